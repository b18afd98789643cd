"""Draw every page with the sample and with a poor file, and print one JSON line for each picture.

python -m tests.page_pictures PICTURES_FOLDER SETTINGS_FOLDER [LOOK]  (LOOK: only "dark-it")
PICTURES_FOLDER "-": the pictures are judged and not kept.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.actions import PAGE_NAMES
from desktop.application import Application, make_application, run_steps

TABLE = "Ticket ID,Created at,First reply at,Solved at,Channel,Status,CSAT\n" + "".join(
    f"{n},2026-03-{n % 27 + 1:02d} 09:{n % 60:02d}:00,2026-03-{n % 27 + 1:02d} 11:00:00,"
    f"2026-03-{n % 27 + 1:02d} 16:00:00,{('email', 'chat', 'fax')[n % 3]},solved,{n % 5 + 1}\n"
    for n in range(400)
)
POOR = "id,date,channel\n" + "".join(
    f"{n},2026-03-{n % 27 + 1:02d},{('email', 'chat', 'fax')[n % 3]}\n" for n in range(400)
)
"""A file that tells next to nothing: no times, replies, people or ratings."""
LANGUAGES = ("en", "es", "it")
STEP = 12


def clipped(window: QWidget) -> list[str]:
    """The words of labels and buttons that do not fit where they are drawn."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, QLabel | QPushButton):
            continue
        if not part.text() or (isinstance(part, QLabel) and part.wordWrap()):
            continue
        elides = type(part).paintEvent not in (QLabel.paintEvent, QPushButton.paintEvent)
        wide = part.fontMetrics().horizontalAdvance(part.text().replace("&&", "&"))
        if not elides and wide > part.contentsRect().width() + 1:
            found.append(part.text())
    return found


def describe(name: str, window: QWidget, folder: Path | None) -> dict[str, object]:
    """What the picture of a window shows, in numbers that a test can judge; kept where asked."""
    picture = window.grab().toImage()
    if folder is not None:
        picture.save(str(folder / f"{name}@{int(window.devicePixelRatio())}x.png"))
    points = [
        picture.pixelColor(x, y)
        for x in range(0, picture.width(), STEP)
        for y in range(0, picture.height(), STEP)
    ]
    return {
        "name": name,
        "width": picture.width(),
        "colors": _colors(picture),
        "lightness": sum(point.lightness() for point in points) / len(points),
        "clipped": clipped(window),
    }


def _colors(picture: QImage) -> int:
    """How many colours a line through the middle third has."""
    lines = range(picture.height() // 3, 2 * picture.height() // 3, 3)
    return len({picture.pixel(x, y) for y in lines for x in range(0, picture.width(), 3)})


def visits(parts: Application, folder: Path | None, only: str) -> Iterator[Callable[[], bool]]:
    """First run, a file on its way in, every page with the sample and with a poor file.

    What a project computes does not depend on its look: each is opened once and seen in all looks.
    """
    window, tasks = parts.window, parts.tasks
    table = window.settings.folder / "tickets.csv"
    table.write_text(TABLE)
    poor = window.settings.folder / "poor.csv"
    poor.write_text(POOR)
    looks = [(theme, language) for theme in ("light", "dark") for language in LANGUAGES]
    looks = [look for look in looks if not only or only.endswith("-".join(look))]

    def rest() -> bool:
        return not tasks.busy

    def loaded() -> bool:
        return bool(parts.store.project.datasets) and rest()

    def dress(theme: str, language: str) -> str:
        if window.settings.theme != theme:
            window.do(f"theme.{theme}")
        window.do(f"language.{language}")
        return f"{theme}-{language}"

    def take(page: str, look: str) -> None:
        QApplication.processEvents()
        window.frame.toast.hide()
        sys.stdout.write(json.dumps(describe(f"{page}-{look}", window, folder)) + "\n")

    def pages(prefix: str) -> Iterator[Callable[[], bool]]:
        for look in looks:
            name = dress(*look)
            for page in PAGE_NAMES:
                window.show_page(page)
                yield rest
                take(f"{prefix}{page}", name)
        parts.store.mark_saved(parts.store.project)
        window.documents.new()

    for look in looks:
        name = dress(*look)
        window.show_page("data")
        yield rest
        take("first-run", name)
        window.import_files([table])
        yield rest
        take("import", name)
        window.desk.discard()
    window.open_sample()
    yield loaded
    yield from pages("")
    window.import_files([poor])
    yield rest
    window.desk.import_current()
    yield loaded
    yield from pages("poor-")


if __name__ == "__main__":
    target = None if sys.argv[1] == "-" else Path(sys.argv[1])
    if target is not None:
        target.mkdir(parents=True, exist_ok=True)
    application = make_application(Path(sys.argv[2]))
    application.window.resize(1440, 900)
    application.window.show()
    chosen = sys.argv[3] if len(sys.argv) > 3 else ""
    code = run_steps(application, visits(application, target, chosen))
    sys.stdout.flush()
    os._exit(code)
