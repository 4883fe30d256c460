<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cinventory</source>
        <translation>Über Cinventory</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Schließt diesen Dialog</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Its data is in {folder}.</source>
        <translation>Die Daten liegen in {folder}.</translation>
    </message>
    <message>
        <source>MediaInfo is missing. Install Cinventory again.</source>
        <translation>MediaInfo fehlt. Installieren Sie Cinventory erneut.</translation>
    </message>
    <message>
        <source>Portable: all data is beside the program, in {folder}.</source>
        <translation>Portabel: Alle Daten liegen beim Programm, in {folder}.</translation>
    </message>
    <message>
        <source>Program, engines and folders, for a report of a problem</source>
        <translation>Programm, Engines und Ordner, für den Bericht über ein Problem</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version} of this system, and {second}.</source>
        <translation>Liest Dateien mit MediaInfo {version} dieses Systems und {second}.</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version}, which it brings along, and {second}.</source>
        <translation>Liest Dateien mit dem mitgelieferten MediaInfo {version} und {second}.</translation>
    </message>
    <message>
        <source>Takes the inventory of a video library. Free software: GPL-3.0-or-later, without warranty.</source>
        <translation>Macht Inventur in der Videosammlung. Freie Software: GPL-3.0-or-later, ohne Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>AcceptCommands</name>
    <message>
        <source>There is nothing to accept: no check found other contents than the known ones.</source>
        <translation>Es gibt nichts zu übernehmen: Keine Prüfung hat einen anderen Inhalt gefunden als den bekannten.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Accept contents</source>
        <translation>Inhalt übernehmen</translation>
    </message>
    <message>
        <source>Each with the known and the found checksum</source>
        <translation>Jede mit der bekannten und der gefundenen Prüfsumme</translation>
    </message>
    <message>
        <source>Files whose contents are accepted</source>
        <translation>Dateien, deren Inhalt übernommen wird</translation>
    </message>
    <message>
        <source>Keeps the known checksums</source>
        <translation>Behält die bekannten Prüfsummen</translation>
    </message>
    <message>
        <source>Makes the contents that were found the known ones</source>
        <translation>Macht den gefundenen Inhalt zum bekannten</translation>
    </message>
    <message>
        <source>No file is read or changed.</source>
        <translation>Keine Datei wird gelesen oder geändert.</translation>
    </message>
    <message>
        <source>The last check found other contents than the known ones. If you accept them, they count as good: the known checksums are forgotten, and this change is no longer told.</source>
        <translation>Die letzte Prüfung hat einen anderen Inhalt gefunden als den bekannten. Wenn Sie ihn übernehmen, gilt er als gut: Die bekannten Prüfsummen werden vergessen, und diese Änderung wird nicht mehr gemeldet.</translation>
    </message>
    <message>
        <source>found on {}: {}</source>
        <translation>gefunden am {}: {}</translation>
    </message>
    <message>
        <source>known since {}: {}</source>
        <translation>bekannt seit {}: {}</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About Cinventory</source>
        <translation>Über Cinventory</translation>
    </message>
    <message>
        <source>Accept contents…</source>
        <translation>Inhalt übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>All acts that have keys, with these</source>
        <translation>Alle Befehle, die Tasten haben, mit diesen Tasten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Ask the page of the program for its newest version; nothing is sent but that of this one</source>
        <translation>Die Seite des Programms nach der neuesten Version fragen; gesendet wird nur die von diesem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Bring in the list of a disk that is not here, as another program made it</source>
        <translation>Die Liste eines Datenträgers holen, der nicht hier ist, wie ein anderes Programm sie gemacht hat</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Browser-Seite</translation>
    </message>
    <message>
        <source>Build a search from facts, comparisons and values</source>
        <translation>Eine Suche aus Eigenschaften, Vergleichen und Werten zusammenstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check for damage…</source>
        <translation>Auf Schäden prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Aktualisierungen suchen</translation>
    </message>
    <message>
        <source>Check whether each part of the program works on this computer</source>
        <translation>Prüfen, ob jeder Teil des Programms auf diesem Rechner funktioniert</translation>
    </message>
    <message>
        <source>Choose the program that opens the selected files</source>
        <translation>Das Programm wählen, das die ausgewählten Dateien öffnet</translation>
    </message>
    <message>
        <source>Choose what the files of the table and the gallery are sorted by</source>
        <translation>Wählen, wonach die Dateien der Tabelle und der Galerie sortiert werden</translation>
    </message>
    <message>
        <source>Choose, move and sort by the columns of the table</source>
        <translation>Spalten der Tabelle wählen, verschieben und danach sortieren</translation>
    </message>
    <message>
        <source>Clear the search, and show every source</source>
        <translation>Die Suche leeren und alle Quellen anzeigen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare a folder with a list of checksums, a history or a bag that came with it</source>
        <translation>Einen Ordner mit einer Prüfsummenliste, einer Historie oder einem Bag vergleichen, die ihm beiliegt</translation>
    </message>
    <message>
        <source>Compare files with their stored checksums: those selected, shown, or all</source>
        <translation>Dateien mit ihren gespeicherten Prüfsummen vergleichen: die ausgewählten, die angezeigten oder alle</translation>
    </message>
    <message>
        <source>Compare the files here with all others, to find which exist several times</source>
        <translation>Die Dateien hier mit allen anderen vergleichen, um mehrfach vorhandene zu finden</translation>
    </message>
    <message>
        <source>Compare the files that match the search, in the chosen source or folder, with all others, to find which exist several times</source>
        <translation>Die Dateien, die zur Suche passen, in der gewählten Quelle oder im gewählten Ordner mit allen anderen vergleichen, um mehrfach vorhandene zu finden</translation>
    </message>
    <message>
        <source>Compare two places…</source>
        <translation>Zwei Orte vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare videos by their pictures…</source>
        <translation>Videos nach ihren Bildern vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Continue scan</source>
        <translation>Scan fortsetzen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the library to one file, while it is in use</source>
        <translation>Die Bibliothek in eine Datei kopieren, während sie benutzt wird</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>Die Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the rows with all columns, for a spreadsheet</source>
        <translation>Die Zeilen mit allen Spalten kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copy the value and its number of files as text</source>
        <translation>Den Wert und die Zahl seiner Dateien als Text kopieren</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Kopieren, wo die Datei liegt</translation>
    </message>
    <message>
        <source>Copy where this folder is</source>
        <translation>Kopieren, wo dieser Ordner liegt</translation>
    </message>
    <message>
        <source>Create manifest…</source>
        <translation>Manifest erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Decode files to find damage: those selected, shown, or all</source>
        <translation>Dateien dekodieren, um Schäden zu finden: die ausgewählten, die angezeigten oder alle</translation>
    </message>
    <message>
        <source>Decode the files here to find damage</source>
        <translation>Die Dateien hier dekodieren, um Schäden zu finden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the index of what is said…</source>
        <translation>Index des Gesagten löschen …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Befehl suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier picture</source>
        <translation>Früheres Bild</translation>
    </message>
    <message>
        <source>Enlarge the text of menus, tables and details; pictures keep their size</source>
        <translation>Den Text von Menüs, Tabellen und Details vergrößern; Bilder behalten ihre Größe</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>File types, limits, theme and language</source>
        <translation>Dateitypen, Grenzen, Design und Sprache</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Dateien ohne Video</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>Filter zusammenstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a disk by its label…</source>
        <translation>Datenträger nach Etikett finden&#xa0;…</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>Wiederfinden&#xa0;…</translation>
    </message>
    <message>
        <source>Find an act, a page, a source, a saved search, a filter or a preference by words</source>
        <translation>Findet Befehle, Seiten, Quellen, gespeicherte Suchen, Filter und Einstellungen nach Worten</translation>
    </message>
    <message>
        <source>Find clips inside longer videos…</source>
        <translation>Ausschnitte in längeren Videos finden&#xa0;…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Kopien suchen</translation>
    </message>
    <message>
        <source>Forget this search; no file is changed</source>
        <translation>Diese Suche vergessen; keine Datei wird geändert</translation>
    </message>
    <message>
        <source>Forget what is known of its files; the files themselves stay</source>
        <translation>Vergessen, was über seine Dateien bekannt ist; die Dateien selbst bleiben</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or not</source>
        <translation>Gibt dem Fenster den ganzen Bildschirm oder seine frühere Größe</translation>
    </message>
    <message>
        <source>Give this search another name</source>
        <translation>Dieser Suche einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Give this source a name of its own; its folder keeps its name</source>
        <translation>Dieser Quelle einen eigenen Namen geben; ihr Ordner behält seinen Namen</translation>
    </message>
    <message>
        <source>Go back in the current file to the picture of a moment before</source>
        <translation>In der aktuellen Datei zum Bild eines früheren Moments zurückgehen</translation>
    </message>
    <message>
        <source>Go on in the current file to the picture of a moment after</source>
        <translation>In der aktuellen Datei zum Bild eines späteren Moments weitergehen</translation>
    </message>
    <message>
        <source>Go on without the file that takes so long; the next scan tries it again</source>
        <translation>Ohne die Datei weitermachen, die so lange braucht; der nächste Scan versucht sie wieder</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>Hand over for re-encoding…</source>
        <translation>Zum Neukodieren übergeben&#xa0;…</translation>
    </message>
    <message>
        <source>Have changes in this folder scanned as they happen</source>
        <translation>Änderungen in diesem Ordner sofort einlesen lassen</translation>
    </message>
    <message>
        <source>Have more lines in menus, tables and details; pictures keep their size</source>
        <translation>Mehr Zeilen in Menüs, Tabellen und Details haben; Bilder behalten ihre Größe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Katalog importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Gesagtes indizieren</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Journal des Papierkorbs</translation>
    </message>
    <message>
        <source>Keep a checksum of files, to tell later whether they changed: of those selected, shown, or all</source>
        <translation>Eine Prüfsumme speichern, die später verrät, ob sich Dateien verändert haben: von den ausgewählten, den angezeigten oder allen</translation>
    </message>
    <message>
        <source>Keep the search, and leave the list that it was limited to</source>
        <translation>Die Suche behalten und die Liste verlassen, auf die sie beschränkt war</translation>
    </message>
    <message>
        <source>Keep this search in the side bar, by a name</source>
        <translation>Diese Suche unter einem Namen in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Later picture</source>
        <translation>Späteres Bild</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Betreuen&#xa0;…</translation>
    </message>
    <message>
        <source>Look for what has changed in all sources</source>
        <translation>Sucht in allen Quellen nach Änderungen</translation>
    </message>
    <message>
        <source>Look for what has changed in the chosen source, or in all of them</source>
        <translation>Nachsehen, was sich in der gewählten Quelle oder in allen geändert hat</translation>
    </message>
    <message>
        <source>Make a text for those who can help; nothing is sent</source>
        <translation>Einen Text für alle erstellen, die helfen können; nichts wird gesendet</translation>
    </message>
    <message>
        <source>Make an empty library in a file of its own, and show it</source>
        <translation>Eine leere Bibliothek in einer eigenen Datei anlegen und zeigen</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>Bilder erzeugen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back last</source>
        <translation>Die zuletzt rückgängig gemachte Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>Make the pictures of the files here before they are looked at in the gallery</source>
        <translation>Die Bilder der Dateien hier erzeugen, bevor sie in der Galerie betrachtet werden</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Mark problems OK</source>
        <translation>Probleme als OK markieren</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>In den Papierkorb verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Name and place of the disk…</source>
        <translation>Name und Ort des Datenträgers&#xa0;…</translation>
    </message>
    <message>
        <source>Names and labels</source>
        <translation>Namen und Etiketten</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Needs a chosen source that was read in part</source>
        <translation>Braucht eine ausgewählte Quelle, die nur zum Teil gelesen ist</translation>
    </message>
    <message>
        <source>Needs a disk or a source that is chosen in the side bar</source>
        <translation>Braucht einen Datenträger oder eine Quelle, die in der Seitenleiste ausgewählt ist</translation>
    </message>
    <message>
        <source>Needs a file that takes long</source>
        <translation>Braucht eine Datei, die lange dauert</translation>
    </message>
    <message>
        <source>Needs a folder in the library</source>
        <translation>Braucht einen Ordner in der Bibliothek</translation>
    </message>
    <message>
        <source>Needs a folder that was scanned: what is only imported cannot be read</source>
        <translation>Braucht einen gescannten Ordner: Was nur importiert ist, kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Needs a job that runs</source>
        <translation>Braucht eine laufende Aufgabe</translation>
    </message>
    <message>
        <source>Needs a job that runs and can be paused</source>
        <translation>Braucht eine laufende Aufgabe, die angehalten werden kann</translation>
    </message>
    <message>
        <source>Needs a library that can be changed</source>
        <translation>Braucht eine Bibliothek, die geändert werden kann</translation>
    </message>
    <message>
        <source>Needs a recording of several files</source>
        <translation>Braucht eine Aufnahme aus mehreren Dateien</translation>
    </message>
    <message>
        <source>Needs a saved search that is chosen in the side bar</source>
        <translation>Braucht eine gespeicherte Suche, die in der Seitenleiste ausgewählt ist</translation>
    </message>
    <message>
        <source>Needs a search that is limited to a list</source>
        <translation>Braucht eine Suche, die auf eine Liste beschränkt ist</translation>
    </message>
    <message>
        <source>Needs a selected file</source>
        <translation>Braucht eine ausgewählte Datei</translation>
    </message>
    <message>
        <source>Needs a selected file that has another copy</source>
        <translation>Braucht eine ausgewählte Datei, die eine weitere Kopie hat</translation>
    </message>
    <message>
        <source>Needs a source that is chosen in the side bar</source>
        <translation>Braucht eine Quelle, die in der Seitenleiste ausgewählt ist</translation>
    </message>
    <message>
        <source>Needs a source that is not being scanned</source>
        <translation>Braucht eine Quelle, die gerade nicht gelesen wird</translation>
    </message>
    <message>
        <source>Needs a source that was read in part</source>
        <translation>Braucht eine Quelle, die nur zum Teil gelesen ist</translation>
    </message>
    <message>
        <source>Needs a text in the search field</source>
        <translation>Braucht einen Text im Suchfeld</translation>
    </message>
    <message>
        <source>Needs a value that is chosen in “Narrow down”</source>
        <translation>Braucht einen Wert, der unter „Eingrenzen“ gewählt ist</translation>
    </message>
    <message>
        <source>Needs an open library</source>
        <translation>Braucht eine geöffnete Bibliothek</translation>
    </message>
    <message>
        <source>Needs at most 1,000 selected files</source>
        <translation>Braucht höchstens 1.000 ausgewählte Dateien</translation>
    </message>
    <message>
        <source>Needs files that are shown</source>
        <translation>Braucht angezeigte Dateien</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown larger</source>
        <translation>Braucht Bilder, die noch größer werden können</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown smaller</source>
        <translation>Braucht Bilder, die noch kleiner werden können</translation>
    </message>
    <message>
        <source>Needs something from which you went back</source>
        <translation>Braucht etwas, von dem Sie zurückgegangen sind</translation>
    </message>
    <message>
        <source>Needs something that was shown before</source>
        <translation>Braucht etwas, das vorher angezeigt wurde</translation>
    </message>
    <message>
        <source>Needs the gallery</source>
        <translation>Braucht die Galerie</translation>
    </message>
    <message>
        <source>Needs the table or the gallery</source>
        <translation>Braucht die Tabelle oder die Galerie</translation>
    </message>
    <message>
        <source>Needs two to four selected files</source>
        <translation>Braucht zwei bis vier ausgewählte Dateien</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek&#xa0;…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nicht dies</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dies</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open another window; of one library, the first alone can change it</source>
        <translation>Ein weiteres Fenster öffnen; eine Bibliothek kann nur das erste ändern</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Bibliothek öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Open or close recording</source>
        <translation>Aufnahme auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open this folder in your file manager</source>
        <translation>Öffnet diesen Ordner in der Dateiverwaltung</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Abspielen ab</translation>
    </message>
    <message>
        <source>Play in place</source>
        <translation>Im Bild abspielen</translation>
    </message>
    <message>
        <source>Play the file here from a chapter on, or from a place where it is damaged</source>
        <translation>Die Datei hier ab einem Kapitel abspielen oder ab einer Stelle, an der sie beschädigt ist</translation>
    </message>
    <message>
        <source>Play the file here, until Space is pressed again</source>
        <translation>Die Datei hier abspielen, bis die Leertaste wieder gedrückt wird</translation>
    </message>
    <message>
        <source>Play the file in its picture, in the gallery or in the details</source>
        <translation>Die Datei in ihrem Bild abspielen, in der Galerie oder in den Details</translation>
    </message>
    <message>
        <source>Play the file with your player</source>
        <translation>Die Datei im üblichen Player abspielen</translation>
    </message>
    <message>
        <source>Play two to four files in step, or a file and its copies, side by side or over each other</source>
        <translation>Zwei bis vier Dateien im Gleichlauf abspielen, oder eine Datei und ihre Kopien, nebeneinander oder übereinander</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Spielt auf</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Print a report of the files that are shown, or of those that are selected</source>
        <translation>Einen Bericht über die angezeigten oder die ausgewählten Dateien drucken</translation>
    </message>
    <message>
        <source>Print labels for disks, with a code that a scanner reads</source>
        <translation>Etiketten für Datenträger drucken, mit einem Code für Scanner</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Etiketten drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library, which is kept beside it</source>
        <translation>Eine Sicherung an die Stelle der Bibliothek setzen, die daneben erhalten bleibt</translation>
    </message>
    <message>
        <source>Put fewer pictures in a row of the gallery</source>
        <translation>Weniger Bilder in eine Zeile der Galerie stellen</translation>
    </message>
    <message>
        <source>Put more pictures in a row of the gallery</source>
        <translation>Mehr Bilder in eine Zeile der Galerie stellen</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Vorauslesen</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Alle Dateien neu lesen</translation>
    </message>
    <message>
        <source>Read all files of the chosen source, or of all sources, also those that seem unchanged</source>
        <translation>Liest alle Dateien der ausgewählten Quelle oder aller Quellen, auch solche, die unverändert scheinen</translation>
    </message>
    <message>
        <source>Read how files are found, with all filters</source>
        <translation>Lesen, wie man Dateien findet, mit allen Filtern</translation>
    </message>
    <message>
        <source>Read how things are done, by task</source>
        <translation>Lesen, wie was gemacht wird, nach Aufgaben</translation>
    </message>
    <message>
        <source>Read many pictures of each video, to find those that lie in longer ones</source>
        <translation>Viele Bilder jedes Videos lesen, um die zu finden, die in längeren liegen</translation>
    </message>
    <message>
        <source>Read pictures of videos of similar length, to find the same film in another encoding</source>
        <translation>Bilder ähnlich langer Videos lesen, um denselben Film in anderer Kodierung zu finden</translation>
    </message>
    <message>
        <source>Read the files here again, and compare them with their stored checksums</source>
        <translation>Die Dateien hier erneut lesen und mit ihren gespeicherten Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Read the files here that the last scan did not come to</source>
        <translation>Die Dateien hier lesen, zu denen der letzte Scan nicht mehr kam</translation>
    </message>
    <message>
        <source>Read the files here without a checksum, and keep one, to tell later whether they changed</source>
        <translation>Die Dateien hier ohne Prüfsumme lesen und eine speichern, die später verrät, ob sie sich verändert haben</translation>
    </message>
    <message>
        <source>Read the files that the last scan did not come to, in the chosen source or in all of them</source>
        <translation>Die Dateien lesen, zu denen der letzte Scan nicht mehr kam, in der gewählten Quelle oder in allen</translation>
    </message>
    <message>
        <source>Read the subtitles of the files here, so that says: finds where something is said</source>
        <translation>Die Untertitel der Dateien hier lesen, damit says: findet, wo etwas gesagt wird</translation>
    </message>
    <message>
        <source>Read what this version brings</source>
        <translation>Lesen, was diese Version bringt</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Nachlesen, wann Aufträge begannen und endeten und was nicht ging</translation>
    </message>
    <message>
        <source>Recordings as one row</source>
        <translation>Aufnahmen als eine Zeile</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Aus der Bibliothek entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Problem melden&#xa0;…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht&#xa0;…</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Alle erneut scannen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Suche speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Say that the errors and warnings of the selected files are fine, until the files change</source>
        <translation>Die Fehler und Warnungen der ausgewählten Dateien hinnehmen, bis sich die Dateien ändern</translation>
    </message>
    <message>
        <source>Say what the disk is called, where it is kept, and what else is to know of it</source>
        <translation>Angeben, wie der Datenträger heißt, wo er liegt und was sonst von ihm zu wissen ist</translation>
    </message>
    <message>
        <source>Say where this folder is now; what is known of its files goes with it</source>
        <translation>Sagen, wo dieser Ordner jetzt ist; was von seinen Dateien bekannt ist, geht mit</translation>
    </message>
    <message>
        <source>Scan one folder or several into the library</source>
        <translation>Einen oder mehrere Ordner in die Bibliothek scannen</translation>
    </message>
    <message>
        <source>Scan the code on the label of a disk, or type its id, and see the disk</source>
        <translation>Den Code auf dem Etikett eines Datenträgers scannen oder seine Kennung tippen, und den Datenträger sehen</translation>
    </message>
    <message>
        <source>Scan the files and folders on the clipboard</source>
        <translation>Die Dateien und Ordner in der Zwischenablage scannen</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Zeitpläne&#xa0;…</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Hilfe zur Suche</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>See and change which jobs begin by themselves, and when</source>
        <translation>Anzeigen und ändern, welche Aufträge von selbst beginnen, und wann</translation>
    </message>
    <message>
        <source>See every disk, connected or not: its room, what it alone holds, and where it is kept</source>
        <translation>Jeden Datenträger sehen, verbunden oder nicht: seinen Platz, was nur dort liegt, und wo er aufbewahrt wird</translation>
    </message>
    <message>
        <source>See how large the index is, and delete it; the subtitles stay as they are</source>
        <translation>Zeigt, wie groß der Index ist, und löscht ihn; die Untertitel bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>See in which languages the shown files are spoken and written, and which lack one</source>
        <translation>In welchen Sprachen die gezeigten Dateien gesprochen und geschrieben sind, und welchen eine fehlt</translation>
    </message>
    <message>
        <source>See the subtitles and .nfo files that belong to no video, and why</source>
        <translation>Zeigt die Untertitel und .nfo-Dateien, die zu keinem Video gehören, und warum</translation>
    </message>
    <message>
        <source>See what each scan found new, changed, moved or missing</source>
        <translation>Sehen, was jeder Scan neu, geändert, verschoben oder fehlend fand</translation>
    </message>
    <message>
        <source>See what is wrong with the files, by kind, and what nobody has looked for yet</source>
        <translation>Zeigt nach Arten, was an den Dateien nicht stimmt, und wonach noch niemand gesucht hat</translation>
    </message>
    <message>
        <source>See where the room of your disks goes, and what encoding files again would save</source>
        <translation>Zeigt, wohin der Platz Ihrer Datenträger geht, und was ein erneutes Kodieren sparen würde</translation>
    </message>
    <message>
        <source>See which files Cinventory has moved to the trash, and move them back</source>
        <translation>Sehen, welche Dateien Cinventory in den Papierkorb verschoben hat, und sie zurückholen</translation>
    </message>
    <message>
        <source>See which files exist several times, where they are, and how much room they take</source>
        <translation>Anzeigen, welche Dateien mehrfach vorhanden sind, wo sie liegen und wie viel Platz sie belegen</translation>
    </message>
    <message>
        <source>See which files fail on a device or in a delivery, and why, and change the conditions</source>
        <translation>Zeigt, welche Dateien auf einem Gerät oder bei einer Abgabe scheitern, und warum, und ändert die Bedingungen</translation>
    </message>
    <message>
        <source>See which files of one source or folder are at another one too, and which are not</source>
        <translation>Sehen, welche Dateien einer Quelle oder eines Ordners auch an einem anderen Ort sind, und welche nicht</translation>
    </message>
    <message>
        <source>See why files fail on one of your devices or in a delivery, and which</source>
        <translation>Zeigen, warum Dateien auf einem Ihrer Geräte oder in einer Lieferung scheitern, und welche</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select all that is not selected, and nothing else</source>
        <translation>Wählt alles aus, was nicht ausgewählt ist, und sonst nichts</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>Alles auswählen, was angezeigt wird</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Selbsttest&#xa0;…</translation>
    </message>
    <message>
        <source>Show a library again that was opened lately</source>
        <translation>Eine Bibliothek wieder zeigen, die vor Kurzem geöffnet war</translation>
    </message>
    <message>
        <source>Show a recording that a camera wrote in several files as one row, which opens</source>
        <translation>Eine Aufnahme, die eine Kamera in mehrere Dateien geschrieben hat, als eine Zeile zeigen, die sich aufklappen lässt</translation>
    </message>
    <message>
        <source>Show again what was shown before you went back</source>
        <translation>Zeigt wieder, was vor dem Zurückgehen angezeigt wurde</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Alle Dateien anzeigen</translation>
    </message>
    <message>
        <source>Show all text of the window in its usual size</source>
        <translation>Allen Text des Fensters in üblicher Größe zeigen</translation>
    </message>
    <message>
        <source>Show another library in place of this one</source>
        <translation>Eine andere Bibliothek anstelle dieser zeigen</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Seine Kopien anzeigen</translation>
    </message>
    <message>
        <source>Show lower rows in tables, so that more of them are visible</source>
        <translation>Niedrigere Zeilen in Tabellen, damit mehr davon zu sehen sind</translation>
    </message>
    <message>
        <source>Show only the files with this value</source>
        <translation>Nur die Dateien mit diesem Wert anzeigen</translation>
    </message>
    <message>
        <source>Show only the files without this value</source>
        <translation>Nur die Dateien ohne diesen Wert anzeigen</translation>
    </message>
    <message>
        <source>Show or hide pictures, problems and facts of the selected file</source>
        <translation>Bilder, Probleme und Eigenschaften der ausgewählten Datei ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>Die Quellen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide what runs, what waits and what has ended</source>
        <translation>Ein- oder ausblenden, was läuft, wartet und beendet ist</translation>
    </message>
    <message>
        <source>Show or hide what the files have in common, with counts</source>
        <translation>Zeigt oder verbirgt, was den Dateien gemeinsam ist, mit Anzahl</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Die Datei in ihrem Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the file of the library in its folder</source>
        <translation>Die Datei der Bibliothek in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the files as a table</source>
        <translation>Die Dateien als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show the files as a treemap and as charts, whose parts are filters</source>
        <translation>Die Dateien als Kacheldiagramm und als Diagramme anzeigen, deren Teile Filter sind</translation>
    </message>
    <message>
        <source>Show the files as pictures</source>
        <translation>Die Dateien als Bilder anzeigen</translation>
    </message>
    <message>
        <source>Show the files in which no check has looked for damage</source>
        <translation>Die Dateien anzeigen, in denen noch keine Prüfung nach Schäden gesucht hat</translation>
    </message>
    <message>
        <source>Show the first steps with a library again, also those that were hidden</source>
        <translation>Die ersten Schritte mit einer Bibliothek wieder zeigen, auch ausgeblendete</translation>
    </message>
    <message>
        <source>Show the menus in a bar, or below a button</source>
        <translation>Zeigt die Menüs in einer Leiste oder unter einem Knopf</translation>
    </message>
    <message>
        <source>Show the page and the files that were shown before</source>
        <translation>Zeigt die Seite und die Dateien, die vorher angezeigt wurden</translation>
    </message>
    <message>
        <source>Show the parts of the current recording below it, or hide them</source>
        <translation>Die Teile der aktuellen Aufnahme darunter zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show this library in your browser; asks first where that is not switched on</source>
        <translation>Diese Bibliothek im Browser zeigen; fragt zuerst, wo das nicht eingeschaltet ist</translation>
    </message>
    <message>
        <source>Show what is wrong, new and unknown in the library, and what to do next</source>
        <translation>Zeigen, was in der Bibliothek nicht stimmt, neu und unbekannt ist, und was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Show where else the contents of the selected files are</source>
        <translation>Anzeigen, wo der Inhalt der ausgewählten Dateien noch liegt</translation>
    </message>
    <message>
        <source>Show which of the selected files could go to the trash because another copy stays</source>
        <translation>Anzeigen, welche der ausgewählten Dateien in den Papierkorb könnten, weil eine weitere Kopie bleibt</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>Datei überspringen</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Stop the scan for now; Resume goes on from there</source>
        <translation>Den Scan vorerst anhalten; mit „Fortfahren“ geht er von dort weiter</translation>
    </message>
    <message>
        <source>Stop what is running, and keep what there is</source>
        <translation>Anhalten, was läuft, und behalten, was da ist</translation>
    </message>
    <message>
        <source>Store checksums…</source>
        <translation>Prüfsummen speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Take everything out of the selection</source>
        <translation>Nimmt alles aus der Auswahl</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take what the last check found in the selected files as good</source>
        <translation>Den Inhalt, den die letzte Prüfung in den ausgewählten Dateien gefunden hat, als gut ansehen</translation>
    </message>
    <message>
        <source>The version, the licence and the engines</source>
        <translation>Version, Lizenz und Leseprogramme</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Diese Bibliothek</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>V&amp;ideo</translation>
    </message>
    <message>
        <source>Verify checksums…</source>
        <translation>Prüfsummen überprüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Verify manifest…</source>
        <translation>Manifest prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Waits until no source is being scanned</source>
        <translation>Wartet, bis keine Quelle gelesen wird</translation>
    </message>
    <message>
        <source>Watch the chosen folder, or all of them, verify and check it every month, and be told</source>
        <translation>Den gewählten Ordner oder alle überwachen, jeden Monat überprüfen und Bescheid bekommen</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Diesen Ordner überwachen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Write a list of all files of a folder with their checksums</source>
        <translation>Eine Liste aller Dateien eines Ordners mit ihren Prüfsummen schreiben</translation>
    </message>
    <message>
        <source>Write a report of these files for people, as a page or a PDF</source>
        <translation>Einen Bericht über diese Dateien für Menschen schreiben, als Seite oder PDF</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, as a queue or script for an encoder</source>
        <translation>Die gewählten Dateien oder alle gezeigten als Warteschlange oder Skript für ein Kodierprogramm schreiben</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, to a file</source>
        <translation>Die ausgewählten oder alle angezeigten Dateien in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Not finished when the window was closed: {}. What was found is kept.</source>
        <translation>Nicht fertig, als das Fenster geschlossen wurde: {}. Was gefunden war, ist da.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Slow: {}</source>
        <translation>Langsam: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>not begun: {} more</source>
        <translation>nicht begonnen: {0} {0:weiterer|weitere}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:worker|workers}</source>
        <translation>{0} von {1} {1:Worker|Workern}</translation>
    </message>
    <message>
        <source>{0} {0:worker|workers}</source>
        <translation>{0} Worker</translation>
    </message>
    <message>
        <source>{} files/s</source>
        <translation>{} Dateien/s</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} gefunden</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{0} {0:weiterer|weitere}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
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
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Den Scan abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Blendet diese Zeile aus</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Setzt den Scan fort</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the file that was written</source>
        <translation>Die geschriebene Datei öffnen</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Pause für den Scan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Show the file that was written in its folder</source>
        <translation>Die geschriebene Datei in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Shows what this job found</source>
        <translation>Zeigt, was dieser Auftrag gefunden hat</translation>
    </message>
    <message>
        <source>Skip file that is slow</source>
        <translation>Datei überspringen, die langsam ist</translation>
    </message>
    <message>
        <source>Takes the line away and changes nothing</source>
        <translation>Nimmt die Zeile weg und ändert nichts</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Finishing: what was found is being saved…</source>
        <translation>Gleich fertig: Was gefunden wurde, wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>AddCommands</name>
    <message>
        <source>{} free</source>
        <translation>{} frei</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>&amp;Store checksums</source>
        <translation>Prüfsummen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Über&amp;wachen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add these disks too:</source>
        <translation>Auch diese Datenträger hinzufügen:</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>Fügt nichts hinzu</translation>
    </message>
    <message>
        <source>Adds {} with the folders</source>
        <translation>Fügt {} mit den Ordnern hinzu</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>Änderungen werden gescannt, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>Reads all bytes, once the folders are known. Checksums tell later whether a file is still the same.</source>
        <translation>Liest alle Bytes, sobald die Ordner bekannt sind. Prüfsummen sagen später, ob eine Datei noch dieselbe ist.</translation>
    </message>
    <message>
        <source>Reads these folders, and does what is ticked</source>
        <translation>Liest diese Ordner und tut, was angekreuzt ist</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>A page with the jobs and files of this library, while the window is open.</source>
        <translation>Eine Seite mit den Aufträgen und Dateien dieser Bibliothek, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Ein beliebiger freier</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Browser-Seite</translation>
    </message>
    <message>
        <source>Each request has to bring the token that is in {}</source>
        <translation>Jede Anfrage muss den Schlüssel aus {} mitbringen</translation>
    </message>
    <message>
        <source>It listens at {}</source>
        <translation>Sie lauscht auf {}</translation>
    </message>
    <message>
        <source>Let other progra&amp;ms on this computer start and follow scans</source>
        <translation>Andere Programme auf diesem &amp;Computer dürfen Scans starten und verfolgen</translation>
    </message>
    <message>
        <source>Open &amp;in browser</source>
        <translation>Im Browser öf&amp;fnen</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Through a local API, for those who bring its token. They may have the folders of this library scanned, and no others.</source>
        <translation>Über eine lokale API, für alle, die ihren Schlüssel mitbringen. Sie dürfen die Ordner dieser Bibliothek scannen lassen, und keine anderen.</translation>
    </message>
    <message>
        <source>Where they look for it; with 0 on any port that is free.</source>
        <translation>Wo sie danach suchen; bei 0 auf einem beliebigen freien Port.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Cinventory goes on in the background</source>
        <translation>Cinventory läuft im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Schedules and watching go on. A click on the icon shows the window again.</source>
        <translation>Zeitpläne und Überwachung laufen weiter. Ein Klick auf das Symbol zeigt das Fenster wieder.</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>An icon in the tray or menu bar shows the window again; Quit says what stops.</source>
        <translation>Ein Symbol in der Taskleiste oder Menüleiste zeigt das Fenster wieder; „Beenden“ sagt, was aufhört.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Schedules and watched folders go on then. Takes effect at once.</source>
        <translation>Dann laufen Zeitpläne und überwachte Ordner weiter. Gilt sofort.</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>Bei der Anme&amp;ldung starten, ohne Fenster</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon: before anything stops, closing the window asks whether to minimize it.</source>
        <translation>Diese Arbeitsumgebung hat keinen Platz für ein solches Symbol: Bevor etwas aufhört, fragt das Schließen des Fensters, ob es minimiert werden soll.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Back up the library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Libraries (*{ending})</source>
        <translation>Bibliotheken (*{ending})</translation>
    </message>
</context>
<context>
    <name>BasicPlayerView</name>
    <message>
        <source>K or a click tries again.</source>
        <translation>K oder ein Klick versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>The disk is slow…</source>
        <translation>Der Datenträger ist langsam&#xa0;…</translation>
    </message>
    <message>
        <source>This file is not there now: it is missing, or its disk is not connected.</source>
        <translation>Diese Datei ist jetzt nicht da: Sie fehlt, oder ihr Datenträger ist nicht angeschlossen.</translation>
    </message>
</context>
<context>
    <name>BesideCommand</name>
    <message>
        <source>Shows pictures and facts of the selected files, or of all</source>
        <translation>Zeigt Bilder und Angaben der ausgewählten Dateien oder aller</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Closes this dialog</source>
        <translation>Schließt diesen Dialog</translation>
    </message>
    <message>
        <source>Pictures of {}</source>
        <translation>Bilder von {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Show this folder in the treemap</source>
        <translation>Diesen Ordner im Kacheldiagramm anzeigen</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Cancels what is running</source>
        <translation>Bricht ab, was gerade läuft</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Stop what is running?</source>
        <translation>Beenden, was gerade läuft?</translation>
    </message>
    <message>
        <source>What was found so far is kept, and Continue does the rest later.</source>
        <translation>Was bisher gefunden wurde, bleibt erhalten; „Fortsetzen“ erledigt den Rest später.</translation>
    </message>
</context>
<context>
    <name>CardPlayButton</name>
    <message>
        <source>Play here</source>
        <translation>Hier abspielen</translation>
    </message>
    <message>
        <source>Play the file in its picture (K for the selected one)</source>
        <translation>Die Datei in ihrem Bild abspielen (K für die ausgewählte)</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>&amp;Auf dem Desktop Bescheid geben</translation>
    </message>
    <message>
        <source>&amp;Verify checksums every month</source>
        <translation>Jeden Monat &amp;Prüfsummen überprüfen</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Über&amp;wachen</translation>
    </message>
    <message>
        <source>A schedule for all sources does this already.</source>
        <translation>Das tut schon ein Zeitplan für alle Quellen.</translation>
    </message>
    <message>
        <source>Already set up: {}.</source>
        <translation>Schon eingerichtet: {}.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>Änderungen werden gescannt, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>Check for &amp;damage every month</source>
        <translation>Jeden Monat auf &amp;Schäden prüfen</translation>
    </message>
    <message>
        <source>Cinventory starts at login, and goes on when its window is closed. For all folders.</source>
        <translation>Cinventory startet bei der Anmeldung und läuft weiter, wenn das Fenster geschlossen wird. Für alle Ordner.</translation>
    </message>
    <message>
        <source>Cinventory starts at login. This system shows no icon for it, so that it goes on only while its window is open or minimized. For all folders.</source>
        <translation>Cinventory startet mit der Anmeldung. Dieses System zeigt kein Symbol dafür, daher läuft es nur weiter, solange sein Fenster offen oder minimiert ist. Für alle Ordner.</translation>
    </message>
    <message>
        <source>In the &amp;background</source>
        <translation>Im &amp;Hintergrund</translation>
    </message>
    <message>
        <source>When something is wrong, or a long job ends. For all folders.</source>
        <translation>Wenn etwas nicht stimmt oder ein langer Auftrag endet. Für alle Ordner.</translation>
    </message>
    <message>
        <source>{}. Checksums of new files are stored each week, for they tell later what changed.</source>
        <translation>{}. Prüfsummen neuer Dateien werden jede Woche gespeichert, denn sie verraten später, was sich verändert hat.</translation>
    </message>
    <message>
        <source>{}. It reads each file once, and decodes no frame.</source>
        <translation>{}. Liest jede Datei einmal und dekodiert kein Bild.</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Datenträger</translation>
    </message>
    <message>
        <source>&amp;Forget what this one lacks</source>
        <translation>&amp;Vergessen, was hier fehlt</translation>
    </message>
    <message>
        <source>A list of Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR or tree -J, a CSV or TSV, or the library of another computer. It can be dropped on this dialog.</source>
        <translation>Eine Liste von Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR oder tree -J, eine CSV- oder TSV-Datei oder die Bibliothek eines anderen Computers. Sie kann auf diesen Dialog gezogen werden.</translation>
    </message>
    <message>
        <source>A scan of a disk with this name takes the place of what is imported.</source>
        <translation>Ein Scan eines Datenträgers mit diesem Namen ersetzt, was importiert wird.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Brings the videos in it into the library; nothing that it names is opened</source>
        <translation>Nimmt die Videos darin in die Bibliothek auf; nichts, was er nennt, wird geöffnet</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Catalogue of Cathy</source>
        <translation>Katalog von Cathy</translation>
    </message>
    <message>
        <source>Catalogue of Katalog</source>
        <translation>Katalog von Katalog</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Katalog wählen</translation>
    </message>
    <message>
        <source>Choose the columns of the sizes, and of the paths or the names.</source>
        <translation>Wählen Sie die Spalten der Größen und der Pfade oder Namen.</translation>
    </message>
    <message>
        <source>Choose the file of a catalogue</source>
        <translation>Datei eines Katalogs wählen</translation>
    </message>
    <message>
        <source>Column of folders</source>
        <translation>Spalte der Ordner</translation>
    </message>
    <message>
        <source>Column of names</source>
        <translation>Spalte der Namen</translation>
    </message>
    <message>
        <source>Column of paths</source>
        <translation>Spalte der Pfade</translation>
    </message>
    <message>
        <source>Column of sizes in bytes</source>
        <translation>Spalte der Größen in Byte</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>Spalte der Zeiten</translation>
    </message>
    <message>
        <source>Copies the command that lists a disk best, for a terminal on another computer</source>
        <translation>Kopiert den Befehl, der einen Datenträger am besten auflistet, für ein Terminal auf einem anderen Computer</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Earlier import</source>
        <translation>Früherer Import</translation>
    </message>
    <message>
        <source>Export of VVV</source>
        <translation>Export von VVV</translation>
    </message>
    <message>
        <source>File list of Everything</source>
        <translation>Dateiliste von Everything</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei&#xa0;…</translation>
    </message>
    <message>
        <source>First videos</source>
        <translation>Erste Videos</translation>
    </message>
    <message>
        <source>Folder to c&amp;ut off</source>
        <translation>Ordner a&amp;bschneiden</translation>
    </message>
    <message>
        <source>Folder to cut off</source>
        <translation>Ordner abschneiden</translation>
    </message>
    <message>
        <source>Forget what this one lacks</source>
        <translation>Vergessen, was hier fehlt</translation>
    </message>
    <message>
        <source>Forgets files that an earlier import lists and this one does not</source>
        <translation>Vergisst Dateien, die ein früherer Import aufführt und dieser nicht</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Give the disk a name.</source>
        <translation>Geben Sie dem Datenträger einen Namen.</translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation>Geben Sie der Bibliothek einen Namen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Katalog importieren</translation>
    </message>
    <message>
        <source>Its disks are listed under this name, with all that it knows, until you scan them.</source>
        <translation>Ihre Datenträger stehen unter diesem Namen, mit allem, was sie weiß, bis Sie sie scannen.</translation>
    </message>
    <message>
        <source>Library of Cinventory</source>
        <translation>Bibliothek von Cinventory</translation>
    </message>
    <message>
        <source>List of find</source>
        <translation>Liste von find</translation>
    </message>
    <message>
        <source>List of ls -lR</source>
        <translation>Liste von ls -lR</translation>
    </message>
    <message>
        <source>List of rclone lsjson</source>
        <translation>Liste von rclone lsjson</translation>
    </message>
    <message>
        <source>List of tree -J</source>
        <translation>Liste von tree -J</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Keine Bilder</translation>
    </message>
    <message>
        <source>None &amp;yet?</source>
        <translation>&amp;Noch keiner?</translation>
    </message>
    <message>
        <source>Otherwise these files stay listed, and the end of the import tells their number.</source>
        <translation>Sonst bleiben diese Dateien aufgeführt, und das Ende des Imports nennt ihre Zahl.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Run it in the topmost folder of the disk: {}</source>
        <translation>Im obersten Ordner des Datenträgers auszuführen: {}</translation>
    </message>
    <message>
        <source>Table: CSV or TSV</source>
        <translation>Tabelle: CSV oder TSV</translation>
    </message>
    <message>
        <source>The column of the table that holds this</source>
        <translation>Die Spalte der Tabelle, in der das steht</translation>
    </message>
    <message>
        <source>The first videos, as they would be listed</source>
        <translation>Die ersten Videos, wie sie aufgeführt würden</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk</source>
        <translation>Der Ordner in seinen Pfaden, der für den Datenträger steht</translation>
    </message>
    <message>
        <source>The name for that library here, as of its computer</source>
        <translation>Der Name für jene Bibliothek hier, etwa der ihres Computers</translation>
    </message>
    <message>
        <source>The name of the disk that the catalogue lists</source>
        <translation>Der Name des Datenträgers, den der Katalog auflistet</translation>
    </message>
    <message>
        <source>The path of the catalogue</source>
        <translation>Der Pfad des Katalogs</translation>
    </message>
    <message>
        <source>They come along, as far as the limit in the preferences allows.</source>
        <translation>Sie kommen mit, soweit es die Grenze in den Einstellungen erlaubt.</translation>
    </message>
    <message>
        <source>Type the whole path of the catalogue.</source>
        <translation>Geben Sie den ganzen Pfad des Katalogs ein.</translation>
    </message>
</context>
<context>
    <name>ChangeFormatter</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>Wieder online</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Since then no file was checked for damage.</source>
        <translation>Seitdem wurde keine Datei auf Schäden geprüft.</translation>
    </message>
    <message>
        <source>Since then no file was verified or checked for damage.</source>
        <translation>Seitdem wurde keine Datei überprüft oder auf Schäden geprüft.</translation>
    </message>
    <message>
        <source>Since then no file was verified.</source>
        <translation>Seitdem wurde keine Datei überprüft.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>keine Datei wurde gelesen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nichts hat sich geändert</translation>
    </message>
    <message>
        <source>sources back online: {}</source>
        <translation>Quellen wieder online: {}</translation>
    </message>
    <message>
        <source>sources offline: {}</source>
        <translation>Quellen offline: {}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>was called {}</source>
        <translation>hieß {}</translation>
    </message>
    <message>
        <source>was in {}</source>
        <translation>lag in {}</translation>
    </message>
    <message>
        <source>{} back</source>
        <translation>{} zurück</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
    <message>
        <source>{} changed unnoticed</source>
        <translation>{} unbemerkt verändert</translation>
    </message>
    <message>
        <source>{} damaged</source>
        <translation>{} beschädigt</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{0} {0:fehlt|fehlen}</translation>
    </message>
    <message>
        <source>{} moved</source>
        <translation>{} verschoben</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} neu</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>{} unverändert</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Arrow keys, Home and End go from mark to mark, Enter opens one, Ctrl+T shows a table</source>
        <translation>Pfeiltasten, Pos1 und Ende wechseln die Markierung, Eingabe öffnet sie, Strg+T zeigt eine Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>Name und Wert</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nicht dies</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dies</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>The same bar again takes the filter away</source>
        <translation>Derselbe Balken noch einmal nimmt den Filter weg</translation>
    </message>
    <message>
        <source>The values of the chart; Ctrl+T shows the chart</source>
        <translation>Die Werte des Diagramms; Strg+T zeigt das Diagramm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>left out by the filter</source>
        <translation>vom Filter ausgelassen</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>A file with several languages counts for each.</source>
        <translation>Eine Datei mit mehreren Sprachen zählt bei jeder mit.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Charts of the files that are shown</source>
        <translation>Diagramme der angezeigten Dateien</translation>
    </message>
    <message>
        <source>Encoding with HEVC would save about {}. This assumes that HEVC needs half the room of AVC, 35 % of that of MPEG-4 Visual and 30 % of that of MPEG-2. Each encoding loses quality.</source>
        <translation>Eine Kodierung mit HEVC würde etwa {} sparen. Angenommen ist, dass HEVC halb so viel Platz braucht wie AVC, 35 % von MPEG-4 Visual und 30 % von MPEG-2. Jede Kodierung kostet Qualität.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>{0} {0:other|others}</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>{} von {} gezeigt</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>There is no file to check. Files that are missing, in a trash or imported cannot be read.</source>
        <translation>Es gibt keine Datei zu prüfen. Dateien, die fehlen, in einem Papierkorb liegen oder importiert sind, können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Checks nothing</source>
        <translation>Prüft nichts</translation>
    </message>
    <message>
        <source>Starts the check, which can be paused and cancelled</source>
        <translation>Startet die Prüfung; sie lässt sich anhalten und abbrechen</translation>
    </message>
</context>
<context>
    <name>ChecksumDialog</name>
    <message>
        <source>Each file is read to its end and compared. Files without a checksum get one.</source>
        <translation>Jede Datei wird bis zum Ende gelesen und verglichen. Dateien ohne Prüfsumme bekommen eine.</translation>
    </message>
    <message>
        <source>Files are read to their end, except those that already have their checksum.</source>
        <translation>Die Dateien werden bis zum Ende gelesen, außer denen, die ihre Prüfsumme schon haben.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Prüfsummen speichern</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Prüfsummen überprüfen</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Alone it finds: {}</source>
        <translation>Findet allein: {}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Take away the filter {}</source>
        <translation>Filter {} entfernen</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>A folder on each line: /Volumes/Media=/mnt/media. It holds for all sources inside.</source>
        <translation>Je Zeile ein Ordner: /Volumes/Media=/mnt/media. Das gilt für alle Quellen darin.</translation>
    </message>
    <message>
        <source>Accept an e&amp;xposed cluster, without TLS</source>
        <translation>Cluster ohne TLS zulassen, der für &amp;jeden offen ist</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Files are probed b&amp;y the cluster at</source>
        <translation>Dateien untersucht der Cl&amp;uster unter</translation>
    </message>
    <message>
        <source>For a tcp address. Whoever reaches such a cluster can run programs on its computers and on this one: only in a network of your own.</source>
        <translation>Für eine tcp-Adresse. Wer einen solchen Cluster erreicht, kann auf seinen Rechnern und auf diesem Programme ausführen: nur in einem eigenen Netzwerk.</translation>
    </message>
    <message>
        <source>For a tls address: the path of a TOML file with ca, cert and key.</source>
        <translation>Für eine tls-Adresse: der Pfad einer TOML-Datei mit ca, cert und key.</translation>
    </message>
    <message>
        <source>Its certificates are gi&amp;ven in the file</source>
        <translation>Seine Zertifikate nennt die Datei &amp;mit dem Pfad</translation>
    </message>
    <message>
        <source>Paths of e&amp;qual folders on different computers</source>
        <translation>Pfade gleicher Ordner auf &amp;weiteren Rechnern</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler, tcp://HOST:PORT or tls://HOST:PORT; local:N starts N workers on this computer. Empty: this computer alone probes.</source>
        <translation>Die Adresse eines Dask-Schedulers, tcp://RECHNER:PORT oder tls://RECHNER:PORT; local:N startet N Worker auf diesem Computer. Leer: Nur dieser Computer untersucht.</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>Wofür die Farben stehen</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Audiosprachen</translation>
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
        <translation>Bits je Pixel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Check depth</source>
        <translation>Prüftiefe</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Colour primaries</source>
        <translation>Primärfarben</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>Transferfunktion</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copies on disks</source>
        <translation>Datenträger mit Kopie</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Damage checked</source>
        <translation>Auf Schäden geprüft</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>Datenbank-IDs</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Disk last seen</source>
        <translation>Datenträger gesehen</translation>
    </message>
    <message>
        <source>Dolby Vision</source>
        <translation>Dolby Vision</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Kodiert</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Film oder Folge</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film oder Serie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Frei auf Datenträger</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Zeilensprung</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Letzte Folge</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Fehlende Teile</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Origin and time</source>
        <translation>Herkunft und Zeit</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place of disk</source>
        <translation>Ort des Datenträgers</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Spielt auf</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressiv</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Aufnahme in mehreren Dateien</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolution class</source>
        <translation>Auflösungsklasse</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Scan type</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Start-Timecode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State and checks</source>
        <translation>Zustand und Prüfungen</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>unbemerkt verändert</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>ohne Schaden</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>key frames</source>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>Fit “{}” to its contents</source>
        <translation>„{}“ an den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Hide “{}”</source>
        <translation>„{}“ ausblenden</translation>
    </message>
    <message>
        <source>Move “{}” to the left</source>
        <translation>„{}“ nach links verschieben</translation>
    </message>
    <message>
        <source>Move “{}” to the right</source>
        <translation>„{}“ nach rechts verschieben</translation>
    </message>
    <message>
        <source>No longer sort by “{}”</source>
        <translation>Nicht mehr nach „{}“ sortieren</translation>
    </message>
    <message>
        <source>Pin “{}” at the left</source>
        <translation>„{}“ links anheften</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Nach „{}“ sortieren</translation>
    </message>
    <message>
        <source>Sort by “{}”, reversed</source>
        <translation>Nach „{}“ sortieren, umgekehrt</translation>
    </message>
    <message>
        <source>Then by “{}”</source>
        <translation>Danach nach „{}“</translation>
    </message>
    <message>
        <source>Then by “{}”, reversed</source>
        <translation>Danach nach „{}“, umgekehrt</translation>
    </message>
    <message>
        <source>Unpin “{}”</source>
        <translation>„{}“ lösen</translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No column is named “{}”.</source>
        <translation>Keine Spalte heißt „{}“.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Shows the columns with this text in their name, or in the name of their filter</source>
        <translation>Zeigt die Spalten mit diesem Text im Namen oder im Namen ihres Filters</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>Die Leertaste zeigt eine Spalte oder blendet sie aus</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Save columns</source>
        <translation>Spalten speichern</translation>
    </message>
    <message>
        <source>The column set “{}” was deleted.</source>
        <translation>Der Spaltensatz „{}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The column set “{}” was replaced.</source>
        <translation>Der Spaltensatz „{}“ wurde ersetzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What the set is called in the dialog of columns</source>
        <translation>Wie der Satz im Dialog der Spalten heißt</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Save these…</source>
        <translation>Diese &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes this dialog; the columns stay as they are now</source>
        <translation>Schließt dieses Fenster; die Spalten bleiben, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Column se&amp;t</source>
        <translation>Spaltensa&amp;tz</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>Spaltensatz</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Deletes the set; the columns stay as they are</source>
        <translation>Löscht den Satz; die Spalten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>From the left of the table to its right</source>
        <translation>Von links nach rechts in der Tabelle</translation>
    </message>
    <message>
        <source>Holds the column at the left while others scroll</source>
        <translation>Hält die Spalte links fest, während andere rollen</translation>
    </message>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Das Größte, Neueste oder Letzte zuerst</translation>
    </message>
    <message>
        <source>Moves the column in the table</source>
        <translation>Verschiebt die Spalte in der Tabelle</translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation>&amp;Umgekehrt</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Saves columns and order under a name</source>
        <translation>Speichert Spalten und Reihenfolge unter einem Namen</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>Gezeigte Spalten</translation>
    </message>
    <message>
        <source>Shown, &amp;from the left</source>
        <translation>Gezeigt, &amp;von links</translation>
    </message>
    <message>
        <source>Shows the columns and the order of a set</source>
        <translation>Zeigt Spalten und Reihenfolge eines Satzes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>The column that decides the order of the rows</source>
        <translation>Die Spalte, nach der die Zeilen geordnet sind</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>Reihenfolge, in der sie gefunden wurden</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>{} (pinned)</source>
        <translation>{} (angeheftet)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A TOML file that names the certificates of a tls address: ca, cert and key.</source>
        <translation>Eine TOML-Datei, die die Zertifikate einer tls-Adresse nennt: ca, cert und key.</translation>
    </message>
    <message>
        <source>A column of a CSV or TSV, by its title or its number: path, folder, name, size or time. Repeatable.</source>
        <translation>Eine Spalte einer CSV oder TSV, nach ihrem Titel oder ihrer Nummer: path, folder, name, size oder time. Wiederholbar.</translation>
    </message>
    <message>
        <source>A dash stands for what nobody has counted.</source>
        <translation>Ein Strich steht für das, was niemand gezählt hat.</translation>
    </message>
    <message>
        <source>A file is not read again while it has not changed since a check of the same depth, or a greater one.</source>
        <translation>Eine Datei wird nicht noch einmal gelesen, solange sie sich seit einer Prüfung derselben oder einer größeren Tiefe nicht geändert hat.</translation>
    </message>
    <message>
        <source>A file of several kinds counts once, in the topmost of them. A dash stands for what nobody has asked.</source>
        <translation>Eine Datei mehrerer Arten zählt einmal, in der obersten davon. Ein Strich steht für das, wonach niemand gefragt hat.</translation>
    </message>
    <message>
        <source>A file that settings export has written.</source>
        <translation>Eine Datei, die „settings export“ geschrieben hat.</translation>
    </message>
    <message>
        <source>A filter; all arguments are then paths. Repeatable.</source>
        <translation>Ein Filter; alle Argumente sind dann Pfade. Wiederholbar.</translation>
    </message>
    <message>
        <source>A folder or file that each worker must see.</source>
        <translation>Ein Ordner oder eine Datei, die jeder Worker sehen muss.</translation>
    </message>
    <message>
        <source>A folder to allow for scans, besides those in the library. Repeatable.</source>
        <translation>Ein Ordner, der gescannt werden darf, außer denen in der Bibliothek. Wiederholbar.</translation>
    </message>
    <message>
        <source>A folder, and its path for the other program, such as /media/nas=/mnt/media. Repeatable.</source>
        <translation>Ein Ordner und sein Pfad für das andere Programm, wie /media/nas=/mnt/media. Wiederholbar.</translation>
    </message>
    <message>
        <source>A host name that clients may use for this computer. Repeatable.</source>
        <translation>Ein Rechnername, den Clients für diesen Computer verwenden dürfen. Wiederholbar.</translation>
    </message>
    <message>
        <source>A manifest, or a folder with a single one.</source>
        <translation>Ein Manifest oder ein Ordner mit einem einzigen.</translation>
    </message>
    <message>
        <source>A policy of MediaConch, in XML.</source>
        <translation>Eine Policy von MediaConch, in XML.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve answers, if its local API is on. Otherwise the jobs are those saved in the library. These can be cancelled and paused, but not resumed or retried.</source>
        <translation>Ein laufendes Fenster oder „cinventory serve“ antwortet, wenn seine lokale API eingeschaltet ist. Sonst sind es die Aufträge, die in der Bibliothek gespeichert sind. Diese lassen sich abbrechen und anhalten, aber nicht fortsetzen oder wiederholen.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve begins the job, if its local API is on. Otherwise the job runs here.</source>
        <translation>Ein laufendes Fenster oder „cinventory serve“ beginnt den Auftrag, wenn seine lokale API eingeschaltet ist. Sonst läuft der Auftrag hier.</translation>
    </message>
    <message>
        <source>A target of the page Room, in place of --codec, --height, --sdr and --aac.</source>
        <translation>Ein Ziel der Seite „Platz“ statt --codec, --height, --sdr und --aac.</translation>
    </message>
    <message>
        <source>A test page for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>Eine Testseite für {sheet}. Drucken Sie sie mit 100 %, nicht an die Seite angepasst.</translation>
    </message>
    <message>
        <source>Accept a tcp address, without TLS: whoever reaches the cluster can run programs on its computers and on this one.</source>
        <translation>Eine tcp-Adresse ohne TLS annehmen: Wer den Cluster erreicht, kann auf seinen Computern und auf diesem Programme ausführen.</translation>
    </message>
    <message>
        <source>Accept the contents; otherwise the files are only named.</source>
        <translation>Die Inhalte annehmen; sonst werden die Dateien nur genannt.</translation>
    </message>
    <message>
        <source>Add a folder: cinventory scan FOLDER</source>
        <translation>Einen Ordner hinzufügen: cinventory scan ORDNER</translation>
    </message>
    <message>
        <source>Add a schedule: scan or verify a source, check it for damage, look for copies, or export a search.</source>
        <translation>Einen Zeitplan hinzufügen: eine Quelle scannen oder überprüfen, auf Schäden prüfen, nach Kopien suchen oder eine Suche exportieren.</translation>
    </message>
    <message>
        <source>All else is told of these files as the last scans and checks saw them.</source>
        <translation>Alles andere zu diesen Dateien ist so, wie die letzten Scans und Prüfungen es gesehen haben.</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Alle Untertitel und .nfo-Dateien, die eingelesen wurden, gehören zu einem Video.</translation>
    </message>
    <message>
        <source>Allow the manifest inside the described folder; ascmhl and bagit go there by default then.</source>
        <translation>Das Manifest in dem beschriebenen Ordner erlauben; ascmhl und bagit werden dann ohne weitere Angabe dorthin geschrieben.</translation>
    </message>
    <message>
        <source>Also look into files without a video extension. Scans without --sniff ignore them.</source>
        <translation>Auch in Dateien ohne Videoendung schauen. Scans ohne --sniff übergehen sie.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable.</source>
        <translation>Ein Algorithmus: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Wiederholbar.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable: all are computed in one pass.</source>
        <translation>Ein Algorithmus: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Wiederholbar: Alle werden in einem Durchgang berechnet.</translation>
    </message>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. So is one with a separator outside a filter. All other arguments are filters.</source>
        <translation>Ein Argument ist ein Pfad, wenn es auf dem Datenträger existiert, absolut ist oder mit einem Punkt oder ~ beginnt. Ebenso eines mit einem Trennzeichen außerhalb eines Filters. Alle anderen Argumente sind Filter.</translation>
    </message>
    <message>
        <source>An open window keeps its own: close it before.</source>
        <translation>Ein offenes Fenster behält seine eigenen: Schließen Sie es vorher.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Back up the library, restore it, and tell where it is and what is in it.</source>
        <translation>Die Bibliothek sichern und wiederherstellen und sagen, wo sie liegt und was darin ist.</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, so that Excel recognizes UTF-8.</source>
        <translation>CSV mit einem Byte Order Mark beginnen, damit Excel UTF-8 erkennt.</translation>
    </message>
    <message>
        <source>Begin there: seconds, or as 1:02:03.5.</source>
        <translation>Dort beginnen: Sekunden, oder wie 1:02:03.5.</translation>
    </message>
    <message>
        <source>Bring the list of a disk that is not here into the library, from another program or computer.</source>
        <translation>Die Liste eines Datenträgers, der nicht hier ist, aus einem anderen Programm oder von einem anderen Computer in die Bibliothek holen.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Cancelled in {time} s.</source>
        <translation>Abgebrochen nach {time} s.</translation>
    </message>
    <message>
        <source>Cancelled in {time} s: {summary}.</source>
        <translation>Abgebrochen nach {time} s: {summary}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled. No manifest was written.</source>
        <translation>Abgebrochen. Es wurde kein Manifest geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled. There is no new copy.</source>
        <translation>Abgebrochen. Es gibt keine neue Kopie.</translation>
    </message>
    <message>
        <source>Change the times, the budget, the depth, the search or the file of a schedule.</source>
        <translation>Die Zeiten, die Menge, die Tiefe, die Suche oder die Datei eines Zeitplans ändern.</translation>
    </message>
    <message>
        <source>Check also files that were checked before.</source>
        <translation>Auch Dateien prüfen, die schon geprüft wurden.</translation>
    </message>
    <message>
        <source>Check whether Cinventory works on this computer.</source>
        <translation>Prüfen, ob Cinventory auf diesem Computer funktioniert.</translation>
    </message>
    <message>
        <source>Checks found: {counts}.</source>
        <translation>Die Prüfungen ergaben: {counts}.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compare a folder with a manifest, and report what is missing, changed or additional.</source>
        <translation>Einen Ordner mit einem Manifest vergleichen und berichten, was fehlt, verändert oder zusätzlich ist.</translation>
    </message>
    <message>
        <source>Compare two folders or files, in place of a list: what is only in A, in both, only in B. Of two folders, one in the other, the inner one is no part of the outer one.</source>
        <translation>Zwei Ordner oder Dateien vergleichen, statt einer Liste: was nur in A ist, in beiden, nur in B. Liegt von zwei Ordnern einer im anderen, so zählt der innere nicht zum äußeren.</translation>
    </message>
    <message>
        <source>Compared with longer ones in the library: {compared} of {count} {count:video|videos}.</source>
        <translation>Mit längeren in der Bibliothek verglichen: {compared} von {count} {count:Video|Videos}.</translation>
    </message>
    <message>
        <source>Compute the checksums of files in the library, and store them.</source>
        <translation>Die Prüfsummen von Dateien der Bibliothek berechnen und speichern.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copy the library to one file, also while a window or a job uses it, and check the copy.</source>
        <translation>Die Bibliothek in eine Datei kopieren, auch während ein Fenster oder ein Auftrag sie benutzt, und die Kopie prüfen.</translation>
    </message>
    <message>
        <source>Could be freed: {size}, in {count} {count:file|files}</source>
        <translation>Frei werden könnten: {size}, in {count} {count:Datei|Dateien}</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>Kann frei werden</translation>
    </message>
    <message>
        <source>Ctrl-C stops the server. Results are kept. Alerts tell of jobs that end badly, of sources that are offline and of files that changed unnoticed. With --cluster, or a cluster in the preferences, its workers probe the files of all scans. With --health, the exit status is 0 if a running server answers, and else 1.</source>
        <translation>Strg-C beendet den Server. Ergebnisse bleiben erhalten. Meldungen berichten von Aufträgen, die schlecht enden, von Quellen, die offline sind, und von Dateien, die sich unbemerkt verändert haben. Mit --cluster oder einem Cluster in den Einstellungen untersuchen dessen Worker die Dateien aller Scans. Mit --health ist der Rückgabewert 0, wenn ein laufender Server antwortet, und sonst 1.</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>Damage checks</source>
        <translation>Schadensprüfungen</translation>
    </message>
    <message>
        <source>Decode files in the library to find damage.</source>
        <translation>Dateien der Bibliothek dekodieren, um Schäden zu finden.</translation>
    </message>
    <message>
        <source>Delete the index. The subtitles themselves stay as they are.</source>
        <translation>Den Index löschen. Die Untertitel selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Done in {time} s.</source>
        <translation>Fertig nach {time} s.</translation>
    </message>
    <message>
        <source>Done in {time} s: {summary}.</source>
        <translation>Fertig nach {time} s: {summary}.</translation>
    </message>
    <message>
        <source>Done: {summary}.</source>
        <translation>Fertig: {summary}.</translation>
    </message>
    <message>
        <source>Drop its name, place and note before.</source>
        <translation>Vorher seinen Namen, seinen Ort und seine Notiz verwerfen.</translation>
    </message>
    <message>
        <source>Encode sound anew as AAC; else it is copied.</source>
        <translation>Ton neu als AAC kodieren; sonst wird er kopiert.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Exit status: 0 all arrived; 1 there is no receiver, or one cannot be used; 2 wrong usage; 3 an alert did not arrive.</source>
        <translation>Rückgabewert: 0 alle kamen an; 1 es gibt keinen Empfänger, oder einer ist nicht benutzbar; 2 falscher Aufruf; 3 eine Meldung kam nicht an.</translation>
    </message>
    <message>
        <source>Exit status: 0 complete; 1 the manifest cannot be read; 2 wrong usage; 3 incomplete or failed; 130 cancelled. Additional files make a history or a bag incomplete, since these list every file.</source>
        <translation>Rückgabewert: 0 vollständig; 1 das Manifest kann nicht gelesen werden; 2 falscher Aufruf; 3 unvollständig oder gescheitert; 130 abgebrochen. Zusätzliche Dateien machen eine History oder einen Bag unvollständig, da diese jede Datei aufführen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, also if --budget leaves files; otherwise as of verify.</source>
        <translation>Rückgabewert: 0 erledigt, auch wenn --budget Dateien übrig lässt; sonst wie bei verify.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed; 2 wrong usage or a refused output; 3 done, but a file is left out, or not as it was recorded; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 gescheitert; 2 falscher Aufruf oder eine verweigerte Ausgabe; 3 erledigt, aber eine Datei ist ausgelassen oder nicht so, wie sie aufgezeichnet war; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no backup could be made, or the library is in use or damaged; 2 wrong usage.</source>
        <translation>Rückgabewert: 0 erledigt; 1 es ließ sich keine Sicherung anlegen, oder die Bibliothek ist in Gebrauch oder beschädigt; 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 kein Pfad konnte gelesen werden, die Bibliothek ist gesperrt oder beschädigt, oder die Ausgabe konnte nicht geschrieben werden; 2 falscher Aufruf oder eine verweigerte Ausgabe; 3 erledigt, aber etwas braucht Aufmerksamkeit; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 nothing was imported, since the catalogue cannot be read, or the library is locked or damaged; 2 wrong usage; 3 it stopped before its end, some lines were not understood, a checksum is another one here, or files of an earlier import are lacking; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 nichts wurde importiert, weil der Katalog nicht gelesen werden kann, oder die Bibliothek gesperrt oder beschädigt ist; 2 falscher Aufruf; 3 er endete vorzeitig, einige Zeilen wurden nicht verstanden, eine Prüfsumme ist hier eine andere, oder Dateien eines früheren Imports fehlen; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file could not be written; 2 wrong usage.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Datei konnte nicht geschrieben werden; 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file holds no preferences that can be used; 2 wrong usage.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Datei enthält keine brauchbaren Einstellungen; 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read, or the copy could not be written; 2 wrong usage; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Bibliothek kann nicht gelesen oder die Kopie nicht geschrieben werden; 2 falscher Aufruf; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Bibliothek kann nicht gelesen werden; 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage; 3 nothing was indexed yet.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Bibliothek kann nicht gelesen werden; 2 falscher Aufruf; 3 es wurde noch nichts indiziert.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is in use, or the backup is damaged or missing; 2 wrong usage; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Bibliothek ist in Gebrauch, oder die Sicherung ist beschädigt oder fehlt; 2 falscher Aufruf; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is locked or damaged; 2 wrong usage.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Bibliothek ist gesperrt oder beschädigt; 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file changed unnoticed, is unreadable, could not be checked, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Bibliothek kennt keine solche Datei, oder sie ist gesperrt oder beschädigt; 2 falscher Aufruf; 3 eine Datei hat sich unbemerkt verändert, ist nicht lesbar, ließ sich nicht prüfen oder bleibt wegen --budget für den nächsten Lauf; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file could not be read, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Bibliothek kennt keine solche Datei, oder sie ist gesperrt oder beschädigt; 2 falscher Aufruf; 3 eine Datei konnte nicht gelesen werden oder bleibt wegen --budget für den nächsten Lauf; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file is damaged, was not examined to its end, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Bibliothek kennt keine solche Datei, oder sie ist gesperrt oder beschädigt; 2 falscher Aufruf; 3 eine Datei ist beschädigt, wurde nicht bis zum Ende untersucht oder bleibt wegen --budget für den nächsten Lauf; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a source went away; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Bibliothek kennt keine solche Datei, oder sie ist gesperrt oder beschädigt; 2 falscher Aufruf; 3 eine Quelle war nicht mehr da; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 some files could not be compared, so that they may be copies too; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Bibliothek kennt keine solche Datei, oder sie ist gesperrt oder beschädigt; 2 falscher Aufruf; 3 einige Dateien ließen sich nicht vergleichen, sodass auch sie Kopien sein können; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the preferences do not allow it, or the library is locked or damaged; 2 wrong usage; 3 some files were not moved; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 die Einstellungen erlauben es nicht, oder die Bibliothek ist gesperrt oder beschädigt; 2 falscher Aufruf; 3 einige Dateien wurden nicht verschoben; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 there is nothing to undo, or the library is locked or damaged; 2 wrong usage; 3 some files could not be moved back; 130 cancelled.</source>
        <translation>Rückgabewert: 0 erledigt; 1 es gibt nichts rückgängig zu machen, oder die Bibliothek ist gesperrt oder beschädigt; 2 falscher Aufruf; 3 einige Dateien ließen sich nicht zurücklegen; 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Exit status: 0 every file passes; 1 the library knows no such file, or there is no such profile; 2 wrong usage; 3 a file does not pass, or it is not known whether it does.</source>
        <translation>Rückgabewert: 0 jede Datei erfüllt das Profil; 1 die Bibliothek kennt keine solche Datei, oder es gibt kein solches Profil; 2 falscher Aufruf; 3 eine Datei erfüllt es nicht, oder es ist nicht bekannt, ob sie es erfüllt.</translation>
    </message>
    <message>
        <source>Exit status: 0 no file is known to be lost; 1 the library cannot be read; 2 wrong usage; 3 files changed unnoticed, are damaged or could not be read.</source>
        <translation>Rückgabewert: 0 von keiner Datei ist bekannt, dass sie verloren ist; 1 die Bibliothek kann nicht gelesen werden; 2 falscher Aufruf; 3 Dateien haben sich unbemerkt verändert, sind beschädigt oder konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files that could not be read are left out.</source>
        <translation>Dateien, die nicht gelesen werden konnten, sind ausgelassen.</translation>
    </message>
    <message>
        <source>Files that would save most</source>
        <translation>Dateien, die am meisten sparen würden</translation>
    </message>
    <message>
        <source>Files whose checksums are stored already are not read. Files that have changed since are compared, as by verify. By default xxh3-128 is computed.</source>
        <translation>Dateien, deren Prüfsummen schon gespeichert sind, werden nicht gelesen. Dateien, die sich seither geändert haben, werden verglichen, wie durch verify. Ohne Angabe wird xxh3-128 berechnet.</translation>
    </message>
    <message>
        <source>Find the exact copies of files in the library, and list them in groups.</source>
        <translation>Die exakten Kopien von Dateien der Bibliothek finden und in Gruppen aufführen.</translation>
    </message>
    <message>
        <source>Find videos that are parts of longer ones, by many pictures of each: half a minute of the processor and some hundred MB for a film. copies --parts lists them.</source>
        <translation>Videos finden, die Teile von längeren sind, an vielen Bildern von jedem: eine halbe Minute Prozessorzeit und einige hundert MB für einen Film. „copies --parts“ führt sie auf.</translation>
    </message>
    <message>
        <source>Folders and files that the window scans.</source>
        <translation>Ordner und Dateien, die das Fenster scannt.</translation>
    </message>
    <message>
        <source>Folders and files to scan.</source>
        <translation>Ordner und Dateien, die gescannt werden.</translation>
    </message>
    <message>
        <source>Folders of sources to watch; without any, list all.</source>
        <translation>Ordner von Quellen, die überwacht werden; ohne einen werden alle aufgeführt.</translation>
    </message>
    <message>
        <source>For rsync and xargs, or a path a line for rclone and people.</source>
        <translation>Für rsync und xargs, oder ein Pfad je Zeile für rclone und für Menschen.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Erzwungen</translation>
    </message>
    <message>
        <source>Forget the files of an earlier import that this one lacks; otherwise they stay, and are counted.</source>
        <translation>Die Dateien eines früheren Imports vergessen, die diesem fehlen; sonst bleiben sie und werden gezählt.</translation>
    </message>
    <message>
        <source>From then on, the checksums that the last check found are the known ones, and those from before are forgotten. Accept a file that changed unnoticed only if you know that its contents are as they should be. No file is read or changed. An edit whose new time a scan has seen needs no acceptance.</source>
        <translation>Von da an sind die Prüfsummen, die die letzte Prüfung gefunden hat, die bekannten, und die vorigen sind vergessen. Nehmen Sie eine Datei, die sich unbemerkt verändert hat, nur an, wenn Sie wissen, dass ihr Inhalt so ist, wie er sein soll. Keine Datei wird gelesen oder verändert. Eine Bearbeitung, deren neue Zeit ein Scan gesehen hat, muss nicht angenommen werden.</translation>
    </message>
    <message>
        <source>Gap in episodes</source>
        <translation>Lücke in den Folgen</translation>
    </message>
    <message>
        <source>Give a source a name of its own, by which the window, the page and other commands call it.</source>
        <translation>Einer Quelle einen eigenen Namen geben, mit dem das Fenster, die Seite und andere Befehle sie nennen.</translation>
    </message>
    <message>
        <source>Give up a file after this time without a byte; by default from the preferences.</source>
        <translation>Eine Datei aufgeben, wenn so lange kein Byte kam; ohne Angabe wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>Unerwartete Argumente ({arguments})</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Have the workers of this Dask scheduler read the files, tcp://HOST:PORT or tls://HOST:PORT. local:N starts N workers on this computer.</source>
        <translation>Die Worker dieses Dask-Schedulers die Dateien lesen lassen, tcp://HOST:PORT oder tls://HOST:PORT. local:N startet N Worker auf diesem Computer.</translation>
    </message>
    <message>
        <source>How often the job runs.</source>
        <translation>Wie oft der Auftrag läuft.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>If “{name}” were lost:</source>
        <translation>Wenn „{name}“ verloren wäre:</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch, so that the command profiles test can use it by its name.</source>
        <translation>Eine Policy von MediaConch importieren, sodass der Befehl „profiles test“ sie unter ihrem Namen verwenden kann.</translation>
    </message>
    <message>
        <source>Imported {title}. Use it with --profile {name}.</source>
        <translation>{title} ist importiert. Verwendbar mit --profile {name}.</translation>
    </message>
    <message>
        <source>In all: {count} {count:file|files}, {size}</source>
        <translation>Insgesamt: {count} {count:Datei|Dateien}, {size}</translation>
    </message>
    <message>
        <source>In both, as in {path}</source>
        <translation>In beiden, wie in {path}</translation>
    </message>
    <message>
        <source>In the library, {made} of {count} {count:video|videos} of similar length can be compared.</source>
        <translation>In der Bibliothek können {made} von {count} {count:Video|Videos} ähnlicher Länge verglichen werden.</translation>
    </message>
    <message>
        <source>Index the subtitles of files in the library, so that `says:` finds what is said in them.</source>
        <translation>Die Untertitel von Dateien der Bibliothek indizieren, sodass `says:` findet, was darin gesagt wird.</translation>
    </message>
    <message>
        <source>Index what is said in videos, as their subtitles tell it, and find where it is said.</source>
        <translation>Indizieren, was in Videos gesagt wird, wie es ihre Untertitel sagen, und finden, wo es gesagt wird.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {reason}</source>
        <translation>Ungültiger Wert für {name}: {reason}</translation>
    </message>
    <message>
        <source>Invalid value: {reason}</source>
        <translation>Ungültiger Wert: {reason}</translation>
    </message>
    <message>
        <source>It reads lists of Everything (.efu), Katalog (.idx), VVV and Cathy (.caf), and CSV or TSV. It also reads what rclone lsjson -R, tree -J -s -D and ls -lR --time-style=full-iso print. Best is what this prints, run in the topmost folder of the disk: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</source>
        <translation>Gelesen werden Listen von Everything (.efu), Katalog (.idx), VVV und Cathy (.caf), sowie CSV und TSV. Gelesen wird auch, was „rclone lsjson -R“, „tree -J -s -D“ und „ls -lR --time-style=full-iso“ ausgeben. Am besten ist, was dies ausgibt, im obersten Ordner des Datenträgers aufgerufen: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>AUFTRAG</translation>
    </message>
    <message>
        <source>Keep a schedule, but do not run it.</source>
        <translation>Einen Zeitplan behalten, aber nicht ausführen.</translation>
    </message>
    <message>
        <source>Keep the copy in this folder if there is one. Repeatable.</source>
        <translation>Die Kopie in diesem Ordner behalten, wenn es eine gibt. Wiederholbar.</translation>
    </message>
    <message>
        <source>Keep the copy that this rule prefers: oldest, longest-name, shortest-path. Repeatable: in this order. What is a copy by its name, or in a folder of backups, goes first whatever the rule.</source>
        <translation>Die Kopie behalten, die diese Regel vorzieht: oldest, longest-name, shortest-path. Wiederholbar: in dieser Reihenfolge. Was nach seinem Namen eine Kopie ist oder in einem Ordner mit Sicherungen liegt, geht bei jeder Regel zuerst.</translation>
    </message>
    <message>
        <source>Keep {number}: {reason}</source>
        <translation>{number} behalten: {reason}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>LETZTER LAUF</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>NOCH</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTHEK</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out files that save less, by default 200MB.</source>
        <translation>Dateien auslassen, die weniger sparen, ohne Angabe 200MB.</translation>
    </message>
    <message>
        <source>Let --webhook reach other computers without encryption.</source>
        <translation>--webhook andere Computer ohne Verschlüsselung erreichen lassen.</translation>
    </message>
    <message>
        <source>Let a file go although the file that stays is on another disk, as a backup is.</source>
        <translation>Eine Datei gehen lassen, obwohl die Datei, die bleibt, auf einem anderen Datenträger liegt, wie eine Sicherung.</translation>
    </message>
    <message>
        <source>Let a schedule run again. What it has missed is not caught up with.</source>
        <translation>Einen Zeitplan wieder laufen lassen. Was er versäumt hat, wird nicht nachgeholt.</translation>
    </message>
    <message>
        <source>Let videos go of which a better one with the same pictures stays (copies --near), in place of exact copies. What is only perhaps the same stays.</source>
        <translation>Videos gehen lassen, von denen ein besseres mit denselben Bildern bleibt (copies --near), statt exakter Kopien. Was nur vielleicht dasselbe ist, bleibt.</translation>
    </message>
    <message>
        <source>Line {place}: {reason}.</source>
        <translation>Zeile {place}: {reason}.</translation>
    </message>
    <message>
        <source>List all profiles: those of Cinventory, and your own.</source>
        <translation>Alle Profile aufführen: die von Cinventory und Ihre eigenen.</translation>
    </message>
    <message>
        <source>List and change the schedules of jobs. They run while the window or cinventory serve is open.</source>
        <translation>Die Zeitpläne von Aufträgen aufführen und ändern. Sie laufen, solange das Fenster oder „cinventory serve“ offen ist.</translation>
    </message>
    <message>
        <source>List and show profiles of devices and deliveries, and test files of the library against them.</source>
        <translation>Profile von Geräten und Ablieferungen aufführen und zeigen und Dateien der Bibliothek daran prüfen.</translation>
    </message>
    <message>
        <source>List at most N jobs, the newest; 20 by default.</source>
        <translation>Höchstens N Aufträge aufführen, die neuesten; ohne Angabe 20.</translation>
    </message>
    <message>
        <source>List jobs, show one, cancel, pause, resume or retry it, or make it skip a slow file.</source>
        <translation>Aufträge aufführen, einen zeigen, abbrechen, anhalten, fortsetzen oder wiederholen oder ihn eine langsame Datei überspringen lassen.</translation>
    </message>
    <message>
        <source>List only files at and below these paths that match every filter: words, or codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d and so on. Put a filter that begins with - after --.</source>
        <translation>Nur Dateien an und unter diesen Pfaden aufführen, auf die jeder Filter passt: Wörter oder codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d und so weiter. Ein Filter, der mit - beginnt, kommt hinter --.</translation>
    </message>
    <message>
        <source>List only files of the library that match every filter, as in list; for checksum lists.</source>
        <translation>Nur Dateien der Bibliothek aufführen, auf die jeder Filter passt, wie bei list; für Prüfsummenlisten.</translation>
    </message>
    <message>
        <source>List only jobs in this state: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Repeatable.</source>
        <translation>Nur Aufträge in diesem Zustand aufführen: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Wiederholbar.</translation>
    </message>
    <message>
        <source>List so many files, those that save most.</source>
        <translation>So viele Dateien aufführen: die, die am meisten sparen.</translation>
    </message>
    <message>
        <source>List subtitles and .nfo files that belong to no video, as the last scan saw them.</source>
        <translation>Untertitel und .nfo-Dateien aufführen, die zu keinem Video gehören, wie der letzte Scan sie gesehen hat.</translation>
    </message>
    <message>
        <source>List the disks of the library, connected or not, or change what is noted of one. Reads no disk.</source>
        <translation>Die Datenträger der Bibliothek aufführen, verbunden oder nicht, oder ändern, was zu einem vermerkt ist. Liest keinen Datenträger.</translation>
    </message>
    <message>
        <source>List the disks of the library, give them names and places, and make labels for them. Without the name of a command, disks are listed.</source>
        <translation>Die Datenträger der Bibliothek aufführen, ihnen Namen und Orte geben und Etiketten für sie machen. Ohne den Namen eines Befehls werden die Datenträger aufgeführt.</translation>
    </message>
    <message>
        <source>List the files in the library. Only --make-pictures reads them.</source>
        <translation>Die Dateien der Bibliothek aufführen. Nur --make-pictures liest sie.</translation>
    </message>
    <message>
        <source>List the files that were moved to the trash, or move files back to their folders.</source>
        <translation>Die Dateien aufführen, die in den Papierkorb verschoben wurden, oder Dateien in ihre Ordner zurücklegen.</translation>
    </message>
    <message>
        <source>List the first N files of those that free the most.</source>
        <translation>Die ersten N Dateien aufführen, die am meisten freigeben.</translation>
    </message>
    <message>
        <source>List the folders that hold equal files, in place of the groups.</source>
        <translation>Statt der Gruppen die Ordner aufführen, die gleiche Dateien enthalten.</translation>
    </message>
    <message>
        <source>List the gaps in the seasons of series, and the seasons that are left out between others.</source>
        <translation>Die Lücken in den Staffeln von Serien aufführen und die Staffeln, die zwischen anderen ausgelassen sind.</translation>
    </message>
    <message>
        <source>List the groups that are ignored, in place of the others.</source>
        <translation>Statt der anderen die Gruppen aufführen, die ignoriert werden.</translation>
    </message>
    <message>
        <source>List the libraries that the window has opened, the last one first.</source>
        <translation>Die Bibliotheken aufführen, die das Fenster geöffnet hat, die letzte zuerst.</translation>
    </message>
    <message>
        <source>List the programs that open a file, or open it in one of them.</source>
        <translation>Die Programme aufführen, die eine Datei öffnen, oder sie in einem davon öffnen.</translation>
    </message>
    <message>
        <source>List the schedules, with the next run and what came of the last one.</source>
        <translation>Die Zeitpläne aufführen, mit dem nächsten Lauf und dem, was aus dem letzten wurde.</translation>
    </message>
    <message>
        <source>List the sheets and rolls that are known.</source>
        <translation>Die bekannten Bogen und Rollen aufführen.</translation>
    </message>
    <message>
        <source>List the videos that are a part of a longer one, or have a part in common with it, with the times, in place of exact copies. cinventory fingerprint --parts finds them.</source>
        <translation>Statt exakter Kopien die Videos aufführen, die ein Teil eines längeren sind oder einen Teil mit ihm gemeinsam haben, mit den Zeiten. „cinventory fingerprint --parts“ findet sie.</translation>
    </message>
    <message>
        <source>List the videos that show the same pictures in another encoding, size or cut, with the better one and why, in place of exact copies. cinventory fingerprint compares them. With --left-alone: those that are not the same.</source>
        <translation>Statt exakter Kopien die Videos aufführen, die dieselben Bilder in anderer Kodierung, Größe oder Schnittfassung zeigen, mit dem besseren und warum. „cinventory fingerprint“ vergleicht sie. Mit --left-alone: die, die nicht dasselbe sind.</translation>
    </message>
    <message>
        <source>List where words are said: the file, the time and the line.</source>
        <translation>Aufführen, wo Wörter gesagt werden: die Datei, die Zeit und die Zeile.</translation>
    </message>
    <message>
        <source>Little or nothing to save</source>
        <translation>Wenig oder nichts zu sparen</translation>
    </message>
    <message>
        <source>Look after the computers that work together (--cluster of scan, checksum, verify and check).</source>
        <translation>Nach den Computern sehen, die zusammenarbeiten (--cluster von scan, checksum, verify und check).</translation>
    </message>
    <message>
        <source>Look at a file in the window of the quick look, or play it in another program.</source>
        <translation>Eine Datei im Fenster der Schnellansicht ansehen oder in einem anderen Programm abspielen.</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>ANGELEGT</translation>
    </message>
    <message>
        <source>Manifests are ASC MHL histories, Media Hash Lists, BagIt bags, SFV lists, and lists of md5sum, sha256sum, b2sum, b3sum, xxhsum and their like. All algorithms that are possible are tried where a list names none.</source>
        <translation>Manifeste sind ASC-MHL-Historys, Media Hash Lists, BagIt-Bags, SFV-Listen und Listen von md5sum, sha256sum, b2sum, b3sum, xxhsum und dergleichen. Nennt eine Liste keinen Algorithmus, werden alle möglichen versucht.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Das Argument {name} fehlt.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Der Befehl fehlt.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Die Option {name} fehlt.</translation>
    </message>
    <message>
        <source>Move the files; otherwise they are only named.</source>
        <translation>Die Dateien verschieben; sonst werden sie nur genannt.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>NÄCHSTER LAUF</translation>
    </message>
    <message>
        <source>Name the copies that could go, and the file that stays for each; with --yes, move them to the trash.</source>
        <translation>Die Kopien nennen, die gehen könnten, und die Datei, die für jede bleibt; mit --yes werden sie in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>Name the files in which verify found other contents than the known ones; with --yes, accept these.</source>
        <translation>Die Dateien nennen, in denen verify einen anderen als den bekannten Inhalt gefunden hat; mit --yes wird er angenommen.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>New since the first scan, {time}</source>
        <translation>Neu seit dem ersten Scan, {time}</translation>
    </message>
    <message>
        <source>New since you last looked, {time}</source>
        <translation>Neu, seit Sie zuletzt nachgesehen haben, {time}</translation>
    </message>
    <message>
        <source>No browser was found. Open this link within ten minutes. It works once:</source>
        <translation>Es wurde kein Browser gefunden. Öffnen Sie diesen Link innerhalb von zehn Minuten. Er gilt einmal:</translation>
    </message>
    <message>
        <source>No change was found in what could be read</source>
        <translation>In dem, was gelesen werden konnte, wurde keine Änderung gefunden</translation>
    </message>
    <message>
        <source>No change was found until then</source>
        <translation>Bis dahin wurde keine Änderung gefunden</translation>
    </message>
    <message>
        <source>No disk has the name or id “{text}”. There are: {names}.</source>
        <translation>Kein Datenträger hat den Namen oder die Kennung „{text}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>No file is ever replaced by an undo.</source>
        <translation>Beim Zurücklegen wird nie eine Datei ersetzt.</translation>
    </message>
    <message>
        <source>No file is known yet. Scan a folder first.</source>
        <translation>Noch ist keine Datei bekannt. Scannen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>No folder is renamed.</source>
        <translation>Kein Ordner wird umbenannt.</translation>
    </message>
    <message>
        <source>No job is in this state.</source>
        <translation>Kein Auftrag ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>No player was found. Install one, or name a program by --in.</source>
        <translation>Es wurde kein Player gefunden. Installieren Sie einen, oder nennen Sie mit --in ein Programm.</translation>
    </message>
    <message>
        <source>No program for “{path}” was found.</source>
        <translation>Für „{path}“ wurde kein Programm gefunden.</translation>
    </message>
    <message>
        <source>No program here is called “{name}”. There are: {names}.</source>
        <translation>Hier heißt kein Programm „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>No running Cinventory answers for this library. Only its saved jobs are available.</source>
        <translation>Kein laufendes Cinventory antwortet für diese Bibliothek. Nur ihre gespeicherten Aufträge sind verfügbar.</translation>
    </message>
    <message>
        <source>No sheet has the name “{name}”: {names}.</source>
        <translation>Kein Bogen heißt „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Es gibt keinen Befehl {name}.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>Es gibt keinen Befehl {name}. Meinten Sie {names}?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>Es gibt keine Option {name}</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>Es gibt keine Option {name} (mögliche Optionen: {names})</translation>
    </message>
    <message>
        <source>None of these files has pictures.</source>
        <translation>Keine dieser Dateien hat Bilder.</translation>
    </message>
    <message>
        <source>None of these files has pictures. Make them with --make-pictures.</source>
        <translation>Keine dieser Dateien hat Bilder. Machen Sie welche mit --make-pictures.</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Nicht geschätzt</translation>
    </message>
    <message>
        <source>Not known, since some files could not be compared</source>
        <translation>Nicht bekannt, da einige Dateien nicht verglichen werden konnten</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>Nicht überwacht.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Note something else of the disk.</source>
        <translation>Sonst etwas zu dem Datenträger vermerken.</translation>
    </message>
    <message>
        <source>Note that two videos of --near do not show the same.</source>
        <translation>Vermerken, dass zwei Videos von --near nicht dasselbe zeigen.</translation>
    </message>
    <message>
        <source>Note where the disk is kept.</source>
        <translation>Vermerken, wo der Datenträger aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Nothing that the catalogue names is opened. Its videos are listed as not connected and not read, until a scan of a disk with that name finds them. A later catalogue of the disk replaces the earlier one; what it lacks of that stays listed, and is counted, until you import it with --yes.</source>
        <translation>Nichts, was der Katalog nennt, wird geöffnet. Seine Videos werden als nicht verbunden und nicht gelesen aufgeführt, bis ein Scan eines Datenträgers dieses Namens sie findet. Ein späterer Katalog des Datenträgers ersetzt den früheren; was ihm davon fehlt, bleibt aufgeführt und wird gezählt, bis Sie ihn mit --yes importieren.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: add --yes to forget what this one lacks.</source>
        <translation>Nichts wurde vergessen: Mit --yes wird vergessen, was hier fehlt.</translation>
    </message>
    <message>
        <source>Nothing was moved: add --yes to move them to the trash.</source>
        <translation>Nichts wurde verschoben: Mit --yes kommen sie in den Papierkorb.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Now {limit}.</source>
        <translation>Jetzt {limit}.</translation>
    </message>
    <message>
        <source>OCCASION</source>
        <translation>ANLASS</translation>
    </message>
    <message>
        <source>OPENED</source>
        <translation>GEÖFFNET</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>Older jobs are not shown. Show more with --limit.</source>
        <translation>Ältere Aufträge sind nicht gezeigt. Mehr zeigt --limit.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list. One has to be named, here or by --where. A plain word that is no path is refused: give it by --where.</source>
        <translation>Nur Dateien an und unter diesen Pfaden, auf die jeder Filter passt, wie bei list. Etwas muss genannt sein, hier oder mit --where. Ein einfaches Wort, das kein Pfad ist, wird abgelehnt: Geben Sie es mit --where an.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all files. A plain word that is no path is refused: give it by --where.</source>
        <translation>Nur Dateien an und unter diesen Pfaden, auf die jeder Filter passt, wie bei list; ohne Angabe alle Dateien. Ein einfaches Wort, das kein Pfad ist, wird abgelehnt: Geben Sie es mit --where an.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all.</source>
        <translation>Nur Dateien an und unter diesen Pfaden, auf die jeder Filter passt, wie bei list; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; name at least one. A plain word that is no path is refused: give it by --where.</source>
        <translation>Nur Dateien an und unter diesen Pfaden, auf die jeder Filter passt, wie bei list; nennen Sie mindestens eines. Ein einfaches Wort, das kein Pfad ist, wird abgelehnt: Geben Sie es mit --where an.</translation>
    </message>
    <message>
        <source>Only files that match may go, and only those with another copy that can be reached on the same disk: a copy on another disk is a backup, and stays unless --across-disks is given. Run copies first. Just before a file goes, it is compared byte for byte with the file that stays; with --near, both must be as they were compared by their pictures, and the file that stays is read whole. Nothing is deleted, and journal undo moves files back. The preferences must allow it.</source>
        <translation>Nur passende Dateien dürfen gehen, und nur solche, von denen eine andere Kopie auf demselben Datenträger erreichbar ist: Eine Kopie auf einem anderen Datenträger ist eine Sicherung und bleibt, außer mit --across-disks. Rufen Sie zuerst copies auf. Kurz bevor eine Datei geht, wird sie Byte für Byte mit der Datei verglichen, die bleibt; mit --near müssen beide noch so sein, wie sie an ihren Bildern verglichen wurden, und die Datei, die bleibt, wird ganz gelesen. Nichts wird gelöscht, und „journal undo“ legt Dateien zurück. Die Einstellungen müssen es erlauben.</translation>
    </message>
    <message>
        <source>Only in {path}</source>
        <translation>Nur in {path}</translation>
    </message>
    <message>
        <source>Only say whether a server of this library answers.</source>
        <translation>Nur sagen, ob ein Server dieser Bibliothek antwortet.</translation>
    </message>
    <message>
        <source>Only this computer can open it. With --host, others can, such as a phone.</source>
        <translation>Nur dieser Computer kann ihn öffnen. Mit --host können es andere, etwa ein Telefon.</translation>
    </message>
    <message>
        <source>Only videos whose length is similar to that of another one are read, each once until it changes: some 10 MB and a second of the processor. Parts of one recording do not count as another. copies --near lists what is found. With --parts, the videos of 10 s or more are read that were not yet, and found in longer ones.</source>
        <translation>Nur Videos, deren Länge der eines anderen ähnlich ist, werden gelesen, jedes einmal, bis es sich ändert: einige 10 MB und eine Sekunde Prozessorzeit. Teile einer Aufnahme zählen nicht als ein anderes. „copies --near“ führt auf, was gefunden ist. Mit --parts werden die Videos von mindestens 10 s gelesen, die es noch nicht wurden, und in längeren gesucht.</translation>
    </message>
    <message>
        <source>Open another window. Otherwise the paths go to the window that is open.</source>
        <translation>Ein weiteres Fenster öffnen. Sonst gehen die Pfade an das Fenster, das offen ist.</translation>
    </message>
    <message>
        <source>Open the live page in the browser.</source>
        <translation>Die Live-Seite im Browser öffnen.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>Die Option {name} nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>Die Option {name} braucht ein Argument.</translation>
    </message>
    <message>
        <source>Option {name} requires {number} arguments.</source>
        <translation>Die Option {name} braucht {number} Argumente.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Outlines of all labels, to be tried on plain paper.</source>
        <translation>Umrisse aller Etiketten, zum Probieren auf einfachem Papier.</translation>
    </message>
    <message>
        <source>Play it in this program, as open-with lists it; “preferred” is the preferred player.</source>
        <translation>In diesem Programm abspielen, wie open-with es aufführt; „preferred“ ist der bevorzugte Player.</translation>
    </message>
    <message>
        <source>Print so many mm further down.</source>
        <translation>So viele mm weiter unten drucken.</translation>
    </message>
    <message>
        <source>Print so many mm further to the right.</source>
        <translation>So viele mm weiter rechts drucken.</translation>
    </message>
    <message>
        <source>Probe every file again, and read more of it.</source>
        <translation>Jede Datei noch einmal untersuchen und mehr von ihr lesen.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library. The library from before is kept beside it.</source>
        <translation>Eine Sicherung an die Stelle der Bibliothek setzen. Die bisherige Bibliothek bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Put pictures from the cache of previews into an HTML report, of 120 files at most.</source>
        <translation>Bilder aus dem Zwischenspeicher der Vorschauen in einen HTML-Bericht setzen, von höchstens 120 Dateien.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>RATE</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>Read 8 pictures of each video, by which the same film is found in another encoding.</source>
        <translation>8 Bilder jedes Videos lesen, an denen derselbe Film in anderer Kodierung gefunden wird.</translation>
    </message>
    <message>
        <source>Read all files of a folder, and write a manifest of them. The files themselves are never changed.</source>
        <translation>Alle Dateien eines Ordners lesen und ein Manifest von ihnen schreiben. Die Dateien selbst werden nie verändert.</translation>
    </message>
    <message>
        <source>Read also videos that were read before.</source>
        <translation>Auch Videos lesen, die schon gelesen wurden.</translation>
    </message>
    <message>
        <source>Read at most this much, such as 500GB or 2h, the longest unchecked files first.</source>
        <translation>Höchstens so viel lesen, wie 500GB oder 2h, die am längsten ungeprüften Dateien zuerst.</translation>
    </message>
    <message>
        <source>Read files in the library again, and compare them with their stored checksums.</source>
        <translation>Dateien der Bibliothek noch einmal lesen und mit ihren gespeicherten Prüfsummen vergleichen.</translation>
    </message>
    <message>
        <source>Read the preferences from a file. Passwords, tokens and certificates stay as they are here.</source>
        <translation>Die Einstellungen aus einer Datei lesen. Passwörter, Tokens und Zertifikate bleiben, wie sie hier sind.</translation>
    </message>
    <message>
        <source>Read the tracks inside videos, too; each such video is read to its end.</source>
        <translation>Auch die Spuren in Videos lesen; jedes solche Video wird bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Record the new path of a source, and keep all that is known about its files.</source>
        <translation>Den neuen Pfad einer Quelle festhalten und alles behalten, was über ihre Dateien bekannt ist.</translation>
    </message>
    <message>
        <source>Relocate even if none of its files is found there.</source>
        <translation>Auch umziehen, wenn keine ihrer Dateien dort gefunden wird.</translation>
    </message>
    <message>
        <source>Remove a schedule. A job that it has begun goes on.</source>
        <translation>Einen Zeitplan entfernen. Ein Auftrag, den er begonnen hat, läuft weiter.</translation>
    </message>
    <message>
        <source>Replace an existing checksum list.</source>
        <translation>Eine vorhandene Prüfsummenliste ersetzen.</translation>
    </message>
    <message>
        <source>Results: made; not_compared: no print can be made of the video, for the reason that JSON names; a video without a result was not read yet, or no other is of similar length.</source>
        <translation>Ergebnisse: made: gelesen; not_compared: Von dem Video lässt sich kein Abdruck machen, aus dem Grund, den JSON nennt; ein Video ohne Ergebnis wurde noch nicht gelesen, oder kein anderes hat eine ähnliche Länge.</translation>
    </message>
    <message>
        <source>Run the job of a schedule now, also of a disabled one and on battery.</source>
        <translation>Den Auftrag eines Zeitplans jetzt ausführen, auch eines ausgeschalteten und im Akkubetrieb.</translation>
    </message>
    <message>
        <source>Run this program with its arguments, without a shell, for each alert; it reads the alert as JSON. Repeatable.</source>
        <translation>Dieses Programm mit seinen Argumenten für jede Meldung ausführen, ohne Shell; es liest die Meldung als JSON. Wiederholbar.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>Say that a disk which only imports tell of is this one: scans of it then take the place of what was imported.</source>
        <translation>Sagen, dass ein Datenträger, von dem nur Importe wissen, dieser ist: Scans von ihm treten dann an die Stelle dessen, was importiert wurde.</translation>
    </message>
    <message>
        <source>Say what limits the scan: processor, disk, late answers or library. With --cluster, also name the workers, their rates and faults.</source>
        <translation>Sagen, was den Scan begrenzt: Prozessor, Datenträger, späte Antworten oder Bibliothek. Mit --cluster auch die Worker, ihre Raten und Fehler nennen.</translation>
    </message>
    <message>
        <source>Scale larger pictures down to so many lines: 576, 720, 1080, 2160.</source>
        <translation>Größere Bilder auf so viele Zeilen verkleinern: 576, 720, 1080, 2160.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Scan folders and files into the library, and list them.</source>
        <translation>Ordner und Dateien in die Bibliothek scannen und aufführen.</translation>
    </message>
    <message>
        <source>Scan {number} since scan {since}, {time}, {state}</source>
        <translation>Scan {number} seit Scan {since}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scan {number}, {time}, {state}</source>
        <translation>Scan {number}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scans run on the cluster at {address}.</source>
        <translation>Scans laufen auf dem Cluster unter {address}.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Send a test alert to each receiver in the preferences and the options, once, and say if it arrived.</source>
        <translation>Jedem Empfänger in den Einstellungen und Optionen einmal eine Probemeldung schicken und sagen, ob sie ankam.</translation>
    </message>
    <message>
        <source>Send alerts to this address, as JSON. Repeatable.</source>
        <translation>Meldungen an diese Adresse schicken, als JSON. Wiederholbar.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Serve the live page and the local job API without a window, and print the address.</source>
        <translation>Die Live-Seite und die lokale API für Aufträge ohne Fenster anbieten und die Adresse ausgeben.</translation>
    </message>
    <message>
        <source>Several sheets have the name “{name}”: {names}.</source>
        <translation>Mehrere Bogen haben den Namen „{name}“: {names}.</translation>
    </message>
    <message>
        <source>Show a profile with its conditions, and the pages that they come from.</source>
        <translation>Ein Profil mit seinen Bedingungen zeigen und die Seiten, von denen sie kommen.</translation>
    </message>
    <message>
        <source>Show all net changes after this scan, up to that of --scan; or those since a date (2026-10-01) or for an age (30d), with files that checks found changed unnoticed or damaged.</source>
        <translation>Alle Änderungen nach diesem Scan zusammen zeigen, bis zu dem von --scan; oder die seit einem Datum (2026-10-01) oder seit einer Dauer (30d), mit den Dateien, die Prüfungen unbemerkt verändert oder beschädigt fanden.</translation>
    </message>
    <message>
        <source>Show in how many files each language is spoken, written, forced, or neither spoken nor written.</source>
        <translation>Zeigen, in wie vielen Dateien jede Sprache gesprochen wird, geschrieben steht, erzwungen ist oder keines von beiden.</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>Keinen Fortschrittsbalken zeigen.</translation>
    </message>
    <message>
        <source>Show no window, but an icon where the system has a place for it.</source>
        <translation>Kein Fenster zeigen, sondern ein Symbol, wo das System einen Platz dafür hat.</translation>
    </message>
    <message>
        <source>Show the job until it ends. Ctrl-C does not cancel it.</source>
        <translation>Den Auftrag zeigen, bis er endet. Strg-C bricht ihn nicht ab.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Show the workers of a cluster, and whether each of them can take part in a scan.</source>
        <translation>Die Worker eines Clusters zeigen und ob jeder von ihnen an einem Scan teilnehmen kann.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Diese Hilfe zeigen und beenden.</translation>
    </message>
    <message>
        <source>Show what a scan found new, changed, moved, missing or back, without reading the files.</source>
        <translation>Zeigen, was ein Scan neu, geändert, verschoben, fehlend oder zurückgekehrt fand, ohne die Dateien zu lesen.</translation>
    </message>
    <message>
        <source>Show what each scan found the library to hold: files, size, codecs, problems and checks over time.</source>
        <translation>Zeigen, was jeder Scan in der Bibliothek fand: Dateien, Größe, Codecs, Probleme und Prüfungen im Lauf der Zeit.</translation>
    </message>
    <message>
        <source>Sign what --webhook sends, with the secret in this file.</source>
        <translation>Was --webhook schickt, mit dem Geheimnis in dieser Datei signieren.</translation>
    </message>
    <message>
        <source>Since {time}, up to scan {number}</source>
        <translation>Seit {time}, bis Scan {number}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sort by this column, named as in CSV. Repeatable.</source>
        <translation>Nach dieser Spalte sortieren, benannt wie in CSV. Wiederholbar.</translation>
    </message>
    <message>
        <source>Sort in descending order: the largest or latest first.</source>
        <translation>Absteigend sortieren: das Größte oder Späteste zuerst.</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Take --not-same of two videos back.</source>
        <translation>--not-same von zwei Videos zurücknehmen.</translation>
    </message>
    <message>
        <source>Take a file only if copies stay on at least so many disks that are connected.</source>
        <translation>Eine Datei nur nehmen, wenn Kopien auf mindestens so vielen verbundenen Datenträgern bleiben.</translation>
    </message>
    <message>
        <source>Take no file from the disk of this path in a source. Repeatable.</source>
        <translation>Keine Datei von dem Datenträger dieses Pfads in einer Quelle nehmen. Wiederholbar.</translation>
    </message>
    <message>
        <source>Take no file from this folder. Repeatable.</source>
        <translation>Keine Datei aus diesem Ordner nehmen. Wiederholbar.</translation>
    </message>
    <message>
        <source>Take the inventory of a video library. Without a command, cinventory [--library FILE] [PATH]... opens the window and scans the paths. cinventory self-test checks whether it works on this computer.</source>
        <translation>Eine Videosammlung inventarisieren. Ohne Befehl öffnet cinventory [--library FILE] [PATH]... das Fenster und scannt die Pfade. „cinventory self-test“ prüft, ob es auf diesem Computer funktioniert.</translation>
    </message>
    <message>
        <source>Tell by when the disk will be full, and by which looks.</source>
        <translation>Sagen, wann der Datenträger voll sein wird, und aus welchen Beobachtungen das folgt.</translation>
    </message>
    <message>
        <source>Tell the size of the library, what it holds, and its backups; of a damaged one, the backups.</source>
        <translation>Die Größe der Bibliothek nennen, ihren Inhalt und ihre Sicherungen; von einer beschädigten nur die Sicherungen.</translation>
    </message>
    <message>
        <source>Tell what encoding videos anew would save: a range with its grounds. Nothing is encoded or changed.</source>
        <translation>Sagen, was ein erneutes Kodieren von Videos sparen würde: eine Spanne mit ihren Gründen. Nichts wird kodiert oder verändert.</translation>
    </message>
    <message>
        <source>Tell what files take room without need, by kind, and which would free the most. Changes nothing.</source>
        <translation>Sagen, welche Dateien unnötig Platz belegen, nach Arten, und welche am meisten freigeben würden. Ändert nichts.</translation>
    </message>
    <message>
        <source>Tell what is wrong, new and unknown in the library, and the command that answers each. Reads no file.</source>
        <translation>Sagen, was in der Bibliothek falsch, neu und unbekannt ist, und den Befehl, der jeweils antwortet. Liest keine Datei.</translation>
    </message>
    <message>
        <source>Tell what the index holds, its size, and when it was made.</source>
        <translation>Sagen, was der Index enthält, wie groß er ist und wann er gemacht wurde.</translation>
    </message>
    <message>
        <source>Tell what would be lost with the disk: what is nowhere else.</source>
        <translation>Sagen, was mit dem Datenträger verloren wäre: was sonst nirgends ist.</translation>
    </message>
    <message>
        <source>Tell which disks were not seen, or not checked, for long.</source>
        <translation>Sagen, welche Datenträger lange nicht gesehen oder lange nicht geprüft wurden.</translation>
    </message>
    <message>
        <source>Tell which files fit on a disk with so much room: 800GB.</source>
        <translation>Sagen, welche Dateien auf einen Datenträger mit so viel Platz passen: 800GB.</translation>
    </message>
    <message>
        <source>Tell which files have copies on fewer than N disks.</source>
        <translation>Sagen, welche Dateien Kopien auf weniger als N Datenträgern haben.</translation>
    </message>
    <message>
        <source>Test known files against profiles. Only imported policies read the files.</source>
        <translation>Bekannte Dateien an Profilen prüfen. Nur importierte Policies lesen die Dateien.</translation>
    </message>
    <message>
        <source>Test this profile, not all. Repeatable.</source>
        <translation>Dieses Profil prüfen, nicht alle. Wiederholbar.</translation>
    </message>
    <message>
        <source>The action.</source>
        <translation>Die Aktion.</translation>
    </message>
    <message>
        <source>The address of the Dask scheduler.</source>
        <translation>Die Adresse des Dask-Schedulers.</translation>
    </message>
    <message>
        <source>The address to listen on. Other computers can reach it unless it is loopback.</source>
        <translation>Die Adresse, an der der Server wartet. Andere Computer können sie erreichen, außer wenn sie Loopback ist.</translation>
    </message>
    <message>
        <source>The algorithm of a checksum list whose name and lines do not tell it.</source>
        <translation>Der Algorithmus einer Prüfsummenliste, deren Name und Zeilen ihn nicht verraten.</translation>
    </message>
    <message>
        <source>The answer is yes, no or unknown, with the facts that fail or are not known.</source>
        <translation>Die Antwort ist yes, no oder unknown, mit den Angaben, an denen es scheitert oder die nicht bekannt sind.</translation>
    </message>
    <message>
        <source>The backup is checked first. While a window or another program uses the library, nothing is done.</source>
        <translation>Die Sicherung wird zuerst geprüft. Solange ein Fenster oder ein anderes Programm die Bibliothek benutzt, geschieht nichts.</translation>
    </message>
    <message>
        <source>The backup; by default the newest one beside the library.</source>
        <translation>Die Sicherung; ohne Angabe die neueste neben der Bibliothek.</translation>
    </message>
    <message>
        <source>The catalogue, or another library.</source>
        <translation>Der Katalog oder eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The code is for a scanner that types: Find a disk by its label, in the window, shows the disk. Sheet and correction are at first those that the window used last.</source>
        <translation>Der Code ist für einen Scanner, der tippt: „Datenträger am Etikett finden“ im Fenster zeigt den Datenträger. Bogen und Korrektur sind zuerst die, die das Fenster zuletzt verwendet hat.</translation>
    </message>
    <message>
        <source>The codec of the results.</source>
        <translation>Der Codec der Ergebnisse.</translation>
    </message>
    <message>
        <source>The command ends when that window is closed; the other program goes on by itself. The status is 1 if there is no such file, if it cannot be played, or if the program did not start.</source>
        <translation>Der Befehl endet, wenn dieses Fenster geschlossen wird; das andere Programm läuft für sich weiter. Der Rückgabewert ist 1, wenn es keine solche Datei gibt, wenn sie sich nicht abspielen lässt oder wenn das Programm nicht gestartet ist.</translation>
    </message>
    <message>
        <source>The command looks for the files there first. The next scan does not probe unchanged files again.</source>
        <translation>Der Befehl sucht die Dateien zuerst dort. Der nächste Scan untersucht unveränderte Dateien nicht noch einmal.</translation>
    </message>
    <message>
        <source>The day of a weekly job, or the first such day of a month; sunday.</source>
        <translation>Der Tag eines wöchentlichen Auftrags, oder der erste solche Tag eines Monats; sunday.</translation>
    </message>
    <message>
        <source>The depth of a check for damage; index by default.</source>
        <translation>Die Tiefe einer Prüfung auf Schäden; ohne Angabe index.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”, kept at {place}.</source>
        <translation>Der Datenträger {id} heißt „{name}“ und liegt in: {place}.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”.</source>
        <translation>Der Datenträger {id} heißt „{name}“.</translation>
    </message>
    <message>
        <source>The file appears once it is whole. A file there is replaced only if it is a library.</source>
        <translation>Die Datei erscheint, sobald sie vollständig ist. Eine Datei dort wird nur ersetzt, wenn sie eine Bibliothek ist.</translation>
    </message>
    <message>
        <source>The file that an export replaces; its extension is the format.</source>
        <translation>Die Datei, die ein Export ersetzt; ihre Endung ist das Format.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Die Datei, die geschrieben wird; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>The file with the token, made if missing; by default the user&apos;s own.</source>
        <translation>Die Datei mit dem Schlüssel, angelegt, wenn sie fehlt; ohne Angabe die des Benutzers.</translation>
    </message>
    <message>
        <source>The file, or the folder for a new file; by default the folder beside the library.</source>
        <translation>Die Datei oder der Ordner für eine neue Datei; ohne Angabe der Ordner neben der Bibliothek.</translation>
    </message>
    <message>
        <source>The file. It need not be in the library.</source>
        <translation>Die Datei. Sie muss nicht in der Bibliothek sein.</translation>
    </message>
    <message>
        <source>The files are compared with all files of the library. Of files of the same size, only those are read that may still be equal; stored checksums stand for files on disks that are not connected. Hard links, reflinks and several paths to one file are one copy.</source>
        <translation>Die Dateien werden mit allen Dateien der Bibliothek verglichen. Von Dateien gleicher Größe werden nur die gelesen, die noch gleich sein können; gespeicherte Prüfsummen vertreten Dateien auf Datenträgern, die nicht verbunden sind. Harte Links, Reflinks und mehrere Pfade zu einer Datei sind eine Kopie.</translation>
    </message>
    <message>
        <source>The files that are to fit; by default those on one disk alone. Repeatable.</source>
        <translation>Die Dateien, die passen sollen; ohne Angabe die, die nur auf einem Datenträger liegen. Wiederholbar.</translation>
    </message>
    <message>
        <source>The files to test, as for the command list. Scan them first. A plain word that is no path is refused: give it by --where.</source>
        <translation>Die zu prüfenden Dateien, wie beim Befehl list. Scannen Sie sie zuerst. Ein einfaches Wort, das kein Pfad ist, wird abgelehnt: Geben Sie es mit --where an.</translation>
    </message>
    <message>
        <source>The first label that is left on the sheet.</source>
        <translation>Das erste Etikett, das auf dem Bogen noch übrig ist.</translation>
    </message>
    <message>
        <source>The first run is at the next of these times. Runs that were missed are caught up with once. On battery, jobs wait until the computer is plugged in.</source>
        <translation>Der erste Lauf ist zur nächsten dieser Zeiten. Verpasste Läufe werden einmal nachgeholt. Im Akkubetrieb warten Aufträge, bis der Computer am Netz ist.</translation>
    </message>
    <message>
        <source>The first {count} files make {share} of it.</source>
        <translation>Die ersten {count} Dateien machen {share} davon aus.</translation>
    </message>
    <message>
        <source>The first {count} {count:file makes|files make} {share} of it: {size}</source>
        <translation>Die {count:erste Datei macht|ersten {count} Dateien machen} {share} davon aus: {size}</translation>
    </message>
    <message>
        <source>The folder for what an encoder makes, for handbrake, sh, powershell and cmd. It is in no source.</source>
        <translation>Der Ordner für das, was ein Kodierprogramm macht, für handbrake, sh, powershell und cmd. Er liegt in keiner Quelle.</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk, such as /media/blue or E:/; by default the one that the paths tell. An empty one cuts nothing.</source>
        <translation>Der Ordner in den Pfaden, der für den Datenträger steht, wie /media/blue oder E:/; ohne Angabe der, den die Pfade nennen. Ein leerer schneidet nichts ab.</translation>
    </message>
    <message>
        <source>The folder of a source; by default all sources.</source>
        <translation>Der Ordner einer Quelle; ohne Angabe alle Quellen.</translation>
    </message>
    <message>
        <source>The folder of the source.</source>
        <translation>Der Ordner der Quelle.</translation>
    </message>
    <message>
        <source>The folder to compare; by default that of the manifest.</source>
        <translation>Der Ordner, der verglichen wird; ohne Angabe der des Manifests.</translation>
    </message>
    <message>
        <source>The folder to describe.</source>
        <translation>Der Ordner, der beschrieben wird.</translation>
    </message>
    <message>
        <source>The form of the manifest.</source>
        <translation>Die Form des Manifests.</translation>
    </message>
    <message>
        <source>The format of the output.</source>
        <translation>Das Format der Ausgabe.</translation>
    </message>
    <message>
        <source>The format of the report; by default that of the output&apos;s name.</source>
        <translation>Das Format des Berichts; ohne Angabe das des Namens der Ausgabe.</translation>
    </message>
    <message>
        <source>The format; by default that of the output&apos;s name, or a table.</source>
        <translation>Das Format; ohne Angabe das des Namens der Ausgabe, oder eine Tabelle.</translation>
    </message>
    <message>
        <source>The format; by default the one that its contents tell.</source>
        <translation>Das Format; ohne Angabe das, das der Inhalt verrät.</translation>
    </message>
    <message>
        <source>The hours of a nightly, weekly or monthly job; 22:00-06:00 by default. Verifications and checks end with them.</source>
        <translation>Die Stunden eines nächtlichen, wöchentlichen oder monatlichen Auftrags; ohne Angabe 22:00-06:00. Überprüfungen und Prüfungen enden mit ihnen.</translation>
    </message>
    <message>
        <source>The id of a job, or its beginning.</source>
        <translation>Die Kennung eines Auftrags oder ihr Anfang.</translation>
    </message>
    <message>
        <source>The index is a file of its own beside the library. Subtitles that are in it are not read again, and those that are gone or have changed are taken out. Its size has a limit in the settings, dialogue_mb.</source>
        <translation>Der Index ist eine eigene Datei neben der Bibliothek. Untertitel, die darin sind, werden nicht noch einmal gelesen, und solche, die weg oder geändert sind, werden herausgenommen. Seine Größe ist in den Einstellungen begrenzt, dialogue_mb.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted: {size}.</source>
        <translation>Der Index des Gesagten ist gelöscht: {size}.</translation>
    </message>
    <message>
        <source>The job has not ended, but no more changes are reported. Run the command again later.</source>
        <translation>Der Auftrag ist nicht zu Ende, aber es werden keine Änderungen mehr gemeldet. Rufen Sie den Befehl später noch einmal auf.</translation>
    </message>
    <message>
        <source>The job was not changed.</source>
        <translation>Der Auftrag wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>Der Auftrag.</translation>
    </message>
    <message>
        <source>The journal is empty: nothing was moved to the trash.</source>
        <translation>Das Journal ist leer: Nichts wurde in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>The last label of {sheet} is number {number}.</source>
        <translation>Das letzte Etikett von {sheet} ist Nummer {number}.</translation>
    </message>
    <message>
        <source>The library from before is kept as {path}.</source>
        <translation>Die bisherige Bibliothek ist erhalten als {path}.</translation>
    </message>
    <message>
        <source>The library has no disk yet. Scan a folder first.</source>
        <translation>Die Bibliothek hat noch keinen Datenträger. Scannen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>The library has no sources. Scan a folder first.</source>
        <translation>Die Bibliothek hat keine Quellen. Scannen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>The library no longer keeps the details of this scan.</source>
        <translation>Die Bibliothek hat die Einzelheiten dieses Scans nicht mehr.</translation>
    </message>
    <message>
        <source>The library of another computer comes with all that it knows: contents, checksums, checks, the disks. It is only read, and nothing that this library knows is replaced. A scan of a disk here takes the place of its files, and gets what was known of them.</source>
        <translation>Die Bibliothek eines anderen Computers kommt mit allem, was sie weiß: Inhalte, Prüfsummen, Prüfungen, die Datenträger. Sie wird nur gelesen, und nichts, was diese Bibliothek weiß, wird ersetzt. Ein Scan eines Datenträgers hier tritt an die Stelle von dessen Dateien und bekommt, was über sie bekannt war.</translation>
    </message>
    <message>
        <source>The library {path} is now as in {backup}.</source>
        <translation>Die Bibliothek {path} ist jetzt wie in {backup}.</translation>
    </message>
    <message>
        <source>The library {path} is of this version.</source>
        <translation>Die Bibliothek {path} ist von dieser Version.</translation>
    </message>
    <message>
        <source>The log: {path}</source>
        <translation>Das Protokoll: {path}</translation>
    </message>
    <message>
        <source>The manifest: a file for a checksum list, a folder for ascmhl and bagit.</source>
        <translation>Das Manifest: eine Datei für eine Prüfsummenliste, ein Ordner für ascmhl und bagit.</translation>
    </message>
    <message>
        <source>The name of a profile.</source>
        <translation>Der Name eines Profils.</translation>
    </message>
    <message>
        <source>The name of its disk; by default the one that the catalogue tells. Of a library, the name for it here; by default that of its file.</source>
        <translation>Der Name seines Datenträgers; ohne Angabe der, den der Katalog nennt. Bei einer Bibliothek ihr Name hier; ohne Angabe der ihrer Datei.</translation>
    </message>
    <message>
        <source>The name or id of a program, as it is listed.</source>
        <translation>Der Name oder die Kennung eines Programms, wie es aufgeführt ist.</translation>
    </message>
    <message>
        <source>The name or the id of one disk; without it, all.</source>
        <translation>Der Name oder die Kennung eines Datenträgers; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>The name; by default that of the file.</source>
        <translation>Der Name; ohne Angabe der der Datei.</translation>
    </message>
    <message>
        <source>The name; without one, that of its folder again.</source>
        <translation>Der Name; ohne einen wieder der ihres Ordners.</translation>
    </message>
    <message>
        <source>The names or ids of disks; without any, all.</source>
        <translation>Die Namen oder Kennungen von Datenträgern; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>The new folder of the source.</source>
        <translation>Der neue Ordner der Quelle.</translation>
    </message>
    <message>
        <source>The new name of the disk.</source>
        <translation>Der neue Name des Datenträgers.</translation>
    </message>
    <message>
        <source>The number of a file in the list.</source>
        <translation>Die Nummer einer Datei in der Liste.</translation>
    </message>
    <message>
        <source>The number of probe processes, with --cluster on each worker; by default from the preferences.</source>
        <translation>Die Anzahl der Prüfprozesse, mit --cluster auf jedem Worker; ohne Angabe wie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The number of the schedule, as in the list.</source>
        <translation>Die Nummer des Zeitplans, wie in der Liste.</translation>
    </message>
    <message>
        <source>The old path of the source.</source>
        <translation>Der alte Pfad der Quelle.</translation>
    </message>
    <message>
        <source>The paths of one folder on different computers, such as /Volumes/Media=/mnt/media. Repeatable.</source>
        <translation>Die Pfade eines Ordners auf verschiedenen Computern, wie /Volumes/Media=/mnt/media. Wiederholbar.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 for any free one.</source>
        <translation>Der Port, an dem der Server wartet; 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The same, and make the pictures that are absent. This reads the files, for a minute at most.</source>
        <translation>Dasselbe, und die fehlenden Bilder machen. Das liest die Dateien, höchstens eine Minute lang.</translation>
    </message>
    <message>
        <source>The saved search to export.</source>
        <translation>Die gespeicherte Suche, die exportiert wird.</translation>
    </message>
    <message>
        <source>The scan to show; by default the last one.</source>
        <translation>Der Scan, der gezeigt wird; ohne Angabe der letzte.</translation>
    </message>
    <message>
        <source>The scan was too short to tell what limited it.</source>
        <translation>Der Scan war zu kurz, um zu sagen, was ihn begrenzt hat.</translation>
    </message>
    <message>
        <source>The scan was {limit}.</source>
        <translation>Der Scan war {limit}.</translation>
    </message>
    <message>
        <source>The sheet or roll, by a part of its name; by default the last one.</source>
        <translation>Der Bogen oder die Rolle, nach einem Teil des Namens; ohne Angabe der letzte.</translation>
    </message>
    <message>
        <source>The source {old} is now at {new}. No file was probed.</source>
        <translation>Die Quelle {old} ist jetzt unter {new}. Keine Datei wurde untersucht.</translation>
    </message>
    <message>
        <source>The source {path} is called “{name}” now.</source>
        <translation>Die Quelle {path} heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <source>The token is in {path}. Press Ctrl-C to stop the server.</source>
        <translation>Der Schlüssel ist in {path}. Strg-C beendet den Server.</translation>
    </message>
    <message>
        <source>The trash is on the same disk: emptying it frees the space.</source>
        <translation>Der Papierkorb liegt auf demselben Datenträger: Ihn zu leeren gibt den Platz frei.</translation>
    </message>
    <message>
        <source>The window has opened no library yet.</source>
        <translation>Das Fenster hat noch keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>The window or cinventory serve watches while it is open. A file is probed once it has not changed for 10 seconds. Where the system reports no changes, a scan each hour or night finds them.</source>
        <translation>Das Fenster oder „cinventory serve“ überwacht, solange es offen ist. Eine Datei wird untersucht, sobald sie sich 10 Sekunden lang nicht geändert hat. Wo das System keine Änderungen meldet, findet sie ein Scan jede Stunde oder Nacht.</translation>
    </message>
    <message>
        <source>The words, in a row, in any case.</source>
        <translation>Die Wörter, hintereinander, in beliebiger Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The worker {name} gets no files: {fault}</source>
        <translation>Der Worker {name} bekommt keine Dateien: {fault}</translation>
    </message>
    <message>
        <source>Their video may have been renamed, moved or deleted. Nothing is changed.</source>
        <translation>Ihr Video wurde vielleicht umbenannt, verschoben oder gelöscht. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>There are more folders with equal files than are listed.</source>
        <translation>Es gibt mehr Ordner mit gleichen Dateien, als aufgeführt sind.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Es gibt keine Aufträge.</translation>
    </message>
    <message>
        <source>There are no schedules. Add one with: cinventory schedule add</source>
        <translation>Es gibt keine Zeitpläne. Hinzufügen mit: cinventory schedule add</translation>
    </message>
    <message>
        <source>There is no file at “{path}”, or its disk is not connected.</source>
        <translation>Unter „{path}“ gibt es keine Datei, oder ihr Datenträger ist nicht verbunden.</translation>
    </message>
    <message>
        <source>There is no gap between the episodes that names tell.</source>
        <translation>Zwischen den Folgen, die Namen nennen, gibt es keine Lücke.</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>Es gibt keinen Index.</translation>
    </message>
    <message>
        <source>There may be more.</source>
        <translation>Es kann mehr geben.</translation>
    </message>
    <message>
        <source>There may be more: see --format json.</source>
        <translation>Es kann mehr geben: siehe --format json.</translation>
    </message>
    <message>
        <source>These are the programs that the system names for its type, the usual one first, and known tools that are here: mpv, VLC, MediaInfo, LosslessCut, HandBrake. An editor of texts is not among those for a stream (.ts). The status is 1 if there is no file or no program, or if the program did not start.</source>
        <translation>Das sind die Programme, die das System für den Typ nennt, das übliche zuerst, und bekannte Werkzeuge, die hier sind: mpv, VLC, MediaInfo, LosslessCut, HandBrake. Ein Texteditor ist nicht unter denen für einen Stream (.ts). Der Rückgabewert ist 1, wenn es keine Datei oder kein Programm gibt oder wenn das Programm nicht gestartet ist.</translation>
    </message>
    <message>
        <source>This installation has no window, whose libraries paint labels.</source>
        <translation>Diese Installation hat kein Fenster, dessen Bibliotheken Etiketten zeichnen.</translation>
    </message>
    <message>
        <source>This installation has no window.</source>
        <translation>Diese Installation hat kein Fenster.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Try [blue]&apos;{command_path} {help_option}&apos;[/] for help.</source>
        <translation>Hilfe zeigt [blue]&apos;{command_path} {help_option}&apos;[/].</translation>
    </message>
    <message>
        <source>Try the ways in which cinventory serve sends alerts: of jobs that end badly, sources that are offline, and files that changed unnoticed.</source>
        <translation>Die Wege probieren, auf denen „cinventory serve“ Meldungen schickt: von Aufträgen, die schlecht enden, von Quellen, die offline sind, und von Dateien, die sich unbemerkt verändert haben.</translation>
    </message>
    <message>
        <source>Turn HDR into SDR.</source>
        <translation>HDR in SDR umwandeln.</translation>
    </message>
    <message>
        <source>Undo the whole last move to the trash.</source>
        <translation>Das ganze letzte Verschieben in den Papierkorb rückgängig machen.</translation>
    </message>
    <message>
        <source>Update a library of an earlier version, which any command does by itself if it can back it up before.</source>
        <translation>Eine Bibliothek einer früheren Version aktualisieren, was jeder Befehl von selbst tut, wenn er sie vorher sichern kann.</translation>
    </message>
    <message>
        <source>Update it though no backup could be made before.</source>
        <translation>Auch aktualisieren, wenn sich vorher keine Sicherung anlegen ließ.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>Use this library file instead of the default one.</source>
        <translation>Diese Bibliotheksdatei statt der üblichen verwenden.</translation>
    </message>
    <message>
        <source>Use {gone} for one that is gone, or --where {word} for the files that match.</source>
        <translation>Schreiben Sie {gone} für etwas, das weg ist, oder --where {word} für die Dateien, auf die es passt.</translation>
    </message>
    <message>
        <source>Verdicts: clean; cannot_tell: nothing found, but damage does not show in this codec; suspicious: one sign of damage; damaged: a contradiction in the container, or two independent signs; not_finished: the file was not examined to its end, or cannot be decoded.</source>
        <translation>Ergebnisse: clean: ohne Befund; cannot_tell: nichts gefunden, aber Schäden zeigen sich in diesem Codec nicht; suspicious: ein Anzeichen eines Schadens; damaged: ein Widerspruch im Container oder zwei unabhängige Anzeichen; not_finished: Die Datei wurde nicht bis zum Ende untersucht, oder sie lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>Verdicts: verified; moved; stored (verdict:new): there was no checksum before; edited: the contents have changed, and so has the size or the time of the last change; changed unnoticed (verdict:rotten): the contents have changed while both stayed; unreadable. A file that changed unnoticed keeps its known checksum: see accept.</source>
        <translation>Ergebnisse: geprüft; verschoben; gespeichert (verdict:new): Es gab noch keine Prüfsumme; bearbeitet: Der Inhalt hat sich geändert, und mit ihm die Größe oder die Zeit der letzten Änderung; unbemerkt verändert (verdict:rotten): Der Inhalt hat sich geändert, während beide gleich blieben; nicht lesbar. Eine unbemerkt veränderte Datei behält ihre bekannte Prüfsumme: siehe accept.</translation>
    </message>
    <message>
        <source>Verify folders against manifests of checksums, and create such manifests.</source>
        <translation>Ordner mit Manifesten von Prüfsummen vergleichen und solche Manifeste anlegen.</translation>
    </message>
    <message>
        <source>Verify or check at most this much, such as 500GB or 2h.</source>
        <translation>Höchstens so viel überprüfen, wie 500GB oder 2h.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>Warning: other computers can reach this address, and the connection is not encrypted.</source>
        <translation>Warnung: Andere Computer können diese Adresse erreichen, und die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Watch sources: changes are scanned as they happen. Without a source, list the sources and their state.</source>
        <translation>Quellen überwachen: Änderungen werden gescannt, wenn sie geschehen. Ohne Quelle werden die Quellen und ihr Zustand aufgeführt.</translation>
    </message>
    <message>
        <source>Watch these sources no more.</source>
        <translation>Diese Quellen nicht mehr überwachen.</translation>
    </message>
    <message>
        <source>What a disk is and its room are as of the last look, which is told. Nothing is copied: --list writes a list for a program that copies, such as rsync --from0 --files-from=FILE / TARGET.</source>
        <translation>Was ein Datenträger ist und wie viel Platz er hat, gilt für den letzten Blick auf ihn, dessen Zeit genannt wird. Nichts wird kopiert: --list schreibt eine Liste für ein Programm, das kopiert, wie rsync --from0 --files-from=FILE / TARGET.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What is not known is not estimated, and is told apart from what has nothing to save.</source>
        <translation>Was nicht bekannt ist, wird nicht geschätzt und getrennt von dem genannt, bei dem nichts zu sparen ist.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>What was imported of “{name}” is on “{disk}”. The next scan finds its files.</source>
        <translation>Was von „{name}“ importiert wurde, ist auf „{disk}“. Der nächste Scan findet die Dateien.</translation>
    </message>
    <message>
        <source>Which episode is the last of a season is not known: nothing is said of what comes after those that are there. `cinventory list gap:yes` lists the episodes of the seasons with gaps.</source>
        <translation>Welche Folge die letzte einer Staffel ist, ist nicht bekannt: Über das, was nach den vorhandenen kommt, wird nichts gesagt. `cinventory list gap:yes` führt die Folgen der Staffeln mit Lücken auf.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With --near: let a file go although it has sound in a language that the better one lacks.</source>
        <translation>Mit --near: eine Datei gehen lassen, obwohl sie Ton in einer Sprache hat, die der besseren fehlt.</translation>
    </message>
    <message>
        <source>With a path, each worker reads a part of a file there, and the command compares it with what this computer reads. Nothing is written. Exit status: 0 all workers can take part; 1 there is no cluster; 3 a worker cannot.</source>
        <translation>Mit einem Pfad liest jeder Worker dort einen Teil einer Datei, und der Befehl vergleicht ihn mit dem, was dieser Computer liest. Nichts wird geschrieben. Rückgabewert: 0 alle Worker können teilnehmen; 1 es gibt keinen Cluster; 3 ein Worker kann es nicht.</translation>
    </message>
    <message>
        <source>Write JSON, as the local API does.</source>
        <translation>JSON schreiben, wie die lokale API.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>JSON schreiben.</translation>
    </message>
    <message>
        <source>Write in English, as for a report to the makers, whatever the language of the preferences.</source>
        <translation>Auf Englisch schreiben, wie für einen Bericht an die Entwickler, gleich welche Sprache eingestellt ist.</translation>
    </message>
    <message>
        <source>Write labels for disks as PDF: name, place, size, files, the id, and the id as a QR code.</source>
        <translation>Etiketten für Datenträger als PDF schreiben: Name, Ort, Größe, Dateien, die Kennung und die Kennung als QR-Code.</translation>
    </message>
    <message>
        <source>Write one line for the files of a recording, with their sums.</source>
        <translation>Eine Zeile für die Dateien einer Aufnahme schreiben, mit ihren Summen.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension does not belong to the format. Videos and libraries are never replaced.</source>
        <translation>Eine Datei schreiben oder ersetzen, auch wenn ihre Endung nicht zum Format gehört. Videos und Bibliotheken werden nie ersetzt.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension is of another format.</source>
        <translation>Eine Datei schreiben oder ersetzen, auch wenn ihre Endung zu einem anderen Format gehört.</translation>
    </message>
    <message>
        <source>Write paths for rsync and rclone from this folder on; by default from the innermost one of all files.</source>
        <translation>Pfade für rsync und rclone von diesem Ordner an schreiben; ohne Angabe vom innersten gemeinsamen aller Dateien an.</translation>
    </message>
    <message>
        <source>Write the paths of these files; - is standard output.</source>
        <translation>Die Pfade dieser Dateien schreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, and read them from one, as for another computer.</source>
        <translation>Die Einstellungen in eine Datei schreiben und aus einer lesen, etwa für einen anderen Computer.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, without passwords, tokens and certificates.</source>
        <translation>Die Einstellungen in eine Datei schreiben, ohne Passwörter, Tokens und Zertifikate.</translation>
    </message>
    <message>
        <source>Write the report to this file as well.</source>
        <translation>Den Bericht auch in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Das Ergebnis als JSON schreiben.</translation>
    </message>
    <message>
        <source>Write this file; - is standard output.</source>
        <translation>Diese Datei schreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write to this file; - is standard output.</source>
        <translation>In diese Datei schreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[ohne Angabe: {}]</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[erforderlich]</translation>
    </message>
    <message>
        <source>a checksum list has the algorithm of its form.</source>
        <translation>Eine Prüfsummenliste hat den Algorithmus ihrer Form.</translation>
    </message>
    <message>
        <source>a file with the extension {ending} cannot be {format}. Leave --format out, give the file the extension {other}, or add --force.</source>
        <translation>Eine Datei mit der Endung {ending} kann nicht {format} sein. Lassen Sie --format weg, geben Sie der Datei die Endung {other}, oder fügen Sie --force hinzu.</translation>
    </message>
    <message>
        <source>a list needs --if-lost, --fewer-than or --fits.</source>
        <translation>Eine Liste braucht --if-lost, --fewer-than oder --fits.</translation>
    </message>
    <message>
        <source>a named target has them already. Leave out --codec, --height, --sdr and --aac.</source>
        <translation>Ein benanntes Ziel hat sie schon. Lassen Sie --codec, --height, --sdr und --aac weg.</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>alle von:</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>Mehrdeutige Option: {option} kann {options} sein</translation>
    </message>
    <message>
        <source>an hourly job has no hours.</source>
        <translation>Ein stündlicher Auftrag hat keine Stunden.</translation>
    </message>
    <message>
        <source>and {count} {count:file|files} more</source>
        <translation>und {count} {count:weitere Datei|weitere Dateien}</translation>
    </message>
    <message>
        <source>any of:</source>
        <translation>eines von:</translation>
    </message>
    <message>
        <source>argument {name}: {reason}</source>
        <translation>Argument {name}: {reason}</translation>
    </message>
    <message>
        <source>ascmhl adds a generation to the history of the folder, after verifying its chain. Files that differ from this history or that of an outer folder are recorded as failed. bagit needs a folder with its files in a folder data inside.</source>
        <translation>ascmhl fügt der History des Ordners eine Generation hinzu, nachdem ihre Kette geprüft ist. Dateien, die von dieser History oder der eines äußeren Ordners abweichen, werden als gescheitert vermerkt. bagit braucht einen Ordner, dessen Dateien in einem Ordner data liegen.</translation>
    </message>
    <message>
        <source>ask one thing at a time.</source>
        <translation>Fragen Sie nur eines auf einmal.</translation>
    </message>
    <message>
        <source>at another speed</source>
        <translation>in anderer Geschwindigkeit</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>mindestens {count} {count:Kopie|Kopien} von {size}: {total}, {freed}</translation>
    </message>
    <message>
        <source>at most {most} mm.</source>
        <translation>höchstens {most} mm.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>back online</source>
        <translation>wieder online</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>began</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>both are the same place.</source>
        <translation>Beide sind derselbe Ort.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>can take part</source>
        <translation>kann teilnehmen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>unbemerkt verändert</translation>
    </message>
    <message>
        <source>connected as of the last scan</source>
        <translation>verbunden, Stand des letzten Scans</translation>
    </message>
    <message>
        <source>connected as of {time}</source>
        <translation>verbunden, Stand {time}</translation>
    </message>
    <message>
        <source>copies on the same disk take at most {within}, on other disks {across}</source>
        <translation>Kopien auf demselben Datenträger belegen höchstens {within}, auf anderen {across}</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>Ein Wert fehlt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>for {time}; use skip to leave it out</source>
        <translation>seit {time}; mit skip wird sie übersprungen</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>full about {time}</source>
        <translation>voll etwa {time}</translation>
    </message>
    <message>
        <source>full {earliest} at the earliest</source>
        <translation>voll frühestens {earliest}</translation>
    </message>
    <message>
        <source>full {earliest} to {latest}</source>
        <translation>voll {earliest} bis {latest}</translation>
    </message>
    <message>
        <source>gets no files: {fault}</source>
        <translation>bekommt keine Dateien: {fault}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>has {own_begin} to {own_end} in common with {path}, from {begin} to {end}</source>
        <translation>hat den Teil {own_begin} bis {own_end} gemeinsam mit {path}, von {begin} bis {end}</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>Der Wert {value} ist hier nicht möglich</translation>
    </message>
    <message>
        <source>imported from {name}, not seen here</source>
        <translation>aus {name} importiert, hier nicht gesehen</translation>
    </message>
    <message>
        <source>in SDR</source>
        <translation>in SDR</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>index compares the tables of the container with the bytes there and reads all packets; key-frames decodes the key frames as well, full every frame of picture and sound.</source>
        <translation>index vergleicht die Tabellen des Containers mit den Bytes dort und liest alle Pakete; key-frames dekodiert auch die Schlüsselbilder, full jedes Bild und allen Ton.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>is a part of {path}, from {begin} to {end}</source>
        <translation>ist ein Teil von {path}, von {begin} bis {end}</translation>
    </message>
    <message>
        <source>is better than the chosen one: {reason}</source>
        <translation>ist besser als die gewählte: {reason}</translation>
    </message>
    <message>
        <source>it takes two paths, and nothing else.</source>
        <translation>Sie nimmt zwei Pfade und sonst nichts.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>letzte Sicherung</translation>
    </message>
    <message>
        <source>last week: {jobs}</source>
        <translation>letzte Woche: {jobs}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>list takes no id; every other action needs one.</source>
        <translation>list nimmt keine Kennung; jede andere Aktion braucht eine.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>zurückverschoben</translation>
    </message>
    <message>
        <source>name the files that may go, by paths or filters.</source>
        <translation>Nennen Sie die Dateien, die gehen dürfen, durch Pfade oder Filter.</translation>
    </message>
    <message>
        <source>name the files to accept, by paths or filters.</source>
        <translation>Nennen Sie die Dateien, die angenommen werden, durch Pfade oder Filter.</translation>
    </message>
    <message>
        <source>name the output, which is a file or a folder.</source>
        <translation>Nennen Sie die Ausgabe, eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>name the sources to watch no more.</source>
        <translation>Nennen Sie die Quellen, die nicht mehr überwacht werden.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>next: {job}, {time}</source>
        <translation>als Nächstes: {job}, {time}</translation>
    </message>
    <message>
        <source>no language of a file is known. Scan a folder first.</source>
        <translation>Von keiner Datei ist eine Sprache bekannt. Scannen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>no receiver of alerts is named. Use --webhook or --on-alert.</source>
        <translation>Es ist kein Empfänger von Meldungen genannt. Verwenden Sie --webhook oder --on-alert.</translation>
    </message>
    <message>
        <source>no server of this library runs.</source>
        <translation>Kein Server dieser Bibliothek läuft.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>nicht verbunden seit {time}</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>nicht verschoben</translation>
    </message>
    <message>
        <source>not moved: {reason}</source>
        <translation>nicht verschoben: {reason}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>nothing has been scanned yet. Scan a folder first.</source>
        <translation>Es wurde noch nichts gescannt. Scannen Sie zuerst einen Ordner.</translation>
    </message>
    <message>
        <source>nothing was indexed yet. Index what is said: cinventory dialogue index</source>
        <translation>Es wurde noch nichts indiziert. Gesagtes indizieren: cinventory dialogue index</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on another disk</source>
        <translation>auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>only CSV can have a byte order mark. Add --format csv.</source>
        <translation>Nur CSV kann ein Byte Order Mark haben. Fügen Sie --format csv hinzu.</translation>
    </message>
    <message>
        <source>only HTML can have pictures. Add --format html.</source>
        <translation>Nur HTML kann Bilder haben. Fügen Sie --format html hinzu.</translation>
    </message>
    <message>
        <source>only a weekly or monthly job has a day.</source>
        <translation>Nur ein wöchentlicher oder monatlicher Auftrag hat einen Tag.</translation>
    </message>
    <message>
        <source>only one of them is possible.</source>
        <translation>Nur eines davon ist möglich.</translation>
    </message>
    <message>
        <source>only these formats have it: {names}.</source>
        <translation>Das haben nur diese Formate: {names}.</translation>
    </message>
    <message>
        <source>only with --near.</source>
        <translation>Nur mit --near.</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optisch</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>wird angehalten</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>probing</source>
        <translation>untersucht</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>Wechseldatenträger</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>say how often: hourly, nightly, weekly or monthly.</source>
        <translation>Sagen Sie, wie oft: hourly, nightly, weekly oder monthly.</translation>
    </message>
    <message>
        <source>say where to write the labels.</source>
        <translation>Sagen Sie, wohin die Etiketten geschrieben werden.</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>gesehen {time}</translation>
    </message>
    <message>
        <source>sees {path} (device {device})</source>
        <translation>sieht {path} (Gerät {device})</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>slow: {seconds} s</source>
        <translation>langsam: {seconds} s</translation>
    </message>
    <message>
        <source>sound {found}</source>
        <translation>Ton {found}</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>stays: {path}</source>
        <translation>bleibt: {path}</translation>
    </message>
    <message>
        <source>the better file stays.</source>
        <translation>Die bessere Datei bleibt.</translation>
    </message>
    <message>
        <source>the columns of path, or name, and size are needed.</source>
        <translation>Die Spalten von path oder name und von size werden gebraucht.</translation>
    </message>
    <message>
        <source>the index of what is said cannot be read now, and finds nothing. Try again.</source>
        <translation>Der Index des Gesagten kann jetzt nicht gelesen werden und findet nichts. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the index of what is said is damaged. Make it anew: cinventory dialogue index</source>
        <translation>Der Index des Gesagten ist beschädigt. Neu anlegen: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the index of what is said is of another version. Make it anew: cinventory dialogue index</source>
        <translation>Der Index des Gesagten ist von einer anderen Version. Neu anlegen: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the last check found other contents than those of the checksum.</source>
        <translation>Die letzte Prüfung fand einen anderen Inhalt als den der Prüfsumme.</translation>
    </message>
    <message>
        <source>the library does not remember this list. {reason}</source>
        <translation>Die Bibliothek merkt sich diese Liste nicht. {reason}</translation>
    </message>
    <message>
        <source>the paths go from {folder} on.</source>
        <translation>Die Pfade gelten ab {folder}.</translation>
    </message>
    <message>
        <source>the scan must be older than scan {number}.</source>
        <translation>Der Scan muss älter als Scan {number} sein.</translation>
    </message>
    <message>
        <source>there is no scan {number}; the last is {last}.</source>
        <translation>Es gibt keinen Scan {number}; der letzte ist {last}.</translation>
    </message>
    <message>
        <source>there is no target of this name, but: {names}.</source>
        <translation>Es gibt kein Ziel dieses Namens, sondern: {names}.</translation>
    </message>
    <message>
        <source>this command does not write {ending}. Use one of {possible}.</source>
        <translation>Dieser Befehl schreibt kein {ending}. Verwenden Sie eines von {possible}.</translation>
    </message>
    <message>
        <source>this format has a line for each file.</source>
        <translation>Dieses Format hat eine Zeile für jede Datei.</translation>
    </message>
    <message>
        <source>trash: {path}</source>
        <translation>Papierkorb: {path}</translation>
    </message>
    <message>
        <source>undo needs numbers or --last; list takes neither.</source>
        <translation>undo braucht Nummern oder --last; list nimmt keines von beiden.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>Unbekannte Argumente: {arguments}</translation>
    </message>
    <message>
        <source>use a scan with --scan, not a date.</source>
        <translation>Verwenden Sie mit --scan einen Scan, kein Datum.</translation>
    </message>
    <message>
        <source>use a size such as 200MB or 1.5GB.</source>
        <translation>Verwenden Sie eine Größe wie 200MB oder 1.5GB.</translation>
    </message>
    <message>
        <source>use an amount such as 500GB or 2h.</source>
        <translation>Verwenden Sie eine Menge wie 500GB oder 2h.</translation>
    </message>
    <message>
        <source>use an amount such as 800GB.</source>
        <translation>Verwenden Sie eine Menge wie 800GB.</translation>
    </message>
    <message>
        <source>use one of {names}.</source>
        <translation>Verwenden Sie eines von {names}.</translation>
    </message>
    <message>
        <source>use these options only with --cluster.</source>
        <translation>Verwenden Sie diese Optionen nur mit --cluster.</translation>
    </message>
    <message>
        <source>use these options only with list.</source>
        <translation>Verwenden Sie diese Optionen nur mit list.</translation>
    </message>
    <message>
        <source>use this option only with --webhook.</source>
        <translation>Verwenden Sie diese Option nur mit --webhook.</translation>
    </message>
    <message>
        <source>use this option only with show.</source>
        <translation>Verwenden Sie diese Option nur mit show.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>with AAC</source>
        <translation>mit AAC</translation>
    </message>
    <message>
        <source>without sound in: {languages}</source>
        <translation>ohne Ton in: {languages}</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} von {count} {count:Worker|Workern}</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>{added} neu, {changed} geändert</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translation>{address} antwortet.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} antwortet nicht.</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{count} bad</source>
        <translation>{count} schlecht</translation>
    </message>
    <message>
        <source>{count} files are too many to print here. Show them with: {command}</source>
        <translation>{count} Dateien sind zu viele, um sie hier auszugeben. Sie zeigt: {command}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{count} further {count:pair is|pairs are} not confirmed yet. Run it again.</source>
        <translation>{count} {count:weiteres Paar ist|weitere Paare sind} noch nicht bestätigt. Rufen Sie es noch einmal auf.</translation>
    </message>
    <message>
        <source>{count} missing, as far as the sources were read</source>
        <translation>{count} fehlend, soweit die Quellen gelesen wurden</translation>
    </message>
    <message>
        <source>{count} more, {least} to {most} each</source>
        <translation>{count} weitere, je {least} bis {most}</translation>
    </message>
    <message>
        <source>{count} of the {files} {files:file|files} in {folder} {count:is|are} also in {other}: {size}</source>
        <translation>{count} von {files} {files:Datei|Dateien} in {folder} {count:ist|sind} auch in {other}: {size}</translation>
    </message>
    <message>
        <source>{count} of those that fit {count:is|are} on disks that are not connected now.</source>
        <translation>{count} der passenden {count:liegt|liegen} auf Datenträgern, die jetzt nicht verbunden sind.</translation>
    </message>
    <message>
        <source>{count} of {known} known {known:file|files} {count:was|were} found at {path}.</source>
        <translation>{count} von {known} bekannten {known:Datei|Dateien} {count:wurde|wurden} unter {path} gefunden.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files}</source>
        <translation>{count} von {total} {total:Datei|Dateien}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files} left out:</source>
        <translation>{count} von {total} {total:Datei|Dateien} ausgelassen:</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>{count} nur hier</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>{count} {count:Kopie|Kopien} von {size}: {total}, {freed}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} sound in a language that the better file lacks: --other-languages lets {count:it|them} go.</source>
        <translation>{count} {count:Datei hat|Dateien haben} Ton in einer Sprache, die der besseren fehlt: --other-languages lässt {count:sie|sie} gehen.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} on several disks now, and would be on one only.</source>
        <translation>{count} {count:Datei liegt|Dateien liegen} jetzt auf mehreren Datenträgern und {count:wäre|wären} dann nur noch auf einem.</translation>
    </message>
    <message>
        <source>{count} {count:file stays as a copy on another disk|files stay as copies on other disks}: --across-disks lets {count:it|them} go.</source>
        <translation>{count} {count:Datei bleibt als Kopie auf einem anderen Datenträger|Dateien bleiben als Kopien auf anderen Datenträgern}: --across-disks lässt {count:sie|sie} gehen.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) only on one disk</source>
        <translation>{count} {count:Datei|Dateien} ({size}) nur auf einem Datenträger</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:does|do} not.</source>
        <translation>{count} {count:Datei|Dateien} ({size}) {count:passt|passen} nicht.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:exists|exist} on no other disk, {unchecked} of them never checked.</source>
        <translation>{count} {count:Datei|Dateien} ({size}) {count:ist|sind} auf keinem anderen Datenträger, {unchecked} davon nie geprüft.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:fits|fit} into {free}.</source>
        <translation>{count} {count:Datei|Dateien} ({size}) {count:passt|passen} in {free}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:has|have} a copy on another disk.</source>
        <translation>{count} {count:Datei|Dateien} ({size}) {count:hat|haben} eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} not known: {count:it was|they were} not compared. Ask with: cinventory copies</source>
        <translation>{count} {count:Datei|Dateien} ({size}) {count:ist|sind} nicht bekannt: {count:Sie wurde|Sie wurden} nicht verglichen. Abfragen mit: cinventory copies</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} on fewer than {disks} {disks:disk|disks}.</source>
        <translation>{count} {count:Datei|Dateien} ({size}) {count:ist|sind} auf weniger als {disks} {disks:Datenträger|Datenträgern}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} accepted: what the last check found is the known checksum from now on.</source>
        <translation>{count} {count:Datei|Dateien} angenommen: Was die letzte Prüfung fand, ist von jetzt an die bekannte Prüfsumme.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could be accepted. Nothing was changed: add --yes to forget the known checksums and take what was found as good.</source>
        <translation>{count} {count:Datei könnte|Dateien könnten} angenommen werden. Nichts wurde verändert: Mit --yes werden die bekannten Prüfsummen vergessen, und was gefunden wurde, gilt als gut.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could go, {freed}.</source>
        <translation>{count} {count:Datei könnte|Dateien könnten} gehen, {freed}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. Index again: cinventory dialogue index</source>
        <translation>{count} {count:Untertiteldatei ist|Untertiteldateien sind} nicht indiziert oder {count:hat|haben} sich geändert. Neu indizieren: cinventory dialogue index</translation>
    </message>
    <message>
        <source>{count} {count:file|files}, {size}, {hours} h on {disks} {disks:disk|disks}, as of {time}</source>
        <translation>{count} {count:Datei|Dateien}, {size}, {hours} h auf {disks} {disks:Datenträger|Datenträgern}, Stand {time}</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} on {pages} {pages:page|pages} for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>{count} {count:Etikett|Etiketten} auf {pages} {pages:Seite|Seiten} für {sheet}. Drucken Sie mit 100 %, nicht an die Seite angepasst.</translation>
    </message>
    <message>
        <source>{count} {count:path|paths} with a line break {count:was|were} left out. Use --list-form nul.</source>
        <translation>{count} {count:Pfad|Pfade} mit einem Zeilenumbruch {count:wurde|wurden} ausgelassen. Verwenden Sie --list-form nul.</translation>
    </message>
    <message>
        <source>{count} {count:process|processes}, answers in {time} ms, clock {clock} s</source>
        <translation>{count} {count:Prozess|Prozesse}, antwortet in {time} ms, Uhr {clock} s</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} back online</source>
        <translation>{count} {count:Quelle|Quellen} wieder online</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} offline</source>
        <translation>{count} {count:Quelle|Quellen} offline</translation>
    </message>
    <message>
        <source>{count} {count:text|texts}, {size}, as of {time}</source>
        <translation>{count} {count:Text|Texte}, {size}, Stand {time}</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with longer ones. Compare with: cinventory fingerprint --parts</source>
        <translation>{count} {count:Video wurde|Videos wurden} nicht mit längeren verglichen. Vergleichen mit: cinventory fingerprint --parts</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with those of similar length. Compare with: cinventory fingerprint</source>
        <translation>{count} {count:Video wurde|Videos wurden} nicht mit denen ähnlicher Länge verglichen. Vergleichen mit: cinventory fingerprint</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} cannot be compared.</source>
        <translation>{count} {count:Video kann|Videos können} nicht verglichen werden.</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} with the same pictures</source>
        <translation>{count} {count:Video|Videos} mit denselben Bildern</translation>
    </message>
    <message>
        <source>{count} {count:worker has|workers have} gone: {names}.</source>
        <translation>{count} {count:Worker ist|Worker sind} weg: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker takes|workers take} part: {names}.</source>
        <translation>{count} {count:Worker nimmt|Worker nehmen} teil: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} Worker</translation>
    </message>
    <message>
        <source>{ending} is the extension of no format. Writing {format}; choose with --format.</source>
        <translation>{ending} ist die Endung keines Formats. Geschrieben wird {format}; wählen Sie mit --format.</translation>
    </message>
    <message>
        <source>{fine} of {count} {count:worker|workers} can take part, with {processes} probe {processes:process|processes}.</source>
        <translation>{fine} von {count} {count:Worker|Workern} können teilnehmen, mit {processes} {processes:Prüfprozess|Prüfprozessen}.</translation>
    </message>
    <message>
        <source>{folder} has none of the files. Name their folder with --folder.</source>
        <translation>{folder} enthält keine der Dateien. Nennen Sie ihren Ordner mit --folder.</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} von {total} frei</translation>
    </message>
    <message>
        <source>{free} of {total} free as of {time}</source>
        <translation>{free} von {total} frei, Stand {time}</translation>
    </message>
    <message>
        <source>{grid} on {sheet}</source>
        <translation>{grid} auf {sheet}</translation>
    </message>
    <message>
        <source>{holder} has it open. Its running jobs can be reached only while its local API is on.</source>
        <translation>{holder} hat sie geöffnet. Dessen laufende Aufträge sind nur erreichbar, solange seine lokale API eingeschaltet ist.</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} bis {high} %</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} is not a column. Use {names}.</source>
        <translation>{name} ist keine Spalte. Verwenden Sie {names}.</translation>
    </message>
    <message>
        <source>{part} (continue with: {command})</source>
        <translation>{part} (fortsetzen mit: {command})</translation>
    </message>
    <message>
        <source>{program} begins at the beginning: it cannot be told a time.</source>
        <translation>{program} beginnt am Anfang: Es nimmt keine Zeit entgegen.</translation>
    </message>
    <message>
        <source>{program} could not be started: {detail}.</source>
        <translation>{program} konnte nicht gestartet werden: {detail}.</translation>
    </message>
    <message>
        <source>{program} ended at once, with status {status}: {command}</source>
        <translation>{program} endete sofort, mit dem Rückgabewert {status}: {command}</translation>
    </message>
    <message>
        <source>{sentence} Ask with: {command}</source>
        <translation>{sentence} Abfragen mit: {command}</translation>
    </message>
    <message>
        <source>{sentence} List them with: {command}</source>
        <translation>{sentence} Auflisten mit: {command}</translation>
    </message>
    <message>
        <source>{target}: of no file it can be said that it would save something.</source>
        <translation>{target}: Von keiner Datei lässt sich sagen, dass sie etwas sparen würde.</translation>
    </message>
    <message>
        <source>{target}: {count} {count:file|files} of {size} would save {saves}.</source>
        <translation>{target}: {count} {count:Datei|Dateien} von {size} {count:würde|würden} {saves} sparen.</translation>
    </message>
    <message>
        <source>{text} is no scan, date or age, such as 2026-10-01 or 30d.</source>
        <translation>{text} ist kein Scan, kein Datum und keine Dauer, wie 2026-10-01 oder 30d.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{value} is not a valid float range.</source>
        <translation>{value} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{value} is not a valid float.</source>
        <translation>{value} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{value} is not a valid int range.</source>
        <translation>{value} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{value} is not a valid int.</source>
        <translation>{value} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} liegt nicht im Bereich {range}.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} ist keines von {choices}.</translation>
    </message>
    <message>
        <source>{word} is no file or folder here.</source>
        <translation>{word} ist hier weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name one file.</source>
        <translation>„{path}“ ist ein Ordner. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds, or as 1:02:03.5.</source>
        <translation>„{text}“ ist keine Zeit. Schreiben Sie Sekunden, oder wie 1:02:03.5.</translation>
    </message>
    <message>
        <source>“{text}” names no column: write such as path=Location.</source>
        <translation>„{text}“ nennt keine Spalte: Schreiben Sie etwa path=Location.</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Only files that are there now can be compared: some are missing, or not connected.</source>
        <translation>Nur Dateien, die jetzt da sind, lassen sich vergleichen: Einige fehlen oder sind nicht verbunden.</translation>
    </message>
    <message>
        <source>“{}” is left out: {}</source>
        <translation>„{}“ wird ausgelassen: {}</translation>
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
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>File over the first one</source>
        <translation>Datei über der ersten</translation>
    </message>
    <message>
        <source>How much later this file is shown than the first one</source>
        <translation>Wie viel später diese Datei gezeigt wird als die erste</translation>
    </message>
    <message>
        <source>How the pictures are compared (W for the next way)</source>
        <translation>Wie die Bilder verglichen werden (W für die nächste Art)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Offset of {}</source>
        <translation>Versatz von {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>The file to compare the first with</source>
        <translation>Die Datei, mit der die erste verglichen wird</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Where the first picture ends and the other one begins</source>
        <translation>Wo das erste Bild endet und das andere beginnt</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>at least {}</source>
        <translation>mindestens {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>höchstens {}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>less than {}</source>
        <translation>weniger als {}</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>mehr als {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>nicht {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>{} (differs)</source>
        <translation>{} (verschieden)</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Before, after, and the difference</source>
        <translation>Vorher, nachher und der Unterschied</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The earlier scan</source>
        <translation>Der frühere Scan</translation>
    </message>
    <message>
        <source>The later scan</source>
        <translation>Der spätere Scan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What has changed from one scan to the other</source>
        <translation>Was sich von einem Scan zum anderen geändert hat</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>A row for each fact, a column for each file</source>
        <translation>Eine Zeile je Angabe, eine Spalte je Datei</translation>
    </message>
    <message>
        <source>Files side by side</source>
        <translation>Dateien nebeneinander</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all</source>
        <translation>Lässt weg, was in allen gleich ist</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
</context>
<context>
    <name>CopiesController</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A row for files with equal contents; those that take the most room come first</source>
        <translation>Eine Zeile für Dateien mit gleichem Inhalt; zuerst die, die den meisten Platz belegen</translation>
    </message>
    <message>
        <source>A search after the next scan may find some.</source>
        <translation>Eine Suche nach dem nächsten Scan findet vielleicht welche.</translation>
    </message>
    <message>
        <source>All groups are ignored</source>
        <translation>Alle Gruppen werden ignoriert</translation>
    </message>
    <message>
        <source>Also on other disks</source>
        <translation>Auch auf anderen Datenträgern</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Spalten der Gruppen</translation>
    </message>
    <message>
        <source>Compare two places</source>
        <translation>Orte vergleichen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Files of the same size are compared; only those that may be equal are read.</source>
        <translation>Dateien gleicher Größe werden verglichen; nur solche, die gleich sein können, werden gelesen.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups of copies</source>
        <translation>Gruppen von Kopien</translation>
    </message>
    <message>
        <source>Groups of equal files, places and folders against each other, and the trash</source>
        <translation>Gruppen gleicher Dateien, Orte und Ordner gegeneinander, und der Papierkorb</translation>
    </message>
    <message>
        <source>Lists the groups whose copies are all on different disks as well: those are backups</source>
        <translation>Führt auch die Gruppen auf, deren Kopien alle auf verschiedenen Datenträgern liegen: Das sind Sicherungen</translation>
    </message>
    <message>
        <source>No disk holds a file twice</source>
        <translation>Kein Datenträger enthält eine Datei doppelt</translation>
    </message>
    <message>
        <source>No disk holds a file twice that matches</source>
        <translation>Kein Datenträger enthält eine passende Datei doppelt</translation>
    </message>
    <message>
        <source>No file has another copy</source>
        <translation>Keine Datei hat eine weitere Kopie</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Noch keine Suche nach Kopien</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle Gruppen anzeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Views of the copies</source>
        <translation>Ansichten der Kopien</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>Angaben zu jeder Gruppe</translation>
    </message>
    <message>
        <source>“Ignored” shows them.</source>
        <translation>„Ignoriert“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>CopiesPreferences</name>
    <message>
        <source>Allow moving copies to the tras&amp;h</source>
        <translation>&amp;Verschieben von Kopien in den Papierkorb erlauben</translation>
    </message>
    <message>
        <source>Copies and trash</source>
        <translation>Kopien und Papierkorb</translation>
    </message>
    <message>
        <source>Otherwise files are only read. Every move is shown before, and can be undone.</source>
        <translation>Sonst werden Dateien nur gelesen. Jedes Verschieben wird vorher gezeigt und lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>CopyFileTable</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Eine Zeile je Datei; die Eingabetaste öffnet sie</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Spalten der Dateien</translation>
    </message>
    <message>
        <source>Files of the group</source>
        <translation>Dateien der Gruppe</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Diese Quelle bevorzugen</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Angaben zu jeder Datei</translation>
    </message>
</context>
<context>
    <name>CopyFormatter</name>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep: {}</source>
        <translation>Behalten: {}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Keine Gruppe passt</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar, that matches “{typed}”.</source>
        <translation>Keine enthält eine Datei aus „{chosen}“ (in der Seitenleiste gewählt), auf die „{typed}“ zutrifft.</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar.</source>
        <translation>Keine enthält eine Datei aus „{chosen}“ (in der Seitenleiste gewählt).</translation>
    </message>
    <message>
        <source>None has a file that matches “{typed}”. Other words may find some.</source>
        <translation>Keine enthält eine Datei, auf die „{typed}“ zutrifft. Andere Wörter finden vielleicht welche.</translation>
    </message>
    <message>
        <source>None has one of the files that the window shows now.</source>
        <translation>Keine enthält eine der Dateien, die das Fenster jetzt zeigt.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Only in {}</source>
        <translation>Nur in {}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To reclaim</source>
        <translation>Kann frei werden</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>mindestens {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>höchstens {}</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>erste nach Pfad</translation>
    </message>
    <message>
        <source>imported from {}, not seen here</source>
        <translation>importiert aus {}, hier nicht gesehen</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>longest name</source>
        <translation>längster Name</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>älteste</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>others are called copies</source>
        <translation>andere heißen Kopie</translation>
    </message>
    <message>
        <source>others are in folders of copies</source>
        <translation>andere in Kopienordnern</translation>
    </message>
    <message>
        <source>preferred source</source>
        <translation>bevorzugte Quelle</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>kürzester Pfad</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>einzige unbeschädigte</translation>
    </message>
    <message>
        <source>{0} {0:group of copies is|groups of copies are} hidden</source>
        <translation>{0} {0:Gruppe von Kopien ist|Gruppen von Kopien sind} ausgeblendet</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of copies</source>
        <translation>{0} {0:Gruppe|Gruppen} von Kopien</translation>
    </message>
    <message>
        <source>{0} {0:video has its copies on different disks: they are backups|videos have their copies on different disks: they are backups}.</source>
        <translation>{0} {0:Video hat seine Kopien auf verschiedenen Datenträgern: Sie sind Sicherungen|Videos haben ihre Kopien auf verschiedenen Datenträgern: Sie sind Sicherungen}.</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Check for damage…</source>
        <translation>Auf Schäden prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Check the rest…</source>
        <translation>Übrige prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare all files with each other, to find which exist several times</source>
        <translation>Alle Dateien miteinander vergleichen, um mehrfach vorhandene zu finden</translation>
    </message>
    <message>
        <source>Decode all files to find damage</source>
        <translation>Alle Dateien decodieren, um Schäden zu finden</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Kopien suchen</translation>
    </message>
    <message>
        <source>Read all files, and compare them with their checksums; of files without any, store them</source>
        <translation>Alle Dateien lesen und mit ihren Prüfsummen vergleichen; von Dateien ohne solche werden sie gespeichert</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Prüfsummen überprüfen</translation>
    </message>
    <message>
        <source>none of {}</source>
        <translation>keine von {}</translation>
    </message>
    <message>
        <source>{0:Not the one checked|None of the {0} checked}</source>
        <translation>{0:Nicht die eine geprüfte|Keine der {0} geprüften}</translation>
    </message>
    <message>
        <source>{0:Not the one compared|None of the {0} compared}</source>
        <translation>{0:Nicht die eine verglichene|Keine der {0} verglichenen}</translation>
    </message>
    <message>
        <source>{0:Not the one verified|None of the {0} verified}</source>
        <translation>{0:Nicht die eine überprüfte|Keine der {0} überprüften}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>Ziel&amp;pfad</translation>
    </message>
    <message>
        <source>A history takes a new part with each run; a bag or a list is written once</source>
        <translation>Eine Historie bekommt mit jedem Lauf einen neuen Teil; ein Bag oder eine Liste wird einmal geschrieben</translation>
    </message>
    <message>
        <source>ASC MHL history (a folder ascmhl)</source>
        <translation>ASC-MHL-Historie (ein Ordner ascmhl)</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Allow it to write there, or choose another place.</source>
        <translation>Erlauben Sie, dort zu schreiben, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>BagIt bag (with its files in a folder data)</source>
        <translation>BagIt-Bag (mit seinen Dateien in einem Ordner data)</translation>
    </message>
    <message>
        <source>Checksum list for b3sum</source>
        <translation>Prüfsummenliste für b3sum</translation>
    </message>
    <message>
        <source>Checksum list for md5sum</source>
        <translation>Prüfsummenliste für md5sum</translation>
    </message>
    <message>
        <source>Checksum list for sha1sum</source>
        <translation>Prüfsummenliste für sha1sum</translation>
    </message>
    <message>
        <source>Checksum list for sha256sum</source>
        <translation>Prüfsummenliste für sha256sum</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH128</source>
        <translation>Prüfsummenliste für xxhsum, XXH128</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH64</source>
        <translation>Prüfsummenliste für xxhsum, XXH64</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose at least one algorithm.</source>
        <translation>Wählen Sie mindestens einen Algorithmus.</translation>
    </message>
    <message>
        <source>Choose the folder to describe</source>
        <translation>Den Ordner wählen, den das Manifest beschreibt</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Compute this checksum of each file</source>
        <translation>Diese Prüfsumme für jede Datei berechnen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Create manifest</source>
        <translation>Manifest erstellen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>It can be dropped on this dialog.</source>
        <translation>Er lässt sich auf diesen Dialog ziehen.</translation>
    </message>
    <message>
        <source>Name the file of the checksum list.</source>
        <translation>Geben Sie die Datei der Prüfsummenliste an.</translation>
    </message>
    <message>
        <source>Reads all files of the folder, and writes the manifest</source>
        <translation>Liest alle Dateien des Ordners und schreibt das Manifest</translation>
    </message>
    <message>
        <source>The folder whose files the manifest lists</source>
        <translation>Der Ordner, dessen Dateien das Manifest aufführt</translation>
    </message>
    <message>
        <source>The path of the new manifest</source>
        <translation>Der Pfad des neuen Manifests</translation>
    </message>
    <message>
        <source>Type whole paths.</source>
        <translation>Geben Sie ganze Pfade ein.</translation>
    </message>
    <message>
        <source>Without it, nothing is written into the folder. Its videos are never changed.</source>
        <translation>Ohne sie wird nichts in den Ordner geschrieben. Seine Videos werden nie geändert.</translation>
    </message>
    <message>
        <source>Write &amp;into “{}” itself</source>
        <translation>&amp;In „{}“ selbst schreiben</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Zielpfad</translation>
    </message>
    <message>
        <source>{} is a source of the library, where nothing is written. Choose another place.</source>
        <translation>{} ist eine Quelle der Bibliothek, in die nichts geschrieben wird. Wählen Sie ein anderes Ziel.</translation>
    </message>
</context>
<context>
    <name>DBusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Das Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>&amp;Again, also what was checked before</source>
        <translation>&amp;Erneut, auch bereits Geprüftes</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Vollständig</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>&amp;Index</translation>
    </message>
    <message>
        <source>&amp;Key frames</source>
        <translation>&amp;Schlüsselbilder</translation>
    </message>
    <message>
        <source>A single changed bit may not show: only checksums find each change.</source>
        <translation>Ein einzelnes geändertes Bit kann verborgen bleiben: Nur Prüfsummen finden jede Änderung.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Auf Schäden prüfen</translation>
    </message>
    <message>
        <source>Compares the tables of a file with the bytes there. As fast as the disk reads.</source>
        <translation>Vergleicht die Tabellen einer Datei mit den vorhandenen Bytes. So schnell, wie der Datenträger liest.</translation>
    </message>
    <message>
        <source>Decodes every frame of picture and sound: several minutes for an hour of video.</source>
        <translation>Dekodiert jedes Bild und den ganzen Ton: mehrere Minuten für eine Stunde Video.</translation>
    </message>
    <message>
        <source>Decodes the key frames as well: a few seconds for an hour of video.</source>
        <translation>Dekodiert auch die Schlüsselbilder: einige Sekunden für eine Stunde Video.</translation>
    </message>
    <message>
        <source>Otherwise only new and changed files are read</source>
        <translation>Sonst werden nur neue und geänderte Dateien gelesen</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Damage at {}. Click to see the picture there, double click to play from there.</source>
        <translation>Schäden bei {}. Ein Klick zeigt das Bild dort, ein Doppelklick spielt ab dort.</translation>
    </message>
    <message>
        <source>Damage at {}. The arrow keys show the picture there, Enter plays from there.</source>
        <translation>Schäden bei {}. Die Pfeiltasten zeigen das Bild dort, die Eingabetaste spielt ab dort.</translation>
    </message>
    <message>
        <source>Damage on the time line</source>
        <translation>Schäden auf der Zeitachse</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Changes since a date</source>
        <translation>Änderungen seit einem Datum</translation>
    </message>
    <message>
        <source>Shows what changed since that day</source>
        <translation>Zeigt, was sich seit diesem Tag geändert hat</translation>
    </message>
    <message>
        <source>Tell changes</source>
        <translation>Änderungen nennen</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>Der Tag, ab dem Änderungen genannt werden</translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>&amp;Delete the index</source>
        <translation>Index &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the index of what is said?</source>
        <translation>Index des Gesagten löschen?</translation>
    </message>
    <message>
        <source>Deletes the index of what is said; nothing can be found by says: then</source>
        <translation>Löscht den Index des Gesagten; says: findet dann nichts mehr</translation>
    </message>
    <message>
        <source>Subtitles and videos stay as they are. To search what is said again, index it again.</source>
        <translation>Untertitel und Videos bleiben, wie sie sind. Um wieder im Gesagten zu suchen, indizieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>Der Index belegt {size}.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The backup is put in the place of the library…</source>
        <translation>Die Sicherung wird an die Stelle der Bibliothek gesetzt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DesktopStatus</name>
    <message>
        <source>{} found</source>
        <translation>{} gefunden</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>? Not known: facts are missing</source>
        <translation>? Nicht bekannt: Angaben fehlen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Audio {}</source>
        <translation>Audio {}</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Auf Schäden prüfen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>Datenbank-IDs</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Kodiert</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Episode {}</source>
        <translation>Folge {}</translation>
    </message>
    <message>
        <source>Equal in all</source>
        <translation>Überall gleich</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Dateien daneben</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Film oder Folge</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation>Stattdessen gefunden</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Good copy</source>
        <translation>Gute Kopie</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Zeilensprung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Last look failed</source>
        <translation>Letzter Lesevorgang fehlgeschlagen</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Als OK markiert</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Fehlende Teile</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>On the disk {}</source>
        <translation>Auf dem Datenträger {}</translation>
    </message>
    <message>
        <source>Part {}</source>
        <translation>Teil {}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressiv</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>Gelesen mit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Aufnahme in mehreren Dateien</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Bandname</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Season {}</source>
        <translation>Staffel {}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Start-Timecode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>The file declares more bytes than it has. Its end may be missing.</source>
        <translation>Die Datei gibt mehr Bytes an, als sie hat. Ihr Ende fehlt womöglich.</translation>
    </message>
    <message>
        <source>The file is in the trash, so it counts as no copy. Its data stays in the library.</source>
        <translation>Die Datei ist im Papierkorb und zählt deshalb nicht als Kopie. Ihre Daten bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>The last scan did not find the file. Its data stays in the library.</source>
        <translation>Der letzte Scan hat die Datei nicht gefunden. Ihre Daten bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>The source cannot be reached now. The data of the file stays in the library.</source>
        <translation>Die Quelle ist gerade nicht erreichbar. Die Daten der Datei bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>They are of another version of the file than the last scan saw, modified {}.</source>
        <translation>Sie sind von einer anderen Fassung der Datei als der letzte Scan gesehen hat, geändert am {}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Spur {}</translation>
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
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Gesagtes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>for the hard of hearing</source>
        <translation>für Hörgeschädigte</translation>
    </message>
    <message>
        <source>for those who see little</source>
        <translation>für Sehbehinderte</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>erzwungen</translation>
    </message>
    <message>
        <source>found on {}</source>
        <translation>gefunden am {}</translation>
    </message>
    <message>
        <source>kept at {}</source>
        <translation>aufbewahrt: {}</translation>
    </message>
    <message>
        <source>last seen {}</source>
        <translation>zuletzt gesehen {}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>metadata of the camera</source>
        <translation>Metadaten der Kamera</translation>
    </message>
    <message>
        <source>more than {} different</source>
        <translation>mehr als {} verschiedene</translation>
    </message>
    <message>
        <source>names of file and folders</source>
        <translation>Namen von Datei und Ordnern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>not a video</source>
        <translation>kein Video</translation>
    </message>
    <message>
        <source>not read: it declares a document type</source>
        <translation>nicht gelesen: Die Datei legt einen Dokumenttyp fest</translation>
    </message>
    <message>
        <source>not read: it is larger than 1 MiB</source>
        <translation>nicht gelesen: größer als 1 MiB</translation>
    </message>
    <message>
        <source>not read: it is no text</source>
        <translation>nicht gelesen: kein Text</translation>
    </message>
    <message>
        <source>notes of a download</source>
        <translation>Notizen eines Downloads</translation>
    </message>
    <message>
        <source>of the same episode, perhaps for another version</source>
        <translation>derselben Folge, vielleicht für eine andere Fassung</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>pictures for seeking</source>
        <translation>Bilder zum Spulen</translation>
    </message>
    <message>
        <source>smaller version</source>
        <translation>kleinere Fassung</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>wanted: {}</source>
        <translation>verlangt: {}</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} Bit</translation>
    </message>
    <message>
        <source>{} by its text</source>
        <translation>{} nach seinem Text</translation>
    </message>
    <message>
        <source>{} constant</source>
        <translation>{} konstant</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <source>{} of unknown duration</source>
        <translation>{} von unbekannter Dauer</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} gelesen</translation>
    </message>
    <message>
        <source>{} variable</source>
        <translation>{} variabel</translation>
    </message>
    <message>
        <source>✓ The file fulfils the profile</source>
        <translation>✓ Die Datei erfüllt das Profil</translation>
    </message>
    <message>
        <source>✗ The file does not fulfil the profile</source>
        <translation>✗ Die Datei erfüllt das Profil nicht</translation>
    </message>
</context>
<context>
    <name>DetailsContents</name>
    <message>
        <source>Find its other copies</source>
        <translation>Andere Kopien suchen</translation>
    </message>
    <message>
        <source>No other copy is known</source>
        <translation>Keine andere Kopie ist bekannt</translation>
    </message>
    <message>
        <source>Not known yet: compares files; a copy may be on a disk that is there</source>
        <translation>Noch nicht bekannt: vergleicht Dateien; eine Kopie kann auf einem verbundenen Datenträger liegen</translation>
    </message>
    <message>
        <source>Shows where else its contents are</source>
        <translation>Zeigt, wo ihr Inhalt sonst noch liegt</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Alles, was die Medien-Engine über die Datei sagt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details or report</source>
        <translation>Details oder Bericht</translation>
    </message>
    <message>
        <source>Gives the table their room</source>
        <translation>Überlässt der Tabelle den Platz</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Open it, show it in its folder, copy where it is</source>
        <translation>Öffnen, im Ordner zeigen, Pfad kopieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Select a file to see its details.</source>
        <translation>Eine Datei auswählen, um ihre Details zu sehen.</translation>
    </message>
    <message>
        <source>Select a single file to see its report.</source>
        <translation>Eine einzelne Datei auswählen, um ihren Bericht zu sehen.</translation>
    </message>
    <message>
        <source>The arrow keys change between the two</source>
        <translation>Die Pfeiltasten wechseln zwischen beiden</translation>
    </message>
    <message>
        <source>What can be done with the file</source>
        <translation>Was mit der Datei getan werden kann</translation>
    </message>
    <message>
        <source>What is known of the file, in words</source>
        <translation>Was über die Datei bekannt ist, in Worten</translation>
    </message>
    <message>
        <source>What is known of the selected files</source>
        <translation>Was über die ausgewählten Dateien bekannt ist</translation>
    </message>
</context>
<context>
    <name>DialogueCommands</name>
    <message>
        <source>Index what is said</source>
        <translation>Gesagtes indizieren</translation>
    </message>
    <message>
        <source>Nothing was indexed yet, so that says: finds nothing.</source>
        <translation>Bisher wurde nichts indiziert, deshalb findet says: nichts.</translation>
    </message>
    <message>
        <source>The index of what is said cannot be read now, so that says: finds nothing.</source>
        <translation>Der Index des Gesagten kann gerade nicht gelesen werden, sodass says: nichts findet.</translation>
    </message>
    <message>
        <source>The index of what is said is damaged, and finds nothing.</source>
        <translation>Der Index des Gesagten ist beschädigt und findet nichts.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted.</source>
        <translation>Der Index des Gesagten ist gelöscht.</translation>
    </message>
    <message>
        <source>The index of what is said is of another version of the program. It has to be made anew.</source>
        <translation>Der Index des Gesagten stammt von einer anderen Version des Programms. Er muss neu erstellt werden.</translation>
    </message>
    <message>
        <source>There is no index of what is said.</source>
        <translation>Es gibt keinen Index des Gesagten.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. What is said there is not found.</source>
        <translation>{count} {count:Untertiteldatei ist|Untertiteldateien sind} nicht indiziert oder {count:hat|haben} sich geändert. Was dort gesagt wird, wird nicht gefunden.</translation>
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
        <translation>Gesagtes nach jedem Scan &amp;indizieren</translation>
    </message>
    <message>
        <source>A video with such a track is read to its end, once. That may take hours.</source>
        <translation>Ein Video mit einer solchen Spur wird einmal bis zum Ende gelesen. Das kann Stunden dauern.</translation>
    </message>
    <message>
        <source>About 35 MB for 1,000 films. When it is full, what is indexed stays.</source>
        <translation>Etwa 35 MB für 1.000 Filme. Ist er voll, bleibt, was indiziert ist.</translation>
    </message>
    <message>
        <source>Index at &amp;most</source>
        <translation>Index &amp;höchstens</translation>
    </message>
    <message>
        <source>New and changed subtitles are read, so that says: finds what is said in them.</source>
        <translation>Neue und geänderte Untertitel werden gelesen, damit says: findet, was darin gesagt wird.</translation>
    </message>
    <message>
        <source>Read trac&amp;ks inside videos as well</source>
        <translation>Auch &amp;Spuren in Videos lesen</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Gesagtes</translation>
    </message>
</context>
<context>
    <name>DiskCards</name>
    <message>
        <source>A card for each disk; Enter shows its files</source>
        <translation>Eine Karte für jeden Datenträger; die Eingabetaste zeigt seine Dateien</translation>
    </message>
</context>
<context>
    <name>DiskCommands</name>
    <message>
        <source>what is told of the disk “{}”</source>
        <translation>Angaben zum Datenträger „{}“</translation>
    </message>
</context>
<context>
    <name>DiskDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Anything else, such as the day on which it was bought.</source>
        <translation>Alles andere, etwa der Tag, an dem er gekauft wurde.</translation>
    </message>
    <message>
        <source>As on its label. Empty: the name that the system tells.</source>
        <translation>Wie auf seinem Etikett. Leer: der Name, den das System nennt.</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Disk “{}”</source>
        <translation>Datenträger „{}“</translation>
    </message>
    <message>
        <source>Keeps this; the disk is not touched</source>
        <translation>Behält diese Angaben; der Datenträger bleibt unberührt</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>Where it is kept, such as “safe, upper shelf”.</source>
        <translation>Wo er liegt, etwa „Tresor, oberes Fach“.</translation>
    </message>
</context>
<context>
    <name>DiskFormatter</name>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Full by</source>
        <translation>Voll um</translation>
    </message>
    <message>
        <source>Full by: {}</source>
        <translation>Voll um: {}</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Last seen: {}</source>
        <translation>Zuletzt gesehen: {}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>Stand {}</translation>
    </message>
    <message>
        <source>away since {}</source>
        <translation>getrennt seit {}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} of {} free</source>
        <translation>{} von {} frei</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} oder später</translation>
    </message>
</context>
<context>
    <name>DiskQuestions</name>
    <message>
        <source>A list of {} was saved.</source>
        <translation>Eine Liste mit {} wurde gespeichert.</translation>
    </message>
    <message>
        <source>{0} {0:path|paths} with a line break {0:is|are} not in it: use the other format.</source>
        <translation>{0} {0:Pfad|Pfade} mit Zeilenumbruch {0:fehlt|fehlen} darin: Nehmen Sie das andere Format.</translation>
    </message>
</context>
<context>
    <name>DiskSheet</name>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Liste speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Writes the paths of these files for rsync, rclone or your own use; nothing is copied</source>
        <translation>Schreibt die Pfade dieser Dateien für rsync, rclone oder Sie selbst; kopiert wird nichts</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>A row for each disk; Enter shows its files</source>
        <translation>Eine Zeile je Datenträger; die Eingabetaste zeigt seine Dateien</translation>
    </message>
    <message>
        <source>Columns of the disks</source>
        <translation>Spalten der Datenträger</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>What is known of each; a click sorts by it</source>
        <translation>Was von jedem bekannt ist; ein Klick sortiert danach</translation>
    </message>
</context>
<context>
    <name>DisksController</name>
    <message>
        <source>forgetting of the disk “{}”</source>
        <translation>Vergessen des Datenträgers „{}“</translation>
    </message>
    <message>
        <source>that the disk “{}” is “{}”</source>
        <translation>dass der Datenträger „{}“ der Datenträger „{}“ ist</translation>
    </message>
</context>
<context>
    <name>DisksHead</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Shows a card for each disk</source>
        <translation>Zeigt eine Karte für jeden Datenträger</translation>
    </message>
    <message>
        <source>Shows a row for each disk</source>
        <translation>Zeigt eine Zeile für jeden Datenträger</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Turns the order of the disks round</source>
        <translation>Kehrt die Reihenfolge der Datenträger um</translation>
    </message>
</context>
<context>
    <name>DisksPage</name>
    <message>
        <source>Compares files of equal size</source>
        <translation>Vergleicht Dateien gleicher Größe</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Drops what you told of a disk that has no source any more</source>
        <translation>Verwirft Ihre Angaben zu einem Datenträger, der keine Quelle mehr hat</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Kopien suchen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>If it were lost…</source>
        <translation>Wenn er verloren ginge&#xa0;…</translation>
    </message>
    <message>
        <source>Is another disk…</source>
        <translation>Ist ein anderer Datenträger …</translation>
    </message>
    <message>
        <source>Makes a list of files for the room of another disk</source>
        <translation>Macht eine Liste von Dateien für den Platz eines anderen Datenträgers</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>Name und Ort&#xa0;…</translation>
    </message>
    <message>
        <source>No disk is known yet</source>
        <translation>Noch kein Datenträger ist bekannt</translation>
    </message>
    <message>
        <source>On one disk alone</source>
        <translation>Nur auf einem</translation>
    </message>
    <message>
        <source>Room over time…</source>
        <translation>Platz im Lauf der Zeit …</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Shows the files of the disk in the table</source>
        <translation>Zeigt die Dateien des Datenträgers in der Tabelle</translation>
    </message>
    <message>
        <source>Shows the files with a copy on fewer than two disks</source>
        <translation>Zeigt die Dateien, die auf weniger als zwei Datenträgern liegen</translation>
    </message>
    <message>
        <source>Shows the room of the disk on each day with a look, and by when it is full</source>
        <translation>Zeigt den Platz auf dem Datenträger an jedem Tag, an dem nachgesehen wurde, und wann er voll ist</translation>
    </message>
    <message>
        <source>Tells what you call the disk, and where you keep it; the disk is not touched</source>
        <translation>Hält fest, wie Sie den Datenträger nennen und wo Sie ihn aufbewahren; er selbst bleibt unberührt</translation>
    </message>
    <message>
        <source>Tells which files exist on this disk alone</source>
        <translation>Sagt, welche Dateien nur auf diesem Datenträger liegen</translation>
    </message>
    <message>
        <source>What each disk alone holds is not known yet: files were not compared.</source>
        <translation>Was nur auf einem Datenträger liegt, ist noch nicht bekannt: Die Dateien wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>What fits on a disk…</source>
        <translation>Was passt&#xa0;…</translation>
    </message>
    <message>
        <source>Which disks do you have? Add a folder of each: its files stay known while it is away.</source>
        <translation>Welche Datenträger haben Sie? Fügen Sie von jedem einen Ordner hinzu: Seine Dateien bleiben bekannt, auch wenn er nicht verbunden ist.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add folders</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be scanned.</source>
        <translation>Nur Dateien und Ordner dieses Computers lassen sich scannen.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>change of the profile “{}”</source>
        <translation>Änderung des Profils „{}“</translation>
    </message>
    <message>
        <source>copy to the profile “{}”</source>
        <translation>Kopie in das Profil „{}“</translation>
    </message>
    <message>
        <source>deletion of the profile “{}”</source>
        <translation>Löschen des Profils „{}“</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Did you mean {}?</source>
        <translation>Meinten Sie {}?</translation>
    </message>
    <message>
        <source>Each filter alone finds this many files; a click takes it away:</source>
        <translation>So viele Dateien findet jeder Filter allein; ein Klick nimmt ihn weg:</translation>
    </message>
    <message>
        <source>Searches for this in place of what was typed</source>
        <translation>Sucht danach statt nach dem Eingegebenen</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>A job failed because of an error in the program: {detail}</source>
        <translation>Ein Auftrag ist an einem Fehler im Programm gescheitert: {detail}</translation>
    </message>
    <message>
        <source>A process that helps the window has ended by itself: {cause}.</source>
        <translation>Ein Hilfsprozess des Fensters hat sich von selbst beendet: {cause}.</translation>
    </message>
    <message>
        <source>All changes to the library are saved.</source>
        <translation>Alle Änderungen an der Bibliothek sind gespeichert.</translation>
    </message>
    <message>
        <source>All that jobs found until a few seconds ago is saved in the library, and the others go on.</source>
        <translation>Alles, was Aufträge bis vor wenigen Sekunden fanden, ist in der Bibliothek gespeichert, und die anderen laufen weiter.</translation>
    </message>
    <message>
        <source>Closes this dialog; the program goes on</source>
        <translation>Schließt diesen Dialog; das Programm läuft weiter</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details&#xa0;…</translation>
    </message>
    <message>
        <source>Ends the program in order, and saves what jobs have found</source>
        <translation>Beendet das Programm geordnet und speichert, was Aufträge gefunden haben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>It has come {count} {count:time|times}.</source>
        <translation>Er trat {count} {count:Mal|Mal} auf.</translation>
    </message>
    <message>
        <source>No library is open, so nothing of it can be lost.</source>
        <translation>Keine Bibliothek ist geöffnet, es kann also nichts von ihr verloren gehen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Shows a report that you can read and save</source>
        <translation>Zeigt einen Bericht, den Sie lesen und speichern können</translation>
    </message>
    <message>
        <source>Something in the program failed unexpectedly: {detail}</source>
        <translation>Im Programm ist etwas unerwartet fehlgeschlagen: {detail}</translation>
    </message>
    <message>
        <source>The process that lists folders has ended by itself: {cause}.</source>
        <translation>Der Prozess, der Ordner auflistet, hat sich von selbst beendet: {cause}.</translation>
    </message>
    <message>
        <source>The process that moves files to the trash has ended by itself: {cause}.</source>
        <translation>Der Prozess, der Dateien in den Papierkorb verschiebt, hat sich von selbst beendet: {cause}.</translation>
    </message>
    <message>
        <source>The process that plays videos has ended by itself: {cause}.</source>
        <translation>Der Prozess, der Videos abspielt, hat sich von selbst beendet: {cause}.</translation>
    </message>
    <message>
        <source>The process that reads the folder of a manifest has ended by itself: {cause}.</source>
        <translation>Der Prozess, der den Ordner eines Manifests liest, hat sich von selbst beendet: {cause}.</translation>
    </message>
    <message>
        <source>The report is complete in about half a minute, once each part of the program is tried…</source>
        <translation>Der Bericht ist in etwa einer halben Minute vollständig, sobald jeder Teil des Programms probiert ist&#xa0;…</translation>
    </message>
    <message>
        <source>This window only reads the library, so nothing of it can be lost.</source>
        <translation>Dieses Fenster liest die Bibliothek nur, es kann also nichts von ihr verloren gehen.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>{count} other {count:error is|errors are} in the log, too.</source>
        <translation>{count} {count:anderer Fehler steht|andere Fehler stehen} auch im Protokoll.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Another computer</source>
        <translation>Ein anderer Computer</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export preferences…</source>
        <translation>Einstellungen exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import preferences…</source>
        <translation>Einstellungen importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Takes those of a file at once, and closes this dialog.</source>
        <translation>Übernimmt die einer Datei sofort und schließt diesen Dialog.</translation>
    </message>
    <message>
        <source>Writes them to a file, without passwords, tokens and certificates.</source>
        <translation>Schreibt sie in eine Datei, ohne Passwörter, Tokens und Zertifikate.</translation>
    </message>
    <message>
        <source>Written, without receivers of alerts and certificates of a cluster: they are secret.</source>
        <translation>Geschrieben, ohne Empfänger von Meldungen und Zertifikate eines Clusters: Sie sind geheim.</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>A path a line</source>
        <translation>Ein Pfad je Zeile</translation>
    </message>
    <message>
        <source>ALE, for Avid, clips of one frame rate</source>
        <translation>ALE für Avid, Clips einer Bildrate</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV with metadata, for Resolve</source>
        <translation>CSV mit Metadaten für Resolve</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV für Tabellenprogramme</translation>
    </message>
    <message>
        <source>EDL (CMX 3600), 999 clips of one frame rate</source>
        <translation>EDL (CMX 3600), 999 Clips einer Bildrate</translation>
    </message>
    <message>
        <source>FCPXML, for Final Cut Pro and Resolve</source>
        <translation>FCPXML für Final Cut Pro und Resolve</translation>
    </message>
    <message>
        <source>For Tdarr, a path a line</source>
        <translation>Für Tdarr, ein Pfad je Zeile</translation>
    </message>
    <message>
        <source>For rclone --files-from-raw</source>
        <translation>Für rclone --files-from-raw</translation>
    </message>
    <message>
        <source>For rsync --from0 --files-from</source>
        <translation>Für rsync --from0 --files-from</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML, eine Seite für jeden Browser</translation>
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
        <translation>JSON Lines, eine Datei je Zeile</translation>
    </message>
    <message>
        <source>M3U8, a play list</source>
        <translation>M3U8, eine Wiedergabeliste</translation>
    </message>
    <message>
        <source>MLT, for Shotcut</source>
        <translation>MLT für Shotcut</translation>
    </message>
    <message>
        <source>OTIO, a timeline for Resolve, Avid, Kdenlive and others</source>
        <translation>OTIO, eine Zeitleiste für Resolve, Avid, Kdenlive und andere</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paths that end with a zero byte, for xargs -0</source>
        <translation>Pfade mit einem Nullbyte am Ende für xargs -0</translation>
    </message>
    <message>
        <source>Queue for HandBrakeCLI</source>
        <translation>Warteschlange für HandBrakeCLI</translation>
    </message>
    <message>
        <source>Script for PowerShell, with ffmpeg</source>
        <translation>Skript für PowerShell mit ffmpeg</translation>
    </message>
    <message>
        <source>Script for a Unix shell, with ffmpeg</source>
        <translation>Skript für eine Unix-Shell mit ffmpeg</translation>
    </message>
    <message>
        <source>Script for the command prompt of Windows, with ffmpeg</source>
        <translation>Skript für die Eingabeaufforderung von Windows mit ffmpeg</translation>
    </message>
    <message>
        <source>XML of Final Cut Pro 7, for Premiere and others</source>
        <translation>XML von Final Cut Pro 7 für Premiere und andere</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Open the file when it is written</source>
        <translation>Die Datei ö&amp;ffnen, sobald sie geschrieben ist</translation>
    </message>
    <message>
        <source>&amp;Pictures that are there already</source>
        <translation>&amp;Bilder, die schon da sind</translation>
    </message>
    <message>
        <source>&amp;Report, for people</source>
        <translation>&amp;Bericht, für Menschen</translation>
    </message>
    <message>
        <source>&amp;Shown files: {}</source>
        <translation>&amp;Gezeigte Dateien: {}</translation>
    </message>
    <message>
        <source>A line for each re&amp;cording in several files, with its sums</source>
        <translation>Eine &amp;Zeile für jede Aufnahme aus mehreren Dateien, mit ihren Summen</translation>
    </message>
    <message>
        <source>A queue or a script, which you run yourself</source>
        <translation>Eine Warteschlange oder ein Skript, das Sie selbst starten</translation>
    </message>
    <message>
        <source>A row a file, as CSV, JSON or plain text</source>
        <translation>Eine Zeile je Datei, als CSV, JSON oder reiner Text</translation>
    </message>
    <message>
        <source>A timeline or a table of clips</source>
        <translation>Eine Zeitleiste oder eine Tabelle von Clips</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>Asks where to write; nothing is written before</source>
        <translation>Fragt, wohin geschrieben wird; vorher wird nichts geschrieben</translation>
    </message>
    <message>
        <source>CSV is for spreadsheets, JSON for programs, HTML and PDF for people</source>
        <translation>CSV ist für Tabellenkalkulationen, JSON für Programme, HTML und PDF sind für Menschen</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>E&amp;diting, for the bin of an editor</source>
        <translation>S&amp;chnitt, für ein Schnittprogramm</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Alles, was Suche und Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>For rsync, rclone, Tdarr, players and others</source>
        <translation>Für rsync, rclone, Tdarr, Abspielprogramme und andere</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In the program that your system has for it</source>
        <translation>In dem Programm, das Ihr System dafür hat</translation>
    </message>
    <message>
        <source>L&amp;ist, for a spreadsheet or a program</source>
        <translation>&amp;Liste, für eine Tabellenkalkulation oder ein Programm</translation>
    </message>
    <message>
        <source>No file is read for them. A report has 120 at most.</source>
        <translation>Dafür wird keine Datei gelesen. Ein Bericht hat höchstens 120.</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Nur die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Otherwise, each file has a line of its own</source>
        <translation>Sonst hat jede Datei eine eigene Zeile</translation>
    </message>
    <message>
        <source>P&amp;aths, for copying and playing</source>
        <translation>Pf&amp;ade, zum Kopieren und Abspielen</translation>
    </message>
    <message>
        <source>Re-&amp;encoding, for HandBrake or ffmpeg</source>
        <translation>N&amp;eu kodieren, mit HandBrake oder ffmpeg</translation>
    </message>
    <message>
        <source>Se&amp;lected files: {}</source>
        <translation>&amp;Ausgewählte Dateien: {}</translation>
    </message>
    <message>
        <source>Their titles stand above, as in the window</source>
        <translation>Ihre Titel stehen darüber, wie im Fenster</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Totals, problems, pictures and files, as HTML or PDF</source>
        <translation>Summen, Probleme, Bilder und Dateien, als HTML oder PDF</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation>Schreibt nichts</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Audio language</source>
        <translation>Tonsprache</translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well.</source>
        <translation>Klick: nur diese. Strg+Klick: diese dazu.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Enter shows only files with this value, Ctrl+Enter adds it to those that are chosen</source>
        <translation>Die Eingabetaste zeigt nur Dateien mit diesem Wert, Strg+Eingabetaste nimmt ihn zu den gewählten</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film oder Serie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Untertitelsprache</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}</source>
        <translation>{0}: {1} {1:Datei|Dateien}</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}, chosen</source>
        <translation>{0}: {1} {1:Datei|Dateien}, gewählt</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Double click to open the file</source>
        <translation>Doppelklick, um die Datei zu öffnen</translation>
    </message>
    <message>
        <source>Double click to play the file from here</source>
        <translation>Doppelklick, um die Datei ab hier abzuspielen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in the player from here</source>
        <translation>Ab hier im Player öffnen</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>The selection has too many parts to be inverted. Search for the other files.</source>
        <translation>Die Auswahl hat zu viele Teile, um sie umzukehren. Suchen Sie nach den anderen Dateien.</translation>
    </message>
    <message>
        <source>{} files are too many to open at once.</source>
        <translation>{} Dateien sind zu viele, um sie auf einmal zu öffnen.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sorted by {}</source>
        <translation>Sortiert nach {}</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>{}, reversed</source>
        <translation>{}, umgekehrt</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>A row a file, or a recording of several files, which Right opens and Left closes; Enter plays it, the Menu key shows what else can be done</source>
        <translation>Eine Zeile je Datei oder je Aufnahme aus mehreren Dateien, die die Taste Rechts auf- und Links zuklappt; die Eingabetaste spielt sie ab, die Menütaste zeigt, was sonst noch geht</translation>
    </message>
    <message>
        <source>The recording is closed</source>
        <translation>Die Aufnahme ist zugeklappt</translation>
    </message>
    <message>
        <source>The recording is open: its parts are below it</source>
        <translation>Die Aufnahme ist aufgeklappt: Ihre Teile stehen darunter</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Videodateien</translation>
    </message>
</context>
<context>
    <name>FileTypesPage</name>
    <message>
        <source>&amp;Leave out files that end in</source>
        <translation>Dateien aus&amp;lassen, die enden auf</translation>
    </message>
    <message>
        <source>&amp;Scan also files that end in</source>
        <translation>Auch Dateien &amp;scannen, die enden auf</translation>
    </message>
    <message>
        <source>A name on each line; * stands for anything: proxy*. Trash and system folders always are.</source>
        <translation>Ein Name je Zeile; * steht für Beliebiges: proxy*. Papierkorb und Systemordner werden immer übergangen.</translation>
    </message>
    <message>
        <source>Empty ones whose name begins with a dot, and what macOS keeps beside files (._name).</source>
        <translation>Leere, deren Name mit einem Punkt beginnt, und was macOS neben Dateien ablegt (._name).</translation>
    </message>
    <message>
        <source>Pass over &amp;folders named</source>
        <translation>Ordner mit diesen &amp;Namen übergehen</translation>
    </message>
    <message>
        <source>Scan &amp;hidden files that are no videos</source>
        <translation>&amp;Versteckte Dateien einlesen, die keine Videos sind</translation>
    </message>
    <message>
        <source>Scanned unless you leave them out: {}</source>
        <translation>Werden gescannt, sofern nicht ausgelassen: {}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Separated by spaces, as in: mkv mov</source>
        <translation>Durch Leerzeichen getrennt, etwa: mkv mov</translation>
    </message>
</context>
<context>
    <name>FilesChoice</name>
    <message>
        <source>All copies in the groups that are selected</source>
        <translation>Alle Kopien in den ausgewählten Gruppen</translation>
    </message>
    <message>
        <source>All copies in the groups that the page lists</source>
        <translation>Alle Kopien in den Gruppen, die die Seite aufführt</translation>
    </message>
    <message>
        <source>Everything in the source that the side bar shows</source>
        <translation>Alles in der Quelle, die die Seitenleiste zeigt</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Alles, was Suche und Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Everything, whatever is shown</source>
        <translation>Alles, gleich was gezeigt wird</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>In der ganzen Bibliothek</translation>
    </message>
    <message>
        <source>In {0} listed {0:group|groups}</source>
        <translation>In {0} {0:aufgeführten Gruppe|aufgeführten Gruppen}</translation>
    </message>
    <message>
        <source>In {0} selected {0:group|groups}</source>
        <translation>In {0} {0:ausgewählten Gruppe|ausgewählten Gruppen}</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>In {}</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Nur die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Welche Dateien?</translation>
    </message>
    <message>
        <source>{name}: {files}, {size}</source>
        <translation>{name}: {files}, {size}</translation>
    </message>
    <message>
        <source>{name}: {files}; at most {most} can be chosen one by one</source>
        <translation>{name}: {files}; höchstens {most} lassen sich einzeln wählen</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>All disks of the library are connected.</source>
        <translation>Alle Datenträger der Bibliothek sind verbunden.</translation>
    </message>
    <message>
        <source>Another filter may find some.</source>
        <translation>Ein anderer Filter findet vielleicht welche.</translation>
    </message>
    <message>
        <source>Cinventory reads them, never changes them.</source>
        <translation>Cinventory liest sie nur und ändert sie nie.</translation>
    </message>
    <message>
        <source>Drop folders or videos here</source>
        <translation>Ordner oder Videos hier ablegen</translation>
    </message>
    <message>
        <source>No file is in the trash</source>
        <translation>Keine Datei ist im Papierkorb</translation>
    </message>
    <message>
        <source>No file is in this list</source>
        <translation>Keine Datei ist in dieser Liste</translation>
    </message>
    <message>
        <source>No file is offline</source>
        <translation>Keine Datei ist offline</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Keine Datei passt</translation>
    </message>
    <message>
        <source>Other words or filters may find some.</source>
        <translation>Andere Wörter oder Filter finden vielleicht welche.</translation>
    </message>
    <message>
        <source>Show those that could not be checked</source>
        <translation>Die zeigen, die nicht geprüft werden konnten</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Prüfsummen speichern</translation>
    </message>
    <message>
        <source>The last scan found no video in this folder. A rescan looks again.</source>
        <translation>Der letzte Scan fand kein Video in diesem Ordner. „Erneut scannen“ sieht noch einmal nach.</translation>
    </message>
    <message>
        <source>Their details say why: the file is encrypted, for instance</source>
        <translation>Ihre Details sagen, warum: Die Datei ist etwa verschlüsselt</translation>
    </message>
    <message>
        <source>This source has no files</source>
        <translation>Diese Quelle hat keine Dateien</translation>
    </message>
    <message>
        <source>What this program moves to the trash is listed here, and can be moved back.</source>
        <translation>Was dieses Programm in den Papierkorb verschiebt, steht hier und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>“Show all files” shows every file of the library.</source>
        <translation>„Alle Dateien anzeigen“ zeigt jede Datei der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Dolby Vision profile</source>
        <translation>Dolby-Vision-Profil</translation>
    </message>
    <message>
        <source>HDR format</source>
        <translation>HDR-Format</translation>
    </message>
    <message>
        <source>bits per component</source>
        <translation>Bits je Komponente</translation>
    </message>
    <message>
        <source>bits per pixel and frame</source>
        <translation>Bits je Pixel und Bild</translation>
    </message>
    <message>
        <source>channels of the first audio track</source>
        <translation>Kanäle der ersten Tonspur</translation>
    </message>
    <message>
        <source>chroma subsampling</source>
        <translation>Farbunterabtastung</translation>
    </message>
    <message>
        <source>codec of the first audio track</source>
        <translation>Codec der ersten Tonspur</translation>
    </message>
    <message>
        <source>colour primaries</source>
        <translation>Primärfarben</translation>
    </message>
    <message>
        <source>container format</source>
        <translation>Containerformat</translation>
    </message>
    <message>
        <source>date of the first scan</source>
        <translation>Datum des ersten Scans</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>Datum der letzten Änderung</translation>
    </message>
    <message>
        <source>date of the last check for damage</source>
        <translation>Datum der letzten Prüfung auf Schäden</translation>
    </message>
    <message>
        <source>date of the last check of the checksums, or the depth of the last check for damage</source>
        <translation>Datum der letzten Prüfung der Prüfsummen, oder Tiefe der letzten Prüfung auf Schäden</translation>
    </message>
    <message>
        <source>date of the last look at the disk</source>
        <translation>Datum des letzten Blicks auf den Datenträger</translation>
    </message>
    <message>
        <source>depth of the last check for damage</source>
        <translation>Tiefe der letzten Prüfung auf Schäden</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>edition of the film in the name</source>
        <translation>Fassung des Films, laut Name</translation>
    </message>
    <message>
        <source>episode in the file, which may have several</source>
        <translation>Folge in der Datei, die mehrere haben kann</translation>
    </message>
    <message>
        <source>episodes of a season between whose first and last one there is a gap</source>
        <translation>Folgen einer Staffel, zwischen deren erster und letzter eine Lücke ist</translation>
    </message>
    <message>
        <source>extension of the file&apos;s name</source>
        <translation>Endung des Dateinamens</translation>
    </message>
    <message>
        <source>frames per second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>free part of the disk, by the last look</source>
        <translation>freier Anteil des Datenträgers beim letzten Blick</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>id of the film or series in a database, or the database</source>
        <translation>ID des Films oder der Serie in einer Datenbank, oder die Datenbank</translation>
    </message>
    <message>
        <source>kind of files that take room without need: extras of films, raw files beside their finished video, or many more bits than most files of their class</source>
        <translation>Art von Dateien, die unnötig Platz belegen: Extras von Filmen, Rohdateien neben ihrem fertigen Video, oder viel mehr Bits als die meisten Dateien ihrer Klasse</translation>
    </message>
    <message>
        <source>language of an audio track; und for a track without one; commentary</source>
        <translation>Sprache einer Tonspur; und für eine Spur ohne Angabe; commentary für Kommentare</translation>
    </message>
    <message>
        <source>language of subtitles, in a track or in a file of their own, or what else is told of them</source>
        <translation>Sprache von Untertiteln in einer Spur oder eigenen Datei, oder was sonst von ihnen bekannt ist</translation>
    </message>
    <message>
        <source>level of the video codec</source>
        <translation>Level des Video-Codecs</translation>
    </message>
    <message>
        <source>maker and model of the camera</source>
        <translation>Hersteller und Modell der Kamera</translation>
    </message>
    <message>
        <source>name of the disk that holds the file, away, or imported</source>
        <translation>Name des Datenträgers mit der Datei, oder away (nicht verbunden), oder imported (nur importiert)</translation>
    </message>
    <message>
        <source>number of chapters</source>
        <translation>Anzahl der Kapitel</translation>
    </message>
    <message>
        <source>number of disks with a copy; of a recording, that of the part with the fewest</source>
        <translation>Anzahl der Datenträger mit einer Kopie; bei einer Aufnahme die des Teils mit den wenigsten</translation>
    </message>
    <message>
        <source>number of exact copies, itself included; of a recording, that of the part with the fewest</source>
        <translation>Anzahl der genauen Kopien, die Datei selbst mitgezählt; bei einer Aufnahme die des Teils mit den wenigsten</translation>
    </message>
    <message>
        <source>number of files of the recording that are there</source>
        <translation>Zahl der vorhandenen Dateien der Aufnahme</translation>
    </message>
    <message>
        <source>number of video, audio and subtitle tracks</source>
        <translation>Anzahl der Video-, Ton- und Untertitelspuren</translation>
    </message>
    <message>
        <source>overall bit rate</source>
        <translation>Gesamtbitrate</translation>
    </message>
    <message>
        <source>part of the file&apos;s name</source>
        <translation>Teil des Dateinamens</translation>
    </message>
    <message>
        <source>part of the folder&apos;s path</source>
        <translation>Teil des Ordnerpfads</translation>
    </message>
    <message>
        <source>place at which the disk is kept</source>
        <translation>Ort, an dem der Datenträger aufbewahrt wird</translation>
    </message>
    <message>
        <source>problem of the file</source>
        <translation>Problem der Datei</translation>
    </message>
    <message>
        <source>problem that is marked OK</source>
        <translation>Problem, das als OK markiert ist</translation>
    </message>
    <message>
        <source>profile and level of the video codec</source>
        <translation>Profil und Level des Videocodecs</translation>
    </message>
    <message>
        <source>profile that the file fulfils, or with =no or =unknown does not</source>
        <translation>Profil, das die Datei erfüllt, mit =no oder =unknown nicht</translation>
    </message>
    <message>
        <source>program that wrote the file</source>
        <translation>Programm, das die Datei schrieb</translation>
    </message>
    <message>
        <source>progressive, interlaced, or mbaff: interlaced in parts of each frame</source>
        <translation>progressive (Vollbild), interlaced (Zeilensprung) oder mbaff: Zeilensprung in Teilen jedes Bildes</translation>
    </message>
    <message>
        <source>resolution class</source>
        <translation>Auflösungsklasse</translation>
    </message>
    <message>
        <source>result of the last check of the checksums, or for damage</source>
        <translation>Ergebnis der letzten Prüfung der Prüfsummen oder auf Schäden</translation>
    </message>
    <message>
        <source>sample rate of the first audio track in hertz</source>
        <translation>Abtastrate der ersten Tonspur in Hertz</translation>
    </message>
    <message>
        <source>season of a series; 0: specials</source>
        <translation>Staffel einer Serie; 0: Sonderfolgen</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>source or disk that holds all copies; of a recording, those of any part</source>
        <translation>Quelle oder Datenträger mit allen Kopien; bei einer Aufnahme mit denen irgendeines Teils</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>Zustand der Datei</translation>
    </message>
    <message>
        <source>the name begins with a dot, so that systems hide the file</source>
        <translation>der Name beginnt mit einem Punkt, sodass Systeme die Datei verstecken</translation>
    </message>
    <message>
        <source>time code of the first frame</source>
        <translation>Timecode des ersten Bildes</translation>
    </message>
    <message>
        <source>title in the file</source>
        <translation>Titel in der Datei</translation>
    </message>
    <message>
        <source>title of the film or series in the name, with its year</source>
        <translation>Titel des Films oder der Serie, laut Name, mit Jahr</translation>
    </message>
    <message>
        <source>transfer characteristics of the colours</source>
        <translation>Übertragungskennlinie der Farben</translation>
    </message>
    <message>
        <source>variable frame rate</source>
        <translation>variable Bildrate</translation>
    </message>
    <message>
        <source>video codec</source>
        <translation>Video-Codec</translation>
    </message>
    <message>
        <source>video or audio codec</source>
        <translation>Video- oder Audiocodec</translation>
    </message>
    <message>
        <source>whether a better copy, with the same pictures, is known</source>
        <translation>ob eine bessere Kopie mit denselben Bildern bekannt ist</translation>
    </message>
    <message>
        <source>whether a file is a part of a recording in several files, and whether parts are known to be missing</source>
        <translation>ob eine Datei Teil einer Aufnahme in mehreren Dateien ist, und ob bekannt ist, dass Teile fehlen</translation>
    </message>
    <message>
        <source>whether neither the file nor a copy, exact or certainly with the same pictures, is known to reach the least quality of the preferences</source>
        <translation>ob weder von der Datei noch von einer Kopie, einer exakten oder sicher mit denselben Bildern, bekannt ist, dass sie die Mindestqualität der Einstellungen erreicht</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>words in a row that are said, as the indexed subtitles tell</source>
        <translation>Wörter, die hintereinander gesagt werden, laut den indizierten Untertiteln</translation>
    </message>
    <message>
        <source>year of the film or series in the name</source>
        <translation>Jahr des Films oder der Serie, laut Name</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only files in {}</source>
        <translation>Nur Dateien in {}</translation>
    </message>
    <message>
        <source>Only files in {} that are unreadable, timed out or were skipped</source>
        <translation>Nur Dateien in {}, die nicht lesbar sind, zu lange brauchten oder übersprungen wurden</translation>
    </message>
    <message>
        <source>Only files that are missing since {}</source>
        <translation>Nur seit {} fehlende Dateien</translation>
    </message>
    <message>
        <source>Only files that are new since {}</source>
        <translation>Nur Dateien, die seit {} neu sind</translation>
    </message>
    <message>
        <source>Only files that checks found changed unnoticed since {}</source>
        <translation>Nur Dateien, die Prüfungen seit {} unbemerkt verändert fanden</translation>
    </message>
    <message>
        <source>Only files that checks found damaged since {}</source>
        <translation>Nur Dateien, die Prüfungen seit {} beschädigt fanden</translation>
    </message>
    <message>
        <source>Only files that scans found changed since {}</source>
        <translation>Nur Dateien, die Scans seit {} geändert fanden</translation>
    </message>
    <message>
        <source>Only files that scans found moved since {}</source>
        <translation>Nur Dateien, die Scans seit {} verschoben fanden</translation>
    </message>
    <message>
        <source>Only files that were verified since {}</source>
        <translation>Nur Dateien, die seit {} überprüft wurden</translation>
    </message>
    <message>
        <source>Only files with errors and warnings</source>
        <translation>Nur Dateien mit Fehlern und Warnungen</translation>
    </message>
    <message>
        <source>The search “{}” was taken away. Back shows it again.</source>
        <translation>Die Suche „{}“ wurde entfernt. „Zurück“ zeigt sie wieder.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>&amp;Add a filter</source>
        <translation>Filter &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Words in the name or folder</source>
        <translation>&amp;Wörter im Namen oder Ordner</translation>
    </message>
    <message>
        <source>Adds a row; a file must match all rows</source>
        <translation>Fügt eine Zeile hinzu; eine Datei muss allen Zeilen entsprechen</translation>
    </message>
    <message>
        <source>As a &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>Files that match all of these:</source>
        <translation>Dateien, auf die all das zutrifft:</translation>
    </message>
    <message>
        <source>Filter builder</source>
        <translation>Filter zusammenstellen</translation>
    </message>
    <message>
        <source>In the name or the folder; a minus sign in front excludes</source>
        <translation>Im Namen oder Ordner; ein Minuszeichen davor schließt aus</translation>
    </message>
    <message>
        <source>Leaves the search as it is</source>
        <translation>Lässt die Suche, wie sie ist</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches for what the rows say</source>
        <translation>Sucht nach dem, was die Zeilen sagen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>What the rows become in the search field</source>
        <translation>Was im Suchfeld aus den Zeilen wird</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>As in a filter; commas separate alternatives</source>
        <translation>Wie in einem Filter; Kommas trennen Alternativen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Enter a value such as {}.</source>
        <translation>Geben Sie einen Wert wie {} ein.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>How the fact is compared with the values</source>
        <translation>Wie die Angabe mit den Werten verglichen wird</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Nimmt diese Bedingung weg</translation>
    </message>
    <message>
        <source>The fact of a file that is compared</source>
        <translation>Die Eigenschaft einer Datei, die verglichen wird</translation>
    </message>
    <message>
        <source>The values as in a filter; commas separate alternatives</source>
        <translation>Die Werte wie in einem Filter; Kommas trennen Alternativen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>A row for each file that is not simply verified</source>
        <translation>Eine Zeile für jede Datei, die nicht einfach unverändert ist</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>Spalten des Berichts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Dateien des Berichts</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Angaben zu jeder Datei</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Platz</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Counts the files that fit; folders stay together</source>
        <translation>Zählt die Dateien, die passen; Ordner bleiben zusammen</translation>
    </message>
    <message>
        <source>Does not fit: {}</source>
        <translation>Passt nicht: {}</translation>
    </message>
    <message>
        <source>Files on one disk alone</source>
        <translation>Dateien auf nur einem Datenträger</translation>
    </message>
    <message>
        <source>Fits: {}</source>
        <translation>Passt: {}</translation>
    </message>
    <message>
        <source>Free room of the other disk, such as 800 GB.</source>
        <translation>Freier Platz des anderen Datenträgers, zum Beispiel 800 GB.</translation>
    </message>
    <message>
        <source>Not known, as not compared: {}</source>
        <translation>Nicht bekannt, da nicht verglichen: {}</translation>
    </message>
    <message>
        <source>Of these on disks that are not connected: {}</source>
        <translation>Davon auf Datenträgern, die nicht verbunden sind: {}</translation>
    </message>
    <message>
        <source>Those of connected disks are taken first.</source>
        <translation>Die von verbundenen Datenträgern kommen zuerst.</translation>
    </message>
    <message>
        <source>Those that are shown: {}</source>
        <translation>Die gezeigten: {}</translation>
    </message>
    <message>
        <source>What fits on a disk</source>
        <translation>Was auf einen Datenträger passt</translation>
    </message>
</context>
<context>
    <name>FolderFormatter</name>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Files also here</source>
        <translation>Auch hier</translation>
    </message>
    <message>
        <source>Files also there</source>
        <translation>Auch dort</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size in both</source>
        <translation>Größe in beiden</translation>
    </message>
    <message>
        <source>{0} of the {1} {1:file|files} in {2} {0:is|are} also in {3}</source>
        <translation>{0} {1:von|der} {1} {1:Datei|Dateien} in {2} {0:ist|sind} auch in {3}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>A row for two folders; Enter compares their files</source>
        <translation>Eine Zeile für zwei Ordner; Eingabe vergleicht ihre Dateien</translation>
    </message>
    <message>
        <source>Columns of the folders</source>
        <translation>Spalten der Ordner</translation>
    </message>
    <message>
        <source>Compare the two folders</source>
        <translation>Die beiden Ordner vergleichen</translation>
    </message>
    <message>
        <source>Folders with equal files</source>
        <translation>Ordner mit gleichen Dateien</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Noch keine Suche nach Kopien</translation>
    </message>
    <message>
        <source>No two folders hold equal files that match.</source>
        <translation>Keine zwei Ordner enthalten passende gleiche Dateien.</translation>
    </message>
    <message>
        <source>No two folders hold equal files.</source>
        <translation>Keine zwei Ordner enthalten gleiche Dateien.</translation>
    </message>
    <message>
        <source>Only the folders that share the most are listed.</source>
        <translation>Nur die Ordner mit den meisten gemeinsamen Daten sind aufgeführt.</translation>
    </message>
    <message>
        <source>The folders are being compared…</source>
        <translation>Die Ordner werden verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>What is told of each pair; a click sorts by it</source>
        <translation>Was zu jedem Paar steht; ein Klick sortiert danach</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Jobs: {}</source>
        <translation>Aufträge: {}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>{0} {0:part|parts}</source>
        <translation>{0} {0:Teil|Teile}</translation>
    </message>
    <message>
        <source>{0} {0:source is|sources are} offline</source>
        <translation>{0} {0:Quelle ist|Quellen sind} offline</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, closed</source>
        <translation>{name}, Aufnahme aus {count} {count:Teil|Teilen}, zugeklappt</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, open</source>
        <translation>{name}, Aufnahme aus {count} {count:Teil|Teilen}, aufgeklappt</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} Stunden</translation>
    </message>
    <message>
        <source>{} is offline</source>
        <translation>{} ist offline</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} of {} in the list</source>
        <translation>{} von {} in der Liste</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>{} aktiv</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} wartend</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Das Größte, Neueste oder Letzte zuerst</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>Klein, mittel oder groß</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>The fact that decides the order of the pictures</source>
        <translation>Die Angabe, die die Reihenfolge der Bilder bestimmt</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>Reihenfolge, in der sie gefunden wurden</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>A card a file, or a recording of several files, which Plus opens and Minus closes; Enter plays it, a full stop shows more pictures of it</source>
        <translation>Eine Karte je Datei oder je Aufnahme aus mehreren Dateien, die Plus auf- und Minus zuklappt; die Eingabetaste spielt sie ab, ein Punkt zeigt weitere Bilder daraus</translation>
    </message>
    <message>
        <source>Pictures of the files</source>
        <translation>Bilder der Dateien</translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Adds a condition to this group</source>
        <translation>Fügt dieser Gruppe eine Bedingung hinzu</translation>
    </message>
    <message>
        <source>Adds a group of alternatives to this group</source>
        <translation>Fügt dieser Gruppe eine Gruppe von Alternativen hinzu</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Alle müssen zutreffen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Eine muss zutreffen</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Takes the group out of the profile</source>
        <translation>Nimmt die Gruppe aus dem Profil</translation>
    </message>
    <message>
        <source>Whether all conditions of the group must hold, or one</source>
        <translation>Ob alle Bedingungen der Gruppe zutreffen müssen oder eine</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Alle Probleme</translation>
    </message>
    <message>
        <source>Another file, on the same disk or another, has the same contents; of a recording, each part has such a file</source>
        <translation>Eine andere Datei, auf demselben oder einem anderen Datenträger, hat denselben Inhalt; bei einer Aufnahme hat jeder Teil eine solche</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Unbemerkt verändert</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Every file that was found in a source, readable or not</source>
        <translation>Jede Datei, die in einer Quelle gefunden wurde, lesbar oder nicht</translation>
    </message>
    <message>
        <source>Files with any error or warning, which their details explain</source>
        <translation>Dateien mit Fehlern oder Warnungen, die ihre Details erklären</translation>
    </message>
    <message>
        <source>Found for the first time since you last looked</source>
        <translation>Zum ersten Mal gefunden, seit Sie zuletzt nachgesehen haben</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Moved to the trash by this program, and still there</source>
        <translation>Von diesem Programm in den Papierkorb verschoben und noch dort</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>New since last visit</source>
        <translation>Neu seit letztem Besuch</translation>
    </message>
    <message>
        <source>No longer where they were, though their disk is connected</source>
        <translation>Nicht mehr an ihrem Platz, obwohl ihr Datenträger verbunden ist</translation>
    </message>
    <message>
        <source>No other file, on any disk of the library, has the same contents, or those of a part of the same recording</source>
        <translation>Keine andere Datei auf irgendeinem Datenträger der Bibliothek hat denselben Inhalt, oder den eines Teils derselben Aufnahme</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On disks that are not connected now</source>
        <translation>Auf Datenträgern, die gerade nicht verbunden sind</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Nur eine Kopie</translation>
    </message>
    <message>
        <source>Picture or sound is broken, as a check for damage has found</source>
        <translation>Bild oder Ton ist defekt, wie eine Prüfung auf Schäden ergeben hat</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>Mehrere Kopien</translation>
    </message>
    <message>
        <source>The contents have changed, though size and time have not</source>
        <translation>Der Inhalt hat sich verändert, Größe und Zeit aber nicht</translation>
    </message>
    <message>
        <source>The last scan could not read them; their details say why</source>
        <translation>Der letzte Scan konnte sie nicht lesen; ihre Details sagen, warum</translation>
    </message>
    <message>
        <source>Their end is missing: a copy was probably interrupted</source>
        <translation>Ihr Ende fehlt: Wahrscheinlich wurde eine Kopie unterbrochen</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Written again since you last looked</source>
        <translation>Neu geschrieben, seit Sie zuletzt nachgesehen haben</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>All changes, in English</source>
        <translation>Alle Änderungen, auf Englisch</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Alle Filter</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>{} files are left out: they are missing, or their disks are not connected.</source>
        <translation>{} Dateien werden ausgelassen: Sie fehlen, oder ihre Datenträger sind nicht verbunden.</translation>
    </message>
    <message>
        <source>{} files are too many to drag: export them to a file.</source>
        <translation>{} Dateien sind zu viele zum Ziehen: Sie lassen sich in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export them to a file.</source>
        <translation>{} Zeilen sind zu viele für die Zwischenablage: Sie lassen sich in eine Datei exportieren.</translation>
    </message>
    <message>
        <source>“{}” is left out: it is missing, or its disk is not connected.</source>
        <translation>„{}“ wird ausgelassen: Die Datei fehlt, oder ihr Datenträger ist nicht verbunden.</translation>
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
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>A folder outside of your sources, for what an encoder makes</source>
        <translation>Ein Ordner außerhalb Ihrer Quellen für das, was ein Kodierprogramm erzeugt</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>So groß, wie es ist</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose the folder for what an encoder makes</source>
        <translation>Den Ordner für das wählen, was ein Kodierprogramm erzeugt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Folders that have another path for the other program, with a semicolon between them</source>
        <translation>Ordner, die für das andere Programm einen anderen Pfad haben, mit einem Semikolon dazwischen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller, none larger</source>
        <translation>Größere Bilder werden verkleinert, keines vergrößert</translation>
    </message>
    <message>
        <source>Otherwise, HDR is turned into SDR</source>
        <translation>Sonst wird aus HDR SDR</translation>
    </message>
    <message>
        <source>Otherwise, sound is turned into AAC</source>
        <translation>Sonst wird aus dem Ton AAC</translation>
    </message>
    <message>
        <source>Paths &amp;there</source>
        <translation>Pfade &amp;dort</translation>
    </message>
    <message>
        <source>Paths there</source>
        <translation>Pfade dort</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Relati&amp;ve to</source>
        <translation>Relati&amp;v zu</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Relativ zu</translation>
    </message>
    <message>
        <source>So&amp;und, as it is</source>
        <translation>T&amp;on, wie er ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The codec that an encoder is to make</source>
        <translation>Der Codec, den ein Kodierprogramm erzeugen soll</translation>
    </message>
    <message>
        <source>The folder that the paths are relative to</source>
        <translation>Der Ordner, ab dem die Pfade zählen</translation>
    </message>
    <message>
        <source>The innermost folder of all files</source>
        <translation>Der innerste Ordner aller Dateien</translation>
    </message>
    <message>
        <source>Up to {} px high</source>
        <translation>Bis {} px hoch</translation>
    </message>
</context>
<context>
    <name>HandedPanel</name>
    <message>
        <source>A row a list, with what came back of it</source>
        <translation>Eine Zeile je Liste, mit dem, was davon zurückkam</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>Spalten der Listen</translation>
    </message>
    <message>
        <source>Lists that were handed over</source>
        <translation>Übergebene Listen</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. “What encoding saves” writes lists and scripts for programs that encode. When you have scanned their results, this page tells what they saved.</source>
        <translation>Noch wurde nichts übergeben. „Was Kodieren spart“ schreibt Listen und Skripte für Programme, die kodieren. Wenn Sie deren Ergebnisse gescannt haben, steht hier, was sie gespart haben.</translation>
    </message>
    <message>
        <source>What is told of each list</source>
        <translation>Angaben zu jeder Liste</translation>
    </message>
</context>
<context>
    <name>HealthCards</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>Alle Dateien prüfen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copies on the same disk take at most {}, on other disks {}: those are backups.</source>
        <translation>Kopien auf demselben Datenträger belegen höchstens {}, auf anderen {}: Das sind Sicherungen.</translation>
    </message>
    <message>
        <source>Last week: {}</source>
        <translation>Letzte Woche: {}</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>Als Nächstes: {}, {}</translation>
    </message>
    <message>
        <source>Not known yet: files were not compared.</source>
        <translation>Noch nicht bekannt: Die Dateien wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>Nothing: all is known, and all is well.</source>
        <translation>Nichts: Alles ist bekannt, und alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Only on one disk</source>
        <translation>Nur auf einem Datenträger</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Diese Dateien zeigen</translation>
    </message>
    <message>
        <source>Show these files beside good copies of them</source>
        <translation>Diese Dateien neben guten Kopien von ihnen zeigen</translation>
    </message>
    <message>
        <source>Space by disk</source>
        <translation>Platz je Datenträger</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Where the room goes</source>
        <translation>Wohin der Platz geht</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>Stand {}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nie gemessen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>of {} checked</source>
        <translation>von {} geprüften</translation>
    </message>
    <message>
        <source>{0} {0:disk|disks}</source>
        <translation>{0} Datenträger</translation>
    </message>
    <message>
        <source>{0} {0:hint is|hints are} not shown</source>
        <translation>{0} {0:Hinweis wird|Hinweise werden} nicht gezeigt</translation>
    </message>
    <message>
        <source>{:file|files}</source>
        <translation>{:Datei|Dateien}</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} frei</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <source>{} not connected</source>
        <translation>{} nicht verbunden</translation>
    </message>
    <message>
        <source>{} not connected since {}</source>
        <translation>{} nicht verbunden seit {}</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help on this (?)</source>
        <translation>Hilfe dazu (?)</translation>
    </message>
    <message>
        <source>Opens the page of the help about this</source>
        <translation>Öffnet die Seite der Hilfe dazu</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Closes the help</source>
        <translation>Schließt die Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Lists the pages that have most of the words; a whole question will do</source>
        <translation>Listet die Seiten mit den meisten der Wörter; auch eine ganze Frage geht</translation>
    </message>
    <message>
        <source>No page has these words. Try a single word, or another one for the same thing.</source>
        <translation>Keine Seite enthält diese Wörter. Versuchen Sie es mit einem einzigen Wort oder einem anderen für dieselbe Sache.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>The pages of the help, by task</source>
        <translation>Die Seiten der Hilfe, nach Aufgaben</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Eine Zeile je Datei; die Eingabetaste öffnet sie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Choose a scan, or two with Ctrl to compare them</source>
        <translation>Einen Scan wählen, oder mit Strg zwei, um sie zu vergleichen</translation>
    </message>
    <message>
        <source>Columns of the changes</source>
        <translation>Spalten der Änderungen</translation>
    </message>
    <message>
        <source>Copies all changes of this kind, a line each</source>
        <translation>Kopiert alle Änderungen dieser Art, je eine Zeile</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation>Von {} bis {}</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Arten von Änderungen</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Noch wurde nichts gescannt.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing was scanned or checked since then.</source>
        <translation>Seitdem wurde nichts gescannt oder geprüft.</translation>
    </message>
    <message>
        <source>Scans and checks</source>
        <translation>Scans und Prüfungen</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>The details of this scan are not kept any more.</source>
        <translation>Die Einzelheiten dieses Scans sind nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>The numbers lead to the files, as they are now.</source>
        <translation>Die Zahlen führen zu den Dateien, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>This check has read no file.</source>
        <translation>Diese Prüfung hat keine Datei gelesen.</translation>
    </message>
    <message>
        <source>What became of the files, with how many there are</source>
        <translation>Was aus den Dateien wurde, und wie viele es sind</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What is told of each change</source>
        <translation>Was zu jeder Änderung gesagt wird</translation>
    </message>
</context>
<context>
    <name>HomeController</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Ihre Bibliothek</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>InPlaceView</name>
    <message>
        <source>End the player</source>
        <translation>Player beenden</translation>
    </message>
    <message>
        <source>Go on in the quick look</source>
        <translation>In der Schnellansicht weiter abspielen</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>1 to 3 years</source>
        <translation>1 bis 3 Jahre</translation>
    </message>
    <message>
        <source>3 to 10 years</source>
        <translation>3 bis 10 Jahre</translation>
    </message>
    <message>
        <source>30 days to 1 year</source>
        <translation>30 Tage bis 1 Jahr</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Audiosprachen</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Bits per pixel and frame</source>
        <translation>Bit je Pixel und Bild</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Kein HDR</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Keine bekannt</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Over 10 years</source>
        <translation>Über 10 Jahre</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Profile {}</source>
        <translation>Profil {}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>Unter 30 Tagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>InsightsPanel</name>
    <message>
        <source>A treemap of the folders, charts, or trends</source>
        <translation>Ein Kacheldiagramm der Ordner, Diagramme oder Verläufe</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Kacheldiagramm</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
</context>
<context>
    <name>JobFormatter</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Gets no files: {}</source>
        <translation>Erhält keine Dateien: {}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Nicht alles in Ordnung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Nicht alles gelesen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <source>{0} more {0:is|are} in the log.</source>
        <translation>{0} {0:weiterer steht|weitere stehen} im Protokoll.</translation>
    </message>
</context>
<context>
    <name>JobPresenter</name>
    <message>
        <source>{0} more {0:message|messages}</source>
        <translation>{0} weitere {0:Meldung|Meldungen}</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>A row a job; Enter shows its problems, the Menu key what else can be done</source>
        <translation>Eine Zeile je Auftrag; die Eingabetaste zeigt seine Probleme, die Menütaste, was sonst möglich ist</translation>
    </message>
    <message>
        <source>Columns of the jobs</source>
        <translation>Spalten der Aufträge</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>What is told of each job</source>
        <translation>Was zu jedem Auftrag gesagt wird</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do once more what this job was asked for</source>
        <translation>Noch einmal tun, was dieser Auftrag tun sollte</translation>
    </message>
    <message>
        <source>End this job, and keep what it did</source>
        <translation>Diesen Auftrag beenden und behalten, was er getan hat</translation>
    </message>
    <message>
        <source>Go on from where this job was</source>
        <translation>Dort weitermachen, wo dieser Auftrag war</translation>
    </message>
    <message>
        <source>Have this job begin earlier</source>
        <translation>Diesen Auftrag früher beginnen lassen</translation>
    </message>
    <message>
        <source>Have this job begin later</source>
        <translation>Diesen Auftrag später beginnen lassen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>No job has run yet. Each scan, check, search for copies and export will be listed here.</source>
        <translation>Noch kein Auftrag ist gelaufen. Jeder Scan, jede Prüfung, jede Suche nach Kopien und jeder Export wird hier stehen.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Nachlesen, wann Aufträge begannen und endeten und was nicht ging</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show its files that are unreadable, timed out or were skipped</source>
        <translation>Seine Dateien zeigen, die nicht lesbar sind, zu lange brauchten oder übersprungen wurden</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Show the files that are missing, changed or additional</source>
        <translation>Die Dateien zeigen, die fehlen, geändert oder zusätzlich da sind</translation>
    </message>
    <message>
        <source>Show what this scan found new, changed, moved or missing</source>
        <translation>Zeigen, was dieser Scan neu, geändert, verschoben oder fehlend fand</translation>
    </message>
    <message>
        <source>Stop this job for now</source>
        <translation>Diesen Auftrag vorerst anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>A row a file, the newest first</source>
        <translation>Eine Zeile je Datei, die neueste zuerst</translation>
    </message>
    <message>
        <source>Columns of the journal</source>
        <translation>Spalten des Journals</translation>
    </message>
    <message>
        <source>Files in the journal</source>
        <translation>Dateien im Journal</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Zurückverschieben</translation>
    </message>
    <message>
        <source>Moves the selected files back to their folders; no file is replaced</source>
        <translation>Verschiebt die ausgewählten Dateien in ihre Ordner zurück; keine Datei wird ersetzt</translation>
    </message>
    <message>
        <source>No file was moved to the trash yet.
Copies that this program moves there are listed here, and can be moved back.</source>
        <translation>Noch keine Datei wurde in den Papierkorb verschoben.
Kopien, die dieses Programm dorthin verschiebt, stehen hier und lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Angaben zu jeder Datei</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Each action with its keys</source>
        <translation>Jede Aktion mit ihren Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Act</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Acts with their keys</source>
        <translation>Befehle mit ihren Tasten</translation>
    </message>
    <message>
        <source>Find an act or keys</source>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Gives the chosen act its usual keys again</source>
        <translation>Gibt dem ausgewählten Befehl wieder die üblichen Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Press the keys that the chosen act is to have</source>
        <translation>Drücken Sie die Tasten, die der ausgewählte Befehl haben soll</translation>
    </message>
    <message>
        <source>Shows only the acts that match</source>
        <translation>Zeigt nur passende Befehle</translation>
    </message>
    <message>
        <source>Takes the keys from the chosen act</source>
        <translation>Nimmt dem ausgewählten Befehl die Tasten</translation>
    </message>
    <message>
        <source>The keys of the chosen act are changed below</source>
        <translation>Die Tasten des ausgewählten Befehls werden darunter geändert</translation>
    </message>
    <message>
        <source>These acts have the same keys, which then do nothing: {}</source>
        <translation>Diese Befehle haben dieselben Tasten, die dann nichts tun: {}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Choose an act, and press the keys that it is to have.</source>
        <translation>Wählen Sie einen Befehl, und drücken Sie die Tasten, die er haben soll.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of acts:</source>
        <translation>Tasten der Befehle:</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message>
        <source>No disk is known yet. Add a folder first.</source>
        <translation>Noch ist kein Datenträger bekannt. Fügen Sie zuerst einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>The labels were saved. Print the file at 100 %, not fitted to the page.</source>
        <translation>Die Etiketten wurden gespeichert. Drucken Sie die Datei mit 100 %, nicht an die Seite angepasst.</translation>
    </message>
    <message>
        <source>The labels were sent to the printer.</source>
        <translation>Die Etiketten wurden an den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>LabelFileDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Etiketten speichern</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Shows the next page of the preview</source>
        <translation>Zeigt die nächste Seite der Vorschau</translation>
    </message>
    <message>
        <source>Shows the previous page of the preview</source>
        <translation>Zeigt die vorige Seite der Vorschau</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;Disks</source>
        <translation>&amp;Datenträger</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>&amp;Erstes Etikett</translation>
    </message>
    <message>
        <source>&amp;Sheet or roll</source>
        <translation>&amp;Bogen oder Rolle</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>&amp;Testseite</translation>
    </message>
    <message>
        <source>A label for each that is ticked.</source>
        <translation>Ein Etikett für jeden mit Häkchen.</translation>
    </message>
    <message>
        <source>As its package says.</source>
        <translation>Wie auf der Packung angegeben.</translation>
    </message>
    <message>
        <source>Asks for a printer, and prints at the right size</source>
        <translation>Fragt nach einem Drucker und druckt in der richtigen Größe</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>If your printer needs it.</source>
        <translation>Wenn Ihr Drucker das braucht.</translation>
    </message>
    <message>
        <source>Only the outlines of all labels, for plain paper.</source>
        <translation>Nur die Umrisse aller Etiketten, für leeres Papier.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Etiketten drucken</translation>
    </message>
    <message>
        <source>Prints a label for every disk</source>
        <translation>Druckt ein Etikett für jeden Datenträger</translation>
    </message>
    <message>
        <source>Prints nothing</source>
        <translation>Druckt nichts</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Upwards below zero.</source>
        <translation>Unter null nach oben.</translation>
    </message>
    <message>
        <source>Where a used sheet still has labels; row by row.</source>
        <translation>Wo ein angebrochener Bogen noch Etiketten hat; Zeile für Zeile gezählt.</translation>
    </message>
    <message>
        <source>Writes the pages to a file; print it at 100 %</source>
        <translation>Schreibt die Seiten in eine Datei; drucken Sie sie mit 100 %</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>{} on a sheet</source>
        <translation>{} je Bogen</translation>
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
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
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
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A row a language; a number leads to its files</source>
        <translation>Eine Zeile je Sprache; eine Zahl führt zu ihren Dateien</translation>
    </message>
    <message>
        <source>Columns of the languages</source>
        <translation>Spalten der Sprachen</translation>
    </message>
    <message>
        <source>Files by the languages of their sound (spoken) and of their subtitles (written), as the files themselves tell them. A click on a number shows its files.</source>
        <translation>Dateien nach den Sprachen ihres Tons (gesprochen) und ihrer Untertitel (geschrieben), wie die Dateien selbst sie angeben. Ein Klick auf eine Zahl zeigt ihre Dateien.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Erzwungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Languages of the shown files</source>
        <translation>Sprachen der gezeigten Dateien</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <source>No language of these files is known.</source>
        <translation>Von diesen Dateien ist keine Sprache bekannt.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Show forced</source>
        <translation>Erzwungene</translation>
    </message>
    <message>
        <source>Show spoken</source>
        <translation>Gesprochene</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Show those without</source>
        <translation>Die ohne</translation>
    </message>
    <message>
        <source>Show written</source>
        <translation>Geschriebene</translation>
    </message>
    <message>
        <source>Shows the files with sound in this language</source>
        <translation>Zeigt die Dateien mit Ton in dieser Sprache</translation>
    </message>
    <message>
        <source>Shows the files with subtitles in this language</source>
        <translation>Zeigt die Dateien mit Untertiteln in dieser Sprache</translation>
    </message>
    <message>
        <source>Shows the files with subtitles of foreign parts alone in this language</source>
        <translation>Zeigt die Dateien, in denen nur Fremdsprachiges Untertitel in dieser Sprache hat</translation>
    </message>
    <message>
        <source>Shows the files without it in sound and subtitles; save the search</source>
        <translation>Zeigt die Dateien, in denen Ton und Untertitel sie nicht haben; die Suche lässt sich speichern</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>What is counted of each</source>
        <translation>Was zu jeder gezählt wird</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>&amp;Stop them and go on</source>
        <translation>&amp;Anhalten und fortfahren</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>Aufträge laufen</translation>
    </message>
    <message>
        <source>Jobs of this library are running.</source>
        <translation>Es laufen Aufträge dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Lets the jobs go on in this window</source>
        <translation>Lässt die Aufträge in diesem Fenster weiterlaufen</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>In &amp;neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Stops the jobs, and opens the other library here</source>
        <translation>Hält die Aufträge an und öffnet die andere Bibliothek hier</translation>
    </message>
    <message>
        <source>They stop now, keep what they have found, and can go on when it is opened again.</source>
        <translation>Sie halten jetzt an, behalten ihre Ergebnisse und können weitergehen, wenn die Bibliothek wieder geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>LeftAlone</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Ignored ({})</source>
        <translation>Ignoriert ({})</translation>
    </message>
    <message>
        <source>Lists the group no more, also after its files were moved; “Ignored” shows it</source>
        <translation>Führt die Gruppe nicht mehr auf, auch wenn ihre Dateien verschoben werden; „Ignoriert“ zeigt sie</translation>
    </message>
    <message>
        <source>Lists the group with the others again</source>
        <translation>Führt die Gruppe wieder mit den anderen auf</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>Shows the groups that you ignore, and no others</source>
        <translation>Zeigt nur die Gruppen, die Sie ignorieren</translation>
    </message>
    <message>
        <source>ignoring of “{}”</source>
        <translation>Ignorieren von „{}“</translation>
    </message>
    <message>
        <source>listing of “{}”</source>
        <translation>Auflisten von „{}“</translation>
    </message>
    <message>
        <source>“{}” is ignored. Its copies still count as copies.</source>
        <translation>„{}“ wird ignoriert. Die Kopien zählen weiter als Kopien.</translation>
    </message>
    <message>
        <source>“{}” is listed with the other groups again.</source>
        <translation>„{}“ ist wieder bei den anderen Gruppen aufgeführt.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Show only these files, or all again</source>
        <translation>Nur diese Dateien anzeigen oder wieder alle</translation>
    </message>
    <message>
        <source>What the colours mean; a click shows only these files</source>
        <translation>Bedeutung der Farben; ein Klick zeigt nur diese Dateien</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Libraries (*.cinv *.sqlite3)</source>
        <translation>Bibliotheken (*.cinv *.sqlite3)</translation>
    </message>
    <message>
        <source>Libraries (*.cinv)</source>
        <translation>Bibliotheken (*.cinv)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>No library was opened before</source>
        <translation>Noch wurde keine Bibliothek geöffnet</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>There is a file {path} already. Open it, or choose another name.</source>
        <translation>Die Datei {path} gibt es schon. Öffnen Sie sie, oder wählen Sie einen anderen Namen.</translation>
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
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Counted anew whenever the file is read on. Only damaged files take so long.</source>
        <translation>Zählt von vorn, sobald weitergelesen wird. Nur beschädigte Dateien brauchen so lange.</translation>
    </message>
    <message>
        <source>Files that are read at once. Automatic: one for each core, fewer where memory is short.</source>
        <translation>So viele Dateien werden gleichzeitig gelesen. Automatisch: eine je Prozessorkern, weniger bei knappem Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Give up a file &amp;without a byte for</source>
        <translation>Eine Datei auf&amp;geben, die kein Byte liefert, nach</translation>
    </message>
    <message>
        <source>Give up a file that takes a &amp;processor for</source>
        <translation>Eine Datei aufgeben, die den &amp;Prozessor beschäftigt, nach</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>More helps with slow shares and disks that have to wake up.</source>
        <translation>Mehr hilft bei langsamen Freigaben und Festplatten, die erst aufwachen müssen.</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>&amp;Arbeitsprozesse</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>It is the &amp;disk</source>
        <translation>Es ist der &amp;Datenträger</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es ist dieser</translation>
    </message>
    <message>
        <source>Makes them one disk; can be undone</source>
        <translation>Macht einen Datenträger daraus; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>The next scan of that disk takes the place of what was imported.</source>
        <translation>Der nächste Scan jenes Datenträgers tritt an die Stelle des Importierten.</translation>
    </message>
    <message>
        <source>Which disk is “{}”?</source>
        <translation>Welcher Datenträger ist „{}“?</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Tab chooses a number, and Enter shows the files that it counts</source>
        <translation>Tab wählt eine Zahl, und die Eingabetaste zeigt die Dateien an, die sie zählt</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>imported from {}</source>
        <translation>importiert aus {}</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>nicht verbunden seit {}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} checked</source>
        <translation>{0} von {1} {1:Datei wurde|Dateien wurden} geprüft</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} compared</source>
        <translation>{0} von {1} {1:Datei wurde|Dateien wurden} verglichen</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} verified</source>
        <translation>{0} von {1} {1:Datei wurde|Dateien wurden} überprüft</translation>
    </message>
    <message>
        <source>{} could not be checked</source>
        <translation>{0} {0:konnte|konnten} nicht geprüft werden</translation>
    </message>
</context>
<context>
    <name>LookAfter</name>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Nothing begins by itself for “{}” any more.</source>
        <translation>Für „{}“ beginnt nichts mehr von selbst.</translation>
    </message>
    <message>
        <source>checked for damage every month</source>
        <translation>jeden Monat auf Schäden geprüft</translation>
    </message>
    <message>
        <source>looking after “{}”</source>
        <translation>Betreuung von „{}“</translation>
    </message>
    <message>
        <source>verified every month</source>
        <translation>jeden Monat überprüft</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>überwacht</translation>
    </message>
    <message>
        <source>“{}” is looked after: {}.</source>
        <translation>„{}“ wird betreut: {}.</translation>
    </message>
</context>
<context>
    <name>LookAfterSheet</name>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Look after all folders</source>
        <translation>Alle Ordner betreuen</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Betreuen</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Alle betreuen</translation>
    </message>
    <message>
        <source>Look after this folder</source>
        <translation>Diesen Ordner betreuen</translation>
    </message>
    <message>
        <source>Sets up what is ticked, and takes away what is not</source>
        <translation>Richtet ein, was angehakt ist, und nimmt den Rest weg</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <translation>CSV-Dateien mit einem B&amp;yte-Order-Mark beginnen</translation>
    </message>
    <message>
        <source>By it Excel knows that the file is UTF-8; other programs do not need it.</source>
        <translation>Daran erkennt Excel, dass die Datei UTF-8 ist; andere Programme brauchen es nicht.</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Is tried on at once.</source>
        <translation>Wird sofort anprobiert.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look and export</source>
        <translation>Aussehen und Export</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Of all text in the window; pictures have a size of their own in the gallery.</source>
        <translation>Für allen Text im Fenster; Bilder haben in der Galerie eine eigene Größe.</translation>
    </message>
    <message>
        <source>Rows of tables are lower, so that more of them are visible.</source>
        <translation>Zeilen von Tabellen sind niedriger, damit mehr davon zu sehen sind.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the window. The help tells how to improve it.</source>
        <translation>Gilt ab dem nächsten Start des Fensters. Die Hilfe sagt, wie sie sich verbessern lässt.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>{} (translated by machine)</source>
        <translation>{} (maschinell übersetzt)</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>Find copies compares those that are not known.</source>
        <translation>„Kopien suchen“ vergleicht die, bei denen es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>If “{}” were lost</source>
        <translation>Wenn „{}“ verloren ginge</translation>
    </message>
    <message>
        <source>Lost: on no other disk</source>
        <translation>Verloren: auf keinem anderen Datenträger</translation>
    </message>
    <message>
        <source>Not known: not compared</source>
        <translation>Nicht bekannt: nicht verglichen</translation>
    </message>
    <message>
        <source>Safe: with a copy on another disk</source>
        <translation>Sicher: mit Kopie auf einem anderen Datenträger</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Shows these files in the table</source>
        <translation>Zeigt diese Dateien in der Tabelle</translation>
    </message>
    <message>
        <source>{0} of the lost {0:file was|files were} never checked.</source>
        <translation>{0} der verlorenen Dateien {0:wurde|wurden} nie geprüft.</translation>
    </message>
</context>
<context>
    <name>ManifestDialogs</name>
    <message>
        <source>The report was written to {}.</source>
        <translation>Der Bericht wurde nach {} geschrieben.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. All other arguments are filters, as in the window: words, \(dqphrases\(dq, \-without, and typed ones like \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Put a filter that begins with \- after \-\-. \fB\-\-where\fR \fIFILTER\fR takes a filter alone; all arguments are then paths. An invalid filter ends the command with status 2, and a caret below the error.</source>
        <translation>Ein Argument ist ein Pfad, wenn es auf dem Datenträger existiert, absolut ist oder mit einem Punkt oder ~ beginnt. Alle anderen Argumente sind Filter, wie im Fenster: Wörter, \(dqWortfolgen\(dq, \-ohne und solche mit Namen wie \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Ein Filter, der mit \- beginnt, kommt hinter \-\-. \fB\-\-where\fR \fIFILTER\fR nimmt einen Filter allein; alle Argumente sind dann Pfade. Ein ungültiger Filter beendet den Befehl mit dem Rückgabewert 2 und einer Markierung unter dem Fehler.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>COMMON OPTIONS</source>
        <translation>GEMEINSAME OPTIONEN</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>Done, but something needs attention: a folder that could not be read, a source that is offline, a file that has changed unnoticed, is damaged, or could not be verified or examined to its end.</source>
        <translation>Erledigt, aber etwas braucht Aufmerksamkeit: ein Ordner, der nicht gelesen werden konnte, eine Quelle, die offline ist, eine Datei, die unbemerkt verändert oder beschädigt ist oder nicht überprüft oder nicht bis zum Ende untersucht werden konnte.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>RÜCKGABEWERT</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>Files that are being written get no checksums. A check never replaces a known checksum.</source>
        <translation>Dateien, die gerade geschrieben werden, bekommen keine Prüfsummen. Eine Prüfung ersetzt nie eine bekannte Prüfsumme.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>ANMERKUNGEN</translation>
    </message>
    <message>
        <source>No path could be read, the library is locked or damaged, or the output could not be written; of \fBjobs\fR, there is no such job, or its state does not allow what was asked for; of \fBself\-test\fR, something does not work.</source>
        <translation>Kein Pfad konnte gelesen werden, die Bibliothek ist gesperrt oder beschädigt, oder die Ausgabe konnte nicht geschrieben werden; bei \fBjobs\fR gibt es keinen solchen Auftrag, oder sein Zustand erlaubt nicht, was verlangt wurde; bei \fBself\-test\fR funktioniert etwas nicht.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Of scans by older versions, only the number of files is known.</source>
        <translation>Von Scans älterer Versionen ist nur die Zahl der Dateien bekannt.</translation>
    </message>
    <message>
        <source>Output goes to a file completely or not at all. An existing file is replaced if its extension belongs to the format. Videos, libraries and the files that the library lists are never replaced.</source>
        <translation>Ausgaben kommen vollständig in eine Datei oder gar nicht. Eine vorhandene Datei wird ersetzt, wenn ihre Endung zum Format gehört. Videos, Bibliotheken und die Dateien, die die Bibliothek aufführt, werden nie ersetzt.</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>SIEHE AUCH</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>Scan a folder, and write a table for a spreadsheet:</source>
        <translation>Einen Ordner scannen und eine Tabelle für ein Tabellenprogramm schreiben:</translation>
    </message>
    <message>
        <source>See COMMON OPTIONS for {names}.</source>
        <translation>Siehe GEMEINSAME OPTIONEN für {names}.</translation>
    </message>
    <message>
        <source>Show the options of \fBcinventory\fR or of a command.</source>
        <translation>Die Optionen von \fBcinventory\fR oder eines Befehls zeigen.</translation>
    </message>
    <message>
        <source>The first line that \fBserve\fR writes is its address; \fI/api/v1/openapi.json\fR there describes the API. The program of \fB\-\-on\-alert\fR reads the alert from its standard input, and is killed after 30 seconds. No other user may be able to read the file of \fB\-\-webhook\-secret\-file\fR.</source>
        <translation>Die erste Zeile, die \fBserve\fR schreibt, ist seine Adresse; \fI/api/v1/openapi.json\fR dort beschreibt die API. Das Programm von \fB\-\-on\-alert\fR liest die Meldung von seiner Standardeingabe und wird nach 30 Sekunden beendet. Kein anderer Benutzer darf die Datei von \fB\-\-webhook\-secret\-file\fR lesen können.</translation>
    </message>
    <message>
        <source>The library.</source>
        <translation>Die Bibliothek.</translation>
    </message>
    <message>
        <source>The packaged program cannot have a cluster read files. An installation from the source needs further packages, and names them.</source>
        <translation>Das gepackte Programm kann keinen Cluster Dateien lesen lassen. Eine Installation aus dem Quelltext braucht weitere Pakete und nennt sie.</translation>
    </message>
    <message>
        <source>The token of \fBserve\fR.</source>
        <translation>Der Schlüssel von \fBserve\fR.</translation>
    </message>
    <message>
        <source>Unforeseen errors.</source>
        <translation>Unvorhergesehene Fehler.</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Dienstprogramme für Benutzer</translation>
    </message>
    <message>
        <source>Without a command it opens its window, and scans the \fIPATH\fRs at once.</source>
        <translation>Ohne Befehl öffnet es sein Fenster und scannt sofort die Pfade (\fIPATH\fR).</translation>
    </message>
    <message>
        <source>Wrong usage, or an output that is refused.</source>
        <translation>Falscher Aufruf oder eine Ausgabe, die verweigert wird.</translation>
    </message>
    <message>
        <source>\fBcinventory\fR finds the video files in folders, probes each with MediaInfo, and keeps the results in a library. Files are only ever read, unless you let \fBtrash\fR move copies to the trash. Manifests are written only where you say.</source>
        <translation>\fBcinventory\fR findet die Videodateien in Ordnern, untersucht jede mit MediaInfo und behält die Ergebnisse in einer Bibliothek. Dateien werden nur gelesen, außer wenn Sie \fBtrash\fR Kopien in den Papierkorb verschieben lassen. Manifeste werden nur dorthin geschrieben, wo Sie es sagen.</translation>
    </message>
    <message>
        <source>cinventory \- take the inventory of a video library</source>
        <translation>cinventory \- eine Videosammlung inventarisieren</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>The problems of {files} are marked OK.</source>
        <translation>Als OK markiert sind die Probleme von: {files}.</translation>
    </message>
    <message>
        <source>The selected files have no problems.</source>
        <translation>Die ausgewählten Dateien haben keine Probleme.</translation>
    </message>
    <message>
        <source>mark of {} as OK</source>
        <translation>Markieren als OK: {}</translation>
    </message>
    <message>
        <source>mark of “{}” as OK</source>
        <translation>Markieren von „{}“ als OK</translation>
    </message>
    <message>
        <source>removal of the mark of “{}”</source>
        <translation>Entfernen der Markierung von „{}“</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A bag cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>Ein Bag kann den Namen dieser Datei nicht enthalten, daher steht sie nicht im Manifest.</translation>
    </message>
    <message>
        <source>A better video with the same pictures is known: see Copies, Same pictures.</source>
        <translation>Ein besseres Video mit denselben Bildern ist bekannt: siehe Kopien, Gleiche Bilder.</translation>
    </message>
    <message>
        <source>A camera recorded it: an original is not encoded again.</source>
        <translation>Eine Kamera hat es aufgenommen: Ein Original wird nicht neu kodiert.</translation>
    </message>
    <message>
        <source>A check found damage. Look at that first.</source>
        <translation>Eine Prüfung hat Schäden gefunden. Sehen Sie sich diese zuerst an.</translation>
    </message>
    <message>
        <source>A good copy is {path}, which is not connected now.</source>
        <translation>Eine gute Kopie ist {path}, zurzeit nicht angeschlossen.</translation>
    </message>
    <message>
        <source>A good copy is {path}.</source>
        <translation>Eine gute Kopie ist {path}.</translation>
    </message>
    <message>
        <source>A job failed.</source>
        <translation>Ein Auftrag ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A job in the state {state} cannot become {wanted}.</source>
        <translation>Ein Auftrag im Zustand {state} kann nicht {wanted} werden.</translation>
    </message>
    <message>
        <source>A job in the state {state} has not ended. Retry it after its end.</source>
        <translation>Ein Auftrag im Zustand {state} ist nicht beendet. Nach seinem Ende wiederholen.</translation>
    </message>
    <message>
        <source>A job in the state {state} is not waiting and cannot be moved.</source>
        <translation>Ein Auftrag im Zustand {state} wartet nicht und lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>A job needs your attention.</source>
        <translation>Ein Auftrag braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>A later generation of the history leaves the file out, and it is not there.</source>
        <translation>Eine spätere Generation der Historie nimmt die Datei aus, und sie ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>A library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Eine Programmbibliothek fehlt, ist gesperrt oder für ein anderes System. Installieren Sie Cinventory neu.</translation>
    </message>
    <message>
        <source>A library tells the folders of its disks by itself. Leave out what is for tables and paths.</source>
        <translation>Eine Bibliothek nennt die Ordner ihrer Datenträger selbst. Lassen Sie weg, was für Tabellen und Pfade ist.</translation>
    </message>
    <message>
        <source>A manifest as {form} lists every file of its folder. Leave out the search.</source>
        <translation>Ein Manifest als {form} führt alle Dateien seines Ordners auf. Lassen Sie die Suche weg.</translation>
    </message>
    <message>
        <source>A manifest is written once. Create another one to repeat it.</source>
        <translation>Ein Manifest wird nur einmal geschrieben. Erstellen Sie für eine Wiederholung ein weiteres.</translation>
    </message>
    <message>
        <source>A process could do this in spite of {layers}: {acts}.</source>
        <translation>Ein Prozess konnte trotz {layers} Folgendes: {acts}.</translation>
    </message>
    <message>
        <source>A scan has seen “{name}” itself. Only a disk that imports alone tell of can be another one.</source>
        <translation>Ein Scan hat „{name}“ selbst gesehen. Nur ein Datenträger, den allein Importe nennen, kann ein anderer sein.</translation>
    </message>
    <message>
        <source>A schedule verifies checksums, or looks for changes, at night or once a week.</source>
        <translation>Ein Zeitplan prüft nachts oder einmal in der Woche Prüfsummen oder sucht nach Änderungen.</translation>
    </message>
    <message>
        <source>A search, as in the list of files</source>
        <translation>Eine Suche wie in der Dateiliste</translation>
    </message>
    <message>
        <source>A side of {picture} is odd. Most encoders need even sizes.</source>
        <translation>Eine Seite von {picture} ist ungerade. Die meisten Encoder brauchen gerade Größen.</translation>
    </message>
    <message>
        <source>A spreadsheet would take its path for a formula.</source>
        <translation>Ein Tabellenprogramm hielte ihren Pfad für eine Formel.</translation>
    </message>
    <message>
        <source>A track ends after {end}, though its length is given as {length}.</source>
        <translation>Eine Spur endet nach {end}, obwohl ihre Länge mit {length} angegeben ist.</translation>
    </message>
    <message>
        <source>A track was not checked for damage, because there is no decoder for it.</source>
        <translation>Eine Spur wurde nicht auf Schäden geprüft, weil es keinen Decoder für sie gibt.</translation>
    </message>
    <message>
        <source>A week frees up to {least}, or takes up to {most}.</source>
        <translation>Eine Woche macht bis zu {least} frei oder belegt bis zu {most}.</translation>
    </message>
    <message>
        <source>A week takes about {most}.</source>
        <translation>Eine Woche belegt etwa {most}.</translation>
    </message>
    <message>
        <source>A week takes {least} to {most}.</source>
        <translation>Eine Woche belegt {least} bis {most}.</translation>
    </message>
    <message>
        <source>ASC MHL has no checksums by {name}.</source>
        <translation>ASC MHL kennt keine Prüfsummen mit {name}.</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>All copies were chosen. One has to stay.</source>
        <translation>Alle Kopien wurden gewählt. Eine muss bleiben.</translation>
    </message>
    <message>
        <source>All files of this report</source>
        <translation>Alle Dateien dieses Berichts</translation>
    </message>
    <message>
        <source>All files that would stay are on other disks.</source>
        <translation>Alle Dateien, die bleiben würden, sind auf anderen Datenträgern.</translation>
    </message>
    <message>
        <source>All others are known to be damaged.</source>
        <translation>Von allen anderen ist bekannt, dass sie beschädigt sind.</translation>
    </message>
    <message>
        <source>An argument is empty. Give a path or a filter, and check the variables of the shell.</source>
        <translation>Ein Argument ist leer. Geben Sie einen Pfad oder einen Filter an, und prüfen Sie die Variablen der Shell.</translation>
    </message>
    <message>
        <source>An export needs a saved search and a file.</source>
        <translation>Ein Export braucht eine gespeicherte Suche und eine Datei.</translation>
    </message>
    <message>
        <source>An export replaces a file, so it can only be repeated in the window.</source>
        <translation>Ein Export ersetzt eine Datei und lässt sich deshalb nur im Fenster wiederholen.</translation>
    </message>
    <message>
        <source>An older check found what it could not weigh. Check the file for damage again.</source>
        <translation>Eine ältere Prüfung fand etwas, das sie nicht bewerten konnte. Prüfen Sie die Datei erneut auf Schäden.</translation>
    </message>
    <message>
        <source>An unexpected error occurred: {detail}. See the log for details.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten: {detail}. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>Another volume is mounted at this path. The records are kept as offline.</source>
        <translation>Unter diesem Pfad ist ein anderer Datenträger eingehängt. Die Einträge bleiben als offline erhalten.</translation>
    </message>
    <message>
        <source>Another volume is mounted over this folder. The files that it hides stay, as offline.</source>
        <translation>Über diesem Ordner ist ein anderer Datenträger eingehängt. Die verdeckten Dateien bleiben als offline erhalten.</translation>
    </message>
    <message>
        <source>At {place}: an object in braces is missing here.</source>
        <translation>Bei {place}: Hier fehlt ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>At {place}: groups are nested more than {limit} deep. Use fewer groups.</source>
        <translation>Bei {place}: Gruppen sind mehr als {limit}-fach geschachtelt. Verwenden Sie weniger Gruppen.</translation>
    </message>
    <message>
        <source>At {place}: no list of conditions, or two. Use either &quot;all&quot; or &quot;any&quot;.</source>
        <translation>Bei {place}: Es gibt keine Liste von Bedingungen oder zwei. Verwenden Sie entweder „all“ oder „any“.</translation>
    </message>
    <message>
        <source>At {place}: the list of conditions is empty. Add a condition.</source>
        <translation>Bei {place}: Die Liste der Bedingungen ist leer. Fügen Sie eine Bedingung hinzu.</translation>
    </message>
    <message>
        <source>At {place}: the profile names no sources. Remove the numbers, or add the sources.</source>
        <translation>Bei {place}: Das Profil nennt keine Quellen. Entfernen Sie die Nummern, oder ergänzen Sie die Quellen.</translation>
    </message>
    <message>
        <source>At {place}: the version of the form is missing. Write &quot;version&quot;: {version}.</source>
        <translation>Bei {place}: Die Version der Form fehlt. Schreiben Sie „version“: {version}.</translation>
    </message>
    <message>
        <source>At {place}: there are more than {limit} conditions. Remove some.</source>
        <translation>Bei {place}: Es gibt mehr als {limit} Bedingungen. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>At {place}: there is no such source. {count:Use number 1|Use numbers from 1 to {count}}.</source>
        <translation>Bei {place}: Diese Quelle gibt es nicht. Verwenden Sie {count:Nummer 1|Nummern von 1 bis {count}}.</translation>
    </message>
    <message>
        <source>At {place}: this form needs a later version of Cinventory. Update Cinventory.</source>
        <translation>Bei {place}: Diese Form braucht eine neuere Version von Cinventory. Aktualisieren Sie Cinventory.</translation>
    </message>
    <message>
        <source>At {place}: this is no address. Begin with https://.</source>
        <translation>Bei {place}: Das ist keine Adresse. Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>At {place}: this is no list of at most {limit} values.</source>
        <translation>Bei {place}: Das ist keine Liste von höchstens {limit} Werten.</translation>
    </message>
    <message>
        <source>At {place}: this is no text of at most {limit} printable characters.</source>
        <translation>Bei {place}: Das ist kein Text von höchstens {limit} druckbaren Zeichen.</translation>
    </message>
    <message>
        <source>At {place}: this is not a single filter for profiles. Use one of {names}.</source>
        <translation>Bei {place}: Das ist nicht genau ein Filter für Profile. Verwenden Sie einen von {names}.</translation>
    </message>
    <message>
        <source>At {place}: this key is not known. Use {names}.</source>
        <translation>Bei {place}: Dieser Schlüssel ist unbekannt. Verwenden Sie {names}.</translation>
    </message>
    <message>
        <source>Audio track {audio} and subtitle track {text} have no language.</source>
        <translation>Tonspur {audio} und Untertitelspur {text} haben keine Sprache.</translation>
    </message>
    <message>
        <source>Audio track {audio} has no language.</source>
        <translation>Tonspur {audio} hat keine Sprache.</translation>
    </message>
    <message>
        <source>Backup cancelled: there is no new copy</source>
        <translation>Sicherung abgebrochen: Es gibt keine neue Kopie</translation>
    </message>
    <message>
        <source>Backup of the library</source>
        <translation>Sicherung der Bibliothek</translation>
    </message>
    <message>
        <source>Bags have no checksums by {name}.</source>
        <translation>Bags kennen keine Prüfsummen mit {name}.</translation>
    </message>
    <message>
        <source>Bit rate by resolution</source>
        <translation>Bitrate nach Auflösung</translation>
    </message>
    <message>
        <source>Both paths lead to the same file.</source>
        <translation>Beide Pfade führen zur selben Datei.</translation>
    </message>
    <message>
        <source>By looks at its room on {looks} days, from {since} to {until}.</source>
        <translation>Nach Blicken auf seinen Platz an {looks} Tagen, vom {since} bis zum {until}.</translation>
    </message>
    <message>
        <source>By published tests, {target} saves {low} to {high} % of the picture&apos;s bits in {codec}, at the same quality. How good an encoding this file is, is not known: that makes the range wider.</source>
        <translation>Nach veröffentlichten Tests spart {target} {low} bis {high} % der Bits des Bildes in {codec}, bei gleicher Qualität. Wie gut diese Datei kodiert ist, ist nicht bekannt: Das macht die Spanne weiter.</translation>
    </message>
    <message>
        <source>Camera raw files beside a finished video</source>
        <translation>Rohdateien der Kamera neben einem fertigen Video</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Abgebrochen: {title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Unbemerkt verändert</translation>
    </message>
    <message>
        <source>Changes are found by the watch; a schedule verifies checksums at night.</source>
        <translation>Änderungen findet die Überwachung; ein Zeitplan prüft nachts Prüfsummen.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen, and the whole folder once an hour.</source>
        <translation>Änderungen werden sofort eingelesen, und der ganze Ordner einmal in der Stunde.</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Auf Schäden prüfen</translation>
    </message>
    <message>
        <source>Check of {name} for damage</source>
        <translation>Prüfung von {name} auf Schäden</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files has free space.</source>
        <translation>Prüfen Sie, ob im Ordner für temporäre Dateien Platz frei ist.</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth})</source>
        <translation>{source} auf Schäden prüfen ({depth})</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth}), at most {budget}</source>
        <translation>{source} auf Schäden prüfen ({depth}), höchstens {budget}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking for damage</source>
        <translation>Prüfung auf Schäden</translation>
    </message>
    <message>
        <source>Checking the copy of the library</source>
        <translation>Die Kopie der Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Checking {name} for damage</source>
        <translation>{name} wird auf Schäden geprüft</translation>
    </message>
    <message>
        <source>Checks for damage have an answer about {asked} of {files} {files:file|files}. Of the {left:other it is not known whether it is|others it is not known whether they are} damaged.</source>
        <translation>Prüfungen auf Schäden haben ein Ergebnis zu {asked} von {files} {files:Datei|Dateien}. Von {left:der anderen ist nicht bekannt, ob sie beschädigt ist|den anderen ist nicht bekannt, ob sie beschädigt sind}.</translation>
    </message>
    <message>
        <source>Checksums inside the file do not agree with the pictures that they stand for. Replace the file by a good copy.</source>
        <translation>Prüfsummen in der Datei passen nicht zu den Bildern, für die sie stehen. Ersetzen Sie die Datei durch eine gute Kopie.</translation>
    </message>
    <message>
        <source>Checksums of {name}</source>
        <translation>Prüfsummen von {name}</translation>
    </message>
    <message>
        <source>Choose a folder for the files that the encoder makes.</source>
        <translation>Wählen Sie einen Ordner für die Dateien, die das Kodierprogramm erzeugt.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>Chosen by you. “{other}”, chosen before, no longer counts.</source>
        <translation>Von Ihnen gewählt. Die frühere Wahl, „{other}“, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Cinventory cannot run there ({detail}).</source>
        <translation>Cinventory kann dort nicht ausgeführt werden ({detail}).</translation>
    </message>
    <message>
        <source>Cinventory cannot tell that this browser is yours: it may be another user&apos;s, in a container, or behind a proxy. Enter the token instead.</source>
        <translation>Cinventory kann nicht feststellen, ob dieser Browser Ihnen gehört: Er läuft vielleicht als anderer Benutzer, in einem Container oder hinter einem Proxy. Geben Sie stattdessen das Token ein.</translation>
    </message>
    <message>
        <source>Cinventory listens at {address} but does not respond. Try again, or restart it.</source>
        <translation>Cinventory lauscht auf {address}, antwortet aber nicht. Noch einmal versuchen oder es neu starten.</translation>
    </message>
    <message>
        <source>Cinventory only reads. To let it move copies to the trash, switch that on in the preferences of the window, or set &quot;trash&quot; to true in {path}.</source>
        <translation>Cinventory liest nur. Um Kopien in den Papierkorb verschieben zu lassen, schalten Sie das in den Einstellungen des Fensters ein, oder setzen Sie „trash“ in {path} auf true.</translation>
    </message>
    <message>
        <source>Codec, picture size, frame rate or length are not known.</source>
        <translation>Codec, Bildgröße, Bildrate oder Länge sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Dateien werden verglichen</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Bilder werden verglichen</translation>
    </message>
    <message>
        <source>Comparing videos with longer ones</source>
        <translation>Videos werden mit längeren verglichen</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Vergleich mit {name}</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>{name} wird verglichen</translation>
    </message>
    <message>
        <source>Comparing, and moving to the trash</source>
        <translation>Wird verglichen und in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Complete: every file of the manifest is there, and is as it was.</source>
        <translation>Vollständig: Jede Datei des Manifests ist da und unverändert.</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>Prüfsummen werden berechnet</translation>
    </message>
    <message>
        <source>Computing checksums of {name}</source>
        <translation>Prüfsummen von {name} werden berechnet</translation>
    </message>
    <message>
        <source>Connect it, and verify its files: only then is it known whether they are still the same.</source>
        <translation>Schließen Sie ihn an, und überprüfen Sie seine Dateien: Nur dann ist bekannt, ob sie noch dieselben sind.</translation>
    </message>
    <message>
        <source>Copies of {name}</source>
        <translation>Kopien von {name}</translation>
    </message>
    <message>
        <source>Copies on the same disk</source>
        <translation>Kopien auf demselben Datenträger</translation>
    </message>
    <message>
        <source>Copies were never searched</source>
        <translation>Kopien wurden nie gesucht</translation>
    </message>
    <message>
        <source>Copies would stay on fewer disks than the chosen rules demand.</source>
        <translation>Kopien blieben auf weniger Datenträgern, als die gewählten Regeln verlangen.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Die Bibliothek wird kopiert</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Kopien werden gezählt</translation>
    </message>
    <message>
        <source>Creating the manifest of {name}</source>
        <translation>Manifest von {name} wird erstellt</translation>
    </message>
    <message>
        <source>Damage inside the sound does not show in {codec}.</source>
        <translation>Schäden im Ton sind bei {codec} nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Dolby Vision needs care, and is not estimated.</source>
        <translation>Dolby Vision braucht Sorgfalt und wird nicht geschätzt.</translation>
    </message>
    <message>
        <source>Each file tells why. “Read all files again” tries them once more.</source>
        <translation>Jede Datei nennt den Grund. „Alle Dateien neu lesen“ versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Each point stands for files of one picture size and nearly one bit rate. Another colour marks rates that are unusual for the size.</source>
        <translation>Jeder Punkt steht für Dateien mit einer Bildgröße und fast gleicher Bitrate. Eine andere Farbe markiert Raten, die für die Größe ungewöhnlich sind.</translation>
    </message>
    <message>
        <source>Emptying the trash of the system frees it. The journal tells what Cinventory has moved there, and can move it back.</source>
        <translation>Das Leeren des Papierkorbs im System gibt ihn frei. Das Journal sagt, was Cinventory dorthin verschoben hat, und kann es zurückholen.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every move to the trash is chosen anew, in the list of copies.</source>
        <translation>Jedes Verschieben in den Papierkorb wird neu gewählt, in der Liste der Kopien.</translation>
    </message>
    <message>
        <source>Every night, {start} to {end}</source>
        <translation>Jede Nacht, {start} bis {end}</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Export a saved search</source>
        <translation>Eine gespeicherte Suche exportieren</translation>
    </message>
    <message>
        <source>Export cancelled: {name} was not written</source>
        <translation>Export abgebrochen: {name} wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Export paused: {name} is not written yet</source>
        <translation>Export angehalten: {name} ist noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Export to {name}</source>
        <translation>Export nach {name}</translation>
    </message>
    <message>
        <source>Export “{search}” to {path}</source>
        <translation>„{search}“ exportieren nach {path}</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exportiert nach {name}</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>Failed: some files, or the manifest, are not as they were.</source>
        <translation>Fehlgeschlagen: Einige Dateien oder das Manifest sind nicht mehr, wie sie waren.</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>Fehlgeschlagen: {title}</translation>
    </message>
    <message>
        <source>Fails the chosen profiles {profiles}.</source>
        <translation>Erfüllt die ausgewählten Profile {profiles} nicht.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Far larger than similar videos</source>
        <translation>Weit größer als ähnliche Videos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files beside videos that belong to none, as the last scans saw them.</source>
        <translation>Dateien neben Videos, die zu keinem gehören, wie die letzten Scans sie gesehen haben.</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <translation>Dateien in {folder}</translation>
    </message>
    <message>
        <source>Files that are more than once on a disk, without the one that stays. Copies on other disks are backups, and do not count. On the page Copies you plan which one stays.</source>
        <translation>Dateien, die mehrmals auf einem Datenträger sind, ohne die eine, die bleibt. Kopien auf anderen Datenträgern sind Sicherungen und zählen nicht. Auf der Seite Kopien planen Sie, welche bleibt.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Kopien suchen</translation>
    </message>
    <message>
        <source>Find videos in longer ones</source>
        <translation>Videos in längeren finden</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones</source>
        <translation>Videos aus {source} in längeren finden</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones, at most {budget}</source>
        <translation>Videos aus {source} in längeren finden, höchstens {budget}</translation>
    </message>
    <message>
        <source>Finding {name} in longer videos</source>
        <translation>{name} wird in längeren Videos gesucht</translation>
    </message>
    <message>
        <source>Finished: {title}</source>
        <translation>Fertig: {title}</translation>
    </message>
    <message>
        <source>First {day} of the month, {start} to {end}</source>
        <translation>Erster {day} im Monat, {start} bis {end}</translation>
    </message>
    <message>
        <source>Folders by size</source>
        <translation>Ordner nach Größe</translation>
    </message>
    <message>
        <source>Folders of {path}, by size</source>
        <translation>Ordner in {path}, nach Größe</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>Vollständig dekodiert jedes Bild, Index keines.</translation>
    </message>
    <message>
        <source>HDR10+ needs care, and is not estimated.</source>
        <translation>HDR10+ braucht Sorgfalt und wird nicht geschätzt.</translation>
    </message>
    <message>
        <source>How few bits its picture needs is not known: the simplest pictures that were tried took {bits} bits for 10,000 pixels in {target}. What this file has beyond that may be saved.</source>
        <translation>Wie wenige Bits das Bild der Datei braucht, ist nicht bekannt: Die einfachsten Bilder, die erprobt wurden, brauchten in {target} {bits} Bits für 10.000 Pixel. Was diese Datei darüber hinaus hat, lässt sich vielleicht sparen.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels.</source>
        <translation>Wie viel der Datei Ton ist, wird nach seinem Codec und seinen Kanälen geschätzt.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels. It becomes AAC of 64 kb/s a channel.</source>
        <translation>Wie viel der Datei Ton ist, wird nach seinem Codec und seinen Kanälen geschätzt. Er wird zu AAC mit 64 kb/s je Kanal.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full between {earliest} and {latest}.</source>
        <translation>Geht es so weiter, ist er zwischen {earliest} und {latest} voll.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by about {earliest}.</source>
        <translation>Geht es so weiter, ist er etwa {earliest} voll.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by {earliest} at the earliest; the latest time is not known.</source>
        <translation>Geht es so weiter, ist er frühestens {earliest} voll; der späteste Zeitpunkt ist nicht bekannt.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is not full within ten years.</source>
        <translation>Geht es so weiter, ist er in zehn Jahren nicht voll.</translation>
    </message>
    <message>
        <source>Import cancelled: what was read of {name} is kept</source>
        <translation>Import abgebrochen: Was von {name} gelesen ist, bleibt</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Import von {name}</translation>
    </message>
    <message>
        <source>Imported from {origin} on {day}: the file was not read, and its disk was not seen. Scan the disk to know more.</source>
        <translation>Importiert aus {origin} am {day}: Die Datei wurde nicht gelesen, ihr Datenträger nicht gesehen. Scannen Sie den Datenträger, um mehr zu wissen.</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importiert: {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <source>In none of the languages that you want. Spoken: {spoken}. Subtitles: {written}.</source>
        <translation>In keiner der gewünschten Sprachen. Gesprochen: {spoken}. Untertitel: {written}.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Incomplete: some files are missing, left out or not checked.</source>
        <translation>Unvollständig: Einige Dateien fehlen, sind ausgenommen oder wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Gesagtes indizieren</translation>
    </message>
    <message>
        <source>Index what is said in {source}</source>
        <translation>Gesagtes in {source} indizieren</translation>
    </message>
    <message>
        <source>Indexing what is said</source>
        <translation>Gesagtes wird indiziert</translation>
    </message>
    <message>
        <source>Indexing what is said in {name}</source>
        <translation>Gesagtes in {name} wird indiziert</translation>
    </message>
    <message>
        <source>Install Cinventory again.</source>
        <translation>Installieren Sie Cinventory neu.</translation>
    </message>
    <message>
        <source>Install what is missing. Fonts are in fonts-dejavu-core and fonts-noto-cjk.</source>
        <translation>Installieren Sie, was fehlt. Schriften sind in fonts-dejavu-core und fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Interlaced video needs care, and is not estimated.</source>
        <translation>Zeilensprung braucht Sorgfalt und wird nicht geschätzt.</translation>
    </message>
    <message>
        <source>It alone is HDR: {kept}.</source>
        <translation>Sie allein hat HDR: {kept}.</translation>
    </message>
    <message>
        <source>It can be reached. Otherwise it is no better than others.</source>
        <translation>Sie ist erreichbar. Sonst ist sie nicht besser als andere.</translation>
    </message>
    <message>
        <source>It could not read {count} {count:file|files} that this computer can read.</source>
        <translation>Er konnte {count} {count:Datei|Dateien} nicht lesen, die dieser Computer lesen kann.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Er antwortet nicht.</translation>
    </message>
    <message>
        <source>It does not become fuller.</source>
        <translation>Er wird nicht voller.</translation>
    </message>
    <message>
        <source>It does not see {path}, or other files there.</source>
        <translation>Er sieht {path} nicht, oder andere Dateien darin.</translation>
    </message>
    <message>
        <source>It failed: {detail}.</source>
        <translation>Er ist gescheitert: {detail}.</translation>
    </message>
    <message>
        <source>It gave answers that cannot be true ({detail}).</source>
        <translation>Er gab Antworten, die nicht stimmen können ({detail}).</translation>
    </message>
    <message>
        <source>It has Cinventory {there}, and this computer {here}.</source>
        <translation>Dort ist Cinventory {there} installiert, auf diesem Computer {here}.</translation>
    </message>
    <message>
        <source>It has another copy, which may be whole.</source>
        <translation>Es gibt eine weitere Kopie, die heil sein kann.</translation>
    </message>
    <message>
        <source>It has fewer than {bits} bits for 10,000 pixels. So its quality may be worse than that of the target, and then it saves less than published.</source>
        <translation>Sie hat weniger als {bits} Bits für 10.000 Pixel. Deshalb ist ihre Qualität vielleicht schlechter als die des Ziels, und dann spart sie weniger als veröffentlicht.</translation>
    </message>
    <message>
        <source>It has finer colours: {kept} against {other} (bits).</source>
        <translation>Sie hat feinere Farben: {kept} gegenüber {other} (Bit).</translation>
    </message>
    <message>
        <source>It has hard links: nothing is saved until all of them are gone.</source>
        <translation>Die Datei hat harte Links: Es wird nichts frei, bis alle gelöscht sind.</translation>
    </message>
    <message>
        <source>It has more bits a second, as far as codecs compare: {kept}, against {other}.</source>
        <translation>Sie hat mehr Bits je Sekunde, soweit sich Codecs vergleichen lassen: {kept} gegenüber {other}.</translation>
    </message>
    <message>
        <source>It has more colour than 4:2:0, which the result would lose.</source>
        <translation>Sie hat mehr Farbe als 4:2:0, was im Ergebnis verloren ginge.</translation>
    </message>
    <message>
        <source>It has no picture, or nothing is known of it.</source>
        <translation>Sie hat kein Bild, oder es ist nichts darüber bekannt.</translation>
    </message>
    <message>
        <source>It has sound in a language that the file that would stay does not have.</source>
        <translation>Sie hat Ton in einer Sprache, die der Datei fehlt, die bleiben würde.</translation>
    </message>
    <message>
        <source>It has sound in more languages: {kept}, against {other}.</source>
        <translation>Sie hat Ton in mehr Sprachen: {kept} gegenüber {other}.</translation>
    </message>
    <message>
        <source>It has subtitles in more languages: {kept}, against {other}.</source>
        <translation>Sie hat Untertitel in mehr Sprachen: {kept} gegenüber {other}.</translation>
    </message>
    <message>
        <source>It has the codec of the target already.</source>
        <translation>Die Datei hat schon den Codec des Ziels.</translation>
    </message>
    <message>
        <source>It has the larger picture: {kept}, against {other}.</source>
        <translation>Sie hat das größere Bild: {kept} gegenüber {other}.</translation>
    </message>
    <message>
        <source>It has very many bits for its picture, as discs, cameras and grain have. It may save more, and grain is lost.</source>
        <translation>Die Datei hat sehr viele Bits für ihr Bild, wie Discs, Kameras und Filmkorn sie haben. Sie spart vielleicht mehr, und Korn geht verloren.</translation>
    </message>
    <message>
        <source>It has {kind}, which would be lost. Encode it with settings of your own.</source>
        <translation>Sie hat {kind}, und das ginge verloren. Kodieren Sie sie mit eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>It has {rate} frames per second, and the list {list}.</source>
        <translation>Sie hat {rate} Bilder je Sekunde, die Liste {list}.</translation>
    </message>
    <message>
        <source>It holds {count} {count:file|files}. Connect it now and then, and verify them.</source>
        <translation>Es enthält {count} {count:Datei|Dateien}. Verbinden Sie es ab und zu, und prüfen Sie sie.</translation>
    </message>
    <message>
        <source>It is a part of a recording in several files, which stays whole.</source>
        <translation>Sie ist ein Teil einer Aufnahme in mehreren Dateien, die ganz bleibt.</translation>
    </message>
    <message>
        <source>It is in a trash.</source>
        <translation>Sie ist in einem Papierkorb.</translation>
    </message>
    <message>
        <source>It is interlaced. Encode it with settings of your own.</source>
        <translation>Sie hat Halbbilder. Kodieren Sie sie mit eigenen Einstellungen.</translation>
    </message>
    <message>
        <source>It is longer: {kept}, against {other}.</source>
        <translation>Sie ist länger: {kept} gegenüber {other}.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Sie fehlt.</translation>
    </message>
    <message>
        <source>It is not in {folder}.</source>
        <translation>Sie ist nicht in {folder}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: that takes looks at its room on {least} days, and {days} days from the first to the last one. There {looks:is one|are {looks}}.</source>
        <translation>Es ist nicht bekannt, wann er voll ist: Dazu braucht es Blicke auf seinen Platz an {least} Tagen, mit {days} Tagen vom ersten bis zum letzten. Es {looks:gibt einen|gibt {looks}}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: the last look at its room, on {until}, is too long ago.</source>
        <translation>Es ist nicht bekannt, wann er voll ist: Der letzte Blick auf seinen Platz, am {until}, liegt zu lange zurück.</translation>
    </message>
    <message>
        <source>It is not known to show the same pictures as the file that would stay.</source>
        <translation>Es ist nicht bekannt, dass sie dieselben Bilder zeigt wie die Datei, die bliebe.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: no answer came ({detail}).</source>
        <translation>Ob es eine neue Version gibt, ist nicht bekannt: Es kam keine Antwort ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer has no valid signature.</source>
        <translation>Ob es eine neue Version gibt, ist nicht bekannt: Die Antwort hat keine gültige Signatur.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is invalid ({detail}).</source>
        <translation>Ob es eine neue Version gibt, ist nicht bekannt: Die Antwort ist ungültig ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is older than the last one.</source>
        <translation>Ob es eine neue Version gibt, ist nicht bekannt: Die Antwort ist älter als die letzte.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer was too long.</source>
        <translation>Ob es eine neue Version gibt, ist nicht bekannt: Die Antwort war zu lang.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the server answered {status}.</source>
        <translation>Ob es eine neue Version gibt, ist nicht bekannt: Der Server antwortete {status}.</translation>
    </message>
    <message>
        <source>It is not known which columns of {path} hold the paths and sizes. Name them. There are: {titles}.</source>
        <translation>Es ist nicht bekannt, in welchen Spalten von {path} Pfade und Größen stehen. Nennen Sie sie. Es gibt: {titles}.</translation>
    </message>
    <message>
        <source>It is not known which disk the file is on: it may be a backup, and stays.</source>
        <translation>Es ist nicht bekannt, auf welchem Datenträger die Datei ist: Sie kann eine Sicherung sein und bleibt.</translation>
    </message>
    <message>
        <source>It is small already: few bits per pixel.</source>
        <translation>Die Datei ist schon klein: wenige Bits je Pixel.</translation>
    </message>
    <message>
        <source>It is the oldest. Otherwise it is no better than others.</source>
        <translation>Sie ist die älteste. Sonst ist sie nicht besser als andere.</translation>
    </message>
    <message>
        <source>It is the one to keep, of this group or of another one.</source>
        <translation>Sie ist die Datei, die behalten wird, in dieser oder einer anderen Gruppe.</translation>
    </message>
    <message>
        <source>It is the only copy in the library.</source>
        <translation>Es ist die einzige Kopie in der Bibliothek.</translation>
    </message>
    <message>
        <source>It may not start processes. Start it with --no-nanny, or set distributed.worker.daemon to false.</source>
        <translation>Er darf keine Prozesse starten. Starten Sie ihn mit --no-nanny oder setzen Sie distributed.worker.daemon auf false.</translation>
    </message>
    <message>
        <source>It may save nothing: the result may even be larger.</source>
        <translation>Vielleicht spart es nichts: Das Ergebnis kann sogar größer sein.</translation>
    </message>
    <message>
        <source>It reads files with {there}, and this computer with {here}.</source>
        <translation>Dort werden Dateien mit {there} gelesen, auf diesem Computer mit {here}.</translation>
    </message>
    <message>
        <source>It reads {path} differently from this computer.</source>
        <translation>Er liest {path} anders als dieser Rechner.</translation>
    </message>
    <message>
        <source>It shows more frames a second: {kept}, against {other}.</source>
        <translation>Sie zeigt mehr Bilder je Sekunde: {kept} gegenüber {other}.</translation>
    </message>
    <message>
        <source>It was full on {until}.</source>
        <translation>Am {until} war er voll.</translation>
    </message>
    <message>
        <source>It was never checked. Check it before the original goes.</source>
        <translation>Die Datei wurde nie geprüft. Prüfen Sie sie, bevor Sie das Original löschen.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, after {done} of {count} {count:file|files}. The {left:other is|others are} not read yet: plug it in to go on.</source>
        <translation>Nach {done} von {count} {count:Datei|Dateien} wurde sie getrennt oder antwortete nicht mehr. Die {left:andere ist|übrigen sind} noch nicht gelesen: Zum Fortsetzen wieder anschließen.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, while its folders were listed. Plug it in to go on.</source>
        <translation>Sie wurde getrennt oder antwortete nicht mehr, während ihre Ordner aufgelistet wurden. Zum Fortsetzen wieder anschließen.</translation>
    </message>
    <message>
        <source>It would save little: less than 15 % of the file, or less than the target asks for.</source>
        <translation>Es würde wenig sparen: weniger als 15 % der Datei oder weniger, als das Ziel verlangt.</translation>
    </message>
    <message>
        <source>Its clock differs by {seconds} s.</source>
        <translation>Seine Uhr weicht um {seconds} s ab.</translation>
    </message>
    <message>
        <source>Its codec is one for editing and archives: it is not encoded again.</source>
        <translation>Ihr Codec ist einer für Schnitt und Archiv: Sie wird nicht neu kodiert.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Connect it to read the rest.</source>
        <translation>Der Datenträger ist nicht verbunden. Verbinden Sie ihn, um den Rest zu lesen.</translation>
    </message>
    <message>
        <source>Its files are still being moved.</source>
        <translation>Ihre Dateien werden noch verschoben.</translation>
    </message>
    <message>
        <source>Its frame rate varies or is not known, and this format needs one.</source>
        <translation>Ihre Bildrate wechselt oder ist nicht bekannt, und dieses Format braucht eine.</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>Ihre Länge ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, which this format needs.</source>
        <translation>Ihr Name ist kein UTF-8, das dieses Format braucht.</translation>
    </message>
    <message>
        <source>Its path comes first. Otherwise it is no better than others.</source>
        <translation>Ihr Pfad kommt zuerst. Sonst ist sie nicht besser als andere.</translation>
    </message>
    <message>
        <source>Its path has {sign}, which this format cannot hold.</source>
        <translation>Ihr Pfad hat {sign}, was dieses Format nicht enthalten kann.</translation>
    </message>
    <message>
        <source>Its sound has more channels: {kept}, against {other}.</source>
        <translation>Ihr Ton hat mehr Kanäle: {kept} gegenüber {other}.</translation>
    </message>
    <message>
        <source>Its subtitles ({codec}) cannot be in Matroska, and would be lost.</source>
        <translation>Ihre Untertitel ({codec}) passen nicht in Matroska und gingen verloren.</translation>
    </message>
    <message>
        <source>Its video {video} is not there any more.</source>
        <translation>Das zugehörige Video {video} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Schlüsselbilder</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Line {line} is not valid JSON: {detail}.</source>
        <translation>Zeile {line} ist kein gültiges JSON: {detail}.</translation>
    </message>
    <message>
        <source>Line {line} of the manifest is not valid.</source>
        <translation>Zeile {line} des Manifests ist ungültig.</translation>
    </message>
    <message>
        <source>Listing ended unexpectedly ({detail}).</source>
        <translation>Das Auflisten endete unerwartet ({detail}).</translation>
    </message>
    <message>
        <source>Look for copies in {source}</source>
        <translation>Kopien suchen in {source}</translation>
    </message>
    <message>
        <source>Looking for videos</source>
        <translation>Sucht nach Videos</translation>
    </message>
    <message>
        <source>Looking for videos in {name}</source>
        <translation>Suche nach Videos in {name}</translation>
    </message>
    <message>
        <source>Looking through the catalogue</source>
        <translation>Katalog wird durchgesehen</translation>
    </message>
    <message>
        <source>Looking up files</source>
        <translation>Dateien werden nachgeschlagen</translation>
    </message>
    <message>
        <source>Made by Cinventory on {time}.</source>
        <translation>Erstellt von Cinventory am {time}.</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>Bilder werden erzeugt</translation>
    </message>
    <message>
        <source>Making pictures of {name}</source>
        <translation>Bilder aus {name} werden erzeugt</translation>
    </message>
    <message>
        <source>Manifest of {name}</source>
        <translation>Manifest von {name}</translation>
    </message>
    <message>
        <source>Many programs cannot play {codec} in {container}.</source>
        <translation>Viele Programme können {codec} in {container} nicht abspielen.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>More than one job id begins with {job}: {jobs}.</source>
        <translation>Mehr als eine Auftragskennung beginnt mit {job}: {jobs}.</translation>
    </message>
    <message>
        <source>Move back: {name}</source>
        <translation>Zurückverschieben: {name}</translation>
    </message>
    <message>
        <source>Move to the trash: {name}</source>
        <translation>In den Papierkorb: {name}</translation>
    </message>
    <message>
        <source>Moving back from the trash</source>
        <translation>Wird aus dem Papierkorb zurückverschoben</translation>
    </message>
    <message>
        <source>Needs attention: {title}</source>
        <translation>Nicht alles in Ordnung: {title}</translation>
    </message>
    <message>
        <source>No byte could be read for {limit} s.</source>
        <translation>{limit} s lang konnte kein Byte gelesen werden.</translation>
    </message>
    <message>
        <source>No check for damage has an answer yet.</source>
        <translation>Noch keine Prüfung auf Schäden hat ein Ergebnis.</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that the preferences ask for.</source>
        <translation>Keine bekannte Kopie hat die Mindestqualität, die in den Einstellungen steht.</translation>
    </message>
    <message>
        <source>No disk of this library has the id “{text}”. Scan the label again, or type its id.</source>
        <translation>Kein Datenträger dieser Bibliothek hat die Kennung „{text}“. Scannen Sie das Etikett noch einmal, oder tippen Sie die Kennung.</translation>
    </message>
    <message>
        <source>No error and no warning is known. Only a check tells whether a file is damaged or was changed unnoticed.</source>
        <translation>Es sind keine Fehler und keine Warnungen bekannt. Nur eine Prüfung zeigt, ob eine Datei beschädigt ist oder unbemerkt verändert wurde.</translation>
    </message>
    <message>
        <source>No file can be probed, because the probe processes end at once ({detail}).</source>
        <translation>Keine Datei kann untersucht werden, weil die Prüfprozesse sofort enden ({detail}).</translation>
    </message>
    <message>
        <source>No file can be read, because the processes that read them end at once ({detail}).</source>
        <translation>Keine Datei kann gelesen werden, weil die Prozesse, die sie lesen, sofort enden ({detail}).</translation>
    </message>
    <message>
        <source>No file has a checksum</source>
        <translation>Keine Datei hat eine Prüfsumme</translation>
    </message>
    <message>
        <source>No file in the journal can be moved back.</source>
        <translation>Keine Datei im Journal lässt sich zurückverschieben.</translation>
    </message>
    <message>
        <source>No file of the library matches. Check path and filter, or scan the folder first.</source>
        <translation>Keine Datei der Bibliothek passt. Prüfen Sie Pfad und Filter, oder scannen Sie zuerst den Ordner.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was checked since {day}.</source>
        <translation>Keine Datei von „{name}“ ({place}) wurde seit {day} geprüft.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was ever checked; it is known since {day}.</source>
        <translation>Noch keine Datei von „{name}“ ({place}) wurde geprüft; bekannt ist der Datenträger seit {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked for {days} {days:day|days}</source>
        <translation>Keine Datei von „{name}“ wurde seit {days} {days:Tag|Tagen} geprüft</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked since {day}.</source>
        <translation>Keine Datei von „{name}“ wurde seit {day} geprüft.</translation>
    </message>
    <message>
        <source>No file of “{name}” was ever checked; it is known since {day}.</source>
        <translation>Noch keine Datei von „{name}“ wurde geprüft; bekannt ist der Datenträger seit {day}.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>Keine Datei wurde geprüft.</translation>
    </message>
    <message>
        <source>No file was compared with an earlier checksum yet.</source>
        <translation>Noch keine Datei wurde mit einer früheren Prüfsumme verglichen.</translation>
    </message>
    <message>
        <source>No font has the letters of the language of the window.</source>
        <translation>Keine Schrift hat die Buchstaben der Sprache des Fensters.</translation>
    </message>
    <message>
        <source>No font has the letters of this language. The package fonts-noto-cjk has one.</source>
        <translation>Keine Schrift hat die Zeichen dieser Sprache. Das Paket fonts-noto-cjk hat eine.</translation>
    </message>
    <message>
        <source>No frame of this video could be decoded.</source>
        <translation>Kein Bild dieses Videos ließ sich decodieren.</translation>
    </message>
    <message>
        <source>No good copy is known.</source>
        <translation>Eine gute Kopie ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No labels were made: this system has no font. Install one, such as DejaVu.</source>
        <translation>Es wurden keine Etiketten gemacht: Dieses System hat keine Schrift. Installieren Sie eine, etwa DejaVu.</translation>
    </message>
    <message>
        <source>No media track was found. The file is not a media file, or its beginning is damaged.</source>
        <translation>Es wurde keine Medienspur gefunden. Die Datei ist keine Mediendatei, oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>No picture of the sample video could be made.</source>
        <translation>Vom Beispielvideo konnte kein Bild erstellt werden.</translation>
    </message>
    <message>
        <source>No player could be started: {detail}.</source>
        <translation>Es konnte kein Player gestartet werden: {detail}.</translation>
    </message>
    <message>
        <source>No process could be started: {detail}.</source>
        <translation>Es konnte kein Prozess gestartet werden: {detail}.</translation>
    </message>
    <message>
        <source>No program listens at {address}.</source>
        <translation>Kein Programm lauscht auf {address}.</translation>
    </message>
    <message>
        <source>No queue tells every version of HandBrake to turn HDR into SDR. Write a script.</source>
        <translation>Keine Warteschlange sagt jeder Version von HandBrake, aus HDR SDR zu machen. Schreiben Sie ein Skript.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve` and try again.</source>
        <translation>Kein laufendes Programm kann diesen Auftrag ausführen. „cinventory serve“ starten und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve`, or run `{command}`.</source>
        <translation>Kein laufendes Programm kann diesen Auftrag ausführen. „cinventory serve“ starten oder „{command}“ ausführen.</translation>
    </message>
    <message>
        <source>No subtitles that can be shown were found in this file.</source>
        <translation>In dieser Datei wurden keine Untertitel gefunden, die gezeigt werden können.</translation>
    </message>
    <message>
        <source>No trash could take the file ({detail}). Cinventory never deletes: remove it in your file manager.</source>
        <translation>Kein Papierkorb konnte die Datei aufnehmen ({detail}). Cinventory löscht nie: Entfernen Sie sie im Dateimanager.</translation>
    </message>
    <message>
        <source>No trash is available here. Nothing was moved.</source>
        <translation>Hier gibt es keinen Papierkorb. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>No video in its folder has such a name.</source>
        <translation>Kein Video in ihrem Ordner heißt so.</translation>
    </message>
    <message>
        <source>Nobody has published figures for its codec and this target.</source>
        <translation>Für diesen Codec und dieses Ziel hat niemand Zahlen veröffentlicht.</translation>
    </message>
    <message>
        <source>Nobody said that these files are not the same.</source>
        <translation>Niemand hat gesagt, dass diese Dateien nicht dasselbe zeigen.</translation>
    </message>
    <message>
        <source>None of the files that would stay can be reached and is free of damage.</source>
        <translation>Keine der Dateien, die bleiben würden, ist erreichbar und unbeschädigt.</translation>
    </message>
    <message>
        <source>None of the {asked} checked {asked:file|files} is damaged.</source>
        <translation>Von {asked:der einen geprüften Datei ist keine|{asked} geprüften Dateien ist keine} beschädigt.</translation>
    </message>
    <message>
        <source>None of the {total} {total:file has|files have} pictures: none were made yet. Make them for a source first.</source>
        <translation>{total:Die eine Datei hat|Keine der {total} Dateien hat} {total:keine Bilder|Bilder}: Es wurden noch keine erstellt. Erstellen Sie sie zuerst für eine Quelle.</translation>
    </message>
    <message>
        <source>None on this system: a file that takes over the process that reads it can open others.</source>
        <translation>Auf diesem System keine: Eine Datei, die den Prozess übernimmt, der sie liest, kann andere öffnen.</translation>
    </message>
    <message>
        <source>Not all pictures of that library could be copied: {detail}.</source>
        <translation>Nicht alle Bilder dieser Bibliothek konnten kopiert werden: {detail}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not every manifest of the bag lists the file.</source>
        <translation>Nicht jedes Manifest des Bags führt die Datei auf.</translation>
    </message>
    <message>
        <source>Not known: files were never compared.</source>
        <translation>Nicht bekannt: Die Dateien wurden nie verglichen.</translation>
    </message>
    <message>
        <source>Not known: too few similar videos were read to tell what is usual.</source>
        <translation>Nicht bekannt: Zu wenige ähnliche Videos wurden gelesen, um zu sagen, was üblich ist.</translation>
    </message>
    <message>
        <source>Not known: videos were never compared by their pictures.</source>
        <translation>Nicht bekannt: Die Videos wurden nie nach ihren Bildern verglichen.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht aufgelistet</translation>
    </message>
    <message>
        <source>Nothing answered here for {limit} s, so it was left out.</source>
        <translation>Hier kam {limit} s lang keine Antwort; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing is checked by itself</source>
        <translation>Nichts wird von selbst geprüft</translation>
    </message>
    <message>
        <source>Nothing was found, but damage inside {codec} does not show. Compare checksums to know whether the file is intact.</source>
        <translation>Es wurde nichts gefunden, aber Schäden in {codec} sind nicht zu erkennen. Ob die Datei unbeschädigt ist, zeigt nur ein Vergleich der Prüfsummen.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Anzahl der Dateien</translation>
    </message>
    <message>
        <source>Of {count} {count:file|files} the copies are not known</source>
        <translation>Von {count} {count:Datei|Dateien} sind die Kopien nicht bekannt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On Debian and its derivatives: sudo apt install {packages}</source>
        <translation>Unter Debian und seinen Ablegern: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>One file of {size}, copied while the program works.</source>
        <translation>Eine Datei von {size}, kopiert, während das Programm arbeitet.</translation>
    </message>
    <message>
        <source>One of the files was not compared yet. Compare it with: cinventory fingerprint.</source>
        <translation>Eine der Dateien wurde noch nicht verglichen. Vergleichen Sie sie mit: cinventory fingerprint.</translation>
    </message>
    <message>
        <source>Only files of equal size are read, and of these mostly a small part.</source>
        <translation>Nur Dateien gleicher Größe werden gelesen, und von ihnen meist ein kleiner Teil.</translation>
    </message>
    <message>
        <source>Only files that match</source>
        <translation>Nur Dateien, die passen</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Nur eine Kopie</translation>
    </message>
    <message>
        <source>Only the first {count:file with pictures is|{count} files with pictures are} shown, since there is no room for more.</source>
        <translation>Nur die {count:erste Datei mit Bildern wird|ersten {count} Dateien mit Bildern werden} gezeigt, da für mehr kein Platz ist.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time.</source>
        <translation>Andere Bytes, gleiche Größe und Zeit.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. A good copy is known.</source>
        <translation>Andere Bytes, gleiche Größe und Zeit. Eine gute Kopie ist bekannt.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. No good copy is known.</source>
        <translation>Andere Bytes, gleiche Größe und Zeit. Eine gute Kopie ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. Of {good} of them a good copy is known.</source>
        <translation>Andere Bytes, gleiche Größe und Zeit. Von {good} ist eine gute Kopie bekannt.</translation>
    </message>
    <message>
        <source>Other paths lead to the same bytes, so that moving one would free nothing.</source>
        <translation>Andere Pfade führen zu denselben Bytes; einen zu verschieben würde nichts freigeben.</translation>
    </message>
    <message>
        <source>Other users can read the secret of a webhook in {path}. Restrict its permissions.</source>
        <translation>Andere Benutzer können das Geheimnis eines Webhooks in {path} lesen. Schränken Sie die Zugriffsrechte ein.</translation>
    </message>
    <message>
        <source>Other users can read the token in {path}. Delete the file for a new token, or restrict its permissions.</source>
        <translation>Andere Benutzer können den Schlüssel in {path} lesen. Die Datei für einen neuen Schlüssel löschen oder ihre Zugriffsrechte einschränken.</translation>
    </message>
    <message>
        <source>Other videos went to the trash for it, and the one that would stay is not known to show as much as these.</source>
        <translation>Für sie kamen andere Videos in den Papierkorb, und von dem, das bleiben würde, ist nicht bekannt, dass es so viel zeigt wie diese.</translation>
    </message>
    <message>
        <source>Parts of its recording would stay, or be left on different disks. All go, or none.</source>
        <translation>Teile der Aufnahme blieben zurück oder lägen auf verschiedenen Datenträgern. Es gehen alle oder keiner.</translation>
    </message>
    <message>
        <source>Parts of {name} in other videos</source>
        <translation>Teile von {name} in anderen Videos</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>Angehalten: {title}</translation>
    </message>
    <message>
        <source>Perhaps it shows something else: nothing that is not sure goes.</source>
        <translation>Vielleicht zeigt sie etwas anderes: Was nicht sicher ist, bleibt.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures are not available for this file type.</source>
        <translation>Für diesen Dateityp gibt es keine Bilder.</translation>
    </message>
    <message>
        <source>Pictures of {name}</source>
        <translation>Bilder aus {name}</translation>
    </message>
    <message>
        <source>Prints of {name}</source>
        <translation>Bildabdrücke von {name}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Qt lacks system libraries, of these packages of Debian: {packages}.</source>
        <translation>Qt fehlen Bibliotheken des Systems aus diesen Paketen von Debian: {packages}.</translation>
    </message>
    <message>
        <source>Raw files of cameras with a finished video of the same name in the same folder. Keep them if you may edit again.</source>
        <translation>Rohdateien von Kameras, neben denen im selben Ordner ein fertiges Video desselben Namens liegt. Behalten Sie sie, wenn Sie noch einmal schneiden könnten.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read each file thoroughly</source>
        <translation>Jede Datei gründlich lesen</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare</source>
        <translation>Bilder aus {source} zum Vergleich lesen</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare, at most {budget}</source>
        <translation>Bilder aus {source} zum Vergleich lesen, höchstens {budget}</translation>
    </message>
    <message>
        <source>Read pictures to compare</source>
        <translation>Bilder zum Vergleich lesen</translation>
    </message>
    <message>
        <source>Reading failed at byte {offset}: {detail}. Replace the file by a good copy.</source>
        <translation>Das Lesen schlug bei Byte {offset} fehl: {detail}. Ersetzen Sie die Datei durch eine gute Kopie.</translation>
    </message>
    <message>
        <source>Reading failed {count:once, at|{count} times, first at} {time}.</source>
        <translation>Das Lesen schlug {count:einmal fehl, bei|{count}-mal fehl, zuerst bei} {time}.</translation>
    </message>
    <message>
        <source>Reading pictures of {name} to compare</source>
        <translation>Bilder aus {name} werden zum Vergleich gelesen</translation>
    </message>
    <message>
        <source>Reading pictures to compare</source>
        <translation>Bilder werden zum Vergleich gelesen</translation>
    </message>
    <message>
        <source>Reading pictures to find videos in longer ones</source>
        <translation>Bilder werden gelesen, um Videos in längeren zu finden</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>Manifest wird gelesen</translation>
    </message>
    <message>
        <source>Reading this format fails with intact files too, so this proves no damage.</source>
        <translation>Das Lesen dieses Formats misslingt auch bei unbeschädigten Dateien, daher beweist dies keinen Schaden.</translation>
    </message>
    <message>
        <source>Reads each video with such a track to its end.</source>
        <translation>Liest jedes Video mit einer solchen Spur bis zum Ende.</translation>
    </message>
    <message>
        <source>Receivers of alerts and the certificates of a cluster are left out: they are secret.</source>
        <translation>Empfänger von Meldungen und die Zertifikate eines Clusters sind nicht dabei: Sie sind geheim.</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Samples, trailers and extras</source>
        <translation>Samples, Trailer und Extras</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Speichern von {name}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Scan {source}</source>
        <translation>{source} einlesen</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannt</translation>
    </message>
    <message>
        <source>Scanning {name}</source>
        <translation>Scan von {name}</translation>
    </message>
    <message>
        <source>Schedules run in the window or cinventory serve. Start one of them.</source>
        <translation>Zeitpläne laufen im Fenster oder mit cinventory serve. Starten Sie eines davon.</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Größe der Dateien</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>Kleinere</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Sortieren nach {column}</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Prüfsummen speichern</translation>
    </message>
    <message>
        <source>Store checksums of {source}</source>
        <translation>Prüfsummen von {source} speichern</translation>
    </message>
    <message>
        <source>Store checksums of {source}, at most {budget}</source>
        <translation>Prüfsummen von {source} speichern, höchstens {budget}</translation>
    </message>
    <message>
        <source>Subtitle track {text} has no language.</source>
        <translation>Untertitelspur {text} hat keine Sprache.</translation>
    </message>
    <message>
        <source>Subtitles and .nfo without a video</source>
        <translation>Untertitel und .nfo ohne Video</translation>
    </message>
    <message>
        <source>The .sub file with the pictures of these subtitles could not be opened.</source>
        <translation>Die .sub-Datei mit den Bildern dieser Untertitel konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The FFmpeg libraries are missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Die Bibliotheken von FFmpeg fehlen, sind gesperrt oder für ein anderes System. Installieren Sie Cinventory neu.</translation>
    </message>
    <message>
        <source>The MediaInfo library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Die Bibliothek von MediaInfo fehlt, ist gesperrt oder für ein anderes System. Installieren Sie Cinventory neu.</translation>
    </message>
    <message>
        <source>The address for new versions is invalid. It has to begin with https://.</source>
        <translation>Die Adresse für neue Versionen ist ungültig. Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of a webhook is invalid. Enter one such as https://host.example/path.</source>
        <translation>Die Adresse eines Webhooks ist ungültig. Geben Sie eine wie https://host.example/path an.</translation>
    </message>
    <message>
        <source>The algorithm of this checksum is not known: {name}.</source>
        <translation>Der Algorithmus dieser Prüfsumme ist nicht bekannt: {name}.</translation>
    </message>
    <message>
        <source>The aspect ratio {aspect}:1 is unusual.</source>
        <translation>Das Seitenverhältnis {aspect}:1 ist unüblich.</translation>
    </message>
    <message>
        <source>The bag is not complete: some of its files have yet to be fetched.</source>
        <translation>Das Bag ist nicht vollständig: Einige Dateien müssen noch abgerufen werden.</translation>
    </message>
    <message>
        <source>The bag of {path} has no manifest by a known algorithm.</source>
        <translation>Das Bag von {path} hat kein Manifest mit einem bekannten Algorithmus.</translation>
    </message>
    <message>
        <source>The bare stream was not read ({status}).</source>
        <translation>Der Videostrom ohne Container wurde nicht gelesen ({status}).</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be read: {detail}.</source>
        <translation>Der Katalog {path} konnte nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>The catalogue {path} does not tell the name of its disk. Give it one.</source>
        <translation>Der Katalog {path} nennt keinen Namen seines Datenträgers. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>The chain of the history is missing: {path}.</source>
        <translation>Die Kette der Historie fehlt: {path}.</translation>
    </message>
    <message>
        <source>The chart shows {count} of {total} {total:point|points}: those with an unusual bit rate, then those of the most files.</source>
        <translation>Das Diagramm zeigt {count} von {total} {total:Punkt|Punkten}: die mit ungewöhnlicher Bitrate, danach die mit den meisten Dateien.</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} s.</source>
        <translation>Die Prüfung endete nicht innerhalb von {seconds} s.</translation>
    </message>
    <message>
        <source>The chosen rules keep all files on this disk or in this folder.</source>
        <translation>Nach den gewählten Regeln bleiben alle Dateien auf diesem Datenträger oder in diesem Ordner.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be reached ({detail}). Start it and try again.</source>
        <translation>Der Cluster unter {address} ist nicht erreichbar ({detail}). Starten Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The cluster at {address} has gone, or has no usable worker. The job is paused. Resume it later.</source>
        <translation>Der Cluster unter {address} ist nicht mehr erreichbar oder hat keinen brauchbaren Worker. Der Auftrag ist angehalten. Setzen Sie ihn später fort.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one.</source>
        <translation>Der Cluster unter {address} verwendet kein TLS: Wer ihn erreicht, kann auf seinen Rechnern und auf diesem Programme ausführen.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one. Use a tls address, or accept the risk with --cluster-insecure or in the preferences.</source>
        <translation>Der Cluster unter {address} verwendet kein TLS: Wer ihn erreicht, kann auf seinen Rechnern und auf diesem Programme ausführen. Verwenden Sie eine tls-Adresse, oder lassen Sie das Risiko mit --cluster-insecure oder in den Einstellungen zu.</translation>
    </message>
    <message>
        <source>The codec of this video is not supported.</source>
        <translation>Der Codec dieses Videos wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The computer runs on battery. Jobs on schedule wait until it is plugged in.</source>
        <translation>Der Computer läuft im Akkubetrieb. Geplante Aufträge warten, bis er am Netz ist.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost.</source>
        <translation>Die Verbindung zu {address} ging verloren.</translation>
    </message>
    <message>
        <source>The contents changed while size and time of the last change stayed: {algorithm} was {expected} on {date}, and {found} at the last check. Replace the file by a good copy, or accept the contents if they are meant to be so.</source>
        <translation>Der Inhalt hat sich geändert, während Größe und Änderungszeit gleich geblieben sind: {algorithm} war am {date} {expected} und bei der letzten Prüfung {found}. Ersetzen Sie die Datei durch eine gute Kopie, oder übernehmen Sie den Inhalt, wenn er so sein soll.</translation>
    </message>
    <message>
        <source>The copies of no file are known yet.</source>
        <translation>Noch von keiner Datei sind die Kopien bekannt.</translation>
    </message>
    <message>
        <source>The copies of {asked} of {files} {files:file|files} are known. Of the {left:other|others} nothing is known.</source>
        <translation>Von {asked} {files:von|der} {files} {files:Datei|Dateien} sind die Kopien bekannt. Von {left:der|den} anderen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {detail}.</source>
        <translation>Die Kopie {path} konnte nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>The date is in the future: {date}.</source>
        <translation>Das Datum liegt in der Zukunft: {date}.</translation>
    </message>
    <message>
        <source>The date was never set: it is the start value of a computer&apos;s clock.</source>
        <translation>Das Datum wurde nie gesetzt: Es ist der Startwert einer Computeruhr.</translation>
    </message>
    <message>
        <source>The decoder hid errors of the picture.</source>
        <translation>Der Decoder hat Fehler im Bild verdeckt.</translation>
    </message>
    <message>
        <source>The decoder reported {count} {count:error|errors}.</source>
        <translation>Der Decoder meldete {count} Fehler.</translation>
    </message>
    <message>
        <source>The device for sound takes none any more.</source>
        <translation>Das Gerät für den Ton nimmt keinen mehr an.</translation>
    </message>
    <message>
        <source>The disk of the file, or of the one that stays, is not connected, or no longer answers. Plug it in, and begin again.</source>
        <translation>Der Datenträger der Datei oder der, die bleibt, ist nicht angeschlossen oder antwortet nicht mehr. Schließen Sie ihn an und beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Delete something there, or choose another disk.</source>
        <translation>Der Datenträger von {path} ist voll. Löschen Sie dort etwas, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The entry of the manifest has two different {algorithm} checksums.</source>
        <translation>Der Eintrag des Manifests enthält zwei verschiedene {algorithm}-Prüfsummen.</translation>
    </message>
    <message>
        <source>The entry of the manifest names two files.</source>
        <translation>Der Eintrag des Manifests nennt zwei Dateien.</translation>
    </message>
    <message>
        <source>The extension is .{extension}, but the container is {container}.</source>
        <translation>Die Endung ist .{extension}, der Container aber {container}.</translation>
    </message>
    <message>
        <source>The file and the one that would stay differ at byte {offset}, so they are no copies. Verify both.</source>
        <translation>Die Datei und die bleibende unterscheiden sich bei Byte {offset}, sind also keine Kopien. Prüfen Sie beide.</translation>
    </message>
    <message>
        <source>The file cannot be reached. Connect its disk, or scan its source.</source>
        <translation>Die Datei ist nicht erreichbar. Schließen Sie ihren Datenträger an, oder scannen Sie ihre Quelle.</translation>
    </message>
    <message>
        <source>The file could not be read, for an unknown reason.</source>
        <translation>Die Datei konnte aus unbekanntem Grund nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}.</source>
        <translation>Die Datei konnte nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>The file declares a duration of 0.</source>
        <translation>Die Datei gibt eine Dauer von 0 an.</translation>
    </message>
    <message>
        <source>The file declares more than its {size}. Its end may be missing.</source>
        <translation>Die Datei gibt mehr an als ihre {size}. Ihr Ende fehlt womöglich.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history of {path}.</source>
        <translation>Die Datei weicht von ihrem Eintrag in der Historie von {path} ab.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history.</source>
        <translation>Die Datei weicht von ihrem Eintrag in der Historie ab.</translation>
    </message>
    <message>
        <source>The file does not declare its duration.</source>
        <translation>Die Datei gibt keine Dauer an.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan it, and look for copies again.</source>
        <translation>Die Datei hat sich seit dem letzten Scan geändert. Scannen Sie sie, und suchen Sie dann erneut nach Kopien.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan its folder again to see its contents.</source>
        <translation>Die Datei hat sich seit dem letzten Scan geändert. Scannen Sie ihren Ordner erneut, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>The file has no video to show.</source>
        <translation>Die Datei enthält kein Video, das gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The file has no video track. Audio tracks: {audio}, subtitle tracks: {text}.</source>
        <translation>Die Datei hat keine Videospur. Tonspuren: {audio}, Untertitelspuren: {text}.</translation>
    </message>
    <message>
        <source>The file has several hard links, so that moving one would free nothing.</source>
        <translation>Die Datei hat mehrere harte Links; einen zu verschieben würde nichts freigeben.</translation>
    </message>
    <message>
        <source>The file has video but no audio.</source>
        <translation>Die Datei hat ein Bild, aber keinen Ton.</translation>
    </message>
    <message>
        <source>The file has {size} {size:byte|bytes}, but {listed} in the manifest.</source>
        <translation>Die Datei hat {size} {size:Byte|Bytes}, im Manifest aber {listed}.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in other files.</source>
        <translation>Die Datei enthält selbst kein Video: Ihre Medien liegen in anderen Dateien.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in {name}, which was not opened.</source>
        <translation>Die Datei enthält selbst kein Video: Ihre Medien liegen in {name}; das wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file in the trash is not the one that was moved there.</source>
        <translation>Die Datei im Papierkorb ist nicht die, die dorthin verschoben wurde.</translation>
    </message>
    <message>
        <source>The file is a picture ({format}), not a video. Rename it with the ending of a picture.</source>
        <translation>Die Datei ist ein Bild ({format}), kein Video. Benennen Sie sie mit der Endung eines Bildes um.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video.</source>
        <translation>Die Datei ist eine Wiedergabeliste, kein Video.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video: it names {name}, which was not opened.</source>
        <translation>Die Datei ist eine Wiedergabeliste, kein Video: Sie nennt {name}; das wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The file is a project of an editing program, not a video. Its media are other files.</source>
        <translation>Die Datei ist ein Projekt eines Schnittprogramms, kein Video. Ihre Medien sind andere Dateien.</translation>
    </message>
    <message>
        <source>The file is a symbolic link. Links are not followed.</source>
        <translation>Die Datei ist eine symbolische Verknüpfung. Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The file is a text, not a video.</source>
        <translation>Die Datei ist ein Text, kein Video.</translation>
    </message>
    <message>
        <source>The file is an image of a disc, not a video. Mount it to scan the files in it.</source>
        <translation>Die Datei ist ein Datenträgerabbild, kein Video. Hängen Sie es ein, um die Dateien darin zu scannen.</translation>
    </message>
    <message>
        <source>The file is an index of a disc, not a video. The videos of the disc are other files.</source>
        <translation>Die Datei ist das Inhaltsverzeichnis einer Disc, kein Video. Die Videos der Disc sind andere Dateien.</translation>
    </message>
    <message>
        <source>The file is cut off: a part that begins at byte {offset} goes on {missing} {missing:byte|bytes} beyond the end. Replace the file by a good copy.</source>
        <translation>Die Datei ist abgeschnitten: Ein Teil ab Byte {offset} reicht {missing} {missing:Byte|Bytes} über das Ende hinaus. Ersetzen Sie die Datei durch eine gute Kopie.</translation>
    </message>
    <message>
        <source>The file is damaged, so it is no copy of the others.</source>
        <translation>Die Datei ist beschädigt und daher keine Kopie der anderen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is in its folder.</source>
        <translation>Die Datei ist in ihrem Ordner.</translation>
    </message>
    <message>
        <source>The file is in the trash already.</source>
        <translation>Die Datei ist bereits im Papierkorb.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>Die Datei ist größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>The file is no longer in the trash.</source>
        <translation>Die Datei ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file is not as it was listed. Scan it, and look for copies again.</source>
        <translation>Die Datei ist nicht mehr so, wie sie aufgeführt war. Scannen Sie sie, und suchen Sie erneut nach Kopien.</translation>
    </message>
    <message>
        <source>The file is not there now: it is missing, or its disk is not connected.</source>
        <translation>Die Datei ist jetzt nicht da: Sie fehlt, oder ihr Datenträger ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The file is recorded in the history of {path}, and is not there.</source>
        <translation>Die Datei ist in der Historie von {path} verzeichnet, aber nicht vorhanden.</translation>
    </message>
    <message>
        <source>The file is recorded in the history, and is not there.</source>
        <translation>Die Datei ist in der Historie verzeichnet, aber nicht vorhanden.</translation>
    </message>
    <message>
        <source>The file is still being downloaded. It is read once the download has ended.</source>
        <translation>Die Datei wird noch heruntergeladen. Sie wird gelesen, sobald der Download zu Ende ist.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, and could not be put back. It is at {path}.</source>
        <translation>Die bleibende Datei verschwand mit dieser und konnte nicht zurückgelegt werden. Sie liegt unter {path}.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, as both are one file. It was put back.</source>
        <translation>Die bleibende Datei verschwand mit dieser, denn beide sind eine Datei. Sie wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>The file that would stay is in the trash, so it is no copy.</source>
        <translation>Die bleibende Datei ist im Papierkorb und deshalb keine Kopie.</translation>
    </message>
    <message>
        <source>The file that would stay is no longer there.</source>
        <translation>Die Datei, die bleiben würde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file that would stay is not as it was listed. Scan it, and look for copies again.</source>
        <translation>Die Datei, die bleiben würde, ist nicht mehr so, wie sie aufgeführt war. Scannen Sie sie, und suchen Sie erneut nach Kopien.</translation>
    </message>
    <message>
        <source>The file took too long to read.</source>
        <translation>Das Lesen der Datei dauerte zu lange.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because decoding needs too much memory.</source>
        <translation>Die Datei wurde nicht auf Schäden geprüft, weil das Dekodieren zu viel Speicher braucht.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is a picture.</source>
        <translation>Die Datei wurde nicht auf Schäden geprüft, weil sie ein Bild ist.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is encrypted.</source>
        <translation>Die Datei wurde nicht auf Schäden geprüft, weil sie verschlüsselt ist.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because no frame of {codec} could be decoded.</source>
        <translation>Die Datei wurde nicht auf Schäden geprüft, weil sich kein Bild von {codec} dekodieren ließ.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder cannot open it.</source>
        <translation>Die Datei wurde nicht auf Schäden geprüft, weil der Decoder sie nicht öffnen kann.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder finds neither picture nor sound.</source>
        <translation>Die Datei wurde nicht auf Schäden geprüft, weil der Decoder weder Bild noch Ton findet.</translation>
    </message>
    <message>
        <source>The file was not checked for damage: timeout, because the decoder made no progress for {limit} s of processor time.</source>
        <translation>Die Datei wurde nicht auf Schäden geprüft: Zeitüberschreitung, weil der Decoder {limit} s Prozessorzeit lang nicht vorankam.</translation>
    </message>
    <message>
        <source>The file was not moved, because it was skipped.</source>
        <translation>Die Datei wurde nicht verschoben, weil sie übersprungen wurde.</translation>
    </message>
    <message>
        <source>The file was not moved, because no byte could be read for {limit} s.</source>
        <translation>Die Datei wurde nicht verschoben, weil {limit} s lang kein Byte gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The file was not moved, because the process that compared it ended.</source>
        <translation>Die Datei wurde nicht verschoben, weil der Prozess endete, der sie verglich.</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file but a {kind}.</source>
        <translation>Die Datei wurde nicht geöffnet, weil sie keine gewöhnliche Datei ist ({kind}).</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file.</source>
        <translation>Die Datei wurde nicht geöffnet, weil sie keine reguläre Datei ist.</translation>
    </message>
    <message>
        <source>The file was not read, because it was being written. Try again later.</source>
        <translation>Die Datei wurde nicht gelesen, weil sie gerade geschrieben wurde. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The file was not read, because it was skipped.</source>
        <translation>Die Datei wurde nicht gelesen, weil sie übersprungen wurde.</translation>
    </message>
    <message>
        <source>The file was not read, because its contents are in the cloud. Download it and scan again.</source>
        <translation>Die Datei wurde nicht gelesen, weil ihr Inhalt in der Cloud liegt. Herunterladen und noch einmal scannen.</translation>
    </message>
    <message>
        <source>The file was not read, because its disk no longer answers.</source>
        <translation>Die Datei wurde nicht gelesen, weil ihr Datenträger nicht mehr antwortet.</translation>
    </message>
    <message>
        <source>The file was not read, because memory was short or too many files were open: {detail}. Close other programs, then scan or check it again.</source>
        <translation>Die Datei wurde nicht gelesen, weil der Speicher knapp war oder zu viele Dateien geöffnet waren: {detail}. Beenden Sie andere Programme, und scannen oder prüfen Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>The file was not read, because no byte could be read for {limit} s.</source>
        <translation>Die Datei wurde nicht gelesen, weil {limit} s lang kein Byte gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The file was not read, because the last scan did not find it.</source>
        <translation>Die Datei wurde nicht gelesen, weil der letzte Scan sie nicht gefunden hat.</translation>
    </message>
    <message>
        <source>The file was not read, because the process that read it ended ({detail}).</source>
        <translation>Die Datei wurde nicht gelesen, weil der Prozess endete, der sie las ({detail}).</translation>
    </message>
    <message>
        <source>The file was not read, because this system cannot compute {algorithm}.</source>
        <translation>Die Datei wurde nicht gelesen, weil dieses System {algorithm} nicht berechnen kann.</translation>
    </message>
    <message>
        <source>The file was skipped while it was read. The next scan reads it again.</source>
        <translation>Die Datei wurde beim Lesen übersprungen. Der nächste Scan liest sie wieder.</translation>
    </message>
    <message>
        <source>The file, or a folder around it, was replaced by a symbolic link. Links are not followed: scan its folder again.</source>
        <translation>Die Datei oder ein Ordner, in dem sie liegt, wurde durch eine symbolische Verknüpfung ersetzt. Verknüpfungen wird nicht gefolgt: Scannen Sie ihren Ordner erneut.</translation>
    </message>
    <message>
        <source>The file, or the one that would stay, was being written. Try again later.</source>
        <translation>Die Datei, oder die bleibende, wurde gerade geschrieben. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The first {count} of {total} {total:file|files}.</source>
        <translation>{count:Die erste|Die ersten {count}} von {total} {total:Datei|Dateien}.</translation>
    </message>
    <message>
        <source>The folder at this path is on another volume, and the volume of this source is not connected here. The records are kept as offline.</source>
        <translation>Der Ordner unter diesem Pfad liegt auf einem anderen Datenträger, und der Datenträger dieser Quelle ist hier nicht angeschlossen. Die Einträge bleiben als offline erhalten.</translation>
    </message>
    <message>
        <source>The folder cannot be watched: {detail}.</source>
        <translation>Der Ordner kann nicht überwacht werden: {detail}.</translation>
    </message>
    <message>
        <source>The folder could not be listed: {detail}.</source>
        <translation>Der Ordner konnte nicht aufgelistet werden: {detail}.</translation>
    </message>
    <message>
        <source>The folder has no manifest. Name the file of the manifest.</source>
        <translation>Der Ordner enthält kein Manifest. Geben Sie die Datei des Manifests an.</translation>
    </message>
    <message>
        <source>The folder has several manifests: {names}. Name one of them.</source>
        <translation>Der Ordner enthält mehrere Manifeste: {names}. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has files in it. They are kept as offline.</source>
        <translation>Der Ordner ist leer, aber die Bibliothek hat Dateien darin. Sie bleiben als offline erhalten.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has {count} {count:file in it. It is|files in it. They are} kept as offline.</source>
        <translation>Der Ordner ist leer, aber die Bibliothek hat {count} {count:Datei darin. Sie bleibt|Dateien darin. Sie bleiben} als offline erhalten.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The folder is out of reach. It is scanned as soon as it is back.</source>
        <translation>Der Ordner ist nicht erreichbar. Er wird eingelesen, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The folder is scanned once a night.</source>
        <translation>Der Ordner wird einmal in der Nacht eingelesen.</translation>
    </message>
    <message>
        <source>The folder is scanned once an hour.</source>
        <translation>Der Ordner wird einmal in der Stunde eingelesen.</translation>
    </message>
    <message>
        <source>The folder is watched while the window or cinventory serve is open.</source>
        <translation>Der Ordner wird überwacht, solange das Fenster oder cinventory serve offen ist.</translation>
    </message>
    <message>
        <source>The folder no longer existed when it was listed.</source>
        <translation>Der Ordner war beim Auflisten nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The folder of this manifest has a history of its own, which was not compared. Verify it, too.</source>
        <translation>Der Ordner dieses Manifests hat eine eigene Historie, die nicht verglichen wurde. Prüfen Sie auch diese.</translation>
    </message>
    <message>
        <source>The folder was unplugged, or stopped answering, before the file was read. Plug it in, and begin again.</source>
        <translation>Der Ordner wurde getrennt oder antwortete nicht mehr, bevor die Datei gelesen war. Schließen Sie den Datenträger an und beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>The folder {path} could not be read: {detail}.</source>
        <translation>Der Ordner {path} konnte nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>The folder {path} is no longer there. Create it, and try again.</source>
        <translation>Der Ordner {path} ist nicht mehr da. Legen Sie ihn an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder, or one around it, was replaced by a symbolic link while it was scanned. Links are not followed.</source>
        <translation>Der Ordner oder einer, in dem er liegt, wurde während des Scans durch eine symbolische Verknüpfung ersetzt. Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The format of {path} is not known. Use a file name that ends with {endings}.</source>
        <translation>Das Format von {path} ist nicht bekannt. Der Dateiname muss auf {endings} enden.</translation>
    </message>
    <message>
        <source>The frame rate varies. Some editing programs do not support that.</source>
        <translation>Die Bildrate ist variabel. Manche Schnittprogramme unterstützen das nicht.</translation>
    </message>
    <message>
        <source>The full report is made from the file, and the file cannot be reached now. Connect its disk, then select the file again.</source>
        <translation>Der vollständige Bericht wird aus der Datei erstellt, und die Datei ist gerade nicht erreichbar. Schließen Sie ihren Datenträger an und wählen Sie die Datei erneut aus.</translation>
    </message>
    <message>
        <source>The help lacks pictures: {names}.</source>
        <translation>Der Hilfe fehlen Bilder: {names}.</translation>
    </message>
    <message>
        <source>The history of this folder is missing, but that of an outer folder names it.</source>
        <translation>Die Historie dieses Ordners fehlt, obwohl die eines übergeordneten Ordners sie nennt.</translation>
    </message>
    <message>
        <source>The history of {path} cannot be used, so it was not compared ({detail}).</source>
        <translation>Die Historie von {path} ist nicht verwendbar und wurde deshalb nicht verglichen ({detail}).</translation>
    </message>
    <message>
        <source>The history of {path} may record more of these files. Verify it, too.</source>
        <translation>In der Historie von {path} kann mehr über diese Dateien stehen. Prüfen Sie auch diese.</translation>
    </message>
    <message>
        <source>The index is at the end of the file. Playback over a network starts late.</source>
        <translation>Der Index steht am Ende der Datei. Die Wiedergabe über ein Netzwerk beginnt spät.</translation>
    </message>
    <message>
        <source>The index of the file is missing. A repair program may rebuild it.</source>
        <translation>Der Index der Datei fehlt. Ein Reparaturprogramm kann ihn vielleicht neu aufbauen.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be deleted: {detail}.</source>
        <translation>Der Index des Gesagten ({path}) konnte nicht gelöscht werden: {detail}.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be written: {detail}. Free some space, allow it to be written, or wait until nothing else uses it; then index again.</source>
        <translation>Der Index des Gesagten ({path}) konnte nicht geschrieben werden: {detail}. Schaffen Sie Platz, erlauben Sie das Schreiben, oder warten Sie, bis nichts anderes ihn verwendet; indizieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>The index of what is said is being made. Cancel that job, then delete the index.</source>
        <translation>Der Index des Gesprochenen wird gerade erstellt. Brechen Sie diesen Auftrag ab und löschen Sie dann den Index.</translation>
    </message>
    <message>
        <source>The index of what is said was deleted while it was being made. Index again.</source>
        <translation>Der Index des Gesprochenen wurde gelöscht, während er erstellt wurde. Starten Sie das Indizieren erneut.</translation>
    </message>
    <message>
        <source>The job was not added, because the program is closing.</source>
        <translation>Der Auftrag wurde nicht angenommen, weil das Programm beendet wird.</translation>
    </message>
    <message>
        <source>The journal has no file in the trash with the id {id}.</source>
        <translation>Das Journal hat keine Datei im Papierkorb mit der Nummer {id}.</translation>
    </message>
    <message>
        <source>The key {name} is there twice in one object. Remove one of the two.</source>
        <translation>Der Schlüssel {name} steht zweimal in einem Objekt. Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>The last backup of this library is {days} {days:day|days} old</source>
        <translation>Die letzte Sicherung dieser Bibliothek ist {days} {days:Tag|Tage} alt</translation>
    </message>
    <message>
        <source>The last job of this schedule has not ended.</source>
        <translation>Der letzte Auftrag dieses Zeitplans ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>The last subtitle in {name} ends at {end}, and the video after {duration}.</source>
        <translation>Der letzte Untertitel in {name} endet bei {end}, das Video nach {duration}.</translation>
    </message>
    <message>
        <source>The library could not be backed up</source>
        <translation>Die Bibliothek konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>The library holds what Cinventory never writes, and cannot be imported: {detail}.</source>
        <translation>Die Bibliothek enthält, was Cinventory nie schreibt, und kann nicht importiert werden: {detail}.</translation>
    </message>
    <message>
        <source>The library holds {count} {count:file|files} instead of one.</source>
        <translation>Die Bibliothek enthält {count} {count:Datei|Dateien} statt einer.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now.</source>
        <translation>Die Bibliothek ist jetzt wie in der Sicherung {backup}.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now. The one from before is kept as {kept}.</source>
        <translation>Die Bibliothek ist jetzt wie in der Sicherung {backup}. Die vorige ist als {kept} erhalten.</translation>
    </message>
    <message>
        <source>The library is backed up</source>
        <translation>Die Bibliothek ist gesichert</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. Close that program, then restore the backup again.</source>
        <translation>Die Bibliothek wird von {holder} benutzt. Schließen Sie dieses Programm, und stellen Sie die Sicherung dann wieder her.</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. It is read-only until you close that program.</source>
        <translation>Die Bibliothek wird von {holder} benutzt. Sie ist schreibgeschützt, bis dieses Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The library knows no files in {path}. Check the path, or scan it first.</source>
        <translation>Die Bibliothek kennt keine Dateien in {path}. Prüfen Sie den Pfad, oder scannen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The library was opened read-only.</source>
        <translation>Die Bibliothek wurde schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The library was written all the time, so that no copy could be made. Try again when no job runs.</source>
        <translation>Die Bibliothek wurde ständig geschrieben, daher war keine Kopie möglich. Versuchen Sie es, wenn kein Auftrag läuft.</translation>
    </message>
    <message>
        <source>The library {path} cannot be made: {detail}.</source>
        <translation>Die Bibliothek {path} kann nicht angelegt werden: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read: {detail}.</source>
        <translation>Die Bibliothek {path} ist nicht lesbar: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be copied: {detail}.</source>
        <translation>Die Bibliothek {path} konnte nicht kopiert werden: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be replaced: {detail}. It was not changed.</source>
        <translation>Die Bibliothek {path} konnte nicht ersetzt werden: {detail}. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The library {path} could not be written: {detail}. Everything saved before is safe.</source>
        <translation>In die Bibliothek {path} konnte nicht geschrieben werden: {detail}. Alles zuvor Gespeicherte ist erhalten.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Restore a backup, in the window or with cinventory library restore.</source>
        <translation>Die Bibliothek {path} ist beschädigt ({detail}). Stellen Sie eine Sicherung wieder her, im Fenster oder mit cinventory library restore.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). The next start of Cinventory checks it.</source>
        <translation>Die Bibliothek {path} ist beschädigt ({detail}). Der nächste Start von Cinventory prüft sie.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there: it was deleted or moved, or its disk is gone. Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.</source>
        <translation>Die Bibliothek {path} ist nicht mehr da: Sie wurde gelöscht oder verschoben, oder ihr Datenträger fehlt. Bis sie wieder da ist, wird nichts gespeichert. Legen Sie sie zurück, oder starten Sie Cinventory neu, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The library {path} is not writable: {detail}. You can still look at its contents.</source>
        <translation>In die Bibliothek {path} kann nicht geschrieben werden: {detail}. Der Inhalt kann weiterhin angesehen werden.</translation>
    </message>
    <message>
        <source>The library {path} is of an earlier version of Cinventory, and must be updated to be opened. No backup could be made before, so that nothing was changed. {reason} Or update it without a backup, in the window or with cinventory library update --no-backup.</source>
        <translation>Die Bibliothek {path} stammt von einer früheren Version von Cinventory und muss aktualisiert werden, um geöffnet zu werden. Vorher war keine Sicherung möglich, darum wurde nichts geändert. {reason} Oder aktualisieren Sie sie ohne Sicherung, im Fenster oder mit cinventory library update --no-backup.</translation>
    </message>
    <message>
        <source>The library {path} was made by a later version of Cinventory. Update Cinventory to open it.</source>
        <translation>Die Bibliothek {path} stammt von einer neueren Version von Cinventory. Zum Öffnen Cinventory aktualisieren.</translation>
    </message>
    <message>
        <source>The library {path} was made by an earlier version. Scan a folder or open the window to update it.</source>
        <translation>Die Bibliothek {path} stammt von einer früheren Version. Einen Ordner scannen oder das Fenster öffnen, um sie zu aktualisieren.</translation>
    </message>
    <message>
        <source>The library {path} was replaced by another file. Nothing is saved any more. Start Cinventory again to open the other one.</source>
        <translation>Die Bibliothek {path} wurde durch eine andere Datei ersetzt. Es wird nichts mehr gespeichert. Starten Sie Cinventory neu, um die andere zu öffnen.</translation>
    </message>
    <message>
        <source>The list is full: it holds {count} {count:clip|clips} and 23 hours.</source>
        <translation>Die Liste ist voll: Sie enthält {count} {count:Clip|Clips} und 23 Stunden.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: another program uses this port.</source>
        <translation>Die lokale API kann auf {host}, Port {port}, nicht lauschen: Ein anderes Programm benutzt diesen Port.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: {detail}.</source>
        <translation>Die lokale API kann auf {host}, Port {port}, nicht lauschen: {detail}.</translation>
    </message>
    <message>
        <source>The local API is off, because this window can only read the library.</source>
        <translation>Die lokale API ist aus, weil dieses Fenster die Bibliothek nur lesen kann.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {detail}.</source>
        <translation>Das Protokoll {path} kann nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>The log {path} is not written, because another user may have chosen the file: {detail}. Delete it, and close its folder to other users.</source>
        <translation>Das Protokoll {path} wird nicht geschrieben, weil ein anderer Benutzer die Datei bestimmt haben kann: {detail}. Löschen Sie die Datei, und sperren Sie ihren Ordner für andere Benutzer.</translation>
    </message>
    <message>
        <source>The manifest does not tell the algorithm of this checksum, and none of {choices} fits. Name the algorithm, and verify again.</source>
        <translation>Das Manifest nennt den Algorithmus dieser Prüfsumme nicht, und keiner von {choices} passt. Geben Sie den Algorithmus an, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The manifest has a checksum that is none of {algorithm}.</source>
        <translation>Das Manifest enthält eine Prüfsumme, die nicht zu {algorithm} gehört.</translation>
    </message>
    <message>
        <source>The manifest has more than {limit} entries, which is too many.</source>
        <translation>Das Manifest hat mehr als {limit} Einträge, und das sind zu viele.</translation>
    </message>
    <message>
        <source>The manifest has no checksum of the original, only one of the file when it differed from it.</source>
        <translation>Das Manifest enthält keine Prüfsumme des Originals, sondern nur eine der Datei, als sie davon abwich.</translation>
    </message>
    <message>
        <source>The manifest has no usable checksum of this file.</source>
        <translation>Das Manifest enthält keine brauchbare Prüfsumme dieser Datei.</translation>
    </message>
    <message>
        <source>The manifest lists the file twice, with different checksums.</source>
        <translation>Das Manifest führt die Datei zweimal auf, mit verschiedenen Prüfsummen.</translation>
    </message>
    <message>
        <source>The manifest of the bag lists a file that does not belong in it.</source>
        <translation>Das Manifest des Bags führt eine Datei auf, die nicht hineingehört.</translation>
    </message>
    <message>
        <source>The manifest records that the file differed from its original, and it is as it was then.</source>
        <translation>Laut Manifest wich die Datei von ihrem Original ab, und sie ist noch so wie damals.</translation>
    </message>
    <message>
        <source>The manifest {path} could not be read: {detail}.</source>
        <translation>Das Manifest {path} konnte nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>The media engine crashed on this file ({detail}).</source>
        <translation>Die Medien-Engine stürzte bei dieser Datei ab ({detail}).</translation>
    </message>
    <message>
        <source>The move was interrupted, and the file is neither in its folder nor found in the trash. Connect its disk, and try again.</source>
        <translation>Das Verschieben wurde unterbrochen, und die Datei ist weder in ihrem Ordner noch im Papierkorb zu finden. Schließen Sie ihren Datenträger an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The name ends with a dot or a space, which Windows removes.</source>
        <translation>Der Name endet mit einem Punkt oder Leerzeichen, das Windows entfernt.</translation>
    </message>
    <message>
        <source>The name has an invisible control character, which Windows does not allow.</source>
        <translation>Der Name enthält ein unsichtbares Steuerzeichen, das Windows nicht erlaubt.</translation>
    </message>
    <message>
        <source>The name has {count} {count:character|characters}. Most systems allow at most 255.</source>
        <translation>Der Name hat {count} Zeichen. Die meisten Systeme erlauben höchstens 255.</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Other systems may show it wrongly or not open the file.</source>
        <translation>Der Name ist kein UTF-8. Andere Systeme zeigen ihn womöglich falsch oder öffnen die Datei nicht.</translation>
    </message>
    <message>
        <source>The name of {name} says {named}, and its text is {text}.</source>
        <translation>Der Name von {name} sagt {named}, und der Text ist {text}.</translation>
    </message>
    <message>
        <source>The number {start}… has more than {limit} digits. Write a shorter one.</source>
        <translation>Die Zahl {start}… hat mehr als {limit} Ziffern. Schreiben Sie eine kürzere.</translation>
    </message>
    <message>
        <source>The packaged program cannot work with several machines. Run Cinventory from its source; docs/cluster.md there tells how.</source>
        <translation>Das installierte Programm kann nicht mit mehreren Rechnern arbeiten. Starten Sie Cinventory aus dem Quelltext; wie, steht dort in docs/cluster.md.</translation>
    </message>
    <message>
        <source>The parts of the file do not follow each other at byte {offset}: something was overwritten or lost.</source>
        <translation>Bei Byte {offset} folgen die Teile der Datei nicht aufeinander: Etwas wurde überschrieben oder ging verloren.</translation>
    </message>
    <message>
        <source>The path in the manifest is absolute, and was not followed.</source>
        <translation>Der Pfad im Manifest ist absolut und wurde nicht verfolgt.</translation>
    </message>
    <message>
        <source>The path in the manifest is not valid on this system.</source>
        <translation>Der Pfad im Manifest ist auf diesem System nicht gültig.</translation>
    </message>
    <message>
        <source>The path in the manifest leads out of its folder, and was not followed.</source>
        <translation>Der Pfad im Manifest führt aus seinem Ordner hinaus und wurde nicht verfolgt.</translation>
    </message>
    <message>
        <source>The payload has another size or number of files than the bag tells.</source>
        <translation>Die Nutzdaten haben eine andere Größe oder Dateianzahl, als das Bag angibt.</translation>
    </message>
    <message>
        <source>The picture is scaled down to {width} × {height}.</source>
        <translation>Das Bild wird auf {width} × {height} verkleinert.</translation>
    </message>
    <message>
        <source>The pictures could not be made: {detail}.</source>
        <translation>Die Bilder konnten nicht erzeugt werden: {detail}.</translation>
    </message>
    <message>
        <source>The pixels are not square: their width is {aspect} times their height.</source>
        <translation>Die Pixel sind nicht quadratisch: Ihre Breite ist das {aspect}-fache der Höhe.</translation>
    </message>
    <message>
        <source>The player ended on this video ({detail}).</source>
        <translation>Der Player ist bei diesem Video abgestürzt ({detail}).</translation>
    </message>
    <message>
        <source>The player gave no answer, and was ended.</source>
        <translation>Der Player hat nicht geantwortet und wurde beendet.</translation>
    </message>
    <message>
        <source>The player was ended, because its answer about this video was not valid.</source>
        <translation>Der Player wurde beendet, weil seine Antwort zu diesem Video ungültig war.</translation>
    </message>
    <message>
        <source>The policy has a group of the type {name}. Use and, or or.</source>
        <translation>Die Policy hat eine Gruppe vom Typ {name}. Verwenden Sie and oder or.</translation>
    </message>
    <message>
        <source>The policy has more than {limit} rules. Divide it into several.</source>
        <translation>Die Policy hat mehr als {limit} Regeln. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The preferences could not be read ({detail}). They were renamed to {aside}.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden ({detail}). Sie wurden in {aside} umbenannt.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in {path}: {detail}.</source>
        <translation>Die Einstellungen konnten nicht in {path} gespeichert werden: {detail}.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. The defaults apply.</source>
        <translation>Die Einstellungen in {path} stammen von einer neueren Version. Es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. Update Cinventory first. Nothing was changed.</source>
        <translation>Die Einstellungen in {path} sind von einer späteren Version. Aktualisieren Sie zuerst Cinventory. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The preferences in {path} are not used, because another user may have written them: {detail}. Look at the file, then make it yours alone, or delete it.</source>
        <translation>Die Einstellungen in {path} werden nicht verwendet, weil ein anderer Benutzer sie geschrieben haben kann: {detail}. Sehen Sie die Datei an, und geben Sie dann nur sich selbst Rechte daran, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The preferences in {path} could not be read ({detail}). The defaults apply.</source>
        <translation>Die Einstellungen in {path} konnten nicht gelesen werden ({detail}). Es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The preferences of {path} apply now.</source>
        <translation>Die Einstellungen aus {path} gelten jetzt.</translation>
    </message>
    <message>
        <source>The preferences were not saved: those in {path} are from a later version.</source>
        <translation>Die Einstellungen wurden nicht gespeichert: Die in {path} stammen von einer neueren Version.</translation>
    </message>
    <message>
        <source>The preview process failed.</source>
        <translation>Der Vorschauprozess ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The printer could not be used. Choose another one, or check its connection.</source>
        <translation>Der Drucker konnte nicht benutzt werden. Wählen Sie einen anderen, oder prüfen Sie seine Verbindung.</translation>
    </message>
    <message>
        <source>The probe got only {spent} s of processor time in {limit} s. The next scan retries it.</source>
        <translation>Die Analyse bekam in {limit} s nur {spent} s Prozessorzeit. Der nächste Scan versucht es erneut.</translation>
    </message>
    <message>
        <source>The probe needed more than {limit} MB of memory.</source>
        <translation>Die Untersuchung brauchte mehr als {limit} MB Speicher.</translation>
    </message>
    <message>
        <source>The probe was stopped, because it used {limit} s of processor time without reading.</source>
        <translation>Die Untersuchung wurde beendet, weil sie {limit} s Prozessorzeit verbrauchte, ohne zu lesen.</translation>
    </message>
    <message>
        <source>The process ended with status {status}.</source>
        <translation>Der Prozess endete mit dem Status {status}.</translation>
    </message>
    <message>
        <source>The process ended with status {status}: {detail}.</source>
        <translation>Der Prozess endete mit dem Status {status}: {detail}.</translation>
    </message>
    <message>
        <source>The process that listed this folder ended twice. Scan the folder by itself.</source>
        <translation>Der Prozess, der diesen Ordner auflistete, endete zweimal. Scannen Sie den Ordner für sich.</translation>
    </message>
    <message>
        <source>The processes that read videos can still connect.</source>
        <translation>Die Prozesse, die Videos lesen, können noch Verbindungen aufbauen.</translation>
    </message>
    <message>
        <source>The processes that read videos can still open files.</source>
        <translation>Die Prozesse, die Videos lesen, können noch Dateien öffnen.</translation>
    </message>
    <message>
        <source>The processes that read videos can still write files.</source>
        <translation>Die Prozesse, die Videos lesen, können noch Dateien schreiben.</translation>
    </message>
    <message>
        <source>The processes that read videos open and connect nothing: {layers}.</source>
        <translation>Die Prozesse, die Videos lesen, öffnen und verbinden nichts: {layers}.</translation>
    </message>
    <message>
        <source>The profile {path} could not be saved: {detail}.</source>
        <translation>Das Profil {path} konnte nicht gespeichert werden: {detail}.</translation>
    </message>
    <message>
        <source>The profile {path} is not used. {detail} Mend or remove the file.</source>
        <translation>Das Profil {path} wird nicht verwendet. {detail} Berichtigen oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>The profiles in {path} could not be read: {detail}.</source>
        <translation>Die Profile in {path} konnten nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>The program at {address} is not this version of Cinventory.</source>
        <translation>Das Programm auf {address} ist nicht diese Version von Cinventory.</translation>
    </message>
    <message>
        <source>The program ended after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>Das Programm endete nach {done} von {count} {count:Datei|Dateien}. „Fortsetzen“ liest die {left:andere|übrigen}.</translation>
    </message>
    <message>
        <source>The program ended in the middle of a scan. Continue reads what is left.</source>
        <translation>Das Programm endete mitten in einem Scan. „Fortsetzen“ liest den Rest.</translation>
    </message>
    <message>
        <source>The recording begins or ends in the middle of something, as recordings of broadcasts do. Whether more was cut off cannot be known.</source>
        <translation>Die Aufnahme beginnt oder endet mittendrin, wie es Aufnahmen von Sendungen tun. Ob mehr abgeschnitten wurde, ist nicht feststellbar.</translation>
    </message>
    <message>
        <source>The request of this job is no longer stored, so it cannot be retried. Start a new job.</source>
        <translation>Die Angaben zu diesem Auftrag sind nicht mehr gespeichert; er lässt sich nicht wiederholen. Einen neuen Auftrag starten.</translation>
    </message>
    <message>
        <source>The request was refused: {detail}.</source>
        <translation>Die Anfrage wurde abgelehnt: {detail}.</translation>
    </message>
    <message>
        <source>The result of the media engine is not valid: {detail}.</source>
        <translation>Das Ergebnis der Medien-Engine ist nicht gültig: {detail}.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy has a value of over {limit} characters. Shorten it.</source>
        <translation>Die Regel {name} der Richtlinie hat einen Wert von über {limit} Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy names no field. Add the attribute value.</source>
        <translation>Die Regel {name} der Policy nennt kein Feld. Ergänzen Sie das Attribut value.</translation>
    </message>
    <message>
        <source>The running Cinventory does not accept the token in {path}. Restart it.</source>
        <translation>Das laufende Cinventory nimmt den Schlüssel in {path} nicht an. Es neu starten.</translation>
    </message>
    <message>
        <source>The sample video gave {count} {count:picture|pictures} of {shapes}.</source>
        <translation>Das Beispielvideo ergab {count} {count:Bild|Bilder} von {shapes}.</translation>
    </message>
    <message>
        <source>The sample video was not read ({status}).</source>
        <translation>Das Beispielvideo wurde nicht gelesen ({status}).</translation>
    </message>
    <message>
        <source>The sample video was read wrongly: {details}.</source>
        <translation>Das Beispielvideo wurde falsch gelesen: {details}.</translation>
    </message>
    <message>
        <source>The sample video was scanned into a new library and read back.</source>
        <translation>Das Beispielvideo wurde in eine neue Bibliothek gescannt und daraus gelesen.</translation>
    </message>
    <message>
        <source>The scan before it ended as {state}: {found} {found:file|files} found, {ok} read, {unchanged} unchanged, {missing} missing.</source>
        <translation>Ergebnis des Scans davor: {state}; {found} {found:Datei|Dateien} gefunden, {ok} gelesen, {unchanged} unverändert, {missing} {missing:fehlt|fehlen}.</translation>
    </message>
    <message>
        <source>The scan stopped</source>
        <translation>Der Scan brach ab</translation>
    </message>
    <message>
        <source>The scan stopped after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>Der Scan wurde nach {done} von {count} {count:Datei|Dateien} beendet. „Fortsetzen“ liest die {left:andere|übrigen}.</translation>
    </message>
    <message>
        <source>The scan stopped while its folders were listed. Continue reads what is left.</source>
        <translation>Der Scan wurde beendet, während die Ordner aufgelistet wurden. „Fortsetzen“ liest den Rest.</translation>
    </message>
    <message>
        <source>The scan was cancelled after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>Der Scan wurde nach {done} von {count} {count:Datei|Dateien} abgebrochen. „Fortsetzen“ liest die {left:andere|übrigen}.</translation>
    </message>
    <message>
        <source>The scan was cancelled while its folders were listed. Continue reads what is left.</source>
        <translation>Der Scan wurde abgebrochen, während die Ordner aufgelistet wurden. „Fortsetzen“ liest den Rest.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} characters.</source>
        <translation>Die Suche ist zu lang. Möglich sind höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} words and values.</source>
        <translation>Die Suche ist zu lang. Möglich sind höchstens {limit} Wörter und Werte.</translation>
    </message>
    <message>
        <source>The secret of a webhook in {path} could not be read: {detail}.</source>
        <translation>Das Geheimnis eines Webhooks in {path} konnte nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>The security file {path} cannot be used: {detail}.</source>
        <translation>Die Sicherheitsdatei {path} kann nicht verwendet werden: {detail}.</translation>
    </message>
    <message>
        <source>The size of {count} {count:file|files} is not known.</source>
        <translation>Die Größe von {count} {count:Datei|Dateien} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The sound ended, as its process did. The video goes on without it.</source>
        <translation>Der Ton endete mit seinem Prozess. Das Video läuft ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The source did not respond for {limit} s. Its records are kept as offline.</source>
        <translation>Die Quelle antwortete {limit} s lang nicht. Ihre Einträge bleiben als offline erhalten.</translation>
    </message>
    <message>
        <source>The source of the schedule is not in the library any more.</source>
        <translation>Die Quelle des Zeitplans ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The system can watch no more folders ({limit}).</source>
        <translation>Das System kann keine weiteren Ordner überwachen ({limit}).</translation>
    </message>
    <message>
        <source>The system could not move the file back ({detail}). Restore it in the trash.</source>
        <translation>Das System konnte die Datei nicht zurückverschieben ({detail}). Stellen Sie sie im Papierkorb wieder her.</translation>
    </message>
    <message>
        <source>The system did not take that: {detail}.</source>
        <translation>Das System hat das nicht angenommen: {detail}.</translation>
    </message>
    <message>
        <source>The system does not show the file that would stay on the same disk.</source>
        <translation>Laut System ist die Datei, die bleiben würde, nicht auf demselben Datenträger.</translation>
    </message>
    <message>
        <source>The system has no font.</source>
        <translation>Das System hat keine Schrift.</translation>
    </message>
    <message>
        <source>The system reports no changes on a network share.</source>
        <translation>Das System meldet keine Änderungen auf einer Netzwerkfreigabe.</translation>
    </message>
    <message>
        <source>The token of the local API in {path} could not be read or created: {detail}.</source>
        <translation>Der Schlüssel der lokalen API in {path} konnte nicht gelesen oder angelegt werden: {detail}.</translation>
    </message>
    <message>
        <source>The trash cannot take a file whose name is not valid text. Rename and scan it.</source>
        <translation>Der Papierkorb kann keine Datei aufnehmen, deren Name kein gültiger Text ist. Benennen Sie sie um, und scannen Sie sie.</translation>
    </message>
    <message>
        <source>The video is interlaced: {scan}.</source>
        <translation>Das Video hat Halbbilder: {scan}.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because decoding its pictures takes more than {limit} seconds of the processor.</source>
        <translation>Das Video wird nicht mit längeren verglichen, da das Dekodieren seiner Bilder mehr als {limit} Sekunden Prozessorzeit braucht.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because more than {limit} MB would be read.</source>
        <translation>Das Video wird nicht mit längeren verglichen, da dafür mehr als {limit} MB gelesen würden.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because no part of it can be reached without reading all before.</source>
        <translation>Das Video wird nicht mit längeren verglichen, da keine Stelle darin zu erreichen ist, ohne alles davor zu lesen.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding 8 of its pictures takes more than {limit} seconds of the processor.</source>
        <translation>Das Video wird nicht mit anderen verglichen, denn 8 seiner Bilder zu dekodieren braucht mehr als {limit} Sekunden Rechenzeit.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding needs too much memory.</source>
        <translation>Das Video wird nicht mit anderen verglichen, denn das Dekodieren braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its frames have no times.</source>
        <translation>Das Video wird nicht mit anderen verglichen, denn seine Bilder haben keine Zeiten.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its length is not known.</source>
        <translation>Das Video wird nicht mit anderen verglichen, denn seine Länge ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because more than {limit} MB would be read for 8 of its pictures.</source>
        <translation>Das Video wird nicht mit anderen verglichen, denn für 8 seiner Bilder wären mehr als {limit} MB zu lesen.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because the decoder broke on it ({detail}).</source>
        <translation>Das Video wird nicht mit anderen verglichen, denn der Decoder ist daran abgestürzt ({detail}).</translation>
    </message>
    <message>
        <source>The video lasts {video}, but audio track {track} lasts {audio}.</source>
        <translation>Das Video dauert {video}, Tonspur {track} aber {audio}.</translation>
    </message>
    <message>
        <source>The volume of this source is mounted elsewhere: relocate the source to {path}.</source>
        <translation>Der Datenträger dieser Quelle ist anderswo eingehängt: Verlegen Sie die Quelle nach {path}.</translation>
    </message>
    <message>
        <source>The volume of this source is not connected. The records are kept as offline.</source>
        <translation>Der Datenträger dieser Quelle ist nicht angeschlossen. Die Einträge bleiben als offline erhalten.</translation>
    </message>
    <message>
        <source>The webhook at {host} has a user name or password in its address. Use a secret file.</source>
        <translation>Die Adresse des Webhooks bei {host} enthält einen Benutzernamen oder ein Passwort. Verwenden Sie eine Datei mit einem Geheimnis.</translation>
    </message>
    <message>
        <source>The webhook at {host} is not encrypted. Use https, or allow plain HTTP for it.</source>
        <translation>Der Webhook bei {host} ist nicht verschlüsselt. Verwenden Sie https, oder erlauben Sie für ihn unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>The window cannot start: {detail}.</source>
        <translation>Das Fenster kann nicht starten: {detail}.</translation>
    </message>
    <message>
        <source>The window is translated into {languages}.</source>
        <translation>Das Fenster ist übersetzt in {languages}.</translation>
    </message>
    <message>
        <source>The window was painted with {count} {count:colour|colours}, so it must be empty.</source>
        <translation>Das Fenster wurde mit {count} {count:Farbe|Farben} gezeichnet, ist also leer.</translation>
    </message>
    <message>
        <source>The window was painted, {width} × {height} pixels.</source>
        <translation>Das Fenster wurde gezeichnet, {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>The {algorithm} checksum is not that of the manifest.</source>
        <translation>Die {algorithm}-Prüfsumme ist nicht die des Manifests.</translation>
    </message>
    <message>
        <source>There are no files to list. Choose another folder, or scan it if you search.</source>
        <translation>Es gibt keine Dateien aufzuführen. Wählen Sie einen anderen Ordner, oder scannen Sie ihn, wenn Sie suchen.</translation>
    </message>
    <message>
        <source>There are no icons in {path}.</source>
        <translation>In {path} sind keine Symbole.</translation>
    </message>
    <message>
        <source>There are no stored pictures, and the file cannot be reached now.</source>
        <translation>Es sind keine Bilder gespeichert, und die Datei ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>There are no translations in {path}.</source>
        <translation>In {path} sind keine Übersetzungen.</translation>
    </message>
    <message>
        <source>There are {most} schedules already. Remove one first.</source>
        <translation>Es gibt schon {most} Zeitpläne. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>There is a file at the old path now. Rename it, and try again.</source>
        <translation>Am alten Pfad liegt jetzt eine Datei. Benennen Sie sie um, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is a profile {name} already. Use another name.</source>
        <translation>Es gibt schon ein Profil {name}. Verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Name the file of one.</source>
        <translation>In {path} ist keine Sicherung. Nennen Sie die Datei einer Sicherung.</translation>
    </message>
    <message>
        <source>There is no catalogue of commands for {language}.</source>
        <translation>Für {language} gibt es keinen Katalog der Befehle.</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>Bei {path} ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Put it in quotation marks to search for it as text.</source>
        <translation>Einen Filter „{name}:“ gibt es nicht. In Anführungszeichen setzen, um danach als Text zu suchen.</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>Es gibt keinen Auftrag {job}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet. Scan a folder first.</source>
        <translation>Unter {path} gibt es noch keine Bibliothek. Zuerst einen Ordner scannen.</translation>
    </message>
    <message>
        <source>There is no profile {name}. Use one of {names}.</source>
        <translation>Es gibt kein Profil {name}. Verwenden Sie eines von {names}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”.</source>
        <translation>Es gibt keine gespeicherte Suche „{name}“.</translation>
    </message>
    <message>
        <source>There is no schedule {id}.</source>
        <translation>Es gibt keinen Zeitplan {id}.</translation>
    </message>
    <message>
        <source>There is no secret of at least {limit} characters in {path}.</source>
        <translation>In {path} steht kein Geheimnis von mindestens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>There is no sound, as no device for it could be opened.</source>
        <translation>Es gibt keinen Ton, da kein Gerät dafür geöffnet werden konnte.</translation>
    </message>
    <message>
        <source>There is no sound, as the package miniaudio is not installed.</source>
        <translation>Es gibt keinen Ton, da das Paket miniaudio nicht installiert ist.</translation>
    </message>
    <message>
        <source>There is no token in {path}. Delete the file for a new token.</source>
        <translation>In {path} steht kein Schlüssel. Die Datei für einen neuen Schlüssel löschen.</translation>
    </message>
    <message>
        <source>There is no video in its folder.</source>
        <translation>In ihrem Ordner ist kein Video.</translation>
    </message>
    <message>
        <source>There is not enough free space for a copy of the library at {path}; it needs {size}. Delete something there, or choose another disk.</source>
        <translation>Für eine Kopie der Bibliothek ist bei {path} nicht genug Platz frei; sie braucht {size}. Löschen Sie dort etwas, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>Bei „{path}“ ist nichts.</translation>
    </message>
    <message>
        <source>There was no file at this path when it was opened.</source>
        <translation>Unter diesem Pfad war keine Datei, als sie geöffnet werden sollte.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:gap|gaps} in the sound, {count:at|the first at} {time}.</source>
        <translation>Der Ton hat {count} {count:Lücke|Lücken}, {count:und zwar|die erste} bei {time}.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:packet|packets} of the picture, though {declared} {declared:is|are} declared.</source>
        <translation>Es gibt {count} {count:Paket|Pakete} des Bildes, obwohl {declared} angegeben {declared:ist|sind}.</translation>
    </message>
    <message>
        <source>These files were imported, and never seen here. Scan their disk: it takes their place.</source>
        <translation>Diese Dateien wurden importiert und hier nie gesehen. Scannen Sie ihren Datenträger: Er tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>These icons are empty: {names}.</source>
        <translation>Diese Symbole sind leer: {names}.</translation>
    </message>
    <message>
        <source>They are restricted by: {layers}.</source>
        <translation>Sie sind eingeschränkt durch: {layers}.</translation>
    </message>
    <message>
        <source>This disk is not known any more.</source>
        <translation>Dieser Datenträger ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This format cannot hold the path {path}. Choose another folder, or say what this one is called for the other program.</source>
        <translation>Dieses Format kann den Pfad {path} nicht enthalten. Wählen Sie einen anderen Ordner oder sagen Sie, wie dieser für das andere Programm heißt.</translation>
    </message>
    <message>
        <source>This is a test. Cinventory can reach you in this way.</source>
        <translation>Dies ist ein Test. Cinventory kann Sie auf diesem Weg erreichen.</translation>
    </message>
    <message>
        <source>This is an output of Cinventory that is being written, or was left by an interrupted program.</source>
        <translation>Dies ist eine Ausgabe von Cinventory, die gerade geschrieben wird oder von einem unterbrochenen Programm übrig ist.</translation>
    </message>
    <message>
        <source>This is the CRC of POSIX, which cksum writes without --algorithm. It is not verified here. Verify the list with cksum.</source>
        <translation>Das ist die CRC von POSIX, die cksum ohne --algorithm schreibt. Sie wird hier nicht überprüft. Überprüfen Sie die Liste mit cksum.</translation>
    </message>
    <message>
        <source>This is {container}, but this version of the media engine knows no codec in it.</source>
        <translation>Dies ist {container}, aber diese Version der Medien-Engine kennt keinen Codec darin.</translation>
    </message>
    <message>
        <source>This job cannot be paused while it is running.</source>
        <translation>Dieser Auftrag kann nicht angehalten werden, während er läuft.</translation>
    </message>
    <message>
        <source>This job is not reading a slow file now.</source>
        <translation>Dieser Auftrag liest gerade keine langsame Datei.</translation>
    </message>
    <message>
        <source>This library has no backup</source>
        <translation>Diese Bibliothek hat keine Sicherung</translation>
    </message>
    <message>
        <source>This link opens the page once, and only for some minutes. Make a new one.</source>
        <translation>Dieser Link öffnet die Seite einmal und nur einige Minuten lang. Erzeugen Sie einen neuen.</translation>
    </message>
    <message>
        <source>This path is in the trash, and what lies there is never listed. Restore it in the file manager, and add the folder to which it comes back.</source>
        <translation>Dieser Pfad ist im Papierkorb, dessen Inhalt nie aufgelistet wird. Stellen Sie ihn im Dateimanager wieder her, und fügen Sie den Ordner hinzu, in den er zurückkommt.</translation>
    </message>
    <message>
        <source>This path was not scanned: {path}.</source>
        <translation>Dieser Pfad wurde nicht gescannt: {path}.</translation>
    </message>
    <message>
        <source>This version cannot run jobs of type {job_type}.</source>
        <translation>Diese Version kann Aufträge vom Typ {job_type} nicht ausführen.</translation>
    </message>
    <message>
        <source>This video cannot be played: {detail}.</source>
        <translation>Dieses Video kann nicht abgespielt werden: {detail}.</translation>
    </message>
    <message>
        <source>This video has no sound that can be played.</source>
        <translation>Dieses Video hat keinen Ton, der sich abspielen lässt.</translation>
    </message>
    <message>
        <source>This video needs more memory than a player may have.</source>
        <translation>Dieses Video braucht mehr Speicher, als ein Player haben darf.</translation>
    </message>
    <message>
        <source>This volume no longer answers, so the rest of it was left out. Scan it again later.</source>
        <translation>Dieser Datenträger antwortet nicht mehr; der Rest wurde ausgelassen. Scannen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Too many changes were asked for. Wait, and then ask for at most {rate} a second.</source>
        <translation>Es wurden zu viele Änderungen angefordert. Warten Sie, und fordern Sie danach höchstens {rate} pro Sekunde an.</translation>
    </message>
    <message>
        <source>Tracks inside videos, too</source>
        <translation>Auch Spuren in Videos</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Kacheldiagramm</translation>
    </message>
    <message>
        <source>Unchanged files too. Takes longer.</source>
        <translation>Auch unveränderte Dateien. Dauert länger.</translation>
    </message>
    <message>
        <source>Under {edge}</source>
        <translation>Unter {edge}</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Values as text</source>
        <translation>Werte als Text</translation>
    </message>
    <message>
        <source>Verification against {name}</source>
        <translation>Überprüfung anhand von {name}</translation>
    </message>
    <message>
        <source>Verification of {manifest}</source>
        <translation>Prüfung von {manifest}</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>Überprüfung von {name}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Prüfsummen überprüfen</translation>
    </message>
    <message>
        <source>Verify its files: only then is it known whether they are still the same.</source>
        <translation>Überprüfen Sie seine Dateien: Nur dann ist bekannt, ob sie noch dieselben sind.</translation>
    </message>
    <message>
        <source>Verify {source}</source>
        <translation>{source} überprüfen</translation>
    </message>
    <message>
        <source>Verify {source}, at most {budget}</source>
        <translation>{source} überprüfen, höchstens {budget}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird überprüft</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>{name} wird überprüft</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>Video-Codec</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Videodateien</translation>
    </message>
    <message>
        <source>Video files, {time}</source>
        <translation>Videodateien, {time}</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because no file can be made in {path} ({detail}). Make the folder writable, and run it again: what was read stays.</source>
        <translation>Videos können nicht in längeren gefunden werden, weil sich in {path} keine Datei anlegen lässt ({detail}). Machen Sie den Ordner beschreibbar und starten Sie es noch einmal: Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because the disk has no room for the index in {path}: {detail}. What was read stays for the next run.</source>
        <translation>Videos können in längeren nicht gefunden werden, denn der Datenträger hat keinen Platz für den Index in {path}: {detail}. Was gelesen wurde, bleibt für den nächsten Lauf.</translation>
    </message>
    <message>
        <source>Videos of strangers could read other files. Please report this.</source>
        <translation>Videos von Fremden könnten andere Dateien lesen. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Videos of which a better one, with the same pictures, is on the same disk, by the last comparison.</source>
        <translation>Videos, von denen nach dem letzten Vergleich ein besseres mit denselben Bildern auf demselben Datenträger liegt.</translation>
    </message>
    <message>
        <source>Videos that lie with a film or a series without being it, by their names and folders. Keep what you watch.</source>
        <translation>Videos, die nach Namen und Ordner bei einem Film oder einer Serie liegen, ohne es zu sein. Behalten Sie, was Sie ansehen.</translation>
    </message>
    <message>
        <source>Videos with far more bits for a pixel than most videos here of the same codec, height and frame rate. What they have beyond the usual counts; encoding them again may save it.</source>
        <translation>Videos mit weit mehr Bits je Pixel als die meisten hier mit gleichem Codec, gleicher Höhe und Bildrate. Gezählt wird, was sie über das Übliche hinaus haben; ein erneutes Kodieren spart es vielleicht.</translation>
    </message>
    <message>
        <source>Waiting for earlier jobs.</source>
        <translation>Wartet auf frühere Aufträge.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same disk.</source>
        <translation>Wartet auf den Scan von {name}, der vom selben Datenträger liest.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same folders.</source>
        <translation>Wartet auf den Scan von {name}, der dieselben Ordner liest.</translation>
    </message>
    <message>
        <source>Waiting since the last start. Resume it to continue.</source>
        <translation>Wartet seit dem letzten Start. Zum Weitermachen fortsetzen.</translation>
    </message>
    <message>
        <source>Watching begins.</source>
        <translation>Die Überwachung beginnt.</translation>
    </message>
    <message>
        <source>What is said in {name}</source>
        <translation>Gesagtes in {name}</translation>
    </message>
    <message>
        <source>What it changed was changed again meanwhile, or has gone.</source>
        <translation>Das Geänderte wurde inzwischen wieder geändert, oder es ist fort.</translation>
    </message>
    <message>
        <source>Whether any is damaged is not known. A check of the index is as fast as the disk.</source>
        <translation>Ob eine beschädigt ist, ist nicht bekannt. Den Index zu prüfen geht so schnell, wie der Datenträger liest.</translation>
    </message>
    <message>
        <source>Whether there are copies of it is not known.</source>
        <translation>Ob es Kopien davon gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Whether {count:it has|they have} copies is not known: copies were never searched.</source>
        <translation>Ob es Kopien {count:von ihr|von ihnen} gibt, ist nicht bekannt: Kopien wurden nie gesucht.</translation>
    </message>
    <message>
        <source>Windows does not allow {sign} in a name.</source>
        <translation>Windows erlaubt {sign} nicht in einem Namen.</translation>
    </message>
    <message>
        <source>Windows reserves the name {name} for a device.</source>
        <translation>Windows reserviert den Namen {name} für ein Gerät.</translation>
    </message>
    <message>
        <source>Without them nobody can tell later whether {count:its file is|the {count} files are} still the same.</source>
        <translation>Ohne sie kann später niemand sagen, ob {count:die Datei noch dieselbe ist|die {count} Dateien noch dieselben sind}.</translation>
    </message>
    <message>
        <source>Work by several machines needs packages that are not installed. Install them with “{command}”.</source>
        <translation>Für die Arbeit mit mehreren Rechnern fehlen Pakete. Installieren Sie sie mit „{command}“.</translation>
    </message>
    <message>
        <source>Worse versions on the same disk</source>
        <translation>Schlechtere Fassungen auf demselben Datenträger</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Schreiben von {name}</translation>
    </message>
    <message>
        <source>XML cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>XML kann den Namen dieser Datei nicht enthalten, daher steht sie nicht im Manifest.</translation>
    </message>
    <message>
        <source>Year of the last change</source>
        <translation>Jahr der letzten Änderung</translation>
    </message>
    <message>
        <source>You do not have permission to list the folder.</source>
        <translation>Es fehlt die Berechtigung, den Ordner aufzulisten.</translation>
    </message>
    <message>
        <source>You do not have permission to read the file.</source>
        <translation>Es fehlt die Berechtigung, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>Your {target} files are larger than the published figures suggest.</source>
        <translation>Ihre Dateien in {target} sind größer, als die veröffentlichten Zahlen erwarten lassen.</translation>
    </message>
    <message>
        <source>Your {target} files are smaller than the published figures suggest.</source>
        <translation>Ihre Dateien in {target} sind kleiner, als die veröffentlichten Zahlen erwarten lassen.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>alike in part</source>
        <translation>zum Teil gleich</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alle Quellen</translation>
    </message>
    <message>
        <source>at most {size} to reclaim</source>
        <translation>höchstens {size} können frei werden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>damaged prints of {count} {count:file|files} left out</source>
        <translation>beschädigte Abdrücke von {count} {count:Datei|Dateien} ausgelassen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>folders not read: {count}</source>
        <translation>Ordner nicht gelesen: {count}</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>it is longer than any path</source>
        <translation>sie ist länger als jeder Pfad</translation>
    </message>
    <message>
        <source>it is not of this format</source>
        <translation>sie hat ein anderes Format</translation>
    </message>
    <message>
        <source>its time is in words; list with --time-style=full-iso</source>
        <translation>ihre Zeit steht in Worten; listen Sie mit --time-style=full-iso auf</translation>
    </message>
    <message>
        <source>known of {count}</source>
        <translation>bei {count} bekannt</translation>
    </message>
    <message>
        <source>last look failed: {reason}</source>
        <translation>letzter Blick gescheitert: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>limited by late answers of the disk or share</source>
        <translation>begrenzt durch späte Antworten des Datenträgers oder der Freigabe</translation>
    </message>
    <message>
        <source>limited by the library</source>
        <translation>begrenzt durch die Bibliothek</translation>
    </message>
    <message>
        <source>limited by the processor</source>
        <translation>begrenzt durch den Prozessor</translation>
    </message>
    <message>
        <source>limited by the reading speed of the disk</source>
        <translation>begrenzt durch das Lesetempo des Datenträgers</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no room for the pictures of {count}: the limit is in the preferences</source>
        <translation>kein Platz für die Bilder von {count}: Die Grenze steht in den Einstellungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not compared: another speed</source>
        <translation>nicht verglichen: andere Geschwindigkeit</translation>
    </message>
    <message>
        <source>not compared: cannot be read</source>
        <translation>nicht verglichen: nicht lesbar</translation>
    </message>
    <message>
        <source>not compared: one has none</source>
        <translation>nicht verglichen: ein Video hat keinen</translation>
    </message>
    <message>
        <source>not compared: too little there</source>
        <translation>nicht verglichen: zu wenig Ton an der Stelle</translation>
    </message>
    <message>
        <source>not packaged</source>
        <translation>nicht paketiert</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht überprüft</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>von {count} geprüften</translation>
    </message>
    <message>
        <source>of {count} compared</source>
        <translation>von {count} verglichenen</translation>
    </message>
    <message>
        <source>of {count} verified</source>
        <translation>von {count} überprüften</translation>
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
        <translation>andere</translation>
    </message>
    <message>
        <source>packaged</source>
        <translation>paketiert</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>paths from {folder} on</source>
        <translation>Pfade ab {folder}</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>portabel</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>teilweise gelesen</translation>
    </message>
    <message>
        <source>read in part: {done} of {count}</source>
        <translation>teilweise gelesen: {done} von {count}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>sources offline: {count}</source>
        <translation>Quellen offline: {count}</translation>
    </message>
    <message>
        <source>stopped before its end (import it again once the reason is gone)</source>
        <translation>vorzeitig gescheitert (noch einmal importieren, sobald der Grund behoben ist)</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the index was damaged, and was begun anew</source>
        <translation>der Index war beschädigt und wurde neu begonnen</translation>
    </message>
    <message>
        <source>the path is an address on the network</source>
        <translation>der Pfad ist eine Adresse im Netz</translation>
    </message>
    <message>
        <source>there is no path that a file can have</source>
        <translation>es gibt keinen Pfad, den eine Datei haben kann</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>tree did not open this folder</source>
        <translation>tree hat diesen Ordner nicht geöffnet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unplugged after {done} of {count} {count:file|files}</source>
        <translation>getrennt nach {done} von {count} {count:Datei|Dateien}</translation>
    </message>
    <message>
        <source>unplugged while its folders were listed</source>
        <translation>getrennt, während die Ordner aufgelistet wurden</translation>
    </message>
    <message>
        <source>unusual bit rate</source>
        <translation>ungewöhnliche Bitrate</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>bis zu {high}</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>{asked} of {files} {files:file|files} {asked:was|were} compared with an earlier checksum. Of the {left:other it is not known whether it has|others it is not known whether they have} changed unnoticed.</source>
        <translation>{asked} von {files} {files:Datei|Dateien} {asked:wurde|wurden} mit einer früheren Prüfsumme verglichen. Von {left:der anderen ist nicht bekannt, ob sie|den anderen ist nicht bekannt, ob sie} sich unbemerkt verändert {left:hat|haben}.</translation>
    </message>
    <message>
        <source>{copied} of them {copied:has|have} another copy, which may be whole.</source>
        <translation>Von {copied} davon gibt es eine weitere Kopie, die heil sein kann.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been checked for long.</source>
        <translation>{count:Ein Datenträger wurde|{count} Datenträger wurden} lange nicht geprüft.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been seen for long.</source>
        <translation>{count:Ein Datenträger wurde|{count} Datenträger wurden} lange nicht gesehen.</translation>
    </message>
    <message>
        <source>{count:A file changed unnoticed: its contents are not as before, its size and time|{count} files changed unnoticed: their contents are not as before, sizes and times} are.</source>
        <translation>{count:Eine Datei hat sich|{count} Dateien haben sich} unbemerkt verändert: {count:Ihr Inhalt ist|Ihre Inhalte sind} nicht wie zuvor, {count:Größe und Zeit|Größen und Zeiten} schon.</translation>
    </message>
    <message>
        <source>{count:A source is|{count} sources are} offline.</source>
        <translation>{count:Eine Quelle ist|{count} Quellen sind} offline.</translation>
    </message>
    <message>
        <source>{count:It has no other copy.|None of them has another copy.}</source>
        <translation>{count:Von ihr gibt es keine weitere Kopie.|Von keiner gibt es eine weitere Kopie.}</translation>
    </message>
    <message>
        <source>{count:The only known file was not|None of the {count} known files was} found at {path}. Nothing was changed.</source>
        <translation>{count:Die einzige bekannte Datei fand sich nicht|Keine der {count} bekannten Dateien fand sich} in {path}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{count} additional</source>
        <translation>{count} zusätzlich</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>{count} wieder da</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} changed unnoticed</source>
        <translation>{count} unbemerkt verändert</translation>
    </message>
    <message>
        <source>{count} checked before</source>
        <translation>{count} bereits geprüft</translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation>{count} beschädigt</translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation>{count} bearbeitet</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>{count} leer</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{count} gone missing</source>
        <translation>{count} nicht mehr da</translation>
    </message>
    <message>
        <source>{count} gone or changed</source>
        <translation>{count} verschwunden oder geändert</translation>
    </message>
    <message>
        <source>{count} in the trash</source>
        <translation>{count} im Papierkorb</translation>
    </message>
    <message>
        <source>{count} indexed</source>
        <translation>{count} indiziert</translation>
    </message>
    <message>
        <source>{count} indexed before</source>
        <translation>{count} schon indiziert</translation>
    </message>
    <message>
        <source>{count} known before</source>
        <translation>{count} schon bekannt</translation>
    </message>
    <message>
        <source>{count} known from an import</source>
        <translation>{count} aus einem Import bekannt</translation>
    </message>
    <message>
        <source>{count} known from the disk itself</source>
        <translation>{count} vom Datenträger selbst bekannt</translation>
    </message>
    <message>
        <source>{count} left for the next run</source>
        <translation>{count} für den nächsten Lauf übrig</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} ausgelassen</translation>
    </message>
    <message>
        <source>{count} left out by the manifest</source>
        <translation>{count} vom Manifest ausgeschlossen</translation>
    </message>
    <message>
        <source>{count} left: the space for pictures is full</source>
        <translation>{count} übrig: der Platz für Bilder ist voll</translation>
    </message>
    <message>
        <source>{count} left: the space for the index is full</source>
        <translation>{count} übrig: Der Platz für den Index ist voll</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} fehlend</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <source>{count} moved back</source>
        <translation>{count} zurückverschoben</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} that {count:shares|share} a part</source>
        <translation>{count} {count:neues Paar|neue Paare} mit einem gemeinsamen Teil</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} with the same pictures</source>
        <translation>{count} {count:neues Paar|neue Paare} mit denselben Bildern</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>{count} nicht geprüft</translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation>{count} nicht abgeschlossen</translation>
    </message>
    <message>
        <source>{count} not known for certain</source>
        <translation>{count} nicht sicher bekannt</translation>
    </message>
    <message>
        <source>{count} not moved</source>
        <translation>{count} nicht verschoben</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>{count} nicht erreicht</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>{count} nicht gelesen</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, forgotten</source>
        <translation>{count} aus einem früheren Import, {count:die hier fehlt|die hier fehlen}, vergessen</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, still listed</source>
        <translation>{count} aus einem früheren Import, {count:die hier fehlt|die hier fehlen}, weiter aufgeführt</translation>
    </message>
    <message>
        <source>{count} of another computer&apos;s library not there, forgotten</source>
        <translation>{count} aus der Bibliothek eines anderen Computers nicht da, vergessen</translation>
    </message>
    <message>
        <source>{count} of them to complete recordings</source>
        <translation>{count} davon zur Ergänzung von Aufnahmen</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file has|files have} pictures. Of the others none were made yet.</source>
        <translation>{count} von {total} {total:Datei|Dateien} {count:hat|haben} Bilder. Von den anderen wurden noch keine gemacht.</translation>
    </message>
    <message>
        <source>{count} offline</source>
        <translation>{count} offline</translation>
    </message>
    <message>
        <source>{count} ok</source>
        <translation>{count} in Ordnung</translation>
    </message>
    <message>
        <source>{count} other {count:file|files} left out</source>
        <translation>{count} andere {count:Datei|Dateien} ausgelassen</translation>
    </message>
    <message>
        <source>{count} probed</source>
        <translation>{count} untersucht</translation>
    </message>
    <message>
        <source>{count} ready to compare</source>
        <translation>{count} bereit zum Vergleich</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} übersprungen</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>{count} gespeichert</translation>
    </message>
    <message>
        <source>{count} suspicious</source>
        <translation>{count} verdächtig</translation>
    </message>
    <message>
        <source>{count} that cannot be compared</source>
        <translation>{count} nicht vergleichbar</translation>
    </message>
    <message>
        <source>{count} timed out</source>
        <translation>{count} mit Zeitüberschreitung</translation>
    </message>
    <message>
        <source>{count} too short to be found in others</source>
        <translation>{count} zu kurz, um in anderen gefunden zu werden</translation>
    </message>
    <message>
        <source>{count} unchanged in size and date</source>
        <translation>{count} in Größe und Datum unverändert</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>{count} unverändert</translation>
    </message>
    <message>
        <source>{count} video {count:file|files} ({results})</source>
        <translation>{count} {count:Videodatei|Videodateien} ({results})</translation>
    </message>
    <message>
        <source>{count} whose codec does not show damage</source>
        <translation>{count}, deren Codec Schäden nicht erkennen lässt</translation>
    </message>
    <message>
        <source>{count} with another checksum than here, listed beside {count:it|them}</source>
        <translation>{count} mit einer anderen Prüfsumme als hier, daneben aufgeführt</translation>
    </message>
    <message>
        <source>{count} with new pictures</source>
        <translation>{count} mit neuen Bildern</translation>
    </message>
    <message>
        <source>{count} with other copies</source>
        <translation>{count} mit weiteren Kopien</translation>
    </message>
    <message>
        <source>{count} with pictures from before</source>
        <translation>{count} mit Bildern von früher</translation>
    </message>
    <message>
        <source>{count} with the pictures from there</source>
        <translation>{count} mit den Bildern von dort</translation>
    </message>
    <message>
        <source>{count} without another copy</source>
        <translation>{count} ohne weitere Kopie</translation>
    </message>
    <message>
        <source>{count} without another of similar length</source>
        <translation>{count} ohne ein anderes ähnlicher Länge</translation>
    </message>
    <message>
        <source>{count} without damage</source>
        <translation>{count} ohne Schaden</translation>
    </message>
    <message>
        <source>{count} without picture or known length</source>
        <translation>{count} ohne Bild oder bekannte Länge</translation>
    </message>
    <message>
        <source>{count} without pictures</source>
        <translation>{count} ohne Bilder</translation>
    </message>
    <message>
        <source>{count} without text</source>
        <translation>{count} ohne Text</translation>
    </message>
    <message>
        <source>{count} {count:disk|disks}</source>
        <translation>{count} Datenträger</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} no checksum</source>
        <translation>{count} {count:Datei hat|Dateien haben} keine Prüfsumme</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged</source>
        <translation>{count} {count:Datei ist|Dateien sind} beschädigt</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged; {imported} as imported from {origins}</source>
        <translation>{count} {count:Datei ist|Dateien sind} beschädigt; {imported} laut Import aus {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} not compared yet.</source>
        <translation>{count} {count:Datei ist|Dateien sind} noch nicht verglichen.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. None came back yet.</source>
        <translation>{count} {count:Datei wurde|Dateien wurden} am {time} übergeben. Noch keine kam zurück.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} larger.</source>
        <translation>{count} {count:Datei wurde|Dateien wurden} am {time} übergeben. Zurück: {back}, um {size} größer.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} smaller.</source>
        <translation>{count} {count:Datei wurde|Dateien wurden} am {time} übergeben. Zurück: {back}, um {size} kleiner.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} never checked for damage</source>
        <translation>{count} {count:Datei wurde|Dateien wurden} nie auf Schäden geprüft</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:Datei|Dateien}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} as of {day}</source>
        <translation>{count} {count:Datei|Dateien}, Stand {day}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed</source>
        <translation>{count} {count:Datei hat|Dateien haben} sich unbemerkt verändert</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed; {imported} as imported from {origins}</source>
        <translation>{count} {count:Datei|Dateien} unbemerkt verändert; {imported} laut Import aus {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be checked for damage; {count:its details say|their details say} why.</source>
        <translation>{count} {count:Datei konnte|Dateien konnten} nicht auf Schäden geprüft werden; {count:ihre Details sagen|ihre Details sagen}, warum.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read</source>
        <translation>{count} {count:Datei konnte|Dateien konnten} nicht gelesen werden</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read; {imported} as imported from {origins}</source>
        <translation>{count} {count:Datei konnte|Dateien konnten} nicht gelesen werden; {imported} laut Import aus {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} not read</source>
        <translation>{count} {count:Datei|Dateien} nicht gelesen</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of other kinds, not listed</source>
        <translation>{count} {count:Datei|Dateien} anderer Art, nicht aufgeführt</translation>
    </message>
    <message>
        <source>{count} {count:file|files} with problems</source>
        <translation>{count} {count:Datei|Dateien} mit Problemen</translation>
    </message>
    <message>
        <source>{count} {count:frame of DV holds|frames of DV hold} blocks that do not belong there, {count:at|the first at} {time}: something was overwritten.</source>
        <translation>{count} {count:DV-Bild enthält|DV-Bilder enthalten} Blöcke, die nicht dorthin gehören, {count:und zwar|das erste} bei {time}: Etwas wurde überschrieben.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:Einzelbild ist|Einzelbilder sind} fehlerhaft, {count:und zwar|das erste} bei {time}.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:Abschnitt des Tons ist|Abschnitte des Tons sind} fehlerhaft, {count:und zwar|der erste} bei {time}.</translation>
    </message>
    <message>
        <source>{count} {count:icon was|icons were} drawn small and large.</source>
        <translation>{count} {count:Symbol wurde|Symbole wurden} klein und groß gezeichnet.</translation>
    </message>
    <message>
        <source>{count} {count:kind of checksums was|kinds of checksums were} computed.</source>
        <translation>{count} {count:Art von Prüfsummen wurde|Arten von Prüfsummen wurden} berechnet.</translation>
    </message>
    <message>
        <source>{count} {count:line|lines} not understood</source>
        <translation>{count} {count:Zeile|Zeilen} nicht verstanden</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:Paket|Pakete} des Bildes {count:lässt|lassen} sich nicht dekodieren, {count:und zwar|das erste} bei {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:Paket|Pakete} des Bildes {count:ist|sind} fehlerhaft, {count:und zwar|das erste} bei {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:Paket|Pakete} des Tons {count:lässt|lassen} sich nicht dekodieren, {count:und zwar|das erste} bei {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:Paket|Pakete} des Tons {count:ist|sind} fehlerhaft, {count:und zwar|das erste} bei {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of track {track} cannot be decoded, too many to be chance.</source>
        <translation>{count} {count:Paket|Pakete} der Spur {track} {count:lässt|lassen} sich nicht dekodieren: zu viele für einen Zufall.</translation>
    </message>
    <message>
        <source>{count} {count:pair|pairs} to be confirmed in the next run</source>
        <translation>{count} {count:Paar|Paare}, {count:das|die} der nächste Lauf bestätigen kann</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} of this recording {count:is|are} not here.</source>
        <translation>{count} {count:Teil|Teile} dieser Aufnahme {count:fehlt|fehlen} hier.</translation>
    </message>
    <message>
        <source>{count} {count:picture was|pictures were} made of the sample video.</source>
        <translation>Vom Beispielvideo {count:wurde|wurden} {count} {count:Bild|Bilder} erstellt.</translation>
    </message>
    <message>
        <source>{damaged} of {asked} checked {asked:file is|files are} damaged.</source>
        <translation>{damaged} von {asked} geprüften {asked:Datei ist|Dateien sind} beschädigt.</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, {start} bis {end}</translation>
    </message>
    <message>
        <source>{detail} This is at {place}.</source>
        <translation>{detail} Das steht bei {place}.</translation>
    </message>
    <message>
        <source>{edge} and more</source>
        <translation>{edge} und mehr</translation>
    </message>
    <message>
        <source>{engine} read the sample video and a bare stream.</source>
        <translation>{engine} hat das Beispielvideo und einen Videostrom ohne Container gelesen.</translation>
    </message>
    <message>
        <source>{files} in {size}</source>
        <translation>{files} in {size}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of yours from {codec} to {target}, with up to {lines} lines: {low} to {high} % of the file.</source>
        <translation>{files} {files:Datei|Dateien} von Ihnen von {codec} nach {target}, mit bis zu {lines} Zeilen: {low} bis {high} % der Datei.</translation>
    </message>
    <message>
        <source>{files} {target} {files:file|files} of this library in {folders} {folders:folder|folders}, with up to {lines} lines: the middle half of their bits per pixel.</source>
        <translation>{files} {files:Datei|Dateien} dieser Bibliothek in {target} in {folders} {folders:Ordner|Ordnern}, mit bis zu {lines} Zeilen: die mittlere Hälfte ihrer Bits je Pixel.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest} by Cinventory until {time}.</source>
        <translation>{folder}, von Cinventory bis {time} mit {manifest} verglichen.</translation>
    </message>
    <message>
        <source>{jobs} jobs wait or run. Wait until some have ended, or cancel some.</source>
        <translation>{jobs} Aufträge warten oder laufen. Warten Sie, bis einige beendet sind, oder brechen Sie einige ab.</translation>
    </message>
    <message>
        <source>{kept} of {count} kept</source>
        <translation>{kept} von {count} behalten</translation>
    </message>
    <message>
        <source>{kind} files are listed but not read.</source>
        <translation>{kind}-Dateien werden aufgeführt, aber nicht gelesen.</translation>
    </message>
    <message>
        <source>{kind}: {detail}.</source>
        <translation>{kind}: {detail}.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>{name} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>{name} konnte nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>{name} holds values of a camera. Programs may show them as subtitles.</source>
        <translation>{name} enthält Werte einer Kamera. Programme zeigen sie vielleicht als Untertitel.</translation>
    </message>
    <message>
        <source>{name} is empty, or no subtitles are in it.</source>
        <translation>{name} ist leer oder enthält keine Untertitel.</translation>
    </message>
    <message>
        <source>{name} is no name for a profile. Use up to 40 small letters, digits and hyphens.</source>
        <translation>{name} ist kein Name für ein Profil. Verwenden Sie bis zu 40 Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8, so programs may show wrong letters.</source>
        <translation>{name} ist nicht in UTF-8, sodass Programme falsche Buchstaben zeigen können.</translation>
    </message>
    <message>
        <source>{name} was computed wrongly: {digest}.</source>
        <translation>{name} wurde falsch berechnet: {digest}.</translation>
    </message>
    <message>
        <source>{part} %</source>
        <translation>{part} %</translation>
    </message>
    <message>
        <source>{path} and the source {source} contain one another. Choose another folder.</source>
        <translation>{path} und die Quelle {source} enthalten einander. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} appeared while the list was written, and was not replaced. Try again.</source>
        <translation>{path} ist entstanden, während die Liste geschrieben wurde, und wurde nicht ersetzt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} belongs to Cinventory, and is never replaced. Choose another name.</source>
        <translation>{path} gehört zu Cinventory und wird nie ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} belongs to the library, and is never replaced. Choose another name.</source>
        <translation>{path} gehört zur Bibliothek und wird nie ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} changed while the list was written, and was not replaced. Try again.</source>
        <translation>{path} hat sich geändert, während die Liste geschrieben wurde, und wurde nicht ersetzt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} could not be read ({detail}).</source>
        <translation>{path} konnte nicht gelesen werden ({detail}).</translation>
    </message>
    <message>
        <source>{path} could not be read because it does not respond. Check the disk or the network.</source>
        <translation>{path} konnte nicht gelesen werden, weil dort nichts antwortet. Datenträger oder Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}. An existing file was not changed.</source>
        <translation>{path} konnte nicht geschrieben werden: {detail}. Eine vorhandene Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{path} declares XML entities, which it does not need, so it was not read.</source>
        <translation>{path} deklariert XML-Entitäten, die unnötig sind, und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>{path} does not declare a bag in UTF-8.</source>
        <translation>{path} deklariert kein Bag in UTF-8.</translation>
    </message>
    <message>
        <source>{path} exists and does not end in {endings}. Choose another name, or add --force.</source>
        <translation>{path} ist vorhanden und endet nicht auf {endings}. Wählen Sie einen anderen Namen, oder ergänzen Sie --force.</translation>
    </message>
    <message>
        <source>{path} exists. A new manifest would hide later changes of the files. Verify the old one, choose another name, or add --force.</source>
        <translation>{path} ist schon vorhanden. Ein neues Manifest würde spätere Änderungen der Dateien verdecken. Überprüfen Sie das alte, wählen Sie einen anderen Namen oder fügen Sie --force hinzu.</translation>
    </message>
    <message>
        <source>{path} has a history of its own. Continue it with --into-source.</source>
        <translation>{path} hat eine eigene Historie. Setzen Sie diese mit --into-source fort.</translation>
    </message>
    <message>
        <source>{path} has a line that is too long for a manifest.</source>
        <translation>{path} enthält eine Zeile, die für ein Manifest zu lang ist.</translation>
    </message>
    <message>
        <source>{path} has an XML element that is too large or too deep.</source>
        <translation>{path} hat ein XML-Element, das zu groß oder zu tief ist.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} entries, which is too many.</source>
        <translation>{path} hat mehr als {limit} Einträge, und das sind zu viele.</translation>
    </message>
    <message>
        <source>{path} has no folder “data”, in which a bag keeps its files.</source>
        <translation>{path} hat keinen Ordner „data“, in dem ein Bag seine Dateien enthält.</translation>
    </message>
    <message>
        <source>{path} has no line of a checksum list, so it is no manifest.</source>
        <translation>{path} hat keine Zeile einer Prüfsummenliste und ist daher kein Manifest.</translation>
    </message>
    <message>
        <source>{path} holds a video, and is never replaced. Choose another name.</source>
        <translation>{path} enthält ein Video und wird nie ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} profiles; others are not used. Remove some.</source>
        <translation>{path} enthält mehr als {limit} Profile; weitere werden nicht verwendet. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>{path} holds no preferences that can be used: {detail}. None were changed.</source>
        <translation>{path} enthält keine brauchbaren Einstellungen: {detail}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is UTF-16 text. Save it as UTF-8 and try again.</source>
        <translation>{path} ist Text in UTF-16. Speichern Sie ihn als UTF-8, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} is a bag already. Verify it instead.</source>
        <translation>{path} ist schon ein Bag. Überprüfen Sie es stattdessen.</translation>
    </message>
    <message>
        <source>{path} is a database, and is never replaced. Choose another name.</source>
        <translation>{path} ist eine Datenbank und wird nie ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a file that the library lists, and is never replaced. Choose another name.</source>
        <translation>{path} ist eine Datei, die in der Bibliothek steht, und wird nie ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a file that this scan is about to scan. Choose another name.</source>
        <translation>{path} ist eine Datei, die gerade eingelesen werden soll. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is an output that is being written, or was left by an interrupted program. It was not used.</source>
        <translation>{path} ist eine Ausgabe, die gerade geschrieben wird oder von einem unterbrochenen Programm übrig ist. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}), and no copy was made. Restore an earlier backup of the library.</source>
        <translation>{path} ist beschädigt ({detail}) und wurde nicht kopiert. Stellen Sie eine frühere Sicherung der Bibliothek wieder her.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is in use, or something else than a library. Choose another name.</source>
        <translation>{path} wird benutzt oder ist etwas anderes als eine Bibliothek. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is in {source}, which the library lists. Choose a folder outside of it, so that nothing made there mixes with your files.</source>
        <translation>{path} liegt in {source}, das die Bibliothek auflistet. Wählen Sie einen Ordner außerhalb davon, damit sich nichts Neues unter Ihre Dateien mischt.</translation>
    </message>
    <message>
        <source>{path} is inside {folder}, where Cinventory only reads. Choose another place, or add --into-source to write into the described folder.</source>
        <translation>{path} liegt in {folder}, wo Cinventory nur liest. Wählen Sie einen anderen Ort, oder fügen Sie --into-source hinzu, um in den beschriebenen Ordner zu schreiben.</translation>
    </message>
    <message>
        <source>{path} is missing, but the chain of its history names it.</source>
        <translation>{path} fehlt, obwohl die Kette der Historie es nennt.</translation>
    </message>
    <message>
        <source>{path} is neither in the chain of its history nor whole. A program may have been interrupted. It was not used. The next manifest of the folder sets it aside.</source>
        <translation>{path} steht weder in der Kette der Historie, noch ist es vollständig. Vielleicht wurde ein Programm unterbrochen. Es wurde nicht verwendet. Das nächste Manifest des Ordners legt es beiseite.</translation>
    </message>
    <message>
        <source>{path} is no catalogue that Cinventory knows. Export the list as CSV, and choose its columns.</source>
        <translation>{path} ist kein Katalog, den Cinventory kennt. Exportieren Sie die Liste als CSV, und wählen Sie ihre Spalten.</translation>
    </message>
    <message>
        <source>{path} is no library of Cinventory. Of the database of another program, export the list as CSV.</source>
        <translation>{path} ist keine Bibliothek von Cinventory. Exportieren Sie aus der Datenbank eines anderen Programms die Liste als CSV.</translation>
    </message>
    <message>
        <source>{path} is no manifest of a known form.</source>
        <translation>{path} ist kein Manifest einer bekannten Form.</translation>
    </message>
    <message>
        <source>{path} is no path of Windows. Say what its folder is called there.</source>
        <translation>{path} ist kein Pfad von Windows. Sagen Sie, wie der Ordner der Datei dort heißt.</translation>
    </message>
    <message>
        <source>{path} is no policy of MediaConch, or has no rule.</source>
        <translation>{path} ist keine Policy von MediaConch oder hat keine Regel.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library.</source>
        <translation>{path} ist keine Bibliothek von Cinventory.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library. It was not changed. Name another with --library.</source>
        <translation>{path} ist keine Cinventory-Bibliothek. Die Datei wurde nicht verändert. Mit --library lässt sich eine andere angeben.</translation>
    </message>
    <message>
        <source>{path} is not a complete chain of generations.</source>
        <translation>{path} ist keine vollständige Kette von Generationen.</translation>
    </message>
    <message>
        <source>{path} is not a folder, or cannot be read. Choose a folder that is there.</source>
        <translation>{path} ist kein Ordner oder nicht lesbar. Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{path} is not a regular file and was not replaced.</source>
        <translation>{path} ist keine gewöhnliche Datei und wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so no library. Name another with --library.</source>
        <translation>{path} ist keine gewöhnliche Datei und damit keine Bibliothek. Mit --library lässt sich eine andere angeben.</translation>
    </message>
    <message>
        <source>{path} is not a source of the library. Scan it first.</source>
        <translation>{path} ist keine Quelle der Bibliothek. Lesen Sie den Ordner zuerst ein.</translation>
    </message>
    <message>
        <source>{path} is not a source of this library.</source>
        <translation>{path} ist keine Quelle dieser Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history, and is not its next generation.</source>
        <translation>{path} steht nicht in der Kette der Historie und ist nicht deren nächste Generation.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history. A program may have been interrupted before it was added. It was compared like the others. The next manifest of the folder adds it.</source>
        <translation>{path} steht nicht in der Kette der Historie. Vielleicht wurde ein Programm unterbrochen, bevor es hinzugefügt war. Es wurde wie die anderen verglichen. Das nächste Manifest des Ordners fügt es hinzu.</translation>
    </message>
    <message>
        <source>{path} is not valid XML (line {line}: {detail}).</source>
        <translation>{path} ist kein gültiges XML (Zeile {line}: {detail}).</translation>
    </message>
    <message>
        <source>{path} is open in another program, and was not replaced. Close it, and try again.</source>
        <translation>{path} ist in einem anderen Programm geöffnet und wurde nicht ersetzt. Schließen Sie die Datei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another name for its copy.</source>
        <translation>{path} ist die Bibliothek selbst. Wählen Sie für ihre Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is the library that is open. Choose that of another computer.</source>
        <translation>{path} ist die geöffnete Bibliothek. Wählen Sie die eines anderen Computers.</translation>
    </message>
    <message>
        <source>{path} leaves out files by more or longer patterns than a manifest needs.</source>
        <translation>{path} schließt Dateien mit mehr oder längeren Mustern aus, als ein Manifest braucht.</translation>
    </message>
    <message>
        <source>{path} refers to another manifest by a path or checksum that is not valid.</source>
        <translation>{path} verweist mit einem ungültigen Pfad oder einer ungültigen Prüfsumme auf ein anderes Manifest.</translation>
    </message>
    <message>
        <source>{path} was changed after it was written: its checksum is not that of the chain.</source>
        <translation>{path} wurde nach dem Schreiben geändert: Die Prüfsumme ist nicht die der Kette.</translation>
    </message>
    <message>
        <source>{path} was changed while the files were read. Nothing was added. Try again.</source>
        <translation>{path} wurde geändert, während die Dateien gelesen wurden. Es wurde nichts hinzugefügt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} was not written: its disk has gone, or its folder was replaced. Look there, and try again. An existing file was not changed.</source>
        <translation>{path} wurde nicht geschrieben: Der Datenträger ist weg, oder der Ordner wurde ersetzt. Sehen Sie dort nach, und versuchen Sie es erneut. Eine vorhandene Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{path} was not written: only the window makes reports as PDF. Export it there.</source>
        <translation>{path} wurde nicht geschrieben: Nur das Fenster erstellt Berichte als PDF. Exportieren Sie ihn dort.</translation>
    </message>
    <message>
        <source>{path} was not written: the disk of {source} is not connected. Connect it, or choose another folder.</source>
        <translation>{path} wurde nicht geschrieben: Der Datenträger von {source} ist nicht angeschlossen. Schließen Sie ihn an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} was unplugged, or stopped answering. Plug it in, and begin again.</source>
        <translation>{path} wurde getrennt oder antwortet nicht mehr. Schließen Sie den Datenträger an und beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>{path} was written, but its disk did not confirm that: {detail}. Export again if it is not there.</source>
        <translation>{path} wurde geschrieben, doch der Datenträger hat es nicht bestätigt: {detail}. Exportieren Sie erneut, falls die Datei dort fehlt.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it begins otherwise than the name of the video.</source>
        <translation>{program} sieht {name} nicht: Der Name beginnt anders als der des Videos.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not look into this folder.</source>
        <translation>{program} sieht {name} nicht: Es sieht nicht in diesen Ordner.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not read such files.</source>
        <translation>{program} sieht {name} nicht: Es liest solche Dateien nicht.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it takes no such words after the video&apos;s name.</source>
        <translation>{program} sieht {name} nicht: Solche Wörter hinter dem Namen des Videos nimmt es nicht an.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: there is no dot after the name of the video.</source>
        <translation>{program} sieht {name} nicht: Hinter dem Namen des Videos steht kein Punkt.</translation>
    </message>
    <message>
        <source>{rate} is high for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} ist hoch für {picture} mit {frames} Bildern/s in {codec}.</translation>
    </message>
    <message>
        <source>{rate} is low for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} ist niedrig für {picture} mit {frames} Bildern/s in {codec}.</translation>
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
        <translation>{size} gelesen</translation>
    </message>
    <message>
        <source>{size} to reclaim</source>
        <translation>{size} können frei werden</translation>
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
        <translation>„{address}“ ist keine Adresse eines Clusters. Verwenden Sie tcp://RECHNER:PORT, tls://RECHNER:PORT oder local:N.</translation>
    </message>
    <message>
        <source>“{filter}” begins with -, as an option does. Write --where &apos;{filter}&apos;, or put the filter after --.</source>
        <translation>„{filter}“ beginnt mit - wie eine Option. Schreiben Sie --where &apos;{filter}&apos;, oder setzen Sie den Filter hinter --.</translation>
    </message>
    <message>
        <source>“{name}:” has no value. Enter for example {name}:{example}.</source>
        <translation>„{name}:“ hat keinen Wert. Zum Beispiel {name}:{example} eingeben.</translation>
    </message>
    <message>
        <source>“{name}:” needs a language. Enter for example {name}:{example}.</source>
        <translation>„{name}:“ braucht eine Sprache. Zum Beispiel {name}:{example} eingeben.</translation>
    </message>
    <message>
        <source>“{name}:” needs a text without a comparison. Enter for example {name}:{example}.</source>
        <translation>„{name}:“ braucht einen Text ohne Vergleich. Zum Beispiel {name}:{example} eingeben.</translation>
    </message>
    <message>
        <source>“{name}:” needs a whole word. Enter for example {name}:{example}.</source>
        <translation>„{name}:“ braucht ein ganzes Wort. Zum Beispiel {name}:{example} eingeben.</translation>
    </message>
    <message>
        <source>“{name}:” needs words that are said. Enter for example {name}:{example}.</source>
        <translation>„{name}:“ braucht Wörter, die gesagt werden. Geben Sie zum Beispiel {name}:{example} ein.</translation>
    </message>
    <message>
        <source>“{name}” ({place}) was last seen on {day}.</source>
        <translation>„{name}“ ({place}) wurde zuletzt am {day} gesehen.</translation>
    </message>
    <message>
        <source>“{name}” has no checksums</source>
        <translation>„{name}“ hat keine Prüfsummen</translation>
    </message>
    <message>
        <source>“{name}” is read in part</source>
        <translation>„{name}“ ist teilweise gelesen</translation>
    </message>
    <message>
        <source>“{name}” is the same disk.</source>
        <translation>„{name}“ ist derselbe Datenträger.</translation>
    </message>
    <message>
        <source>“{name}” was last seen on {day}.</source>
        <translation>„{name}“ wurde zuletzt am {day} gesehen.</translation>
    </message>
    <message>
        <source>“{name}” was not connected for {days} {days:day|days}</source>
        <translation>„{name}“ war {days} {days:Tag|Tage} lang nicht verbunden</translation>
    </message>
    <message>
        <source>“{path}” is not an absolute path. Enter the whole path of the file.</source>
        <translation>„{path}“ ist kein absoluter Pfad. Geben Sie den vollständigen Pfad der Datei ein.</translation>
    </message>
    <message>
        <source>“{text}” are no hours. Use hours such as 22:00-06:00.</source>
        <translation>„{text}“ ist kein Zeitraum. Möglich ist zum Beispiel 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” are no times of a schedule. Use times such as: nightly 22:00-06:00.</source>
        <translation>„{text}“ sind keine Zeiten eines Zeitplans. Möglich ist zum Beispiel: nightly 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” has no translation in the catalogue for {language}.</source>
        <translation>„{text}“ hat im Katalog für {language} keine Übersetzung.</translation>
    </message>
    <message>
        <source>“{text}” is in both lists. Remove it from one of them.</source>
        <translation>„{text}“ steht in beiden Listen. Aus einer davon entfernen.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Use an amount such as 500GB or 2h.</source>
        <translation>„{text}“ ist keine Menge. Möglich ist zum Beispiel 500GB oder 2h.</translation>
    </message>
    <message>
        <source>“{text}” is no command. Enter a program and its arguments.</source>
        <translation>„{text}“ ist kein Befehl. Geben Sie ein Programm und seine Argumente an.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the week. Use a day such as sunday.</source>
        <translation>„{text}“ ist kein Wochentag. Möglich ist zum Beispiel sunday.</translation>
    </message>
    <message>
        <source>“{text}” is no number of bytes</source>
        <translation>„{text}“ ist keine Anzahl von Byte</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>„{text}“ ist keine Zeit</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Use a time such as 22:00.</source>
        <translation>„{text}“ ist keine Uhrzeit. Möglich ist zum Beispiel 22:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a language that is known. Enter a code such as de.</source>
        <translation>„{text}“ ist keine bekannte Sprache. Geben Sie ein Kürzel wie de ein.</translation>
    </message>
    <message>
        <source>“{text}” is not an extension. Enter an extension such as mkv.</source>
        <translation>„{text}“ ist keine Endung. Eine Endung wie mkv eingeben.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a folder. Enter a name without a path.</source>
        <translation>„{text}“ ist kein Ordnername. Einen Namen ohne Pfad eingeben.</translation>
    </message>
    <message>
        <source>“{text}” is not two absolute paths. Write such as /media/nas=/mnt/media.</source>
        <translation>„{text}“ sind nicht zwei absolute Pfade. Schreiben Sie etwa /media/nas=/mnt/media.</translation>
    </message>
    <message>
        <source>“{text}” names no folder on two hosts. Use for example /Volumes/A=/mnt/a.</source>
        <translation>„{text}“ nennt keinen Ordner auf zwei Rechnern. Verwenden Sie zum Beispiel /Volumes/A=/mnt/a.</translation>
    </message>
    <message>
        <source>“{text}” would exclude every folder. Enter a narrower pattern.</source>
        <translation>„{text}“ würde jeden Ordner ausschließen. Ein engeres Muster eingeben.</translation>
    </message>
    <message>
        <source>“{value}” is not a bit rate. Enter {name}:&gt;50Mb/s or {name}:800kb/s..2Mb/s.</source>
        <translation>„{value}“ ist keine Bitrate. {name}:&gt;50Mb/s oder {name}:800kb/s..2Mb/s eingeben.</translation>
    </message>
    <message>
        <source>“{value}” is not a date or age. Enter {name}:2026-03, {name}:&gt;2025-01-31 or {name}:&lt;7d.</source>
        <translation>„{value}“ ist weder Datum noch Alter. {name}:2026-03, {name}:&gt;2025-01-31 oder {name}:&lt;7d eingeben.</translation>
    </message>
    <message>
        <source>“{value}” is not a duration. Enter {name}:&lt;10m, {name}:1h30m or {name}:&gt;1:31:04.</source>
        <translation>„{value}“ ist keine Dauer. {name}:&lt;10m, {name}:1h30m oder {name}:&gt;1:31:04 eingeben.</translation>
    </message>
    <message>
        <source>“{value}” is not a frame rate. Enter {name}:25, {name}:&gt;=50 or {name}:23.976..30.</source>
        <translation>„{value}“ ist keine Bildrate. {name}:25, {name}:&gt;=50 oder {name}:23.976..30 eingeben.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of channels. Enter {name}:6, {name}:5.1 or {name}:&gt;2.</source>
        <translation>„{value}“ ist keine Kanalzahl. {name}:6, {name}:5.1 oder {name}:&gt;2 eingeben.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Enter {name}:{example}, or a range such as 1..10.</source>
        <translation>„{value}“ ist keine Zahl. {name}:{example} oder einen Bereich wie 1..10 eingeben.</translation>
    </message>
    <message>
        <source>“{value}” is not a part in percent. Enter {name}:&lt;10% or {name}:10%..50%.</source>
        <translation>„{value}“ ist kein Anteil in Prozent. Geben Sie {name}:&lt;10% oder {name}:10%..50% ein.</translation>
    </message>
    <message>
        <source>“{value}” is not a size. Enter {name}:&gt;2GB, {name}:&lt;500MB or {name}:1GB..4GB.</source>
        <translation>„{value}“ ist keine Größe. {name}:&gt;2GB, {name}:&lt;500MB oder {name}:1GB..4GB eingeben.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter one of {choices}.</source>
        <translation>„{value}“ ist nicht gültig. Eins von {choices} eingeben.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter yes or no.</source>
        <translation>„{value}“ ist nicht gültig. yes oder no eingeben.</translation>
    </message>
    <message>
        <source>“{word}” is a command only as the first word. Write cinventory {word} first.</source>
        <translation>„{word}“ ist nur als erstes Wort ein Befehl. Beginnen Sie mit cinventory {word}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The commands are {names}.</source>
        <translation>„{word}“ ist weder ein Befehl noch ein vorhandener Pfad. Die Befehle sind {names}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The nearest command is “{near}”.</source>
        <translation>„{word}“ ist weder ein Befehl noch ein vorhandener Pfad. Der ähnlichste Befehl ist „{near}“.</translation>
    </message>
</context>
<context>
    <name>MomentButton</name>
    <message>
        <source>A date</source>
        <translation>Ein Datum</translation>
    </message>
    <message>
        <source>Choose the moment since which changes are told</source>
        <translation>Den Zeitpunkt wählen, seit dem Änderungen genannt werden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Letzter Scan</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Keeps this name</source>
        <translation>Behält diesen Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NearCommands</name>
    <message>
        <source>Not the same as the best one: {}. “Not the same” shows them.</source>
        <translation>Nicht dasselbe wie die beste: {}. „Nicht dasselbe“ zeigt sie.</translation>
    </message>
    <message>
        <source>Same pictures</source>
        <translation>Gleiche Bilder</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on.</source>
        <translation>Von nun an soll die gewählte Datei bleiben.</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on. The choice before it no longer counts.</source>
        <translation>Von nun an soll die gewählte Datei bleiben. Die Wahl davor gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The rules choose the file to keep again.</source>
        <translation>Die Regeln wählen wieder, welche Datei bleibt.</translation>
    </message>
    <message>
        <source>The same as the best one after all: {}.</source>
        <translation>Doch dasselbe wie die beste: {}.</translation>
    </message>
    <message>
        <source>choice of the file to keep</source>
        <translation>Wahl der Datei, die bleibt</translation>
    </message>
    <message>
        <source>“Not the same” for {}</source>
        <translation>„Nicht dasselbe“ für {}</translation>
    </message>
    <message>
        <source>“The same after all” for {}</source>
        <translation>„Doch dasselbe“ für {}</translation>
    </message>
</context>
<context>
    <name>NearFileTable</name>
    <message>
        <source>A row a file, the best one first; better values are marked; Enter opens a file</source>
        <translation>Je Datei eine Zeile, die beste zuerst; bessere Werte sind markiert; Eingabe öffnet eine Datei</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Spalten der Dateien</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Videos with the same pictures</source>
        <translation>Videos mit gleichen Bildern</translation>
    </message>
    <message>
        <source>What differs between the files</source>
        <translation>Was die Dateien unterscheidet</translation>
    </message>
</context>
<context>
    <name>NearFormatter</name>
    <message>
        <source>All files of the group are known to be damaged: none is proposed to be kept.</source>
        <translation>Alle Dateien der Gruppe sind bekanntermaßen beschädigt: Keine wird zum Behalten vorgeschlagen.</translation>
    </message>
    <message>
        <source>Best video</source>
        <translation>Bestes Video</translation>
    </message>
    <message>
        <source>Certain ({})</source>
        <translation>Sicher ({})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep “{name}”. {reason}</source>
        <translation>„{name}“ behalten. {reason}</translation>
    </message>
    <message>
        <source>Nearly all pictures agree, but for what an encoder changes</source>
        <translation>Fast alle Bilder stimmen überein, bis auf das, was ein Encoder ändert</translation>
    </message>
    <message>
        <source>Not the same ({})</source>
        <translation>Nicht dasselbe ({})</translation>
    </message>
    <message>
        <source>Other videos may agree as much: look at both</source>
        <translation>Andere Videos stimmen vielleicht ebenso überein: Beide ansehen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Perhaps ({})</source>
        <translation>Vielleicht ({})</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Probable ({})</source>
        <translation>Wahrscheinlich ({})</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>The pictures agree with more changes, or fewer tell something</source>
        <translation>Die Bilder stimmen mit mehr Änderungen überein, oder weniger sagen etwas aus</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Why the best</source>
        <translation>Warum das beste</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos that do not show the same</source>
        <translation>{0} {0:Gruppe|Gruppen} von Videos, die nicht dasselbe zeigen</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos with the same pictures</source>
        <translation>{0} {0:Gruppe|Gruppen} von Videos mit gleichen Bildern</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared yet.</source>
        <translation>{0} {0:Video wurde|Videos wurden} noch nicht verglichen.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} {0:Video kann|Videos können} nicht verglichen werden.</translation>
    </message>
    <message>
        <source>{title}: {value}, better</source>
        <translation>{title}: {value}, besser</translation>
    </message>
    <message>
        <source>{} in all but the best of each</source>
        <translation>{} in allen bis auf das beste jeder Gruppe</translation>
    </message>
    <message>
        <source>{} of {} pictures</source>
        <translation>{} von {} Bildern</translation>
    </message>
</context>
<context>
    <name>NearPanel</name>
    <message>
        <source>A row a group; those whose other files take the most room come first</source>
        <translation>Je Gruppe eine Zeile; die zuerst, deren andere Dateien am meisten Platz brauchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Spalten der Gruppen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Bilder vergleichen …</translation>
    </message>
    <message>
        <source>Grouping videos</source>
        <translation>Videos werden gruppiert</translation>
    </message>
    <message>
        <source>Grouping videos by their pictures…</source>
        <translation>Videos werden nach ihren Bildern gruppiert …</translation>
    </message>
    <message>
        <source>Groups of videos with the same pictures</source>
        <translation>Gruppen von Videos mit gleichen Bildern</translation>
    </message>
    <message>
        <source>Has the rules choose the file to keep again</source>
        <translation>Lässt wieder die Regeln wählen, welche Datei bleibt</translation>
    </message>
    <message>
        <source>Keep the proposed one</source>
        <translation>Vorgeschlagene behalten</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Keeps the selected file in place of the proposed one. It counts for its contents</source>
        <translation>Behält die ausgewählte Datei anstelle der vorgeschlagenen. Das gilt für ihren Inhalt</translation>
    </message>
    <message>
        <source>Lists the selected files with the others again</source>
        <translation>Führt die gewählten Dateien wieder mit den anderen auf</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Keine Gruppe passt</translation>
    </message>
    <message>
        <source>No two videos are of similar length</source>
        <translation>Keine zwei Videos sind ähnlich lang</translation>
    </message>
    <message>
        <source>No two videos show the same</source>
        <translation>Keine zwei Videos zeigen dasselbe</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Noch nicht alle Videos wurden verglichen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Not up to date: the grouping was cancelled.</source>
        <translation>Nicht aktuell: Das Gruppieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Notes that the selected files do not show the same as the best one. It counts for their contents, also after a move</source>
        <translation>Hält fest, dass die gewählten Dateien nicht dasselbe zeigen wie die beste. Das gilt für ihre Inhalte, auch nach dem Verschieben</translation>
    </message>
    <message>
        <source>Shows the videos of which you said that they do not show the same, and no others</source>
        <translation>Zeigt nur die Videos, von denen Sie gesagt haben, dass sie nicht dasselbe zeigen</translation>
    </message>
    <message>
        <source>Stops the grouping; the list stays as it is</source>
        <translation>Bricht das Gruppieren ab; die Liste bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>The boxes above hide all groups of the search.</source>
        <translation>Die Kästchen oben blenden alle Gruppen der Suche aus.</translation>
    </message>
    <message>
        <source>The same after all</source>
        <translation>Doch dasselbe</translation>
    </message>
    <message>
        <source>The same film in another encoding has other bytes, but the same pictures.</source>
        <translation>Derselbe Film hat in einer anderen Kodierung andere Bytes, aber dieselben Bilder.</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>Angaben zu jeder Gruppe</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Cinventory was updated to version {version}.</source>
        <translation>Cinventory wurde auf Version {version} aktualisiert.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Shall Cinventory look once a week whether there is a new version? It asks {host}, and sends nothing but its own version.</source>
        <translation>Soll Cinventory einmal in der Woche nachsehen, ob es eine neue Version gibt? Es fragt {host} und sendet nur seine eigene Version.</translation>
    </message>
    <message>
        <source>There is no later version than this one, {version}.</source>
        <translation>Es gibt keine spätere Version als diese, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of Cinventory is there, since {date}.</source>
        <translation>Version {version} von Cinventory ist da, seit {date}.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{host} is asked for the newest version…</source>
        <translation>{host} wird nach der neuesten Version gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Show these files</source>
        <translation>Diese Dateien zeigen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>before the first scan</source>
        <translation>vor dem ersten Scan</translation>
    </message>
    <message>
        <source>not all sources were read</source>
        <translation>nicht alle Quellen wurden gelesen</translation>
    </message>
    <message>
        <source>since the first scan, {}</source>
        <translation>seit dem ersten Scan, {}</translation>
    </message>
    <message>
        <source>since the last scan, {}</source>
        <translation>seit dem letzten Scan, {}</translation>
    </message>
    <message>
        <source>since you last looked, {}</source>
        <translation>seit Ihrem letzten Besuch, {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <source>{:changed file|changed files}</source>
        <translation>{:geänderte Datei|geänderte Dateien}</translation>
    </message>
    <message>
        <source>{:missing file|missing files}</source>
        <translation>{:fehlende Datei|fehlende Dateien}</translation>
    </message>
    <message>
        <source>{:new file|new files}</source>
        <translation>{:neue Datei|neue Dateien}</translation>
    </message>
</context>
<context>
    <name>NewsPreferences</name>
    <message>
        <source>&amp;Look once a week whether there is a new version</source>
        <translation>Einmal in der &amp;Woche nach einer neuen Version sehen</translation>
    </message>
    <message>
        <source>Ask at this a&amp;ddress</source>
        <translation>An dieser A&amp;dresse fragen</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Only the version of this program is sent. Nothing is loaded by itself.</source>
        <translation>Nur die Version dieses Programms wird gesendet. Von selbst wird nichts geladen.</translation>
    </message>
    <message>
        <source>The answer counts only if the makers of Cinventory have signed it.</source>
        <translation>Die Antwort zählt nur, wenn die Hersteller von Cinventory sie signiert haben.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Does what the notice offers</source>
        <translation>Tut, was der Hinweis anbietet</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Takes the notice away and changes nothing</source>
        <translation>Nimmt den Hinweis weg und ändert nichts</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Disks in a drawer fail unnoticed: connect each now and then.</source>
        <translation>Datenträger in der Schublade gehen unbemerkt kaputt: Schließen Sie jeden ab und zu an.</translation>
    </message>
    <message>
        <source>For damage or for their checksums. cinventory serve sends it as an alert.</source>
        <translation>Auf Schäden oder ihre Prüfsummen. „cinventory serve“ schickt es als Meldung.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Benachrich&amp;tigungen auf dem Desktop anzeigen</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;checked for</source>
        <translation>Melden: Datenträger nicht ge&amp;prüft seit</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;seen for</source>
        <translation>Melden: Datenträger nicht &amp;gesehen seit</translation>
    </message>
    <message>
        <source>When a job needs attention, or a long one ends, while you work elsewhere.</source>
        <translation>Wenn ein Auftrag Aufmerksamkeit braucht oder ein langer endet, während Sie anderswo arbeiten.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Another program…</source>
        <translation>Ein anderes Programm&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the program that Open uses</source>
        <translation>Das Programm wählen, das „Öffnen“ benutzt</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>Programme werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No player for “{}” is known here, so the system was asked to open it (xdg-open). If nothing opens, install a player, or choose a program by “Open with”.</source>
        <translation>Kein Player für „{}“ ist hier bekannt, daher wurde das System gebeten, die Datei zu öffnen (xdg-open). Öffnet sich nichts, installieren Sie einen Player, oder wählen Sie mit „Öffnen mit“ ein Programm.</translation>
    </message>
    <message>
        <source>No player was found for “{}”. Install one, or choose a program by “Open with”.</source>
        <translation>Für „{}“ wurde kein Player gefunden. Installieren Sie einen, oder wählen Sie mit „Öffnen mit“ ein Programm.</translation>
    </message>
    <message>
        <source>No program for videos was found</source>
        <translation>Kein Programm für Videos gefunden</translation>
    </message>
    <message>
        <source>Open in the preferred player</source>
        <translation>Im bevorzugten Player öffnen</translation>
    </message>
    <message>
        <source>Open the selected files in {}</source>
        <translation>Die ausgewählten Dateien in {} öffnen</translation>
    </message>
    <message>
        <source>Preferred player…</source>
        <translation>Bevorzugter Player&#xa0;…</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>The program of the system</source>
        <translation>Das Programm des Systems</translation>
    </message>
    <message>
        <source>{} begins at the beginning: it cannot be told a time.</source>
        <translation>{} beginnt am Anfang: Ein Zeitpunkt lässt sich nicht angeben.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>It could not be opened: {program} is not installed here.</source>
        <translation>Das Öffnen ging nicht: {program} ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Nothing has been written to the log yet.</source>
        <translation>Im Protokoll steht noch nichts.</translation>
    </message>
</context>
<context>
    <name>OrphansPage</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Eine Zeile je Datei; die Eingabetaste öffnet sie</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Alle Untertitel und .nfo-Dateien, die eingelesen wurden, gehören zu einem Video.</translation>
    </message>
    <message>
        <source>Columns of files without a video</source>
        <translation>Spalten der Dateien ohne Video</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Dateien ohne Video</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leaves the files whose row has all of these words</source>
        <translation>Lässt die Dateien stehen, in deren Zeile alle diese Wörter vorkommen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Keine Zeile enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opens the file in the program of the system</source>
        <translation>Öffnet die Datei im Programm des Systems</translation>
    </message>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Teil eines Namens, Ordners oder Grunds</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Shows the file in the file manager</source>
        <translation>Zeigt die Datei im Dateimanager</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Subtitles and .nfo files that belong to no video, as the last scan saw them. Their video may have been renamed, moved or deleted. Nothing is changed here.</source>
        <translation>Untertitel und .nfo-Dateien, die zu keinem Video gehören, wie sie beim letzten Einlesen waren. Das zugehörige Video wurde vielleicht umbenannt, verschoben oder gelöscht. Hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Angaben zu jeder Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Two videos over each other</source>
        <translation>Zwei Videos übereinander</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>An existing file is not replaced.</source>
        <translation>Eine vorhandene Datei wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>Ask for a new link before the page opens again</source>
        <translation>Fragt nach einem neuen Link, bevor sich die Seite wieder öffnet</translation>
    </message>
    <message>
        <source>Audio language</source>
        <translation>Tonsprache</translation>
    </message>
    <message>
        <source>Browsers cannot play {what}: it fails the profile “{profile}” ({facts}).</source>
        <translation>Browser können {what} nicht abspielen: Das Profil „{profile}“ ist nicht erfüllt ({facts}).</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Anzahl</translation>
    </message>
    <message>
        <source>By playing time</source>
        <translation>Nach Spielzeit</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Nach {column}</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Wählen Sie zuerst einen Ordner aus.</translation>
    </message>
    <message>
        <source>Choose a folder:</source>
        <translation>Ordner auswählen:</translation>
    </message>
    <message>
        <source>Choose where to write the list.</source>
        <translation>Wählen Sie aus, wo die Liste gespeichert werden soll.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Connection lost. Trying again…</source>
        <translation>Verbindung verloren. Neuer Versuch&#xa0;…</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Did you mean {search}?</source>
        <translation>Meinten Sie {search}?</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Each part alone finds this many files. A click takes it away:</source>
        <translation>Jeder Teil allein findet so viele Dateien. Ein Klick nimmt ihn weg:</translation>
    </message>
    <message>
        <source>Earlier scans</source>
        <translation>Frühere Scans</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files/s</source>
        <translation>Dateien/s</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film oder Serie</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filter und Werte</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For a new link, choose “Open in browser” in Cinventory, or run:</source>
        <translation>Für einen neuen Link wählen Sie in Cinventory „Im Browser öffnen“, oder führen Sie aus:</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Erzwungen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Gets no files: {reason}</source>
        <translation>Erhält keine Dateien: {reason}</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>In all browsers</source>
        <translation>In allen Browsern</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>It is in the file that the server names at its start.</source>
        <translation>Es steht in der Datei, die der Server beim Start nennt.</translation>
    </message>
    <message>
        <source>It opens again by a new link alone.</source>
        <translation>Sie öffnet sich nur durch einen neuen Link wieder.</translation>
    </message>
    <message>
        <source>It opens by a link that works once, and then stays open in this browser for two weeks.</source>
        <translation>Sie öffnet sich durch einen Link, der einmal gilt, und bleibt dann in diesem Browser zwei Wochen lang offen.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Aufträge ({count})</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while the server runs.</source>
        <translation>Aufträge beginnen von selbst, solange der Server läuft.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock the page?</source>
        <translation>Seite sperren?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Weitere Ordner</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>Weitere Gruppen</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Nicht alles in Ordnung</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <source>New since the scan of {time}</source>
        <translation>Neu seit dem Scan vom {time}</translation>
    </message>
    <message>
        <source>New since {time}</source>
        <translation>Neu seit {time}</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Als Nächstes:</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Kein HDR</translation>
    </message>
    <message>
        <source>No file matches this search:</source>
        <translation>Keine Datei passt zu dieser Suche:</translation>
    </message>
    <message>
        <source>No folders in here</source>
        <translation>Keine Ordner darin</translation>
    </message>
    <message>
        <source>No job has ended in the last 7 days.</source>
        <translation>In den letzten 7 Tagen ist kein Auftrag zu Ende gegangen.</translation>
    </message>
    <message>
        <source>No job is scheduled.</source>
        <translation>Kein Auftrag ist geplant.</translation>
    </message>
    <message>
        <source>No jobs yet. Start a scan to take the inventory of a folder.</source>
        <translation>Noch keine Aufträge. Starten Sie einen Scan, um den Bestand eines Ordners zu erfassen.</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>Es sind keine Probleme bekannt.</translation>
    </message>
    <message>
        <source>No scan has ended yet.</source>
        <translation>Noch kein Scan ist beendet.</translation>
    </message>
    <message>
        <source>No schedules yet.</source>
        <translation>Noch keine Zeitpläne.</translation>
    </message>
    <message>
        <source>No two files have the same contents.</source>
        <translation>Keine zwei Dateien haben den gleichen Inhalt.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not every source is there and read to its end: more may be missing.</source>
        <translation>Nicht jede Quelle ist verbunden und ganz gescannt: Es können mehr fehlen.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Es gibt jetzt nichts zu tun.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Or enter the token</source>
        <translation>Oder geben Sie das Token ein</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten&#xa0;…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture at {time}</source>
        <translation>Bild bei {time}</translation>
    </message>
    <message>
        <source>Pictures are being made…</source>
        <translation>Bilder werden erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Spielt auf</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Search: words, codec:hevc, size:&gt;2GB</source>
        <translation>Suche: Wörter, codec:hevc, size:&gt;2GB</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Alle Dateien anzeigen</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Diese Dateien zeigen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Diese Datei überspringen</translation>
    </message>
    <message>
        <source>Slow since {time}:</source>
        <translation>Langsam seit {time}:</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sorted in falling order. Reverse</source>
        <translation>Absteigend sortiert. Umkehren</translation>
    </message>
    <message>
        <source>Sorted in rising order. Reverse</source>
        <translation>Aufsteigend sortiert. Umkehren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start a job</source>
        <translation>Auftrag starten</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>Auftrag starten&#xa0;…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Untertitelsprache</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Take away {part}</source>
        <translation>{part} wegnehmen</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The job was added again.</source>
        <translation>Der Auftrag wurde erneut hinzugefügt.</translation>
    </message>
    <message>
        <source>The job was added.</source>
        <translation>Der Auftrag wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The page was locked, or two weeks are over.</source>
        <translation>Die Seite wurde gesperrt, oder zwei Wochen sind vorbei.</translation>
    </message>
    <message>
        <source>The schedule was added.</source>
        <translation>Der Zeitplan wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The schedule was changed.</source>
        <translation>Der Zeitplan wurde geändert.</translation>
    </message>
    <message>
        <source>The schedule was deleted.</source>
        <translation>Der Zeitplan wurde gelöscht.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Der Server kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>The window moves copies to the trash, and undoes it. A copy on another disk is a backup.</source>
        <translation>Das Fenster verschiebt Kopien in den Papierkorb und macht es rückgängig. Eine Kopie auf einem anderen Datenträger ist eine Sicherung.</translation>
    </message>
    <message>
        <source>There are no files in this source.</source>
        <translation>In dieser Quelle gibt es keine Dateien.</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Es gibt noch keine Dateien.</translation>
    </message>
    <message>
        <source>There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.</source>
        <translation>Es gibt noch keine Dateien. Ein Scan erfasst, was in einem Ordner ist, und verändert nichts darin.</translation>
    </message>
    <message>
        <source>This browser cannot play the video.</source>
        <translation>Dieser Browser kann das Video nicht abspielen.</translation>
    </message>
    <message>
        <source>This page is locked</source>
        <translation>Diese Seite ist gesperrt</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Zum Inhalt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>What was read of the files is compared with what each device or delivery takes. No file is played.</source>
        <translation>Was von den Dateien gelesen wurde, wird damit verglichen, was jedes Gerät oder jede Abgabe annimmt. Keine Datei wird abgespielt.</translation>
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
        <translation>Schwerstes Problem</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand: {time}</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies}</source>
        <translation>mindestens {count} {count:Kopie|Kopien}</translation>
    </message>
    <message>
        <source>at most {size} can be freed within disks</source>
        <translation>höchstens {size} werden innerhalb von Datenträgern frei</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>unbemerkt verändert</translation>
    </message>
    <message>
        <source>copies on other disks</source>
        <translation>Kopien auf anderen Datenträgern</translation>
    </message>
    <message>
        <source>copies on the same disk</source>
        <translation>Kopien auf demselben Datenträger</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>free space not known</source>
        <translation>freier Platz nicht bekannt</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>last scan</source>
        <translation>letzter Scan</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>letzter Besuch</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>fehlen jetzt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>nicht verbunden seit {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>von {count} geprüften</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on {count} {count:disk|disks}</source>
        <translation>auf {count} {count:Datenträger|Datenträgern}</translation>
    </message>
    <message>
        <source>one copy with {count} {count:other path|other paths}</source>
        <translation>eine Kopie mit {count} {count:weiteren Pfad|weiteren Pfaden}</translation>
    </message>
    <message>
        <source>online again</source>
        <translation>wieder online</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>only on one disk</source>
        <translation>nur auf einem Datenträger</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <source>this video</source>
        <translation>dieses Video</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} von {count} {count:Worker|Workern}</translation>
    </message>
    <message>
        <source>{count} failed or {count:needs|need} attention.</source>
        <translation>{count} {count:ist|sind} fehlgeschlagen oder {count:erfordert|erfordern} Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
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
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies}</source>
        <translation>{count} {count:Kopie|Kopien}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:Datei|Dateien}</translation>
    </message>
    <message>
        <source>{count} {count:folder|folders}</source>
        <translation>{count} Ordner</translation>
    </message>
    <message>
        <source>{count} {count:group|groups}</source>
        <translation>{count} {count:Gruppe|Gruppen}</translation>
    </message>
    <message>
        <source>{count} {count:hint|hints}</source>
        <translation>{count} {count:Hinweis|Hinweise}</translation>
    </message>
    <message>
        <source>{count} {count:job has|jobs have} ended in the last 7 days.</source>
        <translation>{count} {count:Auftrag ist|Aufträge sind} in den letzten 7 Tagen zu Ende gegangen.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} Worker</translation>
    </message>
    <message>
        <source>{count} {word}</source>
        <translation>{count} {word}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{free} of {total} free, {time}</source>
        <translation>{free} von {total} frei, {time}</translation>
    </message>
    <message>
        <source>{job}…</source>
        <translation>{job}&#xa0;…</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} Dateien/s</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <translation>{size} werden frei</translation>
    </message>
    <message>
        <source>{size} can be freed within disks</source>
        <translation>{size} werden innerhalb von Datenträgern frei</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>je {size}</translation>
    </message>
    <message>
        <source>{source} (offline)</source>
        <translation>{source} (offline)</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
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
        <translation>Seite</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>Die Seite, die in der Liste gewählt ist</translation>
    </message>
    <message>
        <source>The page that is chosen in the list. Its pictures: {}</source>
        <translation>Die Seite, die in der Liste gewählt ist. Ihre Bilder: {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Does not play: {}</source>
        <translation>Läuft nicht auf: {}</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>Nach „{}“ suchen</translation>
    </message>
    <message>
        <source>act</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>{} (chosen source)</source>
        <translation>{} (ausgewählte Quelle)</translation>
    </message>
    <message>
        <source>{} (value of “Narrow down”)</source>
        <translation>{} (Wert unter „Eingrenzen“)</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>An act, a page, a source, a search, a filter, a preference</source>
        <translation>Befehl, Seite, Quelle, Suche, Filter, Einstellung</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Each with what it is</source>
        <translation>Jeder Eintrag mit seiner Art</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>The arrow keys choose what is found, Enter does it</source>
        <translation>Die Pfeiltasten wählen unter dem Gefundenen, die Eingabetaste führt es aus</translation>
    </message>
</context>
<context>
    <name>PartsCommands</name>
    <message>
        <source>In longer videos</source>
        <translation>In längeren Videos</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>A clip that was cut out of a recording shows the same pictures as a part of it. Many pictures of each video are read, once: some hundred megabytes of a film, and about half a minute of the processor. The job can be paused and cancelled, and goes on where it stopped. The page Copies lists what it finds, under “In longer videos”.</source>
        <translation>Ein Ausschnitt aus einer Aufnahme zeigt dieselben Bilder wie ein Teil von ihr. Von jedem Video werden einmal viele Bilder gelesen: einige hundert Megabyte eines Films und etwa eine halbe Minute Rechenzeit. Der Auftrag lässt sich anhalten und abbrechen und macht dort weiter, wo er aufgehört hat. Was er findet, steht auf der Seite Kopien unter „In längeren Videos“.</translation>
    </message>
    <message>
        <source>Find clips inside longer videos</source>
        <translation>Ausschnitte in längeren Videos finden</translation>
    </message>
    <message>
        <source>No video of the library is long enough.</source>
        <translation>Kein Video der Bibliothek ist lang genug.</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>{lacking} {lacking:lässt|lassen} sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not compared yet.</source>
        <translation>{left} {left:wurde|wurden} noch nicht verglichen.</translation>
    </message>
    <message>
        <source>{made} of {videos} {videos:video|videos} can be compared with longer ones.</source>
        <translation>{made} von {videos} {videos:Video|Videos} {made:kann|können} mit längeren verglichen werden.</translation>
    </message>
</context>
<context>
    <name>PartsFormatter</name>
    <message>
        <source>All of the video is in the longer one: each quarter of it agrees</source>
        <translation>Das ganze Video ist im längeren enthalten: Jedes Viertel stimmt überein</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Longer video</source>
        <translation>Längeres Video</translation>
    </message>
    <message>
        <source>One is mirrored.</source>
        <translation>Eines ist gespiegelt.</translation>
    </message>
    <message>
        <source>One is played faster, so that they drift apart.</source>
        <translation>Eines läuft schneller, sodass sie auseinanderlaufen.</translation>
    </message>
    <message>
        <source>Part of ({})</source>
        <translation>Ausschnitt ({})</translation>
    </message>
    <message>
        <source>Place in the longer video</source>
        <translation>Stelle im längeren Video</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Shares a part ({})</source>
        <translation>Gemeinsamer Teil ({})</translation>
    </message>
    <message>
        <source>Some of it is in both, such as an opening; nothing is said of the rest</source>
        <translation>Etwas davon ist in beiden, etwa ein Vorspann; über den Rest wird nichts gesagt</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>What both have</source>
        <translation>Was beide haben</translation>
    </message>
    <message>
        <source>What both have: from {} to {}</source>
        <translation>Was beide haben: von {} bis {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Ausschnitt aus</translation>
    </message>
    <message>
        <source>shares a part with</source>
        <translation>gemeinsamer Teil mit</translation>
    </message>
    <message>
        <source>{0} {0:pair is|pairs are} not confirmed yet.</source>
        <translation>{0} {0:Paar ist|Paare sind} noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared with longer ones yet.</source>
        <translation>{0} {0:Video wurde|Videos wurden} noch nicht mit längeren verglichen.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} {0:Video kann|Videos können} nicht verglichen werden.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} in longer ones, or sharing a part</source>
        <translation>{0} {0:Video|Videos} in längeren oder mit einem gemeinsamen Teil</translation>
    </message>
    <message>
        <source>“{part}” has a part in common with “{whole}”: there from {begin} to {end}.</source>
        <translation>„{part}“ hat einen Teil mit „{whole}“ gemeinsam: dort von {begin} bis {end}.</translation>
    </message>
    <message>
        <source>“{part}” is a part of “{whole}”: from {begin} to {end}.</source>
        <translation>„{part}“ ist ein Ausschnitt aus „{whole}“: von {begin} bis {end}.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>A clip that was cut out of a recording has another length, and the pictures of a part of it.</source>
        <translation>Ein Ausschnitt aus einer Aufnahme hat eine andere Länge und die Bilder eines Teils von ihr.</translation>
    </message>
    <message>
        <source>A row a video and a longer one in which it lies, or with which it shares a part</source>
        <translation>Eine Zeile je Video und längerem Video, in dem es liegt oder mit dem es einen Teil gemeinsam hat</translation>
    </message>
    <message>
        <source>Columns of the pairs</source>
        <translation>Spalten der Paare</translation>
    </message>
    <message>
        <source>Columns of the two videos</source>
        <translation>Spalten der beiden Videos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>Ausschnitte finden&#xa0;…</translation>
    </message>
    <message>
        <source>No pair matches</source>
        <translation>Kein Paar passt</translation>
    </message>
    <message>
        <source>No video is long enough</source>
        <translation>Kein Video ist lang genug</translation>
    </message>
    <message>
        <source>No video lies in a longer one</source>
        <translation>Kein Video liegt in einem längeren</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Noch nicht alle Videos wurden verglichen</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>The boxes above hide all pairs of the search.</source>
        <translation>Die Kästchen oben blenden alle Paare der Suche aus.</translation>
    </message>
    <message>
        <source>The longer video, then the other one, with the times that both have; Enter opens a file</source>
        <translation>Das längere Video, dann das andere, mit den Zeiten, die beide haben; Eingabe öffnet eine Datei</translation>
    </message>
    <message>
        <source>The two videos</source>
        <translation>Die beiden Videos</translation>
    </message>
    <message>
        <source>Videos in longer ones</source>
        <translation>Videos in längeren</translation>
    </message>
    <message>
        <source>What is told of each pair</source>
        <translation>Was über jedes Paar gesagt wird</translation>
    </message>
    <message>
        <source>What is told of each video</source>
        <translation>Was über jedes Video gesagt wird</translation>
    </message>
</context>
<context>
    <name>PathListDialog</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>For rclone and people: a path a line (*.txt)</source>
        <translation>Für rclone und Menschen: ein Pfad je Zeile (*.txt)</translation>
    </message>
    <message>
        <source>For rsync and xargs: paths end with a zero byte (*.nul)</source>
        <translation>Für rsync und xargs: Pfade enden mit einem Null-Byte (*.nul)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
</context>
<context>
    <name>PictureColumn</name>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Bild bei {}</translation>
    </message>
    <message>
        <source>Pictures from files are switched off</source>
        <translation>Bilder aus Dateien sind ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Pictures are switched off, or not kept.</source>
        <translation>Bilder sind ausgeschaltet oder werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures along the time line</source>
        <translation>Bilder entlang der Zeitleiste</translation>
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
        <translation>Ein paar Bilder werden aus der Datei gelesen, wenn sie betrachtet wird, nie bei einem Scan.</translation>
    </message>
    <message>
        <source>Keep pictures an&amp;d reports, at most</source>
        <translation>Bilder und Berichte aufbewahren, &amp;höchstens</translation>
    </message>
    <message>
        <source>Pictures and space</source>
        <translation>Bilder und Platz</translation>
    </message>
    <message>
        <source>Show pict&amp;ures from files</source>
        <translation>B&amp;ilder aus Dateien zeigen</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0 keeps nothing.</source>
        <translation>Was am längsten nicht betrachtet wurde, geht zuerst. 0 bewahrt nichts auf.</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Eine Zeile je Datei; die Eingabetaste öffnet sie</translation>
    </message>
    <message>
        <source>Add a second source to compare two places.</source>
        <translation>Fügen Sie eine zweite Quelle hinzu, um zwei Orte zu vergleichen.</translation>
    </message>
    <message>
        <source>Columns of the compared files</source>
        <translation>Spalten der verglichenen Dateien</translation>
    </message>
    <message>
        <source>Compared files</source>
        <translation>Verglichene Dateien</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erster Ort</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Vorhandensein</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Zweiter Ort</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>The source or folder that the first is compared with</source>
        <translation>Die Quelle oder der Ordner, womit verglichen wird</translation>
    </message>
    <message>
        <source>The source or folder whose files are looked for</source>
        <translation>Die Quelle oder der Ordner, deren Dateien gesucht werden</translation>
    </message>
    <message>
        <source>These are the same place. Choose another one on one side.</source>
        <translation>Das ist derselbe Ort. Wählen Sie auf einer Seite einen anderen.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Angaben zu jeder Datei</translation>
    </message>
    <message>
        <source>Which of the two places hold the contents, with counts</source>
        <translation>Welcher der beiden Orte den Inhalt hat, mit Anzahl</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add schedule</source>
        <translation>Zeitplan hinzufügen</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Zeitplan bearbeiten</translation>
    </message>
    <message>
        <source>Keeps the schedule</source>
        <translation>Speichert den Zeitplan</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Wie oft</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Auftrag</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>All of them read files and change none; an export writes a file of its own.</source>
        <translation>Alle lesen Dateien und ändern keine; ein Export schreibt eine eigene Datei.</translation>
    </message>
    <message>
        <source>All sources include those that are added later.</source>
        <translation>Zu allen Quellen gehören auch später hinzugefügte.</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>Prüftie&amp;fe</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>Vollständig dekodiert jedes Bild, Index keines.</translation>
    </message>
    <message>
        <source>It begins then, not when it is saved.</source>
        <translation>Der Auftrag beginnt dann, nicht beim Speichern.</translation>
    </message>
    <message>
        <source>Its path, with .csv, .json, .jsonl, .html or .txt at the end. Each run replaces it.</source>
        <translation>Ihr Pfad, mit .csv, .json, .jsonl, .html oder .txt am Ende. Jeder Lauf ersetzt sie.</translation>
    </message>
    <message>
        <source>Missed runs are caught up with once.</source>
        <translation>Verpasste Läufe werden einmal nachgeholt.</translation>
    </message>
    <message>
        <source>Save a search in the window to export it.</source>
        <translation>Speichern Sie im Fenster eine Suche, um sie zu exportieren.</translation>
    </message>
    <message>
        <source>Saved sea&amp;rch</source>
        <translation>Gespeicherte Su&amp;che</translation>
    </message>
    <message>
        <source>Such as 500GB or 2h; empty for all files at once.</source>
        <translation>Zum Beispiel 500GB oder 2h; leer für alle Dateien auf einmal.</translation>
    </message>
    <message>
        <source>The hours begin on this day; the first of a month.</source>
        <translation>An diesem Tag beginnen die Stunden; im Monat am ersten.</translation>
    </message>
    <message>
        <source>Verifications and checks end then.</source>
        <translation>Überprüfungen und Prüfungen enden dann.</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>&amp;Least number of disks:</source>
        <translation>M&amp;indestzahl der Datenträger:</translation>
    </message>
    <message>
        <source>A file goes only if copies stay on so many disks that are connected</source>
        <translation>Eine Datei geht nur, wenn Kopien auf so vielen angeschlossenen Datenträgern bleiben</translation>
    </message>
    <message>
        <source>Also across disks</source>
        <translation>Auch über Datenträger hinweg</translation>
    </message>
    <message>
        <source>Also files whose other copies are on other &amp;disks</source>
        <translation>Auch Dateien, deren andere Kopien auf anderen &amp;Datenträgern sind</translation>
    </message>
    <message>
        <source>Also files with sound in a &amp;language that the better file lacks</source>
        <translation>Auch Dateien mit Ton in einer &amp;Sprache, die der besseren Datei fehlt</translation>
    </message>
    <message>
        <source>Also other languages</source>
        <translation>Auch andere Sprachen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep all files &amp;in:</source>
        <translation>Alles behalten i&amp;n:</translation>
    </message>
    <message>
        <source>Keep all files &amp;on:</source>
        <translation>Alles behalten &amp;auf:</translation>
    </message>
    <message>
        <source>Keep all files in</source>
        <translation>Alles behalten in</translation>
    </message>
    <message>
        <source>Keep all files on</source>
        <translation>Alles behalten auf</translation>
    </message>
    <message>
        <source>Keep at least so many disks</source>
        <translation>Mindestzahl der Datenträger</translation>
    </message>
    <message>
        <source>Keep the longest name</source>
        <translation>Längsten Namen behalten</translation>
    </message>
    <message>
        <source>Keep the oldest file</source>
        <translation>Älteste Datei behalten</translation>
    </message>
    <message>
        <source>Keep the proposed file</source>
        <translation>Vorgeschlagene Datei behalten</translation>
    </message>
    <message>
        <source>Keep the shortest path</source>
        <translation>Kürzesten Pfad behalten</translation>
    </message>
    <message>
        <source>Lets a file go although it has sound in a language that the file that stays has not</source>
        <translation>Lässt eine Datei gehen, obwohl sie Ton in einer Sprache hat, die der bleibenden fehlt</translation>
    </message>
    <message>
        <source>Lets a file go although the file that stays is on another disk, as a backup is</source>
        <translation>Eine Datei darf gehen, obwohl die Datei, die bleibt, auf einem anderen Datenträger ist, wie eine Sicherung</translation>
    </message>
    <message>
        <source>The disk that no file is taken from</source>
        <translation>Der Datenträger, von dem keine Datei genommen wird</translation>
    </message>
    <message>
        <source>The folder that no file is taken from</source>
        <translation>Der Ordner, aus dem keine Datei genommen wird</translation>
    </message>
    <message>
        <source>The rule that chooses the file that stays. Files that are copies by their names, or in folders of backups, go before the others</source>
        <translation>Die Regel, die die Datei wählt, die bleibt. Dateien, die dem Namen nach Kopien sind oder in Ordnern mit Sicherungen liegen, gehen vor den anderen</translation>
    </message>
    <message>
        <source>no disk chosen</source>
        <translation>kein Datenträger gewählt</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>kein Ordner gewählt</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Columns of the files to move</source>
        <translation>Spalten der zu verschiebenden Dateien</translation>
    </message>
    <message>
        <source>Files to move</source>
        <translation>Zu verschiebende Dateien</translation>
    </message>
    <message>
        <source>Folders with their files, and the file that stays for each; Space ticks the rows</source>
        <translation>Ordner mit ihren Dateien und jeweils die Datei, die bleibt; die Leertaste hakt die Zeilen an</translation>
    </message>
    <message>
        <source>Keep all files in this folder</source>
        <translation>Alle Dateien in diesem Ordner behalten</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Angaben zu jeder Datei</translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message>
        <source>Chapter at {}: {}</source>
        <translation>Kapitel bei {}: {}</translation>
    </message>
    <message>
        <source>Damage at {}</source>
        <translation>Schaden bei {}</translation>
    </message>
    <message>
        <source>No chapters, and no damage that is known</source>
        <translation>Keine Kapitel und kein bekannter Schaden</translation>
    </message>
    <message>
        <source>Said at {}: {}</source>
        <translation>Gesagt bei {}: {}</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>&amp;Preferred player</source>
        <translation>Bevorzugter &amp;Player</translation>
    </message>
    <message>
        <source>Inside Cinventory</source>
        <translation>In Cinventory</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Opens files by Enter and double click. “Open with” has the others.</source>
        <translation>Öffnet Dateien mit der Eingabetaste und durch Doppelklick. Die anderen stehen unter „Öffnen mit“.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>{} (not found)</source>
        <translation>{} (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Begin again at the end (R)</source>
        <translation>Am Ende von vorn beginnen (R)</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>Vorherige Datei</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go on at this picture in another program (Enter: in the preferred player)</source>
        <translation>Bei diesem Bild in einem anderen Programm weitermachen (Eingabetaste: im bevorzugten Player)</translation>
    </message>
    <message>
        <source>How fast the video is played (J slower and back, L faster)</source>
        <translation>Wie schnell das Video läuft (J langsamer und zurück, L schneller)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>Vorherige Marke</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Marke</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Reopen now</source>
        <translation>Jetzt neu öffnen</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew.</source>
        <translation>Die Sprache wechselt, wenn das Fenster neu geöffnet wird.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Schließt diesen Dialog und ändert nichts</translation>
    </message>
    <message>
        <source>Fills in what is built in, on this page</source>
        <translation>Trägt auf dieser Seite ein, was eingebaut ist</translation>
    </message>
    <message>
        <source>Finds options by the words beside them</source>
        <translation>Findet Optionen nach den Wörtern daneben</translation>
    </message>
    <message>
        <source>No preference is named so.</source>
        <translation>So heißt keine Einstellung.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Shows the options of the chosen page</source>
        <translation>Zeigt die Optionen der gewählten Seite</translation>
    </message>
    <message>
        <source>Takes the changes</source>
        <translation>Übernimmt die Änderungen</translation>
    </message>
    <message>
        <source>Takes the changes and closes this dialog</source>
        <translation>Übernimmt die Änderungen und schließt diesen Dialog</translation>
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
        <translation>Wiederfinden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PreviewLoader</name>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Printing a report of {}…</source>
        <translation>Ein Bericht über {} wird gedruckt&#xa0;…</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>PrintsDialog</name>
    <message>
        <source>Compare videos by their pictures</source>
        <translation>Videos nach ihren Bildern vergleichen</translation>
    </message>
    <message>
        <source>No two videos of the library are of similar length.</source>
        <translation>Keine zwei Videos der Bibliothek sind ähnlich lang.</translation>
    </message>
    <message>
        <source>The same film in another encoding has another size, but the same pictures. 8 pictures of each video are read, once, if another video has a similar length. The job can be paused and cancelled. The page Copies lists what it finds, under “Same pictures”.</source>
        <translation>Derselbe Film hat in einer anderen Kodierung eine andere Größe, aber dieselben Bilder. 8 Bilder jedes Videos werden einmal gelesen, wenn ein anderes Video ähnlich lang ist. Der Auftrag lässt sich anhalten und abbrechen. Die Seite Kopien führt unter „Gleiche Bilder“ auf, was er findet.</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>{lacking} {lacking:lässt|lassen} sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not read yet.</source>
        <translation>{left} {left:ist|sind} noch nicht gelesen.</translation>
    </message>
    <message>
        <source>{made} of {needed} {needed:video|videos} of similar length can be compared.</source>
        <translation>{made} von {needed} ähnlich langen {needed:Video|Videos} {made:kann|können} verglichen werden.</translation>
    </message>
    <message>
        <source>{unmatched} {unmatched:was|were} read, and not compared yet.</source>
        <translation>{unmatched} {unmatched:ist|sind} gelesen und noch nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A better copy exists</source>
        <translation>Es gibt eine bessere Kopie</translation>
    </message>
    <message>
        <source>Audio and video differ in length</source>
        <translation>Ton und Bild verschieden lang</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Unbemerkt verändert</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>Date was never set</source>
        <translation>Datum nie gestellt</translation>
    </message>
    <message>
        <source>Does not play</source>
        <translation>Spielt nicht</translation>
    </message>
    <message>
        <source>Emby does not see subtitles</source>
        <translation>Emby sieht Untertitel nicht</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>High bit rate</source>
        <translation>Hohe Bitrate</translation>
    </message>
    <message>
        <source>Index at the end</source>
        <translation>Index am Ende</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Zeilensprung</translation>
    </message>
    <message>
        <source>Jellyfin does not see subtitles</source>
        <translation>Jellyfin sieht Untertitel nicht</translation>
    </message>
    <message>
        <source>Kodi does not see subtitles</source>
        <translation>Kodi sieht Untertitel nicht</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation>Sprache fehlt</translation>
    </message>
    <message>
        <source>Low bit rate</source>
        <translation>Niedrige Bitrate</translation>
    </message>
    <message>
        <source>Name is not portable</source>
        <translation>Name nicht überall erlaubt</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>Keine Dauer</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Not in a wanted language</source>
        <translation>In keiner gewünschten Sprache</translation>
    </message>
    <message>
        <source>Odd picture size</source>
        <translation>Ungerade Bildgröße</translation>
    </message>
    <message>
        <source>Only in low quality</source>
        <translation>Nur in geringer Qualität</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>Teile fehlen</translation>
    </message>
    <message>
        <source>Perhaps damaged</source>
        <translation>Vielleicht beschädigt</translation>
    </message>
    <message>
        <source>Pixels are not square</source>
        <translation>Pixel nicht quadratisch</translation>
    </message>
    <message>
        <source>Plex does not see subtitles</source>
        <translation>Plex sieht Untertitel nicht</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Lesefehler</translation>
    </message>
    <message>
        <source>Subtitles end early</source>
        <translation>Untertitel enden früh</translation>
    </message>
    <message>
        <source>Subtitles in another language</source>
        <translation>Untertitel in anderer Sprache</translation>
    </message>
    <message>
        <source>Subtitles not in UTF-8</source>
        <translation>Untertitel nicht in UTF-8</translation>
    </message>
    <message>
        <source>Subtitles or .nfo without a video</source>
        <translation>Untertitel oder .nfo ohne Video</translation>
    </message>
    <message>
        <source>Subtitles without text</source>
        <translation>Untertitel ohne Text</translation>
    </message>
    <message>
        <source>Telemetry, not subtitles</source>
        <translation>Telemetrie statt Untertitel</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Unusual aspect ratio</source>
        <translation>Ungewöhnliches Seitenverhältnis</translation>
    </message>
    <message>
        <source>Unusual codec for the container</source>
        <translation>Ungewöhnlicher Codec für den Container</translation>
    </message>
    <message>
        <source>VLC does not see subtitles</source>
        <translation>VLC sieht Untertitel nicht</translation>
    </message>
    <message>
        <source>Variable frame rate</source>
        <translation>Variable Bildrate</translation>
    </message>
    <message>
        <source>Wrong extension</source>
        <translation>Falsche Endung</translation>
    </message>
    <message>
        <source>mpv does not see subtitles</source>
        <translation>mpv sieht Untertitel nicht</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Accept contents…</source>
        <translation>Inhalt übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Counts this as a problem again</source>
        <translation>Zählt das wieder als Problem</translation>
    </message>
    <message>
        <source>Counts this as no problem, until the file changes</source>
        <translation>Zählt das nicht als Problem, bis sich die Datei ändert</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <translation>Ist OK</translation>
    </message>
    <message>
        <source>Takes what was found as good, after a question</source>
        <translation>Nimmt nach einer Frage als gut, was gefunden wurde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>It could not be saved: {}</source>
        <translation>Er konnte nicht gespeichert werden: {}</translation>
    </message>
    <message>
        <source>Leaves paths and names of files in the text</source>
        <translation>Lässt Pfade und Namen von Dateien im Text</translation>
    </message>
    <message>
        <source>Read the text, and send it to those who can help. Nothing is sent by itself.</source>
        <translation>Lesen Sie den Text, und senden Sie ihn an alle, die helfen können. Von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>With &amp;paths and names</source>
        <translation>Mit &amp;Pfaden und Namen</translation>
    </message>
    <message>
        <source>Writes the text to a file that you can send</source>
        <translation>Schreibt den Text in eine Datei, die Sie senden können</translation>
    </message>
</context>
<context>
    <name>ProblemFormatter</name>
    <message>
        <source>A file of subtitles beside the video has none: get it again.</source>
        <translation>Eine Untertiteldatei neben dem Video enthält keine: Beschaffen Sie sie neu.</translation>
    </message>
    <message>
        <source>A part of the pictures or the sound cannot be decoded.</source>
        <translation>Ein Teil der Bilder oder des Tons lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>A video with the same pictures is better: “Same pictures” on the page Copies shows both.</source>
        <translation>Ein Video mit denselben Bildern ist besser: „Gleiche Bilder“ auf der Seite Kopien zeigt beide.</translation>
    </message>
    <message>
        <source>Decoding met faults that players often hide.</source>
        <translation>Beim Dekodieren zeigten sich Fehler, die Player oft verbergen.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Few players expect this codec in this container.</source>
        <translation>Wenige Player erwarten diesen Codec in diesem Container.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Als OK markiert</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that is set in the preferences.</source>
        <translation>Keine bekannte Kopie hat die Mindestqualität, die in den Einstellungen steht.</translation>
    </message>
    <message>
        <source>No program that was tried can read the file.</source>
        <translation>Keines der versuchten Programme kann die Datei lesen.</translation>
    </message>
    <message>
        <source>Other parts of the recording are not in the library, by their numbers.</source>
        <translation>Andere Teile der Aufnahme sind nicht in der Bibliothek, nach ihren Nummern.</translation>
    </message>
    <message>
        <source>Other systems cannot store this name.</source>
        <translation>Andere Systeme können diesen Namen nicht speichern.</translation>
    </message>
    <message>
        <source>Over a network, the file begins to play only when its end is there.</source>
        <translation>Über ein Netzwerk beginnt die Wiedergabe erst, wenn das Ende der Datei da ist.</translation>
    </message>
    <message>
        <source>Pictures are stored as alternate lines, which show combs on a screen.</source>
        <translation>Bilder sind in Halbbildern gespeichert, die am Bildschirm Kämme zeigen.</translation>
    </message>
    <message>
        <source>Players cannot choose the sound or subtitles by language.</source>
        <translation>Player können Ton oder Untertitel nicht nach der Sprache wählen.</translation>
    </message>
    <message>
        <source>Players have to guess the letters of a file of subtitles.</source>
        <translation>Programme müssen die Buchstaben einer Untertiteldatei erraten.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Reading took longer than the limit in the preferences.</source>
        <translation>Das Lesen dauerte länger als die Grenze in den Einstellungen.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Some editing programs lose the sound&apos;s place in such files.</source>
        <translation>Manche Schnittprogramme verlieren in solchen Dateien die Stelle des Tons.</translation>
    </message>
    <message>
        <source>Sound or pictures end long before the other.</source>
        <translation>Ton oder Bilder enden lange vor dem anderen.</translation>
    </message>
    <message>
        <source>Subtitles end long before the video, or are of another one.</source>
        <translation>Die Untertitel enden lange vor dem Video oder gehören zu einem anderen.</translation>
    </message>
    <message>
        <source>Subtitles or a .nfo file belong to no video. Their video may have been renamed, moved or deleted.</source>
        <translation>Untertitel oder eine .nfo-Datei gehören zu keinem Video. Das zugehörige wurde vielleicht umbenannt, verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The bytes changed though nobody saved the file. Get it back from a copy.</source>
        <translation>Die Bytes haben sich verändert, obwohl niemand die Datei gespeichert hat. Holen Sie sie aus einer Kopie zurück.</translation>
    </message>
    <message>
        <source>The camera never knew the date.</source>
        <translation>Die Kamera kannte das Datum nie.</translation>
    </message>
    <message>
        <source>The disk could not read the whole file. Copy what is on it elsewhere.</source>
        <translation>Der Datenträger konnte die Datei nicht ganz lesen. Kopieren Sie, was darauf ist, auf einen anderen.</translation>
    </message>
    <message>
        <source>The end of the file is missing: a copy was probably interrupted.</source>
        <translation>Das Ende der Datei fehlt: Wahrscheinlich wurde ein Kopieren unterbrochen.</translation>
    </message>
    <message>
        <source>The file does not say how long it is, so that players cannot seek.</source>
        <translation>Die Datei gibt ihre Dauer nicht an, sodass Player darin nicht springen können.</translation>
    </message>
    <message>
        <source>The file fails a chosen profile. “Plays on” says why.</source>
        <translation>Die Datei erfüllt ein gewähltes Profil nicht. „Spielt auf“ sagt, warum.</translation>
    </message>
    <message>
        <source>The file has few bits for its size of picture: quality may be poor.</source>
        <translation>Die Datei hat wenige Bits für ihre Bildgröße: Die Qualität kann schlecht sein.</translation>
    </message>
    <message>
        <source>The file has many bits for its size of picture: some players stutter.</source>
        <translation>Die Datei hat viele Bits für ihre Bildgröße: Manche Player ruckeln.</translation>
    </message>
    <message>
        <source>The file has no bytes.</source>
        <translation>Die Datei hat keine Bytes.</translation>
    </message>
    <message>
        <source>The file has no sound.</source>
        <translation>Die Datei hat keinen Ton.</translation>
    </message>
    <message>
        <source>The file has the name of a video, and no pictures.</source>
        <translation>Die Datei heißt wie ein Video und hat keine Bilder.</translation>
    </message>
    <message>
        <source>The file is in none of the languages that are wanted in the preferences.</source>
        <translation>Die Datei ist in keiner der Sprachen, die in den Einstellungen gewünscht sind.</translation>
    </message>
    <message>
        <source>The file was made later than today: a clock was wrong.</source>
        <translation>Die Datei entstand später als heute: Eine Uhr ging falsch.</translation>
    </message>
    <message>
        <source>The name of a file of subtitles says another language than its text.</source>
        <translation>Der Name einer Untertiteldatei nennt eine andere Sprache als ihr Text.</translation>
    </message>
    <message>
        <source>The name says another format than the contents.</source>
        <translation>Der Name nennt ein anderes Format als der Inhalt.</translation>
    </message>
    <message>
        <source>The picture has none of the usual shapes.</source>
        <translation>Das Bild hat kein übliches Seitenverhältnis.</translation>
    </message>
    <message>
        <source>The picture is stretched when it is shown; some programs forget that.</source>
        <translation>Das Bild wird beim Zeigen gestreckt; manche Programme vergessen das.</translation>
    </message>
    <message>
        <source>Values of a camera beside the video look like subtitles to programs.</source>
        <translation>Werte einer Kamera neben dem Video halten Programme für Untertitel.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Width or height is odd, which some encoders refuse.</source>
        <translation>Breite oder Höhe ist ungerade, was manche Encoder ablehnen.</translation>
    </message>
    <message>
        <source>{program} does not find a file of subtitles by its name or folder.</source>
        <translation>{program} findet eine Untertiteldatei nicht nach ihrem Namen oder Ordner.</translation>
    </message>
    <message>
        <source>{} Of these, as imported from {}: {}.</source>
        <translation>{} Davon laut Import aus {}: {}.</translation>
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
        <translation>Eine Zeile je Art; die Eingabetaste zeigt ihre Dateien</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>Spalten der Probleme</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Arten von Problemen</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>Es sind keine Probleme bekannt.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Show those marked OK</source>
        <translation>Als OK markierte zeigen</translation>
    </message>
    <message>
        <source>Shows the files in the table that a check for damage could not examine</source>
        <translation>Zeigt die Dateien in der Tabelle, die eine Prüfung auf Schäden nicht untersuchen konnte</translation>
    </message>
    <message>
        <source>Shows the files of which you marked this problem OK; the mark can be taken away there</source>
        <translation>Zeigt die Dateien, deren Problem Sie als OK markiert haben; dort lässt sich die Markierung aufheben</translation>
    </message>
    <message>
        <source>Shows the files with this problem in the table; they can be marked OK there</source>
        <translation>Zeigt die Dateien mit diesem Problem in der Tabelle; dort lassen sie sich als OK markieren</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>Angaben zu jeder Art</translation>
    </message>
</context>
<context>
    <name>ProblemsPreferences</name>
    <message>
        <source> lines</source>
        <translation> Zeilen</translation>
    </message>
    <message>
        <source>&amp;Least picture of a copy</source>
        <translation>K&amp;leinstes Bild einer Kopie</translation>
    </message>
    <message>
        <source>&amp;Wanted languages</source>
        <translation>Ge&amp;wünschte Sprachen</translation>
    </message>
    <message>
        <source>A track that tells no language may be in a wanted one, and is no problem.</source>
        <translation>Eine Spur ohne Angabe der Sprache kann in einer gewünschten sein und ist kein Problem.</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Eines von beiden</translation>
    </message>
    <message>
        <source>In subtitles</source>
        <translation>In Untertiteln</translation>
    </message>
    <message>
        <source>Least &amp;bits per pixel of a copy</source>
        <translation>Wenigste Bits je Bildp&amp;unkt einer Kopie</translation>
    </message>
    <message>
        <source>Of each picture, as in H.264: a bit of HEVC counts for 1.6. Unknown is enough.</source>
        <translation>In jedem Bild, wie bei H.264: Ein Bit von HEVC zählt wie 1,6. Unbekanntes genügt.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show th&amp;ese</source>
        <translation>Di&amp;ese zeigen</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Spoken or wr&amp;itten</source>
        <translation>Gesprochen oder geschr&amp;ieben</translation>
    </message>
    <message>
        <source>Such as de, en. A file that is in none of them has a problem. Empty: any language.</source>
        <translation>Etwa de, en. Eine Datei, die in keiner davon ist, hat ein Problem. Leer: jede Sprache.</translation>
    </message>
    <message>
        <source>What is not ticked is counted and shown nowhere. No file is read again for that.</source>
        <translation>Was nicht angehakt ist, wird nirgends gezählt oder gezeigt. Dafür wird keine Datei neu gelesen.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>“Only in low quality” are videos of which no copy, exact or certainly with the same pictures, is so large. A picture without bars counts by its width, as one of 16:9.</source>
        <translation>„Nur in geringer Qualität“ gibt es Videos, von denen keine Kopie, exakt oder sicher mit denselben Bildern, so groß ist. Ein Bild ohne Balken zählt nach seiner Breite wie eines mit 16:9.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>AS-11 UK DPP: delivery in HD</source>
        <translation>AS-11 UK DPP: Anlieferung in HD</translation>
    </message>
    <message>
        <source>Apple TV 4K</source>
        <translation>Apple TV 4K</translation>
    </message>
    <message>
        <source>Archive master: FFV1 in Matroska</source>
        <translation>Archivmaster: FFV1 in Matroska</translation>
    </message>
    <message>
        <source>Chromecast Ultra</source>
        <translation>Chromecast Ultra</translation>
    </message>
    <message>
        <source>Chromecast, first and second generation</source>
        <translation>Chromecast, erste und zweite Generation</translation>
    </message>
    <message>
        <source>DLNA televisions in HD</source>
        <translation>DLNA-Fernseher in HD</translation>
    </message>
    <message>
        <source>DaVinci Resolve, free, on Linux</source>
        <translation>DaVinci Resolve, kostenlos, unter Linux</translation>
    </message>
    <message>
        <source>Jellyfin: direct play on all clients</source>
        <translation>Jellyfin: direkte Wiedergabe auf allen Clients</translation>
    </message>
    <message>
        <source>Most clients play more; the server converts the rest.</source>
        <translation>Die meisten Clients spielen mehr; den Rest wandelt der Server um.</translation>
    </message>
    <message>
        <source>Other apps of Plex play more; the server converts the rest.</source>
        <translation>Andere Apps von Plex spielen mehr; den Rest wandelt der Server um.</translation>
    </message>
    <message>
        <source>Picture and sound only. Metadata, segments, loudness and photosensitivity need a tool of their own.</source>
        <translation>Nur Bild und Ton. Metadaten, Segmente, Lautheit und Lichtempfindlichkeit brauchen ein eigenes Werkzeug.</translation>
    </message>
    <message>
        <source>Plays in Apple&apos;s own apps, without a player that brings decoders of its own.</source>
        <translation>Spielt in Apples eigenen Apps, ohne einen Player mit eigenen Decodern.</translation>
    </message>
    <message>
        <source>Plays in all current browsers. Only the first audio track is looked at.</source>
        <translation>Spielt in allen aktuellen Browsern. Nur die erste Tonspur wird geprüft.</translation>
    </message>
    <message>
        <source>Plays in current Chrome, Edge, Firefox and Opera; Safari needs a device that decodes AV1.</source>
        <translation>Spielt in aktuellem Chrome, Edge, Firefox und Opera; Safari braucht ein Gerät, das AV1 dekodiert.</translation>
    </message>
    <message>
        <source>Plex: direct play on smart televisions</source>
        <translation>Plex: direkte Wiedergabe auf Smart-TVs</translation>
    </message>
    <message>
        <source>Sound is to be lossless too. The version of FFV1 and its checksums of slices are not looked at.</source>
        <translation>Auch der Ton soll verlustfrei sein. Die Version von FFV1 und die Prüfsummen seiner Slices werden nicht geprüft.</translation>
    </message>
    <message>
        <source>The free edition on Linux decodes neither H.264 nor HEVC, and no edition on Linux reads AAC.</source>
        <translation>Die kostenlose Ausgabe dekodiert unter Linux weder H.264 noch HEVC, und keine Ausgabe liest unter Linux AAC.</translation>
    </message>
    <message>
        <source>Vimeo takes many other formats too, and converts them all.</source>
        <translation>Vimeo nimmt auch viele andere Formate an und wandelt alle um.</translation>
    </message>
    <message>
        <source>Vimeo: recommended for uploads</source>
        <translation>Vimeo: empfohlen zum Hochladen</translation>
    </message>
    <message>
        <source>Web browsers: AV1</source>
        <translation>Webbrowser: AV1</translation>
    </message>
    <message>
        <source>Web browsers: MP4 with H.264</source>
        <translation>Webbrowser: MP4 mit H.264</translation>
    </message>
    <message>
        <source>Web browsers: WebM with VP8 or VP9</source>
        <translation>Webbrowser: WebM mit VP8 oder VP9</translation>
    </message>
    <message>
        <source>What many televisions play from a media server. The limits are those of HD, not of a page: the manual of a television tells more.</source>
        <translation>Was viele Fernseher von einem Medienserver spielen. Die Grenzen sind die von HD und stehen auf keiner Seite: Mehr sagt das Handbuch des Fernsehers.</translation>
    </message>
    <message>
        <source>YouTube takes many other formats too, and converts them all.</source>
        <translation>YouTube nimmt auch viele andere Formate an und wandelt alle um.</translation>
    </message>
    <message>
        <source>YouTube: recommended for uploads</source>
        <translation>YouTube: empfohlen zum Hochladen</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>choice of profiles</source>
        <translation>Auswahl der Profile</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Edit profiles…</source>
        <translation>Profile bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Show why files do not play on {}, and which</source>
        <translation>Zeigen, warum Dateien auf {} nicht spielen, und welche</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>&amp;Name in filters</source>
        <translation>&amp;Name in Filtern</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>? {} unknown</source>
        <translation>? {} unbekannt</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Alle müssen zutreffen</translation>
    </message>
    <message>
        <source>Name in filters</source>
        <translation>Name in Filtern</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Eine muss zutreffen</translation>
    </message>
    <message>
        <source>Show in details</source>
        <translation>In Details zeigen</translation>
    </message>
    <message>
        <source>Shows these files in the window</source>
        <translation>Zeigt diese Dateien im Fenster</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>The command “{}” tests files by it, since the files are to be read for that.</source>
        <translation>Der Befehl „{}“ prüft Dateien damit, denn dafür müssen die Dateien gelesen werden.</translation>
    </message>
    <message>
        <source>The details and the column Plays tell whether a file passes; failing is a problem</source>
        <translation>Details und die Spalte „Spielt auf“ zeigen, ob eine Datei es erfüllt; sonst ist es ein Problem</translation>
    </message>
    <message>
        <source>The name of the profile in lists</source>
        <translation>Der Name des Profils in Listen</translation>
    </message>
    <message>
        <source>There is another profile of this name.</source>
        <translation>Es gibt ein anderes Profil mit diesem Namen.</translation>
    </message>
    <message>
        <source>This profile comes with Cinventory. Copy it to change it.</source>
        <translation>Dieses Profil gehört zu Cinventory. Kopieren Sie es, um es zu ändern.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>✓ {0} {0:passes|pass}</source>
        <translation>✓ {0} {0:besteht|bestehen}</translation>
    </message>
    <message>
        <source>✗ {0} {0:fails|fail}</source>
        <translation>✗ {0} {0:fällt|fallen} durch</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Files that fail this profile</source>
        <translation>Dateien, die dieses Profil nicht erfüllen</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Spielt auf</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes your profile; can be undone</source>
        <translation>Löscht Ihr Profil; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Devices and deliveries that files can be judged by</source>
        <translation>Geräte und Abgaben, nach denen Dateien beurteilt werden können</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch</source>
        <translation>Eine Policy von MediaConch importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Makes a profile of your own that can be changed</source>
        <translation>Legt ein eigenes Profil an, das geändert werden kann</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Spielt auf</translation>
    </message>
    <message>
        <source>Policies (*.xml)</source>
        <translation>Policies (*.xml)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Takes a policy of MediaConch, an XML file; it can be dropped here too</source>
        <translation>Übernimmt eine Policy von MediaConch, eine XML-Datei; sie lässt sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (Kopie)</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>Fenster &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Minimize the window</source>
        <translation>Fenster &amp;minimieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ends the program, and what it does by itself</source>
        <translation>Beendet das Programm und was es von selbst tut</translation>
    </message>
    <message>
        <source>Goes on in the background</source>
        <translation>Läuft im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Quit Cinventory?</source>
        <translation>Cinventory beenden?</translation>
    </message>
    <message>
        <source>The running jobs stop. They can go on at the next start.</source>
        <translation>Die laufenden Aufträge halten an. Sie können beim nächsten Start weitergehen.</translation>
    </message>
    <message>
        <source>This system shows no icon for Cinventory: it goes on only with its window.</source>
        <translation>Dieses System zeigt kein Symbol für Cinventory: Es läuft nur mit seinem Fenster weiter.</translation>
    </message>
    <message>
        <source>Until the next start, nothing goes on in the background.</source>
        <translation>Bis zum nächsten Start geht im Hintergrund nichts weiter.</translation>
    </message>
    <message>
        <source>{count} {count:schedule begins|schedules begin} no job. Missed runs are caught up with.</source>
        <translation>{count} {count:Zeitplan beginnt|Zeitpläne beginnen} keinen Auftrag. Verpasste werden nachgeholt.</translation>
    </message>
    <message>
        <source>{count} {count:source is|sources are} not watched.</source>
        <translation>{count} {count:Quelle wird|Quellen werden} nicht überwacht.</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>Read pictures</source>
        <translation>Bilder lesen</translation>
    </message>
    <message>
        <source>Reads nothing</source>
        <translation>Liest nichts</translation>
    </message>
    <message>
        <source>Starts to read the pictures of the other videos</source>
        <translation>Beginnt, die Bilder der übrigen Videos zu lesen</translation>
    </message>
</context>
<context>
    <name>ReadingCosts</name>
    <message>
        <source>A check of the index is as fast as the disk reads: {size} of {files}.</source>
        <translation>Eine Prüfung des Index ist so schnell, wie der Datenträger liest: {size} von {files}.</translation>
    </message>
    <message>
        <source>It reads about {size} of {files}.</source>
        <translation>Gelesen werden etwa {size} von {files}.</translation>
    </message>
    <message>
        <source>It reads {size} of {files}.</source>
        <translation>Gelesen werden {size} von {files}.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no checksums are stored. To store them reads {size} of {files}.</source>
        <translation>Es gibt nichts zum Vergleichen: Keine Prüfsummen sind gespeichert. Sie zu speichern liest {size} von {files}.</translation>
    </message>
</context>
<context>
    <name>ReasonFormatter</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Why they fail</source>
        <translation>Warum sie scheitern</translation>
    </message>
    <message>
        <source>a combination that does not play, such as of container and codec</source>
        <translation>eine Kombination, die nicht läuft, etwa von Container und Codec</translation>
    </message>
    <message>
        <source>{0} unknown, which is not why they fail; wanted: {1}</source>
        <translation>{0} unbekannt, was nicht der Grund ist; verlangt: {1}</translation>
    </message>
    <message>
        <source>{0}; wanted: {1}</source>
        <translation>{0}; verlangt: {1}</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>A row a condition; a click or Enter shows the files</source>
        <translation>Eine Zeile je Bedingung; ein Klick oder die Eingabetaste zeigt die Dateien</translation>
    </message>
    <message>
        <source>Columns of the reasons</source>
        <translation>Spalten der Gründe</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>What is told of each reason</source>
        <translation>Angaben zu jedem Grund</translation>
    </message>
    <message>
        <source>Why files fail</source>
        <translation>Warum Dateien scheitern</translation>
    </message>
</context>
<context>
    <name>RelocateCommands</name>
    <message>
        <source>Looking through {}…</source>
        <translation>{} wird durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>Wo ist „{}“ jetzt?</translation>
    </message>
    <message>
        <source>relocation of “{}”</source>
        <translation>Umziehen von „{}“</translation>
    </message>
    <message>
        <source>{0} of {1} {0:is|are} at {2}, with the same size. All records of “{3}” go there.</source>
        <translation>{0} von {1} {0:liegt|liegen} in {2}, gleich groß. Alle Einträge von „{3}“ ziehen dorthin.</translation>
    </message>
    <message>
        <source>“{}” is at {} now. The next scan reads only what has changed.</source>
        <translation>„{}“ ist jetzt in {}. Der nächste Scan liest nur, was sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>RenameCommands</name>
    <message>
        <source>Rename source</source>
        <translation>Quelle umbenennen</translation>
    </message>
    <message>
        <source>What {} is called in the window; an empty name is the name of the folder</source>
        <translation>Wie {} im Fenster heißt; ein leerer Name ist der Name des Ordners</translation>
    </message>
    <message>
        <source>renaming of a source to “{}”</source>
        <translation>Umbenennen einer Quelle in „{}“</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Closes this dialog; the list of jobs keeps the report</source>
        <translation>Schließt diesen Dialog; die Liste der Aufträge behält den Bericht</translation>
    </message>
    <message>
        <source>Copies the files that are shown, a line each</source>
        <translation>Kopiert die gezeigten Dateien, jede in einer Zeile</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>No file of the report matches.</source>
        <translation>Keine Datei des Berichts passt.</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Im Bericht suchen</translation>
    </message>
    <message>
        <source>Shows the files whose path has these words</source>
        <translation>Zeigt die Dateien, deren Pfad diese Wörter enthält</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>The files in one state, or in any, with counts</source>
        <translation>Die Dateien in einem Zustand oder in allen, mit Anzahl</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <translation>Mehr ist nicht zu berichten.</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Writes the whole report to a file</source>
        <translation>Schreibt den ganzen Bericht in eine Datei</translation>
    </message>
</context>
<context>
    <name>ReportExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>HTML page for any browser (*.html)</source>
        <translation>HTML-Seite für jeden Browser (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>ReportFormatter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The list leaves out {0} more {0:file|files}.</source>
        <translation>Die Liste lässt {0} weitere {0:Datei|Dateien} aus.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest}</source>
        <translation>{folder}, verglichen mit {manifest}</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} gelesen</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export the report.</source>
        <translation>{} Zeilen sind zu viele für die Zwischenablage: Exportieren Sie den Bericht.</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>{} unverändert</translation>
    </message>
    <message>
        <source>{}, compared with its manifest</source>
        <translation>{}, verglichen mit seinem Manifest</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Alles, was die Medien-Engine über die Datei sagt</translation>
    </message>
    <message>
        <source>All that the media engine says of the file, by track</source>
        <translation>Alles, was die Medien-Engine über die Datei sagt, nach Spuren</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation>Keine Zeile enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Puts all that is shown of the report on the clipboard</source>
        <translation>Legt alles, was vom Bericht zu sehen ist, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Bericht durchsuchen</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word</source>
        <translation>Zeigt nur die Zeilen, die jedes Wort enthalten</translation>
    </message>
    <message>
        <source>Shows the report as lines of text, not as a tree</source>
        <translation>Zeigt den Bericht als Textzeilen statt als Baum</translation>
    </message>
    <message>
        <source>The media engine gave no report of this file.</source>
        <translation>Die Medien-Engine gab keinen Bericht zu dieser Datei.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Closes this dialog, and does nothing</source>
        <translation>Schließt diesen Dialog und tut nichts</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Andere Datei&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>A row a backup, the newest first</source>
        <translation>Eine Zeile je Sicherung, die neueste zuerst</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chooses a backup in another folder</source>
        <translation>Wählt eine Sicherung in einem anderen Ordner</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Schließt diesen Dialog und ändert nichts</translation>
    </message>
    <message>
        <source>Columns of the backups</source>
        <translation>Spalten der Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the place of the library</source>
        <translation>Setzt die gewählte Sicherung an die Stelle der Bibliothek</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The backup takes the place of {library}. The library of now stays beside it, under another name.</source>
        <translation>Die Sicherung tritt an die Stelle von {library}. Die jetzige Bibliothek bleibt unter anderem Namen daneben.</translation>
    </message>
    <message>
        <source>There is no backup in the usual folder.</source>
        <translation>Im üblichen Ordner ist keine Sicherung.</translation>
    </message>
    <message>
        <source>What is told of each backup</source>
        <translation>Angaben zu jeder Sicherung</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>vor einem Update erstellt</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von Ihnen erstellt</translation>
    </message>
    <message>
        <source>made each week</source>
        <translation>wöchentlich erstellt</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Show: {}</source>
        <translation>Anzeigen: {}</translation>
    </message>
    <message>
        <source>Shows these files</source>
        <translation>Zeigt diese Dateien an</translation>
    </message>
</context>
<context>
    <name>RoomFormatter</name>
    <message>
        <source>A file of several kinds counts once, in the topmost of them.</source>
        <translation>Eine Datei mehrerer Arten zählt einmal, in der obersten davon.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Could be freed: {0}, in {1}.</source>
        <translation>Frei werden könnten: {0}, in {1}.</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>Kann frei werden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Gibt frei</translation>
    </message>
    <message>
        <source>In all: {0}, {1}.</source>
        <translation>Insgesamt: {0}, {1}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Listed: {0} of {1}, those that free the most.</source>
        <translation>Aufgeführt: {0} von {1}, und zwar die, die am meisten freigeben.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>Die {0:erste Datei macht|ersten {0} Dateien machen} {1} % davon aus.</translation>
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
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Views of the room</source>
        <translation>Ansichten des Platzes</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>Was Kodieren spart</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin er geht</translation>
    </message>
    <message>
        <source>Where it goes, what could be saved, and what was saved</source>
        <translation>Wohin er geht, was sich sparen lässt und was gespart wurde</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>By the last look of each day</source>
        <translation>Nach dem letzten Blick jedes Tages</translation>
    </message>
    <message>
        <source>Room of “{}”</source>
        <translation>Platz auf „{}“</translation>
    </message>
    <message>
        <source>Used room</source>
        <translation>Belegter Platz</translation>
    </message>
</context>
<context>
    <name>SafeQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
</context>
<context>
    <name>SavedSearchCommands</name>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>What the search is called in the side bar</source>
        <translation>Wie die Suche in der Seitenleiste heißt</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>The search “{}” was deleted.</source>
        <translation>Die Suche „{}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>deletion of the search “{}”</source>
        <translation>Löschen der Suche „{}“</translation>
    </message>
    <message>
        <source>renaming of a search to “{}”</source>
        <translation>Umbenennen einer Suche in „{}“</translation>
    </message>
    <message>
        <source>saving of the search “{}”</source>
        <translation>Speichern der Suche „{}“</translation>
    </message>
</context>
<context>
    <name>SavingsController</name>
    <message>
        <source>change of the target “{}”</source>
        <translation>Änderung des Ziels „{}“</translation>
    </message>
    <message>
        <source>marks of {}</source>
        <translation>Markierungen von {}</translation>
    </message>
    <message>
        <source>marks taken from {}</source>
        <translation>Wegnahme der Markierungen von {}</translation>
    </message>
</context>
<context>
    <name>SavingsFormatter</name>
    <message>
        <source>Came back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Codec now</source>
        <translation>Codec jetzt</translation>
    </message>
    <message>
        <source>Encoding {0} of {1} again could save {2}.</source>
        <translation>{0} mit {1} erneut zu kodieren, könnte {2} sparen.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>In Prozent</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Little or nothing to save: {}</source>
        <translation>Wenig oder nichts zu sparen: {}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Not estimated: {}</source>
        <translation>Nicht geschätzt: {}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>Die {0:erste Datei macht|ersten {0} Dateien machen} {1} % davon aus.</translation>
    </message>
    <message>
        <source>Those {0} that save most are listed.</source>
        <translation>Aufgeführt sind die {0}, die am meisten sparen.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
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
        <translation>Eine Zeile je Datei; M markiert die ausgewählten, die Eingabetaste öffnet eine</translation>
    </message>
    <message>
        <source>Add a folder: what its videos would save is estimated from what a scan reads.</source>
        <translation>Fügen Sie einen Ordner hinzu: Was seine Videos sparen würden, wird aus dem geschätzt, was ein Scan liest.</translation>
    </message>
    <message>
        <source>Columns of the advice</source>
        <translation>Spalten des Rats</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Wird geschätzt …</translation>
    </message>
    <message>
        <source>Files that save most</source>
        <translation>Dateien, die am meisten sparen</translation>
    </message>
    <message>
        <source>Hand over the marked…</source>
        <translation>Markierte übergeben …</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Keine markieren</translation>
    </message>
    <message>
        <source>Mark the first {}</source>
        <translation>Die ersten {} markieren</translation>
    </message>
    <message>
        <source>Marks are for this session; Undo takes a mark back</source>
        <translation>Markierungen gelten, bis das Fenster geschlossen wird; Rückgängig nimmt sie zurück</translation>
    </message>
    <message>
        <source>Marks those that save most, in the order of the list</source>
        <translation>Markiert die obersten der Liste</translation>
    </message>
    <message>
        <source>No advice: nothing was read yet</source>
        <translation>Kein Rat: Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <source>No file matches the search.</source>
        <translation>Keine Datei passt zur Suche.</translation>
    </message>
    <message>
        <source>No file would save enough with this target.</source>
        <translation>Keine Datei würde mit diesem Ziel genug sparen.</translation>
    </message>
    <message>
        <source>Only files such as codec:avc or size:&gt;2GB</source>
        <translation>Nur Dateien wie codec:avc oder size:&gt;2GB</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Markierung wegnehmen</translation>
    </message>
    <message>
        <source>Takes all marks away</source>
        <translation>Nimmt alle Markierungen weg</translation>
    </message>
    <message>
        <source>The same words and filters as in the search above</source>
        <translation>Dieselben Wörter und Filter wie in der Suche oben</translation>
    </message>
    <message>
        <source>What is told of each file; a click sorts by it</source>
        <translation>Angaben zu jeder Datei; ein Klick sortiert danach</translation>
    </message>
    <message>
        <source>Writes a list or a script for a program that encodes; starts nothing</source>
        <translation>Schreibt eine Liste oder ein Skript für ein Programm, das kodiert; startet nichts</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etikett</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Find a disk by its label</source>
        <translation>Datenträger nach Etikett finden</translation>
    </message>
    <message>
        <source>Scan the code on the label, or type the id below it.</source>
        <translation>Scannen Sie den Code auf dem Etikett, oder tippen Sie die Kennung darunter.</translation>
    </message>
    <message>
        <source>Show the disk</source>
        <translation>Datenträger zeigen</translation>
    </message>
    <message>
        <source>Shows the disk among the others</source>
        <translation>Zeigt den Datenträger unter den anderen</translation>
    </message>
</context>
<context>
    <name>ScanPresenter</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>Vor dem Beginn abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled while looking for videos</source>
        <translation>Bei der Suche nach Videos abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled: {} of {} kept</source>
        <translation>Abgebrochen: {} von {} behalten</translation>
    </message>
    <message>
        <source>Finished: {} in {}</source>
        <translation>Fertig: {} in {}</translation>
    </message>
    <message>
        <source>Needs attention: {}</source>
        <translation>Nicht alles in Ordnung: {}</translation>
    </message>
    <message>
        <source>Needs attention: {} in {}</source>
        <translation>Nicht alles in Ordnung: {} in {}</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>Vor dem Beginn angehalten</translation>
    </message>
    <message>
        <source>Paused while looking for videos</source>
        <translation>Bei der Suche nach Videos angehalten</translation>
    </message>
    <message>
        <source>Paused: {} of {} kept</source>
        <translation>Angehalten: {} von {} behalten</translation>
    </message>
</context>
<context>
    <name>ScheduleFormatter</name>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every night</source>
        <translation>Jede Nacht</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>ScheduleStore</name>
    <message>
        <source>adding of a schedule</source>
        <translation>Hinzufügen eines Zeitplans</translation>
    </message>
    <message>
        <source>change of a schedule</source>
        <translation>Änderung eines Zeitplans</translation>
    </message>
    <message>
        <source>removal of a schedule</source>
        <translation>Entfernen eines Zeitplans</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>A row a schedule; Space switches it on or off, Enter edits it, Delete removes it</source>
        <translation>Eine Zeile je Zeitplan; die Leertaste schaltet ihn ein oder aus, die Eingabetaste bearbeitet ihn, Entf entfernt ihn</translation>
    </message>
    <message>
        <source>Adds a schedule</source>
        <translation>Fügt einen Zeitplan hinzu</translation>
    </message>
    <message>
        <source>Begins the job of the chosen schedule at once</source>
        <translation>Beginnt den Auftrag des gewählten Zeitplans sofort</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Schließt diesen Dialog</translation>
    </message>
    <message>
        <source>Columns of the schedules</source>
        <translation>Spalten der Zeitpläne</translation>
    </message>
    <message>
        <source>Edits the chosen schedule</source>
        <translation>Bearbeitet den gewählten Zeitplan</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while this window or cinventory serve is open.</source>
        <translation>Aufträge beginnen von selbst, solange dieses Fenster oder cinventory serve offen ist.</translation>
    </message>
    <message>
        <source>Nothing begins by itself yet. For example: verify the checksums every Sunday night.</source>
        <translation>Noch beginnt nichts von selbst. Zum Beispiel: jede Sonntagnacht die Prüfsummen überprüfen.</translation>
    </message>
    <message>
        <source>Removes the chosen schedule</source>
        <translation>Entfernt den gewählten Zeitplan</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>What is told of each schedule</source>
        <translation>Was zu jedem Zeitplan angezeigt wird</translation>
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
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Suchen oder filtern</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters like codec:hevc size:&gt;2GB -audio:eng; Escape clears them</source>
        <translation>Wörter, „Wortfolgen“ und Filter wie codec:hevc size:&gt;2GB -audio:eng; Esc löscht sie</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>There is no file to compare. Files that are only imported cannot be read.</source>
        <translation>Es gibt keine Datei zu vergleichen. Dateien, die nur importiert sind, können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filter und Werte</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Zeigt wieder alles</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>A line for each part, and what to do where one fails</source>
        <translation>Eine Zeile für jeden Teil, und was zu tun ist, wo einer scheitert</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Schließt diesen Dialog</translation>
    </message>
    <message>
        <source>Copies the text</source>
        <translation>Kopiert den Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Each part of the program is tried. This takes about half a minute…</source>
        <translation>Jeder Teil des Programms wird probiert. Das dauert etwa eine halbe Minute&#xa0;…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>The self-test has ended.</source>
        <translation>Der Selbsttest ist beendet.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SideBarUpdater</name>
    <message>
        <source>{} of them in the trash</source>
        <translation>{} davon im Papierkorb</translation>
    </message>
</context>
<context>
    <name>SinceHead</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Seit:</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>Der Tag, ab dem Änderungen genannt werden</translation>
    </message>
    <message>
        <source>The moment since which changes are counted</source>
        <translation>Der Zeitpunkt, seit dem Änderungen zählen</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Das Größte, Neueste oder Letzte zuerst</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Nach „{}“ sortieren</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>Reihenfolge, in der sie gefunden wurden</translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>How loud the sound is</source>
        <translation>Wie laut der Ton ist</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Ton aus (M)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ton an (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>A scan has begun.</source>
        <translation>Ein Scan hat begonnen.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Remove “{}”? The library forgets {}, for good with the next scan. The files themselves stay where they are.</source>
        <translation>„{}“ entfernen? Die Bibliothek vergisst {}, mit dem nächsten Scan endgültig. Die Dateien selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>removal of “{}”</source>
        <translation>Entfernen von „{}“</translation>
    </message>
    <message>
        <source>“{}” was removed, with {}. Until the next scan this can be undone.</source>
        <translation>„{}“ wurde entfernt, mit {}. Bis zum nächsten Scan lässt sich das rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>SourceListModel</name>
    <message>
        <source>Kept at: {}</source>
        <translation>Liegt hier: {}</translation>
    </message>
    <message>
        <source>Last check of a file: {}</source>
        <translation>Letzte Prüfung einer Datei: {}</translation>
    </message>
    <message>
        <source>being scanned</source>
        <translation>wird gescannt</translation>
    </message>
    <message>
        <source>imported from {}</source>
        <translation>importiert aus {}</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>nicht verbunden seit {}</translation>
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
        <translation>teilweise gelesen</translation>
    </message>
    <message>
        <source>read in part: {} of {}</source>
        <translation>teilweise gelesen: {} von {}</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>überwacht</translation>
    </message>
    <message>
        <source>{0} {0:file|files}</source>
        <translation>{0} {0:Datei|Dateien}</translation>
    </message>
    <message>
        <source>{} % free</source>
        <translation>{} % frei</translation>
    </message>
    <message>
        <source>{} in the trash</source>
        <translation>{} im Papierkorb</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{0} {0:fehlt|fehlen}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} of {} free as of {}</source>
        <translation>{} von {} frei, Stand {}</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Choose which files the table shows; the Menu key shows what can be done with a source</source>
        <translation>Wählen, welche Dateien die Tabelle zeigt; die Menütaste zeigt, was mit einer Quelle möglich ist</translation>
    </message>
    <message>
        <source>Its menu has “{}”.</source>
        <translation>Im Menü steht „{}“.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources and library</source>
        <translation>Quellen und Bibliothek</translation>
    </message>
    <message>
        <source>“Save search…”, the star beside the search field, keeps a search here</source>
        <translation>„Suche speichern&#xa0;…“, der Stern neben dem Suchfeld, behält eine Suche hier</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Puts new and changed rows into their order</source>
        <translation>Ordnet neue und geänderte Zeilen ein</translation>
    </message>
    <message>
        <source>Rows may be out of order: sort again</source>
        <translation>Zeilen sind vielleicht nicht in der Reihenfolge: neu sortieren</translation>
    </message>
    <message>
        <source>Shows the files with errors and warnings</source>
        <translation>Zeigt die Dateien mit Fehlern und Warnungen</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Kopien suchen</translation>
    </message>
    <message>
        <source>Find files that exist several times, or only on one disk.</source>
        <translation>Dateien finden, die es mehrmals oder nur auf einem Datenträger gibt.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Have the library looked after by schedules.</source>
        <translation>Zeitpläne nach der Bibliothek sehen lassen.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Betreuen&#xa0;…</translation>
    </message>
    <message>
        <source>Read your folders to the end.</source>
        <translation>Ihre Ordner zu Ende lesen.</translation>
    </message>
    <message>
        <source>See what is wrong with files: unreadable, cut off, damaged.</source>
        <translation>Sehen, welche Dateien unlesbar, abgeschnitten oder beschädigt sind.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show this step no more</source>
        <translation>Diesen Schritt nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Shows these steps no more; Help ▸ Getting started brings them back</source>
        <translation>Zeigt diese Schritte nicht mehr; Hilfe ▸ Erste Schritte holt sie zurück</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Prüfsummen speichern</translation>
    </message>
    <message>
        <source>Store checksums: only they tell later whether a file is still the same.</source>
        <translation>Prüfsummen speichern: Nur sie sagen später, ob eine Datei noch dieselbe ist.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} von {count} erledigt</translation>
    </message>
</context>
<context>
    <name>StripPosition</name>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Bild {} von {}, bei {}</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit targets</source>
        <translation>Ziele bearbeiten</translation>
    </message>
    <message>
        <source>Makes, changes or deletes targets</source>
        <translation>Legt Ziele an, ändert oder löscht sie</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Neues Ziel …</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target “{}”</source>
        <translation>Ziel „{}“</translation>
    </message>
    <message>
        <source>The encoding that the savings are estimated for</source>
        <translation>Die Kodierung, für die das Sparen geschätzt wird</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Als Vorgabe</translation>
    </message>
    <message>
        <source>{} of mine</source>
        <translation>{} (eigenes)</translation>
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
        <translation>&amp;Kleinste Ersparnis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Files that cannot save as much are not listed.</source>
        <translation>Dateien, die nicht so viel sparen können, werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>HEVC plays on most devices; AV1 saves more.</source>
        <translation>HEVC läuft auf den meisten Geräten; AV1 spart mehr.</translation>
    </message>
    <message>
        <source>Keep &amp;HDR</source>
        <translation>&amp;HDR behalten</translation>
    </message>
    <message>
        <source>Keep the &amp;sound as it is</source>
        <translation>Den T&amp;on lassen, wie er ist</translation>
    </message>
    <message>
        <source>Keeps this target</source>
        <translation>Behält dieses Ziel</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down, smaller ones stay.</source>
        <translation>Größere Bilder werden verkleinert, kleinere bleiben.</translation>
    </message>
    <message>
        <source>Otherwise it becomes AAC with 64 kb/s a channel.</source>
        <translation>Sonst wird er zu AAC mit 64 kb/s je Kanal.</translation>
    </message>
    <message>
        <source>Otherwise it becomes SDR, which every screen shows.</source>
        <translation>Sonst wird es zu SDR, das jeder Bildschirm zeigt.</translation>
    </message>
    <message>
        <source>There is another target of this name.</source>
        <translation>Es gibt ein anderes Ziel mit diesem Namen.</translation>
    </message>
    <message>
        <source>What you call this target.</source>
        <translation>Wie Sie dieses Ziel nennen.</translation>
    </message>
    <message>
        <source>{}p at most</source>
        <translation>Höchstens {}p</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Checked for damage</source>
        <translation>Auf Schäden geprüft</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>Prüfsummen überprüft</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Als OK markiert</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{name}, except: {values}</source>
        <translation>{name}, außer: {values}</translation>
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
        <translation>Kein Bild: {}</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Bild bei {}</translation>
    </message>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Bild {} von {}, bei {}</translation>
    </message>
    <message>
        <source>Picture, not there yet</source>
        <translation>Bild, noch nicht da</translation>
    </message>
    <message>
        <source>Shows this picture large</source>
        <translation>Zeigt dieses Bild groß</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The arrow keys go back and forward</source>
        <translation>Die Pfeiltasten gehen zurück und vor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Everything else that can be done</source>
        <translation>Alles, was sonst noch geht</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Shows the library in another way</source>
        <translation>Zeigt die Bibliothek auf andere Weise</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View: {}</source>
        <translation>Ansicht: {}</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>Choose the track of sound, and subtitles (T)</source>
        <translation>Tonspur und Untertitel wählen (T)</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>Untertitel im Bild (Closed Captions)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Spur {}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>language {}</source>
        <translation>Sprache {}</translation>
    </message>
    <message>
        <source>{} (of a kind that is not shown here)</source>
        <translation>{} (von einer Art, die hier nicht angezeigt wird)</translation>
    </message>
</context>
<context>
    <name>TrashButton</name>
    <message>
        <source>Shows which files could go to the trash, and which stay</source>
        <translation>Zeigt, welche Dateien in den Papierkorb könnten und welche bleiben</translation>
    </message>
    <message>
        <source>To the Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Trash plan for all {0} {0:group|groups} in the list…</source>
        <translation>Papierkorb-Plan für alle {0} {0:Gruppe|Gruppen} der Liste&#xa0;…</translation>
    </message>
    <message>
        <source>Trash plan for this group…</source>
        <translation>Papierkorb-Plan für diese Gruppe&#xa0;…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:file|files}…</source>
        <translation>Papierkorb-Plan für {0} ausgewählte {0:Datei|Dateien}&#xa0;…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:group|groups}…</source>
        <translation>Papierkorb-Plan für {0} ausgewählte {0:Gruppe|Gruppen}&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Trash plan</source>
        <translation>Papierkorb-Plan</translation>
    </message>
</context>
<context>
    <name>TrashFormatter</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Move {} to Trash</source>
        <translation>{} in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Not moved: {}</source>
        <translation>Nicht verschoben: {}</translation>
    </message>
    <message>
        <source>Plan of {0} listed {0:group|groups}</source>
        <translation>Plan für {0} aufgeführte {0:Gruppe|Gruppen}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:file|files}</source>
        <translation>Plan für {0} ausgewählte {0:Datei|Dateien}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:group|groups}</source>
        <translation>Plan für {0} ausgewählte {0:Gruppe|Gruppen}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The library knows no files in the folder to keep.</source>
        <translation>Die Bibliothek kennt keine Dateien in dem Ordner, der behalten werden soll.</translation>
    </message>
    <message>
        <source>What stays, or what failed</source>
        <translation>Was bleibt, oder was misslang</translation>
    </message>
    <message>
        <source>What stays, or why not moved</source>
        <translation>Was bleibt, oder warum nicht verschoben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>zurückverschoben</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>nicht verschoben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{0} in “{1}”</source>
        <translation>{0} in „{1}“</translation>
    </message>
    <message>
        <source>{0} without another copy, or ignored</source>
        <translation>{0} ohne weitere Kopie oder ignoriert</translation>
    </message>
    <message>
        <source>{0} {0:file has|files have} sound in a language that the file that stays lacks, and {0:goes|go} all the same.</source>
        <translation>{0} {0:Datei hat|Dateien haben} Ton in einer Sprache, die der bleibenden fehlt, und {0:geht|gehen} trotzdem.</translation>
    </message>
    <message>
        <source>{0} {0:file is|files are} on several disks now, and would be on one only</source>
        <translation>{0} {0:Datei liegt|Dateien liegen} jetzt auf mehreren Datenträgern und {0:wäre|wären} dann nur noch auf einem</translation>
    </message>
    <message>
        <source>{0} {0:file stays as a copy on another disk; the box above lets it go|files stay as copies on other disks; the box above lets them go}.</source>
        <translation>{0} {0:Datei bleibt als Kopie auf einem anderen Datenträger; das Kästchen oben lässt sie gehen|Dateien bleiben als Kopien auf anderen Datenträgern; das Kästchen oben lässt sie gehen}.</translation>
    </message>
    <message>
        <source>{0} {0:file stays, as it has|files stay, as they have} sound in a language that the better file lacks; the box above lets {0:it|them} go.</source>
        <translation>{0} {0:Datei bleibt, weil sie Ton in einer Sprache hat, die der besseren fehlt; das Kästchen oben lässt sie gehen|Dateien bleiben, weil sie Ton in einer Sprache haben, die der besseren fehlt; das Kästchen oben lässt sie gehen}.</translation>
    </message>
    <message>
        <source>{0} {0:file that goes is|files that go are} better than the one that you have chosen to keep: the list says by what.</source>
        <translation>{0} {0:Datei, die geht, ist|Dateien, die gehen, sind} besser als die zum Behalten gewählte: Die Liste sagt, wodurch.</translation>
    </message>
    <message>
        <source>{stays}. This file is better than the chosen one: {reason}</source>
        <translation>{stays}. Diese Datei ist besser als die gewählte: {reason}</translation>
    </message>
    <message>
        <source>{} (on another disk)</source>
        <translation>{} (auf einem anderen Datenträger)</translation>
    </message>
    <message>
        <source>{} not moved</source>
        <translation>{} nicht verschoben</translation>
    </message>
    <message>
        <source>{} to the trash</source>
        <translation>{} in den Papierkorb</translation>
    </message>
    <message>
        <source>{}, without sound in: {}</source>
        <translation>{}, ohne Ton in: {}</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>Allow moves to the trash</source>
        <translation>Verschieben erlauben</translation>
    </message>
    <message>
        <source>Cinventory only reads until you allow more. The preferences take it back.</source>
        <translation>Cinventory liest nur, bis Sie mehr erlauben. Die Einstellungen nehmen es zurück.</translation>
    </message>
    <message>
        <source>Just before a file goes, it is compared byte for byte with the file that stays.</source>
        <translation>Unmittelbar bevor eine Datei geht, wird sie Byte für Byte mit der Datei verglichen, die bleibt.</translation>
    </message>
    <message>
        <source>Looking up the files…</source>
        <translation>Dateien werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Makes a plan of all groups that the list shows now, in place of this one</source>
        <translation>Plant alle Gruppen, die die Liste jetzt zeigt, anstelle dieses Plans</translation>
    </message>
    <message>
        <source>Moves the ticked files to the trash</source>
        <translation>Verschiebt die angehakten Dateien in den Papierkorb</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the journal moves files back. The trash is on the disk of its files: the space is free once the trash is emptied.</source>
        <translation>Nichts wird gelöscht, und das Journal verschiebt Dateien zurück. Der Papierkorb ist auf dem Datenträger seiner Dateien: Der Speicherplatz ist frei, sobald der Papierkorb geleert ist.</translation>
    </message>
    <message>
        <source>Nothing is moved yet: the button below does that</source>
        <translation>Noch wird nichts verschoben: Das tut die Schaltfläche darunter</translation>
    </message>
    <message>
        <source>Plan what is shown now</source>
        <translation>Planen, was jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>The list shows other files now. The plan stays as it was.</source>
        <translation>Die Liste zeigt jetzt andere Dateien. Der Plan bleibt, wie er war.</translation>
    </message>
    <message>
        <source>These files have other bytes than the files that stay, and show the same pictures. Just before a file goes, both have to be as they were compared, and the file that stays is read whole.</source>
        <translation>Diese Dateien haben andere Bytes als die Dateien, die bleiben, und zeigen dieselben Bilder. Unmittelbar bevor eine Datei geht, müssen beide so sein, wie sie verglichen wurden, und die Datei, die bleibt, wird ganz gelesen.</translation>
    </message>
</context>
<context>
    <name>TrashUndo</name>
    <message>
        <source>In the trash: {}.</source>
        <translation>Im Papierkorb: {}.</translation>
    </message>
    <message>
        <source>move of {} to the trash</source>
        <translation>Verschieben in den Papierkorb: {}</translation>
    </message>
</context>
<context>
    <name>TreemapPanel</name>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What the areas stand for</source>
        <translation>Wofür die Flächen stehen</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>A search does not change the trends, which tell of whole sources.</source>
        <translation>Eine Suche ändert die Verläufe nicht, denn sie gelten für ganze Quellen.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before {}, only the number of files is known.</source>
        <translation>Vor dem {} ist nur die Anzahl der Dateien bekannt.</translation>
    </message>
    <message>
        <source>Checked for damage</source>
        <translation>Auf Schäden geprüft</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schäden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Each scan adds a point. Scan a source to begin.</source>
        <translation>Jeder Scan fügt einen Punkt hinzu. Scannen Sie zuerst eine Quelle.</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Dateien mit Problemen</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Share of checked files</source>
        <translation>Anteil der geprüften Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size by video codec</source>
        <translation>Größe nach Videocodec</translation>
    </message>
    <message>
        <source>The last two points that you choose are compared below; Enter goes there.</source>
        <translation>Die beiden zuletzt gewählten Punkte werden unten verglichen; die Eingabetaste führt dorthin.</translation>
    </message>
    <message>
        <source>The next scan begins to store sizes, codecs, problems and checks.</source>
        <translation>Ab dem nächsten Scan werden Größen, Codecs, Probleme und Prüfungen festgehalten.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>With checksums</source>
        <translation>Mit Prüfsummen</translation>
    </message>
    <message>
        <source>With checksums, and checked for damage</source>
        <translation>Mit Prüfsummen und auf Schäden geprüft</translation>
    </message>
</context>
<context>
    <name>TrendsPanel</name>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>What the library held after each scan, and holds now</source>
        <translation>Was die Bibliothek nach jedem Scan enthielt und jetzt enthält</translation>
    </message>
</context>
<context>
    <name>UndoActs</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Wiederholen: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Rückgängig: {}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {}</source>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}. {1}</source>
        <translation>Das lässt sich nicht mehr rückgängig machen: {0}. {1}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrors</name>
    <message>
        <source>An error came again that you know of: {count} {count:time|times} so far.</source>
        <translation>Ein Fehler, den Sie kennen, trat wieder auf: bisher {count} {count:Mal|Mal}.</translation>
    </message>
    <message>
        <source>Cinventory ended unexpectedly. A report can be saved.</source>
        <translation>Cinventory endete unerwartet. Ein Bericht lässt sich speichern.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details&#xa0;…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Its file was last changed {time}.</source>
        <translation>Ihre Datei wurde zuletzt {time} geändert.</translation>
    </message>
    <message>
        <source>The last backup is of {time}.</source>
        <translation>Die letzte Sicherung ist von {time}.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>There is no backup of it in the usual folder.</source>
        <translation>Im üblichen Ordner ist keine Sicherung von ihr.</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>Ohne Sicherung &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Changes the library, which earlier versions of Cinventory cannot open any more</source>
        <translation>Ändert die Bibliothek, die frühere Versionen von Cinventory dann nicht mehr öffnen können</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherung</translation>
    </message>
    <message>
        <source>The library must be updated, and there is no backup of it.</source>
        <translation>Die Bibliothek muss aktualisiert werden, und es gibt keine Sicherung von ihr.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithmus</translation>
    </message>
    <message>
        <source>&amp;Files in</source>
        <translation>&amp;Dateien in</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>&amp;Manifest</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>An ASC MHL history, a Media Hash List, a BagIt bag, or a list of md5sum, sha256sum, xxhsum, b3sum or SFV: the file, or its folder. It can be dropped on this dialog.</source>
        <translation>Eine ASC-MHL-Historie, eine Media Hash List, ein BagIt-Bag oder eine Liste von md5sum, sha256sum, xxhsum, b3sum oder SFV: die Datei oder ihr Ordner. Beides lässt sich auf diesen Dialog ziehen.</translation>
    </message>
    <message>
        <source>As the manifest tells</source>
        <translation>Wie im Manifest angegeben</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder with a manifest</source>
        <translation>Ordner mit einem Manifest wählen</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Manifest wählen</translation>
    </message>
    <message>
        <source>Choose the file of a manifest</source>
        <translation>Die Datei eines Manifests wählen</translation>
    </message>
    <message>
        <source>Choose the folder to compare</source>
        <translation>Den Ordner für den Vergleich wählen</translation>
    </message>
    <message>
        <source>Files in</source>
        <translation>Dateien in</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Only for a list that does not tell its own</source>
        <translation>Nur für eine Liste, die ihren nicht nennt</translation>
    </message>
    <message>
        <source>Reads all files of the manifest, and compares their checksums</source>
        <translation>Liest alle Dateien des Manifests und vergleicht ihre Prüfsummen</translation>
    </message>
    <message>
        <source>The folder of the manifest</source>
        <translation>Der Ordner des Manifests</translation>
    </message>
    <message>
        <source>The folder to compare</source>
        <translation>Der Ordner für den Vergleich</translation>
    </message>
    <message>
        <source>The folder to compare, if the manifest is not beside its files.</source>
        <translation>Der Ordner für den Vergleich, falls das Manifest nicht bei seinen Dateien liegt.</translation>
    </message>
    <message>
        <source>The path of a manifest, or of its folder</source>
        <translation>Der Pfad eines Manifests oder seines Ordners</translation>
    </message>
    <message>
        <source>Type the whole path of the folder, or nothing.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners ein oder nichts.</translation>
    </message>
    <message>
        <source>Type the whole path of the manifest.</source>
        <translation>Geben Sie den ganzen Pfad des Manifests ein.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify manifest</source>
        <translation>Manifest prüfen</translation>
    </message>
</context>
<context>
    <name>WastePanel</name>
    <message>
        <source>A row a file of the chosen kind; Enter opens it</source>
        <translation>Eine Zeile je Datei der gewählten Art; die Eingabetaste öffnet sie</translation>
    </message>
    <message>
        <source>A row a kind; its files that free the most are listed below</source>
        <translation>Eine Zeile je Art; darunter stehen ihre Dateien, die am meisten freigeben</translation>
    </message>
    <message>
        <source>Add a folder: then it is seen which files take room without need.</source>
        <translation>Fügen Sie einen Ordner hinzu: Dann zeigt sich, welche Dateien unnötig Platz belegen.</translation>
    </message>
    <message>
        <source>All in the table</source>
        <translation>Alle in der Tabelle</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Spalten der Dateien</translation>
    </message>
    <message>
        <source>Columns of the kinds</source>
        <translation>Spalten der Arten</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Bilder vergleichen …</translation>
    </message>
    <message>
        <source>Compares files of equal size</source>
        <translation>Vergleicht Dateien gleicher Größe</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Files that free the most</source>
        <translation>Dateien, die am meisten freigeben</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Dateien ohne Video</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Kopien suchen</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Journal des Papierkorbs</translation>
    </message>
    <message>
        <source>Kinds of waste</source>
        <translation>Arten unnötig belegten Platzes</translation>
    </message>
    <message>
        <source>No file is known yet</source>
        <translation>Noch ist keine Datei bekannt</translation>
    </message>
    <message>
        <source>Reads pictures of videos of similar length</source>
        <translation>Liest Bilder von Videos ähnlicher Länge</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>In der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show where to act</source>
        <translation>Zeigen, wo sich etwas tun lässt</translation>
    </message>
    <message>
        <source>Shows all files of this kind in the table of files</source>
        <translation>Zeigt alle Dateien dieser Art in der Tabelle der Dateien</translation>
    </message>
    <message>
        <source>Shows the files beside videos that belong to none</source>
        <translation>Zeigt die Dateien neben Videos, die zu keinem gehören</translation>
    </message>
    <message>
        <source>Shows the groups of equal files</source>
        <translation>Zeigt die Gruppen gleicher Dateien</translation>
    </message>
    <message>
        <source>Shows the groups of videos with the same pictures</source>
        <translation>Zeigt die Gruppen von Videos mit denselben Bildern</translation>
    </message>
    <message>
        <source>Shows what Cinventory has moved to the trash</source>
        <translation>Zeigt, was Cinventory in den Papierkorb verschoben hat</translation>
    </message>
    <message>
        <source>Shows what encoding files again would save</source>
        <translation>Zeigt, was ein erneutes Kodieren sparen würde</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>Was Kodieren spart</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Angaben zu jeder Datei</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>Angaben zu jeder Art</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message>
        <source>end of the watch over “{}”</source>
        <translation>Ende der Überwachung von „{}“</translation>
    </message>
    <message>
        <source>watch over “{}”</source>
        <translation>Überwachung von „{}“</translation>
    </message>
    <message>
        <source>“{}” is watched no more.</source>
        <translation>„{}“ wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <source>“{}” is watched.</source>
        <translation>„{}“ wird überwacht.</translation>
    </message>
</context>
<context>
    <name>WelcomeCards</name>
    <message>
        <source>A library that you have from another computer, or a backup.</source>
        <translation>Eine Bibliothek von einem anderen Computer oder eine Sicherung.</translation>
    </message>
    <message>
        <source>A short video that comes with Cinventory shows what the table and the details tell.</source>
        <translation>Ein kurzes Video, das Cinventory beiliegt, zeigt, was Tabelle und Details sagen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Add your folders</source>
        <translation>Ihre Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Connected disks</source>
        <translation>Verbundene Datenträger</translation>
    </message>
    <message>
        <source>Drop folders here, or choose them. Cinventory reads them, never changes them.</source>
        <translation>Ziehen Sie Ordner hierher, oder wählen Sie sie. Cinventory liest sie und ändert sie nie.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Eine Bibliothek öffnen</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} frei</translation>
    </message>
</context>
<context>
    <name>WorkerModel</name>
    <message>
        <source>Files/s</source>
        <translation>Dateien/s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <translation>Eine Zeile je Worker des Clusters; oben stehen die, die keine Dateien erhalten</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>Spalten der Worker</translation>
    </message>
    <message>
        <source>What is told of each worker</source>
        <translation>Was zu jedem Worker angegeben ist</translation>
    </message>
    <message>
        <source>Workers of the job</source>
        <translation>Worker des Auftrags</translation>
    </message>
</context>
<context>
    <name>_Poster</name>
    <message>
        <source>Play here</source>
        <translation>Hier abspielen</translation>
    </message>
    <message>
        <source>Play the file in the place of this picture</source>
        <translation>Die Datei an der Stelle dieses Bildes abspielen</translation>
    </message>
</context>
</TS>
