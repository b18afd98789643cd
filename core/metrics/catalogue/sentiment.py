"""KPIs of how customers feel and say so without being asked: mood, praise, complaints."""

from core.metrics.catalogue.declaration import POOLED, Kpi, kpi

SENTIMENT: tuple[Kpi, ...] = (
    kpi(
        "sentiment_change",
        (
            "Sentiment change after solution",
            "Cambio de sentimiento tras la solución",
            "Variazione del sentiment dopo la soluzione",
        ),
        (
            "Mean of mood at the last message − mood at the first; −1 negative, +1 positive.",
            "Media del ánimo en el último mensaje − ánimo en el primero; −1 negativo, +1 positivo.",
            "Media dell'umore all'ultimo messaggio − umore al primo; −1 negativo, +1 positivo.",
        ),
        unit="score",
        direction="up",
        needs=("sentiment_first", "sentiment_last"),
        variants=("mean_change", "share_improved"),
        combines=POOLED,
        edge=(
            "Only contacts with both moods; words are read as −1, 0 and 1, numbers as written.",
            "Solo contactos con ambos ánimos; las palabras se leen como −1, 0 y 1, los números "
            "tal cual.",
            "Solo contatti con entrambi gli umori; le parole sono lette come −1, 0 e 1, i numeri "
            "come scritti.",
        ),
        advice=(
            "Read the contacts that ended worse than they began.",
            "Lee los contactos que terminaron peor de lo que empezaron.",
            "Leggi i contatti finiti peggio di come erano cominciati.",
        ),
    ),
    kpi(
        "sentiment_mix",
        ("Sentiment mix", "Mezcla de sentimiento", "Mix di sentiment"),
        (
            "Contacts whose last mood is positive / contacts with a mood; neutral and negative "
            "beside it.",
            "Contactos con ánimo final positivo / contactos con ánimo; neutro y negativo al lado.",
            "Contatti con umore finale positivo / contatti con umore; neutro e negativo accanto.",
        ),
        unit="share",
        needs=("sentiment_last",),
        variants=("positive", "neutral", "negative"),
        combines=POOLED,
        edge=(
            "Contacts without a mood are counted apart, never as neutral.",
            "Los contactos sin ánimo se cuentan aparte, nunca como neutros.",
            "I contatti senza umore sono contati a parte, mai come neutri.",
        ),
        advice=(
            "Where the negative share jumps, read the newest contacts the same day.",
            "Si la parte negativa salta, lee los contactos más recientes el mismo día.",
            "Se la quota negativa balza in alto, leggi i contatti più recenti il giorno stesso.",
        ),
    ),
    kpi(
        "applause_rate",
        ("Applause", "Aplauso", "Applauso"),
        (
            "Contacts with thanks or praise / handled contacts.",
            "Contactos con agradecimiento o elogio / contactos gestionados.",
            "Contatti con ringraziamenti o elogi / contatti gestiti.",
        ),
        unit="share",
        direction="up",
        needs=("is_applause",),
        variants=("of_handled", "by_topic", "approvals_per_follower", "approvals_per_post"),
        combines=POOLED,
        edge=(
            "By the file's own mark, else by topics of praise, a list you can edit; approvals by "
            "follower are another KPI and do not compare.",
            "Por la marca del archivo o, si falta, por temas de elogio, una lista que puedes "
            "editar; aprobaciones por seguidor no es comparable.",
            "Secondo il segno del file o, se manca, i temi di elogio, un elenco modificabile; le "
            "approvazioni per follower non sono confrontabili.",
        ),
        advice=(
            "Show the team what customers thank for, and who earned it.",
            "Enseña al equipo qué agradecen los clientes y quién se lo ganó.",
            "Mostra alla squadra per che cosa ringraziano i clienti e chi lo ha meritato.",
        ),
    ),
    kpi(
        "complaint_share",
        ("Complaints", "Quejas", "Reclami"),
        (
            "Complaints / contacts.",
            "Quejas y reclamaciones / contactos.",
            "Reclami / contatti.",
        ),
        unit="share",
        direction="down",
        needs=("is_complaint",),
        variants=("flagged_by_file", "by_topic"),
        combines=POOLED,
        edge=(
            "By the file's own mark, else by topics that name a complaint, a list you can edit.",
            "Por la marca del archivo o, si falta, por los temas que nombran una queja, una "
            "lista que puedes editar.",
            "Secondo il segno del file o, se manca, i temi che nominano un reclamo, un elenco "
            "modificabile.",
        ),
        advice=(
            "Answer complaints first, and tell their cause to whoever can end it.",
            "Responde antes las quejas y cuenta su causa a quien pueda eliminarla.",
            "Rispondi prima ai reclami e spiega la causa a chi può eliminarla.",
        ),
    ),
)
