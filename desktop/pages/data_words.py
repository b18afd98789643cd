"""How the import page words formats, units, encodings and separators."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.messages import template
from core.model.dataset import ColumnMapping, Grain, Kind
from core.model.fields import FIELDS, FieldType
from core.problems import Note
from desktop.draft_edits import order_of, swapped
from desktop.formats import channel_name, group_name
from desktop.messages import sentence
from widgets.figures import number

DURATION_UNITS = ("ms", "s", "min", "h", "d", "clock", "text")
ENCODINGS = ("utf-8", "cp1252", "iso-8859-15", "utf-16", "mac_roman", "cp437", "cp850")
CHANNELS = ("email", "chat", "phone", "web", "social", "whatsapp", "sms", "automation")
PRIORITIES = ("urgent", "high", "normal", "low", "planning")
SCALES = ("1-5", "0-10", "1-10", "1-3", "1-7", "0-1", "0-100")
DELIMITERS = (",", ";", "\t", "|")


def unit_words(unit: str) -> str:
    """A unit of durations in words."""
    translate = QCoreApplication.translate
    return {
        "ms": translate("Readings", "milliseconds"),
        "s": translate("Readings", "seconds"),
        "min": translate("Readings", "minutes"),
        "h": translate("Readings", "hours"),
        "d": translate("Readings", "days"),
        "clock": translate("Readings", "h:min:s"),
        "text": translate("Readings", "2h 15m"),
    }.get(unit, unit)


def order_words(order: str) -> str:
    """The order of day, month and year in words."""
    translate = QCoreApplication.translate
    return {
        "day": translate("Readings", "day/month/year"),
        "month": translate("Readings", "month/day/year"),
        "year": translate("Readings", "year-month-day"),
    }.get(order, order)


def format_words(pattern: str) -> str:
    """A moment's format in words."""
    if pattern == "excel":
        return QCoreApplication.translate("Readings", "Excel date")
    if pattern.startswith("epoch"):
        return QCoreApplication.translate("Readings", "seconds since 1970")
    return order_words(order_of(pattern)) or pattern


def encoding_words(encoding: str) -> str:
    """An encoding by the name people see elsewhere."""
    translate = QCoreApplication.translate
    return {
        "utf-8": "UTF-8",
        "utf-8-sig": "UTF-8",
        "utf-16": "UTF-16",
        "cp1252": translate("Readings", "Windows (Western)"),
        "iso-8859-15": translate("Readings", "Latin 9"),
        "mac_roman": "Mac",
        "cp437": "DOS",
        "cp850": translate("Readings", "DOS (Western)"),
    }.get(encoding, encoding)


def delimiter_words(delimiter: str) -> str:
    """A separator in words."""
    translate = QCoreApplication.translate
    return {
        ",": translate("Readings", "comma"),
        ";": translate("Readings", "semicolon"),
        "\t": translate("Readings", "tab"),
        "|": translate("Readings", "bar |"),
    }.get(delimiter, delimiter)


def quote_words(quote: str) -> str:
    """The character around cells, in words."""
    translate = QCoreApplication.translate
    return {
        "": translate("Readings", "none"),
        '"': translate("Readings", 'double "'),
        "'": translate("Readings", "single '"),
    }.get(quote, quote)


def escape_words(escape: str) -> str:
    """The character that makes the next one plain, in words."""
    translate = QCoreApplication.translate
    none, backslash = translate("Readings", "none"), translate("Readings", "backslash \\")
    return {"": none, "\\": backslash}.get(escape, escape)


def grain_words(grain: Grain) -> str:
    """What one row of a file is, in words."""
    translate = QCoreApplication.translate
    return {
        Grain.CONTACT: translate("Readings", "a contact"),
        Grain.LEG: translate("Readings", "a leg of a call"),
        Grain.EVENT: translate("Readings", "a step of a contact"),
        Grain.MESSAGE: translate("Readings", "a message"),
        Grain.SURVEY: translate("Readings", "a survey answer"),
        Grain.AGENT_STATE: translate("Readings", "an agent's time in a state"),
        Grain.TASK: translate("Readings", "a task"),
        Grain.CUSTOMER: translate("Readings", "a customer"),
        Grain.INTERVAL: translate("Readings", "totals of an interval"),
        Grain.PIVOT: translate("Readings", "totals of a day, hour by hour"),
        Grain.MONTHLY: translate("Readings", "totals of a month"),
        Grain.COST: translate("Readings", "the cost of a month"),
    }[grain]


def missing_words(field: str) -> str:
    """What stays unknown while no column feeds a field."""
    translate = QCoreApplication.translate
    return {
        "ticket_id": translate("Missing", "each row counts as one"),
        "created_at": translate("Missing", "no hours, no trend"),
        "first_response_at": translate("Missing", "no first reply time"),
        "resolved_at": translate("Missing", "no resolution time"),
        "channel": translate("Missing", "one channel for all"),
        "team": translate("Missing", "no view by team"),
        "agent": translate("Missing", "no view by agent"),
        "status": translate("Missing", "no backlog"),
        "topic": translate("Missing", "no top topics"),
        "priority": translate("Missing", "no view by priority"),
        "handle_time": translate("Missing", "no handle time"),
        "wait_time": translate("Missing", "no speed of answer"),
        "csat": translate("Missing", "no satisfaction"),
        "agent_messages": translate("Missing", "no first contact resolution"),
    }.get(field, translate("Missing", "some figures stay unknown"))


