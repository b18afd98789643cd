"""What the cells of an export mean: statuses, channels, priorities, yes and no, answers to surveys.

Raw values are compared without case, accents or punctuation, in English, Spanish, Italian,
Portuguese, German and French. A value no list knows keeps its own name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

NULL_TOKENS = frozenset(
    {
        "", "-", "--", "–", "—", "n/a", "na", "n.a.", "#n/a", "null", "none", "nil", "nan", "?",
        "(null)", "(blank)", "(none)", "[none]", "[deleted]", "[null]", "[no associated user]",
        "no agent", "unassigned", "sin asignar", "non assegnato", "não atribuído", "\\n", "n/d",
        "n.d.", "s/d", "n/e", "#n/d", "#ref!", "#div/0!", "#value!", "#name?", "#null!",
        "#num!", "#valor!", "#valore!", "#rif!", "<na>", "nat", "undefined", "[none selected]",
        "not available", "not applicable", "no data", "(empty)", "(no value)", "sin datos",
        "sin dato", "sin información", "no disponible", "no aplica", "ninguno", "ninguna",
        "(vacío)", "(en blanco)", "nessuno", "nessuna", "nessun dato", "non disponibile",
        "non applicabile", "(vuoto)", "nenhum", "nenhuma", "sem dados", "não disponível",
        "não se aplica", "(vazio)", "aucun", "aucune", "non disponible", "keine", "keiner",
        "keine angabe", "nicht verfügbar", "k. a.", "k.a.",
    }
)  # fmt: skip
"""Cells that say "nothing here", in lower case."""


def is_null(text: str) -> bool:
    """Whether a cell means "no value"."""
    return text.strip().lower() in NULL_TOKENS


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """A name without case, accents, underscores, full-width letters or doubled spaces."""
    if not text.isascii():
        flat = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in flat if not unicodedata.combining(char))
    return " ".join(text.replace("’", "'").replace("_", " ").lower().split())


def _lists(table: dict[str, str]) -> dict[str, str]:
    return {word.strip(): meaning for meaning, words in table.items() for word in words.split("|")}


_STATUS = _lists(
    {
        "new": "new|nuevo|nueva|novo|nova|nuovo|nuova|neu|nouveau|received|ricevuta|recibido",
        "open": "open|active|in progress|work in progress|investigating|assigned|waiting on us"
        "|awaiting engineer|customer responded|snoozed|reopened|escalated|in review"
        "|waiting for support|to do|abierto|abierta|en progreso|en curso|asignado|aberto|aberta"
        "|em andamento|aperto|aperta|in carico|in corso|in lavorazione|assegnato|assegnata"
        "|offen|in bearbeitung|ouvert|ouverte|en cours|processing|in process|working|ongoing"
        "|in treatment"
        "|en tratamiento|en proceso|em atendimento|in gestione|presa in carico|preso in carico"
        "|en traitement|zugewiesen|processing (assigned)|pending agent|reabierto|riaperto|reaberto"
        "|in behandlung|assigne",
        "pending_customer": "pending|pending customer response|waiting on contact"
        "|waiting on customer|waiting for customer|awaiting customer|awaiting user info"
        "|awaiting your reply|pendiente|pendente|esperando al cliente|en espera del cliente"
        "|aguardando cliente|in attesa del cliente|waiting|ausstehend|waiting for reply"
        "|awaiting reply"
        "|waiting for customer response|waiting on requester|pending customer|pending user"
        "|aguardando resposta|in attesa di risposta|in attesa cliente|pendiente de cliente"
        "|warten auf kunden|wartet auf kunde|en attente du client|attente client|pending reminder"
        "|waiting for user|pendiente del cliente",
        "on_hold": "hold|on hold|on-hold|awaiting vendor|awaiting problem|awaiting evidence"
        "|awaiting deployment|awaiting change|waiting on third party|suspended|en espera"
        "|in attesa|em espera|sospesa|sospeso|suspendido|wartend|en attente|paused|pausado|blocked"
        "|waiting for third party|waiting on vendor|waiting for vendor|pending vendor|deferred"
        "|in sospeso|pendiente de proveedor|aguardando terceiros|zuruckgestellt",
        "resolved": "solved|resolved|done|completed|complete|fixed|resuelto|resuelta|solucionado"
        "|solucionada|resolvido|resolvida|risolto|risolta|completato|completata|gelost|resolu|resolue"
        "|closed successful|completado|concluido|erledigt|behoben|problem solved|solucionado"
        "|termine|traite",
        "closed": "closed|auto-closed|auto closed|cerrado|cerrada|fechado|fechada|encerrado"
        "|chiuso|chiusa|finalizado|finalizada|geschlossen|ferme|fermee|clos|cloture|cloturee"
        "|abgeschlossen|concluso|conclusa|terminado",
        "archived": "archived|archiviata|archiviato|archivado|archivada|arquivado",
        "cancelled": "canceled|cancelled|discarded|withdrawn|annullata|annullato|cancelado"
        "|cancelada|storniert|annule",
        "excluded": "spam|merged|combined|deleted|junk|duplicate|eliminata|eliminato|eliminado"
        "|eliminada|fusionado|unito|excluido|duplicado|duplicato",
    }
)

_SERVICENOW_STATE = {
    "1": "new", "2": "open", "3": "on_hold", "6": "resolved", "7": "closed", "8": "cancelled",
    "-100": "",
}  # fmt: skip
_FRESHDESK_STATUS = {"2": "open", "3": "pending_customer", "4": "resolved", "5": "closed"}
_STATUS_CODES = {
    "freshdesk": _FRESHDESK_STATUS, "freshservice": _FRESHDESK_STATUS,
    "servicenow": _SERVICENOW_STATE, "gorgias": {"snoozed": "closed"},
    "front": {"archived": "closed"},
}  # fmt: skip
"""Statuses that mean this only in the export of one product."""

_CHANNEL = _lists(
    {
        "email": "email|e-mail|mail|mails|emails|outbound email|correo electronico|correo"
        "|posta elettronica|courriel|e-mails|inbound email|courrier electronique|pec|email message",
        "chat": "chat|chats|live chat|livechat|messaging|native messaging|messenger|widget"
        "|web chat|webchat|chat en vivo|chat en linea|web messaging|chat online|online chat|in-app"
        "|live messaging|chat in app|chat dal vivo",
        "phone": "phone|voice|call|calls|telephone|phone call|inbound call|telefono|llamada"
        "|llamadas|chiamata|chiamate|telefon|telefone|ligacao|telephonie|phone call (inbound)"
        "|voicemail|self-service phone|inbound voice|pstn|voip|hotline|callback|call center"
        "|inbound phone|outbound call|outbound phone call|telefonisch|anruf|appel|appels"
        "|telefonata|telefonico|llamada telefonica|chamada|phone call (outbound)|telephony",
        "web": "web|web form|webform|form|portal|help center|help centre|feedback widget"
        "|self-service|self service|website|formulario|formulario web|formulario de contacto"
        "|modulo web|portale|sito web|web service|web portal|customer portal|kontaktformular"
        "|webformular|formulaire|formulaire web|site web|portail|contact form|formulario de contato"
        "|help widget|web-formular|kundenportal|online|sito|pagina web",
        "social": "social|social media|facebook|facebook messenger|facebook post|instagram"
        "|instagram dm|instagram direct|twitter|x|x (formerly twitter)|twitter dm|tiktok"
        "|linkedin|youtube|redes sociales|red social|rete sociale|redes sociais|reseaux sociaux"
        "|soziale medien|facebook page|instagram direct message|google play|app store",
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

_FLAGS = _lists(
    {
        "yes": "y|yes|true|1|t|si|s|sim|oui|ja|vero|wahr|vrai|verdadero|verdadeiro|within sla|met"
        "|sla met|in sla|on time|achieved|cumplido|cumple|sla cumplido|dentro de sla"
        "|dentro do sla|dentro del sla|rispettato|entro sla|entro lo sla|sla rispettato"
        "|innerhalb sla|innerhalb der sla|eingehalten|respecte|dans le sla|not violated"
        "|resolved|solved|resuelto|resuelta|risolto|risolta|resolvido|resolvida|gelost"
        "|resolu|answered|atendida|atendido|contestada|risposto|risposta",
        "no": "n|no|false|0|f|nao|non|nein|falso|falsch|faux|sla violated|violated|breached"
        "|sla breached|out of sla|late|overdue|incumplido|sla incumplido|fuera de sla"
        "|fuera del sla|fora do sla|violado|sla violado|non rispettato|fuori sla"
        "|sla violato|ausserhalb sla|sla verletzt|verletzt|hors sla|non respecte|not met"
        "|missed sla|response violation|resolution violation"
        "|response and resolution violation|not resolved|unresolved|no resuelto|non risolto"
        "|nao resolvido|nicht gelost|non resolu|unanswered|not answered|missed|no atendida"
        "|no contestada",
    }
)

_OUTCOMES = _lists(
    {
        "answered": "answered|answer|connected|handled|call connected|completed|accepted|ok"
        "|success|picked up|atendida|atendido|contestada|contestado|respondida|risposto|risposta"
        "|gestita|angenommen|beantwortet|repondu|decroche|traite|agent|received|complete"
        "|completeagent|completecaller|answered call|normal clearing",
        "short_abandoned": "short abandoned|short abandon|abandono corto|abbandono breve",
        "abandoned": "abandoned|abandon|abandoned in ivr|abandoned in queue|hang|hung up|hangup"
        "|caller hung up|hang up|abandonada|abandonado|abandono|abbandonata|abbandonato"
        "|abgebrochen|aufgelegt|abandonne|cancelled by caller|caller abandoned|dropped"
        "|abandoned call|originator cancel",
        "missed": "unanswered|not answered|no answer|noanswer|no-answer|missed|missed call"
        "|no atendida|no contestada|perdida|persa|non risposta|nao atendida|verpasst"
        "|nicht angenommen|manque|non repondu|not connected|voicemail|voice mail|busy|occupied"
        "|failed|failure|rejected|declined|congestion|chanunavail|waiting|no available agent"
        "|out of opening hours|ocupado|occupato|fallida|overflow|timeout|timed out|user busy"
        "|agents did not answer|left voicemail|no user response",
    }
)
"""How a call ended: answered, given up by the caller (at once or later), or missed otherwise."""

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

_EXPECTATION = _lists(
    {
        "exceeded": "exceeded|exceeds|exceeded expectations|above expectations|better than expected"
        "|superada|supera|superado|superata|superato|oltre le aspettative|mejor de lo esperado"
        "|meglio del previsto|ubertroffen|depassee|depasse",
        "met": "met|meets|met expectations|as expected|yes|y|cumplida|cumplido|cumple|si|sim|oui"
        "|ja|soddisfatta|soddisfatto|come previsto|como esperaba|atendida|erfullt|satisfaite",
        "not met": "not met|unmet|missed|below expectations|worse than expected|no|n|nao|non|nein"
        "|no cumplida|no cumplido|incumplida|non soddisfatta|non soddisfatto|peggio del previsto"
        "|peor de lo esperado|nao atendida|nicht erfullt|non satisfaite|partly met|partially met"
        "|en parte|in parte",
    }
)

_MOODS = _lists(
    {
        "very positive": "very positive|muy positivo|muy positiva|molto positivo|molto positiva"
        "|muito positivo|sehr positiv|tres positif",
        "positive": "positive|pos|positivo|positiva|positif|positiv|happy|good|😀|🙂|😊",
        "neutral": "neutral|neu|neutro|neutra|neutrale|neutre|mixed|misto|mixto|😐",
        "negative": "negative|neg|negativo|negativa|negatif|negativ|unhappy|bad|angry|frustrated"
        "|🙁|☹|😠",
        "very negative": "very negative|muy negativo|muy negativa|molto negativo|molto negativa"
        "|muito negativo|sehr negativ|tres negatif",
    }
)

_GOOD_OR_BAD = re.compile(r"(?:good|bad)(?: ?satisfaction)?(?:,? with(?:out)? comment)?$")
"""Answers of which only the first word counts: "Good with comment"."""

UNRATED = frozenset({"offered", "unoffered", "not offered", "sent", "enviada", "not violated"})
"""Survey states that are no answer: Offered was sent and never answered, Unoffered never sent."""


def status_of(raw: str, vendor: str = "") -> str | None:
    """The canonical status of a raw value, or None when no list knows it."""
    text = plain(raw)
    codes = _STATUS_CODES.get(vendor, {})
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
    if vendor in ("freshdesk", "freshservice") and text in _FRESHDESK_PRIORITY:
        return _FRESHDESK_PRIORITY[text]
    parts = re.match(r"(?:p?([1-5]))\s*[-–:.]\s*(.+)", text)
    if parts:
        return _PRIORITY.get(parts[2]) or _PRIORITY_ORDER[int(parts[1]) - 1]
    if vendor == "servicenow" and text in {"1", "2", "3", "4", "5"}:
        return _PRIORITY_ORDER[int(text) - 1]
    return _PRIORITY.get(text)


def flag_of(raw: str) -> bool | None:
    """Yes or no of a raw value in six languages, or None when it is neither."""
    meaning = _FLAGS.get(plain(raw))
    return None if meaning is None else meaning == "yes"


def expectation_of(raw: str) -> str | None:
    """Whether an expectation was exceeded, met or not met; None for other words."""
    return _EXPECTATION.get(plain(raw))


def mood_of(raw: str) -> str | None:
    """The mood that a word names, from very positive to very negative; None for other words."""
    return _MOODS.get(plain(raw))


def outcome_of(raw: str) -> str | None:
    """How a call ended: answered, abandoned, short_abandoned or missed; None for other words."""
    return _OUTCOMES.get(plain(raw))


def answered_of(raw: str) -> bool | None:
    """Whether a call was answered, by its outcome or by yes and no."""
    outcome = outcome_of(raw)
    return flag_of(raw) if outcome is None else outcome == "answered"


def abandoned_of(raw: str) -> bool | None:
    """Whether a call's outcome or missed reason says that the caller gave up."""
    outcome = outcome_of(raw)
    return flag_of(raw) if outcome is None else outcome in ("abandoned", "short_abandoned")


