"""KPIs of how many contacts come, when, about what and from whom."""

from core.metrics.catalogue.declaration import POOLED, SUM, Kpi, kpi

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
        variants=(
            "contacts",
            "offered",
            "contacts_and_totals",
            "messages",
            "handled",
            "customers",
        ),
        combines=SUM,
        edge=(
            "A contact counts once, on the channel of its first message; undated ones are told "
            "apart.",
            "Cada contacto cuenta una vez, en el canal de su primer mensaje; los que no tienen "
            "fecha se indican aparte.",
            "Ogni contatto conta una volta, sul canale del primo messaggio; quelli senza data "
            "sono indicati a parte.",
        ),
        advice=(
            "Put people where the contacts come, and give up channels that hardly anybody uses.",
            "Pon personas donde llegan los contactos y deja los canales que casi nadie usa.",
            "Metti le persone dove arrivano i contatti e lascia i canali che quasi nessuno usa.",
        ),
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
        variants=("calendar_days", "working_days", "peak_day"),
        edge=(
            "The number of days it is divided by stands beside it.",
            "Al lado figura el número de días por el que se divide.",
            "Accanto è indicato il numero di giorni per cui si divide.",
        ),
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
        variants=("busiest_hour", "busiest_monthday", "busiest_month", "peak_hours"),
        groups=("channel", "language", "team", "topic", "product", "customer_type", "month"),
        edge=(
            "Each hour is divided by how often it occurred, clock changes included; contacts "
            "without a time of day stay out.",
            "Cada hora se divide por las veces que se dio, con los cambios de hora; los contactos "
            "sin hora quedan fuera.",
            "Ogni ora è divisa per quante volte è ricorsa, cambi d'ora compresi; i contatti senza "
            "orario restano fuori.",
        ),
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
        variants=("created_off_hours", "replied_off_hours"),
        combines=POOLED,
        edge=(
            "Contacts without a time of day stay out.",
            "Los contactos sin hora quedan fuera.",
            "I contatti senza orario restano fuori.",
        ),
        advice=(
            "Many contacts at closed hours: try other opening hours before you pay for nights.",
            "Si llegan muchos fuera de horario, prueba otro horario antes de pagar noches.",
            "Se molti arrivano a servizio chiuso, prova altri orari prima di pagare le notti.",
        ),
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
        variants=("top_five", "rising_most", "top_five_products"),
        edge=(
            "A contact with several topics counts once for each, so that shares can exceed 100 %; "
            "Unknown is kept.",
            "Un contacto con varios temas cuenta una vez en cada uno, así que las proporciones "
            "pueden pasar del 100 %; se mantiene Desconocido.",
            "Un contatto con più temi conta una volta per ciascuno, quindi le quote possono "
            "superare il 100 %; Sconosciuto resta.",
        ),
        advice=(
            "Tell the product team what customers ask most, and answer it before they ask, as "
            "with shipping messages and tracking.",
            "Cuenta al equipo de producto qué preguntan más los clientes y adelántate, por "
            "ejemplo con avisos de envío y seguimiento.",
            "Di' a chi segue il prodotto che cosa chiedono di più i clienti e gioca "
            "d'anticipo, per esempio con avvisi di spedizione e tracciamento.",
        ),
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
        variants=(
            "same_topic_7_days",
            "any_topic_7_days",
            "same_topic:",
            "any_topic:",
            "contacts_per_customer",
        ),
        combines=POOLED,
        edge=(
            "Contacts without a customer stay out; the first days of the data know no earlier "
            "contacts, so there it is a lower bound.",
            "Los contactos sin cliente quedan fuera; los primeros días de los datos no conocen "
            "contactos anteriores, así que ahí es un mínimo.",
            "I contatti senza cliente restano fuori; i primi giorni dei dati non conoscono "
            "contatti precedenti, quindi lì è un minimo.",
        ),
        advice=(
            "Read why customers come back about the same thing: the first answer did not solve it.",
            "Lee por qué vuelven los clientes con lo mismo: la primera respuesta no lo resolvió.",
            "Leggi perché i clienti tornano sullo stesso tema: la prima risposta non lo ha "
            "risolto.",
        ),
    ),
    kpi(
        "customers_affected",
        (
            "Customers with the same issue",
            "Clientes con el mismo problema",
            "Clienti con lo stesso problema",
        ),
        (
            "Different customers who wrote about the topic that touched most customers.",
            "Clientes distintos que escribieron por el tema que afectó a más clientes.",
            "Clienti diversi che hanno scritto per il tema che ne ha toccati di più.",
        ),
        unit="count",
        direction="down",
        needs=("customer_id", "topic"),
        variants=("most_of_a_topic", "share_of_customers"),
        groups=("topic", "product", "department", "channel", "month"),
        edge=(
            "A customer counts once for each topic; contacts without a customer or a topic stay "
            "out.",
            "Cada cliente cuenta una vez por tema; los contactos sin cliente o sin tema quedan "
            "fuera.",
            "Ogni cliente conta una volta per tema; i contatti senza cliente o senza tema restano "
            "fuori.",
        ),
        advice=(
            "Mend the cause where most customers are touched, and tell them before they write.",
            "Corrige la causa donde afecta a más clientes y avísales antes de que escriban.",
            "Elimina la causa dove tocca più clienti e avvisali prima che scrivano.",
        ),
    ),
)
