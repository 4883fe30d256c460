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
        <source>Each action with its keys</source>
        <translation>Jede Aktion mit ihren Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Takes the inventory of a video library. Free software: GPL-3.0-or-later, without warranty.</source>
        <translation>Macht Inventur in der Videosammlung. Freie Software: GPL-3.0-or-later, ohne Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>All keys, the version and the licence</source>
        <translation>Alle Tasten, die Version und die Lizenz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
        <source>Copy the rows as text</source>
        <translation>Die Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the rows with all columns, for a spreadsheet</source>
        <translation>Die Zeilen mit allen Spalten kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Kopieren, wo die Datei liegt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>File types, limits, theme and language</source>
        <translation>Dateitypen, Grenzen, Design und Sprache</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
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
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Keep this search in the side bar, by a name</source>
        <translation>Diese Suche unter einem Namen in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>Look for what has changed in the chosen source, or in all of them</source>
        <translation>Nachsehen, was sich in der gewählten Quelle oder in allen geändert hat</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <source>Play the file with your player</source>
        <translation>Die Datei im üblichen Player abspielen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Suche speichern…</translation>
    </message>
    <message>
        <source>Scan a folder into the library</source>
        <translation>Einen Ordner in die Bibliothek scannen</translation>
    </message>
    <message>
        <source>Scan the files and folders on the clipboard</source>
        <translation>Die Dateien und Ordner in der Zwischenablage scannen</translation>
    </message>
    <message>
        <source>See what each scan found new, changed, moved or missing</source>
        <translation>Sehen, was jeder Scan neu, geändert, verschoben oder fehlend fand</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>Alles auswählen, was angezeigt wird</translation>
    </message>
    <message>
        <source>Shortcuts and about…</source>
        <translation>Tastenkürzel und Info…</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Alle Dateien anzeigen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Die Details ein- oder ausblenden</translation>
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
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>Datei überspringen</translation>
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
        <source>What changed…</source>
        <translation>Was sich geändert hat…</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, to a file</source>
        <translation>Die ausgewählten oder alle angezeigten Dateien in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>Activities</name>
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
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Export cancelled: {} was not written</source>
        <translation>Export abgebrochen: {} wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Export paused: {} is not written yet</source>
        <translation>Export angehalten: {} ist noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Exported to {}</source>
        <translation>Exportiert nach {}</translation>
    </message>
    <message>
        <source>Finished: {} in {}</source>
        <translation>Fertig: {} in {}</translation>
    </message>
    <message>
        <source>Looking for videos in {}</source>
        <translation>Suche nach Videos in {}</translation>
    </message>
    <message>
        <source>Needs attention: {} in {}</source>
        <translation>Nicht alles in Ordnung: {} in {}</translation>
    </message>
    <message>
        <source>Not finished when the window was closed: {}. What was found is kept.</source>
        <translation>Nicht fertig, als das Fenster geschlossen wurde: {}. Was gefunden war, ist da.</translation>
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
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>Speichern von {}</translation>
    </message>
    <message>
        <source>Scanning {}</source>
        <translation>Scan von {}</translation>
    </message>
    <message>
        <source>Slow: {}</source>
        <translation>Langsam: {}</translation>
    </message>
    <message>
        <source>The scan stopped</source>
        <translation>Der Scan brach ab</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Writing {}</source>
        <translation>Schreiben von {}</translation>
    </message>
    <message>
        <source>not begun: {} more</source>
        <translation>nicht begonnen: {} weitere</translation>
    </message>
    <message>
        <source>sources offline: {}</source>
        <translation>Quellen offline: {}</translation>
    </message>
    <message>
        <source>{} could not be written</source>
        <translation>{} konnte nicht geschrieben werden</translation>
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
        <source>{} missing</source>
        <translation>{} fehlend</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <source>{} more could not be read</source>
        <translation>außerdem {} nicht lesbar</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} probed</source>
        <translation>{} untersucht</translation>
    </message>
    <message>
        <source>{} skipped</source>
        <translation>{} übersprungen</translation>
    </message>
    <message>
        <source>{} timed out</source>
        <translation>{} mit Zeitüberschreitung</translation>
    </message>
    <message>
        <source>{} unchanged</source>
        <translation>{} unverändert</translation>
    </message>
    <message>
        <source>{} unreadable</source>
        <translation>{} nicht lesbar</translation>
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
        <source>Pause the scan</source>
        <translation>Pause für den Scan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Shows what changed in this scan</source>
        <translation>Zeigt, was sich in diesem Scan geändert hat</translation>
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
    <name>ApiForm</name>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Ein beliebiger freier</translation>
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
    <name>ComparisonModel</name>
    <message>
        <source>{} (differs)</source>
        <translation>{} (verschieden)</translation>
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
    <name>DBusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Das Fenster zeigen</translation>
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
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
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
        <source>{} missing</source>
        <translation>{} fehlen</translation>
    </message>
    <message>
        <source>{} moved</source>
        <translation>{} verschoben</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} neu</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>A row a file; Enter shows it in the window&apos;s table</source>
        <translation>Eine Zeile je Datei; die Eingabetaste zeigt sie in der Tabelle des Fensters</translation>
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
        <source>Closes this dialog</source>
        <translation>Schließt diesen Dialog</translation>
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
        <source>Scans</source>
        <translation>Scans</translation>
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
    <name>Chips</name>
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
        <source>Chroma</source>
        <translation>Chroma</translation>
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
        <source>Container</source>
        <translation>Container</translation>
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
        <source>Encoded</source>
        <translation>Kodiert</translation>
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
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Zeilensprung</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehler</translation>
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
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
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
        <source>skipped</source>
        <translation>übersprungen</translation>
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
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Column sets</source>
        <translation>Spaltensätze</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Fit “{}” to its contents</source>
        <translation>„{}“ an den Inhalt anpassen</translation>
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
        <source>Save these columns…</source>
        <translation>Diese Spalten speichern…</translation>
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
    <name>ColumnSets</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the column set</source>
        <translation>Name des Spaltensatzes</translation>
    </message>
    <message>
        <source>Name of the column set:</source>
        <translation>Name des Spaltensatzes:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
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
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Details</name>
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
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
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
        <source>Encoded</source>
        <translation>Kodiert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
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
        <source>Frame rate</source>
        <translation>Bildrate</translation>
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
        <source>It was not there when its folder was last scanned. What is known of it stays.</source>
        <translation>Sie war nicht da, als ihr Ordner zuletzt gescannt wurde. Was über sie bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Its source cannot be reached now. What is known of it stays.</source>
        <translation>Ihre Quelle ist gerade nicht erreichbar. Was über sie bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>Modified</source>
        <translation>Geändert</translation>
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
        <source>Reason</source>
        <translation>Grund</translation>
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
        <source>The file says that it is longer than it is: its end may be missing.</source>
        <translation>Die Datei gibt sich länger aus, als sie ist: Womöglich fehlt ihr Ende.</translation>
    </message>
    <message>
        <source>The same in all</source>
        <translation>Überall gleich</translation>
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
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>erzwungen</translation>
    </message>
    <message>
        <source>more than {} different</source>
        <translation>mehr als {} verschiedene</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} Bit</translation>
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
        <source>{} variable</source>
        <translation>{} variabel</translation>
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
    <name>ExportDialog</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for Excel, with a byte order mark (*.csv)</source>
        <translation>CSV für Excel, mit Byte-Order-Mark (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>HTML report, one page for any browser (*.html)</source>
        <translation>HTML-Bericht, eine Seite für jeden Browser (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON Lines, one file a line (*.jsonl)</source>
        <translation>JSON Lines, eine Datei je Zeile (*.jsonl)</translation>
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
        <source>Enter shows only files with this value, Ctrl+Enter adds it to those that are chosen</source>
        <translation>Die Eingabetaste zeigt nur Dateien mit diesem Wert, Strg+Eingabetaste nimmt ihn zu den gewählten</translation>
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
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{}: {} files</source>
        <translation>{}: {} Dateien</translation>
    </message>
    <message>
        <source>{}: {} files, chosen</source>
        <translation>{}: {} Dateien, gewählt</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>{} files are too many to open at once.</source>
        <translation>{} Dateien sind zu viele, um sie auf einmal zu öffnen.</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export them to a file.</source>
        <translation>{} Zeilen sind zu viele für die Zwischenablage: Sie lassen sich in eine Datei exportieren.</translation>
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
    <name>FileView</name>
    <message>
        <source>A row a file; Enter plays it, the Menu key shows what else can be done</source>
        <translation>Eine Zeile je Datei; die Eingabetaste spielt sie ab, die Menütaste zeigt, was sonst noch geht</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Videodateien</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Dolby Vision profile</source>
        <translation>Dolby-Vision-Profil</translation>
    </message>
    <message>
        <source>bits a second, in all</source>
        <translation>Bits je Sekunde insgesamt</translation>
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
        <source>channels of the first sound track</source>
        <translation>Kanäle der ersten Tonspur</translation>
    </message>
    <message>
        <source>chapter marks</source>
        <translation>Kapitelmarken</translation>
    </message>
    <message>
        <source>chroma subsampling</source>
        <translation>Farbunterabtastung</translation>
    </message>
    <message>
        <source>class of the picture&apos;s size</source>
        <translation>Klasse der Bildgröße</translation>
    </message>
    <message>
        <source>codec of picture or sound</source>
        <translation>Codec von Bild oder Ton</translation>
    </message>
    <message>
        <source>extension of the file&apos;s name</source>
        <translation>Endung des Dateinamens</translation>
    </message>
    <message>
        <source>format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>frames a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>high dynamic range, and which</source>
        <translation>hoher Dynamikumfang, und welcher</translation>
    </message>
    <message>
        <source>language of a sound track</source>
        <translation>Sprache einer Tonspur</translation>
    </message>
    <message>
        <source>language of a subtitle track</source>
        <translation>Sprache einer Untertitelspur</translation>
    </message>
    <message>
        <source>maker and model of the camera</source>
        <translation>Hersteller und Modell der Kamera</translation>
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
        <source>pixels across</source>
        <translation>Pixel in der Breite</translation>
    </message>
    <message>
        <source>pixels down</source>
        <translation>Pixel in der Höhe</translation>
    </message>
    <message>
        <source>playing time</source>
        <translation>Spieldauer</translation>
    </message>
    <message>
        <source>profile and level of the picture&apos;s codec</source>
        <translation>Profil und Level des Bildcodecs</translation>
    </message>
    <message>
        <source>program that wrote the file</source>
        <translation>Programm, das die Datei schrieb</translation>
    </message>
    <message>
        <source>progressive or interlaced</source>
        <translation>Vollbilder oder Halbbilder</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>Zustand der Datei</translation>
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
        <source>tracks of picture, sound and subtitles</source>
        <translation>Spuren für Bild, Ton und Untertitel</translation>
    </message>
    <message>
        <source>what is wrong with the file</source>
        <translation>was der Datei fehlt</translation>
    </message>
    <message>
        <source>when it was first found</source>
        <translation>wann sie zuerst gefunden wurde</translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <translation>wann sie zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>whether the frame rate varies</source>
        <translation>ob die Bildrate schwankt</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only files in {} that are unreadable, timed out or were skipped</source>
        <translation>Nur Dateien in {}, die nicht lesbar sind, zu lange brauchten oder übersprungen wurden</translation>
    </message>
    <message>
        <source>Only files with errors and warnings</source>
        <translation>Nur Dateien mit Fehlern und Warnungen</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
</context>
<context>
    <name>DesktopStatus</name>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>{} gefunden</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be scanned.</source>
        <translation>Nur Dateien und Ordner dieses Computers lassen sich scannen.</translation>
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
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Export to {}</source>
        <translation>Export nach {}</translation>
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
        <source>Looking for videos</source>
        <translation>Sucht nach Videos</translation>
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
        <translation>Wird angehalten…</translation>
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
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <source>Writing</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>folders not read: {}</source>
        <translation>Ordner nicht gelesen: {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <source>{} %</source>
        <translation>{} %</translation>
    </message>
    <message>
        <source>{} more are in the log.</source>
        <translation>{} weitere stehen im Protokoll.</translation>
    </message>
    <message>
        <source>{} of {} kept</source>
        <translation>{} von {} behalten</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Finishing: what was found is being saved…</source>
        <translation>Gleich fertig: Was gefunden wurde, wird gespeichert…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A job that is {state} cannot become {wanted}.</source>
        <translation>Ein Auftrag im Zustand {state} kann nicht {wanted} werden.</translation>
    </message>
    <message>
        <source>A job that is {state} does not wait, and cannot be moved.</source>
        <translation>Ein Auftrag im Zustand {state} wartet nicht und lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <source>A job that is {state} has not ended, and cannot be tried again yet.</source>
        <translation>Ein Auftrag im Zustand {state} ist nicht beendet und kann noch nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>A language belongs behind “{name}:”, like {name}:{example}.</source>
        <translation>Hinter „{name}:“ gehört eine Sprache, etwa {name}:{example}.</translation>
    </message>
    <message>
        <source>A pixel is {aspect} times as wide as it is high.</source>
        <translation>Ein Pixel ist {aspect}-mal so breit wie hoch.</translation>
    </message>
    <message>
        <source>A side of {picture} is odd, which most encoders do not take.</source>
        <translation>Eine Seite von {picture} ist ungerade; das nehmen die meisten Encoder nicht an.</translation>
    </message>
    <message>
        <source>A sign in its name cannot be seen, and Windows does not allow it.</source>
        <translation>Ein Zeichen im Namen ist unsichtbar, und Windows erlaubt es nicht.</translation>
    </message>
    <message>
        <source>A text without a comparison belongs behind “{name}:”, like {name}:{example}.</source>
        <translation>Hinter „{name}:“ gehört ein Text ohne Vergleich, etwa {name}:{example}.</translation>
    </message>
    <message>
        <source>A value belongs behind “{name}:”, like {name}:{example}.</source>
        <translation>Hinter „{name}:“ gehört ein Wert, etwa {name}:{example}.</translation>
    </message>
    <message>
        <source>An export is done again in the window only: it replaces a file.</source>
        <translation>Ein Export wird nur im Fenster wiederholt: Er ersetzt eine Datei.</translation>
    </message>
    <message>
        <source>Another volume is mounted at this path. Its records stay, as offline.</source>
        <translation>Unter diesem Pfad ist ein anderer Datenträger eingehängt. Die Einträge bleiben erhalten, als offline.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cinventory listens at {address}, but does not answer. It may be hanging.</source>
        <translation>Cinventory lauscht auf {address}, antwortet aber nicht. Vielleicht hängt es.</translation>
    </message>
    <message>
        <source>Each frame is two half pictures: {scan}.</source>
        <translation>Jedes Bild besteht aus zwei Halbbildern: {scan}.</translation>
    </message>
    <message>
        <source>Either scan “{text}” as well or leave it out.</source>
        <translation>„{text}“ kann entweder mitgescannt oder ausgelassen werden.</translation>
    </message>
    <message>
        <source>Every folder would be passed over by “{text}”.</source>
        <translation>Mit „{text}“ würde jeder Ordner übergangen.</translation>
    </message>
    <message>
        <source>Frames do not follow at one rate, which editors dislike.</source>
        <translation>Die Bilder folgen nicht in gleichem Takt; Schnittprogramme mögen das nicht.</translation>
    </message>
    <message>
        <source>It could not be read, and why is not known.</source>
        <translation>Sie konnte nicht gelesen werden; warum, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It has a picture and no sound.</source>
        <translation>Sie hat ein Bild und keinen Ton.</translation>
    </message>
    <message>
        <source>It has no picture. Tracks with sound: {audio}, with subtitles: {text}.</source>
        <translation>Sie hat kein Bild. Tonspuren: {audio}, Untertitelspuren: {text}.</translation>
    </message>
    <message>
        <source>It is named .{extension}, but holds {container}.</source>
        <translation>Sie heißt .{extension}, enthält aber {container}.</translation>
    </message>
    <message>
        <source>It says that it lasts no time at all.</source>
        <translation>Nach eigener Angabe dauert sie gar keine Zeit.</translation>
    </message>
    <message>
        <source>Its date is the beginning of time for a computer: nobody set the clock.</source>
        <translation>Ihr Datum ist der Anfang der Zeitrechnung eines Computers: Niemand hat die Uhr gestellt.</translation>
    </message>
    <message>
        <source>Its date lies in the future: {date}.</source>
        <translation>Ihr Datum liegt in der Zukunft: {date}.</translation>
    </message>
    <message>
        <source>Its name ends with a dot or a space, which Windows drops.</source>
        <translation>Ihr Name endet mit einem Punkt oder Leerzeichen; Windows lässt das weg.</translation>
    </message>
    <message>
        <source>Its name has {count} characters; most systems allow 255.</source>
        <translation>Ihr Name hat {count} Zeichen; die meisten Systeme erlauben 255.</translation>
    </message>
    <message>
        <source>Its name is no text in UTF-8: other systems show it otherwise, or cannot open it.</source>
        <translation>Ihr Name ist kein Text in UTF-8: Andere Systeme zeigen ihn anders oder können sie nicht öffnen.</translation>
    </message>
    <message>
        <source>Listing ended unexpectedly ({detail}).</source>
        <translation>Das Auflisten endete unerwartet ({detail}).</translation>
    </message>
    <message>
        <source>More than one job begins with {job}: {jobs}.</source>
        <translation>Mehr als ein Auftrag beginnt mit {job}: {jobs}.</translation>
    </message>
    <message>
        <source>No byte could be read for {limit} s.</source>
        <translation>{limit} s lang konnte kein Byte gelesen werden.</translation>
    </message>
    <message>
        <source>No frame of this video could be decoded.</source>
        <translation>Kein Bild dieses Videos ließ sich decodieren.</translation>
    </message>
    <message>
        <source>No language is named for audio track {audio} and subtitle track {text}.</source>
        <translation>Für Tonspur {audio} und Untertitelspur {text} ist keine Sprache genannt.</translation>
    </message>
    <message>
        <source>No language is named for audio track {audio}.</source>
        <translation>Für Tonspur {audio} ist keine Sprache genannt.</translation>
    </message>
    <message>
        <source>No language is named for subtitle track {text}.</source>
        <translation>Für Untertitelspur {text} ist keine Sprache genannt.</translation>
    </message>
    <message>
        <source>No media track was found: this is no media file, or its beginning is damaged.</source>
        <translation>Es wurde keine Medienspur gefunden: Dies ist keine Mediendatei, oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>No more jobs are taken in: the program is ending.</source>
        <translation>Es werden keine Aufträge mehr angenommen: Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>No more than {limit} characters can be searched for.</source>
        <translation>Nach mehr als {limit} Zeichen lässt sich nicht suchen.</translation>
    </message>
    <message>
        <source>No more than {limit} words and values can be searched for.</source>
        <translation>Nach mehr als {limit} Wörtern und Werten lässt sich nicht suchen.</translation>
    </message>
    <message>
        <source>No picture could be made of this file: {detail}.</source>
        <translation>Von dieser Datei ließ sich kein Bild machen: {detail}.</translation>
    </message>
    <message>
        <source>No picture of this file was kept while it could be reached.</source>
        <translation>Von dieser Datei wurde kein Bild aufbewahrt, als sie erreichbar war.</translation>
    </message>
    <message>
        <source>No pictures are made of files of this kind.</source>
        <translation>Von Dateien dieser Art werden keine Bilder gemacht.</translation>
    </message>
    <message>
        <source>Nobody listens at {address}.</source>
        <translation>Niemand lauscht auf {address}.</translation>
    </message>
    <message>
        <source>None of the {count} known files was found at {path}. Nothing was changed.</source>
        <translation>Keine der {count} bekannten Dateien fand sich in {path}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing answered for {limit} s. Its records stay, as offline.</source>
        <translation>{limit} s lang kam keine Antwort. Die Einträge bleiben erhalten, als offline.</translation>
    </message>
    <message>
        <source>Nothing here can decode this video.</source>
        <translation>Nichts hier kann dieses Video decodieren.</translation>
    </message>
    <message>
        <source>Nothing here does jobs of type {job_type}.</source>
        <translation>Nichts hier erledigt Aufträge vom Typ {job_type}.</translation>
    </message>
    <message>
        <source>Nothing in it says how long it lasts.</source>
        <translation>Nichts darin sagt, wie lange sie dauert.</translation>
    </message>
    <message>
        <source>Nothing runs that could do this job: start `cinventory serve`, and ask again.</source>
        <translation>Es läuft nichts, das diesen Auftrag erledigen könnte: „cinventory serve“ starten und noch einmal fragen.</translation>
    </message>
    <message>
        <source>Nothing runs that could do this job: start `cinventory serve`, or run `{command}`.</source>
        <translation>Es läuft nichts, das diesen Auftrag erledigen könnte: „cinventory serve“ starten, oder „{command}“.</translation>
    </message>
    <message>
        <source>Others may read the token in {path}. Delete it for a new one, or make it yours alone.</source>
        <translation>Andere dürfen den Schlüssel in {path} lesen. Für einen neuen löschen, oder die Datei nur sich selbst zugänglich machen.</translation>
    </message>
    <message>
        <source>Permission to list the folder was denied.</source>
        <translation>Es fehlt die Berechtigung, den Ordner aufzulisten.</translation>
    </message>
    <message>
        <source>Permission to read the file was denied.</source>
        <translation>Es fehlt die Berechtigung, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>Preferences are not saved: those in {path} are of a later version.</source>
        <translation>Die Einstellungen werden nicht gespeichert: Die in {path} sind von einer neueren Version.</translation>
    </message>
    <message>
        <source>Probe processes end before they take a file ({detail}).</source>
        <translation>Prüfprozesse enden, bevor sie eine Datei annehmen ({detail}).</translation>
    </message>
    <message>
        <source>Reading it took too long, and was given up.</source>
        <translation>Das Lesen dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Skipped while it was being read. The next scan tries it again.</source>
        <translation>Beim Lesen übersprungen. Der nächste Scan versucht sie wieder.</translation>
    </message>
    <message>
        <source>That was refused: {detail}.</source>
        <translation>Das wurde abgelehnt: {detail}.</translation>
    </message>
    <message>
        <source>The connection to {address} was cut off.</source>
        <translation>Die Verbindung zu {address} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}.</source>
        <translation>Die Datei konnte nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file says that it is longer than its {size}: its end may be missing.</source>
        <translation>Nach eigener Angabe ist die Datei länger als ihre {size}: Ihr Ende fehlt womöglich.</translation>
    </message>
    <message>
        <source>The file was gone when it was opened.</source>
        <translation>Die Datei war beim Öffnen nicht mehr da.</translation>
    </message>
    <message>
        <source>The file&apos;s contents are in the cloud; they were not fetched.</source>
        <translation>Der Inhalt der Datei liegt in der Cloud; er wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>The folder could not be listed: {detail}.</source>
        <translation>Der Ordner konnte nicht aufgelistet werden: {detail}.</translation>
    </message>
    <message>
        <source>The folder is empty, but its library records {count} files. They stay, as offline.</source>
        <translation>Der Ordner ist leer, aber die Bibliothek verzeichnet darin {count} Dateien. Sie bleiben erhalten, als offline.</translation>
    </message>
    <message>
        <source>The folder was gone when it was listed.</source>
        <translation>Der Ordner war beim Auflisten nicht mehr da.</translation>
    </message>
    <message>
        <source>The index stands behind the pictures: over a network it starts late.</source>
        <translation>Der Index steht hinter den Bildern: Über ein Netzwerk beginnt sie spät.</translation>
    </message>
    <message>
        <source>The library is in use by {holder}, and can only be read until that is closed.</source>
        <translation>Die Bibliothek wird von {holder} benutzt und kann nur gelesen werden, bis das geschlossen ist.</translation>
    </message>
    <message>
        <source>The library was opened to be read.</source>
        <translation>Die Bibliothek wurde nur zum Lesen geöffnet.</translation>
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
        <source>The library {path} cannot be written: {detail}. Its contents can be listed.</source>
        <translation>In die Bibliothek {path} kann nicht geschrieben werden: {detail}. Ihr Inhalt lässt sich ansehen.</translation>
    </message>
    <message>
        <source>The library {path} could not be written: {detail}. What was saved before is kept.</source>
        <translation>In die Bibliothek {path} konnte nicht geschrieben werden: {detail}. Was vorher gespeichert war, ist erhalten.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). It was kept as {aside}; a new one begins.</source>
        <translation>Die Bibliothek {path} ist beschädigt ({detail}). Sie wurde als {aside} aufbewahrt; eine neue beginnt.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). It was left as it is.</source>
        <translation>Die Bibliothek {path} ist beschädigt ({detail}). Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). The next start will look it over.</source>
        <translation>Die Bibliothek {path} ist beschädigt ({detail}). Der nächste Start sieht sie durch.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there: it was deleted or moved, or its disk is gone. Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.</source>
        <translation>Die Bibliothek {path} ist nicht mehr da: Sie wurde gelöscht oder verschoben, oder ihr Datenträger fehlt. Bis sie wieder da ist, wird nichts gespeichert. Legen Sie sie zurück, oder starten Sie Cinventory neu, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The library {path} was made by a later version of Cinventory. Update to open it.</source>
        <translation>Die Bibliothek {path} stammt von einer neueren Version von Cinventory. Ein Update kann sie öffnen.</translation>
    </message>
    <message>
        <source>The library {path} was made by an earlier version. Open it with this one first.</source>
        <translation>Die Bibliothek {path} stammt von einer früheren Version. Zuerst mit dieser öffnen.</translation>
    </message>
    <message>
        <source>The library {path} was replaced by another file. Nothing is saved any more. Start Cinventory again to open the other one.</source>
        <translation>Die Bibliothek {path} wurde durch eine andere Datei ersetzt. Es wird nichts mehr gespeichert. Starten Sie Cinventory neu, um die andere zu öffnen.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: another program does already.</source>
        <translation>Die lokale API kann auf {host}, Port {port}, nicht lauschen: Ein anderes Programm tut es schon.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: {detail}.</source>
        <translation>Die lokale API kann auf {host}, Port {port}, nicht lauschen: {detail}.</translation>
    </message>
    <message>
        <source>The local API is off here, as this window can only read the library.</source>
        <translation>Die lokale API ist hier aus, da dieses Fenster die Bibliothek nur lesen kann.</translation>
    </message>
    <message>
        <source>The media engine crashed on this file ({detail}).</source>
        <translation>Die Medien-Engine stürzte bei dieser Datei ab ({detail}).</translation>
    </message>
    <message>
        <source>The media engine&apos;s answer could not be understood: {detail}.</source>
        <translation>Die Antwort der Medien-Engine war nicht zu verstehen: {detail}.</translation>
    </message>
    <message>
        <source>The picture lasts {video}, audio track {track} {audio}.</source>
        <translation>Das Bild dauert {video}, Tonspur {track} {audio}.</translation>
    </message>
    <message>
        <source>The preferences could not be read ({detail}). They were kept as {aside}.</source>
        <translation>Die Einstellungen waren nicht lesbar ({detail}). Sie wurden als {aside} aufbewahrt.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in {path}: {detail}.</source>
        <translation>Die Einstellungen konnten nicht in {path} gespeichert werden: {detail}.</translation>
    </message>
    <message>
        <source>The preferences in {path} are of a later version; the defaults apply.</source>
        <translation>Die Einstellungen in {path} sind von einer neueren Version; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The preferences in {path} could not be read ({detail}); the defaults apply.</source>
        <translation>Die Einstellungen in {path} waren nicht lesbar ({detail}); es gelten die Standardwerte.</translation>
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
        <source>The probe spent {limit} s of processor time without reading on, and was stopped.</source>
        <translation>Die Untersuchung verbrauchte {limit} s Prozessorzeit, ohne weiterzulesen, und wurde beendet.</translation>
    </message>
    <message>
        <source>The quotation mark needs a second one behind the phrase.</source>
        <translation>Das Anführungszeichen braucht ein zweites am Ende.</translation>
    </message>
    <message>
        <source>The running Cinventory does not take the token in {path}: start it again.</source>
        <translation>Das laufende Cinventory nimmt den Schlüssel in {path} nicht an: Es muss neu gestartet werden.</translation>
    </message>
    <message>
        <source>The token of the local API cannot be had from {path}: {detail}.</source>
        <translation>Der Schlüssel der lokalen API ist aus {path} nicht zu haben: {detail}.</translation>
    </message>
    <message>
        <source>The volume that was mounted here is not there now. Its records stay, as offline.</source>
        <translation>Der Datenträger, der hier eingehängt war, ist gerade nicht da. Die Einträge bleiben erhalten, als offline.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Put it in quotes to look for it as text.</source>
        <translation>Einen Filter „{name}:“ gibt es nicht. In Anführungszeichen wird danach als Text gesucht.</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>Es gibt keinen Auftrag {job}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet: scan something first.</source>
        <translation>Unter {path} gibt es noch keine Bibliothek: zuerst etwas scannen.</translation>
    </message>
    <message>
        <source>There is no token in {path}. Delete the file for a new one.</source>
        <translation>In {path} steht kein Schlüssel. Für einen neuen die Datei löschen.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing to see in this file: it holds no video.</source>
        <translation>In dieser Datei gibt es nichts zu sehen: Sie enthält kein Video.</translation>
    </message>
    <message>
        <source>This is a symbolic link; links are not followed.</source>
        <translation>Dies ist eine symbolische Verknüpfung; Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>This is neither yes nor no: “{value}”.</source>
        <translation>Das ist weder yes noch no: „{value}“.</translation>
    </message>
    <message>
        <source>This is no bit rate: “{value}”. Write {name}:&gt;50Mb/s or {name}:800kb/s..2Mb/s.</source>
        <translation>Das ist keine Bitrate: „{value}“. Richtig ist {name}:&gt;50Mb/s oder {name}:800kb/s..2Mb/s.</translation>
    </message>
    <message>
        <source>This is no count of channels: “{value}”. Write {name}:6, {name}:5.1 or {name}:&gt;2.</source>
        <translation>Das ist keine Kanalzahl: „{value}“. Richtig ist {name}:6, {name}:5.1 oder {name}:&gt;2.</translation>
    </message>
    <message>
        <source>This is no date or age: “{value}”. Write {name}:2026-03, {name}:&gt;2025-01-31, {name}:&lt;7d.</source>
        <translation>Das ist weder Datum noch Alter: „{value}“. Richtig ist {name}:2026-03, {name}:&gt;2025-01-31, {name}:&lt;7d.</translation>
    </message>
    <message>
        <source>This is no frame rate: “{value}”. Write {name}:25, {name}:&gt;=50 or {name}:23.976..30.</source>
        <translation>Das ist keine Bildrate: „{value}“. Richtig ist {name}:25, {name}:&gt;=50 oder {name}:23.976..30.</translation>
    </message>
    <message>
        <source>This is no number: “{value}”. Write {name}:{example}, or a range like 1..10.</source>
        <translation>Das ist keine Zahl: „{value}“. Richtig ist {name}:{example} oder ein Bereich wie 1..10.</translation>
    </message>
    <message>
        <source>This is no regular file but a {kind}; it was not opened.</source>
        <translation>Dies ist keine gewöhnliche Datei ({kind}); sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This is no size: “{value}”. Write {name}:&gt;2GB, {name}:&lt;500MB or {name}:1GB..4GB.</source>
        <translation>Das ist keine Größe: „{value}“. Richtig ist {name}:&gt;2GB, {name}:&lt;500MB oder {name}:1GB..4GB.</translation>
    </message>
    <message>
        <source>This is no time: “{value}”. Write {name}:&lt;10m, {name}:1h30m or {name}:&gt;1:31:04.</source>
        <translation>Das ist keine Dauer: „{value}“. Richtig ist {name}:&lt;10m, {name}:1h30m oder {name}:&gt;1:31:04.</translation>
    </message>
    <message>
        <source>This is none of {choices}: “{value}”.</source>
        <translation>Das ist nichts von {choices}: „{value}“.</translation>
    </message>
    <message>
        <source>This is {container}, but this version of the media engine knows no codec in it.</source>
        <translation>Dies ist {container}, aber diese Version der Medien-Engine kennt keinen Codec darin.</translation>
    </message>
    <message>
        <source>This job cannot be paused while it runs.</source>
        <translation>Dieser Auftrag kann nicht angehalten werden, während er läuft.</translation>
    </message>
    <message>
        <source>This job reads no file that takes long.</source>
        <translation>Dieser Auftrag liest gerade keine Datei, die lange braucht.</translation>
    </message>
    <message>
        <source>This was not foreseen: {detail}. The log has more.</source>
        <translation>Das war nicht vorgesehen: {detail}. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>Waits for the scan of {name}, which looks into the same folders.</source>
        <translation>Wartet auf den Scan von {name}, der in dieselben Ordner schaut.</translation>
    </message>
    <message>
        <source>Waits for the scan of {name}, which reads the same disk.</source>
        <translation>Wartet auf den Scan von {name}, der vom selben Datenträger liest.</translation>
    </message>
    <message>
        <source>Waits since the last start, until it is resumed.</source>
        <translation>Wartet seit dem letzten Start, bis er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>What answers at {address} is not this version of Cinventory.</source>
        <translation>Was auf {address} antwortet, ist nicht diese Version von Cinventory.</translation>
    </message>
    <message>
        <source>What the preview process answered could not be understood.</source>
        <translation>Die Antwort des Vorschauprozesses war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>What this job was asked for is not kept any more.</source>
        <translation>Was dieser Auftrag tun sollte, ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Windows does not allow the sign {sign} in a name.</source>
        <translation>Windows erlaubt das Zeichen {sign} nicht in einem Namen.</translation>
    </message>
    <message>
        <source>Windows keeps the name {name} for a device.</source>
        <translation>Windows hält den Namen {name} für ein Gerät frei.</translation>
    </message>
    <message>
        <source>Write an extension like mkv, not like “{text}”.</source>
        <translation>Eine Endung wird wie mkv geschrieben, nicht wie „{text}“.</translation>
    </message>
    <message>
        <source>Write the name of a folder without its path, not “{text}”.</source>
        <translation>Der Name eines Ordners wird ohne Pfad geschrieben, nicht „{text}“.</translation>
    </message>
    <message>
        <source>{aspect}:1 is none of the usual shapes.</source>
        <translation>{aspect}:1 ist kein übliches Seitenverhältnis.</translation>
    </message>
    <message>
        <source>{codec} in {container}: many programs will not play this.</source>
        <translation>{codec} in {container}: Viele Programme spielen das nicht ab.</translation>
    </message>
    <message>
        <source>{kind} files are listed, but not read.</source>
        <translation>{kind}-Dateien werden aufgeführt, aber nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>{name} konnte nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>{path} and the source {source} lie in one another. Choose another place.</source>
        <translation>{path} und die Quelle {source} liegen ineinander. Wähle einen anderen Ort.</translation>
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
        <source>{path} could not be looked through: nothing answers there.</source>
        <translation>{path} ließ sich nicht durchsehen: Dort antwortet nichts.</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}. What was there before is unchanged.</source>
        <translation>{path} konnte nicht geschrieben werden: {detail}. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>{path} exists and does not end in {endings}. Choose another name, or add --force.</source>
        <translation>{path} ist vorhanden und endet nicht auf {endings}. Wählen Sie einen anderen Namen, oder ergänzen Sie --force.</translation>
    </message>
    <message>
        <source>{path} holds a video, and is never replaced. Choose another name.</source>
        <translation>{path} enthält ein Video und wird nie ersetzt. Wählen Sie einen anderen Namen.</translation>
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
        <source>{path} is no file, and was not replaced.</source>
        <translation>{path} ist keine Datei und wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{path} is no source of this library.</source>
        <translation>{path} ist keine Quelle dieser Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library. It was not changed. Name another with --library.</source>
        <translation>{path} ist keine Cinventory-Bibliothek. Die Datei wurde nicht verändert. Mit --library lässt sich eine andere angeben.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so no library. Name another with --library.</source>
        <translation>{path} ist keine gewöhnliche Datei und damit keine Bibliothek. Mit --library lässt sich eine andere angeben.</translation>
    </message>
    <message>
        <source>{path} is open in another program, and was not replaced. Close it, and try again.</source>
        <translation>{path} ist in einem anderen Programm geöffnet und wurde nicht ersetzt. Schließen Sie die Datei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{rate} is little for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} ist wenig für {picture} mit {frames} Bildern/s in {codec}.</translation>
    </message>
    <message>
        <source>{rate} is much for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} ist viel für {picture} mit {frames} Bildern/s in {codec}.</translation>
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
        <source>Keeps the search by this name</source>
        <translation>Behält die Suche unter diesem Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the search is called in the side bar</source>
        <translation>Wie die Suche in der Seitenleiste heißt</translation>
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
    <name>PreferencesDialog</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>Auf Standard &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>A few frames are read from the file when it is looked at, never in a scan.</source>
        <translation>Ein paar Bilder werden aus der Datei gelesen, wenn sie betrachtet wird, nie bei einem Scan.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Schließt diesen Dialog und ändert nichts</translation>
    </message>
    <message>
        <source>Counted anew whenever the file is read on. Only damaged files take so long.</source>
        <translation>Zählt von vorn, sobald weitergelesen wird. Nur beschädigte Dateien brauchen so lange.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Dateitypen</translation>
    </message>
    <message>
        <source>Files that are read at once. Automatic: one for each core, at most 8.</source>
        <translation>So viele Dateien werden gleichzeitig gelesen. Automatisch: eine je Prozessorkern, höchstens 8.</translation>
    </message>
    <message>
        <source>Fills in what is built in</source>
        <translation>Trägt die eingebauten Werte ein</translation>
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
        <source>Is tried on at once.</source>
        <translation>Wird sofort anprobiert.</translation>
    </message>
    <message>
        <source>Keep pictures an&amp;d reports, at most</source>
        <translation>Bilder und Berichte aufbewahren, &amp;höchstens</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
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
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>More helps with slow shares and disks that have to wake up.</source>
        <translation>Mehr hilft bei langsamen Freigaben und Festplatten, die erst aufwachen müssen.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show pict&amp;ures of the selected file</source>
        <translation>B&amp;ilder der ausgewählten Datei zeigen</translation>
    </message>
    <message>
        <source>Show th&amp;ese</source>
        <translation>Di&amp;ese zeigen</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the window.</source>
        <translation>Gilt, sobald das Fenster das nächste Mal geöffnet wird.</translation>
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
        <source>What is not ticked is counted and shown nowhere. No file is read again for that.</source>
        <translation>Was nicht angehakt ist, wird nirgends gezählt oder gezeigt. Dafür wird keine Datei neu gelesen.</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0 keeps nothing.</source>
        <translation>Was am längsten nicht betrachtet wurde, geht zuerst. 0 bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>Window and export</source>
        <translation>Fenster und Export</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>&amp;Arbeitsprozesse</translation>
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
    <name>PreviewLoader</name>
    <message>
        <source>As the scan read it. A longer look is under way…</source>
        <translation>So las ihn der Scan. Ein gründlicherer Blick läuft…</translation>
    </message>
    <message>
        <source>As the scan read it. {}</source>
        <translation>So las ihn der Scan. {}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
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
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Extension does not fit</source>
        <translation>Endung passt nicht</translation>
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
        <source>Odd picture size</source>
        <translation>Ungerade Bildgröße</translation>
    </message>
    <message>
        <source>Pixels are not square</source>
        <translation>Pixel nicht quadratisch</translation>
    </message>
    <message>
        <source>Sound and picture differ in length</source>
        <translation>Ton und Bild verschieden lang</translation>
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
        <source>Variable frame rate</source>
        <translation>Variable Bildrate</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>RelocateCommands</name>
    <message>
        <source>Looking through {}…</source>
        <translation>{} wird durchgesehen…</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>Wo ist „{}“ jetzt?</translation>
    </message>
    <message>
        <source>{} of {} are at {}, with the same size. All records of “{}” go there.</source>
        <translation>{} von {} liegen in {}, gleich groß. Alle Einträge von „{}“ ziehen dorthin.</translation>
    </message>
    <message>
        <source>“{}” is at {} now. The next scan reads only what has changed.</source>
        <translation>„{}“ ist jetzt in {}. Der nächste Scan liest nur, was sich geändert hat.</translation>
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
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
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
        <source>The search “{}” was deleted.</source>
        <translation>Die Suche „{}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Filters and values</source>
        <translation>Filter und Werte</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy where this folder is</source>
        <translation>Kopieren, wo dieser Ordner liegt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
        <source>Give this search another name</source>
        <translation>Dieser Suche einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Look for what has changed in this folder</source>
        <translation>Nachsehen, was sich in diesem Ordner geändert hat</translation>
    </message>
    <message>
        <source>Moved to another place…</source>
        <translation>An einen anderen Ort gezogen…</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Diesen Ordner öffnen</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Aus der Bibliothek entfernen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>Say where this folder is now; what is known of its files goes with it</source>
        <translation>Sagen, wo dieser Ordner jetzt ist; was von seinen Dateien bekannt ist, geht mit</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Remove “{}”? The library forgets {}. The files themselves stay where they are.</source>
        <translation>„{}“ entfernen? Die Bibliothek vergisst {}. Die Dateien selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>“{}” was removed, with {}. Until the next scan this can be undone.</source>
        <translation>„{}“ wurde entfernt, mit {}. Bis zum nächsten Scan lässt sich das rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>SourceListModel</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>being scanned</source>
        <translation>wird gescannt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
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
        <source>{} files</source>
        <translation>{} Dateien</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{} fehlend</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Choose which files the table shows; the Menu key shows what can be done with a source</source>
        <translation>Wählen, welche Dateien die Tabelle zeigt; die Menütaste zeigt, was mit einer Quelle möglich ist</translation>
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
        <source>New since last scan</source>
        <translation>Neu seit dem letzten Scan</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources and library</source>
        <translation>Quellen und Bibliothek</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>New rows below: sort again</source>
        <translation>Neue Zeilen unten: neu sortieren</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Puts the rows that came meanwhile into their order</source>
        <translation>Ordnet die inzwischen hinzugekommenen Zeilen ein</translation>
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
    <name>FilesPanel</name>
    <message>
        <source>Cinventory reads them, never changes them.</source>
        <translation>Cinventory liest sie nur und ändert sie nie.</translation>
    </message>
    <message>
        <source>Drop folders or videos here</source>
        <translation>Ordner oder Videos hier ablegen</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Keine Datei passt</translation>
    </message>
    <message>
        <source>Other words, or another source, may find some.</source>
        <translation>Andere Wörter oder eine andere Quelle finden vielleicht welche.</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
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
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>{} Dateien</translation>
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
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} problems</source>
        <translation>{} Probleme</translation>
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
        <source>{} sources are offline</source>
        <translation>{} Quellen sind offline</translation>
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
    <name>Toolbar</name>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
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
    <name>FileTypesForm</name>
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
        <source>Pass over &amp;folders named</source>
        <translation>Ordner mit diesen &amp;Namen übergehen</translation>
    </message>
    <message>
        <source>Scanned unless you leave them out: {}</source>
        <translation>Werden gescannt, sofern nicht ausgelassen: {}</translation>
    </message>
    <message>
        <source>Separated by spaces, as in: mkv mov</source>
        <translation>Durch Leerzeichen getrennt, etwa: mkv mov</translation>
    </message>
</context>
</TS>
