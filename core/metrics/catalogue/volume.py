"""KPIs of how many contacts come, when, about what and from whom."""

from core.metrics.catalogue.declaration import Kpi, kpi

VOLUME: tuple[Kpi, ...] = (
    kpi(
        "volume",
        ("Volume", "Volumen", "Volume"),
        (
            "Contacts created in the period, spam and cancelled ones included.",
            "Contactos creados en el periodo, incluidos el spam y los cancelados.",
            "Contatti creati nel periodo, compresi spam e annullati.",
        ),
        unit="count",
        needs=("created_at",),
        variants=("contacts", "offered", "contacts_and_totals"),
    ),
    kpi(
        "requests_per_day",
        ("Requests per day", "Solicitudes al día", "Richieste al giorno"),
        (
            "Contacts created in the period divided by its calendar days.",
            "Contactos creados en el periodo entre sus días naturales.",
            "Contatti creati nel periodo divisi per i suoi giorni di calendario.",
        ),
        unit="per_day",
        needs=("created_at",),
        variants=("calendar_days", "working_days"),
    ),
    kpi(
        "time_distribution",
        ("Time pattern", "Distribución temporal", "Distribuzione temporale"),
        (
            "Mean contacts in the busiest hour of the week, per time that hour occurred.",
            "Media de contactos en la hora más cargada de la semana, por cada vez que se dio.",
            "Media di contatti nell'ora più carica della settimana, per ogni volta che ricorre.",
        ),
        unit="count",
        needs=("created_at",),
        variants=("busiest_hour",),
    ),
    kpi(
        "off_hours_share",
        ("Off-hours share", "Fuera de horario", "Fuori orario"),
        (
            "Contacts created outside the opening hours / contacts created; holidays are closed.",
            "Contactos creados fuera del horario / contactos creados; los festivos son cierre.",
            "Contatti creati fuori dall'orario / contatti creati; i festivi sono chiusi.",
        ),
        unit="share",
        needs=("created_at",),
    ),
    kpi(
        "top_topics",
        ("Top topics", "Temas principales", "Temi principali"),
        (
            "Share of contacts in the five most frequent topics.",
            "Proporción de contactos en los cinco temas más frecuentes.",
            "Quota di contatti nei cinque temi più frequenti.",
        ),
        unit="share",
        needs=("topic",),
        variants=("top_five",),
    ),
    kpi(
        "repeat_contact_rate",
        ("Repeat contacts", "Contactos repetidos", "Contatti ripetuti"),
        (
            "Contacts with an earlier one by the same customer on the same topic within 7 days "
            "/ contacts with a known customer.",
            "Contactos con otro anterior del mismo cliente y tema en los 7 días previos "
            "/ contactos con cliente conocido.",
            "Contatti preceduti da un altro dello stesso cliente e tema nei 7 giorni prima "
            "/ contatti con cliente noto.",
        ),
        unit="share",
        direction="down",
        needs=("customer_id", "created_at"),
        variants=("same_topic_7_days", "any_topic_7_days"),
    ),
)