def short_abandoned_of(raw: str) -> bool | None:
    """Whether the caller hung up at once, before anybody could have answered."""
    outcome = outcome_of(raw)
    return None if outcome is None else outcome == "short_abandoned"


_MAIL = re.compile(r"\S+@\S+\.\w+")
_PHONE = re.compile(r"(?:tel:)?\+\d[\d\s().-]{5,}|\(?\d{2,4}\)?[\s.-]\d{3}[\s.-]\d{3,4}")


def is_contact_detail(raw: str) -> bool:
    """Whether a cell is an e-mail address or a telephone number."""
    text = raw.strip()
    return _MAIL.fullmatch(text) is not None or _PHONE.fullmatch(text) is not None


def answer_scale(answers: Iterable[str]) -> tuple[tuple[float, float], dict[str, float]] | None:
    """The scale and score of every worded answer, or None when no scale knows them all."""
    texts = {answer: plain(answer) for answer in answers}
    if texts and all(_GOOD_OR_BAD.match(text) for text in texts.values()):
        return (0.0, 1.0), {raw: float(text.startswith("good")) for raw, text in texts.items()}
    for scale, words in _SATISFACTION:
        if texts and all(text in words for text in texts.values()):
            return scale, {raw: float(words[text]) for raw, text in texts.items()}
    return None


def stars_of(raw: str) -> float | None:
    """Stars counted in an answer such as `★★★★☆`, or None."""
    full = raw.count("★") + raw.count("⭐")
    return float(full) if full and set(raw.strip()) <= set("★☆⭐\ufe0f ") else None
