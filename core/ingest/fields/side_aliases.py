"""Header names of tables beside the contacts: messages, agents' time, tasks, customers, costs."""

from __future__ import annotations

from core.model.dataset import Grain

_MESSAGES: dict[str, str] = {
    "ticket_id": (
        "conversation id|ticket id|ticket ids|thread id|chat id|case id|ticket|conversation"
        "|conversacion|id conversacion|id del ticket|id conversazione|id ticket|ticket number"
    ),
    "message_at": (
        "message date|message at|message time|message timestamp|sent at|date|created at|timestamp"
        "|time|date time|datetime|fecha del mensaje|fecha|enviado|data messaggio|data|inviato il"
    ),
    "message_author": (
        "author type|sender type|author role|message author|author|sender|from type|sent by|role"
        "|autor|remitente|tipo de autor|autore|mittente|tipo autore|message type"
    ),
    "message_text": (
        "message text|message body|message content|body|text|content|message|plain text"
        "|texto del mensaje|texto|mensaje|contenido|cuerpo del mensaje|testo del messaggio|testo"
        "|messaggio|contenuto|corpo del messaggio"
    ),
    "direction": "direction|message direction|direccion|direzione|sentido",
    "autoreply": (
        "autoreply|auto reply|is autoreply|automatic|automated|is bot|respuesta automatica"
        "|risposta automatica"
    ),
    "agent": "agent|agent name|attributed to|assignee|teammate|agente|operatore|assegnatario",
    "team": "inbox|team|group|queue|equipo|grupo|cola|gruppo|coda|squadra",
    "channel": "channel|inbox channel|source|via|canal|canale",
    "customer_id": "contact handle|customer id|customer|customer email|cliente|id cliente",
    "topic": "tags|tag|category|topic|etiquetas|categoria|tema|argomento|etichette",
    "language": (
        "language|message language|conversation language|ticket language|customer language|locale"
        "|idioma|idioma del mensaje|lingua|lingua del messaggio"
    ),
    "status": "ticket status category|ticket status|conversation status|status|estado|stato",
    "handle_time": "handle time|tiempo de gestion|tempo di gestione",
    "csat": "rating|csat|satisfaction|conversation rating|valoracion|valutazione",
}
_AGENTS: dict[str, str] = {
    "interval_start": (
        "interval start|startinterval|start interval|start time|start|from|date|day|state start"
        "|status start|start date|status start time|state start time|timestamp|interval|inicio"
        "|fecha|dia|hora de inicio|inizio|data|giorno|ora di inizio|time from|login time"
    ),
    "state_end": (
        "interval end|endinterval|end interval|end time|end|to|state end|status end"
        "|status end time|state end time|fin|hora de fin|fine|ora di fine|logout time"
    ),
    "agent": (
        "agent|agent name|user|user name|employee|agente|nombre del agente|usuario|empleado"
        "|operatore|nome operatore|utente|dipendente"
    ),
    "team": "team|group|department|division|queue|team name|equipo|grupo|squadra|gruppo",
    "channel": "media type|channel|canal|canale",
    "state": (
        "state|status|agent state|agent status|presence|presence status|activity|status name"
        "|state name|estado|estado del agente|actividad|stato|stato operatore|attivita"
    ),
    "state_time": (
        "duration|time in state|time in status|state duration|status duration|status time"
        "|state time|duracion|tiempo|tiempo en estado|durata|tempo|tempo nello stato|total time"
    ),
    "logged_in_time": (
        "logged in|login|logged in time|login duration|online time|time logged in|online"
        "|total login time|staffed time|conectado|tiempo conectado|connesso|tempo connesso"
    ),
    "on_queue_time": "on queue|on queue time|en cola|in coda|agent on contact and idle time",
    "idle_time": (
        "idle|idle time|available|available time|ready time|agent idle time|ready|disponible"
        "|tiempo disponible|disponibile|tempo disponibile|waiting time|not in call"
    ),
    "interacting_time": (
        "interacting|interacting time|agent on contact time|busy|busy time|on call time|occupied"
        "|en contacto|ocupado|in contatto|occupato|in call"
    ),
    "off_queue_time": (
        "off queue|off queue time|not ready|not ready time|away|away time|unavailable"
        "|non-productive time|non productive time|break|breaks|break time|fuera de cola"
        "|fuori coda|pausa|pause|aux time|aux"
    ),
    "paid_time": (
        "paid time|paid hours|hours paid|scheduled time|horas pagadas|ore pagate|ore retribuite"
    ),
    "handle_time": (
        "total handle|handle|handle time|total handle time|contact handle time|manejo total"
    ),
    "talk_time": "total talk|talk|talk time|total talk time|conversacion total|conversazione",
    "hold_time": "total hold|hold|hold time|customer hold time|retencion",
    "wrap_time": (
        "total acw|acw|after call work|after contact work time|after call work time|wrap up time"
    ),
    "handled": "handled|answered|contacts handled|calls handled|calls answered|atendidas|gestite",
}
_TASKS: dict[str, str] = {
    "task_id": "task id|task|task number|task key|id tarea|tarea|id de tarea|id attivita|attivita",
    "ticket_id": "ticket id|case id|conversation id|ticket|id del ticket|id ticket",
    "agent": (
        "assigned to|assignee|owner|agent|agent name|asignado a|responsable|agente|assegnato a"
        "|operatore|assegnatario"
    ),
    "assigned_at": (
        "assigned at|assigned|assigned on|date assigned|assignment date|created at|created"
        "|asignada|asignada el|fecha de asignacion|assegnata il|data di assegnazione|creata"
    ),
    "completed_at": (
        "completed at|completed|completed on|done at|finished at|completion date|closed at"
        "|completada|completada el|fecha de finalizacion|completata il|data di completamento"
    ),
    "reassigned_from": (
        "reassigned from|previous assignee|previous owner|reasignada de|riassegnata da"
    ),
    "due_at": "due date|due at|due|vencimiento|fecha de vencimiento|scadenza",
    "status": "status|state|task status|estado|stato",
    "team": "team|group|equipo|grupo|squadra|gruppo",
}
_CUSTOMERS: dict[str, str] = {
    "customer_id": (
        "customer id|customer|customer number|client id|contact id|user id|account id|customer no"
        "|id|email|customer email|id cliente|cliente|numero de cliente|codigo de cliente"
        "|codice cliente|numero cliente|id do cliente"
    ),
    "spend": (
        "spend|total spend|total spent|lifetime value|ltv|revenue|customer value|total sales"
        "|amount spent|gasto|gasto total|importe total|facturacion|ingresos|spesa|spesa totale"
        "|fatturato|ricavi|valor total"
    ),
    "customer_since": (
        "customer since|client since|member since|since|signup date|signed up|sign up date"
        "|first order|first order date|registration date|registered|joined|customer from"
        "|cliente desde|alta|fecha de alta|fecha de registro|cliente dal|cliente da|registrato il"
        "|data di registrazione|data iscrizione|cliente desde"
    ),
    "customer_category": (
        "category|customer category|segment|customer segment|customer type|tier|type|plan"
        "|categoria|categoria de cliente|segmento|tipo de cliente|categoria cliente|tipo cliente"
    ),
    "retention_spend": (
        "retention spend|retention cost|spent on retention|loyalty cost|gasto de retencion"
        "|gasto en fidelizacion|spesa di fidelizzazione|costo di fidelizzazione"
    ),
    "customer_active": (
        "active|is active|still a customer|activo|sigue activo|attivo|ancora cliente"
    ),
    "language": "language|idioma|lingua",
}
_COSTS: dict[str, str] = {
    "cost_month": "month|cost month|period|date|year month|mes|periodo|fecha|mese|data",
    "cost_kind": (
        "cost type|kind|category|item|concept|concepto|tipo de coste|voce|tipo di costo|type"
    ),
    "cost": (
        "cost|total cost|costs|amount|opex|total costs|operating cost|operating costs|coste"
        "|coste total|costo|costo total|costes|importe|costo totale|costi|importo|spesa|expense"
    ),
    "labour_cost": (
        "labour cost|labor cost|labour|labor|staff cost|payroll|wages|salaries|coste de personal"
        "|personal|nominas|salarios|costo del personale|personale|stipendi"
    ),
    "overhead_cost": (
        "overhead|overheads|overhead cost|gastos generales|estructura|spese generali|costi generali"
    ),
    "technology_cost": (
        "technology|technology cost|tools|software|tool cost|licences|licenses|tecnologia"
        "|coste de tecnologia|herramientas|licencias|costo della tecnologia|strumenti|licenze"
    ),
    "channel": "channel|canal|canale",
    "team": "team|group|department|equipo|grupo|departamento|squadra|gruppo|reparto",
}


def _table(names: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {field: tuple(dict.fromkeys(listed.split("|"))) for field, listed in names.items()}


SIDE_TABLES: dict[Grain, dict[str, tuple[str, ...]]] = {
    Grain.MESSAGE: _table(_MESSAGES),
    Grain.AGENT_STATE: _table(_AGENTS),
    Grain.TASK: _table(_TASKS),
    Grain.CUSTOMER: _table(_CUSTOMERS),
    Grain.COST: _table(_COSTS),
}
"""Field → normalised header names, for each kind of row that is no contact, answer or interval."""
