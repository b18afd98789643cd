"""Files only: icons, styles, translations. Knows nobody."""

from pathlib import Path


def path(*parts: str) -> Path:
    """The place of a resource file, also inside a frozen bundle."""
    return Path(__file__).parent.joinpath(*parts)
