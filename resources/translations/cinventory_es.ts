<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cinventory</source>
        <translation>Acerca de Cinventory</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Cierra este cuadro de diálogo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar las versiones</translation>
    </message>
    <message>
        <source>Its data is in {folder}.</source>
        <translation>Sus datos están en {folder}.</translation>
    </message>
    <message>
        <source>MediaInfo is missing. Install Cinventory again.</source>
        <translation>Falta MediaInfo. Vuelva a instalar Cinventory.</translation>
    </message>
    <message>
        <source>Portable: all data is beside the program, in {folder}.</source>
        <translation>Portátil: todos los datos están junto al programa, en {folder}.</translation>
    </message>
    <message>
        <source>Program, engines and folders, for a report of a problem</source>
        <translation>Programa, motores y carpetas, para informar de un problema</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version} of this system, and {second}.</source>
        <translation>Lee los archivos con MediaInfo {version} de este sistema y con {second}.</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version}, which it brings along, and {second}.</source>
        <translation>Lee los archivos con MediaInfo {version}, que viene incluido, y con {second}.</translation>
    </message>
    <message>
        <source>Takes the inventory of a video library. Free software: GPL-3.0-or-later, without warranty.</source>
        <translation>Hace el inventario de una biblioteca de vídeos. Software libre: GPL-3.0-or-later, sin garantía.</translation>
    </message>
</context>
<context>
    <name>AcceptCommands</name>
    <message>
        <source>There is nothing to accept: no check found other contents than the known ones.</source>
        <translation>No hay nada que aceptar: ninguna comprobación encontró un contenido distinto del conocido.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept contents</source>
        <translation>Aceptar el contenido</translation>
    </message>
    <message>
        <source>Each with the known and the found checksum</source>
        <translation>Cada uno con la suma de verificación conocida y la encontrada</translation>
    </message>
    <message>
        <source>Files whose contents are accepted</source>
        <translation>Archivos cuyo contenido se acepta</translation>
    </message>
    <message>
        <source>Keeps the known checksums</source>
        <translation>Conserva las sumas de verificación conocidas</translation>
    </message>
    <message>
        <source>Makes the contents that were found the known ones</source>
        <translation>Toma el contenido encontrado como el conocido</translation>
    </message>
    <message>
        <source>No file is read or changed.</source>
        <translation>No se lee ni se cambia ningún archivo.</translation>
    </message>
    <message>
        <source>The last check found other contents than the known ones. If you accept them, they count as good: the known checksums are forgotten, and this change is no longer told.</source>
        <translation>La última comprobación encontró un contenido distinto del conocido. Si lo acepta, se da por bueno: se olvidan las sumas de verificación conocidas y ya no se avisa de este cambio.</translation>
    </message>
    <message>
        <source>found on {}: {}</source>
        <translation>encontrada el {}: {}</translation>
    </message>
    <message>
        <source>known since {}: {}</source>
        <translation>conocida desde {}: {}</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
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
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About Cinventory</source>
        <translation>Acerca de Cinventory</translation>
    </message>
    <message>
        <source>Accept contents…</source>
        <translation>Aceptar el contenido…</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Añadir carpetas…</translation>
    </message>
    <message>
        <source>All acts that have keys, with these</source>
        <translation>Todas las acciones que tienen teclas, con estas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Ask the page of the program for its newest version; nothing is sent but that of this one</source>
        <translation>Preguntar en la página del programa por su versión más reciente; solo se envía la versión de este</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <source>Bring in the list of a disk that is not here, as another program made it</source>
        <translation>Incorporar la lista de un disco que no está aquí, tal como la hizo otro programa</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Build a search from facts, comparisons and values</source>
        <translation>Componer una búsqueda con datos, comparaciones y valores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check for damage…</source>
        <translation>Comprobar daños…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Check whether each part of the program works on this computer</source>
        <translation>Comprobar si cada parte del programa funciona en este equipo</translation>
    </message>
    <message>
        <source>Choose the program that opens the selected files</source>
        <translation>Elegir el programa que abre los archivos seleccionados</translation>
    </message>
    <message>
        <source>Choose what the files of the table and the gallery are sorted by</source>
        <translation>Elegir por qué se ordenan los archivos de la tabla y la galería</translation>
    </message>
    <message>
        <source>Choose, move and sort by the columns of the table</source>
        <translation>Elegir y mover las columnas de la tabla, y ordenar por ellas</translation>
    </message>
    <message>
        <source>Clear the search, and show every source</source>
        <translation>Borrar la búsqueda y mostrar todos los orígenes</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare a folder with a list of checksums, a history or a bag that came with it</source>
        <translation>Comparar una carpeta con una lista de sumas de verificación, un historial o un paquete que venía con ella</translation>
    </message>
    <message>
        <source>Compare files with their stored checksums: those selected, shown, or all</source>
        <translation>Comparar archivos con sus sumas de verificación guardadas: los seleccionados, los mostrados o todos</translation>
    </message>
    <message>
        <source>Compare the files here with all others, to find which exist several times</source>
        <translation>Comparar los archivos de aquí con todos los demás, para saber cuáles existen varias veces</translation>
    </message>
    <message>
        <source>Compare the files that match the search, in the chosen source or folder, with all others, to find which exist several times</source>
        <translation>Comparar los archivos que coinciden con la búsqueda, en el origen o la carpeta que se eligió, con todos los demás, para saber cuáles existen varias veces</translation>
    </message>
    <message>
        <source>Compare two places…</source>
        <translation>Comparar dos lugares…</translation>
    </message>
    <message>
        <source>Compare videos by their pictures…</source>
        <translation>Comparar vídeos por sus imágenes…</translation>
    </message>
    <message>
        <source>Continue scan</source>
        <translation>Continuar escaneo</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy the library to one file, while it is in use</source>
        <translation>Copiar la biblioteca en un solo archivo, mientras está en uso</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>Copiar las filas como texto</translation>
    </message>
    <message>
        <source>Copy the rows with all columns, for a spreadsheet</source>
        <translation>Copiar las filas con todas las columnas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy the value and its number of files as text</source>
        <translation>Copiar el valor y su número de archivos como texto</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Copiar dónde está el archivo</translation>
    </message>
    <message>
        <source>Copy where this folder is</source>
        <translation>Copiar dónde está esta carpeta</translation>
    </message>
    <message>
        <source>Create manifest…</source>
        <translation>Crear manifiesto…</translation>
    </message>
    <message>
        <source>Decode files to find damage: those selected, shown, or all</source>
        <translation>Decodificar archivos para encontrar daños: los seleccionados, los mostrados o todos</translation>
    </message>
    <message>
        <source>Decode the files here to find damage</source>
        <translation>Decodificar los archivos de aquí para encontrar daños</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the index of what is said…</source>
        <translation>Eliminar el índice de diálogos…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Buscar acción…</translation>
    </message>
    <message>
        <source>Earlier picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Enlarge the text of menus, tables and details; pictures keep their size</source>
        <translation>Agrandar el texto de menús, tablas y detalles; las imágenes conservan su tamaño</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>File types, limits, theme and language</source>
        <translation>Tipos de archivo, límites, tema e idioma</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Archivos sin vídeo</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>Creador de filtros…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a disk by its label…</source>
        <translation>Buscar un disco por su etiqueta…</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>Localizar de nuevo…</translation>
    </message>
    <message>
        <source>Find an act, a page, a source, a saved search, a filter or a preference by words</source>
        <translation>Encontrar con palabras una acción, una página, un origen, una búsqueda guardada, un filtro o una preferencia</translation>
    </message>
    <message>
        <source>Find clips inside longer videos…</source>
        <translation>Buscar fragmentos en vídeos más largos…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Forget this search; no file is changed</source>
        <translation>Olvidar esta búsqueda; no se cambia ningún archivo</translation>
    </message>
    <message>
        <source>Forget what is known of its files; the files themselves stay</source>
        <translation>Olvidar lo que se sabe de sus archivos; los archivos mismos se quedan</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or not</source>
        <translation>Poner la ventana a pantalla completa, o no</translation>
    </message>
    <message>
        <source>Give this search another name</source>
        <translation>Dar otro nombre a esta búsqueda</translation>
    </message>
    <message>
        <source>Give this source a name of its own; its folder keeps its name</source>
        <translation>Dar a este origen un nombre propio; su carpeta conserva el suyo</translation>
    </message>
    <message>
        <source>Go back in the current file to the picture of a moment before</source>
        <translation>Retroceder en el archivo actual a la imagen de un momento antes</translation>
    </message>
    <message>
        <source>Go on in the current file to the picture of a moment after</source>
        <translation>Avanzar en el archivo actual a la imagen de un momento después</translation>
    </message>
    <message>
        <source>Go on without the file that takes so long; the next scan tries it again</source>
        <translation>Seguir sin el archivo que tarda tanto; el próximo escaneo lo vuelve a intentar</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Ir al campo de búsqueda</translation>
    </message>
    <message>
        <source>Hand over for re-encoding…</source>
        <translation>Enviar a recodificar…</translation>
    </message>
    <message>
        <source>Have changes in this folder scanned as they happen</source>
        <translation>Escanear los cambios de esta carpeta a medida que ocurren</translation>
    </message>
    <message>
        <source>Have more lines in menus, tables and details; pictures keep their size</source>
        <translation>Mostrar más líneas en menús, tablas y detalles; las imágenes conservan su tamaño</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Importar un catálogo…</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Indexar los diálogos</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Invertir selección</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Diario de la papelera</translation>
    </message>
    <message>
        <source>Keep a checksum of files, to tell later whether they changed: of those selected, shown, or all</source>
        <translation>Guardar una suma de verificación de los archivos, para saber más tarde si han cambiado: de los seleccionados, los mostrados o todos</translation>
    </message>
    <message>
        <source>Keep the search, and leave the list that it was limited to</source>
        <translation>Conservar la búsqueda y salir de la lista a la que estaba limitada</translation>
    </message>
    <message>
        <source>Keep this search in the side bar, by a name</source>
        <translation>Guardar esta búsqueda en la barra lateral, con un nombre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imágenes más grandes</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Later picture</source>
        <translation>Imagen posterior</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Cuidar…</translation>
    </message>
    <message>
        <source>Look for what has changed in all sources</source>
        <translation>Buscar qué ha cambiado en todos los orígenes</translation>
    </message>
    <message>
        <source>Look for what has changed in the chosen source, or in all of them</source>
        <translation>Buscar qué ha cambiado en el origen elegido, o en todos</translation>
    </message>
    <message>
        <source>Make a text for those who can help; nothing is sent</source>
        <translation>Crear un texto para quienes pueden ayudar; no se envía nada</translation>
    </message>
    <message>
        <source>Make an empty library in a file of its own, and show it</source>
        <translation>Crear una biblioteca vacía en un archivo propio y mostrarla</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>Crear imágenes</translation>
    </message>
    <message>
        <source>Make the change again that was taken back last</source>
        <translation>Volver a hacer el último cambio deshecho</translation>
    </message>
    <message>
        <source>Make the pictures of the files here before they are looked at in the gallery</source>
        <translation>Crear las imágenes de los archivos de aquí antes de verlos en la galería</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Mark problems OK</source>
        <translation>Marcar problemas como OK</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>Mover a la papelera…</translation>
    </message>
    <message>
        <source>Name and place of the disk…</source>
        <translation>Nombre y lugar del disco…</translation>
    </message>
    <message>
        <source>Names and labels</source>
        <translation>Nombres y etiquetas</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Needs a chosen source that was read in part</source>
        <translation>Requiere elegir un origen que se leyó en parte</translation>
    </message>
    <message>
        <source>Needs a disk or a source that is chosen in the side bar</source>
        <translation>Requiere elegir un disco o un origen en la barra lateral</translation>
    </message>
    <message>
        <source>Needs a file that takes long</source>
        <translation>Requiere un archivo que tarde mucho</translation>
    </message>
    <message>
        <source>Needs a folder in the library</source>
        <translation>Requiere una carpeta en la biblioteca</translation>
    </message>
    <message>
        <source>Needs a folder that was scanned: what is only imported cannot be read</source>
        <translation>Requiere una carpeta escaneada: lo que solo está importado no se puede leer</translation>
    </message>
    <message>
        <source>Needs a job that runs</source>
        <translation>Requiere una tarea en curso</translation>
    </message>
    <message>
        <source>Needs a job that runs and can be paused</source>
        <translation>Requiere una tarea en curso que se pueda pausar</translation>
    </message>
    <message>
        <source>Needs a library that can be changed</source>
        <translation>Requiere una biblioteca que se pueda cambiar</translation>
    </message>
    <message>
        <source>Needs a recording of several files</source>
        <translation>Requiere una grabación de varios archivos</translation>
    </message>
    <message>
        <source>Needs a saved search that is chosen in the side bar</source>
        <translation>Requiere elegir una búsqueda guardada en la barra lateral</translation>
    </message>
    <message>
        <source>Needs a search that is limited to a list</source>
        <translation>Requiere una búsqueda limitada a una lista</translation>
    </message>
    <message>
        <source>Needs a selected file</source>
        <translation>Requiere un archivo seleccionado</translation>
    </message>
    <message>
        <source>Needs a selected file that has another copy</source>
        <translation>Requiere un archivo seleccionado que tenga otra copia</translation>
    </message>
    <message>
        <source>Needs a source that is chosen in the side bar</source>
        <translation>Requiere elegir un origen en la barra lateral</translation>
    </message>
    <message>
        <source>Needs a source that is not being scanned</source>
        <translation>Requiere un origen que no se esté escaneando</translation>
    </message>
    <message>
        <source>Needs a source that was read in part</source>
        <translation>Requiere un origen que se leyó en parte</translation>
    </message>
    <message>
        <source>Needs a text in the search field</source>
        <translation>Requiere un texto en el campo de búsqueda</translation>
    </message>
    <message>
        <source>Needs a value that is chosen in “Narrow down”</source>
        <translation>Requiere elegir un valor en «Acotar»</translation>
    </message>
    <message>
        <source>Needs an open library</source>
        <translation>Requiere una biblioteca abierta</translation>
    </message>
    <message>
        <source>Needs at most 1,000 selected files</source>
        <translation>Requiere 1000 archivos seleccionados como máximo</translation>
    </message>
    <message>
        <source>Needs files that are shown</source>
        <translation>Requiere archivos mostrados</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown larger</source>
        <translation>Requiere imágenes que se puedan mostrar más grandes</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown smaller</source>
        <translation>Requiere imágenes que se puedan mostrar más pequeñas</translation>
    </message>
    <message>
        <source>Needs something from which you went back</source>
        <translation>Requiere algo desde lo que se haya vuelto atrás</translation>
    </message>
    <message>
        <source>Needs something that was shown before</source>
        <translation>Requiere algo que se mostrara antes</translation>
    </message>
    <message>
        <source>Needs the gallery</source>
        <translation>Requiere la galería</translation>
    </message>
    <message>
        <source>Needs the table or the gallery</source>
        <translation>Requiere la tabla o la galería</translation>
    </message>
    <message>
        <source>Needs two to four selected files</source>
        <translation>Requiere de dos a cuatro archivos seleccionados</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nunca comprobados</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Excluir esto</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo esto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open another window; of one library, the first alone can change it</source>
        <translation>Abrir otra ventana; de una misma biblioteca, solo la primera puede cambiarla</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Open or close recording</source>
        <translation>Abrir o cerrar grabación</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open this folder in your file manager</source>
        <translation>Abrir esta carpeta en su administrador de archivos</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Reproducir desde</translation>
    </message>
    <message>
        <source>Play in place</source>
        <translation>Reproducir en la imagen</translation>
    </message>
    <message>
        <source>Play the file here from a chapter on, or from a place where it is damaged</source>
        <translation>Reproducir aquí el archivo desde un capítulo, o desde un punto en que está dañado</translation>
    </message>
    <message>
        <source>Play the file here, until Space is pressed again</source>
        <translation>Reproducir aquí el archivo, hasta que se vuelva a pulsar Espacio</translation>
    </message>
    <message>
        <source>Play the file in its picture, in the gallery or in the details</source>
        <translation>Reproducir el archivo en su imagen, en la galería o en los detalles</translation>
    </message>
    <message>
        <source>Play the file with your player</source>
        <translation>Reproducir el archivo con su reproductor</translation>
    </message>
    <message>
        <source>Play two to four files in step, or a file and its copies, side by side or over each other</source>
        <translation>Reproducir a la par de dos a cuatro archivos, o un archivo y sus copias, uno al lado de otro o superpuestos</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Apto para</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Print a report of the files that are shown, or of those that are selected</source>
        <translation>Imprimir un informe de los archivos mostrados, o de los seleccionados</translation>
    </message>
    <message>
        <source>Print labels for disks, with a code that a scanner reads</source>
        <translation>Imprimir etiquetas para discos, con un código que lee un lector</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Imprimir etiquetas…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library, which is kept beside it</source>
        <translation>Poner una copia de seguridad en lugar de la biblioteca, que se conserva a su lado</translation>
    </message>
    <message>
        <source>Put fewer pictures in a row of the gallery</source>
        <translation>Poner menos imágenes en cada fila de la galería</translation>
    </message>
    <message>
        <source>Put more pictures in a row of the gallery</source>
        <translation>Poner más imágenes en cada fila de la galería</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Lectura adelantada</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Volver a leer todos los archivos</translation>
    </message>
    <message>
        <source>Read all files of the chosen source, or of all sources, also those that seem unchanged</source>
        <translation>Leer todos los archivos del origen elegido, o de todos, también los que parecen no haber cambiado</translation>
    </message>
    <message>
        <source>Read how files are found, with all filters</source>
        <translation>Leer cómo se encuentran los archivos, con todos los filtros</translation>
    </message>
    <message>
        <source>Read how things are done, by task</source>
        <translation>Leer cómo se hacen las cosas, por tarea</translation>
    </message>
    <message>
        <source>Read many pictures of each video, to find those that lie in longer ones</source>
        <translation>Leer muchas imágenes de cada vídeo, para encontrar los que están dentro de otros más largos</translation>
    </message>
    <message>
        <source>Read pictures of videos of similar length, to find the same film in another encoding</source>
        <translation>Leer imágenes de vídeos de duración parecida, para encontrar la misma película con otra codificación</translation>
    </message>
    <message>
        <source>Read the files here again, and compare them with their stored checksums</source>
        <translation>Volver a leer los archivos de aquí y compararlos con sus sumas de verificación guardadas</translation>
    </message>
    <message>
        <source>Read the files here that the last scan did not come to</source>
        <translation>Leer los archivos de aquí a los que no llegó el último escaneo</translation>
    </message>
    <message>
        <source>Read the files here without a checksum, and keep one, to tell later whether they changed</source>
        <translation>Leer los archivos de aquí sin suma de verificación y guardar una, para saber más tarde si han cambiado</translation>
    </message>
    <message>
        <source>Read the files that the last scan did not come to, in the chosen source or in all of them</source>
        <translation>Leer los archivos a los que no llegó el último escaneo, en el origen elegido o en todos</translation>
    </message>
    <message>
        <source>Read the subtitles of the files here, so that says: finds where something is said</source>
        <translation>Leer los subtítulos de los archivos de aquí, para que says: encuentre dónde se dice algo</translation>
    </message>
    <message>
        <source>Read what this version brings</source>
        <translation>Leer qué trae esta versión</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Leer cuándo empezaron y terminaron las tareas, y qué salió mal</translation>
    </message>
    <message>
        <source>Recordings as one row</source>
        <translation>Grabaciones en una fila</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Quitar de la biblioteca…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Volver a escanear</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Volver a escanear todo</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Guardar búsqueda…</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Say that the errors and warnings of the selected files are fine, until the files change</source>
        <translation>Dar por buenos los errores y advertencias de los archivos seleccionados, hasta que los archivos cambien</translation>
    </message>
    <message>
        <source>Say what the disk is called, where it is kept, and what else is to know of it</source>
        <translation>Indicar cómo se llama el disco, dónde se guarda y qué más hay que saber de él</translation>
    </message>
    <message>
        <source>Say where this folder is now; what is known of its files goes with it</source>
        <translation>Indicar dónde está ahora esta carpeta; lo que se sabe de sus archivos va con ella</translation>
    </message>
    <message>
        <source>Scan one folder or several into the library</source>
        <translation>Escanear una o varias carpetas e incluirlas en la biblioteca</translation>
    </message>
    <message>
        <source>Scan the code on the label of a disk, or type its id, and see the disk</source>
        <translation>Leer el código de la etiqueta de un disco, o escribir su identificador, y ver el disco</translation>
    </message>
    <message>
        <source>Scan the files and folders on the clipboard</source>
        <translation>Escanear los archivos y carpetas del portapapeles</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Programaciones…</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Ayuda de búsqueda</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Buscar en todos los archivos</translation>
    </message>
    <message>
        <source>See and change which jobs begin by themselves, and when</source>
        <translation>Ver y cambiar qué tareas empiezan por sí solas, y cuándo</translation>
    </message>
    <message>
        <source>See every disk, connected or not: its room, what it alone holds, and where it is kept</source>
        <translation>Ver todos los discos, conectados o no: su espacio, lo que solo está en ellos y dónde se guardan</translation>
    </message>
    <message>
        <source>See how large the index is, and delete it; the subtitles stay as they are</source>
        <translation>Ver cuánto ocupa el índice, y eliminarlo; los subtítulos quedan como están</translation>
    </message>
    <message>
        <source>See in which languages the shown files are spoken and written, and which lack one</source>
        <translation>Ver en qué idiomas están hablados y escritos los archivos mostrados, y a cuáles les falta uno</translation>
    </message>
    <message>
        <source>See the subtitles and .nfo files that belong to no video, and why</source>
        <translation>Ver los subtítulos y archivos .nfo que no pertenecen a ningún vídeo, y por qué</translation>
    </message>
    <message>
        <source>See what each scan found new, changed, moved or missing</source>
        <translation>Ver qué encontró cada escaneo: nuevo, cambiado, movido o ausente</translation>
    </message>
    <message>
        <source>See what is wrong with the files, by kind, and what nobody has looked for yet</source>
        <translation>Ver qué les pasa a los archivos, por tipo, y qué no ha buscado nadie todavía</translation>
    </message>
    <message>
        <source>See where the room of your disks goes, and what encoding files again would save</source>
        <translation>Ver en qué se va el espacio de sus discos, y cuánto se ahorraría recodificando archivos</translation>
    </message>
    <message>
        <source>See which files Cinventory has moved to the trash, and move them back</source>
        <translation>Ver qué archivos ha movido Cinventory a la papelera, y devolverlos a su lugar</translation>
    </message>
    <message>
        <source>See which files exist several times, where they are, and how much room they take</source>
        <translation>Ver qué archivos existen varias veces, dónde están y cuánto espacio ocupan</translation>
    </message>
    <message>
        <source>See which files fail on a device or in a delivery, and why, and change the conditions</source>
        <translation>Ver qué archivos fallan en un dispositivo o en una entrega, y por qué, y cambiar las condiciones</translation>
    </message>
    <message>
        <source>See which files of one source or folder are at another one too, and which are not</source>
        <translation>Ver qué archivos de un origen o carpeta están también en otro, y cuáles no</translation>
    </message>
    <message>
        <source>See why files fail on one of your devices or in a delivery, and which</source>
        <translation>Ver por qué fallan archivos en uno de sus dispositivos o en una entrega, y cuáles</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select all that is not selected, and nothing else</source>
        <translation>Seleccionar todo lo que no está seleccionado, y nada más</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>Seleccionar todo lo que se muestra</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autodiagnóstico…</translation>
    </message>
    <message>
        <source>Show a library again that was opened lately</source>
        <translation>Mostrar otra vez una biblioteca abierta recientemente</translation>
    </message>
    <message>
        <source>Show a recording that a camera wrote in several files as one row, which opens</source>
        <translation>Mostrar como una fila desplegable una grabación que una cámara escribió en varios archivos</translation>
    </message>
    <message>
        <source>Show again what was shown before you went back</source>
        <translation>Mostrar otra vez lo que se mostraba antes de volver atrás</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostrar todos los archivos</translation>
    </message>
    <message>
        <source>Show all text of the window in its usual size</source>
        <translation>Mostrar todo el texto de la ventana en su tamaño habitual</translation>
    </message>
    <message>
        <source>Show another library in place of this one</source>
        <translation>Mostrar otra biblioteca en lugar de esta</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Mostrar sus copias</translation>
    </message>
    <message>
        <source>Show lower rows in tables, so that more of them are visible</source>
        <translation>Mostrar filas más bajas en las tablas, para que se vean más</translation>
    </message>
    <message>
        <source>Show only the files with this value</source>
        <translation>Mostrar solo los archivos con este valor</translation>
    </message>
    <message>
        <source>Show only the files without this value</source>
        <translation>Mostrar solo los archivos sin este valor</translation>
    </message>
    <message>
        <source>Show or hide pictures, problems and facts of the selected file</source>
        <translation>Mostrar u ocultar imágenes, problemas y datos del archivo seleccionado</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>Mostrar u ocultar los orígenes</translation>
    </message>
    <message>
        <source>Show or hide what runs, what waits and what has ended</source>
        <translation>Mostrar u ocultar lo que está en curso, lo que espera y lo que ha terminado</translation>
    </message>
    <message>
        <source>Show or hide what the files have in common, with counts</source>
        <translation>Mostrar u ocultar lo que los archivos tienen en común, con cifras</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Mostrar el archivo en su carpeta</translation>
    </message>
    <message>
        <source>Show the file of the library in its folder</source>
        <translation>Mostrar el archivo de la biblioteca en su carpeta</translation>
    </message>
    <message>
        <source>Show the files as a table</source>
        <translation>Mostrar los archivos como tabla</translation>
    </message>
    <message>
        <source>Show the files as a treemap and as charts, whose parts are filters</source>
        <translation>Mostrar los archivos como mapa de árbol y como gráficos, cuyas partes son filtros</translation>
    </message>
    <message>
        <source>Show the files as pictures</source>
        <translation>Mostrar los archivos como imágenes</translation>
    </message>
    <message>
        <source>Show the files in which no check has looked for damage</source>
        <translation>Mostrar los archivos en los que ninguna comprobación ha buscado daños</translation>
    </message>
    <message>
        <source>Show the first steps with a library again, also those that were hidden</source>
        <translation>Mostrar otra vez los primeros pasos con una biblioteca, también los que se ocultaron</translation>
    </message>
    <message>
        <source>Show the menus in a bar, or below a button</source>
        <translation>Mostrar los menús en una barra, o bajo un botón</translation>
    </message>
    <message>
        <source>Show the page and the files that were shown before</source>
        <translation>Mostrar la página y los archivos que se mostraban antes</translation>
    </message>
    <message>
        <source>Show the parts of the current recording below it, or hide them</source>
        <translation>Mostrar u ocultar, debajo de la grabación actual, sus partes</translation>
    </message>
    <message>
        <source>Show this library in your browser; asks first where that is not switched on</source>
        <translation>Mostrar esta biblioteca en su navegador; pregunta antes si eso no está activado</translation>
    </message>
    <message>
        <source>Show what is wrong, new and unknown in the library, and what to do next</source>
        <translation>Mostrar lo que está mal, lo nuevo y lo desconocido de la biblioteca, y qué hacer a continuación</translation>
    </message>
    <message>
        <source>Show where else the contents of the selected files are</source>
        <translation>Mostrar en qué otro lugar está el contenido de los archivos seleccionados</translation>
    </message>
    <message>
        <source>Show which of the selected files could go to the trash because another copy stays</source>
        <translation>Mostrar cuáles de los archivos seleccionados podrían ir a la papelera porque queda otra copia</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>Omitir archivo</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imágenes más pequeñas</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Stop the scan for now; Resume goes on from there</source>
        <translation>Detener el escaneo por ahora; Reanudar sigue desde ahí</translation>
    </message>
    <message>
        <source>Stop what is running, and keep what there is</source>
        <translation>Detener lo que está en curso y conservar lo que haya</translation>
    </message>
    <message>
        <source>Store checksums…</source>
        <translation>Guardar sumas…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Take everything out of the selection</source>
        <translation>Quitar todo de la selección</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Take what the last check found in the selected files as good</source>
        <translation>Dar por bueno lo que la última comprobación encontró en los archivos seleccionados</translation>
    </message>
    <message>
        <source>The version, the licence and the engines</source>
        <translation>La versión, la licencia y los motores</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Esta biblioteca</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>Ví&amp;deo</translation>
    </message>
    <message>
        <source>Verify checksums…</source>
        <translation>Verificar sumas…</translation>
    </message>
    <message>
        <source>Verify manifest…</source>
        <translation>Verificar manifiesto…</translation>
    </message>
    <message>
        <source>Waits until no source is being scanned</source>
        <translation>Espera a que no se escanee ningún origen</translation>
    </message>
    <message>
        <source>Watch the chosen folder, or all of them, verify and check it every month, and be told</source>
        <translation>Vigilar la carpeta elegida, o todas, verificarla y comprobarla cada mes, y recibir avisos</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Vigilar esta carpeta</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Write a list of all files of a folder with their checksums</source>
        <translation>Escribir una lista de todos los archivos de una carpeta con sus sumas de verificación</translation>
    </message>
    <message>
        <source>Write a report of these files for people, as a page or a PDF</source>
        <translation>Escribir un informe de estos archivos para personas, como página o PDF</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, as a queue or script for an encoder</source>
        <translation>Escribir los archivos seleccionados, o todos los mostrados, como cola o script para un codificador</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, to a file</source>
        <translation>Escribir los archivos seleccionados, o todos los mostrados, en un archivo</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Not finished when the window was closed: {}. What was found is kept.</source>
        <translation>Sin terminar al cerrar la ventana: {}. Lo encontrado se conserva.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Slow: {}</source>
        <translation>Lento: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>not begun: {} more</source>
        <translation>sin empezar: {} más</translation>
    </message>
    <message>
        <source>{0} of {1} {1:worker|workers}</source>
        <translation>{0} de {1} {1:proceso|procesos}</translation>
    </message>
    <message>
        <source>{0} {0:worker|workers}</source>
        <translation>{0} {0:proceso|procesos}</translation>
    </message>
    <message>
        <source>{} files/s</source>
        <translation>{} archivos/s</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>encontrados: {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation>{}/s</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Cancela el escaneo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Descartar esta línea</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Sigue con el escaneo</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva hecho</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the file that was written</source>
        <translation>Abre el archivo que se ha escrito</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Pausa el escaneo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Show the file that was written in its folder</source>
        <translation>Muestra en su carpeta el archivo que se ha escrito</translation>
    </message>
    <message>
        <source>Shows what this job found</source>
        <translation>Muestra lo que encontró esta tarea</translation>
    </message>
    <message>
        <source>Skip file that is slow</source>
        <translation>Omite el archivo lento</translation>
    </message>
    <message>
        <source>Takes the line away and changes nothing</source>
        <translation>Quita la línea y no cambia nada</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Finishing: what was found is being saved…</source>
        <translation>Terminando: se guarda lo encontrado…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>AddCommands</name>
    <message>
        <source>{} free</source>
        <translation>{} libres</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>&amp;Store checksums</source>
        <translation>&amp;Guardar sumas</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Añadir carpetas</translation>
    </message>
    <message>
        <source>Add these disks too:</source>
        <translation>Añadir también estos discos:</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>No añade nada</translation>
    </message>
    <message>
        <source>Adds {} with the folders</source>
        <translation>Añade {} con las carpetas</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>Los cambios se escanean a medida que ocurren.</translation>
    </message>
    <message>
        <source>Reads all bytes, once the folders are known. Checksums tell later whether a file is still the same.</source>
        <translation>Lee todos los bytes una vez conocidas las carpetas. Las sumas de verificación indican más tarde si un archivo sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Reads these folders, and does what is ticked</source>
        <translation>Lee estas carpetas y hace lo que esté marcado</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>A page with the jobs and files of this library, while the window is open.</source>
        <translation>Una página con las tareas y los archivos de esta biblioteca, mientras la ventana esté abierta.</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Cualquiera libre</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Each request has to bring the token that is in {}</source>
        <translation>Cada petición debe llevar el token que está en {}</translation>
    </message>
    <message>
        <source>It listens at {}</source>
        <translation>Escucha en {}</translation>
    </message>
    <message>
        <source>Let other progra&amp;ms on this computer start and follow scans</source>
        <translation>Permitir que otros progra&amp;mas de este equipo inicien y sigan escaneos</translation>
    </message>
    <message>
        <source>Open &amp;in browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Through a local API, for those who bring its token. They may have the folders of this library scanned, and no others.</source>
        <translation>Mediante una API local, para quienes lleven su token. Pueden hacer que se escaneen las carpetas de esta biblioteca, y ninguna otra.</translation>
    </message>
    <message>
        <source>Where they look for it; with 0 on any port that is free.</source>
        <translation>Donde la buscan; con 0, en cualquier puerto libre.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Cinventory goes on in the background</source>
        <translation>Cinventory sigue en segundo plano</translation>
    </message>
    <message>
        <source>Schedules and watching go on. A click on the icon shows the window again.</source>
        <translation>Las programaciones y la vigilancia continúan. Un clic en el icono vuelve a mostrar la ventana.</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>An icon in the tray or menu bar shows the window again; Quit says what stops.</source>
        <translation>Un icono en la bandeja o la barra de menús vuelve a mostrar la ventana; Salir indica qué se detiene.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Schedules and watched folders go on then. Takes effect at once.</source>
        <translation>Así continúan las programaciones y las carpetas vigiladas. Surte efecto de inmediato.</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>&amp;Iniciar al abrir la sesión, sin ventana</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon: before anything stops, closing the window asks whether to minimize it.</source>
        <translation>Este escritorio no tiene sitio para un icono así: antes de que algo se detenga, al cerrar la ventana se pregunta si debe minimizarse.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Back up the library</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Libraries (*{ending})</source>
        <translation>Bibliotecas (*{ending})</translation>
    </message>
</context>
<context>
    <name>BasicPlayerView</name>
    <message>
        <source>K or a click tries again.</source>
        <translation>K o un clic lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>The disk is slow…</source>
        <translation>El disco es lento…</translation>
    </message>
    <message>
        <source>This file is not there now: it is missing, or its disk is not connected.</source>
        <translation>Este archivo no está ahora: falta, o su disco no está conectado.</translation>
    </message>
</context>
<context>
    <name>BesideCommand</name>
    <message>
        <source>Shows pictures and facts of the selected files, or of all</source>
        <translation>Muestra imágenes y datos de los archivos seleccionados, o de todos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Closes this dialog</source>
        <translation>Cierra este cuadro de diálogo</translation>
    </message>
    <message>
        <source>Pictures of {}</source>
        <translation>Imágenes de {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>All sources</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>Show this folder in the treemap</source>
        <translation>Mostrar esta carpeta en el mapa de árbol</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Cancels what is running</source>
        <translation>Cancela lo que está en curso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop what is running?</source>
        <translation>¿Detener lo que está en curso?</translation>
    </message>
    <message>
        <source>What was found so far is kept, and Continue does the rest later.</source>
        <translation>Lo encontrado hasta ahora se conserva, y Continuar hace el resto más tarde.</translation>
    </message>
</context>
<context>
    <name>CardPlayButton</name>
    <message>
        <source>Play here</source>
        <translation>Reproducir aquí</translation>
    </message>
    <message>
        <source>Play the file in its picture (K for the selected one)</source>
        <translation>Reproduce el archivo en su imagen (K para el seleccionado)</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>&amp;Avisarme en el escritorio</translation>
    </message>
    <message>
        <source>&amp;Verify checksums every month</source>
        <translation>V&amp;erificar las sumas cada mes</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>A schedule for all sources does this already.</source>
        <translation>Una programación para todos los orígenes ya lo hace.</translation>
    </message>
    <message>
        <source>Already set up: {}.</source>
        <translation>Ya configurado: {}.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>Los cambios se escanean a medida que ocurren.</translation>
    </message>
    <message>
        <source>Check for &amp;damage every month</source>
        <translation>Comprobar &amp;daños cada mes</translation>
    </message>
    <message>
        <source>Cinventory starts at login, and goes on when its window is closed. For all folders.</source>
        <translation>Cinventory se inicia al abrir la sesión y sigue al cerrar su ventana. Para todas las carpetas.</translation>
    </message>
    <message>
        <source>Cinventory starts at login. This system shows no icon for it, so that it goes on only while its window is open or minimized. For all folders.</source>
        <translation>Cinventory se inicia al abrir la sesión. Este sistema no le muestra ningún icono, de modo que solo sigue mientras su ventana esté abierta o minimizada. Para todas las carpetas.</translation>
    </message>
    <message>
        <source>In the &amp;background</source>
        <translation>En &amp;segundo plano</translation>
    </message>
    <message>
        <source>When something is wrong, or a long job ends. For all folders.</source>
        <translation>Cuando algo va mal o termina una tarea larga. Para todas las carpetas.</translation>
    </message>
    <message>
        <source>{}. Checksums of new files are stored each week, for they tell later what changed.</source>
        <translation>{}. Las sumas de verificación de los archivos nuevos se guardan cada semana, pues indican más tarde qué ha cambiado.</translation>
    </message>
    <message>
        <source>{}. It reads each file once, and decodes no frame.</source>
        <translation>{}. Lee cada archivo una vez y no decodifica ningún fotograma.</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Catálogo</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disco</translation>
    </message>
    <message>
        <source>&amp;Forget what this one lacks</source>
        <translation>&amp;Olvidar lo que falta en esta</translation>
    </message>
    <message>
        <source>A list of Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR or tree -J, a CSV or TSV, or the library of another computer. It can be dropped on this dialog.</source>
        <translation>Una lista de Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR o tree -J, un archivo CSV o TSV, o la biblioteca de otro equipo. Se puede soltar en este cuadro.</translation>
    </message>
    <message>
        <source>A scan of a disk with this name takes the place of what is imported.</source>
        <translation>Un escaneo de un disco con este nombre ocupa el lugar de lo importado.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Brings the videos in it into the library; nothing that it names is opened</source>
        <translation>Incorpora sus vídeos a la biblioteca; no se abre nada de lo que nombra</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Catalogue of Cathy</source>
        <translation>Catálogo de Cathy</translation>
    </message>
    <message>
        <source>Catalogue of Katalog</source>
        <translation>Catálogo de Katalog</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Elegir un catálogo</translation>
    </message>
    <message>
        <source>Choose the columns of the sizes, and of the paths or the names.</source>
        <translation>Elija las columnas de los tamaños, y de las rutas o los nombres.</translation>
    </message>
    <message>
        <source>Choose the file of a catalogue</source>
        <translation>Elige el archivo de un catálogo</translation>
    </message>
    <message>
        <source>Column of folders</source>
        <translation>Columna de carpetas</translation>
    </message>
    <message>
        <source>Column of names</source>
        <translation>Columna de nombres</translation>
    </message>
    <message>
        <source>Column of paths</source>
        <translation>Columna de rutas</translation>
    </message>
    <message>
        <source>Column of sizes in bytes</source>
        <translation>Columna de tamaños en bytes</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>Columna de fechas</translation>
    </message>
    <message>
        <source>Copies the command that lists a disk best, for a terminal on another computer</source>
        <translation>Copia la orden que mejor lista un disco, para un terminal de otro equipo</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Earlier import</source>
        <translation>Importación anterior</translation>
    </message>
    <message>
        <source>Export of VVV</source>
        <translation>Exportación de VVV</translation>
    </message>
    <message>
        <source>File list of Everything</source>
        <translation>Lista de archivos de Everything</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>First videos</source>
        <translation>Primeros vídeos</translation>
    </message>
    <message>
        <source>Folder to c&amp;ut off</source>
        <translation>Carpeta que se &amp;quita</translation>
    </message>
    <message>
        <source>Folder to cut off</source>
        <translation>Carpeta que se quita</translation>
    </message>
    <message>
        <source>Forget what this one lacks</source>
        <translation>Olvidar lo que falta en esta</translation>
    </message>
    <message>
        <source>Forgets files that an earlier import lists and this one does not</source>
        <translation>Olvida los archivos que figuran en una importación anterior y no en esta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Give the disk a name.</source>
        <translation>Dé un nombre al disco.</translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation>Dé un nombre a la biblioteca.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importar un catálogo</translation>
    </message>
    <message>
        <source>Its disks are listed under this name, with all that it knows, until you scan them.</source>
        <translation>Sus discos se listan con este nombre, con todo lo que sabe, hasta que los escanee.</translation>
    </message>
    <message>
        <source>Library of Cinventory</source>
        <translation>Biblioteca de Cinventory</translation>
    </message>
    <message>
        <source>List of find</source>
        <translation>Lista de find</translation>
    </message>
    <message>
        <source>List of ls -lR</source>
        <translation>Lista de ls -lR</translation>
    </message>
    <message>
        <source>List of rclone lsjson</source>
        <translation>Lista de rclone lsjson</translation>
    </message>
    <message>
        <source>List of tree -J</source>
        <translation>Lista de tree -J</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Sin imágenes</translation>
    </message>
    <message>
        <source>None &amp;yet?</source>
        <translation>¿&amp;Aún ninguno?</translation>
    </message>
    <message>
        <source>Otherwise these files stay listed, and the end of the import tells their number.</source>
        <translation>Si no, estos archivos siguen en la lista, y al final de la importación se indica cuántos son.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Run it in the topmost folder of the disk: {}</source>
        <translation>Ejecútela en la carpeta superior del disco: {}</translation>
    </message>
    <message>
        <source>Table: CSV or TSV</source>
        <translation>Tabla: CSV o TSV</translation>
    </message>
    <message>
        <source>The column of the table that holds this</source>
        <translation>La columna de la tabla que contiene esto</translation>
    </message>
    <message>
        <source>The first videos, as they would be listed</source>
        <translation>Los primeros vídeos, como aparecerían en la lista</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk</source>
        <translation>La carpeta de sus rutas que representa el disco</translation>
    </message>
    <message>
        <source>The name for that library here, as of its computer</source>
        <translation>El nombre de esa biblioteca aquí, como el de su equipo</translation>
    </message>
    <message>
        <source>The name of the disk that the catalogue lists</source>
        <translation>El nombre del disco que lista el catálogo</translation>
    </message>
    <message>
        <source>The path of the catalogue</source>
        <translation>La ruta del catálogo</translation>
    </message>
    <message>
        <source>They come along, as far as the limit in the preferences allows.</source>
        <translation>Se importan también, hasta el límite de las preferencias.</translation>
    </message>
    <message>
        <source>Type the whole path of the catalogue.</source>
        <translation>Escriba la ruta completa del catálogo.</translation>
    </message>
</context>
<context>
    <name>ChangeFormatter</name>
    <message>
        <source>Back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>De nuevo en línea</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Since then no file was checked for damage.</source>
        <translation>Desde entonces no se comprobaron daños en ningún archivo.</translation>
    </message>
    <message>
        <source>Since then no file was verified or checked for damage.</source>
        <translation>Desde entonces no se verificó ningún archivo ni se comprobaron daños.</translation>
    </message>
    <message>
        <source>Since then no file was verified.</source>
        <translation>Desde entonces no se verificó ningún archivo.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>no se leyó ningún archivo</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>no ha cambiado nada</translation>
    </message>
    <message>
        <source>sources back online: {}</source>
        <translation>orígenes de nuevo en línea: {}</translation>
    </message>
    <message>
        <source>sources offline: {}</source>
        <translation>orígenes sin conexión: {}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>was called {}</source>
        <translation>se llamaba {}</translation>
    </message>
    <message>
        <source>was in {}</source>
        <translation>estaba en {}</translation>
    </message>
    <message>
        <source>{} back</source>
        <translation>de vuelta: {}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>cambiados: {}</translation>
    </message>
    <message>
        <source>{} changed unnoticed</source>
        <translation>alterados en silencio: {}</translation>
    </message>
    <message>
        <source>{} damaged</source>
        <translation>dañados: {}</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>ausentes: {}</translation>
    </message>
    <message>
        <source>{} moved</source>
        <translation>movidos: {}</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>nuevos: {}</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>verificados: {}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Arrow keys, Home and End go from mark to mark, Enter opens one, Ctrl+T shows a table</source>
        <translation>Las flechas, Inicio y Fin van de marca en marca, Intro abre una, Ctrl+T muestra una tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>Nombre y valor</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Excluir esto</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo esto</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>The same bar again takes the filter away</source>
        <translation>La misma barra otra vez quita el filtro</translation>
    </message>
    <message>
        <source>The values of the chart; Ctrl+T shows the chart</source>
        <translation>Los valores del gráfico; Ctrl+T muestra el gráfico</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>left out by the filter</source>
        <translation>excluido por el filtro</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>A file with several languages counts for each.</source>
        <translation>Un archivo con varios idiomas cuenta para cada uno.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Charts of the files that are shown</source>
        <translation>Gráficos de los archivos mostrados</translation>
    </message>
    <message>
        <source>Encoding with HEVC would save about {}. This assumes that HEVC needs half the room of AVC, 35 % of that of MPEG-4 Visual and 30 % of that of MPEG-2. Each encoding loses quality.</source>
        <translation>Codificar con HEVC ahorraría unos {}. Se supone que HEVC necesita la mitad del espacio de AVC, el 35 % del de MPEG-4 Visual y el 30 % del de MPEG-2. Cada codificación pierde calidad.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrado</translation>
    </message>
    <message>
        <source>{0} {0:other|others}</source>
        <translation>{0} {0:otro|otros}</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>{} de {} mostrados</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>There is no file to check. Files that are missing, in a trash or imported cannot be read.</source>
        <translation>No hay ningún archivo que comprobar. Los archivos ausentes, en una papelera o importados no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Checks nothing</source>
        <translation>No comprueba nada</translation>
    </message>
    <message>
        <source>Starts the check, which can be paused and cancelled</source>
        <translation>Inicia la comprobación, que se puede pausar y cancelar</translation>
    </message>
</context>
<context>
    <name>ChecksumDialog</name>
    <message>
        <source>Each file is read to its end and compared. Files without a checksum get one.</source>
        <translation>Cada archivo se lee hasta el final y se compara. Los archivos sin suma de verificación reciben una.</translation>
    </message>
    <message>
        <source>Files are read to their end, except those that already have their checksum.</source>
        <translation>Los archivos se leen hasta el final, salvo los que ya tienen su suma de verificación.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Guardar sumas</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Verificar sumas</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Alone it finds: {}</source>
        <translation>Por sí solo encuentra: {}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Filtros en uso</translation>
    </message>
    <message>
        <source>Take away the filter {}</source>
        <translation>Quita el filtro {}</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>A folder on each line: /Volumes/Media=/mnt/media. It holds for all sources inside.</source>
        <translation>Una carpeta por línea: /Volumes/Media=/mnt/media. Vale para todos los orígenes que contiene.</translation>
    </message>
    <message>
        <source>Accept an e&amp;xposed cluster, without TLS</source>
        <translation>Aceptar un clúster e&amp;xpuesto, sin TLS</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Files are probed b&amp;y the cluster at</source>
        <translation>Los archivos los anali&amp;za el clúster en</translation>
    </message>
    <message>
        <source>For a tcp address. Whoever reaches such a cluster can run programs on its computers and on this one: only in a network of your own.</source>
        <translation>Para una dirección tcp. Quien llegue a un clúster así puede ejecutar programas en sus equipos y en este: solo en una red propia.</translation>
    </message>
    <message>
        <source>For a tls address: the path of a TOML file with ca, cert and key.</source>
        <translation>Para una dirección tls: la ruta de un archivo TOML con ca, cert y key.</translation>
    </message>
    <message>
        <source>Its certificates are gi&amp;ven in the file</source>
        <translation>Sus certificados se i&amp;ndican en el archivo</translation>
    </message>
    <message>
        <source>Paths of e&amp;qual folders on different computers</source>
        <translation>Rutas de carpetas i&amp;guales en distintos equipos</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler, tcp://HOST:PORT or tls://HOST:PORT; local:N starts N workers on this computer. Empty: this computer alone probes.</source>
        <translation>La dirección de un planificador de Dask, tcp://HOST:PORT o tls://HOST:PORT; local:N inicia N procesos en este equipo. Vacía: analiza solo este equipo.</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>Qué significan los colores</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Idiomas del audio</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bits por píxel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Check depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Croma</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Colour primaries</source>
        <translation>Primarios de color</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copies on disks</source>
        <translation>Copias en discos</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Damage checked</source>
        <translation>Daños comprobados</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>Ids de bases de datos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Disk last seen</source>
        <translation>Disco visto</translation>
    </message>
    <message>
        <source>Dolby Vision</source>
        <translation>Dolby Vision</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Codificado</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Película o episodio</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Película o serie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas/s</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Libre en disco</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelazado</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Último episodio</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Último fallo</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Partes ausentes</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Origin and time</source>
        <translation>Procedencia y fecha</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Place of disk</source>
        <translation>Lugar del disco</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Apto para</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Grabación en varios archivos</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resolution class</source>
        <translation>Clase de resolución</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Scan type</source>
        <translation>Tipo de barrido</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Timecode inicial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State and checks</source>
        <translation>Estado y comprobaciones</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>alterado en silencio</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>sin daños</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>key frames</source>
        <translation>fotogramas clave</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>suma guardada</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>sospechoso</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Fit “{}” to its contents</source>
        <translation>Ajustar «{}» a su contenido</translation>
    </message>
    <message>
        <source>Hide “{}”</source>
        <translation>Ocultar «{}»</translation>
    </message>
    <message>
        <source>Move “{}” to the left</source>
        <translation>Mover «{}» a la izquierda</translation>
    </message>
    <message>
        <source>Move “{}” to the right</source>
        <translation>Mover «{}» a la derecha</translation>
    </message>
    <message>
        <source>No longer sort by “{}”</source>
        <translation>No ordenar más por «{}»</translation>
    </message>
    <message>
        <source>Pin “{}” at the left</source>
        <translation>Fijar «{}» a la izquierda</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Ordenar por «{}»</translation>
    </message>
    <message>
        <source>Sort by “{}”, reversed</source>
        <translation>Ordenar por «{}», invertido</translation>
    </message>
    <message>
        <source>Then by “{}”</source>
        <translation>Después por «{}»</translation>
    </message>
    <message>
        <source>Then by “{}”, reversed</source>
        <translation>Después por «{}», invertido</translation>
    </message>
    <message>
        <source>Unpin “{}”</source>
        <translation>Soltar «{}»</translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>No column is named “{}”.</source>
        <translation>Ninguna columna se llama «{}».</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message>
        <source>Shows the columns with this text in their name, or in the name of their filter</source>
        <translation>Muestra las columnas con este texto en su nombre, o en el nombre de su filtro</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>Espacio muestra u oculta una columna</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Save columns</source>
        <translation>Guardar columnas</translation>
    </message>
    <message>
        <source>The column set “{}” was deleted.</source>
        <translation>Se eliminó el juego de columnas «{}».</translation>
    </message>
    <message>
        <source>The column set “{}” was replaced.</source>
        <translation>Se reemplazó el juego de columnas «{}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What the set is called in the dialog of columns</source>
        <translation>Cómo se llama el juego en el cuadro de columnas</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Save these…</source>
        <translation>&amp;Guardar estas…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes this dialog; the columns stay as they are now</source>
        <translation>Cierra este cuadro; las columnas quedan como están ahora</translation>
    </message>
    <message>
        <source>Column se&amp;t</source>
        <translation>&amp;Juego de columnas</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>Juego de columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Deletes the set; the columns stay as they are</source>
        <translation>Elimina el juego; las columnas quedan como están</translation>
    </message>
    <message>
        <source>From the left of the table to its right</source>
        <translation>De la izquierda de la tabla a su derecha</translation>
    </message>
    <message>
        <source>Holds the column at the left while others scroll</source>
        <translation>Mantiene la columna a la izquierda mientras las demás se desplazan</translation>
    </message>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Primero lo mayor, lo más reciente o lo último</translation>
    </message>
    <message>
        <source>Moves the column in the table</source>
        <translation>Mueve la columna en la tabla</translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation>In&amp;vertido</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Saves columns and order under a name</source>
        <translation>Guarda las columnas y el orden con un nombre</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>Columnas mostradas</translation>
    </message>
    <message>
        <source>Shown, &amp;from the left</source>
        <translation>Mostradas, d&amp;esde la izquierda</translation>
    </message>
    <message>
        <source>Shows the columns and the order of a set</source>
        <translation>Muestra las columnas y el orden de un juego</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The column that decides the order of the rows</source>
        <translation>La columna que decide el orden de las filas</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>El orden en que se encontraron</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>A la &amp;izquierda</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>A la &amp;derecha</translation>
    </message>
    <message>
        <source>{} (pinned)</source>
        <translation>{} (fijada)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A TOML file that names the certificates of a tls address: ca, cert and key.</source>
        <translation>Un archivo TOML que indica los certificados de una dirección tls: ca, cert y key.</translation>
    </message>
    <message>
        <source>A column of a CSV or TSV, by its title or its number: path, folder, name, size or time. Repeatable.</source>
        <translation>Una columna de un CSV o TSV, por su título o su número: path, folder, name, size o time. Se puede repetir.</translation>
    </message>
    <message>
        <source>A dash stands for what nobody has counted.</source>
        <translation>Un guion representa lo que nadie ha contado.</translation>
    </message>
    <message>
        <source>A file is not read again while it has not changed since a check of the same depth, or a greater one.</source>
        <translation>Un archivo no se vuelve a leer mientras no haya cambiado desde una comprobación de la misma profundidad o mayor.</translation>
    </message>
    <message>
        <source>A file of several kinds counts once, in the topmost of them. A dash stands for what nobody has asked.</source>
        <translation>Un archivo de varios tipos cuenta una vez, en el primero de ellos en la lista. Un guion representa lo que nadie ha preguntado.</translation>
    </message>
    <message>
        <source>A file that settings export has written.</source>
        <translation>Un archivo escrito por settings export.</translation>
    </message>
    <message>
        <source>A filter; all arguments are then paths. Repeatable.</source>
        <translation>Un filtro; entonces todos los argumentos son rutas. Se puede repetir.</translation>
    </message>
    <message>
        <source>A folder or file that each worker must see.</source>
        <translation>Una carpeta o un archivo que cada proceso debe ver.</translation>
    </message>
    <message>
        <source>A folder to allow for scans, besides those in the library. Repeatable.</source>
        <translation>Una carpeta que se permite escanear, además de las de la biblioteca. Se puede repetir.</translation>
    </message>
    <message>
        <source>A folder, and its path for the other program, such as /media/nas=/mnt/media. Repeatable.</source>
        <translation>Una carpeta y su ruta para el otro programa, como /media/nas=/mnt/media. Se puede repetir.</translation>
    </message>
    <message>
        <source>A host name that clients may use for this computer. Repeatable.</source>
        <translation>Un nombre de host que los clientes pueden usar para este equipo. Se puede repetir.</translation>
    </message>
    <message>
        <source>A manifest, or a folder with a single one.</source>
        <translation>Un manifiesto, o una carpeta con uno solo.</translation>
    </message>
    <message>
        <source>A policy of MediaConch, in XML.</source>
        <translation>Una directiva de MediaConch, en XML.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve answers, if its local API is on. Otherwise the jobs are those saved in the library. These can be cancelled and paused, but not resumed or retried.</source>
        <translation>Responde una ventana abierta o cinventory serve, si su API local está activada. Si no, las tareas son las guardadas en la biblioteca. Estas se pueden cancelar y pausar, pero no reanudar ni reintentar.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve begins the job, if its local API is on. Otherwise the job runs here.</source>
        <translation>Una ventana abierta o cinventory serve inicia la tarea, si su API local está activada. Si no, la tarea se ejecuta aquí.</translation>
    </message>
    <message>
        <source>A target of the page Room, in place of --codec, --height, --sdr and --aac.</source>
        <translation>Un objetivo de la página Espacio, en lugar de --codec, --height, --sdr y --aac.</translation>
    </message>
    <message>
        <source>A test page for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>Una página de prueba para {sheet}. Imprímala al 100 %, sin ajustar a la página.</translation>
    </message>
    <message>
        <source>Accept a tcp address, without TLS: whoever reaches the cluster can run programs on its computers and on this one.</source>
        <translation>Acepta una dirección tcp, sin TLS: quien llegue al clúster puede ejecutar programas en sus equipos y en este.</translation>
    </message>
    <message>
        <source>Accept the contents; otherwise the files are only named.</source>
        <translation>Acepta el contenido; si no, los archivos solo se nombran.</translation>
    </message>
    <message>
        <source>Add a folder: cinventory scan FOLDER</source>
        <translation>Añadir una carpeta: cinventory scan FOLDER</translation>
    </message>
    <message>
        <source>Add a schedule: scan or verify a source, check it for damage, look for copies, or export a search.</source>
        <translation>Añade una programación: escanear o verificar un origen, comprobar sus daños, buscar copias o exportar una búsqueda.</translation>
    </message>
    <message>
        <source>All else is told of these files as the last scans and checks saw them.</source>
        <translation>Todo lo demás se dice de estos archivos tal como los vieron los últimos escaneos y comprobaciones.</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Todos los subtítulos y archivos .nfo que han visto los escaneos pertenecen a un vídeo.</translation>
    </message>
    <message>
        <source>Allow the manifest inside the described folder; ascmhl and bagit go there by default then.</source>
        <translation>Permite el manifiesto dentro de la carpeta descrita; ascmhl y bagit van entonces allí por defecto.</translation>
    </message>
    <message>
        <source>Also look into files without a video extension. Scans without --sniff ignore them.</source>
        <translation>Mira también en archivos sin extensión de vídeo. Los escaneos sin --sniff los ignoran.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable.</source>
        <translation>Un algoritmo: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Se puede repetir.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable: all are computed in one pass.</source>
        <translation>Un algoritmo: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Se puede repetir: todos se calculan en una sola pasada.</translation>
    </message>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. So is one with a separator outside a filter. All other arguments are filters.</source>
        <translation>Un argumento es una ruta si existe en el disco, es absoluto o empieza por un punto o por ~. También lo es uno con un separador fuera de un filtro. Todos los demás argumentos son filtros.</translation>
    </message>
    <message>
        <source>An open window keeps its own: close it before.</source>
        <translation>Una ventana abierta conserva las suyas: ciérrela antes.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Back up the library, restore it, and tell where it is and what is in it.</source>
        <translation>Hace una copia de seguridad de la biblioteca, la restaura, y dice dónde está y qué contiene.</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, so that Excel recognizes UTF-8.</source>
        <translation>Empieza el CSV con una marca de orden de bytes, para que Excel reconozca UTF-8.</translation>
    </message>
    <message>
        <source>Begin there: seconds, or as 1:02:03.5.</source>
        <translation>Empieza ahí: segundos, o como 1:02:03.5.</translation>
    </message>
    <message>
        <source>Bring the list of a disk that is not here into the library, from another program or computer.</source>
        <translation>Trae a la biblioteca la lista de un disco que no está aquí, desde otro programa o equipo.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Cancelled in {time} s.</source>
        <translation>Cancelado a los {time} s.</translation>
    </message>
    <message>
        <source>Cancelled in {time} s: {summary}.</source>
        <translation>Cancelado a los {time} s: {summary}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>Cancelled. No manifest was written.</source>
        <translation>Cancelado. No se escribió ningún manifiesto.</translation>
    </message>
    <message>
        <source>Cancelled. There is no new copy.</source>
        <translation>Cancelado. No hay ninguna copia nueva.</translation>
    </message>
    <message>
        <source>Change the times, the budget, the depth, the search or the file of a schedule.</source>
        <translation>Cambia el horario, el límite, la profundidad, la búsqueda o el archivo de una programación.</translation>
    </message>
    <message>
        <source>Check also files that were checked before.</source>
        <translation>Comprueba también los archivos ya comprobados.</translation>
    </message>
    <message>
        <source>Check whether Cinventory works on this computer.</source>
        <translation>Comprueba si Cinventory funciona en este equipo.</translation>
    </message>
    <message>
        <source>Checks found: {counts}.</source>
        <translation>Las comprobaciones hallaron: {counts}.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de verificación</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Compare a folder with a manifest, and report what is missing, changed or additional.</source>
        <translation>Compara una carpeta con un manifiesto e informa de lo que está ausente, cambiado o de más.</translation>
    </message>
    <message>
        <source>Compare two folders or files, in place of a list: what is only in A, in both, only in B. Of two folders, one in the other, the inner one is no part of the outer one.</source>
        <translation>Compara dos carpetas o archivos, en lugar de una lista: qué está solo en A, en ambas, solo en B. Si una de dos carpetas está dentro de la otra, la interior no forma parte de la exterior.</translation>
    </message>
    <message>
        <source>Compared with longer ones in the library: {compared} of {count} {count:video|videos}.</source>
        <translation>Comparados con otros más largos de la biblioteca: {compared} de {count} {count:vídeo|vídeos}.</translation>
    </message>
    <message>
        <source>Compute the checksums of files in the library, and store them.</source>
        <translation>Calcula las sumas de verificación de archivos de la biblioteca y las guarda.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copy the library to one file, also while a window or a job uses it, and check the copy.</source>
        <translation>Copia la biblioteca en un solo archivo, también mientras la usa una ventana o una tarea, y comprueba la copia.</translation>
    </message>
    <message>
        <source>Could be freed: {size}, in {count} {count:file|files}</source>
        <translation>Se podrían liberar: {size}, en {count} {count:archivo|archivos}</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>Recuperable</translation>
    </message>
    <message>
        <source>Ctrl-C stops the server. Results are kept. Alerts tell of jobs that end badly, of sources that are offline and of files that changed unnoticed. With --cluster, or a cluster in the preferences, its workers probe the files of all scans. With --health, the exit status is 0 if a running server answers, and else 1.</source>
        <translation>Ctrl-C detiene el servidor. Los resultados se conservan. Las alertas avisan de tareas que terminan mal, de orígenes sin conexión y de archivos alterados en silencio. Con --cluster, o con un clúster en las preferencias, sus procesos analizan los archivos de todos los escaneos. Con --health, el estado de salida es 0 si responde un servidor en marcha, y si no, 1.</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>HECHO</translation>
    </message>
    <message>
        <source>Damage checks</source>
        <translation>Comprobaciones de daños</translation>
    </message>
    <message>
        <source>Decode files in the library to find damage.</source>
        <translation>Decodifica archivos de la biblioteca para encontrar daños.</translation>
    </message>
    <message>
        <source>Delete the index. The subtitles themselves stay as they are.</source>
        <translation>Elimina el índice. Los subtítulos quedan como están.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Done in {time} s.</source>
        <translation>Hecho en {time} s.</translation>
    </message>
    <message>
        <source>Done in {time} s: {summary}.</source>
        <translation>Hecho en {time} s: {summary}.</translation>
    </message>
    <message>
        <source>Done: {summary}.</source>
        <translation>Hecho: {summary}.</translation>
    </message>
    <message>
        <source>Drop its name, place and note before.</source>
        <translation>Quita antes su nombre, su lugar y su nota.</translation>
    </message>
    <message>
        <source>Encode sound anew as AAC; else it is copied.</source>
        <translation>Recodifica el sonido en AAC; si no, se copia.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Exit status: 0 all arrived; 1 there is no receiver, or one cannot be used; 2 wrong usage; 3 an alert did not arrive.</source>
        <translation>Estado de salida: 0 llegaron todas; 1 no hay ningún destinatario, o no se puede usar alguno; 2 uso incorrecto; 3 no llegó alguna alerta.</translation>
    </message>
    <message>
        <source>Exit status: 0 complete; 1 the manifest cannot be read; 2 wrong usage; 3 incomplete or failed; 130 cancelled. Additional files make a history or a bag incomplete, since these list every file.</source>
        <translation>Estado de salida: 0 completo; 1 no se puede leer el manifiesto; 2 uso incorrecto; 3 incompleto o fallido; 130 cancelado. Con archivos de más, un historial o un paquete BagIt está incompleto, porque enumera todos los archivos.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, also if --budget leaves files; otherwise as of verify.</source>
        <translation>Estado de salida: 0 hecho, también si --budget deja archivos; por lo demás, como en verify.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed; 2 wrong usage or a refused output; 3 done, but a file is left out, or not as it was recorded; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 falló; 2 uso incorrecto o salida rechazada; 3 hecho, pero un archivo quedó excluido, o no está como se registró; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no backup could be made, or the library is in use or damaged; 2 wrong usage.</source>
        <translation>Estado de salida: 0 hecho; 1 no se pudo hacer ninguna copia de seguridad, o la biblioteca está en uso o dañada; 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 no se pudo leer ninguna ruta, la biblioteca está bloqueada o dañada, o no se pudo escribir la salida; 2 uso incorrecto o salida rechazada; 3 hecho, pero algo requiere atención; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 nothing was imported, since the catalogue cannot be read, or the library is locked or damaged; 2 wrong usage; 3 it stopped before its end, some lines were not understood, a checksum is another one here, or files of an earlier import are lacking; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 no se importó nada, porque no se puede leer el catálogo, o la biblioteca está bloqueada o dañada; 2 uso incorrecto; 3 la importación se detuvo antes del final, no se entendieron algunas líneas, una suma de verificación es distinta aquí, o faltan archivos de una importación anterior; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file could not be written; 2 wrong usage.</source>
        <translation>Estado de salida: 0 hecho; 1 no se pudo escribir el archivo; 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file holds no preferences that can be used; 2 wrong usage.</source>
        <translation>Estado de salida: 0 hecho; 1 el archivo no contiene preferencias que se puedan usar; 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read, or the copy could not be written; 2 wrong usage; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 no se puede leer la biblioteca, o no se pudo escribir la copia; 2 uso incorrecto; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage.</source>
        <translation>Estado de salida: 0 hecho; 1 no se puede leer la biblioteca; 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage; 3 nothing was indexed yet.</source>
        <translation>Estado de salida: 0 hecho; 1 no se puede leer la biblioteca; 2 uso incorrecto; 3 todavía no se ha indexado nada.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is in use, or the backup is damaged or missing; 2 wrong usage; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 la biblioteca está en uso, o la copia de seguridad está dañada o falta; 2 uso incorrecto; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is locked or damaged; 2 wrong usage.</source>
        <translation>Estado de salida: 0 hecho; 1 la biblioteca está bloqueada o dañada; 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file changed unnoticed, is unreadable, could not be checked, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 la biblioteca no conoce ningún archivo así, o está bloqueada o dañada; 2 uso incorrecto; 3 un archivo está alterado en silencio, es ilegible, no se pudo comprobar, o --budget lo deja para la próxima ejecución; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file could not be read, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 la biblioteca no conoce ningún archivo así, o está bloqueada o dañada; 2 uso incorrecto; 3 un archivo no se pudo leer, o --budget lo deja para la próxima ejecución; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file is damaged, was not examined to its end, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 la biblioteca no conoce ningún archivo así, o está bloqueada o dañada; 2 uso incorrecto; 3 un archivo está dañado, no se examinó hasta el final, o --budget lo deja para la próxima ejecución; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a source went away; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 la biblioteca no conoce ningún archivo así, o está bloqueada o dañada; 2 uso incorrecto; 3 un origen dejó de estar disponible; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 some files could not be compared, so that they may be copies too; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 la biblioteca no conoce ningún archivo así, o está bloqueada o dañada; 2 uso incorrecto; 3 algunos archivos no se pudieron comparar, de modo que también pueden ser copias; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the preferences do not allow it, or the library is locked or damaged; 2 wrong usage; 3 some files were not moved; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 las preferencias no lo permiten, o la biblioteca está bloqueada o dañada; 2 uso incorrecto; 3 algunos archivos no se movieron; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 there is nothing to undo, or the library is locked or damaged; 2 wrong usage; 3 some files could not be moved back; 130 cancelled.</source>
        <translation>Estado de salida: 0 hecho; 1 no hay nada que deshacer, o la biblioteca está bloqueada o dañada; 2 uso incorrecto; 3 algunos archivos no se pudieron devolver a su lugar; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 every file passes; 1 the library knows no such file, or there is no such profile; 2 wrong usage; 3 a file does not pass, or it is not known whether it does.</source>
        <translation>Estado de salida: 0 todos los archivos cumplen; 1 la biblioteca no conoce ningún archivo así, o no existe ese perfil; 2 uso incorrecto; 3 un archivo no cumple, o no se sabe si cumple.</translation>
    </message>
    <message>
        <source>Exit status: 0 no file is known to be lost; 1 the library cannot be read; 2 wrong usage; 3 files changed unnoticed, are damaged or could not be read.</source>
        <translation>Estado de salida: 0 no se sabe de ningún archivo perdido; 1 no se puede leer la biblioteca; 2 uso incorrecto; 3 hay archivos alterados en silencio, dañados o que no se pudieron leer.</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
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
        <source>Files that could not be read are left out.</source>
        <translation>Los archivos que no se pudieron leer quedan excluidos.</translation>
    </message>
    <message>
        <source>Files that would save most</source>
        <translation>Archivos que más ahorrarían</translation>
    </message>
    <message>
        <source>Files whose checksums are stored already are not read. Files that have changed since are compared, as by verify. By default xxh3-128 is computed.</source>
        <translation>Los archivos cuyas sumas de verificación ya están guardadas no se leen. Los archivos que han cambiado desde entonces se comparan, como con verify. Por defecto se calcula xxh3-128.</translation>
    </message>
    <message>
        <source>Find the exact copies of files in the library, and list them in groups.</source>
        <translation>Busca las copias exactas de archivos de la biblioteca y las muestra en grupos.</translation>
    </message>
    <message>
        <source>Find videos that are parts of longer ones, by many pictures of each: half a minute of the processor and some hundred MB for a film. copies --parts lists them.</source>
        <translation>Busca vídeos que son partes de otros más largos, por muchas imágenes de cada uno: medio minuto de procesador y unos cientos de MB por película. copies --parts los muestra.</translation>
    </message>
    <message>
        <source>Folders and files that the window scans.</source>
        <translation>Carpetas y archivos que escanea la ventana.</translation>
    </message>
    <message>
        <source>Folders and files to scan.</source>
        <translation>Carpetas y archivos que se escanean.</translation>
    </message>
    <message>
        <source>Folders of sources to watch; without any, list all.</source>
        <translation>Carpetas de orígenes que se vigilan; sin ninguna, las muestra todas.</translation>
    </message>
    <message>
        <source>For rsync and xargs, or a path a line for rclone and people.</source>
        <translation>Para rsync y xargs, o una ruta por línea para rclone y personas.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forzados</translation>
    </message>
    <message>
        <source>Forget the files of an earlier import that this one lacks; otherwise they stay, and are counted.</source>
        <translation>Olvida los archivos de una importación anterior que faltan en esta; si no, se quedan y se cuentan.</translation>
    </message>
    <message>
        <source>From then on, the checksums that the last check found are the known ones, and those from before are forgotten. Accept a file that changed unnoticed only if you know that its contents are as they should be. No file is read or changed. An edit whose new time a scan has seen needs no acceptance.</source>
        <translation>Desde entonces, las sumas de verificación que halló la última comprobación son las conocidas, y las anteriores se olvidan. Acepte un archivo alterado en silencio solo si sabe que su contenido es como debe ser. No se lee ni se cambia ningún archivo. Una edición cuya nueva hora ha visto un escaneo no necesita aceptarse.</translation>
    </message>
    <message>
        <source>Gap in episodes</source>
        <translation>Hueco en los episodios</translation>
    </message>
    <message>
        <source>Give a source a name of its own, by which the window, the page and other commands call it.</source>
        <translation>Da a un origen un nombre propio, con el que lo llaman la ventana, la página y otros comandos.</translation>
    </message>
    <message>
        <source>Give up a file after this time without a byte; by default from the preferences.</source>
        <translation>Abandona un archivo tras este tiempo sin recibir un byte; por defecto, según las preferencias.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>Argumentos inesperados de más ({arguments})</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Have the workers of this Dask scheduler read the files, tcp://HOST:PORT or tls://HOST:PORT. local:N starts N workers on this computer.</source>
        <translation>Hace que los procesos de este planificador de Dask lean los archivos, tcp://HOST:PORT o tls://HOST:PORT. local:N inicia N procesos en este equipo.</translation>
    </message>
    <message>
        <source>How often the job runs.</source>
        <translation>Con qué frecuencia se ejecuta la tarea.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>If “{name}” were lost:</source>
        <translation>Si se perdiera «{name}»:</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch, so that the command profiles test can use it by its name.</source>
        <translation>Importa una directiva de MediaConch, para que el comando profiles test pueda usarla por su nombre.</translation>
    </message>
    <message>
        <source>Imported {title}. Use it with --profile {name}.</source>
        <translation>Se importó {title}. Úselo con --profile {name}.</translation>
    </message>
    <message>
        <source>In all: {count} {count:file|files}, {size}</source>
        <translation>En total: {count} {count:archivo|archivos}, {size}</translation>
    </message>
    <message>
        <source>In both, as in {path}</source>
        <translation>En ambas, como en {path}</translation>
    </message>
    <message>
        <source>In the library, {made} of {count} {count:video|videos} of similar length can be compared.</source>
        <translation>En la biblioteca se pueden comparar {made} de {count} {count:vídeo|vídeos} de duración parecida.</translation>
    </message>
    <message>
        <source>Index the subtitles of files in the library, so that `says:` finds what is said in them.</source>
        <translation>Indexa los subtítulos de archivos de la biblioteca, para que `says:` encuentre lo que se dice en ellos.</translation>
    </message>
    <message>
        <source>Index what is said in videos, as their subtitles tell it, and find where it is said.</source>
        <translation>Indexa los diálogos de los vídeos, según sus subtítulos, y busca dónde se dice algo.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {reason}</source>
        <translation>Valor no válido para {name}: {reason}</translation>
    </message>
    <message>
        <source>Invalid value: {reason}</source>
        <translation>Valor no válido: {reason}</translation>
    </message>
    <message>
        <source>It reads lists of Everything (.efu), Katalog (.idx), VVV and Cathy (.caf), and CSV or TSV. It also reads what rclone lsjson -R, tree -J -s -D and ls -lR --time-style=full-iso print. Best is what this prints, run in the topmost folder of the disk: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</source>
        <translation>Lee listas de Everything (.efu), Katalog (.idx), VVV y Cathy (.caf), y CSV o TSV. También lee lo que muestran rclone lsjson -R, tree -J -s -D y ls -lR --time-style=full-iso. Lo mejor es lo que muestra esto, ejecutado en la carpeta superior del disco: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>TAREA</translation>
    </message>
    <message>
        <source>Keep a schedule, but do not run it.</source>
        <translation>Conserva una programación, pero no la ejecuta.</translation>
    </message>
    <message>
        <source>Keep the copy in this folder if there is one. Repeatable.</source>
        <translation>Conserva la copia de esta carpeta, si la hay. Se puede repetir.</translation>
    </message>
    <message>
        <source>Keep the copy that this rule prefers: oldest, longest-name, shortest-path. Repeatable: in this order. What is a copy by its name, or in a folder of backups, goes first whatever the rule.</source>
        <translation>Conserva la copia que prefiere esta regla: oldest, longest-name, shortest-path. Se puede repetir: en este orden. Lo que es una copia por su nombre, o está en una carpeta de copias de seguridad, se va primero sea cual sea la regla.</translation>
    </message>
    <message>
        <source>Keep {number}: {reason}</source>
        <translation>Conservar {number}: {reason}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>ÚLTIMA VEZ</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>RESTA</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTECA</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave out files that save less, by default 200MB.</source>
        <translation>Excluye los archivos que ahorran menos; por defecto, 200MB.</translation>
    </message>
    <message>
        <source>Let --webhook reach other computers without encryption.</source>
        <translation>Permite que --webhook llegue a otros equipos sin cifrado.</translation>
    </message>
    <message>
        <source>Let a file go although the file that stays is on another disk, as a backup is.</source>
        <translation>Deja ir un archivo aunque el que queda esté en otro disco, como una copia de seguridad.</translation>
    </message>
    <message>
        <source>Let a schedule run again. What it has missed is not caught up with.</source>
        <translation>Permite que una programación se ejecute de nuevo. Las ejecuciones perdidas no se recuperan.</translation>
    </message>
    <message>
        <source>Let videos go of which a better one with the same pictures stays (copies --near), in place of exact copies. What is only perhaps the same stays.</source>
        <translation>Deja ir vídeos de los que queda uno mejor con las mismas imágenes (copies --near), en lugar de copias exactas. Lo que solo quizá es lo mismo se queda.</translation>
    </message>
    <message>
        <source>Line {place}: {reason}.</source>
        <translation>Línea {place}: {reason}.</translation>
    </message>
    <message>
        <source>List all profiles: those of Cinventory, and your own.</source>
        <translation>Muestra todos los perfiles: los de Cinventory y los propios.</translation>
    </message>
    <message>
        <source>List and change the schedules of jobs. They run while the window or cinventory serve is open.</source>
        <translation>Muestra y cambia las programaciones de tareas. Se ejecutan mientras la ventana o cinventory serve están abiertos.</translation>
    </message>
    <message>
        <source>List and show profiles of devices and deliveries, and test files of the library against them.</source>
        <translation>Muestra los perfiles de dispositivos y entregas, y prueba con ellos archivos de la biblioteca.</translation>
    </message>
    <message>
        <source>List at most N jobs, the newest; 20 by default.</source>
        <translation>Muestra como máximo N tareas, las más nuevas; por defecto, 20.</translation>
    </message>
    <message>
        <source>List jobs, show one, cancel, pause, resume or retry it, or make it skip a slow file.</source>
        <translation>Muestra las tareas o una de ellas, la cancela, pausa, reanuda o reintenta, o hace que omita un archivo lento.</translation>
    </message>
    <message>
        <source>List only files at and below these paths that match every filter: words, or codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d and so on. Put a filter that begins with - after --.</source>
        <translation>Muestra solo los archivos que están en estas rutas y debajo de ellas y que cumplen todos los filtros: palabras, o codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d, etc. Ponga un filtro que empieza por - después de --.</translation>
    </message>
    <message>
        <source>List only files of the library that match every filter, as in list; for checksum lists.</source>
        <translation>Incluye solo los archivos de la biblioteca que cumplen todos los filtros, como en list; para listas de sumas de verificación.</translation>
    </message>
    <message>
        <source>List only jobs in this state: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Repeatable.</source>
        <translation>Muestra solo las tareas en este estado: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Se puede repetir.</translation>
    </message>
    <message>
        <source>List so many files, those that save most.</source>
        <translation>Muestra este número de archivos, los que más ahorran.</translation>
    </message>
    <message>
        <source>List subtitles and .nfo files that belong to no video, as the last scan saw them.</source>
        <translation>Muestra los subtítulos y archivos .nfo que no pertenecen a ningún vídeo, tal como los vio el último escaneo.</translation>
    </message>
    <message>
        <source>List the disks of the library, connected or not, or change what is noted of one. Reads no disk.</source>
        <translation>Muestra los discos de la biblioteca, conectados o no, o cambia lo anotado de uno. No lee ningún disco.</translation>
    </message>
    <message>
        <source>List the disks of the library, give them names and places, and make labels for them. Without the name of a command, disks are listed.</source>
        <translation>Muestra los discos de la biblioteca, les da nombres y lugares, y crea etiquetas para ellos. Sin el nombre de un comando, se muestran los discos.</translation>
    </message>
    <message>
        <source>List the files in the library. Only --make-pictures reads them.</source>
        <translation>Muestra los archivos de la biblioteca. Solo --make-pictures los lee.</translation>
    </message>
    <message>
        <source>List the files that were moved to the trash, or move files back to their folders.</source>
        <translation>Muestra los archivos que se movieron a la papelera, o los devuelve a sus carpetas.</translation>
    </message>
    <message>
        <source>List the first N files of those that free the most.</source>
        <translation>Muestra los N primeros archivos de los que más liberan.</translation>
    </message>
    <message>
        <source>List the folders that hold equal files, in place of the groups.</source>
        <translation>Muestra las carpetas que contienen archivos iguales, en lugar de los grupos.</translation>
    </message>
    <message>
        <source>List the gaps in the seasons of series, and the seasons that are left out between others.</source>
        <translation>Muestra los huecos en las temporadas de las series, y las temporadas que faltan entre otras.</translation>
    </message>
    <message>
        <source>List the groups that are ignored, in place of the others.</source>
        <translation>Muestra los grupos ignorados, en lugar de los demás.</translation>
    </message>
    <message>
        <source>List the libraries that the window has opened, the last one first.</source>
        <translation>Muestra las bibliotecas que ha abierto la ventana, la última primero.</translation>
    </message>
    <message>
        <source>List the programs that open a file, or open it in one of them.</source>
        <translation>Muestra los programas que abren un archivo, o lo abre en uno de ellos.</translation>
    </message>
    <message>
        <source>List the schedules, with the next run and what came of the last one.</source>
        <translation>Muestra las programaciones, con la próxima vez y el resultado de la última.</translation>
    </message>
    <message>
        <source>List the sheets and rolls that are known.</source>
        <translation>Muestra las hojas y los rollos conocidos.</translation>
    </message>
    <message>
        <source>List the videos that are a part of a longer one, or have a part in common with it, with the times, in place of exact copies. cinventory fingerprint --parts finds them.</source>
        <translation>Muestra los vídeos que son una parte de otro más largo, o que tienen una parte en común con él, con los tiempos, en lugar de copias exactas. cinventory fingerprint --parts los encuentra.</translation>
    </message>
    <message>
        <source>List the videos that show the same pictures in another encoding, size or cut, with the better one and why, in place of exact copies. cinventory fingerprint compares them. With --left-alone: those that are not the same.</source>
        <translation>Muestra los vídeos con las mismas imágenes en otra codificación, tamaño o montaje, con el mejor y el porqué, en lugar de copias exactas. cinventory fingerprint los compara. Con --left-alone: los que no son lo mismo.</translation>
    </message>
    <message>
        <source>List where words are said: the file, the time and the line.</source>
        <translation>Muestra dónde se dicen las palabras: el archivo, el tiempo y la línea.</translation>
    </message>
    <message>
        <source>Little or nothing to save</source>
        <translation>Poco o nada que ahorrar</translation>
    </message>
    <message>
        <source>Look after the computers that work together (--cluster of scan, checksum, verify and check).</source>
        <translation>Cuida los equipos que trabajan juntos (--cluster de scan, checksum, verify y check).</translation>
    </message>
    <message>
        <source>Look at a file in the window of the quick look, or play it in another program.</source>
        <translation>Muestra un archivo en la ventana de la vista rápida, o lo reproduce en otro programa.</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>CREADA</translation>
    </message>
    <message>
        <source>Manifests are ASC MHL histories, Media Hash Lists, BagIt bags, SFV lists, and lists of md5sum, sha256sum, b2sum, b3sum, xxhsum and their like. All algorithms that are possible are tried where a list names none.</source>
        <translation>Los manifiestos son historiales ASC MHL, Media Hash Lists, paquetes BagIt, listas SFV, y listas de md5sum, sha256sum, b2sum, b3sum, xxhsum y similares. Si una lista no indica ningún algoritmo, se prueban todos los posibles.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Falta el argumento {name}.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Falta el comando.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Falta la opción {name}.</translation>
    </message>
    <message>
        <source>Move the files; otherwise they are only named.</source>
        <translation>Mueve los archivos; si no, solo se nombran.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>PRÓXIMA VEZ</translation>
    </message>
    <message>
        <source>Name the copies that could go, and the file that stays for each; with --yes, move them to the trash.</source>
        <translation>Nombra las copias que podrían irse y el archivo que queda por cada una; con --yes, las mueve a la papelera.</translation>
    </message>
    <message>
        <source>Name the files in which verify found other contents than the known ones; with --yes, accept these.</source>
        <translation>Nombra los archivos en los que verify halló un contenido distinto del conocido; con --yes, lo acepta.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>New since the first scan, {time}</source>
        <translation>Nuevo desde el primer escaneo, {time}</translation>
    </message>
    <message>
        <source>New since you last looked, {time}</source>
        <translation>Nuevo desde la última vez que miró, {time}</translation>
    </message>
    <message>
        <source>No browser was found. Open this link within ten minutes. It works once:</source>
        <translation>No se encontró ningún navegador. Abra este enlace antes de diez minutos. Funciona una vez:</translation>
    </message>
    <message>
        <source>No change was found in what could be read</source>
        <translation>No se halló ningún cambio en lo que se pudo leer</translation>
    </message>
    <message>
        <source>No change was found until then</source>
        <translation>Hasta entonces no se halló ningún cambio</translation>
    </message>
    <message>
        <source>No disk has the name or id “{text}”. There are: {names}.</source>
        <translation>Ningún disco tiene el nombre o identificador «{text}». Hay: {names}.</translation>
    </message>
    <message>
        <source>No file is ever replaced by an undo.</source>
        <translation>Al deshacer nunca se reemplaza ningún archivo.</translation>
    </message>
    <message>
        <source>No file is known yet. Scan a folder first.</source>
        <translation>Todavía no se conoce ningún archivo. Escanee primero una carpeta.</translation>
    </message>
    <message>
        <source>No folder is renamed.</source>
        <translation>No se cambia el nombre de ninguna carpeta.</translation>
    </message>
    <message>
        <source>No job is in this state.</source>
        <translation>No hay ninguna tarea en este estado.</translation>
    </message>
    <message>
        <source>No player was found. Install one, or name a program by --in.</source>
        <translation>No se encontró ningún reproductor. Instale uno, o indique un programa con --in.</translation>
    </message>
    <message>
        <source>No program for “{path}” was found.</source>
        <translation>No se encontró ningún programa para «{path}».</translation>
    </message>
    <message>
        <source>No program here is called “{name}”. There are: {names}.</source>
        <translation>Aquí ningún programa se llama «{name}». Hay: {names}.</translation>
    </message>
    <message>
        <source>No running Cinventory answers for this library. Only its saved jobs are available.</source>
        <translation>Ningún Cinventory en marcha responde por esta biblioteca. Solo están disponibles sus tareas guardadas.</translation>
    </message>
    <message>
        <source>No sheet has the name “{name}”: {names}.</source>
        <translation>Ninguna hoja tiene el nombre «{name}»: {names}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>No existe el comando {name}.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>No existe el comando {name}. ¿Quería decir {names}?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>No existe la opción {name}</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>No existe la opción {name} (opciones posibles: {names})</translation>
    </message>
    <message>
        <source>None of these files has pictures.</source>
        <translation>Ninguno de estos archivos tiene imágenes.</translation>
    </message>
    <message>
        <source>None of these files has pictures. Make them with --make-pictures.</source>
        <translation>Ninguno de estos archivos tiene imágenes. Créelas con --make-pictures.</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Sin estimar</translation>
    </message>
    <message>
        <source>Not known, since some files could not be compared</source>
        <translation>No se sabe, porque algunos archivos no se pudieron comparar</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>No vigilado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note something else of the disk.</source>
        <translation>Anota otra cosa sobre el disco.</translation>
    </message>
    <message>
        <source>Note that two videos of --near do not show the same.</source>
        <translation>Anota que dos vídeos de --near no muestran lo mismo.</translation>
    </message>
    <message>
        <source>Note where the disk is kept.</source>
        <translation>Anota dónde se guarda el disco.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>No ha cambiado nada</translation>
    </message>
    <message>
        <source>Nothing that the catalogue names is opened. Its videos are listed as not connected and not read, until a scan of a disk with that name finds them. A later catalogue of the disk replaces the earlier one; what it lacks of that stays listed, and is counted, until you import it with --yes.</source>
        <translation>No se abre nada de lo que nombra el catálogo. Sus vídeos se listan como no conectados y no leídos, hasta que los encuentra un escaneo de un disco con ese nombre. Un catálogo posterior del disco reemplaza al anterior; lo que le falta de aquel sigue en la lista y se cuenta, hasta que importe el nuevo con --yes.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: add --yes to forget what this one lacks.</source>
        <translation>No se olvidó nada: añada --yes para olvidar lo que falta en esta importación.</translation>
    </message>
    <message>
        <source>Nothing was moved: add --yes to move them to the trash.</source>
        <translation>No se movió nada: añada --yes para moverlos a la papelera.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Now {limit}.</source>
        <translation>Ahora, {limit}.</translation>
    </message>
    <message>
        <source>OCCASION</source>
        <translation>OCASIÓN</translation>
    </message>
    <message>
        <source>OPENED</source>
        <translation>ABIERTA</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>De ello</translation>
    </message>
    <message>
        <source>Older jobs are not shown. Show more with --limit.</source>
        <translation>No se muestran las tareas más antiguas. Muestre más con --limit.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list. One has to be named, here or by --where. A plain word that is no path is refused: give it by --where.</source>
        <translation>Solo los archivos que están en estas rutas y debajo de ellas y que cumplen todos los filtros, como en list. Hay que indicar al menos uno, aquí o con --where. Una palabra sola que no es una ruta se rechaza: indíquela con --where.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all files. A plain word that is no path is refused: give it by --where.</source>
        <translation>Solo los archivos que están en estas rutas y debajo de ellas y que cumplen todos los filtros, como en list; por defecto, todos. Una palabra sola que no es una ruta se rechaza: indíquela con --where.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all.</source>
        <translation>Solo los archivos que están en estas rutas y debajo de ellas y que cumplen todos los filtros, como en list; por defecto, todos.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; name at least one. A plain word that is no path is refused: give it by --where.</source>
        <translation>Solo los archivos que están en estas rutas y debajo de ellas y que cumplen todos los filtros, como en list; indique al menos uno. Una palabra sola que no es una ruta se rechaza: indíquela con --where.</translation>
    </message>
    <message>
        <source>Only files that match may go, and only those with another copy that can be reached on the same disk: a copy on another disk is a backup, and stays unless --across-disks is given. Run copies first. Just before a file goes, it is compared byte for byte with the file that stays; with --near, both must be as they were compared by their pictures, and the file that stays is read whole. Nothing is deleted, and journal undo moves files back. The preferences must allow it.</source>
        <translation>Solo pueden irse los archivos que cumplen los filtros, y solo los que tienen otra copia accesible en el mismo disco: una copia en otro disco es una copia de seguridad, y se queda salvo que se indique --across-disks. Ejecute antes copies. Justo antes de que un archivo se vaya, se compara byte a byte con el archivo que queda; con --near, ambos deben estar como cuando se compararon por sus imágenes, y el archivo que queda se lee entero. No se elimina nada, y journal undo devuelve los archivos a su lugar. Las preferencias deben permitirlo.</translation>
    </message>
    <message>
        <source>Only in {path}</source>
        <translation>Solo en {path}</translation>
    </message>
    <message>
        <source>Only say whether a server of this library answers.</source>
        <translation>Solo dice si responde un servidor de esta biblioteca.</translation>
    </message>
    <message>
        <source>Only this computer can open it. With --host, others can, such as a phone.</source>
        <translation>Solo este equipo puede abrirla. Con --host pueden hacerlo otros, como un teléfono.</translation>
    </message>
    <message>
        <source>Only videos whose length is similar to that of another one are read, each once until it changes: some 10 MB and a second of the processor. Parts of one recording do not count as another. copies --near lists what is found. With --parts, the videos of 10 s or more are read that were not yet, and found in longer ones.</source>
        <translation>Solo se leen los vídeos cuya duración es parecida a la de otro, cada uno una vez mientras no cambie: unos 10 MB y un segundo de procesador. Las partes de una misma grabación no cuentan como otro vídeo. copies --near muestra lo hallado. Con --parts se leen los vídeos de 10 s o más que aún no se leyeron, y se buscan en otros más largos.</translation>
    </message>
    <message>
        <source>Open another window. Otherwise the paths go to the window that is open.</source>
        <translation>Abre otra ventana. Si no, las rutas van a la ventana que está abierta.</translation>
    </message>
    <message>
        <source>Open the live page in the browser.</source>
        <translation>Abre la página en vivo en el navegador.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>La opción {name} no admite ningún valor.</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>La opción {name} necesita un argumento.</translation>
    </message>
    <message>
        <source>Option {name} requires {number} arguments.</source>
        <translation>La opción {name} necesita {number} argumentos.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Outlines of all labels, to be tried on plain paper.</source>
        <translation>Contornos de todas las etiquetas, para probar en papel normal.</translation>
    </message>
    <message>
        <source>Play it in this program, as open-with lists it; “preferred” is the preferred player.</source>
        <translation>Lo reproduce en este programa, tal como lo muestra open-with; «preferred» es el reproductor preferido.</translation>
    </message>
    <message>
        <source>Print so many mm further down.</source>
        <translation>Imprime tantos mm más abajo.</translation>
    </message>
    <message>
        <source>Print so many mm further to the right.</source>
        <translation>Imprime tantos mm más a la derecha.</translation>
    </message>
    <message>
        <source>Probe every file again, and read more of it.</source>
        <translation>Vuelve a analizar todos los archivos y lee más de ellos.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library. The library from before is kept beside it.</source>
        <translation>Pone una copia de seguridad en el lugar de la biblioteca. La biblioteca anterior se conserva al lado.</translation>
    </message>
    <message>
        <source>Put pictures from the cache of previews into an HTML report, of 120 files at most.</source>
        <translation>Pone imágenes de la caché de vistas previas en un informe HTML, de 120 archivos como máximo.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>TASA</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>Read 8 pictures of each video, by which the same film is found in another encoding.</source>
        <translation>Lee 8 imágenes de cada vídeo, con las que se encuentra la misma película con otra codificación.</translation>
    </message>
    <message>
        <source>Read all files of a folder, and write a manifest of them. The files themselves are never changed.</source>
        <translation>Lee todos los archivos de una carpeta y escribe un manifiesto de ellos. Los archivos nunca se cambian.</translation>
    </message>
    <message>
        <source>Read also videos that were read before.</source>
        <translation>Lee también los vídeos ya leídos.</translation>
    </message>
    <message>
        <source>Read at most this much, such as 500GB or 2h, the longest unchecked files first.</source>
        <translation>Lee como máximo esta cantidad, como 500GB o 2h; primero los archivos que llevan más tiempo sin comprobar.</translation>
    </message>
    <message>
        <source>Read files in the library again, and compare them with their stored checksums.</source>
        <translation>Vuelve a leer archivos de la biblioteca y los compara con sus sumas de verificación guardadas.</translation>
    </message>
    <message>
        <source>Read the preferences from a file. Passwords, tokens and certificates stay as they are here.</source>
        <translation>Lee las preferencias de un archivo. Las contraseñas, los tokens y los certificados quedan como están aquí.</translation>
    </message>
    <message>
        <source>Read the tracks inside videos, too; each such video is read to its end.</source>
        <translation>Lee también las pistas dentro de los vídeos; cada uno de esos vídeos se lee hasta el final.</translation>
    </message>
    <message>
        <source>Record the new path of a source, and keep all that is known about its files.</source>
        <translation>Registra la nueva ruta de un origen y conserva todo lo que se sabe de sus archivos.</translation>
    </message>
    <message>
        <source>Relocate even if none of its files is found there.</source>
        <translation>Reubica aunque no se encuentre allí ninguno de sus archivos.</translation>
    </message>
    <message>
        <source>Remove a schedule. A job that it has begun goes on.</source>
        <translation>Quita una programación. Una tarea que ya ha iniciado continúa.</translation>
    </message>
    <message>
        <source>Replace an existing checksum list.</source>
        <translation>Reemplaza una lista de sumas de verificación existente.</translation>
    </message>
    <message>
        <source>Results: made; not_compared: no print can be made of the video, for the reason that JSON names; a video without a result was not read yet, or no other is of similar length.</source>
        <translation>Resultados: made: leído; not_compared: no se puede obtener ninguna huella del vídeo, por el motivo que indica JSON; un vídeo sin resultado aún no se ha leído, o ningún otro tiene una duración parecida.</translation>
    </message>
    <message>
        <source>Run the job of a schedule now, also of a disabled one and on battery.</source>
        <translation>Ejecuta ahora la tarea de una programación, también si está desactivada y con batería.</translation>
    </message>
    <message>
        <source>Run this program with its arguments, without a shell, for each alert; it reads the alert as JSON. Repeatable.</source>
        <translation>Ejecuta este programa con sus argumentos, sin shell, para cada alerta; el programa lee la alerta como JSON. Se puede repetir.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Ahorra</translation>
    </message>
    <message>
        <source>Say that a disk which only imports tell of is this one: scans of it then take the place of what was imported.</source>
        <translation>Indica que un disco que solo se conoce por importaciones es este: los escaneos de él ocupan entonces el lugar de lo importado.</translation>
    </message>
    <message>
        <source>Say what limits the scan: processor, disk, late answers or library. With --cluster, also name the workers, their rates and faults.</source>
        <translation>Dice qué limita el escaneo: procesador, disco, respuestas tardías o biblioteca. Con --cluster, nombra también los procesos, sus tasas y sus fallos.</translation>
    </message>
    <message>
        <source>Scale larger pictures down to so many lines: 576, 720, 1080, 2160.</source>
        <translation>Reduce las imágenes más grandes a este número de líneas: 576, 720, 1080, 2160.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Scan folders and files into the library, and list them.</source>
        <translation>Escanea carpetas y archivos en la biblioteca y los muestra.</translation>
    </message>
    <message>
        <source>Scan {number} since scan {since}, {time}, {state}</source>
        <translation>Escaneo {number} desde el escaneo {since}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scan {number}, {time}, {state}</source>
        <translation>Escaneo {number}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scans run on the cluster at {address}.</source>
        <translation>Los escaneos se ejecutan en el clúster de {address}.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Send a test alert to each receiver in the preferences and the options, once, and say if it arrived.</source>
        <translation>Envía una vez una alerta de prueba a cada destinatario de las preferencias y las opciones, y dice si llegó.</translation>
    </message>
    <message>
        <source>Send alerts to this address, as JSON. Repeatable.</source>
        <translation>Envía las alertas a esta dirección, como JSON. Se puede repetir.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Serve the live page and the local job API without a window, and print the address.</source>
        <translation>Ofrece la página en vivo y la API local de tareas sin ventana, y escribe la dirección.</translation>
    </message>
    <message>
        <source>Several sheets have the name “{name}”: {names}.</source>
        <translation>Varias hojas tienen el nombre «{name}»: {names}.</translation>
    </message>
    <message>
        <source>Show a profile with its conditions, and the pages that they come from.</source>
        <translation>Muestra un perfil con sus condiciones y las páginas de las que proceden.</translation>
    </message>
    <message>
        <source>Show all net changes after this scan, up to that of --scan; or those since a date (2026-10-01) or for an age (30d), with files that checks found changed unnoticed or damaged.</source>
        <translation>Muestra el resultado conjunto de todos los cambios posteriores a este escaneo, hasta el de --scan; o de los posteriores a una fecha (2026-10-01) o a un plazo (30d), con los archivos que las comprobaciones hallaron alterados en silencio o dañados.</translation>
    </message>
    <message>
        <source>Show in how many files each language is spoken, written, forced, or neither spoken nor written.</source>
        <translation>Muestra en cuántos archivos está cada idioma hablado, escrito, forzado, o ni hablado ni escrito.</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>No muestra la barra de progreso.</translation>
    </message>
    <message>
        <source>Show no window, but an icon where the system has a place for it.</source>
        <translation>No muestra ninguna ventana, sino un icono donde el sistema tiene un lugar para él.</translation>
    </message>
    <message>
        <source>Show the job until it ends. Ctrl-C does not cancel it.</source>
        <translation>Muestra la tarea hasta que termina. Ctrl-C no la cancela.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Show the workers of a cluster, and whether each of them can take part in a scan.</source>
        <translation>Muestra los procesos de un clúster y si cada uno puede participar en un escaneo.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Muestra este mensaje y termina.</translation>
    </message>
    <message>
        <source>Show what a scan found new, changed, moved, missing or back, without reading the files.</source>
        <translation>Muestra qué encontró un escaneo: nuevo, cambiado, movido, ausente o de vuelta, sin leer los archivos.</translation>
    </message>
    <message>
        <source>Show what each scan found the library to hold: files, size, codecs, problems and checks over time.</source>
        <translation>Muestra qué encontró cada escaneo en la biblioteca: archivos, tamaño, códecs, problemas y comprobaciones a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Sign what --webhook sends, with the secret in this file.</source>
        <translation>Firma lo que envía --webhook con el secreto de este archivo.</translation>
    </message>
    <message>
        <source>Since {time}, up to scan {number}</source>
        <translation>Desde {time}, hasta el escaneo {number}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sort by this column, named as in CSV. Repeatable.</source>
        <translation>Ordena por esta columna, con el nombre que tiene en CSV. Se puede repetir.</translation>
    </message>
    <message>
        <source>Sort in descending order: the largest or latest first.</source>
        <translation>Ordena de forma descendente: primero lo más grande o lo más reciente.</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Take --not-same of two videos back.</source>
        <translation>Retira --not-same de dos vídeos.</translation>
    </message>
    <message>
        <source>Take a file only if copies stay on at least so many disks that are connected.</source>
        <translation>Toma un archivo solo si quedan copias en al menos este número de discos conectados.</translation>
    </message>
    <message>
        <source>Take no file from the disk of this path in a source. Repeatable.</source>
        <translation>No toma ningún archivo del disco de esta ruta de un origen. Se puede repetir.</translation>
    </message>
    <message>
        <source>Take no file from this folder. Repeatable.</source>
        <translation>No toma ningún archivo de esta carpeta. Se puede repetir.</translation>
    </message>
    <message>
        <source>Take the inventory of a video library. Without a command, cinventory [--library FILE] [PATH]... opens the window and scans the paths. cinventory self-test checks whether it works on this computer.</source>
        <translation>Hace el inventario de una biblioteca de vídeo. Sin un comando, cinventory [--library FILE] [PATH]... abre la ventana y escanea las rutas. cinventory self-test comprueba si funciona en este equipo.</translation>
    </message>
    <message>
        <source>Tell by when the disk will be full, and by which looks.</source>
        <translation>Dice cuándo estará lleno el disco, y según qué observaciones.</translation>
    </message>
    <message>
        <source>Tell the size of the library, what it holds, and its backups; of a damaged one, the backups.</source>
        <translation>Dice el tamaño de la biblioteca, qué contiene y sus copias de seguridad; de una dañada, las copias de seguridad.</translation>
    </message>
    <message>
        <source>Tell what encoding videos anew would save: a range with its grounds. Nothing is encoded or changed.</source>
        <translation>Dice cuánto se ahorraría recodificando vídeos: un intervalo con sus motivos. No se codifica ni se cambia nada.</translation>
    </message>
    <message>
        <source>Tell what files take room without need, by kind, and which would free the most. Changes nothing.</source>
        <translation>Dice qué archivos ocupan espacio sin necesidad, por tipos, y cuáles liberarían más. No cambia nada.</translation>
    </message>
    <message>
        <source>Tell what is wrong, new and unknown in the library, and the command that answers each. Reads no file.</source>
        <translation>Dice qué hay de malo, de nuevo y de desconocido en la biblioteca, y el comando que responde a cada cosa. No lee ningún archivo.</translation>
    </message>
    <message>
        <source>Tell what the index holds, its size, and when it was made.</source>
        <translation>Dice qué contiene el índice, su tamaño y cuándo se creó.</translation>
    </message>
    <message>
        <source>Tell what would be lost with the disk: what is nowhere else.</source>
        <translation>Dice qué se perdería con el disco: lo que no está en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Tell which disks were not seen, or not checked, for long.</source>
        <translation>Dice qué discos hace mucho que no se ven o no se comprueban.</translation>
    </message>
    <message>
        <source>Tell which files fit on a disk with so much room: 800GB.</source>
        <translation>Dice qué archivos caben en un disco con este espacio: 800GB.</translation>
    </message>
    <message>
        <source>Tell which files have copies on fewer than N disks.</source>
        <translation>Dice qué archivos tienen copias en menos de N discos.</translation>
    </message>
    <message>
        <source>Test known files against profiles. Only imported policies read the files.</source>
        <translation>Prueba archivos conocidos con perfiles. Solo las directivas importadas leen los archivos.</translation>
    </message>
    <message>
        <source>Test this profile, not all. Repeatable.</source>
        <translation>Prueba este perfil, no todos. Se puede repetir.</translation>
    </message>
    <message>
        <source>The action.</source>
        <translation>La acción.</translation>
    </message>
    <message>
        <source>The address of the Dask scheduler.</source>
        <translation>La dirección del planificador de Dask.</translation>
    </message>
    <message>
        <source>The address to listen on. Other computers can reach it unless it is loopback.</source>
        <translation>La dirección en la que se escucha. Otros equipos pueden llegar a ella, salvo que sea de bucle local.</translation>
    </message>
    <message>
        <source>The algorithm of a checksum list whose name and lines do not tell it.</source>
        <translation>El algoritmo de una lista de sumas de verificación cuyo nombre y cuyas líneas no lo indican.</translation>
    </message>
    <message>
        <source>The answer is yes, no or unknown, with the facts that fail or are not known.</source>
        <translation>La respuesta es yes, no o unknown, con los datos que fallan o no se conocen.</translation>
    </message>
    <message>
        <source>The backup is checked first. While a window or another program uses the library, nothing is done.</source>
        <translation>Antes se comprueba la copia de seguridad. Mientras una ventana u otro programa usa la biblioteca, no se hace nada.</translation>
    </message>
    <message>
        <source>The backup; by default the newest one beside the library.</source>
        <translation>La copia de seguridad; por defecto, la más nueva de las que están junto a la biblioteca.</translation>
    </message>
    <message>
        <source>The catalogue, or another library.</source>
        <translation>El catálogo, u otra biblioteca.</translation>
    </message>
    <message>
        <source>The code is for a scanner that types: Find a disk by its label, in the window, shows the disk. Sheet and correction are at first those that the window used last.</source>
        <translation>El código es para un lector que teclea: Buscar un disco por su etiqueta, en la ventana, muestra el disco. Al principio, la hoja y la corrección son las últimas que usó la ventana.</translation>
    </message>
    <message>
        <source>The codec of the results.</source>
        <translation>El códec de los resultados.</translation>
    </message>
    <message>
        <source>The command ends when that window is closed; the other program goes on by itself. The status is 1 if there is no such file, if it cannot be played, or if the program did not start.</source>
        <translation>El comando termina cuando se cierra esa ventana; el otro programa continúa por su cuenta. El estado es 1 si no existe el archivo, si no se puede reproducir o si el programa no se inició.</translation>
    </message>
    <message>
        <source>The command looks for the files there first. The next scan does not probe unchanged files again.</source>
        <translation>El comando busca antes los archivos allí. El próximo escaneo no vuelve a analizar los archivos sin cambios.</translation>
    </message>
    <message>
        <source>The day of a weekly job, or the first such day of a month; sunday.</source>
        <translation>El día de una tarea semanal, o el primero de esos días de un mes; sunday.</translation>
    </message>
    <message>
        <source>The depth of a check for damage; index by default.</source>
        <translation>La profundidad de una comprobación de daños; por defecto, index.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”, kept at {place}.</source>
        <translation>El disco {id} se llama «{name}» y se guarda en {place}.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”.</source>
        <translation>El disco {id} se llama «{name}».</translation>
    </message>
    <message>
        <source>The file appears once it is whole. A file there is replaced only if it is a library.</source>
        <translation>El archivo aparece cuando está entero. Un archivo que ya está allí solo se reemplaza si es una biblioteca.</translation>
    </message>
    <message>
        <source>The file that an export replaces; its extension is the format.</source>
        <translation>El archivo que reemplaza una exportación; su extensión es el formato.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>El archivo que se escribe; - es la salida estándar.</translation>
    </message>
    <message>
        <source>The file with the token, made if missing; by default the user&apos;s own.</source>
        <translation>El archivo con el token, que se crea si falta; por defecto, el del usuario.</translation>
    </message>
    <message>
        <source>The file, or the folder for a new file; by default the folder beside the library.</source>
        <translation>El archivo, o la carpeta para un archivo nuevo; por defecto, la carpeta junto a la biblioteca.</translation>
    </message>
    <message>
        <source>The file. It need not be in the library.</source>
        <translation>El archivo. No tiene que estar en la biblioteca.</translation>
    </message>
    <message>
        <source>The files are compared with all files of the library. Of files of the same size, only those are read that may still be equal; stored checksums stand for files on disks that are not connected. Hard links, reflinks and several paths to one file are one copy.</source>
        <translation>Los archivos se comparan con todos los archivos de la biblioteca. De los archivos del mismo tamaño solo se leen los que todavía pueden ser iguales; las sumas de verificación guardadas representan los archivos de discos no conectados. Los enlaces duros, los reflinks y varias rutas a un mismo archivo son una sola copia.</translation>
    </message>
    <message>
        <source>The files that are to fit; by default those on one disk alone. Repeatable.</source>
        <translation>Los archivos que deben caber; por defecto, los que están solo en un disco. Se puede repetir.</translation>
    </message>
    <message>
        <source>The files to test, as for the command list. Scan them first. A plain word that is no path is refused: give it by --where.</source>
        <translation>Los archivos que se prueban, como en el comando list. Escanéelos antes. Una palabra sola que no es una ruta se rechaza: indíquela con --where.</translation>
    </message>
    <message>
        <source>The first label that is left on the sheet.</source>
        <translation>La primera etiqueta que queda en la hoja.</translation>
    </message>
    <message>
        <source>The first run is at the next of these times. Runs that were missed are caught up with once. On battery, jobs wait until the computer is plugged in.</source>
        <translation>La primera ejecución es a la próxima de estas horas. Las ejecuciones perdidas se recuperan una vez. Con batería, las tareas esperan hasta que se enchufe el equipo.</translation>
    </message>
    <message>
        <source>The first {count} files make {share} of it.</source>
        <translation>Los primeros {count} archivos suponen {share}.</translation>
    </message>
    <message>
        <source>The first {count} {count:file makes|files make} {share} of it: {size}</source>
        <translation>{count:El primer archivo supone|Los primeros {count} archivos suponen} {share}: {size}</translation>
    </message>
    <message>
        <source>The folder for what an encoder makes, for handbrake, sh, powershell and cmd. It is in no source.</source>
        <translation>La carpeta para lo que crea un codificador, para handbrake, sh, powershell y cmd. No está en ningún origen.</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk, such as /media/blue or E:/; by default the one that the paths tell. An empty one cuts nothing.</source>
        <translation>La carpeta de sus rutas que representa el disco, como /media/blue o E:/; por defecto, la que indican las rutas. Una vacía no recorta nada.</translation>
    </message>
    <message>
        <source>The folder of a source; by default all sources.</source>
        <translation>La carpeta de un origen; por defecto, todos los orígenes.</translation>
    </message>
    <message>
        <source>The folder of the source.</source>
        <translation>La carpeta del origen.</translation>
    </message>
    <message>
        <source>The folder to compare; by default that of the manifest.</source>
        <translation>La carpeta que se compara; por defecto, la del manifiesto.</translation>
    </message>
    <message>
        <source>The folder to describe.</source>
        <translation>La carpeta que se describe.</translation>
    </message>
    <message>
        <source>The form of the manifest.</source>
        <translation>La forma del manifiesto.</translation>
    </message>
    <message>
        <source>The format of the output.</source>
        <translation>El formato de la salida.</translation>
    </message>
    <message>
        <source>The format of the report; by default that of the output&apos;s name.</source>
        <translation>El formato del informe; por defecto, el del nombre de la salida.</translation>
    </message>
    <message>
        <source>The format; by default that of the output&apos;s name, or a table.</source>
        <translation>El formato; por defecto, el del nombre de la salida, o una tabla.</translation>
    </message>
    <message>
        <source>The format; by default the one that its contents tell.</source>
        <translation>El formato; por defecto, el que indica su contenido.</translation>
    </message>
    <message>
        <source>The hours of a nightly, weekly or monthly job; 22:00-06:00 by default. Verifications and checks end with them.</source>
        <translation>Las horas de una tarea nocturna, semanal o mensual; por defecto, 22:00-06:00. Las verificaciones y comprobaciones terminan con ellas.</translation>
    </message>
    <message>
        <source>The id of a job, or its beginning.</source>
        <translation>El identificador de una tarea, o su comienzo.</translation>
    </message>
    <message>
        <source>The index is a file of its own beside the library. Subtitles that are in it are not read again, and those that are gone or have changed are taken out. Its size has a limit in the settings, dialogue_mb.</source>
        <translation>El índice es un archivo propio junto a la biblioteca. Los subtítulos que ya contiene no se vuelven a leer, y se sacan los que han desaparecido o cambiado. Su tamaño tiene un límite en las preferencias, dialogue_mb.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted: {size}.</source>
        <translation>El índice de diálogos se eliminó: {size}.</translation>
    </message>
    <message>
        <source>The job has not ended, but no more changes are reported. Run the command again later.</source>
        <translation>La tarea no ha terminado, pero ya no se informa de más cambios. Vuelva a ejecutar el comando más tarde.</translation>
    </message>
    <message>
        <source>The job was not changed.</source>
        <translation>La tarea no se cambió.</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>La tarea.</translation>
    </message>
    <message>
        <source>The journal is empty: nothing was moved to the trash.</source>
        <translation>El diario está vacío: no se movió nada a la papelera.</translation>
    </message>
    <message>
        <source>The last label of {sheet} is number {number}.</source>
        <translation>La última etiqueta de {sheet} es la número {number}.</translation>
    </message>
    <message>
        <source>The library from before is kept as {path}.</source>
        <translation>La biblioteca anterior se conserva como {path}.</translation>
    </message>
    <message>
        <source>The library has no disk yet. Scan a folder first.</source>
        <translation>La biblioteca aún no tiene ningún disco. Escanee primero una carpeta.</translation>
    </message>
    <message>
        <source>The library has no sources. Scan a folder first.</source>
        <translation>La biblioteca no tiene orígenes. Escanee primero una carpeta.</translation>
    </message>
    <message>
        <source>The library no longer keeps the details of this scan.</source>
        <translation>La biblioteca ya no conserva los detalles de este escaneo.</translation>
    </message>
    <message>
        <source>The library of another computer comes with all that it knows: contents, checksums, checks, the disks. It is only read, and nothing that this library knows is replaced. A scan of a disk here takes the place of its files, and gets what was known of them.</source>
        <translation>La biblioteca de otro equipo llega con todo lo que sabe: contenido, sumas de verificación, comprobaciones, los discos. Solo se lee, y no se reemplaza nada de lo que sabe esta biblioteca. Un escaneo de un disco aquí ocupa el lugar de los archivos de ese disco y recibe lo que se sabía de ellos.</translation>
    </message>
    <message>
        <source>The library {path} is now as in {backup}.</source>
        <translation>La biblioteca {path} está ahora como en {backup}.</translation>
    </message>
    <message>
        <source>The library {path} is of this version.</source>
        <translation>La biblioteca {path} es de esta versión.</translation>
    </message>
    <message>
        <source>The log: {path}</source>
        <translation>El registro: {path}</translation>
    </message>
    <message>
        <source>The manifest: a file for a checksum list, a folder for ascmhl and bagit.</source>
        <translation>El manifiesto: un archivo para una lista de sumas de verificación, una carpeta para ascmhl y bagit.</translation>
    </message>
    <message>
        <source>The name of a profile.</source>
        <translation>El nombre de un perfil.</translation>
    </message>
    <message>
        <source>The name of its disk; by default the one that the catalogue tells. Of a library, the name for it here; by default that of its file.</source>
        <translation>El nombre de su disco; por defecto, el que indica el catálogo. De una biblioteca, su nombre aquí; por defecto, el de su archivo.</translation>
    </message>
    <message>
        <source>The name or id of a program, as it is listed.</source>
        <translation>El nombre o el identificador de un programa, tal como se muestra.</translation>
    </message>
    <message>
        <source>The name or the id of one disk; without it, all.</source>
        <translation>El nombre o el identificador de un disco; sin él, todos.</translation>
    </message>
    <message>
        <source>The name; by default that of the file.</source>
        <translation>El nombre; por defecto, el del archivo.</translation>
    </message>
    <message>
        <source>The name; without one, that of its folder again.</source>
        <translation>El nombre; sin él, de nuevo el de su carpeta.</translation>
    </message>
    <message>
        <source>The names or ids of disks; without any, all.</source>
        <translation>Los nombres o identificadores de discos; sin ninguno, todos.</translation>
    </message>
    <message>
        <source>The new folder of the source.</source>
        <translation>La nueva carpeta del origen.</translation>
    </message>
    <message>
        <source>The new name of the disk.</source>
        <translation>El nuevo nombre del disco.</translation>
    </message>
    <message>
        <source>The number of a file in the list.</source>
        <translation>El número de un archivo de la lista.</translation>
    </message>
    <message>
        <source>The number of probe processes, with --cluster on each worker; by default from the preferences.</source>
        <translation>El número de procesos de análisis, con --cluster en cada proceso del clúster; por defecto, según las preferencias.</translation>
    </message>
    <message>
        <source>The number of the schedule, as in the list.</source>
        <translation>El número de la programación, como en la lista.</translation>
    </message>
    <message>
        <source>The old path of the source.</source>
        <translation>La ruta antigua del origen.</translation>
    </message>
    <message>
        <source>The paths of one folder on different computers, such as /Volumes/Media=/mnt/media. Repeatable.</source>
        <translation>Las rutas de una misma carpeta en distintos equipos, como /Volumes/Media=/mnt/media. Se puede repetir.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 for any free one.</source>
        <translation>El puerto en el que se escucha; 0 para uno libre cualquiera.</translation>
    </message>
    <message>
        <source>The same, and make the pictures that are absent. This reads the files, for a minute at most.</source>
        <translation>Lo mismo, y crea las imágenes que faltan. Para ello lee los archivos, durante un minuto como máximo.</translation>
    </message>
    <message>
        <source>The saved search to export.</source>
        <translation>La búsqueda guardada que se exporta.</translation>
    </message>
    <message>
        <source>The scan to show; by default the last one.</source>
        <translation>El escaneo que se muestra; por defecto, el último.</translation>
    </message>
    <message>
        <source>The scan was too short to tell what limited it.</source>
        <translation>El escaneo fue demasiado corto para decir qué lo limitó.</translation>
    </message>
    <message>
        <source>The scan was {limit}.</source>
        <translation>El escaneo estuvo {limit}.</translation>
    </message>
    <message>
        <source>The sheet or roll, by a part of its name; by default the last one.</source>
        <translation>La hoja o el rollo, por una parte de su nombre; por defecto, el último.</translation>
    </message>
    <message>
        <source>The source {old} is now at {new}. No file was probed.</source>
        <translation>El origen {old} está ahora en {new}. No se analizó ningún archivo.</translation>
    </message>
    <message>
        <source>The source {path} is called “{name}” now.</source>
        <translation>El origen {path} se llama ahora «{name}».</translation>
    </message>
    <message>
        <source>The token is in {path}. Press Ctrl-C to stop the server.</source>
        <translation>El token está en {path}. Pulse Ctrl-C para detener el servidor.</translation>
    </message>
    <message>
        <source>The trash is on the same disk: emptying it frees the space.</source>
        <translation>La papelera está en el mismo disco: vaciarla libera el espacio.</translation>
    </message>
    <message>
        <source>The window has opened no library yet.</source>
        <translation>La ventana aún no ha abierto ninguna biblioteca.</translation>
    </message>
    <message>
        <source>The window or cinventory serve watches while it is open. A file is probed once it has not changed for 10 seconds. Where the system reports no changes, a scan each hour or night finds them.</source>
        <translation>La ventana o cinventory serve vigilan mientras están abiertos. Un archivo se analiza cuando lleva 10 segundos sin cambiar. Donde el sistema no avisa de los cambios, los encuentra un escaneo cada hora o cada noche.</translation>
    </message>
    <message>
        <source>The words, in a row, in any case.</source>
        <translation>Las palabras, seguidas, en mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>The worker {name} gets no files: {fault}</source>
        <translation>El proceso {name} no recibe archivos: {fault}</translation>
    </message>
    <message>
        <source>Their video may have been renamed, moved or deleted. Nothing is changed.</source>
        <translation>Puede que su vídeo haya cambiado de nombre, se haya movido o se haya eliminado. No se cambia nada.</translation>
    </message>
    <message>
        <source>There are more folders with equal files than are listed.</source>
        <translation>Hay más carpetas con archivos iguales que las mostradas.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>No hay tareas.</translation>
    </message>
    <message>
        <source>There are no schedules. Add one with: cinventory schedule add</source>
        <translation>No hay programaciones. Añada una con: cinventory schedule add</translation>
    </message>
    <message>
        <source>There is no file at “{path}”, or its disk is not connected.</source>
        <translation>No hay ningún archivo en «{path}», o su disco no está conectado.</translation>
    </message>
    <message>
        <source>There is no gap between the episodes that names tell.</source>
        <translation>No hay ningún hueco entre los episodios que indican los nombres.</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>No hay ningún índice.</translation>
    </message>
    <message>
        <source>There may be more.</source>
        <translation>Puede haber más.</translation>
    </message>
    <message>
        <source>There may be more: see --format json.</source>
        <translation>Puede haber más: véase --format json.</translation>
    </message>
    <message>
        <source>These are the programs that the system names for its type, the usual one first, and known tools that are here: mpv, VLC, MediaInfo, LosslessCut, HandBrake. An editor of texts is not among those for a stream (.ts). The status is 1 if there is no file or no program, or if the program did not start.</source>
        <translation>Son los programas que el sistema indica para su tipo, el habitual primero, y herramientas conocidas que están aquí: mpv, VLC, MediaInfo, LosslessCut, HandBrake. Un editor de textos no está entre los de un flujo (.ts). El estado es 1 si no hay ningún archivo o programa, o si el programa no se inició.</translation>
    </message>
    <message>
        <source>This installation has no window, whose libraries paint labels.</source>
        <translation>Esta instalación no tiene ventana, cuyas bibliotecas dibujan las etiquetas.</translation>
    </message>
    <message>
        <source>This installation has no window.</source>
        <translation>Esta instalación no tiene ventana.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Try [blue]&apos;{command_path} {help_option}&apos;[/] for help.</source>
        <translation>Pruebe [blue]&apos;{command_path} {help_option}&apos;[/] para ver la ayuda.</translation>
    </message>
    <message>
        <source>Try the ways in which cinventory serve sends alerts: of jobs that end badly, sources that are offline, and files that changed unnoticed.</source>
        <translation>Prueba las vías por las que cinventory serve envía alertas: de tareas que terminan mal, de orígenes sin conexión y de archivos alterados en silencio.</translation>
    </message>
    <message>
        <source>Turn HDR into SDR.</source>
        <translation>Convierte HDR en SDR.</translation>
    </message>
    <message>
        <source>Undo the whole last move to the trash.</source>
        <translation>Deshace por completo el último movimiento a la papelera.</translation>
    </message>
    <message>
        <source>Update a library of an earlier version, which any command does by itself if it can back it up before.</source>
        <translation>Actualiza una biblioteca de una versión anterior, lo que cualquier comando hace por sí solo si antes puede hacer una copia de seguridad.</translation>
    </message>
    <message>
        <source>Update it though no backup could be made before.</source>
        <translation>La actualiza aunque antes no se pudiera hacer ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Uso: </translation>
    </message>
    <message>
        <source>Use this library file instead of the default one.</source>
        <translation>Usa este archivo de biblioteca en lugar del predeterminado.</translation>
    </message>
    <message>
        <source>Use {gone} for one that is gone, or --where {word} for the files that match.</source>
        <translation>Use {gone} para uno que ya no está, o --where {word} para los archivos que coinciden.</translation>
    </message>
    <message>
        <source>Verdicts: clean; cannot_tell: nothing found, but damage does not show in this codec; suspicious: one sign of damage; damaged: a contradiction in the container, or two independent signs; not_finished: the file was not examined to its end, or cannot be decoded.</source>
        <translation>Resultados: clean: sin daños; cannot_tell: no se halló nada, pero en este códec los daños no se notan; suspicious: un indicio de daños; damaged: una contradicción en el contenedor, o dos indicios independientes; not_finished: el archivo no se examinó hasta el final, o no se puede decodificar.</translation>
    </message>
    <message>
        <source>Verdicts: verified; moved; stored (verdict:new): there was no checksum before; edited: the contents have changed, and so has the size or the time of the last change; changed unnoticed (verdict:rotten): the contents have changed while both stayed; unreadable. A file that changed unnoticed keeps its known checksum: see accept.</source>
        <translation>Resultados: verificado; movido; suma guardada (verdict:new): antes no había suma de verificación; editado: el contenido ha cambiado, y también el tamaño o la hora del último cambio; alterado en silencio (verdict:rotten): el contenido ha cambiado y ambos siguen igual; ilegible. Un archivo alterado en silencio conserva su suma de verificación conocida: véase accept.</translation>
    </message>
    <message>
        <source>Verify folders against manifests of checksums, and create such manifests.</source>
        <translation>Verifica carpetas con manifiestos de sumas de verificación, y crea esos manifiestos.</translation>
    </message>
    <message>
        <source>Verify or check at most this much, such as 500GB or 2h.</source>
        <translation>Verifica o comprueba como máximo esta cantidad, como 500GB o 2h.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>CUÁNDO</translation>
    </message>
    <message>
        <source>Warning: other computers can reach this address, and the connection is not encrypted.</source>
        <translation>Advertencia: otros equipos pueden llegar a esta dirección, y la conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Watch sources: changes are scanned as they happen. Without a source, list the sources and their state.</source>
        <translation>Vigila orígenes: los cambios se escanean a medida que ocurren. Sin un origen, muestra los orígenes y su estado.</translation>
    </message>
    <message>
        <source>Watch these sources no more.</source>
        <translation>Deja de vigilar estos orígenes.</translation>
    </message>
    <message>
        <source>What a disk is and its room are as of the last look, which is told. Nothing is copied: --list writes a list for a program that copies, such as rsync --from0 --files-from=FILE / TARGET.</source>
        <translation>Lo que es un disco y su espacio son los de la última observación, que se indica. No se copia nada: --list escribe una lista para un programa que copia, como rsync --from0 --files-from=FILE / TARGET.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>What is not known is not estimated, and is told apart from what has nothing to save.</source>
        <translation>Lo que no se sabe no se estima, y se indica aparte de lo que no tiene nada que ahorrar.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message>
        <source>What was imported of “{name}” is on “{disk}”. The next scan finds its files.</source>
        <translation>Lo importado de «{name}» está en «{disk}». El próximo escaneo encuentra sus archivos.</translation>
    </message>
    <message>
        <source>Which episode is the last of a season is not known: nothing is said of what comes after those that are there. `cinventory list gap:yes` lists the episodes of the seasons with gaps.</source>
        <translation>No se sabe qué episodio es el último de una temporada: no se dice nada de lo que sigue a los que hay. `cinventory list gap:yes` muestra los episodios de las temporadas con huecos.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With --near: let a file go although it has sound in a language that the better one lacks.</source>
        <translation>Con --near: deja ir un archivo aunque tenga sonido en un idioma que le falta al mejor.</translation>
    </message>
    <message>
        <source>With a path, each worker reads a part of a file there, and the command compares it with what this computer reads. Nothing is written. Exit status: 0 all workers can take part; 1 there is no cluster; 3 a worker cannot.</source>
        <translation>Con una ruta, cada proceso lee allí una parte de un archivo, y el comando la compara con lo que lee este equipo. No se escribe nada. Estado de salida: 0 todos los procesos pueden participar; 1 no hay ningún clúster; 3 un proceso no puede.</translation>
    </message>
    <message>
        <source>Write JSON, as the local API does.</source>
        <translation>Escribe JSON, como la API local.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Escribe JSON.</translation>
    </message>
    <message>
        <source>Write in English, as for a report to the makers, whatever the language of the preferences.</source>
        <translation>Escribe en inglés, como para un informe a los autores del programa, sea cual sea el idioma de las preferencias.</translation>
    </message>
    <message>
        <source>Write labels for disks as PDF: name, place, size, files, the id, and the id as a QR code.</source>
        <translation>Escribe etiquetas para discos como PDF: nombre, lugar, tamaño, archivos, el identificador, y el identificador como código QR.</translation>
    </message>
    <message>
        <source>Write one line for the files of a recording, with their sums.</source>
        <translation>Escribe una sola línea para los archivos de una grabación, con sus totales.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension does not belong to the format. Videos and libraries are never replaced.</source>
        <translation>Escribe o reemplaza un archivo aunque su extensión no corresponda al formato. Los vídeos y las bibliotecas nunca se reemplazan.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension is of another format.</source>
        <translation>Escribe o reemplaza un archivo aunque su extensión sea de otro formato.</translation>
    </message>
    <message>
        <source>Write paths for rsync and rclone from this folder on; by default from the innermost one of all files.</source>
        <translation>Escribe las rutas para rsync y rclone a partir de esta carpeta; por defecto, de la más interior que contiene todos los archivos.</translation>
    </message>
    <message>
        <source>Write the paths of these files; - is standard output.</source>
        <translation>Escribe las rutas de estos archivos; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, and read them from one, as for another computer.</source>
        <translation>Escribe las preferencias en un archivo, y las lee de uno, por ejemplo para otro equipo.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, without passwords, tokens and certificates.</source>
        <translation>Escribe las preferencias en un archivo, sin contraseñas, tokens ni certificados.</translation>
    </message>
    <message>
        <source>Write the report to this file as well.</source>
        <translation>Escribe el informe también en este archivo.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Escribe el resultado como JSON.</translation>
    </message>
    <message>
        <source>Write this file; - is standard output.</source>
        <translation>Escribe este archivo; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Write to this file; - is standard output.</source>
        <translation>Escribe en este archivo; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[por defecto: {}]</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[obligatorio]</translation>
    </message>
    <message>
        <source>a checksum list has the algorithm of its form.</source>
        <translation>una lista de sumas de verificación tiene el algoritmo de su forma.</translation>
    </message>
    <message>
        <source>a file with the extension {ending} cannot be {format}. Leave --format out, give the file the extension {other}, or add --force.</source>
        <translation>un archivo con la extensión {ending} no puede ser {format}. Quite --format, dé al archivo la extensión {other}, o añada --force.</translation>
    </message>
    <message>
        <source>a list needs --if-lost, --fewer-than or --fits.</source>
        <translation>una lista necesita --if-lost, --fewer-than o --fits.</translation>
    </message>
    <message>
        <source>a named target has them already. Leave out --codec, --height, --sdr and --aac.</source>
        <translation>un objetivo con nombre ya los tiene. Quite --codec, --height, --sdr y --aac.</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>todos estos:</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>opción ambigua: {option} puede ser {options}</translation>
    </message>
    <message>
        <source>an hourly job has no hours.</source>
        <translation>una tarea de cada hora no tiene horas.</translation>
    </message>
    <message>
        <source>and {count} {count:file|files} more</source>
        <translation>y {count} {count:archivo|archivos} más</translation>
    </message>
    <message>
        <source>any of:</source>
        <translation>alguno de estos:</translation>
    </message>
    <message>
        <source>argument {name}: {reason}</source>
        <translation>argumento {name}: {reason}</translation>
    </message>
    <message>
        <source>ascmhl adds a generation to the history of the folder, after verifying its chain. Files that differ from this history or that of an outer folder are recorded as failed. bagit needs a folder with its files in a folder data inside.</source>
        <translation>ascmhl añade una generación al historial de la carpeta, después de verificar su cadena. Los archivos que difieren de este historial o del de una carpeta exterior se registran como fallidos. bagit necesita una carpeta cuyos archivos estén dentro, en una carpeta data.</translation>
    </message>
    <message>
        <source>ask one thing at a time.</source>
        <translation>pregunte una sola cosa a la vez.</translation>
    </message>
    <message>
        <source>at another speed</source>
        <translation>a otra velocidad</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>al menos {count} {count:copia|copias} de {size}: {total}, {freed}</translation>
    </message>
    <message>
        <source>at most {most} mm.</source>
        <translation>como máximo {most} mm.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>back online</source>
        <translation>de nuevo en línea</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>began</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>both are the same place.</source>
        <translation>ambas son el mismo lugar.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por usted</translation>
    </message>
    <message>
        <source>can take part</source>
        <translation>puede participar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelando</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>alterado en silencio</translation>
    </message>
    <message>
        <source>connected as of the last scan</source>
        <translation>conectado según el último escaneo</translation>
    </message>
    <message>
        <source>connected as of {time}</source>
        <translation>conectado a fecha de {time}</translation>
    </message>
    <message>
        <source>copies on the same disk take at most {within}, on other disks {across}</source>
        <translation>las copias en el mismo disco ocupan como máximo {within}; en otros discos, {across}</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>interno</translation>
    </message>
    <message>
        <source>for {time}; use skip to leave it out</source>
        <translation>desde hace {time}; use skip para omitirlo</translation>
    </message>
    <message>
        <source>found</source>
        <translation>hallado</translation>
    </message>
    <message>
        <source>full about {time}</source>
        <translation>lleno hacia {time}</translation>
    </message>
    <message>
        <source>full {earliest} at the earliest</source>
        <translation>lleno como muy pronto {earliest}</translation>
    </message>
    <message>
        <source>full {earliest} to {latest}</source>
        <translation>lleno de {earliest} a {latest}</translation>
    </message>
    <message>
        <source>gets no files: {fault}</source>
        <translation>no recibe archivos: {fault}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>has {own_begin} to {own_end} in common with {path}, from {begin} to {end}</source>
        <translation>tiene de {own_begin} a {own_end} en común con {path}, de {begin} a {end}</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>el valor {value} no es posible aquí</translation>
    </message>
    <message>
        <source>imported from {name}, not seen here</source>
        <translation>importado de {name}, no visto aquí</translation>
    </message>
    <message>
        <source>in SDR</source>
        <translation>en SDR</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>index compares the tables of the container with the bytes there and reads all packets; key-frames decodes the key frames as well, full every frame of picture and sound.</source>
        <translation>index compara las tablas del contenedor con los bytes que hay allí y lee todos los paquetes; key-frames decodifica además los fotogramas clave, y full todos los fotogramas y todo el sonido.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>is a part of {path}, from {begin} to {end}</source>
        <translation>es una parte de {path}, de {begin} a {end}</translation>
    </message>
    <message>
        <source>is better than the chosen one: {reason}</source>
        <translation>es mejor que el elegido: {reason}</translation>
    </message>
    <message>
        <source>it takes two paths, and nothing else.</source>
        <translation>admite dos rutas y nada más.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>última copia de seguridad</translation>
    </message>
    <message>
        <source>last week: {jobs}</source>
        <translation>última semana: {jobs}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>list takes no id; every other action needs one.</source>
        <translation>list no admite ningún identificador; todas las demás acciones necesitan uno.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>name the files that may go, by paths or filters.</source>
        <translation>indique los archivos que pueden irse, con rutas o filtros.</translation>
    </message>
    <message>
        <source>name the files to accept, by paths or filters.</source>
        <translation>indique los archivos que se aceptan, con rutas o filtros.</translation>
    </message>
    <message>
        <source>name the output, which is a file or a folder.</source>
        <translation>indique la salida, que es un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>name the sources to watch no more.</source>
        <translation>indique los orígenes que se dejan de vigilar.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nunca comprobado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>next: {job}, {time}</source>
        <translation>próxima: {job}, {time}</translation>
    </message>
    <message>
        <source>no language of a file is known. Scan a folder first.</source>
        <translation>no se conoce ningún idioma de ningún archivo. Escanee primero una carpeta.</translation>
    </message>
    <message>
        <source>no receiver of alerts is named. Use --webhook or --on-alert.</source>
        <translation>no se ha indicado ningún destinatario de alertas. Use --webhook u --on-alert.</translation>
    </message>
    <message>
        <source>no server of this library runs.</source>
        <translation>no hay en marcha ningún servidor de esta biblioteca.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>no conectado desde {time}</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>sin mover</translation>
    </message>
    <message>
        <source>not moved: {reason}</source>
        <translation>sin mover: {reason}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>nothing has been scanned yet. Scan a folder first.</source>
        <translation>todavía no se ha escaneado nada. Escanee primero una carpeta.</translation>
    </message>
    <message>
        <source>nothing was indexed yet. Index what is said: cinventory dialogue index</source>
        <translation>todavía no se ha indexado nada. Indexe los diálogos: cinventory dialogue index</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>on another disk</source>
        <translation>en otro disco</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>only CSV can have a byte order mark. Add --format csv.</source>
        <translation>solo CSV puede tener una marca de orden de bytes. Añada --format csv.</translation>
    </message>
    <message>
        <source>only HTML can have pictures. Add --format html.</source>
        <translation>solo HTML puede tener imágenes. Añada --format html.</translation>
    </message>
    <message>
        <source>only a weekly or monthly job has a day.</source>
        <translation>solo una tarea semanal o mensual tiene un día.</translation>
    </message>
    <message>
        <source>only one of them is possible.</source>
        <translation>solo es posible una de estas opciones.</translation>
    </message>
    <message>
        <source>only these formats have it: {names}.</source>
        <translation>solo lo tienen estos formatos: {names}.</translation>
    </message>
    <message>
        <source>only with --near.</source>
        <translation>solo con --near.</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>óptico</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausando</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>quizá</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>player</source>
        <translation>reproductor</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>probing</source>
        <translation>analizando</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progreso</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>extraíble</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rollo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>say how often: hourly, nightly, weekly or monthly.</source>
        <translation>indique la frecuencia: hourly, nightly, weekly o monthly.</translation>
    </message>
    <message>
        <source>say where to write the labels.</source>
        <translation>indique dónde se escriben las etiquetas.</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>visto {time}</translation>
    </message>
    <message>
        <source>sees {path} (device {device})</source>
        <translation>ve {path} (dispositivo {device})</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>slow: {seconds} s</source>
        <translation>lento: {seconds} s</translation>
    </message>
    <message>
        <source>sound {found}</source>
        <translation>sonido {found}</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>orígenes</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>stays: {path}</source>
        <translation>queda: {path}</translation>
    </message>
    <message>
        <source>the better file stays.</source>
        <translation>queda el mejor archivo.</translation>
    </message>
    <message>
        <source>the columns of path, or name, and size are needed.</source>
        <translation>se necesitan las columnas de la ruta, o del nombre, y del tamaño.</translation>
    </message>
    <message>
        <source>the index of what is said cannot be read now, and finds nothing. Try again.</source>
        <translation>el índice de diálogos no se puede leer ahora y no encuentra nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the index of what is said is damaged. Make it anew: cinventory dialogue index</source>
        <translation>el índice de diálogos está dañado. Créelo de nuevo: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the index of what is said is of another version. Make it anew: cinventory dialogue index</source>
        <translation>el índice de diálogos es de otra versión. Créelo de nuevo: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the last check found other contents than those of the checksum.</source>
        <translation>la última comprobación halló un contenido distinto del de la suma de verificación.</translation>
    </message>
    <message>
        <source>the library does not remember this list. {reason}</source>
        <translation>la biblioteca no recuerda esta lista. {reason}</translation>
    </message>
    <message>
        <source>the paths go from {folder} on.</source>
        <translation>las rutas parten de {folder}.</translation>
    </message>
    <message>
        <source>the scan must be older than scan {number}.</source>
        <translation>el escaneo debe ser anterior al escaneo {number}.</translation>
    </message>
    <message>
        <source>there is no scan {number}; the last is {last}.</source>
        <translation>no existe el escaneo {number}; el último es {last}.</translation>
    </message>
    <message>
        <source>there is no target of this name, but: {names}.</source>
        <translation>no hay ningún objetivo con este nombre, pero sí: {names}.</translation>
    </message>
    <message>
        <source>this command does not write {ending}. Use one of {possible}.</source>
        <translation>este comando no escribe {ending}. Use uno de {possible}.</translation>
    </message>
    <message>
        <source>this format has a line for each file.</source>
        <translation>este formato tiene una línea por archivo.</translation>
    </message>
    <message>
        <source>trash: {path}</source>
        <translation>papelera: {path}</translation>
    </message>
    <message>
        <source>undo needs numbers or --last; list takes neither.</source>
        <translation>undo necesita números o --last; list no admite ninguno de los dos.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>argumentos desconocidos: {arguments}</translation>
    </message>
    <message>
        <source>use a scan with --scan, not a date.</source>
        <translation>use un escaneo con --scan, no una fecha.</translation>
    </message>
    <message>
        <source>use a size such as 200MB or 1.5GB.</source>
        <translation>use un tamaño como 200MB o 1.5GB.</translation>
    </message>
    <message>
        <source>use an amount such as 500GB or 2h.</source>
        <translation>use una cantidad como 500GB o 2h.</translation>
    </message>
    <message>
        <source>use an amount such as 800GB.</source>
        <translation>use una cantidad como 800GB.</translation>
    </message>
    <message>
        <source>use one of {names}.</source>
        <translation>use uno de {names}.</translation>
    </message>
    <message>
        <source>use these options only with --cluster.</source>
        <translation>use estas opciones solo con --cluster.</translation>
    </message>
    <message>
        <source>use these options only with list.</source>
        <translation>use estas opciones solo con list.</translation>
    </message>
    <message>
        <source>use this option only with --webhook.</source>
        <translation>use esta opción solo con --webhook.</translation>
    </message>
    <message>
        <source>use this option only with show.</source>
        <translation>use esta opción solo con show.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>with AAC</source>
        <translation>con AAC</translation>
    </message>
    <message>
        <source>without sound in: {languages}</source>
        <translation>sin sonido en: {languages}</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>proceso</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} de {count} {count:proceso|procesos}</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>nuevos: {added}, cambiados: {changed}</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translation>{address} responde.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} no responde.</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{count} bad</source>
        <translation>defectuosos: {count}</translation>
    </message>
    <message>
        <source>{count} files are too many to print here. Show them with: {command}</source>
        <translation>{count} archivos son demasiados para mostrarlos aquí. Muéstrelos con: {command}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>encontrados: {count}</translation>
    </message>
    <message>
        <source>{count} further {count:pair is|pairs are} not confirmed yet. Run it again.</source>
        <translation>{count} {count:pareja más no está confirmada|parejas más no están confirmadas} todavía. Vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>{count} missing, as far as the sources were read</source>
        <translation>ausentes: {count}, hasta donde se leyeron los orígenes</translation>
    </message>
    <message>
        <source>{count} more, {least} to {most} each</source>
        <translation>{count} más, de {least} a {most} cada uno</translation>
    </message>
    <message>
        <source>{count} of the {files} {files:file|files} in {folder} {count:is|are} also in {other}: {size}</source>
        <translation>{count} de {files} {files:archivo|archivos} en {folder} {count:está|están} también en {other}: {size}</translation>
    </message>
    <message>
        <source>{count} of those that fit {count:is|are} on disks that are not connected now.</source>
        <translation>{count} de los que caben {count:está|están} en discos que no están conectados ahora.</translation>
    </message>
    <message>
        <source>{count} of {known} known {known:file|files} {count:was|were} found at {path}.</source>
        <translation>{count} de {known} {known:archivo conocido|archivos conocidos} {count:se encontró|se encontraron} en {path}.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files}</source>
        <translation>{count} de {total} {total:archivo|archivos}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files} left out:</source>
        <translation>{count} de {total} {total:archivo|archivos} sin incluir:</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>solo aquí: {count}</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>{count} {count:copia|copias} de {size}: {total}, {freed}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} sound in a language that the better file lacks: --other-languages lets {count:it|them} go.</source>
        <translation>{count} {count:archivo tiene|archivos tienen} sonido en un idioma que le falta al mejor archivo: --other-languages {count:lo|los} deja ir.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} on several disks now, and would be on one only.</source>
        <translation>{count} {count:archivo está|archivos están} ahora en varios discos, y {count:estaría|estarían} solo en uno.</translation>
    </message>
    <message>
        <source>{count} {count:file stays as a copy on another disk|files stay as copies on other disks}: --across-disks lets {count:it|them} go.</source>
        <translation>{count} {count:archivo queda como copia en otro disco|archivos quedan como copias en otros discos}: --across-disks {count:lo|los} deja ir.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) only on one disk</source>
        <translation>{count} {count:archivo|archivos} ({size}) solo en un disco</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:does|do} not.</source>
        <translation>{count} {count:archivo|archivos} ({size}) no {count:cabe|caben}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:exists|exist} on no other disk, {unchecked} of them never checked.</source>
        <translation>{count} {count:archivo|archivos} ({size}) no {count:está|están} en ningún otro disco; nunca comprobados: {unchecked}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:fits|fit} into {free}.</source>
        <translation>{count} {count:archivo|archivos} ({size}) {count:cabe|caben} en {free}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:has|have} a copy on another disk.</source>
        <translation>{count} {count:archivo|archivos} ({size}) {count:tiene|tienen} una copia en otro disco.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} not known: {count:it was|they were} not compared. Ask with: cinventory copies</source>
        <translation>De {count} {count:archivo|archivos} ({size}) no se sabe nada: no se {count:comparó|compararon}. Pregúntelo con: cinventory copies</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} on fewer than {disks} {disks:disk|disks}.</source>
        <translation>{count} {count:archivo|archivos} ({size}) {count:está|están} en menos de {disks} {disks:disco|discos}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} accepted: what the last check found is the known checksum from now on.</source>
        <translation>{count} {count:archivo aceptado|archivos aceptados}: lo que halló la última comprobación es desde ahora la suma de verificación conocida.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could be accepted. Nothing was changed: add --yes to forget the known checksums and take what was found as good.</source>
        <translation>{count} {count:archivo se podría|archivos se podrían} aceptar. No se cambió nada: añada --yes para olvidar las sumas de verificación conocidas y dar por bueno lo hallado.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could go, {freed}.</source>
        <translation>{count} {count:archivo podría|archivos podrían} irse, {freed}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. Index again: cinventory dialogue index</source>
        <translation>{count} {count:archivo|archivos} de subtítulos {count:está|están} sin indexar o {count:ha|han} cambiado. Vuelva a indexar: cinventory dialogue index</translation>
    </message>
    <message>
        <source>{count} {count:file|files}, {size}, {hours} h on {disks} {disks:disk|disks}, as of {time}</source>
        <translation>{count} {count:archivo|archivos}, {size}, {hours} h en {disks} {disks:disco|discos}, a fecha de {time}</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} on {pages} {pages:page|pages} for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>{count} {count:etiqueta|etiquetas} en {pages} {pages:página|páginas} para {sheet}. Imprima al 100 %, sin ajustar a la página.</translation>
    </message>
    <message>
        <source>{count} {count:path|paths} with a line break {count:was|were} left out. Use --list-form nul.</source>
        <translation>Se {count:excluyó|excluyeron} {count} {count:ruta|rutas} con un salto de línea. Use --list-form nul.</translation>
    </message>
    <message>
        <source>{count} {count:process|processes}, answers in {time} ms, clock {clock} s</source>
        <translation>{count} {count:proceso|procesos}, responde en {time} ms, reloj {clock} s</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} back online</source>
        <translation>{count} {count:origen|orígenes} de nuevo en línea</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} offline</source>
        <translation>{count} {count:origen|orígenes} sin conexión</translation>
    </message>
    <message>
        <source>{count} {count:text|texts}, {size}, as of {time}</source>
        <translation>{count} {count:texto|textos}, {size}, a fecha de {time}</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with longer ones. Compare with: cinventory fingerprint --parts</source>
        <translation>{count} {count:vídeo no se comparó|vídeos no se compararon} con otros más largos. Compare con: cinventory fingerprint --parts</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with those of similar length. Compare with: cinventory fingerprint</source>
        <translation>{count} {count:vídeo no se comparó|vídeos no se compararon} con los de duración parecida. Compare con: cinventory fingerprint</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} cannot be compared.</source>
        <translation>{count} {count:vídeo no se puede|vídeos no se pueden} comparar.</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} with the same pictures</source>
        <translation>{count} {count:vídeo|vídeos} con las mismas imágenes</translation>
    </message>
    <message>
        <source>{count} {count:worker has|workers have} gone: {names}.</source>
        <translation>{count} {count:proceso ha desaparecido|procesos han desaparecido}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker takes|workers take} part: {names}.</source>
        <translation>{count} {count:proceso participa|procesos participan}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} {count:proceso|procesos}</translation>
    </message>
    <message>
        <source>{ending} is the extension of no format. Writing {format}; choose with --format.</source>
        <translation>{ending} no es la extensión de ningún formato. Se escribe {format}; elija con --format.</translation>
    </message>
    <message>
        <source>{fine} of {count} {count:worker|workers} can take part, with {processes} probe {processes:process|processes}.</source>
        <translation>Pueden participar {fine} de {count} {count:proceso|procesos}, con {processes} {processes:proceso|procesos} de análisis.</translation>
    </message>
    <message>
        <source>{folder} has none of the files. Name their folder with --folder.</source>
        <translation>{folder} no contiene ninguno de los archivos. Indique su carpeta con --folder.</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} de {total} libres</translation>
    </message>
    <message>
        <source>{free} of {total} free as of {time}</source>
        <translation>{free} de {total} libres a fecha de {time}</translation>
    </message>
    <message>
        <source>{grid} on {sheet}</source>
        <translation>{grid} en {sheet}</translation>
    </message>
    <message>
        <source>{holder} has it open. Its running jobs can be reached only while its local API is on.</source>
        <translation>{holder} la tiene abierta. Sus tareas en curso solo son accesibles mientras su API local está activada.</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{name} is not a column. Use {names}.</source>
        <translation>{name} no es una columna. Use {names}.</translation>
    </message>
    <message>
        <source>{part} (continue with: {command})</source>
        <translation>{part} (continúe con: {command})</translation>
    </message>
    <message>
        <source>{program} begins at the beginning: it cannot be told a time.</source>
        <translation>{program} empieza por el principio: no se le puede indicar un tiempo.</translation>
    </message>
    <message>
        <source>{program} could not be started: {detail}.</source>
        <translation>{program} no se pudo iniciar: {detail}.</translation>
    </message>
    <message>
        <source>{program} ended at once, with status {status}: {command}</source>
        <translation>{program} terminó de inmediato, con el estado {status}: {command}</translation>
    </message>
    <message>
        <source>{sentence} Ask with: {command}</source>
        <translation>{sentence} Pregúntelo con: {command}</translation>
    </message>
    <message>
        <source>{sentence} List them with: {command}</source>
        <translation>{sentence} Muéstrelo con: {command}</translation>
    </message>
    <message>
        <source>{target}: of no file it can be said that it would save something.</source>
        <translation>{target}: de ningún archivo se puede decir que ahorraría algo.</translation>
    </message>
    <message>
        <source>{target}: {count} {count:file|files} of {size} would save {saves}.</source>
        <translation>{target}: {count} {count:archivo|archivos} de {size} {count:ahorraría|ahorrarían} {saves}.</translation>
    </message>
    <message>
        <source>{text} is no scan, date or age, such as 2026-10-01 or 30d.</source>
        <translation>{text} no es un escaneo, ni una fecha, ni un plazo, como 2026-10-01 o 30d.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{value} is not a valid float range.</source>
        <translation>{value} no es un número válido.</translation>
    </message>
    <message>
        <source>{value} is not a valid float.</source>
        <translation>{value} no es un número válido.</translation>
    </message>
    <message>
        <source>{value} is not a valid int range.</source>
        <translation>{value} no es un número entero válido.</translation>
    </message>
    <message>
        <source>{value} is not a valid int.</source>
        <translation>{value} no es un número entero válido.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} no está en el intervalo {range}.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} no es uno de {choices}.</translation>
    </message>
    <message>
        <source>{word} is no file or folder here.</source>
        <translation>{word} no es aquí ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name one file.</source>
        <translation>«{path}» es una carpeta. Indique un archivo.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds, or as 1:02:03.5.</source>
        <translation>«{text}» no es un tiempo. Escriba segundos, o como 1:02:03.5.</translation>
    </message>
    <message>
        <source>“{text}” names no column: write such as path=Location.</source>
        <translation>«{text}» no nombra ninguna columna: escriba, por ejemplo, path=Location.</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Only files that are there now can be compared: some are missing, or not connected.</source>
        <translation>Solo se pueden comparar archivos que estén ahora: algunos faltan o no están conectados.</translation>
    </message>
    <message>
        <source>“{}” is left out: {}</source>
        <translation>«{}» se deja fuera: {}</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>File over the first one</source>
        <translation>Archivo sobre el primero</translation>
    </message>
    <message>
        <source>How much later this file is shown than the first one</source>
        <translation>Cuánto más tarde se muestra este archivo que el primero</translation>
    </message>
    <message>
        <source>How the pictures are compared (W for the next way)</source>
        <translation>Cómo se comparan las imágenes (W para la siguiente forma)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Offset of {}</source>
        <translation>Desfase de {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>The file to compare the first with</source>
        <translation>El archivo con el que comparar el primero</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Where the first picture ends and the other one begins</source>
        <translation>Dónde termina la primera imagen y empieza la otra</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>at least {}</source>
        <translation>al menos {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>como máximo {}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>está presente</translation>
    </message>
    <message>
        <source>less than {}</source>
        <translation>menos de {}</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>más de {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>no {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>de {} a {}</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>{} (differs)</source>
        <translation>{} (distinto)</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Before, after, and the difference</source>
        <translation>Antes, después y la diferencia</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The earlier scan</source>
        <translation>El escaneo anterior</translation>
    </message>
    <message>
        <source>The later scan</source>
        <translation>El escaneo posterior</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What has changed from one scan to the other</source>
        <translation>Qué ha cambiado de un escaneo al otro</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>A row for each fact, a column for each file</source>
        <translation>Una fila por dato, una columna por archivo</translation>
    </message>
    <message>
        <source>Files side by side</source>
        <translation>Archivos lado a lado</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all</source>
        <translation>Deja fuera lo que es igual en todos</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en carpeta</translation>
    </message>
</context>
<context>
    <name>CopiesController</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A row for files with equal contents; those that take the most room come first</source>
        <translation>Una fila por archivos de igual contenido; primero los que ocupan más espacio</translation>
    </message>
    <message>
        <source>A search after the next scan may find some.</source>
        <translation>Una búsqueda después del próximo escaneo puede encontrar alguna.</translation>
    </message>
    <message>
        <source>All groups are ignored</source>
        <translation>Todos los grupos están ignorados</translation>
    </message>
    <message>
        <source>Also on other disks</source>
        <translation>También en otros discos</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Columnas de los grupos</translation>
    </message>
    <message>
        <source>Compare two places</source>
        <translation>Comparar dos lugares</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Files of the same size are compared; only those that may be equal are read.</source>
        <translation>Se comparan los archivos del mismo tamaño; solo se leen los que pueden ser iguales.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups of copies</source>
        <translation>Grupos de copias</translation>
    </message>
    <message>
        <source>Groups of equal files, places and folders against each other, and the trash</source>
        <translation>Grupos de archivos iguales, comparación de lugares y carpetas, y la papelera</translation>
    </message>
    <message>
        <source>Lists the groups whose copies are all on different disks as well: those are backups</source>
        <translation>Lista también los grupos cuyas copias están todas en discos distintos: esas son copias de seguridad</translation>
    </message>
    <message>
        <source>No disk holds a file twice</source>
        <translation>Ningún disco contiene un archivo dos veces</translation>
    </message>
    <message>
        <source>No disk holds a file twice that matches</source>
        <translation>Ningún disco contiene dos veces un archivo que coincida</translation>
    </message>
    <message>
        <source>No file has another copy</source>
        <translation>Ningún archivo tiene otra copia</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Aún no se han buscado copias</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos los grupos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Views of the copies</source>
        <translation>Vistas de las copias</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>Qué se indica de cada grupo</translation>
    </message>
    <message>
        <source>“Ignored” shows them.</source>
        <translation>«Ignorados» los muestra.</translation>
    </message>
</context>
<context>
    <name>CopiesPreferences</name>
    <message>
        <source>Allow moving copies to the tras&amp;h</source>
        <translation>Permitir &amp;mover copias a la papelera</translation>
    </message>
    <message>
        <source>Copies and trash</source>
        <translation>Copias y papelera</translation>
    </message>
    <message>
        <source>Otherwise files are only read. Every move is shown before, and can be undone.</source>
        <translation>De lo contrario, los archivos solo se leen. Cada movimiento se muestra antes y se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>CopyFileTable</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Una fila por archivo; Intro lo abre</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Columnas de los archivos</translation>
    </message>
    <message>
        <source>Files of the group</source>
        <translation>Archivos del grupo</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Preferir este origen</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Qué se indica de cada archivo</translation>
    </message>
</context>
<context>
    <name>CopyFormatter</name>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>En ambos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep: {}</source>
        <translation>Conservar: {}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Ningún grupo coincide</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar, that matches “{typed}”.</source>
        <translation>Ninguno tiene un archivo de «{chosen}» (lo elegido en la barra lateral) que coincida con «{typed}».</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar.</source>
        <translation>Ninguno tiene un archivo de «{chosen}» (lo elegido en la barra lateral).</translation>
    </message>
    <message>
        <source>None has a file that matches “{typed}”. Other words may find some.</source>
        <translation>Ninguno tiene un archivo que coincida con «{typed}». Otras palabras pueden encontrar alguno.</translation>
    </message>
    <message>
        <source>None has one of the files that the window shows now.</source>
        <translation>Ninguno tiene uno de los archivos que la ventana muestra ahora.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Only in {}</source>
        <translation>Solo en {}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To reclaim</source>
        <translation>Recuperable</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>al menos {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>como máximo {}</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>primero por ruta</translation>
    </message>
    <message>
        <source>imported from {}, not seen here</source>
        <translation>importado de {}, no visto aquí</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>longest name</source>
        <translation>nombre más largo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>más antiguo</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>others are called copies</source>
        <translation>los otros se llaman copia</translation>
    </message>
    <message>
        <source>others are in folders of copies</source>
        <translation>los otros están en carpetas de copias</translation>
    </message>
    <message>
        <source>preferred source</source>
        <translation>origen preferido</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>ruta más corta</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>el único intacto</translation>
    </message>
    <message>
        <source>{0} {0:group of copies is|groups of copies are} hidden</source>
        <translation>{0} {0:grupo de copias está oculto|grupos de copias están ocultos}</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of copies</source>
        <translation>{0} {0:grupo|grupos} de copias</translation>
    </message>
    <message>
        <source>{0} {0:video has its copies on different disks: they are backups|videos have their copies on different disks: they are backups}.</source>
        <translation>{0} {0:vídeo tiene sus copias en discos distintos: son copias de seguridad|vídeos tienen sus copias en discos distintos: son copias de seguridad}.</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Check for damage…</source>
        <translation>Comprobar daños…</translation>
    </message>
    <message>
        <source>Check the rest…</source>
        <translation>Comprobar el resto…</translation>
    </message>
    <message>
        <source>Compare all files with each other, to find which exist several times</source>
        <translation>Comparar todos los archivos entre sí, para saber cuáles existen varias veces</translation>
    </message>
    <message>
        <source>Decode all files to find damage</source>
        <translation>Decodificar todos los archivos para encontrar daños</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Read all files, and compare them with their checksums; of files without any, store them</source>
        <translation>Leer todos los archivos y compararlos con sus sumas de verificación; si no tienen, guardarlas</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Verificar sumas</translation>
    </message>
    <message>
        <source>none of {}</source>
        <translation>ninguno de {}</translation>
    </message>
    <message>
        <source>{0:Not the one checked|None of the {0} checked}</source>
        <translation>{0:No el comprobado|Ninguno de los {0} comprobados}</translation>
    </message>
    <message>
        <source>{0:Not the one compared|None of the {0} compared}</source>
        <translation>{0:No el comparado|Ninguno de los {0} comparados}</translation>
    </message>
    <message>
        <source>{0:Not the one verified|None of the {0} verified}</source>
        <translation>{0:No el verificado|Ninguno de los {0} verificados}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Escribir en</translation>
    </message>
    <message>
        <source>A history takes a new part with each run; a bag or a list is written once</source>
        <translation>Un historial recibe una parte nueva cada vez; un paquete o una lista se escriben una sola vez</translation>
    </message>
    <message>
        <source>ASC MHL history (a folder ascmhl)</source>
        <translation>Historial ASC MHL (una carpeta ascmhl)</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Allow it to write there, or choose another place.</source>
        <translation>Permita escribir ahí, o elija otro lugar.</translation>
    </message>
    <message>
        <source>BagIt bag (with its files in a folder data)</source>
        <translation>Paquete BagIt (con sus archivos en una carpeta data)</translation>
    </message>
    <message>
        <source>Checksum list for b3sum</source>
        <translation>Lista de sumas para b3sum</translation>
    </message>
    <message>
        <source>Checksum list for md5sum</source>
        <translation>Lista de sumas para md5sum</translation>
    </message>
    <message>
        <source>Checksum list for sha1sum</source>
        <translation>Lista de sumas para sha1sum</translation>
    </message>
    <message>
        <source>Checksum list for sha256sum</source>
        <translation>Lista de sumas para sha256sum</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH128</source>
        <translation>Lista de sumas para xxhsum, XXH128</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH64</source>
        <translation>Lista de sumas para xxhsum, XXH64</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose at least one algorithm.</source>
        <translation>Elija al menos un algoritmo.</translation>
    </message>
    <message>
        <source>Choose the folder to describe</source>
        <translation>Elegir la carpeta que se describe</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Elegir dónde escribir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Compute this checksum of each file</source>
        <translation>Calcula esta suma de verificación de cada archivo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Create manifest</source>
        <translation>Crear manifiesto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>It can be dropped on this dialog.</source>
        <translation>Se puede soltar en este cuadro.</translation>
    </message>
    <message>
        <source>Name the file of the checksum list.</source>
        <translation>Indique el archivo de la lista de sumas de verificación.</translation>
    </message>
    <message>
        <source>Reads all files of the folder, and writes the manifest</source>
        <translation>Lee todos los archivos de la carpeta y escribe el manifiesto</translation>
    </message>
    <message>
        <source>The folder whose files the manifest lists</source>
        <translation>La carpeta cuyos archivos lista el manifiesto</translation>
    </message>
    <message>
        <source>The path of the new manifest</source>
        <translation>La ruta del nuevo manifiesto</translation>
    </message>
    <message>
        <source>Type whole paths.</source>
        <translation>Escriba rutas completas.</translation>
    </message>
    <message>
        <source>Without it, nothing is written into the folder. Its videos are never changed.</source>
        <translation>Sin esto, no se escribe nada en la carpeta. Sus vídeos no se cambian nunca.</translation>
    </message>
    <message>
        <source>Write &amp;into “{}” itself</source>
        <translation>Escribir &amp;dentro de «{}»</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>{} is a source of the library, where nothing is written. Choose another place.</source>
        <translation>{} es un origen de la biblioteca, donde no se escribe nada. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>DBusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>&amp;Again, also what was checked before</source>
        <translation>De &amp;nuevo, también lo comprobado antes</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Completa</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>&amp;Índice</translation>
    </message>
    <message>
        <source>&amp;Key frames</source>
        <translation>&amp;Fotogramas clave</translation>
    </message>
    <message>
        <source>A single changed bit may not show: only checksums find each change.</source>
        <translation>Un solo bit cambiado puede no notarse: solo las sumas de verificación detectan todo cambio.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Comprobar daños</translation>
    </message>
    <message>
        <source>Compares the tables of a file with the bytes there. As fast as the disk reads.</source>
        <translation>Compara las tablas de un archivo con los bytes que contiene. Tan rápido como lee el disco.</translation>
    </message>
    <message>
        <source>Decodes every frame of picture and sound: several minutes for an hour of video.</source>
        <translation>Decodifica cada fotograma de imagen y sonido: varios minutos por hora de vídeo.</translation>
    </message>
    <message>
        <source>Decodes the key frames as well: a few seconds for an hour of video.</source>
        <translation>Decodifica además los fotogramas clave: unos segundos por hora de vídeo.</translation>
    </message>
    <message>
        <source>Otherwise only new and changed files are read</source>
        <translation>De lo contrario, solo se leen los archivos nuevos y cambiados</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Damage at {}. Click to see the picture there, double click to play from there.</source>
        <translation>Daño en {}. Haga clic para ver la imagen, doble clic para reproducir desde ahí.</translation>
    </message>
    <message>
        <source>Damage at {}. The arrow keys show the picture there, Enter plays from there.</source>
        <translation>Daño en {}. Las flechas muestran la imagen, Intro reproduce desde ahí.</translation>
    </message>
    <message>
        <source>Damage on the time line</source>
        <translation>Daños en la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Changes since a date</source>
        <translation>Cambios desde una fecha</translation>
    </message>
    <message>
        <source>Shows what changed since that day</source>
        <translation>Muestra qué ha cambiado desde ese día</translation>
    </message>
    <message>
        <source>Tell changes</source>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>El día desde el que se indican los cambios</translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>&amp;Delete the index</source>
        <translation>&amp;Eliminar el índice</translation>
    </message>
    <message>
        <source>Delete the index of what is said?</source>
        <translation>¿Eliminar el índice de diálogos?</translation>
    </message>
    <message>
        <source>Deletes the index of what is said; nothing can be found by says: then</source>
        <translation>Elimina el índice de diálogos; después says: no encuentra nada</translation>
    </message>
    <message>
        <source>Subtitles and videos stay as they are. To search what is said again, index it again.</source>
        <translation>Los subtítulos y vídeos quedan como están. Para volver a buscar en los diálogos, indéxelos de nuevo.</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>El índice ocupa {size}.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>The backup is put in the place of the library…</source>
        <translation>La copia de seguridad se pone en lugar de la biblioteca…</translation>
    </message>
</context>
<context>
    <name>DesktopStatus</name>
    <message>
        <source>{} found</source>
        <translation>encontrados: {}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>? Not known: facts are missing</source>
        <translation>? No se sabe: faltan datos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Audio {}</source>
        <translation>Audio {}</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Bits por muestra</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Comprobar daños</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de verificación</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculada</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>Ids de bases de datos</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Codificado</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>Episode {}</source>
        <translation>Episodio {}</translation>
    </message>
    <message>
        <source>Equal in all</source>
        <translation>Igual en todos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Archivos acompañantes</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Película o episodio</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation>Encontrada en su lugar</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas/s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Good copy</source>
        <translation>Copia buena</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelazado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Last look failed</source>
        <translation>La última lectura falló</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Marcado como OK</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Partes ausentes</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>On the disk {}</source>
        <translation>En el disco {}</translation>
    </message>
    <message>
        <source>Part {}</source>
        <translation>Parte {}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresivo</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>Leído con</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Grabación en varios archivos</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Bobina</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Season {}</source>
        <translation>Temporada {}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Timecode inicial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>The file declares more bytes than it has. Its end may be missing.</source>
        <translation>El archivo declara más bytes de los que tiene. Puede que le falte el final.</translation>
    </message>
    <message>
        <source>The file is in the trash, so it counts as no copy. Its data stays in the library.</source>
        <translation>El archivo está en la papelera, así que no cuenta como copia. Sus datos siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>The last scan did not find the file. Its data stays in the library.</source>
        <translation>El último escaneo no encontró el archivo. Sus datos siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>The source cannot be reached now. The data of the file stays in the library.</source>
        <translation>El origen no está accesible ahora. Los datos del archivo siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>They are of another version of the file than the last scan saw, modified {}.</source>
        <translation>Son de otra versión del archivo que la que vio el último escaneo, modificada {}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Pista {}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Video {}</source>
        <translation>Vídeo {}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Diálogos</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>ilustración</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>capítulos</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sumas de verificación</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>cortes</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminada</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>ediciones</translation>
    </message>
    <message>
        <source>for the hard of hearing</source>
        <translation>para personas con sordera</translation>
    </message>
    <message>
        <source>for those who see little</source>
        <translation>para personas con baja visión</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forzada</translation>
    </message>
    <message>
        <source>found on {}</source>
        <translation>encontrada el {}</translation>
    </message>
    <message>
        <source>kept at {}</source>
        <translation>guardado en {}</translation>
    </message>
    <message>
        <source>last seen {}</source>
        <translation>visto por última vez {}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>metadata of the camera</source>
        <translation>metadatos de la cámara</translation>
    </message>
    <message>
        <source>more than {} different</source>
        <translation>más de {} distintos</translation>
    </message>
    <message>
        <source>names of file and folders</source>
        <translation>nombres de archivo y carpetas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not a video</source>
        <translation>no es un vídeo</translation>
    </message>
    <message>
        <source>not read: it declares a document type</source>
        <translation>sin leer: declara un tipo de documento</translation>
    </message>
    <message>
        <source>not read: it is larger than 1 MiB</source>
        <translation>sin leer: supera 1 MiB</translation>
    </message>
    <message>
        <source>not read: it is no text</source>
        <translation>sin leer: no es texto</translation>
    </message>
    <message>
        <source>notes of a download</source>
        <translation>notas de una descarga</translation>
    </message>
    <message>
        <source>of the same episode, perhaps for another version</source>
        <translation>del mismo episodio, quizá para otra versión</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>pictures for seeking</source>
        <translation>imágenes para la búsqueda</translation>
    </message>
    <message>
        <source>smaller version</source>
        <translation>versión reducida</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>subtítulos</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetría</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>miniatura</translation>
    </message>
    <message>
        <source>wanted: {}</source>
        <translation>se pide: {}</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} bits</translation>
    </message>
    <message>
        <source>{} by its text</source>
        <translation>{} según su texto</translation>
    </message>
    <message>
        <source>{} constant</source>
        <translation>{} constante</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>{} of unknown duration</source>
        <translation>{} de duración desconocida</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} leídos</translation>
    </message>
    <message>
        <source>{} variable</source>
        <translation>{} variable</translation>
    </message>
    <message>
        <source>✓ The file fulfils the profile</source>
        <translation>✓ El archivo cumple el perfil</translation>
    </message>
    <message>
        <source>✗ The file does not fulfil the profile</source>
        <translation>✗ El archivo no cumple el perfil</translation>
    </message>
</context>
<context>
    <name>DetailsContents</name>
    <message>
        <source>Find its other copies</source>
        <translation>Buscar sus otras copias</translation>
    </message>
    <message>
        <source>No other copy is known</source>
        <translation>No se conoce otra copia</translation>
    </message>
    <message>
        <source>Not known yet: compares files; a copy may be on a disk that is there</source>
        <translation>Aún no se sabe: compara archivos; puede haber una copia en un disco presente</translation>
    </message>
    <message>
        <source>Shows where else its contents are</source>
        <translation>Muestra en qué otro lugar está su contenido</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Todo lo que el motor multimedia dice del archivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details or report</source>
        <translation>Detalles o informe</translation>
    </message>
    <message>
        <source>Gives the table their room</source>
        <translation>Cede su espacio a la tabla</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>Open it, show it in its folder, copy where it is</source>
        <translation>Abrirlo, mostrarlo en su carpeta, copiar dónde está</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Select a file to see its details.</source>
        <translation>Seleccione un archivo para ver sus detalles.</translation>
    </message>
    <message>
        <source>Select a single file to see its report.</source>
        <translation>Seleccione un solo archivo para ver su informe.</translation>
    </message>
    <message>
        <source>The arrow keys change between the two</source>
        <translation>Las flechas alternan entre ambos</translation>
    </message>
    <message>
        <source>What can be done with the file</source>
        <translation>Qué se puede hacer con el archivo</translation>
    </message>
    <message>
        <source>What is known of the file, in words</source>
        <translation>Lo que se sabe del archivo, en palabras</translation>
    </message>
    <message>
        <source>What is known of the selected files</source>
        <translation>Lo que se sabe de los archivos seleccionados</translation>
    </message>
</context>
<context>
    <name>DialogueCommands</name>
    <message>
        <source>Index what is said</source>
        <translation>Indexar los diálogos</translation>
    </message>
    <message>
        <source>Nothing was indexed yet, so that says: finds nothing.</source>
        <translation>Aún no se ha indexado nada, así que says: no encuentra nada.</translation>
    </message>
    <message>
        <source>The index of what is said cannot be read now, so that says: finds nothing.</source>
        <translation>El índice de diálogos no se puede leer ahora, así que says: no encuentra nada.</translation>
    </message>
    <message>
        <source>The index of what is said is damaged, and finds nothing.</source>
        <translation>El índice de diálogos está dañado y no encuentra nada.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted.</source>
        <translation>El índice de diálogos se ha eliminado.</translation>
    </message>
    <message>
        <source>The index of what is said is of another version of the program. It has to be made anew.</source>
        <translation>El índice de diálogos es de otra versión del programa. Hay que crearlo de nuevo.</translation>
    </message>
    <message>
        <source>There is no index of what is said.</source>
        <translation>No hay índice de diálogos.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. What is said there is not found.</source>
        <translation>{count} {count:archivo|archivos} de subtítulos {count:está|están} sin indexar o {count:ha|han} cambiado. Lo que se dice ahí no se encuentra.</translation>
    </message>
</context>
<context>
    <name>DialoguePreferences</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Index what is said after each scan</source>
        <translation>&amp;Indexar los diálogos después de cada escaneo</translation>
    </message>
    <message>
        <source>A video with such a track is read to its end, once. That may take hours.</source>
        <translation>Un vídeo con una pista así se lee una vez hasta el final. Puede llevar horas.</translation>
    </message>
    <message>
        <source>About 35 MB for 1,000 films. When it is full, what is indexed stays.</source>
        <translation>Unos 35 MB por cada 1000 películas. Cuando está lleno, lo indexado se conserva.</translation>
    </message>
    <message>
        <source>Index at &amp;most</source>
        <translation>Indexar co&amp;mo máximo</translation>
    </message>
    <message>
        <source>New and changed subtitles are read, so that says: finds what is said in them.</source>
        <translation>Se leen los subtítulos nuevos y cambiados, para que says: encuentre lo que se dice en ellos.</translation>
    </message>
    <message>
        <source>Read trac&amp;ks inside videos as well</source>
        <translation>Leer &amp;también las pistas dentro de los vídeos</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Diálogos</translation>
    </message>
</context>
<context>
    <name>DiskCards</name>
    <message>
        <source>A card for each disk; Enter shows its files</source>
        <translation>Una tarjeta por disco; Intro muestra sus archivos</translation>
    </message>
</context>
<context>
    <name>DiskCommands</name>
    <message>
        <source>what is told of the disk “{}”</source>
        <translation>datos del disco «{}»</translation>
    </message>
</context>
<context>
    <name>DiskDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Anything else, such as the day on which it was bought.</source>
        <translation>Cualquier otra cosa, como el día en que se compró.</translation>
    </message>
    <message>
        <source>As on its label. Empty: the name that the system tells.</source>
        <translation>Como en su etiqueta. Vacío: el nombre que indica el sistema.</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Disk “{}”</source>
        <translation>Disco «{}»</translation>
    </message>
    <message>
        <source>Keeps this; the disk is not touched</source>
        <translation>Guarda esto; el disco no se toca</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Where it is kept, such as “safe, upper shelf”.</source>
        <translation>Dónde se guarda, por ejemplo «caja fuerte, estante superior».</translation>
    </message>
</context>
<context>
    <name>DiskFormatter</name>
    <message>
        <source>Damaged</source>
        <translation>Dañados</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Full by</source>
        <translation>Lleno hacia</translation>
    </message>
    <message>
        <source>Full by: {}</source>
        <translation>Lleno hacia: {}</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Last seen: {}</source>
        <translation>Visto por última vez: {}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>unos {}</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>a fecha de {}</translation>
    </message>
    <message>
        <source>away since {}</source>
        <translation>ausente desde {}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} of {} free</source>
        <translation>{} de {} libres</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} o más tarde</translation>
    </message>
</context>
<context>
    <name>DiskQuestions</name>
    <message>
        <source>A list of {} was saved.</source>
        <translation>Se guardó una lista con {}.</translation>
    </message>
    <message>
        <source>{0} {0:path|paths} with a line break {0:is|are} not in it: use the other format.</source>
        <translation>{0} {0:ruta|rutas} con un salto de línea no {0:está|están} en ella: use el otro formato.</translation>
    </message>
</context>
<context>
    <name>DiskSheet</name>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Guardar lista…</translation>
    </message>
    <message>
        <source>Writes the paths of these files for rsync, rclone or your own use; nothing is copied</source>
        <translation>Escribe las rutas de estos archivos para rsync, rclone o su propio uso; no se copia nada</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>A row for each disk; Enter shows its files</source>
        <translation>Una fila por disco; Intro muestra sus archivos</translation>
    </message>
    <message>
        <source>Columns of the disks</source>
        <translation>Columnas de los discos</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>What is known of each; a click sorts by it</source>
        <translation>Lo que se sabe de cada uno; un clic ordena por ello</translation>
    </message>
</context>
<context>
    <name>DisksController</name>
    <message>
        <source>forgetting of the disk “{}”</source>
        <translation>olvido del disco «{}»</translation>
    </message>
    <message>
        <source>that the disk “{}” is “{}”</source>
        <translation>identificación del disco «{}» como «{}»</translation>
    </message>
</context>
<context>
    <name>DisksHead</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Shows a card for each disk</source>
        <translation>Muestra una tarjeta por disco</translation>
    </message>
    <message>
        <source>Shows a row for each disk</source>
        <translation>Muestra una fila por disco</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Turns the order of the disks round</source>
        <translation>Invierte el orden de los discos</translation>
    </message>
</context>
<context>
    <name>DisksPage</name>
    <message>
        <source>Compares files of equal size</source>
        <translation>Compara archivos de igual tamaño</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Drops what you told of a disk that has no source any more</source>
        <translation>Descarta lo que indicó de un disco que ya no tiene ningún origen</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>If it were lost…</source>
        <translation>Si se perdiera…</translation>
    </message>
    <message>
        <source>Is another disk…</source>
        <translation>Es otro disco…</translation>
    </message>
    <message>
        <source>Makes a list of files for the room of another disk</source>
        <translation>Hace una lista de archivos que caben en otro disco</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>Nombre y lugar…</translation>
    </message>
    <message>
        <source>No disk is known yet</source>
        <translation>Aún no se conoce ningún disco</translation>
    </message>
    <message>
        <source>On one disk alone</source>
        <translation>En un solo disco</translation>
    </message>
    <message>
        <source>Room over time…</source>
        <translation>Espacio en el tiempo…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Mostrar sus archivos</translation>
    </message>
    <message>
        <source>Shows the files of the disk in the table</source>
        <translation>Muestra los archivos del disco en la tabla</translation>
    </message>
    <message>
        <source>Shows the files with a copy on fewer than two disks</source>
        <translation>Muestra los archivos con copia en menos de dos discos</translation>
    </message>
    <message>
        <source>Shows the room of the disk on each day with a look, and by when it is full</source>
        <translation>Muestra el espacio del disco en cada día en que se miró, y cuándo estará lleno</translation>
    </message>
    <message>
        <source>Tells what you call the disk, and where you keep it; the disk is not touched</source>
        <translation>Indica cómo llama usted al disco y dónde lo guarda; el disco no se toca</translation>
    </message>
    <message>
        <source>Tells which files exist on this disk alone</source>
        <translation>Indica qué archivos existen solo en este disco</translation>
    </message>
    <message>
        <source>What each disk alone holds is not known yet: files were not compared.</source>
        <translation>Aún no se sabe qué contiene cada disco en exclusiva: los archivos no se han comparado.</translation>
    </message>
    <message>
        <source>What fits on a disk…</source>
        <translation>Qué cabe en un disco…</translation>
    </message>
    <message>
        <source>Which disks do you have? Add a folder of each: its files stay known while it is away.</source>
        <translation>¿Qué discos tiene? Añada una carpeta de cada uno: sus archivos se siguen conociendo mientras no está.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add folders</source>
        <translation>Añadir carpetas</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be scanned.</source>
        <translation>Solo se pueden escanear archivos y carpetas de este equipo.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>change of the profile “{}”</source>
        <translation>cambio del perfil «{}»</translation>
    </message>
    <message>
        <source>copy to the profile “{}”</source>
        <translation>copia en el perfil «{}»</translation>
    </message>
    <message>
        <source>deletion of the profile “{}”</source>
        <translation>eliminación del perfil «{}»</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Did you mean {}?</source>
        <translation>¿Quiso decir {}?</translation>
    </message>
    <message>
        <source>Each filter alone finds this many files; a click takes it away:</source>
        <translation>Cada filtro por sí solo encuentra estos archivos; un clic lo quita:</translation>
    </message>
    <message>
        <source>Searches for this in place of what was typed</source>
        <translation>Busca esto en lugar de lo escrito</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalles…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>A job failed because of an error in the program: {detail}</source>
        <translation>Una tarea falló por un error en el programa: {detail}</translation>
    </message>
    <message>
        <source>A process that helps the window has ended by itself: {cause}.</source>
        <translation>Un proceso que ayuda a la ventana terminó por sí solo: {cause}.</translation>
    </message>
    <message>
        <source>All changes to the library are saved.</source>
        <translation>Todos los cambios de la biblioteca están guardados.</translation>
    </message>
    <message>
        <source>All that jobs found until a few seconds ago is saved in the library, and the others go on.</source>
        <translation>Todo lo que las tareas encontraron hasta hace unos segundos está guardado en la biblioteca, y las demás continúan.</translation>
    </message>
    <message>
        <source>Closes this dialog; the program goes on</source>
        <translation>Cierra este cuadro; el programa continúa</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Ends the program in order, and saves what jobs have found</source>
        <translation>Termina el programa ordenadamente y guarda lo que las tareas han encontrado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>It has come {count} {count:time|times}.</source>
        <translation>Ha ocurrido {count} {count:vez|veces}.</translation>
    </message>
    <message>
        <source>No library is open, so nothing of it can be lost.</source>
        <translation>No hay ninguna biblioteca abierta, así que no se puede perder nada.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Shows a report that you can read and save</source>
        <translation>Muestra un informe que puede leer y guardar</translation>
    </message>
    <message>
        <source>Something in the program failed unexpectedly: {detail}</source>
        <translation>Algo falló inesperadamente en el programa: {detail}</translation>
    </message>
    <message>
        <source>The process that lists folders has ended by itself: {cause}.</source>
        <translation>El proceso que lista carpetas terminó por sí solo: {cause}.</translation>
    </message>
    <message>
        <source>The process that moves files to the trash has ended by itself: {cause}.</source>
        <translation>El proceso que mueve archivos a la papelera terminó por sí solo: {cause}.</translation>
    </message>
    <message>
        <source>The process that plays videos has ended by itself: {cause}.</source>
        <translation>El proceso que reproduce vídeos terminó por sí solo: {cause}.</translation>
    </message>
    <message>
        <source>The process that reads the folder of a manifest has ended by itself: {cause}.</source>
        <translation>El proceso que lee la carpeta de un manifiesto terminó por sí solo: {cause}.</translation>
    </message>
    <message>
        <source>The report is complete in about half a minute, once each part of the program is tried…</source>
        <translation>El informe estará completo en medio minuto, cuando se haya probado cada parte del programa…</translation>
    </message>
    <message>
        <source>This window only reads the library, so nothing of it can be lost.</source>
        <translation>Esta ventana solo lee la biblioteca, así que no se puede perder nada de ella.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Error inesperado</translation>
    </message>
    <message>
        <source>{count} other {count:error is|errors are} in the log, too.</source>
        <translation>{count} {count:error más está|errores más están} también en el registro.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Exportar preferencias</translation>
    </message>
    <message>
        <source>Export preferences…</source>
        <translation>Exportar preferencias…</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importar preferencias</translation>
    </message>
    <message>
        <source>Import preferences…</source>
        <translation>Importar preferencias…</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Preferencias (*.json)</translation>
    </message>
    <message>
        <source>Takes those of a file at once, and closes this dialog.</source>
        <translation>Toma de inmediato las de un archivo y cierra este cuadro.</translation>
    </message>
    <message>
        <source>Writes them to a file, without passwords, tokens and certificates.</source>
        <translation>Las escribe en un archivo, sin contraseñas, tokens ni certificados.</translation>
    </message>
    <message>
        <source>Written, without receivers of alerts and certificates of a cluster: they are secret.</source>
        <translation>Escritas, sin destinatarios de alertas ni certificados de un clúster: son secretos.</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>A path a line</source>
        <translation>Una ruta por línea</translation>
    </message>
    <message>
        <source>ALE, for Avid, clips of one frame rate</source>
        <translation>ALE, para Avid, clips de una sola tasa de fotogramas</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV with metadata, for Resolve</source>
        <translation>CSV con metadatos, para Resolve</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>EDL (CMX 3600), 999 clips of one frame rate</source>
        <translation>EDL (CMX 3600), 999 clips de una sola tasa de fotogramas</translation>
    </message>
    <message>
        <source>FCPXML, for Final Cut Pro and Resolve</source>
        <translation>FCPXML, para Final Cut Pro y Resolve</translation>
    </message>
    <message>
        <source>For Tdarr, a path a line</source>
        <translation>Para Tdarr, una ruta por línea</translation>
    </message>
    <message>
        <source>For rclone --files-from-raw</source>
        <translation>Para rclone --files-from-raw</translation>
    </message>
    <message>
        <source>For rsync --from0 --files-from</source>
        <translation>Para rsync --from0 --files-from</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML, una página para cualquier navegador</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines, one file a line</source>
        <translation>JSON Lines, un archivo por línea</translation>
    </message>
    <message>
        <source>M3U8, a play list</source>
        <translation>M3U8, una lista de reproducción</translation>
    </message>
    <message>
        <source>MLT, for Shotcut</source>
        <translation>MLT, para Shotcut</translation>
    </message>
    <message>
        <source>OTIO, a timeline for Resolve, Avid, Kdenlive and others</source>
        <translation>OTIO, una línea de tiempo para Resolve, Avid, Kdenlive y otros</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paths that end with a zero byte, for xargs -0</source>
        <translation>Rutas que terminan con un byte cero, para xargs -0</translation>
    </message>
    <message>
        <source>Queue for HandBrakeCLI</source>
        <translation>Cola para HandBrakeCLI</translation>
    </message>
    <message>
        <source>Script for PowerShell, with ffmpeg</source>
        <translation>Script para PowerShell, con ffmpeg</translation>
    </message>
    <message>
        <source>Script for a Unix shell, with ffmpeg</source>
        <translation>Script para un shell de Unix, con ffmpeg</translation>
    </message>
    <message>
        <source>Script for the command prompt of Windows, with ffmpeg</source>
        <translation>Script para el símbolo del sistema de Windows, con ffmpeg</translation>
    </message>
    <message>
        <source>XML of Final Cut Pro 7, for Premiere and others</source>
        <translation>XML de Final Cut Pro 7, para Premiere y otros</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Open the file when it is written</source>
        <translation>&amp;Abrir el archivo una vez escrito</translation>
    </message>
    <message>
        <source>&amp;Pictures that are there already</source>
        <translation>&amp;Imágenes que ya existen</translation>
    </message>
    <message>
        <source>&amp;Report, for people</source>
        <translation>Info&amp;rme, para personas</translation>
    </message>
    <message>
        <source>&amp;Shown files: {}</source>
        <translation>&amp;Mostrados: {}</translation>
    </message>
    <message>
        <source>A line for each re&amp;cording in several files, with its sums</source>
        <translation>Una línea por &amp;grabación en varios archivos, con sus sumas</translation>
    </message>
    <message>
        <source>A queue or a script, which you run yourself</source>
        <translation>Una cola o un script que usted mismo ejecuta</translation>
    </message>
    <message>
        <source>A row a file, as CSV, JSON or plain text</source>
        <translation>Una fila por archivo, como CSV, JSON o texto sin formato</translation>
    </message>
    <message>
        <source>A timeline or a table of clips</source>
        <translation>Una línea de tiempo o una tabla de clips</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
    <message>
        <source>Asks where to write; nothing is written before</source>
        <translation>Pregunta dónde escribir; antes no se escribe nada</translation>
    </message>
    <message>
        <source>CSV is for spreadsheets, JSON for programs, HTML and PDF for people</source>
        <translation>CSV es para hojas de cálculo, JSON para programas, HTML y PDF para personas</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Colum&amp;nas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>E&amp;diting, for the bin of an editor</source>
        <translation>&amp;Edición, para un programa de montaje</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Todo lo que muestran la búsqueda y la barra lateral</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>For rsync, rclone, Tdarr, players and others</source>
        <translation>Para rsync, rclone, Tdarr, reproductores y otros</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>In the program that your system has for it</source>
        <translation>En el programa que su sistema tiene para él</translation>
    </message>
    <message>
        <source>L&amp;ist, for a spreadsheet or a program</source>
        <translation>&amp;Lista, para una hoja de cálculo o un programa</translation>
    </message>
    <message>
        <source>No file is read for them. A report has 120 at most.</source>
        <translation>No se lee ningún archivo para ellas. Un informe tiene 120 como máximo.</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Solo las filas seleccionadas</translation>
    </message>
    <message>
        <source>Otherwise, each file has a line of its own</source>
        <translation>De lo contrario, cada archivo tiene su propia línea</translation>
    </message>
    <message>
        <source>P&amp;aths, for copying and playing</source>
        <translation>Ru&amp;tas, para copiar y reproducir</translation>
    </message>
    <message>
        <source>Re-&amp;encoding, for HandBrake or ffmpeg</source>
        <translation>Re&amp;codificación, con HandBrake o ffmpeg</translation>
    </message>
    <message>
        <source>Se&amp;lected files: {}</source>
        <translation>&amp;Seleccionados: {}</translation>
    </message>
    <message>
        <source>Their titles stand above, as in the window</source>
        <translation>Sus títulos van arriba, como en la ventana</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Totals, problems, pictures and files, as HTML or PDF</source>
        <translation>Totales, problemas, imágenes y archivos, como HTML o PDF</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation>No escribe nada</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Audio language</source>
        <translation>Idioma del audio</translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well.</source>
        <translation>Clic: solo estos. Ctrl+clic: estos también.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Enter shows only files with this value, Ctrl+Enter adds it to those that are chosen</source>
        <translation>Intro muestra solo los archivos con este valor, Ctrl+Intro lo añade a los elegidos</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Película o serie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Idioma de subtítulos</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}</source>
        <translation>{0}: {1} {1:archivo|archivos}</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}, chosen</source>
        <translation>{0}: {1} {1:archivo|archivos}, elegido</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Double click to open the file</source>
        <translation>Doble clic para abrir el archivo</translation>
    </message>
    <message>
        <source>Double click to play the file from here</source>
        <translation>Doble clic para reproducir el archivo desde aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the player from here</source>
        <translation>Abrir desde aquí en el reproductor</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en carpeta</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>The selection has too many parts to be inverted. Search for the other files.</source>
        <translation>La selección tiene demasiadas partes para invertirla. Busque los otros archivos.</translation>
    </message>
    <message>
        <source>{} files are too many to open at once.</source>
        <translation>{} archivos son demasiados para abrirlos a la vez.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sorted by {}</source>
        <translation>Ordenado por {}</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>{}, reversed</source>
        <translation>{}, invertido</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>A row a file, or a recording of several files, which Right opens and Left closes; Enter plays it, the Menu key shows what else can be done</source>
        <translation>Una fila por archivo, o por grabación de varios archivos, que Derecha abre e Izquierda cierra; Intro reproduce, la tecla Menú muestra qué más se puede hacer</translation>
    </message>
    <message>
        <source>The recording is closed</source>
        <translation>La grabación está cerrada</translation>
    </message>
    <message>
        <source>The recording is open: its parts are below it</source>
        <translation>La grabación está abierta: sus partes están debajo</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Archivos de vídeo</translation>
    </message>
</context>
<context>
    <name>FileTypesPage</name>
    <message>
        <source>&amp;Leave out files that end in</source>
        <translation>&amp;Excluir los archivos que terminan en</translation>
    </message>
    <message>
        <source>&amp;Scan also files that end in</source>
        <translation>E&amp;scanear también los archivos que terminan en</translation>
    </message>
    <message>
        <source>A name on each line; * stands for anything: proxy*. Trash and system folders always are.</source>
        <translation>Un nombre por línea; * representa cualquier cosa: proxy*. La papelera y las carpetas del sistema se omiten siempre.</translation>
    </message>
    <message>
        <source>Empty ones whose name begins with a dot, and what macOS keeps beside files (._name).</source>
        <translation>Los vacíos cuyo nombre empieza por un punto, y lo que macOS guarda junto a los archivos (._nombre).</translation>
    </message>
    <message>
        <source>Pass over &amp;folders named</source>
        <translation>Omitir las &amp;carpetas llamadas</translation>
    </message>
    <message>
        <source>Scan &amp;hidden files that are no videos</source>
        <translation>Escanear archivos &amp;ocultos que no son vídeos</translation>
    </message>
    <message>
        <source>Scanned unless you leave them out: {}</source>
        <translation>Se escanean si no los excluye: {}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Separated by spaces, as in: mkv mov</source>
        <translation>Separadas por espacios, como: mkv mov</translation>
    </message>
</context>
<context>
    <name>FilesChoice</name>
    <message>
        <source>All copies in the groups that are selected</source>
        <translation>Todas las copias de los grupos seleccionados</translation>
    </message>
    <message>
        <source>All copies in the groups that the page lists</source>
        <translation>Todas las copias de los grupos que lista la página</translation>
    </message>
    <message>
        <source>Everything in the source that the side bar shows</source>
        <translation>Todo lo que hay en el origen que muestra la barra lateral</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Todo lo que muestran la búsqueda y la barra lateral</translation>
    </message>
    <message>
        <source>Everything, whatever is shown</source>
        <translation>Todo, sin importar lo que se muestre</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>En toda la biblioteca</translation>
    </message>
    <message>
        <source>In {0} listed {0:group|groups}</source>
        <translation>En {0} {0:grupo listado|grupos listados}</translation>
    </message>
    <message>
        <source>In {0} selected {0:group|groups}</source>
        <translation>En {0} {0:grupo seleccionado|grupos seleccionados}</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>En {}</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Solo las filas seleccionadas</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionados</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrados</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>¿Qué archivos?</translation>
    </message>
    <message>
        <source>{name}: {files}, {size}</source>
        <translation>{name}: {files}, {size}</translation>
    </message>
    <message>
        <source>{name}: {files}; at most {most} can be chosen one by one</source>
        <translation>{name}: {files}; como máximo se pueden elegir {most} uno a uno</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>All disks of the library are connected.</source>
        <translation>Todos los discos de la biblioteca están conectados.</translation>
    </message>
    <message>
        <source>Another filter may find some.</source>
        <translation>Otro filtro puede encontrar alguno.</translation>
    </message>
    <message>
        <source>Cinventory reads them, never changes them.</source>
        <translation>Cinventory los lee, nunca los cambia.</translation>
    </message>
    <message>
        <source>Drop folders or videos here</source>
        <translation>Suelte aquí carpetas o vídeos</translation>
    </message>
    <message>
        <source>No file is in the trash</source>
        <translation>Ningún archivo está en la papelera</translation>
    </message>
    <message>
        <source>No file is in this list</source>
        <translation>Ningún archivo está en esta lista</translation>
    </message>
    <message>
        <source>No file is offline</source>
        <translation>Ningún archivo está sin conexión</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Ningún archivo coincide</translation>
    </message>
    <message>
        <source>Other words or filters may find some.</source>
        <translation>Otras palabras o filtros pueden encontrar alguno.</translation>
    </message>
    <message>
        <source>Show those that could not be checked</source>
        <translation>Mostrar los que no se pudieron comprobar</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Guardar sumas</translation>
    </message>
    <message>
        <source>The last scan found no video in this folder. A rescan looks again.</source>
        <translation>El último escaneo no encontró vídeos en esta carpeta. Un nuevo escaneo vuelve a mirar.</translation>
    </message>
    <message>
        <source>Their details say why: the file is encrypted, for instance</source>
        <translation>Sus detalles dicen por qué: por ejemplo, el archivo está cifrado</translation>
    </message>
    <message>
        <source>This source has no files</source>
        <translation>Este origen no tiene archivos</translation>
    </message>
    <message>
        <source>What this program moves to the trash is listed here, and can be moved back.</source>
        <translation>Lo que este programa mueve a la papelera se lista aquí y se puede devolver a su lugar.</translation>
    </message>
    <message>
        <source>“Show all files” shows every file of the library.</source>
        <translation>«Mostrar todos los archivos» muestra cada archivo de la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Dolby Vision profile</source>
        <translation>perfil de Dolby Vision</translation>
    </message>
    <message>
        <source>HDR format</source>
        <translation>formato HDR</translation>
    </message>
    <message>
        <source>bits per component</source>
        <translation>bits por componente</translation>
    </message>
    <message>
        <source>bits per pixel and frame</source>
        <translation>bits por píxel y fotograma</translation>
    </message>
    <message>
        <source>channels of the first audio track</source>
        <translation>canales de la primera pista de audio</translation>
    </message>
    <message>
        <source>chroma subsampling</source>
        <translation>submuestreo de croma</translation>
    </message>
    <message>
        <source>codec of the first audio track</source>
        <translation>códec de la primera pista de audio</translation>
    </message>
    <message>
        <source>colour primaries</source>
        <translation>primarios de color</translation>
    </message>
    <message>
        <source>container format</source>
        <translation>formato del contenedor</translation>
    </message>
    <message>
        <source>date of the first scan</source>
        <translation>fecha del primer escaneo</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>fecha del último cambio</translation>
    </message>
    <message>
        <source>date of the last check for damage</source>
        <translation>fecha de la última comprobación de daños</translation>
    </message>
    <message>
        <source>date of the last check of the checksums, or the depth of the last check for damage</source>
        <translation>fecha de la última verificación de las sumas, o profundidad de la última comprobación de daños</translation>
    </message>
    <message>
        <source>date of the last look at the disk</source>
        <translation>fecha en que se vio el disco por última vez</translation>
    </message>
    <message>
        <source>depth of the last check for damage</source>
        <translation>profundidad de la última comprobación de daños</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>edition of the film in the name</source>
        <translation>edición de la película según el nombre</translation>
    </message>
    <message>
        <source>episode in the file, which may have several</source>
        <translation>episodio en el archivo, que puede tener varios</translation>
    </message>
    <message>
        <source>episodes of a season between whose first and last one there is a gap</source>
        <translation>episodios de una temporada entre cuyo primero y último hay un hueco</translation>
    </message>
    <message>
        <source>extension of the file&apos;s name</source>
        <translation>extensión del nombre de archivo</translation>
    </message>
    <message>
        <source>frames per second</source>
        <translation>fotogramas por segundo</translation>
    </message>
    <message>
        <source>free part of the disk, by the last look</source>
        <translation>parte libre del disco, la última vez que se vio</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>altura en píxeles</translation>
    </message>
    <message>
        <source>id of the film or series in a database, or the database</source>
        <translation>identificador de la película o serie en una base de datos, o la base de datos</translation>
    </message>
    <message>
        <source>kind of files that take room without need: extras of films, raw files beside their finished video, or many more bits than most files of their class</source>
        <translation>tipo de archivos que ocupan espacio sin necesidad: extras de películas, archivos en bruto junto a su vídeo acabado, o muchos más bits que la mayoría de los archivos de su clase</translation>
    </message>
    <message>
        <source>language of an audio track; und for a track without one; commentary</source>
        <translation>idioma de una pista de audio; und para una pista sin idioma; commentary para comentarios</translation>
    </message>
    <message>
        <source>language of subtitles, in a track or in a file of their own, or what else is told of them</source>
        <translation>idioma de los subtítulos, en una pista o en un archivo propio, o qué más se indica de ellos</translation>
    </message>
    <message>
        <source>level of the video codec</source>
        <translation>nivel del códec de vídeo</translation>
    </message>
    <message>
        <source>maker and model of the camera</source>
        <translation>fabricante y modelo de la cámara</translation>
    </message>
    <message>
        <source>name of the disk that holds the file, away, or imported</source>
        <translation>nombre del disco que contiene el archivo, o away (no conectado), o imported (solo importado)</translation>
    </message>
    <message>
        <source>number of chapters</source>
        <translation>número de capítulos</translation>
    </message>
    <message>
        <source>number of disks with a copy; of a recording, that of the part with the fewest</source>
        <translation>número de discos con una copia; de una grabación, el de la parte que tiene menos</translation>
    </message>
    <message>
        <source>number of exact copies, itself included; of a recording, that of the part with the fewest</source>
        <translation>número de copias exactas, incluido el propio archivo; de una grabación, el de la parte que tiene menos</translation>
    </message>
    <message>
        <source>number of files of the recording that are there</source>
        <translation>número de archivos presentes de la grabación</translation>
    </message>
    <message>
        <source>number of video, audio and subtitle tracks</source>
        <translation>número de pistas de vídeo, audio y subtítulos</translation>
    </message>
    <message>
        <source>overall bit rate</source>
        <translation>tasa de bits total</translation>
    </message>
    <message>
        <source>part of the file&apos;s name</source>
        <translation>parte del nombre de archivo</translation>
    </message>
    <message>
        <source>part of the folder&apos;s path</source>
        <translation>parte de la ruta de la carpeta</translation>
    </message>
    <message>
        <source>place at which the disk is kept</source>
        <translation>lugar en que se guarda el disco</translation>
    </message>
    <message>
        <source>problem of the file</source>
        <translation>problema del archivo</translation>
    </message>
    <message>
        <source>problem that is marked OK</source>
        <translation>problema marcado como OK</translation>
    </message>
    <message>
        <source>profile and level of the video codec</source>
        <translation>perfil y nivel del códec de vídeo</translation>
    </message>
    <message>
        <source>profile that the file fulfils, or with =no or =unknown does not</source>
        <translation>perfil que el archivo cumple, o con =no o =unknown no cumple</translation>
    </message>
    <message>
        <source>program that wrote the file</source>
        <translation>programa que escribió el archivo</translation>
    </message>
    <message>
        <source>progressive, interlaced, or mbaff: interlaced in parts of each frame</source>
        <translation>progressive (progresivo), interlaced (entrelazado) o mbaff: entrelazado en partes de cada fotograma</translation>
    </message>
    <message>
        <source>resolution class</source>
        <translation>clase de resolución</translation>
    </message>
    <message>
        <source>result of the last check of the checksums, or for damage</source>
        <translation>resultado de la última verificación de las sumas, o de la comprobación de daños</translation>
    </message>
    <message>
        <source>sample rate of the first audio track in hertz</source>
        <translation>frecuencia de muestreo de la primera pista de audio en hercios</translation>
    </message>
    <message>
        <source>season of a series; 0: specials</source>
        <translation>temporada de una serie; 0: especiales</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>tamaño del archivo</translation>
    </message>
    <message>
        <source>source or disk that holds all copies; of a recording, those of any part</source>
        <translation>origen o disco que contiene todas las copias; de una grabación, las de cualquier parte</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>estado del archivo</translation>
    </message>
    <message>
        <source>the name begins with a dot, so that systems hide the file</source>
        <translation>el nombre empieza por un punto, de modo que los sistemas ocultan el archivo</translation>
    </message>
    <message>
        <source>time code of the first frame</source>
        <translation>timecode del primer fotograma</translation>
    </message>
    <message>
        <source>title in the file</source>
        <translation>título en el archivo</translation>
    </message>
    <message>
        <source>title of the film or series in the name, with its year</source>
        <translation>título de la película o serie según el nombre, con su año</translation>
    </message>
    <message>
        <source>transfer characteristics of the colours</source>
        <translation>características de transferencia de los colores</translation>
    </message>
    <message>
        <source>variable frame rate</source>
        <translation>tasa de fotogramas variable</translation>
    </message>
    <message>
        <source>video codec</source>
        <translation>códec de vídeo</translation>
    </message>
    <message>
        <source>video or audio codec</source>
        <translation>códec de vídeo o audio</translation>
    </message>
    <message>
        <source>whether a better copy, with the same pictures, is known</source>
        <translation>si se conoce una copia mejor, con las mismas imágenes</translation>
    </message>
    <message>
        <source>whether a file is a part of a recording in several files, and whether parts are known to be missing</source>
        <translation>si un archivo es parte de una grabación en varios archivos, y si se sabe que faltan partes</translation>
    </message>
    <message>
        <source>whether neither the file nor a copy, exact or certainly with the same pictures, is known to reach the least quality of the preferences</source>
        <translation>si no se sabe que el archivo, ni ninguna copia exacta o con seguridad de las mismas imágenes, alcance la calidad mínima de las preferencias</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>anchura en píxeles</translation>
    </message>
    <message>
        <source>words in a row that are said, as the indexed subtitles tell</source>
        <translation>palabras seguidas que se dicen, según los subtítulos indexados</translation>
    </message>
    <message>
        <source>year of the film or series in the name</source>
        <translation>año de la película o serie según el nombre</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only files in {}</source>
        <translation>Solo archivos de {}</translation>
    </message>
    <message>
        <source>Only files in {} that are unreadable, timed out or were skipped</source>
        <translation>Solo archivos de {} ilegibles, con tiempo agotado u omitidos</translation>
    </message>
    <message>
        <source>Only files that are missing since {}</source>
        <translation>Solo archivos ausentes desde {}</translation>
    </message>
    <message>
        <source>Only files that are new since {}</source>
        <translation>Solo archivos nuevos desde {}</translation>
    </message>
    <message>
        <source>Only files that checks found changed unnoticed since {}</source>
        <translation>Solo archivos que las comprobaciones hallaron alterados en silencio desde {}</translation>
    </message>
    <message>
        <source>Only files that checks found damaged since {}</source>
        <translation>Solo archivos que las comprobaciones hallaron dañados desde {}</translation>
    </message>
    <message>
        <source>Only files that scans found changed since {}</source>
        <translation>Solo archivos que los escaneos hallaron cambiados desde {}</translation>
    </message>
    <message>
        <source>Only files that scans found moved since {}</source>
        <translation>Solo archivos que los escaneos hallaron movidos desde {}</translation>
    </message>
    <message>
        <source>Only files that were verified since {}</source>
        <translation>Solo archivos verificados desde {}</translation>
    </message>
    <message>
        <source>Only files with errors and warnings</source>
        <translation>Solo archivos con errores y advertencias</translation>
    </message>
    <message>
        <source>The search “{}” was taken away. Back shows it again.</source>
        <translation>Se quitó la búsqueda «{}». Atrás la vuelve a mostrar.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Qué muestra la tabla</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>&amp;Add a filter</source>
        <translation>&amp;Añadir un filtro</translation>
    </message>
    <message>
        <source>&amp;Words in the name or folder</source>
        <translation>&amp;Palabras en el nombre o la carpeta</translation>
    </message>
    <message>
        <source>Adds a row; a file must match all rows</source>
        <translation>Añade una fila; un archivo debe coincidir con todas las filas</translation>
    </message>
    <message>
        <source>As a &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>Files that match all of these:</source>
        <translation>Archivos que cumplen todo esto:</translation>
    </message>
    <message>
        <source>Filter builder</source>
        <translation>Creador de filtros</translation>
    </message>
    <message>
        <source>In the name or the folder; a minus sign in front excludes</source>
        <translation>En el nombre o la carpeta; un signo menos delante excluye</translation>
    </message>
    <message>
        <source>Leaves the search as it is</source>
        <translation>Deja la búsqueda como está</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Searches for what the rows say</source>
        <translation>Busca lo que dicen las filas</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>What the rows become in the search field</source>
        <translation>En qué se convierten las filas en el campo de búsqueda</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>As in a filter; commas separate alternatives</source>
        <translation>Como en un filtro; las comas separan alternativas</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Enter a value such as {}.</source>
        <translation>Escriba un valor como {}.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How the fact is compared with the values</source>
        <translation>Cómo se compara el dato con los valores</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Quitar la condición</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Quita esta condición</translation>
    </message>
    <message>
        <source>The fact of a file that is compared</source>
        <translation>El dato de un archivo que se compara</translation>
    </message>
    <message>
        <source>The values as in a filter; commas separate alternatives</source>
        <translation>Los valores como en un filtro; las comas separan alternativas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>A row for each file that is not simply verified</source>
        <translation>Una fila por cada archivo que no está simplemente verificado</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>Columnas del informe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Archivos del informe</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Qué se indica de cada archivo</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Espacio</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Counts the files that fit; folders stay together</source>
        <translation>Cuenta los archivos que caben; las carpetas no se dividen</translation>
    </message>
    <message>
        <source>Does not fit: {}</source>
        <translation>No cabe: {}</translation>
    </message>
    <message>
        <source>Files on one disk alone</source>
        <translation>Archivos en un solo disco</translation>
    </message>
    <message>
        <source>Fits: {}</source>
        <translation>Cabe: {}</translation>
    </message>
    <message>
        <source>Free room of the other disk, such as 800 GB.</source>
        <translation>Espacio libre del otro disco, por ejemplo 800 GB.</translation>
    </message>
    <message>
        <source>Not known, as not compared: {}</source>
        <translation>No se sabe, por no estar comparados: {}</translation>
    </message>
    <message>
        <source>Of these on disks that are not connected: {}</source>
        <translation>De ellos, en discos no conectados: {}</translation>
    </message>
    <message>
        <source>Those of connected disks are taken first.</source>
        <translation>Los de discos conectados se toman primero.</translation>
    </message>
    <message>
        <source>Those that are shown: {}</source>
        <translation>Los mostrados: {}</translation>
    </message>
    <message>
        <source>What fits on a disk</source>
        <translation>Qué cabe en un disco</translation>
    </message>
</context>
<context>
    <name>FolderFormatter</name>
    <message>
        <source>Also in</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Files also here</source>
        <translation>También aquí</translation>
    </message>
    <message>
        <source>Files also there</source>
        <translation>También allí</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size in both</source>
        <translation>Tamaño en ambas</translation>
    </message>
    <message>
        <source>{0} of the {1} {1:file|files} in {2} {0:is|are} also in {3}</source>
        <translation>{0} de {1} {1:archivo|archivos} de {2} {0:está|están} también en {3}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>A row for two folders; Enter compares their files</source>
        <translation>Una fila por cada dos carpetas; Intro compara sus archivos</translation>
    </message>
    <message>
        <source>Columns of the folders</source>
        <translation>Columnas de las carpetas</translation>
    </message>
    <message>
        <source>Compare the two folders</source>
        <translation>Comparar las dos carpetas</translation>
    </message>
    <message>
        <source>Folders with equal files</source>
        <translation>Carpetas con archivos iguales</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Aún no se han buscado copias</translation>
    </message>
    <message>
        <source>No two folders hold equal files that match.</source>
        <translation>Ningún par de carpetas contiene archivos iguales que coincidan.</translation>
    </message>
    <message>
        <source>No two folders hold equal files.</source>
        <translation>Ningún par de carpetas contiene archivos iguales.</translation>
    </message>
    <message>
        <source>Only the folders that share the most are listed.</source>
        <translation>Solo se listan las carpetas que más comparten.</translation>
    </message>
    <message>
        <source>The folders are being compared…</source>
        <translation>Se comparan las carpetas…</translation>
    </message>
    <message>
        <source>What is told of each pair; a click sorts by it</source>
        <translation>Qué se indica de cada par; un clic ordena por ello</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Jobs: {}</source>
        <translation>Tareas: {}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{0} {0:part|parts}</source>
        <translation>{0} {0:parte|partes}</translation>
    </message>
    <message>
        <source>{0} {0:source is|sources are} offline</source>
        <translation>{0} {0:origen está|orígenes están} sin conexión</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, closed</source>
        <translation>{name}, grabación de {count} {count:parte|partes}, cerrada</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, open</source>
        <translation>{name}, grabación de {count} {count:parte|partes}, abierta</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} horas</translation>
    </message>
    <message>
        <source>{} is offline</source>
        <translation>{} está sin conexión</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} of {} in the list</source>
        <translation>{} de {} en la lista</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>{} en curso</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} en espera</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«{}»</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Primero lo mayor, lo más reciente o lo último</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Invertido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>Pequeñas, medianas o grandes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The fact that decides the order of the pictures</source>
        <translation>El dato que decide el orden de las imágenes</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>El orden en que se encontraron</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>A card a file, or a recording of several files, which Plus opens and Minus closes; Enter plays it, a full stop shows more pictures of it</source>
        <translation>Una tarjeta por archivo, o por grabación de varios archivos, que Más abre y Menos cierra; Intro reproduce, un punto muestra más imágenes</translation>
    </message>
    <message>
        <source>Pictures of the files</source>
        <translation>Imágenes de los archivos</translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Add condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Añadir grupo</translation>
    </message>
    <message>
        <source>Adds a condition to this group</source>
        <translation>Añade una condición a este grupo</translation>
    </message>
    <message>
        <source>Adds a group of alternatives to this group</source>
        <translation>Añade a este grupo un grupo de alternativas</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Deben cumplirse todas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Debe cumplirse una</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Quitar grupo</translation>
    </message>
    <message>
        <source>Takes the group out of the profile</source>
        <translation>Quita el grupo del perfil</translation>
    </message>
    <message>
        <source>Whether all conditions of the group must hold, or one</source>
        <translation>Si deben cumplirse todas las condiciones del grupo, o una</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Todos los problemas</translation>
    </message>
    <message>
        <source>Another file, on the same disk or another, has the same contents; of a recording, each part has such a file</source>
        <translation>Otro archivo, en el mismo disco o en otro, tiene el mismo contenido; de una grabación, cada parte tiene un archivo así</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Alterados en silencio</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortados</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañados</translation>
    </message>
    <message>
        <source>Every file that was found in a source, readable or not</source>
        <translation>Todos los archivos hallados en un origen, legibles o no</translation>
    </message>
    <message>
        <source>Files with any error or warning, which their details explain</source>
        <translation>Archivos con cualquier error o advertencia, que sus detalles explican</translation>
    </message>
    <message>
        <source>Found for the first time since you last looked</source>
        <translation>Hallados por primera vez desde su última visita</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Moved to the trash by this program, and still there</source>
        <translation>Movidos a la papelera por este programa, y todavía en ella</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>New since last visit</source>
        <translation>Nuevo desde la última visita</translation>
    </message>
    <message>
        <source>No longer where they were, though their disk is connected</source>
        <translation>Ya no están donde estaban, aunque su disco está conectado</translation>
    </message>
    <message>
        <source>No other file, on any disk of the library, has the same contents, or those of a part of the same recording</source>
        <translation>Ningún otro archivo, en ningún disco de la biblioteca, tiene el mismo contenido, ni el de una parte de la misma grabación</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>On disks that are not connected now</source>
        <translation>En discos que no están conectados ahora</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Solo una copia</translation>
    </message>
    <message>
        <source>Picture or sound is broken, as a check for damage has found</source>
        <translation>La imagen o el sonido están rotos, según una comprobación de daños</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>Varias copias</translation>
    </message>
    <message>
        <source>The contents have changed, though size and time have not</source>
        <translation>El contenido ha cambiado, aunque no el tamaño ni la fecha</translation>
    </message>
    <message>
        <source>The last scan could not read them; their details say why</source>
        <translation>El último escaneo no pudo leerlos; sus detalles dicen por qué</translation>
    </message>
    <message>
        <source>Their end is missing: a copy was probably interrupted</source>
        <translation>Falta su final: probablemente se interrumpió una copia</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Written again since you last looked</source>
        <translation>Escritos de nuevo desde su última visita</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>All changes, in English</source>
        <translation>Todos los cambios, en inglés</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Todos los filtros</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>{} files are left out: they are missing, or their disks are not connected.</source>
        <translation>{} archivos se dejan fuera: faltan, o sus discos no están conectados.</translation>
    </message>
    <message>
        <source>{} files are too many to drag: export them to a file.</source>
        <translation>{} archivos son demasiados para arrastrarlos: expórtelos a un archivo.</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export them to a file.</source>
        <translation>{} filas son demasiadas para el portapapeles: expórtelas a un archivo.</translation>
    </message>
    <message>
        <source>“{}” is left out: it is missing, or its disk is not connected.</source>
        <translation>«{}» se deja fuera: falta, o su disco no está conectado.</translation>
    </message>
</context>
<context>
    <name>HandOverFields</name>
    <message>
        <source>&amp;HDR</source>
        <translation>&amp;HDR</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>A folder outside of your sources, for what an encoder makes</source>
        <translation>Una carpeta fuera de sus orígenes, para lo que crea un codificador</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>Con su tamaño</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose the folder for what an encoder makes</source>
        <translation>Elige la carpeta para lo que crea un codificador</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Folders that have another path for the other program, with a semicolon between them</source>
        <translation>Carpetas que tienen otra ruta para el otro programa, separadas por punto y coma</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller, none larger</source>
        <translation>Las imágenes más grandes se reducen, ninguna se amplía</translation>
    </message>
    <message>
        <source>Otherwise, HDR is turned into SDR</source>
        <translation>De lo contrario, el HDR se convierte en SDR</translation>
    </message>
    <message>
        <source>Otherwise, sound is turned into AAC</source>
        <translation>De lo contrario, el sonido se convierte en AAC</translation>
    </message>
    <message>
        <source>Paths &amp;there</source>
        <translation>R&amp;utas allí</translation>
    </message>
    <message>
        <source>Paths there</source>
        <translation>Rutas allí</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Relati&amp;ve to</source>
        <translation>Relati&amp;vas a</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Relativas a</translation>
    </message>
    <message>
        <source>So&amp;und, as it is</source>
        <translation>S&amp;onido, tal cual</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The codec that an encoder is to make</source>
        <translation>El códec que debe producir un codificador</translation>
    </message>
    <message>
        <source>The folder that the paths are relative to</source>
        <translation>La carpeta respecto a la que se indican las rutas</translation>
    </message>
    <message>
        <source>The innermost folder of all files</source>
        <translation>La carpeta más interna con todos los archivos</translation>
    </message>
    <message>
        <source>Up to {} px high</source>
        <translation>Hasta {} px de alto</translation>
    </message>
</context>
<context>
    <name>HandedPanel</name>
    <message>
        <source>A row a list, with what came back of it</source>
        <translation>Una fila por lista, con lo que volvió de ella</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>Columnas de las listas</translation>
    </message>
    <message>
        <source>Lists that were handed over</source>
        <translation>Listas enviadas</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. “What encoding saves” writes lists and scripts for programs that encode. When you have scanned their results, this page tells what they saved.</source>
        <translation>Todavía no se ha enviado nada. «Cuánto ahorra codificar» escribe listas y scripts para programas que codifican. Cuando haya escaneado sus resultados, esta página indicará cuánto ahorraron.</translation>
    </message>
    <message>
        <source>What is told of each list</source>
        <translation>Qué se indica de cada lista</translation>
    </message>
</context>
<context>
    <name>HealthCards</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>Comprobar todos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copies on the same disk take at most {}, on other disks {}: those are backups.</source>
        <translation>Las copias en el mismo disco ocupan como máximo {}; en otros discos, {}: esas son copias de seguridad.</translation>
    </message>
    <message>
        <source>Last week: {}</source>
        <translation>Última semana: {}</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>A continuación: {}, {}</translation>
    </message>
    <message>
        <source>Not known yet: files were not compared.</source>
        <translation>Aún no se sabe: los archivos no se han comparado.</translation>
    </message>
    <message>
        <source>Nothing: all is known, and all is well.</source>
        <translation>Nada: se sabe todo, y todo está bien.</translation>
    </message>
    <message>
        <source>Only on one disk</source>
        <translation>Solo en un disco</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Mostrar estos archivos</translation>
    </message>
    <message>
        <source>Show these files beside good copies of them</source>
        <translation>Mostrar estos archivos junto a copias buenas</translation>
    </message>
    <message>
        <source>Space by disk</source>
        <translation>Espacio por disco</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message>
        <source>Where the room goes</source>
        <translation>En qué se va el espacio</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consejo</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>a fecha de {}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nunca medido</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>of {} checked</source>
        <translation>de {} comprobados</translation>
    </message>
    <message>
        <source>{0} {0:disk|disks}</source>
        <translation>{0} {0:disco|discos}</translation>
    </message>
    <message>
        <source>{0} {0:hint is|hints are} not shown</source>
        <translation>{0} {0:sugerencia no se muestra|sugerencias no se muestran}</translation>
    </message>
    <message>
        <source>{:file|files}</source>
        <translation>{:archivo|archivos}</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} libres</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>{} not connected</source>
        <translation>{} sin conectar</translation>
    </message>
    <message>
        <source>{} not connected since {}</source>
        <translation>{} sin conectar desde {}</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help on this (?)</source>
        <translation>Ayuda sobre esto (?)</translation>
    </message>
    <message>
        <source>Opens the page of the help about this</source>
        <translation>Abre la página de la ayuda sobre esto</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Closes the help</source>
        <translation>Cierra la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Lists the pages that have most of the words; a whole question will do</source>
        <translation>Lista las páginas que tienen la mayoría de las palabras; sirve también una pregunta entera</translation>
    </message>
    <message>
        <source>No page has these words. Try a single word, or another one for the same thing.</source>
        <translation>Ninguna página contiene estas palabras. Pruebe con una sola palabra, o con otra para lo mismo.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>The pages of the help, by task</source>
        <translation>Las páginas de la ayuda, por tarea</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Una fila por archivo; Intro lo abre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Choose a scan, or two with Ctrl to compare them</source>
        <translation>Elija un escaneo, o dos con Ctrl para compararlos</translation>
    </message>
    <message>
        <source>Columns of the changes</source>
        <translation>Columnas de los cambios</translation>
    </message>
    <message>
        <source>Copies all changes of this kind, a line each</source>
        <translation>Copia todos los cambios de este tipo, uno por línea</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation>De {} a {}</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Tipos de cambios</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Aún no se ha escaneado nada.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was scanned or checked since then.</source>
        <translation>Desde entonces no se ha escaneado ni comprobado nada.</translation>
    </message>
    <message>
        <source>Scans and checks</source>
        <translation>Escaneos y comprobaciones</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>The details of this scan are not kept any more.</source>
        <translation>Los detalles de este escaneo ya no se conservan.</translation>
    </message>
    <message>
        <source>The numbers lead to the files, as they are now.</source>
        <translation>Las cifras llevan a los archivos, tal como están ahora.</translation>
    </message>
    <message>
        <source>This check has read no file.</source>
        <translation>Esta comprobación no ha leído ningún archivo.</translation>
    </message>
    <message>
        <source>What became of the files, with how many there are</source>
        <translation>Qué ha sido de los archivos, con cuántos hay</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>What is told of each change</source>
        <translation>Qué se indica de cada cambio</translation>
    </message>
</context>
<context>
    <name>HomeController</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Su biblioteca</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>InPlaceView</name>
    <message>
        <source>End the player</source>
        <translation>Cerrar reproductor</translation>
    </message>
    <message>
        <source>Go on in the quick look</source>
        <translation>Seguir en la vista rápida</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>1 to 3 years</source>
        <translation>De 1 a 3 años</translation>
    </message>
    <message>
        <source>3 to 10 years</source>
        <translation>De 3 a 10 años</translation>
    </message>
    <message>
        <source>30 days to 1 year</source>
        <translation>De 30 días a 1 año</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Idiomas del audio</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Bits per pixel and frame</source>
        <translation>Bits por píxel y fotograma</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas/s</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Sin HDR</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Ninguno conocido</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>No cumplido</translation>
    </message>
    <message>
        <source>Over 10 years</source>
        <translation>Más de 10 años</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Profile {}</source>
        <translation>Perfil {}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>Menos de 30 días</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>InsightsPanel</name>
    <message>
        <source>A treemap of the folders, charts, or trends</source>
        <translation>Un mapa de árbol de las carpetas, gráficos o tendencias</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mapa de árbol</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
</context>
<context>
    <name>JobFormatter</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Gets no files: {}</source>
        <translation>No recibe archivos: {}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>No todo leído</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>{0} more {0:is|are} in the log.</source>
        <translation>{0} más {0:está|están} en el registro.</translation>
    </message>
</context>
<context>
    <name>JobPresenter</name>
    <message>
        <source>{0} more {0:message|messages}</source>
        <translation>{0} {0:mensaje|mensajes} más</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>A row a job; Enter shows its problems, the Menu key what else can be done</source>
        <translation>Una fila por tarea; Intro muestra sus problemas, la tecla Menú qué más se puede hacer</translation>
    </message>
    <message>
        <source>Columns of the jobs</source>
        <translation>Columnas de las tareas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What is told of each job</source>
        <translation>Qué se indica de cada tarea</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do once more what this job was asked for</source>
        <translation>Volver a hacer lo que se pidió a esta tarea</translation>
    </message>
    <message>
        <source>End this job, and keep what it did</source>
        <translation>Terminar esta tarea y conservar lo que hizo</translation>
    </message>
    <message>
        <source>Go on from where this job was</source>
        <translation>Seguir desde donde estaba esta tarea</translation>
    </message>
    <message>
        <source>Have this job begin earlier</source>
        <translation>Hacer que esta tarea empiece antes</translation>
    </message>
    <message>
        <source>Have this job begin later</source>
        <translation>Hacer que esta tarea empiece después</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>No job has run yet. Each scan, check, search for copies and export will be listed here.</source>
        <translation>Aún no se ha ejecutado ninguna tarea. Cada escaneo, comprobación, búsqueda de copias y exportación aparecerá aquí.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Abrir registro</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Leer cuándo empezaron y terminaron las tareas, y qué salió mal</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>Show its files that are unreadable, timed out or were skipped</source>
        <translation>Mostrar sus archivos ilegibles, con tiempo agotado u omitidos</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Show the files that are missing, changed or additional</source>
        <translation>Mostrar los archivos ausentes, cambiados o adicionales</translation>
    </message>
    <message>
        <source>Show what this scan found new, changed, moved or missing</source>
        <translation>Mostrar qué encontró este escaneo: nuevo, cambiado, movido o ausente</translation>
    </message>
    <message>
        <source>Stop this job for now</source>
        <translation>Detener esta tarea por ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>A row a file, the newest first</source>
        <translation>Una fila por archivo, los más recientes primero</translation>
    </message>
    <message>
        <source>Columns of the journal</source>
        <translation>Columnas del diario</translation>
    </message>
    <message>
        <source>Files in the journal</source>
        <translation>Archivos del diario</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Devolver a su lugar</translation>
    </message>
    <message>
        <source>Moves the selected files back to their folders; no file is replaced</source>
        <translation>Devuelve los archivos seleccionados a sus carpetas; no se reemplaza ningún archivo</translation>
    </message>
    <message>
        <source>No file was moved to the trash yet.
Copies that this program moves there are listed here, and can be moved back.</source>
        <translation>Aún no se ha movido ningún archivo a la papelera.
Las copias que este programa mueve allí se listan aquí y se pueden devolver a su lugar.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Qué se indica de cada archivo</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Each action with its keys</source>
        <translation>Cada acción con sus teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Acts with their keys</source>
        <translation>Acciones con sus teclas</translation>
    </message>
    <message>
        <source>Find an act or keys</source>
        <translation>Buscar una acción o teclas</translation>
    </message>
    <message>
        <source>Gives the chosen act its usual keys again</source>
        <translation>Devuelve a la acción elegida sus teclas habituales</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Press the keys that the chosen act is to have</source>
        <translation>Pulse las teclas que ha de tener la acción elegida</translation>
    </message>
    <message>
        <source>Shows only the acts that match</source>
        <translation>Muestra solo las acciones que coinciden</translation>
    </message>
    <message>
        <source>Takes the keys from the chosen act</source>
        <translation>Quita las teclas de la acción elegida</translation>
    </message>
    <message>
        <source>The keys of the chosen act are changed below</source>
        <translation>Las teclas de la acción elegida se cambian abajo</translation>
    </message>
    <message>
        <source>These acts have the same keys, which then do nothing: {}</source>
        <translation>Estas acciones tienen las mismas teclas, que entonces no hacen nada: {}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Choose an act, and press the keys that it is to have.</source>
        <translation>Elija una acción y pulse las teclas que ha de tener.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of acts:</source>
        <translation>Teclas de las acciones:</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message>
        <source>No disk is known yet. Add a folder first.</source>
        <translation>Aún no se conoce ningún disco. Añada primero una carpeta.</translation>
    </message>
    <message>
        <source>The labels were saved. Print the file at 100 %, not fitted to the page.</source>
        <translation>Las etiquetas se guardaron. Imprima el archivo al 100 %, sin ajustarlo a la página.</translation>
    </message>
    <message>
        <source>The labels were sent to the printer.</source>
        <translation>Las etiquetas se enviaron a la impresora.</translation>
    </message>
</context>
<context>
    <name>LabelFileDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Guardar etiquetas</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Página {} de {}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Shows the next page of the preview</source>
        <translation>Muestra la página siguiente de la vista previa</translation>
    </message>
    <message>
        <source>Shows the previous page of the preview</source>
        <translation>Muestra la página anterior de la vista previa</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;Disks</source>
        <translation>D&amp;iscos</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>Primera &amp;etiqueta</translation>
    </message>
    <message>
        <source>&amp;Sheet or roll</source>
        <translation>&amp;Hoja o rollo</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>&amp;Página de prueba</translation>
    </message>
    <message>
        <source>A label for each that is ticked.</source>
        <translation>Una etiqueta por cada disco marcado.</translation>
    </message>
    <message>
        <source>As its package says.</source>
        <translation>Como indica su envase.</translation>
    </message>
    <message>
        <source>Asks for a printer, and prints at the right size</source>
        <translation>Pide una impresora e imprime al tamaño correcto</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>If your printer needs it.</source>
        <translation>Si su impresora lo necesita.</translation>
    </message>
    <message>
        <source>Only the outlines of all labels, for plain paper.</source>
        <translation>Solo los contornos de todas las etiquetas, para papel normal.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>Prints a label for every disk</source>
        <translation>Imprime una etiqueta para cada disco</translation>
    </message>
    <message>
        <source>Prints nothing</source>
        <translation>No imprime nada</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>A la &amp;derecha</translation>
    </message>
    <message>
        <source>Upwards below zero.</source>
        <translation>Hacia arriba, bajo cero.</translation>
    </message>
    <message>
        <source>Where a used sheet still has labels; row by row.</source>
        <translation>Dónde le quedan etiquetas a una hoja usada; fila por fila.</translation>
    </message>
    <message>
        <source>Writes the pages to a file; print it at 100 %</source>
        <translation>Escribe las páginas en un archivo; imprímalo al 100 %</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rollo</translation>
    </message>
    <message>
        <source>{} on a sheet</source>
        <translation>{} por hoja</translation>
    </message>
    <message>
        <source>{} × {} mm</source>
        <translation>{} × {} mm</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Vasco</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalán</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonio</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Gallego</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandés</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letón</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonio</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galés</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A row a language; a number leads to its files</source>
        <translation>Una fila por idioma; una cifra lleva a sus archivos</translation>
    </message>
    <message>
        <source>Columns of the languages</source>
        <translation>Columnas de los idiomas</translation>
    </message>
    <message>
        <source>Files by the languages of their sound (spoken) and of their subtitles (written), as the files themselves tell them. A click on a number shows its files.</source>
        <translation>Archivos según los idiomas de su sonido (hablados) y de sus subtítulos (escritos), como los indican los propios archivos. Un clic en una cifra muestra sus archivos.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forzados</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages of the shown files</source>
        <translation>Idiomas de los archivos mostrados</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Ninguno de los dos</translation>
    </message>
    <message>
        <source>No language of these files is known.</source>
        <translation>No se conoce ningún idioma de estos archivos.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Show forced</source>
        <translation>Mostrar forzados</translation>
    </message>
    <message>
        <source>Show spoken</source>
        <translation>Mostrar hablados</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>Show those without</source>
        <translation>Mostrar sin él</translation>
    </message>
    <message>
        <source>Show written</source>
        <translation>Mostrar escritos</translation>
    </message>
    <message>
        <source>Shows the files with sound in this language</source>
        <translation>Muestra los archivos con sonido en este idioma</translation>
    </message>
    <message>
        <source>Shows the files with subtitles in this language</source>
        <translation>Muestra los archivos con subtítulos en este idioma</translation>
    </message>
    <message>
        <source>Shows the files with subtitles of foreign parts alone in this language</source>
        <translation>Muestra los archivos con subtítulos solo de partes extranjeras en este idioma</translation>
    </message>
    <message>
        <source>Shows the files without it in sound and subtitles; save the search</source>
        <translation>Muestra los archivos sin él en sonido ni subtítulos; guarde la búsqueda</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>What is counted of each</source>
        <translation>Qué se cuenta de cada uno</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>&amp;Stop them and go on</source>
        <translation>&amp;Detenerlas y seguir</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>Hay tareas en curso</translation>
    </message>
    <message>
        <source>Jobs of this library are running.</source>
        <translation>Hay tareas en curso de esta biblioteca.</translation>
    </message>
    <message>
        <source>Lets the jobs go on in this window</source>
        <translation>Deja que las tareas sigan en esta ventana</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>Abrir en una ventana &amp;nueva</translation>
    </message>
    <message>
        <source>Stops the jobs, and opens the other library here</source>
        <translation>Detiene las tareas y abre aquí la otra biblioteca</translation>
    </message>
    <message>
        <source>They stop now, keep what they have found, and can go on when it is opened again.</source>
        <translation>Se detienen ahora, conservan lo encontrado y pueden continuar cuando se vuelva a abrir.</translation>
    </message>
</context>
<context>
    <name>LeftAlone</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Ignored ({})</source>
        <translation>Ignorados ({})</translation>
    </message>
    <message>
        <source>Lists the group no more, also after its files were moved; “Ignored” shows it</source>
        <translation>Deja de listar el grupo, también después de mover sus archivos; «Ignorados» lo muestra</translation>
    </message>
    <message>
        <source>Lists the group with the others again</source>
        <translation>Vuelve a listar el grupo con los demás</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Dejar de ignorar</translation>
    </message>
    <message>
        <source>Shows the groups that you ignore, and no others</source>
        <translation>Muestra los grupos que usted ignora, y ningún otro</translation>
    </message>
    <message>
        <source>ignoring of “{}”</source>
        <translation>ignorar «{}»</translation>
    </message>
    <message>
        <source>listing of “{}”</source>
        <translation>listado de «{}»</translation>
    </message>
    <message>
        <source>“{}” is ignored. Its copies still count as copies.</source>
        <translation>«{}» se ignora. Sus copias siguen contando como copias.</translation>
    </message>
    <message>
        <source>“{}” is listed with the other groups again.</source>
        <translation>«{}» se lista otra vez con los demás grupos.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Show only these files, or all again</source>
        <translation>Mostrar solo estos archivos, o todos otra vez</translation>
    </message>
    <message>
        <source>What the colours mean; a click shows only these files</source>
        <translation>Qué significan los colores; un clic muestra solo estos archivos</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Libraries (*.cinv *.sqlite3)</source>
        <translation>Bibliotecas (*.cinv *.sqlite3)</translation>
    </message>
    <message>
        <source>Libraries (*.cinv)</source>
        <translation>Bibliotecas (*.cinv)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>No library was opened before</source>
        <translation>Aún no se ha abierto ninguna biblioteca</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>There is a file {path} already. Open it, or choose another name.</source>
        <translation>Ya existe un archivo {path}. Ábralo o elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Counted anew whenever the file is read on. Only damaged files take so long.</source>
        <translation>Se cuenta de nuevo cada vez que se sigue leyendo el archivo. Solo los archivos dañados tardan tanto.</translation>
    </message>
    <message>
        <source>Files that are read at once. Automatic: one for each core, fewer where memory is short.</source>
        <translation>Archivos que se leen a la vez. Automático: uno por núcleo, menos si escasea la memoria.</translation>
    </message>
    <message>
        <source>Give up a file &amp;without a byte for</source>
        <translation>Abandonar un archivo si&amp;n un byte durante</translation>
    </message>
    <message>
        <source>Give up a file that takes a &amp;processor for</source>
        <translation>Abandonar un archivo que ocupa el &amp;procesador durante</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>More helps with slow shares and disks that have to wake up.</source>
        <translation>Más ayuda con recursos compartidos lentos y discos que deben despertar.</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>P&amp;rocesos</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>It is the &amp;disk</source>
        <translation>Es el &amp;disco</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es este</translation>
    </message>
    <message>
        <source>Makes them one disk; can be undone</source>
        <translation>Los convierte en un solo disco; se puede deshacer</translation>
    </message>
    <message>
        <source>The next scan of that disk takes the place of what was imported.</source>
        <translation>El próximo escaneo de ese disco ocupa el lugar de lo importado.</translation>
    </message>
    <message>
        <source>Which disk is “{}”?</source>
        <translation>¿Qué disco es «{}»?</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Tab chooses a number, and Enter shows the files that it counts</source>
        <translation>Tab elige una cifra, e Intro muestra los archivos que cuenta</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>imported from {}</source>
        <translation>importado de {}</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>no conectado desde {}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} checked</source>
        <translation>comprobados: {0} de {1} {1:archivo|archivos}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} compared</source>
        <translation>comparados: {0} de {1} {1:archivo|archivos}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} verified</source>
        <translation>verificados: {0} de {1} {1:archivo|archivos}</translation>
    </message>
    <message>
        <source>{} could not be checked</source>
        <translation>{0} no se {0:pudo|pudieron} comprobar</translation>
    </message>
</context>
<context>
    <name>LookAfter</name>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Nothing begins by itself for “{}” any more.</source>
        <translation>Ya no empieza nada por sí solo para «{}».</translation>
    </message>
    <message>
        <source>checked for damage every month</source>
        <translation>daños comprobados cada mes</translation>
    </message>
    <message>
        <source>looking after “{}”</source>
        <translation>cuidado de «{}»</translation>
    </message>
    <message>
        <source>verified every month</source>
        <translation>sumas verificadas cada mes</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vigilancia</translation>
    </message>
    <message>
        <source>“{}” is looked after: {}.</source>
        <translation>«{}» recibe cuidados: {}.</translation>
    </message>
</context>
<context>
    <name>LookAfterSheet</name>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Look after all folders</source>
        <translation>Cuidar todas las carpetas</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Cuidarla</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Cuidarlas</translation>
    </message>
    <message>
        <source>Look after this folder</source>
        <translation>Cuidar esta carpeta</translation>
    </message>
    <message>
        <source>Sets up what is ticked, and takes away what is not</source>
        <translation>Configura lo que está marcado y quita lo que no</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <translation>Empezar los archivos CSV con una marca de orden de &amp;bytes</translation>
    </message>
    <message>
        <source>By it Excel knows that the file is UTF-8; other programs do not need it.</source>
        <translation>Por ella Excel sabe que el archivo es UTF-8; otros programas no la necesitan.</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>&amp;Filas compactas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Is tried on at once.</source>
        <translation>Se prueba de inmediato.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look and export</source>
        <translation>Aspecto y exportación</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Of all text in the window; pictures have a size of their own in the gallery.</source>
        <translation>De todo el texto de la ventana; las imágenes tienen su propio tamaño en la galería.</translation>
    </message>
    <message>
        <source>Rows of tables are lower, so that more of them are visible.</source>
        <translation>Las filas de las tablas son más bajas, para que se vean más.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the window. The help tells how to improve it.</source>
        <translation>Surte efecto al volver a iniciar la ventana. La ayuda explica cómo mejorarlo.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>{} (translated by machine)</source>
        <translation>{} (traducción automática)</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Find copies compares those that are not known.</source>
        <translation>Buscar copias compara los que no se conocen.</translation>
    </message>
    <message>
        <source>If “{}” were lost</source>
        <translation>Si se perdiera «{}»</translation>
    </message>
    <message>
        <source>Lost: on no other disk</source>
        <translation>Perdidos: en ningún otro disco</translation>
    </message>
    <message>
        <source>Not known: not compared</source>
        <translation>No se sabe: sin comparar</translation>
    </message>
    <message>
        <source>Safe: with a copy on another disk</source>
        <translation>A salvo: con copia en otro disco</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Shows these files in the table</source>
        <translation>Muestra estos archivos en la tabla</translation>
    </message>
    <message>
        <source>{0} of the lost {0:file was|files were} never checked.</source>
        <translation>{0} de los perdidos no se {0:comprobó|comprobaron} nunca.</translation>
    </message>
</context>
<context>
    <name>ManifestDialogs</name>
    <message>
        <source>The report was written to {}.</source>
        <translation>El informe se escribió en {}.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. All other arguments are filters, as in the window: words, \(dqphrases\(dq, \-without, and typed ones like \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Put a filter that begins with \- after \-\-. \fB\-\-where\fR \fIFILTER\fR takes a filter alone; all arguments are then paths. An invalid filter ends the command with status 2, and a caret below the error.</source>
        <translation>Un argumento es una ruta si existe en el disco, es absoluto o empieza por un punto o por ~. Todos los demás argumentos son filtros, como en la ventana: palabras, \(dqfrases\(dq, \-sin, y los que tienen un tipo, como \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Ponga un filtro que empieza por \- después de \-\-. \fB\-\-where\fR \fIFILTER\fR toma solo un filtro; entonces todos los argumentos son rutas. Un filtro no válido termina el comando con el estado 2 y un circunflejo debajo del error.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>COMMON OPTIONS</source>
        <translation>OPCIONES COMUNES</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>Done, but something needs attention: a folder that could not be read, a source that is offline, a file that has changed unnoticed, is damaged, or could not be verified or examined to its end.</source>
        <translation>Hecho, pero algo requiere atención: una carpeta que no se pudo leer, un origen sin conexión, un archivo alterado en silencio o dañado, o que no se pudo verificar o analizar hasta el final.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EJEMPLOS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ESTADO DE SALIDA</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>FILTROS</translation>
    </message>
    <message>
        <source>Files that are being written get no checksums. A check never replaces a known checksum.</source>
        <translation>Los archivos que se están escribiendo no reciben sumas de verificación. Una comprobación nunca reemplaza una suma de verificación conocida.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>No path could be read, the library is locked or damaged, or the output could not be written; of \fBjobs\fR, there is no such job, or its state does not allow what was asked for; of \fBself\-test\fR, something does not work.</source>
        <translation>No se pudo leer ninguna ruta, la biblioteca está bloqueada o dañada, o no se pudo escribir la salida; con \fBjobs\fR, no existe la tarea, o su estado no permite lo que se pidió; con \fBself\-test\fR, algo no funciona.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>Of scans by older versions, only the number of files is known.</source>
        <translation>De los escaneos de versiones anteriores solo se conoce el número de archivos.</translation>
    </message>
    <message>
        <source>Output goes to a file completely or not at all. An existing file is replaced if its extension belongs to the format. Videos, libraries and the files that the library lists are never replaced.</source>
        <translation>La salida se escribe en un archivo por completo o no se escribe. Un archivo existente se reemplaza si su extensión corresponde al formato. Los vídeos, las bibliotecas y los archivos que figuran en la biblioteca nunca se reemplazan.</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VÉASE TAMBIÉN</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>Scan a folder, and write a table for a spreadsheet:</source>
        <translation>Escanear una carpeta y escribir una tabla para una hoja de cálculo:</translation>
    </message>
    <message>
        <source>See COMMON OPTIONS for {names}.</source>
        <translation>Véase OPCIONES COMUNES para {names}.</translation>
    </message>
    <message>
        <source>Show the options of \fBcinventory\fR or of a command.</source>
        <translation>Muestra las opciones de \fBcinventory\fR o de un comando.</translation>
    </message>
    <message>
        <source>The first line that \fBserve\fR writes is its address; \fI/api/v1/openapi.json\fR there describes the API. The program of \fB\-\-on\-alert\fR reads the alert from its standard input, and is killed after 30 seconds. No other user may be able to read the file of \fB\-\-webhook\-secret\-file\fR.</source>
        <translation>La primera línea que escribe \fBserve\fR es su dirección; allí \fI/api/v1/openapi.json\fR describe la API. El programa de \fB\-\-on\-alert\fR lee la alerta de su entrada estándar y se detiene a la fuerza a los 30 segundos. Ningún otro usuario debe poder leer el archivo de \fB\-\-webhook\-secret\-file\fR.</translation>
    </message>
    <message>
        <source>The library.</source>
        <translation>La biblioteca.</translation>
    </message>
    <message>
        <source>The packaged program cannot have a cluster read files. An installation from the source needs further packages, and names them.</source>
        <translation>El programa empaquetado no puede hacer que un clúster lea archivos. Una instalación a partir del código fuente necesita más paquetes, y los nombra.</translation>
    </message>
    <message>
        <source>The token of \fBserve\fR.</source>
        <translation>El token de \fBserve\fR.</translation>
    </message>
    <message>
        <source>Unforeseen errors.</source>
        <translation>Errores imprevistos.</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Comandos de usuario</translation>
    </message>
    <message>
        <source>Without a command it opens its window, and scans the \fIPATH\fRs at once.</source>
        <translation>Sin un comando abre su ventana y escanea las rutas \fIPATH\fR de inmediato.</translation>
    </message>
    <message>
        <source>Wrong usage, or an output that is refused.</source>
        <translation>Uso incorrecto, o una salida que se rechaza.</translation>
    </message>
    <message>
        <source>\fBcinventory\fR finds the video files in folders, probes each with MediaInfo, and keeps the results in a library. Files are only ever read, unless you let \fBtrash\fR move copies to the trash. Manifests are written only where you say.</source>
        <translation>\fBcinventory\fR encuentra los archivos de vídeo de las carpetas, analiza cada uno con MediaInfo y guarda los resultados en una biblioteca. Los archivos solo se leen, salvo que usted permita que \fBtrash\fR mueva copias a la papelera. Los manifiestos se escriben solo donde usted indica.</translation>
    </message>
    <message>
        <source>cinventory \- take the inventory of a video library</source>
        <translation>cinventory \- hace el inventario de una biblioteca de vídeo</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>The problems of {files} are marked OK.</source>
        <translation>Los problemas de {files} están marcados como OK.</translation>
    </message>
    <message>
        <source>The selected files have no problems.</source>
        <translation>Los archivos seleccionados no tienen problemas.</translation>
    </message>
    <message>
        <source>mark of {} as OK</source>
        <translation>marcado de {} como OK</translation>
    </message>
    <message>
        <source>mark of “{}” as OK</source>
        <translation>marcado de «{}» como OK</translation>
    </message>
    <message>
        <source>removal of the mark of “{}”</source>
        <translation>retirada de la marca de «{}»</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A bag cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>Un paquete no puede contener el nombre de este archivo, así que no está en el manifiesto.</translation>
    </message>
    <message>
        <source>A better video with the same pictures is known: see Copies, Same pictures.</source>
        <translation>Se conoce un vídeo mejor con las mismas imágenes: véase Copias, «Mismas imágenes».</translation>
    </message>
    <message>
        <source>A camera recorded it: an original is not encoded again.</source>
        <translation>Lo grabó una cámara: un original no se recodifica.</translation>
    </message>
    <message>
        <source>A check found damage. Look at that first.</source>
        <translation>Una comprobación encontró daños. Mire eso primero.</translation>
    </message>
    <message>
        <source>A good copy is {path}, which is not connected now.</source>
        <translation>Una copia buena es {path}, que no está conectada ahora.</translation>
    </message>
    <message>
        <source>A good copy is {path}.</source>
        <translation>Una copia buena es {path}.</translation>
    </message>
    <message>
        <source>A job failed.</source>
        <translation>Falló una tarea.</translation>
    </message>
    <message>
        <source>A job in the state {state} cannot become {wanted}.</source>
        <translation>Una tarea en estado {state} no puede pasar a {wanted}.</translation>
    </message>
    <message>
        <source>A job in the state {state} has not ended. Retry it after its end.</source>
        <translation>Una tarea en estado {state} no ha terminado. Reinténtela cuando termine.</translation>
    </message>
    <message>
        <source>A job in the state {state} is not waiting and cannot be moved.</source>
        <translation>Una tarea en estado {state} no está en espera y no se puede mover.</translation>
    </message>
    <message>
        <source>A job needs your attention.</source>
        <translation>Una tarea requiere su atención.</translation>
    </message>
    <message>
        <source>A later generation of the history leaves the file out, and it is not there.</source>
        <translation>Una generación posterior del historial omite el archivo, y no está ahí.</translation>
    </message>
    <message>
        <source>A library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Falta una biblioteca del programa, está bloqueada o es para otro sistema. Vuelva a instalar Cinventory.</translation>
    </message>
    <message>
        <source>A library tells the folders of its disks by itself. Leave out what is for tables and paths.</source>
        <translation>Una biblioteca indica por sí misma las carpetas de sus discos. Omita lo que es para tablas y rutas.</translation>
    </message>
    <message>
        <source>A manifest as {form} lists every file of its folder. Leave out the search.</source>
        <translation>Un manifiesto como {form} lista todos los archivos de su carpeta. Omita la búsqueda.</translation>
    </message>
    <message>
        <source>A manifest is written once. Create another one to repeat it.</source>
        <translation>Un manifiesto se escribe una sola vez. Cree otro para repetirlo.</translation>
    </message>
    <message>
        <source>A process could do this in spite of {layers}: {acts}.</source>
        <translation>Un proceso pudo hacer esto a pesar de {layers}: {acts}.</translation>
    </message>
    <message>
        <source>A scan has seen “{name}” itself. Only a disk that imports alone tell of can be another one.</source>
        <translation>Un escaneo ya ha visto «{name}». Solo un disco que se conoce únicamente por importaciones puede ser otro.</translation>
    </message>
    <message>
        <source>A schedule verifies checksums, or looks for changes, at night or once a week.</source>
        <translation>Una programación verifica las sumas de verificación, o busca cambios, de noche o una vez por semana.</translation>
    </message>
    <message>
        <source>A search, as in the list of files</source>
        <translation>Una búsqueda, como en la lista de archivos</translation>
    </message>
    <message>
        <source>A side of {picture} is odd. Most encoders need even sizes.</source>
        <translation>Un lado de {picture} es impar. La mayoría de los codificadores necesita tamaños pares.</translation>
    </message>
    <message>
        <source>A spreadsheet would take its path for a formula.</source>
        <translation>Una hoja de cálculo tomaría su ruta por una fórmula.</translation>
    </message>
    <message>
        <source>A track ends after {end}, though its length is given as {length}.</source>
        <translation>Una pista termina en {end}, aunque se indica una duración de {length}.</translation>
    </message>
    <message>
        <source>A track was not checked for damage, because there is no decoder for it.</source>
        <translation>En una pista no se comprobaron daños, porque no hay decodificador para ella.</translation>
    </message>
    <message>
        <source>A week frees up to {least}, or takes up to {most}.</source>
        <translation>En una semana se liberan hasta {least}, o se ocupan hasta {most}.</translation>
    </message>
    <message>
        <source>A week takes about {most}.</source>
        <translation>En una semana se ocupan unos {most}.</translation>
    </message>
    <message>
        <source>A week takes {least} to {most}.</source>
        <translation>En una semana se ocupan de {least} a {most}.</translation>
    </message>
    <message>
        <source>ASC MHL has no checksums by {name}.</source>
        <translation>ASC MHL no tiene sumas de verificación con {name}.</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Adicionales</translation>
    </message>
    <message>
        <source>All copies were chosen. One has to stay.</source>
        <translation>Se eligieron todas las copias. Una debe quedarse.</translation>
    </message>
    <message>
        <source>All files of this report</source>
        <translation>Todos los archivos de este informe</translation>
    </message>
    <message>
        <source>All files that would stay are on other disks.</source>
        <translation>Todos los archivos que se quedarían están en otros discos.</translation>
    </message>
    <message>
        <source>All others are known to be damaged.</source>
        <translation>Se sabe que todos los demás están dañados.</translation>
    </message>
    <message>
        <source>An argument is empty. Give a path or a filter, and check the variables of the shell.</source>
        <translation>Un argumento está vacío. Indique una ruta o un filtro, y compruebe las variables del shell.</translation>
    </message>
    <message>
        <source>An export needs a saved search and a file.</source>
        <translation>Una exportación necesita una búsqueda guardada y un archivo.</translation>
    </message>
    <message>
        <source>An export replaces a file, so it can only be repeated in the window.</source>
        <translation>Una exportación reemplaza un archivo, así que solo se puede repetir en la ventana.</translation>
    </message>
    <message>
        <source>An older check found what it could not weigh. Check the file for damage again.</source>
        <translation>Una comprobación anterior encontró lo que no supo valorar. Vuelva a comprobar los daños del archivo.</translation>
    </message>
    <message>
        <source>An unexpected error occurred: {detail}. See the log for details.</source>
        <translation>Ocurrió un error inesperado: {detail}. Vea los detalles en el registro.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Another volume is mounted at this path. The records are kept as offline.</source>
        <translation>En esta ruta está montado otro volumen. Los datos se conservan como sin conexión.</translation>
    </message>
    <message>
        <source>Another volume is mounted over this folder. The files that it hides stay, as offline.</source>
        <translation>Sobre esta carpeta está montado otro volumen. Los archivos que oculta se conservan, como sin conexión.</translation>
    </message>
    <message>
        <source>At {place}: an object in braces is missing here.</source>
        <translation>En {place}: aquí falta un objeto entre llaves.</translation>
    </message>
    <message>
        <source>At {place}: groups are nested more than {limit} deep. Use fewer groups.</source>
        <translation>En {place}: los grupos se anidan a más de {limit} niveles. Use menos grupos.</translation>
    </message>
    <message>
        <source>At {place}: no list of conditions, or two. Use either &quot;all&quot; or &quot;any&quot;.</source>
        <translation>En {place}: no hay lista de condiciones, o hay dos. Use &quot;all&quot; o &quot;any&quot;.</translation>
    </message>
    <message>
        <source>At {place}: the list of conditions is empty. Add a condition.</source>
        <translation>En {place}: la lista de condiciones está vacía. Añada una condición.</translation>
    </message>
    <message>
        <source>At {place}: the profile names no sources. Remove the numbers, or add the sources.</source>
        <translation>En {place}: el perfil no nombra orígenes. Quite los números o añada los orígenes.</translation>
    </message>
    <message>
        <source>At {place}: the version of the form is missing. Write &quot;version&quot;: {version}.</source>
        <translation>En {place}: falta la versión del formato. Escriba &quot;version&quot;: {version}.</translation>
    </message>
    <message>
        <source>At {place}: there are more than {limit} conditions. Remove some.</source>
        <translation>En {place}: hay más de {limit} condiciones. Quite algunas.</translation>
    </message>
    <message>
        <source>At {place}: there is no such source. {count:Use number 1|Use numbers from 1 to {count}}.</source>
        <translation>En {place}: no existe ese origen. {count:Use el número 1|Use números del 1 al {count}}.</translation>
    </message>
    <message>
        <source>At {place}: this form needs a later version of Cinventory. Update Cinventory.</source>
        <translation>En {place}: este formato necesita una versión posterior de Cinventory. Actualice Cinventory.</translation>
    </message>
    <message>
        <source>At {place}: this is no address. Begin with https://.</source>
        <translation>En {place}: esto no es una dirección. Empiece con https://.</translation>
    </message>
    <message>
        <source>At {place}: this is no list of at most {limit} values.</source>
        <translation>En {place}: esto no es una lista de {limit} valores como máximo.</translation>
    </message>
    <message>
        <source>At {place}: this is no text of at most {limit} printable characters.</source>
        <translation>En {place}: esto no es un texto de {limit} caracteres imprimibles como máximo.</translation>
    </message>
    <message>
        <source>At {place}: this is not a single filter for profiles. Use one of {names}.</source>
        <translation>En {place}: esto no es un filtro único para perfiles. Use uno de {names}.</translation>
    </message>
    <message>
        <source>At {place}: this key is not known. Use {names}.</source>
        <translation>En {place}: esta clave no se conoce. Use {names}.</translation>
    </message>
    <message>
        <source>Audio track {audio} and subtitle track {text} have no language.</source>
        <translation>La pista de audio {audio} y la de subtítulos {text} no tienen idioma.</translation>
    </message>
    <message>
        <source>Audio track {audio} has no language.</source>
        <translation>La pista de audio {audio} no tiene idioma.</translation>
    </message>
    <message>
        <source>Backup cancelled: there is no new copy</source>
        <translation>Copia de seguridad cancelada: no hay copia nueva</translation>
    </message>
    <message>
        <source>Backup of the library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Bags have no checksums by {name}.</source>
        <translation>Los paquetes no tienen sumas de verificación con {name}.</translation>
    </message>
    <message>
        <source>Bit rate by resolution</source>
        <translation>Tasa de bits por resolución</translation>
    </message>
    <message>
        <source>Both paths lead to the same file.</source>
        <translation>Ambas rutas llevan al mismo archivo.</translation>
    </message>
    <message>
        <source>By looks at its room on {looks} days, from {since} to {until}.</source>
        <translation>Según lo observado de su espacio en {looks} días, del {since} al {until}.</translation>
    </message>
    <message>
        <source>By published tests, {target} saves {low} to {high} % of the picture&apos;s bits in {codec}, at the same quality. How good an encoding this file is, is not known: that makes the range wider.</source>
        <translation>Según pruebas publicadas, {target} ahorra de {low} a {high} % de los bits de la imagen en {codec}, con la misma calidad. No se sabe hasta qué punto este archivo está bien codificado: eso amplía el margen.</translation>
    </message>
    <message>
        <source>Camera raw files beside a finished video</source>
        <translation>Archivos en bruto de cámara junto a un vídeo acabado</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelada.</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Cancelada: {title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Alterados en silencio</translation>
    </message>
    <message>
        <source>Changes are found by the watch; a schedule verifies checksums at night.</source>
        <translation>La vigilancia encuentra los cambios; una programación verifica las sumas de verificación de noche.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen, and the whole folder once an hour.</source>
        <translation>Los cambios se escanean a medida que ocurren, y toda la carpeta una vez por hora.</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Comprobar daños</translation>
    </message>
    <message>
        <source>Check of {name} for damage</source>
        <translation>Comprobación de daños en {name}</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files has free space.</source>
        <translation>Compruebe que la carpeta de archivos temporales tiene espacio libre.</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth})</source>
        <translation>Comprobar daños en {source} ({depth})</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth}), at most {budget}</source>
        <translation>Comprobar daños en {source} ({depth}), como máximo {budget}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checking for damage</source>
        <translation>Comprobando daños</translation>
    </message>
    <message>
        <source>Checking the copy of the library</source>
        <translation>Comprobando la copia de la biblioteca</translation>
    </message>
    <message>
        <source>Checking {name} for damage</source>
        <translation>Comprobando daños en {name}</translation>
    </message>
    <message>
        <source>Checks for damage have an answer about {asked} of {files} {files:file|files}. Of the {left:other it is not known whether it is|others it is not known whether they are} damaged.</source>
        <translation>Las comprobaciones de daños tienen respuesta sobre {asked} de {files} {files:archivo|archivos}. {left:Del otro no se sabe si está dañado|De los otros no se sabe si están dañados}.</translation>
    </message>
    <message>
        <source>Checksums inside the file do not agree with the pictures that they stand for. Replace the file by a good copy.</source>
        <translation>Las sumas de verificación dentro del archivo no coinciden con las imágenes a las que corresponden. Reemplace el archivo por una copia buena.</translation>
    </message>
    <message>
        <source>Checksums of {name}</source>
        <translation>Sumas de verificación de {name}</translation>
    </message>
    <message>
        <source>Choose a folder for the files that the encoder makes.</source>
        <translation>Elija una carpeta para los archivos que crea el codificador.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Elegido por usted.</translation>
    </message>
    <message>
        <source>Chosen by you. “{other}”, chosen before, no longer counts.</source>
        <translation>Elegido por usted. «{other}», elegido antes, ya no cuenta.</translation>
    </message>
    <message>
        <source>Cinventory cannot run there ({detail}).</source>
        <translation>Cinventory no puede ejecutarse ahí ({detail}).</translation>
    </message>
    <message>
        <source>Cinventory cannot tell that this browser is yours: it may be another user&apos;s, in a container, or behind a proxy. Enter the token instead.</source>
        <translation>Cinventory no puede saber si este navegador es suyo: puede ser de otro usuario, estar en un contenedor o tras un proxy. Escriba el token en su lugar.</translation>
    </message>
    <message>
        <source>Cinventory listens at {address} but does not respond. Try again, or restart it.</source>
        <translation>Cinventory escucha en {address} pero no responde. Inténtelo de nuevo o reinícielo.</translation>
    </message>
    <message>
        <source>Cinventory only reads. To let it move copies to the trash, switch that on in the preferences of the window, or set &quot;trash&quot; to true in {path}.</source>
        <translation>Cinventory solo lee. Para que pueda mover copias a la papelera, actívelo en las preferencias de la ventana, o ponga &quot;trash&quot; en true en {path}.</translation>
    </message>
    <message>
        <source>Codec, picture size, frame rate or length are not known.</source>
        <translation>No se conocen el códec, el tamaño de imagen, la tasa de fotogramas o la duración.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Comparando imágenes</translation>
    </message>
    <message>
        <source>Comparing videos with longer ones</source>
        <translation>Comparando vídeos con otros más largos</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Comparación con {name}</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>Comparando {name}</translation>
    </message>
    <message>
        <source>Comparing, and moving to the trash</source>
        <translation>Comparando y moviendo a la papelera</translation>
    </message>
    <message>
        <source>Complete: every file of the manifest is there, and is as it was.</source>
        <translation>Completo: todos los archivos del manifiesto están ahí, y como estaban.</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>Calculando sumas de verificación</translation>
    </message>
    <message>
        <source>Computing checksums of {name}</source>
        <translation>Calculando sumas de verificación de {name}</translation>
    </message>
    <message>
        <source>Connect it, and verify its files: only then is it known whether they are still the same.</source>
        <translation>Conéctelo y verifique sus archivos: solo así se sabe si siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>Copies of {name}</source>
        <translation>Copias de {name}</translation>
    </message>
    <message>
        <source>Copies on the same disk</source>
        <translation>Copias en el mismo disco</translation>
    </message>
    <message>
        <source>Copies were never searched</source>
        <translation>Nunca se han buscado copias</translation>
    </message>
    <message>
        <source>Copies would stay on fewer disks than the chosen rules demand.</source>
        <translation>Quedarían copias en menos discos de los que exigen las reglas elegidas.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copiando la biblioteca</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Creating the manifest of {name}</source>
        <translation>Creando el manifiesto de {name}</translation>
    </message>
    <message>
        <source>Damage inside the sound does not show in {codec}.</source>
        <translation>Los daños dentro del sonido no se notan en {codec}.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañados</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Dolby Vision needs care, and is not estimated.</source>
        <translation>Dolby Vision requiere cuidado y no se estima.</translation>
    </message>
    <message>
        <source>Each file tells why. “Read all files again” tries them once more.</source>
        <translation>Cada archivo dice por qué. «Volver a leer todos los archivos» los intenta una vez más.</translation>
    </message>
    <message>
        <source>Each point stands for files of one picture size and nearly one bit rate. Another colour marks rates that are unusual for the size.</source>
        <translation>Cada punto representa archivos de un mismo tamaño de imagen y casi la misma tasa de bits. Otro color señala tasas inusuales para el tamaño.</translation>
    </message>
    <message>
        <source>Emptying the trash of the system frees it. The journal tells what Cinventory has moved there, and can move it back.</source>
        <translation>Vaciar la papelera del sistema lo libera. El diario indica qué ha movido allí Cinventory y puede devolverlo a su lugar.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every move to the trash is chosen anew, in the list of copies.</source>
        <translation>Cada movimiento a la papelera se elige de nuevo, en la lista de copias.</translation>
    </message>
    <message>
        <source>Every night, {start} to {end}</source>
        <translation>Cada noche, de {start} a {end}</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Exportar una lista</translation>
    </message>
    <message>
        <source>Export a saved search</source>
        <translation>Exportar una búsqueda guardada</translation>
    </message>
    <message>
        <source>Export cancelled: {name} was not written</source>
        <translation>Exportación cancelada: {name} no se escribió</translation>
    </message>
    <message>
        <source>Export paused: {name} is not written yet</source>
        <translation>Exportación en pausa: {name} aún no está escrito</translation>
    </message>
    <message>
        <source>Export to {name}</source>
        <translation>Exportar a {name}</translation>
    </message>
    <message>
        <source>Export “{search}” to {path}</source>
        <translation>Exportar «{search}» a {path}</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exportado a {name}</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>Failed: some files, or the manifest, are not as they were.</source>
        <translation>Fallido: algunos archivos, o el manifiesto, no están como estaban.</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>Fallida: {title}</translation>
    </message>
    <message>
        <source>Fails the chosen profiles {profiles}.</source>
        <translation>No cumple los perfiles elegidos {profiles}.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Far larger than similar videos</source>
        <translation>Mucho más grandes que vídeos parecidos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files beside videos that belong to none, as the last scans saw them.</source>
        <translation>Archivos acompañantes que no pertenecen a ningún vídeo, según los últimos escaneos.</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <translation>Archivos de {folder}</translation>
    </message>
    <message>
        <source>Files that are more than once on a disk, without the one that stays. Copies on other disks are backups, and do not count. On the page Copies you plan which one stays.</source>
        <translation>Archivos que están más de una vez en un disco, sin el que se queda. Las copias en otros discos son copias de seguridad y no cuentan. En la página Copias se planifica cuál se queda.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Find videos in longer ones</source>
        <translation>Buscar vídeos en otros más largos</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones</source>
        <translation>Buscar vídeos de {source} en otros más largos</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones, at most {budget}</source>
        <translation>Buscar vídeos de {source} en otros más largos, como máximo {budget}</translation>
    </message>
    <message>
        <source>Finding {name} in longer videos</source>
        <translation>Buscando {name} en vídeos más largos</translation>
    </message>
    <message>
        <source>Finished: {title}</source>
        <translation>Terminada: {title}</translation>
    </message>
    <message>
        <source>First {day} of the month, {start} to {end}</source>
        <translation>Primer {day} del mes, de {start} a {end}</translation>
    </message>
    <message>
        <source>Folders by size</source>
        <translation>Carpetas por tamaño</translation>
    </message>
    <message>
        <source>Folders of {path}, by size</source>
        <translation>Carpetas de {path}, por tamaño</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>La completa decodifica cada fotograma; el índice, ninguno.</translation>
    </message>
    <message>
        <source>HDR10+ needs care, and is not estimated.</source>
        <translation>HDR10+ requiere cuidado y no se estima.</translation>
    </message>
    <message>
        <source>How few bits its picture needs is not known: the simplest pictures that were tried took {bits} bits for 10,000 pixels in {target}. What this file has beyond that may be saved.</source>
        <translation>No se sabe cuántos bits necesita su imagen: las imágenes más sencillas que se probaron ocuparon {bits} bits por cada 10&#xa0;000 píxeles en {target}. Lo que este archivo tiene de más quizá se pueda ahorrar.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels.</source>
        <translation>Qué parte del archivo es sonido se estima por su códec y sus canales.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels. It becomes AAC of 64 kb/s a channel.</source>
        <translation>Qué parte del archivo es sonido se estima por su códec y sus canales. Se convierte en AAC de 64 kb/s por canal.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full between {earliest} and {latest}.</source>
        <translation>Si sigue así, estará lleno entre {earliest} y {latest}.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by about {earliest}.</source>
        <translation>Si sigue así, estará lleno hacia {earliest}.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by {earliest} at the earliest; the latest time is not known.</source>
        <translation>Si sigue así, estará lleno no antes de {earliest}; la fecha más tardía no se sabe.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is not full within ten years.</source>
        <translation>Si sigue así, no se llenará en diez años.</translation>
    </message>
    <message>
        <source>Import cancelled: what was read of {name} is kept</source>
        <translation>Importación cancelada: lo leído de {name} se conserva</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Importación de {name}</translation>
    </message>
    <message>
        <source>Imported from {origin} on {day}: the file was not read, and its disk was not seen. Scan the disk to know more.</source>
        <translation>Importado de {origin} el {day}: el archivo no se leyó y su disco no se vio. Escanee el disco para saber más.</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importado: {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <source>In none of the languages that you want. Spoken: {spoken}. Subtitles: {written}.</source>
        <translation>En ninguno de los idiomas que desea. Hablado: {spoken}. Subtítulos: {written}.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Incomplete: some files are missing, left out or not checked.</source>
        <translation>Incompleto: algunos archivos faltan, se omitieron o no se comprobaron.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Indexar los diálogos</translation>
    </message>
    <message>
        <source>Index what is said in {source}</source>
        <translation>Indexar los diálogos de {source}</translation>
    </message>
    <message>
        <source>Indexing what is said</source>
        <translation>Indexando los diálogos</translation>
    </message>
    <message>
        <source>Indexing what is said in {name}</source>
        <translation>Indexando los diálogos de {name}</translation>
    </message>
    <message>
        <source>Install Cinventory again.</source>
        <translation>Vuelva a instalar Cinventory.</translation>
    </message>
    <message>
        <source>Install what is missing. Fonts are in fonts-dejavu-core and fonts-noto-cjk.</source>
        <translation>Instale lo que falta. Hay fuentes tipográficas en fonts-dejavu-core y fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Interlaced video needs care, and is not estimated.</source>
        <translation>El vídeo entrelazado requiere cuidado y no se estima.</translation>
    </message>
    <message>
        <source>It alone is HDR: {kept}.</source>
        <translation>Solo él tiene HDR: {kept}.</translation>
    </message>
    <message>
        <source>It can be reached. Otherwise it is no better than others.</source>
        <translation>Está accesible. Por lo demás no es mejor que los otros.</translation>
    </message>
    <message>
        <source>It could not read {count} {count:file|files} that this computer can read.</source>
        <translation>No pudo leer {count} {count:archivo|archivos} que este equipo puede leer.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>It does not become fuller.</source>
        <translation>No se va llenando.</translation>
    </message>
    <message>
        <source>It does not see {path}, or other files there.</source>
        <translation>No ve {path}, u otros archivos de ahí.</translation>
    </message>
    <message>
        <source>It failed: {detail}.</source>
        <translation>Falló: {detail}.</translation>
    </message>
    <message>
        <source>It gave answers that cannot be true ({detail}).</source>
        <translation>Dio respuestas que no pueden ser ciertas ({detail}).</translation>
    </message>
    <message>
        <source>It has Cinventory {there}, and this computer {here}.</source>
        <translation>Tiene Cinventory {there}, y este equipo {here}.</translation>
    </message>
    <message>
        <source>It has another copy, which may be whole.</source>
        <translation>Tiene otra copia, que puede estar intacta.</translation>
    </message>
    <message>
        <source>It has fewer than {bits} bits for 10,000 pixels. So its quality may be worse than that of the target, and then it saves less than published.</source>
        <translation>Tiene menos de {bits} bits por cada 10&#xa0;000 píxeles. Por eso su calidad quizá sea peor que la del objetivo, y entonces ahorra menos de lo publicado.</translation>
    </message>
    <message>
        <source>It has finer colours: {kept} against {other} (bits).</source>
        <translation>Tiene colores más finos: {kept} frente a {other} (bits).</translation>
    </message>
    <message>
        <source>It has hard links: nothing is saved until all of them are gone.</source>
        <translation>Tiene enlaces duros: no se ahorra nada hasta que desaparezcan todos.</translation>
    </message>
    <message>
        <source>It has more bits a second, as far as codecs compare: {kept}, against {other}.</source>
        <translation>Tiene más bits por segundo, hasta donde se pueden comparar los códecs: {kept}, frente a {other}.</translation>
    </message>
    <message>
        <source>It has more colour than 4:2:0, which the result would lose.</source>
        <translation>Tiene más color que 4:2:0, que el resultado perdería.</translation>
    </message>
    <message>
        <source>It has no picture, or nothing is known of it.</source>
        <translation>No tiene imagen, o no se sabe nada de ella.</translation>
    </message>
    <message>
        <source>It has sound in a language that the file that would stay does not have.</source>
        <translation>Tiene sonido en un idioma que no tiene el archivo que se quedaría.</translation>
    </message>
    <message>
        <source>It has sound in more languages: {kept}, against {other}.</source>
        <translation>Tiene sonido en más idiomas: {kept}, frente a {other}.</translation>
    </message>
    <message>
        <source>It has subtitles in more languages: {kept}, against {other}.</source>
        <translation>Tiene subtítulos en más idiomas: {kept}, frente a {other}.</translation>
    </message>
    <message>
        <source>It has the codec of the target already.</source>
        <translation>Ya tiene el códec de destino.</translation>
    </message>
    <message>
        <source>It has the larger picture: {kept}, against {other}.</source>
        <translation>Tiene la imagen más grande: {kept}, frente a {other}.</translation>
    </message>
    <message>
        <source>It has very many bits for its picture, as discs, cameras and grain have. It may save more, and grain is lost.</source>
        <translation>Tiene muchísimos bits para su imagen, como los discos, las cámaras y el grano. Puede ahorrar más, y se pierde grano.</translation>
    </message>
    <message>
        <source>It has {kind}, which would be lost. Encode it with settings of your own.</source>
        <translation>Tiene {kind}, que se perdería. Codifíquelo con sus propios ajustes.</translation>
    </message>
    <message>
        <source>It has {rate} frames per second, and the list {list}.</source>
        <translation>Tiene {rate} fotogramas por segundo, y la lista {list}.</translation>
    </message>
    <message>
        <source>It holds {count} {count:file|files}. Connect it now and then, and verify them.</source>
        <translation>Contiene {count} {count:archivo|archivos}. Conéctelo de vez en cuando y verifíquelos.</translation>
    </message>
    <message>
        <source>It is a part of a recording in several files, which stays whole.</source>
        <translation>Es parte de una grabación en varios archivos, que se mantiene entera.</translation>
    </message>
    <message>
        <source>It is in a trash.</source>
        <translation>Está en una papelera.</translation>
    </message>
    <message>
        <source>It is interlaced. Encode it with settings of your own.</source>
        <translation>Es entrelazado. Codifíquelo con sus propios ajustes.</translation>
    </message>
    <message>
        <source>It is longer: {kept}, against {other}.</source>
        <translation>Es más largo: {kept}, frente a {other}.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>It is not in {folder}.</source>
        <translation>No está en {folder}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: that takes looks at its room on {least} days, and {days} days from the first to the last one. There {looks:is one|are {looks}}.</source>
        <translation>No se sabe cuándo estará lleno: para ello hay que observar su espacio en {least} días, con {days} días del primero al último. Hasta ahora {looks:hay uno|hay {looks}}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: the last look at its room, on {until}, is too long ago.</source>
        <translation>No se sabe cuándo estará lleno: la última observación de su espacio, el {until}, queda demasiado lejos.</translation>
    </message>
    <message>
        <source>It is not known to show the same pictures as the file that would stay.</source>
        <translation>No se sabe que muestre las mismas imágenes que el archivo que se quedaría.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: no answer came ({detail}).</source>
        <translation>No se sabe si hay una versión nueva: no llegó respuesta ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer has no valid signature.</source>
        <translation>No se sabe si hay una versión nueva: la respuesta no tiene una firma válida.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is invalid ({detail}).</source>
        <translation>No se sabe si hay una versión nueva: la respuesta no es válida ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is older than the last one.</source>
        <translation>No se sabe si hay una versión nueva: la respuesta es más antigua que la última.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer was too long.</source>
        <translation>No se sabe si hay una versión nueva: la respuesta era demasiado larga.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the server answered {status}.</source>
        <translation>No se sabe si hay una versión nueva: el servidor respondió {status}.</translation>
    </message>
    <message>
        <source>It is not known which columns of {path} hold the paths and sizes. Name them. There are: {titles}.</source>
        <translation>No se sabe qué columnas de {path} contienen las rutas y los tamaños. Indíquelas. Hay: {titles}.</translation>
    </message>
    <message>
        <source>It is not known which disk the file is on: it may be a backup, and stays.</source>
        <translation>No se sabe en qué disco está el archivo: puede ser una copia de seguridad, y se queda.</translation>
    </message>
    <message>
        <source>It is small already: few bits per pixel.</source>
        <translation>Ya es pequeño: pocos bits por píxel.</translation>
    </message>
    <message>
        <source>It is the oldest. Otherwise it is no better than others.</source>
        <translation>Es el más antiguo. Por lo demás no es mejor que los otros.</translation>
    </message>
    <message>
        <source>It is the one to keep, of this group or of another one.</source>
        <translation>Es el que se conserva, de este grupo o de otro.</translation>
    </message>
    <message>
        <source>It is the only copy in the library.</source>
        <translation>Es la única copia en la biblioteca.</translation>
    </message>
    <message>
        <source>It may not start processes. Start it with --no-nanny, or set distributed.worker.daemon to false.</source>
        <translation>No puede iniciar procesos. Inícielo con --no-nanny, o ponga distributed.worker.daemon en false.</translation>
    </message>
    <message>
        <source>It may save nothing: the result may even be larger.</source>
        <translation>Quizá no ahorre nada: el resultado puede ser incluso más grande.</translation>
    </message>
    <message>
        <source>It reads files with {there}, and this computer with {here}.</source>
        <translation>Lee archivos con {there}, y este equipo con {here}.</translation>
    </message>
    <message>
        <source>It reads {path} differently from this computer.</source>
        <translation>Lee {path} de otro modo que este equipo.</translation>
    </message>
    <message>
        <source>It shows more frames a second: {kept}, against {other}.</source>
        <translation>Muestra más fotogramas por segundo: {kept}, frente a {other}.</translation>
    </message>
    <message>
        <source>It was full on {until}.</source>
        <translation>El {until} estaba lleno.</translation>
    </message>
    <message>
        <source>It was never checked. Check it before the original goes.</source>
        <translation>Nunca se ha comprobado. Compruébelo antes de deshacerse del original.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, after {done} of {count} {count:file|files}. The {left:other is|others are} not read yet: plug it in to go on.</source>
        <translation>Se desconectó, o dejó de responder, después de {done} de {count} {count:archivo|archivos}. {left:El otro aún no está leído|Los otros aún no están leídos}: conéctelo para seguir.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, while its folders were listed. Plug it in to go on.</source>
        <translation>Se desconectó, o dejó de responder, mientras se listaban sus carpetas. Conéctelo para seguir.</translation>
    </message>
    <message>
        <source>It would save little: less than 15 % of the file, or less than the target asks for.</source>
        <translation>Ahorraría poco: menos del 15 % del archivo, o menos de lo que pide el objetivo.</translation>
    </message>
    <message>
        <source>Its clock differs by {seconds} s.</source>
        <translation>Su reloj difiere en {seconds} s.</translation>
    </message>
    <message>
        <source>Its codec is one for editing and archives: it is not encoded again.</source>
        <translation>Su códec es de edición y archivo: no se recodifica.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Connect it to read the rest.</source>
        <translation>Su disco no está conectado. Conéctelo para leer el resto.</translation>
    </message>
    <message>
        <source>Its files are still being moved.</source>
        <translation>Sus archivos aún se están moviendo.</translation>
    </message>
    <message>
        <source>Its frame rate varies or is not known, and this format needs one.</source>
        <translation>Su tasa de fotogramas varía o no se conoce, y este formato necesita una.</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>No se conoce su duración.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, which this format needs.</source>
        <translation>Su nombre no es UTF-8, que este formato necesita.</translation>
    </message>
    <message>
        <source>Its path comes first. Otherwise it is no better than others.</source>
        <translation>Su ruta va primero. Por lo demás no es mejor que los otros.</translation>
    </message>
    <message>
        <source>Its path has {sign}, which this format cannot hold.</source>
        <translation>Su ruta tiene {sign}, que este formato no puede contener.</translation>
    </message>
    <message>
        <source>Its sound has more channels: {kept}, against {other}.</source>
        <translation>Su sonido tiene más canales: {kept}, frente a {other}.</translation>
    </message>
    <message>
        <source>Its subtitles ({codec}) cannot be in Matroska, and would be lost.</source>
        <translation>Sus subtítulos ({codec}) no pueden estar en Matroska, y se perderían.</translation>
    </message>
    <message>
        <source>Its video {video} is not there any more.</source>
        <translation>Su vídeo {video} ya no está.</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Fotogramas clave</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Line {line} is not valid JSON: {detail}.</source>
        <translation>La línea {line} no es JSON válido: {detail}.</translation>
    </message>
    <message>
        <source>Line {line} of the manifest is not valid.</source>
        <translation>La línea {line} del manifiesto no es válida.</translation>
    </message>
    <message>
        <source>Listing ended unexpectedly ({detail}).</source>
        <translation>El listado terminó inesperadamente ({detail}).</translation>
    </message>
    <message>
        <source>Look for copies in {source}</source>
        <translation>Buscar copias en {source}</translation>
    </message>
    <message>
        <source>Looking for videos</source>
        <translation>Buscando vídeos</translation>
    </message>
    <message>
        <source>Looking for videos in {name}</source>
        <translation>Buscando vídeos en {name}</translation>
    </message>
    <message>
        <source>Looking through the catalogue</source>
        <translation>Revisando el catálogo</translation>
    </message>
    <message>
        <source>Looking up files</source>
        <translation>Consultando archivos</translation>
    </message>
    <message>
        <source>Made by Cinventory on {time}.</source>
        <translation>Hecho por Cinventory el {time}.</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>Creando imágenes</translation>
    </message>
    <message>
        <source>Making pictures of {name}</source>
        <translation>Creando imágenes de {name}</translation>
    </message>
    <message>
        <source>Manifest of {name}</source>
        <translation>Manifiesto de {name}</translation>
    </message>
    <message>
        <source>Many programs cannot play {codec} in {container}.</source>
        <translation>Muchos programas no pueden reproducir {codec} en {container}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>More than one job id begins with {job}: {jobs}.</source>
        <translation>Más de un identificador de tarea empieza por {job}: {jobs}.</translation>
    </message>
    <message>
        <source>Move back: {name}</source>
        <translation>Devolver a su lugar: {name}</translation>
    </message>
    <message>
        <source>Move to the trash: {name}</source>
        <translation>Mover a la papelera: {name}</translation>
    </message>
    <message>
        <source>Moving back from the trash</source>
        <translation>Devolviendo de la papelera a su lugar</translation>
    </message>
    <message>
        <source>Needs attention: {title}</source>
        <translation>Requiere atención: {title}</translation>
    </message>
    <message>
        <source>No byte could be read for {limit} s.</source>
        <translation>No se pudo leer ningún byte durante {limit} s.</translation>
    </message>
    <message>
        <source>No check for damage has an answer yet.</source>
        <translation>Ninguna comprobación de daños tiene respuesta todavía.</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that the preferences ask for.</source>
        <translation>Ninguna copia conocida tiene la calidad mínima que piden las preferencias.</translation>
    </message>
    <message>
        <source>No disk of this library has the id “{text}”. Scan the label again, or type its id.</source>
        <translation>Ningún disco de esta biblioteca tiene el identificador «{text}». Lea otra vez la etiqueta o escriba su identificador.</translation>
    </message>
    <message>
        <source>No error and no warning is known. Only a check tells whether a file is damaged or was changed unnoticed.</source>
        <translation>No se conoce ningún error ni advertencia. Solo una comprobación indica si un archivo está dañado o fue alterado en silencio.</translation>
    </message>
    <message>
        <source>No file can be probed, because the probe processes end at once ({detail}).</source>
        <translation>No se puede analizar ningún archivo, porque los procesos de análisis terminan de inmediato ({detail}).</translation>
    </message>
    <message>
        <source>No file can be read, because the processes that read them end at once ({detail}).</source>
        <translation>No se puede leer ningún archivo, porque los procesos que los leen terminan de inmediato ({detail}).</translation>
    </message>
    <message>
        <source>No file has a checksum</source>
        <translation>Ningún archivo tiene suma de verificación</translation>
    </message>
    <message>
        <source>No file in the journal can be moved back.</source>
        <translation>Ningún archivo del diario se puede devolver a su lugar.</translation>
    </message>
    <message>
        <source>No file of the library matches. Check path and filter, or scan the folder first.</source>
        <translation>Ningún archivo de la biblioteca coincide. Compruebe la ruta y el filtro, o escanee antes la carpeta.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was checked since {day}.</source>
        <translation>No se ha comprobado ningún archivo de «{name}» ({place}) desde {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was ever checked; it is known since {day}.</source>
        <translation>Nunca se ha comprobado ningún archivo de «{name}» ({place}); se conoce desde {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked for {days} {days:day|days}</source>
        <translation>Ningún archivo de «{name}» comprobado en {days} {days:día|días}</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked since {day}.</source>
        <translation>No se ha comprobado ningún archivo de «{name}» desde {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” was ever checked; it is known since {day}.</source>
        <translation>Nunca se ha comprobado ningún archivo de «{name}»; se conoce desde {day}.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>No se comprobó ningún archivo.</translation>
    </message>
    <message>
        <source>No file was compared with an earlier checksum yet.</source>
        <translation>Aún no se ha comparado ningún archivo con una suma de verificación anterior.</translation>
    </message>
    <message>
        <source>No font has the letters of the language of the window.</source>
        <translation>Ninguna fuente tiene los caracteres del idioma de la ventana.</translation>
    </message>
    <message>
        <source>No font has the letters of this language. The package fonts-noto-cjk has one.</source>
        <translation>Ninguna fuente tiene los caracteres de este idioma. El paquete fonts-noto-cjk tiene una.</translation>
    </message>
    <message>
        <source>No frame of this video could be decoded.</source>
        <translation>No se pudo decodificar ningún fotograma de este vídeo.</translation>
    </message>
    <message>
        <source>No good copy is known.</source>
        <translation>No se conoce ninguna copia buena.</translation>
    </message>
    <message>
        <source>No labels were made: this system has no font. Install one, such as DejaVu.</source>
        <translation>No se hicieron etiquetas: este sistema no tiene ninguna fuente tipográfica. Instale una, como DejaVu.</translation>
    </message>
    <message>
        <source>No media track was found. The file is not a media file, or its beginning is damaged.</source>
        <translation>No se encontró ninguna pista multimedia. El archivo no es multimedia, o su principio está dañado.</translation>
    </message>
    <message>
        <source>No picture of the sample video could be made.</source>
        <translation>No se pudo crear ninguna imagen del vídeo de ejemplo.</translation>
    </message>
    <message>
        <source>No player could be started: {detail}.</source>
        <translation>No se pudo iniciar ningún reproductor: {detail}.</translation>
    </message>
    <message>
        <source>No process could be started: {detail}.</source>
        <translation>No se pudo iniciar ningún proceso: {detail}.</translation>
    </message>
    <message>
        <source>No program listens at {address}.</source>
        <translation>Ningún programa escucha en {address}.</translation>
    </message>
    <message>
        <source>No queue tells every version of HandBrake to turn HDR into SDR. Write a script.</source>
        <translation>Ninguna cola hace que todas las versiones de HandBrake conviertan HDR en SDR. Escriba un script.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve` and try again.</source>
        <translation>Ningún programa en marcha puede hacer esta tarea. Inicie `cinventory serve` e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve`, or run `{command}`.</source>
        <translation>Ningún programa en marcha puede hacer esta tarea. Inicie `cinventory serve`, o ejecute `{command}`.</translation>
    </message>
    <message>
        <source>No subtitles that can be shown were found in this file.</source>
        <translation>En este archivo no se encontraron subtítulos que se puedan mostrar.</translation>
    </message>
    <message>
        <source>No trash could take the file ({detail}). Cinventory never deletes: remove it in your file manager.</source>
        <translation>Ninguna papelera pudo recibir el archivo ({detail}). Cinventory nunca elimina: quítelo en su administrador de archivos.</translation>
    </message>
    <message>
        <source>No trash is available here. Nothing was moved.</source>
        <translation>Aquí no hay papelera disponible. No se movió nada.</translation>
    </message>
    <message>
        <source>No video in its folder has such a name.</source>
        <translation>Ningún vídeo de su carpeta tiene ese nombre.</translation>
    </message>
    <message>
        <source>Nobody has published figures for its codec and this target.</source>
        <translation>Nadie ha publicado cifras para su códec y este destino.</translation>
    </message>
    <message>
        <source>Nobody said that these files are not the same.</source>
        <translation>Nadie dijo que estos archivos no sean lo mismo.</translation>
    </message>
    <message>
        <source>None of the files that would stay can be reached and is free of damage.</source>
        <translation>Ninguno de los archivos que se quedarían está accesible y sin daños.</translation>
    </message>
    <message>
        <source>None of the {asked} checked {asked:file|files} is damaged.</source>
        <translation>{asked:El archivo comprobado no está dañado|Ninguno de los {asked} archivos comprobados está dañado}.</translation>
    </message>
    <message>
        <source>None of the {total} {total:file has|files have} pictures: none were made yet. Make them for a source first.</source>
        <translation>{total:El archivo no tiene imágenes: aún no se han creado|Ninguno de los {total} archivos tiene imágenes: aún no se han creado}. Créelas antes para un origen.</translation>
    </message>
    <message>
        <source>None on this system: a file that takes over the process that reads it can open others.</source>
        <translation>Ninguno en este sistema: un archivo que se apodera del proceso que lo lee puede abrir otros.</translation>
    </message>
    <message>
        <source>Not all pictures of that library could be copied: {detail}.</source>
        <translation>No se pudieron copiar todas las imágenes de esa biblioteca: {detail}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not every manifest of the bag lists the file.</source>
        <translation>No todos los manifiestos del paquete listan el archivo.</translation>
    </message>
    <message>
        <source>Not known: files were never compared.</source>
        <translation>No se sabe: los archivos nunca se han comparado.</translation>
    </message>
    <message>
        <source>Not known: too few similar videos were read to tell what is usual.</source>
        <translation>No se sabe: se han leído muy pocos vídeos parecidos para decir qué es lo habitual.</translation>
    </message>
    <message>
        <source>Not known: videos were never compared by their pictures.</source>
        <translation>No se sabe: los vídeos nunca se han comparado por sus imágenes.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>No listados</translation>
    </message>
    <message>
        <source>Nothing answered here for {limit} s, so it was left out.</source>
        <translation>Aquí no respondió nada durante {limit} s, así que se omitió.</translation>
    </message>
    <message>
        <source>Nothing is checked by itself</source>
        <translation>No se comprueba nada por sí solo</translation>
    </message>
    <message>
        <source>Nothing was found, but damage inside {codec} does not show. Compare checksums to know whether the file is intact.</source>
        <translation>No se encontró nada, pero los daños dentro de {codec} no se notan. Compare sumas de verificación para saber si el archivo está intacto.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Número de archivos</translation>
    </message>
    <message>
        <source>Of {count} {count:file|files} the copies are not known</source>
        <translation>De {count} {count:archivo|archivos} no se conocen las copias</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>On Debian and its derivatives: sudo apt install {packages}</source>
        <translation>En Debian y sus derivados: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>One file of {size}, copied while the program works.</source>
        <translation>Un archivo de {size}, copiado mientras el programa funciona.</translation>
    </message>
    <message>
        <source>One of the files was not compared yet. Compare it with: cinventory fingerprint.</source>
        <translation>Uno de los archivos aún no se ha comparado. Compárelo con: cinventory fingerprint.</translation>
    </message>
    <message>
        <source>Only files of equal size are read, and of these mostly a small part.</source>
        <translation>Solo se leen archivos de igual tamaño, y de ellos casi siempre una pequeña parte.</translation>
    </message>
    <message>
        <source>Only files that match</source>
        <translation>Solo archivos que coincidan</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Solo una copia</translation>
    </message>
    <message>
        <source>Only the first {count:file with pictures is|{count} files with pictures are} shown, since there is no room for more.</source>
        <translation>Solo {count:se muestra el primer archivo con imágenes|se muestran los primeros {count} archivos con imágenes}, pues no hay espacio para más.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time.</source>
        <translation>Otros bytes, igual tamaño y fecha.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. A good copy is known.</source>
        <translation>Otros bytes, igual tamaño y fecha. Se conoce una copia buena.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. No good copy is known.</source>
        <translation>Otros bytes, igual tamaño y fecha. No se conoce ninguna copia buena.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. Of {good} of them a good copy is known.</source>
        <translation>Otros bytes, igual tamaño y fecha. De {good} de ellos se conoce una copia buena.</translation>
    </message>
    <message>
        <source>Other paths lead to the same bytes, so that moving one would free nothing.</source>
        <translation>Otras rutas llevan a los mismos bytes, así que mover una no liberaría nada.</translation>
    </message>
    <message>
        <source>Other users can read the secret of a webhook in {path}. Restrict its permissions.</source>
        <translation>Otros usuarios pueden leer el secreto de un webhook en {path}. Restrinja sus permisos.</translation>
    </message>
    <message>
        <source>Other users can read the token in {path}. Delete the file for a new token, or restrict its permissions.</source>
        <translation>Otros usuarios pueden leer el token en {path}. Elimine el archivo para tener un token nuevo, o restrinja sus permisos.</translation>
    </message>
    <message>
        <source>Other videos went to the trash for it, and the one that would stay is not known to show as much as these.</source>
        <translation>Otros vídeos fueron a la papelera en su favor, y no se sabe que el que se quedaría muestre tanto como estos.</translation>
    </message>
    <message>
        <source>Parts of its recording would stay, or be left on different disks. All go, or none.</source>
        <translation>Partes de su grabación se quedarían, o quedarían en discos distintos. O van todas, o ninguna.</translation>
    </message>
    <message>
        <source>Parts of {name} in other videos</source>
        <translation>Partes de {name} en otros vídeos</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>En pausa: {title}</translation>
    </message>
    <message>
        <source>Perhaps it shows something else: nothing that is not sure goes.</source>
        <translation>Quizá muestre otra cosa: nada que no sea seguro se mueve.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures are not available for this file type.</source>
        <translation>No hay imágenes disponibles para este tipo de archivo.</translation>
    </message>
    <message>
        <source>Pictures of {name}</source>
        <translation>Imágenes de {name}</translation>
    </message>
    <message>
        <source>Prints of {name}</source>
        <translation>Huellas de imagen de {name}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Qt lacks system libraries, of these packages of Debian: {packages}.</source>
        <translation>A Qt le faltan bibliotecas del sistema, de estos paquetes de Debian: {packages}.</translation>
    </message>
    <message>
        <source>Raw files of cameras with a finished video of the same name in the same folder. Keep them if you may edit again.</source>
        <translation>Archivos en bruto de cámaras con un vídeo acabado del mismo nombre en la misma carpeta. Consérvelos si quizá vuelva a editar.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Read each file thoroughly</source>
        <translation>Leer cada archivo a fondo</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare</source>
        <translation>Leer imágenes de {source} para comparar</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare, at most {budget}</source>
        <translation>Leer imágenes de {source} para comparar, como máximo {budget}</translation>
    </message>
    <message>
        <source>Read pictures to compare</source>
        <translation>Leer imágenes para comparar</translation>
    </message>
    <message>
        <source>Reading failed at byte {offset}: {detail}. Replace the file by a good copy.</source>
        <translation>La lectura falló en el byte {offset}: {detail}. Reemplace el archivo por una copia buena.</translation>
    </message>
    <message>
        <source>Reading failed {count:once, at|{count} times, first at} {time}.</source>
        <translation>La lectura falló {count:una vez, en|{count} veces, la primera en} {time}.</translation>
    </message>
    <message>
        <source>Reading pictures of {name} to compare</source>
        <translation>Leyendo imágenes de {name} para comparar</translation>
    </message>
    <message>
        <source>Reading pictures to compare</source>
        <translation>Leyendo imágenes para comparar</translation>
    </message>
    <message>
        <source>Reading pictures to find videos in longer ones</source>
        <translation>Leyendo imágenes para encontrar vídeos en otros más largos</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>Leyendo el manifiesto</translation>
    </message>
    <message>
        <source>Reading this format fails with intact files too, so this proves no damage.</source>
        <translation>La lectura de este formato falla también con archivos intactos, así que esto no prueba daños.</translation>
    </message>
    <message>
        <source>Reads each video with such a track to its end.</source>
        <translation>Lee hasta el final cada vídeo con una pista así.</translation>
    </message>
    <message>
        <source>Receivers of alerts and the certificates of a cluster are left out: they are secret.</source>
        <translation>Los destinatarios de alertas y los certificados de un clúster se dejan fuera: son secretos.</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Volver a escanear</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Samples, trailers and extras</source>
        <translation>Muestras, tráileres y extras</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escanear</translation>
    </message>
    <message>
        <source>Scan {source}</source>
        <translation>Escanear {source}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneando</translation>
    </message>
    <message>
        <source>Scanning {name}</source>
        <translation>Escaneando {name}</translation>
    </message>
    <message>
        <source>Schedules run in the window or cinventory serve. Start one of them.</source>
        <translation>Las programaciones funcionan en la ventana o en cinventory serve. Inicie uno de ellos.</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Tamaño de los archivos</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>Más pequeñas</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Guardar sumas</translation>
    </message>
    <message>
        <source>Store checksums of {source}</source>
        <translation>Guardar sumas de verificación de {source}</translation>
    </message>
    <message>
        <source>Store checksums of {source}, at most {budget}</source>
        <translation>Guardar sumas de verificación de {source}, como máximo {budget}</translation>
    </message>
    <message>
        <source>Subtitle track {text} has no language.</source>
        <translation>La pista de subtítulos {text} no tiene idioma.</translation>
    </message>
    <message>
        <source>Subtitles and .nfo without a video</source>
        <translation>Subtítulos y .nfo sin vídeo</translation>
    </message>
    <message>
        <source>The .sub file with the pictures of these subtitles could not be opened.</source>
        <translation>No se pudo abrir el archivo .sub con las imágenes de estos subtítulos.</translation>
    </message>
    <message>
        <source>The FFmpeg libraries are missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Las bibliotecas de FFmpeg faltan, están bloqueadas o son para otro sistema. Vuelva a instalar Cinventory.</translation>
    </message>
    <message>
        <source>The MediaInfo library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>La biblioteca de MediaInfo falta, está bloqueada o es para otro sistema. Vuelva a instalar Cinventory.</translation>
    </message>
    <message>
        <source>The address for new versions is invalid. It has to begin with https://.</source>
        <translation>La dirección para versiones nuevas no es válida. Debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address of a webhook is invalid. Enter one such as https://host.example/path.</source>
        <translation>La dirección de un webhook no es válida. Escriba una como https://host.example/path.</translation>
    </message>
    <message>
        <source>The algorithm of this checksum is not known: {name}.</source>
        <translation>No se conoce el algoritmo de esta suma de verificación: {name}.</translation>
    </message>
    <message>
        <source>The aspect ratio {aspect}:1 is unusual.</source>
        <translation>La relación de aspecto {aspect}:1 es inusual.</translation>
    </message>
    <message>
        <source>The bag is not complete: some of its files have yet to be fetched.</source>
        <translation>El paquete no está completo: algunos de sus archivos aún deben obtenerse.</translation>
    </message>
    <message>
        <source>The bag of {path} has no manifest by a known algorithm.</source>
        <translation>El paquete de {path} no tiene ningún manifiesto con un algoritmo conocido.</translation>
    </message>
    <message>
        <source>The bare stream was not read ({status}).</source>
        <translation>El flujo de vídeo sin contenedor no se leyó ({status}).</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be read: {detail}.</source>
        <translation>No se pudo leer el catálogo {path}: {detail}.</translation>
    </message>
    <message>
        <source>The catalogue {path} does not tell the name of its disk. Give it one.</source>
        <translation>El catálogo {path} no indica el nombre de su disco. Dele uno.</translation>
    </message>
    <message>
        <source>The chain of the history is missing: {path}.</source>
        <translation>Falta la cadena del historial: {path}.</translation>
    </message>
    <message>
        <source>The chart shows {count} of {total} {total:point|points}: those with an unusual bit rate, then those of the most files.</source>
        <translation>El gráfico muestra {count} de {total} {total:punto|puntos}: los de tasa de bits inusual, y después los de más archivos.</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} s.</source>
        <translation>La comprobación no terminó en {seconds} s.</translation>
    </message>
    <message>
        <source>The chosen rules keep all files on this disk or in this folder.</source>
        <translation>Las reglas elegidas conservan todos los archivos de este disco o de esta carpeta.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be reached ({detail}). Start it and try again.</source>
        <translation>No se puede acceder al clúster en {address} ({detail}). Inícielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The cluster at {address} has gone, or has no usable worker. The job is paused. Resume it later.</source>
        <translation>El clúster en {address} ha desaparecido, o no tiene procesos utilizables. La tarea está en pausa. Reanúdela más tarde.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one.</source>
        <translation>El clúster en {address} no tiene TLS: quien llegue a él puede ejecutar programas en sus equipos y en este.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one. Use a tls address, or accept the risk with --cluster-insecure or in the preferences.</source>
        <translation>El clúster en {address} no tiene TLS: quien llegue a él puede ejecutar programas en sus equipos y en este. Use una dirección tls, o acepte el riesgo con --cluster-insecure o en las preferencias.</translation>
    </message>
    <message>
        <source>The codec of this video is not supported.</source>
        <translation>El códec de este vídeo no es compatible.</translation>
    </message>
    <message>
        <source>The computer runs on battery. Jobs on schedule wait until it is plugged in.</source>
        <translation>El equipo funciona con batería. Las tareas programadas esperan hasta que se enchufe.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost.</source>
        <translation>Se perdió la conexión con {address}.</translation>
    </message>
    <message>
        <source>The contents changed while size and time of the last change stayed: {algorithm} was {expected} on {date}, and {found} at the last check. Replace the file by a good copy, or accept the contents if they are meant to be so.</source>
        <translation>El contenido cambió mientras el tamaño y la fecha del último cambio seguían iguales: {algorithm} era {expected} el {date}, y {found} en la última comprobación. Reemplace el archivo por una copia buena, o acepte el contenido si debe ser así.</translation>
    </message>
    <message>
        <source>The copies of no file are known yet.</source>
        <translation>Aún no se conocen las copias de ningún archivo.</translation>
    </message>
    <message>
        <source>The copies of {asked} of {files} {files:file|files} are known. Of the {left:other|others} nothing is known.</source>
        <translation>Se conocen las copias de {asked} de {files} {files:archivo|archivos}. {left:Del otro|De los otros} no se sabe nada.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {detail}.</source>
        <translation>No se pudo escribir la copia {path}: {detail}.</translation>
    </message>
    <message>
        <source>The date is in the future: {date}.</source>
        <translation>La fecha está en el futuro: {date}.</translation>
    </message>
    <message>
        <source>The date was never set: it is the start value of a computer&apos;s clock.</source>
        <translation>La fecha nunca se ajustó: es el valor inicial del reloj de un equipo.</translation>
    </message>
    <message>
        <source>The decoder hid errors of the picture.</source>
        <translation>El decodificador ocultó errores de la imagen.</translation>
    </message>
    <message>
        <source>The decoder reported {count} {count:error|errors}.</source>
        <translation>El decodificador notificó {count} {count:error|errores}.</translation>
    </message>
    <message>
        <source>The device for sound takes none any more.</source>
        <translation>El dispositivo de sonido ya no admite ninguno.</translation>
    </message>
    <message>
        <source>The disk of the file, or of the one that stays, is not connected, or no longer answers. Plug it in, and begin again.</source>
        <translation>El disco del archivo, o del que se queda, no está conectado o ya no responde. Conéctelo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Delete something there, or choose another disk.</source>
        <translation>El disco de {path} está lleno. Elimine algo ahí o elija otro disco.</translation>
    </message>
    <message>
        <source>The entry of the manifest has two different {algorithm} checksums.</source>
        <translation>La entrada del manifiesto tiene dos sumas {algorithm} distintas.</translation>
    </message>
    <message>
        <source>The entry of the manifest names two files.</source>
        <translation>La entrada del manifiesto nombra dos archivos.</translation>
    </message>
    <message>
        <source>The extension is .{extension}, but the container is {container}.</source>
        <translation>La extensión es .{extension}, pero el contenedor es {container}.</translation>
    </message>
    <message>
        <source>The file and the one that would stay differ at byte {offset}, so they are no copies. Verify both.</source>
        <translation>El archivo y el que se quedaría difieren en el byte {offset}, así que no son copias. Verifique ambos.</translation>
    </message>
    <message>
        <source>The file cannot be reached. Connect its disk, or scan its source.</source>
        <translation>No se puede acceder al archivo. Conecte su disco o escanee su origen.</translation>
    </message>
    <message>
        <source>The file could not be read, for an unknown reason.</source>
        <translation>No se pudo leer el archivo, por un motivo desconocido.</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}.</source>
        <translation>No se pudo leer el archivo: {detail}.</translation>
    </message>
    <message>
        <source>The file declares a duration of 0.</source>
        <translation>El archivo declara una duración de 0.</translation>
    </message>
    <message>
        <source>The file declares more than its {size}. Its end may be missing.</source>
        <translation>El archivo declara más que sus {size}. Puede que le falte el final.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history of {path}.</source>
        <translation>El archivo difiere de su registro en el historial de {path}.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history.</source>
        <translation>El archivo difiere de su registro en el historial.</translation>
    </message>
    <message>
        <source>The file does not declare its duration.</source>
        <translation>El archivo no declara su duración.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan it, and look for copies again.</source>
        <translation>El archivo ha cambiado desde el último escaneo. Escanéelo y busque copias de nuevo.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan its folder again to see its contents.</source>
        <translation>El archivo ha cambiado desde el último escaneo. Vuelva a escanear su carpeta para ver su contenido.</translation>
    </message>
    <message>
        <source>The file has no video to show.</source>
        <translation>El archivo no tiene vídeo que mostrar.</translation>
    </message>
    <message>
        <source>The file has no video track. Audio tracks: {audio}, subtitle tracks: {text}.</source>
        <translation>El archivo no tiene pista de vídeo. Pistas de audio: {audio}, pistas de subtítulos: {text}.</translation>
    </message>
    <message>
        <source>The file has several hard links, so that moving one would free nothing.</source>
        <translation>El archivo tiene varios enlaces duros, así que mover uno no liberaría nada.</translation>
    </message>
    <message>
        <source>The file has video but no audio.</source>
        <translation>El archivo tiene vídeo pero no audio.</translation>
    </message>
    <message>
        <source>The file has {size} {size:byte|bytes}, but {listed} in the manifest.</source>
        <translation>El archivo tiene {size} {size:byte|bytes}, pero {listed} en el manifiesto.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in other files.</source>
        <translation>El archivo no contiene vídeo propio: su material está en otros archivos.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in {name}, which was not opened.</source>
        <translation>El archivo no contiene vídeo propio: su material está en {name}, que no se abrió.</translation>
    </message>
    <message>
        <source>The file in the trash is not the one that was moved there.</source>
        <translation>El archivo de la papelera no es el que se movió allí.</translation>
    </message>
    <message>
        <source>The file is a picture ({format}), not a video. Rename it with the ending of a picture.</source>
        <translation>El archivo es una imagen ({format}), no un vídeo. Cámbiele el nombre, con la extensión de una imagen.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video.</source>
        <translation>El archivo es una lista de reproducción, no un vídeo.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video: it names {name}, which was not opened.</source>
        <translation>El archivo es una lista de reproducción, no un vídeo: nombra {name}, que no se abrió.</translation>
    </message>
    <message>
        <source>The file is a project of an editing program, not a video. Its media are other files.</source>
        <translation>El archivo es un proyecto de un programa de edición, no un vídeo. Su material son otros archivos.</translation>
    </message>
    <message>
        <source>The file is a symbolic link. Links are not followed.</source>
        <translation>El archivo es un enlace simbólico. No se siguen enlaces.</translation>
    </message>
    <message>
        <source>The file is a text, not a video.</source>
        <translation>El archivo es un texto, no un vídeo.</translation>
    </message>
    <message>
        <source>The file is an image of a disc, not a video. Mount it to scan the files in it.</source>
        <translation>El archivo es una imagen de un disco óptico, no un vídeo. Móntela para escanear los archivos que contiene.</translation>
    </message>
    <message>
        <source>The file is an index of a disc, not a video. The videos of the disc are other files.</source>
        <translation>El archivo es un índice de un disco óptico, no un vídeo. Los vídeos del disco son otros archivos.</translation>
    </message>
    <message>
        <source>The file is cut off: a part that begins at byte {offset} goes on {missing} {missing:byte|bytes} beyond the end. Replace the file by a good copy.</source>
        <translation>El archivo está cortado: una parte que empieza en el byte {offset} sigue {missing} {missing:byte|bytes} más allá del final. Reemplace el archivo por una copia buena.</translation>
    </message>
    <message>
        <source>The file is damaged, so it is no copy of the others.</source>
        <translation>El archivo está dañado, así que no es copia de los otros.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is in its folder.</source>
        <translation>El archivo está en su carpeta.</translation>
    </message>
    <message>
        <source>The file is in the trash already.</source>
        <translation>El archivo ya está en la papelera.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>El archivo tiene más de {limit} bytes.</translation>
    </message>
    <message>
        <source>The file is no longer in the trash.</source>
        <translation>El archivo ya no está en la papelera.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The file is not as it was listed. Scan it, and look for copies again.</source>
        <translation>El archivo no está como se listó. Escanéelo y busque copias de nuevo.</translation>
    </message>
    <message>
        <source>The file is not there now: it is missing, or its disk is not connected.</source>
        <translation>El archivo no está ahora: falta, o su disco no está conectado.</translation>
    </message>
    <message>
        <source>The file is recorded in the history of {path}, and is not there.</source>
        <translation>El archivo figura en el historial de {path}, y no está.</translation>
    </message>
    <message>
        <source>The file is recorded in the history, and is not there.</source>
        <translation>El archivo figura en el historial, y no está.</translation>
    </message>
    <message>
        <source>The file is still being downloaded. It is read once the download has ended.</source>
        <translation>El archivo aún se está descargando. Se lee cuando termine la descarga.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, and could not be put back. It is at {path}.</source>
        <translation>El archivo que se quedaría desapareció con este y no se pudo devolver a su lugar. Está en {path}.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, as both are one file. It was put back.</source>
        <translation>El archivo que se quedaría desapareció con este, pues ambos son un mismo archivo. Se devolvió a su lugar.</translation>
    </message>
    <message>
        <source>The file that would stay is in the trash, so it is no copy.</source>
        <translation>El archivo que se quedaría está en la papelera, así que no es una copia.</translation>
    </message>
    <message>
        <source>The file that would stay is no longer there.</source>
        <translation>El archivo que se quedaría ya no está.</translation>
    </message>
    <message>
        <source>The file that would stay is not as it was listed. Scan it, and look for copies again.</source>
        <translation>El archivo que se quedaría no está como se listó. Escanéelo y busque copias de nuevo.</translation>
    </message>
    <message>
        <source>The file took too long to read.</source>
        <translation>El archivo tardó demasiado en leerse.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because decoding needs too much memory.</source>
        <translation>No se comprobaron daños en el archivo, porque decodificarlo requiere demasiada memoria.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is a picture.</source>
        <translation>No se comprobaron daños en el archivo, porque es una imagen.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is encrypted.</source>
        <translation>No se comprobaron daños en el archivo, porque está cifrado.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because no frame of {codec} could be decoded.</source>
        <translation>No se comprobaron daños en el archivo, porque no se pudo decodificar ningún fotograma de {codec}.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder cannot open it.</source>
        <translation>No se comprobaron daños en el archivo, porque el decodificador no puede abrirlo.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder finds neither picture nor sound.</source>
        <translation>No se comprobaron daños en el archivo, porque el decodificador no encuentra imagen ni sonido.</translation>
    </message>
    <message>
        <source>The file was not checked for damage: timeout, because the decoder made no progress for {limit} s of processor time.</source>
        <translation>No se comprobaron daños en el archivo: tiempo agotado, porque el decodificador no avanzó durante {limit} s de tiempo de procesador.</translation>
    </message>
    <message>
        <source>The file was not moved, because it was skipped.</source>
        <translation>El archivo no se movió, porque se omitió.</translation>
    </message>
    <message>
        <source>The file was not moved, because no byte could be read for {limit} s.</source>
        <translation>El archivo no se movió, porque no se pudo leer ningún byte durante {limit} s.</translation>
    </message>
    <message>
        <source>The file was not moved, because the process that compared it ended.</source>
        <translation>El archivo no se movió, porque terminó el proceso que lo comparaba.</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file but a {kind}.</source>
        <translation>El archivo no se abrió, porque no es un archivo normal sino {kind}.</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file.</source>
        <translation>El archivo no se abrió, porque no es un archivo normal.</translation>
    </message>
    <message>
        <source>The file was not read, because it was being written. Try again later.</source>
        <translation>El archivo no se leyó, porque se estaba escribiendo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The file was not read, because it was skipped.</source>
        <translation>El archivo no se leyó, porque se omitió.</translation>
    </message>
    <message>
        <source>The file was not read, because its contents are in the cloud. Download it and scan again.</source>
        <translation>El archivo no se leyó, porque su contenido está en la nube. Descárguelo y vuelva a escanear.</translation>
    </message>
    <message>
        <source>The file was not read, because its disk no longer answers.</source>
        <translation>El archivo no se leyó, porque su disco ya no responde.</translation>
    </message>
    <message>
        <source>The file was not read, because memory was short or too many files were open: {detail}. Close other programs, then scan or check it again.</source>
        <translation>El archivo no se leyó, porque escaseaba la memoria o había demasiados archivos abiertos: {detail}. Cierre otros programas y vuelva a escanearlo o comprobarlo.</translation>
    </message>
    <message>
        <source>The file was not read, because no byte could be read for {limit} s.</source>
        <translation>El archivo no se leyó, porque no se pudo leer ningún byte durante {limit} s.</translation>
    </message>
    <message>
        <source>The file was not read, because the last scan did not find it.</source>
        <translation>El archivo no se leyó, porque el último escaneo no lo encontró.</translation>
    </message>
    <message>
        <source>The file was not read, because the process that read it ended ({detail}).</source>
        <translation>El archivo no se leyó, porque terminó el proceso que lo leía ({detail}).</translation>
    </message>
    <message>
        <source>The file was not read, because this system cannot compute {algorithm}.</source>
        <translation>El archivo no se leyó, porque este sistema no puede calcular {algorithm}.</translation>
    </message>
    <message>
        <source>The file was skipped while it was read. The next scan reads it again.</source>
        <translation>El archivo se omitió mientras se leía. El próximo escaneo lo vuelve a leer.</translation>
    </message>
    <message>
        <source>The file, or a folder around it, was replaced by a symbolic link. Links are not followed: scan its folder again.</source>
        <translation>El archivo, o una carpeta que lo contiene, fue reemplazado por un enlace simbólico. No se siguen enlaces: vuelva a escanear su carpeta.</translation>
    </message>
    <message>
        <source>The file, or the one that would stay, was being written. Try again later.</source>
        <translation>El archivo, o el que se quedaría, se estaba escribiendo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The first {count} of {total} {total:file|files}.</source>
        <translation>Los primeros {count} de {total} {total:archivo|archivos}.</translation>
    </message>
    <message>
        <source>The folder at this path is on another volume, and the volume of this source is not connected here. The records are kept as offline.</source>
        <translation>La carpeta de esta ruta está en otro volumen, y el volumen de este origen no está conectado aquí. Los datos se conservan como sin conexión.</translation>
    </message>
    <message>
        <source>The folder cannot be watched: {detail}.</source>
        <translation>No se puede vigilar la carpeta: {detail}.</translation>
    </message>
    <message>
        <source>The folder could not be listed: {detail}.</source>
        <translation>No se pudo listar la carpeta: {detail}.</translation>
    </message>
    <message>
        <source>The folder has no manifest. Name the file of the manifest.</source>
        <translation>La carpeta no tiene manifiesto. Indique el archivo del manifiesto.</translation>
    </message>
    <message>
        <source>The folder has several manifests: {names}. Name one of them.</source>
        <translation>La carpeta tiene varios manifiestos: {names}. Indique uno de ellos.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has files in it. They are kept as offline.</source>
        <translation>La carpeta está vacía, pero la biblioteca tiene archivos en ella. Se conservan como sin conexión.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has {count} {count:file in it. It is|files in it. They are} kept as offline.</source>
        <translation>La carpeta está vacía, pero la biblioteca tiene {count:{count} archivo en ella. Se conserva|{count} archivos en ella. Se conservan} como sin conexión.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La carpeta ya no está.</translation>
    </message>
    <message>
        <source>The folder is out of reach. It is scanned as soon as it is back.</source>
        <translation>La carpeta no está accesible. Se escanea en cuanto vuelva.</translation>
    </message>
    <message>
        <source>The folder is scanned once a night.</source>
        <translation>La carpeta se escanea una vez cada noche.</translation>
    </message>
    <message>
        <source>The folder is scanned once an hour.</source>
        <translation>La carpeta se escanea una vez por hora.</translation>
    </message>
    <message>
        <source>The folder is watched while the window or cinventory serve is open.</source>
        <translation>La carpeta se vigila mientras la ventana o cinventory serve estén abiertos.</translation>
    </message>
    <message>
        <source>The folder no longer existed when it was listed.</source>
        <translation>La carpeta ya no existía cuando se listó.</translation>
    </message>
    <message>
        <source>The folder of this manifest has a history of its own, which was not compared. Verify it, too.</source>
        <translation>La carpeta de este manifiesto tiene un historial propio, que no se comparó. Verifíquelo también.</translation>
    </message>
    <message>
        <source>The folder was unplugged, or stopped answering, before the file was read. Plug it in, and begin again.</source>
        <translation>La carpeta se desconectó, o dejó de responder, antes de leer el archivo. Conéctela y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The folder {path} could not be read: {detail}.</source>
        <translation>No se pudo leer la carpeta {path}: {detail}.</translation>
    </message>
    <message>
        <source>The folder {path} is no longer there. Create it, and try again.</source>
        <translation>La carpeta {path} ya no está. Créela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder, or one around it, was replaced by a symbolic link while it was scanned. Links are not followed.</source>
        <translation>La carpeta, o una que la contiene, fue reemplazada por un enlace simbólico durante el escaneo. No se siguen enlaces.</translation>
    </message>
    <message>
        <source>The format of {path} is not known. Use a file name that ends with {endings}.</source>
        <translation>No se conoce el formato de {path}. Use un nombre de archivo que termine en {endings}.</translation>
    </message>
    <message>
        <source>The frame rate varies. Some editing programs do not support that.</source>
        <translation>La tasa de fotogramas varía. Algunos programas de edición no lo admiten.</translation>
    </message>
    <message>
        <source>The full report is made from the file, and the file cannot be reached now. Connect its disk, then select the file again.</source>
        <translation>El informe completo se hace a partir del archivo, y ahora no se puede acceder a él. Conecte su disco y vuelva a seleccionar el archivo.</translation>
    </message>
    <message>
        <source>The help lacks pictures: {names}.</source>
        <translation>A la ayuda le faltan imágenes: {names}.</translation>
    </message>
    <message>
        <source>The history of this folder is missing, but that of an outer folder names it.</source>
        <translation>Falta el historial de esta carpeta, pero el de una carpeta superior lo nombra.</translation>
    </message>
    <message>
        <source>The history of {path} cannot be used, so it was not compared ({detail}).</source>
        <translation>El historial de {path} no se puede usar, así que no se comparó ({detail}).</translation>
    </message>
    <message>
        <source>The history of {path} may record more of these files. Verify it, too.</source>
        <translation>El historial de {path} puede registrar más de estos archivos. Verifíquelo también.</translation>
    </message>
    <message>
        <source>The index is at the end of the file. Playback over a network starts late.</source>
        <translation>El índice está al final del archivo. La reproducción por red empieza tarde.</translation>
    </message>
    <message>
        <source>The index of the file is missing. A repair program may rebuild it.</source>
        <translation>Falta el índice del archivo. Un programa de reparación puede reconstruirlo.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be deleted: {detail}.</source>
        <translation>No se pudo eliminar el índice de diálogos ({path}): {detail}.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be written: {detail}. Free some space, allow it to be written, or wait until nothing else uses it; then index again.</source>
        <translation>No se pudo escribir el índice de diálogos ({path}): {detail}. Libere espacio, permita que se escriba, o espere a que nada más lo use; después indexe de nuevo.</translation>
    </message>
    <message>
        <source>The index of what is said is being made. Cancel that job, then delete the index.</source>
        <translation>El índice de diálogos se está creando. Cancele esa tarea y después elimine el índice.</translation>
    </message>
    <message>
        <source>The index of what is said was deleted while it was being made. Index again.</source>
        <translation>El índice de diálogos se eliminó mientras se creaba. Indexe de nuevo.</translation>
    </message>
    <message>
        <source>The job was not added, because the program is closing.</source>
        <translation>La tarea no se añadió, porque el programa se está cerrando.</translation>
    </message>
    <message>
        <source>The journal has no file in the trash with the id {id}.</source>
        <translation>El diario no tiene en la papelera ningún archivo con el identificador {id}.</translation>
    </message>
    <message>
        <source>The key {name} is there twice in one object. Remove one of the two.</source>
        <translation>La clave {name} aparece dos veces en un objeto. Quite una de las dos.</translation>
    </message>
    <message>
        <source>The last backup of this library is {days} {days:day|days} old</source>
        <translation>La última copia de seguridad de esta biblioteca tiene {days} {days:día|días}</translation>
    </message>
    <message>
        <source>The last job of this schedule has not ended.</source>
        <translation>La última tarea de esta programación no ha terminado.</translation>
    </message>
    <message>
        <source>The last subtitle in {name} ends at {end}, and the video after {duration}.</source>
        <translation>El último subtítulo de {name} termina en {end}, y el vídeo después de {duration}.</translation>
    </message>
    <message>
        <source>The library could not be backed up</source>
        <translation>No se pudo hacer copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>The library holds what Cinventory never writes, and cannot be imported: {detail}.</source>
        <translation>La biblioteca contiene algo que Cinventory nunca escribe, y no se puede importar: {detail}.</translation>
    </message>
    <message>
        <source>The library holds {count} {count:file|files} instead of one.</source>
        <translation>La biblioteca contiene {count} {count:archivo|archivos} en lugar de uno.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now.</source>
        <translation>La biblioteca está ahora como en la copia de seguridad {backup}.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now. The one from before is kept as {kept}.</source>
        <translation>La biblioteca está ahora como en la copia de seguridad {backup}. La de antes se conserva como {kept}.</translation>
    </message>
    <message>
        <source>The library is backed up</source>
        <translation>La biblioteca tiene copia de seguridad</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. Close that program, then restore the backup again.</source>
        <translation>{holder} está usando la biblioteca. Cierre ese programa y vuelva a restaurar la copia de seguridad.</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. It is read-only until you close that program.</source>
        <translation>{holder} está usando la biblioteca. Es de solo lectura hasta que cierre ese programa.</translation>
    </message>
    <message>
        <source>The library knows no files in {path}. Check the path, or scan it first.</source>
        <translation>La biblioteca no conoce ningún archivo en {path}. Compruebe la ruta o escanéela antes.</translation>
    </message>
    <message>
        <source>The library was opened read-only.</source>
        <translation>La biblioteca se abrió en modo de solo lectura.</translation>
    </message>
    <message>
        <source>The library was written all the time, so that no copy could be made. Try again when no job runs.</source>
        <translation>La biblioteca se escribía continuamente, así que no se pudo hacer ninguna copia. Inténtelo de nuevo cuando no haya tareas en curso.</translation>
    </message>
    <message>
        <source>The library {path} cannot be made: {detail}.</source>
        <translation>No se puede crear la biblioteca {path}: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read: {detail}.</source>
        <translation>No se puede leer la biblioteca {path}: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be copied: {detail}.</source>
        <translation>No se pudo copiar la biblioteca {path}: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be replaced: {detail}. It was not changed.</source>
        <translation>No se pudo reemplazar la biblioteca {path}: {detail}. No se cambió.</translation>
    </message>
    <message>
        <source>The library {path} could not be written: {detail}. Everything saved before is safe.</source>
        <translation>No se pudo escribir la biblioteca {path}: {detail}. Todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Restore a backup, in the window or with cinventory library restore.</source>
        <translation>La biblioteca {path} está dañada ({detail}). Restaure una copia de seguridad, en la ventana o con cinventory library restore.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). The next start of Cinventory checks it.</source>
        <translation>La biblioteca {path} está dañada ({detail}). El próximo inicio de Cinventory la comprueba.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there: it was deleted or moved, or its disk is gone. Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.</source>
        <translation>La biblioteca {path} ya no está: se eliminó o se movió, o su disco ha desaparecido. No se guarda nada hasta que vuelva. Devuélvala a su lugar, o reinicie Cinventory para tener una nueva.</translation>
    </message>
    <message>
        <source>The library {path} is not writable: {detail}. You can still look at its contents.</source>
        <translation>No se puede escribir en la biblioteca {path}: {detail}. Aún puede ver su contenido.</translation>
    </message>
    <message>
        <source>The library {path} is of an earlier version of Cinventory, and must be updated to be opened. No backup could be made before, so that nothing was changed. {reason} Or update it without a backup, in the window or with cinventory library update --no-backup.</source>
        <translation>La biblioteca {path} es de una versión anterior de Cinventory y hay que actualizarla para abrirla. No se pudo hacer antes una copia de seguridad, así que no se cambió nada. {reason} O actualícela sin copia de seguridad, en la ventana o con cinventory library update --no-backup.</translation>
    </message>
    <message>
        <source>The library {path} was made by a later version of Cinventory. Update Cinventory to open it.</source>
        <translation>La biblioteca {path} se creó con una versión posterior de Cinventory. Actualice Cinventory para abrirla.</translation>
    </message>
    <message>
        <source>The library {path} was made by an earlier version. Scan a folder or open the window to update it.</source>
        <translation>La biblioteca {path} se creó con una versión anterior. Escanee una carpeta o abra la ventana para actualizarla.</translation>
    </message>
    <message>
        <source>The library {path} was replaced by another file. Nothing is saved any more. Start Cinventory again to open the other one.</source>
        <translation>La biblioteca {path} fue reemplazada por otro archivo. Ya no se guarda nada. Reinicie Cinventory para abrir la otra.</translation>
    </message>
    <message>
        <source>The list is full: it holds {count} {count:clip|clips} and 23 hours.</source>
        <translation>La lista está llena: contiene {count} {count:clip|clips} y 23 horas.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: another program uses this port.</source>
        <translation>La API local no puede escuchar en {host}, puerto {port}: otro programa usa ese puerto.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: {detail}.</source>
        <translation>La API local no puede escuchar en {host}, puerto {port}: {detail}.</translation>
    </message>
    <message>
        <source>The local API is off, because this window can only read the library.</source>
        <translation>La API local está desactivada, porque esta ventana solo puede leer la biblioteca.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {detail}.</source>
        <translation>No se puede escribir el registro {path}: {detail}.</translation>
    </message>
    <message>
        <source>The log {path} is not written, because another user may have chosen the file: {detail}. Delete it, and close its folder to other users.</source>
        <translation>El registro {path} no se escribe, porque otro usuario puede haber elegido el archivo: {detail}. Elimínelo y cierre su carpeta a otros usuarios.</translation>
    </message>
    <message>
        <source>The manifest does not tell the algorithm of this checksum, and none of {choices} fits. Name the algorithm, and verify again.</source>
        <translation>El manifiesto no indica el algoritmo de esta suma de verificación, y ninguno de {choices} encaja. Indique el algoritmo y verifique de nuevo.</translation>
    </message>
    <message>
        <source>The manifest has a checksum that is none of {algorithm}.</source>
        <translation>El manifiesto tiene una suma de verificación que no es de {algorithm}.</translation>
    </message>
    <message>
        <source>The manifest has more than {limit} entries, which is too many.</source>
        <translation>El manifiesto tiene más de {limit} entradas, que son demasiadas.</translation>
    </message>
    <message>
        <source>The manifest has no checksum of the original, only one of the file when it differed from it.</source>
        <translation>El manifiesto no tiene la suma de verificación del original, solo una del archivo cuando difería de él.</translation>
    </message>
    <message>
        <source>The manifest has no usable checksum of this file.</source>
        <translation>El manifiesto no tiene ninguna suma de verificación utilizable de este archivo.</translation>
    </message>
    <message>
        <source>The manifest lists the file twice, with different checksums.</source>
        <translation>El manifiesto lista el archivo dos veces, con sumas de verificación distintas.</translation>
    </message>
    <message>
        <source>The manifest of the bag lists a file that does not belong in it.</source>
        <translation>El manifiesto del paquete lista un archivo que no le corresponde.</translation>
    </message>
    <message>
        <source>The manifest records that the file differed from its original, and it is as it was then.</source>
        <translation>El manifiesto registra que el archivo difería de su original, y está como entonces.</translation>
    </message>
    <message>
        <source>The manifest {path} could not be read: {detail}.</source>
        <translation>No se pudo leer el manifiesto {path}: {detail}.</translation>
    </message>
    <message>
        <source>The media engine crashed on this file ({detail}).</source>
        <translation>El motor multimedia falló con este archivo ({detail}).</translation>
    </message>
    <message>
        <source>The move was interrupted, and the file is neither in its folder nor found in the trash. Connect its disk, and try again.</source>
        <translation>El movimiento se interrumpió, y el archivo no está en su carpeta ni se encuentra en la papelera. Conecte su disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The name ends with a dot or a space, which Windows removes.</source>
        <translation>El nombre termina en un punto o un espacio, que Windows elimina.</translation>
    </message>
    <message>
        <source>The name has an invisible control character, which Windows does not allow.</source>
        <translation>El nombre tiene un carácter de control invisible, que Windows no permite.</translation>
    </message>
    <message>
        <source>The name has {count} {count:character|characters}. Most systems allow at most 255.</source>
        <translation>El nombre tiene {count} {count:carácter|caracteres}. La mayoría de los sistemas permite 255 como máximo.</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Other systems may show it wrongly or not open the file.</source>
        <translation>El nombre no es UTF-8. Otros sistemas pueden mostrarlo mal o no abrir el archivo.</translation>
    </message>
    <message>
        <source>The name of {name} says {named}, and its text is {text}.</source>
        <translation>El nombre de {name} dice {named}, y su texto es {text}.</translation>
    </message>
    <message>
        <source>The number {start}… has more than {limit} digits. Write a shorter one.</source>
        <translation>El número {start}… tiene más de {limit} cifras. Escriba uno más corto.</translation>
    </message>
    <message>
        <source>The packaged program cannot work with several machines. Run Cinventory from its source; docs/cluster.md there tells how.</source>
        <translation>El programa empaquetado no puede trabajar con varios equipos. Ejecute Cinventory desde su código fuente; docs/cluster.md explica allí cómo.</translation>
    </message>
    <message>
        <source>The parts of the file do not follow each other at byte {offset}: something was overwritten or lost.</source>
        <translation>Las partes del archivo no se suceden en el byte {offset}: algo se sobrescribió o se perdió.</translation>
    </message>
    <message>
        <source>The path in the manifest is absolute, and was not followed.</source>
        <translation>La ruta del manifiesto es absoluta y no se siguió.</translation>
    </message>
    <message>
        <source>The path in the manifest is not valid on this system.</source>
        <translation>La ruta del manifiesto no es válida en este sistema.</translation>
    </message>
    <message>
        <source>The path in the manifest leads out of its folder, and was not followed.</source>
        <translation>La ruta del manifiesto sale de su carpeta y no se siguió.</translation>
    </message>
    <message>
        <source>The payload has another size or number of files than the bag tells.</source>
        <translation>El contenido tiene otro tamaño o número de archivos de los que indica el paquete.</translation>
    </message>
    <message>
        <source>The picture is scaled down to {width} × {height}.</source>
        <translation>La imagen se reduce a {width} × {height}.</translation>
    </message>
    <message>
        <source>The pictures could not be made: {detail}.</source>
        <translation>No se pudieron crear las imágenes: {detail}.</translation>
    </message>
    <message>
        <source>The pixels are not square: their width is {aspect} times their height.</source>
        <translation>Los píxeles no son cuadrados: su anchura es {aspect} veces su altura.</translation>
    </message>
    <message>
        <source>The player ended on this video ({detail}).</source>
        <translation>El reproductor terminó con este vídeo ({detail}).</translation>
    </message>
    <message>
        <source>The player gave no answer, and was ended.</source>
        <translation>El reproductor no respondió y se cerró.</translation>
    </message>
    <message>
        <source>The player was ended, because its answer about this video was not valid.</source>
        <translation>El reproductor se cerró, porque su respuesta sobre este vídeo no era válida.</translation>
    </message>
    <message>
        <source>The policy has a group of the type {name}. Use and, or or.</source>
        <translation>La directiva tiene un grupo de tipo {name}. Use and u or.</translation>
    </message>
    <message>
        <source>The policy has more than {limit} rules. Divide it into several.</source>
        <translation>La directiva tiene más de {limit} reglas. Divídala en varias.</translation>
    </message>
    <message>
        <source>The preferences could not be read ({detail}). They were renamed to {aside}.</source>
        <translation>No se pudieron leer las preferencias ({detail}). Se renombraron a {aside}.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in {path}: {detail}.</source>
        <translation>No se pudieron guardar las preferencias en {path}: {detail}.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. The defaults apply.</source>
        <translation>Las preferencias de {path} son de una versión posterior. Se aplican los valores predeterminados.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. Update Cinventory first. Nothing was changed.</source>
        <translation>Las preferencias de {path} son de una versión posterior. Actualice antes Cinventory. No se cambió nada.</translation>
    </message>
    <message>
        <source>The preferences in {path} are not used, because another user may have written them: {detail}. Look at the file, then make it yours alone, or delete it.</source>
        <translation>Las preferencias de {path} no se usan, porque otro usuario puede haberlas escrito: {detail}. Mire el archivo y hágalo solo suyo, o elimínelo.</translation>
    </message>
    <message>
        <source>The preferences in {path} could not be read ({detail}). The defaults apply.</source>
        <translation>No se pudieron leer las preferencias de {path} ({detail}). Se aplican los valores predeterminados.</translation>
    </message>
    <message>
        <source>The preferences of {path} apply now.</source>
        <translation>Las preferencias de {path} se aplican ahora.</translation>
    </message>
    <message>
        <source>The preferences were not saved: those in {path} are from a later version.</source>
        <translation>Las preferencias no se guardaron: las de {path} son de una versión posterior.</translation>
    </message>
    <message>
        <source>The preview process failed.</source>
        <translation>El proceso de vista previa falló.</translation>
    </message>
    <message>
        <source>The printer could not be used. Choose another one, or check its connection.</source>
        <translation>No se pudo usar la impresora. Elija otra o compruebe su conexión.</translation>
    </message>
    <message>
        <source>The probe got only {spent} s of processor time in {limit} s. The next scan retries it.</source>
        <translation>El análisis solo obtuvo {spent} s de tiempo de procesador en {limit} s. El próximo escaneo lo reintenta.</translation>
    </message>
    <message>
        <source>The probe needed more than {limit} MB of memory.</source>
        <translation>El análisis necesitó más de {limit} MB de memoria.</translation>
    </message>
    <message>
        <source>The probe was stopped, because it used {limit} s of processor time without reading.</source>
        <translation>El análisis se detuvo, porque usó {limit} s de tiempo de procesador sin leer.</translation>
    </message>
    <message>
        <source>The process ended with status {status}.</source>
        <translation>El proceso terminó con el estado {status}.</translation>
    </message>
    <message>
        <source>The process ended with status {status}: {detail}.</source>
        <translation>El proceso terminó con el estado {status}: {detail}.</translation>
    </message>
    <message>
        <source>The process that listed this folder ended twice. Scan the folder by itself.</source>
        <translation>El proceso que listaba esta carpeta terminó dos veces. Escanee la carpeta por separado.</translation>
    </message>
    <message>
        <source>The processes that read videos can still connect.</source>
        <translation>Los procesos que leen vídeos aún pueden establecer conexiones.</translation>
    </message>
    <message>
        <source>The processes that read videos can still open files.</source>
        <translation>Los procesos que leen vídeos aún pueden abrir archivos.</translation>
    </message>
    <message>
        <source>The processes that read videos can still write files.</source>
        <translation>Los procesos que leen vídeos aún pueden escribir archivos.</translation>
    </message>
    <message>
        <source>The processes that read videos open and connect nothing: {layers}.</source>
        <translation>Los procesos que leen vídeos no abren nada ni se conectan a nada: {layers}.</translation>
    </message>
    <message>
        <source>The profile {path} could not be saved: {detail}.</source>
        <translation>No se pudo guardar el perfil {path}: {detail}.</translation>
    </message>
    <message>
        <source>The profile {path} is not used. {detail} Mend or remove the file.</source>
        <translation>El perfil {path} no se usa. {detail} Corrija o quite el archivo.</translation>
    </message>
    <message>
        <source>The profiles in {path} could not be read: {detail}.</source>
        <translation>No se pudieron leer los perfiles de {path}: {detail}.</translation>
    </message>
    <message>
        <source>The program at {address} is not this version of Cinventory.</source>
        <translation>El programa en {address} no es esta versión de Cinventory.</translation>
    </message>
    <message>
        <source>The program ended after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>El programa terminó después de {done} de {count} {count:archivo|archivos}. Continuar lee {left:el otro|los otros}.</translation>
    </message>
    <message>
        <source>The program ended in the middle of a scan. Continue reads what is left.</source>
        <translation>El programa terminó en mitad de un escaneo. Continuar lee lo que falta.</translation>
    </message>
    <message>
        <source>The recording begins or ends in the middle of something, as recordings of broadcasts do. Whether more was cut off cannot be known.</source>
        <translation>La grabación empieza o termina en mitad de algo, como las grabaciones de emisiones. No se puede saber si se cortó más.</translation>
    </message>
    <message>
        <source>The request of this job is no longer stored, so it cannot be retried. Start a new job.</source>
        <translation>La petición de esta tarea ya no está guardada, así que no se puede reintentar. Inicie una tarea nueva.</translation>
    </message>
    <message>
        <source>The request was refused: {detail}.</source>
        <translation>La petición fue rechazada: {detail}.</translation>
    </message>
    <message>
        <source>The result of the media engine is not valid: {detail}.</source>
        <translation>El resultado del motor multimedia no es válido: {detail}.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy has a value of over {limit} characters. Shorten it.</source>
        <translation>La regla {name} de la directiva tiene un valor de más de {limit} caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy names no field. Add the attribute value.</source>
        <translation>La regla {name} de la directiva no nombra ningún campo. Añada el atributo value.</translation>
    </message>
    <message>
        <source>The running Cinventory does not accept the token in {path}. Restart it.</source>
        <translation>El Cinventory en marcha no acepta el token de {path}. Reinícielo.</translation>
    </message>
    <message>
        <source>The sample video gave {count} {count:picture|pictures} of {shapes}.</source>
        <translation>El vídeo de ejemplo dio {count} {count:imagen|imágenes} de {shapes}.</translation>
    </message>
    <message>
        <source>The sample video was not read ({status}).</source>
        <translation>El vídeo de ejemplo no se leyó ({status}).</translation>
    </message>
    <message>
        <source>The sample video was read wrongly: {details}.</source>
        <translation>El vídeo de ejemplo se leyó mal: {details}.</translation>
    </message>
    <message>
        <source>The sample video was scanned into a new library and read back.</source>
        <translation>El vídeo de ejemplo se escaneó en una biblioteca nueva y se leyó de ella.</translation>
    </message>
    <message>
        <source>The scan before it ended as {state}: {found} {found:file|files} found, {ok} read, {unchanged} unchanged, {missing} missing.</source>
        <translation>El escaneo anterior terminó como {state}: {found} {found:archivo hallado|archivos hallados}, leídos: {ok}, sin cambios: {unchanged}, ausentes: {missing}.</translation>
    </message>
    <message>
        <source>The scan stopped</source>
        <translation>El escaneo se detuvo</translation>
    </message>
    <message>
        <source>The scan stopped after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>El escaneo se detuvo después de {done} de {count} {count:archivo|archivos}. Continuar lee {left:el otro|los otros}.</translation>
    </message>
    <message>
        <source>The scan stopped while its folders were listed. Continue reads what is left.</source>
        <translation>El escaneo se detuvo mientras se listaban sus carpetas. Continuar lee lo que falta.</translation>
    </message>
    <message>
        <source>The scan was cancelled after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>El escaneo se canceló después de {done} de {count} {count:archivo|archivos}. Continuar lee {left:el otro|los otros}.</translation>
    </message>
    <message>
        <source>The scan was cancelled while its folders were listed. Continue reads what is left.</source>
        <translation>El escaneo se canceló mientras se listaban sus carpetas. Continuar lee lo que falta.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} characters.</source>
        <translation>La búsqueda es demasiado larga. Puede tener {limit} caracteres como máximo.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} words and values.</source>
        <translation>La búsqueda es demasiado larga. Puede tener {limit} palabras y valores como máximo.</translation>
    </message>
    <message>
        <source>The secret of a webhook in {path} could not be read: {detail}.</source>
        <translation>No se pudo leer el secreto de un webhook en {path}: {detail}.</translation>
    </message>
    <message>
        <source>The security file {path} cannot be used: {detail}.</source>
        <translation>No se puede usar el archivo de seguridad {path}: {detail}.</translation>
    </message>
    <message>
        <source>The size of {count} {count:file|files} is not known.</source>
        <translation>No se conoce el tamaño de {count} {count:archivo|archivos}.</translation>
    </message>
    <message>
        <source>The sound ended, as its process did. The video goes on without it.</source>
        <translation>El sonido terminó, porque terminó su proceso. El vídeo sigue sin él.</translation>
    </message>
    <message>
        <source>The source did not respond for {limit} s. Its records are kept as offline.</source>
        <translation>El origen no respondió durante {limit} s. Sus datos se conservan como sin conexión.</translation>
    </message>
    <message>
        <source>The source of the schedule is not in the library any more.</source>
        <translation>El origen de la programación ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The system can watch no more folders ({limit}).</source>
        <translation>El sistema no puede vigilar más carpetas ({limit}).</translation>
    </message>
    <message>
        <source>The system could not move the file back ({detail}). Restore it in the trash.</source>
        <translation>El sistema no pudo devolver el archivo a su lugar ({detail}). Restáurelo en la papelera.</translation>
    </message>
    <message>
        <source>The system did not take that: {detail}.</source>
        <translation>El sistema no lo aceptó: {detail}.</translation>
    </message>
    <message>
        <source>The system does not show the file that would stay on the same disk.</source>
        <translation>El sistema no muestra en el mismo disco el archivo que se quedaría.</translation>
    </message>
    <message>
        <source>The system has no font.</source>
        <translation>El sistema no tiene ninguna fuente tipográfica.</translation>
    </message>
    <message>
        <source>The system reports no changes on a network share.</source>
        <translation>El sistema no notifica cambios en un recurso compartido de red.</translation>
    </message>
    <message>
        <source>The token of the local API in {path} could not be read or created: {detail}.</source>
        <translation>No se pudo leer o crear el token de la API local en {path}: {detail}.</translation>
    </message>
    <message>
        <source>The trash cannot take a file whose name is not valid text. Rename and scan it.</source>
        <translation>La papelera no puede recibir un archivo cuyo nombre no es texto válido. Cámbiele el nombre y escanéelo.</translation>
    </message>
    <message>
        <source>The video is interlaced: {scan}.</source>
        <translation>El vídeo es entrelazado: {scan}.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because decoding its pictures takes more than {limit} seconds of the processor.</source>
        <translation>El vídeo no se compara con otros más largos, porque decodificar sus imágenes ocupa más de {limit} segundos de procesador.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because more than {limit} MB would be read.</source>
        <translation>El vídeo no se compara con otros más largos, porque habría que leer más de {limit} MB.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because no part of it can be reached without reading all before.</source>
        <translation>El vídeo no se compara con otros más largos, porque no se puede llegar a ninguna parte de él sin leer todo lo anterior.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding 8 of its pictures takes more than {limit} seconds of the processor.</source>
        <translation>El vídeo no se compara con otros, porque decodificar 8 de sus imágenes ocupa más de {limit} segundos de procesador.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding needs too much memory.</source>
        <translation>El vídeo no se compara con otros, porque decodificarlo requiere demasiada memoria.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its frames have no times.</source>
        <translation>El vídeo no se compara con otros, porque sus fotogramas no tienen tiempos.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its length is not known.</source>
        <translation>El vídeo no se compara con otros, porque no se conoce su duración.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because more than {limit} MB would be read for 8 of its pictures.</source>
        <translation>El vídeo no se compara con otros, porque habría que leer más de {limit} MB para 8 de sus imágenes.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because the decoder broke on it ({detail}).</source>
        <translation>El vídeo no se compara con otros, porque el decodificador falló con él ({detail}).</translation>
    </message>
    <message>
        <source>The video lasts {video}, but audio track {track} lasts {audio}.</source>
        <translation>El vídeo dura {video}, pero la pista de audio {track} dura {audio}.</translation>
    </message>
    <message>
        <source>The volume of this source is mounted elsewhere: relocate the source to {path}.</source>
        <translation>El volumen de este origen está montado en otro lugar: reubique el origen en {path}.</translation>
    </message>
    <message>
        <source>The volume of this source is not connected. The records are kept as offline.</source>
        <translation>El volumen de este origen no está conectado. Los datos se conservan como sin conexión.</translation>
    </message>
    <message>
        <source>The webhook at {host} has a user name or password in its address. Use a secret file.</source>
        <translation>El webhook en {host} tiene un nombre de usuario o contraseña en su dirección. Use un archivo secreto.</translation>
    </message>
    <message>
        <source>The webhook at {host} is not encrypted. Use https, or allow plain HTTP for it.</source>
        <translation>El webhook en {host} no está cifrado. Use https, o permítale HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>The window cannot start: {detail}.</source>
        <translation>La ventana no se puede iniciar: {detail}.</translation>
    </message>
    <message>
        <source>The window is translated into {languages}.</source>
        <translation>La ventana está traducida a {languages}.</translation>
    </message>
    <message>
        <source>The window was painted with {count} {count:colour|colours}, so it must be empty.</source>
        <translation>La ventana se dibujó con {count} {count:color|colores}, así que debe de estar vacía.</translation>
    </message>
    <message>
        <source>The window was painted, {width} × {height} pixels.</source>
        <translation>La ventana se dibujó, {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>The {algorithm} checksum is not that of the manifest.</source>
        <translation>La suma {algorithm} no es la del manifiesto.</translation>
    </message>
    <message>
        <source>There are no files to list. Choose another folder, or scan it if you search.</source>
        <translation>No hay archivos que listar. Elija otra carpeta, o escanéela si busca.</translation>
    </message>
    <message>
        <source>There are no icons in {path}.</source>
        <translation>No hay iconos en {path}.</translation>
    </message>
    <message>
        <source>There are no stored pictures, and the file cannot be reached now.</source>
        <translation>No hay imágenes guardadas, y ahora no se puede acceder al archivo.</translation>
    </message>
    <message>
        <source>There are no translations in {path}.</source>
        <translation>No hay traducciones en {path}.</translation>
    </message>
    <message>
        <source>There are {most} schedules already. Remove one first.</source>
        <translation>Ya hay {most} programaciones. Quite una antes.</translation>
    </message>
    <message>
        <source>There is a file at the old path now. Rename it, and try again.</source>
        <translation>Ahora hay un archivo en la ruta antigua. Cámbiele el nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a profile {name} already. Use another name.</source>
        <translation>Ya existe un perfil {name}. Use otro nombre.</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Name the file of one.</source>
        <translation>No hay copias de seguridad en {path}. Indique el archivo de una.</translation>
    </message>
    <message>
        <source>There is no catalogue of commands for {language}.</source>
        <translation>No hay catálogo de comandos para {language}.</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>No hay ningún archivo en {path}.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Put it in quotation marks to search for it as text.</source>
        <translation>No existe el filtro «{name}:». Póngalo entre comillas para buscarlo como texto.</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>No existe la tarea {job}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet. Scan a folder first.</source>
        <translation>Aún no hay ninguna biblioteca en {path}. Escanee antes una carpeta.</translation>
    </message>
    <message>
        <source>There is no profile {name}. Use one of {names}.</source>
        <translation>No existe el perfil {name}. Use uno de {names}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”.</source>
        <translation>No existe la búsqueda guardada «{name}».</translation>
    </message>
    <message>
        <source>There is no schedule {id}.</source>
        <translation>No existe la programación {id}.</translation>
    </message>
    <message>
        <source>There is no secret of at least {limit} characters in {path}.</source>
        <translation>En {path} no hay un secreto de al menos {limit} caracteres.</translation>
    </message>
    <message>
        <source>There is no sound, as no device for it could be opened.</source>
        <translation>No hay sonido, porque no se pudo abrir ningún dispositivo para él.</translation>
    </message>
    <message>
        <source>There is no sound, as the package miniaudio is not installed.</source>
        <translation>No hay sonido, porque el paquete miniaudio no está instalado.</translation>
    </message>
    <message>
        <source>There is no token in {path}. Delete the file for a new token.</source>
        <translation>No hay ningún token en {path}. Elimine el archivo para tener un token nuevo.</translation>
    </message>
    <message>
        <source>There is no video in its folder.</source>
        <translation>No hay ningún vídeo en su carpeta.</translation>
    </message>
    <message>
        <source>There is not enough free space for a copy of the library at {path}; it needs {size}. Delete something there, or choose another disk.</source>
        <translation>No hay espacio libre suficiente para una copia de la biblioteca en {path}; necesita {size}. Elimine algo ahí o elija otro disco.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>No hay nada en esta ruta.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>No hay nada en «{path}».</translation>
    </message>
    <message>
        <source>There was no file at this path when it was opened.</source>
        <translation>No había ningún archivo en esta ruta cuando se abrió.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:gap|gaps} in the sound, {count:at|the first at} {time}.</source>
        <translation>Hay {count} {count:hueco|huecos} en el sonido, {count:en|el primero en} {time}.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:packet|packets} of the picture, though {declared} {declared:is|are} declared.</source>
        <translation>Hay {count} {count:paquete|paquetes} de imagen, aunque se {declared:declara|declaran} {declared}.</translation>
    </message>
    <message>
        <source>These files were imported, and never seen here. Scan their disk: it takes their place.</source>
        <translation>Estos archivos se importaron y nunca se vieron aquí. Escanee su disco: ocupará su lugar.</translation>
    </message>
    <message>
        <source>These icons are empty: {names}.</source>
        <translation>Estos iconos están vacíos: {names}.</translation>
    </message>
    <message>
        <source>They are restricted by: {layers}.</source>
        <translation>Están restringidos por: {layers}.</translation>
    </message>
    <message>
        <source>This disk is not known any more.</source>
        <translation>Este disco ya no se conoce.</translation>
    </message>
    <message>
        <source>This format cannot hold the path {path}. Choose another folder, or say what this one is called for the other program.</source>
        <translation>Este formato no puede contener la ruta {path}. Elija otra carpeta, o indique cómo se llama esta para el otro programa.</translation>
    </message>
    <message>
        <source>This is a test. Cinventory can reach you in this way.</source>
        <translation>Esto es una prueba. Cinventory puede avisarle de este modo.</translation>
    </message>
    <message>
        <source>This is an output of Cinventory that is being written, or was left by an interrupted program.</source>
        <translation>Esto es una salida de Cinventory que se está escribiendo, o que dejó un programa interrumpido.</translation>
    </message>
    <message>
        <source>This is the CRC of POSIX, which cksum writes without --algorithm. It is not verified here. Verify the list with cksum.</source>
        <translation>Esto es el CRC de POSIX, que cksum escribe sin --algorithm. Aquí no se verifica. Verifique la lista con cksum.</translation>
    </message>
    <message>
        <source>This is {container}, but this version of the media engine knows no codec in it.</source>
        <translation>Esto es {container}, pero esta versión del motor multimedia no conoce ningún códec en él.</translation>
    </message>
    <message>
        <source>This job cannot be paused while it is running.</source>
        <translation>Esta tarea no se puede pausar mientras está en curso.</translation>
    </message>
    <message>
        <source>This job is not reading a slow file now.</source>
        <translation>Esta tarea no está leyendo ahora ningún archivo lento.</translation>
    </message>
    <message>
        <source>This library has no backup</source>
        <translation>Esta biblioteca no tiene copia de seguridad</translation>
    </message>
    <message>
        <source>This link opens the page once, and only for some minutes. Make a new one.</source>
        <translation>Este enlace abre la página una vez, y solo durante unos minutos. Cree uno nuevo.</translation>
    </message>
    <message>
        <source>This path is in the trash, and what lies there is never listed. Restore it in the file manager, and add the folder to which it comes back.</source>
        <translation>Esta ruta está en la papelera, y lo que hay ahí nunca se lista. Restáurela en el administrador de archivos y añada la carpeta a la que vuelve.</translation>
    </message>
    <message>
        <source>This path was not scanned: {path}.</source>
        <translation>Esta ruta no se escaneó: {path}.</translation>
    </message>
    <message>
        <source>This version cannot run jobs of type {job_type}.</source>
        <translation>Esta versión no puede ejecutar tareas de tipo {job_type}.</translation>
    </message>
    <message>
        <source>This video cannot be played: {detail}.</source>
        <translation>Este vídeo no se puede reproducir: {detail}.</translation>
    </message>
    <message>
        <source>This video has no sound that can be played.</source>
        <translation>Este vídeo no tiene sonido que se pueda reproducir.</translation>
    </message>
    <message>
        <source>This video needs more memory than a player may have.</source>
        <translation>Este vídeo necesita más memoria de la que puede tener un reproductor.</translation>
    </message>
    <message>
        <source>This volume no longer answers, so the rest of it was left out. Scan it again later.</source>
        <translation>Este volumen ya no responde, así que el resto se omitió. Vuelva a escanearlo más tarde.</translation>
    </message>
    <message>
        <source>Too many changes were asked for. Wait, and then ask for at most {rate} a second.</source>
        <translation>Se pidieron demasiados cambios. Espere, y después pida {rate} por segundo como máximo.</translation>
    </message>
    <message>
        <source>Tracks inside videos, too</source>
        <translation>También pistas dentro de vídeos</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mapa de árbol</translation>
    </message>
    <message>
        <source>Unchanged files too. Takes longer.</source>
        <translation>También archivos sin cambios. Tarda más.</translation>
    </message>
    <message>
        <source>Under {edge}</source>
        <translation>Menos de {edge}</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Values as text</source>
        <translation>Valores como texto</translation>
    </message>
    <message>
        <source>Verification against {name}</source>
        <translation>Verificación con {name}</translation>
    </message>
    <message>
        <source>Verification of {manifest}</source>
        <translation>Verificación de {manifest}</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>Verificación de {name}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificados</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Verificar sumas</translation>
    </message>
    <message>
        <source>Verify its files: only then is it known whether they are still the same.</source>
        <translation>Verifique sus archivos: solo así se sabe si siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>Verify {source}</source>
        <translation>Verificar {source}</translation>
    </message>
    <message>
        <source>Verify {source}, at most {budget}</source>
        <translation>Verificar {source}, como máximo {budget}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Verificando {name}</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>Códec de vídeo</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Archivos de vídeo</translation>
    </message>
    <message>
        <source>Video files, {time}</source>
        <translation>Archivos de vídeo, {time}</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because no file can be made in {path} ({detail}). Make the folder writable, and run it again: what was read stays.</source>
        <translation>No se pueden buscar vídeos en otros más largos, porque no se puede crear ningún archivo en {path} ({detail}). Permita escribir en la carpeta y ejecútelo de nuevo: lo leído se conserva.</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because the disk has no room for the index in {path}: {detail}. What was read stays for the next run.</source>
        <translation>No se pueden buscar vídeos en otros más largos, porque el disco no tiene espacio para el índice en {path}: {detail}. Lo leído se conserva para la próxima vez.</translation>
    </message>
    <message>
        <source>Videos of strangers could read other files. Please report this.</source>
        <translation>Los vídeos de desconocidos podrían leer otros archivos. Informe de ello, por favor.</translation>
    </message>
    <message>
        <source>Videos of which a better one, with the same pictures, is on the same disk, by the last comparison.</source>
        <translation>Vídeos de los que hay uno mejor, con las mismas imágenes, en el mismo disco, según la última comparación.</translation>
    </message>
    <message>
        <source>Videos that lie with a film or a series without being it, by their names and folders. Keep what you watch.</source>
        <translation>Vídeos que acompañan a una película o serie sin serlo, según sus nombres y carpetas. Conserve los que vea.</translation>
    </message>
    <message>
        <source>Videos with far more bits for a pixel than most videos here of the same codec, height and frame rate. What they have beyond the usual counts; encoding them again may save it.</source>
        <translation>Vídeos con muchos más bits por píxel que la mayoría de los vídeos de aquí con el mismo códec, altura y tasa de fotogramas. Cuenta lo que tienen por encima de lo habitual; recodificarlos puede ahorrarlo.</translation>
    </message>
    <message>
        <source>Waiting for earlier jobs.</source>
        <translation>En espera de tareas anteriores.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same disk.</source>
        <translation>En espera del escaneo de {name}, que lee el mismo disco.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same folders.</source>
        <translation>En espera del escaneo de {name}, que lee las mismas carpetas.</translation>
    </message>
    <message>
        <source>Waiting since the last start. Resume it to continue.</source>
        <translation>En espera desde el último inicio. Reanúdela para continuar.</translation>
    </message>
    <message>
        <source>Watching begins.</source>
        <translation>Empieza la vigilancia.</translation>
    </message>
    <message>
        <source>What is said in {name}</source>
        <translation>Diálogos de {name}</translation>
    </message>
    <message>
        <source>What it changed was changed again meanwhile, or has gone.</source>
        <translation>Lo que cambió se volvió a cambiar entretanto, o ya no está.</translation>
    </message>
    <message>
        <source>Whether any is damaged is not known. A check of the index is as fast as the disk.</source>
        <translation>No se sabe si alguno está dañado. Una comprobación del índice es tan rápida como el disco.</translation>
    </message>
    <message>
        <source>Whether there are copies of it is not known.</source>
        <translation>No se sabe si hay copias.</translation>
    </message>
    <message>
        <source>Whether {count:it has|they have} copies is not known: copies were never searched.</source>
        <translation>No se sabe si {count:tiene|tienen} copias: nunca se han buscado.</translation>
    </message>
    <message>
        <source>Windows does not allow {sign} in a name.</source>
        <translation>Windows no permite {sign} en un nombre.</translation>
    </message>
    <message>
        <source>Windows reserves the name {name} for a device.</source>
        <translation>Windows reserva el nombre {name} para un dispositivo.</translation>
    </message>
    <message>
        <source>Without them nobody can tell later whether {count:its file is|the {count} files are} still the same.</source>
        <translation>Sin ellas nadie puede saber más tarde si {count:su archivo sigue siendo el mismo|los {count} archivos siguen siendo los mismos}.</translation>
    </message>
    <message>
        <source>Work by several machines needs packages that are not installed. Install them with “{command}”.</source>
        <translation>Trabajar con varios equipos requiere paquetes que no están instalados. Instálelos con «{command}».</translation>
    </message>
    <message>
        <source>Worse versions on the same disk</source>
        <translation>Versiones peores en el mismo disco</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>XML cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>XML no puede contener el nombre de este archivo, así que no está en el manifiesto.</translation>
    </message>
    <message>
        <source>Year of the last change</source>
        <translation>Año del último cambio</translation>
    </message>
    <message>
        <source>You do not have permission to list the folder.</source>
        <translation>No tiene permiso para listar la carpeta.</translation>
    </message>
    <message>
        <source>You do not have permission to read the file.</source>
        <translation>No tiene permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>Your {target} files are larger than the published figures suggest.</source>
        <translation>Sus archivos {target} son más grandes de lo que indican las cifras publicadas.</translation>
    </message>
    <message>
        <source>Your {target} files are smaller than the published figures suggest.</source>
        <translation>Sus archivos {target} son más pequeños de lo que indican las cifras publicadas.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>alike in part</source>
        <translation>igual en parte</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>todos los orígenes</translation>
    </message>
    <message>
        <source>at most {size} to reclaim</source>
        <translation>{size} recuperables como máximo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sumas de verificación</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>damaged prints of {count} {count:file|files} left out</source>
        <translation>huellas de imagen dañadas de {count} {count:archivo|archivos}, excluidas</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>folders not read: {count}</source>
        <translation>carpetas no leídas: {count}</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>iconos</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>it is longer than any path</source>
        <translation>es más largo que cualquier ruta</translation>
    </message>
    <message>
        <source>it is not of this format</source>
        <translation>no es de este formato</translation>
    </message>
    <message>
        <source>its time is in words; list with --time-style=full-iso</source>
        <translation>su fecha está en palabras; liste con --time-style=full-iso</translation>
    </message>
    <message>
        <source>known of {count}</source>
        <translation>se sabe de {count}</translation>
    </message>
    <message>
        <source>last look failed: {reason}</source>
        <translation>la última lectura falló: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>limited by late answers of the disk or share</source>
        <translation>limitado por respuestas tardías del disco o recurso compartido</translation>
    </message>
    <message>
        <source>limited by the library</source>
        <translation>limitado por la biblioteca</translation>
    </message>
    <message>
        <source>limited by the processor</source>
        <translation>limitado por el procesador</translation>
    </message>
    <message>
        <source>limited by the reading speed of the disk</source>
        <translation>limitado por la velocidad de lectura del disco</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifiesto</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no room for the pictures of {count}: the limit is in the preferences</source>
        <translation>sin imágenes por falta de espacio: {count} (el límite está en las preferencias)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>not compared: another speed</source>
        <translation>sin comparar: otra velocidad</translation>
    </message>
    <message>
        <source>not compared: cannot be read</source>
        <translation>sin comparar: no se puede leer</translation>
    </message>
    <message>
        <source>not compared: one has none</source>
        <translation>sin comparar: un vídeo no lo tiene</translation>
    </message>
    <message>
        <source>not compared: too little there</source>
        <translation>sin comparar: demasiado poco ahí</translation>
    </message>
    <message>
        <source>not packaged</source>
        <translation>sin empaquetar</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>de {count} comprobados</translation>
    </message>
    <message>
        <source>of {count} compared</source>
        <translation>de {count} comparados</translation>
    </message>
    <message>
        <source>of {count} verified</source>
        <translation>de {count} verificados</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>packaged</source>
        <translation>empaquetado</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>paths from {folder} on</source>
        <translation>rutas a partir de {folder}</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>portátil</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>vistas previas</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>leído en parte</translation>
    </message>
    <message>
        <source>read in part: {done} of {count}</source>
        <translation>leído en parte: {done} de {count}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>aislamiento</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>preferencias</translation>
    </message>
    <message>
        <source>sources offline: {count}</source>
        <translation>orígenes sin conexión: {count}</translation>
    </message>
    <message>
        <source>stopped before its end (import it again once the reason is gone)</source>
        <translation>detenida antes del final (impórtelo de nuevo cuando desaparezca la causa)</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>el archivo termina demasiado pronto</translation>
    </message>
    <message>
        <source>the index was damaged, and was begun anew</source>
        <translation>el índice estaba dañado y se empezó de nuevo</translation>
    </message>
    <message>
        <source>the path is an address on the network</source>
        <translation>la ruta es una dirección de red</translation>
    </message>
    <message>
        <source>there is no path that a file can have</source>
        <translation>no hay ninguna ruta que pueda tener un archivo</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traducciones</translation>
    </message>
    <message>
        <source>tree did not open this folder</source>
        <translation>tree no abrió esta carpeta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unplugged after {done} of {count} {count:file|files}</source>
        <translation>desconectado después de {done} de {count} {count:archivo|archivos}</translation>
    </message>
    <message>
        <source>unplugged while its folders were listed</source>
        <translation>desconectado mientras se listaban sus carpetas</translation>
    </message>
    <message>
        <source>unusual bit rate</source>
        <translation>tasa de bits inusual</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>hasta {high}</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>{asked} of {files} {files:file|files} {asked:was|were} compared with an earlier checksum. Of the {left:other it is not known whether it has|others it is not known whether they have} changed unnoticed.</source>
        <translation>{asked} de {files} {files:archivo|archivos} se {asked:comparó|compararon} con una suma de verificación anterior. {left:Del otro no se sabe si fue alterado|De los otros no se sabe si fueron alterados} en silencio.</translation>
    </message>
    <message>
        <source>{copied} of them {copied:has|have} another copy, which may be whole.</source>
        <translation>{copied} de ellos {copied:tiene|tienen} otra copia, que puede estar intacta.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been checked for long.</source>
        <translation>{count:Un disco lleva|{count} discos llevan} mucho tiempo sin comprobarse.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been seen for long.</source>
        <translation>{count:Un disco lleva|{count} discos llevan} mucho tiempo sin verse.</translation>
    </message>
    <message>
        <source>{count:A file changed unnoticed: its contents are not as before, its size and time|{count} files changed unnoticed: their contents are not as before, sizes and times} are.</source>
        <translation>{count:Un archivo fue alterado en silencio: su contenido no es el de antes, pero su tamaño y fecha sí|{count} archivos fueron alterados en silencio: su contenido no es el de antes, pero sus tamaños y fechas sí}.</translation>
    </message>
    <message>
        <source>{count:A source is|{count} sources are} offline.</source>
        <translation>{count:Un origen está|{count} orígenes están} sin conexión.</translation>
    </message>
    <message>
        <source>{count:It has no other copy.|None of them has another copy.}</source>
        <translation>{count:No tiene otra copia.|Ninguno de ellos tiene otra copia.}</translation>
    </message>
    <message>
        <source>{count:The only known file was not|None of the {count} known files was} found at {path}. Nothing was changed.</source>
        <translation>{count:El único archivo conocido no|Ninguno de los {count} archivos conocidos} se encontró en {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{count} additional</source>
        <translation>adicionales: {count}</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>de vuelta: {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>cambiados: {count}</translation>
    </message>
    <message>
        <source>{count} changed unnoticed</source>
        <translation>alterados en silencio: {count}</translation>
    </message>
    <message>
        <source>{count} checked before</source>
        <translation>comprobados antes: {count}</translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation>dañados: {count}</translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation>editados: {count}</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>vacíos: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>fallidos: {count}</translation>
    </message>
    <message>
        <source>{count} gone missing</source>
        <translation>ahora ausentes: {count}</translation>
    </message>
    <message>
        <source>{count} gone or changed</source>
        <translation>desaparecidos o cambiados: {count}</translation>
    </message>
    <message>
        <source>{count} in the trash</source>
        <translation>{count} en la papelera</translation>
    </message>
    <message>
        <source>{count} indexed</source>
        <translation>indexados: {count}</translation>
    </message>
    <message>
        <source>{count} indexed before</source>
        <translation>indexados antes: {count}</translation>
    </message>
    <message>
        <source>{count} known before</source>
        <translation>ya conocidos: {count}</translation>
    </message>
    <message>
        <source>{count} known from an import</source>
        <translation>conocidos por una importación: {count}</translation>
    </message>
    <message>
        <source>{count} known from the disk itself</source>
        <translation>conocidos por el propio disco: {count}</translation>
    </message>
    <message>
        <source>{count} left for the next run</source>
        <translation>{count} para la próxima vez</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>excluidos: {count}</translation>
    </message>
    <message>
        <source>{count} left out by the manifest</source>
        <translation>excluidos por el manifiesto: {count}</translation>
    </message>
    <message>
        <source>{count} left: the space for pictures is full</source>
        <translation>pendientes: {count}; el espacio para imágenes está lleno</translation>
    </message>
    <message>
        <source>{count} left: the space for the index is full</source>
        <translation>pendientes: {count}; el espacio para el índice está lleno</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>ausentes: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>movidos: {count}</translation>
    </message>
    <message>
        <source>{count} moved back</source>
        <translation>devueltos a su lugar: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nuevos: {count}</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} that {count:shares|share} a part</source>
        <translation>{count} {count:par nuevo que comparte|pares nuevos que comparten} una parte</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} with the same pictures</source>
        <translation>{count} {count:par nuevo|pares nuevos} con las mismas imágenes</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>{count} sin comprobar</translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation>{count} sin terminar</translation>
    </message>
    <message>
        <source>{count} not known for certain</source>
        <translation>{count} sin certeza</translation>
    </message>
    <message>
        <source>{count} not moved</source>
        <translation>{count} sin mover</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>sin alcanzar: {count}</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>{count} sin leer</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>ilegibles: {count}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, forgotten</source>
        <translation>{count} de una importación anterior, que {count:falta|faltan} en esta, {count:olvidado|olvidados}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, still listed</source>
        <translation>{count} de una importación anterior, que {count:falta|faltan} en esta, {count:sigue|siguen} en la lista</translation>
    </message>
    <message>
        <source>{count} of another computer&apos;s library not there, forgotten</source>
        <translation>de la biblioteca de otro equipo, no encontrados aquí, olvidados: {count}</translation>
    </message>
    <message>
        <source>{count} of them to complete recordings</source>
        <translation>{count} de ellos para completar grabaciones</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file has|files have} pictures. Of the others none were made yet.</source>
        <translation>{count} de {total} {total:archivo tiene|archivos tienen} imágenes. De los otros aún no se ha creado ninguna.</translation>
    </message>
    <message>
        <source>{count} offline</source>
        <translation>{count} sin conexión</translation>
    </message>
    <message>
        <source>{count} ok</source>
        <translation>correctos: {count}</translation>
    </message>
    <message>
        <source>{count} other {count:file|files} left out</source>
        <translation>{count} {count:archivo más excluido|archivos más excluidos}</translation>
    </message>
    <message>
        <source>{count} probed</source>
        <translation>analizados: {count}</translation>
    </message>
    <message>
        <source>{count} ready to compare</source>
        <translation>listos para comparar: {count}</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>omitidos: {count}</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>sumas guardadas: {count}</translation>
    </message>
    <message>
        <source>{count} suspicious</source>
        <translation>sospechosos: {count}</translation>
    </message>
    <message>
        <source>{count} that cannot be compared</source>
        <translation>{count} que no se pueden comparar</translation>
    </message>
    <message>
        <source>{count} timed out</source>
        <translation>{count} con tiempo agotado</translation>
    </message>
    <message>
        <source>{count} too short to be found in others</source>
        <translation>demasiado cortos para encontrarlos en otros: {count}</translation>
    </message>
    <message>
        <source>{count} unchanged in size and date</source>
        <translation>sin cambios en tamaño y fecha: {count}</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>ilegibles: {count}</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>verificados: {count}</translation>
    </message>
    <message>
        <source>{count} video {count:file|files} ({results})</source>
        <translation>{count} {count:archivo|archivos} de vídeo ({results})</translation>
    </message>
    <message>
        <source>{count} whose codec does not show damage</source>
        <translation>{count} cuyo códec no muestra daños</translation>
    </message>
    <message>
        <source>{count} with another checksum than here, listed beside {count:it|them}</source>
        <translation>{count} con otra suma de verificación que aquí, {count:listado junto a este|listados junto a estos}</translation>
    </message>
    <message>
        <source>{count} with new pictures</source>
        <translation>{count} con imágenes nuevas</translation>
    </message>
    <message>
        <source>{count} with other copies</source>
        <translation>{count} con otras copias</translation>
    </message>
    <message>
        <source>{count} with pictures from before</source>
        <translation>{count} con imágenes de antes</translation>
    </message>
    <message>
        <source>{count} with the pictures from there</source>
        <translation>{count} con las imágenes de allí</translation>
    </message>
    <message>
        <source>{count} without another copy</source>
        <translation>{count} sin otra copia</translation>
    </message>
    <message>
        <source>{count} without another of similar length</source>
        <translation>{count} sin otro de duración parecida</translation>
    </message>
    <message>
        <source>{count} without damage</source>
        <translation>{count} sin daños</translation>
    </message>
    <message>
        <source>{count} without picture or known length</source>
        <translation>{count} sin imagen o duración conocida</translation>
    </message>
    <message>
        <source>{count} without pictures</source>
        <translation>{count} sin imágenes</translation>
    </message>
    <message>
        <source>{count} without text</source>
        <translation>{count} sin texto</translation>
    </message>
    <message>
        <source>{count} {count:disk|disks}</source>
        <translation>{count} {count:disco|discos}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} no checksum</source>
        <translation>{count} {count:archivo no tiene|archivos no tienen} suma de verificación</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged</source>
        <translation>{count} {count:archivo está dañado|archivos están dañados}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged; {imported} as imported from {origins}</source>
        <translation>{count} {count:archivo está dañado|archivos están dañados}; {imported} según lo importado de {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} not compared yet.</source>
        <translation>{count} {count:archivo aún no se ha comparado|archivos aún no se han comparado}.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. None came back yet.</source>
        <translation>{count} {count:archivo se entregó|archivos se entregaron} el {time}. Aún no ha vuelto ninguno.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} larger.</source>
        <translation>{count} {count:archivo se entregó|archivos se entregaron} el {time}. Han vuelto: {back}, {size} más grandes.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} smaller.</source>
        <translation>{count} {count:archivo se entregó|archivos se entregaron} el {time}. Han vuelto: {back}, {size} más pequeños.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} never checked for damage</source>
        <translation>Nunca se comprobaron daños en {count} {count:archivo|archivos}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:archivo|archivos}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} as of {day}</source>
        <translation>{count} {count:archivo|archivos} a fecha de {day}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed</source>
        <translation>{count} {count:archivo alterado|archivos alterados} en silencio</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed; {imported} as imported from {origins}</source>
        <translation>{count} {count:archivo alterado|archivos alterados} en silencio; {imported} según lo importado de {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be checked for damage; {count:its details say|their details say} why.</source>
        <translation>No se pudieron comprobar daños en {count} {count:archivo; sus detalles|archivos; sus detalles} dicen por qué.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read</source>
        <translation>No se {count:pudo|pudieron} leer {count} {count:archivo|archivos}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read; {imported} as imported from {origins}</source>
        <translation>{count} {count:archivo no se pudo|archivos no se pudieron} leer; {imported} según lo importado de {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} not read</source>
        <translation>{count} {count:archivo|archivos} sin leer</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of other kinds, not listed</source>
        <translation>{count} {count:archivo de otro tipo, no listado|archivos de otros tipos, no listados}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} with problems</source>
        <translation>{count} {count:archivo|archivos} con problemas</translation>
    </message>
    <message>
        <source>{count} {count:frame of DV holds|frames of DV hold} blocks that do not belong there, {count:at|the first at} {time}: something was overwritten.</source>
        <translation>{count} {count:fotograma de DV contiene|fotogramas de DV contienen} bloques que no le corresponden, {count:en|el primero en} {time}: algo se sobrescribió.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:fotograma|fotogramas} de imagen {count:está dañado|están dañados}, {count:en|el primero en} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:trama|tramas} de sonido {count:está dañada|están dañadas}, {count:en|la primera en} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:icon was|icons were} drawn small and large.</source>
        <translation>{count} {count:icono se dibujó|iconos se dibujaron} en pequeño y en grande.</translation>
    </message>
    <message>
        <source>{count} {count:kind of checksums was|kinds of checksums were} computed.</source>
        <translation>{count} {count:tipo de sumas de verificación se calculó|tipos de sumas de verificación se calcularon}.</translation>
    </message>
    <message>
        <source>{count} {count:line|lines} not understood</source>
        <translation>{count} {count:línea no entendida|líneas no entendidas}</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:paquete|paquetes} de imagen no se {count:puede|pueden} decodificar, {count:en|el primero en} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:paquete|paquetes} de imagen {count:está dañado|están dañados}, {count:en|el primero en} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:paquete|paquetes} de sonido no se {count:puede|pueden} decodificar, {count:en|el primero en} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:paquete|paquetes} de sonido {count:está dañado|están dañados}, {count:en|el primero en} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of track {track} cannot be decoded, too many to be chance.</source>
        <translation>{count} {count:paquete|paquetes} de la pista {track} no se {count:puede|pueden} decodificar, demasiados para ser casualidad.</translation>
    </message>
    <message>
        <source>{count} {count:pair|pairs} to be confirmed in the next run</source>
        <translation>{count} {count:par|pares} por confirmar la próxima vez</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} of this recording {count:is|are} not here.</source>
        <translation>{count} {count:parte|partes} de esta grabación no {count:está|están} aquí.</translation>
    </message>
    <message>
        <source>{count} {count:picture was|pictures were} made of the sample video.</source>
        <translation>{count} {count:imagen se creó|imágenes se crearon} del vídeo de ejemplo.</translation>
    </message>
    <message>
        <source>{damaged} of {asked} checked {asked:file is|files are} damaged.</source>
        <translation>De {asked} {asked:archivo comprobado|archivos comprobados}, dañados: {damaged}.</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, de {start} a {end}</translation>
    </message>
    <message>
        <source>{detail} This is at {place}.</source>
        <translation>{detail} Esto está en {place}.</translation>
    </message>
    <message>
        <source>{edge} and more</source>
        <translation>{edge} y más</translation>
    </message>
    <message>
        <source>{engine} read the sample video and a bare stream.</source>
        <translation>{engine} leyó el vídeo de ejemplo y un flujo de vídeo sin contenedor.</translation>
    </message>
    <message>
        <source>{files} in {size}</source>
        <translation>{files} en {size}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of yours from {codec} to {target}, with up to {lines} lines: {low} to {high} % of the file.</source>
        <translation>{files} {files:archivo suyo|archivos suyos} de {codec} a {target}, de hasta {lines} líneas: del {low} al {high} % del archivo.</translation>
    </message>
    <message>
        <source>{files} {target} {files:file|files} of this library in {folders} {folders:folder|folders}, with up to {lines} lines: the middle half of their bits per pixel.</source>
        <translation>{files} {files:archivo|archivos} {target} de esta biblioteca en {folders} {folders:carpeta|carpetas}, de hasta {lines} líneas: la mitad central de sus bits por píxel.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest} by Cinventory until {time}.</source>
        <translation>{folder}, comparada con {manifest} por Cinventory hasta {time}.</translation>
    </message>
    <message>
        <source>{jobs} jobs wait or run. Wait until some have ended, or cancel some.</source>
        <translation>Hay {jobs} tareas en espera o en curso. Espere a que terminen algunas, o cancele algunas.</translation>
    </message>
    <message>
        <source>{kept} of {count} kept</source>
        <translation>{kept} de {count} conservados</translation>
    </message>
    <message>
        <source>{kind} files are listed but not read.</source>
        <translation>Los archivos {kind} se listan pero no se leen.</translation>
    </message>
    <message>
        <source>{kind}: {detail}.</source>
        <translation>{kind}: {detail}.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>No se pudo escribir {name}</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>No se pudo escribir {name}: {detail}.</translation>
    </message>
    <message>
        <source>{name} holds values of a camera. Programs may show them as subtitles.</source>
        <translation>{name} contiene valores de una cámara. Los programas pueden mostrarlos como subtítulos.</translation>
    </message>
    <message>
        <source>{name} is empty, or no subtitles are in it.</source>
        <translation>{name} está vacío, o no contiene subtítulos.</translation>
    </message>
    <message>
        <source>{name} is no name for a profile. Use up to 40 small letters, digits and hyphens.</source>
        <translation>{name} no es un nombre para un perfil. Use hasta 40 letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8, so programs may show wrong letters.</source>
        <translation>{name} no está en UTF-8, así que los programas pueden mostrar letras equivocadas.</translation>
    </message>
    <message>
        <source>{name} was computed wrongly: {digest}.</source>
        <translation>{name} se calculó mal: {digest}.</translation>
    </message>
    <message>
        <source>{part} %</source>
        <translation>{part} %</translation>
    </message>
    <message>
        <source>{path} and the source {source} contain one another. Choose another folder.</source>
        <translation>{path} y el origen {source} se contienen uno a otro. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} appeared while the list was written, and was not replaced. Try again.</source>
        <translation>{path} apareció mientras se escribía la lista, y no se reemplazó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} belongs to Cinventory, and is never replaced. Choose another name.</source>
        <translation>{path} pertenece a Cinventory y nunca se reemplaza. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} belongs to the library, and is never replaced. Choose another name.</source>
        <translation>{path} pertenece a la biblioteca y nunca se reemplaza. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} changed while the list was written, and was not replaced. Try again.</source>
        <translation>{path} cambió mientras se escribía la lista, y no se reemplazó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} could not be read ({detail}).</source>
        <translation>No se pudo leer {path} ({detail}).</translation>
    </message>
    <message>
        <source>{path} could not be read because it does not respond. Check the disk or the network.</source>
        <translation>No se pudo leer {path} porque no responde. Compruebe el disco o la red.</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}. An existing file was not changed.</source>
        <translation>No se pudo escribir {path}: {detail}. No se cambió ningún archivo existente.</translation>
    </message>
    <message>
        <source>{path} declares XML entities, which it does not need, so it was not read.</source>
        <translation>{path} declara entidades XML, que no necesita, así que no se leyó.</translation>
    </message>
    <message>
        <source>{path} does not declare a bag in UTF-8.</source>
        <translation>{path} no declara un paquete en UTF-8.</translation>
    </message>
    <message>
        <source>{path} exists and does not end in {endings}. Choose another name, or add --force.</source>
        <translation>{path} existe y no termina en {endings}. Elija otro nombre o añada --force.</translation>
    </message>
    <message>
        <source>{path} exists. A new manifest would hide later changes of the files. Verify the old one, choose another name, or add --force.</source>
        <translation>{path} existe. Un manifiesto nuevo ocultaría cambios posteriores de los archivos. Verifique el antiguo, elija otro nombre o añada --force.</translation>
    </message>
    <message>
        <source>{path} has a history of its own. Continue it with --into-source.</source>
        <translation>{path} tiene un historial propio. Continúelo con --into-source.</translation>
    </message>
    <message>
        <source>{path} has a line that is too long for a manifest.</source>
        <translation>{path} tiene una línea demasiado larga para un manifiesto.</translation>
    </message>
    <message>
        <source>{path} has an XML element that is too large or too deep.</source>
        <translation>{path} tiene un elemento XML demasiado grande o profundo.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} entries, which is too many.</source>
        <translation>{path} tiene más de {limit} entradas, que son demasiadas.</translation>
    </message>
    <message>
        <source>{path} has no folder “data”, in which a bag keeps its files.</source>
        <translation>{path} no tiene la carpeta «data», en la que un paquete guarda sus archivos.</translation>
    </message>
    <message>
        <source>{path} has no line of a checksum list, so it is no manifest.</source>
        <translation>{path} no tiene ninguna línea de una lista de sumas de verificación, así que no es un manifiesto.</translation>
    </message>
    <message>
        <source>{path} holds a video, and is never replaced. Choose another name.</source>
        <translation>{path} contiene un vídeo y nunca se reemplaza. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} profiles; others are not used. Remove some.</source>
        <translation>{path} contiene más de {limit} perfiles; los demás no se usan. Quite algunos.</translation>
    </message>
    <message>
        <source>{path} holds no preferences that can be used: {detail}. None were changed.</source>
        <translation>{path} no contiene preferencias que se puedan usar: {detail}. No se cambió ninguna.</translation>
    </message>
    <message>
        <source>{path} is UTF-16 text. Save it as UTF-8 and try again.</source>
        <translation>{path} es texto UTF-16. Guárdelo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is a bag already. Verify it instead.</source>
        <translation>{path} ya es un paquete. Verifíquelo en su lugar.</translation>
    </message>
    <message>
        <source>{path} is a database, and is never replaced. Choose another name.</source>
        <translation>{path} es una base de datos y nunca se reemplaza. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a file that the library lists, and is never replaced. Choose another name.</source>
        <translation>{path} es un archivo que lista la biblioteca y nunca se reemplaza. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a file that this scan is about to scan. Choose another name.</source>
        <translation>{path} es un archivo que este escaneo está a punto de escanear. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is an output that is being written, or was left by an interrupted program. It was not used.</source>
        <translation>{path} es una salida que se está escribiendo, o que dejó un programa interrumpido. No se usó.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}), and no copy was made. Restore an earlier backup of the library.</source>
        <translation>{path} está dañado ({detail}) y no se hizo ninguna copia. Restaure una copia de seguridad anterior de la biblioteca.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is in use, or something else than a library. Choose another name.</source>
        <translation>{path} está en uso, o no es una biblioteca. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is in {source}, which the library lists. Choose a folder outside of it, so that nothing made there mixes with your files.</source>
        <translation>{path} está en {source}, que la biblioteca lista. Elija una carpeta fuera de ahí, para que nada de lo creado se mezcle con sus archivos.</translation>
    </message>
    <message>
        <source>{path} is inside {folder}, where Cinventory only reads. Choose another place, or add --into-source to write into the described folder.</source>
        <translation>{path} está dentro de {folder}, donde Cinventory solo lee. Elija otro lugar, o añada --into-source para escribir en la carpeta descrita.</translation>
    </message>
    <message>
        <source>{path} is missing, but the chain of its history names it.</source>
        <translation>Falta {path}, pero la cadena de su historial lo nombra.</translation>
    </message>
    <message>
        <source>{path} is neither in the chain of its history nor whole. A program may have been interrupted. It was not used. The next manifest of the folder sets it aside.</source>
        <translation>{path} no está en la cadena de su historial ni está entero. Puede que un programa se interrumpiera. No se usó. El próximo manifiesto de la carpeta lo aparta.</translation>
    </message>
    <message>
        <source>{path} is no catalogue that Cinventory knows. Export the list as CSV, and choose its columns.</source>
        <translation>{path} no es un catálogo que Cinventory conozca. Exporte la lista como CSV y elija sus columnas.</translation>
    </message>
    <message>
        <source>{path} is no library of Cinventory. Of the database of another program, export the list as CSV.</source>
        <translation>{path} no es una biblioteca de Cinventory. De la base de datos de otro programa, exporte la lista como CSV.</translation>
    </message>
    <message>
        <source>{path} is no manifest of a known form.</source>
        <translation>{path} no es un manifiesto de un formato conocido.</translation>
    </message>
    <message>
        <source>{path} is no path of Windows. Say what its folder is called there.</source>
        <translation>{path} no es una ruta de Windows. Indique cómo se llama allí su carpeta.</translation>
    </message>
    <message>
        <source>{path} is no policy of MediaConch, or has no rule.</source>
        <translation>{path} no es una directiva de MediaConch, o no tiene reglas.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library.</source>
        <translation>{path} no es una biblioteca de Cinventory.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library. It was not changed. Name another with --library.</source>
        <translation>{path} no es una biblioteca de Cinventory. No se cambió. Indique otra con --library.</translation>
    </message>
    <message>
        <source>{path} is not a complete chain of generations.</source>
        <translation>{path} no es una cadena completa de generaciones.</translation>
    </message>
    <message>
        <source>{path} is not a folder, or cannot be read. Choose a folder that is there.</source>
        <translation>{path} no es una carpeta, o no se puede leer. Elija una carpeta que exista.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} no es una carpeta.</translation>
    </message>
    <message>
        <source>{path} is not a regular file and was not replaced.</source>
        <translation>{path} no es un archivo normal y no se reemplazó.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so no library. Name another with --library.</source>
        <translation>{path} no es un archivo normal, así que no es una biblioteca. Indique otra con --library.</translation>
    </message>
    <message>
        <source>{path} is not a source of the library. Scan it first.</source>
        <translation>{path} no es un origen de la biblioteca. Escanéelo antes.</translation>
    </message>
    <message>
        <source>{path} is not a source of this library.</source>
        <translation>{path} no es un origen de esta biblioteca.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history, and is not its next generation.</source>
        <translation>{path} no está en la cadena de su historial y no es su próxima generación.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history. A program may have been interrupted before it was added. It was compared like the others. The next manifest of the folder adds it.</source>
        <translation>{path} no está en la cadena de su historial. Puede que un programa se interrumpiera antes de añadirlo. Se comparó como los demás. El próximo manifiesto de la carpeta lo añade.</translation>
    </message>
    <message>
        <source>{path} is not valid XML (line {line}: {detail}).</source>
        <translation>{path} no es XML válido (línea {line}: {detail}).</translation>
    </message>
    <message>
        <source>{path} is open in another program, and was not replaced. Close it, and try again.</source>
        <translation>{path} está abierto en otro programa y no se reemplazó. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another name for its copy.</source>
        <translation>{path} es la propia biblioteca. Elija otro nombre para su copia.</translation>
    </message>
    <message>
        <source>{path} is the library that is open. Choose that of another computer.</source>
        <translation>{path} es la biblioteca que está abierta. Elija la de otro equipo.</translation>
    </message>
    <message>
        <source>{path} leaves out files by more or longer patterns than a manifest needs.</source>
        <translation>{path} excluye archivos con más patrones, o más largos, de los que necesita un manifiesto.</translation>
    </message>
    <message>
        <source>{path} refers to another manifest by a path or checksum that is not valid.</source>
        <translation>{path} remite a otro manifiesto con una ruta o suma de verificación no válida.</translation>
    </message>
    <message>
        <source>{path} was changed after it was written: its checksum is not that of the chain.</source>
        <translation>{path} se cambió después de escribirse: su suma de verificación no es la de la cadena.</translation>
    </message>
    <message>
        <source>{path} was changed while the files were read. Nothing was added. Try again.</source>
        <translation>{path} se cambió mientras se leían los archivos. No se añadió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was not written: its disk has gone, or its folder was replaced. Look there, and try again. An existing file was not changed.</source>
        <translation>{path} no se escribió: su disco ya no está, o su carpeta se reemplazó. Mire allí e inténtelo de nuevo. No se cambió ningún archivo existente.</translation>
    </message>
    <message>
        <source>{path} was not written: only the window makes reports as PDF. Export it there.</source>
        <translation>{path} no se escribió: solo la ventana hace informes en PDF. Expórtelo allí.</translation>
    </message>
    <message>
        <source>{path} was not written: the disk of {source} is not connected. Connect it, or choose another folder.</source>
        <translation>{path} no se escribió: el disco de {source} no está conectado. Conéctelo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} was unplugged, or stopped answering. Plug it in, and begin again.</source>
        <translation>{path} se desconectó, o dejó de responder. Conéctelo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>{path} was written, but its disk did not confirm that: {detail}. Export again if it is not there.</source>
        <translation>{path} se escribió, pero su disco no lo confirmó: {detail}. Exporte de nuevo si el archivo no está ahí.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it begins otherwise than the name of the video.</source>
        <translation>{program} no ve {name}: no empieza como el nombre del vídeo.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not look into this folder.</source>
        <translation>{program} no ve {name}: no mira en esta carpeta.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not read such files.</source>
        <translation>{program} no ve {name}: no lee archivos de este tipo.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it takes no such words after the video&apos;s name.</source>
        <translation>{program} no ve {name}: no acepta esas palabras tras el nombre del vídeo.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: there is no dot after the name of the video.</source>
        <translation>{program} no ve {name}: no hay un punto tras el nombre del vídeo.</translation>
    </message>
    <message>
        <source>{rate} is high for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} es mucho para {picture} a {frames} fotogramas/s en {codec}.</translation>
    </message>
    <message>
        <source>{rate} is low for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} es poco para {picture} a {frames} fotogramas/s en {codec}.</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} MP</source>
        <translation>{size} MP</translation>
    </message>
    <message>
        <source>{size} read</source>
        <translation>{size} leídos</translation>
    </message>
    <message>
        <source>{size} to reclaim</source>
        <translation>{size} recuperables</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{what} in {time}</source>
        <translation>{what} en {time}</translation>
    </message>
    <message>
        <source>“{address}” is no address of a cluster. Use tcp://HOST:PORT, tls://HOST:PORT or local:N.</source>
        <translation>«{address}» no es la dirección de un clúster. Use tcp://HOST:PORT, tls://HOST:PORT o local:N.</translation>
    </message>
    <message>
        <source>“{filter}” begins with -, as an option does. Write --where &apos;{filter}&apos;, or put the filter after --.</source>
        <translation>«{filter}» empieza por -, como una opción. Escriba --where &apos;{filter}&apos;, o ponga el filtro después de --.</translation>
    </message>
    <message>
        <source>“{name}:” has no value. Enter for example {name}:{example}.</source>
        <translation>«{name}:» no tiene valor. Escriba por ejemplo {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a language. Enter for example {name}:{example}.</source>
        <translation>«{name}:» necesita un idioma. Escriba por ejemplo {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a text without a comparison. Enter for example {name}:{example}.</source>
        <translation>«{name}:» necesita un texto sin comparación. Escriba por ejemplo {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a whole word. Enter for example {name}:{example}.</source>
        <translation>«{name}:» necesita una palabra entera. Escriba por ejemplo {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs words that are said. Enter for example {name}:{example}.</source>
        <translation>«{name}:» necesita palabras que se digan. Escriba por ejemplo {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}” ({place}) was last seen on {day}.</source>
        <translation>«{name}» ({place}) se vio por última vez el {day}.</translation>
    </message>
    <message>
        <source>“{name}” has no checksums</source>
        <translation>«{name}» no tiene sumas de verificación</translation>
    </message>
    <message>
        <source>“{name}” is read in part</source>
        <translation>«{name}» está leído en parte</translation>
    </message>
    <message>
        <source>“{name}” is the same disk.</source>
        <translation>«{name}» es el mismo disco.</translation>
    </message>
    <message>
        <source>“{name}” was last seen on {day}.</source>
        <translation>«{name}» se vio por última vez el {day}.</translation>
    </message>
    <message>
        <source>“{name}” was not connected for {days} {days:day|days}</source>
        <translation>«{name}» lleva {days} {days:día|días} sin conectarse</translation>
    </message>
    <message>
        <source>“{path}” is not an absolute path. Enter the whole path of the file.</source>
        <translation>«{path}» no es una ruta absoluta. Escriba la ruta completa del archivo.</translation>
    </message>
    <message>
        <source>“{text}” are no hours. Use hours such as 22:00-06:00.</source>
        <translation>«{text}» no son horas. Use horas como 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” are no times of a schedule. Use times such as: nightly 22:00-06:00.</source>
        <translation>«{text}» no es un horario de programación. Use horarios como: nightly 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” has no translation in the catalogue for {language}.</source>
        <translation>«{text}» no tiene traducción en el catálogo para {language}.</translation>
    </message>
    <message>
        <source>“{text}” is in both lists. Remove it from one of them.</source>
        <translation>«{text}» está en ambas listas. Quítelo de una de ellas.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Use an amount such as 500GB or 2h.</source>
        <translation>«{text}» no es una cantidad. Use una cantidad como 500GB o 2h.</translation>
    </message>
    <message>
        <source>“{text}” is no command. Enter a program and its arguments.</source>
        <translation>«{text}» no es una orden. Escriba un programa y sus argumentos.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the week. Use a day such as sunday.</source>
        <translation>«{text}» no es un día de la semana. Use un día como sunday.</translation>
    </message>
    <message>
        <source>“{text}” is no number of bytes</source>
        <translation>«{text}» no es un número de bytes</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>«{text}» no es una hora</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Use a time such as 22:00.</source>
        <translation>«{text}» no es una hora del día. Use una hora como 22:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a language that is known. Enter a code such as de.</source>
        <translation>«{text}» no es un idioma conocido. Escriba un código como de.</translation>
    </message>
    <message>
        <source>“{text}” is not an extension. Enter an extension such as mkv.</source>
        <translation>«{text}» no es una extensión. Escriba una extensión como mkv.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a folder. Enter a name without a path.</source>
        <translation>«{text}» no es el nombre de una carpeta. Escriba un nombre sin ruta.</translation>
    </message>
    <message>
        <source>“{text}” is not two absolute paths. Write such as /media/nas=/mnt/media.</source>
        <translation>«{text}» no son dos rutas absolutas. Escriba, por ejemplo, /media/nas=/mnt/media.</translation>
    </message>
    <message>
        <source>“{text}” names no folder on two hosts. Use for example /Volumes/A=/mnt/a.</source>
        <translation>«{text}» no nombra una carpeta en dos equipos. Use por ejemplo /Volumes/A=/mnt/a.</translation>
    </message>
    <message>
        <source>“{text}” would exclude every folder. Enter a narrower pattern.</source>
        <translation>«{text}» excluiría todas las carpetas. Escriba un patrón más estrecho.</translation>
    </message>
    <message>
        <source>“{value}” is not a bit rate. Enter {name}:&gt;50Mb/s or {name}:800kb/s..2Mb/s.</source>
        <translation>«{value}» no es una tasa de bits. Escriba {name}:&gt;50Mb/s o {name}:800kb/s..2Mb/s.</translation>
    </message>
    <message>
        <source>“{value}” is not a date or age. Enter {name}:2026-03, {name}:&gt;2025-01-31 or {name}:&lt;7d.</source>
        <translation>«{value}» no es una fecha ni una antigüedad. Escriba {name}:2026-03, {name}:&gt;2025-01-31 o {name}:&lt;7d.</translation>
    </message>
    <message>
        <source>“{value}” is not a duration. Enter {name}:&lt;10m, {name}:1h30m or {name}:&gt;1:31:04.</source>
        <translation>«{value}» no es una duración. Escriba {name}:&lt;10m, {name}:1h30m o {name}:&gt;1:31:04.</translation>
    </message>
    <message>
        <source>“{value}” is not a frame rate. Enter {name}:25, {name}:&gt;=50 or {name}:23.976..30.</source>
        <translation>«{value}» no es una tasa de fotogramas. Escriba {name}:25, {name}:&gt;=50 o {name}:23.976..30.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of channels. Enter {name}:6, {name}:5.1 or {name}:&gt;2.</source>
        <translation>«{value}» no es un número de canales. Escriba {name}:6, {name}:5.1 o {name}:&gt;2.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Enter {name}:{example}, or a range such as 1..10.</source>
        <translation>«{value}» no es un número. Escriba {name}:{example}, o un intervalo como 1..10.</translation>
    </message>
    <message>
        <source>“{value}” is not a part in percent. Enter {name}:&lt;10% or {name}:10%..50%.</source>
        <translation>«{value}» no es una parte en porcentaje. Escriba {name}:&lt;10% o {name}:10%..50%.</translation>
    </message>
    <message>
        <source>“{value}” is not a size. Enter {name}:&gt;2GB, {name}:&lt;500MB or {name}:1GB..4GB.</source>
        <translation>«{value}» no es un tamaño. Escriba {name}:&gt;2GB, {name}:&lt;500MB o {name}:1GB..4GB.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter one of {choices}.</source>
        <translation>«{value}» no es válido. Escriba uno de {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter yes or no.</source>
        <translation>«{value}» no es válido. Escriba yes o no.</translation>
    </message>
    <message>
        <source>“{word}” is a command only as the first word. Write cinventory {word} first.</source>
        <translation>«{word}» solo es un comando como primera palabra. Empiece con cinventory {word}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The commands are {names}.</source>
        <translation>«{word}» no es ni un comando ni una ruta que exista. Los comandos son {names}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The nearest command is “{near}”.</source>
        <translation>«{word}» no es ni un comando ni una ruta que exista. El comando más parecido es «{near}».</translation>
    </message>
</context>
<context>
    <name>MomentButton</name>
    <message>
        <source>A date</source>
        <translation>Una fecha</translation>
    </message>
    <message>
        <source>Choose the moment since which changes are told</source>
        <translation>Elegir el momento desde el que se indican los cambios</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último escaneo</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Keeps this name</source>
        <translation>Guarda este nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NearCommands</name>
    <message>
        <source>Not the same as the best one: {}. “Not the same” shows them.</source>
        <translation>No son lo mismo que el mejor: {}. «No es lo mismo» los muestra.</translation>
    </message>
    <message>
        <source>Same pictures</source>
        <translation>Mismas imágenes</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on.</source>
        <translation>A partir de ahora se conserva el archivo elegido.</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on. The choice before it no longer counts.</source>
        <translation>Desde ahora se conserva el archivo elegido. La elección anterior ya no cuenta.</translation>
    </message>
    <message>
        <source>The rules choose the file to keep again.</source>
        <translation>Las reglas vuelven a elegir el archivo que se conserva.</translation>
    </message>
    <message>
        <source>The same as the best one after all: {}.</source>
        <translation>Sí son lo mismo que el mejor: {}.</translation>
    </message>
    <message>
        <source>choice of the file to keep</source>
        <translation>elección del archivo que se conserva</translation>
    </message>
    <message>
        <source>“Not the same” for {}</source>
        <translation>«No es lo mismo» para {}</translation>
    </message>
    <message>
        <source>“The same after all” for {}</source>
        <translation>«Sí es lo mismo» para {}</translation>
    </message>
</context>
<context>
    <name>NearFileTable</name>
    <message>
        <source>A row a file, the best one first; better values are marked; Enter opens a file</source>
        <translation>Una fila por archivo, el mejor primero; los valores mejores están marcados; Intro abre un archivo</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Columnas de los archivos</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Videos with the same pictures</source>
        <translation>Vídeos con las mismas imágenes</translation>
    </message>
    <message>
        <source>What differs between the files</source>
        <translation>Qué distingue a los archivos</translation>
    </message>
</context>
<context>
    <name>NearFormatter</name>
    <message>
        <source>All files of the group are known to be damaged: none is proposed to be kept.</source>
        <translation>Se sabe que todos los archivos del grupo están dañados: no se propone conservar ninguno.</translation>
    </message>
    <message>
        <source>Best video</source>
        <translation>Mejor vídeo</translation>
    </message>
    <message>
        <source>Certain ({})</source>
        <translation>Seguro ({})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep “{name}”. {reason}</source>
        <translation>Conservar «{name}». {reason}</translation>
    </message>
    <message>
        <source>Nearly all pictures agree, but for what an encoder changes</source>
        <translation>Coinciden casi todas las imágenes, salvo lo que cambia un codificador</translation>
    </message>
    <message>
        <source>Not the same ({})</source>
        <translation>No es lo mismo ({})</translation>
    </message>
    <message>
        <source>Other videos may agree as much: look at both</source>
        <translation>Otros vídeos pueden coincidir igual: mire ambos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Perhaps ({})</source>
        <translation>Quizá ({})</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Probable ({})</source>
        <translation>Probable ({})</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Lo mismo</translation>
    </message>
    <message>
        <source>The pictures agree with more changes, or fewer tell something</source>
        <translation>Las imágenes coinciden con más cambios, o son menos las que dicen algo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Why the best</source>
        <translation>Por qué el mejor</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>quizá</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos that do not show the same</source>
        <translation>{0} {0:grupo|grupos} de vídeos que no muestran lo mismo</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos with the same pictures</source>
        <translation>{0} {0:grupo|grupos} de vídeos con las mismas imágenes</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared yet.</source>
        <translation>{0} {0:vídeo aún no se ha comparado|vídeos aún no se han comparado}.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} {0:vídeo no se puede|vídeos no se pueden} comparar.</translation>
    </message>
    <message>
        <source>{title}: {value}, better</source>
        <translation>{title}: {value}, mejor</translation>
    </message>
    <message>
        <source>{} in all but the best of each</source>
        <translation>{} en todos menos el mejor de cada grupo</translation>
    </message>
    <message>
        <source>{} of {} pictures</source>
        <translation>{} de {} imágenes</translation>
    </message>
</context>
<context>
    <name>NearPanel</name>
    <message>
        <source>A row a group; those whose other files take the most room come first</source>
        <translation>Una fila por grupo; primero los grupos cuyos otros archivos ocupan más espacio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Columnas de los grupos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Comparar imágenes…</translation>
    </message>
    <message>
        <source>Grouping videos</source>
        <translation>Agrupando vídeos</translation>
    </message>
    <message>
        <source>Grouping videos by their pictures…</source>
        <translation>Agrupando vídeos por sus imágenes…</translation>
    </message>
    <message>
        <source>Groups of videos with the same pictures</source>
        <translation>Grupos de vídeos con las mismas imágenes</translation>
    </message>
    <message>
        <source>Has the rules choose the file to keep again</source>
        <translation>Deja que las reglas vuelvan a elegir el archivo que se conserva</translation>
    </message>
    <message>
        <source>Keep the proposed one</source>
        <translation>Conservar el propuesto</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conservar este</translation>
    </message>
    <message>
        <source>Keeps the selected file in place of the proposed one. It counts for its contents</source>
        <translation>Conserva el archivo seleccionado en lugar del propuesto. Vale para su contenido</translation>
    </message>
    <message>
        <source>Lists the selected files with the others again</source>
        <translation>Vuelve a listar los archivos seleccionados con los demás</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Ningún grupo coincide</translation>
    </message>
    <message>
        <source>No two videos are of similar length</source>
        <translation>No hay dos vídeos de duración parecida</translation>
    </message>
    <message>
        <source>No two videos show the same</source>
        <translation>No hay dos vídeos que muestren lo mismo</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Aún no se han comparado todos los vídeos</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es lo mismo</translation>
    </message>
    <message>
        <source>Not up to date: the grouping was cancelled.</source>
        <translation>No está al día: se canceló la agrupación.</translation>
    </message>
    <message>
        <source>Notes that the selected files do not show the same as the best one. It counts for their contents, also after a move</source>
        <translation>Anota que los archivos seleccionados no muestran lo mismo que el mejor. Vale para su contenido, también después de moverlos</translation>
    </message>
    <message>
        <source>Shows the videos of which you said that they do not show the same, and no others</source>
        <translation>Muestra los vídeos de los que usted dijo que no muestran lo mismo, y ningún otro</translation>
    </message>
    <message>
        <source>Stops the grouping; the list stays as it is</source>
        <translation>Detiene la agrupación; la lista queda como está</translation>
    </message>
    <message>
        <source>The boxes above hide all groups of the search.</source>
        <translation>Las casillas de arriba ocultan todos los grupos de la búsqueda.</translation>
    </message>
    <message>
        <source>The same after all</source>
        <translation>Sí es lo mismo</translation>
    </message>
    <message>
        <source>The same film in another encoding has other bytes, but the same pictures.</source>
        <translation>La misma película con otra codificación tiene otros bytes, pero las mismas imágenes.</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>Qué se indica de cada grupo</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Cinventory was updated to version {version}.</source>
        <translation>Cinventory se actualizó a la versión {version}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Shall Cinventory look once a week whether there is a new version? It asks {host}, and sends nothing but its own version.</source>
        <translation>¿Debe Cinventory mirar una vez por semana si hay una versión nueva? Pregunta a {host}, y solo envía su propia versión.</translation>
    </message>
    <message>
        <source>There is no later version than this one, {version}.</source>
        <translation>No hay ninguna versión posterior a esta, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of Cinventory is there, since {date}.</source>
        <translation>Hay una versión {version} de Cinventory, desde {date}.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>{host} is asked for the newest version…</source>
        <translation>Se pregunta a {host} por la versión más reciente…</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Show these files</source>
        <translation>Mostrar estos archivos</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>before the first scan</source>
        <translation>antes del primer escaneo</translation>
    </message>
    <message>
        <source>not all sources were read</source>
        <translation>no se leyeron todos los orígenes</translation>
    </message>
    <message>
        <source>since the first scan, {}</source>
        <translation>desde el primer escaneo, {}</translation>
    </message>
    <message>
        <source>since the last scan, {}</source>
        <translation>desde el último escaneo, {}</translation>
    </message>
    <message>
        <source>since you last looked, {}</source>
        <translation>desde su última visita, {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>{:changed file|changed files}</source>
        <translation>{:archivo cambiado|archivos cambiados}</translation>
    </message>
    <message>
        <source>{:missing file|missing files}</source>
        <translation>{:archivo ausente|archivos ausentes}</translation>
    </message>
    <message>
        <source>{:new file|new files}</source>
        <translation>{:archivo nuevo|archivos nuevos}</translation>
    </message>
</context>
<context>
    <name>NewsPreferences</name>
    <message>
        <source>&amp;Look once a week whether there is a new version</source>
        <translation>&amp;Mirar una vez por semana si hay una versión nueva</translation>
    </message>
    <message>
        <source>Ask at this a&amp;ddress</source>
        <translation>Preguntar en esta &amp;dirección</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Only the version of this program is sent. Nothing is loaded by itself.</source>
        <translation>Solo se envía la versión de este programa. No se descarga nada por sí solo.</translation>
    </message>
    <message>
        <source>The answer counts only if the makers of Cinventory have signed it.</source>
        <translation>La respuesta solo vale si los creadores de Cinventory la han firmado.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Descartar este aviso</translation>
    </message>
    <message>
        <source>Does what the notice offers</source>
        <translation>Hace lo que ofrece el aviso</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Takes the notice away and changes nothing</source>
        <translation>Quita el aviso y no cambia nada</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Disks in a drawer fail unnoticed: connect each now and then.</source>
        <translation>Los discos guardados en un cajón fallan sin que se note: conecte cada uno de vez en cuando.</translation>
    </message>
    <message>
        <source>For damage or for their checksums. cinventory serve sends it as an alert.</source>
        <translation>Sus daños o sus sumas de verificación. cinventory serve lo envía como alerta.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Mostrar &amp;notificaciones en el escritorio</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;checked for</source>
        <translation>Avisar de discos no &amp;comprobados en</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;seen for</source>
        <translation>Avisar de discos no &amp;vistos en</translation>
    </message>
    <message>
        <source>When a job needs attention, or a long one ends, while you work elsewhere.</source>
        <translation>Cuando una tarea requiere atención, o termina una larga, mientras trabaja en otra cosa.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Another program…</source>
        <translation>Otro programa…</translation>
    </message>
    <message>
        <source>Choose the program that Open uses</source>
        <translation>Elige el programa que usa Abrir</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>Buscando programas…</translation>
    </message>
    <message>
        <source>No player for “{}” is known here, so the system was asked to open it (xdg-open). If nothing opens, install a player, or choose a program by “Open with”.</source>
        <translation>Aquí no se conoce ningún reproductor para «{}», así que se pidió al sistema que lo abriera (xdg-open). Si no se abre nada, instale un reproductor o elija un programa con «Abrir con».</translation>
    </message>
    <message>
        <source>No player was found for “{}”. Install one, or choose a program by “Open with”.</source>
        <translation>No se encontró ningún reproductor para «{}». Instale uno o elija un programa con «Abrir con».</translation>
    </message>
    <message>
        <source>No program for videos was found</source>
        <translation>No se encontró ningún programa para vídeos</translation>
    </message>
    <message>
        <source>Open in the preferred player</source>
        <translation>Abre en el reproductor preferido</translation>
    </message>
    <message>
        <source>Open the selected files in {}</source>
        <translation>Abre los archivos seleccionados en {}</translation>
    </message>
    <message>
        <source>Preferred player…</source>
        <translation>Reproductor preferido…</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>The program of the system</source>
        <translation>El programa del sistema</translation>
    </message>
    <message>
        <source>{} begins at the beginning: it cannot be told a time.</source>
        <translation>{} empieza por el principio: no se le puede indicar un tiempo.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>It could not be opened: {program} is not installed here.</source>
        <translation>No se pudo abrir: {program} no está instalado aquí.</translation>
    </message>
    <message>
        <source>Nothing has been written to the log yet.</source>
        <translation>Aún no se ha escrito nada en el registro.</translation>
    </message>
</context>
<context>
    <name>OrphansPage</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Una fila por archivo; Intro lo abre</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Todos los subtítulos y archivos .nfo que han visto los escaneos pertenecen a un vídeo.</translation>
    </message>
    <message>
        <source>Columns of files without a video</source>
        <translation>Columnas de archivos sin vídeo</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Archivos sin vídeo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leaves the files whose row has all of these words</source>
        <translation>Deja los archivos cuya fila tiene todas estas palabras</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Ninguna fila tiene estas palabras.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens the file in the program of the system</source>
        <translation>Abre el archivo en el programa del sistema</translation>
    </message>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Parte de un nombre, carpeta o motivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Shows the file in the file manager</source>
        <translation>Muestra el archivo en el administrador de archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Subtitles and .nfo files that belong to no video, as the last scan saw them. Their video may have been renamed, moved or deleted. Nothing is changed here.</source>
        <translation>Subtítulos y archivos .nfo que no pertenecen a ningún vídeo, según el último escaneo. Puede que su vídeo se haya renombrado, movido o eliminado. Aquí no se cambia nada.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Qué se indica de cada archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Two videos over each other</source>
        <translation>Dos vídeos superpuestos</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>All sources</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>An existing file is not replaced.</source>
        <translation>Un archivo existente no se reemplaza.</translation>
    </message>
    <message>
        <source>Ask for a new link before the page opens again</source>
        <translation>Pide un enlace nuevo antes de que la página se vuelva a abrir</translation>
    </message>
    <message>
        <source>Audio language</source>
        <translation>Idioma del audio</translation>
    </message>
    <message>
        <source>Browsers cannot play {what}: it fails the profile “{profile}” ({facts}).</source>
        <translation>Los navegadores no pueden reproducir {what}: no cumple el perfil «{profile}» ({facts}).</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By playing time</source>
        <translation>Por duración</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Por tamaño</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Por {column}</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Elija primero una carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder:</source>
        <translation>Elija una carpeta:</translation>
    </message>
    <message>
        <source>Choose where to write the list.</source>
        <translation>Elija dónde escribir la lista.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection lost. Trying again…</source>
        <translation>Conexión perdida. Reintentando…</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Did you mean {search}?</source>
        <translation>¿Quiso decir {search}?</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Each part alone finds this many files. A click takes it away:</source>
        <translation>Cada parte por sí sola encuentra estos archivos. Un clic la quita:</translation>
    </message>
    <message>
        <source>Earlier scans</source>
        <translation>Escaneos anteriores</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files/s</source>
        <translation>Archivos/s</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Película o serie</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filtros y valores</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For a new link, choose “Open in browser” in Cinventory, or run:</source>
        <translation>Para un enlace nuevo, elija «Abrir en el navegador» en Cinventory, o ejecute:</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forzados</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogramas/s</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Gets no files: {reason}</source>
        <translation>No recibe archivos: {reason}</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>In all browsers</source>
        <translation>En todos los navegadores</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>It is in the file that the server names at its start.</source>
        <translation>Está en el archivo que el servidor indica al iniciarse.</translation>
    </message>
    <message>
        <source>It opens again by a new link alone.</source>
        <translation>Solo se vuelve a abrir con un enlace nuevo.</translation>
    </message>
    <message>
        <source>It opens by a link that works once, and then stays open in this browser for two weeks.</source>
        <translation>Se abre con un enlace que funciona una vez, y después queda abierta dos semanas en este navegador.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Tareas ({count})</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while the server runs.</source>
        <translation>Las tareas empiezan por sí solas mientras el servidor está en marcha.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock the page?</source>
        <translation>¿Bloquear la página?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Más carpetas</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>Más grupos</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Ninguno de los dos</translation>
    </message>
    <message>
        <source>New since the scan of {time}</source>
        <translation>Nuevo desde el escaneo de {time}</translation>
    </message>
    <message>
        <source>New since {time}</source>
        <translation>Nuevo desde {time}</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Siguiente:</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Sin HDR</translation>
    </message>
    <message>
        <source>No file matches this search:</source>
        <translation>Ningún archivo coincide con esta búsqueda:</translation>
    </message>
    <message>
        <source>No folders in here</source>
        <translation>No hay carpetas aquí</translation>
    </message>
    <message>
        <source>No job has ended in the last 7 days.</source>
        <translation>No ha terminado ninguna tarea en los últimos 7 días.</translation>
    </message>
    <message>
        <source>No job is scheduled.</source>
        <translation>No hay tareas programadas.</translation>
    </message>
    <message>
        <source>No jobs yet. Start a scan to take the inventory of a folder.</source>
        <translation>Aún no hay tareas. Inicie un escaneo para hacer el inventario de una carpeta.</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>No se conocen problemas.</translation>
    </message>
    <message>
        <source>No scan has ended yet.</source>
        <translation>Aún no ha terminado ningún escaneo.</translation>
    </message>
    <message>
        <source>No schedules yet.</source>
        <translation>Aún no hay programaciones.</translation>
    </message>
    <message>
        <source>No two files have the same contents.</source>
        <translation>No hay dos archivos con el mismo contenido.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Not every source is there and read to its end: more may be missing.</source>
        <translation>No todos los orígenes están presentes y leídos hasta el final: pueden faltar más.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nada requiere su atención ahora.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Or enter the token</source>
        <translation>O escriba el token</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture at {time}</source>
        <translation>Imagen en {time}</translation>
    </message>
    <message>
        <source>Pictures are being made…</source>
        <translation>Creando imágenes…</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Apto para</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Buscar archivos</translation>
    </message>
    <message>
        <source>Search: words, codec:hevc, size:&gt;2GB</source>
        <translation>Buscar: palabras, codec:hevc, size:&gt;2GB</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostrar todos los archivos</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Mostrar estos archivos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Omitir este archivo</translation>
    </message>
    <message>
        <source>Slow since {time}:</source>
        <translation>Lento desde {time}:</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Sorted in falling order. Reverse</source>
        <translation>Orden descendente. Invertir</translation>
    </message>
    <message>
        <source>Sorted in rising order. Reverse</source>
        <translation>Orden ascendente. Invertir</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a job</source>
        <translation>Iniciar una tarea</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>Iniciar una tarea…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Idioma de subtítulos</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Take away {part}</source>
        <translation>Quitar {part}</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The job was added again.</source>
        <translation>La tarea se añadió de nuevo.</translation>
    </message>
    <message>
        <source>The job was added.</source>
        <translation>La tarea se añadió.</translation>
    </message>
    <message>
        <source>The page was locked, or two weeks are over.</source>
        <translation>La página se bloqueó, o han pasado las dos semanas.</translation>
    </message>
    <message>
        <source>The schedule was added.</source>
        <translation>La programación se añadió.</translation>
    </message>
    <message>
        <source>The schedule was changed.</source>
        <translation>La programación se cambió.</translation>
    </message>
    <message>
        <source>The schedule was deleted.</source>
        <translation>La programación se eliminó.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>El servidor no conoce este token.</translation>
    </message>
    <message>
        <source>The window moves copies to the trash, and undoes it. A copy on another disk is a backup.</source>
        <translation>La ventana mueve copias a la papelera, y lo deshace. Una copia en otro disco es una copia de seguridad.</translation>
    </message>
    <message>
        <source>There are no files in this source.</source>
        <translation>No hay archivos en este origen.</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Aún no hay archivos.</translation>
    </message>
    <message>
        <source>There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.</source>
        <translation>Aún no hay archivos. Un escaneo hace el inventario de una carpeta y no cambia nada en ella.</translation>
    </message>
    <message>
        <source>This browser cannot play the video.</source>
        <translation>Este navegador no puede reproducir el vídeo.</translation>
    </message>
    <message>
        <source>This page is locked</source>
        <translation>Esta página está bloqueada</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Ir al contenido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message>
        <source>What was read of the files is compared with what each device or delivery takes. No file is played.</source>
        <translation>Lo leído de los archivos se compara con lo que admite cada dispositivo o entrega. No se reproduce ningún archivo.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Worst problem</source>
        <translation>Problema más grave</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>a fecha de {time}</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies}</source>
        <translation>al menos {count} {count:copia|copias}</translation>
    </message>
    <message>
        <source>at most {size} can be freed within disks</source>
        <translation>como máximo se pueden liberar {size} dentro de discos</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>alterado en silencio</translation>
    </message>
    <message>
        <source>copies on other disks</source>
        <translation>copias en otros discos</translation>
    </message>
    <message>
        <source>copies on the same disk</source>
        <translation>copias en el mismo disco</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>free space not known</source>
        <translation>espacio libre desconocido</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>último mes</translation>
    </message>
    <message>
        <source>last scan</source>
        <translation>último escaneo</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>última visita</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>última semana</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>ausentes ahora</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nunca comprobado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>no conectado desde {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>de {count} comprobados</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>on {count} {count:disk|disks}</source>
        <translation>en {count} {count:disco|discos}</translation>
    </message>
    <message>
        <source>one copy with {count} {count:other path|other paths}</source>
        <translation>una copia con {count} {count:otra ruta|otras rutas}</translation>
    </message>
    <message>
        <source>online again</source>
        <translation>de nuevo en línea</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>only on one disk</source>
        <translation>solo en un disco</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
    <message>
        <source>this video</source>
        <translation>este vídeo</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} de {count} {count:proceso|procesos}</translation>
    </message>
    <message>
        <source>{count} failed or {count:needs|need} attention.</source>
        <translation>{count} {count:fallida o que requiere|fallidas o que requieren} atención.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>encontrados: {count}</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies}</source>
        <translation>{count} {count:copia|copias}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:archivo|archivos}</translation>
    </message>
    <message>
        <source>{count} {count:folder|folders}</source>
        <translation>{count} {count:carpeta|carpetas}</translation>
    </message>
    <message>
        <source>{count} {count:group|groups}</source>
        <translation>{count} {count:grupo|grupos}</translation>
    </message>
    <message>
        <source>{count} {count:hint|hints}</source>
        <translation>{count} {count:sugerencia|sugerencias}</translation>
    </message>
    <message>
        <source>{count} {count:job has|jobs have} ended in the last 7 days.</source>
        <translation>{count} {count:tarea ha terminado|tareas han terminado} en los últimos 7 días.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} {count:proceso|procesos}</translation>
    </message>
    <message>
        <source>{count} {word}</source>
        <translation>{word}: {count}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{free} of {total} free, {time}</source>
        <translation>{free} de {total} libres, {time}</translation>
    </message>
    <message>
        <source>{job}…</source>
        <translation>{job}…</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} archivos/s</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <translation>se pueden liberar {size}</translation>
    </message>
    <message>
        <source>{size} can be freed within disks</source>
        <translation>se pueden liberar {size} dentro de discos</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>{size} cada uno</translation>
    </message>
    <message>
        <source>{source} (offline)</source>
        <translation>{source} (sin conexión)</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{word}: {count}</source>
        <translation>{word}: {count}</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>La página elegida en la lista</translation>
    </message>
    <message>
        <source>The page that is chosen in the list. Its pictures: {}</source>
        <translation>La página elegida en la lista. Sus imágenes: {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Does not play: {}</source>
        <translation>No apto para: {}</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>Buscar «{}»</translation>
    </message>
    <message>
        <source>act</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>preferencia</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>{} (chosen source)</source>
        <translation>{} (origen elegido)</translation>
    </message>
    <message>
        <source>{} (value of “Narrow down”)</source>
        <translation>{} (valor de «Acotar»)</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>An act, a page, a source, a search, a filter, a preference</source>
        <translation>Una acción, una página, un origen, una búsqueda, un filtro, una preferencia</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Buscar acción</translation>
    </message>
    <message>
        <source>Each with what it is</source>
        <translation>Cada uno con lo que es</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallados</translation>
    </message>
    <message>
        <source>The arrow keys choose what is found, Enter does it</source>
        <translation>Las flechas eligen lo hallado, Intro lo hace</translation>
    </message>
</context>
<context>
    <name>PartsCommands</name>
    <message>
        <source>In longer videos</source>
        <translation>En vídeos más largos</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>A clip that was cut out of a recording shows the same pictures as a part of it. Many pictures of each video are read, once: some hundred megabytes of a film, and about half a minute of the processor. The job can be paused and cancelled, and goes on where it stopped. The page Copies lists what it finds, under “In longer videos”.</source>
        <translation>Un fragmento cortado de una grabación muestra las mismas imágenes que una parte de ella. De cada vídeo se leen muchas imágenes, una sola vez: unos cientos de megabytes de una película, y cerca de medio minuto de procesador. La tarea se puede pausar y cancelar, y sigue donde se detuvo. La página Copias lista lo que encuentra, en «En vídeos más largos».</translation>
    </message>
    <message>
        <source>Find clips inside longer videos</source>
        <translation>Buscar fragmentos en vídeos más largos</translation>
    </message>
    <message>
        <source>No video of the library is long enough.</source>
        <translation>Ningún vídeo de la biblioteca es lo bastante largo.</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>No se {lacking:puede|pueden} comparar {lacking}.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not compared yet.</source>
        <translation>Aún no se {left:ha|han} comparado {left}.</translation>
    </message>
    <message>
        <source>{made} of {videos} {videos:video|videos} can be compared with longer ones.</source>
        <translation>{made} de {videos} {videos:vídeo|vídeos} se {made:puede|pueden} comparar con otros más largos.</translation>
    </message>
</context>
<context>
    <name>PartsFormatter</name>
    <message>
        <source>All of the video is in the longer one: each quarter of it agrees</source>
        <translation>Todo el vídeo está en el más largo: coincide cada cuarto de él</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Longer video</source>
        <translation>Vídeo más largo</translation>
    </message>
    <message>
        <source>One is mirrored.</source>
        <translation>Uno está reflejado.</translation>
    </message>
    <message>
        <source>One is played faster, so that they drift apart.</source>
        <translation>Uno va más rápido, así que se van desfasando.</translation>
    </message>
    <message>
        <source>Part of ({})</source>
        <translation>Fragmento ({})</translation>
    </message>
    <message>
        <source>Place in the longer video</source>
        <translation>Lugar en el vídeo más largo</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Shares a part ({})</source>
        <translation>Parte común ({})</translation>
    </message>
    <message>
        <source>Some of it is in both, such as an opening; nothing is said of the rest</source>
        <translation>Algo de él está en ambos, como una cabecera; del resto no se dice nada</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>What both have</source>
        <translation>Lo que tienen ambos</translation>
    </message>
    <message>
        <source>What both have: from {} to {}</source>
        <translation>Lo que tienen ambos: de {} a {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fragmento de</translation>
    </message>
    <message>
        <source>shares a part with</source>
        <translation>comparte una parte con</translation>
    </message>
    <message>
        <source>{0} {0:pair is|pairs are} not confirmed yet.</source>
        <translation>{0} {0:par aún no está confirmado|pares aún no están confirmados}.</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared with longer ones yet.</source>
        <translation>{0} {0:vídeo aún no se ha comparado|vídeos aún no se han comparado} con otros más largos.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} {0:vídeo no se puede|vídeos no se pueden} comparar.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} in longer ones, or sharing a part</source>
        <translation>{0} {0:vídeo|vídeos} en otros más largos, o con una parte común</translation>
    </message>
    <message>
        <source>“{part}” has a part in common with “{whole}”: there from {begin} to {end}.</source>
        <translation>«{part}» tiene una parte en común con «{whole}»: allí de {begin} a {end}.</translation>
    </message>
    <message>
        <source>“{part}” is a part of “{whole}”: from {begin} to {end}.</source>
        <translation>«{part}» es un fragmento de «{whole}»: de {begin} a {end}.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>A clip that was cut out of a recording has another length, and the pictures of a part of it.</source>
        <translation>Un fragmento cortado de una grabación tiene otra duración, y las imágenes de una parte de ella.</translation>
    </message>
    <message>
        <source>A row a video and a longer one in which it lies, or with which it shares a part</source>
        <translation>Una fila por vídeo y otro más largo en el que está, o con el que comparte una parte</translation>
    </message>
    <message>
        <source>Columns of the pairs</source>
        <translation>Columnas de los pares</translation>
    </message>
    <message>
        <source>Columns of the two videos</source>
        <translation>Columnas de los dos vídeos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>Buscar fragmentos…</translation>
    </message>
    <message>
        <source>No pair matches</source>
        <translation>Ningún par coincide</translation>
    </message>
    <message>
        <source>No video is long enough</source>
        <translation>Ningún vídeo es lo bastante largo</translation>
    </message>
    <message>
        <source>No video lies in a longer one</source>
        <translation>Ningún vídeo está en otro más largo</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Aún no se han comparado todos los vídeos</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>The boxes above hide all pairs of the search.</source>
        <translation>Las casillas de arriba ocultan todos los pares de la búsqueda.</translation>
    </message>
    <message>
        <source>The longer video, then the other one, with the times that both have; Enter opens a file</source>
        <translation>El vídeo más largo y luego el otro, con los tiempos que tienen ambos; Intro abre un archivo</translation>
    </message>
    <message>
        <source>The two videos</source>
        <translation>Los dos vídeos</translation>
    </message>
    <message>
        <source>Videos in longer ones</source>
        <translation>Vídeos en otros más largos</translation>
    </message>
    <message>
        <source>What is told of each pair</source>
        <translation>Qué se indica de cada par</translation>
    </message>
    <message>
        <source>What is told of each video</source>
        <translation>Qué se indica de cada vídeo</translation>
    </message>
</context>
<context>
    <name>PathListDialog</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>For rclone and people: a path a line (*.txt)</source>
        <translation>Para rclone y personas: una ruta por línea (*.txt)</translation>
    </message>
    <message>
        <source>For rsync and xargs: paths end with a zero byte (*.nul)</source>
        <translation>Para rsync y xargs: las rutas terminan con un byte cero (*.nul)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Guardar lista</translation>
    </message>
</context>
<context>
    <name>PictureColumn</name>
    <message>
        <source>No picture yet</source>
        <translation>Aún sin imagen</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Imagen en {}</translation>
    </message>
    <message>
        <source>Pictures from files are switched off</source>
        <translation>Las imágenes de archivos están desactivadas</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Pictures are switched off, or not kept.</source>
        <translation>Las imágenes están desactivadas, o no se conservan.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures along the time line</source>
        <translation>Imágenes a lo largo de la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>A few frames are read from the file when it is looked at, never in a scan.</source>
        <translation>Se leen unos pocos fotogramas del archivo cuando se mira, nunca en un escaneo.</translation>
    </message>
    <message>
        <source>Keep pictures an&amp;d reports, at most</source>
        <translation>Conservar imágenes e informes, como &amp;máximo</translation>
    </message>
    <message>
        <source>Pictures and space</source>
        <translation>Imágenes y espacio</translation>
    </message>
    <message>
        <source>Show pict&amp;ures from files</source>
        <translation>Mostrar imá&amp;genes de los archivos</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0 keeps nothing.</source>
        <translation>Lo que más tiempo lleva sin mirarse se va primero. 0 no conserva nada.</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Una fila por archivo; Intro lo abre</translation>
    </message>
    <message>
        <source>Add a second source to compare two places.</source>
        <translation>Añada un segundo origen para comparar dos lugares.</translation>
    </message>
    <message>
        <source>Columns of the compared files</source>
        <translation>Columnas de los archivos comparados</translation>
    </message>
    <message>
        <source>Compared files</source>
        <translation>Archivos comparados</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primer lugar</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Segundo lugar</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>The source or folder that the first is compared with</source>
        <translation>El origen o la carpeta con que se compara el primero</translation>
    </message>
    <message>
        <source>The source or folder whose files are looked for</source>
        <translation>El origen o la carpeta cuyos archivos se buscan</translation>
    </message>
    <message>
        <source>These are the same place. Choose another one on one side.</source>
        <translation>Son el mismo lugar. Elija otro en uno de los lados.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Qué se indica de cada archivo</translation>
    </message>
    <message>
        <source>Which of the two places hold the contents, with counts</source>
        <translation>Cuál de los dos lugares tiene el contenido, con cifras</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add schedule</source>
        <translation>Añadir programación</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Editar programación</translation>
    </message>
    <message>
        <source>Keeps the schedule</source>
        <translation>Guarda la programación</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Como máximo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Con qué &amp;frecuencia</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>All of them read files and change none; an export writes a file of its own.</source>
        <translation>Todas leen archivos y no cambian ninguno; una exportación escribe un archivo propio.</translation>
    </message>
    <message>
        <source>All sources include those that are added later.</source>
        <translation>Todos los orígenes incluye los que se añadan más tarde.</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>&amp;Profundidad</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>La completa decodifica cada fotograma; el índice, ninguno.</translation>
    </message>
    <message>
        <source>It begins then, not when it is saved.</source>
        <translation>Empieza entonces, no al guardarla.</translation>
    </message>
    <message>
        <source>Its path, with .csv, .json, .jsonl, .html or .txt at the end. Each run replaces it.</source>
        <translation>Su ruta, terminada en .csv, .json, .jsonl, .html o .txt. Cada ejecución lo reemplaza.</translation>
    </message>
    <message>
        <source>Missed runs are caught up with once.</source>
        <translation>Las ejecuciones perdidas se recuperan una vez.</translation>
    </message>
    <message>
        <source>Save a search in the window to export it.</source>
        <translation>Guarde una búsqueda en la ventana para exportarla.</translation>
    </message>
    <message>
        <source>Saved sea&amp;rch</source>
        <translation>&amp;Búsqueda guardada</translation>
    </message>
    <message>
        <source>Such as 500GB or 2h; empty for all files at once.</source>
        <translation>Por ejemplo 500GB o 2h; vacío para todos los archivos a la vez.</translation>
    </message>
    <message>
        <source>The hours begin on this day; the first of a month.</source>
        <translation>Las horas empiezan en este día; el primero de cada mes.</translation>
    </message>
    <message>
        <source>Verifications and checks end then.</source>
        <translation>Las verificaciones y comprobaciones terminan entonces.</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>&amp;Least number of disks:</source>
        <translation>Número &amp;mínimo de discos:</translation>
    </message>
    <message>
        <source>A file goes only if copies stay on so many disks that are connected</source>
        <translation>Un archivo solo se va si quedan copias en tantos discos conectados</translation>
    </message>
    <message>
        <source>Also across disks</source>
        <translation>También entre discos</translation>
    </message>
    <message>
        <source>Also files whose other copies are on other &amp;disks</source>
        <translation>También archivos cuyas otras copias están en otros &amp;discos</translation>
    </message>
    <message>
        <source>Also files with sound in a &amp;language that the better file lacks</source>
        <translation>También archivos con s&amp;onido en un idioma que le falta al archivo mejor</translation>
    </message>
    <message>
        <source>Also other languages</source>
        <translation>También otros idiomas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep all files &amp;in:</source>
        <translation>Conservar todo en &amp;carpeta:</translation>
    </message>
    <message>
        <source>Keep all files &amp;on:</source>
        <translation>Conservar todo en d&amp;isco:</translation>
    </message>
    <message>
        <source>Keep all files in</source>
        <translation>Conservar todo en carpeta</translation>
    </message>
    <message>
        <source>Keep all files on</source>
        <translation>Conservar todo en disco</translation>
    </message>
    <message>
        <source>Keep at least so many disks</source>
        <translation>Conservar en al menos tantos discos</translation>
    </message>
    <message>
        <source>Keep the longest name</source>
        <translation>Conservar el nombre más largo</translation>
    </message>
    <message>
        <source>Keep the oldest file</source>
        <translation>Conservar el archivo más antiguo</translation>
    </message>
    <message>
        <source>Keep the proposed file</source>
        <translation>Conservar el archivo propuesto</translation>
    </message>
    <message>
        <source>Keep the shortest path</source>
        <translation>Conservar la ruta más corta</translation>
    </message>
    <message>
        <source>Lets a file go although it has sound in a language that the file that stays has not</source>
        <translation>Deja que un archivo se vaya aunque tenga sonido en un idioma que no tiene el archivo que se queda</translation>
    </message>
    <message>
        <source>Lets a file go although the file that stays is on another disk, as a backup is</source>
        <translation>Deja que un archivo se vaya aunque el que se queda esté en otro disco, como una copia de seguridad</translation>
    </message>
    <message>
        <source>The disk that no file is taken from</source>
        <translation>El disco del que no se quita ningún archivo</translation>
    </message>
    <message>
        <source>The folder that no file is taken from</source>
        <translation>La carpeta de la que no se quita ningún archivo</translation>
    </message>
    <message>
        <source>The rule that chooses the file that stays. Files that are copies by their names, or in folders of backups, go before the others</source>
        <translation>La regla que elige el archivo que se queda. Los archivos que son copias por su nombre, o están en carpetas de copias de seguridad, se van antes que los demás</translation>
    </message>
    <message>
        <source>no disk chosen</source>
        <translation>ningún disco elegido</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>ninguna carpeta elegida</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Columns of the files to move</source>
        <translation>Columnas de los archivos por mover</translation>
    </message>
    <message>
        <source>Files to move</source>
        <translation>Archivos por mover</translation>
    </message>
    <message>
        <source>Folders with their files, and the file that stays for each; Space ticks the rows</source>
        <translation>Carpetas con sus archivos, y el archivo que se queda por cada uno; Espacio marca las filas</translation>
    </message>
    <message>
        <source>Keep all files in this folder</source>
        <translation>Conservar todos los archivos de esta carpeta</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Qué se indica de cada archivo</translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message>
        <source>Chapter at {}: {}</source>
        <translation>Capítulo en {}: {}</translation>
    </message>
    <message>
        <source>Damage at {}</source>
        <translation>Daño en {}</translation>
    </message>
    <message>
        <source>No chapters, and no damage that is known</source>
        <translation>No hay capítulos ni daños conocidos</translation>
    </message>
    <message>
        <source>Said at {}: {}</source>
        <translation>Se dice en {}: {}</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>&amp;Preferred player</source>
        <translation>&amp;Reproductor preferido</translation>
    </message>
    <message>
        <source>Inside Cinventory</source>
        <translation>Dentro de Cinventory</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Opens files by Enter and double click. “Open with” has the others.</source>
        <translation>Abre los archivos con Intro y doble clic. «Abrir con» tiene los demás.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>{} (not found)</source>
        <translation>{} (no encontrado)</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Begin again at the end (R)</source>
        <translation>Volver a empezar al final (R)</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>Archivo anterior</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go on at this picture in another program (Enter: in the preferred player)</source>
        <translation>Seguir desde esta imagen en otro programa (Intro: en el reproductor preferido)</translation>
    </message>
    <message>
        <source>How fast the video is played (J slower and back, L faster)</source>
        <translation>A qué velocidad se reproduce el vídeo (J más lento y hacia atrás, L más rápido)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>Marca anterior</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marca siguiente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Reopen now</source>
        <translation>Reabrir ahora</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew.</source>
        <translation>El idioma cambia al volver a abrir la ventana.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Restablecer página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Cierra este cuadro y no cambia nada</translation>
    </message>
    <message>
        <source>Fills in what is built in, on this page</source>
        <translation>Pone en esta página los valores de fábrica</translation>
    </message>
    <message>
        <source>Finds options by the words beside them</source>
        <translation>Encuentra opciones por las palabras que las acompañan</translation>
    </message>
    <message>
        <source>No preference is named so.</source>
        <translation>Ninguna preferencia se llama así.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Buscar preferencias</translation>
    </message>
    <message>
        <source>Shows the options of the chosen page</source>
        <translation>Muestra las opciones de la página elegida</translation>
    </message>
    <message>
        <source>Takes the changes</source>
        <translation>Aplica los cambios</translation>
    </message>
    <message>
        <source>Takes the changes and closes this dialog</source>
        <translation>Aplica los cambios y cierra este cuadro</translation>
    </message>
    <message>
        <source>{} (!)</source>
        <translation>{} (!)</translation>
    </message>
</context>
<context>
    <name>PresenceView</name>
    <message>
        <source>Find again…</source>
        <translation>Localizar de nuevo…</translation>
    </message>
</context>
<context>
    <name>PreviewLoader</name>
    <message>
        <source>The file is being read…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Printing a report of {}…</source>
        <translation>Imprimiendo un informe de {}…</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>La impresión se canceló.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>El informe se envió a la impresora.</translation>
    </message>
</context>
<context>
    <name>PrintsDialog</name>
    <message>
        <source>Compare videos by their pictures</source>
        <translation>Comparar vídeos por sus imágenes</translation>
    </message>
    <message>
        <source>No two videos of the library are of similar length.</source>
        <translation>No hay dos vídeos de duración parecida en la biblioteca.</translation>
    </message>
    <message>
        <source>The same film in another encoding has another size, but the same pictures. 8 pictures of each video are read, once, if another video has a similar length. The job can be paused and cancelled. The page Copies lists what it finds, under “Same pictures”.</source>
        <translation>La misma película con otra codificación tiene otro tamaño, pero las mismas imágenes. De cada vídeo se leen 8 imágenes, una sola vez, si otro vídeo tiene una duración parecida. La tarea se puede pausar y cancelar. La página Copias lista lo que encuentra, en «Mismas imágenes».</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>No se {lacking:puede|pueden} comparar {lacking}.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not read yet.</source>
        <translation>Aún no se {left:ha|han} leído {left}.</translation>
    </message>
    <message>
        <source>{made} of {needed} {needed:video|videos} of similar length can be compared.</source>
        <translation>{made} de {needed} {needed:vídeo|vídeos} de duración parecida se pueden comparar.</translation>
    </message>
    <message>
        <source>{unmatched} {unmatched:was|were} read, and not compared yet.</source>
        <translation>Ya leídos, pero aún sin comparar: {unmatched}.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A better copy exists</source>
        <translation>Existe una copia mejor</translation>
    </message>
    <message>
        <source>Audio and video differ in length</source>
        <translation>Audio y vídeo de distinta duración</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Alterado en silencio</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Fecha en el futuro</translation>
    </message>
    <message>
        <source>Date was never set</source>
        <translation>Fecha sin ajustar</translation>
    </message>
    <message>
        <source>Does not play</source>
        <translation>No se reproduce</translation>
    </message>
    <message>
        <source>Emby does not see subtitles</source>
        <translation>Emby no ve los subtítulos</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>High bit rate</source>
        <translation>Tasa de bits alta</translation>
    </message>
    <message>
        <source>Index at the end</source>
        <translation>Índice al final</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelazado</translation>
    </message>
    <message>
        <source>Jellyfin does not see subtitles</source>
        <translation>Jellyfin no ve los subtítulos</translation>
    </message>
    <message>
        <source>Kodi does not see subtitles</source>
        <translation>Kodi no ve los subtítulos</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation>Falta el idioma</translation>
    </message>
    <message>
        <source>Low bit rate</source>
        <translation>Tasa de bits baja</translation>
    </message>
    <message>
        <source>Name is not portable</source>
        <translation>Nombre no portable</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>Sin audio</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>Sin duración</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Sin vídeo</translation>
    </message>
    <message>
        <source>Not in a wanted language</source>
        <translation>En ningún idioma deseado</translation>
    </message>
    <message>
        <source>Odd picture size</source>
        <translation>Tamaño de imagen impar</translation>
    </message>
    <message>
        <source>Only in low quality</source>
        <translation>Solo en baja calidad</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>Faltan partes</translation>
    </message>
    <message>
        <source>Perhaps damaged</source>
        <translation>Quizá dañado</translation>
    </message>
    <message>
        <source>Pixels are not square</source>
        <translation>Píxeles no cuadrados</translation>
    </message>
    <message>
        <source>Plex does not see subtitles</source>
        <translation>Plex no ve los subtítulos</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Error de lectura</translation>
    </message>
    <message>
        <source>Subtitles end early</source>
        <translation>Los subtítulos terminan pronto</translation>
    </message>
    <message>
        <source>Subtitles in another language</source>
        <translation>Subtítulos en otro idioma</translation>
    </message>
    <message>
        <source>Subtitles not in UTF-8</source>
        <translation>Subtítulos no en UTF-8</translation>
    </message>
    <message>
        <source>Subtitles or .nfo without a video</source>
        <translation>Subtítulos o .nfo sin vídeo</translation>
    </message>
    <message>
        <source>Subtitles without text</source>
        <translation>Subtítulos sin texto</translation>
    </message>
    <message>
        <source>Telemetry, not subtitles</source>
        <translation>Telemetría, no subtítulos</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Unusual aspect ratio</source>
        <translation>Relación de aspecto inusual</translation>
    </message>
    <message>
        <source>Unusual codec for the container</source>
        <translation>Códec inusual para el contenedor</translation>
    </message>
    <message>
        <source>VLC does not see subtitles</source>
        <translation>VLC no ve los subtítulos</translation>
    </message>
    <message>
        <source>Variable frame rate</source>
        <translation>Tasa de fotogramas variable</translation>
    </message>
    <message>
        <source>Wrong extension</source>
        <translation>Extensión incorrecta</translation>
    </message>
    <message>
        <source>mpv does not see subtitles</source>
        <translation>mpv no ve los subtítulos</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Accept contents…</source>
        <translation>Aceptar el contenido…</translation>
    </message>
    <message>
        <source>Counts this as a problem again</source>
        <translation>Vuelve a contar esto como problema</translation>
    </message>
    <message>
        <source>Counts this as no problem, until the file changes</source>
        <translation>No cuenta esto como problema, hasta que el archivo cambie</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <translation>Marcar OK</translation>
    </message>
    <message>
        <source>Takes what was found as good, after a question</source>
        <translation>Da por bueno lo encontrado, tras una pregunta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>It could not be saved: {}</source>
        <translation>No se pudo guardar: {}</translation>
    </message>
    <message>
        <source>Leaves paths and names of files in the text</source>
        <translation>Deja en el texto rutas y nombres de archivos</translation>
    </message>
    <message>
        <source>Read the text, and send it to those who can help. Nothing is sent by itself.</source>
        <translation>Lea el texto y envíelo a quienes pueden ayudar. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>With &amp;paths and names</source>
        <translation>Con &amp;rutas y nombres</translation>
    </message>
    <message>
        <source>Writes the text to a file that you can send</source>
        <translation>Escribe el texto en un archivo que puede enviar</translation>
    </message>
</context>
<context>
    <name>ProblemFormatter</name>
    <message>
        <source>A file of subtitles beside the video has none: get it again.</source>
        <translation>Un archivo de subtítulos junto al vídeo no contiene ninguno: vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>A part of the pictures or the sound cannot be decoded.</source>
        <translation>Una parte de las imágenes o del sonido no se puede decodificar.</translation>
    </message>
    <message>
        <source>A video with the same pictures is better: “Same pictures” on the page Copies shows both.</source>
        <translation>Un vídeo con las mismas imágenes es mejor: «Mismas imágenes», en la página Copias, muestra ambos.</translation>
    </message>
    <message>
        <source>Decoding met faults that players often hide.</source>
        <translation>Al decodificar se encontraron fallos que los reproductores suelen ocultar.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Few players expect this codec in this container.</source>
        <translation>Pocos reproductores esperan este códec en este contenedor.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Marcado como OK</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that is set in the preferences.</source>
        <translation>Ninguna copia conocida tiene la calidad mínima fijada en las preferencias.</translation>
    </message>
    <message>
        <source>No program that was tried can read the file.</source>
        <translation>Ningún programa de los que se probaron puede leer el archivo.</translation>
    </message>
    <message>
        <source>Other parts of the recording are not in the library, by their numbers.</source>
        <translation>Otras partes de la grabación no están en la biblioteca, según sus números.</translation>
    </message>
    <message>
        <source>Other systems cannot store this name.</source>
        <translation>Otros sistemas no pueden guardar este nombre.</translation>
    </message>
    <message>
        <source>Over a network, the file begins to play only when its end is there.</source>
        <translation>Por red, el archivo solo empieza a reproducirse cuando ha llegado su final.</translation>
    </message>
    <message>
        <source>Pictures are stored as alternate lines, which show combs on a screen.</source>
        <translation>Las imágenes se guardan en líneas alternas, que se ven como peines en una pantalla.</translation>
    </message>
    <message>
        <source>Players cannot choose the sound or subtitles by language.</source>
        <translation>Los reproductores no pueden elegir el sonido o los subtítulos por idioma.</translation>
    </message>
    <message>
        <source>Players have to guess the letters of a file of subtitles.</source>
        <translation>Los reproductores tienen que adivinar las letras de un archivo de subtítulos.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Reading took longer than the limit in the preferences.</source>
        <translation>La lectura tardó más que el límite de las preferencias.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Some editing programs lose the sound&apos;s place in such files.</source>
        <translation>Algunos programas de edición pierden la sincronía del sonido en estos archivos.</translation>
    </message>
    <message>
        <source>Sound or pictures end long before the other.</source>
        <translation>El sonido o las imágenes terminan mucho antes que lo otro.</translation>
    </message>
    <message>
        <source>Subtitles end long before the video, or are of another one.</source>
        <translation>Los subtítulos terminan mucho antes que el vídeo, o son de otro.</translation>
    </message>
    <message>
        <source>Subtitles or a .nfo file belong to no video. Their video may have been renamed, moved or deleted.</source>
        <translation>Unos subtítulos o un archivo .nfo no pertenecen a ningún vídeo. Puede que su vídeo se haya renombrado, movido o eliminado.</translation>
    </message>
    <message>
        <source>The bytes changed though nobody saved the file. Get it back from a copy.</source>
        <translation>Los bytes cambiaron aunque nadie guardó el archivo. Recupérelo de una copia.</translation>
    </message>
    <message>
        <source>The camera never knew the date.</source>
        <translation>La cámara nunca supo la fecha.</translation>
    </message>
    <message>
        <source>The disk could not read the whole file. Copy what is on it elsewhere.</source>
        <translation>El disco no pudo leer el archivo entero. Copie su contenido a otro lugar.</translation>
    </message>
    <message>
        <source>The end of the file is missing: a copy was probably interrupted.</source>
        <translation>Falta el final del archivo: probablemente se interrumpió una copia.</translation>
    </message>
    <message>
        <source>The file does not say how long it is, so that players cannot seek.</source>
        <translation>El archivo no dice cuánto dura, así que los reproductores no pueden avanzar ni retroceder.</translation>
    </message>
    <message>
        <source>The file fails a chosen profile. “Plays on” says why.</source>
        <translation>El archivo no cumple un perfil elegido. «Apto para» dice por qué.</translation>
    </message>
    <message>
        <source>The file has few bits for its size of picture: quality may be poor.</source>
        <translation>El archivo tiene pocos bits para su tamaño de imagen: la calidad puede ser mala.</translation>
    </message>
    <message>
        <source>The file has many bits for its size of picture: some players stutter.</source>
        <translation>El archivo tiene muchos bits para su tamaño de imagen: algunos reproductores dan tirones.</translation>
    </message>
    <message>
        <source>The file has no bytes.</source>
        <translation>El archivo no tiene bytes.</translation>
    </message>
    <message>
        <source>The file has no sound.</source>
        <translation>El archivo no tiene sonido.</translation>
    </message>
    <message>
        <source>The file has the name of a video, and no pictures.</source>
        <translation>El archivo tiene nombre de vídeo, pero ninguna imagen.</translation>
    </message>
    <message>
        <source>The file is in none of the languages that are wanted in the preferences.</source>
        <translation>El archivo no está en ninguno de los idiomas deseados en las preferencias.</translation>
    </message>
    <message>
        <source>The file was made later than today: a clock was wrong.</source>
        <translation>El archivo se creó después de hoy: algún reloj iba mal.</translation>
    </message>
    <message>
        <source>The name of a file of subtitles says another language than its text.</source>
        <translation>El nombre de un archivo de subtítulos indica otro idioma que su texto.</translation>
    </message>
    <message>
        <source>The name says another format than the contents.</source>
        <translation>El nombre indica otro formato que el contenido.</translation>
    </message>
    <message>
        <source>The picture has none of the usual shapes.</source>
        <translation>La imagen no tiene ninguna de las formas habituales.</translation>
    </message>
    <message>
        <source>The picture is stretched when it is shown; some programs forget that.</source>
        <translation>La imagen se estira al mostrarse; algunos programas lo olvidan.</translation>
    </message>
    <message>
        <source>Values of a camera beside the video look like subtitles to programs.</source>
        <translation>A los programas, los valores de una cámara junto al vídeo les parecen subtítulos.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Width or height is odd, which some encoders refuse.</source>
        <translation>La anchura o la altura es impar, y algunos codificadores la rechazan.</translation>
    </message>
    <message>
        <source>{program} does not find a file of subtitles by its name or folder.</source>
        <translation>{program} no encuentra un archivo de subtítulos por su nombre o carpeta.</translation>
    </message>
    <message>
        <source>{} Of these, as imported from {}: {}.</source>
        <translation>{} De estos, según lo importado de {}: {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>A row a kind; Enter shows its files</source>
        <translation>Una fila por tipo; Intro muestra sus archivos</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>Columnas de los problemas</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Tipos de problemas</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>No se conocen problemas.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Show those marked OK</source>
        <translation>Mostrar los marcados OK</translation>
    </message>
    <message>
        <source>Shows the files in the table that a check for damage could not examine</source>
        <translation>Muestra en la tabla los archivos que una comprobación de daños no pudo examinar</translation>
    </message>
    <message>
        <source>Shows the files of which you marked this problem OK; the mark can be taken away there</source>
        <translation>Muestra los archivos en los que marcó este problema como OK; la marca se puede quitar allí</translation>
    </message>
    <message>
        <source>Shows the files with this problem in the table; they can be marked OK there</source>
        <translation>Muestra en la tabla los archivos con este problema; allí se pueden marcar como OK</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>Qué se indica de cada tipo</translation>
    </message>
</context>
<context>
    <name>ProblemsPreferences</name>
    <message>
        <source> lines</source>
        <translation> líneas</translation>
    </message>
    <message>
        <source>&amp;Least picture of a copy</source>
        <translation>I&amp;magen mínima de una copia</translation>
    </message>
    <message>
        <source>&amp;Wanted languages</source>
        <translation>Idiomas &amp;deseados</translation>
    </message>
    <message>
        <source>A track that tells no language may be in a wanted one, and is no problem.</source>
        <translation>Una pista que no indica idioma puede estar en uno deseado, y no es un problema.</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>In subtitles</source>
        <translation>En subtítulos</translation>
    </message>
    <message>
        <source>Least &amp;bits per pixel of a copy</source>
        <translation>Mínimo de &amp;bits por píxel de una copia</translation>
    </message>
    <message>
        <source>Of each picture, as in H.264: a bit of HEVC counts for 1.6. Unknown is enough.</source>
        <translation>De cada imagen, como en H.264: un bit de HEVC cuenta por 1,6. Lo desconocido basta.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show th&amp;ese</source>
        <translation>Mo&amp;strar estos</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Spoken or wr&amp;itten</source>
        <translation>Hablado o es&amp;crito</translation>
    </message>
    <message>
        <source>Such as de, en. A file that is in none of them has a problem. Empty: any language.</source>
        <translation>Por ejemplo es, en. Un archivo que no está en ninguno de ellos tiene un problema. Vacío: cualquier idioma.</translation>
    </message>
    <message>
        <source>What is not ticked is counted and shown nowhere. No file is read again for that.</source>
        <translation>Lo que no está marcado no se cuenta ni se muestra en ninguna parte. No se vuelve a leer ningún archivo para ello.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>“Only in low quality” are videos of which no copy, exact or certainly with the same pictures, is so large. A picture without bars counts by its width, as one of 16:9.</source>
        <translation>«Solo en baja calidad» son los vídeos de los que ninguna copia, exacta o con seguridad de las mismas imágenes, es tan grande. Una imagen sin franjas cuenta por su anchura, como una de 16:9.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>AS-11 UK DPP: delivery in HD</source>
        <translation>AS-11 UK DPP: entrega en HD</translation>
    </message>
    <message>
        <source>Apple TV 4K</source>
        <translation>Apple TV 4K</translation>
    </message>
    <message>
        <source>Archive master: FFV1 in Matroska</source>
        <translation>Máster de archivo: FFV1 en Matroska</translation>
    </message>
    <message>
        <source>Chromecast Ultra</source>
        <translation>Chromecast Ultra</translation>
    </message>
    <message>
        <source>Chromecast, first and second generation</source>
        <translation>Chromecast, primera y segunda generación</translation>
    </message>
    <message>
        <source>DLNA televisions in HD</source>
        <translation>Televisores DLNA en HD</translation>
    </message>
    <message>
        <source>DaVinci Resolve, free, on Linux</source>
        <translation>DaVinci Resolve, gratuito, en Linux</translation>
    </message>
    <message>
        <source>Jellyfin: direct play on all clients</source>
        <translation>Jellyfin: reproducción directa en todos los clientes</translation>
    </message>
    <message>
        <source>Most clients play more; the server converts the rest.</source>
        <translation>La mayoría de los clientes reproduce más; el servidor convierte el resto.</translation>
    </message>
    <message>
        <source>Other apps of Plex play more; the server converts the rest.</source>
        <translation>Otras aplicaciones de Plex reproducen más; el servidor convierte el resto.</translation>
    </message>
    <message>
        <source>Picture and sound only. Metadata, segments, loudness and photosensitivity need a tool of their own.</source>
        <translation>Solo imagen y sonido. Metadatos, segmentos, sonoridad y fotosensibilidad requieren una herramienta propia.</translation>
    </message>
    <message>
        <source>Plays in Apple&apos;s own apps, without a player that brings decoders of its own.</source>
        <translation>Se reproduce en las aplicaciones de Apple, sin un reproductor que traiga sus propios decodificadores.</translation>
    </message>
    <message>
        <source>Plays in all current browsers. Only the first audio track is looked at.</source>
        <translation>Se reproduce en todos los navegadores actuales. Solo se mira la primera pista de audio.</translation>
    </message>
    <message>
        <source>Plays in current Chrome, Edge, Firefox and Opera; Safari needs a device that decodes AV1.</source>
        <translation>Se reproduce en Chrome, Edge, Firefox y Opera actuales; Safari necesita un dispositivo que decodifique AV1.</translation>
    </message>
    <message>
        <source>Plex: direct play on smart televisions</source>
        <translation>Plex: reproducción directa en televisores inteligentes</translation>
    </message>
    <message>
        <source>Sound is to be lossless too. The version of FFV1 and its checksums of slices are not looked at.</source>
        <translation>También el sonido debe ser sin pérdida. No se miran la versión de FFV1 ni sus sumas de verificación de segmentos.</translation>
    </message>
    <message>
        <source>The free edition on Linux decodes neither H.264 nor HEVC, and no edition on Linux reads AAC.</source>
        <translation>La edición gratuita en Linux no decodifica H.264 ni HEVC, y ninguna edición en Linux lee AAC.</translation>
    </message>
    <message>
        <source>Vimeo takes many other formats too, and converts them all.</source>
        <translation>Vimeo admite además muchos otros formatos, y los convierte todos.</translation>
    </message>
    <message>
        <source>Vimeo: recommended for uploads</source>
        <translation>Vimeo: recomendado para subir</translation>
    </message>
    <message>
        <source>Web browsers: AV1</source>
        <translation>Navegadores web: AV1</translation>
    </message>
    <message>
        <source>Web browsers: MP4 with H.264</source>
        <translation>Navegadores web: MP4 con H.264</translation>
    </message>
    <message>
        <source>Web browsers: WebM with VP8 or VP9</source>
        <translation>Navegadores web: WebM con VP8 o VP9</translation>
    </message>
    <message>
        <source>What many televisions play from a media server. The limits are those of HD, not of a page: the manual of a television tells more.</source>
        <translation>Lo que muchos televisores reproducen desde un servidor multimedia. Los límites son los de HD, no los de una página: el manual de un televisor dice más.</translation>
    </message>
    <message>
        <source>YouTube takes many other formats too, and converts them all.</source>
        <translation>YouTube admite además muchos otros formatos, y los convierte todos.</translation>
    </message>
    <message>
        <source>YouTube: recommended for uploads</source>
        <translation>YouTube: recomendado para subir</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>choice of profiles</source>
        <translation>elección de perfiles</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Edit profiles…</source>
        <translation>Editar perfiles…</translation>
    </message>
    <message>
        <source>Show why files do not play on {}, and which</source>
        <translation>Mostrar por qué hay archivos que no se reproducen en {}, y cuáles</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>&amp;Name in filters</source>
        <translation>&amp;Nombre en filtros</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>? {} unknown</source>
        <translation>? {} desconocidos</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Deben cumplirse todas</translation>
    </message>
    <message>
        <source>Name in filters</source>
        <translation>Nombre en filtros</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Debe cumplirse una</translation>
    </message>
    <message>
        <source>Show in details</source>
        <translation>Mostrar en detalles</translation>
    </message>
    <message>
        <source>Shows these files in the window</source>
        <translation>Muestra estos archivos en la ventana</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Letras minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>The command “{}” tests files by it, since the files are to be read for that.</source>
        <translation>La orden «{}» examina archivos con él, pues para ello hay que leerlos.</translation>
    </message>
    <message>
        <source>The details and the column Plays tell whether a file passes; failing is a problem</source>
        <translation>Los detalles y la columna «Apto para» indican si un archivo lo cumple; no cumplirlo es un problema</translation>
    </message>
    <message>
        <source>The name of the profile in lists</source>
        <translation>El nombre del perfil en las listas</translation>
    </message>
    <message>
        <source>There is another profile of this name.</source>
        <translation>Hay otro perfil con este nombre.</translation>
    </message>
    <message>
        <source>This profile comes with Cinventory. Copy it to change it.</source>
        <translation>Este perfil viene con Cinventory. Cópielo para cambiarlo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Use letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>✓ {0} {0:passes|pass}</source>
        <translation>✓ {0} {0:cumple|cumplen}</translation>
    </message>
    <message>
        <source>✗ {0} {0:fails|fail}</source>
        <translation>✗ {0} no {0:cumple|cumplen}</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Files that fail this profile</source>
        <translation>Archivos que no cumplen este perfil</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Apto para</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deletes your profile; can be undone</source>
        <translation>Elimina su perfil; se puede deshacer</translation>
    </message>
    <message>
        <source>Devices and deliveries that files can be judged by</source>
        <translation>Dispositivos y entregas según los cuales se pueden juzgar los archivos</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch</source>
        <translation>Importar una directiva de MediaConch</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Makes a profile of your own that can be changed</source>
        <translation>Crea un perfil propio que se puede cambiar</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Apto para</translation>
    </message>
    <message>
        <source>Policies (*.xml)</source>
        <translation>Directivas (*.xml)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Takes a policy of MediaConch, an XML file; it can be dropped here too</source>
        <translation>Toma una directiva de MediaConch, un archivo XML; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (copia)</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Ocultar la ventana</translation>
    </message>
    <message>
        <source>&amp;Minimize the window</source>
        <translation>&amp;Minimizar la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Ends the program, and what it does by itself</source>
        <translation>Termina el programa y lo que hace por sí solo</translation>
    </message>
    <message>
        <source>Goes on in the background</source>
        <translation>Sigue en segundo plano</translation>
    </message>
    <message>
        <source>Quit Cinventory?</source>
        <translation>¿Salir de Cinventory?</translation>
    </message>
    <message>
        <source>The running jobs stop. They can go on at the next start.</source>
        <translation>Las tareas en curso se detienen. Pueden continuar en el próximo inicio.</translation>
    </message>
    <message>
        <source>This system shows no icon for Cinventory: it goes on only with its window.</source>
        <translation>Este sistema no muestra ningún icono de Cinventory: solo sigue con su ventana.</translation>
    </message>
    <message>
        <source>Until the next start, nothing goes on in the background.</source>
        <translation>Hasta el próximo inicio, nada sigue en segundo plano.</translation>
    </message>
    <message>
        <source>{count} {count:schedule begins|schedules begin} no job. Missed runs are caught up with.</source>
        <translation>{count} {count:programación no inicia|programaciones no inician} ninguna tarea. Las ejecuciones perdidas se recuperan.</translation>
    </message>
    <message>
        <source>{count} {count:source is|sources are} not watched.</source>
        <translation>{count} {count:origen no se vigila|orígenes no se vigilan}.</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>Read pictures</source>
        <translation>Leer imágenes</translation>
    </message>
    <message>
        <source>Reads nothing</source>
        <translation>No lee nada</translation>
    </message>
    <message>
        <source>Starts to read the pictures of the other videos</source>
        <translation>Empieza a leer las imágenes de los otros vídeos</translation>
    </message>
</context>
<context>
    <name>ReadingCosts</name>
    <message>
        <source>A check of the index is as fast as the disk reads: {size} of {files}.</source>
        <translation>Una comprobación del índice es tan rápida como lee el disco: {size} de {files}.</translation>
    </message>
    <message>
        <source>It reads about {size} of {files}.</source>
        <translation>Lee unos {size} de {files}.</translation>
    </message>
    <message>
        <source>It reads {size} of {files}.</source>
        <translation>Lee {size} de {files}.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no checksums are stored. To store them reads {size} of {files}.</source>
        <translation>No hay con qué comparar: no hay sumas de verificación guardadas. Guardarlas lee {size} de {files}.</translation>
    </message>
</context>
<context>
    <name>ReasonFormatter</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Why they fail</source>
        <translation>Por qué fallan</translation>
    </message>
    <message>
        <source>a combination that does not play, such as of container and codec</source>
        <translation>una combinación que no se reproduce, como la de contenedor y códec</translation>
    </message>
    <message>
        <source>{0} unknown, which is not why they fail; wanted: {1}</source>
        <translation>{0} desconocido, que no es por lo que fallan; se pide: {1}</translation>
    </message>
    <message>
        <source>{0}; wanted: {1}</source>
        <translation>{0}; se pide: {1}</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>A row a condition; a click or Enter shows the files</source>
        <translation>Una fila por condición; un clic o Intro muestra los archivos</translation>
    </message>
    <message>
        <source>Columns of the reasons</source>
        <translation>Columnas de los motivos</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>What is told of each reason</source>
        <translation>Qué se indica de cada motivo</translation>
    </message>
    <message>
        <source>Why files fail</source>
        <translation>Por qué fallan archivos</translation>
    </message>
</context>
<context>
    <name>RelocateCommands</name>
    <message>
        <source>Looking through {}…</source>
        <translation>Revisando {}…</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Reubicar</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>¿Dónde está ahora «{}»?</translation>
    </message>
    <message>
        <source>relocation of “{}”</source>
        <translation>reubicación de «{}»</translation>
    </message>
    <message>
        <source>{0} of {1} {0:is|are} at {2}, with the same size. All records of “{3}” go there.</source>
        <translation>{0} de {1} {0:está|están} en {2}, con el mismo tamaño. Todos los datos de «{3}» pasan allí.</translation>
    </message>
    <message>
        <source>“{}” is at {} now. The next scan reads only what has changed.</source>
        <translation>«{}» está ahora en {}. El próximo escaneo solo lee lo que ha cambiado.</translation>
    </message>
</context>
<context>
    <name>RenameCommands</name>
    <message>
        <source>Rename source</source>
        <translation>Cambiar nombre del origen</translation>
    </message>
    <message>
        <source>What {} is called in the window; an empty name is the name of the folder</source>
        <translation>Cómo se llama {} en la ventana; un nombre vacío es el nombre de la carpeta</translation>
    </message>
    <message>
        <source>renaming of a source to “{}”</source>
        <translation>cambio de nombre de un origen a «{}»</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Closes this dialog; the list of jobs keeps the report</source>
        <translation>Cierra este cuadro; la lista de tareas conserva el informe</translation>
    </message>
    <message>
        <source>Copies the files that are shown, a line each</source>
        <translation>Copia los archivos mostrados, uno por línea</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>No file of the report matches.</source>
        <translation>Ningún archivo del informe coincide.</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>Shows the files whose path has these words</source>
        <translation>Muestra los archivos cuya ruta tiene estas palabras</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>The files in one state, or in any, with counts</source>
        <translation>Los archivos en un estado, o en cualquiera, con cifras</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <translation>No hay nada más que indicar.</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Informe de verificación</translation>
    </message>
    <message>
        <source>Writes the whole report to a file</source>
        <translation>Escribe el informe completo en un archivo</translation>
    </message>
</context>
<context>
    <name>ReportExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>HTML page for any browser (*.html)</source>
        <translation>Página HTML para cualquier navegador (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>ReportFormatter</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The list leaves out {0} more {0:file|files}.</source>
        <translation>La lista omite {0} {0:archivo|archivos} más.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest}</source>
        <translation>{folder}, comparada con {manifest}</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} leídos</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export the report.</source>
        <translation>{} filas son demasiadas para el portapapeles: exporte el informe.</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>verificados: {}</translation>
    </message>
    <message>
        <source>{}, compared with its manifest</source>
        <translation>{}, comparada con su manifiesto</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Todo lo que el motor multimedia dice del archivo</translation>
    </message>
    <message>
        <source>All that the media engine says of the file, by track</source>
        <translation>Todo lo que el motor multimedia dice del archivo, por pista</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation>Ninguna línea contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Puts all that is shown of the report on the clipboard</source>
        <translation>Pone en el portapapeles todo lo que se muestra del informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Buscar en el informe</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word</source>
        <translation>Muestra solo las líneas que contienen todas las palabras</translation>
    </message>
    <message>
        <source>Shows the report as lines of text, not as a tree</source>
        <translation>Muestra el informe como líneas de texto, no como árbol</translation>
    </message>
    <message>
        <source>The media engine gave no report of this file.</source>
        <translation>El motor multimedia no dio ningún informe de este archivo.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Closes this dialog, and does nothing</source>
        <translation>Cierra este cuadro y no hace nada</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>A row a backup, the newest first</source>
        <translation>Una fila por copia de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chooses a backup in another folder</source>
        <translation>Elige una copia de seguridad de otra carpeta</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Cierra este cuadro y no cambia nada</translation>
    </message>
    <message>
        <source>Columns of the backups</source>
        <translation>Columnas de las copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the place of the library</source>
        <translation>Pone la copia de seguridad elegida en lugar de la biblioteca</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The backup takes the place of {library}. The library of now stays beside it, under another name.</source>
        <translation>La copia de seguridad ocupa el lugar de {library}. La biblioteca de ahora queda a su lado, con otro nombre.</translation>
    </message>
    <message>
        <source>There is no backup in the usual folder.</source>
        <translation>No hay ninguna copia de seguridad en la carpeta habitual.</translation>
    </message>
    <message>
        <source>What is told of each backup</source>
        <translation>Qué se indica de cada copia de seguridad</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>hecha antes de una actualización</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>hecha por usted</translation>
    </message>
    <message>
        <source>made each week</source>
        <translation>hecha cada semana</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Show: {}</source>
        <translation>Mostrar: {}</translation>
    </message>
    <message>
        <source>Shows these files</source>
        <translation>Muestra estos archivos</translation>
    </message>
</context>
<context>
    <name>RoomFormatter</name>
    <message>
        <source>A file of several kinds counts once, in the topmost of them.</source>
        <translation>Un archivo de varios tipos cuenta una vez, en el primero de ellos en la lista.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Could be freed: {0}, in {1}.</source>
        <translation>Se podrían liberar: {0}, en {1}.</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>Recuperable</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>In all: {0}, {1}.</source>
        <translation>En total: {0}, {1}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Listed: {0} of {1}, those that free the most.</source>
        <translation>En la lista: {0} de {1}, los que más liberan.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>{0:El primer archivo supone|Los primeros {0} archivos suponen} el {1} % de ello.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Handed over</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Views of the room</source>
        <translation>Vistas del espacio</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>Cuánto ahorra codificar</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>En qué se va</translation>
    </message>
    <message>
        <source>Where it goes, what could be saved, and what was saved</source>
        <translation>En qué se va, qué se podría ahorrar y qué se ahorró</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>By the last look of each day</source>
        <translation>Según la última observación de cada día</translation>
    </message>
    <message>
        <source>Room of “{}”</source>
        <translation>Espacio de «{}»</translation>
    </message>
    <message>
        <source>Used room</source>
        <translation>Espacio usado</translation>
    </message>
</context>
<context>
    <name>SafeQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
</context>
<context>
    <name>SavedSearchCommands</name>
    <message>
        <source>Rename search</source>
        <translation>Cambiar nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>What the search is called in the side bar</source>
        <translation>Cómo se llama la búsqueda en la barra lateral</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>The search “{}” was deleted.</source>
        <translation>Se eliminó la búsqueda «{}».</translation>
    </message>
    <message>
        <source>deletion of the search “{}”</source>
        <translation>eliminación de la búsqueda «{}»</translation>
    </message>
    <message>
        <source>renaming of a search to “{}”</source>
        <translation>cambio de nombre de una búsqueda a «{}»</translation>
    </message>
    <message>
        <source>saving of the search “{}”</source>
        <translation>guardado de la búsqueda «{}»</translation>
    </message>
</context>
<context>
    <name>SavingsController</name>
    <message>
        <source>change of the target “{}”</source>
        <translation>cambio del objetivo «{}»</translation>
    </message>
    <message>
        <source>marks of {}</source>
        <translation>marcas de {}</translation>
    </message>
    <message>
        <source>marks taken from {}</source>
        <translation>retirada de las marcas de {}</translation>
    </message>
</context>
<context>
    <name>SavingsFormatter</name>
    <message>
        <source>Came back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Codec now</source>
        <translation>Códec actual</translation>
    </message>
    <message>
        <source>Encoding {0} of {1} again could save {2}.</source>
        <translation>Recodificar {0} ({1}) podría ahorrar {2}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En porcentaje</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Little or nothing to save: {}</source>
        <translation>Poco o nada que ahorrar: {}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Not estimated: {}</source>
        <translation>Sin estimar: {}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Ahorra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>{0:El primer archivo supone|Los primeros {0} archivos suponen} el {1} % de ello.</translation>
    </message>
    <message>
        <source>Those {0} that save most are listed.</source>
        <translation>Se listan los {0} que más ahorran.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>SavingsPanel</name>
    <message>
        <source>A row a file; M marks the selected ones, Enter opens one</source>
        <translation>Una fila por archivo; M marca los seleccionados, Intro abre uno</translation>
    </message>
    <message>
        <source>Add a folder: what its videos would save is estimated from what a scan reads.</source>
        <translation>Añada una carpeta: lo que ahorrarían sus vídeos se estima con lo que lee un escaneo.</translation>
    </message>
    <message>
        <source>Columns of the advice</source>
        <translation>Columnas de los consejos</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimando…</translation>
    </message>
    <message>
        <source>Files that save most</source>
        <translation>Archivos que más ahorran</translation>
    </message>
    <message>
        <source>Hand over the marked…</source>
        <translation>Enviar los marcados…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>No marcar ninguno</translation>
    </message>
    <message>
        <source>Mark the first {}</source>
        <translation>Marcar los {} primeros</translation>
    </message>
    <message>
        <source>Marks are for this session; Undo takes a mark back</source>
        <translation>Las marcas valen para esta sesión; «Deshacer» quita una marca</translation>
    </message>
    <message>
        <source>Marks those that save most, in the order of the list</source>
        <translation>Marca los que más ahorran, en el orden de la lista</translation>
    </message>
    <message>
        <source>No advice: nothing was read yet</source>
        <translation>Sin consejos: aún no se ha leído nada</translation>
    </message>
    <message>
        <source>No file matches the search.</source>
        <translation>Ningún archivo coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>No file would save enough with this target.</source>
        <translation>Ningún archivo ahorraría lo suficiente con este objetivo.</translation>
    </message>
    <message>
        <source>Only files such as codec:avc or size:&gt;2GB</source>
        <translation>Solo archivos como codec:avc o size:&gt;2GB</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Quitar marcas</translation>
    </message>
    <message>
        <source>Takes all marks away</source>
        <translation>Quita todas las marcas</translation>
    </message>
    <message>
        <source>The same words and filters as in the search above</source>
        <translation>Las mismas palabras y filtros que en la búsqueda de arriba</translation>
    </message>
    <message>
        <source>What is told of each file; a click sorts by it</source>
        <translation>Qué se indica de cada archivo; un clic ordena por ello</translation>
    </message>
    <message>
        <source>Writes a list or a script for a program that encodes; starts nothing</source>
        <translation>Escribe una lista o un script para un programa que codifica; no inicia nada</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Find a disk by its label</source>
        <translation>Buscar un disco por su etiqueta</translation>
    </message>
    <message>
        <source>Scan the code on the label, or type the id below it.</source>
        <translation>Lea el código de la etiqueta, o escriba el identificador que tiene debajo.</translation>
    </message>
    <message>
        <source>Show the disk</source>
        <translation>Mostrar el disco</translation>
    </message>
    <message>
        <source>Shows the disk among the others</source>
        <translation>Muestra el disco entre los demás</translation>
    </message>
</context>
<context>
    <name>ScanPresenter</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>Cancelado antes de empezar</translation>
    </message>
    <message>
        <source>Cancelled while looking for videos</source>
        <translation>Cancelado mientras buscaba vídeos</translation>
    </message>
    <message>
        <source>Cancelled: {} of {} kept</source>
        <translation>Cancelado: {} de {} conservados</translation>
    </message>
    <message>
        <source>Finished: {} in {}</source>
        <translation>Terminado: {} en {}</translation>
    </message>
    <message>
        <source>Needs attention: {}</source>
        <translation>Requiere atención: {}</translation>
    </message>
    <message>
        <source>Needs attention: {} in {}</source>
        <translation>Requiere atención: {} en {}</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>En pausa antes de empezar</translation>
    </message>
    <message>
        <source>Paused while looking for videos</source>
        <translation>En pausa mientras buscaba vídeos</translation>
    </message>
    <message>
        <source>Paused: {} of {} kept</source>
        <translation>En pausa: {} de {} conservados</translation>
    </message>
</context>
<context>
    <name>ScheduleFormatter</name>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every night</source>
        <translation>Cada noche</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>pendiente ahora</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
</context>
<context>
    <name>ScheduleStore</name>
    <message>
        <source>adding of a schedule</source>
        <translation>adición de una programación</translation>
    </message>
    <message>
        <source>change of a schedule</source>
        <translation>cambio de una programación</translation>
    </message>
    <message>
        <source>removal of a schedule</source>
        <translation>retirada de una programación</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>A row a schedule; Space switches it on or off, Enter edits it, Delete removes it</source>
        <translation>Una fila por programación; Espacio la activa o desactiva, Intro la edita, Supr la quita</translation>
    </message>
    <message>
        <source>Adds a schedule</source>
        <translation>Añade una programación</translation>
    </message>
    <message>
        <source>Begins the job of the chosen schedule at once</source>
        <translation>Inicia de inmediato la tarea de la programación elegida</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Cierra este cuadro de diálogo</translation>
    </message>
    <message>
        <source>Columns of the schedules</source>
        <translation>Columnas de las programaciones</translation>
    </message>
    <message>
        <source>Edits the chosen schedule</source>
        <translation>Edita la programación elegida</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while this window or cinventory serve is open.</source>
        <translation>Las tareas empiezan por sí solas mientras esta ventana o cinventory serve estén abiertos.</translation>
    </message>
    <message>
        <source>Nothing begins by itself yet. For example: verify the checksums every Sunday night.</source>
        <translation>Aún no empieza nada por sí solo. Por ejemplo: verificar las sumas de verificación cada domingo por la noche.</translation>
    </message>
    <message>
        <source>Removes the chosen schedule</source>
        <translation>Quita la programación elegida</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>E&amp;jecutar ahora</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>What is told of each schedule</source>
        <translation>Qué se indica de cada programación</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Buscar o filtrar</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters like codec:hevc size:&gt;2GB -audio:eng; Escape clears them</source>
        <translation>Palabras, «frases» y filtros como codec:hevc size:&gt;2GB -audio:eng; Esc los borra</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>There is no file to compare. Files that are only imported cannot be read.</source>
        <translation>No hay ningún archivo que comparar. Los archivos que solo están importados no se pueden leer.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filtros y valores</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Vuelve a mostrar todo</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>A line for each part, and what to do where one fails</source>
        <translation>Una línea por cada parte, y qué hacer donde una falla</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Cierra este cuadro de diálogo</translation>
    </message>
    <message>
        <source>Copies the text</source>
        <translation>Copia el texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Each part of the program is tried. This takes about half a minute…</source>
        <translation>Se prueba cada parte del programa. Tarda alrededor de medio minuto…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autodiagnóstico</translation>
    </message>
    <message>
        <source>The self-test has ended.</source>
        <translation>El autodiagnóstico ha terminado.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
</context>
<context>
    <name>SideBarUpdater</name>
    <message>
        <source>{} of them in the trash</source>
        <translation>{} de ellos en la papelera</translation>
    </message>
</context>
<context>
    <name>SinceHead</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>El día desde el que se indican los cambios</translation>
    </message>
    <message>
        <source>The moment since which changes are counted</source>
        <translation>El momento desde el que se cuentan los cambios</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Primero lo mayor, lo más reciente o lo último</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Invertido</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Ordenar por «{}»</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>El orden en que se encontraron</translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>How loud the sound is</source>
        <translation>Volumen del sonido</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Silenciar (M)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Activar sonido (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>A scan has begun.</source>
        <translation>Ha empezado un escaneo.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Remove “{}”? The library forgets {}, for good with the next scan. The files themselves stay where they are.</source>
        <translation>¿Quitar «{}»? La biblioteca olvida {}, definitivamente con el próximo escaneo. Los archivos mismos se quedan donde están.</translation>
    </message>
    <message>
        <source>removal of “{}”</source>
        <translation>retirada de «{}»</translation>
    </message>
    <message>
        <source>“{}” was removed, with {}. Until the next scan this can be undone.</source>
        <translation>Se quitó «{}», con {}. Hasta el próximo escaneo se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>SourceListModel</name>
    <message>
        <source>Kept at: {}</source>
        <translation>Se guarda en: {}</translation>
    </message>
    <message>
        <source>Last check of a file: {}</source>
        <translation>Última comprobación de un archivo: {}</translation>
    </message>
    <message>
        <source>being scanned</source>
        <translation>escaneando</translation>
    </message>
    <message>
        <source>imported from {}</source>
        <translation>importado de {}</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>no conectado desde {}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>leído en parte</translation>
    </message>
    <message>
        <source>read in part: {} of {}</source>
        <translation>leído en parte: {} de {}</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vigilado</translation>
    </message>
    <message>
        <source>{0} {0:file|files}</source>
        <translation>{0} {0:archivo|archivos}</translation>
    </message>
    <message>
        <source>{} % free</source>
        <translation>{} % libre</translation>
    </message>
    <message>
        <source>{} in the trash</source>
        <translation>{} en la papelera</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>ausentes: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} of {} free as of {}</source>
        <translation>{} de {} libres a fecha de {}</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Choose which files the table shows; the Menu key shows what can be done with a source</source>
        <translation>Elija qué archivos muestra la tabla; la tecla Menú muestra qué se puede hacer con un origen</translation>
    </message>
    <message>
        <source>Its menu has “{}”.</source>
        <translation>Su menú tiene «{}».</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Aún no hay carpetas</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Aún ninguna guardada</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Sources and library</source>
        <translation>Orígenes y biblioteca</translation>
    </message>
    <message>
        <source>“Save search…”, the star beside the search field, keeps a search here</source>
        <translation>«Guardar búsqueda…», la estrella junto al campo de búsqueda, guarda aquí una búsqueda</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Puts new and changed rows into their order</source>
        <translation>Pone en orden las filas nuevas y cambiadas</translation>
    </message>
    <message>
        <source>Rows may be out of order: sort again</source>
        <translation>Puede haber filas desordenadas: ordene de nuevo</translation>
    </message>
    <message>
        <source>Shows the files with errors and warnings</source>
        <translation>Muestra los archivos con errores y advertencias</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Ordenar de nuevo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Find files that exist several times, or only on one disk.</source>
        <translation>Encuentre archivos que existen varias veces, o solo en un disco.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Have the library looked after by schedules.</source>
        <translation>Haga que las programaciones cuiden la biblioteca.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Cuidar…</translation>
    </message>
    <message>
        <source>Read your folders to the end.</source>
        <translation>Lea sus carpetas hasta el final.</translation>
    </message>
    <message>
        <source>See what is wrong with files: unreadable, cut off, damaged.</source>
        <translation>Vea qué va mal en los archivos: ilegibles, cortados, dañados.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show this step no more</source>
        <translation>No mostrar más este paso</translation>
    </message>
    <message>
        <source>Shows these steps no more; Help ▸ Getting started brings them back</source>
        <translation>No muestra más estos pasos; Ayuda ▸ Primeros pasos los vuelve a mostrar</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Guardar sumas</translation>
    </message>
    <message>
        <source>Store checksums: only they tell later whether a file is still the same.</source>
        <translation>Guarde sumas de verificación: solo ellas indican más tarde si un archivo sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>Hecho: {done} de {count}</translation>
    </message>
</context>
<context>
    <name>StripPosition</name>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Imagen {} de {}, en {}</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit targets</source>
        <translation>Editar objetivos</translation>
    </message>
    <message>
        <source>Makes, changes or deletes targets</source>
        <translation>Crea, cambia o elimina objetivos</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nuevo objetivo</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Nuevo objetivo…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target “{}”</source>
        <translation>Objetivo «{}»</translation>
    </message>
    <message>
        <source>The encoding that the savings are estimated for</source>
        <translation>La codificación para la que se estima el ahorro</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Usar por defecto</translation>
    </message>
    <message>
        <source>{} of mine</source>
        <translation>{} (propio)</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;Codec</source>
        <translation>&amp;Códec</translation>
    </message>
    <message>
        <source>&amp;Least saving</source>
        <translation>Ahorro &amp;mínimo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Files that cannot save as much are not listed.</source>
        <translation>Los archivos que no pueden ahorrar tanto no se listan.</translation>
    </message>
    <message>
        <source>HEVC plays on most devices; AV1 saves more.</source>
        <translation>HEVC se reproduce en la mayoría de los dispositivos; AV1 ahorra más.</translation>
    </message>
    <message>
        <source>Keep &amp;HDR</source>
        <translation>Conservar &amp;HDR</translation>
    </message>
    <message>
        <source>Keep the &amp;sound as it is</source>
        <translation>Conservar el &amp;sonido tal cual</translation>
    </message>
    <message>
        <source>Keeps this target</source>
        <translation>Guarda este objetivo</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down, smaller ones stay.</source>
        <translation>Las imágenes más grandes se reducen, las más pequeñas se quedan igual.</translation>
    </message>
    <message>
        <source>Otherwise it becomes AAC with 64 kb/s a channel.</source>
        <translation>De lo contrario pasa a AAC con 64 kb/s por canal.</translation>
    </message>
    <message>
        <source>Otherwise it becomes SDR, which every screen shows.</source>
        <translation>De lo contrario pasa a SDR, que muestra cualquier pantalla.</translation>
    </message>
    <message>
        <source>There is another target of this name.</source>
        <translation>Hay otro objetivo con este nombre.</translation>
    </message>
    <message>
        <source>What you call this target.</source>
        <translation>Cómo llama usted a este objetivo.</translation>
    </message>
    <message>
        <source>{}p at most</source>
        <translation>Como máximo {}p</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Checked for damage</source>
        <translation>Daños comprobados</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>Sumas verificadas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Marcado como OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{name}, except: {values}</source>
        <translation>{name}, salvo: {values}</translation>
    </message>
    <message>
        <source>{name}: {values}</source>
        <translation>{name}: {values}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>No picture: {}</source>
        <translation>Sin imagen: {}</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Imagen en {}</translation>
    </message>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Imagen {} de {}, en {}</translation>
    </message>
    <message>
        <source>Picture, not there yet</source>
        <translation>Imagen, aún no disponible</translation>
    </message>
    <message>
        <source>Shows this picture large</source>
        <translation>Muestra esta imagen en grande</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The arrow keys go back and forward</source>
        <translation>Las flechas avanzan y retroceden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Everything else that can be done</source>
        <translation>Todo lo demás que se puede hacer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Shows the library in another way</source>
        <translation>Muestra la biblioteca de otro modo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View: {}</source>
        <translation>Vista: {}</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>Choose the track of sound, and subtitles (T)</source>
        <translation>Elige la pista de sonido y los subtítulos (T)</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>Subtítulos ocultos (CC)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Pista {}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>language {}</source>
        <translation>idioma {}</translation>
    </message>
    <message>
        <source>{} (of a kind that is not shown here)</source>
        <translation>{} (de un tipo que no se muestra aquí)</translation>
    </message>
</context>
<context>
    <name>TrashButton</name>
    <message>
        <source>Shows which files could go to the trash, and which stay</source>
        <translation>Muestra qué archivos podrían ir a la papelera, y cuáles se quedan</translation>
    </message>
    <message>
        <source>To the Trash</source>
        <translation>A la papelera</translation>
    </message>
    <message>
        <source>Trash plan for all {0} {0:group|groups} in the list…</source>
        <translation>Plan de papelera para {0:el|los} {0} {0:grupo|grupos} de la lista…</translation>
    </message>
    <message>
        <source>Trash plan for this group…</source>
        <translation>Plan de papelera para este grupo…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:file|files}…</source>
        <translation>Plan de papelera para {0} {0:archivo seleccionado|archivos seleccionados}…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:group|groups}…</source>
        <translation>Plan de papelera para {0} {0:grupo seleccionado|grupos seleccionados}…</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Trash plan</source>
        <translation>Plan de papelera</translation>
    </message>
</context>
<context>
    <name>TrashFormatter</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move {} to Trash</source>
        <translation>Mover {} a la papelera</translation>
    </message>
    <message>
        <source>Not moved: {}</source>
        <translation>No movido: {}</translation>
    </message>
    <message>
        <source>Plan of {0} listed {0:group|groups}</source>
        <translation>Plan para {0} {0:grupo listado|grupos listados}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:file|files}</source>
        <translation>Plan para {0} {0:archivo seleccionado|archivos seleccionados}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:group|groups}</source>
        <translation>Plan para {0} {0:grupo seleccionado|grupos seleccionados}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The library knows no files in the folder to keep.</source>
        <translation>La biblioteca no conoce archivos en la carpeta que se conserva.</translation>
    </message>
    <message>
        <source>What stays, or what failed</source>
        <translation>Qué se queda, o qué falló</translation>
    </message>
    <message>
        <source>What stays, or why not moved</source>
        <translation>Qué se queda, o por qué no se movió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>sin mover</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{0} in “{1}”</source>
        <translation>{0} en «{1}»</translation>
    </message>
    <message>
        <source>{0} without another copy, or ignored</source>
        <translation>{0} sin otra copia, o en un grupo ignorado</translation>
    </message>
    <message>
        <source>{0} {0:file has|files have} sound in a language that the file that stays lacks, and {0:goes|go} all the same.</source>
        <translation>{0} {0:archivo tiene|archivos tienen} sonido en un idioma que le falta al archivo que se queda, y {0:se va|se van} de todos modos.</translation>
    </message>
    <message>
        <source>{0} {0:file is|files are} on several disks now, and would be on one only</source>
        <translation>{0} {0:archivo está|archivos están} ahora en varios discos, y {0:estaría|estarían} solo en uno</translation>
    </message>
    <message>
        <source>{0} {0:file stays as a copy on another disk; the box above lets it go|files stay as copies on other disks; the box above lets them go}.</source>
        <translation>{0} {0:archivo se queda como copia en otro disco; la casilla de arriba permite quitarlo|archivos se quedan como copias en otros discos; la casilla de arriba permite quitarlos}.</translation>
    </message>
    <message>
        <source>{0} {0:file stays, as it has|files stay, as they have} sound in a language that the better file lacks; the box above lets {0:it|them} go.</source>
        <translation>{0} {0:archivo se queda, porque tiene|archivos se quedan, porque tienen} sonido en un idioma que le falta al archivo mejor; la casilla de arriba deja que {0:se vaya|se vayan}.</translation>
    </message>
    <message>
        <source>{0} {0:file that goes is|files that go are} better than the one that you have chosen to keep: the list says by what.</source>
        <translation>{0} {0:archivo que se va es mejor|archivos que se van son mejores} que el que usted ha elegido conservar: la lista dice por qué.</translation>
    </message>
    <message>
        <source>{stays}. This file is better than the chosen one: {reason}</source>
        <translation>{stays}. Este archivo es mejor que el elegido: {reason}</translation>
    </message>
    <message>
        <source>{} (on another disk)</source>
        <translation>{} (en otro disco)</translation>
    </message>
    <message>
        <source>{} not moved</source>
        <translation>{} sin mover</translation>
    </message>
    <message>
        <source>{} to the trash</source>
        <translation>{} a la papelera</translation>
    </message>
    <message>
        <source>{}, without sound in: {}</source>
        <translation>{}, sin sonido en: {}</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>Allow moves to the trash</source>
        <translation>Permitir mover a la papelera</translation>
    </message>
    <message>
        <source>Cinventory only reads until you allow more. The preferences take it back.</source>
        <translation>Cinventory solo lee hasta que usted permita más. Las preferencias lo revocan.</translation>
    </message>
    <message>
        <source>Just before a file goes, it is compared byte for byte with the file that stays.</source>
        <translation>Justo antes de que un archivo se vaya, se compara byte por byte con el que se queda.</translation>
    </message>
    <message>
        <source>Looking up the files…</source>
        <translation>Consultando los archivos…</translation>
    </message>
    <message>
        <source>Makes a plan of all groups that the list shows now, in place of this one</source>
        <translation>Crea un plan para todos los grupos que la lista muestra ahora, en lugar de este</translation>
    </message>
    <message>
        <source>Moves the ticked files to the trash</source>
        <translation>Mueve a la papelera los archivos marcados</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the journal moves files back. The trash is on the disk of its files: the space is free once the trash is emptied.</source>
        <translation>No se elimina nada, y el diario devuelve los archivos a su lugar. La papelera está en el disco de sus archivos: el espacio queda libre al vaciarla.</translation>
    </message>
    <message>
        <source>Nothing is moved yet: the button below does that</source>
        <translation>Aún no se ha movido nada: lo hace el botón de abajo</translation>
    </message>
    <message>
        <source>Plan what is shown now</source>
        <translation>Planificar lo que se muestra ahora</translation>
    </message>
    <message>
        <source>The list shows other files now. The plan stays as it was.</source>
        <translation>La lista muestra ahora otros archivos. El plan se queda como estaba.</translation>
    </message>
    <message>
        <source>These files have other bytes than the files that stay, and show the same pictures. Just before a file goes, both have to be as they were compared, and the file that stays is read whole.</source>
        <translation>Estos archivos tienen otros bytes que los archivos que se quedan, y muestran las mismas imágenes. Justo antes de que un archivo se vaya, ambos deben estar como se compararon, y el que se queda se lee entero.</translation>
    </message>
</context>
<context>
    <name>TrashUndo</name>
    <message>
        <source>In the trash: {}.</source>
        <translation>En la papelera: {}.</translation>
    </message>
    <message>
        <source>move of {} to the trash</source>
        <translation>movimiento de {} a la papelera</translation>
    </message>
</context>
<context>
    <name>TreemapPanel</name>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What the areas stand for</source>
        <translation>Qué representan las áreas</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>A search does not change the trends, which tell of whole sources.</source>
        <translation>Una búsqueda no cambia las tendencias, que tratan de orígenes enteros.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before {}, only the number of files is known.</source>
        <translation>Antes de {} solo se conoce el número de archivos.</translation>
    </message>
    <message>
        <source>Checked for damage</source>
        <translation>Daños comprobados</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de verificación</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Each scan adds a point. Scan a source to begin.</source>
        <translation>Cada escaneo añade un punto. Escanee un origen para empezar.</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errores y advertencias</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Archivos con problemas</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Archivos ausentes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Share of checked files</source>
        <translation>Parte de archivos comprobados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size by video codec</source>
        <translation>Tamaño por códec de vídeo</translation>
    </message>
    <message>
        <source>The last two points that you choose are compared below; Enter goes there.</source>
        <translation>Los dos últimos puntos que elija se comparan abajo; Intro va allí.</translation>
    </message>
    <message>
        <source>The next scan begins to store sizes, codecs, problems and checks.</source>
        <translation>El próximo escaneo empieza a guardar tamaños, códecs, problemas y comprobaciones.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>With checksums</source>
        <translation>Con sumas de verificación</translation>
    </message>
    <message>
        <source>With checksums, and checked for damage</source>
        <translation>Con sumas de verificación y daños comprobados</translation>
    </message>
</context>
<context>
    <name>TrendsPanel</name>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>What the library held after each scan, and holds now</source>
        <translation>Qué contenía la biblioteca tras cada escaneo, y qué contiene ahora</translation>
    </message>
</context>
<context>
    <name>UndoActs</name>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Rehacer: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Deshacer: {}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {}</source>
        <translation>Hecho de nuevo: {}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}. {1}</source>
        <translation>Esto ya no se puede deshacer: {0}. {1}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Deshecho: {}</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrors</name>
    <message>
        <source>An error came again that you know of: {count} {count:time|times} so far.</source>
        <translation>Se ha repetido un error que ya conoce: {count} {count:vez|veces} hasta ahora.</translation>
    </message>
    <message>
        <source>Cinventory ended unexpectedly. A report can be saved.</source>
        <translation>Cinventory terminó inesperadamente. Se puede guardar un informe.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Its file was last changed {time}.</source>
        <translation>Su archivo se cambió por última vez {time}.</translation>
    </message>
    <message>
        <source>The last backup is of {time}.</source>
        <translation>La última copia de seguridad es de {time}.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
    <message>
        <source>There is no backup of it in the usual folder.</source>
        <translation>No hay ninguna copia de seguridad de ella en la carpeta habitual.</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>&amp;Actualizar sin copia de seguridad</translation>
    </message>
    <message>
        <source>Changes the library, which earlier versions of Cinventory cannot open any more</source>
        <translation>Cambia la biblioteca, que las versiones anteriores de Cinventory ya no pueden abrir</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Sin copia de seguridad</translation>
    </message>
    <message>
        <source>The library must be updated, and there is no backup of it.</source>
        <translation>Hay que actualizar la biblioteca, y no hay copia de seguridad de ella.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>&amp;Algorithm</source>
        <translation>A&amp;lgoritmo</translation>
    </message>
    <message>
        <source>&amp;Files in</source>
        <translation>&amp;Archivos en</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>&amp;Manifiesto</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>An ASC MHL history, a Media Hash List, a BagIt bag, or a list of md5sum, sha256sum, xxhsum, b3sum or SFV: the file, or its folder. It can be dropped on this dialog.</source>
        <translation>Un historial ASC MHL, una Media Hash List, un paquete BagIt, o una lista de md5sum, sha256sum, xxhsum, b3sum o SFV: el archivo o su carpeta. Se puede soltar en este cuadro.</translation>
    </message>
    <message>
        <source>As the manifest tells</source>
        <translation>Como indica el manifiesto</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder with a manifest</source>
        <translation>Elegir una carpeta con un manifiesto</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Elegir un manifiesto</translation>
    </message>
    <message>
        <source>Choose the file of a manifest</source>
        <translation>Elegir el archivo de un manifiesto</translation>
    </message>
    <message>
        <source>Choose the folder to compare</source>
        <translation>Elegir la carpeta que se compara</translation>
    </message>
    <message>
        <source>Files in</source>
        <translation>Archivos en</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Only for a list that does not tell its own</source>
        <translation>Solo para una lista que no indica el suyo</translation>
    </message>
    <message>
        <source>Reads all files of the manifest, and compares their checksums</source>
        <translation>Lee todos los archivos del manifiesto y compara sus sumas de verificación</translation>
    </message>
    <message>
        <source>The folder of the manifest</source>
        <translation>La carpeta del manifiesto</translation>
    </message>
    <message>
        <source>The folder to compare</source>
        <translation>La carpeta que se compara</translation>
    </message>
    <message>
        <source>The folder to compare, if the manifest is not beside its files.</source>
        <translation>La carpeta que se compara, si el manifiesto no está junto a sus archivos.</translation>
    </message>
    <message>
        <source>The path of a manifest, or of its folder</source>
        <translation>La ruta de un manifiesto, o de su carpeta</translation>
    </message>
    <message>
        <source>Type the whole path of the folder, or nothing.</source>
        <translation>Escriba la ruta completa de la carpeta, o nada.</translation>
    </message>
    <message>
        <source>Type the whole path of the manifest.</source>
        <translation>Escriba la ruta completa del manifiesto.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify manifest</source>
        <translation>Verificar manifiesto</translation>
    </message>
</context>
<context>
    <name>WastePanel</name>
    <message>
        <source>A row a file of the chosen kind; Enter opens it</source>
        <translation>Una fila por archivo del tipo elegido; Intro lo abre</translation>
    </message>
    <message>
        <source>A row a kind; its files that free the most are listed below</source>
        <translation>Una fila por tipo; los archivos suyos que más liberan se listan abajo</translation>
    </message>
    <message>
        <source>Add a folder: then it is seen which files take room without need.</source>
        <translation>Añada una carpeta: entonces se ve qué archivos ocupan espacio sin necesidad.</translation>
    </message>
    <message>
        <source>All in the table</source>
        <translation>Todos en la tabla</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Columnas de los archivos</translation>
    </message>
    <message>
        <source>Columns of the kinds</source>
        <translation>Columnas de los tipos</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Comparar imágenes…</translation>
    </message>
    <message>
        <source>Compares files of equal size</source>
        <translation>Compara archivos de igual tamaño</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Files that free the most</source>
        <translation>Archivos que más liberan</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Archivos sin vídeo</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Diario de la papelera</translation>
    </message>
    <message>
        <source>Kinds of waste</source>
        <translation>Tipos de espacio desperdiciado</translation>
    </message>
    <message>
        <source>No file is known yet</source>
        <translation>Aún no se conoce ningún archivo</translation>
    </message>
    <message>
        <source>Reads pictures of videos of similar length</source>
        <translation>Lee imágenes de vídeos de duración parecida</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Show where to act</source>
        <translation>Mostrar dónde actuar</translation>
    </message>
    <message>
        <source>Shows all files of this kind in the table of files</source>
        <translation>Muestra todos los archivos de este tipo en la tabla de archivos</translation>
    </message>
    <message>
        <source>Shows the files beside videos that belong to none</source>
        <translation>Muestra los archivos acompañantes que no pertenecen a ningún vídeo</translation>
    </message>
    <message>
        <source>Shows the groups of equal files</source>
        <translation>Muestra los grupos de archivos iguales</translation>
    </message>
    <message>
        <source>Shows the groups of videos with the same pictures</source>
        <translation>Muestra los grupos de vídeos con las mismas imágenes</translation>
    </message>
    <message>
        <source>Shows what Cinventory has moved to the trash</source>
        <translation>Muestra lo que Cinventory ha movido a la papelera</translation>
    </message>
    <message>
        <source>Shows what encoding files again would save</source>
        <translation>Muestra cuánto se ahorraría recodificando archivos</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>Cuánto ahorra codificar</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Qué se indica de cada archivo</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>Qué se indica de cada tipo</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message>
        <source>end of the watch over “{}”</source>
        <translation>fin de la vigilancia de «{}»</translation>
    </message>
    <message>
        <source>watch over “{}”</source>
        <translation>vigilancia de «{}»</translation>
    </message>
    <message>
        <source>“{}” is watched no more.</source>
        <translation>«{}» ya no se vigila.</translation>
    </message>
    <message>
        <source>“{}” is watched.</source>
        <translation>«{}» se vigila.</translation>
    </message>
</context>
<context>
    <name>WelcomeCards</name>
    <message>
        <source>A library that you have from another computer, or a backup.</source>
        <translation>Una biblioteca que tiene de otro equipo, o una copia de seguridad.</translation>
    </message>
    <message>
        <source>A short video that comes with Cinventory shows what the table and the details tell.</source>
        <translation>Un vídeo breve que viene con Cinventory muestra lo que dicen la tabla y los detalles.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Añadir el ejemplo</translation>
    </message>
    <message>
        <source>Add your folders</source>
        <translation>Añada sus carpetas</translation>
    </message>
    <message>
        <source>Connected disks</source>
        <translation>Discos conectados</translation>
    </message>
    <message>
        <source>Drop folders here, or choose them. Cinventory reads them, never changes them.</source>
        <translation>Suelte carpetas aquí, o elíjalas. Cinventory las lee, nunca las cambia.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Vea un ejemplo</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Abrir una biblioteca</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} libres</translation>
    </message>
</context>
<context>
    <name>WorkerModel</name>
    <message>
        <source>Files/s</source>
        <translation>Archivos/s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Proceso</translation>
    </message>
</context>
<context>
    <name>WorkerTable</name>
    <message>
        <source>A row a worker of the cluster; those that get no files are at the top</source>
        <translation>Una fila por proceso del clúster; los que no reciben archivos están arriba</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>Columnas de los procesos</translation>
    </message>
    <message>
        <source>What is told of each worker</source>
        <translation>Qué se indica de cada proceso</translation>
    </message>
    <message>
        <source>Workers of the job</source>
        <translation>Procesos de la tarea</translation>
    </message>
</context>
<context>
    <name>_Poster</name>
    <message>
        <source>Play here</source>
        <translation>Reproducir aquí</translation>
    </message>
    <message>
        <source>Play the file in the place of this picture</source>
        <translation>Reproduce el archivo en lugar de esta imagen</translation>
    </message>
</context>
</TS>
