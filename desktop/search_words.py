"""Other words people look for things by, in all three languages at once.

Whoever grew up with one language often searches in another, so that the language of the window
does not matter here.
"""

from __future__ import annotations

from desktop.scenario_menu import COMMANDS

_WAGE = (
    "wage wages salary salaries pay paid payroll price money hourly rate labour labor "
    "sueldo sueldos salario salarios nomina paga precio dinero coste hora "
    "stipendio stipendi salario salari paga retribuzione busta prezzo soldi costo ora"
)
_PEOPLE = (
    "staff people agents headcount roster rota shifts shift schedule workforce team "
    "plantilla personas agentes turno turnos cuadrante horario "
    "personale persone operatori organico turno turni squadra"
)
_PROMISE = (
    "promise sla service level target goal objetivo promesa nivel servicio "
    "promessa livello servizio obiettivo"
)
_HANDLE = (
    "aht handle handling time talk wrap duration tiempo medio gestion duracion llamada "
    "tempo medio gestione durata conversazione"
)
_DEFLECTED = (
    "bot chatbot deflection deflected self service automation faq autoservicio desvio "
    "automatizacion deviazione deviati automazione"
)
_ABSENT = (
    "shrinkage absence breaks holidays sick training leave ausencias descansos vacaciones baja "
    "formacion assenze pause ferie malattia formazione"
)
_WHAT_IF = (
    "scenario what if duplicate plan compare simulate escenario duplicar comparar simular "
    "scenario duplicare confrontare simulare ipotesi"
)

FIELDS = {
    "cost.hourly": _WAGE,
    "wage.change": f"{_WAGE} raise rise increase subida aumento",
    "cost.overhead_month": "overhead rent office cost fijos alquiler gastos affitto spese fissi",
    "cost.technology_month": "technology licences software tool licencias licenze programmi costo",
    "cost.deflected_each": _DEFLECTED,
    "currency": "currency money euro dollar moneda divisa valuta soldi",
    "shrinkage": _ABSENT,
    "service_level": _PROMISE,
    "frt": f"{_PROMISE} frt first response reply respuesta prima risposta",
    "resolution": f"{_PROMISE} solved resolution resuelto resolucion risolto risoluzione",
    "max_abandonment": f"{_PROMISE} abandonment hang up abandono abbandono",
    "longest_wait_s": f"{_PROMISE} wait queue espera cola attesa coda",
    "max_occupancy": "occupancy utilisation busy ocupacion ocupados occupazione occupati",
    "minimum_agents": f"minimum least minimo {_PEOPLE}",
    "blending_threshold": "blending reserve free reserva libres riserva liberi",
    "aht_s": _HANDLE,
    "handle_time_factor": _HANDLE,
    "touches": "replies touches reopened respuestas risposte",
    "patience_s": "patience abandonment hang up paciencia abandono pazienza abbandono",
    "concurrency": "concurrency parallel chats simultaneos simultanee contemporanee",
    "volume_factor": "volume contacts tickets growth forecast volumen crecimiento crescita volume",
    "deflected": _DEFLECTED,
    "complexity": _DEFLECTED,
    "hours": "opening hours open closed business horario apertura cerrado orario aperto chiuso",
    "kept": f"{_PROMISE} kept hour week cumplir mantenuta",
    "interrupts": "interrupt blending interrumpir interrompere",
}
"""By the key of a row or the end of it: "email.aht_s" is looked up as "aht_s"."""

_ACTIONS = {
    "new": "empty start clear reset nuevo vacio empezar nuovo vuoto iniziare",
    "open": "load file abrir cargar aprire caricare",
    "save": "keep store guardar salvare",
    "quit": "exit close leave salir cerrar uscire chiudere",
    "undo": "back revert deshacer annulla indietro",
    "import": "open file load csv excel export archivo fichero importar cargar file importa carica",
    "paste": "clipboard table portapapeles pegar tabla appunti incolla tabella",
    "sample": "demo example try ejemplo prueba esempio prova",
    "week": "manual type volumes forecast contacts escribir volumenes contactos digitare volumi "
            "contatti",
    "interval": "erlang calculator calculadora calcolatrice",
    "set_aside": "outliers excluded errors wrong rows atipicos excluidos errores anomali esclusi "
                 "errori",
    "page.data": "import files mapping archivos ficheros datos file dati",
    "page.overview": "kpi dashboard metrics indicadores resumen panel indicatori cruscotto",
    "page.heatmap": "hours weekday busy map mapa calor horas mappa calore ore punte",
    "page.staffing": _PEOPLE,
    "page.scenarios": _WHAT_IF,
    "page.report": "print pdf excel export share board imprimir informe exportar stampa relazione "
                   "esporta rapporto",
    "help": "help shortcuts manual guide atajos ayuda guia scorciatoie aiuto guida",
    "about": "version licence licencia licenza",
    "full_screen": "maximise pantalla schermo",
    "typed.costs": "cost expenses budget coste gastos costo spese",
    "scenario.new": f"{_WHAT_IF} {_DEFLECTED}",
    "scenario.today": _PEOPLE,
}  # fmt: skip

PLACES = {
    "needed": f"requirement needed necesarias necesidad fabbisogno servono {_PEOPLE}",
    "manual": f"paste roster {_PEOPLE}",
    "how": "formula explain method erlang calculo metodo calcolo spiegazione",
    "cards": "kpi cards metrics choose tarjetas indicadores schede indicatori",
    "actions": "action plan steps owner acciones plan pasos azioni piano passi",
    "save": "save export pdf excel csv print guardar exportar imprimir salvare esportare stampare",
}
"""Parts of pages, by the id that the page goes to."""


def field_words(key: str) -> str:
    """Other words for a figure that can be typed, by the key of its row."""
    start, _, end = key.rpartition(".")
    return FIELDS.get(key) or FIELDS.get(end) or FIELDS.get(start, "")


def action_words(name: str) -> str:
    """Other words for an action of the window, by its id."""
    own = _ACTIONS.get(name, "")
    kind, _, command = name.partition(".")
    if kind == "scenario" and command in COMMANDS:
        return f"{own} {_WHAT_IF}".strip()
    if kind == "theme":
        return "theme colours dark light tema colores oscuro claro colori scuro chiaro"
    if kind == "language":
        return "language english spanish italian idioma ingles espanol italiano lingua inglese"
    return own
