"""Columns that feed no field: kept as dimensions where they can be, else listed with the reason."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from statistics import fmean

from core.ingest.fields.aliases import AliasTable, matches, vetoed
from core.ingest.fields.claims import Claim, fit
from core.ingest.fields.evidence import ColumnEvidence
from core.ingest.fields.vocabulary import CHANNEL_WORDS, channel_of, is_contact_detail, plain
from core.ingest.typed.numbers import looks_like_number
from core.model.dataset import ColumnMapping
from core.model.fields import custom_field
from core.model.question import Unmapped
from core.problems import Note, note

FEWEST_VALUES, MOST_VALUES = 2, 200
"""Distinct values a column needs, and may have, to be a dimension."""
MOST_DIMENSIONS = 40
_LONGEST_LABEL = 60
_PERSONAL = re.compile(
    r"\b(?:e-?mail|phone|telefono|telefone|telefon|address|direccion|indirizzo|endereco|adresse"
    r"|url|link|ip|password|zip|postcode|latitude|longitude"
    r"|(?:customer|contact|requester|full|first|last|user) name|nombre|nome|nom)\b"
)
_WRITTEN = re.compile(
    r"\b(?:subject|asunto|oggetto|assunto|betreff|objet|title|titulo|titolo|titre|titel"
    r"|description|descripcion|descrizione|descricao|beschreibung|comments?|remarks?|notes?|notas"
    r"|nota|note|recording|transcript\w*|summary|body|message)\b"
)
"""Names of columns that people write freely into; a few phrases that come back are none."""
_FREE_SHARE = 0.05
_NUMBERED = re.compile(
    r"(?:\b|_)(?:ids?|uuid|key|number|no|nr|num|numero|nummer|ref|sequence|slug|code|codigo|codice"
    r"|ticket|case|folio)\b|#"
)
_OTHERS_NUMBER = re.compile(
    r"order|customer|client|product|user|account|invoice|pedido|ordine|factura|fattura|agent|sku"
    r"|zip|phone|postal|asset|contract|policy|project|tracking|kunde|commande|commessa|parent"
)
_FEWEST_ROWS = 3
_KEY = re.compile(r"(?:\b|_)(?:id|ids|uuid|guid|key|number|code|no|nr)\b|#$")


def leftovers(
    columns: Sequence[ColumnEvidence],
    mapped: Sequence[ColumnMapping],
    claims: Mapping[str, Claim],
    table: AliasTable,
) -> tuple[Unmapped, ...]:
    """Every column that feeds nothing, with why and the field it comes closest to."""
    used = {c.column for c in mapped} | {c.time_column for c in mapped if c.time_column}
    return tuple(
        _unmapped(column, claims, table) for column in columns if column.header not in used
    )


def _unmapped(column: ColumnEvidence, claims: Mapping[str, Claim], table: AliasTable) -> Unmapped:
    header = column.header
    if not column.values:
        return Unmapped(header, note("column_empty", column=header))
    named = matches(column.name, table, vetoes=False)
    banned = vetoed(column.name)
    friend = next((m.field for m in named[:1] if m.field in banned), None)
    if not named and banned:
        friend = next((field for field in table.order if field in banned), None)
    if friend is not None:
        why = note("looks_like_but_is_not", column=header, field=friend)
        return Unmapped(header, why, friend)
    if not named:
        return Unmapped(header, note("no_field_fits", column=header))
    best = named[0]
    allowed = [match for match in named if match.field not in banned]
    fitting = next((m for m in allowed if fit(column, m.field) > 0), None)
    if fitting is None:
        samples = ", ".join(column.values[:3])
        why = note("cells_do_not_fit", column=header, field=best.field, samples=samples)
        return Unmapped(header, why, best.field)
    return Unmapped(header, _lost(column, fitting.field, claims), fitting.field)


def _lost(column: ColumnEvidence, field: str, claims: Mapping[str, Claim]) -> Note:
    winner = claims.get(field)
    if winner is None:
        return note("kept_out", column=column.header, field=field)
    return note("other_column_fits_better", column=column.header, field=field,
                other=winner.column.header)  # fmt: skip


def dimensions(columns: Sequence[ColumnEvidence], used: set[int]) -> list[ColumnMapping]:
    """Columns that no field wants but that contacts can be grouped by, under their own header."""
    found = [column for column in columns if column.position not in used and groups(column)]
    return [
        ColumnMapping(
            custom_field(column.header),
            column.header,
            0.9,
            why=note("kept_as_dimension", column=column.header, values=len(column.values)),
        )
        for column in found[:MOST_DIMENSIONS]
    ]


def groups(column: ColumnEvidence) -> bool:
    """Whether the cells are a few names that come back: no numbers, dates, texts or people."""
    values = column.values
    if not FEWEST_VALUES <= len(values) <= MOST_VALUES or column.native is not None:
        return False
    filled = column.filled_share * len(column.spread)
    if len(values) > max(FEWEST_VALUES, 0.6 * filled) or filled < len(column.spread) * 0.05:
        return False
    if column.moment is not None or column.duration_share >= 0.5:
        return False
    if _PERSONAL.search(column.name.key) or _KEY.search(column.name.key):
        return False
    if _WRITTEN.search(column.name.key) and len(values) > _FREE_SHARE * filled:
        return False
    if any(is_contact_detail(value) for value in values[:50]):
        return False
    numbers = sum(looks_like_number(value) for value in values)
    return numbers < 0.5 * len(values) and fmean(map(len, values)) <= _LONGEST_LABEL


def channel_by_values(columns: Sequence[ColumnEvidence], used: set[int]) -> list[ColumnMapping]:
    """A column that nobody named a channel but whose few values all name one (App Municipium)."""
    for column in columns:
        values = column.values
        if column.position in used or not 0 < len(values) <= 12 or column.filled_share < 0.5:
            continue
        if all(channel_of(v) or CHANNEL_WORDS & set(plain(v).split()) for v in values):
            listed = tuple((v, channel_of(v) or v) for v in values)
            why = note("values_name_channels", column=column.header, samples=", ".join(values[:3]))
            used.add(column.position)
            return [ColumnMapping("channel", column.header, 0.75, values=listed, why=why)]
    return []


def identity_by_values(columns: Sequence[ColumnEvidence], used: set[int]) -> list[ColumnMapping]:
    """A column that nobody named a contact number but that is called a number and never repeats."""
    for column in columns:
        rows = len(column.spread)
        named = column.position not in used and _NUMBERED.search(column.name.key)
        if not named or rows < _FEWEST_ROWS or len(column.values) < rows:
            continue
        if _OTHERS_NUMBER.search(column.name.key):
            continue
        if column.fits("ticket_id") > 0:
            used.add(column.position)
            why = note("looks_like_number", column=column.header)
            return [ColumnMapping("ticket_id", column.header, 0.7, why=why)]
    return []
