"""The names that exports give to each field, in six languages.

Names are written as headers compare: no case, no accents. `~` marks a translation not yet seen in
a real export, `-` a name that is taken only where no better one is in the file.
"""

from __future__ import annotations

CONTACT_NAMES: dict[str, dict[str, str]] = {
    "ticket_id": {
        "en": (
            "ticket #|case #|incident #|ticket num|conversation number|chat number|case no"
            "|-conversation slug|-#|-ticket id number|-no|call reference|ticket id|case id"
            "|conversation id|issue key|call id|interaction id|ticket number|case number"
            "|ticket no|ticket|case|incident|incident number|incident id|session id|chat id"
            "|call uuid|call sid|unique id|uniqueid|unique key|linkedid|correlation id"
            "|sr number|service request number|request number|ticket ref|ticket reference"
            "|case reference|-id|-request id|-record id|-number|-key|-issue id|-issue number"
            "|-contact id|-reference|-uuid|-guid|-ref|-unique call id|-task id|-thread id"
            "|-session identifier"
        ),
        "es": (
            "-~identificador|~identificador del ticket|~numero de solicitud"
            "|~numero de conversacion|~numero de expediente|~expediente|id del ticket"
            "|clave de incidencia|~id llamada|~id de llamada|~numero de ticket"
            "|~numero de caso|~id caso|~id de conversacion|~id ticket|~numero de incidencia"
            "|~n de incidencia|~id de incidencia|~folio|~ticket n|~no de ticket|~n de ticket"
            "|~no ticket|~n ticket|~codigo de ticket"
        ),
        "it": (
            "~numero conversazione|~numero caso|chiave di ticket|~numero ticket|~id ticket"
            "|~id chiamata|~numero segnalazione|~numero richiesta|~id conversazione"
            "|~id segnalazione|~codice ticket|~numero chiamata|~n. ticket"
        ),
        "pt": (
            "id do ticket|~numero do ticket|~id da chamada|~id da conversa|~protocolo"
            "|~numero do chamado|~id do chamado|~numero do protocolo|~id do atendimento"
        ),
        "de": (
            "~ticket-id|~ticketnummer|~ticket nr|~ticket#|~vorgangsnummer|~anruf-id"
            "|~fallnummer|~vorgang|~meldung|~meldungsnummer|~konversations-id|~anfragenummer"
        ),
        "fr": (
            "~identifiant de l'appel|~identifiant du ticket|-~identifiant|~id du ticket"
            "|~numero de ticket|~numero du ticket|~id de la conversation|~id appel"
            "|~id de l'appel|~numero de dossier|~numero de la demande|~reference du ticket"
        ),
    },
    "created_at": {
        "en": (
            "ticket created timestamp|ticket created at timestamp|case created at"
            "|incident created at|started|chat started|chat start|chat start time"
            "|chat started at|started on|chat start date|conversation created|date started"
            "|date & time|-call date/time|-initiated|created|created at|created time"
            "|create date|conversation started at|opened at|ticket opened at|started at"
            "|created date|created on|date created|creation date|creation time"
            "|conversation created at|opened|open date|open time|opened on|date opened"
            "|ticket created at|ticket created|ticket creation date|submitted at|submitted on"
            "|reported at|issue reported at|date reported|call start time|call start"
            "|call started|call started at|call start date|call date|call timestamp|calldate"
            "|start time|start date|date/time opened|date/time created|created datetime|-date"
            "|-timestamp|-call time|-datetime utc|-message date|-date/time|-date time"
            "|-datetime|-received at|-received|-arrived at|-arrival time|-offered at|-start"
            "|-begin time|-contact date|-initiated at|-initiation timestamp|-request date"
            "|-request time|-requested at|-reported on|-issue date|-logged at|-logged on"
            "|-enqueued at|-queued at|-start timestamp|-conversation start"
        ),
        "es": (
            "hora de creacion|creada|~creado|~creado el|~creada el|~fecha de creacion"
            "|~fecha creacion|~fecha y hora de creacion|~fecha de apertura|~fecha apertura"
            "|~hora de apertura|~fecha de alta|~fecha de inicio|~hora de inicio"
            "|~inicio de llamada|~fecha de la llamada|~abierto|~fecha de solicitud"
            "|~fecha de registro|-fecha|-marca temporal|-~fecha y hora|-~fecha hora|-~inicio"
        ),
        "it": (
            "data di creazione|creato|creati|~data creazione|~creata|~creato il|~creata il"
            "|~data apertura|~data di apertura|~aperto il|~aperta il|~inizio chiamata"
            "|~data chiamata|~data inizio|~ora inizio|~data segnalazione|~data richiesta"
            "|~data inserimento|-informazioni cronologiche|-~data|-~data e ora|-~data ora"
            "|-~inizio"
        ),
        "pt": (
            "hora da criacao|data de criacao|~criado em|~criada em|~data de abertura"
            "|~aberto em|~data da chamada|~data/hora da chamada|~inicio da chamada"
            "|~data de inicio|~criado|-~data|-~carimbo de data/hora|-~data e hora|-~data/hora"
        ),
        "de": (
            "erstellungsdatum|~erstellt am|~erstellt|~erstellungszeit|~erstellungszeitpunkt"
            "|~eroffnet am|~anrufbeginn|~anrufzeit|~eingegangen am|~eingangsdatum"
            "|~geoffnet am|~anrufdatum|~erfasst am|-~datum|-~zeitstempel|-~beginn|-~startzeit"
            "|-~datum/uhrzeit"
        ),
        "fr": (
            "horodateur|~date de creation|~cree le|~date d'ouverture|~ouvert le"
            "|~date de l'appel|~heure de debut|~debut de l'appel|~cree a|~date creation"
            "|-~date et heure|-~heure de l'appel|-~date de debut|-~date de la demande"
        ),
    },
    "first_response_at": {
        "en": (
            "initial response time|conversation first replied at|first agent response date"
            "|first agent email response date|agent responded time|date of first response"
            "|answered at|first response at|first reply at|first replied at"
            "|first responded at|first response time|first reply time|first response"
            "|first reply|first response date|first replied|first response date/time"
            "|first contact at|issue responded|first responded on|first reply date"
            "|-responded at|-response date|-responded|-answer time|-first touch|-replied at"
            "|-connected at|-taken at|-picked up at"
        ),
        "es": (
            "tiempo de respuesta inicial|tiempo inicial de respuesta|~primera respuesta"
            "|~fecha de primera respuesta|~fecha de la primera respuesta"
            "|~hora de la primera respuesta|~hora de primera respuesta|~primera respuesta el"
            "|-~fecha de respuesta|-~respondido el|-~atendido el"
        ),
        "it": (
            "data della prima risposta dell'agente|~prima risposta|~data prima risposta"
            "|~data della prima risposta|~prima risposta il|-~presa in carico"
            "|-~data presa in carico|-~preso in carico il|-~data risposta"
        ),
        "pt": (
            "data de resposta do primeiro agente por e-mail|~primeira resposta em"
            "|~data da primeira resposta|~primeira resposta|-~respondido em|-~atendido em"
        ),
        "de": (
            "datum der ersten e-mail-antwort eines agenten|~erste antwort|~erste antwort am"
            "|~datum der ersten antwort|~erstantwort am|-~beantwortet am"
        ),
        "fr": (
            "~date de premiere reponse|~premiere reponse|~premiere reponse le"
            "|~date de la premiere reponse|-~repondu le|-~pris en charge le"
        ),
    },
    "resolved_at": {
        "en": (
            "ticket solved timestamp|ticket solved at|ticket resolved at|solved at|resolved"
            "|resolved at|resolved time|resolved date|resolution date|date resolved"
            "|resolved on|resolution datetime|resolved date/time|solved|solved on|solved date"
            "|-time to resolution|-resolution time|-fixed at|-fixed on|-completed at"
            "|-completed on|-completion date|-date completed|-done at"
        ),
        "es": (
            "hora de resolucion|~fecha de resolucion|~fecha resolucion|~resuelto|~resuelto el"
            "|~resuelta|~resuelta el|~solucionado el|~fecha de solucion|~fecha solucion"
        ),
        "it": (
            "~data di risoluzione|~data risoluzione|~risolto|~risolto il|~risolta il|~risolta"
            "|~data soluzione|~data di soluzione"
        ),
        "pt": (
            "hora da resolucao|~data de resolucao|~data da resolucao|~resolvido em"
            "|~data de solucao|~data da solucao"
        ),
        "de": ("~gelost am|~losungsdatum|~gelost|~behoben am|~losungszeitpunkt|~erledigt am"),
        "fr": "~resolu le|~date de resolution|~resolu|~date resolution",
    },
    "first_resolved_at": {
        "en": (
            "first closed at|conversation first closed at|first resolved at"
            "|first resolution at|first resolved date|first solved at"
        ),
    },
    "closed_at": {
        "en": (
            "ticket closed timestamp|chat ended|ended on|chat end|chat end time|chat ended at"
            "|-last done at|-done on|conversation closed at|closed|closed at|closed time"
            "|closed date|close date|close time|date closed|closed on|ticket closed time"
            "|last closed at|conversation last closed at|last closed date|finished at"
            "|end date|call end time|closed date/time|closed datetime|date/time closed"
            "|ended at|closing date|call ended at|closure date|ticket closed at|ticket closed"
            "|-end time|-ended|-call end|-end|-disconnect time|-disconnected at"
            "|-disconnect timestamp|-finish time|-conversation end"
        ),
        "es": (
            "hora de cierre|fecha de finalizacion|~fecha de cierre|~fecha cierre"
            "|~fecha y hora de cierre|~cerrado|~cerrado el|~cerrada|~cerrada el|~fecha fin"
            "|~hora de fin|~finalizado el|~fecha de fin|~hora de finalizacion|~fin de llamada"
        ),
        "it": (
            "data di chiusura|chiusa|~data chiusura|~chiuso|~chiuso il|~chiusa il"
            "|~fine chiamata|~data fine|~ora fine"
        ),
        "pt": (
            "hora do fechamento|data de fechamento|data de encerramento|~fechado em"
            "|~encerrado em|~data do fechamento|~data do encerramento|~fim da chamada"
            "|~data de termino"
        ),
        "de": (
            "datum des schliessens|~geschlossen am|~geschlossen|~schliessdatum"
            "|~abschlussdatum|~abgeschlossen am|~anrufende|-~ende|-~endzeit"
        ),
        "fr": (
            "~ferme le|~date de fermeture|~date de cloture|~cloture le|~clos le"
            "|~fin de l'appel|-~heure de fin|-~date de fin"
        ),
    },
    "updated_at": {
        "en": (
            "ticket updated timestamp|ticket last updated timestamp|updated|updated at"
            "|last update time|last updated time|last updated|last modified|last update"
            "|sys updated at|sys updated on|conversation updated at|last modified date"
            "|modified on|modified at|updated date|updated on|date modified|updated time"
            "|last changed|last updated at|change date|change date+time|modified date"
            "|last activity|last activity at|date updated|update date|last modified at"
        ),
        "es": (
            "hora de ultima actualizacion|hora de la ultima actualizacion|~actualizado"
            "|~actualizada|~ultima actualizacion|~fecha de actualizacion"
            "|~fecha de ultima actualizacion|~actualizado el|~ultima modificacion"
            "|~fecha de modificacion|~modificado"
        ),
        "it": (
            "aggiornato|~ultimo aggiornamento|~aggiornati|~data aggiornamento|~aggiornata"
            "|~ultima modifica|~data ultima modifica|~modificato il"
        ),
        "pt": (
            "~atualizado em|~ultima atualizacao|~data de atualizacao|~atualizado"
            "|~data de modificacao"
        ),
        "de": (
            "~aktualisiert am|~aktualisiert|~zuletzt aktualisiert|~letzte aktualisierung"
            "|~geandert am|~letzte anderung"
        ),
        "fr": (
            "~mis a jour le|~derniere mise a jour|~date de mise a jour|~modifie le"
            "|~mise a jour|~date de modification|~derniere modification"
        ),
    },
    "due_at": {
        "en": (
            "due date|due by time|due at|due by|due time|due on|sla due|sla due date"
            "|resolution due|resolution due date"
        ),
        "es": (
            "tiempo de vencimiento|hora de vencimiento|~fecha de vencimiento|~fecha limite"
            "|~vencimiento|~fecha vencimiento"
        ),
        "it": "data di scadenza|~scadenza|~data scadenza",
        "pt": "~data de vencimento|~vencimento|~prazo|~data limite",
        "de": "~falligkeitsdatum|~fallig am|~fallig bis|~frist",
        "fr": "~date d'echeance|~echeance|~date limite",
    },
    "status": {
        "en": (
            "current status|current state|status|ticket status|state|incident state"
            "|current conversation state|ticket state|case status|conversation state"
            "|ticket status name|status name|issue status|request status"
            "|ticket status category|-status category|-conversation status|-state name"
            "|-ticket stage|-stage"
        ),
        "es": (
            "estado|~estado del ticket|~estado ticket|~estado del caso"
            "|~estado de la incidencia|~estatus|~situacion|~estado de la conversacion"
        ),
        "it": (
            "stato|~stato ticket|~stato del ticket|~stato richiesta|~stato segnalazione"
            "|~stato della richiesta|~stato conversazione"
        ),
        "pt": (
            "status|~status do ticket|~situacao|~status do chamado|~estado do ticket"
            "|~situacao do chamado"
        ),
        "de": "~status|~ticketstatus|~zustand|~ticket-status|~bearbeitungsstatus",
        "fr": "~statut|~etat|~statut du ticket|~etat du ticket|~statut de la demande",
    },
    "channel": {
        "en": (
            "initial channel|first channel|-channel of contact|-type|-conversation type"
            "|-interaction type|-contact medium|-media channel|via|source|channel"
            "|ticket channel|originating channel type|media type|contact channel"
            "|ticket source|contact method|channel name|channel type|conversation channel"
            "|open data channel type|support channel|case origin|mode of contact"
            "|communication channel|source channel|contact mode|interaction channel"
            "|-contact type|-conversation source|-origin|-media|-medium|-request source"
            "|-input channel|-mode|-source type|-platform|-contact source|-message type"
        ),
        "es": (
            "origen|~canal|~canal de contacto|~medio|~medio de contacto|~via de contacto"
            "|~origen del ticket|~canal de entrada|~fuente|~origen de la solicitud"
        ),
        "it": (
            "~canale|~origine|~canale di contatto|~provenienza|~canale di ingresso|~fonte"
            "|~origine richiesta|~sorgente della richiesta|~canale di provenienza"
        ),
        "pt": ("~origem|~canal|~canal de atendimento|~canal de contato|~origem do chamado|~fonte"),
        "de": "~kanal|~quelle|~herkunft|~kontaktkanal|~eingangskanal|~ursprung",
        "fr": (
            "~canal|~source|~origine|~canal de contact|~moyen de contact"
            "|~source de la demande|~origine de la demande"
        ),
    },
    "agent": {
        "en": (
            "agent assigned|assigned rep|assigned agent email|assigned advisor|assignee|agent"
            "|agent name|ticket owner|teammate currently assigned|assigned to|operator name"
            "|assigned agent|assigned agent name|assigned agent name - current|operator"
            "|assigned to name|assignee name|case owner|agent full name|assigned technician"
            "|technician|assigned user|assigned operator|assigned staff|handled by"
            "|answered by|assigned teammate|assigned to (name)|support agent|advisor"
            "|representative|csr|agents|-assignee user|-user|-user name|-users|-owner"
            "|-resource|-owner name|-staff|-rep|-consultant|-extension name|-agent id"
            "|-agent email|-assignee id|-assignee email|-member|-employee|-worker|-served by"
            "|-server|-handler|-answered by user|-staff member|-username|-assigned"
        ),
        "es": (
            "agente|persona asignada|usuarios|~agente asignado|~nombre del agente|~asignado a"
            "|~asignado|~operador|~tecnico|~tecnico asignado|~responsable|~asesor|~ejecutivo"
            "|~atendido por|~propietario del caso|~propietario|-~usuario"
        ),
        "it": (
            "assegnatario|~operatore|~agente|~agente assegnato|~assegnato a|~tecnico"
            "|~tecnico assegnato|~nome operatore|~nome agente|~consulente|~gestito da"
            "|~proprietario|-~utente assegnato|~incaricato"
        ),
        "pt": (
            "agente|nome do atribuido|~responsavel|~atendente|~operador|~atribuido a|~tecnico"
            "|~nome do agente|~analista|~tecnico responsavel|~proprietario"
        ),
        "de": (
            "~bearbeiter|~agent|~zustandiger|~zugewiesen an|~mitarbeiter|~techniker|~besitzer"
            "|~agentenname|~verantwortlicher|~zugewiesener agent"
        ),
        "fr": (
            "~agent|~assigne a|~responsable|~technicien|~attribue a|~conseiller"
            "|~nom de l'agent|~traite par|~proprietaire|~operateur"
        ),
    },
    "team": {
        "en": (
            "helpdesk team|team assigned|agent group name|support queue|-service desk|group"
            "|team|assignment group|queue|first queue|team name|queue name|hubspot team"
            "|workgroup|team currently assigned|support team|agent group|assigned group"
            "|group name|assigned team|support group|call queue|call queue name|ring group"
            "|assigned team name|call center|workgroup queue|mailbox|-ring groups|-inbox"
            "|-department|-skill|-inbox name|-inbox name - current|-teams|-agency|-campaign"
            "|-skill name|-dept|-assigned department|-agent team|-owner department"
            "|-business unit|-sub status team|-help topic department|-department name"
            "|-service queue|-squad|-assignation group|-responsible agency|-hunt group"
        ),
        "es": (
            "~grupo de tecnicos|grupo|cola|equipos asignados|~equipo|~nombre de la cola"
            "|~grupo asignado|~grupo de soporte|~equipo asignado|~grupo de asignacion"
            "|~nombre del grupo|~nombre de cola|~grupo resolutor|-~area|-~departamento"
            "|-~campana"
        ),
        "it": (
            "~gruppo tecnici|~gruppo di tecnici|~gruppo|~coda|~squadra|~team assegnato|~team"
            "|~gruppo assegnato|~gruppo di assegnazione|~nome coda|~gruppo di supporto"
            "|-~reparto|-~ufficio|-~settore|-~area"
        ),
        "pt": (
            "grupo|~equipe|~fila|~grupo de atendimento|~grupo atribuido|~nome da fila"
            "|~equipe responsavel|~grupo de suporte|-~departamento|-~setor|-~area"
        ),
        "de": (
            "~gruppe|~team|~warteschlange|~queue|~bearbeitergruppe|~teamname|-~abteilung"
            "|~zuweisungsgruppe"
        ),
        "fr": (
            "~groupe de techniciens|~groupe|~equipe|~file|~file d'attente"
            "|~groupe d'affectation|~groupe assigne|~nom de la file|~groupe de support"
            "|-~service|-~departement"
        ),
    },
    "tier": {
        "en": ("agent tier|resolved by level|tier|support level|support tier|escalation level"),
        "es": "~nivel|~nivel de soporte|~nivel de atencion",
        "it": "~livello|~livello di supporto",
        "pt": "nivel de resolucao|~nivel|~nivel de suporte|~nivel de atendimento",
        "de": "~supportstufe|~stufe|~support-level",
        "fr": "~niveau|~niveau de support",
    },
    "priority": {
        "en": (
            "priority|ticket priority|conversation priority|case priority|priority level"
            "|priority name|priority (corrected)|issue priority|-severity|-urgency"
            "|-seriousness|-severity level"
        ),
        "es": ("prioridad|~prioridad del ticket|-urgencia|-~gravedad|-~severidad|-~criticidad"),
        "it": "priorita|~priorita ticket|~priorita del ticket|-~urgenza|-~gravita",
        "pt": ("~prioridade|~prioridade do ticket|~prioridade do chamado|-~urgencia|-~severidade"),
        "de": "~prioritat|~dringlichkeit",
        "fr": "~priorite|-~urgence|-~gravite|-~severite",
    },
    "topic": {
        "en": (
            "-tag list|-tags list|-ticket tag|-keywords|ticket type|category|topic"
            "|request type|contact reason|ticket category|case reason|issue category"
            "|complaint type|call reason|reason for contact|reason for call|call topic|topics"
            "|subject category|help topic|category (corrected)|case type|ticket topic"
            "|problem type|issue type|filed against|ai topic|sr type|service type"
            "|contact driver|-type|-disposition|-wrap-up|-wrap up|-wrap up code|-wrapup code"
            "|-wrap-up code|-disposition code|-sub category|-subcategory|-tags|-labels"
            "|-reason|-tag|-sub-category|-classification|-classifications|-call type"
            "|-inquiry type|-call disposition|-issue|-ticket tags|-conversation tag|-label"
            "|-item|-problem|-ticket form|-category name|-request category|-incident type"
            "|-tag names|-symptom"
        ),
        "es": (
            "categoria|~motivo|~tema|~motivo de contacto|~asunto del contacto"
            "|~tipo de solicitud|~motivo de la llamada|~tipo de incidencia|~tipo de ticket"
            "|~tipo de caso|~motivo del contacto|~tipologia|~tipo de peticion"
            "|~categoria del ticket|-tipo|-etiquetas|-~subcategoria|-~clasificacion"
            "|-~etiqueta|-~razon|-~tipificacion"
        ),
        "it": (
            "tipo ticket|categoria|~argomento|~motivo contatto|~motivo del contatto"
            "|~tipo di richiesta|~tipo richiesta|~motivo|~tipologia|~tipo di ticket"
            "|~motivo della chiamata|~categoria ticket|~tipo segnalazione|~tema|-etichette"
            "|-~sottocategoria|-~tipo|-~tag"
        ),
        "pt": (
            "categoria|motivo do contato|tipo de demanda|~motivo|~assunto do contato"
            "|~tipo de ticket|~tipo de solicitacao|~motivo da chamada|~motivo do chamado"
            "|~tipo de chamado|-tipo|-~subcategoria|-~etiquetas|-~tags|-~marcadores"
            "|-~tabulacao"
        ),
        "de": (
            "kategorie|~thema|~anliegen|~grund|~kontaktgrund|~anfragetyp|~tickettyp"
            "|~vorgangsart|-~typ|-~unterkategorie|-~schlagworter|-~art|-~tags"
        ),
        "fr": (
            "~categorie|~motif|~motif de contact|~sujet du contact|~motif d'appel"
            "|~type de demande|~type de ticket|~motif de l'appel|~objet du contact"
            "|~nature de la demande|-~type|-~etiquettes|-~sous-categorie|-~mots-cles"
        ),
    },
    "product": {
        "en": ("product|product purchased|product name|product category|product line|product type"),
        "es": "~producto|~nombre del producto|~linea de producto",
        "it": "~prodotto|~nome prodotto|~linea di prodotto",
        "pt": "~produto|~nome do produto|~linha de produto",
        "de": "~produkt|~produktname",
        "fr": "~produit|~nom du produit|~gamme de produit",
    },
    "department": {
        "en": "-department|-responsible section|-division|-dept|-department name",
        "es": "-~departamento",
        "it": "-~reparto",
        "pt": "-~departamento",
        "de": "-~abteilung",
        "fr": "-~departement",
    },
    "language": {
        "en": ("language|request language|conversation language|customer language|ticket language"),
        "es": "~idioma|~lenguaje|~lengua",
        "it": "~lingua",
        "pt": "~idioma|~lingua",
        "de": "~sprache",
        "fr": "~langue",
    },
    "customer_id": {
        "en": (
            "visitor email|-creator email|-from email|-customer contact number"
            "|-requester phone|customer id|requester id|requester email|requester|user id"
            "|customer|customer number|customer email|contact email|client id|caller number"
            "|caller phone|calling number|caller id number|customer code|account number"
            "|account id|customer phone number|from number|customer number (e.164)|visitor id"
            "|patron id|phone number|-contact id|-caller id|-ani|-from|-caller|-client"
            "|-reporter|-calling party|-src|-source number|-customer phone|-caller email"
            "|-email|-email address|-e-mail|-clid|-remote|-customer contact|-requestor"
            "|-caller name id|-requester external id|-user email|-contact handle|-end user id"
            "|-msisdn|-phone|-customer contact email"
        ),
        "es": (
            "id del contacto|correo electronico del solicitante|~cliente|~id cliente"
            "|~id del cliente|~numero de cliente|~codigo de cliente|~solicitante"
            "|~correo del cliente|~telefono del cliente|~numero llamante|~informador"
            "|-~llamante|-~numero de origen|-~numero de telefono|-~telefono"
            "|-~email del cliente"
        ),
        "it": (
            "richiedente|~cliente|~id cliente|~codice cliente|~numero cliente|~chiamante"
            "|~email cliente|~id richiedente|~numero chiamante|~telefono cliente|-~segnalante"
            "|-~numero di telefono"
        ),
        "pt": (
            "~cliente|~id do cliente|~codigo do cliente|~solicitante|~e-mail do solicitante"
            "|~email do cliente|~requerente|~id do contato|~telefone do cliente|-~telefone"
            "|-~numero de telefone"
        ),
        "de": (
            "~kunde|~kundennummer|~kunden-id|~kunden nr|~anrufer|~anrufernummer"
            "|~kunden-e-mail|~melder|~antragsteller|-~rufnummer"
        ),
        "fr": (
            "~client|~id client|~numero client|~demandeur|~appelant|~code client"
            "|~email du client|~numero appelant|~e-mail du demandeur|~id du client"
        ),
    },
    "customer_type": {
        "en": (
            "user type|company plan|requester vip|customer type|customer segment|segment"
            "|customer tier|account type|client type|plan|membership|customer category"
        ),
        "es": "solicitante vip|~tipo de cliente|~segmento|~segmento de cliente",
        "it": "~tipo cliente|~tipo di cliente|~segmento cliente",
        "pt": "~tipo de cliente|~segmento do cliente|~segmento",
        "de": "~kundentyp|~kundensegment|~kundenart",
        "fr": "~type de client|~segment client|~type client",
    },
    "direction": {
        "en": (
            "direction|initial direction|call direction|interaction direction|in/out"
            "|traffic direction|call flow direction|message direction"
        ),
        "es": (
            "direccion|~sentido|~direccion de la llamada|~sentido de la llamada|~tipo de llamada"
        ),
        "it": "~direzione|~direzione chiamata|~direzione della chiamata",
        "pt": "~direcao|~sentido|~direcao da chamada",
        "de": "~richtung|~anrufrichtung",
        "fr": "~sens|~sens de l'appel|~direction|~direction de l'appel",
    },
    "first_response_duration": {
        "en": (
            "first reply time|first response time|ticket frt|frt"
            "|time to first agent email reply|time to first reply|first reply after"
            "|time to first response|first response duration|first agent reply time"
            "|agent first response time|first response after|first reply duration"
            "|-response time|-time to respond|-initial response time|-first answer time"
            "|-reply time"
        ),
        "es": (
            "tiempo de primera respuesta|~tiempo hasta la primera respuesta"
            "|~tiempo primera respuesta|~tiempo de la primera respuesta"
            "|-tiempo de respuesta inicial|-tiempo inicial de respuesta|-~tiempo de respuesta"
        ),
        "it": (
            "~tempo di prima risposta|~tempo prima risposta|~tempo alla prima risposta"
            "|-~tempo di risposta|~tempo della prima risposta"
        ),
        "pt": (
            "tempo ate a primeira resposta|~tempo de primeira resposta"
            "|~tempo da primeira resposta|~tempo para primeira resposta|-~tempo de resposta"
        ),
        "de": (
            "~zeit bis zur ersten antwort|~erste antwortzeit|~erstantwortzeit"
            "|~erste reaktionszeit|-~antwortzeit|-~reaktionszeit"
        ),
        "fr": (
            "~temps de premiere reponse|~delai de premiere reponse"
            "|~temps de la premiere reponse|~duree avant premiere reponse|-~temps de reponse"
            "|-~delai de reponse"
        ),
    },
    "resolution_duration": {
        "en": (
            "full resolution time|resolution time|time to close|calendar duration"
            "|time to resolve|resolved after|time to solve|ticket resolution time"
            "|resolution duration|total resolution time|time to full resolution"
            "|-time to resolution|-resolve time|-close time|-days open|-daysopen|-time open"
            "|-lifetime|-age at close|-first resolution time|-ttr"
        ),
        "es": (
            "tiempo de resolucion|~tiempo hasta la resolucion|~tiempo de solucion"
            "|~tiempo de cierre|~duracion de la resolucion|~tiempo hasta el cierre"
        ),
        "it": (
            "~tempo di risoluzione|~tempo risoluzione|~tempo di chiusura|~tempo alla risoluzione"
        ),
        "pt": ("tempo de resolucao|~tempo ate a resolucao|~tempo de solucao|~tempo para resolucao"),
        "de": (
            "~losungszeit|~zeit bis zur losung|~bearbeitungsdauer bis losung"
            "|~zeit bis zum abschluss"
        ),
        "fr": (
            "~temps de resolution|~delai de resolution|~duree de resolution|~temps avant resolution"
        ),
    },
    "handle_time": {
        "en": (
            "handle time|total handle|handling time|total time spent|contact handle time|aht"
            "|total handle time|agent handle time|connected handling time|handle duration"
            "|call handle time|handle|-agent interaction and hold time|-service time"
            "|-ser time|-processing time|-handling duration|-agent duration"
        ),
        "es": (
            "manejo total|~tiempo de gestion|~tiempo de manejo|~tiempo total de gestion"
            "|~tiempo de operacion|~tmo|~tiempo de atencion|~tiempo total de manejo"
        ),
        "it": (
            "~tempo di gestione|~tempo gestione|~tempo totale di gestione|~tempo di lavorazione"
        ),
        "pt": ("~tempo de atendimento|~tma|~tempo total de atendimento|~tempo de tratamento"),
        "de": "~bearbeitungszeit|~gesamtbearbeitungszeit",
        "fr": ("~temps de traitement|~duree de traitement|~dmt|~temps total de traitement"),
    },
    "talk_time": {
        "en": (
            "talk time|talking|duration in call|in-call duration|total talk|avgtalkduration"
            "|avg talk duration|average talk duration|talk duration|total talk time|talktime"
            "|billsec|billable seconds|conversation duration|agent talk time|time talking"
            "|conversation time|-agent interaction time|-talk|-call talk time|-in call"
            "|-talk sec|-connected time|-answered duration|-connect duration|-speaking time"
            "|-bill sec"
        ),
        "es": (
            "conversacion total|~tiempo de conversacion|~tiempo hablado"
            "|~duracion de la conversacion|~tiempo en conversacion|~duracion conversacion"
            "|~tiempo conversacion|~duracion hablada"
        ),
        "it": (
            "~tempo di conversazione|~durata conversazione|~tempo conversazione"
            "|~durata della conversazione|~tempo in conversazione"
        ),
        "pt": (
            "~tempo de conversa|~tempo de conversacao|~tempo falado|~duracao da conversa"
            "|~tempo em conversa"
        ),
        "de": "~gesprachszeit|~gesprachsdauer|~sprechzeit",
        "fr": (
            "~temps de conversation|~duree de conversation|~duree de communication"
            "|~temps de communication|~dmc"
        ),
    },
    "hold_time": {
        "en": (
            "hold time|total hold|customer hold time|total hold time|time on hold"
            "|hold duration|-hold|-hold sec"
        ),
        "es": (
            "~tiempo en espera con el agente|~tiempo en espera|~tiempo de retencion"
            "|~tiempo en retencion|~retencion total"
        ),
        "it": ("~tempo in attesa|~tempo in attesa con operatore|~tempo di messa in attesa"),
        "pt": "~tempo em retencao|~tempo de retencao|~tempo em hold",
        "de": "~haltezeit|~zeit in der warteschleife beim agenten|~halten",
        "fr": "~temps de mise en attente|~duree de mise en attente|~mise en attente",
    },
    "wrap_time": {
        "en": (
            "after call work time|total acw|acw|after contact work time|after call work"
            "|wrap time|wrap up time|wrap-up time|after-contact work|acw time|wrapup time"
            "|total acw time|after call time|wrap-up duration|acw duration|after contact work"
            "|-wrap up sec|-clerical time|-acw sec"
        ),
        "es": (
            "~trabajo posterior|~tiempo de trabajo posterior|~tiempo acw|~acw total"
            "|~tiempo de cierre de llamada|~post llamada|~tiempo post llamada"
        ),
        "it": (
            "~lavoro dopo il contatto|~tempo di post chiamata|~post chiamata"
            "|~tempo di chiusura chiamata|~tempo acw"
        ),
        "pt": ("~pos-atendimento|~tempo de pos-atendimento|~tempo pos chamada|~tempo acw"),
        "de": "~nachbearbeitungszeit|~nachbearbeitung",
        "fr": "~temps post-appel|~travail post-appel|~post-appel|~duree post-appel",
    },
    "wait_time": {
        "en": (
            "time to answer|wait time|queue wait time|speed of answer|queue time|waited"
            "|time in queue|waiting duration|queue duration|queue wait|wait duration"
            "|seconds to answer|time waiting|answer speed|time to pick up|-ringing"
            "|-hold before answer|-waiting|-wait|-ring time|-ring duration|-speed to answer"
            "|-queue|-ringtime|-q time|-queue sec|-wait sec"
        ),
        "es": (
            "total de cola|tiempo en abandonar|~tiempo de espera|~tiempo en cola"
            "|~tiempo de espera en cola|~espera|~tiempo hasta la respuesta|~tiempo de cola"
            "|~segundos de espera|~duracion de la espera|-~tiempo de timbre|-~timbrado"
        ),
        "it": (
            "~tempo di attesa|~tempo in coda|~attesa|~tempo di attesa in coda|~durata attesa"
            "|~tempo coda|-~tempo di squillo"
        ),
        "pt": (
            "~tempo de espera|~tempo em fila|~tempo de fila|~espera|~tempo na fila"
            "|~tempo em espera|-~tempo de toque"
        ),
        "de": (
            "~wartezeit|~zeit in der warteschlange|~wartedauer"
            "|~wartezeit in der warteschlange|-~klingelzeit|-~klingeldauer"
        ),
        "fr": (
            "~temps d'attente|~attente|~duree d'attente|~temps en file"
            "|~temps d'attente en file|-~duree de sonnerie|-~sonnerie"
        ),
    },
    "ivr_time": {
        "en": ("ivr time|time in ivr|total ivr|menu time|ivr duration|total ivr time|vru time"),
        "es": "ivr total|~tiempo en ivr|~tiempo ivr|~tiempo en el menu",
        "it": "~tempo ivr|~tempo in ivr|~tempo nel menu",
        "pt": "~tempo em ura|~tempo na ura|~tempo ivr",
        "de": "~ivr-zeit|~zeit im ivr",
        "fr": "~temps svi|~duree svi|~temps dans le svi",
    },
    "answered": {
        "en": (
            "-action result|-disposition|-call disposition|-status|-state|-type|-call type"
            "|-result code|-connected|-contact type|-disconnect type|answered|answered (y/n)"
            "|is answered|call answered|was answered|answered call|answered flag|-call status"
            "|-call result|-call outcome|-outcome|-result|-call state|-final status"
            "|-contact disposition"
        ),
        "es": (
            "-estado|-~disposicion|~atendida|~respondida|~contestada|~llamada atendida"
            "|~contestado|~atendido|~llamada contestada|-~resultado de la llamada"
            "|-~estado de la llamada|-~resultado"
        ),
        "it": (
            "-stato|~risposto|~risposta|~chiamata risposta|~chiamata gestita|-~esito chiamata"
            "|-~stato chiamata|-~esito"
        ),
        "pt": (
            "-status|-situacao|~atendida|~chamada atendida|~atendido|-~resultado da chamada"
            "|-~status da chamada"
        ),
        "de": (
            "-status|~angenommen|~beantwortet|~anruf angenommen|-~anrufergebnis|-~anrufstatus"
            "|-~ergebnis"
        ),
        "fr": (
            "-statut|-etat|~repondu|~decroche|~appel repondu|~traite|-~statut de l'appel"
            "|-~resultat de l'appel"
        ),
    },
    "abandoned": {
        "en": (
            "abandoned|missed call reason|is abandoned|call abandoned|abandonment"
            "|abandoned flag|abandoned call|abandon"
        ),
        "es": "~abandonada|~abandonado|~llamada abandonada",
        "it": "~abbandonata|~abbandonato|~chiamata abbandonata",
        "pt": "~abandonada|~abandonado|~chamada abandonada",
        "de": "~abgebrochen|~aufgelegt|~verzichtet",
        "fr": "~abandonne|~abandon|~appel abandonne",
    },
    "resolved_flag": {
        "en": (
            "resolved|resolved yes/no|solved|issue resolved|is resolved|resolved (y/n)"
            "|resolution flag|problem solved|was resolved"
        ),
        "es": "~resuelto|~resuelta|~problema resuelto|~solucionado",
        "it": "~risolto|~risolta|~problema risolto",
        "pt": "~resolvido|~problema resolvido",
        "de": "~gelost|~problem gelost",
        "fr": "~resolu|~probleme resolu",
    },
    "agent_messages": {
        "en": (
            "replies sent|responses sent|outbound message count|agent responses"
            "|-agent message number|replies|agent interactions|number of responses"
            "|agent messages|agent replies|number of agent replies|agent message count"
            "|agent reply count|outbound messages|messages sent by agent|admin replies"
            "|public replies|number of replies|replies count|reply count|-responses"
            "|-outbound count|-operator messages"
        ),
        "es": (
            "interacciones del agente|intercciones del agente|~mensajes del agente"
            "|~respuestas del agente|~numero de respuestas|~respuestas"
        ),
        "it": (
            "~interazioni agente|~messaggi dell'operatore|~messaggi agente|~risposte agente"
            "|~numero risposte|~interazioni dell'agente|~messaggi operatore"
        ),
        "pt": (
            "~interacoes do agente|~mensagens do agente|~respostas do agente|~numero de respostas"
        ),
        "de": ("~agentenantworten|~antworten|~nachrichten des agenten|~anzahl antworten"),
        "fr": (
            "~interactions de l'agent|~messages de l'agent|~nombre de reponses|~reponses de l'agent"
        ),
    },
    "customer_messages": {
        "en": (
            "inbound message count|customer interactions|customer messages|customer replies"
            "|inbound messages|visitor messages|customer message count|user messages"
            "|messages sent by customer|-requester replies"
        ),
        "es": (
            "interacciones del cliente|intercciones del cliente|~mensajes del cliente"
            "|~respuestas del cliente"
        ),
        "it": (
            "~messaggi del cliente|~messaggi cliente|~interazioni del cliente|~interazioni cliente"
        ),
        "pt": "~interacoes do cliente|~mensagens do cliente",
        "de": "~kundennachrichten|~nachrichten des kunden|~kundenantworten",
        "fr": "~interactions du client|~messages du client|~reponses du client",
    },
    "interactions": {
        "en": (
            "number of touches|number of threads|interactions|touches|number of interactions"
            "|threads|thread count|message count|messages|number of messages|total messages"
            "|-contacts count|-related interactions|-comment count|-number of comments"
            "|-conversation parts"
        ),
        "es": (
            "~interacciones|~numero de interacciones|~contactos realizados"
            "|~numero de mensajes|~mensajes"
        ),
        "it": "~interazioni|~numero interazioni|~numero di messaggi|~messaggi",
        "pt": "~interacoes|~numero de interacoes|~numero de mensagens|~mensagens",
        "de": "~interaktionen|~anzahl interaktionen|~anzahl nachrichten|~nachrichten",
        "fr": "~interactions|~nombre d'interactions|~nombre de messages|~messages",
    },
    "reopens": {
        "en": (
            "reopens|number of reopen|reopen count|reopened|reopenings|number of reopens"
            "|times reopened|reopened count|reopen|number reopened|reopens count"
        ),
        "es": "~reaperturas|~numero de reaperturas|~reabierto",
        "it": "~riaperture|~numero riaperture|~riaperto",
        "pt": "~reaberturas|~numero de reaberturas",
        "de": "~wiedereroffnungen|~wiedereroffnet|~anzahl wiedereroffnungen",
        "fr": "~reouvertures|~nombre de reouvertures",
    },
    "reassignments": {
        "en": (
            "number of reassign|number of reassignments|reassignment count|reassignments"
            "|assignee changes|transfers|number of transfers|transfer count|# reassignments"
            "|-assignee stations|-group stations"
        ),
        "es": "~reasignaciones|~numero de reasignaciones|~transferencias",
        "it": "~riassegnazioni|~numero riassegnazioni|~trasferimenti",
        "pt": "~reatribuicoes|~transferencias|~numero de transferencias",
        "de": "~neuzuweisungen|~weiterleitungen|~anzahl weiterleitungen",
        "fr": "~reassignations|~reaffectations|~transferts|~nombre de transferts",
    },
    "csat": {
        "en": (
            "satisfaction score|survey result|survey results|conversation rating"
            "|last teammate rating|satisfaction rating|happiness rating|csat|csat score"
            "|customer satisfaction|customer satisfaction rating|customer satisfaction score"
            "|rating|satisfaction|customer rating|csat rating|feedback rating|survey rating"
            "|ticket rating|chat rating|agent rating|overall satisfaction|post chat rating"
            "|rate|satisfaction survey rating|-score|-survey score|-stars|-feedback"
            "|-happiness|-rating score|-review score|-survey answer|-satisfaction level"
            "|satisfaction rating score"
        ),
        "es": (
            "~valoracion del cliente|~puntuacion del cliente|resultado de la encuesta"
            "|resultados de la encuesta|resultado de encuestas|calificacion de satisfaccion"
            "|~satisfaccion|~valoracion|~satisfaccion del cliente|~calificacion"
            "|~puntuacion de satisfaccion|~nota de satisfaccion|~encuesta de satisfaccion"
            "|-~puntuacion|-~nota|-~resultado encuesta"
        ),
        "it": (
            "~valutazione del cliente|~voto del cliente|~soddisfazione|~valutazione"
            "|~soddisfazione del cliente|~soddisfazione cliente|~punteggio di soddisfazione"
            "|~valutazione di soddisfazione|~voto|-~gradimento|-~punteggio"
            "|~risultato sondaggio"
        ),
        "pt": (
            "resultados da pesquisa|~satisfacao|~avaliacao|~nota de satisfacao"
            "|~satisfacao do cliente|~avaliacao do atendimento|~avaliacao de satisfacao"
            "|-~nota|~resultado da pesquisa"
        ),
        "de": (
            "~zufriedenheit|~kundenzufriedenheit|~bewertung|~umfrageergebnis"
            "|~zufriedenheitswert|~umfrageergebnisse"
        ),
        "fr": (
            "~note du client|~avis client|~satisfaction|~satisfaction client"
            "|~note de satisfaction|~evaluation|~resultat de l'enquete"
            "|~resultats de l'enquete|~note|~satisfaction du client"
        ),
    },
    "nps": {
        "en": (
            "nps|nps score|conversation nps score|recommend|recommendation"
            "|likely to recommend|likelihood to recommend|how likely|net promoter score"
            "|would recommend|nps rating"
        ),
        "es": (
            "~recomendar|~recomendacion|~recomendaria|~probabilidad de recomendar|~puntuacion nps"
        ),
        "it": (
            "~consigliare|~consiglieresti|~consigliarci|~raccomanderesti|~raccomandazione"
            "|~punteggio nps"
        ),
        "pt": "~recomendar|~recomendaria|~recomendacao|~nota nps",
        "de": "~weiterempfehlung|~weiterempfehlungsbereitschaft|~weiterempfehlen",
        "fr": "~recommander|~recommandation|~recommanderiez|~note nps|~score nps",
    },
    "ces": {
        "en": (
            "ces|effort|effort score|customer effort score|how easy|easy"
            "|last ces survey rating|ces score|ease"
        ),
        "es": "~esfuerzo|~facilidad|~esfuerzo del cliente|~puntuacion ces",
        "it": "~facilita|~sforzo|~sforzo del cliente",
        "pt": "~esforco|~facilidade|~esforco do cliente",
        "de": "~aufwand|~kundenaufwand",
        "fr": "~effort|~facilite|~effort client",
    },
    "answered_at": {
        "en": (
            "survey response date|survey date|survey completed at|satisfaction date|csat date"
            "|survey answered at|survey submitted at|rated at|rating date|feedback date"
            "|-last survey sent"
        ),
        "es": "~fecha de la encuesta|~fecha de encuesta|~fecha de valoracion",
        "it": "~data sondaggio|~data valutazione|~data del sondaggio",
        "pt": "~data da pesquisa|~data da avaliacao",
        "de": "~umfragedatum|~bewertungsdatum",
        "fr": "~date de l'enquete|~date d'evaluation",
    },
    "fcr_flag": {
        "en": (
            "first contact resolution|resolved on first contact|is first call resolution|fcr"
            "|solved at first contact|first call resolution|first contact resolved|one touch"
            "|resolved first contact|resolved at first contact|one-touch resolution"
        ),
        "es": (
            "~resuelto al primer contacto|~resuelto en primer contacto"
            "|~resolucion en primer contacto|~resolucion en la primera llamada"
            "|~resuelto en el primer contacto"
        ),
        "it": (
            "~risolto al primo contatto|~risoluzione al primo contatto|~risolto alla prima chiamata"
        ),
        "pt": "~resolvido no primeiro contato|~resolucao no primeiro contato",
        "de": "~erstlosung|~beim ersten kontakt gelost|~erstkontaktlosung",
        "fr": "~resolu au premier contact|~resolution au premier contact|~rpc",
    },
    "escalated": {
        "en": ("escalated|is escalated|escalation|was escalated|escalated flag|escalated (y/n)"),
        "es": "~escalado|~escalada|~fue escalado",
        "it": "~scalato|~escalato|~escalation",
        "pt": "~escalado|~escalonado|~foi escalado",
        "de": "~eskaliert|~eskalation",
        "fr": "~escalade|~remonte",
    },
    "is_complaint": {
        "en": "complaint|is complaint|complaint flag|is a complaint",
        "es": "~queja|~reclamacion|~es queja|~es reclamacion",
        "it": "~reclamo|~e un reclamo",
        "pt": "~reclamacao|~e reclamacao",
        "de": "~beschwerde|~reklamation",
        "fr": "~reclamation|~plainte|~est une reclamation",
    },
    "sales_amount": {
        "en": (
            "amount|total sales|sales amount|sale amount|sales|order value|revenue"
            "|order amount|-order total|-purchase amount|-amount (usd)"
        ),
        "es": "~importe|~importe de la venta|~importe de venta|~ventas|~monto",
        "it": "~importo|~importo vendita|~importo della vendita|~valore ordine",
        "pt": "~valor|~valor da venda|~valor do pedido",
        "de": "~betrag|~umsatz|~verkaufsbetrag",
        "fr": "~montant|~montant de la vente|~chiffre d'affaires",
    },
    "sentiment_first": {
        "en": "first message sentiment|initial sentiment",
        "es": "~sentimiento del primer mensaje|~sentimiento inicial",
        "it": "~sentiment primo messaggio|~sentimento iniziale",
        "pt": "~sentimento da primeira mensagem",
        "de": "~stimmung der ersten nachricht",
        "fr": "~sentiment du premier message",
    },
    "sentiment_last": {
        "en": "last message sentiment|sentiment|final sentiment|customer sentiment",
        "es": "~sentimiento del ultimo mensaje|~sentimiento",
        "it": "~sentiment ultimo messaggio|~sentimento",
        "pt": "~sentimento da ultima mensagem|~sentimento",
        "de": "~stimmung der letzten nachricht|~stimmung",
        "fr": "~sentiment du dernier message|~sentiment",
    },
    "sla_frt_met": {
        "en": (
            "first response status|first response sla|time to first response sla status"
            "|first response sla met|first reply sla|first response within sla|frt sla"
            "|response sla|response sla met|first response sla status|-time to first response"
        ),
        "es": (
            "estado de primera respuesta|~estado de la primera respuesta"
            "|~sla de primera respuesta|~sla de respuesta"
        ),
        "it": (
            "~sla di prima risposta|~stato prima risposta|~sla prima risposta"
            "|~stato della prima risposta"
        ),
        "pt": (
            "~estado da primeira resposta|~sla de primeira resposta|~status da primeira resposta"
        ),
        "de": "~sla erste antwort|~status der ersten antwort",
        "fr": "~sla de premiere reponse|~statut de premiere reponse",
    },
    "sla_res_met": {
        "en": (
            "resolution status|sla violation type|made sla|time to close sla ticket status"
            "|sla met|resolution sla|sla status|within sla|sla achieved|resolution sla met"
            "|sla compliance|resolution sla status|met sla|-sla|-time to resolution"
            "|-sla breached|-sla violated|-sla breach"
        ),
        "es": (
            "estado de resolucion|~estado de la resolucion|~sla de resolucion|~cumple sla"
            "|~estado sla|~cumplimiento sla|~sla cumplido"
        ),
        "it": (
            "~stato sla|~stato di risoluzione|~sla rispettato|~sla di risoluzione"
            "|~stato della risoluzione"
        ),
        "pt": (
            "estado da resolucao|~sla de resolucao|~sla cumprido|~status da resolucao"
            "|~dentro do sla"
        ),
        "de": "~sla eingehalten|~sla-status|~losungsstatus",
        "fr": ("~sla respecte|~statut sla|~statut de resolution|~statut de la resolution"),
    },
    "event": {
        "en": (
            "activity|event|action|event type|event name|activity name|-concept:name|-operation"
        ),
        "es": "~actividad|~evento|~accion",
        "it": "~attivita|~evento|~azione",
        "pt": "~atividade|~evento|~acao",
        "de": "~aktivitat|~ereignis|~aktion",
        "fr": "~activite|~evenement",
    },
    "event_at": {
        "en": (
            "complete timestamp|event time|event date|event timestamp|event at|activity time"
            "|timestamp|time:timestamp|activity date|-completion time|-event datetime"
        ),
        "es": "~momento del evento|~fecha del evento|~fecha de la actividad",
        "it": "~momento dell'evento|~data evento|~data attivita",
        "pt": "~data do evento|~data da atividade",
        "de": "~zeitpunkt des ereignisses|~ereigniszeit",
        "fr": "~date de l'evenement|~horodatage de l'evenement",
    },
    "surveyed": {
        "en": "surveyed|survey sent|survey offered|csat sent|survey requested",
        "es": "~encuestado|~encuesta enviada",
        "it": "~intervistato|~sondaggio inviato",
        "pt": "~pesquisado|~pesquisa enviada",
        "de": "~umfrage gesendet|~befragt",
        "fr": "~enquete envoyee|~sonde",
    },
    "converted": {
        "en": "converted|conversion|sale made|purchased",
        "es": "~convertido|~compro",
        "it": "~convertito|~acquistato",
        "pt": "~convertido|~comprou",
        "de": "~konvertiert|~gekauft",
        "fr": "~converti|~a achete",
    },
}
"""Fields of one contact."""

