"""KPIs of what a contact costs and what customer service sells."""

from core.metrics.catalogue.declaration import SUM, Kpi, kpi

_MONTHS = ("month", "quarter", "year", "channel", "team")
_ADVICE = (
    "Spend a little on training first; judge each automation by what it returns.",
    "Invierte antes un poco en formación; juzga cada automatización por lo que devuelve.",
    "Prima investi un po' in formazione; giudica ogni automazione da ciò che rende.",
)
_EDGE = (
    "Months without a known cost stay out of both sides; parts of months count by days, but data "
    "that stop up to three days from a month's edge cover it; costs of several channels are split "
    "by handle time where known, else by contacts.",
    "Los meses sin coste conocido no cuentan en ningún lado; las partes de un mes cuentan por "
    "días, pero unos datos que acaban a tres días o menos del borde cubren el mes; los costes "
    "comunes se reparten por tiempo de gestión si se conoce, o por contactos.",
    "I mesi senza costo noto restano fuori da entrambi i lati; le parti di mese contano a giorni, "
    "ma dati che finiscono entro tre giorni dal bordo coprono il mese; i costi comuni si "
    "ripartiscono per tempo di gestione se noto, altrimenti per contatti.",
)
_OPEX = ("month_opex", "opex_by_handle_time", "opex_by_contacts", "staffing")

MONEY: tuple[Kpi, ...] = (
    kpi(
        "cost_per_resolution",
        ("Cost per resolution", "Coste por resolución", "Costo per risoluzione"),
        (
            "Costs of the months / contacts resolved in them; without typed costs, those of the "
            "required staffing.",
            "Costes de los meses / contactos resueltos en ellos; sin costes introducidos, los "
            "del personal necesario.",
            "Costi dei mesi / contatti risolti in essi; senza costi inseriti, quelli "
            "dell'organico necessario.",
        ),
        unit="money",
        direction="down",
        anchor="resolved",
        needs=("resolved_at", "cost"),
        variants=(*_OPEX, "marginal", "with_bot"),
        edge=_EDGE,
        advice=_ADVICE,
        groups=_MONTHS,
    ),
    kpi(
        "cost_per_ticket",
        ("Cost per ticket", "Coste por ticket", "Costo per ticket"),
        (
            "Costs of the months / contacts created in them; without typed costs, those of the "
            "required staffing.",
            "Costes de los meses / contactos creados en ellos; sin costes introducidos, los "
            "del personal necesario.",
            "Costi dei mesi / contatti creati in essi; senza costi inseriti, quelli "
            "dell'organico necessario.",
        ),
        unit="money",
        direction="down",
        needs=("created_at", "cost"),
        variants=(*_OPEX, "with_reopened", "marginal", "with_bot"),
        edge=_EDGE,
        advice=_ADVICE,
        groups=_MONTHS,
    ),
    kpi(
        "sales_conversion",
        ("Sales conversion", "Conversión en ventas", "Conversione vendite"),
        (
            "Contacts that led to a sale / contacts.",
            "Contactos que acaban en venta / contactos.",
            "Contatti che portano a una vendita / contatti.",
        ),
        unit="share",
        direction="up",
        needs=("converted",),
        variants=(
            "told",
            "ticked",
            "with_amount",
            "per_ticket",
            "order_within_3_days",
            "order_within_5_days",
        ),
        edge=(
            "Where a column only ticks sales, a blank means none; a contact counts one sale, and "
            "an order once, for the latest contact before it.",
            "Si una columna solo marca ventas, en blanco es que no hubo; un contacto cuenta una "
            "venta, y un pedido una vez, para el último contacto anterior.",
            "Se una colonna segna solo le vendite, il vuoto vuol dire nessuna; un contatto conta "
            "una vendita, e un ordine una volta, per l'ultimo contatto prima.",
        ),
    ),
    kpi(
        "sales_total",
        ("Sales billed", "Facturación", "Fatturato"),
        (
            "Sales amounts less refunds.",
            "Importes de venta menos devoluciones.",
            "Importi di vendita meno i rimborsi.",
        ),
        unit="money",
        direction="up",
        needs=("sales_amount",),
        variants=("net", "gross", "per_sale"),
        combines=SUM,
        edge=(
            "Amounts below nothing are refunds; amounts in several currencies are not added up.",
            "Los importes negativos son devoluciones; no se suman monedas distintas.",
            "Gli importi negativi sono rimborsi; valute diverse non si sommano.",
        ),
    ),
)
