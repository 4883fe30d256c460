<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cinventory</source>
        <translation>À propos de Cinventory</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Ferme cette boîte de dialogue</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Its data is in {folder}.</source>
        <translation>Ses données se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>MediaInfo is missing. Install Cinventory again.</source>
        <translation>MediaInfo est introuvable. Réinstallez Cinventory.</translation>
    </message>
    <message>
        <source>Portable: all data is beside the program, in {folder}.</source>
        <translation>Version portable&#xa0;: toutes les données sont à côté du programme, dans {folder}.</translation>
    </message>
    <message>
        <source>Program, engines and folders, for a report of a problem</source>
        <translation>Programme, moteurs et dossiers, pour signaler un problème</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version} of this system, and {second}.</source>
        <translation>Lit les fichiers avec MediaInfo {version} de ce système, et {second}.</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version}, which it brings along, and {second}.</source>
        <translation>Lit les fichiers avec MediaInfo {version}, fourni avec le programme, et {second}.</translation>
    </message>
    <message>
        <source>Takes the inventory of a video library. Free software: GPL-3.0-or-later, without warranty.</source>
        <translation>Dresse l’inventaire d’une bibliothèque vidéo. Logiciel libre&#xa0;: GPL-3.0-or-later, sans garantie.</translation>
    </message>
</context>
<context>
    <name>AcceptCommands</name>
    <message>
        <source>There is nothing to accept: no check found other contents than the known ones.</source>
        <translation>Il n’y a rien à accepter&#xa0;: aucun contrôle n’a trouvé un contenu différent du contenu connu.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept contents</source>
        <translation>Accepter le contenu</translation>
    </message>
    <message>
        <source>Each with the known and the found checksum</source>
        <translation>Chacun avec la somme de contrôle connue et celle trouvée</translation>
    </message>
    <message>
        <source>Files whose contents are accepted</source>
        <translation>Fichiers dont le contenu est accepté</translation>
    </message>
    <message>
        <source>Keeps the known checksums</source>
        <translation>Garde les sommes de contrôle connues</translation>
    </message>
    <message>
        <source>Makes the contents that were found the known ones</source>
        <translation>Le contenu trouvé devient le contenu connu</translation>
    </message>
    <message>
        <source>No file is read or changed.</source>
        <translation>Aucun fichier n’est lu ni modifié.</translation>
    </message>
    <message>
        <source>The last check found other contents than the known ones. If you accept them, they count as good: the known checksums are forgotten, and this change is no longer told.</source>
        <translation>Le dernier contrôle a trouvé un contenu différent du contenu connu. Si vous l’acceptez, il est considéré comme bon&#xa0;: les sommes de contrôle connues sont oubliées, et cette modification n’est plus signalée.</translation>
    </message>
    <message>
        <source>found on {}: {}</source>
        <translation>trouvé le {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>known since {}: {}</source>
        <translation>connu depuis {}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Contrôle</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>About Cinventory</source>
        <translation>À propos de Cinventory</translation>
    </message>
    <message>
        <source>Accept contents…</source>
        <translation>Accepter le contenu…</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Ajouter des dossiers…</translation>
    </message>
    <message>
        <source>All acts that have keys, with these</source>
        <translation>Toutes les actions qui ont un raccourci, avec celui-ci</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Ask the page of the program for its newest version; nothing is sent but that of this one</source>
        <translation>Demander à la page du programme sa version la plus récente&#x202f;; rien n’est envoyé, sauf le numéro de celle-ci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Bring in the list of a disk that is not here, as another program made it</source>
        <translation>Importer la liste d’un disque qui n’est pas ici, telle qu’un autre programme l’a faite</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Page du navigateur</translation>
    </message>
    <message>
        <source>Build a search from facts, comparisons and values</source>
        <translation>Composer une recherche à partir de propriétés, de comparaisons et de valeurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Check for damage…</source>
        <translation>Rechercher les dommages…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher les mises à jour</translation>
    </message>
    <message>
        <source>Check whether each part of the program works on this computer</source>
        <translation>Vérifier que chaque partie du programme fonctionne sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose the program that opens the selected files</source>
        <translation>Choisir le programme qui ouvre les fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Choose what the files of the table and the gallery are sorted by</source>
        <translation>Choisir le critère de tri des fichiers du tableau et de la galerie</translation>
    </message>
    <message>
        <source>Choose, move and sort by the columns of the table</source>
        <translation>Choisir et déplacer les colonnes du tableau, et trier selon elles</translation>
    </message>
    <message>
        <source>Clear the search, and show every source</source>
        <translation>Effacer la recherche et afficher toutes les sources</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare a folder with a list of checksums, a history or a bag that came with it</source>
        <translation>Comparer un dossier avec la liste de sommes de contrôle, l’historique ou le sac BagIt qui l’accompagne</translation>
    </message>
    <message>
        <source>Compare files with their stored checksums: those selected, shown, or all</source>
        <translation>Comparer des fichiers avec leurs sommes de contrôle enregistrées&#xa0;: ceux qui sont sélectionnés, affichés, ou tous</translation>
    </message>
    <message>
        <source>Compare the files here with all others, to find which exist several times</source>
        <translation>Comparer ces fichiers avec tous les autres, pour trouver ceux qui existent plusieurs fois</translation>
    </message>
    <message>
        <source>Compare the files that match the search, in the chosen source or folder, with all others, to find which exist several times</source>
        <translation>Comparer les fichiers qui correspondent à la recherche, dans la source ou le dossier choisi, avec tous les autres, pour trouver ceux qui existent plusieurs fois</translation>
    </message>
    <message>
        <source>Compare two places…</source>
        <translation>Comparer deux emplacements…</translation>
    </message>
    <message>
        <source>Compare videos by their pictures…</source>
        <translation>Comparer les vidéos par leurs images…</translation>
    </message>
    <message>
        <source>Continue scan</source>
        <translation>Continuer l’analyse</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the library to one file, while it is in use</source>
        <translation>Copier la bibliothèque dans un seul fichier, pendant qu’elle est utilisée</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>Copier les lignes comme texte</translation>
    </message>
    <message>
        <source>Copy the rows with all columns, for a spreadsheet</source>
        <translation>Copier les lignes avec toutes les colonnes, pour un tableur</translation>
    </message>
    <message>
        <source>Copy the value and its number of files as text</source>
        <translation>Copier la valeur et son nombre de fichiers comme texte</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Copier l’emplacement du fichier</translation>
    </message>
    <message>
        <source>Copy where this folder is</source>
        <translation>Copier l’emplacement de ce dossier</translation>
    </message>
    <message>
        <source>Create manifest…</source>
        <translation>Créer un manifeste…</translation>
    </message>
    <message>
        <source>Decode files to find damage: those selected, shown, or all</source>
        <translation>Décoder des fichiers pour rechercher les dommages&#xa0;: ceux qui sont sélectionnés, affichés, ou tous</translation>
    </message>
    <message>
        <source>Decode the files here to find damage</source>
        <translation>Décoder ces fichiers pour rechercher les dommages</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the index of what is said…</source>
        <translation>Supprimer l’index des dialogues…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Chercher une action…</translation>
    </message>
    <message>
        <source>Earlier picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Enlarge the text of menus, tables and details; pictures keep their size</source>
        <translation>Agrandir le texte des menus, des tableaux et des détails&#x202f;; les images gardent leur taille</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>File types, limits, theme and language</source>
        <translation>Types de fichiers, limites, thème et langue</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Fichiers sans vidéo</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>Composer un filtre…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a disk by its label…</source>
        <translation>Trouver un disque par son étiquette…</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>Retrouver…</translation>
    </message>
    <message>
        <source>Find an act, a page, a source, a saved search, a filter or a preference by words</source>
        <translation>Trouver une action, une page, une source, une recherche enregistrée, un filtre ou une préférence par des mots</translation>
    </message>
    <message>
        <source>Find clips inside longer videos…</source>
        <translation>Trouver les extraits dans des vidéos plus longues…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Trouver les copies</translation>
    </message>
    <message>
        <source>Forget this search; no file is changed</source>
        <translation>Oublier cette recherche&#x202f;; aucun fichier n’est modifié</translation>
    </message>
    <message>
        <source>Forget what is known of its files; the files themselves stay</source>
        <translation>Oublier ce qui est connu de ses fichiers&#x202f;; les fichiers eux-mêmes restent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or not</source>
        <translation>Donner tout l’écran à la fenêtre, ou non</translation>
    </message>
    <message>
        <source>Give this search another name</source>
        <translation>Donner un autre nom à cette recherche</translation>
    </message>
    <message>
        <source>Give this source a name of its own; its folder keeps its name</source>
        <translation>Donner à cette source un nom à elle&#x202f;; son dossier garde le sien</translation>
    </message>
    <message>
        <source>Go back in the current file to the picture of a moment before</source>
        <translation>Revenir, dans le fichier actuel, à l’image d’un moment antérieur</translation>
    </message>
    <message>
        <source>Go on in the current file to the picture of a moment after</source>
        <translation>Avancer, dans le fichier actuel, à l’image d’un moment ultérieur</translation>
    </message>
    <message>
        <source>Go on without the file that takes so long; the next scan tries it again</source>
        <translation>Continuer sans le fichier qui prend si longtemps&#x202f;; la prochaine analyse réessaiera</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>Hand over for re-encoding…</source>
        <translation>Transmettre pour réencodage…</translation>
    </message>
    <message>
        <source>Have changes in this folder scanned as they happen</source>
        <translation>Faire analyser les modifications de ce dossier dès qu’elles surviennent</translation>
    </message>
    <message>
        <source>Have more lines in menus, tables and details; pictures keep their size</source>
        <translation>Afficher plus de lignes dans les menus, les tableaux et les détails&#x202f;; les images gardent leur taille</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Importer un catalogue…</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Indexer les dialogues</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Inverser la sélection</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Registre de la corbeille</translation>
    </message>
    <message>
        <source>Keep a checksum of files, to tell later whether they changed: of those selected, shown, or all</source>
        <translation>Enregistrer une somme de contrôle des fichiers, pour dire plus tard s’ils ont changé&#xa0;: de ceux qui sont sélectionnés, affichés, ou de tous</translation>
    </message>
    <message>
        <source>Keep the search, and leave the list that it was limited to</source>
        <translation>Garder la recherche, et quitter la liste à laquelle elle était limitée</translation>
    </message>
    <message>
        <source>Keep this search in the side bar, by a name</source>
        <translation>Garder cette recherche dans la barre latérale, sous un nom</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Images plus grandes</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Later picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Veiller sur…</translation>
    </message>
    <message>
        <source>Look for what has changed in all sources</source>
        <translation>Chercher ce qui a changé dans toutes les sources</translation>
    </message>
    <message>
        <source>Look for what has changed in the chosen source, or in all of them</source>
        <translation>Chercher ce qui a changé dans la source choisie, ou dans toutes</translation>
    </message>
    <message>
        <source>Make a text for those who can help; nothing is sent</source>
        <translation>Rédiger un texte pour ceux qui peuvent aider&#x202f;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Make an empty library in a file of its own, and show it</source>
        <translation>Créer une bibliothèque vide dans son propre fichier, et l’afficher</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>Créer les images</translation>
    </message>
    <message>
        <source>Make the change again that was taken back last</source>
        <translation>Rétablir la dernière modification annulée</translation>
    </message>
    <message>
        <source>Make the pictures of the files here before they are looked at in the gallery</source>
        <translation>Créer les images de ces fichiers avant qu’on les regarde dans la galerie</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Mark problems OK</source>
        <translation>Marquer les problèmes comme OK</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Name and place of the disk…</source>
        <translation>Nom et emplacement du disque…</translation>
    </message>
    <message>
        <source>Names and labels</source>
        <translation>Noms et étiquettes</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Needs a chosen source that was read in part</source>
        <translation>Nécessite une source choisie qui n’a été lue qu’en partie</translation>
    </message>
    <message>
        <source>Needs a disk or a source that is chosen in the side bar</source>
        <translation>Nécessite un disque ou une source choisis dans la barre latérale</translation>
    </message>
    <message>
        <source>Needs a file that takes long</source>
        <translation>Nécessite un fichier qui prend longtemps</translation>
    </message>
    <message>
        <source>Needs a folder in the library</source>
        <translation>Nécessite un dossier dans la bibliothèque</translation>
    </message>
    <message>
        <source>Needs a folder that was scanned: what is only imported cannot be read</source>
        <translation>Nécessite un dossier analysé&#xa0;: ce qui est seulement importé ne peut pas être lu</translation>
    </message>
    <message>
        <source>Needs a job that runs</source>
        <translation>Nécessite une tâche en cours</translation>
    </message>
    <message>
        <source>Needs a job that runs and can be paused</source>
        <translation>Nécessite une tâche en cours que l’on peut suspendre</translation>
    </message>
    <message>
        <source>Needs a library that can be changed</source>
        <translation>Nécessite une bibliothèque modifiable</translation>
    </message>
    <message>
        <source>Needs a recording of several files</source>
        <translation>Nécessite un enregistrement en plusieurs fichiers</translation>
    </message>
    <message>
        <source>Needs a saved search that is chosen in the side bar</source>
        <translation>Nécessite une recherche enregistrée choisie dans la barre latérale</translation>
    </message>
    <message>
        <source>Needs a search that is limited to a list</source>
        <translation>Nécessite une recherche limitée à une liste</translation>
    </message>
    <message>
        <source>Needs a selected file</source>
        <translation>Nécessite un fichier sélectionné</translation>
    </message>
    <message>
        <source>Needs a selected file that has another copy</source>
        <translation>Nécessite un fichier sélectionné qui a une autre copie</translation>
    </message>
    <message>
        <source>Needs a source that is chosen in the side bar</source>
        <translation>Nécessite une source choisie dans la barre latérale</translation>
    </message>
    <message>
        <source>Needs a source that is not being scanned</source>
        <translation>Nécessite une source qui n’est pas en cours d’analyse</translation>
    </message>
    <message>
        <source>Needs a source that was read in part</source>
        <translation>Nécessite une source qui n’a été lue qu’en partie</translation>
    </message>
    <message>
        <source>Needs a text in the search field</source>
        <translation>Nécessite un texte dans le champ de recherche</translation>
    </message>
    <message>
        <source>Needs a value that is chosen in “Narrow down”</source>
        <translation>Nécessite une valeur choisie dans «&#xa0;Affiner&#xa0;»</translation>
    </message>
    <message>
        <source>Needs an open library</source>
        <translation>Nécessite une bibliothèque ouverte</translation>
    </message>
    <message>
        <source>Needs at most 1,000 selected files</source>
        <translation>Nécessite 1 000 fichiers sélectionnés au plus</translation>
    </message>
    <message>
        <source>Needs files that are shown</source>
        <translation>Nécessite des fichiers affichés</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown larger</source>
        <translation>Nécessite des images que l’on peut encore agrandir</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown smaller</source>
        <translation>Nécessite des images que l’on peut encore réduire</translation>
    </message>
    <message>
        <source>Needs something from which you went back</source>
        <translation>Nécessite un retour en arrière préalable</translation>
    </message>
    <message>
        <source>Needs something that was shown before</source>
        <translation>Nécessite quelque chose d’affiché auparavant</translation>
    </message>
    <message>
        <source>Needs the gallery</source>
        <translation>Nécessite la galerie</translation>
    </message>
    <message>
        <source>Needs the table or the gallery</source>
        <translation>Nécessite le tableau ou la galerie</translation>
    </message>
    <message>
        <source>Needs two to four selected files</source>
        <translation>Nécessite de deux à quatre fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Jamais contrôlés</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Exclure ceci</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Seulement ceci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open another window; of one library, the first alone can change it</source>
        <translation>Ouvrir une autre fenêtre&#x202f;; seule la première peut modifier une même bibliothèque</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Open or close recording</source>
        <translation>Déplier ou replier l’enregistrement</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir récent</translation>
    </message>
    <message>
        <source>Open this folder in your file manager</source>
        <translation>Ouvrir ce dossier dans votre gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Lire à partir de</translation>
    </message>
    <message>
        <source>Play in place</source>
        <translation>Lire sur place</translation>
    </message>
    <message>
        <source>Play the file here from a chapter on, or from a place where it is damaged</source>
        <translation>Lire le fichier ici à partir d’un chapitre, ou d’un endroit où il est endommagé</translation>
    </message>
    <message>
        <source>Play the file here, until Space is pressed again</source>
        <translation>Lire le fichier ici, jusqu’à ce que l’on appuie de nouveau sur Espace</translation>
    </message>
    <message>
        <source>Play the file in its picture, in the gallery or in the details</source>
        <translation>Lire le fichier dans son image, dans la galerie ou dans les détails</translation>
    </message>
    <message>
        <source>Play the file with your player</source>
        <translation>Lire le fichier avec votre lecteur</translation>
    </message>
    <message>
        <source>Play two to four files in step, or a file and its copies, side by side or over each other</source>
        <translation>Lire de deux à quatre fichiers en synchronisation, ou un fichier et ses copies, côte à côte ou superposés</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Lisible sur</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Print a report of the files that are shown, or of those that are selected</source>
        <translation>Imprimer un rapport sur les fichiers affichés, ou sur ceux qui sont sélectionnés</translation>
    </message>
    <message>
        <source>Print labels for disks, with a code that a scanner reads</source>
        <translation>Imprimer des étiquettes pour les disques, avec un code qu’un lecteur peut lire</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Imprimer les étiquettes…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library, which is kept beside it</source>
        <translation>Mettre une sauvegarde à la place de la bibliothèque, qui est conservée à côté</translation>
    </message>
    <message>
        <source>Put fewer pictures in a row of the gallery</source>
        <translation>Mettre moins d’images par rangée de la galerie</translation>
    </message>
    <message>
        <source>Put more pictures in a row of the gallery</source>
        <translation>Mettre plus d’images par rangée de la galerie</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Coup d’œil</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Lecture anticipée</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Relire tous les fichiers</translation>
    </message>
    <message>
        <source>Read all files of the chosen source, or of all sources, also those that seem unchanged</source>
        <translation>Lire tous les fichiers de la source choisie, ou de toutes les sources, même ceux qui semblent inchangés</translation>
    </message>
    <message>
        <source>Read how files are found, with all filters</source>
        <translation>Lire comment trouver des fichiers, avec tous les filtres</translation>
    </message>
    <message>
        <source>Read how things are done, by task</source>
        <translation>Lire comment faire, tâche par tâche</translation>
    </message>
    <message>
        <source>Read many pictures of each video, to find those that lie in longer ones</source>
        <translation>Lire beaucoup d’images de chaque vidéo, pour trouver celles qui se trouvent dans de plus longues</translation>
    </message>
    <message>
        <source>Read pictures of videos of similar length, to find the same film in another encoding</source>
        <translation>Lire des images des vidéos de durée semblable, pour trouver le même film dans un autre encodage</translation>
    </message>
    <message>
        <source>Read the files here again, and compare them with their stored checksums</source>
        <translation>Relire ces fichiers, et les comparer avec leurs sommes de contrôle enregistrées</translation>
    </message>
    <message>
        <source>Read the files here that the last scan did not come to</source>
        <translation>Lire ces fichiers, que la dernière analyse n’a pas atteints</translation>
    </message>
    <message>
        <source>Read the files here without a checksum, and keep one, to tell later whether they changed</source>
        <translation>Lire ces fichiers sans somme de contrôle et en enregistrer une, pour dire plus tard s’ils ont changé</translation>
    </message>
    <message>
        <source>Read the files that the last scan did not come to, in the chosen source or in all of them</source>
        <translation>Lire les fichiers que la dernière analyse n’a pas atteints, dans la source choisie ou dans toutes</translation>
    </message>
    <message>
        <source>Read the subtitles of the files here, so that says: finds where something is said</source>
        <translation>Lire les sous-titres de ces fichiers, pour que says: trouve où quelque chose est dit</translation>
    </message>
    <message>
        <source>Read what this version brings</source>
        <translation>Lire ce que cette version apporte</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Lire quand les tâches ont commencé et fini, et ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>Recordings as one row</source>
        <translation>Enregistrements sur une ligne</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Retirer de la bibliothèque…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Réanalyser</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Tout réanalyser</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Say that the errors and warnings of the selected files are fine, until the files change</source>
        <translation>Déclarer que les erreurs et avertissements des fichiers sélectionnés sont acceptables, jusqu’à ce que les fichiers changent</translation>
    </message>
    <message>
        <source>Say what the disk is called, where it is kept, and what else is to know of it</source>
        <translation>Dire comment s’appelle le disque, où il est rangé, et ce qu’il y a d’autre à savoir de lui</translation>
    </message>
    <message>
        <source>Say where this folder is now; what is known of its files goes with it</source>
        <translation>Dire où se trouve ce dossier à présent&#x202f;; ce qui est connu de ses fichiers le suit</translation>
    </message>
    <message>
        <source>Scan one folder or several into the library</source>
        <translation>Analyser un ou plusieurs dossiers pour la bibliothèque</translation>
    </message>
    <message>
        <source>Scan the code on the label of a disk, or type its id, and see the disk</source>
        <translation>Lire le code sur l’étiquette d’un disque, ou taper son identifiant, et voir le disque</translation>
    </message>
    <message>
        <source>Scan the files and folders on the clipboard</source>
        <translation>Analyser les fichiers et dossiers du presse-papiers</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Planifications…</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Aide de recherche</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Rechercher dans tous les fichiers</translation>
    </message>
    <message>
        <source>See and change which jobs begin by themselves, and when</source>
        <translation>Voir et modifier quelles tâches commencent d’elles-mêmes, et quand</translation>
    </message>
    <message>
        <source>See every disk, connected or not: its room, what it alone holds, and where it is kept</source>
        <translation>Voir chaque disque, connecté ou non&#xa0;: son espace, ce qu’il est seul à contenir, et où il est rangé</translation>
    </message>
    <message>
        <source>See how large the index is, and delete it; the subtitles stay as they are</source>
        <translation>Voir la taille de l’index, et le supprimer&#x202f;; les sous-titres restent tels quels</translation>
    </message>
    <message>
        <source>See in which languages the shown files are spoken and written, and which lack one</source>
        <translation>Voir dans quelles langues les fichiers affichés sont parlés et sous-titrés, et à lesquels il en manque une</translation>
    </message>
    <message>
        <source>See the subtitles and .nfo files that belong to no video, and why</source>
        <translation>Voir les sous-titres et les fichiers .nfo qui n’appartiennent à aucune vidéo, et pourquoi</translation>
    </message>
    <message>
        <source>See what each scan found new, changed, moved or missing</source>
        <translation>Voir ce que chaque analyse a trouvé de nouveau, modifié, déplacé ou manquant</translation>
    </message>
    <message>
        <source>See what is wrong with the files, by kind, and what nobody has looked for yet</source>
        <translation>Voir ce qui ne va pas dans les fichiers, par type, et ce que personne n’a encore recherché</translation>
    </message>
    <message>
        <source>See where the room of your disks goes, and what encoding files again would save</source>
        <translation>Voir à quoi sert l’espace de vos disques, et ce qu’un réencodage ferait gagner</translation>
    </message>
    <message>
        <source>See which files Cinventory has moved to the trash, and move them back</source>
        <translation>Voir quels fichiers Cinventory a mis à la corbeille, et les remettre en place</translation>
    </message>
    <message>
        <source>See which files exist several times, where they are, and how much room they take</source>
        <translation>Voir quels fichiers existent plusieurs fois, où ils sont, et combien d’espace ils occupent</translation>
    </message>
    <message>
        <source>See which files fail on a device or in a delivery, and why, and change the conditions</source>
        <translation>Voir quels fichiers échouent sur un appareil ou à une livraison, et pourquoi, et modifier les conditions</translation>
    </message>
    <message>
        <source>See which files of one source or folder are at another one too, and which are not</source>
        <translation>Voir quels fichiers d’une source ou d’un dossier se trouvent aussi dans un autre, et lesquels non</translation>
    </message>
    <message>
        <source>See why files fail on one of your devices or in a delivery, and which</source>
        <translation>Voir pourquoi des fichiers échouent sur un de vos appareils ou à une livraison, et lesquels</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all that is not selected, and nothing else</source>
        <translation>Sélectionner tout ce qui n’est pas sélectionné, et rien d’autre</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>Sélectionner tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autodiagnostic…</translation>
    </message>
    <message>
        <source>Show a library again that was opened lately</source>
        <translation>Réafficher une bibliothèque ouverte récemment</translation>
    </message>
    <message>
        <source>Show a recording that a camera wrote in several files as one row, which opens</source>
        <translation>Afficher un enregistrement qu’une caméra a écrit en plusieurs fichiers sur une seule ligne, qui se déplie</translation>
    </message>
    <message>
        <source>Show again what was shown before you went back</source>
        <translation>Réafficher ce qui l’était avant votre retour en arrière</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Afficher tous les fichiers</translation>
    </message>
    <message>
        <source>Show all text of the window in its usual size</source>
        <translation>Afficher tout le texte de la fenêtre à sa taille habituelle</translation>
    </message>
    <message>
        <source>Show another library in place of this one</source>
        <translation>Afficher une autre bibliothèque à la place de celle-ci</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Voir le fichier</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Afficher ses copies</translation>
    </message>
    <message>
        <source>Show lower rows in tables, so that more of them are visible</source>
        <translation>Réduire la hauteur des lignes des tableaux, pour en voir davantage</translation>
    </message>
    <message>
        <source>Show only the files with this value</source>
        <translation>N’afficher que les fichiers qui ont cette valeur</translation>
    </message>
    <message>
        <source>Show only the files without this value</source>
        <translation>N’afficher que les fichiers qui n’ont pas cette valeur</translation>
    </message>
    <message>
        <source>Show or hide pictures, problems and facts of the selected file</source>
        <translation>Afficher ou masquer les images, problèmes et propriétés du fichier sélectionné</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>Afficher ou masquer les sources</translation>
    </message>
    <message>
        <source>Show or hide what runs, what waits and what has ended</source>
        <translation>Afficher ou masquer ce qui est en cours, en attente ou terminé</translation>
    </message>
    <message>
        <source>Show or hide what the files have in common, with counts</source>
        <translation>Afficher ou masquer ce que les fichiers ont en commun, avec leur nombre</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Afficher le fichier dans son dossier</translation>
    </message>
    <message>
        <source>Show the file of the library in its folder</source>
        <translation>Afficher le fichier de la bibliothèque dans son dossier</translation>
    </message>
    <message>
        <source>Show the files as a table</source>
        <translation>Afficher les fichiers sous forme de tableau</translation>
    </message>
    <message>
        <source>Show the files as a treemap and as charts, whose parts are filters</source>
        <translation>Afficher les fichiers en carte proportionnelle et en graphiques, dont les parties servent de filtres</translation>
    </message>
    <message>
        <source>Show the files as pictures</source>
        <translation>Afficher les fichiers sous forme d’images</translation>
    </message>
    <message>
        <source>Show the files in which no check has looked for damage</source>
        <translation>Afficher les fichiers dans lesquels aucun contrôle n’a recherché de dommages</translation>
    </message>
    <message>
        <source>Show the first steps with a library again, also those that were hidden</source>
        <translation>Réafficher les premiers pas avec une bibliothèque, même ceux qui étaient masqués</translation>
    </message>
    <message>
        <source>Show the menus in a bar, or below a button</source>
        <translation>Afficher les menus dans une barre, ou sous un bouton</translation>
    </message>
    <message>
        <source>Show the page and the files that were shown before</source>
        <translation>Afficher la page et les fichiers qui l’étaient auparavant</translation>
    </message>
    <message>
        <source>Show the parts of the current recording below it, or hide them</source>
        <translation>Afficher les parties de l’enregistrement actuel au-dessous, ou les masquer</translation>
    </message>
    <message>
        <source>Show this library in your browser; asks first where that is not switched on</source>
        <translation>Afficher cette bibliothèque dans votre navigateur&#x202f;; demande d’abord si cela n’est pas activé</translation>
    </message>
    <message>
        <source>Show what is wrong, new and unknown in the library, and what to do next</source>
        <translation>Afficher ce qui est anormal, nouveau et inconnu dans la bibliothèque, et ce qu’il faut faire ensuite</translation>
    </message>
    <message>
        <source>Show where else the contents of the selected files are</source>
        <translation>Afficher où se trouve encore le contenu des fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Show which of the selected files could go to the trash because another copy stays</source>
        <translation>Afficher lesquels des fichiers sélectionnés pourraient aller à la corbeille, parce qu’une autre copie reste</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>Ignorer le fichier</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Images plus petites</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Stop the scan for now; Resume goes on from there</source>
        <translation>Arrêter l’analyse pour l’instant&#x202f;; «&#xa0;Reprendre&#xa0;» la poursuit à partir de là</translation>
    </message>
    <message>
        <source>Stop what is running, and keep what there is</source>
        <translation>Arrêter ce qui est en cours, et garder ce qui est déjà fait</translation>
    </message>
    <message>
        <source>Store checksums…</source>
        <translation>Enregistrer les sommes de contrôle…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Take everything out of the selection</source>
        <translation>Tout retirer de la sélection</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Take what the last check found in the selected files as good</source>
        <translation>Considérer comme bon ce que le dernier contrôle a trouvé dans les fichiers sélectionnés</translation>
    </message>
    <message>
        <source>The version, the licence and the engines</source>
        <translation>La version, la licence et les moteurs</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Cette bibliothèque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>&amp;Vidéo</translation>
    </message>
    <message>
        <source>Verify checksums…</source>
        <translation>Vérifier les sommes de contrôle…</translation>
    </message>
    <message>
        <source>Verify manifest…</source>
        <translation>Vérifier un manifeste…</translation>
    </message>
    <message>
        <source>Waits until no source is being scanned</source>
        <translation>Attend qu’aucune source ne soit en cours d’analyse</translation>
    </message>
    <message>
        <source>Watch the chosen folder, or all of them, verify and check it every month, and be told</source>
        <translation>Surveiller le dossier choisi, ou tous, les vérifier et contrôler chaque mois, et être averti</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Surveiller ce dossier</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Write a list of all files of a folder with their checksums</source>
        <translation>Écrire une liste de tous les fichiers d’un dossier avec leurs sommes de contrôle</translation>
    </message>
    <message>
        <source>Write a report of these files for people, as a page or a PDF</source>
        <translation>Écrire un rapport lisible sur ces fichiers, en page web ou en PDF</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, as a queue or script for an encoder</source>
        <translation>Écrire les fichiers sélectionnés, ou tous ceux qui sont affichés, comme file d’attente ou script pour un encodeur</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, to a file</source>
        <translation>Écrire les fichiers sélectionnés, ou tous ceux qui sont affichés, dans un fichier</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not finished when the window was closed: {}. What was found is kept.</source>
        <translation>Non terminé à la fermeture de la fenêtre&#xa0;: {}. Ce qui a été trouvé est conservé.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Slow: {}</source>
        <translation>Lent&#xa0;: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>not begun: {} more</source>
        <translation>{0} {0:autre|autres} non {0:commencé|commencés}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:worker|workers}</source>
        <translation>{0} processus sur {1}</translation>
    </message>
    <message>
        <source>{0} {0:worker|workers}</source>
        <translation>{0} processus</translation>
    </message>
    <message>
        <source>{} files/s</source>
        <translation>{} fichiers/s</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>trouvés&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>{} restant</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{0} {0:autre|autres}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
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
        <translation>Activité</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Annuler l’analyse</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Poursuivre l’analyse</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>L’état d’avancement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file that was written</source>
        <translation>Ouvrir le fichier écrit</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Suspendre l’analyse</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the file that was written in its folder</source>
        <translation>Afficher le fichier écrit dans son dossier</translation>
    </message>
    <message>
        <source>Shows what this job found</source>
        <translation>Affiche ce que cette tâche a trouvé</translation>
    </message>
    <message>
        <source>Skip file that is slow</source>
        <translation>Ignorer le fichier lent</translation>
    </message>
    <message>
        <source>Takes the line away and changes nothing</source>
        <translation>Retire la ligne et ne change rien</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Finishing: what was found is being saved…</source>
        <translation>Presque fini&#xa0;: ce qui a été trouvé est en cours d’enregistrement…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
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
        <translation>En&amp;registrer les sommes de contrôle</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Surveiller</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Ajouter des dossiers</translation>
    </message>
    <message>
        <source>Add these disks too:</source>
        <translation>Ajouter aussi ces disques&#xa0;:</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>N’ajoute rien</translation>
    </message>
    <message>
        <source>Adds {} with the folders</source>
        <translation>Ajoute {} avec les dossiers</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>Les modifications sont analysées dès qu’elles surviennent.</translation>
    </message>
    <message>
        <source>Reads all bytes, once the folders are known. Checksums tell later whether a file is still the same.</source>
        <translation>Lit tous les octets, une fois les dossiers connus. Les sommes de contrôle disent plus tard si un fichier est resté le même.</translation>
    </message>
    <message>
        <source>Reads these folders, and does what is ticked</source>
        <translation>Lit ces dossiers, et fait ce qui est coché</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>A page with the jobs and files of this library, while the window is open.</source>
        <translation>Une page avec les tâches et les fichiers de cette bibliothèque, tant que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>N’importe quel port libre</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Page du navigateur</translation>
    </message>
    <message>
        <source>Each request has to bring the token that is in {}</source>
        <translation>Chaque requête doit présenter le jeton qui se trouve dans {}</translation>
    </message>
    <message>
        <source>It listens at {}</source>
        <translation>Elle écoute sur {}</translation>
    </message>
    <message>
        <source>Let other progra&amp;ms on this computer start and follow scans</source>
        <translation>Laisser d’autres progra&amp;mmes de cet ordinateur lancer et suivre des analyses</translation>
    </message>
    <message>
        <source>Open &amp;in browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Through a local API, for those who bring its token. They may have the folders of this library scanned, and no others.</source>
        <translation>Par une API locale, pour ceux qui présentent son jeton. Ils peuvent faire analyser les dossiers de cette bibliothèque, et aucun autre.</translation>
    </message>
    <message>
        <source>Where they look for it; with 0 on any port that is free.</source>
        <translation>Là où ils la cherchent&#x202f;; avec 0, sur un port libre quelconque.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Cinventory goes on in the background</source>
        <translation>Cinventory continue en arrière-plan</translation>
    </message>
    <message>
        <source>Schedules and watching go on. A click on the icon shows the window again.</source>
        <translation>Les planifications et la surveillance continuent. Un clic sur l’icône réaffiche la fenêtre.</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Continuer quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>An icon in the tray or menu bar shows the window again; Quit says what stops.</source>
        <translation>Une icône dans la zone de notification ou la barre de menus réaffiche la fenêtre&#x202f;; «&#xa0;Quitter&#xa0;» dit ce qui s’arrête.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Schedules and watched folders go on then. Takes effect at once.</source>
        <translation>Les planifications et les dossiers surveillés continuent alors. Prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>&amp;Lancer à l’ouverture de session, sans fenêtre</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon: before anything stops, closing the window asks whether to minimize it.</source>
        <translation>Ce bureau n’a pas de place pour une telle icône&#xa0;: avant que quelque chose s’arrête, la fermeture de la fenêtre demande s’il faut plutôt la réduire.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Libraries (*{ending})</source>
        <translation>Bibliothèques (*{ending})</translation>
    </message>
</context>
<context>
    <name>BasicPlayerView</name>
    <message>
        <source>K or a click tries again.</source>
        <translation>K ou un clic réessaie.</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou suspendre</translation>
    </message>
    <message>
        <source>The disk is slow…</source>
        <translation>Le disque est lent…</translation>
    </message>
    <message>
        <source>This file is not there now: it is missing, or its disk is not connected.</source>
        <translation>Ce fichier n’est pas là pour l’instant&#xa0;: il manque, ou son disque n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>BesideCommand</name>
    <message>
        <source>Shows pictures and facts of the selected files, or of all</source>
        <translation>Affiche les images et propriétés des fichiers sélectionnés, ou de tous</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Closes this dialog</source>
        <translation>Ferme cette boîte de dialogue</translation>
    </message>
    <message>
        <source>Pictures of {}</source>
        <translation>Images de {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Show this folder in the treemap</source>
        <translation>Afficher ce dossier dans la carte proportionnelle</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Cancels what is running</source>
        <translation>Annule ce qui est en cours</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop what is running?</source>
        <translation>Arrêter ce qui est en cours&#x202f;?</translation>
    </message>
    <message>
        <source>What was found so far is kept, and Continue does the rest later.</source>
        <translation>Ce qui a été trouvé jusqu’ici est conservé, et «&#xa0;Continuer&#xa0;» fera le reste plus tard.</translation>
    </message>
</context>
<context>
    <name>CardPlayButton</name>
    <message>
        <source>Play here</source>
        <translation>Lire ici</translation>
    </message>
    <message>
        <source>Play the file in its picture (K for the selected one)</source>
        <translation>Lire le fichier dans son image (K pour celui qui est sélectionné)</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>M’a&amp;vertir sur le bureau</translation>
    </message>
    <message>
        <source>&amp;Verify checksums every month</source>
        <translation>Vérifier les sommes de contrôle chaque &amp;mois</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Surveiller</translation>
    </message>
    <message>
        <source>A schedule for all sources does this already.</source>
        <translation>Une planification pour toutes les sources le fait déjà.</translation>
    </message>
    <message>
        <source>Already set up: {}.</source>
        <translation>Déjà en place&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>Les modifications sont analysées dès qu’elles surviennent.</translation>
    </message>
    <message>
        <source>Check for &amp;damage every month</source>
        <translation>Rechercher les &amp;dommages chaque mois</translation>
    </message>
    <message>
        <source>Cinventory starts at login, and goes on when its window is closed. For all folders.</source>
        <translation>Cinventory démarre à l’ouverture de session, et continue quand sa fenêtre est fermée. Pour tous les dossiers.</translation>
    </message>
    <message>
        <source>Cinventory starts at login. This system shows no icon for it, so that it goes on only while its window is open or minimized. For all folders.</source>
        <translation>Cinventory démarre à l’ouverture de session. Ce système n’affiche pas d’icône pour lui&#xa0;: il ne continue donc que tant que sa fenêtre est ouverte ou réduite. Pour tous les dossiers.</translation>
    </message>
    <message>
        <source>In the &amp;background</source>
        <translation>En a&amp;rrière-plan</translation>
    </message>
    <message>
        <source>When something is wrong, or a long job ends. For all folders.</source>
        <translation>Quand quelque chose ne va pas, ou qu’une longue tâche se termine. Pour tous les dossiers.</translation>
    </message>
    <message>
        <source>{}. Checksums of new files are stored each week, for they tell later what changed.</source>
        <translation>{}. Les sommes de contrôle des nouveaux fichiers sont enregistrées chaque semaine, car elles diront plus tard ce qui a changé.</translation>
    </message>
    <message>
        <source>{}. It reads each file once, and decodes no frame.</source>
        <translation>{}. Chaque fichier est lu une fois, et aucune image n’est décodée.</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Catalogue</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>&amp;Disque</translation>
    </message>
    <message>
        <source>&amp;Forget what this one lacks</source>
        <translation>&amp;Oublier ce qui manque ici</translation>
    </message>
    <message>
        <source>A list of Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR or tree -J, a CSV or TSV, or the library of another computer. It can be dropped on this dialog.</source>
        <translation>Une liste d’Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR ou tree -J, un fichier CSV ou TSV, ou la bibliothèque d’un autre ordinateur. Elle peut être déposée sur cette boîte de dialogue.</translation>
    </message>
    <message>
        <source>A scan of a disk with this name takes the place of what is imported.</source>
        <translation>L’analyse d’un disque portant ce nom remplace ce qui est importé.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Brings the videos in it into the library; nothing that it names is opened</source>
        <translation>Ajoute ses vidéos à la bibliothèque&#x202f;; rien de ce qu’il mentionne n’est ouvert</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catalogue of Cathy</source>
        <translation>Catalogue de Cathy</translation>
    </message>
    <message>
        <source>Catalogue of Katalog</source>
        <translation>Catalogue de Katalog</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Choisir un catalogue</translation>
    </message>
    <message>
        <source>Choose the columns of the sizes, and of the paths or the names.</source>
        <translation>Choisissez les colonnes des tailles, et celles des chemins ou des noms.</translation>
    </message>
    <message>
        <source>Choose the file of a catalogue</source>
        <translation>Choisir le fichier d’un catalogue</translation>
    </message>
    <message>
        <source>Column of folders</source>
        <translation>Colonne des dossiers</translation>
    </message>
    <message>
        <source>Column of names</source>
        <translation>Colonne des noms</translation>
    </message>
    <message>
        <source>Column of paths</source>
        <translation>Colonne des chemins</translation>
    </message>
    <message>
        <source>Column of sizes in bytes</source>
        <translation>Colonne des tailles en octets</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>Colonne des dates</translation>
    </message>
    <message>
        <source>Copies the command that lists a disk best, for a terminal on another computer</source>
        <translation>Copie la commande qui liste le mieux un disque, pour un terminal sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Earlier import</source>
        <translation>Import précédent</translation>
    </message>
    <message>
        <source>Export of VVV</source>
        <translation>Export de VVV</translation>
    </message>
    <message>
        <source>File list of Everything</source>
        <translation>Liste de fichiers d’Everything</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>First videos</source>
        <translation>Premières vidéos</translation>
    </message>
    <message>
        <source>Folder to c&amp;ut off</source>
        <translation>Dossier à &amp;retrancher</translation>
    </message>
    <message>
        <source>Folder to cut off</source>
        <translation>Dossier à retrancher</translation>
    </message>
    <message>
        <source>Forget what this one lacks</source>
        <translation>Oublier ce qui manque ici</translation>
    </message>
    <message>
        <source>Forgets files that an earlier import lists and this one does not</source>
        <translation>Oublie les fichiers qu’un import précédent liste et que celui-ci ne liste pas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Give the disk a name.</source>
        <translation>Donnez un nom au disque.</translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation>Donnez un nom à la bibliothèque.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importer un catalogue</translation>
    </message>
    <message>
        <source>Its disks are listed under this name, with all that it knows, until you scan them.</source>
        <translation>Ses disques sont listés sous ce nom, avec tout ce qu’elle sait, jusqu’à ce que vous les analysiez.</translation>
    </message>
    <message>
        <source>Library of Cinventory</source>
        <translation>Bibliothèque de Cinventory</translation>
    </message>
    <message>
        <source>List of find</source>
        <translation>Liste de find</translation>
    </message>
    <message>
        <source>List of ls -lR</source>
        <translation>Liste de ls -lR</translation>
    </message>
    <message>
        <source>List of rclone lsjson</source>
        <translation>Liste de rclone lsjson</translation>
    </message>
    <message>
        <source>List of tree -J</source>
        <translation>Liste de tree -J</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>Pas d’images</translation>
    </message>
    <message>
        <source>None &amp;yet?</source>
        <translation>Pas &amp;encore de liste&#x202f;?</translation>
    </message>
    <message>
        <source>Otherwise these files stay listed, and the end of the import tells their number.</source>
        <translation>Sinon, ces fichiers restent listés, et la fin de l’import indique leur nombre.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Run it in the topmost folder of the disk: {}</source>
        <translation>À exécuter dans le dossier racine du disque&#xa0;: {}</translation>
    </message>
    <message>
        <source>Table: CSV or TSV</source>
        <translation>Tableau&#xa0;: CSV ou TSV</translation>
    </message>
    <message>
        <source>The column of the table that holds this</source>
        <translation>La colonne du tableau qui contient cela</translation>
    </message>
    <message>
        <source>The first videos, as they would be listed</source>
        <translation>Les premières vidéos, telles qu’elles seraient listées</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk</source>
        <translation>Le dossier, dans ses chemins, qui représente le disque</translation>
    </message>
    <message>
        <source>The name for that library here, as of its computer</source>
        <translation>Le nom de cette bibliothèque ici, par exemple celui de son ordinateur</translation>
    </message>
    <message>
        <source>The name of the disk that the catalogue lists</source>
        <translation>Le nom du disque que le catalogue liste</translation>
    </message>
    <message>
        <source>The path of the catalogue</source>
        <translation>Le chemin du catalogue</translation>
    </message>
    <message>
        <source>They come along, as far as the limit in the preferences allows.</source>
        <translation>Elles sont reprises aussi, dans la limite fixée dans les préférences.</translation>
    </message>
    <message>
        <source>Type the whole path of the catalogue.</source>
        <translation>Tapez le chemin complet du catalogue.</translation>
    </message>
</context>
<context>
    <name>ChangeFormatter</name>
    <message>
        <source>Back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>De nouveau en ligne</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Since then no file was checked for damage.</source>
        <translation>Depuis, les dommages n’ont été recherchés dans aucun fichier.</translation>
    </message>
    <message>
        <source>Since then no file was verified or checked for damage.</source>
        <translation>Depuis, aucun fichier n’a été vérifié, et les dommages n’ont été recherchés dans aucun.</translation>
    </message>
    <message>
        <source>Since then no file was verified.</source>
        <translation>Depuis, aucun fichier n’a été vérifié.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>aucun fichier lu</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>sources back online: {}</source>
        <translation>sources de nouveau en ligne&#xa0;: {}</translation>
    </message>
    <message>
        <source>sources offline: {}</source>
        <translation>sources hors ligne&#xa0;: {}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>was called {}</source>
        <translation>s’appelait {}</translation>
    </message>
    <message>
        <source>was in {}</source>
        <translation>était dans {}</translation>
    </message>
    <message>
        <source>{} back</source>
        <translation>{} de retour</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>modifiés&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} changed unnoticed</source>
        <translation>altérés en silence&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} damaged</source>
        <translation>endommagés&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{0} {0:manquant|manquants}</translation>
    </message>
    <message>
        <source>{} moved</source>
        <translation>déplacés&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>nouveaux&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>vérifiés&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Arrow keys, Home and End go from mark to mark, Enter opens one, Ctrl+T shows a table</source>
        <translation>Les flèches, Début et Fin vont de marque en marque, Entrée en ouvre une, Ctrl+T affiche un tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>Nom et valeur</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Exclure ceci</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Seulement ceci</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>The same bar again takes the filter away</source>
        <translation>La même barre, une seconde fois, retire le filtre</translation>
    </message>
    <message>
        <source>The values of the chart; Ctrl+T shows the chart</source>
        <translation>Les valeurs du graphique&#x202f;; Ctrl+T affiche le graphique</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>left out by the filter</source>
        <translation>écarté par le filtre</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>A file with several languages counts for each.</source>
        <translation>Un fichier en plusieurs langues compte pour chacune.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Charts of the files that are shown</source>
        <translation>Graphiques des fichiers affichés</translation>
    </message>
    <message>
        <source>Encoding with HEVC would save about {}. This assumes that HEVC needs half the room of AVC, 35 % of that of MPEG-4 Visual and 30 % of that of MPEG-2. Each encoding loses quality.</source>
        <translation>L’encodage en HEVC ferait gagner environ {}. On suppose que HEVC demande la moitié de l’espace d’AVC, 35&#xa0;% de celui de MPEG-4 Visual et 30&#xa0;% de celui de MPEG-2. Tout encodage fait perdre de la qualité.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtré</translation>
    </message>
    <message>
        <source>{0} {0:other|others}</source>
        <translation>{0} {0:autre|autres}</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>{} sur {} affichés</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>There is no file to check. Files that are missing, in a trash or imported cannot be read.</source>
        <translation>Il n’y a aucun fichier à contrôler. Les fichiers manquants, dans une corbeille ou importés ne peuvent pas être lus.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Checks nothing</source>
        <translation>Ne contrôle rien</translation>
    </message>
    <message>
        <source>Starts the check, which can be paused and cancelled</source>
        <translation>Démarre le contrôle, qui peut être suspendu et annulé</translation>
    </message>
</context>
<context>
    <name>ChecksumDialog</name>
    <message>
        <source>Each file is read to its end and compared. Files without a checksum get one.</source>
        <translation>Chaque fichier est lu jusqu’à la fin et comparé. Les fichiers sans somme de contrôle en reçoivent une.</translation>
    </message>
    <message>
        <source>Files are read to their end, except those that already have their checksum.</source>
        <translation>Les fichiers sont lus jusqu’à la fin, sauf ceux qui ont déjà leur somme de contrôle.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Enregistrer les sommes de contrôle</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Vérifier les sommes de contrôle</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Alone it finds: {}</source>
        <translation>Trouve à lui seul&#xa0;: {}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <source>Take away the filter {}</source>
        <translation>Retirer le filtre {}</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>A folder on each line: /Volumes/Media=/mnt/media. It holds for all sources inside.</source>
        <translation>Un dossier par ligne&#xa0;: /Volumes/Media=/mnt/media. Cela vaut pour toutes les sources qu’il contient.</translation>
    </message>
    <message>
        <source>Accept an e&amp;xposed cluster, without TLS</source>
        <translation>Accepter une grappe e&amp;xposée, sans TLS</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <source>Files are probed b&amp;y the cluster at</source>
        <translation>Les fichiers sont examinés par la &amp;grappe à l’adresse</translation>
    </message>
    <message>
        <source>For a tcp address. Whoever reaches such a cluster can run programs on its computers and on this one: only in a network of your own.</source>
        <translation>Pour une adresse tcp. Quiconque atteint une telle grappe peut exécuter des programmes sur ses ordinateurs et sur celui-ci&#xa0;: uniquement sur un réseau à vous.</translation>
    </message>
    <message>
        <source>For a tls address: the path of a TOML file with ca, cert and key.</source>
        <translation>Pour une adresse tls&#xa0;: le chemin d’un fichier TOML avec ca, cert et key.</translation>
    </message>
    <message>
        <source>Its certificates are gi&amp;ven in the file</source>
        <translation>Ses certificats sont indiqués dans le &amp;fichier</translation>
    </message>
    <message>
        <source>Paths of e&amp;qual folders on different computers</source>
        <translation>Chemins de dossiers identi&amp;ques sur d’autres ordinateurs</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler, tcp://HOST:PORT or tls://HOST:PORT; local:N starts N workers on this computer. Empty: this computer alone probes.</source>
        <translation>L’adresse d’un ordonnanceur Dask, tcp://HÔTE:PORT ou tls://HÔTE:PORT&#x202f;; local:N lance N processus sur cet ordinateur. Vide&#xa0;: seul cet ordinateur examine les fichiers.</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>Ce que les couleurs représentent</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Langues audio</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bits par pixel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Check depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
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
        <translation>Primaires couleur</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>Transfert couleur</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies on disks</source>
        <translation>Disques avec copie</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>Damage checked</source>
        <translation>Dommages contrôlés</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Disk last seen</source>
        <translation>Disque vu le</translation>
    </message>
    <message>
        <source>Dolby Vision</source>
        <translation>Dolby Vision</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Encodé</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Film ou épisode</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film ou série</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Libre sur disque</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelacé</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Dernier épisode</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Dernier échec</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Parties manquantes</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Origin and time</source>
        <translation>Origine et date</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Place of disk</source>
        <translation>Lieu du disque</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Lisible sur</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressif</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Enregistrement en plusieurs fichiers</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resolution class</source>
        <translation>Classe de résolution</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence audio</translation>
    </message>
    <message>
        <source>Scan type</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Timecode initial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State and checks</source>
        <translation>État et contrôles</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>indéterminable</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>altéré en silence</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>édité</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>key frames</source>
        <translation>images clés</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>somme enregistrée</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Fit “{}” to its contents</source>
        <translation>Ajuster «&#xa0;{}&#xa0;» à son contenu</translation>
    </message>
    <message>
        <source>Hide “{}”</source>
        <translation>Masquer «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Move “{}” to the left</source>
        <translation>Déplacer «&#xa0;{}&#xa0;» vers la gauche</translation>
    </message>
    <message>
        <source>Move “{}” to the right</source>
        <translation>Déplacer «&#xa0;{}&#xa0;» vers la droite</translation>
    </message>
    <message>
        <source>No longer sort by “{}”</source>
        <translation>Ne plus trier par «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Pin “{}” at the left</source>
        <translation>Épingler «&#xa0;{}&#xa0;» à gauche</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Trier par «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Sort by “{}”, reversed</source>
        <translation>Trier par «&#xa0;{}&#xa0;», inversé</translation>
    </message>
    <message>
        <source>Then by “{}”</source>
        <translation>Puis par «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Then by “{}”, reversed</source>
        <translation>Puis par «&#xa0;{}&#xa0;», inversé</translation>
    </message>
    <message>
        <source>Unpin “{}”</source>
        <translation>Détacher «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No column is named “{}”.</source>
        <translation>Aucune colonne ne s’appelle «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Rechercher des colonnes</translation>
    </message>
    <message>
        <source>Shows the columns with this text in their name, or in the name of their filter</source>
        <translation>Affiche les colonnes dont le nom, ou celui de leur filtre, contient ce texte</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>Espace affiche ou masque une colonne</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Save columns</source>
        <translation>Enregistrer les colonnes</translation>
    </message>
    <message>
        <source>The column set “{}” was deleted.</source>
        <translation>Le jeu de colonnes «&#xa0;{}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>The column set “{}” was replaced.</source>
        <translation>Le jeu de colonnes «&#xa0;{}&#xa0;» a été remplacé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the set is called in the dialog of columns</source>
        <translation>Le nom du jeu dans la boîte de dialogue des colonnes</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Save these…</source>
        <translation>&amp;Enregistrer ce jeu…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes this dialog; the columns stay as they are now</source>
        <translation>Ferme cette boîte de dialogue&#x202f;; les colonnes restent telles qu’elles sont</translation>
    </message>
    <message>
        <source>Column se&amp;t</source>
        <translation>&amp;Jeu de colonnes</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>Jeu de colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Deletes the set; the columns stay as they are</source>
        <translation>Supprime le jeu&#x202f;; les colonnes restent telles qu’elles sont</translation>
    </message>
    <message>
        <source>From the left of the table to its right</source>
        <translation>De la gauche du tableau vers sa droite</translation>
    </message>
    <message>
        <source>Holds the column at the left while others scroll</source>
        <translation>Maintient la colonne à gauche pendant que les autres défilent</translation>
    </message>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Le plus grand, le plus récent ou le dernier d’abord</translation>
    </message>
    <message>
        <source>Moves the column in the table</source>
        <translation>Déplace la colonne dans le tableau</translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation>&amp;Inversé</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Saves columns and order under a name</source>
        <translation>Enregistre les colonnes et l’ordre sous un nom</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>Colonnes affichées</translation>
    </message>
    <message>
        <source>Shown, &amp;from the left</source>
        <translation>&amp;Affichées, depuis la gauche</translation>
    </message>
    <message>
        <source>Shows the columns and the order of a set</source>
        <translation>Affiche les colonnes et l’ordre d’un jeu</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The column that decides the order of the rows</source>
        <translation>La colonne qui décide de l’ordre des lignes</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>L’ordre dans lequel ils ont été trouvés</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Vers la &amp;droite</translation>
    </message>
    <message>
        <source>{} (pinned)</source>
        <translation>{} (épinglée)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A TOML file that names the certificates of a tls address: ca, cert and key.</source>
        <translation>Un fichier TOML qui indique les certificats d’une adresse tls&#xa0;: ca, cert et key.</translation>
    </message>
    <message>
        <source>A column of a CSV or TSV, by its title or its number: path, folder, name, size or time. Repeatable.</source>
        <translation>Une colonne d’un CSV ou TSV, par son titre ou son numéro&#xa0;: path, folder, name, size ou time. Répétable.</translation>
    </message>
    <message>
        <source>A dash stands for what nobody has counted.</source>
        <translation>Un tiret remplace ce que personne n’a compté.</translation>
    </message>
    <message>
        <source>A file is not read again while it has not changed since a check of the same depth, or a greater one.</source>
        <translation>Un fichier n’est pas relu tant qu’il n’a pas changé depuis un contrôle de même profondeur ou plus profond.</translation>
    </message>
    <message>
        <source>A file of several kinds counts once, in the topmost of them. A dash stands for what nobody has asked.</source>
        <translation>Un fichier de plusieurs types compte une fois, pour celui qui est le plus haut dans la liste. Un tiret remplace ce que personne n’a demandé.</translation>
    </message>
    <message>
        <source>A file that settings export has written.</source>
        <translation>Un fichier écrit par settings export.</translation>
    </message>
    <message>
        <source>A filter; all arguments are then paths. Repeatable.</source>
        <translation>Un filtre&#x202f;; tous les arguments sont alors des chemins. Répétable.</translation>
    </message>
    <message>
        <source>A folder or file that each worker must see.</source>
        <translation>Un dossier ou un fichier que chaque processus doit voir.</translation>
    </message>
    <message>
        <source>A folder to allow for scans, besides those in the library. Repeatable.</source>
        <translation>Un dossier à autoriser pour les analyses, en plus de ceux de la bibliothèque. Répétable.</translation>
    </message>
    <message>
        <source>A folder, and its path for the other program, such as /media/nas=/mnt/media. Repeatable.</source>
        <translation>Un dossier, et son chemin pour l’autre programme, par exemple /media/nas=/mnt/media. Répétable.</translation>
    </message>
    <message>
        <source>A host name that clients may use for this computer. Repeatable.</source>
        <translation>Un nom d’hôte que les clients peuvent utiliser pour cet ordinateur. Répétable.</translation>
    </message>
    <message>
        <source>A manifest, or a folder with a single one.</source>
        <translation>Un manifeste, ou un dossier qui n’en contient qu’un seul.</translation>
    </message>
    <message>
        <source>A policy of MediaConch, in XML.</source>
        <translation>Une politique de MediaConch, en XML.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve answers, if its local API is on. Otherwise the jobs are those saved in the library. These can be cancelled and paused, but not resumed or retried.</source>
        <translation>Une fenêtre ouverte ou cinventory serve répond, si son API locale est activée. Sinon, les tâches sont celles qui sont enregistrées dans la bibliothèque. Celles-ci peuvent être annulées et suspendues, mais ni reprises ni relancées.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve begins the job, if its local API is on. Otherwise the job runs here.</source>
        <translation>Une fenêtre ouverte ou cinventory serve lance la tâche, si son API locale est activée. Sinon, la tâche s’exécute ici.</translation>
    </message>
    <message>
        <source>A target of the page Room, in place of --codec, --height, --sdr and --aac.</source>
        <translation>Une cible de la page Espace, à la place de --codec, --height, --sdr et --aac.</translation>
    </message>
    <message>
        <source>A test page for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>Une page de test pour {sheet}. Imprimez-la à 100&#xa0;%, sans l’adapter à la page.</translation>
    </message>
    <message>
        <source>Accept a tcp address, without TLS: whoever reaches the cluster can run programs on its computers and on this one.</source>
        <translation>Accepter une adresse tcp, sans TLS&#xa0;: quiconque atteint la grappe peut exécuter des programmes sur ses ordinateurs et sur celui-ci.</translation>
    </message>
    <message>
        <source>Accept the contents; otherwise the files are only named.</source>
        <translation>Accepter le contenu&#x202f;; sinon, les fichiers sont seulement indiqués.</translation>
    </message>
    <message>
        <source>Add a folder: cinventory scan FOLDER</source>
        <translation>Ajouter un dossier&#xa0;: cinventory scan FOLDER</translation>
    </message>
    <message>
        <source>Add a schedule: scan or verify a source, check it for damage, look for copies, or export a search.</source>
        <translation>Ajouter une planification&#xa0;: analyser ou vérifier une source, y rechercher les dommages, chercher des copies ou exporter une recherche.</translation>
    </message>
    <message>
        <source>All else is told of these files as the last scans and checks saw them.</source>
        <translation>Tout le reste est dit de ces fichiers tels que les derniers contrôles et analyses les ont vus.</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Tous les sous-titres et fichiers .nfo que des analyses ont vus appartiennent à une vidéo.</translation>
    </message>
    <message>
        <source>Allow the manifest inside the described folder; ascmhl and bagit go there by default then.</source>
        <translation>Permettre que le manifeste soit dans le dossier décrit&#x202f;; ascmhl et bagit y vont alors par défaut.</translation>
    </message>
    <message>
        <source>Also look into files without a video extension. Scans without --sniff ignore them.</source>
        <translation>Examiner aussi les fichiers sans extension de vidéo. Les analyses sans --sniff les ignorent.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable.</source>
        <translation>Un algorithme&#xa0;: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Répétable.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable: all are computed in one pass.</source>
        <translation>Un algorithme&#xa0;: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Répétable&#xa0;: tous sont calculés en une seule lecture.</translation>
    </message>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. So is one with a separator outside a filter. All other arguments are filters.</source>
        <translation>Un argument est un chemin s’il existe sur le disque, est absolu ou commence par un point ou ~. C’est aussi le cas d’un argument qui contient un séparateur en dehors d’un filtre. Tous les autres arguments sont des filtres.</translation>
    </message>
    <message>
        <source>An open window keeps its own: close it before.</source>
        <translation>Une fenêtre ouverte conserve les siennes&#xa0;: fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Back up the library, restore it, and tell where it is and what is in it.</source>
        <translation>Sauvegarder la bibliothèque, la restaurer, dire où elle se trouve et ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, so that Excel recognizes UTF-8.</source>
        <translation>Commencer le CSV par une marque d’ordre des octets, pour qu’Excel reconnaisse l’UTF-8.</translation>
    </message>
    <message>
        <source>Begin there: seconds, or as 1:02:03.5.</source>
        <translation>Commencer là&#xa0;: en secondes, ou sous la forme 1:02:03.5.</translation>
    </message>
    <message>
        <source>Bring the list of a disk that is not here into the library, from another program or computer.</source>
        <translation>Ajouter à la bibliothèque la liste d’un disque qui n’est pas ici, depuis un autre programme ou ordinateur.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Cancelled in {time} s.</source>
        <translation>Annulé en {time} s.</translation>
    </message>
    <message>
        <source>Cancelled in {time} s: {summary}.</source>
        <translation>Annulé en {time} s&#xa0;: {summary}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled. No manifest was written.</source>
        <translation>Annulé. Aucun manifeste n’a été écrit.</translation>
    </message>
    <message>
        <source>Cancelled. There is no new copy.</source>
        <translation>Annulé. Il n’y a pas de nouvelle copie.</translation>
    </message>
    <message>
        <source>Change the times, the budget, the depth, the search or the file of a schedule.</source>
        <translation>Modifier les horaires, la quantité, la profondeur, la recherche ou le fichier d’une planification.</translation>
    </message>
    <message>
        <source>Check also files that were checked before.</source>
        <translation>Contrôler aussi les fichiers déjà contrôlés.</translation>
    </message>
    <message>
        <source>Check whether Cinventory works on this computer.</source>
        <translation>Contrôler si Cinventory fonctionne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Checks found: {counts}.</source>
        <translation>Résultat des contrôles&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Compare a folder with a manifest, and report what is missing, changed or additional.</source>
        <translation>Comparer un dossier avec un manifeste, et signaler ce qui manque, ce qui est modifié et ce qui est en plus.</translation>
    </message>
    <message>
        <source>Compare two folders or files, in place of a list: what is only in A, in both, only in B. Of two folders, one in the other, the inner one is no part of the outer one.</source>
        <translation>Comparer deux dossiers ou fichiers, à la place d’une liste&#xa0;: ce qui est seulement dans A, dans les deux, seulement dans B. Si l’un des deux dossiers est dans l’autre, le dossier intérieur ne fait pas partie de l’extérieur.</translation>
    </message>
    <message>
        <source>Compared with longer ones in the library: {compared} of {count} {count:video|videos}.</source>
        <translation>Comparées avec de plus longues de la bibliothèque&#xa0;: {compared} sur {count} {count:vidéo|vidéos}.</translation>
    </message>
    <message>
        <source>Compute the checksums of files in the library, and store them.</source>
        <translation>Calculer les sommes de contrôle des fichiers de la bibliothèque, et les enregistrer.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy the library to one file, also while a window or a job uses it, and check the copy.</source>
        <translation>Copier la bibliothèque dans un seul fichier, même pendant qu’une fenêtre ou une tâche l’utilise, et contrôler la copie.</translation>
    </message>
    <message>
        <source>Could be freed: {size}, in {count} {count:file|files}</source>
        <translation>Espace libérable&#xa0;: {size}, dans {count} {count:fichier|fichiers}</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>À libérer</translation>
    </message>
    <message>
        <source>Ctrl-C stops the server. Results are kept. Alerts tell of jobs that end badly, of sources that are offline and of files that changed unnoticed. With --cluster, or a cluster in the preferences, its workers probe the files of all scans. With --health, the exit status is 0 if a running server answers, and else 1.</source>
        <translation>Ctrl-C arrête le serveur. Les résultats sont conservés. Des alertes signalent les tâches qui se terminent mal, les sources hors ligne et les fichiers altérés en silence. Avec --cluster, ou une grappe dans les préférences, ses processus examinent les fichiers de toutes les analyses. Avec --health, le code de retour est 0 si un serveur en cours d’exécution répond, et 1 sinon.</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>FAIT</translation>
    </message>
    <message>
        <source>Damage checks</source>
        <translation>Recherches de dommages</translation>
    </message>
    <message>
        <source>Decode files in the library to find damage.</source>
        <translation>Décoder les fichiers de la bibliothèque pour trouver les dommages.</translation>
    </message>
    <message>
        <source>Delete the index. The subtitles themselves stay as they are.</source>
        <translation>Supprimer l’index. Les sous-titres eux-mêmes restent tels quels.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Done in {time} s.</source>
        <translation>Terminé en {time} s.</translation>
    </message>
    <message>
        <source>Done in {time} s: {summary}.</source>
        <translation>Terminé en {time} s&#xa0;: {summary}.</translation>
    </message>
    <message>
        <source>Done: {summary}.</source>
        <translation>Terminé&#xa0;: {summary}.</translation>
    </message>
    <message>
        <source>Drop its name, place and note before.</source>
        <translation>Retirer d’abord son nom, son lieu et sa note.</translation>
    </message>
    <message>
        <source>Encode sound anew as AAC; else it is copied.</source>
        <translation>Réencoder le son en AAC&#x202f;; sinon, il est copié.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Exit status: 0 all arrived; 1 there is no receiver, or one cannot be used; 2 wrong usage; 3 an alert did not arrive.</source>
        <translation>Code de retour&#xa0;: 0 tout est arrivé&#x202f;; 1 il n’y a aucun destinataire, ou l’un d’eux est inutilisable&#x202f;; 2 usage incorrect&#x202f;; 3 une alerte n’est pas arrivée.</translation>
    </message>
    <message>
        <source>Exit status: 0 complete; 1 the manifest cannot be read; 2 wrong usage; 3 incomplete or failed; 130 cancelled. Additional files make a history or a bag incomplete, since these list every file.</source>
        <translation>Code de retour&#xa0;: 0 complet&#x202f;; 1 le manifeste ne peut pas être lu&#x202f;; 2 usage incorrect&#x202f;; 3 incomplet ou échec&#x202f;; 130 annulé. Des fichiers en plus rendent incomplet un historique ou un sac BagIt, car ceux-ci listent chaque fichier.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, also if --budget leaves files; otherwise as of verify.</source>
        <translation>Code de retour&#xa0;: 0 terminé, même si --budget laisse des fichiers&#x202f;; sinon comme pour verify.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed; 2 wrong usage or a refused output; 3 done, but a file is left out, or not as it was recorded; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 échec&#x202f;; 2 usage incorrect ou sortie refusée&#x202f;; 3 terminé, mais un fichier est laissé de côté, ou n’est pas tel qu’il a été consigné&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no backup could be made, or the library is in use or damaged; 2 wrong usage.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 aucune sauvegarde n’a pu être faite, ou la bibliothèque est utilisée ou endommagée&#x202f;; 2 usage incorrect.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 aucun chemin n’a pu être lu, la bibliothèque est verrouillée ou endommagée, ou la sortie n’a pas pu être écrite&#x202f;; 2 usage incorrect ou sortie refusée&#x202f;; 3 terminé, mais attention requise&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 nothing was imported, since the catalogue cannot be read, or the library is locked or damaged; 2 wrong usage; 3 it stopped before its end, some lines were not understood, a checksum is another one here, or files of an earlier import are lacking; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 rien n’a été importé, car le catalogue ne peut pas être lu, ou la bibliothèque est verrouillée ou endommagée&#x202f;; 2 usage incorrect&#x202f;; 3 l’import s’est arrêté avant la fin, certaines lignes n’ont pas été comprises, une somme de contrôle est différente ici, ou des fichiers d’un import précédent manquent&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file could not be written; 2 wrong usage.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 le fichier n’a pas pu être écrit&#x202f;; 2 usage incorrect.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file holds no preferences that can be used; 2 wrong usage.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 le fichier ne contient aucune préférence utilisable&#x202f;; 2 usage incorrect.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read, or the copy could not be written; 2 wrong usage; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 la bibliothèque ne peut pas être lue, ou la copie n’a pas pu être écrite&#x202f;; 2 usage incorrect&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 la bibliothèque ne peut pas être lue&#x202f;; 2 usage incorrect.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage; 3 nothing was indexed yet.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 la bibliothèque ne peut pas être lue&#x202f;; 2 usage incorrect&#x202f;; 3 rien n’est encore indexé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is in use, or the backup is damaged or missing; 2 wrong usage; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 la bibliothèque est utilisée, ou la sauvegarde est endommagée ou manquante&#x202f;; 2 usage incorrect&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is locked or damaged; 2 wrong usage.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 la bibliothèque est verrouillée ou endommagée&#x202f;; 2 usage incorrect.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file changed unnoticed, is unreadable, could not be checked, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 la bibliothèque ne connaît aucun fichier correspondant, ou est verrouillée ou endommagée&#x202f;; 2 usage incorrect&#x202f;; 3 un fichier est altéré en silence, est illisible, n’a pas pu être contrôlé, ou est laissé par --budget pour le prochain passage&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file could not be read, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 la bibliothèque ne connaît aucun fichier correspondant, ou est verrouillée ou endommagée&#x202f;; 2 usage incorrect&#x202f;; 3 un fichier n’a pas pu être lu, ou est laissé par --budget pour le prochain passage&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file is damaged, was not examined to its end, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 la bibliothèque ne connaît aucun fichier correspondant, ou est verrouillée ou endommagée&#x202f;; 2 usage incorrect&#x202f;; 3 un fichier est endommagé, n’a pas été examiné jusqu’au bout, ou est laissé par --budget pour le prochain passage&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a source went away; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 la bibliothèque ne connaît aucun fichier correspondant, ou est verrouillée ou endommagée&#x202f;; 2 usage incorrect&#x202f;; 3 une source a disparu&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 some files could not be compared, so that they may be copies too; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 la bibliothèque ne connaît aucun fichier correspondant, ou est verrouillée ou endommagée&#x202f;; 2 usage incorrect&#x202f;; 3 certains fichiers n’ont pas pu être comparés, et sont donc peut-être aussi des copies&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the preferences do not allow it, or the library is locked or damaged; 2 wrong usage; 3 some files were not moved; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 les préférences ne le permettent pas, ou la bibliothèque est verrouillée ou endommagée&#x202f;; 2 usage incorrect&#x202f;; 3 certains fichiers n’ont pas été déplacés&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 there is nothing to undo, or the library is locked or damaged; 2 wrong usage; 3 some files could not be moved back; 130 cancelled.</source>
        <translation>Code de retour&#xa0;: 0 terminé&#x202f;; 1 il n’y a rien à annuler, ou la bibliothèque est verrouillée ou endommagée&#x202f;; 2 usage incorrect&#x202f;; 3 certains fichiers n’ont pas pu être remis en place&#x202f;; 130 annulé.</translation>
    </message>
    <message>
        <source>Exit status: 0 every file passes; 1 the library knows no such file, or there is no such profile; 2 wrong usage; 3 a file does not pass, or it is not known whether it does.</source>
        <translation>Code de retour&#xa0;: 0 chaque fichier satisfait au profil&#x202f;; 1 la bibliothèque ne connaît aucun fichier correspondant, ou ce profil n’existe pas&#x202f;; 2 usage incorrect&#x202f;; 3 un fichier n’y satisfait pas, ou on ne sait pas s’il y satisfait.</translation>
    </message>
    <message>
        <source>Exit status: 0 no file is known to be lost; 1 the library cannot be read; 2 wrong usage; 3 files changed unnoticed, are damaged or could not be read.</source>
        <translation>Code de retour&#xa0;: 0 aucun fichier n’est connu comme perdu&#x202f;; 1 la bibliothèque ne peut pas être lue&#x202f;; 2 usage incorrect&#x202f;; 3 des fichiers sont altérés en silence, endommagés ou n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that could not be read are left out.</source>
        <translation>Les fichiers qui n’ont pas pu être lus sont laissés de côté.</translation>
    </message>
    <message>
        <source>Files that would save most</source>
        <translation>Fichiers qui feraient gagner le plus</translation>
    </message>
    <message>
        <source>Files whose checksums are stored already are not read. Files that have changed since are compared, as by verify. By default xxh3-128 is computed.</source>
        <translation>Les fichiers dont les sommes de contrôle sont déjà enregistrées ne sont pas lus. Les fichiers qui ont changé depuis sont comparés, comme par verify. Par défaut, xxh3-128 est calculé.</translation>
    </message>
    <message>
        <source>Find the exact copies of files in the library, and list them in groups.</source>
        <translation>Trouver les copies exactes de fichiers de la bibliothèque, et les lister par groupes.</translation>
    </message>
    <message>
        <source>Find videos that are parts of longer ones, by many pictures of each: half a minute of the processor and some hundred MB for a film. copies --parts lists them.</source>
        <translation>Trouver les vidéos qui sont des parties de plus longues, grâce à de nombreuses images de chacune&#xa0;: une demi-minute de processeur et quelques centaines de Mo pour un film. copies --parts les liste.</translation>
    </message>
    <message>
        <source>Folders and files that the window scans.</source>
        <translation>Dossiers et fichiers que la fenêtre analyse.</translation>
    </message>
    <message>
        <source>Folders and files to scan.</source>
        <translation>Dossiers et fichiers à analyser.</translation>
    </message>
    <message>
        <source>Folders of sources to watch; without any, list all.</source>
        <translation>Dossiers de sources à surveiller&#x202f;; sans aucun, lister toutes les sources.</translation>
    </message>
    <message>
        <source>For rsync and xargs, or a path a line for rclone and people.</source>
        <translation>Pour rsync et xargs, ou un chemin par ligne pour rclone et pour la lecture.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forcés</translation>
    </message>
    <message>
        <source>Forget the files of an earlier import that this one lacks; otherwise they stay, and are counted.</source>
        <translation>Oublier les fichiers d’un import précédent qui manquent dans celui-ci&#x202f;; sinon, ils restent et sont comptés.</translation>
    </message>
    <message>
        <source>From then on, the checksums that the last check found are the known ones, and those from before are forgotten. Accept a file that changed unnoticed only if you know that its contents are as they should be. No file is read or changed. An edit whose new time a scan has seen needs no acceptance.</source>
        <translation>Dès lors, les sommes de contrôle trouvées par le dernier contrôle sont les sommes connues, et les précédentes sont oubliées. N’acceptez un fichier altéré en silence que si vous savez que son contenu est tel qu’il doit être. Aucun fichier n’est lu ni modifié. Une modification dont une analyse a vu la nouvelle date n’a pas besoin d’être acceptée.</translation>
    </message>
    <message>
        <source>Gap in episodes</source>
        <translation>Lacune dans les épisodes</translation>
    </message>
    <message>
        <source>Give a source a name of its own, by which the window, the page and other commands call it.</source>
        <translation>Donner à une source un nom à elle, sous lequel la fenêtre, la page et les autres commandes la désignent.</translation>
    </message>
    <message>
        <source>Give up a file after this time without a byte; by default from the preferences.</source>
        <translation>Abandonner un fichier après ce temps sans un octet&#x202f;; par défaut, celui des préférences.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>Arguments supplémentaires inattendus ({arguments})</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Have the workers of this Dask scheduler read the files, tcp://HOST:PORT or tls://HOST:PORT. local:N starts N workers on this computer.</source>
        <translation>Faire lire les fichiers par les processus de cet ordonnanceur Dask, tcp://HOST:PORT ou tls://HOST:PORT. local:N démarre N processus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>How often the job runs.</source>
        <translation>Fréquence d’exécution de la tâche.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>IDENTIFIANT</translation>
    </message>
    <message>
        <source>If “{name}” were lost:</source>
        <translation>Si «&#xa0;{name}&#xa0;» était perdu&#xa0;:</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch, so that the command profiles test can use it by its name.</source>
        <translation>Importer une politique de MediaConch, pour que la commande profiles test puisse l’utiliser par son nom.</translation>
    </message>
    <message>
        <source>Imported {title}. Use it with --profile {name}.</source>
        <translation>{title} est importé. Utilisez --profile {name}.</translation>
    </message>
    <message>
        <source>In all: {count} {count:file|files}, {size}</source>
        <translation>En tout&#xa0;: {count} {count:fichier|fichiers}, {size}</translation>
    </message>
    <message>
        <source>In both, as in {path}</source>
        <translation>Dans les deux, comme dans {path}</translation>
    </message>
    <message>
        <source>In the library, {made} of {count} {count:video|videos} of similar length can be compared.</source>
        <translation>Dans la bibliothèque, {made} sur {count} {count:vidéo|vidéos} de durée semblable peuvent être comparées.</translation>
    </message>
    <message>
        <source>Index the subtitles of files in the library, so that `says:` finds what is said in them.</source>
        <translation>Indexer les sous-titres des fichiers de la bibliothèque, pour que `says:` trouve ce qui y est dit.</translation>
    </message>
    <message>
        <source>Index what is said in videos, as their subtitles tell it, and find where it is said.</source>
        <translation>Indexer les dialogues des vidéos, d’après leurs sous-titres, et trouver où quelque chose est dit.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {reason}</source>
        <translation>Valeur incorrecte pour {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Invalid value: {reason}</source>
        <translation>Valeur incorrecte&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>It reads lists of Everything (.efu), Katalog (.idx), VVV and Cathy (.caf), and CSV or TSV. It also reads what rclone lsjson -R, tree -J -s -D and ls -lR --time-style=full-iso print. Best is what this prints, run in the topmost folder of the disk: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</source>
        <translation>Elle lit les listes d’Everything (.efu), de Katalog (.idx), de VVV et de Cathy (.caf), ainsi que CSV et TSV. Elle lit aussi ce qu’affichent « rclone lsjson -R », « tree -J -s -D » et « ls -lR --time-style=full-iso ». Le mieux est ce qu’affiche ceci, exécuté dans le dossier racine du disque : find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>TÂCHE</translation>
    </message>
    <message>
        <source>Keep a schedule, but do not run it.</source>
        <translation>Garder une planification, mais ne pas l’exécuter.</translation>
    </message>
    <message>
        <source>Keep the copy in this folder if there is one. Repeatable.</source>
        <translation>Garder la copie de ce dossier, s’il y en a une. Répétable.</translation>
    </message>
    <message>
        <source>Keep the copy that this rule prefers: oldest, longest-name, shortest-path. Repeatable: in this order. What is a copy by its name, or in a folder of backups, goes first whatever the rule.</source>
        <translation>Garder la copie que cette règle préfère&#xa0;: oldest, longest-name, shortest-path. Répétable&#xa0;: dans cet ordre. Ce qui est une copie d’après son nom, ou dans un dossier de sauvegardes, part en premier quelle que soit la règle.</translation>
    </message>
    <message>
        <source>Keep {number}: {reason}</source>
        <translation>Garder {number}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>DERNIER PASSAGE</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>RESTE</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>BIBLIOTHÈQUE</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave out files that save less, by default 200MB.</source>
        <translation>Laisser de côté les fichiers qui font gagner moins, par défaut 200MB.</translation>
    </message>
    <message>
        <source>Let --webhook reach other computers without encryption.</source>
        <translation>Permettre à --webhook d’atteindre d’autres ordinateurs sans chiffrement.</translation>
    </message>
    <message>
        <source>Let a file go although the file that stays is on another disk, as a backup is.</source>
        <translation>Laisser partir un fichier même si celui qui reste est sur un autre disque, comme l’est une sauvegarde.</translation>
    </message>
    <message>
        <source>Let a schedule run again. What it has missed is not caught up with.</source>
        <translation>Permettre à une planification de s’exécuter de nouveau. Ce qu’elle a manqué n’est pas rattrapé.</translation>
    </message>
    <message>
        <source>Let videos go of which a better one with the same pictures stays (copies --near), in place of exact copies. What is only perhaps the same stays.</source>
        <translation>Laisser partir les vidéos dont une meilleure aux mêmes images reste (copies --near), à la place des copies exactes. Ce qui est seulement peut-être identique reste.</translation>
    </message>
    <message>
        <source>Line {place}: {reason}.</source>
        <translation>Ligne {place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>List all profiles: those of Cinventory, and your own.</source>
        <translation>Lister tous les profils&#xa0;: ceux de Cinventory et les vôtres.</translation>
    </message>
    <message>
        <source>List and change the schedules of jobs. They run while the window or cinventory serve is open.</source>
        <translation>Lister et modifier les planifications de tâches. Elles s’exécutent tant que la fenêtre ou cinventory serve est ouvert.</translation>
    </message>
    <message>
        <source>List and show profiles of devices and deliveries, and test files of the library against them.</source>
        <translation>Lister et afficher les profils d’appareils et de livraisons, et y confronter les fichiers de la bibliothèque.</translation>
    </message>
    <message>
        <source>List at most N jobs, the newest; 20 by default.</source>
        <translation>Lister au plus N tâches, les plus récentes&#x202f;; 20 par défaut.</translation>
    </message>
    <message>
        <source>List jobs, show one, cancel, pause, resume or retry it, or make it skip a slow file.</source>
        <translation>Lister les tâches, en afficher, annuler, suspendre, reprendre ou relancer une, ou lui faire ignorer un fichier lent.</translation>
    </message>
    <message>
        <source>List only files at and below these paths that match every filter: words, or codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d and so on. Put a filter that begins with - after --.</source>
        <translation>Ne lister que les fichiers de ces chemins et au-dessous qui correspondent à tous les filtres&#xa0;: des mots, ou codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d, etc. Placez après -- un filtre qui commence par -.</translation>
    </message>
    <message>
        <source>List only files of the library that match every filter, as in list; for checksum lists.</source>
        <translation>Ne lister que les fichiers de la bibliothèque qui correspondent à tous les filtres, comme pour list&#x202f;; pour les listes de sommes de contrôle.</translation>
    </message>
    <message>
        <source>List only jobs in this state: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Repeatable.</source>
        <translation>Ne lister que les tâches dans cet état&#xa0;: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Répétable.</translation>
    </message>
    <message>
        <source>List so many files, those that save most.</source>
        <translation>Lister ce nombre de fichiers, ceux qui font gagner le plus.</translation>
    </message>
    <message>
        <source>List subtitles and .nfo files that belong to no video, as the last scan saw them.</source>
        <translation>Lister les sous-titres et fichiers .nfo qui n’appartiennent à aucune vidéo, tels que la dernière analyse les a vus.</translation>
    </message>
    <message>
        <source>List the disks of the library, connected or not, or change what is noted of one. Reads no disk.</source>
        <translation>Lister les disques de la bibliothèque, connectés ou non, ou modifier ce qui est noté sur l’un d’eux. Ne lit aucun disque.</translation>
    </message>
    <message>
        <source>List the disks of the library, give them names and places, and make labels for them. Without the name of a command, disks are listed.</source>
        <translation>Lister les disques de la bibliothèque, leur donner des noms et des lieux, et créer des étiquettes pour eux. Sans nom de commande, les disques sont listés.</translation>
    </message>
    <message>
        <source>List the files in the library. Only --make-pictures reads them.</source>
        <translation>Lister les fichiers de la bibliothèque. Seul --make-pictures les lit.</translation>
    </message>
    <message>
        <source>List the files that were moved to the trash, or move files back to their folders.</source>
        <translation>Lister les fichiers mis à la corbeille, ou remettre des fichiers en place dans leurs dossiers.</translation>
    </message>
    <message>
        <source>List the first N files of those that free the most.</source>
        <translation>Lister les N premiers fichiers parmi ceux qui libèrent le plus.</translation>
    </message>
    <message>
        <source>List the folders that hold equal files, in place of the groups.</source>
        <translation>Lister les dossiers qui contiennent des fichiers identiques, à la place des groupes.</translation>
    </message>
    <message>
        <source>List the gaps in the seasons of series, and the seasons that are left out between others.</source>
        <translation>Lister les lacunes dans les saisons des séries, et les saisons qui manquent entre d’autres.</translation>
    </message>
    <message>
        <source>List the groups that are ignored, in place of the others.</source>
        <translation>Lister les groupes ignorés, à la place des autres.</translation>
    </message>
    <message>
        <source>List the libraries that the window has opened, the last one first.</source>
        <translation>Lister les bibliothèques que la fenêtre a ouvertes, la dernière en premier.</translation>
    </message>
    <message>
        <source>List the programs that open a file, or open it in one of them.</source>
        <translation>Lister les programmes qui ouvrent un fichier, ou l’ouvrir dans l’un d’eux.</translation>
    </message>
    <message>
        <source>List the schedules, with the next run and what came of the last one.</source>
        <translation>Lister les planifications, avec le prochain passage et le résultat du dernier.</translation>
    </message>
    <message>
        <source>List the sheets and rolls that are known.</source>
        <translation>Lister les feuilles et rouleaux connus.</translation>
    </message>
    <message>
        <source>List the videos that are a part of a longer one, or have a part in common with it, with the times, in place of exact copies. cinventory fingerprint --parts finds them.</source>
        <translation>Lister les vidéos qui sont une partie d’une plus longue, ou ont une partie en commun avec elle, avec les temps, à la place des copies exactes. cinventory fingerprint --parts les trouve.</translation>
    </message>
    <message>
        <source>List the videos that show the same pictures in another encoding, size or cut, with the better one and why, in place of exact copies. cinventory fingerprint compares them. With --left-alone: those that are not the same.</source>
        <translation>Lister les vidéos qui montrent les mêmes images dans un autre encodage, une autre taille ou un autre montage, avec la meilleure et pourquoi, à la place des copies exactes. cinventory fingerprint les compare. Avec --left-alone&#xa0;: celles qui ne sont pas les mêmes.</translation>
    </message>
    <message>
        <source>List where words are said: the file, the time and the line.</source>
        <translation>Lister où des mots sont dits&#xa0;: le fichier, le temps et la ligne.</translation>
    </message>
    <message>
        <source>Little or nothing to save</source>
        <translation>Peu ou rien à gagner</translation>
    </message>
    <message>
        <source>Look after the computers that work together (--cluster of scan, checksum, verify and check).</source>
        <translation>Veiller sur les ordinateurs qui travaillent ensemble (--cluster de scan, checksum, verify et check).</translation>
    </message>
    <message>
        <source>Look at a file in the window of the quick look, or play it in another program.</source>
        <translation>Regarder un fichier dans la fenêtre du coup d’œil, ou le lire dans un autre programme.</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>CRÉÉE</translation>
    </message>
    <message>
        <source>Manifests are ASC MHL histories, Media Hash Lists, BagIt bags, SFV lists, and lists of md5sum, sha256sum, b2sum, b3sum, xxhsum and their like. All algorithms that are possible are tried where a list names none.</source>
        <translation>Les manifestes sont des historiques ASC MHL, des Media Hash Lists, des sacs BagIt, des listes SFV, et des listes de md5sum, sha256sum, b2sum, b3sum, xxhsum et semblables. Tous les algorithmes possibles sont essayés lorsqu’une liste n’en indique aucun.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Argument {name} manquant.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Commande manquante.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Option {name} manquante.</translation>
    </message>
    <message>
        <source>Move the files; otherwise they are only named.</source>
        <translation>Déplacer les fichiers&#x202f;; sinon, ils sont seulement indiqués.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>PROCHAIN PASSAGE</translation>
    </message>
    <message>
        <source>Name the copies that could go, and the file that stays for each; with --yes, move them to the trash.</source>
        <translation>Indiquer les copies qui pourraient partir, et pour chacune le fichier qui reste&#x202f;; avec --yes, les mettre à la corbeille.</translation>
    </message>
    <message>
        <source>Name the files in which verify found other contents than the known ones; with --yes, accept these.</source>
        <translation>Indiquer les fichiers dans lesquels verify a trouvé un contenu différent du contenu connu&#x202f;; avec --yes, accepter celui-ci.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>New since the first scan, {time}</source>
        <translation>Nouveautés depuis la première analyse, {time}</translation>
    </message>
    <message>
        <source>New since you last looked, {time}</source>
        <translation>Nouveautés depuis votre dernière visite, {time}</translation>
    </message>
    <message>
        <source>No browser was found. Open this link within ten minutes. It works once:</source>
        <translation>Aucun navigateur n’a été trouvé. Ouvrez ce lien dans les dix minutes. Il fonctionne une seule fois&#xa0;:</translation>
    </message>
    <message>
        <source>No change was found in what could be read</source>
        <translation>Aucune modification n’a été trouvée dans ce qui a pu être lu</translation>
    </message>
    <message>
        <source>No change was found until then</source>
        <translation>Aucune modification n’a été trouvée jusque-là</translation>
    </message>
    <message>
        <source>No disk has the name or id “{text}”. There are: {names}.</source>
        <translation>Aucun disque n’a le nom ou l’identifiant «&#xa0;{text}&#xa0;». Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No file is ever replaced by an undo.</source>
        <translation>Aucun fichier n’est jamais remplacé lors d’une remise en place.</translation>
    </message>
    <message>
        <source>No file is known yet. Scan a folder first.</source>
        <translation>Aucun fichier n’est encore connu. Analysez d’abord un dossier.</translation>
    </message>
    <message>
        <source>No folder is renamed.</source>
        <translation>Aucun dossier n’est renommé.</translation>
    </message>
    <message>
        <source>No job is in this state.</source>
        <translation>Aucune tâche n’est dans cet état.</translation>
    </message>
    <message>
        <source>No player was found. Install one, or name a program by --in.</source>
        <translation>Aucun lecteur n’a été trouvé. Installez-en un, ou indiquez un programme avec --in.</translation>
    </message>
    <message>
        <source>No program for “{path}” was found.</source>
        <translation>Aucun programme n’a été trouvé pour «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>No program here is called “{name}”. There are: {names}.</source>
        <translation>Aucun programme ne s’appelle «&#xa0;{name}&#xa0;» ici. Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No running Cinventory answers for this library. Only its saved jobs are available.</source>
        <translation>Aucun Cinventory en cours d’exécution ne répond pour cette bibliothèque. Seules ses tâches enregistrées sont disponibles.</translation>
    </message>
    <message>
        <source>No sheet has the name “{name}”: {names}.</source>
        <translation>Aucune feuille n’a le nom «&#xa0;{name}&#xa0;»&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>La commande {name} n’existe pas.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>La commande {name} n’existe pas. Vouliez-vous dire {names}&#x202f;?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>L’option {name} n’existe pas</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>L’option {name} n’existe pas (options possibles&#xa0;: {names})</translation>
    </message>
    <message>
        <source>None of these files has pictures.</source>
        <translation>Aucun de ces fichiers n’a d’images.</translation>
    </message>
    <message>
        <source>None of these files has pictures. Make them with --make-pictures.</source>
        <translation>Aucun de ces fichiers n’a d’images. Créez-les avec --make-pictures.</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Non estimés</translation>
    </message>
    <message>
        <source>Not known, since some files could not be compared</source>
        <translation>Inconnu, car certains fichiers n’ont pas pu être comparés</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>Non surveillée.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note something else of the disk.</source>
        <translation>Noter autre chose sur le disque.</translation>
    </message>
    <message>
        <source>Note that two videos of --near do not show the same.</source>
        <translation>Noter que deux vidéos de --near ne montrent pas la même chose.</translation>
    </message>
    <message>
        <source>Note where the disk is kept.</source>
        <translation>Noter où le disque est rangé.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Nothing that the catalogue names is opened. Its videos are listed as not connected and not read, until a scan of a disk with that name finds them. A later catalogue of the disk replaces the earlier one; what it lacks of that stays listed, and is counted, until you import it with --yes.</source>
        <translation>Rien de ce que le catalogue mentionne n’est ouvert. Ses vidéos sont listées comme non connectées et non lues, jusqu’à ce qu’une analyse d’un disque de ce nom les trouve. Un catalogue ultérieur du disque remplace le précédent&#x202f;; ce que celui-ci listait et qui n’y est plus reste listé, et est compté, jusqu’à ce que vous importiez le nouveau avec --yes.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: add --yes to forget what this one lacks.</source>
        <translation>Rien n’a été oublié&#xa0;: ajoutez --yes pour oublier ce qui manque ici.</translation>
    </message>
    <message>
        <source>Nothing was moved: add --yes to move them to the trash.</source>
        <translation>Rien n’a été déplacé&#xa0;: ajoutez --yes pour les mettre à la corbeille.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Now {limit}.</source>
        <translation>Maintenant&#xa0;: {limit}.</translation>
    </message>
    <message>
        <source>OCCASION</source>
        <translation>OCCASION</translation>
    </message>
    <message>
        <source>OPENED</source>
        <translation>OUVERTE</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Older jobs are not shown. Show more with --limit.</source>
        <translation>Les tâches plus anciennes ne sont pas affichées. Affichez-en plus avec --limit.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list. One has to be named, here or by --where. A plain word that is no path is refused: give it by --where.</source>
        <translation>Seulement les fichiers de ces chemins et au-dessous qui correspondent à tous les filtres, comme pour list. Il faut en indiquer un, ici ou avec --where. Un simple mot qui n’est pas un chemin est refusé&#xa0;: donnez-le avec --where.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all files. A plain word that is no path is refused: give it by --where.</source>
        <translation>Seulement les fichiers de ces chemins et au-dessous qui correspondent à tous les filtres, comme pour list&#x202f;; par défaut tous les fichiers. Un simple mot qui n’est pas un chemin est refusé&#xa0;: donnez-le avec --where.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all.</source>
        <translation>Seulement les fichiers de ces chemins et au-dessous qui correspondent à tous les filtres, comme pour list&#x202f;; par défaut tous.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; name at least one. A plain word that is no path is refused: give it by --where.</source>
        <translation>Seulement les fichiers de ces chemins et au-dessous qui correspondent à tous les filtres, comme pour list&#x202f;; indiquez-en au moins un. Un simple mot qui n’est pas un chemin est refusé&#xa0;: donnez-le avec --where.</translation>
    </message>
    <message>
        <source>Only files that match may go, and only those with another copy that can be reached on the same disk: a copy on another disk is a backup, and stays unless --across-disks is given. Run copies first. Just before a file goes, it is compared byte for byte with the file that stays; with --near, both must be as they were compared by their pictures, and the file that stays is read whole. Nothing is deleted, and journal undo moves files back. The preferences must allow it.</source>
        <translation>Seuls les fichiers qui correspondent peuvent partir, et seulement ceux dont une autre copie est accessible sur le même disque&#xa0;: une copie sur un autre disque est une sauvegarde, et reste sauf si --across-disks est donné. Exécutez d’abord copies. Juste avant de partir, un fichier est comparé octet par octet avec celui qui reste&#x202f;; avec --near, les deux doivent être tels que lorsqu’ils ont été comparés par leurs images, et le fichier qui reste est lu en entier. Rien n’est supprimé, et journal undo remet les fichiers en place. Les préférences doivent le permettre.</translation>
    </message>
    <message>
        <source>Only in {path}</source>
        <translation>Seulement dans {path}</translation>
    </message>
    <message>
        <source>Only say whether a server of this library answers.</source>
        <translation>Dire seulement si un serveur de cette bibliothèque répond.</translation>
    </message>
    <message>
        <source>Only this computer can open it. With --host, others can, such as a phone.</source>
        <translation>Seul cet ordinateur peut l’ouvrir. Avec --host, d’autres le peuvent, comme un téléphone.</translation>
    </message>
    <message>
        <source>Only videos whose length is similar to that of another one are read, each once until it changes: some 10 MB and a second of the processor. Parts of one recording do not count as another. copies --near lists what is found. With --parts, the videos of 10 s or more are read that were not yet, and found in longer ones.</source>
        <translation>Seules les vidéos dont la durée est semblable à celle d’une autre sont lues, chacune une fois tant qu’elle ne change pas&#xa0;: une dizaine de Mo et une seconde de processeur. Les parties d’un même enregistrement ne comptent pas comme une autre vidéo. copies --near liste ce qui est trouvé. Avec --parts, les vidéos de 10 s ou plus qui n’ont pas encore été lues le sont, et sont recherchées dans de plus longues.</translation>
    </message>
    <message>
        <source>Open another window. Otherwise the paths go to the window that is open.</source>
        <translation>Ouvrir une autre fenêtre. Sinon, les chemins vont à la fenêtre qui est ouverte.</translation>
    </message>
    <message>
        <source>Open the live page in the browser.</source>
        <translation>Ouvrir la page dans le navigateur.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>L’option {name} ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>L’option {name} nécessite un argument.</translation>
    </message>
    <message>
        <source>Option {name} requires {number} arguments.</source>
        <translation>L’option {name} nécessite {number} arguments.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Outlines of all labels, to be tried on plain paper.</source>
        <translation>Contours de toutes les étiquettes, à essayer sur du papier ordinaire.</translation>
    </message>
    <message>
        <source>Play it in this program, as open-with lists it; “preferred” is the preferred player.</source>
        <translation>Le lire dans ce programme, tel que le liste open-with&#x202f;; «&#xa0;preferred&#xa0;» est le lecteur préféré.</translation>
    </message>
    <message>
        <source>Print so many mm further down.</source>
        <translation>Imprimer autant de mm plus bas.</translation>
    </message>
    <message>
        <source>Print so many mm further to the right.</source>
        <translation>Imprimer autant de mm plus à droite.</translation>
    </message>
    <message>
        <source>Probe every file again, and read more of it.</source>
        <translation>Examiner de nouveau chaque fichier, et en lire davantage.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library. The library from before is kept beside it.</source>
        <translation>Mettre une sauvegarde à la place de la bibliothèque. La bibliothèque précédente est conservée à côté.</translation>
    </message>
    <message>
        <source>Put pictures from the cache of previews into an HTML report, of 120 files at most.</source>
        <translation>Placer des images du cache des aperçus dans un rapport HTML, de 120 fichiers au plus.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>DÉBIT</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>Read 8 pictures of each video, by which the same film is found in another encoding.</source>
        <translation>Lire 8 images de chaque vidéo, grâce auxquelles le même film est trouvé dans un autre encodage.</translation>
    </message>
    <message>
        <source>Read all files of a folder, and write a manifest of them. The files themselves are never changed.</source>
        <translation>Lire tous les fichiers d’un dossier, et en écrire un manifeste. Les fichiers eux-mêmes ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Read also videos that were read before.</source>
        <translation>Lire aussi les vidéos déjà lues.</translation>
    </message>
    <message>
        <source>Read at most this much, such as 500GB or 2h, the longest unchecked files first.</source>
        <translation>Lire au plus cette quantité, par exemple 500GB ou 2h, en commençant par les fichiers non contrôlés depuis le plus longtemps.</translation>
    </message>
    <message>
        <source>Read files in the library again, and compare them with their stored checksums.</source>
        <translation>Relire des fichiers de la bibliothèque, et les comparer avec leurs sommes de contrôle enregistrées.</translation>
    </message>
    <message>
        <source>Read the preferences from a file. Passwords, tokens and certificates stay as they are here.</source>
        <translation>Lire les préférences dans un fichier. Les mots de passe, jetons et certificats restent tels qu’ils sont ici.</translation>
    </message>
    <message>
        <source>Read the tracks inside videos, too; each such video is read to its end.</source>
        <translation>Lire aussi les pistes contenues dans les vidéos&#x202f;; chacune de ces vidéos est lue jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Record the new path of a source, and keep all that is known about its files.</source>
        <translation>Consigner le nouveau chemin d’une source, et garder tout ce qui est connu de ses fichiers.</translation>
    </message>
    <message>
        <source>Relocate even if none of its files is found there.</source>
        <translation>Relocaliser même si aucun de ses fichiers n’y est trouvé.</translation>
    </message>
    <message>
        <source>Remove a schedule. A job that it has begun goes on.</source>
        <translation>Retirer une planification. Une tâche qu’elle a lancée continue.</translation>
    </message>
    <message>
        <source>Replace an existing checksum list.</source>
        <translation>Remplacer une liste de sommes de contrôle existante.</translation>
    </message>
    <message>
        <source>Results: made; not_compared: no print can be made of the video, for the reason that JSON names; a video without a result was not read yet, or no other is of similar length.</source>
        <translation>Résultats&#xa0;: made&#xa0;: lue&#x202f;; not_compared&#xa0;: aucune empreinte de la vidéo ne peut être faite, pour la raison que JSON indique&#x202f;; une vidéo sans résultat n’a pas encore été lue, ou aucune autre n’est de durée semblable.</translation>
    </message>
    <message>
        <source>Run the job of a schedule now, also of a disabled one and on battery.</source>
        <translation>Exécuter maintenant la tâche d’une planification, même désactivée et même sur batterie.</translation>
    </message>
    <message>
        <source>Run this program with its arguments, without a shell, for each alert; it reads the alert as JSON. Repeatable.</source>
        <translation>Exécuter ce programme avec ses arguments, sans shell, à chaque alerte&#x202f;; il lit l’alerte au format JSON. Répétable.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Say that a disk which only imports tell of is this one: scans of it then take the place of what was imported.</source>
        <translation>Dire qu’un disque connu seulement par des imports est celui-ci&#xa0;: ses analyses prennent alors la place de ce qui a été importé.</translation>
    </message>
    <message>
        <source>Say what limits the scan: processor, disk, late answers or library. With --cluster, also name the workers, their rates and faults.</source>
        <translation>Dire ce qui limite l’analyse&#xa0;: processeur, disque, réponses tardives ou bibliothèque. Avec --cluster, indiquer aussi les processus de la grappe, leurs débits et leurs défauts.</translation>
    </message>
    <message>
        <source>Scale larger pictures down to so many lines: 576, 720, 1080, 2160.</source>
        <translation>Réduire les images plus grandes à ce nombre de lignes&#xa0;: 576, 720, 1080, 2160.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Scan folders and files into the library, and list them.</source>
        <translation>Analyser des dossiers et fichiers pour la bibliothèque, et les lister.</translation>
    </message>
    <message>
        <source>Scan {number} since scan {since}, {time}, {state}</source>
        <translation>Analyse {number} depuis l’analyse {since}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scan {number}, {time}, {state}</source>
        <translation>Analyse {number}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scans run on the cluster at {address}.</source>
        <translation>Les analyses s’exécutent sur la grappe à {address}.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Send a test alert to each receiver in the preferences and the options, once, and say if it arrived.</source>
        <translation>Envoyer une alerte de test à chaque destinataire des préférences et des options, une fois, et dire si elle est arrivée.</translation>
    </message>
    <message>
        <source>Send alerts to this address, as JSON. Repeatable.</source>
        <translation>Envoyer les alertes à cette adresse, au format JSON. Répétable.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Serve the live page and the local job API without a window, and print the address.</source>
        <translation>Servir la page du navigateur et l’API locale des tâches sans fenêtre, et afficher l’adresse.</translation>
    </message>
    <message>
        <source>Several sheets have the name “{name}”: {names}.</source>
        <translation>Plusieurs feuilles ont le nom «&#xa0;{name}&#xa0;»&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Show a profile with its conditions, and the pages that they come from.</source>
        <translation>Afficher un profil avec ses conditions, et les pages d’où elles viennent.</translation>
    </message>
    <message>
        <source>Show all net changes after this scan, up to that of --scan; or those since a date (2026-10-01) or for an age (30d), with files that checks found changed unnoticed or damaged.</source>
        <translation>Afficher toutes les modifications nettes après cette analyse, jusqu’à celle de --scan&#x202f;; ou celles depuis une date (2026-10-01) ou pour un âge (30d), avec les fichiers que les contrôles ont trouvés altérés en silence ou endommagés.</translation>
    </message>
    <message>
        <source>Show in how many files each language is spoken, written, forced, or neither spoken nor written.</source>
        <translation>Afficher dans combien de fichiers chaque langue est parlée, sous-titrée, forcée, ou ni parlée ni sous-titrée.</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>N’afficher aucune barre de progression.</translation>
    </message>
    <message>
        <source>Show no window, but an icon where the system has a place for it.</source>
        <translation>N’afficher aucune fenêtre, mais une icône là où le système a une place pour elle.</translation>
    </message>
    <message>
        <source>Show the job until it ends. Ctrl-C does not cancel it.</source>
        <translation>Afficher la tâche jusqu’à sa fin. Ctrl-C ne l’annule pas.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Show the workers of a cluster, and whether each of them can take part in a scan.</source>
        <translation>Afficher les processus d’une grappe, et si chacun d’eux peut participer à une analyse.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Afficher ce message et quitter.</translation>
    </message>
    <message>
        <source>Show what a scan found new, changed, moved, missing or back, without reading the files.</source>
        <translation>Afficher ce qu’une analyse a trouvé nouveau, modifié, déplacé, manquant ou de retour, sans lire les fichiers.</translation>
    </message>
    <message>
        <source>Show what each scan found the library to hold: files, size, codecs, problems and checks over time.</source>
        <translation>Afficher ce que chaque analyse a trouvé dans la bibliothèque&#xa0;: fichiers, taille, codecs, problèmes et contrôles au fil du temps.</translation>
    </message>
    <message>
        <source>Sign what --webhook sends, with the secret in this file.</source>
        <translation>Signer ce que --webhook envoie, avec le secret contenu dans ce fichier.</translation>
    </message>
    <message>
        <source>Since {time}, up to scan {number}</source>
        <translation>Depuis {time}, jusqu’à l’analyse {number}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sort by this column, named as in CSV. Repeatable.</source>
        <translation>Trier selon cette colonne, nommée comme en CSV. Répétable.</translation>
    </message>
    <message>
        <source>Sort in descending order: the largest or latest first.</source>
        <translation>Trier par ordre décroissant&#xa0;: le plus grand ou le plus récent en premier.</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlée</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Take --not-same of two videos back.</source>
        <translation>Revenir sur --not-same pour deux vidéos.</translation>
    </message>
    <message>
        <source>Take a file only if copies stay on at least so many disks that are connected.</source>
        <translation>Ne prendre un fichier que si des copies restent sur au moins ce nombre de disques connectés.</translation>
    </message>
    <message>
        <source>Take no file from the disk of this path in a source. Repeatable.</source>
        <translation>Ne prendre aucun fichier sur le disque de ce chemin d’une source. Répétable.</translation>
    </message>
    <message>
        <source>Take no file from this folder. Repeatable.</source>
        <translation>Ne prendre aucun fichier dans ce dossier. Répétable.</translation>
    </message>
    <message>
        <source>Take the inventory of a video library. Without a command, cinventory [--library FILE] [PATH]... opens the window and scans the paths. cinventory self-test checks whether it works on this computer.</source>
        <translation>Faire l’inventaire d’une vidéothèque. Sans commande, cinventory [--library FILE] [PATH]... ouvre la fenêtre et analyse les chemins. cinventory self-test contrôle s’il fonctionne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tell by when the disk will be full, and by which looks.</source>
        <translation>Dire quand le disque sera plein, et d’après quels relevés.</translation>
    </message>
    <message>
        <source>Tell the size of the library, what it holds, and its backups; of a damaged one, the backups.</source>
        <translation>Dire la taille de la bibliothèque, ce qu’elle contient et ses sauvegardes&#x202f;; si elle est endommagée, ses sauvegardes.</translation>
    </message>
    <message>
        <source>Tell what encoding videos anew would save: a range with its grounds. Nothing is encoded or changed.</source>
        <translation>Dire ce que le réencodage des vidéos ferait gagner&#xa0;: une fourchette avec ses motifs. Rien n’est encodé ni modifié.</translation>
    </message>
    <message>
        <source>Tell what files take room without need, by kind, and which would free the most. Changes nothing.</source>
        <translation>Dire quels fichiers occupent de l’espace sans nécessité, par sorte, et lesquels en libéreraient le plus. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Tell what is wrong, new and unknown in the library, and the command that answers each. Reads no file.</source>
        <translation>Dire ce qui ne va pas, ce qui est nouveau et ce qui est inconnu dans la bibliothèque, avec la commande qui répond à chaque point. Ne lit aucun fichier.</translation>
    </message>
    <message>
        <source>Tell what the index holds, its size, and when it was made.</source>
        <translation>Dire ce que contient l’index, sa taille et quand il a été créé.</translation>
    </message>
    <message>
        <source>Tell what would be lost with the disk: what is nowhere else.</source>
        <translation>Dire ce qui serait perdu avec le disque&#xa0;: ce qui n’est nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Tell which disks were not seen, or not checked, for long.</source>
        <translation>Dire quels disques n’ont pas été vus, ou pas contrôlés, depuis longtemps.</translation>
    </message>
    <message>
        <source>Tell which files fit on a disk with so much room: 800GB.</source>
        <translation>Dire quels fichiers tiennent sur un disque qui a cet espace&#xa0;: 800GB.</translation>
    </message>
    <message>
        <source>Tell which files have copies on fewer than N disks.</source>
        <translation>Dire quels fichiers ont des copies sur moins de N disques.</translation>
    </message>
    <message>
        <source>Test known files against profiles. Only imported policies read the files.</source>
        <translation>Confronter des fichiers connus à des profils. Seules les politiques importées lisent les fichiers.</translation>
    </message>
    <message>
        <source>Test this profile, not all. Repeatable.</source>
        <translation>Confronter à ce profil, et non à tous. Répétable.</translation>
    </message>
    <message>
        <source>The action.</source>
        <translation>L’action.</translation>
    </message>
    <message>
        <source>The address of the Dask scheduler.</source>
        <translation>L’adresse de l’ordonnanceur Dask.</translation>
    </message>
    <message>
        <source>The address to listen on. Other computers can reach it unless it is loopback.</source>
        <translation>L’adresse sur laquelle écouter. D’autres ordinateurs peuvent l’atteindre, sauf si c’est l’adresse de bouclage.</translation>
    </message>
    <message>
        <source>The algorithm of a checksum list whose name and lines do not tell it.</source>
        <translation>L’algorithme d’une liste de sommes de contrôle dont ni le nom ni les lignes ne l’indiquent.</translation>
    </message>
    <message>
        <source>The answer is yes, no or unknown, with the facts that fail or are not known.</source>
        <translation>La réponse est yes, no ou unknown, avec les propriétés qui ne conviennent pas ou ne sont pas connues.</translation>
    </message>
    <message>
        <source>The backup is checked first. While a window or another program uses the library, nothing is done.</source>
        <translation>La sauvegarde est d’abord contrôlée. Tant qu’une fenêtre ou un autre programme utilise la bibliothèque, rien n’est fait.</translation>
    </message>
    <message>
        <source>The backup; by default the newest one beside the library.</source>
        <translation>La sauvegarde&#x202f;; par défaut la plus récente à côté de la bibliothèque.</translation>
    </message>
    <message>
        <source>The catalogue, or another library.</source>
        <translation>Le catalogue, ou une autre bibliothèque.</translation>
    </message>
    <message>
        <source>The code is for a scanner that types: Find a disk by its label, in the window, shows the disk. Sheet and correction are at first those that the window used last.</source>
        <translation>Le code est destiné à un lecteur qui tape au clavier&#xa0;: «&#xa0;Trouver un disque par son étiquette&#xa0;», dans la fenêtre, affiche le disque. La feuille et la correction sont d’abord celles que la fenêtre a utilisées en dernier.</translation>
    </message>
    <message>
        <source>The codec of the results.</source>
        <translation>Le codec des résultats.</translation>
    </message>
    <message>
        <source>The command ends when that window is closed; the other program goes on by itself. The status is 1 if there is no such file, if it cannot be played, or if the program did not start.</source>
        <translation>La commande se termine quand cette fenêtre est fermée&#x202f;; l’autre programme continue de lui-même. Le code de retour est 1 si ce fichier n’existe pas, s’il ne peut pas être lu, ou si le programme n’a pas démarré.</translation>
    </message>
    <message>
        <source>The command looks for the files there first. The next scan does not probe unchanged files again.</source>
        <translation>La commande y cherche d’abord les fichiers. La prochaine analyse n’examine pas de nouveau les fichiers inchangés.</translation>
    </message>
    <message>
        <source>The day of a weekly job, or the first such day of a month; sunday.</source>
        <translation>Le jour d’une tâche hebdomadaire, ou le premier jour de ce nom du mois&#x202f;; sunday.</translation>
    </message>
    <message>
        <source>The depth of a check for damage; index by default.</source>
        <translation>La profondeur d’une recherche de dommages&#x202f;; index par défaut.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”, kept at {place}.</source>
        <translation>Le disque {id} s’appelle «&#xa0;{name}&#xa0;», rangé dans le lieu&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”.</source>
        <translation>Le disque {id} s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The file appears once it is whole. A file there is replaced only if it is a library.</source>
        <translation>Le fichier apparaît une fois complet. Un fichier qui s’y trouve n’est remplacé que si c’est une bibliothèque.</translation>
    </message>
    <message>
        <source>The file that an export replaces; its extension is the format.</source>
        <translation>Le fichier qu’un export remplace&#x202f;; son extension est le format.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Le fichier à écrire&#x202f;; - est la sortie standard.</translation>
    </message>
    <message>
        <source>The file with the token, made if missing; by default the user&apos;s own.</source>
        <translation>Le fichier qui contient le jeton, créé s’il manque&#x202f;; par défaut celui de l’utilisateur.</translation>
    </message>
    <message>
        <source>The file, or the folder for a new file; by default the folder beside the library.</source>
        <translation>Le fichier, ou le dossier d’un nouveau fichier&#x202f;; par défaut le dossier à côté de la bibliothèque.</translation>
    </message>
    <message>
        <source>The file. It need not be in the library.</source>
        <translation>Le fichier. Il n’a pas besoin d’être dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The files are compared with all files of the library. Of files of the same size, only those are read that may still be equal; stored checksums stand for files on disks that are not connected. Hard links, reflinks and several paths to one file are one copy.</source>
        <translation>Les fichiers sont comparés avec tous les fichiers de la bibliothèque. Parmi les fichiers de même taille, seuls sont lus ceux qui peuvent encore être identiques&#x202f;; les sommes de contrôle enregistrées remplacent les fichiers des disques non connectés. Des liens physiques, des reflinks et plusieurs chemins vers un fichier ne font qu’une copie.</translation>
    </message>
    <message>
        <source>The files that are to fit; by default those on one disk alone. Repeatable.</source>
        <translation>Les fichiers qui doivent tenir&#x202f;; par défaut ceux qui ne sont que sur un disque. Répétable.</translation>
    </message>
    <message>
        <source>The files to test, as for the command list. Scan them first. A plain word that is no path is refused: give it by --where.</source>
        <translation>Les fichiers à confronter aux profils, comme pour la commande list. Analysez-les d’abord. Un simple mot qui n’est pas un chemin est refusé&#xa0;: donnez-le avec --where.</translation>
    </message>
    <message>
        <source>The first label that is left on the sheet.</source>
        <translation>La première étiquette qui reste sur la feuille.</translation>
    </message>
    <message>
        <source>The first run is at the next of these times. Runs that were missed are caught up with once. On battery, jobs wait until the computer is plugged in.</source>
        <translation>Le premier passage a lieu au prochain de ces moments. Les passages manqués sont rattrapés une fois. Sur batterie, les tâches attendent que l’ordinateur soit branché.</translation>
    </message>
    <message>
        <source>The first {count} files make {share} of it.</source>
        <translation>Les {count} premiers fichiers en font {share}.</translation>
    </message>
    <message>
        <source>The first {count} {count:file makes|files make} {share} of it: {size}</source>
        <translation>{count:Le premier fichier en fait|Les {count} premiers fichiers en font} {share}&#xa0;: {size}</translation>
    </message>
    <message>
        <source>The folder for what an encoder makes, for handbrake, sh, powershell and cmd. It is in no source.</source>
        <translation>Le dossier pour ce que produit un encodeur, pour handbrake, sh, powershell et cmd. Il n’est dans aucune source.</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk, such as /media/blue or E:/; by default the one that the paths tell. An empty one cuts nothing.</source>
        <translation>Dans les chemins, le dossier qui représente le disque, par exemple /media/blue ou E:/&#x202f;; par défaut celui qu’indiquent les chemins. Vide, il ne retranche rien.</translation>
    </message>
    <message>
        <source>The folder of a source; by default all sources.</source>
        <translation>Le dossier d’une source&#x202f;; par défaut toutes les sources.</translation>
    </message>
    <message>
        <source>The folder of the source.</source>
        <translation>Le dossier de la source.</translation>
    </message>
    <message>
        <source>The folder to compare; by default that of the manifest.</source>
        <translation>Le dossier à comparer&#x202f;; par défaut celui du manifeste.</translation>
    </message>
    <message>
        <source>The folder to describe.</source>
        <translation>Le dossier à décrire.</translation>
    </message>
    <message>
        <source>The form of the manifest.</source>
        <translation>La forme du manifeste.</translation>
    </message>
    <message>
        <source>The format of the output.</source>
        <translation>Le format de la sortie.</translation>
    </message>
    <message>
        <source>The format of the report; by default that of the output&apos;s name.</source>
        <translation>Le format du rapport&#x202f;; par défaut celui du nom de la sortie.</translation>
    </message>
    <message>
        <source>The format; by default that of the output&apos;s name, or a table.</source>
        <translation>Le format&#x202f;; par défaut celui du nom de la sortie, ou un tableau.</translation>
    </message>
    <message>
        <source>The format; by default the one that its contents tell.</source>
        <translation>Le format&#x202f;; par défaut celui que son contenu indique.</translation>
    </message>
    <message>
        <source>The hours of a nightly, weekly or monthly job; 22:00-06:00 by default. Verifications and checks end with them.</source>
        <translation>Les heures d’une tâche nocturne, hebdomadaire ou mensuelle&#x202f;; 22:00-06:00 par défaut. Les vérifications et les contrôles se terminent avec elles.</translation>
    </message>
    <message>
        <source>The id of a job, or its beginning.</source>
        <translation>L’identifiant d’une tâche, ou son début.</translation>
    </message>
    <message>
        <source>The index is a file of its own beside the library. Subtitles that are in it are not read again, and those that are gone or have changed are taken out. Its size has a limit in the settings, dialogue_mb.</source>
        <translation>L’index est un fichier à part, à côté de la bibliothèque. Les sous-titres qui y sont ne sont pas relus, et ceux qui ont disparu ou ont changé en sont retirés. Sa taille est limitée dans les préférences, dialogue_mb.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted: {size}.</source>
        <translation>L’index des dialogues est supprimé&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>The job has not ended, but no more changes are reported. Run the command again later.</source>
        <translation>La tâche n’est pas terminée, mais plus aucun changement n’est signalé. Exécutez de nouveau la commande plus tard.</translation>
    </message>
    <message>
        <source>The job was not changed.</source>
        <translation>La tâche n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>La tâche.</translation>
    </message>
    <message>
        <source>The journal is empty: nothing was moved to the trash.</source>
        <translation>Le registre est vide&#xa0;: rien n’a été mis à la corbeille.</translation>
    </message>
    <message>
        <source>The last label of {sheet} is number {number}.</source>
        <translation>La dernière étiquette de {sheet} est le numéro {number}.</translation>
    </message>
    <message>
        <source>The library from before is kept as {path}.</source>
        <translation>La bibliothèque précédente est conservée sous {path}.</translation>
    </message>
    <message>
        <source>The library has no disk yet. Scan a folder first.</source>
        <translation>La bibliothèque n’a encore aucun disque. Analysez d’abord un dossier.</translation>
    </message>
    <message>
        <source>The library has no sources. Scan a folder first.</source>
        <translation>La bibliothèque n’a aucune source. Analysez d’abord un dossier.</translation>
    </message>
    <message>
        <source>The library no longer keeps the details of this scan.</source>
        <translation>La bibliothèque ne conserve plus les détails de cette analyse.</translation>
    </message>
    <message>
        <source>The library of another computer comes with all that it knows: contents, checksums, checks, the disks. It is only read, and nothing that this library knows is replaced. A scan of a disk here takes the place of its files, and gets what was known of them.</source>
        <translation>La bibliothèque d’un autre ordinateur vient avec tout ce qu’elle sait&#xa0;: contenus, sommes de contrôle, contrôles, disques. Elle est seulement lue, et rien de ce que sait cette bibliothèque n’est remplacé. Une analyse d’un disque faite ici prend la place de ses fichiers, et reçoit ce qui était connu d’eux.</translation>
    </message>
    <message>
        <source>The library {path} is now as in {backup}.</source>
        <translation>La bibliothèque {path} est maintenant telle que dans {backup}.</translation>
    </message>
    <message>
        <source>The library {path} is of this version.</source>
        <translation>La bibliothèque {path} est de cette version.</translation>
    </message>
    <message>
        <source>The log: {path}</source>
        <translation>Le journal&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The manifest: a file for a checksum list, a folder for ascmhl and bagit.</source>
        <translation>Le manifeste&#xa0;: un fichier pour une liste de sommes de contrôle, un dossier pour ascmhl et bagit.</translation>
    </message>
    <message>
        <source>The name of a profile.</source>
        <translation>Le nom d’un profil.</translation>
    </message>
    <message>
        <source>The name of its disk; by default the one that the catalogue tells. Of a library, the name for it here; by default that of its file.</source>
        <translation>Le nom de son disque&#x202f;; par défaut celui qu’indique le catalogue. Pour une bibliothèque, son nom ici&#x202f;; par défaut celui de son fichier.</translation>
    </message>
    <message>
        <source>The name or id of a program, as it is listed.</source>
        <translation>Le nom ou l’identifiant d’un programme, tel qu’il est listé.</translation>
    </message>
    <message>
        <source>The name or the id of one disk; without it, all.</source>
        <translation>Le nom ou l’identifiant d’un disque&#x202f;; par défaut tous.</translation>
    </message>
    <message>
        <source>The name; by default that of the file.</source>
        <translation>Le nom&#x202f;; par défaut celui du fichier.</translation>
    </message>
    <message>
        <source>The name; without one, that of its folder again.</source>
        <translation>Le nom&#x202f;; sans nom, de nouveau celui de son dossier.</translation>
    </message>
    <message>
        <source>The names or ids of disks; without any, all.</source>
        <translation>Les noms ou identifiants de disques&#x202f;; par défaut tous.</translation>
    </message>
    <message>
        <source>The new folder of the source.</source>
        <translation>Le nouveau dossier de la source.</translation>
    </message>
    <message>
        <source>The new name of the disk.</source>
        <translation>Le nouveau nom du disque.</translation>
    </message>
    <message>
        <source>The number of a file in the list.</source>
        <translation>Le numéro d’un fichier dans la liste.</translation>
    </message>
    <message>
        <source>The number of probe processes, with --cluster on each worker; by default from the preferences.</source>
        <translation>Le nombre de processus d’examen, avec --cluster dans chaque processus de la grappe&#x202f;; par défaut celui des préférences.</translation>
    </message>
    <message>
        <source>The number of the schedule, as in the list.</source>
        <translation>Le numéro de la planification, comme dans la liste.</translation>
    </message>
    <message>
        <source>The old path of the source.</source>
        <translation>L’ancien chemin de la source.</translation>
    </message>
    <message>
        <source>The paths of one folder on different computers, such as /Volumes/Media=/mnt/media. Repeatable.</source>
        <translation>Les chemins d’un même dossier sur différents ordinateurs, par exemple /Volumes/Media=/mnt/media. Répétable.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 for any free one.</source>
        <translation>Le port sur lequel écouter&#x202f;; 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>The same, and make the pictures that are absent. This reads the files, for a minute at most.</source>
        <translation>De même, et créer les images qui manquent. Cela lit les fichiers, pendant une minute au plus.</translation>
    </message>
    <message>
        <source>The saved search to export.</source>
        <translation>La recherche enregistrée à exporter.</translation>
    </message>
    <message>
        <source>The scan to show; by default the last one.</source>
        <translation>L’analyse à afficher&#x202f;; par défaut la dernière.</translation>
    </message>
    <message>
        <source>The scan was too short to tell what limited it.</source>
        <translation>L’analyse a été trop courte pour dire ce qui l’a limitée.</translation>
    </message>
    <message>
        <source>The scan was {limit}.</source>
        <translation>Sur toute l’analyse&#xa0;: {limit}.</translation>
    </message>
    <message>
        <source>The sheet or roll, by a part of its name; by default the last one.</source>
        <translation>La feuille ou le rouleau, par une partie de son nom&#x202f;; par défaut le dernier utilisé.</translation>
    </message>
    <message>
        <source>The source {old} is now at {new}. No file was probed.</source>
        <translation>La source {old} est maintenant à {new}. Aucun fichier n’a été examiné.</translation>
    </message>
    <message>
        <source>The source {path} is called “{name}” now.</source>
        <translation>La source {path} s’appelle maintenant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The token is in {path}. Press Ctrl-C to stop the server.</source>
        <translation>Le jeton est dans {path}. Appuyez sur Ctrl-C pour arrêter le serveur.</translation>
    </message>
    <message>
        <source>The trash is on the same disk: emptying it frees the space.</source>
        <translation>La corbeille est sur le même disque&#xa0;: la vider libère l’espace.</translation>
    </message>
    <message>
        <source>The window has opened no library yet.</source>
        <translation>La fenêtre n’a encore ouvert aucune bibliothèque.</translation>
    </message>
    <message>
        <source>The window or cinventory serve watches while it is open. A file is probed once it has not changed for 10 seconds. Where the system reports no changes, a scan each hour or night finds them.</source>
        <translation>La surveillance se fait tant que la fenêtre ou cinventory serve est ouvert. Un fichier est examiné quand il n’a pas changé depuis 10 secondes. Là où le système ne signale pas les modifications, une analyse les trouve chaque heure ou chaque nuit.</translation>
    </message>
    <message>
        <source>The words, in a row, in any case.</source>
        <translation>Les mots, à la suite, sans distinction de majuscules et minuscules.</translation>
    </message>
    <message>
        <source>The worker {name} gets no files: {fault}</source>
        <translation>Le processus {name} ne reçoit aucun fichier&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>Their video may have been renamed, moved or deleted. Nothing is changed.</source>
        <translation>Leur vidéo a peut-être été renommée, déplacée ou supprimée. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>There are more folders with equal files than are listed.</source>
        <translation>Il y a plus de dossiers aux fichiers identiques qu’il n’en est listé.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Il n’y a aucune tâche.</translation>
    </message>
    <message>
        <source>There are no schedules. Add one with: cinventory schedule add</source>
        <translation>Il n’y a aucune planification. Ajoutez-en une avec&#xa0;: cinventory schedule add</translation>
    </message>
    <message>
        <source>There is no file at “{path}”, or its disk is not connected.</source>
        <translation>Il n’y a aucun fichier à «&#xa0;{path}&#xa0;», ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>There is no gap between the episodes that names tell.</source>
        <translation>Il n’y a aucune lacune entre les épisodes que les noms indiquent.</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>Il n’y a pas d’index.</translation>
    </message>
    <message>
        <source>There may be more.</source>
        <translation>Il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>There may be more: see --format json.</source>
        <translation>Il peut y en avoir d’autres&#xa0;: voyez --format json.</translation>
    </message>
    <message>
        <source>These are the programs that the system names for its type, the usual one first, and known tools that are here: mpv, VLC, MediaInfo, LosslessCut, HandBrake. An editor of texts is not among those for a stream (.ts). The status is 1 if there is no file or no program, or if the program did not start.</source>
        <translation>Ce sont les programmes que le système indique pour son type, le programme courant en premier, et les outils connus qui sont ici&#xa0;: mpv, VLC, MediaInfo, LosslessCut, HandBrake. Un éditeur de texte n’en fait pas partie pour un flux (.ts). Le code de retour est 1 s’il n’y a aucun fichier ou aucun programme, ou si le programme n’a pas démarré.</translation>
    </message>
    <message>
        <source>This installation has no window, whose libraries paint labels.</source>
        <translation>Cette installation n’a pas de fenêtre, dont les bibliothèques logicielles dessinent les étiquettes.</translation>
    </message>
    <message>
        <source>This installation has no window.</source>
        <translation>Cette installation n’a pas de fenêtre.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Try [blue]&apos;{command_path} {help_option}&apos;[/] for help.</source>
        <translation>Essayez [blue]&apos;{command_path} {help_option}&apos;[/] pour obtenir de l’aide.</translation>
    </message>
    <message>
        <source>Try the ways in which cinventory serve sends alerts: of jobs that end badly, sources that are offline, and files that changed unnoticed.</source>
        <translation>Essayer les moyens par lesquels cinventory serve envoie des alertes&#xa0;: tâches qui se terminent mal, sources hors ligne et fichiers altérés en silence.</translation>
    </message>
    <message>
        <source>Turn HDR into SDR.</source>
        <translation>Convertir le HDR en SDR.</translation>
    </message>
    <message>
        <source>Undo the whole last move to the trash.</source>
        <translation>Annuler en entier la dernière mise à la corbeille.</translation>
    </message>
    <message>
        <source>Update a library of an earlier version, which any command does by itself if it can back it up before.</source>
        <translation>Mettre à jour une bibliothèque d’une version antérieure, ce que toute commande fait d’elle-même si elle peut d’abord la sauvegarder.</translation>
    </message>
    <message>
        <source>Update it though no backup could be made before.</source>
        <translation>La mettre à jour même si aucune sauvegarde n’a pu être faite avant.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Usage&#xa0;: </translation>
    </message>
    <message>
        <source>Use this library file instead of the default one.</source>
        <translation>Utiliser ce fichier de bibliothèque au lieu de celui par défaut.</translation>
    </message>
    <message>
        <source>Use {gone} for one that is gone, or --where {word} for the files that match.</source>
        <translation>Utilisez {gone} pour ce qui a disparu, ou --where {word} pour les fichiers qui correspondent.</translation>
    </message>
    <message>
        <source>Verdicts: clean; cannot_tell: nothing found, but damage does not show in this codec; suspicious: one sign of damage; damaged: a contradiction in the container, or two independent signs; not_finished: the file was not examined to its end, or cannot be decoded.</source>
        <translation>Verdicts&#xa0;: clean&#xa0;: sain&#x202f;; cannot_tell&#xa0;: rien n’a été trouvé, mais les dommages ne se voient pas dans ce codec&#x202f;; suspicious&#xa0;: un signe de dommages&#x202f;; damaged&#xa0;: une contradiction dans le conteneur, ou deux signes indépendants&#x202f;; not_finished&#xa0;: le fichier n’a pas été examiné jusqu’au bout, ou ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>Verdicts: verified; moved; stored (verdict:new): there was no checksum before; edited: the contents have changed, and so has the size or the time of the last change; changed unnoticed (verdict:rotten): the contents have changed while both stayed; unreadable. A file that changed unnoticed keeps its known checksum: see accept.</source>
        <translation>Verdicts&#xa0;: vérifié&#x202f;; déplacé&#x202f;; somme enregistrée (verdict:new)&#xa0;: il n’y avait pas encore de somme de contrôle&#x202f;; édité&#xa0;: le contenu a changé, ainsi que la taille ou la date de la dernière modification&#x202f;; altéré en silence (verdict:rotten)&#xa0;: le contenu a changé alors que les deux sont restées les mêmes&#x202f;; illisible. Un fichier altéré en silence garde sa somme de contrôle connue&#xa0;: voyez accept.</translation>
    </message>
    <message>
        <source>Verify folders against manifests of checksums, and create such manifests.</source>
        <translation>Vérifier des dossiers d’après des manifestes de sommes de contrôle, et créer de tels manifestes.</translation>
    </message>
    <message>
        <source>Verify or check at most this much, such as 500GB or 2h.</source>
        <translation>Vérifier ou contrôler au plus cette quantité, par exemple 500GB ou 2h.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUAND</translation>
    </message>
    <message>
        <source>Warning: other computers can reach this address, and the connection is not encrypted.</source>
        <translation>Avertissement&#xa0;: d’autres ordinateurs peuvent atteindre cette adresse, et la connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Watch sources: changes are scanned as they happen. Without a source, list the sources and their state.</source>
        <translation>Surveiller des sources&#xa0;: les modifications sont analysées au fur et à mesure. Sans source, lister les sources et leur état.</translation>
    </message>
    <message>
        <source>Watch these sources no more.</source>
        <translation>Ne plus surveiller ces sources.</translation>
    </message>
    <message>
        <source>What a disk is and its room are as of the last look, which is told. Nothing is copied: --list writes a list for a program that copies, such as rsync --from0 --files-from=FILE / TARGET.</source>
        <translation>La nature d’un disque et son espace sont ceux du dernier relevé, qui est indiqué. Rien n’est copié&#xa0;: --list écrit une liste pour un programme qui copie, par exemple rsync --from0 --files-from=FILE / TARGET.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is not known is not estimated, and is told apart from what has nothing to save.</source>
        <translation>Ce qui n’est pas connu n’est pas estimé, et est indiqué à part de ce qui n’a rien à gagner.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>What was imported of “{name}” is on “{disk}”. The next scan finds its files.</source>
        <translation>Ce qui a été importé de «&#xa0;{name}&#xa0;» est sur «&#xa0;{disk}&#xa0;». La prochaine analyse en trouvera les fichiers.</translation>
    </message>
    <message>
        <source>Which episode is the last of a season is not known: nothing is said of what comes after those that are there. `cinventory list gap:yes` lists the episodes of the seasons with gaps.</source>
        <translation>On ne sait pas quel épisode est le dernier d’une saison&#xa0;: rien n’est dit de ce qui suit ceux qui sont là. `cinventory list gap:yes` liste les épisodes des saisons qui ont des lacunes.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With --near: let a file go although it has sound in a language that the better one lacks.</source>
        <translation>Avec --near&#xa0;: laisser partir un fichier même s’il a du son dans une langue qui manque au meilleur.</translation>
    </message>
    <message>
        <source>With a path, each worker reads a part of a file there, and the command compares it with what this computer reads. Nothing is written. Exit status: 0 all workers can take part; 1 there is no cluster; 3 a worker cannot.</source>
        <translation>Avec un chemin, chaque processus y lit une partie d’un fichier, et la commande la compare avec ce que lit cet ordinateur. Rien n’est écrit. Code de retour&#xa0;: 0 tous les processus peuvent participer&#x202f;; 1 il n’y a pas de grappe&#x202f;; 3 un processus ne le peut pas.</translation>
    </message>
    <message>
        <source>Write JSON, as the local API does.</source>
        <translation>Écrire du JSON, comme le fait l’API locale.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Écrire du JSON.</translation>
    </message>
    <message>
        <source>Write in English, as for a report to the makers, whatever the language of the preferences.</source>
        <translation>Écrire en anglais, comme pour un rapport aux auteurs du programme, quelle que soit la langue des préférences.</translation>
    </message>
    <message>
        <source>Write labels for disks as PDF: name, place, size, files, the id, and the id as a QR code.</source>
        <translation>Écrire en PDF des étiquettes pour les disques&#xa0;: nom, lieu, taille, fichiers, identifiant, et l’identifiant sous forme de code QR.</translation>
    </message>
    <message>
        <source>Write one line for the files of a recording, with their sums.</source>
        <translation>Écrire une seule ligne pour les fichiers d’un enregistrement, avec leurs totaux.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension does not belong to the format. Videos and libraries are never replaced.</source>
        <translation>Écrire ou remplacer un fichier même si son extension ne correspond pas au format. Les vidéos et les bibliothèques ne sont jamais remplacées.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension is of another format.</source>
        <translation>Écrire ou remplacer un fichier même si son extension est celle d’un autre format.</translation>
    </message>
    <message>
        <source>Write paths for rsync and rclone from this folder on; by default from the innermost one of all files.</source>
        <translation>Écrire les chemins pour rsync et rclone à partir de ce dossier&#x202f;; par défaut à partir du plus profond qui contient tous les fichiers.</translation>
    </message>
    <message>
        <source>Write the paths of these files; - is standard output.</source>
        <translation>Écrire les chemins de ces fichiers&#x202f;; - est la sortie standard.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, and read them from one, as for another computer.</source>
        <translation>Écrire les préférences dans un fichier, et les lire dans un fichier, par exemple pour un autre ordinateur.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, without passwords, tokens and certificates.</source>
        <translation>Écrire les préférences dans un fichier, sans mots de passe, jetons ni certificats.</translation>
    </message>
    <message>
        <source>Write the report to this file as well.</source>
        <translation>Écrire aussi le rapport dans ce fichier.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Écrire le résultat au format JSON.</translation>
    </message>
    <message>
        <source>Write this file; - is standard output.</source>
        <translation>Écrire ce fichier&#x202f;; - est la sortie standard.</translation>
    </message>
    <message>
        <source>Write to this file; - is standard output.</source>
        <translation>Écrire dans ce fichier&#x202f;; - est la sortie standard.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[par défaut&#xa0;: {}]</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[obligatoire]</translation>
    </message>
    <message>
        <source>a checksum list has the algorithm of its form.</source>
        <translation>une liste de sommes de contrôle a l’algorithme de sa forme.</translation>
    </message>
    <message>
        <source>a file with the extension {ending} cannot be {format}. Leave --format out, give the file the extension {other}, or add --force.</source>
        <translation>un fichier avec l’extension {ending} ne peut pas être {format}. Omettez --format, donnez au fichier l’extension {other}, ou ajoutez --force.</translation>
    </message>
    <message>
        <source>a list needs --if-lost, --fewer-than or --fits.</source>
        <translation>une liste nécessite --if-lost, --fewer-than ou --fits.</translation>
    </message>
    <message>
        <source>a named target has them already. Leave out --codec, --height, --sdr and --aac.</source>
        <translation>une cible nommée les comporte déjà. Omettez --codec, --height, --sdr et --aac.</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>toutes ces conditions&#xa0;:</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>option ambiguë&#xa0;: {option} peut désigner {options}</translation>
    </message>
    <message>
        <source>an hourly job has no hours.</source>
        <translation>une tâche horaire n’a pas d’heures.</translation>
    </message>
    <message>
        <source>and {count} {count:file|files} more</source>
        <translation>et {count} {count:autre fichier|autres fichiers}</translation>
    </message>
    <message>
        <source>any of:</source>
        <translation>l’une de ces conditions&#xa0;:</translation>
    </message>
    <message>
        <source>argument {name}: {reason}</source>
        <translation>argument {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>ascmhl adds a generation to the history of the folder, after verifying its chain. Files that differ from this history or that of an outer folder are recorded as failed. bagit needs a folder with its files in a folder data inside.</source>
        <translation>ascmhl ajoute une génération à l’historique du dossier, après avoir vérifié sa chaîne. Les fichiers qui diffèrent de cet historique ou de celui d’un dossier extérieur sont consignés en échec. bagit nécessite un dossier dont les fichiers sont dans un dossier data à l’intérieur.</translation>
    </message>
    <message>
        <source>ask one thing at a time.</source>
        <translation>demandez une seule chose à la fois.</translation>
    </message>
    <message>
        <source>at another speed</source>
        <translation>à une autre vitesse</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>au moins {count} {count:copie|copies} de {size}&#xa0;: {total}, {freed}</translation>
    </message>
    <message>
        <source>at most {most} mm.</source>
        <translation>au plus {most} mm.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>back online</source>
        <translation>de retour en ligne</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>began</source>
        <translation>commencée</translation>
    </message>
    <message>
        <source>both are the same place.</source>
        <translation>les deux sont le même emplacement.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>can take part</source>
        <translation>peut participer</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>altéré en silence</translation>
    </message>
    <message>
        <source>connected as of the last scan</source>
        <translation>connecté à la dernière analyse</translation>
    </message>
    <message>
        <source>connected as of {time}</source>
        <translation>connecté au {time}</translation>
    </message>
    <message>
        <source>copies on the same disk take at most {within}, on other disks {across}</source>
        <translation>les copies sur le même disque occupent au plus {within}, sur d’autres disques {across}</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>comptage</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>une valeur manque</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>interne</translation>
    </message>
    <message>
        <source>for {time}; use skip to leave it out</source>
        <translation>depuis {time}&#x202f;; utilisez skip pour l’ignorer</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>full about {time}</source>
        <translation>plein vers {time}</translation>
    </message>
    <message>
        <source>full {earliest} at the earliest</source>
        <translation>plein {earliest} au plus tôt</translation>
    </message>
    <message>
        <source>full {earliest} to {latest}</source>
        <translation>plein de {earliest} à {latest}</translation>
    </message>
    <message>
        <source>gets no files: {fault}</source>
        <translation>ne reçoit aucun fichier&#xa0;: {fault}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>has {own_begin} to {own_end} in common with {path}, from {begin} to {end}</source>
        <translation>a en commun la partie de {own_begin} à {own_end} avec {path}, de {begin} à {end}</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>la valeur {value} n’est pas possible ici</translation>
    </message>
    <message>
        <source>imported from {name}, not seen here</source>
        <translation>importé de {name}, jamais vu ici</translation>
    </message>
    <message>
        <source>in SDR</source>
        <translation>en SDR</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>index compares the tables of the container with the bytes there and reads all packets; key-frames decodes the key frames as well, full every frame of picture and sound.</source>
        <translation>index compare les tables du conteneur avec les octets présents et lit tous les paquets&#x202f;; key-frames décode aussi les images clés, full chaque image et tout le son.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>is a part of {path}, from {begin} to {end}</source>
        <translation>est une partie de {path}, de {begin} à {end}</translation>
    </message>
    <message>
        <source>is better than the chosen one: {reason}</source>
        <translation>est meilleur que celui qui est choisi&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it takes two paths, and nothing else.</source>
        <translation>il faut deux chemins, et rien d’autre.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>dernière sauvegarde</translation>
    </message>
    <message>
        <source>last week: {jobs}</source>
        <translation>semaine dernière&#xa0;: {jobs}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliothèque</translation>
    </message>
    <message>
        <source>list takes no id; every other action needs one.</source>
        <translation>list ne prend pas d’identifiant&#x202f;; toute autre action en nécessite un.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>remis en place</translation>
    </message>
    <message>
        <source>name the files that may go, by paths or filters.</source>
        <translation>indiquez les fichiers qui peuvent partir, par des chemins ou des filtres.</translation>
    </message>
    <message>
        <source>name the files to accept, by paths or filters.</source>
        <translation>indiquez les fichiers à accepter, par des chemins ou des filtres.</translation>
    </message>
    <message>
        <source>name the output, which is a file or a folder.</source>
        <translation>indiquez la sortie, qui est un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>name the sources to watch no more.</source>
        <translation>indiquez les sources à ne plus surveiller.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>attention requise</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>jamais contrôlés</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>next: {job}, {time}</source>
        <translation>prochaine&#xa0;: {job}, {time}</translation>
    </message>
    <message>
        <source>no language of a file is known. Scan a folder first.</source>
        <translation>aucune langue n’est connue pour aucun fichier. Analysez d’abord un dossier.</translation>
    </message>
    <message>
        <source>no receiver of alerts is named. Use --webhook or --on-alert.</source>
        <translation>aucun destinataire d’alertes n’est indiqué. Utilisez --webhook ou --on-alert.</translation>
    </message>
    <message>
        <source>no server of this library runs.</source>
        <translation>aucun serveur de cette bibliothèque n’est en cours d’exécution.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>non connecté depuis {time}</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>non déplacé</translation>
    </message>
    <message>
        <source>not moved: {reason}</source>
        <translation>non déplacé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>nothing has been scanned yet. Scan a folder first.</source>
        <translation>rien n’a encore été analysé. Analysez d’abord un dossier.</translation>
    </message>
    <message>
        <source>nothing was indexed yet. Index what is said: cinventory dialogue index</source>
        <translation>rien n’est encore indexé. Indexez les dialogues&#xa0;: cinventory dialogue index</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>on another disk</source>
        <translation>sur un autre disque</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>only CSV can have a byte order mark. Add --format csv.</source>
        <translation>seul le CSV peut avoir une marque d’ordre des octets. Ajoutez --format csv.</translation>
    </message>
    <message>
        <source>only HTML can have pictures. Add --format html.</source>
        <translation>seul le HTML peut avoir des images. Ajoutez --format html.</translation>
    </message>
    <message>
        <source>only a weekly or monthly job has a day.</source>
        <translation>seule une tâche hebdomadaire ou mensuelle a un jour.</translation>
    </message>
    <message>
        <source>only one of them is possible.</source>
        <translation>une seule d’entre elles est possible.</translation>
    </message>
    <message>
        <source>only these formats have it: {names}.</source>
        <translation>seuls ces formats l’ont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>only with --near.</source>
        <translation>seulement avec --near.</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optique</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>suspension</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>player</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>probing</source>
        <translation>examen</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progression</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>amovible</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>relance de</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rouleau</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>say how often: hourly, nightly, weekly or monthly.</source>
        <translation>dites à quelle fréquence&#xa0;: hourly, nightly, weekly ou monthly.</translation>
    </message>
    <message>
        <source>say where to write the labels.</source>
        <translation>dites où écrire les étiquettes.</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>vu {time}</translation>
    </message>
    <message>
        <source>sees {path} (device {device})</source>
        <translation>voit {path} (périphérique {device})</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lent</translation>
    </message>
    <message>
        <source>slow: {seconds} s</source>
        <translation>lent&#xa0;: {seconds} s</translation>
    </message>
    <message>
        <source>sound {found}</source>
        <translation>son {found}</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>stays: {path}</source>
        <translation>reste&#xa0;: {path}</translation>
    </message>
    <message>
        <source>the better file stays.</source>
        <translation>le meilleur fichier reste.</translation>
    </message>
    <message>
        <source>the columns of path, or name, and size are needed.</source>
        <translation>les colonnes de path, ou de name, et de size sont nécessaires.</translation>
    </message>
    <message>
        <source>the index of what is said cannot be read now, and finds nothing. Try again.</source>
        <translation>l’index des dialogues ne peut pas être lu pour le moment, et ne trouve rien. Réessayez.</translation>
    </message>
    <message>
        <source>the index of what is said is damaged. Make it anew: cinventory dialogue index</source>
        <translation>l’index des dialogues est endommagé. Recréez-le&#xa0;: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the index of what is said is of another version. Make it anew: cinventory dialogue index</source>
        <translation>l’index des dialogues est d’une autre version. Recréez-le&#xa0;: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the last check found other contents than those of the checksum.</source>
        <translation>le dernier contrôle a trouvé un contenu différent de celui de la somme de contrôle.</translation>
    </message>
    <message>
        <source>the library does not remember this list. {reason}</source>
        <translation>la bibliothèque ne mémorise pas cette liste. {reason}</translation>
    </message>
    <message>
        <source>the paths go from {folder} on.</source>
        <translation>les chemins partent de {folder}.</translation>
    </message>
    <message>
        <source>the scan must be older than scan {number}.</source>
        <translation>l’analyse doit être antérieure à l’analyse {number}.</translation>
    </message>
    <message>
        <source>there is no scan {number}; the last is {last}.</source>
        <translation>il n’y a pas d’analyse {number}&#x202f;; la dernière est {last}.</translation>
    </message>
    <message>
        <source>there is no target of this name, but: {names}.</source>
        <translation>il n’y a pas de cible de ce nom, mais&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>this command does not write {ending}. Use one of {possible}.</source>
        <translation>cette commande n’écrit pas {ending}. Utilisez l’une de ces extensions&#xa0;: {possible}.</translation>
    </message>
    <message>
        <source>this format has a line for each file.</source>
        <translation>ce format a une ligne pour chaque fichier.</translation>
    </message>
    <message>
        <source>trash: {path}</source>
        <translation>corbeille&#xa0;: {path}</translation>
    </message>
    <message>
        <source>undo needs numbers or --last; list takes neither.</source>
        <translation>undo nécessite des numéros ou --last&#x202f;; list ne prend ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>arguments inconnus&#xa0;: {arguments}</translation>
    </message>
    <message>
        <source>use a scan with --scan, not a date.</source>
        <translation>utilisez une analyse avec --scan, pas une date.</translation>
    </message>
    <message>
        <source>use a size such as 200MB or 1.5GB.</source>
        <translation>utilisez une taille comme 200MB ou 1.5GB.</translation>
    </message>
    <message>
        <source>use an amount such as 500GB or 2h.</source>
        <translation>utilisez une quantité comme 500GB ou 2h.</translation>
    </message>
    <message>
        <source>use an amount such as 800GB.</source>
        <translation>utilisez une quantité comme 800GB.</translation>
    </message>
    <message>
        <source>use one of {names}.</source>
        <translation>utilisez l’une de ces valeurs&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>use these options only with --cluster.</source>
        <translation>n’utilisez ces options qu’avec --cluster.</translation>
    </message>
    <message>
        <source>use these options only with list.</source>
        <translation>n’utilisez ces options qu’avec list.</translation>
    </message>
    <message>
        <source>use this option only with --webhook.</source>
        <translation>n’utilisez cette option qu’avec --webhook.</translation>
    </message>
    <message>
        <source>use this option only with show.</source>
        <translation>n’utilisez cette option qu’avec show.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>hebdomadaire</translation>
    </message>
    <message>
        <source>with AAC</source>
        <translation>avec AAC</translation>
    </message>
    <message>
        <source>without sound in: {languages}</source>
        <translation>sans son en&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} processus sur {count}</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>nouveaux&#xa0;: {added}, modifiés&#xa0;: {changed}</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translation>{address} répond.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} ne répond pas.</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{count} bad</source>
        <translation>{count} mal terminées</translation>
    </message>
    <message>
        <source>{count} files are too many to print here. Show them with: {command}</source>
        <translation>{count} fichiers, c’est trop pour les afficher ici. Affichez-les avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>trouvés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} further {count:pair is|pairs are} not confirmed yet. Run it again.</source>
        <translation>{count} {count:autre paire n’est pas encore confirmée|autres paires ne sont pas encore confirmées}. Exécutez de nouveau la commande.</translation>
    </message>
    <message>
        <source>{count} missing, as far as the sources were read</source>
        <translation>manquants&#xa0;: {count}, pour autant que les sources ont été lues</translation>
    </message>
    <message>
        <source>{count} more, {least} to {most} each</source>
        <translation>{count} de plus, de {least} à {most} chacun</translation>
    </message>
    <message>
        <source>{count} of the {files} {files:file|files} in {folder} {count:is|are} also in {other}: {size}</source>
        <translation>{count} sur {files} {files:fichier|fichiers} de {folder} {count:est|sont} aussi dans {other}&#xa0;: {size}</translation>
    </message>
    <message>
        <source>{count} of those that fit {count:is|are} on disks that are not connected now.</source>
        <translation>{count} de ceux qui tiennent {count:est|sont} sur des disques qui ne sont pas connectés actuellement.</translation>
    </message>
    <message>
        <source>{count} of {known} known {known:file|files} {count:was|were} found at {path}.</source>
        <translation>{count} sur {known} {known:fichier connu|fichiers connus} {count:a été trouvé|ont été trouvés} à {path}.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files}</source>
        <translation>{count} sur {total} {total:fichier|fichiers}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files} left out:</source>
        <translation>{count} sur {total} {total:fichier|fichiers} de côté&#xa0;:</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>{count} ici seulement</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>{count} {count:copie|copies} de {size}&#xa0;: {total}, {freed}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} sound in a language that the better file lacks: --other-languages lets {count:it|them} go.</source>
        <translation>{count} {count:fichier a|fichiers ont} du son dans une langue qui manque au meilleur fichier&#xa0;: --other-languages {count:le|les} laisse partir.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} on several disks now, and would be on one only.</source>
        <translation>{count} {count:fichier est|fichiers sont} maintenant sur plusieurs disques, et ne {count:serait|seraient} plus que sur un seul.</translation>
    </message>
    <message>
        <source>{count} {count:file stays as a copy on another disk|files stay as copies on other disks}: --across-disks lets {count:it|them} go.</source>
        <translation>{count} {count:fichier reste comme copie sur un autre disque|fichiers restent comme copies sur d’autres disques}&#xa0;: --across-disks {count:le|les} laisse partir.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) only on one disk</source>
        <translation>{count} {count:fichier|fichiers} ({size}) sur un seul disque</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:does|do} not.</source>
        <translation>{count} {count:fichier|fichiers} ({size}) ne {count:tient|tiennent} pas.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:exists|exist} on no other disk, {unchecked} of them never checked.</source>
        <translation>{count} {count:fichier|fichiers} ({size}) {count:n’existe|n’existent} sur aucun autre disque, dont {unchecked} jamais contrôlés.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:fits|fit} into {free}.</source>
        <translation>{count} {count:fichier|fichiers} ({size}) {count:tient|tiennent} dans {free}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:has|have} a copy on another disk.</source>
        <translation>{count} {count:fichier|fichiers} ({size}) {count:a|ont} une copie sur un autre disque.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} not known: {count:it was|they were} not compared. Ask with: cinventory copies</source>
        <translation>Pour {count} {count:fichier|fichiers} ({size}), on ne sait pas&#xa0;: {count:il n’a pas été comparé|ils n’ont pas été comparés}. Pour le savoir&#xa0;: cinventory copies</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} on fewer than {disks} {disks:disk|disks}.</source>
        <translation>{count} {count:fichier|fichiers} ({size}) {count:est|sont} sur moins de {disks} {disks:disque|disques}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} accepted: what the last check found is the known checksum from now on.</source>
        <translation>{count} {count:fichier accepté|fichiers acceptés}&#xa0;: ce que le dernier contrôle a trouvé est désormais la somme de contrôle connue.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could be accepted. Nothing was changed: add --yes to forget the known checksums and take what was found as good.</source>
        <translation>{count} {count:fichier pourrait être accepté|fichiers pourraient être acceptés}. Rien n’a été modifié&#xa0;: ajoutez --yes pour oublier les sommes de contrôle connues et tenir pour bon ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could go, {freed}.</source>
        <translation>{count} {count:fichier pourrait|fichiers pourraient} partir, {freed}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. Index again: cinventory dialogue index</source>
        <translation>{count} {count:fichier|fichiers} de sous-titres {count:n’est pas indexé|ne sont pas indexés}, ou {count:a|ont} changé. Indexez de nouveau&#xa0;: cinventory dialogue index</translation>
    </message>
    <message>
        <source>{count} {count:file|files}, {size}, {hours} h on {disks} {disks:disk|disks}, as of {time}</source>
        <translation>{count} {count:fichier|fichiers}, {size}, {hours} h sur {disks} {disks:disque|disques}, au {time}</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} on {pages} {pages:page|pages} for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>{count} {count:étiquette|étiquettes} sur {pages} {pages:page|pages} pour {sheet}. Imprimez à 100&#xa0;%, sans adapter à la page.</translation>
    </message>
    <message>
        <source>{count} {count:path|paths} with a line break {count:was|were} left out. Use --list-form nul.</source>
        <translation>{count} {count:chemin|chemins} avec un saut de ligne {count:a été laissé|ont été laissés} de côté. Utilisez --list-form nul.</translation>
    </message>
    <message>
        <source>{count} {count:process|processes}, answers in {time} ms, clock {clock} s</source>
        <translation>{count} processus, réponse en {time} ms, horloge {clock} s</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} back online</source>
        <translation>{count} {count:source|sources} de retour en ligne</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} offline</source>
        <translation>{count} {count:source|sources} hors ligne</translation>
    </message>
    <message>
        <source>{count} {count:text|texts}, {size}, as of {time}</source>
        <translation>{count} {count:texte|textes}, {size}, au {time}</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with longer ones. Compare with: cinventory fingerprint --parts</source>
        <translation>{count} {count:vidéo n’a pas été comparée|vidéos n’ont pas été comparées} avec de plus longues. Comparez avec&#xa0;: cinventory fingerprint --parts</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with those of similar length. Compare with: cinventory fingerprint</source>
        <translation>{count} {count:vidéo n’a pas été comparée|vidéos n’ont pas été comparées} avec celles de durée semblable. Comparez avec&#xa0;: cinventory fingerprint</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} cannot be compared.</source>
        <translation>{count} {count:vidéo ne peut pas être comparée|vidéos ne peuvent pas être comparées}.</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} with the same pictures</source>
        <translation>{count} {count:vidéo|vidéos} aux mêmes images</translation>
    </message>
    <message>
        <source>{count} {count:worker has|workers have} gone: {names}.</source>
        <translation>{count} processus {count:a disparu|ont disparu}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker takes|workers take} part: {names}.</source>
        <translation>{count} processus {count:participe|participent}&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} {count:processus|processus}</translation>
    </message>
    <message>
        <source>{ending} is the extension of no format. Writing {format}; choose with --format.</source>
        <translation>{ending} n’est l’extension d’aucun format. Écriture en {format}&#x202f;; choisissez avec --format.</translation>
    </message>
    <message>
        <source>{fine} of {count} {count:worker|workers} can take part, with {processes} probe {processes:process|processes}.</source>
        <translation>Processus qui peuvent participer&#xa0;: {fine} sur {count}, avec {processes} processus d’examen.</translation>
    </message>
    <message>
        <source>{folder} has none of the files. Name their folder with --folder.</source>
        <translation>{folder} ne contient aucun des fichiers. Indiquez leur dossier avec --folder.</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} libres sur {total}</translation>
    </message>
    <message>
        <source>{free} of {total} free as of {time}</source>
        <translation>{free} libres sur {total} au {time}</translation>
    </message>
    <message>
        <source>{grid} on {sheet}</source>
        <translation>{grid} sur {sheet}</translation>
    </message>
    <message>
        <source>{holder} has it open. Its running jobs can be reached only while its local API is on.</source>
        <translation>{holder} l’a ouverte. Ses tâches en cours ne sont accessibles que tant que son API locale est activée.</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high}&#xa0;%</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{name} is not a column. Use {names}.</source>
        <translation>{name} n’est pas une colonne. Utilisez {names}.</translation>
    </message>
    <message>
        <source>{part} (continue with: {command})</source>
        <translation>{part} (continuer avec&#xa0;: {command})</translation>
    </message>
    <message>
        <source>{program} begins at the beginning: it cannot be told a time.</source>
        <translation>{program} commence au début&#xa0;: on ne peut pas lui indiquer de temps.</translation>
    </message>
    <message>
        <source>{program} could not be started: {detail}.</source>
        <translation>{program} n’a pas pu être démarré&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{program} ended at once, with status {status}: {command}</source>
        <translation>{program} s’est terminé aussitôt, avec le code de retour {status}&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{sentence} Ask with: {command}</source>
        <translation>{sentence} Pour le savoir&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{sentence} List them with: {command}</source>
        <translation>{sentence} Pour les lister&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{target}: of no file it can be said that it would save something.</source>
        <translation>{target}&#xa0;: d’aucun fichier on ne peut dire qu’il ferait gagner quelque chose.</translation>
    </message>
    <message>
        <source>{target}: {count} {count:file|files} of {size} would save {saves}.</source>
        <translation>{target}&#xa0;: {count} {count:fichier|fichiers} de {size} {count:ferait|feraient} gagner {saves}.</translation>
    </message>
    <message>
        <source>{text} is no scan, date or age, such as 2026-10-01 or 30d.</source>
        <translation>{text} n’est ni une analyse, ni une date, ni un âge, comme 2026-10-01 ou 30d.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} restant</translation>
    </message>
    <message>
        <source>{value} is not a valid float range.</source>
        <translation>{value} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{value} is not a valid float.</source>
        <translation>{value} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{value} is not a valid int range.</source>
        <translation>{value} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{value} is not a valid int.</source>
        <translation>{value} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} n’est pas dans l’intervalle {range}.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} n’est pas l’une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>{word} is no file or folder here.</source>
        <translation>{word} n’est ici ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name one file.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier. Indiquez un seul fichier.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds, or as 1:02:03.5.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un temps. Écrivez des secondes, ou sous la forme 1:02:03.5.</translation>
    </message>
    <message>
        <source>“{text}” names no column: write such as path=Location.</source>
        <translation>«&#xa0;{text}&#xa0;» n’indique aucune colonne&#xa0;: écrivez par exemple path=Location.</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Only files that are there now can be compared: some are missing, or not connected.</source>
        <translation>Seuls les fichiers présents peuvent être comparés&#xa0;: certains manquent, ou ne sont pas connectés.</translation>
    </message>
    <message>
        <source>“{}” is left out: {}</source>
        <translation>«&#xa0;{}&#xa0;» est laissé de côté&#xa0;: {}</translation>
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
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>File over the first one</source>
        <translation>Le fichier par-dessus le premier</translation>
    </message>
    <message>
        <source>How much later this file is shown than the first one</source>
        <translation>De combien ce fichier est affiché après le premier</translation>
    </message>
    <message>
        <source>How the pictures are compared (W for the next way)</source>
        <translation>La façon de comparer les images (W pour la suivante)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Offset of {}</source>
        <translation>Décalage de {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>The file to compare the first with</source>
        <translation>Le fichier à comparer avec le premier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Where the first picture ends and the other one begins</source>
        <translation>Là où la première image finit et où l’autre commence</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>at least {}</source>
        <translation>au moins {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>au plus {}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>est présent</translation>
    </message>
    <message>
        <source>less than {}</source>
        <translation>moins de {}</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>plus de {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>pas {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>{} (differs)</source>
        <translation>{} (différent)</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Before, after, and the difference</source>
        <translation>Avant, après, et la différence</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The earlier scan</source>
        <translation>L’analyse la plus ancienne</translation>
    </message>
    <message>
        <source>The later scan</source>
        <translation>L’analyse la plus récente</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What has changed from one scan to the other</source>
        <translation>Ce qui a changé d’une analyse à l’autre</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>A row for each fact, a column for each file</source>
        <translation>Une ligne par propriété, une colonne par fichier</translation>
    </message>
    <message>
        <source>Files side by side</source>
        <translation>Fichiers côte à côte</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all</source>
        <translation>Omet ce qui est identique partout</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Seulement les différences</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>CopiesController</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A row for files with equal contents; those that take the most room come first</source>
        <translation>Une ligne par groupe de fichiers au contenu identique&#x202f;; ceux qui occupent le plus d’espace viennent d’abord</translation>
    </message>
    <message>
        <source>A search after the next scan may find some.</source>
        <translation>Une recherche après la prochaine analyse en trouvera peut-être.</translation>
    </message>
    <message>
        <source>All groups are ignored</source>
        <translation>Tous les groupes sont ignorés</translation>
    </message>
    <message>
        <source>Also on other disks</source>
        <translation>Aussi sur d’autres disques</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Colonnes des groupes</translation>
    </message>
    <message>
        <source>Compare two places</source>
        <translation>Comparer deux emplacements</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Files of the same size are compared; only those that may be equal are read.</source>
        <translation>Les fichiers de même taille sont comparés&#x202f;; seuls ceux qui peuvent être identiques sont lus.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups of copies</source>
        <translation>Groupes de copies</translation>
    </message>
    <message>
        <source>Groups of equal files, places and folders against each other, and the trash</source>
        <translation>Groupes de fichiers identiques, emplacements et dossiers comparés entre eux, et la corbeille</translation>
    </message>
    <message>
        <source>Lists the groups whose copies are all on different disks as well: those are backups</source>
        <translation>Liste aussi les groupes dont les copies sont toutes sur des disques différents&#xa0;: ce sont des sauvegardes</translation>
    </message>
    <message>
        <source>No disk holds a file twice</source>
        <translation>Aucun disque ne contient un fichier en double</translation>
    </message>
    <message>
        <source>No disk holds a file twice that matches</source>
        <translation>Aucun disque ne contient en double un fichier qui correspond</translation>
    </message>
    <message>
        <source>No file has another copy</source>
        <translation>Aucun fichier n’a d’autre copie</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Pas encore de recherche de copies</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Afficher tous les groupes</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Views of the copies</source>
        <translation>Vues des copies</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>Ce qui est dit de chaque groupe</translation>
    </message>
    <message>
        <source>“Ignored” shows them.</source>
        <translation>«&#xa0;Ignorés&#xa0;» les affiche.</translation>
    </message>
</context>
<context>
    <name>CopiesPreferences</name>
    <message>
        <source>Allow moving copies to the tras&amp;h</source>
        <translation>Permettre de mettre des copies à la cor&amp;beille</translation>
    </message>
    <message>
        <source>Copies and trash</source>
        <translation>Copies et corbeille</translation>
    </message>
    <message>
        <source>Otherwise files are only read. Every move is shown before, and can be undone.</source>
        <translation>Sinon, les fichiers sont seulement lus. Chaque déplacement est montré d’avance, et peut être annulé.</translation>
    </message>
</context>
<context>
    <name>CopyFileTable</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Une ligne par fichier&#x202f;; Entrée l’ouvre</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Colonnes des fichiers</translation>
    </message>
    <message>
        <source>Files of the group</source>
        <translation>Fichiers du groupe</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Préférer cette source</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Ce qui est dit de chaque fichier</translation>
    </message>
</context>
<context>
    <name>CopyFormatter</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Dans les deux</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep: {}</source>
        <translation>Garder&#xa0;: {}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Aucun groupe ne correspond</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar, that matches “{typed}”.</source>
        <translation>Aucun n’a de fichier de «&#xa0;{chosen}&#xa0;» (choix de la barre latérale) qui corresponde à «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar.</source>
        <translation>Aucun n’a de fichier de «&#xa0;{chosen}&#xa0;» (choix de la barre latérale).</translation>
    </message>
    <message>
        <source>None has a file that matches “{typed}”. Other words may find some.</source>
        <translation>Aucun n’a de fichier correspondant à «&#xa0;{typed}&#xa0;». D’autres mots en trouveront peut-être.</translation>
    </message>
    <message>
        <source>None has one of the files that the window shows now.</source>
        <translation>Aucun n’a l’un des fichiers que la fenêtre affiche maintenant.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Only in {}</source>
        <translation>Seulement dans {}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To reclaim</source>
        <translation>À récupérer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>au moins {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>au plus {}</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>premier par chemin</translation>
    </message>
    <message>
        <source>imported from {}, not seen here</source>
        <translation>importé de {}, jamais vu ici</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>longest name</source>
        <translation>nom le plus long</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>le plus ancien</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>others are called copies</source>
        <translation>les autres s’appellent copie</translation>
    </message>
    <message>
        <source>others are in folders of copies</source>
        <translation>les autres sont dans des dossiers de copies</translation>
    </message>
    <message>
        <source>preferred source</source>
        <translation>source préférée</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>chemin le plus court</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>le seul intact</translation>
    </message>
    <message>
        <source>{0} {0:group of copies is|groups of copies are} hidden</source>
        <translation>{0} {0:groupe de copies est masqué|groupes de copies sont masqués}</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of copies</source>
        <translation>{0} {0:groupe|groupes} de copies</translation>
    </message>
    <message>
        <source>{0} {0:video has its copies on different disks: they are backups|videos have their copies on different disks: they are backups}.</source>
        <translation>{0} {0:vidéo a ses copies sur des disques différents&#xa0;: ce sont des sauvegardes|vidéos ont leurs copies sur des disques différents&#xa0;: ce sont des sauvegardes}.</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Check for damage…</source>
        <translation>Rechercher les dommages…</translation>
    </message>
    <message>
        <source>Check the rest…</source>
        <translation>Contrôler le reste…</translation>
    </message>
    <message>
        <source>Compare all files with each other, to find which exist several times</source>
        <translation>Comparer tous les fichiers entre eux, pour trouver ceux qui existent plusieurs fois</translation>
    </message>
    <message>
        <source>Decode all files to find damage</source>
        <translation>Décoder tous les fichiers pour rechercher les dommages</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Trouver les copies</translation>
    </message>
    <message>
        <source>Read all files, and compare them with their checksums; of files without any, store them</source>
        <translation>Lire tous les fichiers, et les comparer avec leurs sommes de contrôle&#x202f;; les enregistrer pour ceux qui n’en ont pas</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Vérifier les sommes de contrôle</translation>
    </message>
    <message>
        <source>none of {}</source>
        <translation>aucun sur {}</translation>
    </message>
    <message>
        <source>{0:Not the one checked|None of the {0} checked}</source>
        <translation>{0:Le seul n’est pas contrôlé|Aucun des {0} n’est contrôlé}</translation>
    </message>
    <message>
        <source>{0:Not the one compared|None of the {0} compared}</source>
        <translation>{0:Le seul n’est pas comparé|Aucun des {0} n’est comparé}</translation>
    </message>
    <message>
        <source>{0:Not the one verified|None of the {0} verified}</source>
        <translation>{0:Le seul n’est pas vérifié|Aucun des {0} n’est vérifié}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Écrire dans</translation>
    </message>
    <message>
        <source>A history takes a new part with each run; a bag or a list is written once</source>
        <translation>Un historique reçoit une nouvelle partie à chaque passage&#x202f;; un sac BagIt ou une liste ne s’écrivent qu’une fois</translation>
    </message>
    <message>
        <source>ASC MHL history (a folder ascmhl)</source>
        <translation>Historique ASC MHL (un dossier ascmhl)</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmes</translation>
    </message>
    <message>
        <source>Allow it to write there, or choose another place.</source>
        <translation>Permettez d’y écrire, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>BagIt bag (with its files in a folder data)</source>
        <translation>Sac BagIt (avec ses fichiers dans un dossier data)</translation>
    </message>
    <message>
        <source>Checksum list for b3sum</source>
        <translation>Liste de sommes de contrôle pour b3sum</translation>
    </message>
    <message>
        <source>Checksum list for md5sum</source>
        <translation>Liste de sommes de contrôle pour md5sum</translation>
    </message>
    <message>
        <source>Checksum list for sha1sum</source>
        <translation>Liste de sommes de contrôle pour sha1sum</translation>
    </message>
    <message>
        <source>Checksum list for sha256sum</source>
        <translation>Liste de sommes de contrôle pour sha256sum</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH128</source>
        <translation>Liste de sommes de contrôle pour xxhsum, XXH128</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH64</source>
        <translation>Liste de sommes de contrôle pour xxhsum, XXH64</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose at least one algorithm.</source>
        <translation>Choisissez au moins un algorithme.</translation>
    </message>
    <message>
        <source>Choose the folder to describe</source>
        <translation>Choisir le dossier à décrire</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Choisir où écrire</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Compute this checksum of each file</source>
        <translation>Calculer cette somme de contrôle pour chaque fichier</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create manifest</source>
        <translation>Créer un manifeste</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
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
        <translation>Il peut être déposé sur cette boîte de dialogue.</translation>
    </message>
    <message>
        <source>Name the file of the checksum list.</source>
        <translation>Indiquez le fichier de la liste de sommes de contrôle.</translation>
    </message>
    <message>
        <source>Reads all files of the folder, and writes the manifest</source>
        <translation>Lit tous les fichiers du dossier, et écrit le manifeste</translation>
    </message>
    <message>
        <source>The folder whose files the manifest lists</source>
        <translation>Le dossier dont le manifeste liste les fichiers</translation>
    </message>
    <message>
        <source>The path of the new manifest</source>
        <translation>Le chemin du nouveau manifeste</translation>
    </message>
    <message>
        <source>Type whole paths.</source>
        <translation>Tapez des chemins complets.</translation>
    </message>
    <message>
        <source>Without it, nothing is written into the folder. Its videos are never changed.</source>
        <translation>Sans cela, rien n’est écrit dans le dossier. Ses vidéos ne sont jamais modifiées.</translation>
    </message>
    <message>
        <source>Write &amp;into “{}” itself</source>
        <translation>Éc&amp;rire dans «&#xa0;{}&#xa0;» même</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>{} is a source of the library, where nothing is written. Choose another place.</source>
        <translation>{} est une source de la bibliothèque, où rien n’est écrit. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>DBusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>&amp;Again, also what was checked before</source>
        <translation>De &amp;nouveau, même ce qui a déjà été contrôlé</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>&amp;Complet</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>&amp;Index</translation>
    </message>
    <message>
        <source>&amp;Key frames</source>
        <translation>Images c&amp;lés</translation>
    </message>
    <message>
        <source>A single changed bit may not show: only checksums find each change.</source>
        <translation>Un seul bit modifié peut passer inaperçu&#xa0;: seules les sommes de contrôle détectent chaque changement.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Rechercher les dommages</translation>
    </message>
    <message>
        <source>Compares the tables of a file with the bytes there. As fast as the disk reads.</source>
        <translation>Compare les tables d’un fichier avec les octets présents. Aussi rapide que la lecture du disque.</translation>
    </message>
    <message>
        <source>Decodes every frame of picture and sound: several minutes for an hour of video.</source>
        <translation>Décode chaque image et tout le son&#xa0;: plusieurs minutes pour une heure de vidéo.</translation>
    </message>
    <message>
        <source>Decodes the key frames as well: a few seconds for an hour of video.</source>
        <translation>Décode aussi les images clés&#xa0;: quelques secondes pour une heure de vidéo.</translation>
    </message>
    <message>
        <source>Otherwise only new and changed files are read</source>
        <translation>Sinon, seuls les fichiers nouveaux et modifiés sont lus</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Damage at {}. Click to see the picture there, double click to play from there.</source>
        <translation>Dommages à {}. Un clic montre l’image à cet endroit, un double-clic lit à partir de là.</translation>
    </message>
    <message>
        <source>Damage at {}. The arrow keys show the picture there, Enter plays from there.</source>
        <translation>Dommages à {}. Les flèches montrent l’image à cet endroit, Entrée lit à partir de là.</translation>
    </message>
    <message>
        <source>Damage on the time line</source>
        <translation>Dommages sur la ligne de temps</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Changes since a date</source>
        <translation>Changements depuis une date</translation>
    </message>
    <message>
        <source>Shows what changed since that day</source>
        <translation>Affiche ce qui a changé depuis ce jour</translation>
    </message>
    <message>
        <source>Tell changes</source>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>Le jour à partir duquel les changements sont indiqués</translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>&amp;Delete the index</source>
        <translation>&amp;Supprimer l’index</translation>
    </message>
    <message>
        <source>Delete the index of what is said?</source>
        <translation>Supprimer l’index des dialogues&#x202f;?</translation>
    </message>
    <message>
        <source>Deletes the index of what is said; nothing can be found by says: then</source>
        <translation>Supprime l’index des dialogues&#x202f;; says: ne trouve alors plus rien</translation>
    </message>
    <message>
        <source>Subtitles and videos stay as they are. To search what is said again, index it again.</source>
        <translation>Les sous-titres et les vidéos restent tels quels. Pour chercher de nouveau dans les dialogues, indexez-les de nouveau.</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>L’index occupe {size}.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The backup is put in the place of the library…</source>
        <translation>La sauvegarde prend la place de la bibliothèque…</translation>
    </message>
</context>
<context>
    <name>DesktopStatus</name>
    <message>
        <source>{} found</source>
        <translation>trouvés&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>? Not known: facts are missing</source>
        <translation>? Inconnu&#xa0;: des propriétés manquent</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Audio {}</source>
        <translation>Audio {}</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Recherche de dommages</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Encodé</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>Episode {}</source>
        <translation>Épisode {}</translation>
    </message>
    <message>
        <source>Equal in all</source>
        <translation>Identique partout</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Fichiers voisins</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Film ou épisode</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation>Trouvé à la place</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Good copy</source>
        <translation>Bonne copie</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelacé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>Last look failed</source>
        <translation>Dernière lecture échouée</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Marqué OK</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>Parties manquantes</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>On the disk {}</source>
        <translation>Sur le disque {}</translation>
    </message>
    <message>
        <source>Part {}</source>
        <translation>Partie {}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressif</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>Lu avec</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Enregistrement en plusieurs fichiers</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Bobine</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Season {}</source>
        <translation>Saison {}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>Timecode initial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>The file declares more bytes than it has. Its end may be missing.</source>
        <translation>Le fichier déclare plus d’octets qu’il n’en a. Sa fin manque peut-être.</translation>
    </message>
    <message>
        <source>The file is in the trash, so it counts as no copy. Its data stays in the library.</source>
        <translation>Le fichier est à la corbeille&#xa0;: il ne compte donc pas comme copie. Ses données restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The last scan did not find the file. Its data stays in the library.</source>
        <translation>La dernière analyse n’a pas trouvé le fichier. Ses données restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The source cannot be reached now. The data of the file stays in the library.</source>
        <translation>La source est inaccessible pour l’instant. Les données du fichier restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>They are of another version of the file than the last scan saw, modified {}.</source>
        <translation>Elles sont d’une autre version du fichier que celle vue par la dernière analyse, modifiée {}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Piste {}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Video {}</source>
        <translation>Vidéo {}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Dialogues</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>illustration</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>chapitres</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sommes de contrôle</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n’a pas pu être lu</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>coupes</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>montage</translation>
    </message>
    <message>
        <source>for the hard of hearing</source>
        <translation>pour malentendants</translation>
    </message>
    <message>
        <source>for those who see little</source>
        <translation>pour malvoyants</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forcé</translation>
    </message>
    <message>
        <source>found on {}</source>
        <translation>trouvé le {}</translation>
    </message>
    <message>
        <source>kept at {}</source>
        <translation>rangé&#xa0;: {}</translation>
    </message>
    <message>
        <source>last seen {}</source>
        <translation>vu le {}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>metadata of the camera</source>
        <translation>métadonnées de la caméra</translation>
    </message>
    <message>
        <source>more than {} different</source>
        <translation>plus de {} différents</translation>
    </message>
    <message>
        <source>names of file and folders</source>
        <translation>noms du fichier et des dossiers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not a video</source>
        <translation>pas une vidéo</translation>
    </message>
    <message>
        <source>not read: it declares a document type</source>
        <translation>non lu&#xa0;: il déclare un type de document</translation>
    </message>
    <message>
        <source>not read: it is larger than 1 MiB</source>
        <translation>non lu&#xa0;: il dépasse 1 MiB</translation>
    </message>
    <message>
        <source>not read: it is no text</source>
        <translation>non lu&#xa0;: ce n’est pas du texte</translation>
    </message>
    <message>
        <source>notes of a download</source>
        <translation>notes d’un téléchargement</translation>
    </message>
    <message>
        <source>of the same episode, perhaps for another version</source>
        <translation>du même épisode, peut-être pour une autre version</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>pictures for seeking</source>
        <translation>images pour l’avance rapide</translation>
    </message>
    <message>
        <source>smaller version</source>
        <translation>version réduite</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>sous-titres</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>télémétrie</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>vignette</translation>
    </message>
    <message>
        <source>wanted: {}</source>
        <translation>attendu&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} bits</translation>
    </message>
    <message>
        <source>{} by its text</source>
        <translation>{} d’après son texte</translation>
    </message>
    <message>
        <source>{} constant</source>
        <translation>{} constant</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} de plus</translation>
    </message>
    <message>
        <source>{} of unknown duration</source>
        <translation>{} de durée inconnue</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>lus&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} variable</source>
        <translation>{} variable</translation>
    </message>
    <message>
        <source>✓ The file fulfils the profile</source>
        <translation>✓ Le fichier satisfait au profil</translation>
    </message>
    <message>
        <source>✗ The file does not fulfil the profile</source>
        <translation>✗ Le fichier ne satisfait pas au profil</translation>
    </message>
</context>
<context>
    <name>DetailsContents</name>
    <message>
        <source>Find its other copies</source>
        <translation>Trouver ses autres copies</translation>
    </message>
    <message>
        <source>No other copy is known</source>
        <translation>Aucune autre copie connue</translation>
    </message>
    <message>
        <source>Not known yet: compares files; a copy may be on a disk that is there</source>
        <translation>Encore inconnu&#xa0;: compare des fichiers&#x202f;; une copie peut se trouver sur un disque présent</translation>
    </message>
    <message>
        <source>Shows where else its contents are</source>
        <translation>Affiche où se trouve encore son contenu</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Tout ce que le moteur multimédia dit du fichier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details or report</source>
        <translation>Détails ou rapport</translation>
    </message>
    <message>
        <source>Gives the table their room</source>
        <translation>Laisse leur place au tableau</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Open it, show it in its folder, copy where it is</source>
        <translation>L’ouvrir, l’afficher dans son dossier, copier son emplacement</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Select a file to see its details.</source>
        <translation>Sélectionnez un fichier pour voir ses détails.</translation>
    </message>
    <message>
        <source>Select a single file to see its report.</source>
        <translation>Sélectionnez un seul fichier pour voir son rapport.</translation>
    </message>
    <message>
        <source>The arrow keys change between the two</source>
        <translation>Les flèches passent de l’un à l’autre</translation>
    </message>
    <message>
        <source>What can be done with the file</source>
        <translation>Ce que l’on peut faire du fichier</translation>
    </message>
    <message>
        <source>What is known of the file, in words</source>
        <translation>Ce qui est connu du fichier, en mots</translation>
    </message>
    <message>
        <source>What is known of the selected files</source>
        <translation>Ce qui est connu des fichiers sélectionnés</translation>
    </message>
</context>
<context>
    <name>DialogueCommands</name>
    <message>
        <source>Index what is said</source>
        <translation>Indexer les dialogues</translation>
    </message>
    <message>
        <source>Nothing was indexed yet, so that says: finds nothing.</source>
        <translation>Rien n’a encore été indexé&#xa0;: says: ne trouve donc rien.</translation>
    </message>
    <message>
        <source>The index of what is said cannot be read now, so that says: finds nothing.</source>
        <translation>L’index des dialogues ne peut pas être lu pour l’instant&#xa0;: says: ne trouve donc rien.</translation>
    </message>
    <message>
        <source>The index of what is said is damaged, and finds nothing.</source>
        <translation>L’index des dialogues est endommagé, et ne trouve rien.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted.</source>
        <translation>L’index des dialogues est supprimé.</translation>
    </message>
    <message>
        <source>The index of what is said is of another version of the program. It has to be made anew.</source>
        <translation>L’index des dialogues vient d’une autre version du programme. Il doit être refait.</translation>
    </message>
    <message>
        <source>There is no index of what is said.</source>
        <translation>Il n’y a pas d’index des dialogues.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. What is said there is not found.</source>
        <translation>{count} {count:fichier|fichiers} de sous-titres {count:n’est pas indexé ou a|ne sont pas indexés ou ont} changé. Ce qui y est dit n’est pas trouvé.</translation>
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
        <translation>&amp;Indexer les dialogues après chaque analyse</translation>
    </message>
    <message>
        <source>A video with such a track is read to its end, once. That may take hours.</source>
        <translation>Une vidéo avec une telle piste est lue une fois jusqu’à la fin. Cela peut prendre des heures.</translation>
    </message>
    <message>
        <source>About 35 MB for 1,000 films. When it is full, what is indexed stays.</source>
        <translation>Environ 35 MB pour 1 000 films. Une fois plein, ce qui est indexé reste.</translation>
    </message>
    <message>
        <source>Index at &amp;most</source>
        <translation>Index, au &amp;plus</translation>
    </message>
    <message>
        <source>New and changed subtitles are read, so that says: finds what is said in them.</source>
        <translation>Les sous-titres nouveaux et modifiés sont lus, pour que says: trouve ce qui y est dit.</translation>
    </message>
    <message>
        <source>Read trac&amp;ks inside videos as well</source>
        <translation>Lire aussi les pis&amp;tes contenues dans les vidéos</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Dialogues</translation>
    </message>
</context>
<context>
    <name>DiskCards</name>
    <message>
        <source>A card for each disk; Enter shows its files</source>
        <translation>Une fiche par disque&#x202f;; Entrée affiche ses fichiers</translation>
    </message>
</context>
<context>
    <name>DiskCommands</name>
    <message>
        <source>what is told of the disk “{}”</source>
        <translation>informations sur le disque «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DiskDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Anything else, such as the day on which it was bought.</source>
        <translation>Toute autre chose, comme la date d’achat.</translation>
    </message>
    <message>
        <source>As on its label. Empty: the name that the system tells.</source>
        <translation>Comme sur son étiquette. Vide&#xa0;: le nom que donne le système.</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Disk “{}”</source>
        <translation>Disque «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Keeps this; the disk is not touched</source>
        <translation>Garde ces indications&#x202f;; le disque n’est pas touché</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Where it is kept, such as “safe, upper shelf”.</source>
        <translation>Là où il est rangé, par exemple «&#xa0;coffre, étagère du haut&#xa0;».</translation>
    </message>
</context>
<context>
    <name>DiskFormatter</name>
    <message>
        <source>Damaged</source>
        <translation>Endommagés</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Full by</source>
        <translation>Plein vers</translation>
    </message>
    <message>
        <source>Full by: {}</source>
        <translation>Plein vers&#xa0;: {}</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Last seen: {}</source>
        <translation>Vu&#xa0;: {}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Non contrôlés</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>environ {}</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>au {}</translation>
    </message>
    <message>
        <source>away since {}</source>
        <translation>absent depuis {}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{} of {} free</source>
        <translation>{} libres sur {}</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} ou plus tard</translation>
    </message>
</context>
<context>
    <name>DiskQuestions</name>
    <message>
        <source>A list of {} was saved.</source>
        <translation>Une liste de {} a été enregistrée.</translation>
    </message>
    <message>
        <source>{0} {0:path|paths} with a line break {0:is|are} not in it: use the other format.</source>
        <translation>{0} {0:chemin|chemins} avec un saut de ligne n’y {0:figure|figurent} pas&#xa0;: utilisez l’autre format.</translation>
    </message>
</context>
<context>
    <name>DiskSheet</name>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Writes the paths of these files for rsync, rclone or your own use; nothing is copied</source>
        <translation>Écrit les chemins de ces fichiers pour rsync, rclone ou votre propre usage&#x202f;; rien n’est copié</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>A row for each disk; Enter shows its files</source>
        <translation>Une ligne par disque&#x202f;; Entrée affiche ses fichiers</translation>
    </message>
    <message>
        <source>Columns of the disks</source>
        <translation>Colonnes des disques</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>What is known of each; a click sorts by it</source>
        <translation>Ce qui est connu de chacun&#x202f;; un clic trie selon ce critère</translation>
    </message>
</context>
<context>
    <name>DisksController</name>
    <message>
        <source>forgetting of the disk “{}”</source>
        <translation>oubli du disque «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>that the disk “{}” is “{}”</source>
        <translation>identification du disque «&#xa0;{}&#xa0;» comme étant «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DisksHead</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>Shows a card for each disk</source>
        <translation>Affiche une fiche par disque</translation>
    </message>
    <message>
        <source>Shows a row for each disk</source>
        <translation>Affiche une ligne par disque</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Turns the order of the disks round</source>
        <translation>Inverse l’ordre des disques</translation>
    </message>
</context>
<context>
    <name>DisksPage</name>
    <message>
        <source>Compares files of equal size</source>
        <translation>Compare les fichiers de même taille</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Drops what you told of a disk that has no source any more</source>
        <translation>Efface ce que vous avez dit d’un disque qui n’a plus de source</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Trouver les copies</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>If it were lost…</source>
        <translation>S’il était perdu…</translation>
    </message>
    <message>
        <source>Is another disk…</source>
        <translation>Est un autre disque…</translation>
    </message>
    <message>
        <source>Makes a list of files for the room of another disk</source>
        <translation>Dresse une liste de fichiers pour l’espace d’un autre disque</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>Nom et lieu…</translation>
    </message>
    <message>
        <source>No disk is known yet</source>
        <translation>Aucun disque n’est encore connu</translation>
    </message>
    <message>
        <source>On one disk alone</source>
        <translation>Sur un seul disque</translation>
    </message>
    <message>
        <source>Room over time…</source>
        <translation>Espace dans le temps…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Afficher ses fichiers</translation>
    </message>
    <message>
        <source>Shows the files of the disk in the table</source>
        <translation>Affiche les fichiers du disque dans le tableau</translation>
    </message>
    <message>
        <source>Shows the files with a copy on fewer than two disks</source>
        <translation>Affiche les fichiers ayant une copie sur moins de deux disques</translation>
    </message>
    <message>
        <source>Shows the room of the disk on each day with a look, and by when it is full</source>
        <translation>Affiche l’espace du disque à chaque jour où il a été relevé, et quand il sera plein</translation>
    </message>
    <message>
        <source>Tells what you call the disk, and where you keep it; the disk is not touched</source>
        <translation>Note le nom que vous donnez au disque, et le lieu où vous le rangez&#x202f;; le disque n’est pas touché</translation>
    </message>
    <message>
        <source>Tells which files exist on this disk alone</source>
        <translation>Dit quels fichiers n’existent que sur ce disque</translation>
    </message>
    <message>
        <source>What each disk alone holds is not known yet: files were not compared.</source>
        <translation>Ce que chaque disque est seul à contenir n’est pas encore connu&#xa0;: les fichiers n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>What fits on a disk…</source>
        <translation>Ce qui tient sur un disque…</translation>
    </message>
    <message>
        <source>Which disks do you have? Add a folder of each: its files stay known while it is away.</source>
        <translation>Quels disques avez-vous&#x202f;? Ajoutez un dossier de chacun&#xa0;: ses fichiers restent connus quand il est absent.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add folders</source>
        <translation>Ajouter des dossiers</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be scanned.</source>
        <translation>Seuls les fichiers et dossiers de cet ordinateur peuvent être analysés.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>change of the profile “{}”</source>
        <translation>modification du profil «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>copy to the profile “{}”</source>
        <translation>copie dans le profil «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>deletion of the profile “{}”</source>
        <translation>suppression du profil «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Did you mean {}?</source>
        <translation>Vouliez-vous dire {}&#x202f;?</translation>
    </message>
    <message>
        <source>Each filter alone finds this many files; a click takes it away:</source>
        <translation>Chaque filtre trouve à lui seul ce nombre de fichiers&#x202f;; un clic le retire&#xa0;:</translation>
    </message>
    <message>
        <source>Searches for this in place of what was typed</source>
        <translation>Recherche ceci au lieu de ce qui a été tapé</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>A job failed because of an error in the program: {detail}</source>
        <translation>Une tâche a échoué à cause d’une erreur du programme&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>A process that helps the window has ended by itself: {cause}.</source>
        <translation>Un processus auxiliaire de la fenêtre s’est arrêté de lui-même&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>All changes to the library are saved.</source>
        <translation>Toutes les modifications de la bibliothèque sont enregistrées.</translation>
    </message>
    <message>
        <source>All that jobs found until a few seconds ago is saved in the library, and the others go on.</source>
        <translation>Tout ce que les tâches ont trouvé jusqu’à il y a quelques secondes est enregistré dans la bibliothèque, et les autres continuent.</translation>
    </message>
    <message>
        <source>Closes this dialog; the program goes on</source>
        <translation>Ferme cette boîte de dialogue&#x202f;; le programme continue</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Ends the program in order, and saves what jobs have found</source>
        <translation>Quitte le programme proprement, et enregistre ce que les tâches ont trouvé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It has come {count} {count:time|times}.</source>
        <translation>Elle s’est produite {count} fois.</translation>
    </message>
    <message>
        <source>No library is open, so nothing of it can be lost.</source>
        <translation>Aucune bibliothèque n’est ouverte&#xa0;: rien ne peut donc en être perdu.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Shows a report that you can read and save</source>
        <translation>Affiche un rapport que vous pouvez lire et enregistrer</translation>
    </message>
    <message>
        <source>Something in the program failed unexpectedly: {detail}</source>
        <translation>Une erreur inattendue s’est produite dans le programme&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>The process that lists folders has ended by itself: {cause}.</source>
        <translation>Le processus qui liste les dossiers s’est arrêté de lui-même&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The process that moves files to the trash has ended by itself: {cause}.</source>
        <translation>Le processus qui met des fichiers à la corbeille s’est arrêté de lui-même&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The process that plays videos has ended by itself: {cause}.</source>
        <translation>Le processus qui lit les vidéos s’est arrêté de lui-même&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The process that reads the folder of a manifest has ended by itself: {cause}.</source>
        <translation>Le processus qui lit le dossier d’un manifeste s’est arrêté de lui-même&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>The report is complete in about half a minute, once each part of the program is tried…</source>
        <translation>Le rapport sera complet dans une demi-minute environ, une fois chaque partie du programme essayée…</translation>
    </message>
    <message>
        <source>This window only reads the library, so nothing of it can be lost.</source>
        <translation>Cette fenêtre ne fait que lire la bibliothèque&#xa0;: rien ne peut donc en être perdu.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Erreur inattendue</translation>
    </message>
    <message>
        <source>{count} other {count:error is|errors are} in the log, too.</source>
        <translation>{count} {count:autre erreur figure|autres erreurs figurent} aussi dans le journal.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Another computer</source>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Exporter les préférences</translation>
    </message>
    <message>
        <source>Export preferences…</source>
        <translation>Exporter les préférences…</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importer les préférences</translation>
    </message>
    <message>
        <source>Import preferences…</source>
        <translation>Importer les préférences…</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Préférences (*.json)</translation>
    </message>
    <message>
        <source>Takes those of a file at once, and closes this dialog.</source>
        <translation>Prend aussitôt celles d’un fichier, et ferme cette boîte de dialogue.</translation>
    </message>
    <message>
        <source>Writes them to a file, without passwords, tokens and certificates.</source>
        <translation>Les écrit dans un fichier, sans mots de passe, jetons ni certificats.</translation>
    </message>
    <message>
        <source>Written, without receivers of alerts and certificates of a cluster: they are secret.</source>
        <translation>Écrites, sans les destinataires des alertes ni les certificats d’une grappe&#xa0;: ils sont secrets.</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>A path a line</source>
        <translation>Un chemin par ligne</translation>
    </message>
    <message>
        <source>ALE, for Avid, clips of one frame rate</source>
        <translation>ALE, pour Avid, clips d’une seule cadence</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV with metadata, for Resolve</source>
        <translation>CSV avec métadonnées, pour Resolve</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>EDL (CMX 3600), 999 clips of one frame rate</source>
        <translation>EDL (CMX 3600), 999 clips d’une seule cadence</translation>
    </message>
    <message>
        <source>FCPXML, for Final Cut Pro and Resolve</source>
        <translation>FCPXML, pour Final Cut Pro et Resolve</translation>
    </message>
    <message>
        <source>For Tdarr, a path a line</source>
        <translation>Pour Tdarr, un chemin par ligne</translation>
    </message>
    <message>
        <source>For rclone --files-from-raw</source>
        <translation>Pour rclone --files-from-raw</translation>
    </message>
    <message>
        <source>For rsync --from0 --files-from</source>
        <translation>Pour rsync --from0 --files-from</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML, une page pour tout navigateur</translation>
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
        <translation>JSON Lines, un fichier par ligne</translation>
    </message>
    <message>
        <source>M3U8, a play list</source>
        <translation>M3U8, une liste de lecture</translation>
    </message>
    <message>
        <source>MLT, for Shotcut</source>
        <translation>MLT, pour Shotcut</translation>
    </message>
    <message>
        <source>OTIO, a timeline for Resolve, Avid, Kdenlive and others</source>
        <translation>OTIO, un montage pour Resolve, Avid, Kdenlive et d’autres</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paths that end with a zero byte, for xargs -0</source>
        <translation>Chemins terminés par un octet nul, pour xargs -0</translation>
    </message>
    <message>
        <source>Queue for HandBrakeCLI</source>
        <translation>File d’attente pour HandBrakeCLI</translation>
    </message>
    <message>
        <source>Script for PowerShell, with ffmpeg</source>
        <translation>Script pour PowerShell, avec ffmpeg</translation>
    </message>
    <message>
        <source>Script for a Unix shell, with ffmpeg</source>
        <translation>Script pour un shell Unix, avec ffmpeg</translation>
    </message>
    <message>
        <source>Script for the command prompt of Windows, with ffmpeg</source>
        <translation>Script pour l’invite de commandes de Windows, avec ffmpeg</translation>
    </message>
    <message>
        <source>XML of Final Cut Pro 7, for Premiere and others</source>
        <translation>XML de Final Cut Pro 7, pour Premiere et d’autres</translation>
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
        <translation>&amp;Ouvrir le fichier une fois écrit</translation>
    </message>
    <message>
        <source>&amp;Pictures that are there already</source>
        <translation>&amp;Images déjà présentes</translation>
    </message>
    <message>
        <source>&amp;Report, for people</source>
        <translation>&amp;Rapport, pour être lu</translation>
    </message>
    <message>
        <source>&amp;Shown files: {}</source>
        <translation>Fichiers &amp;affichés&#xa0;: {}</translation>
    </message>
    <message>
        <source>A line for each re&amp;cording in several files, with its sums</source>
        <translation>Une ligne par enregistrement en &amp;plusieurs fichiers, avec ses totaux</translation>
    </message>
    <message>
        <source>A queue or a script, which you run yourself</source>
        <translation>Une file d’attente ou un script, que vous exécutez vous-même</translation>
    </message>
    <message>
        <source>A row a file, as CSV, JSON or plain text</source>
        <translation>Une ligne par fichier, en CSV, JSON ou texte brut</translation>
    </message>
    <message>
        <source>A timeline or a table of clips</source>
        <translation>Un montage ou un tableau de clips</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Comme dans le tableau</translation>
    </message>
    <message>
        <source>Asks where to write; nothing is written before</source>
        <translation>Demande où écrire&#x202f;; rien n’est écrit avant</translation>
    </message>
    <message>
        <source>CSV is for spreadsheets, JSON for programs, HTML and PDF for people</source>
        <translation>CSV est pour les tableurs, JSON pour les programmes, HTML et PDF pour les personnes</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>E&amp;diting, for the bin of an editor</source>
        <translation>Mo&amp;ntage, pour le chutier d’un logiciel de montage</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Tout ce que montrent la recherche et la barre latérale</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>For rsync, rclone, Tdarr, players and others</source>
        <translation>Pour rsync, rclone, Tdarr, des lecteurs et d’autres</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In the program that your system has for it</source>
        <translation>Dans le programme que votre système prévoit pour lui</translation>
    </message>
    <message>
        <source>L&amp;ist, for a spreadsheet or a program</source>
        <translation>&amp;Liste, pour un tableur ou un programme</translation>
    </message>
    <message>
        <source>No file is read for them. A report has 120 at most.</source>
        <translation>Aucun fichier n’est lu pour elles. Un rapport en contient 120 au plus.</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Seulement les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Otherwise, each file has a line of its own</source>
        <translation>Sinon, chaque fichier a sa propre ligne</translation>
    </message>
    <message>
        <source>P&amp;aths, for copying and playing</source>
        <translation>C&amp;hemins, pour copier et lire</translation>
    </message>
    <message>
        <source>Re-&amp;encoding, for HandBrake or ffmpeg</source>
        <translation>Réenco&amp;dage, pour HandBrake ou ffmpeg</translation>
    </message>
    <message>
        <source>Se&amp;lected files: {}</source>
        <translation>Fichiers &amp;sélectionnés&#xa0;: {}</translation>
    </message>
    <message>
        <source>Their titles stand above, as in the window</source>
        <translation>Leurs titres figurent en tête, comme dans la fenêtre</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Totals, problems, pictures and files, as HTML or PDF</source>
        <translation>Totaux, problèmes, images et fichiers, en HTML ou PDF</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation>N’écrit rien</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Audio language</source>
        <translation>Langue audio</translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well.</source>
        <translation>Clic&#xa0;: seulement ceux-ci. Ctrl+clic&#xa0;: ceux-ci en plus.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Enter shows only files with this value, Ctrl+Enter adds it to those that are chosen</source>
        <translation>Entrée n’affiche que les fichiers qui ont cette valeur, Ctrl+Entrée l’ajoute à celles qui sont choisies</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film ou série</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Langue des sous-titres</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}</source>
        <translation>{0}&#xa0;: {1} {1:fichier|fichiers}</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}, chosen</source>
        <translation>{0}&#xa0;: {1} {1:fichier|fichiers}, choisi</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Double click to open the file</source>
        <translation>Double-clic pour ouvrir le fichier</translation>
    </message>
    <message>
        <source>Double click to play the file from here</source>
        <translation>Double-clic pour lire le fichier à partir d’ici</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in the player from here</source>
        <translation>Ouvrir dans le lecteur à partir d’ici</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>The selection has too many parts to be inverted. Search for the other files.</source>
        <translation>La sélection a trop de parties pour être inversée. Recherchez plutôt les autres fichiers.</translation>
    </message>
    <message>
        <source>{} files are too many to open at once.</source>
        <translation>{} fichiers, c’est trop pour les ouvrir en même temps.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sorted by {}</source>
        <translation>Trié par {}</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>{}, reversed</source>
        <translation>{}, inversé</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>A row a file, or a recording of several files, which Right opens and Left closes; Enter plays it, the Menu key shows what else can be done</source>
        <translation>Une ligne par fichier, ou par enregistrement en plusieurs fichiers, que Droite déplie et Gauche replie&#x202f;; Entrée le lit, la touche Menu montre ce que l’on peut faire d’autre</translation>
    </message>
    <message>
        <source>The recording is closed</source>
        <translation>L’enregistrement est replié</translation>
    </message>
    <message>
        <source>The recording is open: its parts are below it</source>
        <translation>L’enregistrement est déplié&#xa0;: ses parties sont au-dessous</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Fichiers vidéo</translation>
    </message>
</context>
<context>
    <name>FileTypesPage</name>
    <message>
        <source>&amp;Leave out files that end in</source>
        <translation>&amp;Laisser de côté les fichiers se terminant par</translation>
    </message>
    <message>
        <source>&amp;Scan also files that end in</source>
        <translation>Analyser &amp;aussi les fichiers se terminant par</translation>
    </message>
    <message>
        <source>A name on each line; * stands for anything: proxy*. Trash and system folders always are.</source>
        <translation>Un nom par ligne&#x202f;; * remplace n’importe quoi&#xa0;: proxy*. La corbeille et les dossiers du système le sont toujours.</translation>
    </message>
    <message>
        <source>Empty ones whose name begins with a dot, and what macOS keeps beside files (._name).</source>
        <translation>Ceux qui sont vides et dont le nom commence par un point, et ce que macOS place à côté des fichiers (._nom).</translation>
    </message>
    <message>
        <source>Pass over &amp;folders named</source>
        <translation>Passer les &amp;dossiers nommés</translation>
    </message>
    <message>
        <source>Scan &amp;hidden files that are no videos</source>
        <translation>Analyser les fichiers &amp;cachés qui ne sont pas des vidéos</translation>
    </message>
    <message>
        <source>Scanned unless you leave them out: {}</source>
        <translation>Analysés, sauf si vous les laissez de côté&#xa0;: {}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Separated by spaces, as in: mkv mov</source>
        <translation>Séparés par des espaces, comme dans&#xa0;: mkv mov</translation>
    </message>
</context>
<context>
    <name>FilesChoice</name>
    <message>
        <source>All copies in the groups that are selected</source>
        <translation>Toutes les copies des groupes sélectionnés</translation>
    </message>
    <message>
        <source>All copies in the groups that the page lists</source>
        <translation>Toutes les copies des groupes que liste la page</translation>
    </message>
    <message>
        <source>Everything in the source that the side bar shows</source>
        <translation>Tout ce que contient la source que montre la barre latérale</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Tout ce que montrent la recherche et la barre latérale</translation>
    </message>
    <message>
        <source>Everything, whatever is shown</source>
        <translation>Tout, quel que soit l’affichage</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>Dans toute la bibliothèque</translation>
    </message>
    <message>
        <source>In {0} listed {0:group|groups}</source>
        <translation>Dans {0} {0:groupe listé|groupes listés}</translation>
    </message>
    <message>
        <source>In {0} selected {0:group|groups}</source>
        <translation>Dans {0} {0:groupe sélectionné|groupes sélectionnés}</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>Dans {}</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Seulement les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionnés</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Quels fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>{name}: {files}, {size}</source>
        <translation>{name}&#xa0;: {files}, {size}</translation>
    </message>
    <message>
        <source>{name}: {files}; at most {most} can be chosen one by one</source>
        <translation>{name}&#xa0;: {files}&#x202f;; au plus {most} peuvent être choisis un par un</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>All disks of the library are connected.</source>
        <translation>Tous les disques de la bibliothèque sont connectés.</translation>
    </message>
    <message>
        <source>Another filter may find some.</source>
        <translation>Un autre filtre en trouvera peut-être.</translation>
    </message>
    <message>
        <source>Cinventory reads them, never changes them.</source>
        <translation>Cinventory les lit, et ne les modifie jamais.</translation>
    </message>
    <message>
        <source>Drop folders or videos here</source>
        <translation>Déposez ici des dossiers ou des vidéos</translation>
    </message>
    <message>
        <source>No file is in the trash</source>
        <translation>Aucun fichier n’est à la corbeille</translation>
    </message>
    <message>
        <source>No file is in this list</source>
        <translation>Aucun fichier n’est dans cette liste</translation>
    </message>
    <message>
        <source>No file is offline</source>
        <translation>Aucun fichier n’est hors ligne</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Aucun fichier ne correspond</translation>
    </message>
    <message>
        <source>Other words or filters may find some.</source>
        <translation>D’autres mots ou filtres en trouveront peut-être.</translation>
    </message>
    <message>
        <source>Show those that could not be checked</source>
        <translation>Afficher ceux qui n’ont pas pu être contrôlés</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Enregistrer les sommes de contrôle</translation>
    </message>
    <message>
        <source>The last scan found no video in this folder. A rescan looks again.</source>
        <translation>La dernière analyse n’a trouvé aucune vidéo dans ce dossier. «&#xa0;Réanalyser&#xa0;» cherche de nouveau.</translation>
    </message>
    <message>
        <source>Their details say why: the file is encrypted, for instance</source>
        <translation>Leurs détails disent pourquoi&#xa0;: le fichier est chiffré, par exemple</translation>
    </message>
    <message>
        <source>This source has no files</source>
        <translation>Cette source n’a pas de fichiers</translation>
    </message>
    <message>
        <source>What this program moves to the trash is listed here, and can be moved back.</source>
        <translation>Ce que ce programme met à la corbeille est listé ici, et peut être remis en place.</translation>
    </message>
    <message>
        <source>“Show all files” shows every file of the library.</source>
        <translation>«&#xa0;Afficher tous les fichiers&#xa0;» affiche chaque fichier de la bibliothèque.</translation>
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
        <translation>bits par composante</translation>
    </message>
    <message>
        <source>bits per pixel and frame</source>
        <translation>bits par pixel et par image</translation>
    </message>
    <message>
        <source>channels of the first audio track</source>
        <translation>canaux de la première piste audio</translation>
    </message>
    <message>
        <source>chroma subsampling</source>
        <translation>sous-échantillonnage couleur</translation>
    </message>
    <message>
        <source>codec of the first audio track</source>
        <translation>codec de la première piste audio</translation>
    </message>
    <message>
        <source>colour primaries</source>
        <translation>primaires de couleur</translation>
    </message>
    <message>
        <source>container format</source>
        <translation>format du conteneur</translation>
    </message>
    <message>
        <source>date of the first scan</source>
        <translation>date de la première analyse</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>date de la dernière modification</translation>
    </message>
    <message>
        <source>date of the last check for damage</source>
        <translation>date de la dernière recherche de dommages</translation>
    </message>
    <message>
        <source>date of the last check of the checksums, or the depth of the last check for damage</source>
        <translation>date de la dernière vérification des sommes de contrôle, ou profondeur de la dernière recherche de dommages</translation>
    </message>
    <message>
        <source>date of the last look at the disk</source>
        <translation>date du dernier relevé du disque</translation>
    </message>
    <message>
        <source>depth of the last check for damage</source>
        <translation>profondeur de la dernière recherche de dommages</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>edition of the film in the name</source>
        <translation>édition du film d’après le nom</translation>
    </message>
    <message>
        <source>episode in the file, which may have several</source>
        <translation>épisode dans le fichier, qui peut en avoir plusieurs</translation>
    </message>
    <message>
        <source>episodes of a season between whose first and last one there is a gap</source>
        <translation>épisodes d’une saison dont la suite, du premier au dernier, a une lacune</translation>
    </message>
    <message>
        <source>extension of the file&apos;s name</source>
        <translation>extension du nom de fichier</translation>
    </message>
    <message>
        <source>frames per second</source>
        <translation>images par seconde</translation>
    </message>
    <message>
        <source>free part of the disk, by the last look</source>
        <translation>part libre du disque, au dernier relevé</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>hauteur en pixels</translation>
    </message>
    <message>
        <source>id of the film or series in a database, or the database</source>
        <translation>identifiant du film ou de la série dans une base de données, ou la base elle-même</translation>
    </message>
    <message>
        <source>kind of files that take room without need: extras of films, raw files beside their finished video, or many more bits than most files of their class</source>
        <translation>sorte de fichiers qui occupent de l’espace sans nécessité : bonus de films, fichiers bruts à côté de leur vidéo finie, ou beaucoup plus de bits que la plupart des fichiers de leur classe</translation>
    </message>
    <message>
        <source>language of an audio track; und for a track without one; commentary</source>
        <translation>langue d’une piste audio&#x202f;; und pour une piste qui n’en a pas&#x202f;; commentary pour un commentaire</translation>
    </message>
    <message>
        <source>language of subtitles, in a track or in a file of their own, or what else is told of them</source>
        <translation>langue des sous-titres, dans une piste ou dans leur propre fichier, ou ce qui en est dit d’autre</translation>
    </message>
    <message>
        <source>level of the video codec</source>
        <translation>niveau du codec vidéo</translation>
    </message>
    <message>
        <source>maker and model of the camera</source>
        <translation>fabricant et modèle de la caméra</translation>
    </message>
    <message>
        <source>name of the disk that holds the file, away, or imported</source>
        <translation>nom du disque qui contient le fichier, ou away (non connecté), ou imported (seulement importé)</translation>
    </message>
    <message>
        <source>number of chapters</source>
        <translation>nombre de chapitres</translation>
    </message>
    <message>
        <source>number of disks with a copy; of a recording, that of the part with the fewest</source>
        <translation>nombre de disques qui ont une copie&#x202f;; pour un enregistrement, celui de la partie qui en a le moins</translation>
    </message>
    <message>
        <source>number of exact copies, itself included; of a recording, that of the part with the fewest</source>
        <translation>nombre de copies exactes, lui-même compris&#x202f;; pour un enregistrement, celui de la partie qui en a le moins</translation>
    </message>
    <message>
        <source>number of files of the recording that are there</source>
        <translation>nombre de fichiers présents de l’enregistrement</translation>
    </message>
    <message>
        <source>number of video, audio and subtitle tracks</source>
        <translation>nombre de pistes vidéo, audio et de sous-titres</translation>
    </message>
    <message>
        <source>overall bit rate</source>
        <translation>débit global</translation>
    </message>
    <message>
        <source>part of the file&apos;s name</source>
        <translation>partie du nom de fichier</translation>
    </message>
    <message>
        <source>part of the folder&apos;s path</source>
        <translation>partie du chemin du dossier</translation>
    </message>
    <message>
        <source>place at which the disk is kept</source>
        <translation>lieu où le disque est rangé</translation>
    </message>
    <message>
        <source>problem of the file</source>
        <translation>problème du fichier</translation>
    </message>
    <message>
        <source>problem that is marked OK</source>
        <translation>problème marqué comme OK</translation>
    </message>
    <message>
        <source>profile and level of the video codec</source>
        <translation>profil et niveau du codec vidéo</translation>
    </message>
    <message>
        <source>profile that the file fulfils, or with =no or =unknown does not</source>
        <translation>profil auquel le fichier satisfait, ou non avec =no ou =unknown</translation>
    </message>
    <message>
        <source>program that wrote the file</source>
        <translation>programme qui a écrit le fichier</translation>
    </message>
    <message>
        <source>progressive, interlaced, or mbaff: interlaced in parts of each frame</source>
        <translation>progressive (progressif), interlaced (entrelacé) ou mbaff&#xa0;: entrelacé dans certaines parties de chaque image</translation>
    </message>
    <message>
        <source>resolution class</source>
        <translation>classe de résolution</translation>
    </message>
    <message>
        <source>result of the last check of the checksums, or for damage</source>
        <translation>résultat de la dernière vérification des sommes de contrôle, ou de la recherche de dommages</translation>
    </message>
    <message>
        <source>sample rate of the first audio track in hertz</source>
        <translation>fréquence d’échantillonnage de la première piste audio, en hertz</translation>
    </message>
    <message>
        <source>season of a series; 0: specials</source>
        <translation>saison d’une série&#x202f;; 0&#xa0;: épisodes spéciaux</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>taille du fichier</translation>
    </message>
    <message>
        <source>source or disk that holds all copies; of a recording, those of any part</source>
        <translation>source ou disque qui contient toutes les copies&#x202f;; pour un enregistrement, celles de n’importe quelle partie</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>état du fichier</translation>
    </message>
    <message>
        <source>the name begins with a dot, so that systems hide the file</source>
        <translation>le nom commence par un point, si bien que les systèmes cachent le fichier</translation>
    </message>
    <message>
        <source>time code of the first frame</source>
        <translation>timecode de la première image</translation>
    </message>
    <message>
        <source>title in the file</source>
        <translation>titre dans le fichier</translation>
    </message>
    <message>
        <source>title of the film or series in the name, with its year</source>
        <translation>titre du film ou de la série d’après le nom, avec son année</translation>
    </message>
    <message>
        <source>transfer characteristics of the colours</source>
        <translation>caractéristiques de transfert des couleurs</translation>
    </message>
    <message>
        <source>variable frame rate</source>
        <translation>cadence variable</translation>
    </message>
    <message>
        <source>video codec</source>
        <translation>codec vidéo</translation>
    </message>
    <message>
        <source>video or audio codec</source>
        <translation>codec vidéo ou audio</translation>
    </message>
    <message>
        <source>whether a better copy, with the same pictures, is known</source>
        <translation>si une meilleure copie, avec les mêmes images, est connue</translation>
    </message>
    <message>
        <source>whether a file is a part of a recording in several files, and whether parts are known to be missing</source>
        <translation>si un fichier est une partie d’un enregistrement en plusieurs fichiers, et si l’on sait que des parties manquent</translation>
    </message>
    <message>
        <source>whether neither the file nor a copy, exact or certainly with the same pictures, is known to reach the least quality of the preferences</source>
        <translation>si ni le fichier ni une copie, exacte ou avec certitude aux mêmes images, n’atteint de façon connue la qualité minimale des préférences</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>largeur en pixels</translation>
    </message>
    <message>
        <source>words in a row that are said, as the indexed subtitles tell</source>
        <translation>mots dits à la suite, d’après les sous-titres indexés</translation>
    </message>
    <message>
        <source>year of the film or series in the name</source>
        <translation>année du film ou de la série d’après le nom</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only files in {}</source>
        <translation>Seulement les fichiers de {}</translation>
    </message>
    <message>
        <source>Only files in {} that are unreadable, timed out or were skipped</source>
        <translation>Seulement les fichiers de {} illisibles, ignorés ou dont le délai est dépassé</translation>
    </message>
    <message>
        <source>Only files that are missing since {}</source>
        <translation>Seulement les fichiers manquants depuis {}</translation>
    </message>
    <message>
        <source>Only files that are new since {}</source>
        <translation>Seulement les fichiers nouveaux depuis {}</translation>
    </message>
    <message>
        <source>Only files that checks found changed unnoticed since {}</source>
        <translation>Seulement les fichiers que des contrôles ont trouvés altérés en silence depuis {}</translation>
    </message>
    <message>
        <source>Only files that checks found damaged since {}</source>
        <translation>Seulement les fichiers que des contrôles ont trouvés endommagés depuis {}</translation>
    </message>
    <message>
        <source>Only files that scans found changed since {}</source>
        <translation>Seulement les fichiers que des analyses ont trouvés modifiés depuis {}</translation>
    </message>
    <message>
        <source>Only files that scans found moved since {}</source>
        <translation>Seulement les fichiers que des analyses ont trouvés déplacés depuis {}</translation>
    </message>
    <message>
        <source>Only files that were verified since {}</source>
        <translation>Seulement les fichiers vérifiés depuis {}</translation>
    </message>
    <message>
        <source>Only files with errors and warnings</source>
        <translation>Seulement les fichiers avec erreurs et avertissements</translation>
    </message>
    <message>
        <source>The search “{}” was taken away. Back shows it again.</source>
        <translation>La recherche «&#xa0;{}&#xa0;» a été retirée. «&#xa0;Précédent&#xa0;» la réaffiche.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Ce que montre le tableau</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>&amp;Add a filter</source>
        <translation>&amp;Ajouter un filtre</translation>
    </message>
    <message>
        <source>&amp;Words in the name or folder</source>
        <translation>&amp;Mots dans le nom ou le dossier</translation>
    </message>
    <message>
        <source>Adds a row; a file must match all rows</source>
        <translation>Ajoute une ligne&#x202f;; un fichier doit correspondre à toutes les lignes</translation>
    </message>
    <message>
        <source>As a &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>Files that match all of these:</source>
        <translation>Fichiers correspondant à tout ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Filter builder</source>
        <translation>Composer un filtre</translation>
    </message>
    <message>
        <source>In the name or the folder; a minus sign in front excludes</source>
        <translation>Dans le nom ou le dossier&#x202f;; un signe moins devant exclut</translation>
    </message>
    <message>
        <source>Leaves the search as it is</source>
        <translation>Laisse la recherche telle quelle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Searches for what the rows say</source>
        <translation>Recherche ce que disent les lignes</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Afficher les fichiers</translation>
    </message>
    <message>
        <source>What the rows become in the search field</source>
        <translation>Ce que deviennent les lignes dans le champ de recherche</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>As in a filter; commas separate alternatives</source>
        <translation>Comme dans un filtre&#x202f;; des virgules séparent les possibilités</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Enter a value such as {}.</source>
        <translation>Saisissez une valeur comme {}.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>How the fact is compared with the values</source>
        <translation>La façon de comparer la propriété avec les valeurs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Retirer la condition</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Retire cette condition</translation>
    </message>
    <message>
        <source>The fact of a file that is compared</source>
        <translation>La propriété du fichier qui est comparée</translation>
    </message>
    <message>
        <source>The values as in a filter; commas separate alternatives</source>
        <translation>Les valeurs comme dans un filtre&#x202f;; des virgules séparent les possibilités</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>A row for each file that is not simply verified</source>
        <translation>Une ligne par fichier qui n’est pas simplement vérifié</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>Colonnes du rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Fichiers du rapport</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Ce qui est dit de chaque fichier</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Espace</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Counts the files that fit; folders stay together</source>
        <translation>Compte les fichiers qui tiennent&#x202f;; les dossiers restent entiers</translation>
    </message>
    <message>
        <source>Does not fit: {}</source>
        <translation>Ne tient pas&#xa0;: {}</translation>
    </message>
    <message>
        <source>Files on one disk alone</source>
        <translation>Fichiers sur un seul disque</translation>
    </message>
    <message>
        <source>Fits: {}</source>
        <translation>Tient&#xa0;: {}</translation>
    </message>
    <message>
        <source>Free room of the other disk, such as 800 GB.</source>
        <translation>Espace libre de l’autre disque, par exemple 800 GB.</translation>
    </message>
    <message>
        <source>Not known, as not compared: {}</source>
        <translation>Inconnu, faute de comparaison&#xa0;: {}</translation>
    </message>
    <message>
        <source>Of these on disks that are not connected: {}</source>
        <translation>Dont sur des disques non connectés&#xa0;: {}</translation>
    </message>
    <message>
        <source>Those of connected disks are taken first.</source>
        <translation>Ceux des disques connectés sont pris en premier.</translation>
    </message>
    <message>
        <source>Those that are shown: {}</source>
        <translation>Ceux qui sont affichés&#xa0;: {}</translation>
    </message>
    <message>
        <source>What fits on a disk</source>
        <translation>Ce qui tient sur un disque</translation>
    </message>
</context>
<context>
    <name>FolderFormatter</name>
    <message>
        <source>Also in</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>Files also here</source>
        <translation>Fichiers aussi ici</translation>
    </message>
    <message>
        <source>Files also there</source>
        <translation>Fichiers aussi là</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size in both</source>
        <translation>Taille commune</translation>
    </message>
    <message>
        <source>{0} of the {1} {1:file|files} in {2} {0:is|are} also in {3}</source>
        <translation>{0} {0:fichier|fichiers} sur {1} de {2} {0:est|sont} aussi dans {3}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>A row for two folders; Enter compares their files</source>
        <translation>Une ligne pour deux dossiers&#x202f;; Entrée compare leurs fichiers</translation>
    </message>
    <message>
        <source>Columns of the folders</source>
        <translation>Colonnes des dossiers</translation>
    </message>
    <message>
        <source>Compare the two folders</source>
        <translation>Comparer les deux dossiers</translation>
    </message>
    <message>
        <source>Folders with equal files</source>
        <translation>Dossiers aux fichiers identiques</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Pas encore de recherche de copies</translation>
    </message>
    <message>
        <source>No two folders hold equal files that match.</source>
        <translation>Aucune paire de dossiers ne contient de fichiers identiques qui correspondent.</translation>
    </message>
    <message>
        <source>No two folders hold equal files.</source>
        <translation>Aucune paire de dossiers ne contient de fichiers identiques.</translation>
    </message>
    <message>
        <source>Only the folders that share the most are listed.</source>
        <translation>Seuls les dossiers qui ont le plus en commun sont listés.</translation>
    </message>
    <message>
        <source>The folders are being compared…</source>
        <translation>Comparaison des dossiers…</translation>
    </message>
    <message>
        <source>What is told of each pair; a click sorts by it</source>
        <translation>Ce qui est dit de chaque paire&#x202f;; un clic trie selon ce critère</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Jobs: {}</source>
        <translation>Tâches&#xa0;: {}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>{0} {0:part|parts}</source>
        <translation>{0} {0:partie|parties}</translation>
    </message>
    <message>
        <source>{0} {0:source is|sources are} offline</source>
        <translation>{0} {0:source est|sources sont} hors ligne</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, closed</source>
        <translation>{name}, enregistrement de {count} {count:partie|parties}, replié</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, open</source>
        <translation>{name}, enregistrement de {count} {count:partie|parties}, déplié</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} de plus</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} jours</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} heures</translation>
    </message>
    <message>
        <source>{} is offline</source>
        <translation>{} est hors ligne</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} of {} in the list</source>
        <translation>{} sur {} dans la liste</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>{} en cours</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} en attente</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Le plus grand, le plus récent ou le dernier d’abord</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Inversé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>Petites, moyennes ou grandes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The fact that decides the order of the pictures</source>
        <translation>La propriété qui décide de l’ordre des images</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>L’ordre dans lequel ils ont été trouvés</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>A card a file, or a recording of several files, which Plus opens and Minus closes; Enter plays it, a full stop shows more pictures of it</source>
        <translation>Une fiche par fichier, ou par enregistrement en plusieurs fichiers, que Plus déplie et Moins replie&#x202f;; Entrée le lit, un point en montre d’autres images</translation>
    </message>
    <message>
        <source>Pictures of the files</source>
        <translation>Images des fichiers</translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Add condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Adds a condition to this group</source>
        <translation>Ajoute une condition à ce groupe</translation>
    </message>
    <message>
        <source>Adds a group of alternatives to this group</source>
        <translation>Ajoute un groupe de possibilités à ce groupe</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Toutes doivent être remplies</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>L’une doit être remplie</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>Takes the group out of the profile</source>
        <translation>Retire le groupe du profil</translation>
    </message>
    <message>
        <source>Whether all conditions of the group must hold, or one</source>
        <translation>Si toutes les conditions du groupe doivent être remplies, ou une seule</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Tous les problèmes</translation>
    </message>
    <message>
        <source>Another file, on the same disk or another, has the same contents; of a recording, each part has such a file</source>
        <translation>Un autre fichier, sur le même disque ou un autre, a le même contenu&#x202f;; pour un enregistrement, chaque partie a un tel fichier</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Altérés en silence</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupés</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagés</translation>
    </message>
    <message>
        <source>Every file that was found in a source, readable or not</source>
        <translation>Chaque fichier trouvé dans une source, lisible ou non</translation>
    </message>
    <message>
        <source>Files with any error or warning, which their details explain</source>
        <translation>Fichiers avec une erreur ou un avertissement, que leurs détails expliquent</translation>
    </message>
    <message>
        <source>Found for the first time since you last looked</source>
        <translation>Trouvés pour la première fois depuis votre dernière visite</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Moved to the trash by this program, and still there</source>
        <translation>Mis à la corbeille par ce programme, et s’y trouvant encore</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>New since last visit</source>
        <translation>Nouveau depuis la dernière visite</translation>
    </message>
    <message>
        <source>No longer where they were, though their disk is connected</source>
        <translation>Absents de leur emplacement, bien que leur disque soit connecté</translation>
    </message>
    <message>
        <source>No other file, on any disk of the library, has the same contents, or those of a part of the same recording</source>
        <translation>Aucun autre fichier, sur aucun disque de la bibliothèque, n’a le même contenu, ni celui d’une partie du même enregistrement</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>On disks that are not connected now</source>
        <translation>Sur des disques qui ne sont pas connectés pour l’instant</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Une seule copie</translation>
    </message>
    <message>
        <source>Picture or sound is broken, as a check for damage has found</source>
        <translation>L’image ou le son sont abîmés, comme l’a montré une recherche de dommages</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>Plusieurs copies</translation>
    </message>
    <message>
        <source>The contents have changed, though size and time have not</source>
        <translation>Le contenu a changé, mais ni la taille ni la date</translation>
    </message>
    <message>
        <source>The last scan could not read them; their details say why</source>
        <translation>La dernière analyse n’a pas pu les lire&#x202f;; leurs détails disent pourquoi</translation>
    </message>
    <message>
        <source>Their end is missing: a copy was probably interrupted</source>
        <translation>Leur fin manque&#xa0;: une copie a sans doute été interrompue</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Written again since you last looked</source>
        <translation>Réécrits depuis votre dernière visite</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>All changes, in English</source>
        <translation>Tous les changements, en anglais</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Tous les filtres</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>{} files are left out: they are missing, or their disks are not connected.</source>
        <translation>{} fichiers sont laissés de côté&#xa0;: ils manquent, ou leurs disques ne sont pas connectés.</translation>
    </message>
    <message>
        <source>{} files are too many to drag: export them to a file.</source>
        <translation>{} fichiers, c’est trop pour les faire glisser&#xa0;: exportez-les dans un fichier.</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export them to a file.</source>
        <translation>{} lignes, c’est trop pour le presse-papiers&#xa0;: exportez-les dans un fichier.</translation>
    </message>
    <message>
        <source>“{}” is left out: it is missing, or its disk is not connected.</source>
        <translation>«&#xa0;{}&#xa0;» est laissé de côté&#xa0;: il manque, ou son disque n’est pas connecté.</translation>
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
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>A folder outside of your sources, for what an encoder makes</source>
        <translation>Un dossier hors de vos sources, pour ce que produit un encodeur</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>À sa taille d’origine</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose the folder for what an encoder makes</source>
        <translation>Choisir le dossier pour ce que produit un encodeur</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Folders that have another path for the other program, with a semicolon between them</source>
        <translation>Les dossiers qui ont un autre chemin pour l’autre programme, séparés par un point-virgule</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller, none larger</source>
        <translation>Les images plus grandes sont réduites, aucune n’est agrandie</translation>
    </message>
    <message>
        <source>Otherwise, HDR is turned into SDR</source>
        <translation>Sinon, le HDR est converti en SDR</translation>
    </message>
    <message>
        <source>Otherwise, sound is turned into AAC</source>
        <translation>Sinon, le son est converti en AAC</translation>
    </message>
    <message>
        <source>Paths &amp;there</source>
        <translation>Chemins &amp;là-bas</translation>
    </message>
    <message>
        <source>Paths there</source>
        <translation>Chemins là-bas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Relati&amp;ve to</source>
        <translation>Relati&amp;f à</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Relatif à</translation>
    </message>
    <message>
        <source>So&amp;und, as it is</source>
        <translation>So&amp;n, tel quel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The codec that an encoder is to make</source>
        <translation>Le codec que doit produire un encodeur</translation>
    </message>
    <message>
        <source>The folder that the paths are relative to</source>
        <translation>Le dossier auquel les chemins sont relatifs</translation>
    </message>
    <message>
        <source>The innermost folder of all files</source>
        <translation>Le dossier le plus profond commun à tous les fichiers</translation>
    </message>
    <message>
        <source>Up to {} px high</source>
        <translation>Hauteur maximale {} px</translation>
    </message>
</context>
<context>
    <name>HandedPanel</name>
    <message>
        <source>A row a list, with what came back of it</source>
        <translation>Une ligne par liste, avec ce qui en est revenu</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>Colonnes des listes</translation>
    </message>
    <message>
        <source>Lists that were handed over</source>
        <translation>Listes transmises</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. “What encoding saves” writes lists and scripts for programs that encode. When you have scanned their results, this page tells what they saved.</source>
        <translation>Rien n’a encore été transmis. «&#xa0;Gain par encodage&#xa0;» écrit des listes et des scripts pour des programmes d’encodage. Quand vous aurez analysé leurs résultats, cette page dira ce qu’ils ont fait gagner.</translation>
    </message>
    <message>
        <source>What is told of each list</source>
        <translation>Ce qui est dit de chaque liste</translation>
    </message>
</context>
<context>
    <name>HealthCards</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>Contrôler tous les fichiers</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copies on the same disk take at most {}, on other disks {}: those are backups.</source>
        <translation>Les copies sur le même disque occupent au plus {}, sur d’autres disques {}&#xa0;: ces dernières sont des sauvegardes.</translation>
    </message>
    <message>
        <source>Last week: {}</source>
        <translation>Semaine passée&#xa0;: {}</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>Prochainement&#xa0;: {}, {}</translation>
    </message>
    <message>
        <source>Not known yet: files were not compared.</source>
        <translation>Encore inconnu&#xa0;: les fichiers n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>Nothing: all is known, and all is well.</source>
        <translation>Rien&#xa0;: tout est connu, et tout va bien.</translation>
    </message>
    <message>
        <source>Only on one disk</source>
        <translation>Seulement sur un disque</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Afficher ces fichiers</translation>
    </message>
    <message>
        <source>Show these files beside good copies of them</source>
        <translation>Afficher ces fichiers à côté de leurs bonnes copies</translation>
    </message>
    <message>
        <source>Space by disk</source>
        <translation>Espace par disque</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Where the room goes</source>
        <translation>À quoi sert l’espace</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>au {}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>jamais mesuré</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlé</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>of {} checked</source>
        <translation>sur {} contrôlés</translation>
    </message>
    <message>
        <source>{0} {0:disk|disks}</source>
        <translation>{0} {0:disque|disques}</translation>
    </message>
    <message>
        <source>{0} {0:hint is|hints are} not shown</source>
        <translation>{0} {0:conseil n’est pas affiché|conseils ne sont pas affichés}</translation>
    </message>
    <message>
        <source>{:file|files}</source>
        <translation>{:fichier|fichiers}</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} libres</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} de plus</translation>
    </message>
    <message>
        <source>{} not connected</source>
        <translation>non connectés&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} not connected since {}</source>
        <translation>non connectés&#xa0;: {}, depuis {}</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help on this (?)</source>
        <translation>Aide sur ce sujet (?)</translation>
    </message>
    <message>
        <source>Opens the page of the help about this</source>
        <translation>Ouvre la page de l’aide sur ce sujet</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Closes the help</source>
        <translation>Ferme l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Lists the pages that have most of the words; a whole question will do</source>
        <translation>Liste les pages qui ont le plus de ces mots&#x202f;; une question entière convient aussi</translation>
    </message>
    <message>
        <source>No page has these words. Try a single word, or another one for the same thing.</source>
        <translation>Aucune page ne contient ces mots. Essayez avec un seul mot, ou avec un autre pour la même chose.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>The pages of the help, by task</source>
        <translation>Les pages de l’aide, par tâche</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Une ligne par fichier&#x202f;; Entrée l’ouvre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Choose a scan, or two with Ctrl to compare them</source>
        <translation>Choisir une analyse, ou deux avec Ctrl pour les comparer</translation>
    </message>
    <message>
        <source>Columns of the changes</source>
        <translation>Colonnes des changements</translation>
    </message>
    <message>
        <source>Copies all changes of this kind, a line each</source>
        <translation>Copie tous les changements de ce type, un par ligne</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation>De {} à {}</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Types de changements</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Rien n’a encore été analysé.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing was scanned or checked since then.</source>
        <translation>Rien n’a été analysé ni contrôlé depuis.</translation>
    </message>
    <message>
        <source>Scans and checks</source>
        <translation>Analyses et contrôles</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>The details of this scan are not kept any more.</source>
        <translation>Les détails de cette analyse ne sont plus conservés.</translation>
    </message>
    <message>
        <source>The numbers lead to the files, as they are now.</source>
        <translation>Les nombres mènent aux fichiers, tels qu’ils sont à présent.</translation>
    </message>
    <message>
        <source>This check has read no file.</source>
        <translation>Ce contrôle n’a lu aucun fichier.</translation>
    </message>
    <message>
        <source>What became of the files, with how many there are</source>
        <translation>Ce que les fichiers sont devenus, et combien il y en a</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What is told of each change</source>
        <translation>Ce qui est dit de chaque changement</translation>
    </message>
</context>
<context>
    <name>HomeController</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Votre bibliothèque</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>InPlaceView</name>
    <message>
        <source>End the player</source>
        <translation>Fermer le lecteur</translation>
    </message>
    <message>
        <source>Go on in the quick look</source>
        <translation>Poursuivre dans le coup d’œil</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>1 to 3 years</source>
        <translation>1 à 3 ans</translation>
    </message>
    <message>
        <source>3 to 10 years</source>
        <translation>3 à 10 ans</translation>
    </message>
    <message>
        <source>30 days to 1 year</source>
        <translation>30 jours à 1 an</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Langues audio</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Bits per pixel and frame</source>
        <translation>Bits par pixel et par image</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Satisfait</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Sans HDR</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Aucune connue</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Non satisfait</translation>
    </message>
    <message>
        <source>Over 10 years</source>
        <translation>Plus de 10 ans</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Profile {}</source>
        <translation>Profil {}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>Moins de 30 jours</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>InsightsPanel</name>
    <message>
        <source>A treemap of the folders, charts, or trends</source>
        <translation>Une carte proportionnelle des dossiers, des graphiques ou des tendances</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
</context>
<context>
    <name>JobFormatter</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Gets no files: {}</source>
        <translation>Ne reçoit pas de fichiers&#xa0;: {}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Lecture incomplète</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <source>{0} more {0:is|are} in the log.</source>
        <translation>{0} {0:autre figure|autres figurent} dans le journal.</translation>
    </message>
</context>
<context>
    <name>JobPresenter</name>
    <message>
        <source>{0} more {0:message|messages}</source>
        <translation>{0} {0:autre message|autres messages}</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>A row a job; Enter shows its problems, the Menu key what else can be done</source>
        <translation>Une ligne par tâche&#x202f;; Entrée affiche ses problèmes, la touche Menu ce que l’on peut faire d’autre</translation>
    </message>
    <message>
        <source>Columns of the jobs</source>
        <translation>Colonnes des tâches</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What is told of each job</source>
        <translation>Ce qui est dit de chaque tâche</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do once more what this job was asked for</source>
        <translation>Refaire ce qui était demandé à cette tâche</translation>
    </message>
    <message>
        <source>End this job, and keep what it did</source>
        <translation>Arrêter cette tâche, et garder ce qu’elle a fait</translation>
    </message>
    <message>
        <source>Go on from where this job was</source>
        <translation>Continuer là où en était cette tâche</translation>
    </message>
    <message>
        <source>Have this job begin earlier</source>
        <translation>Faire commencer cette tâche plus tôt</translation>
    </message>
    <message>
        <source>Have this job begin later</source>
        <translation>Faire commencer cette tâche plus tard</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>No job has run yet. Each scan, check, search for copies and export will be listed here.</source>
        <translation>Aucune tâche n’a encore été exécutée. Chaque analyse, contrôle, recherche de copies et export sera listé ici.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Lire quand les tâches ont commencé et fini, et ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Voir les changements</translation>
    </message>
    <message>
        <source>Show its files that are unreadable, timed out or were skipped</source>
        <translation>Afficher ses fichiers illisibles, ignorés ou dont le délai est dépassé</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Voir les problèmes</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Show the files that are missing, changed or additional</source>
        <translation>Afficher les fichiers manquants, modifiés ou supplémentaires</translation>
    </message>
    <message>
        <source>Show what this scan found new, changed, moved or missing</source>
        <translation>Afficher ce que cette analyse a trouvé de nouveau, modifié, déplacé ou manquant</translation>
    </message>
    <message>
        <source>Stop this job for now</source>
        <translation>Arrêter cette tâche pour l’instant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>A row a file, the newest first</source>
        <translation>Une ligne par fichier, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Columns of the journal</source>
        <translation>Colonnes du registre</translation>
    </message>
    <message>
        <source>Files in the journal</source>
        <translation>Fichiers du registre</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Moves the selected files back to their folders; no file is replaced</source>
        <translation>Remet les fichiers sélectionnés dans leurs dossiers&#x202f;; aucun fichier n’est remplacé</translation>
    </message>
    <message>
        <source>No file was moved to the trash yet.
Copies that this program moves there are listed here, and can be moved back.</source>
        <translation>Aucun fichier n’a encore été mis à la corbeille.
Les copies que ce programme y met sont listées ici, et peuvent être remises en place.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Ce qui est dit de chaque fichier</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Each action with its keys</source>
        <translation>Chaque action avec son raccourci</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Acts with their keys</source>
        <translation>Actions avec leurs raccourcis</translation>
    </message>
    <message>
        <source>Find an act or keys</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Gives the chosen act its usual keys again</source>
        <translation>Rend à l’action choisie son raccourci habituel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Press the keys that the chosen act is to have</source>
        <translation>Appuyez sur les touches que l’action choisie doit avoir</translation>
    </message>
    <message>
        <source>Shows only the acts that match</source>
        <translation>N’affiche que les actions qui correspondent</translation>
    </message>
    <message>
        <source>Takes the keys from the chosen act</source>
        <translation>Retire le raccourci de l’action choisie</translation>
    </message>
    <message>
        <source>The keys of the chosen act are changed below</source>
        <translation>Le raccourci de l’action choisie se modifie ci-dessous</translation>
    </message>
    <message>
        <source>These acts have the same keys, which then do nothing: {}</source>
        <translation>Ces actions ont le même raccourci, qui n’a alors pas d’effet&#xa0;: {}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Choose an act, and press the keys that it is to have.</source>
        <translation>Choisissez une action, et appuyez sur les touches qu’elle doit avoir.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Keys of acts:</source>
        <translation>Raccourcis des actions&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message>
        <source>No disk is known yet. Add a folder first.</source>
        <translation>Aucun disque n’est encore connu. Ajoutez d’abord un dossier.</translation>
    </message>
    <message>
        <source>The labels were saved. Print the file at 100 %, not fitted to the page.</source>
        <translation>Les étiquettes ont été enregistrées. Imprimez le fichier à 100&#xa0;%, sans l’ajuster à la page.</translation>
    </message>
    <message>
        <source>The labels were sent to the printer.</source>
        <translation>Les étiquettes ont été envoyées à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>LabelFileDialog</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Page {} sur {}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Shows the next page of the preview</source>
        <translation>Affiche la page suivante de l’aperçu</translation>
    </message>
    <message>
        <source>Shows the previous page of the preview</source>
        <translation>Affiche la page précédente de l’aperçu</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;Disks</source>
        <translation>&amp;Disques</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>&amp;Première étiquette</translation>
    </message>
    <message>
        <source>&amp;Sheet or roll</source>
        <translation>&amp;Feuille ou rouleau</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>Page de &amp;test</translation>
    </message>
    <message>
        <source>A label for each that is ticked.</source>
        <translation>Une étiquette pour chaque disque coché.</translation>
    </message>
    <message>
        <source>As its package says.</source>
        <translation>Comme indiqué sur l’emballage.</translation>
    </message>
    <message>
        <source>Asks for a printer, and prints at the right size</source>
        <translation>Demande une imprimante, et imprime à la bonne taille</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>If your printer needs it.</source>
        <translation>Si votre imprimante en a besoin.</translation>
    </message>
    <message>
        <source>Only the outlines of all labels, for plain paper.</source>
        <translation>Seulement les contours de toutes les étiquettes, sur papier ordinaire.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimer les étiquettes</translation>
    </message>
    <message>
        <source>Prints a label for every disk</source>
        <translation>Imprime une étiquette pour chaque disque</translation>
    </message>
    <message>
        <source>Prints nothing</source>
        <translation>N’imprime rien</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Vers la d&amp;roite</translation>
    </message>
    <message>
        <source>Upwards below zero.</source>
        <translation>Vers le haut en dessous de zéro.</translation>
    </message>
    <message>
        <source>Where a used sheet still has labels; row by row.</source>
        <translation>Là où une feuille entamée a encore des étiquettes&#x202f;; ligne par ligne.</translation>
    </message>
    <message>
        <source>Writes the pages to a file; print it at 100 %</source>
        <translation>Écrit les pages dans un fichier&#x202f;; imprimez-le à 100&#xa0;%</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rouleau</translation>
    </message>
    <message>
        <source>{} on a sheet</source>
        <translation>{} par feuille</translation>
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
        <translation>Albanais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandais</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letton</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituanien</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macédonien</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Télougou</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Gallois</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A row a language; a number leads to its files</source>
        <translation>Une ligne par langue&#x202f;; un nombre mène à ses fichiers</translation>
    </message>
    <message>
        <source>Columns of the languages</source>
        <translation>Colonnes des langues</translation>
    </message>
    <message>
        <source>Files by the languages of their sound (spoken) and of their subtitles (written), as the files themselves tell them. A click on a number shows its files.</source>
        <translation>Fichiers selon les langues de leur son (parlées) et de leurs sous-titres (écrites), telles que les fichiers les indiquent. Un clic sur un nombre affiche ses fichiers.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forcés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages of the shown files</source>
        <translation>Langues des fichiers affichés</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>No language of these files is known.</source>
        <translation>Aucune langue de ces fichiers n’est connue.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiquée</translation>
    </message>
    <message>
        <source>Show forced</source>
        <translation>Voir les forcés</translation>
    </message>
    <message>
        <source>Show spoken</source>
        <translation>Voir les parlés</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Voir les fichiers</translation>
    </message>
    <message>
        <source>Show those without</source>
        <translation>Voir ceux sans</translation>
    </message>
    <message>
        <source>Show written</source>
        <translation>Voir les écrits</translation>
    </message>
    <message>
        <source>Shows the files with sound in this language</source>
        <translation>Affiche les fichiers dont le son est dans cette langue</translation>
    </message>
    <message>
        <source>Shows the files with subtitles in this language</source>
        <translation>Affiche les fichiers avec des sous-titres dans cette langue</translation>
    </message>
    <message>
        <source>Shows the files with subtitles of foreign parts alone in this language</source>
        <translation>Affiche les fichiers dont seuls les passages étrangers ont des sous-titres dans cette langue</translation>
    </message>
    <message>
        <source>Shows the files without it in sound and subtitles; save the search</source>
        <translation>Affiche les fichiers qui ne l’ont ni au son ni dans les sous-titres&#x202f;; enregistrez la recherche</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlée</translation>
    </message>
    <message>
        <source>What is counted of each</source>
        <translation>Ce qui est compté pour chacune</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>&amp;Stop them and go on</source>
        <translation>&amp;Les arrêter et continuer</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>Des tâches sont en cours</translation>
    </message>
    <message>
        <source>Jobs of this library are running.</source>
        <translation>Des tâches de cette bibliothèque sont en cours.</translation>
    </message>
    <message>
        <source>Lets the jobs go on in this window</source>
        <translation>Laisse les tâches continuer dans cette fenêtre</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>Ouvrir dans une &amp;nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Stops the jobs, and opens the other library here</source>
        <translation>Arrête les tâches, et ouvre l’autre bibliothèque ici</translation>
    </message>
    <message>
        <source>They stop now, keep what they have found, and can go on when it is opened again.</source>
        <translation>Elles s’arrêtent maintenant, gardent ce qu’elles ont trouvé, et pourront continuer quand elle sera rouverte.</translation>
    </message>
</context>
<context>
    <name>LeftAlone</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Ignored ({})</source>
        <translation>Ignorés ({})</translation>
    </message>
    <message>
        <source>Lists the group no more, also after its files were moved; “Ignored” shows it</source>
        <translation>Ne liste plus le groupe, même après le déplacement de ses fichiers&#x202f;; «&#xa0;Ignorés&#xa0;» l’affiche</translation>
    </message>
    <message>
        <source>Lists the group with the others again</source>
        <translation>Liste de nouveau le groupe avec les autres</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>Shows the groups that you ignore, and no others</source>
        <translation>Affiche les groupes que vous ignorez, et aucun autre</translation>
    </message>
    <message>
        <source>ignoring of “{}”</source>
        <translation>ignorer «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>listing of “{}”</source>
        <translation>retour de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>“{}” is ignored. Its copies still count as copies.</source>
        <translation>«&#xa0;{}&#xa0;» est ignoré. Ses copies comptent toujours comme copies.</translation>
    </message>
    <message>
        <source>“{}” is listed with the other groups again.</source>
        <translation>«&#xa0;{}&#xa0;» est de nouveau listé avec les autres groupes.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Show only these files, or all again</source>
        <translation>N’afficher que ces fichiers, ou de nouveau tous</translation>
    </message>
    <message>
        <source>What the colours mean; a click shows only these files</source>
        <translation>Ce que les couleurs signifient&#x202f;; un clic n’affiche que ces fichiers</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Libraries (*.cinv *.sqlite3)</source>
        <translation>Bibliothèques (*.cinv *.sqlite3)</translation>
    </message>
    <message>
        <source>Libraries (*.cinv)</source>
        <translation>Bibliothèques (*.cinv)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>No library was opened before</source>
        <translation>Aucune bibliothèque n’a été ouverte auparavant</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>There is a file {path} already. Open it, or choose another name.</source>
        <translation>Il y a déjà un fichier {path}. Ouvrez-le, ou choisissez un autre nom.</translation>
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
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Counted anew whenever the file is read on. Only damaged files take so long.</source>
        <translation>Compté de nouveau à chaque reprise de la lecture. Seuls des fichiers endommagés prennent si longtemps.</translation>
    </message>
    <message>
        <source>Files that are read at once. Automatic: one for each core, fewer where memory is short.</source>
        <translation>Fichiers lus en même temps. Automatique&#xa0;: un par cœur, moins si la mémoire est limitée.</translation>
    </message>
    <message>
        <source>Give up a file &amp;without a byte for</source>
        <translation>&amp;Abandonner un fichier qui ne livre aucun octet pendant</translation>
    </message>
    <message>
        <source>Give up a file that takes a &amp;processor for</source>
        <translation>Abandonner un fichier qui occupe un &amp;processeur pendant</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>More helps with slow shares and disks that have to wake up.</source>
        <translation>Un nombre plus élevé aide avec des partages lents et des disques qui doivent se réveiller.</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>P&amp;rocessus</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>It is the &amp;disk</source>
        <translation>C’est le &amp;disque</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>C’est celui-ci</translation>
    </message>
    <message>
        <source>Makes them one disk; can be undone</source>
        <translation>N’en fait qu’un seul disque&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>The next scan of that disk takes the place of what was imported.</source>
        <translation>La prochaine analyse de ce disque remplace ce qui a été importé.</translation>
    </message>
    <message>
        <source>Which disk is “{}”?</source>
        <translation>Quel disque est «&#xa0;{}&#xa0;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Tab chooses a number, and Enter shows the files that it counts</source>
        <translation>Tab choisit un nombre, et Entrée affiche les fichiers qu’il compte</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>imported from {}</source>
        <translation>importée de {}</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>non connecté depuis {}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} checked</source>
        <translation>{1:Fichier contrôlé|Fichiers contrôlés}&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} compared</source>
        <translation>{1:Fichier comparé|Fichiers comparés}&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} verified</source>
        <translation>{1:Fichier vérifié|Fichiers vérifiés}&#xa0;: {0} sur {1}</translation>
    </message>
    <message>
        <source>{} could not be checked</source>
        <translation>{0} {0:n’a pas pu être contrôlé|n’ont pas pu être contrôlés}</translation>
    </message>
</context>
<context>
    <name>LookAfter</name>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Nothing begins by itself for “{}” any more.</source>
        <translation>Plus rien ne commence automatiquement pour «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>checked for damage every month</source>
        <translation>recherche de dommages chaque mois</translation>
    </message>
    <message>
        <source>looking after “{}”</source>
        <translation>suivi de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>verified every month</source>
        <translation>vérification chaque mois</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>surveillance</translation>
    </message>
    <message>
        <source>“{}” is looked after: {}.</source>
        <translation>Cinventory veille sur «&#xa0;{}&#xa0;»&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>LookAfterSheet</name>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Look after all folders</source>
        <translation>Veiller sur tous les dossiers</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Veiller sur lui</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Veiller sur eux</translation>
    </message>
    <message>
        <source>Look after this folder</source>
        <translation>Veiller sur ce dossier</translation>
    </message>
    <message>
        <source>Sets up what is ticked, and takes away what is not</source>
        <translation>Met en place ce qui est coché, et supprime ce qui ne l’est pas</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <translation>Commencer les fichiers CSV par un &amp;indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>By it Excel knows that the file is UTF-8; other programs do not need it.</source>
        <translation>Grâce à lui, Excel sait que le fichier est en UTF-8&#x202f;; d’autres programmes n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>Lignes &amp;compactes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Is tried on at once.</source>
        <translation>S’applique aussitôt, à l’essai.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Look and export</source>
        <translation>Apparence et export</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Of all text in the window; pictures have a size of their own in the gallery.</source>
        <translation>Pour tout le texte de la fenêtre&#x202f;; les images ont leur propre taille dans la galerie.</translation>
    </message>
    <message>
        <source>Rows of tables are lower, so that more of them are visible.</source>
        <translation>Les lignes des tableaux sont moins hautes, pour en voir davantage.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the window. The help tells how to improve it.</source>
        <translation>Prend effet à la prochaine ouverture de la fenêtre. L’aide dit comment l’améliorer.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>{} (translated by machine)</source>
        <translation>{} (traduction automatique)</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Find copies compares those that are not known.</source>
        <translation>«&#xa0;Trouver les copies&#xa0;» compare ceux dont on ne sait rien.</translation>
    </message>
    <message>
        <source>If “{}” were lost</source>
        <translation>Si «&#xa0;{}&#xa0;» était perdu</translation>
    </message>
    <message>
        <source>Lost: on no other disk</source>
        <translation>Perdus&#xa0;: sur aucun autre disque</translation>
    </message>
    <message>
        <source>Not known: not compared</source>
        <translation>Inconnu&#xa0;: non comparés</translation>
    </message>
    <message>
        <source>Safe: with a copy on another disk</source>
        <translation>À l’abri&#xa0;: avec une copie sur un autre disque</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Shows these files in the table</source>
        <translation>Affiche ces fichiers dans le tableau</translation>
    </message>
    <message>
        <source>{0} of the lost {0:file was|files were} never checked.</source>
        <translation>{0} des fichiers perdus {0:n’a jamais été contrôlé|n’ont jamais été contrôlés}.</translation>
    </message>
</context>
<context>
    <name>ManifestDialogs</name>
    <message>
        <source>The report was written to {}.</source>
        <translation>Le rapport a été écrit dans {}.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. All other arguments are filters, as in the window: words, \(dqphrases\(dq, \-without, and typed ones like \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Put a filter that begins with \- after \-\-. \fB\-\-where\fR \fIFILTER\fR takes a filter alone; all arguments are then paths. An invalid filter ends the command with status 2, and a caret below the error.</source>
        <translation>Un argument est un chemin s’il existe sur le disque, est absolu ou commence par un point ou ~. Tous les autres arguments sont des filtres, comme dans la fenêtre&#xa0;: des mots, des \(dqexpressions\(dq, \-sans, et des filtres typés comme \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Placez après \-\- un filtre qui commence par \-. \fB\-\-where\fR \fIFILTER\fR prend un seul filtre&#x202f;; tous les arguments sont alors des chemins. Un filtre incorrect termine la commande avec le code 2, et un accent circonflexe sous l’erreur.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>COMMON OPTIONS</source>
        <translation>OPTIONS COMMUNES</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>Done, but something needs attention: a folder that could not be read, a source that is offline, a file that has changed unnoticed, is damaged, or could not be verified or examined to its end.</source>
        <translation>Terminé, mais quelque chose requiert votre attention&#xa0;: un dossier qui n’a pas pu être lu, une source hors ligne, un fichier altéré en silence ou endommagé, ou qui n’a pas pu être vérifié ou examiné jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EXEMPLES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE RETOUR</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>FILTRES</translation>
    </message>
    <message>
        <source>Files that are being written get no checksums. A check never replaces a known checksum.</source>
        <translation>Les fichiers en cours d’écriture ne reçoivent pas de somme de contrôle. Un contrôle ne remplace jamais une somme de contrôle connue.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>No path could be read, the library is locked or damaged, or the output could not be written; of \fBjobs\fR, there is no such job, or its state does not allow what was asked for; of \fBself\-test\fR, something does not work.</source>
        <translation>Aucun chemin n’a pu être lu, la bibliothèque est verrouillée ou endommagée, ou la sortie n’a pas pu être écrite&#x202f;; pour \fBjobs\fR, il n’y a pas de telle tâche, ou son état ne permet pas ce qui a été demandé&#x202f;; pour \fBself\-test\fR, quelque chose ne fonctionne pas.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Of scans by older versions, only the number of files is known.</source>
        <translation>Des analyses faites par des versions plus anciennes, seul le nombre de fichiers est connu.</translation>
    </message>
    <message>
        <source>Output goes to a file completely or not at all. An existing file is replaced if its extension belongs to the format. Videos, libraries and the files that the library lists are never replaced.</source>
        <translation>La sortie est écrite dans un fichier en entier ou pas du tout. Un fichier existant est remplacé si son extension correspond au format. Les vidéos, les bibliothèques et les fichiers que la bibliothèque liste ne sont jamais remplacés.</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VOIR AUSSI</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>Scan a folder, and write a table for a spreadsheet:</source>
        <translation>Analyser un dossier, et écrire un tableau pour un tableur&#xa0;:</translation>
    </message>
    <message>
        <source>See COMMON OPTIONS for {names}.</source>
        <translation>Voir OPTIONS COMMUNES pour {names}.</translation>
    </message>
    <message>
        <source>Show the options of \fBcinventory\fR or of a command.</source>
        <translation>Afficher les options de \fBcinventory\fR ou d’une commande.</translation>
    </message>
    <message>
        <source>The first line that \fBserve\fR writes is its address; \fI/api/v1/openapi.json\fR there describes the API. The program of \fB\-\-on\-alert\fR reads the alert from its standard input, and is killed after 30 seconds. No other user may be able to read the file of \fB\-\-webhook\-secret\-file\fR.</source>
        <translation>La première ligne qu’écrit \fBserve\fR est son adresse&#x202f;; \fI/api/v1/openapi.json\fR y décrit l’API. Le programme de \fB\-\-on\-alert\fR lit l’alerte sur son entrée standard, et est arrêté de force après 30 secondes. Aucun autre utilisateur ne doit pouvoir lire le fichier de \fB\-\-webhook\-secret\-file\fR.</translation>
    </message>
    <message>
        <source>The library.</source>
        <translation>La bibliothèque.</translation>
    </message>
    <message>
        <source>The packaged program cannot have a cluster read files. An installation from the source needs further packages, and names them.</source>
        <translation>Le programme empaqueté ne peut pas faire lire des fichiers par une grappe. Une installation depuis les sources a besoin d’autres paquets, et les indique.</translation>
    </message>
    <message>
        <source>The token of \fBserve\fR.</source>
        <translation>Le jeton de \fBserve\fR.</translation>
    </message>
    <message>
        <source>Unforeseen errors.</source>
        <translation>Erreurs imprévues.</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Commandes utilisateur</translation>
    </message>
    <message>
        <source>Without a command it opens its window, and scans the \fIPATH\fRs at once.</source>
        <translation>Sans commande, il ouvre sa fenêtre, et analyse aussitôt les chemins (\fIPATH\fR).</translation>
    </message>
    <message>
        <source>Wrong usage, or an output that is refused.</source>
        <translation>Usage incorrect, ou sortie refusée.</translation>
    </message>
    <message>
        <source>\fBcinventory\fR finds the video files in folders, probes each with MediaInfo, and keeps the results in a library. Files are only ever read, unless you let \fBtrash\fR move copies to the trash. Manifests are written only where you say.</source>
        <translation>\fBcinventory\fR trouve les fichiers vidéo dans les dossiers, examine chacun avec MediaInfo, et garde les résultats dans une bibliothèque. Les fichiers sont seulement lus, sauf si vous laissez \fBtrash\fR mettre des copies à la corbeille. Les manifestes ne sont écrits que là où vous le dites.</translation>
    </message>
    <message>
        <source>cinventory \- take the inventory of a video library</source>
        <translation>cinventory \- faire l’inventaire d’une vidéothèque</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>The problems of {files} are marked OK.</source>
        <translation>Problèmes marqués comme OK&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>The selected files have no problems.</source>
        <translation>Les fichiers sélectionnés n’ont pas de problèmes.</translation>
    </message>
    <message>
        <source>mark of {} as OK</source>
        <translation>marque OK sur {}</translation>
    </message>
    <message>
        <source>mark of “{}” as OK</source>
        <translation>marque OK sur «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>removal of the mark of “{}”</source>
        <translation>retrait de la marque de «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A bag cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>Un sac BagIt ne peut pas contenir le nom de ce fichier&#xa0;: il n’est donc pas dans le manifeste.</translation>
    </message>
    <message>
        <source>A better video with the same pictures is known: see Copies, Same pictures.</source>
        <translation>Une meilleure vidéo aux mêmes images est connue&#xa0;: voyez Copies, Mêmes images.</translation>
    </message>
    <message>
        <source>A camera recorded it: an original is not encoded again.</source>
        <translation>Une caméra l’a enregistré&#xa0;: un original n’est pas réencodé.</translation>
    </message>
    <message>
        <source>A check found damage. Look at that first.</source>
        <translation>Un contrôle a trouvé des dommages. Regardez d’abord cela.</translation>
    </message>
    <message>
        <source>A good copy is {path}, which is not connected now.</source>
        <translation>Une bonne copie est {path}, qui n’est pas connectée pour l’instant.</translation>
    </message>
    <message>
        <source>A good copy is {path}.</source>
        <translation>Une bonne copie est {path}.</translation>
    </message>
    <message>
        <source>A job failed.</source>
        <translation>Une tâche a échoué.</translation>
    </message>
    <message>
        <source>A job in the state {state} cannot become {wanted}.</source>
        <translation>Une tâche dans l’état {state} ne peut pas passer à {wanted}.</translation>
    </message>
    <message>
        <source>A job in the state {state} has not ended. Retry it after its end.</source>
        <translation>Une tâche dans l’état {state} n’est pas terminée. Relancez-la après sa fin.</translation>
    </message>
    <message>
        <source>A job in the state {state} is not waiting and cannot be moved.</source>
        <translation>Une tâche dans l’état {state} n’est pas en attente et ne peut pas être déplacée.</translation>
    </message>
    <message>
        <source>A job needs your attention.</source>
        <translation>Une tâche demande votre attention.</translation>
    </message>
    <message>
        <source>A later generation of the history leaves the file out, and it is not there.</source>
        <translation>Une génération ultérieure de l’historique exclut le fichier, et il n’est pas là.</translation>
    </message>
    <message>
        <source>A library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Une bibliothèque logicielle manque, est bloquée ou est destinée à un autre système. Réinstallez Cinventory.</translation>
    </message>
    <message>
        <source>A library tells the folders of its disks by itself. Leave out what is for tables and paths.</source>
        <translation>Une bibliothèque indique d’elle-même les dossiers de ses disques. Omettez ce qui concerne les tableaux et les chemins.</translation>
    </message>
    <message>
        <source>A manifest as {form} lists every file of its folder. Leave out the search.</source>
        <translation>Un manifeste au format {form} liste chaque fichier de son dossier. Omettez la recherche.</translation>
    </message>
    <message>
        <source>A manifest is written once. Create another one to repeat it.</source>
        <translation>Un manifeste n’est écrit qu’une fois. Créez-en un autre pour le répéter.</translation>
    </message>
    <message>
        <source>A process could do this in spite of {layers}: {acts}.</source>
        <translation>Un processus a pu faire ceci malgré {layers}&#xa0;: {acts}.</translation>
    </message>
    <message>
        <source>A scan has seen “{name}” itself. Only a disk that imports alone tell of can be another one.</source>
        <translation>Une analyse a vu «&#xa0;{name}&#xa0;» lui-même. Seul un disque connu par des imports uniquement peut en être un autre.</translation>
    </message>
    <message>
        <source>A schedule verifies checksums, or looks for changes, at night or once a week.</source>
        <translation>Une planification vérifie les sommes de contrôle, ou recherche les changements, la nuit ou une fois par semaine.</translation>
    </message>
    <message>
        <source>A search, as in the list of files</source>
        <translation>Une recherche, comme dans la liste des fichiers</translation>
    </message>
    <message>
        <source>A side of {picture} is odd. Most encoders need even sizes.</source>
        <translation>Un côté de {picture} est impair. La plupart des encodeurs demandent des tailles paires.</translation>
    </message>
    <message>
        <source>A spreadsheet would take its path for a formula.</source>
        <translation>Un tableur prendrait son chemin pour une formule.</translation>
    </message>
    <message>
        <source>A track ends after {end}, though its length is given as {length}.</source>
        <translation>Une piste se termine après {end}, alors que sa durée indiquée est {length}.</translation>
    </message>
    <message>
        <source>A track was not checked for damage, because there is no decoder for it.</source>
        <translation>Les dommages n’ont pas été recherchés dans une piste, faute de décodeur pour elle.</translation>
    </message>
    <message>
        <source>A week frees up to {least}, or takes up to {most}.</source>
        <translation>Une semaine libère jusqu’à {least}, ou occupe jusqu’à {most}.</translation>
    </message>
    <message>
        <source>A week takes about {most}.</source>
        <translation>Une semaine occupe environ {most}.</translation>
    </message>
    <message>
        <source>A week takes {least} to {most}.</source>
        <translation>Une semaine occupe de {least} à {most}.</translation>
    </message>
    <message>
        <source>ASC MHL has no checksums by {name}.</source>
        <translation>ASC MHL n’a pas de sommes de contrôle {name}.</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Supplémentaires</translation>
    </message>
    <message>
        <source>All copies were chosen. One has to stay.</source>
        <translation>Toutes les copies ont été choisies. L’une doit rester.</translation>
    </message>
    <message>
        <source>All files of this report</source>
        <translation>Tous les fichiers de ce rapport</translation>
    </message>
    <message>
        <source>All files that would stay are on other disks.</source>
        <translation>Tous les fichiers qui resteraient sont sur d’autres disques.</translation>
    </message>
    <message>
        <source>All others are known to be damaged.</source>
        <translation>On sait que tous les autres sont endommagés.</translation>
    </message>
    <message>
        <source>An argument is empty. Give a path or a filter, and check the variables of the shell.</source>
        <translation>Un argument est vide. Indiquez un chemin ou un filtre, et vérifiez les variables du shell.</translation>
    </message>
    <message>
        <source>An export needs a saved search and a file.</source>
        <translation>Un export demande une recherche enregistrée et un fichier.</translation>
    </message>
    <message>
        <source>An export replaces a file, so it can only be repeated in the window.</source>
        <translation>Un export remplace un fichier&#xa0;: il ne peut donc être répété que dans la fenêtre.</translation>
    </message>
    <message>
        <source>An older check found what it could not weigh. Check the file for damage again.</source>
        <translation>Un ancien contrôle a trouvé ce qu’il ne pouvait pas évaluer. Recherchez de nouveau les dommages dans le fichier.</translation>
    </message>
    <message>
        <source>An unexpected error occurred: {detail}. See the log for details.</source>
        <translation>Une erreur inattendue s’est produite&#xa0;: {detail}. Voyez le journal pour plus de détails.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <source>Another volume is mounted at this path. The records are kept as offline.</source>
        <translation>Un autre volume est monté sur ce chemin. Les entrées sont conservées comme hors ligne.</translation>
    </message>
    <message>
        <source>Another volume is mounted over this folder. The files that it hides stay, as offline.</source>
        <translation>Un autre volume est monté sur ce dossier. Les fichiers qu’il cache sont conservés comme hors ligne.</translation>
    </message>
    <message>
        <source>At {place}: an object in braces is missing here.</source>
        <translation>À {place}&#xa0;: un objet entre accolades manque ici.</translation>
    </message>
    <message>
        <source>At {place}: groups are nested more than {limit} deep. Use fewer groups.</source>
        <translation>À {place}&#xa0;: les groupes sont imbriqués sur plus de {limit} niveaux. Utilisez moins de groupes.</translation>
    </message>
    <message>
        <source>At {place}: no list of conditions, or two. Use either &quot;all&quot; or &quot;any&quot;.</source>
        <translation>À {place}&#xa0;: pas de liste de conditions, ou deux. Utilisez «&#xa0;all&#xa0;» ou «&#xa0;any&#xa0;».</translation>
    </message>
    <message>
        <source>At {place}: the list of conditions is empty. Add a condition.</source>
        <translation>À {place}&#xa0;: la liste des conditions est vide. Ajoutez une condition.</translation>
    </message>
    <message>
        <source>At {place}: the profile names no sources. Remove the numbers, or add the sources.</source>
        <translation>À {place}&#xa0;: le profil n’indique aucune source. Retirez les numéros, ou ajoutez les sources.</translation>
    </message>
    <message>
        <source>At {place}: the version of the form is missing. Write &quot;version&quot;: {version}.</source>
        <translation>À {place}&#xa0;: la version du format manque. Écrivez &quot;version&quot;: {version}.</translation>
    </message>
    <message>
        <source>At {place}: there are more than {limit} conditions. Remove some.</source>
        <translation>À {place}&#xa0;: il y a plus de {limit} conditions. Retirez-en.</translation>
    </message>
    <message>
        <source>At {place}: there is no such source. {count:Use number 1|Use numbers from 1 to {count}}.</source>
        <translation>À {place}&#xa0;: cette source n’existe pas. {count:Utilisez le numéro 1|Utilisez des numéros de 1 à {count}}.</translation>
    </message>
    <message>
        <source>At {place}: this form needs a later version of Cinventory. Update Cinventory.</source>
        <translation>À {place}&#xa0;: ce format demande une version plus récente de Cinventory. Mettez Cinventory à jour.</translation>
    </message>
    <message>
        <source>At {place}: this is no address. Begin with https://.</source>
        <translation>À {place}&#xa0;: ce n’est pas une adresse. Commencez par https://.</translation>
    </message>
    <message>
        <source>At {place}: this is no list of at most {limit} values.</source>
        <translation>À {place}&#xa0;: ce n’est pas une liste d’au plus {limit} valeurs.</translation>
    </message>
    <message>
        <source>At {place}: this is no text of at most {limit} printable characters.</source>
        <translation>À {place}&#xa0;: ce n’est pas un texte d’au plus {limit} caractères imprimables.</translation>
    </message>
    <message>
        <source>At {place}: this is not a single filter for profiles. Use one of {names}.</source>
        <translation>À {place}&#xa0;: ce n’est pas un filtre unique pour les profils. Utilisez l’un de {names}.</translation>
    </message>
    <message>
        <source>At {place}: this key is not known. Use {names}.</source>
        <translation>À {place}&#xa0;: cette clé est inconnue. Utilisez {names}.</translation>
    </message>
    <message>
        <source>Audio track {audio} and subtitle track {text} have no language.</source>
        <translation>La piste audio {audio} et la piste de sous-titres {text} n’ont pas de langue.</translation>
    </message>
    <message>
        <source>Audio track {audio} has no language.</source>
        <translation>La piste audio {audio} n’a pas de langue.</translation>
    </message>
    <message>
        <source>Backup cancelled: there is no new copy</source>
        <translation>Sauvegarde annulée&#xa0;: il n’y a pas de nouvelle copie</translation>
    </message>
    <message>
        <source>Backup of the library</source>
        <translation>Sauvegarde de la bibliothèque</translation>
    </message>
    <message>
        <source>Bags have no checksums by {name}.</source>
        <translation>Les sacs BagIt n’ont pas de sommes de contrôle {name}.</translation>
    </message>
    <message>
        <source>Bit rate by resolution</source>
        <translation>Débit selon la résolution</translation>
    </message>
    <message>
        <source>Both paths lead to the same file.</source>
        <translation>Les deux chemins mènent au même fichier.</translation>
    </message>
    <message>
        <source>By looks at its room on {looks} days, from {since} to {until}.</source>
        <translation>D’après les relevés de son espace sur {looks} jours, du {since} au {until}.</translation>
    </message>
    <message>
        <source>By published tests, {target} saves {low} to {high} % of the picture&apos;s bits in {codec}, at the same quality. How good an encoding this file is, is not known: that makes the range wider.</source>
        <translation>Selon des tests publiés, {target} fait gagner de {low} à {high}&#xa0;% des bits de l’image en {codec}, à qualité égale. On ne sait pas à quel point ce fichier est bien encodé&#xa0;: cela élargit la fourchette.</translation>
    </message>
    <message>
        <source>Camera raw files beside a finished video</source>
        <translation>Fichiers bruts de caméra à côté d’une vidéo finie</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Annulé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Altérés en silence</translation>
    </message>
    <message>
        <source>Changes are found by the watch; a schedule verifies checksums at night.</source>
        <translation>Les changements sont trouvés par la surveillance&#x202f;; une planification vérifie les sommes de contrôle la nuit.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen, and the whole folder once an hour.</source>
        <translation>Les modifications sont analysées dès qu’elles surviennent, et le dossier entier une fois par heure.</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Rechercher les dommages</translation>
    </message>
    <message>
        <source>Check of {name} for damage</source>
        <translation>Recherche de dommages dans {name}</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files has free space.</source>
        <translation>Vérifiez qu’il y a de l’espace libre dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth})</source>
        <translation>Rechercher les dommages dans {source} ({depth})</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth}), at most {budget}</source>
        <translation>Rechercher les dommages dans {source} ({depth}), au plus {budget}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Checking for damage</source>
        <translation>Recherche de dommages</translation>
    </message>
    <message>
        <source>Checking the copy of the library</source>
        <translation>Contrôle de la copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Checking {name} for damage</source>
        <translation>Recherche de dommages dans {name}</translation>
    </message>
    <message>
        <source>Checks for damage have an answer about {asked} of {files} {files:file|files}. Of the {left:other it is not known whether it is|others it is not known whether they are} damaged.</source>
        <translation>Les recherches de dommages ont une réponse pour {asked} des {files} fichiers. {left:Pour l’autre, on ne sait pas s’il est endommagé|Pour les {left} autres, on ne sait pas s’ils sont endommagés}.</translation>
    </message>
    <message>
        <source>Checksums inside the file do not agree with the pictures that they stand for. Replace the file by a good copy.</source>
        <translation>Des sommes de contrôle dans le fichier ne correspondent pas aux images qu’elles représentent. Remplacez le fichier par une bonne copie.</translation>
    </message>
    <message>
        <source>Checksums of {name}</source>
        <translation>Sommes de contrôle de {name}</translation>
    </message>
    <message>
        <source>Choose a folder for the files that the encoder makes.</source>
        <translation>Choisissez un dossier pour les fichiers que produit l’encodeur.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Choisi par vous.</translation>
    </message>
    <message>
        <source>Chosen by you. “{other}”, chosen before, no longer counts.</source>
        <translation>Choisi par vous. «&#xa0;{other}&#xa0;», choisi auparavant, ne compte plus.</translation>
    </message>
    <message>
        <source>Cinventory cannot run there ({detail}).</source>
        <translation>Cinventory ne peut pas s’exécuter à cet endroit ({detail}).</translation>
    </message>
    <message>
        <source>Cinventory cannot tell that this browser is yours: it may be another user&apos;s, in a container, or behind a proxy. Enter the token instead.</source>
        <translation>Cinventory ne peut pas savoir si ce navigateur est le vôtre&#xa0;: il peut appartenir à un autre utilisateur, être dans un conteneur ou derrière un proxy. Saisissez plutôt le jeton.</translation>
    </message>
    <message>
        <source>Cinventory listens at {address} but does not respond. Try again, or restart it.</source>
        <translation>Cinventory écoute sur {address} mais ne répond pas. Réessayez, ou redémarrez-le.</translation>
    </message>
    <message>
        <source>Cinventory only reads. To let it move copies to the trash, switch that on in the preferences of the window, or set &quot;trash&quot; to true in {path}.</source>
        <translation>Cinventory ne fait que lire. Pour lui permettre de mettre des copies à la corbeille, activez cela dans les préférences de la fenêtre, ou mettez «&#xa0;trash&#xa0;» à true dans {path}.</translation>
    </message>
    <message>
        <source>Codec, picture size, frame rate or length are not known.</source>
        <translation>Le codec, la taille d’image, la cadence ou la durée ne sont pas connus.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Comparaison des images</translation>
    </message>
    <message>
        <source>Comparing videos with longer ones</source>
        <translation>Comparaison de vidéos avec de plus longues</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Comparaison avec {name}</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>Comparaison de {name}</translation>
    </message>
    <message>
        <source>Comparing, and moving to the trash</source>
        <translation>Comparaison et mise à la corbeille</translation>
    </message>
    <message>
        <source>Complete: every file of the manifest is there, and is as it was.</source>
        <translation>Complet&#xa0;: chaque fichier du manifeste est là, tel qu’il était.</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>Calcul des sommes de contrôle</translation>
    </message>
    <message>
        <source>Computing checksums of {name}</source>
        <translation>Calcul des sommes de contrôle de {name}</translation>
    </message>
    <message>
        <source>Connect it, and verify its files: only then is it known whether they are still the same.</source>
        <translation>Connectez-le, et vérifiez ses fichiers&#xa0;: c’est le seul moyen de savoir s’ils sont restés les mêmes.</translation>
    </message>
    <message>
        <source>Copies of {name}</source>
        <translation>Copies de {name}</translation>
    </message>
    <message>
        <source>Copies on the same disk</source>
        <translation>Copies sur le même disque</translation>
    </message>
    <message>
        <source>Copies were never searched</source>
        <translation>Les copies n’ont jamais été recherchées</translation>
    </message>
    <message>
        <source>Copies would stay on fewer disks than the chosen rules demand.</source>
        <translation>Des copies resteraient sur moins de disques que ne le demandent les règles choisies.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Creating the manifest of {name}</source>
        <translation>Création du manifeste de {name}</translation>
    </message>
    <message>
        <source>Damage inside the sound does not show in {codec}.</source>
        <translation>Les dommages dans le son ne se voient pas avec {codec}.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagés</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Dolby Vision needs care, and is not estimated.</source>
        <translation>Dolby Vision demande du soin, et n’est pas estimé.</translation>
    </message>
    <message>
        <source>Each file tells why. “Read all files again” tries them once more.</source>
        <translation>Chaque fichier dit pourquoi. «&#xa0;Relire tous les fichiers&#xa0;» fait une nouvelle tentative.</translation>
    </message>
    <message>
        <source>Each point stands for files of one picture size and nearly one bit rate. Another colour marks rates that are unusual for the size.</source>
        <translation>Chaque point représente des fichiers de même taille d’image et de débit presque égal. Une autre couleur marque les débits inhabituels pour cette taille.</translation>
    </message>
    <message>
        <source>Emptying the trash of the system frees it. The journal tells what Cinventory has moved there, and can move it back.</source>
        <translation>Vider la corbeille du système le libère. Le registre dit ce que Cinventory y a mis, et peut le remettre en place.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every move to the trash is chosen anew, in the list of copies.</source>
        <translation>Chaque mise à la corbeille est choisie de nouveau, dans la liste des copies.</translation>
    </message>
    <message>
        <source>Every night, {start} to {end}</source>
        <translation>Chaque nuit, de {start} à {end}</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Exporter une liste</translation>
    </message>
    <message>
        <source>Export a saved search</source>
        <translation>Exporter une recherche enregistrée</translation>
    </message>
    <message>
        <source>Export cancelled: {name} was not written</source>
        <translation>Export annulé&#xa0;: {name} n’a pas été écrit</translation>
    </message>
    <message>
        <source>Export paused: {name} is not written yet</source>
        <translation>Export en pause&#xa0;: {name} n’est pas encore écrit</translation>
    </message>
    <message>
        <source>Export to {name}</source>
        <translation>Export vers {name}</translation>
    </message>
    <message>
        <source>Export “{search}” to {path}</source>
        <translation>Exporter «&#xa0;{search}&#xa0;» vers {path}</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exporté vers {name}</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Failed: some files, or the manifest, are not as they were.</source>
        <translation>Échec&#xa0;: certains fichiers, ou le manifeste, ne sont pas tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>Échec&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Fails the chosen profiles {profiles}.</source>
        <translation>Ne satisfait pas aux profils choisis {profiles}.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Far larger than similar videos</source>
        <translation>Bien plus gros que des vidéos semblables</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files beside videos that belong to none, as the last scans saw them.</source>
        <translation>Les fichiers à côté de vidéos mais n’appartenant à aucune, tels que les dernières analyses les ont vus.</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <translation>Fichiers de {folder}</translation>
    </message>
    <message>
        <source>Files that are more than once on a disk, without the one that stays. Copies on other disks are backups, and do not count. On the page Copies you plan which one stays.</source>
        <translation>Fichiers présents plusieurs fois sur un disque, sans celui qui reste. Les copies sur d’autres disques sont des sauvegardes, et ne comptent pas. Sur la page Copies, vous planifiez lequel reste.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Trouver les copies</translation>
    </message>
    <message>
        <source>Find videos in longer ones</source>
        <translation>Trouver des vidéos dans de plus longues</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones</source>
        <translation>Trouver les vidéos de {source} dans de plus longues</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones, at most {budget}</source>
        <translation>Trouver les vidéos de {source} dans de plus longues, au plus {budget}</translation>
    </message>
    <message>
        <source>Finding {name} in longer videos</source>
        <translation>Recherche de {name} dans des vidéos plus longues</translation>
    </message>
    <message>
        <source>Finished: {title}</source>
        <translation>Terminé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>First {day} of the month, {start} to {end}</source>
        <translation>Premier {day} du mois, de {start} à {end}</translation>
    </message>
    <message>
        <source>Folders by size</source>
        <translation>Dossiers par taille</translation>
    </message>
    <message>
        <source>Folders of {path}, by size</source>
        <translation>Dossiers de {path}, par taille</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>«&#xa0;Complet&#xa0;» décode chaque image, «&#xa0;Index&#xa0;» aucune.</translation>
    </message>
    <message>
        <source>HDR10+ needs care, and is not estimated.</source>
        <translation>HDR10+ demande du soin, et n’est pas estimé.</translation>
    </message>
    <message>
        <source>How few bits its picture needs is not known: the simplest pictures that were tried took {bits} bits for 10,000 pixels in {target}. What this file has beyond that may be saved.</source>
        <translation>On ne sait pas de combien de bits son image a besoin&#xa0;: les images les plus simples qui ont été essayées ont pris {bits} bits pour 10&#x202f;000 pixels en {target}. Ce que ce fichier a au-delà peut être gagné.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels.</source>
        <translation>La part du son dans le fichier est estimée d’après son codec et ses canaux.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels. It becomes AAC of 64 kb/s a channel.</source>
        <translation>La part du son dans le fichier est estimée d’après son codec et ses canaux. Il devient de l’AAC à 64 kb/s par canal.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full between {earliest} and {latest}.</source>
        <translation>À ce rythme, il sera plein entre {earliest} et {latest}.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by about {earliest}.</source>
        <translation>À ce rythme, il sera plein vers {earliest}.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by {earliest} at the earliest; the latest time is not known.</source>
        <translation>À ce rythme, il sera plein au plus tôt vers {earliest}&#x202f;; l’échéance la plus tardive n’est pas connue.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is not full within ten years.</source>
        <translation>À ce rythme, il ne sera pas plein d’ici dix ans.</translation>
    </message>
    <message>
        <source>Import cancelled: what was read of {name} is kept</source>
        <translation>Import annulé&#xa0;: ce qui a été lu de {name} est conservé</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>Imported from {origin} on {day}: the file was not read, and its disk was not seen. Scan the disk to know more.</source>
        <translation>Importé de {origin} le {day}&#xa0;: le fichier n’a pas été lu, et son disque n’a pas été vu. Analysez le disque pour en savoir plus.</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Importé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <source>In none of the languages that you want. Spoken: {spoken}. Subtitles: {written}.</source>
        <translation>Dans aucune des langues souhaitées. Parlées&#xa0;: {spoken}. Sous-titres&#xa0;: {written}.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>À la corbeille</translation>
    </message>
    <message>
        <source>Incomplete: some files are missing, left out or not checked.</source>
        <translation>Incomplet&#xa0;: certains fichiers sont manquants, exclus ou non contrôlés.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Indexer les dialogues</translation>
    </message>
    <message>
        <source>Index what is said in {source}</source>
        <translation>Indexer les dialogues de {source}</translation>
    </message>
    <message>
        <source>Indexing what is said</source>
        <translation>Indexation des dialogues</translation>
    </message>
    <message>
        <source>Indexing what is said in {name}</source>
        <translation>Indexation des dialogues de {name}</translation>
    </message>
    <message>
        <source>Install Cinventory again.</source>
        <translation>Réinstallez Cinventory.</translation>
    </message>
    <message>
        <source>Install what is missing. Fonts are in fonts-dejavu-core and fonts-noto-cjk.</source>
        <translation>Installez ce qui manque. Des polices se trouvent dans fonts-dejavu-core et fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Interlaced video needs care, and is not estimated.</source>
        <translation>La vidéo entrelacée demande du soin, et n’est pas estimée.</translation>
    </message>
    <message>
        <source>It alone is HDR: {kept}.</source>
        <translation>Lui seul est en HDR&#xa0;: {kept}.</translation>
    </message>
    <message>
        <source>It can be reached. Otherwise it is no better than others.</source>
        <translation>Il est accessible. Pour le reste, il n’est pas meilleur que les autres.</translation>
    </message>
    <message>
        <source>It could not read {count} {count:file|files} that this computer can read.</source>
        <translation>Il n’a pas pu lire {count} {count:fichier|fichiers} que cet ordinateur peut lire.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Il ne répond pas.</translation>
    </message>
    <message>
        <source>It does not become fuller.</source>
        <translation>Il ne se remplit pas davantage.</translation>
    </message>
    <message>
        <source>It does not see {path}, or other files there.</source>
        <translation>Il ne voit pas {path}, ou y voit d’autres fichiers.</translation>
    </message>
    <message>
        <source>It failed: {detail}.</source>
        <translation>Il a échoué&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>It gave answers that cannot be true ({detail}).</source>
        <translation>Il a donné des réponses qui ne peuvent pas être vraies ({detail}).</translation>
    </message>
    <message>
        <source>It has Cinventory {there}, and this computer {here}.</source>
        <translation>Il a Cinventory {there}, et cet ordinateur {here}.</translation>
    </message>
    <message>
        <source>It has another copy, which may be whole.</source>
        <translation>Il a une autre copie, qui est peut-être intacte.</translation>
    </message>
    <message>
        <source>It has fewer than {bits} bits for 10,000 pixels. So its quality may be worse than that of the target, and then it saves less than published.</source>
        <translation>Il a moins de {bits} bits pour 10&#x202f;000 pixels. Sa qualité est donc peut-être inférieure à celle de la cible, et le gain est alors inférieur aux chiffres publiés.</translation>
    </message>
    <message>
        <source>It has finer colours: {kept} against {other} (bits).</source>
        <translation>Ses couleurs sont plus fines&#xa0;: {kept} contre {other} (bits).</translation>
    </message>
    <message>
        <source>It has hard links: nothing is saved until all of them are gone.</source>
        <translation>Il a des liens physiques&#xa0;: rien n’est gagné tant qu’ils ne sont pas tous supprimés.</translation>
    </message>
    <message>
        <source>It has more bits a second, as far as codecs compare: {kept}, against {other}.</source>
        <translation>Il a plus de bits par seconde, pour autant que les codecs se comparent&#xa0;: {kept}, contre {other}.</translation>
    </message>
    <message>
        <source>It has more colour than 4:2:0, which the result would lose.</source>
        <translation>Il a plus de couleur que 4:2:0, ce que le résultat perdrait.</translation>
    </message>
    <message>
        <source>It has no picture, or nothing is known of it.</source>
        <translation>Il n’a pas d’image, ou rien n’est connu de lui.</translation>
    </message>
    <message>
        <source>It has sound in a language that the file that would stay does not have.</source>
        <translation>Son audio est dans une langue que le fichier qui resterait n’a pas.</translation>
    </message>
    <message>
        <source>It has sound in more languages: {kept}, against {other}.</source>
        <translation>Son audio est en plus de langues&#xa0;: {kept}, contre {other}.</translation>
    </message>
    <message>
        <source>It has subtitles in more languages: {kept}, against {other}.</source>
        <translation>Il a des sous-titres en plus de langues&#xa0;: {kept}, contre {other}.</translation>
    </message>
    <message>
        <source>It has the codec of the target already.</source>
        <translation>Il a déjà le codec cible.</translation>
    </message>
    <message>
        <source>It has the larger picture: {kept}, against {other}.</source>
        <translation>Son image est plus grande&#xa0;: {kept}, contre {other}.</translation>
    </message>
    <message>
        <source>It has very many bits for its picture, as discs, cameras and grain have. It may save more, and grain is lost.</source>
        <translation>Il a de très nombreux bits pour son image, comme en ont les disques optiques, les caméras et le grain. Il peut faire gagner davantage, mais le grain est perdu.</translation>
    </message>
    <message>
        <source>It has {kind}, which would be lost. Encode it with settings of your own.</source>
        <translation>Il contient {kind}, ce qui serait perdu. Encodez-le avec vos propres réglages.</translation>
    </message>
    <message>
        <source>It has {rate} frames per second, and the list {list}.</source>
        <translation>Il a {rate} images par seconde, et la liste {list}.</translation>
    </message>
    <message>
        <source>It holds {count} {count:file|files}. Connect it now and then, and verify them.</source>
        <translation>Il contient {count} {count:fichier|fichiers}. Connectez-le de temps à autre, et vérifiez son contenu.</translation>
    </message>
    <message>
        <source>It is a part of a recording in several files, which stays whole.</source>
        <translation>C’est une partie d’un enregistrement en plusieurs fichiers, qui reste entier.</translation>
    </message>
    <message>
        <source>It is in a trash.</source>
        <translation>Il est dans une corbeille.</translation>
    </message>
    <message>
        <source>It is interlaced. Encode it with settings of your own.</source>
        <translation>Il est entrelacé. Encodez-le avec vos propres réglages.</translation>
    </message>
    <message>
        <source>It is longer: {kept}, against {other}.</source>
        <translation>Il est plus long&#xa0;: {kept}, contre {other}.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Il manque.</translation>
    </message>
    <message>
        <source>It is not in {folder}.</source>
        <translation>Il n’est pas dans {folder}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: that takes looks at its room on {least} days, and {days} days from the first to the last one. There {looks:is one|are {looks}}.</source>
        <translation>On ne sait pas quand il sera plein&#xa0;: il faut pour cela des relevés de son espace sur {least} jours, à {days} jours d’intervalle du premier au dernier. Il y en a {looks}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: the last look at its room, on {until}, is too long ago.</source>
        <translation>On ne sait pas quand il sera plein&#xa0;: le dernier relevé de son espace, le {until}, est trop ancien.</translation>
    </message>
    <message>
        <source>It is not known to show the same pictures as the file that would stay.</source>
        <translation>On ne sait pas s’il montre les mêmes images que le fichier qui resterait.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: no answer came ({detail}).</source>
        <translation>On ne sait pas s’il y a une nouvelle version&#xa0;: aucune réponse n’est arrivée ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer has no valid signature.</source>
        <translation>On ne sait pas s’il y a une nouvelle version&#xa0;: la réponse n’a pas de signature valide.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is invalid ({detail}).</source>
        <translation>On ne sait pas s’il y a une nouvelle version&#xa0;: la réponse n’est pas valide ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is older than the last one.</source>
        <translation>On ne sait pas s’il y a une nouvelle version&#xa0;: la réponse est plus ancienne que la précédente.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer was too long.</source>
        <translation>On ne sait pas s’il y a une nouvelle version&#xa0;: la réponse était trop longue.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the server answered {status}.</source>
        <translation>On ne sait pas s’il y a une nouvelle version&#xa0;: le serveur a répondu {status}.</translation>
    </message>
    <message>
        <source>It is not known which columns of {path} hold the paths and sizes. Name them. There are: {titles}.</source>
        <translation>On ne sait pas quelles colonnes de {path} contiennent les chemins et les tailles. Indiquez-les. Il y a&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>It is not known which disk the file is on: it may be a backup, and stays.</source>
        <translation>On ne sait pas sur quel disque se trouve le fichier&#xa0;: c’est peut-être une sauvegarde, et il reste.</translation>
    </message>
    <message>
        <source>It is small already: few bits per pixel.</source>
        <translation>Il est déjà petit&#xa0;: peu de bits par pixel.</translation>
    </message>
    <message>
        <source>It is the oldest. Otherwise it is no better than others.</source>
        <translation>C’est le plus ancien. Pour le reste, il n’est pas meilleur que les autres.</translation>
    </message>
    <message>
        <source>It is the one to keep, of this group or of another one.</source>
        <translation>C’est celui à garder, de ce groupe ou d’un autre.</translation>
    </message>
    <message>
        <source>It is the only copy in the library.</source>
        <translation>C’est la seule copie de la bibliothèque.</translation>
    </message>
    <message>
        <source>It may not start processes. Start it with --no-nanny, or set distributed.worker.daemon to false.</source>
        <translation>Il ne peut pas lancer de processus. Démarrez-le avec --no-nanny, ou mettez distributed.worker.daemon à false.</translation>
    </message>
    <message>
        <source>It may save nothing: the result may even be larger.</source>
        <translation>Le gain peut être nul&#xa0;: le résultat peut même être plus gros.</translation>
    </message>
    <message>
        <source>It reads files with {there}, and this computer with {here}.</source>
        <translation>Il lit les fichiers avec {there}, et cet ordinateur avec {here}.</translation>
    </message>
    <message>
        <source>It reads {path} differently from this computer.</source>
        <translation>Il lit {path} autrement que cet ordinateur.</translation>
    </message>
    <message>
        <source>It shows more frames a second: {kept}, against {other}.</source>
        <translation>Il montre plus d’images par seconde&#xa0;: {kept}, contre {other}.</translation>
    </message>
    <message>
        <source>It was full on {until}.</source>
        <translation>Il était plein le {until}.</translation>
    </message>
    <message>
        <source>It was never checked. Check it before the original goes.</source>
        <translation>Il n’a jamais été contrôlé. Contrôlez-le avant de supprimer l’original.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, after {done} of {count} {count:file|files}. The {left:other is|others are} not read yet: plug it in to go on.</source>
        <translation>Elle a été débranchée, ou a cessé de répondre, après {done} des {count} fichiers. {left:L’autre n’est pas encore lu|Les {left} autres ne sont pas encore lus}&#xa0;: rebranchez-la pour continuer.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, while its folders were listed. Plug it in to go on.</source>
        <translation>Elle a été débranchée, ou a cessé de répondre, pendant que ses dossiers étaient listés. Rebranchez-la pour continuer.</translation>
    </message>
    <message>
        <source>It would save little: less than 15 % of the file, or less than the target asks for.</source>
        <translation>Le gain serait faible&#xa0;: moins de 15&#xa0;% du fichier, ou moins que ce que demande la cible.</translation>
    </message>
    <message>
        <source>Its clock differs by {seconds} s.</source>
        <translation>Son horloge diffère de {seconds} s.</translation>
    </message>
    <message>
        <source>Its codec is one for editing and archives: it is not encoded again.</source>
        <translation>Son codec est destiné au montage et à l’archivage&#xa0;: il n’est pas réencodé.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Connect it to read the rest.</source>
        <translation>Son disque n’est pas connecté. Connectez-le pour lire le reste.</translation>
    </message>
    <message>
        <source>Its files are still being moved.</source>
        <translation>Ses fichiers sont encore en cours de déplacement.</translation>
    </message>
    <message>
        <source>Its frame rate varies or is not known, and this format needs one.</source>
        <translation>Sa cadence varie ou est inconnue, et ce format en demande une.</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>Sa durée est inconnue.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, which this format needs.</source>
        <translation>Son nom n’est pas en UTF-8, ce que demande ce format.</translation>
    </message>
    <message>
        <source>Its path comes first. Otherwise it is no better than others.</source>
        <translation>Son chemin vient en premier. Pour le reste, il n’est pas meilleur que les autres.</translation>
    </message>
    <message>
        <source>Its path has {sign}, which this format cannot hold.</source>
        <translation>Son chemin contient {sign}, ce que ce format ne peut pas contenir.</translation>
    </message>
    <message>
        <source>Its sound has more channels: {kept}, against {other}.</source>
        <translation>Son audio a plus de canaux&#xa0;: {kept}, contre {other}.</translation>
    </message>
    <message>
        <source>Its subtitles ({codec}) cannot be in Matroska, and would be lost.</source>
        <translation>Ses sous-titres ({codec}) ne peuvent pas figurer dans Matroska, et seraient perdus.</translation>
    </message>
    <message>
        <source>Its video {video} is not there any more.</source>
        <translation>Sa vidéo {video} n’est plus là.</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Images clés</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Line {line} is not valid JSON: {detail}.</source>
        <translation>La ligne {line} n’est pas du JSON valide&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Line {line} of the manifest is not valid.</source>
        <translation>La ligne {line} du manifeste n’est pas valide.</translation>
    </message>
    <message>
        <source>Listing ended unexpectedly ({detail}).</source>
        <translation>Le listage s’est arrêté de façon inattendue ({detail}).</translation>
    </message>
    <message>
        <source>Look for copies in {source}</source>
        <translation>Chercher des copies dans {source}</translation>
    </message>
    <message>
        <source>Looking for videos</source>
        <translation>Recherche de vidéos</translation>
    </message>
    <message>
        <source>Looking for videos in {name}</source>
        <translation>Recherche de vidéos dans {name}</translation>
    </message>
    <message>
        <source>Looking through the catalogue</source>
        <translation>Parcours du catalogue</translation>
    </message>
    <message>
        <source>Looking up files</source>
        <translation>Recherche des fichiers</translation>
    </message>
    <message>
        <source>Made by Cinventory on {time}.</source>
        <translation>Fait par Cinventory le {time}.</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>Création des images</translation>
    </message>
    <message>
        <source>Making pictures of {name}</source>
        <translation>Création des images de {name}</translation>
    </message>
    <message>
        <source>Manifest of {name}</source>
        <translation>Manifeste de {name}</translation>
    </message>
    <message>
        <source>Many programs cannot play {codec} in {container}.</source>
        <translation>Beaucoup de programmes ne peuvent pas lire {codec} dans {container}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>More than one job id begins with {job}: {jobs}.</source>
        <translation>Plusieurs identifiants de tâche commencent par {job}&#xa0;: {jobs}.</translation>
    </message>
    <message>
        <source>Move back: {name}</source>
        <translation>Remettre en place&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Move to the trash: {name}</source>
        <translation>Mettre à la corbeille&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Moving back from the trash</source>
        <translation>Remise en place depuis la corbeille</translation>
    </message>
    <message>
        <source>Needs attention: {title}</source>
        <translation>Attention requise&#xa0;: {title}</translation>
    </message>
    <message>
        <source>No byte could be read for {limit} s.</source>
        <translation>Aucun octet n’a pu être lu pendant {limit} s.</translation>
    </message>
    <message>
        <source>No check for damage has an answer yet.</source>
        <translation>Aucune recherche de dommages n’a encore de réponse.</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that the preferences ask for.</source>
        <translation>Aucune copie connue n’a la qualité minimale demandée dans les préférences.</translation>
    </message>
    <message>
        <source>No disk of this library has the id “{text}”. Scan the label again, or type its id.</source>
        <translation>Aucun disque de cette bibliothèque n’a l’identifiant «&#xa0;{text}&#xa0;». Relisez l’étiquette, ou tapez son identifiant.</translation>
    </message>
    <message>
        <source>No error and no warning is known. Only a check tells whether a file is damaged or was changed unnoticed.</source>
        <translation>Aucune erreur ni aucun avertissement n’est connu. Seul un contrôle dit si un fichier est endommagé ou altéré en silence.</translation>
    </message>
    <message>
        <source>No file can be probed, because the probe processes end at once ({detail}).</source>
        <translation>Aucun fichier ne peut être examiné, car les processus d’examen s’arrêtent aussitôt ({detail}).</translation>
    </message>
    <message>
        <source>No file can be read, because the processes that read them end at once ({detail}).</source>
        <translation>Aucun fichier ne peut être lu, car les processus qui les lisent s’arrêtent aussitôt ({detail}).</translation>
    </message>
    <message>
        <source>No file has a checksum</source>
        <translation>Aucun fichier n’a de somme de contrôle</translation>
    </message>
    <message>
        <source>No file in the journal can be moved back.</source>
        <translation>Aucun fichier du registre ne peut être remis en place.</translation>
    </message>
    <message>
        <source>No file of the library matches. Check path and filter, or scan the folder first.</source>
        <translation>Aucun fichier de la bibliothèque ne correspond. Vérifiez le chemin et le filtre, ou analysez d’abord le dossier.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was checked since {day}.</source>
        <translation>Aucun fichier de «&#xa0;{name}&#xa0;» ({place}) n’a été contrôlé depuis le {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was ever checked; it is known since {day}.</source>
        <translation>Aucun fichier de «&#xa0;{name}&#xa0;» ({place}) n’a jamais été contrôlé&#x202f;; le disque est connu depuis le {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked for {days} {days:day|days}</source>
        <translation>Aucun fichier de «&#xa0;{name}&#xa0;» n’a été contrôlé depuis {days} {days:jour|jours}</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked since {day}.</source>
        <translation>Aucun fichier de «&#xa0;{name}&#xa0;» n’a été contrôlé depuis le {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” was ever checked; it is known since {day}.</source>
        <translation>Aucun fichier de «&#xa0;{name}&#xa0;» n’a jamais été contrôlé&#x202f;; le disque est connu depuis le {day}.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>Aucun fichier n’a été contrôlé.</translation>
    </message>
    <message>
        <source>No file was compared with an earlier checksum yet.</source>
        <translation>Aucun fichier n’a encore été comparé avec une somme de contrôle antérieure.</translation>
    </message>
    <message>
        <source>No font has the letters of the language of the window.</source>
        <translation>Aucune police ne possède les caractères de la langue de la fenêtre.</translation>
    </message>
    <message>
        <source>No font has the letters of this language. The package fonts-noto-cjk has one.</source>
        <translation>Aucune police ne possède les caractères de cette langue. Le paquet fonts-noto-cjk en fournit une.</translation>
    </message>
    <message>
        <source>No frame of this video could be decoded.</source>
        <translation>Aucune image de cette vidéo n’a pu être décodée.</translation>
    </message>
    <message>
        <source>No good copy is known.</source>
        <translation>Aucune bonne copie n’est connue.</translation>
    </message>
    <message>
        <source>No labels were made: this system has no font. Install one, such as DejaVu.</source>
        <translation>Aucune étiquette n’a été faite&#xa0;: ce système n’a pas de police. Installez-en une, par exemple DejaVu.</translation>
    </message>
    <message>
        <source>No media track was found. The file is not a media file, or its beginning is damaged.</source>
        <translation>Aucune piste multimédia n’a été trouvée. Le fichier n’est pas un fichier multimédia, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>No picture of the sample video could be made.</source>
        <translation>Aucune image de la vidéo d’exemple n’a pu être créée.</translation>
    </message>
    <message>
        <source>No player could be started: {detail}.</source>
        <translation>Aucun lecteur n’a pu être lancé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>No process could be started: {detail}.</source>
        <translation>Aucun processus n’a pu être démarré&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>No program listens at {address}.</source>
        <translation>Aucun programme n’écoute sur {address}.</translation>
    </message>
    <message>
        <source>No queue tells every version of HandBrake to turn HDR into SDR. Write a script.</source>
        <translation>Aucune file d’attente ne fait convertir le HDR en SDR à toutes les versions de HandBrake. Écrivez un script.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve` and try again.</source>
        <translation>Aucun programme en cours ne peut exécuter cette tâche. Lancez `cinventory serve` et réessayez.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve`, or run `{command}`.</source>
        <translation>Aucun programme en cours ne peut exécuter cette tâche. Lancez `cinventory serve`, ou exécutez `{command}`.</translation>
    </message>
    <message>
        <source>No subtitles that can be shown were found in this file.</source>
        <translation>Aucun sous-titre affichable n’a été trouvé dans ce fichier.</translation>
    </message>
    <message>
        <source>No trash could take the file ({detail}). Cinventory never deletes: remove it in your file manager.</source>
        <translation>Aucune corbeille n’a pu prendre le fichier ({detail}). Cinventory ne supprime jamais&#xa0;: supprimez-le dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>No trash is available here. Nothing was moved.</source>
        <translation>Aucune corbeille n’est disponible ici. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>No video in its folder has such a name.</source>
        <translation>Aucune vidéo de son dossier ne porte un tel nom.</translation>
    </message>
    <message>
        <source>Nobody has published figures for its codec and this target.</source>
        <translation>Personne n’a publié de chiffres pour son codec et cette cible.</translation>
    </message>
    <message>
        <source>Nobody said that these files are not the same.</source>
        <translation>Personne n’a dit que ces fichiers ne sont pas les mêmes.</translation>
    </message>
    <message>
        <source>None of the files that would stay can be reached and is free of damage.</source>
        <translation>Aucun des fichiers qui resteraient n’est à la fois accessible et sans dommages.</translation>
    </message>
    <message>
        <source>None of the {asked} checked {asked:file|files} is damaged.</source>
        <translation>{asked:Le seul fichier contrôlé n’est pas endommagé|Aucun des {asked} fichiers contrôlés n’est endommagé}.</translation>
    </message>
    <message>
        <source>None of the {total} {total:file has|files have} pictures: none were made yet. Make them for a source first.</source>
        <translation>{total:Le seul fichier n’a pas d’images|Aucun des {total} fichiers n’a d’images}&#xa0;: aucune n’a encore été créée. Créez-les d’abord pour une source.</translation>
    </message>
    <message>
        <source>None on this system: a file that takes over the process that reads it can open others.</source>
        <translation>Aucun sur ce système&#xa0;: un fichier qui prend le contrôle du processus qui le lit peut en ouvrir d’autres.</translation>
    </message>
    <message>
        <source>Not all pictures of that library could be copied: {detail}.</source>
        <translation>Certaines images de cette bibliothèque n’ont pas pu être copiées : {detail}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non contrôlés</translation>
    </message>
    <message>
        <source>Not every manifest of the bag lists the file.</source>
        <translation>Certains manifestes du sac BagIt ne listent pas le fichier.</translation>
    </message>
    <message>
        <source>Not known: files were never compared.</source>
        <translation>Inconnu&#xa0;: les fichiers n’ont jamais été comparés.</translation>
    </message>
    <message>
        <source>Not known: too few similar videos were read to tell what is usual.</source>
        <translation>Inconnu&#xa0;: trop peu de vidéos semblables ont été lues pour dire ce qui est habituel.</translation>
    </message>
    <message>
        <source>Not known: videos were never compared by their pictures.</source>
        <translation>Inconnu&#xa0;: les vidéos n’ont jamais été comparées par leurs images.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Non listés</translation>
    </message>
    <message>
        <source>Nothing answered here for {limit} s, so it was left out.</source>
        <translation>Rien n’a répondu ici pendant {limit} s&#xa0;: cela a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>Nothing is checked by itself</source>
        <translation>Rien n’est contrôlé automatiquement</translation>
    </message>
    <message>
        <source>Nothing was found, but damage inside {codec} does not show. Compare checksums to know whether the file is intact.</source>
        <translation>Rien n’a été trouvé, mais les dommages dans {codec} ne se voient pas. Comparez les sommes de contrôle pour savoir si le fichier est intact.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Nombre de fichiers</translation>
    </message>
    <message>
        <source>Of {count} {count:file|files} the copies are not known</source>
        <translation>Les copies de {count} {count:fichier|fichiers} ne sont pas connues</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>On Debian and its derivatives: sudo apt install {packages}</source>
        <translation>Sur Debian et ses dérivés&#xa0;: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>One file of {size}, copied while the program works.</source>
        <translation>Un fichier de {size}, copié pendant que le programme travaille.</translation>
    </message>
    <message>
        <source>One of the files was not compared yet. Compare it with: cinventory fingerprint.</source>
        <translation>L’un des fichiers n’a pas encore été comparé. Comparez-le avec&#xa0;: cinventory fingerprint.</translation>
    </message>
    <message>
        <source>Only files of equal size are read, and of these mostly a small part.</source>
        <translation>Seuls les fichiers de même taille sont lus, et le plus souvent une petite partie seulement.</translation>
    </message>
    <message>
        <source>Only files that match</source>
        <translation>Seulement les fichiers qui correspondent</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Une seule copie</translation>
    </message>
    <message>
        <source>Only the first {count:file with pictures is|{count} files with pictures are} shown, since there is no room for more.</source>
        <translation>{count:Seul le premier fichier avec des images est affiché|Seuls les {count} premiers fichiers avec des images sont affichés}, faute de place pour davantage.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time.</source>
        <translation>Octets différents, taille et date identiques.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. A good copy is known.</source>
        <translation>Octets différents, taille et date identiques. Une bonne copie est connue.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. No good copy is known.</source>
        <translation>Octets différents, taille et date identiques. Aucune bonne copie n’est connue.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. Of {good} of them a good copy is known.</source>
        <translation>Octets différents, taille et date identiques. Pour {good} d’entre eux, une bonne copie est connue.</translation>
    </message>
    <message>
        <source>Other paths lead to the same bytes, so that moving one would free nothing.</source>
        <translation>D’autres chemins mènent aux mêmes octets&#xa0;: en déplacer un ne libérerait rien.</translation>
    </message>
    <message>
        <source>Other users can read the secret of a webhook in {path}. Restrict its permissions.</source>
        <translation>D’autres utilisateurs peuvent lire le secret d’un webhook dans {path}. Restreignez ses permissions.</translation>
    </message>
    <message>
        <source>Other users can read the token in {path}. Delete the file for a new token, or restrict its permissions.</source>
        <translation>D’autres utilisateurs peuvent lire le jeton dans {path}. Supprimez le fichier pour obtenir un nouveau jeton, ou restreignez ses permissions.</translation>
    </message>
    <message>
        <source>Other videos went to the trash for it, and the one that would stay is not known to show as much as these.</source>
        <translation>D’autres vidéos sont allées à la corbeille pour lui, et on ne sait pas si celui qui resterait montre autant qu’elles.</translation>
    </message>
    <message>
        <source>Parts of its recording would stay, or be left on different disks. All go, or none.</source>
        <translation>Des parties de son enregistrement resteraient, ou se trouveraient sur des disques différents. Elles partent toutes, ou aucune.</translation>
    </message>
    <message>
        <source>Parts of {name} in other videos</source>
        <translation>Parties de {name} dans d’autres vidéos</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>En pause&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Perhaps it shows something else: nothing that is not sure goes.</source>
        <translation>Il montre peut-être autre chose&#xa0;: rien d’incertain ne part.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures are not available for this file type.</source>
        <translation>Les images ne sont pas disponibles pour ce type de fichier.</translation>
    </message>
    <message>
        <source>Pictures of {name}</source>
        <translation>Images de {name}</translation>
    </message>
    <message>
        <source>Prints of {name}</source>
        <translation>Empreintes visuelles de {name}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Qt lacks system libraries, of these packages of Debian: {packages}.</source>
        <translation>Il manque à Qt des bibliothèques système, de ces paquets de Debian&#xa0;: {packages}.</translation>
    </message>
    <message>
        <source>Raw files of cameras with a finished video of the same name in the same folder. Keep them if you may edit again.</source>
        <translation>Fichiers bruts de caméras accompagnés d’une vidéo finie du même nom dans le même dossier. Gardez-les si vous pensez refaire un montage.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Read each file thoroughly</source>
        <translation>Lire chaque fichier à fond</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare</source>
        <translation>Lire des images de {source} pour les comparer</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare, at most {budget}</source>
        <translation>Lire des images de {source} pour les comparer, au plus {budget}</translation>
    </message>
    <message>
        <source>Read pictures to compare</source>
        <translation>Lire des images pour les comparer</translation>
    </message>
    <message>
        <source>Reading failed at byte {offset}: {detail}. Replace the file by a good copy.</source>
        <translation>La lecture a échoué à l’octet {offset}&#xa0;: {detail}. Remplacez le fichier par une bonne copie.</translation>
    </message>
    <message>
        <source>Reading failed {count:once, at|{count} times, first at} {time}.</source>
        <translation>La lecture a échoué {count:une fois, à|{count} fois, d’abord à} {time}.</translation>
    </message>
    <message>
        <source>Reading pictures of {name} to compare</source>
        <translation>Lecture d’images de {name} pour les comparer</translation>
    </message>
    <message>
        <source>Reading pictures to compare</source>
        <translation>Lecture d’images pour les comparer</translation>
    </message>
    <message>
        <source>Reading pictures to find videos in longer ones</source>
        <translation>Lecture d’images pour trouver des vidéos dans de plus longues</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>Lecture du manifeste</translation>
    </message>
    <message>
        <source>Reading this format fails with intact files too, so this proves no damage.</source>
        <translation>La lecture de ce format échoue aussi avec des fichiers intacts&#xa0;: cela ne prouve donc aucun dommage.</translation>
    </message>
    <message>
        <source>Reads each video with such a track to its end.</source>
        <translation>Lit chaque vidéo ayant une telle piste jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Receivers of alerts and the certificates of a cluster are left out: they are secret.</source>
        <translation>Les destinataires des alertes et les certificats d’une grappe sont omis&#xa0;: ils sont secrets.</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Réanalyser</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Samples, trailers and extras</source>
        <translation>Extraits, bandes-annonces et bonus</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Scan {source}</source>
        <translation>Analyser {source}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Scanning {name}</source>
        <translation>Analyse de {name}</translation>
    </message>
    <message>
        <source>Schedules run in the window or cinventory serve. Start one of them.</source>
        <translation>Les planifications s’exécutent dans la fenêtre ou avec cinventory serve. Démarrez l’un des deux.</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Taille des fichiers</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>Plus petits</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Trier par {column}</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Enregistrer les sommes de contrôle</translation>
    </message>
    <message>
        <source>Store checksums of {source}</source>
        <translation>Enregistrer les sommes de contrôle de {source}</translation>
    </message>
    <message>
        <source>Store checksums of {source}, at most {budget}</source>
        <translation>Enregistrer les sommes de contrôle de {source}, au plus {budget}</translation>
    </message>
    <message>
        <source>Subtitle track {text} has no language.</source>
        <translation>La piste de sous-titres {text} n’a pas de langue.</translation>
    </message>
    <message>
        <source>Subtitles and .nfo without a video</source>
        <translation>Sous-titres et .nfo sans vidéo</translation>
    </message>
    <message>
        <source>The .sub file with the pictures of these subtitles could not be opened.</source>
        <translation>Le fichier .sub avec les images de ces sous-titres n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The FFmpeg libraries are missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Les bibliothèques FFmpeg manquent, sont bloquées ou sont destinées à un autre système. Réinstallez Cinventory.</translation>
    </message>
    <message>
        <source>The MediaInfo library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>La bibliothèque MediaInfo manque, est bloquée ou est destinée à un autre système. Réinstallez Cinventory.</translation>
    </message>
    <message>
        <source>The address for new versions is invalid. It has to begin with https://.</source>
        <translation>L’adresse des nouvelles versions n’est pas valide. Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address of a webhook is invalid. Enter one such as https://host.example/path.</source>
        <translation>L’adresse d’un webhook n’est pas valide. Saisissez-en une comme https://host.example/path.</translation>
    </message>
    <message>
        <source>The algorithm of this checksum is not known: {name}.</source>
        <translation>L’algorithme de cette somme de contrôle est inconnu&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The aspect ratio {aspect}:1 is unusual.</source>
        <translation>Le rapport d’image {aspect}:1 est inhabituel.</translation>
    </message>
    <message>
        <source>The bag is not complete: some of its files have yet to be fetched.</source>
        <translation>Le sac BagIt n’est pas complet&#xa0;: certains de ses fichiers doivent encore être récupérés.</translation>
    </message>
    <message>
        <source>The bag of {path} has no manifest by a known algorithm.</source>
        <translation>Le sac BagIt de {path} n’a pas de manifeste d’un algorithme connu.</translation>
    </message>
    <message>
        <source>The bare stream was not read ({status}).</source>
        <translation>Le flux vidéo sans conteneur n’a pas été lu ({status}).</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be read: {detail}.</source>
        <translation>Le catalogue {path} n’a pas pu être lu&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The catalogue {path} does not tell the name of its disk. Give it one.</source>
        <translation>Le catalogue {path} n’indique pas le nom de son disque. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>The chain of the history is missing: {path}.</source>
        <translation>La chaîne de l’historique manque&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The chart shows {count} of {total} {total:point|points}: those with an unusual bit rate, then those of the most files.</source>
        <translation>Le graphique montre {count} des {total} points&#xa0;: ceux dont le débit est inhabituel, puis ceux qui ont le plus de fichiers.</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} s.</source>
        <translation>Le contrôle ne s’est pas terminé en {seconds} s.</translation>
    </message>
    <message>
        <source>The chosen rules keep all files on this disk or in this folder.</source>
        <translation>Les règles choisies gardent tous les fichiers de ce disque ou de ce dossier.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be reached ({detail}). Start it and try again.</source>
        <translation>La grappe à l’adresse {address} est inaccessible ({detail}). Démarrez-la et réessayez.</translation>
    </message>
    <message>
        <source>The cluster at {address} has gone, or has no usable worker. The job is paused. Resume it later.</source>
        <translation>La grappe à l’adresse {address} a disparu, ou n’a aucun processus utilisable. La tâche est en pause. Reprenez-la plus tard.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one.</source>
        <translation>La grappe à l’adresse {address} n’a pas de TLS&#xa0;: quiconque l’atteint peut exécuter des programmes sur ses ordinateurs et sur celui-ci.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one. Use a tls address, or accept the risk with --cluster-insecure or in the preferences.</source>
        <translation>La grappe à l’adresse {address} n’a pas de TLS&#xa0;: quiconque l’atteint peut exécuter des programmes sur ses ordinateurs et sur celui-ci. Utilisez une adresse tls, ou acceptez le risque avec --cluster-insecure ou dans les préférences.</translation>
    </message>
    <message>
        <source>The codec of this video is not supported.</source>
        <translation>Le codec de cette vidéo n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The computer runs on battery. Jobs on schedule wait until it is plugged in.</source>
        <translation>L’ordinateur est sur batterie. Les tâches planifiées attendent qu’il soit branché.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost.</source>
        <translation>La connexion à {address} a été perdue.</translation>
    </message>
    <message>
        <source>The contents changed while size and time of the last change stayed: {algorithm} was {expected} on {date}, and {found} at the last check. Replace the file by a good copy, or accept the contents if they are meant to be so.</source>
        <translation>Le contenu a changé, mais ni la taille ni la date de dernière modification&#xa0;: {algorithm} était {expected} le {date}, et {found} au dernier contrôle. Remplacez le fichier par une bonne copie, ou acceptez le contenu s’il doit être ainsi.</translation>
    </message>
    <message>
        <source>The copies of no file are known yet.</source>
        <translation>Les copies d’aucun fichier ne sont encore connues.</translation>
    </message>
    <message>
        <source>The copies of {asked} of {files} {files:file|files} are known. Of the {left:other|others} nothing is known.</source>
        <translation>Les copies de {asked} des {files} fichiers sont connues. {left:De l’autre, on ne sait rien|Des {left} autres, on ne sait rien}.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {detail}.</source>
        <translation>La copie {path} n’a pas pu être écrite&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The date is in the future: {date}.</source>
        <translation>La date est dans le futur&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>The date was never set: it is the start value of a computer&apos;s clock.</source>
        <translation>La date n’a jamais été réglée&#xa0;: c’est la valeur initiale de l’horloge d’un ordinateur.</translation>
    </message>
    <message>
        <source>The decoder hid errors of the picture.</source>
        <translation>Le décodeur a masqué des erreurs de l’image.</translation>
    </message>
    <message>
        <source>The decoder reported {count} {count:error|errors}.</source>
        <translation>Le décodeur a signalé {count} {count:erreur|erreurs}.</translation>
    </message>
    <message>
        <source>The device for sound takes none any more.</source>
        <translation>Le périphérique audio n’accepte plus de son.</translation>
    </message>
    <message>
        <source>The disk of the file, or of the one that stays, is not connected, or no longer answers. Plug it in, and begin again.</source>
        <translation>Le disque du fichier, ou de celui qui reste, n’est pas connecté, ou ne répond plus. Branchez-le, et recommencez.</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Delete something there, or choose another disk.</source>
        <translation>Le disque de {path} est plein. Supprimez-y quelque chose, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The entry of the manifest has two different {algorithm} checksums.</source>
        <translation>L’entrée du manifeste a deux sommes de contrôle {algorithm} différentes.</translation>
    </message>
    <message>
        <source>The entry of the manifest names two files.</source>
        <translation>L’entrée du manifeste mentionne deux fichiers.</translation>
    </message>
    <message>
        <source>The extension is .{extension}, but the container is {container}.</source>
        <translation>L’extension est .{extension}, mais le conteneur est {container}.</translation>
    </message>
    <message>
        <source>The file and the one that would stay differ at byte {offset}, so they are no copies. Verify both.</source>
        <translation>Le fichier et celui qui resterait diffèrent à l’octet {offset}&#xa0;: ce ne sont donc pas des copies. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The file cannot be reached. Connect its disk, or scan its source.</source>
        <translation>Le fichier est inaccessible. Connectez son disque, ou analysez sa source.</translation>
    </message>
    <message>
        <source>The file could not be read, for an unknown reason.</source>
        <translation>Le fichier n’a pas pu être lu, pour une raison inconnue.</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}.</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The file declares a duration of 0.</source>
        <translation>Le fichier déclare une durée de 0.</translation>
    </message>
    <message>
        <source>The file declares more than its {size}. Its end may be missing.</source>
        <translation>Le fichier déclare plus que ses {size}. Sa fin manque peut-être.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history of {path}.</source>
        <translation>Le fichier diffère de son entrée dans l’historique de {path}.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history.</source>
        <translation>Le fichier diffère de son entrée dans l’historique.</translation>
    </message>
    <message>
        <source>The file does not declare its duration.</source>
        <translation>Le fichier ne déclare pas sa durée.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan it, and look for copies again.</source>
        <translation>Le fichier a changé depuis la dernière analyse. Analysez-le, et cherchez de nouveau les copies.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan its folder again to see its contents.</source>
        <translation>Le fichier a changé depuis la dernière analyse. Réanalysez son dossier pour voir son contenu.</translation>
    </message>
    <message>
        <source>The file has no video to show.</source>
        <translation>Le fichier n’a pas de vidéo à montrer.</translation>
    </message>
    <message>
        <source>The file has no video track. Audio tracks: {audio}, subtitle tracks: {text}.</source>
        <translation>Le fichier n’a pas de piste vidéo. Pistes audio&#xa0;: {audio}, pistes de sous-titres&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>The file has several hard links, so that moving one would free nothing.</source>
        <translation>Le fichier a plusieurs liens physiques&#xa0;: en déplacer un ne libérerait rien.</translation>
    </message>
    <message>
        <source>The file has video but no audio.</source>
        <translation>Le fichier a une vidéo, mais pas d’audio.</translation>
    </message>
    <message>
        <source>The file has {size} {size:byte|bytes}, but {listed} in the manifest.</source>
        <translation>Le fichier fait {size} {size:octet|octets}, mais {listed} dans le manifeste.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in other files.</source>
        <translation>Le fichier ne contient pas de vidéo lui-même&#xa0;: ses médias sont dans d’autres fichiers.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in {name}, which was not opened.</source>
        <translation>Le fichier ne contient pas de vidéo lui-même&#xa0;: ses médias sont dans {name}, qui n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file in the trash is not the one that was moved there.</source>
        <translation>Le fichier dans la corbeille n’est pas celui qui y a été mis.</translation>
    </message>
    <message>
        <source>The file is a picture ({format}), not a video. Rename it with the ending of a picture.</source>
        <translation>Le fichier est une image ({format}), pas une vidéo. Renommez-le avec l’extension d’une image.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video.</source>
        <translation>Le fichier est une liste de lecture, pas une vidéo.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video: it names {name}, which was not opened.</source>
        <translation>Le fichier est une liste de lecture, pas une vidéo&#xa0;: il mentionne {name}, qui n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The file is a project of an editing program, not a video. Its media are other files.</source>
        <translation>Le fichier est un projet de logiciel de montage, pas une vidéo. Ses médias sont d’autres fichiers.</translation>
    </message>
    <message>
        <source>The file is a symbolic link. Links are not followed.</source>
        <translation>Le fichier est un lien symbolique. Les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>The file is a text, not a video.</source>
        <translation>Le fichier est un texte, pas une vidéo.</translation>
    </message>
    <message>
        <source>The file is an image of a disc, not a video. Mount it to scan the files in it.</source>
        <translation>Le fichier est une image disque, pas une vidéo. Montez-la pour analyser les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>The file is an index of a disc, not a video. The videos of the disc are other files.</source>
        <translation>Le fichier est l’index d’un disque optique, pas une vidéo. Les vidéos du disque sont d’autres fichiers.</translation>
    </message>
    <message>
        <source>The file is cut off: a part that begins at byte {offset} goes on {missing} {missing:byte|bytes} beyond the end. Replace the file by a good copy.</source>
        <translation>Le fichier est coupé&#xa0;: une partie qui commence à l’octet {offset} dépasse la fin de {missing} {missing:octet|octets}. Remplacez le fichier par une bonne copie.</translation>
    </message>
    <message>
        <source>The file is damaged, so it is no copy of the others.</source>
        <translation>Le fichier est endommagé&#xa0;: ce n’est donc pas une copie des autres.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is in its folder.</source>
        <translation>Le fichier est dans son dossier.</translation>
    </message>
    <message>
        <source>The file is in the trash already.</source>
        <translation>Le fichier est déjà à la corbeille.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>Le fichier dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>The file is no longer in the trash.</source>
        <translation>Le fichier n’est plus à la corbeille.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The file is not as it was listed. Scan it, and look for copies again.</source>
        <translation>Le fichier n’est plus tel qu’il était listé. Analysez-le, et cherchez de nouveau les copies.</translation>
    </message>
    <message>
        <source>The file is not there now: it is missing, or its disk is not connected.</source>
        <translation>Le fichier n’est pas là pour l’instant&#xa0;: il manque, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>The file is recorded in the history of {path}, and is not there.</source>
        <translation>Le fichier figure dans l’historique de {path}, et n’est pas là.</translation>
    </message>
    <message>
        <source>The file is recorded in the history, and is not there.</source>
        <translation>Le fichier figure dans l’historique, et n’est pas là.</translation>
    </message>
    <message>
        <source>The file is still being downloaded. It is read once the download has ended.</source>
        <translation>Le fichier est encore en cours de téléchargement. Il sera lu une fois le téléchargement terminé.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, and could not be put back. It is at {path}.</source>
        <translation>Le fichier qui devait rester a disparu avec celui-ci, et n’a pas pu être remis en place. Il se trouve dans {path}.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, as both are one file. It was put back.</source>
        <translation>Le fichier qui devait rester a disparu avec celui-ci, car les deux sont un seul fichier. Il a été remis en place.</translation>
    </message>
    <message>
        <source>The file that would stay is in the trash, so it is no copy.</source>
        <translation>Le fichier qui devait rester est à la corbeille&#xa0;: ce n’est donc pas une copie.</translation>
    </message>
    <message>
        <source>The file that would stay is no longer there.</source>
        <translation>Le fichier qui devait rester n’est plus là.</translation>
    </message>
    <message>
        <source>The file that would stay is not as it was listed. Scan it, and look for copies again.</source>
        <translation>Le fichier qui devait rester n’est plus tel qu’il était listé. Analysez-le, et cherchez de nouveau les copies.</translation>
    </message>
    <message>
        <source>The file took too long to read.</source>
        <translation>La lecture du fichier a pris trop de temps.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because decoding needs too much memory.</source>
        <translation>Les dommages n’ont pas été recherchés dans ce fichier, car le décodage demande trop de mémoire.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is a picture.</source>
        <translation>Les dommages n’ont pas été recherchés dans ce fichier, car c’est une image.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is encrypted.</source>
        <translation>Les dommages n’ont pas été recherchés dans ce fichier, car il est chiffré.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because no frame of {codec} could be decoded.</source>
        <translation>Les dommages n’ont pas été recherchés dans ce fichier, car aucune image en {codec} n’a pu être décodée.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder cannot open it.</source>
        <translation>Les dommages n’ont pas été recherchés dans ce fichier, car le décodeur ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder finds neither picture nor sound.</source>
        <translation>Les dommages n’ont pas été recherchés dans ce fichier, car le décodeur ne trouve ni image ni son.</translation>
    </message>
    <message>
        <source>The file was not checked for damage: timeout, because the decoder made no progress for {limit} s of processor time.</source>
        <translation>Les dommages n’ont pas été recherchés dans ce fichier&#xa0;: délai dépassé, car le décodeur n’a pas progressé pendant {limit} s de temps processeur.</translation>
    </message>
    <message>
        <source>The file was not moved, because it was skipped.</source>
        <translation>Le fichier n’a pas été déplacé, car il a été ignoré.</translation>
    </message>
    <message>
        <source>The file was not moved, because no byte could be read for {limit} s.</source>
        <translation>Le fichier n’a pas été déplacé, car aucun octet n’a pu être lu pendant {limit} s.</translation>
    </message>
    <message>
        <source>The file was not moved, because the process that compared it ended.</source>
        <translation>Le fichier n’a pas été déplacé, car le processus qui le comparait s’est arrêté.</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file but a {kind}.</source>
        <translation>Le fichier n’a pas été ouvert, car ce n’est pas un fichier ordinaire ({kind}).</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file.</source>
        <translation>Le fichier n’a pas été ouvert, car ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file was not read, because it was being written. Try again later.</source>
        <translation>Le fichier n’a pas été lu, car il était en cours d’écriture. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The file was not read, because it was skipped.</source>
        <translation>Le fichier n’a pas été lu, car il a été ignoré.</translation>
    </message>
    <message>
        <source>The file was not read, because its contents are in the cloud. Download it and scan again.</source>
        <translation>Le fichier n’a pas été lu, car son contenu est dans le cloud. Téléchargez-le et relancez l’analyse.</translation>
    </message>
    <message>
        <source>The file was not read, because its disk no longer answers.</source>
        <translation>Le fichier n’a pas été lu, car son disque ne répond plus.</translation>
    </message>
    <message>
        <source>The file was not read, because memory was short or too many files were open: {detail}. Close other programs, then scan or check it again.</source>
        <translation>Le fichier n’a pas été lu, car la mémoire manquait ou trop de fichiers étaient ouverts&#xa0;: {detail}. Fermez d’autres programmes, puis analysez-le ou contrôlez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file was not read, because no byte could be read for {limit} s.</source>
        <translation>Le fichier n’a pas été lu, car aucun octet n’a pu être lu pendant {limit} s.</translation>
    </message>
    <message>
        <source>The file was not read, because the last scan did not find it.</source>
        <translation>Le fichier n’a pas été lu, car la dernière analyse ne l’a pas trouvé.</translation>
    </message>
    <message>
        <source>The file was not read, because the process that read it ended ({detail}).</source>
        <translation>Le fichier n’a pas été lu, car le processus qui le lisait s’est arrêté ({detail}).</translation>
    </message>
    <message>
        <source>The file was not read, because this system cannot compute {algorithm}.</source>
        <translation>Le fichier n’a pas été lu, car ce système ne peut pas calculer {algorithm}.</translation>
    </message>
    <message>
        <source>The file was skipped while it was read. The next scan reads it again.</source>
        <translation>Le fichier a été ignoré pendant sa lecture. La prochaine analyse le relira.</translation>
    </message>
    <message>
        <source>The file, or a folder around it, was replaced by a symbolic link. Links are not followed: scan its folder again.</source>
        <translation>Le fichier, ou un dossier qui le contient, a été remplacé par un lien symbolique. Les liens ne sont pas suivis&#xa0;: réanalysez son dossier.</translation>
    </message>
    <message>
        <source>The file, or the one that would stay, was being written. Try again later.</source>
        <translation>Le fichier, ou celui qui devait rester, était en cours d’écriture. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The first {count} of {total} {total:file|files}.</source>
        <translation>{count:Le premier fichier|Les {count} premiers fichiers} sur {total}.</translation>
    </message>
    <message>
        <source>The folder at this path is on another volume, and the volume of this source is not connected here. The records are kept as offline.</source>
        <translation>Le dossier situé à ce chemin est sur un autre volume, et le volume de cette source n’est pas connecté ici. Les entrées sont conservées comme hors ligne.</translation>
    </message>
    <message>
        <source>The folder cannot be watched: {detail}.</source>
        <translation>Le dossier ne peut pas être surveillé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The folder could not be listed: {detail}.</source>
        <translation>Le dossier n’a pas pu être listé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The folder has no manifest. Name the file of the manifest.</source>
        <translation>Le dossier n’a pas de manifeste. Indiquez le fichier du manifeste.</translation>
    </message>
    <message>
        <source>The folder has several manifests: {names}. Name one of them.</source>
        <translation>Le dossier a plusieurs manifestes&#xa0;: {names}. Indiquez l’un d’eux.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has files in it. They are kept as offline.</source>
        <translation>Le dossier est vide, mais la bibliothèque y connaît des fichiers. Ils sont conservés comme hors ligne.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has {count} {count:file in it. It is|files in it. They are} kept as offline.</source>
        <translation>Le dossier est vide, mais la bibliothèque y connaît {count} {count:fichier. Il est conservé|fichiers. Ils sont conservés} comme hors ligne.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Le dossier n’est plus là.</translation>
    </message>
    <message>
        <source>The folder is out of reach. It is scanned as soon as it is back.</source>
        <translation>Le dossier est inaccessible. Il sera analysé dès son retour.</translation>
    </message>
    <message>
        <source>The folder is scanned once a night.</source>
        <translation>Le dossier est analysé une fois par nuit.</translation>
    </message>
    <message>
        <source>The folder is scanned once an hour.</source>
        <translation>Le dossier est analysé une fois par heure.</translation>
    </message>
    <message>
        <source>The folder is watched while the window or cinventory serve is open.</source>
        <translation>Le dossier est surveillé tant que la fenêtre ou cinventory serve sont ouverts.</translation>
    </message>
    <message>
        <source>The folder no longer existed when it was listed.</source>
        <translation>Le dossier n’existait plus quand il a été listé.</translation>
    </message>
    <message>
        <source>The folder of this manifest has a history of its own, which was not compared. Verify it, too.</source>
        <translation>Le dossier de ce manifeste a son propre historique, qui n’a pas été comparé. Vérifiez-le aussi.</translation>
    </message>
    <message>
        <source>The folder was unplugged, or stopped answering, before the file was read. Plug it in, and begin again.</source>
        <translation>Le dossier a été débranché, ou a cessé de répondre, avant la lecture du fichier. Rebranchez-le, et recommencez.</translation>
    </message>
    <message>
        <source>The folder {path} could not be read: {detail}.</source>
        <translation>Le dossier {path} n’a pas pu être lu&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The folder {path} is no longer there. Create it, and try again.</source>
        <translation>Le dossier {path} n’est plus là. Créez-le, et réessayez.</translation>
    </message>
    <message>
        <source>The folder, or one around it, was replaced by a symbolic link while it was scanned. Links are not followed.</source>
        <translation>Le dossier, ou un dossier qui le contient, a été remplacé par un lien symbolique pendant l’analyse. Les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>The format of {path} is not known. Use a file name that ends with {endings}.</source>
        <translation>Le format de {path} est inconnu. Utilisez un nom de fichier se terminant par {endings}.</translation>
    </message>
    <message>
        <source>The frame rate varies. Some editing programs do not support that.</source>
        <translation>La cadence varie. Certains logiciels de montage ne le prennent pas en charge.</translation>
    </message>
    <message>
        <source>The full report is made from the file, and the file cannot be reached now. Connect its disk, then select the file again.</source>
        <translation>Le rapport complet est tiré du fichier, et le fichier est inaccessible pour l’instant. Connectez son disque, puis sélectionnez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The help lacks pictures: {names}.</source>
        <translation>Il manque des images à l’aide&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The history of this folder is missing, but that of an outer folder names it.</source>
        <translation>L’historique de ce dossier manque, mais celui d’un dossier parent le mentionne.</translation>
    </message>
    <message>
        <source>The history of {path} cannot be used, so it was not compared ({detail}).</source>
        <translation>L’historique de {path} est inutilisable&#xa0;: il n’a donc pas été comparé ({detail}).</translation>
    </message>
    <message>
        <source>The history of {path} may record more of these files. Verify it, too.</source>
        <translation>L’historique de {path} en contient peut-être davantage sur ces fichiers. Vérifiez-le aussi.</translation>
    </message>
    <message>
        <source>The index is at the end of the file. Playback over a network starts late.</source>
        <translation>L’index est à la fin du fichier. La lecture par le réseau commence tard.</translation>
    </message>
    <message>
        <source>The index of the file is missing. A repair program may rebuild it.</source>
        <translation>L’index du fichier manque. Un programme de réparation peut le reconstruire.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be deleted: {detail}.</source>
        <translation>L’index des dialogues ({path}) n’a pas pu être supprimé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be written: {detail}. Free some space, allow it to be written, or wait until nothing else uses it; then index again.</source>
        <translation>L’index des dialogues ({path}) n’a pas pu être écrit&#xa0;: {detail}. Libérez de l’espace, permettez son écriture, ou attendez que rien d’autre ne l’utilise&#x202f;; puis indexez de nouveau.</translation>
    </message>
    <message>
        <source>The index of what is said is being made. Cancel that job, then delete the index.</source>
        <translation>L’index des dialogues est en cours de création. Annulez cette tâche, puis supprimez l’index.</translation>
    </message>
    <message>
        <source>The index of what is said was deleted while it was being made. Index again.</source>
        <translation>L’index des dialogues a été supprimé pendant sa création. Indexez de nouveau.</translation>
    </message>
    <message>
        <source>The job was not added, because the program is closing.</source>
        <translation>La tâche n’a pas été ajoutée, car le programme se ferme.</translation>
    </message>
    <message>
        <source>The journal has no file in the trash with the id {id}.</source>
        <translation>Le registre n’a pas de fichier à la corbeille avec l’identifiant {id}.</translation>
    </message>
    <message>
        <source>The key {name} is there twice in one object. Remove one of the two.</source>
        <translation>La clé {name} figure deux fois dans un objet. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>The last backup of this library is {days} {days:day|days} old</source>
        <translation>La dernière sauvegarde de cette bibliothèque date de {days} {days:jour|jours}</translation>
    </message>
    <message>
        <source>The last job of this schedule has not ended.</source>
        <translation>La dernière tâche de cette planification n’est pas terminée.</translation>
    </message>
    <message>
        <source>The last subtitle in {name} ends at {end}, and the video after {duration}.</source>
        <translation>Le dernier sous-titre de {name} se termine à {end}, et la vidéo après {duration}.</translation>
    </message>
    <message>
        <source>The library could not be backed up</source>
        <translation>La bibliothèque n’a pas pu être sauvegardée</translation>
    </message>
    <message>
        <source>The library holds what Cinventory never writes, and cannot be imported: {detail}.</source>
        <translation>La bibliothèque contient ce que Cinventory n’écrit jamais, et ne peut pas être importée&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The library holds {count} {count:file|files} instead of one.</source>
        <translation>La bibliothèque contient {count} {count:fichier|fichiers} au lieu d’un seul.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now.</source>
        <translation>La bibliothèque est à présent comme dans la sauvegarde {backup}.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now. The one from before is kept as {kept}.</source>
        <translation>La bibliothèque est à présent comme dans la sauvegarde {backup}. La précédente est conservée sous le nom {kept}.</translation>
    </message>
    <message>
        <source>The library is backed up</source>
        <translation>La bibliothèque est sauvegardée</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. Close that program, then restore the backup again.</source>
        <translation>La bibliothèque est utilisée par {holder}. Fermez ce programme, puis restaurez de nouveau la sauvegarde.</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. It is read-only until you close that program.</source>
        <translation>La bibliothèque est utilisée par {holder}. Elle est en lecture seule jusqu’à ce que vous fermiez ce programme.</translation>
    </message>
    <message>
        <source>The library knows no files in {path}. Check the path, or scan it first.</source>
        <translation>La bibliothèque ne connaît aucun fichier dans {path}. Vérifiez le chemin, ou analysez-le d’abord.</translation>
    </message>
    <message>
        <source>The library was opened read-only.</source>
        <translation>La bibliothèque a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>The library was written all the time, so that no copy could be made. Try again when no job runs.</source>
        <translation>La bibliothèque était sans cesse en cours d’écriture, si bien qu’aucune copie n’a pu être faite. Réessayez quand aucune tâche n’est en cours.</translation>
    </message>
    <message>
        <source>The library {path} cannot be made: {detail}.</source>
        <translation>La bibliothèque {path} ne peut pas être créée&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read: {detail}.</source>
        <translation>La bibliothèque {path} ne peut pas être lue&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be copied: {detail}.</source>
        <translation>La bibliothèque {path} n’a pas pu être copiée&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be replaced: {detail}. It was not changed.</source>
        <translation>La bibliothèque {path} n’a pas pu être remplacée&#xa0;: {detail}. Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The library {path} could not be written: {detail}. Everything saved before is safe.</source>
        <translation>La bibliothèque {path} n’a pas pu être écrite&#xa0;: {detail}. Tout ce qui a été enregistré auparavant est à l’abri.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Restore a backup, in the window or with cinventory library restore.</source>
        <translation>La bibliothèque {path} est endommagée ({detail}). Restaurez une sauvegarde, dans la fenêtre ou avec cinventory library restore.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). The next start of Cinventory checks it.</source>
        <translation>La bibliothèque {path} est endommagée ({detail}). Le prochain démarrage de Cinventory la contrôlera.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there: it was deleted or moved, or its disk is gone. Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.</source>
        <translation>La bibliothèque {path} n’est plus là&#xa0;: elle a été supprimée ou déplacée, ou son disque est absent. Rien n’est enregistré jusqu’à son retour. Remettez-la en place, ou redémarrez Cinventory pour en commencer une nouvelle.</translation>
    </message>
    <message>
        <source>The library {path} is not writable: {detail}. You can still look at its contents.</source>
        <translation>La bibliothèque {path} n’est pas accessible en écriture&#xa0;: {detail}. Vous pouvez toujours en consulter le contenu.</translation>
    </message>
    <message>
        <source>The library {path} is of an earlier version of Cinventory, and must be updated to be opened. No backup could be made before, so that nothing was changed. {reason} Or update it without a backup, in the window or with cinventory library update --no-backup.</source>
        <translation>La bibliothèque {path} vient d’une version antérieure de Cinventory, et doit être mise à jour pour être ouverte. Aucune sauvegarde n’a pu être faite auparavant, si bien que rien n’a été modifié. {reason} Ou mettez-la à jour sans sauvegarde, dans la fenêtre ou avec cinventory library update --no-backup.</translation>
    </message>
    <message>
        <source>The library {path} was made by a later version of Cinventory. Update Cinventory to open it.</source>
        <translation>La bibliothèque {path} a été créée par une version plus récente de Cinventory. Mettez Cinventory à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The library {path} was made by an earlier version. Scan a folder or open the window to update it.</source>
        <translation>La bibliothèque {path} a été créée par une version antérieure. Analysez un dossier ou ouvrez la fenêtre pour la mettre à jour.</translation>
    </message>
    <message>
        <source>The library {path} was replaced by another file. Nothing is saved any more. Start Cinventory again to open the other one.</source>
        <translation>La bibliothèque {path} a été remplacée par un autre fichier. Plus rien n’est enregistré. Redémarrez Cinventory pour ouvrir l’autre.</translation>
    </message>
    <message>
        <source>The list is full: it holds {count} {count:clip|clips} and 23 hours.</source>
        <translation>La liste est pleine&#xa0;: elle contient {count} {count:clip|clips} et 23 heures.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: another program uses this port.</source>
        <translation>L’API locale ne peut pas écouter sur {host}, port {port}&#xa0;: un autre programme utilise ce port.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: {detail}.</source>
        <translation>L’API locale ne peut pas écouter sur {host}, port {port}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The local API is off, because this window can only read the library.</source>
        <translation>L’API locale est désactivée, car cette fenêtre ne peut que lire la bibliothèque.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {detail}.</source>
        <translation>Le journal {path} ne peut pas être écrit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The log {path} is not written, because another user may have chosen the file: {detail}. Delete it, and close its folder to other users.</source>
        <translation>Le journal {path} n’est pas écrit, car un autre utilisateur a peut-être choisi le fichier&#xa0;: {detail}. Supprimez-le, et fermez son dossier aux autres utilisateurs.</translation>
    </message>
    <message>
        <source>The manifest does not tell the algorithm of this checksum, and none of {choices} fits. Name the algorithm, and verify again.</source>
        <translation>Le manifeste n’indique pas l’algorithme de cette somme de contrôle, et aucun de {choices} ne convient. Indiquez l’algorithme, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The manifest has a checksum that is none of {algorithm}.</source>
        <translation>Le manifeste a une somme de contrôle qui n’est pas de type {algorithm}.</translation>
    </message>
    <message>
        <source>The manifest has more than {limit} entries, which is too many.</source>
        <translation>Le manifeste a plus de {limit} entrées, ce qui est trop.</translation>
    </message>
    <message>
        <source>The manifest has no checksum of the original, only one of the file when it differed from it.</source>
        <translation>Le manifeste n’a pas de somme de contrôle de l’original, seulement une du fichier alors qu’il en différait.</translation>
    </message>
    <message>
        <source>The manifest has no usable checksum of this file.</source>
        <translation>Le manifeste n’a pas de somme de contrôle utilisable pour ce fichier.</translation>
    </message>
    <message>
        <source>The manifest lists the file twice, with different checksums.</source>
        <translation>Le manifeste liste le fichier deux fois, avec des sommes de contrôle différentes.</translation>
    </message>
    <message>
        <source>The manifest of the bag lists a file that does not belong in it.</source>
        <translation>Le manifeste du sac BagIt liste un fichier qui n’a pas à y figurer.</translation>
    </message>
    <message>
        <source>The manifest records that the file differed from its original, and it is as it was then.</source>
        <translation>Le manifeste note que le fichier différait de son original, et il est tel qu’il était alors.</translation>
    </message>
    <message>
        <source>The manifest {path} could not be read: {detail}.</source>
        <translation>Le manifeste {path} n’a pas pu être lu&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The media engine crashed on this file ({detail}).</source>
        <translation>Le moteur multimédia a planté sur ce fichier ({detail}).</translation>
    </message>
    <message>
        <source>The move was interrupted, and the file is neither in its folder nor found in the trash. Connect its disk, and try again.</source>
        <translation>Le déplacement a été interrompu, et le fichier n’est ni dans son dossier ni à la corbeille. Connectez son disque, et réessayez.</translation>
    </message>
    <message>
        <source>The name ends with a dot or a space, which Windows removes.</source>
        <translation>Le nom se termine par un point ou une espace, que Windows supprime.</translation>
    </message>
    <message>
        <source>The name has an invisible control character, which Windows does not allow.</source>
        <translation>Le nom contient un caractère de contrôle invisible, que Windows n’admet pas.</translation>
    </message>
    <message>
        <source>The name has {count} {count:character|characters}. Most systems allow at most 255.</source>
        <translation>Le nom a {count} {count:caractère|caractères}. La plupart des systèmes en admettent 255 au plus.</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Other systems may show it wrongly or not open the file.</source>
        <translation>Le nom n’est pas en UTF-8. D’autres systèmes peuvent mal l’afficher ou ne pas ouvrir le fichier.</translation>
    </message>
    <message>
        <source>The name of {name} says {named}, and its text is {text}.</source>
        <translation>Le nom de {name} indique {named}, et son texte est en {text}.</translation>
    </message>
    <message>
        <source>The number {start}… has more than {limit} digits. Write a shorter one.</source>
        <translation>Le nombre {start}… a plus de {limit} chiffres. Écrivez-en un plus court.</translation>
    </message>
    <message>
        <source>The packaged program cannot work with several machines. Run Cinventory from its source; docs/cluster.md there tells how.</source>
        <translation>Le programme empaqueté ne peut pas travailler avec plusieurs machines. Exécutez Cinventory depuis ses sources&#x202f;; docs/cluster.md y explique comment.</translation>
    </message>
    <message>
        <source>The parts of the file do not follow each other at byte {offset}: something was overwritten or lost.</source>
        <translation>Les parties du fichier ne se suivent pas à l’octet {offset}&#xa0;: quelque chose a été écrasé ou perdu.</translation>
    </message>
    <message>
        <source>The path in the manifest is absolute, and was not followed.</source>
        <translation>Le chemin dans le manifeste est absolu, et n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The path in the manifest is not valid on this system.</source>
        <translation>Le chemin dans le manifeste n’est pas valide sur ce système.</translation>
    </message>
    <message>
        <source>The path in the manifest leads out of its folder, and was not followed.</source>
        <translation>Le chemin dans le manifeste mène hors de son dossier, et n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The payload has another size or number of files than the bag tells.</source>
        <translation>La charge utile n’a pas la taille ou le nombre de fichiers que le sac BagIt indique.</translation>
    </message>
    <message>
        <source>The picture is scaled down to {width} × {height}.</source>
        <translation>L’image est réduite à {width} × {height}.</translation>
    </message>
    <message>
        <source>The pictures could not be made: {detail}.</source>
        <translation>Les images n’ont pas pu être créées&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The pixels are not square: their width is {aspect} times their height.</source>
        <translation>Les pixels ne sont pas carrés&#xa0;: leur largeur vaut {aspect} fois leur hauteur.</translation>
    </message>
    <message>
        <source>The player ended on this video ({detail}).</source>
        <translation>Le lecteur s’est arrêté sur cette vidéo ({detail}).</translation>
    </message>
    <message>
        <source>The player gave no answer, and was ended.</source>
        <translation>Le lecteur n’a pas répondu, et a été arrêté.</translation>
    </message>
    <message>
        <source>The player was ended, because its answer about this video was not valid.</source>
        <translation>Le lecteur a été arrêté, car sa réponse sur cette vidéo n’était pas valide.</translation>
    </message>
    <message>
        <source>The policy has a group of the type {name}. Use and, or or.</source>
        <translation>La politique a un groupe du type {name}. Utilisez and ou or.</translation>
    </message>
    <message>
        <source>The policy has more than {limit} rules. Divide it into several.</source>
        <translation>La politique a plus de {limit} règles. Divisez-la en plusieurs.</translation>
    </message>
    <message>
        <source>The preferences could not be read ({detail}). They were renamed to {aside}.</source>
        <translation>Les préférences n’ont pas pu être lues ({detail}). Elles ont été renommées en {aside}.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in {path}: {detail}.</source>
        <translation>Les préférences n’ont pas pu être enregistrées dans {path}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. The defaults apply.</source>
        <translation>Les préférences dans {path} viennent d’une version plus récente. Les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. Update Cinventory first. Nothing was changed.</source>
        <translation>Les préférences dans {path} viennent d’une version plus récente. Mettez d’abord Cinventory à jour. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The preferences in {path} are not used, because another user may have written them: {detail}. Look at the file, then make it yours alone, or delete it.</source>
        <translation>Les préférences dans {path} ne sont pas utilisées, car un autre utilisateur les a peut-être écrites&#xa0;: {detail}. Examinez le fichier, puis réservez-vous-en l’accès, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The preferences in {path} could not be read ({detail}). The defaults apply.</source>
        <translation>Les préférences dans {path} n’ont pas pu être lues ({detail}). Les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>The preferences of {path} apply now.</source>
        <translation>Les préférences de {path} s’appliquent à présent.</translation>
    </message>
    <message>
        <source>The preferences were not saved: those in {path} are from a later version.</source>
        <translation>Les préférences n’ont pas été enregistrées&#xa0;: celles de {path} viennent d’une version plus récente.</translation>
    </message>
    <message>
        <source>The preview process failed.</source>
        <translation>Le processus d’aperçu a échoué.</translation>
    </message>
    <message>
        <source>The printer could not be used. Choose another one, or check its connection.</source>
        <translation>L’imprimante n’a pas pu être utilisée. Choisissez-en une autre, ou vérifiez sa connexion.</translation>
    </message>
    <message>
        <source>The probe got only {spent} s of processor time in {limit} s. The next scan retries it.</source>
        <translation>L’examen n’a reçu que {spent} s de temps processeur en {limit} s. La prochaine analyse réessaiera.</translation>
    </message>
    <message>
        <source>The probe needed more than {limit} MB of memory.</source>
        <translation>L’examen a demandé plus de {limit} MB de mémoire.</translation>
    </message>
    <message>
        <source>The probe was stopped, because it used {limit} s of processor time without reading.</source>
        <translation>L’examen a été arrêté, car il a consommé {limit} s de temps processeur sans lire.</translation>
    </message>
    <message>
        <source>The process ended with status {status}.</source>
        <translation>Le processus s’est terminé avec le code de retour {status}.</translation>
    </message>
    <message>
        <source>The process ended with status {status}: {detail}.</source>
        <translation>Le processus s’est terminé avec le code de retour {status}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The process that listed this folder ended twice. Scan the folder by itself.</source>
        <translation>Le processus qui listait ce dossier s’est arrêté deux fois. Analysez le dossier séparément.</translation>
    </message>
    <message>
        <source>The processes that read videos can still connect.</source>
        <translation>Les processus qui lisent les vidéos peuvent encore établir des connexions.</translation>
    </message>
    <message>
        <source>The processes that read videos can still open files.</source>
        <translation>Les processus qui lisent les vidéos peuvent encore ouvrir des fichiers.</translation>
    </message>
    <message>
        <source>The processes that read videos can still write files.</source>
        <translation>Les processus qui lisent les vidéos peuvent encore écrire des fichiers.</translation>
    </message>
    <message>
        <source>The processes that read videos open and connect nothing: {layers}.</source>
        <translation>Les processus qui lisent les vidéos n’ouvrent rien et ne se connectent à rien&#xa0;: {layers}.</translation>
    </message>
    <message>
        <source>The profile {path} could not be saved: {detail}.</source>
        <translation>Le profil {path} n’a pas pu être enregistré&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The profile {path} is not used. {detail} Mend or remove the file.</source>
        <translation>Le profil {path} n’est pas utilisé. {detail} Corrigez ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>The profiles in {path} could not be read: {detail}.</source>
        <translation>Les profils dans {path} n’ont pas pu être lus&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The program at {address} is not this version of Cinventory.</source>
        <translation>Le programme à l’adresse {address} n’est pas cette version de Cinventory.</translation>
    </message>
    <message>
        <source>The program ended after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>Le programme s’est arrêté après {done} des {count} fichiers. «&#xa0;Continuer&#xa0;» lit {left:l’autre|les autres}.</translation>
    </message>
    <message>
        <source>The program ended in the middle of a scan. Continue reads what is left.</source>
        <translation>Le programme s’est arrêté au milieu d’une analyse. «&#xa0;Continuer&#xa0;» lit ce qui reste.</translation>
    </message>
    <message>
        <source>The recording begins or ends in the middle of something, as recordings of broadcasts do. Whether more was cut off cannot be known.</source>
        <translation>L’enregistrement commence ou finit au milieu de quelque chose, comme le font les enregistrements d’émissions. On ne peut pas savoir si davantage a été coupé.</translation>
    </message>
    <message>
        <source>The request of this job is no longer stored, so it cannot be retried. Start a new job.</source>
        <translation>La demande de cette tâche n’est plus conservée&#xa0;: elle ne peut donc pas être relancée. Lancez une nouvelle tâche.</translation>
    </message>
    <message>
        <source>The request was refused: {detail}.</source>
        <translation>La demande a été refusée&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The result of the media engine is not valid: {detail}.</source>
        <translation>Le résultat du moteur multimédia n’est pas valide&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy has a value of over {limit} characters. Shorten it.</source>
        <translation>La règle {name} de la politique a une valeur de plus de {limit} caractères. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy names no field. Add the attribute value.</source>
        <translation>La règle {name} de la politique n’indique aucun champ. Ajoutez l’attribut value.</translation>
    </message>
    <message>
        <source>The running Cinventory does not accept the token in {path}. Restart it.</source>
        <translation>L’instance de Cinventory en cours n’accepte pas le jeton dans {path}. Redémarrez-la.</translation>
    </message>
    <message>
        <source>The sample video gave {count} {count:picture|pictures} of {shapes}.</source>
        <translation>La vidéo d’exemple a donné {count} {count:image|images} de {shapes}.</translation>
    </message>
    <message>
        <source>The sample video was not read ({status}).</source>
        <translation>La vidéo d’exemple n’a pas été lue ({status}).</translation>
    </message>
    <message>
        <source>The sample video was read wrongly: {details}.</source>
        <translation>La vidéo d’exemple a été mal lue&#xa0;: {details}.</translation>
    </message>
    <message>
        <source>The sample video was scanned into a new library and read back.</source>
        <translation>La vidéo d’exemple a été analysée dans une nouvelle bibliothèque, puis relue.</translation>
    </message>
    <message>
        <source>The scan before it ended as {state}: {found} {found:file|files} found, {ok} read, {unchanged} unchanged, {missing} missing.</source>
        <translation>L’analyse précédente s’est terminée ainsi&#xa0;: {state}&#x202f;; {found} {found:fichier trouvé|fichiers trouvés}, {ok} lus, {unchanged} inchangés, {missing} manquants.</translation>
    </message>
    <message>
        <source>The scan stopped</source>
        <translation>L’analyse s’est arrêtée</translation>
    </message>
    <message>
        <source>The scan stopped after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>L’analyse s’est arrêtée après {done} des {count} fichiers. «&#xa0;Continuer&#xa0;» lit {left:l’autre|les autres}.</translation>
    </message>
    <message>
        <source>The scan stopped while its folders were listed. Continue reads what is left.</source>
        <translation>L’analyse s’est arrêtée pendant que ses dossiers étaient listés. «&#xa0;Continuer&#xa0;» lit ce qui reste.</translation>
    </message>
    <message>
        <source>The scan was cancelled after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>L’analyse a été annulée après {done} des {count} fichiers. «&#xa0;Continuer&#xa0;» lit {left:l’autre|les autres}.</translation>
    </message>
    <message>
        <source>The scan was cancelled while its folders were listed. Continue reads what is left.</source>
        <translation>L’analyse a été annulée pendant que ses dossiers étaient listés. «&#xa0;Continuer&#xa0;» lit ce qui reste.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} characters.</source>
        <translation>La recherche est trop longue. Elle peut avoir au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} words and values.</source>
        <translation>La recherche est trop longue. Elle peut avoir au plus {limit} mots et valeurs.</translation>
    </message>
    <message>
        <source>The secret of a webhook in {path} could not be read: {detail}.</source>
        <translation>Le secret d’un webhook dans {path} n’a pas pu être lu&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The security file {path} cannot be used: {detail}.</source>
        <translation>Le fichier de sécurité {path} ne peut pas être utilisé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The size of {count} {count:file|files} is not known.</source>
        <translation>La taille de {count} {count:fichier|fichiers} n’est pas connue.</translation>
    </message>
    <message>
        <source>The sound ended, as its process did. The video goes on without it.</source>
        <translation>Le son s’est arrêté, en même temps que son processus. La vidéo continue sans lui.</translation>
    </message>
    <message>
        <source>The source did not respond for {limit} s. Its records are kept as offline.</source>
        <translation>La source n’a pas répondu pendant {limit} s. Ses entrées sont conservées comme hors ligne.</translation>
    </message>
    <message>
        <source>The source of the schedule is not in the library any more.</source>
        <translation>La source de la planification n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The system can watch no more folders ({limit}).</source>
        <translation>Le système ne peut pas surveiller d’autres dossiers ({limit}).</translation>
    </message>
    <message>
        <source>The system could not move the file back ({detail}). Restore it in the trash.</source>
        <translation>Le système n’a pas pu remettre le fichier en place ({detail}). Restaurez-le depuis la corbeille.</translation>
    </message>
    <message>
        <source>The system did not take that: {detail}.</source>
        <translation>Le système ne l’a pas accepté&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The system does not show the file that would stay on the same disk.</source>
        <translation>D’après le système, le fichier qui devait rester n’est pas sur le même disque.</translation>
    </message>
    <message>
        <source>The system has no font.</source>
        <translation>Le système n’a aucune police.</translation>
    </message>
    <message>
        <source>The system reports no changes on a network share.</source>
        <translation>Le système ne signale pas les modifications sur un partage réseau.</translation>
    </message>
    <message>
        <source>The token of the local API in {path} could not be read or created: {detail}.</source>
        <translation>Le jeton de l’API locale dans {path} n’a pas pu être lu ou créé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The trash cannot take a file whose name is not valid text. Rename and scan it.</source>
        <translation>La corbeille ne peut pas prendre un fichier dont le nom n’est pas un texte valide. Renommez-le et analysez-le.</translation>
    </message>
    <message>
        <source>The video is interlaced: {scan}.</source>
        <translation>La vidéo est entrelacée&#xa0;: {scan}.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because decoding its pictures takes more than {limit} seconds of the processor.</source>
        <translation>La vidéo n’est pas comparée avec de plus longues, car le décodage de ses images prend plus de {limit} secondes du processeur.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because more than {limit} MB would be read.</source>
        <translation>La vidéo n’est pas comparée avec de plus longues, car il faudrait lire plus de {limit} MB.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because no part of it can be reached without reading all before.</source>
        <translation>La vidéo n’est pas comparée avec de plus longues, car aucune de ses parties n’est accessible sans lire tout ce qui précède.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding 8 of its pictures takes more than {limit} seconds of the processor.</source>
        <translation>La vidéo n’est pas comparée avec d’autres, car le décodage de 8 de ses images prend plus de {limit} secondes du processeur.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding needs too much memory.</source>
        <translation>La vidéo n’est pas comparée avec d’autres, car le décodage demande trop de mémoire.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its frames have no times.</source>
        <translation>La vidéo n’est pas comparée avec d’autres, car ses images n’ont pas de repères de temps.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its length is not known.</source>
        <translation>La vidéo n’est pas comparée avec d’autres, car sa durée est inconnue.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because more than {limit} MB would be read for 8 of its pictures.</source>
        <translation>La vidéo n’est pas comparée avec d’autres, car il faudrait lire plus de {limit} MB pour 8 de ses images.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because the decoder broke on it ({detail}).</source>
        <translation>La vidéo n’est pas comparée avec d’autres, car le décodeur a planté dessus ({detail}).</translation>
    </message>
    <message>
        <source>The video lasts {video}, but audio track {track} lasts {audio}.</source>
        <translation>La vidéo dure {video}, mais la piste audio {track} dure {audio}.</translation>
    </message>
    <message>
        <source>The volume of this source is mounted elsewhere: relocate the source to {path}.</source>
        <translation>Le volume de cette source est monté ailleurs&#xa0;: relocalisez la source à {path}.</translation>
    </message>
    <message>
        <source>The volume of this source is not connected. The records are kept as offline.</source>
        <translation>Le volume de cette source n’est pas connecté. Les entrées sont conservées comme hors ligne.</translation>
    </message>
    <message>
        <source>The webhook at {host} has a user name or password in its address. Use a secret file.</source>
        <translation>Le webhook sur {host} a un nom d’utilisateur ou un mot de passe dans son adresse. Utilisez un fichier secret.</translation>
    </message>
    <message>
        <source>The webhook at {host} is not encrypted. Use https, or allow plain HTTP for it.</source>
        <translation>Le webhook sur {host} n’est pas chiffré. Utilisez https, ou autorisez pour lui le HTTP non chiffré.</translation>
    </message>
    <message>
        <source>The window cannot start: {detail}.</source>
        <translation>La fenêtre ne peut pas démarrer&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The window is translated into {languages}.</source>
        <translation>La fenêtre est traduite en {languages}.</translation>
    </message>
    <message>
        <source>The window was painted with {count} {count:colour|colours}, so it must be empty.</source>
        <translation>La fenêtre a été dessinée avec {count} {count:couleur|couleurs}&#xa0;: elle est donc vide.</translation>
    </message>
    <message>
        <source>The window was painted, {width} × {height} pixels.</source>
        <translation>La fenêtre a été dessinée, {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>The {algorithm} checksum is not that of the manifest.</source>
        <translation>La somme de contrôle {algorithm} n’est pas celle du manifeste.</translation>
    </message>
    <message>
        <source>There are no files to list. Choose another folder, or scan it if you search.</source>
        <translation>Il n’y a aucun fichier à lister. Choisissez un autre dossier, ou analysez-le si vous utilisez une recherche.</translation>
    </message>
    <message>
        <source>There are no icons in {path}.</source>
        <translation>Il n’y a pas d’icônes dans {path}.</translation>
    </message>
    <message>
        <source>There are no stored pictures, and the file cannot be reached now.</source>
        <translation>Il n’y a pas d’images enregistrées, et le fichier est inaccessible pour l’instant.</translation>
    </message>
    <message>
        <source>There are no translations in {path}.</source>
        <translation>Il n’y a pas de traductions dans {path}.</translation>
    </message>
    <message>
        <source>There are {most} schedules already. Remove one first.</source>
        <translation>Il y a déjà {most} planifications. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is a file at the old path now. Rename it, and try again.</source>
        <translation>Il y a à présent un fichier à l’ancien chemin. Renommez-le, et réessayez.</translation>
    </message>
    <message>
        <source>There is a profile {name} already. Use another name.</source>
        <translation>Il y a déjà un profil {name}. Utilisez un autre nom.</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Name the file of one.</source>
        <translation>Il n’y a pas de sauvegarde dans {path}. Indiquez le fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no catalogue of commands for {language}.</source>
        <translation>Il n’y a pas de catalogue des commandes pour {language}.</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>Il n’y a pas de fichier à {path}.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Put it in quotation marks to search for it as text.</source>
        <translation>Il n’y a pas de filtre «&#xa0;{name}:&#xa0;». Mettez-le entre guillemets pour le rechercher comme texte.</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>Il n’y a pas de tâche {job}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet. Scan a folder first.</source>
        <translation>Il n’y a pas encore de bibliothèque à {path}. Analysez d’abord un dossier.</translation>
    </message>
    <message>
        <source>There is no profile {name}. Use one of {names}.</source>
        <translation>Il n’y a pas de profil {name}. Utilisez l’un de {names}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”.</source>
        <translation>Il n’y a pas de recherche enregistrée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no schedule {id}.</source>
        <translation>Il n’y a pas de planification {id}.</translation>
    </message>
    <message>
        <source>There is no secret of at least {limit} characters in {path}.</source>
        <translation>Il n’y a pas de secret d’au moins {limit} caractères dans {path}.</translation>
    </message>
    <message>
        <source>There is no sound, as no device for it could be opened.</source>
        <translation>Il n’y a pas de son, car aucun périphérique n’a pu être ouvert pour lui.</translation>
    </message>
    <message>
        <source>There is no sound, as the package miniaudio is not installed.</source>
        <translation>Il n’y a pas de son, car le paquet miniaudio n’est pas installé.</translation>
    </message>
    <message>
        <source>There is no token in {path}. Delete the file for a new token.</source>
        <translation>Il n’y a pas de jeton dans {path}. Supprimez le fichier pour obtenir un nouveau jeton.</translation>
    </message>
    <message>
        <source>There is no video in its folder.</source>
        <translation>Il n’y a pas de vidéo dans son dossier.</translation>
    </message>
    <message>
        <source>There is not enough free space for a copy of the library at {path}; it needs {size}. Delete something there, or choose another disk.</source>
        <translation>L’espace libre à {path} ne suffit pas pour une copie de la bibliothèque&#x202f;; il faut {size}. Supprimez-y quelque chose, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Il n’y a rien à ce chemin.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>Il n’y a rien à «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>There was no file at this path when it was opened.</source>
        <translation>Il n’y avait pas de fichier à ce chemin au moment de l’ouvrir.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:gap|gaps} in the sound, {count:at|the first at} {time}.</source>
        <translation>Il y a {count} {count:lacune|lacunes} dans le son, {count:à|la première à} {time}.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:packet|packets} of the picture, though {declared} {declared:is|are} declared.</source>
        <translation>Il y a {count} {count:paquet|paquets} de l’image, alors que {declared} {declared:est déclaré|sont déclarés}.</translation>
    </message>
    <message>
        <source>These files were imported, and never seen here. Scan their disk: it takes their place.</source>
        <translation>Ces fichiers ont été importés, et jamais vus ici. Analysez leur disque&#xa0;: il prend leur place.</translation>
    </message>
    <message>
        <source>These icons are empty: {names}.</source>
        <translation>Ces icônes sont vides&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>They are restricted by: {layers}.</source>
        <translation>Ils sont restreints par&#xa0;: {layers}.</translation>
    </message>
    <message>
        <source>This disk is not known any more.</source>
        <translation>Ce disque n’est plus connu.</translation>
    </message>
    <message>
        <source>This format cannot hold the path {path}. Choose another folder, or say what this one is called for the other program.</source>
        <translation>Ce format ne peut pas contenir le chemin {path}. Choisissez un autre dossier, ou dites comment celui-ci s’appelle pour l’autre programme.</translation>
    </message>
    <message>
        <source>This is a test. Cinventory can reach you in this way.</source>
        <translation>Ceci est un test. Cinventory peut vous joindre de cette façon.</translation>
    </message>
    <message>
        <source>This is an output of Cinventory that is being written, or was left by an interrupted program.</source>
        <translation>Ceci est une sortie de Cinventory en cours d’écriture, ou laissée par un programme interrompu.</translation>
    </message>
    <message>
        <source>This is the CRC of POSIX, which cksum writes without --algorithm. It is not verified here. Verify the list with cksum.</source>
        <translation>C’est le CRC de POSIX, que cksum écrit sans --algorithm. Il n’est pas vérifié ici. Vérifiez la liste avec cksum.</translation>
    </message>
    <message>
        <source>This is {container}, but this version of the media engine knows no codec in it.</source>
        <translation>C’est du {container}, mais cette version du moteur multimédia n’y reconnaît aucun codec.</translation>
    </message>
    <message>
        <source>This job cannot be paused while it is running.</source>
        <translation>Cette tâche ne peut pas être suspendue pendant son exécution.</translation>
    </message>
    <message>
        <source>This job is not reading a slow file now.</source>
        <translation>Cette tâche ne lit pas de fichier lent pour l’instant.</translation>
    </message>
    <message>
        <source>This library has no backup</source>
        <translation>Cette bibliothèque n’a pas de sauvegarde</translation>
    </message>
    <message>
        <source>This link opens the page once, and only for some minutes. Make a new one.</source>
        <translation>Ce lien n’ouvre la page qu’une fois, et pendant quelques minutes seulement. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>This path is in the trash, and what lies there is never listed. Restore it in the file manager, and add the folder to which it comes back.</source>
        <translation>Ce chemin est dans la corbeille, dont le contenu n’est jamais listé. Restaurez-le dans le gestionnaire de fichiers, et ajoutez le dossier dans lequel il revient.</translation>
    </message>
    <message>
        <source>This path was not scanned: {path}.</source>
        <translation>Ce chemin n’a pas été analysé&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>This version cannot run jobs of type {job_type}.</source>
        <translation>Cette version ne peut pas exécuter de tâches du type {job_type}.</translation>
    </message>
    <message>
        <source>This video cannot be played: {detail}.</source>
        <translation>Cette vidéo ne peut pas être lue&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>This video has no sound that can be played.</source>
        <translation>Cette vidéo n’a pas de son qui puisse être lu.</translation>
    </message>
    <message>
        <source>This video needs more memory than a player may have.</source>
        <translation>Cette vidéo demande plus de mémoire qu’un lecteur ne peut en avoir.</translation>
    </message>
    <message>
        <source>This volume no longer answers, so the rest of it was left out. Scan it again later.</source>
        <translation>Ce volume ne répond plus&#xa0;: le reste a été laissé de côté. Analysez-le de nouveau plus tard.</translation>
    </message>
    <message>
        <source>Too many changes were asked for. Wait, and then ask for at most {rate} a second.</source>
        <translation>Trop de modifications ont été demandées. Attendez, puis demandez-en au plus {rate} par seconde.</translation>
    </message>
    <message>
        <source>Tracks inside videos, too</source>
        <translation>Aussi les pistes des vidéos</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Carte proportionnelle</translation>
    </message>
    <message>
        <source>Unchanged files too. Takes longer.</source>
        <translation>Aussi les fichiers inchangés. Plus long.</translation>
    </message>
    <message>
        <source>Under {edge}</source>
        <translation>Moins de {edge}</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Values as text</source>
        <translation>Valeurs sous forme de texte</translation>
    </message>
    <message>
        <source>Verification against {name}</source>
        <translation>Vérification par rapport à {name}</translation>
    </message>
    <message>
        <source>Verification of {manifest}</source>
        <translation>Vérification de {manifest}</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Vérifier les sommes de contrôle</translation>
    </message>
    <message>
        <source>Verify its files: only then is it known whether they are still the same.</source>
        <translation>Vérifiez ses fichiers&#xa0;: c’est le seul moyen de savoir s’ils sont restés les mêmes.</translation>
    </message>
    <message>
        <source>Verify {source}</source>
        <translation>Vérifier {source}</translation>
    </message>
    <message>
        <source>Verify {source}, at most {budget}</source>
        <translation>Vérifier {source}, au plus {budget}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>Codec vidéo</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Fichiers vidéo</translation>
    </message>
    <message>
        <source>Video files, {time}</source>
        <translation>Fichiers vidéo, {time}</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because no file can be made in {path} ({detail}). Make the folder writable, and run it again: what was read stays.</source>
        <translation>Des vidéos ne peuvent pas être trouvées dans de plus longues, car aucun fichier ne peut être créé dans {path} ({detail}). Rendez le dossier accessible en écriture, et relancez&#xa0;: ce qui a été lu reste.</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because the disk has no room for the index in {path}: {detail}. What was read stays for the next run.</source>
        <translation>Des vidéos ne peuvent pas être trouvées dans de plus longues, car le disque n’a pas de place pour l’index dans {path}&#xa0;: {detail}. Ce qui a été lu reste pour le prochain passage.</translation>
    </message>
    <message>
        <source>Videos of strangers could read other files. Please report this.</source>
        <translation>Des vidéos d’inconnus pourraient lire d’autres fichiers. Veuillez le signaler.</translation>
    </message>
    <message>
        <source>Videos of which a better one, with the same pictures, is on the same disk, by the last comparison.</source>
        <translation>Vidéos dont une meilleure, avec les mêmes images, se trouve sur le même disque, selon la dernière comparaison.</translation>
    </message>
    <message>
        <source>Videos that lie with a film or a series without being it, by their names and folders. Keep what you watch.</source>
        <translation>Vidéos qui accompagnent un film ou une série sans en être, d’après leurs noms et dossiers. Gardez ce que vous regardez.</translation>
    </message>
    <message>
        <source>Videos with far more bits for a pixel than most videos here of the same codec, height and frame rate. What they have beyond the usual counts; encoding them again may save it.</source>
        <translation>Vidéos avec bien plus de bits par pixel que la plupart des vidéos d’ici de mêmes codec, hauteur et cadence. Ce qu’elles ont de plus que l’habituel est compté&#x202f;; un réencodage peut le faire gagner.</translation>
    </message>
    <message>
        <source>Waiting for earlier jobs.</source>
        <translation>En attente de tâches antérieures.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same disk.</source>
        <translation>En attente de l’analyse de {name}, qui lit le même disque.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same folders.</source>
        <translation>En attente de l’analyse de {name}, qui lit les mêmes dossiers.</translation>
    </message>
    <message>
        <source>Waiting since the last start. Resume it to continue.</source>
        <translation>En attente depuis le dernier démarrage. Reprenez-la pour continuer.</translation>
    </message>
    <message>
        <source>Watching begins.</source>
        <translation>La surveillance commence.</translation>
    </message>
    <message>
        <source>What is said in {name}</source>
        <translation>Dialogues de {name}</translation>
    </message>
    <message>
        <source>What it changed was changed again meanwhile, or has gone.</source>
        <translation>Ce qui avait été modifié l’a été de nouveau entre-temps, ou a disparu.</translation>
    </message>
    <message>
        <source>Whether any is damaged is not known. A check of the index is as fast as the disk.</source>
        <translation>On ne sait pas si certains sont endommagés. Un contrôle de l’index est aussi rapide que le disque.</translation>
    </message>
    <message>
        <source>Whether there are copies of it is not known.</source>
        <translation>On ne sait pas s’il en existe des copies.</translation>
    </message>
    <message>
        <source>Whether {count:it has|they have} copies is not known: copies were never searched.</source>
        <translation>On ne sait pas {count:s’il a|s’ils ont} des copies&#xa0;: les copies n’ont jamais été recherchées.</translation>
    </message>
    <message>
        <source>Windows does not allow {sign} in a name.</source>
        <translation>Windows n’admet pas {sign} dans un nom.</translation>
    </message>
    <message>
        <source>Windows reserves the name {name} for a device.</source>
        <translation>Windows réserve le nom {name} à un périphérique.</translation>
    </message>
    <message>
        <source>Without them nobody can tell later whether {count:its file is|the {count} files are} still the same.</source>
        <translation>Sans elles, personne ne peut dire plus tard si {count:son fichier est resté le même|les {count} fichiers sont restés les mêmes}.</translation>
    </message>
    <message>
        <source>Work by several machines needs packages that are not installed. Install them with “{command}”.</source>
        <translation>Le travail de plusieurs machines demande des paquets qui ne sont pas installés. Installez-les avec «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>Worse versions on the same disk</source>
        <translation>Versions moins bonnes sur le même disque</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>XML cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>XML ne peut pas contenir le nom de ce fichier&#xa0;: il n’est donc pas dans le manifeste.</translation>
    </message>
    <message>
        <source>Year of the last change</source>
        <translation>Année de la dernière modification</translation>
    </message>
    <message>
        <source>You do not have permission to list the folder.</source>
        <translation>Vous n’avez pas la permission de lister le dossier.</translation>
    </message>
    <message>
        <source>You do not have permission to read the file.</source>
        <translation>Vous n’avez pas la permission de lire le fichier.</translation>
    </message>
    <message>
        <source>Your {target} files are larger than the published figures suggest.</source>
        <translation>Vos fichiers {target} sont plus volumineux que ne le laissent attendre les chiffres publiés.</translation>
    </message>
    <message>
        <source>Your {target} files are smaller than the published figures suggest.</source>
        <translation>Vos fichiers {target} sont moins volumineux que ne le laissent attendre les chiffres publiés.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concordant</translation>
    </message>
    <message>
        <source>alike in part</source>
        <translation>semblable en partie</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>toutes les sources</translation>
    </message>
    <message>
        <source>at most {size} to reclaim</source>
        <translation>au plus {size} à récupérer</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>sommes de contrôle</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>damaged prints of {count} {count:file|files} left out</source>
        <translation>empreintes visuelles endommagées de {count} {count:fichier|fichiers}, laissées de côté</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>folders not read: {count}</source>
        <translation>dossiers non lus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>icônes</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>it is longer than any path</source>
        <translation>elle est plus longue que tout chemin</translation>
    </message>
    <message>
        <source>it is not of this format</source>
        <translation>elle n’est pas de ce format</translation>
    </message>
    <message>
        <source>its time is in words; list with --time-style=full-iso</source>
        <translation>sa date est en toutes lettres&#x202f;; listez avec --time-style=full-iso</translation>
    </message>
    <message>
        <source>known of {count}</source>
        <translation>connu pour {count}</translation>
    </message>
    <message>
        <source>last look failed: {reason}</source>
        <translation>échec du dernier relevé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliothèque</translation>
    </message>
    <message>
        <source>limited by late answers of the disk or share</source>
        <translation>limité par les réponses tardives du disque ou du partage</translation>
    </message>
    <message>
        <source>limited by the library</source>
        <translation>limité par la bibliothèque</translation>
    </message>
    <message>
        <source>limited by the processor</source>
        <translation>limité par le processeur</translation>
    </message>
    <message>
        <source>limited by the reading speed of the disk</source>
        <translation>limité par la vitesse de lecture du disque</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifeste</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>attention requise</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <source>no room for the pictures of {count}: the limit is in the preferences</source>
        <translation>sans images, faute de place&#xa0;: {count} (la limite est dans les préférences)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non contrôlés</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparés</translation>
    </message>
    <message>
        <source>not compared: another speed</source>
        <translation>non comparé&#xa0;: autre vitesse</translation>
    </message>
    <message>
        <source>not compared: cannot be read</source>
        <translation>non comparé&#xa0;: illisible</translation>
    </message>
    <message>
        <source>not compared: one has none</source>
        <translation>non comparé&#xa0;: l’une n’en a pas</translation>
    </message>
    <message>
        <source>not compared: too little there</source>
        <translation>non comparé&#xa0;: trop peu de son à cet endroit</translation>
    </message>
    <message>
        <source>not packaged</source>
        <translation>non empaqueté</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiés</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>sur {count} contrôlés</translation>
    </message>
    <message>
        <source>of {count} compared</source>
        <translation>sur {count} comparés</translation>
    </message>
    <message>
        <source>of {count} verified</source>
        <translation>sur {count} vérifiés</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>packaged</source>
        <translation>empaqueté</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>paths from {folder} on</source>
        <translation>chemins à partir de {folder}</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>portable</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>aperçus</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>lue en partie</translation>
    </message>
    <message>
        <source>read in part: {done} of {count}</source>
        <translation>lue en partie&#xa0;: {done} sur {count}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>bac à sable</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>préférences</translation>
    </message>
    <message>
        <source>sources offline: {count}</source>
        <translation>sources hors ligne&#xa0;: {count}</translation>
    </message>
    <message>
        <source>stopped before its end (import it again once the reason is gone)</source>
        <translation>arrêté avant la fin (à importer de nouveau une fois la cause disparue)</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>the index was damaged, and was begun anew</source>
        <translation>l’index était endommagé, et a été recommencé</translation>
    </message>
    <message>
        <source>the path is an address on the network</source>
        <translation>le chemin est une adresse réseau</translation>
    </message>
    <message>
        <source>there is no path that a file can have</source>
        <translation>il n’y a pas de chemin qu’un fichier puisse avoir</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traductions</translation>
    </message>
    <message>
        <source>tree did not open this folder</source>
        <translation>tree n’a pas ouvert ce dossier</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unplugged after {done} of {count} {count:file|files}</source>
        <translation>débranchée après {done} des {count} fichiers</translation>
    </message>
    <message>
        <source>unplugged while its folders were listed</source>
        <translation>débranchée pendant que ses dossiers étaient listés</translation>
    </message>
    <message>
        <source>unusual bit rate</source>
        <translation>débit inhabituel</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>jusqu’à {high}</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>{asked} of {files} {files:file|files} {asked:was|were} compared with an earlier checksum. Of the {left:other it is not known whether it has|others it is not known whether they have} changed unnoticed.</source>
        <translation>{asked} {asked:fichier|fichiers} sur {files} {asked:a été comparé|ont été comparés} avec une somme de contrôle antérieure. {left:Pour l’autre, on ne sait pas s’il a été altéré|Pour les {left} autres, on ne sait pas s’ils ont été altérés} en silence.</translation>
    </message>
    <message>
        <source>{copied} of them {copied:has|have} another copy, which may be whole.</source>
        <translation>{copied} d’entre eux {copied:a|ont} une autre copie, peut-être intacte.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been checked for long.</source>
        <translation>{count:Un disque n’a pas été contrôlé|{count} disques n’ont pas été contrôlés} depuis longtemps.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been seen for long.</source>
        <translation>{count:Un disque n’a pas été vu|{count} disques n’ont pas été vus} depuis longtemps.</translation>
    </message>
    <message>
        <source>{count:A file changed unnoticed: its contents are not as before, its size and time|{count} files changed unnoticed: their contents are not as before, sizes and times} are.</source>
        <translation>{count:Un fichier a été altéré en silence&#xa0;: son contenu a changé, mais ni sa taille ni sa date|{count} fichiers ont été altérés en silence&#xa0;: leur contenu a changé, mais ni leurs tailles ni leurs dates}.</translation>
    </message>
    <message>
        <source>{count:A source is|{count} sources are} offline.</source>
        <translation>{count:Une source est|{count} sources sont} hors ligne.</translation>
    </message>
    <message>
        <source>{count:It has no other copy.|None of them has another copy.}</source>
        <translation>{count:Il n’a pas d’autre copie.|Aucun d’eux n’a d’autre copie.}</translation>
    </message>
    <message>
        <source>{count:The only known file was not|None of the {count} known files was} found at {path}. Nothing was changed.</source>
        <translation>{count:Le seul fichier connu n’a pas été trouvé|Aucun des {count} fichiers connus n’a été trouvé} à {path}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{count} additional</source>
        <translation>supplémentaires&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>de retour : {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>modifiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} changed unnoticed</source>
        <translation>altérés en silence&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} checked before</source>
        <translation>déjà contrôlés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation>endommagés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation>édités&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>vides&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} en échec</translation>
    </message>
    <message>
        <source>{count} gone missing</source>
        <translation>{count} ayant disparu</translation>
    </message>
    <message>
        <source>{count} gone or changed</source>
        <translation>disparus ou modifiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} in the trash</source>
        <translation>{count} à la corbeille</translation>
    </message>
    <message>
        <source>{count} indexed</source>
        <translation>indexés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} indexed before</source>
        <translation>déjà indexés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} known before</source>
        <translation>déjà connus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} known from an import</source>
        <translation>connus par un import&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} known from the disk itself</source>
        <translation>connus par le disque lui-même&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} left for the next run</source>
        <translation>{count} pour le prochain passage</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>laissés de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} left out by the manifest</source>
        <translation>exclus par le manifeste&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} left: the space for pictures is full</source>
        <translation>restants&#xa0;: {count} (l’espace pour les images est plein)</translation>
    </message>
    <message>
        <source>{count} left: the space for the index is full</source>
        <translation>restants&#xa0;: {count} (l’espace pour l’index est plein)</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>manquants&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>déplacés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} moved back</source>
        <translation>{count} remis en place</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nouveaux&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} that {count:shares|share} a part</source>
        <translation>{count} {count:nouvelle paire qui partage|nouvelles paires qui partagent} une partie</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} with the same pictures</source>
        <translation>{count} {count:nouvelle paire|nouvelles paires} aux mêmes images</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>non contrôlés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation>non terminés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} not known for certain</source>
        <translation>non connus avec certitude&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} not moved</source>
        <translation>non déplacés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>{count} non atteints</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>non lus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>illisibles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, forgotten</source>
        <translation>{count} d’un import précédent, {count:absent de celui-ci, oublié|absents de celui-ci, oubliés}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, still listed</source>
        <translation>{count} d’un import précédent, {count:absent de celui-ci, toujours listé|absents de celui-ci, toujours listés}</translation>
    </message>
    <message>
        <source>{count} of another computer&apos;s library not there, forgotten</source>
        <translation>de la bibliothèque d’un autre ordinateur, absents ici, oubliés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} of them to complete recordings</source>
        <translation>dont {count} pour compléter des enregistrements</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file has|files have} pictures. Of the others none were made yet.</source>
        <translation>{count} des {total} fichiers avec des images. Pour les autres, aucune n’a encore été créée.</translation>
    </message>
    <message>
        <source>{count} offline</source>
        <translation>{count} hors ligne</translation>
    </message>
    <message>
        <source>{count} ok</source>
        <translation>{count} OK</translation>
    </message>
    <message>
        <source>{count} other {count:file|files} left out</source>
        <translation>{count} {count:autre fichier laissé|autres fichiers laissés} de côté</translation>
    </message>
    <message>
        <source>{count} probed</source>
        <translation>examinés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} ready to compare</source>
        <translation>{count} à comparer</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>ignorés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>sommes enregistrées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} suspicious</source>
        <translation>suspects&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} that cannot be compared</source>
        <translation>impossibles à comparer&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} timed out</source>
        <translation>délais dépassés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} too short to be found in others</source>
        <translation>trop courts pour être trouvés dans d’autres&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} unchanged in size and date</source>
        <translation>taille et date inchangées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>illisibles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>vérifiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} video {count:file|files} ({results})</source>
        <translation>{count} {count:fichier vidéo|fichiers vidéo} ({results})</translation>
    </message>
    <message>
        <source>{count} whose codec does not show damage</source>
        <translation>{count} dont le codec ne laisse pas voir les dommages</translation>
    </message>
    <message>
        <source>{count} with another checksum than here, listed beside {count:it|them}</source>
        <translation>{count} avec une autre somme de contrôle qu’ici, {count:listé à côté de lui|listés à côté d’eux}</translation>
    </message>
    <message>
        <source>{count} with new pictures</source>
        <translation>{count} avec de nouvelles images</translation>
    </message>
    <message>
        <source>{count} with other copies</source>
        <translation>{count} avec d’autres copies</translation>
    </message>
    <message>
        <source>{count} with pictures from before</source>
        <translation>{count} avec des images antérieures</translation>
    </message>
    <message>
        <source>{count} with the pictures from there</source>
        <translation>{count} avec les images venues de là</translation>
    </message>
    <message>
        <source>{count} without another copy</source>
        <translation>{count} sans autre copie</translation>
    </message>
    <message>
        <source>{count} without another of similar length</source>
        <translation>{count} sans autre de durée semblable</translation>
    </message>
    <message>
        <source>{count} without damage</source>
        <translation>{count} sans dommages</translation>
    </message>
    <message>
        <source>{count} without picture or known length</source>
        <translation>{count} sans image ou durée connue</translation>
    </message>
    <message>
        <source>{count} without pictures</source>
        <translation>{count} sans images</translation>
    </message>
    <message>
        <source>{count} without text</source>
        <translation>{count} sans texte</translation>
    </message>
    <message>
        <source>{count} {count:disk|disks}</source>
        <translation>{count} {count:disque|disques}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} no checksum</source>
        <translation>{count} {count:fichier n’a|fichiers n’ont} pas de somme de contrôle</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged</source>
        <translation>{count} {count:fichier est endommagé|fichiers sont endommagés}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged; {imported} as imported from {origins}</source>
        <translation>{count} {count:fichier est endommagé|fichiers sont endommagés}, dont {imported} selon l’import de {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} not compared yet.</source>
        <translation>{count} {count:fichier n’est pas encore comparé|fichiers ne sont pas encore comparés}.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. None came back yet.</source>
        <translation>{count} {count:fichier a été transmis|fichiers ont été transmis} le {time}. Aucun n’est encore revenu.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} larger.</source>
        <translation>{count} {count:fichier a été transmis|fichiers ont été transmis} le {time}. Revenus&#xa0;: {back}, plus gros de {size}.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} smaller.</source>
        <translation>{count} {count:fichier a été transmis|fichiers ont été transmis} le {time}. Revenus&#xa0;: {back}, plus petits de {size}.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} never checked for damage</source>
        <translation>Dommages jamais recherchés dans {count} {count:fichier|fichiers}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:fichier|fichiers}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} as of {day}</source>
        <translation>{count} {count:fichier|fichiers} au {day}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed</source>
        <translation>{count} {count:fichier altéré|fichiers altérés} en silence</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed; {imported} as imported from {origins}</source>
        <translation>{count} {count:fichier altéré|fichiers altérés} en silence, dont {imported} selon l’import de {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be checked for damage; {count:its details say|their details say} why.</source>
        <translation>Les dommages n’ont pas pu être recherchés dans {count} {count:fichier&#x202f;; ses détails disent|fichiers&#x202f;; leurs détails disent} pourquoi.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read</source>
        <translation>{count} {count:fichier n’a pas pu être lu|fichiers n’ont pas pu être lus}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read; {imported} as imported from {origins}</source>
        <translation>{count} {count:fichier n’a pas pu être lu|fichiers n’ont pas pu être lus}, dont {imported} selon l’import de {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} not read</source>
        <translation>{count} {count:fichier non lu|fichiers non lus}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of other kinds, not listed</source>
        <translation>{count} {count:fichier d’un autre type, non listé|fichiers d’autres types, non listés}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} with problems</source>
        <translation>{count} {count:fichier|fichiers} avec des problèmes</translation>
    </message>
    <message>
        <source>{count} {count:frame of DV holds|frames of DV hold} blocks that do not belong there, {count:at|the first at} {time}: something was overwritten.</source>
        <translation>{count} {count:image DV contient|images DV contiennent} des blocs qui n’ont pas à s’y trouver, {count:à|la première à} {time}&#xa0;: quelque chose a été écrasé.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:image est corrompue|images sont corrompues}, {count:à|la première à} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:trame du son est corrompue|trames du son sont corrompues}, {count:à|la première à} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:icon was|icons were} drawn small and large.</source>
        <translation>{count} {count:icône a été dessinée|icônes ont été dessinées} en petit et en grand.</translation>
    </message>
    <message>
        <source>{count} {count:kind of checksums was|kinds of checksums were} computed.</source>
        <translation>{count} {count:type de sommes de contrôle a été calculé|types de sommes de contrôle ont été calculés}.</translation>
    </message>
    <message>
        <source>{count} {count:line|lines} not understood</source>
        <translation>{count} {count:ligne non comprise|lignes non comprises}</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:paquet de l’image ne peut pas être décodé|paquets de l’image ne peuvent pas être décodés}, {count:à|le premier à} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:paquet de l’image est corrompu|paquets de l’image sont corrompus}, {count:à|le premier à} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:paquet du son ne peut pas être décodé|paquets du son ne peuvent pas être décodés}, {count:à|le premier à} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:paquet du son est corrompu|paquets du son sont corrompus}, {count:à|le premier à} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of track {track} cannot be decoded, too many to be chance.</source>
        <translation>{count} {count:paquet|paquets} de la piste {track} ne {count:peut pas être décodé|peuvent pas être décodés}, trop pour que ce soit un hasard.</translation>
    </message>
    <message>
        <source>{count} {count:pair|pairs} to be confirmed in the next run</source>
        <translation>{count} {count:paire|paires} à confirmer au prochain passage</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} of this recording {count:is|are} not here.</source>
        <translation>{count} {count:partie|parties} de cet enregistrement {count:n’est pas|ne sont pas} ici.</translation>
    </message>
    <message>
        <source>{count} {count:picture was|pictures were} made of the sample video.</source>
        <translation>{count} {count:image a été créée|images ont été créées} à partir de la vidéo d’exemple.</translation>
    </message>
    <message>
        <source>{damaged} of {asked} checked {asked:file is|files are} damaged.</source>
        <translation>Fichiers endommagés&#xa0;: {damaged} sur {asked} {asked:contrôlé|contrôlés}.</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, de {start} à {end}</translation>
    </message>
    <message>
        <source>{detail} This is at {place}.</source>
        <translation>{detail} Cela se trouve à {place}.</translation>
    </message>
    <message>
        <source>{edge} and more</source>
        <translation>{edge} et plus</translation>
    </message>
    <message>
        <source>{engine} read the sample video and a bare stream.</source>
        <translation>{engine} a lu la vidéo d’exemple et un flux vidéo sans conteneur.</translation>
    </message>
    <message>
        <source>{files} in {size}</source>
        <translation>{files} dans {size}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of yours from {codec} to {target}, with up to {lines} lines: {low} to {high} % of the file.</source>
        <translation>{files} {files:fichier|fichiers} à vous de {codec} vers {target}, jusqu’à {lines} lignes&#xa0;: de {low} à {high}&#xa0;% du fichier.</translation>
    </message>
    <message>
        <source>{files} {target} {files:file|files} of this library in {folders} {folders:folder|folders}, with up to {lines} lines: the middle half of their bits per pixel.</source>
        <translation>{files} {files:fichier|fichiers} {target} de cette bibliothèque dans {folders} {folders:dossier|dossiers}, jusqu’à {lines} lignes&#xa0;: la moitié centrale de leurs bits par pixel.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest} by Cinventory until {time}.</source>
        <translation>{folder}, comparé avec {manifest} par Cinventory jusqu’au {time}.</translation>
    </message>
    <message>
        <source>{jobs} jobs wait or run. Wait until some have ended, or cancel some.</source>
        <translation>{jobs} tâches sont en attente ou en cours. Attendez que certaines soient terminées, ou annulez-en.</translation>
    </message>
    <message>
        <source>{kept} of {count} kept</source>
        <translation>{kept} sur {count} gardés</translation>
    </message>
    <message>
        <source>{kind} files are listed but not read.</source>
        <translation>Les fichiers {kind} sont listés, mais pas lus.</translation>
    </message>
    <message>
        <source>{kind}: {detail}.</source>
        <translation>{kind}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} à {most}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>{name} n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>{name} n’a pas pu être écrit&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{name} holds values of a camera. Programs may show them as subtitles.</source>
        <translation>{name} contient des valeurs d’une caméra. Des programmes peuvent les afficher comme sous-titres.</translation>
    </message>
    <message>
        <source>{name} is empty, or no subtitles are in it.</source>
        <translation>{name} est vide, ou ne contient pas de sous-titres.</translation>
    </message>
    <message>
        <source>{name} is no name for a profile. Use up to 40 small letters, digits and hyphens.</source>
        <translation>{name} n’est pas un nom de profil. Utilisez jusqu’à 40 lettres minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8, so programs may show wrong letters.</source>
        <translation>{name} n’est pas en UTF-8&#xa0;: des programmes peuvent afficher de mauvaises lettres.</translation>
    </message>
    <message>
        <source>{name} was computed wrongly: {digest}.</source>
        <translation>{name}&#xa0;: calcul incorrect ({digest}).</translation>
    </message>
    <message>
        <source>{part} %</source>
        <translation>{part}&#xa0;%</translation>
    </message>
    <message>
        <source>{path} and the source {source} contain one another. Choose another folder.</source>
        <translation>{path} et la source {source} se contiennent l’un l’autre. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} appeared while the list was written, and was not replaced. Try again.</source>
        <translation>{path} est apparu pendant l’écriture de la liste, et n’a pas été remplacé. Réessayez.</translation>
    </message>
    <message>
        <source>{path} belongs to Cinventory, and is never replaced. Choose another name.</source>
        <translation>{path} appartient à Cinventory, et n’est jamais remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} belongs to the library, and is never replaced. Choose another name.</source>
        <translation>{path} appartient à la bibliothèque, et n’est jamais remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} changed while the list was written, and was not replaced. Try again.</source>
        <translation>{path} a changé pendant l’écriture de la liste, et n’a pas été remplacé. Réessayez.</translation>
    </message>
    <message>
        <source>{path} could not be read ({detail}).</source>
        <translation>{path} n’a pas pu être lu ({detail}).</translation>
    </message>
    <message>
        <source>{path} could not be read because it does not respond. Check the disk or the network.</source>
        <translation>{path} n’a pas pu être lu, car il ne répond pas. Vérifiez le disque ou le réseau.</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}. An existing file was not changed.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {detail}. Un fichier existant n’a pas été modifié.</translation>
    </message>
    <message>
        <source>{path} declares XML entities, which it does not need, so it was not read.</source>
        <translation>{path} déclare des entités XML, dont il n’a pas besoin&#xa0;: il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>{path} does not declare a bag in UTF-8.</source>
        <translation>{path} ne déclare pas de sac BagIt en UTF-8.</translation>
    </message>
    <message>
        <source>{path} exists and does not end in {endings}. Choose another name, or add --force.</source>
        <translation>{path} existe et ne se termine pas par {endings}. Choisissez un autre nom, ou ajoutez --force.</translation>
    </message>
    <message>
        <source>{path} exists. A new manifest would hide later changes of the files. Verify the old one, choose another name, or add --force.</source>
        <translation>{path} existe. Un nouveau manifeste cacherait des modifications ultérieures des fichiers. Vérifiez l’ancien, choisissez un autre nom, ou ajoutez --force.</translation>
    </message>
    <message>
        <source>{path} has a history of its own. Continue it with --into-source.</source>
        <translation>{path} a son propre historique. Continuez-le avec --into-source.</translation>
    </message>
    <message>
        <source>{path} has a line that is too long for a manifest.</source>
        <translation>{path} a une ligne trop longue pour un manifeste.</translation>
    </message>
    <message>
        <source>{path} has an XML element that is too large or too deep.</source>
        <translation>{path} a un élément XML trop grand ou trop profond.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} entries, which is too many.</source>
        <translation>{path} a plus de {limit} entrées, ce qui est trop.</translation>
    </message>
    <message>
        <source>{path} has no folder “data”, in which a bag keeps its files.</source>
        <translation>{path} n’a pas de dossier «&#xa0;data&#xa0;», dans lequel un sac BagIt garde ses fichiers.</translation>
    </message>
    <message>
        <source>{path} has no line of a checksum list, so it is no manifest.</source>
        <translation>{path} n’a aucune ligne d’une liste de sommes de contrôle&#xa0;: ce n’est donc pas un manifeste.</translation>
    </message>
    <message>
        <source>{path} holds a video, and is never replaced. Choose another name.</source>
        <translation>{path} contient une vidéo, et n’est jamais remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} profiles; others are not used. Remove some.</source>
        <translation>{path} contient plus de {limit} profils&#x202f;; les autres ne sont pas utilisés. Retirez-en.</translation>
    </message>
    <message>
        <source>{path} holds no preferences that can be used: {detail}. None were changed.</source>
        <translation>{path} ne contient pas de préférences utilisables&#xa0;: {detail}. Aucune n’a été modifiée.</translation>
    </message>
    <message>
        <source>{path} is UTF-16 text. Save it as UTF-8 and try again.</source>
        <translation>{path} est un texte en UTF-16. Enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>{path} is a bag already. Verify it instead.</source>
        <translation>{path} est déjà un sac BagIt. Vérifiez-le plutôt.</translation>
    </message>
    <message>
        <source>{path} is a database, and is never replaced. Choose another name.</source>
        <translation>{path} est une base de données, et n’est jamais remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is a file that the library lists, and is never replaced. Choose another name.</source>
        <translation>{path} est un fichier que la bibliothèque liste, et n’est jamais remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is a file that this scan is about to scan. Choose another name.</source>
        <translation>{path} est un fichier que cette analyse s’apprête à analyser. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is an output that is being written, or was left by an interrupted program. It was not used.</source>
        <translation>{path} est une sortie en cours d’écriture, ou laissée par un programme interrompu. Elle n’a pas été utilisée.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}), and no copy was made. Restore an earlier backup of the library.</source>
        <translation>{path} est endommagé ({detail}), et aucune copie n’a été faite. Restaurez une sauvegarde antérieure de la bibliothèque.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>{path} is in use, or something else than a library. Choose another name.</source>
        <translation>{path} est utilisé, ou n’est pas une bibliothèque. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is in {source}, which the library lists. Choose a folder outside of it, so that nothing made there mixes with your files.</source>
        <translation>{path} est dans {source}, que la bibliothèque liste. Choisissez un dossier en dehors, pour que rien de ce qui y est produit ne se mêle à vos fichiers.</translation>
    </message>
    <message>
        <source>{path} is inside {folder}, where Cinventory only reads. Choose another place, or add --into-source to write into the described folder.</source>
        <translation>{path} est dans {folder}, où Cinventory ne fait que lire. Choisissez un autre emplacement, ou ajoutez --into-source pour écrire dans le dossier décrit.</translation>
    </message>
    <message>
        <source>{path} is missing, but the chain of its history names it.</source>
        <translation>{path} manque, mais la chaîne de son historique le mentionne.</translation>
    </message>
    <message>
        <source>{path} is neither in the chain of its history nor whole. A program may have been interrupted. It was not used. The next manifest of the folder sets it aside.</source>
        <translation>{path} n’est ni dans la chaîne de son historique, ni entier. Un programme a peut-être été interrompu. Il n’a pas été utilisé. Le prochain manifeste du dossier le mettra de côté.</translation>
    </message>
    <message>
        <source>{path} is no catalogue that Cinventory knows. Export the list as CSV, and choose its columns.</source>
        <translation>{path} n’est pas un catalogue que Cinventory connaît. Exportez la liste en CSV, et choisissez ses colonnes.</translation>
    </message>
    <message>
        <source>{path} is no library of Cinventory. Of the database of another program, export the list as CSV.</source>
        <translation>{path} n’est pas une bibliothèque de Cinventory. S’il s’agit de la base de données d’un autre programme, exportez-en la liste en CSV.</translation>
    </message>
    <message>
        <source>{path} is no manifest of a known form.</source>
        <translation>{path} n’est pas un manifeste d’un format connu.</translation>
    </message>
    <message>
        <source>{path} is no path of Windows. Say what its folder is called there.</source>
        <translation>{path} n’est pas un chemin de Windows. Dites comment son dossier s’y appelle.</translation>
    </message>
    <message>
        <source>{path} is no policy of MediaConch, or has no rule.</source>
        <translation>{path} n’est pas une politique de MediaConch, ou n’a pas de règle.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library.</source>
        <translation>{path} n’est pas une bibliothèque de Cinventory.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library. It was not changed. Name another with --library.</source>
        <translation>{path} n’est pas une bibliothèque de Cinventory. Il n’a pas été modifié. Indiquez-en une autre avec --library.</translation>
    </message>
    <message>
        <source>{path} is not a complete chain of generations.</source>
        <translation>{path} n’est pas une chaîne complète de générations.</translation>
    </message>
    <message>
        <source>{path} is not a folder, or cannot be read. Choose a folder that is there.</source>
        <translation>{path} n’est pas un dossier, ou n’est pas lisible. Choisissez un dossier existant.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{path} is not a regular file and was not replaced.</source>
        <translation>{path} n’est pas un fichier ordinaire et n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so no library. Name another with --library.</source>
        <translation>{path} n’est pas un fichier ordinaire, donc pas une bibliothèque. Indiquez-en une autre avec --library.</translation>
    </message>
    <message>
        <source>{path} is not a source of the library. Scan it first.</source>
        <translation>{path} n’est pas une source de la bibliothèque. Analysez-le d’abord.</translation>
    </message>
    <message>
        <source>{path} is not a source of this library.</source>
        <translation>{path} n’est pas une source de cette bibliothèque.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history, and is not its next generation.</source>
        <translation>{path} n’est pas dans la chaîne de son historique, et n’en est pas la génération suivante.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history. A program may have been interrupted before it was added. It was compared like the others. The next manifest of the folder adds it.</source>
        <translation>{path} n’est pas dans la chaîne de son historique. Un programme a peut-être été interrompu avant de l’ajouter. Il a été comparé comme les autres. Le prochain manifeste du dossier l’ajoutera.</translation>
    </message>
    <message>
        <source>{path} is not valid XML (line {line}: {detail}).</source>
        <translation>{path} n’est pas du XML valide (ligne {line}&#xa0;: {detail}).</translation>
    </message>
    <message>
        <source>{path} is open in another program, and was not replaced. Close it, and try again.</source>
        <translation>{path} est ouvert dans un autre programme, et n’a pas été remplacé. Fermez-le, et réessayez.</translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another name for its copy.</source>
        <translation>{path} est la bibliothèque elle-même. Choisissez un autre nom pour sa copie.</translation>
    </message>
    <message>
        <source>{path} is the library that is open. Choose that of another computer.</source>
        <translation>{path} est la bibliothèque ouverte. Choisissez celle d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>{path} leaves out files by more or longer patterns than a manifest needs.</source>
        <translation>{path} exclut des fichiers par des motifs plus nombreux ou plus longs qu’un manifeste n’en a besoin.</translation>
    </message>
    <message>
        <source>{path} refers to another manifest by a path or checksum that is not valid.</source>
        <translation>{path} renvoie à un autre manifeste par un chemin ou une somme de contrôle non valides.</translation>
    </message>
    <message>
        <source>{path} was changed after it was written: its checksum is not that of the chain.</source>
        <translation>{path} a été modifié après son écriture&#xa0;: sa somme de contrôle n’est pas celle de la chaîne.</translation>
    </message>
    <message>
        <source>{path} was changed while the files were read. Nothing was added. Try again.</source>
        <translation>{path} a été modifié pendant la lecture des fichiers. Rien n’a été ajouté. Réessayez.</translation>
    </message>
    <message>
        <source>{path} was not written: its disk has gone, or its folder was replaced. Look there, and try again. An existing file was not changed.</source>
        <translation>{path} n’a pas été écrit&#xa0;: son disque a disparu, ou son dossier a été remplacé. Vérifiez à cet endroit, et réessayez. Un fichier existant n’a pas été modifié.</translation>
    </message>
    <message>
        <source>{path} was not written: only the window makes reports as PDF. Export it there.</source>
        <translation>{path} n’a pas été écrit&#xa0;: seule la fenêtre crée des rapports en PDF. Exportez-le là.</translation>
    </message>
    <message>
        <source>{path} was not written: the disk of {source} is not connected. Connect it, or choose another folder.</source>
        <translation>{path} n’a pas été écrit&#xa0;: le disque de {source} n’est pas connecté. Connectez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} was unplugged, or stopped answering. Plug it in, and begin again.</source>
        <translation>{path} a été débranché, ou a cessé de répondre. Rebranchez-le, et recommencez.</translation>
    </message>
    <message>
        <source>{path} was written, but its disk did not confirm that: {detail}. Export again if it is not there.</source>
        <translation>{path} a été écrit, mais son disque ne l’a pas confirmé&#xa0;: {detail}. Exportez à nouveau si le fichier n’y est pas.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it begins otherwise than the name of the video.</source>
        <translation>{program} ne voit pas {name}&#xa0;: son début n’est pas le nom de la vidéo.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not look into this folder.</source>
        <translation>{program} ne voit pas {name}&#xa0;: il ne regarde pas dans ce dossier.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not read such files.</source>
        <translation>{program} ne voit pas {name}&#xa0;: il ne lit pas de tels fichiers.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it takes no such words after the video&apos;s name.</source>
        <translation>{program} ne voit pas {name}&#xa0;: il n’accepte pas de tels mots après le nom de la vidéo.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: there is no dot after the name of the video.</source>
        <translation>{program} ne voit pas {name}&#xa0;: il n’y a pas de point après le nom de la vidéo.</translation>
    </message>
    <message>
        <source>{rate} is high for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} est élevé pour {picture} à {frames} images/s en {codec}.</translation>
    </message>
    <message>
        <source>{rate} is low for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} est faible pour {picture} à {frames} images/s en {codec}.</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} MP</source>
        <translation>{size} Mpx</translation>
    </message>
    <message>
        <source>{size} read</source>
        <translation>{size} lus</translation>
    </message>
    <message>
        <source>{size} to reclaim</source>
        <translation>{size} à récupérer</translation>
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
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse de grappe. Utilisez tcp://HÔTE:PORT, tls://HÔTE:PORT ou local:N.</translation>
    </message>
    <message>
        <source>“{filter}” begins with -, as an option does. Write --where &apos;{filter}&apos;, or put the filter after --.</source>
        <translation>«&#xa0;{filter}&#xa0;» commence par -, comme une option. Écrivez --where &apos;{filter}&apos;, ou placez le filtre après --.</translation>
    </message>
    <message>
        <source>“{name}:” has no value. Enter for example {name}:{example}.</source>
        <translation>«&#xa0;{name}:&#xa0;» n’a pas de valeur. Saisissez par exemple {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a language. Enter for example {name}:{example}.</source>
        <translation>«&#xa0;{name}:&#xa0;» demande une langue. Saisissez par exemple {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a text without a comparison. Enter for example {name}:{example}.</source>
        <translation>«&#xa0;{name}:&#xa0;» demande un texte sans comparaison. Saisissez par exemple {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a whole word. Enter for example {name}:{example}.</source>
        <translation>«&#xa0;{name}:&#xa0;» demande un mot entier. Saisissez par exemple {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs words that are said. Enter for example {name}:{example}.</source>
        <translation>«&#xa0;{name}:&#xa0;» demande des mots prononcés. Saisissez par exemple {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}” ({place}) was last seen on {day}.</source>
        <translation>«&#xa0;{name}&#xa0;» ({place}) a été vu pour la dernière fois le {day}.</translation>
    </message>
    <message>
        <source>“{name}” has no checksums</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de sommes de contrôle</translation>
    </message>
    <message>
        <source>“{name}” is read in part</source>
        <translation>«&#xa0;{name}&#xa0;» est lu en partie</translation>
    </message>
    <message>
        <source>“{name}” is the same disk.</source>
        <translation>«&#xa0;{name}&#xa0;» est le même disque.</translation>
    </message>
    <message>
        <source>“{name}” was last seen on {day}.</source>
        <translation>«&#xa0;{name}&#xa0;» a été vu pour la dernière fois le {day}.</translation>
    </message>
    <message>
        <source>“{name}” was not connected for {days} {days:day|days}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été connecté depuis {days} {days:jour|jours}</translation>
    </message>
    <message>
        <source>“{path}” is not an absolute path. Enter the whole path of the file.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un chemin absolu. Saisissez le chemin complet du fichier.</translation>
    </message>
    <message>
        <source>“{text}” are no hours. Use hours such as 22:00-06:00.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une plage horaire. Utilisez des heures comme 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” are no times of a schedule. Use times such as: nightly 22:00-06:00.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un horaire de planification. Utilisez un horaire comme&#xa0;: nightly 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” has no translation in the catalogue for {language}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’a pas de traduction dans le catalogue pour {language}.</translation>
    </message>
    <message>
        <source>“{text}” is in both lists. Remove it from one of them.</source>
        <translation>«&#xa0;{text}&#xa0;» est dans les deux listes. Retirez-le de l’une d’elles.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Use an amount such as 500GB or 2h.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une quantité. Utilisez une quantité comme 500GB ou 2h.</translation>
    </message>
    <message>
        <source>“{text}” is no command. Enter a program and its arguments.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une commande. Saisissez un programme et ses arguments.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the week. Use a day such as sunday.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour de la semaine. Utilisez un jour comme sunday.</translation>
    </message>
    <message>
        <source>“{text}” is no number of bytes</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre d’octets</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Use a time such as 22:00.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure. Utilisez une heure comme 22:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a language that is known. Enter a code such as de.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une langue connue. Saisissez un code comme fr.</translation>
    </message>
    <message>
        <source>“{text}” is not an extension. Enter an extension such as mkv.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une extension. Saisissez une extension comme mkv.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a folder. Enter a name without a path.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nom de dossier. Saisissez un nom sans chemin.</translation>
    </message>
    <message>
        <source>“{text}” is not two absolute paths. Write such as /media/nas=/mnt/media.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une paire de chemins absolus. Écrivez par exemple /media/nas=/mnt/media.</translation>
    </message>
    <message>
        <source>“{text}” names no folder on two hosts. Use for example /Volumes/A=/mnt/a.</source>
        <translation>«&#xa0;{text}&#xa0;» ne désigne pas un dossier sur deux hôtes. Utilisez par exemple /Volumes/A=/mnt/a.</translation>
    </message>
    <message>
        <source>“{text}” would exclude every folder. Enter a narrower pattern.</source>
        <translation>«&#xa0;{text}&#xa0;» exclurait tous les dossiers. Saisissez un motif plus étroit.</translation>
    </message>
    <message>
        <source>“{value}” is not a bit rate. Enter {name}:&gt;50Mb/s or {name}:800kb/s..2Mb/s.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un débit. Saisissez {name}:&gt;50Mb/s ou {name}:800kb/s..2Mb/s.</translation>
    </message>
    <message>
        <source>“{value}” is not a date or age. Enter {name}:2026-03, {name}:&gt;2025-01-31 or {name}:&lt;7d.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est ni une date ni un âge. Saisissez {name}:2026-03, {name}:&gt;2025-01-31 ou {name}:&lt;7d.</translation>
    </message>
    <message>
        <source>“{value}” is not a duration. Enter {name}:&lt;10m, {name}:1h30m or {name}:&gt;1:31:04.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une durée. Saisissez {name}:&lt;10m, {name}:1h30m ou {name}:&gt;1:31:04.</translation>
    </message>
    <message>
        <source>“{value}” is not a frame rate. Enter {name}:25, {name}:&gt;=50 or {name}:23.976..30.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une cadence. Saisissez {name}:25, {name}:&gt;=50 ou {name}:23.976..30.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of channels. Enter {name}:6, {name}:5.1 or {name}:&gt;2.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre de canaux. Saisissez {name}:6, {name}:5.1 ou {name}:&gt;2.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Enter {name}:{example}, or a range such as 1..10.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nombre. Saisissez {name}:{example}, ou un intervalle comme 1..10.</translation>
    </message>
    <message>
        <source>“{value}” is not a part in percent. Enter {name}:&lt;10% or {name}:10%..50%.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une part en pour cent. Saisissez {name}:&lt;10% ou {name}:10%..50%.</translation>
    </message>
    <message>
        <source>“{value}” is not a size. Enter {name}:&gt;2GB, {name}:&lt;500MB or {name}:1GB..4GB.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une taille. Saisissez {name}:&gt;2GB, {name}:&lt;500MB ou {name}:1GB..4GB.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter one of {choices}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas valide. Saisissez l’une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter yes or no.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas valide. Saisissez yes ou no.</translation>
    </message>
    <message>
        <source>“{word}” is a command only as the first word. Write cinventory {word} first.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est une commande qu’en premier mot. Commencez par cinventory {word}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The commands are {names}.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est ni une commande ni un chemin existant. Les commandes sont {names}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The nearest command is “{near}”.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est ni une commande ni un chemin existant. La commande la plus proche est «&#xa0;{near}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>MomentButton</name>
    <message>
        <source>A date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>Choose the moment since which changes are told</source>
        <translation>Choisir le moment depuis lequel les changements sont indiqués</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois passé</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Dernière analyse</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine passée</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Keeps this name</source>
        <translation>Garde ce nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NearCommands</name>
    <message>
        <source>Not the same as the best one: {}. “Not the same” shows them.</source>
        <translation>Différents du meilleur&#xa0;: {}. «&#xa0;Pas identiques&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>Same pictures</source>
        <translation>Mêmes images</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on.</source>
        <translation>Le fichier choisi est désormais à garder.</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on. The choice before it no longer counts.</source>
        <translation>Le fichier choisi sera désormais gardé. Le choix précédent ne compte plus.</translation>
    </message>
    <message>
        <source>The rules choose the file to keep again.</source>
        <translation>Les règles choisissent de nouveau le fichier à garder.</translation>
    </message>
    <message>
        <source>The same as the best one after all: {}.</source>
        <translation>Identiques au meilleur, après tout&#xa0;: {}.</translation>
    </message>
    <message>
        <source>choice of the file to keep</source>
        <translation>choix du fichier à garder</translation>
    </message>
    <message>
        <source>“Not the same” for {}</source>
        <translation>«&#xa0;Pas identiques&#xa0;» pour {}</translation>
    </message>
    <message>
        <source>“The same after all” for {}</source>
        <translation>«&#xa0;Identiques après tout&#xa0;» pour {}</translation>
    </message>
</context>
<context>
    <name>NearFileTable</name>
    <message>
        <source>A row a file, the best one first; better values are marked; Enter opens a file</source>
        <translation>Une ligne par fichier, le meilleur d’abord&#x202f;; les meilleures valeurs sont marquées&#x202f;; Entrée ouvre un fichier</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Colonnes des fichiers</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>Videos with the same pictures</source>
        <translation>Vidéos aux mêmes images</translation>
    </message>
    <message>
        <source>What differs between the files</source>
        <translation>Ce qui diffère entre les fichiers</translation>
    </message>
</context>
<context>
    <name>NearFormatter</name>
    <message>
        <source>All files of the group are known to be damaged: none is proposed to be kept.</source>
        <translation>On sait que tous les fichiers du groupe sont endommagés&#xa0;: aucun n’est proposé à garder.</translation>
    </message>
    <message>
        <source>Best video</source>
        <translation>Meilleure vidéo</translation>
    </message>
    <message>
        <source>Certain ({})</source>
        <translation>Certaines ({})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep “{name}”. {reason}</source>
        <translation>Garder «&#xa0;{name}&#xa0;». {reason}</translation>
    </message>
    <message>
        <source>Nearly all pictures agree, but for what an encoder changes</source>
        <translation>Presque toutes les images concordent, à ce que change un encodeur près</translation>
    </message>
    <message>
        <source>Not the same ({})</source>
        <translation>Pas identiques ({})</translation>
    </message>
    <message>
        <source>Other videos may agree as much: look at both</source>
        <translation>D’autres vidéos peuvent concorder autant&#xa0;: regardez les deux</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Perhaps ({})</source>
        <translation>Possibles ({})</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Probable ({})</source>
        <translation>Probables ({})</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>The pictures agree with more changes, or fewer tell something</source>
        <translation>Les images concordent avec plus de différences, ou moins d’entre elles sont parlantes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Why the best</source>
        <translation>Pourquoi la meilleure</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos that do not show the same</source>
        <translation>{0} {0:groupe|groupes} de vidéos qui ne montrent pas la même chose</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos with the same pictures</source>
        <translation>{0} {0:groupe|groupes} de vidéos aux mêmes images</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared yet.</source>
        <translation>{0} {0:vidéo n’a pas encore été comparée|vidéos n’ont pas encore été comparées}.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} {0:vidéo ne peut pas être comparée|vidéos ne peuvent pas être comparées}.</translation>
    </message>
    <message>
        <source>{title}: {value}, better</source>
        <translation>{title}&#xa0;: {value}, meilleur</translation>
    </message>
    <message>
        <source>{} in all but the best of each</source>
        <translation>{} dans toutes sauf la meilleure de chaque groupe</translation>
    </message>
    <message>
        <source>{} of {} pictures</source>
        <translation>{} images sur {}</translation>
    </message>
</context>
<context>
    <name>NearPanel</name>
    <message>
        <source>A row a group; those whose other files take the most room come first</source>
        <translation>Une ligne par groupe&#x202f;; ceux dont les autres fichiers occupent le plus d’espace viennent d’abord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Colonnes des groupes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Comparer les images…</translation>
    </message>
    <message>
        <source>Grouping videos</source>
        <translation>Regroupement des vidéos</translation>
    </message>
    <message>
        <source>Grouping videos by their pictures…</source>
        <translation>Regroupement des vidéos par leurs images…</translation>
    </message>
    <message>
        <source>Groups of videos with the same pictures</source>
        <translation>Groupes de vidéos aux mêmes images</translation>
    </message>
    <message>
        <source>Has the rules choose the file to keep again</source>
        <translation>Laisse de nouveau les règles choisir le fichier à garder</translation>
    </message>
    <message>
        <source>Keep the proposed one</source>
        <translation>Garder celui proposé</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celui-ci</translation>
    </message>
    <message>
        <source>Keeps the selected file in place of the proposed one. It counts for its contents</source>
        <translation>Garde le fichier sélectionné au lieu de celui proposé. Cela vaut pour son contenu</translation>
    </message>
    <message>
        <source>Lists the selected files with the others again</source>
        <translation>Liste de nouveau les fichiers sélectionnés avec les autres</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Aucun groupe ne correspond</translation>
    </message>
    <message>
        <source>No two videos are of similar length</source>
        <translation>Aucune paire de vidéos n’est de durée semblable</translation>
    </message>
    <message>
        <source>No two videos show the same</source>
        <translation>Aucune paire de vidéos ne montre la même chose</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Toutes les vidéos n’ont pas encore été comparées</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas identiques</translation>
    </message>
    <message>
        <source>Not up to date: the grouping was cancelled.</source>
        <translation>Pas à jour&#xa0;: le regroupement a été annulé.</translation>
    </message>
    <message>
        <source>Notes that the selected files do not show the same as the best one. It counts for their contents, also after a move</source>
        <translation>Note que les fichiers sélectionnés ne montrent pas la même chose que le meilleur. Cela vaut pour leur contenu, même après un déplacement</translation>
    </message>
    <message>
        <source>Shows the videos of which you said that they do not show the same, and no others</source>
        <translation>Affiche les vidéos dont vous avez dit qu’elles ne montrent pas la même chose, et aucune autre</translation>
    </message>
    <message>
        <source>Stops the grouping; the list stays as it is</source>
        <translation>Arrête le regroupement&#x202f;; la liste reste telle quelle</translation>
    </message>
    <message>
        <source>The boxes above hide all groups of the search.</source>
        <translation>Les cases ci-dessus masquent tous les groupes de la recherche.</translation>
    </message>
    <message>
        <source>The same after all</source>
        <translation>Identiques après tout</translation>
    </message>
    <message>
        <source>The same film in another encoding has other bytes, but the same pictures.</source>
        <translation>Le même film dans un autre encodage a d’autres octets, mais les mêmes images.</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>Ce qui est dit de chaque groupe</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Cinventory was updated to version {version}.</source>
        <translation>Cinventory a été mis à jour vers la version {version}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Shall Cinventory look once a week whether there is a new version? It asks {host}, and sends nothing but its own version.</source>
        <translation>Cinventory doit-il regarder une fois par semaine s’il y a une nouvelle version&#x202f;? Il interroge {host}, et n’envoie que sa propre version.</translation>
    </message>
    <message>
        <source>There is no later version than this one, {version}.</source>
        <translation>Il n’y a pas de version plus récente que celle-ci, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of Cinventory is there, since {date}.</source>
        <translation>La version {version} de Cinventory est disponible depuis le {date}.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{host} is asked for the newest version…</source>
        <translation>Recherche de la dernière version auprès de {host}…</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Show these files</source>
        <translation>Afficher ces fichiers</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>before the first scan</source>
        <translation>avant la première analyse</translation>
    </message>
    <message>
        <source>not all sources were read</source>
        <translation>toutes les sources n’ont pas été lues</translation>
    </message>
    <message>
        <source>since the first scan, {}</source>
        <translation>depuis la première analyse, {}</translation>
    </message>
    <message>
        <source>since the last scan, {}</source>
        <translation>depuis la dernière analyse, {}</translation>
    </message>
    <message>
        <source>since you last looked, {}</source>
        <translation>depuis votre dernière visite, {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <source>{:changed file|changed files}</source>
        <translation>{:fichier modifié|fichiers modifiés}</translation>
    </message>
    <message>
        <source>{:missing file|missing files}</source>
        <translation>{:fichier manquant|fichiers manquants}</translation>
    </message>
    <message>
        <source>{:new file|new files}</source>
        <translation>{:nouveau fichier|nouveaux fichiers}</translation>
    </message>
</context>
<context>
    <name>NewsPreferences</name>
    <message>
        <source>&amp;Look once a week whether there is a new version</source>
        <translation>&amp;Regarder une fois par semaine s’il y a une nouvelle version</translation>
    </message>
    <message>
        <source>Ask at this a&amp;ddress</source>
        <translation>Interroger cette a&amp;dresse</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Only the version of this program is sent. Nothing is loaded by itself.</source>
        <translation>Seule la version de ce programme est envoyée. Rien n’est téléchargé automatiquement.</translation>
    </message>
    <message>
        <source>The answer counts only if the makers of Cinventory have signed it.</source>
        <translation>La réponse ne compte que si les auteurs de Cinventory l’ont signée.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Masquer cet avis</translation>
    </message>
    <message>
        <source>Does what the notice offers</source>
        <translation>Fait ce que l’avis propose</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Takes the notice away and changes nothing</source>
        <translation>Retire l’avis et ne change rien</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Disks in a drawer fail unnoticed: connect each now and then.</source>
        <translation>Des disques dans un tiroir tombent en panne sans qu’on le remarque&#xa0;: connectez chacun d’eux de temps à autre.</translation>
    </message>
    <message>
        <source>For damage or for their checksums. cinventory serve sends it as an alert.</source>
        <translation>Pour les dommages ou leurs sommes de contrôle. cinventory serve envoie cela comme alerte.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Afficher des &amp;notifications sur le bureau</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;checked for</source>
        <translation>Signaler les disques non &amp;contrôlés depuis</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;seen for</source>
        <translation>Signaler les disques non &amp;vus depuis</translation>
    </message>
    <message>
        <source>When a job needs attention, or a long one ends, while you work elsewhere.</source>
        <translation>Quand une tâche demande votre attention, ou qu’une longue tâche se termine, pendant que vous travaillez ailleurs.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Another program…</source>
        <translation>Un autre programme…</translation>
    </message>
    <message>
        <source>Choose the program that Open uses</source>
        <translation>Choisir le programme qu’utilise «&#xa0;Ouvrir&#xa0;»</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>Recherche de programmes…</translation>
    </message>
    <message>
        <source>No player for “{}” is known here, so the system was asked to open it (xdg-open). If nothing opens, install a player, or choose a program by “Open with”.</source>
        <translation>Aucun lecteur pour «&#xa0;{}&#xa0;» n’est connu ici&#xa0;: le système a donc été prié de l’ouvrir (xdg-open). Si rien ne s’ouvre, installez un lecteur, ou choisissez un programme par «&#xa0;Ouvrir avec&#xa0;».</translation>
    </message>
    <message>
        <source>No player was found for “{}”. Install one, or choose a program by “Open with”.</source>
        <translation>Aucun lecteur n’a été trouvé pour «&#xa0;{}&#xa0;». Installez-en un, ou choisissez un programme par «&#xa0;Ouvrir avec&#xa0;».</translation>
    </message>
    <message>
        <source>No program for videos was found</source>
        <translation>Aucun programme pour les vidéos n’a été trouvé</translation>
    </message>
    <message>
        <source>Open in the preferred player</source>
        <translation>Ouvrir dans le lecteur préféré</translation>
    </message>
    <message>
        <source>Open the selected files in {}</source>
        <translation>Ouvrir les fichiers sélectionnés dans {}</translation>
    </message>
    <message>
        <source>Preferred player…</source>
        <translation>Lecteur préféré…</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Coup d’œil</translation>
    </message>
    <message>
        <source>The program of the system</source>
        <translation>Le programme du système</translation>
    </message>
    <message>
        <source>{} begins at the beginning: it cannot be told a time.</source>
        <translation>{} commence au début&#xa0;: on ne peut pas lui indiquer de moment.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>It could not be opened: {program} is not installed here.</source>
        <translation>L’ouverture a échoué&#xa0;: {program} n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Nothing has been written to the log yet.</source>
        <translation>Rien n’a encore été écrit dans le journal.</translation>
    </message>
</context>
<context>
    <name>OrphansPage</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Une ligne par fichier&#x202f;; Entrée l’ouvre</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Tous les sous-titres et fichiers .nfo que des analyses ont vus appartiennent à une vidéo.</translation>
    </message>
    <message>
        <source>Columns of files without a video</source>
        <translation>Colonnes des fichiers sans vidéo</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Fichiers sans vidéo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Leaves the files whose row has all of these words</source>
        <translation>Ne laisse que les fichiers dont la ligne contient tous ces mots</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Aucune ligne ne contient ces mots.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opens the file in the program of the system</source>
        <translation>Ouvre le fichier dans le programme du système</translation>
    </message>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Partie d’un nom, d’un dossier ou d’une raison</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Shows the file in the file manager</source>
        <translation>Affiche le fichier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Subtitles and .nfo files that belong to no video, as the last scan saw them. Their video may have been renamed, moved or deleted. Nothing is changed here.</source>
        <translation>Sous-titres et fichiers .nfo qui n’appartiennent à aucune vidéo, tels que la dernière analyse les a vus. Leur vidéo a peut-être été renommée, déplacée ou supprimée. Rien n’est modifié ici.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Ce qui est dit de chaque fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Two videos over each other</source>
        <translation>Deux vidéos superposées</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>An existing file is not replaced.</source>
        <translation>Un fichier existant n’est pas remplacé.</translation>
    </message>
    <message>
        <source>Ask for a new link before the page opens again</source>
        <translation>Demander un nouveau lien avant que la page s’ouvre de nouveau</translation>
    </message>
    <message>
        <source>Audio language</source>
        <translation>Langue audio</translation>
    </message>
    <message>
        <source>Browsers cannot play {what}: it fails the profile “{profile}” ({facts}).</source>
        <translation>Les navigateurs ne peuvent pas lire {what}&#xa0;: le profil «&#xa0;{profile}&#xa0;» n’est pas satisfait ({facts}).</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par nombre</translation>
    </message>
    <message>
        <source>By playing time</source>
        <translation>Par durée</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Par taille</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Par {column}</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source>Choose a folder:</source>
        <translation>Choisissez un dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose where to write the list.</source>
        <translation>Choisissez où écrire la liste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connection lost. Trying again…</source>
        <translation>Connexion perdue. Nouvelle tentative…</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Did you mean {search}?</source>
        <translation>Vouliez-vous dire {search}&#x202f;?</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>Each part alone finds this many files. A click takes it away:</source>
        <translation>Chaque partie trouve à elle seule ce nombre de fichiers. Un clic la retire&#xa0;:</translation>
    </message>
    <message>
        <source>Earlier scans</source>
        <translation>Analyses précédentes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files/s</source>
        <translation>Fichiers/s</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Film ou série</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filtres et valeurs</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For a new link, choose “Open in browser” in Cinventory, or run:</source>
        <translation>Pour un nouveau lien, choisissez «&#xa0;Ouvrir dans le navigateur&#xa0;» dans Cinventory, ou exécutez&#xa0;:</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forcés</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Gets no files: {reason}</source>
        <translation>Ne reçoit pas de fichiers&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>In all browsers</source>
        <translation>Dans tous les navigateurs</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>It is in the file that the server names at its start.</source>
        <translation>Il est dans le fichier que le serveur indique à son démarrage.</translation>
    </message>
    <message>
        <source>It opens again by a new link alone.</source>
        <translation>Elle ne se rouvre que par un nouveau lien.</translation>
    </message>
    <message>
        <source>It opens by a link that works once, and then stays open in this browser for two weeks.</source>
        <translation>Elle s’ouvre par un lien qui sert une fois, puis reste ouverte dans ce navigateur pendant deux semaines.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Tâches ({count})</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while the server runs.</source>
        <translation>Les tâches commencent d’elles-mêmes tant que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock the page?</source>
        <translation>Verrouiller la page&#x202f;?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Plus de dossiers</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>Plus de groupes</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>New since the scan of {time}</source>
        <translation>Nouveau depuis l’analyse du {time}</translation>
    </message>
    <message>
        <source>New since {time}</source>
        <translation>Nouveau depuis {time}</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Prochainement&#xa0;:</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Sans HDR</translation>
    </message>
    <message>
        <source>No file matches this search:</source>
        <translation>Aucun fichier ne correspond à cette recherche&#xa0;:</translation>
    </message>
    <message>
        <source>No folders in here</source>
        <translation>Aucun dossier ici</translation>
    </message>
    <message>
        <source>No job has ended in the last 7 days.</source>
        <translation>Aucune tâche ne s’est terminée ces 7 derniers jours.</translation>
    </message>
    <message>
        <source>No job is scheduled.</source>
        <translation>Aucune tâche n’est planifiée.</translation>
    </message>
    <message>
        <source>No jobs yet. Start a scan to take the inventory of a folder.</source>
        <translation>Pas encore de tâches. Lancez une analyse pour inventorier un dossier.</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>Aucun problème n’est connu.</translation>
    </message>
    <message>
        <source>No scan has ended yet.</source>
        <translation>Aucune analyse n’est encore terminée.</translation>
    </message>
    <message>
        <source>No schedules yet.</source>
        <translation>Pas encore de planifications.</translation>
    </message>
    <message>
        <source>No two files have the same contents.</source>
        <translation>Il n’y a pas deux fichiers de même contenu.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not every source is there and read to its end: more may be missing.</source>
        <translation>Certaines sources sont absentes ou lues en partie&#xa0;: il peut en manquer davantage.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien ne demande votre attention pour l’instant.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Or enter the token</source>
        <translation>Ou saisissez le jeton</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture at {time}</source>
        <translation>Image à {time}</translation>
    </message>
    <message>
        <source>Pictures are being made…</source>
        <translation>Création des images…</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Lisible sur</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Rechercher des fichiers</translation>
    </message>
    <message>
        <source>Search: words, codec:hevc, size:&gt;2GB</source>
        <translation>Recherche&#xa0;: mots, codec:hevc, size:&gt;2GB</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Afficher tous les fichiers</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Afficher ces fichiers</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Ignorer ce fichier</translation>
    </message>
    <message>
        <source>Slow since {time}:</source>
        <translation>Lent depuis {time}&#xa0;:</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Sorted in falling order. Reverse</source>
        <translation>Tri décroissant. Inverser</translation>
    </message>
    <message>
        <source>Sorted in rising order. Reverse</source>
        <translation>Tri croissant. Inverser</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Start a job</source>
        <translation>Lancer une tâche</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>Lancer une tâche…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Langue des sous-titres</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Take away {part}</source>
        <translation>Retirer {part}</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The job was added again.</source>
        <translation>La tâche a été ajoutée de nouveau.</translation>
    </message>
    <message>
        <source>The job was added.</source>
        <translation>La tâche a été ajoutée.</translation>
    </message>
    <message>
        <source>The page was locked, or two weeks are over.</source>
        <translation>La page a été verrouillée, ou deux semaines sont écoulées.</translation>
    </message>
    <message>
        <source>The schedule was added.</source>
        <translation>La planification a été ajoutée.</translation>
    </message>
    <message>
        <source>The schedule was changed.</source>
        <translation>La planification a été modifiée.</translation>
    </message>
    <message>
        <source>The schedule was deleted.</source>
        <translation>La planification a été supprimée.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Le serveur ne connaît pas ce jeton.</translation>
    </message>
    <message>
        <source>The window moves copies to the trash, and undoes it. A copy on another disk is a backup.</source>
        <translation>La fenêtre met les copies à la corbeille, et peut l’annuler. Une copie sur un autre disque est une sauvegarde.</translation>
    </message>
    <message>
        <source>There are no files in this source.</source>
        <translation>Il n’y a pas de fichiers dans cette source.</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Il n’y a pas encore de fichiers.</translation>
    </message>
    <message>
        <source>There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.</source>
        <translation>Il n’y a pas encore de fichiers. Une analyse inventorie un dossier, et n’y modifie rien.</translation>
    </message>
    <message>
        <source>This browser cannot play the video.</source>
        <translation>Ce navigateur ne peut pas lire la vidéo.</translation>
    </message>
    <message>
        <source>This page is locked</source>
        <translation>Cette page est verrouillée</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>What was read of the files is compared with what each device or delivery takes. No file is played.</source>
        <translation>Ce qui a été lu des fichiers est comparé avec ce que chaque appareil ou livraison accepte. Aucun fichier n’est lancé en lecture.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Worst problem</source>
        <translation>Pire problème</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>au {time}</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies}</source>
        <translation>au moins {count} {count:copie|copies}</translation>
    </message>
    <message>
        <source>at most {size} can be freed within disks</source>
        <translation>au plus {size} à libérer au sein des disques</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>altérés en silence</translation>
    </message>
    <message>
        <source>copies on other disks</source>
        <translation>copies sur d’autres disques</translation>
    </message>
    <message>
        <source>copies on the same disk</source>
        <translation>copies sur le même disque</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagés</translation>
    </message>
    <message>
        <source>free space not known</source>
        <translation>espace libre inconnu</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mois passé</translation>
    </message>
    <message>
        <source>last scan</source>
        <translation>dernière analyse</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>dernière visite</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semaine passée</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>manquants à présent</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacés</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>jamais contrôlés</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>non connecté depuis {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>sur {count} contrôlés</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>on {count} {count:disk|disks}</source>
        <translation>sur {count} {count:disque|disques}</translation>
    </message>
    <message>
        <source>one copy with {count} {count:other path|other paths}</source>
        <translation>une copie avec {count} {count:autre chemin|autres chemins}</translation>
    </message>
    <message>
        <source>online again</source>
        <translation>de nouveau en ligne</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <source>only on one disk</source>
        <translation>seulement sur un disque</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>depuis {moment}</translation>
    </message>
    <message>
        <source>this video</source>
        <translation>cette vidéo</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiés</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} processus sur {count}</translation>
    </message>
    <message>
        <source>{count} failed or {count:needs|need} attention.</source>
        <translation>{count} {count:tâche a échoué ou demande|tâches ont échoué ou demandent} votre attention.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>trouvés&#xa0;: {count}</translation>
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
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies}</source>
        <translation>{count} {count:copie|copies}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:fichier|fichiers}</translation>
    </message>
    <message>
        <source>{count} {count:folder|folders}</source>
        <translation>{count} {count:dossier|dossiers}</translation>
    </message>
    <message>
        <source>{count} {count:group|groups}</source>
        <translation>{count} {count:groupe|groupes}</translation>
    </message>
    <message>
        <source>{count} {count:hint|hints}</source>
        <translation>{count} {count:remarque|remarques}</translation>
    </message>
    <message>
        <source>{count} {count:job has|jobs have} ended in the last 7 days.</source>
        <translation>{count} {count:tâche s’est terminée|tâches se sont terminées} ces 7 derniers jours.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} {count:processus|processus}</translation>
    </message>
    <message>
        <source>{count} {word}</source>
        <translation>{word}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{free} of {total} free, {time}</source>
        <translation>{free} libres sur {total}, {time}</translation>
    </message>
    <message>
        <source>{job}…</source>
        <translation>{job}…</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} fichiers/s</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <translation>{size} à libérer</translation>
    </message>
    <message>
        <source>{size} can be freed within disks</source>
        <translation>{size} à libérer au sein des disques</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>{size} chacun</translation>
    </message>
    <message>
        <source>{source} (offline)</source>
        <translation>{source} (hors ligne)</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} restant</translation>
    </message>
    <message>
        <source>{word}: {count}</source>
        <translation>{word}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>La page choisie dans la liste</translation>
    </message>
    <message>
        <source>The page that is chosen in the list. Its pictures: {}</source>
        <translation>La page choisie dans la liste. Ses images&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Does not play: {}</source>
        <translation>Non lisible sur&#xa0;: {}</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>Rechercher «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>act</source>
        <translation>action</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>préférence</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>{} (chosen source)</source>
        <translation>{} (source choisie)</translation>
    </message>
    <message>
        <source>{} (value of “Narrow down”)</source>
        <translation>{} (valeur de «&#xa0;Affiner&#xa0;»)</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>An act, a page, a source, a search, a filter, a preference</source>
        <translation>Une action, une page, une source, une recherche, un filtre, une préférence</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Each with what it is</source>
        <translation>Chacun avec sa nature</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>The arrow keys choose what is found, Enter does it</source>
        <translation>Les flèches choisissent parmi les résultats, Entrée l’exécute</translation>
    </message>
</context>
<context>
    <name>PartsCommands</name>
    <message>
        <source>In longer videos</source>
        <translation>Vidéos plus longues</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>A clip that was cut out of a recording shows the same pictures as a part of it. Many pictures of each video are read, once: some hundred megabytes of a film, and about half a minute of the processor. The job can be paused and cancelled, and goes on where it stopped. The page Copies lists what it finds, under “In longer videos”.</source>
        <translation>Un extrait coupé dans un enregistrement montre les mêmes images qu’une partie de celui-ci. Beaucoup d’images de chaque vidéo sont lues, une fois&#xa0;: quelques centaines de mégaoctets d’un film, et environ une demi-minute du processeur. La tâche peut être suspendue et annulée, et reprend là où elle s’est arrêtée. La page Copies liste ce qu’elle trouve, sous «&#xa0;Vidéos plus longues&#xa0;».</translation>
    </message>
    <message>
        <source>Find clips inside longer videos</source>
        <translation>Trouver les extraits dans des vidéos plus longues</translation>
    </message>
    <message>
        <source>No video of the library is long enough.</source>
        <translation>Aucune vidéo de la bibliothèque n’est assez longue.</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>{lacking} ne {lacking:peut pas être comparée|peuvent pas être comparées}.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not compared yet.</source>
        <translation>{left} {left:n’a pas encore été comparée|n’ont pas encore été comparées}.</translation>
    </message>
    <message>
        <source>{made} of {videos} {videos:video|videos} can be compared with longer ones.</source>
        <translation>Vidéos qui peuvent être comparées avec de plus longues&#xa0;: {made} sur {videos}.</translation>
    </message>
</context>
<context>
    <name>PartsFormatter</name>
    <message>
        <source>All of the video is in the longer one: each quarter of it agrees</source>
        <translation>Toute la vidéo est dans la plus longue&#xa0;: chacun de ses quarts concorde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Longer video</source>
        <translation>Vidéo plus longue</translation>
    </message>
    <message>
        <source>One is mirrored.</source>
        <translation>L’une est en miroir.</translation>
    </message>
    <message>
        <source>One is played faster, so that they drift apart.</source>
        <translation>L’une est lue plus vite, si bien qu’elles se décalent.</translation>
    </message>
    <message>
        <source>Part of ({})</source>
        <translation>Extrait de ({})</translation>
    </message>
    <message>
        <source>Place in the longer video</source>
        <translation>Place dans la vidéo longue</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Shares a part ({})</source>
        <translation>Partie commune ({})</translation>
    </message>
    <message>
        <source>Some of it is in both, such as an opening; nothing is said of the rest</source>
        <translation>Un passage figure dans les deux, par exemple un générique&#x202f;; rien n’est dit du reste</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>What both have</source>
        <translation>Partie commune</translation>
    </message>
    <message>
        <source>What both have: from {} to {}</source>
        <translation>Partie commune&#xa0;: de {} à {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>extrait de</translation>
    </message>
    <message>
        <source>shares a part with</source>
        <translation>partie commune avec</translation>
    </message>
    <message>
        <source>{0} {0:pair is|pairs are} not confirmed yet.</source>
        <translation>{0} {0:paire n’est pas encore confirmée|paires ne sont pas encore confirmées}.</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared with longer ones yet.</source>
        <translation>{0} {0:vidéo n’a pas encore été comparée|vidéos n’ont pas encore été comparées} avec de plus longues.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} {0:vidéo ne peut pas être comparée|vidéos ne peuvent pas être comparées}.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} in longer ones, or sharing a part</source>
        <translation>{0} {0:vidéo|vidéos} dans de plus longues, ou avec une partie commune</translation>
    </message>
    <message>
        <source>“{part}” has a part in common with “{whole}”: there from {begin} to {end}.</source>
        <translation>«&#xa0;{part}&#xa0;» a une partie en commun avec «&#xa0;{whole}&#xa0;»&#xa0;: là, de {begin} à {end}.</translation>
    </message>
    <message>
        <source>“{part}” is a part of “{whole}”: from {begin} to {end}.</source>
        <translation>«&#xa0;{part}&#xa0;» est un extrait de «&#xa0;{whole}&#xa0;»&#xa0;: de {begin} à {end}.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>A clip that was cut out of a recording has another length, and the pictures of a part of it.</source>
        <translation>Un extrait coupé dans un enregistrement a une autre durée, et les images d’une partie de celui-ci.</translation>
    </message>
    <message>
        <source>A row a video and a longer one in which it lies, or with which it shares a part</source>
        <translation>Une ligne pour une vidéo et une plus longue dans laquelle elle se trouve, ou avec laquelle elle a une partie commune</translation>
    </message>
    <message>
        <source>Columns of the pairs</source>
        <translation>Colonnes des paires</translation>
    </message>
    <message>
        <source>Columns of the two videos</source>
        <translation>Colonnes des deux vidéos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>Trouver les extraits…</translation>
    </message>
    <message>
        <source>No pair matches</source>
        <translation>Aucune paire ne correspond</translation>
    </message>
    <message>
        <source>No video is long enough</source>
        <translation>Aucune vidéo n’est assez longue</translation>
    </message>
    <message>
        <source>No video lies in a longer one</source>
        <translation>Aucune vidéo ne se trouve dans une plus longue</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Toutes les vidéos n’ont pas encore été comparées</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>The boxes above hide all pairs of the search.</source>
        <translation>Les cases ci-dessus masquent toutes les paires de la recherche.</translation>
    </message>
    <message>
        <source>The longer video, then the other one, with the times that both have; Enter opens a file</source>
        <translation>La vidéo plus longue, puis l’autre, avec les temps communs aux deux&#x202f;; Entrée ouvre un fichier</translation>
    </message>
    <message>
        <source>The two videos</source>
        <translation>Les deux vidéos</translation>
    </message>
    <message>
        <source>Videos in longer ones</source>
        <translation>Vidéos dans de plus longues</translation>
    </message>
    <message>
        <source>What is told of each pair</source>
        <translation>Ce qui est dit de chaque paire</translation>
    </message>
    <message>
        <source>What is told of each video</source>
        <translation>Ce qui est dit de chaque vidéo</translation>
    </message>
</context>
<context>
    <name>PathListDialog</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>For rclone and people: a path a line (*.txt)</source>
        <translation>Pour rclone et les personnes&#xa0;: un chemin par ligne (*.txt)</translation>
    </message>
    <message>
        <source>For rsync and xargs: paths end with a zero byte (*.nul)</source>
        <translation>Pour rsync et xargs&#xa0;: les chemins se terminent par un octet nul (*.nul)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
</context>
<context>
    <name>PictureColumn</name>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Image à {}</translation>
    </message>
    <message>
        <source>Pictures from files are switched off</source>
        <translation>Les images tirées des fichiers sont désactivées</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Pictures are switched off, or not kept.</source>
        <translation>Les images sont désactivées, ou ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures along the time line</source>
        <translation>Images le long de la ligne de temps</translation>
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
        <translation>Quelques images sont lues du fichier quand on le regarde, jamais pendant une analyse.</translation>
    </message>
    <message>
        <source>Keep pictures an&amp;d reports, at most</source>
        <translation>&amp;Conserver images et rapports, au plus</translation>
    </message>
    <message>
        <source>Pictures and space</source>
        <translation>Images et espace</translation>
    </message>
    <message>
        <source>Show pict&amp;ures from files</source>
        <translation>&amp;Afficher les images tirées des fichiers</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0 keeps nothing.</source>
        <translation>Ce qui n’a pas été regardé depuis le plus longtemps part en premier. 0 ne conserve rien.</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Une ligne par fichier&#x202f;; Entrée l’ouvre</translation>
    </message>
    <message>
        <source>Add a second source to compare two places.</source>
        <translation>Ajoutez une seconde source pour comparer deux emplacements.</translation>
    </message>
    <message>
        <source>Columns of the compared files</source>
        <translation>Colonnes des fichiers comparés</translation>
    </message>
    <message>
        <source>Compared files</source>
        <translation>Fichiers comparés</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Premier emplacement</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second emplacement</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>The source or folder that the first is compared with</source>
        <translation>La source ou le dossier avec lequel le premier est comparé</translation>
    </message>
    <message>
        <source>The source or folder whose files are looked for</source>
        <translation>La source ou le dossier dont les fichiers sont recherchés</translation>
    </message>
    <message>
        <source>These are the same place. Choose another one on one side.</source>
        <translation>C’est le même emplacement. Choisissez-en un autre d’un côté.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Ce qui est dit de chaque fichier</translation>
    </message>
    <message>
        <source>Which of the two places hold the contents, with counts</source>
        <translation>Lequel des deux emplacements a le contenu, avec leur nombre</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add schedule</source>
        <translation>Ajouter une planification</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Modifier la planification</translation>
    </message>
    <message>
        <source>Keeps the schedule</source>
        <translation>Garde la planification</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Au plus</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Fré&amp;quence</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>J&amp;usqu’à</translation>
    </message>
    <message>
        <source>All of them read files and change none; an export writes a file of its own.</source>
        <translation>Toutes lisent des fichiers et n’en modifient aucun&#x202f;; un export écrit son propre fichier.</translation>
    </message>
    <message>
        <source>All sources include those that are added later.</source>
        <translation>Toutes les sources comprennent celles qui seront ajoutées plus tard.</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>&amp;Profondeur</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>«&#xa0;Complet&#xa0;» décode chaque image, «&#xa0;Index&#xa0;» aucune.</translation>
    </message>
    <message>
        <source>It begins then, not when it is saved.</source>
        <translation>Elle commence alors, et non à l’enregistrement.</translation>
    </message>
    <message>
        <source>Its path, with .csv, .json, .jsonl, .html or .txt at the end. Each run replaces it.</source>
        <translation>Son chemin, terminé par .csv, .json, .jsonl, .html ou .txt. Chaque passage le remplace.</translation>
    </message>
    <message>
        <source>Missed runs are caught up with once.</source>
        <translation>Les passages manqués sont rattrapés une fois.</translation>
    </message>
    <message>
        <source>Save a search in the window to export it.</source>
        <translation>Enregistrez une recherche dans la fenêtre pour l’exporter.</translation>
    </message>
    <message>
        <source>Saved sea&amp;rch</source>
        <translation>&amp;Recherche enregistrée</translation>
    </message>
    <message>
        <source>Such as 500GB or 2h; empty for all files at once.</source>
        <translation>Par exemple 500GB ou 2h&#x202f;; vide pour tous les fichiers à la fois.</translation>
    </message>
    <message>
        <source>The hours begin on this day; the first of a month.</source>
        <translation>La plage horaire commence ce jour-là&#x202f;; le premier du mois.</translation>
    </message>
    <message>
        <source>Verifications and checks end then.</source>
        <translation>Les vérifications et contrôles s’arrêtent alors.</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>&amp;Least number of disks:</source>
        <translation>Nombre &amp;minimal de disques&#xa0;:</translation>
    </message>
    <message>
        <source>A file goes only if copies stay on so many disks that are connected</source>
        <translation>Un fichier ne part que si des copies restent sur autant de disques connectés</translation>
    </message>
    <message>
        <source>Also across disks</source>
        <translation>Aussi d’un disque à l’autre</translation>
    </message>
    <message>
        <source>Also files whose other copies are on other &amp;disks</source>
        <translation>Aussi les fichiers dont les autres copies sont sur d’autres &amp;disques</translation>
    </message>
    <message>
        <source>Also files with sound in a &amp;language that the better file lacks</source>
        <translation>Aussi les fichiers avec du son dans une &amp;langue qui manque au meilleur fichier</translation>
    </message>
    <message>
        <source>Also other languages</source>
        <translation>Aussi d’autres langues</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep all files &amp;in:</source>
        <translation>Tout garder d&amp;ans&#xa0;:</translation>
    </message>
    <message>
        <source>Keep all files &amp;on:</source>
        <translation>Tout garder &amp;sur&#xa0;:</translation>
    </message>
    <message>
        <source>Keep all files in</source>
        <translation>Tout garder dans</translation>
    </message>
    <message>
        <source>Keep all files on</source>
        <translation>Tout garder sur</translation>
    </message>
    <message>
        <source>Keep at least so many disks</source>
        <translation>Nombre minimal de disques</translation>
    </message>
    <message>
        <source>Keep the longest name</source>
        <translation>Garder le nom le plus long</translation>
    </message>
    <message>
        <source>Keep the oldest file</source>
        <translation>Garder le fichier le plus ancien</translation>
    </message>
    <message>
        <source>Keep the proposed file</source>
        <translation>Garder le fichier proposé</translation>
    </message>
    <message>
        <source>Keep the shortest path</source>
        <translation>Garder le chemin le plus court</translation>
    </message>
    <message>
        <source>Lets a file go although it has sound in a language that the file that stays has not</source>
        <translation>Laisse partir un fichier même si son audio est dans une langue que le fichier qui reste n’a pas</translation>
    </message>
    <message>
        <source>Lets a file go although the file that stays is on another disk, as a backup is</source>
        <translation>Laisse partir un fichier même si celui qui reste est sur un autre disque, comme l’est une sauvegarde</translation>
    </message>
    <message>
        <source>The disk that no file is taken from</source>
        <translation>Le disque dont aucun fichier n’est retiré</translation>
    </message>
    <message>
        <source>The folder that no file is taken from</source>
        <translation>Le dossier dont aucun fichier n’est retiré</translation>
    </message>
    <message>
        <source>The rule that chooses the file that stays. Files that are copies by their names, or in folders of backups, go before the others</source>
        <translation>La règle qui choisit le fichier qui reste. Les fichiers qui sont des copies d’après leur nom, ou dans des dossiers de sauvegardes, partent avant les autres</translation>
    </message>
    <message>
        <source>no disk chosen</source>
        <translation>aucun disque choisi</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>aucun dossier choisi</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Columns of the files to move</source>
        <translation>Colonnes des fichiers à déplacer</translation>
    </message>
    <message>
        <source>Files to move</source>
        <translation>Fichiers à déplacer</translation>
    </message>
    <message>
        <source>Folders with their files, and the file that stays for each; Space ticks the rows</source>
        <translation>Dossiers avec leurs fichiers, et le fichier qui reste pour chacun&#x202f;; Espace coche les lignes</translation>
    </message>
    <message>
        <source>Keep all files in this folder</source>
        <translation>Garder tous les fichiers de ce dossier</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Ce qui est dit de chaque fichier</translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message>
        <source>Chapter at {}: {}</source>
        <translation>Chapitre à {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Damage at {}</source>
        <translation>Dommages à {}</translation>
    </message>
    <message>
        <source>No chapters, and no damage that is known</source>
        <translation>Pas de chapitres, ni de dommages connus</translation>
    </message>
    <message>
        <source>Said at {}: {}</source>
        <translation>Dit à {}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>&amp;Preferred player</source>
        <translation>&amp;Lecteur préféré</translation>
    </message>
    <message>
        <source>Inside Cinventory</source>
        <translation>Dans Cinventory</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Opens files by Enter and double click. “Open with” has the others.</source>
        <translation>Ouvre les fichiers par Entrée et double-clic. «&#xa0;Ouvrir avec&#xa0;» propose les autres.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>{} (not found)</source>
        <translation>{} (introuvable)</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Begin again at the end (R)</source>
        <translation>Recommencer à la fin (R)</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>Fichier précédent</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go on at this picture in another program (Enter: in the preferred player)</source>
        <translation>Continuer à cette image dans un autre programme (Entrée&#xa0;: dans le lecteur préféré)</translation>
    </message>
    <message>
        <source>How fast the video is played (J slower and back, L faster)</source>
        <translation>La vitesse de lecture de la vidéo (J plus lent et en arrière, L plus rapide)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>Marque précédente</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marque suivante</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Reopen now</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew.</source>
        <translation>La langue change à la prochaine ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>&amp;Réinitialiser la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Ferme cette boîte de dialogue et ne change rien</translation>
    </message>
    <message>
        <source>Fills in what is built in, on this page</source>
        <translation>Remplit cette page avec les valeurs par défaut</translation>
    </message>
    <message>
        <source>Finds options by the words beside them</source>
        <translation>Trouve des options par les mots voisins</translation>
    </message>
    <message>
        <source>No preference is named so.</source>
        <translation>Aucune préférence ne porte ce nom.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>Shows the options of the chosen page</source>
        <translation>Affiche les options de la page choisie</translation>
    </message>
    <message>
        <source>Takes the changes</source>
        <translation>Prend les modifications en compte</translation>
    </message>
    <message>
        <source>Takes the changes and closes this dialog</source>
        <translation>Prend les modifications en compte et ferme cette boîte de dialogue</translation>
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
        <translation>Retrouver…</translation>
    </message>
</context>
<context>
    <name>PreviewLoader</name>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Printing a report of {}…</source>
        <translation>Impression d’un rapport sur {}…</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Le rapport a été envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>PrintsDialog</name>
    <message>
        <source>Compare videos by their pictures</source>
        <translation>Comparer les vidéos par leurs images</translation>
    </message>
    <message>
        <source>No two videos of the library are of similar length.</source>
        <translation>Aucune paire de vidéos de la bibliothèque n’est de durée semblable.</translation>
    </message>
    <message>
        <source>The same film in another encoding has another size, but the same pictures. 8 pictures of each video are read, once, if another video has a similar length. The job can be paused and cancelled. The page Copies lists what it finds, under “Same pictures”.</source>
        <translation>Le même film dans un autre encodage a une autre taille, mais les mêmes images. 8 images de chaque vidéo sont lues, une fois, si une autre vidéo a une durée semblable. La tâche peut être suspendue et annulée. La page Copies liste ce qu’elle trouve, sous «&#xa0;Mêmes images&#xa0;».</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>{lacking} ne {lacking:peut pas être comparée|peuvent pas être comparées}.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not read yet.</source>
        <translation>{left} {left:n’a pas encore été lue|n’ont pas encore été lues}.</translation>
    </message>
    <message>
        <source>{made} of {needed} {needed:video|videos} of similar length can be compared.</source>
        <translation>Vidéos de durée semblable qui peuvent être comparées&#xa0;: {made} sur {needed}.</translation>
    </message>
    <message>
        <source>{unmatched} {unmatched:was|were} read, and not compared yet.</source>
        <translation>{unmatched} {unmatched:a été lue, mais pas encore comparée|ont été lues, mais pas encore comparées}.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A better copy exists</source>
        <translation>Meilleure copie existante</translation>
    </message>
    <message>
        <source>Audio and video differ in length</source>
        <translation>Audio et vidéo de durées différentes</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Altéré en silence</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Date dans le futur</translation>
    </message>
    <message>
        <source>Date was never set</source>
        <translation>Date jamais réglée</translation>
    </message>
    <message>
        <source>Does not play</source>
        <translation>Non lisible</translation>
    </message>
    <message>
        <source>Emby does not see subtitles</source>
        <translation>Sous-titres non vus par Emby</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>High bit rate</source>
        <translation>Débit élevé</translation>
    </message>
    <message>
        <source>Index at the end</source>
        <translation>Index à la fin</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelacé</translation>
    </message>
    <message>
        <source>Jellyfin does not see subtitles</source>
        <translation>Sous-titres non vus par Jellyfin</translation>
    </message>
    <message>
        <source>Kodi does not see subtitles</source>
        <translation>Sous-titres non vus par Kodi</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation>Langue manquante</translation>
    </message>
    <message>
        <source>Low bit rate</source>
        <translation>Débit faible</translation>
    </message>
    <message>
        <source>Name is not portable</source>
        <translation>Nom non portable</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>Pas d’audio</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>Pas de durée</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Pas de vidéo</translation>
    </message>
    <message>
        <source>Not in a wanted language</source>
        <translation>Dans aucune langue souhaitée</translation>
    </message>
    <message>
        <source>Odd picture size</source>
        <translation>Taille d’image impaire</translation>
    </message>
    <message>
        <source>Only in low quality</source>
        <translation>Qualité faible seulement</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>Parties manquantes</translation>
    </message>
    <message>
        <source>Perhaps damaged</source>
        <translation>Peut-être endommagé</translation>
    </message>
    <message>
        <source>Pixels are not square</source>
        <translation>Pixels non carrés</translation>
    </message>
    <message>
        <source>Plex does not see subtitles</source>
        <translation>Sous-titres non vus par Plex</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Erreur de lecture</translation>
    </message>
    <message>
        <source>Subtitles end early</source>
        <translation>Sous-titres finissant tôt</translation>
    </message>
    <message>
        <source>Subtitles in another language</source>
        <translation>Sous-titres dans une autre langue</translation>
    </message>
    <message>
        <source>Subtitles not in UTF-8</source>
        <translation>Sous-titres non UTF-8</translation>
    </message>
    <message>
        <source>Subtitles or .nfo without a video</source>
        <translation>Sous-titres ou .nfo sans vidéo</translation>
    </message>
    <message>
        <source>Subtitles without text</source>
        <translation>Sous-titres sans texte</translation>
    </message>
    <message>
        <source>Telemetry, not subtitles</source>
        <translation>Télémétrie, pas des sous-titres</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Unusual aspect ratio</source>
        <translation>Format d’image inhabituel</translation>
    </message>
    <message>
        <source>Unusual codec for the container</source>
        <translation>Codec inhabituel pour le conteneur</translation>
    </message>
    <message>
        <source>VLC does not see subtitles</source>
        <translation>Sous-titres non vus par VLC</translation>
    </message>
    <message>
        <source>Variable frame rate</source>
        <translation>Cadence variable</translation>
    </message>
    <message>
        <source>Wrong extension</source>
        <translation>Mauvaise extension</translation>
    </message>
    <message>
        <source>mpv does not see subtitles</source>
        <translation>Sous-titres non vus par mpv</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Accept contents…</source>
        <translation>Accepter le contenu…</translation>
    </message>
    <message>
        <source>Counts this as a problem again</source>
        <translation>Compte de nouveau ceci comme un problème</translation>
    </message>
    <message>
        <source>Counts this as no problem, until the file changes</source>
        <translation>Ne compte plus ceci comme un problème, jusqu’à ce que le fichier change</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <translation>Marquer OK</translation>
    </message>
    <message>
        <source>Takes what was found as good, after a question</source>
        <translation>Considère comme bon ce qui a été trouvé, après une question</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>It could not be saved: {}</source>
        <translation>Il n’a pas pu être enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>Leaves paths and names of files in the text</source>
        <translation>Laisse les chemins et noms de fichiers dans le texte</translation>
    </message>
    <message>
        <source>Read the text, and send it to those who can help. Nothing is sent by itself.</source>
        <translation>Lisez le texte, et envoyez-le à ceux qui peuvent aider. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>With &amp;paths and names</source>
        <translation>Avec chemins et &amp;noms</translation>
    </message>
    <message>
        <source>Writes the text to a file that you can send</source>
        <translation>Écrit le texte dans un fichier que vous pouvez envoyer</translation>
    </message>
</context>
<context>
    <name>ProblemFormatter</name>
    <message>
        <source>A file of subtitles beside the video has none: get it again.</source>
        <translation>Un fichier de sous-titres à côté de la vidéo n’en contient pas&#xa0;: procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>A part of the pictures or the sound cannot be decoded.</source>
        <translation>Une partie des images ou du son ne peut pas être décodée.</translation>
    </message>
    <message>
        <source>A video with the same pictures is better: “Same pictures” on the page Copies shows both.</source>
        <translation>Une vidéo aux mêmes images est meilleure&#xa0;: «&#xa0;Mêmes images&#xa0;», sur la page Copies, montre les deux.</translation>
    </message>
    <message>
        <source>Decoding met faults that players often hide.</source>
        <translation>Le décodage a rencontré des défauts que les lecteurs cachent souvent.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Few players expect this codec in this container.</source>
        <translation>Peu de lecteurs s’attendent à ce codec dans ce conteneur.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Marqués OK</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that is set in the preferences.</source>
        <translation>Aucune copie connue n’a la qualité minimale fixée dans les préférences.</translation>
    </message>
    <message>
        <source>No program that was tried can read the file.</source>
        <translation>Aucun des programmes essayés ne peut lire le fichier.</translation>
    </message>
    <message>
        <source>Other parts of the recording are not in the library, by their numbers.</source>
        <translation>D’autres parties de l’enregistrement, d’après leurs numéros, ne sont pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Other systems cannot store this name.</source>
        <translation>D’autres systèmes ne peuvent pas enregistrer ce nom.</translation>
    </message>
    <message>
        <source>Over a network, the file begins to play only when its end is there.</source>
        <translation>Par le réseau, la lecture du fichier ne commence que quand sa fin est arrivée.</translation>
    </message>
    <message>
        <source>Pictures are stored as alternate lines, which show combs on a screen.</source>
        <translation>Les images sont stockées en lignes alternées, qui laissent voir des peignes à l’écran.</translation>
    </message>
    <message>
        <source>Players cannot choose the sound or subtitles by language.</source>
        <translation>Les lecteurs ne peuvent pas choisir le son ou les sous-titres par langue.</translation>
    </message>
    <message>
        <source>Players have to guess the letters of a file of subtitles.</source>
        <translation>Les lecteurs doivent deviner les lettres d’un fichier de sous-titres.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Reading took longer than the limit in the preferences.</source>
        <translation>La lecture a dépassé la limite fixée dans les préférences.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Some editing programs lose the sound&apos;s place in such files.</source>
        <translation>Certains logiciels de montage perdent la position du son dans de tels fichiers.</translation>
    </message>
    <message>
        <source>Sound or pictures end long before the other.</source>
        <translation>Le son ou les images se terminent bien avant l’autre.</translation>
    </message>
    <message>
        <source>Subtitles end long before the video, or are of another one.</source>
        <translation>Les sous-titres se terminent bien avant la vidéo, ou sont d’une autre.</translation>
    </message>
    <message>
        <source>Subtitles or a .nfo file belong to no video. Their video may have been renamed, moved or deleted.</source>
        <translation>Des sous-titres ou un fichier .nfo n’appartiennent à aucune vidéo. Leur vidéo a peut-être été renommée, déplacée ou supprimée.</translation>
    </message>
    <message>
        <source>The bytes changed though nobody saved the file. Get it back from a copy.</source>
        <translation>Les octets ont changé alors que personne n’a enregistré le fichier. Récupérez-le depuis une copie.</translation>
    </message>
    <message>
        <source>The camera never knew the date.</source>
        <translation>La caméra n’a jamais su la date.</translation>
    </message>
    <message>
        <source>The disk could not read the whole file. Copy what is on it elsewhere.</source>
        <translation>Le disque n’a pas pu lire tout le fichier. Copiez ailleurs ce qu’il contient.</translation>
    </message>
    <message>
        <source>The end of the file is missing: a copy was probably interrupted.</source>
        <translation>La fin du fichier manque&#xa0;: une copie a sans doute été interrompue.</translation>
    </message>
    <message>
        <source>The file does not say how long it is, so that players cannot seek.</source>
        <translation>Le fichier n’indique pas sa durée, si bien que les lecteurs ne peuvent pas s’y déplacer.</translation>
    </message>
    <message>
        <source>The file fails a chosen profile. “Plays on” says why.</source>
        <translation>Le fichier ne satisfait pas à un profil choisi. «&#xa0;Lisible sur&#xa0;» dit pourquoi.</translation>
    </message>
    <message>
        <source>The file has few bits for its size of picture: quality may be poor.</source>
        <translation>Le fichier a peu de bits pour sa taille d’image&#xa0;: la qualité peut être médiocre.</translation>
    </message>
    <message>
        <source>The file has many bits for its size of picture: some players stutter.</source>
        <translation>Le fichier a beaucoup de bits pour sa taille d’image&#xa0;: certains lecteurs saccadent.</translation>
    </message>
    <message>
        <source>The file has no bytes.</source>
        <translation>Le fichier n’a aucun octet.</translation>
    </message>
    <message>
        <source>The file has no sound.</source>
        <translation>Le fichier n’a pas de son.</translation>
    </message>
    <message>
        <source>The file has the name of a video, and no pictures.</source>
        <translation>Le fichier porte un nom de vidéo, et n’a pas d’images.</translation>
    </message>
    <message>
        <source>The file is in none of the languages that are wanted in the preferences.</source>
        <translation>Le fichier n’est dans aucune des langues souhaitées dans les préférences.</translation>
    </message>
    <message>
        <source>The file was made later than today: a clock was wrong.</source>
        <translation>Le fichier a été créé après aujourd’hui&#xa0;: une horloge était fausse.</translation>
    </message>
    <message>
        <source>The name of a file of subtitles says another language than its text.</source>
        <translation>Le nom d’un fichier de sous-titres indique une autre langue que son texte.</translation>
    </message>
    <message>
        <source>The name says another format than the contents.</source>
        <translation>Le nom indique un autre format que le contenu.</translation>
    </message>
    <message>
        <source>The picture has none of the usual shapes.</source>
        <translation>L’image n’a aucune des proportions habituelles.</translation>
    </message>
    <message>
        <source>The picture is stretched when it is shown; some programs forget that.</source>
        <translation>L’image est étirée à l’affichage&#x202f;; certains programmes l’oublient.</translation>
    </message>
    <message>
        <source>Values of a camera beside the video look like subtitles to programs.</source>
        <translation>Des valeurs d’une caméra à côté de la vidéo passent pour des sous-titres auprès des programmes.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Width or height is odd, which some encoders refuse.</source>
        <translation>La largeur ou la hauteur est impaire, ce que certains encodeurs refusent.</translation>
    </message>
    <message>
        <source>{program} does not find a file of subtitles by its name or folder.</source>
        <translation>{program} ne trouve pas un fichier de sous-titres d’après son nom ou son dossier.</translation>
    </message>
    <message>
        <source>{} Of these, as imported from {}: {}.</source>
        <translation>{} Parmi eux, selon l’import de {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>A row a kind; Enter shows its files</source>
        <translation>Une ligne par type&#x202f;; Entrée affiche ses fichiers</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>Colonnes des problèmes</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Types de problèmes</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>Aucun problème n’est connu.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Voir les fichiers</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Show those marked OK</source>
        <translation>Voir ceux marqués OK</translation>
    </message>
    <message>
        <source>Shows the files in the table that a check for damage could not examine</source>
        <translation>Affiche dans le tableau les fichiers qu’une recherche de dommages n’a pas pu examiner</translation>
    </message>
    <message>
        <source>Shows the files of which you marked this problem OK; the mark can be taken away there</source>
        <translation>Affiche les fichiers dont vous avez marqué ce problème comme OK&#x202f;; la marque peut y être retirée</translation>
    </message>
    <message>
        <source>Shows the files with this problem in the table; they can be marked OK there</source>
        <translation>Affiche dans le tableau les fichiers qui ont ce problème&#x202f;; ils peuvent y être marqués comme OK</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>Ce qui est dit de chaque type</translation>
    </message>
</context>
<context>
    <name>ProblemsPreferences</name>
    <message>
        <source> lines</source>
        <translation> lignes</translation>
    </message>
    <message>
        <source>&amp;Least picture of a copy</source>
        <translation>&amp;Image minimale d’une copie</translation>
    </message>
    <message>
        <source>&amp;Wanted languages</source>
        <translation>&amp;Langues souhaitées</translation>
    </message>
    <message>
        <source>A track that tells no language may be in a wanted one, and is no problem.</source>
        <translation>Une piste qui n’indique pas de langue est peut-être dans une langue souhaitée, et n’est pas un problème.</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>L’un ou l’autre</translation>
    </message>
    <message>
        <source>In subtitles</source>
        <translation>En sous-titres</translation>
    </message>
    <message>
        <source>Least &amp;bits per pixel of a copy</source>
        <translation>Nombre minimal de &amp;bits par pixel d’une copie</translation>
    </message>
    <message>
        <source>Of each picture, as in H.264: a bit of HEVC counts for 1.6. Unknown is enough.</source>
        <translation>Pour chaque image, comme en H.264&#xa0;: un bit de HEVC compte pour 1,6. Inconnu suffit.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show th&amp;ese</source>
        <translation>&amp;Afficher ceux-ci</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlée</translation>
    </message>
    <message>
        <source>Spoken or wr&amp;itten</source>
        <translation>&amp;Parlée ou écrite</translation>
    </message>
    <message>
        <source>Such as de, en. A file that is in none of them has a problem. Empty: any language.</source>
        <translation>Par exemple fr, en. Un fichier qui n’est dans aucune d’elles a un problème. Vide&#xa0;: toute langue.</translation>
    </message>
    <message>
        <source>What is not ticked is counted and shown nowhere. No file is read again for that.</source>
        <translation>Ce qui n’est pas coché n’est compté ni affiché nulle part. Aucun fichier n’est relu pour cela.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>“Only in low quality” are videos of which no copy, exact or certainly with the same pictures, is so large. A picture without bars counts by its width, as one of 16:9.</source>
        <translation>«&#xa0;Qualité faible seulement&#xa0;» désigne les vidéos dont aucune copie, exacte ou avec certitude aux mêmes images, n’est aussi grande. Une image sans bandes compte d’après sa largeur, comme en 16:9.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>AS-11 UK DPP: delivery in HD</source>
        <translation>AS-11 UK DPP&#xa0;: livraison en HD</translation>
    </message>
    <message>
        <source>Apple TV 4K</source>
        <translation>Apple TV 4K</translation>
    </message>
    <message>
        <source>Archive master: FFV1 in Matroska</source>
        <translation>Master d’archivage&#xa0;: FFV1 dans Matroska</translation>
    </message>
    <message>
        <source>Chromecast Ultra</source>
        <translation>Chromecast Ultra</translation>
    </message>
    <message>
        <source>Chromecast, first and second generation</source>
        <translation>Chromecast, première et deuxième générations</translation>
    </message>
    <message>
        <source>DLNA televisions in HD</source>
        <translation>Téléviseurs DLNA en HD</translation>
    </message>
    <message>
        <source>DaVinci Resolve, free, on Linux</source>
        <translation>DaVinci Resolve, gratuit, sous Linux</translation>
    </message>
    <message>
        <source>Jellyfin: direct play on all clients</source>
        <translation>Jellyfin&#xa0;: lecture directe sur tous les clients</translation>
    </message>
    <message>
        <source>Most clients play more; the server converts the rest.</source>
        <translation>La plupart des clients en lisent davantage&#x202f;; le serveur convertit le reste.</translation>
    </message>
    <message>
        <source>Other apps of Plex play more; the server converts the rest.</source>
        <translation>D’autres applications de Plex en lisent davantage&#x202f;; le serveur convertit le reste.</translation>
    </message>
    <message>
        <source>Picture and sound only. Metadata, segments, loudness and photosensitivity need a tool of their own.</source>
        <translation>Image et son seulement. Les métadonnées, les segments, l’intensité sonore et la photosensibilité demandent un outil à part.</translation>
    </message>
    <message>
        <source>Plays in Apple&apos;s own apps, without a player that brings decoders of its own.</source>
        <translation>Lisible dans les applications d’Apple, sans lecteur apportant ses propres décodeurs.</translation>
    </message>
    <message>
        <source>Plays in all current browsers. Only the first audio track is looked at.</source>
        <translation>Lisible dans tous les navigateurs actuels. Seule la première piste audio est examinée.</translation>
    </message>
    <message>
        <source>Plays in current Chrome, Edge, Firefox and Opera; Safari needs a device that decodes AV1.</source>
        <translation>Lisible dans les versions actuelles de Chrome, Edge, Firefox et Opera&#x202f;; Safari demande un appareil qui décode AV1.</translation>
    </message>
    <message>
        <source>Plex: direct play on smart televisions</source>
        <translation>Plex&#xa0;: lecture directe sur téléviseurs connectés</translation>
    </message>
    <message>
        <source>Sound is to be lossless too. The version of FFV1 and its checksums of slices are not looked at.</source>
        <translation>Le son doit aussi être sans perte. La version de FFV1 et les sommes de contrôle de ses tranches ne sont pas examinées.</translation>
    </message>
    <message>
        <source>The free edition on Linux decodes neither H.264 nor HEVC, and no edition on Linux reads AAC.</source>
        <translation>L’édition gratuite sous Linux ne décode ni H.264 ni HEVC, et aucune édition sous Linux ne lit l’AAC.</translation>
    </message>
    <message>
        <source>Vimeo takes many other formats too, and converts them all.</source>
        <translation>Vimeo accepte aussi beaucoup d’autres formats, et les convertit tous.</translation>
    </message>
    <message>
        <source>Vimeo: recommended for uploads</source>
        <translation>Vimeo&#xa0;: recommandé pour l’envoi</translation>
    </message>
    <message>
        <source>Web browsers: AV1</source>
        <translation>Navigateurs web&#xa0;: AV1</translation>
    </message>
    <message>
        <source>Web browsers: MP4 with H.264</source>
        <translation>Navigateurs web&#xa0;: MP4 avec H.264</translation>
    </message>
    <message>
        <source>Web browsers: WebM with VP8 or VP9</source>
        <translation>Navigateurs web&#xa0;: WebM avec VP8 ou VP9</translation>
    </message>
    <message>
        <source>What many televisions play from a media server. The limits are those of HD, not of a page: the manual of a television tells more.</source>
        <translation>Ce que beaucoup de téléviseurs lisent depuis un serveur multimédia. Les limites sont celles de la HD, et ne viennent d’aucune page&#xa0;: le manuel d’un téléviseur en dit plus.</translation>
    </message>
    <message>
        <source>YouTube takes many other formats too, and converts them all.</source>
        <translation>YouTube accepte aussi beaucoup d’autres formats, et les convertit tous.</translation>
    </message>
    <message>
        <source>YouTube: recommended for uploads</source>
        <translation>YouTube&#xa0;: recommandé pour l’envoi</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>choice of profiles</source>
        <translation>choix des profils</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Edit profiles…</source>
        <translation>Modifier les profils…</translation>
    </message>
    <message>
        <source>Show why files do not play on {}, and which</source>
        <translation>Afficher pourquoi des fichiers ne sont pas lisibles sur {}, et lesquels</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>&amp;Name in filters</source>
        <translation>&amp;Nom dans les filtres</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>? {} unknown</source>
        <translation>? inconnus&#xa0;: {}</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Toutes doivent être remplies</translation>
    </message>
    <message>
        <source>Name in filters</source>
        <translation>Nom dans les filtres</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>L’une doit être remplie</translation>
    </message>
    <message>
        <source>Show in details</source>
        <translation>Afficher dans les détails</translation>
    </message>
    <message>
        <source>Shows these files in the window</source>
        <translation>Affiche ces fichiers dans la fenêtre</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Lettres minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>The command “{}” tests files by it, since the files are to be read for that.</source>
        <translation>La commande «&#xa0;{}&#xa0;» examine les fichiers selon lui, car il faut pour cela lire les fichiers.</translation>
    </message>
    <message>
        <source>The details and the column Plays tell whether a file passes; failing is a problem</source>
        <translation>Les détails et la colonne «&#xa0;Lisible sur&#xa0;» disent si un fichier y satisfait&#x202f;; sinon, c’est un problème</translation>
    </message>
    <message>
        <source>The name of the profile in lists</source>
        <translation>Le nom du profil dans les listes</translation>
    </message>
    <message>
        <source>There is another profile of this name.</source>
        <translation>Il y a un autre profil de ce nom.</translation>
    </message>
    <message>
        <source>This profile comes with Cinventory. Copy it to change it.</source>
        <translation>Ce profil est fourni avec Cinventory. Copiez-le pour le modifier.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Utilisez des lettres minuscules, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>✓ {0} {0:passes|pass}</source>
        <translation>✓ {0} {0:satisfait|satisfont}</translation>
    </message>
    <message>
        <source>✗ {0} {0:fails|fail}</source>
        <translation>✗ {0} {0:échoue|échouent}</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Files that fail this profile</source>
        <translation>Fichiers qui ne satisfont pas à ce profil</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Lisible sur</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deletes your profile; can be undone</source>
        <translation>Supprime votre profil&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Devices and deliveries that files can be judged by</source>
        <translation>Appareils et livraisons d’après lesquels les fichiers peuvent être jugés</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch</source>
        <translation>Importer une politique de MediaConch</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Makes a profile of your own that can be changed</source>
        <translation>Crée votre propre profil, que l’on peut modifier</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Lisible sur</translation>
    </message>
    <message>
        <source>Policies (*.xml)</source>
        <translation>Politiques (*.xml)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Takes a policy of MediaConch, an XML file; it can be dropped here too</source>
        <translation>Prend une politique de MediaConch, un fichier XML&#x202f;; elle peut aussi être déposée ici</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (copie)</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Masquer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Minimize the window</source>
        <translation>&amp;Réduire la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ends the program, and what it does by itself</source>
        <translation>Quitte le programme, et arrête ce qu’il fait de lui-même</translation>
    </message>
    <message>
        <source>Goes on in the background</source>
        <translation>Continue en arrière-plan</translation>
    </message>
    <message>
        <source>Quit Cinventory?</source>
        <translation>Quitter Cinventory&#x202f;?</translation>
    </message>
    <message>
        <source>The running jobs stop. They can go on at the next start.</source>
        <translation>Les tâches en cours s’arrêtent. Elles peuvent continuer au prochain démarrage.</translation>
    </message>
    <message>
        <source>This system shows no icon for Cinventory: it goes on only with its window.</source>
        <translation>Ce système n’affiche pas d’icône pour Cinventory&#xa0;: il ne continue qu’avec sa fenêtre.</translation>
    </message>
    <message>
        <source>Until the next start, nothing goes on in the background.</source>
        <translation>Jusqu’au prochain démarrage, rien ne continue en arrière-plan.</translation>
    </message>
    <message>
        <source>{count} {count:schedule begins|schedules begin} no job. Missed runs are caught up with.</source>
        <translation>{count} {count:planification ne lance|planifications ne lancent} aucune tâche. Les passages manqués seront rattrapés.</translation>
    </message>
    <message>
        <source>{count} {count:source is|sources are} not watched.</source>
        <translation>{count} {count:source n’est pas surveillée|sources ne sont pas surveillées}.</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>Read pictures</source>
        <translation>Lire les images</translation>
    </message>
    <message>
        <source>Reads nothing</source>
        <translation>Ne lit rien</translation>
    </message>
    <message>
        <source>Starts to read the pictures of the other videos</source>
        <translation>Commence à lire les images des autres vidéos</translation>
    </message>
</context>
<context>
    <name>ReadingCosts</name>
    <message>
        <source>A check of the index is as fast as the disk reads: {size} of {files}.</source>
        <translation>Un contrôle de l’index est aussi rapide que la lecture du disque&#xa0;: {size} de {files}.</translation>
    </message>
    <message>
        <source>It reads about {size} of {files}.</source>
        <translation>Cela lit environ {size} de {files}.</translation>
    </message>
    <message>
        <source>It reads {size} of {files}.</source>
        <translation>Cela lit {size} de {files}.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no checksums are stored. To store them reads {size} of {files}.</source>
        <translation>Il n’y a rien à quoi comparer&#xa0;: aucune somme de contrôle n’est enregistrée. Les enregistrer lit {size} de {files}.</translation>
    </message>
</context>
<context>
    <name>ReasonFormatter</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Why they fail</source>
        <translation>Raison de l’échec</translation>
    </message>
    <message>
        <source>a combination that does not play, such as of container and codec</source>
        <translation>une combinaison qui n’est pas lisible, par exemple de conteneur et de codec</translation>
    </message>
    <message>
        <source>{0} unknown, which is not why they fail; wanted: {1}</source>
        <translation>{0} inconnu, ce qui n’est pas la raison de l’échec&#x202f;; attendu&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}; wanted: {1}</source>
        <translation>{0}&#x202f;; attendu&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>A row a condition; a click or Enter shows the files</source>
        <translation>Une ligne par condition&#x202f;; un clic ou Entrée affiche les fichiers</translation>
    </message>
    <message>
        <source>Columns of the reasons</source>
        <translation>Colonnes des raisons</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Voir les fichiers</translation>
    </message>
    <message>
        <source>What is told of each reason</source>
        <translation>Ce qui est dit de chaque raison</translation>
    </message>
    <message>
        <source>Why files fail</source>
        <translation>Raisons des échecs</translation>
    </message>
</context>
<context>
    <name>RelocateCommands</name>
    <message>
        <source>Looking through {}…</source>
        <translation>Parcours de {}…</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Relocaliser</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>Où se trouve «&#xa0;{}&#xa0;» à présent&#x202f;?</translation>
    </message>
    <message>
        <source>relocation of “{}”</source>
        <translation>relocalisation de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} of {1} {0:is|are} at {2}, with the same size. All records of “{3}” go there.</source>
        <translation>{0} sur {1} {0:est|sont} dans {2}, avec la même taille. Toutes les entrées de «&#xa0;{3}&#xa0;» y vont.</translation>
    </message>
    <message>
        <source>“{}” is at {} now. The next scan reads only what has changed.</source>
        <translation>«&#xa0;{}&#xa0;» est à présent dans {}. La prochaine analyse ne lira que ce qui a changé.</translation>
    </message>
</context>
<context>
    <name>RenameCommands</name>
    <message>
        <source>Rename source</source>
        <translation>Renommer la source</translation>
    </message>
    <message>
        <source>What {} is called in the window; an empty name is the name of the folder</source>
        <translation>Le nom de {} dans la fenêtre&#x202f;; un nom vide est le nom du dossier</translation>
    </message>
    <message>
        <source>renaming of a source to “{}”</source>
        <translation>changement du nom d’une source en «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Closes this dialog; the list of jobs keeps the report</source>
        <translation>Ferme cette boîte de dialogue&#x202f;; la liste des tâches garde le rapport</translation>
    </message>
    <message>
        <source>Copies the files that are shown, a line each</source>
        <translation>Copie les fichiers affichés, un par ligne</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>No file of the report matches.</source>
        <translation>Aucun fichier du rapport ne correspond.</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Rechercher dans le rapport</translation>
    </message>
    <message>
        <source>Shows the files whose path has these words</source>
        <translation>Affiche les fichiers dont le chemin contient ces mots</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>The files in one state, or in any, with counts</source>
        <translation>Les fichiers dans un état, ou dans tous, avec leur nombre</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <translation>Il n’y a rien d’autre à dire.</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Rapport de vérification</translation>
    </message>
    <message>
        <source>Writes the whole report to a file</source>
        <translation>Écrit tout le rapport dans un fichier</translation>
    </message>
</context>
<context>
    <name>ReportExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>HTML page for any browser (*.html)</source>
        <translation>Page HTML pour tout navigateur (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>ReportFormatter</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The list leaves out {0} more {0:file|files}.</source>
        <translation>La liste omet encore {0} {0:fichier|fichiers}.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest}</source>
        <translation>{folder}, comparé avec {manifest}</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>lus&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export the report.</source>
        <translation>{} lignes, c’est trop pour le presse-papiers&#xa0;: exportez le rapport.</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>vérifiés&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}, compared with its manifest</source>
        <translation>{}, comparé avec son manifeste</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Show report</source>
        <translation>Voir le rapport</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Tout ce que le moteur multimédia dit du fichier</translation>
    </message>
    <message>
        <source>All that the media engine says of the file, by track</source>
        <translation>Tout ce que le moteur multimédia dit du fichier, par piste</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation>Aucune ligne ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Puts all that is shown of the report on the clipboard</source>
        <translation>Met tout ce qui est affiché du rapport dans le presse-papiers</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Rechercher dans le rapport</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word</source>
        <translation>N’affiche que les lignes qui contiennent tous les mots</translation>
    </message>
    <message>
        <source>Shows the report as lines of text, not as a tree</source>
        <translation>Affiche le rapport en lignes de texte, et non en arborescence</translation>
    </message>
    <message>
        <source>The media engine gave no report of this file.</source>
        <translation>Le moteur multimédia n’a pas donné de rapport sur ce fichier.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Closes this dialog, and does nothing</source>
        <translation>Ferme cette boîte de dialogue, et ne fait rien</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>A row a backup, the newest first</source>
        <translation>Une ligne par sauvegarde, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Chooses a backup in another folder</source>
        <translation>Choisit une sauvegarde dans un autre dossier</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Ferme cette boîte de dialogue et ne change rien</translation>
    </message>
    <message>
        <source>Columns of the backups</source>
        <translation>Colonnes des sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the place of the library</source>
        <translation>Met la sauvegarde choisie à la place de la bibliothèque</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The backup takes the place of {library}. The library of now stays beside it, under another name.</source>
        <translation>La sauvegarde prend la place de {library}. La bibliothèque actuelle reste à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>There is no backup in the usual folder.</source>
        <translation>Il n’y a pas de sauvegarde dans le dossier habituel.</translation>
    </message>
    <message>
        <source>What is told of each backup</source>
        <translation>Ce qui est dit de chaque sauvegarde</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>faite avant une mise à jour</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>faite par vous</translation>
    </message>
    <message>
        <source>made each week</source>
        <translation>faite chaque semaine</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Show: {}</source>
        <translation>Afficher&#xa0;: {}</translation>
    </message>
    <message>
        <source>Shows these files</source>
        <translation>Affiche ces fichiers</translation>
    </message>
</context>
<context>
    <name>RoomFormatter</name>
    <message>
        <source>A file of several kinds counts once, in the topmost of them.</source>
        <translation>Un fichier de plusieurs types compte une fois, pour celui qui est le plus haut dans la liste.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Could be freed: {0}, in {1}.</source>
        <translation>Espace libérable&#xa0;: {0}, dans {1}.</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>À libérer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libère</translation>
    </message>
    <message>
        <source>In all: {0}, {1}.</source>
        <translation>En tout&#xa0;: {0}, {1}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Listed: {0} of {1}, those that free the most.</source>
        <translation>Listés&#xa0;: {0} sur {1}, ceux qui libèrent le plus.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>{0:Le premier fichier en fait|Les {0} premiers fichiers en font} {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Views of the room</source>
        <translation>Vues de l’espace</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>Gain par encodage</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Where it goes, what could be saved, and what was saved</source>
        <translation>À quoi il sert, ce que l’on pourrait gagner, et ce que l’on a gagné</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>By the last look of each day</source>
        <translation>D’après le dernier relevé de chaque jour</translation>
    </message>
    <message>
        <source>Room of “{}”</source>
        <translation>Espace de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Used room</source>
        <translation>Espace utilisé</translation>
    </message>
</context>
<context>
    <name>SafeQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
</context>
<context>
    <name>SavedSearchCommands</name>
    <message>
        <source>Rename search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>What the search is called in the side bar</source>
        <translation>Le nom de la recherche dans la barre latérale</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>The search “{}” was deleted.</source>
        <translation>La recherche «&#xa0;{}&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>deletion of the search “{}”</source>
        <translation>suppression de la recherche «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>renaming of a search to “{}”</source>
        <translation>changement du nom d’une recherche en «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>saving of the search “{}”</source>
        <translation>enregistrement de la recherche «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SavingsController</name>
    <message>
        <source>change of the target “{}”</source>
        <translation>modification de la cible «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>marks of {}</source>
        <translation>marques de {}</translation>
    </message>
    <message>
        <source>marks taken from {}</source>
        <translation>retrait des marques de {}</translation>
    </message>
</context>
<context>
    <name>SavingsFormatter</name>
    <message>
        <source>Came back</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Précaution</translation>
    </message>
    <message>
        <source>Codec now</source>
        <translation>Codec actuel</translation>
    </message>
    <message>
        <source>Encoding {0} of {1} again could save {2}.</source>
        <translation>Réencoder {0} ({1}) pourrait faire gagner {2}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En pour cent</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Little or nothing to save: {}</source>
        <translation>Peu ou rien à gagner&#xa0;: {}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Not estimated: {}</source>
        <translation>Non estimé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>{0:Le premier fichier en fait|Les {0} premiers fichiers en font} {1}&#xa0;%.</translation>
    </message>
    <message>
        <source>Those {0} that save most are listed.</source>
        <translation>Sont listés les {0} qui font gagner le plus.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>SavingsPanel</name>
    <message>
        <source>A row a file; M marks the selected ones, Enter opens one</source>
        <translation>Une ligne par fichier&#x202f;; M marque ceux qui sont sélectionnés, Entrée en ouvre un</translation>
    </message>
    <message>
        <source>Add a folder: what its videos would save is estimated from what a scan reads.</source>
        <translation>Ajoutez un dossier&#xa0;: le gain possible sur ses vidéos est estimé d’après ce que lit une analyse.</translation>
    </message>
    <message>
        <source>Columns of the advice</source>
        <translation>Colonnes des conseils</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimation…</translation>
    </message>
    <message>
        <source>Files that save most</source>
        <translation>Fichiers qui font gagner le plus</translation>
    </message>
    <message>
        <source>Hand over the marked…</source>
        <translation>Transmettre les marqués…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Tout démarquer</translation>
    </message>
    <message>
        <source>Mark the first {}</source>
        <translation>Marquer les {} premiers</translation>
    </message>
    <message>
        <source>Marks are for this session; Undo takes a mark back</source>
        <translation>Les marques valent pour cette session&#x202f;; «&#xa0;Annuler&#xa0;» retire une marque</translation>
    </message>
    <message>
        <source>Marks those that save most, in the order of the list</source>
        <translation>Marque ceux qui font gagner le plus, dans l’ordre de la liste</translation>
    </message>
    <message>
        <source>No advice: nothing was read yet</source>
        <translation>Pas de conseil&#xa0;: rien n’a encore été lu</translation>
    </message>
    <message>
        <source>No file matches the search.</source>
        <translation>Aucun fichier ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>No file would save enough with this target.</source>
        <translation>Aucun fichier ne ferait gagner assez avec cette cible.</translation>
    </message>
    <message>
        <source>Only files such as codec:avc or size:&gt;2GB</source>
        <translation>Seulement des fichiers comme codec:avc ou size:&gt;2GB</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Retirer les marques</translation>
    </message>
    <message>
        <source>Takes all marks away</source>
        <translation>Retire toutes les marques</translation>
    </message>
    <message>
        <source>The same words and filters as in the search above</source>
        <translation>Les mêmes mots et filtres que dans la recherche ci-dessus</translation>
    </message>
    <message>
        <source>What is told of each file; a click sorts by it</source>
        <translation>Ce qui est dit de chaque fichier&#x202f;; un clic trie selon ce critère</translation>
    </message>
    <message>
        <source>Writes a list or a script for a program that encodes; starts nothing</source>
        <translation>Écrit une liste ou un script pour un programme d’encodage&#x202f;; ne lance rien</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Étiquette</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Find a disk by its label</source>
        <translation>Trouver un disque par son étiquette</translation>
    </message>
    <message>
        <source>Scan the code on the label, or type the id below it.</source>
        <translation>Lisez le code sur l’étiquette, ou tapez l’identifiant qui figure au-dessous.</translation>
    </message>
    <message>
        <source>Show the disk</source>
        <translation>Afficher le disque</translation>
    </message>
    <message>
        <source>Shows the disk among the others</source>
        <translation>Affiche le disque parmi les autres</translation>
    </message>
</context>
<context>
    <name>ScanPresenter</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>Annulée avant d’avoir commencé</translation>
    </message>
    <message>
        <source>Cancelled while looking for videos</source>
        <translation>Annulée pendant la recherche de vidéos</translation>
    </message>
    <message>
        <source>Cancelled: {} of {} kept</source>
        <translation>Annulée&#xa0;: {} sur {} gardés</translation>
    </message>
    <message>
        <source>Finished: {} in {}</source>
        <translation>Terminée&#xa0;: {} en {}</translation>
    </message>
    <message>
        <source>Needs attention: {}</source>
        <translation>Attention requise&#xa0;: {}</translation>
    </message>
    <message>
        <source>Needs attention: {} in {}</source>
        <translation>Attention requise&#xa0;: {} en {}</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>Suspendue avant d’avoir commencé</translation>
    </message>
    <message>
        <source>Paused while looking for videos</source>
        <translation>Suspendue pendant la recherche de vidéos</translation>
    </message>
    <message>
        <source>Paused: {} of {} kept</source>
        <translation>En pause&#xa0;: {} sur {} gardés</translation>
    </message>
</context>
<context>
    <name>ScheduleFormatter</name>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every night</source>
        <translation>Chaque nuit</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochain passage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>prévue maintenant</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>attention requise</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
</context>
<context>
    <name>ScheduleStore</name>
    <message>
        <source>adding of a schedule</source>
        <translation>ajout d’une planification</translation>
    </message>
    <message>
        <source>change of a schedule</source>
        <translation>modification d’une planification</translation>
    </message>
    <message>
        <source>removal of a schedule</source>
        <translation>retrait d’une planification</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>A row a schedule; Space switches it on or off, Enter edits it, Delete removes it</source>
        <translation>Une ligne par planification&#x202f;; Espace l’active ou la désactive, Entrée la modifie, Suppr la retire</translation>
    </message>
    <message>
        <source>Adds a schedule</source>
        <translation>Ajoute une planification</translation>
    </message>
    <message>
        <source>Begins the job of the chosen schedule at once</source>
        <translation>Lance aussitôt la tâche de la planification choisie</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Ferme cette boîte de dialogue</translation>
    </message>
    <message>
        <source>Columns of the schedules</source>
        <translation>Colonnes des planifications</translation>
    </message>
    <message>
        <source>Edits the chosen schedule</source>
        <translation>Modifie la planification choisie</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while this window or cinventory serve is open.</source>
        <translation>Les tâches commencent d’elles-mêmes tant que cette fenêtre ou cinventory serve sont ouverts.</translation>
    </message>
    <message>
        <source>Nothing begins by itself yet. For example: verify the checksums every Sunday night.</source>
        <translation>Rien ne commence encore automatiquement. Par exemple&#xa0;: vérifier les sommes de contrôle chaque nuit de dimanche.</translation>
    </message>
    <message>
        <source>Removes the chosen schedule</source>
        <translation>Retire la planification choisie</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>What is told of each schedule</source>
        <translation>Ce qui est dit de chaque planification</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Rechercher ou filtrer</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters like codec:hevc size:&gt;2GB -audio:eng; Escape clears them</source>
        <translation>Mots, «&#xa0;expressions&#xa0;» et filtres comme codec:hevc size:&gt;2GB -audio:eng&#x202f;; Échap les efface</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>There is no file to compare. Files that are only imported cannot be read.</source>
        <translation>Il n’y a aucun fichier à comparer. Les fichiers seulement importés ne peuvent pas être lus.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filtres et valeurs</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Réaffiche tout</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>A line for each part, and what to do where one fails</source>
        <translation>Une ligne par partie, et que faire si l’une échoue</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Ferme cette boîte de dialogue</translation>
    </message>
    <message>
        <source>Copies the text</source>
        <translation>Copie le texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Each part of the program is tried. This takes about half a minute…</source>
        <translation>Chaque partie du programme est essayée. Cela prend environ une demi-minute…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autodiagnostic</translation>
    </message>
    <message>
        <source>The self-test has ended.</source>
        <translation>L’autodiagnostic est terminé.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>Barre latérale</translation>
    </message>
</context>
<context>
    <name>SideBarUpdater</name>
    <message>
        <source>{} of them in the trash</source>
        <translation>dont {} à la corbeille</translation>
    </message>
</context>
<context>
    <name>SinceHead</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis&#xa0;:</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>Le jour à partir duquel les changements sont indiqués</translation>
    </message>
    <message>
        <source>The moment since which changes are counted</source>
        <translation>Le moment depuis lequel les changements sont comptés</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Le plus grand, le plus récent ou le dernier d’abord</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Inversé</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Trier par «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>L’ordre dans lequel ils ont été trouvés</translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>How loud the sound is</source>
        <translation>La force du son</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Couper le son (M)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Rétablir le son (M)</translation>
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
        <translation>Une analyse a commencé.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Remove “{}”? The library forgets {}, for good with the next scan. The files themselves stay where they are.</source>
        <translation>Retirer «&#xa0;{}&#xa0;»&#x202f;? La bibliothèque oublie {}, définitivement à la prochaine analyse. Les fichiers eux-mêmes restent où ils sont.</translation>
    </message>
    <message>
        <source>removal of “{}”</source>
        <translation>retrait de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>“{}” was removed, with {}. Until the next scan this can be undone.</source>
        <translation>«&#xa0;{}&#xa0;» a été retiré, avec {}. Jusqu’à la prochaine analyse, cela peut être annulé.</translation>
    </message>
</context>
<context>
    <name>SourceListModel</name>
    <message>
        <source>Kept at: {}</source>
        <translation>Rangé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Last check of a file: {}</source>
        <translation>Dernier contrôle d’un fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>being scanned</source>
        <translation>en cours d’analyse</translation>
    </message>
    <message>
        <source>imported from {}</source>
        <translation>importée de {}</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>attention requise</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>non connecté depuis {}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>lue en partie</translation>
    </message>
    <message>
        <source>read in part: {} of {}</source>
        <translation>lue en partie&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>surveillée</translation>
    </message>
    <message>
        <source>{0} {0:file|files}</source>
        <translation>{0} {0:fichier|fichiers}</translation>
    </message>
    <message>
        <source>{} % free</source>
        <translation>{}&#xa0;% libres</translation>
    </message>
    <message>
        <source>{} in the trash</source>
        <translation>{} à la corbeille</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{0} {0:manquant|manquants}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{} of {} free as of {}</source>
        <translation>{} libres sur {} au {}</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Choose which files the table shows; the Menu key shows what can be done with a source</source>
        <translation>Choisir quels fichiers le tableau affiche&#x202f;; la touche Menu montre ce que l’on peut faire d’une source</translation>
    </message>
    <message>
        <source>Its menu has “{}”.</source>
        <translation>Son menu propose «&#xa0;{}&#xa0;».</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Pas encore de dossiers</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources and library</source>
        <translation>Sources et bibliothèque</translation>
    </message>
    <message>
        <source>“Save search…”, the star beside the search field, keeps a search here</source>
        <translation>«&#xa0;Enregistrer la recherche…&#xa0;», l’étoile à côté du champ de recherche, garde une recherche ici</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Puts new and changed rows into their order</source>
        <translation>Remet en ordre les lignes nouvelles et modifiées</translation>
    </message>
    <message>
        <source>Rows may be out of order: sort again</source>
        <translation>Des lignes ne sont peut-être plus en ordre&#xa0;: trier de nouveau</translation>
    </message>
    <message>
        <source>Shows the files with errors and warnings</source>
        <translation>Affiche les fichiers avec erreurs et avertissements</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Retrier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Trouver les copies</translation>
    </message>
    <message>
        <source>Find files that exist several times, or only on one disk.</source>
        <translation>Trouver les fichiers qui existent plusieurs fois, ou sur un seul disque.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Have the library looked after by schedules.</source>
        <translation>Faire veiller sur la bibliothèque par des planifications.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Veiller sur…</translation>
    </message>
    <message>
        <source>Read your folders to the end.</source>
        <translation>Lire vos dossiers jusqu’au bout.</translation>
    </message>
    <message>
        <source>See what is wrong with files: unreadable, cut off, damaged.</source>
        <translation>Voir ce qui ne va pas dans les fichiers&#xa0;: illisibles, coupés, endommagés.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message>
        <source>Show this step no more</source>
        <translation>Ne plus afficher cette étape</translation>
    </message>
    <message>
        <source>Shows these steps no more; Help ▸ Getting started brings them back</source>
        <translation>N’affiche plus ces étapes&#x202f;; Aide ▸ Premiers pas les réaffiche</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Enregistrer les sommes de contrôle</translation>
    </message>
    <message>
        <source>Store checksums: only they tell later whether a file is still the same.</source>
        <translation>Enregistrer les sommes de contrôle&#xa0;: elles seules diront plus tard si un fichier est resté le même.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>Fait&#xa0;: {done} sur {count}</translation>
    </message>
</context>
<context>
    <name>StripPosition</name>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Image {} sur {}, à {}</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit targets</source>
        <translation>Modifier les cibles</translation>
    </message>
    <message>
        <source>Makes, changes or deletes targets</source>
        <translation>Crée, modifie ou supprime des cibles</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nouvelle cible</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Nouvelle cible…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target “{}”</source>
        <translation>Cible «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>The encoding that the savings are estimated for</source>
        <translation>L’encodage pour lequel le gain est estimé</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>{} of mine</source>
        <translation>{} (à moi)</translation>
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
        <translation>&amp;Gain minimal</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ne change rien</translation>
    </message>
    <message>
        <source>Files that cannot save as much are not listed.</source>
        <translation>Les fichiers qui ne peuvent pas faire gagner autant ne sont pas listés.</translation>
    </message>
    <message>
        <source>HEVC plays on most devices; AV1 saves more.</source>
        <translation>HEVC est lisible sur la plupart des appareils&#x202f;; AV1 fait gagner plus.</translation>
    </message>
    <message>
        <source>Keep &amp;HDR</source>
        <translation>Garder le &amp;HDR</translation>
    </message>
    <message>
        <source>Keep the &amp;sound as it is</source>
        <translation>Garder le &amp;son tel quel</translation>
    </message>
    <message>
        <source>Keeps this target</source>
        <translation>Garde cette cible</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down, smaller ones stay.</source>
        <translation>Les images plus grandes sont réduites, les plus petites restent.</translation>
    </message>
    <message>
        <source>Otherwise it becomes AAC with 64 kb/s a channel.</source>
        <translation>Sinon, il devient de l’AAC à 64 kb/s par canal.</translation>
    </message>
    <message>
        <source>Otherwise it becomes SDR, which every screen shows.</source>
        <translation>Sinon, elle devient SDR, que tout écran affiche.</translation>
    </message>
    <message>
        <source>There is another target of this name.</source>
        <translation>Il y a une autre cible de ce nom.</translation>
    </message>
    <message>
        <source>What you call this target.</source>
        <translation>Le nom que vous donnez à cette cible.</translation>
    </message>
    <message>
        <source>{}p at most</source>
        <translation>{}p au plus</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Checked for damage</source>
        <translation>Dommages recherchés</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>Sommes de contrôle vérifiées</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Marqué OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{name}, except: {values}</source>
        <translation>{name}, sauf&#xa0;: {values}</translation>
    </message>
    <message>
        <source>{name}: {values}</source>
        <translation>{name}&#xa0;: {values}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>No picture: {}</source>
        <translation>Pas d’image&#xa0;: {}</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Image à {}</translation>
    </message>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Image {} sur {}, à {}</translation>
    </message>
    <message>
        <source>Picture, not there yet</source>
        <translation>Image, pas encore là</translation>
    </message>
    <message>
        <source>Shows this picture large</source>
        <translation>Affiche cette image en grand</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The arrow keys go back and forward</source>
        <translation>Les flèches reculent et avancent</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Everything else that can be done</source>
        <translation>Tout ce que l’on peut faire d’autre</translation>
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
        <translation>Affiche la bibliothèque d’une autre façon</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>View: {}</source>
        <translation>Affichage&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>Choose the track of sound, and subtitles (T)</source>
        <translation>Choisir la piste audio et les sous-titres (T)</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>Sous-titrage codé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Piste {}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>language {}</source>
        <translation>langue {}</translation>
    </message>
    <message>
        <source>{} (of a kind that is not shown here)</source>
        <translation>{} (d’un type qui ne s’affiche pas ici)</translation>
    </message>
</context>
<context>
    <name>TrashButton</name>
    <message>
        <source>Shows which files could go to the trash, and which stay</source>
        <translation>Affiche quels fichiers pourraient aller à la corbeille, et lesquels restent</translation>
    </message>
    <message>
        <source>To the Trash</source>
        <translation>Vers la corbeille</translation>
    </message>
    <message>
        <source>Trash plan for all {0} {0:group|groups} in the list…</source>
        <translation>Plan de mise à la corbeille pour {0:le|les} {0} {0:groupe|groupes} de la liste…</translation>
    </message>
    <message>
        <source>Trash plan for this group…</source>
        <translation>Plan de mise à la corbeille pour ce groupe…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:file|files}…</source>
        <translation>Plan de mise à la corbeille pour {0} {0:fichier sélectionné|fichiers sélectionnés}…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:group|groups}…</source>
        <translation>Plan de mise à la corbeille pour {0} {0:groupe sélectionné|groupes sélectionnés}…</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Journal</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Trash plan</source>
        <translation>Plan de mise à la corbeille</translation>
    </message>
</context>
<context>
    <name>TrashFormatter</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move {} to Trash</source>
        <translation>Mettre {} à la corbeille</translation>
    </message>
    <message>
        <source>Not moved: {}</source>
        <translation>Non déplacés&#xa0;: {}</translation>
    </message>
    <message>
        <source>Plan of {0} listed {0:group|groups}</source>
        <translation>Plan pour {0} {0:groupe listé|groupes listés}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:file|files}</source>
        <translation>Plan pour {0} {0:fichier sélectionné|fichiers sélectionnés}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:group|groups}</source>
        <translation>Plan pour {0} {0:groupe sélectionné|groupes sélectionnés}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The library knows no files in the folder to keep.</source>
        <translation>La bibliothèque ne connaît aucun fichier dans le dossier à garder.</translation>
    </message>
    <message>
        <source>What stays, or what failed</source>
        <translation>Ce qui reste, ou ce qui a échoué</translation>
    </message>
    <message>
        <source>What stays, or why not moved</source>
        <translation>Ce qui reste, ou raison de l’échec</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>à la corbeille</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>remis en place</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>non déplacé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{0} in “{1}”</source>
        <translation>{0} dans «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} without another copy, or ignored</source>
        <translation>{0} sans autre copie, ou dans un groupe ignoré</translation>
    </message>
    <message>
        <source>{0} {0:file has|files have} sound in a language that the file that stays lacks, and {0:goes|go} all the same.</source>
        <translation>{0} {0:fichier a du son dans une langue qui manque au fichier qui reste, et part|fichiers ont du son dans une langue qui manque au fichier qui reste, et partent} quand même.</translation>
    </message>
    <message>
        <source>{0} {0:file is|files are} on several disks now, and would be on one only</source>
        <translation>{0} {0:fichier est|fichiers sont} maintenant sur plusieurs disques, et ne {0:serait|seraient} plus que sur un seul</translation>
    </message>
    <message>
        <source>{0} {0:file stays as a copy on another disk; the box above lets it go|files stay as copies on other disks; the box above lets them go}.</source>
        <translation>{0} {0:fichier reste comme copie sur un autre disque&#x202f;; la case ci-dessus le laisse partir|fichiers restent comme copies sur d’autres disques&#x202f;; la case ci-dessus les laisse partir}.</translation>
    </message>
    <message>
        <source>{0} {0:file stays, as it has|files stay, as they have} sound in a language that the better file lacks; the box above lets {0:it|them} go.</source>
        <translation>{0} {0:fichier reste, car il a du son dans une langue qui manque au meilleur fichier&#x202f;; la case ci-dessus le laisse partir|fichiers restent, car ils ont du son dans une langue qui manque au meilleur fichier&#x202f;; la case ci-dessus les laisse partir}.</translation>
    </message>
    <message>
        <source>{0} {0:file that goes is|files that go are} better than the one that you have chosen to keep: the list says by what.</source>
        <translation>{0} {0:fichier qui part est meilleur|fichiers qui partent sont meilleurs} que celui que vous avez choisi de garder&#xa0;: la liste dit en quoi.</translation>
    </message>
    <message>
        <source>{stays}. This file is better than the chosen one: {reason}</source>
        <translation>{stays}. Ce fichier est meilleur que celui qui est choisi&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{} (on another disk)</source>
        <translation>{} (sur un autre disque)</translation>
    </message>
    <message>
        <source>{} not moved</source>
        <translation>non déplacés&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} to the trash</source>
        <translation>{} à la corbeille</translation>
    </message>
    <message>
        <source>{}, without sound in: {}</source>
        <translation>{}, sans son en&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>Allow moves to the trash</source>
        <translation>Permettre la mise à la corbeille</translation>
    </message>
    <message>
        <source>Cinventory only reads until you allow more. The preferences take it back.</source>
        <translation>Cinventory ne fait que lire tant que vous ne permettez pas davantage. Les préférences permettent de revenir dessus.</translation>
    </message>
    <message>
        <source>Just before a file goes, it is compared byte for byte with the file that stays.</source>
        <translation>Juste avant qu’un fichier parte, il est comparé octet par octet avec le fichier qui reste.</translation>
    </message>
    <message>
        <source>Looking up the files…</source>
        <translation>Recherche des fichiers…</translation>
    </message>
    <message>
        <source>Makes a plan of all groups that the list shows now, in place of this one</source>
        <translation>Fait un plan pour tous les groupes que la liste affiche maintenant, à la place de celui-ci</translation>
    </message>
    <message>
        <source>Moves the ticked files to the trash</source>
        <translation>Met les fichiers cochés à la corbeille</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the journal moves files back. The trash is on the disk of its files: the space is free once the trash is emptied.</source>
        <translation>Rien n’est supprimé, et le registre remet les fichiers en place. La corbeille est sur le disque de ses fichiers&#xa0;: l’espace est libéré une fois la corbeille vidée.</translation>
    </message>
    <message>
        <source>Nothing is moved yet: the button below does that</source>
        <translation>Rien n’est encore déplacé&#xa0;: c’est le bouton ci-dessous qui le fait</translation>
    </message>
    <message>
        <source>Plan what is shown now</source>
        <translation>Planifier ce qui est affiché maintenant</translation>
    </message>
    <message>
        <source>The list shows other files now. The plan stays as it was.</source>
        <translation>La liste affiche maintenant d’autres fichiers. Le plan reste tel qu’il était.</translation>
    </message>
    <message>
        <source>These files have other bytes than the files that stay, and show the same pictures. Just before a file goes, both have to be as they were compared, and the file that stays is read whole.</source>
        <translation>Ces fichiers ont d’autres octets que ceux qui restent, et montrent les mêmes images. Juste avant qu’un fichier parte, les deux doivent être tels qu’ils ont été comparés, et le fichier qui reste est lu en entier.</translation>
    </message>
</context>
<context>
    <name>TrashUndo</name>
    <message>
        <source>In the trash: {}.</source>
        <translation>À la corbeille&#xa0;: {}.</translation>
    </message>
    <message>
        <source>move of {} to the trash</source>
        <translation>mise à la corbeille de {}</translation>
    </message>
</context>
<context>
    <name>TreemapPanel</name>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What the areas stand for</source>
        <translation>Ce que les surfaces représentent</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>A search does not change the trends, which tell of whole sources.</source>
        <translation>Une recherche ne change pas les tendances, qui portent sur des sources entières.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before {}, only the number of files is known.</source>
        <translation>Avant le {}, seul le nombre de fichiers est connu.</translation>
    </message>
    <message>
        <source>Checked for damage</source>
        <translation>Dommages recherchés</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Each scan adds a point. Scan a source to begin.</source>
        <translation>Chaque analyse ajoute un point. Analysez une source pour commencer.</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erreurs et avertissements</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Fichiers avec problèmes</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Share of checked files</source>
        <translation>Part des fichiers contrôlés</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size by video codec</source>
        <translation>Taille par codec vidéo</translation>
    </message>
    <message>
        <source>The last two points that you choose are compared below; Enter goes there.</source>
        <translation>Les deux derniers points choisis sont comparés ci-dessous&#x202f;; Entrée y mène.</translation>
    </message>
    <message>
        <source>The next scan begins to store sizes, codecs, problems and checks.</source>
        <translation>La prochaine analyse commencera à enregistrer tailles, codecs, problèmes et contrôles.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>With checksums</source>
        <translation>Avec sommes de contrôle</translation>
    </message>
    <message>
        <source>With checksums, and checked for damage</source>
        <translation>Avec sommes de contrôle, et dommages recherchés</translation>
    </message>
</context>
<context>
    <name>TrendsPanel</name>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>What the library held after each scan, and holds now</source>
        <translation>Ce que la bibliothèque contenait après chaque analyse, et contient maintenant</translation>
    </message>
</context>
<context>
    <name>UndoActs</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Rétablir&#xa0;: {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Annuler&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {}</source>
        <translation>Rétabli&#xa0;: {}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}. {1}</source>
        <translation>Cela ne peut plus être annulé&#xa0;: {0}. {1}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Annulé&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrors</name>
    <message>
        <source>An error came again that you know of: {count} {count:time|times} so far.</source>
        <translation>Une erreur que vous connaissez s’est reproduite&#xa0;: {count} fois jusqu’ici.</translation>
    </message>
    <message>
        <source>Cinventory ended unexpectedly. A report can be saved.</source>
        <translation>Cinventory s’est arrêté de façon inattendue. Un rapport peut être enregistré.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Its file was last changed {time}.</source>
        <translation>Son fichier a été modifié pour la dernière fois&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>The last backup is of {time}.</source>
        <translation>La dernière sauvegarde date de&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>La bibliothèque ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>There is no backup of it in the usual folder.</source>
        <translation>Il n’y en a pas de sauvegarde dans le dossier habituel.</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>&amp;Mettre à jour sans sauvegarde</translation>
    </message>
    <message>
        <source>Changes the library, which earlier versions of Cinventory cannot open any more</source>
        <translation>Modifie la bibliothèque, que les versions antérieures de Cinventory ne pourront plus ouvrir</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Pas de sauvegarde</translation>
    </message>
    <message>
        <source>The library must be updated, and there is no backup of it.</source>
        <translation>La bibliothèque doit être mise à jour, et il n’en existe pas de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithme</translation>
    </message>
    <message>
        <source>&amp;Files in</source>
        <translation>&amp;Fichiers dans</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>&amp;Manifeste</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>An ASC MHL history, a Media Hash List, a BagIt bag, or a list of md5sum, sha256sum, xxhsum, b3sum or SFV: the file, or its folder. It can be dropped on this dialog.</source>
        <translation>Un historique ASC MHL, une Media Hash List, un sac BagIt, ou une liste de md5sum, sha256sum, xxhsum, b3sum ou SFV&#xa0;: le fichier, ou son dossier. Il peut être déposé sur cette boîte de dialogue.</translation>
    </message>
    <message>
        <source>As the manifest tells</source>
        <translation>Comme l’indique le manifeste</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder with a manifest</source>
        <translation>Choisir un dossier avec un manifeste</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Choisir un manifeste</translation>
    </message>
    <message>
        <source>Choose the file of a manifest</source>
        <translation>Choisir le fichier d’un manifeste</translation>
    </message>
    <message>
        <source>Choose the folder to compare</source>
        <translation>Choisir le dossier à comparer</translation>
    </message>
    <message>
        <source>Files in</source>
        <translation>Fichiers dans</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Only for a list that does not tell its own</source>
        <translation>Seulement pour une liste qui n’indique pas le sien</translation>
    </message>
    <message>
        <source>Reads all files of the manifest, and compares their checksums</source>
        <translation>Lit tous les fichiers du manifeste, et compare leurs sommes de contrôle</translation>
    </message>
    <message>
        <source>The folder of the manifest</source>
        <translation>Le dossier du manifeste</translation>
    </message>
    <message>
        <source>The folder to compare</source>
        <translation>Le dossier à comparer</translation>
    </message>
    <message>
        <source>The folder to compare, if the manifest is not beside its files.</source>
        <translation>Le dossier à comparer, si le manifeste n’est pas à côté de ses fichiers.</translation>
    </message>
    <message>
        <source>The path of a manifest, or of its folder</source>
        <translation>Le chemin d’un manifeste, ou de son dossier</translation>
    </message>
    <message>
        <source>Type the whole path of the folder, or nothing.</source>
        <translation>Tapez le chemin complet du dossier, ou rien.</translation>
    </message>
    <message>
        <source>Type the whole path of the manifest.</source>
        <translation>Tapez le chemin complet du manifeste.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify manifest</source>
        <translation>Vérifier un manifeste</translation>
    </message>
</context>
<context>
    <name>WastePanel</name>
    <message>
        <source>A row a file of the chosen kind; Enter opens it</source>
        <translation>Une ligne par fichier du type choisi&#x202f;; Entrée l’ouvre</translation>
    </message>
    <message>
        <source>A row a kind; its files that free the most are listed below</source>
        <translation>Une ligne par type&#x202f;; ses fichiers qui libèrent le plus sont listés au-dessous</translation>
    </message>
    <message>
        <source>Add a folder: then it is seen which files take room without need.</source>
        <translation>Ajoutez un dossier&#xa0;: on verra alors quels fichiers occupent de l’espace inutilement.</translation>
    </message>
    <message>
        <source>All in the table</source>
        <translation>Tout dans le tableau</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Colonnes des fichiers</translation>
    </message>
    <message>
        <source>Columns of the kinds</source>
        <translation>Colonnes des types</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Comparer les images…</translation>
    </message>
    <message>
        <source>Compares files of equal size</source>
        <translation>Compare les fichiers de même taille</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Files that free the most</source>
        <translation>Fichiers qui libèrent le plus</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Fichiers sans vidéo</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Trouver les copies</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Registre de la corbeille</translation>
    </message>
    <message>
        <source>Kinds of waste</source>
        <translation>Types de gaspillage</translation>
    </message>
    <message>
        <source>No file is known yet</source>
        <translation>Aucun fichier n’est encore connu</translation>
    </message>
    <message>
        <source>Reads pictures of videos of similar length</source>
        <translation>Lit des images des vidéos de durée semblable</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>Show where to act</source>
        <translation>Afficher où agir</translation>
    </message>
    <message>
        <source>Shows all files of this kind in the table of files</source>
        <translation>Affiche tous les fichiers de cette sorte dans le tableau des fichiers</translation>
    </message>
    <message>
        <source>Shows the files beside videos that belong to none</source>
        <translation>Affiche les fichiers à côté de vidéos mais n’appartenant à aucune</translation>
    </message>
    <message>
        <source>Shows the groups of equal files</source>
        <translation>Affiche les groupes de fichiers identiques</translation>
    </message>
    <message>
        <source>Shows the groups of videos with the same pictures</source>
        <translation>Affiche les groupes de vidéos aux mêmes images</translation>
    </message>
    <message>
        <source>Shows what Cinventory has moved to the trash</source>
        <translation>Affiche ce que Cinventory a mis à la corbeille</translation>
    </message>
    <message>
        <source>Shows what encoding files again would save</source>
        <translation>Affiche ce que le réencodage des fichiers ferait gagner</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>Gain par encodage</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>Ce qui est dit de chaque fichier</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>Ce qui est dit de chaque type</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message>
        <source>end of the watch over “{}”</source>
        <translation>fin de la surveillance de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>watch over “{}”</source>
        <translation>surveillance de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>“{}” is watched no more.</source>
        <translation>«&#xa0;{}&#xa0;» n’est plus surveillé.</translation>
    </message>
    <message>
        <source>“{}” is watched.</source>
        <translation>«&#xa0;{}&#xa0;» est surveillé.</translation>
    </message>
</context>
<context>
    <name>WelcomeCards</name>
    <message>
        <source>A library that you have from another computer, or a backup.</source>
        <translation>Une bibliothèque que vous avez d’un autre ordinateur, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>A short video that comes with Cinventory shows what the table and the details tell.</source>
        <translation>Une courte vidéo fournie avec Cinventory montre ce que disent le tableau et les détails.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Ajouter l’exemple</translation>
    </message>
    <message>
        <source>Add your folders</source>
        <translation>Ajouter vos dossiers</translation>
    </message>
    <message>
        <source>Connected disks</source>
        <translation>Disques connectés</translation>
    </message>
    <message>
        <source>Drop folders here, or choose them. Cinventory reads them, never changes them.</source>
        <translation>Déposez ici des dossiers, ou choisissez-les. Cinventory les lit, et ne les modifie jamais.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Regarder un exemple</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
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
        <translation>Fichiers/s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Processus</translation>
    </message>
</context>
<context>
    <name>WorkerTable</name>
    <message>
        <source>A row a worker of the cluster; those that get no files are at the top</source>
        <translation>Une ligne par processus de la grappe&#x202f;; ceux qui ne reçoivent pas de fichiers sont en haut</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>Colonnes des processus</translation>
    </message>
    <message>
        <source>What is told of each worker</source>
        <translation>Ce qui est dit de chaque processus</translation>
    </message>
    <message>
        <source>Workers of the job</source>
        <translation>Processus de la tâche</translation>
    </message>
</context>
<context>
    <name>_Poster</name>
    <message>
        <source>Play here</source>
        <translation>Lire ici</translation>
    </message>
    <message>
        <source>Play the file in the place of this picture</source>
        <translation>Lire le fichier à la place de cette image</translation>
    </message>
</context>
</TS>
