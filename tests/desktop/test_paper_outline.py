"""Bookmarks and links of the printed report lead to where sections begin."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from core.report.content import Column, Report, Section, Table
from desktop.paper.outline import with_outline
from desktop.paper.pages import composed
from desktop.paper.pdf import write_pdf

TITLES = ("Übersicht ñ", ")(\\ <<>> /Outlines", "\U0001f600 \u05d0\u05d1", "\ud800 lone", "x" * 400)


def _report() -> Report:
    table = Table("t", (Column("a", "A"),), tuple((f"row {n}",) for n in range(120)))
    sections = (
        Section("cover", "Report", "", ()),
        *(Section(f"s{n}", title, "", (table,)) for n, title in enumerate(TITLES)),
    )
    return Report("Report", "Shop", "es", datetime(2026, 4, 1, 9), sections)


@pytest.fixture
def pdf(qapp: object, tmp_path: Path) -> bytes:
    write_pdf(_report(), tmp_path / "r.pdf")
    return (tmp_path / "r.pdf").read_bytes()


def _objects(pdf: bytes) -> dict[int, bytes]:
    """Every object at the place where the newest table has it."""
    found: dict[int, bytes] = {}
    start = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    while True:
        table = pdf[start : pdf.index(b"trailer", start)]
        for first, _count, entries in re.findall(
            rb"(\d+) (\d+)\s+((?:\d{10} \d{5} [nf]\s+)+)", table
        ):
            for place, at in enumerate(re.findall(rb"(\d{10}) \d{5} [nf]", entries)):
                number = int(first) + place
                body = pdf[int(at) : pdf.index(b"endobj", int(at))]
                if body.startswith(b"%d 0 obj" % number):
                    found.setdefault(number, body)
        trailer = pdf[pdf.index(b"trailer", start) : pdf.index(b"startxref", start)]
        before = re.search(rb"/Prev (\d+)", trailer)
        if before is None:
            return found
        start = int(before[1])


def _titles(objects: dict[int, bytes]) -> list[tuple[str, int]]:
    """Bookmarks in their order, each with the number of the page it leads to."""
    head = next(body for body in objects.values() if b"/Type /Outlines" in body)
    number = int(re.search(rb"/First (\d+)", head)[1])  # type: ignore[index]
    found: list[tuple[str, int]] = []
    while True:
        body = objects[number]
        said = bytes.fromhex(re.search(rb"/Title <([0-9a-f]+)>", body)[1].decode())  # type: ignore[index]
        page = int(re.search(rb"/Dest \[(\d+) 0 R", body)[1])  # type: ignore[index]
        found.append((said.decode("utf-16"), page))
        after = re.search(rb"/Next (\d+)", body)
        if after is None:
            return found
        number = int(after[1])


def test_that_each_section_has_a_bookmark_to_the_page_where_it_begins(pdf: bytes) -> None:
    objects = _objects(pdf)
    tree = next(body for body in objects.values() if b"/Type /Pages" in body)
    kids = [int(n) for n in re.findall(rb"(\d+) 0 R", tree[tree.index(b"/Kids") :])]
    pages = composed(_report())
    begins = [(mark, kids[n]) for n, page in enumerate(pages) for mark, _ in page.marks]
    wanted = [(title.encode("utf-16-be", "replace").decode("utf-16-be"), n) for title, n in begins]
    assert _titles(objects) == wanted
    assert len(wanted) == len(TITLES) + 1


def test_that_the_contents_lead_to_the_sections(pdf: bytes) -> None:
    objects = _objects(pdf)
    links = [body for body in objects.values() if b"/Subtype /Link" in body]
    assert len(links) == len(TITLES)
    targets = {page for _, page in _titles(objects)}
    for link in links:
        left, bottom, right, top = map(float, re.search(rb"/Rect \[([^\]]*)\]", link)[1].split())  # type: ignore[index]
        assert 0 < left < right < 595
        assert 0 < bottom < top < 842
        assert int(re.search(rb"/Dest \[(\d+) 0 R", link)[1]) in targets  # type: ignore[index]


def test_that_the_file_says_its_language_and_shows_its_title(pdf: bytes) -> None:
    catalog = next(body for body in _objects(pdf).values() if b"/Type /Catalog" in body)
    assert b"/Lang (es)" in catalog
    assert b"/DisplayDocTitle true" in catalog
    assert b"/PageMode /UseOutlines" in catalog


@pytest.mark.parametrize("strange", [b"", b"%PDF-1.4", b"startxref\n5\n", b"trailer startxref 0"])
def test_that_a_file_built_otherwise_stays_as_it_is(strange: bytes) -> None:
    assert with_outline(strange, "en", ()) == strange
