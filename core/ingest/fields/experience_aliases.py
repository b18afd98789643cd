"""The names that exports give to what customers felt, praised, confirmed and asked for again.

Written as in `alias_table`: no case, no accents; `~` marks a translation not yet seen in a real
export, `-` a name that is taken only where no better one is in the file.
"""

from __future__ import annotations

EXPERIENCE_NAMES: dict[str, dict[str, str]] = {
    "expectation": {
        "en": (
            "expectation met|expectations met|met expectations|met your expectations"
            "|did we meet your expectations|-expectation|-expectations"
        ),
        "es": "~expectativa cumplida|~expectativas cumplidas|-~expectativa|-~expectativas",
        "it": "~aspettativa soddisfatta|~aspettative soddisfatte|-~aspettativa|-~aspettative",
        "pt": "~expectativa atendida|~expectativas atendidas",
        "de": "~erwartung erfullt|~erwartungen erfullt",
        "fr": "~attente satisfaite|~attentes satisfaites",
    },
    "improvement": {
        "en": "what to improve|what can we improve|what could we improve|area to improve",
        "es": "~que mejorar|~que podemos mejorar|~aspecto a mejorar",
        "it": "~che cosa migliorare|~cosa migliorare|~cosa possiamo migliorare",
        "pt": "~o que melhorar|~o que podemos melhorar",
        "de": "~was verbessern|~was konnen wir verbessern",
        "fr": "~a ameliorer|~que pouvons-nous ameliorer",
    },
    "esat": {
        "en": "esat|employee satisfaction|agent satisfaction|employee satisfaction score",
        "es": "~satisfaccion del empleado|~satisfaccion de los empleados|~satisfaccion del agente",
        "it": "~soddisfazione dei dipendenti|~soddisfazione dell'operatore",
        "pt": "~satisfacao do funcionario|~satisfacao dos funcionarios",
        "de": "~mitarbeiterzufriedenheit",
        "fr": "~satisfaction des employes",
    },
    "is_applause": {
        "en": "applause|praise|is praise|compliment|is compliment|thanked|customer thanked",
        "es": "~felicitacion|~es felicitacion|~elogio|~agradecimiento",
        "it": "~elogio|~e un elogio|~complimento|~ringraziamento",
        "pt": "~elogio|~e elogio|~agradecimento",
        "de": "~lob|~dank",
        "fr": "~felicitation|~compliment|~remerciement",
    },
    "solution_ack": {
        "en": (
            "solution confirmed|solution acknowledged|customer confirmed|confirmed by customer"
            "|solution accepted|accepted solution"
        ),
        "es": "~solucion confirmada|~solucion aceptada|~confirmado por el cliente",
        "it": "~soluzione confermata|~soluzione accettata|~confermato dal cliente",
        "pt": "~solucao confirmada|~solucao aceita",
        "de": "~losung bestatigt|~losung akzeptiert",
        "fr": "~solution confirmee|~solution acceptee",
    },
    "solution_used": {
        "en": (
            "solution used|used the solution|customer used solution|article used|answer used"
            "|suggestion used|solution applied"
        ),
        "es": "~solucion usada|~solucion utilizada|~solucion aplicada|~articulo utilizado",
        "it": "~soluzione usata|~soluzione utilizzata|~soluzione applicata|~articolo utilizzato",
        "pt": "~solucao usada|~solucao utilizada|~solucao aplicada",
        "de": "~losung genutzt|~losung verwendet|~losung angewendet",
        "fr": "~solution utilisee|~solution appliquee",
    },
    "avg_reply_duration": {
        "en": (
            "average response time|avg response time|average reply time|avg reply time"
            "|mean response time|mean reply time|average time to reply|avg time to reply"
            "|average agent response time|agent average response time|average time to respond"
        ),
        "es": (
            "~tiempo medio de respuesta|~tiempo promedio de respuesta"
            "|~promedio de tiempo de respuesta"
        ),
        "it": "~tempo medio di risposta|~media del tempo di risposta",
        "pt": "~tempo medio de resposta",
        "de": "~durchschnittliche antwortzeit|~mittlere antwortzeit",
        "fr": "~temps de reponse moyen|~temps moyen de reponse|~delai moyen de reponse",
    },
    "ordered_at": {
        "en": "ordered at|order placed at|order placed on|order date|date of order|sold at",
        "es": "~fecha del pedido|~fecha de pedido|~fecha de la venta",
        "it": "~data dell ordine|~data ordine|~data della vendita",
        "pt": "~data do pedido|~data da venda",
        "de": "~bestelldatum|~datum der bestellung",
        "fr": "~date de commande|~date de la commande",
    },
    "departments": {
        "en": "group stations|departments passed|number of departments|departments involved",
        "es": "~departamentos recorridos|~numero de departamentos",
        "it": "~reparti attraversati|~numero di reparti",
        "pt": "~numero de departamentos",
        "de": "~anzahl der abteilungen",
        "fr": "~nombre de services",
    },
    "solution_at": {
        "en": "solution at|solution given at|solution date|solution time|solution posted at",
        "es": "~fecha de la solucion|~fecha de solucion",
        "it": "~data della soluzione|~data soluzione",
        "pt": "~data da solucao",
        "de": "~losungsdatum",
        "fr": "~date de la solution",
    },
    "rephrase_count": {
        "en": "rephrase requests|rephrases|rephrase count|clarification requests|asked again",
        "es": "~peticiones de reformular|~reformulaciones|~aclaraciones pedidas",
        "it": "~richieste di riformulare|~riformulazioni|~chiarimenti chiesti",
        "pt": "~pedidos de reformulacao|~reformulacoes",
        "de": "~ruckfragen",
        "fr": "~demandes de reformulation",
    },
    "endorsements": {
        "en": "endorsements|endorsement count|total engagements|-engagements",
        "es": "~aprobaciones|~interacciones sociales",
        "it": "~approvazioni|~apprezzamenti",
        "pt": "~aprovacoes",
        "de": "~zustimmungen",
        "fr": "~approbations",
    },
    "likes": {
        "en": "likes|like count|number of likes|-reactions",
        "es": "~me gusta|-~reacciones",
        "it": "~mi piace|-~reazioni",
        "pt": "~curtidas",
        "de": "~gefallt mir",
        "fr": "~j'aime|~mentions j'aime",
    },
    "shares": {
        "en": "shares|share count|retweets|reposts",
        "es": "~compartidos|~veces compartido",
        "it": "~condivisioni",
        "pt": "~compartilhamentos",
        "de": "~geteilt",
        "fr": "~partages",
    },
    "embeds": {"en": "embeds|embed count", "es": "~insertados", "it": "~incorporamenti"},
    "mentions": {
        "en": "mentions|mention count|blog mentions",
        "es": "~menciones",
        "it": "~menzioni",
        "pt": "~mencoes",
        "de": "~erwahnungen",
        "fr": "~mentions",
    },
    "customer_deadline": {
        "en": (
            "customer deadline|customer's deadline|requested by date|needed by|required by"
            "|deadline of the customer|-deadline"
        ),
        "es": "~plazo del cliente|~plazo pedido|~fecha limite del cliente",
        "it": "~scadenza del cliente|~scadenza richiesta",
        "pt": "~prazo do cliente",
        "de": "~frist des kunden|~kundenfrist",
        "fr": "~echeance du client",
    },
    "kb_covered": {
        "en": (
            "kb covered|covered by kb|in knowledge base|covered by knowledge base|article exists"
            "|help article exists"
        ),
        "es": "~en la base de conocimiento|~cubierto en la ayuda|~articulo existente",
        "it": "~nella base di conoscenza|~gia nella guida|~articolo esistente",
        "pt": "~na base de conhecimento",
        "de": "~in der wissensdatenbank",
        "fr": "~dans la base de connaissances",
    },
    "bot_time": {
        "en": "bot time|time with bot|bot handling time|bot duration|time in bot",
        "es": "~tiempo del bot|~tiempo con el bot",
        "it": "~tempo del bot|~tempo con il bot",
        "pt": "~tempo do bot",
        "de": "~bot-zeit",
        "fr": "~temps du bot",
    },
}
"""Fields of one contact or answer."""
