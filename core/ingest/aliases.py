"""Which field a header names: normalised headers against names in six languages, with vetoes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from core.ingest.vocabulary import plain

_UNIT_WORDS = {
    "ms": "ms|msec|millis|milliseconds|milisegundos|millisecondi",
    "s": "s|sec|secs|second|seconds|segundos|secondi|seg",
    "min": "min|mins|minute|minutes|minutos|minuti|m",
    "h": "h|hr|hrs|hour|hours|horas|ore|heures|stunden",
    "d": "d|day|days|dias|giorni|gg|tage|jours",
}
_UNITS = {word: unit for unit, words in _UNIT_WORDS.items() for word in words.split("|")}
_CUSTOM = re.compile(r"^(?:custom field|campo personalizado|campo personalizzato)\s*\((.+)\)$")
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_IN_UNIT = re.compile(r"\s+(?:in|en|em)\s+(" + "|".join(_UNITS) + r")$")
_BUSINESS = re.compile(
    r"[\s,]*(?:only )?(?:within|in) (?:business|office|working) hours|[\s,]*business hours$"
    r"|\bin sla hours\b|\bwork hours\b"
)
_BOT = re.compile(r"\s*(?:excluding|excl\.?) (?:time spent in )?bot inbox(?: time)?")


@dataclass(frozen=True, slots=True)
class HeaderName:
    """A header taken apart: the name to match and what its brackets say."""

    key: str
    """Name without case, accents, brackets and units."""
    whole: str
    """Name without case and accents, brackets kept."""
    unit: str | None = None
    zone: str | None = None
    business_hours: bool = False
    without_bot: bool = False


def repaired(text: str) -> str:
    """A header whose UTF-8 was once read as cp1252, put right; others unchanged."""
    if not re.search("[ÃÂ]|â€", text):
        return text
    for encoding in ("cp1252", "latin-1"):
        try:
            return text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    # A trailing no-break space is often trimmed away on the path; "Ã" alone was "à".
    return text.replace("Ã¨", "è").replace("Ã©", "é").replace("Ã³", "ó").replace("Ã", "à")


def header_name(header: str) -> HeaderName:
    """Take a header apart by the rules of the import: repair, unwrap, brackets, units."""
    whole = plain(re.sub(r"\s*\(\d+\)$", "", repaired(header)))
    key = re.sub(r"(?:\.\d*|:)$", "", whole).strip()
    custom = _CUSTOM.match(key)
    key = custom[1] if custom else key
    key = re.sub(r"^\[chart\]\s*", "", key)
    unit = zone = None
    while bracket := _BRACKET.search(key):
        inner = bracket[1].strip()
        word = re.sub(r"^(?:in|en|em) ", "", inner)
        unit = unit or _UNITS.get(word)
        zone = zone or _zone(header, inner)
        key = key[: bracket.start()].strip()
        if not key:
            key = inner
            break
    suffix = _IN_UNIT.search(_BUSINESS.sub("", key))
    business = _BUSINESS.search(key) is not None
    bot = _BOT.search(key) is not None
    key = _BOT.sub("", _BUSINESS.sub("", key))
    if suffix:
        unit = unit or _UNITS[suffix[1]]
        key = _IN_UNIT.sub("", key)
    return HeaderName(re.sub(r"[\s,]+$", "", key).strip(), whole, unit, zone, business, bot)


def _zone(header: str, inner: str) -> str | None:
    if inner in ("utc", "gmt"):
        return "UTC"
    written = re.search(r"\(([A-Za-z]+(?:/[A-Za-z_+-]+){1,2})\)", header)
    return (
        written[1]
        if written and "/" in inner and "no" not in inner.split("/")[-1].split()
        else None
    )


_CONTACTS: dict[str, str] = {
    "ticket_id": (
        "id|ticket id|ticket number|ticket no|ticket|case id|case number|case|request id"
        "|conversation id|issue key|number|record id|call id|interaction id|contact id"
        "|incident|incident number|session id|chat id|id del ticket|clave de incidencia"
        "|id llamada|id de llamada|numero de ticket|numero de caso|id caso|chiave di ticket"
        "|numero ticket|no de ticket|n de ticket|no ticket|n ticket|id ticket|id chiamata"
        "|numero segnalazione|id do ticket|numero do ticket"
    ),
    "created_at": (
        "created|created at|created time|created date|created on|date created|create date"
        "|creation date|creation time|date|date/time|date time|datetime"
        "|conversation started at|conversation created at|opened at|opened|open date"
        "|ticket opened at|ticket created at|started at|start time|start date|call start time"
        "|call start|call started|call started at|call start date|timestamp|call time|call date"
        "|datetime utc|message date|received at|received|submitted at"
        "|arrived at|arrival time|offered at|hora de creacion|creada|creado|creado el"
        "|creada el|fecha|fecha de creacion|fecha creacion|marca temporal|fecha y hora"
        "|fecha de apertura|fecha de inicio|data di creazione|data creazione|creato|creata"
        "|creati|creato il|data|data e ora|data apertura|data di apertura|aperto il"
        "|inizio chiamata|informazioni cronologiche|hora da criacao|data de criacao|criado em"
        "|data de abertura|erstellungsdatum|erstellt am|erstellt|horodateur|date de creation"
        "|cree le"
    ),
    "first_response_at": (
        "initial response time|conversation first replied at|first agent response date"
        "|first agent email response date|agent responded time|date of first response"
        "|answered at|first response at|first reply at|first replied at|first response time"
        "|first reply time|first response|first reply|first response date|first replied"
        "|tiempo de respuesta inicial|tiempo inicial de respuesta|primera respuesta"
        "|fecha de primera respuesta|hora de la primera respuesta|primera respuesta el"
        "|data della prima risposta dell'agente|prima risposta|data prima risposta"
        "|prima risposta il|data de resposta do primeiro agente por e-mail"
        "|primeira resposta em|datum der ersten e-mail-antwort eines agenten"
    ),
    "resolved_at": (
        "solved at|resolved|resolved at|resolved time|resolved date|resolution date"
        "|date resolved|resolved on|time to resolution|resolution time|solved"
        "|hora de resolucion|fecha de resolucion|resuelto|resuelto el|resuelta"
        "|data di risoluzione|data risoluzione|risolto|risolto il|hora da resolucao"
        "|data de resolucao|resolvido em"
    ),
    "first_resolved_at": (
        "first closed at|conversation first closed at|first resolved at|first resolution at"
    ),
    "closed_at": (
        "closed|closed at|closed time|closed date|close date|date closed|closed on"
        "|ticket closed time|last closed at|conversation last closed at|last closed date"
        "|finished at|end date|call end time|hora de cierre|fecha de cierre"
        "|fecha de finalizacion|cerrado|cerrado el|cerrada|data di chiusura|data chiusura"
        "|chiusa|chiuso|chiuso il|chiusa il|hora do fechamento|data de fechamento"
        "|data de encerramento|fechado em|datum des schliessens|geschlossen am"
    ),
    "updated_at": (
        "updated|updated at|last update time|last updated time|last updated|last modified"
        "|sys updated at|conversation updated at|hora de ultima actualizacion"
        "|hora de la ultima actualizacion|actualizado|actualizada|aggiornato"
        "|ultimo aggiornamento|atualizado em"
    ),
    "due_at": (
        "due date|due by time|due at|tiempo de vencimiento|hora de vencimiento"
        "|fecha de vencimiento|data di scadenza|scadenza"
    ),
    "status": (
        "status|ticket status|state|ticket state|incident state|case status"
        "|current conversation state|conversation state|estado|estado del ticket|stato"
        "|stato ticket|stato del ticket|status do ticket"
    ),
    "channel": (
        "via|source|channel|ticket channel|contact channel|contact type"
        "|originating channel type|media type|conversation source|ticket source"
        "|contact method|origen|canal|canal de contacto|canale|origine|canale di contatto"
        "|origem|kanal"
    ),
    "agent": (
        "assignee|agent|agent name|ticket owner|teammate currently assigned|assigned to|user"
        "|user name|users|operator name|operator|assigned agent|assigned agent name|owner"
        "|resource|agente|agente asignado|nombre del agente|persona asignada|asignado a"
        "|usuarios|assegnatario|operatore|agente assegnato|assegnato a|nome do atribuido"
        "|responsavel|bearbeiter"
    ),
    "team": (
        "group|team|team name|assignment group|queue|first queue|ring groups|inbox"
        "|hubspot team|workgroup|team currently assigned|queue name|skill|grupo|cola|equipo"
        "|equipos asignados|gruppo|coda|squadra|team assegnato|equipe"
    ),
    "tier": (
        "agent tier|resolved by level|tier|support level|nivel|livello|nivel de resolucao"
        "|nivel de soporte"
    ),
    "priority": (
        "priority|ticket priority|severity|seriousness|urgency|conversation priority"
        "|prioridad|urgencia|gravedad|priorita|urgenza|prioridade|prioritat"
    ),
    "topic": (
        "type|ticket type|category|sub category|subcategory|topic|topics|disposition|wrap-up"
        "|wrap up|request type|issue type|reason|contact reason|ticket category|tags|labels"
        "|ai topic|tipo|categoria|etiquetas|motivo|tema|motivo de contacto"
        "|asunto del contacto|tipo ticket|etichette|argomento|motivo contatto"
        "|tipo di richiesta|motivo do contato|tipo de demanda|kategorie|categorie"
    ),
    "product": "product|product purchased|product name|producto|prodotto|produto",
    "department": "department|departamento|reparto|responsible section",
    "language": "language|request language|idioma|lingua|sprache",
    "customer_id": (
        "requester|requester id|requester email|customer id|customer|customer number"
        "|caller id|customer email|user id|contact email|ani|from|id del contacto"
        "|correo electronico del solicitante|cliente|id cliente|richiedente"
    ),
    "customer_type": (
        "user type|company plan|requester vip|customer type|customer segment|segment"
        "|solicitante vip|tipo de cliente|tipo cliente|tipo di cliente"
    ),
    "direction": "direction|initial direction|direccion|direzione|call direction",
    "first_response_duration": (
        "first reply time|first response time|ticket frt|frt|time to first response"
        "|time to first agent email reply|time to first reply|first reply after"
        "|tiempo de primera respuesta|tiempo de respuesta inicial|tempo di prima risposta"
        "|tempo prima risposta|tempo ate a primeira resposta"
    ),
    "resolution_duration": (
        "full resolution time|resolution time|time to close|time to resolution"
        "|time to resolve|calendar duration|resolved after|tiempo de resolucion"
        "|tempo di risoluzione|tempo risoluzione|tempo de resolucao"
    ),
    "handle_time": (
        "handle time|total handle|handling time|total time spent|contact handle time|aht"
        "|manejo total|tiempo de gestion|tempo di gestione"
    ),
    "talk_time": (
        "talk time|talking|in-call duration|duration in call|total talk|avgtalkduration"
        "|avg talk duration|average talk duration|talk duration|conversacion total"
        "|tiempo de conversacion|tempo di conversazione"
    ),
    "hold_time": (
        "hold time|total hold|customer hold time|tiempo en espera|tiempo de retencion"
        "|tempo in attesa"
    ),
    "wrap_time": (
        "after call work time|total acw|acw|after contact work time|after call work|wrap time"
        "|wrap up time|wrap-up time|after-contact work|trabajo posterior"
        "|lavoro dopo il contatto|tempo di post chiamata"
    ),
    "wait_time": (
        "time to answer|wait time|queue wait time|speed of answer|queue time|waited"
        "|total de cola|tiempo de espera|tiempo en cola|tempo di attesa|tempo in coda"
        "|time in queue"
    ),
    "ivr_time": "ivr time|time in ivr|ivr total|total ivr|menu time",
    "answered": (
        "answered|is answered|call answered|atendida|respondida|contestada|risposto|risposta"
    ),
    "abandoned": (
        "abandoned|missed call reason|abandonada|abandonado|abbandonata|abbandonato|abandonment"
    ),
    "resolved_flag": "resolved|resolved yes/no|solved|issue resolved|resuelto|risolto",
    "agent_messages": (
        "replies|agent interactions|agent messages|number of responses|agent replies"
        "|interacciones del agente|intercciones del agente|mensajes del agente"
        "|messaggi dell'operatore|messaggi agente|interazioni agente"
    ),
    "customer_messages": (
        "customer interactions|customer messages|interacciones del cliente"
        "|intercciones del cliente|mensajes del cliente|messaggi del cliente|messaggi cliente"
    ),
    "interactions": "number of touches|number of threads|interactions|interacciones|interazioni",
    "reopens": "reopens|number of reopen|reopen count|reopened|reaperturas|riaperture|reopenings",
    "reassignments": (
        "number of reassign|number of reassignments|reassignment count|reassignments"
        "|reasignaciones|riassegnazioni"
    ),
    "csat": (
        "satisfaction score|satisfaction|survey result|survey results|conversation rating"
        "|last teammate rating|satisfaction rating|happiness rating|csat|csat score|rating"
        "|resultados de la encuesta|resultado de la encuesta|resultado de encuestas"
        "|calificacion de satisfaccion|satisfaccion|valoracion|satisfaccion del cliente"
        "|soddisfazione|valutazione|soddisfazione del cliente|resultados da pesquisa"
        "|satisfacao"
    ),
    "nps": (
        "nps|nps score|conversation nps score|recommend|recommendation|likely to recommend"
        "|how likely|recomendar|recomendacion|consigliare|consiglieresti|consigliarci"
        "|raccomanderesti|raccomandazione|recomendaria"
    ),
    "ces": (
        "ces|effort|effort score|customer effort score|how easy|easy|esfuerzo|facilita|sforzo"
        "|last ces survey rating"
    ),
    "fcr_flag": (
        "first contact resolution|resolved on first contact|is first call resolution|fcr"
        "|solved at first contact|resuelto al primer contacto|risolto al primo contatto"
    ),
    "escalated": "escalated|is escalated|escalado|escalada|scalato|escalation",
    "sla_frt_met": (
        "first response status|time to first response|first response sla"
        "|time to first response sla status|estado de primera respuesta"
        "|estado de la primera respuesta"
    ),
    "sla_res_met": (
        "resolution status|sla violation type|made sla|time to resolution"
        "|time to close sla ticket status|estado de resolucion|estado de la resolucion"
        "|stato sla|estado da resolucao|sla met"
    ),
    "event": "activity|event|action|event type|event name|actividad|evento|attivita",
    "event_at": (
        "complete timestamp|event time|event date|event timestamp|event at|activity time"
        "|timestamp|momento del evento|momento dell'evento"
    ),
    "surveyed": "surveyed|survey sent|encuestado|intervistato",
}

_SURVEYS = {
    "answered_at": (
        "answered at|completed at|responded at|submitted at|survey date|answered|timestamp"
        "|updated at|date|conversation updated at|marca temporal|informazioni cronologiche"
        "|horodateur|created at|end date|response date|fecha de respuesta|respondida"
        "|data risposta|risposto il"
    ),
    "comment": (
        "comment|comments|conversation rating remark|last teammate rating remark|comentario"
        "|comentarios|commento|commenti"
    ),
}

_INTERVALS = {
    "interval_start": (
        "interval|interval start|start interval|interval begin|month|date|day|week|hour"
        "|period|intervalo|intervallo|mes|mese|fecha|data|timestamp|start time|start interval"
    ),
    "offered": (
        "offered|inbound calls|calls offered|contacts incoming|contacts queued|incoming calls"
        "|total calls|calls received|contacts offered|calls|recibidas|llamadas recibidas"
        "|chiamate ricevute|ricevuti"
    ),
    "handled": (
        "handled|calls handled|contacts handled|calls answered|answered calls|handle"
        "|answered|contacts answered|atendidas|llamadas atendidas|contestadas"
        "|llamadas contestadas|chiamate gestite|gestiti|chiamate risposte"
    ),
    "abandoned_count": (
        "abandoned|abandoned calls|contacts abandoned|calls abandoned|abandonadas"
        "|llamadas abandonadas|chiamate abbandonate"
    ),
    "abandonment_share": (
        "abandonment rate|call abandonment rate|abandon rate|abandoned %|% abandoned"
        "|tasa de abandono|tasso di abbandono"
    ),
    "asa": (
        "asa|average speed of answer|avg speed of answer|average queue answer time"
        "|speed of answer|velocidad media de respuesta|velocita media di risposta"
    ),
    "mean_handle_time": (
        "aht|average handle time|avg handle|avg handle time|average handling time"
        "|tiempo medio de gestion|tempo medio di gestione"
    ),
    "team": "queue|team|group|cola|coda|skill|agent name",
    "channel": "channel|media type|canal|canale",
}

CONTACT_TABLE = {field: tuple(names.split("|")) for field, names in _CONTACTS.items()}
SURVEY_TABLE = {field: tuple(names.split("|")) for field, names in _SURVEYS.items()}
INTERVAL_TABLE = {field: tuple(names.split("|")) for field, names in _INTERVALS.items()}

_VETOES: tuple[tuple[str, str], ...] = (
    (
        r"(tiempo|hora|fecha) de vencimiento|due by time|due date",
        "resolved_at created_at resolution_duration",
    ),
    (r"tiempo transcurrido|time tracked|registro de tiempo", "resolution_duration handle_time"),
    (r"every response status|el estado de cada respuesta", "status sla_frt_met first_response_at"),
    (
        r"(resolution|first response) status|estado de (la )?(resolucion|primera respuesta)"
        r"|estado da resolucao",
        "status first_response_at resolved_at",
    ),
    (r"resolution", "resolved_at topic resolved_flag"),
    (r"requester wait time|agent wait time", "wait_time"),
    (r"on hold time", "hold_time"),
    (r"duration|duration total|duracion", "talk_time handle_time resolution_duration"),
    (r"waiting time", "wait_time"),
    (r"updated at|last update(d)?( time)?|last modified", "closed_at created_at resolved_at"),
    (r"assigned at|initially assigned at", "first_response_at created_at"),
    (r".*within service level threshold.*", "abandoned answered"),
    (r"status \[list\]", "status"),
    (
        r"date of (purchase|birth)|purchase date|fecha de (compra|nacimiento)"
        r"|data di (acquisto|nascita)",
        "created_at",
    ),
    (r"(customer|contact|requester|full|user) name|nombre.*", "customer_id"),
    (r"(abandonment|answer) rate.*", "answered abandoned"),
    (
        r"full export completed|partial result timestamp|filters"
        r"|marca de hora del resultado parcial",
        "created_at event_at answered_at",
    ),
    (r"first response time to.*", "first_response_at"),
)
_VETO_PATTERNS = tuple(
    (re.compile(pattern), frozenset(names.split())) for pattern, names in _VETOES
)


def vetoed(name: HeaderName) -> frozenset[str]:
    """Fields that this header must never feed, whatever else matches."""
    out: set[str] = set()
    for pattern, fields in _VETO_PATTERNS:
        if pattern.fullmatch(name.key) or pattern.fullmatch(name.whole):
            out |= fields
    return frozenset(out)


_QUESTIONS = {
    "nps": re.compile(r"\b(?:recommend|recomend|consigli|raccomand|recommand|weiterempfehl)\w*"),
    "ces": re.compile(r"\b(?:effort|easy|facil|sforzo|esfuerzo)\w*"),
    "csat": re.compile(r"\b(?:satisf|soddisf|zufrieden)\w*"),
}
"""Words by which the wording of a survey question tells what it measures."""


@dataclass(frozen=True, slots=True)
class Match:
    """A field that a header may feed, with how well the names agree."""

    field: str
    alias: str
    strength: float
    """0.95 exact, 0.8 the alias is contained as whole words."""


def matches(name: HeaderName, table: dict[str, tuple[str, ...]]) -> tuple[Match, ...]:
    """Every field of a table whose names fit a header, vetoes applied, best first."""
    banned = vetoed(name)
    found: list[Match] = []
    for field, aliases in table.items():
        if field in banned:
            continue
        best = _best(name.key, aliases)
        question = _QUESTIONS.get(field)
        if best[0] == 0 and question and name.key.count(" ") >= 3:
            asked = question.search(name.key)
            best = (0.7, asked[0]) if asked else best
        if best[0] > 0:
            found.append(Match(field, best[1], best[0]))
    return tuple(sorted(found, key=lambda match: -match.strength))


@lru_cache(maxsize=1 << 16)
def _best(key: str, aliases: tuple[str, ...]) -> tuple[float, str]:
    """Of the names of a field, the one that fits a header best, with its strength."""
    compact = key.replace(" ", "")
    return max((_strength(key, compact, alias), alias) for alias in aliases)


def _strength(key: str, compact: str, alias: str) -> float:
    if alias == key:
        return 0.95
    if alias[:1] == compact[:1] and alias.replace(" ", "") == compact:
        return 0.94
    # The plain search first: a regular expression for each pair would take minutes on wide files.
    if " " in alias and alias in key and re.search(rf"(?<!\w){re.escape(alias)}(?!\w)", key):
        return 0.8 + 0.001 * len(alias)
    return 0.0
