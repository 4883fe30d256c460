<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cinventory</source>
        <translation>O programie Cinventory</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Zamyka to okno</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Kopiuj wersje</translation>
    </message>
    <message>
        <source>Its data is in {folder}.</source>
        <translation>Dane są w {folder}.</translation>
    </message>
    <message>
        <source>MediaInfo is missing. Install Cinventory again.</source>
        <translation>Brak biblioteki MediaInfo. Zainstaluj Cinventory ponownie.</translation>
    </message>
    <message>
        <source>Portable: all data is beside the program, in {folder}.</source>
        <translation>Wersja przenośna: wszystkie dane są obok programu, w {folder}.</translation>
    </message>
    <message>
        <source>Program, engines and folders, for a report of a problem</source>
        <translation>Program, silniki i foldery – do zgłoszenia problemu</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version} of this system, and {second}.</source>
        <translation>Czyta pliki za pomocą MediaInfo {version} z tego systemu oraz {second}.</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version}, which it brings along, and {second}.</source>
        <translation>Czyta pliki za pomocą dołączonego MediaInfo {version} oraz {second}.</translation>
    </message>
    <message>
        <source>Takes the inventory of a video library. Free software: GPL-3.0-or-later, without warranty.</source>
        <translation>Inwentaryzuje bibliotekę wideo. Wolne oprogramowanie: GPL-3.0-or-later, bez gwarancji.</translation>
    </message>
</context>
<context>
    <name>AcceptCommands</name>
    <message>
        <source>There is nothing to accept: no check found other contents than the known ones.</source>
        <translation>Nie ma czego akceptować: żadne sprawdzenie nie znalazło zawartości innej niż znana.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept</source>
        <translation>Zaakceptuj</translation>
    </message>
    <message>
        <source>Accept contents</source>
        <translation>Zaakceptuj zawartość</translation>
    </message>
    <message>
        <source>Each with the known and the found checksum</source>
        <translation>Każdy ze znaną i znalezioną sumą kontrolną</translation>
    </message>
    <message>
        <source>Files whose contents are accepted</source>
        <translation>Pliki, których zawartość zostanie zaakceptowana</translation>
    </message>
    <message>
        <source>Keeps the known checksums</source>
        <translation>Zachowuje znane sumy kontrolne</translation>
    </message>
    <message>
        <source>Makes the contents that were found the known ones</source>
        <translation>Uznaje znalezioną zawartość za znaną</translation>
    </message>
    <message>
        <source>No file is read or changed.</source>
        <translation>Żaden plik nie zostanie odczytany ani zmieniony.</translation>
    </message>
    <message>
        <source>The last check found other contents than the known ones. If you accept them, they count as good: the known checksums are forgotten, and this change is no longer told.</source>
        <translation>Ostatnie sprawdzenie znalazło zawartość inną niż znana. Po zaakceptowaniu będzie uznawana za dobrą: znane sumy kontrolne zostaną zapomniane, a ta zmiana nie będzie już zgłaszana.</translation>
    </message>
    <message>
        <source>found on {}: {}</source>
        <translation>znaleziona {}: {}</translation>
    </message>
    <message>
        <source>known since {}: {}</source>
        <translation>znana od {}: {}</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Sprawdzanie</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteka</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>About Cinventory</source>
        <translation>O programie Cinventory</translation>
    </message>
    <message>
        <source>Accept contents…</source>
        <translation>Zaakceptuj zawartość…</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Dodaj foldery…</translation>
    </message>
    <message>
        <source>All acts that have keys, with these</source>
        <translation>Wszystkie polecenia, które mają skróty, wraz z nimi</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Ask the page of the program for its newest version; nothing is sent but that of this one</source>
        <translation>Pyta stronę programu o najnowszą wersję; wysyłany jest tylko numer wersji tego programu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Kopia zapasowa…</translation>
    </message>
    <message>
        <source>Bring in the list of a disk that is not here, as another program made it</source>
        <translation>Wczytuje listę dysku, którego tu nie ma, utworzoną przez inny program</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Strona w przeglądarce</translation>
    </message>
    <message>
        <source>Build a search from facts, comparisons and values</source>
        <translation>Układa wyszukiwanie z właściwości, porównań i wartości</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Check for damage…</source>
        <translation>Sprawdź uszkodzenia…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Sprawdź aktualizacje</translation>
    </message>
    <message>
        <source>Check whether each part of the program works on this computer</source>
        <translation>Sprawdza, czy każda część programu działa na tym komputerze</translation>
    </message>
    <message>
        <source>Choose the program that opens the selected files</source>
        <translation>Wybiera program, który otwiera zaznaczone pliki</translation>
    </message>
    <message>
        <source>Choose what the files of the table and the gallery are sorted by</source>
        <translation>Wybiera, według czego sortowane są pliki w tabeli i galerii</translation>
    </message>
    <message>
        <source>Choose, move and sort by the columns of the table</source>
        <translation>Pozwala wybrać i przesunąć kolumny tabeli oraz sortować według nich</translation>
    </message>
    <message>
        <source>Clear the search, and show every source</source>
        <translation>Czyści wyszukiwanie i pokazuje wszystkie źródła</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zamyka okno</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumny…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Zwarte wiersze</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare a folder with a list of checksums, a history or a bag that came with it</source>
        <translation>Porównuje folder z dołączoną do niego listą sum kontrolnych, historią lub pakietem BagIt</translation>
    </message>
    <message>
        <source>Compare files with their stored checksums: those selected, shown, or all</source>
        <translation>Porównuje pliki z ich zapisanymi sumami kontrolnymi: zaznaczone, pokazane lub wszystkie</translation>
    </message>
    <message>
        <source>Compare the files here with all others, to find which exist several times</source>
        <translation>Porównuje pliki stąd ze wszystkimi innymi, aby znaleźć występujące wielokrotnie</translation>
    </message>
    <message>
        <source>Compare the files that match the search, in the chosen source or folder, with all others, to find which exist several times</source>
        <translation>Porównuje pliki pasujące do wyszukiwania, w wybranym źródle lub folderze, ze wszystkimi innymi, aby znaleźć występujące wielokrotnie</translation>
    </message>
    <message>
        <source>Compare two places…</source>
        <translation>Porównaj dwa miejsca…</translation>
    </message>
    <message>
        <source>Compare videos by their pictures…</source>
        <translation>Porównaj wideo według obrazu…</translation>
    </message>
    <message>
        <source>Continue scan</source>
        <translation>Kontynuuj skan</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopiuj jako</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiuj jako CSV</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>Copy the library to one file, while it is in use</source>
        <translation>Kopiuje bibliotekę do jednego pliku, także gdy jest używana</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>Kopiuje wiersze jako tekst</translation>
    </message>
    <message>
        <source>Copy the rows with all columns, for a spreadsheet</source>
        <translation>Kopiuje wiersze ze wszystkimi kolumnami, do arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>Copy the value and its number of files as text</source>
        <translation>Kopiuje wartość i liczbę jej plików jako tekst</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Kopiuje położenie pliku</translation>
    </message>
    <message>
        <source>Copy where this folder is</source>
        <translation>Kopiuje położenie tego folderu</translation>
    </message>
    <message>
        <source>Create manifest…</source>
        <translation>Utwórz manifest…</translation>
    </message>
    <message>
        <source>Decode files to find damage: those selected, shown, or all</source>
        <translation>Dekoduje pliki, aby znaleźć uszkodzenia: zaznaczone, pokazane lub wszystkie</translation>
    </message>
    <message>
        <source>Decode the files here to find damage</source>
        <translation>Dekoduje pliki stąd, aby znaleźć uszkodzenia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete the index of what is said…</source>
        <translation>Usuń indeks wypowiedzi…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dyski</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Znajdź polecenie…</translation>
    </message>
    <message>
        <source>Earlier picture</source>
        <translation>Wcześniejszy obraz</translation>
    </message>
    <message>
        <source>Enlarge the text of menus, tables and details; pictures keep their size</source>
        <translation>Powiększa tekst menu, tabel i szczegółów; obrazy zachowują rozmiar</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Eksportuj listę…</translation>
    </message>
    <message>
        <source>File types, limits, theme and language</source>
        <translation>Typy plików, limity, motyw i język</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Pliki bez wideo</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>Kreator filtrów…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Find a disk by its label…</source>
        <translation>Znajdź dysk po etykiecie…</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>Wskaż ponownie…</translation>
    </message>
    <message>
        <source>Find an act, a page, a source, a saved search, a filter or a preference by words</source>
        <translation>Znajduje polecenia, strony, źródła, zapisane wyszukiwania, filtry i ustawienia po słowach</translation>
    </message>
    <message>
        <source>Find clips inside longer videos…</source>
        <translation>Znajdź fragmenty w dłuższych wideo…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Znajdź kopie</translation>
    </message>
    <message>
        <source>Forget this search; no file is changed</source>
        <translation>Zapomina to wyszukiwanie; żaden plik się nie zmienia</translation>
    </message>
    <message>
        <source>Forget what is known of its files; the files themselves stay</source>
        <translation>Zapomina, co wiadomo o jego plikach; same pliki pozostają</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or not</source>
        <translation>Zajmuje oknem cały ekran lub przywraca jego rozmiar</translation>
    </message>
    <message>
        <source>Give this search another name</source>
        <translation>Nadaje temu wyszukiwaniu inną nazwę</translation>
    </message>
    <message>
        <source>Give this source a name of its own; its folder keeps its name</source>
        <translation>Nadaje temu źródłu własną nazwę; folder zachowuje swoją</translation>
    </message>
    <message>
        <source>Go back in the current file to the picture of a moment before</source>
        <translation>Cofa w bieżącym pliku do obrazu z wcześniejszej chwili</translation>
    </message>
    <message>
        <source>Go on in the current file to the picture of a moment after</source>
        <translation>Przechodzi w bieżącym pliku do obrazu z późniejszej chwili</translation>
    </message>
    <message>
        <source>Go on without the file that takes so long; the next scan tries it again</source>
        <translation>Pomija plik, który trwa tak długo; następny skan spróbuje ponownie</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Przechodzi do pola wyszukiwania</translation>
    </message>
    <message>
        <source>Hand over for re-encoding…</source>
        <translation>Przekaż do ponownego kodowania…</translation>
    </message>
    <message>
        <source>Have changes in this folder scanned as they happen</source>
        <translation>Zmiany w tym folderze są skanowane na bieżąco</translation>
    </message>
    <message>
        <source>Have more lines in menus, tables and details; pictures keep their size</source>
        <translation>Mieści więcej wierszy w menu, tabelach i szczegółach; obrazy zachowują rozmiar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Importuj katalog…</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Indeksuj wypowiedzi</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analizy</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Odwróć zaznaczenie</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Rejestr kosza</translation>
    </message>
    <message>
        <source>Keep a checksum of files, to tell later whether they changed: of those selected, shown, or all</source>
        <translation>Zapisuje sumę kontrolną plików, aby później było wiadomo, czy się zmieniły: zaznaczonych, pokazanych lub wszystkich</translation>
    </message>
    <message>
        <source>Keep the search, and leave the list that it was limited to</source>
        <translation>Zachowuje wyszukiwanie i opuszcza listę, do której było ograniczone</translation>
    </message>
    <message>
        <source>Keep this search in the side bar, by a name</source>
        <translation>Zachowuje to wyszukiwanie pod nazwą na pasku bocznym</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Większe obrazy</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Later picture</source>
        <translation>Późniejszy obraz</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Opieka…</translation>
    </message>
    <message>
        <source>Look for what has changed in all sources</source>
        <translation>Szuka zmian we wszystkich źródłach</translation>
    </message>
    <message>
        <source>Look for what has changed in the chosen source, or in all of them</source>
        <translation>Szuka zmian w wybranym źródle lub we wszystkich</translation>
    </message>
    <message>
        <source>Make a text for those who can help; nothing is sent</source>
        <translation>Tworzy tekst dla tych, którzy mogą pomóc; nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>Make an empty library in a file of its own, and show it</source>
        <translation>Tworzy pustą bibliotekę w osobnym pliku i pokazuje ją</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>Utwórz obrazy</translation>
    </message>
    <message>
        <source>Make the change again that was taken back last</source>
        <translation>Ponawia ostatnio cofniętą zmianę</translation>
    </message>
    <message>
        <source>Make the pictures of the files here before they are looked at in the gallery</source>
        <translation>Tworzy obrazy plików stąd, zanim zostaną obejrzane w galerii</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Mark problems OK</source>
        <translation>Oznacz problemy jako OK</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Pasek menu</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>Przenieś do kosza…</translation>
    </message>
    <message>
        <source>Name and place of the disk…</source>
        <translation>Nazwa i miejsce dysku…</translation>
    </message>
    <message>
        <source>Names and labels</source>
        <translation>Nazwy i etykiety</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Zawężanie</translation>
    </message>
    <message>
        <source>Needs a chosen source that was read in part</source>
        <translation>Wymaga wybranego źródła, które odczytano tylko częściowo</translation>
    </message>
    <message>
        <source>Needs a disk or a source that is chosen in the side bar</source>
        <translation>Wymaga dysku lub źródła wybranego na pasku bocznym</translation>
    </message>
    <message>
        <source>Needs a file that takes long</source>
        <translation>Wymaga pliku, który trwa długo</translation>
    </message>
    <message>
        <source>Needs a folder in the library</source>
        <translation>Wymaga folderu w bibliotece</translation>
    </message>
    <message>
        <source>Needs a folder that was scanned: what is only imported cannot be read</source>
        <translation>Wymaga zeskanowanego folderu: tego, co jest tylko zaimportowane, nie można odczytać</translation>
    </message>
    <message>
        <source>Needs a job that runs</source>
        <translation>Wymaga trwającego zadania</translation>
    </message>
    <message>
        <source>Needs a job that runs and can be paused</source>
        <translation>Wymaga trwającego zadania, które można wstrzymać</translation>
    </message>
    <message>
        <source>Needs a library that can be changed</source>
        <translation>Wymaga biblioteki, którą można zmieniać</translation>
    </message>
    <message>
        <source>Needs a recording of several files</source>
        <translation>Wymaga nagrania z kilku plików</translation>
    </message>
    <message>
        <source>Needs a saved search that is chosen in the side bar</source>
        <translation>Wymaga zapisanego wyszukiwania wybranego na pasku bocznym</translation>
    </message>
    <message>
        <source>Needs a search that is limited to a list</source>
        <translation>Wymaga wyszukiwania ograniczonego do listy</translation>
    </message>
    <message>
        <source>Needs a selected file</source>
        <translation>Wymaga zaznaczonego pliku</translation>
    </message>
    <message>
        <source>Needs a selected file that has another copy</source>
        <translation>Wymaga zaznaczonego pliku, który ma inną kopię</translation>
    </message>
    <message>
        <source>Needs a source that is chosen in the side bar</source>
        <translation>Wymaga źródła wybranego na pasku bocznym</translation>
    </message>
    <message>
        <source>Needs a source that is not being scanned</source>
        <translation>Wymaga źródła, które nie jest teraz skanowane</translation>
    </message>
    <message>
        <source>Needs a source that was read in part</source>
        <translation>Wymaga źródła, które odczytano tylko częściowo</translation>
    </message>
    <message>
        <source>Needs a text in the search field</source>
        <translation>Wymaga tekstu w polu wyszukiwania</translation>
    </message>
    <message>
        <source>Needs a value that is chosen in “Narrow down”</source>
        <translation>Wymaga wartości wybranej w panelu „Zawężanie”</translation>
    </message>
    <message>
        <source>Needs an open library</source>
        <translation>Wymaga otwartej biblioteki</translation>
    </message>
    <message>
        <source>Needs at most 1,000 selected files</source>
        <translation>Wymaga najwyżej 1000 zaznaczonych plików</translation>
    </message>
    <message>
        <source>Needs files that are shown</source>
        <translation>Wymaga pokazanych plików</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown larger</source>
        <translation>Wymaga obrazów, które można powiększyć</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown smaller</source>
        <translation>Wymaga obrazów, które można pomniejszyć</translation>
    </message>
    <message>
        <source>Needs something from which you went back</source>
        <translation>Wymaga wcześniejszego cofnięcia</translation>
    </message>
    <message>
        <source>Needs something that was shown before</source>
        <translation>Wymaga czegoś, co było pokazane wcześniej</translation>
    </message>
    <message>
        <source>Needs the gallery</source>
        <translation>Wymaga galerii</translation>
    </message>
    <message>
        <source>Needs the table or the gallery</source>
        <translation>Wymaga tabeli lub galerii</translation>
    </message>
    <message>
        <source>Needs two to four selected files</source>
        <translation>Wymaga od dwóch do czterech zaznaczonych plików</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nigdy niesprawdzone</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nowa biblioteka…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nowe okno</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normalny tekst</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nie to</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Tylko to</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open another window; of one library, the first alone can change it</source>
        <translation>Otwiera kolejne okno; jedną bibliotekę może zmieniać tylko pierwsze</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Otwórz bibliotekę…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Otwórz dziennik</translation>
    </message>
    <message>
        <source>Open or close recording</source>
        <translation>Rozwiń lub zwiń nagranie</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ostatnio otwarte</translation>
    </message>
    <message>
        <source>Open this folder in your file manager</source>
        <translation>Otwiera ten folder w menedżerze plików</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Otwórz za pomocą</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panele</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Odtwarzaj od</translation>
    </message>
    <message>
        <source>Play in place</source>
        <translation>Odtwarzaj w miejscu</translation>
    </message>
    <message>
        <source>Play the file here from a chapter on, or from a place where it is damaged</source>
        <translation>Odtwarza plik tutaj od rozdziału lub od miejsca, w którym jest uszkodzony</translation>
    </message>
    <message>
        <source>Play the file here, until Space is pressed again</source>
        <translation>Odtwarza plik tutaj, do ponownego naciśnięcia spacji</translation>
    </message>
    <message>
        <source>Play the file in its picture, in the gallery or in the details</source>
        <translation>Odtwarza plik w jego obrazie, w galerii lub w szczegółach</translation>
    </message>
    <message>
        <source>Play the file with your player</source>
        <translation>Odtwarza plik w domyślnym odtwarzaczu</translation>
    </message>
    <message>
        <source>Play two to four files in step, or a file and its copies, side by side or over each other</source>
        <translation>Odtwarza równocześnie od dwóch do czterech plików albo plik i jego kopie, obok siebie lub jeden na drugim</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Print a report of the files that are shown, or of those that are selected</source>
        <translation>Drukuje raport o pokazanych lub zaznaczonych plikach</translation>
    </message>
    <message>
        <source>Print labels for disks, with a code that a scanner reads</source>
        <translation>Drukuje etykiety dysków z kodem do odczytu skanerem</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Drukuj etykiety…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library, which is kept beside it</source>
        <translation>Wstawia kopię zapasową w miejsce biblioteki, która zostaje obok</translation>
    </message>
    <message>
        <source>Put fewer pictures in a row of the gallery</source>
        <translation>Umieszcza mniej obrazów w wierszu galerii</translation>
    </message>
    <message>
        <source>Put more pictures in a row of the gallery</source>
        <translation>Umieszcza więcej obrazów w wierszu galerii</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Szybki podgląd</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Czytaj naprzód</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Odczytaj wszystkie pliki ponownie</translation>
    </message>
    <message>
        <source>Read all files of the chosen source, or of all sources, also those that seem unchanged</source>
        <translation>Odczytuje wszystkie pliki wybranego źródła lub wszystkich źródeł, także te, które wydają się niezmienione</translation>
    </message>
    <message>
        <source>Read how files are found, with all filters</source>
        <translation>Opisuje, jak znajdować pliki, ze wszystkimi filtrami</translation>
    </message>
    <message>
        <source>Read how things are done, by task</source>
        <translation>Opisuje, jak co zrobić, według zadań</translation>
    </message>
    <message>
        <source>Read many pictures of each video, to find those that lie in longer ones</source>
        <translation>Odczytuje wiele obrazów każdego wideo, aby znaleźć te, które zawierają się w dłuższych</translation>
    </message>
    <message>
        <source>Read pictures of videos of similar length, to find the same film in another encoding</source>
        <translation>Odczytuje obrazy wideo o podobnej długości, aby znaleźć ten sam film w innym kodowaniu</translation>
    </message>
    <message>
        <source>Read the files here again, and compare them with their stored checksums</source>
        <translation>Odczytuje pliki stąd ponownie i porównuje je z zapisanymi sumami kontrolnymi</translation>
    </message>
    <message>
        <source>Read the files here that the last scan did not come to</source>
        <translation>Odczytuje pliki stąd, do których ostatni skan nie dotarł</translation>
    </message>
    <message>
        <source>Read the files here without a checksum, and keep one, to tell later whether they changed</source>
        <translation>Odczytuje pliki stąd bez sumy kontrolnej i zapisuje ją, aby później było wiadomo, czy się zmieniły</translation>
    </message>
    <message>
        <source>Read the files that the last scan did not come to, in the chosen source or in all of them</source>
        <translation>Odczytuje pliki, do których ostatni skan nie dotarł, w wybranym źródle lub we wszystkich</translation>
    </message>
    <message>
        <source>Read the subtitles of the files here, so that says: finds where something is said</source>
        <translation>Odczytuje napisy plików stąd, aby filtr says: znajdował, gdzie coś powiedziano</translation>
    </message>
    <message>
        <source>Read what this version brings</source>
        <translation>Opisuje, co nowego jest w tej wersji</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Pokazuje, kiedy zadania się zaczęły i skończyły oraz co się nie udało</translation>
    </message>
    <message>
        <source>Recordings as one row</source>
        <translation>Nagrania w jednym wierszu</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Usuń z biblioteki…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Zgłoś problem…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Skanuj ponownie</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Skanuj wszystko ponownie</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Zapisz wyszukiwanie…</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Zapisane wyszukiwanie</translation>
    </message>
    <message>
        <source>Say that the errors and warnings of the selected files are fine, until the files change</source>
        <translation>Uznaje błędy i ostrzeżenia zaznaczonych plików za dopuszczalne, dopóki pliki się nie zmienią</translation>
    </message>
    <message>
        <source>Say what the disk is called, where it is kept, and what else is to know of it</source>
        <translation>Zapisuje nazwę dysku, miejsce przechowywania i inne informacje o nim</translation>
    </message>
    <message>
        <source>Say where this folder is now; what is known of its files goes with it</source>
        <translation>Wskazuje, gdzie ten folder jest teraz; wiedza o jego plikach przechodzi razem z nim</translation>
    </message>
    <message>
        <source>Scan one folder or several into the library</source>
        <translation>Skanuje jeden lub kilka folderów do biblioteki</translation>
    </message>
    <message>
        <source>Scan the code on the label of a disk, or type its id, and see the disk</source>
        <translation>Odczytuje kod z etykiety dysku lub wpisany identyfikator i pokazuje dysk</translation>
    </message>
    <message>
        <source>Scan the files and folders on the clipboard</source>
        <translation>Skanuje pliki i foldery ze schowka</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Harmonogramy…</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Pomoc wyszukiwania</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Szukaj we wszystkich plikach</translation>
    </message>
    <message>
        <source>See and change which jobs begin by themselves, and when</source>
        <translation>Pokazuje i zmienia, które zadania zaczynają się same i kiedy</translation>
    </message>
    <message>
        <source>See every disk, connected or not: its room, what it alone holds, and where it is kept</source>
        <translation>Pokazuje każdy dysk, podłączony lub nie: jego miejsce, co jest tylko na nim i gdzie jest przechowywany</translation>
    </message>
    <message>
        <source>See how large the index is, and delete it; the subtitles stay as they are</source>
        <translation>Pokazuje rozmiar indeksu i usuwa go; napisy pozostają bez zmian</translation>
    </message>
    <message>
        <source>See in which languages the shown files are spoken and written, and which lack one</source>
        <translation>Pokazuje, w jakich językach są mowa i napisy pokazanych plików i którym jakiegoś brakuje</translation>
    </message>
    <message>
        <source>See the subtitles and .nfo files that belong to no video, and why</source>
        <translation>Pokazuje napisy i pliki .nfo, które nie należą do żadnego wideo, i dlaczego</translation>
    </message>
    <message>
        <source>See what each scan found new, changed, moved or missing</source>
        <translation>Pokazuje, co każdy skan znalazł jako nowe, zmienione, przeniesione lub brakujące</translation>
    </message>
    <message>
        <source>See what is wrong with the files, by kind, and what nobody has looked for yet</source>
        <translation>Pokazuje według rodzaju, co jest nie tak z plikami i czego jeszcze nikt nie sprawdził</translation>
    </message>
    <message>
        <source>See where the room of your disks goes, and what encoding files again would save</source>
        <translation>Pokazuje, na co idzie miejsce na dyskach i ile dałoby ponowne kodowanie plików</translation>
    </message>
    <message>
        <source>See which files Cinventory has moved to the trash, and move them back</source>
        <translation>Pokazuje, które pliki Cinventory przeniósł do kosza, i przywraca je</translation>
    </message>
    <message>
        <source>See which files exist several times, where they are, and how much room they take</source>
        <translation>Pokazuje, które pliki występują wielokrotnie, gdzie są i ile miejsca zajmują</translation>
    </message>
    <message>
        <source>See which files fail on a device or in a delivery, and why, and change the conditions</source>
        <translation>Pokazuje, które pliki nie działają na urządzeniu lub odpadają z dostawy i dlaczego, oraz zmienia warunki</translation>
    </message>
    <message>
        <source>See which files of one source or folder are at another one too, and which are not</source>
        <translation>Pokazuje, które pliki jednego źródła lub folderu są też w innym, a których tam nie ma</translation>
    </message>
    <message>
        <source>See why files fail on one of your devices or in a delivery, and which</source>
        <translation>Pokazuje, które pliki nie działają na jednym z urządzeń lub odpadają z dostawy i dlaczego</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Select all that is not selected, and nothing else</source>
        <translation>Zaznacza wszystko, co nie jest zaznaczone, i nic więcej</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>Zaznacza wszystko, co jest pokazane</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autotest…</translation>
    </message>
    <message>
        <source>Show a library again that was opened lately</source>
        <translation>Pokazuje ponownie niedawno otwartą bibliotekę</translation>
    </message>
    <message>
        <source>Show a recording that a camera wrote in several files as one row, which opens</source>
        <translation>Pokazuje nagranie zapisane przez kamerę w kilku plikach jako jeden rozwijany wiersz</translation>
    </message>
    <message>
        <source>Show again what was shown before you went back</source>
        <translation>Pokazuje ponownie to, co było przed cofnięciem</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Pokaż wszystkie pliki</translation>
    </message>
    <message>
        <source>Show all text of the window in its usual size</source>
        <translation>Pokazuje cały tekst okna w zwykłym rozmiarze</translation>
    </message>
    <message>
        <source>Show another library in place of this one</source>
        <translation>Pokazuje inną bibliotekę zamiast tej</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Pokaż plik</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Pokaż jego kopie</translation>
    </message>
    <message>
        <source>Show lower rows in tables, so that more of them are visible</source>
        <translation>Pokazuje niższe wiersze w tabelach, aby było ich widać więcej</translation>
    </message>
    <message>
        <source>Show only the files with this value</source>
        <translation>Pokazuje tylko pliki z tą wartością</translation>
    </message>
    <message>
        <source>Show only the files without this value</source>
        <translation>Pokazuje tylko pliki bez tej wartości</translation>
    </message>
    <message>
        <source>Show or hide pictures, problems and facts of the selected file</source>
        <translation>Pokazuje lub ukrywa obrazy, problemy i właściwości zaznaczonego pliku</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>Pokazuje lub ukrywa źródła</translation>
    </message>
    <message>
        <source>Show or hide what runs, what waits and what has ended</source>
        <translation>Pokazuje lub ukrywa to, co trwa, czeka i się skończyło</translation>
    </message>
    <message>
        <source>Show or hide what the files have in common, with counts</source>
        <translation>Pokazuje lub ukrywa cechy wspólne plików, z liczbami</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Pokazuje plik w jego folderze</translation>
    </message>
    <message>
        <source>Show the file of the library in its folder</source>
        <translation>Pokazuje plik biblioteki w jego folderze</translation>
    </message>
    <message>
        <source>Show the files as a table</source>
        <translation>Pokazuje pliki jako tabelę</translation>
    </message>
    <message>
        <source>Show the files as a treemap and as charts, whose parts are filters</source>
        <translation>Pokazuje pliki jako mapę drzewa i wykresy, których części są filtrami</translation>
    </message>
    <message>
        <source>Show the files as pictures</source>
        <translation>Pokazuje pliki jako obrazy</translation>
    </message>
    <message>
        <source>Show the files in which no check has looked for damage</source>
        <translation>Pokazuje pliki, w których żadne sprawdzenie nie szukało uszkodzeń</translation>
    </message>
    <message>
        <source>Show the first steps with a library again, also those that were hidden</source>
        <translation>Pokazuje ponownie pierwsze kroki z biblioteką, także ukryte</translation>
    </message>
    <message>
        <source>Show the menus in a bar, or below a button</source>
        <translation>Pokazuje menu na pasku lub pod przyciskiem</translation>
    </message>
    <message>
        <source>Show the page and the files that were shown before</source>
        <translation>Pokazuje stronę i pliki, które były widoczne wcześniej</translation>
    </message>
    <message>
        <source>Show the parts of the current recording below it, or hide them</source>
        <translation>Pokazuje pod bieżącym nagraniem jego części lub je ukrywa</translation>
    </message>
    <message>
        <source>Show this library in your browser; asks first where that is not switched on</source>
        <translation>Pokazuje tę bibliotekę w przeglądarce; najpierw pyta, jeśli nie jest to włączone</translation>
    </message>
    <message>
        <source>Show what is wrong, new and unknown in the library, and what to do next</source>
        <translation>Pokazuje, co w bibliotece jest nie tak, co jest nowe i nieznane oraz co zrobić dalej</translation>
    </message>
    <message>
        <source>Show where else the contents of the selected files are</source>
        <translation>Pokazuje, gdzie jeszcze jest zawartość zaznaczonych plików</translation>
    </message>
    <message>
        <source>Show which of the selected files could go to the trash because another copy stays</source>
        <translation>Pokazuje, które z zaznaczonych plików mogą trafić do kosza, bo zostaje inna kopia</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Pasek boczny</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>Pomiń plik</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Mniejsze obrazy</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Stop the scan for now; Resume goes on from there</source>
        <translation>Wstrzymuje skan; „Wznów” kontynuuje go od tego miejsca</translation>
    </message>
    <message>
        <source>Stop what is running, and keep what there is</source>
        <translation>Zatrzymuje to, co trwa, i zachowuje wyniki</translation>
    </message>
    <message>
        <source>Store checksums…</source>
        <translation>Zapisz sumy kontrolne…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Take everything out of the selection</source>
        <translation>Usuwa wszystko z zaznaczenia</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Cofa ostatnią zmianę</translation>
    </message>
    <message>
        <source>Take what the last check found in the selected files as good</source>
        <translation>Uznaje za dobre to, co ostatnie sprawdzenie znalazło w zaznaczonych plikach</translation>
    </message>
    <message>
        <source>The version, the licence and the engines</source>
        <translation>Wersja, licencja i silniki</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Nie ma czego ponowić</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Nie ma czego cofnąć</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Ta biblioteka</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>W&amp;ideo</translation>
    </message>
    <message>
        <source>Verify checksums…</source>
        <translation>Zweryfikuj sumy kontrolne…</translation>
    </message>
    <message>
        <source>Verify manifest…</source>
        <translation>Zweryfikuj manifest…</translation>
    </message>
    <message>
        <source>Waits until no source is being scanned</source>
        <translation>Czeka, aż żadne źródło nie będzie skanowane</translation>
    </message>
    <message>
        <source>Watch the chosen folder, or all of them, verify and check it every month, and be told</source>
        <translation>Obserwuje wybrany folder lub wszystkie, weryfikuje je i sprawdza co miesiąc oraz powiadamia</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Obserwuj ten folder</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Write a list of all files of a folder with their checksums</source>
        <translation>Zapisuje listę wszystkich plików folderu z ich sumami kontrolnymi</translation>
    </message>
    <message>
        <source>Write a report of these files for people, as a page or a PDF</source>
        <translation>Zapisuje czytelny raport o tych plikach, jako stronę lub PDF</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, as a queue or script for an encoder</source>
        <translation>Zapisuje zaznaczone lub wszystkie pokazane pliki jako kolejkę lub skrypt dla kodera</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, to a file</source>
        <translation>Zapisuje zaznaczone lub wszystkie pokazane pliki do pliku</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Not finished when the window was closed: {}. What was found is kept.</source>
        <translation>Nieukończone przy zamknięciu okna: {}. Znalezione dane są zachowane.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wstrzymywanie…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Slow: {}</source>
        <translation>Powoli: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>not begun: {} more</source>
        <translation>nierozpoczęte: jeszcze {}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:worker|workers}</source>
        <translation>{0} z {1} {1:procesu roboczego|procesów roboczych|procesów roboczych}</translation>
    </message>
    <message>
        <source>{0} {0:worker|workers}</source>
        <translation>{0} {0:proces roboczy|procesy robocze|procesów roboczych}</translation>
    </message>
    <message>
        <source>{} files/s</source>
        <translation>{} plików/s</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>znaleziono {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>pozostało {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>jeszcze {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
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
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Anuluje skan</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Usuwa ten wiersz z widoku</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Kontynuuje skan</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Postęp prac</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open the file that was written</source>
        <translation>Otwiera zapisany plik</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Wstrzymuje skan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Show the file that was written in its folder</source>
        <translation>Pokazuje zapisany plik w jego folderze</translation>
    </message>
    <message>
        <source>Shows what this job found</source>
        <translation>Pokazuje, co znalazło to zadanie</translation>
    </message>
    <message>
        <source>Skip file that is slow</source>
        <translation>Pomija plik, który trwa długo</translation>
    </message>
    <message>
        <source>Takes the line away and changes nothing</source>
        <translation>Usuwa wiersz i niczego nie zmienia</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Finishing: what was found is being saved…</source>
        <translation>Kończenie: trwa zapisywanie wyników…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
</context>
<context>
    <name>AddCommands</name>
    <message>
        <source>{} free</source>
        <translation>wolne: {}</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>&amp;Store checksums</source>
        <translation>Zapi&amp;sz sumy kontrolne</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Obserwuj</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Dodaj foldery</translation>
    </message>
    <message>
        <source>Add these disks too:</source>
        <translation>Dodaj też te dyski:</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>Niczego nie dodaje</translation>
    </message>
    <message>
        <source>Adds {} with the folders</source>
        <translation>Dodaje {} razem z folderami</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>Zmiany są skanowane na bieżąco.</translation>
    </message>
    <message>
        <source>Reads all bytes, once the folders are known. Checksums tell later whether a file is still the same.</source>
        <translation>Odczytuje wszystkie bajty, gdy foldery są już znane. Sumy kontrolne pokażą później, czy plik jest nadal taki sam.</translation>
    </message>
    <message>
        <source>Reads these folders, and does what is ticked</source>
        <translation>Odczytuje te foldery i robi to, co zaznaczono</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Kopiuj adres</translation>
    </message>
    <message>
        <source>A page with the jobs and files of this library, while the window is open.</source>
        <translation>Strona z zadaniami i plikami tej biblioteki, dostępna, gdy okno jest otwarte.</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Dowolny wolny</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Strona w przeglądarce</translation>
    </message>
    <message>
        <source>Each request has to bring the token that is in {}</source>
        <translation>Każde żądanie musi zawierać token z {}</translation>
    </message>
    <message>
        <source>It listens at {}</source>
        <translation>Nasłuchuje na {}</translation>
    </message>
    <message>
        <source>Let other progra&amp;ms on this computer start and follow scans</source>
        <translation>Inne progra&amp;my na tym komputerze mogą uruchamiać i śledzić skany</translation>
    </message>
    <message>
        <source>Open &amp;in browser</source>
        <translation>Otwórz w prz&amp;eglądarce</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Through a local API, for those who bring its token. They may have the folders of this library scanned, and no others.</source>
        <translation>Przez lokalne API, dla tych, którzy mają jego token. Mogą zlecać skanowanie folderów tej biblioteki i żadnych innych.</translation>
    </message>
    <message>
        <source>Where they look for it; with 0 on any port that is free.</source>
        <translation>Tu go szukają; 0 oznacza dowolny wolny port.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Cinventory goes on in the background</source>
        <translation>Cinventory działa dalej w tle</translation>
    </message>
    <message>
        <source>Schedules and watching go on. A click on the icon shows the window again.</source>
        <translation>Harmonogramy i obserwowanie działają dalej. Kliknięcie ikony ponownie pokaże okno.</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Działaj dalej po zamknięciu okna</translation>
    </message>
    <message>
        <source>An icon in the tray or menu bar shows the window again; Quit says what stops.</source>
        <translation>Ikona na pasku zadań lub pasku menu ponownie pokazuje okno; „Zakończ” mówi, co się zatrzyma.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>W tle</translation>
    </message>
    <message>
        <source>Schedules and watched folders go on then. Takes effect at once.</source>
        <translation>Harmonogramy i obserwowane foldery działają wtedy dalej. Obowiązuje od razu.</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>Uruchamiaj przy &amp;logowaniu, bez okna</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon: before anything stops, closing the window asks whether to minimize it.</source>
        <translation>To środowisko nie ma miejsca na taką ikonę: zanim cokolwiek się zatrzyma, zamknięcie okna zapyta, czy je zminimalizować.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Back up the library</source>
        <translation>Utwórz kopię zapasową biblioteki</translation>
    </message>
    <message>
        <source>Libraries (*{ending})</source>
        <translation>Biblioteki (*{ending})</translation>
    </message>
</context>
<context>
    <name>BasicPlayerView</name>
    <message>
        <source>K or a click tries again.</source>
        <translation>K lub kliknięcie próbuje ponownie.</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Odtwórz lub wstrzymaj</translation>
    </message>
    <message>
        <source>The disk is slow…</source>
        <translation>Dysk działa wolno…</translation>
    </message>
    <message>
        <source>This file is not there now: it is missing, or its disk is not connected.</source>
        <translation>Tego pliku teraz tu nie ma: brakuje go lub jego dysk nie jest podłączony.</translation>
    </message>
</context>
<context>
    <name>BesideCommand</name>
    <message>
        <source>Shows pictures and facts of the selected files, or of all</source>
        <translation>Pokazuje obrazy i właściwości zaznaczonych lub wszystkich plików</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Closes this dialog</source>
        <translation>Zamyka to okno</translation>
    </message>
    <message>
        <source>Pictures of {}</source>
        <translation>Obrazy: {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>All sources</source>
        <translation>Wszystkie źródła</translation>
    </message>
    <message>
        <source>Show this folder in the treemap</source>
        <translation>Pokazuje ten folder w mapie drzewa</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Cancels what is running</source>
        <translation>Anuluje to, co trwa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Stop what is running?</source>
        <translation>Zatrzymać to, co trwa?</translation>
    </message>
    <message>
        <source>What was found so far is kept, and Continue does the rest later.</source>
        <translation>Dotychczasowe wyniki zostaną zachowane, a „Kontynuuj” dokończy resztę później.</translation>
    </message>
</context>
<context>
    <name>CardPlayButton</name>
    <message>
        <source>Play here</source>
        <translation>Odtwarzaj tutaj</translation>
    </message>
    <message>
        <source>Play the file in its picture (K for the selected one)</source>
        <translation>Odtwarza plik w jego obrazie (K dla zaznaczonego)</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>&amp;Powiadamiaj na pulpicie</translation>
    </message>
    <message>
        <source>&amp;Verify checksums every month</source>
        <translation>&amp;Weryfikuj sumy kontrolne co miesiąc</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Obserwuj</translation>
    </message>
    <message>
        <source>A schedule for all sources does this already.</source>
        <translation>Harmonogram dla wszystkich źródeł już to robi.</translation>
    </message>
    <message>
        <source>Already set up: {}.</source>
        <translation>Już ustawione: {}.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>Zmiany są skanowane na bieżąco.</translation>
    </message>
    <message>
        <source>Check for &amp;damage every month</source>
        <translation>Sprawdzaj &amp;uszkodzenia co miesiąc</translation>
    </message>
    <message>
        <source>Cinventory starts at login, and goes on when its window is closed. For all folders.</source>
        <translation>Cinventory uruchamia się przy logowaniu i działa po zamknięciu okna. Dla wszystkich folderów.</translation>
    </message>
    <message>
        <source>Cinventory starts at login. This system shows no icon for it, so that it goes on only while its window is open or minimized. For all folders.</source>
        <translation>Cinventory uruchamia się przy logowaniu. Ten system nie pokazuje jego ikony, więc program działa tylko, gdy okno jest otwarte lub zminimalizowane. Dla wszystkich folderów.</translation>
    </message>
    <message>
        <source>In the &amp;background</source>
        <translation>W &amp;tle</translation>
    </message>
    <message>
        <source>When something is wrong, or a long job ends. For all folders.</source>
        <translation>Gdy coś jest nie tak lub kończy się długie zadanie. Dla wszystkich folderów.</translation>
    </message>
    <message>
        <source>{}. Checksums of new files are stored each week, for they tell later what changed.</source>
        <translation>{}. Sumy kontrolne nowych plików są zapisywane co tydzień, bo później pokazują, co się zmieniło.</translation>
    </message>
    <message>
        <source>{}. It reads each file once, and decodes no frame.</source>
        <translation>{}. Odczytuje każdy plik raz i nie dekoduje żadnej klatki.</translation>
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
        <translation>&amp;Dysk</translation>
    </message>
    <message>
        <source>&amp;Forget what this one lacks</source>
        <translation>&amp;Zapomnij, czego tu brakuje</translation>
    </message>
    <message>
        <source>A list of Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR or tree -J, a CSV or TSV, or the library of another computer. It can be dropped on this dialog.</source>
        <translation>Lista z Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR lub tree -J, plik CSV lub TSV albo biblioteka innego komputera. Można ją upuścić na to okno.</translation>
    </message>
    <message>
        <source>A scan of a disk with this name takes the place of what is imported.</source>
        <translation>Skan dysku o tej nazwie zastąpi to, co zaimportowano.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Obok katalogu</translation>
    </message>
    <message>
        <source>Brings the videos in it into the library; nothing that it names is opened</source>
        <translation>Dodaje zawarte w nim wideo do biblioteki; nic, co wymienia, nie jest otwierane</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Catalogue of Cathy</source>
        <translation>Katalog programu Cathy</translation>
    </message>
    <message>
        <source>Catalogue of Katalog</source>
        <translation>Katalog programu Katalog</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Wybierz katalog</translation>
    </message>
    <message>
        <source>Choose the columns of the sizes, and of the paths or the names.</source>
        <translation>Wybierz kolumny rozmiarów oraz ścieżek lub nazw.</translation>
    </message>
    <message>
        <source>Choose the file of a catalogue</source>
        <translation>Wybiera plik katalogu</translation>
    </message>
    <message>
        <source>Column of folders</source>
        <translation>Kolumna folderów</translation>
    </message>
    <message>
        <source>Column of names</source>
        <translation>Kolumna nazw</translation>
    </message>
    <message>
        <source>Column of paths</source>
        <translation>Kolumna ścieżek</translation>
    </message>
    <message>
        <source>Column of sizes in bytes</source>
        <translation>Kolumna rozmiarów w bajtach</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>Kolumna czasów</translation>
    </message>
    <message>
        <source>Copies the command that lists a disk best, for a terminal on another computer</source>
        <translation>Kopiuje polecenie, które najlepiej wypisuje zawartość dysku, do terminala na innym komputerze</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Kopiuj polecenie</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Earlier import</source>
        <translation>Wcześniejszy import</translation>
    </message>
    <message>
        <source>Export of VVV</source>
        <translation>Eksport z VVV</translation>
    </message>
    <message>
        <source>File list of Everything</source>
        <translation>Lista plików z Everything</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Plik…</translation>
    </message>
    <message>
        <source>First videos</source>
        <translation>Pierwsze wideo</translation>
    </message>
    <message>
        <source>Folder to c&amp;ut off</source>
        <translation>Folder do &amp;odcięcia</translation>
    </message>
    <message>
        <source>Folder to cut off</source>
        <translation>Folder do odcięcia</translation>
    </message>
    <message>
        <source>Forget what this one lacks</source>
        <translation>Zapomnij, czego tu brakuje</translation>
    </message>
    <message>
        <source>Forgets files that an earlier import lists and this one does not</source>
        <translation>Zapomina pliki, które są na liście z wcześniejszego importu, a w tym ich nie ma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Give the disk a name.</source>
        <translation>Nadaj dyskowi nazwę.</translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation>Nadaj bibliotece nazwę.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importuj katalog</translation>
    </message>
    <message>
        <source>Its disks are listed under this name, with all that it knows, until you scan them.</source>
        <translation>Jej dyski są na liście pod tą nazwą, ze wszystkim, co o nich wie, do czasu ich zeskanowania.</translation>
    </message>
    <message>
        <source>Library of Cinventory</source>
        <translation>Biblioteka Cinventory</translation>
    </message>
    <message>
        <source>List of find</source>
        <translation>Lista z find</translation>
    </message>
    <message>
        <source>List of ls -lR</source>
        <translation>Lista z ls -lR</translation>
    </message>
    <message>
        <source>List of rclone lsjson</source>
        <translation>Lista z rclone lsjson</translation>
    </message>
    <message>
        <source>List of tree -J</source>
        <translation>Lista z tree -J</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;azwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Bez obrazów</translation>
    </message>
    <message>
        <source>None &amp;yet?</source>
        <translation>&amp;Jeszcze żadnego?</translation>
    </message>
    <message>
        <source>Otherwise these files stay listed, and the end of the import tells their number.</source>
        <translation>W przeciwnym razie te pliki pozostają na liście, a koniec importu podaje ich liczbę.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Run it in the topmost folder of the disk: {}</source>
        <translation>Uruchom w najwyższym folderze dysku: {}</translation>
    </message>
    <message>
        <source>Table: CSV or TSV</source>
        <translation>Tabela: CSV lub TSV</translation>
    </message>
    <message>
        <source>The column of the table that holds this</source>
        <translation>Kolumna tabeli, która to zawiera</translation>
    </message>
    <message>
        <source>The first videos, as they would be listed</source>
        <translation>Pierwsze wideo, tak jak będą na liście</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk</source>
        <translation>Folder w jego ścieżkach, który oznacza dysk</translation>
    </message>
    <message>
        <source>The name for that library here, as of its computer</source>
        <translation>Nazwa tej biblioteki tutaj, na przykład jej komputera</translation>
    </message>
    <message>
        <source>The name of the disk that the catalogue lists</source>
        <translation>Nazwa dysku, który opisuje katalog</translation>
    </message>
    <message>
        <source>The path of the catalogue</source>
        <translation>Ścieżka katalogu</translation>
    </message>
    <message>
        <source>They come along, as far as the limit in the preferences allows.</source>
        <translation>Zostaną też zaimportowane, na ile pozwala limit w ustawieniach.</translation>
    </message>
    <message>
        <source>Type the whole path of the catalogue.</source>
        <translation>Wpisz całą ścieżkę katalogu.</translation>
    </message>
</context>
<context>
    <name>ChangeFormatter</name>
    <message>
        <source>Back</source>
        <translation>Z powrotem</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>Znów online</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakujące</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przeniesione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Since then no file was checked for damage.</source>
        <translation>Od tego czasu nie sprawdzono żadnego pliku pod kątem uszkodzeń.</translation>
    </message>
    <message>
        <source>Since then no file was verified or checked for damage.</source>
        <translation>Od tego czasu nie zweryfikowano ani nie sprawdzono pod kątem uszkodzeń żadnego pliku.</translation>
    </message>
    <message>
        <source>Since then no file was verified.</source>
        <translation>Od tego czasu nie zweryfikowano żadnego pliku.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>zawartość</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>nie odczytano żadnego pliku</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nieukończone</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nic się nie zmieniło</translation>
    </message>
    <message>
        <source>sources back online: {}</source>
        <translation>źródła znów online: {}</translation>
    </message>
    <message>
        <source>sources offline: {}</source>
        <translation>źródła offline: {}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>was called {}</source>
        <translation>poprzednia nazwa: {}</translation>
    </message>
    <message>
        <source>was in {}</source>
        <translation>poprzednio w {}</translation>
    </message>
    <message>
        <source>{} back</source>
        <translation>z powrotem: {}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>zmienione: {}</translation>
    </message>
    <message>
        <source>{} changed unnoticed</source>
        <translation>zmienione niepostrzeżenie: {}</translation>
    </message>
    <message>
        <source>{} damaged</source>
        <translation>uszkodzone: {}</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>brakujące: {}</translation>
    </message>
    <message>
        <source>{} moved</source>
        <translation>przeniesione: {}</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>nowe: {}</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>zweryfikowane: {}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Arrow keys, Home and End go from mark to mark, Enter opens one, Ctrl+T shows a table</source>
        <translation>Strzałki, Home i End przechodzą między znacznikami, Enter otwiera znacznik, Ctrl+T pokazuje tabelę</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>Nazwa i wartość</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nie to</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Tylko to</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>The same bar again takes the filter away</source>
        <translation>Ponowny wybór tego samego słupka usuwa filtr</translation>
    </message>
    <message>
        <source>The values of the chart; Ctrl+T shows the chart</source>
        <translation>Wartości wykresu; Ctrl+T pokazuje wykres</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>left out by the filter</source>
        <translation>pominięte przez filtr</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>A file with several languages counts for each.</source>
        <translation>Plik z kilkoma językami liczy się dla każdego z nich.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Charts of the files that are shown</source>
        <translation>Wykresy pokazanych plików</translation>
    </message>
    <message>
        <source>Encoding with HEVC would save about {}. This assumes that HEVC needs half the room of AVC, 35 % of that of MPEG-4 Visual and 30 % of that of MPEG-2. Each encoding loses quality.</source>
        <translation>Kodowanie w HEVC oszczędziłoby około {}. Założono, że HEVC potrzebuje połowy miejsca AVC, 35% miejsca MPEG-4 Visual i 30% miejsca MPEG-2. Każde kodowanie obniża jakość.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>przefiltrowane</translation>
    </message>
    <message>
        <source>{0} {0:other|others}</source>
        <translation>{0} {0:inny|inne|innych}</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>pokazano {} z {}</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>There is no file to check. Files that are missing, in a trash or imported cannot be read.</source>
        <translation>Nie ma pliku do sprawdzenia. Plików brakujących, będących w koszu lub zaimportowanych nie można odczytać.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Checks nothing</source>
        <translation>Niczego nie sprawdza</translation>
    </message>
    <message>
        <source>Starts the check, which can be paused and cancelled</source>
        <translation>Rozpoczyna sprawdzanie; można je wstrzymać i anulować</translation>
    </message>
</context>
<context>
    <name>ChecksumDialog</name>
    <message>
        <source>Each file is read to its end and compared. Files without a checksum get one.</source>
        <translation>Każdy plik jest odczytywany do końca i porównywany. Pliki bez sumy kontrolnej ją otrzymują.</translation>
    </message>
    <message>
        <source>Files are read to their end, except those that already have their checksum.</source>
        <translation>Pliki są odczytywane do końca, oprócz tych, które mają już sumę kontrolną.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Zapisz sumy kontrolne</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Zweryfikuj</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Zweryfikuj sumy kontrolne</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Alone it finds: {}</source>
        <translation>Samodzielnie znajduje: {}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Używane filtry</translation>
    </message>
    <message>
        <source>Take away the filter {}</source>
        <translation>Usuwa filtr {}</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>A folder on each line: /Volumes/Media=/mnt/media. It holds for all sources inside.</source>
        <translation>Jeden folder w wierszu: /Volumes/Media=/mnt/media. Dotyczy wszystkich źródeł w jego wnętrzu.</translation>
    </message>
    <message>
        <source>Accept an e&amp;xposed cluster, without TLS</source>
        <translation>Dopuść klaster otwarty dla &amp;każdego, bez TLS</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klaster</translation>
    </message>
    <message>
        <source>Files are probed b&amp;y the cluster at</source>
        <translation>Pliki &amp;bada klaster pod adresem</translation>
    </message>
    <message>
        <source>For a tcp address. Whoever reaches such a cluster can run programs on its computers and on this one: only in a network of your own.</source>
        <translation>Dla adresu tcp. Każdy, kto dosięgnie takiego klastra, może uruchamiać programy na jego komputerach i na tym: tylko we własnej sieci.</translation>
    </message>
    <message>
        <source>For a tls address: the path of a TOML file with ca, cert and key.</source>
        <translation>Dla adresu tls: ścieżka pliku TOML z kluczami ca, cert i key.</translation>
    </message>
    <message>
        <source>Its certificates are gi&amp;ven in the file</source>
        <translation>Jego &amp;certyfikaty podaje plik</translation>
    </message>
    <message>
        <source>Paths of e&amp;qual folders on different computers</source>
        <translation>Ścieżki tych &amp;samych folderów na różnych komputerach</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler, tcp://HOST:PORT or tls://HOST:PORT; local:N starts N workers on this computer. Empty: this computer alone probes.</source>
        <translation>Adres planisty Dask, tcp://HOST:PORT lub tls://HOST:PORT; local:N uruchamia N procesów roboczych na tym komputerze. Puste: bada tylko ten komputer.</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>Co oznaczają kolory</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Języki dźwięku</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Przepływność</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bity</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bity na piksel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Check depth</source>
        <translation>Głęb. sprawdzenia</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Colour primaries</source>
        <translation>Barwy podstawowe</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>Transfer koloru</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kompletność</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Kontener</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Copies on disks</source>
        <translation>Kopie na dyskach</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Uszkodzenie</translation>
    </message>
    <message>
        <source>Damage checked</source>
        <translation>Sprawdzono uszkodzenia</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>ID w bazach</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Disk last seen</source>
        <translation>Dysk widziany</translation>
    </message>
    <message>
        <source>Dolby Vision</source>
        <translation>Dolby Vision</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Zakodowano</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Odcinek</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Film lub odcinek</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film lub serial</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Klatkaż</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Wolne na dysku</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Z przeplotem</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ostatnie sprawdzenie</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Ostatni odcinek</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Ostatni błąd</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Brakujące części</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Zmodyfikowano</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Origin and time</source>
        <translation>Pochodzenie i czas</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Place of disk</source>
        <translation>Miejsce dysku</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresywne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Nagranie w kilku plikach</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>Resolution class</source>
        <translation>Klasa rozdzielczości</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Próbkowanie</translation>
    </message>
    <message>
        <source>Scan type</source>
        <translation>Typ wybierania</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Początkowy timecode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>State and checks</source>
        <translation>Stan i sprawdzenia</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Ścieżki</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>zmieniony niepostrzeżenie</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>bez uszkodzeń</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kompletny</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edytowany</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>full</source>
        <translation>pełna</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>wskazówka</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>niekompletny</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indeks</translation>
    </message>
    <message>
        <source>key frames</source>
        <translation>klatki kluczowe</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przeniesiony</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niesprawdzony</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nieukończone</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>read</source>
        <translation>odczytany</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięty</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>zapisano sumę</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>podejrzany</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>przekroczony czas</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nieczytelny</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>zweryfikowany</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns…</source>
        <translation>Kolumny…</translation>
    </message>
    <message>
        <source>Fit “{}” to its contents</source>
        <translation>Dopasuj „{}” do zawartości</translation>
    </message>
    <message>
        <source>Hide “{}”</source>
        <translation>Ukryj „{}”</translation>
    </message>
    <message>
        <source>Move “{}” to the left</source>
        <translation>Przesuń „{}” w lewo</translation>
    </message>
    <message>
        <source>Move “{}” to the right</source>
        <translation>Przesuń „{}” w prawo</translation>
    </message>
    <message>
        <source>No longer sort by “{}”</source>
        <translation>Nie sortuj już według „{}”</translation>
    </message>
    <message>
        <source>Pin “{}” at the left</source>
        <translation>Przypnij „{}” po lewej</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Sortuj według „{}”</translation>
    </message>
    <message>
        <source>Sort by “{}”, reversed</source>
        <translation>Sortuj według „{}”, odwrotnie</translation>
    </message>
    <message>
        <source>Then by “{}”</source>
        <translation>Następnie według „{}”</translation>
    </message>
    <message>
        <source>Then by “{}”, reversed</source>
        <translation>Następnie według „{}”, odwrotnie</translation>
    </message>
    <message>
        <source>Unpin “{}”</source>
        <translation>Odepnij „{}”</translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>No column is named “{}”.</source>
        <translation>Żadna kolumna nie nazywa się „{}”.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Szukaj kolumn</translation>
    </message>
    <message>
        <source>Shows the columns with this text in their name, or in the name of their filter</source>
        <translation>Pokazuje kolumny z tym tekstem w nazwie lub w nazwie ich filtra</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>Spacja pokazuje lub ukrywa kolumnę</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Save columns</source>
        <translation>Zapisz kolumny</translation>
    </message>
    <message>
        <source>The column set “{}” was deleted.</source>
        <translation>Usunięto zestaw kolumn „{}”.</translation>
    </message>
    <message>
        <source>The column set “{}” was replaced.</source>
        <translation>Zastąpiono zestaw kolumn „{}”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>What the set is called in the dialog of columns</source>
        <translation>Nazwa zestawu w oknie kolumn</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>Przy&amp;pnij</translation>
    </message>
    <message>
        <source>&amp;Save these…</source>
        <translation>&amp;Zapisz te…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Closes this dialog; the columns stay as they are now</source>
        <translation>Zamyka to okno; kolumny pozostają takie, jakie są teraz</translation>
    </message>
    <message>
        <source>Column se&amp;t</source>
        <translation>Zes&amp;taw kolumn</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>Zestaw kolumn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Deletes the set; the columns stay as they are</source>
        <translation>Usuwa zestaw; kolumny pozostają takie, jakie są</translation>
    </message>
    <message>
        <source>From the left of the table to its right</source>
        <translation>Od lewej do prawej strony tabeli</translation>
    </message>
    <message>
        <source>Holds the column at the left while others scroll</source>
        <translation>Utrzymuje kolumnę po lewej, gdy inne się przewijają</translation>
    </message>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Największe, najnowsze lub ostatnie najpierw</translation>
    </message>
    <message>
        <source>Moves the column in the table</source>
        <translation>Przesuwa kolumnę w tabeli</translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation>&amp;Odwrotnie</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Sortuj według</translation>
    </message>
    <message>
        <source>Saves columns and order under a name</source>
        <translation>Zapisuje kolumny i kolejność pod nazwą</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>Pokazane kolumny</translation>
    </message>
    <message>
        <source>Shown, &amp;from the left</source>
        <translation>Pokazane, o&amp;d lewej</translation>
    </message>
    <message>
        <source>Shows the columns and the order of a set</source>
        <translation>Pokazuje kolumny i kolejność zestawu</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>The column that decides the order of the rows</source>
        <translation>Kolumna, która wyznacza kolejność wierszy</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>Kolejność, w jakiej je znaleziono</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>W &amp;lewo</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>W p&amp;rawo</translation>
    </message>
    <message>
        <source>{} (pinned)</source>
        <translation>{} (przypięta)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A TOML file that names the certificates of a tls address: ca, cert and key.</source>
        <translation>Plik TOML, który podaje certyfikaty adresu tls: ca, cert i key.</translation>
    </message>
    <message>
        <source>A column of a CSV or TSV, by its title or its number: path, folder, name, size or time. Repeatable.</source>
        <translation>Kolumna CSV lub TSV według tytułu lub numeru: path, folder, name, size lub time. Można powtarzać.</translation>
    </message>
    <message>
        <source>A dash stands for what nobody has counted.</source>
        <translation>Kreska oznacza to, czego nikt nie policzył.</translation>
    </message>
    <message>
        <source>A file is not read again while it has not changed since a check of the same depth, or a greater one.</source>
        <translation>Plik nie jest czytany ponownie, jeśli nie zmienił się od sprawdzenia o tej samej lub większej głębokości.</translation>
    </message>
    <message>
        <source>A file of several kinds counts once, in the topmost of them. A dash stands for what nobody has asked.</source>
        <translation>Plik kilku rodzajów liczy się raz, w najwyższym z nich. Kreska oznacza to, o co nikt nie pytał.</translation>
    </message>
    <message>
        <source>A file that settings export has written.</source>
        <translation>Plik, który zapisało settings export.</translation>
    </message>
    <message>
        <source>A filter; all arguments are then paths. Repeatable.</source>
        <translation>Filtr; wszystkie argumenty są wtedy ścieżkami. Można powtarzać.</translation>
    </message>
    <message>
        <source>A folder or file that each worker must see.</source>
        <translation>Folder lub plik, który musi widzieć każdy proces roboczy.</translation>
    </message>
    <message>
        <source>A folder to allow for scans, besides those in the library. Repeatable.</source>
        <translation>Folder, który wolno skanować oprócz folderów z biblioteki. Można powtarzać.</translation>
    </message>
    <message>
        <source>A folder, and its path for the other program, such as /media/nas=/mnt/media. Repeatable.</source>
        <translation>Folder i jego ścieżka dla drugiego programu, na przykład /media/nas=/mnt/media. Można powtarzać.</translation>
    </message>
    <message>
        <source>A host name that clients may use for this computer. Repeatable.</source>
        <translation>Nazwa hosta, której klienci mogą używać dla tego komputera. Można powtarzać.</translation>
    </message>
    <message>
        <source>A manifest, or a folder with a single one.</source>
        <translation>Manifest lub folder z tylko jednym manifestem.</translation>
    </message>
    <message>
        <source>A policy of MediaConch, in XML.</source>
        <translation>Polityka MediaConch, w XML.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve answers, if its local API is on. Otherwise the jobs are those saved in the library. These can be cancelled and paused, but not resumed or retried.</source>
        <translation>Odpowiada działające okno lub cinventory serve, jeśli ma włączone lokalne API. W przeciwnym razie zadania to te, które zapisano w bibliotece. Można je anulować i wstrzymać, ale nie wznowić ani ponowić.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve begins the job, if its local API is on. Otherwise the job runs here.</source>
        <translation>Zadanie rozpoczyna działające okno lub cinventory serve, jeśli ma włączone lokalne API. W przeciwnym razie zadanie działa tutaj.</translation>
    </message>
    <message>
        <source>A target of the page Room, in place of --codec, --height, --sdr and --aac.</source>
        <translation>Cel ze strony „Miejsce” zamiast --codec, --height, --sdr i --aac.</translation>
    </message>
    <message>
        <source>A test page for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>Strona testowa dla {sheet}. Drukuj ją w skali 100%, bez dopasowania do strony.</translation>
    </message>
    <message>
        <source>Accept a tcp address, without TLS: whoever reaches the cluster can run programs on its computers and on this one.</source>
        <translation>Dopuszcza adres tcp, bez TLS: każdy, kto dosięgnie klastra, może uruchamiać programy na jego komputerach i na tym.</translation>
    </message>
    <message>
        <source>Accept the contents; otherwise the files are only named.</source>
        <translation>Akceptuje zawartość; w przeciwnym razie pliki są tylko wymieniane.</translation>
    </message>
    <message>
        <source>Add a folder: cinventory scan FOLDER</source>
        <translation>Aby dodać folder: cinventory scan FOLDER</translation>
    </message>
    <message>
        <source>Add a schedule: scan or verify a source, check it for damage, look for copies, or export a search.</source>
        <translation>Dodaje harmonogram: skan lub weryfikację źródła, sprawdzenie pod kątem uszkodzeń, szukanie kopii lub eksport wyszukiwania.</translation>
    </message>
    <message>
        <source>All else is told of these files as the last scans and checks saw them.</source>
        <translation>Wszystko inne o tych plikach jest takie, jak widziały je ostatnie skany i sprawdzenia.</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Wszystkie napisy i pliki .nfo, które widziały skany, należą do jakiegoś wideo.</translation>
    </message>
    <message>
        <source>Allow the manifest inside the described folder; ascmhl and bagit go there by default then.</source>
        <translation>Zezwala na manifest wewnątrz opisywanego folderu; ascmhl i bagit trafiają tam wtedy domyślnie.</translation>
    </message>
    <message>
        <source>Also look into files without a video extension. Scans without --sniff ignore them.</source>
        <translation>Zagląda też do plików bez rozszerzenia wideo. Skany bez --sniff je pomijają.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable.</source>
        <translation>Algorytm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Można powtarzać.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable: all are computed in one pass.</source>
        <translation>Algorytm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Można powtarzać: wszystkie są obliczane w jednym przebiegu.</translation>
    </message>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. So is one with a separator outside a filter. All other arguments are filters.</source>
        <translation>Argument jest ścieżką, jeśli istnieje na dysku, jest bezwzględny lub zaczyna się od kropki lub ~. Podobnie argument z separatorem poza filtrem. Wszystkie inne argumenty to filtry.</translation>
    </message>
    <message>
        <source>An open window keeps its own: close it before.</source>
        <translation>Otwarte okno zachowuje własne: najpierw je zamknij.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenty</translation>
    </message>
    <message>
        <source>Back up the library, restore it, and tell where it is and what is in it.</source>
        <translation>Tworzy kopię zapasową biblioteki, przywraca ją oraz mówi, gdzie biblioteka jest i co zawiera.</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, so that Excel recognizes UTF-8.</source>
        <translation>Zaczyna CSV od znacznika BOM, aby Excel rozpoznał UTF-8.</translation>
    </message>
    <message>
        <source>Begin there: seconds, or as 1:02:03.5.</source>
        <translation>Zaczyna od tego miejsca: sekundy lub na przykład 1:02:03.5.</translation>
    </message>
    <message>
        <source>Bring the list of a disk that is not here into the library, from another program or computer.</source>
        <translation>Wczytuje do biblioteki listę dysku, którego tu nie ma, z innego programu lub komputera.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Samoczynnie</translation>
    </message>
    <message>
        <source>Cancelled in {time} s.</source>
        <translation>Anulowano po {time} s.</translation>
    </message>
    <message>
        <source>Cancelled in {time} s: {summary}.</source>
        <translation>Anulowano po {time} s: {summary}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Cancelled. No manifest was written.</source>
        <translation>Anulowano. Nie zapisano manifestu.</translation>
    </message>
    <message>
        <source>Cancelled. There is no new copy.</source>
        <translation>Anulowano. Nie ma nowej kopii.</translation>
    </message>
    <message>
        <source>Change the times, the budget, the depth, the search or the file of a schedule.</source>
        <translation>Zmienia godziny, ilość, głębokość, wyszukiwanie lub plik harmonogramu.</translation>
    </message>
    <message>
        <source>Check also files that were checked before.</source>
        <translation>Sprawdza też pliki, które już sprawdzono.</translation>
    </message>
    <message>
        <source>Check whether Cinventory works on this computer.</source>
        <translation>Sprawdza, czy Cinventory działa na tym komputerze.</translation>
    </message>
    <message>
        <source>Checks found: {counts}.</source>
        <translation>Wyniki sprawdzeń: {counts}.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumy kontrolne</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Compare a folder with a manifest, and report what is missing, changed or additional.</source>
        <translation>Porównuje folder z manifestem i informuje, czego brakuje, co się zmieniło lub co jest dodatkowe.</translation>
    </message>
    <message>
        <source>Compare two folders or files, in place of a list: what is only in A, in both, only in B. Of two folders, one in the other, the inner one is no part of the outer one.</source>
        <translation>Porównuje dwa foldery lub pliki zamiast wyświetlać listę: co jest tylko w A, w obu, tylko w B. Jeśli jeden z folderów leży w drugim, wewnętrzny nie liczy się jako część zewnętrznego.</translation>
    </message>
    <message>
        <source>Compared with longer ones in the library: {compared} of {count} {count:video|videos}.</source>
        <translation>Porównane z dłuższymi w bibliotece: {compared} z {count} wideo.</translation>
    </message>
    <message>
        <source>Compute the checksums of files in the library, and store them.</source>
        <translation>Oblicza sumy kontrolne plików z biblioteki i je zapisuje.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Copy the library to one file, also while a window or a job uses it, and check the copy.</source>
        <translation>Kopiuje bibliotekę do jednego pliku, także gdy korzysta z niej okno lub zadanie, i sprawdza kopię.</translation>
    </message>
    <message>
        <source>Could be freed: {size}, in {count} {count:file|files}</source>
        <translation>Można zwolnić: {size} ({count} {count:plik|pliki|plików})</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>Można zwolnić</translation>
    </message>
    <message>
        <source>Ctrl-C stops the server. Results are kept. Alerts tell of jobs that end badly, of sources that are offline and of files that changed unnoticed. With --cluster, or a cluster in the preferences, its workers probe the files of all scans. With --health, the exit status is 0 if a running server answers, and else 1.</source>
        <translation>Ctrl-C zatrzymuje serwer. Wyniki zostają zachowane. Powiadomienia informują o zadaniach, które źle się kończą, o źródłach, które są offline, i o plikach zmienionych niepostrzeżenie. Z --cluster lub klastrem w ustawieniach pliki wszystkich skanów badają jego procesy robocze. Z --health kod zakończenia to 0, jeśli odpowiada działający serwer, a w przeciwnym razie 1.</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>GOTOWE</translation>
    </message>
    <message>
        <source>Damage checks</source>
        <translation>Sprawdzenia uszkodzeń</translation>
    </message>
    <message>
        <source>Decode files in the library to find damage.</source>
        <translation>Dekoduje pliki z biblioteki, aby znaleźć uszkodzenia.</translation>
    </message>
    <message>
        <source>Delete the index. The subtitles themselves stay as they are.</source>
        <translation>Usuwa indeks. Same napisy pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dyski</translation>
    </message>
    <message>
        <source>Done in {time} s.</source>
        <translation>Gotowe po {time} s.</translation>
    </message>
    <message>
        <source>Done in {time} s: {summary}.</source>
        <translation>Gotowe po {time} s: {summary}.</translation>
    </message>
    <message>
        <source>Done: {summary}.</source>
        <translation>Gotowe: {summary}.</translation>
    </message>
    <message>
        <source>Drop its name, place and note before.</source>
        <translation>Najpierw usuwa jego nazwę, miejsce i notatkę.</translation>
    </message>
    <message>
        <source>Encode sound anew as AAC; else it is copied.</source>
        <translation>Koduje dźwięk ponownie jako AAC; w przeciwnym razie jest on kopiowany.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Exit status: 0 all arrived; 1 there is no receiver, or one cannot be used; 2 wrong usage; 3 an alert did not arrive.</source>
        <translation>Kod zakończenia: 0 wszystkie dotarły; 1 nie ma odbiorcy lub któregoś nie można użyć; 2 błędne wywołanie; 3 powiadomienie nie dotarło.</translation>
    </message>
    <message>
        <source>Exit status: 0 complete; 1 the manifest cannot be read; 2 wrong usage; 3 incomplete or failed; 130 cancelled. Additional files make a history or a bag incomplete, since these list every file.</source>
        <translation>Kod zakończenia: 0 komplet; 1 nie można odczytać manifestu; 2 błędne wywołanie; 3 niekompletne lub nieudane; 130 anulowano. Dodatkowe pliki sprawiają, że historia lub pakiet BagIt są niekompletne, ponieważ wymieniają one każdy plik.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, also if --budget leaves files; otherwise as of verify.</source>
        <translation>Kod zakończenia: 0 gotowe, także gdy --budget pozostawia pliki; poza tym jak w verify.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed; 2 wrong usage or a refused output; 3 done, but a file is left out, or not as it was recorded; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 niepowodzenie; 2 błędne wywołanie lub odrzucony plik wyjściowy; 3 gotowe, ale jakiś plik pominięto lub nie jest on taki, jak zapisano; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no backup could be made, or the library is in use or damaged; 2 wrong usage.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 nie udało się utworzyć kopii zapasowej albo biblioteka jest w użyciu lub uszkodzona; 2 błędne wywołanie.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 nie udało się odczytać żadnej ścieżki, biblioteka jest zablokowana lub uszkodzona albo nie udało się zapisać wyniku; 2 błędne wywołanie lub odrzucony plik wyjściowy; 3 gotowe, ale coś wymaga uwagi; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 nothing was imported, since the catalogue cannot be read, or the library is locked or damaged; 2 wrong usage; 3 it stopped before its end, some lines were not understood, a checksum is another one here, or files of an earlier import are lacking; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 niczego nie zaimportowano, bo nie można odczytać katalogu albo biblioteka jest zablokowana lub uszkodzona; 2 błędne wywołanie; 3 import zatrzymał się przed końcem, niektórych wierszy nie zrozumiano, suma kontrolna jest tu inna lub brakuje plików z wcześniejszego importu; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file could not be written; 2 wrong usage.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 nie udało się zapisać pliku; 2 błędne wywołanie.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file holds no preferences that can be used; 2 wrong usage.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 plik nie zawiera ustawień, których można użyć; 2 błędne wywołanie.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read, or the copy could not be written; 2 wrong usage; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 nie można odczytać biblioteki lub nie udało się zapisać kopii; 2 błędne wywołanie; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 nie można odczytać biblioteki; 2 błędne wywołanie.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage; 3 nothing was indexed yet.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 nie można odczytać biblioteki; 2 błędne wywołanie; 3 niczego jeszcze nie zindeksowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is in use, or the backup is damaged or missing; 2 wrong usage; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 biblioteka jest w użyciu albo kopii zapasowej brakuje lub jest uszkodzona; 2 błędne wywołanie; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is locked or damaged; 2 wrong usage.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 biblioteka jest zablokowana lub uszkodzona; 2 błędne wywołanie.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file changed unnoticed, is unreadable, could not be checked, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 biblioteka nie zna takiego pliku albo jest zablokowana lub uszkodzona; 2 błędne wywołanie; 3 plik zmienił się niepostrzeżenie, jest nieczytelny, nie udało się go sprawdzić lub --budget pozostawia go na następny przebieg; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file could not be read, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 biblioteka nie zna takiego pliku albo jest zablokowana lub uszkodzona; 2 błędne wywołanie; 3 nie udało się odczytać pliku lub --budget pozostawia go na następny przebieg; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file is damaged, was not examined to its end, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 biblioteka nie zna takiego pliku albo jest zablokowana lub uszkodzona; 2 błędne wywołanie; 3 plik jest uszkodzony, nie sprawdzono go do końca lub --budget pozostawia go na następny przebieg; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a source went away; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 biblioteka nie zna takiego pliku albo jest zablokowana lub uszkodzona; 2 błędne wywołanie; 3 źródło zniknęło; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 some files could not be compared, so that they may be copies too; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 biblioteka nie zna takiego pliku albo jest zablokowana lub uszkodzona; 2 błędne wywołanie; 3 niektórych plików nie udało się porównać, więc one też mogą być kopiami; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the preferences do not allow it, or the library is locked or damaged; 2 wrong usage; 3 some files were not moved; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 ustawienia na to nie pozwalają albo biblioteka jest zablokowana lub uszkodzona; 2 błędne wywołanie; 3 niektórych plików nie przeniesiono; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 there is nothing to undo, or the library is locked or damaged; 2 wrong usage; 3 some files could not be moved back; 130 cancelled.</source>
        <translation>Kod zakończenia: 0 gotowe; 1 nie ma czego cofnąć albo biblioteka jest zablokowana lub uszkodzona; 2 błędne wywołanie; 3 niektórych plików nie udało się przywrócić; 130 anulowano.</translation>
    </message>
    <message>
        <source>Exit status: 0 every file passes; 1 the library knows no such file, or there is no such profile; 2 wrong usage; 3 a file does not pass, or it is not known whether it does.</source>
        <translation>Kod zakończenia: 0 każdy plik spełnia warunki; 1 biblioteka nie zna takiego pliku lub nie ma takiego profilu; 2 błędne wywołanie; 3 plik nie spełnia warunków lub nie wiadomo, czy je spełnia.</translation>
    </message>
    <message>
        <source>Exit status: 0 no file is known to be lost; 1 the library cannot be read; 2 wrong usage; 3 files changed unnoticed, are damaged or could not be read.</source>
        <translation>Kod zakończenia: 0 o żadnym pliku nie wiadomo, że przepadł; 1 nie można odczytać biblioteki; 2 błędne wywołanie; 3 pliki zmieniły się niepostrzeżenie, są uszkodzone lub nie udało się ich odczytać.</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>PLIKI</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Files that could not be read are left out.</source>
        <translation>Pliki, których nie udało się odczytać, są pominięte.</translation>
    </message>
    <message>
        <source>Files that would save most</source>
        <translation>Pliki, które dałyby największą oszczędność</translation>
    </message>
    <message>
        <source>Files whose checksums are stored already are not read. Files that have changed since are compared, as by verify. By default xxh3-128 is computed.</source>
        <translation>Pliki z już zapisanymi sumami kontrolnymi nie są czytane. Pliki, które się od tego czasu zmieniły, są porównywane, tak jak przez verify. Domyślnie obliczane jest xxh3-128.</translation>
    </message>
    <message>
        <source>Find the exact copies of files in the library, and list them in groups.</source>
        <translation>Znajduje dokładne kopie plików z biblioteki i wyświetla je w grupach.</translation>
    </message>
    <message>
        <source>Find videos that are parts of longer ones, by many pictures of each: half a minute of the processor and some hundred MB for a film. copies --parts lists them.</source>
        <translation>Znajduje wideo, które są fragmentami dłuższych, na podstawie wielu obrazów każdego z nich: pół minuty procesora i kilkaset MB na film. Listę wyświetla copies --parts.</translation>
    </message>
    <message>
        <source>Folders and files that the window scans.</source>
        <translation>Foldery i pliki, które skanuje okno.</translation>
    </message>
    <message>
        <source>Folders and files to scan.</source>
        <translation>Foldery i pliki do zeskanowania.</translation>
    </message>
    <message>
        <source>Folders of sources to watch; without any, list all.</source>
        <translation>Foldery źródeł do obserwowania; bez żadnego wyświetla wszystkie.</translation>
    </message>
    <message>
        <source>For rsync and xargs, or a path a line for rclone and people.</source>
        <translation>Dla rsync i xargs albo jedna ścieżka w wierszu dla rclone i ludzi.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Wymuszone</translation>
    </message>
    <message>
        <source>Forget the files of an earlier import that this one lacks; otherwise they stay, and are counted.</source>
        <translation>Zapomina pliki z wcześniejszego importu, których brakuje w tym; w przeciwnym razie pozostają i są liczone.</translation>
    </message>
    <message>
        <source>From then on, the checksums that the last check found are the known ones, and those from before are forgotten. Accept a file that changed unnoticed only if you know that its contents are as they should be. No file is read or changed. An edit whose new time a scan has seen needs no acceptance.</source>
        <translation>Od tej chwili znanymi sumami kontrolnymi są te z ostatniego sprawdzenia, a poprzednie zostają zapomniane. Zaakceptuj plik zmieniony niepostrzeżenie tylko wtedy, gdy wiesz, że jego zawartość jest taka, jak powinna. Żaden plik nie jest czytany ani zmieniany. Edycja, której nowy czas widział skan, nie wymaga akceptacji.</translation>
    </message>
    <message>
        <source>Gap in episodes</source>
        <translation>Luka w odcinkach</translation>
    </message>
    <message>
        <source>Give a source a name of its own, by which the window, the page and other commands call it.</source>
        <translation>Nadaje źródłu własną nazwę, której używają okno, strona i inne polecenia.</translation>
    </message>
    <message>
        <source>Give up a file after this time without a byte; by default from the preferences.</source>
        <translation>Porzuca plik po takim czasie bez ani jednego bajtu; domyślnie według ustawień.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>Nieoczekiwane argumenty ({arguments})</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Podstawy</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Have the workers of this Dask scheduler read the files, tcp://HOST:PORT or tls://HOST:PORT. local:N starts N workers on this computer.</source>
        <translation>Zleca odczyt plików procesom roboczym tego planisty Dask, tcp://HOST:PORT lub tls://HOST:PORT. local:N uruchamia N procesów roboczych na tym komputerze.</translation>
    </message>
    <message>
        <source>How often the job runs.</source>
        <translation>Jak często działa zadanie.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>If “{name}” were lost:</source>
        <translation>Gdyby „{name}” przepadł:</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch, so that the command profiles test can use it by its name.</source>
        <translation>Importuje politykę MediaConch, aby polecenie profiles test mogło jej użyć według nazwy.</translation>
    </message>
    <message>
        <source>Imported {title}. Use it with --profile {name}.</source>
        <translation>Zaimportowano {title}. Użyj z --profile {name}.</translation>
    </message>
    <message>
        <source>In all: {count} {count:file|files}, {size}</source>
        <translation>Razem: {count} {count:plik|pliki|plików}, {size}</translation>
    </message>
    <message>
        <source>In both, as in {path}</source>
        <translation>W obu, jak w {path}</translation>
    </message>
    <message>
        <source>In the library, {made} of {count} {count:video|videos} of similar length can be compared.</source>
        <translation>W bibliotece można porównać {made} z {count} wideo o podobnej długości.</translation>
    </message>
    <message>
        <source>Index the subtitles of files in the library, so that `says:` finds what is said in them.</source>
        <translation>Indeksuje napisy plików z biblioteki, aby `says:` znajdowało, co się w nich mówi.</translation>
    </message>
    <message>
        <source>Index what is said in videos, as their subtitles tell it, and find where it is said.</source>
        <translation>Indeksuje wypowiedzi w wideo na podstawie napisów i znajduje, gdzie padają.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {reason}</source>
        <translation>Nieprawidłowa wartość {name}: {reason}</translation>
    </message>
    <message>
        <source>Invalid value: {reason}</source>
        <translation>Nieprawidłowa wartość: {reason}</translation>
    </message>
    <message>
        <source>It reads lists of Everything (.efu), Katalog (.idx), VVV and Cathy (.caf), and CSV or TSV. It also reads what rclone lsjson -R, tree -J -s -D and ls -lR --time-style=full-iso print. Best is what this prints, run in the topmost folder of the disk: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</source>
        <translation>Czyta listy z Everything (.efu), Katalog (.idx), VVV i Cathy (.caf) oraz CSV lub TSV. Czyta też to, co wypisują rclone lsjson -R, tree -J -s -D i ls -lR --time-style=full-iso. Najlepsze jest to, co wypisuje to polecenie, uruchomione w najwyższym folderze dysku: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>ZADANIE</translation>
    </message>
    <message>
        <source>Keep a schedule, but do not run it.</source>
        <translation>Zachowuje harmonogram, ale go nie uruchamia.</translation>
    </message>
    <message>
        <source>Keep the copy in this folder if there is one. Repeatable.</source>
        <translation>Zachowuje kopię w tym folderze, jeśli jest. Można powtarzać.</translation>
    </message>
    <message>
        <source>Keep the copy that this rule prefers: oldest, longest-name, shortest-path. Repeatable: in this order. What is a copy by its name, or in a folder of backups, goes first whatever the rule.</source>
        <translation>Zachowuje kopię, którą preferuje ta reguła: oldest, longest-name, shortest-path. Można powtarzać: w tej kolejności. To, co jest kopią według nazwy lub leży w folderze kopii zapasowych, trafia do kosza jako pierwsze, niezależnie od reguły.</translation>
    </message>
    <message>
        <source>Keep {number}: {reason}</source>
        <translation>Zachowaj {number}: {reason}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>OSTATNI PRZEBIEG</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>ZOSTAŁO</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTEKA</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Leave out files that save less, by default 200MB.</source>
        <translation>Pomija pliki, które oszczędzają mniej, domyślnie 200MB.</translation>
    </message>
    <message>
        <source>Let --webhook reach other computers without encryption.</source>
        <translation>Pozwala, aby --webhook łączył się z innymi komputerami bez szyfrowania.</translation>
    </message>
    <message>
        <source>Let a file go although the file that stays is on another disk, as a backup is.</source>
        <translation>Pozwala przenieść plik do kosza, choć plik, który zostaje, jest na innym dysku, jak kopia zapasowa.</translation>
    </message>
    <message>
        <source>Let a schedule run again. What it has missed is not caught up with.</source>
        <translation>Ponownie uruchamia harmonogram. To, co pominął, nie jest nadrabiane.</translation>
    </message>
    <message>
        <source>Let videos go of which a better one with the same pictures stays (copies --near), in place of exact copies. What is only perhaps the same stays.</source>
        <translation>Pozwala przenieść do kosza wideo, z których zostaje lepsze z tymi samymi obrazami (copies --near), zamiast dokładnych kopii. To, co tylko być może jest tym samym, zostaje.</translation>
    </message>
    <message>
        <source>Line {place}: {reason}.</source>
        <translation>Wiersz {place}: {reason}.</translation>
    </message>
    <message>
        <source>List all profiles: those of Cinventory, and your own.</source>
        <translation>Wyświetla wszystkie profile: te z Cinventory i własne.</translation>
    </message>
    <message>
        <source>List and change the schedules of jobs. They run while the window or cinventory serve is open.</source>
        <translation>Wyświetla i zmienia harmonogramy zadań. Działają one, gdy otwarte jest okno lub cinventory serve.</translation>
    </message>
    <message>
        <source>List and show profiles of devices and deliveries, and test files of the library against them.</source>
        <translation>Wyświetla i pokazuje profile urządzeń i dostaw oraz testuje według nich pliki z biblioteki.</translation>
    </message>
    <message>
        <source>List at most N jobs, the newest; 20 by default.</source>
        <translation>Wyświetla najwyżej N najnowszych zadań; domyślnie 20.</translation>
    </message>
    <message>
        <source>List jobs, show one, cancel, pause, resume or retry it, or make it skip a slow file.</source>
        <translation>Wyświetla zadania, pokazuje jedno, anuluje je, wstrzymuje, wznawia lub ponawia albo każe mu pominąć powolny plik.</translation>
    </message>
    <message>
        <source>List only files at and below these paths that match every filter: words, or codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d and so on. Put a filter that begins with - after --.</source>
        <translation>Wyświetla tylko pliki w tych ścieżkach i poniżej, które pasują do każdego filtra: słowa albo codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d i tak dalej. Filtr, który zaczyna się od -, podaj po --.</translation>
    </message>
    <message>
        <source>List only files of the library that match every filter, as in list; for checksum lists.</source>
        <translation>Wyświetla tylko pliki z biblioteki, które pasują do każdego filtra, jak w list; dla list sum kontrolnych.</translation>
    </message>
    <message>
        <source>List only jobs in this state: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Repeatable.</source>
        <translation>Wyświetla tylko zadania w tym stanie: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Można powtarzać.</translation>
    </message>
    <message>
        <source>List so many files, those that save most.</source>
        <translation>Wyświetla tyle plików, tych o największej oszczędności.</translation>
    </message>
    <message>
        <source>List subtitles and .nfo files that belong to no video, as the last scan saw them.</source>
        <translation>Wyświetla napisy i pliki .nfo, które nie należą do żadnego wideo, tak jak widział je ostatni skan.</translation>
    </message>
    <message>
        <source>List the disks of the library, connected or not, or change what is noted of one. Reads no disk.</source>
        <translation>Wyświetla dyski z biblioteki, podłączone lub nie, albo zmienia to, co zanotowano o jednym z nich. Nie czyta żadnego dysku.</translation>
    </message>
    <message>
        <source>List the disks of the library, give them names and places, and make labels for them. Without the name of a command, disks are listed.</source>
        <translation>Wyświetla dyski z biblioteki, nadaje im nazwy i miejsca oraz tworzy dla nich etykiety. Bez nazwy polecenia wyświetla dyski.</translation>
    </message>
    <message>
        <source>List the files in the library. Only --make-pictures reads them.</source>
        <translation>Wyświetla pliki z biblioteki. Tylko --make-pictures je czyta.</translation>
    </message>
    <message>
        <source>List the files that were moved to the trash, or move files back to their folders.</source>
        <translation>Wyświetla pliki przeniesione do kosza lub przywraca pliki do ich folderów.</translation>
    </message>
    <message>
        <source>List the first N files of those that free the most.</source>
        <translation>Wyświetla pierwsze N z plików, które zwalniają najwięcej miejsca.</translation>
    </message>
    <message>
        <source>List the folders that hold equal files, in place of the groups.</source>
        <translation>Wyświetla foldery, które zawierają identyczne pliki, zamiast grup.</translation>
    </message>
    <message>
        <source>List the gaps in the seasons of series, and the seasons that are left out between others.</source>
        <translation>Wyświetla luki w sezonach seriali oraz sezony pominięte między innymi.</translation>
    </message>
    <message>
        <source>List the groups that are ignored, in place of the others.</source>
        <translation>Wyświetla grupy ignorowane zamiast pozostałych.</translation>
    </message>
    <message>
        <source>List the libraries that the window has opened, the last one first.</source>
        <translation>Wyświetla biblioteki otwierane w oknie, zaczynając od ostatniej.</translation>
    </message>
    <message>
        <source>List the programs that open a file, or open it in one of them.</source>
        <translation>Wyświetla programy, które otwierają plik, lub otwiera go w jednym z nich.</translation>
    </message>
    <message>
        <source>List the schedules, with the next run and what came of the last one.</source>
        <translation>Wyświetla harmonogramy, z następnym przebiegiem i wynikiem ostatniego.</translation>
    </message>
    <message>
        <source>List the sheets and rolls that are known.</source>
        <translation>Wyświetla znane arkusze i rolki.</translation>
    </message>
    <message>
        <source>List the videos that are a part of a longer one, or have a part in common with it, with the times, in place of exact copies. cinventory fingerprint --parts finds them.</source>
        <translation>Wyświetla wideo, które są fragmentem dłuższego lub mają z nim wspólną część, wraz z czasami, zamiast dokładnych kopii. Znajduje je cinventory fingerprint --parts.</translation>
    </message>
    <message>
        <source>List the videos that show the same pictures in another encoding, size or cut, with the better one and why, in place of exact copies. cinventory fingerprint compares them. With --left-alone: those that are not the same.</source>
        <translation>Wyświetla wideo, które pokazują te same obrazy w innym kodowaniu, rozmiarze lub wydaniu, ze wskazaniem lepszego i powodem, zamiast dokładnych kopii. Porównuje je cinventory fingerprint. Z --left-alone: te, które nie są tym samym.</translation>
    </message>
    <message>
        <source>List where words are said: the file, the time and the line.</source>
        <translation>Wyświetla, gdzie padają słowa: plik, czas i wiersz.</translation>
    </message>
    <message>
        <source>Little or nothing to save</source>
        <translation>Niewiele lub nic do zaoszczędzenia</translation>
    </message>
    <message>
        <source>Look after the computers that work together (--cluster of scan, checksum, verify and check).</source>
        <translation>Opiekuje się komputerami, które pracują razem (--cluster w scan, checksum, verify i check).</translation>
    </message>
    <message>
        <source>Look at a file in the window of the quick look, or play it in another program.</source>
        <translation>Pokazuje plik w oknie szybkiego podglądu lub odtwarza go w innym programie.</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>UTWORZONO</translation>
    </message>
    <message>
        <source>Manifests are ASC MHL histories, Media Hash Lists, BagIt bags, SFV lists, and lists of md5sum, sha256sum, b2sum, b3sum, xxhsum and their like. All algorithms that are possible are tried where a list names none.</source>
        <translation>Manifesty to historie ASC MHL, listy Media Hash List, pakiety BagIt, listy SFV oraz listy md5sum, sha256sum, b2sum, b3sum, xxhsum i podobnych. Jeśli lista nie podaje algorytmu, próbowane są wszystkie możliwe.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakujące</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Brakuje argumentu {name}.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Brakuje polecenia.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Brakuje opcji {name}.</translation>
    </message>
    <message>
        <source>Move the files; otherwise they are only named.</source>
        <translation>Przenosi pliki; w przeciwnym razie są one tylko wymieniane.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>NASTĘPNY PRZEBIEG</translation>
    </message>
    <message>
        <source>Name the copies that could go, and the file that stays for each; with --yes, move them to the trash.</source>
        <translation>Wymienia kopie, które mogłyby trafić do kosza, i plik, który zostaje za każdą z nich; z --yes przenosi je do kosza.</translation>
    </message>
    <message>
        <source>Name the files in which verify found other contents than the known ones; with --yes, accept these.</source>
        <translation>Wymienia pliki, w których verify znalazło zawartość inną niż znana; z --yes ją akceptuje.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>New since the first scan, {time}</source>
        <translation>Nowe od pierwszego skanu, {time}</translation>
    </message>
    <message>
        <source>New since you last looked, {time}</source>
        <translation>Nowe od ostatniego przeglądu, {time}</translation>
    </message>
    <message>
        <source>No browser was found. Open this link within ten minutes. It works once:</source>
        <translation>Nie znaleziono przeglądarki. Otwórz ten link w ciągu dziesięciu minut. Działa jeden raz:</translation>
    </message>
    <message>
        <source>No change was found in what could be read</source>
        <translation>W tym, co udało się odczytać, nie znaleziono zmian</translation>
    </message>
    <message>
        <source>No change was found until then</source>
        <translation>Do tego czasu nie znaleziono zmian</translation>
    </message>
    <message>
        <source>No disk has the name or id “{text}”. There are: {names}.</source>
        <translation>Żaden dysk nie ma nazwy ani identyfikatora „{text}”. Są: {names}.</translation>
    </message>
    <message>
        <source>No file is ever replaced by an undo.</source>
        <translation>Cofnięcie nigdy nie zastępuje żadnego pliku.</translation>
    </message>
    <message>
        <source>No file is known yet. Scan a folder first.</source>
        <translation>Żaden plik nie jest jeszcze znany. Najpierw zeskanuj folder.</translation>
    </message>
    <message>
        <source>No folder is renamed.</source>
        <translation>Żaden folder nie zmienia nazwy.</translation>
    </message>
    <message>
        <source>No job is in this state.</source>
        <translation>Żadne zadanie nie jest w tym stanie.</translation>
    </message>
    <message>
        <source>No player was found. Install one, or name a program by --in.</source>
        <translation>Nie znaleziono odtwarzacza. Zainstaluj go lub podaj program za pomocą --in.</translation>
    </message>
    <message>
        <source>No program for “{path}” was found.</source>
        <translation>Nie znaleziono programu dla „{path}”.</translation>
    </message>
    <message>
        <source>No program here is called “{name}”. There are: {names}.</source>
        <translation>Żaden program nie nazywa się tu „{name}”. Są: {names}.</translation>
    </message>
    <message>
        <source>No running Cinventory answers for this library. Only its saved jobs are available.</source>
        <translation>Dla tej biblioteki nie odpowiada żadne działające Cinventory. Dostępne są tylko jej zapisane zadania.</translation>
    </message>
    <message>
        <source>No sheet has the name “{name}”: {names}.</source>
        <translation>Żaden arkusz nie ma nazwy „{name}”: {names}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Nie ma takiego polecenia: {name}.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>Nie ma takiego polecenia: {name}. Czy chodziło o {names}?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>Nie ma takiej opcji: {name}</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>Nie ma takiej opcji: {name} (możliwe opcje: {names})</translation>
    </message>
    <message>
        <source>None of these files has pictures.</source>
        <translation>Żaden z tych plików nie ma obrazów.</translation>
    </message>
    <message>
        <source>None of these files has pictures. Make them with --make-pictures.</source>
        <translation>Żaden z tych plików nie ma obrazów. Utwórz je za pomocą --make-pictures.</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Nieoszacowane</translation>
    </message>
    <message>
        <source>Not known, since some files could not be compared</source>
        <translation>Nie wiadomo, bo niektórych plików nie udało się porównać</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>Nieobserwowane.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Note something else of the disk.</source>
        <translation>Zapisuje inną notatkę o dysku.</translation>
    </message>
    <message>
        <source>Note that two videos of --near do not show the same.</source>
        <translation>Zapisuje, że dwa wideo z --near nie pokazują tego samego.</translation>
    </message>
    <message>
        <source>Note where the disk is kept.</source>
        <translation>Zapisuje, gdzie dysk jest przechowywany.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nic się nie zmieniło</translation>
    </message>
    <message>
        <source>Nothing that the catalogue names is opened. Its videos are listed as not connected and not read, until a scan of a disk with that name finds them. A later catalogue of the disk replaces the earlier one; what it lacks of that stays listed, and is counted, until you import it with --yes.</source>
        <translation>Nic z tego, co podaje katalog, nie jest otwierane. Jego wideo są na liście jako niepodłączone i nieodczytane, aż znajdzie je skan dysku o tej nazwie. Późniejszy katalog dysku zastępuje wcześniejszy; to, czego w nim w porównaniu z wcześniejszym brakuje, pozostaje na liście i jest liczone, dopóki nie zaimportujesz go z --yes.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: add --yes to forget what this one lacks.</source>
        <translation>Niczego nie zapomniano: dodaj --yes, aby zapomnieć to, czego tu brakuje.</translation>
    </message>
    <message>
        <source>Nothing was moved: add --yes to move them to the trash.</source>
        <translation>Nic nie przeniesiono: dodaj --yes, aby przenieść je do kosza.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nic.</translation>
    </message>
    <message>
        <source>Now {limit}.</source>
        <translation>Teraz {limit}.</translation>
    </message>
    <message>
        <source>OCCASION</source>
        <translation>OKAZJA</translation>
    </message>
    <message>
        <source>OPENED</source>
        <translation>OTWARTO</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Z tego</translation>
    </message>
    <message>
        <source>Older jobs are not shown. Show more with --limit.</source>
        <translation>Starsze zadania nie są pokazane. Aby pokazać więcej, użyj --limit.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list. One has to be named, here or by --where. A plain word that is no path is refused: give it by --where.</source>
        <translation>Tylko pliki w tych ścieżkach i poniżej, które pasują do każdego filtra, jak w list. Trzeba podać choć jeden, tutaj lub przez --where. Zwykłe słowo, które nie jest ścieżką, jest odrzucane: podaj je przez --where.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all files. A plain word that is no path is refused: give it by --where.</source>
        <translation>Tylko pliki w tych ścieżkach i poniżej, które pasują do każdego filtra, jak w list; domyślnie wszystkie pliki. Zwykłe słowo, które nie jest ścieżką, jest odrzucane: podaj je przez --where.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all.</source>
        <translation>Tylko pliki w tych ścieżkach i poniżej, które pasują do każdego filtra, jak w list; domyślnie wszystkie.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; name at least one. A plain word that is no path is refused: give it by --where.</source>
        <translation>Tylko pliki w tych ścieżkach i poniżej, które pasują do każdego filtra, jak w list; podaj co najmniej jeden. Zwykłe słowo, które nie jest ścieżką, jest odrzucane: podaj je przez --where.</translation>
    </message>
    <message>
        <source>Only files that match may go, and only those with another copy that can be reached on the same disk: a copy on another disk is a backup, and stays unless --across-disks is given. Run copies first. Just before a file goes, it is compared byte for byte with the file that stays; with --near, both must be as they were compared by their pictures, and the file that stays is read whole. Nothing is deleted, and journal undo moves files back. The preferences must allow it.</source>
        <translation>Do kosza mogą trafić tylko pasujące pliki i tylko te, których inna kopia jest dostępna na tym samym dysku: kopia na innym dysku jest kopią zapasową i zostaje, chyba że podano --across-disks. Najpierw uruchom copies. Tuż przed przeniesieniem plik jest porównywany bajt po bajcie z plikiem, który zostaje; z --near oba muszą być takie, jak przy porównaniu obrazów, a plik, który zostaje, jest czytany w całości. Nic nie jest usuwane, a journal undo przywraca pliki. Ustawienia muszą na to pozwalać.</translation>
    </message>
    <message>
        <source>Only in {path}</source>
        <translation>Tylko w {path}</translation>
    </message>
    <message>
        <source>Only say whether a server of this library answers.</source>
        <translation>Mówi tylko, czy odpowiada serwer tej biblioteki.</translation>
    </message>
    <message>
        <source>Only this computer can open it. With --host, others can, such as a phone.</source>
        <translation>Tylko ten komputer może go otworzyć. Z --host mogą też inne, na przykład telefon.</translation>
    </message>
    <message>
        <source>Only videos whose length is similar to that of another one are read, each once until it changes: some 10 MB and a second of the processor. Parts of one recording do not count as another. copies --near lists what is found. With --parts, the videos of 10 s or more are read that were not yet, and found in longer ones.</source>
        <translation>Czytane są tylko wideo o długości podobnej do innego, każde raz, dopóki się nie zmieni: około 10 MB i sekunda procesora. Części jednego nagrania nie liczą się jako inne. Znalezione wyświetla copies --near. Z --parts czytane są jeszcze nieczytane wideo o długości co najmniej 10 s i szukane w dłuższych.</translation>
    </message>
    <message>
        <source>Open another window. Otherwise the paths go to the window that is open.</source>
        <translation>Otwiera kolejne okno. W przeciwnym razie ścieżki trafiają do otwartego okna.</translation>
    </message>
    <message>
        <source>Open the live page in the browser.</source>
        <translation>Otwiera stronę na żywo w przeglądarce.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>Opcja {name} nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>Opcja {name} wymaga argumentu.</translation>
    </message>
    <message>
        <source>Option {name} requires {number} arguments.</source>
        <translation>Liczba argumentów wymaganych przez opcję {name}: {number}.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Outlines of all labels, to be tried on plain paper.</source>
        <translation>Obrysy wszystkich etykiet do wypróbowania na zwykłym papierze.</translation>
    </message>
    <message>
        <source>Play it in this program, as open-with lists it; “preferred” is the preferred player.</source>
        <translation>Odtwarza w tym programie, z listy open-with; „preferred” to preferowany odtwarzacz.</translation>
    </message>
    <message>
        <source>Print so many mm further down.</source>
        <translation>Drukuje o tyle mm niżej.</translation>
    </message>
    <message>
        <source>Print so many mm further to the right.</source>
        <translation>Drukuje o tyle mm dalej w prawo.</translation>
    </message>
    <message>
        <source>Probe every file again, and read more of it.</source>
        <translation>Bada ponownie każdy plik i czyta z niego więcej.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library. The library from before is kept beside it.</source>
        <translation>Wstawia kopię zapasową w miejsce biblioteki. Dotychczasowa biblioteka pozostaje obok.</translation>
    </message>
    <message>
        <source>Put pictures from the cache of previews into an HTML report, of 120 files at most.</source>
        <translation>Umieszcza w raporcie HTML obrazy z pamięci podręcznej podglądów, z najwyżej 120 plików.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>TEMPO</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>WYNIK</translation>
    </message>
    <message>
        <source>Read 8 pictures of each video, by which the same film is found in another encoding.</source>
        <translation>Czyta 8 obrazów każdego wideo, po których można znaleźć ten sam film w innym kodowaniu.</translation>
    </message>
    <message>
        <source>Read all files of a folder, and write a manifest of them. The files themselves are never changed.</source>
        <translation>Czyta wszystkie pliki folderu i zapisuje ich manifest. Same pliki nigdy nie są zmieniane.</translation>
    </message>
    <message>
        <source>Read also videos that were read before.</source>
        <translation>Czyta też wideo, które już odczytano.</translation>
    </message>
    <message>
        <source>Read at most this much, such as 500GB or 2h, the longest unchecked files first.</source>
        <translation>Czyta najwyżej tyle, na przykład 500GB lub 2h, zaczynając od plików najdłużej niesprawdzanych.</translation>
    </message>
    <message>
        <source>Read files in the library again, and compare them with their stored checksums.</source>
        <translation>Ponownie czyta pliki z biblioteki i porównuje je z zapisanymi sumami kontrolnymi.</translation>
    </message>
    <message>
        <source>Read the preferences from a file. Passwords, tokens and certificates stay as they are here.</source>
        <translation>Wczytuje ustawienia z pliku. Hasła, tokeny i certyfikaty pozostają takie, jak są tutaj.</translation>
    </message>
    <message>
        <source>Read the tracks inside videos, too; each such video is read to its end.</source>
        <translation>Czyta też ścieżki wewnątrz wideo; każde takie wideo jest czytane do końca.</translation>
    </message>
    <message>
        <source>Record the new path of a source, and keep all that is known about its files.</source>
        <translation>Zapisuje nową ścieżkę źródła i zachowuje wszystko, co wiadomo o jego plikach.</translation>
    </message>
    <message>
        <source>Relocate even if none of its files is found there.</source>
        <translation>Zmienia miejsce, nawet jeśli nie znaleziono tam żadnego z jego plików.</translation>
    </message>
    <message>
        <source>Remove a schedule. A job that it has begun goes on.</source>
        <translation>Usuwa harmonogram. Zadanie, które rozpoczął, działa dalej.</translation>
    </message>
    <message>
        <source>Replace an existing checksum list.</source>
        <translation>Zastępuje istniejącą listę sum kontrolnych.</translation>
    </message>
    <message>
        <source>Results: made; not_compared: no print can be made of the video, for the reason that JSON names; a video without a result was not read yet, or no other is of similar length.</source>
        <translation>Wyniki: made: odczytano; not_compared: z wideo nie można utworzyć odcisku, z powodu, który podaje JSON; wideo bez wyniku jeszcze nie odczytano lub żadne inne nie ma podobnej długości.</translation>
    </message>
    <message>
        <source>Run the job of a schedule now, also of a disabled one and on battery.</source>
        <translation>Uruchamia teraz zadanie harmonogramu, także wyłączonego i na baterii.</translation>
    </message>
    <message>
        <source>Run this program with its arguments, without a shell, for each alert; it reads the alert as JSON. Repeatable.</source>
        <translation>Dla każdego powiadomienia uruchamia ten program z jego argumentami, bez powłoki; czyta on powiadomienie jako JSON. Można powtarzać.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>ROZMIAR</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STAN</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Oszczędza</translation>
    </message>
    <message>
        <source>Say that a disk which only imports tell of is this one: scans of it then take the place of what was imported.</source>
        <translation>Mówi, że dysk znany tylko z importów to ten: jego skany zajmują wtedy miejsce tego, co zaimportowano.</translation>
    </message>
    <message>
        <source>Say what limits the scan: processor, disk, late answers or library. With --cluster, also name the workers, their rates and faults.</source>
        <translation>Mówi, co ogranicza skan: procesor, dysk, późne odpowiedzi czy biblioteka. Z --cluster wymienia też procesy robocze, ich tempo i błędy.</translation>
    </message>
    <message>
        <source>Scale larger pictures down to so many lines: 576, 720, 1080, 2160.</source>
        <translation>Zmniejsza większe obrazy do tylu linii: 576, 720, 1080, 2160.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Wybieranie</translation>
    </message>
    <message>
        <source>Scan folders and files into the library, and list them.</source>
        <translation>Skanuje foldery i pliki do biblioteki i je wyświetla.</translation>
    </message>
    <message>
        <source>Scan {number} since scan {since}, {time}, {state}</source>
        <translation>Skan {number} od skanu {since}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scan {number}, {time}, {state}</source>
        <translation>Skan {number}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scans run on the cluster at {address}.</source>
        <translation>Skany działają na klastrze pod adresem {address}.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>Send a test alert to each receiver in the preferences and the options, once, and say if it arrived.</source>
        <translation>Wysyła jedno powiadomienie testowe do każdego odbiorcy z ustawień i opcji i mówi, czy dotarło.</translation>
    </message>
    <message>
        <source>Send alerts to this address, as JSON. Repeatable.</source>
        <translation>Wysyła powiadomienia na ten adres, jako JSON. Można powtarzać.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serial</translation>
    </message>
    <message>
        <source>Serve the live page and the local job API without a window, and print the address.</source>
        <translation>Udostępnia bez okna stronę na żywo i lokalne API zadań oraz wypisuje adres.</translation>
    </message>
    <message>
        <source>Several sheets have the name “{name}”: {names}.</source>
        <translation>Kilka arkuszy ma nazwę „{name}”: {names}.</translation>
    </message>
    <message>
        <source>Show a profile with its conditions, and the pages that they come from.</source>
        <translation>Pokazuje profil z jego warunkami i stronami, z których pochodzą.</translation>
    </message>
    <message>
        <source>Show all net changes after this scan, up to that of --scan; or those since a date (2026-10-01) or for an age (30d), with files that checks found changed unnoticed or damaged.</source>
        <translation>Pokazuje wszystkie zmiany łącznie po tym skanie, aż do skanu z --scan; albo zmiany od daty (2026-10-01) lub z okresu (30d), z plikami, które sprawdzenia uznały za zmienione niepostrzeżenie lub uszkodzone.</translation>
    </message>
    <message>
        <source>Show in how many files each language is spoken, written, forced, or neither spoken nor written.</source>
        <translation>Pokazuje, w ilu plikach każdy język jest mówiony, pisany, wymuszony lub ani mówiony, ani pisany.</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>Nie pokazuje paska postępu.</translation>
    </message>
    <message>
        <source>Show no window, but an icon where the system has a place for it.</source>
        <translation>Nie pokazuje okna, lecz ikonę tam, gdzie system ma na nią miejsce.</translation>
    </message>
    <message>
        <source>Show the job until it ends. Ctrl-C does not cancel it.</source>
        <translation>Pokazuje zadanie, aż się zakończy. Ctrl-C go nie anuluje.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Pokazuje wersję.</translation>
    </message>
    <message>
        <source>Show the workers of a cluster, and whether each of them can take part in a scan.</source>
        <translation>Pokazuje procesy robocze klastra oraz to, czy każdy z nich może wziąć udział w skanie.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Pokazuje ten opis i kończy pracę.</translation>
    </message>
    <message>
        <source>Show what a scan found new, changed, moved, missing or back, without reading the files.</source>
        <translation>Pokazuje, co według skanu jest nowe, zmienione, przeniesione, brakujące lub znów obecne, bez czytania plików.</translation>
    </message>
    <message>
        <source>Show what each scan found the library to hold: files, size, codecs, problems and checks over time.</source>
        <translation>Pokazuje, co każdy skan znalazł w bibliotece: pliki, rozmiar, kodeki, problemy i sprawdzenia w czasie.</translation>
    </message>
    <message>
        <source>Sign what --webhook sends, with the secret in this file.</source>
        <translation>Podpisuje to, co wysyła --webhook, sekretem z tego pliku.</translation>
    </message>
    <message>
        <source>Since {time}, up to scan {number}</source>
        <translation>Od {time}, aż do skanu {number}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Sort by this column, named as in CSV. Repeatable.</source>
        <translation>Sortuje według tej kolumny, o nazwie jak w CSV. Można powtarzać.</translation>
    </message>
    <message>
        <source>Sort in descending order: the largest or latest first.</source>
        <translation>Sortuje malejąco: najpierw największe lub najpóźniejsze.</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mówione</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Rozpoczynanie</translation>
    </message>
    <message>
        <source>Take --not-same of two videos back.</source>
        <translation>Cofa --not-same dla dwóch wideo.</translation>
    </message>
    <message>
        <source>Take a file only if copies stay on at least so many disks that are connected.</source>
        <translation>Bierze plik tylko wtedy, gdy kopie pozostają na co najmniej tylu podłączonych dyskach.</translation>
    </message>
    <message>
        <source>Take no file from the disk of this path in a source. Repeatable.</source>
        <translation>Nie bierze plików z dysku, na którym jest ta ścieżka w źródle. Można powtarzać.</translation>
    </message>
    <message>
        <source>Take no file from this folder. Repeatable.</source>
        <translation>Nie bierze plików z tego folderu. Można powtarzać.</translation>
    </message>
    <message>
        <source>Take the inventory of a video library. Without a command, cinventory [--library FILE] [PATH]... opens the window and scans the paths. cinventory self-test checks whether it works on this computer.</source>
        <translation>Inwentaryzuje bibliotekę wideo. Bez polecenia cinventory [--library FILE] [PATH]... otwiera okno i skanuje ścieżki. cinventory self-test sprawdza, czy program działa na tym komputerze.</translation>
    </message>
    <message>
        <source>Tell by when the disk will be full, and by which looks.</source>
        <translation>Mówi, kiedy dysk się zapełni i według których odczytów.</translation>
    </message>
    <message>
        <source>Tell the size of the library, what it holds, and its backups; of a damaged one, the backups.</source>
        <translation>Podaje rozmiar biblioteki, jej zawartość i kopie zapasowe; dla uszkodzonej – kopie zapasowe.</translation>
    </message>
    <message>
        <source>Tell what encoding videos anew would save: a range with its grounds. Nothing is encoded or changed.</source>
        <translation>Mówi, ile dałoby ponowne kodowanie wideo: zakres i jego podstawy. Nic nie jest kodowane ani zmieniane.</translation>
    </message>
    <message>
        <source>Tell what files take room without need, by kind, and which would free the most. Changes nothing.</source>
        <translation>Mówi, które pliki niepotrzebnie zajmują miejsce, według rodzaju, i które zwolniłyby najwięcej. Niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Tell what is wrong, new and unknown in the library, and the command that answers each. Reads no file.</source>
        <translation>Mówi, co w bibliotece jest nie tak, co nowe, a co nieznane, i podaje polecenie, które na to odpowiada. Nie czyta żadnego pliku.</translation>
    </message>
    <message>
        <source>Tell what the index holds, its size, and when it was made.</source>
        <translation>Mówi, co zawiera indeks, jaki ma rozmiar i kiedy go utworzono.</translation>
    </message>
    <message>
        <source>Tell what would be lost with the disk: what is nowhere else.</source>
        <translation>Mówi, co przepadłoby razem z dyskiem: czego nie ma nigdzie indziej.</translation>
    </message>
    <message>
        <source>Tell which disks were not seen, or not checked, for long.</source>
        <translation>Mówi, których dysków dawno nie widziano lub nie sprawdzano.</translation>
    </message>
    <message>
        <source>Tell which files fit on a disk with so much room: 800GB.</source>
        <translation>Mówi, które pliki zmieszczą się na dysku z taką ilością miejsca: 800GB.</translation>
    </message>
    <message>
        <source>Tell which files have copies on fewer than N disks.</source>
        <translation>Mówi, które pliki mają kopie na mniej niż N dyskach.</translation>
    </message>
    <message>
        <source>Test known files against profiles. Only imported policies read the files.</source>
        <translation>Testuje znane pliki według profili. Pliki czytają tylko zaimportowane polityki.</translation>
    </message>
    <message>
        <source>Test this profile, not all. Repeatable.</source>
        <translation>Testuje ten profil, nie wszystkie. Można powtarzać.</translation>
    </message>
    <message>
        <source>The action.</source>
        <translation>Działanie.</translation>
    </message>
    <message>
        <source>The address of the Dask scheduler.</source>
        <translation>Adres planisty Dask.</translation>
    </message>
    <message>
        <source>The address to listen on. Other computers can reach it unless it is loopback.</source>
        <translation>Adres, na którym serwer nasłuchuje. Inne komputery mogą go osiągnąć, chyba że to loopback.</translation>
    </message>
    <message>
        <source>The algorithm of a checksum list whose name and lines do not tell it.</source>
        <translation>Algorytm listy sum kontrolnych, której nazwa i wiersze go nie zdradzają.</translation>
    </message>
    <message>
        <source>The answer is yes, no or unknown, with the facts that fail or are not known.</source>
        <translation>Odpowiedź to yes, no lub unknown, z właściwościami, które nie spełniają warunków lub nie są znane.</translation>
    </message>
    <message>
        <source>The backup is checked first. While a window or another program uses the library, nothing is done.</source>
        <translation>Kopia zapasowa jest najpierw sprawdzana. Dopóki z biblioteki korzysta okno lub inny program, nic się nie dzieje.</translation>
    </message>
    <message>
        <source>The backup; by default the newest one beside the library.</source>
        <translation>Kopia zapasowa; domyślnie najnowsza obok biblioteki.</translation>
    </message>
    <message>
        <source>The catalogue, or another library.</source>
        <translation>Katalog lub inna biblioteka.</translation>
    </message>
    <message>
        <source>The code is for a scanner that types: Find a disk by its label, in the window, shows the disk. Sheet and correction are at first those that the window used last.</source>
        <translation>Kod jest dla skanera, który pisze: „Znajdź dysk po etykiecie” w oknie pokazuje dysk. Arkusz i korekta są na początku takie, jakich okno użyło ostatnio.</translation>
    </message>
    <message>
        <source>The codec of the results.</source>
        <translation>Kodek wyników.</translation>
    </message>
    <message>
        <source>The command ends when that window is closed; the other program goes on by itself. The status is 1 if there is no such file, if it cannot be played, or if the program did not start.</source>
        <translation>Polecenie kończy się, gdy to okno zostanie zamknięte; inny program działa dalej samodzielnie. Kod zakończenia to 1, jeśli nie ma takiego pliku, nie można go odtworzyć lub program się nie uruchomił.</translation>
    </message>
    <message>
        <source>The command looks for the files there first. The next scan does not probe unchanged files again.</source>
        <translation>Polecenie najpierw szuka tam plików. Następny skan nie bada ponownie niezmienionych plików.</translation>
    </message>
    <message>
        <source>The day of a weekly job, or the first such day of a month; sunday.</source>
        <translation>Dzień zadania tygodniowego lub pierwszy taki dzień miesiąca; sunday.</translation>
    </message>
    <message>
        <source>The depth of a check for damage; index by default.</source>
        <translation>Głębokość sprawdzenia uszkodzeń; domyślnie index.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”, kept at {place}.</source>
        <translation>Dysk {id} nazywa się „{name}”, przechowywany: {place}.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”.</source>
        <translation>Dysk {id} nazywa się „{name}”.</translation>
    </message>
    <message>
        <source>The file appears once it is whole. A file there is replaced only if it is a library.</source>
        <translation>Plik pojawia się, gdy jest kompletny. Istniejący plik jest zastępowany tylko wtedy, gdy jest biblioteką.</translation>
    </message>
    <message>
        <source>The file that an export replaces; its extension is the format.</source>
        <translation>Plik, który zastępuje eksport; jego rozszerzenie to format.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Plik do zapisania; - to standardowe wyjście.</translation>
    </message>
    <message>
        <source>The file with the token, made if missing; by default the user&apos;s own.</source>
        <translation>Plik z tokenem, tworzony, jeśli go brakuje; domyślnie plik użytkownika.</translation>
    </message>
    <message>
        <source>The file, or the folder for a new file; by default the folder beside the library.</source>
        <translation>Plik lub folder na nowy plik; domyślnie folder obok biblioteki.</translation>
    </message>
    <message>
        <source>The file. It need not be in the library.</source>
        <translation>Plik. Nie musi być w bibliotece.</translation>
    </message>
    <message>
        <source>The files are compared with all files of the library. Of files of the same size, only those are read that may still be equal; stored checksums stand for files on disks that are not connected. Hard links, reflinks and several paths to one file are one copy.</source>
        <translation>Pliki są porównywane ze wszystkimi plikami z biblioteki. Z plików tego samego rozmiaru czytane są tylko te, które wciąż mogą być identyczne; zamiast plików na niepodłączonych dyskach porównywane są zapisane sumy kontrolne. Dowiązania twarde, reflinki i kilka ścieżek do jednego pliku to jedna kopia.</translation>
    </message>
    <message>
        <source>The files that are to fit; by default those on one disk alone. Repeatable.</source>
        <translation>Pliki, które mają się zmieścić; domyślnie te tylko na jednym dysku. Można powtarzać.</translation>
    </message>
    <message>
        <source>The files to test, as for the command list. Scan them first. A plain word that is no path is refused: give it by --where.</source>
        <translation>Pliki do testu, jak w poleceniu list. Najpierw je zeskanuj. Zwykłe słowo, które nie jest ścieżką, jest odrzucane: podaj je przez --where.</translation>
    </message>
    <message>
        <source>The first label that is left on the sheet.</source>
        <translation>Pierwsza etykieta, która pozostała na arkuszu.</translation>
    </message>
    <message>
        <source>The first run is at the next of these times. Runs that were missed are caught up with once. On battery, jobs wait until the computer is plugged in.</source>
        <translation>Pierwszy przebieg jest w najbliższej z tych godzin. Pominięte przebiegi są nadrabiane jeden raz. Na baterii zadania czekają na podłączenie zasilania.</translation>
    </message>
    <message>
        <source>The first {count} files make {share} of it.</source>
        <translation>Udział pierwszych {count} plików: {share}.</translation>
    </message>
    <message>
        <source>The first {count} {count:file makes|files make} {share} of it: {size}</source>
        <translation>{count:Pierwszy {count} plik daje|Pierwsze {count} pliki dają|Pierwsze {count} plików daje} {share} z tego: {size}</translation>
    </message>
    <message>
        <source>The folder for what an encoder makes, for handbrake, sh, powershell and cmd. It is in no source.</source>
        <translation>Folder na to, co tworzy koder, dla handbrake, sh, powershell i cmd. Nie leży w żadnym źródle.</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk, such as /media/blue or E:/; by default the one that the paths tell. An empty one cuts nothing.</source>
        <translation>Folder w ścieżkach, który oznacza dysk, na przykład /media/blue lub E:/; domyślnie ten, który wynika ze ścieżek. Pusty niczego nie odcina.</translation>
    </message>
    <message>
        <source>The folder of a source; by default all sources.</source>
        <translation>Folder źródła; domyślnie wszystkie źródła.</translation>
    </message>
    <message>
        <source>The folder of the source.</source>
        <translation>Folder źródła.</translation>
    </message>
    <message>
        <source>The folder to compare; by default that of the manifest.</source>
        <translation>Folder do porównania; domyślnie folder manifestu.</translation>
    </message>
    <message>
        <source>The folder to describe.</source>
        <translation>Folder do opisania.</translation>
    </message>
    <message>
        <source>The form of the manifest.</source>
        <translation>Postać manifestu.</translation>
    </message>
    <message>
        <source>The format of the output.</source>
        <translation>Format wyniku.</translation>
    </message>
    <message>
        <source>The format of the report; by default that of the output&apos;s name.</source>
        <translation>Format raportu; domyślnie według nazwy pliku wyjściowego.</translation>
    </message>
    <message>
        <source>The format; by default that of the output&apos;s name, or a table.</source>
        <translation>Format; domyślnie według nazwy pliku wyjściowego lub tabela.</translation>
    </message>
    <message>
        <source>The format; by default the one that its contents tell.</source>
        <translation>Format; domyślnie ten, na który wskazuje zawartość.</translation>
    </message>
    <message>
        <source>The hours of a nightly, weekly or monthly job; 22:00-06:00 by default. Verifications and checks end with them.</source>
        <translation>Godziny zadania nocnego, tygodniowego lub miesięcznego; domyślnie 22:00-06:00. Weryfikacje i sprawdzenia kończą się razem z nimi.</translation>
    </message>
    <message>
        <source>The id of a job, or its beginning.</source>
        <translation>Identyfikator zadania lub jego początek.</translation>
    </message>
    <message>
        <source>The index is a file of its own beside the library. Subtitles that are in it are not read again, and those that are gone or have changed are taken out. Its size has a limit in the settings, dialogue_mb.</source>
        <translation>Indeks to osobny plik obok biblioteki. Napisy, które w nim są, nie są czytane ponownie, a te, które zniknęły lub się zmieniły, są z niego usuwane. Jego rozmiar ogranicza ustawienie dialogue_mb.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted: {size}.</source>
        <translation>Indeks wypowiedzi usunięto: {size}.</translation>
    </message>
    <message>
        <source>The job has not ended, but no more changes are reported. Run the command again later.</source>
        <translation>Zadanie się nie zakończyło, ale nie ma już informacji o zmianach. Uruchom polecenie ponownie później.</translation>
    </message>
    <message>
        <source>The job was not changed.</source>
        <translation>Zadania nie zmieniono.</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>Zadanie.</translation>
    </message>
    <message>
        <source>The journal is empty: nothing was moved to the trash.</source>
        <translation>Rejestr jest pusty: niczego nie przeniesiono do kosza.</translation>
    </message>
    <message>
        <source>The last label of {sheet} is number {number}.</source>
        <translation>Ostatnia etykieta na {sheet} ma numer {number}.</translation>
    </message>
    <message>
        <source>The library from before is kept as {path}.</source>
        <translation>Dotychczasowa biblioteka jest zachowana jako {path}.</translation>
    </message>
    <message>
        <source>The library has no disk yet. Scan a folder first.</source>
        <translation>Biblioteka nie ma jeszcze żadnego dysku. Najpierw zeskanuj folder.</translation>
    </message>
    <message>
        <source>The library has no sources. Scan a folder first.</source>
        <translation>Biblioteka nie ma źródeł. Najpierw zeskanuj folder.</translation>
    </message>
    <message>
        <source>The library no longer keeps the details of this scan.</source>
        <translation>Biblioteka nie ma już szczegółów tego skanu.</translation>
    </message>
    <message>
        <source>The library of another computer comes with all that it knows: contents, checksums, checks, the disks. It is only read, and nothing that this library knows is replaced. A scan of a disk here takes the place of its files, and gets what was known of them.</source>
        <translation>Biblioteka z innego komputera jest wczytywana ze wszystkim, co wie: zawartością, sumami kontrolnymi, sprawdzeniami, dyskami. Jest tylko czytana i nic, co wie ta biblioteka, nie jest zastępowane. Skan dysku tutaj zajmuje miejsce jego plików i otrzymuje to, co było o nich wiadomo.</translation>
    </message>
    <message>
        <source>The library {path} is now as in {backup}.</source>
        <translation>Biblioteka {path} jest teraz taka jak w {backup}.</translation>
    </message>
    <message>
        <source>The library {path} is of this version.</source>
        <translation>Biblioteka {path} jest w tej wersji.</translation>
    </message>
    <message>
        <source>The log: {path}</source>
        <translation>Dziennik: {path}</translation>
    </message>
    <message>
        <source>The manifest: a file for a checksum list, a folder for ascmhl and bagit.</source>
        <translation>Manifest: plik dla listy sum kontrolnych, folder dla ascmhl i bagit.</translation>
    </message>
    <message>
        <source>The name of a profile.</source>
        <translation>Nazwa profilu.</translation>
    </message>
    <message>
        <source>The name of its disk; by default the one that the catalogue tells. Of a library, the name for it here; by default that of its file.</source>
        <translation>Nazwa jego dysku; domyślnie ta, którą podaje katalog. Dla biblioteki jej nazwa tutaj; domyślnie nazwa jej pliku.</translation>
    </message>
    <message>
        <source>The name or id of a program, as it is listed.</source>
        <translation>Nazwa lub identyfikator programu, tak jak na liście.</translation>
    </message>
    <message>
        <source>The name or the id of one disk; without it, all.</source>
        <translation>Nazwa lub identyfikator jednego dysku; bez tego wszystkie.</translation>
    </message>
    <message>
        <source>The name; by default that of the file.</source>
        <translation>Nazwa; domyślnie nazwa pliku.</translation>
    </message>
    <message>
        <source>The name; without one, that of its folder again.</source>
        <translation>Nazwa; bez niej znów nazwa folderu.</translation>
    </message>
    <message>
        <source>The names or ids of disks; without any, all.</source>
        <translation>Nazwy lub identyfikatory dysków; bez nich wszystkie.</translation>
    </message>
    <message>
        <source>The new folder of the source.</source>
        <translation>Nowy folder źródła.</translation>
    </message>
    <message>
        <source>The new name of the disk.</source>
        <translation>Nowa nazwa dysku.</translation>
    </message>
    <message>
        <source>The number of a file in the list.</source>
        <translation>Numer pliku na liście.</translation>
    </message>
    <message>
        <source>The number of probe processes, with --cluster on each worker; by default from the preferences.</source>
        <translation>Liczba procesów badających, z --cluster w każdym procesie roboczym; domyślnie według ustawień.</translation>
    </message>
    <message>
        <source>The number of the schedule, as in the list.</source>
        <translation>Numer harmonogramu, tak jak na liście.</translation>
    </message>
    <message>
        <source>The old path of the source.</source>
        <translation>Stara ścieżka źródła.</translation>
    </message>
    <message>
        <source>The paths of one folder on different computers, such as /Volumes/Media=/mnt/media. Repeatable.</source>
        <translation>Ścieżki jednego folderu na różnych komputerach, na przykład /Volumes/Media=/mnt/media. Można powtarzać.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 for any free one.</source>
        <translation>Port, na którym serwer nasłuchuje; 0 oznacza dowolny wolny.</translation>
    </message>
    <message>
        <source>The same, and make the pictures that are absent. This reads the files, for a minute at most.</source>
        <translation>To samo, a dodatkowo tworzy brakujące obrazy. Czyta w tym celu pliki, najwyżej przez minutę.</translation>
    </message>
    <message>
        <source>The saved search to export.</source>
        <translation>Zapisane wyszukiwanie do eksportu.</translation>
    </message>
    <message>
        <source>The scan to show; by default the last one.</source>
        <translation>Skan do pokazania; domyślnie ostatni.</translation>
    </message>
    <message>
        <source>The scan was too short to tell what limited it.</source>
        <translation>Skan był zbyt krótki, aby powiedzieć, co go ograniczało.</translation>
    </message>
    <message>
        <source>The scan was {limit}.</source>
        <translation>Skanowanie było {limit}.</translation>
    </message>
    <message>
        <source>The sheet or roll, by a part of its name; by default the last one.</source>
        <translation>Arkusz lub rolka według części nazwy; domyślnie ostatni.</translation>
    </message>
    <message>
        <source>The source {old} is now at {new}. No file was probed.</source>
        <translation>Źródło {old} jest teraz w {new}. Nie zbadano żadnego pliku.</translation>
    </message>
    <message>
        <source>The source {path} is called “{name}” now.</source>
        <translation>Źródło {path} nazywa się teraz „{name}”.</translation>
    </message>
    <message>
        <source>The token is in {path}. Press Ctrl-C to stop the server.</source>
        <translation>Token jest w {path}. Naciśnij Ctrl-C, aby zatrzymać serwer.</translation>
    </message>
    <message>
        <source>The trash is on the same disk: emptying it frees the space.</source>
        <translation>Kosz jest na tym samym dysku: opróżnienie go zwalnia miejsce.</translation>
    </message>
    <message>
        <source>The window has opened no library yet.</source>
        <translation>Okno nie otworzyło jeszcze żadnej biblioteki.</translation>
    </message>
    <message>
        <source>The window or cinventory serve watches while it is open. A file is probed once it has not changed for 10 seconds. Where the system reports no changes, a scan each hour or night finds them.</source>
        <translation>Okno lub cinventory serve obserwuje, dopóki jest otwarte. Plik jest badany, gdy nie zmienił się przez 10 sekund. Tam, gdzie system nie zgłasza zmian, znajduje je skan co godzinę lub co noc.</translation>
    </message>
    <message>
        <source>The words, in a row, in any case.</source>
        <translation>Słowa, jedno po drugim, bez rozróżniania wielkości liter.</translation>
    </message>
    <message>
        <source>The worker {name} gets no files: {fault}</source>
        <translation>Proces roboczy {name} nie dostaje plików: {fault}</translation>
    </message>
    <message>
        <source>Their video may have been renamed, moved or deleted. Nothing is changed.</source>
        <translation>Ich wideo mogło zmienić nazwę, zostać przeniesione lub usunięte. Nic się nie zmienia.</translation>
    </message>
    <message>
        <source>There are more folders with equal files than are listed.</source>
        <translation>Folderów z identycznymi plikami jest więcej niż na liście.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Nie ma zadań.</translation>
    </message>
    <message>
        <source>There are no schedules. Add one with: cinventory schedule add</source>
        <translation>Nie ma harmonogramów. Aby dodać: cinventory schedule add</translation>
    </message>
    <message>
        <source>There is no file at “{path}”, or its disk is not connected.</source>
        <translation>W „{path}” nie ma pliku lub jego dysk nie jest podłączony.</translation>
    </message>
    <message>
        <source>There is no gap between the episodes that names tell.</source>
        <translation>Między odcinkami rozpoznanymi po nazwach nie ma luk.</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>Nie ma indeksu.</translation>
    </message>
    <message>
        <source>There may be more.</source>
        <translation>Może być ich więcej.</translation>
    </message>
    <message>
        <source>There may be more: see --format json.</source>
        <translation>Może być ich więcej: zobacz --format json.</translation>
    </message>
    <message>
        <source>These are the programs that the system names for its type, the usual one first, and known tools that are here: mpv, VLC, MediaInfo, LosslessCut, HandBrake. An editor of texts is not among those for a stream (.ts). The status is 1 if there is no file or no program, or if the program did not start.</source>
        <translation>To programy, które system podaje dla tego typu pliku, domyślny jako pierwszy, oraz znane narzędzia, które tu są: mpv, VLC, MediaInfo, LosslessCut, HandBrake. Edytora tekstu nie ma wśród programów dla strumienia (.ts). Kod zakończenia to 1, jeśli nie ma pliku lub programu albo program się nie uruchomił.</translation>
    </message>
    <message>
        <source>This installation has no window, whose libraries paint labels.</source>
        <translation>Ta instalacja nie ma okna, którego biblioteki rysują etykiety.</translation>
    </message>
    <message>
        <source>This installation has no window.</source>
        <translation>Ta instalacja nie ma okna.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Try [blue]&apos;{command_path} {help_option}&apos;[/] for help.</source>
        <translation>Aby uzyskać pomoc: [blue]&apos;{command_path} {help_option}&apos;[/].</translation>
    </message>
    <message>
        <source>Try the ways in which cinventory serve sends alerts: of jobs that end badly, sources that are offline, and files that changed unnoticed.</source>
        <translation>Wypróbowuje sposoby, w jakie cinventory serve wysyła powiadomienia: o zadaniach, które źle się kończą, źródłach, które są offline, i plikach zmienionych niepostrzeżenie.</translation>
    </message>
    <message>
        <source>Turn HDR into SDR.</source>
        <translation>Zamienia HDR na SDR.</translation>
    </message>
    <message>
        <source>Undo the whole last move to the trash.</source>
        <translation>Cofa całe ostatnie przeniesienie do kosza.</translation>
    </message>
    <message>
        <source>Update a library of an earlier version, which any command does by itself if it can back it up before.</source>
        <translation>Aktualizuje bibliotekę z wcześniejszej wersji, co każde polecenie robi samo, jeśli może wcześniej utworzyć jej kopię zapasową.</translation>
    </message>
    <message>
        <source>Update it though no backup could be made before.</source>
        <translation>Aktualizuje ją, choć nie udało się wcześniej utworzyć kopii zapasowej.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Składnia: </translation>
    </message>
    <message>
        <source>Use this library file instead of the default one.</source>
        <translation>Używa tego pliku biblioteki zamiast domyślnego.</translation>
    </message>
    <message>
        <source>Use {gone} for one that is gone, or --where {word} for the files that match.</source>
        <translation>Użyj {gone} dla czegoś, czego już nie ma, lub --where {word} dla pasujących plików.</translation>
    </message>
    <message>
        <source>Verdicts: clean; cannot_tell: nothing found, but damage does not show in this codec; suspicious: one sign of damage; damaged: a contradiction in the container, or two independent signs; not_finished: the file was not examined to its end, or cannot be decoded.</source>
        <translation>Wyniki: clean: bez uszkodzeń; cannot_tell: nic nie znaleziono, ale w tym kodeku uszkodzeń nie widać; suspicious: jedna oznaka uszkodzenia; damaged: sprzeczność w kontenerze lub dwie niezależne oznaki; not_finished: pliku nie sprawdzono do końca lub nie można go zdekodować.</translation>
    </message>
    <message>
        <source>Verdicts: verified; moved; stored (verdict:new): there was no checksum before; edited: the contents have changed, and so has the size or the time of the last change; changed unnoticed (verdict:rotten): the contents have changed while both stayed; unreadable. A file that changed unnoticed keeps its known checksum: see accept.</source>
        <translation>Wyniki: zweryfikowany; przeniesiony; zapisano sumę (verdict:new): wcześniej nie było sumy kontrolnej; edytowany: zmieniła się zawartość, a także rozmiar lub czas ostatniej zmiany; zmieniony niepostrzeżenie (verdict:rotten): zawartość się zmieniła, choć jedno i drugie się nie zmieniło; nieczytelny. Plik zmieniony niepostrzeżenie zachowuje znaną sumę kontrolną: zobacz accept.</translation>
    </message>
    <message>
        <source>Verify folders against manifests of checksums, and create such manifests.</source>
        <translation>Weryfikuje foldery według manifestów sum kontrolnych i tworzy takie manifesty.</translation>
    </message>
    <message>
        <source>Verify or check at most this much, such as 500GB or 2h.</source>
        <translation>Weryfikuje lub sprawdza najwyżej tyle, na przykład 500GB lub 2h.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>KIEDY</translation>
    </message>
    <message>
        <source>Warning: other computers can reach this address, and the connection is not encrypted.</source>
        <translation>Ostrzeżenie: inne komputery mogą osiągnąć ten adres, a połączenie nie jest szyfrowane.</translation>
    </message>
    <message>
        <source>Watch sources: changes are scanned as they happen. Without a source, list the sources and their state.</source>
        <translation>Obserwuje źródła: zmiany są skanowane na bieżąco. Bez źródła wyświetla źródła i ich stan.</translation>
    </message>
    <message>
        <source>Watch these sources no more.</source>
        <translation>Przestaje obserwować te źródła.</translation>
    </message>
    <message>
        <source>What a disk is and its room are as of the last look, which is told. Nothing is copied: --list writes a list for a program that copies, such as rsync --from0 --files-from=FILE / TARGET.</source>
        <translation>Rodzaj i miejsce dysku są takie jak przy ostatnim odczycie, który jest podany. Nic nie jest kopiowane: --list zapisuje listę dla programu, który kopiuje, na przykład rsync --from0 --files-from=FILE / TARGET.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>What is not known is not estimated, and is told apart from what has nothing to save.</source>
        <translation>To, co nieznane, nie jest szacowane i jest podawane osobno od tego, na czym nie można nic zaoszczędzić.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co zrobić dalej</translation>
    </message>
    <message>
        <source>What was imported of “{name}” is on “{disk}”. The next scan finds its files.</source>
        <translation>To, co zaimportowano z „{name}”, jest na „{disk}”. Następny skan znajdzie jego pliki.</translation>
    </message>
    <message>
        <source>Which episode is the last of a season is not known: nothing is said of what comes after those that are there. `cinventory list gap:yes` lists the episodes of the seasons with gaps.</source>
        <translation>Nie wiadomo, który odcinek jest ostatni w sezonie: nic nie jest mówione o tym, co następuje po obecnych. `cinventory list gap:yes` wyświetla odcinki sezonów z lukami.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>With --near: let a file go although it has sound in a language that the better one lacks.</source>
        <translation>Z --near: pozwala przenieść plik do kosza, choć ma dźwięk w języku, którego brakuje lepszemu.</translation>
    </message>
    <message>
        <source>With a path, each worker reads a part of a file there, and the command compares it with what this computer reads. Nothing is written. Exit status: 0 all workers can take part; 1 there is no cluster; 3 a worker cannot.</source>
        <translation>Ze ścieżką każdy proces roboczy czyta tam część pliku, a polecenie porównuje ją z tym, co czyta ten komputer. Nic nie jest zapisywane. Kod zakończenia: 0 wszystkie procesy robocze mogą wziąć udział; 1 nie ma klastra; 3 jakiś proces roboczy nie może.</translation>
    </message>
    <message>
        <source>Write JSON, as the local API does.</source>
        <translation>Zapisuje JSON, tak jak lokalne API.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Zapisuje JSON.</translation>
    </message>
    <message>
        <source>Write in English, as for a report to the makers, whatever the language of the preferences.</source>
        <translation>Pisze po angielsku, jak w zgłoszeniu do autorów, niezależnie od języka w ustawieniach.</translation>
    </message>
    <message>
        <source>Write labels for disks as PDF: name, place, size, files, the id, and the id as a QR code.</source>
        <translation>Zapisuje etykiety dysków jako PDF: nazwa, miejsce, rozmiar, pliki, identyfikator oraz identyfikator jako kod QR.</translation>
    </message>
    <message>
        <source>Write one line for the files of a recording, with their sums.</source>
        <translation>Zapisuje jeden wiersz na pliki nagrania, z ich sumami.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension does not belong to the format. Videos and libraries are never replaced.</source>
        <translation>Zapisuje lub zastępuje plik, nawet jeśli jego rozszerzenie nie należy do formatu. Wideo i biblioteki nigdy nie są zastępowane.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension is of another format.</source>
        <translation>Zapisuje lub zastępuje plik, nawet jeśli jego rozszerzenie należy do innego formatu.</translation>
    </message>
    <message>
        <source>Write paths for rsync and rclone from this folder on; by default from the innermost one of all files.</source>
        <translation>Zapisuje ścieżki dla rsync i rclone od tego folderu; domyślnie od najgłębszego wspólnego dla wszystkich plików.</translation>
    </message>
    <message>
        <source>Write the paths of these files; - is standard output.</source>
        <translation>Zapisuje ścieżki tych plików; - to standardowe wyjście.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, and read them from one, as for another computer.</source>
        <translation>Zapisuje ustawienia do pliku i wczytuje je z pliku, na przykład dla innego komputera.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, without passwords, tokens and certificates.</source>
        <translation>Zapisuje ustawienia do pliku, bez haseł, tokenów i certyfikatów.</translation>
    </message>
    <message>
        <source>Write the report to this file as well.</source>
        <translation>Zapisuje raport także do tego pliku.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Zapisuje wynik jako JSON.</translation>
    </message>
    <message>
        <source>Write this file; - is standard output.</source>
        <translation>Zapisuje ten plik; - to standardowe wyjście.</translation>
    </message>
    <message>
        <source>Write to this file; - is standard output.</source>
        <translation>Zapisuje do tego pliku; - to standardowe wyjście.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Pisane</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[domyślnie: {}]</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[wymagane]</translation>
    </message>
    <message>
        <source>a checksum list has the algorithm of its form.</source>
        <translation>lista sum kontrolnych ma algorytm swojej postaci.</translation>
    </message>
    <message>
        <source>a file with the extension {ending} cannot be {format}. Leave --format out, give the file the extension {other}, or add --force.</source>
        <translation>plik z rozszerzeniem {ending} nie może mieć formatu {format}. Pomiń --format, nadaj plikowi rozszerzenie {other} lub dodaj --force.</translation>
    </message>
    <message>
        <source>a list needs --if-lost, --fewer-than or --fits.</source>
        <translation>lista wymaga --if-lost, --fewer-than lub --fits.</translation>
    </message>
    <message>
        <source>a named target has them already. Leave out --codec, --height, --sdr and --aac.</source>
        <translation>nazwany cel już je ma. Pomiń --codec, --height, --sdr i --aac.</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>wszystkie z:</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>Niejednoznaczna opcja: {option} może oznaczać {options}</translation>
    </message>
    <message>
        <source>an hourly job has no hours.</source>
        <translation>zadanie co godzinę nie ma godzin.</translation>
    </message>
    <message>
        <source>and {count} {count:file|files} more</source>
        <translation>i jeszcze {count} {count:plik|pliki|plików}</translation>
    </message>
    <message>
        <source>any of:</source>
        <translation>dowolne z:</translation>
    </message>
    <message>
        <source>argument {name}: {reason}</source>
        <translation>Argument {name}: {reason}</translation>
    </message>
    <message>
        <source>ascmhl adds a generation to the history of the folder, after verifying its chain. Files that differ from this history or that of an outer folder are recorded as failed. bagit needs a folder with its files in a folder data inside.</source>
        <translation>ascmhl dodaje generację do historii folderu po zweryfikowaniu jej łańcucha. Pliki, które różnią się od tej historii lub historii zewnętrznego folderu, są zapisywane jako nieudane. bagit wymaga folderu, którego pliki są wewnątrz w folderze data.</translation>
    </message>
    <message>
        <source>ask one thing at a time.</source>
        <translation>pytaj o jedną rzecz naraz.</translation>
    </message>
    <message>
        <source>at another speed</source>
        <translation>z inną prędkością</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>co najmniej {count} {count:kopia|kopie|kopii} o rozmiarze {size}: {total}, {freed}</translation>
    </message>
    <message>
        <source>at most {most} mm.</source>
        <translation>najwyżej {most} mm.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>znów obecny</translation>
    </message>
    <message>
        <source>back online</source>
        <translation>znów online</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>przed aktualizacją</translation>
    </message>
    <message>
        <source>began</source>
        <translation>rozpoczęto</translation>
    </message>
    <message>
        <source>both are the same place.</source>
        <translation>oba są tym samym miejscem.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>can take part</source>
        <translation>może wziąć udział</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>anulowanie</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>pewne</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>zmieniony niepostrzeżenie</translation>
    </message>
    <message>
        <source>connected as of the last scan</source>
        <translation>podłączony według ostatniego skanu</translation>
    </message>
    <message>
        <source>connected as of {time}</source>
        <translation>podłączony, stan z {time}</translation>
    </message>
    <message>
        <source>copies on the same disk take at most {within}, on other disks {across}</source>
        <translation>kopie na tym samym dysku zajmują najwyżej {within}, na innych dyskach {across}</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>liczenie</translation>
    </message>
    <message>
        <source>created</source>
        <translation>utworzono</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>wyłączony</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zakończono</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>brakuje wartości</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>files</source>
        <translation>pliki</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>stały</translation>
    </message>
    <message>
        <source>for {time}; use skip to leave it out</source>
        <translation>od {time}; użyj skip, aby go pominąć</translation>
    </message>
    <message>
        <source>found</source>
        <translation>znaleziona</translation>
    </message>
    <message>
        <source>full about {time}</source>
        <translation>pełny około {time}</translation>
    </message>
    <message>
        <source>full {earliest} at the earliest</source>
        <translation>pełny najwcześniej {earliest}</translation>
    </message>
    <message>
        <source>full {earliest} to {latest}</source>
        <translation>pełny od {earliest} do {latest}</translation>
    </message>
    <message>
        <source>gets no files: {fault}</source>
        <translation>nie dostaje plików: {fault}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>zniknął</translation>
    </message>
    <message>
        <source>has {own_begin} to {own_end} in common with {path}, from {begin} to {end}</source>
        <translation>ma od {own_begin} do {own_end} część wspólną z {path}, tam od {begin} do {end}</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>odłożone</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identyfikator</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>wartość {value} nie jest tu możliwa</translation>
    </message>
    <message>
        <source>imported from {name}, not seen here</source>
        <translation>zaimportowany z {name}, niewidziany tutaj</translation>
    </message>
    <message>
        <source>in SDR</source>
        <translation>w SDR</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>index compares the tables of the container with the bytes there and reads all packets; key-frames decodes the key frames as well, full every frame of picture and sound.</source>
        <translation>index porównuje tabele kontenera z bajtami w tych miejscach i czyta wszystkie pakiety; key-frames dekoduje też klatki kluczowe, a full każdą klatkę obrazu i cały dźwięk.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>przerwane</translation>
    </message>
    <message>
        <source>is a part of {path}, from {begin} to {end}</source>
        <translation>jest fragmentem {path}, od {begin} do {end}</translation>
    </message>
    <message>
        <source>is better than the chosen one: {reason}</source>
        <translation>jest lepszy od wybranego: {reason}</translation>
    </message>
    <message>
        <source>it takes two paths, and nothing else.</source>
        <translation>przyjmuje dwie ścieżki i nic więcej.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>znana</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>ostatnia kopia zapasowa</translation>
    </message>
    <message>
        <source>last week: {jobs}</source>
        <translation>ostatni tydzień: {jobs}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteka</translation>
    </message>
    <message>
        <source>list takes no id; every other action needs one.</source>
        <translation>list nie przyjmuje identyfikatora; każde inne działanie go wymaga.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>lustrzane</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przeniesiony</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>przywrócony</translation>
    </message>
    <message>
        <source>name the files that may go, by paths or filters.</source>
        <translation>podaj pliki, które mogą trafić do kosza, przez ścieżki lub filtry.</translation>
    </message>
    <message>
        <source>name the files to accept, by paths or filters.</source>
        <translation>podaj pliki do zaakceptowania, przez ścieżki lub filtry.</translation>
    </message>
    <message>
        <source>name the output, which is a file or a folder.</source>
        <translation>podaj miejsce zapisu, czyli plik lub folder.</translation>
    </message>
    <message>
        <source>name the sources to watch no more.</source>
        <translation>podaj źródła, które mają nie być już obserwowane.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>wymaga uwagi</translation>
    </message>
    <message>
        <source>network</source>
        <translation>sieciowy</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nigdy niesprawdzone</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>next: {job}, {time}</source>
        <translation>następne: {job}, {time}</translation>
    </message>
    <message>
        <source>no language of a file is known. Scan a folder first.</source>
        <translation>dla żadnego pliku nie jest znany język. Najpierw zeskanuj folder.</translation>
    </message>
    <message>
        <source>no receiver of alerts is named. Use --webhook or --on-alert.</source>
        <translation>nie podano odbiorcy powiadomień. Użyj --webhook lub --on-alert.</translation>
    </message>
    <message>
        <source>no server of this library runs.</source>
        <translation>żaden serwer tej biblioteki nie działa.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nierozpoczęty</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepodłączony</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>niepodłączony od {time}</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>nieprzeniesiony</translation>
    </message>
    <message>
        <source>not moved: {reason}</source>
        <translation>nie przeniesiono: {reason}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nie ma</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>nothing has been scanned yet. Scan a folder first.</source>
        <translation>niczego jeszcze nie zeskanowano. Najpierw zeskanuj folder.</translation>
    </message>
    <message>
        <source>nothing was indexed yet. Index what is said: cinventory dialogue index</source>
        <translation>niczego jeszcze nie zindeksowano. Aby zindeksować wypowiedzi: cinventory dialogue index</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>z {count}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on another disk</source>
        <translation>na innym dysku</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>only CSV can have a byte order mark. Add --format csv.</source>
        <translation>tylko CSV może mieć znacznik BOM. Dodaj --format csv.</translation>
    </message>
    <message>
        <source>only HTML can have pictures. Add --format html.</source>
        <translation>tylko HTML może mieć obrazy. Dodaj --format html.</translation>
    </message>
    <message>
        <source>only a weekly or monthly job has a day.</source>
        <translation>tylko zadanie tygodniowe lub miesięczne ma dzień.</translation>
    </message>
    <message>
        <source>only one of them is possible.</source>
        <translation>możliwe jest tylko jedno z nich.</translation>
    </message>
    <message>
        <source>only these formats have it: {names}.</source>
        <translation>mają to tylko te formaty: {names}.</translation>
    </message>
    <message>
        <source>only with --near.</source>
        <translation>tylko z --near.</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optyczny</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymane</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>wstrzymywanie</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>być może</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>faza</translation>
    </message>
    <message>
        <source>player</source>
        <translation>odtwarzacz</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>prawdopodobne</translation>
    </message>
    <message>
        <source>probing</source>
        <translation>badanie</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>postęp</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>czytanie</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>wymienny</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>powtarza</translation>
    </message>
    <message>
        <source>result</source>
        <translation>wynik</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rolka</translation>
    </message>
    <message>
        <source>running</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>zapisywanie</translation>
    </message>
    <message>
        <source>say how often: hourly, nightly, weekly or monthly.</source>
        <translation>podaj, jak często: hourly, nightly, weekly lub monthly.</translation>
    </message>
    <message>
        <source>say where to write the labels.</source>
        <translation>podaj, gdzie zapisać etykiety.</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>widziany {time}</translation>
    </message>
    <message>
        <source>sees {path} (device {device})</source>
        <translation>widzi {path} (urządzenie {device})</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłano</translation>
    </message>
    <message>
        <source>size</source>
        <translation>rozmiar</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>powolny</translation>
    </message>
    <message>
        <source>slow: {seconds} s</source>
        <translation>powolny: {seconds} s</translation>
    </message>
    <message>
        <source>sound {found}</source>
        <translation>dźwięk {found}</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>źródła</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stan</translation>
    </message>
    <message>
        <source>stays: {path}</source>
        <translation>zostaje: {path}</translation>
    </message>
    <message>
        <source>the better file stays.</source>
        <translation>zostaje lepszy plik.</translation>
    </message>
    <message>
        <source>the columns of path, or name, and size are needed.</source>
        <translation>potrzebne są kolumny path lub name oraz size.</translation>
    </message>
    <message>
        <source>the index of what is said cannot be read now, and finds nothing. Try again.</source>
        <translation>indeksu wypowiedzi nie można teraz odczytać i niczego nie znajduje. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>the index of what is said is damaged. Make it anew: cinventory dialogue index</source>
        <translation>indeks wypowiedzi jest uszkodzony. Aby utworzyć go od nowa: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the index of what is said is of another version. Make it anew: cinventory dialogue index</source>
        <translation>indeks wypowiedzi jest w innej wersji. Aby utworzyć go od nowa: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the last check found other contents than those of the checksum.</source>
        <translation>ostatnie sprawdzenie znalazło zawartość inną niż ta z sumy kontrolnej.</translation>
    </message>
    <message>
        <source>the library does not remember this list. {reason}</source>
        <translation>biblioteka nie zapamięta tej listy. {reason}</translation>
    </message>
    <message>
        <source>the paths go from {folder} on.</source>
        <translation>ścieżki zaczynają się od {folder}.</translation>
    </message>
    <message>
        <source>the scan must be older than scan {number}.</source>
        <translation>skan musi być starszy niż skan {number}.</translation>
    </message>
    <message>
        <source>there is no scan {number}; the last is {last}.</source>
        <translation>nie ma skanu {number}; ostatni to {last}.</translation>
    </message>
    <message>
        <source>there is no target of this name, but: {names}.</source>
        <translation>nie ma celu o tej nazwie, są: {names}.</translation>
    </message>
    <message>
        <source>this command does not write {ending}. Use one of {possible}.</source>
        <translation>to polecenie nie zapisuje {ending}. Użyj jednego z: {possible}.</translation>
    </message>
    <message>
        <source>this format has a line for each file.</source>
        <translation>ten format ma jeden wiersz na każdy plik.</translation>
    </message>
    <message>
        <source>trash: {path}</source>
        <translation>kosz: {path}</translation>
    </message>
    <message>
        <source>undo needs numbers or --last; list takes neither.</source>
        <translation>undo wymaga numerów lub --last; list nie przyjmuje żadnego z nich.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>Nieznane argumenty: {arguments}</translation>
    </message>
    <message>
        <source>use a scan with --scan, not a date.</source>
        <translation>z --scan podaj skan, a nie datę.</translation>
    </message>
    <message>
        <source>use a size such as 200MB or 1.5GB.</source>
        <translation>podaj rozmiar, na przykład 200MB lub 1.5GB.</translation>
    </message>
    <message>
        <source>use an amount such as 500GB or 2h.</source>
        <translation>podaj ilość, na przykład 500GB lub 2h.</translation>
    </message>
    <message>
        <source>use an amount such as 800GB.</source>
        <translation>podaj ilość, na przykład 800GB.</translation>
    </message>
    <message>
        <source>use one of {names}.</source>
        <translation>użyj jednego z: {names}.</translation>
    </message>
    <message>
        <source>use these options only with --cluster.</source>
        <translation>używaj tych opcji tylko z --cluster.</translation>
    </message>
    <message>
        <source>use these options only with list.</source>
        <translation>używaj tych opcji tylko z list.</translation>
    </message>
    <message>
        <source>use this option only with --webhook.</source>
        <translation>używaj tej opcji tylko z --webhook.</translation>
    </message>
    <message>
        <source>use this option only with show.</source>
        <translation>używaj tej opcji tylko z show.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>zweryfikowany</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>co tydzień</translation>
    </message>
    <message>
        <source>with AAC</source>
        <translation>z AAC</translation>
    </message>
    <message>
        <source>without sound in: {languages}</source>
        <translation>bez dźwięku w: {languages}</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>proces roboczy</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} z {count} {count:procesu roboczego|procesów roboczych|procesów roboczych}</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>nowe: {added}, zmienione: {changed}</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translation>{address} odpowiada.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} nie odpowiada.</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{count} bad</source>
        <translation>złe: {count}</translation>
    </message>
    <message>
        <source>{count} files are too many to print here. Show them with: {command}</source>
        <translation>Plików jest za dużo, aby je tu wypisać: {count}. Aby je pokazać: {command}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>znaleziono {count}</translation>
    </message>
    <message>
        <source>{count} further {count:pair is|pairs are} not confirmed yet. Run it again.</source>
        <translation>{count} {count:kolejna para nie jest jeszcze potwierdzona|kolejne pary nie są jeszcze potwierdzone|kolejnych par nie jest jeszcze potwierdzonych}. Uruchom to ponownie.</translation>
    </message>
    <message>
        <source>{count} missing, as far as the sources were read</source>
        <translation>brakujące: {count}, o ile źródła odczytano</translation>
    </message>
    <message>
        <source>{count} more, {least} to {most} each</source>
        <translation>jeszcze {count}, każdy od {least} do {most}</translation>
    </message>
    <message>
        <source>{count} of the {files} {files:file|files} in {folder} {count:is|are} also in {other}: {size}</source>
        <translation>{count} z {files} {files:pliku|plików|plików} w {folder} {count:jest|są|jest} też w {other}: {size}</translation>
    </message>
    <message>
        <source>{count} of those that fit {count:is|are} on disks that are not connected now.</source>
        <translation>{count} z pasujących {count:jest|są|jest} na dyskach, które teraz nie są podłączone.</translation>
    </message>
    <message>
        <source>{count} of {known} known {known:file|files} {count:was|were} found at {path}.</source>
        <translation>Znaleziono w {path}: {count} z {known} {known:znanego pliku|znanych plików|znanych plików}.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} z {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files}</source>
        <translation>{count} z {total} {total:pliku|plików|plików}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files} left out:</source>
        <translation>Pominięto {count} z {total} {total:pliku|plików|plików}:</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>tylko tutaj: {count}</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>{count} {count:kopia|kopie|kopii} o rozmiarze {size}: {total}, {freed}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} sound in a language that the better file lacks: --other-languages lets {count:it|them} go.</source>
        <translation>{count} {count:plik ma|pliki mają|plików ma} dźwięk w języku, którego brakuje lepszemu plikowi: --other-languages pozwala {count:go|je|je} przenieść do kosza.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} on several disks now, and would be on one only.</source>
        <translation>{count} {count:plik jest teraz na kilku dyskach, a byłby|pliki są teraz na kilku dyskach, a byłyby|plików jest teraz na kilku dyskach, a byłoby} tylko na jednym.</translation>
    </message>
    <message>
        <source>{count} {count:file stays as a copy on another disk|files stay as copies on other disks}: --across-disks lets {count:it|them} go.</source>
        <translation>{count} {count:plik zostaje jako kopia na innym dysku|pliki zostają jako kopie na innych dyskach|plików zostaje jako kopie na innych dyskach}: --across-disks pozwala {count:go|je|je} przenieść do kosza.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) only on one disk</source>
        <translation>{count} {count:plik|pliki|plików} ({size}) tylko na jednym dysku</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:does|do} not.</source>
        <translation>{count} {count:plik|pliki|plików} ({size}) się nie {count:mieści|mieszczą|mieści}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:exists|exist} on no other disk, {unchecked} of them never checked.</source>
        <translation>{count} {count:pliku|plików|plików} ({size}) nie ma na żadnym innym dysku, nigdy niesprawdzone z nich: {unchecked}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:fits|fit} into {free}.</source>
        <translation>{count} {count:plik|pliki|plików} ({size}) {count:mieści|mieszczą|mieści} się w {free}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:has|have} a copy on another disk.</source>
        <translation>{count} {count:plik|pliki|plików} ({size}) {count:ma|mają|ma} kopię na innym dysku.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} not known: {count:it was|they were} not compared. Ask with: cinventory copies</source>
        <translation>Nie wiadomo nic o {count} {count:pliku|plikach|plikach} ({size}): nie {count:został porównany|zostały porównane|zostały porównane}. Aby sprawdzić: cinventory copies</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} on fewer than {disks} {disks:disk|disks}.</source>
        <translation>{count} {count:plik|pliki|plików} ({size}) {count:jest|są|jest} na mniej niż {disks} {disks:dysku|dyskach|dyskach}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} accepted: what the last check found is the known checksum from now on.</source>
        <translation>Zaakceptowano {count} {count:plik|pliki|plików}: to, co znalazło ostatnie sprawdzenie, jest od teraz znaną sumą kontrolną.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could be accepted. Nothing was changed: add --yes to forget the known checksums and take what was found as good.</source>
        <translation>Można zaakceptować {count} {count:plik|pliki|plików}. Nic nie zmieniono: dodaj --yes, aby zapomnieć znane sumy kontrolne i uznać to, co znaleziono, za dobre.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could go, {freed}.</source>
        <translation>{count} {count:plik mógłby|pliki mogłyby|plików mogłoby} trafić do kosza, {freed}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. Index again: cinventory dialogue index</source>
        <translation>{count} {count:plik|pliki|plików} napisów nie {count:jest zindeksowany lub się zmienił|są zindeksowane lub się zmieniły|jest zindeksowanych lub się zmieniło}. Aby zindeksować ponownie: cinventory dialogue index</translation>
    </message>
    <message>
        <source>{count} {count:file|files}, {size}, {hours} h on {disks} {disks:disk|disks}, as of {time}</source>
        <translation>{count} {count:plik|pliki|plików}, {size}, {hours} h na {disks} {disks:dysku|dyskach|dyskach}, stan z {time}</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} on {pages} {pages:page|pages} for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>{count} {count:etykieta|etykiety|etykiet} na {pages} {pages:stronie|stronach|stronach} dla {sheet}. Drukuj w skali 100%, bez dopasowania do strony.</translation>
    </message>
    <message>
        <source>{count} {count:path|paths} with a line break {count:was|were} left out. Use --list-form nul.</source>
        <translation>Pominięto {count} {count:ścieżkę|ścieżki|ścieżek} z podziałem wiersza. Użyj --list-form nul.</translation>
    </message>
    <message>
        <source>{count} {count:process|processes}, answers in {time} ms, clock {clock} s</source>
        <translation>{count} {count:proces|procesy|procesów}, odpowiada w {time} ms, zegar {clock} s</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} back online</source>
        <translation>{count} {count:źródło|źródła|źródeł} znów online</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} offline</source>
        <translation>{count} {count:źródło|źródła|źródeł} offline</translation>
    </message>
    <message>
        <source>{count} {count:text|texts}, {size}, as of {time}</source>
        <translation>{count} {count:tekst|teksty|tekstów}, {size}, stan z {time}</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with longer ones. Compare with: cinventory fingerprint --parts</source>
        <translation>{count} wideo nie {count:zostało porównane|zostały porównane|zostało porównanych} z dłuższymi. Aby porównać: cinventory fingerprint --parts</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with those of similar length. Compare with: cinventory fingerprint</source>
        <translation>{count} wideo nie {count:zostało porównane|zostały porównane|zostało porównanych} z wideo o podobnej długości. Aby porównać: cinventory fingerprint</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} cannot be compared.</source>
        <translation>Nie można porównać {count} wideo.</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} with the same pictures</source>
        <translation>{count} wideo z tymi samymi obrazami</translation>
    </message>
    <message>
        <source>{count} {count:worker has|workers have} gone: {names}.</source>
        <translation>{count} {count:proces roboczy zniknął|procesy robocze zniknęły|procesów roboczych zniknęło}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker takes|workers take} part: {names}.</source>
        <translation>{count} {count:proces roboczy bierze|procesy robocze biorą|procesów roboczych bierze} udział: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} {count:proces roboczy|procesy robocze|procesów roboczych}</translation>
    </message>
    <message>
        <source>{ending} is the extension of no format. Writing {format}; choose with --format.</source>
        <translation>{ending} nie jest rozszerzeniem żadnego formatu. Zapisywany jest {format}; wybierz za pomocą --format.</translation>
    </message>
    <message>
        <source>{fine} of {count} {count:worker|workers} can take part, with {processes} probe {processes:process|processes}.</source>
        <translation>Udział może wziąć {fine} z {count} {count:procesu roboczego|procesów roboczych|procesów roboczych}, z {processes} {processes:procesem badającym|procesami badającymi|procesami badającymi}.</translation>
    </message>
    <message>
        <source>{folder} has none of the files. Name their folder with --folder.</source>
        <translation>{folder} nie zawiera żadnego z tych plików. Podaj ich folder przez --folder.</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>wolne {free} z {total}</translation>
    </message>
    <message>
        <source>{free} of {total} free as of {time}</source>
        <translation>wolne {free} z {total}, stan z {time}</translation>
    </message>
    <message>
        <source>{grid} on {sheet}</source>
        <translation>{grid} na {sheet}</translation>
    </message>
    <message>
        <source>{holder} has it open. Its running jobs can be reached only while its local API is on.</source>
        <translation>Bibliotekę ma otwartą {holder}. Jego działające zadania są dostępne tylko wtedy, gdy ma włączone lokalne API.</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>od {low} do {high}%</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} i jeszcze {count}</translation>
    </message>
    <message>
        <source>{name} is not a column. Use {names}.</source>
        <translation>{name} nie jest kolumną. Użyj {names}.</translation>
    </message>
    <message>
        <source>{part} (continue with: {command})</source>
        <translation>{part} (kontynuuj: {command})</translation>
    </message>
    <message>
        <source>{program} begins at the beginning: it cannot be told a time.</source>
        <translation>{program} zaczyna od początku: nie można podać mu czasu.</translation>
    </message>
    <message>
        <source>{program} could not be started: {detail}.</source>
        <translation>Nie udało się uruchomić {program}: {detail}.</translation>
    </message>
    <message>
        <source>{program} ended at once, with status {status}: {command}</source>
        <translation>{program} zakończył się od razu, z kodem {status}: {command}</translation>
    </message>
    <message>
        <source>{sentence} Ask with: {command}</source>
        <translation>{sentence} Aby sprawdzić: {command}</translation>
    </message>
    <message>
        <source>{sentence} List them with: {command}</source>
        <translation>{sentence} Aby wyświetlić: {command}</translation>
    </message>
    <message>
        <source>{target}: of no file it can be said that it would save something.</source>
        <translation>{target}: o żadnym pliku nie można powiedzieć, że coś by oszczędził.</translation>
    </message>
    <message>
        <source>{target}: {count} {count:file|files} of {size} would save {saves}.</source>
        <translation>{target}: {count} {count:plik|pliki|plików} o rozmiarze {size} {count:oszczędziłby|oszczędziłyby|oszczędziłoby} {saves}.</translation>
    </message>
    <message>
        <source>{text} is no scan, date or age, such as 2026-10-01 or 30d.</source>
        <translation>{text} nie jest skanem, datą ani okresem, na przykład 2026-10-01 lub 30d.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>pozostało {time}</translation>
    </message>
    <message>
        <source>{value} is not a valid float range.</source>
        <translation>{value} nie jest liczbą.</translation>
    </message>
    <message>
        <source>{value} is not a valid float.</source>
        <translation>{value} nie jest liczbą.</translation>
    </message>
    <message>
        <source>{value} is not a valid int range.</source>
        <translation>{value} nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>{value} is not a valid int.</source>
        <translation>{value} nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} nie mieści się w zakresie {range}.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} nie jest jednym z: {choices}.</translation>
    </message>
    <message>
        <source>{word} is no file or folder here.</source>
        <translation>{word} nie jest tu plikiem ani folderem.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name one file.</source>
        <translation>„{path}” to folder. Podaj jeden plik.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds, or as 1:02:03.5.</source>
        <translation>„{text}” nie jest czasem. Podaj sekundy lub na przykład 1:02:03.5.</translation>
    </message>
    <message>
        <source>“{text}” names no column: write such as path=Location.</source>
        <translation>„{text}” nie wskazuje kolumny: podaj na przykład path=Location.</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Only files that are there now can be compared: some are missing, or not connected.</source>
        <translation>Porównać można tylko pliki, które teraz są dostępne: niektórych brakuje lub nie są podłączone.</translation>
    </message>
    <message>
        <source>“{}” is left out: {}</source>
        <translation>„{}” pominięto: {}</translation>
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
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Krawędź</translation>
    </message>
    <message>
        <source>File over the first one</source>
        <translation>Plik nałożony na pierwszy</translation>
    </message>
    <message>
        <source>How much later this file is shown than the first one</source>
        <translation>O ile później ten plik jest pokazywany niż pierwszy</translation>
    </message>
    <message>
        <source>How the pictures are compared (W for the next way)</source>
        <translation>Sposób porównywania obrazów (W – następny sposób)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Offset of {}</source>
        <translation>Przesunięcie pliku {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>The file to compare the first with</source>
        <translation>Plik, z którym porównywany jest pierwszy</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Where the first picture ends and the other one begins</source>
        <translation>Gdzie kończy się pierwszy obraz, a zaczyna drugi</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Kurtyna</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>at least {}</source>
        <translation>co najmniej {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>co najwyżej {}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>jest</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>jest co najmniej</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>jest co najwyżej</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>jest dokładnie</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>jest mniej niż</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>jest więcej niż</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nie jest</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>jest obecne</translation>
    </message>
    <message>
        <source>less than {}</source>
        <translation>mniej niż {}</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>więcej niż {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>nie {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} do {}</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>{} (differs)</source>
        <translation>{} (różni się)</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Before, after, and the difference</source>
        <translation>Przedtem, potem i różnica</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>The earlier scan</source>
        <translation>Wcześniejszy skan</translation>
    </message>
    <message>
        <source>The later scan</source>
        <translation>Późniejszy skan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What has changed from one scan to the other</source>
        <translation>Co się zmieniło między jednym a drugim skanem</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>A row for each fact, a column for each file</source>
        <translation>Wiersz dla każdej właściwości, kolumna dla każdego pliku</translation>
    </message>
    <message>
        <source>Files side by side</source>
        <translation>Pliki obok siebie</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all</source>
        <translation>Pomija to, co jest takie samo we wszystkich</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Tylko różnice</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
</context>
<context>
    <name>CopiesController</name>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A row for files with equal contents; those that take the most room come first</source>
        <translation>Wiersz dla plików o tej samej zawartości; najpierw te, które zajmują najwięcej miejsca</translation>
    </message>
    <message>
        <source>A search after the next scan may find some.</source>
        <translation>Wyszukiwanie po następnym skanie może jakieś znaleźć.</translation>
    </message>
    <message>
        <source>All groups are ignored</source>
        <translation>Wszystkie grupy są ignorowane</translation>
    </message>
    <message>
        <source>Also on other disks</source>
        <translation>Także na innych dyskach</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Kolumny grup</translation>
    </message>
    <message>
        <source>Compare two places</source>
        <translation>Porównaj dwa miejsca</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Files of the same size are compared; only those that may be equal are read.</source>
        <translation>Porównywane są pliki o tym samym rozmiarze; odczytywane są tylko te, które mogą być identyczne.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Groups of copies</source>
        <translation>Grupy kopii</translation>
    </message>
    <message>
        <source>Groups of equal files, places and folders against each other, and the trash</source>
        <translation>Grupy identycznych plików, porównanie miejsc i folderów oraz kosz</translation>
    </message>
    <message>
        <source>Lists the groups whose copies are all on different disks as well: those are backups</source>
        <translation>Pokazuje także grupy, których wszystkie kopie są na różnych dyskach: to kopie zapasowe</translation>
    </message>
    <message>
        <source>No disk holds a file twice</source>
        <translation>Żaden dysk nie zawiera pliku dwa razy</translation>
    </message>
    <message>
        <source>No disk holds a file twice that matches</source>
        <translation>Żaden dysk nie zawiera pasującego pliku dwa razy</translation>
    </message>
    <message>
        <source>No file has another copy</source>
        <translation>Żaden plik nie ma innej kopii</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Jeszcze nie szukano kopii</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Pokaż wszystkie grupy</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Views of the copies</source>
        <translation>Widoki kopii</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>Informacje o każdej grupie</translation>
    </message>
    <message>
        <source>“Ignored” shows them.</source>
        <translation>Pokazuje je przycisk „Ignorowane”.</translation>
    </message>
</context>
<context>
    <name>CopiesPreferences</name>
    <message>
        <source>Allow moving copies to the tras&amp;h</source>
        <translation>Pozwól na przenoszenie kopii do &amp;kosza</translation>
    </message>
    <message>
        <source>Copies and trash</source>
        <translation>Kopie i kosz</translation>
    </message>
    <message>
        <source>Otherwise files are only read. Every move is shown before, and can be undone.</source>
        <translation>W przeciwnym razie pliki są tylko odczytywane. Każde przeniesienie jest najpierw pokazywane i można je cofnąć.</translation>
    </message>
</context>
<context>
    <name>CopyFileTable</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Jeden plik w wierszu; Enter go otwiera</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Kolumny plików</translation>
    </message>
    <message>
        <source>Files of the group</source>
        <translation>Pliki grupy</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Preferuj to źródło</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Pokaż w tabeli</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Informacje o każdym pliku</translation>
    </message>
</context>
<context>
    <name>CopyFormatter</name>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>W obu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep: {}</source>
        <translation>Zachowaj: {}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ostatnie sprawdzenie</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Zmodyfikowano</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Żadna grupa nie pasuje</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar, that matches “{typed}”.</source>
        <translation>Żadna nie zawiera pliku z „{chosen}” (wybór na pasku bocznym), który pasuje do „{typed}”.</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar.</source>
        <translation>Żadna nie zawiera pliku z „{chosen}” (wybór na pasku bocznym).</translation>
    </message>
    <message>
        <source>None has a file that matches “{typed}”. Other words may find some.</source>
        <translation>Żadna nie zawiera pliku, który pasuje do „{typed}”. Inne słowa mogą jakieś znaleźć.</translation>
    </message>
    <message>
        <source>None has one of the files that the window shows now.</source>
        <translation>Żadna nie zawiera pliku, który okno teraz pokazuje.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Only in {}</source>
        <translation>Tylko w {}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>To reclaim</source>
        <translation>Do odzyskania</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>co najmniej {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>co najwyżej {}</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>pierwszy według ścieżki</translation>
    </message>
    <message>
        <source>imported from {}, not seen here</source>
        <translation>zaimportowany z {}, tu niewidziany</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>longest name</source>
        <translation>najdłuższa nazwa</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>najstarszy</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>others are called copies</source>
        <translation>inne mają w nazwie „kopia”</translation>
    </message>
    <message>
        <source>others are in folders of copies</source>
        <translation>inne są w folderach kopii</translation>
    </message>
    <message>
        <source>preferred source</source>
        <translation>preferowane źródło</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>najkrótsza ścieżka</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>jedyny nieuszkodzony</translation>
    </message>
    <message>
        <source>{0} {0:group of copies is|groups of copies are} hidden</source>
        <translation>{0} {0:grupa kopii jest ukryta|grupy kopii są ukryte|grup kopii jest ukrytych}</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of copies</source>
        <translation>{0} {0:grupa|grupy|grup} kopii</translation>
    </message>
    <message>
        <source>{0} {0:video has its copies on different disks: they are backups|videos have their copies on different disks: they are backups}.</source>
        <translation>{0} {0:wideo ma kopie na różnych dyskach: to kopie zapasowe|wideo mają kopie na różnych dyskach: to kopie zapasowe|wideo ma kopie na różnych dyskach: to kopie zapasowe}.</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Check for damage…</source>
        <translation>Sprawdź uszkodzenia…</translation>
    </message>
    <message>
        <source>Check the rest…</source>
        <translation>Sprawdź resztę…</translation>
    </message>
    <message>
        <source>Compare all files with each other, to find which exist several times</source>
        <translation>Porównuje wszystkie pliki ze sobą, aby znaleźć występujące wielokrotnie</translation>
    </message>
    <message>
        <source>Decode all files to find damage</source>
        <translation>Dekoduje wszystkie pliki, aby znaleźć uszkodzenia</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Znajdź kopie</translation>
    </message>
    <message>
        <source>Read all files, and compare them with their checksums; of files without any, store them</source>
        <translation>Odczytuje wszystkie pliki i porównuje je z sumami kontrolnymi; plikom bez sum je zapisuje</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Zweryfikuj sumy kontrolne</translation>
    </message>
    <message>
        <source>none of {}</source>
        <translation>żaden z {}</translation>
    </message>
    <message>
        <source>{0:Not the one checked|None of the {0} checked}</source>
        <translation>{0:Jedyny nie jest sprawdzony|Żaden z {0} nie jest sprawdzony|Żaden z {0} nie jest sprawdzony}</translation>
    </message>
    <message>
        <source>{0:Not the one compared|None of the {0} compared}</source>
        <translation>{0:Jedyny nie jest porównany|Żaden z {0} nie jest porównany|Żaden z {0} nie jest porównany}</translation>
    </message>
    <message>
        <source>{0:Not the one verified|None of the {0} verified}</source>
        <translation>{0:Jedyny nie jest zweryfikowany|Żaden z {0} nie jest zweryfikowany|Żaden z {0} nie jest zweryfikowany}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Zapisz do</translation>
    </message>
    <message>
        <source>A history takes a new part with each run; a bag or a list is written once</source>
        <translation>Historia dostaje nową część przy każdym przebiegu; pakiet BagIt lub lista są zapisywane raz</translation>
    </message>
    <message>
        <source>ASC MHL history (a folder ascmhl)</source>
        <translation>Historia ASC MHL (folder ascmhl)</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorytmy</translation>
    </message>
    <message>
        <source>Allow it to write there, or choose another place.</source>
        <translation>Zezwól na zapis w tym miejscu lub wybierz inne.</translation>
    </message>
    <message>
        <source>BagIt bag (with its files in a folder data)</source>
        <translation>Pakiet BagIt (z plikami w folderze data)</translation>
    </message>
    <message>
        <source>Checksum list for b3sum</source>
        <translation>Lista sum kontrolnych dla b3sum</translation>
    </message>
    <message>
        <source>Checksum list for md5sum</source>
        <translation>Lista sum kontrolnych dla md5sum</translation>
    </message>
    <message>
        <source>Checksum list for sha1sum</source>
        <translation>Lista sum kontrolnych dla sha1sum</translation>
    </message>
    <message>
        <source>Checksum list for sha256sum</source>
        <translation>Lista sum kontrolnych dla sha256sum</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH128</source>
        <translation>Lista sum kontrolnych dla xxhsum, XXH128</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH64</source>
        <translation>Lista sum kontrolnych dla xxhsum, XXH64</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose at least one algorithm.</source>
        <translation>Wybierz co najmniej jeden algorytm.</translation>
    </message>
    <message>
        <source>Choose the folder to describe</source>
        <translation>Wybiera folder do opisania</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Wybiera miejsce zapisu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Compute this checksum of each file</source>
        <translation>Oblicza tę sumę kontrolną każdego pliku</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Create manifest</source>
        <translation>Utwórz manifest</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>It can be dropped on this dialog.</source>
        <translation>Można go upuścić na to okno.</translation>
    </message>
    <message>
        <source>Name the file of the checksum list.</source>
        <translation>Podaj nazwę pliku listy sum kontrolnych.</translation>
    </message>
    <message>
        <source>Reads all files of the folder, and writes the manifest</source>
        <translation>Odczytuje wszystkie pliki folderu i zapisuje manifest</translation>
    </message>
    <message>
        <source>The folder whose files the manifest lists</source>
        <translation>Folder, którego pliki wymienia manifest</translation>
    </message>
    <message>
        <source>The path of the new manifest</source>
        <translation>Ścieżka nowego manifestu</translation>
    </message>
    <message>
        <source>Type whole paths.</source>
        <translation>Wpisz całe ścieżki.</translation>
    </message>
    <message>
        <source>Without it, nothing is written into the folder. Its videos are never changed.</source>
        <translation>Bez tego nic nie jest zapisywane w folderze. Jego wideo nigdy nie są zmieniane.</translation>
    </message>
    <message>
        <source>Write &amp;into “{}” itself</source>
        <translation>Zap&amp;isz w samym „{}”</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Zapisz do</translation>
    </message>
    <message>
        <source>{} is a source of the library, where nothing is written. Choose another place.</source>
        <translation>{} to źródło biblioteki, w którym nic nie jest zapisywane. Wybierz inne miejsce.</translation>
    </message>
</context>
<context>
    <name>DBusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Pokaż okno</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>&amp;Again, also what was checked before</source>
        <translation>Pon&amp;ownie, także już sprawdzone</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Pełna</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>&amp;Indeks</translation>
    </message>
    <message>
        <source>&amp;Key frames</source>
        <translation>&amp;Klatki kluczowe</translation>
    </message>
    <message>
        <source>A single changed bit may not show: only checksums find each change.</source>
        <translation>Pojedynczy zmieniony bit może się nie ujawnić: każdą zmianę znajdują tylko sumy kontrolne.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Sprawdź uszkodzenia</translation>
    </message>
    <message>
        <source>Compares the tables of a file with the bytes there. As fast as the disk reads.</source>
        <translation>Porównuje tabele pliku z bajtami w nim. Tak szybko, jak czyta dysk.</translation>
    </message>
    <message>
        <source>Decodes every frame of picture and sound: several minutes for an hour of video.</source>
        <translation>Dekoduje każdą klatkę obrazu i cały dźwięk: kilka minut na godzinę wideo.</translation>
    </message>
    <message>
        <source>Decodes the key frames as well: a few seconds for an hour of video.</source>
        <translation>Dekoduje też klatki kluczowe: kilka sekund na godzinę wideo.</translation>
    </message>
    <message>
        <source>Otherwise only new and changed files are read</source>
        <translation>W przeciwnym razie odczytywane są tylko pliki nowe i zmienione</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Damage at {}. Click to see the picture there, double click to play from there.</source>
        <translation>Uszkodzenie w {}. Kliknięcie pokazuje tam obraz, podwójne kliknięcie odtwarza od tego miejsca.</translation>
    </message>
    <message>
        <source>Damage at {}. The arrow keys show the picture there, Enter plays from there.</source>
        <translation>Uszkodzenie w {}. Strzałki pokazują tam obraz, Enter odtwarza od tego miejsca.</translation>
    </message>
    <message>
        <source>Damage on the time line</source>
        <translation>Uszkodzenia na osi czasu</translation>
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
        <translation>Niczego nie zmienia</translation>
    </message>
    <message>
        <source>Changes since a date</source>
        <translation>Zmiany od daty</translation>
    </message>
    <message>
        <source>Shows what changed since that day</source>
        <translation>Pokazuje, co się zmieniło od tego dnia</translation>
    </message>
    <message>
        <source>Tell changes</source>
        <translation>Pokaż zmiany</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>Dzień, od którego pokazywane są zmiany</translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>&amp;Delete the index</source>
        <translation>&amp;Usuń indeks</translation>
    </message>
    <message>
        <source>Delete the index of what is said?</source>
        <translation>Usunąć indeks wypowiedzi?</translation>
    </message>
    <message>
        <source>Deletes the index of what is said; nothing can be found by says: then</source>
        <translation>Usuwa indeks wypowiedzi; filtr says: niczego wtedy nie znajdzie</translation>
    </message>
    <message>
        <source>Subtitles and videos stay as they are. To search what is said again, index it again.</source>
        <translation>Napisy i wideo pozostają bez zmian. Aby znów przeszukiwać wypowiedzi, utwórz indeks ponownie.</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>Indeks zajmuje {size}.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>The backup is put in the place of the library…</source>
        <translation>Wstawianie kopii zapasowej w miejsce biblioteki…</translation>
    </message>
</context>
<context>
    <name>DesktopStatus</name>
    <message>
        <source>{} found</source>
        <translation>znaleziono {}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>? Not known: facts are missing</source>
        <translation>? Nie wiadomo: brakuje właściwości</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Audio {}</source>
        <translation>Dźwięk {}</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Głębia bitowa</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Przepływność</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Sprawdź uszkodzenia</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumy kontrolne</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodek</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Obliczono</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Kontener</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>ID w bazach</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Dekoder</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Głębokość</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Zakodowano</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Odcinek</translation>
    </message>
    <message>
        <source>Episode {}</source>
        <translation>Odcinek {}</translation>
    </message>
    <message>
        <source>Equal in all</source>
        <translation>Wszędzie takie same</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Pliki obok</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Film lub odcinek</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flagi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation>Znaleziono zamiast</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Klatkaż</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>Good copy</source>
        <translation>Dobra kopia</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Z przeplotem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ostatnie sprawdzenie</translation>
    </message>
    <message>
        <source>Last look failed</source>
        <translation>Ostatni odczyt nieudany</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Oznaczono jako OK</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Brakujące części</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Zmodyfikowano</translation>
    </message>
    <message>
        <source>On the disk {}</source>
        <translation>Na dysku {}</translation>
    </message>
    <message>
        <source>Part {}</source>
        <translation>Część {}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresywne</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>Odczytano przez</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Nagranie w kilku plikach</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Taśma</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Obrót</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Wybieranie</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sezon</translation>
    </message>
    <message>
        <source>Season {}</source>
        <translation>Sezon {}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Początkowy timecode</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>The file declares more bytes than it has. Its end may be missing.</source>
        <translation>Plik deklaruje więcej bajtów, niż ma. Może brakować jego końca.</translation>
    </message>
    <message>
        <source>The file is in the trash, so it counts as no copy. Its data stays in the library.</source>
        <translation>Plik jest w koszu, więc nie liczy się jako kopia. Jego dane pozostają w bibliotece.</translation>
    </message>
    <message>
        <source>The last scan did not find the file. Its data stays in the library.</source>
        <translation>Ostatni skan nie znalazł pliku. Jego dane pozostają w bibliotece.</translation>
    </message>
    <message>
        <source>The source cannot be reached now. The data of the file stays in the library.</source>
        <translation>Źródło jest teraz nieosiągalne. Dane pliku pozostają w bibliotece.</translation>
    </message>
    <message>
        <source>They are of another version of the file than the last scan saw, modified {}.</source>
        <translation>Pochodzą z innej wersji pliku niż widziana przez ostatni skan, zmodyfikowanej {}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Ścieżka {}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Video {}</source>
        <translation>Wideo {}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Wypowiedzi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>grafika</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>rozdziały</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sumy kontrolne</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>komentarz</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nie udało się odczytać</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>cięcia</translation>
    </message>
    <message>
        <source>default</source>
        <translation>domyślna</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>edycje</translation>
    </message>
    <message>
        <source>for the hard of hearing</source>
        <translation>dla niesłyszących</translation>
    </message>
    <message>
        <source>for those who see little</source>
        <translation>dla słabowidzących</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>wymuszona</translation>
    </message>
    <message>
        <source>found on {}</source>
        <translation>znaleziono {}</translation>
    </message>
    <message>
        <source>kept at {}</source>
        <translation>przechowywany: {}</translation>
    </message>
    <message>
        <source>last seen {}</source>
        <translation>ostatnio widziany {}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadane</translation>
    </message>
    <message>
        <source>metadata of the camera</source>
        <translation>metadane kamery</translation>
    </message>
    <message>
        <source>more than {} different</source>
        <translation>ponad {} różnych</translation>
    </message>
    <message>
        <source>names of file and folders</source>
        <translation>nazwy pliku i folderów</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not a video</source>
        <translation>to nie wideo</translation>
    </message>
    <message>
        <source>not read: it declares a document type</source>
        <translation>nieodczytany: deklaruje typ dokumentu</translation>
    </message>
    <message>
        <source>not read: it is larger than 1 MiB</source>
        <translation>nieodczytany: większy niż 1 MiB</translation>
    </message>
    <message>
        <source>not read: it is no text</source>
        <translation>nieodczytany: to nie tekst</translation>
    </message>
    <message>
        <source>notes of a download</source>
        <translation>notatki pobierania</translation>
    </message>
    <message>
        <source>of the same episode, perhaps for another version</source>
        <translation>tego samego odcinka, być może do innej wersji</translation>
    </message>
    <message>
        <source>original</source>
        <translation>oryginał</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>others</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>pictures for seeking</source>
        <translation>obrazy do przewijania</translation>
    </message>
    <message>
        <source>smaller version</source>
        <translation>mniejsza wersja</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>dźwięk</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>napisy</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetria</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>miniatura</translation>
    </message>
    <message>
        <source>wanted: {}</source>
        <translation>wymagane: {}</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} bitów</translation>
    </message>
    <message>
        <source>{} by its text</source>
        <translation>{} według tekstu</translation>
    </message>
    <message>
        <source>{} constant</source>
        <translation>{}, wartość stała</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>jeszcze {}</translation>
    </message>
    <message>
        <source>{} of unknown duration</source>
        <translation>{} o nieznanym czasie trwania</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>odczytano {}</translation>
    </message>
    <message>
        <source>{} variable</source>
        <translation>{}, wartość zmienna</translation>
    </message>
    <message>
        <source>✓ The file fulfils the profile</source>
        <translation>✓ Plik spełnia profil</translation>
    </message>
    <message>
        <source>✗ The file does not fulfil the profile</source>
        <translation>✗ Plik nie spełnia profilu</translation>
    </message>
</context>
<context>
    <name>DetailsContents</name>
    <message>
        <source>Find its other copies</source>
        <translation>Znajdź jego inne kopie</translation>
    </message>
    <message>
        <source>No other copy is known</source>
        <translation>Nie jest znana żadna inna kopia</translation>
    </message>
    <message>
        <source>Not known yet: compares files; a copy may be on a disk that is there</source>
        <translation>Jeszcze nie wiadomo: porównuje pliki; kopia może być na podłączonym dysku</translation>
    </message>
    <message>
        <source>Shows where else its contents are</source>
        <translation>Pokazuje, gdzie jeszcze jest jego zawartość</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Wszystko, co silnik multimediów mówi o pliku</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Details or report</source>
        <translation>Szczegóły lub raport</translation>
    </message>
    <message>
        <source>Gives the table their room</source>
        <translation>Oddaje ich miejsce tabeli</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ukryj szczegóły</translation>
    </message>
    <message>
        <source>Open it, show it in its folder, copy where it is</source>
        <translation>Otwieranie, pokazanie w folderze, kopiowanie położenia</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Select a file to see its details.</source>
        <translation>Zaznacz plik, aby zobaczyć jego szczegóły.</translation>
    </message>
    <message>
        <source>Select a single file to see its report.</source>
        <translation>Zaznacz jeden plik, aby zobaczyć jego raport.</translation>
    </message>
    <message>
        <source>The arrow keys change between the two</source>
        <translation>Strzałki przełączają między nimi</translation>
    </message>
    <message>
        <source>What can be done with the file</source>
        <translation>Co można zrobić z plikiem</translation>
    </message>
    <message>
        <source>What is known of the file, in words</source>
        <translation>Co wiadomo o pliku, słowami</translation>
    </message>
    <message>
        <source>What is known of the selected files</source>
        <translation>Co wiadomo o zaznaczonych plikach</translation>
    </message>
</context>
<context>
    <name>DialogueCommands</name>
    <message>
        <source>Index what is said</source>
        <translation>Indeksuj wypowiedzi</translation>
    </message>
    <message>
        <source>Nothing was indexed yet, so that says: finds nothing.</source>
        <translation>Niczego jeszcze nie zindeksowano, więc says: nic nie znajduje.</translation>
    </message>
    <message>
        <source>The index of what is said cannot be read now, so that says: finds nothing.</source>
        <translation>Indeksu wypowiedzi nie można teraz odczytać, więc says: nic nie znajduje.</translation>
    </message>
    <message>
        <source>The index of what is said is damaged, and finds nothing.</source>
        <translation>Indeks wypowiedzi jest uszkodzony i nic nie znajduje.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted.</source>
        <translation>Indeks wypowiedzi został usunięty.</translation>
    </message>
    <message>
        <source>The index of what is said is of another version of the program. It has to be made anew.</source>
        <translation>Indeks wypowiedzi pochodzi z innej wersji programu. Trzeba go utworzyć na nowo.</translation>
    </message>
    <message>
        <source>There is no index of what is said.</source>
        <translation>Nie ma indeksu wypowiedzi.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. What is said there is not found.</source>
        <translation>{count} {count:plik napisów jest niezindeksowany lub zmieniony|pliki napisów są niezindeksowane lub zmienione|plików napisów jest niezindeksowanych lub zmienionych}. Zawarte tam wypowiedzi nie są znajdowane.</translation>
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
        <translation>&amp;Indeksuj wypowiedzi po każdym skanie</translation>
    </message>
    <message>
        <source>A video with such a track is read to its end, once. That may take hours.</source>
        <translation>Wideo z taką ścieżką jest raz odczytywane do końca. Może to trwać godziny.</translation>
    </message>
    <message>
        <source>About 35 MB for 1,000 films. When it is full, what is indexed stays.</source>
        <translation>Około 35 MB na 1000 filmów. Gdy się zapełni, zindeksowane dane pozostają.</translation>
    </message>
    <message>
        <source>Index at &amp;most</source>
        <translation>Indeks &amp;najwyżej</translation>
    </message>
    <message>
        <source>New and changed subtitles are read, so that says: finds what is said in them.</source>
        <translation>Nowe i zmienione napisy są odczytywane, aby says: znajdował, co w nich powiedziano.</translation>
    </message>
    <message>
        <source>Read trac&amp;ks inside videos as well</source>
        <translation>Czytaj też ście&amp;żki wewnątrz wideo</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Wypowiedzi</translation>
    </message>
</context>
<context>
    <name>DiskCards</name>
    <message>
        <source>A card for each disk; Enter shows its files</source>
        <translation>Karta dla każdego dysku; Enter pokazuje jego pliki</translation>
    </message>
</context>
<context>
    <name>DiskCommands</name>
    <message>
        <source>what is told of the disk “{}”</source>
        <translation>informacje o dysku „{}”</translation>
    </message>
</context>
<context>
    <name>DiskDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Miejsce</translation>
    </message>
    <message>
        <source>Anything else, such as the day on which it was bought.</source>
        <translation>Wszystko inne, na przykład dzień zakupu.</translation>
    </message>
    <message>
        <source>As on its label. Empty: the name that the system tells.</source>
        <translation>Tak jak na etykiecie. Puste: nazwa, którą podaje system.</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Niczego nie zmienia</translation>
    </message>
    <message>
        <source>Disk “{}”</source>
        <translation>Dysk „{}”</translation>
    </message>
    <message>
        <source>Keeps this; the disk is not touched</source>
        <translation>Zachowuje te informacje; dysk pozostaje nietknięty</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otatka</translation>
    </message>
    <message>
        <source>Where it is kept, such as “safe, upper shelf”.</source>
        <translation>Gdzie jest przechowywany, na przykład „sejf, górna półka”.</translation>
    </message>
</context>
<context>
    <name>DiskFormatter</name>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>Full by</source>
        <translation>Zapełni się</translation>
    </message>
    <message>
        <source>Full by: {}</source>
        <translation>Zapełni się: {}</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Widziany</translation>
    </message>
    <message>
        <source>Last seen: {}</source>
        <translation>Ostatnio widziany: {}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Tylko tutaj</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Niesprawdzone</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>około {}</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>stan z {}</translation>
    </message>
    <message>
        <source>away since {}</source>
        <translation>odłączony od {}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>podłączony</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepodłączony</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
    <message>
        <source>{} of {} free</source>
        <translation>wolne {} z {}</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} lub później</translation>
    </message>
</context>
<context>
    <name>DiskQuestions</name>
    <message>
        <source>A list of {} was saved.</source>
        <translation>Zapisano listę: {}.</translation>
    </message>
    <message>
        <source>{0} {0:path|paths} with a line break {0:is|are} not in it: use the other format.</source>
        <translation>Brakuje w niej {0} {0:ścieżki ze znakiem końca wiersza|ścieżek ze znakiem końca wiersza|ścieżek ze znakiem końca wiersza}: użyj innego formatu.</translation>
    </message>
</context>
<context>
    <name>DiskSheet</name>
    <message>
        <source>Changes nothing</source>
        <translation>Niczego nie zmienia</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Zapisz listę…</translation>
    </message>
    <message>
        <source>Writes the paths of these files for rsync, rclone or your own use; nothing is copied</source>
        <translation>Zapisuje ścieżki tych plików dla rsync, rclone lub do własnego użytku; nic nie jest kopiowane</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>A row for each disk; Enter shows its files</source>
        <translation>Wiersz dla każdego dysku; Enter pokazuje jego pliki</translation>
    </message>
    <message>
        <source>Columns of the disks</source>
        <translation>Kolumny dysków</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dyski</translation>
    </message>
    <message>
        <source>What is known of each; a click sorts by it</source>
        <translation>Co wiadomo o każdym; kliknięcie sortuje według tego</translation>
    </message>
</context>
<context>
    <name>DisksController</name>
    <message>
        <source>forgetting of the disk “{}”</source>
        <translation>zapomnienie dysku „{}”</translation>
    </message>
    <message>
        <source>that the disk “{}” is “{}”</source>
        <translation>uznanie dysku „{}” za dysk „{}”</translation>
    </message>
</context>
<context>
    <name>DisksHead</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortuj według</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Odwrotnie</translation>
    </message>
    <message>
        <source>Shows a card for each disk</source>
        <translation>Pokazuje kartę dla każdego dysku</translation>
    </message>
    <message>
        <source>Shows a row for each disk</source>
        <translation>Pokazuje wiersz dla każdego dysku</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Turns the order of the disks round</source>
        <translation>Odwraca kolejność dysków</translation>
    </message>
</context>
<context>
    <name>DisksPage</name>
    <message>
        <source>Compares files of equal size</source>
        <translation>Porównuje pliki o tym samym rozmiarze</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dyski</translation>
    </message>
    <message>
        <source>Drops what you told of a disk that has no source any more</source>
        <translation>Odrzuca informacje o dysku, który nie ma już żadnego źródła</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Znajdź kopie</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>If it were lost…</source>
        <translation>Gdyby przepadł…</translation>
    </message>
    <message>
        <source>Is another disk…</source>
        <translation>To inny dysk…</translation>
    </message>
    <message>
        <source>Makes a list of files for the room of another disk</source>
        <translation>Tworzy listę plików na miarę miejsca na innym dysku</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>Nazwa i miejsce…</translation>
    </message>
    <message>
        <source>No disk is known yet</source>
        <translation>Nie jest jeszcze znany żaden dysk</translation>
    </message>
    <message>
        <source>On one disk alone</source>
        <translation>Tylko na jednym dysku</translation>
    </message>
    <message>
        <source>Room over time…</source>
        <translation>Miejsce w czasie…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Pokaż jego pliki</translation>
    </message>
    <message>
        <source>Shows the files of the disk in the table</source>
        <translation>Pokazuje pliki dysku w tabeli</translation>
    </message>
    <message>
        <source>Shows the files with a copy on fewer than two disks</source>
        <translation>Pokazuje pliki, które mają kopię na mniej niż dwóch dyskach</translation>
    </message>
    <message>
        <source>Shows the room of the disk on each day with a look, and by when it is full</source>
        <translation>Pokazuje miejsce na dysku w każdym dniu, gdy było odczytane, i kiedy dysk będzie pełny</translation>
    </message>
    <message>
        <source>Tells what you call the disk, and where you keep it; the disk is not touched</source>
        <translation>Zapisuje, jak nazywasz dysk i gdzie go trzymasz; dysk pozostaje nietknięty</translation>
    </message>
    <message>
        <source>Tells which files exist on this disk alone</source>
        <translation>Mówi, które pliki istnieją tylko na tym dysku</translation>
    </message>
    <message>
        <source>What each disk alone holds is not known yet: files were not compared.</source>
        <translation>Nie wiadomo jeszcze, co jest tylko na jednym dysku: plików nie porównano.</translation>
    </message>
    <message>
        <source>What fits on a disk…</source>
        <translation>Co zmieści się na dysku…</translation>
    </message>
    <message>
        <source>Which disks do you have? Add a folder of each: its files stay known while it is away.</source>
        <translation>Jakie masz dyski? Dodaj folder z każdego: jego pliki pozostaną znane, gdy dysku nie będzie.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add folders</source>
        <translation>Dodaj foldery</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be scanned.</source>
        <translation>Skanować można tylko pliki i foldery tego komputera.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>change of the profile “{}”</source>
        <translation>zmiana profilu „{}”</translation>
    </message>
    <message>
        <source>copy to the profile “{}”</source>
        <translation>kopiowanie do profilu „{}”</translation>
    </message>
    <message>
        <source>deletion of the profile “{}”</source>
        <translation>usunięcie profilu „{}”</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Did you mean {}?</source>
        <translation>Czy chodzi o {}?</translation>
    </message>
    <message>
        <source>Each filter alone finds this many files; a click takes it away:</source>
        <translation>Każdy filtr z osobna znajduje tyle plików; kliknięcie go usuwa:</translation>
    </message>
    <message>
        <source>Searches for this in place of what was typed</source>
        <translation>Szuka tego zamiast wpisanego tekstu</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Szczegóły…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>A job failed because of an error in the program: {detail}</source>
        <translation>Zadanie nie powiodło się z powodu błędu w programie: {detail}</translation>
    </message>
    <message>
        <source>A process that helps the window has ended by itself: {cause}.</source>
        <translation>Proces pomocniczy okna sam się zakończył: {cause}.</translation>
    </message>
    <message>
        <source>All changes to the library are saved.</source>
        <translation>Wszystkie zmiany w bibliotece są zapisane.</translation>
    </message>
    <message>
        <source>All that jobs found until a few seconds ago is saved in the library, and the others go on.</source>
        <translation>Wszystko, co zadania znalazły do chwili sprzed kilku sekund, jest zapisane w bibliotece, a pozostałe działają dalej.</translation>
    </message>
    <message>
        <source>Closes this dialog; the program goes on</source>
        <translation>Zamyka to okno; program działa dalej</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Szczegóły…</translation>
    </message>
    <message>
        <source>Ends the program in order, and saves what jobs have found</source>
        <translation>Kończy program w uporządkowany sposób i zapisuje wyniki zadań</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>It has come {count} {count:time|times}.</source>
        <translation>Wystąpił {count} {count:raz|razy|razy}.</translation>
    </message>
    <message>
        <source>No library is open, so nothing of it can be lost.</source>
        <translation>Żadna biblioteka nie jest otwarta, więc nic z niej nie może przepaść.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Shows a report that you can read and save</source>
        <translation>Pokazuje raport, który można przeczytać i zapisać</translation>
    </message>
    <message>
        <source>Something in the program failed unexpectedly: {detail}</source>
        <translation>Coś w programie nieoczekiwanie zawiodło: {detail}</translation>
    </message>
    <message>
        <source>The process that lists folders has ended by itself: {cause}.</source>
        <translation>Proces, który przegląda foldery, sam się zakończył: {cause}.</translation>
    </message>
    <message>
        <source>The process that moves files to the trash has ended by itself: {cause}.</source>
        <translation>Proces, który przenosi pliki do kosza, sam się zakończył: {cause}.</translation>
    </message>
    <message>
        <source>The process that plays videos has ended by itself: {cause}.</source>
        <translation>Proces, który odtwarza wideo, sam się zakończył: {cause}.</translation>
    </message>
    <message>
        <source>The process that reads the folder of a manifest has ended by itself: {cause}.</source>
        <translation>Proces, który czyta folder manifestu, sam się zakończył: {cause}.</translation>
    </message>
    <message>
        <source>The report is complete in about half a minute, once each part of the program is tried…</source>
        <translation>Raport będzie kompletny za około pół minuty, gdy każda część programu zostanie wypróbowana…</translation>
    </message>
    <message>
        <source>This window only reads the library, so nothing of it can be lost.</source>
        <translation>To okno tylko czyta bibliotekę, więc nic z niej nie może przepaść.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Nieoczekiwany błąd</translation>
    </message>
    <message>
        <source>{count} other {count:error is|errors are} in the log, too.</source>
        <translation>W dzienniku {count:jest też {count} inny błąd|są też {count} inne błędy|jest też {count} innych błędów}.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Another computer</source>
        <translation>Inny komputer</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Eksport ustawień</translation>
    </message>
    <message>
        <source>Export preferences…</source>
        <translation>Eksportuj ustawienia…</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Import ustawień</translation>
    </message>
    <message>
        <source>Import preferences…</source>
        <translation>Importuj ustawienia…</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Ustawienia (*.json)</translation>
    </message>
    <message>
        <source>Takes those of a file at once, and closes this dialog.</source>
        <translation>Od razu przejmuje ustawienia z pliku i zamyka to okno.</translation>
    </message>
    <message>
        <source>Writes them to a file, without passwords, tokens and certificates.</source>
        <translation>Zapisuje je do pliku, bez haseł, tokenów i certyfikatów.</translation>
    </message>
    <message>
        <source>Written, without receivers of alerts and certificates of a cluster: they are secret.</source>
        <translation>Zapisano bez odbiorców powiadomień i certyfikatów klastra: są tajne.</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>A path a line</source>
        <translation>Jedna ścieżka w wierszu</translation>
    </message>
    <message>
        <source>ALE, for Avid, clips of one frame rate</source>
        <translation>ALE, dla Avid, klipy o jednym klatkażu</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV with metadata, for Resolve</source>
        <translation>CSV z metadanymi, dla Resolve</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, dla arkuszy kalkulacyjnych</translation>
    </message>
    <message>
        <source>EDL (CMX 3600), 999 clips of one frame rate</source>
        <translation>EDL (CMX 3600), 999 klipów o jednym klatkażu</translation>
    </message>
    <message>
        <source>FCPXML, for Final Cut Pro and Resolve</source>
        <translation>FCPXML, dla Final Cut Pro i Resolve</translation>
    </message>
    <message>
        <source>For Tdarr, a path a line</source>
        <translation>Dla Tdarr, jedna ścieżka w wierszu</translation>
    </message>
    <message>
        <source>For rclone --files-from-raw</source>
        <translation>Dla rclone --files-from-raw</translation>
    </message>
    <message>
        <source>For rsync --from0 --files-from</source>
        <translation>Dla rsync --from0 --files-from</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML, jedna strona dla każdej przeglądarki</translation>
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
        <translation>JSON Lines, jeden plik w wierszu</translation>
    </message>
    <message>
        <source>M3U8, a play list</source>
        <translation>M3U8, lista odtwarzania</translation>
    </message>
    <message>
        <source>MLT, for Shotcut</source>
        <translation>MLT, dla Shotcut</translation>
    </message>
    <message>
        <source>OTIO, a timeline for Resolve, Avid, Kdenlive and others</source>
        <translation>OTIO, oś czasu dla Resolve, Avid, Kdenlive i innych</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paths that end with a zero byte, for xargs -0</source>
        <translation>Ścieżki zakończone bajtem zerowym, dla xargs -0</translation>
    </message>
    <message>
        <source>Queue for HandBrakeCLI</source>
        <translation>Kolejka dla HandBrakeCLI</translation>
    </message>
    <message>
        <source>Script for PowerShell, with ffmpeg</source>
        <translation>Skrypt dla PowerShell, z ffmpeg</translation>
    </message>
    <message>
        <source>Script for a Unix shell, with ffmpeg</source>
        <translation>Skrypt dla powłoki Unix, z ffmpeg</translation>
    </message>
    <message>
        <source>Script for the command prompt of Windows, with ffmpeg</source>
        <translation>Skrypt dla wiersza polecenia Windows, z ffmpeg</translation>
    </message>
    <message>
        <source>XML of Final Cut Pro 7, for Premiere and others</source>
        <translation>XML programu Final Cut Pro 7, dla Premiere i innych</translation>
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
        <translation>&amp;Otwórz plik po zapisaniu</translation>
    </message>
    <message>
        <source>&amp;Pictures that are there already</source>
        <translation>O&amp;brazy, które już są</translation>
    </message>
    <message>
        <source>&amp;Report, for people</source>
        <translation>&amp;Raport, dla ludzi</translation>
    </message>
    <message>
        <source>&amp;Shown files: {}</source>
        <translation>&amp;Pokazane pliki: {}</translation>
    </message>
    <message>
        <source>A line for each re&amp;cording in several files, with its sums</source>
        <translation>Jeden wiersz na &amp;nagranie w kilku plikach, z jego sumami</translation>
    </message>
    <message>
        <source>A queue or a script, which you run yourself</source>
        <translation>Kolejka lub skrypt do samodzielnego uruchomienia</translation>
    </message>
    <message>
        <source>A row a file, as CSV, JSON or plain text</source>
        <translation>Jeden plik w wierszu, jako CSV, JSON lub zwykły tekst</translation>
    </message>
    <message>
        <source>A timeline or a table of clips</source>
        <translation>Oś czasu lub tabela klipów</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Jak w tabeli</translation>
    </message>
    <message>
        <source>Asks where to write; nothing is written before</source>
        <translation>Pyta, gdzie zapisać; wcześniej nic nie jest zapisywane</translation>
    </message>
    <message>
        <source>CSV is for spreadsheets, JSON for programs, HTML and PDF for people</source>
        <translation>CSV jest dla arkuszy kalkulacyjnych, JSON dla programów, HTML i PDF dla ludzi</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wybierz co najmniej jedną kolumnę.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>&amp;Kolumny</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>E&amp;diting, for the bin of an editor</source>
        <translation>&amp;Montaż, dla programu do montażu</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Wszystko, co pokazują wyszukiwanie i pasek boczny</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>For rsync, rclone, Tdarr, players and others</source>
        <translation>Dla rsync, rclone, Tdarr, odtwarzaczy i innych</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In the program that your system has for it</source>
        <translation>W programie, który system ma do tego</translation>
    </message>
    <message>
        <source>L&amp;ist, for a spreadsheet or a program</source>
        <translation>&amp;Lista, dla arkusza kalkulacyjnego lub programu</translation>
    </message>
    <message>
        <source>No file is read for them. A report has 120 at most.</source>
        <translation>Żaden plik nie jest dla nich odczytywany. Raport ma ich najwyżej 120.</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Tylko zaznaczone wiersze</translation>
    </message>
    <message>
        <source>Otherwise, each file has a line of its own</source>
        <translation>W przeciwnym razie każdy plik ma własny wiersz</translation>
    </message>
    <message>
        <source>P&amp;aths, for copying and playing</source>
        <translation>Ś&amp;cieżki, do kopiowania i odtwarzania</translation>
    </message>
    <message>
        <source>Re-&amp;encoding, for HandBrake or ffmpeg</source>
        <translation>Ponown&amp;e kodowanie, w HandBrake lub ffmpeg</translation>
    </message>
    <message>
        <source>Se&amp;lected files: {}</source>
        <translation>&amp;Zaznaczone pliki: {}</translation>
    </message>
    <message>
        <source>Their titles stand above, as in the window</source>
        <translation>Ich tytuły są u góry, jak w oknie</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Następnie</translation>
    </message>
    <message>
        <source>Totals, problems, pictures and files, as HTML or PDF</source>
        <translation>Podsumowania, problemy, obrazy i pliki, jako HTML lub PDF</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation>Niczego nie zapisuje</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Audio language</source>
        <translation>Język dźwięku</translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well.</source>
        <translation>Kliknięcie: tylko te. Ctrl+kliknięcie: również te.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodek</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Kontener</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Enter shows only files with this value, Ctrl+Enter adds it to those that are chosen</source>
        <translation>Enter pokazuje tylko pliki z tą wartością, Ctrl+Enter dodaje ją do wybranych</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film lub serial</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Zawężanie</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Język napisów</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}</source>
        <translation>{0}: {1} {1:plik|pliki|plików}</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}, chosen</source>
        <translation>{0}: {1} {1:plik|pliki|plików}, wybrane</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Double click to open the file</source>
        <translation>Podwójne kliknięcie otwiera plik</translation>
    </message>
    <message>
        <source>Double click to play the file from here</source>
        <translation>Podwójne kliknięcie odtwarza plik od tego miejsca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open in the player from here</source>
        <translation>Otwórz w odtwarzaczu od tego miejsca</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Odtwarzaj stąd</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>The selection has too many parts to be inverted. Search for the other files.</source>
        <translation>Zaznaczenie ma zbyt wiele części, by je odwrócić. Wyszukaj pozostałe pliki.</translation>
    </message>
    <message>
        <source>{} files are too many to open at once.</source>
        <translation>{} plików to za dużo, by otworzyć je naraz.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Sorted by {}</source>
        <translation>Posortowane według {}</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Techniczne</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>{}, reversed</source>
        <translation>{}, odwrotnie</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>A row a file, or a recording of several files, which Right opens and Left closes; Enter plays it, the Menu key shows what else can be done</source>
        <translation>W każdym wierszu plik lub nagranie z kilku plików, które strzałka w prawo rozwija, a w lewo zwija; Enter odtwarza, klawisz menu pokazuje, co jeszcze można zrobić</translation>
    </message>
    <message>
        <source>The recording is closed</source>
        <translation>Nagranie jest zwinięte</translation>
    </message>
    <message>
        <source>The recording is open: its parts are below it</source>
        <translation>Nagranie jest rozwinięte: jego części są poniżej</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Pliki wideo</translation>
    </message>
</context>
<context>
    <name>FileTypesPage</name>
    <message>
        <source>&amp;Leave out files that end in</source>
        <translation>Po&amp;miń pliki z końcówką</translation>
    </message>
    <message>
        <source>&amp;Scan also files that end in</source>
        <translation>&amp;Skanuj także pliki z końcówką</translation>
    </message>
    <message>
        <source>A name on each line; * stands for anything: proxy*. Trash and system folders always are.</source>
        <translation>Jedna nazwa w wierszu; * oznacza dowolny tekst: proxy*. Kosz i foldery systemowe są zawsze pomijane.</translation>
    </message>
    <message>
        <source>Empty ones whose name begins with a dot, and what macOS keeps beside files (._name).</source>
        <translation>Puste, których nazwa zaczyna się od kropki, oraz to, co macOS trzyma obok plików (._name).</translation>
    </message>
    <message>
        <source>Pass over &amp;folders named</source>
        <translation>Pomijaj &amp;foldery o nazwach</translation>
    </message>
    <message>
        <source>Scan &amp;hidden files that are no videos</source>
        <translation>Skanuj &amp;ukryte pliki, które nie są wideo</translation>
    </message>
    <message>
        <source>Scanned unless you leave them out: {}</source>
        <translation>Skanowane, o ile ich nie pominiesz: {}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Skanowanie</translation>
    </message>
    <message>
        <source>Separated by spaces, as in: mkv mov</source>
        <translation>Oddzielone spacjami, na przykład: mkv mov</translation>
    </message>
</context>
<context>
    <name>FilesChoice</name>
    <message>
        <source>All copies in the groups that are selected</source>
        <translation>Wszystkie kopie w zaznaczonych grupach</translation>
    </message>
    <message>
        <source>All copies in the groups that the page lists</source>
        <translation>Wszystkie kopie w grupach na liście tej strony</translation>
    </message>
    <message>
        <source>Everything in the source that the side bar shows</source>
        <translation>Wszystko w źródle, które pokazuje pasek boczny</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Wszystko, co pokazują wyszukiwanie i pasek boczny</translation>
    </message>
    <message>
        <source>Everything, whatever is shown</source>
        <translation>Wszystko, niezależnie od tego, co jest pokazane</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>W całej bibliotece</translation>
    </message>
    <message>
        <source>In {0} listed {0:group|groups}</source>
        <translation>W {0} {0:grupie|grupach|grupach} na liście</translation>
    </message>
    <message>
        <source>In {0} selected {0:group|groups}</source>
        <translation>W {0} {0:zaznaczonej grupie|zaznaczonych grupach|zaznaczonych grupach}</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>W: {}</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Tylko zaznaczone wiersze</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Zaznaczone</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazane</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Które pliki?</translation>
    </message>
    <message>
        <source>{name}: {files}, {size}</source>
        <translation>{name}: {files}, {size}</translation>
    </message>
    <message>
        <source>{name}: {files}; at most {most} can be chosen one by one</source>
        <translation>{name}: {files}; pojedynczo można wybrać najwyżej {most}</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>All disks of the library are connected.</source>
        <translation>Wszystkie dyski biblioteki są podłączone.</translation>
    </message>
    <message>
        <source>Another filter may find some.</source>
        <translation>Inny filtr może jakieś znaleźć.</translation>
    </message>
    <message>
        <source>Cinventory reads them, never changes them.</source>
        <translation>Cinventory je odczytuje, nigdy nie zmienia.</translation>
    </message>
    <message>
        <source>Drop folders or videos here</source>
        <translation>Upuść tu foldery lub wideo</translation>
    </message>
    <message>
        <source>No file is in the trash</source>
        <translation>Żaden plik nie jest w koszu</translation>
    </message>
    <message>
        <source>No file is in this list</source>
        <translation>Na tej liście nie ma żadnego pliku</translation>
    </message>
    <message>
        <source>No file is offline</source>
        <translation>Żaden plik nie jest offline</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Żaden plik nie pasuje</translation>
    </message>
    <message>
        <source>Other words or filters may find some.</source>
        <translation>Inne słowa lub filtry mogą jakieś znaleźć.</translation>
    </message>
    <message>
        <source>Show those that could not be checked</source>
        <translation>Pokaż te, których nie udało się sprawdzić</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Zapisz sumy kontrolne</translation>
    </message>
    <message>
        <source>The last scan found no video in this folder. A rescan looks again.</source>
        <translation>Ostatni skan nie znalazł wideo w tym folderze. „Skanuj ponownie” sprawdzi jeszcze raz.</translation>
    </message>
    <message>
        <source>Their details say why: the file is encrypted, for instance</source>
        <translation>Ich szczegóły mówią dlaczego: na przykład plik jest zaszyfrowany</translation>
    </message>
    <message>
        <source>This source has no files</source>
        <translation>To źródło nie ma plików</translation>
    </message>
    <message>
        <source>What this program moves to the trash is listed here, and can be moved back.</source>
        <translation>Tu są pliki, które ten program przenosi do kosza; można je przywrócić.</translation>
    </message>
    <message>
        <source>“Show all files” shows every file of the library.</source>
        <translation>„Pokaż wszystkie pliki” pokazuje każdy plik biblioteki.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Dolby Vision profile</source>
        <translation>profil Dolby Vision</translation>
    </message>
    <message>
        <source>HDR format</source>
        <translation>format HDR</translation>
    </message>
    <message>
        <source>bits per component</source>
        <translation>bity na składową</translation>
    </message>
    <message>
        <source>bits per pixel and frame</source>
        <translation>bity na piksel i klatkę</translation>
    </message>
    <message>
        <source>channels of the first audio track</source>
        <translation>kanały pierwszej ścieżki dźwięku</translation>
    </message>
    <message>
        <source>chroma subsampling</source>
        <translation>podpróbkowanie chrominancji</translation>
    </message>
    <message>
        <source>codec of the first audio track</source>
        <translation>kodek pierwszej ścieżki dźwięku</translation>
    </message>
    <message>
        <source>colour primaries</source>
        <translation>barwy podstawowe</translation>
    </message>
    <message>
        <source>container format</source>
        <translation>format kontenera</translation>
    </message>
    <message>
        <source>date of the first scan</source>
        <translation>data pierwszego skanu</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>data ostatniej zmiany</translation>
    </message>
    <message>
        <source>date of the last check for damage</source>
        <translation>data ostatniego sprawdzenia uszkodzeń</translation>
    </message>
    <message>
        <source>date of the last check of the checksums, or the depth of the last check for damage</source>
        <translation>data ostatniego sprawdzenia sum kontrolnych lub głębokość ostatniego sprawdzenia uszkodzeń</translation>
    </message>
    <message>
        <source>date of the last look at the disk</source>
        <translation>data ostatniego odczytu dysku</translation>
    </message>
    <message>
        <source>depth of the last check for damage</source>
        <translation>głębokość ostatniego sprawdzenia uszkodzeń</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>czas trwania</translation>
    </message>
    <message>
        <source>edition of the film in the name</source>
        <translation>wydanie filmu podane w nazwie</translation>
    </message>
    <message>
        <source>episode in the file, which may have several</source>
        <translation>odcinek w pliku, który może mieć ich kilka</translation>
    </message>
    <message>
        <source>episodes of a season between whose first and last one there is a gap</source>
        <translation>odcinki sezonu, między którego pierwszym a ostatnim jest luka</translation>
    </message>
    <message>
        <source>extension of the file&apos;s name</source>
        <translation>rozszerzenie nazwy pliku</translation>
    </message>
    <message>
        <source>frames per second</source>
        <translation>klatki na sekundę</translation>
    </message>
    <message>
        <source>free part of the disk, by the last look</source>
        <translation>wolna część dysku według ostatniego odczytu</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>wysokość w pikselach</translation>
    </message>
    <message>
        <source>id of the film or series in a database, or the database</source>
        <translation>identyfikator filmu lub serialu w bazie danych albo sama baza</translation>
    </message>
    <message>
        <source>kind of files that take room without need: extras of films, raw files beside their finished video, or many more bits than most files of their class</source>
        <translation>rodzaj plików, które niepotrzebnie zajmują miejsce: dodatki do filmów, surowe pliki obok gotowego wideo lub o wiele więcej bitów niż w większości plików tej klasy</translation>
    </message>
    <message>
        <source>language of an audio track; und for a track without one; commentary</source>
        <translation>język ścieżki dźwięku; und dla ścieżki bez języka; commentary dla komentarza</translation>
    </message>
    <message>
        <source>language of subtitles, in a track or in a file of their own, or what else is told of them</source>
        <translation>język napisów w ścieżce lub osobnym pliku albo inne informacje o nich</translation>
    </message>
    <message>
        <source>level of the video codec</source>
        <translation>poziom kodeka wideo</translation>
    </message>
    <message>
        <source>maker and model of the camera</source>
        <translation>producent i model kamery</translation>
    </message>
    <message>
        <source>name of the disk that holds the file, away, or imported</source>
        <translation>nazwa dysku, na którym jest plik, lub away (niepodłączony), lub imported (tylko zaimportowany)</translation>
    </message>
    <message>
        <source>number of chapters</source>
        <translation>liczba rozdziałów</translation>
    </message>
    <message>
        <source>number of disks with a copy; of a recording, that of the part with the fewest</source>
        <translation>liczba dysków z kopią; dla nagrania liczba części, która ma ich najmniej</translation>
    </message>
    <message>
        <source>number of exact copies, itself included; of a recording, that of the part with the fewest</source>
        <translation>liczba dokładnych kopii, z nim samym; dla nagrania liczba części, która ma ich najmniej</translation>
    </message>
    <message>
        <source>number of files of the recording that are there</source>
        <translation>liczba dostępnych plików nagrania</translation>
    </message>
    <message>
        <source>number of video, audio and subtitle tracks</source>
        <translation>liczba ścieżek wideo, dźwięku i napisów</translation>
    </message>
    <message>
        <source>overall bit rate</source>
        <translation>łączna przepływność</translation>
    </message>
    <message>
        <source>part of the file&apos;s name</source>
        <translation>część nazwy pliku</translation>
    </message>
    <message>
        <source>part of the folder&apos;s path</source>
        <translation>część ścieżki folderu</translation>
    </message>
    <message>
        <source>place at which the disk is kept</source>
        <translation>miejsce przechowywania dysku</translation>
    </message>
    <message>
        <source>problem of the file</source>
        <translation>problem pliku</translation>
    </message>
    <message>
        <source>problem that is marked OK</source>
        <translation>problem oznaczony jako OK</translation>
    </message>
    <message>
        <source>profile and level of the video codec</source>
        <translation>profil i poziom kodeka wideo</translation>
    </message>
    <message>
        <source>profile that the file fulfils, or with =no or =unknown does not</source>
        <translation>profil, który plik spełnia, a z =no lub =unknown nie spełnia</translation>
    </message>
    <message>
        <source>program that wrote the file</source>
        <translation>program, który zapisał plik</translation>
    </message>
    <message>
        <source>progressive, interlaced, or mbaff: interlaced in parts of each frame</source>
        <translation>progressive (progresywne), interlaced (z przeplotem) lub mbaff: przeplot w częściach każdej klatki</translation>
    </message>
    <message>
        <source>resolution class</source>
        <translation>klasa rozdzielczości</translation>
    </message>
    <message>
        <source>result of the last check of the checksums, or for damage</source>
        <translation>wynik ostatniego sprawdzenia sum kontrolnych lub uszkodzeń</translation>
    </message>
    <message>
        <source>sample rate of the first audio track in hertz</source>
        <translation>częstotliwość próbkowania pierwszej ścieżki dźwięku w hercach</translation>
    </message>
    <message>
        <source>season of a series; 0: specials</source>
        <translation>sezon serialu; 0: odcinki specjalne</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>rozmiar pliku</translation>
    </message>
    <message>
        <source>source or disk that holds all copies; of a recording, those of any part</source>
        <translation>źródło lub dysk, na którym są wszystkie kopie; dla nagrania kopie dowolnej części</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>stan pliku</translation>
    </message>
    <message>
        <source>the name begins with a dot, so that systems hide the file</source>
        <translation>nazwa zaczyna się od kropki, więc systemy ukrywają plik</translation>
    </message>
    <message>
        <source>time code of the first frame</source>
        <translation>timecode pierwszej klatki</translation>
    </message>
    <message>
        <source>title in the file</source>
        <translation>tytuł w pliku</translation>
    </message>
    <message>
        <source>title of the film or series in the name, with its year</source>
        <translation>tytuł filmu lub serialu w nazwie, z rokiem</translation>
    </message>
    <message>
        <source>transfer characteristics of the colours</source>
        <translation>charakterystyka transferu kolorów</translation>
    </message>
    <message>
        <source>variable frame rate</source>
        <translation>zmienny klatkaż</translation>
    </message>
    <message>
        <source>video codec</source>
        <translation>kodek wideo</translation>
    </message>
    <message>
        <source>video or audio codec</source>
        <translation>kodek wideo lub dźwięku</translation>
    </message>
    <message>
        <source>whether a better copy, with the same pictures, is known</source>
        <translation>czy znana jest lepsza kopia z tymi samymi obrazami</translation>
    </message>
    <message>
        <source>whether a file is a part of a recording in several files, and whether parts are known to be missing</source>
        <translation>czy plik jest częścią nagrania w kilku plikach i czy wiadomo, że brakuje części</translation>
    </message>
    <message>
        <source>whether neither the file nor a copy, exact or certainly with the same pictures, is known to reach the least quality of the preferences</source>
        <translation>czy ani o pliku, ani o żadnej kopii, dokładnej lub na pewno z tymi samymi obrazami, nie wiadomo, że osiąga najniższą jakość z ustawień</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>szerokość w pikselach</translation>
    </message>
    <message>
        <source>words in a row that are said, as the indexed subtitles tell</source>
        <translation>kolejno wypowiedziane słowa, według zindeksowanych napisów</translation>
    </message>
    <message>
        <source>year of the film or series in the name</source>
        <translation>rok filmu lub serialu w nazwie</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only files in {}</source>
        <translation>Tylko pliki w {}</translation>
    </message>
    <message>
        <source>Only files in {} that are unreadable, timed out or were skipped</source>
        <translation>Tylko pliki w {} nieczytelne, pominięte lub z przekroczonym limitem czasu</translation>
    </message>
    <message>
        <source>Only files that are missing since {}</source>
        <translation>Tylko pliki brakujące od {}</translation>
    </message>
    <message>
        <source>Only files that are new since {}</source>
        <translation>Tylko pliki nowe od {}</translation>
    </message>
    <message>
        <source>Only files that checks found changed unnoticed since {}</source>
        <translation>Tylko pliki, które sprawdzenia od {} uznały za zmienione niepostrzeżenie</translation>
    </message>
    <message>
        <source>Only files that checks found damaged since {}</source>
        <translation>Tylko pliki, które sprawdzenia od {} uznały za uszkodzone</translation>
    </message>
    <message>
        <source>Only files that scans found changed since {}</source>
        <translation>Tylko pliki, które skany od {} uznały za zmienione</translation>
    </message>
    <message>
        <source>Only files that scans found moved since {}</source>
        <translation>Tylko pliki, które skany od {} uznały za przeniesione</translation>
    </message>
    <message>
        <source>Only files that were verified since {}</source>
        <translation>Tylko pliki zweryfikowane od {}</translation>
    </message>
    <message>
        <source>Only files with errors and warnings</source>
        <translation>Tylko pliki z błędami i ostrzeżeniami</translation>
    </message>
    <message>
        <source>The search “{}” was taken away. Back shows it again.</source>
        <translation>Usunięto wyszukiwanie „{}”. „Wstecz” pokaże je ponownie.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Co pokazuje tabela</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>&amp;Add a filter</source>
        <translation>&amp;Dodaj filtr</translation>
    </message>
    <message>
        <source>&amp;Words in the name or folder</source>
        <translation>&amp;Słowa w nazwie lub folderze</translation>
    </message>
    <message>
        <source>Adds a row; a file must match all rows</source>
        <translation>Dodaje wiersz; plik musi spełniać wszystkie wiersze</translation>
    </message>
    <message>
        <source>As a &amp;text</source>
        <translation>Jako &amp;tekst</translation>
    </message>
    <message>
        <source>Files that match all of these:</source>
        <translation>Pliki, które spełniają to wszystko:</translation>
    </message>
    <message>
        <source>Filter builder</source>
        <translation>Kreator filtrów</translation>
    </message>
    <message>
        <source>In the name or the folder; a minus sign in front excludes</source>
        <translation>W nazwie lub folderze; minus na początku wyklucza</translation>
    </message>
    <message>
        <source>Leaves the search as it is</source>
        <translation>Pozostawia wyszukiwanie bez zmian</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Searches for what the rows say</source>
        <translation>Szuka tego, co opisują wiersze</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Pokaż pliki</translation>
    </message>
    <message>
        <source>What the rows become in the search field</source>
        <translation>Czym stają się wiersze w polu wyszukiwania</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>As in a filter; commas separate alternatives</source>
        <translation>Jak w filtrze; przecinki oddzielają alternatywy</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Enter a value such as {}.</source>
        <translation>Wpisz wartość, na przykład {}.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Właściwość</translation>
    </message>
    <message>
        <source>How the fact is compared with the values</source>
        <translation>Jak właściwość jest porównywana z wartościami</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Usuń warunek</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Usuwa ten warunek</translation>
    </message>
    <message>
        <source>The fact of a file that is compared</source>
        <translation>Porównywana właściwość pliku</translation>
    </message>
    <message>
        <source>The values as in a filter; commas separate alternatives</source>
        <translation>Wartości jak w filtrze; przecinki oddzielają alternatywy</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>A row for each file that is not simply verified</source>
        <translation>Wiersz dla każdego pliku, który nie jest po prostu zweryfikowany</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>Kolumny raportu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Pliki raportu</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Informacje o każdym pliku</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Pliki</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Miejsce</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Policz</translation>
    </message>
    <message>
        <source>Counts the files that fit; folders stay together</source>
        <translation>Liczy pliki, które się mieszczą; foldery pozostają razem</translation>
    </message>
    <message>
        <source>Does not fit: {}</source>
        <translation>Nie mieści się: {}</translation>
    </message>
    <message>
        <source>Files on one disk alone</source>
        <translation>Pliki tylko na jednym dysku</translation>
    </message>
    <message>
        <source>Fits: {}</source>
        <translation>Mieści się: {}</translation>
    </message>
    <message>
        <source>Free room of the other disk, such as 800 GB.</source>
        <translation>Wolne miejsce na innym dysku, na przykład 800 GB.</translation>
    </message>
    <message>
        <source>Not known, as not compared: {}</source>
        <translation>Nie wiadomo, bo nie porównano: {}</translation>
    </message>
    <message>
        <source>Of these on disks that are not connected: {}</source>
        <translation>Z tego na niepodłączonych dyskach: {}</translation>
    </message>
    <message>
        <source>Those of connected disks are taken first.</source>
        <translation>Najpierw brane są te z podłączonych dysków.</translation>
    </message>
    <message>
        <source>Those that are shown: {}</source>
        <translation>Pokazane: {}</translation>
    </message>
    <message>
        <source>What fits on a disk</source>
        <translation>Co zmieści się na dysku</translation>
    </message>
</context>
<context>
    <name>FolderFormatter</name>
    <message>
        <source>Also in</source>
        <translation>Także w</translation>
    </message>
    <message>
        <source>Files also here</source>
        <translation>Pliki też tutaj</translation>
    </message>
    <message>
        <source>Files also there</source>
        <translation>Pliki też tam</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Size in both</source>
        <translation>Rozmiar w obu</translation>
    </message>
    <message>
        <source>{0} of the {1} {1:file|files} in {2} {0:is|are} also in {3}</source>
        <translation>{0} z {1} {1:pliku|plików|plików} w {2} {0:jest|są|jest} też w {3}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>A row for two folders; Enter compares their files</source>
        <translation>Wiersz dla dwóch folderów; Enter porównuje ich pliki</translation>
    </message>
    <message>
        <source>Columns of the folders</source>
        <translation>Kolumny folderów</translation>
    </message>
    <message>
        <source>Compare the two folders</source>
        <translation>Porównaj te dwa foldery</translation>
    </message>
    <message>
        <source>Folders with equal files</source>
        <translation>Foldery z identycznymi plikami</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Jeszcze nie szukano kopii</translation>
    </message>
    <message>
        <source>No two folders hold equal files that match.</source>
        <translation>Żadne dwa foldery nie mają pasujących identycznych plików.</translation>
    </message>
    <message>
        <source>No two folders hold equal files.</source>
        <translation>Żadne dwa foldery nie mają identycznych plików.</translation>
    </message>
    <message>
        <source>Only the folders that share the most are listed.</source>
        <translation>Lista zawiera tylko foldery, które mają najwięcej wspólnego.</translation>
    </message>
    <message>
        <source>The folders are being compared…</source>
        <translation>Trwa porównywanie folderów…</translation>
    </message>
    <message>
        <source>What is told of each pair; a click sorts by it</source>
        <translation>Informacje o każdej parze; kliknięcie sortuje według nich</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Jobs: {}</source>
        <translation>Zadania: {}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>{0} {0:part|parts}</source>
        <translation>{0} {0:część|części|części}</translation>
    </message>
    <message>
        <source>{0} {0:source is|sources are} offline</source>
        <translation>{0} {0:źródło jest|źródła są|źródeł jest} offline</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, closed</source>
        <translation>{name}, nagranie z {count} {count:części|części|części}, zwinięte</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, open</source>
        <translation>{name}, nagranie z {count} {count:części|części|części}, rozwinięte</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} i jeszcze {}</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} dni</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} godz. {} min</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} is offline</source>
        <translation>{} jest offline</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} of {} in the list</source>
        <translation>{} na liście, łącznie {}</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>trwa: {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>czeka: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}”</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Największe, najnowsze lub ostatnie najpierw</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Odwrotnie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Rozmiar obrazów</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>Małe, średnie lub duże</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>The fact that decides the order of the pictures</source>
        <translation>Właściwość, która wyznacza kolejność obrazów</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>Kolejność, w jakiej je znaleziono</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>A card a file, or a recording of several files, which Plus opens and Minus closes; Enter plays it, a full stop shows more pictures of it</source>
        <translation>Na każdej karcie plik lub nagranie z kilku plików, które Plus rozwija, a Minus zwija; Enter odtwarza, kropka pokazuje więcej obrazów</translation>
    </message>
    <message>
        <source>Pictures of the files</source>
        <translation>Obrazy plików</translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Add condition</source>
        <translation>Dodaj warunek</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Dodaj grupę</translation>
    </message>
    <message>
        <source>Adds a condition to this group</source>
        <translation>Dodaje warunek do tej grupy</translation>
    </message>
    <message>
        <source>Adds a group of alternatives to this group</source>
        <translation>Dodaje grupę alternatyw do tej grupy</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Wszystkie muszą być spełnione</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Jeden musi być spełniony</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Usuń grupę</translation>
    </message>
    <message>
        <source>Takes the group out of the profile</source>
        <translation>Usuwa grupę z profilu</translation>
    </message>
    <message>
        <source>Whether all conditions of the group must hold, or one</source>
        <translation>Czy muszą być spełnione wszystkie warunki grupy, czy jeden</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Wszystkie problemy</translation>
    </message>
    <message>
        <source>Another file, on the same disk or another, has the same contents; of a recording, each part has such a file</source>
        <translation>Inny plik, na tym samym lub innym dysku, ma tę samą zawartość; w nagraniu każda część ma taki plik</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Zmienione niepostrzeżenie</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Ucięte</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Every file that was found in a source, readable or not</source>
        <translation>Każdy plik znaleziony w źródle, czytelny lub nie</translation>
    </message>
    <message>
        <source>Files with any error or warning, which their details explain</source>
        <translation>Pliki z błędami lub ostrzeżeniami, które wyjaśniają ich szczegóły</translation>
    </message>
    <message>
        <source>Found for the first time since you last looked</source>
        <translation>Znalezione pierwszy raz od ostatniego przeglądu</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>W koszu</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakujące</translation>
    </message>
    <message>
        <source>Moved to the trash by this program, and still there</source>
        <translation>Przeniesione do kosza przez ten program i nadal tam obecne</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>New since last visit</source>
        <translation>Nowe od ostatniej wizyty</translation>
    </message>
    <message>
        <source>No longer where they were, though their disk is connected</source>
        <translation>Nie ma ich już tam, gdzie były, choć dysk jest podłączony</translation>
    </message>
    <message>
        <source>No other file, on any disk of the library, has the same contents, or those of a part of the same recording</source>
        <translation>Żaden inny plik, na żadnym dysku z biblioteki, nie ma tej samej zawartości ani zawartości części tego samego nagrania</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On disks that are not connected now</source>
        <translation>Na dyskach, które teraz nie są podłączone</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Tylko jedna kopia</translation>
    </message>
    <message>
        <source>Picture or sound is broken, as a check for damage has found</source>
        <translation>Obraz lub dźwięk jest zepsuty, jak wykazało sprawdzenie uszkodzeń</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>Kilka kopii</translation>
    </message>
    <message>
        <source>The contents have changed, though size and time have not</source>
        <translation>Zawartość się zmieniła, choć rozmiar i czas nie</translation>
    </message>
    <message>
        <source>The last scan could not read them; their details say why</source>
        <translation>Ostatni skan nie mógł ich odczytać; szczegóły mówią dlaczego</translation>
    </message>
    <message>
        <source>Their end is missing: a copy was probably interrupted</source>
        <translation>Brakuje ich końca: prawdopodobnie przerwano kopiowanie</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Written again since you last looked</source>
        <translation>Zapisane na nowo od ostatniego przeglądu</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>All changes, in English</source>
        <translation>Wszystkie zmiany, po angielsku</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Wszystkie filtry</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>{} files are left out: they are missing, or their disks are not connected.</source>
        <translation>Pominięte pliki ({}): brakuje ich lub ich dyski nie są podłączone.</translation>
    </message>
    <message>
        <source>{} files are too many to drag: export them to a file.</source>
        <translation>{} plików to za dużo do przeciągnięcia: wyeksportuj je do pliku.</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export them to a file.</source>
        <translation>{} wierszy to za dużo dla schowka: wyeksportuj je do pliku.</translation>
    </message>
    <message>
        <source>“{}” is left out: it is missing, or its disk is not connected.</source>
        <translation>„{}” pominięto: brakuje go lub jego dysk nie jest podłączony.</translation>
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
        <translation>&amp;Do folderu</translation>
    </message>
    <message>
        <source>A folder outside of your sources, for what an encoder makes</source>
        <translation>Folder poza źródłami, na to, co tworzy koder</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>Bez zmiany rozmiaru</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose the folder for what an encoder makes</source>
        <translation>Wybiera folder na to, co tworzy koder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodek</translation>
    </message>
    <message>
        <source>Folders that have another path for the other program, with a semicolon between them</source>
        <translation>Foldery, które dla drugiego programu mają inną ścieżkę, rozdzielone średnikiem</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Do folderu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller, none larger</source>
        <translation>Większe obrazy są zmniejszane, żadne nie są powiększane</translation>
    </message>
    <message>
        <source>Otherwise, HDR is turned into SDR</source>
        <translation>W przeciwnym razie HDR jest zamieniane na SDR</translation>
    </message>
    <message>
        <source>Otherwise, sound is turned into AAC</source>
        <translation>W przeciwnym razie dźwięk jest zamieniany na AAC</translation>
    </message>
    <message>
        <source>Paths &amp;there</source>
        <translation>Ścieżki &amp;tam</translation>
    </message>
    <message>
        <source>Paths there</source>
        <translation>Ścieżki tam</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Relati&amp;ve to</source>
        <translation>&amp;Względem</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Względem</translation>
    </message>
    <message>
        <source>So&amp;und, as it is</source>
        <translation>Dźwięk bez zmi&amp;an</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>The codec that an encoder is to make</source>
        <translation>Kodek, w którym ma zapisywać koder</translation>
    </message>
    <message>
        <source>The folder that the paths are relative to</source>
        <translation>Folder, względem którego podawane są ścieżki</translation>
    </message>
    <message>
        <source>The innermost folder of all files</source>
        <translation>Najgłębszy wspólny folder wszystkich plików</translation>
    </message>
    <message>
        <source>Up to {} px high</source>
        <translation>Do {} px wysokości</translation>
    </message>
</context>
<context>
    <name>HandedPanel</name>
    <message>
        <source>A row a list, with what came back of it</source>
        <translation>Jedna lista w wierszu, z tym, co z niej wróciło</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>Kolumny list</translation>
    </message>
    <message>
        <source>Lists that were handed over</source>
        <translation>Przekazane listy</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. “What encoding saves” writes lists and scripts for programs that encode. When you have scanned their results, this page tells what they saved.</source>
        <translation>Niczego jeszcze nie przekazano. „Ile oszczędza kodowanie” zapisuje listy i skrypty dla programów, które kodują. Gdy zeskanujesz ich wyniki, ta strona pokaże, ile oszczędziły.</translation>
    </message>
    <message>
        <source>What is told of each list</source>
        <translation>Informacje o każdej liście</translation>
    </message>
</context>
<context>
    <name>HealthCards</name>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Samoczynnie</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>Sprawdź wszystkie pliki</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Copies on the same disk take at most {}, on other disks {}: those are backups.</source>
        <translation>Kopie na tym samym dysku zajmują najwyżej {}, na innych dyskach {}: to kopie zapasowe.</translation>
    </message>
    <message>
        <source>Last week: {}</source>
        <translation>Ostatni tydzień: {}</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>Następnie: {}, {}</translation>
    </message>
    <message>
        <source>Not known yet: files were not compared.</source>
        <translation>Jeszcze nie wiadomo: plików nie porównano.</translation>
    </message>
    <message>
        <source>Nothing: all is known, and all is well.</source>
        <translation>Nic: wszystko jest znane i wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>Only on one disk</source>
        <translation>Tylko na jednym dysku</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Pokazuje te pliki</translation>
    </message>
    <message>
        <source>Show these files beside good copies of them</source>
        <translation>Pokazuje te pliki obok ich dobrych kopii</translation>
    </message>
    <message>
        <source>Space by disk</source>
        <translation>Miejsce według dysków</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co zrobić dalej</translation>
    </message>
    <message>
        <source>Where the room goes</source>
        <translation>Na co idzie miejsce</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>rada</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>stan z {}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nigdy nie zmierzono</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niesprawdzony</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepodłączony</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nieukończone</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>of {} checked</source>
        <translation>z {} sprawdzonych</translation>
    </message>
    <message>
        <source>{0} {0:disk|disks}</source>
        <translation>{0} {0:dysk|dyski|dysków}</translation>
    </message>
    <message>
        <source>{0} {0:hint is|hints are} not shown</source>
        <translation>{0} {0:wskazówka nie jest pokazana|wskazówki nie są pokazane|wskazówek nie jest pokazanych}</translation>
    </message>
    <message>
        <source>{:file|files}</source>
        <translation>{:plik|pliki|plików}</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>wolne: {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>jeszcze {}</translation>
    </message>
    <message>
        <source>{} not connected</source>
        <translation>niepodłączone: {}</translation>
    </message>
    <message>
        <source>{} not connected since {}</source>
        <translation>{}, niepodłączone od {}</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help on this (?)</source>
        <translation>Pomoc na ten temat (?)</translation>
    </message>
    <message>
        <source>Opens the page of the help about this</source>
        <translation>Otwiera stronę pomocy na ten temat</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Closes the help</source>
        <translation>Zamyka pomoc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Lists the pages that have most of the words; a whole question will do</source>
        <translation>Pokazuje strony z największą liczbą tych słów; może być też całe pytanie</translation>
    </message>
    <message>
        <source>No page has these words. Try a single word, or another one for the same thing.</source>
        <translation>Żadna strona nie zawiera tych słów. Spróbuj użyć jednego słowa lub innego na tę samą rzecz.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>The pages of the help, by task</source>
        <translation>Strony pomocy, według zadań</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Jeden plik w wierszu; Enter go otwiera</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Choose a scan, or two with Ctrl to compare them</source>
        <translation>Wybierz skan albo dwa z Ctrl, aby je porównać</translation>
    </message>
    <message>
        <source>Columns of the changes</source>
        <translation>Kolumny zmian</translation>
    </message>
    <message>
        <source>Copies all changes of this kind, a line each</source>
        <translation>Kopiuje wszystkie zmiany tego rodzaju, po jednej w wierszu</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation>Od {} do {}</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Rodzaje zmian</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Niczego jeszcze nie zeskanowano.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Nothing was scanned or checked since then.</source>
        <translation>Od tego czasu niczego nie skanowano ani nie sprawdzano.</translation>
    </message>
    <message>
        <source>Scans and checks</source>
        <translation>Skany i sprawdzenia</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Pokaż w tabeli</translation>
    </message>
    <message>
        <source>The details of this scan are not kept any more.</source>
        <translation>Szczegóły tego skanu nie są już przechowywane.</translation>
    </message>
    <message>
        <source>The numbers lead to the files, as they are now.</source>
        <translation>Liczby prowadzą do plików w ich obecnym stanie.</translation>
    </message>
    <message>
        <source>This check has read no file.</source>
        <translation>To sprawdzenie nie odczytało żadnego pliku.</translation>
    </message>
    <message>
        <source>What became of the files, with how many there are</source>
        <translation>Co stało się z plikami i ile ich jest</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>What is told of each change</source>
        <translation>Informacje o każdej zmianie</translation>
    </message>
</context>
<context>
    <name>HomeController</name>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Twoja biblioteka</translation>
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
        <translation>Zamknij odtwarzacz</translation>
    </message>
    <message>
        <source>Go on in the quick look</source>
        <translation>Kontynuuj w szybkim podglądzie</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Odtwarzacz</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>1 to 3 years</source>
        <translation>1 do 3 lat</translation>
    </message>
    <message>
        <source>3 to 10 years</source>
        <translation>3 do 10 lat</translation>
    </message>
    <message>
        <source>30 days to 1 year</source>
        <translation>30 dni do 1 roku</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Języki dźwięku</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Przepływność</translation>
    </message>
    <message>
        <source>Bits per pixel and frame</source>
        <translation>Bity na piksel i klatkę</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Kontener</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Klatkaż</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Spełniony</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Bez HDR</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Brak znanych</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Niespełniony</translation>
    </message>
    <message>
        <source>Over 10 years</source>
        <translation>Ponad 10 lat</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Profile {}</source>
        <translation>Profil {}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>Poniżej 30 dni</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
</context>
<context>
    <name>InsightsPanel</name>
    <message>
        <source>A treemap of the folders, charts, or trends</source>
        <translation>Mapa drzewa folderów, wykresy lub trendy</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analizy</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mapa drzewa</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trendy</translation>
    </message>
</context>
<context>
    <name>JobFormatter</name>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Gets no files: {}</source>
        <translation>Nie dostaje plików: {}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Przerwane</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Nie wszystko odczytane</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wstrzymywanie…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Bierze udział</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>od {}</translation>
    </message>
    <message>
        <source>{0} more {0:is|are} in the log.</source>
        <translation>W dzienniku {0:jest jeszcze|są jeszcze|jest jeszcze} {0}.</translation>
    </message>
</context>
<context>
    <name>JobPresenter</name>
    <message>
        <source>{0} more {0:message|messages}</source>
        <translation>jeszcze {0} {0:komunikat|komunikaty|komunikatów}</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>A row a job; Enter shows its problems, the Menu key what else can be done</source>
        <translation>Wiersz dla każdego zadania; Enter pokazuje jego problemy, klawisz menu – co jeszcze można zrobić</translation>
    </message>
    <message>
        <source>Columns of the jobs</source>
        <translation>Kolumny zadań</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>What is told of each job</source>
        <translation>Informacje o każdym zadaniu</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Do once more what this job was asked for</source>
        <translation>Wykonuje jeszcze raz to, co zlecono temu zadaniu</translation>
    </message>
    <message>
        <source>End this job, and keep what it did</source>
        <translation>Kończy to zadanie i zachowuje to, co zrobiło</translation>
    </message>
    <message>
        <source>Go on from where this job was</source>
        <translation>Kontynuuje od miejsca, w którym zadanie przerwano</translation>
    </message>
    <message>
        <source>Have this job begin earlier</source>
        <translation>Zadanie zacznie się wcześniej</translation>
    </message>
    <message>
        <source>Have this job begin later</source>
        <translation>Zadanie zacznie się później</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>No job has run yet. Each scan, check, search for copies and export will be listed here.</source>
        <translation>Nie wykonano jeszcze żadnego zadania. Tu będzie każdy skan, sprawdzenie, szukanie kopii i eksport.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Otwórz dziennik</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Pokazuje, kiedy zadania się zaczęły i skończyły oraz co się nie udało</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Pokaż zmiany</translation>
    </message>
    <message>
        <source>Show its files that are unreadable, timed out or were skipped</source>
        <translation>Pokazuje jego pliki nieczytelne, pominięte lub z przekroczonym limitem czasu</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Pokaż problemy</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Pokaż raport</translation>
    </message>
    <message>
        <source>Show the files that are missing, changed or additional</source>
        <translation>Pokazuje pliki brakujące, zmienione lub dodatkowe</translation>
    </message>
    <message>
        <source>Show what this scan found new, changed, moved or missing</source>
        <translation>Pokazuje, co ten skan znalazł jako nowe, zmienione, przeniesione lub brakujące</translation>
    </message>
    <message>
        <source>Stop this job for now</source>
        <translation>Wstrzymuje na razie to zadanie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>A row a file, the newest first</source>
        <translation>Jeden plik w wierszu, najnowsze najpierw</translation>
    </message>
    <message>
        <source>Columns of the journal</source>
        <translation>Kolumny rejestru</translation>
    </message>
    <message>
        <source>Files in the journal</source>
        <translation>Pliki w rejestrze</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Moves the selected files back to their folders; no file is replaced</source>
        <translation>Przenosi zaznaczone pliki z powrotem do ich folderów; żaden plik nie jest zastępowany</translation>
    </message>
    <message>
        <source>No file was moved to the trash yet.
Copies that this program moves there are listed here, and can be moved back.</source>
        <translation>Do kosza nie przeniesiono jeszcze żadnego pliku.
Tu będą kopie, które ten program tam przenosi; można je przywrócić.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Informacje o każdym pliku</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Each action with its keys</source>
        <translation>Każde polecenie z jego skrótami</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Act</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Acts with their keys</source>
        <translation>Polecenia z ich skrótami</translation>
    </message>
    <message>
        <source>Find an act or keys</source>
        <translation>Znajdź polecenie lub skrót</translation>
    </message>
    <message>
        <source>Gives the chosen act its usual keys again</source>
        <translation>Przywraca wybranemu poleceniu zwykłe skróty</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Brak skrótu</translation>
    </message>
    <message>
        <source>Press the keys that the chosen act is to have</source>
        <translation>Naciśnij klawisze, które ma mieć wybrane polecenie</translation>
    </message>
    <message>
        <source>Shows only the acts that match</source>
        <translation>Pokazuje tylko pasujące polecenia</translation>
    </message>
    <message>
        <source>Takes the keys from the chosen act</source>
        <translation>Usuwa skróty wybranego polecenia</translation>
    </message>
    <message>
        <source>The keys of the chosen act are changed below</source>
        <translation>Skróty wybranego polecenia można zmienić poniżej</translation>
    </message>
    <message>
        <source>These acts have the same keys, which then do nothing: {}</source>
        <translation>Te polecenia mają ten sam skrót, który wtedy nie działa: {}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Zwykłe skróty</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Choose an act, and press the keys that it is to have.</source>
        <translation>Wybierz polecenie i naciśnij klawisze, które ma mieć.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Keys of acts:</source>
        <translation>Skróty poleceń:</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message>
        <source>No disk is known yet. Add a folder first.</source>
        <translation>Nie jest jeszcze znany żaden dysk. Najpierw dodaj folder.</translation>
    </message>
    <message>
        <source>The labels were saved. Print the file at 100 %, not fitted to the page.</source>
        <translation>Etykiety zapisano. Wydrukuj plik w skali 100%, bez dopasowania do strony.</translation>
    </message>
    <message>
        <source>The labels were sent to the printer.</source>
        <translation>Etykiety wysłano do drukarki.</translation>
    </message>
</context>
<context>
    <name>LabelFileDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Zapisz etykiety</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Strona {} z {}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Shows the next page of the preview</source>
        <translation>Pokazuje następną stronę podglądu</translation>
    </message>
    <message>
        <source>Shows the previous page of the preview</source>
        <translation>Pokazuje poprzednią stronę podglądu</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;Disks</source>
        <translation>&amp;Dyski</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>&amp;Pierwsza etykieta</translation>
    </message>
    <message>
        <source>&amp;Sheet or roll</source>
        <translation>&amp;Arkusz lub rolka</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>S&amp;trona testowa</translation>
    </message>
    <message>
        <source>A label for each that is ticked.</source>
        <translation>Etykieta dla każdego zaznaczonego.</translation>
    </message>
    <message>
        <source>As its package says.</source>
        <translation>Tak jak na opakowaniu.</translation>
    </message>
    <message>
        <source>Asks for a printer, and prints at the right size</source>
        <translation>Pyta o drukarkę i drukuje we właściwym rozmiarze</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>W d&amp;ół</translation>
    </message>
    <message>
        <source>If your printer needs it.</source>
        <translation>Jeśli drukarka tego wymaga.</translation>
    </message>
    <message>
        <source>Only the outlines of all labels, for plain paper.</source>
        <translation>Tylko obrysy wszystkich etykiet, na zwykły papier.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Drukuj etykiety</translation>
    </message>
    <message>
        <source>Prints a label for every disk</source>
        <translation>Drukuje etykietę każdego dysku</translation>
    </message>
    <message>
        <source>Prints nothing</source>
        <translation>Niczego nie drukuje</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>W p&amp;rawo</translation>
    </message>
    <message>
        <source>Upwards below zero.</source>
        <translation>Poniżej zera w górę.</translation>
    </message>
    <message>
        <source>Where a used sheet still has labels; row by row.</source>
        <translation>Gdzie na używanym arkuszu są jeszcze etykiety; liczone wierszami.</translation>
    </message>
    <message>
        <source>Writes the pages to a file; print it at 100 %</source>
        <translation>Zapisuje strony do pliku; drukuj go w skali 100%</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rolka</translation>
    </message>
    <message>
        <source>{} on a sheet</source>
        <translation>{} na arkuszu</translation>
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
        <translation>albański</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabski</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>ormiański</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>baskijski</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalski</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bułgarski</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>kataloński</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chiński</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>chorwacki</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>czeski</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>duński</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>niderlandzki</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estoński</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>fiński</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicyjski</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>gruziński</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grecki</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebrajski</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>węgierski</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandzki</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonezyjski</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandzki</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>włoski</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japoński</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreański</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>łotewski</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litewski</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedoński</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malajski</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norweski</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>nynorsk</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>perski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugalski</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumuński</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rosyjski</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbski</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>słowacki</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>słoweński</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>hiszpański</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>szwedzki</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamilski</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tajski</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turecki</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraiński</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>wietnamski</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>walijski</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A row a language; a number leads to its files</source>
        <translation>Wiersz dla każdego języka; liczba prowadzi do jego plików</translation>
    </message>
    <message>
        <source>Columns of the languages</source>
        <translation>Kolumny języków</translation>
    </message>
    <message>
        <source>Files by the languages of their sound (spoken) and of their subtitles (written), as the files themselves tell them. A click on a number shows its files.</source>
        <translation>Pliki według języków dźwięku (mówione) i napisów (pisane), tak jak podają je same pliki. Kliknięcie liczby pokazuje jej pliki.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Wymuszone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Languages of the shown files</source>
        <translation>Języki pokazanych plików</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Żadne z nich</translation>
    </message>
    <message>
        <source>No language of these files is known.</source>
        <translation>Nie jest znany żaden język tych plików.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Show forced</source>
        <translation>Pokaż wymuszone</translation>
    </message>
    <message>
        <source>Show spoken</source>
        <translation>Pokaż mówione</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Pokaż pliki</translation>
    </message>
    <message>
        <source>Show those without</source>
        <translation>Pokaż bez tego języka</translation>
    </message>
    <message>
        <source>Show written</source>
        <translation>Pokaż pisane</translation>
    </message>
    <message>
        <source>Shows the files with sound in this language</source>
        <translation>Pokazuje pliki z dźwiękiem w tym języku</translation>
    </message>
    <message>
        <source>Shows the files with subtitles in this language</source>
        <translation>Pokazuje pliki z napisami w tym języku</translation>
    </message>
    <message>
        <source>Shows the files with subtitles of foreign parts alone in this language</source>
        <translation>Pokazuje pliki, w których napisy w tym języku są tylko do obcojęzycznych fragmentów</translation>
    </message>
    <message>
        <source>Shows the files without it in sound and subtitles; save the search</source>
        <translation>Pokazuje pliki bez tego języka w dźwięku i napisach; wyszukiwanie można zapisać</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mówione</translation>
    </message>
    <message>
        <source>What is counted of each</source>
        <translation>Co jest liczone dla każdego</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Pisane</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>&amp;Stop them and go on</source>
        <translation>&amp;Zatrzymaj je i kontynuuj</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>Trwają zadania</translation>
    </message>
    <message>
        <source>Jobs of this library are running.</source>
        <translation>Trwają zadania tej biblioteki.</translation>
    </message>
    <message>
        <source>Lets the jobs go on in this window</source>
        <translation>Pozwala zadaniom działać dalej w tym oknie</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>Otwórz w &amp;nowym oknie</translation>
    </message>
    <message>
        <source>Stops the jobs, and opens the other library here</source>
        <translation>Zatrzymuje zadania i otwiera tutaj drugą bibliotekę</translation>
    </message>
    <message>
        <source>They stop now, keep what they have found, and can go on when it is opened again.</source>
        <translation>Zatrzymają się teraz, zachowają wyniki i będą mogły działać dalej po jej ponownym otwarciu.</translation>
    </message>
</context>
<context>
    <name>LeftAlone</name>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorowane</translation>
    </message>
    <message>
        <source>Ignored ({})</source>
        <translation>Ignorowane ({})</translation>
    </message>
    <message>
        <source>Lists the group no more, also after its files were moved; “Ignored” shows it</source>
        <translation>Nie pokazuje już grupy, także po przeniesieniu jej plików; pokazuje ją przycisk „Ignorowane”</translation>
    </message>
    <message>
        <source>Lists the group with the others again</source>
        <translation>Ponownie pokazuje grupę razem z innymi</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Nie ignoruj już</translation>
    </message>
    <message>
        <source>Shows the groups that you ignore, and no others</source>
        <translation>Pokazuje tylko grupy, które ignorujesz</translation>
    </message>
    <message>
        <source>ignoring of “{}”</source>
        <translation>ignorowanie „{}”</translation>
    </message>
    <message>
        <source>listing of “{}”</source>
        <translation>ponowne pokazywanie „{}”</translation>
    </message>
    <message>
        <source>“{}” is ignored. Its copies still count as copies.</source>
        <translation>Grupa „{}” jest ignorowana. Jej kopie nadal liczą się jako kopie.</translation>
    </message>
    <message>
        <source>“{}” is listed with the other groups again.</source>
        <translation>„{}” jest znów wśród innych grup.</translation>
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
        <translation>Pokazuje tylko te pliki lub znów wszystkie</translation>
    </message>
    <message>
        <source>What the colours mean; a click shows only these files</source>
        <translation>Co oznaczają kolory; kliknięcie pokazuje tylko te pliki</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filmy</translation>
    </message>
    <message>
        <source>Libraries (*.cinv *.sqlite3)</source>
        <translation>Biblioteki (*.cinv *.sqlite3)</translation>
    </message>
    <message>
        <source>Libraries (*.cinv)</source>
        <translation>Biblioteki (*.cinv)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nowa biblioteka</translation>
    </message>
    <message>
        <source>No library was opened before</source>
        <translation>Nie otwierano jeszcze żadnej biblioteki</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Otwórz bibliotekę</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>There is a file {path} already. Open it, or choose another name.</source>
        <translation>Plik {path} już istnieje. Otwórz go lub wybierz inną nazwę.</translation>
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
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Counted anew whenever the file is read on. Only damaged files take so long.</source>
        <translation>Liczone od nowa, gdy plik jest dalej czytany. Tyle czasu potrzebują tylko uszkodzone pliki.</translation>
    </message>
    <message>
        <source>Files that are read at once. Automatic: one for each core, fewer where memory is short.</source>
        <translation>Tyle plików jest czytanych naraz. Automatycznie: jeden na każdy rdzeń, mniej, gdy brakuje pamięci.</translation>
    </message>
    <message>
        <source>Give up a file &amp;without a byte for</source>
        <translation>Porzuć plik, &amp;który nie zwraca danych przez</translation>
    </message>
    <message>
        <source>Give up a file that takes a &amp;processor for</source>
        <translation>Porzuć plik, który zajmuje &amp;procesor przez</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>More helps with slow shares and disks that have to wake up.</source>
        <translation>Więcej pomaga przy wolnych udziałach sieciowych i dyskach, które muszą się obudzić.</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>P&amp;rocesy robocze</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Changes nothing</source>
        <translation>Niczego nie zmienia</translation>
    </message>
    <message>
        <source>It is the &amp;disk</source>
        <translation>To &amp;dysk</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>To ten</translation>
    </message>
    <message>
        <source>Makes them one disk; can be undone</source>
        <translation>Łączy je w jeden dysk; można to cofnąć</translation>
    </message>
    <message>
        <source>The next scan of that disk takes the place of what was imported.</source>
        <translation>Następny skan tego dysku zastąpi to, co zaimportowano.</translation>
    </message>
    <message>
        <source>Which disk is “{}”?</source>
        <translation>Którym dyskiem jest „{}”?</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Tab chooses a number, and Enter shows the files that it counts</source>
        <translation>Tab wybiera liczbę, a Enter pokazuje pliki, które ona liczy</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>imported from {}</source>
        <translation>zaimportowano z {}</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepodłączony</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>niepodłączony od {}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} checked</source>
        <translation>Sprawdzono {0} z {1} {1:pliku|plików|plików}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} compared</source>
        <translation>Porównano {0} z {1} {1:pliku|plików|plików}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} verified</source>
        <translation>Zweryfikowano {0} z {1} {1:pliku|plików|plików}</translation>
    </message>
    <message>
        <source>{} could not be checked</source>
        <translation>nie udało się sprawdzić: {}</translation>
    </message>
</context>
<context>
    <name>LookAfter</name>
    <message>
        <source>All folders</source>
        <translation>Wszystkie foldery</translation>
    </message>
    <message>
        <source>Nothing begins by itself for “{}” any more.</source>
        <translation>Dla „{}” nic już nie zaczyna się samo.</translation>
    </message>
    <message>
        <source>checked for damage every month</source>
        <translation>sprawdzanie uszkodzeń co miesiąc</translation>
    </message>
    <message>
        <source>looking after “{}”</source>
        <translation>opieka nad „{}”</translation>
    </message>
    <message>
        <source>verified every month</source>
        <translation>weryfikacja co miesiąc</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>obserwowanie</translation>
    </message>
    <message>
        <source>“{}” is looked after: {}.</source>
        <translation>Opieka nad „{}”: {}.</translation>
    </message>
</context>
<context>
    <name>LookAfterSheet</name>
    <message>
        <source>All folders</source>
        <translation>Wszystkie foldery</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Niczego nie zmienia</translation>
    </message>
    <message>
        <source>Look after all folders</source>
        <translation>Opieka nad wszystkimi folderami</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Obejmij opieką</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Obejmij wszystkie</translation>
    </message>
    <message>
        <source>Look after this folder</source>
        <translation>Opieka nad tym folderem</translation>
    </message>
    <message>
        <source>Sets up what is ticked, and takes away what is not</source>
        <translation>Ustawia to, co zaznaczono, a usuwa to, czego nie zaznaczono</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>Mo&amp;tyw</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <translation>Zaczynaj pliki CSV od znacznika &amp;BOM</translation>
    </message>
    <message>
        <source>By it Excel knows that the file is UTF-8; other programs do not need it.</source>
        <translation>Po nim Excel poznaje, że plik jest w UTF-8; inne programy go nie potrzebują.</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>&amp;Zwarte wiersze</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Is tried on at once.</source>
        <translation>Od razu widać efekt.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duży</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Największy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Look and export</source>
        <translation>Wygląd i eksport</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalny</translation>
    </message>
    <message>
        <source>Of all text in the window; pictures have a size of their own in the gallery.</source>
        <translation>Całego tekstu w oknie; obrazy mają własny rozmiar w galerii.</translation>
    </message>
    <message>
        <source>Rows of tables are lower, so that more of them are visible.</source>
        <translation>Wiersze tabel są niższe, więc widać ich więcej.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Mały</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the window. The help tells how to improve it.</source>
        <translation>Obowiązuje od następnego uruchomienia okna. Pomoc wyjaśnia, jak je ulepszyć.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Rozmiar tekstu</translation>
    </message>
    <message>
        <source>{} (translated by machine)</source>
        <translation>{} (tłumaczenie maszynowe)</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>Find copies compares those that are not known.</source>
        <translation>„Znajdź kopie” porównuje te nieznane.</translation>
    </message>
    <message>
        <source>If “{}” were lost</source>
        <translation>Gdyby „{}” przepadł</translation>
    </message>
    <message>
        <source>Lost: on no other disk</source>
        <translation>Stracone: na żadnym innym dysku</translation>
    </message>
    <message>
        <source>Not known: not compared</source>
        <translation>Nie wiadomo: nie porównano</translation>
    </message>
    <message>
        <source>Safe: with a copy on another disk</source>
        <translation>Bezpieczne: z kopią na innym dysku</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Shows these files in the table</source>
        <translation>Pokazuje te pliki w tabeli</translation>
    </message>
    <message>
        <source>{0} of the lost {0:file was|files were} never checked.</source>
        <translation>{0} {0:stracony plik nigdy nie był sprawdzony|stracone pliki nigdy nie były sprawdzone|straconych plików nigdy nie było sprawdzonych}.</translation>
    </message>
</context>
<context>
    <name>ManifestDialogs</name>
    <message>
        <source>The report was written to {}.</source>
        <translation>Raport zapisano w {}.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. All other arguments are filters, as in the window: words, \(dqphrases\(dq, \-without, and typed ones like \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Put a filter that begins with \- after \-\-. \fB\-\-where\fR \fIFILTER\fR takes a filter alone; all arguments are then paths. An invalid filter ends the command with status 2, and a caret below the error.</source>
        <translation>Argument jest ścieżką, jeśli istnieje na dysku, jest bezwzględny lub zaczyna się od kropki lub ~. Wszystkie inne argumenty to filtry, jak w oknie: słowa, \(dqfrazy\(dq, \-bez oraz filtry z nazwą, na przykład \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Filtr, który zaczyna się od \-, podaj po \-\-. \fB\-\-where\fR \fIFILTER\fR przyjmuje sam filtr; wszystkie argumenty są wtedy ścieżkami. Nieprawidłowy filtr kończy polecenie z kodem 2 i znacznikiem pod błędem.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>POLECENIA</translation>
    </message>
    <message>
        <source>COMMON OPTIONS</source>
        <translation>WSPÓLNE OPCJE</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>OPIS</translation>
    </message>
    <message>
        <source>Done, but something needs attention: a folder that could not be read, a source that is offline, a file that has changed unnoticed, is damaged, or could not be verified or examined to its end.</source>
        <translation>Gotowe, ale coś wymaga uwagi: folder, którego nie udało się odczytać, źródło, które jest offline, plik zmieniony niepostrzeżenie lub uszkodzony albo taki, którego nie udało się zweryfikować lub sprawdzić do końca.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>PRZYKŁADY</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>KOD ZAKOŃCZENIA</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>PLIKI</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>FILTRY</translation>
    </message>
    <message>
        <source>Files that are being written get no checksums. A check never replaces a known checksum.</source>
        <translation>Pliki, które są właśnie zapisywane, nie otrzymują sum kontrolnych. Sprawdzenie nigdy nie zastępuje znanej sumy kontrolnej.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>UWAGI</translation>
    </message>
    <message>
        <source>No path could be read, the library is locked or damaged, or the output could not be written; of \fBjobs\fR, there is no such job, or its state does not allow what was asked for; of \fBself\-test\fR, something does not work.</source>
        <translation>Nie udało się odczytać żadnej ścieżki, biblioteka jest zablokowana lub uszkodzona albo nie udało się zapisać wyniku; dla \fBjobs\fR: nie ma takiego zadania lub jego stan nie pozwala na to, o co poproszono; dla \fBself\-test\fR: coś nie działa.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCJE</translation>
    </message>
    <message>
        <source>Of scans by older versions, only the number of files is known.</source>
        <translation>O skanach ze starszych wersji znana jest tylko liczba plików.</translation>
    </message>
    <message>
        <source>Output goes to a file completely or not at all. An existing file is replaced if its extension belongs to the format. Videos, libraries and the files that the library lists are never replaced.</source>
        <translation>Wynik trafia do pliku w całości albo wcale. Istniejący plik jest zastępowany, jeśli jego rozszerzenie należy do formatu. Wideo, biblioteki i pliki, które są na liście biblioteki, nigdy nie są zastępowane.</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>ZOBACZ TAKŻE</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SKŁADNIA</translation>
    </message>
    <message>
        <source>Scan a folder, and write a table for a spreadsheet:</source>
        <translation>Skanuje folder i zapisuje tabelę dla arkusza kalkulacyjnego:</translation>
    </message>
    <message>
        <source>See COMMON OPTIONS for {names}.</source>
        <translation>Zobacz {names} w części WSPÓLNE OPCJE.</translation>
    </message>
    <message>
        <source>Show the options of \fBcinventory\fR or of a command.</source>
        <translation>Pokazuje opcje \fBcinventory\fR lub polecenia.</translation>
    </message>
    <message>
        <source>The first line that \fBserve\fR writes is its address; \fI/api/v1/openapi.json\fR there describes the API. The program of \fB\-\-on\-alert\fR reads the alert from its standard input, and is killed after 30 seconds. No other user may be able to read the file of \fB\-\-webhook\-secret\-file\fR.</source>
        <translation>Pierwszy wiersz, który wypisuje \fBserve\fR, to jego adres; \fI/api/v1/openapi.json\fR opisuje tam API. Program z \fB\-\-on\-alert\fR czyta powiadomienie ze standardowego wejścia i po 30 sekundach jest zatrzymywany. Żaden inny użytkownik nie może mieć prawa odczytu pliku z \fB\-\-webhook\-secret\-file\fR.</translation>
    </message>
    <message>
        <source>The library.</source>
        <translation>Biblioteka.</translation>
    </message>
    <message>
        <source>The packaged program cannot have a cluster read files. An installation from the source needs further packages, and names them.</source>
        <translation>Spakowany program nie może zlecać klastrowi odczytu plików. Instalacja ze źródeł wymaga dalszych pakietów i je podaje.</translation>
    </message>
    <message>
        <source>The token of \fBserve\fR.</source>
        <translation>Token \fBserve\fR.</translation>
    </message>
    <message>
        <source>Unforeseen errors.</source>
        <translation>Nieprzewidziane błędy.</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Polecenia użytkownika</translation>
    </message>
    <message>
        <source>Without a command it opens its window, and scans the \fIPATH\fRs at once.</source>
        <translation>Bez polecenia otwiera swoje okno i od razu skanuje ścieżki \fIPATH\fR.</translation>
    </message>
    <message>
        <source>Wrong usage, or an output that is refused.</source>
        <translation>Błędne wywołanie lub odrzucony plik wyjściowy.</translation>
    </message>
    <message>
        <source>\fBcinventory\fR finds the video files in folders, probes each with MediaInfo, and keeps the results in a library. Files are only ever read, unless you let \fBtrash\fR move copies to the trash. Manifests are written only where you say.</source>
        <translation>\fBcinventory\fR znajduje w folderach pliki wideo, bada każdy z nich za pomocą MediaInfo i przechowuje wyniki w bibliotece. Pliki są tylko czytane, chyba że pozwolisz \fBtrash\fR przenosić kopie do kosza. Manifesty są zapisywane tylko tam, gdzie wskażesz.</translation>
    </message>
    <message>
        <source>cinventory \- take the inventory of a video library</source>
        <translation>cinventory \- inwentaryzuje bibliotekę wideo</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>The problems of {files} are marked OK.</source>
        <translation>Problemy oznaczono jako OK: {files}.</translation>
    </message>
    <message>
        <source>The selected files have no problems.</source>
        <translation>Zaznaczone pliki nie mają problemów.</translation>
    </message>
    <message>
        <source>mark of {} as OK</source>
        <translation>oznaczenie jako OK: {}</translation>
    </message>
    <message>
        <source>mark of “{}” as OK</source>
        <translation>oznaczenie „{}” jako OK</translation>
    </message>
    <message>
        <source>removal of the mark of “{}”</source>
        <translation>usunięcie oznaczenia „{}”</translation>
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
        <translation>Pakiet BagIt nie może zawierać nazwy tego pliku, więc nie ma go w manifeście.</translation>
    </message>
    <message>
        <source>A better video with the same pictures is known: see Copies, Same pictures.</source>
        <translation>Znane jest lepsze wideo z tymi samymi obrazami: patrz „Kopie”, „Te same obrazy”.</translation>
    </message>
    <message>
        <source>A camera recorded it: an original is not encoded again.</source>
        <translation>Nagrała to kamera: oryginału nie koduje się ponownie.</translation>
    </message>
    <message>
        <source>A check found damage. Look at that first.</source>
        <translation>Sprawdzenie znalazło uszkodzenia. Najpierw zajmij się nimi.</translation>
    </message>
    <message>
        <source>A good copy is {path}, which is not connected now.</source>
        <translation>Dobra kopia to {path}, teraz niepodłączona.</translation>
    </message>
    <message>
        <source>A good copy is {path}.</source>
        <translation>Dobra kopia to {path}.</translation>
    </message>
    <message>
        <source>A job failed.</source>
        <translation>Zadanie nie powiodło się.</translation>
    </message>
    <message>
        <source>A job in the state {state} cannot become {wanted}.</source>
        <translation>Zadanie w stanie {state} nie może przejść w stan {wanted}.</translation>
    </message>
    <message>
        <source>A job in the state {state} has not ended. Retry it after its end.</source>
        <translation>Zadanie w stanie {state} jeszcze się nie skończyło. Ponów je po zakończeniu.</translation>
    </message>
    <message>
        <source>A job in the state {state} is not waiting and cannot be moved.</source>
        <translation>Zadanie w stanie {state} nie czeka i nie można go przesunąć.</translation>
    </message>
    <message>
        <source>A job needs your attention.</source>
        <translation>Zadanie wymaga uwagi.</translation>
    </message>
    <message>
        <source>A later generation of the history leaves the file out, and it is not there.</source>
        <translation>Późniejsza generacja historii pomija ten plik i go tu nie ma.</translation>
    </message>
    <message>
        <source>A library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Brakuje biblioteki programu, jest ona zablokowana lub przeznaczona dla innego systemu. Zainstaluj Cinventory ponownie.</translation>
    </message>
    <message>
        <source>A library tells the folders of its disks by itself. Leave out what is for tables and paths.</source>
        <translation>Biblioteka sama podaje foldery swoich dysków. Pomiń to, co dotyczy tabel i ścieżek.</translation>
    </message>
    <message>
        <source>A manifest as {form} lists every file of its folder. Leave out the search.</source>
        <translation>Manifest jako {form} wymienia każdy plik swojego folderu. Pomiń wyszukiwanie.</translation>
    </message>
    <message>
        <source>A manifest is written once. Create another one to repeat it.</source>
        <translation>Manifest jest zapisywany raz. Utwórz kolejny, aby go powtórzyć.</translation>
    </message>
    <message>
        <source>A process could do this in spite of {layers}: {acts}.</source>
        <translation>Proces mógł mimo zabezpieczeń ({layers}) zrobić to: {acts}.</translation>
    </message>
    <message>
        <source>A scan has seen “{name}” itself. Only a disk that imports alone tell of can be another one.</source>
        <translation>Skan sam widział „{name}”. Innym dyskiem może być tylko dysk znany wyłącznie z importów.</translation>
    </message>
    <message>
        <source>A schedule verifies checksums, or looks for changes, at night or once a week.</source>
        <translation>Harmonogram weryfikuje sumy kontrolne lub szuka zmian, nocą albo raz w tygodniu.</translation>
    </message>
    <message>
        <source>A search, as in the list of files</source>
        <translation>Wyszukiwanie, jak na liście plików</translation>
    </message>
    <message>
        <source>A side of {picture} is odd. Most encoders need even sizes.</source>
        <translation>Bok obrazu {picture} jest nieparzysty. Większość koderów wymaga parzystych rozmiarów.</translation>
    </message>
    <message>
        <source>A spreadsheet would take its path for a formula.</source>
        <translation>Arkusz kalkulacyjny wziąłby jego ścieżkę za formułę.</translation>
    </message>
    <message>
        <source>A track ends after {end}, though its length is given as {length}.</source>
        <translation>Ścieżka kończy się po {end}, choć jej podana długość to {length}.</translation>
    </message>
    <message>
        <source>A track was not checked for damage, because there is no decoder for it.</source>
        <translation>Ścieżki nie sprawdzono pod kątem uszkodzeń, bo nie ma dla niej dekodera.</translation>
    </message>
    <message>
        <source>A week frees up to {least}, or takes up to {most}.</source>
        <translation>Tygodniowo zwalnia się do {least} lub zajmowane jest do {most}.</translation>
    </message>
    <message>
        <source>A week takes about {most}.</source>
        <translation>Tygodniowo zajmowane jest około {most}.</translation>
    </message>
    <message>
        <source>A week takes {least} to {most}.</source>
        <translation>Tygodniowo zajmowane jest od {least} do {most}.</translation>
    </message>
    <message>
        <source>ASC MHL has no checksums by {name}.</source>
        <translation>ASC MHL nie ma sum kontrolnych {name}.</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Dodatkowe</translation>
    </message>
    <message>
        <source>All copies were chosen. One has to stay.</source>
        <translation>Wybrano wszystkie kopie. Jedna musi zostać.</translation>
    </message>
    <message>
        <source>All files of this report</source>
        <translation>Wszystkie pliki tego raportu</translation>
    </message>
    <message>
        <source>All files that would stay are on other disks.</source>
        <translation>Wszystkie pliki, które by zostały, są na innych dyskach.</translation>
    </message>
    <message>
        <source>All others are known to be damaged.</source>
        <translation>O wszystkich innych wiadomo, że są uszkodzone.</translation>
    </message>
    <message>
        <source>An argument is empty. Give a path or a filter, and check the variables of the shell.</source>
        <translation>Argument jest pusty. Podaj ścieżkę lub filtr i sprawdź zmienne powłoki.</translation>
    </message>
    <message>
        <source>An export needs a saved search and a file.</source>
        <translation>Eksport wymaga zapisanego wyszukiwania i pliku.</translation>
    </message>
    <message>
        <source>An export replaces a file, so it can only be repeated in the window.</source>
        <translation>Eksport zastępuje plik, więc można go powtórzyć tylko w oknie.</translation>
    </message>
    <message>
        <source>An older check found what it could not weigh. Check the file for damage again.</source>
        <translation>Starsze sprawdzenie znalazło coś, czego nie umiało ocenić. Sprawdź plik ponownie pod kątem uszkodzeń.</translation>
    </message>
    <message>
        <source>An unexpected error occurred: {detail}. See the log for details.</source>
        <translation>Wystąpił nieoczekiwany błąd: {detail}. Szczegóły są w dzienniku.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>I jeszcze {count}.</translation>
    </message>
    <message>
        <source>Another volume is mounted at this path. The records are kept as offline.</source>
        <translation>Pod tą ścieżką zamontowano inny wolumin. Wpisy pozostają jako offline.</translation>
    </message>
    <message>
        <source>Another volume is mounted over this folder. The files that it hides stay, as offline.</source>
        <translation>Na tym folderze zamontowano inny wolumin. Ukryte przez niego pliki pozostają jako offline.</translation>
    </message>
    <message>
        <source>At {place}: an object in braces is missing here.</source>
        <translation>{place}: brakuje tu obiektu w nawiasach klamrowych.</translation>
    </message>
    <message>
        <source>At {place}: groups are nested more than {limit} deep. Use fewer groups.</source>
        <translation>{place}: grupy są zagnieżdżone głębiej niż {limit}. Użyj mniej grup.</translation>
    </message>
    <message>
        <source>At {place}: no list of conditions, or two. Use either &quot;all&quot; or &quot;any&quot;.</source>
        <translation>{place}: nie ma listy warunków albo są dwie. Użyj „all” albo „any”.</translation>
    </message>
    <message>
        <source>At {place}: the list of conditions is empty. Add a condition.</source>
        <translation>{place}: lista warunków jest pusta. Dodaj warunek.</translation>
    </message>
    <message>
        <source>At {place}: the profile names no sources. Remove the numbers, or add the sources.</source>
        <translation>{place}: profil nie podaje źródeł. Usuń numery lub dodaj źródła.</translation>
    </message>
    <message>
        <source>At {place}: the version of the form is missing. Write &quot;version&quot;: {version}.</source>
        <translation>{place}: brakuje wersji formatu. Wpisz „version”: {version}.</translation>
    </message>
    <message>
        <source>At {place}: there are more than {limit} conditions. Remove some.</source>
        <translation>{place}: jest więcej warunków niż {limit}. Usuń niektóre.</translation>
    </message>
    <message>
        <source>At {place}: there is no such source. {count:Use number 1|Use numbers from 1 to {count}}.</source>
        <translation>{place}: nie ma takiego źródła. Użyj {count:numeru 1|numerów od 1 do {count}|numerów od 1 do {count}}.</translation>
    </message>
    <message>
        <source>At {place}: this form needs a later version of Cinventory. Update Cinventory.</source>
        <translation>{place}: ten format wymaga nowszej wersji Cinventory. Zaktualizuj Cinventory.</translation>
    </message>
    <message>
        <source>At {place}: this is no address. Begin with https://.</source>
        <translation>{place}: to nie jest adres. Zacznij od https://.</translation>
    </message>
    <message>
        <source>At {place}: this is no list of at most {limit} values.</source>
        <translation>{place}: to nie jest lista najwyżej {limit} wartości.</translation>
    </message>
    <message>
        <source>At {place}: this is no text of at most {limit} printable characters.</source>
        <translation>{place}: to nie jest tekst z najwyżej {limit} znaków drukowalnych.</translation>
    </message>
    <message>
        <source>At {place}: this is not a single filter for profiles. Use one of {names}.</source>
        <translation>{place}: to nie jest pojedynczy filtr dla profili. Użyj jednego z: {names}.</translation>
    </message>
    <message>
        <source>At {place}: this key is not known. Use {names}.</source>
        <translation>{place}: ten klucz nie jest znany. Użyj: {names}.</translation>
    </message>
    <message>
        <source>Audio track {audio} and subtitle track {text} have no language.</source>
        <translation>Ścieżka dźwięku {audio} i ścieżka napisów {text} nie mają języka.</translation>
    </message>
    <message>
        <source>Audio track {audio} has no language.</source>
        <translation>Ścieżka dźwięku {audio} nie ma języka.</translation>
    </message>
    <message>
        <source>Backup cancelled: there is no new copy</source>
        <translation>Anulowano kopię zapasową: nie ma nowej kopii</translation>
    </message>
    <message>
        <source>Backup of the library</source>
        <translation>Kopia zapasowa biblioteki</translation>
    </message>
    <message>
        <source>Bags have no checksums by {name}.</source>
        <translation>Pakiety BagIt nie mają sum kontrolnych {name}.</translation>
    </message>
    <message>
        <source>Bit rate by resolution</source>
        <translation>Przepływność według rozdzielczości</translation>
    </message>
    <message>
        <source>Both paths lead to the same file.</source>
        <translation>Obie ścieżki prowadzą do tego samego pliku.</translation>
    </message>
    <message>
        <source>By looks at its room on {looks} days, from {since} to {until}.</source>
        <translation>Według odczytów jego miejsca w ciągu {looks} dni, od {since} do {until}.</translation>
    </message>
    <message>
        <source>By published tests, {target} saves {low} to {high} % of the picture&apos;s bits in {codec}, at the same quality. How good an encoding this file is, is not known: that makes the range wider.</source>
        <translation>Według opublikowanych testów {target} oszczędza od {low} do {high}% bitów obrazu w {codec} przy tej samej jakości. Nie wiadomo, jak dobrze zakodowany jest ten plik: dlatego zakres jest szerszy.</translation>
    </message>
    <message>
        <source>Camera raw files beside a finished video</source>
        <translation>Surowe pliki kamery obok gotowego wideo</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Anulowano: {title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Zmienione niepostrzeżenie</translation>
    </message>
    <message>
        <source>Changes are found by the watch; a schedule verifies checksums at night.</source>
        <translation>Zmiany znajduje obserwowanie; harmonogram weryfikuje sumy kontrolne nocą.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen, and the whole folder once an hour.</source>
        <translation>Zmiany są skanowane na bieżąco, a cały folder raz na godzinę.</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Sprawdzanie uszkodzeń</translation>
    </message>
    <message>
        <source>Check of {name} for damage</source>
        <translation>Sprawdzenie {name} pod kątem uszkodzeń</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files has free space.</source>
        <translation>Sprawdź, czy w folderze na pliki tymczasowe jest wolne miejsce.</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth})</source>
        <translation>Sprawdzenie {source} pod kątem uszkodzeń ({depth})</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth}), at most {budget}</source>
        <translation>Sprawdzenie {source} pod kątem uszkodzeń ({depth}), najwyżej {budget}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Checking for damage</source>
        <translation>Sprawdzanie uszkodzeń</translation>
    </message>
    <message>
        <source>Checking the copy of the library</source>
        <translation>Sprawdzanie kopii biblioteki</translation>
    </message>
    <message>
        <source>Checking {name} for damage</source>
        <translation>Sprawdzanie {name} pod kątem uszkodzeń</translation>
    </message>
    <message>
        <source>Checks for damage have an answer about {asked} of {files} {files:file|files}. Of the {left:other it is not known whether it is|others it is not known whether they are} damaged.</source>
        <translation>Sprawdzenia uszkodzeń dały odpowiedź o {asked} z {files} {files:pliku|plików|plików}. O {left:pozostałym nie wiadomo, czy jest uszkodzony|pozostałych nie wiadomo, czy są uszkodzone|pozostałych nie wiadomo, czy są uszkodzone}.</translation>
    </message>
    <message>
        <source>Checksums inside the file do not agree with the pictures that they stand for. Replace the file by a good copy.</source>
        <translation>Sumy kontrolne wewnątrz pliku nie zgadzają się z obrazami, które reprezentują. Zastąp plik dobrą kopią.</translation>
    </message>
    <message>
        <source>Checksums of {name}</source>
        <translation>Sumy kontrolne {name}</translation>
    </message>
    <message>
        <source>Choose a folder for the files that the encoder makes.</source>
        <translation>Wybierz folder na pliki, które tworzy koder.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Twój wybór.</translation>
    </message>
    <message>
        <source>Chosen by you. “{other}”, chosen before, no longer counts.</source>
        <translation>Twój wybór. Wcześniejszy wybór, „{other}”, już się nie liczy.</translation>
    </message>
    <message>
        <source>Cinventory cannot run there ({detail}).</source>
        <translation>Cinventory nie może tam działać ({detail}).</translation>
    </message>
    <message>
        <source>Cinventory cannot tell that this browser is yours: it may be another user&apos;s, in a container, or behind a proxy. Enter the token instead.</source>
        <translation>Cinventory nie może stwierdzić, czy ta przeglądarka należy do Ciebie: może działać jako inny użytkownik, w kontenerze lub za serwerem proxy. Wpisz zamiast tego token.</translation>
    </message>
    <message>
        <source>Cinventory listens at {address} but does not respond. Try again, or restart it.</source>
        <translation>Cinventory nasłuchuje na {address}, ale nie odpowiada. Spróbuj ponownie lub uruchom program jeszcze raz.</translation>
    </message>
    <message>
        <source>Cinventory only reads. To let it move copies to the trash, switch that on in the preferences of the window, or set &quot;trash&quot; to true in {path}.</source>
        <translation>Cinventory tylko czyta. Aby mógł przenosić kopie do kosza, włącz to w ustawieniach okna lub ustaw „trash” na true w {path}.</translation>
    </message>
    <message>
        <source>Codec, picture size, frame rate or length are not known.</source>
        <translation>Kodek, rozmiar obrazu, klatkaż lub długość są nieznane.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Porównywanie obrazów</translation>
    </message>
    <message>
        <source>Comparing videos with longer ones</source>
        <translation>Porównywanie wideo z dłuższymi</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Porównanie z {name}</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>Porównywanie {name}</translation>
    </message>
    <message>
        <source>Comparing, and moving to the trash</source>
        <translation>Porównywanie i przenoszenie do kosza</translation>
    </message>
    <message>
        <source>Complete: every file of the manifest is there, and is as it was.</source>
        <translation>Kompletny: każdy plik manifestu jest obecny i niezmieniony.</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>Obliczanie sum kontrolnych</translation>
    </message>
    <message>
        <source>Computing checksums of {name}</source>
        <translation>Obliczanie sum kontrolnych {name}</translation>
    </message>
    <message>
        <source>Connect it, and verify its files: only then is it known whether they are still the same.</source>
        <translation>Podłącz go i zweryfikuj jego pliki: dopiero wtedy wiadomo, czy są nadal takie same.</translation>
    </message>
    <message>
        <source>Copies of {name}</source>
        <translation>Kopie {name}</translation>
    </message>
    <message>
        <source>Copies on the same disk</source>
        <translation>Kopie na tym samym dysku</translation>
    </message>
    <message>
        <source>Copies were never searched</source>
        <translation>Kopii nigdy nie szukano</translation>
    </message>
    <message>
        <source>Copies would stay on fewer disks than the chosen rules demand.</source>
        <translation>Kopie zostałyby na mniejszej liczbie dysków, niż wymagają wybrane reguły.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiowanie</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Kopiowanie biblioteki</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Liczenie</translation>
    </message>
    <message>
        <source>Creating the manifest of {name}</source>
        <translation>Tworzenie manifestu {name}</translation>
    </message>
    <message>
        <source>Damage inside the sound does not show in {codec}.</source>
        <translation>Uszkodzeń wewnątrz dźwięku nie widać w {codec}.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Głębokość</translation>
    </message>
    <message>
        <source>Dolby Vision needs care, and is not estimated.</source>
        <translation>Dolby Vision wymaga ostrożności i nie jest szacowane.</translation>
    </message>
    <message>
        <source>Each file tells why. “Read all files again” tries them once more.</source>
        <translation>Każdy plik podaje powód. „Odczytaj wszystkie pliki ponownie” próbuje jeszcze raz.</translation>
    </message>
    <message>
        <source>Each point stands for files of one picture size and nearly one bit rate. Another colour marks rates that are unusual for the size.</source>
        <translation>Każdy punkt oznacza pliki o jednym rozmiarze obrazu i prawie jednej przepływności. Inny kolor oznacza przepływności nietypowe dla rozmiaru.</translation>
    </message>
    <message>
        <source>Emptying the trash of the system frees it. The journal tells what Cinventory has moved there, and can move it back.</source>
        <translation>Zwalnia je opróżnienie kosza systemu. Rejestr pokazuje, co Cinventory tam przeniósł, i może to przywrócić.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Co godzinę</translation>
    </message>
    <message>
        <source>Every move to the trash is chosen anew, in the list of copies.</source>
        <translation>Każde przeniesienie do kosza wybiera się na nowo, na liście kopii.</translation>
    </message>
    <message>
        <source>Every night, {start} to {end}</source>
        <translation>Co noc, od {start} do {end}</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Eksport listy</translation>
    </message>
    <message>
        <source>Export a saved search</source>
        <translation>Eksport zapisanego wyszukiwania</translation>
    </message>
    <message>
        <source>Export cancelled: {name} was not written</source>
        <translation>Anulowano eksport: {name} nie został zapisany</translation>
    </message>
    <message>
        <source>Export paused: {name} is not written yet</source>
        <translation>Wstrzymano eksport: {name} nie jest jeszcze zapisany</translation>
    </message>
    <message>
        <source>Export to {name}</source>
        <translation>Eksport do {name}</translation>
    </message>
    <message>
        <source>Export “{search}” to {path}</source>
        <translation>Eksport „{search}” do {path}</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Wyeksportowano do {name}</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>BŁĄD</translation>
    </message>
    <message>
        <source>Failed: some files, or the manifest, are not as they were.</source>
        <translation>Niepowodzenie: niektóre pliki lub manifest nie są takie, jakie były.</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>Niepowodzenie: {title}</translation>
    </message>
    <message>
        <source>Fails the chosen profiles {profiles}.</source>
        <translation>Nie spełnia wybranych profili {profiles}.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Niepowodzenia</translation>
    </message>
    <message>
        <source>Far larger than similar videos</source>
        <translation>Znacznie większe niż podobne wideo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Files beside videos that belong to none, as the last scans saw them.</source>
        <translation>Pliki obok wideo, które nie należą do żadnego, tak jak widziały je ostatnie skany.</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <translation>Pliki w {folder}</translation>
    </message>
    <message>
        <source>Files that are more than once on a disk, without the one that stays. Copies on other disks are backups, and do not count. On the page Copies you plan which one stays.</source>
        <translation>Pliki, które są na dysku więcej niż raz, bez tego, który zostaje. Kopie na innych dyskach to kopie zapasowe i nie liczą się. Na stronie „Kopie” planujesz, który plik zostaje.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Szukanie kopii</translation>
    </message>
    <message>
        <source>Find videos in longer ones</source>
        <translation>Szukanie wideo w dłuższych</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones</source>
        <translation>Szukanie wideo z {source} w dłuższych</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones, at most {budget}</source>
        <translation>Szukanie wideo z {source} w dłuższych, najwyżej {budget}</translation>
    </message>
    <message>
        <source>Finding {name} in longer videos</source>
        <translation>Szukanie {name} w dłuższych wideo</translation>
    </message>
    <message>
        <source>Finished: {title}</source>
        <translation>Zakończono: {title}</translation>
    </message>
    <message>
        <source>First {day} of the month, {start} to {end}</source>
        <translation>{day} (1. w miesiącu), od {start} do {end}</translation>
    </message>
    <message>
        <source>Folders by size</source>
        <translation>Foldery według rozmiaru</translation>
    </message>
    <message>
        <source>Folders of {path}, by size</source>
        <translation>Foldery w {path}, według rozmiaru</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pełna</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>Pełna dekoduje każdą klatkę, indeks żadnej.</translation>
    </message>
    <message>
        <source>HDR10+ needs care, and is not estimated.</source>
        <translation>HDR10+ wymaga ostrożności i nie jest szacowane.</translation>
    </message>
    <message>
        <source>How few bits its picture needs is not known: the simplest pictures that were tried took {bits} bits for 10,000 pixels in {target}. What this file has beyond that may be saved.</source>
        <translation>Nie wiadomo, jak mało bitów wymaga obraz tego pliku: najprostsze wypróbowane obrazy potrzebowały {bits} bitów na 10 000 pikseli w {target}. To, co plik ma ponad to, być może da się oszczędzić.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels.</source>
        <translation>Ile pliku zajmuje dźwięk, szacuje się według kodeka i kanałów.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels. It becomes AAC of 64 kb/s a channel.</source>
        <translation>Ile pliku zajmuje dźwięk, szacuje się według kodeka i kanałów. Staje się on AAC o 64 kb/s na kanał.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full between {earliest} and {latest}.</source>
        <translation>Jeśli tak dalej pójdzie, będzie pełny między {earliest} a {latest}.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by about {earliest}.</source>
        <translation>Jeśli tak dalej pójdzie, będzie pełny około {earliest}.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by {earliest} at the earliest; the latest time is not known.</source>
        <translation>Jeśli tak dalej pójdzie, będzie pełny najwcześniej {earliest}; najpóźniejszy termin nie jest znany.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is not full within ten years.</source>
        <translation>Jeśli tak dalej pójdzie, nie zapełni się w ciągu dziesięciu lat.</translation>
    </message>
    <message>
        <source>Import cancelled: what was read of {name} is kept</source>
        <translation>Anulowano import: to, co odczytano z {name}, jest zachowane</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Import {name}</translation>
    </message>
    <message>
        <source>Imported from {origin} on {day}: the file was not read, and its disk was not seen. Scan the disk to know more.</source>
        <translation>Zaimportowano z {origin} {day}: pliku nie odczytano, a jego dysku nie widziano. Zeskanuj dysk, aby wiedzieć więcej.</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Zaimportowano: {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importowanie</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importowanie {name}</translation>
    </message>
    <message>
        <source>In none of the languages that you want. Spoken: {spoken}. Subtitles: {written}.</source>
        <translation>W żadnym z wybranych języków. Mówione: {spoken}. Napisy: {written}.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>W koszu</translation>
    </message>
    <message>
        <source>Incomplete: some files are missing, left out or not checked.</source>
        <translation>Niekompletny: niektórych plików brakuje, są pominięte lub niesprawdzone.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Indeksowanie wypowiedzi</translation>
    </message>
    <message>
        <source>Index what is said in {source}</source>
        <translation>Indeksowanie wypowiedzi w {source}</translation>
    </message>
    <message>
        <source>Indexing what is said</source>
        <translation>Indeksowanie wypowiedzi</translation>
    </message>
    <message>
        <source>Indexing what is said in {name}</source>
        <translation>Indeksowanie wypowiedzi w {name}</translation>
    </message>
    <message>
        <source>Install Cinventory again.</source>
        <translation>Zainstaluj Cinventory ponownie.</translation>
    </message>
    <message>
        <source>Install what is missing. Fonts are in fonts-dejavu-core and fonts-noto-cjk.</source>
        <translation>Zainstaluj to, czego brakuje. Czcionki są w fonts-dejavu-core i fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Interlaced video needs care, and is not estimated.</source>
        <translation>Wideo z przeplotem wymaga ostrożności i nie jest szacowane.</translation>
    </message>
    <message>
        <source>It alone is HDR: {kept}.</source>
        <translation>Tylko ten jest HDR: {kept}.</translation>
    </message>
    <message>
        <source>It can be reached. Otherwise it is no better than others.</source>
        <translation>Jest osiągalny. Poza tym nie jest lepszy od innych.</translation>
    </message>
    <message>
        <source>It could not read {count} {count:file|files} that this computer can read.</source>
        <translation>Nie odczytał {count} {count:pliku, który|plików, które|plików, które} ten komputer potrafi odczytać.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Nie odpowiada.</translation>
    </message>
    <message>
        <source>It does not become fuller.</source>
        <translation>Nie zapełnia się.</translation>
    </message>
    <message>
        <source>It does not see {path}, or other files there.</source>
        <translation>Nie widzi {path} lub innych plików w tym miejscu.</translation>
    </message>
    <message>
        <source>It failed: {detail}.</source>
        <translation>Nie powiodło się: {detail}.</translation>
    </message>
    <message>
        <source>It gave answers that cannot be true ({detail}).</source>
        <translation>Podał odpowiedzi, które nie mogą być prawdziwe ({detail}).</translation>
    </message>
    <message>
        <source>It has Cinventory {there}, and this computer {here}.</source>
        <translation>Ma Cinventory {there}, a ten komputer {here}.</translation>
    </message>
    <message>
        <source>It has another copy, which may be whole.</source>
        <translation>Ma inną kopię, która może być nieuszkodzona.</translation>
    </message>
    <message>
        <source>It has fewer than {bits} bits for 10,000 pixels. So its quality may be worse than that of the target, and then it saves less than published.</source>
        <translation>Plik ma mniej niż {bits} bitów na 10 000 pikseli. Jego jakość może więc być gorsza niż jakość celu, a wtedy oszczędzi mniej, niż podają testy.</translation>
    </message>
    <message>
        <source>It has finer colours: {kept} against {other} (bits).</source>
        <translation>Ma dokładniejsze kolory: {kept} wobec {other} (bity).</translation>
    </message>
    <message>
        <source>It has hard links: nothing is saved until all of them are gone.</source>
        <translation>Ma twarde dowiązania: miejsce się nie zwolni, dopóki wszystkie nie znikną.</translation>
    </message>
    <message>
        <source>It has more bits a second, as far as codecs compare: {kept}, against {other}.</source>
        <translation>Ma więcej bitów na sekundę, o ile da się porównać kodeki: {kept} wobec {other}.</translation>
    </message>
    <message>
        <source>It has more colour than 4:2:0, which the result would lose.</source>
        <translation>Ma więcej koloru niż 4:2:0, co w wyniku by przepadło.</translation>
    </message>
    <message>
        <source>It has no picture, or nothing is known of it.</source>
        <translation>Nie ma obrazu lub nic o nim nie wiadomo.</translation>
    </message>
    <message>
        <source>It has sound in a language that the file that would stay does not have.</source>
        <translation>Ma dźwięk w języku, którego nie ma plik, który by został.</translation>
    </message>
    <message>
        <source>It has sound in more languages: {kept}, against {other}.</source>
        <translation>Ma dźwięk w większej liczbie języków: {kept} wobec {other}.</translation>
    </message>
    <message>
        <source>It has subtitles in more languages: {kept}, against {other}.</source>
        <translation>Ma napisy w większej liczbie języków: {kept} wobec {other}.</translation>
    </message>
    <message>
        <source>It has the codec of the target already.</source>
        <translation>Ma już kodek docelowy.</translation>
    </message>
    <message>
        <source>It has the larger picture: {kept}, against {other}.</source>
        <translation>Ma większy obraz: {kept} wobec {other}.</translation>
    </message>
    <message>
        <source>It has very many bits for its picture, as discs, cameras and grain have. It may save more, and grain is lost.</source>
        <translation>Plik ma bardzo dużo bitów jak na swój obraz, jak przy płytach, kamerach i ziarnie. Może oszczędzić więcej, a ziarno przepadnie.</translation>
    </message>
    <message>
        <source>It has {kind}, which would be lost. Encode it with settings of your own.</source>
        <translation>Zawiera {kind}, co zostałoby utracone. Zakoduj go z własnymi ustawieniami.</translation>
    </message>
    <message>
        <source>It has {rate} frames per second, and the list {list}.</source>
        <translation>Ma {rate} klatek na sekundę, a lista {list}.</translation>
    </message>
    <message>
        <source>It holds {count} {count:file|files}. Connect it now and then, and verify them.</source>
        <translation>Zawiera {count} {count:plik|pliki|plików}. Podłączaj dysk od czasu do czasu i weryfikuj pliki.</translation>
    </message>
    <message>
        <source>It is a part of a recording in several files, which stays whole.</source>
        <translation>Jest częścią nagrania w kilku plikach, które pozostaje w całości.</translation>
    </message>
    <message>
        <source>It is in a trash.</source>
        <translation>Jest w koszu.</translation>
    </message>
    <message>
        <source>It is interlaced. Encode it with settings of your own.</source>
        <translation>Ma przeplot. Zakoduj go z własnymi ustawieniami.</translation>
    </message>
    <message>
        <source>It is longer: {kept}, against {other}.</source>
        <translation>Jest dłuższy: {kept} wobec {other}.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Brakuje go.</translation>
    </message>
    <message>
        <source>It is not in {folder}.</source>
        <translation>Nie jest w {folder}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: that takes looks at its room on {least} days, and {days} days from the first to the last one. There {looks:is one|are {looks}}.</source>
        <translation>Nie wiadomo, kiedy będzie pełny: do tego potrzeba odczytów jego miejsca z {least} dni, w odstępie {days} dni od pierwszego do ostatniego. Na razie {looks:jest jeden|są {looks}|jest {looks}}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: the last look at its room, on {until}, is too long ago.</source>
        <translation>Nie wiadomo, kiedy będzie pełny: ostatni odczyt jego miejsca, {until}, był zbyt dawno.</translation>
    </message>
    <message>
        <source>It is not known to show the same pictures as the file that would stay.</source>
        <translation>Nie wiadomo, czy pokazuje te same obrazy co plik, który by został.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: no answer came ({detail}).</source>
        <translation>Nie wiadomo, czy jest nowa wersja: nie nadeszła odpowiedź ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer has no valid signature.</source>
        <translation>Nie wiadomo, czy jest nowa wersja: odpowiedź nie ma prawidłowego podpisu.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is invalid ({detail}).</source>
        <translation>Nie wiadomo, czy jest nowa wersja: odpowiedź jest nieprawidłowa ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is older than the last one.</source>
        <translation>Nie wiadomo, czy jest nowa wersja: odpowiedź jest starsza niż poprzednia.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer was too long.</source>
        <translation>Nie wiadomo, czy jest nowa wersja: odpowiedź była za długa.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the server answered {status}.</source>
        <translation>Nie wiadomo, czy jest nowa wersja: serwer odpowiedział {status}.</translation>
    </message>
    <message>
        <source>It is not known which columns of {path} hold the paths and sizes. Name them. There are: {titles}.</source>
        <translation>Nie wiadomo, które kolumny {path} zawierają ścieżki i rozmiary. Podaj je. Są: {titles}.</translation>
    </message>
    <message>
        <source>It is not known which disk the file is on: it may be a backup, and stays.</source>
        <translation>Nie wiadomo, na którym dysku jest plik: może to być kopia zapasowa, więc zostaje.</translation>
    </message>
    <message>
        <source>It is small already: few bits per pixel.</source>
        <translation>Jest już mały: niewiele bitów na piksel.</translation>
    </message>
    <message>
        <source>It is the oldest. Otherwise it is no better than others.</source>
        <translation>Jest najstarszy. Poza tym nie jest lepszy od innych.</translation>
    </message>
    <message>
        <source>It is the one to keep, of this group or of another one.</source>
        <translation>Jest plikiem do zachowania, w tej lub innej grupie.</translation>
    </message>
    <message>
        <source>It is the only copy in the library.</source>
        <translation>To jedyna kopia w bibliotece.</translation>
    </message>
    <message>
        <source>It may not start processes. Start it with --no-nanny, or set distributed.worker.daemon to false.</source>
        <translation>Nie może uruchamiać procesów. Uruchom go z --no-nanny lub ustaw distributed.worker.daemon na false.</translation>
    </message>
    <message>
        <source>It may save nothing: the result may even be larger.</source>
        <translation>Może niczego nie oszczędzić: wynik może być nawet większy.</translation>
    </message>
    <message>
        <source>It reads files with {there}, and this computer with {here}.</source>
        <translation>Czyta pliki przez {there}, a ten komputer przez {here}.</translation>
    </message>
    <message>
        <source>It reads {path} differently from this computer.</source>
        <translation>Czyta {path} inaczej niż ten komputer.</translation>
    </message>
    <message>
        <source>It shows more frames a second: {kept}, against {other}.</source>
        <translation>Pokazuje więcej klatek na sekundę: {kept} wobec {other}.</translation>
    </message>
    <message>
        <source>It was full on {until}.</source>
        <translation>Był pełny {until}.</translation>
    </message>
    <message>
        <source>It was never checked. Check it before the original goes.</source>
        <translation>Nigdy nie był sprawdzony. Sprawdź go, zanim pozbędziesz się oryginału.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, after {done} of {count} {count:file|files}. The {left:other is|others are} not read yet: plug it in to go on.</source>
        <translation>Odłączono je lub przestało odpowiadać po {done} z {count} {count:pliku|plików|plików}. {left:Pozostałego pliku|Pozostałych plików|Pozostałych plików} jeszcze nie odczytano: podłącz je, aby kontynuować.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, while its folders were listed. Plug it in to go on.</source>
        <translation>Odłączono je lub przestało odpowiadać podczas przeglądania folderów. Podłącz je, aby kontynuować.</translation>
    </message>
    <message>
        <source>It would save little: less than 15 % of the file, or less than the target asks for.</source>
        <translation>Oszczędziłby mało: mniej niż 15% pliku lub mniej, niż wymaga cel.</translation>
    </message>
    <message>
        <source>Its clock differs by {seconds} s.</source>
        <translation>Jego zegar różni się o {seconds} s.</translation>
    </message>
    <message>
        <source>Its codec is one for editing and archives: it is not encoded again.</source>
        <translation>Jego kodek służy do montażu i archiwum: nie koduje się go ponownie.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Connect it to read the rest.</source>
        <translation>Jego dysk nie jest podłączony. Podłącz go, aby odczytać resztę.</translation>
    </message>
    <message>
        <source>Its files are still being moved.</source>
        <translation>Jego pliki są jeszcze przenoszone.</translation>
    </message>
    <message>
        <source>Its frame rate varies or is not known, and this format needs one.</source>
        <translation>Jego klatkaż jest zmienny lub nieznany, a ten format wymaga stałego.</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>Jego długość jest nieznana.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, which this format needs.</source>
        <translation>Jego nazwa nie jest w UTF-8, którego wymaga ten format.</translation>
    </message>
    <message>
        <source>Its path comes first. Otherwise it is no better than others.</source>
        <translation>Jego ścieżka jest pierwsza. Poza tym nie jest lepszy od innych.</translation>
    </message>
    <message>
        <source>Its path has {sign}, which this format cannot hold.</source>
        <translation>Jego ścieżka zawiera {sign}, czego ten format nie może zapisać.</translation>
    </message>
    <message>
        <source>Its sound has more channels: {kept}, against {other}.</source>
        <translation>Jego dźwięk ma więcej kanałów: {kept} wobec {other}.</translation>
    </message>
    <message>
        <source>Its subtitles ({codec}) cannot be in Matroska, and would be lost.</source>
        <translation>Jego napisy ({codec}) nie mogą być w Matroska i zostałyby utracone.</translation>
    </message>
    <message>
        <source>Its video {video} is not there any more.</source>
        <translation>Jego wideo {video} już nie ma.</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Klatki kluczowe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Line {line} is not valid JSON: {detail}.</source>
        <translation>Wiersz {line} nie jest prawidłowym JSON: {detail}.</translation>
    </message>
    <message>
        <source>Line {line} of the manifest is not valid.</source>
        <translation>Wiersz {line} manifestu jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>Listing ended unexpectedly ({detail}).</source>
        <translation>Przeglądanie folderów nieoczekiwanie się zakończyło ({detail}).</translation>
    </message>
    <message>
        <source>Look for copies in {source}</source>
        <translation>Szukanie kopii w {source}</translation>
    </message>
    <message>
        <source>Looking for videos</source>
        <translation>Szukanie wideo</translation>
    </message>
    <message>
        <source>Looking for videos in {name}</source>
        <translation>Szukanie wideo w {name}</translation>
    </message>
    <message>
        <source>Looking through the catalogue</source>
        <translation>Przeglądanie katalogu</translation>
    </message>
    <message>
        <source>Looking up files</source>
        <translation>Wyszukiwanie plików</translation>
    </message>
    <message>
        <source>Made by Cinventory on {time}.</source>
        <translation>Utworzono w Cinventory {time}.</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>Tworzenie obrazów</translation>
    </message>
    <message>
        <source>Making pictures of {name}</source>
        <translation>Tworzenie obrazów {name}</translation>
    </message>
    <message>
        <source>Manifest of {name}</source>
        <translation>Manifest {name}</translation>
    </message>
    <message>
        <source>Many programs cannot play {codec} in {container}.</source>
        <translation>Wiele programów nie odtwarza {codec} w {container}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakujące</translation>
    </message>
    <message>
        <source>More than one job id begins with {job}: {jobs}.</source>
        <translation>Więcej niż jeden identyfikator zadania zaczyna się od {job}: {jobs}.</translation>
    </message>
    <message>
        <source>Move back: {name}</source>
        <translation>Przywracanie: {name}</translation>
    </message>
    <message>
        <source>Move to the trash: {name}</source>
        <translation>Przenoszenie do kosza: {name}</translation>
    </message>
    <message>
        <source>Moving back from the trash</source>
        <translation>Przywracanie z kosza</translation>
    </message>
    <message>
        <source>Needs attention: {title}</source>
        <translation>Wymaga uwagi: {title}</translation>
    </message>
    <message>
        <source>No byte could be read for {limit} s.</source>
        <translation>Przez {limit} s nie udało się odczytać ani bajtu.</translation>
    </message>
    <message>
        <source>No check for damage has an answer yet.</source>
        <translation>Żadne sprawdzenie uszkodzeń nie dało jeszcze odpowiedzi.</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that the preferences ask for.</source>
        <translation>Żadna znana kopia nie ma najniższej jakości wymaganej w ustawieniach.</translation>
    </message>
    <message>
        <source>No disk of this library has the id “{text}”. Scan the label again, or type its id.</source>
        <translation>Żaden dysk tej biblioteki nie ma identyfikatora „{text}”. Zeskanuj etykietę ponownie lub wpisz jej identyfikator.</translation>
    </message>
    <message>
        <source>No error and no warning is known. Only a check tells whether a file is damaged or was changed unnoticed.</source>
        <translation>Nie są znane żadne błędy ani ostrzeżenia. Tylko sprawdzenie pokaże, czy plik jest uszkodzony lub zmienił się niepostrzeżenie.</translation>
    </message>
    <message>
        <source>No file can be probed, because the probe processes end at once ({detail}).</source>
        <translation>Nie można zbadać żadnego pliku, bo procesy badające od razu się kończą ({detail}).</translation>
    </message>
    <message>
        <source>No file can be read, because the processes that read them end at once ({detail}).</source>
        <translation>Nie można odczytać żadnego pliku, bo czytające je procesy od razu się kończą ({detail}).</translation>
    </message>
    <message>
        <source>No file has a checksum</source>
        <translation>Żaden plik nie ma sumy kontrolnej</translation>
    </message>
    <message>
        <source>No file in the journal can be moved back.</source>
        <translation>Żadnego pliku z rejestru nie można przywrócić.</translation>
    </message>
    <message>
        <source>No file of the library matches. Check path and filter, or scan the folder first.</source>
        <translation>Żaden plik biblioteki nie pasuje. Sprawdź ścieżkę i filtr lub najpierw zeskanuj folder.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was checked since {day}.</source>
        <translation>Od {day} nie sprawdzono żadnego pliku z „{name}” ({place}).</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was ever checked; it is known since {day}.</source>
        <translation>Nie sprawdzono jeszcze żadnego pliku z „{name}” ({place}); dysk jest znany od {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked for {days} {days:day|days}</source>
        <translation>Żadnego pliku z „{name}” nie sprawdzono od {days} {days:dnia|dni|dni}</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked since {day}.</source>
        <translation>Od {day} nie sprawdzono żadnego pliku z „{name}”.</translation>
    </message>
    <message>
        <source>No file of “{name}” was ever checked; it is known since {day}.</source>
        <translation>Nie sprawdzono jeszcze żadnego pliku z „{name}”; dysk jest znany od {day}.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>Nie sprawdzono żadnego pliku.</translation>
    </message>
    <message>
        <source>No file was compared with an earlier checksum yet.</source>
        <translation>Nie porównano jeszcze żadnego pliku z wcześniejszą sumą kontrolną.</translation>
    </message>
    <message>
        <source>No font has the letters of the language of the window.</source>
        <translation>Żadna czcionka nie ma znaków języka okna.</translation>
    </message>
    <message>
        <source>No font has the letters of this language. The package fonts-noto-cjk has one.</source>
        <translation>Żadna czcionka nie ma znaków tego języka. Pakiet fonts-noto-cjk zawiera taką czcionkę.</translation>
    </message>
    <message>
        <source>No frame of this video could be decoded.</source>
        <translation>Nie udało się zdekodować żadnej klatki tego wideo.</translation>
    </message>
    <message>
        <source>No good copy is known.</source>
        <translation>Nie jest znana żadna dobra kopia.</translation>
    </message>
    <message>
        <source>No labels were made: this system has no font. Install one, such as DejaVu.</source>
        <translation>Nie utworzono etykiet: ten system nie ma czcionki. Zainstaluj jakąś, na przykład DejaVu.</translation>
    </message>
    <message>
        <source>No media track was found. The file is not a media file, or its beginning is damaged.</source>
        <translation>Nie znaleziono ścieżki multimediów. Plik nie jest plikiem multimedialnym lub jego początek jest uszkodzony.</translation>
    </message>
    <message>
        <source>No picture of the sample video could be made.</source>
        <translation>Nie udało się utworzyć żadnego obrazu przykładowego wideo.</translation>
    </message>
    <message>
        <source>No player could be started: {detail}.</source>
        <translation>Nie udało się uruchomić odtwarzacza: {detail}.</translation>
    </message>
    <message>
        <source>No process could be started: {detail}.</source>
        <translation>Nie udało się uruchomić procesu: {detail}.</translation>
    </message>
    <message>
        <source>No program listens at {address}.</source>
        <translation>Żaden program nie nasłuchuje na {address}.</translation>
    </message>
    <message>
        <source>No queue tells every version of HandBrake to turn HDR into SDR. Write a script.</source>
        <translation>Żadna kolejka nie każe każdej wersji HandBrake zamienić HDR na SDR. Zapisz skrypt.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve` and try again.</source>
        <translation>Żaden uruchomiony program nie może wykonać tego zadania. Uruchom `cinventory serve` i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve`, or run `{command}`.</source>
        <translation>Żaden uruchomiony program nie może wykonać tego zadania. Uruchom `cinventory serve` lub wykonaj `{command}`.</translation>
    </message>
    <message>
        <source>No subtitles that can be shown were found in this file.</source>
        <translation>W tym pliku nie znaleziono napisów, które można pokazać.</translation>
    </message>
    <message>
        <source>No trash could take the file ({detail}). Cinventory never deletes: remove it in your file manager.</source>
        <translation>Żaden kosz nie mógł przyjąć pliku ({detail}). Cinventory nigdy nie usuwa: usuń go w menedżerze plików.</translation>
    </message>
    <message>
        <source>No trash is available here. Nothing was moved.</source>
        <translation>Kosz nie jest tu dostępny. Niczego nie przeniesiono.</translation>
    </message>
    <message>
        <source>No video in its folder has such a name.</source>
        <translation>Żadne wideo w jego folderze nie ma takiej nazwy.</translation>
    </message>
    <message>
        <source>Nobody has published figures for its codec and this target.</source>
        <translation>Nikt nie opublikował danych dla tego kodeka i tego celu.</translation>
    </message>
    <message>
        <source>Nobody said that these files are not the same.</source>
        <translation>Nikt nie powiedział, że te pliki nie są tym samym.</translation>
    </message>
    <message>
        <source>None of the files that would stay can be reached and is free of damage.</source>
        <translation>Żaden z plików, które by zostały, nie jest jednocześnie osiągalny i nieuszkodzony.</translation>
    </message>
    <message>
        <source>None of the {asked} checked {asked:file|files} is damaged.</source>
        <translation>{asked:Jedyny sprawdzony plik nie jest uszkodzony|Żaden z {asked} sprawdzonych plików nie jest uszkodzony|Żaden z {asked} sprawdzonych plików nie jest uszkodzony}.</translation>
    </message>
    <message>
        <source>None of the {total} {total:file has|files have} pictures: none were made yet. Make them for a source first.</source>
        <translation>{total:Ten plik nie ma|Żaden z {total} plików nie ma|Żaden z {total} plików nie ma} obrazów: jeszcze ich nie utworzono. Najpierw utwórz je dla źródła.</translation>
    </message>
    <message>
        <source>None on this system: a file that takes over the process that reads it can open others.</source>
        <translation>Brak w tym systemie: plik, który przejmie odczytujący go proces, może otwierać inne pliki.</translation>
    </message>
    <message>
        <source>Not all pictures of that library could be copied: {detail}.</source>
        <translation>Nie udało się skopiować wszystkich obrazów tej biblioteki: {detail}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niesprawdzone</translation>
    </message>
    <message>
        <source>Not every manifest of the bag lists the file.</source>
        <translation>Nie każdy manifest pakietu BagIt wymienia ten plik.</translation>
    </message>
    <message>
        <source>Not known: files were never compared.</source>
        <translation>Nie wiadomo: plików nigdy nie porównano.</translation>
    </message>
    <message>
        <source>Not known: too few similar videos were read to tell what is usual.</source>
        <translation>Nie wiadomo: odczytano zbyt mało podobnych wideo, aby określić, co jest typowe.</translation>
    </message>
    <message>
        <source>Not known: videos were never compared by their pictures.</source>
        <translation>Nie wiadomo: wideo nigdy nie porównano według obrazu.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Spoza listy</translation>
    </message>
    <message>
        <source>Nothing answered here for {limit} s, so it was left out.</source>
        <translation>Przez {limit} s nie było tu odpowiedzi, więc pominięto.</translation>
    </message>
    <message>
        <source>Nothing is checked by itself</source>
        <translation>Nic nie jest sprawdzane samoczynnie</translation>
    </message>
    <message>
        <source>Nothing was found, but damage inside {codec} does not show. Compare checksums to know whether the file is intact.</source>
        <translation>Niczego nie znaleziono, ale uszkodzeń wewnątrz {codec} nie widać. Porównaj sumy kontrolne, aby wiedzieć, czy plik jest nienaruszony.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Liczba plików</translation>
    </message>
    <message>
        <source>Of {count} {count:file|files} the copies are not known</source>
        <translation>Kopie {count} {count:pliku|plików|plików} nie są znane</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On Debian and its derivatives: sudo apt install {packages}</source>
        <translation>W Debianie i systemach pochodnych: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>One file of {size}, copied while the program works.</source>
        <translation>Jeden plik o rozmiarze {size}, kopiowany, gdy program pracuje.</translation>
    </message>
    <message>
        <source>One of the files was not compared yet. Compare it with: cinventory fingerprint.</source>
        <translation>Jednego z plików jeszcze nie porównano. Porównaj go poleceniem: cinventory fingerprint.</translation>
    </message>
    <message>
        <source>Only files of equal size are read, and of these mostly a small part.</source>
        <translation>Odczytywane są tylko pliki o tym samym rozmiarze, a z nich zwykle niewielka część.</translation>
    </message>
    <message>
        <source>Only files that match</source>
        <translation>Tylko pliki, które pasują</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Tylko jedna kopia</translation>
    </message>
    <message>
        <source>Only the first {count:file with pictures is|{count} files with pictures are} shown, since there is no room for more.</source>
        <translation>{count:Pokazano tylko pierwszy plik z obrazami|Pokazano tylko pierwsze {count} pliki z obrazami|Pokazano tylko pierwszych {count} plików z obrazami}, bo na więcej nie ma miejsca.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time.</source>
        <translation>Inne bajty, ten sam rozmiar i czas.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. A good copy is known.</source>
        <translation>Inne bajty, ten sam rozmiar i czas. Znana jest dobra kopia.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. No good copy is known.</source>
        <translation>Inne bajty, ten sam rozmiar i czas. Nie jest znana żadna dobra kopia.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. Of {good} of them a good copy is known.</source>
        <translation>Inne bajty, ten sam rozmiar i czas. Z dobrą kopią: {good}.</translation>
    </message>
    <message>
        <source>Other paths lead to the same bytes, so that moving one would free nothing.</source>
        <translation>Inne ścieżki prowadzą do tych samych bajtów, więc przeniesienie jednej niczego by nie zwolniło.</translation>
    </message>
    <message>
        <source>Other users can read the secret of a webhook in {path}. Restrict its permissions.</source>
        <translation>Inni użytkownicy mogą odczytać sekret webhooka w {path}. Ogranicz uprawnienia do pliku.</translation>
    </message>
    <message>
        <source>Other users can read the token in {path}. Delete the file for a new token, or restrict its permissions.</source>
        <translation>Inni użytkownicy mogą odczytać token w {path}. Usuń plik, aby otrzymać nowy token, lub ogranicz uprawnienia.</translation>
    </message>
    <message>
        <source>Other videos went to the trash for it, and the one that would stay is not known to show as much as these.</source>
        <translation>Inne wideo trafiły dla niego do kosza, a o tym, które by zostało, nie wiadomo, czy pokazuje tyle co one.</translation>
    </message>
    <message>
        <source>Parts of its recording would stay, or be left on different disks. All go, or none.</source>
        <translation>Części jego nagrania by zostały lub trafiły na różne dyski. Przenoszone są wszystkie albo żadna.</translation>
    </message>
    <message>
        <source>Parts of {name} in other videos</source>
        <translation>Części {name} w innych wideo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>Wstrzymano: {title}</translation>
    </message>
    <message>
        <source>Perhaps it shows something else: nothing that is not sure goes.</source>
        <translation>Być może pokazuje coś innego: to, co niepewne, zostaje.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Pictures are not available for this file type.</source>
        <translation>Dla tego typu pliku obrazy nie są dostępne.</translation>
    </message>
    <message>
        <source>Pictures of {name}</source>
        <translation>Obrazy {name}</translation>
    </message>
    <message>
        <source>Prints of {name}</source>
        <translation>Odciski obrazu {name}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Qt lacks system libraries, of these packages of Debian: {packages}.</source>
        <translation>Qt brakuje bibliotek systemowych z tych pakietów Debiana: {packages}.</translation>
    </message>
    <message>
        <source>Raw files of cameras with a finished video of the same name in the same folder. Keep them if you may edit again.</source>
        <translation>Surowe pliki kamer z gotowym wideo o tej samej nazwie w tym samym folderze. Zachowaj je, jeśli zamierzasz jeszcze montować.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Odczytane</translation>
    </message>
    <message>
        <source>Read each file thoroughly</source>
        <translation>Czytaj każdy plik dokładnie</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare</source>
        <translation>Odczyt obrazów z {source} do porównania</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare, at most {budget}</source>
        <translation>Odczyt obrazów z {source} do porównania, najwyżej {budget}</translation>
    </message>
    <message>
        <source>Read pictures to compare</source>
        <translation>Odczyt obrazów do porównania</translation>
    </message>
    <message>
        <source>Reading failed at byte {offset}: {detail}. Replace the file by a good copy.</source>
        <translation>Odczyt nie powiódł się przy bajcie {offset}: {detail}. Zastąp plik dobrą kopią.</translation>
    </message>
    <message>
        <source>Reading failed {count:once, at|{count} times, first at} {time}.</source>
        <translation>Odczyt nie powiódł się {count:raz, w|{count} razy, najpierw w|{count} razy, najpierw w} {time}.</translation>
    </message>
    <message>
        <source>Reading pictures of {name} to compare</source>
        <translation>Odczytywanie obrazów {name} do porównania</translation>
    </message>
    <message>
        <source>Reading pictures to compare</source>
        <translation>Odczytywanie obrazów do porównania</translation>
    </message>
    <message>
        <source>Reading pictures to find videos in longer ones</source>
        <translation>Odczytywanie obrazów, aby znaleźć wideo w dłuższych</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>Odczytywanie manifestu</translation>
    </message>
    <message>
        <source>Reading this format fails with intact files too, so this proves no damage.</source>
        <translation>Odczyt tego formatu zawodzi także przy nienaruszonych plikach, więc nie dowodzi to uszkodzenia.</translation>
    </message>
    <message>
        <source>Reads each video with such a track to its end.</source>
        <translation>Czyta każde wideo z taką ścieżką do końca.</translation>
    </message>
    <message>
        <source>Receivers of alerts and the certificates of a cluster are left out: they are secret.</source>
        <translation>Odbiorcy powiadomień i certyfikaty klastra są pominięte: są tajne.</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Skanuj ponownie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Samples, trailers and extras</source>
        <translation>Próbki, zwiastuny i dodatki</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Zapisywanie {name}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Skan</translation>
    </message>
    <message>
        <source>Scan {source}</source>
        <translation>Skan {source}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Skanowanie</translation>
    </message>
    <message>
        <source>Scanning {name}</source>
        <translation>Skanowanie {name}</translation>
    </message>
    <message>
        <source>Schedules run in the window or cinventory serve. Start one of them.</source>
        <translation>Harmonogramy działają w oknie lub w cinventory serve. Uruchom jedno z nich.</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Rozmiar plików</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>Mniejsze</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Sortuj według: {column}</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Zapis sum kontrolnych</translation>
    </message>
    <message>
        <source>Store checksums of {source}</source>
        <translation>Zapis sum kontrolnych {source}</translation>
    </message>
    <message>
        <source>Store checksums of {source}, at most {budget}</source>
        <translation>Zapis sum kontrolnych {source}, najwyżej {budget}</translation>
    </message>
    <message>
        <source>Subtitle track {text} has no language.</source>
        <translation>Ścieżka napisów {text} nie ma języka.</translation>
    </message>
    <message>
        <source>Subtitles and .nfo without a video</source>
        <translation>Napisy i .nfo bez wideo</translation>
    </message>
    <message>
        <source>The .sub file with the pictures of these subtitles could not be opened.</source>
        <translation>Nie udało się otworzyć pliku .sub z obrazami tych napisów.</translation>
    </message>
    <message>
        <source>The FFmpeg libraries are missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Brakuje bibliotek FFmpeg, są one zablokowane lub przeznaczone dla innego systemu. Zainstaluj Cinventory ponownie.</translation>
    </message>
    <message>
        <source>The MediaInfo library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Brakuje biblioteki MediaInfo, jest ona zablokowana lub przeznaczona dla innego systemu. Zainstaluj Cinventory ponownie.</translation>
    </message>
    <message>
        <source>The address for new versions is invalid. It has to begin with https://.</source>
        <translation>Adres nowych wersji jest nieprawidłowy. Musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>The address of a webhook is invalid. Enter one such as https://host.example/path.</source>
        <translation>Adres webhooka jest nieprawidłowy. Wpisz adres taki jak https://host.example/path.</translation>
    </message>
    <message>
        <source>The algorithm of this checksum is not known: {name}.</source>
        <translation>Algorytm tej sumy kontrolnej nie jest znany: {name}.</translation>
    </message>
    <message>
        <source>The aspect ratio {aspect}:1 is unusual.</source>
        <translation>Proporcje {aspect}:1 są nietypowe.</translation>
    </message>
    <message>
        <source>The bag is not complete: some of its files have yet to be fetched.</source>
        <translation>Pakiet BagIt nie jest kompletny: niektóre jego pliki trzeba dopiero pobrać.</translation>
    </message>
    <message>
        <source>The bag of {path} has no manifest by a known algorithm.</source>
        <translation>Pakiet BagIt {path} nie ma manifestu ze znanym algorytmem.</translation>
    </message>
    <message>
        <source>The bare stream was not read ({status}).</source>
        <translation>Nie odczytano strumienia wideo bez kontenera ({status}).</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be read: {detail}.</source>
        <translation>Nie udało się odczytać katalogu {path}: {detail}.</translation>
    </message>
    <message>
        <source>The catalogue {path} does not tell the name of its disk. Give it one.</source>
        <translation>Katalog {path} nie podaje nazwy swojego dysku. Nadaj mu nazwę.</translation>
    </message>
    <message>
        <source>The chain of the history is missing: {path}.</source>
        <translation>Brakuje łańcucha historii: {path}.</translation>
    </message>
    <message>
        <source>The chart shows {count} of {total} {total:point|points}: those with an unusual bit rate, then those of the most files.</source>
        <translation>Wykres pokazuje {count} z {total} {total:punktu|punktów|punktów}: najpierw te o nietypowej przepływności, potem te z największą liczbą plików.</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} s.</source>
        <translation>Sprawdzenie nie zakończyło się w ciągu {seconds} s.</translation>
    </message>
    <message>
        <source>The chosen rules keep all files on this disk or in this folder.</source>
        <translation>Wybrane reguły zachowują wszystkie pliki na tym dysku lub w tym folderze.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Brakuje zamykającego cudzysłowu.</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be reached ({detail}). Start it and try again.</source>
        <translation>Klaster pod adresem {address} jest nieosiągalny ({detail}). Uruchom go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The cluster at {address} has gone, or has no usable worker. The job is paused. Resume it later.</source>
        <translation>Klaster pod adresem {address} zniknął lub nie ma przydatnego procesu roboczego. Zadanie jest wstrzymane. Wznów je później.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one.</source>
        <translation>Klaster pod adresem {address} nie używa TLS: każdy, kto go dosięgnie, może uruchamiać programy na jego komputerach i na tym.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one. Use a tls address, or accept the risk with --cluster-insecure or in the preferences.</source>
        <translation>Klaster pod adresem {address} nie używa TLS: każdy, kto go dosięgnie, może uruchamiać programy na jego komputerach i na tym. Użyj adresu tls lub zaakceptuj ryzyko opcją --cluster-insecure albo w ustawieniach.</translation>
    </message>
    <message>
        <source>The codec of this video is not supported.</source>
        <translation>Kodek tego wideo nie jest obsługiwany.</translation>
    </message>
    <message>
        <source>The computer runs on battery. Jobs on schedule wait until it is plugged in.</source>
        <translation>Komputer działa na baterii. Zadania z harmonogramu czekają na podłączenie zasilania.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost.</source>
        <translation>Utracono połączenie z {address}.</translation>
    </message>
    <message>
        <source>The contents changed while size and time of the last change stayed: {algorithm} was {expected} on {date}, and {found} at the last check. Replace the file by a good copy, or accept the contents if they are meant to be so.</source>
        <translation>Zawartość się zmieniła, a rozmiar i czas ostatniej zmiany pozostały: {algorithm} miał wartość {expected} dnia {date}, a {found} przy ostatnim sprawdzeniu. Zastąp plik dobrą kopią lub zaakceptuj zawartość, jeśli taka ma być.</translation>
    </message>
    <message>
        <source>The copies of no file are known yet.</source>
        <translation>Nie są jeszcze znane kopie żadnego pliku.</translation>
    </message>
    <message>
        <source>The copies of {asked} of {files} {files:file|files} are known. Of the {left:other|others} nothing is known.</source>
        <translation>Znane są kopie {asked} z {files} {files:pliku|plików|plików}. O {left:pozostałym|pozostałych|pozostałych} nic nie wiadomo.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {detail}.</source>
        <translation>Nie udało się zapisać kopii {path}: {detail}.</translation>
    </message>
    <message>
        <source>The date is in the future: {date}.</source>
        <translation>Data jest w przyszłości: {date}.</translation>
    </message>
    <message>
        <source>The date was never set: it is the start value of a computer&apos;s clock.</source>
        <translation>Daty nigdy nie ustawiono: to wartość początkowa zegara komputera.</translation>
    </message>
    <message>
        <source>The decoder hid errors of the picture.</source>
        <translation>Dekoder ukrył błędy obrazu.</translation>
    </message>
    <message>
        <source>The decoder reported {count} {count:error|errors}.</source>
        <translation>Dekoder zgłosił {count} {count:błąd|błędy|błędów}.</translation>
    </message>
    <message>
        <source>The device for sound takes none any more.</source>
        <translation>Urządzenie dźwiękowe nie przyjmuje już dźwięku.</translation>
    </message>
    <message>
        <source>The disk of the file, or of the one that stays, is not connected, or no longer answers. Plug it in, and begin again.</source>
        <translation>Dysk tego pliku lub pliku, który zostaje, nie jest podłączony lub już nie odpowiada. Podłącz go i zacznij ponownie.</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Delete something there, or choose another disk.</source>
        <translation>Dysk {path} jest pełny. Usuń coś z niego lub wybierz inny dysk.</translation>
    </message>
    <message>
        <source>The entry of the manifest has two different {algorithm} checksums.</source>
        <translation>Wpis manifestu ma dwie różne sumy kontrolne {algorithm}.</translation>
    </message>
    <message>
        <source>The entry of the manifest names two files.</source>
        <translation>Wpis manifestu podaje dwa pliki.</translation>
    </message>
    <message>
        <source>The extension is .{extension}, but the container is {container}.</source>
        <translation>Rozszerzenie to .{extension}, ale kontener to {container}.</translation>
    </message>
    <message>
        <source>The file and the one that would stay differ at byte {offset}, so they are no copies. Verify both.</source>
        <translation>Ten plik i plik, który by został, różnią się przy bajcie {offset}, więc nie są kopiami. Zweryfikuj oba.</translation>
    </message>
    <message>
        <source>The file cannot be reached. Connect its disk, or scan its source.</source>
        <translation>Plik jest nieosiągalny. Podłącz jego dysk lub zeskanuj jego źródło.</translation>
    </message>
    <message>
        <source>The file could not be read, for an unknown reason.</source>
        <translation>Nie udało się odczytać pliku z nieznanego powodu.</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}.</source>
        <translation>Nie udało się odczytać pliku: {detail}.</translation>
    </message>
    <message>
        <source>The file declares a duration of 0.</source>
        <translation>Plik deklaruje czas trwania 0.</translation>
    </message>
    <message>
        <source>The file declares more than its {size}. Its end may be missing.</source>
        <translation>Plik deklaruje więcej niż swoje {size}. Może brakować jego końca.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history of {path}.</source>
        <translation>Plik różni się od swojego wpisu w historii {path}.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history.</source>
        <translation>Plik różni się od swojego wpisu w historii.</translation>
    </message>
    <message>
        <source>The file does not declare its duration.</source>
        <translation>Plik nie deklaruje czasu trwania.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan it, and look for copies again.</source>
        <translation>Plik zmienił się od ostatniego skanu. Zeskanuj go i ponownie poszukaj kopii.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan its folder again to see its contents.</source>
        <translation>Plik zmienił się od ostatniego skanu. Zeskanuj ponownie jego folder, aby zobaczyć zawartość.</translation>
    </message>
    <message>
        <source>The file has no video to show.</source>
        <translation>Plik nie ma wideo do pokazania.</translation>
    </message>
    <message>
        <source>The file has no video track. Audio tracks: {audio}, subtitle tracks: {text}.</source>
        <translation>Plik nie ma ścieżki wideo. Ścieżki dźwięku: {audio}, ścieżki napisów: {text}.</translation>
    </message>
    <message>
        <source>The file has several hard links, so that moving one would free nothing.</source>
        <translation>Plik ma kilka twardych dowiązań, więc przeniesienie jednego niczego by nie zwolniło.</translation>
    </message>
    <message>
        <source>The file has video but no audio.</source>
        <translation>Plik ma wideo, ale nie ma dźwięku.</translation>
    </message>
    <message>
        <source>The file has {size} {size:byte|bytes}, but {listed} in the manifest.</source>
        <translation>Plik ma {size} {size:bajt|bajty|bajtów}, a w manifeście {listed}.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in other files.</source>
        <translation>Plik sam nie zawiera wideo: jego multimedia są w innych plikach.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in {name}, which was not opened.</source>
        <translation>Plik sam nie zawiera wideo: jego multimedia są w {name}, którego nie otwarto.</translation>
    </message>
    <message>
        <source>The file in the trash is not the one that was moved there.</source>
        <translation>Plik w koszu nie jest tym, który tam przeniesiono.</translation>
    </message>
    <message>
        <source>The file is a picture ({format}), not a video. Rename it with the ending of a picture.</source>
        <translation>Plik to obraz ({format}), a nie wideo. Zmień jego rozszerzenie na rozszerzenie obrazu.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video.</source>
        <translation>Plik to lista odtwarzania, a nie wideo.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video: it names {name}, which was not opened.</source>
        <translation>Plik to lista odtwarzania, a nie wideo: wskazuje {name}, którego nie otwarto.</translation>
    </message>
    <message>
        <source>The file is a project of an editing program, not a video. Its media are other files.</source>
        <translation>Plik to projekt programu do montażu, a nie wideo. Jego multimedia są w innych plikach.</translation>
    </message>
    <message>
        <source>The file is a symbolic link. Links are not followed.</source>
        <translation>Plik jest dowiązaniem symbolicznym. Program nie podąża za dowiązaniami.</translation>
    </message>
    <message>
        <source>The file is a text, not a video.</source>
        <translation>Plik to tekst, a nie wideo.</translation>
    </message>
    <message>
        <source>The file is an image of a disc, not a video. Mount it to scan the files in it.</source>
        <translation>Plik to obraz płyty, a nie wideo. Zamontuj go, aby zeskanować pliki w nim.</translation>
    </message>
    <message>
        <source>The file is an index of a disc, not a video. The videos of the disc are other files.</source>
        <translation>Plik to indeks płyty, a nie wideo. Wideo z płyty są w innych plikach.</translation>
    </message>
    <message>
        <source>The file is cut off: a part that begins at byte {offset} goes on {missing} {missing:byte|bytes} beyond the end. Replace the file by a good copy.</source>
        <translation>Plik jest ucięty: część, która zaczyna się od bajtu {offset}, wykracza {missing} {missing:bajt|bajty|bajtów} poza koniec. Zastąp plik dobrą kopią.</translation>
    </message>
    <message>
        <source>The file is damaged, so it is no copy of the others.</source>
        <translation>Plik jest uszkodzony, więc nie jest kopią pozostałych.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>The file is in its folder.</source>
        <translation>Plik jest w swoim folderze.</translation>
    </message>
    <message>
        <source>The file is in the trash already.</source>
        <translation>Plik jest już w koszu.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>Plik jest większy niż {limit} bajtów.</translation>
    </message>
    <message>
        <source>The file is no longer in the trash.</source>
        <translation>Pliku nie ma już w koszu.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Pliku już nie ma.</translation>
    </message>
    <message>
        <source>The file is not as it was listed. Scan it, and look for copies again.</source>
        <translation>Plik nie jest już taki jak na liście. Zeskanuj go i ponownie poszukaj kopii.</translation>
    </message>
    <message>
        <source>The file is not there now: it is missing, or its disk is not connected.</source>
        <translation>Pliku teraz tu nie ma: brakuje go lub jego dysk nie jest podłączony.</translation>
    </message>
    <message>
        <source>The file is recorded in the history of {path}, and is not there.</source>
        <translation>Plik jest zapisany w historii {path}, ale go tu nie ma.</translation>
    </message>
    <message>
        <source>The file is recorded in the history, and is not there.</source>
        <translation>Plik jest zapisany w historii, ale go tu nie ma.</translation>
    </message>
    <message>
        <source>The file is still being downloaded. It is read once the download has ended.</source>
        <translation>Plik jest jeszcze pobierany. Zostanie odczytany po zakończeniu pobierania.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, and could not be put back. It is at {path}.</source>
        <translation>Plik, który miał zostać, zniknął razem z tym i nie udało się go odłożyć. Jest w {path}.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, as both are one file. It was put back.</source>
        <translation>Plik, który miał zostać, zniknął razem z tym, bo oba są jednym plikiem. Został odłożony na miejsce.</translation>
    </message>
    <message>
        <source>The file that would stay is in the trash, so it is no copy.</source>
        <translation>Plik, który miał zostać, jest w koszu, więc nie jest kopią.</translation>
    </message>
    <message>
        <source>The file that would stay is no longer there.</source>
        <translation>Pliku, który miał zostać, już nie ma.</translation>
    </message>
    <message>
        <source>The file that would stay is not as it was listed. Scan it, and look for copies again.</source>
        <translation>Plik, który miał zostać, nie jest już taki jak na liście. Zeskanuj go i ponownie poszukaj kopii.</translation>
    </message>
    <message>
        <source>The file took too long to read.</source>
        <translation>Odczyt pliku trwał zbyt długo.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because decoding needs too much memory.</source>
        <translation>Pliku nie sprawdzono pod kątem uszkodzeń, bo dekodowanie wymaga za dużo pamięci.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is a picture.</source>
        <translation>Pliku nie sprawdzono pod kątem uszkodzeń, bo jest obrazem.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is encrypted.</source>
        <translation>Pliku nie sprawdzono pod kątem uszkodzeń, bo jest zaszyfrowany.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because no frame of {codec} could be decoded.</source>
        <translation>Pliku nie sprawdzono pod kątem uszkodzeń, bo nie udało się zdekodować żadnej klatki {codec}.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder cannot open it.</source>
        <translation>Pliku nie sprawdzono pod kątem uszkodzeń, bo dekoder nie może go otworzyć.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder finds neither picture nor sound.</source>
        <translation>Pliku nie sprawdzono pod kątem uszkodzeń, bo dekoder nie znajduje ani obrazu, ani dźwięku.</translation>
    </message>
    <message>
        <source>The file was not checked for damage: timeout, because the decoder made no progress for {limit} s of processor time.</source>
        <translation>Pliku nie sprawdzono pod kątem uszkodzeń: przekroczono limit czasu, bo dekoder nie robił postępów przez {limit} s czasu procesora.</translation>
    </message>
    <message>
        <source>The file was not moved, because it was skipped.</source>
        <translation>Pliku nie przeniesiono, bo został pominięty.</translation>
    </message>
    <message>
        <source>The file was not moved, because no byte could be read for {limit} s.</source>
        <translation>Pliku nie przeniesiono, bo przez {limit} s nie udało się odczytać ani bajtu.</translation>
    </message>
    <message>
        <source>The file was not moved, because the process that compared it ended.</source>
        <translation>Pliku nie przeniesiono, bo porównujący go proces się zakończył.</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file but a {kind}.</source>
        <translation>Pliku nie otwarto, bo nie jest zwykłym plikiem ({kind}).</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file.</source>
        <translation>Pliku nie otwarto, bo nie jest zwykłym plikiem.</translation>
    </message>
    <message>
        <source>The file was not read, because it was being written. Try again later.</source>
        <translation>Pliku nie odczytano, bo był właśnie zapisywany. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The file was not read, because it was skipped.</source>
        <translation>Pliku nie odczytano, bo został pominięty.</translation>
    </message>
    <message>
        <source>The file was not read, because its contents are in the cloud. Download it and scan again.</source>
        <translation>Pliku nie odczytano, bo jego zawartość jest w chmurze. Pobierz go i zeskanuj ponownie.</translation>
    </message>
    <message>
        <source>The file was not read, because its disk no longer answers.</source>
        <translation>Pliku nie odczytano, bo jego dysk już nie odpowiada.</translation>
    </message>
    <message>
        <source>The file was not read, because memory was short or too many files were open: {detail}. Close other programs, then scan or check it again.</source>
        <translation>Pliku nie odczytano, bo brakowało pamięci lub otwarto zbyt wiele plików: {detail}. Zamknij inne programy, a potem zeskanuj lub sprawdź go ponownie.</translation>
    </message>
    <message>
        <source>The file was not read, because no byte could be read for {limit} s.</source>
        <translation>Pliku nie odczytano, bo przez {limit} s nie udało się odczytać ani bajtu.</translation>
    </message>
    <message>
        <source>The file was not read, because the last scan did not find it.</source>
        <translation>Pliku nie odczytano, bo nie znalazł go ostatni skan.</translation>
    </message>
    <message>
        <source>The file was not read, because the process that read it ended ({detail}).</source>
        <translation>Pliku nie odczytano, bo czytający go proces się zakończył ({detail}).</translation>
    </message>
    <message>
        <source>The file was not read, because this system cannot compute {algorithm}.</source>
        <translation>Pliku nie odczytano, bo ten system nie umie obliczyć {algorithm}.</translation>
    </message>
    <message>
        <source>The file was skipped while it was read. The next scan reads it again.</source>
        <translation>Plik pominięto podczas odczytu. Następny skan odczyta go ponownie.</translation>
    </message>
    <message>
        <source>The file, or a folder around it, was replaced by a symbolic link. Links are not followed: scan its folder again.</source>
        <translation>Plik lub folder, w którym jest, zastąpiono dowiązaniem symbolicznym. Program nie podąża za dowiązaniami: zeskanuj ponownie jego folder.</translation>
    </message>
    <message>
        <source>The file, or the one that would stay, was being written. Try again later.</source>
        <translation>Ten plik lub plik, który miał zostać, był właśnie zapisywany. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The first {count} of {total} {total:file|files}.</source>
        <translation>{count:Pierwszy|Pierwsze {count}|Pierwszych {count}} z {total} {total:pliku|plików|plików}.</translation>
    </message>
    <message>
        <source>The folder at this path is on another volume, and the volume of this source is not connected here. The records are kept as offline.</source>
        <translation>Folder pod tą ścieżką jest na innym woluminie, a wolumin tego źródła nie jest tu podłączony. Wpisy pozostają jako offline.</translation>
    </message>
    <message>
        <source>The folder cannot be watched: {detail}.</source>
        <translation>Folderu nie można obserwować: {detail}.</translation>
    </message>
    <message>
        <source>The folder could not be listed: {detail}.</source>
        <translation>Nie udało się odczytać zawartości folderu: {detail}.</translation>
    </message>
    <message>
        <source>The folder has no manifest. Name the file of the manifest.</source>
        <translation>Folder nie ma manifestu. Podaj plik manifestu.</translation>
    </message>
    <message>
        <source>The folder has several manifests: {names}. Name one of them.</source>
        <translation>Folder ma kilka manifestów: {names}. Podaj jeden z nich.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has files in it. They are kept as offline.</source>
        <translation>Folder jest pusty, ale biblioteka ma w nim pliki. Pozostają jako offline.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has {count} {count:file in it. It is|files in it. They are} kept as offline.</source>
        <translation>Folder jest pusty, ale biblioteka ma w nim {count} {count:plik. Pozostaje on|pliki. Pozostają one|plików. Pozostają one} jako offline.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Folderu już nie ma.</translation>
    </message>
    <message>
        <source>The folder is out of reach. It is scanned as soon as it is back.</source>
        <translation>Folder jest poza zasięgiem. Zostanie zeskanowany, gdy tylko wróci.</translation>
    </message>
    <message>
        <source>The folder is scanned once a night.</source>
        <translation>Folder jest skanowany raz w nocy.</translation>
    </message>
    <message>
        <source>The folder is scanned once an hour.</source>
        <translation>Folder jest skanowany raz na godzinę.</translation>
    </message>
    <message>
        <source>The folder is watched while the window or cinventory serve is open.</source>
        <translation>Folder jest obserwowany, gdy otwarte jest okno lub cinventory serve.</translation>
    </message>
    <message>
        <source>The folder no longer existed when it was listed.</source>
        <translation>Podczas przeglądania folder już nie istniał.</translation>
    </message>
    <message>
        <source>The folder of this manifest has a history of its own, which was not compared. Verify it, too.</source>
        <translation>Folder tego manifestu ma własną historię, której nie porównano. Zweryfikuj także ją.</translation>
    </message>
    <message>
        <source>The folder was unplugged, or stopped answering, before the file was read. Plug it in, and begin again.</source>
        <translation>Folder odłączono lub przestał odpowiadać przed odczytaniem pliku. Podłącz go i zacznij ponownie.</translation>
    </message>
    <message>
        <source>The folder {path} could not be read: {detail}.</source>
        <translation>Nie udało się odczytać folderu {path}: {detail}.</translation>
    </message>
    <message>
        <source>The folder {path} is no longer there. Create it, and try again.</source>
        <translation>Folderu {path} już nie ma. Utwórz go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The folder, or one around it, was replaced by a symbolic link while it was scanned. Links are not followed.</source>
        <translation>Folder lub jeden z folderów nadrzędnych zastąpiono podczas skanu dowiązaniem symbolicznym. Program nie podąża za dowiązaniami.</translation>
    </message>
    <message>
        <source>The format of {path} is not known. Use a file name that ends with {endings}.</source>
        <translation>Format {path} nie jest znany. Użyj nazwy pliku z końcówką {endings}.</translation>
    </message>
    <message>
        <source>The frame rate varies. Some editing programs do not support that.</source>
        <translation>Klatkaż jest zmienny. Niektóre programy do montażu tego nie obsługują.</translation>
    </message>
    <message>
        <source>The full report is made from the file, and the file cannot be reached now. Connect its disk, then select the file again.</source>
        <translation>Pełny raport powstaje z pliku, a plik jest teraz nieosiągalny. Podłącz jego dysk i zaznacz plik ponownie.</translation>
    </message>
    <message>
        <source>The help lacks pictures: {names}.</source>
        <translation>W pomocy brakuje obrazów: {names}.</translation>
    </message>
    <message>
        <source>The history of this folder is missing, but that of an outer folder names it.</source>
        <translation>Brakuje historii tego folderu, ale wymienia ją historia folderu nadrzędnego.</translation>
    </message>
    <message>
        <source>The history of {path} cannot be used, so it was not compared ({detail}).</source>
        <translation>Historii {path} nie można użyć, więc jej nie porównano ({detail}).</translation>
    </message>
    <message>
        <source>The history of {path} may record more of these files. Verify it, too.</source>
        <translation>Historia {path} może zawierać więcej o tych plikach. Zweryfikuj także ją.</translation>
    </message>
    <message>
        <source>The index is at the end of the file. Playback over a network starts late.</source>
        <translation>Indeks jest na końcu pliku. Odtwarzanie przez sieć zaczyna się z opóźnieniem.</translation>
    </message>
    <message>
        <source>The index of the file is missing. A repair program may rebuild it.</source>
        <translation>Brakuje indeksu pliku. Program naprawczy może go odbudować.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be deleted: {detail}.</source>
        <translation>Nie udało się usunąć indeksu wypowiedzi ({path}): {detail}.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be written: {detail}. Free some space, allow it to be written, or wait until nothing else uses it; then index again.</source>
        <translation>Nie udało się zapisać indeksu wypowiedzi ({path}): {detail}. Zwolnij miejsce, zezwól na zapis lub poczekaj, aż nic innego nie będzie go używać; potem zindeksuj ponownie.</translation>
    </message>
    <message>
        <source>The index of what is said is being made. Cancel that job, then delete the index.</source>
        <translation>Indeks wypowiedzi jest właśnie tworzony. Anuluj to zadanie, a potem usuń indeks.</translation>
    </message>
    <message>
        <source>The index of what is said was deleted while it was being made. Index again.</source>
        <translation>Indeks wypowiedzi usunięto podczas tworzenia. Zindeksuj ponownie.</translation>
    </message>
    <message>
        <source>The job was not added, because the program is closing.</source>
        <translation>Zadania nie dodano, bo program jest zamykany.</translation>
    </message>
    <message>
        <source>The journal has no file in the trash with the id {id}.</source>
        <translation>Rejestr nie ma w koszu pliku o identyfikatorze {id}.</translation>
    </message>
    <message>
        <source>The key {name} is there twice in one object. Remove one of the two.</source>
        <translation>Klucz {name} występuje dwa razy w jednym obiekcie. Usuń jeden z nich.</translation>
    </message>
    <message>
        <source>The last backup of this library is {days} {days:day|days} old</source>
        <translation>Ostatnia kopia zapasowa tej biblioteki ma {days} {days:dzień|dni|dni}</translation>
    </message>
    <message>
        <source>The last job of this schedule has not ended.</source>
        <translation>Ostatnie zadanie tego harmonogramu jeszcze się nie skończyło.</translation>
    </message>
    <message>
        <source>The last subtitle in {name} ends at {end}, and the video after {duration}.</source>
        <translation>Ostatni napis w {name} kończy się po {end}, a wideo po {duration}.</translation>
    </message>
    <message>
        <source>The library could not be backed up</source>
        <translation>Nie udało się utworzyć kopii zapasowej biblioteki</translation>
    </message>
    <message>
        <source>The library holds what Cinventory never writes, and cannot be imported: {detail}.</source>
        <translation>Biblioteka zawiera coś, czego Cinventory nigdy nie zapisuje, i nie można jej zaimportować: {detail}.</translation>
    </message>
    <message>
        <source>The library holds {count} {count:file|files} instead of one.</source>
        <translation>Biblioteka zawiera {count} {count:plik|pliki|plików} zamiast jednego.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now.</source>
        <translation>Biblioteka jest teraz taka jak w kopii zapasowej {backup}.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now. The one from before is kept as {kept}.</source>
        <translation>Biblioteka jest teraz taka jak w kopii zapasowej {backup}. Poprzednią zachowano jako {kept}.</translation>
    </message>
    <message>
        <source>The library is backed up</source>
        <translation>Utworzono kopię zapasową biblioteki</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. Close that program, then restore the backup again.</source>
        <translation>Z biblioteki korzysta {holder}. Zamknij ten program, a potem ponownie przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. It is read-only until you close that program.</source>
        <translation>Z biblioteki korzysta {holder}. Jest tylko do odczytu, dopóki ten program działa.</translation>
    </message>
    <message>
        <source>The library knows no files in {path}. Check the path, or scan it first.</source>
        <translation>Biblioteka nie zna żadnych plików w {path}. Sprawdź ścieżkę lub najpierw ją zeskanuj.</translation>
    </message>
    <message>
        <source>The library was opened read-only.</source>
        <translation>Bibliotekę otwarto tylko do odczytu.</translation>
    </message>
    <message>
        <source>The library was written all the time, so that no copy could be made. Try again when no job runs.</source>
        <translation>Biblioteka była cały czas zapisywana, więc nie można było zrobić kopii. Spróbuj ponownie, gdy nie trwa żadne zadanie.</translation>
    </message>
    <message>
        <source>The library {path} cannot be made: {detail}.</source>
        <translation>Nie można utworzyć biblioteki {path}: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read: {detail}.</source>
        <translation>Nie można odczytać biblioteki {path}: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be copied: {detail}.</source>
        <translation>Nie udało się skopiować biblioteki {path}: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be replaced: {detail}. It was not changed.</source>
        <translation>Nie udało się zastąpić biblioteki {path}: {detail}. Nie została zmieniona.</translation>
    </message>
    <message>
        <source>The library {path} could not be written: {detail}. Everything saved before is safe.</source>
        <translation>Nie udało się zapisać biblioteki {path}: {detail}. Wszystko, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Restore a backup, in the window or with cinventory library restore.</source>
        <translation>Biblioteka {path} jest uszkodzona ({detail}). Przywróć kopię zapasową, w oknie lub poleceniem cinventory library restore.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). The next start of Cinventory checks it.</source>
        <translation>Biblioteka {path} jest uszkodzona ({detail}). Następne uruchomienie Cinventory ją sprawdzi.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there: it was deleted or moved, or its disk is gone. Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.</source>
        <translation>Biblioteki {path} już nie ma: usunięto ją lub przeniesiono albo zniknął jej dysk. Do jej powrotu nic nie jest zapisywane. Odłóż ją na miejsce lub uruchom Cinventory ponownie, aby zacząć nową.</translation>
    </message>
    <message>
        <source>The library {path} is not writable: {detail}. You can still look at its contents.</source>
        <translation>Biblioteka {path} jest niezapisywalna: {detail}. Nadal można oglądać jej zawartość.</translation>
    </message>
    <message>
        <source>The library {path} is of an earlier version of Cinventory, and must be updated to be opened. No backup could be made before, so that nothing was changed. {reason} Or update it without a backup, in the window or with cinventory library update --no-backup.</source>
        <translation>Biblioteka {path} pochodzi z wcześniejszej wersji Cinventory i aby ją otworzyć, trzeba ją zaktualizować. Przedtem nie udało się utworzyć kopii zapasowej, więc niczego nie zmieniono. {reason} Albo zaktualizuj ją bez kopii zapasowej, w oknie lub poleceniem cinventory library update --no-backup.</translation>
    </message>
    <message>
        <source>The library {path} was made by a later version of Cinventory. Update Cinventory to open it.</source>
        <translation>Bibliotekę {path} utworzyła nowsza wersja Cinventory. Zaktualizuj Cinventory, aby ją otworzyć.</translation>
    </message>
    <message>
        <source>The library {path} was made by an earlier version. Scan a folder or open the window to update it.</source>
        <translation>Bibliotekę {path} utworzyła wcześniejsza wersja. Zeskanuj folder lub otwórz okno, aby ją zaktualizować.</translation>
    </message>
    <message>
        <source>The library {path} was replaced by another file. Nothing is saved any more. Start Cinventory again to open the other one.</source>
        <translation>Bibliotekę {path} zastąpiono innym plikiem. Nic już nie jest zapisywane. Uruchom Cinventory ponownie, aby otworzyć tę drugą.</translation>
    </message>
    <message>
        <source>The list is full: it holds {count} {count:clip|clips} and 23 hours.</source>
        <translation>Lista jest pełna: zawiera {count} {count:klip|klipy|klipów} i 23 godziny.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: another program uses this port.</source>
        <translation>Lokalne API nie może nasłuchiwać na {host}, port {port}: tego portu używa inny program.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: {detail}.</source>
        <translation>Lokalne API nie może nasłuchiwać na {host}, port {port}: {detail}.</translation>
    </message>
    <message>
        <source>The local API is off, because this window can only read the library.</source>
        <translation>Lokalne API jest wyłączone, bo to okno może tylko czytać bibliotekę.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {detail}.</source>
        <translation>Nie można zapisywać dziennika {path}: {detail}.</translation>
    </message>
    <message>
        <source>The log {path} is not written, because another user may have chosen the file: {detail}. Delete it, and close its folder to other users.</source>
        <translation>Dziennik {path} nie jest zapisywany, bo plik mógł wybrać inny użytkownik: {detail}. Usuń go i zamknij jego folder dla innych użytkowników.</translation>
    </message>
    <message>
        <source>The manifest does not tell the algorithm of this checksum, and none of {choices} fits. Name the algorithm, and verify again.</source>
        <translation>Manifest nie podaje algorytmu tej sumy kontrolnej i żaden z {choices} nie pasuje. Podaj algorytm i zweryfikuj ponownie.</translation>
    </message>
    <message>
        <source>The manifest has a checksum that is none of {algorithm}.</source>
        <translation>Manifest ma sumę kontrolną, która nie jest sumą {algorithm}.</translation>
    </message>
    <message>
        <source>The manifest has more than {limit} entries, which is too many.</source>
        <translation>Manifest ma więcej niż {limit} wpisów, a to za dużo.</translation>
    </message>
    <message>
        <source>The manifest has no checksum of the original, only one of the file when it differed from it.</source>
        <translation>Manifest nie ma sumy kontrolnej oryginału, a tylko sumę pliku, który się od niego różnił.</translation>
    </message>
    <message>
        <source>The manifest has no usable checksum of this file.</source>
        <translation>Manifest nie ma przydatnej sumy kontrolnej tego pliku.</translation>
    </message>
    <message>
        <source>The manifest lists the file twice, with different checksums.</source>
        <translation>Manifest wymienia plik dwa razy, z różnymi sumami kontrolnymi.</translation>
    </message>
    <message>
        <source>The manifest of the bag lists a file that does not belong in it.</source>
        <translation>Manifest pakietu BagIt wymienia plik, który do niego nie należy.</translation>
    </message>
    <message>
        <source>The manifest records that the file differed from its original, and it is as it was then.</source>
        <translation>Manifest odnotowuje, że plik różnił się od oryginału, i jest on taki jak wtedy.</translation>
    </message>
    <message>
        <source>The manifest {path} could not be read: {detail}.</source>
        <translation>Nie udało się odczytać manifestu {path}: {detail}.</translation>
    </message>
    <message>
        <source>The media engine crashed on this file ({detail}).</source>
        <translation>Silnik multimediów uległ awarii przy tym pliku ({detail}).</translation>
    </message>
    <message>
        <source>The move was interrupted, and the file is neither in its folder nor found in the trash. Connect its disk, and try again.</source>
        <translation>Przenoszenie przerwano, a pliku nie ma ani w jego folderze, ani w koszu. Podłącz jego dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The name ends with a dot or a space, which Windows removes.</source>
        <translation>Nazwa kończy się kropką lub spacją, którą Windows usuwa.</translation>
    </message>
    <message>
        <source>The name has an invisible control character, which Windows does not allow.</source>
        <translation>Nazwa zawiera niewidoczny znak sterujący, na który Windows nie pozwala.</translation>
    </message>
    <message>
        <source>The name has {count} {count:character|characters}. Most systems allow at most 255.</source>
        <translation>Nazwa ma {count} {count:znak|znaki|znaków}. Większość systemów pozwala najwyżej na 255.</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Other systems may show it wrongly or not open the file.</source>
        <translation>Nazwa nie jest w UTF-8. Inne systemy mogą ją źle pokazywać lub nie otwierać pliku.</translation>
    </message>
    <message>
        <source>The name of {name} says {named}, and its text is {text}.</source>
        <translation>Nazwa {name} mówi {named}, a tekst to {text}.</translation>
    </message>
    <message>
        <source>The number {start}… has more than {limit} digits. Write a shorter one.</source>
        <translation>Liczba {start}… ma więcej niż {limit} cyfr. Wpisz krótszą.</translation>
    </message>
    <message>
        <source>The packaged program cannot work with several machines. Run Cinventory from its source; docs/cluster.md there tells how.</source>
        <translation>Spakowany program nie może pracować na kilku komputerach. Uruchom Cinventory ze źródeł; jak to zrobić, mówi docs/cluster.md.</translation>
    </message>
    <message>
        <source>The parts of the file do not follow each other at byte {offset}: something was overwritten or lost.</source>
        <translation>Części pliku nie następują po sobie przy bajcie {offset}: coś zostało nadpisane lub utracone.</translation>
    </message>
    <message>
        <source>The path in the manifest is absolute, and was not followed.</source>
        <translation>Ścieżka w manifeście jest bezwzględna i program za nią nie podążył.</translation>
    </message>
    <message>
        <source>The path in the manifest is not valid on this system.</source>
        <translation>Ścieżka w manifeście jest nieprawidłowa w tym systemie.</translation>
    </message>
    <message>
        <source>The path in the manifest leads out of its folder, and was not followed.</source>
        <translation>Ścieżka w manifeście wychodzi poza jego folder i program za nią nie podążył.</translation>
    </message>
    <message>
        <source>The payload has another size or number of files than the bag tells.</source>
        <translation>Zawartość ma inny rozmiar lub liczbę plików, niż podaje pakiet BagIt.</translation>
    </message>
    <message>
        <source>The picture is scaled down to {width} × {height}.</source>
        <translation>Obraz jest pomniejszony do {width} × {height}.</translation>
    </message>
    <message>
        <source>The pictures could not be made: {detail}.</source>
        <translation>Nie udało się utworzyć obrazów: {detail}.</translation>
    </message>
    <message>
        <source>The pixels are not square: their width is {aspect} times their height.</source>
        <translation>Piksele nie są kwadratowe: ich szerokość to {aspect} wysokości.</translation>
    </message>
    <message>
        <source>The player ended on this video ({detail}).</source>
        <translation>Odtwarzacz zakończył działanie na tym wideo ({detail}).</translation>
    </message>
    <message>
        <source>The player gave no answer, and was ended.</source>
        <translation>Odtwarzacz nie odpowiadał i został zakończony.</translation>
    </message>
    <message>
        <source>The player was ended, because its answer about this video was not valid.</source>
        <translation>Odtwarzacz zakończono, bo jego odpowiedź o tym wideo była nieprawidłowa.</translation>
    </message>
    <message>
        <source>The policy has a group of the type {name}. Use and, or or.</source>
        <translation>Polityka ma grupę typu {name}. Użyj and lub or.</translation>
    </message>
    <message>
        <source>The policy has more than {limit} rules. Divide it into several.</source>
        <translation>Polityka ma więcej niż {limit} reguł. Podziel ją na kilka.</translation>
    </message>
    <message>
        <source>The preferences could not be read ({detail}). They were renamed to {aside}.</source>
        <translation>Nie udało się odczytać ustawień ({detail}). Zmieniono ich nazwę na {aside}.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in {path}: {detail}.</source>
        <translation>Nie udało się zapisać ustawień w {path}: {detail}.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. The defaults apply.</source>
        <translation>Ustawienia w {path} pochodzą z nowszej wersji. Obowiązują domyślne.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. Update Cinventory first. Nothing was changed.</source>
        <translation>Ustawienia w {path} pochodzą z nowszej wersji. Najpierw zaktualizuj Cinventory. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The preferences in {path} are not used, because another user may have written them: {detail}. Look at the file, then make it yours alone, or delete it.</source>
        <translation>Ustawienia w {path} nie są używane, bo mógł je zapisać inny użytkownik: {detail}. Obejrzyj plik, a potem ogranicz dostęp do niego tylko do siebie lub go usuń.</translation>
    </message>
    <message>
        <source>The preferences in {path} could not be read ({detail}). The defaults apply.</source>
        <translation>Nie udało się odczytać ustawień w {path} ({detail}). Obowiązują domyślne.</translation>
    </message>
    <message>
        <source>The preferences of {path} apply now.</source>
        <translation>Obowiązują teraz ustawienia z {path}.</translation>
    </message>
    <message>
        <source>The preferences were not saved: those in {path} are from a later version.</source>
        <translation>Ustawień nie zapisano: te w {path} pochodzą z nowszej wersji.</translation>
    </message>
    <message>
        <source>The preview process failed.</source>
        <translation>Proces podglądu nie powiódł się.</translation>
    </message>
    <message>
        <source>The printer could not be used. Choose another one, or check its connection.</source>
        <translation>Nie udało się użyć drukarki. Wybierz inną lub sprawdź jej połączenie.</translation>
    </message>
    <message>
        <source>The probe got only {spent} s of processor time in {limit} s. The next scan retries it.</source>
        <translation>Badanie dostało tylko {spent} s czasu procesora w ciągu {limit} s. Następny skan je ponowi.</translation>
    </message>
    <message>
        <source>The probe needed more than {limit} MB of memory.</source>
        <translation>Badanie wymagało ponad {limit} MB pamięci.</translation>
    </message>
    <message>
        <source>The probe was stopped, because it used {limit} s of processor time without reading.</source>
        <translation>Badanie zatrzymano, bo zużyło {limit} s czasu procesora bez czytania.</translation>
    </message>
    <message>
        <source>The process ended with status {status}.</source>
        <translation>Proces zakończył się z kodem {status}.</translation>
    </message>
    <message>
        <source>The process ended with status {status}: {detail}.</source>
        <translation>Proces zakończył się z kodem {status}: {detail}.</translation>
    </message>
    <message>
        <source>The process that listed this folder ended twice. Scan the folder by itself.</source>
        <translation>Proces, który przeglądał ten folder, zakończył się dwa razy. Zeskanuj ten folder osobno.</translation>
    </message>
    <message>
        <source>The processes that read videos can still connect.</source>
        <translation>Procesy, które odczytują wideo, nadal mogą nawiązywać połączenia.</translation>
    </message>
    <message>
        <source>The processes that read videos can still open files.</source>
        <translation>Procesy, które odczytują wideo, nadal mogą otwierać pliki.</translation>
    </message>
    <message>
        <source>The processes that read videos can still write files.</source>
        <translation>Procesy, które odczytują wideo, nadal mogą zapisywać pliki.</translation>
    </message>
    <message>
        <source>The processes that read videos open and connect nothing: {layers}.</source>
        <translation>Procesy, które odczytują wideo, niczego nie otwierają i z niczym się nie łączą: {layers}.</translation>
    </message>
    <message>
        <source>The profile {path} could not be saved: {detail}.</source>
        <translation>Nie udało się zapisać profilu {path}: {detail}.</translation>
    </message>
    <message>
        <source>The profile {path} is not used. {detail} Mend or remove the file.</source>
        <translation>Profil {path} nie jest używany. {detail} Popraw lub usuń plik.</translation>
    </message>
    <message>
        <source>The profiles in {path} could not be read: {detail}.</source>
        <translation>Nie udało się odczytać profili w {path}: {detail}.</translation>
    </message>
    <message>
        <source>The program at {address} is not this version of Cinventory.</source>
        <translation>Program pod adresem {address} nie jest tą wersją Cinventory.</translation>
    </message>
    <message>
        <source>The program ended after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>Program zakończył się po {done} z {count} {count:pliku|plików|plików}. „Kontynuuj” odczyta {left:pozostały|pozostałe|pozostałe}.</translation>
    </message>
    <message>
        <source>The program ended in the middle of a scan. Continue reads what is left.</source>
        <translation>Program zakończył się w trakcie skanu. „Kontynuuj” odczyta resztę.</translation>
    </message>
    <message>
        <source>The recording begins or ends in the middle of something, as recordings of broadcasts do. Whether more was cut off cannot be known.</source>
        <translation>Nagranie zaczyna się lub kończy w środku czegoś, jak nagrania audycji. Nie da się stwierdzić, czy ucięto więcej.</translation>
    </message>
    <message>
        <source>The request of this job is no longer stored, so it cannot be retried. Start a new job.</source>
        <translation>Dane tego zadania nie są już przechowywane, więc nie można go ponowić. Rozpocznij nowe zadanie.</translation>
    </message>
    <message>
        <source>The request was refused: {detail}.</source>
        <translation>Żądanie odrzucono: {detail}.</translation>
    </message>
    <message>
        <source>The result of the media engine is not valid: {detail}.</source>
        <translation>Wynik silnika multimediów jest nieprawidłowy: {detail}.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy has a value of over {limit} characters. Shorten it.</source>
        <translation>Reguła {name} polityki ma wartość dłuższą niż {limit} znaków. Skróć ją.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy names no field. Add the attribute value.</source>
        <translation>Reguła {name} polityki nie podaje pola. Dodaj atrybut value.</translation>
    </message>
    <message>
        <source>The running Cinventory does not accept the token in {path}. Restart it.</source>
        <translation>Uruchomiony Cinventory nie przyjmuje tokenu z {path}. Uruchom go ponownie.</translation>
    </message>
    <message>
        <source>The sample video gave {count} {count:picture|pictures} of {shapes}.</source>
        <translation>Z przykładowego wideo {count:powstał|powstały|powstało} {count} {count:obraz|obrazy|obrazów} o rozmiarze {shapes}.</translation>
    </message>
    <message>
        <source>The sample video was not read ({status}).</source>
        <translation>Nie odczytano przykładowego wideo ({status}).</translation>
    </message>
    <message>
        <source>The sample video was read wrongly: {details}.</source>
        <translation>Przykładowe wideo odczytano błędnie: {details}.</translation>
    </message>
    <message>
        <source>The sample video was scanned into a new library and read back.</source>
        <translation>Przykładowe wideo zeskanowano do nowej biblioteki i z niej odczytano.</translation>
    </message>
    <message>
        <source>The scan before it ended as {state}: {found} {found:file|files} found, {ok} read, {unchanged} unchanged, {missing} missing.</source>
        <translation>Poprzedni skan zakończył się stanem {state}: znaleziono {found} {found:plik|pliki|plików}, odczytano {ok}, bez zmian {unchanged}, brakuje {missing}.</translation>
    </message>
    <message>
        <source>The scan stopped</source>
        <translation>Skan się zatrzymał</translation>
    </message>
    <message>
        <source>The scan stopped after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>Skan zatrzymał się po {done} z {count} {count:pliku|plików|plików}. „Kontynuuj” odczyta {left:pozostały|pozostałe|pozostałe}.</translation>
    </message>
    <message>
        <source>The scan stopped while its folders were listed. Continue reads what is left.</source>
        <translation>Skan zatrzymał się podczas przeglądania folderów. „Kontynuuj” odczyta resztę.</translation>
    </message>
    <message>
        <source>The scan was cancelled after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>Skan anulowano po {done} z {count} {count:pliku|plików|plików}. „Kontynuuj” odczyta {left:pozostały|pozostałe|pozostałe}.</translation>
    </message>
    <message>
        <source>The scan was cancelled while its folders were listed. Continue reads what is left.</source>
        <translation>Skan anulowano podczas przeglądania folderów. „Kontynuuj” odczyta resztę.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} characters.</source>
        <translation>Wyszukiwanie jest za długie. Może mieć najwyżej {limit} znaków.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} words and values.</source>
        <translation>Wyszukiwanie jest za długie. Może mieć najwyżej {limit} słów i wartości.</translation>
    </message>
    <message>
        <source>The secret of a webhook in {path} could not be read: {detail}.</source>
        <translation>Nie udało się odczytać sekretu webhooka w {path}: {detail}.</translation>
    </message>
    <message>
        <source>The security file {path} cannot be used: {detail}.</source>
        <translation>Nie można użyć pliku zabezpieczeń {path}: {detail}.</translation>
    </message>
    <message>
        <source>The size of {count} {count:file|files} is not known.</source>
        <translation>Nie jest znany rozmiar {count} {count:pliku|plików|plików}.</translation>
    </message>
    <message>
        <source>The sound ended, as its process did. The video goes on without it.</source>
        <translation>Dźwięk się zakończył, bo zakończył się jego proces. Wideo trwa dalej bez niego.</translation>
    </message>
    <message>
        <source>The source did not respond for {limit} s. Its records are kept as offline.</source>
        <translation>Źródło nie odpowiadało przez {limit} s. Jego wpisy pozostają jako offline.</translation>
    </message>
    <message>
        <source>The source of the schedule is not in the library any more.</source>
        <translation>Źródła z harmonogramu nie ma już w bibliotece.</translation>
    </message>
    <message>
        <source>The system can watch no more folders ({limit}).</source>
        <translation>System nie może obserwować więcej folderów ({limit}).</translation>
    </message>
    <message>
        <source>The system could not move the file back ({detail}). Restore it in the trash.</source>
        <translation>System nie mógł przenieść pliku z powrotem ({detail}). Przywróć go w koszu.</translation>
    </message>
    <message>
        <source>The system did not take that: {detail}.</source>
        <translation>System tego nie przyjął: {detail}.</translation>
    </message>
    <message>
        <source>The system does not show the file that would stay on the same disk.</source>
        <translation>System nie pokazuje pliku, który by został, na tym samym dysku.</translation>
    </message>
    <message>
        <source>The system has no font.</source>
        <translation>System nie ma żadnej czcionki.</translation>
    </message>
    <message>
        <source>The system reports no changes on a network share.</source>
        <translation>System nie zgłasza zmian na udziale sieciowym.</translation>
    </message>
    <message>
        <source>The token of the local API in {path} could not be read or created: {detail}.</source>
        <translation>Nie udało się odczytać ani utworzyć tokenu lokalnego API w {path}: {detail}.</translation>
    </message>
    <message>
        <source>The trash cannot take a file whose name is not valid text. Rename and scan it.</source>
        <translation>Kosz nie może przyjąć pliku, którego nazwa nie jest prawidłowym tekstem. Zmień jego nazwę i zeskanuj go.</translation>
    </message>
    <message>
        <source>The video is interlaced: {scan}.</source>
        <translation>Wideo ma przeplot: {scan}.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because decoding its pictures takes more than {limit} seconds of the processor.</source>
        <translation>Wideo nie jest porównywane z dłuższymi, bo dekodowanie jego obrazów zajmuje procesorowi ponad {limit} s.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because more than {limit} MB would be read.</source>
        <translation>Wideo nie jest porównywane z dłuższymi, bo trzeba by odczytać ponad {limit} MB.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because no part of it can be reached without reading all before.</source>
        <translation>Wideo nie jest porównywane z dłuższymi, bo żadnej jego części nie da się osiągnąć bez odczytania wszystkiego przed nią.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding 8 of its pictures takes more than {limit} seconds of the processor.</source>
        <translation>Wideo nie jest porównywane z innymi, bo dekodowanie 8 jego obrazów zajmuje procesorowi ponad {limit} s.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding needs too much memory.</source>
        <translation>Wideo nie jest porównywane z innymi, bo dekodowanie wymaga za dużo pamięci.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its frames have no times.</source>
        <translation>Wideo nie jest porównywane z innymi, bo jego klatki nie mają czasów.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its length is not known.</source>
        <translation>Wideo nie jest porównywane z innymi, bo jego długość nie jest znana.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because more than {limit} MB would be read for 8 of its pictures.</source>
        <translation>Wideo nie jest porównywane z innymi, bo dla 8 jego obrazów trzeba by odczytać ponad {limit} MB.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because the decoder broke on it ({detail}).</source>
        <translation>Wideo nie jest porównywane z innymi, bo dekoder uległ na nim awarii ({detail}).</translation>
    </message>
    <message>
        <source>The video lasts {video}, but audio track {track} lasts {audio}.</source>
        <translation>Wideo trwa {video}, ale ścieżka dźwięku {track} trwa {audio}.</translation>
    </message>
    <message>
        <source>The volume of this source is mounted elsewhere: relocate the source to {path}.</source>
        <translation>Wolumin tego źródła jest zamontowany gdzie indziej: wskaż nowe miejsce źródła, {path}.</translation>
    </message>
    <message>
        <source>The volume of this source is not connected. The records are kept as offline.</source>
        <translation>Wolumin tego źródła nie jest podłączony. Wpisy pozostają jako offline.</translation>
    </message>
    <message>
        <source>The webhook at {host} has a user name or password in its address. Use a secret file.</source>
        <translation>Adres webhooka na {host} zawiera nazwę użytkownika lub hasło. Użyj pliku z sekretem.</translation>
    </message>
    <message>
        <source>The webhook at {host} is not encrypted. Use https, or allow plain HTTP for it.</source>
        <translation>Webhook na {host} nie jest szyfrowany. Użyj https lub zezwól dla niego na zwykły HTTP.</translation>
    </message>
    <message>
        <source>The window cannot start: {detail}.</source>
        <translation>Nie można uruchomić okna: {detail}.</translation>
    </message>
    <message>
        <source>The window is translated into {languages}.</source>
        <translation>Języki, na które przetłumaczono okno: {languages}.</translation>
    </message>
    <message>
        <source>The window was painted with {count} {count:colour|colours}, so it must be empty.</source>
        <translation>Okno narysowano w {count} {count:kolorze|kolorach|kolorach}, jest więc puste.</translation>
    </message>
    <message>
        <source>The window was painted, {width} × {height} pixels.</source>
        <translation>Okno narysowano, {width} × {height} pikseli.</translation>
    </message>
    <message>
        <source>The {algorithm} checksum is not that of the manifest.</source>
        <translation>Suma kontrolna {algorithm} nie jest tą z manifestu.</translation>
    </message>
    <message>
        <source>There are no files to list. Choose another folder, or scan it if you search.</source>
        <translation>Nie ma plików na listę. Wybierz inny folder lub zeskanuj go, jeśli używasz wyszukiwania.</translation>
    </message>
    <message>
        <source>There are no icons in {path}.</source>
        <translation>W {path} nie ma ikon.</translation>
    </message>
    <message>
        <source>There are no stored pictures, and the file cannot be reached now.</source>
        <translation>Nie ma zapisanych obrazów, a plik jest teraz nieosiągalny.</translation>
    </message>
    <message>
        <source>There are no translations in {path}.</source>
        <translation>W {path} nie ma tłumaczeń.</translation>
    </message>
    <message>
        <source>There are {most} schedules already. Remove one first.</source>
        <translation>Jest już tyle harmonogramów, ile można mieć ({most}). Najpierw usuń jeden.</translation>
    </message>
    <message>
        <source>There is a file at the old path now. Rename it, and try again.</source>
        <translation>Pod starą ścieżką jest teraz plik. Zmień jego nazwę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is a profile {name} already. Use another name.</source>
        <translation>Profil {name} już istnieje. Użyj innej nazwy.</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Name the file of one.</source>
        <translation>W {path} nie ma kopii zapasowej. Podaj plik z kopią.</translation>
    </message>
    <message>
        <source>There is no catalogue of commands for {language}.</source>
        <translation>Dla języka {language} nie ma katalogu poleceń.</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>Nie ma pliku {path}.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Put it in quotation marks to search for it as text.</source>
        <translation>Nie ma filtra „{name}:”. Ujmij to w cudzysłów, aby szukać tego jako tekstu.</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>Nie ma zadania {job}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet. Scan a folder first.</source>
        <translation>W {path} nie ma jeszcze biblioteki. Najpierw zeskanuj folder.</translation>
    </message>
    <message>
        <source>There is no profile {name}. Use one of {names}.</source>
        <translation>Nie ma profilu {name}. Użyj jednego z: {names}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”.</source>
        <translation>Nie ma zapisanego wyszukiwania „{name}”.</translation>
    </message>
    <message>
        <source>There is no schedule {id}.</source>
        <translation>Nie ma harmonogramu {id}.</translation>
    </message>
    <message>
        <source>There is no secret of at least {limit} characters in {path}.</source>
        <translation>W {path} nie ma sekretu o długości co najmniej {limit} znaków.</translation>
    </message>
    <message>
        <source>There is no sound, as no device for it could be opened.</source>
        <translation>Nie ma dźwięku, bo nie udało się otworzyć żadnego urządzenia.</translation>
    </message>
    <message>
        <source>There is no sound, as the package miniaudio is not installed.</source>
        <translation>Nie ma dźwięku, bo pakiet miniaudio nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>There is no token in {path}. Delete the file for a new token.</source>
        <translation>W {path} nie ma tokenu. Usuń plik, aby otrzymać nowy token.</translation>
    </message>
    <message>
        <source>There is no video in its folder.</source>
        <translation>W jego folderze nie ma wideo.</translation>
    </message>
    <message>
        <source>There is not enough free space for a copy of the library at {path}; it needs {size}. Delete something there, or choose another disk.</source>
        <translation>Za mało wolnego miejsca na kopię biblioteki w {path}; potrzeba {size}. Usuń coś stamtąd lub wybierz inny dysk.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Pod tą ścieżką nic nie ma.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>Pod ścieżką „{path}” nic nie ma.</translation>
    </message>
    <message>
        <source>There was no file at this path when it was opened.</source>
        <translation>Pod tą ścieżką nie było pliku w chwili otwierania.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:gap|gaps} in the sound, {count:at|the first at} {time}.</source>
        <translation>W dźwięku {count:jest|są|jest} {count} {count:luka, w|luki, pierwsza w|luk, pierwsza w} {time}.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:packet|packets} of the picture, though {declared} {declared:is|are} declared.</source>
        <translation>Obraz ma {count} {count:pakiet|pakiety|pakietów}, choć zadeklarowano {declared}.</translation>
    </message>
    <message>
        <source>These files were imported, and never seen here. Scan their disk: it takes their place.</source>
        <translation>Te pliki zaimportowano i nigdy ich tu nie widziano. Zeskanuj ich dysk: skan je zastąpi.</translation>
    </message>
    <message>
        <source>These icons are empty: {names}.</source>
        <translation>Te ikony są puste: {names}.</translation>
    </message>
    <message>
        <source>They are restricted by: {layers}.</source>
        <translation>Ograniczają je: {layers}.</translation>
    </message>
    <message>
        <source>This disk is not known any more.</source>
        <translation>Ten dysk nie jest już znany.</translation>
    </message>
    <message>
        <source>This format cannot hold the path {path}. Choose another folder, or say what this one is called for the other program.</source>
        <translation>Ten format nie może zapisać ścieżki {path}. Wybierz inny folder lub podaj, jak ten nazywa się dla drugiego programu.</translation>
    </message>
    <message>
        <source>This is a test. Cinventory can reach you in this way.</source>
        <translation>To jest test. Cinventory może powiadamiać Cię w ten sposób.</translation>
    </message>
    <message>
        <source>This is an output of Cinventory that is being written, or was left by an interrupted program.</source>
        <translation>To plik wyjściowy Cinventory, który jest właśnie zapisywany lub pozostał po przerwanym programie.</translation>
    </message>
    <message>
        <source>This is the CRC of POSIX, which cksum writes without --algorithm. It is not verified here. Verify the list with cksum.</source>
        <translation>To CRC POSIX, które cksum zapisuje bez --algorithm. Nie jest tu weryfikowane. Zweryfikuj listę za pomocą cksum.</translation>
    </message>
    <message>
        <source>This is {container}, but this version of the media engine knows no codec in it.</source>
        <translation>To {container}, ale ta wersja silnika multimediów nie zna w nim żadnego kodeka.</translation>
    </message>
    <message>
        <source>This job cannot be paused while it is running.</source>
        <translation>Tego zadania nie można wstrzymać, gdy trwa.</translation>
    </message>
    <message>
        <source>This job is not reading a slow file now.</source>
        <translation>To zadanie nie czyta teraz wolnego pliku.</translation>
    </message>
    <message>
        <source>This library has no backup</source>
        <translation>Ta biblioteka nie ma kopii zapasowej</translation>
    </message>
    <message>
        <source>This link opens the page once, and only for some minutes. Make a new one.</source>
        <translation>Ten link otwiera stronę raz i tylko przez kilka minut. Utwórz nowy.</translation>
    </message>
    <message>
        <source>This path is in the trash, and what lies there is never listed. Restore it in the file manager, and add the folder to which it comes back.</source>
        <translation>Ta ścieżka jest w koszu, a jego zawartość nigdy nie trafia na listę. Przywróć ją w menedżerze plików i dodaj folder, do którego wróci.</translation>
    </message>
    <message>
        <source>This path was not scanned: {path}.</source>
        <translation>Tej ścieżki nie zeskanowano: {path}.</translation>
    </message>
    <message>
        <source>This version cannot run jobs of type {job_type}.</source>
        <translation>Ta wersja nie wykonuje zadań typu {job_type}.</translation>
    </message>
    <message>
        <source>This video cannot be played: {detail}.</source>
        <translation>Nie można odtworzyć tego wideo: {detail}.</translation>
    </message>
    <message>
        <source>This video has no sound that can be played.</source>
        <translation>To wideo nie ma dźwięku, który da się odtworzyć.</translation>
    </message>
    <message>
        <source>This video needs more memory than a player may have.</source>
        <translation>To wideo potrzebuje więcej pamięci, niż odtwarzacz może mieć.</translation>
    </message>
    <message>
        <source>This volume no longer answers, so the rest of it was left out. Scan it again later.</source>
        <translation>Ten wolumin już nie odpowiada, więc jego resztę pominięto. Zeskanuj go później ponownie.</translation>
    </message>
    <message>
        <source>Too many changes were asked for. Wait, and then ask for at most {rate} a second.</source>
        <translation>Zażądano zbyt wielu zmian. Poczekaj, a potem żądaj najwyżej {rate} na sekundę.</translation>
    </message>
    <message>
        <source>Tracks inside videos, too</source>
        <translation>Także ścieżki wewnątrz wideo</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mapa drzewa</translation>
    </message>
    <message>
        <source>Unchanged files too. Takes longer.</source>
        <translation>Także niezmienione pliki. Trwa dłużej.</translation>
    </message>
    <message>
        <source>Under {edge}</source>
        <translation>Poniżej {edge}</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Values as text</source>
        <translation>Wartości jako tekst</translation>
    </message>
    <message>
        <source>Verification against {name}</source>
        <translation>Weryfikacja z {name}</translation>
    </message>
    <message>
        <source>Verification of {manifest}</source>
        <translation>Weryfikacja {manifest}</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>Weryfikacja {name}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowane</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Weryfikacja sum kontrolnych</translation>
    </message>
    <message>
        <source>Verify its files: only then is it known whether they are still the same.</source>
        <translation>Zweryfikuj jego pliki: dopiero wtedy wiadomo, czy są nadal takie same.</translation>
    </message>
    <message>
        <source>Verify {source}</source>
        <translation>Weryfikacja {source}</translation>
    </message>
    <message>
        <source>Verify {source}, at most {budget}</source>
        <translation>Weryfikacja {source}, najwyżej {budget}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Weryfikowanie</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Weryfikowanie {name}</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>Kodek wideo</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Pliki wideo</translation>
    </message>
    <message>
        <source>Video files, {time}</source>
        <translation>Pliki wideo, {time}</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because no file can be made in {path} ({detail}). Make the folder writable, and run it again: what was read stays.</source>
        <translation>Nie można znaleźć wideo w dłuższych, bo w {path} nie można utworzyć pliku ({detail}). Zezwól na zapis w tym folderze i uruchom ponownie: to, co odczytano, zostaje.</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because the disk has no room for the index in {path}: {detail}. What was read stays for the next run.</source>
        <translation>Nie można znaleźć wideo w dłuższych, bo na dysku nie ma miejsca na indeks w {path}: {detail}. To, co odczytano, zostaje na następny przebieg.</translation>
    </message>
    <message>
        <source>Videos of strangers could read other files. Please report this.</source>
        <translation>Wideo od obcych mogłyby odczytywać inne pliki. Zgłoś to.</translation>
    </message>
    <message>
        <source>Videos of which a better one, with the same pictures, is on the same disk, by the last comparison.</source>
        <translation>Wideo, od których lepsze, o tych samych obrazach, jest na tym samym dysku, według ostatniego porównania.</translation>
    </message>
    <message>
        <source>Videos that lie with a film or a series without being it, by their names and folders. Keep what you watch.</source>
        <translation>Wideo, które według nazw i folderów leżą przy filmie lub serialu, ale nim nie są. Zachowaj te, które oglądasz.</translation>
    </message>
    <message>
        <source>Videos with far more bits for a pixel than most videos here of the same codec, height and frame rate. What they have beyond the usual counts; encoding them again may save it.</source>
        <translation>Wideo z o wiele większą liczbą bitów na piksel niż większość wideo tutaj o tym samym kodeku, wysokości i klatkażu. Liczy się to, co mają ponad typową wartość; ponowne kodowanie może to oszczędzić.</translation>
    </message>
    <message>
        <source>Waiting for earlier jobs.</source>
        <translation>Czeka na wcześniejsze zadania.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same disk.</source>
        <translation>Czeka na skan {name}, który czyta ten sam dysk.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same folders.</source>
        <translation>Czeka na skan {name}, który czyta te same foldery.</translation>
    </message>
    <message>
        <source>Waiting since the last start. Resume it to continue.</source>
        <translation>Czeka od ostatniego uruchomienia. Wznów, aby kontynuować.</translation>
    </message>
    <message>
        <source>Watching begins.</source>
        <translation>Rozpoczyna się obserwowanie.</translation>
    </message>
    <message>
        <source>What is said in {name}</source>
        <translation>Wypowiedzi w {name}</translation>
    </message>
    <message>
        <source>What it changed was changed again meanwhile, or has gone.</source>
        <translation>To, co zmieniono, tymczasem zmieniło się znowu lub zniknęło.</translation>
    </message>
    <message>
        <source>Whether any is damaged is not known. A check of the index is as fast as the disk.</source>
        <translation>Nie wiadomo, czy któryś jest uszkodzony. Sprawdzenie indeksu jest tak szybkie jak dysk.</translation>
    </message>
    <message>
        <source>Whether there are copies of it is not known.</source>
        <translation>Nie wiadomo, czy są jego kopie.</translation>
    </message>
    <message>
        <source>Whether {count:it has|they have} copies is not known: copies were never searched.</source>
        <translation>Nie wiadomo, czy {count:jest jego kopia|są ich kopie|są ich kopie}: kopii nigdy nie szukano.</translation>
    </message>
    <message>
        <source>Windows does not allow {sign} in a name.</source>
        <translation>Windows nie pozwala na {sign} w nazwie.</translation>
    </message>
    <message>
        <source>Windows reserves the name {name} for a device.</source>
        <translation>Windows rezerwuje nazwę {name} dla urządzenia.</translation>
    </message>
    <message>
        <source>Without them nobody can tell later whether {count:its file is|the {count} files are} still the same.</source>
        <translation>Bez nich nikt później nie powie, czy {count:plik jest nadal taki sam|{count} pliki są nadal takie same|{count} plików jest nadal takich samych}.</translation>
    </message>
    <message>
        <source>Work by several machines needs packages that are not installed. Install them with “{command}”.</source>
        <translation>Praca na kilku komputerach wymaga pakietów, które nie są zainstalowane. Zainstaluj je poleceniem „{command}”.</translation>
    </message>
    <message>
        <source>Worse versions on the same disk</source>
        <translation>Gorsze wersje na tym samym dysku</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Zapisywanie {name}</translation>
    </message>
    <message>
        <source>XML cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>XML nie może zawierać nazwy tego pliku, więc nie ma go w manifeście.</translation>
    </message>
    <message>
        <source>Year of the last change</source>
        <translation>Rok ostatniej zmiany</translation>
    </message>
    <message>
        <source>You do not have permission to list the folder.</source>
        <translation>Brak uprawnień do odczytu zawartości folderu.</translation>
    </message>
    <message>
        <source>You do not have permission to read the file.</source>
        <translation>Brak uprawnień do odczytu pliku.</translation>
    </message>
    <message>
        <source>Your {target} files are larger than the published figures suggest.</source>
        <translation>Twoje pliki {target} są większe, niż wynika z opublikowanych danych.</translation>
    </message>
    <message>
        <source>Your {target} files are smaller than the published figures suggest.</source>
        <translation>Twoje pliki {target} są mniejsze, niż wynika z opublikowanych danych.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>zgodny</translation>
    </message>
    <message>
        <source>alike in part</source>
        <translation>częściowo zgodny</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>wszystkie źródła</translation>
    </message>
    <message>
        <source>at most {size} to reclaim</source>
        <translation>najwyżej {size} do odzyskania</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sumy kontrolne</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kompletne</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>zakończone</translation>
    </message>
    <message>
        <source>damaged prints of {count} {count:file|files} left out</source>
        <translation>pominięto uszkodzone odciski {count} {count:pliku|plików|plików}</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>różni się</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>silnik</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>folders not read: {count}</source>
        <translation>nieodczytane foldery: {count}</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>ikony</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>niekompletne</translation>
    </message>
    <message>
        <source>it is longer than any path</source>
        <translation>jest dłuższy niż jakakolwiek ścieżka</translation>
    </message>
    <message>
        <source>it is not of this format</source>
        <translation>nie jest w tym formacie</translation>
    </message>
    <message>
        <source>its time is in words; list with --time-style=full-iso</source>
        <translation>czas jest podany słownie; użyj --time-style=full-iso</translation>
    </message>
    <message>
        <source>known of {count}</source>
        <translation>znane z {count}</translation>
    </message>
    <message>
        <source>last look failed: {reason}</source>
        <translation>ostatni odczyt nieudany: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteka</translation>
    </message>
    <message>
        <source>limited by late answers of the disk or share</source>
        <translation>ograniczone późnymi odpowiedziami dysku lub udziału</translation>
    </message>
    <message>
        <source>limited by the library</source>
        <translation>ograniczone przez bibliotekę</translation>
    </message>
    <message>
        <source>limited by the processor</source>
        <translation>ograniczone przez procesor</translation>
    </message>
    <message>
        <source>limited by the reading speed of the disk</source>
        <translation>ograniczone szybkością odczytu dysku</translation>
    </message>
    <message>
        <source>log</source>
        <translation>dziennik</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifest</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>wymaga uwagi</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>brak plików</translation>
    </message>
    <message>
        <source>no room for the pictures of {count}: the limit is in the preferences</source>
        <translation>bez obrazów z braku miejsca: {count}; limit jest w ustawieniach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niesprawdzony</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nieporównany</translation>
    </message>
    <message>
        <source>not compared: another speed</source>
        <translation>nieporównany: inna prędkość</translation>
    </message>
    <message>
        <source>not compared: cannot be read</source>
        <translation>nieporównany: nie można odczytać</translation>
    </message>
    <message>
        <source>not compared: one has none</source>
        <translation>nieporównany: jedno wideo go nie ma</translation>
    </message>
    <message>
        <source>not compared: too little there</source>
        <translation>nieporównany: za mało dźwięku w tym miejscu</translation>
    </message>
    <message>
        <source>not packaged</source>
        <translation>nie z pakietu</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niezweryfikowany</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nic do zrobienia</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>z {count} sprawdzonych</translation>
    </message>
    <message>
        <source>of {count} compared</source>
        <translation>z {count} porównanych</translation>
    </message>
    <message>
        <source>of {count} verified</source>
        <translation>z {count} zweryfikowanych</translation>
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
        <translation>inne</translation>
    </message>
    <message>
        <source>packaged</source>
        <translation>z pakietu</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ścieżka</translation>
    </message>
    <message>
        <source>paths from {folder} on</source>
        <translation>ścieżki od {folder}</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>wersja przenośna</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>podglądy</translation>
    </message>
    <message>
        <source>read</source>
        <translation>odczytano</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>odczytano częściowo</translation>
    </message>
    <message>
        <source>read in part: {done} of {count}</source>
        <translation>odczytano częściowo: {done} z {count}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>wynik</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>piaskownica</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ustawienia</translation>
    </message>
    <message>
        <source>sources offline: {count}</source>
        <translation>źródła offline: {count}</translation>
    </message>
    <message>
        <source>stopped before its end (import it again once the reason is gone)</source>
        <translation>zatrzymano przed końcem (zaimportuj ponownie, gdy przyczyna zniknie)</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>plik kończy się zbyt wcześnie</translation>
    </message>
    <message>
        <source>the index was damaged, and was begun anew</source>
        <translation>indeks był uszkodzony i rozpoczęto go na nowo</translation>
    </message>
    <message>
        <source>the path is an address on the network</source>
        <translation>ścieżka jest adresem sieciowym</translation>
    </message>
    <message>
        <source>there is no path that a file can have</source>
        <translation>nie ma ścieżki, którą mógłby mieć plik</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>tłumaczenia</translation>
    </message>
    <message>
        <source>tree did not open this folder</source>
        <translation>tree nie otworzyło tego folderu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>unplugged after {done} of {count} {count:file|files}</source>
        <translation>odłączono po {done} z {count} {count:pliku|plików|plików}</translation>
    </message>
    <message>
        <source>unplugged while its folders were listed</source>
        <translation>odłączono podczas przeglądania folderów</translation>
    </message>
    <message>
        <source>unusual bit rate</source>
        <translation>nietypowa przepływność</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>do {high}</translation>
    </message>
    <message>
        <source>window</source>
        <translation>okno</translation>
    </message>
    <message>
        <source>{asked} of {files} {files:file|files} {asked:was|were} compared with an earlier checksum. Of the {left:other it is not known whether it has|others it is not known whether they have} changed unnoticed.</source>
        <translation>Porównano {asked} z {files} {files:pliku|plików|plików} z wcześniejszą sumą kontrolną. O {left:pozostałym nie wiadomo, czy zmienił się|pozostałych nie wiadomo, czy zmieniły się|pozostałych nie wiadomo, czy zmieniły się} niepostrzeżenie.</translation>
    </message>
    <message>
        <source>{copied} of them {copied:has|have} another copy, which may be whole.</source>
        <translation>{copied} z nich {copied:ma inną kopię, która może być nieuszkodzona|mają inną kopię, która może być nieuszkodzona|ma inną kopię, która może być nieuszkodzona}.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been checked for long.</source>
        <translation>{count:Dysku|{count} dysków|{count} dysków} dawno nie sprawdzano.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been seen for long.</source>
        <translation>{count:Dysku|{count} dysków|{count} dysków} dawno nie widziano.</translation>
    </message>
    <message>
        <source>{count:A file changed unnoticed: its contents are not as before, its size and time|{count} files changed unnoticed: their contents are not as before, sizes and times} are.</source>
        <translation>{count:Plik zmienił się niepostrzeżenie: jego zawartość nie jest taka jak przedtem, a rozmiar i czas tak|{count} pliki zmieniły się niepostrzeżenie: ich zawartość nie jest taka jak przedtem, a rozmiary i czasy tak|{count} plików zmieniło się niepostrzeżenie: ich zawartość nie jest taka jak przedtem, a rozmiary i czasy tak}.</translation>
    </message>
    <message>
        <source>{count:A source is|{count} sources are} offline.</source>
        <translation>{count:Źródło jest|{count} źródła są|{count} źródeł jest} offline.</translation>
    </message>
    <message>
        <source>{count:It has no other copy.|None of them has another copy.}</source>
        <translation>{count:Nie ma innej kopii.|Żaden z nich nie ma innej kopii.|Żaden z nich nie ma innej kopii.}</translation>
    </message>
    <message>
        <source>{count:The only known file was not|None of the {count} known files was} found at {path}. Nothing was changed.</source>
        <translation>{count:Jedynego znanego pliku nie|Żadnego z {count} znanych plików nie|Żadnego z {count} znanych plików nie} znaleziono w {path}. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{count} additional</source>
        <translation>dodatkowe: {count}</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>znów obecne: {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>zmienione: {count}</translation>
    </message>
    <message>
        <source>{count} changed unnoticed</source>
        <translation>zmienione niepostrzeżenie: {count}</translation>
    </message>
    <message>
        <source>{count} checked before</source>
        <translation>sprawdzone wcześniej: {count}</translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation>uszkodzone: {count}</translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation>edytowane: {count}</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>puste: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>nieudane: {count}</translation>
    </message>
    <message>
        <source>{count} gone missing</source>
        <translation>zniknęły: {count}</translation>
    </message>
    <message>
        <source>{count} gone or changed</source>
        <translation>zniknęły lub zmienione: {count}</translation>
    </message>
    <message>
        <source>{count} in the trash</source>
        <translation>w koszu: {count}</translation>
    </message>
    <message>
        <source>{count} indexed</source>
        <translation>zindeksowane: {count}</translation>
    </message>
    <message>
        <source>{count} indexed before</source>
        <translation>zindeksowane wcześniej: {count}</translation>
    </message>
    <message>
        <source>{count} known before</source>
        <translation>znane wcześniej: {count}</translation>
    </message>
    <message>
        <source>{count} known from an import</source>
        <translation>znane z importu: {count}</translation>
    </message>
    <message>
        <source>{count} known from the disk itself</source>
        <translation>znane z samego dysku: {count}</translation>
    </message>
    <message>
        <source>{count} left for the next run</source>
        <translation>pozostawione na następny przebieg: {count}</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>pominięto: {count}</translation>
    </message>
    <message>
        <source>{count} left out by the manifest</source>
        <translation>pominięte przez manifest: {count}</translation>
    </message>
    <message>
        <source>{count} left: the space for pictures is full</source>
        <translation>pozostałe: {count}; miejsce na obrazy jest pełne</translation>
    </message>
    <message>
        <source>{count} left: the space for the index is full</source>
        <translation>pozostałe: {count}; miejsce na indeks jest pełne</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>brakujące: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>przeniesione: {count}</translation>
    </message>
    <message>
        <source>{count} moved back</source>
        <translation>przywrócone: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nowe: {count}</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} that {count:shares|share} a part</source>
        <translation>{count} {count:nowa para ze wspólną częścią|nowe pary ze wspólną częścią|nowych par ze wspólną częścią}</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} with the same pictures</source>
        <translation>{count} {count:nowa para|nowe pary|nowych par} z tymi samymi obrazami</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>niesprawdzone: {count}</translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation>nieukończone: {count}</translation>
    </message>
    <message>
        <source>{count} not known for certain</source>
        <translation>nieznane z pewnością: {count}</translation>
    </message>
    <message>
        <source>{count} not moved</source>
        <translation>nieprzeniesione: {count}</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>nieosiągnięte: {count}</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>nieodczytane: {count}</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>nieczytelne: {count}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, forgotten</source>
        <translation>z wcześniejszego importu, brakujące w tym, zapomniane: {count}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, still listed</source>
        <translation>z wcześniejszego importu, brakujące w tym, nadal na liście: {count}</translation>
    </message>
    <message>
        <source>{count} of another computer&apos;s library not there, forgotten</source>
        <translation>z biblioteki innego komputera, brakujące, zapomniane: {count}</translation>
    </message>
    <message>
        <source>{count} of them to complete recordings</source>
        <translation>z tego do uzupełnienia nagrań: {count}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} z {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file has|files have} pictures. Of the others none were made yet.</source>
        <translation>Obrazy ma {count} z {total} {total:pliku|plików|plików}. Dla pozostałych jeszcze ich nie utworzono.</translation>
    </message>
    <message>
        <source>{count} offline</source>
        <translation>offline: {count}</translation>
    </message>
    <message>
        <source>{count} ok</source>
        <translation>OK: {count}</translation>
    </message>
    <message>
        <source>{count} other {count:file|files} left out</source>
        <translation>pominięto {count} {count:inny plik|inne pliki|innych plików}</translation>
    </message>
    <message>
        <source>{count} probed</source>
        <translation>zbadane: {count}</translation>
    </message>
    <message>
        <source>{count} ready to compare</source>
        <translation>gotowe do porównania: {count}</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>pominięte: {count}</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>z zapisaną sumą: {count}</translation>
    </message>
    <message>
        <source>{count} suspicious</source>
        <translation>podejrzane: {count}</translation>
    </message>
    <message>
        <source>{count} that cannot be compared</source>
        <translation>nie do porównania: {count}</translation>
    </message>
    <message>
        <source>{count} timed out</source>
        <translation>przekroczony limit czasu: {count}</translation>
    </message>
    <message>
        <source>{count} too short to be found in others</source>
        <translation>za krótkie, by je znaleźć w innych: {count}</translation>
    </message>
    <message>
        <source>{count} unchanged in size and date</source>
        <translation>bez zmiany rozmiaru i daty: {count}</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>nieczytelne: {count}</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>zweryfikowane: {count}</translation>
    </message>
    <message>
        <source>{count} video {count:file|files} ({results})</source>
        <translation>{count} {count:plik|pliki|plików} wideo ({results})</translation>
    </message>
    <message>
        <source>{count} whose codec does not show damage</source>
        <translation>z kodekiem, w którym nie widać uszkodzeń: {count}</translation>
    </message>
    <message>
        <source>{count} with another checksum than here, listed beside {count:it|them}</source>
        <translation>z inną sumą kontrolną niż tutaj, podaną obok: {count}</translation>
    </message>
    <message>
        <source>{count} with new pictures</source>
        <translation>z nowymi obrazami: {count}</translation>
    </message>
    <message>
        <source>{count} with other copies</source>
        <translation>z innymi kopiami: {count}</translation>
    </message>
    <message>
        <source>{count} with pictures from before</source>
        <translation>z wcześniejszymi obrazami: {count}</translation>
    </message>
    <message>
        <source>{count} with the pictures from there</source>
        <translation>z obrazami stamtąd: {count}</translation>
    </message>
    <message>
        <source>{count} without another copy</source>
        <translation>bez innej kopii: {count}</translation>
    </message>
    <message>
        <source>{count} without another of similar length</source>
        <translation>bez innego o podobnej długości: {count}</translation>
    </message>
    <message>
        <source>{count} without damage</source>
        <translation>bez uszkodzeń: {count}</translation>
    </message>
    <message>
        <source>{count} without picture or known length</source>
        <translation>bez obrazu lub znanej długości: {count}</translation>
    </message>
    <message>
        <source>{count} without pictures</source>
        <translation>bez obrazów: {count}</translation>
    </message>
    <message>
        <source>{count} without text</source>
        <translation>bez tekstu: {count}</translation>
    </message>
    <message>
        <source>{count} {count:disk|disks}</source>
        <translation>{count} {count:dysk|dyski|dysków}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} no checksum</source>
        <translation>{count} {count:plik nie ma|pliki nie mają|plików nie ma} sumy kontrolnej</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged</source>
        <translation>{count} {count:plik jest uszkodzony|pliki są uszkodzone|plików jest uszkodzonych}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged; {imported} as imported from {origins}</source>
        <translation>{count} {count:plik jest uszkodzony|pliki są uszkodzone|plików jest uszkodzonych}; w tym według importu z {origins}: {imported}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} not compared yet.</source>
        <translation>{count} {count:plik nie jest|pliki nie są|plików nie jest} jeszcze {count:porównany|porównane|porównanych}.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. None came back yet.</source>
        <translation>{time} przekazano {count} {count:plik|pliki|plików}. Żaden jeszcze nie wrócił.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} larger.</source>
        <translation>{time} przekazano {count} {count:plik|pliki|plików}. Wróciło: {back}, o {size} więcej.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} smaller.</source>
        <translation>{time} przekazano {count} {count:plik|pliki|plików}. Wróciło: {back}, o {size} mniej.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} never checked for damage</source>
        <translation>{count} {count:pliku|plików|plików} nigdy nie sprawdzono pod kątem uszkodzeń</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:plik|pliki|plików}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} as of {day}</source>
        <translation>{count} {count:plik|pliki|plików}, stan z {day}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed</source>
        <translation>{count} {count:plik zmienił|pliki zmieniły|plików zmieniło} się niepostrzeżenie</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed; {imported} as imported from {origins}</source>
        <translation>{count} {count:plik zmienił|pliki zmieniły|plików zmieniło} się niepostrzeżenie; w tym według importu z {origins}: {imported}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be checked for damage; {count:its details say|their details say} why.</source>
        <translation>{count} {count:pliku nie udało się sprawdzić pod kątem uszkodzeń; jego szczegóły mówią|plików nie udało się sprawdzić pod kątem uszkodzeń; ich szczegóły mówią|plików nie udało się sprawdzić pod kątem uszkodzeń; ich szczegóły mówią} dlaczego.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read</source>
        <translation>{count} {count:pliku|plików|plików} nie udało się odczytać</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read; {imported} as imported from {origins}</source>
        <translation>{count} {count:pliku|plików|plików} nie udało się odczytać; w tym według importu z {origins}: {imported}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} not read</source>
        <translation>{count} {count:plik nieodczytany|pliki nieodczytane|plików nieodczytanych}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of other kinds, not listed</source>
        <translation>{count} {count:plik innego rodzaju|pliki innych rodzajów|plików innych rodzajów}, poza listą</translation>
    </message>
    <message>
        <source>{count} {count:file|files} with problems</source>
        <translation>{count} {count:plik|pliki|plików} z problemami</translation>
    </message>
    <message>
        <source>{count} {count:frame of DV holds|frames of DV hold} blocks that do not belong there, {count:at|the first at} {time}: something was overwritten.</source>
        <translation>{count} {count:klatka DV zawiera|klatki DV zawierają|klatek DV zawiera} bloki, które tam nie należą, {count:w|pierwsza w|pierwsza w} {time}: coś zostało nadpisane.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:klatka obrazu jest uszkodzona, w|klatki obrazu są uszkodzone, pierwsza w|klatek obrazu jest uszkodzonych, pierwsza w} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:ramka dźwięku jest uszkodzona, w|ramki dźwięku są uszkodzone, pierwsza w|ramek dźwięku jest uszkodzonych, pierwsza w} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:icon was|icons were} drawn small and large.</source>
        <translation>{count} {count:ikonę|ikony|ikon} narysowano w małym i dużym rozmiarze.</translation>
    </message>
    <message>
        <source>{count} {count:kind of checksums was|kinds of checksums were} computed.</source>
        <translation>Obliczono {count} {count:rodzaj|rodzaje|rodzajów} sum kontrolnych.</translation>
    </message>
    <message>
        <source>{count} {count:line|lines} not understood</source>
        <translation>{count} {count:niezrozumiany wiersz|niezrozumiane wiersze|niezrozumianych wierszy}</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pakietu obrazu nie można zdekodować, w|pakietów obrazu nie można zdekodować, pierwszego w|pakietów obrazu nie można zdekodować, pierwszego w} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pakiet obrazu jest uszkodzony, w|pakiety obrazu są uszkodzone, pierwszy w|pakietów obrazu jest uszkodzonych, pierwszy w} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pakietu dźwięku nie można zdekodować, w|pakietów dźwięku nie można zdekodować, pierwszego w|pakietów dźwięku nie można zdekodować, pierwszego w} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pakiet dźwięku jest uszkodzony, w|pakiety dźwięku są uszkodzone, pierwszy w|pakietów dźwięku jest uszkodzonych, pierwszy w} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of track {track} cannot be decoded, too many to be chance.</source>
        <translation>{count} {count:pakietu|pakietów|pakietów} ścieżki {track} nie można zdekodować – to za dużo na przypadek.</translation>
    </message>
    <message>
        <source>{count} {count:pair|pairs} to be confirmed in the next run</source>
        <translation>{count} {count:para|pary|par} do potwierdzenia w następnym przebiegu</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} of this recording {count:is|are} not here.</source>
        <translation>Brakuje {count} części tego nagrania.</translation>
    </message>
    <message>
        <source>{count} {count:picture was|pictures were} made of the sample video.</source>
        <translation>Utworzono {count} {count:obraz|obrazy|obrazów} przykładowego wideo.</translation>
    </message>
    <message>
        <source>{damaged} of {asked} checked {asked:file is|files are} damaged.</source>
        <translation>Uszkodzone: {damaged} z {asked} {asked:sprawdzonego pliku|sprawdzonych plików|sprawdzonych plików}.</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, od {start} do {end}</translation>
    </message>
    <message>
        <source>{detail} This is at {place}.</source>
        <translation>{detail} Miejsce: {place}.</translation>
    </message>
    <message>
        <source>{edge} and more</source>
        <translation>{edge} i więcej</translation>
    </message>
    <message>
        <source>{engine} read the sample video and a bare stream.</source>
        <translation>{engine}: odczytano przykładowe wideo i strumień wideo bez kontenera.</translation>
    </message>
    <message>
        <source>{files} in {size}</source>
        <translation>{files}, {size}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of yours from {codec} to {target}, with up to {lines} lines: {low} to {high} % of the file.</source>
        <translation>{files} {files:Twój plik|Twoje pliki|Twoich plików} z {codec} na {target}, do {lines} linii: od {low} do {high}% pliku.</translation>
    </message>
    <message>
        <source>{files} {target} {files:file|files} of this library in {folders} {folders:folder|folders}, with up to {lines} lines: the middle half of their bits per pixel.</source>
        <translation>{files} {files:plik|pliki|plików} {target} tej biblioteki w {folders} {folders:folderze|folderach|folderach}, do {lines} linii: środkowa połowa ich bitów na piksel.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest} by Cinventory until {time}.</source>
        <translation>{folder}, porównany z {manifest} przez Cinventory do {time}.</translation>
    </message>
    <message>
        <source>{jobs} jobs wait or run. Wait until some have ended, or cancel some.</source>
        <translation>{jobs} zadań czeka lub trwa. Poczekaj, aż niektóre się skończą, lub anuluj kilka.</translation>
    </message>
    <message>
        <source>{kept} of {count} kept</source>
        <translation>zachowano {kept} z {count}</translation>
    </message>
    <message>
        <source>{kind} files are listed but not read.</source>
        <translation>Pliki {kind} są na liście, ale nie są odczytywane.</translation>
    </message>
    <message>
        <source>{kind}: {detail}.</source>
        <translation>{kind}: {detail}.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>od {least} do {most}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>od {low} do {high}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>Nie udało się zapisać {name}</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>Nie udało się zapisać {name}: {detail}.</translation>
    </message>
    <message>
        <source>{name} holds values of a camera. Programs may show them as subtitles.</source>
        <translation>{name} zawiera wartości z kamery. Programy mogą je pokazywać jako napisy.</translation>
    </message>
    <message>
        <source>{name} is empty, or no subtitles are in it.</source>
        <translation>Plik {name} jest pusty lub nie zawiera napisów.</translation>
    </message>
    <message>
        <source>{name} is no name for a profile. Use up to 40 small letters, digits and hyphens.</source>
        <translation>{name} nie jest nazwą profilu. Użyj do 40 małych liter, cyfr i łączników.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8, so programs may show wrong letters.</source>
        <translation>{name} nie jest w UTF-8, więc programy mogą pokazywać złe litery.</translation>
    </message>
    <message>
        <source>{name} was computed wrongly: {digest}.</source>
        <translation>{name} obliczono błędnie: {digest}.</translation>
    </message>
    <message>
        <source>{part} %</source>
        <translation>{part}%</translation>
    </message>
    <message>
        <source>{path} and the source {source} contain one another. Choose another folder.</source>
        <translation>{path} i źródło {source} zawierają się w sobie. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>{path} appeared while the list was written, and was not replaced. Try again.</source>
        <translation>{path} pojawił się podczas zapisywania listy i nie został zastąpiony. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} belongs to Cinventory, and is never replaced. Choose another name.</source>
        <translation>{path} należy do Cinventory i nigdy nie jest zastępowany. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} belongs to the library, and is never replaced. Choose another name.</source>
        <translation>{path} należy do biblioteki i nigdy nie jest zastępowany. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} changed while the list was written, and was not replaced. Try again.</source>
        <translation>{path} zmienił się podczas zapisywania listy i nie został zastąpiony. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} could not be read ({detail}).</source>
        <translation>Nie udało się odczytać {path} ({detail}).</translation>
    </message>
    <message>
        <source>{path} could not be read because it does not respond. Check the disk or the network.</source>
        <translation>Nie udało się odczytać {path}, bo nie odpowiada. Sprawdź dysk lub sieć.</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}. An existing file was not changed.</source>
        <translation>Nie udało się zapisać {path}: {detail}. Istniejącego pliku nie zmieniono.</translation>
    </message>
    <message>
        <source>{path} declares XML entities, which it does not need, so it was not read.</source>
        <translation>{path} deklaruje encje XML, których nie potrzebuje, więc go nie odczytano.</translation>
    </message>
    <message>
        <source>{path} does not declare a bag in UTF-8.</source>
        <translation>{path} nie deklaruje pakietu BagIt w UTF-8.</translation>
    </message>
    <message>
        <source>{path} exists and does not end in {endings}. Choose another name, or add --force.</source>
        <translation>{path} istnieje i nie kończy się na {endings}. Wybierz inną nazwę lub dodaj --force.</translation>
    </message>
    <message>
        <source>{path} exists. A new manifest would hide later changes of the files. Verify the old one, choose another name, or add --force.</source>
        <translation>{path} istnieje. Nowy manifest ukryłby późniejsze zmiany plików. Zweryfikuj stary, wybierz inną nazwę lub dodaj --force.</translation>
    </message>
    <message>
        <source>{path} has a history of its own. Continue it with --into-source.</source>
        <translation>{path} ma własną historię. Kontynuuj ją z --into-source.</translation>
    </message>
    <message>
        <source>{path} has a line that is too long for a manifest.</source>
        <translation>{path} ma wiersz za długi dla manifestu.</translation>
    </message>
    <message>
        <source>{path} has an XML element that is too large or too deep.</source>
        <translation>{path} ma element XML, który jest za duży lub za głęboki.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} entries, which is too many.</source>
        <translation>{path} ma więcej niż {limit} wpisów, a to za dużo.</translation>
    </message>
    <message>
        <source>{path} has no folder “data”, in which a bag keeps its files.</source>
        <translation>{path} nie ma folderu „data”, w którym pakiet BagIt trzyma pliki.</translation>
    </message>
    <message>
        <source>{path} has no line of a checksum list, so it is no manifest.</source>
        <translation>{path} nie ma ani jednego wiersza listy sum kontrolnych, więc nie jest manifestem.</translation>
    </message>
    <message>
        <source>{path} holds a video, and is never replaced. Choose another name.</source>
        <translation>{path} zawiera wideo i nigdy nie jest zastępowany. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} profiles; others are not used. Remove some.</source>
        <translation>{path} zawiera więcej niż {limit} profili; pozostałe nie są używane. Usuń niektóre.</translation>
    </message>
    <message>
        <source>{path} holds no preferences that can be used: {detail}. None were changed.</source>
        <translation>{path} nie zawiera ustawień, których można użyć: {detail}. Żadnych nie zmieniono.</translation>
    </message>
    <message>
        <source>{path} is UTF-16 text. Save it as UTF-8 and try again.</source>
        <translation>{path} to tekst UTF-16. Zapisz go jako UTF-8 i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} is a bag already. Verify it instead.</source>
        <translation>{path} jest już pakietem BagIt. Zamiast tego go zweryfikuj.</translation>
    </message>
    <message>
        <source>{path} is a database, and is never replaced. Choose another name.</source>
        <translation>{path} to baza danych i nigdy nie jest zastępowany. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} is a file that the library lists, and is never replaced. Choose another name.</source>
        <translation>{path} to plik wymieniony w bibliotece i nigdy nie jest zastępowany. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} is a file that this scan is about to scan. Choose another name.</source>
        <translation>{path} to plik, który ten skan ma właśnie zeskanować. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} is an output that is being written, or was left by an interrupted program. It was not used.</source>
        <translation>{path} to plik wyjściowy, który jest właśnie zapisywany lub pozostał po przerwanym programie. Nie użyto go.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}), and no copy was made. Restore an earlier backup of the library.</source>
        <translation>{path} jest uszkodzony ({detail}) i nie zrobiono kopii. Przywróć wcześniejszą kopię zapasową biblioteki.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} jest pusty.</translation>
    </message>
    <message>
        <source>{path} is in use, or something else than a library. Choose another name.</source>
        <translation>{path} jest w użyciu lub nie jest biblioteką. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{path} is in {source}, which the library lists. Choose a folder outside of it, so that nothing made there mixes with your files.</source>
        <translation>{path} jest w {source}, które jest źródłem biblioteki. Wybierz folder poza nim, aby nic, co tam powstanie, nie mieszało się z Twoimi plikami.</translation>
    </message>
    <message>
        <source>{path} is inside {folder}, where Cinventory only reads. Choose another place, or add --into-source to write into the described folder.</source>
        <translation>{path} jest wewnątrz {folder}, gdzie Cinventory tylko czyta. Wybierz inne miejsce lub dodaj --into-source, aby zapisać w opisywanym folderze.</translation>
    </message>
    <message>
        <source>{path} is missing, but the chain of its history names it.</source>
        <translation>Brakuje {path}, ale wymienia go łańcuch jego historii.</translation>
    </message>
    <message>
        <source>{path} is neither in the chain of its history nor whole. A program may have been interrupted. It was not used. The next manifest of the folder sets it aside.</source>
        <translation>{path} nie jest ani w łańcuchu swojej historii, ani cały. Być może program został przerwany. Nie użyto go. Następny manifest folderu odłoży go na bok.</translation>
    </message>
    <message>
        <source>{path} is no catalogue that Cinventory knows. Export the list as CSV, and choose its columns.</source>
        <translation>{path} nie jest katalogiem znanym Cinventory. Wyeksportuj listę jako CSV i wybierz jej kolumny.</translation>
    </message>
    <message>
        <source>{path} is no library of Cinventory. Of the database of another program, export the list as CSV.</source>
        <translation>{path} nie jest biblioteką Cinventory. Z bazy danych innego programu wyeksportuj listę jako CSV.</translation>
    </message>
    <message>
        <source>{path} is no manifest of a known form.</source>
        <translation>{path} nie jest manifestem w znanej postaci.</translation>
    </message>
    <message>
        <source>{path} is no path of Windows. Say what its folder is called there.</source>
        <translation>{path} nie jest ścieżką systemu Windows. Podaj, jak nazywa się tam jej folder.</translation>
    </message>
    <message>
        <source>{path} is no policy of MediaConch, or has no rule.</source>
        <translation>{path} nie jest polityką MediaConch lub nie ma reguł.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library.</source>
        <translation>{path} nie jest biblioteką Cinventory.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library. It was not changed. Name another with --library.</source>
        <translation>{path} nie jest biblioteką Cinventory. Nie został zmieniony. Podaj inną opcją --library.</translation>
    </message>
    <message>
        <source>{path} is not a complete chain of generations.</source>
        <translation>{path} nie jest kompletnym łańcuchem generacji.</translation>
    </message>
    <message>
        <source>{path} is not a folder, or cannot be read. Choose a folder that is there.</source>
        <translation>{path} nie jest folderem lub nie można go odczytać. Wybierz istniejący folder.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} nie jest folderem.</translation>
    </message>
    <message>
        <source>{path} is not a regular file and was not replaced.</source>
        <translation>{path} nie jest zwykłym plikiem i nie został zastąpiony.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so no library. Name another with --library.</source>
        <translation>{path} nie jest zwykłym plikiem, więc nie jest biblioteką. Podaj inną opcją --library.</translation>
    </message>
    <message>
        <source>{path} is not a source of the library. Scan it first.</source>
        <translation>{path} nie jest źródłem biblioteki. Najpierw zeskanuj ten folder.</translation>
    </message>
    <message>
        <source>{path} is not a source of this library.</source>
        <translation>{path} nie jest źródłem tej biblioteki.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history, and is not its next generation.</source>
        <translation>{path} nie jest w łańcuchu swojej historii i nie jest jej następną generacją.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history. A program may have been interrupted before it was added. It was compared like the others. The next manifest of the folder adds it.</source>
        <translation>{path} nie jest w łańcuchu swojej historii. Być może program przerwano, zanim go dodał. Porównano go jak pozostałe. Następny manifest folderu go doda.</translation>
    </message>
    <message>
        <source>{path} is not valid XML (line {line}: {detail}).</source>
        <translation>{path} nie jest prawidłowym XML (wiersz {line}: {detail}).</translation>
    </message>
    <message>
        <source>{path} is open in another program, and was not replaced. Close it, and try again.</source>
        <translation>{path} jest otwarty w innym programie i nie został zastąpiony. Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another name for its copy.</source>
        <translation>{path} to sama biblioteka. Wybierz inną nazwę dla jej kopii.</translation>
    </message>
    <message>
        <source>{path} is the library that is open. Choose that of another computer.</source>
        <translation>{path} to otwarta biblioteka. Wybierz bibliotekę innego komputera.</translation>
    </message>
    <message>
        <source>{path} leaves out files by more or longer patterns than a manifest needs.</source>
        <translation>{path} pomija pliki za pomocą liczniejszych lub dłuższych wzorców, niż potrzebuje manifest.</translation>
    </message>
    <message>
        <source>{path} refers to another manifest by a path or checksum that is not valid.</source>
        <translation>{path} odwołuje się do innego manifestu nieprawidłową ścieżką lub sumą kontrolną.</translation>
    </message>
    <message>
        <source>{path} was changed after it was written: its checksum is not that of the chain.</source>
        <translation>{path} zmieniono po zapisaniu: suma kontrolna nie jest tą z łańcucha.</translation>
    </message>
    <message>
        <source>{path} was changed while the files were read. Nothing was added. Try again.</source>
        <translation>{path} zmieniono podczas odczytu plików. Niczego nie dodano. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{path} was not written: its disk has gone, or its folder was replaced. Look there, and try again. An existing file was not changed.</source>
        <translation>{path} nie został zapisany: jego dysk zniknął lub jego folder został zastąpiony. Sprawdź to miejsce i spróbuj ponownie. Istniejący plik nie został zmieniony.</translation>
    </message>
    <message>
        <source>{path} was not written: only the window makes reports as PDF. Export it there.</source>
        <translation>{path} nie został zapisany: raporty PDF tworzy tylko okno. Wyeksportuj go tam.</translation>
    </message>
    <message>
        <source>{path} was not written: the disk of {source} is not connected. Connect it, or choose another folder.</source>
        <translation>{path} nie został zapisany: dysk źródła {source} nie jest podłączony. Podłącz go lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>{path} was unplugged, or stopped answering. Plug it in, and begin again.</source>
        <translation>{path} odłączono lub przestał odpowiadać. Podłącz go i zacznij ponownie.</translation>
    </message>
    <message>
        <source>{path} was written, but its disk did not confirm that: {detail}. Export again if it is not there.</source>
        <translation>{path} został zapisany, ale jego dysk tego nie potwierdził: {detail}. Wyeksportuj ponownie, jeśli pliku tam nie ma.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it begins otherwise than the name of the video.</source>
        <translation>{program} nie widzi {name}: nazwa zaczyna się inaczej niż nazwa wideo.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not look into this folder.</source>
        <translation>{program} nie widzi {name}: nie zagląda do tego folderu.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not read such files.</source>
        <translation>{program} nie widzi {name}: nie czyta takich plików.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it takes no such words after the video&apos;s name.</source>
        <translation>{program} nie widzi {name}: nie przyjmuje takich słów po nazwie wideo.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: there is no dot after the name of the video.</source>
        <translation>{program} nie widzi {name}: po nazwie wideo nie ma kropki.</translation>
    </message>
    <message>
        <source>{rate} is high for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} to dużo dla {picture} przy {frames} klatkach/s w {codec}.</translation>
    </message>
    <message>
        <source>{rate} is low for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} to mało dla {picture} przy {frames} klatkach/s w {codec}.</translation>
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
        <translation>odczytano {size}</translation>
    </message>
    <message>
        <source>{size} to reclaim</source>
        <translation>{size} do odzyskania</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{what} in {time}</source>
        <translation>{what} w {time}</translation>
    </message>
    <message>
        <source>“{address}” is no address of a cluster. Use tcp://HOST:PORT, tls://HOST:PORT or local:N.</source>
        <translation>„{address}” nie jest adresem klastra. Użyj tcp://HOST:PORT, tls://HOST:PORT lub local:N.</translation>
    </message>
    <message>
        <source>“{filter}” begins with -, as an option does. Write --where &apos;{filter}&apos;, or put the filter after --.</source>
        <translation>„{filter}” zaczyna się od -, jak opcja. Napisz --where &apos;{filter}&apos; lub podaj filtr po --.</translation>
    </message>
    <message>
        <source>“{name}:” has no value. Enter for example {name}:{example}.</source>
        <translation>„{name}:” nie ma wartości. Wpisz na przykład {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a language. Enter for example {name}:{example}.</source>
        <translation>„{name}:” wymaga języka. Wpisz na przykład {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a text without a comparison. Enter for example {name}:{example}.</source>
        <translation>„{name}:” wymaga tekstu bez porównania. Wpisz na przykład {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a whole word. Enter for example {name}:{example}.</source>
        <translation>„{name}:” wymaga całego słowa. Wpisz na przykład {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs words that are said. Enter for example {name}:{example}.</source>
        <translation>„{name}:” wymaga wypowiadanych słów. Wpisz na przykład {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}” ({place}) was last seen on {day}.</source>
        <translation>„{name}” ({place}) ostatnio widziano {day}.</translation>
    </message>
    <message>
        <source>“{name}” has no checksums</source>
        <translation>„{name}” nie ma sum kontrolnych</translation>
    </message>
    <message>
        <source>“{name}” is read in part</source>
        <translation>„{name}” odczytano częściowo</translation>
    </message>
    <message>
        <source>“{name}” is the same disk.</source>
        <translation>„{name}” to ten sam dysk.</translation>
    </message>
    <message>
        <source>“{name}” was last seen on {day}.</source>
        <translation>„{name}” ostatnio widziano {day}.</translation>
    </message>
    <message>
        <source>“{name}” was not connected for {days} {days:day|days}</source>
        <translation>„{name}” nie był podłączony od {days} {days:dnia|dni|dni}</translation>
    </message>
    <message>
        <source>“{path}” is not an absolute path. Enter the whole path of the file.</source>
        <translation>„{path}” nie jest ścieżką bezwzględną. Wpisz całą ścieżkę pliku.</translation>
    </message>
    <message>
        <source>“{text}” are no hours. Use hours such as 22:00-06:00.</source>
        <translation>„{text}” to nie są godziny. Wpisz na przykład 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” are no times of a schedule. Use times such as: nightly 22:00-06:00.</source>
        <translation>„{text}” to nie są czasy harmonogramu. Wpisz na przykład: nightly 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” has no translation in the catalogue for {language}.</source>
        <translation>„{text}” nie ma tłumaczenia w katalogu dla języka {language}.</translation>
    </message>
    <message>
        <source>“{text}” is in both lists. Remove it from one of them.</source>
        <translation>„{text}” jest na obu listach. Usuń to z jednej z nich.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Use an amount such as 500GB or 2h.</source>
        <translation>„{text}” nie jest ilością. Wpisz na przykład 500GB lub 2h.</translation>
    </message>
    <message>
        <source>“{text}” is no command. Enter a program and its arguments.</source>
        <translation>„{text}” nie jest poleceniem. Wpisz program i jego argumenty.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the week. Use a day such as sunday.</source>
        <translation>„{text}” nie jest dniem tygodnia. Wpisz na przykład sunday.</translation>
    </message>
    <message>
        <source>“{text}” is no number of bytes</source>
        <translation>„{text}” nie jest liczbą bajtów</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>„{text}” nie jest czasem</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Use a time such as 22:00.</source>
        <translation>„{text}” nie jest porą dnia. Wpisz na przykład 22:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a language that is known. Enter a code such as de.</source>
        <translation>„{text}” nie jest znanym językiem. Wpisz kod, na przykład de.</translation>
    </message>
    <message>
        <source>“{text}” is not an extension. Enter an extension such as mkv.</source>
        <translation>„{text}” nie jest rozszerzeniem. Wpisz rozszerzenie, na przykład mkv.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a folder. Enter a name without a path.</source>
        <translation>„{text}” nie jest nazwą folderu. Wpisz nazwę bez ścieżki.</translation>
    </message>
    <message>
        <source>“{text}” is not two absolute paths. Write such as /media/nas=/mnt/media.</source>
        <translation>„{text}” to nie dwie ścieżki bezwzględne. Wpisz na przykład /media/nas=/mnt/media.</translation>
    </message>
    <message>
        <source>“{text}” names no folder on two hosts. Use for example /Volumes/A=/mnt/a.</source>
        <translation>„{text}” nie wskazuje folderu na dwóch komputerach. Wpisz na przykład /Volumes/A=/mnt/a.</translation>
    </message>
    <message>
        <source>“{text}” would exclude every folder. Enter a narrower pattern.</source>
        <translation>„{text}” wykluczyłoby każdy folder. Wpisz węższy wzorzec.</translation>
    </message>
    <message>
        <source>“{value}” is not a bit rate. Enter {name}:&gt;50Mb/s or {name}:800kb/s..2Mb/s.</source>
        <translation>„{value}” nie jest przepływnością. Wpisz {name}:&gt;50Mb/s lub {name}:800kb/s..2Mb/s.</translation>
    </message>
    <message>
        <source>“{value}” is not a date or age. Enter {name}:2026-03, {name}:&gt;2025-01-31 or {name}:&lt;7d.</source>
        <translation>„{value}” nie jest datą ani wiekiem. Wpisz {name}:2026-03, {name}:&gt;2025-01-31 lub {name}:&lt;7d.</translation>
    </message>
    <message>
        <source>“{value}” is not a duration. Enter {name}:&lt;10m, {name}:1h30m or {name}:&gt;1:31:04.</source>
        <translation>„{value}” nie jest czasem trwania. Wpisz {name}:&lt;10m, {name}:1h30m lub {name}:&gt;1:31:04.</translation>
    </message>
    <message>
        <source>“{value}” is not a frame rate. Enter {name}:25, {name}:&gt;=50 or {name}:23.976..30.</source>
        <translation>„{value}” nie jest klatkażem. Wpisz {name}:25, {name}:&gt;=50 lub {name}:23.976..30.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of channels. Enter {name}:6, {name}:5.1 or {name}:&gt;2.</source>
        <translation>„{value}” nie jest liczbą kanałów. Wpisz {name}:6, {name}:5.1 lub {name}:&gt;2.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Enter {name}:{example}, or a range such as 1..10.</source>
        <translation>„{value}” nie jest liczbą. Wpisz {name}:{example} lub zakres, na przykład 1..10.</translation>
    </message>
    <message>
        <source>“{value}” is not a part in percent. Enter {name}:&lt;10% or {name}:10%..50%.</source>
        <translation>„{value}” nie jest udziałem w procentach. Wpisz {name}:&lt;10% lub {name}:10%..50%.</translation>
    </message>
    <message>
        <source>“{value}” is not a size. Enter {name}:&gt;2GB, {name}:&lt;500MB or {name}:1GB..4GB.</source>
        <translation>„{value}” nie jest rozmiarem. Wpisz {name}:&gt;2GB, {name}:&lt;500MB lub {name}:1GB..4GB.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter one of {choices}.</source>
        <translation>„{value}” jest nieprawidłowe. Wpisz jedno z: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter yes or no.</source>
        <translation>„{value}” jest nieprawidłowe. Wpisz yes lub no.</translation>
    </message>
    <message>
        <source>“{word}” is a command only as the first word. Write cinventory {word} first.</source>
        <translation>„{word}” jest poleceniem tylko jako pierwsze słowo. Zacznij od cinventory {word}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The commands are {names}.</source>
        <translation>„{word}” nie jest ani poleceniem, ani istniejącą ścieżką. Polecenia to {names}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The nearest command is “{near}”.</source>
        <translation>„{word}” nie jest ani poleceniem, ani istniejącą ścieżką. Najbardziej podobne polecenie to „{near}”.</translation>
    </message>
</context>
<context>
    <name>MomentButton</name>
    <message>
        <source>A date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Choose the moment since which changes are told</source>
        <translation>Wybierz chwilę, od której pokazywane są zmiany</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Ostatni miesiąc</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Ostatni skan</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Ostatnia wizyta</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Ostatni tydzień</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Niczego nie zmienia</translation>
    </message>
    <message>
        <source>Keeps this name</source>
        <translation>Zachowuje tę nazwę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>NearCommands</name>
    <message>
        <source>Not the same as the best one: {}. “Not the same” shows them.</source>
        <translation>Nie to samo co najlepszy: {}. Pokazuje je „Nie to samo”.</translation>
    </message>
    <message>
        <source>Same pictures</source>
        <translation>Te same obrazy</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on.</source>
        <translation>Od teraz ma być zachowany wybrany plik.</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on. The choice before it no longer counts.</source>
        <translation>Od teraz ma zostać wybrany plik. Wcześniejszy wybór już się nie liczy.</translation>
    </message>
    <message>
        <source>The rules choose the file to keep again.</source>
        <translation>Plik do zachowania znowu wybierają reguły.</translation>
    </message>
    <message>
        <source>The same as the best one after all: {}.</source>
        <translation>Jednak to samo co najlepszy: {}.</translation>
    </message>
    <message>
        <source>choice of the file to keep</source>
        <translation>wybór pliku do zachowania</translation>
    </message>
    <message>
        <source>“Not the same” for {}</source>
        <translation>„Nie to samo” dla {}</translation>
    </message>
    <message>
        <source>“The same after all” for {}</source>
        <translation>„Jednak to samo” dla {}</translation>
    </message>
</context>
<context>
    <name>NearFileTable</name>
    <message>
        <source>A row a file, the best one first; better values are marked; Enter opens a file</source>
        <translation>Jeden plik w wierszu, najlepszy najpierw; lepsze wartości są wyróżnione; Enter otwiera plik</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Kolumny plików</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Pokaż w tabeli</translation>
    </message>
    <message>
        <source>Videos with the same pictures</source>
        <translation>Wideo z tymi samymi obrazami</translation>
    </message>
    <message>
        <source>What differs between the files</source>
        <translation>Co różni pliki</translation>
    </message>
</context>
<context>
    <name>NearFormatter</name>
    <message>
        <source>All files of the group are known to be damaged: none is proposed to be kept.</source>
        <translation>O wszystkich plikach grupy wiadomo, że są uszkodzone: żadnego nie proponuje się zachować.</translation>
    </message>
    <message>
        <source>Best video</source>
        <translation>Najlepsze wideo</translation>
    </message>
    <message>
        <source>Certain ({})</source>
        <translation>Pewne ({})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep “{name}”. {reason}</source>
        <translation>Zachowaj „{name}”. {reason}</translation>
    </message>
    <message>
        <source>Nearly all pictures agree, but for what an encoder changes</source>
        <translation>Prawie wszystkie obrazy są zgodne, poza tym, co zmienia koder</translation>
    </message>
    <message>
        <source>Not the same ({})</source>
        <translation>Nie to samo ({})</translation>
    </message>
    <message>
        <source>Other videos may agree as much: look at both</source>
        <translation>Inne wideo mogą być równie zgodne: obejrzyj oba</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Perhaps ({})</source>
        <translation>Być może ({})</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Probable ({})</source>
        <translation>Prawdopodobne ({})</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>To samo</translation>
    </message>
    <message>
        <source>The pictures agree with more changes, or fewer tell something</source>
        <translation>Obrazy są zgodne z większą liczbą zmian lub mniej z nich coś mówi</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Why the best</source>
        <translation>Dlaczego najlepsze</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>pewne</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>lustrzane</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>być może</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>prawdopodobne</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos that do not show the same</source>
        <translation>{0} {0:grupa|grupy|grup} wideo, które nie pokazują tego samego</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos with the same pictures</source>
        <translation>{0} {0:grupa|grupy|grup} wideo z tymi samymi obrazami</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared yet.</source>
        <translation>{0} wideo jeszcze nie {0:zostało porównane|zostały porównane|zostało porównanych}.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} wideo nie {0:może być porównane|mogą być porównane|może być porównanych}.</translation>
    </message>
    <message>
        <source>{title}: {value}, better</source>
        <translation>{title}: {value}, lepiej</translation>
    </message>
    <message>
        <source>{} in all but the best of each</source>
        <translation>{} we wszystkich prócz najlepszych</translation>
    </message>
    <message>
        <source>{} of {} pictures</source>
        <translation>{} z {} obrazów</translation>
    </message>
</context>
<context>
    <name>NearPanel</name>
    <message>
        <source>A row a group; those whose other files take the most room come first</source>
        <translation>Jedna grupa w wierszu; najpierw te, których pozostałe pliki zajmują najwięcej miejsca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Kolumny grup</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Porównaj obrazy…</translation>
    </message>
    <message>
        <source>Grouping videos</source>
        <translation>Grupowanie wideo</translation>
    </message>
    <message>
        <source>Grouping videos by their pictures…</source>
        <translation>Grupowanie wideo według obrazu…</translation>
    </message>
    <message>
        <source>Groups of videos with the same pictures</source>
        <translation>Grupy wideo z tymi samymi obrazami</translation>
    </message>
    <message>
        <source>Has the rules choose the file to keep again</source>
        <translation>Znowu pozwala regułom wybrać plik do zachowania</translation>
    </message>
    <message>
        <source>Keep the proposed one</source>
        <translation>Zachowaj proponowany</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Zachowaj ten</translation>
    </message>
    <message>
        <source>Keeps the selected file in place of the proposed one. It counts for its contents</source>
        <translation>Zachowuje zaznaczony plik zamiast proponowanego. Dotyczy to jego zawartości</translation>
    </message>
    <message>
        <source>Lists the selected files with the others again</source>
        <translation>Ponownie pokazuje zaznaczone pliki razem z innymi</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Żadna grupa nie pasuje</translation>
    </message>
    <message>
        <source>No two videos are of similar length</source>
        <translation>Żadne dwa wideo nie mają podobnej długości</translation>
    </message>
    <message>
        <source>No two videos show the same</source>
        <translation>Żadne dwa wideo nie pokazują tego samego</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Nie wszystkie wideo już porównano</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nie to samo</translation>
    </message>
    <message>
        <source>Not up to date: the grouping was cancelled.</source>
        <translation>Nieaktualne: grupowanie anulowano.</translation>
    </message>
    <message>
        <source>Notes that the selected files do not show the same as the best one. It counts for their contents, also after a move</source>
        <translation>Odnotowuje, że zaznaczone pliki nie pokazują tego samego co najlepszy. Dotyczy to ich zawartości, także po przeniesieniu</translation>
    </message>
    <message>
        <source>Shows the videos of which you said that they do not show the same, and no others</source>
        <translation>Pokazuje tylko wideo oznaczone jako niepokazujące tego samego</translation>
    </message>
    <message>
        <source>Stops the grouping; the list stays as it is</source>
        <translation>Zatrzymuje grupowanie; lista pozostaje taka, jaka jest</translation>
    </message>
    <message>
        <source>The boxes above hide all groups of the search.</source>
        <translation>Pola powyżej ukrywają wszystkie grupy wyszukiwania.</translation>
    </message>
    <message>
        <source>The same after all</source>
        <translation>Jednak to samo</translation>
    </message>
    <message>
        <source>The same film in another encoding has other bytes, but the same pictures.</source>
        <translation>Ten sam film w innym kodowaniu ma inne bajty, ale te same obrazy.</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>Informacje o każdej grupie</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Cinventory was updated to version {version}.</source>
        <translation>Cinventory zaktualizowano do wersji {version}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Shall Cinventory look once a week whether there is a new version? It asks {host}, and sends nothing but its own version.</source>
        <translation>Czy Cinventory ma raz w tygodniu sprawdzać, czy jest nowa wersja? Pyta {host} i wysyła tylko numer własnej wersji.</translation>
    </message>
    <message>
        <source>There is no later version than this one, {version}.</source>
        <translation>Nie ma wersji nowszej niż ta, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of Cinventory is there, since {date}.</source>
        <translation>Jest wersja {version} Cinventory, od {date}.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>{host} is asked for the newest version…</source>
        <translation>Pytanie {host} o najnowszą wersję…</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Show these files</source>
        <translation>Pokazuje te pliki</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>before the first scan</source>
        <translation>przed pierwszym skanem</translation>
    </message>
    <message>
        <source>not all sources were read</source>
        <translation>nie odczytano wszystkich źródeł</translation>
    </message>
    <message>
        <source>since the first scan, {}</source>
        <translation>od pierwszego skanu, {}</translation>
    </message>
    <message>
        <source>since the last scan, {}</source>
        <translation>od ostatniego skanu, {}</translation>
    </message>
    <message>
        <source>since you last looked, {}</source>
        <translation>od ostatniego przeglądu, {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>od {}</translation>
    </message>
    <message>
        <source>{:changed file|changed files}</source>
        <translation>{:zmieniony plik|zmienione pliki|zmienionych plików}</translation>
    </message>
    <message>
        <source>{:missing file|missing files}</source>
        <translation>{:brakujący plik|brakujące pliki|brakujących plików}</translation>
    </message>
    <message>
        <source>{:new file|new files}</source>
        <translation>{:nowy plik|nowe pliki|nowych plików}</translation>
    </message>
</context>
<context>
    <name>NewsPreferences</name>
    <message>
        <source>&amp;Look once a week whether there is a new version</source>
        <translation>&amp;Sprawdzaj raz w tygodniu, czy jest nowa wersja</translation>
    </message>
    <message>
        <source>Ask at this a&amp;ddress</source>
        <translation>Pytaj pod tym a&amp;dresem</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nowe wersje</translation>
    </message>
    <message>
        <source>Only the version of this program is sent. Nothing is loaded by itself.</source>
        <translation>Wysyłany jest tylko numer wersji tego programu. Nic nie jest pobierane samoczynnie.</translation>
    </message>
    <message>
        <source>The answer counts only if the makers of Cinventory have signed it.</source>
        <translation>Odpowiedź liczy się tylko wtedy, gdy podpisali ją twórcy Cinventory.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Zamyka to powiadomienie</translation>
    </message>
    <message>
        <source>Does what the notice offers</source>
        <translation>Robi to, co proponuje powiadomienie</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Takes the notice away and changes nothing</source>
        <translation>Usuwa powiadomienie i niczego nie zmienia</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>Disks in a drawer fail unnoticed: connect each now and then.</source>
        <translation>Dyski w szufladzie psują się niepostrzeżenie: podłączaj każdy od czasu do czasu.</translation>
    </message>
    <message>
        <source>For damage or for their checksums. cinventory serve sends it as an alert.</source>
        <translation>Pod kątem uszkodzeń lub sum kontrolnych. cinventory serve wysyła to jako powiadomienie.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Pokazuj powia&amp;domienia na pulpicie</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;checked for</source>
        <translation>Informuj o dyskach nie&amp;sprawdzonych od</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;seen for</source>
        <translation>Informuj o dyskach nie&amp;widzianych od</translation>
    </message>
    <message>
        <source>When a job needs attention, or a long one ends, while you work elsewhere.</source>
        <translation>Gdy zadanie wymaga uwagi lub kończy się długie, a pracujesz gdzie indziej.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Another program…</source>
        <translation>Inny program…</translation>
    </message>
    <message>
        <source>Choose the program that Open uses</source>
        <translation>Wybiera program, którego używa „Otwórz”</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>Szukanie programów…</translation>
    </message>
    <message>
        <source>No player for “{}” is known here, so the system was asked to open it (xdg-open). If nothing opens, install a player, or choose a program by “Open with”.</source>
        <translation>Nie jest tu znany odtwarzacz dla „{}”, więc poproszono system o otwarcie (xdg-open). Jeśli nic się nie otworzy, zainstaluj odtwarzacz lub wybierz program przez „Otwórz za pomocą”.</translation>
    </message>
    <message>
        <source>No player was found for “{}”. Install one, or choose a program by “Open with”.</source>
        <translation>Nie znaleziono odtwarzacza dla „{}”. Zainstaluj jakiś lub wybierz program przez „Otwórz za pomocą”.</translation>
    </message>
    <message>
        <source>No program for videos was found</source>
        <translation>Nie znaleziono programu do wideo</translation>
    </message>
    <message>
        <source>Open in the preferred player</source>
        <translation>Otwórz w preferowanym odtwarzaczu</translation>
    </message>
    <message>
        <source>Open the selected files in {}</source>
        <translation>Otwiera zaznaczone pliki w {}</translation>
    </message>
    <message>
        <source>Preferred player…</source>
        <translation>Preferowany odtwarzacz…</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Szybki podgląd</translation>
    </message>
    <message>
        <source>The program of the system</source>
        <translation>Program systemu</translation>
    </message>
    <message>
        <source>{} begins at the beginning: it cannot be told a time.</source>
        <translation>{} zaczyna od początku: nie można mu podać czasu.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>It could not be opened: {program} is not installed here.</source>
        <translation>Nie udało się otworzyć: {program} nie jest tu zainstalowany.</translation>
    </message>
    <message>
        <source>Nothing has been written to the log yet.</source>
        <translation>W dzienniku niczego jeszcze nie zapisano.</translation>
    </message>
</context>
<context>
    <name>OrphansPage</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Jeden plik w wierszu; Enter go otwiera</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Wszystkie napisy i pliki .nfo, które widziały skany, należą do jakiegoś wideo.</translation>
    </message>
    <message>
        <source>Columns of files without a video</source>
        <translation>Kolumny plików bez wideo</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Pliki bez wideo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Leaves the files whose row has all of these words</source>
        <translation>Pozostawia pliki, których wiersz zawiera wszystkie te słowa</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Żaden wiersz nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Opens the file in the program of the system</source>
        <translation>Otwiera plik w programie systemu</translation>
    </message>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Część nazwy, folderu lub powodu</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Shows the file in the file manager</source>
        <translation>Pokazuje plik w menedżerze plików</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>Subtitles and .nfo files that belong to no video, as the last scan saw them. Their video may have been renamed, moved or deleted. Nothing is changed here.</source>
        <translation>Napisy i pliki .nfo, które nie należą do żadnego wideo, tak jak widział je ostatni skan. Ich wideo mogło zmienić nazwę, zostać przeniesione lub usunięte. Nic się tu nie zmienia.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Informacje o każdym pliku</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Two videos over each other</source>
        <translation>Dwa wideo jedno na drugim</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>All sources</source>
        <translation>Wszystkie źródła</translation>
    </message>
    <message>
        <source>An existing file is not replaced.</source>
        <translation>Istniejący plik nie jest zastępowany.</translation>
    </message>
    <message>
        <source>Ask for a new link before the page opens again</source>
        <translation>Prosi o nowy link, zanim strona ponownie się otworzy</translation>
    </message>
    <message>
        <source>Audio language</source>
        <translation>Język dźwięku</translation>
    </message>
    <message>
        <source>Browsers cannot play {what}: it fails the profile “{profile}” ({facts}).</source>
        <translation>Przeglądarki nie odtwarzają {what}: nie spełnia profilu „{profile}” ({facts}).</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Wg liczby</translation>
    </message>
    <message>
        <source>By playing time</source>
        <translation>Wg czasu odtwarzania</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Wg rozmiaru</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Według: {column}</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Najpierw wybierz folder.</translation>
    </message>
    <message>
        <source>Choose a folder:</source>
        <translation>Wybierz folder:</translation>
    </message>
    <message>
        <source>Choose where to write the list.</source>
        <translation>Wybierz, gdzie zapisać listę.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Kodek</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Connection lost. Trying again…</source>
        <translation>Utracono połączenie. Ponawianie…</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Kontener</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Did you mean {search}?</source>
        <translation>Czy chodzi o {search}?</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Dyski</translation>
    </message>
    <message>
        <source>Each part alone finds this many files. A click takes it away:</source>
        <translation>Każda część z osobna znajduje tyle plików. Kliknięcie ją usuwa:</translation>
    </message>
    <message>
        <source>Earlier scans</source>
        <translation>Wcześniejsze skany</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Files/s</source>
        <translation>Pliki/s</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film lub serial</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filtry i wartości</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>For a new link, choose “Open in browser” in Cinventory, or run:</source>
        <translation>Aby otrzymać nowy link, wybierz „Otwórz w przeglądarce” w Cinventory lub uruchom:</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Wymuszone</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Klatkaż</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Gets no files: {reason}</source>
        <translation>Nie dostaje plików: {reason}</translation>
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
        <translation>Wszystkie przeglądarki</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analizy</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Przerwane</translation>
    </message>
    <message>
        <source>It is in the file that the server names at its start.</source>
        <translation>Jest w pliku, który serwer podaje przy uruchomieniu.</translation>
    </message>
    <message>
        <source>It opens again by a new link alone.</source>
        <translation>Ponownie otwiera się tylko nowym linkiem.</translation>
    </message>
    <message>
        <source>It opens by a link that works once, and then stays open in this browser for two weeks.</source>
        <translation>Otwiera się linkiem, który działa raz, a potem pozostaje otwarta w tej przeglądarce przez dwa tygodnie.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Zadania ({count})</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while the server runs.</source>
        <translation>Zadania zaczynają się same, gdy serwer działa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Lock the page?</source>
        <translation>Zablokować stronę?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowano</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Miara</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Więcej folderów</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>Więcej grup</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Zawężanie</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Żadne z nich</translation>
    </message>
    <message>
        <source>New since the scan of {time}</source>
        <translation>Nowe od skanu z {time}</translation>
    </message>
    <message>
        <source>New since {time}</source>
        <translation>Nowe od {time}</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Następnie:</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Bez HDR</translation>
    </message>
    <message>
        <source>No file matches this search:</source>
        <translation>Żaden plik nie pasuje do tego wyszukiwania:</translation>
    </message>
    <message>
        <source>No folders in here</source>
        <translation>Nie ma tu folderów</translation>
    </message>
    <message>
        <source>No job has ended in the last 7 days.</source>
        <translation>W ciągu ostatnich 7 dni nie skończyło się żadne zadanie.</translation>
    </message>
    <message>
        <source>No job is scheduled.</source>
        <translation>Nie zaplanowano żadnego zadania.</translation>
    </message>
    <message>
        <source>No jobs yet. Start a scan to take the inventory of a folder.</source>
        <translation>Nie ma jeszcze zadań. Uruchom skan, aby zinwentaryzować folder.</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>Nie są znane żadne problemy.</translation>
    </message>
    <message>
        <source>No scan has ended yet.</source>
        <translation>Żaden skan jeszcze się nie skończył.</translation>
    </message>
    <message>
        <source>No schedules yet.</source>
        <translation>Nie ma jeszcze harmonogramów.</translation>
    </message>
    <message>
        <source>No two files have the same contents.</source>
        <translation>Żadne dwa pliki nie mają tej samej zawartości.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niepodłączone</translation>
    </message>
    <message>
        <source>Not every source is there and read to its end: more may be missing.</source>
        <translation>Nie każde źródło jest dostępne i odczytane do końca: może brakować więcej.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nic nie wymaga teraz uwagi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Or enter the token</source>
        <translation>Lub wpisz token</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wstrzymywanie…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Picture at {time}</source>
        <translation>Obraz w {time}</translation>
    </message>
    <message>
        <source>Pictures are being made…</source>
        <translation>Tworzenie obrazów…</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Uruchom teraz</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Szukaj plików</translation>
    </message>
    <message>
        <source>Search: words, codec:hevc, size:&gt;2GB</source>
        <translation>Szukaj: słowa, codec:hevc, size:&gt;2GB</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Pokaż wszystkie pliki</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Pokazuje te pliki</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Pomiń ten plik</translation>
    </message>
    <message>
        <source>Slow since {time}:</source>
        <translation>Powoli od {time}:</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Sorted in falling order. Reverse</source>
        <translation>Posortowano malejąco. Odwróć</translation>
    </message>
    <message>
        <source>Sorted in rising order. Reverse</source>
        <translation>Posortowano rosnąco. Odwróć</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mówione</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Start a job</source>
        <translation>Rozpocznij zadanie</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>Rozpocznij zadanie…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Język napisów</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Take away {part}</source>
        <translation>Usuń {part}</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Bierze udział</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The job was added again.</source>
        <translation>Zadanie dodano ponownie.</translation>
    </message>
    <message>
        <source>The job was added.</source>
        <translation>Zadanie dodano.</translation>
    </message>
    <message>
        <source>The page was locked, or two weeks are over.</source>
        <translation>Stronę zablokowano lub minęły dwa tygodnie.</translation>
    </message>
    <message>
        <source>The schedule was added.</source>
        <translation>Harmonogram dodano.</translation>
    </message>
    <message>
        <source>The schedule was changed.</source>
        <translation>Harmonogram zmieniono.</translation>
    </message>
    <message>
        <source>The schedule was deleted.</source>
        <translation>Harmonogram usunięto.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Serwer nie odpowiada</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Serwer nie odpowiada.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Serwer nie zna tego tokenu.</translation>
    </message>
    <message>
        <source>The window moves copies to the trash, and undoes it. A copy on another disk is a backup.</source>
        <translation>Kopie do kosza przenosi okno i ono to cofa. Kopia na innym dysku to kopia zapasowa.</translation>
    </message>
    <message>
        <source>There are no files in this source.</source>
        <translation>W tym źródle nie ma plików.</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Nie ma jeszcze plików.</translation>
    </message>
    <message>
        <source>There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.</source>
        <translation>Nie ma jeszcze plików. Skan inwentaryzuje folder i niczego w nim nie zmienia.</translation>
    </message>
    <message>
        <source>This browser cannot play the video.</source>
        <translation>Ta przeglądarka nie może odtworzyć tego wideo.</translation>
    </message>
    <message>
        <source>This page is locked</source>
        <translation>Ta strona jest zablokowana</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Do treści</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co zrobić dalej</translation>
    </message>
    <message>
        <source>What was read of the files is compared with what each device or delivery takes. No file is played.</source>
        <translation>To, co odczytano z plików, jest porównywane z tym, co przyjmuje każde urządzenie lub dostawa. Żaden plik nie jest odtwarzany.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Proces roboczy</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Procesy robocze</translation>
    </message>
    <message>
        <source>Worst problem</source>
        <translation>Najgorszy problem</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>Zapisz w</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Pisane</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>stan z {time}</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies}</source>
        <translation>co najmniej {count} {count:kopia|kopie|kopii}</translation>
    </message>
    <message>
        <source>at most {size} can be freed within disks</source>
        <translation>w obrębie dysków można zwolnić najwyżej {size}</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>z powrotem</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>zmieniony niepostrzeżenie</translation>
    </message>
    <message>
        <source>copies on other disks</source>
        <translation>kopie na innych dyskach</translation>
    </message>
    <message>
        <source>copies on the same disk</source>
        <translation>kopie na tym samym dysku</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>free space not known</source>
        <translation>wolne miejsce nieznane</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>ostatni miesiąc</translation>
    </message>
    <message>
        <source>last scan</source>
        <translation>ostatni skan</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>ostatnia wizyta</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>ostatni tydzień</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>teraz brakuje</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przeniesiony</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nigdy niesprawdzone</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepodłączony</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>niepodłączony od {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>z {count} sprawdzonych</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on {count} {count:disk|disks}</source>
        <translation>na {count} {count:dysku|dyskach|dyskach}</translation>
    </message>
    <message>
        <source>one copy with {count} {count:other path|other paths}</source>
        <translation>jedna kopia z {count} {count:inną ścieżką|innymi ścieżkami|innymi ścieżkami}</translation>
    </message>
    <message>
        <source>online again</source>
        <translation>znów online</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>tylko tutaj</translation>
    </message>
    <message>
        <source>only on one disk</source>
        <translation>tylko na jednym dysku</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>od {moment}</translation>
    </message>
    <message>
        <source>this video</source>
        <translation>to wideo</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>zweryfikowany</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} z {count} {count:procesu roboczego|procesów roboczych|procesów roboczych}</translation>
    </message>
    <message>
        <source>{count} failed or {count:needs|need} attention.</source>
        <translation>Nieudane lub wymagające uwagi: {count}.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>znaleziono {count}</translation>
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
        <translation>jeszcze {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies}</source>
        <translation>{count} {count:kopia|kopie|kopii}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:plik|pliki|plików}</translation>
    </message>
    <message>
        <source>{count} {count:folder|folders}</source>
        <translation>{count} {count:folder|foldery|folderów}</translation>
    </message>
    <message>
        <source>{count} {count:group|groups}</source>
        <translation>{count} {count:grupa|grupy|grup}</translation>
    </message>
    <message>
        <source>{count} {count:hint|hints}</source>
        <translation>{count} {count:wskazówka|wskazówki|wskazówek}</translation>
    </message>
    <message>
        <source>{count} {count:job has|jobs have} ended in the last 7 days.</source>
        <translation>W ciągu ostatnich 7 dni {count:skończyło się {count} zadanie|skończyły się {count} zadania|skończyło się {count} zadań}.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} {count:proces roboczy|procesy robocze|procesów roboczych}</translation>
    </message>
    <message>
        <source>{count} {word}</source>
        <translation>{word}: {count}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{free} of {total} free, {time}</source>
        <translation>wolne {free} z {total}, {time}</translation>
    </message>
    <message>
        <source>{job}…</source>
        <translation>{job}…</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} plików/s</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <translation>można zwolnić {size}</translation>
    </message>
    <message>
        <source>{size} can be freed within disks</source>
        <translation>w obrębie dysków można zwolnić {size}</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>po {size}</translation>
    </message>
    <message>
        <source>{source} (offline)</source>
        <translation>{source} (offline)</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>pozostało {time}</translation>
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
        <translation>Strona</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>Strona wybrana na liście</translation>
    </message>
    <message>
        <source>The page that is chosen in the list. Its pictures: {}</source>
        <translation>Strona wybrana na liście. Jej obrazy: {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Does not play: {}</source>
        <translation>Nie działa na: {}</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>Szukaj „{}”</translation>
    </message>
    <message>
        <source>act</source>
        <translation>polecenie</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtr</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>ustawienie</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>zapisane wyszukiwanie</translation>
    </message>
    <message>
        <source>search</source>
        <translation>wyszukiwanie</translation>
    </message>
    <message>
        <source>source</source>
        <translation>źródło</translation>
    </message>
    <message>
        <source>{} (chosen source)</source>
        <translation>{} (wybrane źródło)</translation>
    </message>
    <message>
        <source>{} (value of “Narrow down”)</source>
        <translation>{} (wartość z „Zawężania”)</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>An act, a page, a source, a search, a filter, a preference</source>
        <translation>Polecenie, strona, źródło, wyszukiwanie, filtr, ustawienie</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Znajdź polecenie</translation>
    </message>
    <message>
        <source>Each with what it is</source>
        <translation>Każde z podanym rodzajem</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>The arrow keys choose what is found, Enter does it</source>
        <translation>Strzałki wybierają spośród znalezionych, Enter wykonuje</translation>
    </message>
</context>
<context>
    <name>PartsCommands</name>
    <message>
        <source>In longer videos</source>
        <translation>W dłuższych wideo</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>A clip that was cut out of a recording shows the same pictures as a part of it. Many pictures of each video are read, once: some hundred megabytes of a film, and about half a minute of the processor. The job can be paused and cancelled, and goes on where it stopped. The page Copies lists what it finds, under “In longer videos”.</source>
        <translation>Fragment wycięty z nagrania pokazuje te same obrazy co jego część. Z każdego wideo raz odczytuje się wiele obrazów: kilkaset megabajtów filmu i około pół minuty pracy procesora. Zadanie można wstrzymać i anulować; kontynuuje ono tam, gdzie się zatrzymało. Wyniki pokazuje strona „Kopie” w widoku „W dłuższych wideo”.</translation>
    </message>
    <message>
        <source>Find clips inside longer videos</source>
        <translation>Znajdź fragmenty w dłuższych wideo</translation>
    </message>
    <message>
        <source>No video of the library is long enough.</source>
        <translation>Żadne wideo w bibliotece nie jest dość długie.</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>Nie do porównania: {lacking}.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not compared yet.</source>
        <translation>Jeszcze nie porównano: {left}.</translation>
    </message>
    <message>
        <source>{made} of {videos} {videos:video|videos} can be compared with longer ones.</source>
        <translation>Można porównać z dłuższymi {made} z {videos} wideo.</translation>
    </message>
</context>
<context>
    <name>PartsFormatter</name>
    <message>
        <source>All of the video is in the longer one: each quarter of it agrees</source>
        <translation>Całe wideo jest w dłuższym: zgodna jest każda jego ćwiartka</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Longer video</source>
        <translation>Dłuższe wideo</translation>
    </message>
    <message>
        <source>One is mirrored.</source>
        <translation>Jedno jest lustrzane.</translation>
    </message>
    <message>
        <source>One is played faster, so that they drift apart.</source>
        <translation>Jedno jest odtwarzane szybciej, więc się rozjeżdżają.</translation>
    </message>
    <message>
        <source>Part of ({})</source>
        <translation>Fragment ({})</translation>
    </message>
    <message>
        <source>Place in the longer video</source>
        <translation>Miejsce w dłuższym wideo</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relacja</translation>
    </message>
    <message>
        <source>Shares a part ({})</source>
        <translation>Wspólna część ({})</translation>
    </message>
    <message>
        <source>Some of it is in both, such as an opening; nothing is said of the rest</source>
        <translation>Coś z niego jest w obu, na przykład czołówka; o reszcie nic to nie mówi</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>What both have</source>
        <translation>Co jest w obu</translation>
    </message>
    <message>
        <source>What both have: from {} to {}</source>
        <translation>Co jest w obu: od {} do {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>shares a part with</source>
        <translation>ma wspólną część z</translation>
    </message>
    <message>
        <source>{0} {0:pair is|pairs are} not confirmed yet.</source>
        <translation>{0} {0:para nie jest jeszcze potwierdzona|pary nie są jeszcze potwierdzone|par nie jest jeszcze potwierdzonych}.</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared with longer ones yet.</source>
        <translation>{0} wideo jeszcze nie {0:zostało porównane|zostały porównane|zostało porównanych} z dłuższymi.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} wideo nie {0:może być porównane|mogą być porównane|może być porównanych}.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} in longer ones, or sharing a part</source>
        <translation>{0} wideo w dłuższych lub ze wspólną częścią</translation>
    </message>
    <message>
        <source>“{part}” has a part in common with “{whole}”: there from {begin} to {end}.</source>
        <translation>„{part}” ma wspólną część z „{whole}”: tam od {begin} do {end}.</translation>
    </message>
    <message>
        <source>“{part}” is a part of “{whole}”: from {begin} to {end}.</source>
        <translation>„{part}” jest fragmentem „{whole}”: od {begin} do {end}.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>A clip that was cut out of a recording has another length, and the pictures of a part of it.</source>
        <translation>Fragment wycięty z nagrania ma inną długość i obrazy jego części.</translation>
    </message>
    <message>
        <source>A row a video and a longer one in which it lies, or with which it shares a part</source>
        <translation>Wiersz dla każdego wideo i dłuższego, w którym się zawiera lub z którym ma wspólną część</translation>
    </message>
    <message>
        <source>Columns of the pairs</source>
        <translation>Kolumny par</translation>
    </message>
    <message>
        <source>Columns of the two videos</source>
        <translation>Kolumny obu wideo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>Znajdź fragmenty…</translation>
    </message>
    <message>
        <source>No pair matches</source>
        <translation>Żadna para nie pasuje</translation>
    </message>
    <message>
        <source>No video is long enough</source>
        <translation>Żadne wideo nie jest dość długie</translation>
    </message>
    <message>
        <source>No video lies in a longer one</source>
        <translation>Żadne wideo nie jest w dłuższym</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Nie wszystkie wideo już porównano</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Pokaż w tabeli</translation>
    </message>
    <message>
        <source>The boxes above hide all pairs of the search.</source>
        <translation>Pola powyżej ukrywają wszystkie pary wyszukiwania.</translation>
    </message>
    <message>
        <source>The longer video, then the other one, with the times that both have; Enter opens a file</source>
        <translation>Dłuższe wideo, potem drugie, z czasami tego, co jest w obu; Enter otwiera plik</translation>
    </message>
    <message>
        <source>The two videos</source>
        <translation>Oba wideo</translation>
    </message>
    <message>
        <source>Videos in longer ones</source>
        <translation>Wideo w dłuższych</translation>
    </message>
    <message>
        <source>What is told of each pair</source>
        <translation>Informacje o każdej parze</translation>
    </message>
    <message>
        <source>What is told of each video</source>
        <translation>Informacje o każdym wideo</translation>
    </message>
</context>
<context>
    <name>PathListDialog</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>For rclone and people: a path a line (*.txt)</source>
        <translation>Dla rclone i ludzi: jedna ścieżka w wierszu (*.txt)</translation>
    </message>
    <message>
        <source>For rsync and xargs: paths end with a zero byte (*.nul)</source>
        <translation>Dla rsync i xargs: ścieżki kończą się bajtem zerowym (*.nul)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Zapisz listę</translation>
    </message>
</context>
<context>
    <name>PictureColumn</name>
    <message>
        <source>No picture yet</source>
        <translation>Jeszcze bez obrazu</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Obraz w {}</translation>
    </message>
    <message>
        <source>Pictures from files are switched off</source>
        <translation>Obrazy z plików są wyłączone</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Pictures are switched off, or not kept.</source>
        <translation>Obrazy są wyłączone lub nie są przechowywane.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Ustawienia…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Zapisz obraz</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures along the time line</source>
        <translation>Obrazy wzdłuż osi czasu</translation>
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
        <translation>Kilka klatek jest odczytywanych z pliku, gdy się go ogląda, nigdy podczas skanu.</translation>
    </message>
    <message>
        <source>Keep pictures an&amp;d reports, at most</source>
        <translation>Przechowuj obrazy i &amp;raporty, najwyżej</translation>
    </message>
    <message>
        <source>Pictures and space</source>
        <translation>Obrazy i miejsce</translation>
    </message>
    <message>
        <source>Show pict&amp;ures from files</source>
        <translation>Pokazuj o&amp;brazy z plików</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0 keeps nothing.</source>
        <translation>Najpierw znika to, czego najdłużej nie oglądano. 0 niczego nie przechowuje.</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Jeden plik w wierszu; Enter go otwiera</translation>
    </message>
    <message>
        <source>Add a second source to compare two places.</source>
        <translation>Dodaj drugie źródło, aby porównać dwa miejsca.</translation>
    </message>
    <message>
        <source>Columns of the compared files</source>
        <translation>Kolumny porównanych plików</translation>
    </message>
    <message>
        <source>Compared files</source>
        <translation>Porównane pliki</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Pierwsze miejsce</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Drugie miejsce</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Pokaż w tabeli</translation>
    </message>
    <message>
        <source>The source or folder that the first is compared with</source>
        <translation>Źródło lub folder, z którym porównywane jest pierwsze</translation>
    </message>
    <message>
        <source>The source or folder whose files are looked for</source>
        <translation>Źródło lub folder, którego plików się szuka</translation>
    </message>
    <message>
        <source>These are the same place. Choose another one on one side.</source>
        <translation>To to samo miejsce. Wybierz inne po jednej stronie.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Informacje o każdym pliku</translation>
    </message>
    <message>
        <source>Which of the two places hold the contents, with counts</source>
        <translation>Które z dwóch miejsc mają tę zawartość, z liczbami</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add schedule</source>
        <translation>Dodaj harmonogram</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Niczego nie zmienia</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Edytuj harmonogram</translation>
    </message>
    <message>
        <source>Keeps the schedule</source>
        <translation>Zachowuje harmonogram</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Najwyżej</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Dz&amp;ień</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Jak często</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Zadanie</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Ź&amp;ródło</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>All of them read files and change none; an export writes a file of its own.</source>
        <translation>Wszystkie czytają pliki i żadnych nie zmieniają; eksport zapisuje własny plik.</translation>
    </message>
    <message>
        <source>All sources include those that are added later.</source>
        <translation>Wszystkie źródła obejmują też dodane później.</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>&amp;Głębokość</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>Pełna dekoduje każdą klatkę, indeks żadnej.</translation>
    </message>
    <message>
        <source>It begins then, not when it is saved.</source>
        <translation>Zaczyna się wtedy, a nie przy zapisaniu.</translation>
    </message>
    <message>
        <source>Its path, with .csv, .json, .jsonl, .html or .txt at the end. Each run replaces it.</source>
        <translation>Jego ścieżka, z .csv, .json, .jsonl, .html lub .txt na końcu. Każdy przebieg zastępuje plik.</translation>
    </message>
    <message>
        <source>Missed runs are caught up with once.</source>
        <translation>Pominięte przebiegi są raz nadrabiane.</translation>
    </message>
    <message>
        <source>Save a search in the window to export it.</source>
        <translation>Zapisz wyszukiwanie w oknie, aby je eksportować.</translation>
    </message>
    <message>
        <source>Saved sea&amp;rch</source>
        <translation>Zapisane &amp;wyszukiwanie</translation>
    </message>
    <message>
        <source>Such as 500GB or 2h; empty for all files at once.</source>
        <translation>Na przykład 500GB lub 2h; puste oznacza wszystkie pliki naraz.</translation>
    </message>
    <message>
        <source>The hours begin on this day; the first of a month.</source>
        <translation>Godziny zaczynają się tego dnia; w miesiącu pierwszego.</translation>
    </message>
    <message>
        <source>Verifications and checks end then.</source>
        <translation>Weryfikacje i sprawdzenia wtedy się kończą.</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>&amp;Least number of disks:</source>
        <translation>Najmniej&amp;sza liczba dysków:</translation>
    </message>
    <message>
        <source>A file goes only if copies stay on so many disks that are connected</source>
        <translation>Plik trafia do kosza tylko wtedy, gdy kopie zostają na tylu podłączonych dyskach</translation>
    </message>
    <message>
        <source>Also across disks</source>
        <translation>Także między dyskami</translation>
    </message>
    <message>
        <source>Also files whose other copies are on other &amp;disks</source>
        <translation>Także pliki, których inne kopie są na innych &amp;dyskach</translation>
    </message>
    <message>
        <source>Also files with sound in a &amp;language that the better file lacks</source>
        <translation>Także pliki z dźwiękiem w &amp;języku, którego brakuje lepszemu plikowi</translation>
    </message>
    <message>
        <source>Also other languages</source>
        <translation>Także inne języki</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keep all files &amp;in:</source>
        <translation>Zachowaj wszystko &amp;w:</translation>
    </message>
    <message>
        <source>Keep all files &amp;on:</source>
        <translation>Zachowaj wszystko &amp;na:</translation>
    </message>
    <message>
        <source>Keep all files in</source>
        <translation>Zachowaj wszystko w</translation>
    </message>
    <message>
        <source>Keep all files on</source>
        <translation>Zachowaj wszystko na</translation>
    </message>
    <message>
        <source>Keep at least so many disks</source>
        <translation>Najmniejsza liczba dysków</translation>
    </message>
    <message>
        <source>Keep the longest name</source>
        <translation>Zachowaj najdłuższą nazwę</translation>
    </message>
    <message>
        <source>Keep the oldest file</source>
        <translation>Zachowaj najstarszy plik</translation>
    </message>
    <message>
        <source>Keep the proposed file</source>
        <translation>Zachowaj proponowany plik</translation>
    </message>
    <message>
        <source>Keep the shortest path</source>
        <translation>Zachowaj najkrótszą ścieżkę</translation>
    </message>
    <message>
        <source>Lets a file go although it has sound in a language that the file that stays has not</source>
        <translation>Pozwala przenieść plik, choć ma dźwięk w języku, którego nie ma plik, który zostaje</translation>
    </message>
    <message>
        <source>Lets a file go although the file that stays is on another disk, as a backup is</source>
        <translation>Pozwala przenieść plik, choć plik, który zostaje, jest na innym dysku, jak kopia zapasowa</translation>
    </message>
    <message>
        <source>The disk that no file is taken from</source>
        <translation>Dysk, z którego nie jest zabierany żaden plik</translation>
    </message>
    <message>
        <source>The folder that no file is taken from</source>
        <translation>Folder, z którego nie jest zabierany żaden plik</translation>
    </message>
    <message>
        <source>The rule that chooses the file that stays. Files that are copies by their names, or in folders of backups, go before the others</source>
        <translation>Reguła, która wybiera plik, który zostaje. Pliki będące kopiami według nazw lub leżące w folderach kopii zapasowych są przenoszone przed innymi</translation>
    </message>
    <message>
        <source>no disk chosen</source>
        <translation>nie wybrano dysku</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>nie wybrano folderu</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Columns of the files to move</source>
        <translation>Kolumny plików do przeniesienia</translation>
    </message>
    <message>
        <source>Files to move</source>
        <translation>Pliki do przeniesienia</translation>
    </message>
    <message>
        <source>Folders with their files, and the file that stays for each; Space ticks the rows</source>
        <translation>Foldery z ich plikami i dla każdego plik, który zostaje; spacja zaznacza wiersze</translation>
    </message>
    <message>
        <source>Keep all files in this folder</source>
        <translation>Zachowaj wszystkie pliki w tym folderze</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Informacje o każdym pliku</translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message>
        <source>Chapter at {}: {}</source>
        <translation>Rozdział w {}: {}</translation>
    </message>
    <message>
        <source>Damage at {}</source>
        <translation>Uszkodzenie w {}</translation>
    </message>
    <message>
        <source>No chapters, and no damage that is known</source>
        <translation>Brak rozdziałów i znanych uszkodzeń</translation>
    </message>
    <message>
        <source>Said at {}: {}</source>
        <translation>Powiedziane w {}: {}</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>&amp;Preferred player</source>
        <translation>&amp;Preferowany odtwarzacz</translation>
    </message>
    <message>
        <source>Inside Cinventory</source>
        <translation>Wewnątrz Cinventory</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Opens files by Enter and double click. “Open with” has the others.</source>
        <translation>Otwiera pliki klawiszem Enter i podwójnym kliknięciem. Inne są w „Otwórz za pomocą”.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Odtwarzanie</translation>
    </message>
    <message>
        <source>{} (not found)</source>
        <translation>{} (nie znaleziono)</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Begin again at the end (R)</source>
        <translation>Na końcu zacznij od początku (R)</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>Poprzedni plik</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>Go on at this picture in another program (Enter: in the preferred player)</source>
        <translation>Kontynuuj od tego obrazu w innym programie (Enter: w preferowanym odtwarzaczu)</translation>
    </message>
    <message>
        <source>How fast the video is played (J slower and back, L faster)</source>
        <translation>Jak szybko odtwarzane jest wideo (J wolniej i wstecz, L szybciej)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Pętla</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>Poprzedni znacznik</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Następny plik</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Następny znacznik</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Następny obraz</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Otwórz za pomocą</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Poprzedni obraz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Reopen now</source>
        <translation>Otwórz ponownie teraz</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew.</source>
        <translation>Język zmieni się po ponownym otwarciu okna.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Zastosuj</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Resetuj tę stronę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Zamyka to okno i niczego nie zmienia</translation>
    </message>
    <message>
        <source>Fills in what is built in, on this page</source>
        <translation>Wypełnia tę stronę wartościami domyślnymi</translation>
    </message>
    <message>
        <source>Finds options by the words beside them</source>
        <translation>Znajduje opcje po słowach obok nich</translation>
    </message>
    <message>
        <source>No preference is named so.</source>
        <translation>Żadne ustawienie tak się nie nazywa.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Shows the options of the chosen page</source>
        <translation>Pokazuje opcje wybranej strony</translation>
    </message>
    <message>
        <source>Takes the changes</source>
        <translation>Przyjmuje zmiany</translation>
    </message>
    <message>
        <source>Takes the changes and closes this dialog</source>
        <translation>Przyjmuje zmiany i zamyka to okno</translation>
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
        <translation>Wskaż ponownie…</translation>
    </message>
</context>
<context>
    <name>PreviewLoader</name>
    <message>
        <source>The file is being read…</source>
        <translation>Trwa odczyt pliku…</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Printing a report of {}…</source>
        <translation>Drukowanie raportu: {}…</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Drukowanie anulowano.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Raport wysłano do drukarki.</translation>
    </message>
</context>
<context>
    <name>PrintsDialog</name>
    <message>
        <source>Compare videos by their pictures</source>
        <translation>Porównaj wideo według obrazu</translation>
    </message>
    <message>
        <source>No two videos of the library are of similar length.</source>
        <translation>Żadne dwa wideo w bibliotece nie mają podobnej długości.</translation>
    </message>
    <message>
        <source>The same film in another encoding has another size, but the same pictures. 8 pictures of each video are read, once, if another video has a similar length. The job can be paused and cancelled. The page Copies lists what it finds, under “Same pictures”.</source>
        <translation>Ten sam film w innym kodowaniu ma inny rozmiar, ale te same obrazy. Z każdego wideo raz odczytuje się 8 obrazów, jeśli inne wideo ma podobną długość. Zadanie można wstrzymać i anulować. Wyniki pokazuje strona „Kopie” w widoku „Te same obrazy”.</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>Nie do porównania: {lacking}.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not read yet.</source>
        <translation>Jeszcze nie odczytano: {left}.</translation>
    </message>
    <message>
        <source>{made} of {needed} {needed:video|videos} of similar length can be compared.</source>
        <translation>Można porównać {made} z {needed} wideo o podobnej długości.</translation>
    </message>
    <message>
        <source>{unmatched} {unmatched:was|were} read, and not compared yet.</source>
        <translation>Odczytano, ale jeszcze nie porównano: {unmatched}.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A better copy exists</source>
        <translation>Istnieje lepsza kopia</translation>
    </message>
    <message>
        <source>Audio and video differ in length</source>
        <translation>Dźwięk i obraz różnią się długością</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Zmienione niepostrzeżenie</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Ucięte</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Data w przyszłości</translation>
    </message>
    <message>
        <source>Date was never set</source>
        <translation>Daty nie ustawiono</translation>
    </message>
    <message>
        <source>Does not play</source>
        <translation>Nie odtwarza się</translation>
    </message>
    <message>
        <source>Emby does not see subtitles</source>
        <translation>Emby nie widzi napisów</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Pusty plik</translation>
    </message>
    <message>
        <source>High bit rate</source>
        <translation>Wysoka przepływność</translation>
    </message>
    <message>
        <source>Index at the end</source>
        <translation>Indeks na końcu</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Z przeplotem</translation>
    </message>
    <message>
        <source>Jellyfin does not see subtitles</source>
        <translation>Jellyfin nie widzi napisów</translation>
    </message>
    <message>
        <source>Kodi does not see subtitles</source>
        <translation>Kodi nie widzi napisów</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation>Brak języka</translation>
    </message>
    <message>
        <source>Low bit rate</source>
        <translation>Niska przepływność</translation>
    </message>
    <message>
        <source>Name is not portable</source>
        <translation>Nazwa nieprzenośna</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>Brak dźwięku</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>Brak czasu trwania</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Brak wideo</translation>
    </message>
    <message>
        <source>Not in a wanted language</source>
        <translation>Brak wybranego języka</translation>
    </message>
    <message>
        <source>Odd picture size</source>
        <translation>Nieparzysty rozmiar obrazu</translation>
    </message>
    <message>
        <source>Only in low quality</source>
        <translation>Tylko w niskiej jakości</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>Brakuje części</translation>
    </message>
    <message>
        <source>Perhaps damaged</source>
        <translation>Być może uszkodzone</translation>
    </message>
    <message>
        <source>Pixels are not square</source>
        <translation>Piksele niekwadratowe</translation>
    </message>
    <message>
        <source>Plex does not see subtitles</source>
        <translation>Plex nie widzi napisów</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Błąd odczytu</translation>
    </message>
    <message>
        <source>Subtitles end early</source>
        <translation>Napisy kończą się wcześnie</translation>
    </message>
    <message>
        <source>Subtitles in another language</source>
        <translation>Napisy w innym języku</translation>
    </message>
    <message>
        <source>Subtitles not in UTF-8</source>
        <translation>Napisy nie są w UTF-8</translation>
    </message>
    <message>
        <source>Subtitles or .nfo without a video</source>
        <translation>Napisy lub .nfo bez wideo</translation>
    </message>
    <message>
        <source>Subtitles without text</source>
        <translation>Napisy bez tekstu</translation>
    </message>
    <message>
        <source>Telemetry, not subtitles</source>
        <translation>Telemetria zamiast napisów</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Przekroczono limit czasu</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Unusual aspect ratio</source>
        <translation>Nietypowe proporcje obrazu</translation>
    </message>
    <message>
        <source>Unusual codec for the container</source>
        <translation>Nietypowy kodek w kontenerze</translation>
    </message>
    <message>
        <source>VLC does not see subtitles</source>
        <translation>VLC nie widzi napisów</translation>
    </message>
    <message>
        <source>Variable frame rate</source>
        <translation>Zmienny klatkaż</translation>
    </message>
    <message>
        <source>Wrong extension</source>
        <translation>Złe rozszerzenie</translation>
    </message>
    <message>
        <source>mpv does not see subtitles</source>
        <translation>mpv nie widzi napisów</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Accept contents…</source>
        <translation>Zaakceptuj zawartość…</translation>
    </message>
    <message>
        <source>Counts this as a problem again</source>
        <translation>Ponownie liczy to jako problem</translation>
    </message>
    <message>
        <source>Counts this as no problem, until the file changes</source>
        <translation>Nie liczy tego jako problemu, dopóki plik się nie zmieni</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <translation>Oznacz OK</translation>
    </message>
    <message>
        <source>Takes what was found as good, after a question</source>
        <translation>Po pytaniu uznaje za dobre to, co znaleziono</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>It could not be saved: {}</source>
        <translation>Nie udało się zapisać: {}</translation>
    </message>
    <message>
        <source>Leaves paths and names of files in the text</source>
        <translation>Pozostawia w tekście ścieżki i nazwy plików</translation>
    </message>
    <message>
        <source>Read the text, and send it to those who can help. Nothing is sent by itself.</source>
        <translation>Przeczytaj tekst i wyślij go tym, którzy mogą pomóc. Nic nie jest wysyłane samoczynnie.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Zgłoś problem</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Zapisano: {}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>With &amp;paths and names</source>
        <translation>Ze ś&amp;cieżkami i nazwami</translation>
    </message>
    <message>
        <source>Writes the text to a file that you can send</source>
        <translation>Zapisuje tekst do pliku, który można wysłać</translation>
    </message>
</context>
<context>
    <name>ProblemFormatter</name>
    <message>
        <source>A file of subtitles beside the video has none: get it again.</source>
        <translation>Plik napisów obok wideo nie zawiera napisów: zdobądź go ponownie.</translation>
    </message>
    <message>
        <source>A part of the pictures or the sound cannot be decoded.</source>
        <translation>Części obrazów lub dźwięku nie można zdekodować.</translation>
    </message>
    <message>
        <source>A video with the same pictures is better: “Same pictures” on the page Copies shows both.</source>
        <translation>Wideo z tymi samymi obrazami jest lepsze: „Te same obrazy” na stronie „Kopie” pokazuje oba.</translation>
    </message>
    <message>
        <source>Decoding met faults that players often hide.</source>
        <translation>Dekodowanie napotkało błędy, które odtwarzacze często ukrywają.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Few players expect this codec in this container.</source>
        <translation>Niewiele odtwarzaczy spodziewa się tego kodeka w tym kontenerze.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Oznaczono jako OK</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that is set in the preferences.</source>
        <translation>Żadna znana kopia nie ma najniższej jakości określonej w ustawieniach.</translation>
    </message>
    <message>
        <source>No program that was tried can read the file.</source>
        <translation>Żaden z wypróbowanych programów nie może odczytać pliku.</translation>
    </message>
    <message>
        <source>Other parts of the recording are not in the library, by their numbers.</source>
        <translation>Według numerów innych części nagrania nie ma w bibliotece.</translation>
    </message>
    <message>
        <source>Other systems cannot store this name.</source>
        <translation>Inne systemy nie mogą zapisać tej nazwy.</translation>
    </message>
    <message>
        <source>Over a network, the file begins to play only when its end is there.</source>
        <translation>Przez sieć plik zaczyna się odtwarzać dopiero wtedy, gdy dotrze jego koniec.</translation>
    </message>
    <message>
        <source>Pictures are stored as alternate lines, which show combs on a screen.</source>
        <translation>Obrazy są zapisane jako naprzemienne linie, które na ekranie tworzą grzebień.</translation>
    </message>
    <message>
        <source>Players cannot choose the sound or subtitles by language.</source>
        <translation>Odtwarzacze nie mogą wybrać dźwięku ani napisów według języka.</translation>
    </message>
    <message>
        <source>Players have to guess the letters of a file of subtitles.</source>
        <translation>Odtwarzacze muszą zgadywać litery w pliku napisów.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Reading took longer than the limit in the preferences.</source>
        <translation>Odczyt trwał dłużej niż limit w ustawieniach.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Some editing programs lose the sound&apos;s place in such files.</source>
        <translation>Niektóre programy do montażu gubią w takich plikach położenie dźwięku.</translation>
    </message>
    <message>
        <source>Sound or pictures end long before the other.</source>
        <translation>Dźwięk lub obraz kończy się długo przed drugim.</translation>
    </message>
    <message>
        <source>Subtitles end long before the video, or are of another one.</source>
        <translation>Napisy kończą się długo przed wideo lub są z innego.</translation>
    </message>
    <message>
        <source>Subtitles or a .nfo file belong to no video. Their video may have been renamed, moved or deleted.</source>
        <translation>Napisy lub plik .nfo nie należą do żadnego wideo. Ich wideo mogło zmienić nazwę, zostać przeniesione lub usunięte.</translation>
    </message>
    <message>
        <source>The bytes changed though nobody saved the file. Get it back from a copy.</source>
        <translation>Bajty się zmieniły, choć nikt pliku nie zapisał. Odzyskaj go z kopii.</translation>
    </message>
    <message>
        <source>The camera never knew the date.</source>
        <translation>Kamera nigdy nie znała daty.</translation>
    </message>
    <message>
        <source>The disk could not read the whole file. Copy what is on it elsewhere.</source>
        <translation>Dysk nie mógł odczytać całego pliku. Skopiuj jego zawartość gdzie indziej.</translation>
    </message>
    <message>
        <source>The end of the file is missing: a copy was probably interrupted.</source>
        <translation>Brakuje końca pliku: prawdopodobnie przerwano kopiowanie.</translation>
    </message>
    <message>
        <source>The file does not say how long it is, so that players cannot seek.</source>
        <translation>Plik nie podaje swojej długości, więc odtwarzacze nie mogą przewijać.</translation>
    </message>
    <message>
        <source>The file fails a chosen profile. “Plays on” says why.</source>
        <translation>Plik nie spełnia wybranego profilu. „Działa na” mówi dlaczego.</translation>
    </message>
    <message>
        <source>The file has few bits for its size of picture: quality may be poor.</source>
        <translation>Plik ma mało bitów jak na rozmiar obrazu: jakość może być słaba.</translation>
    </message>
    <message>
        <source>The file has many bits for its size of picture: some players stutter.</source>
        <translation>Plik ma dużo bitów jak na rozmiar obrazu: niektóre odtwarzacze się zacinają.</translation>
    </message>
    <message>
        <source>The file has no bytes.</source>
        <translation>Plik nie ma ani bajtu.</translation>
    </message>
    <message>
        <source>The file has no sound.</source>
        <translation>Plik nie ma dźwięku.</translation>
    </message>
    <message>
        <source>The file has the name of a video, and no pictures.</source>
        <translation>Plik ma nazwę wideo, ale nie ma obrazu.</translation>
    </message>
    <message>
        <source>The file is in none of the languages that are wanted in the preferences.</source>
        <translation>Plik nie jest w żadnym z języków wybranych w ustawieniach.</translation>
    </message>
    <message>
        <source>The file was made later than today: a clock was wrong.</source>
        <translation>Plik powstał później niż dziś: jakiś zegar był błędny.</translation>
    </message>
    <message>
        <source>The name of a file of subtitles says another language than its text.</source>
        <translation>Nazwa pliku napisów podaje inny język niż jego tekst.</translation>
    </message>
    <message>
        <source>The name says another format than the contents.</source>
        <translation>Nazwa podaje inny format niż zawartość.</translation>
    </message>
    <message>
        <source>The picture has none of the usual shapes.</source>
        <translation>Obraz nie ma żadnego z typowych kształtów.</translation>
    </message>
    <message>
        <source>The picture is stretched when it is shown; some programs forget that.</source>
        <translation>Obraz jest rozciągany przy wyświetlaniu; niektóre programy o tym zapominają.</translation>
    </message>
    <message>
        <source>Values of a camera beside the video look like subtitles to programs.</source>
        <translation>Wartości z kamery obok wideo wyglądają dla programów jak napisy.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Co to znaczy</translation>
    </message>
    <message>
        <source>Width or height is odd, which some encoders refuse.</source>
        <translation>Szerokość lub wysokość jest nieparzysta, czego niektóre kodery nie przyjmują.</translation>
    </message>
    <message>
        <source>{program} does not find a file of subtitles by its name or folder.</source>
        <translation>{program} nie znajduje pliku napisów po jego nazwie lub folderze.</translation>
    </message>
    <message>
        <source>{} Of these, as imported from {}: {}.</source>
        <translation>{} Z tego według importu z {}: {}.</translation>
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
        <translation>Jeden rodzaj w wierszu; Enter pokazuje jego pliki</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>Kolumny problemów</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Rodzaje problemów</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>Nie są znane żadne problemy.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Pokaż pliki</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Show those marked OK</source>
        <translation>Pokaż oznaczone jako OK</translation>
    </message>
    <message>
        <source>Shows the files in the table that a check for damage could not examine</source>
        <translation>Pokazuje w tabeli pliki, których sprawdzenie uszkodzeń nie mogło zbadać</translation>
    </message>
    <message>
        <source>Shows the files of which you marked this problem OK; the mark can be taken away there</source>
        <translation>Pokazuje pliki z tym problemem oznaczonym jako OK; można tam usunąć oznaczenie</translation>
    </message>
    <message>
        <source>Shows the files with this problem in the table; they can be marked OK there</source>
        <translation>Pokazuje w tabeli pliki z tym problemem; można je tam oznaczyć jako OK</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>Informacje o każdym rodzaju</translation>
    </message>
</context>
<context>
    <name>ProblemsPreferences</name>
    <message>
        <source> lines</source>
        <translation> linii</translation>
    </message>
    <message>
        <source>&amp;Least picture of a copy</source>
        <translation>Najmniejszy &amp;obraz kopii</translation>
    </message>
    <message>
        <source>&amp;Wanted languages</source>
        <translation>&amp;Wybrane języki</translation>
    </message>
    <message>
        <source>A track that tells no language may be in a wanted one, and is no problem.</source>
        <translation>Ścieżka bez podanego języka może być w wybranym, więc nie jest problemem.</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Jedno z dwojga</translation>
    </message>
    <message>
        <source>In subtitles</source>
        <translation>W napisach</translation>
    </message>
    <message>
        <source>Least &amp;bits per pixel of a copy</source>
        <translation>Najmniej &amp;bitów na piksel kopii</translation>
    </message>
    <message>
        <source>Of each picture, as in H.264: a bit of HEVC counts for 1.6. Unknown is enough.</source>
        <translation>W każdym obrazie, jak w H.264: bit HEVC liczy się za 1,6. Nieznane wystarcza.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Show th&amp;ese</source>
        <translation>Pokazuj t&amp;e</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Mówione</translation>
    </message>
    <message>
        <source>Spoken or wr&amp;itten</source>
        <translation>W mowie lub p&amp;iśmie</translation>
    </message>
    <message>
        <source>Such as de, en. A file that is in none of them has a problem. Empty: any language.</source>
        <translation>Na przykład de, en. Plik, który nie jest w żadnym z nich, ma problem. Puste: dowolny język.</translation>
    </message>
    <message>
        <source>What is not ticked is counted and shown nowhere. No file is read again for that.</source>
        <translation>To, czego nie zaznaczono, nie jest nigdzie liczone ani pokazywane. Żaden plik nie jest dla tego ponownie odczytywany.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
    <message>
        <source>“Only in low quality” are videos of which no copy, exact or certainly with the same pictures, is so large. A picture without bars counts by its width, as one of 16:9.</source>
        <translation>„Tylko w niskiej jakości” to wideo, których żadna kopia, dokładna lub na pewno z tymi samymi obrazami, nie jest tak duża. Obraz bez pasów liczy się według szerokości, jak obraz 16:9.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>AS-11 UK DPP: delivery in HD</source>
        <translation>AS-11 UK DPP: dostawa w HD</translation>
    </message>
    <message>
        <source>Apple TV 4K</source>
        <translation>Apple TV 4K</translation>
    </message>
    <message>
        <source>Archive master: FFV1 in Matroska</source>
        <translation>Master archiwalny: FFV1 w Matroska</translation>
    </message>
    <message>
        <source>Chromecast Ultra</source>
        <translation>Chromecast Ultra</translation>
    </message>
    <message>
        <source>Chromecast, first and second generation</source>
        <translation>Chromecast, pierwsza i druga generacja</translation>
    </message>
    <message>
        <source>DLNA televisions in HD</source>
        <translation>Telewizory DLNA w HD</translation>
    </message>
    <message>
        <source>DaVinci Resolve, free, on Linux</source>
        <translation>DaVinci Resolve, darmowy, w systemie Linux</translation>
    </message>
    <message>
        <source>Jellyfin: direct play on all clients</source>
        <translation>Jellyfin: odtwarzanie bezpośrednie na wszystkich klientach</translation>
    </message>
    <message>
        <source>Most clients play more; the server converts the rest.</source>
        <translation>Większość klientów odtwarza więcej; resztę konwertuje serwer.</translation>
    </message>
    <message>
        <source>Other apps of Plex play more; the server converts the rest.</source>
        <translation>Inne aplikacje Plex odtwarzają więcej; resztę konwertuje serwer.</translation>
    </message>
    <message>
        <source>Picture and sound only. Metadata, segments, loudness and photosensitivity need a tool of their own.</source>
        <translation>Tylko obraz i dźwięk. Metadane, segmenty, głośność i fotowrażliwość wymagają osobnego narzędzia.</translation>
    </message>
    <message>
        <source>Plays in Apple&apos;s own apps, without a player that brings decoders of its own.</source>
        <translation>Odtwarza się we własnych aplikacjach Apple, bez odtwarzacza z własnymi dekoderami.</translation>
    </message>
    <message>
        <source>Plays in all current browsers. Only the first audio track is looked at.</source>
        <translation>Odtwarza się we wszystkich aktualnych przeglądarkach. Sprawdzana jest tylko pierwsza ścieżka dźwięku.</translation>
    </message>
    <message>
        <source>Plays in current Chrome, Edge, Firefox and Opera; Safari needs a device that decodes AV1.</source>
        <translation>Odtwarza się w aktualnych Chrome, Edge, Firefox i Opera; Safari wymaga urządzenia, które dekoduje AV1.</translation>
    </message>
    <message>
        <source>Plex: direct play on smart televisions</source>
        <translation>Plex: odtwarzanie bezpośrednie na telewizorach smart</translation>
    </message>
    <message>
        <source>Sound is to be lossless too. The version of FFV1 and its checksums of slices are not looked at.</source>
        <translation>Dźwięk też ma być bezstratny. Wersja FFV1 i jego sumy kontrolne plastrów nie są sprawdzane.</translation>
    </message>
    <message>
        <source>The free edition on Linux decodes neither H.264 nor HEVC, and no edition on Linux reads AAC.</source>
        <translation>Darmowa wersja w systemie Linux nie dekoduje ani H.264, ani HEVC, a żadna wersja w systemie Linux nie czyta AAC.</translation>
    </message>
    <message>
        <source>Vimeo takes many other formats too, and converts them all.</source>
        <translation>Vimeo przyjmuje też wiele innych formatów i wszystkie konwertuje.</translation>
    </message>
    <message>
        <source>Vimeo: recommended for uploads</source>
        <translation>Vimeo: zalecane do przesyłania</translation>
    </message>
    <message>
        <source>Web browsers: AV1</source>
        <translation>Przeglądarki: AV1</translation>
    </message>
    <message>
        <source>Web browsers: MP4 with H.264</source>
        <translation>Przeglądarki: MP4 z H.264</translation>
    </message>
    <message>
        <source>Web browsers: WebM with VP8 or VP9</source>
        <translation>Przeglądarki: WebM z VP8 lub VP9</translation>
    </message>
    <message>
        <source>What many televisions play from a media server. The limits are those of HD, not of a page: the manual of a television tells more.</source>
        <translation>To, co wiele telewizorów odtwarza z serwera multimediów. Limity są limitami HD, a nie pochodzą ze strony: więcej mówi instrukcja telewizora.</translation>
    </message>
    <message>
        <source>YouTube takes many other formats too, and converts them all.</source>
        <translation>YouTube przyjmuje też wiele innych formatów i wszystkie konwertuje.</translation>
    </message>
    <message>
        <source>YouTube: recommended for uploads</source>
        <translation>YouTube: zalecane do przesyłania</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>choice of profiles</source>
        <translation>wybór profili</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Edit profiles…</source>
        <translation>Edytuj profile…</translation>
    </message>
    <message>
        <source>Show why files do not play on {}, and which</source>
        <translation>Pokazuje, dlaczego pliki nie działają na {} i które</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>&amp;Name in filters</source>
        <translation>&amp;Nazwa w filtrach</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tytuł</translation>
    </message>
    <message>
        <source>? {} unknown</source>
        <translation>? nieznane: {}</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Wszystkie muszą być spełnione</translation>
    </message>
    <message>
        <source>Name in filters</source>
        <translation>Nazwa w filtrach</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Jeden musi być spełniony</translation>
    </message>
    <message>
        <source>Show in details</source>
        <translation>Pokaż w szczegółach</translation>
    </message>
    <message>
        <source>Shows these files in the window</source>
        <translation>Pokazuje te pliki w oknie</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Małe litery, cyfry i łączniki</translation>
    </message>
    <message>
        <source>The command “{}” tests files by it, since the files are to be read for that.</source>
        <translation>Według niego pliki sprawdza polecenie „{}”, bo trzeba je do tego odczytać.</translation>
    </message>
    <message>
        <source>The details and the column Plays tell whether a file passes; failing is a problem</source>
        <translation>Szczegóły i kolumna „Działa na” mówią, czy plik spełnia profil; niespełnienie jest problemem</translation>
    </message>
    <message>
        <source>The name of the profile in lists</source>
        <translation>Nazwa profilu na listach</translation>
    </message>
    <message>
        <source>There is another profile of this name.</source>
        <translation>Istnieje inny profil o tej nazwie.</translation>
    </message>
    <message>
        <source>This profile comes with Cinventory. Copy it to change it.</source>
        <translation>Ten profil jest częścią Cinventory. Skopiuj go, aby go zmienić.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Użyj małych liter, cyfr i łączników.</translation>
    </message>
    <message>
        <source>✓ {0} {0:passes|pass}</source>
        <translation>✓ spełnia: {0}</translation>
    </message>
    <message>
        <source>✗ {0} {0:fails|fail}</source>
        <translation>✗ nie spełnia: {0}</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Files that fail this profile</source>
        <translation>Pliki, które nie spełniają tego profilu</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Działa na</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Deletes your profile; can be undone</source>
        <translation>Usuwa Twój profil; można to cofnąć</translation>
    </message>
    <message>
        <source>Devices and deliveries that files can be judged by</source>
        <translation>Urządzenia i dostawy, według których można oceniać pliki</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch</source>
        <translation>Importuj politykę MediaConch</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Makes a profile of your own that can be changed</source>
        <translation>Tworzy własny profil, który można zmieniać</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>Policies (*.xml)</source>
        <translation>Polityki (*.xml)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Takes a policy of MediaConch, an XML file; it can be dropped here too</source>
        <translation>Przyjmuje politykę MediaConch, plik XML; można ją też tu upuścić</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (kopia)</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Ukryj okno</translation>
    </message>
    <message>
        <source>&amp;Minimize the window</source>
        <translation>Z&amp;minimalizuj okno</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Ends the program, and what it does by itself</source>
        <translation>Kończy program i to, co robi samoczynnie</translation>
    </message>
    <message>
        <source>Goes on in the background</source>
        <translation>Działa dalej w tle</translation>
    </message>
    <message>
        <source>Quit Cinventory?</source>
        <translation>Zakończyć Cinventory?</translation>
    </message>
    <message>
        <source>The running jobs stop. They can go on at the next start.</source>
        <translation>Trwające zadania zostaną zatrzymane. Mogą działać dalej po następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>This system shows no icon for Cinventory: it goes on only with its window.</source>
        <translation>Ten system nie pokazuje ikony Cinventory: program działa dalej tylko z oknem.</translation>
    </message>
    <message>
        <source>Until the next start, nothing goes on in the background.</source>
        <translation>Do następnego uruchomienia nic nie działa w tle.</translation>
    </message>
    <message>
        <source>{count} {count:schedule begins|schedules begin} no job. Missed runs are caught up with.</source>
        <translation>{count} {count:harmonogram nie rozpocznie|harmonogramy nie rozpoczną|harmonogramów nie rozpocznie} żadnego zadania. Pominięte przebiegi zostaną nadrobione.</translation>
    </message>
    <message>
        <source>{count} {count:source is|sources are} not watched.</source>
        <translation>{count} {count:źródło nie będzie obserwowane|źródła nie będą obserwowane|źródeł nie będzie obserwowanych}.</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>Read pictures</source>
        <translation>Odczytaj obrazy</translation>
    </message>
    <message>
        <source>Reads nothing</source>
        <translation>Niczego nie odczytuje</translation>
    </message>
    <message>
        <source>Starts to read the pictures of the other videos</source>
        <translation>Zaczyna odczytywać obrazy pozostałych wideo</translation>
    </message>
</context>
<context>
    <name>ReadingCosts</name>
    <message>
        <source>A check of the index is as fast as the disk reads: {size} of {files}.</source>
        <translation>Sprawdzenie indeksu jest tak szybkie, jak czyta dysk: {size} ({files}).</translation>
    </message>
    <message>
        <source>It reads about {size} of {files}.</source>
        <translation>Odczytuje około {size} ({files}).</translation>
    </message>
    <message>
        <source>It reads {size} of {files}.</source>
        <translation>Odczytuje {size} ({files}).</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no checksums are stored. To store them reads {size} of {files}.</source>
        <translation>Nie ma z czym porównać: nie zapisano sum kontrolnych. Ich zapisanie odczyta {size} ({files}).</translation>
    </message>
</context>
<context>
    <name>ReasonFormatter</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Why they fail</source>
        <translation>Dlaczego nie spełniają</translation>
    </message>
    <message>
        <source>a combination that does not play, such as of container and codec</source>
        <translation>połączenie, które nie działa, na przykład kontenera i kodeka</translation>
    </message>
    <message>
        <source>{0} unknown, which is not why they fail; wanted: {1}</source>
        <translation>{0} nieznane, ale nie to jest powodem; wymagane: {1}</translation>
    </message>
    <message>
        <source>{0}; wanted: {1}</source>
        <translation>{0}; wymagane: {1}</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>A row a condition; a click or Enter shows the files</source>
        <translation>Jeden warunek w wierszu; kliknięcie lub Enter pokazuje pliki</translation>
    </message>
    <message>
        <source>Columns of the reasons</source>
        <translation>Kolumny powodów</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Pokaż pliki</translation>
    </message>
    <message>
        <source>What is told of each reason</source>
        <translation>Informacje o każdym powodzie</translation>
    </message>
    <message>
        <source>Why files fail</source>
        <translation>Powody niespełnienia</translation>
    </message>
</context>
<context>
    <name>RelocateCommands</name>
    <message>
        <source>Looking through {}…</source>
        <translation>Przeglądanie {}…</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Nowe miejsce</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>Gdzie jest teraz „{}”?</translation>
    </message>
    <message>
        <source>relocation of “{}”</source>
        <translation>przeniesienie źródła „{}”</translation>
    </message>
    <message>
        <source>{0} of {1} {0:is|are} at {2}, with the same size. All records of “{3}” go there.</source>
        <translation>{0} z {1} {0:jest|są|jest} w {2}, z tym samym rozmiarem. Wszystkie wpisy „{3}” przejdą tam.</translation>
    </message>
    <message>
        <source>“{}” is at {} now. The next scan reads only what has changed.</source>
        <translation>„{}” jest teraz w {}. Następny skan odczyta tylko to, co się zmieniło.</translation>
    </message>
</context>
<context>
    <name>RenameCommands</name>
    <message>
        <source>Rename source</source>
        <translation>Zmień nazwę źródła</translation>
    </message>
    <message>
        <source>What {} is called in the window; an empty name is the name of the folder</source>
        <translation>Nazwa {} w oknie; pusta oznacza nazwę folderu</translation>
    </message>
    <message>
        <source>renaming of a source to “{}”</source>
        <translation>zmiana nazwy źródła na „{}”</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Closes this dialog; the list of jobs keeps the report</source>
        <translation>Zamyka to okno; lista zadań zachowuje raport</translation>
    </message>
    <message>
        <source>Copies the files that are shown, a line each</source>
        <translation>Kopiuje pokazane pliki, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>No file of the report matches.</source>
        <translation>Żaden plik raportu nie pasuje.</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Szukaj w raporcie</translation>
    </message>
    <message>
        <source>Shows the files whose path has these words</source>
        <translation>Pokazuje pliki, których ścieżka zawiera te słowa</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stany</translation>
    </message>
    <message>
        <source>The files in one state, or in any, with counts</source>
        <translation>Pliki w jednym stanie lub w dowolnym, z liczbami</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <translation>Nie ma nic więcej do przekazania.</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Raport weryfikacji</translation>
    </message>
    <message>
        <source>Writes the whole report to a file</source>
        <translation>Zapisuje cały raport do pliku</translation>
    </message>
</context>
<context>
    <name>ReportExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>Eksportuj raport</translation>
    </message>
    <message>
        <source>HTML page for any browser (*.html)</source>
        <translation>Strona HTML dla każdej przeglądarki (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
</context>
<context>
    <name>ReportFormatter</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>The list leaves out {0} more {0:file|files}.</source>
        <translation>Lista pomija jeszcze {0} {0:plik|pliki|plików}.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest}</source>
        <translation>{folder}, porównany z {manifest}</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>odczytano {}</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export the report.</source>
        <translation>{} wierszy to za dużo dla schowka: wyeksportuj raport.</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>zweryfikowane: {}</translation>
    </message>
    <message>
        <source>{}, compared with its manifest</source>
        <translation>{}, porównany ze swoim manifestem</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Show report</source>
        <translation>Pokaż raport</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Wszystko, co silnik multimediów mówi o pliku</translation>
    </message>
    <message>
        <source>All that the media engine says of the file, by track</source>
        <translation>Wszystko, co silnik multimediów mówi o pliku, według ścieżek</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Jako tekst</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation>Żaden wiersz nie zawiera wszystkich tych słów.</translation>
    </message>
    <message>
        <source>Puts all that is shown of the report on the clipboard</source>
        <translation>Umieszcza w schowku wszystko, co pokazuje raport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Szukaj w raporcie</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word</source>
        <translation>Pokazuje tylko wiersze, które zawierają każde słowo</translation>
    </message>
    <message>
        <source>Shows the report as lines of text, not as a tree</source>
        <translation>Pokazuje raport jako wiersze tekstu, a nie jako drzewo</translation>
    </message>
    <message>
        <source>The media engine gave no report of this file.</source>
        <translation>Silnik multimediów nie dał raportu o tym pliku.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Closes this dialog, and does nothing</source>
        <translation>Zamyka to okno i nic nie robi</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Inny plik…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>A row a backup, the newest first</source>
        <translation>Jedna kopia zapasowa w wierszu, najnowsza najpierw</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Chooses a backup in another folder</source>
        <translation>Wybiera kopię zapasową w innym folderze</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Zamyka to okno i niczego nie zmienia</translation>
    </message>
    <message>
        <source>Columns of the backups</source>
        <translation>Kolumny kopii zapasowych</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Okazja</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the place of the library</source>
        <translation>Wstawia wybraną kopię zapasową w miejsce biblioteki</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>The backup takes the place of {library}. The library of now stays beside it, under another name.</source>
        <translation>Kopia zapasowa zajmie miejsce {library}. Obecna biblioteka zostanie obok pod inną nazwą.</translation>
    </message>
    <message>
        <source>There is no backup in the usual folder.</source>
        <translation>W zwykłym folderze nie ma kopii zapasowej.</translation>
    </message>
    <message>
        <source>What is told of each backup</source>
        <translation>Informacje o każdej kopii zapasowej</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>utworzona przed aktualizacją</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>utworzona ręcznie</translation>
    </message>
    <message>
        <source>made each week</source>
        <translation>tworzona co tydzień</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Show: {}</source>
        <translation>Pokaż: {}</translation>
    </message>
    <message>
        <source>Shows these files</source>
        <translation>Pokazuje te pliki</translation>
    </message>
</context>
<context>
    <name>RoomFormatter</name>
    <message>
        <source>A file of several kinds counts once, in the topmost of them.</source>
        <translation>Plik kilku rodzajów liczy się raz, w najwyższym z nich.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Could be freed: {0}, in {1}.</source>
        <translation>Można zwolnić: {0} ({1}).</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>Można zwolnić</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Zwalnia</translation>
    </message>
    <message>
        <source>In all: {0}, {1}.</source>
        <translation>Razem: {0}, {1}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Listed: {0} of {1}, those that free the most.</source>
        <translation>Na liście: {0}, łącznie {1}; są to te, które zwalniają najwięcej.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>{0:Pierwszy plik stanowi|Pierwsze {0} pliki stanowią|Pierwszych {0} plików stanowi} {1}% z tego.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Views of the room</source>
        <translation>Widoki miejsca</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>Ile oszczędza kodowanie</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Na co idzie</translation>
    </message>
    <message>
        <source>Where it goes, what could be saved, and what was saved</source>
        <translation>Na co idzie, co można oszczędzić i co oszczędzono</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>By the last look of each day</source>
        <translation>Według ostatniego odczytu każdego dnia</translation>
    </message>
    <message>
        <source>Room of “{}”</source>
        <translation>Miejsce na „{}”</translation>
    </message>
    <message>
        <source>Used room</source>
        <translation>Zajęte miejsce</translation>
    </message>
</context>
<context>
    <name>SafeQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Niczego nie zmienia</translation>
    </message>
</context>
<context>
    <name>SavedSearchCommands</name>
    <message>
        <source>Rename search</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Zapisz wyszukiwanie</translation>
    </message>
    <message>
        <source>What the search is called in the side bar</source>
        <translation>Nazwa wyszukiwania na pasku bocznym</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>The search “{}” was deleted.</source>
        <translation>Usunięto wyszukiwanie „{}”.</translation>
    </message>
    <message>
        <source>deletion of the search “{}”</source>
        <translation>usunięcie wyszukiwania „{}”</translation>
    </message>
    <message>
        <source>renaming of a search to “{}”</source>
        <translation>zmiana nazwy wyszukiwania na „{}”</translation>
    </message>
    <message>
        <source>saving of the search “{}”</source>
        <translation>zapisanie wyszukiwania „{}”</translation>
    </message>
</context>
<context>
    <name>SavingsController</name>
    <message>
        <source>change of the target “{}”</source>
        <translation>zmiana celu „{}”</translation>
    </message>
    <message>
        <source>marks of {}</source>
        <translation>oznaczenie: {}</translation>
    </message>
    <message>
        <source>marks taken from {}</source>
        <translation>usunięcie oznaczenia: {}</translation>
    </message>
</context>
<context>
    <name>SavingsFormatter</name>
    <message>
        <source>Came back</source>
        <translation>Wróciło</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Codec now</source>
        <translation>Obecny kodek</translation>
    </message>
    <message>
        <source>Encoding {0} of {1} again could save {2}.</source>
        <translation>{0} ({1}): ponowne kodowanie może oszczędzić {2}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>W procentach</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Słownie</translation>
    </message>
    <message>
        <source>Little or nothing to save: {}</source>
        <translation>Mała oszczędność lub żadna: {}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Oznaczone</translation>
    </message>
    <message>
        <source>Not estimated: {}</source>
        <translation>Nieoszacowane: {}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Oszczędza</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>{0:Pierwszy plik stanowi|Pierwsze {0} pliki stanowią|Pierwszych {0} plików stanowi} {1}% z tego.</translation>
    </message>
    <message>
        <source>Those {0} that save most are listed.</source>
        <translation>Na liście te, które oszczędzają najwięcej: {0}.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>oznaczony</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nieoznaczony</translation>
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
        <translation>Jeden plik w wierszu; M oznacza zaznaczone, Enter otwiera plik</translation>
    </message>
    <message>
        <source>Add a folder: what its videos would save is estimated from what a scan reads.</source>
        <translation>Dodaj folder: to, ile oszczędziłyby jego wideo, szacuje się z tego, co odczytuje skan.</translation>
    </message>
    <message>
        <source>Columns of the advice</source>
        <translation>Kolumny porad</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Szacowanie…</translation>
    </message>
    <message>
        <source>Files that save most</source>
        <translation>Pliki, które oszczędzają najwięcej</translation>
    </message>
    <message>
        <source>Hand over the marked…</source>
        <translation>Przekaż oznaczone…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Oznacz</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Nie oznaczaj żadnego</translation>
    </message>
    <message>
        <source>Mark the first {}</source>
        <translation>Oznacz pierwsze {}</translation>
    </message>
    <message>
        <source>Marks are for this session; Undo takes a mark back</source>
        <translation>Oznaczenia obowiązują do zamknięcia okna; „Cofnij” je wycofuje</translation>
    </message>
    <message>
        <source>Marks those that save most, in the order of the list</source>
        <translation>Oznacza te, które oszczędzają najwięcej, w kolejności listy</translation>
    </message>
    <message>
        <source>No advice: nothing was read yet</source>
        <translation>Brak porad: niczego jeszcze nie odczytano</translation>
    </message>
    <message>
        <source>No file matches the search.</source>
        <translation>Żaden plik nie pasuje do wyszukiwania.</translation>
    </message>
    <message>
        <source>No file would save enough with this target.</source>
        <translation>Żaden plik nie oszczędziłby wystarczająco dużo z tym celem.</translation>
    </message>
    <message>
        <source>Only files such as codec:avc or size:&gt;2GB</source>
        <translation>Tylko pliki takie jak codec:avc lub size:&gt;2GB</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Pokaż w tabeli</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Usuń oznaczenia</translation>
    </message>
    <message>
        <source>Takes all marks away</source>
        <translation>Usuwa wszystkie oznaczenia</translation>
    </message>
    <message>
        <source>The same words and filters as in the search above</source>
        <translation>Te same słowa i filtry co w wyszukiwaniu powyżej</translation>
    </message>
    <message>
        <source>What is told of each file; a click sorts by it</source>
        <translation>Informacje o każdym pliku; kliknięcie sortuje według nich</translation>
    </message>
    <message>
        <source>Writes a list or a script for a program that encodes; starts nothing</source>
        <translation>Zapisuje listę lub skrypt dla programu kodującego; niczego nie uruchamia</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Etykieta</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Niczego nie zmienia</translation>
    </message>
    <message>
        <source>Find a disk by its label</source>
        <translation>Znajdź dysk po etykiecie</translation>
    </message>
    <message>
        <source>Scan the code on the label, or type the id below it.</source>
        <translation>Zeskanuj kod z etykiety lub wpisz identyfikator pod nim.</translation>
    </message>
    <message>
        <source>Show the disk</source>
        <translation>Pokaż dysk</translation>
    </message>
    <message>
        <source>Shows the disk among the others</source>
        <translation>Pokazuje dysk wśród innych</translation>
    </message>
</context>
<context>
    <name>ScanPresenter</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>Anulowano przed rozpoczęciem</translation>
    </message>
    <message>
        <source>Cancelled while looking for videos</source>
        <translation>Anulowano podczas szukania wideo</translation>
    </message>
    <message>
        <source>Cancelled: {} of {} kept</source>
        <translation>Anulowano: zachowano {} z {}</translation>
    </message>
    <message>
        <source>Finished: {} in {}</source>
        <translation>Zakończono: {} w {}</translation>
    </message>
    <message>
        <source>Needs attention: {}</source>
        <translation>Wymaga uwagi: {}</translation>
    </message>
    <message>
        <source>Needs attention: {} in {}</source>
        <translation>Wymaga uwagi: {} w {}</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>Wstrzymano przed rozpoczęciem</translation>
    </message>
    <message>
        <source>Paused while looking for videos</source>
        <translation>Wstrzymano podczas szukania wideo</translation>
    </message>
    <message>
        <source>Paused: {} of {} kept</source>
        <translation>Wstrzymano: zachowano {} z {}</translation>
    </message>
</context>
<context>
    <name>ScheduleFormatter</name>
    <message>
        <source>Every hour</source>
        <translation>Co godzinę</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Co miesiąc</translation>
    </message>
    <message>
        <source>Every night</source>
        <translation>Co noc</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Piątek</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Ostatni przebieg</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Poniedziałek</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Następny przebieg</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sobota</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Niedziela</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Czwartek</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Wtorek</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Środa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudane</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>wymaga uwagi</translation>
    </message>
    <message>
        <source>running</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>wyłączony</translation>
    </message>
</context>
<context>
    <name>ScheduleStore</name>
    <message>
        <source>adding of a schedule</source>
        <translation>dodanie harmonogramu</translation>
    </message>
    <message>
        <source>change of a schedule</source>
        <translation>zmiana harmonogramu</translation>
    </message>
    <message>
        <source>removal of a schedule</source>
        <translation>usunięcie harmonogramu</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>A row a schedule; Space switches it on or off, Enter edits it, Delete removes it</source>
        <translation>Jeden harmonogram w wierszu; spacja włącza go lub wyłącza, Enter edytuje, Del usuwa</translation>
    </message>
    <message>
        <source>Adds a schedule</source>
        <translation>Dodaje harmonogram</translation>
    </message>
    <message>
        <source>Begins the job of the chosen schedule at once</source>
        <translation>Od razu rozpoczyna zadanie wybranego harmonogramu</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Zamyka to okno</translation>
    </message>
    <message>
        <source>Columns of the schedules</source>
        <translation>Kolumny harmonogramów</translation>
    </message>
    <message>
        <source>Edits the chosen schedule</source>
        <translation>Edytuje wybrany harmonogram</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while this window or cinventory serve is open.</source>
        <translation>Zadania zaczynają się same, gdy otwarte jest to okno lub cinventory serve.</translation>
    </message>
    <message>
        <source>Nothing begins by itself yet. For example: verify the checksums every Sunday night.</source>
        <translation>Nic jeszcze nie zaczyna się samo. Na przykład: weryfikuj sumy kontrolne w każdą niedzielną noc.</translation>
    </message>
    <message>
        <source>Removes the chosen schedule</source>
        <translation>Usuwa wybrany harmonogram</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>Uruchom &amp;teraz</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Harmonogramy</translation>
    </message>
    <message>
        <source>What is told of each schedule</source>
        <translation>Informacje o każdym harmonogramie</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Video</source>
        <translation>Wideo</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Szukaj lub filtruj</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters like codec:hevc size:&gt;2GB -audio:eng; Escape clears them</source>
        <translation>Słowa, „frazy” i filtry jak codec:hevc size:&gt;2GB -audio:eng; Esc je usuwa</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>There is no file to compare. Files that are only imported cannot be read.</source>
        <translation>Nie ma pliku do porównania. Plików tylko zaimportowanych nie można odczytać.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filtry i wartości</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Ponownie pokazuje wszystko</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>A line for each part, and what to do where one fails</source>
        <translation>Wiersz dla każdej części i co zrobić, gdy któraś zawodzi</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Zamyka to okno</translation>
    </message>
    <message>
        <source>Copies the text</source>
        <translation>Kopiuje tekst</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Each part of the program is tried. This takes about half a minute…</source>
        <translation>Każda część programu jest wypróbowywana. Trwa to około pół minuty…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>The self-test has ended.</source>
        <translation>Autotest się zakończył.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Pasek boczny</translation>
    </message>
</context>
<context>
    <name>SideBarUpdater</name>
    <message>
        <source>{} of them in the trash</source>
        <translation>z tego w koszu: {}</translation>
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
        <translation>Od</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Od:</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>Dzień, od którego pokazywane są zmiany</translation>
    </message>
    <message>
        <source>The moment since which changes are counted</source>
        <translation>Chwila, od której liczone są zmiany</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Największe, najnowsze lub ostatnie najpierw</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Odwrotnie</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Sortuj według „{}”</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>Kolejność, w jakiej je znaleziono</translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>How loud the sound is</source>
        <translation>Jak głośny jest dźwięk</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Wyłącz dźwięk (M)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Włącz dźwięk (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>A scan has begun.</source>
        <translation>Skan się rozpoczął.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Usuń z biblioteki</translation>
    </message>
    <message>
        <source>Remove “{}”? The library forgets {}, for good with the next scan. The files themselves stay where they are.</source>
        <translation>Usunąć „{}”? Biblioteka zapomni: {}, a po następnym skanie na dobre. Same pliki pozostaną na miejscu.</translation>
    </message>
    <message>
        <source>removal of “{}”</source>
        <translation>usunięcie „{}”</translation>
    </message>
    <message>
        <source>“{}” was removed, with {}. Until the next scan this can be undone.</source>
        <translation>Usunięto „{}” ({}). Można to cofnąć do następnego skanu.</translation>
    </message>
</context>
<context>
    <name>SourceListModel</name>
    <message>
        <source>Kept at: {}</source>
        <translation>Przechowywany: {}</translation>
    </message>
    <message>
        <source>Last check of a file: {}</source>
        <translation>Ostatnie sprawdzenie pliku: {}</translation>
    </message>
    <message>
        <source>being scanned</source>
        <translation>trwa skanowanie</translation>
    </message>
    <message>
        <source>imported from {}</source>
        <translation>zaimportowano z {}</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>wymaga uwagi</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepodłączony</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>niepodłączony od {}</translation>
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
        <translation>odczytano częściowo</translation>
    </message>
    <message>
        <source>read in part: {} of {}</source>
        <translation>odczytano częściowo: {} z {}</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>obserwowanie</translation>
    </message>
    <message>
        <source>{0} {0:file|files}</source>
        <translation>{0} {0:plik|pliki|plików}</translation>
    </message>
    <message>
        <source>{} % free</source>
        <translation>wolne {}%</translation>
    </message>
    <message>
        <source>{} in the trash</source>
        <translation>w koszu: {}</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>brakujące: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
    <message>
        <source>{} of {} free as of {}</source>
        <translation>wolne {} z {}, stan z {}</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Choose which files the table shows; the Menu key shows what can be done with a source</source>
        <translation>Wybór plików pokazywanych w tabeli; klawisz menu pokazuje, co można zrobić ze źródłem</translation>
    </message>
    <message>
        <source>Its menu has “{}”.</source>
        <translation>W jego menu jest „{}”.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Jeszcze nie ma folderów</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Wyszukiwania</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Sources and library</source>
        <translation>Źródła i biblioteka</translation>
    </message>
    <message>
        <source>“Save search…”, the star beside the search field, keeps a search here</source>
        <translation>„Zapisz wyszukiwanie…”, gwiazdka obok pola wyszukiwania, zachowuje tu wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening the library…</source>
        <translation>Otwieranie biblioteki…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Puts new and changed rows into their order</source>
        <translation>Ustawia nowe i zmienione wiersze we właściwej kolejności</translation>
    </message>
    <message>
        <source>Rows may be out of order: sort again</source>
        <translation>Wiersze mogą być nie po kolei: posortuj ponownie</translation>
    </message>
    <message>
        <source>Shows the files with errors and warnings</source>
        <translation>Pokazuje pliki z błędami i ostrzeżeniami</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Sortuj ponownie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Znajdź kopie</translation>
    </message>
    <message>
        <source>Find files that exist several times, or only on one disk.</source>
        <translation>Znajdź pliki, które występują wielokrotnie lub tylko na jednym dysku.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Have the library looked after by schedules.</source>
        <translation>Niech o bibliotekę dbają harmonogramy.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Opieka…</translation>
    </message>
    <message>
        <source>Read your folders to the end.</source>
        <translation>Odczytaj swoje foldery do końca.</translation>
    </message>
    <message>
        <source>See what is wrong with files: unreadable, cut off, damaged.</source>
        <translation>Zobacz, co jest nie tak z plikami: nieczytelne, ucięte, uszkodzone.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Show this step no more</source>
        <translation>Nie pokazuj już tego kroku</translation>
    </message>
    <message>
        <source>Shows these steps no more; Help ▸ Getting started brings them back</source>
        <translation>Nie pokazuje już tych kroków; przywraca je Pomoc ▸ Pierwsze kroki</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Zapisz sumy kontrolne</translation>
    </message>
    <message>
        <source>Store checksums: only they tell later whether a file is still the same.</source>
        <translation>Zapisz sumy kontrolne: tylko one później pokażą, czy plik jest nadal taki sam.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>do zrobienia</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>Gotowe: {done} z {count}</translation>
    </message>
</context>
<context>
    <name>StripPosition</name>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Obraz {} z {}, w {}</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Pokaż okno</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Cel</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Edit targets</source>
        <translation>Edytuj cele</translation>
    </message>
    <message>
        <source>Makes, changes or deletes targets</source>
        <translation>Tworzy, zmienia lub usuwa cele</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nowy cel</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Nowy cel…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Target “{}”</source>
        <translation>Cel „{}”</translation>
    </message>
    <message>
        <source>The encoding that the savings are estimated for</source>
        <translation>Kodowanie, dla którego szacuje się oszczędności</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Używaj domyślnie</translation>
    </message>
    <message>
        <source>{} of mine</source>
        <translation>{} (własny)</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;Codec</source>
        <translation>&amp;Kodek</translation>
    </message>
    <message>
        <source>&amp;Least saving</source>
        <translation>Najmniejsza &amp;oszczędność</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>O&amp;braz</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Niczego nie zmienia</translation>
    </message>
    <message>
        <source>Files that cannot save as much are not listed.</source>
        <translation>Pliki, które nie mogą tyle oszczędzić, nie są na liście.</translation>
    </message>
    <message>
        <source>HEVC plays on most devices; AV1 saves more.</source>
        <translation>HEVC odtwarza większość urządzeń; AV1 oszczędza więcej.</translation>
    </message>
    <message>
        <source>Keep &amp;HDR</source>
        <translation>Zachowaj &amp;HDR</translation>
    </message>
    <message>
        <source>Keep the &amp;sound as it is</source>
        <translation>Zachowaj &amp;dźwięk bez zmian</translation>
    </message>
    <message>
        <source>Keeps this target</source>
        <translation>Zapisuje ten cel</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down, smaller ones stay.</source>
        <translation>Większe obrazy są zmniejszane, mniejsze pozostają.</translation>
    </message>
    <message>
        <source>Otherwise it becomes AAC with 64 kb/s a channel.</source>
        <translation>W przeciwnym razie staje się AAC z 64 kb/s na kanał.</translation>
    </message>
    <message>
        <source>Otherwise it becomes SDR, which every screen shows.</source>
        <translation>W przeciwnym razie staje się SDR, które pokazuje każdy ekran.</translation>
    </message>
    <message>
        <source>There is another target of this name.</source>
        <translation>Istnieje inny cel o tej nazwie.</translation>
    </message>
    <message>
        <source>What you call this target.</source>
        <translation>Twoja nazwa tego celu.</translation>
    </message>
    <message>
        <source>{}p at most</source>
        <translation>Najwyżej {}p</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Checked for damage</source>
        <translation>Sprawdzenie uszkodzeń</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>Weryfikacja sum kontrolnych</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Ostatnie sprawdzenie</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Oznaczono jako OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>zaimportowany</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepodłączony</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>{name}, except: {values}</source>
        <translation>{name}, oprócz: {values}</translation>
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
        <translation>Brak obrazu: {}</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Obraz w {}</translation>
    </message>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Obraz {} z {}, w {}</translation>
    </message>
    <message>
        <source>Picture, not there yet</source>
        <translation>Obraz, jeszcze niedostępny</translation>
    </message>
    <message>
        <source>Shows this picture large</source>
        <translation>Pokazuje ten obraz w dużym rozmiarze</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The arrow keys go back and forward</source>
        <translation>Strzałki przechodzą wstecz i do przodu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Everything else that can be done</source>
        <translation>Wszystko inne, co można zrobić</translation>
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
        <translation>Pokazuje bibliotekę w inny sposób</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>View: {}</source>
        <translation>Widok: {}</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>Choose the track of sound, and subtitles (T)</source>
        <translation>Wybierz ścieżkę dźwięku i napisy (T)</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>Napisy dla niesłyszących (CC)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Napisy</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Ścieżka {}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Ścieżki</translation>
    </message>
    <message>
        <source>language {}</source>
        <translation>język {}</translation>
    </message>
    <message>
        <source>{} (of a kind that is not shown here)</source>
        <translation>{} (rodzaj, którego tu się nie pokazuje)</translation>
    </message>
</context>
<context>
    <name>TrashButton</name>
    <message>
        <source>Shows which files could go to the trash, and which stay</source>
        <translation>Pokazuje, które pliki mogą trafić do kosza, a które zostają</translation>
    </message>
    <message>
        <source>To the Trash</source>
        <translation>Do kosza</translation>
    </message>
    <message>
        <source>Trash plan for all {0} {0:group|groups} in the list…</source>
        <translation>Plan kosza dla wszystkich grup na liście ({0})…</translation>
    </message>
    <message>
        <source>Trash plan for this group…</source>
        <translation>Plan kosza dla tej grupy…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:file|files}…</source>
        <translation>Plan kosza dla {0} {0:zaznaczonego pliku|zaznaczonych plików|zaznaczonych plików}…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:group|groups}…</source>
        <translation>Plan kosza dla {0} {0:zaznaczonej grupy|zaznaczonych grup|zaznaczonych grup}…</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Journal</source>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>Trash plan</source>
        <translation>Plan kosza</translation>
    </message>
</context>
<context>
    <name>TrashFormatter</name>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Move {} to Trash</source>
        <translation>Przenieś do kosza: {}</translation>
    </message>
    <message>
        <source>Not moved: {}</source>
        <translation>Nie przeniesiono: {}</translation>
    </message>
    <message>
        <source>Plan of {0} listed {0:group|groups}</source>
        <translation>Plan dla {0} {0:grupy|grup|grup} na liście</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:file|files}</source>
        <translation>Plan dla {0} {0:zaznaczonego pliku|zaznaczonych plików|zaznaczonych plików}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:group|groups}</source>
        <translation>Plan dla {0} {0:zaznaczonej grupy|zaznaczonych grup|zaznaczonych grup}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>The library knows no files in the folder to keep.</source>
        <translation>Biblioteka nie zna żadnych plików w folderze do zachowania.</translation>
    </message>
    <message>
        <source>What stays, or what failed</source>
        <translation>Co zostaje lub co się nie udało</translation>
    </message>
    <message>
        <source>What stays, or why not moved</source>
        <translation>Co zostaje lub dlaczego nie przeniesiono</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>zniknął</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>przywrócony</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nierozpoczęty</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>nieprzeniesiony</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>{0} in “{1}”</source>
        <translation>{0} w „{1}”</translation>
    </message>
    <message>
        <source>{0} without another copy, or ignored</source>
        <translation>bez innej kopii lub ignorowane: {0}</translation>
    </message>
    <message>
        <source>{0} {0:file has|files have} sound in a language that the file that stays lacks, and {0:goes|go} all the same.</source>
        <translation>{0} {0:plik ma|pliki mają|plików ma} dźwięk w języku, którego brakuje plikowi, który zostaje, a mimo to {0:trafia|trafiają|trafia} do kosza.</translation>
    </message>
    <message>
        <source>{0} {0:file is|files are} on several disks now, and would be on one only</source>
        <translation>{0} {0:plik jest teraz na kilku dyskach, a byłby|pliki są teraz na kilku dyskach, a byłyby|plików jest teraz na kilku dyskach, a byłoby} tylko na jednym</translation>
    </message>
    <message>
        <source>{0} {0:file stays as a copy on another disk; the box above lets it go|files stay as copies on other disks; the box above lets them go}.</source>
        <translation>{0} {0:plik zostaje jako kopia na innym dysku; pole powyżej pozwala go przenieść|pliki zostają jako kopie na innych dyskach; pole powyżej pozwala je przenieść|plików zostaje jako kopie na innych dyskach; pole powyżej pozwala je przenieść}.</translation>
    </message>
    <message>
        <source>{0} {0:file stays, as it has|files stay, as they have} sound in a language that the better file lacks; the box above lets {0:it|them} go.</source>
        <translation>{0} {0:plik zostaje, bo ma|pliki zostają, bo mają|plików zostaje, bo mają} dźwięk w języku, którego brakuje lepszemu plikowi; pole powyżej pozwala {0:go|je|je} przenieść.</translation>
    </message>
    <message>
        <source>{0} {0:file that goes is|files that go are} better than the one that you have chosen to keep: the list says by what.</source>
        <translation>{0} {0:plik, który trafia do kosza, jest lepszy|pliki, które trafiają do kosza, są lepsze|plików, które trafiają do kosza, jest lepszych} od tego wybranego do zachowania: lista mówi, pod jakim względem.</translation>
    </message>
    <message>
        <source>{stays}. This file is better than the chosen one: {reason}</source>
        <translation>{stays}. Ten plik jest lepszy od wybranego: {reason}</translation>
    </message>
    <message>
        <source>{} (on another disk)</source>
        <translation>{} (na innym dysku)</translation>
    </message>
    <message>
        <source>{} not moved</source>
        <translation>nieprzeniesione: {}</translation>
    </message>
    <message>
        <source>{} to the trash</source>
        <translation>{} do kosza</translation>
    </message>
    <message>
        <source>{}, without sound in: {}</source>
        <translation>{}, bez dźwięku w: {}</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>Allow moves to the trash</source>
        <translation>Zezwól na przenoszenie</translation>
    </message>
    <message>
        <source>Cinventory only reads until you allow more. The preferences take it back.</source>
        <translation>Cinventory tylko czyta, dopóki nie zezwolisz na więcej. Można to cofnąć w ustawieniach.</translation>
    </message>
    <message>
        <source>Just before a file goes, it is compared byte for byte with the file that stays.</source>
        <translation>Tuż przed przeniesieniem plik jest porównywany bajt po bajcie z plikiem, który zostaje.</translation>
    </message>
    <message>
        <source>Looking up the files…</source>
        <translation>Wyszukiwanie plików…</translation>
    </message>
    <message>
        <source>Makes a plan of all groups that the list shows now, in place of this one</source>
        <translation>Tworzy plan dla wszystkich grup, które lista teraz pokazuje, zamiast tego planu</translation>
    </message>
    <message>
        <source>Moves the ticked files to the trash</source>
        <translation>Przenosi zaznaczone pliki do kosza</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the journal moves files back. The trash is on the disk of its files: the space is free once the trash is emptied.</source>
        <translation>Nic nie jest usuwane, a rejestr przywraca pliki. Kosz jest na dysku swoich plików: miejsce zwolni się po opróżnieniu kosza.</translation>
    </message>
    <message>
        <source>Nothing is moved yet: the button below does that</source>
        <translation>Nic nie jest jeszcze przenoszone: robi to przycisk poniżej</translation>
    </message>
    <message>
        <source>Plan what is shown now</source>
        <translation>Zaplanuj to, co jest teraz pokazane</translation>
    </message>
    <message>
        <source>The list shows other files now. The plan stays as it was.</source>
        <translation>Lista pokazuje teraz inne pliki. Plan pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>These files have other bytes than the files that stay, and show the same pictures. Just before a file goes, both have to be as they were compared, and the file that stays is read whole.</source>
        <translation>Te pliki mają inne bajty niż pliki, które zostają, ale pokazują te same obrazy. Tuż przed przeniesieniem oba pliki muszą być takie, jak przy porównaniu, a plik, który zostaje, jest odczytywany w całości.</translation>
    </message>
</context>
<context>
    <name>TrashUndo</name>
    <message>
        <source>In the trash: {}.</source>
        <translation>W koszu: {}.</translation>
    </message>
    <message>
        <source>move of {} to the trash</source>
        <translation>przeniesienie do kosza: {}</translation>
    </message>
</context>
<context>
    <name>TreemapPanel</name>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>What the areas stand for</source>
        <translation>Co oznaczają obszary</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>A search does not change the trends, which tell of whole sources.</source>
        <translation>Wyszukiwanie nie zmienia trendów, które dotyczą całych źródeł.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Wszystkie źródła</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Before {}, only the number of files is known.</source>
        <translation>Przed {} znana jest tylko liczba plików.</translation>
    </message>
    <message>
        <source>Checked for damage</source>
        <translation>Sprawdzone pod kątem uszkodzeń</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumy kontrolne</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Uszkodzenia</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Each scan adds a point. Scan a source to begin.</source>
        <translation>Każdy skan dodaje punkt. Aby zacząć, zeskanuj źródło.</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Błędy i ostrzeżenia</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Pliki z problemami</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Brakujące pliki</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Share of checked files</source>
        <translation>Udział sprawdzonych plików</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Size by video codec</source>
        <translation>Rozmiar według kodeka wideo</translation>
    </message>
    <message>
        <source>The last two points that you choose are compared below; Enter goes there.</source>
        <translation>Dwa ostatnio wybrane punkty są porównane poniżej; Enter tam przechodzi.</translation>
    </message>
    <message>
        <source>The next scan begins to store sizes, codecs, problems and checks.</source>
        <translation>Od następnego skanu zapisywane będą rozmiary, kodeki, problemy i sprawdzenia.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>With checksums</source>
        <translation>Z sumami kontrolnymi</translation>
    </message>
    <message>
        <source>With checksums, and checked for damage</source>
        <translation>Z sumami kontrolnymi i sprawdzone pod kątem uszkodzeń</translation>
    </message>
</context>
<context>
    <name>TrendsPanel</name>
    <message>
        <source>Trends</source>
        <translation>Trendy</translation>
    </message>
    <message>
        <source>What the library held after each scan, and holds now</source>
        <translation>Co biblioteka zawierała po każdym skanie i co zawiera teraz</translation>
    </message>
</context>
<context>
    <name>UndoActs</name>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Ponów: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Cofnij: {}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {}</source>
        <translation>Ponowiono: {}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}. {1}</source>
        <translation>Tego nie można już cofnąć: {0}. {1}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Cofnięto: {}</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrors</name>
    <message>
        <source>An error came again that you know of: {count} {count:time|times} so far.</source>
        <translation>Ponownie wystąpił znany błąd: dotąd {count} {count:raz|razy|razy}.</translation>
    </message>
    <message>
        <source>Cinventory ended unexpectedly. A report can be saved.</source>
        <translation>Cinventory nieoczekiwanie się zakończył. Można zapisać raport.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Szczegóły…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Its file was last changed {time}.</source>
        <translation>Jej plik ostatnio zmieniono {time}.</translation>
    </message>
    <message>
        <source>The last backup is of {time}.</source>
        <translation>Ostatnia kopia zapasowa jest z {time}.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Nie można otworzyć biblioteki</translation>
    </message>
    <message>
        <source>There is no backup of it in the usual folder.</source>
        <translation>W zwykłym folderze nie ma jej kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>&amp;Zaktualizuj bez kopii zapasowej</translation>
    </message>
    <message>
        <source>Changes the library, which earlier versions of Cinventory cannot open any more</source>
        <translation>Zmienia bibliotekę, której wcześniejsze wersje Cinventory już nie otworzą</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Brak kopii zapasowej</translation>
    </message>
    <message>
        <source>The library must be updated, and there is no backup of it.</source>
        <translation>Bibliotekę trzeba zaktualizować, a nie ma jej kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorytm</translation>
    </message>
    <message>
        <source>&amp;Files in</source>
        <translation>&amp;Pliki w</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>&amp;Manifest</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorytm</translation>
    </message>
    <message>
        <source>An ASC MHL history, a Media Hash List, a BagIt bag, or a list of md5sum, sha256sum, xxhsum, b3sum or SFV: the file, or its folder. It can be dropped on this dialog.</source>
        <translation>Historia ASC MHL, Media Hash List, pakiet BagIt lub lista md5sum, sha256sum, xxhsum, b3sum lub SFV: plik lub jego folder. Można je upuścić na to okno.</translation>
    </message>
    <message>
        <source>As the manifest tells</source>
        <translation>Jak podaje manifest</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose a folder with a manifest</source>
        <translation>Wybierz folder z manifestem</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Wybierz manifest</translation>
    </message>
    <message>
        <source>Choose the file of a manifest</source>
        <translation>Wybiera plik manifestu</translation>
    </message>
    <message>
        <source>Choose the folder to compare</source>
        <translation>Wybiera folder do porównania</translation>
    </message>
    <message>
        <source>Files in</source>
        <translation>Pliki w</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Plik…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Only for a list that does not tell its own</source>
        <translation>Tylko dla listy, która go nie podaje</translation>
    </message>
    <message>
        <source>Reads all files of the manifest, and compares their checksums</source>
        <translation>Odczytuje wszystkie pliki manifestu i porównuje ich sumy kontrolne</translation>
    </message>
    <message>
        <source>The folder of the manifest</source>
        <translation>Folder manifestu</translation>
    </message>
    <message>
        <source>The folder to compare</source>
        <translation>Folder do porównania</translation>
    </message>
    <message>
        <source>The folder to compare, if the manifest is not beside its files.</source>
        <translation>Folder do porównania, jeśli manifest nie jest obok swoich plików.</translation>
    </message>
    <message>
        <source>The path of a manifest, or of its folder</source>
        <translation>Ścieżka manifestu lub jego folderu</translation>
    </message>
    <message>
        <source>Type the whole path of the folder, or nothing.</source>
        <translation>Wpisz całą ścieżkę folderu albo nic.</translation>
    </message>
    <message>
        <source>Type the whole path of the manifest.</source>
        <translation>Wpisz całą ścieżkę manifestu.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Zweryfikuj</translation>
    </message>
    <message>
        <source>Verify manifest</source>
        <translation>Zweryfikuj manifest</translation>
    </message>
</context>
<context>
    <name>WastePanel</name>
    <message>
        <source>A row a file of the chosen kind; Enter opens it</source>
        <translation>Jeden plik wybranego rodzaju w wierszu; Enter go otwiera</translation>
    </message>
    <message>
        <source>A row a kind; its files that free the most are listed below</source>
        <translation>Jeden rodzaj w wierszu; poniżej są jego pliki, które zwalniają najwięcej</translation>
    </message>
    <message>
        <source>Add a folder: then it is seen which files take room without need.</source>
        <translation>Dodaj folder: wtedy będzie widać, które pliki niepotrzebnie zajmują miejsce.</translation>
    </message>
    <message>
        <source>All in the table</source>
        <translation>Wszystkie w tabeli</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Kolumny plików</translation>
    </message>
    <message>
        <source>Columns of the kinds</source>
        <translation>Kolumny rodzajów</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Porównaj obrazy…</translation>
    </message>
    <message>
        <source>Compares files of equal size</source>
        <translation>Porównuje pliki o tym samym rozmiarze</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Files that free the most</source>
        <translation>Pliki, które zwalniają najwięcej</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Pliki bez wideo</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Znajdź kopie</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Rejestr kosza</translation>
    </message>
    <message>
        <source>Kinds of waste</source>
        <translation>Rodzaje marnotrawstwa</translation>
    </message>
    <message>
        <source>No file is known yet</source>
        <translation>Nie jest jeszcze znany żaden plik</translation>
    </message>
    <message>
        <source>Reads pictures of videos of similar length</source>
        <translation>Odczytuje obrazy wideo o podobnej długości</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Pokaż w tabeli</translation>
    </message>
    <message>
        <source>Show where to act</source>
        <translation>Pokaż, gdzie działać</translation>
    </message>
    <message>
        <source>Shows all files of this kind in the table of files</source>
        <translation>Pokazuje wszystkie pliki tego rodzaju w tabeli plików</translation>
    </message>
    <message>
        <source>Shows the files beside videos that belong to none</source>
        <translation>Pokazuje pliki obok wideo, które nie należą do żadnego</translation>
    </message>
    <message>
        <source>Shows the groups of equal files</source>
        <translation>Pokazuje grupy identycznych plików</translation>
    </message>
    <message>
        <source>Shows the groups of videos with the same pictures</source>
        <translation>Pokazuje grupy wideo z tymi samymi obrazami</translation>
    </message>
    <message>
        <source>Shows what Cinventory has moved to the trash</source>
        <translation>Pokazuje, co Cinventory przeniósł do kosza</translation>
    </message>
    <message>
        <source>Shows what encoding files again would save</source>
        <translation>Pokazuje, ile dałoby ponowne kodowanie plików</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>Ile oszczędza kodowanie</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Informacje o każdym pliku</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>Informacje o każdym rodzaju</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message>
        <source>end of the watch over “{}”</source>
        <translation>koniec obserwowania „{}”</translation>
    </message>
    <message>
        <source>watch over “{}”</source>
        <translation>obserwowanie „{}”</translation>
    </message>
    <message>
        <source>“{}” is watched no more.</source>
        <translation>Już nieobserwowane: „{}”.</translation>
    </message>
    <message>
        <source>“{}” is watched.</source>
        <translation>Obserwowane: „{}”.</translation>
    </message>
</context>
<context>
    <name>WelcomeCards</name>
    <message>
        <source>A library that you have from another computer, or a backup.</source>
        <translation>Biblioteka z innego komputera lub kopia zapasowa.</translation>
    </message>
    <message>
        <source>A short video that comes with Cinventory shows what the table and the details tell.</source>
        <translation>Krótkie wideo dołączone do Cinventory pokazuje, co mówią tabela i szczegóły.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Dodaj przykład</translation>
    </message>
    <message>
        <source>Add your folders</source>
        <translation>Dodaj swoje foldery</translation>
    </message>
    <message>
        <source>Connected disks</source>
        <translation>Podłączone dyski</translation>
    </message>
    <message>
        <source>Drop folders here, or choose them. Cinventory reads them, never changes them.</source>
        <translation>Upuść tu foldery lub je wybierz. Cinventory je odczytuje, nigdy nie zmienia.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Obejrzyj przykład</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Otwórz bibliotekę</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>wolne: {}</translation>
    </message>
</context>
<context>
    <name>WorkerModel</name>
    <message>
        <source>Files/s</source>
        <translation>Pliki/s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Proces roboczy</translation>
    </message>
</context>
<context>
    <name>WorkerTable</name>
    <message>
        <source>A row a worker of the cluster; those that get no files are at the top</source>
        <translation>Jeden proces roboczy klastra w wierszu; te, które nie dostają plików, są na górze</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>Kolumny procesów roboczych</translation>
    </message>
    <message>
        <source>What is told of each worker</source>
        <translation>Informacje o każdym procesie roboczym</translation>
    </message>
    <message>
        <source>Workers of the job</source>
        <translation>Procesy robocze zadania</translation>
    </message>
</context>
<context>
    <name>_Poster</name>
    <message>
        <source>Play here</source>
        <translation>Odtwarzaj tutaj</translation>
    </message>
    <message>
        <source>Play the file in the place of this picture</source>
        <translation>Odtwarza plik w miejscu tego obrazu</translation>
    </message>
</context>
</TS>
