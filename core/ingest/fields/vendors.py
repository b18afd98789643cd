"""What is known about the exports of each helpdesk and phone system, beyond column names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Vendor:
    """A product whose exports are recognised by their headers (normalised)."""

    name: str
    title: str
    """How its maker writes it."""
    headers: frozenset[str]
    """Headers that hardly any other product writes together."""
    needed: int
    """How many of them make it certain."""
    also: frozenset[str] = frozenset()
    """Headers it shares with others; with them at least six have to be in the file."""
    least: int = 6
    """How many of all its headers have to be in the file; fewer where it writes fewer."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """Header → field, before any alias; "" keeps the column out. Earlier ones are preferred."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Header → unit of its plain numbers; "*" for all others."""
    default_channel: str | None = None


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split("|"))


VENDORS: tuple[Vendor, ...] = (
    Vendor(
        "zendesk",
        "Zendesk",
        _set(
            "summation column|requester|submitter|assignee|via|solved at"
            "|initially assigned at|group stations|assignee stations|reopens|replies"
            "|full resolution time|first reply time|satisfaction score|ticket type"
        ),
        4,
        also=_set(
            "id|requester id|requester external id|requester email|requester domain|group"
            "|subject|tags|status|priority|created at|updated at|assigned at|organization"
            "|due date|resolution time|first resolution time|agent wait time"
            "|requester wait time|on hold time"
        ),
        fields={
            "ticket type": "topic",
            "tags": "",
            "resolution time": "resolution_duration",
            "id": "ticket_id",
            "summation column": "",
            "submitter": "",
            "group stations": "departments",
            "assignee stations": "",
            "first resolution time": "",
            "requester id": "customer_id",
            "requester": "",
        },
        units={"first reply time": "min", "full resolution time": "min", "resolution time": "h"},
    ),
    Vendor(
        "freshdesk",
        "Freshdesk",
        _set(
            "due by time|initial response time|time tracked|agent interactions"
            "|customer interactions|resolution status|first response status|association type"
            "|every response status|survey results|last update time|hora de creacion"
            "|tiempo de vencimiento|tiempo de respuesta inicial|tiempo transcurrido"
            "|interacciones del agente|interacciones del cliente|estado de resolucion"
            "|resultados de la encuesta|hora da criacao|hora da resolucao|hora do fechamento"
            "|tempo ate a primeira resposta|estado da resolucao"
        ),
        4,
        also=_set(
            "ticket id|subject|status|priority|source|type|agent|group|created time"
            "|resolved time|closed time|tags|product|full name|title|email|company name"
            "|contact id|first response time|resolution time|id del ticket|asunto|estado"
            "|prioridad|origen|tipo|agente|grupo|hora de resolucion|hora de cierre"
            "|hora de ultima actualizacion|etiquetas|producto|nombre completo|id do ticket"
            "|assunto|categoria|subcategoria|tiempo de primera respuesta|tiempo de resolucion"
            "|tempo de resolucao|resultados da pesquisa|tipo de demanda|habilidad"
            "|tipo de asociacion|nombre de la compania|id del contacto"
        ),
        fields={
            "contact id": "customer_id",
            "id del contacto": "customer_id",
            "type": "topic",
            "tipo": "topic",
            "tipo de demanda": "topic",
            "categoria": "",
            "subcategoria": "",
            "tags": "",
            "etiquetas": "",
        },
        units={"first response time": "h", "resolution time": "h"},
    ),
    Vendor(
        "freshservice",
        "Freshservice",
        _set(
            "urgency|impact|sub-category|item|resolution note|requester vip|requester location"
            "|approval status|resolved by level|effort required to resolve|merged|requester name"
            "|urgencia|impacto|subcategoria|elemento|estado de aprobacion|nota de resolucion"
            "|solicitante vip|tiempo inicial de respuesta|intercciones del agente"
            "|resultado de encuestas|registro de tiempo|nombre del solicitante"
            "|correo electronico del solicitante|survey result"
        ),
        4,
        also=_set(
            "ticket id|subject|status|priority|source|type|agent|group|created time|due by time"
            "|resolved time|closed time|last updated time|initial response time|time tracked"
            "|agent interactions|customer interactions|resolution status|first response status"
            "|tags|department|category|id del ticket|asunto|estado|prioridad|origen|tipo|agente"
            "|grupo|hora de creacion|hora de vencimiento|hora de resolucion|hora de cierre"
            "|tiempo de resolucion|interacciones del cliente|estado de resolucion|categoria"
            "|departamento|first response time|resolution time|requester email|escalated|company"
        ),
        fields={
            "type": "",
            "tipo": "",
            "category": "topic",
            "categoria": "topic",
            "sub-category": "",
            "subcategoria": "",
            "item": "",
            "elemento": "",
            "tags": "",
            "etiquetas": "",
            "priority": "priority",
            "prioridad": "priority",
            "urgency": "",
            "urgencia": "",
            "impact": "",
            "impacto": "",
            "department": "department",
            "departamento": "department",
            "requester email": "customer_id",
            "correo electronico del solicitante": "customer_id",
            "requester name": "",
            "nombre del solicitante": "",
        },
        units={"first response time": "h", "resolution time": "h", "tiempo de resolucion": "h"},
    ),
    Vendor(
        "intercom",
        "Intercom",
        _set(
            "conversation started at|conversation first replied at"
            "|conversation last closed at|teammate currently assigned|team currently assigned"
            "|current conversation state|handling time|last teammate rating"
            "|conversation first closed at|conversation id|cx score rating"
            "|number of reassignments"
        ),
        3,
        also=_set(
            "channel|country|continent|company name|user id|user name|user email"
            "|first response time|time to close|conversation updated at|conversation tag"
            "|topics|started by|agent type|resolved on first contact"
        ),
        fields={
            "conversation started at": "created_at",
            "conversation created at": "",
            "user id": "customer_id",
            "user email": "",
            "channel": "channel",
            "conversation source": "channel",
            "user name": "",
            "ticket category": "topic",
            "ticket type": "topic",
            "conversation tag": "",
            "topics": "",
            "ai topic": "",
            "conversation last closed at": "closed_at",
            "conversation first closed at": "first_resolved_at",
            "first assignment at": "",
            "last assignment at": "",
            "time to first close": "",
            "last chatbot rating": "",
            "cx score rating": "",
        },
        units={
            "handling time": "s",
            "first response time": "s",
            "time to close": "s",
            "time to first close": "s",
        },
    ),
    Vendor(
        "jira",
        "Jira Service Management",
        _set(
            "issue key|issue id|issue type|summary|reporter|creator|status category"
            "|resolution|assignee|clave de incidencia|persona asignada|chiave di ticket"
            "|tipo ticket|riepilogo|assegnatario|creada|calificacion de satisfaccion|resumen"
        ),
        3,
        also=_set(
            "status|priority|created|updated|resolved|due date|labels|satisfaction rating"
            "|estado|prioridad|creada|calificacion de satisfaccion|stato|priorita|risoluzione"
            "|richiedente|creati|aggiornato|data di scadenza|descrizione|etichette|comment"
            "|request type|time to resolution|time to first response|date of first response"
            "|satisfaction date|organizations|request language"
        ),
        fields={
            "issue key": "ticket_id",
            "clave de incidencia": "ticket_id",
            "chiave di ticket": "ticket_id",
            "issue id": "",
            "assignee": "agent",
            "creator": "",
            "reporter": "customer_id",
            "request type": "topic",
            "issue type": "topic",
            "tipo ticket": "topic",
            "labels": "",
            "etichette": "",
            "resolution": "",
            "status category": "",
            "time to first response": "sla_frt_met",
            "time to resolution": "sla_res_met",
            "date of first response": "first_response_at",
        },
    ),
    Vendor(
        "zoho",
        "Zoho Desk",
        _set(
            "request id|ticket owner|agent responded time|ticket closed time|happiness rating"
            "|is overdue|is escalated|number of threads|number of responses|number of reopen"
            "|first response time|resolution time|total response time|agent name"
            "|sla violation type|escalation validity"
        ),
        4,
        also=_set(
            "ticket id|subject|status|priority|channel|category|sub category|classifications"
            "|agent tier|team id|department|contact name|account name|email|created time"
            "|number of reassign|total time spent|is first call resolution|sla name|sentiment"
            "|tags"
        ),
        fields={
            "request id": "ticket_id",
            "ticket id": "",
            "agent name": "agent",
            "ticket owner": "",
            "created time": "created_at",
            "category": "topic",
            "sub category": "",
            "classifications": "",
            "tags": "",
            "department": "department",
            "email": "customer_id",
            "team id": "",
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
        "ServiceNow",
        _set(
            "number|incident state|sys mod count|made sla|opened at|assignment group"
            "|caller id|reassignment count|reopen count|sys updated at|closed code"
        ),
        4,
        also=_set(
            "state|active|priority|impact|urgency|severity|category|subcategory|contact type"
            "|assigned to|resolved at|closed at|opened by|resolved by|business duration"
            "|calendar duration"
        ),
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
        "Aircall",
        _set(
            "number timezone|datetime|missed call reason|in-call duration|time in ivr"
            "|time to answer|aircall number|call id|line|waiting time|disconnected by"
            "|voicemail|recording|duration"
        ),
        4,
        also=_set(
            "date|time|direction|from|to|answered|user|comments|tags|team|via|ivr branch"
            "|datetime utc|call quality|call type|call start time|call end time"
            "|customer number|country code"
        ),
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
        "Talkdesk",
        _set(
            "interaction id|phone display name|talk time|hard hold time|soft hold time"
            "|after call work time|short abandon time|ring groups|handle time|wait time"
            "|connect time|inside business hours|inside service level"
        ),
        4,
        also=_set(
            "contact id|company number|direction|contact type|started at|answered at"
            "|connected at|finished at|hold time|ring time|abandon time|user name|team name"
            "|duration|contact person number|external phone number|callback|data status"
        ),
        fields={
            "interaction id": "ticket_id",
            "contact id": "",
            "started at": "created_at",
            "contact type": "answered",
            "user name": "agent",
            "ring groups": "team",
            "team name": "",
            "ring time": "",
            "duration": "",
            "wait time": "wait_time",
            "hold time": "hold_time",
            "answered at": "",
            "connected at": "",
            "finished at": "",
            "contact person number": "customer_id",
        },
        default_channel="phone",
    ),
    Vendor(
        "genesys",
        "Genesys Cloud",
        _set(
            "full export completed|partial result timestamp|media type|users|ani|dnis"
            "|total handle|total talk|total hold|total acw|wrap-up|first queue"
            "|exportacion completa|marca de hora del resultado parcial|total de cola"
            "|manejo total|conversacion total|tipo de desconexion"
        ),
        3,
        also=_set(
            "filters|date|end date|duration|direction|initial direction|queue|flow"
            "|conversation id|remote|fecha|fecha de finalizacion|duracion|direccion|cola"
            "|filtros|usuarios|ivr total|transferencias|total de alertas|segmentos de alerta"
            "|salida de flujo|iniciador de conversacion|tiempo en abandonar"
            "|usuarios - alertados|usuarios - no responden"
        ),
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
            "flow": "",
            "conversation id": "ticket_id",
            "usuarios - alertados": "",
            "usuarios - no responden": "",
            "tiempo en abandonar": "",
            "total de cola": "wait_time",
            "direccion": "direction",
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
        "Five9",
        _set(
            "campaign|call type|disposition|ani|dnis|bill time|queue wait time|park time"
            "|after call work time|transfers|conferences"
        ),
        4,
        also=_set(
            "call id|timestamp|agent|agent name|customer name|call time|cost|ivr time"
            "|ring time|talk time|hold time|holds|abandoned|recordings"
        ),
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
        "3CX",
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
    Vendor(
        "hubspot",
        "HubSpot",
        _set(
            "ticket name|ticket description|ticket status|pipeline|originating channel type"
            "|hubspot team|last closed date|ticket reopen date|first agent email response date"
            "|last customer reply date|time to first agent email reply|number of touches"
            "|last ces survey rating|conversation nps score|first message sentiment"
            "|last message sentiment|time to first response sla status|record id"
            "|time to close sla ticket status|last response date|ticket owner"
        ),
        3,
        also=_set(
            "ticket id|priority|category|source|create date|close date|time to close|language|tags"
            "|first contact resolution|last ces survey comment|last ces survey date"
        ),
        fields={
            "ticket id": "ticket_id",
            "record id": "ticket_id",
            "originating channel type": "channel",
            "source": "channel",
            "last closed date": "",
            "ticket reopen date": "",
            "category": "topic",
            "tags": "",
            "pipeline": "",
        },
        units={"time to close": "ms", "time to first agent email reply": "ms"},
    ),
    Vendor(
        "front",
        "Front",
        _set(
            "segment id|message id|ticket ids|segment|autoreply|reaction time|total reply time"
            "|attributed to|contact handle|account names|new conversation|segment start"
            "|segment end|segment closed|last segment activity|ticket status name"
        ),
        3,
        also=_set(
            "conversation id|direction|status|inbox|message date|handle time|response time"
            "|assignee|author|contact name|from|to|tags|first response|business hours|subject"
        ),
        fields={
            "ticket ids": "",
            "segment id": "",
            "attributed to": "agent",
            "assignee": "agent",
            "business hours": "",
            "first response": "",
        },
    ),
    Vendor(
        "gladly",
        "Gladly",
        _set(
            "assigned agent name - current|inbox name - current|initiator type - created"
            "|first closed at|last closed at"
        ),
        2,
        also=_set("created at|conversation id|customer id|status"),
        least=5,
    ),
    Vendor(
        "wati",
        "WATI",
        _set("operator name|ticket status|ticket opened at|ticket frt"),
        3,
        least=3,
        fields={"ticket opened at": "created_at", "ticket frt": "first_response_duration"},
        default_channel="whatsapp",
    ),
    Vendor(
        "gorgias",
        "Gorgias",
        _set(
            "created datetime|opened datetime|closed datetime|last message datetime|assignee user"
            "|satisfaction survey|updated datetime"
        ),
        3,
        also=_set("id|channel|status|language|customer|tags|subject|via|assignee team"),
        least=5,
        fields={
            "created datetime": "created_at",
            "closed datetime": "closed_at",
            "opened datetime": "",
            "last message datetime": "",
            "updated datetime": "updated_at",
            "assignee user": "agent",
            "assignee team": "team",
            "satisfaction survey": "csat",
            "channel": "channel",
            "via": "",
            "customer": "customer_id",
            "tags": "topic",
        },
    ),
    Vendor(
        "amazon",
        "Amazon Connect",
        _set(
            "contacts queued|contacts handled|contacts abandoned|contacts incoming"
            "|contacts missed|contacts put on hold|contacts transferred in"
            "|contacts transferred out|average queue answer time|average queue abandon time"
            "|maximum queued time|agent on contact time|agent idle time|agent answer rate"
            "|contact handle time|after contact work time|agent interaction time"
            "|average after contact work time|average customer hold time|non-productive time"
        ),
        3,
        also=_set("queue|startinterval|endinterval|average handle time|occupancy|online time"),
        least=5,
    ),
    Vendor(
        "intercom_csat",
        "Intercom",
        _set("conversation rating|conversation rating remark|agent rated type|last survey sent"),
        3,
        also=_set("conversation id|updated at|user name|company name"),
        least=4,
        fields={
            "updated at": "answered_at",
            "conversation rating": "csat",
            "user name": "",
            "last survey sent": "",
        },
    ),
    Vendor(
        "genesys_agents",
        "Genesys Cloud",
        _set(
            "interval start|interval complete|agent id|avg handle|avg talk|avg hold|avg acw"
            "|total handle|total talk|total hold|total acw"
        ),
        6,
        also=_set("interval end|filters|media type|agent name|handle"),
        units={"*": "ms"},
    ),
    Vendor(
        "genesys_queues",
        "Genesys Cloud",
        _set(
            "interval start|interval end|interval complete|queue id|queue name|offer|answer"
            "|abandon|avg wait|avg abandon|avg handle"
        ),
        6,
        also=_set("filters|media type|handle|avg talk|avg hold|avg acw|service level %"),
        units={"*": "ms"},
    ),
    Vendor(
        "google_forms",
        "Google Forms",
        _set("informazioni cronologiche|horodateur|marca temporal|carimbo de data/hora"),
        1,
        least=1,
    ),
    Vendor(
        "surveymonkey",
        "SurveyMonkey",
        _set("respondent id|collector id|ip address|email address|start date|end date"),
        3,
        least=3,
        fields={
            "respondent id": "",
            "collector id": "",
            "end date": "answered_at",
            "start date": "",
            "ip address": "",
            "email address": "",
        },
    ),
)
"""Products in no particular order; the one with most of its own headers in the file wins."""


_FORM_STAMPS = frozenset(
    {"timestamp", "informazioni cronologiche", "horodateur", "marca temporal",
     "carimbo de data/hora", "zeitstempel"}
)  # fmt: skip


def recognise(headers: Iterable[str]) -> Vendor | None:
    """The product that wrote a file, by its normalised headers in order, or None."""
    given = list(headers)
    present = set(given)
    found = [
        (len(vendor.headers & present), len((vendor.headers | vendor.also) & present), vendor)
        for vendor in VENDORS
        if vendor.name != "google_forms"
    ]
    fitting = [
        (marks - vendor.needed, known, vendor.name, vendor)
        for marks, known, vendor in found
        if marks >= vendor.needed and known >= vendor.least
    ]
    if fitting:
        return max(fitting, key=lambda item: item[:3])[3]
    return next(v for v in VENDORS if v.name == "google_forms") if _is_form(given) else None


def _is_form(headers: Sequence[str]) -> bool:
    """A form writes the moment of the answer first, then its questions as they were asked."""
    asked = [header for header in headers[1:] if header.count(" ") >= 3]
    return bool(headers) and headers[0] in _FORM_STAMPS and bool(asked)
