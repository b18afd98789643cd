"""Which column feeds which field: every column lays claim to fields, the surest claims first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.ingest.fields.aliases import AliasTable, Match, matches
from core.ingest.fields.evidence import ColumnEvidence
from core.ingest.fields.header_names import HeaderName
from core.ingest.fields.vendors import Vendor
from core.ingest.fields.vocabulary import abandoned_of, channel_of, priority_of, status_of
from core.model.fields import FIELDS, FieldType
from core.problems import Note, note

SURE = 0.8
"""From this confidence on nobody is asked."""
PROFILE = 0.98
_CONTESTED, _UNFAMILIAR = 0.75, 0.82
_TIED = 0.01
_CURATED = frozenset({"corrected", "curated", "clean", "cleaned", "final", "corregida"})
_OUTCOMES = frozenset({"sla_frt_met", "sla_res_met", "answered", "abandoned"})
_LOOSE = frozenset({"type", "mode", "media", "medium", "origin", "platform"})
"""Names that say channel only where the values do."""
_JUDGES = {"status": status_of, "channel": channel_of, "priority": priority_of}


@dataclass(frozen=True, slots=True)
class Claim:
    """A column that could feed a field, how surely, and why."""

    field: str
    column: ColumnEvidence
    confidence: float
    why: Note
    profile: bool = False
    """Whether the known layout of a product says so."""
    rivals: tuple[ColumnEvidence, ...] = ()
    """Columns left over that could feed the field as well, the surest first."""
    contested: bool = False
    """Whether the first rival is as likely as the column itself."""


def assign(
    columns: Sequence[ColumnEvidence], table: AliasTable, vendor: Vendor | None
) -> dict[str, Claim]:
    """Give each field its best column, each column to one field, the surest claims first."""
    laid = [claim for column in columns for claim in claims_of(column, table, vendor)]
    laid.sort(key=lambda c: (-c.confidence, -c.column.filled_share, c.column.position))
    taken: dict[str, Claim] = {}
    used: set[int] = set()
    for claim in laid:
        if claim.field not in taken and claim.column.position not in used:
            taken[claim.field] = claim
            used.add(claim.column.position)
    return {field: _with_rivals(claim, laid, used) for field, claim in taken.items()}


def _with_rivals(claim: Claim, laid: Sequence[Claim], used: set[int]) -> Claim:
    others = [
        other
        for other in laid
        if other.field == claim.field and other.column.position not in used and other.column.values
    ]
    if not others:
        return claim
    claim = replace(claim, rivals=tuple(other.column for other in others))
    first = others[0]
    tied = claim.confidence - first.confidence < _TIED and not (claim.profile or first.profile)
    if not tied or first.column.spread == claim.column.spread:
        return claim
    why = note("two_columns_for_field", column=claim.column.header, other=first.column.header)
    confidence = min(claim.confidence, _CONTESTED)
    return replace(claim, why=why, confidence=confidence, contested=True)


def claims_of(column: ColumnEvidence, table: AliasTable, vendor: Vendor | None) -> list[Claim]:
    """The fields a column could feed: by the layout of the product, else by its name."""
    known = vendor.fields.get(column.name.key) if vendor else None
    if vendor and known is not None and (not known or known in table.fields):
        return _by_profile(column, vendor, known)
    claims = (_by_name(column, match) for match in matches(column.name, table))
    return [claim for claim in claims if claim is not None]


def _by_profile(column: ColumnEvidence, vendor: Vendor, field: str) -> list[Claim]:
    if not field or (field not in _OUTCOMES and column.fits(field) <= 0):
        return []
    place = list(vendor.fields).index(column.name.key)
    why = note("known_export", vendor=vendor.title, column=column.header)
    return [Claim(field, column, round(PROFILE - 0.0001 * place, 4), why, profile=True)]


def _by_name(column: ColumnEvidence, match: Match) -> Claim | None:
    share = fit(column, match.field)
    if share <= 0:
        return None
    if FIELDS[match.field].type is FieldType.MOMENT:
        # Cells that are no dates are set aside and listed; they hardly doubt the others.
        share = 0.5 + 0.5 * share
    name = column.name
    # Calendar time is preferred to office hours, UTC to a clock that mixes zones, and the copy
    # that somebody corrected to the raw one.
    taste = 0.012 * (name.zone == "UTC") + 0.02 * _curated(name)
    taste -= 0.02 * (name.business_hours or name.without_bot)
    why = note("header_means_field", column=column.header, alias=match.alias)
    if share < 1 and match.field in _JUDGES:
        samples = ", ".join(column.values[:3])
        why = note("values_unfamiliar", column=column.header, samples=samples)
    return Claim(match.field, column, round((match.strength + taste) * share, 4), why)


def _curated(name: HeaderName) -> bool:
    return bool(_CURATED & set(name.whole.replace("(", " ").replace(")", " ").split()))


def fit(column: ColumnEvidence, field: str) -> float:
    """How well the cells of a column can be a field, 0–1, by what its values usually are."""
    if not column.values:
        return column.fits(field)
    if field == "abandoned":
        known = [abandoned_of(value) is not None for value in column.values]
        said = any(abandoned_of(value) for value in column.values)
        return 1.0 if said and float(np.mean(known)) > 0.3 else column.fits(field)
    if field in ("sla_frt_met", "sla_res_met") and column.name.custom:
        # A promise wrapped as a custom field holds the time that was left.
        return max(column.fits(field), float(column.duration_share >= 0.8))
    share = column.fits(field)
    judge = _JUDGES.get(field)
    if judge is None or share <= 0:
        return share
    known = sum(judge(value) is not None for value in column.values)
    if known:
        return share
    many = len(column.values) > 8
    repeated = len(column.values) <= 0.5 * column.filled_share * len(column.spread)
    if column.name.key in _LOOSE or (many and column.name.key == "state"):
        return 0.0
    return share * _UNFAMILIAR if repeated or not many else 0.0


def columns_of(claims: Mapping[str, Claim]) -> dict[str, ColumnEvidence]:
    """The column of each field claimed."""
    return {field: claim.column for field, claim in claims.items()}
