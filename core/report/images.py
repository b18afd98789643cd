"""A company's picture on the cover, measured without an imaging library."""

from __future__ import annotations

import struct
from io import BytesIO
from typing import Any

from openpyxl.drawing.image import Image

from core.problems import Problem

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""Markers of a JPEG after which its size stands."""
MOST_BYTES = 5_000_000
HEIGHT_PX, WIDTH_PX = 64, 260
"""The box a logo is fitted into."""


def size_of(content: bytes) -> tuple[str, int, int]:
    """Kind (png or jpeg), width and height in pixels. Raises Problem for anything else."""
    if content.startswith(_PNG) and len(content) > 24:
        width, height = struct.unpack(">II", content[16:24])
        return "png", width, height
    if content.startswith(_JPEG):
        found = _jpeg_size(content)
        if found is not None:
            return "jpeg", *found
    raise Problem("logo_unreadable")


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None


class Logo(Image):
    """A picture as the writing library asks for it, which else wants an imaging library."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.format, width, height = size_of(content)
        scale = min(WIDTH_PX / max(1, width), HEIGHT_PX / max(1, height))
        self.width, self.height = max(1, round(width * scale)), max(1, round(height * scale))
        self.ref = BytesIO(content)
        self.anchor: Any = "A1"
        self._id = 1

    @classmethod
    def of(cls, content: bytes) -> Logo | None:
        """The logo, or None without a picture."""
        return cls(content) if content else None

    @property
    def path(self) -> str:
        """Where it stands inside the workbook."""
        return f"/xl/media/image{self._id}.{self.format}"

    def _data(self) -> bytes:
        return self._content
