"""What the cells of an export mean: statuses, channels, priorities, yes and no, answers to surveys.

Raw values are compared without case, accents or punctuation, in English, Spanish, Italian,
Portuguese, German and French. A value no list knows keeps its own name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

NULL_TOKENS = frozenset(
    {
        "", "-", "--", "–", "—", "n/a", "na", "n.a.", "#n/a", "null", "none", "nil", "nan", "?",
        "(null)", "(blank)", "(none)", "[none]", "[deleted]", "[null]", "[no associated user]",
        "no agent", "unassigned", "sin asignar", "non assegnato", "não atribuído", "\\n",
    }
)  # fmt: skip
"""Cells that say "nothing here", in lower case."""


def is_null(text: str) -> bool:
    """Whether a cell means "no value"."""
    return text.strip().lower() in NULL_TOKENS


@cache
def plain(text: str) -> str:
    """A name without case, accents, underscores, full-width letters or doubled spaces."""
    flat = unicodedata.normalize("NFKD", text)
    flat = "".join(char for char in flat if not unicodedata.combining(char))
    return re.sub(r"[\s_]+", " ", flat.replace("’", "'").lower()).strip()


def _lists(table: dict[str, str]) -> dict[str, str]:
    return {word.strip(): meaning for meaning, words in table.items() for word in words.split("|")}


_STATUS = _lists(
    {
        "new": "new|nuevo|nueva|novo|nova|nuovo|nuova|neu|nouveau|received|ricevuta|recibido",
        "open": "open|active|in progress|work in progress|investigating|assigned|waiting on us"
        "|awaiting engineer|customer responded|snoozed|reopened|escalated|in review"
        "|waiting for support|to do|abierto|abierta|en progreso|en curso|asignado|aberto|aberta"
        "|em andamento|aperto|aperta|in carico|in corso|in lavorazione|assegnato|assegnata"
        "|offen|in bearbeitung|ouvert|en cours",
        "pending_customer": "pending|pending customer response|waiting on contact"
        "|waiting on customer|waiting for customer|awaiting customer|awaiting user info"
        "|awaiting your reply|pendiente|pendente|esperando al cliente|en espera del cliente"
        "|aguardando cliente|in attesa del cliente|waiting|ausstehend",
        "on_hold": "hold|on hold|on-hold|awaiting vendor|awaiting problem|awaiting evidence"
        "|awaiting deployment|awaiting change|waiting on third party|suspended|en espera"
        "|in attesa|em espera|sospesa|sospeso|suspendido|wartend|en attente",
        "resolved": "solved|resolved|done|completed|complete|fixed|resuelto|resuelta|solucionado"
        "|solucionada|resolvido|resolvida|risolto|risolta|completato|completata|gelost|resolu",
        "closed": "closed|auto-closed|auto closed|cerrado|cerrada|fechado|fechada|encerrado"
        "|chiuso|chiusa|finalizado|finalizada|geschlossen|ferme|clos",
        "archived": "archived|archiviata|archiviato|archivado|archivada|arquivado",
        "cancelled": "canceled|cancelled|discarded|withdrawn|annullata|annullato|cancelado"
        "|cancelada|storniert|annule",
        "excluded": "spam|merged|combined|deleted|junk|duplicate|eliminata|eliminato|eliminado"
        "|eliminada|fusionado|unito|excluido|duplicado|duplicato",
    }
)

_SERVICENOW_STATE = {
    "1": "new", "2": "open", "3": "on_hold", "6": "resolved", "7": "closed", "8": "cancelled",
}  # fmt: skip
_FRESHDESK_STATUS = {"2": "open", "3": "pending_customer", "4": "resolved", "5": "closed"}

_CHANNEL = _lists(
    {
        "email": "email|e-mail|mail|mails|emails|outbound email|correo electronico|correo"
        "|posta elettronica|courriel|e-mails",
        "chat": "chat|chats|live chat|livechat|messaging|native messaging|messenger|widget"
        "|web chat|webchat|chat en vivo|chat en linea|web messaging",
        "phone": "phone|voice|call|calls|telephone|phone call|inbound call|telefono|llamada"
        "|llamadas|chiamata|chiamate|telefon|telefone|ligacao|telephonie|phone call (inbound)"
        "|voicemail|self-service phone",
        "web": "web|web form|webform|form|portal|help center|help centre|feedback widget"
        "|self-service|self service|website|formulario|formulario web|formulario de contacto"
        "|modulo web|portale|sito web|web service",
        "social": "social|social media|facebook|facebook messenger|facebook post|instagram"
        "|instagram dm|instagram direct|twitter|x|x (formerly twitter)|twitter dm|tiktok"
        "|linkedin|youtube|redes sociales|red social|rete sociale|redes sociais",
        "whatsapp": "whatsapp|whats app|whatsapp business",
        "sms": "sms|text|text message|mms",
        "automation": "api|automation|bot|system|integration|mobile sdk|rule|trigger",
    }
)

CHANNEL_WORDS = frozenset(
    {"email", "mail", "chat", "phone", "whatsapp", "web", "app", "facebook", "sms", "telefono",
     "portal", "portale", "instagram", "twitter"}
)  # fmt: skip
"""Whole words that make an otherwise unknown value look like a channel."""

_PRIORITY = _lists(
    {
        "urgent": "urgent|critical|highest|p1|sev1|emergency|blocker|urgente|critica|critico"
        "|kritisch|tres haute|immediate",
        "high": "high|p2|sev2|alta|alto|hoch|haute|elevee|priority|important",
        "normal": "normal|medium|moderate|p3|sev3|media|medio|normale|mittel|moyenne|standard"
        "|not priority|regular",
        "low": "low|p4|sev4|baja|bajo|bassa|basso|baixa|niedrig|basse|minor|lowest",
        "planning": "planning|p5|sev5|planificacion|pianificazione|trivial",
    }
)
_PRIORITY_ORDER = ("urgent", "high", "normal", "low", "planning")
_FRESHDESK_PRIORITY = {"1": "low", "2": "normal", "3": "high", "4": "urgent"}

_TRUE = frozenset(
    [
        "y",
        "yes",
        "true",
        "1",
        "t",
        "si",
        "s",
        "sim",
        "oui",
        "ja",
        "vero",
        "verdadero",
        "verdadeiro",
        "answered",
        "atendida",
        "atendido",
        "risposto",
        "risposta",
        "within sla",
        "met",
        "sla met",
        "cumplido",
        "dentro de sla",
        "dentro do sla",
        "rispettato",
        "not violated",
        "contestada",
        "resolved",
        "solved",
        "connected",
        "handled",
    ]
)
_FALSE = frozenset(
    [
        "n",
        "no",
        "false",
        "0",
        "f",
        "nao",
        "non",
        "nein",
        "falso",
        "unanswered",
        "not answered",
        "missed",
        "no contestada",
        "perdida",
        "persa",
        "sla violated",
        "violated",
        "breached",
        "incumplido",
        "fuera de sla",
        "fora do sla",
        "non rispettato",
        "no atendida",
        "sla breached",
        "not resolved",
        "unresolved",
        "not connected",
        "abandoned",
        "short abandoned",
        "voicemail",
        "waiting",
    ]
)

_ABANDONED = frozenset(
    [
        "abandoned",
        "short abandoned",
        "short_abandoned",
        "abandoned in ivr",
        "abandoned_in_ivr",
        "abandonada",
        "abandonado",
        "abbandonata",
        "abbandonato",
        "short abandon",
    ]
)
_NOT_ABANDONED = frozenset(
    [
        "answered",
        "connected",
        "missed",
        "voicemail",
        "not connected",
        "unanswered",
        "waiting",
        "no available agent",
        "out of opening hours",
        "atendida",
        "risposta",
    ]
)

_SATISFACTION: tuple[tuple[tuple[float, float], dict[str, float]], ...] = (
    ((0.0, 1.0), {
        "good": 1, "bad": 0, "thumbs up": 1, "thumbs down": 0, "👍": 1, "👎": 0, "like": 1,
        "dislike": 0, "positive": 1, "negative": 0, "bueno": 1, "malo": 0, "buono": 1,
        "cattivo": 0, "bom": 1, "ruim": 0,
    }),
    ((1.0, 3.0), {
        "great": 3, "okay": 2, "not good": 1, "good": 3, "ok": 2, "bad": 1,
        "😀": 3, "😐": 2, "🙁": 1, "satisfied": 3, "neutral": 2, "dissatisfied": 1,
    }),
    ((1.0, 5.0), {
        "extremely satisfied": 5, "very satisfied": 5, "satisfied": 4, "neutral": 3,
        "neither satisfied nor dissatisfied": 3, "dissatisfied": 2, "unsatisfied": 2,
        "very dissatisfied": 1, "extremely dissatisfied": 1, "very unsatisfied": 1,
        "extremadamente satisfecho": 5, "muy satisfecho": 5, "satisfecho": 4,
        "insatisfecho": 2, "muy insatisfecho": 1, "extremadamente insatisfecho": 1,
        "estremamente soddisfatto": 5, "molto soddisfatto": 5, "soddisfatto": 4, "neutrale": 3,
        "insoddisfatto": 2, "molto insoddisfatto": 1, "poco soddisfatto": 2,
        "extremamente satisfeito": 5, "muito satisfeito": 5, "satisfeito": 4, "neutro": 3,
        "insatisfeito": 2, "muito insatisfeito": 1, "extremamente insatisfeito": 1,
        "excellent": 5, "fair": 3, "poor": 2, "terrible": 1, "amazing": 5,
        "🤩": 5, "😠": 1,
    }),
)  # fmt: skip
"""Answer words by scale; the first scale that knows every answer of a column is taken."""

UNRATED = frozenset({"offered", "unoffered", "not offered", "sent", "enviada", "not violated"})
"""Survey states that are no answer: Offered was sent and never answered, Unoffered never sent."""


def status_of(raw: str, vendor: str = "") -> str | None:
    """The canonical status of a raw value, or None when no list knows it."""
    text = plain(raw)
    codes = _FRESHDESK_STATUS if vendor == "freshdesk" else _SERVICENOW_STATE
    if text in codes:
        return codes[text]
    text = re.sub(r"\s*\(.*\)$", "", text)
    if text.startswith(("closed", "auto-closed")):
        return "closed"
    return _STATUS.get(text)


def channel_of(raw: str) -> str | None:
    """The canonical channel of a raw value, or None when no list knows it."""
    return _CHANNEL.get(plain(raw))


def priority_of(raw: str, vendor: str = "") -> str | None:
    """The canonical priority of a raw value such as `2 - High`, `P1` or `Alta`, or None."""
    text = plain(raw)
    if vendor == "freshdesk" and text in _FRESHDESK_PRIORITY:
        return _FRESHDESK_PRIORITY[text]
    parts = re.match(r"(?:p?([1-5]))\s*[-–:.]\s*(.+)", text)
    if parts:
        return _PRIORITY.get(parts[2]) or _PRIORITY_ORDER[int(parts[1]) - 1]
    if text in {"1", "2", "3", "4", "5"}:
        return _PRIORITY_ORDER[int(text) - 1]
    return _PRIORITY.get(text)


def flag_of(raw: str) -> bool | None:
    """Yes or no of a raw value in six languages, or None when it is neither."""
    text = plain(raw)
    return True if text in _TRUE else False if text in _FALSE else None


def abandoned_of(raw: str) -> bool | None:
    """Whether a call's outcome or missed reason says that the caller gave up."""
    text = plain(raw)
    if text in _ABANDONED:
        return True
    return False if text in _NOT_ABANDONED else flag_of(raw)


def answer_scale(answers: Iterable[str]) -> tuple[tuple[float, float], dict[str, float]] | None:
    """The scale and score of every worded answer, or None when no scale knows them all."""
    texts = {answer: plain(answer) for answer in answers}
    for scale, words in _SATISFACTION:
        if texts and all(text in words for text in texts.values()):
            return scale, {raw: float(words[text]) for raw, text in texts.items()}
    return None


def stars_of(raw: str) -> float | None:
    """Stars counted in an answer such as `★★★★☆`, or None."""
    full = raw.count("★") + raw.count("⭐")
    return float(full) if full and set(raw.strip()) <= set("★☆⭐\ufe0f ") else None
