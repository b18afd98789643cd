"""KPIs of how fast contacts are answered and solved."""

from core.metrics.catalogue.declaration import Kpi, kpi

SPEED: tuple[Kpi, ...] = (
    kpi(
        "frt",
        ("First response time", "Tiempo de primera respuesta", "Tempo di prima risposta"),
        (
            "Median time from creation to the first reply; contacts without a reply are counted "
            "apart, never as zero.",
            "Mediana del tiempo entre la creación y la primera respuesta; los contactos sin "
            "respuesta se cuentan aparte, nunca como cero.",
            "Mediana del tempo dalla creazione alla prima risposta; i contatti senza risposta "
            "sono contati a parte, mai come zero.",
        ),
        unit="s",
        direction="down",
        needs=("created_at", "first_response_at"),
        variants=("median", "mean"),
    ),
    kpi(
        "frt_within",
        ("Replied within promise", "Respondidos en plazo", "Risposti entro la promessa"),
        (
            "Replied within the promised time / (replied + still waiting for longer than it).",
            "Respondidos en el plazo prometido / (respondidos + aún en espera más allá de él).",
            "Risposti entro il tempo promesso / (risposti + ancora in attesa oltre tale tempo).",
        ),
        unit="share",
        direction="up",
        needs=("created_at", "first_response_at"),
        variants=("promise",),
    ),
    kpi(
        "first_resolution_time",
        ("First resolution time", "Primera resolución", "Prima risoluzione"),
        (
            "Median time from creation to the first time the contact was solved.",
            "Mediana del tiempo entre la creación y la primera vez que se resolvió.",
            "Mediana del tempo dalla creazione alla prima volta in cui è stato risolto.",
        ),
        unit="s",
        direction="down",
        anchor="resolved",
        needs=("created_at", "first_resolved_at"),
        variants=("median", "mean", "days"),
    ),
    kpi(
        "full_resolution_time",
        ("Resolution time", "Tiempo de resolución", "Tempo di risoluzione"),
        (
            "Median time from creation to the last time the contact was solved; open contacts "
            "are left out and their age shown beside.",
            "Mediana del tiempo entre la creación y la última resolución; los contactos abiertos "
            "quedan fuera y su antigüedad se muestra al lado.",
            "Mediana del tempo dalla creazione all'ultima risoluzione; i contatti aperti restano "
            "fuori e la loro età è mostrata accanto.",
        ),
        unit="s",
        direction="down",
        anchor="resolved",
        needs=("created_at", "resolved_at"),
        variants=("median", "mean", "days"),
    ),
)
