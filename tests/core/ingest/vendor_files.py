"""Small exports as each vendor writes them, with invented values, and how to import them."""

# ruff: noqa: E501  (a line of an export cannot be broken)

from __future__ import annotations

from pathlib import Path

from core.ingest.importing import read_file
from core.model.dataset import ImportResult

ZENDESK = """\
Summation column,Id,Requester,Requester id,Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,Assigned at,Organization,Due date,Initially assigned at,Solved at,Resolution time,Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,First reply time in minutes within business hours,Full resolution time in minutes
1,9001,Ana,1.03006E+13,Ana,Leo,Support,a,vip,Solved,Normal,Mail,Question,2024-03-01 09:00,2024-03-01 12:00,2024-03-01 09:05,,,2024-03-01 09:05,2024-03-01 12:00,3,Good,1,1,0,2,35,35,180
1,9002,Bob,1.03006E+13,Bob,Mia,Support,a,,Solved,High,Chat,Incident,2024-03-02 10:00,2024-03-03 10:00,2024-03-02 10:05,,,2024-03-02 10:05,2024-03-03 10:00,24,Offered,1,1,1,3,5,5,1440
1,9003,Cal,1.03006E+13,Cal,Mia,Support,a,,Closed,Urgent,Web form,Incident,2024-03-04 10:00,2024-03-04 16:00,2024-03-04 10:05,,,2024-03-04 10:05,2024-03-04 16:00,6,Bad,1,1,0,1,50,50,360
1,9004,Dan,1.03006E+13,Dan,Leo,Support,a,,Open,Low,API,Task,2024-03-05 10:00,2024-03-05 16:00,2024-03-05 10:05,,,2024-03-05 10:05,,,Unoffered,1,1,0,0,,,
1,9005,Eve,1.03006E+13,Eve,Leo,Support,a,,Solved,Normal,Mail,Question,2024-03-06 09:00,2024-03-08 12:00,2024-03-06 09:05,,,2024-03-06 09:05,2024-03-08 11:00,50,Good,1,1,0,2,15,15,3000
1,9006,Fay,1.03006E+13,Fay,Leo,Support,a,,Solved,Normal,Mail,Question,2024-03-07 09:00,2024-03-07 12:00,2024-03-07 09:05,,,2024-03-07 09:05,2024-03-07 11:00,2,Good,1,1,0,2,25,25,120
"""
FRESHDESK_ES = """\
ID del ticket,Asunto,Estado,Prioridad,Origen,Tipo,Agente,Grupo,Hora de creación,Tiempo de vencimiento,Hora de resolución,Hora de cierre,Hora de última actualización,Tiempo de respuesta inicial,Tiempo transcurrido,Tiempo de primera respuesta (en horas),Tiempo de resolución (en horas),Interacciones del agente,Interacciones del cliente,Estado de resolución,Estado de primera respuesta,Resultados de la encuesta
11,a,Cerrado,Alta,Correo electrónico,Pedido,Luz,Tienda,2024-05-13 09:00:00,2024-05-14 09:00:00,2024-05-13 15:30:00,2024-05-14 09:00:00,2024-05-14 09:00:00,2024-05-13 09:20:00,00:10:00,00:20:00,06:30:00,2,1,Dentro de SLA,Dentro de SLA,5
12,a,Abierto,Urgente,Teléfono,Pedido,Luz,Tienda,2024-05-13 10:00:00,2024-05-14 09:00:00,,,2024-05-14 09:00:00,,00:10:00,,,0,1,,,
13,a,Resuelto,Baja,Portal,Envío,Sol,Tienda,2024-05-14 11:00:00,2024-05-15 09:00:00,2024-05-16 13:00:00,,2024-05-16 13:00:00,2024-05-14 12:00:00,00:10:00,01:00:00,50:00:00,3,2,Incumplido,Dentro de SLA,2
14,a,Resuelto,Baja,Portal,Envío,Sol,Tienda,2024-05-15 11:00:00,2024-05-15 09:00:00,2024-05-15 13:00:00,,2024-05-16 13:00:00,2024-05-15 12:00:00,00:10:00,01:00:00,-02:00:00,3,2,Incumplido,Dentro de SLA,4
"""
INTERCOM = """\
Conversation ID,Conversation started at (America/New_York),Conversation first replied at (America/New_York),Conversation last closed at (America/New_York),Teammate currently assigned,Team currently assigned,Channel,Current conversation state,Last teammate rating,First response time (seconds),"First response time, only within office hours (seconds)",Handling time (seconds),Resolved on first contact,Number of reassignments
5001,2024-07-01 09:00:00,2024-07-01 09:02:00,2024-07-01 10:00:00,Kim,Core,Email,closed,5,120,120,300,true,0
5002,2024-07-02 09:00:00,2024-07-02 09:05:00,2024-07-02 10:00:00,Kim,Core,Messenger,closed,3,300,300,400,false,1
5003,2024-07-03 09:00:00,,,Kim,Core,Messenger,open,,,,,,0
"""
JIRA_IT = """\
Riepilogo,Chiave di ticket,Tipo ticket,Stato,PrioritÃ ,Risoluzione,Assegnatario,Richiedente,Creati,Aggiornato,Campo personalizzato (Time to resolution)
a,AF-1,Richiesta,Risolto,Alta,Done,Gino,Rosa,19/gen/26 12:47 PM,20/gen/26 1:05 PM,3:20
b,AF-2,Guasto,Aperto,Bassa,,Gino,Ugo,02/mag/26 8:00 AM,02/mag/26 8:05 AM,-0:30
c,AF-3,Guasto,Chiuso,Media,Done,Pia,Ugo,03/giu/26 8:00 AM,03/giu/26 8:05 AM,1:00
"""
ZOHO = """\
Ticket Id,Request Id,Subject,Status,Priority,Channel,Category,Ticket Owner,Agent Name,Created Time,Ticket Closed Time,Agent Responded Time,First Response Time in Business Hours,Resolution Time in Business Hours,Number of Threads,Number of Responses,Number of Reopen,Total Time Spent,Is Overdue,Is Escalated,Happiness Rating
1.25E+17,101,a,Closed,P1 - Critical,Email,Returns,123,Ivy,13/01/2025 16:48,14/01/2025 10:00,13/01/2025 17:48,3600000,7200000,3,2,0,900000,false,false,Good
1.25E+17,102,a,Closed,P2 - High,Phone,Returns,124,Jan,03/01/2025 09:00,03/01/2025 12:00,03/01/2025 09:30,1800000,10800000,2,1,1,600000,false,true,Bad
1.25E+17,103,<p>a,Open,P3 - Medium,Chat,Delivery,124,Jan,<div>see</div>,,,,,1,0,0,0,false,false,
1.25E+17,104,a,Open,P3 - Medium,Chat,Delivery,124,Jan,04/01/2025 09:00,,,,,1,0,0,0,false,false,Okay
"""
AIRCALL = """\
line,datetime (tz offset incl.),number timezone,datetime (utc),direction,from,to,answered,missed_call_reason,user,duration (total),duration (in call),voicemail,recording,tags,team,call id,waiting time,time to answer,time in ivr,in-call duration
Main,2024-09-02 10:00:00+02:00,Europe/Madrid,2024-09-02 08:00:00,inbound,+34600000001,+34910000000,Yes,,Nora,164,120,,,returns,Shop,71,44,29,15,120
Main,2024-09-02 11:00:00+02:00,Europe/Madrid,2024-09-02 09:00:00.083,inbound,+34600000002,+34910000000,No,short_abandoned,,20,0,,,,Shop,72,20,,15,0
Main,2024-09-12 11:00:00+02:00,Europe/Madrid,2024-09-12 09:00:00,inbound,+34600000003,+34910000000,No,out_of_opening_hours,,20,0,,,,Shop,73,20,,15,0
"""
GENESYS = """\
Full Export Completed,Partial Result Timestamp,Filters,Media Type,Users,Remote,Date,End Date,Duration,Direction,ANI,DNIS,Queue,Wrap-up,Conversation ID,Total Handle,Total Talk,Total Hold,Total ACW
YES,,,voice,Ann; Bob,x,6/23/25 07:00 AM,6/23/25 07:05 AM,300000,Inbound,tel:+1,tel:+2,Sales,Order,c-1,101000,91000,0,10000
YES,,,voice,,x,6/23/25 08:00 AM,6/23/25 08:01 AM,60000,Inbound,tel:+1,tel:+2,Sales,,c-2,,,,
"""
GFORMS_IT = """\
Informazioni cronologiche,Quanto consiglieresti il nostro negozio?,Commento
12/02/2026 19.07.17,9,Bene
13/02/2026 8.30.00,10,
14/02/2026 21.00.05,3,Lento
"""
AMBIGUOUS = """\
Ticket ID,Created at,Status
1,03/04/2026 10:00,Open
2,05/06/2026 11:00,Closed
"""
DUPS = """\
Ticket ID,Created at,Status
1,2026-01-03 10:00,Open
1,2026-01-03 10:00,Open
2,2026-01-04 10:00,Open
2,2026-01-04 10:00,Closed
3,2026-01-05 10:00,Open
3,2026-02-05 10:00,Open
Total,,
"""
FIVE9 = """\
CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,AGENT NAME,DISPOSITION,ANI,CUSTOMER NAME,DNIS,CALL TIME,BILL TIME (ROUNDED),QUEUE WAIT TIME,TALK TIME,HOLD TIME,PARK TIME,AFTER CALL WORK TIME,TRANSFERS,CONFERENCES,ABANDONED
1,"Thu, 27 Oct 2016 14:51:34",Shop,Inbound,a@x,Ann,Sale,555,c,1,00:02:00,00:02:00,00:00:10,00:01:40,00:00:00,00:00:00,00:00:10,0,0,0
2,"Fri, 28 Oct 2016 15:51:34",Shop,Inbound,[None],[None],Abandon,556,c,1,00:00:30,00:01:00,00:00:30,00:00:00,00:00:00,00:00:00,00:00:00,0,0,1
"""
TALKDESK = """\
Interaction ID,Contact ID,Company Number,Phone Display Name,Direction,Contact Type,Started At,Answered At,Finished At,Wait Time,Abandon Time,Short Abandon Time,Talk Time,Hold Time,After Call Work Time,Handle Time,Ring Groups,User Name,Team Name
i1,c1,+1,Main,Inbound,Answered,2024-01-15 10:00:00,2024-01-15 10:00:10,2024-01-15 10:05:00,00:00:10,,,00:04:00,00:00:20,00:00:30,00:04:50,shop,Ann,T
i2,c2,+1,Main,Inbound,Abandoned,2024-01-15 11:00:00,,2024-01-15 11:01:00,00:01:00,00:01:00,,,,,,shop,,T
i3,c3,+1,Main,Inbound,Short abandoned,2024-01-15 11:10:00,,2024-01-15 11:10:04,00:00:04,,00:00:04,,,,,shop,,T
i4,c4,+1,Main,Inbound,Missed,2024-01-15 12:10:00,,2024-01-15 12:10:44,00:00:44,,,,,,,shop,,T
"""
LEGS_3CX = """\
Call Time,Call ID,From,To,Direction,Status,Ringing,Talking,Cost,Call Activity Details
2024-02-20T10:00:00,00000001,600,Queue (800),Inbound Queue,Answered,00:00:05,00:00:00,,
2024-02-20T10:00:05,00000001,600,Ann (101),Inbound,Answered,00:00:03,00:02:00,,
2024-02-20T11:00:00,00000002,601,Queue (800),Inbound Queue,Waiting,00:00:25,00:00:00,,
2024-02-20T11:00:25,00000002,601,Bob (102),Inbound,Unanswered,00:00:10,00:00:00,,
2024-02-20T12:00:00,00000003,101,102,Internal,Answered,00:00:01,00:00:30,,
2024-02-20T12:10:00,00000004,602,Bob (102),Inbound,Answered,00:00:04,00:01:00,,
Totals,,,,,,00:00:48,00:03:30,,
"""
AMAZON = """\
Queue,StartInterval,EndInterval,Contacts queued,Contacts handled,Contacts abandoned,Average queue answer time,Average handle time
Basic,2024-01-15T10:00:00Z,2024-01-15T10:30:00Z,12,10,2,00:00:21,00:03:00
Basic,2024-01-15T10:30:00Z,2024-01-15T11:00:00Z,8,8,0,00:00:11,-
"""


def imported(
    folder: Path, text: str, *, encoding: str = "utf-8", **options: object
) -> ImportResult:
    """Write an export and import it with the mapping Aforo proposes."""
    path = folder / "export.csv"
    path.write_bytes(text.encode(encoding))
    return read_file(path, **options)  # type: ignore[arg-type]


def fields_of(result: ImportResult) -> dict[str, str]:
    """Field → header of the mapping used."""
    return {column.field: column.column for column in result.mapping.columns}


def codes(result: ImportResult) -> set[str]:
    """Codes of the remarks made while importing."""
    return {note.code for note in result.warnings}
