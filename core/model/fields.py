"""The columns of all imported tables by name, and the canonical values of some of them.

A table holds only the columns its file can feed; an absent column is "not known", never zero.
"""

from core.model.contact_fields import CONTACT_FIELDS
from core.model.field import Field as Field
from core.model.field import FieldType as FieldType
from core.model.table_fields import (
    AGENT_FIELDS,
    COST_FIELDS,
    CUSTOMER_FIELDS,
    FOLDED_FIELDS,
    INTERVAL_FIELDS,
    SURVEY_FIELDS,
    TASK_FIELDS,
)

CUSTOM = "custom:"
"""Start of the name of a column of the file that is kept as a dimension of its own."""


def custom_field(header: str) -> str:
    """The name under which a column of the file is kept as a dimension."""
    return f"{CUSTOM}{header}"


def custom_header(name: str) -> str | None:
    """The header of a column kept as a dimension, or None for every other field."""
    return name.removeprefix(CUSTOM) if name.startswith(CUSTOM) and name != CUSTOM else None


class _Fields(dict[str, Field]):
    """Fields by name; a column kept as a dimension is a category under its own header."""

    def __missing__(self, name: str) -> Field:
        header = custom_header(name)
        if header is None:
            raise KeyError(name)
        return Field(name, FieldType.CATEGORY, (header, header, header))

    def __contains__(self, name: object) -> bool:
        known = super().__contains__(name)
        return known or (isinstance(name, str) and custom_header(name) is not None)


FIELDS: dict[str, Field] = _Fields(
    (f.name, f)
    for f in (
        *CONTACT_FIELDS,
        *SURVEY_FIELDS,
        *INTERVAL_FIELDS,
        *FOLDED_FIELDS,
        *AGENT_FIELDS,
        *TASK_FIELDS,
        *CUSTOMER_FIELDS,
        *COST_FIELDS,
    )
)

STATUSES = (
    "new",
    "open",
    "pending_customer",
    "on_hold",
    "resolved",
    "closed",
    "archived",
    "cancelled",
    "excluded",
)
"""Canonical statuses. `archived` is closed without being counted as resolved; `cancelled` and
`excluded` (spam, merged, deleted) arrived, so they are volume, and count in nothing else."""

CHANNELS = ("email", "chat", "phone", "web", "social", "whatsapp", "sms", "automation")
"""Canonical channels; any other raw value keeps its own name."""

PRIORITIES = ("urgent", "high", "normal", "low", "planning")