def readings(column: ColumnMapping) -> tuple[tuple[str, str], ...]:
    """(key, words) of every way a column can be read; the key is a format or a unit."""
    kind = FIELDS[column.field].type
    if kind is FieldType.MOMENT:
        formats = [column.format] if column.format else []
        if column.format and order_of(column.format) in ("day", "month"):
            formats.append(swapped(column.format))
        formats += [other for other in column.alternatives if other not in formats]
        return tuple((pattern, format_words(pattern)) for pattern in formats)
    if kind is FieldType.DURATION:
        units = [column.unit] if column.unit and column.unit not in DURATION_UNITS else []
        return tuple((unit, unit_words(unit)) for unit in (*units, *DURATION_UNITS))
    if kind is FieldType.SCORE and column.scale is not None and not column.values:
        scales = dict.fromkeys((f"{column.scale[0]:g}-{column.scale[1]:g}", *SCALES))
        return tuple((scale, scale_words(scale)) for scale in scales)
    return (("", _plain_reading(column, kind)),)


def takes_time(column: ColumnMapping) -> bool:
    """Whether a column holds days whose time of day may stand in another column."""
    if FIELDS[column.field].type is not FieldType.MOMENT:
        return False
    dated = bool(order_of(column.format or "")) and "%H" not in (column.format or "")
    return column.time_column is not None or (dated and "%I" not in (column.format or ""))


def meanings(column: ColumnMapping) -> tuple[tuple[str, str], ...]:
    """(key, words) of everything a value of a column can mean; none where values are free."""
    translate = QCoreApplication.translate
    if not column.values:
        return ()
    if FIELDS[column.field].type is FieldType.FLAG:
        return (("yes", translate("Meanings", "yes")), ("no", translate("Meanings", "no")))
    if column.field == "channel":
        return tuple((key, channel_name(key)) for key in CHANNELS)
    if column.field == "priority":
        return tuple((key, group_name("priority", key)) for key in PRIORITIES)
    if column.field == "status":
        return tuple(status_names().items())
    if column.scale is not None:
        low, high = (int(end) for end in column.scale)
        return tuple((str(score), number(score)) for score in range(low, high + 1))
    return ()


def status_names() -> dict[str, str]:
    """What a status can mean, by key."""
    translate = QCoreApplication.translate
    return {
        "new": translate("Statuses", "new"),
        "open": translate("Statuses", "open"),
        "pending_customer": translate("Statuses", "waiting for the customer"),
        "on_hold": translate("Statuses", "on hold"),
        "resolved": translate("Statuses", "resolved"),
        "closed": translate("Statuses", "closed"),
        "archived": translate("Statuses", "archived"),
        "cancelled": translate("Statuses", "cancelled"),
        "excluded": translate("Statuses", "not a contact (spam, merged, deleted)"),
    }


def scale_words(key: str) -> str:
    """A scale such as "1-5" in words."""
    low, _, high = key.partition("-")
    return f"{low}–{high}" if high else key


def choice_words(key: str) -> str:
    """An answer to a question about columns, in words that say what will be done."""
    translate = QCoreApplication.translate
    return {
        "yes": translate("Questions", "Yes, use it"),
        "no": translate("Questions", "No, leave it out"),
        "first": translate("Questions", "the first one"),
        "last": translate("Questions", "the last one"),
        "calendar": translate("Questions", "clock time, day and night"),
        "office_hours": translate("Questions", "office hours only"),
        "calendar_without_bot": translate("Questions", "clock time, without the bot"),
        "office_hours_without_bot": translate("Questions", "office hours, without the bot"),
    }.get(key, key)


def reason_words(code: str) -> str:
    """Why a row was set aside, in words."""
    known = f"reason_{code}"
    return sentence(Note(known if template(known) is not None else code))


def telling(notes: Sequence[Note]) -> list[Note]:
    """The remarks worth reading: each code once, without those that only state the usual."""
    return [n for n in {n.code: n for n in notes}.values() if not n.code.startswith("grain_")]


def kind_words(kind: Kind, count: int) -> str:
    """What a data set holds, with how many."""
    translate = QCoreApplication.translate
    return {
        Kind.CONTACTS: translate("FileList", "{n} contact(s)", None, count),
        Kind.SURVEYS: translate("FileList", "{n} survey answer(s)", None, count),
        Kind.INTERVALS: translate("FileList", "{n} interval(s)", None, count),
        Kind.AGENTS: translate("FileList", "{n} row(s) of agents' time", None, count),
        Kind.TASKS: translate("FileList", "{n} task(s)", None, count),
        Kind.CUSTOMERS: translate("FileList", "{n} customer(s)", None, count),
        Kind.COSTS: translate("FileList", "{n} cost row(s)", None, count),
    }[kind].format(n=number(count))


def _plain_reading(column: ColumnMapping, kind: FieldType) -> str:
    translate = QCoreApplication.translate
    if column.scale is not None and not column.values:
        return f"{number(column.scale[0])}–{number(column.scale[1])}"
    if column.values:
        return translate("Readings", "%n value(s)", None, len(column.values))
    if kind is FieldType.FLAG:
        return translate("Readings", "yes or no")
    if kind in (FieldType.COUNT, FieldType.SCORE, FieldType.MONEY):
        return translate("Readings", "number")
    return translate("Readings", "text")
