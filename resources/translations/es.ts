<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>1. Drop an export of your helpdesk or telephone system here.</source>
   <translation>1. Suelta aquí un archivo exportado de tu helpdesk o centralita.</translation>
  </message>
  <message>
   <source>2. On Staffing, say what you promise and what an hour costs.</source>
   <translation>2. En Personal, di qué prometes y cuánto cuesta una hora.</translation>
  </message>
  <message>
   <source>3. Read the people you need by hour, and save the workbook.</source>
   <translation>3. Lee cuántas personas necesitas cada hora y guarda el libro de Excel.</translation>
  </message>
  <message>
   <source>About Aforo</source>
   <translation>Acerca de Aforo</translation>
  </message>
  <message>
   <source>Aforo is free software under the MIT License. It uses Qt {qt} under the GNU Lesser General Public License, version 3.</source>
   <translation>Aforo es software libre con licencia MIT. Usa Qt {qt} con la licencia GNU Lesser General Public License, versión 3.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>How many people customer service needs, when, and what it costs to keep the promise. Everything is computed on this computer; nothing is sent anywhere.</source>
   <translation>Cuántas personas necesita tu atención al cliente, cuándo, y cuánto cuesta cumplir lo prometido. Todo se calcula en este ordenador; no se envía nada.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys and first steps</source>
   <translation>Teclas y primeros pasos</translation>
  </message>
  <message>
   <source>Three steps to the answer</source>
   <translation>Tres pasos hasta la respuesta</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
 </context>
 <context>
  <name>ActionPlan</name>
  <message>
   <source>Action plan</source>
   <translation>Plan de acción</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Vence</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>Hallazgo</translation>
  </message>
  <message>
   <source>In the KPI's own unit: 85 %, 4 h, 4.10</source>
   <translation>En la unidad del KPI: 85 %, 4 h, 4,10</translation>
  </message>
  <message>
   <source>It is due before it starts.</source>
   <translation>Vence antes de empezar.</translation>
  </message>
  <message>
   <source>KPI</source>
   <translation>KPI</translation>
  </message>
  <message>
   <source>One line for each step. Findings of the Overview come here with “Add to action plan”; type others yourself, or paste them from a spreadsheet.</source>
   <translation>Una línea por cada paso. Los hallazgos del Resumen llegan aquí con «Añadir al plan de acción»; escribe tú los demás o pégalos desde una hoja de cálculo.</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Remove step</source>
   <translation>Quitar el paso</translation>
  </message>
  <message>
   <source>Resources</source>
   <translation>Recursos</translation>
  </message>
  <message>
   <source>Say what is to be done.</source>
   <translation>Di qué hay que hacer.</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>What the step answers; clear it to take it away</source>
   <translation>A qué responde el paso; bórralo para quitarlo</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>descartado</translation>
  </message>
  <message>
   <source>open</source>
   <translation>pendiente</translation>
  </message>
  <message>
   <source>started</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>“{text}” is no KPI: choose one of the list.</source>
   <translation>«{text}» no es un KPI: elige uno de la lista.</translation>
  </message>
  <message>
   <source>“{text}” is no status: write one of {known}.</source>
   <translation>«{text}» no es un estado: escribe uno de estos: {known}.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Aforo</source>
   <translation>&amp;Acerca de Aforo</translation>
  </message>
  <message>
   <source>&amp;Appearance</source>
   <translation>&amp;Apariencia</translation>
  </message>
  <message>
   <source>&amp;Data</source>
   <translation>&amp;Datos</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Full screen</source>
   <translation>&amp;Pantalla completa</translation>
  </message>
  <message>
   <source>&amp;Go to or do…</source>
   <translation>&amp;Buscar una acción…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;Import a file…</source>
   <translation>&amp;Importar un archivo…</translation>
  </message>
  <message>
   <source>&amp;Keys and first steps</source>
   <translation>&amp;Teclas y primeros pasos</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Idioma</translation>
  </message>
  <message>
   <source>&amp;New project</source>
   <translation>&amp;Nuevo proyecto</translation>
  </message>
  <message>
   <source>&amp;One interval…</source>
   <translation>&amp;Un intervalo…</translation>
  </message>
  <message>
   <source>&amp;Open project…</source>
   <translation>&amp;Abrir proyecto…</translation>
  </message>
  <message>
   <source>&amp;Paste a table</source>
   <translation>&amp;Pegar una tabla</translation>
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation>&amp;Plan</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <source>&amp;Rows set aside</source>
   <translation>&amp;Filas apartadas</translation>
  </message>
  <message>
   <source>&amp;Save project</source>
   <translation>&amp;Guardar proyecto</translation>
  </message>
  <message>
   <source>&amp;Typed figures</source>
   <translation>&amp;Cifras introducidas</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>Appearance: {name}</source>
   <translation>Apariencia: {name}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Ir a {page}</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>Language: {name}</source>
   <translation>Idioma: {name}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Abrir &amp;reciente</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>Abrir el &amp;ejemplo</translation>
  </message>
  <message>
   <source>Save project &amp;as…</source>
   <translation>Guardar proyecto &amp;como…</translation>
  </message>
  <message>
   <source>Type your &amp;volumes…</source>
   <translation>Escribir los &amp;volúmenes…</translation>
  </message>
  <message>
   <source>Type: {table}</source>
   <translation>Introducir: {table}</translation>
  </message>
 </context>
 <context>
  <name>AnswerCurves</name>
  <message>
   <source>Share of contacts over time</source>
   <translation>Parte de los contactos según el tiempo</translation>
  </message>
  <message>
   <source>{name}: {share} within {time}</source>
   <translation>{name}: {share} en {time}</translation>
  </message>
  <message>
   <source>{name}: {share} within {time} of {clock}</source>
   <translation>{name}: {share} en {time} de {clock}</translation>
  </message>
 </context>
 <context>
  <name>AssumptionRow</name>
  <message>
   <source>Back to the value from your data or the usual one</source>
   <translation>Volver al valor de tus datos o al habitual</translation>
  </message>
  <message>
   <source>No longer promise this</source>
   <translation>Dejar de prometerlo</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>Quitar {0}</translation>
  </message>
  <message>
   <source>Reset {0}</source>
   <translation>Restablecer {0}</translation>
  </message>
  <message>
   <source>{0}, slider</source>
   <translation>{0}, control deslizante</translation>
  </message>
  <message>
   <source>{0}, time limit</source>
   <translation>{0}, plazo</translation>
  </message>
  <message>
   <source>{low} to {high} is possible.</source>
   <translation>Puede ir de {low} a {high}.</translation>
  </message>
  <message>
   <source>“{typed}” is no number. Type one such as {example}.</source>
   <translation>«{typed}» no es un número. Escribe uno como {example}.</translation>
  </message>
  <message>
   <source>“{typed}” is no time. Type one such as 90 s, 4:30, 4 h or 2 d.</source>
   <translation>«{typed}» no es un tiempo. Escribe uno como 90 s, 4:30, 4 h o 2 d.</translation>
  </message>
 </context>
 <context>
  <name>CardChooser</name>
  <message>
   <source>Back to proposed</source>
   <translation>Volver a las propuestas</translation>
  </message>
  <message>
   <source>Calls and chats</source>
   <translation>Llamadas y chats</translation>
  </message>
  <message>
   <source>Change cards</source>
   <translation>Cambiar tarjetas</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Find a KPI</source>
   <translation>Buscar un KPI</translation>
  </message>
  <message>
   <source>Flow of work</source>
   <translation>Flujo de trabajo</translation>
  </message>
  <message>
   <source>KPIs that can be on the page</source>
   <translation>KPI que pueden estar en la página</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Dinero</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Move down (Alt+↓)</source>
   <translation>Bajar (Alt+↓)</translation>
  </message>
  <message>
   <source>Move up (Alt+↑)</source>
   <translation>Subir (Alt+↑)</translation>
  </message>
  <message>
   <source>No KPI is called “{text}”.</source>
   <translation>Ningún KPI se llama «{text}».</translation>
  </message>
  <message>
   <source>On the page</source>
   <translation>En la página</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolución</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <source>Satisfaction</source>
   <translation>Satisfacción</translation>
  </message>
  <message>
   <source>Solutions</source>
   <translation>Soluciones</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Rapidez</translation>
  </message>
  <message>
   <source>Tasks</source>
   <translation>Tareas</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Volumen</translation>
  </message>
  <message>
   <source>What customers say</source>
   <translation>Lo que dicen los clientes</translation>
  </message>
  <message>
   <source>Without data</source>
   <translation>Sin datos</translation>
  </message>
  <message>
   <source>{card}: now {place} of {count}</source>
   <translation>{card}: ahora {place} de {count}</translation>
  </message>
 </context>
 <context>
  <name>CardPicker</name>
  <message>
   <source>{title}, not on the page</source>
   <translation>{title}, no está en la página</translation>
  </message>
  <message>
   <source>{title}, on the page, {place} of {count}</source>
   <translation>{title}, en la página, {place} de {count}</translation>
  </message>
 </context>
 <context>
  <name>Channels</name>
  <message>
   <source>Automation</source>
   <translation>Automatización</translation>
  </message>
  <message>
   <source>Calls</source>
   <translation>Llamadas</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>Correo</translation>
  </message>
  <message>
   <source>Social media</source>
   <translation>Redes</translation>
  </message>
  <message>
   <source>Unknown</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <source>Web form</source>
   <translation>Formulario web</translation>
  </message>
 </context>
 <context>
  <name>CheckList</name>
  <message>
   <source>Attention: {text}</source>
   <translation>Atención: {text}</translation>
  </message>
  <message>
   <source>Fine: {text}</source>
   <translation>Bien: {text}</translation>
  </message>
  <message>
   <source>To know: {text}</source>
   <translation>A saber: {text}</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Figures are found once a file or the sample is open.</source>
   <translation>Las cifras se encuentran en cuanto abres un archivo o el ejemplo.</translation>
  </message>
  <message>
   <source>Go to or do</source>
   <translation>Buscar una acción</translation>
  </message>
  <message>
   <source>Go to or do…</source>
   <translation>Buscar una acción…</translation>
  </message>
  <message>
   <source>Nothing is called “{typed}”. Search for a page, a menu entry, or a figure that can be typed, such as wage or opening hours.</source>
   <translation>Nada se llama «{typed}». Busca una página, una opción de menú o una cifra que puedas escribir, como sueldo u horario.</translation>
  </message>
  <message>
   <source>What can be done</source>
   <translation>Qué se puede hacer</translation>
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
   <translation>CSV para Excel: 1,5, columnas con punto y coma (*.csv)</translation>
  </message>
  <message>
   <source>CSV for Excel: 1.5, columns by comma (*.csv)</source>
   <translation>CSV para Excel: 1.5, columnas con coma (*.csv)</translation>
  </message>
  <message>
   <source>CSV for other programs: 1.5, columns by comma (*.csv)</source>
   <translation>CSV para otros programas: 1.5, columnas con coma (*.csv)</translation>
  </message>
 </context>
 <context>
  <name>DataPage</name>
  <message numerus="yes">
   <source>%n file(s) changed on the disk since the import.</source>
   <translation>
    <numerusform>%n archivo ha cambiado en el disco desde la importación.</numerusform>
    <numerusform>%n archivos han cambiado en el disco desde la importación.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n file(s), {rows} rows read, {aside} set aside.</source>
   <translation>
    <numerusform>%n archivo, {rows} filas leídas, {aside} apartadas.</numerusform>
    <numerusform>%n archivos, {rows} filas leídas, {aside} apartadas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Choose another file…</source>
   <translation>Elegir otro archivo…</translation>
  </message>
  <message>
   <source>Everything is kept on this computer, in the project you save.</source>
   <translation>Todo se queda en este ordenador, en el proyecto que guardes.</translation>
  </message>
  <message>
   <source>How many contacts come in a usual week?</source>
   <translation>¿Cuántos contactos llegan en una semana normal?</translation>
  </message>
  <message>
   <source>Import all {count} ready files</source>
   <translation>Importar los {count} archivos listos</translation>
  </message>
  <message>
   <source>Import only this file</source>
   <translation>Importar solo este archivo</translation>
  </message>
  <message>
   <source>Import {rows} rows</source>
   <translation>Importar {rows} filas</translation>
  </message>
  <message>
   <source>Leave this file out</source>
   <translation>Dejar fuera este archivo</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leer de nuevo</translation>
  </message>
  <message>
   <source>Read {file} again</source>
   <translation>Leer de nuevo {file}</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Guardado como {file}.</translation>
  </message>
  <message>
   <source>See the people needed</source>
   <translation>Ver las personas necesarias</translation>
  </message>
  <message>
   <source>Type it here, or paste it from a spreadsheet.</source>
   <translation>Escríbelo aquí o pégalo de una hoja de cálculo.</translation>
  </message>
  <message>
   <source>Typed figures</source>
   <translation>Cifras introducidas</translation>
  </message>
  <message>
   <source>What does Aforo know?</source>
   <translation>¿Qué sabe Aforo?</translation>
  </message>
  <message>
   <source>What does no export hold?</source>
   <translation>¿Qué no trae ninguna exportación?</translation>
  </message>
  <message>
   <source>What is in {file}?</source>
   <translation>¿Qué hay en {file}?</translation>
  </message>
  <message>
   <source>What is typed counts instead of what is imported, and is kept in the project.</source>
   <translation>Lo introducido cuenta en lugar de lo importado y se guarda en el proyecto.</translation>
  </message>
  <message>
   <source>What was not used?</source>
   <translation>¿Qué no se ha usado?</translation>
  </message>
  <message>
   <source>Your file is unchanged; correct the rows there and import it again.</source>
   <translation>Tu archivo sigue igual; corrige allí las filas y vuelve a importarlo.</translation>
  </message>
  <message>
   <source>{count} set aside, each with its reason.</source>
   <translation>Filas apartadas: {count}, cada una con su motivo.</translation>
  </message>
  <message>
   <source>{file} was removed.</source>
   <translation>Se quitó {file}.</translation>
  </message>
 </context>
 <context>
  <name>DialectRow</name>
  <message>
   <source>Dates</source>
   <translation>Fechas</translation>
  </message>
  <message>
   <source>Decimals</source>
   <translation>Decimales</translation>
  </message>
  <message>
   <source>Each row is</source>
   <translation>Cada fila</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Codificación</translation>
  </message>
  <message>
   <source>Escape</source>
   <translation>Escape</translation>
  </message>
  <message>
   <source>Fewer</source>
   <translation>Menos</translation>
  </message>
  <message>
   <source>File inside</source>
   <translation>Archivo interior</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Encabezado</translation>
  </message>
  <message>
   <source>Last rows left out</source>
   <translation>Últimas filas omitidas</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Más…</translation>
  </message>
  <message>
   <source>Quotes</source>
   <translation>Comillas</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>Leer como</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Separador</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Hoja</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona</translation>
  </message>
  <message>
   <source>{name}: type it</source>
   <translation>{name}: escríbelo</translation>
  </message>
 </context>
 <context>
  <name>Documents</name>
  <message>
   <source>Aforo projects (*{ending})</source>
   <translation>Proyectos de Aforo (*{ending})</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Proyecto nuevo</translation>
  </message>
  <message>
   <source>Open a project</source>
   <translation>Abrir un proyecto</translation>
  </message>
  <message>
   <source>Open the sample without saving</source>
   <translation>Abrir el ejemplo sin guardar</translation>
  </message>
  <message>
   <source>Open without saving</source>
   <translation>Abrir sin guardar</translation>
  </message>
  <message>
   <source>Opening {file}</source>
   <translation>Abriendo {file}</translation>
  </message>
  <message>
   <source>Quit without saving</source>
   <translation>Salir sin guardar</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save the project</source>
   <translation>Guardar el proyecto</translation>
  </message>
  <message>
   <source>Saving</source>
   <translation>Guardando</translation>
  </message>
  <message>
   <source>Start new without saving</source>
   <translation>Empezar de nuevo sin guardar</translation>
  </message>
  <message>
   <source>“{name}” has changes that are not saved.</source>
   <translation>«{name}» tiene cambios sin guardar.</translation>
  </message>
 </context>
 <context>
  <name>ExportButtons</name>
  <message>
   <source>Copied: {name}</source>
   <translation>Copiado: {name}</translation>
  </message>
  <message>
   <source>Copy {name}: picture and cells</source>
   <translation>Copiar {name}: imagen y celdas</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Imagen (*.png)</translation>
  </message>
  <message>
   <source>Save {name}</source>
   <translation>Guardar {name}</translation>
  </message>
  <message>
   <source>Save {name} as picture or CSV…</source>
   <translation>Guardar {name} como imagen o CSV…</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Guardado como {file}</translation>
  </message>
 </context>
 <context>
  <name>Figures</name>
  <message>
   <source>days</source>
   <translation>días</translation>
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
   <translation>{first} y {last}</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} días</translation>
  </message>
 </context>
 <context>
  <name>FileList</name>
  <message>
   <source>Edit…</source>
   <translation>Editar…</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Files of the project</source>
   <translation>Archivos del proyecto</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Contiene</translation>
  </message>
  <message>
   <source>No file is behind it</source>
   <translation>No hay ningún archivo detrás</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leer de nuevo</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Replace {file}</source>
   <translation>Sustituir {file}</translation>
  </message>
  <message>
   <source>Replace…</source>
   <translation>Sustituir…</translation>
  </message>
  <message>
   <source>Rows read</source>
   <translation>Filas leídas</translation>
  </message>
  <message>
   <source>Rows set aside</source>
   <translation>Filas apartadas</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Apartadas</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>The file is not where it was imported from.</source>
   <translation>El archivo ya no está donde se importó.</translation>
  </message>
  <message>
   <source>Zone</source>
   <translation>Zona</translation>
  </message>
  <message>
   <source>a usual week</source>
   <translation>una semana normal</translation>
  </message>
  <message>
   <source>clock of the file</source>
   <translation>hora del archivo</translation>
  </message>
  <message>
   <source>imported {day}</source>
   <translation>importado el {day}</translation>
  </message>
  <message>
   <source>made-up sample</source>
   <translation>ejemplo inventado</translation>
  </message>
  <message>
   <source>typed by hand</source>
   <translation>escrito a mano</translation>
  </message>
  <message numerus="yes">
   <source>{n} contact(s)</source>
   <translation>
    <numerusform>{n} contacto</numerusform>
    <numerusform>{n} contactos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cost row(s)</source>
   <translation>
    <numerusform>{n} fila de costes</numerusform>
    <numerusform>{n} filas de costes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} customer(s)</source>
   <translation>
    <numerusform>{n} cliente</numerusform>
    <numerusform>{n} clientes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} interval(s)</source>
   <translation>
    <numerusform>{n} intervalo</numerusform>
    <numerusform>{n} intervalos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} row(s) of agents' time</source>
   <translation>
    <numerusform>{n} fila de tiempo de agentes</numerusform>
    <numerusform>{n} filas de tiempo de agentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} survey answer(s)</source>
   <translation>
    <numerusform>{n} respuesta de encuesta</numerusform>
    <numerusform>{n} respuestas de encuesta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} task(s)</source>
   <translation>
    <numerusform>{n} tarea</numerusform>
    <numerusform>{n} tareas</numerusform>
   </translation>
  </message>
  <message>
   <source>▲ changed on the disk</source>
   <translation>▲ ha cambiado en el disco</translation>
  </message>
 </context>
 <context>
  <name>FileStates</name>
  <message>
   <source>being read</source>
   <translation>leyéndose</translation>
  </message>
  <message>
   <source>cannot be imported</source>
   <translation>no se puede importar</translation>
  </message>
  <message numerus="yes">
   <source>needs %n answer(s)</source>
   <translation>
    <numerusform>necesita %n respuesta</numerusform>
    <numerusform>necesita %n respuestas</numerusform>
   </translation>
  </message>
  <message>
   <source>no row can be used</source>
   <translation>ninguna fila sirve</translation>
  </message>
  <message>
   <source>ready, to be confirmed</source>
   <translation>listo, por confirmar</translation>
  </message>
  <message>
   <source>ready, {rows} rows</source>
   <translation>listo, {rows} filas</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>detenido</translation>
  </message>
 </context>
 <context>
  <name>FileStrip</name>
  <message>
   <source>Files to import</source>
   <translation>Archivos por importar</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Back to the baseline</source>
   <translation>Volver a la base</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>Choose days</source>
   <translation>Elegir días</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Comparar con</translation>
  </message>
  <message>
   <source>Contacts in view</source>
   <translation>Contactos a la vista</translation>
  </message>
  <message>
   <source>Drop all</source>
   <translation>Quitar todos</translation>
  </message>
  <message>
   <source>Drop the filter: {name}</source>
   <translation>Quitar el filtro: {name}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Más filtros</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Scenario</source>
   <translation>Escenario</translation>
  </message>
  <message>
   <source>Show these days</source>
   <translation>Ver estos días</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>a usual week</source>
   <translation>una semana normal</translation>
  </message>
  <message>
   <source>all: {0}</source>
   <translation>todo: {0}</translation>
  </message>
  <message>
   <source>choose days…</source>
   <translation>elegir días…</translation>
  </message>
  <message>
   <source>last 3 months</source>
   <translation>últimos 3 meses</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>previous period</source>
   <translation>periodo anterior</translation>
  </message>
  <message>
   <source>same days last year</source>
   <translation>mismos días, año anterior</translation>
  </message>
  <message>
   <source>to</source>
   <translation>hasta</translation>
  </message>
 </context>
 <context>
  <name>FindingsStrip</name>
  <message>
   <source>Fewer findings</source>
   <translation>Menos hallazgos</translation>
  </message>
  <message>
   <source>More findings</source>
   <translation>Más hallazgos</translation>
  </message>
 </context>
 <context>
  <name>FirstRun</name>
  <message>
   <source>Aforo proposes what each column means and shows what it sets aside, with the reason.</source>
   <translation>Aforo propone qué significa cada columna y muestra lo que aparta, con el motivo.</translation>
  </message>
  <message>
   <source>Aforo reads the list of contacts your helpdesk or telephone system already exports, and answers in plain sentences.</source>
   <translation>Aforo lee la lista de contactos que tu helpdesk o tu centralita ya exporta y responde con frases claras.</translation>
  </message>
  <message>
   <source>An .aforo file that you saved, or that a colleague sent you.</source>
   <translation>Un archivo .aforo que guardaste o que te envió un compañero.</translation>
  </message>
  <message>
   <source>Bring a file</source>
   <translation>Trae un archivo</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Elegir archivo…</translation>
  </message>
  <message>
   <source>Choose a project…</source>
   <translation>Elegir proyecto…</translation>
  </message>
  <message>
   <source>For example: 90 % of emails answered within 4 business hours.</source>
   <translation>Por ejemplo: el 90 % de los correos respondido en 4 horas laborables.</translation>
  </message>
  <message>
   <source>How many people do you need, when, and what does it cost to keep your promise to customers?</source>
   <translation>¿Cuántas personas necesitas, cuándo y cuánto cuesta cumplir lo que prometes a tus clientes?</translation>
  </message>
  <message>
   <source>No export at hand?</source>
   <translation>¿No tienes una exportación a mano?</translation>
  </message>
  <message>
   <source>One export is enough: CSV or Excel, a row for each contact, with the date it was created.</source>
   <translation>Basta un archivo exportado: CSV o Excel, una fila por contacto, con su fecha de creación.</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Abrir un archivo</translation>
  </message>
  <message>
   <source>Open a project</source>
   <translation>Abrir un proyecto</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Abrir el ejemplo</translation>
  </message>
  <message>
   <source>People by hour, their cost, and an Excel workbook.</source>
   <translation>Personas por hora, su coste y un libro de Excel.</translation>
  </message>
  <message>
   <source>Reads exports of Zendesk, Freshdesk, Intercom, HubSpot, Jira and Zoho, and any table with a date in each row.</source>
   <translation>Lee archivos exportados de Zendesk, Freshdesk, Intercom, HubSpot, Jira y Zoho, y cualquier tabla con una fecha en cada fila.</translation>
  </message>
  <message>
   <source>Say what you promise</source>
   <translation>Di qué prometes</translation>
  </message>
  <message>
   <source>Take the answer</source>
   <translation>Llévate la respuesta</translation>
  </message>
  <message>
   <source>Three months of an invented online shop: emails, chats, calls and survey answers. See every page filled in.</source>
   <translation>Tres meses de una tienda online inventada: correos, chats, llamadas y encuestas. Mira cada página con datos.</translation>
  </message>
  <message>
   <source>Try the sample</source>
   <translation>Probar el ejemplo</translation>
  </message>
  <message>
   <source>Type the contacts of a usual week</source>
   <translation>Escribir los contactos de una semana normal</translation>
  </message>
  <message>
   <source>Welcome to Aforo</source>
   <translation>Te damos la bienvenida a Aforo</translation>
  </message>
  <message>
   <source>Work out one interval</source>
   <translation>Calcular un intervalo</translation>
  </message>
  <message>
   <source>or drop files anywhere in this window</source>
   <translation>o suelta archivos en cualquier parte de esta ventana</translation>
  </message>
 </context>
 <context>
  <name>Formats</name>
  <message>
   <source>a day</source>
   <translation>al día</translation>
  </message>
  <message>
   <source>better</source>
   <translation>mejor</translation>
  </message>
  <message>
   <source>business hours</source>
   <translation>h laborables</translation>
  </message>
  <message>
   <source>by date created</source>
   <translation>por creación</translation>
  </message>
  <message>
   <source>by date of the answer</source>
   <translation>por fecha de encuesta</translation>
  </message>
  <message>
   <source>by date resolved</source>
   <translation>por fecha de resolución</translation>
  </message>
  <message>
   <source>by start of the contact</source>
   <translation>por inicio del contacto</translation>
  </message>
  <message>
   <source>calendar hours</source>
   <translation>h naturales</translation>
  </message>
  <message>
   <source>faster</source>
   <translation>más rápido</translation>
  </message>
  <message>
   <source>hardly changed</source>
   <translation>casi sin cambio</translation>
  </message>
  <message>
   <source>missed {target}</source>
   <translation>no cumple {target}</translation>
  </message>
  <message>
   <source>months</source>
   <translation>meses</translation>
  </message>
  <message>
   <source>n = {n} of {eligible}</source>
   <translation>n = {n} de {eligible}</translation>
  </message>
  <message>
   <source>near {target}</source>
   <translation>cerca de {target}</translation>
  </message>
  <message>
   <source>never open</source>
   <translation>siempre cerrado</translation>
  </message>
  <message>
   <source>no earlier figure to compare</source>
   <translation>sin dato anterior que comparar</translation>
  </message>
  <message>
   <source>no target</source>
   <translation>sin objetivo</translation>
  </message>
  <message>
   <source>on target {target}</source>
   <translation>cumple {target}</translation>
  </message>
  <message>
   <source>slower</source>
   <translation>más lento</translation>
  </message>
  <message>
   <source>too early to compare</source>
   <translation>aún es pronto para comparar</translation>
  </message>
  <message>
   <source>too few before to compare</source>
   <translation>antes, muy pocos para comparar</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>sin cambios</translation>
  </message>
  <message>
   <source>vs {before}</source>
   <translation>antes {before}</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>peor</translation>
  </message>
  <message>
   <source>{n} contact</source>
   <translation>{n} contacto</translation>
  </message>
  <message>
   <source>{n} contacts</source>
   <translation>{n} contactos</translation>
  </message>
  <message>
   <source>{n} points</source>
   <translation>{n} puntos</translation>
  </message>
 </context>
 <context>
  <name>Frame</name>
  <message>
   <source>Drop to read the file</source>
   <translation>Suelta para leer el archivo</translation>
  </message>
  <message>
   <source>Go to or do…</source>
   <translation>Buscar una acción…</translation>
  </message>
  <message>
   <source>No data yet</source>
   <translation>Aún no hay datos</translation>
  </message>
  <message>
   <source>made-up sample</source>
   <translation>ejemplo inventado</translation>
  </message>
  <message>
   <source>{count} set aside</source>
   <translation>filas apartadas: {count}</translation>
  </message>
  <message numerus="yes">
   <source>{n} contact(s) in view</source>
   <translation>
    <numerusform>{n} contacto a la vista</numerusform>
    <numerusform>{n} contactos a la vista</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HeatmapPage</name>
  <message>
   <source>A day</source>
   <translation>Al día</translation>
  </message>
  <message>
   <source>A {busy} brings {high} contacts, a {quiet} {low}.</source>
   <translation>Un {busy} trae {high} contactos; un {quiet}, {low}.</translation>
  </message>
  <message>
   <source>Agent-hours</source>
   <translation>Horas de agente</translation>
  </message>
  <message>
   <source>Agents needed</source>
   <translation>Agentes necesarios</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All: {value}</source>
   <translation>Todo: {value}</translation>
  </message>
  <message>
   <source>Bring in an export</source>
   <translation>Traer un archivo</translation>
  </message>
  <message>
   <source>By {dimension}</source>
   <translation>Por {dimension}</translation>
  </message>
  <message>
   <source>By {dimension}: the largest {shown} of {all}</source>
   <translation>Por {dimension}: {shown} de {all}, por volumen</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Contacts each time a slot comes, so that months compare.</source>
   <translation>Contactos cada vez que llega el tramo, para que los meses se puedan comparar.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Day of the month</source>
   <translation>Día del mes</translation>
  </message>
  <message>
   <source>Document (PDF)…</source>
   <translation>Documento (PDF)…</translation>
  </message>
  <message>
   <source>Drawing (SVG)…</source>
   <translation>Dibujo (SVG)…</translation>
  </message>
  <message>
   <source>Drawing the heatmap</source>
   <translation>Dibujando el mapa de calor</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export the heatmap</source>
   <translation>Exportar el mapa de calor</translation>
  </message>
  <message>
   <source>Figures in {unit}.</source>
   <translation>Cifras en {unit}.</translation>
  </message>
  <message>
   <source>Here you will see the busy hours of the week, each channel's own rhythm, and what one hour brings on average.</source>
   <translation>Aquí verás las horas más cargadas de la semana, el ritmo propio de cada canal y lo que trae una hora de media.</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>How values are shown</source>
   <translation>Cómo se muestran los valores</translation>
  </message>
  <message>
   <source>Keep this scale while period and filters change</source>
   <translation>Mantener esta escala al cambiar periodo y filtros</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Carga</translation>
  </message>
  <message>
   <source>Map weekday by hour</source>
   <translation>Ver día de la semana por hora</translation>
  </message>
  <message>
   <source>Map weekday by month</source>
   <translation>Ver día de la semana por mes</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medida</translation>
  </message>
  <message>
   <source>Missed promises</source>
   <translation>Promesas incumplidas</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>No cell has the {n} contacts it takes to be ranked.</source>
   <translation>Ninguna celda llega a los {n} contactos que hacen falta para compararla.</translation>
  </message>
  <message>
   <source>Nobody is needed in this week.</source>
   <translation>Esta semana no hace falta nadie.</translation>
  </message>
  <message>
   <source>Nothing has been imported yet.</source>
   <translation>Aún no se ha importado nada.</translation>
  </message>
  <message>
   <source>Nothing is in view.</source>
   <translation>No hay nada a la vista.</translation>
  </message>
  <message>
   <source>One scale</source>
   <translation>Misma escala</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Own scale</source>
   <translation>Escala propia</translation>
  </message>
  <message>
   <source>Pale cells stand on fewer than {n} contacts.</source>
   <translation>Las celdas pálidas se basan en menos de {n} contactos.</translation>
  </message>
  <message>
   <source>People on duty that keep every promise, proved by simulation; {hours} agent-hours a week, hours in {zone}.</source>
   <translation>Personas de servicio que cumplen todas las promesas, comprobado por simulación; {hours} horas de agente a la semana, horas de {zone}.</translation>
  </message>
  <message>
   <source>Picture (PNG)…</source>
   <translation>Imagen (PNG)…</translation>
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
   <translation>Filas</translation>
  </message>
  <message>
   <source>Scale of the small maps</source>
   <translation>Escala de los mapas pequeños</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>% del total</translation>
  </message>
  <message>
   <source>Show these {contacts} alone</source>
   <translation>Ver solo estos {contacts}</translation>
  </message>
  <message>
   <source>Show {name} alone</source>
   <translation>Ver solo {name}</translation>
  </message>
  <message>
   <source>Source: {files}. Aforo, {day}.</source>
   <translation>Fuente: {files}. Aforo, {day}.</translation>
  </message>
  <message>
   <source>Staff this hour</source>
   <translation>Cubrir esta hora</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>Weekday</source>
   <translation>Día de la semana</translation>
  </message>
  <message>
   <source>When are people needed?</source>
   <translation>¿Cuándo hace falta gente?</translation>
  </message>
  <message>
   <source>When are promises missed?</source>
   <translation>¿Cuándo se incumplen las promesas?</translation>
  </message>
  <message>
   <source>When did {measure} change?</source>
   <translation>¿Cuándo cambió el valor de {measure}?</translation>
  </message>
  <message>
   <source>When do contacts arrive?</source>
   <translation>¿Cuándo llegan los contactos?</translation>
  </message>
  <message>
   <source>When do more contacts arrive?</source>
   <translation>¿Cuándo llegan más contactos?</translation>
  </message>
  <message>
   <source>When is {measure} high or low?</source>
   <translation>¿Cuándo sube o baja «{measure}»?</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Año</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>al día</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message>
   <source>day {day} of the month</source>
   <translation>día {day} del mes</translation>
  </message>
  <message>
   <source>each time the slot occurs</source>
   <translation>cada vez que se da el tramo</translation>
  </message>
  <message>
   <source>for a load of {n} erlangs</source>
   <translation>para una carga de {n} erlangs</translation>
  </message>
  <message>
   <source>in points</source>
   <translation>en puntos</translation>
  </message>
  <message>
   <source>n = {n} contacts, counted by date created, hours in {zone}.</source>
   <translation>n = {n} contactos por fecha de creación, horas de {zone}.</translation>
  </message>
  <message>
   <source>n = {n}, too few to rely on</source>
   <translation>n = {n}, muy pocos para fiarse</translation>
  </message>
  <message>
   <source>no data</source>
   <translation>sin datos</translation>
  </message>
  <message>
   <source>one scale for all</source>
   <translation>misma escala para todos</translation>
  </message>
  <message>
   <source>own scale</source>
   <translation>escala propia</translation>
  </message>
  <message>
   <source>share of all, %</source>
   <translation>% del total</translation>
  </message>
  <message>
   <source>{contacts} without a time of day left out.</source>
   <translation>Quedan fuera {contacts} sin hora.</translation>
  </message>
  <message>
   <source>{contacts}, {share} of the period</source>
   <translation>{contacts}, {share} del periodo</translation>
  </message>
  <message>
   <source>{days} in view.</source>
   <translation>{days} a la vista.</translation>
  </message>
  <message>
   <source>{days}, {mean} on average, {low} to {high}.</source>
   <translation>{days}, {mean} de media, de {low} a {high}.</translation>
  </message>
  <message>
   <source>{hours} agent-hours a week</source>
   <translation>{hours} horas de agente a la semana</translation>
  </message>
  <message>
   <source>{map}, change</source>
   <translation>{map}, cambio</translation>
  </message>
  <message>
   <source>{measure} by {rows} and {columns}</source>
   <translation>{measure} por {rows} y {columns}</translation>
  </message>
  <message>
   <source>{name}: {contacts}, {share} of the period</source>
   <translation>{name}: {contacts}, {share} del periodo</translation>
  </message>
  <message>
   <source>{name}: {hours} agent-hours a week</source>
   <translation>{name}: {hours} horas de agente a la semana</translation>
  </message>
  <message>
   <source>{now} (n = {n}) against {before} (n = {m}).</source>
   <translation>{now} (n = {n}) frente a {before} (n = {m}).</translation>
  </message>
  <message>
   <source>{n} agent</source>
   <translation>{n} agente</translation>
  </message>
  <message>
   <source>{n} agents</source>
   <translation>{n} agentes</translation>
  </message>
  <message>
   <source>{n} contacts each time</source>
   <translation>{n} contactos cada vez</translation>
  </message>
  <message>
   <source>{n} day</source>
   <translation>{n} día</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} días</translation>
  </message>
  <message>
   <source>{n} each time</source>
   <translation>{n} cada vez</translation>
  </message>
  <message>
   <source>{n} erlangs</source>
   <translation>{n} erlangs</translation>
  </message>
  <message>
   <source>{n} points</source>
   <translation>{n} puntos</translation>
  </message>
  <message>
   <source>{scale}, peak {slot}: {n}</source>
   <translation>{scale}, máximo {slot}: {n}</translation>
  </message>
  <message>
   <source>{share} of the channel</source>
   <translation>{share} del canal</translation>
  </message>
  <message>
   <source>{share} of the day</source>
   <translation>{share} del día</translation>
  </message>
  <message>
   <source>{share} of the hour</source>
   <translation>{share} de la hora</translation>
  </message>
  <message>
   <source>{share} of the month</source>
   <translation>{share} del mes</translation>
  </message>
  <message>
   <source>{share} of the row</source>
   <translation>{share} de la fila</translation>
  </message>
  <message>
   <source>{share} of the week</source>
   <translation>{share} de la semana</translation>
  </message>
  <message>
   <source>{slot} changed most: {change}.</source>
   <translation>{slot} es lo que más cambió: {change}.</translation>
  </message>
  <message>
   <source>{slot} has the highest {measure}: {value}.</source>
   <translation>{slot} tiene el máximo de {measure}: {value}.</translation>
  </message>
  <message>
   <source>{slot} is the busiest.</source>
   <translation>{slot} es el tramo más cargado.</translation>
  </message>
  <message>
   <source>{slot} misses the promise most often: {value} of the contacts.</source>
   <translation>{slot} es cuando más se incumple la promesa: {value} de los contactos.</translation>
  </message>
  <message>
   <source>{slot} needs most: {value}.</source>
   <translation>{slot} es cuando hace falta más gente: {value}.</translation>
  </message>
  <message>
   <source>{slot}: {absent}</source>
   <translation>{slot}: {absent}</translation>
  </message>
  <message>
   <source>{slot}: {change}, {now} against {before}</source>
   <translation>{slot}: {change}, {now} frente a {before}</translation>
  </message>
 </context>
 <context>
  <name>HowComputed</name>
  <message>
   <source> (±{n} points)</source>
   <translation> (±{n} puntos)</translation>
  </message>
  <message>
   <source>, between {low} and {high} with 95 % confidence</source>
   <translation>, entre {low} y {high} con un 95 % de confianza</translation>
  </message>
  <message>
   <source>Back to the chart</source>
   <translation>Volver al gráfico</translation>
  </message>
  <message>
   <source>Channels are added as real numbers and rounded up once, so nothing is rounded twice.</source>
   <translation>Los canales se suman como números reales y se redondean una sola vez hacia arriba.</translation>
  </message>
  <message>
   <source>For each of the last {weeks} weeks the work was learned from earlier weeks only; then the real contacts came, and the people seen at work served them in the simulation.</source>
   <translation>Para cada una de las últimas {weeks} semanas, el trabajo se aprendió solo de las anteriores; después llegaron los contactos reales y las personas vistas trabajando los atendieron en la simulación.</translation>
  </message>
  <message>
   <source>Formula: a birth-and-death chain over the chats in hand; with k chats on n people they end at the rate of k ÷ length of a chat while one holds so many.</source>
   <translation>Fórmula: una cadena de nacimiento y muerte sobre los chats abiertos; con k chats entre n personas, terminan a razón de k ÷ duración de un chat cuando cada una lleva tantos.</translation>
  </message>
  <message>
   <source>Formula: load a = contacts an hour × handle time; a birth-and-death chain in which each caller who waits gives up at the rate 1 ÷ patience (Palm's Erlang A).</source>
   <translation>Fórmula: carga a = contactos por hora × tiempo de gestión; una cadena de nacimiento y muerte en la que quien espera cuelga a razón de 1 ÷ paciencia (Erlang A de Palm).</translation>
  </message>
  <message>
   <source>Formula: load a = contacts an hour × handle time; share answered within T = 1 − C(n, a) · e^(−(n − a) · T ÷ handle time), C being Erlang's chance to wait.</source>
   <translation>Fórmula: carga a = contactos por hora × tiempo de gestión; parte atendida en T = 1 − C(n, a) · e^(−(n − a) · T ÷ tiempo de gestión), siendo C la probabilidad de esperar de Erlang.</translation>
  </message>
  <message>
   <source>From closed forms, each channel by itself and then together: {hours} h a week. The simulation of all channels together follows.</source>
   <translation>Con fórmulas cerradas, cada canal por sí solo y después juntos: {hours} h a la semana. Después viene la simulación de todos los canales juntos.</translation>
  </message>
  <message>
   <source>From {runs} simulated runs of {weeks} weeks each with the people needed, on contacts that no search has seen. Occupancy is time busy ÷ time on duty; the backlog is counted at the end of each hour; times run on the clock of the promise.</source>
   <translation>De {runs} simulaciones de {weeks} semanas cada una con las personas necesarias, con contactos que ninguna búsqueda ha visto. La ocupación es tiempo ocupado ÷ tiempo de servicio; los pendientes se cuentan al final de cada hora; los tiempos siguen el reloj de la promesa.</translation>
  </message>
  <message>
   <source>Hourly Erlang would ask for {hours} h a week where this channel by itself needs {own} h.</source>
   <translation>Erlang por horas pediría {hours} h a la semana donde este canal por sí solo necesita {own} h.</translation>
  </message>
  <message>
   <source>Hourly Erlang, each channel and hour by itself, would ask for {hours} h a week.</source>
   <translation>Erlang por horas, cada canal y cada hora por separado, pediría {hours} h a la semana.</translation>
  </message>
  <message>
   <source>Hours and cost</source>
   <translation>Horas y coste</translation>
  </message>
  <message>
   <source>How this is computed</source>
   <translation>Cómo se calcula</translation>
  </message>
  <message>
   <source>Inputs: {inputs}.</source>
   <translation>Datos de partida: {inputs}.</translation>
  </message>
  <message>
   <source>Its people would give {share}: {verdict}.</source>
   <translation>Con esas personas saldría el {share}: {verdict}.</translation>
  </message>
  <message>
   <source>Left out: {channels}</source>
   <translation>Sin incluir: {channels}</translation>
  </message>
  <message>
   <source>Method: contacts arrive as in your weeks, wait for opening hours, and are worked in order of arrival by whoever is on duty; shares are counted over all simulated weeks.</source>
   <translation>Método: los contactos llegan como en tus semanas, esperan al horario de apertura y los trabaja por orden de llegada quien está de servicio; las partes se cuentan sobre todas las semanas simuladas.</translation>
  </message>
  <message>
   <source>Promise: {target} of {promise}. Kept: {value}{half}.</source>
   <translation>Promesa: {target} de {promise}. Se cumple: {value}{half}.</translation>
  </message>
  <message>
   <source>Simulated figures use seed {seed}: the same input, the same answer.</source>
   <translation>Las cifras simuladas usan la semilla {seed}: mismos datos, misma respuesta.</translation>
  </message>
  <message>
   <source>The least people, hour by hour, with whom every promise is kept: {hours} h a week. All channels were simulated together, {weeks} weeks with contacts that the search had not seen; each promise holds with {confidence} confidence.</source>
   <translation>El mínimo de personas, hora a hora, con el que se cumplen todas las promesas: {hours} h a la semana. Se simularon todos los canales juntos, {weeks} semanas con contactos que la búsqueda no había visto; cada promesa se cumple con una confianza del {confidence}.</translation>
  </message>
  <message>
   <source>The model is still being tried on your past weeks.</source>
   <translation>El modelo todavía se está probando con tus semanas pasadas.</translation>
  </message>
  <message>
   <source>The people needed</source>
   <translation>Las personas necesarias</translation>
  </message>
  <message>
   <source>They come with the simulation.</source>
   <translation>Llegan con la simulación.</translation>
  </message>
  <message>
   <source>Times, occupancy and backlog</source>
   <translation>Tiempos, ocupación y pendientes</translation>
  </message>
  <message>
   <source>Tried on your own past weeks</source>
   <translation>Probado con tus propias semanas pasadas</translation>
  </message>
  <message>
   <source>Volumes are the mean of {weeks} weeks of your data, in slots of {minutes} minutes.</source>
   <translation>Los volúmenes son la media de {weeks} semanas de tus datos, en tramos de {minutes} minutos.</translation>
  </message>
  <message>
   <source>Volumes are those of the week you typed, in slots of {minutes} minutes.</source>
   <translation>Los volúmenes son los de la semana que escribiste, en tramos de {minutes} minutos.</translation>
  </message>
  <message>
   <source>chats at once</source>
   <translation>chats a la vez</translation>
  </message>
  <message>
   <source>contacts a week</source>
   <translation>contactos por semana</translation>
  </message>
  <message>
   <source>handle time</source>
   <translation>tiempo de gestión</translation>
  </message>
  <message>
   <source>measured</source>
   <translation>medido</translation>
  </message>
  <message>
   <source>measured, n = {n}</source>
   <translation>medido, n = {n}</translation>
  </message>
  <message>
   <source>patience</source>
   <translation>paciencia</translation>
  </message>
  <message>
   <source>replies to a contact</source>
   <translation>respuestas por contacto</translation>
  </message>
  <message>
   <source>spread of days beyond chance</source>
   <translation>diferencia entre días más allá del azar</translation>
  </message>
  <message>
   <source>spread of handle time over its mean</source>
   <translation>dispersión del tiempo de gestión sobre su media</translation>
  </message>
  <message>
   <source>the promise is broken</source>
   <translation>la promesa no se cumple</translation>
  </message>
  <message>
   <source>the promise is kept</source>
   <translation>la promesa se cumple</translation>
  </message>
  <message>
   <source>time until a customer is back</source>
   <translation>tiempo hasta que el cliente vuelve</translation>
  </message>
  <message>
   <source>typed by you</source>
   <translation>escrito por ti</translation>
  </message>
  <message>
   <source>usual value, not measured</source>
   <translation>valor habitual, no medido</translation>
  </message>
  <message>
   <source>{channel}: the model says {predicted} in time, {observed} were, n = {n}.</source>
   <translation>{channel}: el modelo dice {predicted} a tiempo, fueron {observed}, n = {n}.</translation>
  </message>
  <message>
   <source>{hours} h a week ({paid} paid, {surcharge} of surcharges, {overtime} of overtime) × {weeks} weeks a month × {hourly} = {labour} of labour a month.</source>
   <translation>{hours} h a la semana ({paid} pagadas, {surcharge} de recargos, {overtime} de horas extra) × {weeks} semanas al mes × {hourly} = {labour} de personal al mes.</translation>
  </message>
  <message>
   <source>{labour} + {overhead} overhead + {technology} technology = {total} a month.</source>
   <translation>{labour} + {overhead} de gastos generales + {technology} de tecnología = {total} al mes.</translation>
  </message>
  <message>
   <source>{needed} h of people on duty ÷ (1 − {share} of paid time not available) = {paid} paid h a week.</source>
   <translation>{needed} h de personas de servicio ÷ (1 − {share} del tiempo pagado no disponible) = {paid} h pagadas a la semana.</translation>
  </message>
  <message>
   <source>{total} ÷ {n} contacts resolved a month = {each} a resolution.</source>
   <translation>{total} ÷ {n} contactos resueltos al mes = {each} por resolución.</translation>
  </message>
 </context>
 <context>
  <name>ImportDesk</name>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message numerus="yes">
   <source>Import %n file(s)</source>
   <translation>
    <numerusform>Importar %n archivo</numerusform>
    <numerusform>Importar %n archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>Importar archivos</translation>
  </message>
  <message>
   <source>Import {file}</source>
   <translation>Importar {file}</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importando</translation>
  </message>
  <message>
   <source>Made-up sample: three invented files.</source>
   <translation>Ejemplo inventado: tres archivos ficticios.</translation>
  </message>
  <message>
   <source>Making up a sample</source>
   <translation>Creando un ejemplo</translation>
  </message>
  <message>
   <source>Pasted table</source>
   <translation>Tabla pegada</translation>
  </message>
  <message>
   <source>Reading {file}</source>
   <translation>Leyendo {file}</translation>
  </message>
  <message>
   <source>Remove {file}</source>
   <translation>Quitar {file}</translation>
  </message>
  <message>
   <source>Tables ({endings})</source>
   <translation>Tablas ({endings})</translation>
  </message>
  <message numerus="yes">
   <source>{n} row(s) of {file} imported.</source>
   <translation>
    <numerusform>{n} fila de {file} importada.</numerusform>
    <numerusform>{n} filas de {file} importadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{rows} rows of %n file(s) imported.</source>
   <translation>
    <numerusform>{rows} filas de %n archivo importadas.</numerusform>
    <numerusform>{rows} filas de %n archivos importadas.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportView</name>
  <message numerus="yes">
   <source>%n question(s) for you.</source>
   <translation>
    <numerusform>%n pregunta para ti.</numerusform>
    <numerusform>%n preguntas para ti.</numerusform>
   </translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Aceptadas</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>Already imported</source>
   <translation>Ya importados</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>First and last day</source>
   <translation>Primer y último día</translation>
  </message>
  <message>
   <source>Forget the mapping of these headers</source>
   <translation>Olvidar la asignación de estos encabezados</translation>
  </message>
  <message>
   <source>Load mapping</source>
   <translation>Cargar asignación</translation>
  </message>
  <message>
   <source>Load mapping…</source>
   <translation>Cargar asignación…</translation>
  </message>
  <message>
   <source>Mapping ▾</source>
   <translation>Asignación ▾</translation>
  </message>
  <message>
   <source>Mappings (*.json)</source>
   <translation>Asignaciones (*.json)</translation>
  </message>
  <message>
   <source>Nothing is changed in your file. The mapping is remembered for files with the same headers.</source>
   <translation>Tu archivo no cambia. La asignación se recuerda para archivos con los mismos encabezados.</translation>
  </message>
  <message>
   <source>Reading {file} was stopped.</source>
   <translation>Se detuvo la lectura de {file}.</translation>
  </message>
  <message>
   <source>Reading {file}…</source>
   <translation>Leyendo {file}…</translation>
  </message>
  <message>
   <source>Reset to what was detected</source>
   <translation>Volver a lo detectado</translation>
  </message>
  <message>
   <source>Reset, save, load or forget the mapping</source>
   <translation>Restablecer, guardar, cargar u olvidar la asignación</translation>
  </message>
  <message>
   <source>Save mapping</source>
   <translation>Guardar asignación</translation>
  </message>
  <message>
   <source>Save mapping…</source>
   <translation>Guardar asignación…</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Apartadas</translation>
  </message>
  <message>
   <source>The column names.</source>
   <translation>Los nombres de las columnas.</translation>
  </message>
  <message>
   <source>The file as written</source>
   <translation>El archivo tal como está escrito</translation>
  </message>
  <message>
   <source>as found</source>
   <translation>según el archivo</translation>
  </message>
  <message>
   <source>as last time</source>
   <translation>como la última vez</translation>
  </message>
  <message>
   <source>as written</source>
   <translation>del archivo</translation>
  </message>
  <message>
   <source>changed by you</source>
   <translation>cambiada por ti</translation>
  </message>
  <message>
   <source>choose…</source>
   <translation>elige…</translation>
  </message>
  <message>
   <source>clock of the file</source>
   <translation>hora del archivo</translation>
  </message>
  <message>
   <source>comma 1,5</source>
   <translation>coma 1,5</translation>
  </message>
  <message>
   <source>contacts with a known number</source>
   <translation>contactos con número conocido</translation>
  </message>
  <message>
   <source>every row can be used</source>
   <translation>todas las filas sirven</translation>
  </message>
  <message>
   <source>first {shown} of {all} rows, {used} of {columns} columns used</source>
   <translation>primeras {shown} de {all} filas, {used} de {columns} columnas usadas</translation>
  </message>
  <message>
   <source>from row {first}</source>
   <translation>desde la fila {first}</translation>
  </message>
  <message>
   <source>in the first rows; the rest is being read</source>
   <translation>en las primeras filas; el resto se está leyendo</translation>
  </message>
  <message>
   <source>in the first rows; the rest waits for your answer</source>
   <translation>en las primeras filas; el resto espera tu respuesta</translation>
  </message>
  <message>
   <source>no column names a channel</source>
   <translation>ninguna columna nombra un canal</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>of {rows} rows, {share}</source>
   <translation>de {rows} filas, {share}</translation>
  </message>
  <message>
   <source>other…</source>
   <translation>otro…</translation>
  </message>
  <message>
   <source>point 1.5</source>
   <translation>punto 1.5</translation>
  </message>
  <message>
   <source>question 1 of {count}</source>
   <translation>pregunta 1 de {count}</translation>
  </message>
  <message>
   <source>row {row}</source>
   <translation>fila {row}</translation>
  </message>
  <message>
   <source>rows {first}–{last}</source>
   <translation>filas {first}–{last}</translation>
  </message>
  <message>
   <source>show and save</source>
   <translation>ver y guardar</translation>
  </message>
  <message>
   <source>the same file as {file}</source>
   <translation>el mismo archivo que {file}</translation>
  </message>
  <message numerus="yes">
   <source>{n} row(s)</source>
   <translation>
    <numerusform>{n} fila</numerusform>
    <numerusform>{n} filas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} value(s) of rows in use</source>
   <translation>
    <numerusform>{n} valor de filas usadas</numerusform>
    <numerusform>{n} valores de filas usadas</numerusform>
   </translation>
  </message>
  <message>
   <source>{used} of {read} rows are ready.</source>
   <translation>{used} de {read} filas están listas.</translation>
  </message>
 </context>
 <context>
  <name>ImportedFiles</name>
  <message>
   <source>Include rows of {file}</source>
   <translation>Incluir filas de {file}</translation>
  </message>
  <message>
   <source>Read {file} again</source>
   <translation>Leer de nuevo {file}</translation>
  </message>
  <message>
   <source>Saving {file}</source>
   <translation>Guardando {file}</translation>
  </message>
  <message>
   <source>{file} was read again with these rows.</source>
   <translation>Se leyó de nuevo {file} con estas filas.</translation>
  </message>
  <message>
   <source>{file} was read again.</source>
   <translation>Se leyó de nuevo {file}.</translation>
  </message>
 </context>
 <context>
  <name>KpiContacts</name>
  <message>
   <source>Contacts behind the KPI</source>
   <translation>Contactos detrás del KPI</translation>
  </message>
  <message>
   <source>Copy rows</source>
   <translation>Copiar filas</translation>
  </message>
  <message>
   <source>Copying the rows</source>
   <translation>Copiando las filas</translation>
  </message>
  <message>
   <source>Looking them up…</source>
   <translation>Buscándolos…</translation>
  </message>
  <message>
   <source>Looking up the contacts</source>
   <translation>Buscando los contactos</translation>
  </message>
  <message>
   <source>No contact holds “{text}”.</source>
   <translation>Ningún contacto contiene «{text}».</translation>
  </message>
  <message>
   <source>No single contacts stand behind this figure.</source>
   <translation>Detrás de esta cifra no hay contactos sueltos.</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Guardar como CSV…</translation>
  </message>
  <message>
   <source>Save the contacts</source>
   <translation>Guardar los contactos</translation>
  </message>
  <message>
   <source>Search the contacts</source>
   <translation>Buscar en los contactos</translation>
  </message>
  <message>
   <source>Writing the contacts</source>
   <translation>Escribiendo los contactos</translation>
  </message>
  <message>
   <source>contacts</source>
   <translation>contactos</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>{all} contacts</source>
   <translation>{all} contactos</translation>
  </message>
  <message>
   <source>{count} contacts saved as {file}</source>
   <translation>{count} contactos guardados como {file}</translation>
  </message>
  <message>
   <source>{count} of {all} rows copied</source>
   <translation>{count} de {all} filas copiadas</translation>
  </message>
  <message>
   <source>{count} of {all} rows copied: “Save as CSV” writes them all</source>
   <translation>{count} de {all} filas copiadas: «Guardar como CSV» las escribe todas</translation>
  </message>
  <message>
   <source>{shown} of {all} contacts</source>
   <translation>{shown} de {all} contactos</translation>
  </message>
 </context>
 <context>
  <name>KpiDetail</name>
  <message>
   <source>Axis of the spread</source>
   <translation>Eje de la distribución</translation>
  </message>
  <message>
   <source>Back to the overview</source>
   <translation>Volver al resumen</translation>
  </message>
  <message>
   <source>Breakdown</source>
   <translation>Desglose</translation>
  </message>
  <message>
   <source>By day, week or month</source>
   <translation>Por día, semana o mes</translation>
  </message>
  <message>
   <source>Computing the KPI</source>
   <translation>Calculando el KPI</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Could count</source>
   <translation>Podrían contar</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Contados</translation>
  </message>
  <message>
   <source>Counted by</source>
   <translation>Contado por</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Distribution</source>
   <translation>Distribución</translation>
  </message>
  <message>
   <source>Doubling steps</source>
   <translation>Tramos que se duplican</translation>
  </message>
  <message>
   <source>Even steps</source>
   <translation>Tramos iguales</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Cifras</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>From the second bar on, each spans twice as much as the one before.</source>
   <translation>Desde la segunda barra, cada una abarca el doble que la anterior.</translation>
  </message>
  <message>
   <source>Half of {n} times are shorter than {value}.</source>
   <translation>La mitad de {n} tiempos son más cortos que {value}.</translation>
  </message>
  <message>
   <source>How the contacts are spread</source>
   <translation>Cómo se reparten los contactos</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>No contados</translation>
  </message>
  <message>
   <source>Over time</source>
   <translation>A lo largo del tiempo</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Qué se muestra</translation>
  </message>
  <message>
   <source>What it stands on</source>
   <translation>En qué se apoya</translation>
  </message>
  <message>
   <source>before {value} ({day})</source>
   <translation>antes {value} ({day})</translation>
  </message>
  <message>
   <source>compared with</source>
   <translation>comparado con</translation>
  </message>
  <message>
   <source>highest {value}</source>
   <translation>máximo {value}</translation>
  </message>
  <message>
   <source>in view</source>
   <translation>a la vista</translation>
  </message>
  <message>
   <source>mean {value}</source>
   <translation>media {value}</translation>
  </message>
  <message>
   <source>target</source>
   <translation>objetivo</translation>
  </message>
  <message>
   <source>target {target}</source>
   <translation>objetivo {target}</translation>
  </message>
  <message>
   <source>{n} smaller ones are not listed.</source>
   <translation>No se enumeran {n} más pequeños.</translation>
  </message>
  <message>
   <source>{share} of {n} contacts: yes.</source>
   <translation>{share} de {n} contactos: sí.</translation>
  </message>
  <message>
   <source>{value} or more</source>
   <translation>{value} o más</translation>
  </message>
 </context>
 <context>
  <name>KpiExtras</name>
  <message>
   <source>90 % are below</source>
   <translation>El 90 % queda por debajo</translation>
  </message>
  <message>
   <source>90 % in business hours</source>
   <translation>90 % en horas laborables</translation>
  </message>
  <message>
   <source>A working day</source>
   <translation>Un día laborable</translation>
  </message>
  <message>
   <source>Abandoned</source>
   <translation>Abandonados</translation>
  </message>
  <message>
   <source>Abandoned at once</source>
   <translation>Abandonos inmediatos</translation>
  </message>
  <message>
   <source>After-contact work, mean</source>
   <translation>Trabajo posterior, media</translation>
  </message>
  <message>
   <source>All costs a month</source>
   <translation>Todos los costes al mes</translation>
  </message>
  <message>
   <source>All other customers</source>
   <translation>Los demás clientes</translation>
  </message>
  <message>
   <source>All other customers, median</source>
   <translation>Los demás clientes, mediana</translation>
  </message>
  <message>
   <source>All other customers, total</source>
   <translation>Los demás clientes, total</translation>
  </message>
  <message>
   <source>Answered only</source>
   <translation>Solo atendidos</translation>
  </message>
  <message>
   <source>Assigned</source>
   <translation>Asignadas</translation>
  </message>
  <message>
   <source>At once means under</source>
   <translation>Inmediato: menos de</translation>
  </message>
  <message>
   <source>At the end</source>
   <translation>Al final</translation>
  </message>
  <message>
   <source>At the start</source>
   <translation>Al inicio</translation>
  </message>
  <message>
   <source>Busiest day</source>
   <translation>Día más cargado</translation>
  </message>
  <message>
   <source>By handing on</source>
   <translation>Por reasignación</translation>
  </message>
  <message>
   <source>Calls avoided</source>
   <translation>Llamadas evitadas</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Completadas</translation>
  </message>
  <message>
   <source>Contacts of other channels</source>
   <translation>Contactos de los demás canales</translation>
  </message>
  <message>
   <source>Costs in the period</source>
   <translation>Costes del periodo</translation>
  </message>
  <message>
   <source>Costs of other channels</source>
   <translation>Costes de los demás canales</translation>
  </message>
  <message>
   <source>Created</source>
   <translation>Creados</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Different tasks</source>
   <translation>Tareas distintas</translation>
  </message>
  <message>
   <source>Early abandons counted as met</source>
   <translation>Abandonos tempranos como cumplidos</translation>
  </message>
  <message>
   <source>Held longer than 60 s</source>
   <translation>En espera más de 60 s</translation>
  </message>
  <message>
   <source>Highest</source>
   <translation>Máximo</translation>
  </message>
  <message>
   <source>Highest score</source>
   <translation>Con la nota máxima</translation>
  </message>
  <message>
   <source>Hold, mean</source>
   <translation>Espera en llamada, media</translation>
  </message>
  <message>
   <source>Impossible, left out</source>
   <translation>Imposibles, excluidos</translation>
  </message>
  <message>
   <source>Including who gave up</source>
   <translation>Con quienes abandonaron</translation>
  </message>
  <message>
   <source>Labour</source>
   <translation>Personal</translation>
  </message>
  <message>
   <source>Labour a month</source>
   <translation>Personal al mes</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Bajas</translation>
  </message>
  <message>
   <source>Low scores (1 or 2)</source>
   <translation>Notas bajas (1 o 2)</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Media</translation>
  </message>
  <message>
   <source>Mean in business hours</source>
   <translation>Media en horas laborables</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>Mediana</translation>
  </message>
  <message>
   <source>Median age</source>
   <translation>Mediana de antigüedad</translation>
  </message>
  <message>
   <source>Median in business hours</source>
   <translation>Mediana en horas laborables</translation>
  </message>
  <message>
   <source>Months in view</source>
   <translation>Meses a la vista</translation>
  </message>
  <message>
   <source>Months with figures</source>
   <translation>Meses con datos</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevos</translation>
  </message>
  <message>
   <source>Of all offered</source>
   <translation>De todos los recibidos</translation>
  </message>
  <message>
   <source>Of it shared by channels</source>
   <translation>De ellos, comunes a varios canales</translation>
  </message>
  <message>
   <source>Of those answered</source>
   <translation>De los atendidos</translation>
  </message>
  <message>
   <source>Older than 7 days</source>
   <translation>Con más de 7 días</translation>
  </message>
  <message>
   <source>Oldest</source>
   <translation>El más antiguo</translation>
  </message>
  <message>
   <source>Oldest still open</source>
   <translation>El más antiguo aún abierto</translation>
  </message>
  <message>
   <source>One reply, reopened or not</source>
   <translation>Una respuesta, reabierto o no</translation>
  </message>
  <message>
   <source>Overhead</source>
   <translation>Gastos generales</translation>
  </message>
  <message>
   <source>Overhead a month</source>
   <translation>Gastos generales al mes</translation>
  </message>
  <message>
   <source>Paid time</source>
   <translation>Tiempo pagado</translation>
  </message>
  <message>
   <source>People employed, mean</source>
   <translation>Plantilla media</translation>
  </message>
  <message>
   <source>People in the log</source>
   <translation>Personas en el registro</translation>
  </message>
  <message>
   <source>Per contact put on hold</source>
   <translation>Por contacto puesto en espera</translation>
  </message>
  <message>
   <source>Promised share</source>
   <translation>Parte prometida</translation>
  </message>
  <message>
   <source>Promised time</source>
   <translation>Tiempo prometido</translation>
  </message>
  <message>
   <source>Refunds</source>
   <translation>Devoluciones</translation>
  </message>
  <message>
   <source>Reopenings per contact</source>
   <translation>Reaperturas por contacto</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Resueltos</translation>
  </message>
  <message>
   <source>Resolved inside the period</source>
   <translation>Resueltos dentro del periodo</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <source>Satisfied answers</source>
   <translation>Respuestas satisfechas</translation>
  </message>
  <message>
   <source>Saved by calls avoided</source>
   <translation>Ahorro por llamadas evitadas</translation>
  </message>
  <message>
   <source>Solved before a reply</source>
   <translation>Resueltos antes de responder</translation>
  </message>
  <message>
   <source>Spam and cancelled among them</source>
   <translation>De ellos, spam y cancelados</translation>
  </message>
  <message>
   <source>Spent on retention</source>
   <translation>Gasto en fidelización</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Aún abiertos</translation>
  </message>
  <message>
   <source>Talk, mean</source>
   <translation>Conversación, media</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>Tecnología</translation>
  </message>
  <message>
   <source>Technology a month</source>
   <translation>Tecnología al mes</translation>
  </message>
  <message>
   <source>Those at once counted as offered</source>
   <translation>Inmediatos contados como recibidos</translation>
  </message>
  <message>
   <source>Ticked as solved at once</source>
   <translation>Marcados como resueltos a la primera</translation>
  </message>
  <message>
   <source>Time waiting for contacts</source>
   <translation>Tiempo disponible</translation>
  </message>
  <message>
   <source>Time with contacts</source>
   <translation>Tiempo en contacto</translation>
  </message>
  <message>
   <source>Waiting, still in time</source>
   <translation>En espera, aún en plazo</translation>
  </message>
  <message>
   <source>Without a date</source>
   <translation>Sin fecha</translation>
  </message>
  <message>
   <source>Without a time of day, left out</source>
   <translation>Sin hora, excluidos</translation>
  </message>
  <message>
   <source>Without abandons inside the target</source>
   <translation>Sin abandonos dentro del plazo</translation>
  </message>
  <message>
   <source>Without those at once</source>
   <translation>Sin abandonos inmediatos</translation>
  </message>
  <message>
   <source>Working days</source>
   <translation>Días laborables</translation>
  </message>
 </context>
 <context>
  <name>KpiGoal</name>
  <message>
   <source>A line with a day is a milestone; the line without one is the target itself.</source>
   <translation>Una línea con día es un hito; la línea sin día es el objetivo mismo.</translation>
  </message>
  <message>
   <source>Aimed at</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>All contacts</source>
   <translation>Todos los contactos</translation>
  </message>
  <message>
   <source>Blank: all contacts; else a value of a dimension</source>
   <translation>En blanco: todos los contactos; si no, un valor de una dimensión</translation>
  </message>
  <message>
   <source>Blank: the target itself; else the day of a milestone</source>
   <translation>En blanco: el objetivo mismo; si no, el día de un hito</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>Days, weeks or months on target, of those with contacts</source>
   <translation>Días, semanas o meses en objetivo, de los que tienen contactos</translation>
  </message>
  <message>
   <source>Goal sheet</source>
   <translation>Hoja de objetivos</translation>
  </message>
  <message>
   <source>How the targets have fared</source>
   <translation>Cómo van los objetivos</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>En palabras</translation>
  </message>
  <message>
   <source>Line {line}: {why}</source>
   <translation>Línea {line}: {why}</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Se revisa</translation>
  </message>
  <message>
   <source>Question it answers</source>
   <translation>Pregunta que responde</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>Alcanzado</translation>
  </message>
  <message>
   <source>Reached: set the next target, so that there is one to work for.</source>
   <translation>Alcanzado: fija el siguiente objetivo para tener hacia dónde avanzar.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Say also which value is aimed at.</source>
   <translation>Indica también el valor que se busca.</translation>
  </message>
  <message>
   <source>Serves</source>
   <translation>Sirve para</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Tramos</translation>
  </message>
  <message>
   <source>Targets and milestones</source>
   <translation>Objetivos e hitos</translation>
  </message>
  <message>
   <source>The same group and day stand in line {line}.</source>
   <translation>El mismo grupo y día están en la línea {line}.</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Written like {example}</source>
   <translation>Se escribe como {example}</translation>
  </message>
  <message>
   <source>Your note: the reason, and what to keep</source>
   <translation>Tu nota: el motivo y qué conviene mantener</translation>
  </message>
  <message>
   <source>continuous improvement</source>
   <translation>mejora continua</translation>
  </message>
  <message>
   <source>every day</source>
   <translation>cada día</translation>
  </message>
  <message>
   <source>every month</source>
   <translation>cada mes</translation>
  </message>
  <message>
   <source>every quarter</source>
   <translation>cada trimestre</translation>
  </message>
  <message>
   <source>every week</source>
   <translation>cada semana</translation>
  </message>
  <message>
   <source>every year</source>
   <translation>cada año</translation>
  </message>
  <message>
   <source>issues solved</source>
   <translation>resolver problemas</translation>
  </message>
  <message>
   <source>lower cost</source>
   <translation>reducir costes</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>incumplido</translation>
  </message>
  <message>
   <source>near</source>
   <translation>cerca</translation>
  </message>
  <message>
   <source>on target</source>
   <translation>cumplido</translation>
  </message>
  <message>
   <source>period in view</source>
   <translation>fin del periodo</translation>
  </message>
  <message>
   <source>sales</source>
   <translation>vender</translation>
  </message>
  <message>
   <source>still ahead</source>
   <translation>por llegar</translation>
  </message>
  <message>
   <source>too few contacts to judge</source>
   <translation>muy pocos contactos para juzgar</translation>
  </message>
  <message>
   <source>{met} of {all}</source>
   <translation>{met} de {all}</translation>
  </message>
  <message>
   <source>“{text}” is no day: write it like {example}.</source>
   <translation>«{text}» no es un día: escríbelo como {example}.</translation>
  </message>
  <message>
   <source>“{text}” is no group of these data: choose one of the list.</source>
   <translation>«{text}» no es un grupo de estos datos: elige uno de la lista.</translation>
  </message>
  <message>
   <source>“{text}” is no such value: write it like {example}.</source>
   <translation>«{text}» no es un valor así: escríbelo como {example}.</translation>
  </message>
 </context>
 <context>
  <name>KpiTarget</name>
  <message>
   <source>Remove target</source>
   <translation>Quitar objetivo</translation>
  </message>
  <message>
   <source>Set target</source>
   <translation>Fijar objetivo</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>A report without your data is in {path}.</source>
   <translation>Hay un informe sin tus datos en {path}.</translation>
  </message>
  <message>
   <source>Change the comparison</source>
   <translation>Cambiar la comparación</translation>
  </message>
  <message>
   <source>Change what is in view</source>
   <translation>Cambiar lo que está a la vista</translation>
  </message>
  <message>
   <source>Counting</source>
   <translation>Contando</translation>
  </message>
  <message>
   <source>Counting the contacts…</source>
   <translation>Contando los contactos…</translation>
  </message>
  <message>
   <source>Links are not followed: nothing is read from the Internet. Download the export and drop the file itself.</source>
   <translation>Los enlaces no se siguen: no se lee nada de Internet. Descarga la exportación y suelta el archivo.</translation>
  </message>
  <message>
   <source>No project yet</source>
   <translation>Aún sin proyecto</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Put another scenario in view</source>
   <translation>Ver otro escenario</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Guardado como {file}</translation>
  </message>
  <message>
   <source>Something went wrong in Aforo; your data are unchanged.</source>
   <translation>Algo falló en Aforo; tus datos siguen igual.</translation>
  </message>
  <message>
   <source>There is no table to paste. Copy the cells in your spreadsheet first, with the column names.</source>
   <translation>No hay ninguna tabla que pegar. Copia antes las celdas en tu hoja de cálculo, con los nombres de las columnas.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>ManualStaffing</name>
  <message>
   <source>As needed</source>
   <translation>Según lo necesario</translation>
  </message>
  <message>
   <source>As seen at work</source>
   <translation>Como se las vio trabajando</translation>
  </message>
  <message>
   <source>Begin with the people seen at work</source>
   <translation>Empezar con las personas vistas trabajando</translation>
  </message>
  <message>
   <source>Busy of their time on duty</source>
   <translation>Ocupación del tiempo de servicio</translation>
  </message>
  <message>
   <source>Change people on duty</source>
   <translation>Cambiar personas de servicio</translation>
  </message>
  <message>
   <source>Change the step of the roster</source>
   <translation>Cambiar el paso del cuadrante</translation>
  </message>
  <message>
   <source>Checked over {weeks} simulated weeks.</source>
   <translation>Comprobado en {weeks} semanas simuladas.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>Clear people on duty</source>
   <translation>Vaciar personas de servicio</translation>
  </message>
  <message>
   <source>Clear the roster</source>
   <translation>Vaciar el cuadrante</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coste</translation>
  </message>
  <message>
   <source>Cost a month</source>
   <translation>Coste al mes</translation>
  </message>
  <message>
   <source>Cost a resolution</source>
   <translation>Coste por resolución</translation>
  </message>
  <message>
   <source>Every hour and day</source>
   <translation>Todas las horas y días</translation>
  </message>
  <message>
   <source>Exactly the people needed.</source>
   <translation>Exactamente las personas necesarias.</translation>
  </message>
  <message>
   <source>Fill people on duty</source>
   <translation>Rellenar personas de servicio</translation>
  </message>
  <message>
   <source>Hours of people</source>
   <translation>Horas de personas</translation>
  </message>
  <message>
   <source>On duty in a week</source>
   <translation>De servicio a la semana</translation>
  </message>
  <message>
   <source>On duty while it is closed</source>
   <translation>De servicio fuera de horario</translation>
  </message>
  <message>
   <source>Open with nobody, though needed</source>
   <translation>En horario y sin nadie, aunque hace falta</translation>
  </message>
  <message>
   <source>Or begin with the people seen at work, or with your roster of today.</source>
   <translation>O empieza con las personas vistas trabajando, o con tu cuadrante de hoy.</translation>
  </message>
  <message>
   <source>Or begin with your roster of today.</source>
   <translation>O empieza por tus turnos de hoy.</translation>
  </message>
  <message>
   <source>Over the need</source>
   <translation>Por encima de lo necesario</translation>
  </message>
  <message>
   <source>Overtime in a week</source>
   <translation>Horas extra a la semana</translation>
  </message>
  <message>
   <source>Paid in a week</source>
   <translation>Pagadas a la semana</translation>
  </message>
  <message>
   <source>Paste a roster</source>
   <translation>Pegar un cuadrante</translation>
  </message>
  <message>
   <source>Paste a roster…</source>
   <translation>Pegar un cuadrante…</translation>
  </message>
  <message>
   <source>Paste people on duty</source>
   <translation>Pegar personas de servicio</translation>
  </message>
  <message>
   <source>People by hand</source>
   <translation>Personas a mano</translation>
  </message>
  <message>
   <source>People on duty</source>
   <translation>Personas de servicio</translation>
  </message>
  <message>
   <source>People on duty by hour and weekday</source>
   <translation>Personas de servicio por hora y día de la semana</translation>
  </message>
  <message>
   <source>Short of the need</source>
   <translation>Por debajo de lo necesario</translation>
  </message>
  <message>
   <source>Simulating these people…</source>
   <translation>Simulando estas personas…</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Cada</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>The backlog grows every week by</source>
   <translation>El trabajo pendiente crece cada semana en</translation>
  </message>
  <message>
   <source>The baseline is closed to edits: duplicate it, or open it to edits, at the left.</source>
   <translation>La base no admite cambios: duplícala o permite cambios, a la izquierda.</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>La semana</translation>
  </message>
  <message>
   <source>These are the people needed: change any number.</source>
   <translation>Estas son las personas necesarias: cambia cualquier número.</translation>
  </message>
  <message>
   <source>These people do not fit the plan any more.</source>
   <translation>Estas personas ya no encajan en el plan.</translation>
  </message>
  <message>
   <source>These people just about keep every promise.</source>
   <translation>Estas personas cumplen por poco todas las promesas.</translation>
  </message>
  <message>
   <source>These people keep every promise.</source>
   <translation>Estas personas cumplen todas las promesas.</translation>
  </message>
  <message>
   <source>These people keep no promise.</source>
   <translation>Estas personas no cumplen ninguna promesa.</translation>
  </message>
  <message numerus="yes">
   <source>These people miss %n promise(s): {channels}.</source>
   <translation>
    <numerusform>Estas personas incumplen %n promesa: {channels}.</numerusform>
    <numerusform>Estas personas incumplen %n promesas: {channels}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Use the people needed</source>
   <translation>Usar las personas necesarias</translation>
  </message>
  <message>
   <source>Waiting when the week ends</source>
   <translation>En espera al acabar la semana</translation>
  </message>
  <message>
   <source>What do the people on duty achieve, and what do they cost?</source>
   <translation>¿Qué logran las personas de servicio y cuánto cuestan?</translation>
  </message>
  <message>
   <source>What they achieve</source>
   <translation>Lo que logran</translation>
  </message>
  <message>
   <source>With these people work piles up: more comes in than they can do.</source>
   <translation>Con estas personas el trabajo se acumula: entra más del que pueden hacer.</translation>
  </message>
  <message>
   <source>as much as needed</source>
   <translation>justo lo necesario</translation>
  </message>
  <message>
   <source>as needed, until you change it</source>
   <translation>las necesarias, para cambiar</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message>
   <source>just missed, within chance</source>
   <translation>incumplida por poco, dentro del azar</translation>
  </message>
  <message>
   <source>met</source>
   <translation>cumplida</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>incumplida</translation>
  </message>
  <message>
   <source>needed: {hours}</source>
   <translation>necesarias: {hours}</translation>
  </message>
  <message>
   <source>no contact came</source>
   <translation>no llegó ningún contacto</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>put in by hand</source>
   <translation>puestas a mano</translation>
  </message>
  <message>
   <source>{channel}: waiting when the week ends</source>
   <translation>{channel}: en espera al acabar la semana</translation>
  </message>
  <message>
   <source>{channel}: {promise}</source>
   <translation>{channel}: {promise}</translation>
  </message>
  <message>
   <source>{day}, {time}: {n} people</source>
   <translation>{day}, {time}: {n} personas</translation>
  </message>
  <message>
   <source>{difference} against what is needed</source>
   <translation>{difference} frente a lo necesario</translation>
  </message>
  <message>
   <source>{load} h of work come in for {there} h of people</source>
   <translation>entran {load} h de trabajo para {there} h de personas</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} needed</source>
   <translation>{n} necesarias</translation>
  </message>
  <message>
   <source>{n} over</source>
   <translation>{n} de más</translation>
  </message>
  <message>
   <source>{n} short</source>
   <translation>{n} de menos</translation>
  </message>
  <message>
   <source>{over} over the need.</source>
   <translation>{over} por encima de lo necesario.</translation>
  </message>
  <message>
   <source>{share} in the weakest hour</source>
   <translation>{share} en la hora más floja</translation>
  </message>
  <message>
   <source>{share} on the weakest day</source>
   <translation>{share} en el día más flojo</translation>
  </message>
  <message>
   <source>{short} short and {over} over the need.</source>
   <translation>{short} por debajo y {over} por encima de lo necesario.</translation>
  </message>
  <message>
   <source>{short} short of the need.</source>
   <translation>{short} por debajo de lo necesario.</translation>
  </message>
  <message>
   <source>{verdict}: {share} at most, {half}</source>
   <translation>{verdict}: {share} como máximo, {half}</translation>
  </message>
  <message>
   <source>{verdict}: {share} promised, {half}</source>
   <translation>{verdict}: {share} prometido, {half}</translation>
  </message>
  <message>
   <source>±{half} points</source>
   <translation>±{half} puntos</translation>
  </message>
  <message>
   <source>▲ fewer than needed   ● more than needed   hatched: closed. 1.5 people is one and another half of the time. Ctrl+D fills down, Ctrl+R to the right; copy and paste as in a spreadsheet.</source>
   <translation>▲ menos de lo necesario   ● más de lo necesario   rayado: cerrado. 1,5 personas es una y otra la mitad del tiempo. Ctrl+D rellena hacia abajo, Ctrl+R a la derecha; copia y pega como en una hoja de cálculo.</translation>
  </message>
 </context>
 <context>
  <name>MappingRows</name>
  <message>
   <source>Could also be {columns}.</source>
   <translation>También podría ser {columns}.</translation>
  </message>
  <message>
   <source>Feeds no figure.</source>
   <translation>No alimenta ninguna cifra.</translation>
  </message>
  <message>
   <source>Nearest: {field}.</source>
   <translation>Lo más cercano: {field}.</translation>
  </message>
  <message>
   <source>a dimension of its own</source>
   <translation>una dimensión propia</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>como antes</translation>
  </message>
  <message>
   <source>dimension</source>
   <translation>dimensión</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>sin usar</translation>
  </message>
  <message>
   <source>sure</source>
   <translation>seguro</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>hora del día</translation>
  </message>
  <message>
   <source>unsure</source>
   <translation>dudoso</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>tuyo</translation>
  </message>
 </context>
 <context>
  <name>MappingTable</name>
  <message>
   <source>Aforo needs</source>
   <translation>Aforo necesita</translation>
  </message>
  <message>
   <source>How the columns are read</source>
   <translation>Cómo se leen las columnas</translation>
  </message>
  <message>
   <source>Read as</source>
   <translation>Se lee como</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Seguro</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Your column</source>
   <translation>Tu columna</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>sin hora</translation>
  </message>
  <message>
   <source>not in this file</source>
   <translation>no está</translation>
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
   <translation>sí</translation>
  </message>
 </context>
 <context>
  <name>MessageBar</name>
  <message>
   <source>Attention</source>
   <translation>Atención</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>"{scenario}" does not say how many people are employed today: enter today's full-time people to plan whom to hire when.</source>
   <translation>«{scenario}» no dice cuántas personas hay hoy en plantilla: indica las personas a jornada completa de hoy para planificar a quién contratar y cuándo.</translation>
  </message>
  <message>
   <source>"{scenario}" names nobody on duty: put people into its week, or let the promises say how many are needed.</source>
   <translation>«{scenario}» no tiene a nadie de servicio: pon personas en su semana o deja que las promesas digan cuántas hacen falta.</translation>
  </message>
  <message>
   <source>1 point</source>
   <translation>1 punto</translation>
  </message>
  <message>
   <source>A channel has no name: choose one, such as email or phone.</source>
   <translation>Un canal no tiene nombre: elige uno, como correo o teléfono.</translation>
  </message>
  <message>
   <source>A contact of {aht_s} is long for an interval of {interval_s}: work from the interval before still keeps agents busy, so this interval alone misleads. Plan the whole week instead.</source>
   <translation>Un contacto de {aht_s} es largo para un intervalo de {interval_s}: el trabajo del intervalo anterior sigue ocupando a los agentes, así que este intervalo por sí solo engaña. Planifica la semana entera.</translation>
  </message>
  <message>
   <source>A contact with several topics counts once for each of them, so shares may add up to more than 100 %.</source>
   <translation>Un contacto con varios temas cuenta una vez en cada uno, así que la suma de las proporciones puede pasar del 100 %.</translation>
  </message>
  <message>
   <source>A count cannot be below zero.</source>
   <translation>Un recuento no puede ser menor que cero.</translation>
  </message>
  <message>
   <source>A customer delay of {value} hours cannot be: write 0 or more.</source>
   <translation>Una demora del cliente de {value} horas no es posible: escribe 0 o más.</translation>
  </message>
  <message>
   <source>A formula that was never calculated, read as blank. Open the file in Excel and save it.</source>
   <translation>Una fórmula que nunca se calculó, leída como celda vacía. Abre el archivo en Excel y guárdalo.</translation>
  </message>
  <message>
   <source>A full-time person with {value} hours a week cannot be planned: write the paid hours of a week, such as 40.</source>
   <translation>No se puede planificar una persona a jornada completa con {value} horas a la semana: escribe las horas pagadas de una semana, por ejemplo 40.</translation>
  </message>
  <message>
   <source>A heatmap cannot show “{measure}”. Choose one of: {known}.</source>
   <translation>El mapa de calor no puede mostrar «{measure}». Elige una de estas: {known}.</translation>
  </message>
  <message>
   <source>A highest occupancy of {value} cannot be: write a share above 0 and up to 1, such as 0.85.</source>
   <translation>Una ocupación máxima de {value} no es posible: escribe una parte mayor que 0 y hasta 1, como 0,85.</translation>
  </message>
  <message>
   <source>A later row holds the same contact.</source>
   <translation>Una fila posterior contiene el mismo contacto.</translation>
  </message>
  <message>
   <source>A length of time cannot be below zero.</source>
   <translation>Una duración no puede ser menor que cero.</translation>
  </message>
  <message>
   <source>A line drawn between the rows of a list.</source>
   <translation>Una línea trazada entre las filas de una lista.</translation>
  </message>
  <message>
   <source>A line that is no record of JSON.</source>
   <translation>Una línea que no es un registro JSON.</translation>
  </message>
  <message>
   <source>A load of {load} people talking at once is more than the {most} that can be worked out. Check the volume and the handle time.</source>
   <translation>Una carga de {load} personas hablando a la vez es más de las {most} que se pueden calcular. Comprueba el volumen y el tiempo de gestión.</translation>
  </message>
  <message>
   <source>A mean wait of {value} seconds cannot be reached by any number of people: write a number above 0.</source>
   <translation>Una espera media de {value} segundos no se alcanza con ningún número de personas: escribe un número mayor que 0.</translation>
  </message>
  <message>
   <source>A picture needs the window's part of Aforo: {why}</source>
   <translation>Para crear una imagen hace falta la parte de Aforo con ventanas: {why}</translation>
  </message>
  <message>
   <source>A promise of {value} cannot be staffed: write a share above 0 and up to {most}; keeping it for every single contact would take endless people.</source>
   <translation>No hay personal que cumpla una promesa de {value}: escribe una parte mayor que 0 y hasta {most}; cumplirla con todos y cada uno de los contactos pediría infinitas personas.</translation>
  </message>
  <message>
   <source>A quotation mark opens in this row and is never closed.</source>
   <translation>En esta fila se abren unas comillas que nunca se cierran.</translation>
  </message>
  <message>
   <source>A redial share of {value} cannot be: write the share of those who gave up that call again, from 0 to 1.</source>
   <translation>Un porcentaje de repetición de {value} no es posible: indica qué parte de quienes abandonaron vuelve a llamar, de 0 a 1.</translation>
  </message>
  <message>
   <source>A return share of {value} cannot be: write the share of touches after which the customer comes back, from 0 to below 1.</source>
   <translation>Un porcentaje de retorno de {value} no es posible: indica la parte de las intervenciones tras las que vuelve el cliente, de 0 a menos de 1.</translation>
  </message>
  <message>
   <source>A share of {channel} (balking, redialling, reopening, variation of days) is outside what is possible: use 0 to below 1.</source>
   <translation>Una proporción de {channel} (rechazo de la espera, reintento, reapertura, variación entre días) está fuera de lo posible: usa de 0 a menos de 1.</translation>
  </message>
  <message>
   <source>A share of {value} cannot be promised: write a number above 0 and below 1.</source>
   <translation>No se puede prometer un porcentaje de {value}: escribe un número mayor que 0 y menor que 1.</translation>
  </message>
  <message>
   <source>A shrinkage part of {value} cannot be: write each part as a share of paid time from 0 to below 1, such as 0.08 for 8 %.</source>
   <translation>Una parte de {value} de tiempo pagado no disponible no es posible: escribe cada componente como parte del tiempo pagado, desde 0 y menor que 1, por ejemplo 0,08 para el 8 %.</translation>
  </message>
  <message>
   <source>A spread of {value} between days cannot be: write 0 or more.</source>
   <translation>Una variación entre días de {value} no es posible: escribe 0 o más.</translation>
  </message>
  <message>
   <source>A spread of {value} cannot be simulated: give a positive number.</source>
   <translation>Una dispersión de {value} no se puede simular: indica un número positivo.</translation>
  </message>
  <message>
   <source>A spreadsheet has shortened the numbers of “{column}” ({example}), so they no longer tell contacts apart and are not used. Export again without opening the file in a spreadsheet.</source>
   <translation>Una hoja de cálculo acortó los números de «{column}» ({example}): ya no distinguen un contacto de otro y no se usan. Exporta de nuevo sin abrir el archivo en una hoja de cálculo.</translation>
  </message>
  <message>
   <source>A spreadsheet has shortened this number, so it no longer tells contacts apart.</source>
   <translation>Una hoja de cálculo acortó este número, así que ya no distingue contactos.</translation>
  </message>
  <message>
   <source>A spreadsheet took the day for the month in “{column}”: {left} dates stayed text ({example}) because their day is above 12, and none of the {rows} real dates has such a day. Import the original export instead of the file saved by the spreadsheet.</source>
   <translation>Una hoja de cálculo tomó el día por el mes en «{column}»: {left} fechas quedaron como texto ({example}) porque su día es mayor que 12, y ninguna de las {rows} fechas reales tiene un día así. Importa la exportación original y no el archivo guardado por la hoja de cálculo.</translation>
  </message>
  <message>
   <source>A time of {value} seconds cannot be simulated: give a positive number of seconds.</source>
   <translation>Un tiempo de {value} segundos no se puede simular: indica un número positivo de segundos.</translation>
  </message>
  <message>
   <source>A total or note below the data.</source>
   <translation>Un total o una nota debajo de los datos.</translation>
  </message>
  <message>
   <source>A wait of {value} seconds cannot be promised: write 0 or more.</source>
   <translation>No se puede prometer una espera de {value} segundos: escribe 0 o más.</translation>
  </message>
  <message>
   <source>A week can be typed by 15, 30 or 60 minutes, not by {minutes}.</source>
   <translation>Una semana se puede escribir por 15, 30 o 60 minutos, no por {minutes}.</translation>
  </message>
  <message>
   <source>A weekday is there twice: paste one week at a time.</source>
   <translation>Un día de la semana aparece dos veces: pega una sola semana cada vez.</translation>
  </message>
  <message>
   <source>Above the header: a title or note, not data.</source>
   <translation>Encima del encabezado: un título o una nota, no datos.</translation>
  </message>
  <message>
   <source>Acknowledge at once and look it up then; answer in the first reply when you know; cover the peak.</source>
   <translation>Confirma enseguida la recepción y consulta después; responde ya en el primer mensaje si lo sabes; cubre el pico.</translation>
  </message>
  <message>
   <source>Add the column with the moment of solving or closing to the export.</source>
   <translation>Añade a la exportación la columna con el momento de resolución o cierre.</translation>
  </message>
  <message>
   <source>Aforo met a fault of its own ({kind}: {why}). Your files are unchanged. Run it again with AFORO_TRACEBACK=1 set to see where, and report it.</source>
   <translation>Aforo tuvo un fallo propio ({kind}: {why}). Tus archivos no han cambiado. Ejecútalo de nuevo con AFORO_TRACEBACK=1 para ver dónde y avísanos.</translation>
  </message>
  <message>
   <source>After {weeks} weeks the backlog still drifts: the figures describe a queue on its way, not a settled one.</source>
   <translation>Tras {weeks} semanas el trabajo pendiente aún varía: las cifras describen una cola en camino, no una estable.</translation>
  </message>
  <message>
   <source>Agents are needed by weekday and hour: map these two.</source>
   <translation>Los agentes se calculan por día de la semana y hora: elige esas dos.</translation>
  </message>
  <message>
   <source>Agents needed are a plan for the week and have no period before: compare volume or load instead.</source>
   <translation>Los agentes necesarios son un plan para la semana y no tienen periodo anterior: compara el volumen o la carga.</translation>
  </message>
  <message>
   <source>An agent cannot hold {value} chats at once: write 1 or more.</source>
   <translation>Un agente no puede llevar {value} chats a la vez: escribe 1 o más.</translation>
  </message>
  <message>
   <source>An agent with {most} chats at once completes no more than with {worth}: allow {worth}.</source>
   <translation>Un agente con {most} chats a la vez no completa más que con {worth}: permite {worth}.</translation>
  </message>
  <message>
   <source>An error of the spreadsheet, read as blank.</source>
   <translation>Un error de la hoja de cálculo, leído como celda vacía.</translation>
  </message>
  <message>
   <source>As last time for a file with these headers.</source>
   <translation>Como la última vez con un archivo de estos encabezados.</translation>
  </message>
  <message>
   <source>Ask in which zone the product writes its exports, choose it for this file and import it again.</source>
   <translation>Averigua en qué zona horaria escribe el producto sus exportaciones, elígela para este archivo e impórtalo de nuevo.</translation>
  </message>
  <message>
   <source>Ask where the value comes from; if it is a default, leave the column out.</source>
   <translation>Averigua de dónde sale el valor; si es un valor por defecto, deja fuera la columna.</translation>
  </message>
  <message>
   <source>Ask whether contacts were moved from another system; do not staff by their hours then.</source>
   <translation>Pregunta si los contactos se migraron de otro sistema; en ese caso no planifiques por sus horas.</translation>
  </message>
  <message>
   <source>Ask whether the system was down, and leave those days out before staffing by them.</source>
   <translation>Pregunta si el sistema estuvo caído y deja fuera esos días antes de planificar con ellos.</translation>
  </message>
  <message>
   <source>Ask whether zero means “not measured”; if so, leave the column out or blank those cells.</source>
   <translation>Averigua si cero significa «no medido»; si es así, deja fuera la columna o vacía esas celdas.</translation>
  </message>
  <message>
   <source>Ask who or what closes contacts in bulk, and read resolution times without those.</source>
   <translation>Pregunta quién o qué cierra contactos en bloque y lee los tiempos de resolución sin ellos.</translation>
  </message>
  <message>
   <source>Ask who uses this login; leave it out when you compare agents.</source>
   <translation>Pregunta quién usa esta cuenta; déjala fuera al comparar agentes.</translation>
  </message>
  <message>
   <source>Begin the period in view with the first whole day.</source>
   <translation>Empieza el periodo en el primer día completo.</translation>
  </message>
  <message>
   <source>Below the table that was read.</source>
   <translation>Debajo de la tabla que se leyó.</translation>
  </message>
  <message>
   <source>Between both lines lie all but the quietest and the busiest tenth of days, as {weeks} weeks show how much days differ beyond chance and how well their mean is known.</source>
   <translation>Entre ambas líneas quedan todos los días salvo la décima parte más tranquila y la más cargada, según lo que {weeks} semanas muestran de cuánto varían los días más allá del azar y de lo bien que se conoce su media.</translation>
  </message>
  <message>
   <source>Both sides are “{dimension}”: choose two different dimensions.</source>
   <translation>Los dos lados son «{dimension}»: elige dos dimensiones distintas.</translation>
  </message>
  <message>
   <source>CSV files cannot be written for {reader}. Choose one of {known}.</source>
   <translation>No se pueden escribir archivos CSV para {reader}. Elige uno de {known}.</translation>
  </message>
  <message>
   <source>Calls count as answered when “{column}” is above zero.</source>
   <translation>Una llamada cuenta como atendida cuando «{column}» es mayor que cero.</translation>
  </message>
  <message>
   <source>Cannot draw a trend by “{step}”. Choose one of: {known}.</source>
   <translation>No se puede dibujar la evolución por «{step}». Elige entre: {known}.</translation>
  </message>
  <message>
   <source>Cannot group by “{dimension}”. Choose one of: {known}.</source>
   <translation>No se puede agrupar por «{dimension}». Elige entre: {known}.</translation>
  </message>
  <message>
   <source>Cannot read “{part}” in the opening hours “{text}”. Write days and times like “Mon-Fri 09:00-18:00; Sat 10:00-14:00”.</source>
   <translation>No se entiende «{part}» en el horario «{text}». Escribe días y horas así: «Lun-Vie 09:00-18:00; Sáb 10:00-14:00».</translation>
  </message>
  <message>
   <source>Chats at once need whole agents, not {agents}: write a whole number.</source>
   <translation>Los chats a la vez piden agentes enteros, no {agents}: escribe un número entero.</translation>
  </message>
  <message>
   <source>Check that both columns are mapped to the right field and read on the same clock.</source>
   <translation>Comprueba que ambas columnas están asignadas al campo correcto y se leen con el mismo reloj.</translation>
  </message>
  <message>
   <source>Check that the export includes the column for all contacts; read its KPIs with the number of contacts behind them.</source>
   <translation>Comprueba que la exportación incluye la columna para todos los contactos; lee sus KPI con el número de contactos que hay detrás.</translation>
  </message>
  <message>
   <source>Check the order of day and month and the zone, then import the file again.</source>
   <translation>Comprueba el orden de día y mes y la zona horaria, y vuelve a importar el archivo.</translation>
  </message>
  <message>
   <source>Check the unit and whether the column holds time left instead of time taken.</source>
   <translation>Comprueba la unidad y si la columna contiene el tiempo restante en vez del empleado.</translation>
  </message>
  <message>
   <source>Check which column holds the first reply, and that both are read on the same clock.</source>
   <translation>Comprueba qué columna contiene la primera respuesta y que ambas se leen con el mismo reloj.</translation>
  </message>
  <message>
   <source>Check which columns feed offered, handled and abandoned: one may count transfers or another queue.</source>
   <translation>Comprueba qué columnas dan recibidos, atendidos y abandonados: una puede contar transferencias u otra cola.</translation>
  </message>
  <message>
   <source>Chosen by you.</source>
   <translation>Elegido por ti.</translation>
  </message>
  <message>
   <source>Closed within 60 s without a message by an agent</source>
   <translation>Cerrados en menos de 60 s sin mensaje de un agente</translation>
  </message>
  <message>
   <source>Column “{column}” can be read in more than one way: {readings}. Choose one in the window; or save what “inspect --json” prints, set the format of this column under “import” and give that file with --mapping.</source>
   <translation>La columna «{column}» se puede leer de más de una forma: {readings}. Elige una en la ventana; o guarda lo que imprime «inspect --json», fija el formato de esta columna en «import» y da ese archivo con --mapping.</translation>
  </message>
  <message>
   <source>Compared with the same weekdays 52 weeks earlier, from {start}.</source>
   <translation>Se compara con los mismos días de la semana de 52 semanas antes, desde el {start}.</translation>
  </message>
  <message>
   <source>Computed with the required staffing; open the Staffing page to see it.</source>
   <translation>Se calcula con el personal necesario; abre la página Personal para verlo.</translation>
  </message>
  <message>
   <source>Contacts a week have drifted from about {before} to about {value} over {weeks} weeks.</source>
   <translation>Los contactos por semana han pasado poco a poco de unos {before} a unos {value} en {weeks} semanas.</translation>
  </message>
  <message>
   <source>Contacts belong to the agent they are assigned to now; a contact handed on counts, with its rating, for whoever holds it last.</source>
   <translation>Los contactos son del agente que los tiene ahora; uno que se pasó cuenta, con su nota, para el último.</translation>
  </message>
  <message>
   <source>Costs are known for {joined} of {months} months that have contacts.</source>
   <translation>Se conocen los costes de {joined} de {months} meses con contactos.</translation>
  </message>
  <message>
   <source>Customers of {channel} hang up after {patience_s} on average. Erlang C takes everybody to wait for ever and asks for too many people, so Erlang A counts who leaves.</source>
   <translation>Los clientes de {channel} cuelgan tras {patience_s} de media. Erlang C supone que todos esperan para siempre y pide demasiadas personas; Erlang A cuenta a los que se van.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Day of the month</source>
   <translation>Día del mes</translation>
  </message>
  <message>
   <source>Days of data: {days}. At least two weeks show who is usually at work.</source>
   <translation>Días de datos: {days}. Con al menos dos semanas se ve quién suele estar trabajando.</translation>
  </message>
  <message>
   <source>Days of {channel} differ by more than chance. The promise is proved over busy and quiet days alike, which an average hour is not.</source>
   <translation>Los días de {channel} varían más de lo que explica el azar. La promesa se comprueba en días cargados y tranquilos por igual, y una hora media no lo es.</translation>
  </message>
  <message>
   <source>Each row was read as one contact: {rows} numbered rows, {contacts} different numbers.</source>
   <translation>Cada fila se leyó como un contacto: {rows} filas numeradas, {contacts} números distintos.</translation>
  </message>
  <message>
   <source>End less new is {kept} customers kept, more than the {start} at the start. Check the three counts.</source>
   <translation>Los clientes al final menos los nuevos son {kept}, más que los {start} del inicio. Revisa los tres recuentos.</translation>
  </message>
  <message>
   <source>End the period in view with the last whole day, or export again when the day is over.</source>
   <translation>Termina el periodo en el último día completo, o exporta de nuevo cuando acabe el día.</translation>
  </message>
  <message>
   <source>Events read as first reply: {taken}; as resolved: {resolved}; as closed: {closed}. Change the mapping if that is not what they mean.</source>
   <translation>Eventos leídos como primera respuesta: {taken}; como resuelto: {resolved}; como cerrado: {closed}. Cambia la asignación si no significan eso.</translation>
  </message>
  <message>
   <source>Every chat length must be above 0 seconds.</source>
   <translation>Cada duración de chat debe ser mayor que 0 segundos.</translation>
  </message>
  <message>
   <source>Every time in “{column}” is midnight, so only its days are used.</source>
   <translation>Todas las horas de «{column}» son medianoche, así que solo se usan sus días.</translation>
  </message>
  <message>
   <source>Export that stretch again; if you were closed, enter the days as closed in the calendar.</source>
   <translation>Exporta de nuevo ese tramo; si estabais cerrados, marca los días como cerrados en el calendario.</translation>
  </message>
  <message>
   <source>Export the missing stretch; until then totals over the whole period are too low.</source>
   <translation>Exporta el tramo que falta; hasta entonces los totales del periodo completo quedan bajos.</translation>
  </message>
  <message>
   <source>Fewer cells than the header has.</source>
   <translation>Menos celdas que el encabezado.</translation>
  </message>
  <message>
   <source>Find out why the article is not found or not understood: rewrite it, or show it where these customers look.</source>
   <translation>Averigua por qué no se encuentra o no se entiende el artículo: reescríbelo o muéstralo donde miran estos clientes.</translation>
  </message>
  <message>
   <source>First replies of {channel} bind on what waits on {weekday} {since}–{until}: {kept_share} of it is replied to in time, and {missed_share} of all late replies of the week are among it.</source>
   <translation>La primera respuesta de {channel} está más ajustada en lo que espera el {weekday} de {since} a {until}: se responde a tiempo el {kept_share}, y ahí está el {missed_share} de las respuestas tardías de la semana.</translation>
  </message>
  <message>
   <source>Give each question its own column, or correct the scale of this one.</source>
   <translation>Da a cada pregunta su propia columna o corrige la escala de esta.</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>How much days differ cannot be told: no weekday comes often enough with enough contacts.</source>
   <translation>No se puede saber cuánto varían los días: ningún día de la semana se repite bastante con contactos suficientes.</translation>
  </message>
  <message>
   <source>How much longer chats take when an agent holds several is not given, so all {concurrency} are taken as equally quick: the agents are a lower bound.</source>
   <translation>No se indica cuánto se alargan los chats cuando un agente lleva varios, así que los {concurrency} se toman por igual de rápidos: los agentes son un mínimo.</translation>
  </message>
  <message>
   <source>Import the contacts of the same months, or check that both files use the same contact number.</source>
   <translation>Importa los contactos de los mismos meses o comprueba que ambos archivos usan el mismo número de contacto.</translation>
  </message>
  <message>
   <source>Import the contacts of the same months, or check that tasks carry the contact's number.</source>
   <translation>Importa los contactos de los mismos meses o comprueba que las tareas llevan el número del contacto.</translation>
  </message>
  <message>
   <source>In column {columns} of {sheet} the leading zeros are only shown, by a number format; the numbers behind have none.</source>
   <translation>En la columna {columns} de {sheet} los ceros a la izquierda solo se muestran, por un formato de número; los números en sí no los tienen.</translation>
  </message>
  <message>
   <source>In the hour {hour} only {share} of calls and chats are answered in time, against {overall} overall (n = {n}).</source>
   <translation>En la franja {hour} h solo el {share} de las llamadas y chats se atiende a tiempo, frente al {overall} general (n = {n}).</translation>
  </message>
  <message>
   <source>In the hour {hour} only {share} of first replies keep the promise, against {overall} overall (n = {n}).</source>
   <translation>En la franja {hour} h solo el {share} de las primeras respuestas cumple la promesa, frente al {overall} general (n = {n}).</translation>
  </message>
  <message>
   <source>In {contacts} contacts the reply time of the file differs from its moments ({share}).</source>
   <translation>En {contacts} contactos el tiempo de respuesta del archivo no coincide con sus momentos ({share}).</translation>
  </message>
  <message>
   <source>In {contacts} contacts the resolution time of the file differs from its moments ({share}).</source>
   <translation>En {contacts} contactos el tiempo de resolución del archivo no coincide con sus momentos ({share}).</translation>
  </message>
  <message>
   <source>In {months} one row of costs is the sum of the others; it was left out so that nothing counts twice.</source>
   <translation>En {months} una fila de costes es la suma de las demás; se ha dejado fuera para no contar dos veces.</translation>
  </message>
  <message>
   <source>In {rows} of {n} intervals ({share}) more contacts are handled and abandoned than were offered.</source>
   <translation>En {rows} de {n} intervalos ({share}) se atienden y abandonan más contactos de los recibidos.</translation>
  </message>
  <message>
   <source>In {slots} slots fewer people would do, but the site minimum of {minimum} is kept.</source>
   <translation>En {slots} tramos bastarían menos personas, pero se mantiene el mínimo de {minimum}.</translation>
  </message>
  <message>
   <source>It gives a code other hours than a line before it, which counts.</source>
   <translation>Da a un código otras horas que una línea anterior; cuenta la anterior.</translation>
  </message>
  <message>
   <source>It has more cells than the head of the table: where commas stand between the cells, write numbers without them.</source>
   <translation>Tiene más celdas que el encabezado de la tabla: si las celdas se separan con comas, escribe los números sin ellas.</translation>
  </message>
  <message>
   <source>It is a total and was not counted.</source>
   <translation>Es un total y no se contó.</translation>
  </message>
  <message>
   <source>It is neither hours such as 09:00-17:00, nor a shift code, nor a day off.</source>
   <translation>No son horas como 09:00-17:00, ni un código de turno, ni un día libre.</translation>
  </message>
  <message>
   <source>It is no break inside the hours beside it and was not counted: separate a second shift with “/”.</source>
   <translation>No es una pausa dentro de las horas que la acompañan y no se contó: separa un segundo turno con «/».</translation>
  </message>
  <message>
   <source>It is no number of contacts, such as 12, and was not counted.</source>
   <translation>No es un número de contactos, como 12, y no se ha contado.</translation>
  </message>
  <message>
   <source>It is no number of people.</source>
   <translation>No es un número de personas.</translation>
  </message>
  <message>
   <source>It lies inside the hours beside it and was counted once. Put a break in brackets.</source>
   <translation>Está dentro de las horas que la acompañan y se contó una sola vez. Pon las pausas entre paréntesis.</translation>
  </message>
  <message>
   <source>It may mean {large} or {small} and was not counted: write thousands without a dot or comma.</source>
   <translation>Puede significar {large} o {small} y no se ha contado: escribe los miles sin punto ni coma.</translation>
  </message>
  <message>
   <source>It names no hours: write from when to when, such as 09:00-17:00.</source>
   <translation>No dice las horas: escribe desde cuándo hasta cuándo, como 09:00-17:00.</translation>
  </message>
  <message>
   <source>It names no weekday and no hours.</source>
   <translation>No dice ni el día de la semana ni las horas.</translation>
  </message>
  <message>
   <source>It names no weekday: begin with one, such as Mon or Mon-Fri.</source>
   <translation>No dice el día de la semana: empieza con uno, como lun o lun-vie.</translation>
  </message>
  <message>
   <source>It says neither who comes nor how many: add a name or a number.</source>
   <translation>No dice ni quién viene ni cuántos: añade un nombre o un número.</translation>
  </message>
  <message>
   <source>It seems to name several people: write each on a line of their own.</source>
   <translation>Parece nombrar a varias personas: escribe cada una en su propia línea.</translation>
  </message>
  <message>
   <source>It stands above the head of the table and was not read.</source>
   <translation>Está encima de la cabecera de la tabla y no se leyó.</translation>
  </message>
  <message>
   <source>It would be more than 16 hours at a stretch: correct the hours.</source>
   <translation>Serían más de 16 horas seguidas: corrige las horas.</translation>
  </message>
  <message>
   <source>Its first cell is no time of day, such as 09:00 or 9-10.</source>
   <translation>Su primera celda no es una hora del día, como 09:00 o 9-10.</translation>
  </message>
  <message>
   <source>Its number of people is not clear: write one number from 0 up, such as 3 or 1.5.</source>
   <translation>Su número de personas no está claro: escribe un número desde 0, como 3 o 1,5.</translation>
  </message>
  <message>
   <source>Its time is in an earlier row already: the row was not counted.</source>
   <translation>Su hora ya está en una fila anterior: esta fila no se ha contado.</translation>
  </message>
  <message>
   <source>Just short of the promise: {promises}.</source>
   <translation>Por poco no se cumple la promesa: {promises}.</translation>
  </message>
  <message>
   <source>Let agents mark what was solved at first contact, give them what they need for it, and reward it.</source>
   <translation>Pide a los agentes que marquen lo resuelto al primer contacto, dales lo que necesitan para lograrlo y reconóceselo.</translation>
  </message>
  <message>
   <source>Line {line} of the contacts, “{text}”: {why}</source>
   <translation>Línea {line} de los contactos, «{text}»: {why}</translation>
  </message>
  <message>
   <source>Lists inside the records ({columns}) are kept as text in one cell each.</source>
   <translation>Las listas dentro de los registros ({columns}) se conservan como texto en una sola celda.</translation>
  </message>
  <message>
   <source>Load is work that arrives in an hour: put hours on one side of the map.</source>
   <translation>La carga es el trabajo que llega en una hora: pon las horas en un lado del mapa.</translation>
  </message>
  <message>
   <source>Look at one file at a time, or leave the field out of all but one.</source>
   <translation>Mira los archivos de uno en uno, o deja fuera el campo en todos menos en uno.</translation>
  </message>
  <message>
   <source>Look at the contacts first. Recognise the best, coach the others, match tasks to strengths.</source>
   <translation>Mira primero los contactos. Reconoce a los mejores, acompaña a los demás y asigna las tareas según los puntos fuertes de cada uno.</translation>
  </message>
  <message>
   <source>Look at the examples; merge repeated contacts in the helpdesk and export again.</source>
   <translation>Mira los ejemplos; fusiona los contactos repetidos en el helpdesk y exporta de nuevo.</translation>
  </message>
  <message>
   <source>Look at the listed cells and choose the format that reads them, or mend them in the export.</source>
   <translation>Mira las celdas de la lista y elige el formato que las lee, o corrígelas en la exportación.</translation>
  </message>
  <message>
   <source>Look at the longest ones for forgotten timers or contacts, and judge by the median.</source>
   <translation>Mira los más largos por si hay cronómetros o contactos olvidados, y juzga por la mediana.</translation>
  </message>
  <message>
   <source>Look at these contacts; leave the class out if it is no work of the team.</source>
   <translation>Mira estos contactos; exclúyelos si no son trabajo del equipo.</translation>
  </message>
  <message>
   <source>Mode “{mode}” is for contacts: take --measure volume, or --mode total or difference.</source>
   <translation>El modo «{mode}» es para contactos: usa --measure volume, o --mode total o difference.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>Months in between are missing: {months}. Type them, or choose a period without them.</source>
   <translation>Faltan meses intermedios: {months}. Introdúcelos o elige un periodo sin ellos.</translation>
  </message>
  <message>
   <source>More cells than the header has.</source>
   <translation>Más celdas que el encabezado.</translation>
  </message>
  <message>
   <source>More than ten million contacts at a time were not counted: correct the number.</source>
   <translation>Más de diez millones de contactos a la vez no se han contado: corrige el número.</translation>
  </message>
  <message>
   <source>More was worked than the people seen could do ({efficiency_share}): some people on duty are missing from the data, or handle times are too long.</source>
   <translation>Se trabajó más de lo que podían las personas vistas ({efficiency_share}): faltan personas en los datos o los tiempos de gestión son demasiado largos.</translation>
  </message>
  <message>
   <source>Needs a column for: {fields}. None of the imported files has one.</source>
   <translation>Necesita una columna para: {fields}. Ninguno de los archivos importados la tiene.</translation>
  </message>
  <message>
   <source>Needs a file of customers with: {fields}. Import it beside the contacts.</source>
   <translation>Necesita un archivo de clientes con: {fields}. Impórtalo junto a los contactos.</translation>
  </message>
  <message>
   <source>Needs a file with one row for each message: who wrote it and when. The rows of a contact tell its first reply only.</source>
   <translation>Necesita un archivo con una fila por mensaje: quién lo escribió y cuándo. Las filas por contacto solo dicen la primera respuesta.</translation>
  </message>
  <message>
   <source>Needs a list of tasks with when they were assigned and completed. Import it beside the contacts.</source>
   <translation>Necesita una lista de tareas con su asignación y su finalización. Impórtala junto a los contactos.</translation>
  </message>
  <message>
   <source>Needs a log of the agents' time: time with contacts and time waiting for them. Import it beside the contacts.</source>
   <translation>Necesita un registro del tiempo de los agentes: en contacto y disponible. Impórtalo junto a los contactos.</translation>
  </message>
  <message>
   <source>Needs costs by channel, or handle times to split shared costs by. Type costs with their channel under “Typed figures” on the Data page.</source>
   <translation>Necesita costes por canal, o tiempos de gestión para repartir los comunes. Introduce los costes con su canal en «Cifras introducidas» de la página Datos.</translation>
  </message>
  <message>
   <source>Needs costs: type them by month under “Typed figures” on the Data page, import a file with them, or say on the Staffing page what an hour of work costs.</source>
   <translation>Necesita costes: introdúcelos por mes en «Cifras introducidas» de la página Datos, importa un archivo con ellos o indica en la página Personal lo que cuesta una hora de trabajo.</translation>
  </message>
  <message>
   <source>Needs customers at the start, new and at the end of the month: type them under “Typed figures” on the Data page.</source>
   <translation>Necesita los clientes al inicio, nuevos y al final del mes: introdúcelos en «Cifras introducidas» de la página Datos.</translation>
  </message>
  <message>
   <source>Needs followers on at least two days: type them by platform under “Typed figures” on the Data page.</source>
   <translation>Necesita los seguidores de al menos dos días: introdúcelos por plataforma en «Cifras introducidas» de la página Datos.</translation>
  </message>
  <message>
   <source>Needs headcount and leavers: type them by month under “Typed figures” on the Data page.</source>
   <translation>Necesita plantilla y bajas: introdúcelas por mes en «Cifras introducidas» de la página Datos.</translation>
  </message>
  <message>
   <source>Needs one row per contact; there are only totals by interval.</source>
   <translation>Necesita una fila por contacto; solo hay totales por intervalo.</translation>
  </message>
  <message>
   <source>Needs paid hours: type them by month under “Typed figures” on the Data page, or import them with the agents' log.</source>
   <translation>Necesita horas pagadas: introdúcelas por mes en «Cifras introducidas» de la página Datos, o impórtalas con el registro de agentes.</translation>
  </message>
  <message>
   <source>Needs targets: set one for a KPI on the Overview, or in the scenario file.</source>
   <translation>Necesita objetivos: fija uno para un KPI en el Resumen o en el archivo de escenario.</translation>
  </message>
  <message>
   <source>Needs the time of day; the imported file holds only dates.</source>
   <translation>Necesita la hora del día; el archivo importado solo tiene fechas.</translation>
  </message>
  <message>
   <source>Needs what service in social media cost and brought: type it under “Typed figures” on the Data page.</source>
   <translation>Necesita lo que costó y aportó la atención en redes: introdúcelo en «Cifras introducidas» de la página Datos.</translation>
  </message>
  <message>
   <source>Needs {agents} agents with {contacts} resolved contacts each; only {found} have as many.</source>
   <translation>Necesita {agents} agentes con {contacts} contactos resueltos cada uno; solo {found} tienen tantos.</translation>
  </message>
  <message>
   <source>No KPI with a value is counted in more than one way.</source>
   <translation>Ningún KPI con valor se cuenta de más de una manera.</translation>
  </message>
  <message>
   <source>No channel is called {channel}: check the channels of the people's skills and of the open work.</source>
   <translation>Ningún canal se llama {channel}: revisa los canales de las competencias de las personas y del trabajo abierto.</translation>
  </message>
  <message>
   <source>No column beside {column} is named after an hour, so the table is not one of days and hours. Say that a row is something else.</source>
   <translation>Ninguna columna junto a {column} lleva el nombre de una hora, así que no es una tabla de días y horas. Indica que cada fila es otra cosa.</translation>
  </message>
  <message>
   <source>No column holds or names days, so the hours of this table belong to no date. Say that a row is something else.</source>
   <translation>Ninguna columna contiene o nombra días, así que las horas no pertenecen a ninguna fecha. Indica que cada fila es otra cosa.</translation>
  </message>
  <message>
   <source>No column is called channel, but the values of “{column}” name one ({samples}).</source>
   <translation>Ninguna columna se llama canal, pero los valores de «{column}» nombran uno ({samples}).</translation>
  </message>
  <message>
   <source>No column of {file} was recognised (first headers: {headers}). Map at least a date, a channel or a status by hand.</source>
   <translation>No se reconoció ninguna columna de {file} (primeros encabezados: {headers}). Asigna a mano al menos una fecha, un canal o un estado.</translation>
  </message>
  <message>
   <source>No contact has “{value}” as {dimension}. There are {known}.</source>
   <translation>Ningún contacto tiene «{value}» como {dimension}. Hay {known}.</translation>
  </message>
  <message>
   <source>No contact has “{value}” as {dimension}: did you mean “{meant}”? There are {known}.</source>
   <translation>Ningún contacto tiene «{value}» como {dimension}: ¿querías decir «{meant}»? Hay {known}.</translation>
  </message>
  <message>
   <source>No contact in view came by a social channel ({channels}).</source>
   <translation>Ningún contacto a la vista llegó por un canal social ({channels}).</translation>
  </message>
  <message>
   <source>No contact in view came through social media.</source>
   <translation>Ningún contacto a la vista llegó por redes sociales.</translation>
  </message>
  <message>
   <source>No contact in view has a value by this definition.</source>
   <translation>Ningún contacto a la vista tiene un valor con esta definición.</translation>
  </message>
  <message>
   <source>No contact in view has what this needs: {needs}.</source>
   <translation>Ningún contacto a la vista tiene lo que esto necesita: {needs}.</translation>
  </message>
  <message>
   <source>No contact in view is a chat.</source>
   <translation>Ningún contacto a la vista es un chat.</translation>
  </message>
  <message>
   <source>No contact in view needs work: widen the period or the filter.</source>
   <translation>Ningún contacto a la vista necesita trabajo: amplía el periodo o el filtro.</translation>
  </message>
  <message>
   <source>No contact in view tells whether its promise was kept: first replies, or waits and answers, are needed.</source>
   <translation>Ningún contacto a la vista dice si se cumplió su promesa: hacen falta primeras respuestas, o esperas y llamadas atendidas.</translation>
  </message>
  <message>
   <source>No contact says when it was created, so no hour can be staffed: map the column with the creation time.</source>
   <translation>Ningún contacto dice cuándo se creó, así que no se puede calcular el personal de ninguna hora: asigna la columna con el momento de creación.</translation>
  </message>
  <message>
   <source>No contact was created in the months whose costs are known.</source>
   <translation>No se creó ningún contacto en los meses cuyo coste se conoce.</translation>
  </message>
  <message>
   <source>No contacts are in view.</source>
   <translation>No hay contactos a la vista.</translation>
  </message>
  <message>
   <source>No field fits “{column}”.</source>
   <translation>Ningún campo encaja con «{column}».</translation>
  </message>
  <message>
   <source>No file has the columns that “{kpi}” is counted from.</source>
   <translation>Ningún archivo tiene las columnas con las que se calcula «{kpi}».</translation>
  </message>
  <message>
   <source>No group of people is called {pool}: use one of the model's groups.</source>
   <translation>Ningún grupo de personas se llama {pool}: usa uno de los grupos del modelo.</translation>
  </message>
  <message>
   <source>No header row was found, so columns are called Column 1, Column 2, … If there is one, choose its row.</source>
   <translation>No se encontró una fila de encabezado, así que las columnas se llaman Column 1, Column 2, … Si la hay, elige su fila.</translation>
  </message>
  <message>
   <source>No list knows the status “{value}” of “{column}”. It keeps its own name; say what it means.</source>
   <translation>Ninguna lista conoce el estado «{value}» de «{column}». Conserva su nombre; di qué significa.</translation>
  </message>
  <message>
   <source>No public holidays are known for “{country}”. Use a country code such as ES or IT, or a region such as ES-CT.</source>
   <translation>No se conocen festivos para «{country}». Usa un código de país como ES o IT, o de región como ES-CT.</translation>
  </message>
  <message>
   <source>No row of {file} has the {columns} cells its header has; the first that differs is row {row}. Choose another delimiter or header row.</source>
   <translation>Ninguna fila de {file} tiene las {columns} celdas de su encabezado; la primera que difiere es la fila {row}. Elige otro separador u otra fila de encabezado.</translation>
  </message>
  <message>
   <source>No service level is called {variant}; choose one of {known}.</source>
   <translation>Ningún nivel de servicio se llama {variant}; elige entre {known}.</translation>
  </message>
  <message>
   <source>No single group of contacts contributes most of the change.</source>
   <translation>Ningún grupo de contactos aporta por sí solo la mayor parte del cambio.</translation>
  </message>
  <message>
   <source>No team works “{channel}”: add it to one of the teams {teams}, or name no teams and everybody works everything.</source>
   <translation>Ningún equipo atiende «{channel}»: añádelo a uno de los equipos {teams}, o no nombres equipos y todos atenderán todo.</translation>
  </message>
  <message>
   <source>No {dimension} is in both periods: compare periods by hour, weekday, day of the month or a category.</source>
   <translation>Ningún valor de {dimension} está en ambos periodos: compara por hora, día de la semana, día del mes o una categoría.</translation>
  </message>
  <message>
   <source>Nobody can be seen at work: no contact in view has a date.</source>
   <translation>No se ve a nadie trabajando: ningún contacto a la vista tiene fecha.</translation>
  </message>
  <message>
   <source>Nobody can be seen at work: no contact in view names its agent.</source>
   <translation>No se ve a nadie trabajando: ningún contacto a la vista nombra a su agente.</translation>
  </message>
  <message>
   <source>Nobody is needed, so that there is no band around the people needed.</source>
   <translation>No hace falta nadie, así que no hay banda alrededor de las personas necesarias.</translation>
  </message>
  <message>
   <source>Nobody is put on duty by hand. Put people in on the Staffing page to print a schedule.</source>
   <translation>Nadie está puesto de servicio a mano. Pon personas en la página Personal para imprimir un cuadrante.</translation>
  </message>
  <message>
   <source>None of these customers stayed, so there is no cost for each that did.</source>
   <translation>Ninguno de estos clientes sigue, así que no hay coste por cada uno que sigue.</translation>
  </message>
  <message>
   <source>Nothing called “{lever}” can be moved in a comparison. Known: {known}.</source>
   <translation>En una comparación no se puede mover nada llamado «{lever}». Conocidos: {known}.</translation>
  </message>
  <message>
   <source>Nothing is typed yet: add a channel with its contacts of a week.</source>
   <translation>Todavía no hay nada escrito: añade un canal con sus contactos de una semana.</translation>
  </message>
  <message>
   <source>Nothing of this can be read as a roster. Line {line}, “{text}”: {why} Write lines such as “Mon-Fri 09:00-17:00 3” or “Ana Mon 09:00-17:00”, or copy a table with weekdays above its columns.</source>
   <translation>Nada de esto se puede leer como un cuadrante. Línea {line}, «{text}»: {why} Escribe líneas como «Lun-Vie 09:00-17:00 3» o «Ana Lun 09:00-17:00», o copia una tabla con los días de la semana sobre sus columnas.</translation>
  </message>
  <message>
   <source>Nothing tells how long customers of {channel} wait before they give up, so nobody is taken to: the safe side.</source>
   <translation>Nada dice cuánto esperan los clientes de {channel} antes de colgar, así que se supone que nadie cuelga: es lo más seguro.</translation>
  </message>
  <message>
   <source>Nothing to do if the export repeats rows; include them only if each one is a contact of its own.</source>
   <translation>No hay que hacer nada si la exportación repite filas; inclúyelas solo si cada una es un contacto propio.</translation>
  </message>
  <message>
   <source>Nothing to do if the exports overlap; remove a file that was added twice.</source>
   <translation>No hay que hacer nada si las exportaciones se solapan; quita un archivo añadido dos veces.</translation>
  </message>
  <message>
   <source>Nothing to do if the file logs every change; otherwise choose a column that numbers contacts uniquely.</source>
   <translation>No hay que hacer nada si el archivo registra cada cambio; si no, elige una columna que numere los contactos sin repetir.</translation>
  </message>
  <message>
   <source>Numbers beside a name say neither hours nor a shift: write hours such as 9-13, or say in a line what a number means, such as 1 = 9-17. If the row is a shift with its number of people, write “Shift” above the first column.</source>
   <translation>Los números junto a un nombre no dicen ni horas ni turno: escribe horas como 9-13, o di en una línea qué significa un número, como 1 = 9-17. Si la fila es un turno con su número de personas, escribe «Turno» encima de la primera columna.</translation>
  </message>
  <message>
   <source>Numbers in column {columns} of {sheet} are longer than the 15 digits a spreadsheet keeps; their last digits are wrong. Export CSV to keep them.</source>
   <translation>Los números de la columna {columns} de {sheet} son más largos que los 15 dígitos que conserva una hoja de cálculo; sus últimos dígitos son erróneos. Exporta en CSV para conservarlos.</translation>
  </message>
  <message>
   <source>Of the time people were seen on duty, only {efficiency_share} went into the recorded work: much work is not recorded, or the people seen had other duties.</source>
   <translation>Del tiempo en que se vio a personas trabajando, solo el {efficiency_share} se dedicó al trabajo registrado: mucho trabajo no se registra o esas personas tenían otras tareas.</translation>
  </message>
  <message>
   <source>Of the time people were seen on duty, {efficiency_share} went into the recorded work (fitted on the weeks before).</source>
   <translation>Del tiempo en que se vio a personas trabajando, el {efficiency_share} se dedicó al trabajo registrado (ajustado con las semanas anteriores).</translation>
  </message>
  <message>
   <source>Of {n} messages, {rows} do not say whether the customer or an agent wrote them; they count for neither.</source>
   <translation>De {n} mensajes, {rows} no dicen si los escribió el cliente o un agente; no cuentan para ninguno.</translation>
  </message>
  <message>
   <source>On {weekday} only {share} of calls and chats are answered in time, against {overall} overall (n = {n}).</source>
   <translation>El {weekday} solo el {share} de las llamadas y chats se atiende a tiempo, frente al {overall} general (n = {n}).</translation>
  </message>
  <message>
   <source>On {weekday} only {share} of first replies keep the promise, against {overall} overall (n = {n}).</source>
   <translation>El {weekday} solo el {share} de las primeras respuestas cumple la promesa, frente al {overall} general (n = {n}).</translation>
  </message>
  <message>
   <source>One contact in one day.</source>
   <translation>Un contacto en un día.</translation>
  </message>
  <message>
   <source>One contact in {days} days.</source>
   <translation>Un contacto en {days} días.</translation>
  </message>
  <message>
   <source>One contact without a date.</source>
   <translation>Un contacto sin fecha.</translation>
  </message>
  <message>
   <source>One person holds up to {most} chats at once in {channel}, each slower for the others. Dividing the handle time by their number is wrong by several people, so the chain of open chats is solved.</source>
   <translation>Una persona atiende hasta {most} chats a la vez en {channel}, y cada uno va más lento por los demás. Dividir el tiempo de gestión entre su número falla por varias personas, así que se resuelve la cadena de chats abiertos.</translation>
  </message>
  <message>
   <source>One row is a customer ({columns}).</source>
   <translation>Cada fila es un cliente ({columns}).</translation>
  </message>
  <message>
   <source>One row is a leg of a call: {rows} rows for {contacts} calls.</source>
   <translation>Cada fila es un tramo de una llamada: {rows} filas para {contacts} llamadas.</translation>
  </message>
  <message>
   <source>One row is a message: {rows} rows for {contacts} conversations.</source>
   <translation>Cada fila es un mensaje: {rows} filas para {contacts} conversaciones.</translation>
  </message>
  <message>
   <source>One row is a task ({columns}).</source>
   <translation>Cada fila es una tarea ({columns}).</translation>
  </message>
  <message>
   <source>One row is an agent's time in an interval or a state ({columns}).</source>
   <translation>Cada fila es el tiempo de un agente en un intervalo o un estado ({columns}).</translation>
  </message>
  <message>
   <source>One row is the cost of a month ({columns}).</source>
   <translation>Cada fila es el coste de un mes ({columns}).</translation>
  </message>
  <message>
   <source>One row is the totals of a month or longer ({columns}); single contacts are not in the file.</source>
   <translation>Cada fila son los totales de un mes o más ({columns}); los contactos sueltos no están en el archivo.</translation>
  </message>
  <message>
   <source>Only calls and chats are in view; their promise is the service level.</source>
   <translation>Solo hay llamadas y chats a la vista; su promesa es el nivel de servicio.</translation>
  </message>
  <message>
   <source>Only customers who give up can call again: give a patience together with the redial share.</source>
   <translation>Solo puede volver a llamar quien abandona: indica una paciencia junto con la repetición.</translation>
  </message>
  <message>
   <source>Only {n} answers: shown from {least} on, so that nobody can be recognised.</source>
   <translation>Solo {n} respuestas: se muestra a partir de {least}, para que nadie sea reconocible.</translation>
  </message>
  <message>
   <source>Open work of {channel} has a negative age: check when it was created.</source>
   <translation>El trabajo abierto de {channel} tiene una antigüedad negativa: revisa cuándo se creó.</translation>
  </message>
  <message>
   <source>Part the two surveys into columns of their own before using the score.</source>
   <translation>Separa las dos encuestas en columnas propias antes de usar la puntuación.</translation>
  </message>
  <message>
   <source>People are given for {given}, but the teams are {teams}: give each of them its people once, as “team | 3”.</source>
   <translation>Se dan personas para {given}, pero los equipos son {teams}: da a cada uno sus personas una sola vez, como «equipo | 3».</translation>
  </message>
  <message>
   <source>People on duty must be numbers from 0 up: correct the week of people put in by hand.</source>
   <translation>Las personas de servicio deben ser números a partir de 0: corrige la semana introducida a mano.</translation>
  </message>
  <message>
   <source>Put more people on these hours, or move breaks and meetings out of them.</source>
   <translation>Pon más personas en esas horas o saca de ellas los descansos y las reuniones.</translation>
  </message>
  <message>
   <source>Quarter</source>
   <translation>Trimestre</translation>
  </message>
  <message>
   <source>Read why low scores were given, train on that, and update the procedures.</source>
   <translation>Lee por qué se dieron notas bajas, forma al equipo en ello y actualiza los procedimientos.</translation>
  </message>
  <message>
   <source>Reading {file} needs about {need_mb} MB of memory and {free_mb} MB are free. Close other programs, or export a shorter period.</source>
   <translation>Leer {file} necesita unos {need_mb} MB de memoria y hay {free_mb} MB libres. Cierra otros programas o exporta un período más corto.</translation>
  </message>
  <message>
   <source>Replied or resolved only after more than {days} days</source>
   <translation>Respondidos o resueltos tras más de {days} días</translation>
  </message>
  <message>
   <source>Resolved before the first reply</source>
   <translation>Resueltos antes de la primera respuesta</translation>
  </message>
  <message>
   <source>Row {row} of {file} is longer than {most_mb} MB: its line ends or quotation marks are broken, or it is no table. Export it again.</source>
   <translation>La fila {row} de {file} ocupa más de {most_mb} MB: sus fines de línea o comillas están rotos, o no es una tabla. Expórtalo de nuevo.</translation>
  </message>
  <message>
   <source>Rows are counts for an interval, not contacts ({columns}).</source>
   <translation>Las filas son recuentos por intervalo, no contactos ({columns}).</translation>
  </message>
  <message>
   <source>Rows are events of a contact, not contacts: {rows} rows carry only {contacts} different numbers.</source>
   <translation>Las filas son eventos de un contacto, no contactos: {rows} filas llevan solo {contacts} números distintos.</translation>
  </message>
  <message>
   <source>Rows are survey answers ({columns}): they are joined to contacts by their number.</source>
   <translation>Las filas son respuestas de encuesta ({columns}): se unen a los contactos por su número.</translation>
  </message>
  <message>
   <source>Say what an hour of work costs to see this: on the Staffing page, or as hourly under [cost] in a scenario file.</source>
   <translation>Indica cuánto cuesta una hora de trabajo para verlo: en la página Personal o como hourly en [cost] de un archivo de escenario.</translation>
  </message>
  <message>
   <source>Say what to compute: give a service level to reach, or a number of agents.</source>
   <translation>Di qué calcular: da un nivel de servicio que alcanzar o un número de agentes.</translation>
  </message>
  <message>
   <source>Seen at work from {first} to {last} ({weeks} weeks): from each person's first to last reply, solution or call of a day, at their usual hours and without the breaks that show. Whoever did nothing that the file holds is not seen, so at least so many people were there.</source>
   <translation>Vistos trabajando del {first} al {last} ({weeks} semanas): desde la primera hasta la última respuesta, solución o llamada de cada persona en el día, en su horario habitual y sin las pausas que se notan. Quien no hizo nada que conste en el archivo no se ve, así que había al menos esas personas.</translation>
  </message>
  <message>
   <source>Service in social media cost nothing, so there is no return on it.</source>
   <translation>La atención en redes no costó nada, así que no hay retorno que calcular.</translation>
  </message>
  <message>
   <source>Several chats at once cannot be combined with redials, a patience shape, day spread or returning tickets: leave those out, or set one chat at a time.</source>
   <translation>Varios chats a la vez no se combinan con repetición, forma de la paciencia, variación entre días ni tickets que vuelven: quita eso o pon un chat a la vez.</translation>
  </message>
  <message>
   <source>Shorten the back-and-forth: internal knowledge base, clear wording, assistants for routine.</source>
   <translation>Acorta las idas y venidas: base de conocimiento interna, textos claros, asistentes para lo rutinario.</translation>
  </message>
  <message>
   <source>Since {start}, {what}, against {overall} before (n = {n}).</source>
   <translation>Desde el {start}, {what}, frente al {overall} anterior (n = {n}).</translation>
  </message>
  <message>
   <source>Staff the busy channels and days, and ask what made people write.</source>
   <translation>Refuerza los canales y días con más carga y averigua qué llevó a la gente a escribir.</translation>
  </message>
  <message>
   <source>Stopped before it was finished; nothing was written.</source>
   <translation>Se detuvo antes de terminar; no se escribió nada.</translation>
  </message>
  <message>
   <source>Tell the product team, and answer before people ask: messages on the way, tracking, help pages.</source>
   <translation>Avisa al equipo de producto y adelántate a las preguntas: mensajes durante el envío, seguimiento, páginas de ayuda.</translation>
  </message>
  <message>
   <source>The abandonment of {channel} binds on {weekday} {since}–{until}: {kept_share} give up there; {missed_share} of all who give up in the week do so then.</source>
   <translation>El abandono de {channel} está más ajustado el {weekday} de {since} a {until}: ahí abandona el {kept_share}, que es el {missed_share} de todos los abandonos de la semana.</translation>
  </message>
  <message>
   <source>The action plan has no steps yet. Add them from a finding or on the Report page.</source>
   <translation>El plan de acción aún no tiene pasos. Añádelos desde un hallazgo o en la página Informe.</translation>
  </message>
  <message>
   <source>The amounts are in several currencies ({currencies}), which cannot be added up. Convert them, or filter to one.</source>
   <translation>Los importes están en varias monedas ({currencies}) y no se pueden sumar. Conviértelos o filtra por una.</translation>
  </message>
  <message>
   <source>The answer is neither yes nor no.</source>
   <translation>La respuesta no es ni sí ni no.</translation>
  </message>
  <message>
   <source>The answer is not on the scale of the column.</source>
   <translation>La respuesta no está en la escala de la columna.</translation>
  </message>
  <message>
   <source>The answers of “{column}” look like a scale from {low} to {high}. Confirm it before trusting the score.</source>
   <translation>Las respuestas de «{column}» parecen una escala de {low} a {high}. Confírmalo antes de fiarte de la nota.</translation>
  </message>
  <message>
   <source>The backlog cannot be cleared by {day}: choose a day from {first} on, at most {most} days ahead.</source>
   <translation>No se puede liquidar el trabajo pendiente para el {day}: elige un día a partir del {first} y como máximo a {most} días vista.</translation>
  </message>
  <message>
   <source>The backlog of a period needs the dates contacts were created and resolved; only the present status is known. Clear the period to see it.</source>
   <translation>Los pendientes de un periodo necesitan las fechas de creación y de resolución; solo se conoce el estado actual. Quita el periodo para verlo.</translation>
  </message>
  <message>
   <source>The busiest day of the week is {weekday}, with {share} of the contacts ({contacts} of {n}).</source>
   <translation>El día más cargado de la semana es el {weekday}, con el {share} de los contactos ({contacts} de {n}).</translation>
  </message>
  <message>
   <source>The busiest day was {day}: {contacts} contacts, {times} times a usual day ({usual}).</source>
   <translation>El día más cargado fue el {day}: {contacts} contactos, {times} veces un día habitual ({usual}).</translation>
  </message>
  <message>
   <source>The busiest hour is {weekday} {hour}: {mean} contacts on average, {share} of all.</source>
   <translation>La hora más cargada es el {weekday} {hour}: {mean} contactos de media, el {share} del total.</translation>
  </message>
  <message>
   <source>The busiest week began on {day}: {contacts} contacts, {times} times a usual week ({usual}).</source>
   <translation>La semana más cargada empezó el {day}: {contacts} contactos, {times} veces una semana habitual ({usual}).</translation>
  </message>
  <message>
   <source>The call is between colleagues.</source>
   <translation>La llamada es entre compañeros.</translation>
  </message>
  <message>
   <source>The cells of “{column}” do not show whether day or month comes first, or show both: {samples}. Choose one of {formats} before importing; cells that do not fit it are listed.</source>
   <translation>Las celdas de «{column}» no muestran si va primero el día o el mes, o muestran ambos: {samples}. Elige uno de {formats} antes de importar; las celdas que no encajen se enumeran.</translation>
  </message>
  <message>
   <source>The cells of “{column}” show their unit ({unit}).</source>
   <translation>Las celdas de «{column}» muestran su unidad ({unit}).</translation>
  </message>
  <message>
   <source>The closing is earlier than the contact.</source>
   <translation>El cierre es anterior al contacto.</translation>
  </message>
  <message>
   <source>The column “{column}” of the mapping is not in {file}. Choose another column for it.</source>
   <translation>La columna «{column}» de la asignación no está en {file}. Elige otra columna para ella.</translation>
  </message>
  <message>
   <source>The contacts of {channel} must be numbers from 0 up, at most ten million.</source>
   <translation>Los contactos de {channel} deben ser números desde 0, diez millones como máximo.</translation>
  </message>
  <message>
   <source>The costs are in {currency}, but this scenario counts in {shown}. Use one currency for both.</source>
   <translation>Los costes están en {currency}, pero este escenario cuenta en {shown}. Usa una sola moneda.</translation>
  </message>
  <message>
   <source>The data cover {days} of the {of} days compared with, from {first} to {until}: its counts are lower for that alone.</source>
   <translation>Los datos cubren {days} de los {of} días con los que se compara, del {first} al {until}: solo por eso sus recuentos son más bajos.</translation>
  </message>
  <message>
   <source>The data cover {days} of the {of} days from {start} to {last}: those from {first} to {until}. Figures per day, week or month are those of these days.</source>
   <translation>Los datos cubren {days} de los {of} días del {start} al {last}: los que van del {first} al {until}. Las cifras por día, semana o mes son las de esos días.</translation>
  </message>
  <message>
   <source>The data do not reach back over the period before, so nothing can be said to rise.</source>
   <translation>Los datos no cubren el periodo anterior, así que no se puede decir qué sube.</translation>
  </message>
  <message>
   <source>The data hold no resolved contacts in this period, so there is no cost per resolution.</source>
   <translation>Los datos no tienen contactos resueltos en este periodo, así que no hay coste por resolución.</translation>
  </message>
  <message>
   <source>The date cannot be read in the column's format.</source>
   <translation>La fecha no se puede leer con el formato de la columna.</translation>
  </message>
  <message>
   <source>The date stands for “no date” (such as 1900-01-01 or a year from 2100 on).</source>
   <translation>La fecha equivale a «sin fecha» (como 1900-01-01 o un año a partir de 2100).</translation>
  </message>
  <message>
   <source>The dates do not show whether day or month comes first; the other way round {rows} contacts would have “{end}” before “{column}”, so this order is used.</source>
   <translation>Las fechas no muestran si va primero el día o el mes; al revés, {rows} contactos tendrían «{end}» antes de «{column}», así que se usa este orden.</translation>
  </message>
  <message>
   <source>The dates do not show whether day or month comes first; “{column}” of this file does, so its order is used.</source>
   <translation>Las fechas no muestran si va primero el día o el mes; «{column}» de este archivo sí, así que se usa su orden.</translation>
  </message>
  <message>
   <source>The dates of “{column}” do not show whether day or month comes first; only in this order do the contact numbers run in time, so it is used.</source>
   <translation>Las fechas de «{column}» no muestran si va primero el día o el mes; solo en este orden los números de contacto avanzan con el tiempo, así que se usa.</translation>
  </message>
  <message>
   <source>The dates of “{column}” do not show whether day or month comes first; only in this order do the rows run in time, so it is used.</source>
   <translation>Las fechas de «{column}» no muestran si va primero el día o el mes; solo en este orden las filas avanzan con el tiempo, así que se usa.</translation>
  </message>
  <message>
   <source>The demand was measured in slots of {demand} minutes, but the scenario plans {scenario}: measure it again.</source>
   <translation>La demanda se midió en tramos de {demand} minutos, pero el escenario planifica en {scenario}: mídela de nuevo.</translation>
  </message>
  <message>
   <source>The duration in the file contradicts its own moments</source>
   <translation>La duración del archivo contradice sus propias fechas</translation>
  </message>
  <message>
   <source>The figures it needs are not told apart by {dimension}, so they cannot be cut by it.</source>
   <translation>Las cifras que necesita no están separadas por {dimension}, así que no se pueden filtrar por ello.</translation>
  </message>
  <message>
   <source>The file also has hidden sheets: {sheets}. They were not read; choose one if the data are there.</source>
   <translation>El archivo tiene además hojas ocultas: {sheets}. No se leyeron; elige una si los datos están ahí.</translation>
  </message>
  <message>
   <source>The file also has office-hours times such as “{column}”; the calendar ones are used.</source>
   <translation>El archivo también tiene tiempos en horas de oficina, como «{column}»; se usan los de calendario.</translation>
  </message>
  <message>
   <source>The file does not say how its characters are written and has few accents to tell by: as {encoding} it says “{read}”, as {other} “{or_read}”. Choose the encoding that is right.</source>
   <translation>El archivo no dice cómo están escritos sus caracteres y tiene pocos acentos para saberlo: como {encoding} dice «{read}», como {other} «{or_read}». Elige la codificación correcta.</translation>
  </message>
  <message>
   <source>The file does not say how its characters are written; by its accents it was read as {encoding}. If letters look wrong, choose another encoding.</source>
   <translation>El archivo no dice cómo están escritos sus caracteres; por sus acentos se leyó como {encoding}. Si las letras se ven mal, elige otra codificación.</translation>
  </message>
  <message>
   <source>The file ends in the middle of {day}: {rows} contacts where such a day has about {n}. Leave that day out of comparisons.</source>
   <translation>El archivo acaba a mitad del {day}: {rows} contactos donde un día así tiene unos {n}. Deja ese día fuera de las comparaciones.</translation>
  </message>
  <message>
   <source>The file has {columns} columns; Aforo reads up to {most}. Check the delimiter.</source>
   <translation>El archivo tiene {columns} columnas; Aforo lee hasta {most}. Comprueba el separador.</translation>
  </message>
  <message>
   <source>The file holds days without times, so the hours at which people work cannot be seen.</source>
   <translation>El archivo trae días sin hora, así que no se ve a qué horas se trabaja.</translation>
  </message>
  <message>
   <source>The file holds totals longer than a day, so nothing is known about single days. Choose week or month, or import totals by day.</source>
   <translation>El archivo contiene totales de más de un día, así que nada se sabe de cada día. Elige semana o mes, o importa totales por día.</translation>
  </message>
  <message>
   <source>The file holds totals longer than a day, so nothing is known about weekdays. Choose week or month, or import totals by day.</source>
   <translation>El archivo contiene totales de más de un día, así que nada se sabe de los días de la semana. Elige semana o mes, o importa totales por día.</translation>
  </message>
  <message>
   <source>The file holds totals longer than a month, so nothing is known about months. Import totals by month.</source>
   <translation>El archivo contiene totales de más de un mes, así que nada se sabe de los meses. Importa totales por mes.</translation>
  </message>
  <message>
   <source>The file holds totals longer than a week, so nothing is known about weeks. Choose month, or import totals by week.</source>
   <translation>El archivo contiene totales de más de una semana, así que nada se sabe de las semanas. Elige mes, o importa totales por semana.</translation>
  </message>
  <message>
   <source>The file holds totals of a whole day or longer, so nothing is known about hours. Choose date, weekday, week or month, as far as the totals go, or import totals by hour or single contacts.</source>
   <translation>El archivo contiene totales de un día entero o más, así que nada se sabe de las horas. Elige fecha, día de la semana, semana o mes, hasta donde lleguen los totales, o importa totales por hora o contactos individuales.</translation>
  </message>
  <message>
   <source>The file holds {count} tables one under another. The largest was read, {rows} rows below row {row}. The others start at row {others}. Choose another if that is wrong.</source>
   <translation>El archivo contiene {count} tablas una debajo de otra. Se leyó la mayor, {rows} filas debajo de la fila {row}. Las demás empiezan en la fila {others}. Elige otra si no es la correcta.</translation>
  </message>
  <message>
   <source>The file is not {encoding}: line {line} has characters that cannot be. Choose another encoding.</source>
   <translation>El archivo no es {encoding}: la línea {line} tiene caracteres que no pueden serlo. Elige otra codificación.</translation>
  </message>
  <message>
   <source>The file starts in the middle of {day}: {rows} contacts where such a day has about {n}. Leave that day out of comparisons.</source>
   <translation>El archivo empieza a mitad del {day}: {rows} contactos donde un día así tiene unos {n}. Deja ese día fuera de las comparaciones.</translation>
  </message>
  <message>
   <source>The files rate {field} on different scales ({scales}); a mean over all of them says nothing.</source>
   <translation>Los archivos puntúan {field} en escalas distintas ({scales}); una media de todos no dice nada.</translation>
  </message>
  <message>
   <source>The first reply is earlier than the contact.</source>
   <translation>La primera respuesta es anterior al contacto.</translation>
  </message>
  <message>
   <source>The first scenario counts in {first} and this one in {second}: amounts in different currencies have no difference.</source>
   <translation>El primer escenario cuenta en {first} y este en {second}: importes en monedas distintas no tienen diferencia.</translation>
  </message>
  <message>
   <source>The folder {folder} holds no table: no CSV, Excel, JSON or Parquet file lies in it. Folders inside it are not searched.</source>
   <translation>La carpeta {folder} no contiene ninguna tabla: no hay en ella ningún archivo CSV, Excel, JSON ni Parquet. No se buscan las carpetas interiores.</translation>
  </message>
  <message>
   <source>The folder “{path}” cannot be written: {why}. Choose another folder.</source>
   <translation>No se puede escribir en la carpeta «{path}»: {why}. Elige otra carpeta.</translation>
  </message>
  <message>
   <source>The header names {named} columns but rows have {columns}; the rest are called Column and their number.</source>
   <translation>El encabezado nombra {named} columnas, pero las filas tienen {columns}; las demás se llaman Column y su número.</translation>
  </message>
  <message>
   <source>The header of “{column}” names its unit ({unit}).</source>
   <translation>El encabezado de «{column}» nombra su unidad ({unit}).</translation>
  </message>
  <message>
   <source>The header repeated among the data.</source>
   <translation>El encabezado, repetido entre los datos.</translation>
  </message>
  <message>
   <source>The header “{column}” is a known name of this field (“{alias}”).</source>
   <translation>«{column}» es un encabezado conocido de este campo («{alias}»).</translation>
  </message>
  <message>
   <source>The heatmap could not be drawn because of a defect in Aforo. Choose other rows or columns; the details are in the log.</source>
   <translation>No se pudo dibujar el mapa de calor por un defecto de Aforo. Elige otras filas o columnas; los detalles están en el registro.</translation>
  </message>
  <message>
   <source>The highest answer is {highest}, more than the declared scale allows. Declare another scale of effort.</source>
   <translation>La respuesta más alta es {highest}, más de lo que permite la escala declarada. Declara otra escala de esfuerzo.</translation>
  </message>
  <message>
   <source>The highest answer is {highest}: this is no 0–10 recommendation. Map the column as satisfaction instead.</source>
   <translation>La respuesta más alta es {highest}: no es una recomendación de 0 a 10. Asigna la columna como satisfacción.</translation>
  </message>
  <message>
   <source>The imported files hold totals of a day or longer ({channels}), so staff by hour cannot be derived. Import totals by interval or single contacts, or type the contacts of a week to spread them evenly over the opening hours.</source>
   <translation>Los archivos importados contienen totales de un día o más ({channels}), así que no se puede deducir el personal por hora. Importa totales por intervalo o contactos individuales, o escribe los contactos de una semana para repartirlos por igual en el horario de apertura.</translation>
  </message>
  <message>
   <source>The last seven days hold {share} fewer contacts than usual, and none in the file is still open: it probably lists closed contacts only. Volume and waiting of the last days are then too low.</source>
   <translation>Los últimos siete días tienen un {share} menos de contactos de lo habitual y ninguno del archivo sigue abierto: probablemente solo recoge contactos cerrados. El volumen y la espera de los últimos días resultan entonces demasiado bajos.</translation>
  </message>
  <message>
   <source>The length of time cannot be read.</source>
   <translation>La duración no se puede leer.</translation>
  </message>
  <message>
   <source>The log shows {worked_s} of work for {paid_s} paid. Check the paid hours.</source>
   <translation>El registro muestra {worked_s} de trabajo por {paid_s} pagadas. Revisa las horas pagadas.</translation>
  </message>
  <message>
   <source>The longest wait of {channel} binds: in {week_share} of weeks nobody waits longer.</source>
   <translation>La espera máxima de {channel} es la promesa más ajustada: en el {week_share} de las semanas nadie espera más.</translation>
  </message>
  <message>
   <source>The mapping cannot be read ({detail}). Save it again from Aforo.</source>
   <translation>La asignación no se puede leer ({detail}). Guárdala de nuevo desde Aforo.</translation>
  </message>
  <message>
   <source>The model could not be tried on your past weeks.</source>
   <translation>El modelo no pudo probarse con tus semanas pasadas.</translation>
  </message>
  <message>
   <source>The model was not tried on your past weeks: it was cancelled.</source>
   <translation>El modelo no se probó con tus semanas pasadas: se canceló.</translation>
  </message>
  <message>
   <source>The name of “{column}” fits “{field}”, but its cells do not: {samples}.</source>
   <translation>El nombre de «{column}» encaja con «{field}», pero sus celdas no: {samples}.</translation>
  </message>
  <message>
   <source>The name of “{column}” fits, but its values do not look familiar ({samples}). Confirm what it holds.</source>
   <translation>El nombre de «{column}» encaja, pero sus valores no resultan conocidos ({samples}). Confirma qué contiene.</translation>
  </message>
  <message>
   <source>The name {name} is given twice: give every channel and every group of people its own.</source>
   <translation>El nombre {name} se usa dos veces: da a cada canal y a cada grupo de personas el suyo.</translation>
  </message>
  <message>
   <source>The numbers of “{column}” have more than 15 digits and all end in zeros ({example}): a spreadsheet has rounded them, so different contacts may share one. Export again without opening the file in a spreadsheet.</source>
   <translation>Los números de «{column}» tienen más de 15 cifras y todos acaban en ceros ({example}): una hoja de cálculo los redondeó, así que contactos distintos pueden compartir uno. Exporta de nuevo sin abrir el archivo en una hoja de cálculo.</translation>
  </message>
  <message>
   <source>The numbers of “{column}” were written as decimals ({example}); the “.0” is left out.</source>
   <translation>Los números de «{column}» estaban escritos con decimales ({example}); se omite el «.0».</translation>
  </message>
  <message>
   <source>The opening hours hold no open minute, so nothing can be worked off. Open at least one window in the week.</source>
   <translation>El horario no tiene ni un minuto abierto, así que no se puede trabajar nada. Abre al menos una franja en la semana.</translation>
  </message>
  <message>
   <source>The opening windows overlap or are out of order: give each window once, in order of time.</source>
   <translation>Las franjas de apertura se solapan o están desordenadas: indica cada franja una vez, por orden de hora.</translation>
  </message>
  <message>
   <source>The patience curve cannot be used: waits must rise from 0, shares still willing must fall from 1 and stay above 0.</source>
   <translation>La curva de paciencia no se puede usar: las esperas deben crecer desde 0 y las partes que siguen esperando deben bajar desde 1 sin llegar a 0.</translation>
  </message>
  <message>
   <source>The people allowed cannot carry the promise: {short_h} hours of work a week would be late. Allow more people, open longer or promise more time.</source>
   <translation>Con las personas permitidas no se puede cumplir la promesa: {short_h} horas de trabajo por semana llegarían tarde. Permite más personas, abre más horas o promete un plazo más largo.</translation>
  </message>
  <message>
   <source>The people needed were not computed: it was cancelled.</source>
   <translation>No se calcularon las personas necesarias: se canceló.</translation>
  </message>
  <message>
   <source>The people of all channels together are counted as able to work every channel: {together} hours a week. Teams that cannot share need {apart}.</source>
   <translation>Todas las personas juntas se cuentan como capaces de atender cualquier canal: {together} horas a la semana. Con equipos que no se pueden compartir harían falta {apart}.</translation>
  </message>
  <message>
   <source>The people put in are of {given}, but the teams are {teams}: put people into each of the teams, or start again from what is needed.</source>
   <translation>Las personas puestas son de {given}, pero los equipos son {teams}: pon personas en cada equipo, o empieza de nuevo con lo necesario.</translation>
  </message>
  <message>
   <source>The people put in by hand for "{scenario}" make no whole week and were taken out: put them in again.</source>
   <translation>Las personas puestas a mano en «{scenario}» no forman una semana entera y se han quitado: vuelve a ponerlas.</translation>
  </message>
  <message>
   <source>The people put in by hand for "{scenario}" were kept under a wrong step: they count by {minutes} minutes again, as they were put in. Look at them once more.</source>
   <translation>Las personas puestas a mano en «{scenario}» se habían guardado con otro intervalo: vuelven a contar cada {minutes} minutos, como se pusieron. Revísalas.</translation>
  </message>
  <message>
   <source>The period from {start} to {end} holds no day. Give an earlier --from or a later --to.</source>
   <translation>El periodo de {start} a {end} no contiene ningún día. Da un --from anterior o un --to posterior.</translation>
  </message>
  <message>
   <source>The picture is no PNG or JPEG of up to 5 MB. Choose another one.</source>
   <translation>La imagen no es un PNG o JPEG de hasta 5 MB. Elige otra.</translation>
  </message>
  <message>
   <source>The picture {path} cannot be opened ({why}). Choose another one or none.</source>
   <translation>No se puede abrir la imagen {path} ({why}). Elige otra o ninguna.</translation>
  </message>
  <message>
   <source>The picture “{path}” could not be written. Check that the folder exists and that you may write there, or choose another name.</source>
   <translation>No se pudo escribir la imagen «{path}». Comprueba que la carpeta existe y que puedes escribir en ella, o elige otro nombre.</translation>
  </message>
  <message>
   <source>The precision asked for was not reached within {replications} runs: read the half-widths.</source>
   <translation>La precisión pedida no se alcanzó en {replications} ejecuciones: lee los márgenes.</translation>
  </message>
  <message>
   <source>The project “{path}” cannot be read: {why}. The folder may be protected or a network drive away.</source>
   <translation>El proyecto «{path}» no se puede leer: {why}. La carpeta puede estar protegida o la unidad de red desconectada.</translation>
  </message>
  <message>
   <source>The promises were kept: {promises}.</source>
   <translation>Promesas cumplidas: {promises}.</translation>
  </message>
  <message>
   <source>The report can be written in {known}, not in “{language}”.</source>
   <translation>El informe se puede escribir en {known}, no en «{language}».</translation>
  </message>
  <message>
   <source>The report was not finished: the program that writes it stopped. The file that was there is as it was.</source>
   <translation>El informe no se terminó: el programa que lo escribe se detuvo. El archivo que había sigue como estaba.</translation>
  </message>
  <message>
   <source>The resolution is earlier than the contact.</source>
   <translation>La resolución es anterior al contacto.</translation>
  </message>
  <message>
   <source>The resolution is earlier than the first reply, which is impossible.</source>
   <translation>La resolución es anterior a la primera respuesta, lo que es imposible.</translation>
  </message>
  <message>
   <source>The resolution of {channel} binds on what waits on {weekday} {since}–{until}: {kept_share} of it is solved in time, and {missed_share} of all that is late in the week is among it.</source>
   <translation>La resolución de {channel} está más ajustada en lo que espera el {weekday} de {since} a {until}: se resuelve a tiempo el {kept_share}, y ahí está el {missed_share} de lo que llega tarde en la semana.</translation>
  </message>
  <message>
   <source>The row has neither a number nor a date.</source>
   <translation>La fila no tiene ni número ni fecha.</translation>
  </message>
  <message>
   <source>The row has no figure: write at least one of {wanted}.</source>
   <translation>La fila no tiene ninguna cifra: escribe al menos una de {wanted}.</translation>
  </message>
  <message>
   <source>The row repeats another one exactly.</source>
   <translation>La fila repite otra exactamente.</translation>
  </message>
  <message>
   <source>The rows of {file} are events, but no column says which contact they belong to. Map the contact number.</source>
   <translation>Las filas de {file} son eventos, pero ninguna columna dice a qué contacto pertenecen. Asigna el número de contacto.</translation>
  </message>
  <message>
   <source>The same days are known contact by contact.</source>
   <translation>Los mismos días se conocen contacto por contacto.</translation>
  </message>
  <message>
   <source>The scenario names the channel “{channel}”, which the data do not hold, so it changes nothing. Channels in the data: {known}.</source>
   <translation>El escenario nombra el canal «{channel}», que no está en los datos, así que no cambia nada. Canales en los datos: {known}.</translation>
  </message>
  <message>
   <source>The service level of {channel} binds on {weekday} {since}–{until}: {kept_share} are answered in time there, and {missed_share} of all contacts of the week that wait too long come then.</source>
   <translation>El nivel de servicio de {channel} está más ajustado el {weekday} de {since} a {until}: ahí se atiende a tiempo el {kept_share}, y entonces llega el {missed_share} de los contactos de la semana que esperan demasiado.</translation>
  </message>
  <message>
   <source>The service level of {channel} binds on {weekday} {since}–{until}: {kept_share} are answered in time there, {week_share} over the whole week.</source>
   <translation>El nivel de servicio de {channel} está más ajustado el {weekday} de {since} a {until}: ahí se atiende a tiempo el {kept_share}; en toda la semana, el {week_share}.</translation>
  </message>
  <message>
   <source>The service level of {channel} is kept in every interval by itself, as Erlang tables staff; the whole week comes to {week_share}. If the promise is about the whole week or each day, choose it under “%1”: fewer people do.</source>
   <translation>El nivel de servicio de {channel} se cumple en cada intervalo por separado, como en las tablas de Erlang; la semana completa llega al {week_share}. Si la promesa es sobre toda la semana o cada día, elígelo en «%1»: bastan menos personas.</translation>
  </message>
  <message>
   <source>The service level of {channel} is kept in every interval by itself, as Erlang tables staff; the whole week comes to {week_share}. If the promise is about the whole week or each day, write kept = "week" or "day": fewer people do.</source>
   <translation>El nivel de servicio de {channel} se cumple en cada intervalo por separado, como en las tablas de Erlang; la semana completa llega al {week_share}. Si la promesa es sobre toda la semana o cada día, escribe kept = "week" o "day": bastan menos personas.</translation>
  </message>
  <message>
   <source>The sheet {sheet} of {file} is empty. Choose another sheet, or export the file again.</source>
   <translation>La hoja {sheet} de {file} está vacía. Elige otra hoja o exporta el archivo de nuevo.</translation>
  </message>
  <message>
   <source>The sheet {sheet} was read, the one with most data of: {sheets}. Choose another if that is wrong.</source>
   <translation>Se leyó la hoja {sheet}, la que más datos tiene de: {sheets}. Elige otra si no es esa.</translation>
  </message>
  <message>
   <source>The shift of {person} ends before it begins, lies outside the period, overlaps another, or has a break outside it.</source>
   <translation>El turno de {person} termina antes de empezar, cae fuera del periodo, se solapa con otro o tiene una pausa fuera de él.</translation>
  </message>
  <message>
   <source>The simulation is being prepared for this computer; this happens once and takes about half a minute.</source>
   <translation>La simulación se está preparando para este ordenador; ocurre una sola vez y tarda alrededor de medio minuto.</translation>
  </message>
  <message>
   <source>The staffing model cannot be tried on the past: the data hold {weeks} whole weeks, and four are needed.</source>
   <translation>El modelo no se puede probar con el pasado: los datos tienen {weeks} semanas completas y hacen falta cuatro.</translation>
  </message>
  <message>
   <source>The table has exactly {rows} rows, where exports and sheets are cut off. Rows may be missing; export a shorter period.</source>
   <translation>La tabla tiene exactamente {rows} filas, donde se cortan exportaciones y hojas. Pueden faltar filas; exporta un periodo más corto.</translation>
  </message>
  <message>
   <source>The table is wide: {column} beside {first} to {last}; every filled cell becomes the total of one hour.</source>
   <translation>La tabla es ancha: {column} junto a {first} hasta {last}; cada celda con valor es el total de una hora.</translation>
  </message>
  <message>
   <source>The target of {target} is met.</source>
   <translation>El objetivo ({target}) se cumple.</translation>
  </message>
  <message>
   <source>The target of {target} is missed.</source>
   <translation>El objetivo ({target}) no se cumple.</translation>
  </message>
  <message>
   <source>The target of {target} is nearly met.</source>
   <translation>El objetivo ({target}) casi se cumple.</translation>
  </message>
  <message>
   <source>The time for one contact of {channel} must be more than nothing and at most a week: write it as 6min or 4:30.</source>
   <translation>El tiempo por contacto de {channel} debe ser mayor que cero y como máximo una semana: escríbelo como 6min o 4:30.</translation>
  </message>
  <message>
   <source>The time of day cannot be read.</source>
   <translation>La hora no se puede leer.</translation>
  </message>
  <message>
   <source>The total is {total}, but labour, overhead and technology add up to {parts}. Write the total or its parts.</source>
   <translation>El total es {total}, pero personal, gastos generales y tecnología suman {parts}. Escribe el total o sus partes.</translation>
  </message>
  <message>
   <source>The totals in the file reach beyond the period in view. Choose a period that holds them whole.</source>
   <translation>Los totales del archivo sobrepasan el periodo elegido. Elige un periodo que los contenga enteros.</translation>
  </message>
  <message>
   <source>The volume must be a number of 0 or more.</source>
   <translation>El volumen debe ser un número de 0 o más.</translation>
  </message>
  <message>
   <source>The volume of {channel} needs one number from 0 up for each of the {slots} intervals, and a log in order of time.</source>
   <translation>El volumen de {channel} necesita un número desde 0 para cada uno de los {slots} intervalos, y un registro por orden de tiempo.</translation>
  </message>
  <message>
   <source>The week of people on duty has {given} intervals where {slots} make a week: enter the people again.</source>
   <translation>La semana de personas de servicio tiene {given} intervalos y una semana son {slots}: vuelve a introducir las personas.</translation>
  </message>
  <message>
   <source>The {n} measured times cannot be used: none may be negative or missing, and their shares may not exceed 1.</source>
   <translation>Los {n} tiempos medidos no se pueden usar: ninguno puede ser negativo ni faltar, y sus proporciones no pueden sumar más de 1.</translation>
  </message>
  <message>
   <source>There are too few days, weeks or months in view to draw a course. Choose a longer period.</source>
   <translation>Hay muy pocos días, semanas o meses a la vista para dibujar una evolución. Elige un periodo más largo.</translation>
  </message>
  <message>
   <source>There is no KPI “{kpi}”.</source>
   <translation>No hay ningún KPI «{kpi}».</translation>
  </message>
  <message>
   <source>There is no KPI “{text}”: did you mean “{meant}”?</source>
   <translation>No existe el KPI «{text}»: ¿querías decir «{meant}»?</translation>
  </message>
  <message>
   <source>There is no abandoned column, so calls that “{column}” says were not answered count as abandoned.</source>
   <translation>No hay columna de abandono, así que las llamadas que «{column}» da por no atendidas cuentan como abandonadas.</translation>
  </message>
  <message>
   <source>There is no channel to simulate: add at least one.</source>
   <translation>No hay ningún canal que simular: añade al menos uno.</translation>
  </message>
  <message>
   <source>There is no comparison: it would need contacts from {start} to {last}, and the data begin on {first}.</source>
   <translation>No hay comparación: harían falta contactos del {start} al {last}, y los datos empiezan el {first}.</translation>
  </message>
  <message>
   <source>There is no date.</source>
   <translation>No hay fecha.</translation>
  </message>
  <message>
   <source>There is no encoding called {encoding}. Choose UTF-8, Windows-1252 or another from the list.</source>
   <translation>No hay ninguna codificación llamada {encoding}. Elige UTF-8, Windows-1252 u otra de la lista.</translation>
  </message>
  <message>
   <source>There is no mode “{mode}”. There are {known}.</source>
   <translation>No existe el modo «{mode}». Existen {known}.</translation>
  </message>
  <message>
   <source>There is no period to compare with: choose another period or comparison; the data may not reach back far enough.</source>
   <translation>No hay periodo con el que comparar: elige otro periodo u otra comparación; puede que los datos no lleguen tan atrás.</translation>
  </message>
  <message>
   <source>There is no project “{path}”. It may have been moved or renamed.</source>
   <translation>No existe el proyecto «{path}». Puede que lo hayan movido o renombrado.</translation>
  </message>
  <message>
   <source>There is no resolved column, so “{column}” (closed) is used.</source>
   <translation>No hay columna de resuelto, así que se usa «{column}» (cerrado).</translation>
  </message>
  <message>
   <source>There is no row {row} in the first part of the file to be the header. Choose another header row.</source>
   <translation>No hay fila {row} en la primera parte del archivo que sirva de encabezado. Elige otra fila de encabezado.</translation>
  </message>
  <message>
   <source>There is no sheet {sheet} in {file}. It has: {sheets}.</source>
   <translation>No hay hoja {sheet} en {file}. Tiene: {sheets}.</translation>
  </message>
  <message>
   <source>There is no such time of day: hours run from 0:00 to 24:00.</source>
   <translation>No existe esa hora del día: las horas van de 0:00 a 24:00.</translation>
  </message>
  <message>
   <source>There is no table to paste. Copy the cells in your spreadsheet first, with the column names.</source>
   <translation>No hay ninguna tabla que pegar. Copia antes las celdas en tu hoja de cálculo, con los nombres de las columnas.</translation>
  </message>
  <message>
   <source>There is no table {number}; {count} were found. Run inspect without --table to see them.</source>
   <translation>No hay tabla {number}; se encontraron {count}. Ejecuta inspect sin --table para verlas.</translation>
  </message>
  <message>
   <source>There is no table “{table}”. Choose one of: {known}.</source>
   <translation>No hay ninguna tabla «{table}». Elige una de: {known}.</translation>
  </message>
  <message>
   <source>There is no time zone “{zone}”. Use a name such as Europe/Madrid.</source>
   <translation>No existe la zona horaria «{zone}». Usa un nombre como Europe/Madrid.</translation>
  </message>
  <message>
   <source>There is no {member} in {file}. It has: {members}.</source>
   <translation>No hay {member} en {file}. Contiene: {members}.</translation>
  </message>
  <message>
   <source>There is no “{dimension}”: did you mean “{meant}”? There are {known}.</source>
   <translation>No existe «{dimension}»: ¿querías decir «{meant}»? Hay {known}.</translation>
  </message>
  <message>
   <source>There is nothing to paste. Copy your roster first: lines such as “Mon-Fri 09:00-17:00 3”, a name with its hours in each row, or a grid of hours by weekdays.</source>
   <translation>No hay nada que pegar. Copia antes tu cuadrante: líneas como «Lun-Vie 09:00-17:00 3», un nombre con sus horas en cada fila, o una cuadrícula de horas por días de la semana.</translation>
  </message>
  <message>
   <source>There is nothing to simulate in {days} periods: ask for at least one.</source>
   <translation>No hay nada que simular en {days} periodos: pide al menos uno.</translation>
  </message>
  <message>
   <source>There is only one scenario. Add another on the Scenarios page to see them side by side.</source>
   <translation>Solo hay un escenario. Añade otro en la página Escenarios para verlos uno al lado de otro.</translation>
  </message>
  <message>
   <source>There is only one scenario: name a folder of what-ifs with --scenarios, or duplicate the scenario in the window and save the project.</source>
   <translation>Solo hay un escenario: indica con --scenarios una carpeta de alternativas, o duplica el escenario en la ventana y guarda el proyecto.</translation>
  </message>
  <message>
   <source>There were no customers at the start, so there is no share that stayed.</source>
   <translation>Al inicio no había clientes, así que no hay proporción que haya seguido.</translation>
  </message>
  <message>
   <source>These data do not give this KPI by the chosen definition “{variant}”. Choose another one, or import the columns it needs.</source>
   <translation>Estos datos no dan este KPI con la definición elegida «{variant}». Elige otra o importa las columnas que necesita.</translation>
  </message>
  <message>
   <source>These hours stand before the day and were not counted: write them behind it.</source>
   <translation>Estas horas están antes del día y no se han contado: escríbelas detrás.</translation>
  </message>
  <message>
   <source>These people cannot do all the work, so what they resolve, and what that costs, is not known.</source>
   <translation>Estas personas no pueden con todo el trabajo, así que no se sabe cuánto resuelven ni lo que cuesta.</translation>
  </message>
  <message>
   <source>These statuses of “{column}” leave contacts out of resolutions: {statuses}.</source>
   <translation>Estos estados de «{column}» dejan contactos fuera de las resoluciones: {statuses}.</translation>
  </message>
  <message>
   <source>These values of “{column}” are in no list and keep their own name: {values}.</source>
   <translation>Estos valores de «{column}» no están en ninguna lista y conservan su nombre: {values}.</translation>
  </message>
  <message>
   <source>This computer has not enough free memory for this file. Close other programs or split the file by month.</source>
   <translation>Este ordenador no tiene bastante memoria libre para este archivo. Cierra otros programas o divide el archivo por meses.</translation>
  </message>
  <message>
   <source>This could not be computed because of a defect in Aforo; a report was kept on this computer.</source>
   <translation>No se pudo calcular por un defecto de Aforo; se guardó un informe en este ordenador.</translation>
  </message>
  <message>
   <source>This file could not be read because of a defect in Aforo; a report was kept on this computer. Try saving the file as CSV.</source>
   <translation>No se pudo leer este archivo por un defecto de Aforo; se guardó un informe en este ordenador. Prueba a guardar el archivo como CSV.</translation>
  </message>
  <message>
   <source>This is no grid of contacts: put weekdays above the columns and a time of day, such as 09:00, before each row.</source>
   <translation>Esto no es una cuadrícula de contactos: pon los días de la semana sobre las columnas y una hora, como 09:00, delante de cada fila.</translation>
  </message>
  <message>
   <source>This is not a number.</source>
   <translation>Esto no es un número.</translation>
  </message>
  <message>
   <source>This line says the same {key} again as a line above; only that one counts.</source>
   <translation>Esta línea repite {key} de una línea anterior; solo cuenta aquella.</translation>
  </message>
  <message>
   <source>This period has {now} days from Monday to Friday, the one it is compared with has {before}: counts differ for that alone.</source>
   <translation>Este periodo tiene {now} días de lunes a viernes y el de comparación {before}: solo por eso ya difieren los recuentos.</translation>
  </message>
  <message>
   <source>This report has no chart: choose a section with charts, such as trends or people by hour.</source>
   <translation>Este informe no tiene gráficos: elige una sección que los tenga, como la evolución o las personas por hora.</translation>
  </message>
  <message>
   <source>This system writes “{column}” in {unit}.</source>
   <translation>Este sistema escribe «{column}» en {unit}.</translation>
  </message>
  <message>
   <source>Tickets that come back wait patiently in this model: leave out the patience or the return share.</source>
   <translation>En este modelo los tickets que vuelven esperan con paciencia: quita la paciencia o el porcentaje de retorno.</translation>
  </message>
  <message>
   <source>Time zones in “{column}” have several meanings; they are read as {readings}. Choose the zone of the file if that is wrong.</source>
   <translation>Las zonas horarias de «{column}» tienen varios significados; se leen como {readings}. Si no es correcto, elige la zona del archivo.</translation>
  </message>
  <message>
   <source>Times below zero: replied, resolved or closed before the contact came</source>
   <translation>Tiempos negativos: respondidos, resueltos o cerrados antes de llegar el contacto</translation>
  </message>
  <message>
   <source>Too early to compare: {recent} of the {n} contacts have had too little time to be solved.</source>
   <translation>Aún es pronto para comparar: {recent} de los {n} contactos han tenido muy poco tiempo para resolverse.</translation>
  </message>
  <message>
   <source>Totals do not name who worked: single contacts with the agent's name show who was at work.</source>
   <translation>Los totales no dicen quién trabajó: para verlo hacen falta contactos uno a uno con el nombre del agente.</translation>
  </message>
  <message>
   <source>Trying the plan on past weeks needs single contacts; there are only totals by interval.</source>
   <translation>Para probar el plan en semanas pasadas hacen falta contactos sueltos; solo hay totales por intervalo.</translation>
  </message>
  <message>
   <source>Type in what a paid hour costs to see money.</source>
   <translation>Escribe cuánto cuesta una hora pagada para ver dinero.</translation>
  </message>
  <message>
   <source>Typed costs count instead of the imported ones in {months}.</source>
   <translation>En {months} cuentan los costes introducidos en lugar de los importados.</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>Weekday</source>
   <translation>Día de la semana</translation>
  </message>
  <message>
   <source>Weeks of data: {weeks}. At least {least} show how much days differ.</source>
   <translation>Semanas de datos: {weeks}. Con al menos {least} se ve cuánto varían los días.</translation>
  </message>
  <message>
   <source>Weigh longer opening hours against help pages and a clear word on when somebody answers.</source>
   <translation>Compara abrir más horas con tener páginas de ayuda y decir claramente cuándo se responde.</translation>
  </message>
  <message>
   <source>What a bot would change needs a scenario in which it takes a share of some channel's contacts.</source>
   <translation>Para saber qué cambiaría un bot hace falta un escenario en el que se lleve parte de los contactos de algún canal.</translation>
  </message>
  <message>
   <source>What a row is was chosen by hand.</source>
   <translation>Se eligió a mano qué es cada fila.</translation>
  </message>
  <message>
   <source>What is open today cannot be told without creation dates: map the column that says when each contact came in.</source>
   <translation>Sin fechas de creación no se puede saber qué está abierto hoy: asigna la columna que dice cuándo entró cada contacto.</translation>
  </message>
  <message>
   <source>What is open today cannot be told: the file has neither dates of resolution nor statuses. Map one of them.</source>
   <translation>No se puede saber qué está abierto hoy: el archivo no tiene ni fechas de resolución ni estados. Asigna una de las dos cosas.</translation>
  </message>
  <message>
   <source>What one contact more costs cannot be told from {months} month(s): it takes three or more whose volume differs and whose cost grows with it.</source>
   <translation>No se puede saber lo que cuesta un contacto más (meses: {months}): hacen falta tres o más con distinto volumen y un coste que crezca con él.</translation>
  </message>
  <message>
   <source>With this redial share the calls never end: nearly everybody who gives up calls again and is not answered either. Plan more agents or a lower redial share.</source>
   <translation>Con esta repetición las llamadas no acaban nunca: casi todos los que abandonan vuelven a llamar y tampoco se les atiende. Planifica más agentes o una repetición menor.</translation>
  </message>
  <message>
   <source>Worked on, but nobody knows by whom</source>
   <translation>Trabajados, pero no se sabe por quién</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Año</translation>
  </message>
  <message>
   <source>a chat length of {channel}</source>
   <translation>una duración de chat de {channel}</translation>
  </message>
  <message>
   <source>a surcharge</source>
   <translation>un recargo</translation>
  </message>
  <message>
   <source>a target</source>
   <translation>un objetivo</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>horas</translation>
  </message>
  <message>
   <source>how much longer the other contacts of {channel} take</source>
   <translation>cuánto más duran los demás contactos de {channel}</translation>
  </message>
  <message>
   <source>in the hour {hour}</source>
   <translation>en la franja {hour} h</translation>
  </message>
  <message>
   <source>milliseconds</source>
   <translation>milisegundos</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>on {weekday}</source>
   <translation>en {weekday}</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>segundos</translation>
  </message>
  <message>
   <source>the busy share at most</source>
   <translation>la ocupación máxima</translation>
  </message>
  <message>
   <source>the change that counts as none</source>
   <translation>el cambio que no cuenta</translation>
  </message>
  <message>
   <source>the chats at once of {channel}</source>
   <translation>los chats a la vez de {channel}</translation>
  </message>
  <message>
   <source>the contacts a week of {channel}</source>
   <translation>los contactos por semana de {channel}</translation>
  </message>
  <message>
   <source>the cost of a contact resolved without people</source>
   <translation>el coste de un contacto resuelto sin personas</translation>
  </message>
  <message>
   <source>the cost of an hour</source>
   <translation>el coste por hora</translation>
  </message>
  <message>
   <source>the cost of hiring one person</source>
   <translation>el coste de contratar a una persona</translation>
  </message>
  <message>
   <source>the factor of the contacts</source>
   <translation>el factor de contactos</translation>
  </message>
  <message>
   <source>the factor of the contacts of {channel}</source>
   <translation>el factor de contactos de {channel}</translation>
  </message>
  <message>
   <source>the factor of the handle time</source>
   <translation>el factor del tiempo de gestión</translation>
  </message>
  <message>
   <source>the factor of the handle time of {channel}</source>
   <translation>el factor del tiempo de gestión de {channel}</translation>
  </message>
  <message>
   <source>the growth of a month</source>
   <translation>el crecimiento de un mes</translation>
  </message>
  <message>
   <source>the handle time of {channel}</source>
   <translation>el tiempo de gestión de {channel}</translation>
  </message>
  <message>
   <source>the least people on duty</source>
   <translation>el mínimo de personas de servicio</translation>
  </message>
  <message>
   <source>the longest believable time in days</source>
   <translation>el tiempo máximo creíble en días</translation>
  </message>
  <message>
   <source>the longest wait of {channel}</source>
   <translation>la espera máxima de {channel}</translation>
  </message>
  <message>
   <source>the months until a newcomer is trained</source>
   <translation>los meses hasta que una persona nueva está formada</translation>
  </message>
  <message>
   <source>the number of chat lengths of {channel}</source>
   <translation>el número de duraciones de chat de {channel}</translation>
  </message>
  <message>
   <source>the number of months</source>
   <translation>el número de meses</translation>
  </message>
  <message>
   <source>the number of people employed today</source>
   <translation>el número de personas contratadas hoy</translation>
  </message>
  <message>
   <source>the number of people kept free for calls and chats</source>
   <translation>el número de personas reservadas para llamadas y chats</translation>
  </message>
  <message>
   <source>the overhead of a month</source>
   <translation>los gastos generales de un mes</translation>
  </message>
  <message>
   <source>the pace of a team for {channel}</source>
   <translation>el ritmo de un equipo para {channel}</translation>
  </message>
  <message>
   <source>the paid time away from work</source>
   <translation>el tiempo pagado no disponible</translation>
  </message>
  <message>
   <source>the patience of {channel}</source>
   <translation>la paciencia de {channel}</translation>
  </message>
  <message>
   <source>the replies to a contact of {channel}</source>
   <translation>las respuestas a un contacto de {channel}</translation>
  </message>
  <message>
   <source>the share of people who leave within a year</source>
   <translation>la parte de personas que se va en un año</translation>
  </message>
  <message>
   <source>the share of {channel} resolved without people</source>
   <translation>la parte de {channel} resuelta sin personas</translation>
  </message>
  <message>
   <source>the share of {channel} that may give up</source>
   <translation>la parte de {channel} que puede abandonar</translation>
  </message>
  <message>
   <source>the share promised for {channel}</source>
   <translation>el porcentaje prometido para {channel}</translation>
  </message>
  <message>
   <source>the surcharge of overtime</source>
   <translation>el recargo de las horas extra</translation>
  </message>
  <message>
   <source>the technology of a month</source>
   <translation>la tecnología de un mes</translation>
  </message>
  <message>
   <source>the time promised for {channel}</source>
   <translation>el tiempo prometido para {channel}</translation>
  </message>
  <message>
   <source>the weekly hours of one person</source>
   <translation>las horas semanales de una persona</translation>
  </message>
  <message>
   <source>what a newcomer is worth</source>
   <translation>lo que rinde una persona nueva</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>{abandoned} people gave up waiting, {share} of all calls and chats (n = {n}).</source>
   <translation>{abandoned} personas abandonaron la espera, el {share} de las llamadas y chats (n = {n}).</translation>
  </message>
  <message>
   <source>{agent} stands on {rows} of {n} contacts ({share}); it may be a shared login or an automatic assignment.</source>
   <translation>{agent} figura en {rows} de {n} contactos ({share}); puede ser un usuario compartido o una asignación automática.</translation>
  </message>
  <message>
   <source>{answers} survey answers cannot be joined to contacts; they count for satisfaction only.</source>
   <translation>{answers} respuestas de encuesta no se pueden unir a contactos; cuentan solo para la satisfacción.</translation>
  </message>
  <message>
   <source>{bare} carry no time zone while {zoned} do; they were read as UTC. Choose the time zone of the file if its clock is another.</source>
   <translation>{bare} no llevan zona horaria y {zoned} sí; se han leído como UTC. Elige la zona horaria del archivo si su reloj es otro.</translation>
  </message>
  <message>
   <source>{change} fewer contacts than in the period before: {contacts} after {contacts_before}.</source>
   <translation>Un {change} menos de contactos que en el periodo anterior: {contacts}; antes, {contacts_before}.</translation>
  </message>
  <message>
   <source>{change} more contacts than in the period before: {contacts} after {contacts_before}.</source>
   <translation>Un {change} más de contactos que en el periodo anterior: {contacts}; antes, {contacts_before}.</translation>
  </message>
  <message>
   <source>{channels} cannot settle: this work alone takes {load_h} hours a week, and the people for it are on duty for {capacity_h}. The backlog grows by {growth} contacts a week. Add people or hours, or project from today's backlog.</source>
   <translation>{channels} no puede estabilizarse: solo ese trabajo lleva {load_h} horas a la semana, y las personas que lo hacen están de servicio {capacity_h}. El trabajo pendiente crece {growth} contactos por semana. Añade personas u horas, o proyecta desde lo pendiente hoy.</translation>
  </message>
  <message>
   <source>{channel}</source>
   <translation>{channel}</translation>
  </message>
  <message>
   <source>{channel} brings only {share} of all contacts and satisfies {best} of them: ask whether it is worth keeping.</source>
   <translation>{channel} trae solo el {share} de los contactos y satisface al {best}: pregúntate si merece la pena mantenerlo.</translation>
  </message>
  <message>
   <source>{channel} brings {share} of all contacts, but only {best} of its customers are satisfied: staff it better first.</source>
   <translation>{channel} trae el {share} de los contactos, pero solo el {best} de sus clientes queda satisfecho: refuérzalo primero.</translation>
  </message>
  <message>
   <source>{channel} has customers who come back, but not after what time: give the delay.</source>
   <translation>{channel} tiene clientes que vuelven, pero no se sabe tras cuánto tiempo: indica la demora.</translation>
  </message>
  <message>
   <source>{channel} has no contacts: type how many come in a week.</source>
   <translation>{channel} no tiene contactos: escribe cuántos llegan en una semana.</translation>
  </message>
  <message>
   <source>{channel} has no handle time: give one.</source>
   <translation>{channel} no tiene tiempo de gestión: indica uno.</translation>
  </message>
  <message>
   <source>{channel} has no opening hours to come in: type them, such as Mon-Fri 09:00-18:00, or type the contacts hour by hour.</source>
   <translation>{channel} no tiene un horario en el que llegar: escríbelo, como Lun-Vie 09:00-18:00, o escribe los contactos hora a hora.</translation>
  </message>
  <message>
   <source>{channel} has the same priority as a channel served in another order: use first come, first served or earliest deadline first for all channels of a priority.</source>
   <translation>{channel} tiene la misma prioridad que un canal atendido en otro orden: usa por orden de llegada o primero el plazo más próximo para todos los canales de una prioridad.</translation>
  </message>
  <message>
   <source>{channel} has {given} days where 7 make a week: type the contacts of each day again.</source>
   <translation>{channel} tiene {given} días y la semana tiene 7: escribe de nuevo los contactos de cada día.</translation>
  </message>
  <message>
   <source>{channel} has {given} numbers where {slots} make a week: paste the whole week again.</source>
   <translation>{channel} tiene {given} números y una semana son {slots}: pega otra vez la semana entera.</translation>
  </message>
  <message>
   <source>{channel} is there twice: put its contacts into one line.</source>
   <translation>{channel} está dos veces: pon sus contactos en una sola línea.</translation>
  </message>
  <message>
   <source>{channel} may wait: {share} of it comes while closed and is worked on after opening. An hour by itself knows neither that nor what the hours before left over, so the queue is lived on the business clock.</source>
   <translation>{channel} puede esperar: el {share} llega con el servicio cerrado y se trabaja al abrir. Una hora por sí sola no sabe de eso ni de lo que dejaron las anteriores, así que la cola se sigue en horas laborables.</translation>
  </message>
  <message>
   <source>{channel} needs either a volume by interval or a log to play again, not both and not neither.</source>
   <translation>{channel} necesita un volumen por intervalo o un registro que repetir: uno de los dos y solo uno.</translation>
  </message>
  <message>
   <source>{channel}: a first reply counts when it is sent, one handle time after the contact is picked up.</source>
   <translation>{channel}: una primera respuesta cuenta cuando se envía, un tiempo de gestión después de tomar el contacto.</translation>
  </message>
  <message>
   <source>{channel}: all {n} contacts have a date but no time of day, so its hours cannot be staffed. Import a column with the time.</source>
   <translation>{channel}: los {n} contactos tienen fecha pero no hora, así que no se puede calcular el personal por horas. Importa una columna con la hora.</translation>
  </message>
  <message>
   <source>{channel}: days differ by {share} beyond chance, so the promises are kept over busy and quiet days alike, not only on an ordinary one.</source>
   <translation>{channel}: los días difieren un {share} más de lo que explica el azar; por eso las promesas se cumplen contando los días de mucho y de poco trabajo, no solo un día corriente.</translation>
  </message>
  <message>
   <source>{channel}: even with endless people only {best} are replied to in time, not {share}, because of closed hours and handle time. The staff shown gets nearly that far; promise longer, or on the business clock.</source>
   <translation>{channel}: ni con infinitas personas se respondería a tiempo más del {best}, no el {share}, por las horas de cierre y el tiempo de gestión. El personal mostrado casi llega ahí; promete más plazo, o en horas laborables.</translation>
  </message>
  <message>
   <source>{channel}: handle time is the mean of {intervals} totals weighted by the contacts handled; how single contacts spread around it is not known.</source>
   <translation>{channel}: el tiempo de gestión es la media de {intervals} totales ponderada por los contactos atendidos; no se sabe cuánto varía entre contactos.</translation>
  </message>
  <message>
   <source>{channel}: handle times hold talk but no after-call work. Add a column for it or type in the whole handle time, else the requirement is too low.</source>
   <translation>{channel}: los tiempos incluyen la conversación pero no el trabajo posterior. Añade una columna o escribe el tiempo de gestión completo; si no, la necesidad sale demasiado baja.</translation>
  </message>
  <message>
   <source>{channel}: handle times of {aht_s} on average are no work on one contact, so {assumed_s} is assumed instead. Check the unit of the column, or type in your own.</source>
   <translation>{channel}: unos tiempos de gestión de {aht_s} de media no son trabajo en un contacto, así que se supone {assumed_s}. Revisa la unidad de la columna o escribe tu propio valor.</translation>
  </message>
  <message>
   <source>{channel}: how much longer chats take when an agent holds several is not known, so the same length is assumed. Type in the lengths: the requirement is a lower bound until then.</source>
   <translation>{channel}: no se sabe cuánto se alargan los chats cuando un agente lleva varios, así que se supone la misma duración. Escribe las duraciones: hasta entonces la necesidad es un mínimo.</translation>
  </message>
  <message>
   <source>{channel}: its contacts reach from {first} to {last} only, a part of the period in view, so that a mean week counts too few of them. Choose a period in which all channels have contacts.</source>
   <translation>{channel}: sus contactos solo van del {first} al {last}, una parte del periodo en vista, así que la semana media cuenta demasiado pocos. Elige un periodo en el que todos los canales tengan contactos.</translation>
  </message>
  <message>
   <source>{channel}: no contacts are expected, so nobody is needed.</source>
   <translation>{channel}: no se esperan contactos, así que no hace falta nadie.</translation>
  </message>
  <message>
   <source>{channel}: nobody gave up before {least} seconds, so short abandons were probably left out of the file, and customers look more patient than they are.</source>
   <translation>{channel}: nadie abandonó antes de {least} segundos, así que probablemente el archivo no trae los abandonos cortos y los clientes parecen más pacientes de lo que son.</translation>
  </message>
  <message>
   <source>{channel}: one reply takes {aht_s} of work, longer than the {within_s} promised, so that no number of people could keep the promise. Promise a longer time, or check the handle time.</source>
   <translation>{channel}: una respuesta requiere {aht_s} de trabajo, más que {within_s}, el plazo prometido, así que ningún número de personas podría cumplirlo. Promete un plazo más largo o revisa el tiempo de gestión.</translation>
  </message>
  <message>
   <source>{channel}: only {n} contacts in the weeks tried, too few to judge the staffing model; 200 are needed.</source>
   <translation>{channel}: solo {n} contactos en las semanas probadas, muy pocos para juzgar el modelo; hacen falta 200.</translation>
  </message>
  <message>
   <source>{channel}: only {n} contacts over {weeks} weeks. Below 200 contacts or 4 weeks the requirement is a first guess.</source>
   <translation>{channel}: solo {n} contactos en {weeks} semanas. Con menos de 200 contactos o 4 semanas la necesidad es una primera estimación.</translation>
  </message>
  <message>
   <source>{channel}: only {n} contacts tell how often they were answered, too few to plan their touches; one touch is assumed.</source>
   <translation>{channel}: solo {n} contactos dicen cuántas veces se respondieron, muy pocos para planificar; se supone una sola intervención.</translation>
  </message>
  <message>
   <source>{channel}: the data do not say who gave up, so everyone is taken as patient (Erlang C), which asks for rather too many people. Type in a patience if you know it.</source>
   <translation>{channel}: los datos no dicen quién abandonó, así que se supone que todos esperan (Erlang C), lo que tiende a pedir personas de más. Escribe una paciencia si la conoces.</translation>
  </message>
  <message>
   <source>{channel}: the data hold neither first replies nor waits, so the past cannot be compared with the model.</source>
   <translation>{channel}: los datos no tienen primeras respuestas ni esperas, así que el pasado no se puede comparar con el modelo.</translation>
  </message>
  <message>
   <source>{channel}: the data hold no handle time, so a handle time of {aht_s} is assumed. Type in your own.</source>
   <translation>{channel}: los datos no tienen tiempo de gestión, así que se supone uno de {aht_s}. Escribe el tuyo.</translation>
  </message>
  <message>
   <source>{channel}: the data name no agents, so the staff of the past is not known and the model cannot be tried on it.</source>
   <translation>{channel}: los datos no nombran agentes, así que no se sabe qué personal hubo y el modelo no se puede probar.</translation>
  </message>
  <message>
   <source>{channel}: the file does not say how long those who gave up had waited; the mean wait of the answered is used for them.</source>
   <translation>{channel}: el archivo no dice cuánto habían esperado quienes abandonaron; se usa para ellos la espera media de los atendidos.</translation>
  </message>
  <message>
   <source>{channel}: the file does not say when in a day contacts come, so the typed contacts of a week are spread evenly over the opening hours.</source>
   <translation>{channel}: el archivo no dice a qué hora del día llegan los contactos, así que los contactos semanales escritos se reparten por igual en el horario de apertura.</translation>
  </message>
  <message>
   <source>{channel}: the file holds totals of a day or longer, so staff by hour cannot be derived. Import totals by interval or single contacts, or type the contacts of a week to spread them evenly over the opening hours.</source>
   <translation>{channel}: el archivo contiene totales de un día o más, así que no se puede deducir el personal por hora. Importa totales por intervalo o contactos individuales, o escribe los contactos de una semana para repartirlos por igual en el horario de apertura.</translation>
  </message>
  <message>
   <source>{channel}: the load moves faster than the slots or the handle time is long, so each slot alone would mislead; the load carried over from the slots before is staffed instead.</source>
   <translation>{channel}: la carga cambia más deprisa que los tramos o el tiempo de gestión es largo, así que cada tramo por sí solo engañaría; se usa la carga que arrastran los tramos anteriores.</translation>
  </message>
  <message>
   <source>{channel}: the model misses a day by {points} points on average, more than 5. Plan with care; likely causes are work that is not recorded, people seen at work who had other duties, priorities other than first come first served, or opening hours that differ.</source>
   <translation>{channel}: el modelo se equivoca en un día {points} puntos de media, más de 5. Planifica con cautela; causas probables: trabajo no registrado, personas con otras tareas, prioridades distintas del orden de llegada u otro horario.</translation>
  </message>
  <message>
   <source>{channel}: the opening hours are empty, so nobody can work. Set opening hours.</source>
   <translation>{channel}: el horario de apertura está vacío, así que nadie puede trabajar. Indica un horario.</translation>
  </message>
  <message>
   <source>{channel}: the resolution promise is compared with the data only; the staffing does not foretell it, because resolution also waits for customers and others.</source>
   <translation>{channel}: la promesa de resolución solo se compara con los datos; el personal no la predice, porque resolver también espera a clientes y a otros.</translation>
  </message>
  <message>
   <source>{channel}: the totals in view count no contacts.</source>
   <translation>{channel}: los totales del periodo no cuentan ningún contacto.</translation>
  </message>
  <message>
   <source>{channel}: the usual handle time of {aht_s} is long for one piece of work. Check that it holds worked time only, without waiting for the customer.</source>
   <translation>{channel}: el tiempo de gestión habitual de {aht_s} es largo para un solo trabajo. Comprueba que solo incluye tiempo trabajado, sin esperar al cliente.</translation>
  </message>
  <message>
   <source>{channel}: too few of those who gave up carry a customer number, so calls that come again cannot be told; none are assumed.</source>
   <translation>{channel}: muy pocos de los que abandonaron llevan número de cliente, así que no se sabe qué llamadas se repiten; se supone que ninguna.</translation>
  </message>
  <message>
   <source>{channel}: too few of {n} chats overlap to tell how much longer chats take when an agent holds several. Type in the lengths.</source>
   <translation>{channel}: de {n} chats coinciden muy pocos para saber cuánto se alargan cuando un agente lleva varios. Escribe las duraciones.</translation>
  </message>
  <message>
   <source>{channel}: totals of {minutes} minutes are spread evenly over the intervals of the plan.</source>
   <translation>{channel}: los totales de {minutes} minutos se reparten por igual entre los intervalos del plan.</translation>
  </message>
  <message>
   <source>{channel}: waits of live contacts run on the wall clock; the business clock makes no difference here.</source>
   <translation>{channel}: las esperas de contactos en vivo corren con el reloj normal; las horas laborables no cambian nada aquí.</translation>
  </message>
  <message>
   <source>{channel}: waits seem to include the time in the menu, which makes customers look more patient than they are. Import the time in the queue alone if there is one.</source>
   <translation>{channel}: las esperas parecen incluir el tiempo en el menú, y los clientes parecen más pacientes de lo que son. Importa solo el tiempo en cola si lo hay.</translation>
  </message>
  <message>
   <source>{channel}: what the file calls handle time is the time from arrival to solution for {share} of the contacts, waiting included. The requirement would be far too high: type in the worked minutes, or import a column that holds them.</source>
   <translation>{channel}: lo que el archivo llama tiempo de gestión es el tiempo desde la llegada hasta la solución en el {share} de los contactos, esperas incluidas. La necesidad saldría demasiado alta: escribe los minutos trabajados o importa una columna que los tenga.</translation>
  </message>
  <message>
   <source>{channel}: with a blending threshold of {threshold} people must stand idle before this work is begun, and the team never has so many: nobody would work on it. Lower blending_threshold, or give the channel a team of its own.</source>
   <translation>{channel}: con blending_threshold en {threshold}, más de ese número de personas tendría que estar libre antes de empezar este trabajo, y el equipo nunca tiene tantas: nadie lo haría. Baja blending_threshold o da al canal su propio equipo.</translation>
  </message>
  <message>
   <source>{channel}: with the staff you had the model predicts {predicted_share} within {within_s}; your data say {observed_share}.</source>
   <translation>{channel}: con el personal que tenías, el modelo predice {predicted_share} en {within_s}; tus datos dicen {observed_share}.</translation>
  </message>
  <message>
   <source>{channel}: your people hold up to {most} chats at once, but the plan counts with {planned}. Set the chats at once to what you allow, else the requirement is too high.</source>
   <translation>{channel}: tu equipo lleva hasta {most} chats a la vez, pero el plan cuenta con {planned}. Pon los chats a la vez que permites; si no, la necesidad sale demasiado alta.</translation>
  </message>
  <message>
   <source>{channel}: {a_week} contacts a week, hour by hour as typed.</source>
   <translation>{channel}: {a_week} contactos a la semana, hora a hora como se escribieron.</translation>
  </message>
  <message>
   <source>{channel}: {a_week} contacts a week, typed by day, spread evenly over the opening hours of each day.</source>
   <translation>{channel}: {a_week} contactos a la semana, escritos por día, repartidos por igual en el horario de cada día.</translation>
  </message>
  <message>
   <source>{channel}: {a_week} contacts a week, typed, spread evenly over the opening hours.</source>
   <translation>{channel}: {a_week} contactos a la semana, escritos a mano, repartidos por igual en el horario de apertura.</translation>
  </message>
  <message>
   <source>{channel}: {abandoned} contacts gave up, but how long they waited is missing, so patience cannot be measured and everyone is taken as patient (Erlang C). Type in a patience if you know it.</source>
   <translation>{channel}: {abandoned} contactos abandonaron, pero falta cuánto esperaron, así que no se puede medir la paciencia y se supone que todos esperan (Erlang C). Escribe una paciencia si la conoces.</translation>
  </message>
  <message>
   <source>{channel}: {abandoned} gave up, but the totals hold no waits, so patience cannot be measured.</source>
   <translation>{channel}: {abandoned} abandonaron, pero los totales no contienen esperas, así que no se puede medir la paciencia.</translation>
  </message>
  <message>
   <source>{channel}: {n} chats stayed open more than ten times as long as usual; they count as so long.</source>
   <translation>{channel}: {n} chats quedaron abiertos más de diez veces lo habitual; cuentan solo hasta ese límite.</translation>
  </message>
  <message>
   <source>{channel}: {n} contacts ({share}) carry a handle time of zero, which is left out of the mean. If they were worked on, their work is not recorded.</source>
   <translation>{channel}: {n} contactos ({share}) tienen un tiempo de gestión de cero, que no cuenta en la media. Si se trabajó en ellos, ese trabajo no está registrado.</translation>
  </message>
  <message>
   <source>{channel}: {n} contacts handled by automation need no people.</source>
   <translation>{channel}: {n} contactos atendidos de forma automática no necesitan personas.</translation>
  </message>
  <message>
   <source>{channel}: {n} totals are blank; their slots are measured from the others.</source>
   <translation>{channel}: {n} totales están en blanco; sus tramos se miden con los demás.</translation>
  </message>
  <message>
   <source>{channel}: {per_week} contacts a week, {share} of its contacts, arrive outside the opening hours; nobody is staffed for them, and the cost of a resolution counts none of them as resolved.</source>
   <translation>{channel}: {per_week} contactos por semana, el {share} de los suyos, llegan fuera del horario de apertura; no hay personal para ellos, y el coste por resolución no cuenta ninguno como resuelto.</translation>
  </message>
  <message>
   <source>{channel}: {share} of the contacts were taken while the same agent was still on another. Either a name stands for several people, or handle times are too long; the people seen on duty are then too few.</source>
   <translation>{channel}: el {share} de los contactos se atendieron mientras el mismo agente seguía con otro. O un nombre corresponde a varias personas, o los tiempos de gestión son demasiado largos; en ese caso las personas vistas de servicio son demasiado pocas.</translation>
  </message>
  <message>
   <source>{channel}: {share} of the replies to contacts of closed hours would have come while nobody works, so the reply times are probably counted in business hours. Import the moments of the replies instead, else waiting looks too short.</source>
   <translation>{channel}: el {share} de las respuestas a contactos recibidos con el servicio cerrado habría llegado cuando no trabaja nadie, así que los tiempos de respuesta se cuentan probablemente en horas laborables. Importa los momentos de las respuestas; si no, la espera parece demasiado corta.</translation>
  </message>
  <message>
   <source>{channel}: {slots} slots of the week do not occur in the period and count as without contacts. Import at least one whole week.</source>
   <translation>{channel}: {slots} tramos de la semana no se dan en el periodo y cuentan como sin contactos. Importa al menos una semana entera.</translation>
  </message>
  <message>
   <source>{channel}: {volume} contacts a week are too few to work out people for; whoever is there can answer them.</source>
   <translation>{channel}: {volume} contactos a la semana son demasiado pocos para calcular personas; puede atenderlos quien esté.</translation>
  </message>
  <message>
   <source>{channel}: “{scenario}” promises something else than the first scenario; the shares compared hold both to the promise of the first.</source>
   <translation>{channel}: «{scenario}» promete algo distinto que el primer escenario; los porcentajes comparados miden ambos con la promesa del primero.</translation>
  </message>
  <message>
   <source>{contacts} contacts and {hours} hours of work a week are more than can be planned here ({most_contacts} contacts, {most_hours} hours). Check the number of contacts and the handle time, or plan a part of them.</source>
   <translation>{contacts} contactos y {hours} horas de trabajo por semana son más de lo que se puede planificar aquí ({most_contacts} contactos, {most_hours} horas). Revisa el número de contactos y el tiempo de gestión, o planifica solo una parte.</translation>
  </message>
  <message>
   <source>{contacts} contacts have a first reply before they were created ({share}); they count in no time.</source>
   <translation>{contacts} contactos tienen la primera respuesta antes de crearse ({share}); no cuentan en ningún tiempo.</translation>
  </message>
  <message>
   <source>{contacts} contacts in one day.</source>
   <translation>{contacts} contactos en un día.</translation>
  </message>
  <message>
   <source>{contacts} contacts in {days} days, {rate} a day.</source>
   <translation>{contacts} contactos en {days} días, {rate} al día.</translation>
  </message>
  <message>
   <source>{contacts} contacts took longer than a year to resolve ({share}); perhaps nobody closed them.</source>
   <translation>{contacts} contactos tardaron más de un año en resolverse ({share}); quizá nadie los cerró.</translation>
  </message>
  <message>
   <source>{contacts} contacts were closed within a minute without any message of an agent ({share}): notices that close themselves, perhaps.</source>
   <translation>{contacts} contactos se cerraron en menos de un minuto sin ningún mensaje de un agente ({share}): quizá avisos que se cierran solos.</translation>
  </message>
  <message>
   <source>{contacts} contacts were resolved before their first reply ({share} of those with both moments).</source>
   <translation>{contacts} contactos se resolvieron antes de su primera respuesta ({share} de los que tienen ambos momentos).</translation>
  </message>
  <message>
   <source>{contacts} contacts were resolved before they were created ({share}); they count in no time.</source>
   <translation>{contacts} contactos se resolvieron antes de crearse ({share}); no cuentan en ningún tiempo.</translation>
  </message>
  <message>
   <source>{contacts} contacts without a date.</source>
   <translation>{contacts} contactos sin fecha.</translation>
  </message>
  <message>
   <source>{contacts} resolved contacts name no agent ({share}); they are in no agent's figures.</source>
   <translation>{contacts} contactos resueltos no indican agente ({share}); no están en las cifras de ningún agente.</translation>
  </message>
  <message>
   <source>{count} blank rows were skipped.</source>
   <translation>Se saltaron {count} filas en blanco.</translation>
  </message>
  <message>
   <source>{count} cells on {sheet} hold an error such as #N/A and read as blank.</source>
   <translation>{count} celdas de {sheet} tienen un error como #N/A y se leen en blanco.</translation>
  </message>
  <message>
   <source>{count} characters did not fit the encoding of the file and were read one by one; please look at line {lines}.</source>
   <translation>{count} caracteres no encajaban en la codificación del archivo y se leyeron uno a uno; revisa la línea {lines}.</translation>
  </message>
  <message>
   <source>{count} columns of {sheet} are hidden in the spreadsheet ({columns}); they were read like the others.</source>
   <translation>{count} columnas de {sheet} están ocultas en la hoja de cálculo ({columns}); se leyeron como las demás.</translation>
  </message>
  <message>
   <source>{count} empty (NUL) characters were taken out of the text.</source>
   <translation>Se quitaron del texto {count} caracteres vacíos (NUL).</translation>
  </message>
  <message>
   <source>{count} formulas on {sheet} were never calculated and read as blank. Open the file in Excel and save it, then import it again.</source>
   <translation>{count} fórmulas de {sheet} nunca se calcularon y se leen en blanco. Abre el archivo en Excel, guárdalo y vuelve a importarlo.</translation>
  </message>
  <message>
   <source>{count} lines are no records of JSON and were set aside; they are listed with their line numbers.</source>
   <translation>{count} líneas no son registros JSON y se apartaron; figuran con su número de línea.</translation>
  </message>
  <message>
   <source>{count} lines were quoted whole, as a spreadsheet saves text that it opened as one column. The quotes around them were taken off before the cells were parted.</source>
   <translation>{count} líneas estaban enteras entre comillas, como guarda una hoja de cálculo un texto abierto en una sola columna. Se quitaron esas comillas antes de separar las celdas.</translation>
  </message>
  <message>
   <source>{count} merged areas on {sheet} lie among the data; only the first cell of each has a value.</source>
   <translation>{count} áreas combinadas de {sheet} están entre los datos; solo la primera celda de cada una tiene valor.</translation>
  </message>
  <message>
   <source>{count} pieces of garbled text such as “Ã©” were put right; an earlier program had read the file in the wrong encoding.</source>
   <translation>Se corrigieron {count} fragmentos de texto dañado como «Ã©»; un programa anterior había leído el archivo con otra codificación.</translation>
  </message>
  <message>
   <source>{count} records name a field more than once ({columns}). The last value is used, as every reader of JSON does; what stood there before is in columns such as “name (2)”.</source>
   <translation>{count} registros nombran un campo más de una vez ({columns}). Se usa el último valor, como hace todo lector de JSON; lo que había antes está en columnas como «nombre (2)».</translation>
  </message>
  <message>
   <source>{count} rows do not have the {columns} cells of the header and were set aside; they are listed with their row numbers.</source>
   <translation>{count} filas no tienen las {columns} celdas del encabezado y se apartaron; están listadas con su número de fila.</translation>
  </message>
  <message>
   <source>{count} rows have fewer than the {columns} cells of the header; their numbers and dates are in the right columns, so the missing last cells were taken as blank (row {lines}).</source>
   <translation>{count} filas tienen menos celdas que las {columns} del encabezado; sus números y fechas están en las columnas correctas, así que las últimas celdas que faltan se tomaron como vacías (fila {lines}).</translation>
  </message>
  <message>
   <source>{count} rows of {sheet} are hidden in the spreadsheet, often by a filter; they were read like the others.</source>
   <translation>{count} filas de {sheet} están ocultas en la hoja de cálculo, a menudo por un filtro; se leyeron como las demás.</translation>
  </message>
  <message>
   <source>{field}</source>
   <translation>{field}</translation>
  </message>
  <message>
   <source>{field} is blank in {rows} of {n} rows ({share}).</source>
   <translation>{field} está vacío en {rows} de {n} filas ({share}).</translation>
  </message>
  <message>
   <source>{field} “{label}” contributes most to the change of “{kpi}”, {part_share} of it, by its part of the contacts: {contacts} after {contacts_before}. A contribution, not necessarily the cause.</source>
   <translation>{field} «{label}» es lo que más contribuye al cambio de «{kpi}», un {part_share}, por su peso entre los contactos: {contacts} tras {contacts_before}. Es una contribución, no necesariamente la causa.</translation>
  </message>
  <message>
   <source>{field} “{label}” contributes most to the change of “{kpi}”: {before} of its contacts took longer than usual before, {value} now (n = {contacts}). A contribution, not necessarily the cause.</source>
   <translation>{field} «{label}» es lo que más contribuye al cambio de «{kpi}»: antes superaba el tiempo habitual el {before} de sus contactos, ahora el {value} (n = {contacts}). Es una contribución, no necesariamente la causa.</translation>
  </message>
  <message>
   <source>{field} “{label}” contributes most to the change of “{kpi}”: {before} of its contacts were above the usual value before, {value} now (n = {contacts}). A contribution, not necessarily the cause.</source>
   <translation>{field} «{label}» es lo que más contribuye al cambio de «{kpi}»: antes superaba el valor habitual el {before} de sus contactos, ahora el {value} (n = {contacts}). Es una contribución, no necesariamente la causa.</translation>
  </message>
  <message>
   <source>{field} “{label}” contributes most to the change of “{kpi}”: {part_share} of it. Its own share went from {before} to {value} (n = {contacts}). A contribution, not necessarily the cause.</source>
   <translation>{field} «{label}» es lo que más contribuye al cambio de «{kpi}»: un {part_share}. Su propia proporción pasó de {before} a {value} (n = {contacts}). Es una contribución, no necesariamente la causa.</translation>
  </message>
  <message>
   <source>{field} “{label}” makes up {part_share} of the change in contacts: {contacts} after {contacts_before}.</source>
   <translation>{field} «{label}» supone un {part_share} del cambio en contactos: {contacts} tras {contacts_before}.</translation>
  </message>
  <message>
   <source>{field} “{label}”: only {what}; {expected} would be usual for the same mix of contacts (n = {n}).</source>
   <translation>{field} «{label}»: solo {what}; con la misma mezcla de contactos lo habitual sería el {expected} (n = {n}).</translation>
  </message>
  <message>
   <source>{field} “{label}”: {what}; {expected} would be usual for the same mix of contacts (n = {n}).</source>
   <translation>{field} «{label}»: {what}; con la misma mezcla de contactos lo habitual sería el {expected} (n = {n}).</translation>
  </message>
  <message>
   <source>{file} could not be opened ({detail}). Close it in other programs, or check that you may read it.</source>
   <translation>No se pudo abrir {file} ({detail}). Ciérralo en otros programas o comprueba que puedes leerlo.</translation>
  </message>
  <message>
   <source>{file} could not be opened because the part of Aforo that reads workbooks did not start. Start Aforo again, or export CSV.</source>
   <translation>No se pudo abrir {file} porque no arrancó la parte de Aforo que lee libros de Excel. Inicia Aforo de nuevo o exporta CSV.</translation>
  </message>
  <message>
   <source>{file} defines abbreviations inside (XML entities), as harmful files do, so it was not opened. Open it in Excel and save a fresh copy.</source>
   <translation>{file} define abreviaturas en su interior (entidades XML), como hacen los archivos dañinos, por lo que no se abrió. Ábrelo en Excel y guarda una copia nueva.</translation>
  </message>
  <message>
   <source>{file} has a column {column} that this table of typed figures does not have. Columns: {known}.</source>
   <translation>{file} tiene una columna {column} que esta tabla de cifras introducidas no tiene. Columnas: {known}.</translation>
  </message>
  <message>
   <source>{file} has a header but 0 rows.</source>
   <translation>{file} tiene encabezado pero 0 filas.</translation>
  </message>
  <message>
   <source>{file} has no column that says when a contact arrived: response and resolution times, the heatmap and staffing cannot be computed.</source>
   <translation>{file} no tiene una columna que diga cuándo llegó cada contacto: no se pueden calcular los tiempos de respuesta y resolución, el mapa de calor ni el personal.</translation>
  </message>
  <message>
   <source>{file} has no rows below its header. Check the period and filters of the export.</source>
   <translation>{file} no tiene filas bajo su encabezado. Comprueba el periodo y los filtros de la exportación.</translation>
  </message>
  <message>
   <source>{file} has no sheet with cells in it.</source>
   <translation>{file} no tiene ninguna hoja con celdas.</translation>
  </message>
  <message>
   <source>{file} holds {count} parts, more than the {most} a table needs, so it was not opened.</source>
   <translation>{file} contiene {count} partes, más que las {most} que necesita una tabla, así que no se abrió.</translation>
  </message>
  <message>
   <source>{file} is JSON that breaks off or is damaged in line {line}. Export or download it again.</source>
   <translation>{file} es JSON que se interrumpe o está dañado en la línea {line}. Expórtalo o descárgalo de nuevo.</translation>
  </message>
  <message>
   <source>{file} is JSON without a list of records. Export the list of tickets or calls itself.</source>
   <translation>{file} es JSON sin una lista de registros. Exporta la propia lista de tickets o llamadas.</translation>
  </message>
  <message>
   <source>{file} is XML of a kind that no spreadsheet program writes. Export CSV, Excel or JSON instead.</source>
   <translation>{file} es XML de un tipo que ningún programa de hojas de cálculo escribe. Exporta en CSV, Excel o JSON.</translation>
  </message>
  <message>
   <source>{file} is a folder. Choose one file inside it.</source>
   <translation>{file} es una carpeta. Elige un archivo de dentro.</translation>
  </message>
  <message>
   <source>{file} is a web page without a table; perhaps the page to log in was saved instead of the export. Export it again.</source>
   <translation>{file} es una página web sin tabla; quizá se guardó la página de inicio de sesión en lugar de la exportación. Expórtalo de nuevo.</translation>
  </message>
  <message>
   <source>{file} is an archive in an archive, more than {most} deep. Unpack it and choose the file.</source>
   <translation>{file} es un archivo comprimido dentro de otro, a más de {most} niveles. Descomprímelo y elige el archivo.</translation>
  </message>
  <message>
   <source>{file} is an archive with a password. Unpack it and choose the file inside.</source>
   <translation>{file} es un archivo comprimido con contraseña. Descomprímelo y elige el archivo de dentro.</translation>
  </message>
  <message>
   <source>{file} is an archive without a table Aforo can read. Unpack it and choose the file.</source>
   <translation>{file} es un archivo comprimido sin ninguna tabla que Aforo pueda leer. Descomprímelo y elige el archivo.</translation>
  </message>
  <message>
   <source>{file} is damaged or not a workbook, and cannot be read. Open it in Excel or LibreOffice and save a fresh copy.</source>
   <translation>{file} está dañado o no es un libro de Excel, y no se puede leer. Ábrelo en Excel o LibreOffice y guarda una copia nueva.</translation>
  </message>
  <message>
   <source>{file} is damaged or was not downloaded to the end. Export or download it again.</source>
   <translation>{file} está dañado o no se descargó hasta el final. Expórtalo o descárgalo de nuevo.</translation>
  </message>
  <message>
   <source>{file} is damaged or was not written to the end. Export or download it again.</source>
   <translation>{file} está dañado o no se escribió hasta el final. Expórtalo o descárgalo de nuevo.</translation>
  </message>
  <message>
   <source>{file} is empty. Export it again.</source>
   <translation>{file} está vacío. Expórtalo de nuevo.</translation>
  </message>
  <message>
   <source>{file} is larger than {most_gb} GB. Export a shorter period, or split it.</source>
   <translation>{file} ocupa más de {most_gb} GB. Exporta un periodo más corto o divídelo.</translation>
  </message>
  <message>
   <source>{file} is nested deeper than any export, so it was not read. Export CSV or Excel instead.</source>
   <translation>{file} está anidado a más profundidad que cualquier exportación, por lo que no se leyó. Exporta en CSV o Excel.</translation>
  </message>
  <message>
   <source>{file} is not a file on this computer. Aforo reads local files only: save the export to a folder and open it from there.</source>
   <translation>{file} no es un archivo de este ordenador. Aforo solo lee archivos locales: guarda la exportación en una carpeta y ábrela desde ahí.</translation>
  </message>
  <message>
   <source>{file} is not a table: inside it is a {what}. Choose a CSV or Excel export.</source>
   <translation>{file} no es una tabla: dentro hay {what}. Elige una exportación CSV o Excel.</translation>
  </message>
  <message>
   <source>{file} is not there. It may have been moved or renamed; choose it again.</source>
   <translation>{file} no está. Puede que lo hayan movido o renombrado; elígelo de nuevo.</translation>
  </message>
  <message>
   <source>{file} is packed with a method that Aforo does not know. Unpack it and choose the file.</source>
   <translation>{file} está comprimido con un método que Aforo no conoce. Descomprímelo y elige el archivo.</translation>
  </message>
  <message>
   <source>{file} is protected with a password. Open it in Excel, save a copy without the password and choose that.</source>
   <translation>{file} está protegido con contraseña. Ábrelo en Excel, guarda una copia sin contraseña y elige esa.</translation>
  </message>
  <message>
   <source>{file} needs far more memory than its size explains, so reading was stopped. Export a shorter period, or CSV.</source>
   <translation>{file} necesita mucha más memoria de la que explica su tamaño, por lo que se detuvo la lectura. Exporta un periodo más corto, o en CSV.</translation>
  </message>
  <message>
   <source>{file} needs more memory than a table should, often because of a stray cell far from the data. Copy the data into a new workbook, or export CSV.</source>
   <translation>{file} necesita más memoria de la que debería una tabla, a menudo por una celda suelta lejos de los datos. Copia los datos a un libro nuevo o exporta CSV.</translation>
  </message>
  <message>
   <source>{file} was saved by Excel 4 or older. Open it in Excel or LibreOffice and save it as .xlsx.</source>
   <translation>{file} se guardó con Excel 4 o anterior. Ábrelo en Excel o LibreOffice y guárdalo como .xlsx.</translation>
  </message>
  <message>
   <source>{file} was set up as {expected} but is {found} inside. Import it afresh to find its settings again.</source>
   <translation>{file} se configuró como {expected}, pero por dentro es {found}. Impórtalo desde cero para encontrar otra vez sus ajustes.</translation>
  </message>
  <message>
   <source>{file} was still not read after {seconds}, so reading was stopped. Export it as CSV, or a shorter period.</source>
   <translation>{file} seguía sin leerse tras {seconds}, por lo que se detuvo la lectura. Expórtalo como CSV, o un periodo más corto.</translation>
  </message>
  <message>
   <source>{file} would unpack to {unpacked_mb} MB or more, far more than its size explains, so it was not opened. Export it again, or unpack it yourself.</source>
   <translation>{file} ocuparía {unpacked_mb} MB o más al descomprimirse, mucho más de lo que explica su tamaño, por lo que no se abrió. Expórtalo de nuevo o descomprímelo tú.</translation>
  </message>
  <message>
   <source>{file}, line {line}: a target is for one group, such as group = {{ channel = "email" }}.</source>
   <translation>{file}, línea {line}: un objetivo es para un solo grupo, como group = {{ channel = "email" }}.</translation>
  </message>
  <message>
   <source>{file}, line {line}: the team “{name}” is written twice; give every team its own name.</source>
   <translation>{file}, línea {line}: el equipo «{name}» está escrito dos veces; da a cada equipo su propio nombre.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; use one of: {known}.</source>
   <translation>{file}, línea {line}: {key} = {value} no es posible; usa uno de estos: {known}.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; write a number above zero.</source>
   <translation>{file}, línea {line}: {key} = {value} no es posible; escribe un número mayor que cero.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; write a share between 0 and 1, such as 0.80 (a promise can be 0.999 at most).</source>
   <translation>{file}, línea {line}: {key} = {value} no es posible; escribe una parte entre 0 y 1, como 0.80 (una promesa puede ser 0.999 como mucho).</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; write a share from 0 to below 1, such as 0.20.</source>
   <translation>{file}, línea {line}: {key} = {value} no es posible; escribe una proporción desde 0 y menor que 1, por ejemplo 0.20.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; write a time above zero, such as 20s or 4h.</source>
   <translation>{file}, línea {line}: {key} = {value} no es posible; escribe un tiempo mayor que cero, como 20s o 4h.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} = {value} is not possible; write an amount of 0 or more.</source>
   <translation>{file}, línea {line}: {key} = {value} no es posible; escribe un importe de 0 o más.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} cannot be promised for {channel}, whose kind is {kind}. Promise {instead} instead, or write another kind.</source>
   <translation>{file}, línea {line}: {key} no se puede prometer para {channel}, cuyo tipo (kind) es {kind}. Promete {instead} en su lugar o escribe otro tipo.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} must be {wanted}.</source>
   <translation>{file}, línea {line}: {key} debe ser {wanted}.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} needs “{missing}”, which is not written.</source>
   <translation>{file}, línea {line}: {key} necesita «{missing}», que no está escrito.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {key} wants the contacts of each day, Monday first: 7 numbers, or the 5 of a working week, such as [40, 30, 30, 30, 20].</source>
   <translation>{file}, línea {line}: {key} pide los contactos de cada día, empezando por el lunes: 7 números, o los 5 de una semana laboral, como [40, 30, 30, 30, 20].</translation>
  </message>
  <message>
   <source>{file}, line {line}: {why}</source>
   <translation>{file}, línea {line}: {why}</translation>
  </message>
  <message>
   <source>{file}, line {line}: “{key}” is not known here. Known: {known}.</source>
   <translation>{file}, línea {line}: aquí no se conoce «{key}». Se conocen: {known}.</translation>
  </message>
  <message>
   <source>{file}: rows of this kind need {fields}. Choose the columns for them, or say that a row is something else.</source>
   <translation>{file}: las filas de este tipo necesitan {fields}. Elige sus columnas o indica que cada fila es otra cosa.</translation>
  </message>
  <message>
   <source>{file}: the contacts are typed by steps of different minutes ({steps}): write the same times of day for every channel.</source>
   <translation>{file}: los contactos están escritos en intervalos distintos ({steps}): escribe las mismas horas en todos los canales.</translation>
  </message>
  <message>
   <source>{given} chat lengths are given for {concurrency} chats at once: give one length for each number of open chats.</source>
   <translation>Hay {given} duraciones de chat para {concurrency} chats a la vez: da una duración por cada número de chats abiertos.</translation>
  </message>
  <message>
   <source>{joined} of {agents} agents of the time log also handle contacts.</source>
   <translation>{joined} de {agents} agentes del registro de tiempo también atienden contactos.</translation>
  </message>
  <message>
   <source>{joined} of {answers} survey answers were joined to contacts; {orphans} name a contact that is not in the data and {repeated} were replaced by a later answer.</source>
   <translation>{joined} de {answers} respuestas de encuesta se unieron a contactos; {orphans} nombran un contacto que no está en los datos y {repeated} fueron sustituidas por una posterior.</translation>
  </message>
  <message>
   <source>{joined} of {customers} customers wrote or called; {contacts} contacts belong to a customer of the list.</source>
   <translation>{joined} de {customers} clientes escribieron o llamaron; {contacts} contactos son de un cliente de la lista.</translation>
  </message>
  <message>
   <source>{joined} of {tasks} tasks belong to a known contact; {orphans} do not.</source>
   <translation>{joined} de {tasks} tareas pertenecen a un contacto conocido; {orphans} no.</translation>
  </message>
  <message>
   <source>{kept} customers kept of {start} at the start cannot be. Check the typed counts.</source>
   <translation>{kept} clientes conservados de {start} al inicio no puede ser. Revisa los recuentos introducidos.</translation>
  </message>
  <message>
   <source>{key} is missing: without it the row says nothing.</source>
   <translation>Falta {key}: sin ese dato la fila no dice nada.</translation>
  </message>
  <message>
   <source>{key} is {part}, more than {than} ({whole}), which it is a part of.</source>
   <translation>{key} es {part}, más que {than} ({whole}), de lo que forma parte.</translation>
  </message>
  <message>
   <source>{key} is {value}: it cannot be below nothing.</source>
   <translation>{key} es {value}: no puede ser negativo.</translation>
  </message>
  <message>
   <source>{key} is “{value}”, which cannot be read. Write it like {wanted}.</source>
   <translation>{key} es «{value}», que no se puede leer. Escríbelo como {wanted}.</translation>
  </message>
  <message>
   <source>{key} is “{value}”; it can be: {known}.</source>
   <translation>{key} es «{value}»; puede ser: {known}.</translation>
  </message>
  <message>
   <source>{key}: {value} is no rating; write a number from 1 to {most}.</source>
   <translation>{key}: {value} no es una nota; escribe un número de 1 a {most}.</translation>
  </message>
  <message>
   <source>{kpi} got better: {value} after {before}.</source>
   <translation>{kpi} mejora: {value}; antes, {before}.</translation>
  </message>
  <message>
   <source>{kpi} got worse: {value} after {before}.</source>
   <translation>{kpi} empeora: {value}; antes, {before}.</translation>
  </message>
  <message>
   <source>{kpi} has drifted from about {before} to about {value} over {weeks} weeks.</source>
   <translation>{kpi} se ha ido moviendo de unos {before} a unos {value} a lo largo de {weeks} semanas.</translation>
  </message>
  <message>
   <source>{kpi}: about the same, {value} after {before} (n = {n}).</source>
   <translation>{kpi}: se mantiene, {value} tras {before} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: better by {by}, from {before} to {value} (n = {n}).</source>
   <translation>{kpi}: mejora {by}, de {before} a {value} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: down by {by}, from {before} to {value} (n = {n}).</source>
   <translation>{kpi}: baja {by}, de {before} a {value} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: the earlier figure is 0, so there is no change in per cent.</source>
   <translation>{kpi}: la cifra anterior es 0, así que no hay variación en porcentaje.</translation>
  </message>
  <message>
   <source>{kpi}: the earlier figure rests on {n} contacts, too few to compare.</source>
   <translation>{kpi}: la cifra anterior se basa en {n} contactos, demasiado pocos para comparar.</translation>
  </message>
  <message>
   <source>{kpi}: up by {by}, from {before} to {value} (n = {n}).</source>
   <translation>{kpi}: sube {by}, de {before} a {value} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: worse by {by}, from {before} to {value} (n = {n}).</source>
   <translation>{kpi}: empeora {by}, de {before} a {value} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: {value} (n = {n}).</source>
   <translation>{kpi}: {value} (n = {n}).</translation>
  </message>
  <message>
   <source>{kpi}: {value} (n = {n}). There is no earlier period to hold it against.</source>
   <translation>{kpi}: {value} (n = {n}). No hay un periodo anterior con el que comparar.</translation>
  </message>
  <message>
   <source>{kpi}: {value} (target {target})</source>
   <translation>{kpi}: {value} (objetivo {target})</translation>
  </message>
  <message>
   <source>{kpi}: {value} after {before} (n = {n_before} and {n}); whether chance alone does that was not tested.</source>
   <translation>{kpi}: {value} tras {before} (n = {n_before} y {n}); no se ha comprobado si puede ser simple azar.</translation>
  </message>
  <message>
   <source>{kpi}: {value} after {before}; chance alone may do that (n = {n_before} and {n}).</source>
   <translation>{kpi}: {value} tras {before}; puede ser simple azar (n = {n_before} y {n}).</translation>
  </message>
  <message>
   <source>{kpi}: {value} instead of {target}</source>
   <translation>{kpi}: {value} en vez de {target}</translation>
  </message>
  <message>
   <source>{kpi}: {value}, from n = {n} only: too little to conclude anything.</source>
   <translation>{kpi}: {value}, con solo n = {n}: demasiado poco para sacar conclusiones.</translation>
  </message>
  <message>
   <source>{label}, {what}; {expected} would be usual on the same channels (n = {n}).</source>
   <translation>{label} {what}; en los mismos canales lo habitual sería el {expected} (n = {n}).</translation>
  </message>
  <message>
   <source>{leavers} left of {headcount} people. With fewer than ten, a rate would mislead.</source>
   <translation>{leavers} bajas de {headcount} personas. Con menos de diez, una tasa engañaría.</translation>
  </message>
  <message>
   <source>{load} people would be busy all the time: these agents keep up only because {share} of the customers give up.</source>
   <translation>{load} personas estarían ocupadas todo el tiempo: estos agentes solo dan abasto porque el {share} de los clientes abandona.</translation>
  </message>
  <message>
   <source>{load} people would be busy all the time: these agents never keep up, and {per_h} contacts an hour are added to the queue.</source>
   <translation>{load} personas estarían ocupadas todo el tiempo: estos agentes nunca dan abasto y la cola crece en {per_h} contactos por hora.</translation>
  </message>
  <message>
   <source>{member} was read, the largest table of the archive. The others are: {members}. Choose another if that is wrong.</source>
   <translation>Se leyó {member}, la tabla más grande del archivo comprimido. Las otras son: {members}. Elige otra si no es la correcta.</translation>
  </message>
  <message>
   <source>{minutes} minutes do not divide a day evenly. Use 15, 30 or 60 minutes.</source>
   <translation>{minutes} minutos no dividen el día en partes iguales. Usa 15, 30 o 60 minutos.</translation>
  </message>
  <message>
   <source>{name} is at work at that time already: the person was counted once.</source>
   <translation>{name} ya trabaja a esa hora: la persona se contó una vez.</translation>
  </message>
  <message>
   <source>{name} is not known from the data: type it in.</source>
   <translation>{name} no se conoce por los datos: escríbelo.</translation>
  </message>
  <message>
   <source>{name} is {value}, but a spread must be 0 or more.</source>
   <translation>{name} es {value}, pero una dispersión debe ser 0 o más.</translation>
  </message>
  <message>
   <source>{name} is {value}, but must be above 0.</source>
   <translation>{name} es {value}, pero debe ser mayor que 0.</translation>
  </message>
  <message>
   <source>{name} would work more than 16 hours at a stretch: correct the hours.</source>
   <translation>{name} trabajaría más de 16 horas seguidas: corrige las horas.</translation>
  </message>
  <message>
   <source>{n} contacts have no creation time and are not in the staffing.</source>
   <translation>{n} contactos no tienen hora de creación y no entran en el cálculo de personal.</translation>
  </message>
  <message>
   <source>{n} contacts that were cancelled, spam, merged, deleted or started by your own team are not in the staffing.</source>
   <translation>{n} contactos cancelados, spam, fusionados, borrados o iniciados por tu propio equipo no entran en el cálculo de personal.</translation>
  </message>
  <message>
   <source>{n} days without a single contact, such as {days}, look like gaps in the data and are left out of the mean week.</source>
   <translation>{n} días sin ningún contacto, como {days}, parecen huecos en los datos y no cuentan en la semana media.</translation>
  </message>
  <message>
   <source>{n} holidays are left out of the mean week: they tell nothing of an ordinary one.</source>
   <translation>{n} festivos no cuentan en la semana media: no dicen nada de una normal.</translation>
  </message>
  <message>
   <source>{n} open contacts have no creation date and are left out of the projection.</source>
   <translation>{n} contactos abiertos no tienen fecha de creación y quedan fuera de la proyección.</translation>
  </message>
  <message>
   <source>{n} open contacts of {channel} are not projected: live work does not wait for days, or its channel cannot be staffed.</source>
   <translation>{n} contactos abiertos de {channel} no se proyectan: el trabajo en vivo no espera días, o su canal no se puede dimensionar.</translation>
  </message>
  <message>
   <source>{n} open contacts of {channel} are older than {days} days: close in your helpdesk what nobody works on any more, or the backlog looks larger than it is.</source>
   <translation>{n} contactos abiertos de {channel} tienen más de {days} días: cierra en tu helpdesk lo que ya nadie trabaja, o el trabajo pendiente parecerá mayor de lo que es.</translation>
  </message>
  <message>
   <source>{n} open contacts of {channel} have a reply and no status that says they wait for the customer: they are taken to need one more touch.</source>
   <translation>{n} contactos abiertos de {channel} tienen respuesta y ningún estado que diga que esperan al cliente: se supone que necesitan una intervención más.</translation>
  </message>
  <message>
   <source>{n} open contacts of {channel} wait for their customer; the data do not tell for how long, so their later work is left out.</source>
   <translation>{n} contactos abiertos de {channel} esperan a su cliente; los datos no dicen por cuánto tiempo, así que su trabajo posterior queda fuera.</translation>
  </message>
  <message>
   <source>{option} {text}: write the day as YYYY-MM-DD, for example 2026-03-31.</source>
   <translation>{option} {text}: escribe el día como AAAA-MM-DD, por ejemplo 2026-03-31.</translation>
  </message>
  <message>
   <source>{part_share}</source>
   <translation>un {part_share}</translation>
  </message>
  <message>
   <source>{path} cannot be read as typed volumes: {why}</source>
   <translation>{path} no se puede leer como volúmenes escritos: {why}</translation>
  </message>
  <message>
   <source>{path} holds no scenario file. Write one what-if to a file, such as raise.toml with the lines [cost] and hourly = 17.80.</source>
   <translation>{path} no contiene ningún escenario. Escribe una hipótesis en un archivo, por ejemplo subida.toml con las líneas [cost] y hourly = 17.80.</translation>
  </message>
  <message>
   <source>{path} holds no volumes: write a table for each channel, such as [channels.email] with a_week = 200 and handle_time = "6min".</source>
   <translation>{path} no contiene volúmenes: escribe una tabla por canal, como [channels.email] con a_week = 200 y handle_time = "6min".</translation>
  </message>
  <message>
   <source>{path} is not UTF-8 text. Save it as UTF-8 and read it again.</source>
   <translation>{path} no es texto UTF-8. Guárdalo como UTF-8 y vuelve a leerlo.</translation>
  </message>
  <message>
   <source>{path} is not a TOML file: {why}. 'aforo kpis --inputs-template FILE' writes one to fill in.</source>
   <translation>{path} no es un archivo TOML: {why}. «aforo kpis --inputs-template ARCHIVO» escribe uno para rellenar.</translation>
  </message>
  <message>
   <source>{path} is not a folder. Give the folder that holds the scenario files (.toml).</source>
   <translation>{path} no es una carpeta. Indica la carpeta que contiene los escenarios (.toml).</translation>
  </message>
  <message>
   <source>{path} is not a mapping written by “aforo inspect --json”: {why}.</source>
   <translation>{path} no es una asignación escrita por «aforo inspect --json»: {why}.</translation>
  </message>
  <message>
   <source>{path} is not a readable scenario file: {why}.</source>
   <translation>{path} no es un archivo de escenario legible: {why}.</translation>
  </message>
  <message>
   <source>{path} is not a text file in UTF-8: save it as UTF-8 text and try again.</source>
   <translation>{path} no es un archivo de texto en UTF-8: guárdalo como texto UTF-8 e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>{path} is not plain text. Save the scenario as a text file in UTF-8.</source>
   <translation>{path} no es texto sin formato. Guarda el escenario como archivo de texto en UTF-8.</translation>
  </message>
  <message>
   <source>{path}: a CSV file of typed figures is named after its table: {known} (costs.csv).</source>
   <translation>{path}: un archivo CSV de cifras introducidas se llama como su tabla: {known} (costs.csv).</translation>
  </message>
  <message>
   <source>{people} people at a time are more than {most}: correct the number.</source>
   <translation>{people} personas a la vez son más de {most}: corrige el número.</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} puntos</translation>
  </message>
  <message>
   <source>{pool} needs one number of people from 0 up for each of the {slots} intervals.</source>
   <translation>{pool} necesita un número de personas desde 0 para cada uno de los {slots} intervalos.</translation>
  </message>
  <message>
   <source>{promises}.</source>
   <translation>{promises}.</translation>
  </message>
  <message>
   <source>{repeated} times in “{column}” fall in an hour that happens twice (first pass taken) and {skipped} in one that never happened (moved forward).</source>
   <translation>{repeated} horas de «{column}» caen en una hora que ocurre dos veces (se toma la primera) y {skipped} en una que no existió (se adelantan).</translation>
  </message>
  <message>
   <source>{rows} answers are not on the scale of their column and count as unanswered.</source>
   <translation>{rows} respuestas no están en la escala de su columna y cuentan como sin responder.</translation>
  </message>
  <message>
   <source>{rows} answers in “{columns}” ({share}) are not on the scale; two scales may be mixed.</source>
   <translation>{rows} respuestas en «{columns}» ({share}) están fuera de la escala; puede haber dos escalas mezcladas.</translation>
  </message>
  <message>
   <source>{rows} busy hours have no contact at all; the phone system or the export may have failed.</source>
   <translation>{rows} horas normalmente cargadas no tienen ningún contacto; pueden haber fallado la centralita o la exportación.</translation>
  </message>
  <message>
   <source>{rows} calls between colleagues are counted because you asked for it.</source>
   <translation>{rows} llamadas entre compañeros se cuentan porque lo pediste.</translation>
  </message>
  <message>
   <source>{rows} calls between colleagues are set aside.</source>
   <translation>{rows} llamadas entre compañeros se apartan.</translation>
  </message>
  <message>
   <source>{rows} cells are neither yes nor no and count as blank.</source>
   <translation>{rows} celdas no son ni sí ni no y cuentan como vacías.</translation>
  </message>
  <message>
   <source>{rows} cells are not numbers and count as blank.</source>
   <translation>{rows} celdas no son números y cuentan como vacías.</translation>
  </message>
  <message>
   <source>{rows} cells in “{columns}” ({share} of the rows) hold no readable date; check the format.</source>
   <translation>{rows} celdas en «{columns}» ({share} de las filas) no contienen una fecha legible; comprueba el formato.</translation>
  </message>
  <message>
   <source>{rows} cells say that there is nothing in words ({words}) and count as blank.</source>
   <translation>{rows} celdas dicen con palabras que no hay nada ({words}) y cuentan como vacías.</translation>
  </message>
  <message>
   <source>{rows} closings are earlier than their contact and count as blank.</source>
   <translation>{rows} cierres son anteriores a su contacto y cuentan como vacíos.</translation>
  </message>
  <message>
   <source>{rows} contact numbers occur in exports of different products; they are counted as different contacts.</source>
   <translation>{rows} números de contacto aparecen en exportaciones de productos distintos; cuentan como contactos distintos.</translation>
  </message>
  <message>
   <source>{rows} contacts are in more than one file and count once.</source>
   <translation>{rows} contactos están en más de un archivo y cuentan una vez.</translation>
  </message>
  <message>
   <source>{rows} contacts are resolved before their first reply, which is impossible: those resolutions count as blank, the contacts still count.</source>
   <translation>{rows} contactos se resuelven antes de su primera respuesta, lo que es imposible: esas resoluciones cuentan como vacías; los contactos siguen contando.</translation>
  </message>
  <message>
   <source>{rows} contacts have no creation date: they count in totals but in no period.</source>
   <translation>{rows} contactos no tienen fecha de creación: cuentan en los totales, pero en ningún periodo.</translation>
  </message>
  <message>
   <source>{rows} contacts or rows were in several files ({share}) and are counted once.</source>
   <translation>{rows} contactos o filas estaban en varios archivos ({share}) y se cuentan una vez.</translation>
  </message>
  <message>
   <source>{rows} contacts were in several files with different content; the newer row is used.</source>
   <translation>{rows} contactos estaban en varios archivos con contenido distinto; se usa la fila más reciente.</translation>
  </message>
  <message>
   <source>{rows} counts are below zero and count as blank.</source>
   <translation>{rows} recuentos son menores que cero y cuentan como vacíos.</translation>
  </message>
  <message>
   <source>{rows} dates could not be read; the rows and cells are listed.</source>
   <translation>{rows} fechas no se pudieron leer; sus filas y celdas están listadas.</translation>
  </message>
  <message>
   <source>{rows} dates in “{column}” lie far from all the others (row: cell {examples}). Check them in the file.</source>
   <translation>{rows} fechas de «{column}» están lejos de todas las demás (fila: celda {examples}). Revísalas en el archivo.</translation>
  </message>
  <message>
   <source>{rows} dates in “{column}” lie in the future (row: cell {examples}). Check them in the file.</source>
   <translation>{rows} fechas de «{column}» están en el futuro (fila: celda {examples}). Revísalas en el archivo.</translation>
  </message>
  <message>
   <source>{rows} dates stand for “no date” and count as blank.</source>
   <translation>{rows} fechas equivalen a «sin fecha» y cuentan como vacías.</translation>
  </message>
  <message>
   <source>{rows} days between {first} and {last} have no contact although their weekday is busy (longest gap {longest_gap} days); the export may be incomplete, or nobody was there.</source>
   <translation>{rows} días entre {first} y {last} no tienen contactos aunque su día de la semana suele tener muchos (hueco mayor: {longest_gap} días); la exportación puede estar incompleta, o no había nadie.</translation>
  </message>
  <message>
   <source>{rows} days or months between {first} and {last} have no row of totals.</source>
   <translation>{rows} días o meses entre {first} y {last} no tienen fila de totales.</translation>
  </message>
  <message>
   <source>{rows} entries are too many for one sheet, which holds {most}. Choose a name that ends in .csv.</source>
   <translation>{rows} entradas no caben en una hoja, que admite {most}. Elige un nombre que termine en .csv.</translation>
  </message>
  <message>
   <source>{rows} event rows were folded into {contacts} contacts; they are counted as {contacts}, not {rows}.</source>
   <translation>{rows} filas de eventos se reunieron en {contacts} contactos; cuentan como {contacts}, no como {rows}.</translation>
  </message>
  <message>
   <source>{rows} first replies are earlier than their contact and count as blank.</source>
   <translation>{rows} primeras respuestas son anteriores a su contacto y cuentan como vacías.</translation>
  </message>
  <message>
   <source>{rows} intervals were in several files; those of the file read last are used.</source>
   <translation>{rows} intervalos estaban en varios archivos; se usan los del último leído.</translation>
  </message>
  <message>
   <source>{rows} lengths of time are below zero and count as blank.</source>
   <translation>{rows} duraciones son menores que cero y cuentan como vacías.</translation>
  </message>
  <message>
   <source>{rows} lengths of time could not be read and count as blank.</source>
   <translation>{rows} duraciones no se pudieron leer y cuentan como vacías.</translation>
  </message>
  <message>
   <source>{rows} lengths of time in “{columns}” ({share} of the rows) are below zero and count as blank.</source>
   <translation>{rows} duraciones en «{columns}» ({share} de las filas) son negativas y cuentan como vacías.</translation>
  </message>
  <message>
   <source>{rows} numbers were shortened by a spreadsheet (such as 1.25E+17) and count as blank.</source>
   <translation>{rows} números fueron acortados por una hoja de cálculo (como 1.25E+17) y cuentan como vacíos.</translation>
  </message>
  <message>
   <source>{rows} of {compared} contacts were resolved before their first reply; both moments are kept.</source>
   <translation>{rows} de {compared} contactos se resolvieron antes de su primera respuesta; se conservan ambos momentos.</translation>
  </message>
  <message>
   <source>{rows} of {n} contacts ({share}) ended in the same minute as many others, up to {largest} at once; they were probably closed by a rule, so resolution times say when that ran.</source>
   <translation>{rows} de {n} contactos ({share}) terminaron en el mismo minuto que muchos otros, hasta {largest} a la vez; probablemente los cerró una regla, así que los tiempos de resolución dicen cuándo actuó.</translation>
  </message>
  <message>
   <source>{rows} of {n} contacts ({share}) have the customer, topic and second of another one under a different number; the same contact may be entered twice.</source>
   <translation>{rows} de {n} contactos ({share}) tienen el cliente, el tema y el segundo de otro con número distinto; quizá el mismo contacto se registró dos veces.</translation>
  </message>
  <message>
   <source>{rows} of {n} contacts ({share}) were first answered after they were solved; the reply may be a later one, or the clocks differ.</source>
   <translation>{rows} de {n} contactos ({share}) recibieron la primera respuesta tras resolverse; puede ser una respuesta posterior, o los relojes difieren.</translation>
  </message>
  <message>
   <source>{rows} of {n} moments in “{columns}” ({share}) come before what they must follow; they count as blank.</source>
   <translation>{rows} de {n} momentos en «{columns}» ({share}) son anteriores a lo que debía precederlos; cuentan como vacíos.</translation>
  </message>
  <message>
   <source>{rows} of {n} rows ({share}) lie in the future; day and month may be swapped, or the clock of the file is wrong.</source>
   <translation>{rows} de {n} filas ({share}) están en el futuro; quizá día y mes están cambiados o el reloj del archivo es erróneo.</translation>
  </message>
  <message>
   <source>{rows} of {n} solved or closed contacts ({share}) have no moment of it; resolution times leave them out.</source>
   <translation>{rows} de {n} contactos resueltos o cerrados ({share}) no dicen cuándo; los tiempos de resolución no los incluyen.</translation>
  </message>
  <message>
   <source>{rows} of {n} survey answers ({share}) belong to no imported contact; check that the contacts of the same period are imported.</source>
   <translation>{rows} de {n} respuestas de encuesta ({share}) no pertenecen a ningún contacto importado; comprueba que están los contactos del mismo periodo.</translation>
  </message>
  <message>
   <source>{rows} of {n} tasks ({share}) belong to no imported contact; check that the contacts of the same period are imported.</source>
   <translation>{rows} de {n} tareas ({share}) no pertenecen a ningún contacto importado; comprueba que están los contactos del mismo periodo.</translation>
  </message>
  <message>
   <source>{rows} of {n} values of {field} ({share}) are above 5 while most end at 5; two scales may be mixed in one column.</source>
   <translation>{rows} de {n} valores de {field} ({share}) pasan de 5 mientras la mayoría acaba en 5; puede haber dos escalas en una columna.</translation>
  </message>
  <message>
   <source>{rows} of {n} values of {field} ({share}) are exactly zero; they may stand for “not measured”.</source>
   <translation>{rows} de {n} valores de {field} ({share}) son exactamente cero; quizá signifiquen «no medido».</translation>
  </message>
  <message>
   <source>{rows} of {n} values of {field} ({share}) are exactly {value_s}, far more than any other value; they may be filled in and not measured.</source>
   <translation>{rows} de {n} valores de {field} ({share}) son exactamente {value_s}, mucho más que cualquier otro; quizá estén rellenados y no medidos.</translation>
  </message>
  <message>
   <source>{rows} of {n} values of {field} are longer than {limit_s}, the longest {longest_s}; medians bear them, means do not.</source>
   <translation>{rows} de {n} valores de {field} superan {limit_s}, el mayor {longest_s}; las medianas lo soportan, las medias no.</translation>
  </message>
  <message>
   <source>{rows} older versions of contacts are counted because you asked for it.</source>
   <translation>{rows} versiones anteriores de contactos se cuentan porque lo pediste.</translation>
  </message>
  <message>
   <source>{rows} resolutions are earlier than their contact and count as blank.</source>
   <translation>{rows} resoluciones son anteriores a su contacto y cuentan como vacías.</translation>
  </message>
  <message>
   <source>{rows} rows ({share}) carry the number of a contact that is there in a newer version; the newer one counts.</source>
   <translation>{rows} filas ({share}) llevan el número de un contacto que está en una versión más reciente; cuenta la más reciente.</translation>
  </message>
  <message>
   <source>{rows} rows ({share}) repeat another one exactly; they are counted once.</source>
   <translation>{rows} filas ({share}) repiten otra exactamente; se cuentan una vez.</translation>
  </message>
  <message>
   <source>{rows} rows are totals of the others and are set aside.</source>
   <translation>{rows} filas son totales de las demás y se apartan.</translation>
  </message>
  <message>
   <source>{rows} rows have neither a number nor a date and are set aside.</source>
   <translation>{rows} filas no tienen ni número ni fecha y se apartan.</translation>
  </message>
  <message>
   <source>{rows} rows have no date and are set aside.</source>
   <translation>{rows} filas no tienen fecha y se apartan.</translation>
  </message>
  <message>
   <source>{rows} rows hold an older version of a contact and are set aside.</source>
   <translation>{rows} filas contienen una versión más antigua de un contacto y se apartan.</translation>
  </message>
  <message>
   <source>{rows} rows joined although blanks or capitals in the number differ.</source>
   <translation>{rows} filas se unieron aunque difieren espacios o mayúsculas del número.</translation>
  </message>
  <message>
   <source>{rows} rows name no known time zone in “{column}”; their times are read in {zone}.</source>
   <translation>{rows} filas no indican una zona horaria conocida en «{column}»; sus horas se leen en {zone}.</translation>
  </message>
  <message>
   <source>{rows} rows of totals are counted beside the single contacts, because they are of other channels or other days. KPIs that need single contacts leave them out.</source>
   <translation>{rows} filas de totales se cuentan junto a los contactos individuales, porque son de otros canales o de otros días. Los KPI que necesitan contactos individuales no las incluyen.</translation>
  </message>
  <message>
   <source>{rows} rows of totals are not counted: single contacts of the same channel and days were imported too.</source>
   <translation>{rows} filas de totales no se cuentan: también se importaron contactos individuales del mismo canal y los mismos días.</translation>
  </message>
  <message>
   <source>{rows} rows repeat another one exactly and are set aside.</source>
   <translation>{rows} filas repiten otra exactamente y se apartan.</translation>
  </message>
  <message>
   <source>{rows} rows share a number in “{column}” but were created at different moments; all are kept as separate contacts.</source>
   <translation>{rows} filas comparten número en «{column}», pero se crearon en momentos distintos; todas se conservan como contactos separados.</translation>
  </message>
  <message>
   <source>{rows} rows that look like totals are counted because you asked for it.</source>
   <translation>{rows} filas que parecen totales se cuentan porque lo pediste.</translation>
  </message>
  <message>
   <source>{rows} rows that repeat another one exactly are counted because you asked for it.</source>
   <translation>{rows} filas que repiten otra exactamente se cuentan porque lo pediste.</translation>
  </message>
  <message>
   <source>{rows} rows were in several files and are counted once.</source>
   <translation>{rows} filas estaban en varios archivos y se cuentan una vez.</translation>
  </message>
  <message>
   <source>{rows} rows whose date could not be read are counted without a date because you asked for it.</source>
   <translation>{rows} filas cuya fecha no se pudo leer se cuentan sin fecha porque lo pediste.</translation>
  </message>
  <message>
   <source>{rows} survey answers were in several files and are counted once.</source>
   <translation>{rows} respuestas de encuesta estaban en varios archivos y se cuentan una vez.</translation>
  </message>
  <message>
   <source>{rows} times of day could not be read and count as unknown.</source>
   <translation>{rows} horas no se pudieron leer y cuentan como desconocidas.</translation>
  </message>
  <message>
   <source>{share} of calls and chats are abandoned</source>
   <translation>se abandona el {share} de llamadas y chats</translation>
  </message>
  <message>
   <source>{share} of calls and chats were answered within {within_s} (target {target})</source>
   <translation>{share} de llamadas y chats atendidos en {within_s} (objetivo {target})</translation>
  </message>
  <message>
   <source>{share} of calls and chats were answered within {within_s} instead of {target}</source>
   <translation>{share} de llamadas y chats atendidos en {within_s}, en vez del {target}</translation>
  </message>
  <message>
   <source>{share} of contacts are not solved the first time</source>
   <translation>el {share} de los contactos no se resuelve a la primera</translation>
  </message>
  <message>
   <source>{share} of contacts are repeats</source>
   <translation>el {share} de los contactos es una repetición</translation>
  </message>
  <message>
   <source>{share} of contacts end in a bad mood</source>
   <translation>el {share} de los contactos acaba de mal humor</translation>
  </message>
  <message>
   <source>{share} of contacts take longer than the median of all</source>
   <translation>el {share} de los contactos dura más que la mediana de todos</translation>
  </message>
  <message>
   <source>{share} of first replies came within {within_s} (target {target})</source>
   <translation>{share} de primeras respuestas en {within_s} (objetivo {target})</translation>
  </message>
  <message>
   <source>{share} of first replies came within {within_s} instead of {target}</source>
   <translation>{share} de primeras respuestas en {within_s}, en vez del {target}</translation>
  </message>
  <message>
   <source>{share} of promises are missed</source>
   <translation>se incumple el {share} de las promesas</translation>
  </message>
  <message>
   <source>{share} of resolved contacts are reopened</source>
   <translation>se reabre el {share} de los contactos resueltos</translation>
  </message>
  <message>
   <source>{share} of the contacts are about “{topic}” ({contacts} of {n}).</source>
   <translation>El {share} de los contactos trata de «{topic}» ({contacts} de {n}).</translation>
  </message>
  <message>
   <source>{share} of the contacts arrive between midnight and 6 on the clock of {zone}, most around {hour}; the moments may be written on another clock, such as UTC. Choose the zone of the file.</source>
   <translation>El {share} de los contactos llega entre medianoche y las 6 en el reloj de {zone}, la mayoría hacia las {hour}; quizá estén escritos en otro reloj, como UTC. Elige la zona del archivo.</translation>
  </message>
  <message>
   <source>{share} of the contacts come outside the opening hours (n = {n}).</source>
   <translation>El {share} de los contactos llega fuera del horario de apertura (n = {n}).</translation>
  </message>
  <message>
   <source>{share} of the contacts share their very second with another one; chance would have about {expected}. Moments may be copied or made up.</source>
   <translation>El {share} de los contactos comparte el segundo exacto con otro; por azar serían cerca del {expected}. Los momentos pueden estar copiados o inventados.</translation>
  </message>
  <message>
   <source>{share} of those who answer are not satisfied</source>
   <translation>el {share} de quienes responden no está satisfecho</translation>
  </message>
  <message>
   <source>{undated} contacts have no creation date, so they belong to no period. Clear the period to see them.</source>
   <translation>{undated} contactos no tienen fecha de creación, así que no pertenecen a ningún periodo. Quita el periodo para verlos.</translation>
  </message>
  <message>
   <source>{unreadable} of {filled} dates in “{column}” do not follow {format}. Check the date format.</source>
   <translation>{unreadable} de {filled} fechas de «{column}» no siguen {format}. Comprueba el formato de fecha.</translation>
  </message>
  <message>
   <source>{value} agents cannot be: write 0 or more.</source>
   <translation>{value} agentes no es posible: escribe 0 o más.</translation>
  </message>
  <message>
   <source>{value} is not a share that can be simulated: give a number from 0 to below 1.</source>
   <translation>{value} no es una proporción que se pueda simular: indica un número de 0 a menos de 1.</translation>
  </message>
  <message>
   <source>{weekday} {hour} is a peak without cover: {mean} contacts each time, and {share} of promises missed against {overall} overall (n = {n}).</source>
   <translation>{weekday} {hour} h es un pico sin cubrir: {mean} contactos cada vez, y se incumple el {share} de las promesas frente al {overall} general (n = {n}).</translation>
  </message>
  <message>
   <source>{weekday} {hour} is a peak without cover: {mean} contacts each time, and {share} of promises missed against {overall} overall (n = {n}). {people} people reply then, {usual} in a usual hour.</source>
   <translation>{weekday} {hour} h es un pico sin cubrir: {mean} contactos cada vez, y se incumple el {share} de las promesas frente al {overall} general (n = {n}). A esa hora responden {people} personas; en una hora normal, {usual}.</translation>
  </message>
  <message>
   <source>“{columns}” are no columns of this sheet. Write them like A:D.</source>
   <translation>«{columns}» no son columnas de esta hoja. Escríbelas como A:D.</translation>
  </message>
  <message>
   <source>“{column}” ({field}) is not read: it could be {choices}. Settle it in the window, or with --mapping and a corrected answer of “inspect --json” (question {key}).</source>
   <translation>«{column}» ({field}) no se lee: podría ser {choices}. Decídelo en la ventana, o con --mapping y una respuesta corregida de «inspect --json» (pregunta {key}).</translation>
  </message>
  <message>
   <source>“{column}” ({field}) was taken as “{taken}” without being sure; it could be {choices}. Settle it in the window, or with --mapping and a corrected answer of “inspect --json” (question {key}).</source>
   <translation>«{column}» ({field}) se tomó como «{taken}» sin certeza; podría ser {choices}. Decídelo en la ventana, o con --mapping y una respuesta corregida de «inspect --json» (pregunta {key}).</translation>
  </message>
  <message>
   <source>“{column}” and “{other}” both fit this field; “{column}” is used. Choose the other one if it is the right one.</source>
   <translation>«{column}» y «{other}» encajan en este campo; se usa «{column}». Elige la otra si es la correcta.</translation>
  </message>
  <message>
   <source>“{column}” could be “{field}”, but “{other}” fits better.</source>
   <translation>«{column}» podría ser «{field}», pero «{other}» encaja mejor.</translation>
  </message>
  <message>
   <source>“{column}” does not say its unit (possible: {units}). Choose one; until then the column is left out.</source>
   <translation>«{column}» no dice su unidad (posibles: {units}). Elige una; hasta entonces la columna no se usa.</translation>
  </message>
  <message>
   <source>“{column}” does not show its decimal sign; other columns of this file write “{sign}”, so it is used.</source>
   <translation>«{column}» no muestra su signo decimal; otras columnas de este archivo escriben «{sign}», así que se usa ese.</translation>
  </message>
  <message>
   <source>“{column}” does not show whether {samples} has decimals or thousands. Choose the decimal sign; until then the column is left out.</source>
   <translation>«{column}» no muestra si {samples} tiene decimales o miles. Elige el signo decimal; hasta entonces la columna no se usa.</translation>
  </message>
  <message>
   <source>“{column}” has dates without a time of day: there is no pattern by hour.</source>
   <translation>«{column}» tiene fechas sin hora: no hay patrón por horas.</translation>
  </message>
  <message>
   <source>“{column}” holds no values in the rows read, so its name alone decided.</source>
   <translation>«{column}» no tiene valores en las filas leídas, así que decidió solo su nombre.</translation>
  </message>
  <message>
   <source>“{column}” holds time left to a promise, not a duration: below zero means missed.</source>
   <translation>«{column}» contiene el tiempo que queda hasta una promesa, no una duración: bajo cero significa incumplida.</translation>
  </message>
  <message>
   <source>“{column}” is in {unit}: {agreeing} of {compared} rows agree with the difference of their timestamps.</source>
   <translation>«{column}» está en {unit}: {agreeing} de {compared} filas coinciden con la diferencia entre sus fechas.</translation>
  </message>
  <message>
   <source>“{column}” is labelled {written}, but {agreeing} of {compared} rows agree with their timestamps only in {unit}. Check which is right.</source>
   <translation>«{column}» dice estar en {written}, pero {agreeing} de {compared} filas coinciden con sus fechas solo en {unit}. Comprueba cuál es lo correcto.</translation>
  </message>
  <message>
   <source>“{column}” is left out on purpose: exports of this product hold something else in it than its name says. It could be read as “{field}”.</source>
   <translation>«{column}» se deja fuera a propósito: las exportaciones de este producto guardan en ella otra cosa de lo que dice su nombre. Podría leerse como «{field}».</translation>
  </message>
  <message>
   <source>“{column}” is no field of its own, but contacts can be grouped by its {values} values.</source>
   <translation>«{column}» no es un campo propio, pero los contactos se pueden agrupar por sus {values} valores.</translation>
  </message>
  <message>
   <source>“{column}” is this field in exports of {vendor}.</source>
   <translation>«{column}» es este campo en las exportaciones de {vendor}.</translation>
  </message>
  <message>
   <source>“{column}” looks like “{field}” but is known to mean something else in such exports, so it is not used.</source>
   <translation>«{column}» parece «{field}», pero en estas exportaciones se sabe que es otra cosa, así que no se usa.</translation>
  </message>
  <message>
   <source>“{column}” may include ringing and menus, so it is not taken as talk time. Say whether it is.</source>
   <translation>«{column}» puede incluir timbre y menús, así que no se toma como tiempo de conversación. Di si lo es.</translation>
  </message>
  <message>
   <source>“{column}” mixes numbers and words as answers. Confirm how they are counted.</source>
   <translation>«{column}» mezcla números y palabras como respuestas. Confirma cómo se cuentan.</translation>
  </message>
  <message>
   <source>“{column}” never repeats and is called a number, so it is taken as the contact number. Confirm it.</source>
   <translation>«{column}» nunca se repite y se llama número, así que se toma como número de contacto. Confírmalo.</translation>
  </message>
  <message>
   <source>“{column}” read in {unit} agrees with the timestamps in only {agreeing} of {compared} rows. Check its unit, or whether it counts office hours.</source>
   <translation>«{column}» leída en {unit} coincide con las fechas solo en {agreeing} de {compared} filas. Comprueba su unidad o si cuenta horas de oficina.</translation>
  </message>
  <message>
   <source>“{column}” says where a promise was missed, so yes is read as not met.</source>
   <translation>«{column}» dice dónde se incumplió una promesa, así que sí se lee como no cumplida.</translation>
  </message>
  <message>
   <source>“{delimiter}” cannot part cells: it is empty, or holds a line end or the quote. Choose comma, semicolon, tab, | or other characters.</source>
   <translation>«{delimiter}» no puede separar celdas: está vacío, o contiene un fin de línea o la comilla. Elige coma, punto y coma, tabulador, | u otros caracteres.</translation>
  </message>
  <message>
   <source>“{file}” is a saved project, not an export; its files were mapped when it was made. Use kpis, staff or report on it.</source>
   <translation>«{file}» es un proyecto guardado, no un archivo exportado; sus archivos se asignaron al crearlo. Usa kpis, staff o report con él.</translation>
  </message>
  <message>
   <source>“{file}” is read or written by the same command and would be overwritten. Choose another name.</source>
   <translation>La misma orden lee o escribe «{file}» y lo sobrescribiría. Elige otro nombre.</translation>
  </message>
  <message>
   <source>“{file}” should end with {suffix}, so that other programs know what it is. Choose such a name.</source>
   <translation>«{file}» debería terminar en {suffix}, para que otros programas sepan qué es. Elige un nombre así.</translation>
  </message>
  <message>
   <source>“{kpi}” by the definition “{variant}” is one figure over all contacts: no single contact has a value. Choose another definition to see its contacts.</source>
   <translation>«{kpi}», según la definición «{variant}», es una sola cifra de todos los contactos: ninguno tiene un valor propio. Elige otra definición para ver sus contactos.</translation>
  </message>
  <message>
   <source>“{kpi}” is one figure over all contacts: it has no distribution.</source>
   <translation>«{kpi}» es una sola cifra de todos los contactos: no tiene distribución.</translation>
  </message>
  <message>
   <source>“{kpi}” of groups does not give that of all: count it over all contacts.</source>
   <translation>«{kpi}» de los grupos no da el del conjunto: calcúlalo sobre todos los contactos.</translation>
  </message>
  <message>
   <source>“{kpi}” says nothing of single hours or weekdays.</source>
   <translation>«{kpi}» no dice nada de horas o días de la semana sueltos.</translation>
  </message>
  <message>
   <source>“{part}” in “{text}” is no number of people. Write one number, such as 3, or hours with one: Mon-Fri 09:00-13:00 = 3; Sat 10:00-14:00 = 1.</source>
   <translation>«{part}» en «{text}» no es un número de personas. Escribe un número, por ejemplo 3, u horas con uno: Mon-Fri 09:00-13:00 = 3; Sat 10:00-14:00 = 1.</translation>
  </message>
  <message>
   <source>“{path}” is a folder. Give the name of a file in it that ends with {suffix}.</source>
   <translation>«{path}» es una carpeta. Da el nombre de un archivo dentro de ella que termine en {suffix}.</translation>
  </message>
  <message>
   <source>“{path}” is a saved project: open it alone, or give the exports without it.</source>
   <translation>«{path}» es un proyecto guardado: ábrelo solo, o da los archivos exportados sin él.</translation>
  </message>
  <message>
   <source>“{path}” is incomplete or damaged, so it was not opened. Open a backup or an earlier copy from your sync client.</source>
   <translation>«{path}» está incompleto o dañado, así que no se abrió. Abre una copia de seguridad o una anterior de tu programa de sincronización.</translation>
  </message>
  <message>
   <source>“{path}” is no Aforo project. Open an export with “Open a file” instead.</source>
   <translation>«{path}» no es un proyecto de Aforo. Abre las exportaciones con «Abrir un archivo».</translation>
  </message>
  <message>
   <source>“{path}” is open in another program. Close it there or choose another name; nothing was overwritten.</source>
   <translation>«{path}» está abierto en otro programa. Ciérralo allí o elige otro nombre; no se sobrescribió nada.</translation>
  </message>
  <message>
   <source>“{path}” was not saved: it is write-protected, or another program (Excel, a sync client, a virus scanner) holds it. Close it there or choose another name; the file as it was is untouched.</source>
   <translation>«{path}» no se guardó: está protegido contra escritura u otro programa lo tiene abierto (Excel, sincronización, antivirus). Ciérralo allí o elige otro nombre; el archivo sigue como estaba.</translation>
  </message>
  <message>
   <source>“{path}” was not saved: the disk is full. Free some space or save to another disk; the file as it was is untouched.</source>
   <translation>«{path}» no se guardó: el disco está lleno. Libera espacio o guarda en otro disco; el archivo sigue como estaba.</translation>
  </message>
  <message>
   <source>“{path}” was not saved: there is no folder “{folder}”. Choose another folder.</source>
   <translation>«{path}» no se guardó: no existe la carpeta «{folder}». Elige otra carpeta.</translation>
  </message>
  <message>
   <source>“{path}” was not saved: {why}. The file as it was is untouched; save a copy elsewhere.</source>
   <translation>«{path}» no se guardó: {why}. El archivo sigue como estaba; guarda una copia en otro sitio.</translation>
  </message>
  <message>
   <source>“{path}” was saved by a newer Aforo (file version {schema}; this one reads up to {known}). Update Aforo to open it.</source>
   <translation>«{path}» se guardó con un Aforo más nuevo (versión de archivo {schema}; este lee hasta {known}). Actualiza Aforo para abrirlo.</translation>
  </message>
  <message>
   <source>“{path}” would unpack to more than this computer can hold, so it was not opened.</source>
   <translation>«{path}» ocuparía al descomprimirse más de lo que cabe en este ordenador, así que no se abrió.</translation>
  </message>
  <message>
   <source>“{preset}” is no preset of a report. Known are: {known}.</source>
   <translation>«{preset}» no es una plantilla de informe. Existen: {known}.</translation>
  </message>
  <message>
   <source>“{quote}” is not one plain character. Choose ", ' or none for quotes, and \ or none for escapes.</source>
   <translation>«{quote}» no es un carácter simple. Elige ", ' o ninguno para las comillas, y \ o ninguno para el escape.</translation>
  </message>
  <message>
   <source>“{scenario}” cannot be planned in steps of {minutes} minutes: take one of {known}.</source>
   <translation>«{scenario}» no se puede planificar en intervalos de {minutes} minutos: elige entre {known}.</translation>
  </message>
  <message>
   <source>“{scenario}”: work that changes by {growth_share} a month for {months} months would end up more than {times} times as much, or as little, as today. Enter a smaller change or fewer months.</source>
   <translation>«{scenario}»: un trabajo que cambia un {growth_share} al mes durante {months} meses acabaría siendo más de {times} veces mayor o menor que el de hoy. Escribe un cambio más pequeño o menos meses.</translation>
  </message>
  <message>
   <source>“{scenario}”: {what} cannot be {value_share}. Enter a share from {least_share} to {most_share}.</source>
   <translation>«{scenario}»: {what} no puede ser {value_share}. Escribe un porcentaje de {least_share} a {most_share}.</translation>
  </message>
  <message>
   <source>“{scenario}”: {what} cannot be {value_s}. Enter a time from {least_s} to {most_s}.</source>
   <translation>«{scenario}»: {what} no puede ser {value_s}. Escribe un tiempo de {least_s} a {most_s}.</translation>
  </message>
  <message>
   <source>“{scenario}”: {what} cannot be {value}. Enter a number from {least} to {most}.</source>
   <translation>«{scenario}»: {what} no puede ser {value}. Escribe un número de {least} a {most}.</translation>
  </message>
  <message>
   <source>“{scenario}”: {what} cannot be {value}. Enter a whole number from {least} to {most}.</source>
   <translation>«{scenario}»: {what} no puede ser {value}. Escribe un número entero de {least} a {most}.</translation>
  </message>
  <message>
   <source>“{section}” is no section of a report. Known are: {known}.</source>
   <translation>«{section}» no es una sección de un informe. Existen: {known}.</translation>
  </message>
  <message>
   <source>“{text}” is no class of outliers. Known: {known}; or none.</source>
   <translation>«{text}» no es una clase de atípicos. Conocidas: {known}; o none.</translation>
  </message>
  <message>
   <source>“{text}” is no comparison: write {known}, or two days such as 2026-01-01..2026-01-31.</source>
   <translation>«{text}» no es una comparación: escribe {known}, o dos días como 2026-01-01..2026-01-31.</translation>
  </message>
  <message>
   <source>“{text}” is no filter: write dimension=value, such as channel=email,web.</source>
   <translation>«{text}» no es un filtro: escribe dimensión=valor, como channel=email,web.</translation>
  </message>
  <message>
   <source>“{text}” is no grouping: write one dimension, or two with a comma, such as channel,weekday.</source>
   <translation>«{text}» no es una agrupación: escribe una dimensión, o dos con una coma, como channel,weekday.</translation>
  </message>
  <message>
   <source>“{text}” is no target: write KPI=value, such as csat=85%, or frt@channel=email=2h for one group.</source>
   <translation>«{text}» no es un objetivo: escribe KPI=valor, como csat=85%, o frt@channel=email=2h para un grupo.</translation>
  </message>
  <message>
   <source>“{text}” is not a duration. Write it as 20s, 3min, 4h, 2d or 1:30.</source>
   <translation>«{text}» no es una duración. Escríbela como 20s, 3min, 4h, 2d o 1:30.</translation>
  </message>
  <message>
   <source>“{text}” says no hours: write them like 9-13, 9:00-13:00 16:00-20:00, or off.</source>
   <translation>«{text}» no dice horas: escríbelas como 9-13, 9:00-13:00 16:00-20:00, o libre.</translation>
  </message>
  <message>
   <source>“{text}”: a share lies between 0 and 1; write 85% or 0.85.</source>
   <translation>«{text}»: una proporción va de 0 a 1; escribe 85% o 0.85.</translation>
  </message>
  <message>
   <source>“{topic}”: {share} of its contacts ask what the help answers already ({contacts} of {n}).</source>
   <translation>«{topic}»: el {share} de sus contactos pregunta lo que la ayuda ya responde ({contacts} de {n}).</translation>
  </message>
  <message>
   <source>“{zone}” is no time zone. Write it as Europe/Madrid or America/New_York.</source>
   <translation>«{zone}» no es una zona horaria. Escríbela como Europe/Madrid o America/New_York.</translation>
  </message>
 </context>
 <context>
  <name>Missing</name>
  <message>
   <source>each row counts as one</source>
   <translation>cada fila es uno</translation>
  </message>
  <message>
   <source>no backlog</source>
   <translation>sin pendientes</translation>
  </message>
  <message>
   <source>no first contact resolution</source>
   <translation>sin 1.er contacto</translation>
  </message>
  <message>
   <source>no first reply time</source>
   <translation>sin 1.ª respuesta</translation>
  </message>
  <message>
   <source>no handle time</source>
   <translation>sin gestión</translation>
  </message>
  <message>
   <source>no hours, no trend</source>
   <translation>sin horas</translation>
  </message>
  <message>
   <source>no resolution time</source>
   <translation>sin resolución</translation>
  </message>
  <message>
   <source>no satisfaction</source>
   <translation>sin satisfacción</translation>
  </message>
  <message>
   <source>no speed of answer</source>
   <translation>sin rapidez</translation>
  </message>
  <message>
   <source>no top topics</source>
   <translation>sin temas</translation>
  </message>
  <message>
   <source>no view by agent</source>
   <translation>sin agentes</translation>
  </message>
  <message>
   <source>no view by priority</source>
   <translation>sin prioridades</translation>
  </message>
  <message>
   <source>no view by team</source>
   <translation>sin equipos</translation>
  </message>
  <message>
   <source>one channel for all</source>
   <translation>un solo canal</translation>
  </message>
  <message>
   <source>some figures stay unknown</source>
   <translation>faltan cifras</translation>
  </message>
 </context>
 <context>
  <name>MultiChoice</name>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todos</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>{first} and {count} more</source>
   <translation>{first} y {count} más</translation>
  </message>
 </context>
 <context>
  <name>NumberBox</name>
  <message>
   <source>{0} d</source>
   <translation>{0} d</translation>
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
   <translation>Atendidos a tiempo, %</translation>
  </message>
  <message>
   <source>Busy</source>
   <translation>Ocupación</translation>
  </message>
  <message>
   <source>Busy at most, %</source>
   <translation>Ocupación máxima, %</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Contacts at once</source>
   <translation>Contactos a la vez</translation>
  </message>
  <message>
   <source>Contacts in the interval</source>
   <translation>Contactos en el intervalo</translation>
  </message>
  <message>
   <source>Fewer or more people</source>
   <translation>Menos o más personas</translation>
  </message>
  <message>
   <source>From a promise</source>
   <translation>Según una promesa</translation>
  </message>
  <message>
   <source>From people</source>
   <translation>Según las personas</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Abandonan</translation>
  </message>
  <message>
   <source>In time</source>
   <translation>A tiempo</translation>
  </message>
  <message>
   <source>In time is within</source>
   <translation>A tiempo: en</translation>
  </message>
  <message>
   <source>Length of the interval</source>
   <translation>Duración del intervalo</translation>
  </message>
  <message>
   <source>Load {load} erlangs; {headcount} on the roster with shrinkage; by {model}.</source>
   <translation>Carga de {load} erlangs; {headcount} en el cuadrante con ausencias; por {model}.</translation>
  </message>
  <message>
   <source>Mean wait</source>
   <translation>Espera media</translation>
  </message>
  <message>
   <source>On the roster</source>
   <translation>En el cuadrante</translation>
  </message>
  <message>
   <source>One interval</source>
   <translation>Un intervalo</translation>
  </message>
  <message>
   <source>Paid time not available, %</source>
   <translation>Tiempo pagado no disponible, %</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Paciencia</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>People on duty</source>
   <translation>Personas de servicio</translation>
  </message>
  <message>
   <source>Promise</source>
   <translation>Promesa</translation>
  </message>
  <message>
   <source>Time for one contact</source>
   <translation>Tiempo por contacto</translation>
  </message>
  <message>
   <source>Wait at all</source>
   <translation>Tienen que esperar</translation>
  </message>
  <message>
   <source>What is given</source>
   <translation>De qué se parte</translation>
  </message>
  <message>
   <source>min:s</source>
   <translation>min:s</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>sin límite</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} personas</translation>
  </message>
  <message>
   <source>{people} answer {share} within {time}.</source>
   <translation>{people} atienden el {share} en {time}.</translation>
  </message>
  <message>
   <source>{people}.</source>
   <translation>{people}.</translation>
  </message>
  <message>
   <source>{people}: more comes in than they can do.</source>
   <translation>{people}: entra más de lo que pueden hacer.</translation>
  </message>
  <message>
   <source>▲ missed</source>
   <translation>▲ incumplida</translation>
  </message>
  <message>
   <source>● kept</source>
   <translation>● cumplida</translation>
  </message>
 </context>
 <context>
  <name>Outliers</name>
  <message>
   <source>Change the longest sensible time</source>
   <translation>Cambiar el tiempo máximo razonable</translation>
  </message>
  <message>
   <source>Leave out: {what}</source>
   <translation>Excluir: {what}</translation>
  </message>
  <message>
   <source>Leave outliers out</source>
   <translation>Excluir atípicos</translation>
  </message>
  <message>
   <source>Left out: closed at once</source>
   <translation>Excluidos: cerrados al instante</translation>
  </message>
  <message>
   <source>Left out: contradicting durations</source>
   <translation>Excluidos: duraciones contradictorias</translation>
  </message>
  <message>
   <source>Left out: nobody named</source>
   <translation>Excluidos: sin agente</translation>
  </message>
  <message>
   <source>Left out: resolved before the reply</source>
   <translation>Excluidos: resueltos antes de la respuesta</translation>
  </message>
  <message>
   <source>Left out: times below zero</source>
   <translation>Excluidos: tiempos negativos</translation>
  </message>
  <message>
   <source>Left out: too long</source>
   <translation>Excluidos: demasiado largos</translation>
  </message>
  <message>
   <source>Longest sensible time in days</source>
   <translation>Tiempo máximo razonable en días</translation>
  </message>
  <message>
   <source>None: {classes}.</source>
   <translation>Ninguno: {classes}.</translation>
  </message>
  <message>
   <source>Nothing is left out by itself. What you leave out counts in no KPI and staffs nobody; every figure says how many.</source>
   <translation>Nada se excluye solo. Lo que excluyas no cuenta en ningún KPI ni en el personal; cada cifra dice cuántos.</translation>
  </message>
  <message>
   <source>Outliers</source>
   <translation>Contactos atípicos</translation>
  </message>
  <message>
   <source>Save the list of outliers</source>
   <translation>Guardar la lista de atípicos</translation>
  </message>
  <message>
   <source>Save the list…</source>
   <translation>Guardar la lista…</translation>
  </message>
  <message>
   <source>Too long from</source>
   <translation>Demasiado largo desde</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <source>{classes}: no column for {fields}.</source>
   <translation>{classes}: no hay columna para {fields}.</translation>
  </message>
  <message>
   <source>{ids} and {n} more</source>
   <translation>{ids} y {n} más</translation>
  </message>
  <message>
   <source>{n} left out as outliers</source>
   <translation>{n} excluidos por atípicos</translation>
  </message>
  <message>
   <source>{rows} of {of}</source>
   <translation>{rows} de {of}</translation>
  </message>
 </context>
 <context>
  <name>OverviewPage</name>
  <message>
   <source>; only partly in the period</source>
   <translation>; solo en parte dentro del periodo</translation>
  </message>
  <message>
   <source>A typed week says only how many contacts come and how long they take.</source>
   <translation>Una semana escrita solo dice cuántos contactos llegan y cuánto duran.</translation>
  </message>
  <message>
   <source>A week typed by you, nothing in it is measured. Business hours {hours}.</source>
   <translation>Una semana escrita por ti; nada está medido. Horario {hours}.</translation>
  </message>
  <message>
   <source>Abandoned</source>
   <translation>Abandonados</translation>
  </message>
  <message>
   <source>Add to action plan</source>
   <translation>Añadir al plan de acción</translation>
  </message>
  <message>
   <source>Add to the action plan</source>
   <translation>Añadir al plan de acción</translation>
  </message>
  <message>
   <source>Added to the action plan: {step}</source>
   <translation>Añadido al plan de acción: {step}</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agente</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Answered in {time}</source>
   <translation>Atendidos en {time}</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>Base</translation>
  </message>
  <message>
   <source>Bring in an export</source>
   <translation>Traer un archivo</translation>
  </message>
  <message>
   <source>Business hours {hours}, {zone}.</source>
   <translation>Horario {hours}, {zone}.</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <source>By {dimension}</source>
   <translation>Por {dimension}</translation>
  </message>
  <message>
   <source>CSAT</source>
   <translation>CSAT</translation>
  </message>
  <message>
   <source>Change a target</source>
   <translation>Cambiar un objetivo</translation>
  </message>
  <message>
   <source>Change cards</source>
   <translation>Cambiar tarjetas</translation>
  </message>
  <message>
   <source>Change targets and milestones</source>
   <translation>Cambiar objetivos e hitos</translation>
  </message>
  <message>
   <source>Change the goal sheet</source>
   <translation>Cambiar la hoja de objetivos</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Chart</source>
   <translation>Gráfico</translation>
  </message>
  <message>
   <source>Chart or table</source>
   <translation>Gráfico o tabla</translation>
  </message>
  <message>
   <source>Choose another period or other values.</source>
   <translation>Elige otro periodo u otros valores.</translation>
  </message>
  <message>
   <source>Compared with {period} (n = {n}).</source>
   <translation>Comparado con {period} (n = {n}).</translation>
  </message>
  <message>
   <source>Computing the cost</source>
   <translation>Calculando el coste</translation>
  </message>
  <message>
   <source>Computing the overview</source>
   <translation>Calculando el resumen</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Contacts a day</source>
   <translation>Contactos al día</translation>
  </message>
  <message>
   <source>Contacts a month</source>
   <translation>Contactos al mes</translation>
  </message>
  <message>
   <source>Contacts a week</source>
   <translation>Contactos por semana</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Cost each</source>
   <translation>Por resolución</translation>
  </message>
  <message>
   <source>Count a KPI by another definition</source>
   <translation>Contar un KPI con otra definición</translation>
  </message>
  <message>
   <source>Customer type</source>
   <translation>Tipo de cliente</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Definición</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>Departamento</translation>
  </message>
  <message>
   <source>First contact</source>
   <translation>Primer contacto</translation>
  </message>
  <message>
   <source>First reply in {time}</source>
   <translation>Primera respuesta en {time}</translation>
  </message>
  <message>
   <source>Handle time</source>
   <translation>Gestión</translation>
  </message>
  <message>
   <source>Here you will see replies, resolutions, satisfaction and cost against your targets, day by day and by channel.</source>
   <translation>Aquí verás respuestas, resoluciones, satisfacción y coste frente a tus objetivos, día a día y por canal.</translation>
  </message>
  <message>
   <source>Hollow dots: part of a step or under 20 contacts, left out here.</source>
   <translation>Puntos huecos: tramo incompleto o menos de 20 contactos; aquí no cuentan.</translation>
  </message>
  <message>
   <source>How did it go?</source>
   <translation>¿Cómo ha ido?</translation>
  </message>
  <message>
   <source>How did {period} go?</source>
   <translation>¿Cómo fue {period}?</translation>
  </message>
  <message>
   <source>How it is computed</source>
   <translation>Cómo se calcula</translation>
  </message>
  <message>
   <source>In target</source>
   <translation>En objetivo</translation>
  </message>
  <message>
   <source>In the action plan</source>
   <translation>En el plan de acción</translation>
  </message>
  <message>
   <source>In time</source>
   <translation>En plazo</translation>
  </message>
  <message>
   <source>In view: the contacts of the finding</source>
   <translation>A la vista: los contactos del hallazgo</translation>
  </message>
  <message>
   <source>KPI</source>
   <translation>KPI</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Lowest {low} ({low_day}), highest {high} ({high_day}).</source>
   <translation>Mínimo {low} ({low_day}), máximo {high} ({high_day}).</translation>
  </message>
  <message>
   <source>Made-up sample.</source>
   <translation>Ejemplo inventado.</translation>
  </message>
  <message>
   <source>Map a column</source>
   <translation>Asignar una columna</translation>
  </message>
  <message>
   <source>Median reply</source>
   <translation>Resp. med.</translation>
  </message>
  <message>
   <source>More of the same</source>
   <translation>Más detalles</translation>
  </message>
  <message>
   <source>No contact is in view with this filter.</source>
   <translation>Con este filtro no hay contactos a la vista.</translation>
  </message>
  <message>
   <source>No earlier data to compare with.</source>
   <translation>No hay datos anteriores con los que comparar.</translation>
  </message>
  <message>
   <source>Nothing has been imported yet.</source>
   <translation>Aún no se ha importado nada.</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Abrir un archivo</translation>
  </message>
  <message>
   <source>Open the KPI</source>
   <translation>Abrir el KPI</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Prioridad</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Producto</translation>
  </message>
  <message>
   <source>Reopened</source>
   <translation>Reabiertos</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>% del total</translation>
  </message>
  <message>
   <source>Show all contacts</source>
   <translation>Ver todos los contactos</translation>
  </message>
  <message>
   <source>Show on the heatmap</source>
   <translation>Ver en el mapa de calor</translation>
  </message>
  <message>
   <source>Show the contacts of a finding</source>
   <translation>Ver los contactos de un hallazgo</translation>
  </message>
  <message>
   <source>Show these contacts</source>
   <translation>Ver estos contactos</translation>
  </message>
  <message>
   <source>Slowest</source>
   <translation>Más lenta</translation>
  </message>
  <message>
   <source>Solved after</source>
   <translation>Resuelto en</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>Tasks done</source>
   <translation>Tareas hechas</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>Tier</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Tier {n}</source>
   <translation>Nivel {n}</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Touches</source>
   <translation>Interacciones</translation>
  </message>
  <message>
   <source>Type: {table}</source>
   <translation>Introducir: {table}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>What comes in a usual week?</source>
   <translation>¿Qué llega en una semana normal?</translation>
  </message>
  <message>
   <source>by date created</source>
   <translation>por fecha de creación</translation>
  </message>
  <message>
   <source>by date created; Mondays in bold</source>
   <translation>por fecha de creación; lunes en negrita</translation>
  </message>
  <message>
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <source>no data</source>
   <translation>sin datos</translation>
  </message>
  <message>
   <source>no earlier data</source>
   <translation>sin datos anteriores</translation>
  </message>
  <message>
   <source>typed by you</source>
   <translation>escrito por ti</translation>
  </message>
 </context>
 <context>
  <name>Pages</name>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>Heatmap</source>
   <translation>Mapa de calor</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Scenarios</source>
   <translation>Escenarios</translation>
  </message>
  <message>
   <source>Staffing</source>
   <translation>Personal</translation>
  </message>
 </context>
 <context>
  <name>Paper</name>
  <message>
   <source>Contents</source>
   <translation>Índice</translation>
  </message>
  <message>
   <source>Page {n} of {count}</source>
   <translation>Página {n} de {count}</translation>
  </message>
  <message>
   <source>Written with Aforo on {day}</source>
   <translation>Escrito con Aforo el {day}</translation>
  </message>
  <message>
   <source>{title}: {n} rows, in the Excel workbook only.</source>
   <translation>{title}: {n} filas, solo en el libro de Excel.</translation>
  </message>
 </context>
 <context>
  <name>PaperView</name>
  <message>
   <source>No page yet</source>
   <translation>Aún no hay páginas</translation>
  </message>
  <message>
   <source>Page {n} of {count}: {title}</source>
   <translation>Página {n} de {count}: {title}</translation>
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
   <translation>Baja</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>Planificada</translation>
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
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
 </context>
 <context>
  <name>Quality</name>
  <message numerus="yes">
   <source>%n finding(s)</source>
   <translation>
    <numerusform>%n hallazgo</numerusform>
    <numerusform>%n hallazgos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n fila</numerusform>
    <numerusform>%n filas</numerusform>
   </translation>
  </message>
  <message>
   <source>Data quality</source>
   <translation>Calidad de los datos</translation>
  </message>
  <message>
   <source>Looking for gaps, impossible orders and repeats…</source>
   <translation>Buscando huecos, órdenes imposibles y repeticiones…</translation>
  </message>
  <message>
   <source>Nothing doubtful was found: no impossible orders, no repeats, no gaps in time.</source>
   <translation>No se encontró nada dudoso: ni órdenes imposibles, ni repeticiones, ni huecos en el tiempo.</translation>
  </message>
  <message>
   <source>be careful</source>
   <translation>cuidado</translation>
  </message>
  <message>
   <source>good to know</source>
   <translation>conviene saber</translation>
  </message>
  <message>
   <source>row {row}: {value}</source>
   <translation>fila {row}: {value}</translation>
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
   <translation>Usar esta respuesta</translation>
  </message>
 </context>
 <context>
  <name>Questions</name>
  <message>
   <source>No, leave it out</source>
   <translation>No, dejarla fuera</translation>
  </message>
  <message>
   <source>The times stand in several ways: which ones count?</source>
   <translation>Los tiempos están de varias maneras: ¿cuáles cuentan?</translation>
  </message>
  <message>
   <source>What does “{value}” mean in {columns}?</source>
   <translation>¿Qué significa «{value}» en {columns}?</translation>
  </message>
  <message>
   <source>Yes, use it</source>
   <translation>Sí, usarla</translation>
  </message>
  <message>
   <source>clock time, day and night</source>
   <translation>tiempo de reloj, día y noche</translation>
  </message>
  <message>
   <source>clock time, without the bot</source>
   <translation>tiempo de reloj, sin el bot</translation>
  </message>
  <message>
   <source>office hours only</source>
   <translation>solo horario de oficina</translation>
  </message>
  <message>
   <source>office hours, without the bot</source>
   <translation>horario de oficina, sin el bot</translation>
  </message>
  <message>
   <source>the first one</source>
   <translation>la primera</translation>
  </message>
  <message>
   <source>the last one</source>
   <translation>la última</translation>
  </message>
  <message>
   <source>{columns} names several people: who counts?</source>
   <translation>{columns} nombra a varias personas: ¿cuál cuenta?</translation>
  </message>
  <message>
   <source>{columns}: answers on which scale?</source>
   <translation>{columns}: ¿respuestas en qué escala?</translation>
  </message>
  <message>
   <source>{columns}: in what unit?</source>
   <translation>{columns}: ¿en qué unidad?</translation>
  </message>
  <message>
   <source>{columns}: is it {field}?</source>
   <translation>{columns}: ¿es {field}?</translation>
  </message>
  <message>
   <source>{columns}: which number is the day?</source>
   <translation>{columns}: ¿qué número es el día?</translation>
  </message>
  <message>
   <source>{field}: which column is it?</source>
   <translation>{field}: ¿qué columna es?</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>Nothing leaves this computer</source>
   <translation>Nada sale de este ordenador</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
 </context>
 <context>
  <name>RawPreview</name>
  <message>
   <source>This line holds the column names</source>
   <translation>Esta línea contiene los nombres de las columnas</translation>
  </message>
  <message>
   <source>header</source>
   <translation>encabezado</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>sin usar</translation>
  </message>
 </context>
 <context>
  <name>Readings</name>
  <message numerus="yes">
   <source>%n value(s)</source>
   <translation>
    <numerusform>%n valor</numerusform>
    <numerusform>%n valores</numerusform>
   </translation>
  </message>
  <message>
   <source>2h 15m</source>
   <translation>2h 15m</translation>
  </message>
  <message>
   <source>DOS (Western)</source>
   <translation>DOS (occidental)</translation>
  </message>
  <message>
   <source>Excel date</source>
   <translation>fecha de Excel</translation>
  </message>
  <message>
   <source>Latin 9</source>
   <translation>Latin 9</translation>
  </message>
  <message>
   <source>Windows (Western)</source>
   <translation>Windows (occidental)</translation>
  </message>
  <message>
   <source>a contact</source>
   <translation>un contacto</translation>
  </message>
  <message>
   <source>a customer</source>
   <translation>un cliente</translation>
  </message>
  <message>
   <source>a leg of a call</source>
   <translation>un tramo de una llamada</translation>
  </message>
  <message>
   <source>a message</source>
   <translation>un mensaje</translation>
  </message>
  <message>
   <source>a step of a contact</source>
   <translation>un paso de un contacto</translation>
  </message>
  <message>
   <source>a survey answer</source>
   <translation>una respuesta de encuesta</translation>
  </message>
  <message>
   <source>a task</source>
   <translation>una tarea</translation>
  </message>
  <message>
   <source>an agent's time in a state</source>
   <translation>el tiempo de un agente en un estado</translation>
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
   <translation>coma</translation>
  </message>
  <message>
   <source>day/month/year</source>
   <translation>día/mes/año</translation>
  </message>
  <message>
   <source>days</source>
   <translation>días</translation>
  </message>
  <message>
   <source>double "</source>
   <translation>dobles "</translation>
  </message>
  <message>
   <source>h:min:s</source>
   <translation>h:min:s</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>horas</translation>
  </message>
  <message>
   <source>milliseconds</source>
   <translation>milisegundos</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <source>month/day/year</source>
   <translation>mes/día/año</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>segundos</translation>
  </message>
  <message>
   <source>seconds since 1970</source>
   <translation>segundos desde 1970</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>punto y coma</translation>
  </message>
  <message>
   <source>single '</source>
   <translation>simples '</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tabulador</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>the cost of a month</source>
   <translation>el coste de un mes</translation>
  </message>
  <message>
   <source>totals of a day, hour by hour</source>
   <translation>totales de un día, hora por hora</translation>
  </message>
  <message>
   <source>totals of a month</source>
   <translation>totales de un mes</translation>
  </message>
  <message>
   <source>totals of an interval</source>
   <translation>totales de un intervalo</translation>
  </message>
  <message>
   <source>year-month-day</source>
   <translation>año-mes-día</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>sí o no</translation>
  </message>
 </context>
 <context>
  <name>ReportPage</name>
  <message numerus="yes">
   <source>%n kept</source>
   <translation>
    <numerusform>%n cumplido</numerusform>
    <numerusform>%n cumplidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missed</source>
   <translation>
    <numerusform>%n incumplido</numerusform>
    <numerusform>%n incumplidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n near</source>
   <translation>
    <numerusform>%n cerca</numerusform>
    <numerusform>%n cerca</numerusform>
   </translation>
  </message>
  <message>
   <source>A4, {n} pages, charts as vectors</source>
   <translation>A4, {n} páginas, gráficos vectoriales</translation>
  </message>
  <message>
   <source>Action plan</source>
   <translation>Plan de acción</translation>
  </message>
  <message>
   <source>Agents by name</source>
   <translation>Agentes por su nombre</translation>
  </message>
  <message>
   <source>All contacts, row by row</source>
   <translation>Todos los contactos, fila a fila</translation>
  </message>
  <message>
   <source>Before you send it</source>
   <translation>Antes de enviarlo</translation>
  </message>
  <message>
   <source>CSV files</source>
   <translation>Archivos CSV</translation>
  </message>
  <message>
   <source>CSV for</source>
   <translation>CSV para</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Choose a logo</source>
   <translation>Elegir un logotipo</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Compute it</source>
   <translation>Calcularlo</translation>
  </message>
  <message>
   <source>Computed from the same {contacts} as the Overview.</source>
   <translation>Calculado con los mismos {contacts} que el Resumen.</translation>
  </message>
  <message>
   <source>Computing the report</source>
   <translation>Calculando el informe</translation>
  </message>
  <message>
   <source>Computing the report…</source>
   <translation>Calculando el informe…</translation>
  </message>
  <message>
   <source>Copy summary</source>
   <translation>Copiar resumen</translation>
  </message>
  <message>
   <source>Customer service</source>
   <translation>Atención al cliente</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Libro de Excel</translation>
  </message>
  <message>
   <source>Excel workbook (*.xlsx)</source>
   <translation>Libro de Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>Excel, 1,5 and semicolons</source>
   <translation>Excel, 1,5 y punto y coma</translation>
  </message>
  <message>
   <source>Excel, 1.5 and commas</source>
   <translation>Excel, 1.5 y comas</translation>
  </message>
  <message>
   <source>First the key figures and the people your promises need, proved by simulation. Then the sections are written and the pages set.</source>
   <translation>Primero las cifras clave y las personas que exigen tus promesas, comprobadas por simulación. Después se escriben las secciones y se componen las páginas.</translation>
  </message>
  <message>
   <source>For planning</source>
   <translation>Para planificar</translation>
  </message>
  <message>
   <source>For the board</source>
   <translation>Para la dirección</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Olvidarlo</translation>
  </message>
  <message>
   <source>Formulas that recompute</source>
   <translation>Fórmulas que recalculan</translation>
  </message>
  <message>
   <source>Here you will choose what to show, see it on its pages, write the action plan, and save it as an Excel workbook or a PDF.</source>
   <translation>Aquí elegirás qué mostrar, lo verás en sus páginas, escribirás el plan de acción y lo guardarás como libro de Excel o PDF.</translation>
  </message>
  <message>
   <source>Include</source>
   <translation>Incluir</translation>
  </message>
  <message>
   <source>Keep as preset</source>
   <translation>Guardar como plantilla</translation>
  </message>
  <message>
   <source>Kept as “{name}”, for any project.</source>
   <translation>Guardado como «{name}», para cualquier proyecto.</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Más grande</translation>
  </message>
  <message>
   <source>Logo of the report</source>
   <translation>Logotipo del informe</translation>
  </message>
  <message>
   <source>Made-up data.</source>
   <translation>Datos inventados.</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medida</translation>
  </message>
  <message>
   <source>My preset</source>
   <translation>Mi plantilla</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Página siguiente</translation>
  </message>
  <message>
   <source>No channel can be turned into people.</source>
   <translation>Ningún canal puede convertirse en personas.</translation>
  </message>
  <message>
   <source>No costs: type what an hour costs on Staffing.</source>
   <translation>Sin costes: escribe en Personal cuánto cuesta una hora.</translation>
  </message>
  <message>
   <source>No logo</source>
   <translation>Sin logotipo</translation>
  </message>
  <message>
   <source>No row was set aside.</source>
   <translation>Ninguna fila quedó apartada.</translation>
  </message>
  <message>
   <source>Note in the report</source>
   <translation>Nota en el informe</translation>
  </message>
  <message>
   <source>Numbers of the report kept</source>
   <translation>Cifras del informe guardadas</translation>
  </message>
  <message>
   <source>One page</source>
   <translation>Una página</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Abrir un archivo</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organización</translation>
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
   <translation>PNG a 300 puntos por pulgada, y SVG</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Página anterior</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Pages or action plan</source>
   <translation>Páginas o plan de acción</translation>
  </message>
  <message>
   <source>Pictures of the charts</source>
   <translation>Imágenes de los gráficos</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Preset of the report</source>
   <translation>Plantilla del informe</translation>
  </message>
  <message>
   <source>Rows set aside</source>
   <translation>Filas apartadas</translation>
  </message>
  <message>
   <source>Rows set aside, with reasons</source>
   <translation>Filas apartadas, con sus motivos</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Guardar como</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Guardar informe</translation>
  </message>
  <message>
   <source>Save rows set aside</source>
   <translation>Guardar filas apartadas</translation>
  </message>
  <message>
   <source>Save rows set aside…</source>
   <translation>Guardar filas apartadas…</translation>
  </message>
  <message>
   <source>Saved {path}</source>
   <translation>Guardado: {path}</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Secciones</translation>
  </message>
  <message>
   <source>Sections of the report</source>
   <translation>Secciones del informe</translation>
  </message>
  <message>
   <source>Setting the pages</source>
   <translation>Componiendo las páginas</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Más pequeño</translation>
  </message>
  <message>
   <source>Start from</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Objetivo</translation>
  </message>
  <message>
   <source>The report was called off.</source>
   <translation>El informe se ha interrumpido.</translation>
  </message>
  <message>
   <source>The roster has {hours} on duty a week. {verdict}</source>
   <translation>El cuadrante tiene {hours} de servicio a la semana. {verdict}</translation>
  </message>
  <message>
   <source>The same numbers as on every page. Paper is always light and readable in grey.</source>
   <translation>Las mismas cifras que en todas las páginas. El papel es siempre claro y se lee también en gris.</translation>
  </message>
  <message>
   <source>The summary is on the clipboard.</source>
   <translation>El resumen está en el portapapeles.</translation>
  </message>
  <message>
   <source>There is nothing to report yet: no file is open.</source>
   <translation>Aún no hay nada que informar: no hay ningún archivo abierto.</translation>
  </message>
  <message>
   <source>These are made-up data; the summary says so.</source>
   <translation>Son datos inventados; el resumen lo dice.</translation>
  </message>
  <message>
   <source>This costs {money}.</source>
   <translation>Esto cuesta {money}.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>What do I show on Monday?</source>
   <translation>¿Qué enseño el lunes?</translation>
  </message>
  <message>
   <source>Whose report</source>
   <translation>De quién es el informe</translation>
  </message>
  <message>
   <source>Write colours as six letters or digits each: 1D5FA8, D2575F.</source>
   <translation>Escribe cada color con seis letras o cifras: 1D5FA8, D2575F.</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Escribiendo el informe</translation>
  </message>
  <message>
   <source>Writing the rows set aside</source>
   <translation>Escribiendo las filas apartadas</translation>
  </message>
  <message>
   <source>Writing the sections and setting the pages. You can already choose what it holds.</source>
   <translation>Escribiendo las secciones y componiendo las páginas. Ya puedes elegir qué contiene.</translation>
  </message>
  <message>
   <source>Your note in this section</source>
   <translation>Tu nota en esta sección</translation>
  </message>
  <message>
   <source>Your report</source>
   <translation>Tu informe</translation>
  </message>
  <message>
   <source>as changed here</source>
   <translation>como se ha cambiado aquí</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacía</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>incumplido</translation>
  </message>
  <message>
   <source>n = {n} contacts, {aside} rows set aside. Business hours {hours}, {zone}.</source>
   <translation>n = {n} contactos, {aside} filas apartadas. Horario {hours}, {zone}.</translation>
  </message>
  <message>
   <source>near</source>
   <translation>cerca</translation>
  </message>
  <message>
   <source>no step planned yet</source>
   <translation>todavía sin pasos previstos</translation>
  </message>
  <message>
   <source>no target set</source>
   <translation>sin objetivos fijados</translation>
  </message>
  <message>
   <source>on target</source>
   <translation>cumplido</translation>
  </message>
  <message>
   <source>one for each table, exact values, ISO dates</source>
   <translation>uno por tabla, valores exactos, fechas ISO</translation>
  </message>
  <message>
   <source>one step to take</source>
   <translation>un paso por dar</translation>
  </message>
  <message>
   <source>other programs</source>
   <translation>otros programas</translation>
  </message>
  <message>
   <source>page {n} of {count}</source>
   <translation>página {n} de {count}</translation>
  </message>
  <message>
   <source>targets: {states}</source>
   <translation>objetivos: {states}</translation>
  </message>
  <message>
   <source>the roster just about keeps every promise</source>
   <translation>el cuadrante cumple por poco todas las promesas</translation>
  </message>
  <message>
   <source>the roster keeps every promise</source>
   <translation>el cuadrante cumple todas las promesas</translation>
  </message>
  <message>
   <source>the roster keeps {n} of {count} promises</source>
   <translation>el cuadrante cumple {n} de {count} promesas</translation>
  </message>
  <message>
   <source>the usual one</source>
   <translation>el habitual</translation>
  </message>
  <message>
   <source>with the roster work piles up</source>
   <translation>con el cuadrante se acumula trabajo</translation>
  </message>
  <message>
   <source>{channel} is not staffed: {reason}</source>
   <translation>{channel} no tiene personal: {reason}</translation>
  </message>
  <message>
   <source>{channel}: {target} cannot be kept; at most {value}.</source>
   <translation>{channel}: no se puede cumplir el {target}; como mucho el {value}.</translation>
  </message>
  <message>
   <source>{channel}: {target} just missed, within chance: {value}.</source>
   <translation>{channel}: el {target} se incumple por poco, dentro del azar: {value}.</translation>
  </message>
  <message>
   <source>{contacts} in view.</source>
   <translation>{contacts} a la vista.</translation>
  </message>
  <message>
   <source>{kpi} is left out: {reason}</source>
   <translation>{kpi} no se incluye: {reason}</translation>
  </message>
  <message>
   <source>{n} pages</source>
   <translation>{n} páginas</translation>
  </message>
  <message>
   <source>{n} rows set aside, listed with their reasons.</source>
   <translation>{n} filas apartadas, listadas con sus motivos.</translation>
  </message>
  <message>
   <source>{n} sheets, native charts, live formulas</source>
   <translation>{n} hojas, gráficos nativos, fórmulas vivas</translation>
  </message>
  <message>
   <source>{n} steps to take</source>
   <translation>{n} pasos por dar</translation>
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
   <translation>Ocupadas con contactos (carga)</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>On the roster, with absences</source>
   <translation>En el cuadrante, con ausencias</translation>
  </message>
  <message>
   <source>People by hour</source>
   <translation>Personas por hora</translation>
  </message>
  <message>
   <source>Required at work</source>
   <translation>Necesarias trabajando</translation>
  </message>
  <message>
   <source>load {load}</source>
   <translation>carga {load}</translation>
  </message>
  <message>
   <source>no contacts come</source>
   <translation>no llega ningún contacto</translation>
  </message>
  <message>
   <source>{n} on the roster</source>
   <translation>{n} en el cuadrante</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} personas</translation>
  </message>
  <message>
   <source>{n} seen at work</source>
   <translation>{n} vistas trabajando</translation>
  </message>
  <message>
   <source>{n} short</source>
   <translation>faltan {n}</translation>
  </message>
  <message>
   <source>{share} in {time}</source>
   <translation>{share} en {time}</translation>
  </message>
 </context>
 <context>
  <name>ResponseCurve</name>
  <message>
   <source>As planned</source>
   <translation>Como está previsto</translation>
  </message>
  <message>
   <source>What one person more or fewer would do</source>
   <translation>Qué haría una persona más o menos</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>plan</translation>
  </message>
  <message>
   <source>promise {share}</source>
   <translation>promesa {share}</translation>
  </message>
  <message>
   <source>{n} fewer</source>
   <translation>{n} menos</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>{n} más</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} personas</translation>
  </message>
  <message>
   <source>{people}: {share}</source>
   <translation>{people}: {share}</translation>
  </message>
  <message>
   <source>{people}: {share} (±{half} points)</source>
   <translation>{people}: {share} (±{half} puntos)</translation>
  </message>
 </context>
 <context>
  <name>RosterGrid</name>
  <message numerus="yes">
   <source>%n number(s) reached beyond the grid and were not taken.</source>
   <translation>
    <numerusform>%n número quedaba fuera de la cuadrícula y no se usó.</numerusform>
    <numerusform>%n números quedaban fuera de la cuadrícula y no se usaron.</numerusform>
   </translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>This is a total: type into the hours that it adds up.</source>
   <translation>Esto es un total: escribe en las horas que suma.</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>{value} is more than {most}.</source>
   <translation>{value} es más que {most}.</translation>
  </message>
 </context>
 <context>
  <name>RosterPaste</name>
  <message numerus="yes">
   <source>%n cell(s)</source>
   <translation>
    <numerusform>%n celda</numerusform>
    <numerusform>%n celdas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n línea</numerusform>
    <numerusform>%n líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) understood</source>
   <translation>
    <numerusform>%n línea entendida</numerusform>
    <numerusform>%n líneas entendidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) by name</source>
   <translation>
    <numerusform>%n persona por su nombre</numerusform>
    <numerusform>%n personas por su nombre</numerusform>
   </translation>
  </message>
  <message>
   <source>9-13, or off</source>
   <translation>9-13, o libre</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Hours of the code {code}</source>
   <translation>Horas del código {code}</translation>
  </message>
  <message>
   <source>Line {line}, {name}, column {column}, “{text}”: {why}</source>
   <translation>Línea {line}, {name}, columna {column}, «{text}»: {why}</translation>
  </message>
  <message>
   <source>Line {line}, “{text}”: {why}</source>
   <translation>Línea {line}, «{text}»: {why}</translation>
  </message>
  <message>
   <source>Mon-Fri 09:00-17:00 3
Ana  Mon 09:00-17:00  Tue 09:00-13:00
or a table with weekdays above its columns</source>
   <translation>Lun-Vie 09:00-17:00 3
Ana  Lun 09:00-17:00  Mar 09:00-13:00
o una tabla con los días de la semana sobre sus columnas</translation>
  </message>
  <message>
   <source>Nobody replaces them. You pay {hours} h a week; {away} of it comes off, {duty} h on duty are left: 2 people on shift count as {two}.</source>
   <translation>Nadie los sustituye. Pagas {hours} h a la semana; se descuenta el {away} y quedan {duty} h de servicio: 2 personas de turno cuentan como {two}.</translation>
  </message>
  <message>
   <source>Not taken: {what}. The rest of the text counts.</source>
   <translation>Sin contar: {what}. El resto del texto cuenta.</translation>
  </message>
  <message>
   <source>Paid shifts: breaks, training and absences are in</source>
   <translation>Turnos pagados: incluyen descansos, formación y ausencias</translation>
  </message>
  <message>
   <source>Paste a roster</source>
   <translation>Pegar un cuadrante</translation>
  </message>
  <message>
   <source>People on duty, at work all of the time</source>
   <translation>Personas de servicio, atendiendo todo el tiempo</translation>
  </message>
  <message>
   <source>Put them on duty</source>
   <translation>Ponerlas de servicio</translation>
  </message>
  <message>
   <source>Roster as text</source>
   <translation>Cuadrante como texto</translation>
  </message>
  <message>
   <source>Type hours such as 9-13 or 9-13/16-20, or “off” for a day off. Each code is asked once: the project remembers it.</source>
   <translation>Escribe horas como 9-13 o 9-13/16-20, o «libre» para un día libre. Cada código se pregunta una vez: el proyecto lo recuerda.</translation>
  </message>
  <message>
   <source>What are these hours?</source>
   <translation>¿Qué son estas horas?</translation>
  </message>
  <message>
   <source>What do the codes of your shifts mean?</source>
   <translation>¿Qué significan los códigos de tus turnos?</translation>
  </message>
  <message>
   <source>Whoever is on a break, in training or away is replaced. {hours} h on duty: with {away} of paid time for those, you pay {paid} h a week.</source>
   <translation>A quien descansa, se forma o falta se le sustituye. {hours} h de servicio: con un {away} del tiempo pagado para eso, pagas {paid} h a la semana.</translation>
  </message>
  <message>
   <source>a day off</source>
   <translation>día libre</translation>
  </message>
  <message numerus="yes">
   <source>in %n cell(s)</source>
   <translation>
    <numerusform>en %n celda</numerusform>
    <numerusform>en %n celdas</numerusform>
   </translation>
  </message>
  <message>
   <source>off</source>
   <translation>libre</translation>
  </message>
  <message numerus="yes">
   <source>the mean of %n weeks</source>
   <translation>
    <numerusform>la media de %n semana</numerusform>
    <numerusform>la media de %n semanas</numerusform>
   </translation>
  </message>
  <message>
   <source>{hours} as this text says, not {before} as in another roster</source>
   <translation>{hours}, como dice este texto; en otro cuadrante: {before}</translation>
  </message>
  <message>
   <source>{hours}, into the next morning</source>
   <translation>{hours}, hasta la mañana siguiente</translation>
  </message>
  <message>
   <source>{read}: {hours} hours of people a week, {most} at most at once.</source>
   <translation>{read}: {hours} horas de personas a la semana, {most} a la vez como máximo.</translation>
  </message>
  <message numerus="yes">
   <source>… and %n more.</source>
   <translation>
    <numerusform>… y %n más.</numerusform>
    <numerusform>… y %n más.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>▲ Nobody on duty yet for %n cell(s): say the hours of their codes.</source>
   <translation>
    <numerusform>▲ %n celda aún no pone a nadie de servicio: di las horas de su código.</numerusform>
    <numerusform>▲ %n celdas aún no ponen a nadie de servicio: di las horas de sus códigos.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScenariosPage</name>
  <message>
   <source>(labour)</source>
   <translation>(personal)</translation>
  </message>
  <message>
   <source>100 % is as measured</source>
   <translation>100 % es lo medido</translation>
  </message>
  <message>
   <source>A usual week, typed by you</source>
   <translation>Una semana normal, escrita por ti</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Como está hoy</translation>
  </message>
  <message>
   <source>As needed</source>
   <translation>Lo necesario</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Base</translation>
  </message>
  <message>
   <source>Baseline, frozen</source>
   <translation>Base, congelada</translation>
  </message>
  <message>
   <source>Breaks {n} promises, most of all {promise}: {share} instead of {goal}.</source>
   <translation>Incumple {n} promesas, sobre todo {promise}: {share} en lugar de {goal}.</translation>
  </message>
  <message>
   <source>Breaks {promise}: {share} instead of {goal}.</source>
   <translation>Incumple {promise}: {share} en lugar de {goal}.</translation>
  </message>
  <message>
   <source>Busy at most</source>
   <translation>Ocupación máxima</translation>
  </message>
  <message>
   <source>Change a cost</source>
   <translation>Cambiar un coste</translation>
  </message>
  <message>
   <source>Change the hiring plan</source>
   <translation>Cambiar el plan de contratación</translation>
  </message>
  <message>
   <source>Change the scenario</source>
   <translation>Cambiar el escenario</translation>
  </message>
  <message>
   <source>Change the scenario…</source>
   <translation>Cambiar el escenario…</translation>
  </message>
  <message>
   <source>Change the wage</source>
   <translation>Cambiar el salario</translation>
  </message>
  <message>
   <source>Change what comes in</source>
   <translation>Cambiar lo que llega</translation>
  </message>
  <message>
   <source>Change what is deflected</source>
   <translation>Cambiar lo que se desvía</translation>
  </message>
  <message>
   <source>Change what “{name}” assumes.</source>
   <translation>Cambia lo que supone «{name}».</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <source>Choose another column to see why its cost differs.</source>
   <translation>Elige otra columna para ver por qué cambia su coste.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Compare the scenarios</source>
   <translation>Comparar los escenarios</translation>
  </message>
  <message>
   <source>Comparing the scenarios</source>
   <translation>Comparando los escenarios</translation>
  </message>
  <message>
   <source>Comparing the scenarios…</source>
   <translation>Comparando los escenarios…</translation>
  </message>
  <message>
   <source>Compute it</source>
   <translation>Calcularla</translation>
  </message>
  <message>
   <source>Computing…</source>
   <translation>Calculando…</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Contacts and handle time</source>
   <translation>Contactos y gestión</translation>
  </message>
  <message>
   <source>Contacts {n}</source>
   <translation>Contactos {n}</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy picture and figures</source>
   <translation>Copiar imagen y cifras</translation>
  </message>
  <message>
   <source>Copy the comparison</source>
   <translation>Copiar la comparación</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coste</translation>
  </message>
  <message>
   <source>Cost a month</source>
   <translation>Coste al mes</translation>
  </message>
  <message>
   <source>Cost against service</source>
   <translation>Coste y servicio</translation>
  </message>
  <message>
   <source>Cost and service</source>
   <translation>Coste y servicio</translation>
  </message>
  <message>
   <source>Cost of a deflection</source>
   <translation>Coste de un desvío</translation>
  </message>
  <message>
   <source>Cost of a hire</source>
   <translation>Coste de contratar</translation>
  </message>
  <message>
   <source>Cost of a resolution, “{base}” to “{name}”</source>
   <translation>Coste de una resolución, de «{base}» a «{name}»</translation>
  </message>
  <message>
   <source>Cost of an hour</source>
   <translation>Coste de una hora</translation>
  </message>
  <message>
   <source>Cost per resolution</source>
   <translation>Coste por resolución</translation>
  </message>
  <message>
   <source>Delete the scenario</source>
   <translation>Eliminar el escenario</translation>
  </message>
  <message>
   <source>Delete “{name}”</source>
   <translation>Eliminar «{name}»</translation>
  </message>
  <message>
   <source>Down: contacts; across: handle time, of what “{name}” has</source>
   <translation>Filas: contactos; columnas: tiempo de gestión, sobre lo que tiene «{name}»</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Duplicate the baseline</source>
   <translation>Duplicar la base</translation>
  </message>
  <message>
   <source>Each point is a weekly plan with weaker or stronger promises</source>
   <translation>Cada punto es un plan semanal con promesas más débiles o más fuertes</translation>
  </message>
  <message>
   <source>Employed</source>
   <translation>En plantilla</translation>
  </message>
  <message>
   <source>Every promise can be kept for {amount} a month less</source>
   <translation>Todas las promesas se pueden cumplir con {amount} menos al mes</translation>
  </message>
  <message>
   <source>Everything else on the Staffing page</source>
   <translation>Todo lo demás, en la página Personal</translation>
  </message>
  <message>
   <source>Figure of the grid</source>
   <translation>Cifra de la tabla</translation>
  </message>
  <message>
   <source>Former baseline</source>
   <translation>Base anterior</translation>
  </message>
  <message>
   <source>Freeze or unfreeze the baseline</source>
   <translation>Congelar o descongelar la base</translation>
  </message>
  <message>
   <source>Freeze the baseline</source>
   <translation>Congelar la base</translation>
  </message>
  <message>
   <source>Full-time people today</source>
   <translation>Personas hoy</translation>
  </message>
  <message>
   <source>Handle time</source>
   <translation>Tiempo de gestión</translation>
  </message>
  <message>
   <source>Handle times</source>
   <translation>Tiempos de gestión</translation>
  </message>
  <message>
   <source>Held against “{base}” on the same simulated contacts, {sure}.</source>
   <translation>Comparado con «{base}» con los mismos contactos simulados, {sure}.</translation>
  </message>
  <message>
   <source>Here what-ifs stand beside the baseline: the people they take, the promises they keep and what a resolution then costs.</source>
   <translation>Aquí las hipótesis se ven junto a la base: las personas que piden, las promesas que cumplen y lo que cuesta entonces una resolución.</translation>
  </message>
  <message>
   <source>Here you will hold what-ifs against what is: wages, contacts, a chat bot, promises. Each shows the people it takes and what a resolution then costs.</source>
   <translation>Aquí compararás hipótesis con lo que hay: salarios, contactos, un chatbot, promesas. Cada una muestra las personas que pide y lo que cuesta entonces una resolución.</translation>
  </message>
  <message>
   <source>Hire</source>
   <translation>Contratar</translation>
  </message>
  <message>
   <source>Hiring by month</source>
   <translation>Contratación por mes</translation>
  </message>
  <message>
   <source>Hold against today's people</source>
   <translation>Comparar con las personas de hoy</translation>
  </message>
  <message>
   <source>Hours paid more</source>
   <translation>Horas con recargo</translation>
  </message>
  <message>
   <source>In the first, second, … month against a trained person</source>
   <translation>En el primer, segundo, … mes frente a una persona formada</translation>
  </message>
  <message>
   <source>In “{name}” each resolution costs {each}, a month {month}.</source>
   <translation>En «{name}» cada resolución cuesta {each} y el mes {month}.</translation>
  </message>
  <message>
   <source>In “{name}” each resolution costs {now}, as before.</source>
   <translation>En «{name}» cada resolución cuesta {now}, como antes.</translation>
  </message>
  <message>
   <source>In “{name}” each resolution costs {now}: {each} less; a month {month}.</source>
   <translation>En «{name}» cada resolución cuesta {now}: {each} menos; al mes, {month}.</translation>
  </message>
  <message>
   <source>In “{name}” each resolution costs {now}: {each} more; a month {month}.</source>
   <translation>En «{name}» cada resolución cuesta {now}: {each} más; al mes, {month}.</translation>
  </message>
  <message>
   <source>It differs in: {changes}.</source>
   <translation>Se diferencia en: {changes}.</translation>
  </message>
  <message>
   <source>Just misses {promise}, within chance: {share} instead of {goal}.</source>
   <translation>Incumple por poco {promise}, dentro del azar: {share} en lugar de {goal}.</translation>
  </message>
  <message>
   <source>KPIs counted otherwise</source>
   <translation>KPI contados de otro modo</translation>
  </message>
  <message>
   <source>Keeping every promise costs {amount} a month more</source>
   <translation>Cumplir todas las promesas cuesta {amount} más al mes</translation>
  </message>
  <message>
   <source>Labour</source>
   <translation>Personal</translation>
  </message>
  <message>
   <source>Leave within a year</source>
   <translation>Se van en un año</translation>
  </message>
  <message>
   <source>Make it the baseline</source>
   <translation>Convertirlo en la base</translation>
  </message>
  <message>
   <source>Make “{name}” the baseline</source>
   <translation>Convertir «{name}» en la base</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Faltan</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Mes</translation>
  </message>
  <message>
   <source>Months ahead</source>
   <translation>Meses por delante</translation>
  </message>
  <message>
   <source>Most are missing in {month}: {gap} trained people.</source>
   <translation>Cuando más faltan es en {month}: {gap} personas formadas.</translation>
  </message>
  <message>
   <source>Move a scenario</source>
   <translation>Mover un escenario</translation>
  </message>
  <message>
   <source>Move it left</source>
   <translation>Mover a la izquierda</translation>
  </message>
  <message>
   <source>Move it right</source>
   <translation>Mover a la derecha</translation>
  </message>
  <message>
   <source>Name of the scenario</source>
   <translation>Nombre del escenario</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Necesarias</translation>
  </message>
  <message>
   <source>New scenario</source>
   <translation>Nuevo escenario</translation>
  </message>
  <message>
   <source>Newcomers' productivity, %</source>
   <translation>Productividad de los nuevos, %</translation>
  </message>
  <message>
   <source>No price of an hour is typed, so no money is shown.</source>
   <translation>No se ha escrito el precio de una hora, así que no se muestra dinero.</translation>
  </message>
  <message>
   <source>One change at a time</source>
   <translation>Un cambio cada vez</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Abrir un archivo</translation>
  </message>
  <message>
   <source>Open it on the Staffing page</source>
   <translation>Abrirlo en la página Personal</translation>
  </message>
  <message>
   <source>Overhead</source>
   <translation>Gastos generales</translation>
  </message>
  <message>
   <source>Overtime</source>
   <translation>Horas extra</translation>
  </message>
  <message>
   <source>Paid hours</source>
   <translation>Horas pagadas</translation>
  </message>
  <message>
   <source>Paid hours a week</source>
   <translation>Horas pagadas a la semana</translation>
  </message>
  <message>
   <source>Paid hours of one a week</source>
   <translation>Horas por persona</translation>
  </message>
  <message>
   <source>Pay and hiring come to {cost}.</source>
   <translation>Sueldos y contratación suman {cost}.</translation>
  </message>
  <message>
   <source>People at the peak</source>
   <translation>Personas en el pico</translation>
  </message>
  <message>
   <source>Planning whom to hire</source>
   <translation>Planificando a quién contratar</translation>
  </message>
  <message>
   <source>Promise</source>
   <translation>Promesa</translation>
  </message>
  <message>
   <source>Promises</source>
   <translation>Promesas</translation>
  </message>
  <message>
   <source>Put “{name}” in view</source>
   <translation>Ver «{name}»</translation>
  </message>
  <message>
   <source>Reading who is at work</source>
   <translation>Leyendo quién trabaja</translation>
  </message>
  <message>
   <source>Rename a scenario</source>
   <translation>Cambiar el nombre de un escenario</translation>
  </message>
  <message>
   <source>Rename the scenario</source>
   <translation>Cambiar el nombre</translation>
  </message>
  <message>
   <source>Resolutions</source>
   <translation>Resoluciones</translation>
  </message>
  <message>
   <source>Scenarios side by side</source>
   <translation>Escenarios lado a lado</translation>
  </message>
  <message>
   <source>Show it on every page</source>
   <translation>Verlo en todas las páginas</translation>
  </message>
  <message>
   <source>Technology</source>
   <translation>Tecnología</translation>
  </message>
  <message>
   <source>The baseline cannot be staffed, so nothing compares.</source>
   <translation>No se puede calcular el personal de la base, así que no hay comparación.</translation>
  </message>
  <message>
   <source>The comparison is copied.</source>
   <translation>Comparación copiada.</translation>
  </message>
  <message>
   <source>The comparison was called off.</source>
   <translation>La comparación se ha interrumpido.</translation>
  </message>
  <message>
   <source>The plan is copied.</source>
   <translation>Plan copiado.</translation>
  </message>
  <message>
   <source>The plan was called off. Change a number to make it again.</source>
   <translation>El plan se ha interrumpido. Cambia un número para volver a hacerlo.</translation>
  </message>
  <message>
   <source>There is nothing to compare yet: no file is open.</source>
   <translation>Aún no hay nada que comparar: no hay ningún archivo abierto.</translation>
  </message>
  <message>
   <source>There is only the baseline. Duplicate it, then change the copy: a wage, a promise, contacts that a bot solves. The baseline stays as it is.</source>
   <translation>Solo existe la base. Duplícala y cambia la copia: un salario, una promesa, contactos que resuelve un bot. La base queda como está.</translation>
  </message>
  <message>
   <source>This scenario cannot be staffed, so there is no cost.</source>
   <translation>No se puede calcular el personal de este escenario, así que no hay coste.</translation>
  </message>
  <message>
   <source>This view was called off.</source>
   <translation>Esta vista se ha interrumpido.</translation>
  </message>
  <message>
   <source>Time not available</source>
   <translation>Tiempo no disponible</translation>
  </message>
  <message>
   <source>Type how many people you have today to see whom to hire when, so that trained people are there when the work is.</source>
   <translation>Escribe cuántas personas tienes hoy para ver a quién contratar y cuándo, de modo que haya gente formada cuando llegue el trabajo.</translation>
  </message>
  <message>
   <source>Type per cent of each month, such as 50, 75, 90.</source>
   <translation>Escribe el porcentaje de cada mes, por ejemplo 50, 75, 90.</translation>
  </message>
  <message>
   <source>Type what an hour costs to see money</source>
   <translation>Escribe lo que cuesta una hora para ver dinero</translation>
  </message>
  <message>
   <source>Type what an hour costs to see why the cost of a resolution differs.</source>
   <translation>Escribe lo que cuesta una hora para ver por qué cambia el coste de una resolución.</translation>
  </message>
  <message>
   <source>Unfreeze</source>
   <translation>Descongelar</translation>
  </message>
  <message>
   <source>Unfreeze the baseline</source>
   <translation>Descongelar la base</translation>
  </message>
  <message>
   <source>Use “{name}”</source>
   <translation>Usar «{name}»</translation>
  </message>
  <message>
   <source>Usual weeks, simulated (n = {n} weeks).</source>
   <translation>Semanas habituales, simuladas (n = {n} semanas).</translation>
  </message>
  <message>
   <source>Wage</source>
   <translation>Salario</translation>
  </message>
  <message>
   <source>Wages rise by</source>
   <translation>Los salarios suben</translation>
  </message>
  <message>
   <source>What a bot or a help page solves</source>
   <translation>Lo que resuelve un bot o una página de ayuda</translation>
  </message>
  <message>
   <source>What an hour and a month cost</source>
   <translation>Lo que cuestan una hora y un mes</translation>
  </message>
  <message>
   <source>What comes in</source>
   <translation>Lo que llega</translation>
  </message>
  <message>
   <source>What could turn out otherwise</source>
   <translation>Lo que podría salir de otro modo</translation>
  </message>
  <message>
   <source>What if we worked differently?</source>
   <translation>¿Y si trabajáramos de otra manera?</translation>
  </message>
  <message>
   <source>What if {n}</source>
   <translation>Hipótesis {n}</translation>
  </message>
  <message>
   <source>What matters most</source>
   <translation>Lo que más importa</translation>
  </message>
  <message>
   <source>What you promise</source>
   <translation>Lo que prometes</translation>
  </message>
  <message>
   <source>Whom to hire when</source>
   <translation>A quién contratar y cuándo</translation>
  </message>
  <message>
   <source>Why it differs</source>
   <translation>Por qué cambia</translation>
  </message>
  <message>
   <source>Work grows each month</source>
   <translation>El trabajo crece al mes</translation>
  </message>
  <message>
   <source>Worth trained</source>
   <translation>Valen formadas</translation>
  </message>
  <message>
   <source>a plan that promises {share}</source>
   <translation>un plan que promete el {share}</translation>
  </message>
  <message>
   <source>around the clock</source>
   <translation>las 24 horas</translation>
  </message>
  <message>
   <source>as before</source>
   <translation>lo mismo que antes</translation>
  </message>
  <message>
   <source>as in the baseline</source>
   <translation>como en la base</translation>
  </message>
  <message>
   <source>at most {share}</source>
   <translation>como máximo {share}</translation>
  </message>
  <message>
   <source>baseline {value}</source>
   <translation>base {value}</translation>
  </message>
  <message>
   <source>calls interrupt nothing</source>
   <translation>las llamadas no interrumpen nada</translation>
  </message>
  <message>
   <source>calls interrupt other work</source>
   <translation>las llamadas interrumpen otro trabajo</translation>
  </message>
  <message>
   <source>compared with other days</source>
   <translation>comparado con otros días</translation>
  </message>
  <message>
   <source>computing…</source>
   <translation>calculando…</translation>
  </message>
  <message>
   <source>contacts and their work</source>
   <translation>los contactos y su trabajo</translation>
  </message>
  <message>
   <source>cost a month, {currency}</source>
   <translation>coste al mes, {currency}</translation>
  </message>
  <message>
   <source>employed</source>
   <translation>en plantilla</translation>
  </message>
  <message>
   <source>estimate, being checked</source>
   <translation>estimación, comprobándose</translation>
  </message>
  <message>
   <source>estimate, not checked</source>
   <translation>estimación sin comprobar</translation>
  </message>
  <message>
   <source>estimate, {n} of {all} checked</source>
   <translation>estimación, {n} de {all} comprobados</translation>
  </message>
  <message>
   <source>finding and training, once</source>
   <translation>selección y formación, una vez</translation>
  </message>
  <message>
   <source>for each contact a bot solves</source>
   <translation>por contacto que resuelve un bot</translation>
  </message>
  <message>
   <source>half-width</source>
   <translation>semiamplitud</translation>
  </message>
  <message>
   <source>in view</source>
   <translation>a la vista</translation>
  </message>
  <message>
   <source>in {currency}</source>
   <translation>en {currency}</translation>
  </message>
  <message>
   <source>input higher</source>
   <translation>dato más alto</translation>
  </message>
  <message>
   <source>input lower</source>
   <translation>dato más bajo</translation>
  </message>
  <message>
   <source>just missed</source>
   <translation>incumplida por poco</translation>
  </message>
  <message>
   <source>kept as usual</source>
   <translation>cumplida como siempre</translation>
  </message>
  <message>
   <source>kept in every hour</source>
   <translation>cumplida en cada hora</translation>
  </message>
  <message>
   <source>kept on every weekday</source>
   <translation>cumplida cada día</translation>
  </message>
  <message>
   <source>kept over the week</source>
   <translation>cumplida en la semana</translation>
  </message>
  <message>
   <source>looks at other contacts</source>
   <translation>usa otros contactos</translation>
  </message>
  <message>
   <source>missed: {share} in an hour</source>
   <translation>incumplida: {share} en una hora</translation>
  </message>
  <message>
   <source>missed: {share} on a day</source>
   <translation>incumplida: {share} en un día</translation>
  </message>
  <message>
   <source>n = {n} weeks</source>
   <translation>n = {n} semanas</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>not computed</source>
   <translation>sin calcular</translation>
  </message>
  <message>
   <source>not computed yet</source>
   <translation>aún sin calcular</translation>
  </message>
  <message>
   <source>not promised</source>
   <translation>sin promesa</translation>
  </message>
  <message>
   <source>nothing changed yet</source>
   <translation>aún sin cambios</translation>
  </message>
  <message>
   <source>of a full-time contract</source>
   <translation>pagadas a la semana</translation>
  </message>
  <message>
   <source>on opening hours</source>
   <translation>en horario de apertura</translation>
  </message>
  <message>
   <source>other absences</source>
   <translation>otras ausencias</translation>
  </message>
  <message>
   <source>other assumptions</source>
   <translation>otros supuestos</translation>
  </message>
  <message>
   <source>other chats at once</source>
   <translation>otros chats a la vez</translation>
  </message>
  <message>
   <source>other contacts: {period}</source>
   <translation>otros contactos: {period}</translation>
  </message>
  <message>
   <source>other costs</source>
   <translation>otros costes</translation>
  </message>
  <message>
   <source>other currency</source>
   <translation>otra moneda</translation>
  </message>
  <message>
   <source>other goals</source>
   <translation>otros objetivos</translation>
  </message>
  <message>
   <source>other handle time</source>
   <translation>otro tiempo de gestión</translation>
  </message>
  <message>
   <source>other hiring</source>
   <translation>otra contratación</translation>
  </message>
  <message>
   <source>other limit of who gives up</source>
   <translation>otro límite de abandonos</translation>
  </message>
  <message>
   <source>other limits</source>
   <translation>otros límites</translation>
  </message>
  <message>
   <source>other longest wait</source>
   <translation>otra espera máxima</translation>
  </message>
  <message>
   <source>other mixing of work</source>
   <translation>otra mezcla de trabajo</translation>
  </message>
  <message>
   <source>other number of replies</source>
   <translation>otro número de respuestas</translation>
  </message>
  <message>
   <source>other opening hours</source>
   <translation>otro horario</translation>
  </message>
  <message>
   <source>other outliers left out</source>
   <translation>otros contactos atípicos excluidos</translation>
  </message>
  <message>
   <source>other patience</source>
   <translation>otra paciencia</translation>
  </message>
  <message>
   <source>other rules</source>
   <translation>otras reglas</translation>
  </message>
  <message>
   <source>other teams</source>
   <translation>otros equipos</translation>
  </message>
  <message>
   <source>other technology</source>
   <translation>otra tecnología</translation>
  </message>
  <message>
   <source>other tolerance</source>
   <translation>otra tolerancia</translation>
  </message>
  <message>
   <source>other volume</source>
   <translation>otro volumen</translation>
  </message>
  <message>
   <source>other wage</source>
   <translation>otro salario</translation>
  </message>
  <message>
   <source>paid hours a week</source>
   <translation>horas pagadas a la semana</translation>
  </message>
  <message>
   <source>people as needed</source>
   <translation>las personas necesarias</translation>
  </message>
  <message>
   <source>people put in by hand</source>
   <translation>personas puestas a mano</translation>
  </message>
  <message>
   <source>per resolution</source>
   <translation>por resolución</translation>
  </message>
  <message>
   <source>promise {share}</source>
   <translation>promesa {share}</translation>
  </message>
  <message>
   <source>promises kept in every hour</source>
   <translation>promesas cumplidas en cada hora</translation>
  </message>
  <message>
   <source>promises kept on every weekday</source>
   <translation>promesas cumplidas en cada día de la semana</translation>
  </message>
  <message>
   <source>promises kept over the week</source>
   <translation>promesas cumplidas en toda la semana</translation>
  </message>
  <message>
   <source>share of all people</source>
   <translation>parte de toda la plantilla</translation>
  </message>
  <message>
   <source>since the easy ones are gone</source>
   <translation>porque los fáciles ya no llegan</translation>
  </message>
  <message>
   <source>solved without people</source>
   <translation>resuelto sin personas</translation>
  </message>
  <message>
   <source>steps of {n} min</source>
   <translation>pasos de {n} min</translation>
  </message>
  <message>
   <source>the scale does not begin at zero</source>
   <translation>la escala no empieza en cero</translation>
  </message>
  <message>
   <source>trained and employed</source>
   <translation>a jornada completa y formadas</translation>
  </message>
  <message>
   <source>trained people needed</source>
   <translation>personas formadas necesarias</translation>
  </message>
  <message>
   <source>type the wage</source>
   <translation>escribir el salario</translation>
  </message>
  <message>
   <source>what they are worth in trained people</source>
   <translation>lo que valen en personas formadas</translation>
  </message>
  <message>
   <source>worked otherwise</source>
   <translation>se trabaja de otro modo</translation>
  </message>
  <message>
   <source>{amount} less</source>
   <translation>{amount} menos</translation>
  </message>
  <message>
   <source>{amount} less than the baseline{sure}</source>
   <translation>{amount} menos que la base{sure}</translation>
  </message>
  <message>
   <source>{amount} more</source>
   <translation>{amount} más</translation>
  </message>
  <message>
   <source>{amount} more than the baseline{sure}</source>
   <translation>{amount} más que la base{sure}</translation>
  </message>
  <message>
   <source>{cause} from {before} to {after}: {amount} less a resolution.</source>
   <translation>{cause}: de {before} a {after}, {amount} menos por resolución.</translation>
  </message>
  <message>
   <source>{cause} from {before} to {after}: {amount} more a resolution.</source>
   <translation>{cause}: de {before} a {after}, {amount} más por resolución.</translation>
  </message>
  <message>
   <source>{change} contacts</source>
   <translation>{change} contactos</translation>
  </message>
  <message>
   <source>{change} handle time</source>
   <translation>{change} tiempo de gestión</translation>
  </message>
  <message>
   <source>{change} wage</source>
   <translation>{change} salario</translation>
  </message>
  <message>
   <source>{channel}, answered in {time}</source>
   <translation>{channel}, atención en {time}</translation>
  </message>
  <message>
   <source>{channel}, deflected</source>
   <translation>{channel}, desviados</translation>
  </message>
  <message>
   <source>{channel}, given up</source>
   <translation>{channel}, abandonos</translation>
  </message>
  <message>
   <source>{channel}, nobody waits longer than {time}</source>
   <translation>{channel}, nadie espera más de {time}</translation>
  </message>
  <message>
   <source>{channel}, reply in {time}</source>
   <translation>{channel}, respuesta en {time}</translation>
  </message>
  <message>
   <source>{channel}, resolved in {time}</source>
   <translation>{channel}, resueltos en {time}</translation>
  </message>
  <message>
   <source>{channel}, rest takes longer</source>
   <translation>{channel}, resto más largo</translation>
  </message>
  <message>
   <source>{channel}: a promise less</source>
   <translation>{channel}: una promesa menos</translation>
  </message>
  <message>
   <source>{channel}: {share} deflected</source>
   <translation>{channel}: {share} desviado</translation>
  </message>
  <message>
   <source>{channel}: {share} in {time}</source>
   <translation>{channel}: {share} en {time}</translation>
  </message>
  <message>
   <source>{cost} a month</source>
   <translation>{cost} al mes</translation>
  </message>
  <message>
   <source>{cost} an hour counts in {names} too, which had no price yet.</source>
   <translation>{cost} por hora vale también para {names}, que aún no tenía precio.</translation>
  </message>
  <message numerus="yes">
   <source>{first} The table’s cells tell %n more.</source>
   <translation>
    <numerusform>{first} Las celdas de la tabla cuentan %n más.</numerusform>
    <numerusform>{first} Las celdas de la tabla cuentan %n más.</numerusform>
   </translation>
  </message>
  <message>
   <source>{first}; “{name}” alone costs {amount}.</source>
   <translation>{first}; solo «{name}» cuesta {amount}.</translation>
  </message>
  <message>
   <source>{hours} paid h a week</source>
   <translation>{hours} h pagadas a la semana</translation>
  </message>
  <message>
   <source>{month}: {need} trained people needed, {employed} employed, worth {worth}; {hires} start.</source>
   <translation>{month}: {need} personas formadas necesarias, {employed} en plantilla, que valen {worth}; empiezan {hires}.</translation>
  </message>
  <message>
   <source>{name}, contacts {volume}, handle time {time}: {figure}</source>
   <translation>{name}, contactos {volume}, tiempo de gestión {time}: {figure}</translation>
  </message>
  <message>
   <source>{name}: {figure} a month</source>
   <translation>{name}: {figure} al mes</translation>
  </message>
  <message>
   <source>{name}: {figure} for each resolution</source>
   <translation>{name}: {figure} por resolución</translation>
  </message>
  <message>
   <source>{name}: {figure} of labour for each resolution</source>
   <translation>{name}: {figure} de personal por resolución</translation>
  </message>
  <message>
   <source>{name}: {figure} of overhead for each resolution</source>
   <translation>{name}: {figure} de gastos generales por resolución</translation>
  </message>
  <message>
   <source>{name}: {figure} of technology for each resolution</source>
   <translation>{name}: {figure} de tecnología por resolución</translation>
  </message>
  <message>
   <source>{name}: {figure} paid a week</source>
   <translation>{name}: {figure} pagadas a la semana</translation>
  </message>
  <message>
   <source>{name}: {people} people at the same time, first on {when}.</source>
   <translation>{name}: {people} personas a la vez, la primera vez {when}.</translation>
  </message>
  <message>
   <source>{name}: {share} of {promise}, {goal}, {word}</source>
   <translation>{name}: {share} de {promise}, {goal}, {word}</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>{n} más</translation>
  </message>
  <message>
   <source>{n} resolutions a month</source>
   <translation>{n} resoluciones al mes</translation>
  </message>
  <message>
   <source>{points} points less than the baseline{sure}</source>
   <translation>{points} puntos menos que la base{sure}</translation>
  </message>
  <message>
   <source>{points} points more than the baseline{sure}</source>
   <translation>{points} puntos más que la base{sure}</translation>
  </message>
  <message>
   <source>{share} of {promise}</source>
   <translation>{share} de {promise}</translation>
  </message>
  <message>
   <source>±{n} points</source>
   <translation>±{n} puntos</translation>
  </message>
  <message>
   <source>“{name}” cannot be staffed: {reason}</source>
   <translation>No se puede calcular el personal de «{name}»: {reason}</translation>
  </message>
  <message>
   <source>“{name}” costs {now} a month: {change}.</source>
   <translation>«{name}» cuesta {now} al mes: {change}.</translation>
  </message>
  <message>
   <source>“{name}” holds the people seen at work, in whole ones.</source>
   <translation>«{name}» contiene las personas vistas trabajando, redondeadas a enteras.</translation>
  </message>
  <message>
   <source>“{name}” is a copy of “{before}”: change it here.</source>
   <translation>«{name}» es una copia de «{before}»: cámbiala aquí.</translation>
  </message>
  <message>
   <source>“{name}” is copied.</source>
   <translation>Se copió «{name}».</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>Se eliminó «{name}».</translation>
  </message>
  <message>
   <source>“{name}” is frozen: unfreeze it to change it.</source>
   <translation>«{name}» está congelada: descongélala para cambiarla.</translation>
  </message>
  <message>
   <source>“{name}” is in view, not the baseline: {changes}.</source>
   <translation>Estás viendo «{name}», no la base: {changes}.</translation>
  </message>
  <message>
   <source>“{name}” is in view, which changes nothing yet.</source>
   <translation>Estás viendo «{name}», que aún no cambia nada.</translation>
  </message>
  <message>
   <source>“{name}” looks at other contacts than the baseline.</source>
   <translation>«{name}» usa contactos distintos de los de la base.</translation>
  </message>
  <message>
   <source>“{name}” needs 1 new person in {n} months.</source>
   <translation>«{name}» necesita 1 persona nueva en {n} meses.</translation>
  </message>
  <message>
   <source>“{name}” needs nobody new in {n} months.</source>
   <translation>«{name}» no necesita a nadie nuevo en {n} meses.</translation>
  </message>
  <message>
   <source>“{name}” needs {hires} new people in {n} months.</source>
   <translation>«{name}» necesita {hires} personas nuevas en {n} meses.</translation>
  </message>
  <message>
   <source>“{name}” takes as many paid hours as the baseline.</source>
   <translation>«{name}» necesita tantas horas pagadas como la base.</translation>
  </message>
  <message>
   <source>“{name}” takes {hours} paid hours a week less.</source>
   <translation>«{name}» necesita {hours} horas pagadas menos a la semana.</translation>
  </message>
  <message>
   <source>“{name}” takes {hours} paid hours a week more.</source>
   <translation>«{name}» necesita {hours} horas pagadas más a la semana.</translation>
  </message>
  <message>
   <source>“{name}” takes {hours} paid hours a week.</source>
   <translation>«{name}» necesita {hours} horas pagadas a la semana.</translation>
  </message>
  <message>
   <source>“{name}”, {cost} per resolution</source>
   <translation>«{name}», {cost} por resolución</translation>
  </message>
  <message>
   <source>“{name}”, {hours} paid h a week</source>
   <translation>«{name}», {hours} h pagadas a la semana</translation>
  </message>
 </context>
 <context>
  <name>SectionList</name>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar el nombre</translation>
  </message>
  <message>
   <source>Space: in or out. F2: rename. Alt and arrow: move.</source>
   <translation>Espacio: incluir o no. F2: cambiar el nombre. Alt y flecha: mover.</translation>
  </message>
 </context>
 <context>
  <name>Sections</name>
  <message>
   <source>Agents</source>
   <translation>Agentes</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Llegaron</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Channels</source>
   <translation>Canales</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>Flow and backlog</source>
   <translation>Flujo y pendientes</translation>
  </message>
  <message>
   <source>How agents rate their own work, 1 to 5.</source>
   <translation>Cómo valoran los agentes su propio trabajo, de 1 a 5.</translation>
  </message>
  <message>
   <source>Left over</source>
   <translation>Pendientes</translation>
  </message>
  <message>
   <source>Left over: {before} before, {after} now.</source>
   <translation>Pendientes: antes {before}, ahora {after}.</translation>
  </message>
  <message>
   <source>Median of the team: {median}.</source>
   <translation>Mediana del equipo: {median}.</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Of those that came then, the share resolved until now</source>
   <translation>De los que llegaron entonces, la parte resuelta hasta ahora</translation>
  </message>
  <message>
   <source>Own rating</source>
   <translation>Nota propia</translation>
  </message>
  <message>
   <source>Pale steps are too young to judge: their contacts may yet be resolved.</source>
   <translation>Los tramos pálidos son demasiado recientes: sus contactos aún pueden resolverse.</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Points of share against the comparison period</source>
   <translation>Puntos de cuota frente al periodo de comparación</translation>
  </message>
  <message>
   <source>Possible with more columns</source>
   <translation>Posible con más columnas</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Resueltos</translation>
  </message>
  <message>
   <source>Resolved since</source>
   <translation>Resueltos desde entonces</translation>
  </message>
  <message>
   <source>Satisfaction {points} points against the same topics (n = {n})</source>
   <translation>Satisfacción: {points} puntos frente a los mismos temas (n = {n})</translation>
  </message>
  <message>
   <source>Share of replies sooner than the median of their topic; half is usual. Hard topics are no blame.</source>
   <translation>Respuestas antes de la mediana de su tema; la mitad es lo normal. Los temas difíciles no son culpa de nadie.</translation>
  </message>
  <message>
   <source>Sooner</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Top issues</source>
   <translation>Problemas principales</translation>
  </message>
  <message>
   <source>Who solves what</source>
   <translation>Quién resuelve qué</translation>
  </message>
  <message>
   <source>several figures, never one rank</source>
   <translation>varias cifras, nunca una clasificación</translation>
  </message>
  <message>
   <source>share of each topic</source>
   <translation>parte de cada tema</translation>
  </message>
  <message>
   <source>{count} left over at the end.</source>
   <translation>Quedan {count} pendientes al final.</translation>
  </message>
  <message>
   <source>{created} came, {resolved} were resolved.</source>
   <translation>Llegaron {created}, se resolvieron {resolved}.</translation>
  </message>
  <message>
   <source>{share} of those that came are resolved by now.</source>
   <translation>{share} de los que llegaron ya están resueltos.</translation>
  </message>
 </context>
 <context>
  <name>SetAside</name>
  <message>
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Choose one file first.</source>
   <translation>Elige antes un archivo.</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Columna</translation>
  </message>
  <message>
   <source>Copying the rows</source>
   <translation>Copiando las filas</translation>
  </message>
  <message>
   <source>Excel (*.xlsx)</source>
   <translation>Excel (*.xlsx)</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Include anyway</source>
   <translation>Incluir de todos modos</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Fila</translation>
  </message>
  <message>
   <source>Rows set aside</source>
   <translation>Filas apartadas</translation>
  </message>
  <message>
   <source>Save as CSV or Excel…</source>
   <translation>Guardar como CSV o Excel…</translation>
  </message>
  <message>
   <source>Save the rows set aside</source>
   <translation>Guardar las filas apartadas</translation>
  </message>
  <message>
   <source>Set aside again: {reason}</source>
   <translation>Volver a apartar: {reason}</translation>
  </message>
  <message>
   <source>The file is not where it was imported from.</source>
   <translation>El archivo ya no está donde se importó.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todo</translation>
  </message>
  <message>
   <source>row not used</source>
   <translation>fila sin usar</translation>
  </message>
  <message>
   <source>rows set aside</source>
   <translation>filas apartadas</translation>
  </message>
  <message>
   <source>value left out</source>
   <translation>valor omitido</translation>
  </message>
  <message>
   <source>{count} of {all} rows copied</source>
   <translation>{count} de {all} filas copiadas</translation>
  </message>
  <message>
   <source>{count} of {all} rows copied: “Save as CSV or Excel” writes them all</source>
   <translation>{count} de {all} filas copiadas: «Guardar como CSV o Excel» las escribe todas</translation>
  </message>
  <message>
   <source>{reason} ({count})</source>
   <translation>{reason} ({count})</translation>
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation>{shown} de {all}</translation>
  </message>
 </context>
 <context>
  <name>StaffingPage</name>
  <message>
   <source>+ Promise</source>
   <translation>+ Promesa</translation>
  </message>
  <message>
   <source>1 person</source>
   <translation>1 persona</translation>
  </message>
  <message>
   <source>1 person at work</source>
   <translation>1 persona trabajando</translation>
  </message>
  <message>
   <source>1 person keeps {share} of {promise}</source>
   <translation>1 persona cumple el {share} de {promise}</translation>
  </message>
  <message>
   <source>1 person keeps {share} of {promise} on {channel}</source>
   <translation>1 persona cumple el {share} de {promise} en {channel}</translation>
  </message>
  <message>
   <source>95 % sure</source>
   <translation>95 % seguro</translation>
  </message>
  <message>
   <source>= {contracts} contracts of {full} h</source>
   <translation>= {contracts} contratos de {full} h</translation>
  </message>
  <message>
   <source>Add a promise</source>
   <translation>Añadir una promesa</translation>
  </message>
  <message>
   <source>Add a promise: {channel}</source>
   <translation>Añadir una promesa: {channel}</translation>
  </message>
  <message>
   <source>All channels</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Atendidas</translation>
  </message>
  <message>
   <source>Answered within</source>
   <translation>Atendidos en</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Como mínimo</translation>
  </message>
  <message>
   <source>At least, in every open hour</source>
   <translation>Como mínimo, en cada hora abierta</translation>
  </message>
  <message>
   <source>At most {share} holds for calls and chats in every hour, and for all work over the whole week: work that waits may fill single hours up to 100 %.</source>
   <translation>El máximo del {share} vale para llamadas y chats en cada hora, y para todo el trabajo en el conjunto de la semana: el trabajo que puede esperar puede llenar algunas horas hasta el 100 %.</translation>
  </message>
  <message>
   <source>At most {share} holds for what every hour brings on average, and over the whole week; a busy hour may go beyond it.</source>
   <translation>El máximo del {share} vale para lo que trae cada hora de media y para el conjunto de la semana; una hora con mucho trabajo puede superarlo.</translation>
  </message>
  <message>
   <source>Backlog</source>
   <translation>Pendientes</translation>
  </message>
  <message>
   <source>Breaks</source>
   <translation>Pausas</translation>
  </message>
  <message>
   <source>Busy at most</source>
   <translation>Ocupación máxima</translation>
  </message>
  <message>
   <source>Busy with contacts</source>
   <translation>Ocupadas con contactos</translation>
  </message>
  <message>
   <source>Callers wait until somebody answers: nothing in the data says when they give up, so this staffs on the safe side.</source>
   <translation>Quien llama espera hasta que alguien responde: los datos no dicen cuándo cuelga, así que el cálculo va sobre seguro.</translation>
  </message>
  <message>
   <source>Callers who wait too long give up; their patience is part of the exact formula.</source>
   <translation>Quien espera demasiado cuelga; su paciencia forma parte de la fórmula exacta.</translation>
  </message>
  <message>
   <source>Calls and chats break off other work</source>
   <translation>Llamadas y chats interrumpen otro trabajo</translation>
  </message>
  <message>
   <source>Calls and chats keep people no busier than this in any hour, all work together no busier over the whole week. Work that waits may fill single hours up to 100 %.</source>
   <translation>Las llamadas y los chats no ocupan más que esto en ninguna hora, y todo el trabajo junto no más en el conjunto de la semana. El trabajo que puede esperar puede llenar algunas horas hasta el 100 %.</translation>
  </message>
  <message>
   <source>Calls and chats kept</source>
   <translation>Promesa llamadas/chats</translation>
  </message>
  <message>
   <source>Change a cost</source>
   <translation>Cambiar un coste</translation>
  </message>
  <message>
   <source>Change a handle time</source>
   <translation>Cambiar un tiempo de gestión</translation>
  </message>
  <message>
   <source>Change a patience</source>
   <translation>Cambiar una paciencia</translation>
  </message>
  <message>
   <source>Change a promise</source>
   <translation>Cambiar una promesa</translation>
  </message>
  <message>
   <source>Change busy at most</source>
   <translation>Cambiar la ocupación máxima</translation>
  </message>
  <message>
   <source>Change chats at once</source>
   <translation>Cambiar los chats a la vez</translation>
  </message>
  <message>
   <source>Change opening hours</source>
   <translation>Cambiar el horario</translation>
  </message>
  <message>
   <source>Change over what promises are kept</source>
   <translation>Cambiar sobre qué se cumplen las promesas</translation>
  </message>
  <message>
   <source>Change paid time not available</source>
   <translation>Cambiar el tiempo pagado no disponible</translation>
  </message>
  <message>
   <source>Change the currency</source>
   <translation>Cambiar la moneda</translation>
  </message>
  <message>
   <source>Change the minimum</source>
   <translation>Cambiar el mínimo</translation>
  </message>
  <message>
   <source>Change the replies to a contact</source>
   <translation>Cambiar las respuestas por caso</translation>
  </message>
  <message>
   <source>Change what breaks off other work</source>
   <translation>Cambiar qué interrumpe otro trabajo</translation>
  </message>
  <message>
   <source>Change who is kept free</source>
   <translation>Cambiar quién queda libre</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Chats at once</source>
   <translation>Chats a la vez</translation>
  </message>
  <message>
   <source>Checked by simulation</source>
   <translation>Comprobado por simulación</translation>
  </message>
  <message>
   <source>Checked by simulation, ±{half} points</source>
   <translation>Comprobado por simulación, ±{half} puntos</translation>
  </message>
  <message>
   <source>Computing the people needed…</source>
   <translation>Calculando las personas necesarias…</translation>
  </message>
  <message>
   <source>Confirm it</source>
   <translation>Confirmar</translation>
  </message>
  <message>
   <source>Confirming by simulation</source>
   <translation>Confirmando por simulación</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Contacts that wait for somebody at the end of each hour. {weeks} simulated weeks.</source>
   <translation>Contactos que esperan a alguien al final de cada hora. {weeks} semanas simuladas.</translation>
  </message>
  <message>
   <source>Contacts waiting</source>
   <translation>Contactos en espera</translation>
  </message>
  <message>
   <source>Contacts waiting by hour</source>
   <translation>Contactos en espera por hora</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Cost of a paid hour</source>
   <translation>Coste por hora</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Duplicate the scenario</source>
   <translation>Duplicar el escenario</translation>
  </message>
  <message>
   <source>Erlang C</source>
   <translation>Erlang C</translation>
  </message>
  <message>
   <source>Estimate, not confirmed by simulation</source>
   <translation>Estimación sin confirmar por simulación</translation>
  </message>
  <message>
   <source>Estimate; the simulation is checking it</source>
   <translation>Estimación; la simulación la está comprobando</translation>
  </message>
  <message>
   <source>Estimating the people needed</source>
   <translation>Estimando las personas necesarias</translation>
  </message>
  <message>
   <source>First reply</source>
   <translation>Primera respuesta</translation>
  </message>
  <message>
   <source>First reply within</source>
   <translation>Primera respuesta en</translation>
  </message>
  <message>
   <source>Give up at most</source>
   <translation>Abandono máximo</translation>
  </message>
  <message>
   <source>Handle time</source>
   <translation>Tiempo de gestión</translation>
  </message>
  <message>
   <source>Hardest hours</source>
   <translation>Horas más difíciles</translation>
  </message>
  <message>
   <source>Here you will see the people each hour needs to keep your promises, what one person fewer would do, and what it costs.</source>
   <translation>Aquí verás las personas que necesita cada hora para cumplir tus promesas, qué pasaría con una menos y cuánto cuesta.</translation>
  </message>
  <message>
   <source>Hours and cost</source>
   <translation>Horas y coste</translation>
  </message>
  <message>
   <source>How many people do I need, and when?</source>
   <translation>¿Cuántas personas necesito, y cuándo?</translation>
  </message>
  <message>
   <source>How much of their time on duty people are busy, all channels together. {weeks} simulated weeks.</source>
   <translation>Durante qué parte de su tiempo de servicio están ocupadas las personas, con todos los canales juntos. {weeks} semanas simuladas.</translation>
  </message>
  <message>
   <source>How this is computed</source>
   <translation>Cómo se calcula</translation>
  </message>
  <message>
   <source>How we know</source>
   <translation>Cómo lo sabemos</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Se cumple</translation>
  </message>
  <message>
   <source>Kept free for calls</source>
   <translation>Libres para llamadas</translation>
  </message>
  <message>
   <source>Leave and sickness</source>
   <translation>Vacaciones y bajas</translation>
  </message>
  <message>
   <source>Longest wait</source>
   <translation>Espera máxima</translation>
  </message>
  <message>
   <source>Look at the data</source>
   <translation>Ver los datos</translation>
  </message>
  <message>
   <source>Make the report</source>
   <translation>Hacer el informe</translation>
  </message>
  <message>
   <source>Meetings and training</source>
   <translation>Reuniones y formación</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Dinero</translation>
  </message>
  <message>
   <source>Most are needed {day} {hours}: {people} at work, {n} on the roster.</source>
   <translation>El máximo, {day} {hours}: {people} trabajando, {n} en el cuadrante.</translation>
  </message>
  <message>
   <source>Most are needed {day} {hours}: {people}.</source>
   <translation>El máximo, {day} {hours}: {people}.</translation>
  </message>
  <message>
   <source>No contacts in view need anybody.</source>
   <translation>Ningún contacto a la vista necesita a nadie.</translation>
  </message>
  <message>
   <source>Not simulated: it was cancelled.</source>
   <translation>Sin simular: se canceló.</translation>
  </message>
  <message>
   <source>Not staffed: {channels}; the reasons are in “{link}”.</source>
   <translation>Sin personal: {channels}; los motivos están en «{link}».</translation>
  </message>
  <message>
   <source>Occupancy</source>
   <translation>Ocupación</translation>
  </message>
  <message>
   <source>Occupancy by hour</source>
   <translation>Ocupación por hora</translation>
  </message>
  <message>
   <source>One interval</source>
   <translation>Un intervalo</translation>
  </message>
  <message>
   <source>One more or fewer</source>
   <translation>Una más o menos</translation>
  </message>
  <message>
   <source>One more or fewer: {channel}</source>
   <translation>Una más o menos: {channel}</translation>
  </message>
  <message>
   <source>One person holds several chats at once, each a little slower; the chain counts every state exactly instead of dividing the handle time.</source>
   <translation>Una persona lleva varios chats a la vez, cada uno algo más lento; la cadena cuenta cada estado exactamente en vez de dividir el tiempo de gestión.</translation>
  </message>
  <message>
   <source>One person more or fewer</source>
   <translation>Una persona más o menos</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Abrir un archivo</translation>
  </message>
  <message>
   <source>Open it to edits</source>
   <translation>Permitir cambios</translation>
  </message>
  <message>
   <source>Open like the other channels</source>
   <translation>Mismo horario que los demás canales</translation>
  </message>
  <message>
   <source>Open like the other channels: {name}</source>
   <translation>Mismo horario que los demás canales: {name}</translation>
  </message>
  <message>
   <source>Open the baseline to edits</source>
   <translation>Permitir cambios en la base</translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>Horario de apertura</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Sobre</translation>
  </message>
  <message>
   <source>Overhead a month</source>
   <translation>Gastos generales al mes</translation>
  </message>
  <message>
   <source>Own opening hours</source>
   <translation>Horario propio</translation>
  </message>
  <message>
   <source>Paid time not available</source>
   <translation>Tiempo pagado no disponible</translation>
  </message>
  <message>
   <source>Patience</source>
   <translation>Paciencia</translation>
  </message>
  <message>
   <source>People by hour</source>
   <translation>Personas por hora</translation>
  </message>
  <message>
   <source>People kept free for calls and chats</source>
   <translation>Personas libres para llamadas y chats</translation>
  </message>
  <message>
   <source>People needed</source>
   <translation>Necesarias</translation>
  </message>
  <message>
   <source>People needed or given</source>
   <translation>Personas necesarias o indicadas</translation>
  </message>
  <message>
   <source>Preparing the simulations, once for this computer</source>
   <translation>Preparando las simulaciones, una sola vez en este ordenador</translation>
  </message>
  <message>
   <source>Promise</source>
   <translation>Promesa</translation>
  </message>
  <message>
   <source>Promised</source>
   <translation>Prometido</translation>
  </message>
  <message>
   <source>Promises and assumptions</source>
   <translation>Promesas y supuestos</translation>
  </message>
  <message>
   <source>Promises kept</source>
   <translation>Promesas</translation>
  </message>
  <message>
   <source>Replies each</source>
   <translation>Respuestas por caso</translation>
  </message>
  <message>
   <source>Required on 8 of 10 days</source>
   <translation>Necesarias 8 de cada 10 días</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Resolución</translation>
  </message>
  <message>
   <source>Resolved within</source>
   <translation>Resueltos en</translation>
  </message>
  <message>
   <source>Response times</source>
   <translation>Tiempos</translation>
  </message>
  <message>
   <source>Seen at work</source>
   <translation>Vistas trabajando</translation>
  </message>
  <message>
   <source>Share of contacts done within each time; a diamond is what is promised. {weeks} simulated weeks.</source>
   <translation>Parte de los contactos gestionados en cada plazo; el rombo es lo prometido. {weeks} semanas simuladas.</translation>
  </message>
  <message>
   <source>Simulating the week</source>
   <translation>Simulando la semana</translation>
  </message>
  <message>
   <source>Talk and after-work</source>
   <translation>Llamada y cierre</translation>
  </message>
  <message>
   <source>Technology a month</source>
   <translation>Tecnología al mes</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>La semana</translation>
  </message>
  <message>
   <source>There is no promise to compare with.</source>
   <translation>No hay promesa con la que comparar.</translation>
  </message>
  <message>
   <source>There is nothing to count yet: no file is open.</source>
   <translation>Aún no hay nada que contar: no hay ningún archivo abierto.</translation>
  </message>
  <message>
   <source>These contacts wait for opening hours and are worked in turn. Hourly Erlang would forget what arrived overnight and answer with fewer people than the work needs, so many weeks are simulated on the business clock instead.</source>
   <translation>Estos contactos esperan al horario de apertura y se trabajan por orden. Erlang por horas olvidaría lo llegado de noche y daría menos personas de las que pide el trabajo; por eso se simulan muchas semanas en horas laborables.</translation>
  </message>
  <message>
   <source>This comes with the simulation, in a moment.</source>
   <translation>Esto llega con la simulación, en un momento.</translation>
  </message>
  <message>
   <source>This is the baseline, kept as it is. Duplicate it to try something.</source>
   <translation>Esta es la base y se queda como está. Duplícala para probar algo.</translation>
  </message>
  <message>
   <source>This keeps {share} of {promise}</source>
   <translation>Así se cumple el {share} de {promise}</translation>
  </message>
  <message>
   <source>This keeps {share} of {promise} on {channel}</source>
   <translation>Así se cumple el {share} de {promise} en {channel}</translation>
  </message>
  <message>
   <source>This way {share} of contacts are given up</source>
   <translation>Así se abandona el {share} de los contactos</translation>
  </message>
  <message>
   <source>This way {share} of contacts are given up on {channel}</source>
   <translation>Así se abandona el {share} de los contactos por {channel}</translation>
  </message>
  <message>
   <source>Trying the model on past weeks</source>
   <translation>Probando el modelo con semanas pasadas</translation>
  </message>
  <message>
   <source>Type what an hour costs to see money</source>
   <translation>Escribe cuánto cuesta una hora para ver dinero</translation>
  </message>
  <message>
   <source>Type your volumes</source>
   <translation>Escribir los volúmenes</translation>
  </message>
  <message>
   <source>What if {n}</source>
   <translation>Hipótesis {n}</translation>
  </message>
  <message>
   <source>What is shown of the week</source>
   <translation>Qué se muestra de la semana</translation>
  </message>
  <message>
   <source>What we assume</source>
   <translation>Lo que suponemos</translation>
  </message>
  <message>
   <source>What you promise</source>
   <translation>Lo que prometes</translation>
  </message>
  <message>
   <source>With absences that is {n} on the roster.</source>
   <translation>Con ausencias son {n} en el cuadrante.</translation>
  </message>
  <message>
   <source>You need {people_when}.</source>
   <translation>Necesitas {people_when}.</translation>
  </message>
  <message>
   <source>Your contacts cannot be turned into people yet.</source>
   <translation>Tus contactos aún no pueden convertirse en personas.</translation>
  </message>
  <message>
   <source>all channels</source>
   <translation>todos los canales</translation>
  </message>
  <message>
   <source>at least {n}</source>
   <translation>mínimo {n}</translation>
  </message>
  <message>
   <source>at most {share}</source>
   <translation>máximo {share}</translation>
  </message>
  <message>
   <source>baseline: {value}</source>
   <translation>base: {value}</translation>
  </message>
  <message>
   <source>business hours</source>
   <translation>horas laborables</translation>
  </message>
  <message>
   <source>busy ≤ {share}</source>
   <translation>ocupación ≤ {share}</translation>
  </message>
  <message>
   <source>chat chain</source>
   <translation>cadena de chat</translation>
  </message>
  <message>
   <source>contacts answered within {time}</source>
   <translation>contactos atendidos en {time}</translation>
  </message>
  <message>
   <source>contacts given up</source>
   <translation>contactos abandonados</translation>
  </message>
  <message>
   <source>default</source>
   <translation>habitual</translation>
  </message>
  <message>
   <source>default {share} in {time}</source>
   <translation>habitual {share} en {time}</translation>
  </message>
  <message>
   <source>exact Erlang A</source>
   <translation>Erlang A exacto</translation>
  </message>
  <message>
   <source>first replies within {time}</source>
   <translation>primeras respuestas en {time}</translation>
  </message>
  <message>
   <source>from {first} to {last}</source>
   <translation>de {first} a {last}</translation>
  </message>
  <message>
   <source>given up ≤ {share}</source>
   <translation>abandono ≤ {share}</translation>
  </message>
  <message>
   <source>in every hour</source>
   <translation>en cada hora</translation>
  </message>
  <message>
   <source>in every {n} minutes</source>
   <translation>cada {n} minutos</translation>
  </message>
  <message>
   <source>in nine of ten weeks</source>
   <translation>en nueve de cada diez semanas</translation>
  </message>
  <message>
   <source>in {0}</source>
   <translation>en {0}</translation>
  </message>
  <message>
   <source>in {0} of business hours</source>
   <translation>en {0} laborables</translation>
  </message>
  <message>
   <source>made up</source>
   <translation>inventado</translation>
  </message>
  <message>
   <source>min:s</source>
   <translation>min:s</translation>
  </message>
  <message>
   <source>nobody over {time}</source>
   <translation>nadie más de {time}</translation>
  </message>
  <message>
   <source>none given</source>
   <translation>no indicado</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>no medido</translation>
  </message>
  <message>
   <source>not measured: default</source>
   <translation>no medido: habitual</translation>
  </message>
  <message>
   <source>of paid time</source>
   <translation>del tiempo pagado</translation>
  </message>
  <message>
   <source>of those who come</source>
   <translation>de quienes llegan</translation>
  </message>
  <message>
   <source>of time on duty</source>
   <translation>del tiempo de servicio</translation>
  </message>
  <message>
   <source>on Fridays</source>
   <translation>los viernes</translation>
  </message>
  <message>
   <source>on Mondays</source>
   <translation>los lunes</translation>
  </message>
  <message>
   <source>on Saturdays</source>
   <translation>los sábados</translation>
  </message>
  <message>
   <source>on Sundays</source>
   <translation>los domingos</translation>
  </message>
  <message>
   <source>on Thursdays</source>
   <translation>los jueves</translation>
  </message>
  <message>
   <source>on Tuesdays</source>
   <translation>los martes</translation>
  </message>
  <message>
   <source>on Wednesdays</source>
   <translation>los miércoles</translation>
  </message>
  <message>
   <source>on every weekday</source>
   <translation>en cada día</translation>
  </message>
  <message>
   <source>one more {share}</source>
   <translation>con una más {share}</translation>
  </message>
  <message>
   <source>one person fewer at every hour would keep {share}</source>
   <translation>con una persona menos en cada hora, el {share}</translation>
  </message>
  <message>
   <source>one person fewer wherever there are two or more would keep {share}</source>
   <translation>con una menos donde hay dos o más, el {share}</translation>
  </message>
  <message>
   <source>one: none are counted</source>
   <translation>una: no se cuentan</translation>
  </message>
  <message>
   <source>over the week</source>
   <translation>en la semana</translation>
  </message>
  <message>
   <source>people at every open hour</source>
   <translation>personas en cada hora abierta</translation>
  </message>
  <message>
   <source>people in every open hour</source>
   <translation>personas en cada hora abierta</translation>
  </message>
  <message>
   <source>people more or fewer each hour</source>
   <translation>personas, más o menos a cada hora</translation>
  </message>
  <message>
   <source>people more or fewer, never under 1</source>
   <translation>personas de más o de menos, nunca menos de 1</translation>
  </message>
  <message>
   <source>promised {share}</source>
   <translation>prometido el {share}</translation>
  </message>
  <message>
   <source>resolutions within {time}</source>
   <translation>resoluciones en {time}</translation>
  </message>
  <message>
   <source>resolved {promise}</source>
   <translation>resuelto {promise}</translation>
  </message>
  <message>
   <source>simulation on the business clock</source>
   <translation>simulación en horas laborables</translation>
  </message>
  <message>
   <source>this what-if</source>
   <translation>de esta hipótesis</translation>
  </message>
  <message>
   <source>this what-if; baseline: {value}</source>
   <translation>de esta hipótesis; base: {value}</translation>
  </message>
  <message>
   <source>this what-if; none in the baseline</source>
   <translation>de esta hipótesis; en la base, ninguno</translation>
  </message>
  <message>
   <source>type it to see money</source>
   <translation>escríbelo para ver dinero</translation>
  </message>
  <message>
   <source>up to {people}</source>
   <translation>hasta {people}</translation>
  </message>
  <message>
   <source>weeks in which nobody waits longer than {time}</source>
   <translation>semanas en las que nadie espera más de {time}</translation>
  </message>
  <message>
   <source>while others answer mail</source>
   <translation>el resto atiende el correo</translation>
  </message>
  <message>
   <source>with nobody it cannot be kept</source>
   <translation>sin nadie no se puede cumplir</translation>
  </message>
  <message>
   <source>with one person fewer work piles up</source>
   <translation>con una persona menos el trabajo se acumula</translation>
  </message>
  <message>
   <source>your data, n = {n}</source>
   <translation>tus datos, n = {n}</translation>
  </message>
  <message>
   <source>your data, n = {n}, {low}{to}{high}</source>
   <translation>tus datos, n = {n}, {low}{to}{high}</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>tuyo</translation>
  </message>
  <message>
   <source>yours, typed with the week</source>
   <translation>tuyo, escrito con la semana</translation>
  </message>
  <message>
   <source>yours, with the week</source>
   <translation>tuyo, con la semana</translation>
  </message>
  <message>
   <source>yours; data: {value}</source>
   <translation>tuyo; datos: {value}</translation>
  </message>
  <message>
   <source>yours; default {value}</source>
   <translation>tuyo; habitual {value}</translation>
  </message>
  <message>
   <source>yours; your data: {value}, n = {n}</source>
   <translation>tuyo; tus datos: {value}, n = {n}</translation>
  </message>
  <message>
   <source>{channel}, usual week, {hours}</source>
   <translation>{channel}, semana habitual, {hours}</translation>
  </message>
  <message>
   <source>{channel}: {what}</source>
   <translation>{channel}: {what}</translation>
  </message>
  <message>
   <source>{cost} a contact</source>
   <translation>{cost} por contacto</translation>
  </message>
  <message>
   <source>{cost} a month</source>
   <translation>{cost} al mes</translation>
  </message>
  <message>
   <source>{cost} a resolution</source>
   <translation>{cost} por resolución</translation>
  </message>
  <message>
   <source>{cost} an hour</source>
   <translation>{cost} por hora</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>de {low} a {high}</translation>
  </message>
  <message>
   <source>{low} to {high} people at work</source>
   <translation>de {low} a {high} personas trabajando</translation>
  </message>
  <message>
   <source>{needed} h ÷ (1 − {shrinkage} not available) = {paid} paid h a week</source>
   <translation>{needed} h ÷ (1 − {shrinkage} no disponible) = {paid} h pagadas a la semana</translation>
  </message>
  <message>
   <source>{n} business hour</source>
   <translation>{n} hora laborable</translation>
  </message>
  <message>
   <source>{n} business hours</source>
   <translation>{n} horas laborables</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} personas</translation>
  </message>
  <message>
   <source>{n} people at work</source>
   <translation>{n} personas trabajando</translation>
  </message>
  <message>
   <source>{n} would keep {share}</source>
   <translation>con {n}, el {share}</translation>
  </message>
  <message>
   <source>{people} keep {share} of {promise}</source>
   <translation>{people} cumplen el {share} de {promise}</translation>
  </message>
  <message>
   <source>{people} keep {share} of {promise} on {channel}</source>
   <translation>{people} cumplen el {share} de {promise} en {channel}</translation>
  </message>
  <message>
   <source>{people} {when}</source>
   <translation>{people} {when}</translation>
  </message>
  <message>
   <source>{promise}, in a usual week</source>
   <translation>{promise}, en una semana normal</translation>
  </message>
  <message>
   <source>{promise}, mean of {weeks} weeks</source>
   <translation>{promise}, media de {weeks} semanas</translation>
  </message>
  <message>
   <source>{share} (±1 point)</source>
   <translation>{share} (±1 punto)</translation>
  </message>
  <message>
   <source>{share} (±{half} points)</source>
   <translation>{share} (±{half} puntos)</translation>
  </message>
  <message>
   <source>{share} in {time}</source>
   <translation>{share} en {time}</translation>
  </message>
  <message>
   <source>{time} each</source>
   <translation>{time} cada uno</translation>
  </message>
  <message>
   <source>{time} of business hours</source>
   <translation>{time} de horas laborables</translation>
  </message>
  <message>
   <source>{value} busy</source>
   <translation>{value} de ocupación</translation>
  </message>
  <message>
   <source>{value} wait</source>
   <translation>{value} en espera</translation>
  </message>
  <message>
   <source>± is what the simulation leaves open, with {share} confidence. The hardest hours are where most of what is missed falls.</source>
   <translation>± es el margen que deja la simulación, con una confianza del {share}. En las horas más difíciles se concentra la mayor parte de lo incumplido.</translation>
  </message>
  <message>
   <source>— From before your last change, which is not simulated.</source>
   <translation>— De antes de tu último cambio, que no se simuló.</translation>
  </message>
  <message>
   <source>▲ On {channels} it was off by {points} points: plan with care.</source>
   <translation>▲ En {channels} se equivocó en {points} puntos: planifica con cautela.</translation>
  </message>
  <message>
   <source>▲ Tried on {weeks} of your own past weeks, the model was off by {points} points on {channels}: plan with care.</source>
   <translation>▲ Probado con {weeks} de tus propias semanas pasadas, el modelo se equivocó en {points} puntos en {channels}: planifica con cautela.</translation>
  </message>
  <message>
   <source>▲ Tried on {weeks} past weeks: off by {points} points</source>
   <translation>▲ Probado con {weeks} semanas pasadas: se equivoca en {points} puntos</translation>
  </message>
  <message>
   <source>● Tried on {weeks} of your own past weeks: what the model says of {channels} came true within {points} points.</source>
   <translation>● Probado con {weeks} de tus propias semanas pasadas: lo que dice el modelo de {channels} se cumplió con {points} puntos de diferencia.</translation>
  </message>
  <message>
   <source>● Tried on {weeks} past weeks: right within {points} points</source>
   <translation>● Probado con {weeks} semanas pasadas: acierta con {points} puntos de diferencia</translation>
  </message>
  <message>
   <source>◐ Estimate from closed forms.</source>
   <translation>◐ Estimación con fórmulas cerradas.</translation>
  </message>
  <message>
   <source>◐ Estimate; the simulation is on its way.</source>
   <translation>◐ Estimación; la simulación está en camino.</translation>
  </message>
  <message>
   <source>◐ From before your last change; the simulation is on its way.</source>
   <translation>◐ De antes de tu último cambio; la simulación está en camino.</translation>
  </message>
 </context>
 <context>
  <name>Statuses</name>
  <message>
   <source>archived</source>
   <translation>archivado</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>cancelado</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <source>not a contact (spam, merged, deleted)</source>
   <translation>no es un contacto (spam, fusionado, borrado)</translation>
  </message>
  <message>
   <source>on hold</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>resolved</source>
   <translation>resuelto</translation>
  </message>
  <message>
   <source>waiting for the customer</source>
   <translation>espera al cliente</translation>
  </message>
 </context>
 <context>
  <name>TypedFigures</name>
  <message>
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>For: {kpis}</source>
   <translation>Para: {kpis}</translation>
  </message>
  <message>
   <source>Line {line}: {why}</source>
   <translation>Línea {line}: {why}</translation>
  </message>
  <message>
   <source>List the topics of the data</source>
   <translation>Listar los temas de los datos</translation>
  </message>
  <message>
   <source>Read a file…</source>
   <translation>Leer un archivo…</translation>
  </message>
  <message>
   <source>Read typed figures</source>
   <translation>Leer cifras introducidas</translation>
  </message>
  <message>
   <source>Read {file}</source>
   <translation>Leer {file}</translation>
  </message>
  <message>
   <source>Save as a file…</source>
   <translation>Guardar como archivo…</translation>
  </message>
  <message>
   <source>Save typed figures</source>
   <translation>Guardar cifras introducidas</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Guardado como {file}.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Type: {table}</source>
   <translation>Introducir: {table}</translation>
  </message>
  <message>
   <source>Typed figures</source>
   <translation>Cifras introducidas</translation>
  </message>
  <message>
   <source>Typed figures (*.toml *.csv)</source>
   <translation>Cifras introducidas (*.toml *.csv)</translation>
  </message>
  <message>
   <source>Written like {example}</source>
   <translation>Se escribe como {example}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
 </context>
 <context>
  <name>ValueMap</name>
  <message>
   <source>In your file</source>
   <translation>En tu archivo</translation>
  </message>
  <message>
   <source>Means</source>
   <translation>Significa</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>desconocido</translation>
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
   <translation>Una semana normal</translation>
  </message>
  <message>
   <source>Add a channel</source>
   <translation>Añadir un canal</translation>
  </message>
  <message>
   <source>All 24 hours</source>
   <translation>Las 24 horas</translation>
  </message>
  <message>
   <source>All channels</source>
   <translation>Todos los canales</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Contacts a week</source>
   <translation>Contactos a la semana</translation>
  </message>
  <message>
   <source>Contacts by channel and weekday</source>
   <translation>Contactos por canal y día</translation>
  </message>
  <message>
   <source>Contacts by hour and weekday</source>
   <translation>Contactos por hora y día de la semana</translation>
  </message>
  <message>
   <source>Contacts of each day; they come evenly over its opening hours, on a closed day over those of the others.</source>
   <translation>Contactos de cada día; llegan por igual en su horario de apertura; en un día cerrado, en el de los demás.</translation>
  </message>
  <message>
   <source>How they come</source>
   <translation>Cómo llegan</translation>
  </message>
  <message>
   <source>Line {line}, “{text}”: {why}</source>
   <translation>Línea {line}, «{text}»: {why}</translation>
  </message>
  <message>
   <source>No file is needed: the plan is made from these figures alone.</source>
   <translation>No hace falta ningún archivo: el plan se hace solo con estas cifras.</translation>
  </message>
  <message>
   <source>Nothing is typed: the plan goes on with the {contacts} contacts a week typed before. Type others, or remove the typed week from the files.</source>
   <translation>No hay nada escrito: el plan sigue con los {contacts} contactos por semana de antes. Escribe otros o quita la semana escrita de los archivos.</translation>
  </message>
  <message>
   <source>Nothing was taken: words stand among the numbers. Copy the numbers alone, without weekdays and channels, and paste them into the first cell.</source>
   <translation>No se ha pegado nada: hay palabras entre los números. Copia solo los números, sin días ni canales, y pégalos en la primera celda.</translation>
  </message>
  <message>
   <source>Remove the channel</source>
   <translation>Quitar el canal</translation>
  </message>
  <message>
   <source>The other channels are typed by other lengths of time: paste those too.</source>
   <translation>Los otros canales están escritos con otros intervalos: pégalos también.</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>La semana</translation>
  </message>
  <message>
   <source>Time for one contact, min:s</source>
   <translation>Tiempo por contacto, min:s</translation>
  </message>
  <message>
   <source>Type how many contacts come in a usual week.</source>
   <translation>Escribe cuántos contactos llegan en una semana normal.</translation>
  </message>
  <message>
   <source>Type the contacts of a week</source>
   <translation>Escribir los contactos de una semana</translation>
  </message>
  <message>
   <source>Typed week</source>
   <translation>Semana escrita</translation>
  </message>
  <message>
   <source>by day, as typed below</source>
   <translation>por día, como se escribe abajo</translation>
  </message>
  <message>
   <source>evenly over the opening hours</source>
   <translation>por igual en el horario de apertura</translation>
  </message>
  <message>
   <source>hour by hour, as typed below</source>
   <translation>hora a hora, como abajo</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>lo normal</translation>
  </message>
  <message>
   <source>{channel}, {day}: {n}</source>
   <translation>{channel}, {day}: {n}</translation>
  </message>
  <message>
   <source>{channel}: contacts a week</source>
   <translation>{channel}: contactos a la semana</translation>
  </message>
  <message>
   <source>{channel}: contacts in each hour. Paste a week from a spreadsheet, or type: hours, or a total of a day, an hour or the week.</source>
   <translation>{channel}: contactos de cada hora. Pega una semana de una hoja de cálculo o escribe: horas, o el total de un día, de una hora o de la semana.</translation>
  </message>
  <message>
   <source>{channel}: time for one contact</source>
   <translation>{channel}: tiempo por contacto</translation>
  </message>
  <message>
   <source>{channel}: {contacts}, by day as typed, evenly over each day’s hours</source>
   <translation>{channel}: {contacts}, por día como está escrito, por igual en el horario de cada día</translation>
  </message>
  <message>
   <source>{channel}: {contacts}, evenly over the opening hours</source>
   <translation>{channel}: {contacts}, por igual en el horario de apertura</translation>
  </message>
  <message>
   <source>{channel}: {contacts}, hour by hour as typed</source>
   <translation>{channel}: {contacts}, hora a hora como se escribieron</translation>
  </message>
  <message numerus="yes">
   <source>{contacts} contacts a week on %n channel(s).</source>
   <translation>
    <numerusform>{contacts} contactos a la semana en %n canal.</numerusform>
    <numerusform>{contacts} contactos a la semana en %n canales.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {time}: {n} contacts</source>
   <translation>{day}, {time}: {n} contactos</translation>
  </message>
  <message>
   <source>{n} contacts</source>
   <translation>{n} contactos</translation>
  </message>
  <message>
   <source>{what}: the {typed} typed do not hold, since other totals came after them.</source>
   <translation>{what}: los {typed} que escribiste no se mantienen, porque después vinieron otros totales.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, day by day as at the other hours.</source>
   <translation>{what}: {contacts} contactos, día a día como en las demás horas.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, evenly over the days that are open then.</source>
   <translation>{what}: {contacts} contactos, por igual en los días que abren a esa hora.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, evenly over the days that open, since it is closed then.</source>
   <translation>{what}: {contacts} contactos, por igual en los días que abren, porque a esa hora está cerrado.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, evenly over the opening hours.</source>
   <translation>{what}: {contacts} contactos, por igual en el horario de apertura.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, hour by hour as on the other days.</source>
   <translation>{what}: {contacts} contactos, hora a hora como los demás días.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts, over the hours of the other days, since it is closed.</source>
   <translation>{what}: {contacts} contactos, en las horas de los demás días, porque está cerrado.</translation>
  </message>
  <message>
   <source>{what}: {contacts} contacts; every number in it changed in proportion.</source>
   <translation>{what}: {contacts} contactos; todos sus números cambian en proporción.</translation>
  </message>
 </context>
 <context>
  <name>WeekTable</name>
  <message>
   <source>At work</source>
   <translation>Presentes</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Contacts a day</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coste</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Fewest and most people at work at a time</source>
   <translation>Menos y más personas trabajando a la vez</translation>
  </message>
  <message>
   <source>Hours of people seen at work in your data, and how many more or fewer than needed</source>
   <translation>Horas de las personas vistas trabajando en tus datos, y cuántas más o menos de las necesarias</translation>
  </message>
  <message>
   <source>Hours of productive people</source>
   <translation>Horas de personas productivas</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>Necesarias</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Pagadas</translation>
  </message>
  <message>
   <source>Paid hours at the cost of an hour, without surcharges</source>
   <translation>Horas pagadas al coste por hora, sin recargos</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Seen at work</source>
   <translation>Presentes</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>La semana</translation>
  </message>
  <message>
   <source>Type what an hour costs to see money</source>
   <translation>Escribe cuánto cuesta una hora para ver el dinero</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Semana</translation>
  </message>
  <message>
   <source>With the paid time that is not available</source>
   <translation>Con el tiempo pagado no disponible</translation>
  </message>
  <message>
   <source>Your data do not show who was at work, or not yet</source>
   <translation>Tus datos no muestran quién estuvo trabajando, o aún no se sabe</translation>
  </message>
  <message>
   <source>as needed</source>
   <translation>lo necesario</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message>
   <source>{hours} over</source>
   <translation>sobran {hours}</translation>
  </message>
  <message>
   <source>{hours} short</source>
   <translation>faltan {hours}</translation>
  </message>
 </context>
</TS>