SURVEY_NAMES: dict[str, dict[str, str]] = {
    "answered_at": {
        "en": (
            "answered at|completed at|responded at|submitted at|survey date|answered"
            "|updated at|timestamp|response date|survey completed at|date submitted"
            "|completion time|submit date|survey response date|end date|rated at|rating date"
            "|-date|-created at|-conversation updated at|-created|-start date|-date created"
        ),
        "es": (
            "marca temporal|~fecha de respuesta|~respondida|~fecha de la encuesta|~enviado el"
            "|-~fecha"
        ),
        "it": (
            "informazioni cronologiche|~data risposta|~risposto il|~data compilazione"
            "|~inviato il|-~data"
        ),
        "pt": "~carimbo de data/hora|~data da resposta|~respondido em|-~data",
        "de": "~zeitstempel|~beantwortet am|~eingereicht am|~abgesendet am|-~datum",
        "fr": "horodateur|~date de reponse|~repondu le|~date de soumission|-~date",
    },
    "comment": {
        "en": (
            "comment|comments|conversation rating remark|last teammate rating remark|feedback"
            "|remark|customer comment|survey comment|rating comment|feedback comment"
            "|open-ended response"
        ),
        "es": "~comentario|~comentarios|~observaciones",
        "it": "~commento|~commenti|~osservazioni|~note",
        "pt": "~comentario|~comentarios|~observacoes",
        "de": "~kommentar|~kommentare|~anmerkungen",
        "fr": "~commentaire|~commentaires|~remarques",
    },
}
"""Fields of one survey answer, beside those a contact has too."""

