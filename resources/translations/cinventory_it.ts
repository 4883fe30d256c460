<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cinventory</source>
        <translation>Informazioni su Cinventory</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Chiude questa finestra di dialogo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copia le versioni</translation>
    </message>
    <message>
        <source>Its data is in {folder}.</source>
        <translation>I dati si trovano in {folder}.</translation>
    </message>
    <message>
        <source>MediaInfo is missing. Install Cinventory again.</source>
        <translation>MediaInfo manca. Installa di nuovo Cinventory.</translation>
    </message>
    <message>
        <source>Portable: all data is beside the program, in {folder}.</source>
        <translation>Portatile: tutti i dati sono accanto al programma, in {folder}.</translation>
    </message>
    <message>
        <source>Program, engines and folders, for a report of a problem</source>
        <translation>Programma, motori e cartelle, per la segnalazione di un problema</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version} of this system, and {second}.</source>
        <translation>Legge i file con MediaInfo {version} di questo sistema e con {second}.</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version}, which it brings along, and {second}.</source>
        <translation>Legge i file con MediaInfo {version}, fornito con il programma, e con {second}.</translation>
    </message>
    <message>
        <source>Takes the inventory of a video library. Free software: GPL-3.0-or-later, without warranty.</source>
        <translation>Fa l&apos;inventario di una libreria video. Software libero: GPL-3.0-or-later, senza garanzia.</translation>
    </message>
</context>
<context>
    <name>AcceptCommands</name>
    <message>
        <source>There is nothing to accept: no check found other contents than the known ones.</source>
        <translation>Non c&apos;è nulla da accettare: nessun controllo ha trovato un contenuto diverso da quello noto.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Accept contents</source>
        <translation>Accetta contenuto</translation>
    </message>
    <message>
        <source>Each with the known and the found checksum</source>
        <translation>Ciascuno con il checksum noto e quello trovato</translation>
    </message>
    <message>
        <source>Files whose contents are accepted</source>
        <translation>File il cui contenuto viene accettato</translation>
    </message>
    <message>
        <source>Keeps the known checksums</source>
        <translation>Mantiene i checksum noti</translation>
    </message>
    <message>
        <source>Makes the contents that were found the known ones</source>
        <translation>Il contenuto trovato diventa quello noto</translation>
    </message>
    <message>
        <source>No file is read or changed.</source>
        <translation>Nessun file viene letto o modificato.</translation>
    </message>
    <message>
        <source>The last check found other contents than the known ones. If you accept them, they count as good: the known checksums are forgotten, and this change is no longer told.</source>
        <translation>L&apos;ultimo controllo ha trovato un contenuto diverso da quello noto. Se lo accetti, è considerato valido: i checksum noti vengono dimenticati e questa modifica non viene più segnalata.</translation>
    </message>
    <message>
        <source>found on {}: {}</source>
        <translation>trovato il {}: {}</translation>
    </message>
    <message>
        <source>known since {}: {}</source>
        <translation>noto dal {}: {}</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Controlla</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Libreria</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>About Cinventory</source>
        <translation>Informazioni su Cinventory</translation>
    </message>
    <message>
        <source>Accept contents…</source>
        <translation>Accetta contenuto…</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Aggiungi cartelle…</translation>
    </message>
    <message>
        <source>All acts that have keys, with these</source>
        <translation>Tutti i comandi che hanno tasti, con i loro tasti</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Ask the page of the program for its newest version; nothing is sent but that of this one</source>
        <translation>Chiede alla pagina del programma la versione più recente; viene inviata solo la versione di questo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Crea backup…</translation>
    </message>
    <message>
        <source>Bring in the list of a disk that is not here, as another program made it</source>
        <translation>Acquisisce l&apos;elenco di un disco che non è qui, creato da un altro programma</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Pagina del browser</translation>
    </message>
    <message>
        <source>Build a search from facts, comparisons and values</source>
        <translation>Compone una ricerca da dati, confronti e valori</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Check for damage…</source>
        <translation>Cerca danni…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Cerca aggiornamenti</translation>
    </message>
    <message>
        <source>Check whether each part of the program works on this computer</source>
        <translation>Controlla se ogni parte del programma funziona su questo computer</translation>
    </message>
    <message>
        <source>Choose the program that opens the selected files</source>
        <translation>Sceglie il programma che apre i file selezionati</translation>
    </message>
    <message>
        <source>Choose what the files of the table and the gallery are sorted by</source>
        <translation>Sceglie in base a che cosa sono ordinati i file della tabella e della galleria</translation>
    </message>
    <message>
        <source>Choose, move and sort by the columns of the table</source>
        <translation>Sceglie, sposta e ordina le colonne della tabella</translation>
    </message>
    <message>
        <source>Clear the search, and show every source</source>
        <translation>Cancella la ricerca e mostra tutte le sorgenti</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Chiude la finestra</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonne…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Righe compatte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare a folder with a list of checksums, a history or a bag that came with it</source>
        <translation>Confronta una cartella con l&apos;elenco di checksum, la cronologia o il bag che la accompagna</translation>
    </message>
    <message>
        <source>Compare files with their stored checksums: those selected, shown, or all</source>
        <translation>Confronta i file con i checksum salvati: quelli selezionati, quelli mostrati o tutti</translation>
    </message>
    <message>
        <source>Compare the files here with all others, to find which exist several times</source>
        <translation>Confronta i file di qui con tutti gli altri, per trovare quelli che esistono più volte</translation>
    </message>
    <message>
        <source>Compare the files that match the search, in the chosen source or folder, with all others, to find which exist several times</source>
        <translation>Confronta i file che corrispondono alla ricerca, nella sorgente o nella cartella scelta, con tutti gli altri, per trovare quelli che esistono più volte</translation>
    </message>
    <message>
        <source>Compare two places…</source>
        <translation>Confronta due luoghi…</translation>
    </message>
    <message>
        <source>Compare videos by their pictures…</source>
        <translation>Confronta i video per immagini…</translation>
    </message>
    <message>
        <source>Continue scan</source>
        <translation>Continua scansione</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copia come</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copia come CSV</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Copy the library to one file, while it is in use</source>
        <translation>Copia la libreria in un solo file, mentre è in uso</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>Copia le righe come testo</translation>
    </message>
    <message>
        <source>Copy the rows with all columns, for a spreadsheet</source>
        <translation>Copia le righe con tutte le colonne, per un foglio di calcolo</translation>
    </message>
    <message>
        <source>Copy the value and its number of files as text</source>
        <translation>Copia come testo il valore e il suo numero di file</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Copia la posizione del file</translation>
    </message>
    <message>
        <source>Copy where this folder is</source>
        <translation>Copia la posizione di questa cartella</translation>
    </message>
    <message>
        <source>Create manifest…</source>
        <translation>Crea manifesto…</translation>
    </message>
    <message>
        <source>Decode files to find damage: those selected, shown, or all</source>
        <translation>Decodifica i file per trovare danni: quelli selezionati, quelli mostrati o tutti</translation>
    </message>
    <message>
        <source>Decode the files here to find damage</source>
        <translation>Decodifica i file di qui per trovare danni</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete the index of what is said…</source>
        <translation>Elimina l&apos;indice del parlato…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dischi</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Cerca comando…</translation>
    </message>
    <message>
        <source>Earlier picture</source>
        <translation>Immagine precedente</translation>
    </message>
    <message>
        <source>Enlarge the text of menus, tables and details; pictures keep their size</source>
        <translation>Ingrandisce il testo di menu, tabelle e dettagli; le immagini mantengono la loro dimensione</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Esporta elenco…</translation>
    </message>
    <message>
        <source>File types, limits, theme and language</source>
        <translation>Tipi di file, limiti, tema e lingua</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>File senza video</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>Composizione filtri…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Find a disk by its label…</source>
        <translation>Trova un disco dall&apos;etichetta…</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>Ritrova…</translation>
    </message>
    <message>
        <source>Find an act, a page, a source, a saved search, a filter or a preference by words</source>
        <translation>Trova con parole un comando, una pagina, una sorgente, una ricerca salvata, un filtro o una preferenza</translation>
    </message>
    <message>
        <source>Find clips inside longer videos…</source>
        <translation>Trova clip in video più lunghi…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Cerca copie</translation>
    </message>
    <message>
        <source>Forget this search; no file is changed</source>
        <translation>Dimentica questa ricerca; nessun file viene modificato</translation>
    </message>
    <message>
        <source>Forget what is known of its files; the files themselves stay</source>
        <translation>Dimentica ciò che si sa dei suoi file; i file restano</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleria</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Per iniziare</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or not</source>
        <translation>Estende la finestra a tutto lo schermo, o torna indietro</translation>
    </message>
    <message>
        <source>Give this search another name</source>
        <translation>Dà un altro nome a questa ricerca</translation>
    </message>
    <message>
        <source>Give this source a name of its own; its folder keeps its name</source>
        <translation>Dà a questa sorgente un nome proprio; la sua cartella mantiene il suo</translation>
    </message>
    <message>
        <source>Go back in the current file to the picture of a moment before</source>
        <translation>Torna nel file attuale all&apos;immagine di un momento prima</translation>
    </message>
    <message>
        <source>Go on in the current file to the picture of a moment after</source>
        <translation>Va nel file attuale all&apos;immagine di un momento dopo</translation>
    </message>
    <message>
        <source>Go on without the file that takes so long; the next scan tries it again</source>
        <translation>Prosegue senza il file che richiede tanto tempo; la prossima scansione riprova</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Va al campo di ricerca</translation>
    </message>
    <message>
        <source>Hand over for re-encoding…</source>
        <translation>Consegna per la ricodifica…</translation>
    </message>
    <message>
        <source>Have changes in this folder scanned as they happen</source>
        <translation>Scansiona le modifiche in questa cartella appena avvengono</translation>
    </message>
    <message>
        <source>Have more lines in menus, tables and details; pictures keep their size</source>
        <translation>Mostra più righe in menu, tabelle e dettagli; le immagini mantengono la loro dimensione</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Importa un catalogo…</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Indicizza il parlato</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Inverti selezione</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Registro del cestino</translation>
    </message>
    <message>
        <source>Keep a checksum of files, to tell later whether they changed: of those selected, shown, or all</source>
        <translation>Salva un checksum dei file, per sapere più tardi se sono cambiati: di quelli selezionati, di quelli mostrati o di tutti</translation>
    </message>
    <message>
        <source>Keep the search, and leave the list that it was limited to</source>
        <translation>Mantiene la ricerca e lascia l&apos;elenco a cui era limitata</translation>
    </message>
    <message>
        <source>Keep this search in the side bar, by a name</source>
        <translation>Conserva questa ricerca nella barra laterale, con un nome</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Immagini più grandi</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Later picture</source>
        <translation>Immagine successiva</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Custodisci…</translation>
    </message>
    <message>
        <source>Look for what has changed in all sources</source>
        <translation>Cerca che cosa è cambiato in tutte le sorgenti</translation>
    </message>
    <message>
        <source>Look for what has changed in the chosen source, or in all of them</source>
        <translation>Cerca che cosa è cambiato nella sorgente scelta, o in tutte</translation>
    </message>
    <message>
        <source>Make a text for those who can help; nothing is sent</source>
        <translation>Crea un testo per chi può aiutare; non viene inviato nulla</translation>
    </message>
    <message>
        <source>Make an empty library in a file of its own, and show it</source>
        <translation>Crea una libreria vuota in un file proprio e la mostra</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>Crea immagini</translation>
    </message>
    <message>
        <source>Make the change again that was taken back last</source>
        <translation>Ripete l&apos;ultima modifica annullata</translation>
    </message>
    <message>
        <source>Make the pictures of the files here before they are looked at in the gallery</source>
        <translation>Crea le immagini dei file di qui prima che siano guardati nella galleria</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>Mark problems OK</source>
        <translation>Segna problemi come OK</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra dei menu</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>Sposta nel cestino…</translation>
    </message>
    <message>
        <source>Name and place of the disk…</source>
        <translation>Nome e posto del disco…</translation>
    </message>
    <message>
        <source>Names and labels</source>
        <translation>Nomi ed etichette</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Restringi</translation>
    </message>
    <message>
        <source>Needs a chosen source that was read in part</source>
        <translation>Richiede la scelta di una sorgente letta in parte</translation>
    </message>
    <message>
        <source>Needs a disk or a source that is chosen in the side bar</source>
        <translation>Richiede la scelta di un disco o di una sorgente nella barra laterale</translation>
    </message>
    <message>
        <source>Needs a file that takes long</source>
        <translation>Richiede un file che impiega molto tempo</translation>
    </message>
    <message>
        <source>Needs a folder in the library</source>
        <translation>Richiede una cartella nella libreria</translation>
    </message>
    <message>
        <source>Needs a folder that was scanned: what is only imported cannot be read</source>
        <translation>Richiede una cartella scansionata: ciò che è solo importato non si può leggere</translation>
    </message>
    <message>
        <source>Needs a job that runs</source>
        <translation>Richiede un&apos;operazione in corso</translation>
    </message>
    <message>
        <source>Needs a job that runs and can be paused</source>
        <translation>Richiede un&apos;operazione in corso che si possa sospendere</translation>
    </message>
    <message>
        <source>Needs a library that can be changed</source>
        <translation>Richiede una libreria modificabile</translation>
    </message>
    <message>
        <source>Needs a recording of several files</source>
        <translation>Richiede una registrazione in più file</translation>
    </message>
    <message>
        <source>Needs a saved search that is chosen in the side bar</source>
        <translation>Richiede la scelta di una ricerca salvata nella barra laterale</translation>
    </message>
    <message>
        <source>Needs a search that is limited to a list</source>
        <translation>Richiede una ricerca limitata a un elenco</translation>
    </message>
    <message>
        <source>Needs a selected file</source>
        <translation>Richiede un file selezionato</translation>
    </message>
    <message>
        <source>Needs a selected file that has another copy</source>
        <translation>Richiede un file selezionato che abbia un&apos;altra copia</translation>
    </message>
    <message>
        <source>Needs a source that is chosen in the side bar</source>
        <translation>Richiede la scelta di una sorgente nella barra laterale</translation>
    </message>
    <message>
        <source>Needs a source that is not being scanned</source>
        <translation>Richiede una sorgente senza scansione in corso</translation>
    </message>
    <message>
        <source>Needs a source that was read in part</source>
        <translation>Richiede una sorgente letta in parte</translation>
    </message>
    <message>
        <source>Needs a text in the search field</source>
        <translation>Richiede un testo nel campo di ricerca</translation>
    </message>
    <message>
        <source>Needs a value that is chosen in “Narrow down”</source>
        <translation>Richiede la scelta di un valore in “Restringi”</translation>
    </message>
    <message>
        <source>Needs an open library</source>
        <translation>Richiede una libreria aperta</translation>
    </message>
    <message>
        <source>Needs at most 1,000 selected files</source>
        <translation>Richiede al massimo 1.000 file selezionati</translation>
    </message>
    <message>
        <source>Needs files that are shown</source>
        <translation>Richiede file mostrati</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown larger</source>
        <translation>Richiede immagini che si possano ingrandire</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown smaller</source>
        <translation>Richiede immagini che si possano rimpicciolire</translation>
    </message>
    <message>
        <source>Needs something from which you went back</source>
        <translation>Richiede che prima si torni indietro</translation>
    </message>
    <message>
        <source>Needs something that was shown before</source>
        <translation>Richiede che prima sia stato mostrato altro</translation>
    </message>
    <message>
        <source>Needs the gallery</source>
        <translation>Richiede la galleria</translation>
    </message>
    <message>
        <source>Needs the table or the gallery</source>
        <translation>Richiede la tabella o la galleria</translation>
    </message>
    <message>
        <source>Needs two to four selected files</source>
        <translation>Richiede da due a quattro file selezionati</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Mai controllati</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nuova libreria…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nuova finestra</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Testo normale</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo questo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open another window; of one library, the first alone can change it</source>
        <translation>Apre un&apos;altra finestra; di una stessa libreria, solo la prima può modificarla</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Apri libreria…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Apri log</translation>
    </message>
    <message>
        <source>Open or close recording</source>
        <translation>Apri o chiudi registrazione</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Apri recenti</translation>
    </message>
    <message>
        <source>Open this folder in your file manager</source>
        <translation>Apre questa cartella nel gestore di file</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Apri con</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Pannelli</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Riproduci da</translation>
    </message>
    <message>
        <source>Play in place</source>
        <translation>Riproduci sul posto</translation>
    </message>
    <message>
        <source>Play the file here from a chapter on, or from a place where it is damaged</source>
        <translation>Riproduce qui il file da un capitolo in poi, o da un punto in cui è danneggiato</translation>
    </message>
    <message>
        <source>Play the file here, until Space is pressed again</source>
        <translation>Riproduce qui il file, finché non si preme di nuovo Spazio</translation>
    </message>
    <message>
        <source>Play the file in its picture, in the gallery or in the details</source>
        <translation>Riproduce il file nella sua immagine, nella galleria o nei dettagli</translation>
    </message>
    <message>
        <source>Play the file with your player</source>
        <translation>Riproduce il file con il tuo lettore</translation>
    </message>
    <message>
        <source>Play two to four files in step, or a file and its copies, side by side or over each other</source>
        <translation>Riproduce da due a quattro file in sincronia, o un file e le sue copie, affiancati o sovrapposti</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Riproducibile su</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <source>Print a report of the files that are shown, or of those that are selected</source>
        <translation>Stampa un rapporto sui file mostrati, o su quelli selezionati</translation>
    </message>
    <message>
        <source>Print labels for disks, with a code that a scanner reads</source>
        <translation>Stampa etichette per i dischi, con un codice leggibile da uno scanner</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Stampa etichette…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library, which is kept beside it</source>
        <translation>Mette un backup al posto della libreria, che viene conservata accanto</translation>
    </message>
    <message>
        <source>Put fewer pictures in a row of the gallery</source>
        <translation>Mette meno immagini in una riga della galleria</translation>
    </message>
    <message>
        <source>Put more pictures in a row of the gallery</source>
        <translation>Mette più immagini in una riga della galleria</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Anteprima rapida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Leggi in anticipo</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Rileggi tutti i file</translation>
    </message>
    <message>
        <source>Read all files of the chosen source, or of all sources, also those that seem unchanged</source>
        <translation>Legge tutti i file della sorgente scelta, o di tutte le sorgenti, anche quelli che sembrano invariati</translation>
    </message>
    <message>
        <source>Read how files are found, with all filters</source>
        <translation>Spiega come si trovano i file, con tutti i filtri</translation>
    </message>
    <message>
        <source>Read how things are done, by task</source>
        <translation>Spiega come si fanno le cose, per compito</translation>
    </message>
    <message>
        <source>Read many pictures of each video, to find those that lie in longer ones</source>
        <translation>Legge molte immagini di ogni video, per trovare quelli contenuti in altri più lunghi</translation>
    </message>
    <message>
        <source>Read pictures of videos of similar length, to find the same film in another encoding</source>
        <translation>Legge immagini dei video di lunghezza simile, per trovare lo stesso film in un&apos;altra codifica</translation>
    </message>
    <message>
        <source>Read the files here again, and compare them with their stored checksums</source>
        <translation>Rilegge i file di qui e li confronta con i checksum salvati</translation>
    </message>
    <message>
        <source>Read the files here that the last scan did not come to</source>
        <translation>Legge i file di qui a cui l&apos;ultima scansione non è arrivata</translation>
    </message>
    <message>
        <source>Read the files here without a checksum, and keep one, to tell later whether they changed</source>
        <translation>Legge i file di qui senza checksum e ne salva uno, per sapere più tardi se sono cambiati</translation>
    </message>
    <message>
        <source>Read the files that the last scan did not come to, in the chosen source or in all of them</source>
        <translation>Legge i file a cui l&apos;ultima scansione non è arrivata, nella sorgente scelta o in tutte</translation>
    </message>
    <message>
        <source>Read the subtitles of the files here, so that says: finds where something is said</source>
        <translation>Legge i sottotitoli dei file di qui, così che says: trovi dove si dice qualcosa</translation>
    </message>
    <message>
        <source>Read what this version brings</source>
        <translation>Mostra che cosa porta questa versione</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Mostra quando le operazioni sono iniziate e finite, e che cosa è andato storto</translation>
    </message>
    <message>
        <source>Recordings as one row</source>
        <translation>Registrazioni in una riga</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Rimuovi dalla libreria…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Segnala un problema…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Riscansiona</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Riscansiona tutto</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Salva ricerca…</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Ricerca salvata</translation>
    </message>
    <message>
        <source>Say that the errors and warnings of the selected files are fine, until the files change</source>
        <translation>Dichiara che errori e avvisi dei file selezionati vanno bene, finché i file non cambiano</translation>
    </message>
    <message>
        <source>Say what the disk is called, where it is kept, and what else is to know of it</source>
        <translation>Indica come si chiama il disco, dove è conservato e che altro c&apos;è da saperne</translation>
    </message>
    <message>
        <source>Say where this folder is now; what is known of its files goes with it</source>
        <translation>Indica dove si trova ora questa cartella; ciò che si sa dei suoi file la segue</translation>
    </message>
    <message>
        <source>Scan one folder or several into the library</source>
        <translation>Scansiona una o più cartelle nella libreria</translation>
    </message>
    <message>
        <source>Scan the code on the label of a disk, or type its id, and see the disk</source>
        <translation>Legge con lo scanner il codice sull&apos;etichetta di un disco, o ne accetta l&apos;id, e mostra il disco</translation>
    </message>
    <message>
        <source>Scan the files and folders on the clipboard</source>
        <translation>Scansiona i file e le cartelle negli appunti</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Pianificazioni…</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Aiuto sulla ricerca</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Cerca in tutti i file</translation>
    </message>
    <message>
        <source>See and change which jobs begin by themselves, and when</source>
        <translation>Mostra e cambia quali operazioni iniziano da sole, e quando</translation>
    </message>
    <message>
        <source>See every disk, connected or not: its room, what it alone holds, and where it is kept</source>
        <translation>Mostra ogni disco, collegato o no: il suo spazio, che cosa contiene solo lui e dove è conservato</translation>
    </message>
    <message>
        <source>See how large the index is, and delete it; the subtitles stay as they are</source>
        <translation>Mostra quanto è grande l&apos;indice e permette di eliminarlo; i sottotitoli restano come sono</translation>
    </message>
    <message>
        <source>See in which languages the shown files are spoken and written, and which lack one</source>
        <translation>Mostra in quali lingue i file mostrati sono parlati e scritti, e a quali ne manca una</translation>
    </message>
    <message>
        <source>See the subtitles and .nfo files that belong to no video, and why</source>
        <translation>Mostra i sottotitoli e i file .nfo che non appartengono a un video, e perché</translation>
    </message>
    <message>
        <source>See what each scan found new, changed, moved or missing</source>
        <translation>Mostra che cosa ogni scansione ha trovato di nuovo, modificato, spostato o mancante</translation>
    </message>
    <message>
        <source>See what is wrong with the files, by kind, and what nobody has looked for yet</source>
        <translation>Mostra che cosa non va nei file, per genere, e che cosa nessuno ha ancora controllato</translation>
    </message>
    <message>
        <source>See where the room of your disks goes, and what encoding files again would save</source>
        <translation>Mostra dove va lo spazio dei dischi e che cosa farebbe risparmiare una nuova codifica</translation>
    </message>
    <message>
        <source>See which files Cinventory has moved to the trash, and move them back</source>
        <translation>Mostra quali file Cinventory ha spostato nel cestino e permette di rimetterli a posto</translation>
    </message>
    <message>
        <source>See which files exist several times, where they are, and how much room they take</source>
        <translation>Mostra quali file esistono più volte, dove sono e quanto spazio occupano</translation>
    </message>
    <message>
        <source>See which files fail on a device or in a delivery, and why, and change the conditions</source>
        <translation>Mostra quali file non vanno bene per un dispositivo o una consegna, e perché, e permette di cambiare le condizioni</translation>
    </message>
    <message>
        <source>See which files of one source or folder are at another one too, and which are not</source>
        <translation>Mostra quali file di una sorgente o cartella si trovano anche in un&apos;altra, e quali no</translation>
    </message>
    <message>
        <source>See why files fail on one of your devices or in a delivery, and which</source>
        <translation>Mostra perché e quali file non vanno bene per uno dei tuoi dispositivi o per una consegna</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleziona</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Select all that is not selected, and nothing else</source>
        <translation>Seleziona tutto ciò che non è selezionato, e nient&apos;altro</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>Seleziona tutto ciò che è mostrato</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Deseleziona tutto</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autodiagnosi…</translation>
    </message>
    <message>
        <source>Show a library again that was opened lately</source>
        <translation>Mostra di nuovo una libreria aperta di recente</translation>
    </message>
    <message>
        <source>Show a recording that a camera wrote in several files as one row, which opens</source>
        <translation>Mostra come una sola riga apribile una registrazione che una videocamera ha scritto in più file</translation>
    </message>
    <message>
        <source>Show again what was shown before you went back</source>
        <translation>Mostra di nuovo ciò che era mostrato prima di tornare indietro</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostra tutti i file</translation>
    </message>
    <message>
        <source>Show all text of the window in its usual size</source>
        <translation>Mostra tutto il testo della finestra nella dimensione abituale</translation>
    </message>
    <message>
        <source>Show another library in place of this one</source>
        <translation>Mostra un&apos;altra libreria al posto di questa</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostra file</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore di file</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Mostra le sue copie</translation>
    </message>
    <message>
        <source>Show lower rows in tables, so that more of them are visible</source>
        <translation>Mostra righe più basse nelle tabelle, così che se ne vedano di più</translation>
    </message>
    <message>
        <source>Show only the files with this value</source>
        <translation>Mostra solo i file con questo valore</translation>
    </message>
    <message>
        <source>Show only the files without this value</source>
        <translation>Mostra solo i file senza questo valore</translation>
    </message>
    <message>
        <source>Show or hide pictures, problems and facts of the selected file</source>
        <translation>Mostra o nasconde immagini, problemi e dati del file selezionato</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>Mostra o nasconde le sorgenti</translation>
    </message>
    <message>
        <source>Show or hide what runs, what waits and what has ended</source>
        <translation>Mostra o nasconde ciò che è in corso, in attesa o terminato</translation>
    </message>
    <message>
        <source>Show or hide what the files have in common, with counts</source>
        <translation>Mostra o nasconde ciò che i file hanno in comune, con i conteggi</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Mostra il file nella sua cartella</translation>
    </message>
    <message>
        <source>Show the file of the library in its folder</source>
        <translation>Mostra il file della libreria nella sua cartella</translation>
    </message>
    <message>
        <source>Show the files as a table</source>
        <translation>Mostra i file come tabella</translation>
    </message>
    <message>
        <source>Show the files as a treemap and as charts, whose parts are filters</source>
        <translation>Mostra i file come mappa ad albero e grafici, le cui parti sono filtri</translation>
    </message>
    <message>
        <source>Show the files as pictures</source>
        <translation>Mostra i file come immagini</translation>
    </message>
    <message>
        <source>Show the files in which no check has looked for damage</source>
        <translation>Mostra i file in cui nessun controllo ha cercato danni</translation>
    </message>
    <message>
        <source>Show the first steps with a library again, also those that were hidden</source>
        <translation>Mostra di nuovo i primi passi con una libreria, anche quelli nascosti</translation>
    </message>
    <message>
        <source>Show the menus in a bar, or below a button</source>
        <translation>Mostra i menu in una barra, o sotto un pulsante</translation>
    </message>
    <message>
        <source>Show the page and the files that were shown before</source>
        <translation>Mostra la pagina e i file mostrati prima</translation>
    </message>
    <message>
        <source>Show the parts of the current recording below it, or hide them</source>
        <translation>Mostra le parti della registrazione attuale sotto di essa, o le nasconde</translation>
    </message>
    <message>
        <source>Show this library in your browser; asks first where that is not switched on</source>
        <translation>Mostra questa libreria nel browser; se non è attivato, prima chiede</translation>
    </message>
    <message>
        <source>Show what is wrong, new and unknown in the library, and what to do next</source>
        <translation>Mostra che cosa nella libreria non va, è nuovo o non si sa, e che cosa fare adesso</translation>
    </message>
    <message>
        <source>Show where else the contents of the selected files are</source>
        <translation>Mostra dove altro si trova il contenuto dei file selezionati</translation>
    </message>
    <message>
        <source>Show which of the selected files could go to the trash because another copy stays</source>
        <translation>Mostra quali dei file selezionati potrebbero andare nel cestino perché resta un&apos;altra copia</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barra laterale</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>Salta file</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Immagini più piccole</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Stop the scan for now; Resume goes on from there</source>
        <translation>Ferma per ora la scansione; Riprendi prosegue da lì</translation>
    </message>
    <message>
        <source>Stop what is running, and keep what there is</source>
        <translation>Ferma ciò che è in corso e mantiene ciò che c&apos;è</translation>
    </message>
    <message>
        <source>Store checksums…</source>
        <translation>Salva checksum…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Take everything out of the selection</source>
        <translation>Toglie tutto dalla selezione</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annulla l&apos;ultima modifica</translation>
    </message>
    <message>
        <source>Take what the last check found in the selected files as good</source>
        <translation>Considera valido ciò che l&apos;ultimo controllo ha trovato nei file selezionati</translation>
    </message>
    <message>
        <source>The version, the licence and the engines</source>
        <translation>La versione, la licenza e i motori</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Non c&apos;è nulla da ripetere</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Non c&apos;è nulla da annullare</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Questa libreria</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>V&amp;ideo</translation>
    </message>
    <message>
        <source>Verify checksums…</source>
        <translation>Verifica checksum…</translation>
    </message>
    <message>
        <source>Verify manifest…</source>
        <translation>Verifica manifesto…</translation>
    </message>
    <message>
        <source>Waits until no source is being scanned</source>
        <translation>Attende che nessuna sorgente sia in scansione</translation>
    </message>
    <message>
        <source>Watch the chosen folder, or all of them, verify and check it every month, and be told</source>
        <translation>Monitora la cartella scelta, o tutte, la verifica e controlla ogni mese, e ti avvisa</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Monitora questa cartella</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Write a list of all files of a folder with their checksums</source>
        <translation>Scrive un elenco di tutti i file di una cartella con i loro checksum</translation>
    </message>
    <message>
        <source>Write a report of these files for people, as a page or a PDF</source>
        <translation>Scrive un rapporto leggibile su questi file, come pagina o PDF</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, as a queue or script for an encoder</source>
        <translation>Scrive i file selezionati, o tutti quelli mostrati, come coda o script per un codificatore</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, to a file</source>
        <translation>Scrive in un file i file selezionati, o tutti quelli mostrati</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Cancelling…</source>
        <translation>Annullamento…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Not finished when the window was closed: {}. What was found is kept.</source>
        <translation>Non finita alla chiusura della finestra: {}. Ciò che è stato trovato è conservato.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Sospensione…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Slow: {}</source>
        <translation>Lento: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>not begun: {} more</source>
        <translation>non iniziati: altri {}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:worker|workers}</source>
        <translation>{0} worker su {1}</translation>
    </message>
    <message>
        <source>{0} {0:worker|workers}</source>
        <translation>{0} worker</translation>
    </message>
    <message>
        <source>{} files/s</source>
        <translation>{} file/s</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} trovati</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>ancora {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>altri {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} di {}</translation>
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
        <translation>Attività</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Annulla la scansione</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Chiude questa riga</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Continua la scansione</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open the file that was written</source>
        <translation>Apre il file scritto</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Sospende la scansione</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore di file</translation>
    </message>
    <message>
        <source>Show the file that was written in its folder</source>
        <translation>Mostra nella sua cartella il file scritto</translation>
    </message>
    <message>
        <source>Shows what this job found</source>
        <translation>Mostra ciò che questa operazione ha trovato</translation>
    </message>
    <message>
        <source>Skip file that is slow</source>
        <translation>Salta il file lento</translation>
    </message>
    <message>
        <source>Takes the line away and changes nothing</source>
        <translation>Toglie la riga e non cambia nulla</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Finishing: what was found is being saved…</source>
        <translation>Conclusione: ciò che è stato trovato viene salvato…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>AddCommands</name>
    <message>
        <source>{} free</source>
        <translation>{} liberi</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>&amp;Store checksums</source>
        <translation>&amp;Salva checksum</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Monitora</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Aggiungi cartelle</translation>
    </message>
    <message>
        <source>Add these disks too:</source>
        <translation>Aggiungi anche questi dischi:</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>Non aggiunge nulla</translation>
    </message>
    <message>
        <source>Adds {} with the folders</source>
        <translation>Aggiunge {} con le cartelle</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>Le modifiche vengono scansionate appena avvengono.</translation>
    </message>
    <message>
        <source>Reads all bytes, once the folders are known. Checksums tell later whether a file is still the same.</source>
        <translation>Legge tutti i byte, quando le cartelle sono note. I checksum dicono più tardi se un file è ancora lo stesso.</translation>
    </message>
    <message>
        <source>Reads these folders, and does what is ticked</source>
        <translation>Legge queste cartelle e fa ciò che è spuntato</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copia l&apos;indirizzo</translation>
    </message>
    <message>
        <source>A page with the jobs and files of this library, while the window is open.</source>
        <translation>Una pagina con le operazioni e i file di questa libreria, finché la finestra è aperta.</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Una qualsiasi libera</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Pagina del browser</translation>
    </message>
    <message>
        <source>Each request has to bring the token that is in {}</source>
        <translation>Ogni richiesta deve portare il token che si trova in {}</translation>
    </message>
    <message>
        <source>It listens at {}</source>
        <translation>È in ascolto su {}</translation>
    </message>
    <message>
        <source>Let other progra&amp;ms on this computer start and follow scans</source>
        <translation>Consenti ad altri progra&amp;mmi su questo computer di avviare e seguire scansioni</translation>
    </message>
    <message>
        <source>Open &amp;in browser</source>
        <translation>Apri nel &amp;browser</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>Through a local API, for those who bring its token. They may have the folders of this library scanned, and no others.</source>
        <translation>Tramite un&apos;API locale, per chi ne porta il token. Possono far scansionare le cartelle di questa libreria, e nessun&apos;altra.</translation>
    </message>
    <message>
        <source>Where they look for it; with 0 on any port that is free.</source>
        <translation>Dove la cercano; con 0, su una porta libera qualsiasi.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Cinventory goes on in the background</source>
        <translation>Cinventory continua in background</translation>
    </message>
    <message>
        <source>Schedules and watching go on. A click on the icon shows the window again.</source>
        <translation>Pianificazioni e monitoraggio continuano. Un clic sull&apos;icona mostra di nuovo la finestra.</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Mantieni in esecuzione quando la finestra viene chiusa</translation>
    </message>
    <message>
        <source>An icon in the tray or menu bar shows the window again; Quit says what stops.</source>
        <translation>Un&apos;icona nell&apos;area di notifica o nella barra dei menu mostra di nuovo la finestra; Esci dice che cosa si ferma.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>In background</translation>
    </message>
    <message>
        <source>Schedules and watched folders go on then. Takes effect at once.</source>
        <translation>Pianificazioni e cartelle monitorate continuano. Ha effetto subito.</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>Avvia all&apos;&amp;accesso, senza finestra</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon: before anything stops, closing the window asks whether to minimize it.</source>
        <translation>Questo desktop non ha posto per tale icona: prima che qualcosa si fermi, alla chiusura della finestra viene chiesto se ridurla a icona.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Back up the library</source>
        <translation>Crea backup della libreria</translation>
    </message>
    <message>
        <source>Libraries (*{ending})</source>
        <translation>Librerie (*{ending})</translation>
    </message>
</context>
<context>
    <name>BasicPlayerView</name>
    <message>
        <source>K or a click tries again.</source>
        <translation>K o un clic riprova.</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Riproduce o mette in pausa</translation>
    </message>
    <message>
        <source>The disk is slow…</source>
        <translation>Il disco è lento…</translation>
    </message>
    <message>
        <source>This file is not there now: it is missing, or its disk is not connected.</source>
        <translation>Questo file ora non c&apos;è: manca, o il suo disco non è collegato.</translation>
    </message>
</context>
<context>
    <name>BesideCommand</name>
    <message>
        <source>Shows pictures and facts of the selected files, or of all</source>
        <translation>Mostra immagini e dati dei file selezionati, o di tutti</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancati</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Closes this dialog</source>
        <translation>Chiude questa finestra di dialogo</translation>
    </message>
    <message>
        <source>Pictures of {}</source>
        <translation>Immagini di {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancati</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>All sources</source>
        <translation>Tutte le sorgenti</translation>
    </message>
    <message>
        <source>Show this folder in the treemap</source>
        <translation>Mostra questa cartella nella mappa ad albero</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Cancels what is running</source>
        <translation>Annulla ciò che è in corso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Stop what is running?</source>
        <translation>Fermare ciò che è in corso?</translation>
    </message>
    <message>
        <source>What was found so far is kept, and Continue does the rest later.</source>
        <translation>Ciò che è stato trovato finora è conservato, e Continua fa il resto più tardi.</translation>
    </message>
</context>
<context>
    <name>CardPlayButton</name>
    <message>
        <source>Play here</source>
        <translation>Riproduci qui</translation>
    </message>
    <message>
        <source>Play the file in its picture (K for the selected one)</source>
        <translation>Riproduce il file nella sua immagine (K per quello selezionato)</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>&amp;Avvisami sul desktop</translation>
    </message>
    <message>
        <source>&amp;Verify checksums every month</source>
        <translation>&amp;Verifica i checksum ogni mese</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Monitora</translation>
    </message>
    <message>
        <source>A schedule for all sources does this already.</source>
        <translation>Lo fa già una pianificazione per tutte le sorgenti.</translation>
    </message>
    <message>
        <source>Already set up: {}.</source>
        <translation>Già impostato: {}.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>Le modifiche vengono scansionate appena avvengono.</translation>
    </message>
    <message>
        <source>Check for &amp;damage every month</source>
        <translation>Cerca &amp;danni ogni mese</translation>
    </message>
    <message>
        <source>Cinventory starts at login, and goes on when its window is closed. For all folders.</source>
        <translation>Cinventory si avvia all&apos;accesso e continua quando la sua finestra viene chiusa. Per tutte le cartelle.</translation>
    </message>
    <message>
        <source>Cinventory starts at login. This system shows no icon for it, so that it goes on only while its window is open or minimized. For all folders.</source>
        <translation>Cinventory si avvia all&apos;accesso. Questo sistema non ne mostra un&apos;icona, perciò continua solo finché la sua finestra è aperta o ridotta a icona. Per tutte le cartelle.</translation>
    </message>
    <message>
        <source>In the &amp;background</source>
        <translation>In &amp;background</translation>
    </message>
    <message>
        <source>When something is wrong, or a long job ends. For all folders.</source>
        <translation>Quando qualcosa non va, o finisce un&apos;operazione lunga. Per tutte le cartelle.</translation>
    </message>
    <message>
        <source>{}. Checksums of new files are stored each week, for they tell later what changed.</source>
        <translation>{}. I checksum dei nuovi file vengono salvati ogni settimana, perché dicono più tardi che cosa è cambiato.</translation>
    </message>
    <message>
        <source>{}. It reads each file once, and decodes no frame.</source>
        <translation>{}. Legge ogni file una volta e non decodifica alcun fotogramma.</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Catalogo</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disco</translation>
    </message>
    <message>
        <source>&amp;Forget what this one lacks</source>
        <translation>Dimentica ciò che manca in q&amp;uesta</translation>
    </message>
    <message>
        <source>A list of Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR or tree -J, a CSV or TSV, or the library of another computer. It can be dropped on this dialog.</source>
        <translation>Un elenco di Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR o tree -J, un file CSV o TSV, o la libreria di un altro computer. Si può trascinare su questa finestra.</translation>
    </message>
    <message>
        <source>A scan of a disk with this name takes the place of what is imported.</source>
        <translation>Una scansione di un disco con questo nome prende il posto di ciò che viene importato.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Accanto</translation>
    </message>
    <message>
        <source>Brings the videos in it into the library; nothing that it names is opened</source>
        <translation>Porta nella libreria i video che contiene; nulla di ciò che elenca viene aperto</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Catalogue of Cathy</source>
        <translation>Catalogo di Cathy</translation>
    </message>
    <message>
        <source>Catalogue of Katalog</source>
        <translation>Catalogo di Katalog</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Scegli un catalogo</translation>
    </message>
    <message>
        <source>Choose the columns of the sizes, and of the paths or the names.</source>
        <translation>Scegli le colonne delle dimensioni, e dei percorsi o dei nomi.</translation>
    </message>
    <message>
        <source>Choose the file of a catalogue</source>
        <translation>Sceglie il file di un catalogo</translation>
    </message>
    <message>
        <source>Column of folders</source>
        <translation>Colonna delle cartelle</translation>
    </message>
    <message>
        <source>Column of names</source>
        <translation>Colonna dei nomi</translation>
    </message>
    <message>
        <source>Column of paths</source>
        <translation>Colonna dei percorsi</translation>
    </message>
    <message>
        <source>Column of sizes in bytes</source>
        <translation>Colonna delle dimensioni in byte</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>Colonna delle date</translation>
    </message>
    <message>
        <source>Copies the command that lists a disk best, for a terminal on another computer</source>
        <translation>Copia il comando che elenca al meglio un disco, per un terminale su un altro computer</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Earlier import</source>
        <translation>Importazione precedente</translation>
    </message>
    <message>
        <source>Export of VVV</source>
        <translation>Esportazione di VVV</translation>
    </message>
    <message>
        <source>File list of Everything</source>
        <translation>Elenco di file di Everything</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>First videos</source>
        <translation>Primi video</translation>
    </message>
    <message>
        <source>Folder to c&amp;ut off</source>
        <translation>Cartella da &amp;togliere</translation>
    </message>
    <message>
        <source>Folder to cut off</source>
        <translation>Cartella da togliere</translation>
    </message>
    <message>
        <source>Forget what this one lacks</source>
        <translation>Dimentica ciò che manca in questa</translation>
    </message>
    <message>
        <source>Forgets files that an earlier import lists and this one does not</source>
        <translation>Dimentica i file che un&apos;importazione precedente elenca e questa no</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Give the disk a name.</source>
        <translation>Dai un nome al disco.</translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation>Dai un nome alla libreria.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importa un catalogo</translation>
    </message>
    <message>
        <source>Its disks are listed under this name, with all that it knows, until you scan them.</source>
        <translation>I suoi dischi sono elencati con questo nome, con tutto ciò che ne sa, finché non li scansioni.</translation>
    </message>
    <message>
        <source>Library of Cinventory</source>
        <translation>Libreria di Cinventory</translation>
    </message>
    <message>
        <source>List of find</source>
        <translation>Elenco di find</translation>
    </message>
    <message>
        <source>List of ls -lR</source>
        <translation>Elenco di ls -lR</translation>
    </message>
    <message>
        <source>List of rclone lsjson</source>
        <translation>Elenco di rclone lsjson</translation>
    </message>
    <message>
        <source>List of tree -J</source>
        <translation>Elenco di tree -J</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Nessuna immagine</translation>
    </message>
    <message>
        <source>None &amp;yet?</source>
        <translation>Nessuno anc&amp;ora?</translation>
    </message>
    <message>
        <source>Otherwise these files stay listed, and the end of the import tells their number.</source>
        <translation>Altrimenti questi file restano elencati, e la fine dell&apos;importazione ne indica il numero.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Run it in the topmost folder of the disk: {}</source>
        <translation>Eseguilo nella cartella principale del disco: {}</translation>
    </message>
    <message>
        <source>Table: CSV or TSV</source>
        <translation>Tabella: CSV o TSV</translation>
    </message>
    <message>
        <source>The column of the table that holds this</source>
        <translation>La colonna della tabella che contiene questo</translation>
    </message>
    <message>
        <source>The first videos, as they would be listed</source>
        <translation>I primi video, come verrebbero elencati</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk</source>
        <translation>La cartella che nei suoi percorsi rappresenta il disco</translation>
    </message>
    <message>
        <source>The name for that library here, as of its computer</source>
        <translation>Il nome di quella libreria qui, ad esempio quello del suo computer</translation>
    </message>
    <message>
        <source>The name of the disk that the catalogue lists</source>
        <translation>Il nome del disco che il catalogo elenca</translation>
    </message>
    <message>
        <source>The path of the catalogue</source>
        <translation>Il percorso del catalogo</translation>
    </message>
    <message>
        <source>They come along, as far as the limit in the preferences allows.</source>
        <translation>Vengono importate anche queste, entro il limite delle preferenze.</translation>
    </message>
    <message>
        <source>Type the whole path of the catalogue.</source>
        <translation>Scrivi il percorso completo del catalogo.</translation>
    </message>
</context>
<context>
    <name>ChangeFormatter</name>
    <message>
        <source>Back</source>
        <translation>Tornati</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>Di nuovo online</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificati</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancanti</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Spostati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Since then no file was checked for damage.</source>
        <translation>Da allora non sono stati cercati danni in alcun file.</translation>
    </message>
    <message>
        <source>Since then no file was verified or checked for damage.</source>
        <translation>Da allora nessun file è stato verificato, né vi sono stati cercati danni.</translation>
    </message>
    <message>
        <source>Since then no file was verified.</source>
        <translation>Da allora nessun file è stato verificato.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenuto</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>nessun file è stato letto</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non finita</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>non è cambiato nulla</translation>
    </message>
    <message>
        <source>sources back online: {}</source>
        <translation>sorgenti di nuovo online: {}</translation>
    </message>
    <message>
        <source>sources offline: {}</source>
        <translation>sorgenti offline: {}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>was called {}</source>
        <translation>si chiamava {}</translation>
    </message>
    <message>
        <source>was in {}</source>
        <translation>era in {}</translation>
    </message>
    <message>
        <source>{} back</source>
        <translation>tornati: {}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>modificati: {}</translation>
    </message>
    <message>
        <source>{} changed unnoticed</source>
        <translation>alterati inosservati: {}</translation>
    </message>
    <message>
        <source>{} damaged</source>
        <translation>danneggiati: {}</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>mancanti: {}</translation>
    </message>
    <message>
        <source>{} moved</source>
        <translation>spostati: {}</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>nuovi: {}</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>verificati: {}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Arrow keys, Home and End go from mark to mark, Enter opens one, Ctrl+T shows a table</source>
        <translation>I tasti freccia, Home e Fine passano da un elemento all&apos;altro, Invio ne apre uno, Ctrl+T mostra una tabella</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copia immagine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>Nome e valore</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Solo questo</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>The same bar again takes the filter away</source>
        <translation>Scegliendo di nuovo la stessa barra il filtro viene tolto</translation>
    </message>
    <message>
        <source>The values of the chart; Ctrl+T shows the chart</source>
        <translation>I valori del grafico; Ctrl+T mostra il grafico</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>left out by the filter</source>
        <translation>esclusi dal filtro</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>A file with several languages counts for each.</source>
        <translation>Un file con più lingue conta per ciascuna.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>Charts of the files that are shown</source>
        <translation>Grafici dei file mostrati</translation>
    </message>
    <message>
        <source>Encoding with HEVC would save about {}. This assumes that HEVC needs half the room of AVC, 35 % of that of MPEG-4 Visual and 30 % of that of MPEG-2. Each encoding loses quality.</source>
        <translation>Una codifica in HEVC farebbe risparmiare circa {}. Si suppone che HEVC richieda metà dello spazio di AVC, il 35% di quello di MPEG-4 Visual e il 30% di quello di MPEG-2. Ogni codifica perde qualità.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrato</translation>
    </message>
    <message>
        <source>{0} {0:other|others}</source>
        <translation>{0:un altro|altri {0}}</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>{} di {} mostrati</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>There is no file to check. Files that are missing, in a trash or imported cannot be read.</source>
        <translation>Non c&apos;è alcun file da controllare. I file mancanti, in un cestino o importati non si possono leggere.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Checks nothing</source>
        <translation>Non controlla nulla</translation>
    </message>
    <message>
        <source>Starts the check, which can be paused and cancelled</source>
        <translation>Avvia il controllo, che si può sospendere e annullare</translation>
    </message>
</context>
<context>
    <name>ChecksumDialog</name>
    <message>
        <source>Each file is read to its end and compared. Files without a checksum get one.</source>
        <translation>Ogni file viene letto fino alla fine e confrontato. I file senza checksum ne ricevono uno.</translation>
    </message>
    <message>
        <source>Files are read to their end, except those that already have their checksum.</source>
        <translation>I file vengono letti fino alla fine, tranne quelli che hanno già il loro checksum.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Salva checksum</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Verifica checksum</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Alone it finds: {}</source>
        <translation>Da solo trova: {}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Filtri in uso</translation>
    </message>
    <message>
        <source>Take away the filter {}</source>
        <translation>Togli il filtro {}</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>A folder on each line: /Volumes/Media=/mnt/media. It holds for all sources inside.</source>
        <translation>Una cartella per riga: /Volumes/Media=/mnt/media. Vale per tutte le sorgenti al suo interno.</translation>
    </message>
    <message>
        <source>Accept an e&amp;xposed cluster, without TLS</source>
        <translation>Accetta un cluster es&amp;posto, senza TLS</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Files are probed b&amp;y the cluster at</source>
        <translation>I file vengono esa&amp;minati dal cluster su</translation>
    </message>
    <message>
        <source>For a tcp address. Whoever reaches such a cluster can run programs on its computers and on this one: only in a network of your own.</source>
        <translation>Per un indirizzo tcp. Chiunque raggiunga un tale cluster può eseguire programmi sui suoi computer e su questo: solo in una rete propria.</translation>
    </message>
    <message>
        <source>For a tls address: the path of a TOML file with ca, cert and key.</source>
        <translation>Per un indirizzo tls: il percorso di un file TOML con ca, cert e key.</translation>
    </message>
    <message>
        <source>Its certificates are gi&amp;ven in the file</source>
        <translation>I suoi certificati sono i&amp;ndicati nel file</translation>
    </message>
    <message>
        <source>Paths of e&amp;qual folders on different computers</source>
        <translation>Percorsi di cartelle &amp;uguali su computer diversi</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler, tcp://HOST:PORT or tls://HOST:PORT; local:N starts N workers on this computer. Empty: this computer alone probes.</source>
        <translation>L&apos;indirizzo di uno scheduler Dask, tcp://HOST:PORT o tls://HOST:PORT; local:N avvia N worker su questo computer. Vuoto: esamina solo questo computer.</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>Che cosa rappresentano i colori</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Lingue audio</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bit per pixel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Videocamera</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>Check depth</source>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Controllato</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Crominanza</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Colour primaries</source>
        <translation>Primari di colore</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>Funz. trasferimento</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenitore</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copies on disks</source>
        <translation>Copie su dischi</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danni</translation>
    </message>
    <message>
        <source>Damage checked</source>
        <translation>Danni cercati</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>ID database</translation>
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
        <translation>Durata</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Codificato</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Film o episodio</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film o serie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogrammi/s</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Liberi sul disco</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Interlacciato</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ultimo controllo</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Ultimo episodio</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Ultimo errore</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Parti mancanti</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Origin and time</source>
        <translation>Origine e data</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Place of disk</source>
        <translation>Posto del disco</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Riproducibile</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Registrazione in più file</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Resolution class</source>
        <translation>Classe di risoluzione</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>Scan type</source>
        <translation>Tipo scansione</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Stagione</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Timecode iniziale</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>State and checks</source>
        <translation>Stato e controlli</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracce</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indeterminabile</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>alterato inosservato</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>integro</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>rielaborato</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>suggerimento</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>nel cestino</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indice</translation>
    </message>
    <message>
        <source>key frames</source>
        <translation>fotogrammi chiave</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostato</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non controllato</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non finito</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>read</source>
        <translation>letto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>checksum salvato</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>sospetto</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo scaduto</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificato</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns…</source>
        <translation>Colonne…</translation>
    </message>
    <message>
        <source>Fit “{}” to its contents</source>
        <translation>Adatta “{}” al contenuto</translation>
    </message>
    <message>
        <source>Hide “{}”</source>
        <translation>Nascondi “{}”</translation>
    </message>
    <message>
        <source>Move “{}” to the left</source>
        <translation>Sposta “{}” a sinistra</translation>
    </message>
    <message>
        <source>Move “{}” to the right</source>
        <translation>Sposta “{}” a destra</translation>
    </message>
    <message>
        <source>No longer sort by “{}”</source>
        <translation>Non ordinare più per “{}”</translation>
    </message>
    <message>
        <source>Pin “{}” at the left</source>
        <translation>Fissa “{}” a sinistra</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Ordina per “{}”</translation>
    </message>
    <message>
        <source>Sort by “{}”, reversed</source>
        <translation>Ordina per “{}”, inverso</translation>
    </message>
    <message>
        <source>Then by “{}”</source>
        <translation>Poi per “{}”</translation>
    </message>
    <message>
        <source>Then by “{}”, reversed</source>
        <translation>Poi per “{}”, inverso</translation>
    </message>
    <message>
        <source>Unpin “{}”</source>
        <translation>Sblocca “{}”</translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>No column is named “{}”.</source>
        <translation>Nessuna colonna si chiama “{}”.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Cerca colonne</translation>
    </message>
    <message>
        <source>Shows the columns with this text in their name, or in the name of their filter</source>
        <translation>Mostra le colonne con questo testo nel nome, o nel nome del loro filtro</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>Spazio mostra o nasconde una colonna</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Save columns</source>
        <translation>Salva colonne</translation>
    </message>
    <message>
        <source>The column set “{}” was deleted.</source>
        <translation>La serie di colonne “{}” è stata eliminata.</translation>
    </message>
    <message>
        <source>The column set “{}” was replaced.</source>
        <translation>La serie di colonne “{}” è stata sostituita.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What the set is called in the dialog of columns</source>
        <translation>Come si chiama la serie nella finestra delle colonne</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fissa</translation>
    </message>
    <message>
        <source>&amp;Save these…</source>
        <translation>&amp;Salva queste…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Closes this dialog; the columns stay as they are now</source>
        <translation>Chiude questa finestra di dialogo; le colonne restano come sono ora</translation>
    </message>
    <message>
        <source>Column se&amp;t</source>
        <translation>Serie di colo&amp;nne</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>Serie di colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Deletes the set; the columns stay as they are</source>
        <translation>Elimina la serie; le colonne restano come sono</translation>
    </message>
    <message>
        <source>From the left of the table to its right</source>
        <translation>Da sinistra a destra nella tabella</translation>
    </message>
    <message>
        <source>Holds the column at the left while others scroll</source>
        <translation>Tiene la colonna a sinistra mentre le altre scorrono</translation>
    </message>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Prima i più grandi, recenti o ultimi</translation>
    </message>
    <message>
        <source>Moves the column in the table</source>
        <translation>Sposta la colonna nella tabella</translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation>In&amp;verso</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordina per</translation>
    </message>
    <message>
        <source>Saves columns and order under a name</source>
        <translation>Salva colonne e ordine con un nome</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>Colonne mostrate</translation>
    </message>
    <message>
        <source>Shown, &amp;from the left</source>
        <translation>&amp;Mostrate, da sinistra</translation>
    </message>
    <message>
        <source>Shows the columns and the order of a set</source>
        <translation>Mostra le colonne e l&apos;ordine di una serie</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>The column that decides the order of the rows</source>
        <translation>La colonna che decide l&apos;ordine delle righe</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>L&apos;ordine in cui sono stati trovati</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>A s&amp;inistra</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>A &amp;destra</translation>
    </message>
    <message>
        <source>{} (pinned)</source>
        <translation>{} (fissata)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A TOML file that names the certificates of a tls address: ca, cert and key.</source>
        <translation>Un file TOML che indica i certificati di un indirizzo tls: ca, cert e key.</translation>
    </message>
    <message>
        <source>A column of a CSV or TSV, by its title or its number: path, folder, name, size or time. Repeatable.</source>
        <translation>Una colonna di un CSV o TSV, indicata con il titolo o il numero: path, folder, name, size o time. Ripetibile.</translation>
    </message>
    <message>
        <source>A dash stands for what nobody has counted.</source>
        <translation>Un trattino sta per ciò che nessuno ha contato.</translation>
    </message>
    <message>
        <source>A file is not read again while it has not changed since a check of the same depth, or a greater one.</source>
        <translation>Un file non viene riletto finché non è cambiato dopo un controllo della stessa profondità, o di una maggiore.</translation>
    </message>
    <message>
        <source>A file of several kinds counts once, in the topmost of them. A dash stands for what nobody has asked.</source>
        <translation>Un file di più tipi conta una volta sola, nel primo di essi dall&apos;alto. Un trattino sta per ciò che nessuno ha chiesto.</translation>
    </message>
    <message>
        <source>A file that settings export has written.</source>
        <translation>Un file che settings export ha scritto.</translation>
    </message>
    <message>
        <source>A filter; all arguments are then paths. Repeatable.</source>
        <translation>Un filtro; tutti gli argomenti sono allora percorsi. Ripetibile.</translation>
    </message>
    <message>
        <source>A folder or file that each worker must see.</source>
        <translation>Una cartella o un file che ogni worker deve vedere.</translation>
    </message>
    <message>
        <source>A folder to allow for scans, besides those in the library. Repeatable.</source>
        <translation>Una cartella da consentire per le scansioni, oltre a quelle della libreria. Ripetibile.</translation>
    </message>
    <message>
        <source>A folder, and its path for the other program, such as /media/nas=/mnt/media. Repeatable.</source>
        <translation>Una cartella e il suo percorso per l&apos;altro programma, come /media/nas=/mnt/media. Ripetibile.</translation>
    </message>
    <message>
        <source>A host name that clients may use for this computer. Repeatable.</source>
        <translation>Un nome host che i client possono usare per questo computer. Ripetibile.</translation>
    </message>
    <message>
        <source>A manifest, or a folder with a single one.</source>
        <translation>Un manifesto, o una cartella che ne contiene uno solo.</translation>
    </message>
    <message>
        <source>A policy of MediaConch, in XML.</source>
        <translation>Una policy di MediaConch, in XML.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve answers, if its local API is on. Otherwise the jobs are those saved in the library. These can be cancelled and paused, but not resumed or retried.</source>
        <translation>Risponde una finestra aperta o cinventory serve, se la sua API locale è attiva. Altrimenti le operazioni sono quelle salvate nella libreria. Queste si possono annullare e sospendere, ma non riprendere o ripetere.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve begins the job, if its local API is on. Otherwise the job runs here.</source>
        <translation>Una finestra aperta o cinventory serve avvia l&apos;operazione, se la sua API locale è attiva. Altrimenti l&apos;operazione viene eseguita qui.</translation>
    </message>
    <message>
        <source>A target of the page Room, in place of --codec, --height, --sdr and --aac.</source>
        <translation>Un obiettivo della pagina Spazio, al posto di --codec, --height, --sdr e --aac.</translation>
    </message>
    <message>
        <source>A test page for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>Una pagina di prova per {sheet}. Stampala al 100 %, non adattata alla pagina.</translation>
    </message>
    <message>
        <source>Accept a tcp address, without TLS: whoever reaches the cluster can run programs on its computers and on this one.</source>
        <translation>Accetta un indirizzo tcp, senza TLS: chiunque raggiunga il cluster può eseguire programmi sui suoi computer e su questo.</translation>
    </message>
    <message>
        <source>Accept the contents; otherwise the files are only named.</source>
        <translation>Accetta il contenuto; altrimenti i file vengono solo elencati.</translation>
    </message>
    <message>
        <source>Add a folder: cinventory scan FOLDER</source>
        <translation>Aggiungi una cartella: cinventory scan FOLDER</translation>
    </message>
    <message>
        <source>Add a schedule: scan or verify a source, check it for damage, look for copies, or export a search.</source>
        <translation>Aggiunge una pianificazione: scansionare o verificare una sorgente, cercarvi danni, cercare copie o esportare una ricerca.</translation>
    </message>
    <message>
        <source>All else is told of these files as the last scans and checks saw them.</source>
        <translation>Tutto il resto è detto di questi file così come li hanno visti le ultime scansioni e gli ultimi controlli.</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Tutti i sottotitoli e i file .nfo visti dalle scansioni appartengono a un video.</translation>
    </message>
    <message>
        <source>Allow the manifest inside the described folder; ascmhl and bagit go there by default then.</source>
        <translation>Consente il manifesto dentro la cartella descritta; ascmhl e bagit vanno allora lì, se non si indica altro.</translation>
    </message>
    <message>
        <source>Also look into files without a video extension. Scans without --sniff ignore them.</source>
        <translation>Guarda anche nei file senza un&apos;estensione video. Le scansioni senza --sniff li ignorano.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable.</source>
        <translation>Un algoritmo: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Ripetibile.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable: all are computed in one pass.</source>
        <translation>Un algoritmo: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Ripetibile: tutti vengono calcolati in un solo passaggio.</translation>
    </message>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. So is one with a separator outside a filter. All other arguments are filters.</source>
        <translation>Un argomento è un percorso se esiste sul disco, è assoluto o inizia con un punto o ~. Lo è anche uno con un separatore fuori da un filtro. Tutti gli altri argomenti sono filtri.</translation>
    </message>
    <message>
        <source>An open window keeps its own: close it before.</source>
        <translation>Una finestra aperta mantiene le proprie: chiudila prima.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Back up the library, restore it, and tell where it is and what is in it.</source>
        <translation>Crea un backup della libreria, la ripristina e dice dove si trova e che cosa contiene.</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, so that Excel recognizes UTF-8.</source>
        <translation>Inizia il CSV con un BOM (byte order mark), perché Excel riconosca UTF-8.</translation>
    </message>
    <message>
        <source>Begin there: seconds, or as 1:02:03.5.</source>
        <translation>Inizia da lì: secondi, o come 1:02:03.5.</translation>
    </message>
    <message>
        <source>Bring the list of a disk that is not here into the library, from another program or computer.</source>
        <translation>Porta nella libreria l&apos;elenco di un disco che non è qui, da un altro programma o computer.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>In automatico</translation>
    </message>
    <message>
        <source>Cancelled in {time} s.</source>
        <translation>Annullato dopo {time} s.</translation>
    </message>
    <message>
        <source>Cancelled in {time} s: {summary}.</source>
        <translation>Annullato dopo {time} s: {summary}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Cancelled. No manifest was written.</source>
        <translation>Annullato. Nessun manifesto è stato scritto.</translation>
    </message>
    <message>
        <source>Cancelled. There is no new copy.</source>
        <translation>Annullato. Non c&apos;è nessuna nuova copia.</translation>
    </message>
    <message>
        <source>Change the times, the budget, the depth, the search or the file of a schedule.</source>
        <translation>Modifica gli orari, la quantità, la profondità, la ricerca o il file di una pianificazione.</translation>
    </message>
    <message>
        <source>Check also files that were checked before.</source>
        <translation>Controlla anche i file già controllati.</translation>
    </message>
    <message>
        <source>Check whether Cinventory works on this computer.</source>
        <translation>Controlla se Cinventory funziona su questo computer.</translation>
    </message>
    <message>
        <source>Checks found: {counts}.</source>
        <translation>I controlli hanno trovato: {counts}.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Compare a folder with a manifest, and report what is missing, changed or additional.</source>
        <translation>Confronta una cartella con un manifesto e riferisce che cosa manca, è modificato o è in più.</translation>
    </message>
    <message>
        <source>Compare two folders or files, in place of a list: what is only in A, in both, only in B. Of two folders, one in the other, the inner one is no part of the outer one.</source>
        <translation>Confronta due cartelle o due file, al posto di un elenco: che cosa è solo in A, in entrambi, solo in B. Se di due cartelle una è nell&apos;altra, quella interna non fa parte di quella esterna.</translation>
    </message>
    <message>
        <source>Compared with longer ones in the library: {compared} of {count} {count:video|videos}.</source>
        <translation>Confrontati con altri più lunghi nella libreria: {compared} di {count} video.</translation>
    </message>
    <message>
        <source>Compute the checksums of files in the library, and store them.</source>
        <translation>Calcola i checksum dei file della libreria e li salva.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copy the library to one file, also while a window or a job uses it, and check the copy.</source>
        <translation>Copia la libreria in un solo file, anche mentre una finestra o un&apos;operazione la usa, e controlla la copia.</translation>
    </message>
    <message>
        <source>Could be freed: {size}, in {count} {count:file|files}</source>
        <translation>Si potrebbero liberare: {size}, in {count} file</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>Liberabili</translation>
    </message>
    <message>
        <source>Ctrl-C stops the server. Results are kept. Alerts tell of jobs that end badly, of sources that are offline and of files that changed unnoticed. With --cluster, or a cluster in the preferences, its workers probe the files of all scans. With --health, the exit status is 0 if a running server answers, and else 1.</source>
        <translation>Ctrl-C ferma il server. I risultati sono conservati. Gli avvisi segnalano le operazioni che finiscono male, le sorgenti offline e i file alterati inosservati. Con --cluster, o con un cluster nelle preferenze, i suoi worker esaminano i file di tutte le scansioni. Con --health, lo stato di uscita è 0 se un server in esecuzione risponde, altrimenti 1.</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>FATTO</translation>
    </message>
    <message>
        <source>Damage checks</source>
        <translation>Controlli dei danni</translation>
    </message>
    <message>
        <source>Decode files in the library to find damage.</source>
        <translation>Decodifica i file della libreria per trovare danni.</translation>
    </message>
    <message>
        <source>Delete the index. The subtitles themselves stay as they are.</source>
        <translation>Elimina l&apos;indice. I sottotitoli stessi restano come sono.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dischi</translation>
    </message>
    <message>
        <source>Done in {time} s.</source>
        <translation>Fatto in {time} s.</translation>
    </message>
    <message>
        <source>Done in {time} s: {summary}.</source>
        <translation>Fatto in {time} s: {summary}.</translation>
    </message>
    <message>
        <source>Done: {summary}.</source>
        <translation>Fatto: {summary}.</translation>
    </message>
    <message>
        <source>Drop its name, place and note before.</source>
        <translation>Prima cancella il suo nome, il suo posto e la sua nota.</translation>
    </message>
    <message>
        <source>Encode sound anew as AAC; else it is copied.</source>
        <translation>Codifica di nuovo il suono in AAC; altrimenti viene copiato.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Exit status: 0 all arrived; 1 there is no receiver, or one cannot be used; 2 wrong usage; 3 an alert did not arrive.</source>
        <translation>Stato di uscita: 0 tutti arrivati; 1 non c&apos;è un destinatario, o uno non è utilizzabile; 2 uso errato; 3 un avviso non è arrivato.</translation>
    </message>
    <message>
        <source>Exit status: 0 complete; 1 the manifest cannot be read; 2 wrong usage; 3 incomplete or failed; 130 cancelled. Additional files make a history or a bag incomplete, since these list every file.</source>
        <translation>Stato di uscita: 0 completo; 1 il manifesto non è leggibile; 2 uso errato; 3 incompleto o non riuscito; 130 annullato. I file in più rendono incompleti una cronologia o un bag, perché questi elencano ogni file.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, also if --budget leaves files; otherwise as of verify.</source>
        <translation>Stato di uscita: 0 fatto, anche se --budget lascia dei file; per il resto come per verify.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed; 2 wrong usage or a refused output; 3 done, but a file is left out, or not as it was recorded; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 non riuscito; 2 uso errato o un output rifiutato; 3 fatto, ma un file è escluso o non è come era registrato; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no backup could be made, or the library is in use or damaged; 2 wrong usage.</source>
        <translation>Stato di uscita: 0 fatto; 1 impossibile creare un backup, o la libreria è in uso o danneggiata; 2 uso errato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 nessun percorso era leggibile, la libreria è bloccata o danneggiata, o non è stato possibile scrivere l&apos;output; 2 uso errato o un output rifiutato; 3 fatto, ma qualcosa richiede attenzione; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 nothing was imported, since the catalogue cannot be read, or the library is locked or damaged; 2 wrong usage; 3 it stopped before its end, some lines were not understood, a checksum is another one here, or files of an earlier import are lacking; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 non è stato importato nulla, perché non è possibile leggere il catalogo, o la libreria è bloccata o danneggiata; 2 uso errato; 3 si è fermata prima della fine, alcune righe non sono state comprese, un checksum qui è diverso, o mancano file di un&apos;importazione precedente; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file could not be written; 2 wrong usage.</source>
        <translation>Stato di uscita: 0 fatto; 1 impossibile scrivere il file; 2 uso errato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file holds no preferences that can be used; 2 wrong usage.</source>
        <translation>Stato di uscita: 0 fatto; 1 il file non contiene preferenze utilizzabili; 2 uso errato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read, or the copy could not be written; 2 wrong usage; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 la libreria non è leggibile, o non è stato possibile scrivere la copia; 2 uso errato; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage.</source>
        <translation>Stato di uscita: 0 fatto; 1 la libreria non è leggibile; 2 uso errato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage; 3 nothing was indexed yet.</source>
        <translation>Stato di uscita: 0 fatto; 1 la libreria non è leggibile; 2 uso errato; 3 nulla è stato ancora indicizzato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is in use, or the backup is damaged or missing; 2 wrong usage; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 la libreria è in uso, o il backup è danneggiato o manca; 2 uso errato; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is locked or damaged; 2 wrong usage.</source>
        <translation>Stato di uscita: 0 fatto; 1 la libreria è bloccata o danneggiata; 2 uso errato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file changed unnoticed, is unreadable, could not be checked, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 la libreria non conosce un tale file, o è bloccata o danneggiata; 2 uso errato; 3 un file è alterato inosservato, è illeggibile, non è stato possibile controllarlo, o --budget lo lascia alla prossima esecuzione; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file could not be read, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 la libreria non conosce un tale file, o è bloccata o danneggiata; 2 uso errato; 3 non è stato possibile leggere un file, o --budget lo lascia alla prossima esecuzione; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file is damaged, was not examined to its end, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 la libreria non conosce un tale file, o è bloccata o danneggiata; 2 uso errato; 3 un file è danneggiato, non è stato esaminato fino alla fine, o --budget lo lascia alla prossima esecuzione; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a source went away; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 la libreria non conosce un tale file, o è bloccata o danneggiata; 2 uso errato; 3 una sorgente è scomparsa; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 some files could not be compared, so that they may be copies too; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 la libreria non conosce un tale file, o è bloccata o danneggiata; 2 uso errato; 3 alcuni file non sono stati confrontati, perciò possono essere copie anch&apos;essi; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the preferences do not allow it, or the library is locked or damaged; 2 wrong usage; 3 some files were not moved; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 le preferenze non lo consentono, o la libreria è bloccata o danneggiata; 2 uso errato; 3 alcuni file non sono stati spostati; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 there is nothing to undo, or the library is locked or damaged; 2 wrong usage; 3 some files could not be moved back; 130 cancelled.</source>
        <translation>Stato di uscita: 0 fatto; 1 non c&apos;è nulla da annullare, o la libreria è bloccata o danneggiata; 2 uso errato; 3 non è stato possibile rimettere a posto alcuni file; 130 annullato.</translation>
    </message>
    <message>
        <source>Exit status: 0 every file passes; 1 the library knows no such file, or there is no such profile; 2 wrong usage; 3 a file does not pass, or it is not known whether it does.</source>
        <translation>Stato di uscita: 0 ogni file soddisfa il profilo; 1 la libreria non conosce un tale file, o il profilo non esiste; 2 uso errato; 3 un file non lo soddisfa, o non si sa se lo soddisfa.</translation>
    </message>
    <message>
        <source>Exit status: 0 no file is known to be lost; 1 the library cannot be read; 2 wrong usage; 3 files changed unnoticed, are damaged or could not be read.</source>
        <translation>Stato di uscita: 0 nessun file risulta perso; 1 la libreria non è leggibile; 2 uso errato; 3 alcuni file sono alterati inosservati, danneggiati o non leggibili.</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FILE</translation>
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
        <source>Files that could not be read are left out.</source>
        <translation>I file che non è stato possibile leggere sono esclusi.</translation>
    </message>
    <message>
        <source>Files that would save most</source>
        <translation>File che farebbero risparmiare di più</translation>
    </message>
    <message>
        <source>Files whose checksums are stored already are not read. Files that have changed since are compared, as by verify. By default xxh3-128 is computed.</source>
        <translation>I file i cui checksum sono già salvati non vengono letti. I file cambiati da allora vengono confrontati, come con verify. Se non si indica altro, viene calcolato xxh3-128.</translation>
    </message>
    <message>
        <source>Find the exact copies of files in the library, and list them in groups.</source>
        <translation>Trova le copie esatte dei file della libreria e le elenca in gruppi.</translation>
    </message>
    <message>
        <source>Find videos that are parts of longer ones, by many pictures of each: half a minute of the processor and some hundred MB for a film. copies --parts lists them.</source>
        <translation>Trova i video che sono parti di altri più lunghi, da molte immagini di ciascuno: mezzo minuto di processore e qualche centinaio di MB per un film. copies --parts li elenca.</translation>
    </message>
    <message>
        <source>Folders and files that the window scans.</source>
        <translation>Cartelle e file che la finestra scansiona.</translation>
    </message>
    <message>
        <source>Folders and files to scan.</source>
        <translation>Cartelle e file da scansionare.</translation>
    </message>
    <message>
        <source>Folders of sources to watch; without any, list all.</source>
        <translation>Cartelle delle sorgenti da monitorare; se omesse, le elenca tutte.</translation>
    </message>
    <message>
        <source>For rsync and xargs, or a path a line for rclone and people.</source>
        <translation>Per rsync e xargs, o un percorso per riga per rclone e per le persone.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forzati</translation>
    </message>
    <message>
        <source>Forget the files of an earlier import that this one lacks; otherwise they stay, and are counted.</source>
        <translation>Dimentica i file di un&apos;importazione precedente che mancano in questa; altrimenti restano, e vengono contati.</translation>
    </message>
    <message>
        <source>From then on, the checksums that the last check found are the known ones, and those from before are forgotten. Accept a file that changed unnoticed only if you know that its contents are as they should be. No file is read or changed. An edit whose new time a scan has seen needs no acceptance.</source>
        <translation>Da quel momento, i checksum trovati dall&apos;ultimo controllo sono quelli noti, e quelli di prima sono dimenticati. Accetta un file alterato inosservato solo se sai che il suo contenuto è come deve essere. Nessun file viene letto o modificato. Una rielaborazione la cui nuova data è stata vista da una scansione non ha bisogno di essere accettata.</translation>
    </message>
    <message>
        <source>Gap in episodes</source>
        <translation>Lacuna negli episodi</translation>
    </message>
    <message>
        <source>Give a source a name of its own, by which the window, the page and other commands call it.</source>
        <translation>Dà a una sorgente un nome proprio, con cui la chiamano la finestra, la pagina e gli altri comandi.</translation>
    </message>
    <message>
        <source>Give up a file after this time without a byte; by default from the preferences.</source>
        <translation>Abbandona un file dopo questo tempo senza un byte; se omesso, come nelle preferenze.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>Argomenti in più inattesi ({arguments})</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motivi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnati</translation>
    </message>
    <message>
        <source>Have the workers of this Dask scheduler read the files, tcp://HOST:PORT or tls://HOST:PORT. local:N starts N workers on this computer.</source>
        <translation>Fa leggere i file ai worker di questo scheduler Dask, tcp://HOST:PORT o tls://HOST:PORT. local:N avvia N worker su questo computer.</translation>
    </message>
    <message>
        <source>How often the job runs.</source>
        <translation>La frequenza dell&apos;operazione.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>If “{name}” were lost:</source>
        <translation>Se “{name}” andasse perso:</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch, so that the command profiles test can use it by its name.</source>
        <translation>Importa una policy di MediaConch, perché il comando profiles test possa usarla con il suo nome.</translation>
    </message>
    <message>
        <source>Imported {title}. Use it with --profile {name}.</source>
        <translation>Importato: {title}. Usalo con --profile {name}.</translation>
    </message>
    <message>
        <source>In all: {count} {count:file|files}, {size}</source>
        <translation>In tutto: {count} file, {size}</translation>
    </message>
    <message>
        <source>In both, as in {path}</source>
        <translation>In entrambi, come in {path}</translation>
    </message>
    <message>
        <source>In the library, {made} of {count} {count:video|videos} of similar length can be compared.</source>
        <translation>Nella libreria si possono confrontare {made} di {count} video di lunghezza simile.</translation>
    </message>
    <message>
        <source>Index the subtitles of files in the library, so that `says:` finds what is said in them.</source>
        <translation>Indicizza i sottotitoli dei file della libreria, perché `says:` trovi ciò che vi si dice.</translation>
    </message>
    <message>
        <source>Index what is said in videos, as their subtitles tell it, and find where it is said.</source>
        <translation>Indicizza il parlato dei video, come lo riportano i loro sottotitoli, e trova dove qualcosa viene detto.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {reason}</source>
        <translation>Valore non valido per {name}: {reason}</translation>
    </message>
    <message>
        <source>Invalid value: {reason}</source>
        <translation>Valore non valido: {reason}</translation>
    </message>
    <message>
        <source>It reads lists of Everything (.efu), Katalog (.idx), VVV and Cathy (.caf), and CSV or TSV. It also reads what rclone lsjson -R, tree -J -s -D and ls -lR --time-style=full-iso print. Best is what this prints, run in the topmost folder of the disk: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</source>
        <translation>Legge gli elenchi di Everything (.efu), Katalog (.idx), VVV e Cathy (.caf), e CSV o TSV. Legge anche ciò che stampano rclone lsjson -R, tree -J -s -D e ls -lR --time-style=full-iso. Il meglio è ciò che stampa questo, eseguito nella cartella più in alto del disco: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>OPERAZIONE</translation>
    </message>
    <message>
        <source>Keep a schedule, but do not run it.</source>
        <translation>Tiene una pianificazione, ma non la esegue.</translation>
    </message>
    <message>
        <source>Keep the copy in this folder if there is one. Repeatable.</source>
        <translation>Tiene la copia in questa cartella, se ce n&apos;è una. Ripetibile.</translation>
    </message>
    <message>
        <source>Keep the copy that this rule prefers: oldest, longest-name, shortest-path. Repeatable: in this order. What is a copy by its name, or in a folder of backups, goes first whatever the rule.</source>
        <translation>Tiene la copia che questa regola preferisce: oldest, longest-name, shortest-path. Ripetibile: in quest&apos;ordine. Ciò che è una copia secondo il nome, o si trova in una cartella di backup, va via per primo qualunque sia la regola.</translation>
    </message>
    <message>
        <source>Keep {number}: {reason}</source>
        <translation>Tieni {number}: {reason}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>ULTIMA ESECUZIONE</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>RESTANO</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>LIBRERIA</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Leave out files that save less, by default 200MB.</source>
        <translation>Esclude i file che fanno risparmiare meno di così; se omesso, 200MB.</translation>
    </message>
    <message>
        <source>Let --webhook reach other computers without encryption.</source>
        <translation>Permette a --webhook di raggiungere altri computer senza cifratura.</translation>
    </message>
    <message>
        <source>Let a file go although the file that stays is on another disk, as a backup is.</source>
        <translation>Lascia andare un file anche se il file che resta è su un altro disco, come un backup.</translation>
    </message>
    <message>
        <source>Let a schedule run again. What it has missed is not caught up with.</source>
        <translation>Fa eseguire di nuovo una pianificazione. Ciò che ha saltato non viene recuperato.</translation>
    </message>
    <message>
        <source>Let videos go of which a better one with the same pictures stays (copies --near), in place of exact copies. What is only perhaps the same stays.</source>
        <translation>Lascia andare i video di cui ne resta uno migliore con le stesse immagini (copies --near), al posto delle copie esatte. Ciò che è solo forse uguale resta.</translation>
    </message>
    <message>
        <source>Line {place}: {reason}.</source>
        <translation>Riga {place}: {reason}.</translation>
    </message>
    <message>
        <source>List all profiles: those of Cinventory, and your own.</source>
        <translation>Elenca tutti i profili: quelli di Cinventory e i tuoi.</translation>
    </message>
    <message>
        <source>List and change the schedules of jobs. They run while the window or cinventory serve is open.</source>
        <translation>Elenca e modifica le pianificazioni delle operazioni. Vengono eseguite mentre la finestra o cinventory serve è aperto.</translation>
    </message>
    <message>
        <source>List and show profiles of devices and deliveries, and test files of the library against them.</source>
        <translation>Elenca e mostra i profili di dispositivi e consegne, e mette alla prova con essi i file della libreria.</translation>
    </message>
    <message>
        <source>List at most N jobs, the newest; 20 by default.</source>
        <translation>Elenca al massimo N operazioni, le più recenti; se omesso, 20.</translation>
    </message>
    <message>
        <source>List jobs, show one, cancel, pause, resume or retry it, or make it skip a slow file.</source>
        <translation>Elenca le operazioni, ne mostra una, la annulla, sospende, riprende o ripete, o le fa saltare un file lento.</translation>
    </message>
    <message>
        <source>List only files at and below these paths that match every filter: words, or codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d and so on. Put a filter that begins with - after --.</source>
        <translation>Elenca solo i file in questi percorsi e al di sotto che corrispondono a ogni filtro: parole, o codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d e così via. Metti un filtro che inizia con - dopo --.</translation>
    </message>
    <message>
        <source>List only files of the library that match every filter, as in list; for checksum lists.</source>
        <translation>Elenca solo i file della libreria che corrispondono a ogni filtro, come in list; per elenchi di checksum.</translation>
    </message>
    <message>
        <source>List only jobs in this state: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Repeatable.</source>
        <translation>Elenca solo le operazioni in questo stato: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Ripetibile.</translation>
    </message>
    <message>
        <source>List so many files, those that save most.</source>
        <translation>Elenca questo numero di file, quelli che fanno risparmiare di più.</translation>
    </message>
    <message>
        <source>List subtitles and .nfo files that belong to no video, as the last scan saw them.</source>
        <translation>Elenca i sottotitoli e i file .nfo che non appartengono a nessun video, come li ha visti l&apos;ultima scansione.</translation>
    </message>
    <message>
        <source>List the disks of the library, connected or not, or change what is noted of one. Reads no disk.</source>
        <translation>Elenca i dischi della libreria, collegati o no, o modifica ciò che è annotato di uno. Non legge nessun disco.</translation>
    </message>
    <message>
        <source>List the disks of the library, give them names and places, and make labels for them. Without the name of a command, disks are listed.</source>
        <translation>Elenca i dischi della libreria, dà loro nomi e posti e crea le loro etichette. Senza il nome di un comando, i dischi vengono elencati.</translation>
    </message>
    <message>
        <source>List the files in the library. Only --make-pictures reads them.</source>
        <translation>Elenca i file della libreria. Solo --make-pictures li legge.</translation>
    </message>
    <message>
        <source>List the files that were moved to the trash, or move files back to their folders.</source>
        <translation>Elenca i file spostati nel cestino, o rimette a posto i file nelle loro cartelle.</translation>
    </message>
    <message>
        <source>List the first N files of those that free the most.</source>
        <translation>Elenca i primi N file tra quelli che liberano di più.</translation>
    </message>
    <message>
        <source>List the folders that hold equal files, in place of the groups.</source>
        <translation>Elenca le cartelle che contengono file uguali, al posto dei gruppi.</translation>
    </message>
    <message>
        <source>List the gaps in the seasons of series, and the seasons that are left out between others.</source>
        <translation>Elenca le lacune nelle stagioni delle serie, e le stagioni che mancano tra le altre.</translation>
    </message>
    <message>
        <source>List the groups that are ignored, in place of the others.</source>
        <translation>Elenca i gruppi ignorati, al posto degli altri.</translation>
    </message>
    <message>
        <source>List the libraries that the window has opened, the last one first.</source>
        <translation>Elenca le librerie che la finestra ha aperto, per prima l&apos;ultima.</translation>
    </message>
    <message>
        <source>List the programs that open a file, or open it in one of them.</source>
        <translation>Elenca i programmi che aprono un file, o lo apre in uno di essi.</translation>
    </message>
    <message>
        <source>List the schedules, with the next run and what came of the last one.</source>
        <translation>Elenca le pianificazioni, con la prossima esecuzione e l&apos;esito dell&apos;ultima.</translation>
    </message>
    <message>
        <source>List the sheets and rolls that are known.</source>
        <translation>Elenca i fogli e i rotoli noti.</translation>
    </message>
    <message>
        <source>List the videos that are a part of a longer one, or have a part in common with it, with the times, in place of exact copies. cinventory fingerprint --parts finds them.</source>
        <translation>Elenca i video che sono una parte di uno più lungo, o hanno una parte in comune con esso, con i tempi, al posto delle copie esatte. cinventory fingerprint --parts li trova.</translation>
    </message>
    <message>
        <source>List the videos that show the same pictures in another encoding, size or cut, with the better one and why, in place of exact copies. cinventory fingerprint compares them. With --left-alone: those that are not the same.</source>
        <translation>Elenca i video che mostrano le stesse immagini in un&apos;altra codifica, dimensione o versione, con il migliore e il perché, al posto delle copie esatte. cinventory fingerprint li confronta. Con --left-alone: quelli che non sono uguali.</translation>
    </message>
    <message>
        <source>List where words are said: the file, the time and the line.</source>
        <translation>Elenca dove si dicono certe parole: il file, il tempo e la riga.</translation>
    </message>
    <message>
        <source>Little or nothing to save</source>
        <translation>Poco o nulla da risparmiare</translation>
    </message>
    <message>
        <source>Look after the computers that work together (--cluster of scan, checksum, verify and check).</source>
        <translation>Gestisce i computer che lavorano insieme (--cluster di scan, checksum, verify e check).</translation>
    </message>
    <message>
        <source>Look at a file in the window of the quick look, or play it in another program.</source>
        <translation>Mostra un file nella finestra dell&apos;anteprima rapida, o lo riproduce in un altro programma.</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>CREATO</translation>
    </message>
    <message>
        <source>Manifests are ASC MHL histories, Media Hash Lists, BagIt bags, SFV lists, and lists of md5sum, sha256sum, b2sum, b3sum, xxhsum and their like. All algorithms that are possible are tried where a list names none.</source>
        <translation>I manifesti sono cronologie ASC MHL, Media Hash List, bag BagIt, elenchi SFV, ed elenchi di md5sum, sha256sum, b2sum, b3sum, xxhsum e simili. Dove un elenco non indica un algoritmo, si provano tutti quelli possibili.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancanti</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Manca l&apos;argomento {name}.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Manca il comando.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Manca l&apos;opzione {name}.</translation>
    </message>
    <message>
        <source>Move the files; otherwise they are only named.</source>
        <translation>Sposta i file; altrimenti vengono solo elencati.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>PROSSIMA ESECUZIONE</translation>
    </message>
    <message>
        <source>Name the copies that could go, and the file that stays for each; with --yes, move them to the trash.</source>
        <translation>Indica le copie che potrebbero andare, e il file che resta per ciascuna; con --yes, le sposta nel cestino.</translation>
    </message>
    <message>
        <source>Name the files in which verify found other contents than the known ones; with --yes, accept these.</source>
        <translation>Indica i file in cui verify ha trovato un contenuto diverso da quello noto; con --yes, lo accetta.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nessuno dei due</translation>
    </message>
    <message>
        <source>New since the first scan, {time}</source>
        <translation>Novità dalla prima scansione, {time}</translation>
    </message>
    <message>
        <source>New since you last looked, {time}</source>
        <translation>Novità da quando hai guardato l&apos;ultima volta, {time}</translation>
    </message>
    <message>
        <source>No browser was found. Open this link within ten minutes. It works once:</source>
        <translation>Nessun browser trovato. Apri questo link entro dieci minuti. Funziona una volta sola:</translation>
    </message>
    <message>
        <source>No change was found in what could be read</source>
        <translation>Nessuna modifica trovata in ciò che si è potuto leggere</translation>
    </message>
    <message>
        <source>No change was found until then</source>
        <translation>Nessuna modifica trovata fino ad allora</translation>
    </message>
    <message>
        <source>No disk has the name or id “{text}”. There are: {names}.</source>
        <translation>Nessun disco ha il nome o l&apos;ID “{text}”. Ci sono: {names}.</translation>
    </message>
    <message>
        <source>No file is ever replaced by an undo.</source>
        <translation>Nessun file viene mai sostituito rimettendo a posto.</translation>
    </message>
    <message>
        <source>No file is known yet. Scan a folder first.</source>
        <translation>Nessun file è ancora noto. Prima scansiona una cartella.</translation>
    </message>
    <message>
        <source>No folder is renamed.</source>
        <translation>Nessuna cartella viene rinominata.</translation>
    </message>
    <message>
        <source>No job is in this state.</source>
        <translation>Nessuna operazione è in questo stato.</translation>
    </message>
    <message>
        <source>No player was found. Install one, or name a program by --in.</source>
        <translation>Nessun lettore trovato. Installane uno, o indica un programma con --in.</translation>
    </message>
    <message>
        <source>No program for “{path}” was found.</source>
        <translation>Nessun programma trovato per “{path}”.</translation>
    </message>
    <message>
        <source>No program here is called “{name}”. There are: {names}.</source>
        <translation>Nessun programma qui si chiama “{name}”. Ci sono: {names}.</translation>
    </message>
    <message>
        <source>No running Cinventory answers for this library. Only its saved jobs are available.</source>
        <translation>Nessun Cinventory in esecuzione risponde per questa libreria. Sono disponibili solo le sue operazioni salvate.</translation>
    </message>
    <message>
        <source>No sheet has the name “{name}”: {names}.</source>
        <translation>Nessun foglio ha il nome “{name}”: {names}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Il comando {name} non esiste.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>Il comando {name} non esiste. Intendevi {names}?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>L&apos;opzione {name} non esiste</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>L&apos;opzione {name} non esiste (opzioni possibili: {names})</translation>
    </message>
    <message>
        <source>None of these files has pictures.</source>
        <translation>Nessuno di questi file ha immagini.</translation>
    </message>
    <message>
        <source>None of these files has pictures. Make them with --make-pictures.</source>
        <translation>Nessuno di questi file ha immagini. Creale con --make-pictures.</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Non stimati</translation>
    </message>
    <message>
        <source>Not known, since some files could not be compared</source>
        <translation>Non noto, perché non è stato possibile confrontare alcuni file</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>Non monitorata.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note something else of the disk.</source>
        <translation>Annota qualcos&apos;altro sul disco.</translation>
    </message>
    <message>
        <source>Note that two videos of --near do not show the same.</source>
        <translation>Annota che due video di --near non mostrano lo stesso contenuto.</translation>
    </message>
    <message>
        <source>Note where the disk is kept.</source>
        <translation>Annota dove è conservato il disco.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nulla è cambiato</translation>
    </message>
    <message>
        <source>Nothing that the catalogue names is opened. Its videos are listed as not connected and not read, until a scan of a disk with that name finds them. A later catalogue of the disk replaces the earlier one; what it lacks of that stays listed, and is counted, until you import it with --yes.</source>
        <translation>Nulla di ciò che il catalogo elenca viene aperto. I suoi video sono elencati come non collegati e non letti, finché una scansione di un disco con quel nome non li trova. Un catalogo successivo del disco sostituisce quello precedente; ciò che non contiene più di quello resta elencato, e viene contato, finché non lo importi con --yes.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: add --yes to forget what this one lacks.</source>
        <translation>Nulla è stato dimenticato: aggiungi --yes per dimenticare ciò che manca in questa importazione.</translation>
    </message>
    <message>
        <source>Nothing was moved: add --yes to move them to the trash.</source>
        <translation>Nulla è stato spostato: aggiungi --yes per spostarli nel cestino.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nulla.</translation>
    </message>
    <message>
        <source>Now {limit}.</source>
        <translation>Ora {limit}.</translation>
    </message>
    <message>
        <source>OCCASION</source>
        <translation>OCCASIONE</translation>
    </message>
    <message>
        <source>OPENED</source>
        <translation>APERTA</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Di cui</translation>
    </message>
    <message>
        <source>Older jobs are not shown. Show more with --limit.</source>
        <translation>Le operazioni più vecchie non sono mostrate. Mostrane di più con --limit.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list. One has to be named, here or by --where. A plain word that is no path is refused: give it by --where.</source>
        <translation>Solo i file in questi percorsi e al di sotto che corrispondono a ogni filtro, come in list. Bisogna indicarne uno, qui o con --where. Una semplice parola che non è un percorso viene rifiutata: indicala con --where.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all files. A plain word that is no path is refused: give it by --where.</source>
        <translation>Solo i file in questi percorsi e al di sotto che corrispondono a ogni filtro, come in list; se omesso, tutti i file. Una semplice parola che non è un percorso viene rifiutata: indicala con --where.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all.</source>
        <translation>Solo i file in questi percorsi e al di sotto che corrispondono a ogni filtro, come in list; se omesso, tutti.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; name at least one. A plain word that is no path is refused: give it by --where.</source>
        <translation>Solo i file in questi percorsi e al di sotto che corrispondono a ogni filtro, come in list; indicane almeno uno. Una semplice parola che non è un percorso viene rifiutata: indicala con --where.</translation>
    </message>
    <message>
        <source>Only files that match may go, and only those with another copy that can be reached on the same disk: a copy on another disk is a backup, and stays unless --across-disks is given. Run copies first. Just before a file goes, it is compared byte for byte with the file that stays; with --near, both must be as they were compared by their pictures, and the file that stays is read whole. Nothing is deleted, and journal undo moves files back. The preferences must allow it.</source>
        <translation>Possono andare solo i file che corrispondono, e solo quelli con un&apos;altra copia raggiungibile sullo stesso disco: una copia su un altro disco è un backup, e resta a meno che si indichi --across-disks. Esegui prima copies. Appena prima che un file vada via, viene confrontato byte per byte con il file che resta; con --near, entrambi devono essere come quando ne sono state confrontate le immagini, e il file che resta viene letto per intero. Nulla viene eliminato, e journal undo rimette a posto i file. Le preferenze devono consentirlo.</translation>
    </message>
    <message>
        <source>Only in {path}</source>
        <translation>Solo in {path}</translation>
    </message>
    <message>
        <source>Only say whether a server of this library answers.</source>
        <translation>Dice soltanto se un server di questa libreria risponde.</translation>
    </message>
    <message>
        <source>Only this computer can open it. With --host, others can, such as a phone.</source>
        <translation>Solo questo computer può aprirla. Con --host possono altri, ad esempio un telefono.</translation>
    </message>
    <message>
        <source>Only videos whose length is similar to that of another one are read, each once until it changes: some 10 MB and a second of the processor. Parts of one recording do not count as another. copies --near lists what is found. With --parts, the videos of 10 s or more are read that were not yet, and found in longer ones.</source>
        <translation>Vengono letti solo i video la cui lunghezza è simile a quella di un altro, ciascuno una volta finché non cambia: qualche decina di MB e un secondo di processore. Le parti di una registrazione non contano come un altro. copies --near elenca ciò che è stato trovato. Con --parts, vengono letti i video di almeno 10 s che non lo sono ancora, e cercati in altri più lunghi.</translation>
    </message>
    <message>
        <source>Open another window. Otherwise the paths go to the window that is open.</source>
        <translation>Apre un&apos;altra finestra. Altrimenti i percorsi vanno alla finestra già aperta.</translation>
    </message>
    <message>
        <source>Open the live page in the browser.</source>
        <translation>Apre la pagina live nel browser.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>L&apos;opzione {name} non accetta un valore.</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>L&apos;opzione {name} richiede un argomento.</translation>
    </message>
    <message>
        <source>Option {name} requires {number} arguments.</source>
        <translation>L&apos;opzione {name} richiede {number} argomenti.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Outlines of all labels, to be tried on plain paper.</source>
        <translation>I contorni di tutte le etichette, da provare su carta semplice.</translation>
    </message>
    <message>
        <source>Play it in this program, as open-with lists it; “preferred” is the preferred player.</source>
        <translation>Lo riproduce in questo programma, come lo elenca open-with; “preferred” è il lettore preferito.</translation>
    </message>
    <message>
        <source>Print so many mm further down.</source>
        <translation>Stampa di questi mm più in basso.</translation>
    </message>
    <message>
        <source>Print so many mm further to the right.</source>
        <translation>Stampa di questi mm più a destra.</translation>
    </message>
    <message>
        <source>Probe every file again, and read more of it.</source>
        <translation>Esamina di nuovo ogni file, e ne legge di più.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library. The library from before is kept beside it.</source>
        <translation>Mette un backup al posto della libreria. La libreria di prima viene conservata accanto.</translation>
    </message>
    <message>
        <source>Put pictures from the cache of previews into an HTML report, of 120 files at most.</source>
        <translation>Mette le immagini della cache delle anteprime in un rapporto HTML, di 120 file al massimo.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>VELOCITÀ</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RISULTATO</translation>
    </message>
    <message>
        <source>Read 8 pictures of each video, by which the same film is found in another encoding.</source>
        <translation>Legge 8 immagini di ogni video, dalle quali si trova lo stesso film in un&apos;altra codifica.</translation>
    </message>
    <message>
        <source>Read all files of a folder, and write a manifest of them. The files themselves are never changed.</source>
        <translation>Legge tutti i file di una cartella, e ne scrive un manifesto. I file stessi non vengono mai modificati.</translation>
    </message>
    <message>
        <source>Read also videos that were read before.</source>
        <translation>Legge anche i video già letti.</translation>
    </message>
    <message>
        <source>Read at most this much, such as 500GB or 2h, the longest unchecked files first.</source>
        <translation>Legge al massimo questa quantità, come 500GB o 2h, per primi i file non controllati da più tempo.</translation>
    </message>
    <message>
        <source>Read files in the library again, and compare them with their stored checksums.</source>
        <translation>Rilegge i file della libreria, e li confronta con i loro checksum salvati.</translation>
    </message>
    <message>
        <source>Read the preferences from a file. Passwords, tokens and certificates stay as they are here.</source>
        <translation>Legge le preferenze da un file. Password, token e certificati restano come sono qui.</translation>
    </message>
    <message>
        <source>Read the tracks inside videos, too; each such video is read to its end.</source>
        <translation>Legge anche le tracce dentro i video; ogni video di questo tipo viene letto fino alla fine.</translation>
    </message>
    <message>
        <source>Record the new path of a source, and keep all that is known about its files.</source>
        <translation>Registra il nuovo percorso di una sorgente, e mantiene tutto ciò che è noto dei suoi file.</translation>
    </message>
    <message>
        <source>Relocate even if none of its files is found there.</source>
        <translation>Ricolloca anche se lì non si trova nessuno dei suoi file.</translation>
    </message>
    <message>
        <source>Remove a schedule. A job that it has begun goes on.</source>
        <translation>Rimuove una pianificazione. Un&apos;operazione che ha avviato continua.</translation>
    </message>
    <message>
        <source>Replace an existing checksum list.</source>
        <translation>Sostituisce un elenco di checksum esistente.</translation>
    </message>
    <message>
        <source>Results: made; not_compared: no print can be made of the video, for the reason that JSON names; a video without a result was not read yet, or no other is of similar length.</source>
        <translation>Risultati: made: letto; not_compared: non è possibile creare un&apos;impronta del video, per il motivo che JSON indica; un video senza risultato non è stato ancora letto, o nessun altro è di lunghezza simile.</translation>
    </message>
    <message>
        <source>Run the job of a schedule now, also of a disabled one and on battery.</source>
        <translation>Esegue subito l&apos;operazione di una pianificazione, anche di una disattivata e a batteria.</translation>
    </message>
    <message>
        <source>Run this program with its arguments, without a shell, for each alert; it reads the alert as JSON. Repeatable.</source>
        <translation>Esegue questo programma con i suoi argomenti, senza shell, per ogni avviso; esso legge l&apos;avviso come JSON. Ripetibile.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>DIMENSIONE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATO</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Risparmio</translation>
    </message>
    <message>
        <source>Say that a disk which only imports tell of is this one: scans of it then take the place of what was imported.</source>
        <translation>Dice che un disco noto solo dalle importazioni è questo: le sue scansioni prendono allora il posto di ciò che è stato importato.</translation>
    </message>
    <message>
        <source>Say what limits the scan: processor, disk, late answers or library. With --cluster, also name the workers, their rates and faults.</source>
        <translation>Dice che cosa limita la scansione: processore, disco, risposte tardive o libreria. Con --cluster, indica anche i worker, le loro velocità e i loro errori.</translation>
    </message>
    <message>
        <source>Scale larger pictures down to so many lines: 576, 720, 1080, 2160.</source>
        <translation>Riduce le immagini più grandi a questo numero di righe: 576, 720, 1080, 2160.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Scan folders and files into the library, and list them.</source>
        <translation>Scansiona cartelle e file nella libreria, e li elenca.</translation>
    </message>
    <message>
        <source>Scan {number} since scan {since}, {time}, {state}</source>
        <translation>Scansione {number} dalla scansione {since}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scan {number}, {time}, {state}</source>
        <translation>Scansione {number}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scans run on the cluster at {address}.</source>
        <translation>Le scansioni vengono eseguite sul cluster su {address}.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Stagione</translation>
    </message>
    <message>
        <source>Send a test alert to each receiver in the preferences and the options, once, and say if it arrived.</source>
        <translation>Invia un avviso di prova a ogni destinatario nelle preferenze e nelle opzioni, una volta, e dice se è arrivato.</translation>
    </message>
    <message>
        <source>Send alerts to this address, as JSON. Repeatable.</source>
        <translation>Invia gli avvisi a questo indirizzo, come JSON. Ripetibile.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Serve the live page and the local job API without a window, and print the address.</source>
        <translation>Offre la pagina live e l&apos;API locale per le operazioni senza finestra, e stampa l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Several sheets have the name “{name}”: {names}.</source>
        <translation>Più fogli hanno il nome “{name}”: {names}.</translation>
    </message>
    <message>
        <source>Show a profile with its conditions, and the pages that they come from.</source>
        <translation>Mostra un profilo con le sue condizioni, e le pagine da cui provengono.</translation>
    </message>
    <message>
        <source>Show all net changes after this scan, up to that of --scan; or those since a date (2026-10-01) or for an age (30d), with files that checks found changed unnoticed or damaged.</source>
        <translation>Mostra tutte le modifiche complessive dopo questa scansione, fino a quella di --scan; o quelle da una data (2026-10-01) o da una durata (30d), con i file che i controlli hanno trovato alterati inosservati o danneggiati.</translation>
    </message>
    <message>
        <source>Show in how many files each language is spoken, written, forced, or neither spoken nor written.</source>
        <translation>Mostra in quanti file ogni lingua è parlata, scritta, forzata, o né parlata né scritta.</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>Non mostra la barra di avanzamento.</translation>
    </message>
    <message>
        <source>Show no window, but an icon where the system has a place for it.</source>
        <translation>Non mostra una finestra, ma un&apos;icona dove il sistema ha un posto per essa.</translation>
    </message>
    <message>
        <source>Show the job until it ends. Ctrl-C does not cancel it.</source>
        <translation>Mostra l&apos;operazione finché non finisce. Ctrl-C non la annulla.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Show the workers of a cluster, and whether each of them can take part in a scan.</source>
        <translation>Mostra i worker di un cluster, e se ciascuno di essi può partecipare a una scansione.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Mostra questo messaggio ed esce.</translation>
    </message>
    <message>
        <source>Show what a scan found new, changed, moved, missing or back, without reading the files.</source>
        <translation>Mostra che cosa una scansione ha trovato di nuovo, modificato, spostato, mancante o tornato, senza leggere i file.</translation>
    </message>
    <message>
        <source>Show what each scan found the library to hold: files, size, codecs, problems and checks over time.</source>
        <translation>Mostra che cosa ogni scansione ha trovato nella libreria: file, dimensione, codec, problemi e controlli nel tempo.</translation>
    </message>
    <message>
        <source>Sign what --webhook sends, with the secret in this file.</source>
        <translation>Firma ciò che --webhook invia, con il segreto in questo file.</translation>
    </message>
    <message>
        <source>Since {time}, up to scan {number}</source>
        <translation>Dal {time}, fino alla scansione {number}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Sort by this column, named as in CSV. Repeatable.</source>
        <translation>Ordina per questa colonna, chiamata come nel CSV. Ripetibile.</translation>
    </message>
    <message>
        <source>Sort in descending order: the largest or latest first.</source>
        <translation>Ordina in senso decrescente: per primi i più grandi o i più recenti.</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlata</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Take --not-same of two videos back.</source>
        <translation>Annulla --not-same di due video.</translation>
    </message>
    <message>
        <source>Take a file only if copies stay on at least so many disks that are connected.</source>
        <translation>Prende un file solo se ne restano copie su almeno questo numero di dischi collegati.</translation>
    </message>
    <message>
        <source>Take no file from the disk of this path in a source. Repeatable.</source>
        <translation>Non prende file dal disco di questo percorso in una sorgente. Ripetibile.</translation>
    </message>
    <message>
        <source>Take no file from this folder. Repeatable.</source>
        <translation>Non prende file da questa cartella. Ripetibile.</translation>
    </message>
    <message>
        <source>Take the inventory of a video library. Without a command, cinventory [--library FILE] [PATH]... opens the window and scans the paths. cinventory self-test checks whether it works on this computer.</source>
        <translation>Fa l&apos;inventario di una libreria di video. Senza un comando, cinventory [--library FILE] [PATH]... apre la finestra e scansiona i percorsi. cinventory self-test controlla se funziona su questo computer.</translation>
    </message>
    <message>
        <source>Tell by when the disk will be full, and by which looks.</source>
        <translation>Dice entro quando il disco sarà pieno, e in base a quali letture.</translation>
    </message>
    <message>
        <source>Tell the size of the library, what it holds, and its backups; of a damaged one, the backups.</source>
        <translation>Dice la dimensione della libreria, che cosa contiene e i suoi backup; di una danneggiata, i backup.</translation>
    </message>
    <message>
        <source>Tell what encoding videos anew would save: a range with its grounds. Nothing is encoded or changed.</source>
        <translation>Dice quanto farebbe risparmiare codificare di nuovo i video: un intervallo con i suoi motivi. Nulla viene codificato o modificato.</translation>
    </message>
    <message>
        <source>Tell what files take room without need, by kind, and which would free the most. Changes nothing.</source>
        <translation>Dice quali file occupano spazio senza bisogno, per tipo, e quali libererebbero di più. Non modifica nulla.</translation>
    </message>
    <message>
        <source>Tell what is wrong, new and unknown in the library, and the command that answers each. Reads no file.</source>
        <translation>Dice che cosa nella libreria non va, è nuovo o non è noto, e il comando che risponde a ciascuna domanda. Non legge nessun file.</translation>
    </message>
    <message>
        <source>Tell what the index holds, its size, and when it was made.</source>
        <translation>Dice che cosa contiene l&apos;indice, la sua dimensione e quando è stato creato.</translation>
    </message>
    <message>
        <source>Tell what would be lost with the disk: what is nowhere else.</source>
        <translation>Dice che cosa si perderebbe con il disco: ciò che non si trova altrove.</translation>
    </message>
    <message>
        <source>Tell which disks were not seen, or not checked, for long.</source>
        <translation>Dice quali dischi non sono stati visti, o controllati, da molto tempo.</translation>
    </message>
    <message>
        <source>Tell which files fit on a disk with so much room: 800GB.</source>
        <translation>Dice quali file entrano in un disco con questo spazio: 800GB.</translation>
    </message>
    <message>
        <source>Tell which files have copies on fewer than N disks.</source>
        <translation>Dice quali file hanno copie su meno di N dischi.</translation>
    </message>
    <message>
        <source>Test known files against profiles. Only imported policies read the files.</source>
        <translation>Mette alla prova i file noti con i profili. Solo le policy importate leggono i file.</translation>
    </message>
    <message>
        <source>Test this profile, not all. Repeatable.</source>
        <translation>Usa questo profilo, non tutti. Ripetibile.</translation>
    </message>
    <message>
        <source>The action.</source>
        <translation>L&apos;azione.</translation>
    </message>
    <message>
        <source>The address of the Dask scheduler.</source>
        <translation>L&apos;indirizzo dello scheduler Dask.</translation>
    </message>
    <message>
        <source>The address to listen on. Other computers can reach it unless it is loopback.</source>
        <translation>L&apos;indirizzo su cui restare in ascolto. Altri computer possono raggiungerlo, a meno che sia di loopback.</translation>
    </message>
    <message>
        <source>The algorithm of a checksum list whose name and lines do not tell it.</source>
        <translation>L&apos;algoritmo di un elenco di checksum che non si deduce dal nome e dalle righe.</translation>
    </message>
    <message>
        <source>The answer is yes, no or unknown, with the facts that fail or are not known.</source>
        <translation>La risposta è yes, no o unknown, con i dati che non soddisfano il profilo o non sono noti.</translation>
    </message>
    <message>
        <source>The backup is checked first. While a window or another program uses the library, nothing is done.</source>
        <translation>Prima viene controllato il backup. Finché una finestra o un altro programma usa la libreria, non viene fatto nulla.</translation>
    </message>
    <message>
        <source>The backup; by default the newest one beside the library.</source>
        <translation>Il backup; se omesso, il più recente accanto alla libreria.</translation>
    </message>
    <message>
        <source>The catalogue, or another library.</source>
        <translation>Il catalogo, o un&apos;altra libreria.</translation>
    </message>
    <message>
        <source>The code is for a scanner that types: Find a disk by its label, in the window, shows the disk. Sheet and correction are at first those that the window used last.</source>
        <translation>Il codice è per uno scanner che digita: “Trova un disco dall&apos;etichetta”, nella finestra, mostra il disco. All&apos;inizio foglio e correzione sono quelli che la finestra ha usato per ultimi.</translation>
    </message>
    <message>
        <source>The codec of the results.</source>
        <translation>Il codec dei risultati.</translation>
    </message>
    <message>
        <source>The command ends when that window is closed; the other program goes on by itself. The status is 1 if there is no such file, if it cannot be played, or if the program did not start.</source>
        <translation>Il comando finisce quando quella finestra viene chiusa; l&apos;altro programma continua da solo. Lo stato è 1 se il file non esiste, se non è riproducibile, o se il programma non si è avviato.</translation>
    </message>
    <message>
        <source>The command looks for the files there first. The next scan does not probe unchanged files again.</source>
        <translation>Il comando cerca prima i file lì. La scansione successiva non esamina di nuovo i file invariati.</translation>
    </message>
    <message>
        <source>The day of a weekly job, or the first such day of a month; sunday.</source>
        <translation>Il giorno di un&apos;operazione settimanale, o il primo tale giorno di un mese; sunday.</translation>
    </message>
    <message>
        <source>The depth of a check for damage; index by default.</source>
        <translation>La profondità di un controllo dei danni; se omessa, index.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”, kept at {place}.</source>
        <translation>Il disco {id} si chiama “{name}” ed è conservato in {place}.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”.</source>
        <translation>Il disco {id} si chiama “{name}”.</translation>
    </message>
    <message>
        <source>The file appears once it is whole. A file there is replaced only if it is a library.</source>
        <translation>Il file appare quando è completo. Un file già presente viene sostituito solo se è una libreria.</translation>
    </message>
    <message>
        <source>The file that an export replaces; its extension is the format.</source>
        <translation>Il file che un&apos;esportazione sostituisce; la sua estensione è il formato.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Il file da scrivere; - è lo standard output.</translation>
    </message>
    <message>
        <source>The file with the token, made if missing; by default the user&apos;s own.</source>
        <translation>Il file con il token, creato se manca; se omesso, quello dell&apos;utente.</translation>
    </message>
    <message>
        <source>The file, or the folder for a new file; by default the folder beside the library.</source>
        <translation>Il file, o la cartella per un nuovo file; se omesso, la cartella accanto alla libreria.</translation>
    </message>
    <message>
        <source>The file. It need not be in the library.</source>
        <translation>Il file. Non deve essere per forza nella libreria.</translation>
    </message>
    <message>
        <source>The files are compared with all files of the library. Of files of the same size, only those are read that may still be equal; stored checksums stand for files on disks that are not connected. Hard links, reflinks and several paths to one file are one copy.</source>
        <translation>I file vengono confrontati con tutti i file della libreria. Tra i file della stessa dimensione vengono letti solo quelli che possono ancora essere uguali; i checksum salvati sostituiscono i file su dischi non collegati. Collegamenti fisici, reflink e più percorsi verso un file sono una sola copia.</translation>
    </message>
    <message>
        <source>The files that are to fit; by default those on one disk alone. Repeatable.</source>
        <translation>I file che devono entrare; se omesso, quelli su un solo disco. Ripetibile.</translation>
    </message>
    <message>
        <source>The files to test, as for the command list. Scan them first. A plain word that is no path is refused: give it by --where.</source>
        <translation>I file da mettere alla prova, come per il comando list. Prima scansionali. Una semplice parola che non è un percorso viene rifiutata: indicala con --where.</translation>
    </message>
    <message>
        <source>The first label that is left on the sheet.</source>
        <translation>La prima etichetta ancora libera sul foglio.</translation>
    </message>
    <message>
        <source>The first run is at the next of these times. Runs that were missed are caught up with once. On battery, jobs wait until the computer is plugged in.</source>
        <translation>La prima esecuzione avviene al prossimo di questi orari. Le esecuzioni saltate vengono recuperate una volta. A batteria, le operazioni aspettano finché il computer non è collegato alla corrente.</translation>
    </message>
    <message>
        <source>The first {count} files make {share} of it.</source>
        <translation>I primi {count} file ne costituiscono {share}.</translation>
    </message>
    <message>
        <source>The first {count} {count:file makes|files make} {share} of it: {size}</source>
        <translation>{count:Il primo|I primi} {count} file ne {count:costituisce|costituiscono} {share}: {size}</translation>
    </message>
    <message>
        <source>The folder for what an encoder makes, for handbrake, sh, powershell and cmd. It is in no source.</source>
        <translation>La cartella per ciò che un codificatore produce, per handbrake, sh, powershell e cmd. Non è in nessuna sorgente.</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk, such as /media/blue or E:/; by default the one that the paths tell. An empty one cuts nothing.</source>
        <translation>La cartella che nei suoi percorsi sta per il disco, come /media/blue o E:/; se omessa, quella che i percorsi indicano. Una vuota non taglia nulla.</translation>
    </message>
    <message>
        <source>The folder of a source; by default all sources.</source>
        <translation>La cartella di una sorgente; se omessa, tutte le sorgenti.</translation>
    </message>
    <message>
        <source>The folder of the source.</source>
        <translation>La cartella della sorgente.</translation>
    </message>
    <message>
        <source>The folder to compare; by default that of the manifest.</source>
        <translation>La cartella da confrontare; se omessa, quella del manifesto.</translation>
    </message>
    <message>
        <source>The folder to describe.</source>
        <translation>La cartella da descrivere.</translation>
    </message>
    <message>
        <source>The form of the manifest.</source>
        <translation>La forma del manifesto.</translation>
    </message>
    <message>
        <source>The format of the output.</source>
        <translation>Il formato dell&apos;output.</translation>
    </message>
    <message>
        <source>The format of the report; by default that of the output&apos;s name.</source>
        <translation>Il formato del rapporto; se omesso, quello del nome dell&apos;output.</translation>
    </message>
    <message>
        <source>The format; by default that of the output&apos;s name, or a table.</source>
        <translation>Il formato; se omesso, quello del nome dell&apos;output, o una tabella.</translation>
    </message>
    <message>
        <source>The format; by default the one that its contents tell.</source>
        <translation>Il formato; se omesso, quello che si deduce dal contenuto.</translation>
    </message>
    <message>
        <source>The hours of a nightly, weekly or monthly job; 22:00-06:00 by default. Verifications and checks end with them.</source>
        <translation>Le ore di un&apos;operazione notturna, settimanale o mensile; se omesse, 22:00-06:00. Verifiche e controlli finiscono con esse.</translation>
    </message>
    <message>
        <source>The id of a job, or its beginning.</source>
        <translation>L&apos;ID di un&apos;operazione, o il suo inizio.</translation>
    </message>
    <message>
        <source>The index is a file of its own beside the library. Subtitles that are in it are not read again, and those that are gone or have changed are taken out. Its size has a limit in the settings, dialogue_mb.</source>
        <translation>L&apos;indice è un file a sé accanto alla libreria. I sottotitoli già contenuti non vengono riletti, e quelli scomparsi o modificati vengono tolti. La sua dimensione ha un limite nelle impostazioni, dialogue_mb.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted: {size}.</source>
        <translation>L&apos;indice del parlato è stato eliminato: {size}.</translation>
    </message>
    <message>
        <source>The job has not ended, but no more changes are reported. Run the command again later.</source>
        <translation>L&apos;operazione non è finita, ma non vengono più segnalate modifiche. Esegui di nuovo il comando più tardi.</translation>
    </message>
    <message>
        <source>The job was not changed.</source>
        <translation>L&apos;operazione non è stata modificata.</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>L&apos;operazione.</translation>
    </message>
    <message>
        <source>The journal is empty: nothing was moved to the trash.</source>
        <translation>Il registro è vuoto: nulla è stato spostato nel cestino.</translation>
    </message>
    <message>
        <source>The last label of {sheet} is number {number}.</source>
        <translation>L&apos;ultima etichetta di {sheet} è la numero {number}.</translation>
    </message>
    <message>
        <source>The library from before is kept as {path}.</source>
        <translation>La libreria di prima è conservata come {path}.</translation>
    </message>
    <message>
        <source>The library has no disk yet. Scan a folder first.</source>
        <translation>La libreria non ha ancora nessun disco. Prima scansiona una cartella.</translation>
    </message>
    <message>
        <source>The library has no sources. Scan a folder first.</source>
        <translation>La libreria non ha sorgenti. Prima scansiona una cartella.</translation>
    </message>
    <message>
        <source>The library no longer keeps the details of this scan.</source>
        <translation>La libreria non conserva più i dettagli di questa scansione.</translation>
    </message>
    <message>
        <source>The library of another computer comes with all that it knows: contents, checksums, checks, the disks. It is only read, and nothing that this library knows is replaced. A scan of a disk here takes the place of its files, and gets what was known of them.</source>
        <translation>La libreria di un altro computer arriva con tutto ciò che sa: contenuti, checksum, controlli, i dischi. Viene solo letta, e nulla di ciò che questa libreria sa viene sostituito. Una scansione qui di un disco prende il posto dei suoi file, e riceve ciò che se ne sapeva.</translation>
    </message>
    <message>
        <source>The library {path} is now as in {backup}.</source>
        <translation>La libreria {path} è ora come in {backup}.</translation>
    </message>
    <message>
        <source>The library {path} is of this version.</source>
        <translation>La libreria {path} è di questa versione.</translation>
    </message>
    <message>
        <source>The log: {path}</source>
        <translation>Il log: {path}</translation>
    </message>
    <message>
        <source>The manifest: a file for a checksum list, a folder for ascmhl and bagit.</source>
        <translation>Il manifesto: un file per un elenco di checksum, una cartella per ascmhl e bagit.</translation>
    </message>
    <message>
        <source>The name of a profile.</source>
        <translation>Il nome di un profilo.</translation>
    </message>
    <message>
        <source>The name of its disk; by default the one that the catalogue tells. Of a library, the name for it here; by default that of its file.</source>
        <translation>Il nome del suo disco; se omesso, quello che il catalogo indica. Di una libreria, il suo nome qui; se omesso, quello del suo file.</translation>
    </message>
    <message>
        <source>The name or id of a program, as it is listed.</source>
        <translation>Il nome o l&apos;ID di un programma, come è elencato.</translation>
    </message>
    <message>
        <source>The name or the id of one disk; without it, all.</source>
        <translation>Il nome o l&apos;ID di un disco; se omesso, tutti.</translation>
    </message>
    <message>
        <source>The name; by default that of the file.</source>
        <translation>Il nome; se omesso, quello del file.</translation>
    </message>
    <message>
        <source>The name; without one, that of its folder again.</source>
        <translation>Il nome; se omesso, di nuovo quello della sua cartella.</translation>
    </message>
    <message>
        <source>The names or ids of disks; without any, all.</source>
        <translation>I nomi o gli ID dei dischi; se omessi, tutti.</translation>
    </message>
    <message>
        <source>The new folder of the source.</source>
        <translation>La nuova cartella della sorgente.</translation>
    </message>
    <message>
        <source>The new name of the disk.</source>
        <translation>Il nuovo nome del disco.</translation>
    </message>
    <message>
        <source>The number of a file in the list.</source>
        <translation>Il numero di un file nell&apos;elenco.</translation>
    </message>
    <message>
        <source>The number of probe processes, with --cluster on each worker; by default from the preferences.</source>
        <translation>Il numero di processi di esame, con --cluster su ogni worker; se omesso, come nelle preferenze.</translation>
    </message>
    <message>
        <source>The number of the schedule, as in the list.</source>
        <translation>Il numero della pianificazione, come nell&apos;elenco.</translation>
    </message>
    <message>
        <source>The old path of the source.</source>
        <translation>Il vecchio percorso della sorgente.</translation>
    </message>
    <message>
        <source>The paths of one folder on different computers, such as /Volumes/Media=/mnt/media. Repeatable.</source>
        <translation>I percorsi di una stessa cartella su computer diversi, come /Volumes/Media=/mnt/media. Ripetibile.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 for any free one.</source>
        <translation>La porta su cui restare in ascolto; 0 per una qualsiasi libera.</translation>
    </message>
    <message>
        <source>The same, and make the pictures that are absent. This reads the files, for a minute at most.</source>
        <translation>Lo stesso, e crea le immagini mancanti. Questo legge i file, al massimo per un minuto.</translation>
    </message>
    <message>
        <source>The saved search to export.</source>
        <translation>La ricerca salvata da esportare.</translation>
    </message>
    <message>
        <source>The scan to show; by default the last one.</source>
        <translation>La scansione da mostrare; se omessa, l&apos;ultima.</translation>
    </message>
    <message>
        <source>The scan was too short to tell what limited it.</source>
        <translation>La scansione è stata troppo breve per dire che cosa l&apos;ha limitata.</translation>
    </message>
    <message>
        <source>The scan was {limit}.</source>
        <translation>La scansione era {limit}.</translation>
    </message>
    <message>
        <source>The sheet or roll, by a part of its name; by default the last one.</source>
        <translation>Il foglio o il rotolo, indicato con una parte del nome; se omesso, l&apos;ultimo.</translation>
    </message>
    <message>
        <source>The source {old} is now at {new}. No file was probed.</source>
        <translation>La sorgente {old} è ora in {new}. Nessun file è stato esaminato.</translation>
    </message>
    <message>
        <source>The source {path} is called “{name}” now.</source>
        <translation>La sorgente {path} ora si chiama “{name}”.</translation>
    </message>
    <message>
        <source>The token is in {path}. Press Ctrl-C to stop the server.</source>
        <translation>Il token è in {path}. Premi Ctrl-C per fermare il server.</translation>
    </message>
    <message>
        <source>The trash is on the same disk: emptying it frees the space.</source>
        <translation>Il cestino è sullo stesso disco: svuotarlo libera lo spazio.</translation>
    </message>
    <message>
        <source>The window has opened no library yet.</source>
        <translation>La finestra non ha ancora aperto nessuna libreria.</translation>
    </message>
    <message>
        <source>The window or cinventory serve watches while it is open. A file is probed once it has not changed for 10 seconds. Where the system reports no changes, a scan each hour or night finds them.</source>
        <translation>La finestra o cinventory serve monitora finché è aperto. Un file viene esaminato quando non è cambiato per 10 secondi. Dove il sistema non segnala le modifiche, le trova una scansione ogni ora o ogni notte.</translation>
    </message>
    <message>
        <source>The words, in a row, in any case.</source>
        <translation>Le parole, in sequenza, senza distinguere maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>The worker {name} gets no files: {fault}</source>
        <translation>Il worker {name} non riceve file: {fault}</translation>
    </message>
    <message>
        <source>Their video may have been renamed, moved or deleted. Nothing is changed.</source>
        <translation>Il loro video potrebbe essere stato rinominato, spostato o eliminato. Nulla viene modificato.</translation>
    </message>
    <message>
        <source>There are more folders with equal files than are listed.</source>
        <translation>Ci sono più cartelle con file uguali di quelle elencate.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Non ci sono operazioni.</translation>
    </message>
    <message>
        <source>There are no schedules. Add one with: cinventory schedule add</source>
        <translation>Non ci sono pianificazioni. Aggiungine una con: cinventory schedule add</translation>
    </message>
    <message>
        <source>There is no file at “{path}”, or its disk is not connected.</source>
        <translation>In “{path}” non c&apos;è nessun file, o il suo disco non è collegato.</translation>
    </message>
    <message>
        <source>There is no gap between the episodes that names tell.</source>
        <translation>Non ci sono lacune tra gli episodi che i nomi indicano.</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>Non c&apos;è nessun indice.</translation>
    </message>
    <message>
        <source>There may be more.</source>
        <translation>Potrebbero essercene altri.</translation>
    </message>
    <message>
        <source>There may be more: see --format json.</source>
        <translation>Potrebbero essercene altri: vedi --format json.</translation>
    </message>
    <message>
        <source>These are the programs that the system names for its type, the usual one first, and known tools that are here: mpv, VLC, MediaInfo, LosslessCut, HandBrake. An editor of texts is not among those for a stream (.ts). The status is 1 if there is no file or no program, or if the program did not start.</source>
        <translation>Sono i programmi che il sistema indica per il suo tipo, per primo il consueto, e gli strumenti noti presenti qui: mpv, VLC, MediaInfo, LosslessCut, HandBrake. Un editor di testo non è tra quelli per un flusso (.ts). Lo stato è 1 se non c&apos;è un file o un programma, o se il programma non si è avviato.</translation>
    </message>
    <message>
        <source>This installation has no window, whose libraries paint labels.</source>
        <translation>Questa installazione non ha la finestra, le cui librerie disegnano le etichette.</translation>
    </message>
    <message>
        <source>This installation has no window.</source>
        <translation>Questa installazione non ha la finestra.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Try [blue]&apos;{command_path} {help_option}&apos;[/] for help.</source>
        <translation>Prova [blue]&apos;{command_path} {help_option}&apos;[/] per l&apos;aiuto.</translation>
    </message>
    <message>
        <source>Try the ways in which cinventory serve sends alerts: of jobs that end badly, sources that are offline, and files that changed unnoticed.</source>
        <translation>Prova i modi in cui cinventory serve invia gli avvisi: delle operazioni che finiscono male, delle sorgenti offline e dei file alterati inosservati.</translation>
    </message>
    <message>
        <source>Turn HDR into SDR.</source>
        <translation>Converte l&apos;HDR in SDR.</translation>
    </message>
    <message>
        <source>Undo the whole last move to the trash.</source>
        <translation>Rimette a posto tutto l&apos;ultimo spostamento nel cestino.</translation>
    </message>
    <message>
        <source>Update a library of an earlier version, which any command does by itself if it can back it up before.</source>
        <translation>Aggiorna una libreria di una versione precedente; ogni comando lo fa da sé, se prima può crearne un backup.</translation>
    </message>
    <message>
        <source>Update it though no backup could be made before.</source>
        <translation>La aggiorna anche se prima non è stato possibile creare un backup.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Uso: </translation>
    </message>
    <message>
        <source>Use this library file instead of the default one.</source>
        <translation>Usa questo file di libreria al posto di quello predefinito.</translation>
    </message>
    <message>
        <source>Use {gone} for one that is gone, or --where {word} for the files that match.</source>
        <translation>Usa {gone} per uno che è scomparso, o --where {word} per i file che corrispondono.</translation>
    </message>
    <message>
        <source>Verdicts: clean; cannot_tell: nothing found, but damage does not show in this codec; suspicious: one sign of damage; damaged: a contradiction in the container, or two independent signs; not_finished: the file was not examined to its end, or cannot be decoded.</source>
        <translation>Esiti: clean: integro; cannot_tell: nulla è stato trovato, ma in questo codec i danni non si vedono; suspicious: un solo segno di danno; damaged: una contraddizione nel contenitore, o due segni indipendenti; not_finished: il file non è stato esaminato fino alla fine, o non è decodificabile.</translation>
    </message>
    <message>
        <source>Verdicts: verified; moved; stored (verdict:new): there was no checksum before; edited: the contents have changed, and so has the size or the time of the last change; changed unnoticed (verdict:rotten): the contents have changed while both stayed; unreadable. A file that changed unnoticed keeps its known checksum: see accept.</source>
        <translation>Esiti: verificato; spostato; checksum salvato (verdict:new): prima non c&apos;era nessun checksum; rielaborato: il contenuto è cambiato, e con esso la dimensione o la data dell&apos;ultima modifica; alterato inosservato (verdict:rotten): il contenuto è cambiato mentre entrambe sono rimaste uguali; illeggibile. Un file alterato inosservato mantiene il suo checksum noto: vedi accept.</translation>
    </message>
    <message>
        <source>Verify folders against manifests of checksums, and create such manifests.</source>
        <translation>Verifica cartelle con manifesti di checksum, e crea tali manifesti.</translation>
    </message>
    <message>
        <source>Verify or check at most this much, such as 500GB or 2h.</source>
        <translation>Verifica o controlla al massimo questa quantità, come 500GB o 2h.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUANDO</translation>
    </message>
    <message>
        <source>Warning: other computers can reach this address, and the connection is not encrypted.</source>
        <translation>Avviso: altri computer possono raggiungere questo indirizzo, e la connessione non è cifrata.</translation>
    </message>
    <message>
        <source>Watch sources: changes are scanned as they happen. Without a source, list the sources and their state.</source>
        <translation>Monitora le sorgenti: le modifiche vengono scansionate quando avvengono. Senza una sorgente, elenca le sorgenti e il loro stato.</translation>
    </message>
    <message>
        <source>Watch these sources no more.</source>
        <translation>Non monitora più queste sorgenti.</translation>
    </message>
    <message>
        <source>What a disk is and its room are as of the last look, which is told. Nothing is copied: --list writes a list for a program that copies, such as rsync --from0 --files-from=FILE / TARGET.</source>
        <translation>Ciò che un disco è e il suo spazio risalgono all&apos;ultima lettura, che viene indicata. Nulla viene copiato: --list scrive un elenco per un programma che copia, come rsync --from0 --files-from=FILE / TARGET.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>What is not known is not estimated, and is told apart from what has nothing to save.</source>
        <translation>Ciò che non è noto non viene stimato, ed è indicato a parte da ciò in cui non c&apos;è nulla da risparmiare.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Che cosa fare adesso</translation>
    </message>
    <message>
        <source>What was imported of “{name}” is on “{disk}”. The next scan finds its files.</source>
        <translation>Ciò che è stato importato di “{name}” è su “{disk}”. La prossima scansione ne trova i file.</translation>
    </message>
    <message>
        <source>Which episode is the last of a season is not known: nothing is said of what comes after those that are there. `cinventory list gap:yes` lists the episodes of the seasons with gaps.</source>
        <translation>Non si sa quale episodio sia l&apos;ultimo di una stagione: nulla è detto di ciò che viene dopo quelli presenti. `cinventory list gap:yes` elenca gli episodi delle stagioni con lacune.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>With --near: let a file go although it has sound in a language that the better one lacks.</source>
        <translation>Con --near: lascia andare un file anche se ha il suono in una lingua che manca a quello migliore.</translation>
    </message>
    <message>
        <source>With a path, each worker reads a part of a file there, and the command compares it with what this computer reads. Nothing is written. Exit status: 0 all workers can take part; 1 there is no cluster; 3 a worker cannot.</source>
        <translation>Con un percorso, ogni worker vi legge una parte di un file, e il comando la confronta con ciò che legge questo computer. Nulla viene scritto. Stato di uscita: 0 tutti i worker possono partecipare; 1 non c&apos;è un cluster; 3 un worker non può.</translation>
    </message>
    <message>
        <source>Write JSON, as the local API does.</source>
        <translation>Scrive JSON, come l&apos;API locale.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Scrive JSON.</translation>
    </message>
    <message>
        <source>Write in English, as for a report to the makers, whatever the language of the preferences.</source>
        <translation>Scrive in inglese, come per una segnalazione agli autori, qualunque sia la lingua nelle preferenze.</translation>
    </message>
    <message>
        <source>Write labels for disks as PDF: name, place, size, files, the id, and the id as a QR code.</source>
        <translation>Scrive etichette per i dischi in PDF: nome, posto, dimensione, file, l&apos;ID, e l&apos;ID come codice QR.</translation>
    </message>
    <message>
        <source>Write one line for the files of a recording, with their sums.</source>
        <translation>Scrive una sola riga per i file di una registrazione, con i loro totali.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension does not belong to the format. Videos and libraries are never replaced.</source>
        <translation>Scrive o sostituisce un file anche se la sua estensione non appartiene al formato. Video e librerie non vengono mai sostituiti.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension is of another format.</source>
        <translation>Scrive o sostituisce un file anche se la sua estensione è di un altro formato.</translation>
    </message>
    <message>
        <source>Write paths for rsync and rclone from this folder on; by default from the innermost one of all files.</source>
        <translation>Scrive i percorsi per rsync e rclone a partire da questa cartella; se omessa, dalla più interna comune a tutti i file.</translation>
    </message>
    <message>
        <source>Write the paths of these files; - is standard output.</source>
        <translation>Scrive i percorsi di questi file; - è lo standard output.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, and read them from one, as for another computer.</source>
        <translation>Scrive le preferenze in un file, e le legge da un file, ad esempio per un altro computer.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, without passwords, tokens and certificates.</source>
        <translation>Scrive le preferenze in un file, senza password, token e certificati.</translation>
    </message>
    <message>
        <source>Write the report to this file as well.</source>
        <translation>Scrive il rapporto anche in questo file.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Scrive il risultato come JSON.</translation>
    </message>
    <message>
        <source>Write this file; - is standard output.</source>
        <translation>Scrive questo file; - è lo standard output.</translation>
    </message>
    <message>
        <source>Write to this file; - is standard output.</source>
        <translation>Scrive in questo file; - è lo standard output.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritta</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[predefinito: {}]</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[obbligatorio]</translation>
    </message>
    <message>
        <source>a checksum list has the algorithm of its form.</source>
        <translation>un elenco di checksum ha l&apos;algoritmo della sua forma.</translation>
    </message>
    <message>
        <source>a file with the extension {ending} cannot be {format}. Leave --format out, give the file the extension {other}, or add --force.</source>
        <translation>un file con l&apos;estensione {ending} non può essere {format}. Tralascia --format, dai al file l&apos;estensione {other}, o aggiungi --force.</translation>
    </message>
    <message>
        <source>a list needs --if-lost, --fewer-than or --fits.</source>
        <translation>un elenco richiede --if-lost, --fewer-than o --fits.</translation>
    </message>
    <message>
        <source>a named target has them already. Leave out --codec, --height, --sdr and --aac.</source>
        <translation>un obiettivo con un nome li ha già. Tralascia --codec, --height, --sdr e --aac.</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>tutte queste:</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>opzione ambigua: {option} può indicare {options}</translation>
    </message>
    <message>
        <source>an hourly job has no hours.</source>
        <translation>un&apos;operazione oraria non ha ore.</translation>
    </message>
    <message>
        <source>and {count} {count:file|files} more</source>
        <translation>e {count:un altro file|altri {count} file}</translation>
    </message>
    <message>
        <source>any of:</source>
        <translation>una di queste:</translation>
    </message>
    <message>
        <source>argument {name}: {reason}</source>
        <translation>argomento {name}: {reason}</translation>
    </message>
    <message>
        <source>ascmhl adds a generation to the history of the folder, after verifying its chain. Files that differ from this history or that of an outer folder are recorded as failed. bagit needs a folder with its files in a folder data inside.</source>
        <translation>ascmhl aggiunge una generazione alla cronologia della cartella, dopo averne verificato la catena. I file che differiscono da questa cronologia, o da quella di una cartella esterna, vengono registrati come non riusciti. bagit richiede una cartella i cui file siano in una cartella interna data.</translation>
    </message>
    <message>
        <source>ask one thing at a time.</source>
        <translation>chiedi una cosa alla volta.</translation>
    </message>
    <message>
        <source>at another speed</source>
        <translation>a un&apos;altra velocità</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>almeno {count} {count:copia|copie} da {size}: {total}, {freed}</translation>
    </message>
    <message>
        <source>at most {most} mm.</source>
        <translation>al massimo {most} mm.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>tornato</translation>
    </message>
    <message>
        <source>back online</source>
        <translation>di nuovo online</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>prima di un aggiornamento</translation>
    </message>
    <message>
        <source>began</source>
        <translation>iniziata</translation>
    </message>
    <message>
        <source>both are the same place.</source>
        <translation>entrambi sono lo stesso luogo.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>da te</translation>
    </message>
    <message>
        <source>can take part</source>
        <translation>può partecipare</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>annullamento</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificati</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>alterato inosservato</translation>
    </message>
    <message>
        <source>connected as of the last scan</source>
        <translation>collegato all&apos;ultima scansione</translation>
    </message>
    <message>
        <source>connected as of {time}</source>
        <translation>collegato al {time}</translation>
    </message>
    <message>
        <source>copies on the same disk take at most {within}, on other disks {across}</source>
        <translation>le copie sullo stesso disco occupano al massimo {within}, su altri dischi {across}</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>conteggio</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creata</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <source>done</source>
        <translation>finita</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finita</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>manca un valore</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>files</source>
        <translation>file</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fisso</translation>
    </message>
    <message>
        <source>for {time}; use skip to leave it out</source>
        <translation>da {time}; usa skip per saltarlo</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trovato</translation>
    </message>
    <message>
        <source>full about {time}</source>
        <translation>pieno circa {time}</translation>
    </message>
    <message>
        <source>full {earliest} at the earliest</source>
        <translation>pieno non prima di: {earliest}</translation>
    </message>
    <message>
        <source>full {earliest} to {latest}</source>
        <translation>pieno tra {earliest} e {latest}</translation>
    </message>
    <message>
        <source>gets no files: {fault}</source>
        <translation>non riceve file: {fault}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>scomparso</translation>
    </message>
    <message>
        <source>has {own_begin} to {own_end} in common with {path}, from {begin} to {end}</source>
        <translation>ha da {own_begin} a {own_end} in comune con {path}, da {begin} a {end}</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>rinviata</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>il valore {value} qui non è possibile</translation>
    </message>
    <message>
        <source>imported from {name}, not seen here</source>
        <translation>importato da {name}, non visto qui</translation>
    </message>
    <message>
        <source>in SDR</source>
        <translation>in SDR</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>nel cestino</translation>
    </message>
    <message>
        <source>index compares the tables of the container with the bytes there and reads all packets; key-frames decodes the key frames as well, full every frame of picture and sound.</source>
        <translation>index confronta le tabelle del contenitore con i byte presenti e legge tutti i pacchetti; key-frames decodifica anche i fotogrammi chiave, full ogni fotogramma e tutto il suono.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>is a part of {path}, from {begin} to {end}</source>
        <translation>è una parte di {path}, da {begin} a {end}</translation>
    </message>
    <message>
        <source>is better than the chosen one: {reason}</source>
        <translation>è migliore di quello scelto: {reason}</translation>
    </message>
    <message>
        <source>it takes two paths, and nothing else.</source>
        <translation>accetta due percorsi, e nient&apos;altro.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>noto</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>ultimo backup</translation>
    </message>
    <message>
        <source>last week: {jobs}</source>
        <translation>ultima settimana: {jobs}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>libreria</translation>
    </message>
    <message>
        <source>list takes no id; every other action needs one.</source>
        <translation>list non accetta un ID; ogni altra azione ne richiede uno.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>specchiato</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostato</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>rimesso a posto</translation>
    </message>
    <message>
        <source>name the files that may go, by paths or filters.</source>
        <translation>indica i file che possono andare, con percorsi o filtri.</translation>
    </message>
    <message>
        <source>name the files to accept, by paths or filters.</source>
        <translation>indica i file da accettare, con percorsi o filtri.</translation>
    </message>
    <message>
        <source>name the output, which is a file or a folder.</source>
        <translation>indica l&apos;output, che è un file o una cartella.</translation>
    </message>
    <message>
        <source>name the sources to watch no more.</source>
        <translation>indica le sorgenti da non monitorare più.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>network</source>
        <translation>di rete</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>mai controllati</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>next: {job}, {time}</source>
        <translation>prossima: {job}, {time}</translation>
    </message>
    <message>
        <source>no language of a file is known. Scan a folder first.</source>
        <translation>di nessun file è nota una lingua. Prima scansiona una cartella.</translation>
    </message>
    <message>
        <source>no receiver of alerts is named. Use --webhook or --on-alert.</source>
        <translation>nessun destinatario degli avvisi è indicato. Usa --webhook o --on-alert.</translation>
    </message>
    <message>
        <source>no server of this library runs.</source>
        <translation>nessun server di questa libreria è in esecuzione.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non iniziato</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>non collegato dal {time}</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>non spostato</translation>
    </message>
    <message>
        <source>not moved: {reason}</source>
        <translation>non spostato: {reason}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>nothing has been scanned yet. Scan a folder first.</source>
        <translation>nulla è stato ancora scansionato. Prima scansiona una cartella.</translation>
    </message>
    <message>
        <source>nothing was indexed yet. Index what is said: cinventory dialogue index</source>
        <translation>nulla è stato ancora indicizzato. Indicizza il parlato: cinventory dialogue index</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>di {count}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on another disk</source>
        <translation>su un altro disco</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>only CSV can have a byte order mark. Add --format csv.</source>
        <translation>solo il CSV può avere un BOM (byte order mark). Aggiungi --format csv.</translation>
    </message>
    <message>
        <source>only HTML can have pictures. Add --format html.</source>
        <translation>solo l&apos;HTML può avere immagini. Aggiungi --format html.</translation>
    </message>
    <message>
        <source>only a weekly or monthly job has a day.</source>
        <translation>solo un&apos;operazione settimanale o mensile ha un giorno.</translation>
    </message>
    <message>
        <source>only one of them is possible.</source>
        <translation>solo uno di essi è possibile.</translation>
    </message>
    <message>
        <source>only these formats have it: {names}.</source>
        <translation>lo hanno solo questi formati: {names}.</translation>
    </message>
    <message>
        <source>only with --near.</source>
        <translation>solo con --near.</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>ottico</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>sospesa</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>sospensione</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>forse</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>player</source>
        <translation>lettore</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>probing</source>
        <translation>esame</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avanzamento</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lettura</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>rimovibile</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>ripete</translation>
    </message>
    <message>
        <source>result</source>
        <translation>risultato</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rotolo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>salvataggio</translation>
    </message>
    <message>
        <source>say how often: hourly, nightly, weekly or monthly.</source>
        <translation>indica la frequenza: hourly, nightly, weekly o monthly.</translation>
    </message>
    <message>
        <source>say where to write the labels.</source>
        <translation>indica dove scrivere le etichette.</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>visto {time}</translation>
    </message>
    <message>
        <source>sees {path} (device {device})</source>
        <translation>vede {path} (dispositivo {device})</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>size</source>
        <translation>dimensione</translation>
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
        <translation>suono {found}</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sorgenti</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stato</translation>
    </message>
    <message>
        <source>stays: {path}</source>
        <translation>resta: {path}</translation>
    </message>
    <message>
        <source>the better file stays.</source>
        <translation>resta il file migliore.</translation>
    </message>
    <message>
        <source>the columns of path, or name, and size are needed.</source>
        <translation>servono le colonne di path, o name, e size.</translation>
    </message>
    <message>
        <source>the index of what is said cannot be read now, and finds nothing. Try again.</source>
        <translation>l&apos;indice del parlato ora non è leggibile, e non trova nulla. Riprova.</translation>
    </message>
    <message>
        <source>the index of what is said is damaged. Make it anew: cinventory dialogue index</source>
        <translation>l&apos;indice del parlato è danneggiato. Crealo di nuovo: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the index of what is said is of another version. Make it anew: cinventory dialogue index</source>
        <translation>l&apos;indice del parlato è di un&apos;altra versione. Crealo di nuovo: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the last check found other contents than those of the checksum.</source>
        <translation>l&apos;ultimo controllo ha trovato un contenuto diverso da quello del checksum.</translation>
    </message>
    <message>
        <source>the library does not remember this list. {reason}</source>
        <translation>la libreria non ricorda questo elenco. {reason}</translation>
    </message>
    <message>
        <source>the paths go from {folder} on.</source>
        <translation>i percorsi partono da {folder}.</translation>
    </message>
    <message>
        <source>the scan must be older than scan {number}.</source>
        <translation>la scansione deve essere più vecchia della scansione {number}.</translation>
    </message>
    <message>
        <source>there is no scan {number}; the last is {last}.</source>
        <translation>non c&apos;è una scansione {number}; l&apos;ultima è la {last}.</translation>
    </message>
    <message>
        <source>there is no target of this name, but: {names}.</source>
        <translation>nessun obiettivo ha questo nome; ci sono: {names}.</translation>
    </message>
    <message>
        <source>this command does not write {ending}. Use one of {possible}.</source>
        <translation>questo comando non scrive {ending}. Usa uno di {possible}.</translation>
    </message>
    <message>
        <source>this format has a line for each file.</source>
        <translation>questo formato ha una riga per ogni file.</translation>
    </message>
    <message>
        <source>trash: {path}</source>
        <translation>cestino: {path}</translation>
    </message>
    <message>
        <source>undo needs numbers or --last; list takes neither.</source>
        <translation>undo richiede numeri o --last; list non accetta né gli uni né l&apos;altro.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>argomenti sconosciuti: {arguments}</translation>
    </message>
    <message>
        <source>use a scan with --scan, not a date.</source>
        <translation>con --scan usa una scansione, non una data.</translation>
    </message>
    <message>
        <source>use a size such as 200MB or 1.5GB.</source>
        <translation>usa una dimensione come 200MB o 1.5GB.</translation>
    </message>
    <message>
        <source>use an amount such as 500GB or 2h.</source>
        <translation>usa una quantità come 500GB o 2h.</translation>
    </message>
    <message>
        <source>use an amount such as 800GB.</source>
        <translation>usa una quantità come 800GB.</translation>
    </message>
    <message>
        <source>use one of {names}.</source>
        <translation>usa uno di {names}.</translation>
    </message>
    <message>
        <source>use these options only with --cluster.</source>
        <translation>usa queste opzioni solo con --cluster.</translation>
    </message>
    <message>
        <source>use these options only with list.</source>
        <translation>usa queste opzioni solo con list.</translation>
    </message>
    <message>
        <source>use this option only with --webhook.</source>
        <translation>usa questa opzione solo con --webhook.</translation>
    </message>
    <message>
        <source>use this option only with show.</source>
        <translation>usa questa opzione solo con show.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificato</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>settimanale</translation>
    </message>
    <message>
        <source>with AAC</source>
        <translation>con AAC</translation>
    </message>
    <message>
        <source>without sound in: {languages}</source>
        <translation>senza suono in: {languages}</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>worker</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} di {count} worker</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>nuovi: {added}, modificati: {changed}</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translation>{address} risponde.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} non risponde.</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{count} bad</source>
        <translation>con problemi: {count}</translation>
    </message>
    <message>
        <source>{count} files are too many to print here. Show them with: {command}</source>
        <translation>{count} file sono troppi da stampare qui. Mostrali con: {command}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>trovati: {count}</translation>
    </message>
    <message>
        <source>{count} further {count:pair is|pairs are} not confirmed yet. Run it again.</source>
        <translation>{count} {count:altra coppia non è ancora confermata|altre coppie non sono ancora confermate}. Eseguilo di nuovo.</translation>
    </message>
    <message>
        <source>{count} missing, as far as the sources were read</source>
        <translation>mancanti: {count}, per quanto le sorgenti sono state lette</translation>
    </message>
    <message>
        <source>{count} more, {least} to {most} each</source>
        <translation>altri {count}, da {least} a {most} ciascuno</translation>
    </message>
    <message>
        <source>{count} of the {files} {files:file|files} in {folder} {count:is|are} also in {other}: {size}</source>
        <translation>{count} di {files} file in {folder} {count:è|sono} anche in {other}: {size}</translation>
    </message>
    <message>
        <source>{count} of those that fit {count:is|are} on disks that are not connected now.</source>
        <translation>{count} di quelli che entrano {count:è|sono} su dischi ora non collegati.</translation>
    </message>
    <message>
        <source>{count} of {known} known {known:file|files} {count:was|were} found at {path}.</source>
        <translation>{count} di {known} {known:file noto|file noti} {count:è stato trovato|sono stati trovati} in {path}.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} di {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files}</source>
        <translation>{count} di {total} file</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files} left out:</source>
        <translation>Esclusi {count} di {total} file:</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>solo qui: {count}</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>{count} {count:copia|copie} da {size}: {total}, {freed}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} sound in a language that the better file lacks: --other-languages lets {count:it|them} go.</source>
        <translation>{count} file {count:ha|hanno} il suono in una lingua che manca al file migliore: --other-languages {count:lo lascia|li lascia} andare.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} on several disks now, and would be on one only.</source>
        <translation>{count} file {count:è ora su più dischi, e sarebbe|sono ora su più dischi, e sarebbero} poi su uno solo.</translation>
    </message>
    <message>
        <source>{count} {count:file stays as a copy on another disk|files stay as copies on other disks}: --across-disks lets {count:it|them} go.</source>
        <translation>{count} file {count:resta come copia su un altro disco|restano come copie su altri dischi}: --across-disks {count:lo lascia|li lascia} andare.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) only on one disk</source>
        <translation>{count} file ({size}) su un solo disco</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:does|do} not.</source>
        <translation>{count} file ({size}) non {count:entra|entrano}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:exists|exist} on no other disk, {unchecked} of them never checked.</source>
        <translation>{count} file ({size}) non {count:esiste|esistono} su nessun altro disco; mai controllati: {unchecked}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:fits|fit} into {free}.</source>
        <translation>{count} file ({size}) {count:entra|entrano} in {free}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:has|have} a copy on another disk.</source>
        <translation>{count} file ({size}) {count:ha|hanno} una copia su un altro disco.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} not known: {count:it was|they were} not compared. Ask with: cinventory copies</source>
        <translation>{count} file ({size}) non {count:è noto: non è stato confrontato|sono noti: non sono stati confrontati}. Chiedi con: cinventory copies</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} on fewer than {disks} {disks:disk|disks}.</source>
        <translation>{count} file ({size}) {count:è|sono} su meno di {disks} {disks:disco|dischi}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} accepted: what the last check found is the known checksum from now on.</source>
        <translation>{count} file {count:accettato|accettati}: ciò che l&apos;ultimo controllo ha trovato è da ora il checksum noto.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could be accepted. Nothing was changed: add --yes to forget the known checksums and take what was found as good.</source>
        <translation>Si {count:potrebbe|potrebbero} accettare {count} file. Nulla è stato modificato: aggiungi --yes per dimenticare i checksum noti e considerare buono ciò che è stato trovato.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could go, {freed}.</source>
        <translation>{count} file {count:potrebbe|potrebbero} andare, {freed}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. Index again: cinventory dialogue index</source>
        <translation>{count} file di sottotitoli non {count:è indicizzato, o è cambiato|sono indicizzati, o sono cambiati}. Indicizza di nuovo: cinventory dialogue index</translation>
    </message>
    <message>
        <source>{count} {count:file|files}, {size}, {hours} h on {disks} {disks:disk|disks}, as of {time}</source>
        <translation>{count} file, {size}, {hours} h su {disks} {disks:disco|dischi}, al {time}</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} on {pages} {pages:page|pages} for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>{count} {count:etichetta|etichette} su {pages} {pages:pagina|pagine} per {sheet}. Stampa al 100 %, senza adattare alla pagina.</translation>
    </message>
    <message>
        <source>{count} {count:path|paths} with a line break {count:was|were} left out. Use --list-form nul.</source>
        <translation>{count} {count:percorso con un&apos;interruzione di riga è stato escluso|percorsi con un&apos;interruzione di riga sono stati esclusi}. Usa --list-form nul.</translation>
    </message>
    <message>
        <source>{count} {count:process|processes}, answers in {time} ms, clock {clock} s</source>
        <translation>{count} {count:processo|processi}, risponde in {time} ms, orologio {clock} s</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} back online</source>
        <translation>{count} {count:sorgente|sorgenti} di nuovo online</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} offline</source>
        <translation>{count} {count:sorgente|sorgenti} offline</translation>
    </message>
    <message>
        <source>{count} {count:text|texts}, {size}, as of {time}</source>
        <translation>{count} {count:testo|testi}, {size}, al {time}</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with longer ones. Compare with: cinventory fingerprint --parts</source>
        <translation>{count} video non {count:è stato confrontato|sono stati confrontati} con altri più lunghi. Confronta con: cinventory fingerprint --parts</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with those of similar length. Compare with: cinventory fingerprint</source>
        <translation>{count} video non {count:è stato confrontato|sono stati confrontati} con quelli di lunghezza simile. Confronta con: cinventory fingerprint</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} cannot be compared.</source>
        <translation>{count} video non {count:può essere confrontato|possono essere confrontati}.</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} with the same pictures</source>
        <translation>{count} video con le stesse immagini</translation>
    </message>
    <message>
        <source>{count} {count:worker has|workers have} gone: {names}.</source>
        <translation>{count} worker {count:è scomparso|sono scomparsi}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker takes|workers take} part: {names}.</source>
        <translation>{count} worker {count:partecipa|partecipano}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} worker</translation>
    </message>
    <message>
        <source>{ending} is the extension of no format. Writing {format}; choose with --format.</source>
        <translation>{ending} non è l&apos;estensione di nessun formato. Viene scritto {format}; scegli con --format.</translation>
    </message>
    <message>
        <source>{fine} of {count} {count:worker|workers} can take part, with {processes} probe {processes:process|processes}.</source>
        <translation>Possono partecipare {fine} di {count} worker, con {processes} {processes:processo|processi} di esame.</translation>
    </message>
    <message>
        <source>{folder} has none of the files. Name their folder with --folder.</source>
        <translation>{folder} non contiene nessuno dei file. Indica la loro cartella con --folder.</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} liberi su {total}</translation>
    </message>
    <message>
        <source>{free} of {total} free as of {time}</source>
        <translation>{free} liberi su {total} al {time}</translation>
    </message>
    <message>
        <source>{grid} on {sheet}</source>
        <translation>{grid} su {sheet}</translation>
    </message>
    <message>
        <source>{holder} has it open. Its running jobs can be reached only while its local API is on.</source>
        <translation>È aperta in {holder}. Le sue operazioni in corso sono raggiungibili solo mentre la sua API locale è attiva.</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>da {low} a {high} %</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e altri {count}</translation>
    </message>
    <message>
        <source>{name} is not a column. Use {names}.</source>
        <translation>{name} non è una colonna. Usa {names}.</translation>
    </message>
    <message>
        <source>{part} (continue with: {command})</source>
        <translation>{part} (continua con: {command})</translation>
    </message>
    <message>
        <source>{program} begins at the beginning: it cannot be told a time.</source>
        <translation>{program} inizia dall&apos;inizio: non è possibile indicargli un tempo.</translation>
    </message>
    <message>
        <source>{program} could not be started: {detail}.</source>
        <translation>Impossibile avviare {program}: {detail}.</translation>
    </message>
    <message>
        <source>{program} ended at once, with status {status}: {command}</source>
        <translation>{program} è terminato subito, con stato {status}: {command}</translation>
    </message>
    <message>
        <source>{sentence} Ask with: {command}</source>
        <translation>{sentence} Chiedi con: {command}</translation>
    </message>
    <message>
        <source>{sentence} List them with: {command}</source>
        <translation>{sentence} Elencali con: {command}</translation>
    </message>
    <message>
        <source>{target}: of no file it can be said that it would save something.</source>
        <translation>{target}: di nessun file si può dire che farebbe risparmiare qualcosa.</translation>
    </message>
    <message>
        <source>{target}: {count} {count:file|files} of {size} would save {saves}.</source>
        <translation>{target}: {count} file da {size} {count:farebbe|farebbero} risparmiare {saves}.</translation>
    </message>
    <message>
        <source>{text} is no scan, date or age, such as 2026-10-01 or 30d.</source>
        <translation>{text} non è una scansione, una data o una durata, come 2026-10-01 o 30d.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ancora {time}</translation>
    </message>
    <message>
        <source>{value} is not a valid float range.</source>
        <translation>{value} non è un numero.</translation>
    </message>
    <message>
        <source>{value} is not a valid float.</source>
        <translation>{value} non è un numero.</translation>
    </message>
    <message>
        <source>{value} is not a valid int range.</source>
        <translation>{value} non è un numero intero.</translation>
    </message>
    <message>
        <source>{value} is not a valid int.</source>
        <translation>{value} non è un numero intero.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} non è nell&apos;intervallo {range}.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} non è uno di {choices}.</translation>
    </message>
    <message>
        <source>{word} is no file or folder here.</source>
        <translation>{word} non è un file o una cartella qui.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name one file.</source>
        <translation>“{path}” è una cartella. Indica un solo file.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds, or as 1:02:03.5.</source>
        <translation>“{text}” non è un tempo. Scrivi i secondi, o come 1:02:03.5.</translation>
    </message>
    <message>
        <source>“{text}” names no column: write such as path=Location.</source>
        <translation>“{text}” non indica una colonna: scrivi ad esempio path=Location.</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Only files that are there now can be compared: some are missing, or not connected.</source>
        <translation>Si possono confrontare solo i file presenti ora: alcuni mancano o non sono collegati.</translation>
    </message>
    <message>
        <source>“{}” is left out: {}</source>
        <translation>“{}” è escluso: {}</translation>
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
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bordo</translation>
    </message>
    <message>
        <source>File over the first one</source>
        <translation>File sopra il primo</translation>
    </message>
    <message>
        <source>How much later this file is shown than the first one</source>
        <translation>Quanto più tardi del primo viene mostrato questo file</translation>
    </message>
    <message>
        <source>How the pictures are compared (W for the next way)</source>
        <translation>Come si confrontano le immagini (W per il modo successivo)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>Offset of {}</source>
        <translation>Scarto di {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancati</translation>
    </message>
    <message>
        <source>The file to compare the first with</source>
        <translation>Il file con cui confrontare il primo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Where the first picture ends and the other one begins</source>
        <translation>Dove finisce la prima immagine e comincia l&apos;altra</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Tendina</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>at least {}</source>
        <translation>almeno {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>al massimo {}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>è</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>è almeno</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>è al massimo</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>è esattamente</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>è minore di</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>è maggiore di</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>non è</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>è presente</translation>
    </message>
    <message>
        <source>less than {}</source>
        <translation>meno di {}</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>più di {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>non {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>da {} a {}</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>{} (differs)</source>
        <translation>{} (diverso)</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Before, after, and the difference</source>
        <translation>Prima, dopo e la differenza</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>The earlier scan</source>
        <translation>La scansione precedente</translation>
    </message>
    <message>
        <source>The later scan</source>
        <translation>La scansione successiva</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What has changed from one scan to the other</source>
        <translation>Che cosa è cambiato da una scansione all&apos;altra</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>A row for each fact, a column for each file</source>
        <translation>Una riga per ogni dato, una colonna per ogni file</translation>
    </message>
    <message>
        <source>Files side by side</source>
        <translation>File affiancati</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all</source>
        <translation>Tralascia ciò che è uguale in tutti</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo differenze</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore di file</translation>
    </message>
</context>
<context>
    <name>CopiesController</name>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A row for files with equal contents; those that take the most room come first</source>
        <translation>Una riga per i file con lo stesso contenuto; prima quelli che occupano più spazio</translation>
    </message>
    <message>
        <source>A search after the next scan may find some.</source>
        <translation>Una ricerca dopo la prossima scansione può trovarne.</translation>
    </message>
    <message>
        <source>All groups are ignored</source>
        <translation>Tutti i gruppi sono ignorati</translation>
    </message>
    <message>
        <source>Also on other disks</source>
        <translation>Anche su altri dischi</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Colonne dei gruppi</translation>
    </message>
    <message>
        <source>Compare two places</source>
        <translation>Confronta due luoghi</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Files of the same size are compared; only those that may be equal are read.</source>
        <translation>Si confrontano i file della stessa dimensione; si leggono solo quelli che possono essere uguali.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Groups of copies</source>
        <translation>Gruppi di copie</translation>
    </message>
    <message>
        <source>Groups of equal files, places and folders against each other, and the trash</source>
        <translation>Gruppi di file uguali, luoghi e cartelle a confronto, e il cestino</translation>
    </message>
    <message>
        <source>Lists the groups whose copies are all on different disks as well: those are backups</source>
        <translation>Elenca anche i gruppi le cui copie sono tutte su dischi diversi: quelle sono backup</translation>
    </message>
    <message>
        <source>No disk holds a file twice</source>
        <translation>Nessun disco contiene due volte un file</translation>
    </message>
    <message>
        <source>No disk holds a file twice that matches</source>
        <translation>Nessun disco contiene due volte un file che corrisponde</translation>
    </message>
    <message>
        <source>No file has another copy</source>
        <translation>Nessun file ha un&apos;altra copia</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Nessuna ricerca di copie finora</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostra tutti i gruppi</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Views of the copies</source>
        <translation>Viste delle copie</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>I dati di ogni gruppo</translation>
    </message>
    <message>
        <source>“Ignored” shows them.</source>
        <translation>“Ignorati” li mostra.</translation>
    </message>
</context>
<context>
    <name>CopiesPreferences</name>
    <message>
        <source>Allow moving copies to the tras&amp;h</source>
        <translation>Consenti di spostare copie nel ces&amp;tino</translation>
    </message>
    <message>
        <source>Copies and trash</source>
        <translation>Copie e cestino</translation>
    </message>
    <message>
        <source>Otherwise files are only read. Every move is shown before, and can be undone.</source>
        <translation>Altrimenti i file vengono solo letti. Ogni spostamento viene prima mostrato e si può annullare.</translation>
    </message>
</context>
<context>
    <name>CopyFileTable</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Una riga per file; Invio lo apre</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Colonne dei file</translation>
    </message>
    <message>
        <source>Files of the group</source>
        <translation>File del gruppo</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Preferisci questa sorgente</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostra nella tabella</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>I dati di ogni file</translation>
    </message>
</context>
<context>
    <name>CopyFormatter</name>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In entrambi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Keep: {}</source>
        <translation>Da tenere: {}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ultimo controllo</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Nessun gruppo corrisponde</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar, that matches “{typed}”.</source>
        <translation>Nessuno contiene un file di “{chosen}”, la scelta nella barra laterale, che corrisponda a “{typed}”.</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar.</source>
        <translation>Nessuno contiene un file di “{chosen}”, la scelta nella barra laterale.</translation>
    </message>
    <message>
        <source>None has a file that matches “{typed}”. Other words may find some.</source>
        <translation>Nessuno contiene un file che corrisponda a “{typed}”. Altre parole potrebbero trovarne.</translation>
    </message>
    <message>
        <source>None has one of the files that the window shows now.</source>
        <translation>Nessuno contiene uno dei file che la finestra mostra ora.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Only in {}</source>
        <translation>Solo in {}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>To reclaim</source>
        <translation>Recuperabile</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>almeno {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>al massimo {}</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>primo per percorso</translation>
    </message>
    <message>
        <source>imported from {}, not seen here</source>
        <translation>importato da {}, non visto qui</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>nel cestino</translation>
    </message>
    <message>
        <source>longest name</source>
        <translation>nome più lungo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>più vecchio</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>others are called copies</source>
        <translation>gli altri si chiamano copia</translation>
    </message>
    <message>
        <source>others are in folders of copies</source>
        <translation>gli altri sono in cartelle di copie</translation>
    </message>
    <message>
        <source>preferred source</source>
        <translation>sorgente preferita</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>percorso più breve</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>l&apos;unico integro</translation>
    </message>
    <message>
        <source>{0} {0:group of copies is|groups of copies are} hidden</source>
        <translation>{0} {0:gruppo di copie è nascosto|gruppi di copie sono nascosti}</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of copies</source>
        <translation>{0} {0:gruppo|gruppi} di copie</translation>
    </message>
    <message>
        <source>{0} {0:video has its copies on different disks: they are backups|videos have their copies on different disks: they are backups}.</source>
        <translation>{0} {0:video ha le sue copie su dischi diversi: sono backup|video hanno le loro copie su dischi diversi: sono backup}.</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Check for damage…</source>
        <translation>Cerca danni…</translation>
    </message>
    <message>
        <source>Check the rest…</source>
        <translation>Controlla il resto…</translation>
    </message>
    <message>
        <source>Compare all files with each other, to find which exist several times</source>
        <translation>Confronta tutti i file tra loro, per trovare quelli che esistono più volte</translation>
    </message>
    <message>
        <source>Decode all files to find damage</source>
        <translation>Decodifica tutti i file per trovare danni</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Cerca copie</translation>
    </message>
    <message>
        <source>Read all files, and compare them with their checksums; of files without any, store them</source>
        <translation>Legge tutti i file e li confronta con i loro checksum; dei file che non ne hanno, li salva</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Verifica checksum</translation>
    </message>
    <message>
        <source>none of {}</source>
        <translation>nessuno di {}</translation>
    </message>
    <message>
        <source>{0:Not the one checked|None of the {0} checked}</source>
        <translation>{0:Non quello controllato|Nessuno dei {0} controllati}</translation>
    </message>
    <message>
        <source>{0:Not the one compared|None of the {0} compared}</source>
        <translation>{0:Non quello confrontato|Nessuno dei {0} confrontati}</translation>
    </message>
    <message>
        <source>{0:Not the one verified|None of the {0} verified}</source>
        <translation>{0:Non quello verificato|Nessuno dei {0} verificati}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} di {}</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Scrivi in</translation>
    </message>
    <message>
        <source>A history takes a new part with each run; a bag or a list is written once</source>
        <translation>Una cronologia riceve una nuova parte a ogni esecuzione; un bag o un elenco si scrive una volta sola</translation>
    </message>
    <message>
        <source>ASC MHL history (a folder ascmhl)</source>
        <translation>Cronologia ASC MHL (una cartella ascmhl)</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmi</translation>
    </message>
    <message>
        <source>Allow it to write there, or choose another place.</source>
        <translation>Consenti la scrittura lì, o scegli un altro posto.</translation>
    </message>
    <message>
        <source>BagIt bag (with its files in a folder data)</source>
        <translation>Bag BagIt (con i suoi file in una cartella data)</translation>
    </message>
    <message>
        <source>Checksum list for b3sum</source>
        <translation>Elenco di checksum per b3sum</translation>
    </message>
    <message>
        <source>Checksum list for md5sum</source>
        <translation>Elenco di checksum per md5sum</translation>
    </message>
    <message>
        <source>Checksum list for sha1sum</source>
        <translation>Elenco di checksum per sha1sum</translation>
    </message>
    <message>
        <source>Checksum list for sha256sum</source>
        <translation>Elenco di checksum per sha256sum</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH128</source>
        <translation>Elenco di checksum per xxhsum, XXH128</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH64</source>
        <translation>Elenco di checksum per xxhsum, XXH64</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Choose at least one algorithm.</source>
        <translation>Scegli almeno un algoritmo.</translation>
    </message>
    <message>
        <source>Choose the folder to describe</source>
        <translation>Sceglie la cartella da descrivere</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Sceglie dove scrivere</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Compute this checksum of each file</source>
        <translation>Calcola questo checksum di ogni file</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Create manifest</source>
        <translation>Crea manifesto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Cartella…</translation>
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
        <translation>Si può trascinare su questa finestra.</translation>
    </message>
    <message>
        <source>Name the file of the checksum list.</source>
        <translation>Indica il file dell&apos;elenco di checksum.</translation>
    </message>
    <message>
        <source>Reads all files of the folder, and writes the manifest</source>
        <translation>Legge tutti i file della cartella e scrive il manifesto</translation>
    </message>
    <message>
        <source>The folder whose files the manifest lists</source>
        <translation>La cartella di cui il manifesto elenca i file</translation>
    </message>
    <message>
        <source>The path of the new manifest</source>
        <translation>Il percorso del nuovo manifesto</translation>
    </message>
    <message>
        <source>Type whole paths.</source>
        <translation>Scrivi percorsi completi.</translation>
    </message>
    <message>
        <source>Without it, nothing is written into the folder. Its videos are never changed.</source>
        <translation>Altrimenti non viene scritto nulla nella cartella. I suoi video non vengono mai modificati.</translation>
    </message>
    <message>
        <source>Write &amp;into “{}” itself</source>
        <translation>Scrivi &amp;dentro “{}” stessa</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Scrivi in</translation>
    </message>
    <message>
        <source>{} is a source of the library, where nothing is written. Choose another place.</source>
        <translation>{} è una sorgente della libreria, in cui non si scrive nulla. Scegli un altro posto.</translation>
    </message>
</context>
<context>
    <name>DBusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Mostra la finestra</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>&amp;Again, also what was checked before</source>
        <translation>Di &amp;nuovo, anche ciò che è già stato controllato</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Completo</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>&amp;Indice</translation>
    </message>
    <message>
        <source>&amp;Key frames</source>
        <translation>Fotogrammi c&amp;hiave</translation>
    </message>
    <message>
        <source>A single changed bit may not show: only checksums find each change.</source>
        <translation>Un singolo bit cambiato può sfuggire: solo i checksum trovano ogni modifica.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Cerca danni</translation>
    </message>
    <message>
        <source>Compares the tables of a file with the bytes there. As fast as the disk reads.</source>
        <translation>Confronta le tabelle di un file con i byte presenti. Veloce quanto la lettura del disco.</translation>
    </message>
    <message>
        <source>Decodes every frame of picture and sound: several minutes for an hour of video.</source>
        <translation>Decodifica ogni fotogramma dell&apos;immagine e il suono: diversi minuti per un&apos;ora di video.</translation>
    </message>
    <message>
        <source>Decodes the key frames as well: a few seconds for an hour of video.</source>
        <translation>Decodifica anche i fotogrammi chiave: pochi secondi per un&apos;ora di video.</translation>
    </message>
    <message>
        <source>Otherwise only new and changed files are read</source>
        <translation>Altrimenti vengono letti solo i file nuovi e modificati</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Damage at {}. Click to see the picture there, double click to play from there.</source>
        <translation>Danno a {}. Un clic mostra lì l&apos;immagine, un doppio clic riproduce da lì.</translation>
    </message>
    <message>
        <source>Damage at {}. The arrow keys show the picture there, Enter plays from there.</source>
        <translation>Danno a {}. I tasti freccia mostrano lì l&apos;immagine, Invio riproduce da lì.</translation>
    </message>
    <message>
        <source>Damage on the time line</source>
        <translation>Danni sulla linea del tempo</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Non cambia nulla</translation>
    </message>
    <message>
        <source>Changes since a date</source>
        <translation>Modifiche da una data</translation>
    </message>
    <message>
        <source>Shows what changed since that day</source>
        <translation>Mostra che cosa è cambiato da quel giorno</translation>
    </message>
    <message>
        <source>Tell changes</source>
        <translation>Mostra modifiche</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>Il giorno a partire dal quale si elencano le modifiche</translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>&amp;Delete the index</source>
        <translation>&amp;Elimina l&apos;indice</translation>
    </message>
    <message>
        <source>Delete the index of what is said?</source>
        <translation>Eliminare l&apos;indice del parlato?</translation>
    </message>
    <message>
        <source>Deletes the index of what is said; nothing can be found by says: then</source>
        <translation>Elimina l&apos;indice del parlato; con says: non si trova più nulla</translation>
    </message>
    <message>
        <source>Subtitles and videos stay as they are. To search what is said again, index it again.</source>
        <translation>Sottotitoli e video restano come sono. Per cercare di nuovo nel parlato, indicizzalo di nuovo.</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>L&apos;indice occupa {size}.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>The backup is put in the place of the library…</source>
        <translation>Il backup viene messo al posto della libreria…</translation>
    </message>
</context>
<context>
    <name>DesktopStatus</name>
    <message>
        <source>{} found</source>
        <translation>{} trovati</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>? Not known: facts are missing</source>
        <translation>? Non noto: mancano dati</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Applicazione</translation>
    </message>
    <message>
        <source>Audio {}</source>
        <translation>Audio {}</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profondità bit</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Cerca danni</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Controllato</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calcolato</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenitore</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>ID database</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificatore</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Codificato</translation>
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
        <translation>Uguale in tutti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>File accanto</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Film o episodio</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Attributi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation>Trovato invece</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogrammi/s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Good copy</source>
        <translation>Copia buona</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Interlacciato</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ultimo controllo</translation>
    </message>
    <message>
        <source>Last look failed</source>
        <translation>Ultima lettura non riuscita</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Segnato come OK</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Parti mancanti</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>On the disk {}</source>
        <translation>Sul disco {}</translation>
    </message>
    <message>
        <source>Part {}</source>
        <translation>Parte {}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressivo</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>Letto con</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Registrazione in più file</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Bobina</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotazione</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Stagione</translation>
    </message>
    <message>
        <source>Season {}</source>
        <translation>Stagione {}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Timecode iniziale</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>The file declares more bytes than it has. Its end may be missing.</source>
        <translation>Il file dichiara più byte di quanti ne abbia. Forse manca la fine.</translation>
    </message>
    <message>
        <source>The file is in the trash, so it counts as no copy. Its data stays in the library.</source>
        <translation>Il file è nel cestino, perciò non conta come copia. I suoi dati restano nella libreria.</translation>
    </message>
    <message>
        <source>The last scan did not find the file. Its data stays in the library.</source>
        <translation>L&apos;ultima scansione non ha trovato il file. I suoi dati restano nella libreria.</translation>
    </message>
    <message>
        <source>The source cannot be reached now. The data of the file stays in the library.</source>
        <translation>La sorgente ora non è raggiungibile. I dati del file restano nella libreria.</translation>
    </message>
    <message>
        <source>They are of another version of the file than the last scan saw, modified {}.</source>
        <translation>Sono di un&apos;altra versione del file rispetto a quella vista dall&apos;ultima scansione, modificata il {}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Traccia {}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Video {}</source>
        <translation>Video {}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Parlato</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>copertina</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>capitoli</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>checksum</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>commento</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>lettura impossibile</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>tagli</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predefinita</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>montaggio</translation>
    </message>
    <message>
        <source>for the hard of hearing</source>
        <translation>per non udenti</translation>
    </message>
    <message>
        <source>for those who see little</source>
        <translation>per ipovedenti</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forzata</translation>
    </message>
    <message>
        <source>found on {}</source>
        <translation>trovato il {}</translation>
    </message>
    <message>
        <source>kept at {}</source>
        <translation>conservato in {}</translation>
    </message>
    <message>
        <source>last seen {}</source>
        <translation>visto il {}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadati</translation>
    </message>
    <message>
        <source>metadata of the camera</source>
        <translation>metadati della videocamera</translation>
    </message>
    <message>
        <source>more than {} different</source>
        <translation>più di {} diversi</translation>
    </message>
    <message>
        <source>names of file and folders</source>
        <translation>nomi di file e cartelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not a video</source>
        <translation>non è un video</translation>
    </message>
    <message>
        <source>not read: it declares a document type</source>
        <translation>non letto: dichiara un tipo di documento</translation>
    </message>
    <message>
        <source>not read: it is larger than 1 MiB</source>
        <translation>non letto: supera 1 MiB</translation>
    </message>
    <message>
        <source>not read: it is no text</source>
        <translation>non letto: non è testo</translation>
    </message>
    <message>
        <source>notes of a download</source>
        <translation>note di un download</translation>
    </message>
    <message>
        <source>of the same episode, perhaps for another version</source>
        <translation>dello stesso episodio, forse per un&apos;altra versione</translation>
    </message>
    <message>
        <source>original</source>
        <translation>originale</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>others</source>
        <translation>altri</translation>
    </message>
    <message>
        <source>pictures for seeking</source>
        <translation>immagini per lo scorrimento</translation>
    </message>
    <message>
        <source>smaller version</source>
        <translation>versione più piccola</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>suono</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>sottotitoli</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetria</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>miniatura</translation>
    </message>
    <message>
        <source>wanted: {}</source>
        <translation>richiesto: {}</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} bit</translation>
    </message>
    <message>
        <source>{} by its text</source>
        <translation>{} in base al testo</translation>
    </message>
    <message>
        <source>{} constant</source>
        <translation>{} costante</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>altri {}</translation>
    </message>
    <message>
        <source>{} of unknown duration</source>
        <translation>{} di durata sconosciuta</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} letti</translation>
    </message>
    <message>
        <source>{} variable</source>
        <translation>{} variabile</translation>
    </message>
    <message>
        <source>✓ The file fulfils the profile</source>
        <translation>✓ Il file soddisfa il profilo</translation>
    </message>
    <message>
        <source>✗ The file does not fulfil the profile</source>
        <translation>✗ Il file non soddisfa il profilo</translation>
    </message>
</context>
<context>
    <name>DetailsContents</name>
    <message>
        <source>Find its other copies</source>
        <translation>Cerca le altre copie</translation>
    </message>
    <message>
        <source>No other copy is known</source>
        <translation>Nessun&apos;altra copia è nota</translation>
    </message>
    <message>
        <source>Not known yet: compares files; a copy may be on a disk that is there</source>
        <translation>Non ancora noto: confronta i file; una copia può essere su un disco collegato</translation>
    </message>
    <message>
        <source>Shows where else its contents are</source>
        <translation>Mostra dove altro si trova il suo contenuto</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Tutto ciò che il motore multimediale dice del file</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Details or report</source>
        <translation>Dettagli o rapporto</translation>
    </message>
    <message>
        <source>Gives the table their room</source>
        <translation>Lascia il loro spazio alla tabella</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Nascondi i dettagli</translation>
    </message>
    <message>
        <source>Open it, show it in its folder, copy where it is</source>
        <translation>Lo apre, lo mostra nella sua cartella, copia la sua posizione</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Select a file to see its details.</source>
        <translation>Seleziona un file per vederne i dettagli.</translation>
    </message>
    <message>
        <source>Select a single file to see its report.</source>
        <translation>Seleziona un solo file per vederne il rapporto.</translation>
    </message>
    <message>
        <source>The arrow keys change between the two</source>
        <translation>I tasti freccia passano dall&apos;uno all&apos;altro</translation>
    </message>
    <message>
        <source>What can be done with the file</source>
        <translation>Che cosa si può fare con il file</translation>
    </message>
    <message>
        <source>What is known of the file, in words</source>
        <translation>Che cosa si sa del file, in parole</translation>
    </message>
    <message>
        <source>What is known of the selected files</source>
        <translation>Che cosa si sa dei file selezionati</translation>
    </message>
</context>
<context>
    <name>DialogueCommands</name>
    <message>
        <source>Index what is said</source>
        <translation>Indicizza il parlato</translation>
    </message>
    <message>
        <source>Nothing was indexed yet, so that says: finds nothing.</source>
        <translation>Non è stato ancora indicizzato nulla, perciò says: non trova nulla.</translation>
    </message>
    <message>
        <source>The index of what is said cannot be read now, so that says: finds nothing.</source>
        <translation>L&apos;indice del parlato ora non si può leggere, perciò says: non trova nulla.</translation>
    </message>
    <message>
        <source>The index of what is said is damaged, and finds nothing.</source>
        <translation>L&apos;indice del parlato è danneggiato e non trova nulla.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted.</source>
        <translation>L&apos;indice del parlato è stato eliminato.</translation>
    </message>
    <message>
        <source>The index of what is said is of another version of the program. It has to be made anew.</source>
        <translation>L&apos;indice del parlato è di un&apos;altra versione del programma. Va creato di nuovo.</translation>
    </message>
    <message>
        <source>There is no index of what is said.</source>
        <translation>Non c&apos;è un indice del parlato.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. What is said there is not found.</source>
        <translation>{count} file di sottotitoli non {count:è indicizzato, o è cambiato|sono indicizzati, o sono cambiati}. Ciò che vi si dice non viene trovato.</translation>
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
        <translation>&amp;Indicizza il parlato dopo ogni scansione</translation>
    </message>
    <message>
        <source>A video with such a track is read to its end, once. That may take hours.</source>
        <translation>Un video con una tale traccia viene letto fino alla fine, una volta. Può richiedere ore.</translation>
    </message>
    <message>
        <source>About 35 MB for 1,000 films. When it is full, what is indexed stays.</source>
        <translation>Circa 35 MB per 1.000 film. Quando è pieno, ciò che è indicizzato resta.</translation>
    </message>
    <message>
        <source>Index at &amp;most</source>
        <translation>Indice al &amp;massimo</translation>
    </message>
    <message>
        <source>New and changed subtitles are read, so that says: finds what is said in them.</source>
        <translation>I sottotitoli nuovi e modificati vengono letti, così che says: trovi ciò che vi si dice.</translation>
    </message>
    <message>
        <source>Read trac&amp;ks inside videos as well</source>
        <translation>Leggi anche le trac&amp;ce dentro i video</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Parlato</translation>
    </message>
</context>
<context>
    <name>DiskCards</name>
    <message>
        <source>A card for each disk; Enter shows its files</source>
        <translation>Una scheda per ogni disco; Invio mostra i suoi file</translation>
    </message>
</context>
<context>
    <name>DiskCommands</name>
    <message>
        <source>what is told of the disk “{}”</source>
        <translation>modifica dei dati del disco “{}”</translation>
    </message>
</context>
<context>
    <name>DiskDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Posto</translation>
    </message>
    <message>
        <source>Anything else, such as the day on which it was bought.</source>
        <translation>Qualsiasi altra cosa, ad esempio il giorno dell&apos;acquisto.</translation>
    </message>
    <message>
        <source>As on its label. Empty: the name that the system tells.</source>
        <translation>Come sull&apos;etichetta. Vuoto: il nome indicato dal sistema.</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Non cambia nulla</translation>
    </message>
    <message>
        <source>Disk “{}”</source>
        <translation>Disco “{}”</translation>
    </message>
    <message>
        <source>Keeps this; the disk is not touched</source>
        <translation>Salva questi dati; il disco non viene toccato</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Where it is kept, such as “safe, upper shelf”.</source>
        <translation>Dove è conservato, ad esempio “cassaforte, ripiano in alto”.</translation>
    </message>
</context>
<context>
    <name>DiskFormatter</name>
    <message>
        <source>Damaged</source>
        <translation>Danneggiati</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Liberi</translation>
    </message>
    <message>
        <source>Full by</source>
        <translation>Pieno entro</translation>
    </message>
    <message>
        <source>Full by: {}</source>
        <translation>Pieno entro: {}</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Last seen: {}</source>
        <translation>Visto: {}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo qui</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Non controllati</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>circa {}</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>al {}</translation>
    </message>
    <message>
        <source>away since {}</source>
        <translation>assente dal {}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>collegato</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} di {}</translation>
    </message>
    <message>
        <source>{} of {} free</source>
        <translation>{} liberi su {}</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} o più tardi</translation>
    </message>
</context>
<context>
    <name>DiskQuestions</name>
    <message>
        <source>A list of {} was saved.</source>
        <translation>Un elenco di {} è stato salvato.</translation>
    </message>
    <message>
        <source>{0} {0:path|paths} with a line break {0:is|are} not in it: use the other format.</source>
        <translation>{0} {0:percorso|percorsi} con un&apos;interruzione di riga non {0:è incluso|sono inclusi}: usa l&apos;altro formato.</translation>
    </message>
</context>
<context>
    <name>DiskSheet</name>
    <message>
        <source>Changes nothing</source>
        <translation>Non cambia nulla</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Salva elenco…</translation>
    </message>
    <message>
        <source>Writes the paths of these files for rsync, rclone or your own use; nothing is copied</source>
        <translation>Scrive i percorsi di questi file per rsync, rclone o per te; non viene copiato nulla</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>A row for each disk; Enter shows its files</source>
        <translation>Una riga per ogni disco; Invio mostra i suoi file</translation>
    </message>
    <message>
        <source>Columns of the disks</source>
        <translation>Colonne dei dischi</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dischi</translation>
    </message>
    <message>
        <source>What is known of each; a click sorts by it</source>
        <translation>Che cosa si sa di ciascuno; un clic ordina in base a questo</translation>
    </message>
</context>
<context>
    <name>DisksController</name>
    <message>
        <source>forgetting of the disk “{}”</source>
        <translation>rimozione dei dati sul disco “{}”</translation>
    </message>
    <message>
        <source>that the disk “{}” is “{}”</source>
        <translation>che il disco “{}” è “{}”</translation>
    </message>
</context>
<context>
    <name>DisksHead</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordina per</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Ordine inverso</translation>
    </message>
    <message>
        <source>Shows a card for each disk</source>
        <translation>Mostra una scheda per ogni disco</translation>
    </message>
    <message>
        <source>Shows a row for each disk</source>
        <translation>Mostra una riga per ogni disco</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Turns the order of the disks round</source>
        <translation>Inverte l&apos;ordine dei dischi</translation>
    </message>
</context>
<context>
    <name>DisksPage</name>
    <message>
        <source>Compares files of equal size</source>
        <translation>Confronta i file di uguale dimensione</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dischi</translation>
    </message>
    <message>
        <source>Drops what you told of a disk that has no source any more</source>
        <translation>Elimina ciò che hai indicato su un disco che non ha più sorgenti</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Cerca copie</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>If it were lost…</source>
        <translation>Se andasse perso…</translation>
    </message>
    <message>
        <source>Is another disk…</source>
        <translation>È un altro disco…</translation>
    </message>
    <message>
        <source>Makes a list of files for the room of another disk</source>
        <translation>Crea un elenco di file per lo spazio di un altro disco</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>Nome e posto…</translation>
    </message>
    <message>
        <source>No disk is known yet</source>
        <translation>Nessun disco è ancora noto</translation>
    </message>
    <message>
        <source>On one disk alone</source>
        <translation>Su un solo disco</translation>
    </message>
    <message>
        <source>Room over time…</source>
        <translation>Spazio nel tempo…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Mostra i suoi file</translation>
    </message>
    <message>
        <source>Shows the files of the disk in the table</source>
        <translation>Mostra nella tabella i file del disco</translation>
    </message>
    <message>
        <source>Shows the files with a copy on fewer than two disks</source>
        <translation>Mostra i file con una copia su meno di due dischi</translation>
    </message>
    <message>
        <source>Shows the room of the disk on each day with a look, and by when it is full</source>
        <translation>Mostra lo spazio del disco in ogni giorno in cui è stato visto, ed entro quando sarà pieno</translation>
    </message>
    <message>
        <source>Tells what you call the disk, and where you keep it; the disk is not touched</source>
        <translation>Indica come chiami il disco e dove lo conservi; il disco non viene toccato</translation>
    </message>
    <message>
        <source>Tells which files exist on this disk alone</source>
        <translation>Mostra quali file esistono solo su questo disco</translation>
    </message>
    <message>
        <source>What each disk alone holds is not known yet: files were not compared.</source>
        <translation>Non si sa ancora che cosa contiene ogni disco da solo: i file non sono stati confrontati.</translation>
    </message>
    <message>
        <source>What fits on a disk…</source>
        <translation>Che cosa ci sta…</translation>
    </message>
    <message>
        <source>Which disks do you have? Add a folder of each: its files stay known while it is away.</source>
        <translation>Quali dischi hai? Aggiungi una cartella di ciascuno: i suoi file restano noti mentre è assente.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add folders</source>
        <translation>Aggiungi cartelle</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be scanned.</source>
        <translation>Si possono scansionare solo file e cartelle di questo computer.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>change of the profile “{}”</source>
        <translation>modifica del profilo “{}”</translation>
    </message>
    <message>
        <source>copy to the profile “{}”</source>
        <translation>copia nel profilo “{}”</translation>
    </message>
    <message>
        <source>deletion of the profile “{}”</source>
        <translation>eliminazione del profilo “{}”</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Did you mean {}?</source>
        <translation>Intendevi {}?</translation>
    </message>
    <message>
        <source>Each filter alone finds this many files; a click takes it away:</source>
        <translation>Ogni filtro da solo trova questo numero di file; un clic lo toglie:</translation>
    </message>
    <message>
        <source>Searches for this in place of what was typed</source>
        <translation>Cerca questo al posto di ciò che è stato scritto</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Dettagli…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>A job failed because of an error in the program: {detail}</source>
        <translation>Un&apos;operazione non è riuscita per un errore nel programma: {detail}</translation>
    </message>
    <message>
        <source>A process that helps the window has ended by itself: {cause}.</source>
        <translation>Un processo che aiuta la finestra è terminato da solo: {cause}.</translation>
    </message>
    <message>
        <source>All changes to the library are saved.</source>
        <translation>Tutte le modifiche alla libreria sono salvate.</translation>
    </message>
    <message>
        <source>All that jobs found until a few seconds ago is saved in the library, and the others go on.</source>
        <translation>Tutto ciò che le operazioni hanno trovato fino a pochi secondi fa è salvato nella libreria, e le altre continuano.</translation>
    </message>
    <message>
        <source>Closes this dialog; the program goes on</source>
        <translation>Chiude questa finestra di dialogo; il programma continua</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Dettagli…</translation>
    </message>
    <message>
        <source>Ends the program in order, and saves what jobs have found</source>
        <translation>Termina il programma in ordine e salva ciò che le operazioni hanno trovato</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>It has come {count} {count:time|times}.</source>
        <translation>Si è verificato {count} {count:volta|volte}.</translation>
    </message>
    <message>
        <source>No library is open, so nothing of it can be lost.</source>
        <translation>Nessuna libreria è aperta, perciò non se ne può perdere nulla.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Shows a report that you can read and save</source>
        <translation>Mostra un rapporto che puoi leggere e salvare</translation>
    </message>
    <message>
        <source>Something in the program failed unexpectedly: {detail}</source>
        <translation>Qualcosa nel programma è fallito inaspettatamente: {detail}</translation>
    </message>
    <message>
        <source>The process that lists folders has ended by itself: {cause}.</source>
        <translation>Il processo che elenca le cartelle è terminato da solo: {cause}.</translation>
    </message>
    <message>
        <source>The process that moves files to the trash has ended by itself: {cause}.</source>
        <translation>Il processo che sposta i file nel cestino è terminato da solo: {cause}.</translation>
    </message>
    <message>
        <source>The process that plays videos has ended by itself: {cause}.</source>
        <translation>Il processo che riproduce i video è terminato da solo: {cause}.</translation>
    </message>
    <message>
        <source>The process that reads the folder of a manifest has ended by itself: {cause}.</source>
        <translation>Il processo che legge la cartella di un manifesto è terminato da solo: {cause}.</translation>
    </message>
    <message>
        <source>The report is complete in about half a minute, once each part of the program is tried…</source>
        <translation>Il rapporto è completo tra circa mezzo minuto, quando ogni parte del programma è stata provata…</translation>
    </message>
    <message>
        <source>This window only reads the library, so nothing of it can be lost.</source>
        <translation>Questa finestra legge soltanto la libreria, perciò non se ne può perdere nulla.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Errore imprevisto</translation>
    </message>
    <message>
        <source>{count} other {count:error is|errors are} in the log, too.</source>
        <translation>Anche {count:un altro errore è|altri {count} errori sono} nel log.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Another computer</source>
        <translation>Un altro computer</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Esporta preferenze</translation>
    </message>
    <message>
        <source>Export preferences…</source>
        <translation>Esporta preferenze…</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importa preferenze</translation>
    </message>
    <message>
        <source>Import preferences…</source>
        <translation>Importa preferenze…</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Preferenze (*.json)</translation>
    </message>
    <message>
        <source>Takes those of a file at once, and closes this dialog.</source>
        <translation>Applica subito quelle di un file e chiude questa finestra di dialogo.</translation>
    </message>
    <message>
        <source>Writes them to a file, without passwords, tokens and certificates.</source>
        <translation>Le scrive in un file, senza password, token e certificati.</translation>
    </message>
    <message>
        <source>Written, without receivers of alerts and certificates of a cluster: they are secret.</source>
        <translation>Scritte, senza destinatari degli avvisi e certificati di un cluster: sono segreti.</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>A path a line</source>
        <translation>Un percorso per riga</translation>
    </message>
    <message>
        <source>ALE, for Avid, clips of one frame rate</source>
        <translation>ALE, per Avid, clip con gli stessi fotogrammi/s</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV with metadata, for Resolve</source>
        <translation>CSV con metadati, per Resolve</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, per fogli di calcolo</translation>
    </message>
    <message>
        <source>EDL (CMX 3600), 999 clips of one frame rate</source>
        <translation>EDL (CMX 3600), 999 clip con gli stessi fotogrammi/s</translation>
    </message>
    <message>
        <source>FCPXML, for Final Cut Pro and Resolve</source>
        <translation>FCPXML, per Final Cut Pro e Resolve</translation>
    </message>
    <message>
        <source>For Tdarr, a path a line</source>
        <translation>Per Tdarr, un percorso per riga</translation>
    </message>
    <message>
        <source>For rclone --files-from-raw</source>
        <translation>Per rclone --files-from-raw</translation>
    </message>
    <message>
        <source>For rsync --from0 --files-from</source>
        <translation>Per rsync --from0 --files-from</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML, una pagina per qualsiasi browser</translation>
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
        <translation>JSON Lines, una riga per file</translation>
    </message>
    <message>
        <source>M3U8, a play list</source>
        <translation>M3U8, una playlist</translation>
    </message>
    <message>
        <source>MLT, for Shotcut</source>
        <translation>MLT, per Shotcut</translation>
    </message>
    <message>
        <source>OTIO, a timeline for Resolve, Avid, Kdenlive and others</source>
        <translation>OTIO, una timeline per Resolve, Avid, Kdenlive e altri</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paths that end with a zero byte, for xargs -0</source>
        <translation>Percorsi che terminano con un byte zero, per xargs -0</translation>
    </message>
    <message>
        <source>Queue for HandBrakeCLI</source>
        <translation>Coda per HandBrakeCLI</translation>
    </message>
    <message>
        <source>Script for PowerShell, with ffmpeg</source>
        <translation>Script per PowerShell, con ffmpeg</translation>
    </message>
    <message>
        <source>Script for a Unix shell, with ffmpeg</source>
        <translation>Script per una shell Unix, con ffmpeg</translation>
    </message>
    <message>
        <source>Script for the command prompt of Windows, with ffmpeg</source>
        <translation>Script per il prompt dei comandi di Windows, con ffmpeg</translation>
    </message>
    <message>
        <source>XML of Final Cut Pro 7, for Premiere and others</source>
        <translation>XML di Final Cut Pro 7, per Premiere e altri</translation>
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
        <translation>&amp;Apri il file dopo la scrittura</translation>
    </message>
    <message>
        <source>&amp;Pictures that are there already</source>
        <translation>&amp;Immagini già presenti</translation>
    </message>
    <message>
        <source>&amp;Report, for people</source>
        <translation>&amp;Rapporto, per le persone</translation>
    </message>
    <message>
        <source>&amp;Shown files: {}</source>
        <translation>File &amp;mostrati: {}</translation>
    </message>
    <message>
        <source>A line for each re&amp;cording in several files, with its sums</source>
        <translation>Una riga per ogni re&amp;gistrazione in più file, con le somme</translation>
    </message>
    <message>
        <source>A queue or a script, which you run yourself</source>
        <translation>Una coda o uno script, che esegui tu</translation>
    </message>
    <message>
        <source>A row a file, as CSV, JSON or plain text</source>
        <translation>Una riga per file, come CSV, JSON o testo semplice</translation>
    </message>
    <message>
        <source>A timeline or a table of clips</source>
        <translation>Una timeline o una tabella di clip</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Come nella tabella</translation>
    </message>
    <message>
        <source>Asks where to write; nothing is written before</source>
        <translation>Chiede dove scrivere; prima non viene scritto nulla</translation>
    </message>
    <message>
        <source>CSV is for spreadsheets, JSON for programs, HTML and PDF for people</source>
        <translation>CSV è per fogli di calcolo, JSON per programmi, HTML e PDF per le persone</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Scegli almeno una colonna.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Colon&amp;ne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>E&amp;diting, for the bin of an editor</source>
        <translation>Mon&amp;taggio, per il bin di un programma di montaggio</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Tutto ciò che la ricerca e la barra laterale mostrano</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>For rsync, rclone, Tdarr, players and others</source>
        <translation>Per rsync, rclone, Tdarr, lettori e altri</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>In the program that your system has for it</source>
        <translation>Nel programma previsto dal tuo sistema</translation>
    </message>
    <message>
        <source>L&amp;ist, for a spreadsheet or a program</source>
        <translation>E&amp;lenco, per un foglio di calcolo o un programma</translation>
    </message>
    <message>
        <source>No file is read for them. A report has 120 at most.</source>
        <translation>Per questo non viene letto alcun file. Un rapporto ne ha al massimo 120.</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Solo le righe selezionate</translation>
    </message>
    <message>
        <source>Otherwise, each file has a line of its own</source>
        <translation>Altrimenti ogni file ha una riga propria</translation>
    </message>
    <message>
        <source>P&amp;aths, for copying and playing</source>
        <translation>&amp;Percorsi, per copiare e riprodurre</translation>
    </message>
    <message>
        <source>Re-&amp;encoding, for HandBrake or ffmpeg</source>
        <translation>Ricodi&amp;fica, per HandBrake o ffmpeg</translation>
    </message>
    <message>
        <source>Se&amp;lected files: {}</source>
        <translation>File &amp;selezionati: {}</translation>
    </message>
    <message>
        <source>Their titles stand above, as in the window</source>
        <translation>I loro titoli stanno in alto, come nella finestra</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>Totals, problems, pictures and files, as HTML or PDF</source>
        <translation>Totali, problemi, immagini e file, come HTML o PDF</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation>Non scrive nulla</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Audio language</source>
        <translation>Lingua audio</translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well.</source>
        <translation>Clic: solo questi. Ctrl+clic: anche questi.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenitore</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Enter shows only files with this value, Ctrl+Enter adds it to those that are chosen</source>
        <translation>Invio mostra solo i file con questo valore, Ctrl+Invio lo aggiunge a quelli scelti</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film o serie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Restringi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Lingua sottotitoli</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}</source>
        <translation>{0}: {1} file</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}, chosen</source>
        <translation>{0}: {1} file, scelto</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Double click to open the file</source>
        <translation>Doppio clic per aprire il file</translation>
    </message>
    <message>
        <source>Double click to play the file from here</source>
        <translation>Doppio clic per riprodurre il file da qui</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open in the player from here</source>
        <translation>Apri nel lettore da qui</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Riproduci da qui</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore di file</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>The selection has too many parts to be inverted. Search for the other files.</source>
        <translation>La selezione ha troppe parti per essere invertita. Cerca gli altri file.</translation>
    </message>
    <message>
        <source>{} files are too many to open at once.</source>
        <translation>{} file sono troppi per aprirli insieme.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Sorted by {}</source>
        <translation>Ordinati per {}</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Tecniche</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Consuete</translation>
    </message>
    <message>
        <source>{}, reversed</source>
        <translation>{}, inverso</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>A row a file, or a recording of several files, which Right opens and Left closes; Enter plays it, the Menu key shows what else can be done</source>
        <translation>Una riga per file, o per registrazione in più file, che Destra apre e Sinistra chiude; Invio la riproduce, il tasto Menu mostra che altro si può fare</translation>
    </message>
    <message>
        <source>The recording is closed</source>
        <translation>La registrazione è chiusa</translation>
    </message>
    <message>
        <source>The recording is open: its parts are below it</source>
        <translation>La registrazione è aperta: le sue parti sono sotto di essa</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>File video</translation>
    </message>
</context>
<context>
    <name>FileTypesPage</name>
    <message>
        <source>&amp;Leave out files that end in</source>
        <translation>&amp;Escludi i file che terminano con</translation>
    </message>
    <message>
        <source>&amp;Scan also files that end in</source>
        <translation>Scansiona anche i file che &amp;terminano con</translation>
    </message>
    <message>
        <source>A name on each line; * stands for anything: proxy*. Trash and system folders always are.</source>
        <translation>Un nome per riga; * sta per qualsiasi cosa: proxy*. Cestino e cartelle di sistema sono sempre esclusi.</translation>
    </message>
    <message>
        <source>Empty ones whose name begins with a dot, and what macOS keeps beside files (._name).</source>
        <translation>Quelli vuoti il cui nome inizia con un punto, e ciò che macOS conserva accanto ai file (._nome).</translation>
    </message>
    <message>
        <source>Pass over &amp;folders named</source>
        <translation>Ignora le &amp;cartelle di nome</translation>
    </message>
    <message>
        <source>Scan &amp;hidden files that are no videos</source>
        <translation>Scansiona i file nascosti che &amp;non sono video</translation>
    </message>
    <message>
        <source>Scanned unless you leave them out: {}</source>
        <translation>Scansionati se non li escludi: {}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Separated by spaces, as in: mkv mov</source>
        <translation>Separati da spazi, ad esempio: mkv mov</translation>
    </message>
</context>
<context>
    <name>FilesChoice</name>
    <message>
        <source>All copies in the groups that are selected</source>
        <translation>Tutte le copie nei gruppi selezionati</translation>
    </message>
    <message>
        <source>All copies in the groups that the page lists</source>
        <translation>Tutte le copie nei gruppi che la pagina elenca</translation>
    </message>
    <message>
        <source>Everything in the source that the side bar shows</source>
        <translation>Tutto ciò che è nella sorgente mostrata nella barra laterale</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Tutto ciò che mostrano la ricerca e la barra laterale</translation>
    </message>
    <message>
        <source>Everything, whatever is shown</source>
        <translation>Tutto, qualunque cosa sia mostrata</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>In tutta la libreria</translation>
    </message>
    <message>
        <source>In {0} listed {0:group|groups}</source>
        <translation>In {0} {0:gruppo elencato|gruppi elencati}</translation>
    </message>
    <message>
        <source>In {0} selected {0:group|groups}</source>
        <translation>In {0} {0:gruppo selezionato|gruppi selezionati}</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>In {}</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Solo le righe selezionate</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selezionati</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrati</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Quali file?</translation>
    </message>
    <message>
        <source>{name}: {files}, {size}</source>
        <translation>{name}: {files}, {size}</translation>
    </message>
    <message>
        <source>{name}: {files}; at most {most} can be chosen one by one</source>
        <translation>{name}: {files}; se ne possono scegliere uno per uno al massimo {most}</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>All disks of the library are connected.</source>
        <translation>Tutti i dischi della libreria sono collegati.</translation>
    </message>
    <message>
        <source>Another filter may find some.</source>
        <translation>Un altro filtro potrebbe trovarne.</translation>
    </message>
    <message>
        <source>Cinventory reads them, never changes them.</source>
        <translation>Cinventory li legge, non li modifica mai.</translation>
    </message>
    <message>
        <source>Drop folders or videos here</source>
        <translation>Trascina qui cartelle o video</translation>
    </message>
    <message>
        <source>No file is in the trash</source>
        <translation>Nessun file è nel cestino</translation>
    </message>
    <message>
        <source>No file is in this list</source>
        <translation>Nessun file è in questo elenco</translation>
    </message>
    <message>
        <source>No file is offline</source>
        <translation>Nessun file è offline</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Nessun file corrisponde</translation>
    </message>
    <message>
        <source>Other words or filters may find some.</source>
        <translation>Altre parole o altri filtri potrebbero trovarne.</translation>
    </message>
    <message>
        <source>Show those that could not be checked</source>
        <translation>Mostra quelli che è stato impossibile controllare</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Salva checksum</translation>
    </message>
    <message>
        <source>The last scan found no video in this folder. A rescan looks again.</source>
        <translation>L&apos;ultima scansione non ha trovato video in questa cartella. Una nuova scansione guarda di nuovo.</translation>
    </message>
    <message>
        <source>Their details say why: the file is encrypted, for instance</source>
        <translation>I loro dettagli dicono perché: il file è cifrato, ad esempio</translation>
    </message>
    <message>
        <source>This source has no files</source>
        <translation>Questa sorgente non ha file</translation>
    </message>
    <message>
        <source>What this program moves to the trash is listed here, and can be moved back.</source>
        <translation>Ciò che questo programma sposta nel cestino è elencato qui e si può rimettere a posto.</translation>
    </message>
    <message>
        <source>“Show all files” shows every file of the library.</source>
        <translation>“Mostra tutti i file” mostra ogni file della libreria.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Dolby Vision profile</source>
        <translation>Profilo Dolby Vision</translation>
    </message>
    <message>
        <source>HDR format</source>
        <translation>Formato HDR</translation>
    </message>
    <message>
        <source>bits per component</source>
        <translation>bit per componente</translation>
    </message>
    <message>
        <source>bits per pixel and frame</source>
        <translation>bit per pixel e fotogramma</translation>
    </message>
    <message>
        <source>channels of the first audio track</source>
        <translation>canali della prima traccia audio</translation>
    </message>
    <message>
        <source>chroma subsampling</source>
        <translation>sottocampionamento di crominanza</translation>
    </message>
    <message>
        <source>codec of the first audio track</source>
        <translation>codec della prima traccia audio</translation>
    </message>
    <message>
        <source>colour primaries</source>
        <translation>primari di colore</translation>
    </message>
    <message>
        <source>container format</source>
        <translation>formato contenitore</translation>
    </message>
    <message>
        <source>date of the first scan</source>
        <translation>data della prima scansione</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>data dell&apos;ultima modifica</translation>
    </message>
    <message>
        <source>date of the last check for damage</source>
        <translation>data dell&apos;ultimo controllo dei danni</translation>
    </message>
    <message>
        <source>date of the last check of the checksums, or the depth of the last check for damage</source>
        <translation>data dell&apos;ultimo controllo dei checksum, o profondità dell&apos;ultimo controllo dei danni</translation>
    </message>
    <message>
        <source>date of the last look at the disk</source>
        <translation>data in cui il disco è stato visto</translation>
    </message>
    <message>
        <source>depth of the last check for damage</source>
        <translation>profondità dell&apos;ultimo controllo dei danni</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durata</translation>
    </message>
    <message>
        <source>edition of the film in the name</source>
        <translation>edizione del film nel nome</translation>
    </message>
    <message>
        <source>episode in the file, which may have several</source>
        <translation>episodio nel file, che può averne più di uno</translation>
    </message>
    <message>
        <source>episodes of a season between whose first and last one there is a gap</source>
        <translation>episodi di una stagione tra il cui primo e ultimo c&apos;è una lacuna</translation>
    </message>
    <message>
        <source>extension of the file&apos;s name</source>
        <translation>estensione del nome del file</translation>
    </message>
    <message>
        <source>frames per second</source>
        <translation>fotogrammi al secondo</translation>
    </message>
    <message>
        <source>free part of the disk, by the last look</source>
        <translation>parte libera del disco, l&apos;ultima volta che è stato visto</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>altezza in pixel</translation>
    </message>
    <message>
        <source>id of the film or series in a database, or the database</source>
        <translation>id del film o della serie in un database, o il database</translation>
    </message>
    <message>
        <source>kind of files that take room without need: extras of films, raw files beside their finished video, or many more bits than most files of their class</source>
        <translation>tipo di file che occupano spazio senza bisogno: extra di film, file raw accanto al loro video finito, o molti più bit della maggior parte dei file della loro classe</translation>
    </message>
    <message>
        <source>language of an audio track; und for a track without one; commentary</source>
        <translation>lingua di una traccia audio; und per una traccia che non ne ha; commentary</translation>
    </message>
    <message>
        <source>language of subtitles, in a track or in a file of their own, or what else is told of them</source>
        <translation>lingua dei sottotitoli, in una traccia o in un file proprio, o che altro se ne dice</translation>
    </message>
    <message>
        <source>level of the video codec</source>
        <translation>livello del codec video</translation>
    </message>
    <message>
        <source>maker and model of the camera</source>
        <translation>marca e modello della videocamera</translation>
    </message>
    <message>
        <source>name of the disk that holds the file, away, or imported</source>
        <translation>nome del disco che contiene il file, o away (non collegato), o imported (solo importato)</translation>
    </message>
    <message>
        <source>number of chapters</source>
        <translation>numero di capitoli</translation>
    </message>
    <message>
        <source>number of disks with a copy; of a recording, that of the part with the fewest</source>
        <translation>numero di dischi con una copia; di una registrazione, quello della parte che ne ha meno</translation>
    </message>
    <message>
        <source>number of exact copies, itself included; of a recording, that of the part with the fewest</source>
        <translation>numero di copie esatte, il file stesso incluso; di una registrazione, quello della parte che ne ha meno</translation>
    </message>
    <message>
        <source>number of files of the recording that are there</source>
        <translation>numero di file della registrazione presenti</translation>
    </message>
    <message>
        <source>number of video, audio and subtitle tracks</source>
        <translation>numero di tracce video, audio e sottotitoli</translation>
    </message>
    <message>
        <source>overall bit rate</source>
        <translation>bitrate complessivo</translation>
    </message>
    <message>
        <source>part of the file&apos;s name</source>
        <translation>parte del nome del file</translation>
    </message>
    <message>
        <source>part of the folder&apos;s path</source>
        <translation>parte del percorso della cartella</translation>
    </message>
    <message>
        <source>place at which the disk is kept</source>
        <translation>posto in cui è conservato il disco</translation>
    </message>
    <message>
        <source>problem of the file</source>
        <translation>problema del file</translation>
    </message>
    <message>
        <source>problem that is marked OK</source>
        <translation>problema segnato come OK</translation>
    </message>
    <message>
        <source>profile and level of the video codec</source>
        <translation>profilo e livello del codec video</translation>
    </message>
    <message>
        <source>profile that the file fulfils, or with =no or =unknown does not</source>
        <translation>profilo che il file soddisfa, o con =no o =unknown non soddisfa</translation>
    </message>
    <message>
        <source>program that wrote the file</source>
        <translation>programma che ha scritto il file</translation>
    </message>
    <message>
        <source>progressive, interlaced, or mbaff: interlaced in parts of each frame</source>
        <translation>progressive, interlaced, o mbaff: interlacciato in parti di ogni fotogramma</translation>
    </message>
    <message>
        <source>resolution class</source>
        <translation>classe di risoluzione</translation>
    </message>
    <message>
        <source>result of the last check of the checksums, or for damage</source>
        <translation>esito dell&apos;ultimo controllo dei checksum, o dei danni</translation>
    </message>
    <message>
        <source>sample rate of the first audio track in hertz</source>
        <translation>frequenza di campionamento della prima traccia audio in hertz</translation>
    </message>
    <message>
        <source>season of a series; 0: specials</source>
        <translation>stagione di una serie; 0: speciali</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>dimensione del file</translation>
    </message>
    <message>
        <source>source or disk that holds all copies; of a recording, those of any part</source>
        <translation>sorgente o disco che contiene tutte le copie; di una registrazione, quelle di una parte qualsiasi</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>stato del file</translation>
    </message>
    <message>
        <source>the name begins with a dot, so that systems hide the file</source>
        <translation>il nome inizia con un punto, così che i sistemi nascondono il file</translation>
    </message>
    <message>
        <source>time code of the first frame</source>
        <translation>timecode del primo fotogramma</translation>
    </message>
    <message>
        <source>title in the file</source>
        <translation>titolo nel file</translation>
    </message>
    <message>
        <source>title of the film or series in the name, with its year</source>
        <translation>titolo del film o della serie nel nome, con il suo anno</translation>
    </message>
    <message>
        <source>transfer characteristics of the colours</source>
        <translation>funzione di trasferimento dei colori</translation>
    </message>
    <message>
        <source>variable frame rate</source>
        <translation>frequenza dei fotogrammi variabile</translation>
    </message>
    <message>
        <source>video codec</source>
        <translation>codec video</translation>
    </message>
    <message>
        <source>video or audio codec</source>
        <translation>codec video o audio</translation>
    </message>
    <message>
        <source>whether a better copy, with the same pictures, is known</source>
        <translation>se è nota una copia migliore con le stesse immagini</translation>
    </message>
    <message>
        <source>whether a file is a part of a recording in several files, and whether parts are known to be missing</source>
        <translation>se un file è parte di una registrazione in più file, e se si sa che mancano parti</translation>
    </message>
    <message>
        <source>whether neither the file nor a copy, exact or certainly with the same pictures, is known to reach the least quality of the preferences</source>
        <translation>se non si sa che il file o una copia, esatta o con certezza con le stesse immagini, raggiunga la qualità minima delle preferenze</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>larghezza in pixel</translation>
    </message>
    <message>
        <source>words in a row that are said, as the indexed subtitles tell</source>
        <translation>parole consecutive pronunciate, secondo i sottotitoli indicizzati</translation>
    </message>
    <message>
        <source>year of the film or series in the name</source>
        <translation>anno del film o della serie nel nome</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only files in {}</source>
        <translation>Solo i file in {}</translation>
    </message>
    <message>
        <source>Only files in {} that are unreadable, timed out or were skipped</source>
        <translation>Solo i file in {} illeggibili, con tempo scaduto o saltati</translation>
    </message>
    <message>
        <source>Only files that are missing since {}</source>
        <translation>Solo i file mancanti dal {}</translation>
    </message>
    <message>
        <source>Only files that are new since {}</source>
        <translation>Solo i file nuovi dal {}</translation>
    </message>
    <message>
        <source>Only files that checks found changed unnoticed since {}</source>
        <translation>Solo i file che i controlli hanno trovato alterati inosservati dal {}</translation>
    </message>
    <message>
        <source>Only files that checks found damaged since {}</source>
        <translation>Solo i file che i controlli hanno trovato danneggiati dal {}</translation>
    </message>
    <message>
        <source>Only files that scans found changed since {}</source>
        <translation>Solo i file che le scansioni hanno trovato modificati dal {}</translation>
    </message>
    <message>
        <source>Only files that scans found moved since {}</source>
        <translation>Solo i file che le scansioni hanno trovato spostati dal {}</translation>
    </message>
    <message>
        <source>Only files that were verified since {}</source>
        <translation>Solo i file verificati dal {}</translation>
    </message>
    <message>
        <source>Only files with errors and warnings</source>
        <translation>Solo i file con errori e avvisi</translation>
    </message>
    <message>
        <source>The search “{}” was taken away. Back shows it again.</source>
        <translation>La ricerca “{}” è stata tolta. Indietro la mostra di nuovo.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Che cosa mostra la tabella</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>&amp;Add a filter</source>
        <translation>&amp;Aggiungi un filtro</translation>
    </message>
    <message>
        <source>&amp;Words in the name or folder</source>
        <translation>&amp;Parole nel nome o nella cartella</translation>
    </message>
    <message>
        <source>Adds a row; a file must match all rows</source>
        <translation>Aggiunge una riga; un file deve soddisfare tutte le righe</translation>
    </message>
    <message>
        <source>As a &amp;text</source>
        <translation>Come &amp;testo</translation>
    </message>
    <message>
        <source>Files that match all of these:</source>
        <translation>File che soddisfano tutte queste condizioni:</translation>
    </message>
    <message>
        <source>Filter builder</source>
        <translation>Composizione filtri</translation>
    </message>
    <message>
        <source>In the name or the folder; a minus sign in front excludes</source>
        <translation>Nel nome o nella cartella; un segno meno davanti esclude</translation>
    </message>
    <message>
        <source>Leaves the search as it is</source>
        <translation>Lascia la ricerca com&apos;è</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Searches for what the rows say</source>
        <translation>Cerca ciò che le righe dicono</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostra i file</translation>
    </message>
    <message>
        <source>What the rows become in the search field</source>
        <translation>Come le righe appaiono nel campo di ricerca</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>As in a filter; commas separate alternatives</source>
        <translation>Come in un filtro; le virgole separano le alternative</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Enter a value such as {}.</source>
        <translation>Inserisci un valore come {}.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>How the fact is compared with the values</source>
        <translation>Come il dato viene confrontato con i valori</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Rimuovi la condizione</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Toglie questa condizione</translation>
    </message>
    <message>
        <source>The fact of a file that is compared</source>
        <translation>Il dato di un file che viene confrontato</translation>
    </message>
    <message>
        <source>The values as in a filter; commas separate alternatives</source>
        <translation>I valori come in un filtro; le virgole separano le alternative</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>A row for each file that is not simply verified</source>
        <translation>Una riga per ogni file che non è semplicemente verificato</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>Colonne del rapporto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>File del rapporto</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore di file</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>I dati di ogni file</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Spazio</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Counts the files that fit; folders stay together</source>
        <translation>Conta i file che ci stanno; le cartelle restano intere</translation>
    </message>
    <message>
        <source>Does not fit: {}</source>
        <translation>Non ci sta: {}</translation>
    </message>
    <message>
        <source>Files on one disk alone</source>
        <translation>File su un solo disco</translation>
    </message>
    <message>
        <source>Fits: {}</source>
        <translation>Ci sta: {}</translation>
    </message>
    <message>
        <source>Free room of the other disk, such as 800 GB.</source>
        <translation>Spazio libero dell&apos;altro disco, ad esempio 800 GB.</translation>
    </message>
    <message>
        <source>Not known, as not compared: {}</source>
        <translation>Non noti, perché non confrontati: {}</translation>
    </message>
    <message>
        <source>Of these on disks that are not connected: {}</source>
        <translation>Di questi, su dischi non collegati: {}</translation>
    </message>
    <message>
        <source>Those of connected disks are taken first.</source>
        <translation>Prima vengono presi quelli dei dischi collegati.</translation>
    </message>
    <message>
        <source>Those that are shown: {}</source>
        <translation>Quelli mostrati: {}</translation>
    </message>
    <message>
        <source>What fits on a disk</source>
        <translation>Che cosa sta su un disco</translation>
    </message>
</context>
<context>
    <name>FolderFormatter</name>
    <message>
        <source>Also in</source>
        <translation>Anche in</translation>
    </message>
    <message>
        <source>Files also here</source>
        <translation>File anche qui</translation>
    </message>
    <message>
        <source>Files also there</source>
        <translation>File anche là</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Size in both</source>
        <translation>Dimensione comune</translation>
    </message>
    <message>
        <source>{0} of the {1} {1:file|files} in {2} {0:is|are} also in {3}</source>
        <translation>{0} dei {1} file in {2} {0:è|sono} anche in {3}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} di {}</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>A row for two folders; Enter compares their files</source>
        <translation>Una riga per due cartelle; Invio ne confronta i file</translation>
    </message>
    <message>
        <source>Columns of the folders</source>
        <translation>Colonne delle cartelle</translation>
    </message>
    <message>
        <source>Compare the two folders</source>
        <translation>Confronta le due cartelle</translation>
    </message>
    <message>
        <source>Folders with equal files</source>
        <translation>Cartelle con file uguali</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Nessuna ricerca di copie finora</translation>
    </message>
    <message>
        <source>No two folders hold equal files that match.</source>
        <translation>Non ci sono due cartelle con file uguali che corrispondano.</translation>
    </message>
    <message>
        <source>No two folders hold equal files.</source>
        <translation>Non ci sono due cartelle con file uguali.</translation>
    </message>
    <message>
        <source>Only the folders that share the most are listed.</source>
        <translation>Sono elencate solo le cartelle che hanno più file in comune.</translation>
    </message>
    <message>
        <source>The folders are being compared…</source>
        <translation>Confronto delle cartelle in corso…</translation>
    </message>
    <message>
        <source>What is told of each pair; a click sorts by it</source>
        <translation>I dati di ogni coppia; un clic ordina in base a questi</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>Jobs</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>Jobs: {}</source>
        <translation>Operazioni: {}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>{0} {0:part|parts}</source>
        <translation>{0} {0:parte|parti}</translation>
    </message>
    <message>
        <source>{0} {0:source is|sources are} offline</source>
        <translation>{0} {0:sorgente è|sorgenti sono} offline</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, closed</source>
        <translation>{name}, registrazione di {count} {count:parte|parti}, chiusa</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, open</source>
        <translation>{name}, registrazione di {count} {count:parte|parti}, aperta</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} e altri {}</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} giorni</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} ore</translation>
    </message>
    <message>
        <source>{} is offline</source>
        <translation>{} è offline</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} of {} in the list</source>
        <translation>{} di {} nell&apos;elenco</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>{} in corso</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} in attesa</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Prima i più grandi, recenti o ultimi</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Inverso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Dimensione delle immagini</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>Piccole, medie o grandi</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>The fact that decides the order of the pictures</source>
        <translation>Il dato che decide l&apos;ordine delle immagini</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>L&apos;ordine in cui sono stati trovati</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>A card a file, or a recording of several files, which Plus opens and Minus closes; Enter plays it, a full stop shows more pictures of it</source>
        <translation>Una scheda per file, o per registrazione in più file, che Più apre e Meno chiude; Invio la riproduce, un punto ne mostra altre immagini</translation>
    </message>
    <message>
        <source>Pictures of the files</source>
        <translation>Immagini dei file</translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Add condition</source>
        <translation>Aggiungi condizione</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Aggiungi gruppo</translation>
    </message>
    <message>
        <source>Adds a condition to this group</source>
        <translation>Aggiunge una condizione a questo gruppo</translation>
    </message>
    <message>
        <source>Adds a group of alternatives to this group</source>
        <translation>Aggiunge un gruppo di alternative a questo gruppo</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Devono valere tutte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Deve valerne una</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Rimuovi gruppo</translation>
    </message>
    <message>
        <source>Takes the group out of the profile</source>
        <translation>Toglie il gruppo dal profilo</translation>
    </message>
    <message>
        <source>Whether all conditions of the group must hold, or one</source>
        <translation>Se devono valere tutte le condizioni del gruppo, o una</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Tutti i problemi</translation>
    </message>
    <message>
        <source>Another file, on the same disk or another, has the same contents; of a recording, each part has such a file</source>
        <translation>Un altro file, sullo stesso disco o su un altro, ha lo stesso contenuto; di una registrazione, ogni parte ha un tale file</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificati</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Alterati inosservati</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Troncati</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiati</translation>
    </message>
    <message>
        <source>Every file that was found in a source, readable or not</source>
        <translation>Ogni file trovato in una sorgente, leggibile o no</translation>
    </message>
    <message>
        <source>Files with any error or warning, which their details explain</source>
        <translation>File con un errore o avviso, spiegato nei loro dettagli</translation>
    </message>
    <message>
        <source>Found for the first time since you last looked</source>
        <translation>Trovati per la prima volta dalla tua ultima visita</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancanti</translation>
    </message>
    <message>
        <source>Moved to the trash by this program, and still there</source>
        <translation>Spostati nel cestino da questo programma, e ancora lì</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Da sistemare</translation>
    </message>
    <message>
        <source>New since last visit</source>
        <translation>Nuovi dall&apos;ultima visita</translation>
    </message>
    <message>
        <source>No longer where they were, though their disk is connected</source>
        <translation>Non più dov&apos;erano, benché il loro disco sia collegato</translation>
    </message>
    <message>
        <source>No other file, on any disk of the library, has the same contents, or those of a part of the same recording</source>
        <translation>Nessun altro file, su nessun disco della libreria, ha lo stesso contenuto, o quello di una parte della stessa registrazione</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On disks that are not connected now</source>
        <translation>Su dischi ora non collegati</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Una sola copia</translation>
    </message>
    <message>
        <source>Picture or sound is broken, as a check for damage has found</source>
        <translation>L&apos;immagine o il suono è guasto, come ha rilevato un controllo dei danni</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>Più copie</translation>
    </message>
    <message>
        <source>The contents have changed, though size and time have not</source>
        <translation>Il contenuto è cambiato, ma non la dimensione e la data</translation>
    </message>
    <message>
        <source>The last scan could not read them; their details say why</source>
        <translation>L&apos;ultima scansione non ha potuto leggerli; i loro dettagli dicono perché</translation>
    </message>
    <message>
        <source>Their end is missing: a copy was probably interrupted</source>
        <translation>La loro fine manca: probabilmente una copia è stata interrotta</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>Written again since you last looked</source>
        <translation>Riscritti dalla tua ultima visita</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>All changes, in English</source>
        <translation>Tutte le modifiche, in inglese</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Tutti i filtri</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>{} files are left out: they are missing, or their disks are not connected.</source>
        <translation>{} file sono esclusi: mancano, o i loro dischi non sono collegati.</translation>
    </message>
    <message>
        <source>{} files are too many to drag: export them to a file.</source>
        <translation>{} file sono troppi da trascinare: esportali in un file.</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export them to a file.</source>
        <translation>{} righe sono troppe per gli appunti: esportale in un file.</translation>
    </message>
    <message>
        <source>“{}” is left out: it is missing, or its disk is not connected.</source>
        <translation>“{}” è escluso: manca, o il suo disco non è collegato.</translation>
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
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>A folder outside of your sources, for what an encoder makes</source>
        <translation>Una cartella fuori dalle tue sorgenti, per ciò che un codificatore produce</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>Grande com&apos;è</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Choose the folder for what an encoder makes</source>
        <translation>Sceglie la cartella per ciò che un codificatore produce</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Folders that have another path for the other program, with a semicolon between them</source>
        <translation>Cartelle che per l&apos;altro programma hanno un altro percorso, separate da un punto e virgola</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller, none larger</source>
        <translation>Le immagini più grandi vengono ridotte, nessuna ingrandita</translation>
    </message>
    <message>
        <source>Otherwise, HDR is turned into SDR</source>
        <translation>Altrimenti l&apos;HDR viene convertito in SDR</translation>
    </message>
    <message>
        <source>Otherwise, sound is turned into AAC</source>
        <translation>Altrimenti il suono viene convertito in AAC</translation>
    </message>
    <message>
        <source>Paths &amp;there</source>
        <translation>Percorsi &amp;là</translation>
    </message>
    <message>
        <source>Paths there</source>
        <translation>Percorsi là</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Relati&amp;ve to</source>
        <translation>Relati&amp;vi a</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Relativi a</translation>
    </message>
    <message>
        <source>So&amp;und, as it is</source>
        <translation>S&amp;uono, com&apos;è</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>The codec that an encoder is to make</source>
        <translation>Il codec che un codificatore deve produrre</translation>
    </message>
    <message>
        <source>The folder that the paths are relative to</source>
        <translation>La cartella a cui sono relativi i percorsi</translation>
    </message>
    <message>
        <source>The innermost folder of all files</source>
        <translation>La cartella più interna che contiene tutti i file</translation>
    </message>
    <message>
        <source>Up to {} px high</source>
        <translation>Altezza fino a {} px</translation>
    </message>
</context>
<context>
    <name>HandedPanel</name>
    <message>
        <source>A row a list, with what came back of it</source>
        <translation>Una riga per elenco, con ciò che ne è tornato</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>Colonne degli elenchi</translation>
    </message>
    <message>
        <source>Lists that were handed over</source>
        <translation>Elenchi consegnati</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. “What encoding saves” writes lists and scripts for programs that encode. When you have scanned their results, this page tells what they saved.</source>
        <translation>Non è stato ancora consegnato nulla. “Risparmio da codifica” scrive elenchi e script per programmi che codificano. Quando ne avrai scansionato i risultati, questa pagina dirà quanto hanno fatto risparmiare.</translation>
    </message>
    <message>
        <source>What is told of each list</source>
        <translation>I dati di ogni elenco</translation>
    </message>
</context>
<context>
    <name>HealthCards</name>
    <message>
        <source>Back up now</source>
        <translation>Crea backup ora</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>In automatico</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>Controlla tutti i file</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Copies on the same disk take at most {}, on other disks {}: those are backups.</source>
        <translation>Le copie sullo stesso disco occupano al massimo {}, su altri dischi {}: quelle sono backup.</translation>
    </message>
    <message>
        <source>Last week: {}</source>
        <translation>Settimana scorsa: {}</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>Prossima: {}, {}</translation>
    </message>
    <message>
        <source>Not known yet: files were not compared.</source>
        <translation>Non ancora noto: i file non sono stati confrontati.</translation>
    </message>
    <message>
        <source>Nothing: all is known, and all is well.</source>
        <translation>Nulla: tutto è noto e tutto va bene.</translation>
    </message>
    <message>
        <source>Only on one disk</source>
        <translation>Solo su un disco</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Mostra questi file</translation>
    </message>
    <message>
        <source>Show these files beside good copies of them</source>
        <translation>Mostra questi file accanto alle loro copie buone</translation>
    </message>
    <message>
        <source>Space by disk</source>
        <translation>Spazio per disco</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Che cosa fare adesso</translation>
    </message>
    <message>
        <source>Where the room goes</source>
        <translation>Dove va lo spazio</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>consiglio</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>al {}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>mai misurato</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non controllato</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non finito</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>of {} checked</source>
        <translation>su {} controllati</translation>
    </message>
    <message>
        <source>{0} {0:disk|disks}</source>
        <translation>{0} {0:disco|dischi}</translation>
    </message>
    <message>
        <source>{0} {0:hint is|hints are} not shown</source>
        <translation>{0} {0:suggerimento non mostrato|suggerimenti non mostrati}</translation>
    </message>
    <message>
        <source>{:file|files}</source>
        <translation>{:file|file}</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} liberi</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>altri {}</translation>
    </message>
    <message>
        <source>{} not connected</source>
        <translation>non collegati: {}</translation>
    </message>
    <message>
        <source>{} not connected since {}</source>
        <translation>{} non collegato dal {}</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help on this (?)</source>
        <translation>Aiuto su questo (?)</translation>
    </message>
    <message>
        <source>Opens the page of the help about this</source>
        <translation>Apre la pagina dell&apos;aiuto su questo argomento</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Closes the help</source>
        <translation>Chiude l&apos;aiuto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Lists the pages that have most of the words; a whole question will do</source>
        <translation>Elenca le pagine che contengono più parole tra queste; va bene anche una domanda intera</translation>
    </message>
    <message>
        <source>No page has these words. Try a single word, or another one for the same thing.</source>
        <translation>Nessuna pagina contiene queste parole. Prova con una sola parola, o con un&apos;altra per la stessa cosa.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nell&apos;aiuto</translation>
    </message>
    <message>
        <source>The pages of the help, by task</source>
        <translation>Le pagine dell&apos;aiuto, per compito</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Una riga per file; Invio lo apre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Choose a scan, or two with Ctrl to compare them</source>
        <translation>Scegli una scansione, o due con Ctrl per confrontarle</translation>
    </message>
    <message>
        <source>Columns of the changes</source>
        <translation>Colonne delle modifiche</translation>
    </message>
    <message>
        <source>Copies all changes of this kind, a line each</source>
        <translation>Copia tutte le modifiche di questo genere, una per riga</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation>Dal {} al {}</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Generi di modifiche</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Non è stato ancora scansionato nulla.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Nothing was scanned or checked since then.</source>
        <translation>Da allora non è stato scansionato o controllato nulla.</translation>
    </message>
    <message>
        <source>Scans and checks</source>
        <translation>Scansioni e controlli</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostra nella tabella</translation>
    </message>
    <message>
        <source>The details of this scan are not kept any more.</source>
        <translation>I dettagli di questa scansione non sono più conservati.</translation>
    </message>
    <message>
        <source>The numbers lead to the files, as they are now.</source>
        <translation>I numeri portano ai file, come sono ora.</translation>
    </message>
    <message>
        <source>This check has read no file.</source>
        <translation>Questo controllo non ha letto alcun file.</translation>
    </message>
    <message>
        <source>What became of the files, with how many there are</source>
        <translation>Che cosa ne è dei file, e quanti sono</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>What is told of each change</source>
        <translation>I dati di ogni modifica</translation>
    </message>
</context>
<context>
    <name>HomeController</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuto</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>La tua libreria</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>InPlaceView</name>
    <message>
        <source>End the player</source>
        <translation>Chiudi il lettore</translation>
    </message>
    <message>
        <source>Go on in the quick look</source>
        <translation>Continua nell&apos;anteprima rapida</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lettore</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>1 to 3 years</source>
        <translation>Da 1 a 3 anni</translation>
    </message>
    <message>
        <source>3 to 10 years</source>
        <translation>Da 3 a 10 anni</translation>
    </message>
    <message>
        <source>30 days to 1 year</source>
        <translation>Da 30 giorni a 1 anno</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Lingue audio</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Bits per pixel and frame</source>
        <translation>Bit per pixel e fotogramma</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Videocamera</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenitore</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogrammi/s</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Soddisfatto</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Senza HDR</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Nessuno noto</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Non soddisfatto</translation>
    </message>
    <message>
        <source>Over 10 years</source>
        <translation>Oltre 10 anni</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Profile {}</source>
        <translation>Profilo {}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>Meno di 30 giorni</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
</context>
<context>
    <name>InsightsPanel</name>
    <message>
        <source>A treemap of the folders, charts, or trends</source>
        <translation>Una mappa ad albero delle cartelle, grafici o andamenti</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafici</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mappa ad albero</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Andamenti</translation>
    </message>
</context>
<context>
    <name>JobFormatter</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annullamento…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finita</translation>
    </message>
    <message>
        <source>Gets no files: {}</source>
        <translation>Non riceve file: {}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Trattenuto</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Non tutto letto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Sospesa</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Sospensione…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Partecipa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>dal {}</translation>
    </message>
    <message>
        <source>{0} more {0:is|are} in the log.</source>
        <translation>{0:Un altro è|Altri {0} sono} nel log.</translation>
    </message>
</context>
<context>
    <name>JobPresenter</name>
    <message>
        <source>{0} more {0:message|messages}</source>
        <translation>{0:un altro messaggio|altri {0} messaggi}</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>A row a job; Enter shows its problems, the Menu key what else can be done</source>
        <translation>Una riga per operazione; Invio ne mostra i problemi, il tasto Menu che altro si può fare</translation>
    </message>
    <message>
        <source>Columns of the jobs</source>
        <translation>Colonne delle operazioni</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>What is told of each job</source>
        <translation>I dati di ogni operazione</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Do once more what this job was asked for</source>
        <translation>Rifà ciò che è stato chiesto a questa operazione</translation>
    </message>
    <message>
        <source>End this job, and keep what it did</source>
        <translation>Termina questa operazione e mantiene ciò che ha fatto</translation>
    </message>
    <message>
        <source>Go on from where this job was</source>
        <translation>Riprende da dove era questa operazione</translation>
    </message>
    <message>
        <source>Have this job begin earlier</source>
        <translation>Fa iniziare prima questa operazione</translation>
    </message>
    <message>
        <source>Have this job begin later</source>
        <translation>Fa iniziare più tardi questa operazione</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>No job has run yet. Each scan, check, search for copies and export will be listed here.</source>
        <translation>Nessuna operazione è stata ancora eseguita. Qui verranno elencati ogni scansione, controllo, ricerca di copie ed esportazione.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Apri log</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Mostra quando le operazioni sono iniziate e finite, e che cosa è andato storto</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostra modifiche</translation>
    </message>
    <message>
        <source>Show its files that are unreadable, timed out or were skipped</source>
        <translation>Mostra i suoi file illeggibili, con tempo scaduto o saltati</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostra problemi</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostra rapporto</translation>
    </message>
    <message>
        <source>Show the files that are missing, changed or additional</source>
        <translation>Mostra i file mancanti, modificati o aggiuntivi</translation>
    </message>
    <message>
        <source>Show what this scan found new, changed, moved or missing</source>
        <translation>Mostra che cosa questa scansione ha trovato di nuovo, modificato, spostato o mancante</translation>
    </message>
    <message>
        <source>Stop this job for now</source>
        <translation>Ferma per ora questa operazione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>A row a file, the newest first</source>
        <translation>Una riga per file, prima il più recente</translation>
    </message>
    <message>
        <source>Columns of the journal</source>
        <translation>Colonne del registro</translation>
    </message>
    <message>
        <source>Files in the journal</source>
        <translation>File nel registro</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Rimetti a posto</translation>
    </message>
    <message>
        <source>Moves the selected files back to their folders; no file is replaced</source>
        <translation>Rimette i file selezionati nelle loro cartelle; nessun file viene sostituito</translation>
    </message>
    <message>
        <source>No file was moved to the trash yet.
Copies that this program moves there are listed here, and can be moved back.</source>
        <translation>Nessun file è stato ancora spostato nel cestino.
Le copie che questo programma vi sposta sono elencate qui e si possono rimettere a posto.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>I dati di ogni file</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Each action with its keys</source>
        <translation>Ogni azione con i suoi tasti</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Act</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Acts with their keys</source>
        <translation>Comandi con i loro tasti</translation>
    </message>
    <message>
        <source>Find an act or keys</source>
        <translation>Cerca un comando o dei tasti</translation>
    </message>
    <message>
        <source>Gives the chosen act its usual keys again</source>
        <translation>Ridà al comando scelto i tasti consueti</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Press the keys that the chosen act is to have</source>
        <translation>Premi i tasti che il comando scelto deve avere</translation>
    </message>
    <message>
        <source>Shows only the acts that match</source>
        <translation>Mostra solo i comandi che corrispondono</translation>
    </message>
    <message>
        <source>Takes the keys from the chosen act</source>
        <translation>Toglie i tasti al comando scelto</translation>
    </message>
    <message>
        <source>The keys of the chosen act are changed below</source>
        <translation>I tasti del comando scelto si cambiano sotto</translation>
    </message>
    <message>
        <source>These acts have the same keys, which then do nothing: {}</source>
        <translation>Questi comandi hanno gli stessi tasti, che perciò non hanno effetto: {}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Tasti consueti</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Choose an act, and press the keys that it is to have.</source>
        <translation>Scegli un comando e premi i tasti che deve avere.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Keys of acts:</source>
        <translation>Tasti dei comandi:</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message>
        <source>No disk is known yet. Add a folder first.</source>
        <translation>Nessun disco è ancora noto. Aggiungi prima una cartella.</translation>
    </message>
    <message>
        <source>The labels were saved. Print the file at 100 %, not fitted to the page.</source>
        <translation>Le etichette sono state salvate. Stampa il file al 100%, non adattato alla pagina.</translation>
    </message>
    <message>
        <source>The labels were sent to the printer.</source>
        <translation>Le etichette sono state inviate alla stampante.</translation>
    </message>
</context>
<context>
    <name>LabelFileDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Salva etichette</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Pagina {} di {}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Shows the next page of the preview</source>
        <translation>Mostra la pagina successiva dell&apos;anteprima</translation>
    </message>
    <message>
        <source>Shows the previous page of the preview</source>
        <translation>Mostra la pagina precedente dell&apos;anteprima</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;Disks</source>
        <translation>Dis&amp;chi</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>&amp;Prima etichetta</translation>
    </message>
    <message>
        <source>&amp;Sheet or roll</source>
        <translation>&amp;Foglio o rotolo</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>Pagina di pro&amp;va</translation>
    </message>
    <message>
        <source>A label for each that is ticked.</source>
        <translation>Un&apos;etichetta per ognuno spuntato.</translation>
    </message>
    <message>
        <source>As its package says.</source>
        <translation>Come indicato sulla confezione.</translation>
    </message>
    <message>
        <source>Asks for a printer, and prints at the right size</source>
        <translation>Chiede una stampante e stampa nella dimensione giusta</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>In &amp;basso</translation>
    </message>
    <message>
        <source>If your printer needs it.</source>
        <translation>Se la tua stampante lo richiede.</translation>
    </message>
    <message>
        <source>Only the outlines of all labels, for plain paper.</source>
        <translation>Solo i contorni di tutte le etichette, per carta comune.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Stampa etichette</translation>
    </message>
    <message>
        <source>Prints a label for every disk</source>
        <translation>Stampa un&apos;etichetta per ogni disco</translation>
    </message>
    <message>
        <source>Prints nothing</source>
        <translation>Non stampa nulla</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Spunta tutti</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>A &amp;destra</translation>
    </message>
    <message>
        <source>Upwards below zero.</source>
        <translation>Sotto zero verso l&apos;alto.</translation>
    </message>
    <message>
        <source>Where a used sheet still has labels; row by row.</source>
        <translation>Dove un foglio già usato ha ancora etichette; riga per riga.</translation>
    </message>
    <message>
        <source>Writes the pages to a file; print it at 100 %</source>
        <translation>Scrive le pagine in un file; stampalo al 100%</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rotolo</translation>
    </message>
    <message>
        <source>{} on a sheet</source>
        <translation>{} per foglio</translation>
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
        <translation>Albanese</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabo</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armeno</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basco</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalese</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Cinese</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croato</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Ceco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danese</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Olandese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estone</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandese</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galiziano</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Ebraico</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungherese</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandese</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesiano</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Giapponese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettone</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedone</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malese</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvegese</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persiano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polacco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portoghese</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbo</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovacco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Sloveno</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svedese</translation>
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
        <translation>Thailandese</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraino</translation>
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
        <translation>Gallese</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A row a language; a number leads to its files</source>
        <translation>Una riga per lingua; un numero porta ai suoi file</translation>
    </message>
    <message>
        <source>Columns of the languages</source>
        <translation>Colonne delle lingue</translation>
    </message>
    <message>
        <source>Files by the languages of their sound (spoken) and of their subtitles (written), as the files themselves tell them. A click on a number shows its files.</source>
        <translation>I file secondo le lingue del suono (parlate) e dei sottotitoli (scritte), come le indicano i file stessi. Un clic su un numero mostra i suoi file.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forzati</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Languages of the shown files</source>
        <translation>Lingue dei file mostrati</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Nessuna delle due</translation>
    </message>
    <message>
        <source>No language of these files is known.</source>
        <translation>Di questi file non è nota alcuna lingua.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indicata</translation>
    </message>
    <message>
        <source>Show forced</source>
        <translation>Mostra forzati</translation>
    </message>
    <message>
        <source>Show spoken</source>
        <translation>Mostra parlata</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostra i file</translation>
    </message>
    <message>
        <source>Show those without</source>
        <translation>Mostra chi ne è privo</translation>
    </message>
    <message>
        <source>Show written</source>
        <translation>Mostra scritta</translation>
    </message>
    <message>
        <source>Shows the files with sound in this language</source>
        <translation>Mostra i file con il suono in questa lingua</translation>
    </message>
    <message>
        <source>Shows the files with subtitles in this language</source>
        <translation>Mostra i file con sottotitoli in questa lingua</translation>
    </message>
    <message>
        <source>Shows the files with subtitles of foreign parts alone in this language</source>
        <translation>Mostra i file con sottotitoli delle sole parti straniere in questa lingua</translation>
    </message>
    <message>
        <source>Shows the files without it in sound and subtitles; save the search</source>
        <translation>Mostra i file che ne sono privi nel suono e nei sottotitoli; salva la ricerca</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlata</translation>
    </message>
    <message>
        <source>What is counted of each</source>
        <translation>Che cosa si conta di ciascuna</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritta</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>&amp;Stop them and go on</source>
        <translation>&amp;Ferma e continua</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>Operazioni in corso</translation>
    </message>
    <message>
        <source>Jobs of this library are running.</source>
        <translation>Sono in corso operazioni di questa libreria.</translation>
    </message>
    <message>
        <source>Lets the jobs go on in this window</source>
        <translation>Lascia continuare le operazioni in questa finestra</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>Apri in una &amp;nuova finestra</translation>
    </message>
    <message>
        <source>Stops the jobs, and opens the other library here</source>
        <translation>Ferma le operazioni e apre qui l&apos;altra libreria</translation>
    </message>
    <message>
        <source>They stop now, keep what they have found, and can go on when it is opened again.</source>
        <translation>Si fermano ora, mantengono ciò che hanno trovato e possono continuare alla riapertura.</translation>
    </message>
</context>
<context>
    <name>LeftAlone</name>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorati</translation>
    </message>
    <message>
        <source>Ignored ({})</source>
        <translation>Ignorati ({})</translation>
    </message>
    <message>
        <source>Lists the group no more, also after its files were moved; “Ignored” shows it</source>
        <translation>Non elenca più il gruppo, anche dopo lo spostamento dei suoi file; “Ignorati” lo mostra</translation>
    </message>
    <message>
        <source>Lists the group with the others again</source>
        <translation>Elenca di nuovo il gruppo con gli altri</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Non ignorare più</translation>
    </message>
    <message>
        <source>Shows the groups that you ignore, and no others</source>
        <translation>Mostra solo i gruppi che ignori</translation>
    </message>
    <message>
        <source>ignoring of “{}”</source>
        <translation>comando Ignora per “{}”</translation>
    </message>
    <message>
        <source>listing of “{}”</source>
        <translation>ritorno nell&apos;elenco di “{}”</translation>
    </message>
    <message>
        <source>“{}” is ignored. Its copies still count as copies.</source>
        <translation>“{}” è ignorato. Le sue copie contano ancora come copie.</translation>
    </message>
    <message>
        <source>“{}” is listed with the other groups again.</source>
        <translation>“{}” è di nuovo elencato con gli altri gruppi.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Show only these files, or all again</source>
        <translation>Mostra solo questi file, o di nuovo tutti</translation>
    </message>
    <message>
        <source>What the colours mean; a click shows only these files</source>
        <translation>Che cosa significano i colori; un clic mostra solo questi file</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Libraries (*.cinv *.sqlite3)</source>
        <translation>Librerie (*.cinv *.sqlite3)</translation>
    </message>
    <message>
        <source>Libraries (*.cinv)</source>
        <translation>Librerie (*.cinv)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nuova libreria</translation>
    </message>
    <message>
        <source>No library was opened before</source>
        <translation>Nessuna libreria è stata aperta prima</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Apri libreria</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>There is a file {path} already. Open it, or choose another name.</source>
        <translation>Esiste già un file {path}. Aprilo, o scegli un altro nome.</translation>
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
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Counted anew whenever the file is read on. Only damaged files take so long.</source>
        <translation>Si ricomincia a contare ogni volta che il file viene letto oltre. Solo i file danneggiati richiedono tanto tempo.</translation>
    </message>
    <message>
        <source>Files that are read at once. Automatic: one for each core, fewer where memory is short.</source>
        <translation>File letti contemporaneamente. Automatico: uno per ogni core, meno se la memoria è poca.</translation>
    </message>
    <message>
        <source>Give up a file &amp;without a byte for</source>
        <translation>Abbandona un file &amp;senza un byte per</translation>
    </message>
    <message>
        <source>Give up a file that takes a &amp;processor for</source>
        <translation>Abbandona un file che occupa un &amp;processore per</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>More helps with slow shares and disks that have to wake up.</source>
        <translation>Un valore più alto aiuta con condivisioni lente e dischi che devono riattivarsi.</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>Wor&amp;ker</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Changes nothing</source>
        <translation>Non cambia nulla</translation>
    </message>
    <message>
        <source>It is the &amp;disk</source>
        <translation>È il &amp;disco</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>È questo</translation>
    </message>
    <message>
        <source>Makes them one disk; can be undone</source>
        <translation>Ne fa un solo disco; si può annullare</translation>
    </message>
    <message>
        <source>The next scan of that disk takes the place of what was imported.</source>
        <translation>La prossima scansione di quel disco prende il posto di ciò che è stato importato.</translation>
    </message>
    <message>
        <source>Which disk is “{}”?</source>
        <translation>Quale disco è “{}”?</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Tab chooses a number, and Enter shows the files that it counts</source>
        <translation>Tab sceglie un numero e Invio mostra i file che conta</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>imported from {}</source>
        <translation>importata da {}</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>non collegato dal {}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} checked</source>
        <translation>{0} di {1} file {1:controllato|controllati}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} compared</source>
        <translation>{0} di {1} file {1:confrontato|confrontati}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} verified</source>
        <translation>{0} di {1} file {1:verificato|verificati}</translation>
    </message>
    <message>
        <source>{} could not be checked</source>
        <translation>non è stato possibile controllarne {}</translation>
    </message>
</context>
<context>
    <name>LookAfter</name>
    <message>
        <source>All folders</source>
        <translation>Tutte le cartelle</translation>
    </message>
    <message>
        <source>Nothing begins by itself for “{}” any more.</source>
        <translation>Per “{}” non inizia più nulla da solo.</translation>
    </message>
    <message>
        <source>checked for damage every month</source>
        <translation>controllo dei danni ogni mese</translation>
    </message>
    <message>
        <source>looking after “{}”</source>
        <translation>custodia di “{}”</translation>
    </message>
    <message>
        <source>verified every month</source>
        <translation>verifica ogni mese</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>monitoraggio</translation>
    </message>
    <message>
        <source>“{}” is looked after: {}.</source>
        <translation>“{}” è in custodia: {}.</translation>
    </message>
</context>
<context>
    <name>LookAfterSheet</name>
    <message>
        <source>All folders</source>
        <translation>Tutte le cartelle</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Non cambia nulla</translation>
    </message>
    <message>
        <source>Look after all folders</source>
        <translation>Custodisci tutte le cartelle</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Custodisci</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Custodisci tutte</translation>
    </message>
    <message>
        <source>Look after this folder</source>
        <translation>Custodisci questa cartella</translation>
    </message>
    <message>
        <source>Sets up what is ticked, and takes away what is not</source>
        <translation>Imposta ciò che è spuntato e toglie ciò che non lo è</translation>
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
        <translation>Inizia i file CSV con un &amp;BOM (byte order mark)</translation>
    </message>
    <message>
        <source>By it Excel knows that the file is UTF-8; other programs do not need it.</source>
        <translation>Da questo Excel riconosce che il file è UTF-8; altri programmi non ne hanno bisogno.</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>Righe c&amp;ompatte</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Is tried on at once.</source>
        <translation>Viene provato subito.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Massima</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Look and export</source>
        <translation>Aspetto ed esportazione</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Of all text in the window; pictures have a size of their own in the gallery.</source>
        <translation>Di tutto il testo nella finestra; le immagini hanno una dimensione propria nella galleria.</translation>
    </message>
    <message>
        <source>Rows of tables are lower, so that more of them are visible.</source>
        <translation>Le righe delle tabelle sono più basse, così che se ne vedano di più.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Piccola</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the window. The help tells how to improve it.</source>
        <translation>Ha effetto al prossimo avvio della finestra. L&apos;aiuto spiega come migliorarla.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Dimensione testo</translation>
    </message>
    <message>
        <source>{} (translated by machine)</source>
        <translation>{} (traduzione automatica)</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>Find copies compares those that are not known.</source>
        <translation>Cerca copie confronta quelli non noti.</translation>
    </message>
    <message>
        <source>If “{}” were lost</source>
        <translation>Se “{}” andasse perso</translation>
    </message>
    <message>
        <source>Lost: on no other disk</source>
        <translation>Persi: su nessun altro disco</translation>
    </message>
    <message>
        <source>Not known: not compared</source>
        <translation>Non noti: non confrontati</translation>
    </message>
    <message>
        <source>Safe: with a copy on another disk</source>
        <translation>Al sicuro: con una copia su un altro disco</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Shows these files in the table</source>
        <translation>Mostra questi file nella tabella</translation>
    </message>
    <message>
        <source>{0} of the lost {0:file was|files were} never checked.</source>
        <translation>{0} dei file persi non {0:è mai stato controllato|sono mai stati controllati}.</translation>
    </message>
</context>
<context>
    <name>ManifestDialogs</name>
    <message>
        <source>The report was written to {}.</source>
        <translation>Il rapporto è stato scritto in {}.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. All other arguments are filters, as in the window: words, \(dqphrases\(dq, \-without, and typed ones like \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Put a filter that begins with \- after \-\-. \fB\-\-where\fR \fIFILTER\fR takes a filter alone; all arguments are then paths. An invalid filter ends the command with status 2, and a caret below the error.</source>
        <translation>Un argomento è un percorso se esiste sul disco, è assoluto o inizia con un punto o ~. Tutti gli altri argomenti sono filtri, come nella finestra: parole, \(dqfrasi\(dq, \-senza, e quelli con un nome come \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Metti un filtro che inizia con \- dopo \-\-. \fB\-\-where\fR \fIFILTER\fR accetta un solo filtro; tutti gli argomenti sono allora percorsi. Un filtro non valido termina il comando con lo stato 2, e un segno sotto l&apos;errore.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDI</translation>
    </message>
    <message>
        <source>COMMON OPTIONS</source>
        <translation>OPZIONI COMUNI</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIZIONE</translation>
    </message>
    <message>
        <source>Done, but something needs attention: a folder that could not be read, a source that is offline, a file that has changed unnoticed, is damaged, or could not be verified or examined to its end.</source>
        <translation>Fatto, ma qualcosa richiede attenzione: una cartella che non è stato possibile leggere, una sorgente offline, un file alterato inosservato, danneggiato, o che non è stato possibile verificare o esaminare fino alla fine.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>ESEMPI</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>STATO DI USCITA</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>FILTRI</translation>
    </message>
    <message>
        <source>Files that are being written get no checksums. A check never replaces a known checksum.</source>
        <translation>I file in corso di scrittura non ricevono checksum. Un controllo non sostituisce mai un checksum noto.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>No path could be read, the library is locked or damaged, or the output could not be written; of \fBjobs\fR, there is no such job, or its state does not allow what was asked for; of \fBself\-test\fR, something does not work.</source>
        <translation>Nessun percorso era leggibile, la libreria è bloccata o danneggiata, o non è stato possibile scrivere l&apos;output; per \fBjobs\fR, l&apos;operazione non esiste, o il suo stato non consente ciò che è stato chiesto; per \fBself\-test\fR, qualcosa non funziona.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPZIONI</translation>
    </message>
    <message>
        <source>Of scans by older versions, only the number of files is known.</source>
        <translation>Delle scansioni di versioni più vecchie è noto solo il numero di file.</translation>
    </message>
    <message>
        <source>Output goes to a file completely or not at all. An existing file is replaced if its extension belongs to the format. Videos, libraries and the files that the library lists are never replaced.</source>
        <translation>L&apos;output va in un file per intero o non ci va affatto. Un file esistente viene sostituito se la sua estensione appartiene al formato. Video, librerie e i file che la libreria elenca non vengono mai sostituiti.</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VEDERE ANCHE</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINTASSI</translation>
    </message>
    <message>
        <source>Scan a folder, and write a table for a spreadsheet:</source>
        <translation>Scansiona una cartella, e scrive una tabella per un foglio di calcolo:</translation>
    </message>
    <message>
        <source>See COMMON OPTIONS for {names}.</source>
        <translation>Vedi OPZIONI COMUNI per {names}.</translation>
    </message>
    <message>
        <source>Show the options of \fBcinventory\fR or of a command.</source>
        <translation>Mostra le opzioni di \fBcinventory\fR o di un comando.</translation>
    </message>
    <message>
        <source>The first line that \fBserve\fR writes is its address; \fI/api/v1/openapi.json\fR there describes the API. The program of \fB\-\-on\-alert\fR reads the alert from its standard input, and is killed after 30 seconds. No other user may be able to read the file of \fB\-\-webhook\-secret\-file\fR.</source>
        <translation>La prima riga che \fBserve\fR scrive è il suo indirizzo; lì \fI/api/v1/openapi.json\fR descrive l&apos;API. Il programma di \fB\-\-on\-alert\fR legge l&apos;avviso dal suo standard input, e viene terminato dopo 30 secondi. Nessun altro utente deve poter leggere il file di \fB\-\-webhook\-secret\-file\fR.</translation>
    </message>
    <message>
        <source>The library.</source>
        <translation>La libreria.</translation>
    </message>
    <message>
        <source>The packaged program cannot have a cluster read files. An installation from the source needs further packages, and names them.</source>
        <translation>Il programma in pacchetto non può far leggere i file a un cluster. Un&apos;installazione dal sorgente richiede altri pacchetti, e li indica.</translation>
    </message>
    <message>
        <source>The token of \fBserve\fR.</source>
        <translation>Il token di \fBserve\fR.</translation>
    </message>
    <message>
        <source>Unforeseen errors.</source>
        <translation>Errori imprevisti.</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Comandi utente</translation>
    </message>
    <message>
        <source>Without a command it opens its window, and scans the \fIPATH\fRs at once.</source>
        <translation>Senza un comando apre la sua finestra, e scansiona subito i percorsi (\fIPATH\fR).</translation>
    </message>
    <message>
        <source>Wrong usage, or an output that is refused.</source>
        <translation>Uso errato, o un output che viene rifiutato.</translation>
    </message>
    <message>
        <source>\fBcinventory\fR finds the video files in folders, probes each with MediaInfo, and keeps the results in a library. Files are only ever read, unless you let \fBtrash\fR move copies to the trash. Manifests are written only where you say.</source>
        <translation>\fBcinventory\fR trova i file video nelle cartelle, esamina ciascuno con MediaInfo, e conserva i risultati in una libreria. I file vengono solo letti, a meno che tu non lasci che \fBtrash\fR sposti copie nel cestino. I manifesti vengono scritti solo dove indichi.</translation>
    </message>
    <message>
        <source>cinventory \- take the inventory of a video library</source>
        <translation>cinventory \- fa l&apos;inventario di una libreria di video</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>The problems of {files} are marked OK.</source>
        <translation>I problemi di {files} sono segnati come OK.</translation>
    </message>
    <message>
        <source>The selected files have no problems.</source>
        <translation>I file selezionati non hanno problemi.</translation>
    </message>
    <message>
        <source>mark of {} as OK</source>
        <translation>segno di OK per {}</translation>
    </message>
    <message>
        <source>mark of “{}” as OK</source>
        <translation>segno di OK per “{}”</translation>
    </message>
    <message>
        <source>removal of the mark of “{}”</source>
        <translation>rimozione del segno per “{}”</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A bag cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>Un bag non può contenere il nome di questo file, perciò non è nel manifesto.</translation>
    </message>
    <message>
        <source>A better video with the same pictures is known: see Copies, Same pictures.</source>
        <translation>È noto un video migliore con le stesse immagini: vedi Copie, Stesse immagini.</translation>
    </message>
    <message>
        <source>A camera recorded it: an original is not encoded again.</source>
        <translation>L&apos;ha registrato una videocamera: un originale non si ricodifica.</translation>
    </message>
    <message>
        <source>A check found damage. Look at that first.</source>
        <translation>Un controllo ha trovato danni. Guarda prima quelli.</translation>
    </message>
    <message>
        <source>A good copy is {path}, which is not connected now.</source>
        <translation>Una copia buona è {path}, che ora non è collegata.</translation>
    </message>
    <message>
        <source>A good copy is {path}.</source>
        <translation>Una copia buona è {path}.</translation>
    </message>
    <message>
        <source>A job failed.</source>
        <translation>Un&apos;operazione non è riuscita.</translation>
    </message>
    <message>
        <source>A job in the state {state} cannot become {wanted}.</source>
        <translation>Un&apos;operazione nello stato {state} non può passare a {wanted}.</translation>
    </message>
    <message>
        <source>A job in the state {state} has not ended. Retry it after its end.</source>
        <translation>Un&apos;operazione nello stato {state} non è terminata. Riprova quando sarà finita.</translation>
    </message>
    <message>
        <source>A job in the state {state} is not waiting and cannot be moved.</source>
        <translation>Un&apos;operazione nello stato {state} non è in attesa e non si può spostare.</translation>
    </message>
    <message>
        <source>A job needs your attention.</source>
        <translation>Un&apos;operazione richiede la tua attenzione.</translation>
    </message>
    <message>
        <source>A later generation of the history leaves the file out, and it is not there.</source>
        <translation>Una generazione successiva della cronologia esclude il file, che non è presente.</translation>
    </message>
    <message>
        <source>A library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Una libreria software manca, è bloccata o è per un altro sistema. Installa di nuovo Cinventory.</translation>
    </message>
    <message>
        <source>A library tells the folders of its disks by itself. Leave out what is for tables and paths.</source>
        <translation>Una libreria indica da sola le cartelle dei suoi dischi. Tralascia ciò che riguarda tabelle e percorsi.</translation>
    </message>
    <message>
        <source>A manifest as {form} lists every file of its folder. Leave out the search.</source>
        <translation>Un manifesto in formato {form} elenca ogni file della sua cartella. Tralascia la ricerca.</translation>
    </message>
    <message>
        <source>A manifest is written once. Create another one to repeat it.</source>
        <translation>Un manifesto si scrive una sola volta. Creane un altro per ripeterlo.</translation>
    </message>
    <message>
        <source>A process could do this in spite of {layers}: {acts}.</source>
        <translation>Nonostante {layers}, un processo ha potuto fare questo: {acts}.</translation>
    </message>
    <message>
        <source>A scan has seen “{name}” itself. Only a disk that imports alone tell of can be another one.</source>
        <translation>Una scansione ha visto proprio “{name}”. Solo un disco noto unicamente da importazioni può essere un altro.</translation>
    </message>
    <message>
        <source>A schedule verifies checksums, or looks for changes, at night or once a week.</source>
        <translation>Una pianificazione verifica i checksum, o cerca modifiche, di notte o una volta alla settimana.</translation>
    </message>
    <message>
        <source>A search, as in the list of files</source>
        <translation>Una ricerca, come nell&apos;elenco dei file</translation>
    </message>
    <message>
        <source>A side of {picture} is odd. Most encoders need even sizes.</source>
        <translation>Un lato di {picture} è dispari. La maggior parte dei codificatori richiede dimensioni pari.</translation>
    </message>
    <message>
        <source>A spreadsheet would take its path for a formula.</source>
        <translation>Un foglio di calcolo prenderebbe il suo percorso per una formula.</translation>
    </message>
    <message>
        <source>A track ends after {end}, though its length is given as {length}.</source>
        <translation>Una traccia finisce dopo {end}, benché la sua lunghezza indicata sia {length}.</translation>
    </message>
    <message>
        <source>A track was not checked for damage, because there is no decoder for it.</source>
        <translation>In una traccia non sono stati cercati danni, perché per essa non c&apos;è un decodificatore.</translation>
    </message>
    <message>
        <source>A week frees up to {least}, or takes up to {most}.</source>
        <translation>Una settimana libera fino a {least}, o occupa fino a {most}.</translation>
    </message>
    <message>
        <source>A week takes about {most}.</source>
        <translation>Una settimana occupa circa {most}.</translation>
    </message>
    <message>
        <source>A week takes {least} to {most}.</source>
        <translation>Una settimana occupa da {least} a {most}.</translation>
    </message>
    <message>
        <source>ASC MHL has no checksums by {name}.</source>
        <translation>ASC MHL non ha checksum {name}.</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Aggiuntivi</translation>
    </message>
    <message>
        <source>All copies were chosen. One has to stay.</source>
        <translation>Sono state scelte tutte le copie. Una deve restare.</translation>
    </message>
    <message>
        <source>All files of this report</source>
        <translation>Tutti i file di questo rapporto</translation>
    </message>
    <message>
        <source>All files that would stay are on other disks.</source>
        <translation>Tutti i file che resterebbero sono su altri dischi.</translation>
    </message>
    <message>
        <source>All others are known to be damaged.</source>
        <translation>Si sa che tutti gli altri sono danneggiati.</translation>
    </message>
    <message>
        <source>An argument is empty. Give a path or a filter, and check the variables of the shell.</source>
        <translation>Un argomento è vuoto. Indica un percorso o un filtro, e controlla le variabili della shell.</translation>
    </message>
    <message>
        <source>An export needs a saved search and a file.</source>
        <translation>Un&apos;esportazione richiede una ricerca salvata e un file.</translation>
    </message>
    <message>
        <source>An export replaces a file, so it can only be repeated in the window.</source>
        <translation>Un&apos;esportazione sostituisce un file, perciò si può ripetere solo nella finestra.</translation>
    </message>
    <message>
        <source>An older check found what it could not weigh. Check the file for damage again.</source>
        <translation>Un controllo precedente ha trovato ciò che non sapeva valutare. Cerca di nuovo danni nel file.</translation>
    </message>
    <message>
        <source>An unexpected error occurred: {detail}. See the log for details.</source>
        <translation>Si è verificato un errore imprevisto: {detail}. Vedi il log per i dettagli.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>E altri {count}.</translation>
    </message>
    <message>
        <source>Another volume is mounted at this path. The records are kept as offline.</source>
        <translation>In questo percorso è montato un altro volume. I dati sono conservati come offline.</translation>
    </message>
    <message>
        <source>Another volume is mounted over this folder. The files that it hides stay, as offline.</source>
        <translation>Su questa cartella è montato un altro volume. I file che nasconde restano, come offline.</translation>
    </message>
    <message>
        <source>At {place}: an object in braces is missing here.</source>
        <translation>In {place}: qui manca un oggetto tra parentesi graffe.</translation>
    </message>
    <message>
        <source>At {place}: groups are nested more than {limit} deep. Use fewer groups.</source>
        <translation>In {place}: i gruppi sono annidati oltre {limit} livelli. Usa meno gruppi.</translation>
    </message>
    <message>
        <source>At {place}: no list of conditions, or two. Use either &quot;all&quot; or &quot;any&quot;.</source>
        <translation>In {place}: nessun elenco di condizioni, o due. Usa &quot;all&quot; oppure &quot;any&quot;.</translation>
    </message>
    <message>
        <source>At {place}: the list of conditions is empty. Add a condition.</source>
        <translation>In {place}: l&apos;elenco di condizioni è vuoto. Aggiungi una condizione.</translation>
    </message>
    <message>
        <source>At {place}: the profile names no sources. Remove the numbers, or add the sources.</source>
        <translation>In {place}: il profilo non indica fonti. Togli i numeri, o aggiungi le fonti.</translation>
    </message>
    <message>
        <source>At {place}: the version of the form is missing. Write &quot;version&quot;: {version}.</source>
        <translation>In {place}: manca la versione del formato. Scrivi &quot;version&quot;: {version}.</translation>
    </message>
    <message>
        <source>At {place}: there are more than {limit} conditions. Remove some.</source>
        <translation>In {place}: ci sono più di {limit} condizioni. Togline alcune.</translation>
    </message>
    <message>
        <source>At {place}: there is no such source. {count:Use number 1|Use numbers from 1 to {count}}.</source>
        <translation>In {place}: non c&apos;è una tale fonte. {count:Usa il numero 1|Usa numeri da 1 a {count}}.</translation>
    </message>
    <message>
        <source>At {place}: this form needs a later version of Cinventory. Update Cinventory.</source>
        <translation>In {place}: questo formato richiede una versione successiva di Cinventory. Aggiorna Cinventory.</translation>
    </message>
    <message>
        <source>At {place}: this is no address. Begin with https://.</source>
        <translation>In {place}: questo non è un indirizzo. Comincia con https://.</translation>
    </message>
    <message>
        <source>At {place}: this is no list of at most {limit} values.</source>
        <translation>In {place}: questo non è un elenco di al massimo {limit} valori.</translation>
    </message>
    <message>
        <source>At {place}: this is no text of at most {limit} printable characters.</source>
        <translation>In {place}: questo non è un testo di al massimo {limit} caratteri stampabili.</translation>
    </message>
    <message>
        <source>At {place}: this is not a single filter for profiles. Use one of {names}.</source>
        <translation>In {place}: questo non è un singolo filtro per profili. Usa uno di {names}.</translation>
    </message>
    <message>
        <source>At {place}: this key is not known. Use {names}.</source>
        <translation>In {place}: questa chiave non è nota. Usa {names}.</translation>
    </message>
    <message>
        <source>Audio track {audio} and subtitle track {text} have no language.</source>
        <translation>La traccia audio {audio} e la traccia di sottotitoli {text} non hanno una lingua.</translation>
    </message>
    <message>
        <source>Audio track {audio} has no language.</source>
        <translation>La traccia audio {audio} non ha una lingua.</translation>
    </message>
    <message>
        <source>Backup cancelled: there is no new copy</source>
        <translation>Backup annullato: non c&apos;è una nuova copia</translation>
    </message>
    <message>
        <source>Backup of the library</source>
        <translation>Backup della libreria</translation>
    </message>
    <message>
        <source>Bags have no checksums by {name}.</source>
        <translation>I bag non hanno checksum {name}.</translation>
    </message>
    <message>
        <source>Bit rate by resolution</source>
        <translation>Bitrate per risoluzione</translation>
    </message>
    <message>
        <source>Both paths lead to the same file.</source>
        <translation>Entrambi i percorsi portano allo stesso file.</translation>
    </message>
    <message>
        <source>By looks at its room on {looks} days, from {since} to {until}.</source>
        <translation>In base a letture del suo spazio in {looks} giorni, dal {since} al {until}.</translation>
    </message>
    <message>
        <source>By published tests, {target} saves {low} to {high} % of the picture&apos;s bits in {codec}, at the same quality. How good an encoding this file is, is not known: that makes the range wider.</source>
        <translation>Secondo test pubblicati, {target} fa risparmiare dal {low} al {high}% dei bit dell&apos;immagine in {codec}, a parità di qualità. Non si sa quanto sia buona la codifica di questo file: ciò amplia l&apos;intervallo.</translation>
    </message>
    <message>
        <source>Camera raw files beside a finished video</source>
        <translation>File raw della videocamera accanto a un video finito</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Annullata: {title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificati</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Alterati inosservati</translation>
    </message>
    <message>
        <source>Changes are found by the watch; a schedule verifies checksums at night.</source>
        <translation>Il monitoraggio trova le modifiche; una pianificazione verifica i checksum di notte.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen, and the whole folder once an hour.</source>
        <translation>Le modifiche vengono scansionate appena avvengono, e l&apos;intera cartella una volta all&apos;ora.</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Cerca danni</translation>
    </message>
    <message>
        <source>Check of {name} for damage</source>
        <translation>Controllo dei danni di {name}</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files has free space.</source>
        <translation>Controlla che la cartella dei file temporanei abbia spazio libero.</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth})</source>
        <translation>Cerca danni in {source} ({depth})</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth}), at most {budget}</source>
        <translation>Cerca danni in {source} ({depth}), al massimo {budget}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Checking for damage</source>
        <translation>Controllo dei danni</translation>
    </message>
    <message>
        <source>Checking the copy of the library</source>
        <translation>Controllo della copia della libreria</translation>
    </message>
    <message>
        <source>Checking {name} for damage</source>
        <translation>Controllo dei danni di {name}</translation>
    </message>
    <message>
        <source>Checks for damage have an answer about {asked} of {files} {files:file|files}. Of the {left:other it is not known whether it is|others it is not known whether they are} damaged.</source>
        <translation>I controlli dei danni hanno dato risposta su {asked} di {files} file. {left:Dell&apos;altro non si sa se è danneggiato|Degli altri non si sa se sono danneggiati}.</translation>
    </message>
    <message>
        <source>Checksums inside the file do not agree with the pictures that they stand for. Replace the file by a good copy.</source>
        <translation>I checksum all&apos;interno del file non concordano con le immagini che rappresentano. Sostituisci il file con una copia buona.</translation>
    </message>
    <message>
        <source>Checksums of {name}</source>
        <translation>Checksum di {name}</translation>
    </message>
    <message>
        <source>Choose a folder for the files that the encoder makes.</source>
        <translation>Scegli una cartella per i file che il codificatore produce.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Scelto da te.</translation>
    </message>
    <message>
        <source>Chosen by you. “{other}”, chosen before, no longer counts.</source>
        <translation>Scelto da te. “{other}”, scelto prima, non conta più.</translation>
    </message>
    <message>
        <source>Cinventory cannot run there ({detail}).</source>
        <translation>Cinventory non può funzionare lì ({detail}).</translation>
    </message>
    <message>
        <source>Cinventory cannot tell that this browser is yours: it may be another user&apos;s, in a container, or behind a proxy. Enter the token instead.</source>
        <translation>Cinventory non può sapere se questo browser è tuo: può essere di un altro utente, in un contenitore o dietro un proxy. Inserisci invece il token.</translation>
    </message>
    <message>
        <source>Cinventory listens at {address} but does not respond. Try again, or restart it.</source>
        <translation>Cinventory è in ascolto su {address} ma non risponde. Riprova, o riavvialo.</translation>
    </message>
    <message>
        <source>Cinventory only reads. To let it move copies to the trash, switch that on in the preferences of the window, or set &quot;trash&quot; to true in {path}.</source>
        <translation>Cinventory legge soltanto. Per consentirgli di spostare copie nel cestino, attivalo nelle preferenze della finestra, o imposta &quot;trash&quot; su true in {path}.</translation>
    </message>
    <message>
        <source>Codec, picture size, frame rate or length are not known.</source>
        <translation>Codec, dimensione dell&apos;immagine, frequenza dei fotogrammi o lunghezza non sono noti.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Confronto delle immagini</translation>
    </message>
    <message>
        <source>Comparing videos with longer ones</source>
        <translation>Confronto dei video con altri più lunghi</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Confronto con {name}</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>Confronto di {name}</translation>
    </message>
    <message>
        <source>Comparing, and moving to the trash</source>
        <translation>Confronto e spostamento nel cestino</translation>
    </message>
    <message>
        <source>Complete: every file of the manifest is there, and is as it was.</source>
        <translation>Completo: ogni file del manifesto è presente ed è com&apos;era.</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>Calcolo dei checksum</translation>
    </message>
    <message>
        <source>Computing checksums of {name}</source>
        <translation>Calcolo dei checksum di {name}</translation>
    </message>
    <message>
        <source>Connect it, and verify its files: only then is it known whether they are still the same.</source>
        <translation>Collegalo e verificane i file: solo così si sa se sono ancora gli stessi.</translation>
    </message>
    <message>
        <source>Copies of {name}</source>
        <translation>Copie di {name}</translation>
    </message>
    <message>
        <source>Copies on the same disk</source>
        <translation>Copie sullo stesso disco</translation>
    </message>
    <message>
        <source>Copies were never searched</source>
        <translation>Le copie non sono mai state cercate</translation>
    </message>
    <message>
        <source>Copies would stay on fewer disks than the chosen rules demand.</source>
        <translation>Le copie resterebbero su meno dischi di quanti ne chiedono le regole scelte.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copia della libreria</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Creating the manifest of {name}</source>
        <translation>Creazione del manifesto di {name}</translation>
    </message>
    <message>
        <source>Damage inside the sound does not show in {codec}.</source>
        <translation>I danni nel suono non si rilevano in {codec}.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiati</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Dolby Vision needs care, and is not estimated.</source>
        <translation>Dolby Vision richiede attenzione e non viene stimato.</translation>
    </message>
    <message>
        <source>Each file tells why. “Read all files again” tries them once more.</source>
        <translation>Ogni file dice perché. “Rileggi tutti i file” li prova di nuovo.</translation>
    </message>
    <message>
        <source>Each point stands for files of one picture size and nearly one bit rate. Another colour marks rates that are unusual for the size.</source>
        <translation>Ogni punto rappresenta file di una stessa dimensione dell&apos;immagine e quasi dello stesso bitrate. Un altro colore segna i bitrate insoliti per quella dimensione.</translation>
    </message>
    <message>
        <source>Emptying the trash of the system frees it. The journal tells what Cinventory has moved there, and can move it back.</source>
        <translation>Lo libera lo svuotamento del cestino del sistema. Il registro dice che cosa vi ha spostato Cinventory, e può rimetterlo a posto.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Ogni ora</translation>
    </message>
    <message>
        <source>Every move to the trash is chosen anew, in the list of copies.</source>
        <translation>Ogni spostamento nel cestino va scelto di nuovo, nell&apos;elenco delle copie.</translation>
    </message>
    <message>
        <source>Every night, {start} to {end}</source>
        <translation>Ogni notte, dalle {start} alle {end}</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Esporta un elenco</translation>
    </message>
    <message>
        <source>Export a saved search</source>
        <translation>Esporta una ricerca salvata</translation>
    </message>
    <message>
        <source>Export cancelled: {name} was not written</source>
        <translation>Esportazione annullata: {name} non è stato scritto</translation>
    </message>
    <message>
        <source>Export paused: {name} is not written yet</source>
        <translation>Esportazione sospesa: {name} non è ancora scritto</translation>
    </message>
    <message>
        <source>Export to {name}</source>
        <translation>Esportazione in {name}</translation>
    </message>
    <message>
        <source>Export “{search}” to {path}</source>
        <translation>Esporta “{search}” in {path}</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Esportato in {name}</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ERRORE</translation>
    </message>
    <message>
        <source>Failed: some files, or the manifest, are not as they were.</source>
        <translation>Non riuscito: alcuni file, o il manifesto, non sono com&apos;erano.</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>Non riuscita: {title}</translation>
    </message>
    <message>
        <source>Fails the chosen profiles {profiles}.</source>
        <translation>Non soddisfa i profili scelti {profiles}.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Far larger than similar videos</source>
        <translation>Molto più grandi di video simili</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files beside videos that belong to none, as the last scans saw them.</source>
        <translation>File accanto ai video che non appartengono a nessuno, secondo le ultime scansioni.</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <translation>File in {folder}</translation>
    </message>
    <message>
        <source>Files that are more than once on a disk, without the one that stays. Copies on other disks are backups, and do not count. On the page Copies you plan which one stays.</source>
        <translation>File presenti più volte su un disco, senza quello che resta. Le copie su altri dischi sono backup, e non contano. Nella pagina Copie pianifichi quale resta.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Cerca copie</translation>
    </message>
    <message>
        <source>Find videos in longer ones</source>
        <translation>Cerca video in altri più lunghi</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones</source>
        <translation>Cerca video di {source} in altri più lunghi</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones, at most {budget}</source>
        <translation>Cerca video di {source} in altri più lunghi, al massimo {budget}</translation>
    </message>
    <message>
        <source>Finding {name} in longer videos</source>
        <translation>Ricerca di {name} in video più lunghi</translation>
    </message>
    <message>
        <source>Finished: {title}</source>
        <translation>Finita: {title}</translation>
    </message>
    <message>
        <source>First {day} of the month, {start} to {end}</source>
        <translation>Primo {day} del mese, dalle {start} alle {end}</translation>
    </message>
    <message>
        <source>Folders by size</source>
        <translation>Cartelle per dimensione</translation>
    </message>
    <message>
        <source>Folders of {path}, by size</source>
        <translation>Cartelle di {path}, per dimensione</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>Completo decodifica ogni fotogramma, indice nessuno.</translation>
    </message>
    <message>
        <source>HDR10+ needs care, and is not estimated.</source>
        <translation>HDR10+ richiede attenzione e non viene stimato.</translation>
    </message>
    <message>
        <source>How few bits its picture needs is not known: the simplest pictures that were tried took {bits} bits for 10,000 pixels in {target}. What this file has beyond that may be saved.</source>
        <translation>Non si sa di quanti pochi bit abbia bisogno la sua immagine: le immagini più semplici provate hanno richiesto {bits} bit per 10.000 pixel in {target}. Ciò che questo file ha in più si può forse risparmiare.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels.</source>
        <translation>Quanta parte del file è suono viene stimata da codec e canali.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels. It becomes AAC of 64 kb/s a channel.</source>
        <translation>Quanta parte del file è suono viene stimata da codec e canali. Diventa AAC a 64 kb/s per canale.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full between {earliest} and {latest}.</source>
        <translation>Se continua così, sarà pieno tra il {earliest} e il {latest}.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by about {earliest}.</source>
        <translation>Se continua così, sarà pieno intorno al {earliest}.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by {earliest} at the earliest; the latest time is not known.</source>
        <translation>Se continua così, sarà pieno non prima del {earliest}; la data più lontana non è nota.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is not full within ten years.</source>
        <translation>Se continua così, non sarà pieno entro dieci anni.</translation>
    </message>
    <message>
        <source>Import cancelled: what was read of {name} is kept</source>
        <translation>Importazione annullata: ciò che è stato letto di {name} è conservato</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Importazione di {name}</translation>
    </message>
    <message>
        <source>Imported from {origin} on {day}: the file was not read, and its disk was not seen. Scan the disk to know more.</source>
        <translation>Importato da {origin} il {day}: il file non è stato letto e il suo disco non è stato visto. Scansiona il disco per saperne di più.</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importato: {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importazione di {name}</translation>
    </message>
    <message>
        <source>In none of the languages that you want. Spoken: {spoken}. Subtitles: {written}.</source>
        <translation>In nessuna delle lingue che desideri. Parlate: {spoken}. Sottotitoli: {written}.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>Incomplete: some files are missing, left out or not checked.</source>
        <translation>Incompleto: alcuni file mancano, sono esclusi o non controllati.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Indicizza il parlato</translation>
    </message>
    <message>
        <source>Index what is said in {source}</source>
        <translation>Indicizza il parlato in {source}</translation>
    </message>
    <message>
        <source>Indexing what is said</source>
        <translation>Indicizzazione del parlato</translation>
    </message>
    <message>
        <source>Indexing what is said in {name}</source>
        <translation>Indicizzazione del parlato in {name}</translation>
    </message>
    <message>
        <source>Install Cinventory again.</source>
        <translation>Installa di nuovo Cinventory.</translation>
    </message>
    <message>
        <source>Install what is missing. Fonts are in fonts-dejavu-core and fonts-noto-cjk.</source>
        <translation>Installa ciò che manca. I tipi di carattere sono in fonts-dejavu-core e fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Interlaced video needs care, and is not estimated.</source>
        <translation>Il video interlacciato richiede attenzione e non viene stimato.</translation>
    </message>
    <message>
        <source>It alone is HDR: {kept}.</source>
        <translation>Solo questo è HDR: {kept}.</translation>
    </message>
    <message>
        <source>It can be reached. Otherwise it is no better than others.</source>
        <translation>È raggiungibile. Per il resto non è migliore degli altri.</translation>
    </message>
    <message>
        <source>It could not read {count} {count:file|files} that this computer can read.</source>
        <translation>Non ha potuto leggere {count} file che questo computer può leggere.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Non risponde.</translation>
    </message>
    <message>
        <source>It does not become fuller.</source>
        <translation>Non si riempie.</translation>
    </message>
    <message>
        <source>It does not see {path}, or other files there.</source>
        <translation>Non vede {path}, o vi vede altri file.</translation>
    </message>
    <message>
        <source>It failed: {detail}.</source>
        <translation>Non è riuscito: {detail}.</translation>
    </message>
    <message>
        <source>It gave answers that cannot be true ({detail}).</source>
        <translation>Ha dato risposte che non possono essere vere ({detail}).</translation>
    </message>
    <message>
        <source>It has Cinventory {there}, and this computer {here}.</source>
        <translation>Ha Cinventory {there}, e questo computer {here}.</translation>
    </message>
    <message>
        <source>It has another copy, which may be whole.</source>
        <translation>Ha un&apos;altra copia, che può essere integra.</translation>
    </message>
    <message>
        <source>It has fewer than {bits} bits for 10,000 pixels. So its quality may be worse than that of the target, and then it saves less than published.</source>
        <translation>Ha meno di {bits} bit per 10.000 pixel. Perciò la sua qualità può essere peggiore di quella dell&apos;obiettivo, e allora fa risparmiare meno di quanto pubblicato.</translation>
    </message>
    <message>
        <source>It has finer colours: {kept} against {other} (bits).</source>
        <translation>Ha colori più fini: {kept} contro {other} (bit).</translation>
    </message>
    <message>
        <source>It has hard links: nothing is saved until all of them are gone.</source>
        <translation>Ha collegamenti fisici: non si risparmia nulla finché non sono stati rimossi tutti.</translation>
    </message>
    <message>
        <source>It has more bits a second, as far as codecs compare: {kept}, against {other}.</source>
        <translation>Ha più bit al secondo, per quanto i codec siano confrontabili: {kept} contro {other}.</translation>
    </message>
    <message>
        <source>It has more colour than 4:2:0, which the result would lose.</source>
        <translation>Ha più colore di 4:2:0, che nel risultato andrebbe perso.</translation>
    </message>
    <message>
        <source>It has no picture, or nothing is known of it.</source>
        <translation>Non ha immagini, o non se ne sa nulla.</translation>
    </message>
    <message>
        <source>It has sound in a language that the file that would stay does not have.</source>
        <translation>Ha il suono in una lingua che il file che resterebbe non ha.</translation>
    </message>
    <message>
        <source>It has sound in more languages: {kept}, against {other}.</source>
        <translation>Ha il suono in più lingue: {kept} contro {other}.</translation>
    </message>
    <message>
        <source>It has subtitles in more languages: {kept}, against {other}.</source>
        <translation>Ha i sottotitoli in più lingue: {kept} contro {other}.</translation>
    </message>
    <message>
        <source>It has the codec of the target already.</source>
        <translation>Ha già il codec di destinazione.</translation>
    </message>
    <message>
        <source>It has the larger picture: {kept}, against {other}.</source>
        <translation>Ha l&apos;immagine più grande: {kept} contro {other}.</translation>
    </message>
    <message>
        <source>It has very many bits for its picture, as discs, cameras and grain have. It may save more, and grain is lost.</source>
        <translation>Ha moltissimi bit per la sua immagine, come li hanno dischi ottici, videocamere e grana. Può far risparmiare di più, e la grana va persa.</translation>
    </message>
    <message>
        <source>It has {kind}, which would be lost. Encode it with settings of your own.</source>
        <translation>Ha {kind}, che andrebbe perso. Codificalo con impostazioni tue.</translation>
    </message>
    <message>
        <source>It has {rate} frames per second, and the list {list}.</source>
        <translation>Ha {rate} fotogrammi al secondo, e l&apos;elenco {list}.</translation>
    </message>
    <message>
        <source>It holds {count} {count:file|files}. Connect it now and then, and verify them.</source>
        <translation>Contiene {count} file. Collegalo di tanto in tanto e verificali.</translation>
    </message>
    <message>
        <source>It is a part of a recording in several files, which stays whole.</source>
        <translation>È parte di una registrazione in più file, che resta intera.</translation>
    </message>
    <message>
        <source>It is in a trash.</source>
        <translation>È in un cestino.</translation>
    </message>
    <message>
        <source>It is interlaced. Encode it with settings of your own.</source>
        <translation>È interlacciato. Codificalo con impostazioni tue.</translation>
    </message>
    <message>
        <source>It is longer: {kept}, against {other}.</source>
        <translation>È più lungo: {kept} contro {other}.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Manca.</translation>
    </message>
    <message>
        <source>It is not in {folder}.</source>
        <translation>Non è in {folder}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: that takes looks at its room on {least} days, and {days} days from the first to the last one. There {looks:is one|are {looks}}.</source>
        <translation>Non si sa entro quando sarà pieno: servono letture del suo spazio in {least} giorni, e {days} giorni dalla prima all&apos;ultima. Finora {looks:ce n&apos;è una|ce ne sono {looks}}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: the last look at its room, on {until}, is too long ago.</source>
        <translation>Non si sa entro quando sarà pieno: l&apos;ultima lettura del suo spazio, il {until}, è troppo lontana.</translation>
    </message>
    <message>
        <source>It is not known to show the same pictures as the file that would stay.</source>
        <translation>Non si sa se mostra le stesse immagini del file che resterebbe.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: no answer came ({detail}).</source>
        <translation>Non si sa se c&apos;è una nuova versione: non è arrivata alcuna risposta ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer has no valid signature.</source>
        <translation>Non si sa se c&apos;è una nuova versione: la risposta non ha una firma valida.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is invalid ({detail}).</source>
        <translation>Non si sa se c&apos;è una nuova versione: la risposta non è valida ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is older than the last one.</source>
        <translation>Non si sa se c&apos;è una nuova versione: la risposta è più vecchia dell&apos;ultima.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer was too long.</source>
        <translation>Non si sa se c&apos;è una nuova versione: la risposta era troppo lunga.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the server answered {status}.</source>
        <translation>Non si sa se c&apos;è una nuova versione: il server ha risposto {status}.</translation>
    </message>
    <message>
        <source>It is not known which columns of {path} hold the paths and sizes. Name them. There are: {titles}.</source>
        <translation>Non si sa quali colonne di {path} contengano i percorsi e le dimensioni. Indicale. Ci sono: {titles}.</translation>
    </message>
    <message>
        <source>It is not known which disk the file is on: it may be a backup, and stays.</source>
        <translation>Non si sa su quale disco sia il file: può essere un backup, e resta.</translation>
    </message>
    <message>
        <source>It is small already: few bits per pixel.</source>
        <translation>È già piccolo: pochi bit per pixel.</translation>
    </message>
    <message>
        <source>It is the oldest. Otherwise it is no better than others.</source>
        <translation>È il più vecchio. Per il resto non è migliore degli altri.</translation>
    </message>
    <message>
        <source>It is the one to keep, of this group or of another one.</source>
        <translation>È quello da tenere, di questo gruppo o di un altro.</translation>
    </message>
    <message>
        <source>It is the only copy in the library.</source>
        <translation>È l&apos;unica copia nella libreria.</translation>
    </message>
    <message>
        <source>It may not start processes. Start it with --no-nanny, or set distributed.worker.daemon to false.</source>
        <translation>Non può avviare processi. Avvialo con --no-nanny, o imposta distributed.worker.daemon su false.</translation>
    </message>
    <message>
        <source>It may save nothing: the result may even be larger.</source>
        <translation>Potrebbe non far risparmiare nulla: il risultato può perfino essere più grande.</translation>
    </message>
    <message>
        <source>It reads files with {there}, and this computer with {here}.</source>
        <translation>Legge i file con {there}, e questo computer con {here}.</translation>
    </message>
    <message>
        <source>It reads {path} differently from this computer.</source>
        <translation>Legge {path} in modo diverso da questo computer.</translation>
    </message>
    <message>
        <source>It shows more frames a second: {kept}, against {other}.</source>
        <translation>Mostra più fotogrammi al secondo: {kept} contro {other}.</translation>
    </message>
    <message>
        <source>It was full on {until}.</source>
        <translation>Era pieno il {until}.</translation>
    </message>
    <message>
        <source>It was never checked. Check it before the original goes.</source>
        <translation>Non è mai stato controllato. Controllalo prima di rinunciare all&apos;originale.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, after {done} of {count} {count:file|files}. The {left:other is|others are} not read yet: plug it in to go on.</source>
        <translation>È stato scollegato, o ha smesso di rispondere, dopo {done} di {count} file. {left:L&apos;altro non è ancora letto|Gli altri non sono ancora letti}: collegalo per continuare.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, while its folders were listed. Plug it in to go on.</source>
        <translation>È stato scollegato, o ha smesso di rispondere, mentre ne venivano elencate le cartelle. Collegalo per continuare.</translation>
    </message>
    <message>
        <source>It would save little: less than 15 % of the file, or less than the target asks for.</source>
        <translation>Farebbe risparmiare poco: meno del 15% del file, o meno di quanto richiede l&apos;obiettivo.</translation>
    </message>
    <message>
        <source>Its clock differs by {seconds} s.</source>
        <translation>Il suo orologio differisce di {seconds} s.</translation>
    </message>
    <message>
        <source>Its codec is one for editing and archives: it is not encoded again.</source>
        <translation>Il suo codec è destinato a montaggio e archivi: non si ricodifica.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Connect it to read the rest.</source>
        <translation>Il suo disco non è collegato. Collegalo per leggere il resto.</translation>
    </message>
    <message>
        <source>Its files are still being moved.</source>
        <translation>I suoi file sono ancora in corso di spostamento.</translation>
    </message>
    <message>
        <source>Its frame rate varies or is not known, and this format needs one.</source>
        <translation>La sua frequenza dei fotogrammi varia o non è nota, e questo formato ne richiede una.</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>La sua lunghezza non è nota.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, which this format needs.</source>
        <translation>Il suo nome non è UTF-8, che questo formato richiede.</translation>
    </message>
    <message>
        <source>Its path comes first. Otherwise it is no better than others.</source>
        <translation>Il suo percorso viene per primo. Per il resto non è migliore degli altri.</translation>
    </message>
    <message>
        <source>Its path has {sign}, which this format cannot hold.</source>
        <translation>Il suo percorso ha {sign}, che questo formato non può contenere.</translation>
    </message>
    <message>
        <source>Its sound has more channels: {kept}, against {other}.</source>
        <translation>Il suo suono ha più canali: {kept} contro {other}.</translation>
    </message>
    <message>
        <source>Its subtitles ({codec}) cannot be in Matroska, and would be lost.</source>
        <translation>I suoi sottotitoli ({codec}) non possono stare in Matroska, e andrebbero persi.</translation>
    </message>
    <message>
        <source>Its video {video} is not there any more.</source>
        <translation>Il suo video {video} non c&apos;è più.</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Fotogrammi chiave</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>Line {line} is not valid JSON: {detail}.</source>
        <translation>La riga {line} non è JSON valido: {detail}.</translation>
    </message>
    <message>
        <source>Line {line} of the manifest is not valid.</source>
        <translation>La riga {line} del manifesto non è valida.</translation>
    </message>
    <message>
        <source>Listing ended unexpectedly ({detail}).</source>
        <translation>L&apos;elenco è terminato inaspettatamente ({detail}).</translation>
    </message>
    <message>
        <source>Look for copies in {source}</source>
        <translation>Cerca copie in {source}</translation>
    </message>
    <message>
        <source>Looking for videos</source>
        <translation>Ricerca di video</translation>
    </message>
    <message>
        <source>Looking for videos in {name}</source>
        <translation>Ricerca di video in {name}</translation>
    </message>
    <message>
        <source>Looking through the catalogue</source>
        <translation>Esame del catalogo</translation>
    </message>
    <message>
        <source>Looking up files</source>
        <translation>Ricerca dei file</translation>
    </message>
    <message>
        <source>Made by Cinventory on {time}.</source>
        <translation>Creato da Cinventory il {time}.</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>Creazione di immagini</translation>
    </message>
    <message>
        <source>Making pictures of {name}</source>
        <translation>Creazione di immagini di {name}</translation>
    </message>
    <message>
        <source>Manifest of {name}</source>
        <translation>Manifesto di {name}</translation>
    </message>
    <message>
        <source>Many programs cannot play {codec} in {container}.</source>
        <translation>Molti programmi non riproducono {codec} in {container}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancanti</translation>
    </message>
    <message>
        <source>More than one job id begins with {job}: {jobs}.</source>
        <translation>Più di un id di operazione inizia con {job}: {jobs}.</translation>
    </message>
    <message>
        <source>Move back: {name}</source>
        <translation>Rimetti a posto: {name}</translation>
    </message>
    <message>
        <source>Move to the trash: {name}</source>
        <translation>Sposta nel cestino: {name}</translation>
    </message>
    <message>
        <source>Moving back from the trash</source>
        <translation>Ripristino dal cestino</translation>
    </message>
    <message>
        <source>Needs attention: {title}</source>
        <translation>Richiede attenzione: {title}</translation>
    </message>
    <message>
        <source>No byte could be read for {limit} s.</source>
        <translation>Impossibile leggere un byte per {limit} s.</translation>
    </message>
    <message>
        <source>No check for damage has an answer yet.</source>
        <translation>Nessun controllo dei danni ha ancora dato risposta.</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that the preferences ask for.</source>
        <translation>Nessuna copia nota ha la qualità minima richiesta nelle preferenze.</translation>
    </message>
    <message>
        <source>No disk of this library has the id “{text}”. Scan the label again, or type its id.</source>
        <translation>Nessun disco di questa libreria ha l&apos;id “{text}”. Leggi di nuovo l&apos;etichetta con lo scanner, o scrivi il suo id.</translation>
    </message>
    <message>
        <source>No error and no warning is known. Only a check tells whether a file is damaged or was changed unnoticed.</source>
        <translation>Nessun errore e nessun avviso è noto. Solo un controllo dice se un file è danneggiato o alterato inosservato.</translation>
    </message>
    <message>
        <source>No file can be probed, because the probe processes end at once ({detail}).</source>
        <translation>Nessun file può essere esaminato, perché i processi di esame terminano subito ({detail}).</translation>
    </message>
    <message>
        <source>No file can be read, because the processes that read them end at once ({detail}).</source>
        <translation>Nessun file può essere letto, perché i processi che li leggono terminano subito ({detail}).</translation>
    </message>
    <message>
        <source>No file has a checksum</source>
        <translation>Nessun file ha un checksum</translation>
    </message>
    <message>
        <source>No file in the journal can be moved back.</source>
        <translation>Nessun file nel registro si può rimettere a posto.</translation>
    </message>
    <message>
        <source>No file of the library matches. Check path and filter, or scan the folder first.</source>
        <translation>Nessun file della libreria corrisponde. Controlla percorso e filtro, o scansiona prima la cartella.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was checked since {day}.</source>
        <translation>Nessun file di “{name}” ({place}) è stato controllato dal {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was ever checked; it is known since {day}.</source>
        <translation>Nessun file di “{name}” ({place}) è mai stato controllato; è noto dal {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked for {days} {days:day|days}</source>
        <translation>Nessun file di “{name}” è stato controllato per {days} {days:giorno|giorni}</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked since {day}.</source>
        <translation>Nessun file di “{name}” è stato controllato dal {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” was ever checked; it is known since {day}.</source>
        <translation>Nessun file di “{name}” è mai stato controllato; è noto dal {day}.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>Nessun file è stato controllato.</translation>
    </message>
    <message>
        <source>No file was compared with an earlier checksum yet.</source>
        <translation>Nessun file è stato ancora confrontato con un checksum precedente.</translation>
    </message>
    <message>
        <source>No font has the letters of the language of the window.</source>
        <translation>Nessun tipo di carattere ha le lettere della lingua della finestra.</translation>
    </message>
    <message>
        <source>No font has the letters of this language. The package fonts-noto-cjk has one.</source>
        <translation>Nessun tipo di carattere ha le lettere di questa lingua. Il pacchetto fonts-noto-cjk ne ha uno.</translation>
    </message>
    <message>
        <source>No frame of this video could be decoded.</source>
        <translation>Impossibile decodificare fotogrammi di questo video.</translation>
    </message>
    <message>
        <source>No good copy is known.</source>
        <translation>Non è nota una copia buona.</translation>
    </message>
    <message>
        <source>No labels were made: this system has no font. Install one, such as DejaVu.</source>
        <translation>Non è stata creata alcuna etichetta: questo sistema non ha caratteri. Installane uno, ad esempio DejaVu.</translation>
    </message>
    <message>
        <source>No media track was found. The file is not a media file, or its beginning is damaged.</source>
        <translation>Nessuna traccia multimediale trovata. Il file non è multimediale, o il suo inizio è danneggiato.</translation>
    </message>
    <message>
        <source>No picture of the sample video could be made.</source>
        <translation>Non è stato possibile creare alcuna immagine del video di esempio.</translation>
    </message>
    <message>
        <source>No player could be started: {detail}.</source>
        <translation>Impossibile avviare un lettore: {detail}.</translation>
    </message>
    <message>
        <source>No process could be started: {detail}.</source>
        <translation>Non è stato possibile avviare alcun processo: {detail}.</translation>
    </message>
    <message>
        <source>No program listens at {address}.</source>
        <translation>Nessun programma è in ascolto su {address}.</translation>
    </message>
    <message>
        <source>No queue tells every version of HandBrake to turn HDR into SDR. Write a script.</source>
        <translation>Nessuna coda dice a ogni versione di HandBrake di convertire l&apos;HDR in SDR. Scrivi uno script.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve` and try again.</source>
        <translation>Nessun programma in esecuzione può svolgere questa operazione. Avvia `cinventory serve` e riprova.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve`, or run `{command}`.</source>
        <translation>Nessun programma in esecuzione può svolgere questa operazione. Avvia `cinventory serve`, o esegui `{command}`.</translation>
    </message>
    <message>
        <source>No subtitles that can be shown were found in this file.</source>
        <translation>In questo file non sono stati trovati sottotitoli che si possano mostrare.</translation>
    </message>
    <message>
        <source>No trash could take the file ({detail}). Cinventory never deletes: remove it in your file manager.</source>
        <translation>Nessun cestino ha potuto accogliere il file ({detail}). Cinventory non elimina mai: rimuovilo nel gestore di file.</translation>
    </message>
    <message>
        <source>No trash is available here. Nothing was moved.</source>
        <translation>Qui non è disponibile un cestino. Non è stato spostato nulla.</translation>
    </message>
    <message>
        <source>No video in its folder has such a name.</source>
        <translation>Nessun video nella sua cartella ha un tale nome.</translation>
    </message>
    <message>
        <source>Nobody has published figures for its codec and this target.</source>
        <translation>Nessuno ha pubblicato dati per il suo codec e questa destinazione.</translation>
    </message>
    <message>
        <source>Nobody said that these files are not the same.</source>
        <translation>Nessuno ha detto che questi file non sono lo stesso.</translation>
    </message>
    <message>
        <source>None of the files that would stay can be reached and is free of damage.</source>
        <translation>Nessuno dei file che resterebbero è raggiungibile e privo di danni.</translation>
    </message>
    <message>
        <source>None of the {asked} checked {asked:file|files} is damaged.</source>
        <translation>{asked:Il file controllato non è danneggiato|Nessuno dei {asked} file controllati è danneggiato}.</translation>
    </message>
    <message>
        <source>None of the {total} {total:file has|files have} pictures: none were made yet. Make them for a source first.</source>
        <translation>{total:Il solo file non ha immagini|Nessuno dei {total} file ha immagini}: non ne sono state ancora create. Creale prima per una sorgente.</translation>
    </message>
    <message>
        <source>None on this system: a file that takes over the process that reads it can open others.</source>
        <translation>Nessuna su questo sistema: un file che prende il controllo del processo che lo legge può aprirne altri.</translation>
    </message>
    <message>
        <source>Not all pictures of that library could be copied: {detail}.</source>
        <translation>Non è stato possibile copiare tutte le immagini di quella libreria: {detail}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non controllati</translation>
    </message>
    <message>
        <source>Not every manifest of the bag lists the file.</source>
        <translation>Non tutti i manifesti del bag elencano il file.</translation>
    </message>
    <message>
        <source>Not known: files were never compared.</source>
        <translation>Non noto: i file non sono mai stati confrontati.</translation>
    </message>
    <message>
        <source>Not known: too few similar videos were read to tell what is usual.</source>
        <translation>Non noto: sono stati letti troppo pochi video simili per dire che cosa è consueto.</translation>
    </message>
    <message>
        <source>Not known: videos were never compared by their pictures.</source>
        <translation>Non noto: i video non sono mai stati confrontati per immagini.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non elencati</translation>
    </message>
    <message>
        <source>Nothing answered here for {limit} s, so it was left out.</source>
        <translation>Qui nulla ha risposto per {limit} s, perciò è stato escluso.</translation>
    </message>
    <message>
        <source>Nothing is checked by itself</source>
        <translation>Nulla viene controllato da solo</translation>
    </message>
    <message>
        <source>Nothing was found, but damage inside {codec} does not show. Compare checksums to know whether the file is intact.</source>
        <translation>Non è stato trovato nulla, ma i danni in {codec} non si rilevano. Confronta i checksum per sapere se il file è integro.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Numero di file</translation>
    </message>
    <message>
        <source>Of {count} {count:file|files} the copies are not known</source>
        <translation>Di {count} file le copie non sono note</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On Debian and its derivatives: sudo apt install {packages}</source>
        <translation>Su Debian e derivate: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>One file of {size}, copied while the program works.</source>
        <translation>Un file di {size}, copiato mentre il programma lavora.</translation>
    </message>
    <message>
        <source>One of the files was not compared yet. Compare it with: cinventory fingerprint.</source>
        <translation>Uno dei file non è stato ancora confrontato. Confrontalo con: cinventory fingerprint.</translation>
    </message>
    <message>
        <source>Only files of equal size are read, and of these mostly a small part.</source>
        <translation>Vengono letti solo i file di uguale dimensione, e di questi per lo più una piccola parte.</translation>
    </message>
    <message>
        <source>Only files that match</source>
        <translation>Solo i file che corrispondono</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Una sola copia</translation>
    </message>
    <message>
        <source>Only the first {count:file with pictures is|{count} files with pictures are} shown, since there is no room for more.</source>
        <translation>{count:È mostrato solo il primo file|Sono mostrati solo i primi {count} file} con immagini, perché non c&apos;è spazio per altri.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time.</source>
        <translation>Altri byte, stessa dimensione e data.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. A good copy is known.</source>
        <translation>Altri byte, stessa dimensione e data. È nota una copia buona.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. No good copy is known.</source>
        <translation>Altri byte, stessa dimensione e data. Non è nota una copia buona.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. Of {good} of them a good copy is known.</source>
        <translation>Altri byte, stessa dimensione e data. Di {good} di essi è nota una copia buona.</translation>
    </message>
    <message>
        <source>Other paths lead to the same bytes, so that moving one would free nothing.</source>
        <translation>Altri percorsi portano agli stessi byte, perciò spostarne uno non libererebbe nulla.</translation>
    </message>
    <message>
        <source>Other users can read the secret of a webhook in {path}. Restrict its permissions.</source>
        <translation>Altri utenti possono leggere il segreto di un webhook in {path}. Limitane i permessi.</translation>
    </message>
    <message>
        <source>Other users can read the token in {path}. Delete the file for a new token, or restrict its permissions.</source>
        <translation>Altri utenti possono leggere il token in {path}. Elimina il file per averne uno nuovo, o limitane i permessi.</translation>
    </message>
    <message>
        <source>Other videos went to the trash for it, and the one that would stay is not known to show as much as these.</source>
        <translation>Altri video sono andati nel cestino in suo favore, e non si sa se quello che resterebbe mostri quanto questi.</translation>
    </message>
    <message>
        <source>Parts of its recording would stay, or be left on different disks. All go, or none.</source>
        <translation>Parti della sua registrazione resterebbero, o finirebbero su dischi diversi. O tutte, o nessuna.</translation>
    </message>
    <message>
        <source>Parts of {name} in other videos</source>
        <translation>Parti di {name} in altri video</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>Sospesa: {title}</translation>
    </message>
    <message>
        <source>Perhaps it shows something else: nothing that is not sure goes.</source>
        <translation>Forse mostra altro: ciò che non è certo non va nel cestino.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Pictures are not available for this file type.</source>
        <translation>Per questo tipo di file non sono disponibili immagini.</translation>
    </message>
    <message>
        <source>Pictures of {name}</source>
        <translation>Immagini di {name}</translation>
    </message>
    <message>
        <source>Prints of {name}</source>
        <translation>Impronte di {name}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Qt lacks system libraries, of these packages of Debian: {packages}.</source>
        <translation>A Qt mancano librerie di sistema, di questi pacchetti di Debian: {packages}.</translation>
    </message>
    <message>
        <source>Raw files of cameras with a finished video of the same name in the same folder. Keep them if you may edit again.</source>
        <translation>File raw di videocamere con un video finito dello stesso nome nella stessa cartella. Conservali se potresti rimontarli.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letti</translation>
    </message>
    <message>
        <source>Read each file thoroughly</source>
        <translation>Leggi ogni file a fondo</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare</source>
        <translation>Leggi immagini di {source} da confrontare</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare, at most {budget}</source>
        <translation>Leggi immagini di {source} da confrontare, al massimo {budget}</translation>
    </message>
    <message>
        <source>Read pictures to compare</source>
        <translation>Leggi immagini da confrontare</translation>
    </message>
    <message>
        <source>Reading failed at byte {offset}: {detail}. Replace the file by a good copy.</source>
        <translation>Lettura non riuscita al byte {offset}: {detail}. Sostituisci il file con una copia buona.</translation>
    </message>
    <message>
        <source>Reading failed {count:once, at|{count} times, first at} {time}.</source>
        <translation>Lettura non riuscita {count:una volta, a|{count} volte, la prima a} {time}.</translation>
    </message>
    <message>
        <source>Reading pictures of {name} to compare</source>
        <translation>Lettura di immagini di {name} da confrontare</translation>
    </message>
    <message>
        <source>Reading pictures to compare</source>
        <translation>Lettura di immagini da confrontare</translation>
    </message>
    <message>
        <source>Reading pictures to find videos in longer ones</source>
        <translation>Lettura di immagini per trovare video in altri più lunghi</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>Lettura del manifesto</translation>
    </message>
    <message>
        <source>Reading this format fails with intact files too, so this proves no damage.</source>
        <translation>La lettura di questo formato fallisce anche con file integri, perciò questo non prova un danno.</translation>
    </message>
    <message>
        <source>Reads each video with such a track to its end.</source>
        <translation>Legge fino alla fine ogni video con una tale traccia.</translation>
    </message>
    <message>
        <source>Receivers of alerts and the certificates of a cluster are left out: they are secret.</source>
        <translation>I destinatari degli avvisi e i certificati di un cluster sono esclusi: sono segreti.</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Riscansiona</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Samples, trailers and extras</source>
        <translation>Campioni, trailer ed extra</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Salvataggio di {name}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Scan {source}</source>
        <translation>Scansiona {source}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Scanning {name}</source>
        <translation>Scansione di {name}</translation>
    </message>
    <message>
        <source>Schedules run in the window or cinventory serve. Start one of them.</source>
        <translation>Le pianificazioni si eseguono nella finestra o in cinventory serve. Avviane uno.</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Dimensione dei file</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>Più piccoli</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordina per {column}</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Salva checksum</translation>
    </message>
    <message>
        <source>Store checksums of {source}</source>
        <translation>Salva i checksum di {source}</translation>
    </message>
    <message>
        <source>Store checksums of {source}, at most {budget}</source>
        <translation>Salva i checksum di {source}, al massimo {budget}</translation>
    </message>
    <message>
        <source>Subtitle track {text} has no language.</source>
        <translation>La traccia di sottotitoli {text} non ha una lingua.</translation>
    </message>
    <message>
        <source>Subtitles and .nfo without a video</source>
        <translation>Sottotitoli e .nfo senza video</translation>
    </message>
    <message>
        <source>The .sub file with the pictures of these subtitles could not be opened.</source>
        <translation>Impossibile aprire il file .sub con le immagini di questi sottotitoli.</translation>
    </message>
    <message>
        <source>The FFmpeg libraries are missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Le librerie di FFmpeg mancano, sono bloccate o sono per un altro sistema. Installa di nuovo Cinventory.</translation>
    </message>
    <message>
        <source>The MediaInfo library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>La libreria di MediaInfo manca, è bloccata o è per un altro sistema. Installa di nuovo Cinventory.</translation>
    </message>
    <message>
        <source>The address for new versions is invalid. It has to begin with https://.</source>
        <translation>L&apos;indirizzo per le nuove versioni non è valido. Deve iniziare con https://.</translation>
    </message>
    <message>
        <source>The address of a webhook is invalid. Enter one such as https://host.example/path.</source>
        <translation>L&apos;indirizzo di un webhook non è valido. Inseriscine uno come https://host.example/path.</translation>
    </message>
    <message>
        <source>The algorithm of this checksum is not known: {name}.</source>
        <translation>L&apos;algoritmo di questo checksum non è noto: {name}.</translation>
    </message>
    <message>
        <source>The aspect ratio {aspect}:1 is unusual.</source>
        <translation>Le proporzioni {aspect}:1 sono insolite.</translation>
    </message>
    <message>
        <source>The bag is not complete: some of its files have yet to be fetched.</source>
        <translation>Il bag non è completo: alcuni dei suoi file devono ancora essere recuperati.</translation>
    </message>
    <message>
        <source>The bag of {path} has no manifest by a known algorithm.</source>
        <translation>Il bag di {path} non ha un manifesto con un algoritmo noto.</translation>
    </message>
    <message>
        <source>The bare stream was not read ({status}).</source>
        <translation>Il flusso video senza contenitore non è stato letto ({status}).</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be read: {detail}.</source>
        <translation>Impossibile leggere il catalogo {path}: {detail}.</translation>
    </message>
    <message>
        <source>The catalogue {path} does not tell the name of its disk. Give it one.</source>
        <translation>Il catalogo {path} non dice il nome del suo disco. Daglielo.</translation>
    </message>
    <message>
        <source>The chain of the history is missing: {path}.</source>
        <translation>La catena della cronologia manca: {path}.</translation>
    </message>
    <message>
        <source>The chart shows {count} of {total} {total:point|points}: those with an unusual bit rate, then those of the most files.</source>
        <translation>Il grafico mostra {count} di {total} {total:punto|punti}: quelli con un bitrate insolito, poi quelli con più file.</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} s.</source>
        <translation>Il controllo non è finito entro {seconds} s.</translation>
    </message>
    <message>
        <source>The chosen rules keep all files on this disk or in this folder.</source>
        <translation>Le regole scelte mantengono tutti i file su questo disco o in questa cartella.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Mancano le virgolette di chiusura.</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be reached ({detail}). Start it and try again.</source>
        <translation>Il cluster su {address} non è raggiungibile ({detail}). Avvialo e riprova.</translation>
    </message>
    <message>
        <source>The cluster at {address} has gone, or has no usable worker. The job is paused. Resume it later.</source>
        <translation>Il cluster su {address} è scomparso, o non ha worker utilizzabili. L&apos;operazione è sospesa. Riprendila più tardi.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one.</source>
        <translation>Il cluster su {address} non ha TLS: chiunque lo raggiunga può eseguire programmi sui suoi computer e su questo.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one. Use a tls address, or accept the risk with --cluster-insecure or in the preferences.</source>
        <translation>Il cluster su {address} non ha TLS: chiunque lo raggiunga può eseguire programmi sui suoi computer e su questo. Usa un indirizzo tls, o accetta il rischio con --cluster-insecure o nelle preferenze.</translation>
    </message>
    <message>
        <source>The codec of this video is not supported.</source>
        <translation>Il codec di questo video non è supportato.</translation>
    </message>
    <message>
        <source>The computer runs on battery. Jobs on schedule wait until it is plugged in.</source>
        <translation>Il computer funziona a batteria. Le operazioni pianificate attendono che sia collegato alla corrente.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost.</source>
        <translation>La connessione a {address} si è interrotta.</translation>
    </message>
    <message>
        <source>The contents changed while size and time of the last change stayed: {algorithm} was {expected} on {date}, and {found} at the last check. Replace the file by a good copy, or accept the contents if they are meant to be so.</source>
        <translation>Il contenuto è cambiato mentre dimensione e data dell&apos;ultima modifica sono rimaste: {algorithm} era {expected} il {date}, e {found} all&apos;ultimo controllo. Sostituisci il file con una copia buona, o accetta il contenuto se dev&apos;essere così.</translation>
    </message>
    <message>
        <source>The copies of no file are known yet.</source>
        <translation>Di nessun file sono ancora note le copie.</translation>
    </message>
    <message>
        <source>The copies of {asked} of {files} {files:file|files} are known. Of the {left:other|others} nothing is known.</source>
        <translation>Le copie di {asked} di {files} file sono note. {left:Dell&apos;altro|Degli altri} non si sa nulla.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {detail}.</source>
        <translation>Impossibile scrivere la copia {path}: {detail}.</translation>
    </message>
    <message>
        <source>The date is in the future: {date}.</source>
        <translation>La data è nel futuro: {date}.</translation>
    </message>
    <message>
        <source>The date was never set: it is the start value of a computer&apos;s clock.</source>
        <translation>La data non è mai stata impostata: è il valore iniziale dell&apos;orologio di un computer.</translation>
    </message>
    <message>
        <source>The decoder hid errors of the picture.</source>
        <translation>Il decodificatore ha nascosto errori dell&apos;immagine.</translation>
    </message>
    <message>
        <source>The decoder reported {count} {count:error|errors}.</source>
        <translation>Il decodificatore ha segnalato {count} {count:errore|errori}.</translation>
    </message>
    <message>
        <source>The device for sound takes none any more.</source>
        <translation>Il dispositivo audio non accetta più il suono.</translation>
    </message>
    <message>
        <source>The disk of the file, or of the one that stays, is not connected, or no longer answers. Plug it in, and begin again.</source>
        <translation>Il disco del file, o di quello che resta, non è collegato o non risponde più. Collegalo e ricomincia.</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Delete something there, or choose another disk.</source>
        <translation>Il disco di {path} è pieno. Elimina qualcosa lì, o scegli un altro disco.</translation>
    </message>
    <message>
        <source>The entry of the manifest has two different {algorithm} checksums.</source>
        <translation>La voce del manifesto ha due checksum {algorithm} diversi.</translation>
    </message>
    <message>
        <source>The entry of the manifest names two files.</source>
        <translation>La voce del manifesto indica due file.</translation>
    </message>
    <message>
        <source>The extension is .{extension}, but the container is {container}.</source>
        <translation>L&apos;estensione è .{extension}, ma il contenitore è {container}.</translation>
    </message>
    <message>
        <source>The file and the one that would stay differ at byte {offset}, so they are no copies. Verify both.</source>
        <translation>Il file e quello che resterebbe differiscono al byte {offset}, perciò non sono copie. Verifica entrambi.</translation>
    </message>
    <message>
        <source>The file cannot be reached. Connect its disk, or scan its source.</source>
        <translation>Il file non è raggiungibile. Collega il suo disco, o scansiona la sua sorgente.</translation>
    </message>
    <message>
        <source>The file could not be read, for an unknown reason.</source>
        <translation>Impossibile leggere il file, per un motivo sconosciuto.</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}.</source>
        <translation>Impossibile leggere il file: {detail}.</translation>
    </message>
    <message>
        <source>The file declares a duration of 0.</source>
        <translation>Il file dichiara una durata di 0.</translation>
    </message>
    <message>
        <source>The file declares more than its {size}. Its end may be missing.</source>
        <translation>Il file dichiara più dei suoi {size}. Forse manca la fine.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history of {path}.</source>
        <translation>Il file differisce da quanto registrato nella cronologia di {path}.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history.</source>
        <translation>Il file differisce da quanto registrato nella cronologia.</translation>
    </message>
    <message>
        <source>The file does not declare its duration.</source>
        <translation>Il file non dichiara la sua durata.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan it, and look for copies again.</source>
        <translation>Il file è cambiato dall&apos;ultima scansione. Scansionalo e cerca di nuovo le copie.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan its folder again to see its contents.</source>
        <translation>Il file è cambiato dall&apos;ultima scansione. Scansiona di nuovo la sua cartella per vederne il contenuto.</translation>
    </message>
    <message>
        <source>The file has no video to show.</source>
        <translation>Il file non ha video da mostrare.</translation>
    </message>
    <message>
        <source>The file has no video track. Audio tracks: {audio}, subtitle tracks: {text}.</source>
        <translation>Il file non ha una traccia video. Tracce audio: {audio}, tracce di sottotitoli: {text}.</translation>
    </message>
    <message>
        <source>The file has several hard links, so that moving one would free nothing.</source>
        <translation>Il file ha più collegamenti fisici, perciò spostarne uno non libererebbe nulla.</translation>
    </message>
    <message>
        <source>The file has video but no audio.</source>
        <translation>Il file ha il video ma non l&apos;audio.</translation>
    </message>
    <message>
        <source>The file has {size} {size:byte|bytes}, but {listed} in the manifest.</source>
        <translation>Il file ha {size} {size:byte|byte}, ma {listed} nel manifesto.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in other files.</source>
        <translation>Il file non contiene un video proprio: i suoi contenuti multimediali sono in altri file.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in {name}, which was not opened.</source>
        <translation>Il file non contiene un video proprio: i suoi contenuti multimediali sono in {name}, che non è stato aperto.</translation>
    </message>
    <message>
        <source>The file in the trash is not the one that was moved there.</source>
        <translation>Il file nel cestino non è quello che vi è stato spostato.</translation>
    </message>
    <message>
        <source>The file is a picture ({format}), not a video. Rename it with the ending of a picture.</source>
        <translation>Il file è un&apos;immagine ({format}), non un video. Rinominalo con l&apos;estensione di un&apos;immagine.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video.</source>
        <translation>Il file è una playlist, non un video.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video: it names {name}, which was not opened.</source>
        <translation>Il file è una playlist, non un video: indica {name}, che non è stato aperto.</translation>
    </message>
    <message>
        <source>The file is a project of an editing program, not a video. Its media are other files.</source>
        <translation>Il file è un progetto di un programma di montaggio, non un video. I suoi contenuti sono altri file.</translation>
    </message>
    <message>
        <source>The file is a symbolic link. Links are not followed.</source>
        <translation>Il file è un collegamento simbolico. I collegamenti non vengono seguiti.</translation>
    </message>
    <message>
        <source>The file is a text, not a video.</source>
        <translation>Il file è un testo, non un video.</translation>
    </message>
    <message>
        <source>The file is an image of a disc, not a video. Mount it to scan the files in it.</source>
        <translation>Il file è un&apos;immagine di un disco, non un video. Montala per scansionare i file che contiene.</translation>
    </message>
    <message>
        <source>The file is an index of a disc, not a video. The videos of the disc are other files.</source>
        <translation>Il file è un indice di un disco, non un video. I video del disco sono altri file.</translation>
    </message>
    <message>
        <source>The file is cut off: a part that begins at byte {offset} goes on {missing} {missing:byte|bytes} beyond the end. Replace the file by a good copy.</source>
        <translation>Il file è troncato: una parte che inizia al byte {offset} prosegue {missing} {missing:byte|byte} oltre la fine. Sostituisci il file con una copia buona.</translation>
    </message>
    <message>
        <source>The file is damaged, so it is no copy of the others.</source>
        <translation>Il file è danneggiato, perciò non è una copia degli altri.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>The file is in its folder.</source>
        <translation>Il file è nella sua cartella.</translation>
    </message>
    <message>
        <source>The file is in the trash already.</source>
        <translation>Il file è già nel cestino.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>Il file supera {limit} byte.</translation>
    </message>
    <message>
        <source>The file is no longer in the trash.</source>
        <translation>Il file non è più nel cestino.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Il file non c&apos;è più.</translation>
    </message>
    <message>
        <source>The file is not as it was listed. Scan it, and look for copies again.</source>
        <translation>Il file non è com&apos;era elencato. Scansionalo e cerca di nuovo le copie.</translation>
    </message>
    <message>
        <source>The file is not there now: it is missing, or its disk is not connected.</source>
        <translation>Il file ora non c&apos;è: manca, o il suo disco non è collegato.</translation>
    </message>
    <message>
        <source>The file is recorded in the history of {path}, and is not there.</source>
        <translation>Il file è registrato nella cronologia di {path}, ma non c&apos;è.</translation>
    </message>
    <message>
        <source>The file is recorded in the history, and is not there.</source>
        <translation>Il file è registrato nella cronologia, ma non c&apos;è.</translation>
    </message>
    <message>
        <source>The file is still being downloaded. It is read once the download has ended.</source>
        <translation>Il file è ancora in corso di download. Verrà letto al termine del download.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, and could not be put back. It is at {path}.</source>
        <translation>Il file che resterebbe è scomparso con questo, e non è stato possibile rimetterlo a posto. Si trova in {path}.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, as both are one file. It was put back.</source>
        <translation>Il file che resterebbe è scomparso con questo, perché entrambi sono un solo file. È stato rimesso a posto.</translation>
    </message>
    <message>
        <source>The file that would stay is in the trash, so it is no copy.</source>
        <translation>Il file che resterebbe è nel cestino, perciò non è una copia.</translation>
    </message>
    <message>
        <source>The file that would stay is no longer there.</source>
        <translation>Il file che resterebbe non c&apos;è più.</translation>
    </message>
    <message>
        <source>The file that would stay is not as it was listed. Scan it, and look for copies again.</source>
        <translation>Il file che resterebbe non è com&apos;era elencato. Scansionalo e cerca di nuovo le copie.</translation>
    </message>
    <message>
        <source>The file took too long to read.</source>
        <translation>Il file ha richiesto troppo tempo per la lettura.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because decoding needs too much memory.</source>
        <translation>Nel file non sono stati cercati danni, perché la decodifica richiede troppa memoria.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is a picture.</source>
        <translation>Nel file non sono stati cercati danni, perché è un’immagine.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is encrypted.</source>
        <translation>Nel file non sono stati cercati danni, perché è cifrato.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because no frame of {codec} could be decoded.</source>
        <translation>Nel file non sono stati cercati danni, perché è impossibile decodificare fotogrammi {codec}.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder cannot open it.</source>
        <translation>Nel file non sono stati cercati danni, perché il decodificatore non può aprirlo.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder finds neither picture nor sound.</source>
        <translation>Nel file non sono stati cercati danni, perché il decodificatore non trova né immagine né suono.</translation>
    </message>
    <message>
        <source>The file was not checked for damage: timeout, because the decoder made no progress for {limit} s of processor time.</source>
        <translation>Nel file non sono stati cercati danni: tempo scaduto, perché il decodificatore non ha fatto progressi per {limit} s di tempo del processore.</translation>
    </message>
    <message>
        <source>The file was not moved, because it was skipped.</source>
        <translation>Il file non è stato spostato, perché è stato saltato.</translation>
    </message>
    <message>
        <source>The file was not moved, because no byte could be read for {limit} s.</source>
        <translation>Il file non è stato spostato, perché per {limit} s è stato impossibile leggere un byte.</translation>
    </message>
    <message>
        <source>The file was not moved, because the process that compared it ended.</source>
        <translation>Il file non è stato spostato, perché il processo che lo confrontava è terminato.</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file but a {kind}.</source>
        <translation>Il file non è stato aperto, perché non è un file normale ma un {kind}.</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file.</source>
        <translation>Il file non è stato aperto, perché non è un file normale.</translation>
    </message>
    <message>
        <source>The file was not read, because it was being written. Try again later.</source>
        <translation>Il file non è stato letto, perché era in corso di scrittura. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The file was not read, because it was skipped.</source>
        <translation>Il file non è stato letto, perché è stato saltato.</translation>
    </message>
    <message>
        <source>The file was not read, because its contents are in the cloud. Download it and scan again.</source>
        <translation>Il file non è stato letto, perché il suo contenuto è nel cloud. Scaricalo e ripeti la scansione.</translation>
    </message>
    <message>
        <source>The file was not read, because its disk no longer answers.</source>
        <translation>Il file non è stato letto, perché il suo disco non risponde più.</translation>
    </message>
    <message>
        <source>The file was not read, because memory was short or too many files were open: {detail}. Close other programs, then scan or check it again.</source>
        <translation>Il file non è stato letto, perché la memoria era poca o erano aperti troppi file: {detail}. Chiudi altri programmi, poi scansionalo o controllalo di nuovo.</translation>
    </message>
    <message>
        <source>The file was not read, because no byte could be read for {limit} s.</source>
        <translation>Il file non è stato letto, perché per {limit} s è stato impossibile leggere un byte.</translation>
    </message>
    <message>
        <source>The file was not read, because the last scan did not find it.</source>
        <translation>Il file non è stato letto, perché l&apos;ultima scansione non l&apos;ha trovato.</translation>
    </message>
    <message>
        <source>The file was not read, because the process that read it ended ({detail}).</source>
        <translation>Il file non è stato letto, perché il processo che lo leggeva è terminato ({detail}).</translation>
    </message>
    <message>
        <source>The file was not read, because this system cannot compute {algorithm}.</source>
        <translation>Il file non è stato letto, perché questo sistema non può calcolare {algorithm}.</translation>
    </message>
    <message>
        <source>The file was skipped while it was read. The next scan reads it again.</source>
        <translation>Il file è stato saltato durante la lettura. La prossima scansione lo legge di nuovo.</translation>
    </message>
    <message>
        <source>The file, or a folder around it, was replaced by a symbolic link. Links are not followed: scan its folder again.</source>
        <translation>Il file, o una cartella che lo contiene, è stato sostituito da un collegamento simbolico. I collegamenti non vengono seguiti: scansiona di nuovo la sua cartella.</translation>
    </message>
    <message>
        <source>The file, or the one that would stay, was being written. Try again later.</source>
        <translation>Il file, o quello che resterebbe, era in corso di scrittura. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The first {count} of {total} {total:file|files}.</source>
        <translation>I primi {count} di {total} file.</translation>
    </message>
    <message>
        <source>The folder at this path is on another volume, and the volume of this source is not connected here. The records are kept as offline.</source>
        <translation>La cartella in questo percorso è su un altro volume, e il volume di questa sorgente qui non è collegato. I dati sono conservati come offline.</translation>
    </message>
    <message>
        <source>The folder cannot be watched: {detail}.</source>
        <translation>Impossibile monitorare la cartella: {detail}.</translation>
    </message>
    <message>
        <source>The folder could not be listed: {detail}.</source>
        <translation>Impossibile elencare la cartella: {detail}.</translation>
    </message>
    <message>
        <source>The folder has no manifest. Name the file of the manifest.</source>
        <translation>La cartella non ha un manifesto. Indica il file del manifesto.</translation>
    </message>
    <message>
        <source>The folder has several manifests: {names}. Name one of them.</source>
        <translation>La cartella ha più manifesti: {names}. Indicane uno.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has files in it. They are kept as offline.</source>
        <translation>La cartella è vuota, ma la libreria vi conosce dei file. Sono conservati come offline.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has {count} {count:file in it. It is|files in it. They are} kept as offline.</source>
        <translation>La cartella è vuota, ma la libreria vi conosce {count} file. {count:È conservato|Sono conservati} come offline.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La cartella non c&apos;è più.</translation>
    </message>
    <message>
        <source>The folder is out of reach. It is scanned as soon as it is back.</source>
        <translation>La cartella non è raggiungibile. Verrà scansionata appena torna.</translation>
    </message>
    <message>
        <source>The folder is scanned once a night.</source>
        <translation>La cartella viene scansionata una volta per notte.</translation>
    </message>
    <message>
        <source>The folder is scanned once an hour.</source>
        <translation>La cartella viene scansionata una volta all&apos;ora.</translation>
    </message>
    <message>
        <source>The folder is watched while the window or cinventory serve is open.</source>
        <translation>La cartella è monitorata finché la finestra o cinventory serve è aperto.</translation>
    </message>
    <message>
        <source>The folder no longer existed when it was listed.</source>
        <translation>La cartella non esisteva più quando è stata elencata.</translation>
    </message>
    <message>
        <source>The folder of this manifest has a history of its own, which was not compared. Verify it, too.</source>
        <translation>La cartella di questo manifesto ha una cronologia propria, che non è stata confrontata. Verifica anche quella.</translation>
    </message>
    <message>
        <source>The folder was unplugged, or stopped answering, before the file was read. Plug it in, and begin again.</source>
        <translation>La cartella è stata scollegata, o ha smesso di rispondere, prima che il file fosse letto. Collegala e ricomincia.</translation>
    </message>
    <message>
        <source>The folder {path} could not be read: {detail}.</source>
        <translation>Impossibile leggere la cartella {path}: {detail}.</translation>
    </message>
    <message>
        <source>The folder {path} is no longer there. Create it, and try again.</source>
        <translation>La cartella {path} non c&apos;è più. Creala e riprova.</translation>
    </message>
    <message>
        <source>The folder, or one around it, was replaced by a symbolic link while it was scanned. Links are not followed.</source>
        <translation>La cartella, o una che la contiene, è stata sostituita da un collegamento simbolico durante la scansione. I collegamenti non vengono seguiti.</translation>
    </message>
    <message>
        <source>The format of {path} is not known. Use a file name that ends with {endings}.</source>
        <translation>Il formato di {path} non è noto. Usa un nome di file che termini con {endings}.</translation>
    </message>
    <message>
        <source>The frame rate varies. Some editing programs do not support that.</source>
        <translation>La frequenza dei fotogrammi varia. Alcuni programmi di montaggio non lo supportano.</translation>
    </message>
    <message>
        <source>The full report is made from the file, and the file cannot be reached now. Connect its disk, then select the file again.</source>
        <translation>Il rapporto completo si ricava dal file, e il file ora non è raggiungibile. Collega il suo disco, poi seleziona di nuovo il file.</translation>
    </message>
    <message>
        <source>The help lacks pictures: {names}.</source>
        <translation>All&apos;aiuto mancano immagini: {names}.</translation>
    </message>
    <message>
        <source>The history of this folder is missing, but that of an outer folder names it.</source>
        <translation>La cronologia di questa cartella manca, ma quella di una cartella esterna la indica.</translation>
    </message>
    <message>
        <source>The history of {path} cannot be used, so it was not compared ({detail}).</source>
        <translation>La cronologia di {path} non è utilizzabile, perciò non è stata confrontata ({detail}).</translation>
    </message>
    <message>
        <source>The history of {path} may record more of these files. Verify it, too.</source>
        <translation>La cronologia di {path} potrebbe registrare altri di questi file. Verifica anche quella.</translation>
    </message>
    <message>
        <source>The index is at the end of the file. Playback over a network starts late.</source>
        <translation>L&apos;indice è alla fine del file. La riproduzione in rete inizia tardi.</translation>
    </message>
    <message>
        <source>The index of the file is missing. A repair program may rebuild it.</source>
        <translation>L&apos;indice del file manca. Un programma di riparazione può ricostruirlo.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be deleted: {detail}.</source>
        <translation>Impossibile eliminare l&apos;indice del parlato ({path}): {detail}.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be written: {detail}. Free some space, allow it to be written, or wait until nothing else uses it; then index again.</source>
        <translation>Impossibile scrivere l&apos;indice del parlato ({path}): {detail}. Libera dello spazio, consenti di scriverlo, o attendi che nient&apos;altro lo usi; poi indicizza di nuovo.</translation>
    </message>
    <message>
        <source>The index of what is said is being made. Cancel that job, then delete the index.</source>
        <translation>L&apos;indice del parlato è in corso di creazione. Annulla quell&apos;operazione, poi elimina l&apos;indice.</translation>
    </message>
    <message>
        <source>The index of what is said was deleted while it was being made. Index again.</source>
        <translation>L&apos;indice del parlato è stato eliminato durante la creazione. Indicizza di nuovo.</translation>
    </message>
    <message>
        <source>The job was not added, because the program is closing.</source>
        <translation>L&apos;operazione non è stata aggiunta, perché il programma si sta chiudendo.</translation>
    </message>
    <message>
        <source>The journal has no file in the trash with the id {id}.</source>
        <translation>Il registro non ha nel cestino un file con l&apos;id {id}.</translation>
    </message>
    <message>
        <source>The key {name} is there twice in one object. Remove one of the two.</source>
        <translation>La chiave {name} compare due volte in un oggetto. Togli una delle due.</translation>
    </message>
    <message>
        <source>The last backup of this library is {days} {days:day|days} old</source>
        <translation>L&apos;ultimo backup di questa libreria ha {days} {days:giorno|giorni}</translation>
    </message>
    <message>
        <source>The last job of this schedule has not ended.</source>
        <translation>L&apos;ultima operazione di questa pianificazione non è terminata.</translation>
    </message>
    <message>
        <source>The last subtitle in {name} ends at {end}, and the video after {duration}.</source>
        <translation>L&apos;ultimo sottotitolo in {name} finisce a {end}, e il video dopo {duration}.</translation>
    </message>
    <message>
        <source>The library could not be backed up</source>
        <translation>Impossibile creare il backup della libreria</translation>
    </message>
    <message>
        <source>The library holds what Cinventory never writes, and cannot be imported: {detail}.</source>
        <translation>La libreria contiene ciò che Cinventory non scrive mai, e non si può importare: {detail}.</translation>
    </message>
    <message>
        <source>The library holds {count} {count:file|files} instead of one.</source>
        <translation>La libreria contiene {count} file invece di uno.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now.</source>
        <translation>La libreria è ora come nel backup {backup}.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now. The one from before is kept as {kept}.</source>
        <translation>La libreria è ora come nel backup {backup}. Quella di prima è conservata come {kept}.</translation>
    </message>
    <message>
        <source>The library is backed up</source>
        <translation>Il backup della libreria è fatto</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. Close that program, then restore the backup again.</source>
        <translation>La libreria è in uso da parte di {holder}. Chiudi quel programma, poi ripristina di nuovo il backup.</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. It is read-only until you close that program.</source>
        <translation>La libreria è in uso da parte di {holder}. È in sola lettura finché non chiudi quel programma.</translation>
    </message>
    <message>
        <source>The library knows no files in {path}. Check the path, or scan it first.</source>
        <translation>La libreria non conosce file in {path}. Controlla il percorso, o scansionalo prima.</translation>
    </message>
    <message>
        <source>The library was opened read-only.</source>
        <translation>La libreria è stata aperta in sola lettura.</translation>
    </message>
    <message>
        <source>The library was written all the time, so that no copy could be made. Try again when no job runs.</source>
        <translation>La libreria veniva scritta di continuo, perciò è stato impossibile farne una copia. Riprova quando non ci sono operazioni in corso.</translation>
    </message>
    <message>
        <source>The library {path} cannot be made: {detail}.</source>
        <translation>Impossibile creare la libreria {path}: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read: {detail}.</source>
        <translation>Impossibile leggere la libreria {path}: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be copied: {detail}.</source>
        <translation>Impossibile copiare la libreria {path}: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be replaced: {detail}. It was not changed.</source>
        <translation>Impossibile sostituire la libreria {path}: {detail}. Non è stata modificata.</translation>
    </message>
    <message>
        <source>The library {path} could not be written: {detail}. Everything saved before is safe.</source>
        <translation>Impossibile scrivere la libreria {path}: {detail}. Tutto ciò che è stato salvato prima è al sicuro.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Restore a backup, in the window or with cinventory library restore.</source>
        <translation>La libreria {path} è danneggiata ({detail}). Ripristina un backup, nella finestra o con cinventory library restore.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). The next start of Cinventory checks it.</source>
        <translation>La libreria {path} è danneggiata ({detail}). Il prossimo avvio di Cinventory la controlla.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there: it was deleted or moved, or its disk is gone. Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.</source>
        <translation>La libreria {path} non c&apos;è più: è stata eliminata o spostata, o il suo disco è assente. Nulla viene salvato finché non torna. Rimettila al suo posto, o riavvia Cinventory per averne una nuova.</translation>
    </message>
    <message>
        <source>The library {path} is not writable: {detail}. You can still look at its contents.</source>
        <translation>La libreria {path} non è scrivibile: {detail}. Puoi comunque guardarne il contenuto.</translation>
    </message>
    <message>
        <source>The library {path} is of an earlier version of Cinventory, and must be updated to be opened. No backup could be made before, so that nothing was changed. {reason} Or update it without a backup, in the window or with cinventory library update --no-backup.</source>
        <translation>La libreria {path} è di una versione precedente di Cinventory, e va aggiornata per essere aperta. È stato impossibile farne prima un backup, perciò non è stato modificato nulla. {reason} Oppure aggiornala senza backup, nella finestra o con cinventory library update --no-backup.</translation>
    </message>
    <message>
        <source>The library {path} was made by a later version of Cinventory. Update Cinventory to open it.</source>
        <translation>La libreria {path} è stata creata da una versione successiva di Cinventory. Aggiorna Cinventory per aprirla.</translation>
    </message>
    <message>
        <source>The library {path} was made by an earlier version. Scan a folder or open the window to update it.</source>
        <translation>La libreria {path} è stata creata da una versione precedente. Scansiona una cartella o apri la finestra per aggiornarla.</translation>
    </message>
    <message>
        <source>The library {path} was replaced by another file. Nothing is saved any more. Start Cinventory again to open the other one.</source>
        <translation>La libreria {path} è stata sostituita da un altro file. Non viene più salvato nulla. Riavvia Cinventory per aprire l&apos;altra.</translation>
    </message>
    <message>
        <source>The list is full: it holds {count} {count:clip|clips} and 23 hours.</source>
        <translation>L&apos;elenco è pieno: contiene {count} clip e 23 ore.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: another program uses this port.</source>
        <translation>L&apos;API locale non può mettersi in ascolto su {host}, porta {port}: un altro programma usa questa porta.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: {detail}.</source>
        <translation>L&apos;API locale non può mettersi in ascolto su {host}, porta {port}: {detail}.</translation>
    </message>
    <message>
        <source>The local API is off, because this window can only read the library.</source>
        <translation>L&apos;API locale è disattivata, perché questa finestra può solo leggere la libreria.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {detail}.</source>
        <translation>Impossibile scrivere il log {path}: {detail}.</translation>
    </message>
    <message>
        <source>The log {path} is not written, because another user may have chosen the file: {detail}. Delete it, and close its folder to other users.</source>
        <translation>Il log {path} non viene scritto, perché il file potrebbe averlo scelto un altro utente: {detail}. Eliminalo e chiudi la sua cartella agli altri utenti.</translation>
    </message>
    <message>
        <source>The manifest does not tell the algorithm of this checksum, and none of {choices} fits. Name the algorithm, and verify again.</source>
        <translation>Il manifesto non indica l&apos;algoritmo di questo checksum, e nessuno tra {choices} è adatto. Indica l&apos;algoritmo e verifica di nuovo.</translation>
    </message>
    <message>
        <source>The manifest has a checksum that is none of {algorithm}.</source>
        <translation>Il manifesto ha un checksum che non è {algorithm}.</translation>
    </message>
    <message>
        <source>The manifest has more than {limit} entries, which is too many.</source>
        <translation>Il manifesto ha più di {limit} voci, che sono troppe.</translation>
    </message>
    <message>
        <source>The manifest has no checksum of the original, only one of the file when it differed from it.</source>
        <translation>Il manifesto non ha un checksum dell&apos;originale, ma solo uno del file quando ne differiva.</translation>
    </message>
    <message>
        <source>The manifest has no usable checksum of this file.</source>
        <translation>Il manifesto non ha un checksum utilizzabile di questo file.</translation>
    </message>
    <message>
        <source>The manifest lists the file twice, with different checksums.</source>
        <translation>Il manifesto elenca il file due volte, con checksum diversi.</translation>
    </message>
    <message>
        <source>The manifest of the bag lists a file that does not belong in it.</source>
        <translation>Il manifesto del bag elenca un file che non ne fa parte.</translation>
    </message>
    <message>
        <source>The manifest records that the file differed from its original, and it is as it was then.</source>
        <translation>Il manifesto registra che il file differiva dal suo originale, ed è com&apos;era allora.</translation>
    </message>
    <message>
        <source>The manifest {path} could not be read: {detail}.</source>
        <translation>Impossibile leggere il manifesto {path}: {detail}.</translation>
    </message>
    <message>
        <source>The media engine crashed on this file ({detail}).</source>
        <translation>Il motore multimediale si è arrestato su questo file ({detail}).</translation>
    </message>
    <message>
        <source>The move was interrupted, and the file is neither in its folder nor found in the trash. Connect its disk, and try again.</source>
        <translation>Lo spostamento è stato interrotto, e il file non è né nella sua cartella né nel cestino. Collega il suo disco e riprova.</translation>
    </message>
    <message>
        <source>The name ends with a dot or a space, which Windows removes.</source>
        <translation>Il nome termina con un punto o uno spazio, che Windows rimuove.</translation>
    </message>
    <message>
        <source>The name has an invisible control character, which Windows does not allow.</source>
        <translation>Il nome ha un carattere di controllo invisibile, che Windows non consente.</translation>
    </message>
    <message>
        <source>The name has {count} {count:character|characters}. Most systems allow at most 255.</source>
        <translation>Il nome ha {count} {count:carattere|caratteri}. La maggior parte dei sistemi ne consente al massimo 255.</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Other systems may show it wrongly or not open the file.</source>
        <translation>Il nome non è UTF-8. Altri sistemi potrebbero mostrarlo in modo errato o non aprire il file.</translation>
    </message>
    <message>
        <source>The name of {name} says {named}, and its text is {text}.</source>
        <translation>Il nome di {name} dice {named}, e il suo testo è {text}.</translation>
    </message>
    <message>
        <source>The number {start}… has more than {limit} digits. Write a shorter one.</source>
        <translation>Il numero {start}… ha più di {limit} cifre. Scrivine uno più breve.</translation>
    </message>
    <message>
        <source>The packaged program cannot work with several machines. Run Cinventory from its source; docs/cluster.md there tells how.</source>
        <translation>Il programma in pacchetto non può lavorare con più computer. Esegui Cinventory dal suo sorgente; lì docs/cluster.md spiega come.</translation>
    </message>
    <message>
        <source>The parts of the file do not follow each other at byte {offset}: something was overwritten or lost.</source>
        <translation>Le parti del file non si susseguono al byte {offset}: qualcosa è stato sovrascritto o è andato perso.</translation>
    </message>
    <message>
        <source>The path in the manifest is absolute, and was not followed.</source>
        <translation>Il percorso nel manifesto è assoluto, e non è stato seguito.</translation>
    </message>
    <message>
        <source>The path in the manifest is not valid on this system.</source>
        <translation>Il percorso nel manifesto non è valido su questo sistema.</translation>
    </message>
    <message>
        <source>The path in the manifest leads out of its folder, and was not followed.</source>
        <translation>Il percorso nel manifesto porta fuori dalla sua cartella, e non è stato seguito.</translation>
    </message>
    <message>
        <source>The payload has another size or number of files than the bag tells.</source>
        <translation>Il carico utile ha un&apos;altra dimensione o un altro numero di file rispetto a quanto dice il bag.</translation>
    </message>
    <message>
        <source>The picture is scaled down to {width} × {height}.</source>
        <translation>L&apos;immagine è ridotta a {width} × {height}.</translation>
    </message>
    <message>
        <source>The pictures could not be made: {detail}.</source>
        <translation>Impossibile creare le immagini: {detail}.</translation>
    </message>
    <message>
        <source>The pixels are not square: their width is {aspect} times their height.</source>
        <translation>I pixel non sono quadrati: la loro larghezza è {aspect} volte la loro altezza.</translation>
    </message>
    <message>
        <source>The player ended on this video ({detail}).</source>
        <translation>Il lettore è terminato su questo video ({detail}).</translation>
    </message>
    <message>
        <source>The player gave no answer, and was ended.</source>
        <translation>Il lettore non ha dato risposta, ed è stato terminato.</translation>
    </message>
    <message>
        <source>The player was ended, because its answer about this video was not valid.</source>
        <translation>Il lettore è stato terminato, perché la sua risposta su questo video non era valida.</translation>
    </message>
    <message>
        <source>The policy has a group of the type {name}. Use and, or or.</source>
        <translation>La policy ha un gruppo di tipo {name}. Usa and oppure or.</translation>
    </message>
    <message>
        <source>The policy has more than {limit} rules. Divide it into several.</source>
        <translation>La policy ha più di {limit} regole. Dividila in più policy.</translation>
    </message>
    <message>
        <source>The preferences could not be read ({detail}). They were renamed to {aside}.</source>
        <translation>Impossibile leggere le preferenze ({detail}). Sono state rinominate in {aside}.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in {path}: {detail}.</source>
        <translation>Impossibile salvare le preferenze in {path}: {detail}.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. The defaults apply.</source>
        <translation>Le preferenze in {path} sono di una versione successiva. Valgono i valori predefiniti.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. Update Cinventory first. Nothing was changed.</source>
        <translation>Le preferenze in {path} sono di una versione successiva. Aggiorna prima Cinventory. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The preferences in {path} are not used, because another user may have written them: {detail}. Look at the file, then make it yours alone, or delete it.</source>
        <translation>Le preferenze in {path} non vengono usate, perché potrebbe averle scritte un altro utente: {detail}. Guarda il file, poi rendilo solo tuo, o eliminalo.</translation>
    </message>
    <message>
        <source>The preferences in {path} could not be read ({detail}). The defaults apply.</source>
        <translation>Impossibile leggere le preferenze in {path} ({detail}). Valgono i valori predefiniti.</translation>
    </message>
    <message>
        <source>The preferences of {path} apply now.</source>
        <translation>Ora valgono le preferenze di {path}.</translation>
    </message>
    <message>
        <source>The preferences were not saved: those in {path} are from a later version.</source>
        <translation>Le preferenze non sono state salvate: quelle in {path} sono di una versione successiva.</translation>
    </message>
    <message>
        <source>The preview process failed.</source>
        <translation>Il processo di anteprima non è riuscito.</translation>
    </message>
    <message>
        <source>The printer could not be used. Choose another one, or check its connection.</source>
        <translation>Impossibile usare la stampante. Scegline un&apos;altra, o controlla il collegamento.</translation>
    </message>
    <message>
        <source>The probe got only {spent} s of processor time in {limit} s. The next scan retries it.</source>
        <translation>L&apos;esame ha avuto solo {spent} s di tempo del processore in {limit} s. La prossima scansione riprova.</translation>
    </message>
    <message>
        <source>The probe needed more than {limit} MB of memory.</source>
        <translation>L&apos;esame ha richiesto più di {limit} MB di memoria.</translation>
    </message>
    <message>
        <source>The probe was stopped, because it used {limit} s of processor time without reading.</source>
        <translation>L&apos;esame è stato fermato, perché ha usato {limit} s di tempo del processore senza leggere.</translation>
    </message>
    <message>
        <source>The process ended with status {status}.</source>
        <translation>Il processo è terminato con lo stato {status}.</translation>
    </message>
    <message>
        <source>The process ended with status {status}: {detail}.</source>
        <translation>Il processo è terminato con lo stato {status}: {detail}.</translation>
    </message>
    <message>
        <source>The process that listed this folder ended twice. Scan the folder by itself.</source>
        <translation>Il processo che elencava questa cartella è terminato due volte. Scansiona la cartella da sola.</translation>
    </message>
    <message>
        <source>The processes that read videos can still connect.</source>
        <translation>I processi che leggono i video possono ancora stabilire connessioni.</translation>
    </message>
    <message>
        <source>The processes that read videos can still open files.</source>
        <translation>I processi che leggono i video possono ancora aprire file.</translation>
    </message>
    <message>
        <source>The processes that read videos can still write files.</source>
        <translation>I processi che leggono i video possono ancora scrivere file.</translation>
    </message>
    <message>
        <source>The processes that read videos open and connect nothing: {layers}.</source>
        <translation>I processi che leggono i video non aprono file né connessioni: {layers}.</translation>
    </message>
    <message>
        <source>The profile {path} could not be saved: {detail}.</source>
        <translation>Impossibile salvare il profilo {path}: {detail}.</translation>
    </message>
    <message>
        <source>The profile {path} is not used. {detail} Mend or remove the file.</source>
        <translation>Il profilo {path} non viene usato. {detail} Correggi o rimuovi il file.</translation>
    </message>
    <message>
        <source>The profiles in {path} could not be read: {detail}.</source>
        <translation>Impossibile leggere i profili in {path}: {detail}.</translation>
    </message>
    <message>
        <source>The program at {address} is not this version of Cinventory.</source>
        <translation>Il programma su {address} non è questa versione di Cinventory.</translation>
    </message>
    <message>
        <source>The program ended after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>Il programma è terminato dopo {done} di {count} file. Continua legge {left:l&apos;altro|gli altri}.</translation>
    </message>
    <message>
        <source>The program ended in the middle of a scan. Continue reads what is left.</source>
        <translation>Il programma è terminato nel mezzo di una scansione. Continua legge ciò che resta.</translation>
    </message>
    <message>
        <source>The recording begins or ends in the middle of something, as recordings of broadcasts do. Whether more was cut off cannot be known.</source>
        <translation>La registrazione inizia o finisce a metà di qualcosa, come accade con le registrazioni di trasmissioni. Non si può sapere se è stato tagliato altro.</translation>
    </message>
    <message>
        <source>The request of this job is no longer stored, so it cannot be retried. Start a new job.</source>
        <translation>La richiesta di questa operazione non è più conservata, perciò non si può riprovare. Avvia una nuova operazione.</translation>
    </message>
    <message>
        <source>The request was refused: {detail}.</source>
        <translation>La richiesta è stata rifiutata: {detail}.</translation>
    </message>
    <message>
        <source>The result of the media engine is not valid: {detail}.</source>
        <translation>Il risultato del motore multimediale non è valido: {detail}.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy has a value of over {limit} characters. Shorten it.</source>
        <translation>La regola {name} della policy ha un valore di oltre {limit} caratteri. Accorcialo.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy names no field. Add the attribute value.</source>
        <translation>La regola {name} della policy non indica un campo. Aggiungi l&apos;attributo value.</translation>
    </message>
    <message>
        <source>The running Cinventory does not accept the token in {path}. Restart it.</source>
        <translation>Il Cinventory in esecuzione non accetta il token in {path}. Riavvialo.</translation>
    </message>
    <message>
        <source>The sample video gave {count} {count:picture|pictures} of {shapes}.</source>
        <translation>Il video di esempio ha dato {count} {count:immagine|immagini} di {shapes}.</translation>
    </message>
    <message>
        <source>The sample video was not read ({status}).</source>
        <translation>Il video di esempio non è stato letto ({status}).</translation>
    </message>
    <message>
        <source>The sample video was read wrongly: {details}.</source>
        <translation>Il video di esempio è stato letto in modo errato: {details}.</translation>
    </message>
    <message>
        <source>The sample video was scanned into a new library and read back.</source>
        <translation>Il video di esempio è stato scansionato in una nuova libreria e riletto da essa.</translation>
    </message>
    <message>
        <source>The scan before it ended as {state}: {found} {found:file|files} found, {ok} read, {unchanged} unchanged, {missing} missing.</source>
        <translation>La scansione precedente è finita come {state}: {found} file trovati, {ok} letti, {unchanged} invariati, {missing} mancanti.</translation>
    </message>
    <message>
        <source>The scan stopped</source>
        <translation>La scansione si è fermata</translation>
    </message>
    <message>
        <source>The scan stopped after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>La scansione si è fermata dopo {done} di {count} file. Continua legge {left:l&apos;altro|gli altri}.</translation>
    </message>
    <message>
        <source>The scan stopped while its folders were listed. Continue reads what is left.</source>
        <translation>La scansione si è fermata mentre venivano elencate le cartelle. Continua legge ciò che resta.</translation>
    </message>
    <message>
        <source>The scan was cancelled after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>La scansione è stata annullata dopo {done} di {count} file. Continua legge {left:l&apos;altro|gli altri}.</translation>
    </message>
    <message>
        <source>The scan was cancelled while its folders were listed. Continue reads what is left.</source>
        <translation>La scansione è stata annullata mentre venivano elencate le cartelle. Continua legge ciò che resta.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} characters.</source>
        <translation>La ricerca è troppo lunga. Può avere al massimo {limit} caratteri.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} words and values.</source>
        <translation>La ricerca è troppo lunga. Può avere al massimo {limit} parole e valori.</translation>
    </message>
    <message>
        <source>The secret of a webhook in {path} could not be read: {detail}.</source>
        <translation>Impossibile leggere il segreto di un webhook in {path}: {detail}.</translation>
    </message>
    <message>
        <source>The security file {path} cannot be used: {detail}.</source>
        <translation>Impossibile usare il file di sicurezza {path}: {detail}.</translation>
    </message>
    <message>
        <source>The size of {count} {count:file|files} is not known.</source>
        <translation>La dimensione di {count} file non è nota.</translation>
    </message>
    <message>
        <source>The sound ended, as its process did. The video goes on without it.</source>
        <translation>Il suono si è interrotto, perché il suo processo è terminato. Il video continua senza.</translation>
    </message>
    <message>
        <source>The source did not respond for {limit} s. Its records are kept as offline.</source>
        <translation>La sorgente non ha risposto per {limit} s. I suoi dati sono conservati come offline.</translation>
    </message>
    <message>
        <source>The source of the schedule is not in the library any more.</source>
        <translation>La sorgente della pianificazione non è più nella libreria.</translation>
    </message>
    <message>
        <source>The system can watch no more folders ({limit}).</source>
        <translation>Il sistema non può monitorare altre cartelle ({limit}).</translation>
    </message>
    <message>
        <source>The system could not move the file back ({detail}). Restore it in the trash.</source>
        <translation>Il sistema non ha potuto rimettere a posto il file ({detail}). Ripristinalo nel cestino.</translation>
    </message>
    <message>
        <source>The system did not take that: {detail}.</source>
        <translation>Il sistema non l&apos;ha accettato: {detail}.</translation>
    </message>
    <message>
        <source>The system does not show the file that would stay on the same disk.</source>
        <translation>Il sistema non mostra sullo stesso disco il file che resterebbe.</translation>
    </message>
    <message>
        <source>The system has no font.</source>
        <translation>Il sistema non ha tipi di carattere.</translation>
    </message>
    <message>
        <source>The system reports no changes on a network share.</source>
        <translation>Il sistema non segnala le modifiche in una condivisione di rete.</translation>
    </message>
    <message>
        <source>The token of the local API in {path} could not be read or created: {detail}.</source>
        <translation>Impossibile leggere o creare il token dell&apos;API locale in {path}: {detail}.</translation>
    </message>
    <message>
        <source>The trash cannot take a file whose name is not valid text. Rename and scan it.</source>
        <translation>Il cestino non può accogliere un file il cui nome non è un testo valido. Rinominalo e scansionalo.</translation>
    </message>
    <message>
        <source>The video is interlaced: {scan}.</source>
        <translation>Il video è interlacciato: {scan}.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because decoding its pictures takes more than {limit} seconds of the processor.</source>
        <translation>Il video non viene confrontato con altri più lunghi, perché la decodifica delle sue immagini richiede più di {limit} secondi del processore.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because more than {limit} MB would be read.</source>
        <translation>Il video non viene confrontato con altri più lunghi, perché si dovrebbero leggere più di {limit} MB.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because no part of it can be reached without reading all before.</source>
        <translation>Il video non viene confrontato con altri più lunghi, perché nessuna sua parte si può raggiungere senza leggere tutto ciò che precede.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding 8 of its pictures takes more than {limit} seconds of the processor.</source>
        <translation>Il video non viene confrontato con altri, perché la decodifica di 8 delle sue immagini richiede più di {limit} secondi del processore.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding needs too much memory.</source>
        <translation>Il video non viene confrontato con altri, perché la decodifica richiede troppa memoria.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its frames have no times.</source>
        <translation>Il video non viene confrontato con altri, perché i suoi fotogrammi non hanno tempi.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its length is not known.</source>
        <translation>Il video non viene confrontato con altri, perché la sua lunghezza non è nota.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because more than {limit} MB would be read for 8 of its pictures.</source>
        <translation>Il video non viene confrontato con altri, perché si dovrebbero leggere più di {limit} MB per 8 delle sue immagini.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because the decoder broke on it ({detail}).</source>
        <translation>Il video non viene confrontato con altri, perché il decodificatore si è arrestato ({detail}).</translation>
    </message>
    <message>
        <source>The video lasts {video}, but audio track {track} lasts {audio}.</source>
        <translation>Il video dura {video}, ma la traccia audio {track} dura {audio}.</translation>
    </message>
    <message>
        <source>The volume of this source is mounted elsewhere: relocate the source to {path}.</source>
        <translation>Il volume di questa sorgente è montato altrove: ricolloca la sorgente in {path}.</translation>
    </message>
    <message>
        <source>The volume of this source is not connected. The records are kept as offline.</source>
        <translation>Il volume di questa sorgente non è collegato. I dati sono conservati come offline.</translation>
    </message>
    <message>
        <source>The webhook at {host} has a user name or password in its address. Use a secret file.</source>
        <translation>Il webhook su {host} ha un nome utente o una password nell&apos;indirizzo. Usa un file segreto.</translation>
    </message>
    <message>
        <source>The webhook at {host} is not encrypted. Use https, or allow plain HTTP for it.</source>
        <translation>Il webhook su {host} non è cifrato. Usa https, o consenti per esso il semplice HTTP.</translation>
    </message>
    <message>
        <source>The window cannot start: {detail}.</source>
        <translation>La finestra non può avviarsi: {detail}.</translation>
    </message>
    <message>
        <source>The window is translated into {languages}.</source>
        <translation>La finestra è tradotta in {languages}.</translation>
    </message>
    <message>
        <source>The window was painted with {count} {count:colour|colours}, so it must be empty.</source>
        <translation>La finestra è stata disegnata con {count} {count:colore|colori}, quindi deve essere vuota.</translation>
    </message>
    <message>
        <source>The window was painted, {width} × {height} pixels.</source>
        <translation>La finestra è stata disegnata, {width} × {height} pixel.</translation>
    </message>
    <message>
        <source>The {algorithm} checksum is not that of the manifest.</source>
        <translation>Il checksum {algorithm} non è quello del manifesto.</translation>
    </message>
    <message>
        <source>There are no files to list. Choose another folder, or scan it if you search.</source>
        <translation>Non ci sono file da elencare. Scegli un&apos;altra cartella, o scansionala se fai una ricerca.</translation>
    </message>
    <message>
        <source>There are no icons in {path}.</source>
        <translation>Non ci sono icone in {path}.</translation>
    </message>
    <message>
        <source>There are no stored pictures, and the file cannot be reached now.</source>
        <translation>Non ci sono immagini salvate, e il file ora non è raggiungibile.</translation>
    </message>
    <message>
        <source>There are no translations in {path}.</source>
        <translation>Non ci sono traduzioni in {path}.</translation>
    </message>
    <message>
        <source>There are {most} schedules already. Remove one first.</source>
        <translation>Ci sono già {most} pianificazioni. Rimuovine prima una.</translation>
    </message>
    <message>
        <source>There is a file at the old path now. Rename it, and try again.</source>
        <translation>Ora c&apos;è un file nel vecchio percorso. Rinominalo e riprova.</translation>
    </message>
    <message>
        <source>There is a profile {name} already. Use another name.</source>
        <translation>C&apos;è già un profilo {name}. Usa un altro nome.</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Name the file of one.</source>
        <translation>Non c&apos;è un backup in {path}. Indica il file di un backup.</translation>
    </message>
    <message>
        <source>There is no catalogue of commands for {language}.</source>
        <translation>Non c&apos;è un catalogo dei comandi per {language}.</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>Non c&apos;è un file in {path}.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Put it in quotation marks to search for it as text.</source>
        <translation>Non esiste un filtro “{name}:”. Mettilo tra virgolette per cercarlo come testo.</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>Non c&apos;è un&apos;operazione {job}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet. Scan a folder first.</source>
        <translation>Non c&apos;è ancora una libreria in {path}. Scansiona prima una cartella.</translation>
    </message>
    <message>
        <source>There is no profile {name}. Use one of {names}.</source>
        <translation>Non c&apos;è un profilo {name}. Usa uno di {names}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”.</source>
        <translation>Non c&apos;è una ricerca salvata “{name}”.</translation>
    </message>
    <message>
        <source>There is no schedule {id}.</source>
        <translation>Non c&apos;è una pianificazione {id}.</translation>
    </message>
    <message>
        <source>There is no secret of at least {limit} characters in {path}.</source>
        <translation>Non c&apos;è un segreto di almeno {limit} caratteri in {path}.</translation>
    </message>
    <message>
        <source>There is no sound, as no device for it could be opened.</source>
        <translation>Non c&apos;è suono, perché è stato impossibile aprire un dispositivo audio.</translation>
    </message>
    <message>
        <source>There is no sound, as the package miniaudio is not installed.</source>
        <translation>Non c&apos;è suono, perché il pacchetto miniaudio non è installato.</translation>
    </message>
    <message>
        <source>There is no token in {path}. Delete the file for a new token.</source>
        <translation>Non c&apos;è un token in {path}. Elimina il file per averne uno nuovo.</translation>
    </message>
    <message>
        <source>There is no video in its folder.</source>
        <translation>Non c&apos;è un video nella sua cartella.</translation>
    </message>
    <message>
        <source>There is not enough free space for a copy of the library at {path}; it needs {size}. Delete something there, or choose another disk.</source>
        <translation>Non c&apos;è abbastanza spazio libero per una copia della libreria in {path}; servono {size}. Elimina qualcosa lì, o scegli un altro disco.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>In questo percorso non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>Non c&apos;è nulla in “{path}”.</translation>
    </message>
    <message>
        <source>There was no file at this path when it was opened.</source>
        <translation>In questo percorso non c&apos;era un file al momento dell&apos;apertura.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:gap|gaps} in the sound, {count:at|the first at} {time}.</source>
        <translation>Nel suono {count:c&apos;è|ci sono} {count} {count:lacuna|lacune}, {count:a|la prima a} {time}.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:packet|packets} of the picture, though {declared} {declared:is|are} declared.</source>
        <translation>{count:C&apos;è|Ci sono} {count} {count:pacchetto|pacchetti} dell&apos;immagine, ma {declared:ne è dichiarato|ne sono dichiarati} {declared}.</translation>
    </message>
    <message>
        <source>These files were imported, and never seen here. Scan their disk: it takes their place.</source>
        <translation>Questi file sono stati importati, e mai visti qui. Scansiona il loro disco: ne prende il posto.</translation>
    </message>
    <message>
        <source>These icons are empty: {names}.</source>
        <translation>Queste icone sono vuote: {names}.</translation>
    </message>
    <message>
        <source>They are restricted by: {layers}.</source>
        <translation>Sono limitati da: {layers}.</translation>
    </message>
    <message>
        <source>This disk is not known any more.</source>
        <translation>Questo disco non è più noto.</translation>
    </message>
    <message>
        <source>This format cannot hold the path {path}. Choose another folder, or say what this one is called for the other program.</source>
        <translation>Questo formato non può contenere il percorso {path}. Scegli un&apos;altra cartella, o indica come si chiama questa per l&apos;altro programma.</translation>
    </message>
    <message>
        <source>This is a test. Cinventory can reach you in this way.</source>
        <translation>Questa è una prova. Cinventory può raggiungerti in questo modo.</translation>
    </message>
    <message>
        <source>This is an output of Cinventory that is being written, or was left by an interrupted program.</source>
        <translation>Questo è un risultato di Cinventory in corso di scrittura, o lasciato da un programma interrotto.</translation>
    </message>
    <message>
        <source>This is the CRC of POSIX, which cksum writes without --algorithm. It is not verified here. Verify the list with cksum.</source>
        <translation>Questo è il CRC di POSIX, che cksum scrive senza --algorithm. Qui non viene verificato. Verifica l&apos;elenco con cksum.</translation>
    </message>
    <message>
        <source>This is {container}, but this version of the media engine knows no codec in it.</source>
        <translation>Questo è {container}, ma questa versione del motore multimediale non vi riconosce un codec.</translation>
    </message>
    <message>
        <source>This job cannot be paused while it is running.</source>
        <translation>Questa operazione non si può sospendere mentre è in corso.</translation>
    </message>
    <message>
        <source>This job is not reading a slow file now.</source>
        <translation>Questa operazione ora non sta leggendo un file lento.</translation>
    </message>
    <message>
        <source>This library has no backup</source>
        <translation>Questa libreria non ha un backup</translation>
    </message>
    <message>
        <source>This link opens the page once, and only for some minutes. Make a new one.</source>
        <translation>Questo link apre la pagina una sola volta, e solo per alcuni minuti. Creane uno nuovo.</translation>
    </message>
    <message>
        <source>This path is in the trash, and what lies there is never listed. Restore it in the file manager, and add the folder to which it comes back.</source>
        <translation>Questo percorso è nel cestino, e ciò che vi si trova non viene mai elencato. Ripristinalo nel gestore di file e aggiungi la cartella in cui torna.</translation>
    </message>
    <message>
        <source>This path was not scanned: {path}.</source>
        <translation>Questo percorso non è stato scansionato: {path}.</translation>
    </message>
    <message>
        <source>This version cannot run jobs of type {job_type}.</source>
        <translation>Questa versione non può eseguire operazioni di tipo {job_type}.</translation>
    </message>
    <message>
        <source>This video cannot be played: {detail}.</source>
        <translation>Impossibile riprodurre questo video: {detail}.</translation>
    </message>
    <message>
        <source>This video has no sound that can be played.</source>
        <translation>Questo video non ha un suono riproducibile.</translation>
    </message>
    <message>
        <source>This video needs more memory than a player may have.</source>
        <translation>Questo video richiede più memoria di quanta un lettore possa averne.</translation>
    </message>
    <message>
        <source>This volume no longer answers, so the rest of it was left out. Scan it again later.</source>
        <translation>Questo volume non risponde più, perciò il resto è stato escluso. Scansionalo di nuovo più tardi.</translation>
    </message>
    <message>
        <source>Too many changes were asked for. Wait, and then ask for at most {rate} a second.</source>
        <translation>Sono state richieste troppe modifiche. Attendi, poi richiedine al massimo {rate} al secondo.</translation>
    </message>
    <message>
        <source>Tracks inside videos, too</source>
        <translation>Anche tracce dentro i video</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mappa ad albero</translation>
    </message>
    <message>
        <source>Unchanged files too. Takes longer.</source>
        <translation>Anche i file invariati. Richiede più tempo.</translation>
    </message>
    <message>
        <source>Under {edge}</source>
        <translation>Meno di {edge}</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illeggibili</translation>
    </message>
    <message>
        <source>Values as text</source>
        <translation>Valori come testo</translation>
    </message>
    <message>
        <source>Verification against {name}</source>
        <translation>Verifica rispetto a {name}</translation>
    </message>
    <message>
        <source>Verification of {manifest}</source>
        <translation>Verifica di {manifest}</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>Verifica di {name}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificati</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Verifica checksum</translation>
    </message>
    <message>
        <source>Verify its files: only then is it known whether they are still the same.</source>
        <translation>Verificane i file: solo così si sa se sono ancora gli stessi.</translation>
    </message>
    <message>
        <source>Verify {source}</source>
        <translation>Verifica {source}</translation>
    </message>
    <message>
        <source>Verify {source}, at most {budget}</source>
        <translation>Verifica {source}, al massimo {budget}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Verifica di {name}</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>Codec video</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>File video</translation>
    </message>
    <message>
        <source>Video files, {time}</source>
        <translation>File video, {time}</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because no file can be made in {path} ({detail}). Make the folder writable, and run it again: what was read stays.</source>
        <translation>Impossibile trovare video in altri più lunghi, perché non si può creare un file in {path} ({detail}). Rendi scrivibile la cartella ed esegui di nuovo: ciò che è stato letto resta.</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because the disk has no room for the index in {path}: {detail}. What was read stays for the next run.</source>
        <translation>Impossibile trovare video in altri più lunghi, perché il disco non ha spazio per l&apos;indice in {path}: {detail}. Ciò che è stato letto resta per la prossima esecuzione.</translation>
    </message>
    <message>
        <source>Videos of strangers could read other files. Please report this.</source>
        <translation>I video di estranei potrebbero leggere altri file. Segnalalo, per favore.</translation>
    </message>
    <message>
        <source>Videos of which a better one, with the same pictures, is on the same disk, by the last comparison.</source>
        <translation>Video di cui, secondo l&apos;ultimo confronto, sullo stesso disco ce n&apos;è uno migliore con le stesse immagini.</translation>
    </message>
    <message>
        <source>Videos that lie with a film or a series without being it, by their names and folders. Keep what you watch.</source>
        <translation>Video che stanno con un film o una serie senza esserlo, secondo i loro nomi e cartelle. Conserva ciò che guardi.</translation>
    </message>
    <message>
        <source>Videos with far more bits for a pixel than most videos here of the same codec, height and frame rate. What they have beyond the usual counts; encoding them again may save it.</source>
        <translation>Video con molti più bit per pixel della maggior parte dei video qui con lo stesso codec, altezza e frequenza dei fotogrammi. Conta ciò che hanno oltre il consueto; una nuova codifica può risparmiarlo.</translation>
    </message>
    <message>
        <source>Waiting for earlier jobs.</source>
        <translation>In attesa di operazioni precedenti.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same disk.</source>
        <translation>In attesa della scansione di {name}, che legge lo stesso disco.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same folders.</source>
        <translation>In attesa della scansione di {name}, che legge le stesse cartelle.</translation>
    </message>
    <message>
        <source>Waiting since the last start. Resume it to continue.</source>
        <translation>In attesa dall&apos;ultimo avvio. Riprendila per continuare.</translation>
    </message>
    <message>
        <source>Watching begins.</source>
        <translation>Il monitoraggio inizia.</translation>
    </message>
    <message>
        <source>What is said in {name}</source>
        <translation>Parlato in {name}</translation>
    </message>
    <message>
        <source>What it changed was changed again meanwhile, or has gone.</source>
        <translation>Ciò che ha modificato nel frattempo è stato modificato di nuovo, o non c&apos;è più.</translation>
    </message>
    <message>
        <source>Whether any is damaged is not known. A check of the index is as fast as the disk.</source>
        <translation>Non si sa se ce ne sono di danneggiati. Un controllo dell&apos;indice è veloce quanto il disco.</translation>
    </message>
    <message>
        <source>Whether there are copies of it is not known.</source>
        <translation>Non si sa se ce ne sono copie.</translation>
    </message>
    <message>
        <source>Whether {count:it has|they have} copies is not known: copies were never searched.</source>
        <translation>Non si sa se {count:ne ha|ne hanno} copie: le copie non sono mai state cercate.</translation>
    </message>
    <message>
        <source>Windows does not allow {sign} in a name.</source>
        <translation>Windows non consente {sign} in un nome.</translation>
    </message>
    <message>
        <source>Windows reserves the name {name} for a device.</source>
        <translation>Windows riserva il nome {name} a un dispositivo.</translation>
    </message>
    <message>
        <source>Without them nobody can tell later whether {count:its file is|the {count} files are} still the same.</source>
        <translation>Senza, nessuno può dire più tardi se {count:il suo file è ancora lo stesso|i {count} file sono ancora gli stessi}.</translation>
    </message>
    <message>
        <source>Work by several machines needs packages that are not installed. Install them with “{command}”.</source>
        <translation>Il lavoro con più computer richiede pacchetti che non sono installati. Installali con “{command}”.</translation>
    </message>
    <message>
        <source>Worse versions on the same disk</source>
        <translation>Versioni peggiori sullo stesso disco</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Scrittura di {name}</translation>
    </message>
    <message>
        <source>XML cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>XML non può contenere il nome di questo file, perciò non è nel manifesto.</translation>
    </message>
    <message>
        <source>Year of the last change</source>
        <translation>Anno dell&apos;ultima modifica</translation>
    </message>
    <message>
        <source>You do not have permission to list the folder.</source>
        <translation>Non hai il permesso di elencare la cartella.</translation>
    </message>
    <message>
        <source>You do not have permission to read the file.</source>
        <translation>Non hai il permesso di leggere il file.</translation>
    </message>
    <message>
        <source>Your {target} files are larger than the published figures suggest.</source>
        <translation>I tuoi file {target} sono più grandi di quanto indichino i dati pubblicati.</translation>
    </message>
    <message>
        <source>Your {target} files are smaller than the published figures suggest.</source>
        <translation>I tuoi file {target} sono più piccoli di quanto indichino i dati pubblicati.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>alike in part</source>
        <translation>uguale in parte</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>tutte le sorgenti</translation>
    </message>
    <message>
        <source>at most {size} to reclaim</source>
        <translation>al massimo {size} recuperabili</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>checksum</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completata</translation>
    </message>
    <message>
        <source>damaged prints of {count} {count:file|files} left out</source>
        <translation>escluse le impronte danneggiate di {count} file</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motore</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>cartella</translation>
    </message>
    <message>
        <source>folders not read: {count}</source>
        <translation>cartelle non lette: {count}</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>icone</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>it is longer than any path</source>
        <translation>è più lungo di qualsiasi percorso</translation>
    </message>
    <message>
        <source>it is not of this format</source>
        <translation>non è in questo formato</translation>
    </message>
    <message>
        <source>its time is in words; list with --time-style=full-iso</source>
        <translation>la sua data è in parole; elenca con --time-style=full-iso</translation>
    </message>
    <message>
        <source>known of {count}</source>
        <translation>noto per {count}</translation>
    </message>
    <message>
        <source>last look failed: {reason}</source>
        <translation>ultima lettura non riuscita: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>library</source>
        <translation>libreria</translation>
    </message>
    <message>
        <source>limited by late answers of the disk or share</source>
        <translation>limitata da risposte tardive del disco o della condivisione</translation>
    </message>
    <message>
        <source>limited by the library</source>
        <translation>limitata dalla libreria</translation>
    </message>
    <message>
        <source>limited by the processor</source>
        <translation>limitata dal processore</translation>
    </message>
    <message>
        <source>limited by the reading speed of the disk</source>
        <translation>limitata dalla velocità di lettura del disco</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifesto</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>nessun file</translation>
    </message>
    <message>
        <source>no room for the pictures of {count}: the limit is in the preferences</source>
        <translation>file senza spazio per le immagini: {count}; il limite è nelle preferenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non controllato</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non confrontati</translation>
    </message>
    <message>
        <source>not compared: another speed</source>
        <translation>non confrontato: altra velocità</translation>
    </message>
    <message>
        <source>not compared: cannot be read</source>
        <translation>non confrontato: non leggibile</translation>
    </message>
    <message>
        <source>not compared: one has none</source>
        <translation>non confrontato: un video ne è privo</translation>
    </message>
    <message>
        <source>not compared: too little there</source>
        <translation>non confrontato: troppo poco in quel punto</translation>
    </message>
    <message>
        <source>not packaged</source>
        <translation>non in pacchetto</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non verificati</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>niente da fare</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>su {count} controllati</translation>
    </message>
    <message>
        <source>of {count} compared</source>
        <translation>su {count} confrontati</translation>
    </message>
    <message>
        <source>of {count} verified</source>
        <translation>su {count} verificati</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>others</source>
        <translation>altri</translation>
    </message>
    <message>
        <source>packaged</source>
        <translation>in pacchetto</translation>
    </message>
    <message>
        <source>path</source>
        <translation>percorso</translation>
    </message>
    <message>
        <source>paths from {folder} on</source>
        <translation>percorsi a partire da {folder}</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>portatile</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>anteprime</translation>
    </message>
    <message>
        <source>read</source>
        <translation>letto</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>letta in parte</translation>
    </message>
    <message>
        <source>read in part: {done} of {count}</source>
        <translation>letta in parte: {done} di {count}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>risultato</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>preferenze</translation>
    </message>
    <message>
        <source>sources offline: {count}</source>
        <translation>sorgenti offline: {count}</translation>
    </message>
    <message>
        <source>stopped before its end (import it again once the reason is gone)</source>
        <translation>fermata prima della fine (da importare di nuovo quando la causa è risolta)</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>il file finisce troppo presto</translation>
    </message>
    <message>
        <source>the index was damaged, and was begun anew</source>
        <translation>l&apos;indice era danneggiato ed è stato ricominciato</translation>
    </message>
    <message>
        <source>the path is an address on the network</source>
        <translation>il percorso è un indirizzo in rete</translation>
    </message>
    <message>
        <source>there is no path that a file can have</source>
        <translation>non c&apos;è un percorso che un file possa avere</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traduzioni</translation>
    </message>
    <message>
        <source>tree did not open this folder</source>
        <translation>tree non ha aperto questa cartella</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>unplugged after {done} of {count} {count:file|files}</source>
        <translation>scollegata dopo {done} di {count} file</translation>
    </message>
    <message>
        <source>unplugged while its folders were listed</source>
        <translation>scollegata mentre venivano elencate le cartelle</translation>
    </message>
    <message>
        <source>unusual bit rate</source>
        <translation>bitrate insolito</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>fino a {high}</translation>
    </message>
    <message>
        <source>window</source>
        <translation>finestra</translation>
    </message>
    <message>
        <source>{asked} of {files} {files:file|files} {asked:was|were} compared with an earlier checksum. Of the {left:other it is not known whether it has|others it is not known whether they have} changed unnoticed.</source>
        <translation>{asked} di {files} file {asked:è stato confrontato|sono stati confrontati} con un checksum precedente. {left:Dell&apos;altro non si sa se è alterato inosservato|Degli altri non si sa se sono alterati inosservati}.</translation>
    </message>
    <message>
        <source>{copied} of them {copied:has|have} another copy, which may be whole.</source>
        <translation>{copied} di essi {copied:ha|hanno} un&apos;altra copia, che può essere integra.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been checked for long.</source>
        <translation>{count:Un disco non è stato controllato|{count} dischi non sono stati controllati} da molto tempo.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been seen for long.</source>
        <translation>{count:Un disco non è stato visto|{count} dischi non sono stati visti} da molto tempo.</translation>
    </message>
    <message>
        <source>{count:A file changed unnoticed: its contents are not as before, its size and time|{count} files changed unnoticed: their contents are not as before, sizes and times} are.</source>
        <translation>{count:Un file è alterato inosservato: il suo contenuto non è più come prima, dimensione e data sì|{count} file sono alterati inosservati: il loro contenuto non è più come prima, dimensioni e date sì}.</translation>
    </message>
    <message>
        <source>{count:A source is|{count} sources are} offline.</source>
        <translation>{count:Una sorgente è|{count} sorgenti sono} offline.</translation>
    </message>
    <message>
        <source>{count:It has no other copy.|None of them has another copy.}</source>
        <translation>{count:Non ha un&apos;altra copia.|Nessuno di essi ha un&apos;altra copia.}</translation>
    </message>
    <message>
        <source>{count:The only known file was not|None of the {count} known files was} found at {path}. Nothing was changed.</source>
        <translation>{count:L&apos;unico file noto non è stato trovato|Nessuno dei {count} file noti è stato trovato} in {path}. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>{count} additional</source>
        <translation>aggiuntivi: {count}</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>tornati: {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>modificati: {count}</translation>
    </message>
    <message>
        <source>{count} changed unnoticed</source>
        <translation>alterati inosservati: {count}</translation>
    </message>
    <message>
        <source>{count} checked before</source>
        <translation>già controllati: {count}</translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation>danneggiati: {count}</translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation>rielaborati: {count}</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>vuoti: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>non riusciti: {count}</translation>
    </message>
    <message>
        <source>{count} gone missing</source>
        <translation>scomparsi: {count}</translation>
    </message>
    <message>
        <source>{count} gone or changed</source>
        <translation>scomparsi o modificati: {count}</translation>
    </message>
    <message>
        <source>{count} in the trash</source>
        <translation>{count} nel cestino</translation>
    </message>
    <message>
        <source>{count} indexed</source>
        <translation>indicizzati: {count}</translation>
    </message>
    <message>
        <source>{count} indexed before</source>
        <translation>già indicizzati: {count}</translation>
    </message>
    <message>
        <source>{count} known before</source>
        <translation>già noti: {count}</translation>
    </message>
    <message>
        <source>{count} known from an import</source>
        <translation>noti da un&apos;importazione: {count}</translation>
    </message>
    <message>
        <source>{count} known from the disk itself</source>
        <translation>noti dal disco stesso: {count}</translation>
    </message>
    <message>
        <source>{count} left for the next run</source>
        <translation>{count} per la prossima esecuzione</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>esclusi: {count}</translation>
    </message>
    <message>
        <source>{count} left out by the manifest</source>
        <translation>esclusi dal manifesto: {count}</translation>
    </message>
    <message>
        <source>{count} left: the space for pictures is full</source>
        <translation>rimasti: {count}; lo spazio per le immagini è pieno</translation>
    </message>
    <message>
        <source>{count} left: the space for the index is full</source>
        <translation>rimasti: {count}; lo spazio per l&apos;indice è pieno</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>mancanti: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>spostati: {count}</translation>
    </message>
    <message>
        <source>{count} moved back</source>
        <translation>rimessi a posto: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nuovi: {count}</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} that {count:shares|share} a part</source>
        <translation>{count} {count:nuova coppia|nuove coppie} con {count:una parte|parti} in comune</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} with the same pictures</source>
        <translation>{count} {count:nuova coppia|nuove coppie} con le stesse immagini</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>non controllati: {count}</translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation>non finiti: {count}</translation>
    </message>
    <message>
        <source>{count} not known for certain</source>
        <translation>non noti con certezza: {count}</translation>
    </message>
    <message>
        <source>{count} not moved</source>
        <translation>non spostati: {count}</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>non raggiunti: {count}</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>non letti: {count}</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>non leggibili: {count}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, forgotten</source>
        <translation>{count} di un&apos;importazione precedente, {count:che manca in questa, dimenticato|che mancano in questa, dimenticati}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, still listed</source>
        <translation>{count} di un&apos;importazione precedente, {count:che manca in questa, ancora elencato|che mancano in questa, ancora elencati}</translation>
    </message>
    <message>
        <source>{count} of another computer&apos;s library not there, forgotten</source>
        <translation>della libreria di un altro computer, assenti e dimenticati: {count}</translation>
    </message>
    <message>
        <source>{count} of them to complete recordings</source>
        <translation>di cui per completare registrazioni: {count}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} di {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file has|files have} pictures. Of the others none were made yet.</source>
        <translation>{count} di {total} {total:file ha|file hanno} immagini. Degli altri non ne sono state ancora create.</translation>
    </message>
    <message>
        <source>{count} offline</source>
        <translation>{count} offline</translation>
    </message>
    <message>
        <source>{count} ok</source>
        <translation>a posto: {count}</translation>
    </message>
    <message>
        <source>{count} other {count:file|files} left out</source>
        <translation>{count:escluso {count} altro file|esclusi altri {count} file}</translation>
    </message>
    <message>
        <source>{count} probed</source>
        <translation>esaminati: {count}</translation>
    </message>
    <message>
        <source>{count} ready to compare</source>
        <translation>pronti per il confronto: {count}</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>saltati: {count}</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>checksum salvati: {count}</translation>
    </message>
    <message>
        <source>{count} suspicious</source>
        <translation>sospetti: {count}</translation>
    </message>
    <message>
        <source>{count} that cannot be compared</source>
        <translation>{count} impossibili da confrontare</translation>
    </message>
    <message>
        <source>{count} timed out</source>
        <translation>{count} con tempo scaduto</translation>
    </message>
    <message>
        <source>{count} too short to be found in others</source>
        <translation>troppo brevi per trovarli in altri: {count}</translation>
    </message>
    <message>
        <source>{count} unchanged in size and date</source>
        <translation>invariati per dimensione e data: {count}</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>illeggibili: {count}</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>verificati: {count}</translation>
    </message>
    <message>
        <source>{count} video {count:file|files} ({results})</source>
        <translation>{count} file video ({results})</translation>
    </message>
    <message>
        <source>{count} whose codec does not show damage</source>
        <translation>{count} con un codec che non rivela danni</translation>
    </message>
    <message>
        <source>{count} with another checksum than here, listed beside {count:it|them}</source>
        <translation>{count} con un altro checksum rispetto a qui, indicato accanto</translation>
    </message>
    <message>
        <source>{count} with new pictures</source>
        <translation>{count} con nuove immagini</translation>
    </message>
    <message>
        <source>{count} with other copies</source>
        <translation>{count} con altre copie</translation>
    </message>
    <message>
        <source>{count} with pictures from before</source>
        <translation>{count} con immagini già presenti</translation>
    </message>
    <message>
        <source>{count} with the pictures from there</source>
        <translation>con le immagini da lì: {count}</translation>
    </message>
    <message>
        <source>{count} without another copy</source>
        <translation>{count} senza altra copia</translation>
    </message>
    <message>
        <source>{count} without another of similar length</source>
        <translation>{count} senza un altro di lunghezza simile</translation>
    </message>
    <message>
        <source>{count} without damage</source>
        <translation>{count} senza danni</translation>
    </message>
    <message>
        <source>{count} without picture or known length</source>
        <translation>{count} senza immagine o lunghezza nota</translation>
    </message>
    <message>
        <source>{count} without pictures</source>
        <translation>{count} senza immagini</translation>
    </message>
    <message>
        <source>{count} without text</source>
        <translation>{count} senza testo</translation>
    </message>
    <message>
        <source>{count} {count:disk|disks}</source>
        <translation>{count} {count:disco|dischi}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} no checksum</source>
        <translation>{count} {count:file non ha|file non hanno} un checksum</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged</source>
        <translation>{count} {count:file è danneggiato|file sono danneggiati}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged; {imported} as imported from {origins}</source>
        <translation>{count} {count:file è danneggiato|file sono danneggiati}; {imported} secondo l&apos;importazione da {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} not compared yet.</source>
        <translation>{count} {count:file non è stato ancora confrontato|file non sono stati ancora confrontati}.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. None came back yet.</source>
        <translation>{count} {count:file è stato consegnato|file sono stati consegnati} il {time}. Nessuno è ancora tornato.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} larger.</source>
        <translation>{count} {count:file è stato consegnato|file sono stati consegnati} il {time}. Tornati: {back}, più grandi di {size}.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} smaller.</source>
        <translation>{count} {count:file è stato consegnato|file sono stati consegnati} il {time}. Tornati: {back}, più piccoli di {size}.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} never checked for damage</source>
        <translation>In {count} file non sono mai stati cercati danni</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} file</translation>
    </message>
    <message>
        <source>{count} {count:file|files} as of {day}</source>
        <translation>{count} file al {day}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed</source>
        <translation>{count} {count:file alterato inosservato|file alterati inosservati}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed; {imported} as imported from {origins}</source>
        <translation>{count} {count:file alterato inosservato|file alterati inosservati}; {imported} secondo l&apos;importazione da {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be checked for damage; {count:its details say|their details say} why.</source>
        <translation>Impossibile cercare danni in {count} file; {count:i suoi dettagli dicono|i loro dettagli dicono} perché.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read</source>
        <translation>Impossibile leggere {count} file</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read; {imported} as imported from {origins}</source>
        <translation>Impossibile leggere {count} file; {imported} secondo l&apos;importazione da {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} not read</source>
        <translation>{count} {count:file non letto|file non letti}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of other kinds, not listed</source>
        <translation>{count} file di altri tipi, non {count:elencato|elencati}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} with problems</source>
        <translation>{count} file con problemi</translation>
    </message>
    <message>
        <source>{count} {count:frame of DV holds|frames of DV hold} blocks that do not belong there, {count:at|the first at} {time}: something was overwritten.</source>
        <translation>{count} {count:fotogramma DV contiene|fotogrammi DV contengono} blocchi che non vi appartengono, {count:a|il primo a} {time}: qualcosa è stato sovrascritto.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:fotogramma dell&apos;immagine è corrotto|fotogrammi dell&apos;immagine sono corrotti}, {count:a|il primo a} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:frame del suono è corrotto|frame del suono sono corrotti}, {count:a|il primo a} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:icon was|icons were} drawn small and large.</source>
        <translation>{count} {count:icona disegnata|icone disegnate} in piccolo e in grande.</translation>
    </message>
    <message>
        <source>{count} {count:kind of checksums was|kinds of checksums were} computed.</source>
        <translation>{count} {count:tipo di checksum calcolato|tipi di checksum calcolati}.</translation>
    </message>
    <message>
        <source>{count} {count:line|lines} not understood</source>
        <translation>{count} {count:riga non compresa|righe non comprese}</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pacchetto|pacchetti} dell&apos;immagine impossibili da decodificare, {count:a|il primo a} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pacchetto dell&apos;immagine è corrotto|pacchetti dell&apos;immagine sono corrotti}, {count:a|il primo a} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pacchetto|pacchetti} del suono impossibili da decodificare, {count:a|il primo a} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pacchetto del suono è corrotto|pacchetti del suono sono corrotti}, {count:a|il primo a} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of track {track} cannot be decoded, too many to be chance.</source>
        <translation>Impossibile decodificare {count} {count:pacchetto|pacchetti} della traccia {track}, troppi per essere un caso.</translation>
    </message>
    <message>
        <source>{count} {count:pair|pairs} to be confirmed in the next run</source>
        <translation>{count} {count:coppia|coppie} da confermare alla prossima esecuzione</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} of this recording {count:is|are} not here.</source>
        <translation>{count} {count:parte|parti} di questa registrazione non {count:è|sono} qui.</translation>
    </message>
    <message>
        <source>{count} {count:picture was|pictures were} made of the sample video.</source>
        <translation>{count} {count:immagine creata|immagini create} dal video di esempio.</translation>
    </message>
    <message>
        <source>{damaged} of {asked} checked {asked:file is|files are} damaged.</source>
        <translation>{damaged} di {asked} {asked:file controllato è danneggiato|file controllati sono danneggiati}.</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, dalle {start} alle {end}</translation>
    </message>
    <message>
        <source>{detail} This is at {place}.</source>
        <translation>{detail} Si trova in {place}.</translation>
    </message>
    <message>
        <source>{edge} and more</source>
        <translation>{edge} e oltre</translation>
    </message>
    <message>
        <source>{engine} read the sample video and a bare stream.</source>
        <translation>{engine} ha letto il video di esempio e un flusso video senza contenitore.</translation>
    </message>
    <message>
        <source>{files} in {size}</source>
        <translation>{files} in {size}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of yours from {codec} to {target}, with up to {lines} lines: {low} to {high} % of the file.</source>
        <translation>{files} {files:file|file} tuoi da {codec} a {target}, fino a {lines} linee: dal {low} al {high}% del file.</translation>
    </message>
    <message>
        <source>{files} {target} {files:file|files} of this library in {folders} {folders:folder|folders}, with up to {lines} lines: the middle half of their bits per pixel.</source>
        <translation>{files} file {target} di questa libreria in {folders} {folders:cartella|cartelle}, fino a {lines} linee: la metà centrale dei loro bit per pixel.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest} by Cinventory until {time}.</source>
        <translation>{folder}, confrontata con {manifest} da Cinventory fino al {time}.</translation>
    </message>
    <message>
        <source>{jobs} jobs wait or run. Wait until some have ended, or cancel some.</source>
        <translation>{jobs} operazioni sono in attesa o in corso. Attendi che alcune finiscano, o annullane alcune.</translation>
    </message>
    <message>
        <source>{kept} of {count} kept</source>
        <translation>{kept} di {count} conservati</translation>
    </message>
    <message>
        <source>{kind} files are listed but not read.</source>
        <translation>I file {kind} vengono elencati ma non letti.</translation>
    </message>
    <message>
        <source>{kind}: {detail}.</source>
        <translation>{kind}: {detail}.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>da {least} a {most}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>Impossibile scrivere {name}</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>Impossibile scrivere {name}: {detail}.</translation>
    </message>
    <message>
        <source>{name} holds values of a camera. Programs may show them as subtitles.</source>
        <translation>{name} contiene valori di una videocamera. I programmi potrebbero mostrarli come sottotitoli.</translation>
    </message>
    <message>
        <source>{name} is empty, or no subtitles are in it.</source>
        <translation>{name} è vuoto, o non contiene sottotitoli.</translation>
    </message>
    <message>
        <source>{name} is no name for a profile. Use up to 40 small letters, digits and hyphens.</source>
        <translation>{name} non è un nome per un profilo. Usa fino a 40 lettere minuscole, cifre e trattini.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8, so programs may show wrong letters.</source>
        <translation>{name} non è in UTF-8, perciò i programmi potrebbero mostrare lettere errate.</translation>
    </message>
    <message>
        <source>{name} was computed wrongly: {digest}.</source>
        <translation>{name} è stato calcolato in modo errato: {digest}.</translation>
    </message>
    <message>
        <source>{part} %</source>
        <translation>{part}%</translation>
    </message>
    <message>
        <source>{path} and the source {source} contain one another. Choose another folder.</source>
        <translation>{path} e la sorgente {source} si contengono a vicenda. Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>{path} appeared while the list was written, and was not replaced. Try again.</source>
        <translation>{path} è apparso durante la scrittura dell&apos;elenco, e non è stato sostituito. Riprova.</translation>
    </message>
    <message>
        <source>{path} belongs to Cinventory, and is never replaced. Choose another name.</source>
        <translation>{path} appartiene a Cinventory, e non viene mai sostituito. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} belongs to the library, and is never replaced. Choose another name.</source>
        <translation>{path} appartiene alla libreria, e non viene mai sostituito. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} changed while the list was written, and was not replaced. Try again.</source>
        <translation>{path} è cambiato durante la scrittura dell&apos;elenco, e non è stato sostituito. Riprova.</translation>
    </message>
    <message>
        <source>{path} could not be read ({detail}).</source>
        <translation>Impossibile leggere {path} ({detail}).</translation>
    </message>
    <message>
        <source>{path} could not be read because it does not respond. Check the disk or the network.</source>
        <translation>Impossibile leggere {path}, perché non risponde. Controlla il disco o la rete.</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}. An existing file was not changed.</source>
        <translation>Impossibile scrivere {path}: {detail}. Un file esistente non è stato modificato.</translation>
    </message>
    <message>
        <source>{path} declares XML entities, which it does not need, so it was not read.</source>
        <translation>{path} dichiara entità XML, di cui non ha bisogno, perciò non è stato letto.</translation>
    </message>
    <message>
        <source>{path} does not declare a bag in UTF-8.</source>
        <translation>{path} non dichiara un bag in UTF-8.</translation>
    </message>
    <message>
        <source>{path} exists and does not end in {endings}. Choose another name, or add --force.</source>
        <translation>{path} esiste e non termina con {endings}. Scegli un altro nome, o aggiungi --force.</translation>
    </message>
    <message>
        <source>{path} exists. A new manifest would hide later changes of the files. Verify the old one, choose another name, or add --force.</source>
        <translation>{path} esiste. Un nuovo manifesto nasconderebbe modifiche successive dei file. Verifica quello vecchio, scegli un altro nome, o aggiungi --force.</translation>
    </message>
    <message>
        <source>{path} has a history of its own. Continue it with --into-source.</source>
        <translation>{path} ha una cronologia propria. Continuala con --into-source.</translation>
    </message>
    <message>
        <source>{path} has a line that is too long for a manifest.</source>
        <translation>{path} ha una riga troppo lunga per un manifesto.</translation>
    </message>
    <message>
        <source>{path} has an XML element that is too large or too deep.</source>
        <translation>{path} ha un elemento XML troppo grande o troppo profondo.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} entries, which is too many.</source>
        <translation>{path} ha più di {limit} voci, che sono troppe.</translation>
    </message>
    <message>
        <source>{path} has no folder “data”, in which a bag keeps its files.</source>
        <translation>{path} non ha una cartella “data”, in cui un bag tiene i suoi file.</translation>
    </message>
    <message>
        <source>{path} has no line of a checksum list, so it is no manifest.</source>
        <translation>{path} non ha righe di un elenco di checksum, perciò non è un manifesto.</translation>
    </message>
    <message>
        <source>{path} holds a video, and is never replaced. Choose another name.</source>
        <translation>{path} contiene un video, e non viene mai sostituito. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} profiles; others are not used. Remove some.</source>
        <translation>{path} contiene più di {limit} profili; gli altri non vengono usati. Rimuovine alcuni.</translation>
    </message>
    <message>
        <source>{path} holds no preferences that can be used: {detail}. None were changed.</source>
        <translation>{path} non contiene preferenze utilizzabili: {detail}. Non ne è stata modificata alcuna.</translation>
    </message>
    <message>
        <source>{path} is UTF-16 text. Save it as UTF-8 and try again.</source>
        <translation>{path} è testo UTF-16. Salvalo come UTF-8 e riprova.</translation>
    </message>
    <message>
        <source>{path} is a bag already. Verify it instead.</source>
        <translation>{path} è già un bag. Verificalo invece.</translation>
    </message>
    <message>
        <source>{path} is a database, and is never replaced. Choose another name.</source>
        <translation>{path} è un database, e non viene mai sostituito. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} is a file that the library lists, and is never replaced. Choose another name.</source>
        <translation>{path} è un file elencato dalla libreria, e non viene mai sostituito. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} is a file that this scan is about to scan. Choose another name.</source>
        <translation>{path} è un file che questa scansione sta per scansionare. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} is an output that is being written, or was left by an interrupted program. It was not used.</source>
        <translation>{path} è un risultato in corso di scrittura, o lasciato da un programma interrotto. Non è stato usato.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}), and no copy was made. Restore an earlier backup of the library.</source>
        <translation>{path} è danneggiato ({detail}), e non ne è stata fatta una copia. Ripristina un backup precedente della libreria.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} è vuoto.</translation>
    </message>
    <message>
        <source>{path} is in use, or something else than a library. Choose another name.</source>
        <translation>{path} è in uso, o è qualcosa di diverso da una libreria. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{path} is in {source}, which the library lists. Choose a folder outside of it, so that nothing made there mixes with your files.</source>
        <translation>{path} è in {source}, che la libreria elenca. Scegli una cartella al di fuori, così che nulla di ciò che vi viene creato si mescoli ai tuoi file.</translation>
    </message>
    <message>
        <source>{path} is inside {folder}, where Cinventory only reads. Choose another place, or add --into-source to write into the described folder.</source>
        <translation>{path} è dentro {folder}, dove Cinventory legge soltanto. Scegli un altro posto, o aggiungi --into-source per scrivere nella cartella descritta.</translation>
    </message>
    <message>
        <source>{path} is missing, but the chain of its history names it.</source>
        <translation>{path} manca, ma la catena della sua cronologia lo indica.</translation>
    </message>
    <message>
        <source>{path} is neither in the chain of its history nor whole. A program may have been interrupted. It was not used. The next manifest of the folder sets it aside.</source>
        <translation>{path} non è né nella catena della sua cronologia né integro. Un programma potrebbe essere stato interrotto. Non è stato usato. Il prossimo manifesto della cartella lo mette da parte.</translation>
    </message>
    <message>
        <source>{path} is no catalogue that Cinventory knows. Export the list as CSV, and choose its columns.</source>
        <translation>{path} non è un catalogo che Cinventory conosce. Esporta l&apos;elenco come CSV e scegli le sue colonne.</translation>
    </message>
    <message>
        <source>{path} is no library of Cinventory. Of the database of another program, export the list as CSV.</source>
        <translation>{path} non è una libreria di Cinventory. Del database di un altro programma, esporta l&apos;elenco come CSV.</translation>
    </message>
    <message>
        <source>{path} is no manifest of a known form.</source>
        <translation>{path} non è un manifesto di forma nota.</translation>
    </message>
    <message>
        <source>{path} is no path of Windows. Say what its folder is called there.</source>
        <translation>{path} non è un percorso di Windows. Indica come si chiama lì la sua cartella.</translation>
    </message>
    <message>
        <source>{path} is no policy of MediaConch, or has no rule.</source>
        <translation>{path} non è una policy di MediaConch, o non ha regole.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library.</source>
        <translation>{path} non è una libreria di Cinventory.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library. It was not changed. Name another with --library.</source>
        <translation>{path} non è una libreria di Cinventory. Non è stato modificato. Indicane un&apos;altra con --library.</translation>
    </message>
    <message>
        <source>{path} is not a complete chain of generations.</source>
        <translation>{path} non è una catena completa di generazioni.</translation>
    </message>
    <message>
        <source>{path} is not a folder, or cannot be read. Choose a folder that is there.</source>
        <translation>{path} non è una cartella, o non si può leggere. Scegli una cartella esistente.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} non è una cartella.</translation>
    </message>
    <message>
        <source>{path} is not a regular file and was not replaced.</source>
        <translation>{path} non è un file normale e non è stato sostituito.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so no library. Name another with --library.</source>
        <translation>{path} non è un file normale, perciò non è una libreria. Indicane un&apos;altra con --library.</translation>
    </message>
    <message>
        <source>{path} is not a source of the library. Scan it first.</source>
        <translation>{path} non è una sorgente della libreria. Scansionalo prima.</translation>
    </message>
    <message>
        <source>{path} is not a source of this library.</source>
        <translation>{path} non è una sorgente di questa libreria.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history, and is not its next generation.</source>
        <translation>{path} non è nella catena della sua cronologia, e non ne è la generazione successiva.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history. A program may have been interrupted before it was added. It was compared like the others. The next manifest of the folder adds it.</source>
        <translation>{path} non è nella catena della sua cronologia. Un programma potrebbe essere stato interrotto prima di aggiungerlo. È stato confrontato come gli altri. Il prossimo manifesto della cartella lo aggiunge.</translation>
    </message>
    <message>
        <source>{path} is not valid XML (line {line}: {detail}).</source>
        <translation>{path} non è XML valido (riga {line}: {detail}).</translation>
    </message>
    <message>
        <source>{path} is open in another program, and was not replaced. Close it, and try again.</source>
        <translation>{path} è aperto in un altro programma, e non è stato sostituito. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another name for its copy.</source>
        <translation>{path} è la libreria stessa. Scegli un altro nome per la sua copia.</translation>
    </message>
    <message>
        <source>{path} is the library that is open. Choose that of another computer.</source>
        <translation>{path} è la libreria aperta. Scegli quella di un altro computer.</translation>
    </message>
    <message>
        <source>{path} leaves out files by more or longer patterns than a manifest needs.</source>
        <translation>{path} esclude file con modelli più numerosi o più lunghi di quanto un manifesto richieda.</translation>
    </message>
    <message>
        <source>{path} refers to another manifest by a path or checksum that is not valid.</source>
        <translation>{path} rimanda a un altro manifesto con un percorso o checksum non valido.</translation>
    </message>
    <message>
        <source>{path} was changed after it was written: its checksum is not that of the chain.</source>
        <translation>{path} è stato modificato dopo la scrittura: il suo checksum non è quello della catena.</translation>
    </message>
    <message>
        <source>{path} was changed while the files were read. Nothing was added. Try again.</source>
        <translation>{path} è cambiato durante la lettura dei file. Non è stato aggiunto nulla. Riprova.</translation>
    </message>
    <message>
        <source>{path} was not written: its disk has gone, or its folder was replaced. Look there, and try again. An existing file was not changed.</source>
        <translation>{path} non è stato scritto: il suo disco non c&apos;è più, o la sua cartella è stata sostituita. Controlla lì e riprova. Un file esistente non è stato modificato.</translation>
    </message>
    <message>
        <source>{path} was not written: only the window makes reports as PDF. Export it there.</source>
        <translation>{path} non è stato scritto: solo la finestra crea rapporti in PDF. Esportalo lì.</translation>
    </message>
    <message>
        <source>{path} was not written: the disk of {source} is not connected. Connect it, or choose another folder.</source>
        <translation>{path} non è stato scritto: il disco di {source} non è collegato. Collegalo o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>{path} was unplugged, or stopped answering. Plug it in, and begin again.</source>
        <translation>{path} è stato scollegato, o ha smesso di rispondere. Collegalo e ricomincia.</translation>
    </message>
    <message>
        <source>{path} was written, but its disk did not confirm that: {detail}. Export again if it is not there.</source>
        <translation>{path} è stato scritto, ma il suo disco non lo ha confermato: {detail}. Esporta di nuovo se il file non c&apos;è.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it begins otherwise than the name of the video.</source>
        <translation>{program} non vede {name}: non inizia con il nome del video.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not look into this folder.</source>
        <translation>{program} non vede {name}: non guarda in questa cartella.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not read such files.</source>
        <translation>{program} non vede {name}: non legge questi file.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it takes no such words after the video&apos;s name.</source>
        <translation>{program} non vede {name}: non accetta tali parole dopo il nome del video.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: there is no dot after the name of the video.</source>
        <translation>{program} non vede {name}: non c&apos;è un punto dopo il nome del video.</translation>
    </message>
    <message>
        <source>{rate} is high for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} è alto per {picture} a {frames} fotogrammi/s in {codec}.</translation>
    </message>
    <message>
        <source>{rate} is low for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} è basso per {picture} a {frames} fotogrammi/s in {codec}.</translation>
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
        <translation>{size} letti</translation>
    </message>
    <message>
        <source>{size} to reclaim</source>
        <translation>{size} recuperabili</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{what} in {time}</source>
        <translation>{what} in {time}</translation>
    </message>
    <message>
        <source>“{address}” is no address of a cluster. Use tcp://HOST:PORT, tls://HOST:PORT or local:N.</source>
        <translation>“{address}” non è l&apos;indirizzo di un cluster. Usa tcp://HOST:PORT, tls://HOST:PORT o local:N.</translation>
    </message>
    <message>
        <source>“{filter}” begins with -, as an option does. Write --where &apos;{filter}&apos;, or put the filter after --.</source>
        <translation>“{filter}” inizia con -, come un&apos;opzione. Scrivi --where &apos;{filter}&apos;, o metti il filtro dopo --.</translation>
    </message>
    <message>
        <source>“{name}:” has no value. Enter for example {name}:{example}.</source>
        <translation>“{name}:” non ha un valore. Inserisci ad esempio {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a language. Enter for example {name}:{example}.</source>
        <translation>“{name}:” richiede una lingua. Inserisci ad esempio {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a text without a comparison. Enter for example {name}:{example}.</source>
        <translation>“{name}:” richiede un testo senza confronto. Inserisci ad esempio {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a whole word. Enter for example {name}:{example}.</source>
        <translation>“{name}:” richiede una parola intera. Inserisci ad esempio {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs words that are said. Enter for example {name}:{example}.</source>
        <translation>“{name}:” richiede parole pronunciate. Inserisci ad esempio {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}” ({place}) was last seen on {day}.</source>
        <translation>“{name}” ({place}) è stato visto l&apos;ultima volta il {day}.</translation>
    </message>
    <message>
        <source>“{name}” has no checksums</source>
        <translation>“{name}” non ha checksum</translation>
    </message>
    <message>
        <source>“{name}” is read in part</source>
        <translation>“{name}” è letta in parte</translation>
    </message>
    <message>
        <source>“{name}” is the same disk.</source>
        <translation>“{name}” è lo stesso disco.</translation>
    </message>
    <message>
        <source>“{name}” was last seen on {day}.</source>
        <translation>“{name}” è stato visto l&apos;ultima volta il {day}.</translation>
    </message>
    <message>
        <source>“{name}” was not connected for {days} {days:day|days}</source>
        <translation>“{name}” non viene collegato da {days} {days:giorno|giorni}</translation>
    </message>
    <message>
        <source>“{path}” is not an absolute path. Enter the whole path of the file.</source>
        <translation>“{path}” non è un percorso assoluto. Inserisci il percorso completo del file.</translation>
    </message>
    <message>
        <source>“{text}” are no hours. Use hours such as 22:00-06:00.</source>
        <translation>“{text}” non sono ore. Usa ore come 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” are no times of a schedule. Use times such as: nightly 22:00-06:00.</source>
        <translation>“{text}” non sono orari di una pianificazione. Usa orari come: nightly 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” has no translation in the catalogue for {language}.</source>
        <translation>“{text}” non ha una traduzione nel catalogo per {language}.</translation>
    </message>
    <message>
        <source>“{text}” is in both lists. Remove it from one of them.</source>
        <translation>“{text}” è in entrambi gli elenchi. Toglilo da uno dei due.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Use an amount such as 500GB or 2h.</source>
        <translation>“{text}” non è una quantità. Usa una quantità come 500GB o 2h.</translation>
    </message>
    <message>
        <source>“{text}” is no command. Enter a program and its arguments.</source>
        <translation>“{text}” non è un comando. Inserisci un programma e i suoi argomenti.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the week. Use a day such as sunday.</source>
        <translation>“{text}” non è un giorno della settimana. Usa un giorno come sunday.</translation>
    </message>
    <message>
        <source>“{text}” is no number of bytes</source>
        <translation>“{text}” non è un numero di byte</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>“{text}” non è una data</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Use a time such as 22:00.</source>
        <translation>“{text}” non è un&apos;ora del giorno. Usa un&apos;ora come 22:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a language that is known. Enter a code such as de.</source>
        <translation>“{text}” non è una lingua nota. Inserisci un codice come de.</translation>
    </message>
    <message>
        <source>“{text}” is not an extension. Enter an extension such as mkv.</source>
        <translation>“{text}” non è un&apos;estensione. Inserisci un&apos;estensione come mkv.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a folder. Enter a name without a path.</source>
        <translation>“{text}” non è il nome di una cartella. Inserisci un nome senza percorso.</translation>
    </message>
    <message>
        <source>“{text}” is not two absolute paths. Write such as /media/nas=/mnt/media.</source>
        <translation>“{text}” non sono due percorsi assoluti. Scrivi ad esempio /media/nas=/mnt/media.</translation>
    </message>
    <message>
        <source>“{text}” names no folder on two hosts. Use for example /Volumes/A=/mnt/a.</source>
        <translation>“{text}” non indica una cartella su due host. Usa ad esempio /Volumes/A=/mnt/a.</translation>
    </message>
    <message>
        <source>“{text}” would exclude every folder. Enter a narrower pattern.</source>
        <translation>“{text}” escluderebbe ogni cartella. Inserisci un modello più ristretto.</translation>
    </message>
    <message>
        <source>“{value}” is not a bit rate. Enter {name}:&gt;50Mb/s or {name}:800kb/s..2Mb/s.</source>
        <translation>“{value}” non è un bitrate. Inserisci {name}:&gt;50Mb/s o {name}:800kb/s..2Mb/s.</translation>
    </message>
    <message>
        <source>“{value}” is not a date or age. Enter {name}:2026-03, {name}:&gt;2025-01-31 or {name}:&lt;7d.</source>
        <translation>“{value}” non è una data o un&apos;età. Inserisci {name}:2026-03, {name}:&gt;2025-01-31 o {name}:&lt;7d.</translation>
    </message>
    <message>
        <source>“{value}” is not a duration. Enter {name}:&lt;10m, {name}:1h30m or {name}:&gt;1:31:04.</source>
        <translation>“{value}” non è una durata. Inserisci {name}:&lt;10m, {name}:1h30m o {name}:&gt;1:31:04.</translation>
    </message>
    <message>
        <source>“{value}” is not a frame rate. Enter {name}:25, {name}:&gt;=50 or {name}:23.976..30.</source>
        <translation>“{value}” non è una frequenza di fotogrammi. Inserisci {name}:25, {name}:&gt;=50 o {name}:23.976..30.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of channels. Enter {name}:6, {name}:5.1 or {name}:&gt;2.</source>
        <translation>“{value}” non è un numero di canali. Inserisci {name}:6, {name}:5.1 o {name}:&gt;2.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Enter {name}:{example}, or a range such as 1..10.</source>
        <translation>“{value}” non è un numero. Inserisci {name}:{example}, o un intervallo come 1..10.</translation>
    </message>
    <message>
        <source>“{value}” is not a part in percent. Enter {name}:&lt;10% or {name}:10%..50%.</source>
        <translation>“{value}” non è una parte in percentuale. Inserisci {name}:&lt;10% o {name}:10%..50%.</translation>
    </message>
    <message>
        <source>“{value}” is not a size. Enter {name}:&gt;2GB, {name}:&lt;500MB or {name}:1GB..4GB.</source>
        <translation>“{value}” non è una dimensione. Inserisci {name}:&gt;2GB, {name}:&lt;500MB o {name}:1GB..4GB.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter one of {choices}.</source>
        <translation>“{value}” non è valido. Inserisci uno di {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter yes or no.</source>
        <translation>“{value}” non è valido. Inserisci yes o no.</translation>
    </message>
    <message>
        <source>“{word}” is a command only as the first word. Write cinventory {word} first.</source>
        <translation>“{word}” è un comando solo come prima parola. Inizia con cinventory {word}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The commands are {names}.</source>
        <translation>“{word}” non è né un comando né un percorso esistente. I comandi sono {names}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The nearest command is “{near}”.</source>
        <translation>“{word}” non è né un comando né un percorso esistente. Il comando più simile è “{near}”.</translation>
    </message>
</context>
<context>
    <name>MomentButton</name>
    <message>
        <source>A date</source>
        <translation>Una data</translation>
    </message>
    <message>
        <source>Choose the moment since which changes are told</source>
        <translation>Scegli il momento dal quale si elencano le modifiche</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Ultima scansione</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ultima visita</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Settimana scorsa</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Non cambia nulla</translation>
    </message>
    <message>
        <source>Keeps this name</source>
        <translation>Salva questo nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>NearCommands</name>
    <message>
        <source>Not the same as the best one: {}. “Not the same” shows them.</source>
        <translation>Non lo stesso del migliore: {}. “Non lo stesso” li mostra.</translation>
    </message>
    <message>
        <source>Same pictures</source>
        <translation>Stesse immagini</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on.</source>
        <translation>D&apos;ora in poi si tiene il file scelto.</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on. The choice before it no longer counts.</source>
        <translation>Da ora va tenuto il file scelto. La scelta precedente non conta più.</translation>
    </message>
    <message>
        <source>The rules choose the file to keep again.</source>
        <translation>Le regole scelgono di nuovo il file da tenere.</translation>
    </message>
    <message>
        <source>The same as the best one after all: {}.</source>
        <translation>In fondo lo stesso del migliore: {}.</translation>
    </message>
    <message>
        <source>choice of the file to keep</source>
        <translation>scelta del file da tenere</translation>
    </message>
    <message>
        <source>“Not the same” for {}</source>
        <translation>“Non lo stesso” per {}</translation>
    </message>
    <message>
        <source>“The same after all” for {}</source>
        <translation>“In fondo lo stesso” per {}</translation>
    </message>
</context>
<context>
    <name>NearFileTable</name>
    <message>
        <source>A row a file, the best one first; better values are marked; Enter opens a file</source>
        <translation>Una riga per file, prima il migliore; i valori migliori sono evidenziati; Invio apre un file</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Colonne dei file</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostra nella tabella</translation>
    </message>
    <message>
        <source>Videos with the same pictures</source>
        <translation>Video con le stesse immagini</translation>
    </message>
    <message>
        <source>What differs between the files</source>
        <translation>Che cosa differisce tra i file</translation>
    </message>
</context>
<context>
    <name>NearFormatter</name>
    <message>
        <source>All files of the group are known to be damaged: none is proposed to be kept.</source>
        <translation>Si sa che tutti i file del gruppo sono danneggiati: non si propone di tenerne alcuno.</translation>
    </message>
    <message>
        <source>Best video</source>
        <translation>Miglior video</translation>
    </message>
    <message>
        <source>Certain ({})</source>
        <translation>Certo ({})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Keep “{name}”. {reason}</source>
        <translation>Tieni “{name}”. {reason}</translation>
    </message>
    <message>
        <source>Nearly all pictures agree, but for what an encoder changes</source>
        <translation>Quasi tutte le immagini concordano, a parte ciò che cambia un codificatore</translation>
    </message>
    <message>
        <source>Not the same ({})</source>
        <translation>Non lo stesso ({})</translation>
    </message>
    <message>
        <source>Other videos may agree as much: look at both</source>
        <translation>Altri video potrebbero concordare altrettanto: guarda entrambi</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Perhaps ({})</source>
        <translation>Forse ({})</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Probable ({})</source>
        <translation>Probabile ({})</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Lo stesso</translation>
    </message>
    <message>
        <source>The pictures agree with more changes, or fewer tell something</source>
        <translation>Le immagini concordano con più differenze, o sono meno quelle significative</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Why the best</source>
        <translation>Perché il migliore</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>specchiato</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>forse</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos that do not show the same</source>
        <translation>{0} {0:gruppo|gruppi} di video che non mostrano lo stesso</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos with the same pictures</source>
        <translation>{0} {0:gruppo|gruppi} di video con le stesse immagini</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared yet.</source>
        <translation>{0} video non {0:è stato ancora confrontato|sono stati ancora confrontati}.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} video non {0:si può|si possono} confrontare.</translation>
    </message>
    <message>
        <source>{title}: {value}, better</source>
        <translation>{title}: {value}, migliore</translation>
    </message>
    <message>
        <source>{} in all but the best of each</source>
        <translation>{} in tutti tranne il migliore di ciascuno</translation>
    </message>
    <message>
        <source>{} of {} pictures</source>
        <translation>{} di {} immagini</translation>
    </message>
</context>
<context>
    <name>NearPanel</name>
    <message>
        <source>A row a group; those whose other files take the most room come first</source>
        <translation>Una riga per gruppo; prima quelli i cui altri file occupano più spazio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Colonne dei gruppi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Confronta immagini…</translation>
    </message>
    <message>
        <source>Grouping videos</source>
        <translation>Raggruppamento dei video</translation>
    </message>
    <message>
        <source>Grouping videos by their pictures…</source>
        <translation>Raggruppamento dei video per immagini…</translation>
    </message>
    <message>
        <source>Groups of videos with the same pictures</source>
        <translation>Gruppi di video con le stesse immagini</translation>
    </message>
    <message>
        <source>Has the rules choose the file to keep again</source>
        <translation>Fa di nuovo scegliere alle regole il file da tenere</translation>
    </message>
    <message>
        <source>Keep the proposed one</source>
        <translation>Tieni quello proposto</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Tieni questo</translation>
    </message>
    <message>
        <source>Keeps the selected file in place of the proposed one. It counts for its contents</source>
        <translation>Tiene il file selezionato al posto di quello proposto. Vale per il suo contenuto</translation>
    </message>
    <message>
        <source>Lists the selected files with the others again</source>
        <translation>Elenca di nuovo i file selezionati con gli altri</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Nessun gruppo corrisponde</translation>
    </message>
    <message>
        <source>No two videos are of similar length</source>
        <translation>Non ci sono due video di lunghezza simile</translation>
    </message>
    <message>
        <source>No two videos show the same</source>
        <translation>Non ci sono due video che mostrano lo stesso</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Non tutti i video sono stati ancora confrontati</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Non lo stesso</translation>
    </message>
    <message>
        <source>Not up to date: the grouping was cancelled.</source>
        <translation>Non aggiornato: il raggruppamento è stato annullato.</translation>
    </message>
    <message>
        <source>Notes that the selected files do not show the same as the best one. It counts for their contents, also after a move</source>
        <translation>Annota che i file selezionati non mostrano lo stesso del migliore. Vale per il loro contenuto, anche dopo uno spostamento</translation>
    </message>
    <message>
        <source>Shows the videos of which you said that they do not show the same, and no others</source>
        <translation>Mostra solo i video di cui hai detto che non mostrano lo stesso</translation>
    </message>
    <message>
        <source>Stops the grouping; the list stays as it is</source>
        <translation>Ferma il raggruppamento; l&apos;elenco resta com&apos;è</translation>
    </message>
    <message>
        <source>The boxes above hide all groups of the search.</source>
        <translation>Le caselle qui sopra nascondono tutti i gruppi della ricerca.</translation>
    </message>
    <message>
        <source>The same after all</source>
        <translation>In fondo lo stesso</translation>
    </message>
    <message>
        <source>The same film in another encoding has other bytes, but the same pictures.</source>
        <translation>Lo stesso film in un&apos;altra codifica ha byte diversi, ma le stesse immagini.</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>I dati di ogni gruppo</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Cinventory was updated to version {version}.</source>
        <translation>Cinventory è stato aggiornato alla versione {version}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Shall Cinventory look once a week whether there is a new version? It asks {host}, and sends nothing but its own version.</source>
        <translation>Cinventory deve controllare una volta alla settimana se c&apos;è una nuova versione? Chiede a {host}, e non invia altro che la propria versione.</translation>
    </message>
    <message>
        <source>There is no later version than this one, {version}.</source>
        <translation>Non c&apos;è una versione successiva a questa, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of Cinventory is there, since {date}.</source>
        <translation>La versione {version} di Cinventory è disponibile dal {date}.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>{host} is asked for the newest version…</source>
        <translation>Richiesta della versione più recente a {host}…</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Show these files</source>
        <translation>Mostra questi file</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>before the first scan</source>
        <translation>prima della prima scansione</translation>
    </message>
    <message>
        <source>not all sources were read</source>
        <translation>non tutte le sorgenti sono state lette</translation>
    </message>
    <message>
        <source>since the first scan, {}</source>
        <translation>dalla prima scansione, {}</translation>
    </message>
    <message>
        <source>since the last scan, {}</source>
        <translation>dall&apos;ultima scansione, {}</translation>
    </message>
    <message>
        <source>since you last looked, {}</source>
        <translation>dalla tua ultima visita, {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>dal {}</translation>
    </message>
    <message>
        <source>{:changed file|changed files}</source>
        <translation>{:file modificato|file modificati}</translation>
    </message>
    <message>
        <source>{:missing file|missing files}</source>
        <translation>{:file mancante|file mancanti}</translation>
    </message>
    <message>
        <source>{:new file|new files}</source>
        <translation>{:nuovo file|nuovi file}</translation>
    </message>
</context>
<context>
    <name>NewsPreferences</name>
    <message>
        <source>&amp;Look once a week whether there is a new version</source>
        <translation>&amp;Controlla una volta alla settimana se c&apos;è una nuova versione</translation>
    </message>
    <message>
        <source>Ask at this a&amp;ddress</source>
        <translation>Chiedi a questo in&amp;dirizzo</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nuove versioni</translation>
    </message>
    <message>
        <source>Only the version of this program is sent. Nothing is loaded by itself.</source>
        <translation>Viene inviata solo la versione di questo programma. Nulla viene scaricato da solo.</translation>
    </message>
    <message>
        <source>The answer counts only if the makers of Cinventory have signed it.</source>
        <translation>La risposta vale solo se è firmata dagli autori di Cinventory.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Chiudi questo avviso</translation>
    </message>
    <message>
        <source>Does what the notice offers</source>
        <translation>Fa ciò che l&apos;avviso propone</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Takes the notice away and changes nothing</source>
        <translation>Toglie l&apos;avviso e non cambia nulla</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>Disks in a drawer fail unnoticed: connect each now and then.</source>
        <translation>I dischi in un cassetto si guastano inosservati: collega ciascuno di tanto in tanto.</translation>
    </message>
    <message>
        <source>For damage or for their checksums. cinventory serve sends it as an alert.</source>
        <translation>Per danni o per i loro checksum. cinventory serve lo invia come avviso.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Mostra &amp;notifiche sul desktop</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;checked for</source>
        <translation>Segnala i dischi non &amp;controllati da</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;seen for</source>
        <translation>Segnala i dischi non &amp;visti da</translation>
    </message>
    <message>
        <source>When a job needs attention, or a long one ends, while you work elsewhere.</source>
        <translation>Quando un&apos;operazione richiede attenzione, o ne finisce una lunga, mentre lavori altrove.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Another program…</source>
        <translation>Un altro programma…</translation>
    </message>
    <message>
        <source>Choose the program that Open uses</source>
        <translation>Sceglie il programma usato da Apri</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>Ricerca di programmi…</translation>
    </message>
    <message>
        <source>No player for “{}” is known here, so the system was asked to open it (xdg-open). If nothing opens, install a player, or choose a program by “Open with”.</source>
        <translation>Qui non è noto un lettore per “{}”, perciò è stato chiesto al sistema di aprirlo (xdg-open). Se non si apre nulla, installa un lettore, o scegli un programma con “Apri con”.</translation>
    </message>
    <message>
        <source>No player was found for “{}”. Install one, or choose a program by “Open with”.</source>
        <translation>Non è stato trovato un lettore per “{}”. Installane uno, o scegli un programma con “Apri con”.</translation>
    </message>
    <message>
        <source>No program for videos was found</source>
        <translation>Non è stato trovato un programma per video</translation>
    </message>
    <message>
        <source>Open in the preferred player</source>
        <translation>Apri nel lettore preferito</translation>
    </message>
    <message>
        <source>Open the selected files in {}</source>
        <translation>Apre i file selezionati in {}</translation>
    </message>
    <message>
        <source>Preferred player…</source>
        <translation>Lettore preferito…</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Anteprima rapida</translation>
    </message>
    <message>
        <source>The program of the system</source>
        <translation>Il programma del sistema</translation>
    </message>
    <message>
        <source>{} begins at the beginning: it cannot be told a time.</source>
        <translation>{} comincia dall&apos;inizio: non gli si può indicare un tempo.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>It could not be opened: {program} is not installed here.</source>
        <translation>Impossibile aprirlo: {program} non è installato qui.</translation>
    </message>
    <message>
        <source>Nothing has been written to the log yet.</source>
        <translation>Non è stato ancora scritto nulla nel log.</translation>
    </message>
</context>
<context>
    <name>OrphansPage</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Una riga per file; Invio lo apre</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Tutti i sottotitoli e i file .nfo visti dalle scansioni appartengono a un video.</translation>
    </message>
    <message>
        <source>Columns of files without a video</source>
        <translation>Colonne dei file senza video</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>File senza video</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Leaves the files whose row has all of these words</source>
        <translation>Lascia i file la cui riga contiene tutte queste parole</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Nessuna riga contiene queste parole.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Opens the file in the program of the system</source>
        <translation>Apre il file nel programma del sistema</translation>
    </message>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Parte di un nome, di una cartella o di un motivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Shows the file in the file manager</source>
        <translation>Mostra il file nel gestore di file</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>Subtitles and .nfo files that belong to no video, as the last scan saw them. Their video may have been renamed, moved or deleted. Nothing is changed here.</source>
        <translation>Sottotitoli e file .nfo che non appartengono a un video, secondo l&apos;ultima scansione. Il loro video può essere stato rinominato, spostato o eliminato. Qui non viene modificato nulla.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>I dati di ogni file</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Two videos over each other</source>
        <translation>Due video sovrapposti</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>All sources</source>
        <translation>Tutte le sorgenti</translation>
    </message>
    <message>
        <source>An existing file is not replaced.</source>
        <translation>Un file esistente non viene sostituito.</translation>
    </message>
    <message>
        <source>Ask for a new link before the page opens again</source>
        <translation>Chiedi un nuovo link prima che la pagina si apra di nuovo</translation>
    </message>
    <message>
        <source>Audio language</source>
        <translation>Lingua audio</translation>
    </message>
    <message>
        <source>Browsers cannot play {what}: it fails the profile “{profile}” ({facts}).</source>
        <translation>I browser non possono riprodurre {what}: non soddisfa il profilo “{profile}” ({facts}).</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Per numero</translation>
    </message>
    <message>
        <source>By playing time</source>
        <translation>Per durata</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Per dimensione</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Per {column}</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Videocamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annullamento…</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Scegli prima una cartella.</translation>
    </message>
    <message>
        <source>Choose a folder:</source>
        <translation>Scegli una cartella:</translation>
    </message>
    <message>
        <source>Choose where to write the list.</source>
        <translation>Scegli dove scrivere l&apos;elenco.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Chiudi i dettagli</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Connection lost. Trying again…</source>
        <translation>Connessione interrotta. Nuovo tentativo…</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenitore</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Did you mean {search}?</source>
        <translation>Intendevi {search}?</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dischi</translation>
    </message>
    <message>
        <source>Each part alone finds this many files. A click takes it away:</source>
        <translation>Ogni parte da sola trova questo numero di file. Un clic la toglie:</translation>
    </message>
    <message>
        <source>Earlier scans</source>
        <translation>Scansioni precedenti</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files/s</source>
        <translation>File/s</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film o serie</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filtri e valori</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finita</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>For a new link, choose “Open in browser” in Cinventory, or run:</source>
        <translation>Per un nuovo link, scegli “Apri nel browser” in Cinventory, o esegui:</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forzati</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fotogrammi/s</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleria</translation>
    </message>
    <message>
        <source>Gets no files: {reason}</source>
        <translation>Non riceve file: {reason}</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>In all browsers</source>
        <translation>In tutti i browser</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>It is in the file that the server names at its start.</source>
        <translation>È nel file che il server indica all&apos;avvio.</translation>
    </message>
    <message>
        <source>It opens again by a new link alone.</source>
        <translation>Si apre di nuovo solo con un nuovo link.</translation>
    </message>
    <message>
        <source>It opens by a link that works once, and then stays open in this browser for two weeks.</source>
        <translation>Si apre con un link che funziona una volta, e poi resta aperta in questo browser per due settimane.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Operazioni ({count})</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while the server runs.</source>
        <translation>Le operazioni iniziano da sole mentre il server è in esecuzione.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Lock the page?</source>
        <translation>Bloccare la pagina?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccata</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Altre cartelle</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>Altri gruppi</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Restringi</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Nessuna delle due</translation>
    </message>
    <message>
        <source>New since the scan of {time}</source>
        <translation>Nuovi dalla scansione del {time}</translation>
    </message>
    <message>
        <source>New since {time}</source>
        <translation>Nuovi dal {time}</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Prossima:</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Senza HDR</translation>
    </message>
    <message>
        <source>No file matches this search:</source>
        <translation>Nessun file corrisponde a questa ricerca:</translation>
    </message>
    <message>
        <source>No folders in here</source>
        <translation>Nessuna cartella qui dentro</translation>
    </message>
    <message>
        <source>No job has ended in the last 7 days.</source>
        <translation>Negli ultimi 7 giorni non è finita alcuna operazione.</translation>
    </message>
    <message>
        <source>No job is scheduled.</source>
        <translation>Nessuna operazione è pianificata.</translation>
    </message>
    <message>
        <source>No jobs yet. Start a scan to take the inventory of a folder.</source>
        <translation>Ancora nessuna operazione. Avvia una scansione per fare l&apos;inventario di una cartella.</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>Non sono noti problemi.</translation>
    </message>
    <message>
        <source>No scan has ended yet.</source>
        <translation>Nessuna scansione è ancora finita.</translation>
    </message>
    <message>
        <source>No schedules yet.</source>
        <translation>Ancora nessuna pianificazione.</translation>
    </message>
    <message>
        <source>No two files have the same contents.</source>
        <translation>Non ci sono due file con lo stesso contenuto.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Not every source is there and read to its end: more may be missing.</source>
        <translation>Non tutte le sorgenti sono presenti e lette fino alla fine: può mancare altro.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indicata</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Ora non c&apos;è nulla da fare.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Or enter the token</source>
        <translation>Oppure inserisci il token</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Sospesa</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Sospensione…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Picture at {time}</source>
        <translation>Immagine a {time}</translation>
    </message>
    <message>
        <source>Pictures are being made…</source>
        <translation>Creazione delle immagini…</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Riproducibile su</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Esegui ora</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Cerca file</translation>
    </message>
    <message>
        <source>Search: words, codec:hevc, size:&gt;2GB</source>
        <translation>Cerca: parole, codec:hevc, size:&gt;2GB</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostra tutti i file</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Mostra questi file</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Salta questo file</translation>
    </message>
    <message>
        <source>Slow since {time}:</source>
        <translation>Lento dal {time}:</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Sorted in falling order. Reverse</source>
        <translation>In ordine decrescente. Inverti</translation>
    </message>
    <message>
        <source>Sorted in rising order. Reverse</source>
        <translation>In ordine crescente. Inverti</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sorgente</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlata</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Start a job</source>
        <translation>Avvia un&apos;operazione</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>Avvia un&apos;operazione…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Lingua sottotitoli</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Take away {part}</source>
        <translation>Togli {part}</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Partecipa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>The job was added again.</source>
        <translation>L&apos;operazione è stata aggiunta di nuovo.</translation>
    </message>
    <message>
        <source>The job was added.</source>
        <translation>L&apos;operazione è stata aggiunta.</translation>
    </message>
    <message>
        <source>The page was locked, or two weeks are over.</source>
        <translation>La pagina è stata bloccata, o sono passate due settimane.</translation>
    </message>
    <message>
        <source>The schedule was added.</source>
        <translation>La pianificazione è stata aggiunta.</translation>
    </message>
    <message>
        <source>The schedule was changed.</source>
        <translation>La pianificazione è stata modificata.</translation>
    </message>
    <message>
        <source>The schedule was deleted.</source>
        <translation>La pianificazione è stata eliminata.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Il server non risponde</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Il server non risponde.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Il server non conosce questo token.</translation>
    </message>
    <message>
        <source>The window moves copies to the trash, and undoes it. A copy on another disk is a backup.</source>
        <translation>La finestra sposta le copie nel cestino, e può annullarlo. Una copia su un altro disco è un backup.</translation>
    </message>
    <message>
        <source>There are no files in this source.</source>
        <translation>Non ci sono file in questa sorgente.</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Non ci sono ancora file.</translation>
    </message>
    <message>
        <source>There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.</source>
        <translation>Non ci sono ancora file. Una scansione fa l&apos;inventario di una cartella, e non vi modifica nulla.</translation>
    </message>
    <message>
        <source>This browser cannot play the video.</source>
        <translation>Questo browser non può riprodurre il video.</translation>
    </message>
    <message>
        <source>This page is locked</source>
        <translation>Questa pagina è bloccata</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Al contenuto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Che cosa fare adesso</translation>
    </message>
    <message>
        <source>What was read of the files is compared with what each device or delivery takes. No file is played.</source>
        <translation>Ciò che è stato letto dei file viene confrontato con ciò che ogni dispositivo o consegna accetta. Nessun file viene riprodotto.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Worst problem</source>
        <translation>Problema più grave</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>Scrivi in</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritta</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una data</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>al {time}</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies}</source>
        <translation>almeno {count} {count:copia|copie}</translation>
    </message>
    <message>
        <source>at most {size} can be freed within disks</source>
        <translation>al massimo {size} liberabili all&apos;interno dei dischi</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>tornati</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificati</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>alterati inosservati</translation>
    </message>
    <message>
        <source>copies on other disks</source>
        <translation>copie su altri dischi</translation>
    </message>
    <message>
        <source>copies on the same disk</source>
        <translation>copie sullo stesso disco</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiati</translation>
    </message>
    <message>
        <source>free space not known</source>
        <translation>spazio libero non noto</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mese scorso</translation>
    </message>
    <message>
        <source>last scan</source>
        <translation>ultima scansione</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>ultima visita</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>settimana scorsa</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>ora mancanti</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostati</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>mai controllati</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>non collegato dal {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>su {count} controllati</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on {count} {count:disk|disks}</source>
        <translation>su {count} {count:disco|dischi}</translation>
    </message>
    <message>
        <source>one copy with {count} {count:other path|other paths}</source>
        <translation>una copia con {count} {count:altro percorso|altri percorsi}</translation>
    </message>
    <message>
        <source>online again</source>
        <translation>di nuovo online</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo qui</translation>
    </message>
    <message>
        <source>only on one disk</source>
        <translation>solo su un disco</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>dal {moment}</translation>
    </message>
    <message>
        <source>this video</source>
        <translation>questo video</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificati</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} di {count} worker</translation>
    </message>
    <message>
        <source>{count} failed or {count:needs|need} attention.</source>
        <translation>{count} non {count:riuscita|riuscite} o da controllare.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>trovati: {count}</translation>
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
        <translation>altri {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies}</source>
        <translation>{count} {count:copia|copie}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} file</translation>
    </message>
    <message>
        <source>{count} {count:folder|folders}</source>
        <translation>{count} {count:cartella|cartelle}</translation>
    </message>
    <message>
        <source>{count} {count:group|groups}</source>
        <translation>{count} {count:gruppo|gruppi}</translation>
    </message>
    <message>
        <source>{count} {count:hint|hints}</source>
        <translation>{count} {count:suggerimento|suggerimenti}</translation>
    </message>
    <message>
        <source>{count} {count:job has|jobs have} ended in the last 7 days.</source>
        <translation>{count} {count:operazione finita|operazioni finite} negli ultimi 7 giorni.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} worker</translation>
    </message>
    <message>
        <source>{count} {word}</source>
        <translation>{word}: {count}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{free} of {total} free, {time}</source>
        <translation>{free} liberi su {total}, {time}</translation>
    </message>
    <message>
        <source>{job}…</source>
        <translation>{job}…</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} file/s</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <translation>{size} liberabili</translation>
    </message>
    <message>
        <source>{size} can be freed within disks</source>
        <translation>{size} liberabili all&apos;interno dei dischi</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>{size} ciascuno</translation>
    </message>
    <message>
        <source>{source} (offline)</source>
        <translation>{source} (offline)</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>ancora {time}</translation>
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
        <translation>Pagina</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>La pagina scelta nell&apos;elenco</translation>
    </message>
    <message>
        <source>The page that is chosen in the list. Its pictures: {}</source>
        <translation>La pagina scelta nell&apos;elenco. Le sue immagini: {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Does not play: {}</source>
        <translation>Non riproducibile: {}</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>Cerca “{}”</translation>
    </message>
    <message>
        <source>act</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>preferenza</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profilo</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>ricerca salvata</translation>
    </message>
    <message>
        <source>search</source>
        <translation>ricerca</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sorgente</translation>
    </message>
    <message>
        <source>{} (chosen source)</source>
        <translation>{} (sorgente scelta)</translation>
    </message>
    <message>
        <source>{} (value of “Narrow down”)</source>
        <translation>{} (valore di “Restringi”)</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>An act, a page, a source, a search, a filter, a preference</source>
        <translation>Un comando, una pagina, una sorgente, una ricerca, un filtro, una preferenza</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Cerca comando</translation>
    </message>
    <message>
        <source>Each with what it is</source>
        <translation>Ciascuno con ciò che è</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>The arrow keys choose what is found, Enter does it</source>
        <translation>I tasti freccia scelgono ciò che è stato trovato, Invio lo esegue</translation>
    </message>
</context>
<context>
    <name>PartsCommands</name>
    <message>
        <source>In longer videos</source>
        <translation>In video più lunghi</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>A clip that was cut out of a recording shows the same pictures as a part of it. Many pictures of each video are read, once: some hundred megabytes of a film, and about half a minute of the processor. The job can be paused and cancelled, and goes on where it stopped. The page Copies lists what it finds, under “In longer videos”.</source>
        <translation>Una clip tagliata da una registrazione mostra le stesse immagini di una sua parte. Di ogni video vengono lette molte immagini, una volta: alcune centinaia di megabyte per un film, e circa mezzo minuto del processore. L&apos;operazione si può sospendere e annullare, e continua da dove si era fermata. La pagina Copie elenca ciò che trova, in “In video più lunghi”.</translation>
    </message>
    <message>
        <source>Find clips inside longer videos</source>
        <translation>Trova clip in video più lunghi</translation>
    </message>
    <message>
        <source>No video of the library is long enough.</source>
        <translation>Nessun video della libreria è abbastanza lungo.</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>Non confrontabili: {lacking}.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not compared yet.</source>
        <translation>{left} non {left:è stato ancora confrontato|sono stati ancora confrontati}.</translation>
    </message>
    <message>
        <source>{made} of {videos} {videos:video|videos} can be compared with longer ones.</source>
        <translation>{made} di {videos} video si possono confrontare con altri più lunghi.</translation>
    </message>
</context>
<context>
    <name>PartsFormatter</name>
    <message>
        <source>All of the video is in the longer one: each quarter of it agrees</source>
        <translation>Tutto il video è in quello più lungo: ogni quarto concorda</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Longer video</source>
        <translation>Video più lungo</translation>
    </message>
    <message>
        <source>One is mirrored.</source>
        <translation>Uno è specchiato.</translation>
    </message>
    <message>
        <source>One is played faster, so that they drift apart.</source>
        <translation>Uno è riprodotto più velocemente, così che si sfasano.</translation>
    </message>
    <message>
        <source>Part of ({})</source>
        <translation>Parte di ({})</translation>
    </message>
    <message>
        <source>Place in the longer video</source>
        <translation>Punto nel video più lungo</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relazione</translation>
    </message>
    <message>
        <source>Shares a part ({})</source>
        <translation>In comune ({})</translation>
    </message>
    <message>
        <source>Some of it is in both, such as an opening; nothing is said of the rest</source>
        <translation>Una parte è in entrambi, ad esempio una sigla; del resto non si dice nulla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>What both have</source>
        <translation>Parte comune</translation>
    </message>
    <message>
        <source>What both have: from {} to {}</source>
        <translation>Parte comune: da {} a {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>parte di</translation>
    </message>
    <message>
        <source>shares a part with</source>
        <translation>ha una parte in comune con</translation>
    </message>
    <message>
        <source>{0} {0:pair is|pairs are} not confirmed yet.</source>
        <translation>{0} {0:coppia non è ancora confermata|coppie non sono ancora confermate}.</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared with longer ones yet.</source>
        <translation>{0} video non {0:è stato ancora confrontato|sono stati ancora confrontati} con altri più lunghi.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} video non {0:si può|si possono} confrontare.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} in longer ones, or sharing a part</source>
        <translation>{0} video in altri più lunghi, o con una parte in comune</translation>
    </message>
    <message>
        <source>“{part}” has a part in common with “{whole}”: there from {begin} to {end}.</source>
        <translation>“{part}” ha una parte in comune con “{whole}”: lì da {begin} a {end}.</translation>
    </message>
    <message>
        <source>“{part}” is a part of “{whole}”: from {begin} to {end}.</source>
        <translation>“{part}” è una parte di “{whole}”: da {begin} a {end}.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>A clip that was cut out of a recording has another length, and the pictures of a part of it.</source>
        <translation>Una clip tagliata da una registrazione ha un&apos;altra lunghezza, e le immagini di una sua parte.</translation>
    </message>
    <message>
        <source>A row a video and a longer one in which it lies, or with which it shares a part</source>
        <translation>Una riga per un video e uno più lungo che lo contiene, o con cui ha una parte in comune</translation>
    </message>
    <message>
        <source>Columns of the pairs</source>
        <translation>Colonne delle coppie</translation>
    </message>
    <message>
        <source>Columns of the two videos</source>
        <translation>Colonne dei due video</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>Trova clip…</translation>
    </message>
    <message>
        <source>No pair matches</source>
        <translation>Nessuna coppia corrisponde</translation>
    </message>
    <message>
        <source>No video is long enough</source>
        <translation>Nessun video è abbastanza lungo</translation>
    </message>
    <message>
        <source>No video lies in a longer one</source>
        <translation>Nessun video è contenuto in uno più lungo</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Non tutti i video sono stati ancora confrontati</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostra nella tabella</translation>
    </message>
    <message>
        <source>The boxes above hide all pairs of the search.</source>
        <translation>Le caselle qui sopra nascondono tutte le coppie della ricerca.</translation>
    </message>
    <message>
        <source>The longer video, then the other one, with the times that both have; Enter opens a file</source>
        <translation>Il video più lungo, poi l&apos;altro, con i tempi comuni a entrambi; Invio apre un file</translation>
    </message>
    <message>
        <source>The two videos</source>
        <translation>I due video</translation>
    </message>
    <message>
        <source>Videos in longer ones</source>
        <translation>Video in altri più lunghi</translation>
    </message>
    <message>
        <source>What is told of each pair</source>
        <translation>I dati di ogni coppia</translation>
    </message>
    <message>
        <source>What is told of each video</source>
        <translation>I dati di ogni video</translation>
    </message>
</context>
<context>
    <name>PathListDialog</name>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>For rclone and people: a path a line (*.txt)</source>
        <translation>Per rclone e le persone: un percorso per riga (*.txt)</translation>
    </message>
    <message>
        <source>For rsync and xargs: paths end with a zero byte (*.nul)</source>
        <translation>Per rsync e xargs: i percorsi terminano con un byte zero (*.nul)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Salva elenco</translation>
    </message>
</context>
<context>
    <name>PictureColumn</name>
    <message>
        <source>No picture yet</source>
        <translation>Ancora nessuna immagine</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Immagine a {}</translation>
    </message>
    <message>
        <source>Pictures from files are switched off</source>
        <translation>Le immagini dai file sono disattivate</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Pictures are switched off, or not kept.</source>
        <translation>Le immagini sono disattivate, o non vengono conservate.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferenze…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Salva immagine</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures along the time line</source>
        <translation>Immagini lungo la linea del tempo</translation>
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
        <translation>Alcuni fotogrammi vengono letti dal file quando lo si guarda, mai in una scansione.</translation>
    </message>
    <message>
        <source>Keep pictures an&amp;d reports, at most</source>
        <translation>Conserva immagini e &amp;rapporti, al massimo</translation>
    </message>
    <message>
        <source>Pictures and space</source>
        <translation>Immagini e spazio</translation>
    </message>
    <message>
        <source>Show pict&amp;ures from files</source>
        <translation>Mostra &amp;immagini dai file</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0 keeps nothing.</source>
        <translation>Si elimina prima ciò che non è stato guardato da più tempo. 0 non conserva nulla.</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Una riga per file; Invio lo apre</translation>
    </message>
    <message>
        <source>Add a second source to compare two places.</source>
        <translation>Aggiungi una seconda sorgente per confrontare due luoghi.</translation>
    </message>
    <message>
        <source>Columns of the compared files</source>
        <translation>Colonne dei file confrontati</translation>
    </message>
    <message>
        <source>Compared files</source>
        <translation>File confrontati</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primo luogo</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presenza</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Secondo luogo</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostra nella tabella</translation>
    </message>
    <message>
        <source>The source or folder that the first is compared with</source>
        <translation>La sorgente o cartella con cui si confronta la prima</translation>
    </message>
    <message>
        <source>The source or folder whose files are looked for</source>
        <translation>La sorgente o cartella di cui si cercano i file</translation>
    </message>
    <message>
        <source>These are the same place. Choose another one on one side.</source>
        <translation>Sono lo stesso luogo. Scegline un altro da uno dei due lati.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>I dati di ogni file</translation>
    </message>
    <message>
        <source>Which of the two places hold the contents, with counts</source>
        <translation>Quale dei due luoghi contiene il contenuto, con i conteggi</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add schedule</source>
        <translation>Aggiungi pianificazione</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Non cambia nulla</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Modifica pianificazione</translation>
    </message>
    <message>
        <source>Keeps the schedule</source>
        <translation>Salva la pianificazione</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;At most</source>
        <translation>Al &amp;massimo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Giorno</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Fre&amp;quenza</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Operazione</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Sorgente</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>All of them read files and change none; an export writes a file of its own.</source>
        <translation>Tutte leggono file e non ne modificano; un&apos;esportazione scrive un file proprio.</translation>
    </message>
    <message>
        <source>All sources include those that are added later.</source>
        <translation>Tutte le sorgenti comprende quelle aggiunte più tardi.</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>&amp;Profondità</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>Completo decodifica ogni fotogramma, indice nessuno.</translation>
    </message>
    <message>
        <source>It begins then, not when it is saved.</source>
        <translation>Inizia allora, non quando viene salvata.</translation>
    </message>
    <message>
        <source>Its path, with .csv, .json, .jsonl, .html or .txt at the end. Each run replaces it.</source>
        <translation>Il suo percorso, con .csv, .json, .jsonl, .html o .txt alla fine. Ogni esecuzione lo sostituisce.</translation>
    </message>
    <message>
        <source>Missed runs are caught up with once.</source>
        <translation>Le esecuzioni mancate vengono recuperate una volta.</translation>
    </message>
    <message>
        <source>Save a search in the window to export it.</source>
        <translation>Salva una ricerca nella finestra per esportarla.</translation>
    </message>
    <message>
        <source>Saved sea&amp;rch</source>
        <translation>&amp;Ricerca salvata</translation>
    </message>
    <message>
        <source>Such as 500GB or 2h; empty for all files at once.</source>
        <translation>Ad esempio 500GB o 2h; vuoto per tutti i file in una volta.</translation>
    </message>
    <message>
        <source>The hours begin on this day; the first of a month.</source>
        <translation>Le ore iniziano in questo giorno; il primo di un mese.</translation>
    </message>
    <message>
        <source>Verifications and checks end then.</source>
        <translation>Verifiche e controlli finiscono allora.</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>&amp;Least number of disks:</source>
        <translation>Numero &amp;minimo di dischi:</translation>
    </message>
    <message>
        <source>A file goes only if copies stay on so many disks that are connected</source>
        <translation>Un file va nel cestino solo se restano copie su tanti dischi collegati</translation>
    </message>
    <message>
        <source>Also across disks</source>
        <translation>Anche tra dischi</translation>
    </message>
    <message>
        <source>Also files whose other copies are on other &amp;disks</source>
        <translation>Anche i file le cui altre copie sono su altri &amp;dischi</translation>
    </message>
    <message>
        <source>Also files with sound in a &amp;language that the better file lacks</source>
        <translation>Anche file con il suono in una &amp;lingua che manca al file migliore</translation>
    </message>
    <message>
        <source>Also other languages</source>
        <translation>Anche altre lingue</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Keep all files &amp;in:</source>
        <translation>Tieni tutto &amp;in:</translation>
    </message>
    <message>
        <source>Keep all files &amp;on:</source>
        <translation>Tieni tutto s&amp;u:</translation>
    </message>
    <message>
        <source>Keep all files in</source>
        <translation>Tieni tutti i file in</translation>
    </message>
    <message>
        <source>Keep all files on</source>
        <translation>Tieni tutti i file su</translation>
    </message>
    <message>
        <source>Keep at least so many disks</source>
        <translation>Mantieni almeno questo numero di dischi</translation>
    </message>
    <message>
        <source>Keep the longest name</source>
        <translation>Tieni il nome più lungo</translation>
    </message>
    <message>
        <source>Keep the oldest file</source>
        <translation>Tieni il file più vecchio</translation>
    </message>
    <message>
        <source>Keep the proposed file</source>
        <translation>Tieni il file proposto</translation>
    </message>
    <message>
        <source>Keep the shortest path</source>
        <translation>Tieni il percorso più breve</translation>
    </message>
    <message>
        <source>Lets a file go although it has sound in a language that the file that stays has not</source>
        <translation>Lascia andare un file anche se ha il suono in una lingua che il file che resta non ha</translation>
    </message>
    <message>
        <source>Lets a file go although the file that stays is on another disk, as a backup is</source>
        <translation>Lascia andare un file anche se quello che resta è su un altro disco, come un backup</translation>
    </message>
    <message>
        <source>The disk that no file is taken from</source>
        <translation>Il disco da cui non si toglie alcun file</translation>
    </message>
    <message>
        <source>The folder that no file is taken from</source>
        <translation>La cartella da cui non si toglie alcun file</translation>
    </message>
    <message>
        <source>The rule that chooses the file that stays. Files that are copies by their names, or in folders of backups, go before the others</source>
        <translation>La regola che sceglie il file che resta. I file che sono copie secondo il nome, o in cartelle di backup, vanno prima degli altri</translation>
    </message>
    <message>
        <source>no disk chosen</source>
        <translation>nessun disco scelto</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>nessuna cartella scelta</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Columns of the files to move</source>
        <translation>Colonne dei file da spostare</translation>
    </message>
    <message>
        <source>Files to move</source>
        <translation>File da spostare</translation>
    </message>
    <message>
        <source>Folders with their files, and the file that stays for each; Space ticks the rows</source>
        <translation>Cartelle con i loro file, e il file che resta per ciascuno; Spazio spunta le righe</translation>
    </message>
    <message>
        <source>Keep all files in this folder</source>
        <translation>Tieni tutti i file in questa cartella</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>I dati di ogni file</translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message>
        <source>Chapter at {}: {}</source>
        <translation>Capitolo a {}: {}</translation>
    </message>
    <message>
        <source>Damage at {}</source>
        <translation>Danno a {}</translation>
    </message>
    <message>
        <source>No chapters, and no damage that is known</source>
        <translation>Nessun capitolo, e nessun danno noto</translation>
    </message>
    <message>
        <source>Said at {}: {}</source>
        <translation>Detto a {}: {}</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>&amp;Preferred player</source>
        <translation>Lettore &amp;preferito</translation>
    </message>
    <message>
        <source>Inside Cinventory</source>
        <translation>In Cinventory</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Opens files by Enter and double click. “Open with” has the others.</source>
        <translation>Apre i file con Invio e doppio clic. “Apri con” offre gli altri.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Riproduzione</translation>
    </message>
    <message>
        <source>{} (not found)</source>
        <translation>{} (non trovato)</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Begin again at the end (R)</source>
        <translation>Ricomincia alla fine (R)</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>File precedente</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Go on at this picture in another program (Enter: in the preferred player)</source>
        <translation>Continua da questa immagine in un altro programma (Invio: nel lettore preferito)</translation>
    </message>
    <message>
        <source>How fast the video is played (J slower and back, L faster)</source>
        <translation>Velocità di riproduzione del video (J più lento e indietro, L più veloce)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>Segno precedente</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>File successivo</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Segno successivo</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Immagine successiva</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Apri con</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Immagine precedente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Reopen now</source>
        <translation>Riapri ora</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew.</source>
        <translation>La lingua cambia quando la finestra viene riaperta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Ripristina questa pagina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Chiude questa finestra di dialogo e non cambia nulla</translation>
    </message>
    <message>
        <source>Fills in what is built in, on this page</source>
        <translation>Ripristina i valori predefiniti in questa pagina</translation>
    </message>
    <message>
        <source>Finds options by the words beside them</source>
        <translation>Trova le opzioni dalle parole accanto</translation>
    </message>
    <message>
        <source>No preference is named so.</source>
        <translation>Nessuna preferenza ha questo nome.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pagine delle preferenze</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Cerca preferenze</translation>
    </message>
    <message>
        <source>Shows the options of the chosen page</source>
        <translation>Mostra le opzioni della pagina scelta</translation>
    </message>
    <message>
        <source>Takes the changes</source>
        <translation>Applica le modifiche</translation>
    </message>
    <message>
        <source>Takes the changes and closes this dialog</source>
        <translation>Applica le modifiche e chiude questa finestra di dialogo</translation>
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
        <translation>Ritrova…</translation>
    </message>
</context>
<context>
    <name>PreviewLoader</name>
    <message>
        <source>The file is being read…</source>
        <translation>Lettura del file in corso…</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Printing a report of {}…</source>
        <translation>Stampa di un rapporto su {}…</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>La stampa è stata annullata.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Il rapporto è stato inviato alla stampante.</translation>
    </message>
</context>
<context>
    <name>PrintsDialog</name>
    <message>
        <source>Compare videos by their pictures</source>
        <translation>Confronta i video per immagini</translation>
    </message>
    <message>
        <source>No two videos of the library are of similar length.</source>
        <translation>Nella libreria non ci sono due video di lunghezza simile.</translation>
    </message>
    <message>
        <source>The same film in another encoding has another size, but the same pictures. 8 pictures of each video are read, once, if another video has a similar length. The job can be paused and cancelled. The page Copies lists what it finds, under “Same pictures”.</source>
        <translation>Lo stesso film in un&apos;altra codifica ha un&apos;altra dimensione, ma le stesse immagini. Di ogni video vengono lette 8 immagini, una volta, se un altro video ha una lunghezza simile. L&apos;operazione si può sospendere e annullare. La pagina Copie elenca ciò che trova, in “Stesse immagini”.</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>Non confrontabili: {lacking}.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not read yet.</source>
        <translation>{left} non {left:è stato ancora letto|sono stati ancora letti}.</translation>
    </message>
    <message>
        <source>{made} of {needed} {needed:video|videos} of similar length can be compared.</source>
        <translation>{made} di {needed} video di lunghezza simile si possono confrontare.</translation>
    </message>
    <message>
        <source>{unmatched} {unmatched:was|were} read, and not compared yet.</source>
        <translation>{unmatched} {unmatched:è stato letto, ma non ancora confrontato|sono stati letti, ma non ancora confrontati}.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A better copy exists</source>
        <translation>Esiste una copia migliore</translation>
    </message>
    <message>
        <source>Audio and video differ in length</source>
        <translation>Audio e video di lunghezza diversa</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Alterato inosservato</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Troncato</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiato</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Data nel futuro</translation>
    </message>
    <message>
        <source>Date was never set</source>
        <translation>Data mai impostata</translation>
    </message>
    <message>
        <source>Does not play</source>
        <translation>Non riproducibile</translation>
    </message>
    <message>
        <source>Emby does not see subtitles</source>
        <translation>Emby non vede i sottotitoli</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vuoto</translation>
    </message>
    <message>
        <source>High bit rate</source>
        <translation>Bitrate alto</translation>
    </message>
    <message>
        <source>Index at the end</source>
        <translation>Indice alla fine</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Interlacciato</translation>
    </message>
    <message>
        <source>Jellyfin does not see subtitles</source>
        <translation>Jellyfin non vede i sottotitoli</translation>
    </message>
    <message>
        <source>Kodi does not see subtitles</source>
        <translation>Kodi non vede i sottotitoli</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation>Lingua mancante</translation>
    </message>
    <message>
        <source>Low bit rate</source>
        <translation>Bitrate basso</translation>
    </message>
    <message>
        <source>Name is not portable</source>
        <translation>Nome non portabile</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>Senza audio</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>Senza durata</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Senza video</translation>
    </message>
    <message>
        <source>Not in a wanted language</source>
        <translation>Non in una lingua desiderata</translation>
    </message>
    <message>
        <source>Odd picture size</source>
        <translation>Dimensione dispari</translation>
    </message>
    <message>
        <source>Only in low quality</source>
        <translation>Solo in bassa qualità</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>Mancano parti</translation>
    </message>
    <message>
        <source>Perhaps damaged</source>
        <translation>Forse danneggiato</translation>
    </message>
    <message>
        <source>Pixels are not square</source>
        <translation>Pixel non quadrati</translation>
    </message>
    <message>
        <source>Plex does not see subtitles</source>
        <translation>Plex non vede i sottotitoli</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Errore di lettura</translation>
    </message>
    <message>
        <source>Subtitles end early</source>
        <translation>I sottotitoli finiscono presto</translation>
    </message>
    <message>
        <source>Subtitles in another language</source>
        <translation>Sottotitoli in un&apos;altra lingua</translation>
    </message>
    <message>
        <source>Subtitles not in UTF-8</source>
        <translation>Sottotitoli non in UTF-8</translation>
    </message>
    <message>
        <source>Subtitles or .nfo without a video</source>
        <translation>Sottotitoli o .nfo senza video</translation>
    </message>
    <message>
        <source>Subtitles without text</source>
        <translation>Sottotitoli senza testo</translation>
    </message>
    <message>
        <source>Telemetry, not subtitles</source>
        <translation>Telemetria, non sottotitoli</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illeggibile</translation>
    </message>
    <message>
        <source>Unusual aspect ratio</source>
        <translation>Proporzioni insolite</translation>
    </message>
    <message>
        <source>Unusual codec for the container</source>
        <translation>Codec insolito per il contenitore</translation>
    </message>
    <message>
        <source>VLC does not see subtitles</source>
        <translation>VLC non vede i sottotitoli</translation>
    </message>
    <message>
        <source>Variable frame rate</source>
        <translation>Fotogrammi/s variabili</translation>
    </message>
    <message>
        <source>Wrong extension</source>
        <translation>Estensione errata</translation>
    </message>
    <message>
        <source>mpv does not see subtitles</source>
        <translation>mpv non vede i sottotitoli</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Accept contents…</source>
        <translation>Accetta contenuto…</translation>
    </message>
    <message>
        <source>Counts this as a problem again</source>
        <translation>Lo conta di nuovo come problema</translation>
    </message>
    <message>
        <source>Counts this as no problem, until the file changes</source>
        <translation>Non lo conta come problema, finché il file non cambia</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <translation>Segna OK</translation>
    </message>
    <message>
        <source>Takes what was found as good, after a question</source>
        <translation>Accetta come buono ciò che è stato trovato, dopo una domanda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>It could not be saved: {}</source>
        <translation>Impossibile salvare: {}</translation>
    </message>
    <message>
        <source>Leaves paths and names of files in the text</source>
        <translation>Lascia nel testo percorsi e nomi dei file</translation>
    </message>
    <message>
        <source>Read the text, and send it to those who can help. Nothing is sent by itself.</source>
        <translation>Leggi il testo e invialo a chi può aiutare. Nulla viene inviato da solo.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Segnala un problema</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Salvato: {}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>With &amp;paths and names</source>
        <translation>Con &amp;percorsi e nomi</translation>
    </message>
    <message>
        <source>Writes the text to a file that you can send</source>
        <translation>Scrive il testo in un file che puoi inviare</translation>
    </message>
</context>
<context>
    <name>ProblemFormatter</name>
    <message>
        <source>A file of subtitles beside the video has none: get it again.</source>
        <translation>Un file di sottotitoli accanto al video è privo di testo: procuralo di nuovo.</translation>
    </message>
    <message>
        <source>A part of the pictures or the sound cannot be decoded.</source>
        <translation>Una parte delle immagini o del suono non si può decodificare.</translation>
    </message>
    <message>
        <source>A video with the same pictures is better: “Same pictures” on the page Copies shows both.</source>
        <translation>Un video con le stesse immagini è migliore: “Stesse immagini” nella pagina Copie mostra entrambi.</translation>
    </message>
    <message>
        <source>Decoding met faults that players often hide.</source>
        <translation>La decodifica ha incontrato errori che i lettori spesso nascondono.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Few players expect this codec in this container.</source>
        <translation>Pochi lettori si aspettano questo codec in questo contenitore.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Segnato come OK</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that is set in the preferences.</source>
        <translation>Nessuna copia nota ha la qualità minima impostata nelle preferenze.</translation>
    </message>
    <message>
        <source>No program that was tried can read the file.</source>
        <translation>Nessuno dei programmi provati può leggere il file.</translation>
    </message>
    <message>
        <source>Other parts of the recording are not in the library, by their numbers.</source>
        <translation>Altre parti della registrazione non sono nella libreria, secondo i loro numeri.</translation>
    </message>
    <message>
        <source>Other systems cannot store this name.</source>
        <translation>Altri sistemi non possono memorizzare questo nome.</translation>
    </message>
    <message>
        <source>Over a network, the file begins to play only when its end is there.</source>
        <translation>In rete, il file inizia a essere riprodotto solo quando ne è arrivata la fine.</translation>
    </message>
    <message>
        <source>Pictures are stored as alternate lines, which show combs on a screen.</source>
        <translation>Le immagini sono memorizzate a righe alternate, che sullo schermo mostrano un effetto pettine.</translation>
    </message>
    <message>
        <source>Players cannot choose the sound or subtitles by language.</source>
        <translation>I lettori non possono scegliere il suono o i sottotitoli per lingua.</translation>
    </message>
    <message>
        <source>Players have to guess the letters of a file of subtitles.</source>
        <translation>I lettori devono indovinare le lettere di un file di sottotitoli.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Reading took longer than the limit in the preferences.</source>
        <translation>La lettura ha superato il limite di tempo delle preferenze.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Some editing programs lose the sound&apos;s place in such files.</source>
        <translation>Alcuni programmi di montaggio perdono la posizione del suono in tali file.</translation>
    </message>
    <message>
        <source>Sound or pictures end long before the other.</source>
        <translation>Il suono o le immagini finiscono molto prima dell&apos;altro.</translation>
    </message>
    <message>
        <source>Subtitles end long before the video, or are of another one.</source>
        <translation>I sottotitoli finiscono molto prima del video, o sono di un altro.</translation>
    </message>
    <message>
        <source>Subtitles or a .nfo file belong to no video. Their video may have been renamed, moved or deleted.</source>
        <translation>Sottotitoli o un file .nfo non appartengono a un video. Il loro video può essere stato rinominato, spostato o eliminato.</translation>
    </message>
    <message>
        <source>The bytes changed though nobody saved the file. Get it back from a copy.</source>
        <translation>I byte sono cambiati benché nessuno abbia salvato il file. Recuperalo da una copia.</translation>
    </message>
    <message>
        <source>The camera never knew the date.</source>
        <translation>La videocamera non ha mai saputo la data.</translation>
    </message>
    <message>
        <source>The disk could not read the whole file. Copy what is on it elsewhere.</source>
        <translation>Il disco non ha potuto leggere tutto il file. Copia altrove ciò che contiene.</translation>
    </message>
    <message>
        <source>The end of the file is missing: a copy was probably interrupted.</source>
        <translation>La fine del file manca: probabilmente una copia è stata interrotta.</translation>
    </message>
    <message>
        <source>The file does not say how long it is, so that players cannot seek.</source>
        <translation>Il file non dice quanto è lungo, perciò i lettori non possono spostarsi al suo interno.</translation>
    </message>
    <message>
        <source>The file fails a chosen profile. “Plays on” says why.</source>
        <translation>Il file non soddisfa un profilo scelto. “Riproducibile su” dice perché.</translation>
    </message>
    <message>
        <source>The file has few bits for its size of picture: quality may be poor.</source>
        <translation>Il file ha pochi bit per la dimensione della sua immagine: la qualità può essere scarsa.</translation>
    </message>
    <message>
        <source>The file has many bits for its size of picture: some players stutter.</source>
        <translation>Il file ha molti bit per la dimensione della sua immagine: alcuni lettori vanno a scatti.</translation>
    </message>
    <message>
        <source>The file has no bytes.</source>
        <translation>Il file non ha byte.</translation>
    </message>
    <message>
        <source>The file has no sound.</source>
        <translation>Il file non ha suono.</translation>
    </message>
    <message>
        <source>The file has the name of a video, and no pictures.</source>
        <translation>Il file ha il nome di un video, ma non ha immagini.</translation>
    </message>
    <message>
        <source>The file is in none of the languages that are wanted in the preferences.</source>
        <translation>Il file non è in nessuna delle lingue desiderate nelle preferenze.</translation>
    </message>
    <message>
        <source>The file was made later than today: a clock was wrong.</source>
        <translation>Il file risulta creato dopo oggi: un orologio era sbagliato.</translation>
    </message>
    <message>
        <source>The name of a file of subtitles says another language than its text.</source>
        <translation>Il nome di un file di sottotitoli dice una lingua diversa da quella del testo.</translation>
    </message>
    <message>
        <source>The name says another format than the contents.</source>
        <translation>Il nome dice un formato diverso da quello del contenuto.</translation>
    </message>
    <message>
        <source>The picture has none of the usual shapes.</source>
        <translation>L&apos;immagine non ha nessuna delle forme consuete.</translation>
    </message>
    <message>
        <source>The picture is stretched when it is shown; some programs forget that.</source>
        <translation>L&apos;immagine viene allargata o ristretta quando è mostrata; alcuni programmi lo dimenticano.</translation>
    </message>
    <message>
        <source>Values of a camera beside the video look like subtitles to programs.</source>
        <translation>Valori di una videocamera accanto al video sembrano sottotitoli ai programmi.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Width or height is odd, which some encoders refuse.</source>
        <translation>La larghezza o l&apos;altezza è dispari, cosa che alcuni codificatori rifiutano.</translation>
    </message>
    <message>
        <source>{program} does not find a file of subtitles by its name or folder.</source>
        <translation>{program} non trova un file di sottotitoli per via del suo nome o della sua cartella.</translation>
    </message>
    <message>
        <source>{} Of these, as imported from {}: {}.</source>
        <translation>{} Di questi, secondo l&apos;importazione da {}: {}.</translation>
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
        <translation>Una riga per genere; Invio ne mostra i file</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>Colonne dei problemi</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Generi di problemi</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>Non sono noti problemi.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostra i file</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Show those marked OK</source>
        <translation>Mostra quelli segnati OK</translation>
    </message>
    <message>
        <source>Shows the files in the table that a check for damage could not examine</source>
        <translation>Mostra nella tabella i file che un controllo dei danni non ha potuto esaminare</translation>
    </message>
    <message>
        <source>Shows the files of which you marked this problem OK; the mark can be taken away there</source>
        <translation>Mostra i file di cui hai segnato questo problema come OK; lì si può togliere il segno</translation>
    </message>
    <message>
        <source>Shows the files with this problem in the table; they can be marked OK there</source>
        <translation>Mostra nella tabella i file con questo problema; lì si possono segnare come OK</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>I dati di ogni genere</translation>
    </message>
</context>
<context>
    <name>ProblemsPreferences</name>
    <message>
        <source> lines</source>
        <translation> linee</translation>
    </message>
    <message>
        <source>&amp;Least picture of a copy</source>
        <translation>Immagine &amp;minima di una copia</translation>
    </message>
    <message>
        <source>&amp;Wanted languages</source>
        <translation>&amp;Lingue desiderate</translation>
    </message>
    <message>
        <source>A track that tells no language may be in a wanted one, and is no problem.</source>
        <translation>Una traccia che non indica una lingua può essere in una desiderata, e non è un problema.</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>L&apos;una o l&apos;altra</translation>
    </message>
    <message>
        <source>In subtitles</source>
        <translation>Nei sottotitoli</translation>
    </message>
    <message>
        <source>Least &amp;bits per pixel of a copy</source>
        <translation>Minimo di &amp;bit per pixel di una copia</translation>
    </message>
    <message>
        <source>Of each picture, as in H.264: a bit of HEVC counts for 1.6. Unknown is enough.</source>
        <translation>Di ogni immagine, come in H.264: un bit di HEVC vale 1,6. Se ignoto, è sufficiente.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Show th&amp;ese</source>
        <translation>Mostra &amp;questi</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlata</translation>
    </message>
    <message>
        <source>Spoken or wr&amp;itten</source>
        <translation>Parlata o s&amp;critta</translation>
    </message>
    <message>
        <source>Such as de, en. A file that is in none of them has a problem. Empty: any language.</source>
        <translation>Ad esempio de, en. Un file che non è in nessuna di queste ha un problema. Vuoto: qualsiasi lingua.</translation>
    </message>
    <message>
        <source>What is not ticked is counted and shown nowhere. No file is read again for that.</source>
        <translation>Ciò che non è spuntato non viene contato né mostrato. Nessun file viene riletto per questo.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>“Only in low quality” are videos of which no copy, exact or certainly with the same pictures, is so large. A picture without bars counts by its width, as one of 16:9.</source>
        <translation>“Solo in bassa qualità” sono i video di cui nessuna copia, esatta o con certezza con le stesse immagini, è così grande. Un&apos;immagine senza bande conta secondo la larghezza, come una in 16:9.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>AS-11 UK DPP: delivery in HD</source>
        <translation>AS-11 UK DPP: consegna in HD</translation>
    </message>
    <message>
        <source>Apple TV 4K</source>
        <translation>Apple TV 4K</translation>
    </message>
    <message>
        <source>Archive master: FFV1 in Matroska</source>
        <translation>Master d&apos;archivio: FFV1 in Matroska</translation>
    </message>
    <message>
        <source>Chromecast Ultra</source>
        <translation>Chromecast Ultra</translation>
    </message>
    <message>
        <source>Chromecast, first and second generation</source>
        <translation>Chromecast, prima e seconda generazione</translation>
    </message>
    <message>
        <source>DLNA televisions in HD</source>
        <translation>Televisori DLNA in HD</translation>
    </message>
    <message>
        <source>DaVinci Resolve, free, on Linux</source>
        <translation>DaVinci Resolve, gratuito, su Linux</translation>
    </message>
    <message>
        <source>Jellyfin: direct play on all clients</source>
        <translation>Jellyfin: riproduzione diretta su tutti i client</translation>
    </message>
    <message>
        <source>Most clients play more; the server converts the rest.</source>
        <translation>La maggior parte dei client riproduce di più; il server converte il resto.</translation>
    </message>
    <message>
        <source>Other apps of Plex play more; the server converts the rest.</source>
        <translation>Altre app di Plex riproducono di più; il server converte il resto.</translation>
    </message>
    <message>
        <source>Picture and sound only. Metadata, segments, loudness and photosensitivity need a tool of their own.</source>
        <translation>Solo immagine e suono. Metadati, segmenti, volume percepito e fotosensibilità richiedono uno strumento apposito.</translation>
    </message>
    <message>
        <source>Plays in Apple&apos;s own apps, without a player that brings decoders of its own.</source>
        <translation>Riproducibile nelle app di Apple, senza un lettore con decodificatori propri.</translation>
    </message>
    <message>
        <source>Plays in all current browsers. Only the first audio track is looked at.</source>
        <translation>Riproducibile in tutti i browser attuali. Si considera solo la prima traccia audio.</translation>
    </message>
    <message>
        <source>Plays in current Chrome, Edge, Firefox and Opera; Safari needs a device that decodes AV1.</source>
        <translation>Riproducibile nelle versioni attuali di Chrome, Edge, Firefox e Opera; Safari richiede un dispositivo che decodifichi AV1.</translation>
    </message>
    <message>
        <source>Plex: direct play on smart televisions</source>
        <translation>Plex: riproduzione diretta su smart TV</translation>
    </message>
    <message>
        <source>Sound is to be lossless too. The version of FFV1 and its checksums of slices are not looked at.</source>
        <translation>Anche il suono dev&apos;essere senza perdita. La versione di FFV1 e i suoi checksum delle slice non vengono considerati.</translation>
    </message>
    <message>
        <source>The free edition on Linux decodes neither H.264 nor HEVC, and no edition on Linux reads AAC.</source>
        <translation>L&apos;edizione gratuita su Linux non decodifica né H.264 né HEVC, e nessuna edizione su Linux legge AAC.</translation>
    </message>
    <message>
        <source>Vimeo takes many other formats too, and converts them all.</source>
        <translation>Vimeo accetta anche molti altri formati, e li converte tutti.</translation>
    </message>
    <message>
        <source>Vimeo: recommended for uploads</source>
        <translation>Vimeo: consigliato per i caricamenti</translation>
    </message>
    <message>
        <source>Web browsers: AV1</source>
        <translation>Browser: AV1</translation>
    </message>
    <message>
        <source>Web browsers: MP4 with H.264</source>
        <translation>Browser: MP4 con H.264</translation>
    </message>
    <message>
        <source>Web browsers: WebM with VP8 or VP9</source>
        <translation>Browser: WebM con VP8 o VP9</translation>
    </message>
    <message>
        <source>What many televisions play from a media server. The limits are those of HD, not of a page: the manual of a television tells more.</source>
        <translation>Ciò che molti televisori riproducono da un server multimediale. I limiti sono quelli dell&apos;HD, non di una pagina: il manuale di un televisore dice di più.</translation>
    </message>
    <message>
        <source>YouTube takes many other formats too, and converts them all.</source>
        <translation>YouTube accetta anche molti altri formati, e li converte tutti.</translation>
    </message>
    <message>
        <source>YouTube: recommended for uploads</source>
        <translation>YouTube: consigliato per i caricamenti</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>choice of profiles</source>
        <translation>scelta dei profili</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Edit profiles…</source>
        <translation>Modifica profili…</translation>
    </message>
    <message>
        <source>Show why files do not play on {}, and which</source>
        <translation>Mostra perché e quali file non sono riproducibili su {}</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>&amp;Name in filters</source>
        <translation>&amp;Nome nei filtri</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>? {} unknown</source>
        <translation>? ignoti: {}</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Devono valere tutte</translation>
    </message>
    <message>
        <source>Name in filters</source>
        <translation>Nome nei filtri</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Deve valerne una</translation>
    </message>
    <message>
        <source>Show in details</source>
        <translation>Mostra nei dettagli</translation>
    </message>
    <message>
        <source>Shows these files in the window</source>
        <translation>Mostra questi file nella finestra</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Lettere minuscole, cifre e trattini</translation>
    </message>
    <message>
        <source>The command “{}” tests files by it, since the files are to be read for that.</source>
        <translation>Il comando “{}” mette alla prova i file in base a esso, perché per questo i file vanno letti.</translation>
    </message>
    <message>
        <source>The details and the column Plays tell whether a file passes; failing is a problem</source>
        <translation>I dettagli e la colonna Riproducibile dicono se un file lo soddisfa; altrimenti è un problema</translation>
    </message>
    <message>
        <source>The name of the profile in lists</source>
        <translation>Il nome del profilo negli elenchi</translation>
    </message>
    <message>
        <source>There is another profile of this name.</source>
        <translation>Esiste un altro profilo con questo nome.</translation>
    </message>
    <message>
        <source>This profile comes with Cinventory. Copy it to change it.</source>
        <translation>Questo profilo è fornito con Cinventory. Copialo per modificarlo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Usa lettere minuscole, cifre e trattini.</translation>
    </message>
    <message>
        <source>✓ {0} {0:passes|pass}</source>
        <translation>✓ {0} {0:soddisfa|soddisfano}</translation>
    </message>
    <message>
        <source>✗ {0} {0:fails|fail}</source>
        <translation>✗ {0} non {0:soddisfa|soddisfano}</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Files that fail this profile</source>
        <translation>File che non soddisfano questo profilo</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Riproducibile su</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Deletes your profile; can be undone</source>
        <translation>Elimina il tuo profilo; si può annullare</translation>
    </message>
    <message>
        <source>Devices and deliveries that files can be judged by</source>
        <translation>Dispositivi e consegne in base a cui si possono giudicare i file</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch</source>
        <translation>Importa una policy di MediaConch</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Makes a profile of your own that can be changed</source>
        <translation>Crea un profilo tuo che si può modificare</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Riproducibile su</translation>
    </message>
    <message>
        <source>Policies (*.xml)</source>
        <translation>Policy (*.xml)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>Takes a policy of MediaConch, an XML file; it can be dropped here too</source>
        <translation>Accetta una policy di MediaConch, un file XML; si può anche trascinarla qui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
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
        <translation>&amp;Nascondi la finestra</translation>
    </message>
    <message>
        <source>&amp;Minimize the window</source>
        <translation>&amp;Riduci a icona la finestra</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Ends the program, and what it does by itself</source>
        <translation>Termina il programma, e ciò che fa da solo</translation>
    </message>
    <message>
        <source>Goes on in the background</source>
        <translation>Continua in background</translation>
    </message>
    <message>
        <source>Quit Cinventory?</source>
        <translation>Uscire da Cinventory?</translation>
    </message>
    <message>
        <source>The running jobs stop. They can go on at the next start.</source>
        <translation>Le operazioni in corso si fermano. Possono continuare al prossimo avvio.</translation>
    </message>
    <message>
        <source>This system shows no icon for Cinventory: it goes on only with its window.</source>
        <translation>Questo sistema non mostra un&apos;icona per Cinventory: continua solo con la sua finestra.</translation>
    </message>
    <message>
        <source>Until the next start, nothing goes on in the background.</source>
        <translation>Fino al prossimo avvio, in background non continua nulla.</translation>
    </message>
    <message>
        <source>{count} {count:schedule begins|schedules begin} no job. Missed runs are caught up with.</source>
        <translation>{count} {count:pianificazione non inizia|pianificazioni non iniziano} operazioni. Le esecuzioni mancate vengono recuperate.</translation>
    </message>
    <message>
        <source>{count} {count:source is|sources are} not watched.</source>
        <translation>{count} {count:sorgente non è monitorata|sorgenti non sono monitorate}.</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>Read pictures</source>
        <translation>Leggi immagini</translation>
    </message>
    <message>
        <source>Reads nothing</source>
        <translation>Non legge nulla</translation>
    </message>
    <message>
        <source>Starts to read the pictures of the other videos</source>
        <translation>Inizia a leggere le immagini degli altri video</translation>
    </message>
</context>
<context>
    <name>ReadingCosts</name>
    <message>
        <source>A check of the index is as fast as the disk reads: {size} of {files}.</source>
        <translation>Un controllo dell&apos;indice è veloce quanto la lettura del disco: {size} di {files}.</translation>
    </message>
    <message>
        <source>It reads about {size} of {files}.</source>
        <translation>Legge circa {size} di {files}.</translation>
    </message>
    <message>
        <source>It reads {size} of {files}.</source>
        <translation>Legge {size} di {files}.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no checksums are stored. To store them reads {size} of {files}.</source>
        <translation>Non c&apos;è nulla con cui confrontare: non ci sono checksum salvati. Salvarli legge {size} di {files}.</translation>
    </message>
</context>
<context>
    <name>ReasonFormatter</name>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Why they fail</source>
        <translation>Perché non vanno bene</translation>
    </message>
    <message>
        <source>a combination that does not play, such as of container and codec</source>
        <translation>una combinazione non riproducibile, ad esempio di contenitore e codec</translation>
    </message>
    <message>
        <source>{0} unknown, which is not why they fail; wanted: {1}</source>
        <translation>{0} ignoti, che non è il motivo; richiesto: {1}</translation>
    </message>
    <message>
        <source>{0}; wanted: {1}</source>
        <translation>{0}; richiesto: {1}</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>A row a condition; a click or Enter shows the files</source>
        <translation>Una riga per condizione; un clic o Invio mostra i file</translation>
    </message>
    <message>
        <source>Columns of the reasons</source>
        <translation>Colonne dei motivi</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostra i file</translation>
    </message>
    <message>
        <source>What is told of each reason</source>
        <translation>I dati di ogni motivo</translation>
    </message>
    <message>
        <source>Why files fail</source>
        <translation>Perché i file non vanno bene</translation>
    </message>
</context>
<context>
    <name>RelocateCommands</name>
    <message>
        <source>Looking through {}…</source>
        <translation>Esame di {}…</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Ricolloca</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>Dove si trova ora “{}”?</translation>
    </message>
    <message>
        <source>relocation of “{}”</source>
        <translation>ricollocazione di “{}”</translation>
    </message>
    <message>
        <source>{0} of {1} {0:is|are} at {2}, with the same size. All records of “{3}” go there.</source>
        <translation>{0} di {1} {0:è|sono} in {2}, con la stessa dimensione. Tutti i dati di “{3}” passano lì.</translation>
    </message>
    <message>
        <source>“{}” is at {} now. The next scan reads only what has changed.</source>
        <translation>“{}” è ora in {}. La prossima scansione legge solo ciò che è cambiato.</translation>
    </message>
</context>
<context>
    <name>RenameCommands</name>
    <message>
        <source>Rename source</source>
        <translation>Rinomina sorgente</translation>
    </message>
    <message>
        <source>What {} is called in the window; an empty name is the name of the folder</source>
        <translation>Come si chiama {} nella finestra; un nome vuoto è il nome della cartella</translation>
    </message>
    <message>
        <source>renaming of a source to “{}”</source>
        <translation>ridenominazione di una sorgente in “{}”</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Closes this dialog; the list of jobs keeps the report</source>
        <translation>Chiude questa finestra di dialogo; l&apos;elenco delle operazioni conserva il rapporto</translation>
    </message>
    <message>
        <source>Copies the files that are shown, a line each</source>
        <translation>Copia i file mostrati, uno per riga</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>No file of the report matches.</source>
        <translation>Nessun file del rapporto corrisponde.</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Cerca nel rapporto</translation>
    </message>
    <message>
        <source>Shows the files whose path has these words</source>
        <translation>Mostra i file il cui percorso contiene queste parole</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stati</translation>
    </message>
    <message>
        <source>The files in one state, or in any, with counts</source>
        <translation>I file in uno stato, o in qualsiasi stato, con i conteggi</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <translation>Non c&apos;è altro da dire.</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Rapporto di verifica</translation>
    </message>
    <message>
        <source>Writes the whole report to a file</source>
        <translation>Scrive l&apos;intero rapporto in un file</translation>
    </message>
</context>
<context>
    <name>ReportExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>Esporta il rapporto</translation>
    </message>
    <message>
        <source>HTML page for any browser (*.html)</source>
        <translation>Pagina HTML per qualsiasi browser (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
</context>
<context>
    <name>ReportFormatter</name>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>The list leaves out {0} more {0:file|files}.</source>
        <translation>L&apos;elenco tralascia {0:un altro file|altri {0} file}.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest}</source>
        <translation>{folder}, confrontata con {manifest}</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} letti</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export the report.</source>
        <translation>{} righe sono troppe per gli appunti: esporta il rapporto.</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>verificati: {}</translation>
    </message>
    <message>
        <source>{}, compared with its manifest</source>
        <translation>{}, confrontata con il suo manifesto</translation>
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
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Show report</source>
        <translation>Mostra rapporto</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Tutto ciò che il motore multimediale dice del file</translation>
    </message>
    <message>
        <source>All that the media engine says of the file, by track</source>
        <translation>Tutto ciò che il motore multimediale dice del file, per traccia</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Come testo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copia il rapporto</translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation>Nessuna riga contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>Puts all that is shown of the report on the clipboard</source>
        <translation>Mette negli appunti tutto ciò che è mostrato del rapporto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Cerca nel rapporto</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word</source>
        <translation>Mostra solo le righe che contengono ogni parola</translation>
    </message>
    <message>
        <source>Shows the report as lines of text, not as a tree</source>
        <translation>Mostra il rapporto come righe di testo, non come albero</translation>
    </message>
    <message>
        <source>The media engine gave no report of this file.</source>
        <translation>Il motore multimediale non ha dato un rapporto su questo file.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Closes this dialog, and does nothing</source>
        <translation>Chiude questa finestra di dialogo e non fa nulla</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Altro file…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>A row a backup, the newest first</source>
        <translation>Una riga per backup, prima il più recente</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Chooses a backup in another folder</source>
        <translation>Sceglie un backup in un&apos;altra cartella</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Chiude questa finestra di dialogo e non cambia nulla</translation>
    </message>
    <message>
        <source>Columns of the backups</source>
        <translation>Colonne dei backup</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasione</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the place of the library</source>
        <translation>Mette il backup scelto al posto della libreria</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>The backup takes the place of {library}. The library of now stays beside it, under another name.</source>
        <translation>Il backup prende il posto di {library}. La libreria attuale resta accanto, con un altro nome.</translation>
    </message>
    <message>
        <source>There is no backup in the usual folder.</source>
        <translation>Nella cartella consueta non c&apos;è un backup.</translation>
    </message>
    <message>
        <source>What is told of each backup</source>
        <translation>I dati di ogni backup</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>creato prima di un aggiornamento</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>creato da te</translation>
    </message>
    <message>
        <source>made each week</source>
        <translation>creato ogni settimana</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Show: {}</source>
        <translation>Mostra: {}</translation>
    </message>
    <message>
        <source>Shows these files</source>
        <translation>Mostra questi file</translation>
    </message>
</context>
<context>
    <name>RoomFormatter</name>
    <message>
        <source>A file of several kinds counts once, in the topmost of them.</source>
        <translation>Un file di più tipi conta una volta sola, nel primo di essi dall&apos;alto.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tutti i generi</translation>
    </message>
    <message>
        <source>Could be freed: {0}, in {1}.</source>
        <translation>Si potrebbero liberare: {0}, in {1}.</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>Liberabili</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>In all: {0}, {1}.</source>
        <translation>In tutto: {0}, {1}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Listed: {0} of {1}, those that free the most.</source>
        <translation>Elencati: {0} di {1}, quelli che liberano di più.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>{0:Il primo file ne costituisce|I primi {0} file ne costituiscono} il {1}%.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Handed over</source>
        <translation>Consegnati</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Views of the room</source>
        <translation>Viste dello spazio</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>Risparmio da codifica</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Dove va</translation>
    </message>
    <message>
        <source>Where it goes, what could be saved, and what was saved</source>
        <translation>Dove va, che cosa si potrebbe risparmiare e che cosa si è risparmiato</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>By the last look of each day</source>
        <translation>Secondo l&apos;ultima lettura di ogni giorno</translation>
    </message>
    <message>
        <source>Room of “{}”</source>
        <translation>Spazio di “{}”</translation>
    </message>
    <message>
        <source>Used room</source>
        <translation>Spazio usato</translation>
    </message>
</context>
<context>
    <name>SafeQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Non cambia nulla</translation>
    </message>
</context>
<context>
    <name>SavedSearchCommands</name>
    <message>
        <source>Rename search</source>
        <translation>Rinomina ricerca</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salva ricerca</translation>
    </message>
    <message>
        <source>What the search is called in the side bar</source>
        <translation>Come si chiama la ricerca nella barra laterale</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>The search “{}” was deleted.</source>
        <translation>La ricerca “{}” è stata eliminata.</translation>
    </message>
    <message>
        <source>deletion of the search “{}”</source>
        <translation>eliminazione della ricerca “{}”</translation>
    </message>
    <message>
        <source>renaming of a search to “{}”</source>
        <translation>ridenominazione di una ricerca in “{}”</translation>
    </message>
    <message>
        <source>saving of the search “{}”</source>
        <translation>salvataggio della ricerca “{}”</translation>
    </message>
</context>
<context>
    <name>SavingsController</name>
    <message>
        <source>change of the target “{}”</source>
        <translation>modifica dell&apos;obiettivo “{}”</translation>
    </message>
    <message>
        <source>marks of {}</source>
        <translation>segni per {}</translation>
    </message>
    <message>
        <source>marks taken from {}</source>
        <translation>segni tolti a {}</translation>
    </message>
</context>
<context>
    <name>SavingsFormatter</name>
    <message>
        <source>Came back</source>
        <translation>Tornati</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cautela</translation>
    </message>
    <message>
        <source>Codec now</source>
        <translation>Codec attuale</translation>
    </message>
    <message>
        <source>Encoding {0} of {1} again could save {2}.</source>
        <translation>Codificare di nuovo {0} da {1} potrebbe far risparmiare {2}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnati</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>In percentuale</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In parole</translation>
    </message>
    <message>
        <source>Little or nothing to save: {}</source>
        <translation>Poco o nulla da risparmiare: {}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Segnati</translation>
    </message>
    <message>
        <source>Not estimated: {}</source>
        <translation>Non stimati: {}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Risparmio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>{0:Il primo file ne costituisce|I primi {0} file ne costituiscono} il {1}%.</translation>
    </message>
    <message>
        <source>Those {0} that save most are listed.</source>
        <translation>Sono elencati i {0} che fanno risparmiare di più.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>segnato</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non segnato</translation>
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
        <translation>Una riga per file; M segna quelli selezionati, Invio ne apre uno</translation>
    </message>
    <message>
        <source>Add a folder: what its videos would save is estimated from what a scan reads.</source>
        <translation>Aggiungi una cartella: il risparmio possibile con i suoi video si stima da ciò che legge una scansione.</translation>
    </message>
    <message>
        <source>Columns of the advice</source>
        <translation>Colonne dei consigli</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Stima in corso…</translation>
    </message>
    <message>
        <source>Files that save most</source>
        <translation>File con più risparmio</translation>
    </message>
    <message>
        <source>Hand over the marked…</source>
        <translation>Consegna i segnati…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Consegna…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Segna</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Non segnare nulla</translation>
    </message>
    <message>
        <source>Mark the first {}</source>
        <translation>Segna i primi {}</translation>
    </message>
    <message>
        <source>Marks are for this session; Undo takes a mark back</source>
        <translation>I segni valgono per questa sessione; Annulla toglie un segno</translation>
    </message>
    <message>
        <source>Marks those that save most, in the order of the list</source>
        <translation>Segna quelli che fanno risparmiare di più, nell&apos;ordine dell&apos;elenco</translation>
    </message>
    <message>
        <source>No advice: nothing was read yet</source>
        <translation>Nessun consiglio: non è stato ancora letto nulla</translation>
    </message>
    <message>
        <source>No file matches the search.</source>
        <translation>Nessun file corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>No file would save enough with this target.</source>
        <translation>Con questo obiettivo nessun file farebbe risparmiare abbastanza.</translation>
    </message>
    <message>
        <source>Only files such as codec:avc or size:&gt;2GB</source>
        <translation>Solo file come codec:avc o size:&gt;2GB</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostra nella tabella</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Togli i segni</translation>
    </message>
    <message>
        <source>Takes all marks away</source>
        <translation>Toglie tutti i segni</translation>
    </message>
    <message>
        <source>The same words and filters as in the search above</source>
        <translation>Le stesse parole e gli stessi filtri della ricerca qui sopra</translation>
    </message>
    <message>
        <source>What is told of each file; a click sorts by it</source>
        <translation>I dati di ogni file; un clic ordina in base a questi</translation>
    </message>
    <message>
        <source>Writes a list or a script for a program that encodes; starts nothing</source>
        <translation>Scrive un elenco o uno script per un programma che codifica; non avvia nulla</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etichetta</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Non cambia nulla</translation>
    </message>
    <message>
        <source>Find a disk by its label</source>
        <translation>Trova un disco dall&apos;etichetta</translation>
    </message>
    <message>
        <source>Scan the code on the label, or type the id below it.</source>
        <translation>Leggi con lo scanner il codice sull&apos;etichetta, o scrivi l&apos;id che c&apos;è sotto.</translation>
    </message>
    <message>
        <source>Show the disk</source>
        <translation>Mostra il disco</translation>
    </message>
    <message>
        <source>Shows the disk among the others</source>
        <translation>Mostra il disco tra gli altri</translation>
    </message>
</context>
<context>
    <name>ScanPresenter</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>Annullata prima di iniziare</translation>
    </message>
    <message>
        <source>Cancelled while looking for videos</source>
        <translation>Annullata durante la ricerca di video</translation>
    </message>
    <message>
        <source>Cancelled: {} of {} kept</source>
        <translation>Annullata: conservati {} di {}</translation>
    </message>
    <message>
        <source>Finished: {} in {}</source>
        <translation>Finita: {} in {}</translation>
    </message>
    <message>
        <source>Needs attention: {}</source>
        <translation>Richiede attenzione: {}</translation>
    </message>
    <message>
        <source>Needs attention: {} in {}</source>
        <translation>Richiede attenzione: {} in {}</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>Sospesa prima di iniziare</translation>
    </message>
    <message>
        <source>Paused while looking for videos</source>
        <translation>Sospesa durante la ricerca di video</translation>
    </message>
    <message>
        <source>Paused: {} of {} kept</source>
        <translation>Sospesa: conservati {} di {}</translation>
    </message>
</context>
<context>
    <name>ScheduleFormatter</name>
    <message>
        <source>Every hour</source>
        <translation>Ogni ora</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Ogni mese</translation>
    </message>
    <message>
        <source>Every night</source>
        <translation>Ogni notte</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Venerdì</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Ultima volta</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunedì</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prossima volta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabato</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domenica</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Giovedì</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martedì</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercoledì</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>done</source>
        <translation>finita</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>dovuta ora</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>disattivata</translation>
    </message>
</context>
<context>
    <name>ScheduleStore</name>
    <message>
        <source>adding of a schedule</source>
        <translation>aggiunta di una pianificazione</translation>
    </message>
    <message>
        <source>change of a schedule</source>
        <translation>modifica di una pianificazione</translation>
    </message>
    <message>
        <source>removal of a schedule</source>
        <translation>rimozione di una pianificazione</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>A row a schedule; Space switches it on or off, Enter edits it, Delete removes it</source>
        <translation>Una riga per pianificazione; Spazio la attiva o disattiva, Invio la modifica, Canc la rimuove</translation>
    </message>
    <message>
        <source>Adds a schedule</source>
        <translation>Aggiunge una pianificazione</translation>
    </message>
    <message>
        <source>Begins the job of the chosen schedule at once</source>
        <translation>Inizia subito l&apos;operazione della pianificazione scelta</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Chiude questa finestra di dialogo</translation>
    </message>
    <message>
        <source>Columns of the schedules</source>
        <translation>Colonne delle pianificazioni</translation>
    </message>
    <message>
        <source>Edits the chosen schedule</source>
        <translation>Modifica la pianificazione scelta</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while this window or cinventory serve is open.</source>
        <translation>Le operazioni iniziano da sole mentre questa finestra o cinventory serve è aperto.</translation>
    </message>
    <message>
        <source>Nothing begins by itself yet. For example: verify the checksums every Sunday night.</source>
        <translation>Nulla inizia ancora da solo. Ad esempio: verificare i checksum ogni domenica notte.</translation>
    </message>
    <message>
        <source>Removes the chosen schedule</source>
        <translation>Rimuove la pianificazione scelta</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>Esegui &amp;ora</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Pianificazioni</translation>
    </message>
    <message>
        <source>What is told of each schedule</source>
        <translation>I dati di ogni pianificazione</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Cerca o filtra</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters like codec:hevc size:&gt;2GB -audio:eng; Escape clears them</source>
        <translation>Parole, “frasi” e filtri come codec:hevc size:&gt;2GB -audio:eng; Esc li cancella</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>There is no file to compare. Files that are only imported cannot be read.</source>
        <translation>Non c&apos;è alcun file da confrontare. I file solo importati non si possono leggere.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filtri e valori</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Mostra di nuovo tutto</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>A line for each part, and what to do where one fails</source>
        <translation>Una riga per ogni parte, e che cosa fare se una non funziona</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Chiude questa finestra di dialogo</translation>
    </message>
    <message>
        <source>Copies the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Each part of the program is tried. This takes about half a minute…</source>
        <translation>Ogni parte del programma viene provata. Richiede circa mezzo minuto…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autodiagnosi</translation>
    </message>
    <message>
        <source>The self-test has ended.</source>
        <translation>L&apos;autodiagnosi è finita.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barra laterale</translation>
    </message>
</context>
<context>
    <name>SideBarUpdater</name>
    <message>
        <source>{} of them in the trash</source>
        <translation>{} di essi nel cestino</translation>
    </message>
</context>
<context>
    <name>SinceHead</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Dal:</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>Il giorno a partire dal quale si elencano le modifiche</translation>
    </message>
    <message>
        <source>The moment since which changes are counted</source>
        <translation>Il momento dal quale si contano le modifiche</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Prima i più grandi, recenti o ultimi</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Inverso</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Ordina per “{}”</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>L&apos;ordine in cui sono stati trovati</translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>How loud the sound is</source>
        <translation>Quanto è forte il suono</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Suono disattivato (M)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Suono attivato (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>A scan has begun.</source>
        <translation>Una scansione è iniziata.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Rimuovi dalla libreria</translation>
    </message>
    <message>
        <source>Remove “{}”? The library forgets {}, for good with the next scan. The files themselves stay where they are.</source>
        <translation>Rimuovere “{}”? La libreria dimentica {}, definitivamente con la prossima scansione. I file restano dove sono.</translation>
    </message>
    <message>
        <source>removal of “{}”</source>
        <translation>rimozione di “{}”</translation>
    </message>
    <message>
        <source>“{}” was removed, with {}. Until the next scan this can be undone.</source>
        <translation>“{}” è stata rimossa, con {}. Fino alla prossima scansione si può annullare.</translation>
    </message>
</context>
<context>
    <name>SourceListModel</name>
    <message>
        <source>Kept at: {}</source>
        <translation>Conservato in: {}</translation>
    </message>
    <message>
        <source>Last check of a file: {}</source>
        <translation>Ultimo controllo di un file: {}</translation>
    </message>
    <message>
        <source>being scanned</source>
        <translation>scansione in corso</translation>
    </message>
    <message>
        <source>imported from {}</source>
        <translation>importata da {}</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>non collegato dal {}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>letta in parte</translation>
    </message>
    <message>
        <source>read in part: {} of {}</source>
        <translation>letta in parte: {} di {}</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>monitorata</translation>
    </message>
    <message>
        <source>{0} {0:file|files}</source>
        <translation>{0} file</translation>
    </message>
    <message>
        <source>{} % free</source>
        <translation>{}% libero</translation>
    </message>
    <message>
        <source>{} in the trash</source>
        <translation>{} nel cestino</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>mancanti: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} di {}</translation>
    </message>
    <message>
        <source>{} of {} free as of {}</source>
        <translation>{} liberi su {} al {}</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Choose which files the table shows; the Menu key shows what can be done with a source</source>
        <translation>Sceglie quali file mostra la tabella; il tasto Menu mostra che cosa si può fare con una sorgente</translation>
    </message>
    <message>
        <source>Its menu has “{}”.</source>
        <translation>Il suo menu contiene “{}”.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Ancora nessuna cartella</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Ancora nessuna salvata</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Ricerche</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sorgenti</translation>
    </message>
    <message>
        <source>Sources and library</source>
        <translation>Sorgenti e libreria</translation>
    </message>
    <message>
        <source>“Save search…”, the star beside the search field, keeps a search here</source>
        <translation>“Salva ricerca…”, la stella accanto al campo di ricerca, conserva qui una ricerca</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening the library…</source>
        <translation>Apertura della libreria…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Puts new and changed rows into their order</source>
        <translation>Mette in ordine le righe nuove e modificate</translation>
    </message>
    <message>
        <source>Rows may be out of order: sort again</source>
        <translation>Le righe possono essere in disordine: riordina</translation>
    </message>
    <message>
        <source>Shows the files with errors and warnings</source>
        <translation>Mostra i file con errori e avvisi</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Riordina</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Cerca copie</translation>
    </message>
    <message>
        <source>Find files that exist several times, or only on one disk.</source>
        <translation>Trova file che esistono più volte, o solo su un disco.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Per iniziare</translation>
    </message>
    <message>
        <source>Have the library looked after by schedules.</source>
        <translation>Affida la custodia della libreria alle pianificazioni.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Custodisci…</translation>
    </message>
    <message>
        <source>Read your folders to the end.</source>
        <translation>Leggi fino alla fine le tue cartelle.</translation>
    </message>
    <message>
        <source>See what is wrong with files: unreadable, cut off, damaged.</source>
        <translation>Guarda che cosa non va nei file: illeggibili, troncati, danneggiati.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostra meno</translation>
    </message>
    <message>
        <source>Show this step no more</source>
        <translation>Non mostrare più questo passo</translation>
    </message>
    <message>
        <source>Shows these steps no more; Help ▸ Getting started brings them back</source>
        <translation>Non mostra più questi passi; Aiuto ▸ Per iniziare li riporta</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Salva checksum</translation>
    </message>
    <message>
        <source>Store checksums: only they tell later whether a file is still the same.</source>
        <translation>Salva i checksum: solo quelli dicono più tardi se un file è ancora lo stesso.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} di {count} fatti</translation>
    </message>
</context>
<context>
    <name>StripPosition</name>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Immagine {} di {}, a {}</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostra finestra</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Obiettivo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Edit targets</source>
        <translation>Modifica obiettivi</translation>
    </message>
    <message>
        <source>Makes, changes or deletes targets</source>
        <translation>Crea, modifica o elimina obiettivi</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nuovo obiettivo</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Nuovo obiettivo…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Target “{}”</source>
        <translation>Obiettivo “{}”</translation>
    </message>
    <message>
        <source>The encoding that the savings are estimated for</source>
        <translation>La codifica per cui si stima il risparmio</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Usa come predefinito</translation>
    </message>
    <message>
        <source>{} of mine</source>
        <translation>{} (mio)</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;Codec</source>
        <translation>&amp;Codec</translation>
    </message>
    <message>
        <source>&amp;Least saving</source>
        <translation>&amp;Risparmio minimo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Immagine</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Com&apos;è</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Non cambia nulla</translation>
    </message>
    <message>
        <source>Files that cannot save as much are not listed.</source>
        <translation>I file che non possono far risparmiare tanto non vengono elencati.</translation>
    </message>
    <message>
        <source>HEVC plays on most devices; AV1 saves more.</source>
        <translation>HEVC è riproducibile sulla maggior parte dei dispositivi; AV1 fa risparmiare di più.</translation>
    </message>
    <message>
        <source>Keep &amp;HDR</source>
        <translation>Mantieni l&apos;&amp;HDR</translation>
    </message>
    <message>
        <source>Keep the &amp;sound as it is</source>
        <translation>Mantieni il &amp;suono com&apos;è</translation>
    </message>
    <message>
        <source>Keeps this target</source>
        <translation>Salva questo obiettivo</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down, smaller ones stay.</source>
        <translation>Le immagini più grandi vengono ridotte, quelle più piccole restano.</translation>
    </message>
    <message>
        <source>Otherwise it becomes AAC with 64 kb/s a channel.</source>
        <translation>Altrimenti diventa AAC a 64 kb/s per canale.</translation>
    </message>
    <message>
        <source>Otherwise it becomes SDR, which every screen shows.</source>
        <translation>Altrimenti diventa SDR, che ogni schermo mostra.</translation>
    </message>
    <message>
        <source>There is another target of this name.</source>
        <translation>Esiste un altro obiettivo con questo nome.</translation>
    </message>
    <message>
        <source>What you call this target.</source>
        <translation>Come chiami questo obiettivo.</translation>
    </message>
    <message>
        <source>{}p at most</source>
        <translation>Al massimo {}p</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Checked for damage</source>
        <translation>Danni cercati</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>Checksum verificati</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ultimo controllo</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Segnato come OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importato</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>{name}, except: {values}</source>
        <translation>{name}, eccetto: {values}</translation>
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
        <translation>Nessuna immagine: {}</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Immagine a {}</translation>
    </message>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Immagine {} di {}, a {}</translation>
    </message>
    <message>
        <source>Picture, not there yet</source>
        <translation>Immagine, non ancora presente</translation>
    </message>
    <message>
        <source>Shows this picture large</source>
        <translation>Mostra grande questa immagine</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The arrow keys go back and forward</source>
        <translation>I tasti freccia vanno indietro e avanti</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Everything else that can be done</source>
        <translation>Tutto il resto che si può fare</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Shows the library in another way</source>
        <translation>Mostra la libreria in un altro modo</translation>
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
        <translation>Scegli la traccia del suono, e i sottotitoli (T)</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>Sottotitoli (CC)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sottotitoli</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Traccia {}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracce</translation>
    </message>
    <message>
        <source>language {}</source>
        <translation>lingua {}</translation>
    </message>
    <message>
        <source>{} (of a kind that is not shown here)</source>
        <translation>{} (di un genere che qui non si mostra)</translation>
    </message>
</context>
<context>
    <name>TrashButton</name>
    <message>
        <source>Shows which files could go to the trash, and which stay</source>
        <translation>Mostra quali file potrebbero andare nel cestino, e quali restano</translation>
    </message>
    <message>
        <source>To the Trash</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>Trash plan for all {0} {0:group|groups} in the list…</source>
        <translation>Piano per il cestino di {0:{0} gruppo|tutti i {0} gruppi} dell&apos;elenco…</translation>
    </message>
    <message>
        <source>Trash plan for this group…</source>
        <translation>Piano per il cestino di questo gruppo…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:file|files}…</source>
        <translation>Piano per il cestino di {0} file {0:selezionato|selezionati}…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:group|groups}…</source>
        <translation>Piano per il cestino di {0} {0:gruppo selezionato|gruppi selezionati}…</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Trash plan</source>
        <translation>Piano per il cestino</translation>
    </message>
</context>
<context>
    <name>TrashFormatter</name>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Move {} to Trash</source>
        <translation>Sposta {} nel cestino</translation>
    </message>
    <message>
        <source>Not moved: {}</source>
        <translation>Non spostati: {}</translation>
    </message>
    <message>
        <source>Plan of {0} listed {0:group|groups}</source>
        <translation>Piano di {0} {0:gruppo elencato|gruppi elencati}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:file|files}</source>
        <translation>Piano di {0} file {0:selezionato|selezionati}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:group|groups}</source>
        <translation>Piano di {0} {0:gruppo selezionato|gruppi selezionati}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>The library knows no files in the folder to keep.</source>
        <translation>La libreria non conosce file nella cartella da tenere.</translation>
    </message>
    <message>
        <source>What stays, or what failed</source>
        <translation>Che cosa resta, o che cosa non è riuscito</translation>
    </message>
    <message>
        <source>What stays, or why not moved</source>
        <translation>Che cosa resta, o perché non spostato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>scomparso</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>nel cestino</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>rimesso a posto</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non iniziato</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>non spostato</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>{0} in “{1}”</source>
        <translation>{0} in “{1}”</translation>
    </message>
    <message>
        <source>{0} without another copy, or ignored</source>
        <translation>{0} senza altra copia, o ignorati</translation>
    </message>
    <message>
        <source>{0} {0:file has|files have} sound in a language that the file that stays lacks, and {0:goes|go} all the same.</source>
        <translation>{0} {0:file ha|file hanno} il suono in una lingua che manca al file che resta, e {0:va|vanno} comunque.</translation>
    </message>
    <message>
        <source>{0} {0:file is|files are} on several disks now, and would be on one only</source>
        <translation>{0} file {0:è ora su più dischi, e sarebbe|sono ora su più dischi, e sarebbero} poi su uno solo</translation>
    </message>
    <message>
        <source>{0} {0:file stays as a copy on another disk; the box above lets it go|files stay as copies on other disks; the box above lets them go}.</source>
        <translation>{0} {0:file resta come copia su un altro disco; la casella qui sopra lo lascia andare|file restano come copie su altri dischi; la casella qui sopra li lascia andare}.</translation>
    </message>
    <message>
        <source>{0} {0:file stays, as it has|files stay, as they have} sound in a language that the better file lacks; the box above lets {0:it|them} go.</source>
        <translation>{0} {0:file resta, perché ha|file restano, perché hanno} il suono in una lingua che manca al file migliore; la casella qui sopra {0:lo lascia|li lascia} andare.</translation>
    </message>
    <message>
        <source>{0} {0:file that goes is|files that go are} better than the one that you have chosen to keep: the list says by what.</source>
        <translation>{0} file che {0:va via è migliore|vanno via sono migliori} di quello che hai scelto di tenere: l&apos;elenco dice in che cosa.</translation>
    </message>
    <message>
        <source>{stays}. This file is better than the chosen one: {reason}</source>
        <translation>{stays}. Questo file è migliore di quello scelto: {reason}</translation>
    </message>
    <message>
        <source>{} (on another disk)</source>
        <translation>{} (su un altro disco)</translation>
    </message>
    <message>
        <source>{} not moved</source>
        <translation>non spostati: {}</translation>
    </message>
    <message>
        <source>{} to the trash</source>
        <translation>nel cestino: {}</translation>
    </message>
    <message>
        <source>{}, without sound in: {}</source>
        <translation>{}, senza suono in: {}</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>Allow moves to the trash</source>
        <translation>Consenti spostamenti nel cestino</translation>
    </message>
    <message>
        <source>Cinventory only reads until you allow more. The preferences take it back.</source>
        <translation>Cinventory legge soltanto, finché non consenti di più. Nelle preferenze si può revocare.</translation>
    </message>
    <message>
        <source>Just before a file goes, it is compared byte for byte with the file that stays.</source>
        <translation>Subito prima che un file vada nel cestino, viene confrontato byte per byte con il file che resta.</translation>
    </message>
    <message>
        <source>Looking up the files…</source>
        <translation>Ricerca dei file…</translation>
    </message>
    <message>
        <source>Makes a plan of all groups that the list shows now, in place of this one</source>
        <translation>Fa un piano di tutti i gruppi che l&apos;elenco mostra ora, al posto di questo</translation>
    </message>
    <message>
        <source>Moves the ticked files to the trash</source>
        <translation>Sposta nel cestino i file spuntati</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the journal moves files back. The trash is on the disk of its files: the space is free once the trash is emptied.</source>
        <translation>Nulla viene eliminato, e il registro rimette a posto i file. Il cestino è sul disco dei suoi file: lo spazio si libera quando il cestino viene svuotato.</translation>
    </message>
    <message>
        <source>Nothing is moved yet: the button below does that</source>
        <translation>Ancora non è stato spostato nulla: lo fa il pulsante qui sotto</translation>
    </message>
    <message>
        <source>Plan what is shown now</source>
        <translation>Pianifica ciò che è mostrato ora</translation>
    </message>
    <message>
        <source>The list shows other files now. The plan stays as it was.</source>
        <translation>L&apos;elenco ora mostra altri file. Il piano resta com&apos;era.</translation>
    </message>
    <message>
        <source>These files have other bytes than the files that stay, and show the same pictures. Just before a file goes, both have to be as they were compared, and the file that stays is read whole.</source>
        <translation>Questi file hanno byte diversi dai file che restano, ma mostrano le stesse immagini. Subito prima che un file vada nel cestino, entrambi devono essere com&apos;erano al confronto, e il file che resta viene letto per intero.</translation>
    </message>
</context>
<context>
    <name>TrashUndo</name>
    <message>
        <source>In the trash: {}.</source>
        <translation>Nel cestino: {}.</translation>
    </message>
    <message>
        <source>move of {} to the trash</source>
        <translation>spostamento di {} nel cestino</translation>
    </message>
</context>
<context>
    <name>TreemapPanel</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>What the areas stand for</source>
        <translation>Che cosa rappresentano le aree</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>A search does not change the trends, which tell of whole sources.</source>
        <translation>Una ricerca non cambia gli andamenti, che riguardano sorgenti intere.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Tutte le sorgenti</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Before {}, only the number of files is known.</source>
        <translation>Prima del {} è noto solo il numero di file.</translation>
    </message>
    <message>
        <source>Checked for damage</source>
        <translation>Danni cercati</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danni</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Each scan adds a point. Scan a source to begin.</source>
        <translation>Ogni scansione aggiunge un punto. Scansiona una sorgente per iniziare.</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errori e avvisi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>File con problemi</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>File mancanti</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Altri</translation>
    </message>
    <message>
        <source>Share of checked files</source>
        <translation>Quota di file controllati</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Size by video codec</source>
        <translation>Dimensione per codec video</translation>
    </message>
    <message>
        <source>The last two points that you choose are compared below; Enter goes there.</source>
        <translation>Gli ultimi due punti che scegli sono confrontati sotto; Invio vi porta.</translation>
    </message>
    <message>
        <source>The next scan begins to store sizes, codecs, problems and checks.</source>
        <translation>La prossima scansione inizia a salvare dimensioni, codec, problemi e controlli.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>With checksums</source>
        <translation>Con checksum</translation>
    </message>
    <message>
        <source>With checksums, and checked for damage</source>
        <translation>Con checksum e danni cercati</translation>
    </message>
</context>
<context>
    <name>TrendsPanel</name>
    <message>
        <source>Trends</source>
        <translation>Andamenti</translation>
    </message>
    <message>
        <source>What the library held after each scan, and holds now</source>
        <translation>Che cosa la libreria conteneva dopo ogni scansione, e contiene ora</translation>
    </message>
</context>
<context>
    <name>UndoActs</name>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Ripeti {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Annulla {}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {}</source>
        <translation>Ripetuto: {}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}. {1}</source>
        <translation>Non si può più annullare: {0}. {1}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Annullato: {}</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrors</name>
    <message>
        <source>An error came again that you know of: {count} {count:time|times} so far.</source>
        <translation>Si è ripetuto un errore che già conosci: finora {count} {count:volta|volte}.</translation>
    </message>
    <message>
        <source>Cinventory ended unexpectedly. A report can be saved.</source>
        <translation>Cinventory è terminato inaspettatamente. Si può salvare un rapporto.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Dettagli…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Its file was last changed {time}.</source>
        <translation>Il suo file è stato modificato l&apos;ultima volta il {time}.</translation>
    </message>
    <message>
        <source>The last backup is of {time}.</source>
        <translation>L&apos;ultimo backup è del {time}.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Impossibile aprire la libreria</translation>
    </message>
    <message>
        <source>There is no backup of it in the usual folder.</source>
        <translation>Nella cartella consueta non ce n&apos;è un backup.</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>&amp;Aggiorna senza backup</translation>
    </message>
    <message>
        <source>Changes the library, which earlier versions of Cinventory cannot open any more</source>
        <translation>Modifica la libreria, che le versioni precedenti di Cinventory non potranno più aprire</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Nessun backup</translation>
    </message>
    <message>
        <source>The library must be updated, and there is no backup of it.</source>
        <translation>La libreria va aggiornata, e non ce n&apos;è un backup.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algoritmo</translation>
    </message>
    <message>
        <source>&amp;Files in</source>
        <translation>&amp;File in</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>&amp;Manifesto</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>An ASC MHL history, a Media Hash List, a BagIt bag, or a list of md5sum, sha256sum, xxhsum, b3sum or SFV: the file, or its folder. It can be dropped on this dialog.</source>
        <translation>Una cronologia ASC MHL, una Media Hash List, un bag BagIt, o un elenco di md5sum, sha256sum, xxhsum, b3sum o SFV: il file, o la sua cartella. Si può trascinare su questa finestra.</translation>
    </message>
    <message>
        <source>As the manifest tells</source>
        <translation>Come indicato dal manifesto</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Choose a folder with a manifest</source>
        <translation>Scegli una cartella con un manifesto</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Scegli un manifesto</translation>
    </message>
    <message>
        <source>Choose the file of a manifest</source>
        <translation>Sceglie il file di un manifesto</translation>
    </message>
    <message>
        <source>Choose the folder to compare</source>
        <translation>Sceglie la cartella da confrontare</translation>
    </message>
    <message>
        <source>Files in</source>
        <translation>File in</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Cartella…</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>Only for a list that does not tell its own</source>
        <translation>Solo per un elenco che non indica il proprio</translation>
    </message>
    <message>
        <source>Reads all files of the manifest, and compares their checksums</source>
        <translation>Legge tutti i file del manifesto e ne confronta i checksum</translation>
    </message>
    <message>
        <source>The folder of the manifest</source>
        <translation>La cartella del manifesto</translation>
    </message>
    <message>
        <source>The folder to compare</source>
        <translation>La cartella da confrontare</translation>
    </message>
    <message>
        <source>The folder to compare, if the manifest is not beside its files.</source>
        <translation>La cartella da confrontare, se il manifesto non è accanto ai suoi file.</translation>
    </message>
    <message>
        <source>The path of a manifest, or of its folder</source>
        <translation>Il percorso di un manifesto, o della sua cartella</translation>
    </message>
    <message>
        <source>Type the whole path of the folder, or nothing.</source>
        <translation>Scrivi il percorso completo della cartella, o nulla.</translation>
    </message>
    <message>
        <source>Type the whole path of the manifest.</source>
        <translation>Scrivi il percorso completo del manifesto.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Verify manifest</source>
        <translation>Verifica manifesto</translation>
    </message>
</context>
<context>
    <name>WastePanel</name>
    <message>
        <source>A row a file of the chosen kind; Enter opens it</source>
        <translation>Una riga per file del genere scelto; Invio lo apre</translation>
    </message>
    <message>
        <source>A row a kind; its files that free the most are listed below</source>
        <translation>Una riga per genere; sotto sono elencati i suoi file che liberano di più</translation>
    </message>
    <message>
        <source>Add a folder: then it is seen which files take room without need.</source>
        <translation>Aggiungi una cartella: allora si vede quali file occupano spazio senza bisogno.</translation>
    </message>
    <message>
        <source>All in the table</source>
        <translation>Tutti nella tabella</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Colonne dei file</translation>
    </message>
    <message>
        <source>Columns of the kinds</source>
        <translation>Colonne dei generi</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Confronta immagini…</translation>
    </message>
    <message>
        <source>Compares files of equal size</source>
        <translation>Confronta i file di uguale dimensione</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Files that free the most</source>
        <translation>File che liberano di più</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>File senza video</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Cerca copie</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Registro del cestino</translation>
    </message>
    <message>
        <source>Kinds of waste</source>
        <translation>Generi di spreco</translation>
    </message>
    <message>
        <source>No file is known yet</source>
        <translation>Nessun file è ancora noto</translation>
    </message>
    <message>
        <source>Reads pictures of videos of similar length</source>
        <translation>Legge immagini dei video di lunghezza simile</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostra nella tabella</translation>
    </message>
    <message>
        <source>Show where to act</source>
        <translation>Mostra dove intervenire</translation>
    </message>
    <message>
        <source>Shows all files of this kind in the table of files</source>
        <translation>Mostra tutti i file di questo tipo nella tabella dei file</translation>
    </message>
    <message>
        <source>Shows the files beside videos that belong to none</source>
        <translation>Mostra i file accanto ai video che non appartengono a nessuno</translation>
    </message>
    <message>
        <source>Shows the groups of equal files</source>
        <translation>Mostra i gruppi di file uguali</translation>
    </message>
    <message>
        <source>Shows the groups of videos with the same pictures</source>
        <translation>Mostra i gruppi di video con le stesse immagini</translation>
    </message>
    <message>
        <source>Shows what Cinventory has moved to the trash</source>
        <translation>Mostra che cosa Cinventory ha spostato nel cestino</translation>
    </message>
    <message>
        <source>Shows what encoding files again would save</source>
        <translation>Mostra che cosa farebbe risparmiare una nuova codifica dei file</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>Risparmio da codifica</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>I dati di ogni file</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>I dati di ogni genere</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message>
        <source>end of the watch over “{}”</source>
        <translation>fine del monitoraggio di “{}”</translation>
    </message>
    <message>
        <source>watch over “{}”</source>
        <translation>monitoraggio di “{}”</translation>
    </message>
    <message>
        <source>“{}” is watched no more.</source>
        <translation>“{}” non è più monitorata.</translation>
    </message>
    <message>
        <source>“{}” is watched.</source>
        <translation>“{}” è monitorata.</translation>
    </message>
</context>
<context>
    <name>WelcomeCards</name>
    <message>
        <source>A library that you have from another computer, or a backup.</source>
        <translation>Una libreria che hai da un altro computer, o un backup.</translation>
    </message>
    <message>
        <source>A short video that comes with Cinventory shows what the table and the details tell.</source>
        <translation>Un breve video fornito con Cinventory mostra che cosa dicono la tabella e i dettagli.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Aggiungi l&apos;esempio</translation>
    </message>
    <message>
        <source>Add your folders</source>
        <translation>Aggiungi le tue cartelle</translation>
    </message>
    <message>
        <source>Connected disks</source>
        <translation>Dischi collegati</translation>
    </message>
    <message>
        <source>Drop folders here, or choose them. Cinventory reads them, never changes them.</source>
        <translation>Trascina qui delle cartelle, o sceglile. Cinventory le legge, non le modifica mai.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Guarda un esempio</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Apri una libreria</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} liberi</translation>
    </message>
</context>
<context>
    <name>WorkerModel</name>
    <message>
        <source>Files/s</source>
        <translation>File/s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>WorkerTable</name>
    <message>
        <source>A row a worker of the cluster; those that get no files are at the top</source>
        <translation>Una riga per worker del cluster; quelli che non ricevono file sono in alto</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>Colonne dei worker</translation>
    </message>
    <message>
        <source>What is told of each worker</source>
        <translation>I dati di ogni worker</translation>
    </message>
    <message>
        <source>Workers of the job</source>
        <translation>Worker dell&apos;operazione</translation>
    </message>
</context>
<context>
    <name>_Poster</name>
    <message>
        <source>Play here</source>
        <translation>Riproduci qui</translation>
    </message>
    <message>
        <source>Play the file in the place of this picture</source>
        <translation>Riproduce il file al posto di questa immagine</translation>
    </message>
</context>
</TS>
