"""KPIs of the solutions given: confirmed, praised, understood, found, already written down."""

from core.metrics.catalogue.declaration import POOLED, Kpi, kpi

SOLUTION: tuple[Kpi, ...] = (
    kpi(
        "solution_ack",
        ("Solution acknowledged", "Solución reconocida", "Soluzione riconosciuta"),
        (
            "Solutions that the customer confirmed or used / solutions given.",
            "Soluciones que el cliente confirmó o usó / soluciones dadas.",
            "Soluzioni che il cliente ha confermato o usato / soluzioni date.",
        ),
        unit="share",
        direction="up",
        anchor="resolved",
        needs=("solution_ack",),
        variants=("of_given", "of_answers", "confirmed_only"),
        combines=POOLED,
        edge=(
            "No answer counts as not acknowledged, and its share is shown. Confirmed and used "
            "are told apart where a column or the events of a log say so.",
            "Sin respuesta cuenta como no reconocida, y su parte se muestra. Confirmada y usada "
            "se distinguen si una columna o los eventos de un registro lo dicen.",
            "Nessuna risposta conta come non riconosciuta, e la sua quota è mostrata. Confermata "
            "e usata si distinguono se una colonna o gli eventi di un registro lo dicono.",
        ),
        advice=(
            "End each solution with one question: did this help?",
            "Cierra cada solución con una pregunta: ¿te ha servido?",
            "Chiudi ogni soluzione con una domanda: è stata utile?",
        ),
    ),
    kpi(
        "endorsements",
        ("Solution endorsements", "Aprobación de soluciones", "Approvazione delle soluzioni"),
        (
            "Shares + likes + embeds + mentions and other endorsements / contacts that have any "
            "count.",
            "Compartidos + me gusta + insertados + menciones y otras aprobaciones / contactos "
            "con algún recuento.",
            "Condivisioni + mi piace + incorporamenti + menzioni e altre approvazioni / contatti "
            "con un conteggio.",
        ),
        unit="score",
        direction="up",
        needs=("endorsements",),
        variants=("per_solution", "total"),
        groups=("channel", "topic", "product", "team", "month"),
        combines=POOLED,
        edge=(
            "Only the columns that the file has are added, and they are listed.",
            "Solo se suman las columnas que trae el archivo, y se enumeran.",
            "Si sommano solo le colonne presenti nel file, e sono elencate.",
        ),
    ),
    kpi(
        "rephrase_rate",
        ("Rephrase requests", "Peticiones de reformular", "Richieste di riformulare"),
        (
            "Times somebody had to ask again / chats, or contacts where no chat is told.",
            "Veces que hubo que preguntar de nuevo / chats, o contactos si no hay chats.",
            "Volte in cui si è dovuto richiedere / chat, o contatti se non ci sono chat.",
        ),
        unit="score",
        direction="down",
        needs=("rephrase_count",),
        variants=("per_chat", "share_of_chats"),
        groups=("agent", "team", "topic", "language", "month"),
        combines=POOLED,
        edge=(
            "Contacts of which the file counts nothing stay out. With one row for each message, "
            "the words tell it, in English, Spanish and Italian unless you give others; without "
            "text, or by its column in another language, a contact stays out. What agents ask "
            "again stands apart from what customers do.",
            "Los contactos sin recuento quedan fuera. Con una fila por mensaje lo dicen las "
            "palabras, en inglés, español e italiano si no indicas otras; sin texto, o en otro "
            "idioma según su columna, el contacto queda fuera. Lo que vuelve a preguntar el "
            "agente figura aparte de lo del cliente.",
            "I contatti senza conteggio restano fuori. Con una riga per messaggio lo dicono le "
            "parole, in inglese, spagnolo e italiano se non ne indichi altre; senza testo, o in "
            "un'altra lingua secondo la sua colonna, il contatto resta fuori. Ciò che richiede "
            "l'operatore sta a parte da ciò che richiede il cliente.",
        ),
        advice=(
            "Rewrite the texts that customers ask about again, in the words they use.",
            "Reescribe los textos por los que vuelven a preguntar, con sus palabras.",
            "Riscrivi i testi su cui i clienti richiedono chiarimenti, con le loro parole.",
        ),
    ),
    kpi(
        "post_to_solution",
        ("Post to solution", "Del post a la solución", "Dal post alla soluzione"),
        (
            "Median time from a post on social media to the solution given.",
            "Mediana del tiempo entre un post en redes sociales y la solución ofrecida.",
            "Mediana del tempo da un post sui social alla soluzione proposta.",
        ),
        unit="s",
        direction="down",
        needs=("created_at", "solution_at"),
        variants=("solution", "resolved_proxy"),
        groups=("channel", "topic", "team", "agent", "month"),
        edge=(
            "The company's own posts are left out; where no solution is dated, the resolution "
            "stands for it and the variant says so.",
            "Los posts propios quedan fuera; si la solución no tiene fecha, la sustituye la "
            "resolución y la variante lo dice.",
            "I post propri restano fuori; se la soluzione non ha data, la sostituisce la "
            "risoluzione e la variante lo dice.",
        ),
        advice=(
            "Answer in public that you have seen it, and solve it in private.",
            "Responde en público que lo has visto y resuélvelo en privado.",
            "Rispondi in pubblico che l'hai visto e risolvilo in privato.",
        ),
    ),
    kpi(
        "kb_covered_share",
        ("Already in help content", "Ya cubierto en la ayuda", "Già nella guida"),
        (
            "Contacts that the help content already answers / contacts.",
            "Contactos que el contenido de ayuda ya responde / contactos.",
            "Contatti a cui la guida risponde già / contatti.",
        ),
        unit="share",
        direction="down",
        needs=("kb_covered",),
        variants=("flagged_by_file", "by_topic"),
        groups=("topic", "product", "channel", "language", "month"),
        combines=POOLED,
        edge=(
            "By the file's own mark, else by the topics you name as covered.",
            "Por la marca del archivo o, si falta, por los temas que indiques como cubiertos.",
            "Secondo il segno del file o, se manca, i temi che indichi come coperti.",
        ),
        advice=(
            "Rewrite the article, or put it where the question arises.",
            "Reescribe el artículo o ponlo donde surge la pregunta.",
            "Riscrivi l'articolo o mettilo dove nasce la domanda.",
        ),
    ),
)
