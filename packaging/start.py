"""One command on a fresh machine: prepare an environment, then open the sample or run the tests.

    python packaging/start.py          opens the window with the made-up sample
    python packaging/start.py FILE …   opens the window with your own exports
    python packaging/start.py test     runs the test suite

Inside a virtual environment that one is used; otherwise `.venv` is made beside this project.
Only the standard library is used here, because nothing else is installed yet.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)


def main(arguments: list[str]) -> int:
    """Prepare the environment and run what was asked; the exit code is that of the work."""
    if sys.version_info < OLDEST:
        print(
            f"Aforo needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr
        )
        return 2
    testing = arguments == ["test"]
    python = _environment()
    if python is None or not _installed(python, "test" if testing else ""):
        return 1
    if testing:
        command = [str(python), "-m", "pytest", "-n", "auto", "--dist", "loadgroup"]
    else:
        command = [str(python), "-m", "desktop", *(_absolute(arguments) or ["--sample"])]
    return subprocess.call(command, cwd=ROOT)


def _environment() -> Path | None:
    """The Python of the active environment, or of `.venv`, made when missing."""
    if sys.prefix != sys.base_prefix:
        return Path(sys.executable)
    folder = ROOT / ".venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        print("Preparing an environment of its own in .venv …", file=sys.stderr)
        if subprocess.call([sys.executable, "-m", "venv", str(folder)]) != 0:
            # Half an environment, without pip, would be taken for a whole one next time.
            shutil.rmtree(folder, ignore_errors=True)
            print(
                "The environment could not be made. On Debian and Ubuntu install it first: "
                "apt install python3-venv",
                file=sys.stderr,
            )
            return None
    return python


def _installed(python: Path, extra: str) -> bool:
    """Install the tested versions once; again only when they change."""
    wanted = hashlib.sha256(
        (ROOT / "pyproject.toml").read_bytes() + (ROOT / "constraints.txt").read_bytes()
    ).hexdigest()
    stamp = Path(_prefix(python)) / f".aforo-{extra or 'run'}-{wanted[:16]}"
    if stamp.exists():
        return True
    print(
        "Installing the tested versions of what Aforo needs (a few minutes, once) …",
        file=sys.stderr,
    )
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    command = [
        str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--constraint", str(ROOT / "constraints.txt"), "--editable", target,
    ]  # fmt: skip
    if subprocess.call(command, cwd=ROOT) != 0:
        print(
            "The installation failed; the lines above say why. Run the command again.",
            file=sys.stderr,
        )
        return False
    if not extra:
        _prepared(python)
    stamp.touch()
    return True


def _prepared(python: Path) -> None:
    """Compile the simulations for this computer, once; where it fails they compile when needed."""
    print(
        "Preparing the simulations for this computer (about half a minute, once) …", file=sys.stderr
    )
    subprocess.call([str(python), "-m", "core.staffing.simulation.prepare"], cwd=ROOT)


def _prefix(python: Path) -> str:
    code = "import sys; print(sys.prefix)"
    return subprocess.run(
        [str(python), "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()


def _absolute(arguments: list[str]) -> list[str]:
    return [str(Path(a).resolve()) if Path(a).exists() else a for a in arguments]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