INTERVAL_NAMES: dict[str, dict[str, str]] = {
    "interval_start": {
        "en": (
            "ticket created - date|ticket created - month|ticket created - week"
            "|ticket created - hour|ticket created - year|interval|interval start"
            "|start interval|startinterval|interval begin|month|date|day|week|hour|period"
            "|timestamp|start time|interval start time|start period|half hour|time interval"
            "|date/time|time period|reporting period|date range start|interval date|-start|-from"
            "|-start date|-begin|-interval start date|-interval begin time|date time|half-hour"
        ),
        "es": (
            "~intervalo|~mes|~fecha|~dia|~semana|~hora|~periodo|~inicio del intervalo"
            "|~franja horaria|~intervalo inicio|~inicio intervalo|-~inicio|~hora inicio"
            "|~hora de inicio|~fecha inicio|~fecha de inicio|~fecha y hora|~fecha hora"
            "|~franja|~tramo|~tramo horario"
        ),
        "it": (
            "~intervallo|~mese|~data|~giorno|~settimana|~ora|~periodo|~inizio intervallo"
            "|~fascia oraria|~intervallo inizio|-~inizio|~ora inizio|~ora di inizio|~data inizio"
            "|~data e ora|~data ora|~fascia|~inizio fascia"
        ),
        "pt": (
            "~intervalo|~mes|~data|~dia|~semana|~hora|~periodo|~inicio do intervalo|-~inicio"
            "|~hora de inicio|~data e hora|~faixa horaria"
        ),
        "de": (
            "~intervall|~monat|~datum|~tag|~woche|~stunde|~zeitraum|~intervallbeginn|-~beginn"
            "|~startzeit|~datum/uhrzeit|~uhrzeit"
        ),
        "fr": (
            "~intervalle|~mois|~date|~jour|~semaine|~heure|~periode|~debut de l'intervalle"
            "|-~debut|~heure de debut|~date et heure|~plage horaire|~tranche horaire"
        ),
    },
    "offered": {
        "en": (
            "# tickets|count of tickets|ticket count|conversations|cases|offered"
            "|inbound calls|calls offered|contacts incoming|contacts queued|incoming calls"
            "|total calls|calls received|contacts offered|calls|offer|total contacts"
            "|total offered|calls in|call volume|volume|tickets|tickets created"
            "|created tickets|new tickets|calls presented|contacts|n offered|entered"
            "|total inbound calls|number of calls|offered calls|contacts presented|presented"
            "|# calls|call count|-interactions|number of contacts"
        ),
        "es": (
            "~recibidas|~llamadas recibidas|~llamadas entrantes|~ofrecidas"
            "|~llamadas ofrecidas|~total llamadas|~total de llamadas|~contactos recibidos"
            "|~tickets creados|~llamadas|~presentadas|~llamadas presentadas|~numero de llamadas"
            "|~entrantes|~contactos|~llamadas totales|~interacciones"
        ),
        "it": (
            "~chiamate ricevute|~ricevuti|~ricevute|~chiamate in ingresso|~chiamate offerte"
            "|~contatti ricevuti|~chiamate entranti|~chiamate|~totale chiamate|~offerte|~presentate"
            "|~chiamate presentate|~numero chiamate|~numero di chiamate|~chiamate totali"
        ),
        "pt": (
            "~chamadas recebidas|~recebidas|~chamadas oferecidas|~ligacoes recebidas"
            "|~contatos recebidos|~total de chamadas|~oferecidas|~ofertadas|~chamadas|~ligacoes"
            "|~numero de chamadas|~chamadas ofertadas|~chamadas entrantes"
        ),
        "de": (
            "~anrufe|~eingehende anrufe|~angebotene anrufe|~anrufe gesamt|~kontakte"
            "|~eingegangene anrufe|~angeboten|~anzahl anrufe|~eingehend"
        ),
        "fr": (
            "~appels recus|~appels entrants|~appels offerts|~appels presentes|~contacts recus"
            "|~total appels|~appels|~recus|~offerts|~presentes|~nombre d'appels"
        ),
    },
    "handled": {
        "en": (
            "handled|calls handled|contacts handled|calls answered|answered calls|handle"
            "|answered|contacts answered|answer|n handled|handled calls|total answered"
            "|tickets solved|solved tickets|tickets resolved|total handled|acd calls"
        ),
        "es": (
            "~atendidas|~llamadas atendidas|~contestadas|~llamadas contestadas"
            "|~contactos atendidos|~tickets resueltos|~respondidas|~llamadas respondidas"
        ),
        "it": (
            "~chiamate gestite|~gestiti|~gestite|~chiamate risposte|~risposte|~contatti gestiti"
            "|~chiamate con risposta|~evase|~chiamate evase"
        ),
        "pt": ("~chamadas atendidas|~atendidas|~ligacoes atendidas|~contatos atendidos"),
        "de": (
            "~angenommene anrufe|~bearbeitete anrufe|~angenommen|~beantwortete anrufe|~bearbeitet"
        ),
        "fr": (
            "~appels traites|~appels repondus|~traites|~appels decroches|~repondus"
            "|~contacts traites"
        ),
    },
    "abandoned_count": {
        "en": (
            "abandoned|abandoned calls|contacts abandoned|calls abandoned|abandon|n abandoned"
            "|abandons|total abandoned|missed calls|aban calls"
        ),
        "es": "~abandonadas|~abandonados|~llamadas abandonadas|~abandonos|~llamadas perdidas",
        "it": "~chiamate abbandonate|~abbandonate|~abbandonati|~abbandoni|~chiamate perse",
        "pt": "~chamadas abandonadas|~abandonadas|~abandonos",
        "de": ("~verlorene anrufe|~abgebrochene anrufe|~aufgelegte anrufe|~verpasste anrufe"),
        "fr": "~appels abandonnes|~abandonnes|~abandons|~appels perdus",
    },
    "abandonment_share": {
        "en": (
            "abandonment rate|call abandonment rate|abandon rate|abandoned %|% abandoned"
            "|abandoned rate|abandon %|abandonment %|abandoned percent"
        ),
        "es": "~tasa de abandono|~% abandono|~porcentaje de abandono|~% de abandono",
        "it": "~tasso di abbandono|~% abbandono|~percentuale di abbandono",
        "pt": "~taxa de abandono|~% abandono|~percentual de abandono",
        "de": "~abbruchquote|~abbruchrate|~verlustrate",
        "fr": "~taux d'abandon|~% abandon|~pourcentage d'abandon",
    },
    "asa": {
        "en": (
            "asa|average speed of answer|avg speed of answer|average queue answer time"
            "|speed of answer|avg asa|average wait time|avg wait|avg wait time"
            "|average speed to answer|average answer time|answer speed|avg answer time"
            "|average time to answer"
        ),
        "es": (
            "~velocidad media de respuesta|~tiempo medio de espera|~tiempo promedio de espera"
            "|~velocidad promedio de respuesta|~tiempo medio de respuesta"
        ),
        "it": ("~velocita media di risposta|~tempo medio di attesa|~tempo medio di risposta"),
        "pt": "~tempo medio de espera|~velocidade media de resposta",
        "de": ("~durchschnittliche wartezeit|~mittlere wartezeit|~durchschnittliche antwortzeit"),
        "fr": (
            "~temps moyen d'attente|~delai moyen de reponse|~temps moyen de reponse"
            "|~attente moyenne"
        ),
    },
    "mean_abandon_wait": {
        "en": (
            "average queue abandon time|avg abandon|average abandon time|avg abandon time"
            "|average time to abandon|avg time to abandon|average abandonment time"
        ),
        "es": "~tiempo medio de abandono|~tiempo promedio de abandono|~tiempo medio hasta abandono",
        "it": "~tempo medio di abbandono|~attesa media abbandonate",
        "pt": "~tempo medio de abandono",
        "de": "~mittlere zeit bis zum auflegen",
        "fr": "~delai moyen d'abandon|~temps moyen d'abandon",
    },
    "mean_handle_time": {
        "en": (
            "aht|average handle time|avg handle|avg handle time|average handling time"
            "|avg handling time|mean handle time"
        ),
        "es": (
            "~tiempo medio de gestion|~tmo|~tiempo medio de operacion"
            "|~tiempo promedio de manejo|~tiempo medio de atencion"
        ),
        "it": "~tempo medio di gestione|~tempo medio gestione|~durata media",
        "pt": "~tma|~tempo medio de atendimento",
        "de": "~durchschnittliche bearbeitungszeit|~mittlere bearbeitungszeit",
        "fr": "~dmt|~duree moyenne de traitement|~temps moyen de traitement",
    },
    "team": {
        "en": "queue|team|group|queue name|-skill|-agent name|-campaign|-call center",
        "es": "cola|~grupo|~equipo|~campana",
        "it": "~coda|~gruppo|~squadra",
        "pt": "~fila|~grupo|~equipe",
        "de": "~warteschlange|~gruppe",
        "fr": "~file|~groupe|~equipe|~file d'attente",
    },
    "channel": {
        "en": "channel|media type|channel name",
        "es": "~canal",
        "it": "~canale",
        "pt": "~canal",
        "de": "~kanal",
        "fr": "~canal",
    },
}
"""Fields of the totals of an interval, a day or a month."""
