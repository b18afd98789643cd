"""Small exports of every kind of row, with invented values and totals easy to check by hand."""

from __future__ import annotations

FRONT = """\
Message ID,Conversation ID,Direction,Message date,Autoreply,Inbox,Author,Contact handle,Tags
m1,c1,Inbound,2026-02-02 09:00:00,No,Help,,ana@x.example,Order
m2,c1,Outbound,2026-02-02 09:00:30,Yes,Help,Autoresponder,,Order
m3,c1,Inbound,2026-02-02 09:10:00,No,Help,,ana@x.example,Order
m4,c1,Outbound,2026-02-02 10:00:00,No,Help,Leo,,Order
m5,c1,Inbound,2026-02-02 13:00:00,No,Help,,ana@x.example,Order
m6,c1,Outbound,2026-02-02 13:05:00,No,Help,Mia,,Order
m7,c1,Outbound,2026-02-02 13:06:00,No,Help,Mia,,Order
m8,c2,Outbound,2026-02-13 09:00:00,No,Shop,Leo,,Offer
m9,c2,Inbound,2026-02-13 11:00:00,No,Shop,,bob@x.example,Offer
m10,c3,Inbound,2026-02-14 08:00:00,No,Shop,,cy@x.example,Offer
"""
STATUS_LOG = """\
Agent,Status,Start time,End time
Ann,Available,2026-03-02 09:00:00,2026-03-02 10:00:00
Ann,On call,2026-03-02 10:00:00,2026-03-02 10:45:00
Ann,Lunch,2026-03-02 10:45:00,2026-03-02 11:15:00
Ann,Offline,2026-03-02 11:15:00,2026-03-02 12:15:00
Bob,Not ready,2026-03-13 09:00:00,2026-03-13 09:30:00
"""
GENESYS_STATUS = """\
Interval Start,Interval End,Agent Id,Agent Name,Logged In,On Queue,Idle,Off Queue,Interacting
2026-03-02T09:00:00Z,2026-03-02T09:30:00Z,a1,Ann,00:30:00,00:25:00,00:05:00,00:05:00,00:20:00
2026-03-02T09:30:00Z,2026-03-02T10:00:00Z,a1,Ann,00:30:00,00:30:00,00:10:00,00:00:00,00:20:00
2026-03-02T09:00:00Z,2026-03-02T09:30:00Z,a2,Bob,00:15:00,00:15:00,00:15:00,00:00:00,00:00:00
"""
TASKS = """\
Task ID,Ticket ID,Assigned to,Assigned at,Completed at,Reassigned from
T1,1,Ann,2026-01-13 10:30,2026-01-13 12:00,
T2,2,Bob,2026-01-14 10:30,,Ann
T3,99,Bob,2026-01-15 10:30,2026-01-15 11:00,
"""
CUSTOMERS = """\
Customer ID,Customer since,Total spend,Category
ana,2020-01-15,1200.50,Gold
bob,2024-06-30,80,Basic
zoe,2025-02-28,15,Basic
bob,2024-06-30,95,Gold
"""
COSTS = """\
Month,Channel,Labour cost,Overhead,Technology
2026-01,Email,1000,200,50
2026-01,Phone,2000,300,100
2026-02,Email,1100,200,50
2026-02,Phone,2100,300,100
Total,,6200,1000,300
"""
PIVOT = """\
Day,08:00,09:00,10:00,11:00,12:00,13:00,Total
2026-04-13,5,10,12,9,7,,43
2026-04-14,4,11,13,8,6,3,45
2026-04-15,6,9,x,7,5,2,29
Total,15,30,25,24,18,5,117
"""
PIVOT_ACROSS = """\
Hour,2026-04-13,2026-04-14,2026-04-15,2026-04-16,2026-04-17
08:00,5,4,6,5,5
09:00,10,11,9,8,7
10:00,12,13,11,10,9
11:00,9,8,7,6,5
12:00,7,6,5,4,3
13:00,3,3,2,1,1
"""
INTERVALS = """\
Date,Interval,Queue,Calls offered,Calls handled,Calls abandoned,ASA,AHT
2026-04-13,09:00,Sales,10,9,1,00:00:20,00:03:00
2026-04-13,09:00,Help,20,18,2,00:00:30,00:05:00
2026-04-13,09:00,All,30,27,3,00:00:27,00:04:20
2026-04-13,09:30,Sales,12,12,0,00:00:10,00:03:10
2026-04-13,09:30,Help,16,15,1,00:00:25,00:05:10
2026-04-13,09:30,All,28,27,1,00:00:18,00:04:17
2026-04-13,10:00,Sales,8,8,0,00:00:05,00:03:20
2026-04-13,10:00,Help,12,10,2,00:00:40,00:04:50
2026-04-13,10:00,All,20,18,2,00:00:24,00:04:10
"""
MONTHS = """\
Mes,Llamadas recibidas,Llamadas atendidas,Llamadas abandonadas
ene 2026,100,90,10
feb 2026,120,110,10
mar 2026,90,85,5
Totales,310,285,25
"""
LEGS = """\
Call ID,Started at,Queue,Agent,Wait Time,Talk Time
k1,2026-05-13 09:00:00,Sales,Ann,00:00:10,00:02:00
k1,2026-05-13 09:02:10,Help,Bob,00:00:20,00:03:00
k2,2026-05-13 09:05:00,Sales,Ann,00:00:15,00:01:00
k3,2026-05-13 09:06:00,Sales,,00:01:00,00:00:00
k4,2026-05-13 09:07:00,Help,Bob,00:00:05,00:04:00
"""
