"""The KPI over all others: how many of the targets somebody set are met."""

from core.metrics.catalogue.declaration import Kpi, kpi

GOALS: tuple[Kpi, ...] = (
    kpi(
        "target_attainment",
        ("Target attainment", "Objetivos cumplidos", "Obiettivi raggiunti"),
        (
            "Targets met / targets with a value from at least 20 contacts, milestones by the last "
            "day in view.",
            "Objetivos cumplidos / objetivos con valor de al menos 20 contactos, con los hitos "
            "del último día a la vista.",
            "Obiettivi raggiunti / obiettivi con un valore da almeno 20 contatti, con le tappe "
            "dell'ultimo giorno in vista.",
        ),
        unit="share",
        direction="up",
        variants=("met", "met_or_near"),
        edge=(
            "A target without a value, or from fewer than 20 contacts, is judged neither way; "
            "near is within 5 % of it.",
            "Un objetivo sin valor, o con menos de 20 contactos, no se juzga; cerca es a menos "
            "del 5 % de él.",
            "Un obiettivo senza valore, o da meno di 20 contatti, non si giudica; vicino è entro "
            "il 5 % da esso.",
        ),
        advice=(
            "Set few targets, with milestones on the way; set new ones once they are reached.",
            "Fija pocos objetivos, con hitos intermedios; fija otros nuevos al alcanzarlos.",
            "Fissa pochi obiettivi, con tappe intermedie; fissane di nuovi quando li raggiungi.",
        ),
        groups=("month", "quarter", "year", "channel", "team", "agent"),
    ),
)
