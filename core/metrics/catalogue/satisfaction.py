"""KPIs of what customers say about the service."""

from core.metrics.catalogue.declaration import Kpi, kpi

SATISFACTION: tuple[Kpi, ...] = (
    kpi(
        "csat",
        ("CSAT", "Satisfacción del cliente", "Soddisfazione del cliente"),
        (
            "Satisfied answers (4 or 5 of 5) / answers; the unrated stay out.",
            "Respuestas satisfechas (4 o 5 de 5) / respuestas; sin nota quedan fuera.",
            "Risposte soddisfatte (4 o 5 su 5) / risposte; senza voto restano fuori.",
        ),
        unit="share",
        direction="up",
        anchor="surveyed",
        needs=("csat",),
        variants=(
            "top_2_of_5",
            "good_bad",
            "2_of_2",
            "3_of_3",
            "top_2_of_7",
            "top_2_of_10",
            "80_of_100",
        ),
    ),
    kpi(
        "csat_response_rate",
        ("Survey response rate", "Tasa de respuesta a encuesta", "Tasso di risposta al sondaggio"),
        (
            "Rated contacts / surveyed contacts.",
            "Contactos con nota / contactos encuestados.",
            "Contatti con voto / contatti intervistati.",
        ),
        unit="share",
        direction="up",
        anchor="surveyed",
        needs=("csat", "surveyed"),
        variants=("of_surveyed",),
    ),
    kpi(
        "nps",
        ("NPS", "Promotores netos", "Promoter netti"),
        (
            "100 × (answers 9–10 − answers 0–6) / answers.",
            "100 × (respuestas 9–10 − respuestas 0–6) / respuestas.",
            "100 × (risposte 9–10 − risposte 0–6) / risposte.",
        ),
        unit="score",
        direction="up",
        anchor="surveyed",
        needs=("nps",),
    ),
)
