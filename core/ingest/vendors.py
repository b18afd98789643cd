"""What is known about the exports of each helpdesk and phone system, beyond column names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Vendor:
    """A product whose exports are recognised by their headers (normalised)."""

    name: str
    headers: frozenset[str]
    """Headers that only this product writes together."""
    needed: int
    """How many of them make it certain."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """Header → field, before any alias; "" keeps the column out."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Header → unit of its plain numbers; "*" for all others."""
    default_channel: str | None = None


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split("|"))


VENDORS: tuple[Vendor, ...] = (
    Vendor(
        "zendesk",
        _set(
            "summation column|requester|submitter|assignee|via|solved at"
            "|initially assigned at|group stations|assignee stations|reopens|replies"
            "|full resolution time|first reply time|satisfaction score|ticket type"
        ),
        6,
        fields={
            "ticket type": "topic",
            "resolution time": "resolution_duration",
            "first resolution time": "",
            "requester id": "customer_id",
            "requester": "",
        },
        units={"first reply time": "min", "full resolution time": "min", "resolution time": "h"},
    ),
    Vendor(
        "freshdesk",
        _set(
            "due by time|initial response time|time tracked|agent interactions"
            "|customer interactions|resolution status|first response status|association type"
            "|every response status|survey results|last update time|hora de creacion"
            "|tiempo de vencimiento|tiempo de respuesta inicial|tiempo transcurrido"
            "|interacciones del agente|interacciones del cliente|estado de resolucion"
            "|resultados de la encuesta|hora da criacao|hora da resolucao|hora do fechamento"
            "|tempo ate a primeira resposta|estado da resolucao|tiempo inicial de respuesta"
            "|intercciones del agente|resultado de encuestas|registro de tiempo"
        ),
        5,
        fields={
            "contact id": "customer_id",
            "id del contacto": "customer_id",
            "type": "topic",
            "tipo": "topic",
        },
        units={"first response time": "h", "resolution time": "h"},
    ),
    Vendor(
        "intercom",
        _set(
            "conversation started at|conversation first replied at"
            "|conversation last closed at|teammate currently assigned|team currently assigned"
            "|current conversation state|handling time|last teammate rating"
            "|conversation first closed at|conversation id|cx score rating"
            "|number of reassignments"
        ),
        4,
        fields={
            "conversation started at": "created_at",
            "conversation created at": "",
            "user id": "customer_id",
            "channel": "channel",
            "conversation source": "",
        },
        units={"handling time": "s", "first response time": "s", "time to close": "s"},
    ),
    Vendor(
        "jira",
        _set(
            "issue key|issue id|issue type|summary|reporter|creator|status category"
            "|resolution|assignee|clave de incidencia|persona asignada|chiave di ticket"
            "|tipo ticket|riepilogo|assegnatario"
        ),
        3,
        fields={
            "issue key": "ticket_id",
            "issue id": "",
            "time to first response": "sla_frt_met",
            "time to resolution": "sla_res_met",
            "date of first response": "first_response_at",
        },
    ),
    Vendor(
        "zoho",
        _set(
            "request id|ticket owner|agent responded time|ticket closed time|happiness rating"
            "|is overdue|is escalated|number of threads|number of responses|number of reopen"
            "|first response time|resolution time|total response time|agent name"
            "|sla violation type|escalation validity"
        ),
        5,
        fields={
            "request id": "ticket_id",
            "ticket id": "",
            "agent name": "agent",
            "ticket owner": "",
            "created time": "created_at",
        },
        units={
            "first response time": "ms",
            "resolution time": "ms",
            "total response time": "ms",
            "total time spent": "ms",
        },
    ),
    Vendor(
        "servicenow",
        _set(
            "number|incident state|sys mod count|made sla|opened at|assignment group"
            "|caller id|reassignment count|reopen count|sys updated at|closed code"
        ),
        5,
        fields={
            "number": "ticket_id",
            "contact type": "channel",
            "category": "topic",
            "subcategory": "",
            "priority": "priority",
            "urgency": "",
            "severity": "",
            "incident state": "status",
            "state": "status",
            "caller id": "customer_id",
        },
        units={"business duration": "s", "calendar duration": "s"},
    ),
    Vendor(
        "aircall",
        _set(
            "number timezone|datetime|missed call reason|in-call duration|time in ivr"
            "|time to answer|aircall number|call id|line|waiting time|disconnected by"
            "|voicemail|recording|duration"
        ),
        5,
        fields={
            "time to answer": "wait_time",
            "time in ivr": "ivr_time",
            "waiting time": "",
            "user": "agent",
            "call start time": "",
            "call end time": "",
            "from": "customer_id",
            "customer number": "",
            "tags": "topic",
            "call type": "",
            "date": "",
            "time": "",
            "line": "",
            "via": "",
        },
        units={"*": "s"},
        default_channel="phone",
    ),
    Vendor(
        "talkdesk",
        _set(
            "interaction id|phone display name|talk time|hard hold time|soft hold time"
            "|after call work time|short abandon time|ring groups|handle time|wait time"
            "|connect time|inside business hours|inside service level"
        ),
        5,
        fields={
            "interaction id": "ticket_id",
            "contact id": "",
            "started at": "created_at",
            "contact type": "answered",
            "wait time": "wait_time",
            "hold time": "hold_time",
            "answered at": "",
            "finished at": "",
            "contact person number": "customer_id",
        },
        default_channel="phone",
    ),
    Vendor(
        "genesys",
        _set(
            "full export completed|partial result timestamp|media type|users|ani|dnis"
            "|total handle|total talk|total hold|total acw|wrap-up|first queue"
            "|exportacion completa|marca de hora del resultado parcial|total de cola"
            "|manejo total|conversacion total|tipo de desconexion"
        ),
        4,
        fields={
            "date": "created_at",
            "fecha": "created_at",
            "end date": "closed_at",
            "fecha de finalizacion": "closed_at",
            "duration": "",
            "duracion": "",
            "queue": "team",
            "cola": "team",
            "users": "agent",
            "usuarios": "agent",
            "ani": "customer_id",
            "wrap-up": "topic",
            "remote": "",
            "first queue": "",
            "from": "",
        },
        units={
            "total handle": "ms",
            "total talk": "ms",
            "total hold": "ms",
            "total acw": "ms",
            "manejo total": "ms",
            "conversacion total": "ms",
            "total de cola": "ms",
        },
        default_channel="phone",
    ),
    Vendor(
        "five9",
        _set(
            "campaign|call type|disposition|ani|dnis|bill time|queue wait time|park time"
            "|after call work time|transfers|conferences"
        ),
        5,
        fields={
            "timestamp": "created_at",
            "call time": "",
            "agent name": "agent",
            "agent": "",
            "queue wait time": "wait_time",
            "ani": "customer_id",
            "disposition": "topic",
            "campaign": "team",
            "call id": "ticket_id",
            "customer name": "",
            "call type": "direction",
        },
        default_channel="phone",
    ),
    Vendor(
        "3cx",
        _set(
            "call time|call id|from|to|ringing|talking|call activity details|direction|status|cost"
        ),
        6,
        fields={
            "call time": "created_at",
            "call id": "ticket_id",
            "status": "answered",
            "talking": "talk_time",
            "ringing": "wait_time",
            "to": "agent",
            "from": "customer_id",
            "direction": "direction",
        },
        default_channel="phone",
    ),
)
"""Products in no particular order; the one with the largest share of its headers present wins."""


def recognise(headers: Iterable[str]) -> Vendor | None:
    """The product that wrote a file, by its normalised headers, or None."""
    present = set(headers)
    found = [(len(vendor.headers & present), vendor) for vendor in VENDORS]
    fitting = [
        (count - vendor.needed, vendor.name, vendor)
        for count, vendor in found
        if count >= vendor.needed
    ]
    return max(fitting, key=lambda item: item[0])[2] if fitting else None
