"""Who had to ask again: messages that say they did not understand, told by their words."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.ingest.fields.vocabulary import plain

PHRASES: dict[str, tuple[str, ...]] = {
    "en": (
        "could you rephrase", "can you rephrase", "please rephrase", "i don't understand",
        "i do not understand", "i didn't understand", "i did not understand", "don't get it",
        "what do you mean", "not sure what you mean", "not sure i understand", "could you clarify",
        "can you clarify", "please clarify", "explain that again", "explain it again",
        "explain again", "say that again", "be more specific", "not clear to me",
        "which one do you mean",
    ),
    "es": (
        "no entiendo", "no entendi", "no lo entiendo", "no te entiendo", "no le entiendo",
        "no he entendido", "no comprendo", "que quieres decir", "que quiere decir",
        "a que te refieres", "a que se refiere", "puedes reformular", "podrias reformular",
        "puede reformular", "podria reformular", "puedes aclarar", "podrias aclarar",
        "puede aclarar", "podria aclarar", "me lo aclaras", "me lo explicas otra vez",
        "explicarmelo otra vez", "explicarlo otra vez", "no me queda claro", "ser mas concreto",
        "ser mas especifico", "concretar un poco mas",
    ),
    "it": (
        "non capisco", "non ho capito", "non lo capisco", "non la capisco", "non mi e chiaro",
        "non mi e chiara", "cosa intendi", "cosa intende", "cosa vuoi dire", "cosa vuole dire",
        "in che senso", "puoi riformulare", "potresti riformulare", "puo riformulare",
        "potrebbe riformulare", "puoi chiarire", "potresti chiarire", "puo chiarire",
        "potrebbe chiarire", "mi rispieghi", "mi rispiega", "spiegarmelo di nuovo",
        "rispiegarmelo", "essere piu preciso", "essere piu specifico",
    ),
}  # fmt: skip
"""What people write when they did not understand, by language; without case and accents."""


_UNDERSTOOD = re.compile(
    r"(?:en|eng|es|spa|it|ita|english|ingles|inglese|spanish|espanol|castellano|castilian|spagnolo"
    r"|italian|italiano)(?:[-_\W].*)?"
)
"""How files write the languages of `PHRASES`: "en-GB", "Spanish (Mexico)", "italiano"."""


def can_be_told(
    texts: pd.Series, languages: pd.Series | None, phrases: Sequence[str] = ()
) -> NDArray[np.bool_]:
    """Which messages have a text whose words are known; of no language named, every text has.

    Shape (messages,). Phrases of one's own are looked for in every language.
    """
    told = texts.astype("object").where(texts.notna(), "").astype(str).str.strip() != ""
    if languages is None or phrases:
        return told.to_numpy(dtype=bool)
    held = languages.astype("category")
    names = [plain(str(name)) for name in held.cat.categories]
    known = np.array([not name or bool(_UNDERSTOOD.fullmatch(name)) for name in names] + [True])
    return told.to_numpy(dtype=bool) & known[held.cat.codes.to_numpy()]


def asks_again(texts: pd.Series, phrases: Sequence[str] = ()) -> NDArray[np.bool_]:
    """Which messages ask to say something again, by the phrases given or, without any, `PHRASES`.

    Shape (messages,). Whole words only, whatever the case and the accents.
    """
    chosen = phrases or [phrase for known in PHRASES.values() for phrase in known]
    words = sorted({plain(phrase) for phrase in chosen if phrase.strip()}, key=len, reverse=True)
    if not words:
        return np.zeros(len(texts), np.bool_)
    asks = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
    told = texts.astype("object").where(texts.notna(), "")
    return np.fromiter((asks.search(plain(str(text))) is not None for text in told), np.bool_)
