"""KPIs of what customers, and the team, answer when they are asked."""

from core.metrics.catalogue.declaration import POOLED, SUM, Kpi, kpi

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
            "mean",
            "top_box",
            "after_first_contact",
            "after_resolution",
        ),
        combines=POOLED,
        edge=(
            "A 3 of 5 counts as an answer that is not satisfied; the scale is that of the highest "
            "answer in the data; answers before and after the solution stand apart beside it.",
            "Un 3 de 5 cuenta como respuesta no satisfecha; la escala es la de la nota más alta "
            "de los datos; las respuestas de antes y de después de resolver figuran aparte.",
            "Un 3 su 5 conta come risposta non soddisfatta; la scala è quella del voto più alto "
            "nei dati; le risposte di prima e dopo la soluzione stanno a parte.",
        ),
        advice=(
            "Read why low scores were given, then train and change the procedure behind them.",
            "Lee por qué se dieron notas bajas, forma al equipo y cambia el procedimiento.",
            "Leggi perché sono stati dati voti bassi, poi forma la squadra e cambia la procedura.",
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
        variants=("of_surveyed", "of_resolved"),
        combines=POOLED,
        edge=(
            "Only where the file says who was asked; of all resolved contacts is another number.",
            "Solo si el archivo dice a quién se preguntó; sobre los resueltos es otra cifra.",
            "Solo se il file dice a chi è stato chiesto; sui risolti è un'altra cifra.",
        ),
        advice=(
            "Ask one question, right after the solution, in the channel of the contact.",
            "Haz una sola pregunta, justo tras la solución y en el canal del contacto.",
            "Fai una sola domanda, subito dopo la soluzione e sul canale del contatto.",
        ),
    ),
    kpi(
        "csat_low_reasons",
        ("Low scores", "Notas bajas", "Voti bassi"),
        (
            "Answers of 1 or 2 of 5, with the topics they are about.",
            "Respuestas de 1 o 2 de 5, con los temas de que tratan.",
            "Risposte di 1 o 2 su 5, con i temi di cui trattano.",
        ),
        unit="count",
        anchor="surveyed",
        needs=("csat",),
        variants=("up_to_2", "up_to_3", "with_comment"),
        groups=("agent", "topic", "team", "channel", "product", "month"),
        combines=SUM,
        edge=(
            "The comments themselves are shown on request only; other scales count their lower "
            "two fifths.",
            "Los comentarios solo se muestran si los pides; otras escalas cuentan sus dos "
            "quintos inferiores.",
            "I commenti sono mostrati solo su richiesta; altre scale contano i due quinti "
            "inferiori.",
        ),
        advice=(
            "Read them one by one: the reason is rarely the agent.",
            "Léelas una a una: el motivo rara vez es el agente.",
            "Leggili uno a uno: il motivo è raramente l'operatore.",
        ),
    ),
    kpi(
        "nps",
        ("NPS", "NPS", "NPS"),
        (
            "100 × (answers 9–10 − answers 0–6) / answers.",
            "100 × (respuestas 9–10 − respuestas 0–6) / respuestas.",
            "100 × (risposte 9–10 − risposte 0–6) / risposte.",
        ),
        unit="score",
        direction="up",
        anchor="surveyed",
        needs=("nps",),
        variants=("zero_to_ten", "one_to_ten"),
        groups=("month", "quarter", "year", "customer_type", "channel", "product", "language"),
        combines=POOLED,
        edge=(
            "7 and 8 count as answers; on a scale that ends at 5 it is refused, and one from 1 "
            "to 10 does not compare.",
            "El 7 y el 8 cuentan como respuestas; en una escala hasta 5 se rechaza y una de 1 a "
            "10 no es comparable.",
            "7 e 8 contano come risposte; su una scala fino a 5 è rifiutato e una da 1 a 10 non "
            "è confrontabile.",
        ),
        advice=(
            "Ask why, and mend the service first: a new customer costs more than a kept one.",
            "Pregunta por qué y arregla antes el servicio: un cliente nuevo cuesta más que uno "
            "que se queda.",
            "Chiedi perché e prima sistema il servizio: un cliente nuovo costa più di uno che "
            "resta.",
        ),
    ),
    kpi(
        "ces",
        ("CES", "Esfuerzo del cliente", "Sforzo del cliente"),
        (
            "Mean answer on the declared scale; effort from 1 to 5 and ease from 1 to 7 run "
            "opposite ways.",
            "Media de las respuestas en la escala declarada; esfuerzo de 1 a 5 y facilidad de 1 "
            "a 7 van en sentidos opuestos.",
            "Media delle risposte sulla scala dichiarata; sforzo da 1 a 5 e facilità da 1 a 7 "
            "vanno in versi opposti.",
        ),
        unit="score",
        direction="up",
        anchor="surveyed",
        needs=("ces",),
        variants=(
            "ease_1_7",
            "effort_1_5",
            "ease_1_5",
            "effort_1_7",
            "ease_0_10",
            "easy_share",
            "index",
            "inferred_contacts",
            "inferred_messages",
            "inferred_time",
            "inferred_chased",
        ),
        combines=POOLED,
        directions=(
            ("effort_1_5", "down"),
            ("effort_1_7", "down"),
            ("inferred_contacts", "down"),
            ("inferred_messages", "down"),
            ("inferred_time", "down"),
            ("inferred_chased", "down"),
        ),
        edge=(
            "Undeclared, answers up to 5 are read as effort and up to 7 as ease; the variant "
            "says which. Scales are never merged.",
            "Sin declarar, hasta 5 se lee como esfuerzo y hasta 7 como facilidad; la variante lo "
            "dice. Las escalas nunca se mezclan.",
            "Se non dichiarata, fino a 5 è letta come sforzo e fino a 7 come facilità; la "
            "variante lo dice. Le scale non si mescolano mai.",
        ),
        advice=(
            "Fewer steps to reach you, fewer hand-overs, and news before the customer asks.",
            "Menos pasos para llegar a ti, menos traspasos y noticias antes de que pregunten.",
            "Meno passi per raggiungerti, meno passaggi di mano e notizie prima che chiedano.",
        ),
    ),
    kpi(
        "esat",
        ("ESAT", "Satisfacción de los empleados", "Soddisfazione dei dipendenti"),
        (
            "Answers of 4 or 5 of 5 by the team / answers.",
            "Respuestas de 4 o 5 de 5 del equipo / respuestas.",
            "Risposte di 4 o 5 su 5 della squadra / risposte.",
        ),
        unit="share",
        direction="up",
        anchor="surveyed",
        needs=("esat",),
        variants=("top_2_of_5", "mean", "typed"),
        groups=("team", "month", "quarter", "year"),
        edge=(
            "Hidden below 5 answers, so that nobody is recognised; never mixed with customers' "
            "answers.",
            "Oculta con menos de 5 respuestas para que nadie sea reconocible; nunca se mezcla "
            "con las de clientes.",
            "Nascosta sotto 5 risposte, perché nessuno sia riconoscibile; mai mescolata con "
            "quelle dei clienti.",
        ),
        advice=(
            "Regular talks with each person, open answers, training, and pay that follows.",
            "Conversaciones periódicas con cada persona, diálogo abierto, formación e incentivos.",
            "Colloqui regolari con ogni persona, dialogo aperto, formazione e incentivi.",
        ),
    ),
    kpi(
        "expectation_met",
        ("Expectation met", "Expectativa cumplida", "Aspettativa soddisfatta"),
        (
            "Answers “met” or “exceeded” / answers.",
            "Respuestas «cumplida» o «superada» / respuestas.",
            "Risposte «soddisfatta» o «superata» / risposte.",
        ),
        unit="share",
        direction="up",
        anchor="surveyed",
        needs=("expectation",),
        variants=("met_or_exceeded", "exceeded", "typed"),
        combines=POOLED,
        edge=(
            "Answers that say neither stay out; what to improve is listed beside it, Other "
            "included.",
            "Las respuestas que no dicen ni lo uno ni lo otro quedan fuera; al lado va la lista "
            "de qué mejorar, con Otros.",
            "Le risposte che non dicono né l'uno né l'altro restano fuori; accanto c'è l'elenco "
            "di cosa migliorare, Altro compreso.",
        ),
        advice=(
            "Ask what was expected and what to improve, then recommend.",
            "Pregunta qué se esperaba y qué mejorar, y después recomienda.",
            "Chiedi che cosa ci si aspettava e che cosa migliorare, poi consiglia.",
        ),
    ),
)
