"""KPIs of what a contact costs."""

from core.metrics.catalogue.declaration import Kpi, kpi

MONEY: tuple[Kpi, ...] = (
    kpi(
        "cost_per_resolution",
        ("Cost per resolution", "Coste por resolución", "Costo per risoluzione"),
        (
            "Cost of a month of the required staffing / contacts resolved in a month.",
            "Coste de un mes de la plantilla necesaria / contactos resueltos en un mes.",
            "Costo di un mese del personale necessario / contatti risolti in un mese.",
        ),
        unit="money",
        direction="down",
        anchor="resolved",
        needs=("resolved_at",),
    ),
    kpi(
        "cost_per_ticket",
        ("Cost per ticket", "Coste por ticket", "Costo per ticket"),
        (
            "Cost of a month of the required staffing / contacts created in a month.",
            "Coste de un mes de la plantilla necesaria / contactos creados en un mes.",
            "Costo di un mese del personale necessario / contatti creati in un mese.",
        ),
        unit="money",
        direction="down",
        needs=("created_at",),
    ),
)
