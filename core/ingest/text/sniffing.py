"""Which delimiter, quote and escape a text uses, judged from its first rows."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from core.ingest.text.dialect import modal_width
from core.ingest.text.form import ALIGNED, NO_DELIMITER, Form, reader_options, records, simplified

SAMPLE_RECORDS = 200
_COMMON = (",", ";", "\t", "|")
_RARE = ("^", "~", "¦", "§", "\x1f", "\x1e", "\x01", "þ")
_EVIDENT = 1.8
_LEAST_OPENED = 3
_BETTER = 1.02
_PUNCTUATION = re.compile(r"[^\w\s\"'\\]{2,8}")
_LONGEST = 4
_MOSTLY = 0.8


def separator_line(text: str) -> str | None:
    """The delimiter that a first line `sep=;` (written for Excel) declares."""
    found = re.match(r'"?sep=([^\r\n"]{1,4}?)"?[ \t]*(?:\r|\n|$)', text, re.IGNORECASE)
    if found is None:
        found = re.match(r'"?sep=(\t)"?(?:\r|\n|$)', text, re.IGNORECASE)
    return found.group(1) if found else None


def form_of(text: str) -> Form:
    """The delimiter, quote and escape under which the text is the widest regular table."""
    declared = separator_line(text)
    if declared:
        text = text.split("\n", 1)[-1] if "\n" in text else text.split("\r", 1)[-1]
        return _with_quotes(text, declared)
    mark = _delimiter_of(text)
    return _with_quotes(text, mark)


def _delimiter_of(text: str) -> str:
    scores = {mark: _best_score(text, mark) for mark in _COMMON}
    best = max(scores, key=lambda mark: scores[mark])
    if scores[best] > 1:
        return _longer(text, best)
    rare = {mark: _best_score(text, mark) for mark in (*_RARE, *_runs(text)) if mark in text}
    if rare and max(rare.values()) > _EVIDENT:
        return _longer(text, max(rare, key=lambda mark: rare[mark]))
    if _is_aligned(text):
        return ALIGNED
    return next((mark for mark in _COMMON if mark not in text), NO_DELIMITER)


def _runs(text: str) -> list[str]:
    """Runs of punctuation in the first lines that may be a delimiter of several characters."""
    lines = text.splitlines()[:2]
    return list(dict.fromkeys(run for line in lines for run in _PUNCTUATION.findall(line)))[:8]


def _longer(text: str, mark: str) -> str:
    """A longer run of punctuation that every occurrence of the mark belongs to, if there is one."""
    lines = text.splitlines()
    fullest = next((line for line in lines if mark in line), "")
    pieces = {
        run[start : start + size]
        for run in _PUNCTUATION.findall(fullest)
        for size in range(len(mark) + 1, _LONGEST + 1)
        for start in range(len(run) - size + 1)
    }
    whole = [
        piece
        for piece in pieces
        if mark in piece
        and fullest.count(piece) * piece.count(mark) == fullest.count(mark)
        and text.count(piece) * piece.count(mark) >= _MOSTLY * text.count(mark)
    ]
    if not whole or len([line for line in lines if mark in line]) < 2:
        return mark
    return max(whole, key=lambda piece: (len(piece), piece))


def _is_aligned(text: str) -> bool:
    """Whether columns are lined up by spaces: the same number of gaps in nearly every line."""
    rows = [cells for _, cells in _first(text, Form(ALIGNED, ""))]
    width, count = modal_width(rows)
    if len(rows) < 3 or width < 3 or count < 0.95 * len(rows):
        return False
    starts = [
        {found.end() for found in re.finditer(r"(?:^|\s{2,})(?=\S)", line)}
        for line in text.splitlines()[1:30]
        if line.strip()
    ]
    lined_up = set.intersection(*starts) if starts else set[int]()
    return len(lined_up) >= 2


def _first(text: str, form: Form) -> Iterator[tuple[int, list[str]]]:
    count = 0
    for line, cells in records(text, form):
        if cells:
            yield line, cells
            count += 1
            if count == SAMPLE_RECORDS:
                return


def _best_score(text: str, mark: str) -> float:
    """The score of a delimiter under the quotes that suit it best."""
    scores = [_score(text, Form(mark))]
    if f"{mark}'" in text or text.startswith("'"):
        scores.append(_score(text, Form(mark, "'")))
    if f"\\{mark}" in text or '\\"' in text:
        scores.append(_score(text, Form(mark, '"', "\\")))
    return max(scores)


def _score(text: str, form: Form) -> float:
    """Share of rows with the modal width × that width × how whole the cells look, squared."""
    rows = [cells for _, cells in _first(text, form)]
    if not rows:
        return 0.0
    width, _ = modal_width(rows)
    if width < 2:
        return 0.0
    regular = [row for row in rows if len(row) >= width and not any(map(str.strip, row[width:]))]
    cells = [cell for row in regular for cell in row[:width]]
    others = {*';\t|"'} - {*form.delimiter}
    quoted = form.quote or '"'
    between_quotes = f"{quoted}{form.delimiter}{quoted}" in text
    torn = 0 if between_quotes else sum(any(mark in cell for mark in others) for cell in cells)
    return len(regular) / len(rows) * width * (1 - torn / len(cells)) ** 2


def _with_quotes(text: str, mark: str) -> Form:
    """Double quotes without escapes, unless another way gives fewer broken or ragged rows."""
    usual = Form(mark)
    forms = [usual]
    if '\\"' in text or f"\\{mark}" in text:
        forms.append(Form(mark, '"', "\\"))
    if _is_quoted_by(text, mark, "'"):
        forms.append(Form(mark, "'"))
        if "\\'" in text:
            forms.append(Form(mark, "'", "\\"))
    worth = {form: _soundness(text, form) for form in forms}
    best = max(forms, key=lambda form: worth[form] / (1 if form.quote == usual.quote else _BETTER))
    if worth[best] < 0.9 and _never_closes(text, mark):
        bare = Form(mark, "", "")
        if _soundness(text, bare) > worth[best] * _BETTER:
            return bare
    return best


def _never_closes(text: str, mark: str) -> bool:
    """Whether several cells start with a double quote and hardly any ends with one."""
    opened, closed = _edges(text, mark, '"')
    return opened >= _LEAST_OPENED and closed < 0.5 * opened


def _edges(text: str, mark: str, quote: str) -> tuple[int, int]:
    """How many cells start and how many end with a quote."""
    edge = re.escape(mark)
    opened = re.findall(rf"(?:^|(?<=[\r\n])|(?<={edge})){quote}", text)
    closed = re.findall(rf"{quote}(?=[\r\n]|$|{edge})", text)
    return len(opened), len(closed)


def _is_quoted_by(text: str, mark: str, quote: str) -> bool:
    """Whether cells that start with a quote also end with it, as a rule."""
    opened, closed = _edges(text, mark, quote)
    return opened > 0 and abs(closed - opened) <= 0.1 * opened


def _soundness(text: str, form: Form) -> float:
    """Share of rows as wide as most × share of rows without a misplaced quote, 0–1.

    Cells that are quoted whole by the form count a little for it.
    """
    simple = simplified(text.encode("utf-8", "replace"), form)
    lines = io.StringIO(simple.text.decode("utf-8"), newline="")
    options = reader_options(simple.form)
    reader = csv.reader(lines, strict=True, **options)  # pyright: ignore[reportArgumentType]
    rows: list[list[str]] = []
    broken = 0
    while len(rows) + broken < SAMPLE_RECORDS:
        try:
            cells = next(reader)
        except csv.Error:
            broken += 1
        except StopIteration:
            break
        else:
            rows += [cells] if cells else []
    if not rows:
        return 0.0
    width, count = modal_width(rows)
    cells = [cell for row in rows for cell in row]
    quoted = sum(len(cell) > 1 and cell[0] == cell[-1] == "'" for cell in cells) / len(cells)
    return count / (len(rows) + broken) * (1 - 0.5 * quoted) * min(1.0, width / 2)
