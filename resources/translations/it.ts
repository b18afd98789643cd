<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>1. Drop an export of your helpdesk or telephone system here.</source>
   <translation>1. Trascina qui un'esportazione del tuo helpdesk o del centralino.</translation>
  </message>
  <message>
   <source>2. On Staffing, say what you promise and what an hour costs.</source>
   <translation>2. In Organico, indica che cosa prometti e quanto costa un'ora.</translation>
  </message>
  <message>
   <source>3. Read the people you need by hour, and save the workbook.</source>
   <translation>3. Leggi quante persone servono ogni ora e salva la cartella di Excel.</translation>
  </message>
  <message>
   <source>About Aforo</source>
   <translation>Informazioni su Aforo</translation>
  </message>
  <message>
   <source>Aforo is free software under the MIT License. It uses Qt {qt} under the GNU Lesser General Public License, version 3.</source>
   <translation>Aforo è software libero con licenza MIT. Usa Qt {qt} con la licenza GNU Lesser General Public License, versione 3.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>How many people customer service needs, when, and what it costs to keep the promise. Everything is computed on this computer; nothing is sent anywhere.</source>
   <translation>Quante persone servono al servizio clienti, quando, e quanto costa mantenere la promessa. Tutto si calcola su questo computer; nulla viene inviato altrove.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasti</translation>
  </message>
  <message>
   <source>Keys and first steps</source>
   <translation>Tasti e primi passi</translation>
  </message>
  <message>
   <source>Three steps to the answer</source>
   <translation>Tre passi verso la risposta</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Che cosa</translation>
  </message>
 </context>
 <context>
  <name>ActionPlan</name>
  <message>
   <source>Action plan</source>
   <translation>Piano d'azione</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Scadenza</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>Evidenza</translation>
  </message>
  <message>
   <source>In the KPI's own unit: 85 %, 4 h, 4.10</source>
   <translation>Nell'unità del KPI: 85 %, 4 h, 4,10</translation>
  </message>
  <message>
   <source>It is due before it starts.</source>
   <translation>Scade prima di cominciare.</translation>
  </message>
  <message>
   <source>KPI</source>
   <translation>KPI</translation>
  </message>
  <message>
   <source>One line for each step. Findings of the Overview come here with “Add to action plan”; type others yourself, or paste them from a spreadsheet.</source>
   <translation>Una riga per ogni passo. Le evidenze della Panoramica arrivano qui con «Aggiungi al piano d'azione»; scrivi tu le altre o incollale da un foglio di calcolo.</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsabile</translation>
  </message>
  <message>
   <source>Remove step</source>
   <translation>Rimuovi il passo</translation>
  </message>
  <message>
   <source>Resources</source>
   <translation>Risorse</translation>
  </message>
  <message>
   <source>Say what is to be done.</source>
   <translation>Scrivi che cosa si deve fare.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inizio</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Passo</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Obiettivo</translation>
  </message>
  <message>
   <source>What the step answers; clear it to take it away</source>
   <translation>A che cosa risponde il passo; cancellalo per toglierlo</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fatto</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>abbandonato</translation>
  </message>
  <message>
   <source>open</source>
   <translation>da fare</translation>
  </message>
  <message>
   <source>started</source>
   <translation>in corso</translation>
  </message>
  <message>
   <source>“{text}” is no KPI: choose one of the list.</source>
   <translation>«{text}» non è un KPI: scegline uno dall'elenco.</translation>
  </message>
  <message>
   <source>“{text}” is no status: write one of {known}.</source>
   <translation>«{text}» non è uno stato: scrivi uno di questi: {known}.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Aforo</source>
   <translation>&amp;Informazioni su Aforo</translation>
  </message>
  <message>
   <source>&amp;Appearance</source>
   <translation>&amp;Aspetto</translation>
  </message>
  <message>
   <source>&amp;Data</source>
   <translation>&amp;Dati</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Modifica</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <source>&amp;Full screen</source>
   <translation>Schermo &amp;intero</translation>
  </message>
  <message>
   <source>&amp;Go to or do…</source>
   <translation>&amp;Vai a o esegui…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aiuto</translation>
  </message>
  <message>
   <source>&amp;Import a file…</source>
   <translation>&amp;Importa un file…</translation>
  </message>
  <message>
   <source>&amp;Keys and first steps</source>
   <translation>&amp;Tasti e primi passi</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Lingua</translation>
  </message>
  <message>
   <source>&amp;New project</source>
   <translation>&amp;Nuovo progetto</translation>
  </message>
  <message>
   <source>&amp;One interval…</source>
   <translation>&amp;Un intervallo…</translation>
  </message>
  <message>
   <source>&amp;Open project…</source>
   <translation>&amp;Apri un progetto…</translation>
  </message>
  <message>
   <source>&amp;Paste a table</source>
   <translation>&amp;Incolla una tabella</translation>
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation>&amp;Piano</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Esci</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Ripeti</translation>
  </message>
  <message>
   <source>&amp;Rows set aside</source>
   <translation>&amp;Righe messe da parte</translation>
  </message>
  <message>
   <source>&amp;Save project</source>
   <translation>&amp;Salva il progetto</translation>
  </message>
  <message>
   <source>&amp;Typed figures</source>
   <translation>&amp;Cifre inserite</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annulla</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Vista</translation>
  </message>
  <message>
   <source>Appearance: {name}</source>
   <translation>Aspetto: {name}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Come il sistema</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Scuro</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Vai a {page}</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contrasto elevato</translation>
  </message>
  <message>
   <source>Language: {name}</source>
   <translation>Lingua: {name}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Chiaro</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Apri &amp;recenti</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>Apri l'&amp;esempio</translation>
  </message>
  <message>
   <source>Save project &amp;as…</source>
   <translation>Salva il progetto &amp;con nome…</translation>
  </message>
  <message>
   <source>Type your &amp;volumes…</source>
   <translation>Scrivi i &amp;volumi…</translation>
  </message>
  <message>
   <source>Type: {table}</source>
   <translation>Inserisci: {table}</translation>
  </message>
 </context>
 <context>
  <name>AnswerCurves</name>
  <message>
   <source>Share of contacts over time</source>
   <translation>Quota di contatti nel tempo</translation>
  </message>
  <message>
   <source>{name}: {share} within {time}</source>
   <translation>{name}: {share} entro {time}</translation>
  </message>
  <message>
   <source>{name}: {share} within {time} of {clock}</source>
   <translation>{name}: {share} entro {time} di {clock}</translation>
  </message>
 </context>
 <context>
  <name>AssumptionRow</name>
  <message>
   <source>Back to the value from your data or the usual one</source>
   <translation>Torna al valore dei tuoi dati o a quello usuale</translation>
  </message>
  <message>
   <source>No longer promise this</source>
   <translation>Non prometterlo più</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>Togli {0}</translation>
  </message>
  <message>
   <source>Reset {0}</source>
   <translation>Ripristina {0}</translation>
  </message>
  <message>
   <source>{0}, slider</source>
   <translation>{0}, cursore</translation>
  </message>
  <message>
   <source>{0}, time limit</source>
   <translation>{0}, limite di tempo</translation>
  </message>
  <message>
   <source>{low} to {high} is possible.</source>
   <translation>Va da {low} a {high}.</translation>
  </message>
  <message>
   <source>“{typed}” is no number. Type one such as {example}.</source>
   <translation>«{typed}» non è un numero. Scrivine uno come {example}.</translation>
  </message>
  <message>
   <source>“{typed}” is no time. Type one such as 90 s, 4:30, 4 h or 2 d.</source>
   <translation>«{typed}» non è un tempo. Scrivine uno come 90 s, 4:30, 4 h o 2 g.</translation>
  </message>
 </context>
 <context>
  <name>CardChooser</name>
  <message>
   <source>Back to proposed</source>
   <translation>Torna alle proposte</translation>
  </message>
  <message>
   <source>Calls and chats</source>
   <translation>Chiamate e chat</translation>
  </message>
  <message>
   <source>Change cards</source>
   <translation>Cambia schede</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clienti</translation>
  </message>
  <message>
   <source>Find a KPI</source>
   <translation>Cerca un KPI</translation>
  </message>
  <message>
   <source>Flow of work</source>
   <translation>Flusso di lavoro</translation>
  </message>
  <message>
   <source>KPIs that can be on the page</source>
   <translation>KPI che possono stare nella pagina</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Denaro</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Altro</translation>
  </message>
  <message>
   <source>Move down (Alt+↓)</source>
   <translation>Sposta giù (Alt+↓)</translation>
  </message>
  <message>
   <source>Move up (Alt+↑)</source>
   <translation>Sposta su (Alt+↑)</translation>
  </message>
  <message>
   <source>No KPI is called “{text}”.</source>
   <translation>Nessun KPI si chiama «{text}».</translation>
  </message>
  <message>
   <source>On the page</source>
   <translation>Nella pagina</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Persone</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Risoluzione</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Vendite</translation>
  </message>
  <message>
   <source>Satisfaction</source>
   <translation>Soddisfazione</translation>
  </message>
  <message>
   <source>Solutions</source>
   <translation>Soluzioni</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Rapidità</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>Attività</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Volume</translation>
  </message>
  <message>
   <source>What customers say</source>
   <translation>Che cosa dicono i clienti</translation>
  </message>
  <message>
   <source>Without data</source>
   <translation>Senza dati</translation>
  </message>
  <message>
   <source>{card}: now {place} of {count}</source>
   <translation>{card}: ora {place} di {count}</translation>
  </message>
 </context>
 <context>
  <name>CardPicker</name>
  <message>
   <source>{title}, not on the page</source>
   <translation>{title}, non è nella pagina</translation>
  </message>
  <message>
   <source>{title}, on the page, {place} of {count}</source>
   <translation>{title}, nella pagina, {place} di {count}</translation>
  </message>
 </context>
 <context>
  <name>Channels</name>
  <message>
   <source>Automation</source>
   <translation>Automazione</translation>
  </message>
  <message>
   <source>Calls</source>
   <translation>Chiamate</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Social media</source>
   <translation>Social</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Sconosciuto</translation>
  </message>
  <message>
   <source>Web form</source>
   <translation>Modulo web</translation>
  </message>
 </context>
 <context>
  <name>CheckList</name>
  <message>
   <source>Attention: {text}</source>
   <translation>Attenzione: {text}</translation>
  </message>
  <message>
   <source>Fine: {text}</source>
   <translation>A posto: {text}</translation>
  </message>
  <message>
   <source>To know: {text}</source>
   <translation>Da sapere: {text}</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Figures are found once a file or the sample is open.</source>
   <translation>Le cifre si trovano appena apri un file o l'esempio.</translation>
  </message>
  <message>
   <source>Go to or do</source>
   <translation>Vai a o esegui</translation>
  </message>
  <message>
   <source>Go to or do…</source>
   <translation>Vai a o esegui…</translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”. Search for a page, a menu entry, or a figure that can be typed, such as wage or opening hours.</source>
   <translation>Niente si chiama «{typed}». Cerca una pagina, una voce di menu o una cifra da digitare, come stipendio od orario.</translation>
  </message>
  <message>
   <source>What can be done</source>
   <translation>Che cosa si può fare</translation>
  </message>
  <message>
   <source>{name} ({page})</source>
   <translation>{name} ({page})</translation>
  </message>
 </context>
 <context>
  <name>CsvChoice</name>
  <message>
   <source>CSV for Excel: 1,5, columns by semicolon (*.csv)</source>
   <translation>CSV per Excel: 1,5, colonne con punto e virgola (*.csv)</translation>
  </message>
  <message>
   <source>CSV for Excel: 1.5, columns by comma (*.csv)</source>
   <translation>CSV per Excel: 1.5, colonne con virgola (*.csv)</translation>
  </message>
  <message>
   <source>CSV for other programs: 1.5, columns by comma (*.csv)</source>
   <translation>CSV per altri programmi: 1.5, colonne con virgola (*.csv)</translation>
  </message>
 </context>
 <context>
  <name>DataPage</name>
  <message numerus="yes">
   <source>%n file(s) changed on the disk since the import.</source>
   <translation>
    <numerusform>%n file è cambiato sul disco dopo l'importazione.</numerusform>
    <numerusform>%n file sono cambiati sul disco dopo l'importazione.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s), {rows} rows read, {aside} set aside.</source>
   <translation>
    <numerusform>%n file, {rows} righe lette, {aside} messe da parte.</numerusform>
    <numerusform>%n file, {rows} righe lette, {aside} messe da parte.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Aggiungi file…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Indietro</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Choose another file…</source>
   <translation>Scegli un altro file…</translation>
  </message>
  <message>
   <source>Everything is kept on this computer, in the project you save.</source>
   <translation>Tutto resta su questo computer, nel progetto che salvi.</translation>
  </message>
  <message>
   <source>How many contacts come in a usual week?</source>
   <translation>Quanti contatti arrivano in una settimana normale?</translation>
  </message>
  <message>
   <source>Import all {count} ready files</source>
   <translation>Importa i {count} file pronti</translation>
  </message>
  <message>
   <source>Import only this file</source>
   <translation>Importa solo questo file</translation>
  </message>
  <message>
   <source>Import {rows} rows</source>
   <translation>Importa {rows} righe</translation>
  </message>
  <message>
   <source>Leave this file out</source>
   <translation>Escludi questo file</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leggi di nuovo</translation>
  </message>
  <message>
   <source>Read {file} again</source>
   <translation>Leggi di nuovo {file}</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Salvato come {file}.</translation>
  </message>
  <message>
   <source>See the people needed</source>
   <translation>Vedi le persone necessarie</translation>
  </message>
  <message>
   <source>Type it here, or paste it from a spreadsheet.</source>
   <translation>Scrivilo qui o incollalo da un foglio di calcolo.</translation>
  </message>
  <message>
   <source>Typed figures</source>
   <translation>Cifre inserite</translation>
  </message>
  <message>
   <source>What does Aforo know?</source>
   <translation>Che cosa sa Aforo?</translation>
  </message>
  <message>
   <source>What does no export hold?</source>
   <translation>Che cosa non c'è in nessuna esportazione?</translation>
  </message>
  <message>
   <source>What is in {file}?</source>
   <translation>Che cosa c'è in {file}?</translation>
  </message>
  <message>
   <source>What is typed counts instead of what is imported, and is kept in the project.</source>
   <translation>Ciò che si inserisce conta al posto di ciò che si importa e resta nel progetto.</translation>
  </message>
  <message>
   <source>What was not used?</source>
   <translation>Che cosa non è stato usato?</translation>
  </message>
  <message>
   <source>Your file is unchanged; correct the rows there and import it again.</source>
   <translation>Il tuo file non è cambiato: correggi lì le righe e importalo di nuovo.</translation>
  </message>
  <message>
   <source>{count} set aside, each with its reason.</source>
   <translation>{count} messe da parte, ognuna con il suo motivo.</translation>
  </message>
  <message>
   <source>{file} was removed.</source>
   <translation>{file} è stato tolto.</translation>
  </message>
 </context>
 <context>
  <name>DialectRow</name>
  <message>
   <source>Dates</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Decimals</source>
   <translation>Decimali</translation>
  </message>
  <message>
   <source>Each row is</source>
   <translation>Ogni riga</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Codifica</translation>
  </message>
  <message>
   <source>Escape</source>
   <translation>Escape</translation>
  </message>
  <message>
   <source>Fewer</source>
   <translation>Meno</translation>
  </message>
  <message>
   <source>File inside</source>
   <translation>File interno</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Intestazione</translation>
  </message>
  <message>
   <source>Last rows left out</source>
   <translation>Ultime righe escluse</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Altro…</translation>
  </message>
  <message>
   <source>Quotes</source>
   <translation>Virgolette</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>Letto come</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Separatore</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Foglio</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabella</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Fuso</translation>
  </message>
  <message>
   <source>{name}: type it</source>
   <translation>{name}: scrivilo</translation>
  </message>
 </context>
 <context>
  <name>Documents</name>
  <message>
   <source>Aforo projects (*{ending})</source>
   <translation>Progetti di Aforo (*{ending})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Nuovo progetto</translation>
  </message>
  <message>
   <source>Open a project</source>
   <translation>Apri un progetto</translation>
  </message>
  <message>
   <source>Open the sample without saving</source>
   <translation>Apri l'esempio senza salvare</translation>
  </message>
  <message>
   <source>Open without saving</source>
   <translation>Apri senza salvare</translation>
  </message>
  <message>
   <source>Opening {file}</source>
   <translation>Apertura di {file}</translation>
  </message>
  <message>
   <source>Quit without saving</source>
   <translation>Esci senza salvare</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salva</translation>
  </message>
  <message>
   <source>Save the project</source>
   <translation>Salva il progetto</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Salvataggio</translation>
  </message>
  <message>
   <source>Start new without saving</source>
   <translation>Inizia da capo senza salvare</translation>
  </message>
  <message>
   <source>“{name}” has changes that are not saved.</source>
   <translation>«{name}» ha modifiche non salvate.</translation>
  </message>
 </context>
 <context>
  <name>ExportButtons</name>
  <message>
   <source>Copied: {name}</source>
   <translation>Copiato: {name}</translation>
  </message>
  <message>
   <source>Copy {name}: picture and cells</source>
   <translation>Copia {name}: immagine e celle</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Immagine (*.png)</translation>
  </message>
  <message>
   <source>Save {name}</source>
   <translation>Salva {name}</translation>
  </message>
  <message>
   <source>Save {name} as picture or CSV…</source>
   <translation>Salva {name} come immagine o CSV…</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Salvato come {file}</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>days</source>
   <translation>giorni</translation>
  </message>
  <message>
   <source>h:min</source>
   <translation>h:min</translation>
  </message>
  <message>
   <source>min:s</source>
   <translation>min:s</translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} e {last}</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} giorni</translation>
  </message>
 </context>
 <context>
  <name>FileList</name>
  <message>
   <source>Edit…</source>
   <translation>Modifica…</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Files of the project</source>
   <translation>File del progetto</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Contiene</translation>
  </message>
  <message>
   <source>No file is behind it</source>
   <translation>Non c'è nessun file dietro</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leggi di nuovo</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Rimuovi</translation>
  </message>
  <message>
   <source>Replace {file}</source>
   <translation>Sostituisci {file}</translation>
  </message>
  <message>
   <source>Replace…</source>
   <translation>Sostituisci…</translation>
  </message>
  <message>
   <source>Rows read</source>
   <translation>Righe lette</translation>
  </message>
  <message>
   <source>Rows set aside</source>
   <translation>Righe messe da parte</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Da parte</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>The file is not where it was imported from.</source>
   <translation>Il file non è più dove è stato importato.</translation>
  </message>
  <message>
   <source>Zone</source>
   <translation>Fuso</translation>
  </message>
  <message>
   <source>a usual week</source>
   <translation>una settimana normale</translation>
  </message>
  <message>
   <source>clock of the file</source>
   <translation>ora del file</translation>
  </message>
  <message>
   <source>imported {day}</source>
   <translation>importato il {day}</translation>
  </message>
  <message>
   <source>made-up sample</source>
   <translation>esempio inventato</translation>
  </message>
  <message>
   <source>typed by hand</source>
   <translation>scritto a mano</translation>
  </message>
  <message numerus="yes">
   <source>{n} contact(s)</source>
   <translation>
    <numerusform>{n} contatto</numerusform>
    <numerusform>{n} contatti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cost row(s)</source>
   <translation>
    <numerusform>{n} riga di costi</numerusform>
    <numerusform>{n} righe di costi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} customer(s)</source>
   <translation>
    <numerusform>{n} cliente</numerusform>
    <numerusform>{n} clienti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} interval(s)</source>
   <translation>
    <numerusform>{n} intervallo</numerusform>
    <numerusform>{n} intervalli</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} row(s) of agents' time</source>
   <translation>
    <numerusform>{n} riga di tempo degli operatori</numerusform>
    <numerusform>{n} righe di tempo degli operatori</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} survey answer(s)</source>
   <translation>
    <numerusform>{n} risposta al sondaggio</numerusform>
    <numerusform>{n} risposte al sondaggio</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} task(s)</source>
   <translation>
    <numerusform>{n} attività</numerusform>
    <numerusform>{n} attività</numerusform>
   </translation>
  </message>
  <message>
   <source>▲ changed on the disk</source>
   <translation>▲ cambiato sul disco</translation>
  </message>
 </context>
 <context>
  <name>FileStates</name>
  <message>
   <source>being read</source>
   <translation>in lettura</translation>
  </message>
  <message>
   <source>cannot be imported</source>
   <translation>non importabile</translation>
  </message>
  <message numerus="yes">
   <source>needs %n answer(s)</source>
   <translation>
    <numerusform>serve %n risposta</numerusform>
    <numerusform>servono %n risposte</numerusform>
   </translation>
  </message>
  <message>
   <source>no row can be used</source>
   <translation>nessuna riga utile</translation>
  </message>
  <message>
   <source>ready, to be confirmed</source>
   <translation>pronto, da confermare</translation>
  </message>
  <message>
   <source>ready, {rows} rows</source>
   <translation>pronto, {rows} righe</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>interrotto</translation>
  </message>
 </context>
 <context>
  <name>FileStrip</name>
  <message>
   <source>Files to import</source>
   <translation>File da importare</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Back to the baseline</source>
   <translation>Torna alla base</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canali</translation>
  </message>
  <message>
   <source>Choose days</source>
   <translation>Scegli i giorni</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Confronta con</translation>
  </message>
  <message>
   <source>Contacts in view</source>
   <translation>Contatti in vista</translation>
  </message>
  <message>
   <source>Drop all</source>
   <translation>Togli tutti</translation>
  </message>
  <message>
   <source>Drop the filter: {name}</source>
   <translation>Togli il filtro: {name}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Dal</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Altri filtri</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Scenario</source>
   <translation>Scenario</translation>
  </message>
  <message>
   <source>Show these days</source>
   <translation>Mostra questi giorni</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Squadra</translation>
  </message>
  <message>
   <source>a usual week</source>
   <translation>una settimana tipo</translation>
  </message>
  <message>
   <source>all: {0}</source>
   <translation>tutto: {0}</translation>
  </message>
  <message>
   <source>choose days…</source>
   <translation>scegli i giorni…</translation>
  </message>
  <message>
   <source>last 3 months</source>
   <translation>ultimi 3 mesi</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>niente</translation>
  </message>
  <message>
   <source>previous period</source>
   <translation>periodo precedente</translation>
  </message>
  <message>
   <source>same days last year</source>
   <translation>stessi giorni un anno fa</translation>
  </message>
  <message>
   <source>to</source>
   <translation>al</translation>
  </message>
 </context>
 <context>
  <name>FindingsStrip</name>
  <message>
   <source>Fewer findings</source>
   <translation>Meno evidenze</translation>
  </message>
  <message>
   <source>More findings</source>
   <translation>Altre evidenze</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>Aforo proposes what each column means and shows what it sets aside, with the reason.</source>
   <translation>Aforo propone che cosa significa ogni colonna e mostra che cosa mette da parte, con il motivo.</translation>
  </message>
  <message>
   <source>Aforo reads the list of contacts your helpdesk or telephone system already exports, and answers in plain sentences.</source>
   <translation>Aforo legge l'elenco dei contatti che il tuo helpdesk o il tuo centralino esporta già, e risponde con frasi semplici.</translation>
  </message>
  <message>
   <source>An .aforo file that you saved, or that a colleague sent you.</source>
   <translation>Un file .aforo che hai salvato o che ti ha mandato un collega.</translation>
  </message>
  <message>
   <source>Bring a file</source>
   <translation>Porta un file</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Scegli un file…</translation>
  </message>
  <message>
   <source>Choose a project…</source>
   <translation>Scegli un progetto…</translation>
  </message>
  <message>
   <source>For example: 90 % of emails answered within 4 business hours.</source>
   <translation>Per esempio: risposta al 90 % delle e-mail entro 4 ore lavorative.</translation>
  </message>
  <message>
   <source>How many people do you need, when, and what does it cost to keep your promise to customers?</source>
   <translation>Quante persone ti servono, quando, e quanto costa mantenere la promessa fatta ai clienti?</translation>
  </message>
  <message>
   <source>No export at hand?</source>
   <translation>Nessuna esportazione a portata di mano?</translation>
  </message>
  <message>
   <source>One export is enough: CSV or Excel, a row for each contact, with the date it was created.</source>
   <translation>Basta un'esportazione: CSV o Excel, una riga per ogni contatto, con la data in cui è stato creato.</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Apri un file</translation>
  </message>
  <message>
   <source>Open a project</source>
   <translation>Apri un progetto</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Apri l'esempio</translation>
  </message>
  <message>
   <source>People by hour, their cost, and an Excel workbook.</source>
   <translation>Persone per ora, il loro costo e una cartella di Excel.</translation>
  </message>
  <message>
   <source>Reads exports of Zendesk, Freshdesk, Intercom, HubSpot, Jira and Zoho, and any table with a date in each row.</source>
   <translation>Legge le esportazioni di Zendesk, Freshdesk, Intercom, HubSpot, Jira e Zoho, e qualsiasi tabella con una data in ogni riga.</translation>
  </message>
  <message>
   <source>Say what you promise</source>
   <translation>Di' che cosa prometti</translation>
  </message>
  <message>
   <source>Take the answer</source>
   <translation>Prendi la risposta</translation>
  </message>
  <message>
   <source>Three months of an invented online shop: emails, chats, calls and survey answers. See every page filled in.</source>
   <translation>Tre mesi di un negozio online inventato: e-mail, chat, chiamate e risposte ai sondaggi. Vedi ogni pagina già piena.</translation>
  </message>
  <message>
   <source>Try the sample</source>
   <translation>Prova l'esempio</translation>
  </message>
  <message>
   <source>Type the contacts of a usual week</source>
   <translation>Scrivi i contatti di una settimana normale</translation>
  </message>
  <message>
   <source>Welcome to Aforo</source>
   <translation>Ti diamo il benvenuto in Aforo</translation>
  </message>
  <message>
   <source>Work out one interval</source>
   <translation>Calcola un intervallo</translation>
  </message>
  <message>
   <source>or drop files anywhere in this window</source>
   <translation>oppure trascina i file in qualsiasi punto della finestra</translation>
  </message>
 </context>
 <context>
  <name>Formats</name>
  <message>
   <source>a day</source>
   <translation>al giorno</translation>
  </message>
  <message>
   <source>better</source>
   <translation>meglio</translation>
  </message>
  <message>
   <source>business hours</source>
   <translation>in orario</translation>
  </message>
  <message>
   <source>by date created</source>
   <translation>per creazione</translation>
  </message>
  <message>
   <source>by date of the answer</source>
   <translation>per data della risposta</translation>
  </message>
  <message>
   <source>by date resolved</source>
   <translation>per data di risoluzione</translation>
  </message>
  <message>
   <source>by start of the contact</source>
   <translation>per inizio del contatto</translation>
  </message>
  <message>
   <source>calendar hours</source>
   <translation>giorno e notte</translation>
  </message>
  <message>
   <source>faster</source>
   <translation>più veloce</translation>
  </message>
  <message>
   <source>hardly changed</source>
   <translation>quasi invariato</translation>
  </message>
  <message>
   <source>missed {target}</source>
   <translation>mancato {target}</translation>
  </message>
  <message>
   <source>months</source>
   <translation>mesi</translation>
  </message>
  <message>
   <source>n = {n} of {eligible}</source>
   <translation>n = {n} di {eligible}</translation>
  </message>
  <message>
   <source>near {target}</source>
   <translation>vicino a {target}</translation>
  </message>
  <message>
   <source>never open</source>
   <translation>mai aperto</translation>
  </message>
  <message>
   <source>no earlier figure to compare</source>
   <translation>nessuna cifra precedente da confrontare</translation>
  </message>
  <message>
   <source>no target</source>
   <translation>nessun obiettivo</translation>
  </message>
  <message>
   <source>on target {target}</source>
   <translation>raggiunto {target}</translation>
  </message>
  <message>
   <source>slower</source>
   <translation>più lento</translation>
  </message>
  <message>
   <source>too early to compare</source>
   <translation>è presto per confrontare</translation>
  </message>
  <message>
   <source>too few before to compare</source>
   <translation>prima troppo pochi per confrontare</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>invariato</translation>
  </message>
  <message>
   <source>vs {before}</source>
   <translation>prima {before}</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>peggio</translation>
  </message>
  <message>
   <source>{n} contact</source>
   <translation>{n} contatto</translation>
  </message>
  <message>
   <source>{n} contacts</source>
   <translation>{n} contatti</translation>
  </message>
  <message>
   <source>{n} points</source>
   <translation>{n} pt</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Drop to read the file</source>
   <translation>Rilascia per leggere il file</translation>
  </message>
  <message>
   <source>Go to or do…</source>
   <translation>Vai a o esegui…</translation>
  </message>
  <message>
   <source>No data yet</source>
   <translation>Ancora nessun dato</translation>
  </message>
  <message>
   <source>made-up sample</source>
   <translation>esempio inventato</translation>
  </message>
  <message>
   <source>{count} set aside</source>
   <translation>righe messe da parte: {count}</translation>
  </message>
  <message numerus="yes">
   <source>{n} contact(s) in view</source>
   <translation>
    <numerusform>{n} contatto in vista</numerusform>
    <numerusform>{n} contatti in vista</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HeatmapPage</name>
  <message>
   <source>A day</source>
   <translation>Al giorno</translation>
  </message>
  <message>
   <source>A {busy} brings {high} contacts, a {quiet} {low}.</source>
   <translation>Di {busy} arrivano {high} contatti, di {quiet} {low}.</translation>
  </message>
  <message>
   <source>Agent-hours</source>
   <translation>Ore operatore</translation>
  </message>
  <message>
   <source>Agents needed</source>
   <translation>Operatori necessari</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <source>All: {value}</source>
   <translation>Tutti: {value}</translation>
  </message>
  <message>
   <source>Bring in an export</source>
   <translation>Porta un'esportazione</translation>
  </message>
  <message>
   <source>By {dimension}</source>
   <translation>Per {dimension}</translation>
  </message>
  <message>
   <source>By {dimension}: the largest {shown} of {all}</source>
   <translation>Per {dimension}: {shown} di {all}, per volume</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variazione</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonne</translation>
  </message>
  <message>
   <source>Contacts each time a slot comes, so that months compare.</source>
   <translation>Contatti ogni volta che la fascia ricorre, così i mesi si possono confrontare.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Day of the month</source>
   <translation>Giorno del mese</translation>
  </message>
  <message>
   <source>Document (PDF)…</source>
   <translation>Documento (PDF)…</translation>
  </message>
  <message>
   <source>Drawing (SVG)…</source>
   <translation>Disegno (SVG)…</translation>
  </message>
  <message>
   <source>Drawing the heatmap</source>
   <translation>Disegno della mappa di calore</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Esporta</translation>
  </message>
  <message>
   <source>Export the heatmap</source>
   <translation>Esporta la mappa di calore</translation>
  </message>
  <message>
   <source>Figures in {unit}.</source>
   <translation>Cifre in {unit}.</translation>
  </message>
  <message>
   <source>Here you will see the busy hours of the week, each channel's own rhythm, and what one hour brings on average.</source>
   <translation>Qui vedrai le ore più cariche della settimana, il ritmo di ogni canale e quanto porta in media un'ora.</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Ora</translation>
  </message>
  <message>
   <source>How values are shown</source>
   <translation>Come si mostrano i valori</translation>
  </message>
  <message>
   <source>Keep this scale while period and filters change</source>
   <translation>Mantieni questa scala quando cambiano periodo e filtri</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Carico</translation>
  </message>
  <message>
   <source>Map weekday by hour</source>
   <translation>Mostra giorno della settimana per ora</translation>
  </message>
  <message>
   <source>Map weekday by month</source>
   <translation>Mostra giorno della settimana per mese</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Misura</translation>
  </message>
  <message>
   <source>Missed promises</source>
   <translation>Promesse mancate</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mese</translation>
  </message>
  <message>
   <source>No cell has the {n} contacts it takes to be ranked.</source>
   <translation>Nessuna casella ha i {n} contatti che servono per una graduatoria.</translation>
  </message>
  <message>
   <source>Nobody is needed in this week.</source>
   <translation>Questa settimana non serve nessuno.</translation>
  </message>
  <message>
   <source>Nothing has been imported yet.</source>
   <translation>Non è stato ancora importato nulla.</translation>
  </message>
  <message>
   <source>Nothing is in view.</source>
   <translation>Non c'è nulla in vista.</translation>
  </message>
  <message>
   <source>One scale</source>
   <translation>Stessa scala</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Altri</translation>
  </message>
  <message>
   <source>Own scale</source>
   <translation>Scala propria</translation>
  </message>
  <message>
   <source>Pale cells stand on fewer than {n} contacts.</source>
   <translation>Le celle chiare si basano su meno di {n} contatti.</translation>
  </message>
  <message>
   <source>People on duty that keep every promise, proved by simulation; {hours} agent-hours a week, hours in {zone}.</source>
   <translation>Persone in servizio che mantengono ogni promessa, verificato con la simulazione; {hours} ore operatore a settimana, ore di {zone}.</translation>
  </message>
  <message>
   <source>Picture (PNG)…</source>
   <translation>Immagine (PNG)…</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Trimestre</translation>
  </message>
  <message>
   <source>Q{quarter} {year}</source>
   <translation>T{quarter} {year}</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Righe</translation>
  </message>
  <message>
   <source>Scale of the small maps</source>
   <translation>Scala delle mappe piccole</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Quota</translation>
  </message>
  <message>
   <source>Show these {contacts} alone</source>
   <translation>Mostra solo questi {contacts}</translation>
  </message>
  <message>
   <source>Show {name} alone</source>
   <translation>Mostra solo {name}</translation>
  </message>
  <message>
   <source>Source: {files}. Aforo, {day}.</source>
   <translation>Fonte: {files}. Aforo, {day}.</translation>
  </message>
  <message>
   <source>Staff this hour</source>
   <translation>Copri quest'ora</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Totale</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valore</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Settimana</translation>
  </message>
  <message>
   <source>Weekday</source>
   <translation>Giorno</translation>
  </message>
  <message>
   <source>When are people needed?</source>
   <translation>Quando servono persone?</translation>
  </message>
  <message>
   <source>When are promises missed?</source>
   <translation>Quando si mancano le promesse?</translation>
  </message>
  <message>
   <source>When did {measure} change?</source>
   <translation>Quando è cambiato il valore di {measure}?</translation>
  </message>
  <message>
   <source>When do contacts arrive?</source>
   <translation>Quando arrivano i contatti?</translation>
  </message>
  <message>
   <source>When do more contacts arrive?</source>
   <translation>Quando arrivano più contatti?</translation>
  </message>
  <message>
   <source>When is {measure} high or low?</source>
   <translation>Quando sale e quando scende il valore di {measure}?</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Anno</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>al giorno</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>chiuso</translation>
  </message>
  <message>
   <source>day {day} of the month</source>
   <translation>giorno {day} del mese</translation>
  </message>
  <message>
   <source>each time the slot occurs</source>
   <translation>ogni volta che la fascia ricorre</translation>
  </message>
  <message>
   <source>for a load of {n} erlangs</source>
   <translation>per un carico di {n} erlang</translation>
  </message>
  <message>
   <source>in points</source>
   <translation>in punti</translation>
  </message>
  <message>
   <source>n = {n} contacts, counted by date created, hours in {zone}.</source>
   <translation>n = {n} contatti, per data di creazione, ore di {zone}.</translation>
  </message>
  <message>
   <source>n = {n}, too few to rely on</source>
   <translation>n = {n}, troppo pochi per fidarsi</translation>
  </message>
  <message>
   <source>no data</source>
   <translation>nessun dato</translation>
  </message>
  <message>
   <source>one scale for all</source>
   <translation>stessa scala per tutti</translation>
  </message>
  <message>
   <source>own scale</source>
   <translation>scala propria</translation>
  </message>
  <message>
   <source>share of all, %</source>
   <translation>quota del totale, %</translation>
  </message>
  <message>
   <source>{contacts} without a time of day left out.</source>
   <translation>Esclusi perché senza ora del giorno: {contacts}.</translation>
  </message>
  <message>
   <source>{contacts}, {share} of the period</source>
   <translation>{contacts}, {share} del periodo</translation>
  </message>
  <message>
   <source>{days} in view.</source>
   <translation>{days} in vista.</translation>
  </message>
  <message>
   <source>{days}, {mean} on average, {low} to {high}.</source>
   <translation>{days}, in media {mean}, da {low} a {high}.</translation>
  </message>
  <message>
   <source>{hours} agent-hours a week</source>
   <translation>{hours} ore operatore a settimana</translation>
  </message>
  <message>
   <source>{map}, change</source>
   <translation>{map}, variazione</translation>
  </message>
  <message>
   <source>{measure} by {rows} and {columns}</source>
   <translation>{measure} per {rows} e {columns}</translation>
  </message>
  <message>
   <source>{name}: {contacts}, {share} of the period</source>
   <translation>{name}: {contacts}, {share} del periodo</translation>
  </message>
  <message>
   <source>{name}: {hours} agent-hours a week</source>
   <translation>{name}: {hours} ore operatore a settimana</translation>
  </message>
  <message>
   <source>{now} (n = {n}) against {before} (n = {m}).</source>
   <translation>{now} (n = {n}) rispetto a {before} (n = {m}).</translation>
  </message>
  <message>
   <source>{n} agent</source>
   <translation>{n} operatore</translation>
  </message>
  <message>
   <source>{n} agents</source>
   <translation>{n} operatori</translation>
  </message>
  <message>
   <source>{n} contacts each time</source>
   <translation>{n} contatti ogni volta</translation>
  </message>
  <message>
   <source>{n} day</source>
   <translation>{n} giorno</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} giorni</translation>
  </message>
  <message>
   <source>{n} each time</source>
   <translation>{n} ogni volta</translation>
  </message>
  <message>
   <source>{n} erlangs</source>
   <translation>{n} erlang</translation>
  </message>
  <message>
   <source>{n} points</source>
   <translation>{n} punti</translation>
  </message>
  <message>
   <source>{scale}, peak {slot}: {n}</source>
   <translation>{scale}, massimo {slot}: {n}</translation>
  </message>
  <message>
   <source>{share} of the channel</source>
   <translation>{share} del canale</translation>
  </message>
  <message>
   <source>{share} of the day</source>
   <translation>{share} del giorno</translation>
  </message>
  <message>
   <source>{share} of the hour</source>
   <translation>{share} dell'ora</translation>
  </message>
  <message>
   <source>{share} of the month</source>
   <translation>{share} del mese</translation>
  </message>
  <message>
   <source>{share} of the row</source>
   <translation>{share} della riga</translation>
  </message>
  <message>
   <source>{share} of the week</source>
   <translation>{share} della settimana</translation>
  </message>
  <message>
   <source>{slot} changed most: {change}.</source>
   <translation>{slot} è ciò che è cambiato di più: {change}.</translation>
  </message>
  <message>
   <source>{slot} has the highest {measure}: {value}.</source>
   <translation>{slot} ha il valore più alto di {measure}: {value}.</translation>
  </message>
  <message>
   <source>{slot} is the busiest.</source>
   <translation>{slot} è il momento più carico.</translation>
  </message>
  <message>
   <source>{slot} misses the promise most often: {value} of the contacts.</source>
   <translation>{slot} è quando la promessa si manca di più: {value} dei contatti.</translation>
  </message>
  <message>
   <source>{slot} needs most: {value}.</source>
   <translation>{slot} è quando servono più persone: {value}.</translation>
  </message>
  <message>
   <source>{slot}: {absent}</source>
   <translation>{slot}: {absent}</translation>
  </message>
  <message>
   <source>{slot}: {change}, {now} against {before}</source>
   <translation>{slot}: {change}, {now} rispetto a {before}</translation>
  </message>
 </context>
 <context>
  <name>HowComputed</name>
  <message>
   <source> (±{n} points)</source>
   <translation> (±{n} punti)</translation>
  </message>
  <message>
   <source>, between {low} and {high} with 95 % confidence</source>
   <translation>, tra {low} e {high} con confidenza del 95 %</translation>
  </message>
  <message>
   <source>Back to the chart</source>
   <translation>Torna al grafico</translation>
  </message>
  <message>
   <source>Channels are added as real numbers and rounded up once, so nothing is rounded twice.</source>
   <translation>I canali si sommano come numeri reali e si arrotonda per eccesso una volta sola.</translation>
  </message>
  <message>
   <source>For each of the last {weeks} weeks the work was learned from earlier weeks only; then the real contacts came, and the people seen at work served them in the simulation.</source>
   <translation>Per ciascuna delle ultime {weeks} settimane il lavoro è stato stimato solo dalle settimane precedenti; poi sono arrivati i contatti veri e le persone viste al lavoro li hanno gestiti nella simulazione.</translation>
  </message>
  <message>
   <source>Formula: a birth-and-death chain over the chats in hand; with k chats on n people they end at the rate of k ÷ length of a chat while one holds so many.</source>
   <translation>Formula: una catena di nascita e morte sulle chat aperte; con k chat su n persone finiscono al ritmo di k ÷ durata di una chat quando ognuna ne segue tante.</translation>
  </message>
  <message>
   <source>Formula: load a = contacts an hour × handle time; a birth-and-death chain in which each caller who waits gives up at the rate 1 ÷ patience (Palm's Erlang A).</source>
   <translation>Formula: carico a = contatti l'ora × tempo di gestione; una catena di nascita e morte in cui chi aspetta rinuncia al ritmo di 1 ÷ pazienza (Erlang A di Palm).</translation>
  </message>
  <message>
   <source>Formula: load a = contacts an hour × handle time; share answered within T = 1 − C(n, a) · e^(−(n − a) · T ÷ handle time), C being Erlang's chance to wait.</source>
   <translation>Formula: carico a = contatti l'ora × tempo di gestione; quota risposta entro T = 1 − C(n, a) · e^(−(n − a) · T ÷ tempo di gestione), dove C è la probabilità di attesa di Erlang.</translation>
  </message>
  <message>
   <source>From closed forms, each channel by itself and then together: {hours} h a week. The simulation of all channels together follows.</source>
   <translation>Da formule chiuse, ogni canale da solo e poi insieme: {hours} h a settimana. Segue la simulazione di tutti i canali insieme.</translation>
  </message>
  <message>
   <source>From {runs} simulated runs of {weeks} weeks each with the people needed, on contacts that no search has seen. Occupancy is time busy ÷ time on duty; the backlog is counted at the end of each hour; times run on the clock of the promise.</source>
   <translation>Da {runs} simulazioni di {weeks} settimane ciascuna con le persone necessarie, su contatti che nessuna ricerca ha visto. L'occupazione è tempo occupato ÷ tempo in servizio; l'arretrato si conta alla fine di ogni ora; i tempi seguono l'orologio della promessa.</translation>
  </message>
  <message>
   <source>Hourly Erlang would ask for {hours} h a week where this channel by itself needs {own} h.</source>
   <translation>Erlang ora per ora chiederebbe {hours} h a settimana dove questo canale da solo ne richiede {own}.</translation>
  </message>
  <message>
   <source>Hourly Erlang, each channel and hour by itself, would ask for {hours} h a week.</source>
   <translation>Erlang ora per ora, ogni canale e ogni ora da soli, chiederebbe {hours} h a settimana.</translation>
  </message>
  <message>
   <source>Hours and cost</source>
   <translation>Ore e costo</translation>
  </message>
  <message>
   <source>How this is computed</source>
   <translation>Come si calcola</translation>
  </message>
  <message>
   <source>Inputs: {inputs}.</source>
   <translation>Dati di partenza: {inputs}.</translation>
  </message>
  <message>
   <source>Its people would give {share}: {verdict}.</source>
   <translation>Con quelle persone si avrebbe {share}: {verdict}.</translation>
  </message>
  <message>
   <source>Left out: {channels}</source>
   <translation>Esclusi: {channels}</translation>
  </message>
  <message>
   <source>Method: contacts arrive as in your weeks, wait for opening hours, and are worked in order of arrival by whoever is on duty; shares are counted over all simulated weeks.</source>
   <translation>Metodo: i contatti arrivano come nelle tue settimane, aspettano l'orario di apertura e vengono lavorati in ordine di arrivo da chi è in servizio; le quote si contano su tutte le settimane simulate.</translation>
  </message>
  <message>
   <source>Promise: {target} of {promise}. Kept: {value}{half}.</source>
   <translation>Promessa: {target} di {promise}. Mantenuta: {value}{half}.</translation>
  </message>
  <message>
   <source>Simulated figures use seed {seed}: the same input, the same answer.</source>
   <translation>Le cifre simulate usano il seme {seed}: stessi dati, stessa risposta.</translation>
  </message>
  <message>
   <source>The least people, hour by hour, with whom every promise is kept: {hours} h a week. All channels were simulated together, {weeks} weeks with contacts that the search had not seen; each promise holds with {confidence} confidence.</source>
   <translation>Il minimo di persone, ora per ora, con cui ogni promessa è mantenuta: {hours} h a settimana. Tutti i canali sono stati simulati insieme, {weeks} settimane con contatti che la ricerca non aveva visto; ogni promessa vale con confidenza del {confidence}.</translation>
  </message>
  <message>
   <source>The model is still being tried on your past weeks.</source>
   <translation>Il modello si sta ancora provando sulle tue settimane passate.</translation>
  </message>
  <message>
   <source>The people needed</source>
   <translation>Le persone necessarie</translation>
  </message>
  <message>
   <source>They come with the simulation.</source>
   <translation>Arrivano con la simulazione.</translation>
  </message>
  <message>
   <source>Times, occupancy and backlog</source>
   <translation>Tempi, occupazione e arretrato</translation>
  </message>
  <message>
   <source>Tried on your own past weeks</source>
   <translation>Provato sulle tue settimane passate</translation>
  </message>
  <message>
   <source>Volumes are the mean of {weeks} weeks of your data, in slots of {minutes} minutes.</source>
   <translation>I volumi sono la media di {weeks} settimane dei tuoi dati, in fasce di {minutes} minuti.</translation>
  </message>
  <message>
   <source>Volumes are those of the week you typed, in slots of {minutes} minutes.</source>
   <translation>I volumi sono quelli della settimana che hai scritto, in intervalli di {minutes} minuti.</translation>
  </message>
  <message>
   <source>chats at once</source>
   <translation>chat contemporanee</translation>
  </message>
  <message>
   <source>contacts a week</source>
   <translation>contatti a settimana</translation>
  </message>
  <message>
   <source>handle time</source>
   <translation>tempo di gestione</translation>
  </message>
  <message>
   <source>measured</source>
   <translation>misurato</translation>
  </message>
  <message>
   <source>measured, n = {n}</source>
   <translation>misurato, n = {n}</translation>
  </message>
  <message>
   <source>patience</source>
   <translation>pazienza</translation>
  </message>
  <message>
   <source>replies to a contact</source>
   <translation>risposte per contatto</translation>
  </message>
  <message>
   <source>spread of days beyond chance</source>
   <translation>differenza fra i giorni oltre il caso</translation>
  </message>
  <message>
   <source>spread of handle time over its mean</source>
   <translation>dispersione del tempo di gestione sulla media</translation>
  </message>
  <message>
   <source>the promise is broken</source>
   <translation>la promessa non è mantenuta</translation>
  </message>
  <message>
   <source>the promise is kept</source>
   <translation>la promessa è mantenuta</translation>
  </message>
  <message>
   <source>time until a customer is back</source>
   <translation>tempo fino al ritorno del cliente</translation>
  </message>
  <message>
   <source>typed by you</source>
   <translation>scritto da te</translation>
  </message>
  <message>
   <source>usual value, not measured</source>
   <translation>valore usuale, non misurato</translation>
  </message>
  <message>
   <source>{channel}: the model says {predicted} in time, {observed} were, n = {n}.</source>
   <translation>{channel}: il modello dice {predicted} in tempo, sono stati {observed}, n = {n}.</translation>
  </message>
  <message>
   <source>{hours} h a week ({paid} paid, {surcharge} of surcharges, {overtime} of overtime) × {weeks} weeks a month × {hourly} = {labour} of labour a month.</source>
   <translation>{hours} h a settimana ({paid} pagate, {surcharge} di maggiorazioni, {overtime} di straordinari) × {weeks} settimane al mese × {hourly} = {labour} di personale al mese.</translation>
  </message>
  <message>
   <source>{labour} + {overhead} overhead + {technology} technology = {total} a month.</source>
   <translation>{labour} + {overhead} di spese generali + {technology} di tecnologia = {total} al mese.</translation>
  </message>
  <message>
   <source>{needed} h of people on duty ÷ (1 − {share} of paid time not available) = {paid} paid h a week.</source>
   <translation>{needed} h di persone in servizio ÷ (1 − {share} del tempo pagato non disponibile) = {paid} h pagate a settimana.</translation>
  </message>
  <message>
   <source>{total} ÷ {n} contacts resolved a month = {each} a resolution.</source>
   <translation>{total} ÷ {n} contatti risolti al mese = {each} a risoluzione.</translation>
  </message>
 </context>
 <context>
  <name>ImportDesk</name>
  <message>
   <source>All files (*)</source>
   <translation>Tutti i file (*)</translation>
  </message>
  <message numerus="yes">
   <source>Import %n file(s)</source>
   <translation>
    <numerusform>Importa %n file</numerusform>
    <numerusform>Importa %n file</numerusform>
   </translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>Importa file</translation>
  </message>
  <message>
   <source>Import {file}</source>
   <translation>Importa {file}</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importazione</translation>
  </message>
  <message>
   <source>Made-up sample: three invented files.</source>
   <translation>Esempio inventato: tre file di fantasia.</translation>
  </message>
  <message>
   <source>Making up a sample</source>
   <translation>Creazione di un esempio</translation>
  </message>
  <message>
   <source>Pasted table</source>
   <translation>Tabella incollata</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>Lettura di {file}</translation>
  </message>
  <message>
   <source>Remove {file}</source>
   <translation>Togli {file}</translation>
  </message>
  <message>
   <source>Tables ({endings})</source>
   <translation>Tabelle ({endings})</translation>
  </message>
  <message numerus="yes">
   <source>{n} row(s) of {file} imported.</source>
   <translation>
    <numerusform>{n} riga di {file} importata.</numerusform>
    <numerusform>{n} righe di {file} importate.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{rows} rows of %n file(s) imported.</source>
   <translation>
    <numerusform>{rows} righe di %n file importate.</numerusform>
    <numerusform>{rows} righe di %n file importate.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportView</name>
  <message numerus="yes">
   <source>%n question(s) for you.</source>
   <translation>
    <numerusform>%n domanda per te.</numerusform>
    <numerusform>%n domande per te.</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Accettate</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Aggiungi file…</translation>
  </message>
  <message>
   <source>Already imported</source>
   <translation>Già importati</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canali</translation>
  </message>
  <message>
   <source>First and last day</source>
   <translation>Primo e ultimo giorno</translation>
  </message>
  <message>
   <source>Forget the mapping of these headers</source>
   <translation>Dimentica l'abbinamento di queste intestazioni</translation>
  </message>
  <message>
   <source>Load mapping</source>
   <translation>Carica abbinamento</translation>
  </message>
  <message>
   <source>Load mapping…</source>
   <translation>Carica abbinamento…</translation>
  </message>
  <message>
   <source>Mapping ▾</source>
   <translation>Abbinamento ▾</translation>
  </message>
  <message>
   <source>Mappings (*.json)</source>
   <translation>Abbinamenti (*.json)</translation>
  </message>
  <message>
   <source>Nothing is changed in your file. The mapping is remembered for files with the same headers.</source>
   <translation>Il tuo file non cambia. L'abbinamento delle colonne viene ricordato per i file con le stesse intestazioni.</translation>
  </message>
  <message>
   <source>Reading {file} was stopped.</source>
   <translation>La lettura di {file} è stata interrotta.</translation>
  </message>
  <message>
   <source>Reading {file}…</source>
   <translation>Lettura di {file}…</translation>
  </message>
  <message>
   <source>Reset to what was detected</source>
   <translation>Torna a quanto rilevato</translation>
  </message>
  <message>
   <source>Reset, save, load or forget the mapping</source>
   <translation>Ripristina, salva, carica o dimentica l'abbinamento</translation>
  </message>
  <message>
   <source>Save mapping</source>
   <translation>Salva abbinamento</translation>
  </message>
  <message>
   <source>Save mapping…</source>
   <translation>Salva abbinamento…</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Messe da parte</translation>
  </message>
  <message>
   <source>The column names.</source>
   <translation>I nomi delle colonne.</translation>
  </message>
  <message>
   <source>The file as written</source>
   <translation>Il file com'è scritto</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>come nel file</translation>
  </message>
  <message>
   <source>as last time</source>
   <translation>come l'ultima volta</translation>
  </message>
  <message>
   <source>as written</source>
   <translation>del file</translation>
  </message>
  <message>
   <source>changed by you</source>
   <translation>modificato da te</translation>
  </message>
  <message>
   <source>choose…</source>
   <translation>scegli…</translation>
  </message>
  <message>
   <source>clock of the file</source>
   <translation>ora del file</translation>
  </message>
  <message>
   <source>comma 1,5</source>
   <translation>virgola 1,5</translation>
  </message>
  <message>
   <source>contacts with a known number</source>
   <translation>contatti con un numero già noto</translation>
  </message>
  <message>
   <source>every row can be used</source>
   <translation>ogni riga si può usare</translation>
  </message>
  <message>
   <source>first {shown} of {all} rows, {used} of {columns} columns used</source>
   <translation>prime {shown} di {all} righe, usate {used} di {columns} colonne</translation>
  </message>
  <message>
   <source>from row {first}</source>
   <translation>dalla riga {first}</translation>
  </message>
  <message>
   <source>in the first rows; the rest is being read</source>
   <translation>nelle prime righe; il resto è in lettura</translation>
  </message>
  <message>
   <source>in the first rows; the rest waits for your answer</source>
   <translation>nelle prime righe; il resto attende la tua risposta</translation>
  </message>
  <message>
   <source>no column names a channel</source>
   <translation>nessuna colonna indica un canale</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nessuna</translation>
  </message>
  <message>
   <source>of {rows} rows, {share}</source>
   <translation>di {rows} righe, {share}</translation>
  </message>
  <message>
   <source>other…</source>
   <translation>altro…</translation>
  </message>
  <message>
   <source>point 1.5</source>
   <translation>punto 1.5</translation>
  </message>
  <message>
   <source>question 1 of {count}</source>
   <translation>domanda 1 di {count}</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>riga {row}</translation>
  </message>
  <message>
   <source>rows {first}–{last}</source>
   <translation>righe {first}–{last}</translation>
  </message>
  <message>
   <source>show and save</source>
   <translation>mostra e salva</translation>
  </message>
  <message>
   <source>the same file as {file}</source>
   <translation>lo stesso file di {file}</translation>
  </message>
  <message numerus="yes">
   <source>{n} row(s)</source>
   <translation>
    <numerusform>{n} riga</numerusform>
    <numerusform>{n} righe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} value(s) of rows in use</source>
   <translation>
    <numerusform>{n} valore di righe in uso</numerusform>
    <numerusform>{n} valori di righe in uso</numerusform>
   </translation>
  </message>
  <message>
   <source>{used} of {read} rows are ready.</source>
   <translation>{used} righe su {read} sono pronte.</translation>
  </message>
 </context>
 <context>
  <name>ImportedFiles</name>
  <message>
   <source>Include rows of {file}</source>
   <translation>Includi righe di {file}</translation>
  </message>
  <message>
   <source>Read {file} again</source>
   <translation>Leggi di nuovo {file}</translation>
  </message>
  <message>
   <source>Saving {file}</source>
   <translation>Salvataggio di {file}</translation>
  </message>
  <message>
   <source>{file} was read again with these rows.</source>
   <translation>{file} è stato riletto con queste righe.</translation>
  </message>
  <message>
   <source>{file} was read again.</source>
   <translation>{file} è stato riletto.</translation>
  </message>
 </context>
 <context>
  <name>KpiContacts</name>
  <message>
   <source>Contacts behind the KPI</source>
   <translation>Contatti dietro il KPI</translation>
  </message>
  <message>
   <source>Copy rows</source>
   <translation>Copia righe</translation>
  </message>
  <message>
   <source>Copying the rows</source>
   <translation>Copia delle righe</translation>
  </message>
  <message>
   <source>Looking them up…</source>
   <translation>Ricerca in corso…</translation>
  </message>
  <message>
   <source>Looking up the contacts</source>
   <translation>Ricerca dei contatti</translation>
  </message>
  <message>
   <source>No contact holds “{text}”.</source>
   <translation>Nessun contatto contiene «{text}».</translation>
  </message>
  <message>
   <source>No single contacts stand behind this figure.</source>
   <translation>Dietro questa cifra non ci sono singoli contatti.</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Salva come CSV…</translation>
  </message>
  <message>
   <source>Save the contacts</source>
   <translation>Salva i contatti</translation>
  </message>
  <message>
   <source>Search the contacts</source>
   <translation>Cerca nei contatti</translation>
  </message>
  <message>
   <source>Writing the contacts</source>
   <translation>Scrittura dei contatti</translation>
  </message>
  <message>
   <source>contacts</source>
   <translation>contatti</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sì</translation>
  </message>
  <message>
   <source>{all} contacts</source>
   <translation>{all} contatti</translation>
  </message>
  <message>
   <source>{count} contacts saved as {file}</source>
   <translation>{count} contatti salvati come {file}</translation>
  </message>
  <message>
   <source>{count} of {all} rows copied</source>
   <translation>{count} righe copiate su {all}</translation>
  </message>
  <message>
   <source>{count} of {all} rows copied: “Save as CSV” writes them all</source>
   <translation>{count} righe copiate su {all}: «Salva come CSV» le scrive tutte</translation>
  </message>
  <message>
   <source>{shown} of {all} contacts</source>
   <translation>{shown} di {all} contatti</translation>
  </message>
 </context>
 <context>
  <name>KpiDetail</name>
  <message>
   <source>Axis of the spread</source>
   <translation>Asse della distribuzione</translation>
  </message>
  <message>
   <source>Back to the overview</source>
   <translation>Torna alla panoramica</translation>
  </message>
  <message>
   <source>Breakdown</source>
   <translation>Scomposizione</translation>
  </message>
  <message>
   <source>By day, week or month</source>
   <translation>Per giorno, settimana o mese</translation>
  </message>
  <message>
   <source>Computing the KPI</source>
   <translation>Calcolo del KPI</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contatti</translation>
  </message>
  <message>
   <source>Could count</source>
   <translation>Potrebbero contare</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Contati</translation>
  </message>
  <message>
   <source>Counted by</source>
   <translation>Contato per</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Giorno</translation>
  </message>
  <message>
   <source>Distribution</source>
   <translation>Distribuzione</translation>
  </message>
  <message>
   <source>Doubling steps</source>
   <translation>Intervalli che raddoppiano</translation>
  </message>
  <message>
   <source>Even steps</source>
   <translation>Intervalli uguali</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifre</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Da</translation>
  </message>
  <message>
   <source>From the second bar on, each spans twice as much as the one before.</source>
   <translation>Dalla seconda barra in poi, ognuna copre il doppio della precedente.</translation>
  </message>
  <message>
   <source>Half of {n} times are shorter than {value}.</source>
   <translation>La metà di {n} tempi è più breve di {value}.</translation>
  </message>
  <message>
   <source>How the contacts are spread</source>
   <translation>Come si distribuiscono i contatti</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mese</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>Non contati</translation>
  </message>
  <message>
   <source>Over time</source>
   <translation>Nel tempo</translation>
  </message>
  <message>
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Settimana</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Che cosa si mostra</translation>
  </message>
  <message>
   <source>What it stands on</source>
   <translation>Su che cosa si basa</translation>
  </message>
  <message>
   <source>before {value} ({day})</source>
   <translation>prima {value} ({day})</translation>
  </message>
  <message>
   <source>compared with</source>
   <translation>confrontato con</translation>
  </message>
  <message>
   <source>highest {value}</source>
   <translation>massimo {value}</translation>
  </message>
  <message>
   <source>in view</source>
   <translation>in vista</translation>
  </message>
  <message>
   <source>mean {value}</source>
   <translation>media {value}</translation>
  </message>
  <message>
   <source>target</source>
   <translation>obiettivo</translation>
  </message>
  <message>
   <source>target {target}</source>
   <translation>obiettivo {target}</translation>
  </message>
  <message>
   <source>{n} smaller ones are not listed.</source>
   <translation>{n} più piccoli non sono elencati.</translation>
  </message>
  <message>
   <source>{share} of {n} contacts: yes.</source>
   <translation>{share} di {n} contatti: sì.</translation>
  </message>
  <message>
   <source>{value} or more</source>
   <translation>{value} o più</translation>
  </message>
 </context>
 <context>
  <name>KpiExtras</name>
  <message>
   <source>90 % are below</source>
   <translation>90 % è sotto</translation>
  </message>
  <message>
   <source>90 % in business hours</source>
   <translation>90 % in ore lavorative</translation>
  </message>
  <message>
   <source>A working day</source>
   <translation>Per giorno lavorativo</translation>
  </message>
  <message>
   <source>Abandoned</source>
   <translation>Abbandonati</translation>
  </message>
  <message>
   <source>Abandoned at once</source>
   <translation>Abbandonati subito</translation>
  </message>
  <message>
   <source>After-contact work, mean</source>
   <translation>Lavoro dopo il contatto, media</translation>
  </message>
  <message>
   <source>All costs a month</source>
   <translation>Tutti i costi al mese</translation>
  </message>
  <message>
   <source>All other customers</source>
   <translation>Tutti gli altri clienti</translation>
  </message>
  <message>
   <source>All other customers, median</source>
   <translation>Tutti gli altri clienti, mediana</translation>
  </message>
  <message>
   <source>All other customers, total</source>
   <translation>Tutti gli altri clienti, totale</translation>
  </message>
  <message>
   <source>Answered only</source>
   <translation>Solo con risposta</translation>
  </message>
  <message>
   <source>Assigned</source>
   <translation>Assegnate</translation>
  </message>
  <message>
   <source>At once means under</source>
   <translation>«Subito» significa meno di</translation>
  </message>
  <message>
   <source>At the end</source>
   <translation>Alla fine</translation>
  </message>
  <message>
   <source>At the start</source>
   <translation>All'inizio</translation>
  </message>
  <message>
   <source>Busiest day</source>
   <translation>Giorno più carico</translation>
  </message>
  <message>
   <source>By handing on</source>
   <translation>Per riassegnazione</translation>
  </message>
  <message>
   <source>Calls avoided</source>
   <translation>Chiamate evitate</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Completate</translation>
  </message>
  <message>
   <source>Contacts of other channels</source>
   <translation>Contatti degli altri canali</translation>
  </message>
  <message>
   <source>Costs in the period</source>
   <translation>Costi del periodo</translation>
  </message>
  <message>
   <source>Costs of other channels</source>
   <translation>Costi degli altri canali</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Creati</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clienti</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Giorni</translation>
  </message>
  <message>
   <source>Different tasks</source>
   <translation>Attività diverse</translation>
  </message>
  <message>
   <source>Early abandons counted as met</source>
   <translation>Abbandoni precoci contati come rispettati</translation>
  </message>
  <message>
   <source>Held longer than 60 s</source>
   <translation>In attesa oltre 60 s</translation>
  </message>
  <message>
   <source>Highest</source>
   <translation>Massimo</translation>
  </message>
  <message>
   <source>Highest score</source>
   <translation>Voto più alto</translation>
  </message>
  <message>
   <source>Hold, mean</source>
   <translation>Attesa in linea, media</translation>
  </message>
  <message>
   <source>Impossible, left out</source>
   <translation>Impossibili, esclusi</translation>
  </message>
  <message>
   <source>Including who gave up</source>
   <translation>Compreso chi ha rinunciato</translation>
  </message>
  <message>
   <source>Labour</source>
   <translation>Personale</translation>
  </message>
  <message>
   <source>Labour a month</source>
   <translation>Personale al mese</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Uscite</translation>
  </message>
  <message>
   <source>Low scores (1 or 2)</source>
   <translation>Voti bassi (1 o 2)</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Mean in business hours</source>
   <translation>Media in ore lavorative</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>Mediana</translation>
  </message>
  <message>
   <source>Median age</source>
   <translation>Età mediana</translation>
  </message>
  <message>
   <source>Median in business hours</source>
   <translation>Mediana in ore lavorative</translation>
  </message>
  <message>
   <source>Months in view</source>
   <translation>Mesi in vista</translation>
  </message>
  <message>
   <source>Months with figures</source>
   <translation>Mesi con dati</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuovi</translation>
  </message>
  <message>
   <source>Of all offered</source>
   <translation>Su tutti i ricevuti</translation>
  </message>
  <message>
   <source>Of it shared by channels</source>
   <translation>Di cui comuni a più canali</translation>
  </message>
  <message>
   <source>Of those answered</source>
   <translation>Su quelli con risposta</translation>
  </message>
  <message>
   <source>Older than 7 days</source>
   <translation>Più vecchi di 7 giorni</translation>
  </message>
  <message>
   <source>Oldest</source>
   <translation>Il più vecchio</translation>
  </message>
  <message>
   <source>Oldest still open</source>
   <translation>Il più vecchio ancora aperto</translation>
  </message>
  <message>
   <source>One reply, reopened or not</source>
   <translation>Una risposta, riaperto o no</translation>
  </message>
  <message>
   <source>Overhead</source>
   <translation>Spese generali</translation>
  </message>
  <message>
   <source>Overhead a month</source>
   <translation>Spese generali al mese</translation>
  </message>
  <message>
   <source>Paid time</source>
   <translation>Tempo pagato</translation>
  </message>
  <message>
   <source>People employed, mean</source>
   <translation>Organico medio</translation>
  </message>
  <message>
   <source>People in the log</source>
   <translation>Persone nel registro</translation>
  </message>
  <message>
   <source>Per contact put on hold</source>
   <translation>Per contatto messo in attesa</translation>
  </message>
  <message>
   <source>Promised share</source>
   <translation>Quota promessa</translation>
  </message>
  <message>
   <source>Promised time</source>
   <translation>Tempo promesso</translation>
  </message>
  <message>
   <source>Refunds</source>
   <translation>Rimborsi</translation>
  </message>
  <message>
   <source>Reopenings per contact</source>
   <translation>Riaperture per contatto</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Risolti</translation>
  </message>
  <message>
   <source>Resolved inside the period</source>
   <translation>Risolti dentro il periodo</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Vendite</translation>
  </message>
  <message>
   <source>Satisfied answers</source>
   <translation>Risposte soddisfatte</translation>
  </message>
  <message>
   <source>Saved by calls avoided</source>
   <translation>Risparmio per chiamate evitate</translation>
  </message>
  <message>
   <source>Solved before a reply</source>
   <translation>Risolti prima di una risposta</translation>
  </message>
  <message>
   <source>Spam and cancelled among them</source>
   <translation>Di cui spam e annullati</translation>
  </message>
  <message>
   <source>Spent on retention</source>
   <translation>Speso per la fidelizzazione</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Ancora aperti</translation>
  </message>
  <message>
   <source>Talk, mean</source>
   <translation>Conversazione, media</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>Tecnologia</translation>
  </message>
  <message>
   <source>Technology a month</source>
   <translation>Tecnologia al mese</translation>
  </message>
  <message>
   <source>Those at once counted as offered</source>
   <translation>Quelli immediati contati tra i ricevuti</translation>
  </message>
  <message>
   <source>Ticked as solved at once</source>
   <translation>Segnati come risolti subito</translation>
  </message>
  <message>
   <source>Time waiting for contacts</source>
   <translation>Tempo in attesa di contatti</translation>
  </message>
  <message>
   <source>Time with contacts</source>
   <translation>Tempo in contatto</translation>
  </message>
  <message>
   <source>Waiting, still in time</source>
   <translation>In attesa, ancora in tempo</translation>
  </message>
  <message>
   <source>Without a date</source>
   <translation>Senza data</translation>
  </message>
  <message>
   <source>Without a time of day, left out</source>
   <translation>Senza ora del giorno, esclusi</translation>
  </message>
  <message>
   <source>Without abandons inside the target</source>
   <translation>Senza gli abbandoni entro l'obiettivo</translation>
  </message>
  <message>
   <source>Without those at once</source>
   <translation>Senza quelli immediati</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Giorni lavorativi</translation>
  </message>
 </context>
 <context>
  <name>KpiGoal</name>
  <message>
   <source>A line with a day is a milestone; the line without one is the target itself.</source>
   <translation>Una riga con un giorno è una tappa; la riga senza giorno è l'obiettivo stesso.</translation>
  </message>
  <message>
   <source>Aimed at</source>
   <translation>Obiettivo</translation>
  </message>
  <message>
   <source>All contacts</source>
   <translation>Tutti i contatti</translation>
  </message>
  <message>
   <source>Blank: all contacts; else a value of a dimension</source>
   <translation>Vuoto: tutti i contatti; altrimenti un valore di una dimensione</translation>
  </message>
  <message>
   <source>Blank: the target itself; else the day of a milestone</source>
   <translation>Vuoto: l'obiettivo stesso; altrimenti il giorno di una tappa</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Entro</translation>
  </message>
  <message>
   <source>Days, weeks or months on target, of those with contacts</source>
   <translation>Giorni, settimane o mesi in obiettivo, tra quelli con contatti</translation>
  </message>
  <message>
   <source>Goal sheet</source>
   <translation>Scheda degli obiettivi</translation>
  </message>
  <message>
   <source>How the targets have fared</source>
   <translation>Come vanno gli obiettivi</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>In parole</translation>
  </message>
  <message>
   <source>Line {line}: {why}</source>
   <translation>Riga {line}: {why}</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Si rivede</translation>
  </message>
  <message>
   <source>Question it answers</source>
   <translation>Domanda a cui risponde</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>Raggiunto</translation>
  </message>
  <message>
   <source>Reached: set the next target, so that there is one to work for.</source>
   <translation>Raggiunto: fissa il prossimo obiettivo, così c'è una meta a cui puntare.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Say also which value is aimed at.</source>
   <translation>Indica anche il valore da raggiungere.</translation>
  </message>
  <message>
   <source>Serves</source>
   <translation>Serve a</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Intervalli</translation>
  </message>
  <message>
   <source>Targets and milestones</source>
   <translation>Obiettivi e tappe</translation>
  </message>
  <message>
   <source>The same group and day stand in line {line}.</source>
   <translation>Lo stesso gruppo e giorno sono alla riga {line}.</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Chi</translation>
  </message>
  <message>
   <source>Written like {example}</source>
   <translation>Si scrive come {example}</translation>
  </message>
  <message>
   <source>Your note: the reason, and what to keep</source>
   <translation>La tua nota: il motivo e che cosa mantenere</translation>
  </message>
  <message>
   <source>continuous improvement</source>
   <translation>miglioramento continuo</translation>
  </message>
  <message>
   <source>every day</source>
   <translation>ogni giorno</translation>
  </message>
  <message>
   <source>every month</source>
   <translation>ogni mese</translation>
  </message>
  <message>
   <source>every quarter</source>
   <translation>ogni trimestre</translation>
  </message>
  <message>
   <source>every week</source>
   <translation>ogni settimana</translation>
  </message>
  <message>
   <source>every year</source>
   <translation>ogni anno</translation>
  </message>
  <message>
   <source>issues solved</source>
   <translation>risolvere i problemi</translation>
  </message>
  <message>
   <source>lower cost</source>
   <translation>ridurre i costi</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>mancato</translation>
  </message>
  <message>
   <source>near</source>
   <translation>vicino</translation>
  </message>
  <message>
   <source>on target</source>
   <translation>raggiunto</translation>
  </message>
  <message>
   <source>period in view</source>
   <translation>fine del periodo</translation>
  </message>
  <message>
   <source>sales</source>
   <translation>vendere</translation>
  </message>
  <message>
   <source>still ahead</source>
   <translation>deve ancora arrivare</translation>
  </message>
  <message>
   <source>too few contacts to judge</source>
   <translation>troppo pochi contatti per giudicare</translation>
  </message>
  <message>
   <source>{met} of {all}</source>
   <translation>{met} su {all}</translation>
  </message>
  <message>
   <source>“{text}” is no day: write it like {example}.</source>
   <translation>«{text}» non è un giorno: scrivilo come {example}.</translation>
  </message>
  <message>
   <source>“{text}” is no group of these data: choose one of the list.</source>
   <translation>«{text}» non è un gruppo di questi dati: scegline uno dell'elenco.</translation>
  </message>
  <message>
   <source>“{text}” is no such value: write it like {example}.</source>
   <translation>«{text}» non è un valore adatto: scrivilo come {example}.</translation>
  </message>
 </context>
 <context>
  <name>KpiTarget</name>
  <message>
   <source>Remove target</source>
   <translation>Togli obiettivo</translation>
  </message>
  <message>
   <source>Set target</source>
   <translation>Imposta obiettivo</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Obiettivo</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>A report without your data is in {path}.</source>
   <translation>Una segnalazione senza i tuoi dati è in {path}.</translation>
  </message>
  <message>
   <source>Change the comparison</source>
   <translation>Cambia il confronto</translation>
  </message>
  <message>
   <source>Change what is in view</source>
   <translation>Cambia ciò che è in vista</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Conteggio</translation>
  </message>
  <message>
   <source>Counting the contacts…</source>
   <translation>Conteggio dei contatti…</translation>
  </message>
  <message>
   <source>Links are not followed: nothing is read from the Internet. Download the export and drop the file itself.</source>
   <translation>I collegamenti non vengono seguiti: nulla si legge da Internet. Scarica l'esportazione e trascina il file.</translation>
  </message>
  <message>
   <source>No project yet</source>
   <translation>Ancora nessun progetto</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Apertura in corso…</translation>
  </message>
  <message>
   <source>Put another scenario in view</source>
   <translation>Mostra un altro scenario</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Ripeti</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Salvato come {file}</translation>
  </message>
  <message>
   <source>Something went wrong in Aforo; your data are unchanged.</source>
   <translation>Qualcosa è andato storto in Aforo; i tuoi dati non sono cambiati.</translation>
  </message>
  <message>
   <source>There is no table to paste. Copy the cells in your spreadsheet first, with the column names.</source>
   <translation>Non c'è nessuna tabella da incollare. Copia prima le celle nel foglio di calcolo, con i nomi delle colonne.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annulla</translation>
  </message>
 </context>
 <context>
  <name>ManualStaffing</name>
  <message>
   <source>As needed</source>
   <translation>Secondo il necessario</translation>
  </message>
  <message>
   <source>As seen at work</source>
   <translation>Come viste al lavoro</translation>
  </message>
  <message>
   <source>Begin with the people seen at work</source>
   <translation>Comincia dalle persone viste al lavoro</translation>
  </message>
  <message>
   <source>Busy of their time on duty</source>
   <translation>Occupazione del tempo in servizio</translation>
  </message>
  <message>
   <source>Change people on duty</source>
   <translation>Cambia le persone in servizio</translation>
  </message>
  <message>
   <source>Change the step of the roster</source>
   <translation>Cambia il passo dei turni</translation>
  </message>
  <message>
   <source>Checked over {weeks} simulated weeks.</source>
   <translation>Verificato su {weeks} settimane simulate.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Svuota</translation>
  </message>
  <message>
   <source>Clear people on duty</source>
   <translation>Svuota le persone in servizio</translation>
  </message>
  <message>
   <source>Clear the roster</source>
   <translation>Svuota i turni</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Costo</translation>
  </message>
  <message>
   <source>Cost a month</source>
   <translation>Costo al mese</translation>
  </message>
  <message>
   <source>Cost a resolution</source>
   <translation>Costo per risoluzione</translation>
  </message>
  <message>
   <source>Every hour and day</source>
   <translation>Tutte le ore e i giorni</translation>
  </message>
  <message>
   <source>Exactly the people needed.</source>
   <translation>Esattamente le persone necessarie.</translation>
  </message>
  <message>
   <source>Fill people on duty</source>
   <translation>Riempi le persone in servizio</translation>
  </message>
  <message>
   <source>Hours of people</source>
   <translation>Ore di persone</translation>
  </message>
  <message>
   <source>On duty in a week</source>
   <translation>In servizio alla settimana</translation>
  </message>
  <message>
   <source>On duty while it is closed</source>
   <translation>In servizio fuori orario</translation>
  </message>
  <message>
   <source>Open with nobody, though needed</source>
   <translation>In orario senza nessuno, benché serva</translation>
  </message>
  <message>
   <source>Or begin with the people seen at work, or with your roster of today.</source>
   <translation>Oppure comincia dalle persone viste al lavoro, o dai tuoi turni di oggi.</translation>
  </message>
  <message>
   <source>Or begin with your roster of today.</source>
   <translation>Oppure comincia dai tuoi turni di oggi.</translation>
  </message>
  <message>
   <source>Over the need</source>
   <translation>Oltre il necessario</translation>
  </message>
  <message>
   <source>Overtime in a week</source>
   <translation>Straordinari alla settimana</translation>
  </message>
  <message>
   <source>Paid in a week</source>
   <translation>Pagate alla settimana</translation>
  </message>
  <message>
   <source>Paste a roster</source>
   <translation>Incolla i turni</translation>
  </message>
  <message>
   <source>Paste a roster…</source>
   <translation>Incolla i turni…</translation>
  </message>
  <message>
   <source>Paste people on duty</source>
   <translation>Incolla le persone in servizio</translation>
  </message>
  <message>
   <source>People by hand</source>
   <translation>Persone a mano</translation>
  </message>
  <message>
   <source>People on duty</source>
   <translation>Persone in servizio</translation>
  </message>
  <message>
   <source>People on duty by hour and weekday</source>
   <translation>Persone in servizio per ora e giorno della settimana</translation>
  </message>
  <message>
   <source>Short of the need</source>
   <translation>Sotto il necessario</translation>
  </message>
  <message>
   <source>Simulating these people…</source>
   <translation>Simulazione di queste persone…</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Ogni</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Squadra</translation>
  </message>
  <message>
   <source>The backlog grows every week by</source>
   <translation>L'arretrato cresce ogni settimana di</translation>
  </message>
  <message>
   <source>The baseline is closed to edits: duplicate it, or open it to edits, at the left.</source>
   <translation>La base non ammette modifiche: duplicala o consenti le modifiche, a sinistra.</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>La settimana</translation>
  </message>
  <message>
   <source>These are the people needed: change any number.</source>
   <translation>Queste sono le persone necessarie: cambia un numero qualsiasi.</translation>
  </message>
  <message>
   <source>These people do not fit the plan any more.</source>
   <translation>Queste persone non corrispondono più al piano.</translation>
  </message>
  <message>
   <source>These people just about keep every promise.</source>
   <translation>Queste persone mantengono di misura ogni promessa.</translation>
  </message>
  <message>
   <source>These people keep every promise.</source>
   <translation>Queste persone mantengono ogni promessa.</translation>
  </message>
  <message>
   <source>These people keep no promise.</source>
   <translation>Queste persone non mantengono nessuna promessa.</translation>
  </message>
  <message numerus="yes">
   <source>These people miss %n promise(s): {channels}.</source>
   <translation>
    <numerusform>Queste persone mancano %n promessa: {channels}.</numerusform>
    <numerusform>Queste persone mancano %n promesse: {channels}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Use the people needed</source>
   <translation>Usa le persone necessarie</translation>
  </message>
  <message>
   <source>Waiting when the week ends</source>
   <translation>In attesa a fine settimana</translation>
  </message>
  <message>
   <source>What do the people on duty achieve, and what do they cost?</source>
   <translation>Che cosa ottengono le persone in servizio, e quanto costano?</translation>
  </message>
  <message>
   <source>What they achieve</source>
   <translation>Che cosa ottengono</translation>
  </message>
  <message>
   <source>With these people work piles up: more comes in than they can do.</source>
   <translation>Con queste persone il lavoro si accumula: ne arriva più di quanto ne possano svolgere.</translation>
  </message>
  <message>
   <source>as much as needed</source>
   <translation>quanto serve</translation>
  </message>
  <message>
   <source>as needed, until you change it</source>
   <translation>quelle necessarie, da cambiare</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>chiuso</translation>
  </message>
  <message>
   <source>just missed, within chance</source>
   <translation>mancata di poco, entro il caso</translation>
  </message>
  <message>
   <source>met</source>
   <translation>mantenuta</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>mancata</translation>
  </message>
  <message>
   <source>needed: {hours}</source>
   <translation>necessarie: {hours}</translation>
  </message>
  <message>
   <source>no contact came</source>
   <translation>nessun contatto arrivato</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>non noto</translation>
  </message>
  <message>
   <source>put in by hand</source>
   <translation>inserite a mano</translation>
  </message>
  <message>
   <source>{channel}: waiting when the week ends</source>
   <translation>{channel}: in attesa a fine settimana</translation>
  </message>
  <message>
   <source>{channel}: {promise}</source>
   <translation>{channel}: {promise}</translation>
  </message>
  <message>
   <source>{day}, {time}: {n} people</source>
   <translation>{day}, {time}: {n} persone</translation>
  </message>
  <message>
   <source>{difference} against what is needed</source>
   <translation>{difference} rispetto al necessario</translation>
  </message>
  <message>
   <source>{load} h of work come in for {there} h of people</source>
   <translation>arrivano {load} h di lavoro per {there} h di persone</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} needed</source>
   <translation>{n} necessarie</translation>
  </message>
  <message>
   <source>{n} over</source>
   <translation>{n} in più</translation>
  </message>
  <message>
   <source>{n} short</source>
   <translation>{n} in meno</translation>
  </message>
  <message>
   <source>{over} over the need.</source>
   <translation>{over} oltre il necessario.</translation>
  </message>
  <message>
   <source>{share} in the weakest hour</source>
   <translation>{share} nell'ora più debole</translation>
  </message>
  <message>
   <source>{share} on the weakest day</source>
   <translation>{share} nel giorno più debole</translation>
  </message>
  <message>
   <source>{short} short and {over} over the need.</source>
   <translation>{short} sotto e {over} oltre il necessario.</translation>
  </message>
  <message>
   <source>{short} short of the need.</source>
   <translation>{short} sotto il necessario.</translation>
  </message>
  <message>
   <source>{verdict}: {share} at most, {half}</source>
   <translation>{verdict}: {share} al massimo, {half}</translation>
  </message>
  <message>
   <source>{verdict}: {share} promised, {half}</source>
   <translation>{verdict}: {share} promesso, {half}</translation>
  </message>
  <message>
   <source>±{half} points</source>
   <translation>±{half} punti</translation>
  </message>
  <message>
   <source>▲ fewer than needed   ● more than needed   hatched: closed. 1.5 people is one and another half of the time. Ctrl+D fills down, Ctrl+R to the right; copy and paste as in a spreadsheet.</source>
   <translation>▲ meno del necessario   ● più del necessario   tratteggiato: chiuso. 1,5 persone è una e un'altra per metà del tempo. Ctrl+D riempie in basso, Ctrl+R a destra; copia e incolla come in un foglio di calcolo.</translation>
  </message>
 </context>
 <context>
  <name>MappingRows</name>
  <message>
   <source>Could also be {columns}.</source>
   <translation>Potrebbe essere anche {columns}.</translation>
  </message>
  <message>
   <source>Feeds no figure.</source>
   <translation>Non alimenta nessuna cifra.</translation>
  </message>
  <message>
   <source>Nearest: {field}.</source>
   <translation>Il più vicino: {field}.</translation>
  </message>
  <message>
   <source>a dimension of its own</source>
   <translation>una dimensione propria</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>come prima</translation>
  </message>
  <message>
   <source>dimension</source>
   <translation>dimensione</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>probabile</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>non usata</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>sicuro</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>ora del giorno</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>incerto</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>tuo</translation>
  </message>
 </context>
 <context>
  <name>MappingTable</name>
  <message>
   <source>Aforo needs</source>
   <translation>Serve ad Aforo</translation>
  </message>
  <message>
   <source>How the columns are read</source>
   <translation>Come sono lette le colonne</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>Letta come</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Certezza</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valori</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Perché</translation>
  </message>
  <message>
   <source>Your column</source>
   <translation>La tua colonna</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>senza ora</translation>
  </message>
  <message>
   <source>not in this file</source>
   <translation>assente</translation>
  </message>
 </context>
 <context>
  <name>Meanings</name>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sì</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Attention</source>
   <translation>Attenzione</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>"{scenario}" does not say how many people are employed today: enter today's full-time people to plan whom to hire when.</source>
   <translation>«{scenario}» non dice quante persone ci sono oggi in organico: indica le persone a tempo pieno di oggi per pianificare chi assumere e quando.</translation>
  </message>
  <message>
   <source>"{scenario}" names nobody on duty: put people into its week, or let the promises say how many are needed.</source>
   <translation>«{scenario}» non ha nessuno in servizio: metti persone nella sua settimana o lascia che siano le promesse a dire quante ne servono.</translation>
  </message>
  <message>
   <source>1 point</source>
   <translation>di 1 punto</translation>
  </message>
  <message>
   <source>A channel has no name: choose one, such as email or phone.</source>
   <translation>Un canale non ha nome: scegline uno, come e-mail o telefono.</translation>
  </message>
  <message>
   <source>A contact of {aht_s} is long for an interval of {interval_s}: work from the interval before still keeps agents busy, so this interval alone misleads. Plan the whole week instead.</source>
   <translation>Un contatto di {aht_s} è lungo per un intervallo di {interval_s}: il lavoro dell'intervallo precedente occupa ancora gli operatori, quindi questo intervallo da solo inganna. Pianifica la settimana intera.</translation>
  </message>
  <message>
   <source>A contact with several topics counts once for each of them, so shares may add up to more than 100 %.</source>
   <translation>Un contatto con più temi conta una volta per ciascuno, quindi la somma delle quote può superare il 100 %.</translation>
  </message>
  <message>
   <source>A count cannot be below zero.</source>
   <translation>Un conteggio non può essere sotto zero.</translation>
  </message>
  <message>
   <source>A customer delay of {value} hours cannot be: write 0 or more.</source>
   <translation>Un ritardo del cliente di {value} ore non è possibile: scrivi 0 o più.</translation>
  </message>
  <message>
   <source>A formula that was never calculated, read as blank. Open the file in Excel and save it.</source>
   <translation>Una formula mai calcolata, letta come cella vuota. Apri il file in Excel e salvalo.</translation>
  </message>
  <message>
   <source>A full-time person with {value} hours a week cannot be planned: write the paid hours of a week, such as 40.</source>
   <translation>Non si può pianificare una persona a tempo pieno con {value} ore a settimana: scrivi le ore pagate di una settimana, per esempio 40.</translation>
  </message>
  <message>
   <source>A heatmap cannot show “{measure}”. Choose one of: {known}.</source>
   <translation>Una mappa di calore non può mostrare «{measure}». Scegli tra: {known}.</translation>
  </message>
  <message>
   <source>A highest occupancy of {value} cannot be: write a share above 0 and up to 1, such as 0.85.</source>
   <translation>Un'occupazione massima di {value} non è possibile: scrivi una quota sopra 0 e fino a 1, per esempio 0,85.</translation>
  </message>
  <message>
   <source>A later row holds the same contact.</source>
   <translation>Una riga successiva contiene lo stesso contatto.</translation>
  </message>
  <message>
   <source>A length of time cannot be below zero.</source>
   <translation>Una durata non può essere sotto zero.</translation>
  </message>
  <message>
   <source>A line drawn between the rows of a list.</source>
   <translation>Una linea tracciata tra le righe di un elenco.</translation>
  </message>
  <message>
   <source>A line that is no record of JSON.</source>
   <translation>Una riga che non è un record JSON.</translation>
  </message>
  <message>
   <source>A load of {load} people talking at once is more than the {most} that can be worked out. Check the volume and the handle time.</source>
   <translation>Un carico di {load} persone che parlano insieme supera le {most} che si possono calcolare. Controlla il volume e il tempo di gestione.</translation>
  </message>
  <message>
   <source>A mean wait of {value} seconds cannot be reached by any number of people: write a number above 0.</source>
   <translation>Un'attesa media di {value} secondi non si raggiunge con nessun numero di persone: scrivi un numero sopra 0.</translation>
  </message>
  <message>
   <source>A picture needs the window's part of Aforo: {why}</source>
   <translation>Per un'immagine serve la parte di Aforo con le finestre: {why}</translation>
  </message>
  <message>
   <source>A promise of {value} cannot be staffed: write a share above 0 and up to {most}; keeping it for every single contact would take endless people.</source>
   <translation>Una promessa di {value} non si può coprire: scrivi una quota sopra 0 e fino a {most}; mantenerla per ogni singolo contatto richiederebbe infinite persone.</translation>
  </message>
  <message>
   <source>A quotation mark opens in this row and is never closed.</source>
   <translation>In questa riga si apre una virgoletta che non si chiude mai.</translation>
  </message>
  <message>
   <source>A redial share of {value} cannot be: write the share of those who gave up that call again, from 0 to 1.</source>
   <translation>Una quota di richiami di {value} non è possibile: indica quale parte di chi ha rinunciato richiama, da 0 a 1.</translation>
  </message>
  <message>
   <source>A return share of {value} cannot be: write the share of touches after which the customer comes back, from 0 to below 1.</source>
   <translation>Una quota di ritorno di {value} non è possibile: indica la parte degli interventi dopo i quali il cliente ritorna, da 0 a meno di 1.</translation>
  </message>
  <message>
   <source>A share of {channel} (balking, redialling, reopening, variation of days) is outside what is possible: use 0 to below 1.</source>
   <translation>Una quota di {channel} (rinuncia all'attesa, nuovo tentativo, riapertura, variazione tra giorni) è fuori dal possibile: usa da 0 a meno di 1.</translation>
  </message>
  <message>
   <source>A share of {value} cannot be promised: write a number above 0 and below 1.</source>
   <translation>Non si può promettere una quota di {value}: scrivi un numero sopra 0 e sotto 1.</translation>
  </message>
  <message>
   <source>A shrinkage part of {value} cannot be: write each part as a share of paid time from 0 to below 1, such as 0.08 for 8 %.</source>
   <translation>Una voce di {value} del tempo pagato non disponibile non è possibile: scrivi ogni voce come quota del tempo pagato, da 0 a meno di 1, per esempio 0,08 per l'8 %.</translation>
  </message>
  <message>
   <source>A spread of {value} between days cannot be: write 0 or more.</source>
   <translation>Una variazione tra giorni di {value} non è possibile: scrivi 0 o più.</translation>
  </message>
  <message>
   <source>A spread of {value} cannot be simulated: give a positive number.</source>
   <translation>Una dispersione di {value} non si può simulare: indica un numero positivo.</translation>
  </message>
  <message>
   <source>A spreadsheet has shortened the numbers of “{column}” ({example}), so they no longer tell contacts apart and are not used. Export again without opening the file in a spreadsheet.</source>
   <translation>Un foglio di calcolo ha accorciato i numeri di «{column}» ({example}): non distinguono più i contatti e non vengono usati. Esporta di nuovo senza aprire il file in un foglio di calcolo.</translation>
  </message>
  <message>
   <source>A spreadsheet has shortened this number, so it no longer tells contacts apart.</source>
   <translation>Un foglio di calcolo ha accorciato questo numero, che quindi non distingue più i contatti.</translation>
  </message>
  <message>
   <source>A spreadsheet took the day for the month in “{column}”: {left} dates stayed text ({example}) because their day is above 12, and none of the {rows} real dates has such a day. Import the original export instead of the file saved by the spreadsheet.</source>
   <translation>Un foglio di calcolo ha preso il giorno per il mese in «{column}»: {left} date sono rimaste testo ({example}) perché il giorno supera 12, e nessuna delle {rows} date vere ha un giorno simile. Importa l'esportazione originale invece del file salvato dal foglio di calcolo.</translation>
  </message>
  <message>
   <source>A time of {value} seconds cannot be simulated: give a positive number of seconds.</source>
   <translation>Un tempo di {value} secondi non si può simulare: indica un numero positivo di secondi.</translation>
  </message>
  <message>
   <source>A total or note below the data.</source>
   <translation>Un totale o una nota sotto i dati.</translation>
  </message>
  <message>
   <source>A wait of {value} seconds cannot be promised: write 0 or more.</source>
   <translation>Un'attesa di {value} secondi non si può promettere: scrivi 0 o più.</translation>
  </message>
  <message>
   <source>A week can be typed by 15, 30 or 60 minutes, not by {minutes}.</source>
   <translation>Una settimana si può scrivere per 15, 30 o 60 minuti, non per {minutes}.</translation>
  </message>
  <message>
   <source>A weekday is there twice: paste one week at a time.</source>
   <translation>Un giorno della settimana compare due volte: incolla una settimana alla volta.</translation>
  </message>
  <message>
   <source>Above the header: a title or note, not data.</source>
   <translation>Sopra l'intestazione: un titolo o una nota, non dati.</translation>
  </message>
  <message>
   <source>Acknowledge at once and look it up then; answer in the first reply when you know; cover the peak.</source>
   <translation>Conferma subito e verifica dopo; rispondi già nel primo messaggio se lo sai; copri il picco.</translation>
  </message>
  <message>
   <source>Add the column with the moment of solving or closing to the export.</source>
   <translation>Aggiungi all'esportazione la colonna con il momento di risoluzione o chiusura.</translation>
  </message>
  <message>
   <source>Aforo met a fault of its own ({kind}: {why}). Your files are unchanged. Run it again with AFORO_TRACEBACK=1 set to see where, and report it.</source>
   <translation>Aforo ha incontrato un proprio difetto ({kind}: {why}). I tuoi file non sono cambiati. Eseguilo di nuovo con AFORO_TRACEBACK=1 per vedere dove, e segnalalo.</translation>
  </message>
  <message>
   <source>After {weeks} weeks the backlog still drifts: the figures describe a queue on its way, not a settled one.</source>
   <translation>Dopo {weeks} settimane l'arretrato varia ancora: le cifre descrivono una coda in cammino, non una stabile.</translation>
  </message>
  <message>
   <source>Agents are needed by weekday and hour: map these two.</source>
   <translation>Gli operatori si calcolano per giorno della settimana e ora: scegli queste due.</translation>
  </message>
  <message>
   <source>Agents needed are a plan for the week and have no period before: compare volume or load instead.</source>
   <translation>Gli operatori necessari sono un piano per la settimana e non hanno un periodo precedente: confronta il volume o il carico.</translation>
  </message>
  <message>
   <source>An agent cannot hold {value} chats at once: write 1 or more.</source>
   <translation>Un operatore non può seguire {value} chat insieme: scrivi 1 o più.</translation>
  </message>
  <message>
   <source>An agent with {most} chats at once completes no more than with {worth}: allow {worth}.</source>
   <translation>Un operatore con {most} chat insieme non ne completa più che con {worth}: consentine {worth}.</translation>
  </message>
  <message>
   <source>An error of the spreadsheet, read as blank.</source>
   <translation>Un errore del foglio di calcolo, letto come cella vuota.</translation>
  </message>
  <message>
   <source>As last time for a file with these headers.</source>
   <translation>Come l'ultima volta per un file con queste intestazioni.</translation>
  </message>
  <message>
   <source>Ask in which zone the product writes its exports, choose it for this file and import it again.</source>
   <translation>Chiedi in quale fuso il prodotto scrive le esportazioni, sceglilo per questo file e importalo di nuovo.</translation>
  </message>
  <message>
   <source>Ask where the value comes from; if it is a default, leave the column out.</source>
   <translation>Chiedi da dove viene il valore; se è un valore predefinito, escludi la colonna.</translation>
  </message>
  <message>
   <source>Ask whether contacts were moved from another system; do not staff by their hours then.</source>
   <translation>Chiedi se i contatti sono stati trasferiti da un altro sistema; in tal caso non pianificare sulle loro ore.</translation>
  </message>
  <message>
   <source>Ask whether the system was down, and leave those days out before staffing by them.</source>
   <translation>Chiedi se il sistema era fermo e lascia fuori quei giorni prima di pianificare.</translation>
  </message>
  <message>
   <source>Ask whether zero means “not measured”; if so, leave the column out or blank those cells.</source>
   <translation>Chiedi se zero significa «non misurato»; se sì, escludi la colonna o svuota quelle celle.</translation>
  </message>
  <message>
   <source>Ask who or what closes contacts in bulk, and read resolution times without those.</source>
   <translation>Chiedi chi o che cosa chiude i contatti in blocco e leggi i tempi di risoluzione senza di essi.</translation>
  </message>
  <message>
   <source>Ask who uses this login; leave it out when you compare agents.</source>
   <translation>Chiedi chi usa questo account; lascialo fuori quando confronti gli operatori.</translation>
  </message>
  <message>
   <source>Begin the period in view with the first whole day.</source>
   <translation>Inizia il periodo con il primo giorno intero.</translation>
  </message>
  <message>
   <source>Below the table that was read.</source>
   <translation>Sotto la tabella che è stata letta.</translation>
  </message>
  <message>
   <source>Between both lines lie all but the quietest and the busiest tenth of days, as {weeks} weeks show how much days differ beyond chance and how well their mean is known.</source>
   <translation>Tra le due linee stanno tutti i giorni tranne il decimo più tranquillo e il decimo più intenso, per quanto {weeks} settimane mostrano di quanto i giorni variano oltre il caso e di quanto bene se ne conosce la media.</translation>
  </message>
  <message>
   <source>Both sides are “{dimension}”: choose two different dimensions.</source>
   <translation>I due lati sono «{dimension}»: scegli due dimensioni diverse.</translation>
  </message>
  <message>
   <source>CSV files cannot be written for {reader}. Choose one of {known}.</source>
   <translation>Non si possono scrivere file CSV per {reader}. Scegli uno tra {known}.</translation>
  </message>
  <message>
   <source>Calls count as answered when “{column}” is above zero.</source>
   <translation>Le chiamate valgono come risposte quando «{column}» è sopra zero.</translation>
  </message>
  <message>
   <source>Cannot draw a trend by “{step}”. Choose one of: {known}.</source>
   <translation>Non si può disegnare un andamento per «{step}». Scegli tra: {known}.</translation>
  </message>
  <message>
   <source>Cannot group by “{dimension}”. Choose one of: {known}.</source>
   <translation>Non si può raggruppare per «{dimension}». Scegli tra: {known}.</translation>
  </message>
  <message>
   <source>Cannot read “{part}” in the opening hours “{text}”. Write days and times like “Mon-Fri 09:00-18:00; Sat 10:00-14:00”.</source>
   <translation>«{part}» non si può leggere nell'orario «{text}». Scrivi giorni e ore così: «Lun-Ven 09:00-18:00; Sab 10:00-14:00».</translation>
  </message>
  <message>
   <source>Chats at once need whole agents, not {agents}: write a whole number.</source>
   <translation>Le chat contemporanee richiedono operatori interi, non {agents}: scrivi un numero intero.</translation>
  </message>
  <message>
   <source>Check that both columns are mapped to the right field and read on the same clock.</source>
   <translation>Controlla che le due colonne siano abbinate al campo giusto e lette con lo stesso orologio.</translation>
  </message>
  <message>
   <source>Check that the export includes the column for all contacts; read its KPIs with the number of contacts behind them.</source>
   <translation>Controlla che l'esportazione comprenda la colonna per tutti i contatti; leggi i suoi KPI con il numero di contatti che c'è dietro.</translation>
  </message>
  <message>
   <source>Check the order of day and month and the zone, then import the file again.</source>
   <translation>Controlla l'ordine di giorno e mese e il fuso, poi importa di nuovo il file.</translation>
  </message>
  <message>
   <source>Check the unit and whether the column holds time left instead of time taken.</source>
   <translation>Controlla l'unità e se la colonna contiene il tempo che resta invece di quello impiegato.</translation>
  </message>
  <message>
   <source>Check which column holds the first reply, and that both are read on the same clock.</source>
   <translation>Controlla quale colonna contiene la prima risposta e che le due siano lette con lo stesso orologio.</translation>
  </message>
  <message>
   <source>Check which columns feed offered, handled and abandoned: one may count transfers or another queue.</source>
   <translation>Controlla quali colonne danno ricevuti, gestiti e abbandonati: una potrebbe contare i trasferimenti o un'altra coda.</translation>
  </message>
  <message>
   <source>Chosen by you.</source>
   <translation>Scelto da te.</translation>
  </message>
  <message>
   <source>Closed within 60 s without a message by an agent</source>
   <translation>Chiusi entro 60 s senza un messaggio di un operatore</translation>
  </message>
  <message>
   <source>Column “{column}” can be read in more than one way: {readings}. Choose one in the window; or save what “inspect --json” prints, set the format of this column under “import” and give that file with --mapping.</source>
   <translation>La colonna «{column}» si può leggere in più di un modo: {readings}. Scegline uno nella finestra; oppure salva ciò che stampa «inspect --json», imposta il formato di questa colonna in «import» e dai quel file con --mapping.</translation>
  </message>
  <message>
   <source>Compared with the same weekdays 52 weeks earlier, from {start}.</source>
   <translation>Confronto con gli stessi giorni della settimana di 52 settimane prima, dal {start}.</translation>
  </message>
  <message>
   <source>Computed with the required staffing; open the Staffing page to see it.</source>
   <translation>Si calcola con l'organico necessario; apri la pagina Organico per vederlo.</translation>
  </message>
  <message>
   <source>Contacts a week have drifted from about {before} to about {value} over {weeks} weeks.</source>
   <translation>I contatti a settimana sono passati poco a poco da circa {before} a circa {value} in {weeks} settimane.</translation>
  </message>
  <message>
   <source>Contacts belong to the agent they are assigned to now; a contact handed on counts, with its rating, for whoever holds it last.</source>
   <translation>I contatti sono dell'operatore che li ha ora; uno passato di mano conta, con il suo voto, per l'ultimo.</translation>
  </message>
  <message>
   <source>Costs are known for {joined} of {months} months that have contacts.</source>
   <translation>I costi sono noti per {joined} di {months} mesi con contatti.</translation>
  </message>
  <message>
   <source>Customers of {channel} hang up after {patience_s} on average. Erlang C takes everybody to wait for ever and asks for too many people, so Erlang A counts who leaves.</source>
   <translation>I clienti di {channel} riagganciano in media dopo {patience_s}. Erlang C suppone che tutti aspettino per sempre e chiede troppe persone; Erlang A conta chi se ne va.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Giorno</translation>
  </message>
  <message>
   <source>Day of the month</source>
   <translation>Giorno del mese</translation>
  </message>
  <message>
   <source>Days of data: {days}. At least two weeks show who is usually at work.</source>
   <translation>Giorni di dati: {days}. Con almeno due settimane si vede chi è di solito al lavoro.</translation>
  </message>
  <message>
   <source>Days of {channel} differ by more than chance. The promise is proved over busy and quiet days alike, which an average hour is not.</source>
   <translation>I giorni di {channel} variano più di quanto spieghi il caso. La promessa è verificata su giorni intensi e tranquilli insieme, cosa che un'ora media non è.</translation>
  </message>
  <message>
   <source>Each row was read as one contact: {rows} numbered rows, {contacts} different numbers.</source>
   <translation>Ogni riga è stata letta come un contatto: {rows} righe numerate, {contacts} numeri diversi.</translation>
  </message>
  <message>
   <source>End less new is {kept} customers kept, more than the {start} at the start. Check the three counts.</source>
   <translation>I clienti alla fine meno i nuovi sono {kept}, più dei {start} iniziali. Controlla i tre conteggi.</translation>
  </message>
  <message>
   <source>End the period in view with the last whole day, or export again when the day is over.</source>
   <translation>Chiudi il periodo con l'ultimo giorno intero, oppure esporta di nuovo a giornata finita.</translation>
  </message>
  <message>
   <source>Events read as first reply: {taken}; as resolved: {resolved}; as closed: {closed}. Change the mapping if that is not what they mean.</source>
   <translation>Eventi letti come prima risposta: {taken}; come risolto: {resolved}; come chiuso: {closed}. Cambia l'abbinamento se non significano questo.</translation>
  </message>
  <message>
   <source>Every chat length must be above 0 seconds.</source>
   <translation>Ogni durata di chat deve essere sopra 0 secondi.</translation>
  </message>
  <message>
   <source>Every time in “{column}” is midnight, so only its days are used.</source>
   <translation>Tutti gli orari in «{column}» sono mezzanotte, perciò se ne usano solo i giorni.</translation>
  </message>
  <message>
   <source>Export that stretch again; if you were closed, enter the days as closed in the calendar.</source>
   <translation>Esporta di nuovo quel periodo; se eravate chiusi, segna i giorni come chiusi nel calendario.</translation>
  </message>
  <message>
   <source>Export the missing stretch; until then totals over the whole period are too low.</source>
   <translation>Esporta il periodo che manca; fino ad allora i totali dell'intero periodo sono troppo bassi.</translation>
  </message>
  <message>
   <source>Fewer cells than the header has.</source>
   <translation>Meno celle di quante ne ha l'intestazione.</translation>
  </message>
  <message>
   <source>Find out why the article is not found or not understood: rewrite it, or show it where these customers look.</source>
   <translation>Scopri perché l'articolo non si trova o non si capisce: riscrivilo o mostralo dove guardano questi clienti.</translation>
  </message>
  <message>
   <source>First replies of {channel} bind on what waits on {weekday} {since}–{until}: {kept_share} of it is replied to in time, and {missed_share} of all late replies of the week are among it.</source>
   <translation>La prima risposta di {channel} è più a rischio per ciò che attende {weekday} dalle {since} alle {until}: si risponde in tempo al {kept_share}, e lì si trova il {missed_share} delle risposte in ritardo della settimana.</translation>
  </message>
  <message>
   <source>Give each question its own column, or correct the scale of this one.</source>
   <translation>Dai a ogni domanda una sua colonna, oppure correggi la scala di questa.</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Ora</translation>
  </message>
  <message>
   <source>How much days differ cannot be told: no weekday comes often enough with enough contacts.</source>
   <translation>Non si può sapere quanto variano i giorni: nessun giorno della settimana si ripete abbastanza con contatti sufficienti.</translation>
  </message>
  <message>
   <source>How much longer chats take when an agent holds several is not given, so all {concurrency} are taken as equally quick: the agents are a lower bound.</source>
   <translation>Non è indicato quanto si allungano le chat quando un operatore ne segue più d'una, quindi tutte e {concurrency} si considerano ugualmente rapide: gli operatori sono un minimo.</translation>
  </message>
  <message>
   <source>Import the contacts of the same months, or check that both files use the same contact number.</source>
   <translation>Importa i contatti degli stessi mesi, oppure controlla che i due file usino lo stesso numero di contatto.</translation>
  </message>
  <message>
   <source>Import the contacts of the same months, or check that tasks carry the contact's number.</source>
   <translation>Importa i contatti degli stessi mesi, oppure controlla che le attività riportino il numero del contatto.</translation>
  </message>
  <message>
   <source>In column {columns} of {sheet} the leading zeros are only shown, by a number format; the numbers behind have none.</source>
   <translation>Nella colonna {columns} di {sheet} gli zeri iniziali sono solo mostrati, da un formato numerico; i numeri in sé non li hanno.</translation>
  </message>
  <message>
   <source>In the hour {hour} only {share} of calls and chats are answered in time, against {overall} overall (n = {n}).</source>
   <translation>Nelle ore {hour} solo il {share} di chiamate e chat riceve risposta in tempo, contro il {overall} nel complesso (n = {n}).</translation>
  </message>
  <message>
   <source>In the hour {hour} only {share} of first replies keep the promise, against {overall} overall (n = {n}).</source>
   <translation>Nelle ore {hour} solo il {share} delle prime risposte mantiene la promessa, contro il {overall} nel complesso (n = {n}).</translation>
  </message>
  <message>
   <source>In {contacts} contacts the reply time of the file differs from its moments ({share}).</source>
   <translation>In {contacts} contatti il tempo di risposta del file non coincide con i suoi momenti ({share}).</translation>
  </message>
  <message>
   <source>In {contacts} contacts the resolution time of the file differs from its moments ({share}).</source>
   <translation>In {contacts} contatti il tempo di risoluzione del file non coincide con i suoi momenti ({share}).</translation>
  </message>
  <message>
   <source>In {months} one row of costs is the sum of the others; it was left out so that nothing counts twice.</source>
   <translation>In {months} una riga di costi è la somma delle altre; è stata esclusa per non contare due volte.</translation>
  </message>
  <message>
   <source>In {rows} of {n} intervals ({share}) more contacts are handled and abandoned than were offered.</source>
   <translation>In {rows} di {n} intervalli ({share}) i contatti gestiti e abbandonati superano quelli ricevuti.</translation>
  </message>
  <message>
   <source>In {slots} slots fewer people would do, but the site minimum of {minimum} is kept.</source>
   <translation>In {slots} fasce basterebbero meno persone, ma si mantiene il minimo di {minimum} della sede.</translation>
  </message>
  <message>
   <source>It gives a code other hours than a line before it, which counts.</source>
   <translation>Dà a un codice ore diverse da una riga precedente; vale la precedente.</translation>
  </message>
  <message>
   <source>It has more cells than the head of the table: where commas stand between the cells, write numbers without them.</source>
   <translation>Ha più celle dell’intestazione della tabella: se le celle sono separate da virgole, scrivi i numeri senza virgole.</translation>
  </message>
  <message>
   <source>It is a total and was not counted.</source>
   <translation>È un totale e non è stato contato.</translation>
  </message>
  <message>
   <source>It is neither hours such as 09:00-17:00, nor a shift code, nor a day off.</source>
   <translation>Non sono ore come 09:00-17:00, né un codice di turno, né un riposo.</translation>
  </message>
  <message>
   <source>It is no break inside the hours beside it and was not counted: separate a second shift with “/”.</source>
   <translation>Non è una pausa dentro le ore accanto e non è stata contata: separa un secondo turno con «/».</translation>
  </message>
  <message>
   <source>It is no number of contacts, such as 12, and was not counted.</source>
   <translation>Non è un numero di contatti, come 12, e non è stato contato.</translation>
  </message>
  <message>
   <source>It is no number of people.</source>
   <translation>Non è un numero di persone.</translation>
  </message>
  <message>
   <source>It lies inside the hours beside it and was counted once. Put a break in brackets.</source>
   <translation>È dentro le ore accanto ed è stata contata una volta sola. Metti le pause tra parentesi.</translation>
  </message>
  <message>
   <source>It may mean {large} or {small} and was not counted: write thousands without a dot or comma.</source>
   <translation>Può significare {large} o {small} e non è stato contato: scrivi le migliaia senza punto né virgola.</translation>
  </message>
  <message>
   <source>It names no hours: write from when to when, such as 09:00-17:00.</source>
   <translation>Non indica le ore: scrivi da quando a quando, come 09:00-17:00.</translation>
  </message>
  <message>
   <source>It names no weekday and no hours.</source>
   <translation>Non indica né il giorno della settimana né le ore.</translation>
  </message>
  <message>
   <source>It names no weekday: begin with one, such as Mon or Mon-Fri.</source>
   <translation>Non indica il giorno della settimana: comincia con uno, come lun o lun-ven.</translation>
  </message>
  <message>
   <source>It says neither who comes nor how many: add a name or a number.</source>
   <translation>Non dice né chi viene né quanti: aggiungi un nome o un numero.</translation>
  </message>
  <message>
   <source>It seems to name several people: write each on a line of their own.</source>
   <translation>Sembra nominare più persone: scrivi ognuna su una riga a parte.</translation>
  </message>
  <message>
   <source>It stands above the head of the table and was not read.</source>
   <translation>Sta sopra l'intestazione della tabella e non è stata letta.</translation>
  </message>
  <message>
   <source>It would be more than 16 hours at a stretch: correct the hours.</source>
   <translation>Sarebbero più di 16 ore di fila: correggi le ore.</translation>
  </message>
  <message>
   <source>Its first cell is no time of day, such as 09:00 or 9-10.</source>
   <translation>La sua prima cella non è un'ora del giorno, come 09:00 o 9-10.</translation>
  </message>
  <message>
   <source>Its number of people is not clear: write one number from 0 up, such as 3 or 1.5.</source>
   <translation>Il numero di persone non è chiaro: scrivi un numero da 0 in su, come 3 o 1,5.</translation>
  </message>
  <message>
   <source>Its time is in an earlier row already: the row was not counted.</source>
   <translation>Il suo orario è già in una riga precedente: questa riga non è stata contata.</translation>
  </message>
  <message>
   <source>Just short of the promise: {promises}.</source>
   <translation>Promessa mancata di poco: {promises}.</translation>
  </message>
  <message>
   <source>Let agents mark what was solved at first contact, give them what they need for it, and reward it.</source>
   <translation>Fai segnare agli operatori ciò che risolvono al primo contatto, dai loro il necessario e premiali per questo.</translation>
  </message>
  <message>
   <source>Line {line} of the contacts, “{text}”: {why}</source>
   <translation>Riga {line} dei contatti, «{text}»: {why}</translation>
  </message>
  <message>
   <source>Lists inside the records ({columns}) are kept as text in one cell each.</source>
   <translation>Gli elenchi dentro i record ({columns}) sono conservati come testo in una sola cella.</translation>
  </message>
  <message>
   <source>Load is work that arrives in an hour: put hours on one side of the map.</source>
   <translation>Il carico è il lavoro che arriva in un'ora: metti le ore su un lato della mappa.</translation>
  </message>
  <message>
   <source>Look at one file at a time, or leave the field out of all but one.</source>
   <translation>Guarda un file alla volta, oppure escludi il campo da tutti tranne uno.</translation>
  </message>
  <message>
   <source>Look at the contacts first. Recognise the best, coach the others, match tasks to strengths.</source>
   <translation>Guarda prima i contatti. Riconosci i migliori, affianca gli altri e assegna i compiti secondo i punti di forza.</translation>
  </message>
  <message>
   <source>Look at the examples; merge repeated contacts in the helpdesk and export again.</source>
   <translation>Guarda gli esempi; unisci i contatti ripetuti nell'helpdesk ed esporta di nuovo.</translation>
  </message>
  <message>
   <source>Look at the listed cells and choose the format that reads them, or mend them in the export.</source>
   <translation>Guarda le celle elencate e scegli il formato che le legge, oppure correggile nell'esportazione.</translation>
  </message>
  <message>
   <source>Look at the longest ones for forgotten timers or contacts, and judge by the median.</source>
   <translation>Guarda i più lunghi: possono essere cronometri o contatti dimenticati; giudica dalla mediana.</translation>
  </message>
  <message>
   <source>Look at these contacts; leave the class out if it is no work of the team.</source>
   <translation>Guarda questi contatti; escludili se non sono lavoro della squadra.</translation>
  </message>
  <message>
   <source>Mode “{mode}” is for contacts: take --measure volume, or --mode total or difference.</source>
   <translation>La modalità «{mode}» vale per i contatti: usa --measure volume, oppure --mode total o difference.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mese</translation>
  </message>
  <message>
   <source>Months in between are missing: {months}. Type them, or choose a period without them.</source>
   <translation>Mancano mesi intermedi: {months}. Inseriscili o scegli un periodo senza.</translation>
  </message>
  <message>
   <source>More cells than the header has.</source>
   <translation>Più celle di quante ne ha l'intestazione.</translation>
  </message>
  <message>
   <source>More than ten million contacts at a time were not counted: correct the number.</source>
   <translation>Più di dieci milioni di contatti alla volta non sono stati contati: correggi il numero.</translation>
  </message>
  <message>
   <source>More was worked than the people seen could do ({efficiency_share}): some people on duty are missing from the data, or handle times are too long.</source>
   <translation>Si è lavorato più di quanto potessero le persone viste ({efficiency_share}): mancano persone nei dati o i tempi di gestione sono troppo lunghi.</translation>
  </message>
  <message>
   <source>Needs a column for: {fields}. None of the imported files has one.</source>
   <translation>Serve una colonna per: {fields}. Nessuno dei file importati ce l'ha.</translation>
  </message>
  <message>
   <source>Needs a file of customers with: {fields}. Import it beside the contacts.</source>
   <translation>Serve un file dei clienti con: {fields}. Importalo accanto ai contatti.</translation>
  </message>
  <message>
   <source>Needs a file with one row for each message: who wrote it and when. The rows of a contact tell its first reply only.</source>
   <translation>Richiede un file con una riga per messaggio: chi lo ha scritto e quando. Le righe per contatto dicono solo la prima risposta.</translation>
  </message>
  <message>
   <source>Needs a list of tasks with when they were assigned and completed. Import it beside the contacts.</source>
   <translation>Serve un elenco di attività con assegnazione e completamento. Importalo accanto ai contatti.</translation>
  </message>
  <message>
   <source>Needs a log of the agents' time: time with contacts and time waiting for them. Import it beside the contacts.</source>
   <translation>Serve un registro del tempo degli operatori: in contatto e in attesa di contatti. Importalo accanto ai contatti.</translation>
  </message>
  <message>
   <source>Needs costs by channel, or handle times to split shared costs by. Type costs with their channel under “Typed figures” on the Data page.</source>
   <translation>Servono costi per canale, o tempi di gestione per ripartire quelli comuni. Inserisci i costi con il canale in «Cifre inserite» nella pagina Dati.</translation>
  </message>
  <message>
   <source>Needs costs: type them by month under “Typed figures” on the Data page, import a file with them, or say on the Staffing page what an hour of work costs.</source>
   <translation>Servono i costi: inseriscili per mese in «Cifre inserite» nella pagina Dati, importa un file che li contiene o indica nella pagina Organico quanto costa un'ora di lavoro.</translation>
  </message>
  <message>
   <source>Needs customers at the start, new and at the end of the month: type them under “Typed figures” on the Data page.</source>
   <translation>Servono i clienti all'inizio, nuovi e alla fine del mese: inseriscili in «Cifre inserite» nella pagina Dati.</translation>
  </message>
  <message>
   <source>Needs followers on at least two days: type them by platform under “Typed figures” on the Data page.</source>
   <translation>Servono i follower di almeno due giorni: inseriscili per piattaforma in «Cifre inserite» nella pagina Dati.</translation>
  </message>
  <message>
   <source>Needs headcount and leavers: type them by month under “Typed figures” on the Data page.</source>
   <translation>Servono organico e uscite: inseriscili per mese in «Cifre inserite» nella pagina Dati.</translation>
  </message>
  <message>
   <source>Needs one row per contact; there are only totals by interval.</source>
   <translation>Serve una riga per contatto; ci sono solo totali per intervallo.</translation>
  </message>
  <message>
   <source>Needs paid hours: type them by month under “Typed figures” on the Data page, or import them with the agents' log.</source>
   <translation>Servono le ore pagate: inseriscile per mese in «Cifre inserite» nella pagina Dati, o importale con il registro degli operatori.</translation>
  </message>
  <message>
   <source>Needs targets: set one for a KPI on the Overview, or in the scenario file.</source>
   <translation>Servono obiettivi: fissane uno per un KPI nella Panoramica o nel file di scenario.</translation>
  </message>
  <message>
   <source>Needs the time of day; the imported file holds only dates.</source>
   <translation>Serve l'ora del giorno; il file importato contiene solo date.</translation>
  </message>
  <message>
   <source>Needs what service in social media cost and brought: type it under “Typed figures” on the Data page.</source>
   <translation>Serve quanto è costata e ha reso l'assistenza sui social: inseriscilo in «Cifre inserite» nella pagina Dati.</translation>
  </message>
  <message>
   <source>Needs {agents} agents with {contacts} resolved contacts each; only {found} have as many.</source>
   <translation>Richiede {agents} operatori con {contacts} contatti risolti ciascuno; solo {found} ne hanno tanti.</translation>
  </message>
  <message>
   <source>No KPI with a value is counted in more than one way.</source>
   <translation>Nessun KPI con un valore si conta in più di un modo.</translation>
  </message>
  <message>
   <source>No channel is called {channel}: check the channels of the people's skills and of the open work.</source>
   <translation>Nessun canale si chiama {channel}: controlla i canali delle competenze delle persone e del lavoro aperto.</translation>
  </message>
  <message>
   <source>No column beside {column} is named after an hour, so the table is not one of days and hours. Say that a row is something else.</source>
   <translation>Nessuna colonna accanto a {column} porta il nome di un'ora, quindi non è una tabella di giorni e ore. Indica che ogni riga è altro.</translation>
  </message>
  <message>
   <source>No column holds or names days, so the hours of this table belong to no date. Say that a row is something else.</source>
   <translation>Nessuna colonna contiene o nomina giorni, quindi le ore non appartengono ad alcuna data. Indica che ogni riga è altro.</translation>
  </message>
  <message>
   <source>No column is called channel, but the values of “{column}” name one ({samples}).</source>
   <translation>Nessuna colonna si chiama canale, ma i valori di «{column}» ne indicano uno ({samples}).</translation>
  </message>
  <message>
   <source>No column of {file} was recognised (first headers: {headers}). Map at least a date, a channel or a status by hand.</source>
   <translation>Nessuna colonna di {file} è stata riconosciuta (prime intestazioni: {headers}). Abbina a mano almeno una data, un canale o uno stato.</translation>
  </message>
  <message>
   <source>No contact has “{value}” as {dimension}. There are {known}.</source>
   <translation>Nessun contatto ha «{value}» come {dimension}. Ci sono {known}.</translation>
  </message>
  <message>
   <source>No contact has “{value}” as {dimension}: did you mean “{meant}”? There are {known}.</source>
   <translation>Nessun contatto ha «{value}» come {dimension}: intendevi «{meant}»? Ci sono {known}.</translation>
  </message>
  <message>
   <source>No contact in view came by a social channel ({channels}).</source>
   <translation>Nessun contatto in vista è arrivato da un canale social ({channels}).</translation>
  </message>
  <message>
   <source>No contact in view came through social media.</source>
   <translation>Nessun contatto in vista è arrivato dai social.</translation>
  </message>
  <message>
   <source>No contact in view has a value by this definition.</source>
   <translation>Nessun contatto in vista ha un valore con questa definizione.</translation>
  </message>
  <message>
   <source>No contact in view has what this needs: {needs}.</source>
   <translation>Nessun contatto in vista ha ciò che serve: {needs}.</translation>
  </message>
  <message>
   <source>No contact in view is a chat.</source>
   <translation>Nessun contatto in vista è una chat.</translation>
  </message>
  <message>
   <source>No contact in view needs work: widen the period or the filter.</source>
   <translation>Nessun contatto in vista richiede lavoro: allarga il periodo o il filtro.</translation>
  </message>
  <message>
   <source>No contact in view tells whether its promise was kept: first replies, or waits and answers, are needed.</source>
   <translation>Nessun contatto in vista dice se la sua promessa è stata mantenuta: servono prime risposte, oppure attese e chiamate con risposta.</translation>
  </message>
  <message>
   <source>No contact says when it was created, so no hour can be staffed: map the column with the creation time.</source>
   <translation>Nessun contatto dice quando è stato creato, perciò non si può coprire nessuna ora: abbina la colonna con il momento di creazione.</translation>
  </message>
  <message>
   <source>No contact was created in the months whose costs are known.</source>
   <translation>Nei mesi di cui si conosce il costo non è stato creato alcun contatto.</translation>
  </message>
  <message>
   <source>No contacts are in view.</source>
   <translation>Nessun contatto in vista.</translation>
  </message>
  <message>
   <source>No field fits “{column}”.</source>
   <translation>Nessun campo è adatto a «{column}».</translation>
  </message>
  <message>
   <source>No file has the columns that “{kpi}” is counted from.</source>
   <translation>Nessun file ha le colonne da cui si calcola «{kpi}».</translation>
  </message>
  <message>
   <source>No group of people is called {pool}: use one of the model's groups.</source>
   <translation>Nessun gruppo di persone si chiama {pool}: usa uno dei gruppi del modello.</translation>
  </message>
  <message>
   <source>No header row was found, so columns are called Column 1, Column 2, … If there is one, choose its row.</source>
   <translation>Non è stata trovata una riga di intestazione, perciò le colonne si chiamano Column 1, Column 2, … Se c'è, scegli la sua riga.</translation>
  </message>
  <message>
   <source>No list knows the status “{value}” of “{column}”. It keeps its own name; say what it means.</source>
   <translation>Nessun elenco conosce lo stato «{value}» di «{column}». Mantiene il suo nome; indica che cosa significa.</translation>
  </message>
  <message>
   <source>No public holidays are known for “{country}”. Use a country code such as ES or IT, or a region such as ES-CT.</source>
   <translation>Non si conoscono i giorni festivi di «{country}». Usa un codice di paese come ES o IT, o di regione come ES-CT.</translation>
  </message>
  <message>
   <source>No row of {file} has the {columns} cells its header has; the first that differs is row {row}. Choose another delimiter or header row.</source>
   <translation>Nessuna riga di {file} ha le {columns} celle della sua intestazione; la prima diversa è la riga {row}. Scegli un altro separatore o un'altra riga di intestazione.</translation>
  </message>
  <message>
   <source>No service level is called {variant}; choose one of {known}.</source>
   <translation>Nessun livello di servizio si chiama {variant}; scegli tra {known}.</translation>
  </message>
  <message>
   <source>No single group of contacts contributes most of the change.</source>
   <translation>Nessun gruppo di contatti contribuisce da solo alla maggior parte della variazione.</translation>
  </message>
  <message>
   <source>No team works “{channel}”: add it to one of the teams {teams}, or name no teams and everybody works everything.</source>
   <translation>Nessuna squadra gestisce «{channel}»: aggiungilo a una delle squadre {teams}, oppure non indicare squadre e tutti gestiranno tutto.</translation>
  </message>
  <message>
   <source>No {dimension} is in both periods: compare periods by hour, weekday, day of the month or a category.</source>
   <translation>Nessun valore di {dimension} è in entrambi i periodi: confronta per ora, giorno della settimana, giorno del mese o una categoria.</translation>
  </message>
  <message>
   <source>Nobody can be seen at work: no contact in view has a date.</source>
   <translation>Non si vede nessuno al lavoro: nessun contatto in vista ha una data.</translation>
  </message>
  <message>
   <source>Nobody can be seen at work: no contact in view names its agent.</source>
   <translation>Non si vede nessuno al lavoro: nessun contatto in vista indica l'operatore.</translation>
  </message>
  <message>
   <source>Nobody is needed, so that there is no band around the people needed.</source>
   <translation>Non serve nessuno, quindi non c'è una fascia intorno alle persone necessarie.</translation>
  </message>
  <message>
   <source>Nobody is put on duty by hand. Put people in on the Staffing page to print a schedule.</source>
   <translation>Nessuno è messo in servizio a mano. Inserisci persone nella pagina Organico per stampare dei turni.</translation>
  </message>
  <message>
   <source>None of these customers stayed, so there is no cost for each that did.</source>
   <translation>Nessuno di questi clienti è rimasto, quindi non c'è un costo per chi è rimasto.</translation>
  </message>
  <message>
   <source>Nothing called “{lever}” can be moved in a comparison. Known: {known}.</source>
   <translation>In un confronto non si può spostare nulla chiamato «{lever}». Conosciuti: {known}.</translation>
  </message>
  <message>
   <source>Nothing is typed yet: add a channel with its contacts of a week.</source>
   <translation>Non c'è ancora nulla di scritto: aggiungi un canale con i suoi contatti di una settimana.</translation>
  </message>
  <message>
   <source>Nothing of this can be read as a roster. Line {line}, “{text}”: {why} Write lines such as “Mon-Fri 09:00-17:00 3” or “Ana Mon 09:00-17:00”, or copy a table with weekdays above its columns.</source>
   <translation>Niente di questo si può leggere come turni. Riga {line}, «{text}»: {why} Scrivi righe come «Lun-Ven 09:00-17:00 3» o «Anna Lun 09:00-17:00», oppure copia una tabella con i giorni della settimana sopra le colonne.</translation>
  </message>
  <message>
   <source>Nothing tells how long customers of {channel} wait before they give up, so nobody is taken to: the safe side.</source>
   <translation>Nulla dice quanto aspettano i clienti di {channel} prima di riagganciare, quindi si suppone che nessuno lo faccia: è la scelta più sicura.</translation>
  </message>
  <message>
   <source>Nothing to do if the export repeats rows; include them only if each one is a contact of its own.</source>
   <translation>Niente da fare se l'esportazione ripete righe; includile solo se ognuna è un contatto a sé.</translation>
  </message>
  <message>
   <source>Nothing to do if the exports overlap; remove a file that was added twice.</source>
   <translation>Niente da fare se le esportazioni si sovrappongono; togli un file aggiunto due volte.</translation>
  </message>
  <message>
   <source>Nothing to do if the file logs every change; otherwise choose a column that numbers contacts uniquely.</source>
   <translation>Niente da fare se il file registra ogni modifica; altrimenti scegli una colonna che numeri i contatti senza ripetizioni.</translation>
  </message>
  <message>
   <source>Numbers beside a name say neither hours nor a shift: write hours such as 9-13, or say in a line what a number means, such as 1 = 9-17. If the row is a shift with its number of people, write “Shift” above the first column.</source>
   <translation>I numeri accanto a un nome non dicono né ore né turno: scrivi ore come 9-13, o di' in una riga che cosa significa un numero, come 1 = 9-17. Se la riga è un turno con il suo numero di persone, scrivi «Turno» sopra la prima colonna.</translation>
  </message>
  <message>
   <source>Numbers in column {columns} of {sheet} are longer than the 15 digits a spreadsheet keeps; their last digits are wrong. Export CSV to keep them.</source>
   <translation>I numeri della colonna {columns} di {sheet} sono più lunghi delle 15 cifre che un foglio di calcolo conserva; le ultime cifre sono sbagliate. Esporta in CSV per conservarle.</translation>
  </message>
  <message>
   <source>Of the time people were seen on duty, only {efficiency_share} went into the recorded work: much work is not recorded, or the people seen had other duties.</source>
   <translation>Del tempo in cui si sono viste persone al lavoro, solo il {efficiency_share} è andato al lavoro registrato: molto lavoro non è registrato o quelle persone avevano altri compiti.</translation>
  </message>
  <message>
   <source>Of the time people were seen on duty, {efficiency_share} went into the recorded work (fitted on the weeks before).</source>
   <translation>Del tempo in cui si sono viste persone al lavoro, il {efficiency_share} è andato al lavoro registrato (stimato sulle settimane precedenti).</translation>
  </message>
  <message>
   <source>Of {n} messages, {rows} do not say whether the customer or an agent wrote them; they count for neither.</source>
   <translation>Di {n} messaggi, {rows} non dicono se li ha scritti il cliente o un operatore; non contano per nessuno.</translation>
  </message>
  <message>
   <source>On {weekday} only {share} of calls and chats are answered in time, against {overall} overall (n = {n}).</source>
   <translation>Di {weekday} solo il {share} di chiamate e chat riceve risposta in tempo, contro il {overall} nel complesso (n = {n}).</translation>
  </message>
  <message>
   <source>On {weekday} only {share} of first replies keep the promise, against {overall} overall (n = {n}).</source>
   <translation>Di {weekday} solo il {share} delle prime risposte mantiene la promessa, contro il {overall} nel complesso (n = {n}).</translation>
  </message>
  <message>
   <source>One contact in one day.</source>
   <translation>Un contatto in un giorno.</translation>
  </message>
  <message>
   <source>One contact in {days} days.</source>
   <translation>Un contatto in {days} giorni.</translation>
  </message>
  <message>
   <source>One contact without a date.</source>
   <translation>Un contatto senza data.</translation>
  </message>
  <message>
   <source>One person holds up to {most} chats at once in {channel}, each slower for the others. Dividing the handle time by their number is wrong by several people, so the chain of open chats is solved.</source>
   <translation>Una persona segue fino a {most} chat insieme in {channel}, ognuna più lenta a causa delle altre. Dividere il tempo di gestione per il loro numero sbaglia di diverse persone, quindi si risolve la catena delle chat aperte.</translation>
  </message>
  <message>
   <source>One row is a customer ({columns}).</source>
   <translation>Ogni riga è un cliente ({columns}).</translation>
  </message>
  <message>
   <source>One row is a leg of a call: {rows} rows for {contacts} calls.</source>
   <translation>Ogni riga è un tratto di una chiamata: {rows} righe per {contacts} chiamate.</translation>
  </message>
  <message>
   <source>One row is a message: {rows} rows for {contacts} conversations.</source>
   <translation>Ogni riga è un messaggio: {rows} righe per {contacts} conversazioni.</translation>
  </message>
  <message>
   <source>One row is a task ({columns}).</source>
   <translation>Ogni riga è un'attività ({columns}).</translation>
  </message>
  <message>
   <source>One row is an agent's time in an interval or a state ({columns}).</source>
   <translation>Ogni riga è il tempo di un operatore in un intervallo o in uno stato ({columns}).</translation>
  </message>
  <message>
   <source>One row is the cost of a month ({columns}).</source>
   <translation>Ogni riga è il costo di un mese ({columns}).</translation>
  </message>
  <message>
   <source>One row is the totals of a month or longer ({columns}); single contacts are not in the file.</source>
   <translation>Ogni riga contiene i totali di un mese o più ({columns}); i singoli contatti non sono nel file.</translation>
  </message>
  <message>
   <source>Only calls and chats are in view; their promise is the service level.</source>
   <translation>In vista ci sono solo chiamate e chat; la loro promessa è il livello di servizio.</translation>
  </message>
  <message>
   <source>Only customers who give up can call again: give a patience together with the redial share.</source>
   <translation>Può richiamare solo chi rinuncia: indica una pazienza insieme alla quota di richiami.</translation>
  </message>
  <message>
   <source>Only {n} answers: shown from {least} on, so that nobody can be recognised.</source>
   <translation>Solo {n} risposte: si mostra da {least} in su, perché nessuno sia riconoscibile.</translation>
  </message>
  <message>
   <source>Open work of {channel} has a negative age: check when it was created.</source>
   <translation>Il lavoro aperto di {channel} ha un'età negativa: controlla quando è stato creato.</translation>
  </message>
  <message>
   <source>Part the two surveys into columns of their own before using the score.</source>
   <translation>Separa i due sondaggi in colonne proprie prima di usare il punteggio.</translation>
  </message>
  <message>
   <source>People are given for {given}, but the teams are {teams}: give each of them its people once, as “team | 3”.</source>
   <translation>Sono indicate persone per {given}, ma le squadre sono {teams}: dai a ciascuna le sue persone una sola volta, come «squadra | 3».</translation>
  </message>
  <message>
   <source>People on duty must be numbers from 0 up: correct the week of people put in by hand.</source>
   <translation>Le persone in servizio devono essere numeri da 0 in su: correggi la settimana inserita a mano.</translation>
  </message>
  <message>
   <source>Put more people on these hours, or move breaks and meetings out of them.</source>
   <translation>Metti più persone in quelle ore, oppure sposta altrove pause e riunioni.</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Trimestre</translation>
  </message>
  <message>
   <source>Read why low scores were given, train on that, and update the procedures.</source>
   <translation>Leggi perché sono stati dati voti bassi, forma la squadra su questo e aggiorna le procedure.</translation>
  </message>
  <message>
   <source>Reading {file} needs about {need_mb} MB of memory and {free_mb} MB are free. Close other programs, or export a shorter period.</source>
   <translation>Leggere {file} richiede circa {need_mb} MB di memoria e ne sono liberi {free_mb} MB. Chiudi altri programmi o esporta un periodo più breve.</translation>
  </message>
  <message>
   <source>Replied or resolved only after more than {days} days</source>
   <translation>Risposti o risolti dopo più di {days} giorni</translation>
  </message>
  <message>
   <source>Resolved before the first reply</source>
   <translation>Risolti prima della prima risposta</translation>
  </message>
  <message>
   <source>Row {row} of {file} is longer than {most_mb} MB: its line ends or quotation marks are broken, or it is no table. Export it again.</source>
   <translation>La riga {row} di {file} supera {most_mb} MB: le fini riga o le virgolette sono rotte, oppure non è una tabella. Esportalo di nuovo.</translation>
  </message>
  <message>
   <source>Rows are counts for an interval, not contacts ({columns}).</source>
   <translation>Le righe sono conteggi per intervallo, non contatti ({columns}).</translation>
  </message>
  <message>
   <source>Rows are events of a contact, not contacts: {rows} rows carry only {contacts} different numbers.</source>
   <translation>Le righe sono eventi di un contatto, non contatti: {rows} righe hanno solo {contacts} numeri diversi.</translation>
  </message>
  <message>
   <source>Rows are survey answers ({columns}): they are joined to contacts by their number.</source>
   <translation>Le righe sono risposte al sondaggio ({columns}): si uniscono ai contatti in base al numero.</translation>
  </message>
  <message>
   <source>Say what an hour of work costs to see this: on the Staffing page, or as hourly under [cost] in a scenario file.</source>
   <translation>Per vederlo indica quanto costa un'ora di lavoro: nella pagina Organico, o come hourly in [cost] di un file di scenario.</translation>
  </message>
  <message>
   <source>Say what to compute: give a service level to reach, or a number of agents.</source>
   <translation>Di' che cosa calcolare: indica un livello di servizio da raggiungere o un numero di operatori.</translation>
  </message>
  <message>
   <source>Seen at work from {first} to {last} ({weeks} weeks): from each person's first to last reply, solution or call of a day, at their usual hours and without the breaks that show. Whoever did nothing that the file holds is not seen, so at least so many people were there.</source>
   <translation>Visti al lavoro dal {first} al {last} ({weeks} settimane): dalla prima all'ultima risposta, soluzione o chiamata di ciascuno nella giornata, nel suo orario abituale e senza le pause che si notano. Chi non ha fatto nulla che risulti nel file non si vede, quindi c'erano almeno queste persone.</translation>
  </message>
  <message>
   <source>Service in social media cost nothing, so there is no return on it.</source>
   <translation>L'assistenza sui social non è costata nulla, quindi non c'è un ritorno da calcolare.</translation>
  </message>
  <message>
   <source>Several chats at once cannot be combined with redials, a patience shape, day spread or returning tickets: leave those out, or set one chat at a time.</source>
   <translation>Più chat insieme non si combinano con richiami, forma della pazienza, variazione tra giorni o ticket che ritornano: togli questi o imposta una chat alla volta.</translation>
  </message>
  <message>
   <source>Shorten the back-and-forth: internal knowledge base, clear wording, assistants for routine.</source>
   <translation>Riduci i botta e risposta: base di conoscenza interna, testi chiari, assistenti per la routine.</translation>
  </message>
  <message>
   <source>Since {start}, {what}, against {overall} before (n = {n}).</source>
   <translation>Dal {start} {what}, contro il {overall} di prima (n = {n}).</translation>
  </message>
  <message>
   <source>Staff the busy channels and days, and ask what made people write.</source>
   <translation>Rinforza i canali e i giorni più carichi e scopri che cosa ha spinto le persone a scrivere.</translation>
  </message>
  <message>
   <source>Stopped before it was finished; nothing was written.</source>
   <translation>Interrotto prima della fine; non è stato scritto nulla.</translation>
  </message>
  <message>
   <source>Tell the product team, and answer before people ask: messages on the way, tracking, help pages.</source>
   <translation>Avvisa chi segue il prodotto e rispondi prima della domanda: messaggi durante la spedizione, tracciamento, pagine di aiuto.</translation>
  </message>
  <message>
   <source>The abandonment of {channel} binds on {weekday} {since}–{until}: {kept_share} give up there; {missed_share} of all who give up in the week do so then.</source>
   <translation>L'abbandono di {channel} è più critico {weekday} dalle {since} alle {until}: lì rinuncia il {kept_share}, cioè il {missed_share} di tutti gli abbandoni della settimana.</translation>
  </message>
  <message>
   <source>The action plan has no steps yet. Add them from a finding or on the Report page.</source>
   <translation>Il piano d'azione non ha ancora passi. Aggiungili da un'evidenza o nella pagina Report.</translation>
  </message>
  <message>
   <source>The amounts are in several currencies ({currencies}), which cannot be added up. Convert them, or filter to one.</source>
   <translation>Gli importi sono in più valute ({currencies}) e non si possono sommare. Convertili o filtra per una sola.</translation>
  </message>
  <message>
   <source>The answer is neither yes nor no.</source>
   <translation>La risposta non è né sì né no.</translation>
  </message>
  <message>
   <source>The answer is not on the scale of the column.</source>
   <translation>La risposta non è sulla scala della colonna.</translation>
  </message>
  <message>
   <source>The answers of “{column}” look like a scale from {low} to {high}. Confirm it before trusting the score.</source>
   <translation>Le risposte di «{column}» sembrano una scala da {low} a {high}. Confermala prima di fidarti del voto.</translation>
  </message>
  <message>
   <source>The backlog cannot be cleared by {day}: choose a day from {first} on, at most {most} days ahead.</source>
   <translation>L'arretrato non si può smaltire entro il {day}: scegli un giorno dal {first} in poi, al massimo tra {most} giorni.</translation>
  </message>
  <message>
   <source>The backlog of a period needs the dates contacts were created and resolved; only the present status is known. Clear the period to see it.</source>
   <translation>L'arretrato di un periodo richiede le date in cui i contatti sono stati creati e risolti; si conosce solo lo stato attuale. Togli il periodo per vederlo.</translation>
  </message>
  <message>
   <source>The busiest day of the week is {weekday}, with {share} of the contacts ({contacts} of {n}).</source>
   <translation>Il giorno più carico della settimana è {weekday}, con il {share} dei contatti ({contacts} di {n}).</translation>
  </message>
  <message>
   <source>The busiest day was {day}: {contacts} contacts, {times} times a usual day ({usual}).</source>
   <translation>Il giorno più carico è stato {day}: {contacts} contatti, {times} volte un giorno tipo ({usual}).</translation>
  </message>
  <message>
   <source>The busiest hour is {weekday} {hour}: {mean} contacts on average, {share} of all.</source>
   <translation>L'ora più carica è {weekday} {hour}: {mean} contatti in media, il {share} del totale.</translation>
  </message>
  <message>
   <source>The busiest week began on {day}: {contacts} contacts, {times} times a usual week ({usual}).</source>
   <translation>La settimana più carica è iniziata {day}: {contacts} contatti, {times} volte una settimana tipo ({usual}).</translation>
  </message>
  <message>
   <source>The call is between colleagues.</source>
   <translation>La chiamata è tra colleghi.</translation>
  </message>
  <message>
   <source>The cells of “{column}” do not show whether day or month comes first, or show both: {samples}. Choose one of {formats} before importing; cells that do not fit it are listed.</source>
   <translation>Le celle di «{column}» non mostrano se viene prima il giorno o il mese, o mostrano entrambi: {samples}. Scegli uno tra {formats} prima di importare; le celle che non corrispondono vengono elencate.</translation>
  </message>
  <message>
   <source>The cells of “{column}” show their unit ({unit}).</source>
   <translation>Le celle di «{column}» mostrano la loro unità ({unit}).</translation>
  </message>
  <message>
   <source>The closing is earlier than the contact.</source>
   <translation>La chiusura è precedente al contatto.</translation>
  </message>
  <message>
   <source>The column “{column}” of the mapping is not in {file}. Choose another column for it.</source>
   <translation>La colonna «{column}» dell'abbinamento non è in {file}. Scegli un'altra colonna.</translation>
  </message>
  <message>
   <source>The contacts of {channel} must be numbers from 0 up, at most ten million.</source>
   <translation>I contatti di {channel} devono essere numeri da 0 in su, al massimo dieci milioni.</translation>
  </message>
  <message>
   <source>The costs are in {currency}, but this scenario counts in {shown}. Use one currency for both.</source>
   <translation>I costi sono in {currency}, ma questo scenario conta in {shown}. Usa una sola valuta.</translation>
  </message>
  <message>
   <source>The data cover {days} of the {of} days compared with, from {first} to {until}: its counts are lower for that alone.</source>
   <translation>I dati coprono {days} dei {of} giorni con cui si confronta, dal {first} al {until}: già solo per questo i suoi conteggi sono più bassi.</translation>
  </message>
  <message>
   <source>The data cover {days} of the {of} days from {start} to {last}: those from {first} to {until}. Figures per day, week or month are those of these days.</source>
   <translation>I dati coprono {days} dei {of} giorni dal {start} al {last}: quelli dal {first} al {until}. Le cifre per giorno, settimana o mese sono quelle di questi giorni.</translation>
  </message>
  <message>
   <source>The data do not reach back over the period before, so nothing can be said to rise.</source>
   <translation>I dati non coprono il periodo precedente, quindi non si può dire che cosa sale.</translation>
  </message>
  <message>
   <source>The data hold no resolved contacts in this period, so there is no cost per resolution.</source>
   <translation>I dati non contengono contatti risolti in questo periodo, perciò non c'è un costo per risoluzione.</translation>
  </message>
  <message>
   <source>The date cannot be read in the column's format.</source>
   <translation>La data non si può leggere nel formato della colonna.</translation>
  </message>
  <message>
   <source>The date stands for “no date” (such as 1900-01-01 or a year from 2100 on).</source>
   <translation>La data significa «nessuna data» (come 1900-01-01 o un anno dal 2100 in poi).</translation>
  </message>
  <message>
   <source>The dates do not show whether day or month comes first; the other way round {rows} contacts would have “{end}” before “{column}”, so this order is used.</source>
   <translation>Le date non mostrano se viene prima il giorno o il mese; al contrario {rows} contatti avrebbero «{end}» prima di «{column}», quindi si usa questo ordine.</translation>
  </message>
  <message>
   <source>The dates do not show whether day or month comes first; “{column}” of this file does, so its order is used.</source>
   <translation>Le date non mostrano se viene prima il giorno o il mese; «{column}» di questo file sì, quindi si usa il suo ordine.</translation>
  </message>
  <message>
   <source>The dates of “{column}” do not show whether day or month comes first; only in this order do the contact numbers run in time, so it is used.</source>
   <translation>Le date di «{column}» non mostrano se viene prima il giorno o il mese; solo in questo ordine i numeri dei contatti avanzano nel tempo, quindi si usa.</translation>
  </message>
  <message>
   <source>The dates of “{column}” do not show whether day or month comes first; only in this order do the rows run in time, so it is used.</source>
   <translation>Le date di «{column}» non mostrano se viene prima il giorno o il mese; solo in questo ordine le righe avanzano nel tempo, quindi si usa.</translation>
  </message>
  <message>
   <source>The demand was measured in slots of {demand} minutes, but the scenario plans {scenario}: measure it again.</source>
   <translation>La domanda è stata misurata in fasce di {demand} minuti, ma lo scenario pianifica {scenario}: misurala di nuovo.</translation>
  </message>
  <message>
   <source>The duration in the file contradicts its own moments</source>
   <translation>La durata nel file contraddice i suoi stessi momenti</translation>
  </message>
  <message>
   <source>The figures it needs are not told apart by {dimension}, so they cannot be cut by it.</source>
   <translation>Le cifre che servono non sono distinte per {dimension}, quindi non si possono filtrare così.</translation>
  </message>
  <message>
   <source>The file also has hidden sheets: {sheets}. They were not read; choose one if the data are there.</source>
   <translation>Il file ha anche fogli nascosti: {sheets}. Non sono stati letti; scegline uno se i dati sono lì.</translation>
  </message>
  <message>
   <source>The file also has office-hours times such as “{column}”; the calendar ones are used.</source>
   <translation>Il file ha anche tempi in ore d'ufficio come «{column}»; si usano quelli di calendario.</translation>
  </message>
  <message>
   <source>The file does not say how its characters are written and has few accents to tell by: as {encoding} it says “{read}”, as {other} “{or_read}”. Choose the encoding that is right.</source>
   <translation>Il file non dice come sono scritti i caratteri e ha pochi accenti da cui capirlo: come {encoding} dice «{read}», come {other} «{or_read}». Scegli la codifica giusta.</translation>
  </message>
  <message>
   <source>The file does not say how its characters are written; by its accents it was read as {encoding}. If letters look wrong, choose another encoding.</source>
   <translation>Il file non dice come sono scritti i caratteri; dagli accenti è stato letto come {encoding}. Se le lettere appaiono sbagliate, scegli un'altra codifica.</translation>
  </message>
  <message>
   <source>The file ends in the middle of {day}: {rows} contacts where such a day has about {n}. Leave that day out of comparisons.</source>
   <translation>Il file finisce a metà del {day}: {rows} contatti dove un giorno così ne ha circa {n}. Escludi quel giorno dai confronti.</translation>
  </message>
  <message>
   <source>The file has {columns} columns; Aforo reads up to {most}. Check the delimiter.</source>
   <translation>Il file ha {columns} colonne; Aforo ne legge fino a {most}. Controlla il separatore.</translation>
  </message>
  <message>
   <source>The file holds days without times, so the hours at which people work cannot be seen.</source>
   <translation>Il file contiene giorni senza orario, quindi non si vede in quali ore si lavora.</translation>
  </message>
  <message>
   <source>The file holds totals longer than a day, so nothing is known about single days. Choose week or month, or import totals by day.</source>
   <translation>Il file contiene totali di più di un giorno, quindi dei singoli giorni non si sa nulla. Scegli settimana o mese, oppure importa totali per giorno.</translation>
  </message>
  <message>
   <source>The file holds totals longer than a day, so nothing is known about weekdays. Choose week or month, or import totals by day.</source>
   <translation>Il file contiene totali di più di un giorno, quindi dei giorni della settimana non si sa nulla. Scegli settimana o mese, oppure importa totali per giorno.</translation>
  </message>
  <message>
   <source>The file holds totals longer than a month, so nothing is known about months. Import totals by month.</source>
   <translation>Il file contiene totali di più di un mese, quindi dei mesi non si sa nulla. Importa totali per mese.</translation>
  </message>
  <message>
   <source>The file holds totals longer than a week, so nothing is known about weeks. Choose month, or import totals by week.</source>
   <translation>Il file contiene totali di più di una settimana, quindi delle settimane non si sa nulla. Scegli mese, oppure importa totali per settimana.</translation>
  </message>
  <message>
   <source>The file holds totals of a whole day or longer, so nothing is known about hours. Choose date, weekday, week or month, as far as the totals go, or import totals by hour or single contacts.</source>
   <translation>Il file contiene totali di un giorno intero o più, quindi delle ore non si sa nulla. Scegli data, giorno della settimana, settimana o mese, fin dove arrivano i totali, oppure importa totali per ora o contatti singoli.</translation>
  </message>
  <message>
   <source>The file holds {count} tables one under another. The largest was read, {rows} rows below row {row}. The others start at row {others}. Choose another if that is wrong.</source>
   <translation>Il file contiene {count} tabelle una sotto l'altra. È stata letta la più grande, {rows} righe sotto la riga {row}. Le altre iniziano alla riga {others}. Scegline un'altra se non è quella giusta.</translation>
  </message>
  <message>
   <source>The file is not {encoding}: line {line} has characters that cannot be. Choose another encoding.</source>
   <translation>Il file non è {encoding}: la riga {line} ha caratteri impossibili. Scegli un'altra codifica.</translation>
  </message>
  <message>
   <source>The file starts in the middle of {day}: {rows} contacts where such a day has about {n}. Leave that day out of comparisons.</source>
   <translation>Il file inizia a metà del {day}: {rows} contatti dove un giorno così ne ha circa {n}. Escludi quel giorno dai confronti.</translation>
  </message>
  <message>
   <source>The files rate {field} on different scales ({scales}); a mean over all of them says nothing.</source>
   <translation>I file valutano {field} su scale diverse ({scales}); una media complessiva non dice nulla.</translation>
  </message>
  <message>
   <source>The first reply is earlier than the contact.</source>
   <translation>La prima risposta è precedente al contatto.</translation>
  </message>
  <message>
   <source>The first scenario counts in {first} and this one in {second}: amounts in different currencies have no difference.</source>
   <translation>Il primo scenario conta in {first} e questo in {second}: importi in valute diverse non hanno differenza.</translation>
  </message>
  <message>
   <source>The folder {folder} holds no table: no CSV, Excel, JSON or Parquet file lies in it. Folders inside it are not searched.</source>
   <translation>La cartella {folder} non contiene tabelle: non c'è nessun file CSV, Excel, JSON o Parquet. Le cartelle interne non vengono esaminate.</translation>
  </message>
  <message>
   <source>The folder “{path}” cannot be written: {why}. Choose another folder.</source>
   <translation>Nella cartella «{path}» non si può scrivere: {why}. Scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>The header names {named} columns but rows have {columns}; the rest are called Column and their number.</source>
   <translation>L'intestazione nomina {named} colonne ma le righe ne hanno {columns}; le altre si chiamano Column con il loro numero.</translation>
  </message>
  <message>
   <source>The header of “{column}” names its unit ({unit}).</source>
   <translation>L'intestazione di «{column}» indica la sua unità ({unit}).</translation>
  </message>
  <message>
   <source>The header repeated among the data.</source>
   <translation>L'intestazione ripetuta tra i dati.</translation>
  </message>
  <message>
   <source>The header “{column}” is a known name of this field (“{alias}”).</source>
   <translation>L'intestazione «{column}» è un nome noto di questo campo («{alias}»).</translation>
  </message>
  <message>
   <source>The heatmap could not be drawn because of a defect in Aforo. Choose other rows or columns; the details are in the log.</source>
   <translation>La mappa di calore non si è potuta disegnare per un difetto di Aforo. Scegli altre righe o colonne; i dettagli sono nel registro.</translation>
  </message>
  <message>
   <source>The highest answer is {highest}, more than the declared scale allows. Declare another scale of effort.</source>
   <translation>La risposta più alta è {highest}, più di quanto consenta la scala dichiarata. Dichiara un'altra scala di sforzo.</translation>
  </message>
  <message>
   <source>The highest answer is {highest}: this is no 0–10 recommendation. Map the column as satisfaction instead.</source>
   <translation>La risposta più alta è {highest}: non è una raccomandazione 0–10. Abbina la colonna come soddisfazione.</translation>
  </message>
  <message>
   <source>The imported files hold totals of a day or longer ({channels}), so staff by hour cannot be derived. Import totals by interval or single contacts, or type the contacts of a week to spread them evenly over the opening hours.</source>
   <translation>I file importati contengono totali di un giorno o più ({channels}), quindi l'organico per ora non si può ricavare. Importa totali per intervallo o contatti singoli, oppure scrivi i contatti di una settimana per distribuirli in modo uniforme sull'orario di apertura.</translation>
  </message>
  <message>
   <source>The last seven days hold {share} fewer contacts than usual, and none in the file is still open: it probably lists closed contacts only. Volume and waiting of the last days are then too low.</source>
   <translation>Gli ultimi sette giorni hanno il {share} di contatti in meno del solito e nessuno nel file è ancora aperto: probabilmente contiene solo contatti chiusi. Volume e attesa degli ultimi giorni risultano allora troppo bassi.</translation>
  </message>
  <message>
   <source>The length of time cannot be read.</source>
   <translation>La durata non si può leggere.</translation>
  </message>
  <message>
   <source>The log shows {worked_s} of work for {paid_s} paid. Check the paid hours.</source>
   <translation>Il registro mostra {worked_s} di lavoro per {paid_s} pagate. Controlla le ore pagate.</translation>
  </message>
  <message>
   <source>The longest wait of {channel} binds: in {week_share} of weeks nobody waits longer.</source>
   <translation>L'attesa massima di {channel} è la promessa più a rischio: nel {week_share} delle settimane nessuno aspetta di più.</translation>
  </message>
  <message>
   <source>The mapping cannot be read ({detail}). Save it again from Aforo.</source>
   <translation>L'abbinamento non si può leggere ({detail}). Salvalo di nuovo da Aforo.</translation>
  </message>
  <message>
   <source>The model could not be tried on your past weeks.</source>
   <translation>Il modello non si è potuto provare sulle tue settimane passate.</translation>
  </message>
  <message>
   <source>The model was not tried on your past weeks: it was cancelled.</source>
   <translation>Il modello non è stato provato sulle tue settimane passate: annullato.</translation>
  </message>
  <message>
   <source>The name of “{column}” fits “{field}”, but its cells do not: {samples}.</source>
   <translation>Il nome di «{column}» è adatto a «{field}», ma le sue celle no: {samples}.</translation>
  </message>
  <message>
   <source>The name of “{column}” fits, but its values do not look familiar ({samples}). Confirm what it holds.</source>
   <translation>Il nome di «{column}» è adatto, ma i suoi valori non sono noti ({samples}). Conferma che cosa contiene.</translation>
  </message>
  <message>
   <source>The name {name} is given twice: give every channel and every group of people its own.</source>
   <translation>Il nome {name} è usato due volte: dai a ogni canale e a ogni gruppo di persone il proprio.</translation>
  </message>
  <message>
   <source>The numbers of “{column}” have more than 15 digits and all end in zeros ({example}): a spreadsheet has rounded them, so different contacts may share one. Export again without opening the file in a spreadsheet.</source>
   <translation>I numeri di «{column}» hanno più di 15 cifre e finiscono tutti con zeri ({example}): un foglio di calcolo li ha arrotondati, quindi contatti diversi possono averne uno uguale. Esporta di nuovo senza aprire il file in un foglio di calcolo.</translation>
  </message>
  <message>
   <source>The numbers of “{column}” were written as decimals ({example}); the “.0” is left out.</source>
   <translation>I numeri di «{column}» erano scritti con decimali ({example}); il «.0» viene tolto.</translation>
  </message>
  <message>
   <source>The opening hours hold no open minute, so nothing can be worked off. Open at least one window in the week.</source>
   <translation>L'orario non ha neppure un minuto di apertura, quindi non si può lavorare nulla. Apri almeno una fascia nella settimana.</translation>
  </message>
  <message>
   <source>The opening windows overlap or are out of order: give each window once, in order of time.</source>
   <translation>Le fasce di apertura si sovrappongono o sono in disordine: indica ogni fascia una volta, in ordine di tempo.</translation>
  </message>
  <message>
   <source>The patience curve cannot be used: waits must rise from 0, shares still willing must fall from 1 and stay above 0.</source>
   <translation>La curva della pazienza non si può usare: le attese devono crescere da 0 e le quote ancora in attesa devono scendere da 1 restando sopra 0.</translation>
  </message>
  <message>
   <source>The people allowed cannot carry the promise: {short_h} hours of work a week would be late. Allow more people, open longer or promise more time.</source>
   <translation>Con le persone consentite la promessa non si può mantenere: {short_h} ore di lavoro a settimana sarebbero in ritardo. Consenti più persone, apri più ore o prometti un tempo più lungo.</translation>
  </message>
  <message>
   <source>The people needed were not computed: it was cancelled.</source>
   <translation>Le persone necessarie non sono state calcolate: annullato.</translation>
  </message>
  <message>
   <source>The people of all channels together are counted as able to work every channel: {together} hours a week. Teams that cannot share need {apart}.</source>
   <translation>Tutte le persone insieme sono contate come capaci di lavorare su ogni canale: {together} ore a settimana. Con squadre che non si possono condividere ne servono {apart}.</translation>
  </message>
  <message>
   <source>The people put in are of {given}, but the teams are {teams}: put people into each of the teams, or start again from what is needed.</source>
   <translation>Le persone inserite sono di {given}, ma le squadre sono {teams}: inserisci persone in ogni squadra, oppure ricomincia dal necessario.</translation>
  </message>
  <message>
   <source>The people put in by hand for "{scenario}" make no whole week and were taken out: put them in again.</source>
   <translation>Le persone inserite a mano in «{scenario}» non formano una settimana intera e sono state tolte: inseriscile di nuovo.</translation>
  </message>
  <message>
   <source>The people put in by hand for "{scenario}" were kept under a wrong step: they count by {minutes} minutes again, as they were put in. Look at them once more.</source>
   <translation>Le persone inserite a mano in «{scenario}» erano state salvate con un altro intervallo: contano di nuovo ogni {minutes} minuti, come erano state inserite. Ricontrollale.</translation>
  </message>
  <message>
   <source>The period from {start} to {end} holds no day. Give an earlier --from or a later --to.</source>
   <translation>Il periodo da {start} a {end} non contiene giorni. Indica un --from precedente o un --to successivo.</translation>
  </message>
  <message>
   <source>The picture is no PNG or JPEG of up to 5 MB. Choose another one.</source>
   <translation>L'immagine non è un PNG o JPEG fino a 5 MB. Scegline un'altra.</translation>
  </message>
  <message>
   <source>The picture {path} cannot be opened ({why}). Choose another one or none.</source>
   <translation>L'immagine {path} non si può aprire ({why}). Scegline un'altra o nessuna.</translation>
  </message>
  <message>
   <source>The picture “{path}” could not be written. Check that the folder exists and that you may write there, or choose another name.</source>
   <translation>L'immagine «{path}» non si è potuta scrivere. Controlla che la cartella esista e che tu possa scriverci, o scegli un altro nome.</translation>
  </message>
  <message>
   <source>The precision asked for was not reached within {replications} runs: read the half-widths.</source>
   <translation>La precisione richiesta non è stata raggiunta in {replications} esecuzioni: leggi i margini.</translation>
  </message>
  <message>
   <source>The project “{path}” cannot be read: {why}. The folder may be protected or a network drive away.</source>
   <translation>Il progetto «{path}» non si può leggere: {why}. La cartella può essere protetta o il disco di rete scollegato.</translation>
  </message>
  <message>
   <source>The promises were kept: {promises}.</source>
   <translation>Promesse mantenute: {promises}.</translation>
  </message>
  <message>
   <source>The report can be written in {known}, not in “{language}”.</source>
   <translation>Il report si può scrivere in {known}, non in «{language}».</translation>
  </message>
  <message>
   <source>The report was not finished: the program that writes it stopped. The file that was there is as it was.</source>
   <translation>Il report non è stato completato: il programma che lo scrive si è fermato. Il file che c'era è rimasto com'era.</translation>
  </message>
  <message>
   <source>The resolution is earlier than the contact.</source>
   <translation>La risoluzione è precedente al contatto.</translation>
  </message>
  <message>
   <source>The resolution is earlier than the first reply, which is impossible.</source>
   <translation>La risoluzione è precedente alla prima risposta, il che è impossibile.</translation>
  </message>
  <message>
   <source>The resolution of {channel} binds on what waits on {weekday} {since}–{until}: {kept_share} of it is solved in time, and {missed_share} of all that is late in the week is among it.</source>
   <translation>La risoluzione di {channel} è più a rischio per ciò che attende {weekday} dalle {since} alle {until}: si risolve in tempo il {kept_share}, e lì si trova il {missed_share} di tutto ciò che è in ritardo nella settimana.</translation>
  </message>
  <message>
   <source>The row has neither a number nor a date.</source>
   <translation>La riga non ha né un numero né una data.</translation>
  </message>
  <message>
   <source>The row has no figure: write at least one of {wanted}.</source>
   <translation>La riga non ha cifre: scrivine almeno una tra {wanted}.</translation>
  </message>
  <message>
   <source>The row repeats another one exactly.</source>
   <translation>La riga ne ripete esattamente un'altra.</translation>
  </message>
  <message>
   <source>The rows of {file} are events, but no column says which contact they belong to. Map the contact number.</source>
   <translation>Le righe di {file} sono eventi, ma nessuna colonna dice a quale contatto appartengono. Abbina il numero del contatto.</translation>
  </message>
  <message>
   <source>The same days are known contact by contact.</source>
   <translation>Gli stessi giorni sono noti contatto per contatto.</translation>
  </message>
  <message>
   <source>The scenario names the channel “{channel}”, which the data do not hold, so it changes nothing. Channels in the data: {known}.</source>
   <translation>Lo scenario nomina il canale «{channel}», che non è nei dati, quindi non cambia nulla. Canali nei dati: {known}.</translation>
  </message>
  <message>
   <source>The service level of {channel} binds on {weekday} {since}–{until}: {kept_share} are answered in time there, and {missed_share} of all contacts of the week that wait too long come then.</source>
   <translation>Il livello di servizio di {channel} è più a rischio {weekday} dalle {since} alle {until}: lì si risponde in tempo al {kept_share}, e in quelle ore arriva il {missed_share} dei contatti della settimana che aspettano troppo.</translation>
  </message>
  <message>
   <source>The service level of {channel} binds on {weekday} {since}–{until}: {kept_share} are answered in time there, {week_share} over the whole week.</source>
   <translation>Il livello di servizio di {channel} è più a rischio {weekday} dalle {since} alle {until}: lì si risponde in tempo al {kept_share}, nell'intera settimana al {week_share}.</translation>
  </message>
  <message>
   <source>The service level of {channel} is kept in every interval by itself, as Erlang tables staff; the whole week comes to {week_share}. If the promise is about the whole week or each day, choose it under “%1”: fewer people do.</source>
   <translation>Il livello di servizio di {channel} è mantenuto in ogni intervallo preso da solo, come nelle tabelle di Erlang; l'intera settimana arriva al {week_share}. Se la promessa riguarda l'intera settimana o ogni giorno, sceglilo in «%1»: bastano meno persone.</translation>
  </message>
  <message>
   <source>The service level of {channel} is kept in every interval by itself, as Erlang tables staff; the whole week comes to {week_share}. If the promise is about the whole week or each day, write kept = "week" or "day": fewer people do.</source>
   <translation>Il livello di servizio di {channel} è mantenuto in ogni intervallo preso da solo, come nelle tabelle di Erlang; l'intera settimana arriva al {week_share}. Se la promessa riguarda l'intera settimana o ogni giorno, scrivi kept = "week" o "day": bastano meno persone.</translation>
  </message>
  <message>
   <source>The sheet {sheet} of {file} is empty. Choose another sheet, or export the file again.</source>
   <translation>Il foglio {sheet} di {file} è vuoto. Scegli un altro foglio o esporta di nuovo il file.</translation>
  </message>
  <message>
   <source>The sheet {sheet} was read, the one with most data of: {sheets}. Choose another if that is wrong.</source>
   <translation>È stato letto il foglio {sheet}, quello con più dati tra: {sheets}. Scegline un altro se è sbagliato.</translation>
  </message>
  <message>
   <source>The shift of {person} ends before it begins, lies outside the period, overlaps another, or has a break outside it.</source>
   <translation>Il turno di {person} finisce prima di iniziare, cade fuori dal periodo, si sovrappone a un altro o ha una pausa al di fuori.</translation>
  </message>
  <message>
   <source>The simulation is being prepared for this computer; this happens once and takes about half a minute.</source>
   <translation>La simulazione viene preparata per questo computer; succede una volta sola e richiede circa mezzo minuto.</translation>
  </message>
  <message>
   <source>The staffing model cannot be tried on the past: the data hold {weeks} whole weeks, and four are needed.</source>
   <translation>Il modello non si può provare sul passato: i dati hanno {weeks} settimane intere e ne servono quattro.</translation>
  </message>
  <message>
   <source>The table has exactly {rows} rows, where exports and sheets are cut off. Rows may be missing; export a shorter period.</source>
   <translation>La tabella ha esattamente {rows} righe, dove esportazioni e fogli vengono troncati. Possono mancare righe; esporta un periodo più breve.</translation>
  </message>
  <message>
   <source>The table is wide: {column} beside {first} to {last}; every filled cell becomes the total of one hour.</source>
   <translation>La tabella è larga: {column} accanto a {first} fino a {last}; ogni cella piena è il totale di un'ora.</translation>
  </message>
  <message>
   <source>The target of {target} is met.</source>
   <translation>L'obiettivo ({target}) è raggiunto.</translation>
  </message>
  <message>
   <source>The target of {target} is missed.</source>
   <translation>L'obiettivo ({target}) non è raggiunto.</translation>
  </message>
  <message>
   <source>The target of {target} is nearly met.</source>
   <translation>L'obiettivo ({target}) è quasi raggiunto.</translation>
  </message>
  <message>
   <source>The time for one contact of {channel} must be more than nothing and at most a week: write it as 6min or 4:30.</source>
   <translation>Il tempo per un contatto di {channel} deve essere più di zero e al massimo una settimana: scrivilo come 6min o 4:30.</translation>
  </message>
  <message>
   <source>The time of day cannot be read.</source>
   <translation>L'ora del giorno non si può leggere.</translation>
  </message>
  <message>
   <source>The total is {total}, but labour, overhead and technology add up to {parts}. Write the total or its parts.</source>
   <translation>Il totale è {total}, ma personale, spese generali e tecnologia sommano {parts}. Scrivi il totale o le sue parti.</translation>
  </message>
  <message>
   <source>The totals in the file reach beyond the period in view. Choose a period that holds them whole.</source>
   <translation>I totali del file vanno oltre il periodo scelto. Scegli un periodo che li contenga interi.</translation>
  </message>
  <message>
   <source>The volume must be a number of 0 or more.</source>
   <translation>Il volume deve essere un numero da 0 in su.</translation>
  </message>
  <message>
   <source>The volume of {channel} needs one number from 0 up for each of the {slots} intervals, and a log in order of time.</source>
   <translation>Il volume di {channel} richiede un numero da 0 in su per ciascuno dei {slots} intervalli, e un registro in ordine di tempo.</translation>
  </message>
  <message>
   <source>The week of people on duty has {given} intervals where {slots} make a week: enter the people again.</source>
   <translation>La settimana delle persone in servizio ha {given} intervalli mentre una settimana ne ha {slots}: inserisci di nuovo le persone.</translation>
  </message>
  <message>
   <source>The {n} measured times cannot be used: none may be negative or missing, and their shares may not exceed 1.</source>
   <translation>I {n} tempi misurati non si possono usare: nessuno può essere negativo o mancante, e le loro quote non possono superare 1.</translation>
  </message>
  <message>
   <source>There are too few days, weeks or months in view to draw a course. Choose a longer period.</source>
   <translation>Ci sono troppo pochi giorni, settimane o mesi in vista per disegnare un andamento. Scegli un periodo più lungo.</translation>
  </message>
  <message>
   <source>There is no KPI “{kpi}”.</source>
   <translation>Non c'è un KPI «{kpi}».</translation>
  </message>
  <message>
   <source>There is no KPI “{text}”: did you mean “{meant}”?</source>
   <translation>Non esiste il KPI «{text}»: intendevi «{meant}»?</translation>
  </message>
  <message>
   <source>There is no abandoned column, so calls that “{column}” says were not answered count as abandoned.</source>
   <translation>Non c'è una colonna degli abbandoni, perciò le chiamate che secondo «{column}» non hanno avuto risposta contano come abbandonate.</translation>
  </message>
  <message>
   <source>There is no channel to simulate: add at least one.</source>
   <translation>Non c'è alcun canale da simulare: aggiungine almeno uno.</translation>
  </message>
  <message>
   <source>There is no comparison: it would need contacts from {start} to {last}, and the data begin on {first}.</source>
   <translation>Non c'è confronto: servirebbero contatti dal {start} al {last}, e i dati iniziano il {first}.</translation>
  </message>
  <message>
   <source>There is no date.</source>
   <translation>Manca la data.</translation>
  </message>
  <message>
   <source>There is no encoding called {encoding}. Choose UTF-8, Windows-1252 or another from the list.</source>
   <translation>Non c'è una codifica che si chiama {encoding}. Scegli UTF-8, Windows-1252 o un'altra dall'elenco.</translation>
  </message>
  <message>
   <source>There is no mode “{mode}”. There are {known}.</source>
   <translation>La modalità «{mode}» non esiste. Ci sono {known}.</translation>
  </message>
  <message>
   <source>There is no period to compare with: choose another period or comparison; the data may not reach back far enough.</source>
   <translation>Non c'è un periodo con cui confrontare: scegli un altro periodo o confronto; i dati potrebbero non arrivare così indietro.</translation>
  </message>
  <message>
   <source>There is no project “{path}”. It may have been moved or renamed.</source>
   <translation>Non c'è un progetto «{path}». Forse è stato spostato o rinominato.</translation>
  </message>
  <message>
   <source>There is no resolved column, so “{column}” (closed) is used.</source>
   <translation>Non c'è una colonna di risoluzione, perciò si usa «{column}» (chiusura).</translation>
  </message>
  <message>
   <source>There is no row {row} in the first part of the file to be the header. Choose another header row.</source>
   <translation>Nella prima parte del file non c'è una riga {row} che possa fare da intestazione. Scegli un'altra riga di intestazione.</translation>
  </message>
  <message>
   <source>There is no sheet {sheet} in {file}. It has: {sheets}.</source>
   <translation>Non c'è un foglio {sheet} in {file}. Contiene: {sheets}.</translation>
  </message>
  <message>
   <source>There is no such time of day: hours run from 0:00 to 24:00.</source>
   <translation>Non esiste un'ora del genere: le ore vanno da 0:00 a 24:00.</translation>
  </message>
  <message>
   <source>There is no table to paste. Copy the cells in your spreadsheet first, with the column names.</source>
   <translation>Non c'è nessuna tabella da incollare. Copia prima le celle nel foglio di calcolo, con i nomi delle colonne.</translation>
  </message>
  <message>
   <source>There is no table {number}; {count} were found. Run inspect without --table to see them.</source>
   <translation>Non c'è una tabella {number}; ne sono state trovate {count}. Esegui inspect senza --table per vederle.</translation>
  </message>
  <message>
   <source>There is no table “{table}”. Choose one of: {known}.</source>
   <translation>Non c'è una tabella «{table}». Scegline una tra: {known}.</translation>
  </message>
  <message>
   <source>There is no time zone “{zone}”. Use a name such as Europe/Madrid.</source>
   <translation>Non c'è un fuso orario «{zone}». Usa un nome come Europe/Madrid.</translation>
  </message>
  <message>
   <source>There is no {member} in {file}. It has: {members}.</source>
   <translation>Non c'è {member} in {file}. Contiene: {members}.</translation>
  </message>
  <message>
   <source>There is no “{dimension}”: did you mean “{meant}”? There are {known}.</source>
   <translation>Non esiste «{dimension}»: intendevi «{meant}»? Ci sono {known}.</translation>
  </message>
  <message>
   <source>There is nothing to paste. Copy your roster first: lines such as “Mon-Fri 09:00-17:00 3”, a name with its hours in each row, or a grid of hours by weekdays.</source>
   <translation>Non c'è nulla da incollare. Copia prima i tuoi turni: righe come «Lun-Ven 09:00-17:00 3», un nome con le sue ore in ogni riga, o una griglia di ore per giorni della settimana.</translation>
  </message>
  <message>
   <source>There is nothing to simulate in {days} periods: ask for at least one.</source>
   <translation>Non c'è nulla da simulare in {days} periodi: chiedine almeno uno.</translation>
  </message>
  <message>
   <source>There is only one scenario. Add another on the Scenarios page to see them side by side.</source>
   <translation>C'è un solo scenario. Aggiungine un altro nella pagina Scenari per vederli affiancati.</translation>
  </message>
  <message>
   <source>There is only one scenario: name a folder of what-ifs with --scenarios, or duplicate the scenario in the window and save the project.</source>
   <translation>C'è un solo scenario: indica con --scenarios una cartella di alternative, oppure duplica lo scenario nella finestra e salva il progetto.</translation>
  </message>
  <message>
   <source>There were no customers at the start, so there is no share that stayed.</source>
   <translation>All'inizio non c'erano clienti, quindi non c'è una quota rimasta.</translation>
  </message>
  <message>
   <source>These data do not give this KPI by the chosen definition “{variant}”. Choose another one, or import the columns it needs.</source>
   <translation>Questi dati non danno questo KPI con la definizione scelta «{variant}». Scegline un'altra o importa le colonne che richiede.</translation>
  </message>
  <message>
   <source>These hours stand before the day and were not counted: write them behind it.</source>
   <translation>Queste ore stanno prima del giorno e non sono state contate: scrivile dopo.</translation>
  </message>
  <message>
   <source>These people cannot do all the work, so what they resolve, and what that costs, is not known.</source>
   <translation>Queste persone non riescono a fare tutto il lavoro: quanto risolvono, e quanto costa, non si sa.</translation>
  </message>
  <message>
   <source>These statuses of “{column}” leave contacts out of resolutions: {statuses}.</source>
   <translation>Questi stati di «{column}» lasciano contatti fuori dalle risoluzioni: {statuses}.</translation>
  </message>
  <message>
   <source>These values of “{column}” are in no list and keep their own name: {values}.</source>
   <translation>Questi valori di «{column}» non sono in nessun elenco e mantengono il loro nome: {values}.</translation>
  </message>
  <message>
   <source>This computer has not enough free memory for this file. Close other programs or split the file by month.</source>
   <translation>Questo computer non ha abbastanza memoria libera per questo file. Chiudi altri programmi o dividi il file per mese.</translation>
  </message>
  <message>
   <source>This could not be computed because of a defect in Aforo; a report was kept on this computer.</source>
   <translation>Non si è potuto calcolare per un difetto di Aforo; una segnalazione è rimasta su questo computer.</translation>
  </message>
  <message>
   <source>This file could not be read because of a defect in Aforo; a report was kept on this computer. Try saving the file as CSV.</source>
   <translation>Questo file non si è potuto leggere per un difetto di Aforo; una segnalazione è rimasta su questo computer. Prova a salvare il file come CSV.</translation>
  </message>
  <message>
   <source>This is no grid of contacts: put weekdays above the columns and a time of day, such as 09:00, before each row.</source>
   <translation>Questa non è una griglia di contatti: metti i giorni della settimana sopra le colonne e un'ora, come 09:00, davanti a ogni riga.</translation>
  </message>
  <message>
   <source>This is not a number.</source>
   <translation>Non è un numero.</translation>
  </message>
  <message>
   <source>This line says the same {key} again as a line above; only that one counts.</source>
   <translation>Questa riga ripete {key} di una riga precedente; conta solo quella.</translation>
  </message>
  <message>
   <source>This period has {now} days from Monday to Friday, the one it is compared with has {before}: counts differ for that alone.</source>
   <translation>Questo periodo ha {now} giorni dal lunedì al venerdì, quello di confronto {before}: già per questo i conteggi differiscono.</translation>
  </message>
  <message>
   <source>This report has no chart: choose a section with charts, such as trends or people by hour.</source>
   <translation>Questo report non ha grafici: scegli una sezione che ne abbia, come l'andamento o le persone per ora.</translation>
  </message>
  <message>
   <source>This system writes “{column}” in {unit}.</source>
   <translation>Questo sistema scrive «{column}» in {unit}.</translation>
  </message>
  <message>
   <source>Tickets that come back wait patiently in this model: leave out the patience or the return share.</source>
   <translation>In questo modello i ticket che ritornano aspettano con pazienza: togli la pazienza o la quota di ritorno.</translation>
  </message>
  <message>
   <source>Time zones in “{column}” have several meanings; they are read as {readings}. Choose the zone of the file if that is wrong.</source>
   <translation>I fusi orari di «{column}» hanno più significati; si leggono come {readings}. Se è sbagliato, scegli il fuso del file.</translation>
  </message>
  <message>
   <source>Times below zero: replied, resolved or closed before the contact came</source>
   <translation>Tempi negativi: risposti, risolti o chiusi prima che il contatto arrivasse</translation>
  </message>
  <message>
   <source>Too early to compare: {recent} of the {n} contacts have had too little time to be solved.</source>
   <translation>È presto per confrontare: {recent} dei {n} contatti hanno avuto troppo poco tempo per essere risolti.</translation>
  </message>
  <message>
   <source>Totals do not name who worked: single contacts with the agent's name show who was at work.</source>
   <translation>I totali non dicono chi ha lavorato: per vederlo servono i singoli contatti con il nome dell'operatore.</translation>
  </message>
  <message>
   <source>Trying the plan on past weeks needs single contacts; there are only totals by interval.</source>
   <translation>Per provare il piano sulle settimane passate servono i singoli contatti; ci sono solo totali per intervallo.</translation>
  </message>
  <message>
   <source>Type in what a paid hour costs to see money.</source>
   <translation>Scrivi quanto costa un'ora pagata per vedere i costi.</translation>
  </message>
  <message>
   <source>Typed costs count instead of the imported ones in {months}.</source>
   <translation>In {months} contano i costi inseriti al posto di quelli importati.</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Settimana</translation>
  </message>
  <message>
   <source>Weekday</source>
   <translation>Giorno della settimana</translation>
  </message>
  <message>
   <source>Weeks of data: {weeks}. At least {least} show how much days differ.</source>
   <translation>Settimane di dati: {weeks}. Con almeno {least} si vede quanto variano i giorni.</translation>
  </message>
  <message>
   <source>Weigh longer opening hours against help pages and a clear word on when somebody answers.</source>
   <translation>Confronta orari più lunghi con pagine di aiuto e un'indicazione chiara di quando si risponde.</translation>
  </message>
  <message>
   <source>What a bot would change needs a scenario in which it takes a share of some channel's contacts.</source>
   <translation>Per sapere che cosa cambierebbe un bot serve uno scenario in cui prenda una parte dei contatti di qualche canale.</translation>
  </message>
  <message>
   <source>What a row is was chosen by hand.</source>
   <translation>Che cosa sia ogni riga è stato scelto a mano.</translation>
  </message>
  <message>
   <source>What is open today cannot be told without creation dates: map the column that says when each contact came in.</source>
   <translation>Senza date di creazione non si può sapere che cosa è aperto oggi: abbina la colonna che dice quando è arrivato ogni contatto.</translation>
  </message>
  <message>
   <source>What is open today cannot be told: the file has neither dates of resolution nor statuses. Map one of them.</source>
   <translation>Non si può sapere che cosa è aperto oggi: il file non ha né date di risoluzione né stati. Abbina una delle due cose.</translation>
  </message>
  <message>
   <source>What one contact more costs cannot be told from {months} month(s): it takes three or more whose volume differs and whose cost grows with it.</source>
   <translation>Non si può dire quanto costa un contatto in più (mesi: {months}): ne servono almeno tre con volumi diversi e un costo che cresca con essi.</translation>
  </message>
  <message>
   <source>With this redial share the calls never end: nearly everybody who gives up calls again and is not answered either. Plan more agents or a lower redial share.</source>
   <translation>Con questa quota di richiami le chiamate non finiscono mai: quasi tutti quelli che rinunciano richiamano e di nuovo non ricevono risposta. Prevedi più operatori o una quota minore.</translation>
  </message>
  <message>
   <source>Worked on, but nobody knows by whom</source>
   <translation>Lavorati, ma non si sa da chi</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Anno</translation>
  </message>
  <message>
   <source>a chat length of {channel}</source>
   <translation>una durata delle chat di {channel}</translation>
  </message>
  <message>
   <source>a surcharge</source>
   <translation>una maggiorazione</translation>
  </message>
  <message>
   <source>a target</source>
   <translation>un obiettivo</translation>
  </message>
  <message>
   <source>days</source>
   <translation>giorni</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>ore</translation>
  </message>
  <message>
   <source>how much longer the other contacts of {channel} take</source>
   <translation>quanto durano di più gli altri contatti di {channel}</translation>
  </message>
  <message>
   <source>in the hour {hour}</source>
   <translation>nelle ore {hour}</translation>
  </message>
  <message>
   <source>milliseconds</source>
   <translation>millisecondi</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minuti</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>on {weekday}</source>
   <translation>di {weekday}</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>secondi</translation>
  </message>
  <message>
   <source>the busy share at most</source>
   <translation>l'occupazione massima</translation>
  </message>
  <message>
   <source>the change that counts as none</source>
   <translation>la variazione che non conta</translation>
  </message>
  <message>
   <source>the chats at once of {channel}</source>
   <translation>le chat contemporanee di {channel}</translation>
  </message>
  <message>
   <source>the contacts a week of {channel}</source>
   <translation>i contatti a settimana di {channel}</translation>
  </message>
  <message>
   <source>the cost of a contact resolved without people</source>
   <translation>il costo di un contatto risolto senza persone</translation>
  </message>
  <message>
   <source>the cost of an hour</source>
   <translation>il costo orario</translation>
  </message>
  <message>
   <source>the cost of hiring one person</source>
   <translation>il costo di assumere una persona</translation>
  </message>
  <message>
   <source>the factor of the contacts</source>
   <translation>il fattore dei contatti</translation>
  </message>
  <message>
   <source>the factor of the contacts of {channel}</source>
   <translation>il fattore dei contatti di {channel}</translation>
  </message>
  <message>
   <source>the factor of the handle time</source>
   <translation>il fattore del tempo di gestione</translation>
  </message>
  <message>
   <source>the factor of the handle time of {channel}</source>
   <translation>il fattore del tempo di gestione di {channel}</translation>
  </message>
  <message>
   <source>the growth of a month</source>
   <translation>la crescita di un mese</translation>
  </message>
  <message>
   <source>the handle time of {channel}</source>
   <translation>il tempo di gestione di {channel}</translation>
  </message>
  <message>
   <source>the least people on duty</source>
   <translation>il minimo di persone in servizio</translation>
  </message>
  <message>
   <source>the longest believable time in days</source>
   <translation>il tempo massimo credibile in giorni</translation>
  </message>
  <message>
   <source>the longest wait of {channel}</source>
   <translation>l'attesa massima di {channel}</translation>
  </message>
  <message>
   <source>the months until a newcomer is trained</source>
   <translation>i mesi finché una persona nuova è formata</translation>
  </message>
  <message>
   <source>the number of chat lengths of {channel}</source>
   <translation>il numero di durate delle chat di {channel}</translation>
  </message>
  <message>
   <source>the number of months</source>
   <translation>il numero di mesi</translation>
  </message>
  <message>
   <source>the number of people employed today</source>
   <translation>il numero di persone assunte oggi</translation>
  </message>
  <message>
   <source>the number of people kept free for calls and chats</source>
   <translation>il numero di persone tenute libere per chiamate e chat</translation>
  </message>
  <message>
   <source>the overhead of a month</source>
   <translation>i costi generali di un mese</translation>
  </message>
  <message>
   <source>the pace of a team for {channel}</source>
   <translation>il ritmo di una squadra per {channel}</translation>
  </message>
  <message>
   <source>the paid time away from work</source>
   <translation>il tempo pagato non disponibile</translation>
  </message>
  <message>
   <source>the patience of {channel}</source>
   <translation>la pazienza di {channel}</translation>
  </message>
  <message>
   <source>the replies to a contact of {channel}</source>
   <translation>le risposte a un contatto di {channel}</translation>
  </message>
  <message>
   <source>the share of people who leave within a year</source>
   <translation>la quota di persone che va via in un anno</translation>
  </message>
  <message>
   <source>the share of {channel} resolved without people</source>
   <translation>la quota di {channel} risolta senza persone</translation>
  </message>
  <message>
   <source>the share of {channel} that may give up</source>
   <translation>la quota di {channel} che può rinunciare</translation>
  </message>
  <message>
   <source>the share promised for {channel}</source>
   <translation>la quota promessa per {channel}</translation>
  </message>
  <message>
   <source>the surcharge of overtime</source>
   <translation>la maggiorazione dello straordinario</translation>
  </message>
  <message>
   <source>the technology of a month</source>
   <translation>la tecnologia di un mese</translation>
  </message>
  <message>
   <source>the time promised for {channel}</source>
   <translation>il tempo promesso per {channel}</translation>
  </message>
  <message>
   <source>the weekly hours of one person</source>
   <translation>le ore settimanali di una persona</translation>
  </message>
  <message>
   <source>what a newcomer is worth</source>
   <translation>quanto rende una persona nuova</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sì</translation>
  </message>
  <message>
   <source>{abandoned} people gave up waiting, {share} of all calls and chats (n = {n}).</source>
   <translation>{abandoned} persone hanno smesso di aspettare: il {share} di chiamate e chat (n = {n}).</translation>
  </message>
  <message>
   <source>{agent} stands on {rows} of {n} contacts ({share}); it may be a shared login or an automatic assignment.</source>
   <translation>{agent} figura in {rows} di {n} contatti ({share}); può essere un accesso condiviso o un'assegnazione automatica.</translation>
  </message>
  <message>
   <source>{answers} survey answers cannot be joined to contacts; they count for satisfaction only.</source>
   <translation>{answers} risposte al sondaggio non si possono unire ai contatti; contano solo per la soddisfazione.</translation>
  </message>
  <message>
   <source>{bare} carry no time zone while {zoned} do; they were read as UTC. Choose the time zone of the file if its clock is another.</source>
   <translation>{bare} non portano il fuso orario mentre {zoned} sì; sono stati letti come UTC. Scegli il fuso orario del file se il suo orologio è un altro.</translation>
  </message>
  <message>
   <source>{change} fewer contacts than in the period before: {contacts} after {contacts_before}.</source>
   <translation>Il {change} di contatti in meno rispetto al periodo precedente: {contacts}, prima {contacts_before}.</translation>
  </message>
  <message>
   <source>{change} more contacts than in the period before: {contacts} after {contacts_before}.</source>
   <translation>Il {change} di contatti in più rispetto al periodo precedente: {contacts}, prima {contacts_before}.</translation>
  </message>
  <message>
   <source>{channels} cannot settle: this work alone takes {load_h} hours a week, and the people for it are on duty for {capacity_h}. The backlog grows by {growth} contacts a week. Add people or hours, or project from today's backlog.</source>
   <translation>{channels} non può stabilizzarsi: solo questo lavoro richiede {load_h} ore a settimana, e le persone che lo fanno sono in servizio per {capacity_h}. L'arretrato cresce di {growth} contatti a settimana. Aggiungi persone o ore, o proietta dall'arretrato di oggi.</translation>
  </message>
  <message>
   <source>{channel}</source>
   <translation>{channel}</translation>
  </message>
  <message>
   <source>{channel} brings only {share} of all contacts and satisfies {best} of them: ask whether it is worth keeping.</source>
   <translation>{channel} porta solo il {share} dei contatti e ne soddisfa il {best}: chiediti se vale la pena tenerlo.</translation>
  </message>
  <message>
   <source>{channel} brings {share} of all contacts, but only {best} of its customers are satisfied: staff it better first.</source>
   <translation>{channel} porta il {share} dei contatti, ma solo il {best} dei suoi clienti è soddisfatto: rafforzalo per primo.</translation>
  </message>
  <message>
   <source>{channel} has customers who come back, but not after what time: give the delay.</source>
   <translation>{channel} ha clienti che tornano, ma non si sa dopo quanto tempo: indica il ritardo.</translation>
  </message>
  <message>
   <source>{channel} has no contacts: type how many come in a week.</source>
   <translation>{channel} non ha contatti: scrivi quanti ne arrivano in una settimana.</translation>
  </message>
  <message>
   <source>{channel} has no handle time: give one.</source>
   <translation>{channel} non ha un tempo di gestione: indicane uno.</translation>
  </message>
  <message>
   <source>{channel} has no opening hours to come in: type them, such as Mon-Fri 09:00-18:00, or type the contacts hour by hour.</source>
   <translation>{channel} non ha un orario in cui arrivare: scrivilo, come Lun-Ven 09:00-18:00, oppure scrivi i contatti ora per ora.</translation>
  </message>
  <message>
   <source>{channel} has the same priority as a channel served in another order: use first come, first served or earliest deadline first for all channels of a priority.</source>
   <translation>{channel} ha la stessa priorità di un canale servito in altro ordine: usa l'ordine di arrivo o prima la scadenza più vicina per tutti i canali di una priorità.</translation>
  </message>
  <message>
   <source>{channel} has {given} days where 7 make a week: type the contacts of each day again.</source>
   <translation>{channel} ha {given} giorni, ma la settimana ne ha 7: riscrivi i contatti di ogni giorno.</translation>
  </message>
  <message>
   <source>{channel} has {given} numbers where {slots} make a week: paste the whole week again.</source>
   <translation>{channel} ha {given} numeri mentre una settimana ne ha {slots}: incolla di nuovo l'intera settimana.</translation>
  </message>
  <message>
   <source>{channel} is there twice: put its contacts into one line.</source>
   <translation>{channel} compare due volte: metti i suoi contatti in una sola riga.</translation>
  </message>
  <message>
   <source>{channel} may wait: {share} of it comes while closed and is worked on after opening. An hour by itself knows neither that nor what the hours before left over, so the queue is lived on the business clock.</source>
   <translation>{channel} può aspettare: il {share} arriva a servizio chiuso e si lavora alla riapertura. Un'ora da sola non sa né questo né ciò che le ore prima hanno lasciato, quindi la coda si segue in ore lavorative.</translation>
  </message>
  <message>
   <source>{channel} needs either a volume by interval or a log to play again, not both and not neither.</source>
   <translation>{channel} richiede un volume per intervallo o un registro da ripetere: uno dei due e uno solo.</translation>
  </message>
  <message>
   <source>{channel}: a first reply counts when it is sent, one handle time after the contact is picked up.</source>
   <translation>{channel}: una prima risposta conta quando viene inviata, un tempo di gestione dopo che il contatto è stato preso in carico.</translation>
  </message>
  <message>
   <source>{channel}: all {n} contacts have a date but no time of day, so its hours cannot be staffed. Import a column with the time.</source>
   <translation>{channel}: tutti i {n} contatti hanno una data ma non un'ora del giorno, perciò le ore non si possono coprire. Importa una colonna con l'ora.</translation>
  </message>
  <message>
   <source>{channel}: days differ by {share} beyond chance, so the promises are kept over busy and quiet days alike, not only on an ordinary one.</source>
   <translation>{channel}: i giorni differiscono del {share} oltre il caso; perciò le promesse sono mantenute contando i giorni pieni e quelli calmi, non solo un giorno normale.</translation>
  </message>
  <message>
   <source>{channel}: even with endless people only {best} are replied to in time, not {share}, because of closed hours and handle time. The staff shown gets nearly that far; promise longer, or on the business clock.</source>
   <translation>{channel}: anche con infinite persone riceve risposta in tempo solo {best}, non {share}, a causa delle ore di chiusura e del tempo di gestione. L'organico indicato ci arriva vicino; prometti un tempo più lungo, o in ore lavorative.</translation>
  </message>
  <message>
   <source>{channel}: handle time is the mean of {intervals} totals weighted by the contacts handled; how single contacts spread around it is not known.</source>
   <translation>{channel}: il tempo di gestione è la media di {intervals} totali ponderata per i contatti gestiti; non si sa quanto vari tra i singoli contatti.</translation>
  </message>
  <message>
   <source>{channel}: handle times hold talk but no after-call work. Add a column for it or type in the whole handle time, else the requirement is too low.</source>
   <translation>{channel}: i tempi contengono la conversazione ma non il lavoro dopo il contatto. Aggiungi una colonna o scrivi il tempo di gestione completo, altrimenti il fabbisogno è troppo basso.</translation>
  </message>
  <message>
   <source>{channel}: handle times of {aht_s} on average are no work on one contact, so {assumed_s} is assumed instead. Check the unit of the column, or type in your own.</source>
   <translation>{channel}: tempi di gestione di {aht_s} in media non sono lavoro su un contatto, perciò si suppone {assumed_s}. Controlla l'unità della colonna o scrivi il tuo valore.</translation>
  </message>
  <message>
   <source>{channel}: how much longer chats take when an agent holds several is not known, so the same length is assumed. Type in the lengths: the requirement is a lower bound until then.</source>
   <translation>{channel}: non si sa quanto durano di più le chat quando un operatore ne segue diverse, perciò si suppone la stessa durata. Scrivi le durate: fino ad allora il fabbisogno è un minimo.</translation>
  </message>
  <message>
   <source>{channel}: its contacts reach from {first} to {last} only, a part of the period in view, so that a mean week counts too few of them. Choose a period in which all channels have contacts.</source>
   <translation>{channel}: i suoi contatti vanno solo dal {first} al {last}, una parte del periodo in vista, perciò la settimana media ne conta troppo pochi. Scegli un periodo in cui tutti i canali abbiano contatti.</translation>
  </message>
  <message>
   <source>{channel}: no contacts are expected, so nobody is needed.</source>
   <translation>{channel}: non sono attesi contatti, perciò non serve nessuno.</translation>
  </message>
  <message>
   <source>{channel}: nobody gave up before {least} seconds, so short abandons were probably left out of the file, and customers look more patient than they are.</source>
   <translation>{channel}: nessuno ha rinunciato prima di {least} secondi, quindi il file probabilmente non contiene gli abbandoni brevi e i clienti appaiono più pazienti di quanto siano.</translation>
  </message>
  <message>
   <source>{channel}: one reply takes {aht_s} of work, longer than the {within_s} promised, so that no number of people could keep the promise. Promise a longer time, or check the handle time.</source>
   <translation>{channel}: una risposta richiede {aht_s} di lavoro, più di {within_s}, il tempo promesso, quindi nessun numero di persone potrebbe mantenere la promessa. Prometti un tempo più lungo o controlla il tempo di gestione.</translation>
  </message>
  <message>
   <source>{channel}: only {n} contacts in the weeks tried, too few to judge the staffing model; 200 are needed.</source>
   <translation>{channel}: solo {n} contatti nelle settimane provate, troppo pochi per giudicare il modello; ne servono 200.</translation>
  </message>
  <message>
   <source>{channel}: only {n} contacts over {weeks} weeks. Below 200 contacts or 4 weeks the requirement is a first guess.</source>
   <translation>{channel}: solo {n} contatti in {weeks} settimane. Sotto 200 contatti o 4 settimane il fabbisogno è una prima stima.</translation>
  </message>
  <message>
   <source>{channel}: only {n} contacts tell how often they were answered, too few to plan their touches; one touch is assumed.</source>
   <translation>{channel}: solo {n} contatti dicono quante volte si è risposto, troppo pochi per pianificare; si suppone un solo intervento.</translation>
  </message>
  <message>
   <source>{channel}: the data do not say who gave up, so everyone is taken as patient (Erlang C), which asks for rather too many people. Type in a patience if you know it.</source>
   <translation>{channel}: i dati non dicono chi ha rinunciato, perciò si suppone che tutti aspettino (Erlang C), il che tende a chiedere qualche persona di troppo. Scrivi una pazienza, se la conosci.</translation>
  </message>
  <message>
   <source>{channel}: the data hold neither first replies nor waits, so the past cannot be compared with the model.</source>
   <translation>{channel}: i dati non hanno prime risposte né attese, quindi il passato non si può confrontare con il modello.</translation>
  </message>
  <message>
   <source>{channel}: the data hold no handle time, so a handle time of {aht_s} is assumed. Type in your own.</source>
   <translation>{channel}: i dati non contengono il tempo di gestione, perciò si suppone un tempo di {aht_s}. Scrivi il tuo.</translation>
  </message>
  <message>
   <source>{channel}: the data name no agents, so the staff of the past is not known and the model cannot be tried on it.</source>
   <translation>{channel}: i dati non nominano operatori, quindi l'organico del passato non è noto e il modello non si può provare.</translation>
  </message>
  <message>
   <source>{channel}: the file does not say how long those who gave up had waited; the mean wait of the answered is used for them.</source>
   <translation>{channel}: il file non dice quanto avevano atteso coloro che hanno abbandonato; per loro si usa l'attesa media di chi ha avuto risposta.</translation>
  </message>
  <message>
   <source>{channel}: the file does not say when in a day contacts come, so the typed contacts of a week are spread evenly over the opening hours.</source>
   <translation>{channel}: il file non dice a che ora del giorno arrivano i contatti, quindi i contatti settimanali scritti sono distribuiti in modo uniforme sull'orario di apertura.</translation>
  </message>
  <message>
   <source>{channel}: the file holds totals of a day or longer, so staff by hour cannot be derived. Import totals by interval or single contacts, or type the contacts of a week to spread them evenly over the opening hours.</source>
   <translation>{channel}: il file contiene totali di un giorno o più, quindi l'organico per ora non si può ricavare. Importa totali per intervallo o contatti singoli, oppure scrivi i contatti di una settimana per distribuirli in modo uniforme sull'orario di apertura.</translation>
  </message>
  <message>
   <source>{channel}: the load moves faster than the slots or the handle time is long, so each slot alone would mislead; the load carried over from the slots before is staffed instead.</source>
   <translation>{channel}: il carico cambia più in fretta delle fasce o il tempo di gestione è lungo, perciò ogni fascia da sola ingannerebbe; si copre anche il carico che resta dalle fasce precedenti.</translation>
  </message>
  <message>
   <source>{channel}: the model misses a day by {points} points on average, more than 5. Plan with care; likely causes are work that is not recorded, people seen at work who had other duties, priorities other than first come first served, or opening hours that differ.</source>
   <translation>{channel}: il modello sbaglia un giorno di {points} punti in media, più di 5. Pianifica con prudenza; cause probabili: lavoro non registrato, persone con altri compiti, priorità diverse dall'ordine di arrivo o altro orario.</translation>
  </message>
  <message>
   <source>{channel}: the opening hours are empty, so nobody can work. Set opening hours.</source>
   <translation>{channel}: l'orario di apertura è vuoto, perciò nessuno può lavorare. Imposta l'orario.</translation>
  </message>
  <message>
   <source>{channel}: the resolution promise is compared with the data only; the staffing does not foretell it, because resolution also waits for customers and others.</source>
   <translation>{channel}: la promessa di risoluzione si confronta solo con i dati; l'organico non la prevede, perché la risoluzione aspetta anche i clienti e altri.</translation>
  </message>
  <message>
   <source>{channel}: the totals in view count no contacts.</source>
   <translation>{channel}: i totali nel periodo non contano alcun contatto.</translation>
  </message>
  <message>
   <source>{channel}: the usual handle time of {aht_s} is long for one piece of work. Check that it holds worked time only, without waiting for the customer.</source>
   <translation>{channel}: il tempo di gestione abituale di {aht_s} è lungo per un solo lavoro. Controlla che contenga solo tempo lavorato, senza attese del cliente.</translation>
  </message>
  <message>
   <source>{channel}: too few of those who gave up carry a customer number, so calls that come again cannot be told; none are assumed.</source>
   <translation>{channel}: troppo pochi di chi ha rinunciato hanno un numero cliente, quindi non si sa quali chiamate si ripetono; si suppone nessuna.</translation>
  </message>
  <message>
   <source>{channel}: too few of {n} chats overlap to tell how much longer chats take when an agent holds several. Type in the lengths.</source>
   <translation>{channel}: di {n} chat se ne sovrappongono troppo poche per sapere quanto si allungano quando un operatore ne segue più d'una. Scrivi le durate.</translation>
  </message>
  <message>
   <source>{channel}: totals of {minutes} minutes are spread evenly over the intervals of the plan.</source>
   <translation>{channel}: i totali di {minutes} minuti sono distribuiti in modo uniforme tra gli intervalli del piano.</translation>
  </message>
  <message>
   <source>{channel}: waits of live contacts run on the wall clock; the business clock makes no difference here.</source>
   <translation>{channel}: le attese dei contatti in diretta si misurano in tempo reale; le ore lavorative qui non fanno differenza.</translation>
  </message>
  <message>
   <source>{channel}: waits seem to include the time in the menu, which makes customers look more patient than they are. Import the time in the queue alone if there is one.</source>
   <translation>{channel}: le attese sembrano comprendere il tempo nel menu, e i clienti appaiono più pazienti di quanto siano. Importa solo il tempo in coda, se c'è.</translation>
  </message>
  <message>
   <source>{channel}: what the file calls handle time is the time from arrival to solution for {share} of the contacts, waiting included. The requirement would be far too high: type in the worked minutes, or import a column that holds them.</source>
   <translation>{channel}: ciò che il file chiama tempo di gestione è il tempo dall'arrivo alla soluzione per il {share} dei contatti, attese comprese. Il fabbisogno risulterebbe troppo alto: scrivi i minuti lavorati o importa una colonna che li contenga.</translation>
  </message>
  <message>
   <source>{channel}: with a blending threshold of {threshold} people must stand idle before this work is begun, and the team never has so many: nobody would work on it. Lower blending_threshold, or give the channel a team of its own.</source>
   <translation>{channel}: con blending_threshold a {threshold}, più persone di così dovrebbero essere libere prima di iniziare questo lavoro, e la squadra non ne ha mai tante: nessuno lo farebbe. Abbassa blending_threshold o dai al canale una squadra propria.</translation>
  </message>
  <message>
   <source>{channel}: with the staff you had the model predicts {predicted_share} within {within_s}; your data say {observed_share}.</source>
   <translation>{channel}: con l'organico che avevi, il modello prevede {predicted_share} entro {within_s}; i tuoi dati dicono {observed_share}.</translation>
  </message>
  <message>
   <source>{channel}: your people hold up to {most} chats at once, but the plan counts with {planned}. Set the chats at once to what you allow, else the requirement is too high.</source>
   <translation>{channel}: la tua squadra segue fino a {most} chat insieme, ma il piano ne prevede {planned}. Imposta le chat contemporanee che consenti; altrimenti il fabbisogno è troppo alto.</translation>
  </message>
  <message>
   <source>{channel}: {a_week} contacts a week, hour by hour as typed.</source>
   <translation>{channel}: {a_week} contatti alla settimana, ora per ora come scritti.</translation>
  </message>
  <message>
   <source>{channel}: {a_week} contacts a week, typed by day, spread evenly over the opening hours of each day.</source>
   <translation>{channel}: {a_week} contatti a settimana, scritti per giorno, distribuiti in modo uniforme sull’orario di ogni giorno.</translation>
  </message>
  <message>
   <source>{channel}: {a_week} contacts a week, typed, spread evenly over the opening hours.</source>
   <translation>{channel}: {a_week} contatti alla settimana, scritti a mano, distribuiti in modo uniforme nell'orario di apertura.</translation>
  </message>
  <message>
   <source>{channel}: {abandoned} contacts gave up, but how long they waited is missing, so patience cannot be measured and everyone is taken as patient (Erlang C). Type in a patience if you know it.</source>
   <translation>{channel}: {abandoned} contatti hanno rinunciato, ma manca quanto hanno aspettato, perciò la pazienza non si può misurare e si suppone che tutti aspettino (Erlang C). Scrivi una pazienza, se la conosci.</translation>
  </message>
  <message>
   <source>{channel}: {abandoned} gave up, but the totals hold no waits, so patience cannot be measured.</source>
   <translation>{channel}: {abandoned} hanno abbandonato, ma i totali non contengono attese, quindi la pazienza non si può misurare.</translation>
  </message>
  <message>
   <source>{channel}: {n} chats stayed open more than ten times as long as usual; they count as so long.</source>
   <translation>{channel}: {n} chat sono rimaste aperte oltre dieci volte il solito; contano solo fino a quel limite.</translation>
  </message>
  <message>
   <source>{channel}: {n} contacts ({share}) carry a handle time of zero, which is left out of the mean. If they were worked on, their work is not recorded.</source>
   <translation>{channel}: {n} contatti ({share}) hanno un tempo di gestione pari a zero, che non conta nella media. Se qualcuno ci ha lavorato, quel lavoro non è registrato.</translation>
  </message>
  <message>
   <source>{channel}: {n} contacts handled by automation need no people.</source>
   <translation>{channel}: {n} contatti gestiti da un'automazione non richiedono persone.</translation>
  </message>
  <message>
   <source>{channel}: {n} totals are blank; their slots are measured from the others.</source>
   <translation>{channel}: {n} totali sono vuoti; i loro intervalli sono misurati dagli altri.</translation>
  </message>
  <message>
   <source>{channel}: {per_week} contacts a week, {share} of its contacts, arrive outside the opening hours; nobody is staffed for them, and the cost of a resolution counts none of them as resolved.</source>
   <translation>{channel}: {per_week} contatti a settimana, {share} del canale, arrivano fuori dall'orario di apertura; nessuno è previsto per loro, e il costo per risoluzione non ne conta nessuno come risolto.</translation>
  </message>
  <message>
   <source>{channel}: {share} of the contacts were taken while the same agent was still on another. Either a name stands for several people, or handle times are too long; the people seen on duty are then too few.</source>
   <translation>{channel}: il {share} dei contatti è stato preso mentre lo stesso operatore era ancora su un altro. O un nome sta per più persone, o i tempi di gestione sono troppo lunghi; le persone viste in servizio sono allora troppo poche.</translation>
  </message>
  <message>
   <source>{channel}: {share} of the replies to contacts of closed hours would have come while nobody works, so the reply times are probably counted in business hours. Import the moments of the replies instead, else waiting looks too short.</source>
   <translation>{channel}: il {share} delle risposte ai contatti arrivati a servizio chiuso sarebbe arrivato quando nessuno lavora, quindi i tempi di risposta sono probabilmente contati in ore lavorative. Importa i momenti delle risposte; altrimenti l'attesa sembra troppo breve.</translation>
  </message>
  <message>
   <source>{channel}: {slots} slots of the week do not occur in the period and count as without contacts. Import at least one whole week.</source>
   <translation>{channel}: {slots} fasce della settimana non ricorrono nel periodo e contano come senza contatti. Importa almeno una settimana intera.</translation>
  </message>
  <message>
   <source>{channel}: {volume} contacts a week are too few to work out people for; whoever is there can answer them.</source>
   <translation>{channel}: {volume} contatti a settimana sono troppo pochi per calcolare le persone; può rispondere chi c'è.</translation>
  </message>
  <message>
   <source>{channel}: “{scenario}” promises something else than the first scenario; the shares compared hold both to the promise of the first.</source>
   <translation>{channel}: «{scenario}» promette qualcosa di diverso dal primo scenario; le quote confrontate misurano entrambi sulla promessa del primo.</translation>
  </message>
  <message>
   <source>{contacts} contacts and {hours} hours of work a week are more than can be planned here ({most_contacts} contacts, {most_hours} hours). Check the number of contacts and the handle time, or plan a part of them.</source>
   <translation>{contacts} contatti e {hours} ore di lavoro a settimana sono più di quanto si possa pianificare qui ({most_contacts} contatti, {most_hours} ore). Controlla il numero di contatti e il tempo di gestione, o pianificane solo una parte.</translation>
  </message>
  <message>
   <source>{contacts} contacts have a first reply before they were created ({share}); they count in no time.</source>
   <translation>{contacts} contatti hanno la prima risposta prima della creazione ({share}); non contano in nessun tempo.</translation>
  </message>
  <message>
   <source>{contacts} contacts in one day.</source>
   <translation>{contacts} contatti in un giorno.</translation>
  </message>
  <message>
   <source>{contacts} contacts in {days} days, {rate} a day.</source>
   <translation>{contacts} contatti in {days} giorni, {rate} al giorno.</translation>
  </message>
  <message>
   <source>{contacts} contacts took longer than a year to resolve ({share}); perhaps nobody closed them.</source>
   <translation>{contacts} contatti hanno richiesto più di un anno ({share}); forse nessuno li ha chiusi.</translation>
  </message>
  <message>
   <source>{contacts} contacts were closed within a minute without any message of an agent ({share}): notices that close themselves, perhaps.</source>
   <translation>{contacts} contatti sono stati chiusi entro un minuto senza messaggi di un operatore ({share}): forse avvisi che si chiudono da soli.</translation>
  </message>
  <message>
   <source>{contacts} contacts were resolved before their first reply ({share} of those with both moments).</source>
   <translation>{contacts} contatti risultano risolti prima della prima risposta ({share} di quelli con entrambi i momenti).</translation>
  </message>
  <message>
   <source>{contacts} contacts were resolved before they were created ({share}); they count in no time.</source>
   <translation>{contacts} contatti risultano risolti prima della creazione ({share}); non contano in nessun tempo.</translation>
  </message>
  <message>
   <source>{contacts} contacts without a date.</source>
   <translation>{contacts} contatti senza data.</translation>
  </message>
  <message>
   <source>{contacts} resolved contacts name no agent ({share}); they are in no agent's figures.</source>
   <translation>{contacts} contatti risolti non indicano un operatore ({share}); non sono nelle cifre di nessuno.</translation>
  </message>
  <message>
   <source>{count} blank rows were skipped.</source>
   <translation>{count} righe vuote sono state saltate.</translation>
  </message>
  <message>
   <source>{count} cells on {sheet} hold an error such as #N/A and read as blank.</source>
   <translation>{count} celle di {sheet} contengono un errore come #N/A e valgono come vuote.</translation>
  </message>
  <message>
   <source>{count} characters did not fit the encoding of the file and were read one by one; please look at line {lines}.</source>
   <translation>{count} caratteri non erano nella codifica del file e sono stati letti uno a uno; controlla la riga {lines}.</translation>
  </message>
  <message>
   <source>{count} columns of {sheet} are hidden in the spreadsheet ({columns}); they were read like the others.</source>
   <translation>{count} colonne di {sheet} sono nascoste nel foglio di calcolo ({columns}); sono state lette come le altre.</translation>
  </message>
  <message>
   <source>{count} empty (NUL) characters were taken out of the text.</source>
   <translation>{count} caratteri vuoti (NUL) sono stati tolti dal testo.</translation>
  </message>
  <message>
   <source>{count} formulas on {sheet} were never calculated and read as blank. Open the file in Excel and save it, then import it again.</source>
   <translation>{count} formule di {sheet} non sono mai state calcolate e valgono come vuote. Apri il file in Excel, salvalo e importalo di nuovo.</translation>
  </message>
  <message>
   <source>{count} lines are no records of JSON and were set aside; they are listed with their line numbers.</source>
   <translation>{count} righe non sono record JSON e sono state messe da parte; sono elencate con il numero di riga.</translation>
  </message>
  <message>
   <source>{count} lines were quoted whole, as a spreadsheet saves text that it opened as one column. The quotes around them were taken off before the cells were parted.</source>
   <translation>{count} righe erano interamente tra virgolette, come un foglio di calcolo salva un testo aperto in una sola colonna. Le virgolette sono state tolte prima di separare le celle.</translation>
  </message>
  <message>
   <source>{count} merged areas on {sheet} lie among the data; only the first cell of each has a value.</source>
   <translation>{count} aree unite di {sheet} si trovano tra i dati; solo la prima cella di ognuna ha un valore.</translation>
  </message>
  <message>
   <source>{count} pieces of garbled text such as “Ã©” were put right; an earlier program had read the file in the wrong encoding.</source>
   <translation>Sono stati corretti {count} frammenti di testo rovinato come «Ã©»; un programma precedente aveva letto il file con un'altra codifica.</translation>
  </message>
  <message>
   <source>{count} records name a field more than once ({columns}). The last value is used, as every reader of JSON does; what stood there before is in columns such as “name (2)”.</source>
   <translation>{count} record nominano un campo più di una volta ({columns}). Si usa l'ultimo valore, come fa ogni lettore di JSON; ciò che c'era prima è in colonne come «nome (2)».</translation>
  </message>
  <message>
   <source>{count} rows do not have the {columns} cells of the header and were set aside; they are listed with their row numbers.</source>
   <translation>{count} righe non hanno le {columns} celle dell'intestazione e sono state messe da parte; sono elencate con il loro numero di riga.</translation>
  </message>
  <message>
   <source>{count} rows have fewer than the {columns} cells of the header; their numbers and dates are in the right columns, so the missing last cells were taken as blank (row {lines}).</source>
   <translation>{count} righe hanno meno celle delle {columns} dell'intestazione; numeri e date sono nelle colonne giuste, perciò le ultime celle mancanti sono state considerate vuote (riga {lines}).</translation>
  </message>
  <message>
   <source>{count} rows of {sheet} are hidden in the spreadsheet, often by a filter; they were read like the others.</source>
   <translation>{count} righe di {sheet} sono nascoste nel foglio di calcolo, spesso da un filtro; sono state lette come le altre.</translation>
  </message>
  <message>
   <source>{field}</source>
   <translation>{field}</translation>
  </message>
  <message>
   <source>{field} is blank in {rows} of {n} rows ({share}).</source>
   <translation>{field} è vuoto in {rows} di {n} righe ({share}).</translation>
  </message>
  <message>
   <source>{field} “{label}” contributes most to the change of “{kpi}”, {part_share} of it, by its part of the contacts: {contacts} after {contacts_before}. A contribution, not necessarily the cause.</source>
   <translation>{field} «{label}» è ciò che contribuisce di più alla variazione di «{kpi}», il {part_share}, per il suo peso tra i contatti: {contacts} dopo {contacts_before}. È un contributo, non necessariamente la causa.</translation>
  </message>
  <message>
   <source>{field} “{label}” contributes most to the change of “{kpi}”: {before} of its contacts took longer than usual before, {value} now (n = {contacts}). A contribution, not necessarily the cause.</source>
   <translation>{field} «{label}» è ciò che contribuisce di più alla variazione di «{kpi}»: prima superava il tempo abituale il {before} dei suoi contatti, ora il {value} (n = {contacts}). È un contributo, non necessariamente la causa.</translation>
  </message>
  <message>
   <source>{field} “{label}” contributes most to the change of “{kpi}”: {before} of its contacts were above the usual value before, {value} now (n = {contacts}). A contribution, not necessarily the cause.</source>
   <translation>{field} «{label}» è ciò che contribuisce di più alla variazione di «{kpi}»: prima superava il valore abituale il {before} dei suoi contatti, ora il {value} (n = {contacts}). È un contributo, non necessariamente la causa.</translation>
  </message>
  <message>
   <source>{field} “{label}” contributes most to the change of “{kpi}”: {part_share} of it. Its own share went from {before} to {value} (n = {contacts}). A contribution, not necessarily the cause.</source>
   <translation>{field} «{label}» è ciò che contribuisce di più alla variazione di «{kpi}»: il {part_share}. La sua quota è passata da {before} a {value} (n = {contacts}). È un contributo, non necessariamente la causa.</translation>
  </message>
  <message>
   <source>{field} “{label}” makes up {part_share} of the change in contacts: {contacts} after {contacts_before}.</source>
   <translation>{field} «{label}» costituisce il {part_share} della variazione dei contatti: {contacts} dopo {contacts_before}.</translation>
  </message>
  <message>
   <source>{field} “{label}”: only {what}; {expected} would be usual for the same mix of contacts (n = {n}).</source>
   <translation>{field} «{label}»: solo {what}; con lo stesso mix di contatti sarebbe normale il {expected} (n = {n}).</translation>
  </message>
  <message>
   <source>{field} “{label}”: {what}; {expected} would be usual for the same mix of contacts (n = {n}).</source>
   <translation>{field} «{label}»: {what}; con lo stesso mix di contatti sarebbe normale il {expected} (n = {n}).</translation>
  </message>
  <message>
   <source>{file} could not be opened ({detail}). Close it in other programs, or check that you may read it.</source>
   <translation>{file} non si è potuto aprire ({detail}). Chiudilo negli altri programmi, o controlla che tu possa leggerlo.</translation>
  </message>
  <message>
   <source>{file} could not be opened because the part of Aforo that reads workbooks did not start. Start Aforo again, or export CSV.</source>
   <translation>{file} non si è potuto aprire perché la parte di Aforo che legge le cartelle di Excel non si è avviata. Riavvia Aforo o esporta in CSV.</translation>
  </message>
  <message>
   <source>{file} defines abbreviations inside (XML entities), as harmful files do, so it was not opened. Open it in Excel and save a fresh copy.</source>
   <translation>{file} definisce abbreviazioni al suo interno (entità XML), come fanno i file dannosi, perciò non è stato aperto. Aprilo in Excel e salvane una nuova copia.</translation>
  </message>
  <message>
   <source>{file} has a column {column} that this table of typed figures does not have. Columns: {known}.</source>
   <translation>{file} ha una colonna {column} che questa tabella di cifre inserite non ha. Colonne: {known}.</translation>
  </message>
  <message>
   <source>{file} has a header but 0 rows.</source>
   <translation>{file} ha un'intestazione ma 0 righe.</translation>
  </message>
  <message>
   <source>{file} has no column that says when a contact arrived: response and resolution times, the heatmap and staffing cannot be computed.</source>
   <translation>{file} non ha una colonna che dica quando è arrivato un contatto: tempi di risposta e di risoluzione, mappa di calore e organico non si possono calcolare.</translation>
  </message>
  <message>
   <source>{file} has no rows below its header. Check the period and filters of the export.</source>
   <translation>{file} non ha righe sotto l'intestazione. Controlla il periodo e i filtri dell'esportazione.</translation>
  </message>
  <message>
   <source>{file} has no sheet with cells in it.</source>
   <translation>{file} non ha fogli con celle piene.</translation>
  </message>
  <message>
   <source>{file} holds {count} parts, more than the {most} a table needs, so it was not opened.</source>
   <translation>{file} contiene {count} parti, più delle {most} che servono a una tabella, perciò non è stato aperto.</translation>
  </message>
  <message>
   <source>{file} is JSON that breaks off or is damaged in line {line}. Export or download it again.</source>
   <translation>{file} è JSON interrotto o danneggiato alla riga {line}. Esportalo o scaricalo di nuovo.</translation>
  </message>
  <message>
   <source>{file} is JSON without a list of records. Export the list of tickets or calls itself.</source>
   <translation>{file} è JSON senza un elenco di record. Esporta l'elenco stesso dei ticket o delle chiamate.</translation>
  </message>
  <message>
   <source>{file} is XML of a kind that no spreadsheet program writes. Export CSV, Excel or JSON instead.</source>
   <translation>{file} è XML di un tipo che nessun foglio di calcolo scrive. Esporta in CSV, Excel o JSON.</translation>
  </message>
  <message>
   <source>{file} is a folder. Choose one file inside it.</source>
   <translation>{file} è una cartella. Scegli un file al suo interno.</translation>
  </message>
  <message>
   <source>{file} is a web page without a table; perhaps the page to log in was saved instead of the export. Export it again.</source>
   <translation>{file} è una pagina web senza tabella; forse è stata salvata la pagina di accesso invece dell'esportazione. Esporta di nuovo.</translation>
  </message>
  <message>
   <source>{file} is an archive in an archive, more than {most} deep. Unpack it and choose the file.</source>
   <translation>{file} è un archivio dentro un altro, oltre {most} livelli. Estrailo e scegli il file.</translation>
  </message>
  <message>
   <source>{file} is an archive with a password. Unpack it and choose the file inside.</source>
   <translation>{file} è un archivio con password. Estrailo e scegli il file al suo interno.</translation>
  </message>
  <message>
   <source>{file} is an archive without a table Aforo can read. Unpack it and choose the file.</source>
   <translation>{file} è un archivio compresso senza alcuna tabella che Aforo possa leggere. Estrailo e scegli il file.</translation>
  </message>
  <message>
   <source>{file} is damaged or not a workbook, and cannot be read. Open it in Excel or LibreOffice and save a fresh copy.</source>
   <translation>{file} è danneggiato o non è una cartella di Excel, e non si può leggere. Aprilo in Excel o LibreOffice e salvane una copia nuova.</translation>
  </message>
  <message>
   <source>{file} is damaged or was not downloaded to the end. Export or download it again.</source>
   <translation>{file} è danneggiato o non è stato scaricato fino alla fine. Esportalo o scaricalo di nuovo.</translation>
  </message>
  <message>
   <source>{file} is damaged or was not written to the end. Export or download it again.</source>
   <translation>{file} è danneggiato o non è stato scritto fino alla fine. Esportalo o scaricalo di nuovo.</translation>
  </message>
  <message>
   <source>{file} is empty. Export it again.</source>
   <translation>{file} è vuoto. Esportalo di nuovo.</translation>
  </message>
  <message>
   <source>{file} is larger than {most_gb} GB. Export a shorter period, or split it.</source>
   <translation>{file} supera {most_gb} GB. Esporta un periodo più breve o dividilo.</translation>
  </message>
  <message>
   <source>{file} is nested deeper than any export, so it was not read. Export CSV or Excel instead.</source>
   <translation>{file} è annidato più a fondo di qualsiasi esportazione, perciò non è stato letto. Esporta in CSV o Excel.</translation>
  </message>
  <message>
   <source>{file} is not a file on this computer. Aforo reads local files only: save the export to a folder and open it from there.</source>
   <translation>{file} non è un file su questo computer. Aforo legge solo file locali: salva l'esportazione in una cartella e aprila da lì.</translation>
  </message>
  <message>
   <source>{file} is not a table: inside it is a {what}. Choose a CSV or Excel export.</source>
   <translation>{file} non è una tabella: al suo interno è {what}. Scegli un'esportazione CSV o Excel.</translation>
  </message>
  <message>
   <source>{file} is not there. It may have been moved or renamed; choose it again.</source>
   <translation>{file} non c'è. Forse è stato spostato o rinominato; sceglilo di nuovo.</translation>
  </message>
  <message>
   <source>{file} is packed with a method that Aforo does not know. Unpack it and choose the file.</source>
   <translation>{file} è compresso con un metodo che Aforo non conosce. Estrailo e scegli il file.</translation>
  </message>
  <message>
   <source>{file} is protected with a password. Open it in Excel, save a copy without the password and choose that.</source>
   <translation>{file} è protetto da una password. Aprilo in Excel, salva una copia senza password e scegli quella.</translation>
  </message>
  <message>
   <source>{file} needs far more memory than its size explains, so reading was stopped. Export a shorter period, or CSV.</source>
   <translation>{file} richiede molta più memoria di quanto spieghi la sua dimensione, perciò la lettura è stata fermata. Esporta un periodo più breve, oppure in CSV.</translation>
  </message>
  <message>
   <source>{file} needs more memory than a table should, often because of a stray cell far from the data. Copy the data into a new workbook, or export CSV.</source>
   <translation>{file} richiede più memoria di quanta dovrebbe una tabella, spesso per una cella isolata lontana dai dati. Copia i dati in una nuova cartella di Excel, o esporta in CSV.</translation>
  </message>
  <message>
   <source>{file} was saved by Excel 4 or older. Open it in Excel or LibreOffice and save it as .xlsx.</source>
   <translation>{file} è stato salvato da Excel 4 o precedente. Aprilo in Excel o LibreOffice e salvalo come .xlsx.</translation>
  </message>
  <message>
   <source>{file} was set up as {expected} but is {found} inside. Import it afresh to find its settings again.</source>
   <translation>{file} era impostato come {expected} ma al suo interno è {found}. Importalo da capo per ritrovare le impostazioni.</translation>
  </message>
  <message>
   <source>{file} was still not read after {seconds}, so reading was stopped. Export it as CSV, or a shorter period.</source>
   <translation>{file} non era ancora letto dopo {seconds}, perciò la lettura è stata fermata. Esportalo come CSV, o esporta un periodo più breve.</translation>
  </message>
  <message>
   <source>{file} would unpack to {unpacked_mb} MB or more, far more than its size explains, so it was not opened. Export it again, or unpack it yourself.</source>
   <translation>{file} occuperebbe {unpacked_mb} MB o più una volta estratto, molto più di quanto spieghi la sua dimensione, perciò non è stato aperto. Esportalo di nuovo o estrailo tu.</translation>
  </message>
  <message>
   <source>{file}, line {line}: a target is for one group, such as group = {{ channel = "email" }}.</source>
   <translation>{file}, riga {line}: un obiettivo vale per un solo gruppo, come group = {{ channel = "email" }}.</translation>
  </message>
  <message>
   <source>{file}, line {line}: the team “{name}” is written twice; give every team its own name.</source>
   <translation>{file}, riga {line}: la squadra «{name}» è scritta due volte; dai a ogni squadra un nome suo.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; use one of: {known}.</source>
   <translation>{file}, riga {line}: {key} = {value} non è possibile; usa uno tra: {known}.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; write a number above zero.</source>
   <translation>{file}, riga {line}: {key} = {value} non è possibile; scrivi un numero maggiore di zero.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; write a share between 0 and 1, such as 0.80 (a promise can be 0.999 at most).</source>
   <translation>{file}, riga {line}: {key} = {value} non è possibile; scrivi una quota tra 0 e 1, per esempio 0.80 (una promessa può essere al massimo 0.999).</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; write a share from 0 to below 1, such as 0.20.</source>
   <translation>{file}, riga {line}: {key} = {value} non è possibile; scrivi una quota da 0 a meno di 1, per esempio 0.20.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; write a time above zero, such as 20s or 4h.</source>
   <translation>{file}, riga {line}: {key} = {value} non è possibile; scrivi un tempo sopra zero, per esempio 20s o 4h.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; write an amount of 0 or more.</source>
   <translation>{file}, riga {line}: {key} = {value} non è possibile; scrivi un importo da 0 in su.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} cannot be promised for {channel}, whose kind is {kind}. Promise {instead} instead, or write another kind.</source>
   <translation>{file}, riga {line}: {key} non si può promettere per {channel}, il cui tipo (kind) è {kind}. Prometti invece {instead} o scrivi un altro tipo.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} must be {wanted}.</source>
   <translation>{file}, riga {line}: {key} deve essere {wanted}.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} needs “{missing}”, which is not written.</source>
   <translation>{file}, riga {line}: {key} richiede «{missing}», che non è scritto.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} wants the contacts of each day, Monday first: 7 numbers, or the 5 of a working week, such as [40, 30, 30, 30, 20].</source>
   <translation>{file}, riga {line}: {key} vuole i contatti di ogni giorno, a partire dal lunedì: 7 numeri, o i 5 di una settimana lavorativa, come [40, 30, 30, 30, 20].</translation>
  </message>
  <message>
   <source>{file}, line {line}: {why}</source>
   <translation>{file}, riga {line}: {why}</translation>
  </message>
  <message>
   <source>{file}, line {line}: “{key}” is not known here. Known: {known}.</source>
   <translation>{file}, riga {line}: «{key}» qui non è noto. Noti: {known}.</translation>
  </message>
  <message>
   <source>{file}: rows of this kind need {fields}. Choose the columns for them, or say that a row is something else.</source>
   <translation>{file}: le righe di questo tipo richiedono {fields}. Scegli le colonne oppure indica che ogni riga è altro.</translation>
  </message>
  <message>
   <source>{file}: the contacts are typed by steps of different minutes ({steps}): write the same times of day for every channel.</source>
   <translation>{file}: i contatti sono scritti in intervalli diversi ({steps}): scrivi le stesse ore per ogni canale.</translation>
  </message>
  <message>
   <source>{given} chat lengths are given for {concurrency} chats at once: give one length for each number of open chats.</source>
   <translation>Sono indicate {given} durate di chat per {concurrency} chat contemporanee: indica una durata per ogni numero di chat aperte.</translation>
  </message>
  <message>
   <source>{joined} of {agents} agents of the time log also handle contacts.</source>
   <translation>{joined} di {agents} operatori del registro dei tempi gestiscono anche contatti.</translation>
  </message>
  <message>
   <source>{joined} of {answers} survey answers were joined to contacts; {orphans} name a contact that is not in the data and {repeated} were replaced by a later answer.</source>
   <translation>{joined} di {answers} risposte al sondaggio sono state unite ai contatti; {orphans} nominano un contatto che non è nei dati e {repeated} sono state sostituite da una risposta successiva.</translation>
  </message>
  <message>
   <source>{joined} of {customers} customers wrote or called; {contacts} contacts belong to a customer of the list.</source>
   <translation>{joined} di {customers} clienti hanno scritto o chiamato; {contacts} contatti sono di un cliente dell'elenco.</translation>
  </message>
  <message>
   <source>{joined} of {tasks} tasks belong to a known contact; {orphans} do not.</source>
   <translation>{joined} di {tasks} attività appartengono a un contatto noto; {orphans} no.</translation>
  </message>
  <message>
   <source>{kept} customers kept of {start} at the start cannot be. Check the typed counts.</source>
   <translation>{kept} clienti conservati su {start} all'inizio: non è possibile. Controlla i conteggi inseriti.</translation>
  </message>
  <message>
   <source>{key} is missing: without it the row says nothing.</source>
   <translation>Manca {key}: senza, la riga non dice nulla.</translation>
  </message>
  <message>
   <source>{key} is {part}, more than {than} ({whole}), which it is a part of.</source>
   <translation>{key} è {part}, più di {than} ({whole}), di cui fa parte.</translation>
  </message>
  <message>
   <source>{key} is {value}: it cannot be below nothing.</source>
   <translation>{key} è {value}: non può essere negativo.</translation>
  </message>
  <message>
   <source>{key} is “{value}”, which cannot be read. Write it like {wanted}.</source>
   <translation>{key} è «{value}», che non si legge. Scrivilo come {wanted}.</translation>
  </message>
  <message>
   <source>{key} is “{value}”; it can be: {known}.</source>
   <translation>{key} è «{value}»; può essere: {known}.</translation>
  </message>
  <message>
   <source>{key}: {value} is no rating; write a number from 1 to {most}.</source>
   <translation>{key}: {value} non è un voto; scrivi un numero da 1 a {most}.</translation>
  </message>
  <message>
   <source>{kpi} got better: {value} after {before}.</source>
   <translation>{kpi} in miglioramento: {value}, prima {before}.</translation>
  </message>
  <message>
   <source>{kpi} got worse: {value} after {before}.</source>
   <translation>{kpi} in peggioramento: {value}, prima {before}.</translation>
  </message>
  <message>
   <source>{kpi} has drifted from about {before} to about {value} over {weeks} weeks.</source>
   <translation>{kpi} si è spostato poco a poco da circa {before} a circa {value} nell'arco di {weeks} settimane.</translation>
  </message>
  <message>
   <source>{kpi}: about the same, {value} after {before} (n = {n}).</source>
   <translation>{kpi}: stabile, {value} dopo {before} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: better by {by}, from {before} to {value} (n = {n}).</source>
   <translation>{kpi}: migliora {by}, da {before} a {value} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: down by {by}, from {before} to {value} (n = {n}).</source>
   <translation>{kpi}: scende {by}, da {before} a {value} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: the earlier figure is 0, so there is no change in per cent.</source>
   <translation>{kpi}: la cifra precedente è 0, quindi non c'è variazione percentuale.</translation>
  </message>
  <message>
   <source>{kpi}: the earlier figure rests on {n} contacts, too few to compare.</source>
   <translation>{kpi}: la cifra precedente si basa su {n} contatti, troppo pochi per un confronto.</translation>
  </message>
  <message>
   <source>{kpi}: up by {by}, from {before} to {value} (n = {n}).</source>
   <translation>{kpi}: sale {by}, da {before} a {value} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: worse by {by}, from {before} to {value} (n = {n}).</source>
   <translation>{kpi}: peggiora {by}, da {before} a {value} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: {value} (n = {n}).</source>
   <translation>{kpi}: {value} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: {value} (n = {n}). There is no earlier period to hold it against.</source>
   <translation>{kpi}: {value} (n = {n}). Non c'è un periodo precedente con cui confrontare.</translation>
  </message>
  <message>
   <source>{kpi}: {value} (target {target})</source>
   <translation>{kpi}: {value} (obiettivo {target})</translation>
  </message>
  <message>
   <source>{kpi}: {value} after {before} (n = {n_before} and {n}); whether chance alone does that was not tested.</source>
   <translation>{kpi}: {value} dopo {before} (n = {n_before} e {n}); non è stato verificato se può essere solo il caso.</translation>
  </message>
  <message>
   <source>{kpi}: {value} after {before}; chance alone may do that (n = {n_before} and {n}).</source>
   <translation>{kpi}: {value} dopo {before}; può essere solo il caso (n = {n_before} e {n}).</translation>
  </message>
  <message>
   <source>{kpi}: {value} instead of {target}</source>
   <translation>{kpi}: {value} invece di {target}</translation>
  </message>
  <message>
   <source>{kpi}: {value}, from n = {n} only: too little to conclude anything.</source>
   <translation>{kpi}: {value}, con solo n = {n}: troppo poco per trarre conclusioni.</translation>
  </message>
  <message>
   <source>{label}, {what}; {expected} would be usual on the same channels (n = {n}).</source>
   <translation>{label} {what}; sugli stessi canali sarebbe normale il {expected} (n = {n}).</translation>
  </message>
  <message>
   <source>{leavers} left of {headcount} people. With fewer than ten, a rate would mislead.</source>
   <translation>{leavers} uscite su {headcount} persone. Sotto le dieci, un tasso ingannerebbe.</translation>
  </message>
  <message>
   <source>{load} people would be busy all the time: these agents keep up only because {share} of the customers give up.</source>
   <translation>{load} persone sarebbero sempre occupate: questi operatori reggono solo perché il {share} dei clienti rinuncia.</translation>
  </message>
  <message>
   <source>{load} people would be busy all the time: these agents never keep up, and {per_h} contacts an hour are added to the queue.</source>
   <translation>{load} persone sarebbero sempre occupate: questi operatori non bastano mai e la coda cresce di {per_h} contatti all'ora.</translation>
  </message>
  <message>
   <source>{member} was read, the largest table of the archive. The others are: {members}. Choose another if that is wrong.</source>
   <translation>È stata letta {member}, la tabella più grande dell'archivio. Le altre sono: {members}. Scegline un'altra se non è quella giusta.</translation>
  </message>
  <message>
   <source>{minutes} minutes do not divide a day evenly. Use 15, 30 or 60 minutes.</source>
   <translation>{minutes} minuti non dividono un giorno in parti uguali. Usa 15, 30 o 60 minuti.</translation>
  </message>
  <message>
   <source>{name} is at work at that time already: the person was counted once.</source>
   <translation>{name} è già al lavoro a quell'ora: la persona è stata contata una volta.</translation>
  </message>
  <message>
   <source>{name} is not known from the data: type it in.</source>
   <translation>{name} non si ricava dai dati: scrivilo tu.</translation>
  </message>
  <message>
   <source>{name} is {value}, but a spread must be 0 or more.</source>
   <translation>{name} è {value}, ma una dispersione deve essere 0 o più.</translation>
  </message>
  <message>
   <source>{name} is {value}, but must be above 0.</source>
   <translation>{name} è {value}, ma deve essere sopra 0.</translation>
  </message>
  <message>
   <source>{name} would work more than 16 hours at a stretch: correct the hours.</source>
   <translation>{name} lavorerebbe più di 16 ore di fila: correggi le ore.</translation>
  </message>
  <message>
   <source>{n} contacts have no creation time and are not in the staffing.</source>
   <translation>{n} contatti non hanno un momento di creazione e non sono nell'organico.</translation>
  </message>
  <message>
   <source>{n} contacts that were cancelled, spam, merged, deleted or started by your own team are not in the staffing.</source>
   <translation>{n} contatti annullati, spam, uniti, eliminati o avviati dalla tua squadra non sono nell'organico.</translation>
  </message>
  <message>
   <source>{n} days without a single contact, such as {days}, look like gaps in the data and are left out of the mean week.</source>
   <translation>{n} giorni senza alcun contatto, come {days}, sembrano lacune nei dati e non contano nella settimana media.</translation>
  </message>
  <message>
   <source>{n} holidays are left out of the mean week: they tell nothing of an ordinary one.</source>
   <translation>{n} festività non contano nella settimana media: non dicono nulla di una normale.</translation>
  </message>
  <message>
   <source>{n} open contacts have no creation date and are left out of the projection.</source>
   <translation>{n} contatti aperti non hanno data di creazione e restano fuori dalla proiezione.</translation>
  </message>
  <message>
   <source>{n} open contacts of {channel} are not projected: live work does not wait for days, or its channel cannot be staffed.</source>
   <translation>{n} contatti aperti di {channel} non sono proiettati: il lavoro in diretta non aspetta giorni, oppure il canale non si può dimensionare.</translation>
  </message>
  <message>
   <source>{n} open contacts of {channel} are older than {days} days: close in your helpdesk what nobody works on any more, or the backlog looks larger than it is.</source>
   <translation>{n} contatti aperti di {channel} hanno più di {days} giorni: chiudi nel tuo helpdesk ciò su cui nessuno lavora più, o l'arretrato sembrerà più grande di quello che è.</translation>
  </message>
  <message>
   <source>{n} open contacts of {channel} have a reply and no status that says they wait for the customer: they are taken to need one more touch.</source>
   <translation>{n} contatti aperti di {channel} hanno una risposta e nessuno stato che dica che attendono il cliente: si suppone che richiedano un altro intervento.</translation>
  </message>
  <message>
   <source>{n} open contacts of {channel} wait for their customer; the data do not tell for how long, so their later work is left out.</source>
   <translation>{n} contatti aperti di {channel} attendono il cliente; i dati non dicono per quanto, quindi il loro lavoro successivo resta fuori.</translation>
  </message>
  <message>
   <source>{option} {text}: write the day as YYYY-MM-DD, for example 2026-03-31.</source>
   <translation>{option} {text}: scrivi il giorno come AAAA-MM-GG, per esempio 2026-03-31.</translation>
  </message>
  <message>
   <source>{part_share}</source>
   <translation>del {part_share}</translation>
  </message>
  <message>
   <source>{path} cannot be read as typed volumes: {why}</source>
   <translation>{path} non si può leggere come volumi scritti: {why}</translation>
  </message>
  <message>
   <source>{path} holds no scenario file. Write one what-if to a file, such as raise.toml with the lines [cost] and hourly = 17.80.</source>
   <translation>{path} non contiene alcuno scenario. Scrivi un'ipotesi in un file, per esempio aumento.toml con le righe [cost] e hourly = 17.80.</translation>
  </message>
  <message>
   <source>{path} holds no volumes: write a table for each channel, such as [channels.email] with a_week = 200 and handle_time = "6min".</source>
   <translation>{path} non contiene volumi: scrivi una tabella per ogni canale, come [channels.email] con a_week = 200 e handle_time = "6min".</translation>
  </message>
  <message>
   <source>{path} is not UTF-8 text. Save it as UTF-8 and read it again.</source>
   <translation>{path} non è testo UTF-8. Salvalo come UTF-8 e leggilo di nuovo.</translation>
  </message>
  <message>
   <source>{path} is not a TOML file: {why}. 'aforo kpis --inputs-template FILE' writes one to fill in.</source>
   <translation>{path} non è un file TOML: {why}. «aforo kpis --inputs-template FILE» ne scrive uno da compilare.</translation>
  </message>
  <message>
   <source>{path} is not a folder. Give the folder that holds the scenario files (.toml).</source>
   <translation>{path} non è una cartella. Indica la cartella che contiene gli scenari (.toml).</translation>
  </message>
  <message>
   <source>{path} is not a mapping written by “aforo inspect --json”: {why}.</source>
   <translation>{path} non è un abbinamento scritto da «aforo inspect --json»: {why}.</translation>
  </message>
  <message>
   <source>{path} is not a readable scenario file: {why}.</source>
   <translation>{path} non è un file di scenario leggibile: {why}.</translation>
  </message>
  <message>
   <source>{path} is not a text file in UTF-8: save it as UTF-8 text and try again.</source>
   <translation>{path} non è un file di testo in UTF-8: salvalo come testo UTF-8 e riprova.</translation>
  </message>
  <message>
   <source>{path} is not plain text. Save the scenario as a text file in UTF-8.</source>
   <translation>{path} non è testo semplice. Salva lo scenario come file di testo in UTF-8.</translation>
  </message>
  <message>
   <source>{path}: a CSV file of typed figures is named after its table: {known} (costs.csv).</source>
   <translation>{path}: un file CSV di cifre inserite ha il nome della sua tabella: {known} (costs.csv).</translation>
  </message>
  <message>
   <source>{people} people at a time are more than {most}: correct the number.</source>
   <translation>{people} persone insieme sono più di {most}: correggi il numero.</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>di {points} punti</translation>
  </message>
  <message>
   <source>{pool} needs one number of people from 0 up for each of the {slots} intervals.</source>
   <translation>{pool} richiede un numero di persone da 0 in su per ciascuno dei {slots} intervalli.</translation>
  </message>
  <message>
   <source>{promises}.</source>
   <translation>{promises}.</translation>
  </message>
  <message>
   <source>{repeated} times in “{column}” fall in an hour that happens twice (first pass taken) and {skipped} in one that never happened (moved forward).</source>
   <translation>{repeated} orari in «{column}» cadono in un'ora che si ripete due volte (presa la prima) e {skipped} in una che non è mai esistita (spostati in avanti).</translation>
  </message>
  <message>
   <source>{rows} answers are not on the scale of their column and count as unanswered.</source>
   <translation>{rows} risposte non sono sulla scala della loro colonna e contano come senza voto.</translation>
  </message>
  <message>
   <source>{rows} answers in “{columns}” ({share}) are not on the scale; two scales may be mixed.</source>
   <translation>{rows} risposte in «{columns}» ({share}) sono fuori scala; potrebbero essere mescolate due scale.</translation>
  </message>
  <message>
   <source>{rows} busy hours have no contact at all; the phone system or the export may have failed.</source>
   <translation>{rows} ore di solito intense non hanno alcun contatto; forse non ha funzionato il centralino o l'esportazione.</translation>
  </message>
  <message>
   <source>{rows} calls between colleagues are counted because you asked for it.</source>
   <translation>{rows} chiamate tra colleghi sono contate perché l'hai chiesto.</translation>
  </message>
  <message>
   <source>{rows} calls between colleagues are set aside.</source>
   <translation>{rows} chiamate tra colleghi sono messe da parte.</translation>
  </message>
  <message>
   <source>{rows} cells are neither yes nor no and count as blank.</source>
   <translation>{rows} celle non sono né sì né no e contano come vuote.</translation>
  </message>
  <message>
   <source>{rows} cells are not numbers and count as blank.</source>
   <translation>{rows} celle non sono numeri e contano come vuote.</translation>
  </message>
  <message>
   <source>{rows} cells in “{columns}” ({share} of the rows) hold no readable date; check the format.</source>
   <translation>{rows} celle in «{columns}» ({share} delle righe) non contengono una data leggibile; controlla il formato.</translation>
  </message>
  <message>
   <source>{rows} cells say that there is nothing in words ({words}) and count as blank.</source>
   <translation>{rows} celle dicono a parole che non c'è nulla ({words}) e valgono come vuote.</translation>
  </message>
  <message>
   <source>{rows} closings are earlier than their contact and count as blank.</source>
   <translation>{rows} chiusure sono precedenti al loro contatto e contano come vuote.</translation>
  </message>
  <message>
   <source>{rows} contact numbers occur in exports of different products; they are counted as different contacts.</source>
   <translation>{rows} numeri di contatto compaiono in esportazioni di prodotti diversi; contano come contatti diversi.</translation>
  </message>
  <message>
   <source>{rows} contacts are in more than one file and count once.</source>
   <translation>{rows} contatti sono in più di un file e contano una volta.</translation>
  </message>
  <message>
   <source>{rows} contacts are resolved before their first reply, which is impossible: those resolutions count as blank, the contacts still count.</source>
   <translation>{rows} contatti sono risolti prima della prima risposta, il che è impossibile: quelle risoluzioni contano come vuote, i contatti contano comunque.</translation>
  </message>
  <message>
   <source>{rows} contacts have no creation date: they count in totals but in no period.</source>
   <translation>{rows} contatti non hanno una data di creazione: contano nei totali ma in nessun periodo.</translation>
  </message>
  <message>
   <source>{rows} contacts or rows were in several files ({share}) and are counted once.</source>
   <translation>{rows} contatti o righe erano in più file ({share}) e contano una volta.</translation>
  </message>
  <message>
   <source>{rows} contacts were in several files with different content; the newer row is used.</source>
   <translation>{rows} contatti erano in più file con contenuto diverso; si usa la riga più recente.</translation>
  </message>
  <message>
   <source>{rows} counts are below zero and count as blank.</source>
   <translation>{rows} conteggi sono sotto zero e contano come vuoti.</translation>
  </message>
  <message>
   <source>{rows} dates could not be read; the rows and cells are listed.</source>
   <translation>{rows} date non si sono potute leggere; righe e celle sono elencate.</translation>
  </message>
  <message>
   <source>{rows} dates in “{column}” lie far from all the others (row: cell {examples}). Check them in the file.</source>
   <translation>{rows} date di «{column}» sono lontane da tutte le altre (riga: cella {examples}). Controllale nel file.</translation>
  </message>
  <message>
   <source>{rows} dates in “{column}” lie in the future (row: cell {examples}). Check them in the file.</source>
   <translation>{rows} date di «{column}» sono nel futuro (riga: cella {examples}). Controllale nel file.</translation>
  </message>
  <message>
   <source>{rows} dates stand for “no date” and count as blank.</source>
   <translation>{rows} date significano «nessuna data» e contano come vuote.</translation>
  </message>
  <message>
   <source>{rows} days between {first} and {last} have no contact although their weekday is busy (longest gap {longest_gap} days); the export may be incomplete, or nobody was there.</source>
   <translation>{rows} giorni tra {first} e {last} non hanno contatti benché il loro giorno della settimana sia intenso (vuoto maggiore: {longest_gap} giorni); l'esportazione può essere incompleta, o non c'era nessuno.</translation>
  </message>
  <message>
   <source>{rows} days or months between {first} and {last} have no row of totals.</source>
   <translation>{rows} giorni o mesi tra {first} e {last} non hanno una riga di totali.</translation>
  </message>
  <message>
   <source>{rows} entries are too many for one sheet, which holds {most}. Choose a name that ends in .csv.</source>
   <translation>{rows} voci non stanno in un foglio, che ne contiene {most}. Scegli un nome che termina in .csv.</translation>
  </message>
  <message>
   <source>{rows} event rows were folded into {contacts} contacts; they are counted as {contacts}, not {rows}.</source>
   <translation>{rows} righe di eventi sono state riunite in {contacts} contatti; contano come {contacts}, non {rows}.</translation>
  </message>
  <message>
   <source>{rows} first replies are earlier than their contact and count as blank.</source>
   <translation>{rows} prime risposte sono precedenti al loro contatto e contano come vuote.</translation>
  </message>
  <message>
   <source>{rows} intervals were in several files; those of the file read last are used.</source>
   <translation>{rows} intervalli erano in più file; si usano quelli dell'ultimo letto.</translation>
  </message>
  <message>
   <source>{rows} lengths of time are below zero and count as blank.</source>
   <translation>{rows} durate sono sotto zero e contano come vuote.</translation>
  </message>
  <message>
   <source>{rows} lengths of time could not be read and count as blank.</source>
   <translation>{rows} durate non si sono potute leggere e contano come vuote.</translation>
  </message>
  <message>
   <source>{rows} lengths of time in “{columns}” ({share} of the rows) are below zero and count as blank.</source>
   <translation>{rows} durate in «{columns}» ({share} delle righe) sono negative e contano come vuote.</translation>
  </message>
  <message>
   <source>{rows} numbers were shortened by a spreadsheet (such as 1.25E+17) and count as blank.</source>
   <translation>{rows} numeri sono stati accorciati da un foglio di calcolo (come 1.25E+17) e valgono come vuoti.</translation>
  </message>
  <message>
   <source>{rows} of {compared} contacts were resolved before their first reply; both moments are kept.</source>
   <translation>{rows} di {compared} contatti sono stati risolti prima della prima risposta; si conservano entrambi i momenti.</translation>
  </message>
  <message>
   <source>{rows} of {n} contacts ({share}) ended in the same minute as many others, up to {largest} at once; they were probably closed by a rule, so resolution times say when that ran.</source>
   <translation>{rows} di {n} contatti ({share}) sono finiti nello stesso minuto di molti altri, fino a {largest} insieme; probabilmente li ha chiusi una regola, quindi i tempi di risoluzione dicono quando ha agito.</translation>
  </message>
  <message>
   <source>{rows} of {n} contacts ({share}) have the customer, topic and second of another one under a different number; the same contact may be entered twice.</source>
   <translation>{rows} di {n} contatti ({share}) hanno cliente, tema e secondo di un altro con numero diverso; forse lo stesso contatto è stato inserito due volte.</translation>
  </message>
  <message>
   <source>{rows} of {n} contacts ({share}) were first answered after they were solved; the reply may be a later one, or the clocks differ.</source>
   <translation>{rows} di {n} contatti ({share}) hanno avuto la prima risposta dopo la soluzione; può essere una risposta successiva, oppure gli orologi differiscono.</translation>
  </message>
  <message>
   <source>{rows} of {n} moments in “{columns}” ({share}) come before what they must follow; they count as blank.</source>
   <translation>{rows} di {n} momenti in «{columns}» ({share}) precedono ciò che dovrebbero seguire; contano come vuoti.</translation>
  </message>
  <message>
   <source>{rows} of {n} rows ({share}) lie in the future; day and month may be swapped, or the clock of the file is wrong.</source>
   <translation>{rows} di {n} righe ({share}) sono nel futuro; forse giorno e mese sono scambiati o l'orologio del file è sbagliato.</translation>
  </message>
  <message>
   <source>{rows} of {n} solved or closed contacts ({share}) have no moment of it; resolution times leave them out.</source>
   <translation>{rows} di {n} contatti risolti o chiusi ({share}) non dicono quando; i tempi di risoluzione non li includono.</translation>
  </message>
  <message>
   <source>{rows} of {n} survey answers ({share}) belong to no imported contact; check that the contacts of the same period are imported.</source>
   <translation>{rows} di {n} risposte ai sondaggi ({share}) non appartengono ad alcun contatto importato; controlla che ci siano i contatti dello stesso periodo.</translation>
  </message>
  <message>
   <source>{rows} of {n} tasks ({share}) belong to no imported contact; check that the contacts of the same period are imported.</source>
   <translation>{rows} di {n} attività ({share}) non appartengono ad alcun contatto importato; controlla che ci siano i contatti dello stesso periodo.</translation>
  </message>
  <message>
   <source>{rows} of {n} values of {field} ({share}) are above 5 while most end at 5; two scales may be mixed in one column.</source>
   <translation>{rows} di {n} valori di {field} ({share}) superano 5 mentre la maggioranza si ferma a 5; in una colonna possono esserci due scale.</translation>
  </message>
  <message>
   <source>{rows} of {n} values of {field} ({share}) are exactly zero; they may stand for “not measured”.</source>
   <translation>{rows} di {n} valori di {field} ({share}) sono esattamente zero; forse significano «non misurato».</translation>
  </message>
  <message>
   <source>{rows} of {n} values of {field} ({share}) are exactly {value_s}, far more than any other value; they may be filled in and not measured.</source>
   <translation>{rows} di {n} valori di {field} ({share}) sono esattamente {value_s}, molto più di ogni altro; forse sono stati inseriti e non misurati.</translation>
  </message>
  <message>
   <source>{rows} of {n} values of {field} are longer than {limit_s}, the longest {longest_s}; medians bear them, means do not.</source>
   <translation>{rows} di {n} valori di {field} superano {limit_s}, il maggiore {longest_s}; le mediane lo sopportano, le medie no.</translation>
  </message>
  <message>
   <source>{rows} older versions of contacts are counted because you asked for it.</source>
   <translation>{rows} versioni precedenti di contatti sono contate perché l'hai chiesto.</translation>
  </message>
  <message>
   <source>{rows} resolutions are earlier than their contact and count as blank.</source>
   <translation>{rows} risoluzioni sono precedenti al loro contatto e contano come vuote.</translation>
  </message>
  <message>
   <source>{rows} rows ({share}) carry the number of a contact that is there in a newer version; the newer one counts.</source>
   <translation>{rows} righe ({share}) portano il numero di un contatto presente in una versione più recente; conta la più recente.</translation>
  </message>
  <message>
   <source>{rows} rows ({share}) repeat another one exactly; they are counted once.</source>
   <translation>{rows} righe ({share}) ne ripetono esattamente un'altra; contano una volta.</translation>
  </message>
  <message>
   <source>{rows} rows are totals of the others and are set aside.</source>
   <translation>{rows} righe sono totali delle altre e sono messe da parte.</translation>
  </message>
  <message>
   <source>{rows} rows have neither a number nor a date and are set aside.</source>
   <translation>{rows} righe non hanno né un numero né una data e sono messe da parte.</translation>
  </message>
  <message>
   <source>{rows} rows have no date and are set aside.</source>
   <translation>{rows} righe non hanno una data e sono messe da parte.</translation>
  </message>
  <message>
   <source>{rows} rows hold an older version of a contact and are set aside.</source>
   <translation>{rows} righe contengono una versione precedente di un contatto e sono messe da parte.</translation>
  </message>
  <message>
   <source>{rows} rows joined although blanks or capitals in the number differ.</source>
   <translation>{rows} righe sono state unite anche se spazi o maiuscole del numero differiscono.</translation>
  </message>
  <message>
   <source>{rows} rows name no known time zone in “{column}”; their times are read in {zone}.</source>
   <translation>{rows} righe non indicano un fuso orario noto in «{column}»; i loro orari si leggono in {zone}.</translation>
  </message>
  <message>
   <source>{rows} rows of totals are counted beside the single contacts, because they are of other channels or other days. KPIs that need single contacts leave them out.</source>
   <translation>{rows} righe di totali sono contate accanto ai contatti singoli, perché sono di altri canali o di altri giorni. I KPI che richiedono contatti singoli non le comprendono.</translation>
  </message>
  <message>
   <source>{rows} rows of totals are not counted: single contacts of the same channel and days were imported too.</source>
   <translation>{rows} righe di totali non sono contate: sono stati importati anche contatti singoli dello stesso canale e degli stessi giorni.</translation>
  </message>
  <message>
   <source>{rows} rows repeat another one exactly and are set aside.</source>
   <translation>{rows} righe ne ripetono esattamente un'altra e sono messe da parte.</translation>
  </message>
  <message>
   <source>{rows} rows share a number in “{column}” but were created at different moments; all are kept as separate contacts.</source>
   <translation>{rows} righe hanno lo stesso numero in «{column}» ma momenti di creazione diversi; restano tutte come contatti separati.</translation>
  </message>
  <message>
   <source>{rows} rows that look like totals are counted because you asked for it.</source>
   <translation>{rows} righe che sembrano totali sono contate perché l'hai chiesto.</translation>
  </message>
  <message>
   <source>{rows} rows that repeat another one exactly are counted because you asked for it.</source>
   <translation>{rows} righe identiche a un'altra sono contate perché l'hai chiesto.</translation>
  </message>
  <message>
   <source>{rows} rows were in several files and are counted once.</source>
   <translation>{rows} righe erano in più file e contano una volta.</translation>
  </message>
  <message>
   <source>{rows} rows whose date could not be read are counted without a date because you asked for it.</source>
   <translation>{rows} righe la cui data non è leggibile sono contate senza data perché l'hai chiesto.</translation>
  </message>
  <message>
   <source>{rows} survey answers were in several files and are counted once.</source>
   <translation>{rows} risposte ai sondaggi erano in più file e contano una volta.</translation>
  </message>
  <message>
   <source>{rows} times of day could not be read and count as unknown.</source>
   <translation>{rows} ore del giorno non si sono potute leggere e contano come sconosciute.</translation>
  </message>
  <message>
   <source>{share} of calls and chats are abandoned</source>
   <translation>viene abbandonato il {share} di chiamate e chat</translation>
  </message>
  <message>
   <source>{share} of calls and chats were answered within {within_s} (target {target})</source>
   <translation>{share} di chiamate e chat con risposta entro {within_s} (obiettivo {target})</translation>
  </message>
  <message>
   <source>{share} of calls and chats were answered within {within_s} instead of {target}</source>
   <translation>{share} di chiamate e chat con risposta entro {within_s} invece del {target}</translation>
  </message>
  <message>
   <source>{share} of contacts are not solved the first time</source>
   <translation>il {share} dei contatti non è risolto al primo colpo</translation>
  </message>
  <message>
   <source>{share} of contacts are repeats</source>
   <translation>il {share} dei contatti è una ripetizione</translation>
  </message>
  <message>
   <source>{share} of contacts end in a bad mood</source>
   <translation>il {share} dei contatti finisce di malumore</translation>
  </message>
  <message>
   <source>{share} of contacts take longer than the median of all</source>
   <translation>il {share} dei contatti dura più della mediana di tutti</translation>
  </message>
  <message>
   <source>{share} of first replies came within {within_s} (target {target})</source>
   <translation>{share} delle prime risposte entro {within_s} (obiettivo {target})</translation>
  </message>
  <message>
   <source>{share} of first replies came within {within_s} instead of {target}</source>
   <translation>{share} delle prime risposte entro {within_s} invece del {target}</translation>
  </message>
  <message>
   <source>{share} of promises are missed</source>
   <translation>non viene mantenuto il {share} delle promesse</translation>
  </message>
  <message>
   <source>{share} of resolved contacts are reopened</source>
   <translation>viene riaperto il {share} dei contatti risolti</translation>
  </message>
  <message>
   <source>{share} of the contacts are about “{topic}” ({contacts} of {n}).</source>
   <translation>Il {share} dei contatti riguarda «{topic}» ({contacts} di {n}).</translation>
  </message>
  <message>
   <source>{share} of the contacts arrive between midnight and 6 on the clock of {zone}, most around {hour}; the moments may be written on another clock, such as UTC. Choose the zone of the file.</source>
   <translation>Il {share} dei contatti arriva tra mezzanotte e le 6 sull'orologio di {zone}, i più verso le {hour}; forse sono scritti su un altro orologio, come UTC. Scegli il fuso del file.</translation>
  </message>
  <message>
   <source>{share} of the contacts come outside the opening hours (n = {n}).</source>
   <translation>Il {share} dei contatti arriva fuori dall'orario di apertura (n = {n}).</translation>
  </message>
  <message>
   <source>{share} of the contacts share their very second with another one; chance would have about {expected}. Moments may be copied or made up.</source>
   <translation>Il {share} dei contatti condivide il secondo esatto con un altro; per caso sarebbe circa il {expected}. I momenti possono essere copiati o inventati.</translation>
  </message>
  <message>
   <source>{share} of those who answer are not satisfied</source>
   <translation>il {share} di chi risponde non è soddisfatto</translation>
  </message>
  <message>
   <source>{undated} contacts have no creation date, so they belong to no period. Clear the period to see them.</source>
   <translation>{undated} contatti non hanno una data di creazione, perciò non appartengono a nessun periodo. Togli il periodo per vederli.</translation>
  </message>
  <message>
   <source>{unreadable} of {filled} dates in “{column}” do not follow {format}. Check the date format.</source>
   <translation>{unreadable} di {filled} date in «{column}» non seguono {format}. Controlla il formato della data.</translation>
  </message>
  <message>
   <source>{value} agents cannot be: write 0 or more.</source>
   <translation>{value} operatori non sono possibili: scrivi 0 o più.</translation>
  </message>
  <message>
   <source>{value} is not a share that can be simulated: give a number from 0 to below 1.</source>
   <translation>{value} non è una quota che si possa simulare: indica un numero da 0 a meno di 1.</translation>
  </message>
  <message>
   <source>{weekday} {hour} is a peak without cover: {mean} contacts each time, and {share} of promises missed against {overall} overall (n = {n}).</source>
   <translation>{weekday} ore {hour} è un picco scoperto: {mean} contatti ogni volta, e non viene mantenuto il {share} delle promesse contro il {overall} complessivo (n = {n}).</translation>
  </message>
  <message>
   <source>{weekday} {hour} is a peak without cover: {mean} contacts each time, and {share} of promises missed against {overall} overall (n = {n}). {people} people reply then, {usual} in a usual hour.</source>
   <translation>{weekday} ore {hour} è un picco scoperto: {mean} contatti ogni volta, e non viene mantenuto il {share} delle promesse contro il {overall} complessivo (n = {n}). In quell'ora rispondono {people} persone, in un'ora normale {usual}.</translation>
  </message>
  <message>
   <source>“{columns}” are no columns of this sheet. Write them like A:D.</source>
   <translation>«{columns}» non sono colonne di questo foglio. Scrivile come A:D.</translation>
  </message>
  <message>
   <source>“{column}” ({field}) is not read: it could be {choices}. Settle it in the window, or with --mapping and a corrected answer of “inspect --json” (question {key}).</source>
   <translation>«{column}» ({field}) non viene letta: potrebbe essere {choices}. Decidilo nella finestra, o con --mapping e una risposta corretta di «inspect --json» (domanda {key}).</translation>
  </message>
  <message>
   <source>“{column}” ({field}) was taken as “{taken}” without being sure; it could be {choices}. Settle it in the window, or with --mapping and a corrected answer of “inspect --json” (question {key}).</source>
   <translation>«{column}» ({field}) è stata presa come «{taken}» senza certezza; potrebbe essere {choices}. Decidilo nella finestra, o con --mapping e una risposta corretta di «inspect --json» (domanda {key}).</translation>
  </message>
  <message>
   <source>“{column}” and “{other}” both fit this field; “{column}” is used. Choose the other one if it is the right one.</source>
   <translation>«{column}» e «{other}» si adattano entrambe a questo campo; si usa «{column}». Scegli l'altra se è quella giusta.</translation>
  </message>
  <message>
   <source>“{column}” could be “{field}”, but “{other}” fits better.</source>
   <translation>«{column}» potrebbe essere «{field}», ma «{other}» è più adatta.</translation>
  </message>
  <message>
   <source>“{column}” does not say its unit (possible: {units}). Choose one; until then the column is left out.</source>
   <translation>«{column}» non dice la sua unità (possibili: {units}). Scegline una; fino ad allora la colonna resta esclusa.</translation>
  </message>
  <message>
   <source>“{column}” does not show its decimal sign; other columns of this file write “{sign}”, so it is used.</source>
   <translation>«{column}» non mostra il suo segno decimale; altre colonne di questo file scrivono «{sign}», quindi si usa quello.</translation>
  </message>
  <message>
   <source>“{column}” does not show whether {samples} has decimals or thousands. Choose the decimal sign; until then the column is left out.</source>
   <translation>«{column}» non mostra se {samples} ha decimali o migliaia. Scegli il segno decimale; fino ad allora la colonna resta esclusa.</translation>
  </message>
  <message>
   <source>“{column}” has dates without a time of day: there is no pattern by hour.</source>
   <translation>«{column}» ha date senza ora del giorno: non c'è un andamento per ora.</translation>
  </message>
  <message>
   <source>“{column}” holds no values in the rows read, so its name alone decided.</source>
   <translation>«{column}» non ha valori nelle righe lette, perciò ha deciso solo il suo nome.</translation>
  </message>
  <message>
   <source>“{column}” holds time left to a promise, not a duration: below zero means missed.</source>
   <translation>«{column}» contiene il tempo che manca a una promessa, non una durata: sotto zero significa mancata.</translation>
  </message>
  <message>
   <source>“{column}” is in {unit}: {agreeing} of {compared} rows agree with the difference of their timestamps.</source>
   <translation>«{column}» è in {unit}: {agreeing} di {compared} righe concordano con la differenza tra i loro momenti.</translation>
  </message>
  <message>
   <source>“{column}” is labelled {written}, but {agreeing} of {compared} rows agree with their timestamps only in {unit}. Check which is right.</source>
   <translation>«{column}» è indicata in {written}, ma {agreeing} di {compared} righe concordano con i loro momenti solo in {unit}. Controlla qual è giusta.</translation>
  </message>
  <message>
   <source>“{column}” is left out on purpose: exports of this product hold something else in it than its name says. It could be read as “{field}”.</source>
   <translation>«{column}» resta fuori di proposito: le esportazioni di questo prodotto vi tengono altro da ciò che dice il nome. Si potrebbe leggere come «{field}».</translation>
  </message>
  <message>
   <source>“{column}” is no field of its own, but contacts can be grouped by its {values} values.</source>
   <translation>«{column}» non è un campo a sé, ma i contatti si possono raggruppare per i suoi {values} valori.</translation>
  </message>
  <message>
   <source>“{column}” is this field in exports of {vendor}.</source>
   <translation>«{column}» è questo campo nelle esportazioni di {vendor}.</translation>
  </message>
  <message>
   <source>“{column}” looks like “{field}” but is known to mean something else in such exports, so it is not used.</source>
   <translation>«{column}» sembra «{field}», ma in queste esportazioni è noto che è altro, quindi non si usa.</translation>
  </message>
  <message>
   <source>“{column}” may include ringing and menus, so it is not taken as talk time. Say whether it is.</source>
   <translation>«{column}» può comprendere squilli e menu, quindi non si prende come tempo di conversazione. Indica se lo è.</translation>
  </message>
  <message>
   <source>“{column}” mixes numbers and words as answers. Confirm how they are counted.</source>
   <translation>«{column}» mescola numeri e parole come risposte. Conferma come si contano.</translation>
  </message>
  <message>
   <source>“{column}” never repeats and is called a number, so it is taken as the contact number. Confirm it.</source>
   <translation>«{column}» non si ripete mai e si chiama numero, quindi si prende come numero del contatto. Confermalo.</translation>
  </message>
  <message>
   <source>“{column}” read in {unit} agrees with the timestamps in only {agreeing} of {compared} rows. Check its unit, or whether it counts office hours.</source>
   <translation>«{column}» letta in {unit} concorda con i momenti solo in {agreeing} di {compared} righe. Controlla la sua unità, o se conta ore d'ufficio.</translation>
  </message>
  <message>
   <source>“{column}” says where a promise was missed, so yes is read as not met.</source>
   <translation>«{column}» dice dove una promessa è stata mancata, quindi sì si legge come non rispettata.</translation>
  </message>
  <message>
   <source>“{delimiter}” cannot part cells: it is empty, or holds a line end or the quote. Choose comma, semicolon, tab, | or other characters.</source>
   <translation>«{delimiter}» non può separare le celle: è vuoto, o contiene una fine riga o la virgoletta. Scegli virgola, punto e virgola, tabulazione, | o altri caratteri.</translation>
  </message>
  <message>
   <source>“{file}” is a saved project, not an export; its files were mapped when it was made. Use kpis, staff or report on it.</source>
   <translation>«{file}» è un progetto salvato, non un'esportazione; le sue colonne sono state abbinate alla creazione. Usalo con kpis, staff o report.</translation>
  </message>
  <message>
   <source>“{file}” is read or written by the same command and would be overwritten. Choose another name.</source>
   <translation>Lo stesso comando legge o scrive «{file}» e lo sovrascriverebbe. Scegli un altro nome.</translation>
  </message>
  <message>
   <source>“{file}” should end with {suffix}, so that other programs know what it is. Choose such a name.</source>
   <translation>«{file}» dovrebbe finire con {suffix}, perché gli altri programmi sappiano che cos'è. Scegli un nome così.</translation>
  </message>
  <message>
   <source>“{kpi}” by the definition “{variant}” is one figure over all contacts: no single contact has a value. Choose another definition to see its contacts.</source>
   <translation>«{kpi}», secondo la definizione «{variant}», è un'unica cifra su tutti i contatti: nessuno ha un valore proprio. Scegli un'altra definizione per vedere i suoi contatti.</translation>
  </message>
  <message>
   <source>“{kpi}” is one figure over all contacts: it has no distribution.</source>
   <translation>«{kpi}» è una sola cifra su tutti i contatti: non ha distribuzione.</translation>
  </message>
  <message>
   <source>“{kpi}” of groups does not give that of all: count it over all contacts.</source>
   <translation>«{kpi}» dei gruppi non dà quello dell'insieme: calcolalo su tutti i contatti.</translation>
  </message>
  <message>
   <source>“{kpi}” says nothing of single hours or weekdays.</source>
   <translation>«{kpi}» non dice nulla di singole ore o giorni della settimana.</translation>
  </message>
  <message>
   <source>“{part}” in “{text}” is no number of people. Write one number, such as 3, or hours with one: Mon-Fri 09:00-13:00 = 3; Sat 10:00-14:00 = 1.</source>
   <translation>«{part}» in «{text}» non è un numero di persone. Scrivi un numero, per esempio 3, oppure ore con uno: Mon-Fri 09:00-13:00 = 3; Sat 10:00-14:00 = 1.</translation>
  </message>
  <message>
   <source>“{path}” is a folder. Give the name of a file in it that ends with {suffix}.</source>
   <translation>«{path}» è una cartella. Dai il nome di un file al suo interno che finisca con {suffix}.</translation>
  </message>
  <message>
   <source>“{path}” is a saved project: open it alone, or give the exports without it.</source>
   <translation>«{path}» è un progetto salvato: aprilo da solo, o indica le esportazioni senza di esso.</translation>
  </message>
  <message>
   <source>“{path}” is incomplete or damaged, so it was not opened. Open a backup or an earlier copy from your sync client.</source>
   <translation>«{path}» è incompleto o danneggiato, perciò non è stato aperto. Apri una copia di riserva o una copia precedente dal programma di sincronizzazione.</translation>
  </message>
  <message>
   <source>“{path}” is no Aforo project. Open an export with “Open a file” instead.</source>
   <translation>«{path}» non è un progetto di Aforo. Apri invece un'esportazione con «Apri un file».</translation>
  </message>
  <message>
   <source>“{path}” is open in another program. Close it there or choose another name; nothing was overwritten.</source>
   <translation>«{path}» è aperto in un altro programma. Chiudilo lì o scegli un altro nome; nulla è stato sovrascritto.</translation>
  </message>
  <message>
   <source>“{path}” was not saved: it is write-protected, or another program (Excel, a sync client, a virus scanner) holds it. Close it there or choose another name; the file as it was is untouched.</source>
   <translation>«{path}» non è stato salvato: è protetto da scrittura, o lo tiene un altro programma (Excel, un programma di sincronizzazione, un antivirus). Chiudilo lì o scegli un altro nome; il file com'era è intatto.</translation>
  </message>
  <message>
   <source>“{path}” was not saved: the disk is full. Free some space or save to another disk; the file as it was is untouched.</source>
   <translation>«{path}» non è stato salvato: il disco è pieno. Libera spazio o salva su un altro disco; il file com'era è intatto.</translation>
  </message>
  <message>
   <source>“{path}” was not saved: there is no folder “{folder}”. Choose another folder.</source>
   <translation>«{path}» non è stato salvato: non c'è una cartella «{folder}». Scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>“{path}” was not saved: {why}. The file as it was is untouched; save a copy elsewhere.</source>
   <translation>«{path}» non è stato salvato: {why}. Il file com'era è intatto; salva una copia altrove.</translation>
  </message>
  <message>
   <source>“{path}” was saved by a newer Aforo (file version {schema}; this one reads up to {known}). Update Aforo to open it.</source>
   <translation>«{path}» è stato salvato da un Aforo più recente (versione del file {schema}; questo legge fino a {known}). Aggiorna Aforo per aprirlo.</translation>
  </message>
  <message>
   <source>“{path}” would unpack to more than this computer can hold, so it was not opened.</source>
   <translation>«{path}» una volta estratto occuperebbe più di quanto questo computer possa contenere, perciò non è stato aperto.</translation>
  </message>
  <message>
   <source>“{preset}” is no preset of a report. Known are: {known}.</source>
   <translation>«{preset}» non è un modello di report. Esistono: {known}.</translation>
  </message>
  <message>
   <source>“{quote}” is not one plain character. Choose ", ' or none for quotes, and \ or none for escapes.</source>
   <translation>«{quote}» non è un carattere semplice. Scegli ", ' o nessuno per le virgolette, e \ o nessuno per l'escape.</translation>
  </message>
  <message>
   <source>“{scenario}” cannot be planned in steps of {minutes} minutes: take one of {known}.</source>
   <translation>«{scenario}» non si può pianificare a intervalli di {minutes} minuti: scegli tra {known}.</translation>
  </message>
  <message>
   <source>“{scenario}”: work that changes by {growth_share} a month for {months} months would end up more than {times} times as much, or as little, as today. Enter a smaller change or fewer months.</source>
   <translation>«{scenario}»: un lavoro che cambia del {growth_share} al mese per {months} mesi diventerebbe più di {times} volte più grande o più piccolo di oggi. Scrivi una variazione minore o meno mesi.</translation>
  </message>
  <message>
   <source>“{scenario}”: {what} cannot be {value_share}. Enter a share from {least_share} to {most_share}.</source>
   <translation>«{scenario}»: {what} non può essere {value_share}. Scrivi una quota da {least_share} a {most_share}.</translation>
  </message>
  <message>
   <source>“{scenario}”: {what} cannot be {value_s}. Enter a time from {least_s} to {most_s}.</source>
   <translation>«{scenario}»: {what} non può essere {value_s}. Scrivi un tempo da {least_s} a {most_s}.</translation>
  </message>
  <message>
   <source>“{scenario}”: {what} cannot be {value}. Enter a number from {least} to {most}.</source>
   <translation>«{scenario}»: {what} non può essere {value}. Scrivi un numero da {least} a {most}.</translation>
  </message>
  <message>
   <source>“{scenario}”: {what} cannot be {value}. Enter a whole number from {least} to {most}.</source>
   <translation>«{scenario}»: {what} non può essere {value}. Scrivi un numero intero da {least} a {most}.</translation>
  </message>
  <message>
   <source>“{section}” is no section of a report. Known are: {known}.</source>
   <translation>«{section}» non è una sezione di un report. Esistono: {known}.</translation>
  </message>
  <message>
   <source>“{text}” is no class of outliers. Known: {known}; or none.</source>
   <translation>«{text}» non è una classe di valori anomali. Note: {known}; oppure none.</translation>
  </message>
  <message>
   <source>“{text}” is no comparison: write {known}, or two days such as 2026-01-01..2026-01-31.</source>
   <translation>«{text}» non è un confronto: scrivi {known}, o due giorni come 2026-01-01..2026-01-31.</translation>
  </message>
  <message>
   <source>“{text}” is no filter: write dimension=value, such as channel=email,web.</source>
   <translation>«{text}» non è un filtro: scrivi dimensione=valore, come channel=email,web.</translation>
  </message>
  <message>
   <source>“{text}” is no grouping: write one dimension, or two with a comma, such as channel,weekday.</source>
   <translation>«{text}» non è un raggruppamento: scrivi una dimensione, o due con una virgola, come channel,weekday.</translation>
  </message>
  <message>
   <source>“{text}” is no target: write KPI=value, such as csat=85%, or frt@channel=email=2h for one group.</source>
   <translation>«{text}» non è un obiettivo: scrivi KPI=valore, come csat=85%, oppure frt@channel=email=2h per un gruppo.</translation>
  </message>
  <message>
   <source>“{text}” is not a duration. Write it as 20s, 3min, 4h, 2d or 1:30.</source>
   <translation>«{text}» non è una durata. Scrivila come 20s, 3min, 4h, 2d o 1:30.</translation>
  </message>
  <message>
   <source>“{text}” says no hours: write them like 9-13, 9:00-13:00 16:00-20:00, or off.</source>
   <translation>«{text}» non dice ore: scrivile come 9-13, 9:00-13:00 16:00-20:00, oppure riposo.</translation>
  </message>
  <message>
   <source>“{text}”: a share lies between 0 and 1; write 85% or 0.85.</source>
   <translation>«{text}»: una quota va da 0 a 1; scrivi 85% o 0.85.</translation>
  </message>
  <message>
   <source>“{topic}”: {share} of its contacts ask what the help answers already ({contacts} of {n}).</source>
   <translation>«{topic}»: il {share} dei suoi contatti chiede ciò che la guida dice già ({contacts} di {n}).</translation>
  </message>
  <message>
   <source>“{zone}” is no time zone. Write it as Europe/Madrid or America/New_York.</source>
   <translation>«{zone}» non è un fuso orario. Scrivilo come Europe/Madrid o America/New_York.</translation>
  </message>
 </context>
 <context>
  <name>Missing</name>
  <message>
   <source>each row counts as one</source>
   <translation>ogni riga conta come uno</translation>
  </message>
  <message>
   <source>no backlog</source>
   <translation>nessun arretrato</translation>
  </message>
  <message>
   <source>no first contact resolution</source>
   <translation>nessuna risoluzione al primo contatto</translation>
  </message>
  <message>
   <source>no first reply time</source>
   <translation>nessun tempo di prima risposta</translation>
  </message>
  <message>
   <source>no handle time</source>
   <translation>nessun tempo di gestione</translation>
  </message>
  <message>
   <source>no hours, no trend</source>
   <translation>niente ore, niente andamento</translation>
  </message>
  <message>
   <source>no resolution time</source>
   <translation>nessun tempo di risoluzione</translation>
  </message>
  <message>
   <source>no satisfaction</source>
   <translation>nessuna soddisfazione</translation>
  </message>
  <message>
   <source>no speed of answer</source>
   <translation>nessuna velocità di risposta</translation>
  </message>
  <message>
   <source>no top topics</source>
   <translation>nessun tema principale</translation>
  </message>
  <message>
   <source>no view by agent</source>
   <translation>nessuna vista per operatore</translation>
  </message>
  <message>
   <source>no view by priority</source>
   <translation>nessuna vista per priorità</translation>
  </message>
  <message>
   <source>no view by team</source>
   <translation>nessuna vista per squadra</translation>
  </message>
  <message>
   <source>one channel for all</source>
   <translation>un solo canale per tutti</translation>
  </message>
  <message>
   <source>some figures stay unknown</source>
   <translation>alcune cifre restano sconosciute</translation>
  </message>
 </context>
 <context>
  <name>MultiChoice</name>
  <message>
   <source>All</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tutti</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} e altri {count}</translation>
  </message>
 </context>
 <context>
  <name>NumberBox</name>
  <message>
   <source>{0} d</source>
   <translation>{0} g</translation>
  </message>
  <message>
   <source>{0} h</source>
   <translation>{0} h</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
 </context>
 <context>
  <name>OneInterval</name>
  <message>
   <source>1 person</source>
   <translation>1 persona</translation>
  </message>
  <message>
   <source>Answered in time, %</source>
   <translation>Risposti in tempo, %</translation>
  </message>
  <message>
   <source>Busy</source>
   <translation>Occupazione</translation>
  </message>
  <message>
   <source>Busy at most, %</source>
   <translation>Occupazione massima, %</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>Contacts at once</source>
   <translation>Contatti insieme</translation>
  </message>
  <message>
   <source>Contacts in the interval</source>
   <translation>Contatti nell'intervallo</translation>
  </message>
  <message>
   <source>Fewer or more people</source>
   <translation>Una persona in più o in meno</translation>
  </message>
  <message>
   <source>From a promise</source>
   <translation>Da una promessa</translation>
  </message>
  <message>
   <source>From people</source>
   <translation>Dalle persone</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Rinunciano</translation>
  </message>
  <message>
   <source>In time</source>
   <translation>In tempo</translation>
  </message>
  <message>
   <source>In time is within</source>
   <translation>In tempo: entro</translation>
  </message>
  <message>
   <source>Length of the interval</source>
   <translation>Durata dell'intervallo</translation>
  </message>
  <message>
   <source>Load {load} erlangs; {headcount} on the roster with shrinkage; by {model}.</source>
   <translation>Carico di {load} erlang; {headcount} in turno con le assenze; con {model}.</translation>
  </message>
  <message>
   <source>Mean wait</source>
   <translation>Attesa media</translation>
  </message>
  <message>
   <source>On the roster</source>
   <translation>In turno</translation>
  </message>
  <message>
   <source>One interval</source>
   <translation>Un intervallo</translation>
  </message>
  <message>
   <source>Paid time not available, %</source>
   <translation>Tempo pagato non disponibile, %</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Pazienza</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Persone</translation>
  </message>
  <message>
   <source>People on duty</source>
   <translation>Persone in servizio</translation>
  </message>
  <message>
   <source>Promise</source>
   <translation>Promessa</translation>
  </message>
  <message>
   <source>Time for one contact</source>
   <translation>Tempo per contatto</translation>
  </message>
  <message>
   <source>Wait at all</source>
   <translation>Devono attendere</translation>
  </message>
  <message>
   <source>What is given</source>
   <translation>Da che cosa si parte</translation>
  </message>
  <message>
   <source>min:s</source>
   <translation>min:s</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>senza limite</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>non nota</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} persone</translation>
  </message>
  <message>
   <source>{people} answer {share} within {time}.</source>
   <translation>Con {people} si risponde al {share} entro {time}.</translation>
  </message>
  <message>
   <source>{people}.</source>
   <translation>{people}.</translation>
  </message>
  <message>
   <source>{people}: more comes in than they can do.</source>
   <translation>{people}: ne arriva più di quanto ne possano svolgere.</translation>
  </message>
  <message>
   <source>▲ missed</source>
   <translation>▲ mancata</translation>
  </message>
  <message>
   <source>● kept</source>
   <translation>● mantenuta</translation>
  </message>
 </context>
 <context>
  <name>Outliers</name>
  <message>
   <source>Change the longest sensible time</source>
   <translation>Cambia il tempo massimo plausibile</translation>
  </message>
  <message>
   <source>Leave out: {what}</source>
   <translation>Escludi: {what}</translation>
  </message>
  <message>
   <source>Leave outliers out</source>
   <translation>Escludi contatti anomali</translation>
  </message>
  <message>
   <source>Left out: closed at once</source>
   <translation>Esclusi: chiusi subito</translation>
  </message>
  <message>
   <source>Left out: contradicting durations</source>
   <translation>Esclusi: durate contraddittorie</translation>
  </message>
  <message>
   <source>Left out: nobody named</source>
   <translation>Esclusi: senza operatore</translation>
  </message>
  <message>
   <source>Left out: resolved before the reply</source>
   <translation>Esclusi: risolti prima della risposta</translation>
  </message>
  <message>
   <source>Left out: times below zero</source>
   <translation>Esclusi: tempi negativi</translation>
  </message>
  <message>
   <source>Left out: too long</source>
   <translation>Esclusi: troppo lunghi</translation>
  </message>
  <message>
   <source>Longest sensible time in days</source>
   <translation>Tempo massimo plausibile in giorni</translation>
  </message>
  <message>
   <source>None: {classes}.</source>
   <translation>Nessuno: {classes}.</translation>
  </message>
  <message>
   <source>Nothing is left out by itself. What you leave out counts in no KPI and staffs nobody; every figure says how many.</source>
   <translation>Nulla si esclude da solo. Ciò che escludi non conta in nessun KPI né nell'organico; ogni cifra dice quanti.</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Contatti anomali</translation>
  </message>
  <message>
   <source>Save the list of outliers</source>
   <translation>Salva l'elenco dei contatti anomali</translation>
  </message>
  <message>
   <source>Save the list…</source>
   <translation>Salva l'elenco…</translation>
  </message>
  <message>
   <source>Too long from</source>
   <translation>Troppo lungo da</translation>
  </message>
  <message>
   <source>days</source>
   <translation>giorni</translation>
  </message>
  <message>
   <source>{classes}: no column for {fields}.</source>
   <translation>{classes}: nessuna colonna per {fields}.</translation>
  </message>
  <message>
   <source>{ids} and {n} more</source>
   <translation>{ids} e altri {n}</translation>
  </message>
  <message>
   <source>{n} left out as outliers</source>
   <translation>{n} esclusi come anomali</translation>
  </message>
  <message>
   <source>{rows} of {of}</source>
   <translation>{rows} su {of}</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message>
   <source>; only partly in the period</source>
   <translation>; solo in parte nel periodo</translation>
  </message>
  <message>
   <source>A typed week says only how many contacts come and how long they take.</source>
   <translation>Una settimana scritta dice solo quanti contatti arrivano e quanto durano.</translation>
  </message>
  <message>
   <source>A week typed by you, nothing in it is measured. Business hours {hours}.</source>
   <translation>Una settimana scritta da te; nulla è misurato. Orario {hours}.</translation>
  </message>
  <message>
   <source>Abandoned</source>
   <translation>Abbandoni</translation>
  </message>
  <message>
   <source>Add to action plan</source>
   <translation>Aggiungi al piano d'azione</translation>
  </message>
  <message>
   <source>Add to the action plan</source>
   <translation>Aggiungi al piano d'azione</translation>
  </message>
  <message>
   <source>Added to the action plan: {step}</source>
   <translation>Aggiunto al piano d'azione: {step}</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Operatore</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <source>Answered in {time}</source>
   <translation>Risposti entro {time}</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>Base</translation>
  </message>
  <message>
   <source>Bring in an export</source>
   <translation>Porta un'esportazione</translation>
  </message>
  <message>
   <source>Business hours {hours}, {zone}.</source>
   <translation>Orario {hours}, {zone}.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Per</translation>
  </message>
  <message>
   <source>By {dimension}</source>
   <translation>Per {dimension}</translation>
  </message>
  <message>
   <source>CSAT</source>
   <translation>CSAT</translation>
  </message>
  <message>
   <source>Change a target</source>
   <translation>Cambia un obiettivo</translation>
  </message>
  <message>
   <source>Change cards</source>
   <translation>Cambia schede</translation>
  </message>
  <message>
   <source>Change targets and milestones</source>
   <translation>Cambia obiettivi e tappe</translation>
  </message>
  <message>
   <source>Change the goal sheet</source>
   <translation>Cambia la scheda degli obiettivi</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canale</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>Grafico</translation>
  </message>
  <message>
   <source>Chart or table</source>
   <translation>Grafico o tabella</translation>
  </message>
  <message>
   <source>Choose another period or other values.</source>
   <translation>Scegli un altro periodo o altri valori.</translation>
  </message>
  <message>
   <source>Compared with {period} (n = {n}).</source>
   <translation>Confronto con {period} (n = {n}).</translation>
  </message>
  <message>
   <source>Computing the cost</source>
   <translation>Calcolo del costo</translation>
  </message>
  <message>
   <source>Computing the overview</source>
   <translation>Calcolo della panoramica</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contatti</translation>
  </message>
  <message>
   <source>Contacts a day</source>
   <translation>Contatti al giorno</translation>
  </message>
  <message>
   <source>Contacts a month</source>
   <translation>Contatti al mese</translation>
  </message>
  <message>
   <source>Contacts a week</source>
   <translation>Contatti a settimana</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message>
   <source>Cost each</source>
   <translation>Costo</translation>
  </message>
  <message>
   <source>Count a KPI by another definition</source>
   <translation>Conta un KPI con un'altra definizione</translation>
  </message>
  <message>
   <source>Customer type</source>
   <translation>Tipo di cliente</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Definizione</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>Reparto</translation>
  </message>
  <message>
   <source>First contact</source>
   <translation>1º contatto</translation>
  </message>
  <message>
   <source>First reply in {time}</source>
   <translation>Prima risposta entro {time}</translation>
  </message>
  <message>
   <source>Handle time</source>
   <translation>Gestione</translation>
  </message>
  <message>
   <source>Here you will see replies, resolutions, satisfaction and cost against your targets, day by day and by channel.</source>
   <translation>Qui vedrai risposte, risoluzioni, soddisfazione e costo rispetto ai tuoi obiettivi, giorno per giorno e per canale.</translation>
  </message>
  <message>
   <source>Hollow dots: part of a step or under 20 contacts, left out here.</source>
   <translation>Punti vuoti: intervallo incompleto o meno di 20 contatti; qui non contano.</translation>
  </message>
  <message>
   <source>How did it go?</source>
   <translation>Com'è andata?</translation>
  </message>
  <message>
   <source>How did {period} go?</source>
   <translation>Com'è andato il periodo {period}?</translation>
  </message>
  <message>
   <source>How it is computed</source>
   <translation>Come si calcola</translation>
  </message>
  <message>
   <source>In target</source>
   <translation>Servizio</translation>
  </message>
  <message>
   <source>In the action plan</source>
   <translation>Nel piano d'azione</translation>
  </message>
  <message>
   <source>In time</source>
   <translation>In tempo</translation>
  </message>
  <message>
   <source>In view: the contacts of the finding</source>
   <translation>In vista: i contatti dell'evidenza</translation>
  </message>
  <message>
   <source>KPI</source>
   <translation>KPI</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Lingua</translation>
  </message>
  <message>
   <source>Lowest {low} ({low_day}), highest {high} ({high_day}).</source>
   <translation>Minimo {low} ({low_day}), massimo {high} ({high_day}).</translation>
  </message>
  <message>
   <source>Made-up sample.</source>
   <translation>Esempio inventato.</translation>
  </message>
  <message>
   <source>Map a column</source>
   <translation>Abbina una colonna</translation>
  </message>
  <message>
   <source>Median reply</source>
   <translation>Risp. med.</translation>
  </message>
  <message>
   <source>More of the same</source>
   <translation>Altre definizioni</translation>
  </message>
  <message>
   <source>No contact is in view with this filter.</source>
   <translation>Nessun contatto in vista con questo filtro.</translation>
  </message>
  <message>
   <source>No earlier data to compare with.</source>
   <translation>Non ci sono dati precedenti con cui confrontare.</translation>
  </message>
  <message>
   <source>Nothing has been imported yet.</source>
   <translation>Non è stato ancora importato nulla.</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Apri un file</translation>
  </message>
  <message>
   <source>Open the KPI</source>
   <translation>Apri il KPI</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Altri</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorità</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Prodotto</translation>
  </message>
  <message>
   <source>Reopened</source>
   <translation>Riaperti</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Quota</translation>
  </message>
  <message>
   <source>Show all contacts</source>
   <translation>Mostra tutti i contatti</translation>
  </message>
  <message>
   <source>Show on the heatmap</source>
   <translation>Mostra sulla mappa</translation>
  </message>
  <message>
   <source>Show the contacts of a finding</source>
   <translation>Mostra i contatti di un'evidenza</translation>
  </message>
  <message>
   <source>Show these contacts</source>
   <translation>Mostra questi contatti</translation>
  </message>
  <message>
   <source>Slowest</source>
   <translation>Più lenta</translation>
  </message>
  <message>
   <source>Solved after</source>
   <translation>Risolti in</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabella</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Obiettivo</translation>
  </message>
  <message>
   <source>Tasks done</source>
   <translation>Attività svolte</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Squadra</translation>
  </message>
  <message>
   <source>Tier</source>
   <translation>Livello</translation>
  </message>
  <message>
   <source>Tier {n}</source>
   <translation>Livello {n}</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Interazioni</translation>
  </message>
  <message>
   <source>Type: {table}</source>
   <translation>Inserisci: {table}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unità</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valore</translation>
  </message>
  <message>
   <source>What comes in a usual week?</source>
   <translation>Che cosa arriva in una settimana normale?</translation>
  </message>
  <message>
   <source>by date created</source>
   <translation>per data di creazione</translation>
  </message>
  <message>
   <source>by date created; Mondays in bold</source>
   <translation>per data di creazione; lunedì in grassetto</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <source>no data</source>
   <translation>nessun dato</translation>
  </message>
  <message>
   <source>no earlier data</source>
   <translation>nessun dato precedente</translation>
  </message>
  <message>
   <source>typed by you</source>
   <translation>scritto da te</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Data</source>
   <translation>Dati</translation>
  </message>
  <message>
   <source>Heatmap</source>
   <translation>Mappa di calore</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Panoramica</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Report</translation>
  </message>
  <message>
   <source>Scenarios</source>
   <translation>Scenari</translation>
  </message>
  <message>
   <source>Staffing</source>
   <translation>Organico</translation>
  </message>
 </context>
 <context>
  <name>Paper</name>
  <message>
   <source>Contents</source>
   <translation>Indice</translation>
  </message>
  <message>
   <source>Page {n} of {count}</source>
   <translation>Pagina {n} di {count}</translation>
  </message>
  <message>
   <source>Written with Aforo on {day}</source>
   <translation>Scritto con Aforo il {day}</translation>
  </message>
  <message>
   <source>{title}: {n} rows, in the Excel workbook only.</source>
   <translation>{title}: {n} righe, solo nella cartella di Excel.</translation>
  </message>
 </context>
 <context>
  <name>PaperView</name>
  <message>
   <source>No page yet</source>
   <translation>Ancora nessuna pagina</translation>
  </message>
  <message>
   <source>Page {n} of {count}: {title}</source>
   <translation>Pagina {n} di {count}: {title}</translation>
  </message>
 </context>
 <context>
  <name>Priorities</name>
  <message>
   <source>High</source>
   <translation>Alta</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Bassa</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normale</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>Pianificata</translation>
  </message>
  <message>
   <source>Urgent</source>
   <translation>Urgente</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avanzamento</translation>
  </message>
 </context>
 <context>
  <name>Quality</name>
  <message numerus="yes">
   <source>%n finding(s)</source>
   <translation>
    <numerusform>%n evidenza</numerusform>
    <numerusform>%n evidenze</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n riga</numerusform>
    <numerusform>%n righe</numerusform>
   </translation>
  </message>
  <message>
   <source>Data quality</source>
   <translation>Qualità dei dati</translation>
  </message>
  <message>
   <source>Looking for gaps, impossible orders and repeats…</source>
   <translation>Ricerca di lacune, ordini impossibili e ripetizioni…</translation>
  </message>
  <message>
   <source>Nothing doubtful was found: no impossible orders, no repeats, no gaps in time.</source>
   <translation>Nulla di dubbio: nessun ordine impossibile, nessuna ripetizione, nessuna lacuna nel tempo.</translation>
  </message>
  <message>
   <source>be careful</source>
   <translation>attenzione</translation>
  </message>
  <message>
   <source>good to know</source>
   <translation>buono a sapersi</translation>
  </message>
  <message>
   <source>row {row}: {value}</source>
   <translation>riga {row}: {value}</translation>
  </message>
  <message>
   <source>serious</source>
   <translation>grave</translation>
  </message>
 </context>
 <context>
  <name>QuestionCard</name>
  <message>
   <source>Use this answer</source>
   <translation>Usa questa risposta</translation>
  </message>
 </context>
 <context>
  <name>Questions</name>
  <message>
   <source>No, leave it out</source>
   <translation>No, escludila</translation>
  </message>
  <message>
   <source>The times stand in several ways: which ones count?</source>
   <translation>I tempi sono dati in più modi: quali contano?</translation>
  </message>
  <message>
   <source>What does “{value}” mean in {columns}?</source>
   <translation>Che cosa significa «{value}» in {columns}?</translation>
  </message>
  <message>
   <source>Yes, use it</source>
   <translation>Sì, usala</translation>
  </message>
  <message>
   <source>clock time, day and night</source>
   <translation>tempo d'orologio, giorno e notte</translation>
  </message>
  <message>
   <source>clock time, without the bot</source>
   <translation>tempo d'orologio, senza il bot</translation>
  </message>
  <message>
   <source>office hours only</source>
   <translation>solo orario d'ufficio</translation>
  </message>
  <message>
   <source>office hours, without the bot</source>
   <translation>orario d'ufficio, senza il bot</translation>
  </message>
  <message>
   <source>the first one</source>
   <translation>la prima</translation>
  </message>
  <message>
   <source>the last one</source>
   <translation>l'ultima</translation>
  </message>
  <message>
   <source>{columns} names several people: who counts?</source>
   <translation>{columns} nomina più persone: quale conta?</translation>
  </message>
  <message>
   <source>{columns}: answers on which scale?</source>
   <translation>{columns}: risposte su quale scala?</translation>
  </message>
  <message>
   <source>{columns}: in what unit?</source>
   <translation>{columns}: in quale unità?</translation>
  </message>
  <message>
   <source>{columns}: is it {field}?</source>
   <translation>{columns}: è {field}?</translation>
  </message>
  <message>
   <source>{columns}: which number is the day?</source>
   <translation>{columns}: quale numero è il giorno?</translation>
  </message>
  <message>
   <source>{field}: which column is it?</source>
   <translation>{field}: quale colonna è?</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Nothing leaves this computer</source>
   <translation>Nulla esce da questo computer</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pagine</translation>
  </message>
 </context>
 <context>
  <name>RawPreview</name>
  <message>
   <source>This line holds the column names</source>
   <translation>Questa riga contiene i nomi delle colonne</translation>
  </message>
  <message>
   <source>header</source>
   <translation>intestazione</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>non usata</translation>
  </message>
 </context>
 <context>
  <name>Readings</name>
  <message numerus="yes">
   <source>%n value(s)</source>
   <translation>
    <numerusform>%n valore</numerusform>
    <numerusform>%n valori</numerusform>
   </translation>
  </message>
  <message>
   <source>2h 15m</source>
   <translation>2h 15m</translation>
  </message>
  <message>
   <source>DOS (Western)</source>
   <translation>DOS (occidentale)</translation>
  </message>
  <message>
   <source>Excel date</source>
   <translation>Data di Excel</translation>
  </message>
  <message>
   <source>Latin 9</source>
   <translation>Latin 9</translation>
  </message>
  <message>
   <source>Windows (Western)</source>
   <translation>Windows (occidentale)</translation>
  </message>
  <message>
   <source>a contact</source>
   <translation>un contatto</translation>
  </message>
  <message>
   <source>a customer</source>
   <translation>un cliente</translation>
  </message>
  <message>
   <source>a leg of a call</source>
   <translation>un tratto di una chiamata</translation>
  </message>
  <message>
   <source>a message</source>
   <translation>un messaggio</translation>
  </message>
  <message>
   <source>a step of a contact</source>
   <translation>un passo di un contatto</translation>
  </message>
  <message>
   <source>a survey answer</source>
   <translation>una risposta al sondaggio</translation>
  </message>
  <message>
   <source>a task</source>
   <translation>un'attività</translation>
  </message>
  <message>
   <source>an agent's time in a state</source>
   <translation>il tempo di un operatore in uno stato</translation>
  </message>
  <message>
   <source>backslash \</source>
   <translation>barra inversa \</translation>
  </message>
  <message>
   <source>bar |</source>
   <translation>barra |</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>virgola</translation>
  </message>
  <message>
   <source>day/month/year</source>
   <translation>gg/mm/aaaa</translation>
  </message>
  <message>
   <source>days</source>
   <translation>giorni</translation>
  </message>
  <message>
   <source>double "</source>
   <translation>doppie "</translation>
  </message>
  <message>
   <source>h:min:s</source>
   <translation>h:min:s</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>ore</translation>
  </message>
  <message>
   <source>milliseconds</source>
   <translation>millisecondi</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minuti</translation>
  </message>
  <message>
   <source>month/day/year</source>
   <translation>mm/gg/aaaa</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <source>number</source>
   <translation>numero</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>secondi</translation>
  </message>
  <message>
   <source>seconds since 1970</source>
   <translation>secondi dal 1970</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>punto e virgola</translation>
  </message>
  <message>
   <source>single '</source>
   <translation>singole '</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tabulazione</translation>
  </message>
  <message>
   <source>text</source>
   <translation>testo</translation>
  </message>
  <message>
   <source>the cost of a month</source>
   <translation>il costo di un mese</translation>
  </message>
  <message>
   <source>totals of a day, hour by hour</source>
   <translation>totali di un giorno, ora per ora</translation>
  </message>
  <message>
   <source>totals of a month</source>
   <translation>totali di un mese</translation>
  </message>
  <message>
   <source>totals of an interval</source>
   <translation>totali di un intervallo</translation>
  </message>
  <message>
   <source>year-month-day</source>
   <translation>aaaa-mm-gg</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>sì o no</translation>
  </message>
 </context>
 <context>
  <name>ReportPage</name>
  <message numerus="yes">
   <source>%n kept</source>
   <translation>
    <numerusform>%n raggiunto</numerusform>
    <numerusform>%n raggiunti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missed</source>
   <translation>
    <numerusform>%n mancato</numerusform>
    <numerusform>%n mancati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n near</source>
   <translation>
    <numerusform>%n vicino</numerusform>
    <numerusform>%n vicini</numerusform>
   </translation>
  </message>
  <message>
   <source>A4, {n} pages, charts as vectors</source>
   <translation>A4, {n} pagine, grafici vettoriali</translation>
  </message>
  <message>
   <source>Action plan</source>
   <translation>Piano d'azione</translation>
  </message>
  <message>
   <source>Agents by name</source>
   <translation>Operatori per nome</translation>
  </message>
  <message>
   <source>All contacts, row by row</source>
   <translation>Tutti i contatti, riga per riga</translation>
  </message>
  <message>
   <source>Before you send it</source>
   <translation>Prima di inviarlo</translation>
  </message>
  <message>
   <source>CSV files</source>
   <translation>File CSV</translation>
  </message>
  <message>
   <source>CSV for</source>
   <translation>CSV per</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variazione</translation>
  </message>
  <message>
   <source>Choose a logo</source>
   <translation>Scegli un logo</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colori</translation>
  </message>
  <message>
   <source>Compute it</source>
   <translation>Calcolalo</translation>
  </message>
  <message>
   <source>Computed from the same {contacts} as the Overview.</source>
   <translation>Calcolato sugli stessi {contacts} della Panoramica.</translation>
  </message>
  <message>
   <source>Computing the report</source>
   <translation>Calcolo del report</translation>
  </message>
  <message>
   <source>Computing the report…</source>
   <translation>Calcolo del report…</translation>
  </message>
  <message>
   <source>Copy summary</source>
   <translation>Copia il riepilogo</translation>
  </message>
  <message>
   <source>Customer service</source>
   <translation>Servizio clienti</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tutto</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Cartella di Excel</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Cartella di Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Excel, 1,5 and semicolons</source>
   <translation>Excel, 1,5 e punto e virgola</translation>
  </message>
  <message>
   <source>Excel, 1.5 and commas</source>
   <translation>Excel, 1.5 e virgole</translation>
  </message>
  <message>
   <source>First the key figures and the people your promises need, proved by simulation. Then the sections are written and the pages set.</source>
   <translation>Prima le cifre chiave e le persone che le tue promesse richiedono, provate con la simulazione. Poi si scrivono le sezioni e si impagina.</translation>
  </message>
  <message>
   <source>For planning</source>
   <translation>Per pianificare</translation>
  </message>
  <message>
   <source>For the board</source>
   <translation>Per la direzione</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Dimenticalo</translation>
  </message>
  <message>
   <source>Formulas that recompute</source>
   <translation>Formule che ricalcolano</translation>
  </message>
  <message>
   <source>Here you will choose what to show, see it on its pages, write the action plan, and save it as an Excel workbook or a PDF.</source>
   <translation>Qui sceglierai che cosa mostrare, lo vedrai sulle sue pagine, scriverai il piano d'azione e lo salverai come cartella di Excel o PDF.</translation>
  </message>
  <message>
   <source>Include</source>
   <translation>Includi</translation>
  </message>
  <message>
   <source>Keep as preset</source>
   <translation>Salva come modello</translation>
  </message>
  <message>
   <source>Kept as “{name}”, for any project.</source>
   <translation>Salvato come «{name}», per qualsiasi progetto.</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Più grande</translation>
  </message>
  <message>
   <source>Logo of the report</source>
   <translation>Logo del report</translation>
  </message>
  <message>
   <source>Made-up data.</source>
   <translation>Dati inventati.</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Misura</translation>
  </message>
  <message>
   <source>My preset</source>
   <translation>Il mio modello</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Pagina successiva</translation>
  </message>
  <message>
   <source>No channel can be turned into people.</source>
   <translation>Nessun canale si può tradurre in persone.</translation>
  </message>
  <message>
   <source>No costs: type what an hour costs on Staffing.</source>
   <translation>Nessun costo: scrivi in Organico quanto costa un'ora.</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>Senza logo</translation>
  </message>
  <message>
   <source>No row was set aside.</source>
   <translation>Nessuna riga è stata messa da parte.</translation>
  </message>
  <message>
   <source>Note in the report</source>
   <translation>Nota nel report</translation>
  </message>
  <message>
   <source>Numbers of the report kept</source>
   <translation>Numeri del report conservati</translation>
  </message>
  <message>
   <source>One page</source>
   <translation>Una pagina</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Apri un file</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Apri la cartella</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organizzazione</translation>
  </message>
  <message>
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PNG at 300 dots an inch, and SVG</source>
   <translation>PNG a 300 punti per pollice, e SVG</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Pagina precedente</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pagine</translation>
  </message>
  <message>
   <source>Pages or action plan</source>
   <translation>Pagine o piano d'azione</translation>
  </message>
  <message>
   <source>Pictures of the charts</source>
   <translation>Immagini dei grafici</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Modello</translation>
  </message>
  <message>
   <source>Preset of the report</source>
   <translation>Modello del report</translation>
  </message>
  <message>
   <source>Rows set aside</source>
   <translation>Righe messe da parte</translation>
  </message>
  <message>
   <source>Rows set aside, with reasons</source>
   <translation>Righe messe da parte, con i motivi</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Salva come</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Salva il report</translation>
  </message>
  <message>
   <source>Save rows set aside</source>
   <translation>Salva le righe messe da parte</translation>
  </message>
  <message>
   <source>Save rows set aside…</source>
   <translation>Salva le righe messe da parte…</translation>
  </message>
  <message>
   <source>Saved {path}</source>
   <translation>Salvato: {path}</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sezioni</translation>
  </message>
  <message>
   <source>Sections of the report</source>
   <translation>Sezioni del report</translation>
  </message>
  <message>
   <source>Setting the pages</source>
   <translation>Composizione delle pagine</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Più piccolo</translation>
  </message>
  <message>
   <source>Start from</source>
   <translation>Parti da</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Obiettivo</translation>
  </message>
  <message>
   <source>The report was called off.</source>
   <translation>Il report è stato interrotto.</translation>
  </message>
  <message>
   <source>The roster has {hours} on duty a week. {verdict}</source>
   <translation>I turni contano {hours} in servizio a settimana. {verdict}</translation>
  </message>
  <message>
   <source>The same numbers as on every page. Paper is always light and readable in grey.</source>
   <translation>Gli stessi numeri di tutte le pagine. La carta è sempre chiara e si legge anche in grigio.</translation>
  </message>
  <message>
   <source>The summary is on the clipboard.</source>
   <translation>Il riepilogo è negli appunti.</translation>
  </message>
  <message>
   <source>There is nothing to report yet: no file is open.</source>
   <translation>Non c'è ancora nulla da riportare: nessun file è aperto.</translation>
  </message>
  <message>
   <source>These are made-up data; the summary says so.</source>
   <translation>Sono dati inventati; il riepilogo lo dice.</translation>
  </message>
  <message>
   <source>This costs {money}.</source>
   <translation>Questo costa {money}.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titolo</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valore</translation>
  </message>
  <message>
   <source>What do I show on Monday?</source>
   <translation>Che cosa mostro lunedì?</translation>
  </message>
  <message>
   <source>Whose report</source>
   <translation>Di chi è il report</translation>
  </message>
  <message>
   <source>Write colours as six letters or digits each: 1D5FA8, D2575F.</source>
   <translation>Scrivi ogni colore con sei lettere o cifre: 1D5FA8, D2575F.</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Scrittura del report</translation>
  </message>
  <message>
   <source>Writing the rows set aside</source>
   <translation>Scrittura delle righe messe da parte</translation>
  </message>
  <message>
   <source>Writing the sections and setting the pages. You can already choose what it holds.</source>
   <translation>Scrivo le sezioni e impagino. Puoi già scegliere che cosa contiene.</translation>
  </message>
  <message>
   <source>Your note in this section</source>
   <translation>La tua nota in questa sezione</translation>
  </message>
  <message>
   <source>Your report</source>
   <translation>Il tuo report</translation>
  </message>
  <message>
   <source>as changed here</source>
   <translation>come modificato qui</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vuota</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>mancato</translation>
  </message>
  <message>
   <source>n = {n} contacts, {aside} rows set aside. Business hours {hours}, {zone}.</source>
   <translation>n = {n} contatti, {aside} righe messe da parte. Orario {hours}, {zone}.</translation>
  </message>
  <message>
   <source>near</source>
   <translation>vicino</translation>
  </message>
  <message>
   <source>no step planned yet</source>
   <translation>ancora nessun passo previsto</translation>
  </message>
  <message>
   <source>no target set</source>
   <translation>nessun obiettivo fissato</translation>
  </message>
  <message>
   <source>on target</source>
   <translation>raggiunto</translation>
  </message>
  <message>
   <source>one for each table, exact values, ISO dates</source>
   <translation>uno per tabella, valori esatti, date ISO</translation>
  </message>
  <message>
   <source>one step to take</source>
   <translation>un passo da fare</translation>
  </message>
  <message>
   <source>other programs</source>
   <translation>altri programmi</translation>
  </message>
  <message>
   <source>page {n} of {count}</source>
   <translation>pagina {n} di {count}</translation>
  </message>
  <message>
   <source>targets: {states}</source>
   <translation>obiettivi: {states}</translation>
  </message>
  <message>
   <source>the roster just about keeps every promise</source>
   <translation>i turni mantengono di misura ogni promessa</translation>
  </message>
  <message>
   <source>the roster keeps every promise</source>
   <translation>i turni mantengono ogni promessa</translation>
  </message>
  <message>
   <source>the roster keeps {n} of {count} promises</source>
   <translation>i turni mantengono {n} promesse su {count}</translation>
  </message>
  <message>
   <source>the usual one</source>
   <translation>quello consueto</translation>
  </message>
  <message>
   <source>with the roster work piles up</source>
   <translation>con i turni il lavoro si accumula</translation>
  </message>
  <message>
   <source>{channel} is not staffed: {reason}</source>
   <translation>Senza organico: {channel}. {reason}</translation>
  </message>
  <message>
   <source>{channel}: {target} cannot be kept; at most {value}.</source>
   <translation>{channel}: {target} non si può mantenere; al massimo {value}.</translation>
  </message>
  <message>
   <source>{channel}: {target} just missed, within chance: {value}.</source>
   <translation>{channel}: {target} mancato di poco, entro il caso: {value}.</translation>
  </message>
  <message>
   <source>{contacts} in view.</source>
   <translation>{contacts} in vista.</translation>
  </message>
  <message>
   <source>{kpi} is left out: {reason}</source>
   <translation>Escluso: {kpi}. {reason}</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>{n} pagine</translation>
  </message>
  <message>
   <source>{n} rows set aside, listed with their reasons.</source>
   <translation>{n} righe messe da parte, elencate con i motivi.</translation>
  </message>
  <message>
   <source>{n} sheets, native charts, live formulas</source>
   <translation>{n} fogli, grafici nativi, formule vive</translation>
  </message>
  <message>
   <source>{n} steps to take</source>
   <translation>{n} passi da fare</translation>
  </message>
 </context>
 <context>
  <name>RequiredChart</name>
  <message>
   <source>1 person</source>
   <translation>1 persona</translation>
  </message>
  <message>
   <source>Busy with contacts (load)</source>
   <translation>Occupate (carico)</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Chiuso</translation>
  </message>
  <message>
   <source>On the roster, with absences</source>
   <translation>In turno, con le assenze</translation>
  </message>
  <message>
   <source>People by hour</source>
   <translation>Persone per ora</translation>
  </message>
  <message>
   <source>Required at work</source>
   <translation>Necessarie al lavoro</translation>
  </message>
  <message>
   <source>load {load}</source>
   <translation>carico {load}</translation>
  </message>
  <message>
   <source>no contacts come</source>
   <translation>non arriva nessun contatto</translation>
  </message>
  <message>
   <source>{n} on the roster</source>
   <translation>{n} in turno</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} persone</translation>
  </message>
  <message>
   <source>{n} seen at work</source>
   <translation>{n} viste al lavoro</translation>
  </message>
  <message>
   <source>{n} short</source>
   <translation>{n} in meno</translation>
  </message>
  <message>
   <source>{share} in {time}</source>
   <translation>{share} entro {time}</translation>
  </message>
 </context>
 <context>
  <name>ResponseCurve</name>
  <message>
   <source>As planned</source>
   <translation>Come previsto</translation>
  </message>
  <message>
   <source>What one person more or fewer would do</source>
   <translation>Che cosa farebbe una persona in più o in meno</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>piano</translation>
  </message>
  <message>
   <source>promise {share}</source>
   <translation>promessa {share}</translation>
  </message>
  <message>
   <source>{n} fewer</source>
   <translation>{n} in meno</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>{n} in più</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} persone</translation>
  </message>
  <message>
   <source>{people}: {share}</source>
   <translation>{people}: {share}</translation>
  </message>
  <message>
   <source>{people}: {share} (±{half} points)</source>
   <translation>{people}: {share} (±{half} punti)</translation>
  </message>
 </context>
 <context>
  <name>RosterGrid</name>
  <message numerus="yes">
   <source>%n number(s) reached beyond the grid and were not taken.</source>
   <translation>
    <numerusform>%n numero usciva dalla griglia e non è stato usato.</numerusform>
    <numerusform>%n numeri uscivano dalla griglia e non sono stati usati.</numerusform>
   </translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Giorno</translation>
  </message>
  <message>
   <source>This is a total: type into the hours that it adds up.</source>
   <translation>Questo è un totale: scrivi nelle ore che somma.</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Settimana</translation>
  </message>
  <message>
   <source>{value} is more than {most}.</source>
   <translation>{value} è più di {most}.</translation>
  </message>
 </context>
 <context>
  <name>RosterPaste</name>
  <message numerus="yes">
   <source>%n cell(s)</source>
   <translation>
    <numerusform>%n cella</numerusform>
    <numerusform>%n celle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n riga</numerusform>
    <numerusform>%n righe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) understood</source>
   <translation>
    <numerusform>%n riga capita</numerusform>
    <numerusform>%n righe capite</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) by name</source>
   <translation>
    <numerusform>%n persona per nome</numerusform>
    <numerusform>%n persone per nome</numerusform>
   </translation>
  </message>
  <message>
   <source>9-13, or off</source>
   <translation>9-13, o riposo</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Hours of the code {code}</source>
   <translation>Ore del codice {code}</translation>
  </message>
  <message>
   <source>Line {line}, {name}, column {column}, “{text}”: {why}</source>
   <translation>Riga {line}, {name}, colonna {column}, «{text}»: {why}</translation>
  </message>
  <message>
   <source>Line {line}, “{text}”: {why}</source>
   <translation>Riga {line}, «{text}»: {why}</translation>
  </message>
  <message>
   <source>Mon-Fri 09:00-17:00 3
Ana  Mon 09:00-17:00  Tue 09:00-13:00
or a table with weekdays above its columns</source>
   <translation>Lun-Ven 09:00-17:00 3
Anna  Lun 09:00-17:00  Mar 09:00-13:00
o una tabella con i giorni della settimana sopra le colonne</translation>
  </message>
  <message>
   <source>Nobody replaces them. You pay {hours} h a week; {away} of it comes off, {duty} h on duty are left: 2 people on shift count as {two}.</source>
   <translation>Nessuno li sostituisce. Paghi {hours} h a settimana; si toglie il {away} e restano {duty} h in servizio: 2 persone di turno contano come {two}.</translation>
  </message>
  <message>
   <source>Not taken: {what}. The rest of the text counts.</source>
   <translation>Non conteggiate: {what}. Il resto del testo conta.</translation>
  </message>
  <message>
   <source>Paid shifts: breaks, training and absences are in</source>
   <translation>Turni pagati: comprendono pause, formazione e assenze</translation>
  </message>
  <message>
   <source>Paste a roster</source>
   <translation>Incolla i turni</translation>
  </message>
  <message>
   <source>People on duty, at work all of the time</source>
   <translation>Persone in servizio, al lavoro per tutto il tempo</translation>
  </message>
  <message>
   <source>Put them on duty</source>
   <translation>Mettile in servizio</translation>
  </message>
  <message>
   <source>Roster as text</source>
   <translation>Turni come testo</translation>
  </message>
  <message>
   <source>Type hours such as 9-13 or 9-13/16-20, or “off” for a day off. Each code is asked once: the project remembers it.</source>
   <translation>Scrivi ore come 9-13 o 9-13/16-20, oppure «riposo» per un giorno libero. Ogni codice si chiede una volta: il progetto lo ricorda.</translation>
  </message>
  <message>
   <source>What are these hours?</source>
   <translation>Che cosa rappresentano queste ore?</translation>
  </message>
  <message>
   <source>What do the codes of your shifts mean?</source>
   <translation>Che cosa significano i codici dei tuoi turni?</translation>
  </message>
  <message>
   <source>Whoever is on a break, in training or away is replaced. {hours} h on duty: with {away} of paid time for those, you pay {paid} h a week.</source>
   <translation>Chi è in pausa, in formazione o assente viene sostituito. {hours} h in servizio: con il {away} del tempo pagato per questo, paghi {paid} h a settimana.</translation>
  </message>
  <message>
   <source>a day off</source>
   <translation>giorno di riposo</translation>
  </message>
  <message numerus="yes">
   <source>in %n cell(s)</source>
   <translation>
    <numerusform>in %n cella</numerusform>
    <numerusform>in %n celle</numerusform>
   </translation>
  </message>
  <message>
   <source>off</source>
   <translation>riposo</translation>
  </message>
  <message numerus="yes">
   <source>the mean of %n weeks</source>
   <translation>
    <numerusform>la media di %n settimana</numerusform>
    <numerusform>la media di %n settimane</numerusform>
   </translation>
  </message>
  <message>
   <source>{hours} as this text says, not {before} as in another roster</source>
   <translation>{hours}, come dice questo testo; in un altro piano turni: {before}</translation>
  </message>
  <message>
   <source>{hours}, into the next morning</source>
   <translation>{hours}, fino al mattino dopo</translation>
  </message>
  <message>
   <source>{read}: {hours} hours of people a week, {most} at most at once.</source>
   <translation>{read}: {hours} ore di persone alla settimana, al massimo {most} insieme.</translation>
  </message>
  <message numerus="yes">
   <source>… and %n more.</source>
   <translation>
    <numerusform>… e %n altra.</numerusform>
    <numerusform>… e altre %n.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>▲ Nobody on duty yet for %n cell(s): say the hours of their codes.</source>
   <translation>
    <numerusform>▲ %n cella non mette ancora nessuno in servizio: indica le ore del suo codice.</numerusform>
    <numerusform>▲ %n celle non mettono ancora nessuno in servizio: indica le ore dei loro codici.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScenariosPage</name>
  <message>
   <source>(labour)</source>
   <translation>(personale)</translation>
  </message>
  <message>
   <source>100 % is as measured</source>
   <translation>100 % è quanto misurato</translation>
  </message>
  <message>
   <source>A usual week, typed by you</source>
   <translation>Una settimana tipo, scritta da te</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Com'è oggi</translation>
  </message>
  <message>
   <source>As needed</source>
   <translation>Quanto serve</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Base</translation>
  </message>
  <message>
   <source>Baseline, frozen</source>
   <translation>Base, bloccata</translation>
  </message>
  <message>
   <source>Breaks {n} promises, most of all {promise}: {share} instead of {goal}.</source>
   <translation>Non mantiene {n} promesse, soprattutto {promise}: {share} invece di {goal}.</translation>
  </message>
  <message>
   <source>Breaks {promise}: {share} instead of {goal}.</source>
   <translation>Non mantiene {promise}: {share} invece di {goal}.</translation>
  </message>
  <message>
   <source>Busy at most</source>
   <translation>Occupazione massima</translation>
  </message>
  <message>
   <source>Change a cost</source>
   <translation>Modifica un costo</translation>
  </message>
  <message>
   <source>Change the hiring plan</source>
   <translation>Modifica il piano di assunzioni</translation>
  </message>
  <message>
   <source>Change the scenario</source>
   <translation>Modifica lo scenario</translation>
  </message>
  <message>
   <source>Change the scenario…</source>
   <translation>Modifica lo scenario…</translation>
  </message>
  <message>
   <source>Change the wage</source>
   <translation>Modifica lo stipendio</translation>
  </message>
  <message>
   <source>Change what comes in</source>
   <translation>Modifica ciò che arriva</translation>
  </message>
  <message>
   <source>Change what is deflected</source>
   <translation>Modifica la quota evitata</translation>
  </message>
  <message>
   <source>Change what “{name}” assumes.</source>
   <translation>Modifica le ipotesi di «{name}».</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifica…</translation>
  </message>
  <message>
   <source>Choose another column to see why its cost differs.</source>
   <translation>Scegli un'altra colonna per vedere perché il suo costo cambia.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>Compare the scenarios</source>
   <translation>Confronta gli scenari</translation>
  </message>
  <message>
   <source>Comparing the scenarios</source>
   <translation>Confronto degli scenari</translation>
  </message>
  <message>
   <source>Comparing the scenarios…</source>
   <translation>Confronto degli scenari…</translation>
  </message>
  <message>
   <source>Compute it</source>
   <translation>Calcolala</translation>
  </message>
  <message>
   <source>Computing…</source>
   <translation>Calcolo in corso…</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contatti</translation>
  </message>
  <message>
   <source>Contacts and handle time</source>
   <translation>Contatti e gestione</translation>
  </message>
  <message>
   <source>Contacts {n}</source>
   <translation>Contatti {n}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message>
   <source>Copy picture and figures</source>
   <translation>Copia immagine e cifre</translation>
  </message>
  <message>
   <source>Copy the comparison</source>
   <translation>Copia il confronto</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Costo</translation>
  </message>
  <message>
   <source>Cost a month</source>
   <translation>Costo al mese</translation>
  </message>
  <message>
   <source>Cost against service</source>
   <translation>Costo e servizio</translation>
  </message>
  <message>
   <source>Cost and service</source>
   <translation>Costo e servizio</translation>
  </message>
  <message>
   <source>Cost of a deflection</source>
   <translation>Per contatto evitato</translation>
  </message>
  <message>
   <source>Cost of a hire</source>
   <translation>Costo di un'assunzione</translation>
  </message>
  <message>
   <source>Cost of a resolution, “{base}” to “{name}”</source>
   <translation>Costo di una risoluzione, da «{base}» a «{name}»</translation>
  </message>
  <message>
   <source>Cost of an hour</source>
   <translation>Costo di un'ora</translation>
  </message>
  <message>
   <source>Cost per resolution</source>
   <translation>Costo per risoluzione</translation>
  </message>
  <message>
   <source>Delete the scenario</source>
   <translation>Elimina lo scenario</translation>
  </message>
  <message>
   <source>Delete “{name}”</source>
   <translation>Elimina «{name}»</translation>
  </message>
  <message>
   <source>Down: contacts; across: handle time, of what “{name}” has</source>
   <translation>Righe: contatti; colonne: tempo di gestione, rispetto a «{name}»</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplica</translation>
  </message>
  <message>
   <source>Duplicate the baseline</source>
   <translation>Duplica la base</translation>
  </message>
  <message>
   <source>Each point is a weekly plan with weaker or stronger promises</source>
   <translation>Ogni punto è un piano settimanale con promesse più deboli o più forti</translation>
  </message>
  <message>
   <source>Employed</source>
   <translation>In organico</translation>
  </message>
  <message>
   <source>Every promise can be kept for {amount} a month less</source>
   <translation>Tutte le promesse si possono mantenere con {amount} in meno al mese</translation>
  </message>
  <message>
   <source>Everything else on the Staffing page</source>
   <translation>Tutto il resto nella pagina Organico</translation>
  </message>
  <message>
   <source>Figure of the grid</source>
   <translation>Cifra della griglia</translation>
  </message>
  <message>
   <source>Former baseline</source>
   <translation>Base precedente</translation>
  </message>
  <message>
   <source>Freeze or unfreeze the baseline</source>
   <translation>Blocca o sblocca la base</translation>
  </message>
  <message>
   <source>Freeze the baseline</source>
   <translation>Blocca la base</translation>
  </message>
  <message>
   <source>Full-time people today</source>
   <translation>Persone oggi</translation>
  </message>
  <message>
   <source>Handle time</source>
   <translation>Tempo di gestione</translation>
  </message>
  <message>
   <source>Handle times</source>
   <translation>Tempi di gestione</translation>
  </message>
  <message>
   <source>Held against “{base}” on the same simulated contacts, {sure}.</source>
   <translation>Confronto con «{base}» sugli stessi contatti simulati, {sure}.</translation>
  </message>
  <message>
   <source>Here what-ifs stand beside the baseline: the people they take, the promises they keep and what a resolution then costs.</source>
   <translation>Qui le ipotesi stanno accanto alla base: le persone che servono, le promesse mantenute e quanto costa allora una risoluzione.</translation>
  </message>
  <message>
   <source>Here you will hold what-ifs against what is: wages, contacts, a chat bot, promises. Each shows the people it takes and what a resolution then costs.</source>
   <translation>Qui confronterai ipotesi con la situazione attuale: stipendi, contatti, un chatbot, promesse. Ognuna mostra le persone che servono e quanto costa allora una risoluzione.</translation>
  </message>
  <message>
   <source>Hire</source>
   <translation>Assumere</translation>
  </message>
  <message>
   <source>Hiring by month</source>
   <translation>Assunzioni per mese</translation>
  </message>
  <message>
   <source>Hold against today's people</source>
   <translation>Confronta con le persone di oggi</translation>
  </message>
  <message>
   <source>Hours paid more</source>
   <translation>Ore maggiorate</translation>
  </message>
  <message>
   <source>In the first, second, … month against a trained person</source>
   <translation>Nel primo, secondo, … mese rispetto a una persona formata</translation>
  </message>
  <message>
   <source>In “{name}” each resolution costs {each}, a month {month}.</source>
   <translation>In «{name}» ogni risoluzione costa {each}, un mese {month}.</translation>
  </message>
  <message>
   <source>In “{name}” each resolution costs {now}, as before.</source>
   <translation>In «{name}» ogni risoluzione costa {now}, come prima.</translation>
  </message>
  <message>
   <source>In “{name}” each resolution costs {now}: {each} less; a month {month}.</source>
   <translation>In «{name}» ogni risoluzione costa {now}: {each} in meno; al mese {month}.</translation>
  </message>
  <message>
   <source>In “{name}” each resolution costs {now}: {each} more; a month {month}.</source>
   <translation>In «{name}» ogni risoluzione costa {now}: {each} in più; al mese {month}.</translation>
  </message>
  <message>
   <source>It differs in: {changes}.</source>
   <translation>Differisce in: {changes}.</translation>
  </message>
  <message>
   <source>Just misses {promise}, within chance: {share} instead of {goal}.</source>
   <translation>Manca di poco {promise}, entro il caso: {share} invece di {goal}.</translation>
  </message>
  <message>
   <source>KPIs counted otherwise</source>
   <translation>KPI contati in altro modo</translation>
  </message>
  <message>
   <source>Keeping every promise costs {amount} a month more</source>
   <translation>Mantenere tutte le promesse costa {amount} in più al mese</translation>
  </message>
  <message>
   <source>Labour</source>
   <translation>Personale</translation>
  </message>
  <message>
   <source>Leave within a year</source>
   <translation>Lasciano entro un anno</translation>
  </message>
  <message>
   <source>Make it the baseline</source>
   <translation>Usalo come base</translation>
  </message>
  <message>
   <source>Make “{name}” the baseline</source>
   <translation>Usa «{name}» come base</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Mancano</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mese</translation>
  </message>
  <message>
   <source>Months ahead</source>
   <translation>Mesi davanti</translation>
  </message>
  <message>
   <source>Most are missing in {month}: {gap} trained people.</source>
   <translation>Ne mancano di più a {month}: {gap} persone formate.</translation>
  </message>
  <message>
   <source>Move a scenario</source>
   <translation>Sposta uno scenario</translation>
  </message>
  <message>
   <source>Move it left</source>
   <translation>Sposta a sinistra</translation>
  </message>
  <message>
   <source>Move it right</source>
   <translation>Sposta a destra</translation>
  </message>
  <message>
   <source>Name of the scenario</source>
   <translation>Nome dello scenario</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Necessarie</translation>
  </message>
  <message>
   <source>New scenario</source>
   <translation>Nuovo scenario</translation>
  </message>
  <message>
   <source>Newcomers' productivity, %</source>
   <translation>Produttività dei nuovi, %</translation>
  </message>
  <message>
   <source>No price of an hour is typed, so no money is shown.</source>
   <translation>Nessun prezzo orario indicato, quindi non si mostrano importi.</translation>
  </message>
  <message>
   <source>One change at a time</source>
   <translation>Un cambiamento alla volta</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Apri un file</translation>
  </message>
  <message>
   <source>Open it on the Staffing page</source>
   <translation>Aprilo nella pagina Organico</translation>
  </message>
  <message>
   <source>Overhead</source>
   <translation>Spese generali</translation>
  </message>
  <message>
   <source>Overtime</source>
   <translation>Straordinari</translation>
  </message>
  <message>
   <source>Paid hours</source>
   <translation>Ore pagate</translation>
  </message>
  <message>
   <source>Paid hours a week</source>
   <translation>Ore pagate a settimana</translation>
  </message>
  <message>
   <source>Paid hours of one a week</source>
   <translation>Ore a persona</translation>
  </message>
  <message>
   <source>Pay and hiring come to {cost}.</source>
   <translation>Retribuzioni e assunzioni ammontano a {cost}.</translation>
  </message>
  <message>
   <source>People at the peak</source>
   <translation>Persone al picco</translation>
  </message>
  <message>
   <source>Planning whom to hire</source>
   <translation>Piano delle assunzioni</translation>
  </message>
  <message>
   <source>Promise</source>
   <translation>Promessa</translation>
  </message>
  <message>
   <source>Promises</source>
   <translation>Promesse</translation>
  </message>
  <message>
   <source>Put “{name}” in view</source>
   <translation>Mostra «{name}»</translation>
  </message>
  <message>
   <source>Reading who is at work</source>
   <translation>Lettura di chi lavora</translation>
  </message>
  <message>
   <source>Rename a scenario</source>
   <translation>Rinomina uno scenario</translation>
  </message>
  <message>
   <source>Rename the scenario</source>
   <translation>Rinomina lo scenario</translation>
  </message>
  <message>
   <source>Resolutions</source>
   <translation>Risoluzioni</translation>
  </message>
  <message>
   <source>Scenarios side by side</source>
   <translation>Scenari a confronto</translation>
  </message>
  <message>
   <source>Show it on every page</source>
   <translation>Mostralo in tutte le pagine</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>Tecnologia</translation>
  </message>
  <message>
   <source>The baseline cannot be staffed, so nothing compares.</source>
   <translation>L'organico della base non si può calcolare, quindi non c'è confronto.</translation>
  </message>
  <message>
   <source>The comparison is copied.</source>
   <translation>Confronto copiato.</translation>
  </message>
  <message>
   <source>The comparison was called off.</source>
   <translation>Il confronto è stato interrotto.</translation>
  </message>
  <message>
   <source>The plan is copied.</source>
   <translation>Piano copiato.</translation>
  </message>
  <message>
   <source>The plan was called off. Change a number to make it again.</source>
   <translation>Il piano è stato interrotto. Cambia un numero per rifarlo.</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: no file is open.</source>
   <translation>Non c'è ancora nulla da confrontare: nessun file è aperto.</translation>
  </message>
  <message>
   <source>There is only the baseline. Duplicate it, then change the copy: a wage, a promise, contacts that a bot solves. The baseline stays as it is.</source>
   <translation>C'è solo la base. Duplicala e modifica la copia: uno stipendio, una promessa, contatti che risolve un bot. La base resta com'è.</translation>
  </message>
  <message>
   <source>This scenario cannot be staffed, so there is no cost.</source>
   <translation>L'organico di questo scenario non si può calcolare, quindi non c'è costo.</translation>
  </message>
  <message>
   <source>This view was called off.</source>
   <translation>Questa vista è stata interrotta.</translation>
  </message>
  <message>
   <source>Time not available</source>
   <translation>Tempo non disponibile</translation>
  </message>
  <message>
   <source>Type how many people you have today to see whom to hire when, so that trained people are there when the work is.</source>
   <translation>Scrivi quante persone hai oggi per vedere chi assumere e quando, così che ci siano persone formate quando c'è lavoro.</translation>
  </message>
  <message>
   <source>Type per cent of each month, such as 50, 75, 90.</source>
   <translation>Scrivi la percentuale di ogni mese, per esempio 50, 75, 90.</translation>
  </message>
  <message>
   <source>Type what an hour costs to see money</source>
   <translation>Scrivi quanto costa un'ora per vedere gli importi</translation>
  </message>
  <message>
   <source>Type what an hour costs to see why the cost of a resolution differs.</source>
   <translation>Scrivi quanto costa un'ora per vedere perché cambia il costo di una risoluzione.</translation>
  </message>
  <message>
   <source>Unfreeze</source>
   <translation>Sblocca</translation>
  </message>
  <message>
   <source>Unfreeze the baseline</source>
   <translation>Sblocca la base</translation>
  </message>
  <message>
   <source>Use “{name}”</source>
   <translation>Usa «{name}»</translation>
  </message>
  <message>
   <source>Usual weeks, simulated (n = {n} weeks).</source>
   <translation>Settimane abituali, simulate (n = {n} settimane).</translation>
  </message>
  <message>
   <source>Wage</source>
   <translation>Stipendio</translation>
  </message>
  <message>
   <source>Wages rise by</source>
   <translation>Gli stipendi salgono del</translation>
  </message>
  <message>
   <source>What a bot or a help page solves</source>
   <translation>Cosa risolve un bot o una pagina di aiuto</translation>
  </message>
  <message>
   <source>What an hour and a month cost</source>
   <translation>Quanto costano un'ora e un mese</translation>
  </message>
  <message>
   <source>What comes in</source>
   <translation>Cosa arriva</translation>
  </message>
  <message>
   <source>What could turn out otherwise</source>
   <translation>Cosa potrebbe andare diversamente</translation>
  </message>
  <message>
   <source>What if we worked differently?</source>
   <translation>E se lavorassimo in modo diverso?</translation>
  </message>
  <message>
   <source>What if {n}</source>
   <translation>Ipotesi {n}</translation>
  </message>
  <message>
   <source>What matters most</source>
   <translation>Cosa conta di più</translation>
  </message>
  <message>
   <source>What you promise</source>
   <translation>Cosa prometti</translation>
  </message>
  <message>
   <source>Whom to hire when</source>
   <translation>Chi assumere e quando</translation>
  </message>
  <message>
   <source>Why it differs</source>
   <translation>Perché cambia</translation>
  </message>
  <message>
   <source>Work grows each month</source>
   <translation>Il lavoro cresce al mese</translation>
  </message>
  <message>
   <source>Worth trained</source>
   <translation>Valgono formate</translation>
  </message>
  <message>
   <source>a plan that promises {share}</source>
   <translation>un piano che promette il {share}</translation>
  </message>
  <message>
   <source>around the clock</source>
   <translation>24 ore su 24</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>come prima</translation>
  </message>
  <message>
   <source>as in the baseline</source>
   <translation>come nella base</translation>
  </message>
  <message>
   <source>at most {share}</source>
   <translation>al massimo {share}</translation>
  </message>
  <message>
   <source>baseline {value}</source>
   <translation>base {value}</translation>
  </message>
  <message>
   <source>calls interrupt nothing</source>
   <translation>le chiamate non interrompono nulla</translation>
  </message>
  <message>
   <source>calls interrupt other work</source>
   <translation>le chiamate interrompono altro lavoro</translation>
  </message>
  <message>
   <source>compared with other days</source>
   <translation>confronto con altri giorni</translation>
  </message>
  <message>
   <source>computing…</source>
   <translation>calcolo…</translation>
  </message>
  <message>
   <source>contacts and their work</source>
   <translation>i contatti e il loro lavoro</translation>
  </message>
  <message>
   <source>cost a month, {currency}</source>
   <translation>costo al mese, {currency}</translation>
  </message>
  <message>
   <source>employed</source>
   <translation>in organico</translation>
  </message>
  <message>
   <source>estimate, being checked</source>
   <translation>stima, in verifica</translation>
  </message>
  <message>
   <source>estimate, not checked</source>
   <translation>stima non verificata</translation>
  </message>
  <message>
   <source>estimate, {n} of {all} checked</source>
   <translation>stima, {n} di {all} verificati</translation>
  </message>
  <message>
   <source>finding and training, once</source>
   <translation>selezione e formazione, una volta</translation>
  </message>
  <message>
   <source>for each contact a bot solves</source>
   <translation>per contatto risolto da un bot</translation>
  </message>
  <message>
   <source>half-width</source>
   <translation>semiampiezza</translation>
  </message>
  <message>
   <source>in view</source>
   <translation>in vista</translation>
  </message>
  <message>
   <source>in {currency}</source>
   <translation>in {currency}</translation>
  </message>
  <message>
   <source>input higher</source>
   <translation>dato più alto</translation>
  </message>
  <message>
   <source>input lower</source>
   <translation>dato più basso</translation>
  </message>
  <message>
   <source>just missed</source>
   <translation>mancata di poco</translation>
  </message>
  <message>
   <source>kept as usual</source>
   <translation>mantenuta come di solito</translation>
  </message>
  <message>
   <source>kept in every hour</source>
   <translation>mantenuta in ogni ora</translation>
  </message>
  <message>
   <source>kept on every weekday</source>
   <translation>mantenuta ogni giorno</translation>
  </message>
  <message>
   <source>kept over the week</source>
   <translation>mantenuta nella settimana</translation>
  </message>
  <message>
   <source>looks at other contacts</source>
   <translation>usa altri contatti</translation>
  </message>
  <message>
   <source>missed: {share} in an hour</source>
   <translation>mancata: {share} in un'ora</translation>
  </message>
  <message>
   <source>missed: {share} on a day</source>
   <translation>mancata: {share} in un giorno</translation>
  </message>
  <message>
   <source>n = {n} weeks</source>
   <translation>n = {n} settimane</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <source>not computed</source>
   <translation>non calcolato</translation>
  </message>
  <message>
   <source>not computed yet</source>
   <translation>non ancora calcolato</translation>
  </message>
  <message>
   <source>not promised</source>
   <translation>nessuna promessa</translation>
  </message>
  <message>
   <source>nothing changed yet</source>
   <translation>ancora nessuna modifica</translation>
  </message>
  <message>
   <source>of a full-time contract</source>
   <translation>pagate a settimana</translation>
  </message>
  <message>
   <source>on opening hours</source>
   <translation>in orario di apertura</translation>
  </message>
  <message>
   <source>other absences</source>
   <translation>altre assenze</translation>
  </message>
  <message>
   <source>other assumptions</source>
   <translation>altre ipotesi</translation>
  </message>
  <message>
   <source>other chats at once</source>
   <translation>altre chat in contemporanea</translation>
  </message>
  <message>
   <source>other contacts: {period}</source>
   <translation>altri contatti: {period}</translation>
  </message>
  <message>
   <source>other costs</source>
   <translation>altri costi</translation>
  </message>
  <message>
   <source>other currency</source>
   <translation>altra valuta</translation>
  </message>
  <message>
   <source>other goals</source>
   <translation>altri obiettivi</translation>
  </message>
  <message>
   <source>other handle time</source>
   <translation>altro tempo di gestione</translation>
  </message>
  <message>
   <source>other hiring</source>
   <translation>altre assunzioni</translation>
  </message>
  <message>
   <source>other limit of who gives up</source>
   <translation>altro limite di abbandoni</translation>
  </message>
  <message>
   <source>other limits</source>
   <translation>altri limiti</translation>
  </message>
  <message>
   <source>other longest wait</source>
   <translation>altra attesa massima</translation>
  </message>
  <message>
   <source>other mixing of work</source>
   <translation>altra combinazione di lavoro</translation>
  </message>
  <message>
   <source>other number of replies</source>
   <translation>altro numero di risposte</translation>
  </message>
  <message>
   <source>other opening hours</source>
   <translation>altri orari</translation>
  </message>
  <message>
   <source>other outliers left out</source>
   <translation>altri contatti anomali esclusi</translation>
  </message>
  <message>
   <source>other patience</source>
   <translation>altra pazienza</translation>
  </message>
  <message>
   <source>other rules</source>
   <translation>altre regole</translation>
  </message>
  <message>
   <source>other teams</source>
   <translation>altre squadre</translation>
  </message>
  <message>
   <source>other technology</source>
   <translation>altra tecnologia</translation>
  </message>
  <message>
   <source>other tolerance</source>
   <translation>altra tolleranza</translation>
  </message>
  <message>
   <source>other volume</source>
   <translation>altro volume</translation>
  </message>
  <message>
   <source>other wage</source>
   <translation>altro stipendio</translation>
  </message>
  <message>
   <source>paid hours a week</source>
   <translation>ore pagate a settimana</translation>
  </message>
  <message>
   <source>people as needed</source>
   <translation>le persone necessarie</translation>
  </message>
  <message>
   <source>people put in by hand</source>
   <translation>persone inserite a mano</translation>
  </message>
  <message>
   <source>per resolution</source>
   <translation>per risoluzione</translation>
  </message>
  <message>
   <source>promise {share}</source>
   <translation>promessa {share}</translation>
  </message>
  <message>
   <source>promises kept in every hour</source>
   <translation>promesse mantenute in ogni ora</translation>
  </message>
  <message>
   <source>promises kept on every weekday</source>
   <translation>promesse mantenute in ogni giorno della settimana</translation>
  </message>
  <message>
   <source>promises kept over the week</source>
   <translation>promesse mantenute sull'intera settimana</translation>
  </message>
  <message>
   <source>share of all people</source>
   <translation>quota di tutte le persone</translation>
  </message>
  <message>
   <source>since the easy ones are gone</source>
   <translation>perché i facili non arrivano più</translation>
  </message>
  <message>
   <source>solved without people</source>
   <translation>risolto senza persone</translation>
  </message>
  <message>
   <source>steps of {n} min</source>
   <translation>passi di {n} min</translation>
  </message>
  <message>
   <source>the scale does not begin at zero</source>
   <translation>la scala non parte da zero</translation>
  </message>
  <message>
   <source>trained and employed</source>
   <translation>a tempo pieno e formate</translation>
  </message>
  <message>
   <source>trained people needed</source>
   <translation>persone formate necessarie</translation>
  </message>
  <message>
   <source>type the wage</source>
   <translation>scrivi lo stipendio</translation>
  </message>
  <message>
   <source>what they are worth in trained people</source>
   <translation>quanto valgono in persone formate</translation>
  </message>
  <message>
   <source>worked otherwise</source>
   <translation>si lavora in altro modo</translation>
  </message>
  <message>
   <source>{amount} less</source>
   <translation>{amount} in meno</translation>
  </message>
  <message>
   <source>{amount} less than the baseline{sure}</source>
   <translation>{amount} in meno della base{sure}</translation>
  </message>
  <message>
   <source>{amount} more</source>
   <translation>{amount} in più</translation>
  </message>
  <message>
   <source>{amount} more than the baseline{sure}</source>
   <translation>{amount} in più della base{sure}</translation>
  </message>
  <message>
   <source>{cause} from {before} to {after}: {amount} less a resolution.</source>
   <translation>{cause}: da {before} a {after}, {amount} in meno per risoluzione.</translation>
  </message>
  <message>
   <source>{cause} from {before} to {after}: {amount} more a resolution.</source>
   <translation>{cause}: da {before} a {after}, {amount} in più per risoluzione.</translation>
  </message>
  <message>
   <source>{change} contacts</source>
   <translation>{change} contatti</translation>
  </message>
  <message>
   <source>{change} handle time</source>
   <translation>{change} tempo di gestione</translation>
  </message>
  <message>
   <source>{change} wage</source>
   <translation>{change} stipendio</translation>
  </message>
  <message>
   <source>{channel}, answered in {time}</source>
   <translation>{channel}, risposta entro {time}</translation>
  </message>
  <message>
   <source>{channel}, deflected</source>
   <translation>{channel}, quota evitata</translation>
  </message>
  <message>
   <source>{channel}, given up</source>
   <translation>{channel}, abbandoni</translation>
  </message>
  <message>
   <source>{channel}, nobody waits longer than {time}</source>
   <translation>{channel}, nessuno attende oltre {time}</translation>
  </message>
  <message>
   <source>{channel}, reply in {time}</source>
   <translation>{channel}, risposta entro {time}</translation>
  </message>
  <message>
   <source>{channel}, resolved in {time}</source>
   <translation>{channel}, risolti entro {time}</translation>
  </message>
  <message>
   <source>{channel}, rest takes longer</source>
   <translation>{channel}, resto più lungo</translation>
  </message>
  <message>
   <source>{channel}: a promise less</source>
   <translation>{channel}: una promessa in meno</translation>
  </message>
  <message>
   <source>{channel}: {share} deflected</source>
   <translation>{channel}: quota evitata {share}</translation>
  </message>
  <message>
   <source>{channel}: {share} in {time}</source>
   <translation>{channel}: {share} entro {time}</translation>
  </message>
  <message>
   <source>{cost} a month</source>
   <translation>{cost} al mese</translation>
  </message>
  <message>
   <source>{cost} an hour counts in {names} too, which had no price yet.</source>
   <translation>{cost} all'ora vale anche per {names}, che non aveva ancora un prezzo.</translation>
  </message>
  <message numerus="yes">
   <source>{first} The table’s cells tell %n more.</source>
   <translation>
    <numerusform>{first} Le celle della tabella ne dicono %n altra.</numerusform>
    <numerusform>{first} Le celle della tabella ne dicono altre %n.</numerusform>
   </translation>
  </message>
  <message>
   <source>{first}; “{name}” alone costs {amount}.</source>
   <translation>{first}; solo «{name}» costa {amount}.</translation>
  </message>
  <message>
   <source>{hours} paid h a week</source>
   <translation>{hours} h pagate a settimana</translation>
  </message>
  <message>
   <source>{month}: {need} trained people needed, {employed} employed, worth {worth}; {hires} start.</source>
   <translation>{month}: {need} persone formate necessarie, {employed} in organico, che valgono {worth}; iniziano in {hires}.</translation>
  </message>
  <message>
   <source>{name}, contacts {volume}, handle time {time}: {figure}</source>
   <translation>{name}, contatti {volume}, tempo di gestione {time}: {figure}</translation>
  </message>
  <message>
   <source>{name}: {figure} a month</source>
   <translation>{name}: {figure} al mese</translation>
  </message>
  <message>
   <source>{name}: {figure} for each resolution</source>
   <translation>{name}: {figure} per risoluzione</translation>
  </message>
  <message>
   <source>{name}: {figure} of labour for each resolution</source>
   <translation>{name}: {figure} di personale per risoluzione</translation>
  </message>
  <message>
   <source>{name}: {figure} of overhead for each resolution</source>
   <translation>{name}: {figure} di spese generali per risoluzione</translation>
  </message>
  <message>
   <source>{name}: {figure} of technology for each resolution</source>
   <translation>{name}: {figure} di tecnologia per risoluzione</translation>
  </message>
  <message>
   <source>{name}: {figure} paid a week</source>
   <translation>{name}: {figure} pagate a settimana</translation>
  </message>
  <message>
   <source>{name}: {people} people at the same time, first on {when}.</source>
   <translation>{name}: {people} persone insieme, la prima volta {when}.</translation>
  </message>
  <message>
   <source>{name}: {share} of {promise}, {goal}, {word}</source>
   <translation>{name}: {share} di {promise}, {goal}, {word}</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>altre {n}</translation>
  </message>
  <message>
   <source>{n} resolutions a month</source>
   <translation>{n} risoluzioni al mese</translation>
  </message>
  <message>
   <source>{points} points less than the baseline{sure}</source>
   <translation>{points} punti in meno della base{sure}</translation>
  </message>
  <message>
   <source>{points} points more than the baseline{sure}</source>
   <translation>{points} punti in più della base{sure}</translation>
  </message>
  <message>
   <source>{share} of {promise}</source>
   <translation>{share} di {promise}</translation>
  </message>
  <message>
   <source>±{n} points</source>
   <translation>±{n} punti</translation>
  </message>
  <message>
   <source>“{name}” cannot be staffed: {reason}</source>
   <translation>L'organico di «{name}» non si può calcolare: {reason}</translation>
  </message>
  <message>
   <source>“{name}” costs {now} a month: {change}.</source>
   <translation>«{name}» costa {now} al mese: {change}.</translation>
  </message>
  <message>
   <source>“{name}” holds the people seen at work, in whole ones.</source>
   <translation>«{name}» contiene le persone viste al lavoro, arrotondate a intere.</translation>
  </message>
  <message>
   <source>“{name}” is a copy of “{before}”: change it here.</source>
   <translation>«{name}» è una copia di «{before}»: modificala qui.</translation>
  </message>
  <message>
   <source>“{name}” is copied.</source>
   <translation>«{name}» è stato copiato.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>«{name}» è stato eliminato.</translation>
  </message>
  <message>
   <source>“{name}” is frozen: unfreeze it to change it.</source>
   <translation>«{name}» è bloccata: sbloccala per modificarla.</translation>
  </message>
  <message>
   <source>“{name}” is in view, not the baseline: {changes}.</source>
   <translation>Stai vedendo «{name}», non la base: {changes}.</translation>
  </message>
  <message>
   <source>“{name}” is in view, which changes nothing yet.</source>
   <translation>Stai vedendo «{name}», che non cambia ancora nulla.</translation>
  </message>
  <message>
   <source>“{name}” looks at other contacts than the baseline.</source>
   <translation>«{name}» usa contatti diversi da quelli della base.</translation>
  </message>
  <message>
   <source>“{name}” needs 1 new person in {n} months.</source>
   <translation>«{name}» ha bisogno di 1 persona nuova in {n} mesi.</translation>
  </message>
  <message>
   <source>“{name}” needs nobody new in {n} months.</source>
   <translation>«{name}» non ha bisogno di nessuno di nuovo in {n} mesi.</translation>
  </message>
  <message>
   <source>“{name}” needs {hires} new people in {n} months.</source>
   <translation>«{name}» ha bisogno di {hires} persone nuove in {n} mesi.</translation>
  </message>
  <message>
   <source>“{name}” takes as many paid hours as the baseline.</source>
   <translation>«{name}» richiede le stesse ore pagate della base.</translation>
  </message>
  <message>
   <source>“{name}” takes {hours} paid hours a week less.</source>
   <translation>«{name}» richiede {hours} ore pagate in meno a settimana.</translation>
  </message>
  <message>
   <source>“{name}” takes {hours} paid hours a week more.</source>
   <translation>«{name}» richiede {hours} ore pagate in più a settimana.</translation>
  </message>
  <message>
   <source>“{name}” takes {hours} paid hours a week.</source>
   <translation>«{name}» richiede {hours} ore pagate a settimana.</translation>
  </message>
  <message>
   <source>“{name}”, {cost} per resolution</source>
   <translation>«{name}», {cost} per risoluzione</translation>
  </message>
  <message>
   <source>“{name}”, {hours} paid h a week</source>
   <translation>«{name}», {hours} h pagate a settimana</translation>
  </message>
 </context>
 <context>
  <name>SectionList</name>
  <message>
   <source>Move down</source>
   <translation>Sposta giù</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Sposta su</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Rinomina</translation>
  </message>
  <message>
   <source>Space: in or out. F2: rename. Alt and arrow: move.</source>
   <translation>Spazio: includi o no. F2: rinomina. Alt e freccia: sposta.</translation>
  </message>
 </context>
 <context>
  <name>Sections</name>
  <message>
   <source>Agents</source>
   <translation>Operatori</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Arrivati</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Variazione</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canali</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clienti</translation>
  </message>
  <message>
   <source>Flow and backlog</source>
   <translation>Flusso e arretrato</translation>
  </message>
  <message>
   <source>How agents rate their own work, 1 to 5.</source>
   <translation>Come gli operatori valutano il proprio lavoro, da 1 a 5.</translation>
  </message>
  <message>
   <source>Left over</source>
   <translation>Rimasti</translation>
  </message>
  <message>
   <source>Left over: {before} before, {after} now.</source>
   <translation>Rimasti: prima {before}, ora {after}.</translation>
  </message>
  <message>
   <source>Median of the team: {median}.</source>
   <translation>Mediana della squadra: {median}.</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messaggi</translation>
  </message>
  <message>
   <source>Of those that came then, the share resolved until now</source>
   <translation>Di quelli arrivati allora, la quota risolta finora</translation>
  </message>
  <message>
   <source>Own rating</source>
   <translation>Voto proprio</translation>
  </message>
  <message>
   <source>Pale steps are too young to judge: their contacts may yet be resolved.</source>
   <translation>I tratti chiari sono troppo recenti: i loro contatti possono ancora essere risolti.</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Points of share against the comparison period</source>
   <translation>Punti di quota rispetto al periodo di confronto</translation>
  </message>
  <message>
   <source>Possible with more columns</source>
   <translation>Possibile con più colonne</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Risolti</translation>
  </message>
  <message>
   <source>Resolved since</source>
   <translation>Risolti da allora</translation>
  </message>
  <message>
   <source>Satisfaction {points} points against the same topics (n = {n})</source>
   <translation>Soddisfazione: {points} punti rispetto agli stessi temi (n = {n})</translation>
  </message>
  <message>
   <source>Share of replies sooner than the median of their topic; half is usual. Hard topics are no blame.</source>
   <translation>Risposte prima della mediana del loro tema; la metà è normale. I temi difficili non sono una colpa.</translation>
  </message>
  <message>
   <source>Sooner</source>
   <translation>Prima</translation>
  </message>
  <message>
   <source>Top issues</source>
   <translation>Problemi principali</translation>
  </message>
  <message>
   <source>Who solves what</source>
   <translation>Chi risolve che cosa</translation>
  </message>
  <message>
   <source>several figures, never one rank</source>
   <translation>più cifre, mai una classifica</translation>
  </message>
  <message>
   <source>share of each topic</source>
   <translation>quota di ogni tema</translation>
  </message>
  <message>
   <source>{count} left over at the end.</source>
   <translation>Alla fine ne restano {count}.</translation>
  </message>
  <message>
   <source>{created} came, {resolved} were resolved.</source>
   <translation>Arrivati {created}, risolti {resolved}.</translation>
  </message>
  <message>
   <source>{share} of those that came are resolved by now.</source>
   <translation>{share} di quelli arrivati è ormai risolto.</translation>
  </message>
 </context>
 <context>
  <name>SetAside</name>
  <message>
   <source>Back</source>
   <translation>Indietro</translation>
  </message>
  <message>
   <source>Choose one file first.</source>
   <translation>Scegli prima un file.</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Colonna</translation>
  </message>
  <message>
   <source>Copying the rows</source>
   <translation>Copia delle righe</translation>
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Include anyway</source>
   <translation>Includi comunque</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Riga</translation>
  </message>
  <message>
   <source>Rows set aside</source>
   <translation>Righe messe da parte</translation>
  </message>
  <message>
   <source>Save as CSV or Excel…</source>
   <translation>Salva come CSV o Excel…</translation>
  </message>
  <message>
   <source>Save the rows set aside</source>
   <translation>Salva le righe messe da parte</translation>
  </message>
  <message>
   <source>Set aside again: {reason}</source>
   <translation>Metti di nuovo da parte: {reason}</translation>
  </message>
  <message>
   <source>The file is not where it was imported from.</source>
   <translation>Il file non è più dove è stato importato.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valore</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Che cosa</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tutto</translation>
  </message>
  <message>
   <source>row not used</source>
   <translation>riga non usata</translation>
  </message>
  <message>
   <source>rows set aside</source>
   <translation>righe messe da parte</translation>
  </message>
  <message>
   <source>value left out</source>
   <translation>valore escluso</translation>
  </message>
  <message>
   <source>{count} of {all} rows copied</source>
   <translation>{count} righe su {all} copiate</translation>
  </message>
  <message>
   <source>{count} of {all} rows copied: “Save as CSV or Excel” writes them all</source>
   <translation>{count} righe su {all} copiate: «Salva come CSV o Excel» le scrive tutte</translation>
  </message>
  <message>
   <source>{reason} ({count})</source>
   <translation>{reason} ({count})</translation>
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation>{shown} di {all}</translation>
  </message>
 </context>
 <context>
  <name>StaffingPage</name>
  <message>
   <source>+ Promise</source>
   <translation>+ Promessa</translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 persona</translation>
  </message>
  <message>
   <source>1 person at work</source>
   <translation>1 persona al lavoro</translation>
  </message>
  <message>
   <source>1 person keeps {share} of {promise}</source>
   <translation>Con 1 persona: {share} di {promise}</translation>
  </message>
  <message>
   <source>1 person keeps {share} of {promise} on {channel}</source>
   <translation>Con 1 persona: {share} di {promise} su {channel}</translation>
  </message>
  <message>
   <source>95 % sure</source>
   <translation>sicuro al 95 %</translation>
  </message>
  <message>
   <source>= {contracts} contracts of {full} h</source>
   <translation>= {contracts} contratti da {full} h</translation>
  </message>
  <message>
   <source>Add a promise</source>
   <translation>Aggiungi una promessa</translation>
  </message>
  <message>
   <source>Add a promise: {channel}</source>
   <translation>Aggiungi una promessa: {channel}</translation>
  </message>
  <message>
   <source>All channels</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Risposta</translation>
  </message>
  <message>
   <source>Answered within</source>
   <translation>Risposta entro</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Almeno</translation>
  </message>
  <message>
   <source>At least, in every open hour</source>
   <translation>Almeno, in ogni ora aperta</translation>
  </message>
  <message>
   <source>At most {share} holds for calls and chats in every hour, and for all work over the whole week: work that waits may fill single hours up to 100 %.</source>
   <translation>Il massimo ({share}) vale per chiamate e chat in ogni ora, e per tutto il lavoro sull'intera settimana: il lavoro che può aspettare può riempire singole ore fino al 100 %.</translation>
  </message>
  <message>
   <source>At most {share} holds for what every hour brings on average, and over the whole week; a busy hour may go beyond it.</source>
   <translation>Il massimo ({share}) vale per ciò che ogni ora porta in media e sull'intera settimana; un'ora piena può superarlo.</translation>
  </message>
  <message>
   <source>Backlog</source>
   <translation>Arretrato</translation>
  </message>
  <message>
   <source>Breaks</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Busy at most</source>
   <translation>Occupazione massima</translation>
  </message>
  <message>
   <source>Busy with contacts</source>
   <translation>Occupate con contatti</translation>
  </message>
  <message>
   <source>Callers wait until somebody answers: nothing in the data says when they give up, so this staffs on the safe side.</source>
   <translation>Chi chiama aspetta una risposta: i dati non dicono quando rinuncia, perciò il calcolo è prudente.</translation>
  </message>
  <message>
   <source>Callers who wait too long give up; their patience is part of the exact formula.</source>
   <translation>Chi aspetta troppo rinuncia; la pazienza fa parte della formula esatta.</translation>
  </message>
  <message>
   <source>Calls and chats break off other work</source>
   <translation>Chiamate e chat interrompono altro lavoro</translation>
  </message>
  <message>
   <source>Calls and chats keep people no busier than this in any hour, all work together no busier over the whole week. Work that waits may fill single hours up to 100 %.</source>
   <translation>Chiamate e chat non occupano più di così in nessuna ora, e tutto il lavoro insieme non di più sull'intera settimana. Il lavoro che può aspettare può riempire singole ore fino al 100 %.</translation>
  </message>
  <message>
   <source>Calls and chats kept</source>
   <translation>Promessa su chiamate e chat</translation>
  </message>
  <message>
   <source>Change a cost</source>
   <translation>Cambia un costo</translation>
  </message>
  <message>
   <source>Change a handle time</source>
   <translation>Cambia un tempo di gestione</translation>
  </message>
  <message>
   <source>Change a patience</source>
   <translation>Cambia una pazienza</translation>
  </message>
  <message>
   <source>Change a promise</source>
   <translation>Cambia una promessa</translation>
  </message>
  <message>
   <source>Change busy at most</source>
   <translation>Cambia l'occupazione massima</translation>
  </message>
  <message>
   <source>Change chats at once</source>
   <translation>Cambia le chat contemporanee</translation>
  </message>
  <message>
   <source>Change opening hours</source>
   <translation>Cambia l'orario</translation>
  </message>
  <message>
   <source>Change over what promises are kept</source>
   <translation>Cambia su che cosa valgono le promesse</translation>
  </message>
  <message>
   <source>Change paid time not available</source>
   <translation>Cambia il tempo pagato non disponibile</translation>
  </message>
  <message>
   <source>Change the currency</source>
   <translation>Cambia la valuta</translation>
  </message>
  <message>
   <source>Change the minimum</source>
   <translation>Cambia il minimo</translation>
  </message>
  <message>
   <source>Change the replies to a contact</source>
   <translation>Cambia le risposte per caso</translation>
  </message>
  <message>
   <source>Change what breaks off other work</source>
   <translation>Cambia che cosa interrompe altro lavoro</translation>
  </message>
  <message>
   <source>Change who is kept free</source>
   <translation>Cambia chi resta libero</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canale</translation>
  </message>
  <message>
   <source>Chats at once</source>
   <translation>Chat contemporanee</translation>
  </message>
  <message>
   <source>Checked by simulation</source>
   <translation>Verificato con simulazione</translation>
  </message>
  <message>
   <source>Checked by simulation, ±{half} points</source>
   <translation>Verificato con simulazione, ±{half} punti</translation>
  </message>
  <message>
   <source>Computing the people needed…</source>
   <translation>Calcolo delle persone necessarie…</translation>
  </message>
  <message>
   <source>Confirm it</source>
   <translation>Conferma</translation>
  </message>
  <message>
   <source>Confirming by simulation</source>
   <translation>Conferma con simulazione</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contatti</translation>
  </message>
  <message>
   <source>Contacts that wait for somebody at the end of each hour. {weeks} simulated weeks.</source>
   <translation>Contatti in attesa di qualcuno alla fine di ogni ora. {weeks} settimane simulate.</translation>
  </message>
  <message>
   <source>Contacts waiting</source>
   <translation>Contatti in attesa</translation>
  </message>
  <message>
   <source>Contacts waiting by hour</source>
   <translation>Contatti in attesa per ora</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message>
   <source>Cost of a paid hour</source>
   <translation>Costo di un'ora pagata</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Valuta</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplica</translation>
  </message>
  <message>
   <source>Duplicate the scenario</source>
   <translation>Duplica lo scenario</translation>
  </message>
  <message>
   <source>Erlang C</source>
   <translation>Erlang C</translation>
  </message>
  <message>
   <source>Estimate, not confirmed by simulation</source>
   <translation>Stima non confermata da simulazione</translation>
  </message>
  <message>
   <source>Estimate; the simulation is checking it</source>
   <translation>Stima; la simulazione la sta verificando</translation>
  </message>
  <message>
   <source>Estimating the people needed</source>
   <translation>Stima delle persone necessarie</translation>
  </message>
  <message>
   <source>First reply</source>
   <translation>Prima risposta</translation>
  </message>
  <message>
   <source>First reply within</source>
   <translation>Prima risposta entro</translation>
  </message>
  <message>
   <source>Give up at most</source>
   <translation>Abbandono massimo</translation>
  </message>
  <message>
   <source>Handle time</source>
   <translation>Tempo di gestione</translation>
  </message>
  <message>
   <source>Hardest hours</source>
   <translation>Ore più difficili</translation>
  </message>
  <message>
   <source>Here you will see the people each hour needs to keep your promises, what one person fewer would do, and what it costs.</source>
   <translation>Qui vedrai le persone che servono ogni ora per mantenere le promesse, che cosa cambia con una in meno e quanto costa.</translation>
  </message>
  <message>
   <source>Hours and cost</source>
   <translation>Ore e costo</translation>
  </message>
  <message>
   <source>How many people do I need, and when?</source>
   <translation>Quante persone mi servono, e quando?</translation>
  </message>
  <message>
   <source>How much of their time on duty people are busy, all channels together. {weeks} simulated weeks.</source>
   <translation>Per quanto del tempo in servizio le persone sono occupate, tutti i canali insieme. {weeks} settimane simulate.</translation>
  </message>
  <message>
   <source>How this is computed</source>
   <translation>Come si calcola</translation>
  </message>
  <message>
   <source>How we know</source>
   <translation>Come lo sappiamo</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Mantenuta</translation>
  </message>
  <message>
   <source>Kept free for calls</source>
   <translation>Liberi per le chiamate</translation>
  </message>
  <message>
   <source>Leave and sickness</source>
   <translation>Ferie e malattia</translation>
  </message>
  <message>
   <source>Longest wait</source>
   <translation>Attesa massima</translation>
  </message>
  <message>
   <source>Look at the data</source>
   <translation>Guarda i dati</translation>
  </message>
  <message>
   <source>Make the report</source>
   <translation>Crea il report</translation>
  </message>
  <message>
   <source>Meetings and training</source>
   <translation>Riunioni e formazione</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Costi</translation>
  </message>
  <message>
   <source>Most are needed {day} {hours}: {people} at work, {n} on the roster.</source>
   <translation>Il massimo {day} {hours}: {people} al lavoro, {n} in turno.</translation>
  </message>
  <message>
   <source>Most are needed {day} {hours}: {people}.</source>
   <translation>Il massimo {day} {hours}: {people}.</translation>
  </message>
  <message>
   <source>No contacts in view need anybody.</source>
   <translation>Nessun contatto in vista ha bisogno di qualcuno.</translation>
  </message>
  <message>
   <source>Not simulated: it was cancelled.</source>
   <translation>Non simulato: annullato.</translation>
  </message>
  <message>
   <source>Not staffed: {channels}; the reasons are in “{link}”.</source>
   <translation>Senza organico: {channels}; i motivi sono in «{link}».</translation>
  </message>
  <message>
   <source>Occupancy</source>
   <translation>Occupazione</translation>
  </message>
  <message>
   <source>Occupancy by hour</source>
   <translation>Occupazione per ora</translation>
  </message>
  <message>
   <source>One interval</source>
   <translation>Un intervallo</translation>
  </message>
  <message>
   <source>One more or fewer</source>
   <translation>Una in più o in meno</translation>
  </message>
  <message>
   <source>One more or fewer: {channel}</source>
   <translation>Una in più o in meno: {channel}</translation>
  </message>
  <message>
   <source>One person holds several chats at once, each a little slower; the chain counts every state exactly instead of dividing the handle time.</source>
   <translation>Una persona segue più chat insieme, ognuna un po' più lenta; la catena conta ogni stato esattamente invece di dividere il tempo di gestione.</translation>
  </message>
  <message>
   <source>One person more or fewer</source>
   <translation>Una persona in più o in meno</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Aperto</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Apri un file</translation>
  </message>
  <message>
   <source>Open it to edits</source>
   <translation>Consenti modifiche</translation>
  </message>
  <message>
   <source>Open like the other channels</source>
   <translation>Stesso orario degli altri canali</translation>
  </message>
  <message>
   <source>Open like the other channels: {name}</source>
   <translation>Stesso orario degli altri canali: {name}</translation>
  </message>
  <message>
   <source>Open the baseline to edits</source>
   <translation>Consenti modifiche alla base</translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>Orario di apertura</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Su</translation>
  </message>
  <message>
   <source>Overhead a month</source>
   <translation>Spese generali al mese</translation>
  </message>
  <message>
   <source>Own opening hours</source>
   <translation>Orario proprio</translation>
  </message>
  <message>
   <source>Paid time not available</source>
   <translation>Tempo pagato non disponibile</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Pazienza</translation>
  </message>
  <message>
   <source>People by hour</source>
   <translation>Persone per ora</translation>
  </message>
  <message>
   <source>People kept free for calls and chats</source>
   <translation>Persone libere per chiamate e chat</translation>
  </message>
  <message>
   <source>People needed</source>
   <translation>Necessarie</translation>
  </message>
  <message>
   <source>People needed or given</source>
   <translation>Persone necessarie o indicate</translation>
  </message>
  <message>
   <source>Preparing the simulations, once for this computer</source>
   <translation>Preparazione delle simulazioni, una sola volta per questo computer</translation>
  </message>
  <message>
   <source>Promise</source>
   <translation>Promessa</translation>
  </message>
  <message>
   <source>Promised</source>
   <translation>Promesso</translation>
  </message>
  <message>
   <source>Promises and assumptions</source>
   <translation>Promesse e ipotesi</translation>
  </message>
  <message>
   <source>Promises kept</source>
   <translation>Promesse</translation>
  </message>
  <message>
   <source>Replies each</source>
   <translation>Risposte per caso</translation>
  </message>
  <message>
   <source>Required on 8 of 10 days</source>
   <translation>Necessarie 8 giorni su 10</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Risoluzione</translation>
  </message>
  <message>
   <source>Resolved within</source>
   <translation>Risolti entro</translation>
  </message>
  <message>
   <source>Response times</source>
   <translation>Tempi</translation>
  </message>
  <message>
   <source>Seen at work</source>
   <translation>Viste al lavoro</translation>
  </message>
  <message>
   <source>Share of contacts done within each time; a diamond is what is promised. {weeks} simulated weeks.</source>
   <translation>Quota di contatti gestiti entro ogni tempo; il rombo è la promessa. {weeks} settimane simulate.</translation>
  </message>
  <message>
   <source>Simulating the week</source>
   <translation>Simulazione della settimana</translation>
  </message>
  <message>
   <source>Talk and after-work</source>
   <translation>Chiamata e chiusura</translation>
  </message>
  <message>
   <source>Technology a month</source>
   <translation>Tecnologia al mese</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>La settimana</translation>
  </message>
  <message>
   <source>There is no promise to compare with.</source>
   <translation>Non c'è una promessa con cui confrontare.</translation>
  </message>
  <message>
   <source>There is nothing to count yet: no file is open.</source>
   <translation>Non c'è ancora nulla da contare: nessun file è aperto.</translation>
  </message>
  <message>
   <source>These contacts wait for opening hours and are worked in turn. Hourly Erlang would forget what arrived overnight and answer with fewer people than the work needs, so many weeks are simulated on the business clock instead.</source>
   <translation>Questi contatti aspettano l'orario di apertura e si lavorano in ordine. Erlang ora per ora dimenticherebbe ciò che arriva di notte e darebbe meno persone di quante ne servono; perciò si simulano molte settimane in ore lavorative.</translation>
  </message>
  <message>
   <source>This comes with the simulation, in a moment.</source>
   <translation>Arriva con la simulazione, tra un momento.</translation>
  </message>
  <message>
   <source>This is the baseline, kept as it is. Duplicate it to try something.</source>
   <translation>Questa è la base e resta com'è. Duplicala per provare qualcosa.</translation>
  </message>
  <message>
   <source>This keeps {share} of {promise}</source>
   <translation>Così si ha {share} di {promise}</translation>
  </message>
  <message>
   <source>This keeps {share} of {promise} on {channel}</source>
   <translation>Così si ha {share} di {promise} su {channel}</translation>
  </message>
  <message>
   <source>This way {share} of contacts are given up</source>
   <translation>Così si abbandona il {share} dei contatti</translation>
  </message>
  <message>
   <source>This way {share} of contacts are given up on {channel}</source>
   <translation>Così si abbandona il {share} dei contatti su {channel}</translation>
  </message>
  <message>
   <source>Trying the model on past weeks</source>
   <translation>Prova del modello sulle settimane passate</translation>
  </message>
  <message>
   <source>Type what an hour costs to see money</source>
   <translation>Scrivi quanto costa un'ora per vedere i costi</translation>
  </message>
  <message>
   <source>Type your volumes</source>
   <translation>Scrivi i volumi</translation>
  </message>
  <message>
   <source>What if {n}</source>
   <translation>Ipotesi {n}</translation>
  </message>
  <message>
   <source>What is shown of the week</source>
   <translation>Che cosa si mostra della settimana</translation>
  </message>
  <message>
   <source>What we assume</source>
   <translation>Che cosa supponiamo</translation>
  </message>
  <message>
   <source>What you promise</source>
   <translation>Che cosa prometti</translation>
  </message>
  <message>
   <source>With absences that is {n} on the roster.</source>
   <translation>Con le assenze sono {n} in turno.</translation>
  </message>
  <message>
   <source>You need {people_when}.</source>
   <translation>Ti servono {people_when}.</translation>
  </message>
  <message>
   <source>Your contacts cannot be turned into people yet.</source>
   <translation>I tuoi contatti non si possono ancora tradurre in persone.</translation>
  </message>
  <message>
   <source>all channels</source>
   <translation>tutti i canali</translation>
  </message>
  <message>
   <source>at least {n}</source>
   <translation>almeno {n}</translation>
  </message>
  <message>
   <source>at most {share}</source>
   <translation>al massimo {share}</translation>
  </message>
  <message>
   <source>baseline: {value}</source>
   <translation>base: {value}</translation>
  </message>
  <message>
   <source>business hours</source>
   <translation>ore lavorative</translation>
  </message>
  <message>
   <source>busy ≤ {share}</source>
   <translation>occupazione ≤ {share}</translation>
  </message>
  <message>
   <source>chat chain</source>
   <translation>catena delle chat</translation>
  </message>
  <message>
   <source>contacts answered within {time}</source>
   <translation>contatti risposti entro {time}</translation>
  </message>
  <message>
   <source>contacts given up</source>
   <translation>contatti abbandonati</translation>
  </message>
  <message>
   <source>default</source>
   <translation>usuale</translation>
  </message>
  <message>
   <source>default {share} in {time}</source>
   <translation>usuale {share} entro {time}</translation>
  </message>
  <message>
   <source>exact Erlang A</source>
   <translation>Erlang A esatto</translation>
  </message>
  <message>
   <source>first replies within {time}</source>
   <translation>prime risposte entro {time}</translation>
  </message>
  <message>
   <source>from {first} to {last}</source>
   <translation>da {first} a {last}</translation>
  </message>
  <message>
   <source>given up ≤ {share}</source>
   <translation>abbandono ≤ {share}</translation>
  </message>
  <message>
   <source>in every hour</source>
   <translation>in ogni ora</translation>
  </message>
  <message>
   <source>in every {n} minutes</source>
   <translation>ogni {n} minuti</translation>
  </message>
  <message>
   <source>in nine of ten weeks</source>
   <translation>in nove settimane su dieci</translation>
  </message>
  <message>
   <source>in {0}</source>
   <translation>entro {0}</translation>
  </message>
  <message>
   <source>in {0} of business hours</source>
   <translation>entro {0} lavorative</translation>
  </message>
  <message>
   <source>made up</source>
   <translation>inventato</translation>
  </message>
  <message>
   <source>min:s</source>
   <translation>min:s</translation>
  </message>
  <message>
   <source>nobody over {time}</source>
   <translation>nessuno oltre {time}</translation>
  </message>
  <message>
   <source>none given</source>
   <translation>non indicato</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non misurato</translation>
  </message>
  <message>
   <source>not measured: default</source>
   <translation>non misurato: usuale</translation>
  </message>
  <message>
   <source>of paid time</source>
   <translation>del tempo pagato</translation>
  </message>
  <message>
   <source>of those who come</source>
   <translation>di chi arriva</translation>
  </message>
  <message>
   <source>of time on duty</source>
   <translation>del tempo in servizio</translation>
  </message>
  <message>
   <source>on Fridays</source>
   <translation>il venerdì</translation>
  </message>
  <message>
   <source>on Mondays</source>
   <translation>il lunedì</translation>
  </message>
  <message>
   <source>on Saturdays</source>
   <translation>il sabato</translation>
  </message>
  <message>
   <source>on Sundays</source>
   <translation>la domenica</translation>
  </message>
  <message>
   <source>on Thursdays</source>
   <translation>il giovedì</translation>
  </message>
  <message>
   <source>on Tuesdays</source>
   <translation>il martedì</translation>
  </message>
  <message>
   <source>on Wednesdays</source>
   <translation>il mercoledì</translation>
  </message>
  <message>
   <source>on every weekday</source>
   <translation>in ogni giorno</translation>
  </message>
  <message>
   <source>one more {share}</source>
   <translation>con una in più {share}</translation>
  </message>
  <message>
   <source>one person fewer at every hour would keep {share}</source>
   <translation>con una in meno ogni ora {share}</translation>
  </message>
  <message>
   <source>one person fewer wherever there are two or more would keep {share}</source>
   <translation>con una in meno dove ce ne sono due o più, {share}</translation>
  </message>
  <message>
   <source>one: none are counted</source>
   <translation>una: non sono contate</translation>
  </message>
  <message>
   <source>over the week</source>
   <translation>nella settimana</translation>
  </message>
  <message>
   <source>people at every open hour</source>
   <translation>persone in ogni ora aperta</translation>
  </message>
  <message>
   <source>people in every open hour</source>
   <translation>persone in ogni ora aperta</translation>
  </message>
  <message>
   <source>people more or fewer each hour</source>
   <translation>persone, in più o in meno ogni ora</translation>
  </message>
  <message>
   <source>people more or fewer, never under 1</source>
   <translation>persone in più o in meno, mai sotto 1</translation>
  </message>
  <message>
   <source>promised {share}</source>
   <translation>promesso {share}</translation>
  </message>
  <message>
   <source>resolutions within {time}</source>
   <translation>risoluzioni entro {time}</translation>
  </message>
  <message>
   <source>resolved {promise}</source>
   <translation>risolto {promise}</translation>
  </message>
  <message>
   <source>simulation on the business clock</source>
   <translation>simulazione in ore lavorative</translation>
  </message>
  <message>
   <source>this what-if</source>
   <translation>di questa ipotesi</translation>
  </message>
  <message>
   <source>this what-if; baseline: {value}</source>
   <translation>di questa ipotesi; base: {value}</translation>
  </message>
  <message>
   <source>this what-if; none in the baseline</source>
   <translation>di questa ipotesi; nella base nessuno</translation>
  </message>
  <message>
   <source>type it to see money</source>
   <translation>scrivilo per vedere i costi</translation>
  </message>
  <message>
   <source>up to {people}</source>
   <translation>fino a {people}</translation>
  </message>
  <message>
   <source>weeks in which nobody waits longer than {time}</source>
   <translation>settimane in cui nessuno attende più di {time}</translation>
  </message>
  <message>
   <source>while others answer mail</source>
   <translation>mentre altri seguono le e-mail</translation>
  </message>
  <message>
   <source>with nobody it cannot be kept</source>
   <translation>senza nessuno non si può mantenere</translation>
  </message>
  <message>
   <source>with one person fewer work piles up</source>
   <translation>con una in meno il lavoro si accumula</translation>
  </message>
  <message>
   <source>your data, n = {n}</source>
   <translation>dai tuoi dati, n = {n}</translation>
  </message>
  <message>
   <source>your data, n = {n}, {low}{to}{high}</source>
   <translation>dai tuoi dati, n = {n}, {low}{to}{high}</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>tuo</translation>
  </message>
  <message>
   <source>yours, typed with the week</source>
   <translation>tuo, scritto con la settimana</translation>
  </message>
  <message>
   <source>yours, with the week</source>
   <translation>tuo, con la settimana</translation>
  </message>
  <message>
   <source>yours; data: {value}</source>
   <translation>tuo; dati: {value}</translation>
  </message>
  <message>
   <source>yours; default {value}</source>
   <translation>tuo; usuale {value}</translation>
  </message>
  <message>
   <source>yours; your data: {value}, n = {n}</source>
   <translation>tuo; dai tuoi dati: {value}, n = {n}</translation>
  </message>
  <message>
   <source>{channel}, usual week, {hours}</source>
   <translation>{channel}, settimana tipo, {hours}</translation>
  </message>
  <message>
   <source>{channel}: {what}</source>
   <translation>{channel}: {what}</translation>
  </message>
  <message>
   <source>{cost} a contact</source>
   <translation>{cost} a contatto</translation>
  </message>
  <message>
   <source>{cost} a month</source>
   <translation>{cost} al mese</translation>
  </message>
  <message>
   <source>{cost} a resolution</source>
   <translation>{cost} a risoluzione</translation>
  </message>
  <message>
   <source>{cost} an hour</source>
   <translation>{cost} l'ora</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>da {low} a {high}</translation>
  </message>
  <message>
   <source>{low} to {high} people at work</source>
   <translation>da {low} a {high} persone al lavoro</translation>
  </message>
  <message>
   <source>{needed} h ÷ (1 − {shrinkage} not available) = {paid} paid h a week</source>
   <translation>{needed} h ÷ (1 − {shrinkage} non disponibile) = {paid} h pagate a settimana</translation>
  </message>
  <message>
   <source>{n} business hour</source>
   <translation>{n} ora lavorativa</translation>
  </message>
  <message>
   <source>{n} business hours</source>
   <translation>{n} ore lavorative</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} persone</translation>
  </message>
  <message>
   <source>{n} people at work</source>
   <translation>{n} persone al lavoro</translation>
  </message>
  <message>
   <source>{n} would keep {share}</source>
   <translation>con {n} {share}</translation>
  </message>
  <message>
   <source>{people} keep {share} of {promise}</source>
   <translation>Con {people}: {share} di {promise}</translation>
  </message>
  <message>
   <source>{people} keep {share} of {promise} on {channel}</source>
   <translation>Con {people}: {share} di {promise} su {channel}</translation>
  </message>
  <message>
   <source>{people} {when}</source>
   <translation>{people} {when}</translation>
  </message>
  <message>
   <source>{promise}, in a usual week</source>
   <translation>{promise}, in una settimana tipo</translation>
  </message>
  <message>
   <source>{promise}, mean of {weeks} weeks</source>
   <translation>{promise}, media di {weeks} settimane</translation>
  </message>
  <message>
   <source>{share} (±1 point)</source>
   <translation>{share} (±1 punto)</translation>
  </message>
  <message>
   <source>{share} (±{half} points)</source>
   <translation>{share} (±{half} punti)</translation>
  </message>
  <message>
   <source>{share} in {time}</source>
   <translation>{share} entro {time}</translation>
  </message>
  <message>
   <source>{time} each</source>
   <translation>{time} ciascuno</translation>
  </message>
  <message>
   <source>{time} of business hours</source>
   <translation>{time} di ore lavorative</translation>
  </message>
  <message>
   <source>{value} busy</source>
   <translation>{value} di occupazione</translation>
  </message>
  <message>
   <source>{value} wait</source>
   <translation>{value} in attesa</translation>
  </message>
  <message>
   <source>± is what the simulation leaves open, with {share} confidence. The hardest hours are where most of what is missed falls.</source>
   <translation>± è il margine che la simulazione lascia, con confidenza del {share}. Nelle ore più difficili si concentra la maggior parte di ciò che manca.</translation>
  </message>
  <message>
   <source>— From before your last change, which is not simulated.</source>
   <translation>— Di prima della tua ultima modifica, che non è stata simulata.</translation>
  </message>
  <message>
   <source>▲ On {channels} it was off by {points} points: plan with care.</source>
   <translation>▲ Su {channels} ha sbagliato di {points} punti: pianifica con prudenza.</translation>
  </message>
  <message>
   <source>▲ Tried on {weeks} of your own past weeks, the model was off by {points} points on {channels}: plan with care.</source>
   <translation>▲ Provato su {weeks} delle tue settimane passate, il modello ha sbagliato di {points} punti su {channels}: pianifica con prudenza.</translation>
  </message>
  <message>
   <source>▲ Tried on {weeks} past weeks: off by {points} points</source>
   <translation>▲ Provato su {weeks} settimane passate: sbaglia di {points} punti</translation>
  </message>
  <message>
   <source>● Tried on {weeks} of your own past weeks: what the model says of {channels} came true within {points} points.</source>
   <translation>● Provato su {weeks} delle tue settimane passate: ciò che il modello dice di {channels} si è avverato entro {points} punti.</translation>
  </message>
  <message>
   <source>● Tried on {weeks} past weeks: right within {points} points</source>
   <translation>● Provato su {weeks} settimane passate: esatto entro {points} punti</translation>
  </message>
  <message>
   <source>◐ Estimate from closed forms.</source>
   <translation>◐ Stima da formule chiuse.</translation>
  </message>
  <message>
   <source>◐ Estimate; the simulation is on its way.</source>
   <translation>◐ Stima; la simulazione è in corso.</translation>
  </message>
  <message>
   <source>◐ From before your last change; the simulation is on its way.</source>
   <translation>◐ Di prima della tua ultima modifica; la simulazione è in corso.</translation>
  </message>
 </context>
 <context>
  <name>Statuses</name>
  <message>
   <source>archived</source>
   <translation>archiviato</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>annullato</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>chiuso</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nuovo</translation>
  </message>
  <message>
   <source>not a contact (spam, merged, deleted)</source>
   <translation>non è un contatto (spam, unito, eliminato)</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>in sospeso</translation>
  </message>
  <message>
   <source>open</source>
   <translation>aperto</translation>
  </message>
  <message>
   <source>resolved</source>
   <translation>risolto</translation>
  </message>
  <message>
   <source>waiting for the customer</source>
   <translation>in attesa del cliente</translation>
  </message>
 </context>
 <context>
  <name>TypedFigures</name>
  <message>
   <source>Back</source>
   <translation>Indietro</translation>
  </message>
  <message>
   <source>For: {kpis}</source>
   <translation>Per: {kpis}</translation>
  </message>
  <message>
   <source>Line {line}: {why}</source>
   <translation>Riga {line}: {why}</translation>
  </message>
  <message>
   <source>List the topics of the data</source>
   <translation>Elenca i temi dei dati</translation>
  </message>
  <message>
   <source>Read a file…</source>
   <translation>Leggi un file…</translation>
  </message>
  <message>
   <source>Read typed figures</source>
   <translation>Leggi cifre inserite</translation>
  </message>
  <message>
   <source>Read {file}</source>
   <translation>Leggi {file}</translation>
  </message>
  <message>
   <source>Save as a file…</source>
   <translation>Salva come file…</translation>
  </message>
  <message>
   <source>Save typed figures</source>
   <translation>Salva cifre inserite</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Salvato come {file}.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabella</translation>
  </message>
  <message>
   <source>Type: {table}</source>
   <translation>Inserisci: {table}</translation>
  </message>
  <message>
   <source>Typed figures</source>
   <translation>Cifre inserite</translation>
  </message>
  <message>
   <source>Typed figures (*.toml *.csv)</source>
   <translation>Cifre inserite (*.toml *.csv)</translation>
  </message>
  <message>
   <source>Written like {example}</source>
   <translation>Si scrive come {example}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sì</translation>
  </message>
 </context>
 <context>
  <name>ValueMap</name>
  <message>
   <source>In your file</source>
   <translation>Nel tuo file</translation>
  </message>
  <message>
   <source>Means</source>
   <translation>Significa</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>sconosciuto</translation>
  </message>
  <message>
   <source>“{value}” means</source>
   <translation>«{value}» significa</translation>
  </message>
 </context>
 <context>
  <name>Volumes</name>
  <message>
   <source>A usual week</source>
   <translation>Una settimana normale</translation>
  </message>
  <message>
   <source>Add a channel</source>
   <translation>Aggiungi un canale</translation>
  </message>
  <message>
   <source>All 24 hours</source>
   <translation>Tutte le 24 ore</translation>
  </message>
  <message>
   <source>All channels</source>
   <translation>Tutti i canali</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canale</translation>
  </message>
  <message>
   <source>Contacts a week</source>
   <translation>Contatti alla settimana</translation>
  </message>
  <message>
   <source>Contacts by channel and weekday</source>
   <translation>Contatti per canale e giorno</translation>
  </message>
  <message>
   <source>Contacts by hour and weekday</source>
   <translation>Contatti per ora e giorno della settimana</translation>
  </message>
  <message>
   <source>Contacts of each day; they come evenly over its opening hours, on a closed day over those of the others.</source>
   <translation>Contatti di ogni giorno; arrivano in modo uniforme nel suo orario di apertura; in un giorno di chiusura, in quello degli altri.</translation>
  </message>
  <message>
   <source>How they come</source>
   <translation>Come arrivano</translation>
  </message>
  <message>
   <source>Line {line}, “{text}”: {why}</source>
   <translation>Riga {line}, «{text}»: {why}</translation>
  </message>
  <message>
   <source>No file is needed: the plan is made from these figures alone.</source>
   <translation>Non serve nessun file: il piano si fa con queste sole cifre.</translation>
  </message>
  <message>
   <source>Nothing is typed: the plan goes on with the {contacts} contacts a week typed before. Type others, or remove the typed week from the files.</source>
   <translation>Non è scritto niente: il piano continua con i {contacts} contatti a settimana di prima. Scrivine altri o togli la settimana scritta dai file.</translation>
  </message>
  <message>
   <source>Nothing was taken: words stand among the numbers. Copy the numbers alone, without weekdays and channels, and paste them into the first cell.</source>
   <translation>Non è stato incollato niente: ci sono parole tra i numeri. Copia solo i numeri, senza giorni né canali, e incollali nella prima cella.</translation>
  </message>
  <message>
   <source>Remove the channel</source>
   <translation>Togli il canale</translation>
  </message>
  <message>
   <source>The other channels are typed by other lengths of time: paste those too.</source>
   <translation>Gli altri canali sono scritti con altri intervalli: incolla anche quelli.</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>La settimana</translation>
  </message>
  <message>
   <source>Time for one contact, min:s</source>
   <translation>Tempo per contatto, min:s</translation>
  </message>
  <message>
   <source>Type how many contacts come in a usual week.</source>
   <translation>Scrivi quanti contatti arrivano in una settimana normale.</translation>
  </message>
  <message>
   <source>Type the contacts of a week</source>
   <translation>Scrivi i contatti di una settimana</translation>
  </message>
  <message>
   <source>Typed week</source>
   <translation>Settimana scritta</translation>
  </message>
  <message>
   <source>by day, as typed below</source>
   <translation>per giorno, come scritto sotto</translation>
  </message>
  <message>
   <source>evenly over the opening hours</source>
   <translation>in modo uniforme nell'orario di apertura</translation>
  </message>
  <message>
   <source>hour by hour, as typed below</source>
   <translation>ora per ora, come sotto</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>normale</translation>
  </message>
  <message>
   <source>{channel}, {day}: {n}</source>
   <translation>{channel}, {day}: {n}</translation>
  </message>
  <message>
   <source>{channel}: contacts a week</source>
   <translation>{channel}: contatti alla settimana</translation>
  </message>
  <message>
   <source>{channel}: contacts in each hour. Paste a week from a spreadsheet, or type: hours, or a total of a day, an hour or the week.</source>
   <translation>{channel}: contatti di ogni ora. Incolla una settimana da un foglio di calcolo oppure scrivi: ore, o il totale di un giorno, di un’ora o della settimana.</translation>
  </message>
  <message>
   <source>{channel}: time for one contact</source>
   <translation>{channel}: tempo per contatto</translation>
  </message>
  <message>
   <source>{channel}: {contacts}, by day as typed, evenly over each day’s hours</source>
   <translation>{channel}: {contacts}, per giorno come scritto, in modo uniforme nell’orario di ogni giorno</translation>
  </message>
  <message>
   <source>{channel}: {contacts}, evenly over the opening hours</source>
   <translation>{channel}: {contacts}, in modo uniforme nell'orario di apertura</translation>
  </message>
  <message>
   <source>{channel}: {contacts}, hour by hour as typed</source>
   <translation>{channel}: {contacts}, ora per ora come scritti</translation>
  </message>
  <message numerus="yes">
   <source>{contacts} contacts a week on %n channel(s).</source>
   <translation>
    <numerusform>{contacts} contatti alla settimana su %n canale.</numerusform>
    <numerusform>{contacts} contatti alla settimana su %n canali.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {time}: {n} contacts</source>
   <translation>{day}, {time}: {n} contatti</translation>
  </message>
  <message>
   <source>{n} contacts</source>
   <translation>{n} contatti</translation>
  </message>
  <message>
   <source>{what}: the {typed} typed do not hold, since other totals came after them.</source>
   <translation>{what}: i {typed} che hai scritto non valgono più, perché dopo sono arrivati altri totali.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, day by day as at the other hours.</source>
   <translation>{what}: {contacts} contatti, giorno per giorno come nelle altre ore.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, evenly over the days that are open then.</source>
   <translation>{what}: {contacts} contatti, in modo uniforme nei giorni aperti a quell’ora.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, evenly over the days that open, since it is closed then.</source>
   <translation>{what}: {contacts} contatti, in modo uniforme nei giorni di apertura, perché a quell’ora è chiuso.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, evenly over the opening hours.</source>
   <translation>{what}: {contacts} contatti, in modo uniforme nell’orario di apertura.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, hour by hour as on the other days.</source>
   <translation>{what}: {contacts} contatti, ora per ora come negli altri giorni.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, over the hours of the other days, since it is closed.</source>
   <translation>{what}: {contacts} contatti, nelle ore degli altri giorni, perché è chiuso.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts; every number in it changed in proportion.</source>
   <translation>{what}: {contacts} contatti; tutti i suoi numeri cambiano in proporzione.</translation>
  </message>
 </context>
 <context>
  <name>WeekTable</name>
  <message>
   <source>At work</source>
   <translation>Presenti</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contatti</translation>
  </message>
  <message>
   <source>Contacts a day</source>
   <translation>Contatti</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Costo</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Giorno</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Differenza</translation>
  </message>
  <message>
   <source>Fewest and most people at work at a time</source>
   <translation>Meno e più persone al lavoro insieme</translation>
  </message>
  <message>
   <source>Hours of people seen at work in your data, and how many more or fewer than needed</source>
   <translation>Ore delle persone viste al lavoro nei tuoi dati, e quante in più o in meno di quelle necessarie</translation>
  </message>
  <message>
   <source>Hours of productive people</source>
   <translation>Ore di persone produttive</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Necessarie</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagate</translation>
  </message>
  <message>
   <source>Paid hours at the cost of an hour, without surcharges</source>
   <translation>Ore pagate al costo orario, senza maggiorazioni</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Persone</translation>
  </message>
  <message>
   <source>Seen at work</source>
   <translation>Presenti</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>La settimana</translation>
  </message>
  <message>
   <source>Type what an hour costs to see money</source>
   <translation>Scrivi quanto costa un'ora per vedere i costi</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Settimana</translation>
  </message>
  <message>
   <source>With the paid time that is not available</source>
   <translation>Con il tempo pagato non disponibile</translation>
  </message>
  <message>
   <source>Your data do not show who was at work, or not yet</source>
   <translation>I tuoi dati non mostrano chi era al lavoro, o non si sa ancora</translation>
  </message>
  <message>
   <source>as needed</source>
   <translation>quanto serve</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>chiuso</translation>
  </message>
  <message>
   <source>{hours} over</source>
   <translation>{hours} in più</translation>
  </message>
  <message>
   <source>{hours} short</source>
   <translation>mancano {hours}</translation>
  </message>
 </context>
</TS>
