"""The words of the workbook for each variant of a KPI, in three languages."""

from __future__ import annotations

from core.metrics.catalogue import variant_words

VARIANT_WORDS: dict[str, tuple[str, str, str]] = {
    f"variant_{key}": words for key, words in variant_words.VARIANT_WORDS.items()
}
"""Each variant key of the catalogue after `variant_`, in the order of LANGUAGES."""
