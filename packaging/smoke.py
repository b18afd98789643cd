"""Build the bundle and prove it: start offscreen, import the sample, write the workbook, exit 0.

python packaging/smoke.py --work FOLDER
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
START_LIMIT_S = 300


def main() -> int:
    """Build into the work folder, run the self-test of the bundle and check what it wrote."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--work", type=Path, required=True, help="folder for the build; made when missing"
    )
    work: Path = parser.parse_args().work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    build = [
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", str(work / "dist"), "--workpath", str(work / "build"),
        str(ROOT / "packaging" / "aforo.spec"),
    ]  # fmt: skip
    subprocess.run(build, cwd=work, check=True)
    program = work / "dist" / "aforo" / ("aforo.exe" if os.name == "nt" else "aforo")
    out = work / "selftest"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(work),
        "XDG_CONFIG_HOME": str(work),
    }
    environment.pop("PYTHONPATH", None)
    subprocess.run(
        [str(program), "--selftest", str(out)],
        cwd=work,
        env=environment,
        check=True,
        timeout=START_LIMIT_S,
    )
    subprocess.run(
        [str(program), "erlang", "--volume", "100", "--interval-min", "30", "--aht-s", "180",
         "--service-level", "0.8", "--within-s", "20", "--json"],
        cwd=work, env=environment, check=True, timeout=START_LIMIT_S,
    )  # fmt: skip
    workbooks = list(out.glob("*.xlsx"))
    if not workbooks:
        print("The bundle wrote no workbook.", file=sys.stderr)
        return 1
    files = (work / "dist" / "aforo").rglob("*")
    size = sum(f.stat().st_size for f in files if f.is_file() and not f.is_symlink())
    print(f"The bundle works: {workbooks[0].name}, {size / 1e6:.0f} MB installed.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
