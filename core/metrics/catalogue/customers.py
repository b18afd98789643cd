"""KPIs of customers: who stays, and those served in social media beside the rest."""

from core.metrics.catalogue.declaration import SUM, Kpi, kpi

_BY_CUSTOMER = ("customer_type", "month", "quarter", "year")
_TWO_GROUPS = (
    "Social customers had any contact in social media in the period; side by side is no proof "
    "that service there is the cause.",
    "Cliente social es quien tuvo algún contacto en redes en el periodo; ponerlos lado a lado no "
    "prueba que la causa sea la atención en redes.",
    "È social chi ha avuto almeno un contatto sui social nel periodo; il confronto non prova che "
    "la causa sia l'assistenza sui social.",
)

CUSTOMERS: tuple[Kpi, ...] = (
    kpi(
        "customer_retention",
        ("Retention", "Retención", "Fidelizzazione"),
        (
            "(Customers at the end − new ones) / customers at the start.",
            "(Clientes al final − nuevos) / clientes al inicio.",
            "(Clienti alla fine − nuovi) / clienti all'inizio.",
        ),
        unit="share",
        direction="up",
        anchor="",
        needs=("customer_active",),
        variants=("default", "served", "churn"),
        edge=(
            "Whole months; without customers at the start there is no rate, and more kept than "
            "there were is refused.",
            "Meses enteros; sin clientes al inicio no hay tasa, y se rechaza conservar más de los "
            "que había.",
            "Mesi interi; senza clienti all'inizio non c'è tasso, e si rifiuta chi ne conserva più "
            "di quanti erano.",
        ),
        advice=(
            "Ask those who leave why, and mend service first: a new customer costs more than one "
            "who stays.",
            "Pregunta por qué se van y arregla antes el servicio: captar un cliente cuesta más que "
            "conservarlo.",
            "Chiedi perché a chi se ne va, e prima sistema il servizio: un cliente nuovo costa "
            "più di uno che resta.",
        ),
        groups=_BY_CUSTOMER,
        directions=(("churn", "down"),),
    ),
    kpi(
        "social_spend",
        ("Spend of social customers", "Gasto de clientes sociales", "Spesa dei clienti social"),
        (
            "Mean spend of customers with a contact in social media; that of the rest beside it.",
            "Gasto medio de los clientes con algún contacto en redes; al lado, el de los demás.",
            "Spesa media dei clienti con un contatto sui social; accanto, quella degli altri.",
        ),
        unit="money",
        direction="up",
        needs=("customer_id", "channel", "spend"),
        variants=("mean", "median", "total"),
        edge=_TWO_GROUPS,
        groups=_BY_CUSTOMER,
    ),
    kpi(
        "social_tenure",
        (
            "Tenure of social customers",
            "Antigüedad de clientes sociales",
            "Anzianità dei clienti social",
        ),
        (
            "Mean months since becoming a customer, for those with a contact in social media.",
            "Media de meses como cliente de quienes tuvieron algún contacto en redes.",
            "Media dei mesi da cliente di chi ha avuto un contatto sui social.",
        ),
        unit="months",
        direction="up",
        needs=("customer_id", "channel", "customer_since"),
        variants=("mean", "median"),
        edge=_TWO_GROUPS,
        groups=_BY_CUSTOMER,
    ),
    kpi(
        "social_cost_to_serve",
        ("Cost to serve, social", "Coste de atender en redes", "Costo di servizio sui social"),
        (
            "Costs of social channels / their contacts; all other channels beside it.",
            "Costes de los canales sociales / sus contactos; al lado, los demás canales.",
            "Costi dei canali social / i loro contatti; accanto, gli altri canali.",
        ),
        unit="money",
        direction="down",
        needs=("channel", "cost"),
        variants=("per_contact", "per_contact_split", "per_customer"),
        edge=(
            "Needs costs by channel or handle times; shared costs are split by handle time and "
            "named as split.",
            "Necesita costes por canal o tiempos de gestión; los comunes se reparten por tiempo de "
            "gestión y así se indica.",
            "Servono costi per canale o tempi di gestione; quelli comuni si ripartiscono per tempo "
            "di gestione e lo si indica.",
        ),
        groups=_BY_CUSTOMER,
    ),
    kpi(
        "social_cost_to_retain",
        ("Cost to retain, social", "Coste de fidelizar en redes", "Costo di fidelizzazione social"),
        (
            "Spent on keeping social customers / those who stayed; the rest beside it.",
            "Gasto en fidelizar clientes sociales / los que siguen; al lado, los demás.",
            "Speso per fidelizzare i clienti social / quelli rimasti; accanto, gli altri.",
        ),
        unit="money",
        direction="down",
        needs=("customer_id", "channel", "retention_spend", "customer_active"),
        variants=("per_retained", "per_customer"),
        edge=_TWO_GROUPS,
        groups=_BY_CUSTOMER,
    ),
    kpi(
        "social_category_mix",
        ("Category mix", "Categorías de cliente", "Categorie di cliente"),
        (
            "Share of each customer category, social customers and the rest side by side.",
            "Proporción de cada categoría, clientes sociales y demás lado a lado.",
            "Quota di ogni categoria, clienti social e altri a confronto.",
        ),
        unit="share",
        needs=("customer_id", "channel", "customer_category"),
        variants=("most_frequent",),
        edge=_TWO_GROUPS,
        groups=("month", "quarter", "year"),
    ),
    kpi(
        "social_roi",
        ("Social ROI", "ROI en redes", "ROI social"),
        (
            "(Calls avoided × what each saves + sales − cost) / cost of service in social media.",
            "(Llamadas evitadas × ahorro de cada una + ventas − coste) / coste de atender en "
            "redes.",
            "(Chiamate evitate × risparmio di ciascuna + vendite − costo) / costo dell'assistenza "
            "sui social.",
        ),
        unit="share",
        direction="up",
        anchor="",
        variants=("with_deflection", "without_deflection"),
        edge=(
            "All figures are typed assumptions; parts of months count by days.",
            "Todas las cifras son supuestos introducidos; las partes de un mes cuentan por días.",
            "Tutte le cifre sono ipotesi inserite; le parti di mese contano a giorni.",
        ),
        groups=("month", "quarter", "year"),
    ),
    kpi(
        "audience_growth",
        ("Audience growth", "Crecimiento de audiencia", "Crescita del pubblico"),
        (
            "Followers at the end − followers at the start, by platform.",
            "Seguidores al final − seguidores al inicio, por plataforma.",
            "Follower alla fine − follower all'inizio, per piattaforma.",
        ),
        unit="followers",
        anchor="",
        variants=("default", "relative", "each_day"),
        combines=SUM,
        edge=(
            "Context only: followers say nothing about service.",
            "Solo contexto: los seguidores no dicen nada del servicio.",
            "Solo contesto: i follower non dicono nulla del servizio.",
        ),
        groups=("date", "week", "month", "quarter", "year"),
    ),
)
