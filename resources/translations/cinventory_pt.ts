<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cinventory</source>
        <translation>Sobre o Cinventory</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Fecha este diálogo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>Copiar as versões</translation>
    </message>
    <message>
        <source>Its data is in {folder}.</source>
        <translation>Os dados estão em {folder}.</translation>
    </message>
    <message>
        <source>MediaInfo is missing. Install Cinventory again.</source>
        <translation>O MediaInfo está ausente. Instale o Cinventory novamente.</translation>
    </message>
    <message>
        <source>Portable: all data is beside the program, in {folder}.</source>
        <translation>Portátil: todos os dados ficam junto do programa, em {folder}.</translation>
    </message>
    <message>
        <source>Program, engines and folders, for a report of a problem</source>
        <translation>Programa, mecanismos e pastas, para o relato de um problema</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version} of this system, and {second}.</source>
        <translation>Lê arquivos com o MediaInfo {version} deste sistema e com {second}.</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version}, which it brings along, and {second}.</source>
        <translation>Lê arquivos com o MediaInfo {version}, que vem incluído, e com {second}.</translation>
    </message>
    <message>
        <source>Takes the inventory of a video library. Free software: GPL-3.0-or-later, without warranty.</source>
        <translation>Faz o inventário de uma videoteca. Software livre: GPL-3.0-or-later, sem garantia.</translation>
    </message>
</context>
<context>
    <name>AcceptCommands</name>
    <message>
        <source>There is nothing to accept: no check found other contents than the known ones.</source>
        <translation>Não há nada a aceitar: nenhuma verificação encontrou conteúdo diferente do conhecido.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Accept contents</source>
        <translation>Aceitar conteúdo</translation>
    </message>
    <message>
        <source>Each with the known and the found checksum</source>
        <translation>Cada um com a soma de verificação conhecida e a encontrada</translation>
    </message>
    <message>
        <source>Files whose contents are accepted</source>
        <translation>Arquivos cujo conteúdo será aceito</translation>
    </message>
    <message>
        <source>Keeps the known checksums</source>
        <translation>Mantém as somas de verificação conhecidas</translation>
    </message>
    <message>
        <source>Makes the contents that were found the known ones</source>
        <translation>Torna conhecido o conteúdo que foi encontrado</translation>
    </message>
    <message>
        <source>No file is read or changed.</source>
        <translation>Nenhum arquivo é lido nem alterado.</translation>
    </message>
    <message>
        <source>The last check found other contents than the known ones. If you accept them, they count as good: the known checksums are forgotten, and this change is no longer told.</source>
        <translation>A última verificação encontrou conteúdo diferente do conhecido. Se você o aceitar, ele passa a valer como bom: as somas de verificação conhecidas são esquecidas e esta mudança não é mais informada.</translation>
    </message>
    <message>
        <source>found on {}: {}</source>
        <translation>encontrado em {}: {}</translation>
    </message>
    <message>
        <source>known since {}: {}</source>
        <translation>conhecido desde {}: {}</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>About Cinventory</source>
        <translation>Sobre o Cinventory</translation>
    </message>
    <message>
        <source>Accept contents…</source>
        <translation>Aceitar conteúdo…</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>Adicionar pastas…</translation>
    </message>
    <message>
        <source>All acts that have keys, with these</source>
        <translation>Todas as ações que têm teclas, com elas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Ask the page of the program for its newest version; nothing is sent but that of this one</source>
        <translation>Perguntar à página do programa qual é a versão mais nova; nada é enviado além do número desta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Fazer backup…</translation>
    </message>
    <message>
        <source>Bring in the list of a disk that is not here, as another program made it</source>
        <translation>Trazer a lista de um disco que não está aqui, feita por outro programa</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Página no navegador</translation>
    </message>
    <message>
        <source>Build a search from facts, comparisons and values</source>
        <translation>Montar uma pesquisa com dados, comparações e valores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check for damage…</source>
        <translation>Verificar danos…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Procurar atualizações</translation>
    </message>
    <message>
        <source>Check whether each part of the program works on this computer</source>
        <translation>Verificar se cada parte do programa funciona neste computador</translation>
    </message>
    <message>
        <source>Choose the program that opens the selected files</source>
        <translation>Escolher o programa que abre os arquivos selecionados</translation>
    </message>
    <message>
        <source>Choose what the files of the table and the gallery are sorted by</source>
        <translation>Escolher como ordenar os arquivos da tabela e da galeria</translation>
    </message>
    <message>
        <source>Choose, move and sort by the columns of the table</source>
        <translation>Escolher e mover as colunas da tabela e ordenar por elas</translation>
    </message>
    <message>
        <source>Clear the search, and show every source</source>
        <translation>Limpar a pesquisa e mostrar todas as origens</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare a folder with a list of checksums, a history or a bag that came with it</source>
        <translation>Comparar uma pasta com uma lista de somas de verificação, um histórico ou um bag que veio com ela</translation>
    </message>
    <message>
        <source>Compare files with their stored checksums: those selected, shown, or all</source>
        <translation>Comparar arquivos com as somas de verificação armazenadas: os selecionados, os exibidos ou todos</translation>
    </message>
    <message>
        <source>Compare the files here with all others, to find which exist several times</source>
        <translation>Comparar os arquivos daqui com todos os outros, para descobrir quais existem várias vezes</translation>
    </message>
    <message>
        <source>Compare the files that match the search, in the chosen source or folder, with all others, to find which exist several times</source>
        <translation>Comparar os arquivos que correspondem à pesquisa, na origem ou pasta escolhida, com todos os outros, para descobrir quais existem várias vezes</translation>
    </message>
    <message>
        <source>Compare two places…</source>
        <translation>Comparar dois locais…</translation>
    </message>
    <message>
        <source>Compare videos by their pictures…</source>
        <translation>Comparar vídeos pelas imagens…</translation>
    </message>
    <message>
        <source>Continue scan</source>
        <translation>Continuar escaneamento</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
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
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy the library to one file, while it is in use</source>
        <translation>Copiar a biblioteca para um arquivo, mesmo em uso</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>Copiar as linhas como texto</translation>
    </message>
    <message>
        <source>Copy the rows with all columns, for a spreadsheet</source>
        <translation>Copiar as linhas com todas as colunas, para uma planilha</translation>
    </message>
    <message>
        <source>Copy the value and its number of files as text</source>
        <translation>Copiar o valor e o número de arquivos como texto</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>Copiar o local do arquivo</translation>
    </message>
    <message>
        <source>Copy where this folder is</source>
        <translation>Copiar o local desta pasta</translation>
    </message>
    <message>
        <source>Create manifest…</source>
        <translation>Criar manifesto…</translation>
    </message>
    <message>
        <source>Decode files to find damage: those selected, shown, or all</source>
        <translation>Decodificar arquivos para encontrar danos: os selecionados, os exibidos ou todos</translation>
    </message>
    <message>
        <source>Decode the files here to find damage</source>
        <translation>Decodificar os arquivos daqui para encontrar danos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete the index of what is said…</source>
        <translation>Excluir o índice das falas…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>Pesquisar ação…</translation>
    </message>
    <message>
        <source>Earlier picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Enlarge the text of menus, tables and details; pictures keep their size</source>
        <translation>Aumentar o texto de menus, tabelas e detalhes; as imagens mantêm o tamanho</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>File types, limits, theme and language</source>
        <translation>Tipos de arquivo, limites, tema e idioma</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Arquivos sem vídeo</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>Montar filtro…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Find a disk by its label…</source>
        <translation>Encontrar um disco pela etiqueta…</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>Reencontrar…</translation>
    </message>
    <message>
        <source>Find an act, a page, a source, a saved search, a filter or a preference by words</source>
        <translation>Encontrar por palavras uma ação, uma página, uma origem, uma pesquisa salva, um filtro ou uma preferência</translation>
    </message>
    <message>
        <source>Find clips inside longer videos…</source>
        <translation>Encontrar trechos dentro de vídeos mais longos…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Procurar cópias</translation>
    </message>
    <message>
        <source>Forget this search; no file is changed</source>
        <translation>Esquecer esta pesquisa; nenhum arquivo é alterado</translation>
    </message>
    <message>
        <source>Forget what is known of its files; the files themselves stay</source>
        <translation>Esquecer o que se sabe dos arquivos; os arquivos em si permanecem</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or not</source>
        <translation>Dar à janela a tela inteira, ou não</translation>
    </message>
    <message>
        <source>Give this search another name</source>
        <translation>Dar outro nome a esta pesquisa</translation>
    </message>
    <message>
        <source>Give this source a name of its own; its folder keeps its name</source>
        <translation>Dar um nome próprio a esta origem; a pasta mantém o nome</translation>
    </message>
    <message>
        <source>Go back in the current file to the picture of a moment before</source>
        <translation>Voltar no arquivo atual para a imagem de um instante antes</translation>
    </message>
    <message>
        <source>Go on in the current file to the picture of a moment after</source>
        <translation>Avançar no arquivo atual para a imagem de um instante depois</translation>
    </message>
    <message>
        <source>Go on without the file that takes so long; the next scan tries it again</source>
        <translation>Prosseguir sem o arquivo que demora tanto; o próximo escaneamento tenta de novo</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Ir para o campo de pesquisa</translation>
    </message>
    <message>
        <source>Hand over for re-encoding…</source>
        <translation>Entregar para recodificação…</translation>
    </message>
    <message>
        <source>Have changes in this folder scanned as they happen</source>
        <translation>Escanear as mudanças desta pasta assim que acontecem</translation>
    </message>
    <message>
        <source>Have more lines in menus, tables and details; pictures keep their size</source>
        <translation>Ter mais linhas em menus, tabelas e detalhes; as imagens mantêm o tamanho</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>Importar um catálogo…</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Indexar as falas</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Inverter seleção</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Diário da lixeira</translation>
    </message>
    <message>
        <source>Keep a checksum of files, to tell later whether they changed: of those selected, shown, or all</source>
        <translation>Guardar uma soma de verificação dos arquivos, para saber depois se mudaram: dos selecionados, dos exibidos ou de todos</translation>
    </message>
    <message>
        <source>Keep the search, and leave the list that it was limited to</source>
        <translation>Manter a pesquisa e sair da lista a que ela estava limitada</translation>
    </message>
    <message>
        <source>Keep this search in the side bar, by a name</source>
        <translation>Guardar esta pesquisa na barra lateral, com um nome</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imagens maiores</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Later picture</source>
        <translation>Imagem posterior</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>Cuidar…</translation>
    </message>
    <message>
        <source>Look for what has changed in all sources</source>
        <translation>Procurar o que mudou em todas as origens</translation>
    </message>
    <message>
        <source>Look for what has changed in the chosen source, or in all of them</source>
        <translation>Procurar o que mudou na origem escolhida, ou em todas</translation>
    </message>
    <message>
        <source>Make a text for those who can help; nothing is sent</source>
        <translation>Criar um texto para quem pode ajudar; nada é enviado</translation>
    </message>
    <message>
        <source>Make an empty library in a file of its own, and show it</source>
        <translation>Criar uma biblioteca vazia em um arquivo próprio e mostrá-la</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>Gerar imagens</translation>
    </message>
    <message>
        <source>Make the change again that was taken back last</source>
        <translation>Refazer a última alteração desfeita</translation>
    </message>
    <message>
        <source>Make the pictures of the files here before they are looked at in the gallery</source>
        <translation>Gerar as imagens dos arquivos daqui antes de vê-las na galeria</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>Mark problems OK</source>
        <translation>Marcar problemas como OK</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menus</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>Mover para a lixeira…</translation>
    </message>
    <message>
        <source>Name and place of the disk…</source>
        <translation>Nome e local do disco…</translation>
    </message>
    <message>
        <source>Names and labels</source>
        <translation>Nomes e etiquetas</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <source>Needs a chosen source that was read in part</source>
        <translation>Requer uma origem escolhida que foi lida em parte</translation>
    </message>
    <message>
        <source>Needs a disk or a source that is chosen in the side bar</source>
        <translation>Requer um disco ou uma origem escolhida na barra lateral</translation>
    </message>
    <message>
        <source>Needs a file that takes long</source>
        <translation>Requer um arquivo demorado</translation>
    </message>
    <message>
        <source>Needs a folder in the library</source>
        <translation>Requer uma pasta na biblioteca</translation>
    </message>
    <message>
        <source>Needs a folder that was scanned: what is only imported cannot be read</source>
        <translation>Requer uma pasta que foi escaneada: o que só foi importado não pode ser lido</translation>
    </message>
    <message>
        <source>Needs a job that runs</source>
        <translation>Requer uma tarefa em execução</translation>
    </message>
    <message>
        <source>Needs a job that runs and can be paused</source>
        <translation>Requer uma tarefa em execução que possa ser pausada</translation>
    </message>
    <message>
        <source>Needs a library that can be changed</source>
        <translation>Requer uma biblioteca que possa ser alterada</translation>
    </message>
    <message>
        <source>Needs a recording of several files</source>
        <translation>Requer uma gravação de vários arquivos</translation>
    </message>
    <message>
        <source>Needs a saved search that is chosen in the side bar</source>
        <translation>Requer uma pesquisa salva escolhida na barra lateral</translation>
    </message>
    <message>
        <source>Needs a search that is limited to a list</source>
        <translation>Requer uma pesquisa limitada a uma lista</translation>
    </message>
    <message>
        <source>Needs a selected file</source>
        <translation>Requer um arquivo selecionado</translation>
    </message>
    <message>
        <source>Needs a selected file that has another copy</source>
        <translation>Requer um arquivo selecionado que tenha outra cópia</translation>
    </message>
    <message>
        <source>Needs a source that is chosen in the side bar</source>
        <translation>Requer uma origem escolhida na barra lateral</translation>
    </message>
    <message>
        <source>Needs a source that is not being scanned</source>
        <translation>Requer uma origem que não esteja sendo escaneada</translation>
    </message>
    <message>
        <source>Needs a source that was read in part</source>
        <translation>Requer uma origem que foi lida em parte</translation>
    </message>
    <message>
        <source>Needs a text in the search field</source>
        <translation>Requer um texto no campo de pesquisa</translation>
    </message>
    <message>
        <source>Needs a value that is chosen in “Narrow down”</source>
        <translation>Requer um valor escolhido em “Refinar”</translation>
    </message>
    <message>
        <source>Needs an open library</source>
        <translation>Requer uma biblioteca aberta</translation>
    </message>
    <message>
        <source>Needs at most 1,000 selected files</source>
        <translation>Requer no máximo 1.000 arquivos selecionados</translation>
    </message>
    <message>
        <source>Needs files that are shown</source>
        <translation>Requer arquivos exibidos</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown larger</source>
        <translation>Requer imagens que possam ser ampliadas</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown smaller</source>
        <translation>Requer imagens que possam ser reduzidas</translation>
    </message>
    <message>
        <source>Needs something from which you went back</source>
        <translation>Requer algo de onde você voltou</translation>
    </message>
    <message>
        <source>Needs something that was shown before</source>
        <translation>Requer algo que foi mostrado antes</translation>
    </message>
    <message>
        <source>Needs the gallery</source>
        <translation>Requer a galeria</translation>
    </message>
    <message>
        <source>Needs the table or the gallery</source>
        <translation>Requer a tabela ou a galeria</translation>
    </message>
    <message>
        <source>Needs two to four selected files</source>
        <translation>Requer de dois a quatro arquivos selecionados</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nunca verificados</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nova biblioteca…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nova janela</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Exceto este</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Só este</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open another window; of one library, the first alone can change it</source>
        <translation>Abrir outra janela; de uma mesma biblioteca, só a primeira pode alterá-la</translation>
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
        <translation>Expandir ou recolher gravação</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <source>Open this folder in your file manager</source>
        <translation>Abrir esta pasta no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir com</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>Reproduzir de</translation>
    </message>
    <message>
        <source>Play in place</source>
        <translation>Reproduzir no lugar</translation>
    </message>
    <message>
        <source>Play the file here from a chapter on, or from a place where it is damaged</source>
        <translation>Reproduzir aqui o arquivo a partir de um capítulo ou de um ponto danificado</translation>
    </message>
    <message>
        <source>Play the file here, until Space is pressed again</source>
        <translation>Reproduzir aqui o arquivo, até pressionar Espaço de novo</translation>
    </message>
    <message>
        <source>Play the file in its picture, in the gallery or in the details</source>
        <translation>Reproduzir o arquivo na própria imagem, na galeria ou nos detalhes</translation>
    </message>
    <message>
        <source>Play the file with your player</source>
        <translation>Reproduzir o arquivo com o seu reprodutor</translation>
    </message>
    <message>
        <source>Play two to four files in step, or a file and its copies, side by side or over each other</source>
        <translation>Reproduzir de dois a quatro arquivos em sincronia, ou um arquivo e suas cópias, lado a lado ou sobrepostos</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Reproduz em</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Print a report of the files that are shown, or of those that are selected</source>
        <translation>Imprimir um relatório dos arquivos exibidos ou dos selecionados</translation>
    </message>
    <message>
        <source>Print labels for disks, with a code that a scanner reads</source>
        <translation>Imprimir etiquetas para discos, com um código que um leitor lê</translation>
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
        <translation>Pôr um backup no lugar da biblioteca, que é guardada ao lado</translation>
    </message>
    <message>
        <source>Put fewer pictures in a row of the gallery</source>
        <translation>Pôr menos imagens em cada linha da galeria</translation>
    </message>
    <message>
        <source>Put more pictures in a row of the gallery</source>
        <translation>Pôr mais imagens em cada linha da galeria</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Visualização rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Leitura antecipada</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>Ler todos os arquivos de novo</translation>
    </message>
    <message>
        <source>Read all files of the chosen source, or of all sources, also those that seem unchanged</source>
        <translation>Ler todos os arquivos da origem escolhida, ou de todas, também os que parecem inalterados</translation>
    </message>
    <message>
        <source>Read how files are found, with all filters</source>
        <translation>Ler como se encontram arquivos, com todos os filtros</translation>
    </message>
    <message>
        <source>Read how things are done, by task</source>
        <translation>Ler como se fazem as coisas, por assunto</translation>
    </message>
    <message>
        <source>Read many pictures of each video, to find those that lie in longer ones</source>
        <translation>Ler muitas imagens de cada vídeo, para encontrar os que estão contidos em outros mais longos</translation>
    </message>
    <message>
        <source>Read pictures of videos of similar length, to find the same film in another encoding</source>
        <translation>Ler imagens de vídeos de duração parecida, para encontrar o mesmo filme em outra codificação</translation>
    </message>
    <message>
        <source>Read the files here again, and compare them with their stored checksums</source>
        <translation>Ler de novo os arquivos daqui e compará-los com as somas de verificação armazenadas</translation>
    </message>
    <message>
        <source>Read the files here that the last scan did not come to</source>
        <translation>Ler os arquivos daqui a que o último escaneamento não chegou</translation>
    </message>
    <message>
        <source>Read the files here without a checksum, and keep one, to tell later whether they changed</source>
        <translation>Ler os arquivos daqui sem soma de verificação e guardar uma, para saber depois se mudaram</translation>
    </message>
    <message>
        <source>Read the files that the last scan did not come to, in the chosen source or in all of them</source>
        <translation>Ler os arquivos a que o último escaneamento não chegou, na origem escolhida ou em todas</translation>
    </message>
    <message>
        <source>Read the subtitles of the files here, so that says: finds where something is said</source>
        <translation>Ler as legendas dos arquivos daqui, para que says: encontre onde algo é dito</translation>
    </message>
    <message>
        <source>Read what this version brings</source>
        <translation>Ler o que esta versão traz</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>Ler quando as tarefas começaram e terminaram, e o que deu errado</translation>
    </message>
    <message>
        <source>Recordings as one row</source>
        <translation>Gravações em uma linha</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>Remover da biblioteca…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Relatar um problema…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Escanear de novo</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>Escanear tudo de novo</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Salvar pesquisa…</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Pesquisa salva</translation>
    </message>
    <message>
        <source>Say that the errors and warnings of the selected files are fine, until the files change</source>
        <translation>Dizer que os erros e avisos dos arquivos selecionados não importam, até os arquivos mudarem</translation>
    </message>
    <message>
        <source>Say what the disk is called, where it is kept, and what else is to know of it</source>
        <translation>Dizer como o disco se chama, onde é guardado e o que mais há a saber dele</translation>
    </message>
    <message>
        <source>Say where this folder is now; what is known of its files goes with it</source>
        <translation>Dizer onde esta pasta está agora; o que se sabe dos arquivos vai junto</translation>
    </message>
    <message>
        <source>Scan one folder or several into the library</source>
        <translation>Escanear uma ou várias pastas para a biblioteca</translation>
    </message>
    <message>
        <source>Scan the code on the label of a disk, or type its id, and see the disk</source>
        <translation>Ler o código na etiqueta de um disco, ou digitar o ID, e ver o disco</translation>
    </message>
    <message>
        <source>Scan the files and folders on the clipboard</source>
        <translation>Escanear os arquivos e pastas da área de transferência</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>Agendamentos…</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Ajuda da pesquisa</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Pesquisar em todos os arquivos</translation>
    </message>
    <message>
        <source>See and change which jobs begin by themselves, and when</source>
        <translation>Ver e alterar quais tarefas começam sozinhas, e quando</translation>
    </message>
    <message>
        <source>See every disk, connected or not: its room, what it alone holds, and where it is kept</source>
        <translation>Ver todos os discos, conectados ou não: o espaço, o que só eles contêm e onde são guardados</translation>
    </message>
    <message>
        <source>See how large the index is, and delete it; the subtitles stay as they are</source>
        <translation>Ver o tamanho do índice e excluí-lo; as legendas ficam como estão</translation>
    </message>
    <message>
        <source>See in which languages the shown files are spoken and written, and which lack one</source>
        <translation>Ver em que idiomas os arquivos exibidos são falados e legendados, e em quais falta um</translation>
    </message>
    <message>
        <source>See the subtitles and .nfo files that belong to no video, and why</source>
        <translation>Ver as legendas e os arquivos .nfo que não pertencem a nenhum vídeo, e por quê</translation>
    </message>
    <message>
        <source>See what each scan found new, changed, moved or missing</source>
        <translation>Ver o que cada escaneamento encontrou de novo, alterado, movido ou ausente</translation>
    </message>
    <message>
        <source>See what is wrong with the files, by kind, and what nobody has looked for yet</source>
        <translation>Ver o que há de errado com os arquivos, por tipo, e o que ninguém verificou ainda</translation>
    </message>
    <message>
        <source>See where the room of your disks goes, and what encoding files again would save</source>
        <translation>Ver para onde vai o espaço dos seus discos e o que se ganharia codificando arquivos de novo</translation>
    </message>
    <message>
        <source>See which files Cinventory has moved to the trash, and move them back</source>
        <translation>Ver quais arquivos o Cinventory moveu para a lixeira e movê-los de volta</translation>
    </message>
    <message>
        <source>See which files exist several times, where they are, and how much room they take</source>
        <translation>Ver quais arquivos existem várias vezes, onde estão e quanto espaço ocupam</translation>
    </message>
    <message>
        <source>See which files fail on a device or in a delivery, and why, and change the conditions</source>
        <translation>Ver quais arquivos falham em um aparelho ou em uma entrega, e por quê, e alterar as condições</translation>
    </message>
    <message>
        <source>See which files of one source or folder are at another one too, and which are not</source>
        <translation>Ver quais arquivos de uma origem ou pasta estão também em outra, e quais não</translation>
    </message>
    <message>
        <source>See why files fail on one of your devices or in a delivery, and which</source>
        <translation>Ver por que arquivos falham em um dos seus aparelhos ou em uma entrega, e quais</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select all that is not selected, and nothing else</source>
        <translation>Selecionar tudo o que não está selecionado, e nada mais</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>Selecionar tudo o que é exibido</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Desmarcar tudo</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autoteste…</translation>
    </message>
    <message>
        <source>Show a library again that was opened lately</source>
        <translation>Mostrar de novo uma biblioteca aberta recentemente</translation>
    </message>
    <message>
        <source>Show a recording that a camera wrote in several files as one row, which opens</source>
        <translation>Mostrar em uma só linha, que se expande, uma gravação que a câmera dividiu em vários arquivos</translation>
    </message>
    <message>
        <source>Show again what was shown before you went back</source>
        <translation>Mostrar de novo o que era exibido antes de você voltar</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostrar todos os arquivos</translation>
    </message>
    <message>
        <source>Show all text of the window in its usual size</source>
        <translation>Mostrar todo o texto da janela no tamanho normal</translation>
    </message>
    <message>
        <source>Show another library in place of this one</source>
        <translation>Mostrar outra biblioteca no lugar desta</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar arquivo</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>Mostrar cópias</translation>
    </message>
    <message>
        <source>Show lower rows in tables, so that more of them are visible</source>
        <translation>Mostrar linhas mais baixas nas tabelas, para ver mais delas</translation>
    </message>
    <message>
        <source>Show only the files with this value</source>
        <translation>Mostrar só os arquivos com este valor</translation>
    </message>
    <message>
        <source>Show only the files without this value</source>
        <translation>Mostrar só os arquivos sem este valor</translation>
    </message>
    <message>
        <source>Show or hide pictures, problems and facts of the selected file</source>
        <translation>Mostrar ou ocultar imagens, problemas e dados do arquivo selecionado</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>Mostrar ou ocultar as origens</translation>
    </message>
    <message>
        <source>Show or hide what runs, what waits and what has ended</source>
        <translation>Mostrar ou ocultar o que está em execução, o que aguarda e o que terminou</translation>
    </message>
    <message>
        <source>Show or hide what the files have in common, with counts</source>
        <translation>Mostrar ou ocultar o que os arquivos têm em comum, com contagens</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Mostrar o arquivo na pasta dele</translation>
    </message>
    <message>
        <source>Show the file of the library in its folder</source>
        <translation>Mostrar o arquivo da biblioteca na pasta dele</translation>
    </message>
    <message>
        <source>Show the files as a table</source>
        <translation>Mostrar os arquivos como tabela</translation>
    </message>
    <message>
        <source>Show the files as a treemap and as charts, whose parts are filters</source>
        <translation>Mostrar os arquivos como mapa de blocos e como gráficos, cujas partes são filtros</translation>
    </message>
    <message>
        <source>Show the files as pictures</source>
        <translation>Mostrar os arquivos como imagens</translation>
    </message>
    <message>
        <source>Show the files in which no check has looked for damage</source>
        <translation>Mostrar os arquivos em que nenhuma verificação procurou danos</translation>
    </message>
    <message>
        <source>Show the first steps with a library again, also those that were hidden</source>
        <translation>Mostrar de novo os primeiros passos com uma biblioteca, também os ocultos</translation>
    </message>
    <message>
        <source>Show the menus in a bar, or below a button</source>
        <translation>Mostrar os menus em uma barra ou sob um botão</translation>
    </message>
    <message>
        <source>Show the page and the files that were shown before</source>
        <translation>Mostrar a página e os arquivos exibidos antes</translation>
    </message>
    <message>
        <source>Show the parts of the current recording below it, or hide them</source>
        <translation>Mostrar as partes da gravação atual abaixo dela, ou ocultá-las</translation>
    </message>
    <message>
        <source>Show this library in your browser; asks first where that is not switched on</source>
        <translation>Mostrar esta biblioteca no navegador; pergunta antes se isso não estiver ativado</translation>
    </message>
    <message>
        <source>Show what is wrong, new and unknown in the library, and what to do next</source>
        <translation>Mostrar o que está errado, novo e desconhecido na biblioteca, e o que fazer a seguir</translation>
    </message>
    <message>
        <source>Show where else the contents of the selected files are</source>
        <translation>Mostrar onde mais está o conteúdo dos arquivos selecionados</translation>
    </message>
    <message>
        <source>Show which of the selected files could go to the trash because another copy stays</source>
        <translation>Mostrar quais dos arquivos selecionados poderiam ir para a lixeira porque outra cópia permanece</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>Pular arquivo</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imagens menores</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Stop the scan for now; Resume goes on from there</source>
        <translation>Parar o escaneamento por ora; Retomar prossegue daí</translation>
    </message>
    <message>
        <source>Stop what is running, and keep what there is</source>
        <translation>Parar o que está em execução e manter o que já existe</translation>
    </message>
    <message>
        <source>Store checksums…</source>
        <translation>Armazenar somas de verificação…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Take everything out of the selection</source>
        <translation>Tirar tudo da seleção</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Desfazer a última alteração</translation>
    </message>
    <message>
        <source>Take what the last check found in the selected files as good</source>
        <translation>Aceitar como bom o que a última verificação encontrou nos arquivos selecionados</translation>
    </message>
    <message>
        <source>The version, the licence and the engines</source>
        <translation>A versão, a licença e os mecanismos</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>Não há nada a refazer</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada a desfazer</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>Esta biblioteca</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>Ví&amp;deo</translation>
    </message>
    <message>
        <source>Verify checksums…</source>
        <translation>Conferir somas de verificação…</translation>
    </message>
    <message>
        <source>Verify manifest…</source>
        <translation>Conferir manifesto…</translation>
    </message>
    <message>
        <source>Waits until no source is being scanned</source>
        <translation>Aguarda até que nenhuma origem esteja sendo escaneada</translation>
    </message>
    <message>
        <source>Watch the chosen folder, or all of them, verify and check it every month, and be told</source>
        <translation>Monitorar a pasta escolhida, ou todas, conferi-la e verificá-la todo mês, e ser avisado</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Monitorar esta pasta</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Write a list of all files of a folder with their checksums</source>
        <translation>Gravar uma lista de todos os arquivos de uma pasta com as somas de verificação</translation>
    </message>
    <message>
        <source>Write a report of these files for people, as a page or a PDF</source>
        <translation>Gravar um relatório destes arquivos para pessoas, como página ou PDF</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, as a queue or script for an encoder</source>
        <translation>Gravar os arquivos selecionados, ou todos os exibidos, como fila ou script para um codificador</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, to a file</source>
        <translation>Gravar em um arquivo a lista dos arquivos selecionados, ou de todos os exibidos</translation>
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
        <translation>Não terminado quando a janela foi fechada: {}. O que foi encontrado é mantido.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Slow: {}</source>
        <translation>Lento: {}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>not begun: {} more</source>
        <translation>não iniciados: mais {}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:worker|workers}</source>
        <translation>{0} de {1} {1:processo|processos}</translation>
    </message>
    <message>
        <source>{0} {0:worker|workers}</source>
        <translation>{0} {0:processo|processos}</translation>
    </message>
    <message>
        <source>{} files/s</source>
        <translation>{} arquivos/s</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>encontrados: {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>faltam {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>mais {}</translation>
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
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>Cancelar o escaneamento</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Dispensar esta linha</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>Prosseguir com o escaneamento</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>O andamento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the file that was written</source>
        <translation>Abrir o arquivo que foi gravado</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>Pausar o escaneamento</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Show the file that was written in its folder</source>
        <translation>Mostrar na pasta o arquivo que foi gravado</translation>
    </message>
    <message>
        <source>Shows what this job found</source>
        <translation>Mostra o que esta tarefa encontrou</translation>
    </message>
    <message>
        <source>Skip file that is slow</source>
        <translation>Pular o arquivo lento</translation>
    </message>
    <message>
        <source>Takes the line away and changes nothing</source>
        <translation>Remove a linha e não altera nada</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Finishing: what was found is being saved…</source>
        <translation>Concluindo: o que foi encontrado está sendo salvo…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>AddCommands</name>
    <message>
        <source>{} free</source>
        <translation>livre: {}</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>&amp;Store checksums</source>
        <translation>&amp;Armazenar somas de verificação</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Monitorar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Adicionar pastas</translation>
    </message>
    <message>
        <source>Add these disks too:</source>
        <translation>Adicionar também estes discos:</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>Não adiciona nada</translation>
    </message>
    <message>
        <source>Adds {} with the folders</source>
        <translation>Adiciona {} com as pastas</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>As mudanças são escaneadas assim que acontecem.</translation>
    </message>
    <message>
        <source>Reads all bytes, once the folders are known. Checksums tell later whether a file is still the same.</source>
        <translation>Lê todos os bytes, depois que as pastas são conhecidas. As somas de verificação dizem depois se um arquivo continua o mesmo.</translation>
    </message>
    <message>
        <source>Reads these folders, and does what is ticked</source>
        <translation>Lê estas pastas e faz o que está marcado</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Copiar o endereço</translation>
    </message>
    <message>
        <source>A page with the jobs and files of this library, while the window is open.</source>
        <translation>Uma página com as tarefas e os arquivos desta biblioteca, enquanto a janela está aberta.</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>Qualquer uma livre</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>Página no navegador</translation>
    </message>
    <message>
        <source>Each request has to bring the token that is in {}</source>
        <translation>Cada solicitação precisa trazer o token que está em {}</translation>
    </message>
    <message>
        <source>It listens at {}</source>
        <translation>Ela escuta em {}</translation>
    </message>
    <message>
        <source>Let other progra&amp;ms on this computer start and follow scans</source>
        <translation>Permitir que outros progra&amp;mas deste computador iniciem e acompanhem escaneamentos</translation>
    </message>
    <message>
        <source>Open &amp;in browser</source>
        <translation>Abrir &amp;no navegador</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>Through a local API, for those who bring its token. They may have the folders of this library scanned, and no others.</source>
        <translation>Por uma API local, para quem apresenta o token dela. Eles podem mandar escanear as pastas desta biblioteca, e nenhuma outra.</translation>
    </message>
    <message>
        <source>Where they look for it; with 0 on any port that is free.</source>
        <translation>Onde eles a procuram; com 0, em qualquer porta livre.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Cinventory goes on in the background</source>
        <translation>O Cinventory continua em segundo plano</translation>
    </message>
    <message>
        <source>Schedules and watching go on. A click on the icon shows the window again.</source>
        <translation>Os agendamentos e o monitoramento continuam. Um clique no ícone mostra a janela de novo.</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Manter em execução quando a janela for fechada</translation>
    </message>
    <message>
        <source>An icon in the tray or menu bar shows the window again; Quit says what stops.</source>
        <translation>Um ícone na bandeja ou na barra de menus mostra a janela de novo; Sair diz o que para.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Em segundo plano</translation>
    </message>
    <message>
        <source>Schedules and watched folders go on then. Takes effect at once.</source>
        <translation>Assim continuam os agendamentos e as pastas monitoradas. Tem efeito imediato.</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>Iniciar no &amp;login, sem janela</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon: before anything stops, closing the window asks whether to minimize it.</source>
        <translation>Esta área de trabalho não tem lugar para tal ícone: antes de algo parar, fechar a janela pergunta se deve minimizá-la.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Back up the library</source>
        <translation>Fazer backup da biblioteca</translation>
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
        <translation>K ou um clique tenta de novo.</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>The disk is slow…</source>
        <translation>O disco está lento…</translation>
    </message>
    <message>
        <source>This file is not there now: it is missing, or its disk is not connected.</source>
        <translation>Este arquivo não está disponível agora: está ausente, ou o disco dele não está conectado.</translation>
    </message>
</context>
<context>
    <name>BesideCommand</name>
    <message>
        <source>Shows pictures and facts of the selected files, or of all</source>
        <translation>Mostra imagens e dados dos arquivos selecionados, ou de todos</translation>
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
        <translation>Fecha este diálogo</translation>
    </message>
    <message>
        <source>Pictures of {}</source>
        <translation>Imagens de {}</translation>
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
        <translation>Todas as origens</translation>
    </message>
    <message>
        <source>Show this folder in the treemap</source>
        <translation>Mostrar esta pasta no mapa de blocos</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Prosseguir</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>Cancels what is running</source>
        <translation>Cancela o que está em execução</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Prosseguir</translation>
    </message>
    <message>
        <source>Stop what is running?</source>
        <translation>Parar o que está em execução?</translation>
    </message>
    <message>
        <source>What was found so far is kept, and Continue does the rest later.</source>
        <translation>O que foi encontrado até agora é mantido, e Continuar faz o resto depois.</translation>
    </message>
</context>
<context>
    <name>CardPlayButton</name>
    <message>
        <source>Play here</source>
        <translation>Reproduzir aqui</translation>
    </message>
    <message>
        <source>Play the file in its picture (K for the selected one)</source>
        <translation>Reproduzir o arquivo na própria imagem (K para o selecionado)</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>&amp;Avisar-me na área de trabalho</translation>
    </message>
    <message>
        <source>&amp;Verify checksums every month</source>
        <translation>&amp;Conferir somas de verificação todo mês</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Monitorar</translation>
    </message>
    <message>
        <source>A schedule for all sources does this already.</source>
        <translation>Um agendamento para todas as origens já faz isso.</translation>
    </message>
    <message>
        <source>Already set up: {}.</source>
        <translation>Já configurado: {}.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>As mudanças são escaneadas assim que acontecem.</translation>
    </message>
    <message>
        <source>Check for &amp;damage every month</source>
        <translation>Verificar &amp;danos todo mês</translation>
    </message>
    <message>
        <source>Cinventory starts at login, and goes on when its window is closed. For all folders.</source>
        <translation>O Cinventory inicia no login e continua quando a janela é fechada. Para todas as pastas.</translation>
    </message>
    <message>
        <source>Cinventory starts at login. This system shows no icon for it, so that it goes on only while its window is open or minimized. For all folders.</source>
        <translation>O Cinventory inicia no login. Este sistema não mostra um ícone para ele, por isso só continua enquanto a janela está aberta ou minimizada. Para todas as pastas.</translation>
    </message>
    <message>
        <source>In the &amp;background</source>
        <translation>Em &amp;segundo plano</translation>
    </message>
    <message>
        <source>When something is wrong, or a long job ends. For all folders.</source>
        <translation>Quando algo está errado ou uma tarefa longa termina. Para todas as pastas.</translation>
    </message>
    <message>
        <source>{}. Checksums of new files are stored each week, for they tell later what changed.</source>
        <translation>{}. As somas de verificação dos arquivos novos são armazenadas toda semana, pois dizem depois o que mudou.</translation>
    </message>
    <message>
        <source>{}. It reads each file once, and decodes no frame.</source>
        <translation>{}. Lê cada arquivo uma vez e não decodifica nenhum quadro.</translation>
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
        <translation>&amp;Esquecer o que falta neste</translation>
    </message>
    <message>
        <source>A list of Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR or tree -J, a CSV or TSV, or the library of another computer. It can be dropped on this dialog.</source>
        <translation>Uma lista do Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR ou tree -J, um CSV ou TSV, ou a biblioteca de outro computador. Pode ser solta sobre este diálogo.</translation>
    </message>
    <message>
        <source>A scan of a disk with this name takes the place of what is imported.</source>
        <translation>Um escaneamento de um disco com este nome substitui o que é importado.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ao lado</translation>
    </message>
    <message>
        <source>Brings the videos in it into the library; nothing that it names is opened</source>
        <translation>Traz para a biblioteca os vídeos que ele lista; nada do que ele cita é aberto</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Catalogue of Cathy</source>
        <translation>Catálogo do Cathy</translation>
    </message>
    <message>
        <source>Catalogue of Katalog</source>
        <translation>Catálogo do Katalog</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>Escolher um catálogo</translation>
    </message>
    <message>
        <source>Choose the columns of the sizes, and of the paths or the names.</source>
        <translation>Escolha as colunas dos tamanhos e dos caminhos ou nomes.</translation>
    </message>
    <message>
        <source>Choose the file of a catalogue</source>
        <translation>Escolher o arquivo de um catálogo</translation>
    </message>
    <message>
        <source>Column of folders</source>
        <translation>Coluna das pastas</translation>
    </message>
    <message>
        <source>Column of names</source>
        <translation>Coluna dos nomes</translation>
    </message>
    <message>
        <source>Column of paths</source>
        <translation>Coluna dos caminhos</translation>
    </message>
    <message>
        <source>Column of sizes in bytes</source>
        <translation>Coluna dos tamanhos em bytes</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>Coluna dos horários</translation>
    </message>
    <message>
        <source>Copies the command that lists a disk best, for a terminal on another computer</source>
        <translation>Copia o comando que melhor lista um disco, para um terminal em outro computador</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Earlier import</source>
        <translation>Importação anterior</translation>
    </message>
    <message>
        <source>Export of VVV</source>
        <translation>Exportação do VVV</translation>
    </message>
    <message>
        <source>File list of Everything</source>
        <translation>Lista de arquivos do Everything</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>First videos</source>
        <translation>Primeiros vídeos</translation>
    </message>
    <message>
        <source>Folder to c&amp;ut off</source>
        <translation>Pasta a c&amp;ortar</translation>
    </message>
    <message>
        <source>Folder to cut off</source>
        <translation>Pasta a cortar</translation>
    </message>
    <message>
        <source>Forget what this one lacks</source>
        <translation>Esquecer o que falta neste</translation>
    </message>
    <message>
        <source>Forgets files that an earlier import lists and this one does not</source>
        <translation>Esquece os arquivos que uma importação anterior lista e esta não</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Give the disk a name.</source>
        <translation>Dê um nome ao disco.</translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation>Dê um nome à biblioteca.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>Importar um catálogo</translation>
    </message>
    <message>
        <source>Its disks are listed under this name, with all that it knows, until you scan them.</source>
        <translation>Os discos dela são listados com este nome, com tudo o que ela sabe, até você os escanear.</translation>
    </message>
    <message>
        <source>Library of Cinventory</source>
        <translation>Biblioteca do Cinventory</translation>
    </message>
    <message>
        <source>List of find</source>
        <translation>Lista do find</translation>
    </message>
    <message>
        <source>List of ls -lR</source>
        <translation>Lista do ls -lR</translation>
    </message>
    <message>
        <source>List of rclone lsjson</source>
        <translation>Lista do rclone lsjson</translation>
    </message>
    <message>
        <source>List of tree -J</source>
        <translation>Lista do tree -J</translation>
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
        <translation>Nenhuma imagem</translation>
    </message>
    <message>
        <source>None &amp;yet?</source>
        <translation>&amp;Ainda nenhum?</translation>
    </message>
    <message>
        <source>Otherwise these files stay listed, and the end of the import tells their number.</source>
        <translation>Caso contrário, esses arquivos continuam listados, e o fim da importação informa quantos são.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Run it in the topmost folder of the disk: {}</source>
        <translation>Execute na pasta mais alta do disco: {}</translation>
    </message>
    <message>
        <source>Table: CSV or TSV</source>
        <translation>Tabela: CSV ou TSV</translation>
    </message>
    <message>
        <source>The column of the table that holds this</source>
        <translation>A coluna da tabela que contém isto</translation>
    </message>
    <message>
        <source>The first videos, as they would be listed</source>
        <translation>Os primeiros vídeos, como seriam listados</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk</source>
        <translation>A pasta nos caminhos que representa o disco</translation>
    </message>
    <message>
        <source>The name for that library here, as of its computer</source>
        <translation>O nome dessa biblioteca aqui, como sendo do computador dela</translation>
    </message>
    <message>
        <source>The name of the disk that the catalogue lists</source>
        <translation>O nome do disco que o catálogo lista</translation>
    </message>
    <message>
        <source>The path of the catalogue</source>
        <translation>O caminho do catálogo</translation>
    </message>
    <message>
        <source>They come along, as far as the limit in the preferences allows.</source>
        <translation>Elas também são importadas, até o limite das preferências.</translation>
    </message>
    <message>
        <source>Type the whole path of the catalogue.</source>
        <translation>Digite o caminho completo do catálogo.</translation>
    </message>
</context>
<context>
    <name>ChangeFormatter</name>
    <message>
        <source>Back</source>
        <translation>De volta</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>De volta online</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Since then no file was checked for damage.</source>
        <translation>Desde então, nenhum arquivo passou por verificação de danos.</translation>
    </message>
    <message>
        <source>Since then no file was verified or checked for damage.</source>
        <translation>Desde então, nenhum arquivo foi conferido nem passou por verificação de danos.</translation>
    </message>
    <message>
        <source>Since then no file was verified.</source>
        <translation>Desde então, nenhum arquivo foi conferido.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>conteúdo</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>nenhum arquivo foi lido</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não concluído</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nada mudou</translation>
    </message>
    <message>
        <source>sources back online: {}</source>
        <translation>origens de volta online: {}</translation>
    </message>
    <message>
        <source>sources offline: {}</source>
        <translation>origens offline: {}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>was called {}</source>
        <translation>chamava-se {}</translation>
    </message>
    <message>
        <source>was in {}</source>
        <translation>estava em {}</translation>
    </message>
    <message>
        <source>{} back</source>
        <translation>de volta: {}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>alterados: {}</translation>
    </message>
    <message>
        <source>{} changed unnoticed</source>
        <translation>alterados em silêncio: {}</translation>
    </message>
    <message>
        <source>{} damaged</source>
        <translation>danificados: {}</translation>
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
        <translation>novos: {}</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>conferidos: {}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Arrow keys, Home and End go from mark to mark, Enter opens one, Ctrl+T shows a table</source>
        <translation>As setas, Home e End vão de marca em marca, Enter abre uma, Ctrl+T mostra uma tabela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>Nome e valor</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Exceto este</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Só este</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>The same bar again takes the filter away</source>
        <translation>A mesma barra de novo remove o filtro</translation>
    </message>
    <message>
        <source>The values of the chart; Ctrl+T shows the chart</source>
        <translation>Os valores do gráfico; Ctrl+T mostra o gráfico</translation>
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
        <translation>excluído pelo filtro</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>A file with several languages counts for each.</source>
        <translation>Um arquivo com vários idiomas conta para cada um.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Charts of the files that are shown</source>
        <translation>Gráficos dos arquivos exibidos</translation>
    </message>
    <message>
        <source>Encoding with HEVC would save about {}. This assumes that HEVC needs half the room of AVC, 35 % of that of MPEG-4 Visual and 30 % of that of MPEG-2. Each encoding loses quality.</source>
        <translation>Codificar com HEVC economizaria cerca de {}. Isto supõe que o HEVC precisa da metade do espaço do AVC, 35% do espaço do MPEG-4 Visual e 30% do espaço do MPEG-2. Toda codificação perde qualidade.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrado</translation>
    </message>
    <message>
        <source>{0} {0:other|others}</source>
        <translation>{0} {0:outro|outros}</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>{} de {} exibidos</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>There is no file to check. Files that are missing, in a trash or imported cannot be read.</source>
        <translation>Não há arquivo a verificar. Arquivos que estão ausentes, em uma lixeira ou importados não podem ser lidos.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Checks nothing</source>
        <translation>Não verifica nada</translation>
    </message>
    <message>
        <source>Starts the check, which can be paused and cancelled</source>
        <translation>Inicia a verificação, que pode ser pausada e cancelada</translation>
    </message>
</context>
<context>
    <name>ChecksumDialog</name>
    <message>
        <source>Each file is read to its end and compared. Files without a checksum get one.</source>
        <translation>Cada arquivo é lido até o fim e comparado. Arquivos sem soma de verificação recebem uma.</translation>
    </message>
    <message>
        <source>Files are read to their end, except those that already have their checksum.</source>
        <translation>Os arquivos são lidos até o fim, exceto os que já têm a sua soma de verificação.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Armazenar</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Armazenar somas de verificação</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Conferir somas de verificação</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Alone it finds: {}</source>
        <translation>Sozinho encontra: {}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>Filtros em uso</translation>
    </message>
    <message>
        <source>Take away the filter {}</source>
        <translation>Remover o filtro {}</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>A folder on each line: /Volumes/Media=/mnt/media. It holds for all sources inside.</source>
        <translation>Uma pasta em cada linha: /Volumes/Media=/mnt/media. Vale para todas as origens dentro dela.</translation>
    </message>
    <message>
        <source>Accept an e&amp;xposed cluster, without TLS</source>
        <translation>Aceitar um cluster e&amp;xposto, sem TLS</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Files are probed b&amp;y the cluster at</source>
        <translation>Arquivos são analisados &amp;pelo cluster em</translation>
    </message>
    <message>
        <source>For a tcp address. Whoever reaches such a cluster can run programs on its computers and on this one: only in a network of your own.</source>
        <translation>Para um endereço tcp. Quem alcança um cluster assim pode executar programas nos computadores dele e neste: só em uma rede própria.</translation>
    </message>
    <message>
        <source>For a tls address: the path of a TOML file with ca, cert and key.</source>
        <translation>Para um endereço tls: o caminho de um arquivo TOML com ca, cert e key.</translation>
    </message>
    <message>
        <source>Its certificates are gi&amp;ven in the file</source>
        <translation>Os certificados dele estão &amp;no arquivo</translation>
    </message>
    <message>
        <source>Paths of e&amp;qual folders on different computers</source>
        <translation>Caminhos de pastas i&amp;guais em computadores diferentes</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler, tcp://HOST:PORT or tls://HOST:PORT; local:N starts N workers on this computer. Empty: this computer alone probes.</source>
        <translation>O endereço de um agendador Dask, tcp://HOST:PORT ou tls://HOST:PORT; local:N inicia N processos neste computador. Vazio: só este computador analisa.</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>O que as cores representam</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Idiomas do áudio</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>Bits por pixel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Check depth</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Croma</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clipe</translation>
    </message>
    <message>
        <source>Colour primaries</source>
        <translation>Cores primárias</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>Transf. de cor</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Copies on disks</source>
        <translation>Cópias em discos</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danos</translation>
    </message>
    <message>
        <source>Damage checked</source>
        <translation>Danos verificados</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>IDs em bases</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Disk last seen</source>
        <translation>Disco visto em</translation>
    </message>
    <message>
        <source>Dolby Vision</source>
        <translation>Dolby Vision</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Codificado</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episódio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Filme ou episódio</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Filme ou série</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>Livre no disco</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelaçado</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Último episódio</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Última falha</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Origin and time</source>
        <translation>Procedência e data</translation>
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
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Place of disk</source>
        <translation>Local do disco</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproduz em</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
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
        <translation>Gravação em vários arquivos</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Resolution class</source>
        <translation>Classe de resolução</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>Scan type</source>
        <translation>Varredura</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
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
        <translation>Estado e verificações</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>alterado em silêncio</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>sem danos</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>dica</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>na lixeira</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>key frames</source>
        <translation>quadros-chave</translation>
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
        <translation>não verificado</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não concluído</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>soma armazenada</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>suspeito</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>conferido</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Fit “{}” to its contents</source>
        <translation>Ajustar “{}” ao conteúdo</translation>
    </message>
    <message>
        <source>Hide “{}”</source>
        <translation>Ocultar “{}”</translation>
    </message>
    <message>
        <source>Move “{}” to the left</source>
        <translation>Mover “{}” para a esquerda</translation>
    </message>
    <message>
        <source>Move “{}” to the right</source>
        <translation>Mover “{}” para a direita</translation>
    </message>
    <message>
        <source>No longer sort by “{}”</source>
        <translation>Não ordenar mais por “{}”</translation>
    </message>
    <message>
        <source>Pin “{}” at the left</source>
        <translation>Fixar “{}” à esquerda</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Ordenar por “{}”</translation>
    </message>
    <message>
        <source>Sort by “{}”, reversed</source>
        <translation>Ordenar por “{}”, invertido</translation>
    </message>
    <message>
        <source>Then by “{}”</source>
        <translation>Depois por “{}”</translation>
    </message>
    <message>
        <source>Then by “{}”, reversed</source>
        <translation>Depois por “{}”, invertido</translation>
    </message>
    <message>
        <source>Unpin “{}”</source>
        <translation>Desafixar “{}”</translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>No column is named “{}”.</source>
        <translation>Nenhuma coluna se chama “{}”.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Pesquisar colunas</translation>
    </message>
    <message>
        <source>Shows the columns with this text in their name, or in the name of their filter</source>
        <translation>Mostra as colunas com este texto no nome ou no nome do filtro</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>Espaço mostra ou oculta uma coluna</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Save columns</source>
        <translation>Salvar colunas</translation>
    </message>
    <message>
        <source>The column set “{}” was deleted.</source>
        <translation>O conjunto de colunas “{}” foi excluído.</translation>
    </message>
    <message>
        <source>The column set “{}” was replaced.</source>
        <translation>O conjunto de colunas “{}” foi substituído.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What the set is called in the dialog of columns</source>
        <translation>Como o conjunto se chama no diálogo de colunas</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixar</translation>
    </message>
    <message>
        <source>&amp;Save these…</source>
        <translation>&amp;Salvar estas…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Closes this dialog; the columns stay as they are now</source>
        <translation>Fecha este diálogo; as colunas ficam como estão agora</translation>
    </message>
    <message>
        <source>Column se&amp;t</source>
        <translation>Conjun&amp;to</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Deletes the set; the columns stay as they are</source>
        <translation>Exclui o conjunto; as colunas ficam como estão</translation>
    </message>
    <message>
        <source>From the left of the table to its right</source>
        <translation>Da esquerda para a direita da tabela</translation>
    </message>
    <message>
        <source>Holds the column at the left while others scroll</source>
        <translation>Mantém a coluna à esquerda enquanto as outras rolam</translation>
    </message>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Primeiro o maior, o mais recente ou o último</translation>
    </message>
    <message>
        <source>Moves the column in the table</source>
        <translation>Move a coluna na tabela</translation>
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
        <translation>Salva colunas e ordem com um nome</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>Colunas exibidas</translation>
    </message>
    <message>
        <source>Shown, &amp;from the left</source>
        <translation>Ex&amp;ibidas, da esquerda</translation>
    </message>
    <message>
        <source>Shows the columns and the order of a set</source>
        <translation>Mostra as colunas e a ordem de um conjunto</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The column that decides the order of the rows</source>
        <translation>A coluna que decide a ordem das linhas</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>A ordem em que foram encontrados</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Para a es&amp;querda</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Para a di&amp;reita</translation>
    </message>
    <message>
        <source>{} (pinned)</source>
        <translation>{} (fixada)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A TOML file that names the certificates of a tls address: ca, cert and key.</source>
        <translation>Um arquivo TOML que indica os certificados de um endereço tls: ca, cert e key.</translation>
    </message>
    <message>
        <source>A column of a CSV or TSV, by its title or its number: path, folder, name, size or time. Repeatable.</source>
        <translation>Uma coluna de um CSV ou TSV, pelo título ou pelo número: path, folder, name, size ou time. Repetível.</translation>
    </message>
    <message>
        <source>A dash stands for what nobody has counted.</source>
        <translation>Um traço indica o que ninguém contou.</translation>
    </message>
    <message>
        <source>A file is not read again while it has not changed since a check of the same depth, or a greater one.</source>
        <translation>Um arquivo não é lido de novo enquanto não mudar desde uma verificação da mesma profundidade ou de uma maior.</translation>
    </message>
    <message>
        <source>A file of several kinds counts once, in the topmost of them. A dash stands for what nobody has asked.</source>
        <translation>Um arquivo de vários tipos conta uma só vez, no primeiro deles, de cima para baixo. Um traço indica o que ninguém perguntou.</translation>
    </message>
    <message>
        <source>A file that settings export has written.</source>
        <translation>Um arquivo gravado por “settings export”.</translation>
    </message>
    <message>
        <source>A filter; all arguments are then paths. Repeatable.</source>
        <translation>Um filtro; todos os argumentos são então caminhos. Repetível.</translation>
    </message>
    <message>
        <source>A folder or file that each worker must see.</source>
        <translation>Uma pasta ou um arquivo que cada processo deve ver.</translation>
    </message>
    <message>
        <source>A folder to allow for scans, besides those in the library. Repeatable.</source>
        <translation>Uma pasta permitida para escaneamentos, além das da biblioteca. Repetível.</translation>
    </message>
    <message>
        <source>A folder, and its path for the other program, such as /media/nas=/mnt/media. Repeatable.</source>
        <translation>Uma pasta e o caminho dela para o outro programa, como /media/nas=/mnt/media. Repetível.</translation>
    </message>
    <message>
        <source>A host name that clients may use for this computer. Repeatable.</source>
        <translation>Um nome de host que os clientes podem usar para este computador. Repetível.</translation>
    </message>
    <message>
        <source>A manifest, or a folder with a single one.</source>
        <translation>Um manifesto, ou uma pasta com um único manifesto.</translation>
    </message>
    <message>
        <source>A policy of MediaConch, in XML.</source>
        <translation>Uma política do MediaConch, em XML.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve answers, if its local API is on. Otherwise the jobs are those saved in the library. These can be cancelled and paused, but not resumed or retried.</source>
        <translation>Uma janela em execução ou “cinventory serve” responde, se a API local estiver ativada. Caso contrário, as tarefas são as salvas na biblioteca. Essas podem ser canceladas e pausadas, mas não retomadas nem tentadas de novo.</translation>
    </message>
    <message>
        <source>A running window or cinventory serve begins the job, if its local API is on. Otherwise the job runs here.</source>
        <translation>Uma janela em execução ou “cinventory serve” inicia a tarefa, se a API local estiver ativada. Caso contrário, a tarefa é executada aqui.</translation>
    </message>
    <message>
        <source>A target of the page Room, in place of --codec, --height, --sdr and --aac.</source>
        <translation>Um destino da página “Espaço”, em vez de --codec, --height, --sdr e --aac.</translation>
    </message>
    <message>
        <source>A test page for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>Uma página de teste para {sheet}. Imprima-a a 100 %, sem ajustar à página.</translation>
    </message>
    <message>
        <source>Accept a tcp address, without TLS: whoever reaches the cluster can run programs on its computers and on this one.</source>
        <translation>Aceita um endereço tcp, sem TLS: quem alcança o cluster pode executar programas nos computadores dele e neste.</translation>
    </message>
    <message>
        <source>Accept the contents; otherwise the files are only named.</source>
        <translation>Aceita o conteúdo; caso contrário, os arquivos são só listados.</translation>
    </message>
    <message>
        <source>Add a folder: cinventory scan FOLDER</source>
        <translation>Adicionar uma pasta: cinventory scan FOLDER</translation>
    </message>
    <message>
        <source>Add a schedule: scan or verify a source, check it for damage, look for copies, or export a search.</source>
        <translation>Adiciona um agendamento: escanear ou conferir uma origem, verificar danos nela, procurar cópias ou exportar uma pesquisa.</translation>
    </message>
    <message>
        <source>All else is told of these files as the last scans and checks saw them.</source>
        <translation>Todo o resto se refere a estes arquivos como os últimos escaneamentos e verificações os viram.</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Todas as legendas e arquivos .nfo vistos pelos escaneamentos pertencem a um vídeo.</translation>
    </message>
    <message>
        <source>Allow the manifest inside the described folder; ascmhl and bagit go there by default then.</source>
        <translation>Permite o manifesto dentro da pasta descrita; ascmhl e bagit vão então para lá por padrão.</translation>
    </message>
    <message>
        <source>Also look into files without a video extension. Scans without --sniff ignore them.</source>
        <translation>Examina também arquivos sem extensão de vídeo. Escaneamentos sem --sniff os ignoram.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable.</source>
        <translation>Um algoritmo: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repetível.</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable: all are computed in one pass.</source>
        <translation>Um algoritmo: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repetível: todos são calculados em uma só leitura.</translation>
    </message>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. So is one with a separator outside a filter. All other arguments are filters.</source>
        <translation>Um argumento é um caminho se existe no disco, é absoluto ou começa com um ponto ou ~. Também é um caminho o que tem um separador fora de um filtro. Todos os outros argumentos são filtros.</translation>
    </message>
    <message>
        <source>An open window keeps its own: close it before.</source>
        <translation>Uma janela aberta mantém as suas: feche-a antes.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Back up the library, restore it, and tell where it is and what is in it.</source>
        <translation>Faz backup da biblioteca, restaura-a e informa onde ela está e o que contém.</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, so that Excel recognizes UTF-8.</source>
        <translation>Começa o CSV com uma marca de ordem de bytes, para que o Excel reconheça UTF-8.</translation>
    </message>
    <message>
        <source>Begin there: seconds, or as 1:02:03.5.</source>
        <translation>Começa ali: segundos, ou como 1:02:03.5.</translation>
    </message>
    <message>
        <source>Bring the list of a disk that is not here into the library, from another program or computer.</source>
        <translation>Traz para a biblioteca a lista de um disco que não está aqui, de outro programa ou computador.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Cancelled in {time} s.</source>
        <translation>Cancelado em {time} s.</translation>
    </message>
    <message>
        <source>Cancelled in {time} s: {summary}.</source>
        <translation>Cancelado em {time} s: {summary}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled. No manifest was written.</source>
        <translation>Cancelado. Nenhum manifesto foi gravado.</translation>
    </message>
    <message>
        <source>Cancelled. There is no new copy.</source>
        <translation>Cancelado. Não há cópia nova.</translation>
    </message>
    <message>
        <source>Change the times, the budget, the depth, the search or the file of a schedule.</source>
        <translation>Altera os horários, o limite, a profundidade, a pesquisa ou o arquivo de um agendamento.</translation>
    </message>
    <message>
        <source>Check also files that were checked before.</source>
        <translation>Verifica também arquivos que já foram verificados.</translation>
    </message>
    <message>
        <source>Check whether Cinventory works on this computer.</source>
        <translation>Verifica se o Cinventory funciona neste computador.</translation>
    </message>
    <message>
        <source>Checks found: {counts}.</source>
        <translation>As verificações encontraram: {counts}.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Somas de verificação</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Compare a folder with a manifest, and report what is missing, changed or additional.</source>
        <translation>Compara uma pasta com um manifesto e informa o que está ausente, alterado ou a mais.</translation>
    </message>
    <message>
        <source>Compare two folders or files, in place of a list: what is only in A, in both, only in B. Of two folders, one in the other, the inner one is no part of the outer one.</source>
        <translation>Compara duas pastas ou arquivos, em vez de listar: o que está só em A, em ambos, só em B. De duas pastas, uma dentro da outra, a interna não faz parte da externa.</translation>
    </message>
    <message>
        <source>Compared with longer ones in the library: {compared} of {count} {count:video|videos}.</source>
        <translation>Comparados com mais longos da biblioteca: {compared} de {count} {count:vídeo|vídeos}.</translation>
    </message>
    <message>
        <source>Compute the checksums of files in the library, and store them.</source>
        <translation>Calcula as somas de verificação de arquivos da biblioteca e as guarda.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Copy the library to one file, also while a window or a job uses it, and check the copy.</source>
        <translation>Copia a biblioteca para um só arquivo, mesmo enquanto uma janela ou uma tarefa a usa, e verifica a cópia.</translation>
    </message>
    <message>
        <source>Could be freed: {size}, in {count} {count:file|files}</source>
        <translation>A liberar: {size}, em {count} {count:arquivo|arquivos}</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>A liberar</translation>
    </message>
    <message>
        <source>Ctrl-C stops the server. Results are kept. Alerts tell of jobs that end badly, of sources that are offline and of files that changed unnoticed. With --cluster, or a cluster in the preferences, its workers probe the files of all scans. With --health, the exit status is 0 if a running server answers, and else 1.</source>
        <translation>Ctrl-C encerra o servidor. Os resultados são mantidos. Os alertas informam sobre tarefas que terminam mal, origens que estão offline e arquivos alterados em silêncio. Com --cluster, ou com um cluster nas preferências, os processos dele analisam os arquivos de todos os escaneamentos. Com --health, o status de saída é 0 se um servidor em execução responde e, senão, 1.</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>CONCLUÍDO</translation>
    </message>
    <message>
        <source>Damage checks</source>
        <translation>Verificações de danos</translation>
    </message>
    <message>
        <source>Decode files in the library to find damage.</source>
        <translation>Decodifica arquivos da biblioteca para encontrar danos.</translation>
    </message>
    <message>
        <source>Delete the index. The subtitles themselves stay as they are.</source>
        <translation>Exclui o índice. As próprias legendas ficam como estão.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Done in {time} s.</source>
        <translation>Concluído em {time} s.</translation>
    </message>
    <message>
        <source>Done in {time} s: {summary}.</source>
        <translation>Concluído em {time} s: {summary}.</translation>
    </message>
    <message>
        <source>Done: {summary}.</source>
        <translation>Concluído: {summary}.</translation>
    </message>
    <message>
        <source>Drop its name, place and note before.</source>
        <translation>Descarta antes o nome, o lugar e a nota dele.</translation>
    </message>
    <message>
        <source>Encode sound anew as AAC; else it is copied.</source>
        <translation>Codifica o som de novo como AAC; caso contrário, ele é copiado.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Exit status: 0 all arrived; 1 there is no receiver, or one cannot be used; 2 wrong usage; 3 an alert did not arrive.</source>
        <translation>Status de saída: 0 todos chegaram; 1 não há destinatário, ou um não pode ser usado; 2 uso incorreto; 3 um alerta não chegou.</translation>
    </message>
    <message>
        <source>Exit status: 0 complete; 1 the manifest cannot be read; 2 wrong usage; 3 incomplete or failed; 130 cancelled. Additional files make a history or a bag incomplete, since these list every file.</source>
        <translation>Status de saída: 0 completo; 1 o manifesto não pode ser lido; 2 uso incorreto; 3 incompleto ou falhou; 130 cancelado. Arquivos a mais tornam um histórico ou um bag incompleto, pois estes listam todos os arquivos.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, also if --budget leaves files; otherwise as of verify.</source>
        <translation>Status de saída: 0 concluído, mesmo se --budget deixa arquivos; no mais, como em verify.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed; 2 wrong usage or a refused output; 3 done, but a file is left out, or not as it was recorded; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 falhou; 2 uso incorreto ou saída recusada; 3 concluído, mas um arquivo ficou de fora ou não está como foi registrado; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no backup could be made, or the library is in use or damaged; 2 wrong usage.</source>
        <translation>Status de saída: 0 concluído; 1 nenhum backup pôde ser feito, ou a biblioteca está em uso ou danificada; 2 uso incorreto.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 nenhum caminho pôde ser lido, a biblioteca está bloqueada ou danificada, ou a saída não pôde ser gravada; 2 uso incorreto ou saída recusada; 3 concluído, mas algo requer atenção; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 nothing was imported, since the catalogue cannot be read, or the library is locked or damaged; 2 wrong usage; 3 it stopped before its end, some lines were not understood, a checksum is another one here, or files of an earlier import are lacking; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 nada foi importado, porque o catálogo não pode ser lido, ou a biblioteca está bloqueada ou danificada; 2 uso incorreto; 3 parou antes do fim, algumas linhas não foram entendidas, uma soma de verificação é outra aqui, ou faltam arquivos de uma importação anterior; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file could not be written; 2 wrong usage.</source>
        <translation>Status de saída: 0 concluído; 1 o arquivo não pôde ser gravado; 2 uso incorreto.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file holds no preferences that can be used; 2 wrong usage.</source>
        <translation>Status de saída: 0 concluído; 1 o arquivo não contém preferências que possam ser usadas; 2 uso incorreto.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read, or the copy could not be written; 2 wrong usage; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 a biblioteca não pode ser lida, ou a cópia não pôde ser gravada; 2 uso incorreto; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage.</source>
        <translation>Status de saída: 0 concluído; 1 a biblioteca não pode ser lida; 2 uso incorreto.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage; 3 nothing was indexed yet.</source>
        <translation>Status de saída: 0 concluído; 1 a biblioteca não pode ser lida; 2 uso incorreto; 3 nada foi indexado ainda.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is in use, or the backup is damaged or missing; 2 wrong usage; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 a biblioteca está em uso, ou o backup está danificado ou ausente; 2 uso incorreto; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is locked or damaged; 2 wrong usage.</source>
        <translation>Status de saída: 0 concluído; 1 a biblioteca está bloqueada ou danificada; 2 uso incorreto.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file changed unnoticed, is unreadable, could not be checked, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 a biblioteca não conhece tal arquivo, ou está bloqueada ou danificada; 2 uso incorreto; 3 um arquivo foi alterado em silêncio, está ilegível, não pôde ser conferido ou foi deixado por --budget para a próxima execução; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file could not be read, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 a biblioteca não conhece tal arquivo, ou está bloqueada ou danificada; 2 uso incorreto; 3 um arquivo não pôde ser lido ou foi deixado por --budget para a próxima execução; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file is damaged, was not examined to its end, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 a biblioteca não conhece tal arquivo, ou está bloqueada ou danificada; 2 uso incorreto; 3 um arquivo está danificado, não foi examinado até o fim ou foi deixado por --budget para a próxima execução; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a source went away; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 a biblioteca não conhece tal arquivo, ou está bloqueada ou danificada; 2 uso incorreto; 3 uma origem deixou de estar acessível; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 some files could not be compared, so that they may be copies too; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 a biblioteca não conhece tal arquivo, ou está bloqueada ou danificada; 2 uso incorreto; 3 alguns arquivos não puderam ser comparados e, por isso, também podem ser cópias; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the preferences do not allow it, or the library is locked or damaged; 2 wrong usage; 3 some files were not moved; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 as preferências não permitem isso, ou a biblioteca está bloqueada ou danificada; 2 uso incorreto; 3 alguns arquivos não foram movidos; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 there is nothing to undo, or the library is locked or damaged; 2 wrong usage; 3 some files could not be moved back; 130 cancelled.</source>
        <translation>Status de saída: 0 concluído; 1 não há nada a desfazer, ou a biblioteca está bloqueada ou danificada; 2 uso incorreto; 3 alguns arquivos não puderam ser movidos de volta; 130 cancelado.</translation>
    </message>
    <message>
        <source>Exit status: 0 every file passes; 1 the library knows no such file, or there is no such profile; 2 wrong usage; 3 a file does not pass, or it is not known whether it does.</source>
        <translation>Status de saída: 0 todos os arquivos passam; 1 a biblioteca não conhece tal arquivo, ou não existe tal perfil; 2 uso incorreto; 3 um arquivo não passa, ou não se sabe se passa.</translation>
    </message>
    <message>
        <source>Exit status: 0 no file is known to be lost; 1 the library cannot be read; 2 wrong usage; 3 files changed unnoticed, are damaged or could not be read.</source>
        <translation>Status de saída: 0 não se sabe de nenhum arquivo perdido; 1 a biblioteca não pode ser lida; 2 uso incorreto; 3 há arquivos alterados em silêncio, danificados ou que não puderam ser lidos.</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARQUIVOS</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files that could not be read are left out.</source>
        <translation>Arquivos que não puderam ser lidos ficam de fora.</translation>
    </message>
    <message>
        <source>Files that would save most</source>
        <translation>Arquivos que mais economizariam</translation>
    </message>
    <message>
        <source>Files whose checksums are stored already are not read. Files that have changed since are compared, as by verify. By default xxh3-128 is computed.</source>
        <translation>Arquivos cujas somas de verificação já estão guardadas não são lidos. Arquivos que mudaram desde então são comparados, como por verify. Por padrão, é calculado xxh3-128.</translation>
    </message>
    <message>
        <source>Find the exact copies of files in the library, and list them in groups.</source>
        <translation>Procura as cópias exatas de arquivos da biblioteca e as lista em grupos.</translation>
    </message>
    <message>
        <source>Find videos that are parts of longer ones, by many pictures of each: half a minute of the processor and some hundred MB for a film. copies --parts lists them.</source>
        <translation>Procura vídeos que são partes de outros mais longos, por muitas imagens de cada um: meio minuto do processador e algumas centenas de MB por filme. “copies --parts” os lista.</translation>
    </message>
    <message>
        <source>Folders and files that the window scans.</source>
        <translation>Pastas e arquivos que a janela escaneia.</translation>
    </message>
    <message>
        <source>Folders and files to scan.</source>
        <translation>Pastas e arquivos a escanear.</translation>
    </message>
    <message>
        <source>Folders of sources to watch; without any, list all.</source>
        <translation>Pastas de origens a monitorar; sem nenhuma, lista todas.</translation>
    </message>
    <message>
        <source>For rsync and xargs, or a path a line for rclone and people.</source>
        <translation>Para rsync e xargs, ou um caminho por linha para rclone e pessoas.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forçadas</translation>
    </message>
    <message>
        <source>Forget the files of an earlier import that this one lacks; otherwise they stay, and are counted.</source>
        <translation>Esquece os arquivos de uma importação anterior que faltam nesta; caso contrário, eles permanecem e são contados.</translation>
    </message>
    <message>
        <source>From then on, the checksums that the last check found are the known ones, and those from before are forgotten. Accept a file that changed unnoticed only if you know that its contents are as they should be. No file is read or changed. An edit whose new time a scan has seen needs no acceptance.</source>
        <translation>A partir daí, as somas de verificação que a última verificação encontrou são as conhecidas, e as anteriores são esquecidas. Aceite um arquivo alterado em silêncio somente se você souber que o conteúdo está como deveria. Nenhum arquivo é lido nem alterado. Uma edição cuja nova data um escaneamento viu não precisa ser aceita.</translation>
    </message>
    <message>
        <source>Gap in episodes</source>
        <translation>Lacuna nos episódios</translation>
    </message>
    <message>
        <source>Give a source a name of its own, by which the window, the page and other commands call it.</source>
        <translation>Dá a uma origem um nome próprio, pelo qual a janela, a página e outros comandos a chamam.</translation>
    </message>
    <message>
        <source>Give up a file after this time without a byte; by default from the preferences.</source>
        <translation>Desiste de um arquivo depois deste tempo sem um byte; por padrão, o das preferências.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>Argumentos a mais inesperados ({arguments})</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Have the workers of this Dask scheduler read the files, tcp://HOST:PORT or tls://HOST:PORT. local:N starts N workers on this computer.</source>
        <translation>Faz os processos deste agendador Dask lerem os arquivos, tcp://HOST:PORT ou tls://HOST:PORT. local:N inicia N processos neste computador.</translation>
    </message>
    <message>
        <source>How often the job runs.</source>
        <translation>Com que frequência a tarefa é executada.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>If “{name}” were lost:</source>
        <translation>Se “{name}” se perdesse:</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch, so that the command profiles test can use it by its name.</source>
        <translation>Importa uma política do MediaConch, para que o comando “profiles test” possa usá-la pelo nome.</translation>
    </message>
    <message>
        <source>Imported {title}. Use it with --profile {name}.</source>
        <translation>{title}: importado. Use com --profile {name}.</translation>
    </message>
    <message>
        <source>In all: {count} {count:file|files}, {size}</source>
        <translation>No total: {count} {count:arquivo|arquivos}, {size}</translation>
    </message>
    <message>
        <source>In both, as in {path}</source>
        <translation>Em ambos, como em {path}</translation>
    </message>
    <message>
        <source>In the library, {made} of {count} {count:video|videos} of similar length can be compared.</source>
        <translation>Na biblioteca, {made} de {count} {count:vídeo|vídeos} de duração parecida podem ser comparados.</translation>
    </message>
    <message>
        <source>Index the subtitles of files in the library, so that `says:` finds what is said in them.</source>
        <translation>Indexa as legendas de arquivos da biblioteca, para que `says:` encontre o que é dito neles.</translation>
    </message>
    <message>
        <source>Index what is said in videos, as their subtitles tell it, and find where it is said.</source>
        <translation>Indexa as falas dos vídeos, segundo as legendas, e encontra onde são ditas.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {reason}</source>
        <translation>Valor inválido para {name}: {reason}</translation>
    </message>
    <message>
        <source>Invalid value: {reason}</source>
        <translation>Valor inválido: {reason}</translation>
    </message>
    <message>
        <source>It reads lists of Everything (.efu), Katalog (.idx), VVV and Cathy (.caf), and CSV or TSV. It also reads what rclone lsjson -R, tree -J -s -D and ls -lR --time-style=full-iso print. Best is what this prints, run in the topmost folder of the disk: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</source>
        <translation>Lê listas do Everything (.efu), Katalog (.idx), VVV e Cathy (.caf), e CSV ou TSV. Lê também o que rclone lsjson -R, tree -J -s -D e ls -lR --time-style=full-iso mostram. O melhor é o que isto mostra, executado na pasta mais alta do disco: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>TAREFA</translation>
    </message>
    <message>
        <source>Keep a schedule, but do not run it.</source>
        <translation>Mantém um agendamento, mas não o executa.</translation>
    </message>
    <message>
        <source>Keep the copy in this folder if there is one. Repeatable.</source>
        <translation>Mantém a cópia desta pasta, se houver uma. Repetível.</translation>
    </message>
    <message>
        <source>Keep the copy that this rule prefers: oldest, longest-name, shortest-path. Repeatable: in this order. What is a copy by its name, or in a folder of backups, goes first whatever the rule.</source>
        <translation>Mantém a cópia que esta regra prefere: oldest, longest-name, shortest-path. Repetível: nesta ordem. O que é uma cópia pelo nome, ou está em uma pasta de backups, vai primeiro, seja qual for a regra.</translation>
    </message>
    <message>
        <source>Keep {number}: {reason}</source>
        <translation>Manter {number}: {reason}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>ÚLTIMA EXECUÇÃO</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>RESTANTE</translation>
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
        <translation>Deixa de fora arquivos que economizam menos; por padrão, 200MB.</translation>
    </message>
    <message>
        <source>Let --webhook reach other computers without encryption.</source>
        <translation>Permite que --webhook alcance outros computadores sem criptografia.</translation>
    </message>
    <message>
        <source>Let a file go although the file that stays is on another disk, as a backup is.</source>
        <translation>Deixa um arquivo ir mesmo que o arquivo que fica esteja em outro disco, como um backup.</translation>
    </message>
    <message>
        <source>Let a schedule run again. What it has missed is not caught up with.</source>
        <translation>Permite que um agendamento seja executado de novo. O que ele perdeu não é recuperado.</translation>
    </message>
    <message>
        <source>Let videos go of which a better one with the same pictures stays (copies --near), in place of exact copies. What is only perhaps the same stays.</source>
        <translation>Deixa ir vídeos dos quais fica um melhor com as mesmas imagens (“copies --near”), em vez de cópias exatas. O que só talvez seja o mesmo fica.</translation>
    </message>
    <message>
        <source>Line {place}: {reason}.</source>
        <translation>Linha {place}: {reason}.</translation>
    </message>
    <message>
        <source>List all profiles: those of Cinventory, and your own.</source>
        <translation>Lista todos os perfis: os do Cinventory e os seus.</translation>
    </message>
    <message>
        <source>List and change the schedules of jobs. They run while the window or cinventory serve is open.</source>
        <translation>Lista e altera os agendamentos de tarefas. Eles são executados enquanto a janela ou “cinventory serve” está aberto.</translation>
    </message>
    <message>
        <source>List and show profiles of devices and deliveries, and test files of the library against them.</source>
        <translation>Lista e mostra perfis de aparelhos e entregas, e testa arquivos da biblioteca com eles.</translation>
    </message>
    <message>
        <source>List at most N jobs, the newest; 20 by default.</source>
        <translation>Lista no máximo N tarefas, as mais novas; por padrão, 20.</translation>
    </message>
    <message>
        <source>List jobs, show one, cancel, pause, resume or retry it, or make it skip a slow file.</source>
        <translation>Lista tarefas, mostra, cancela, pausa, retoma ou tenta de novo uma, ou a faz pular um arquivo lento.</translation>
    </message>
    <message>
        <source>List only files at and below these paths that match every filter: words, or codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d and so on. Put a filter that begins with - after --.</source>
        <translation>Lista só os arquivos nestes caminhos e abaixo deles que correspondem a todos os filtros: palavras, ou codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d etc. Ponha um filtro que começa com - depois de --.</translation>
    </message>
    <message>
        <source>List only files of the library that match every filter, as in list; for checksum lists.</source>
        <translation>Lista só os arquivos da biblioteca que correspondem a todos os filtros, como em list; para listas de somas de verificação.</translation>
    </message>
    <message>
        <source>List only jobs in this state: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Repeatable.</source>
        <translation>Lista só as tarefas neste estado: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Repetível.</translation>
    </message>
    <message>
        <source>List so many files, those that save most.</source>
        <translation>Lista este número de arquivos, os que mais economizam.</translation>
    </message>
    <message>
        <source>List subtitles and .nfo files that belong to no video, as the last scan saw them.</source>
        <translation>Lista as legendas e os arquivos .nfo que não pertencem a nenhum vídeo, como o último escaneamento os viu.</translation>
    </message>
    <message>
        <source>List the disks of the library, connected or not, or change what is noted of one. Reads no disk.</source>
        <translation>Lista os discos da biblioteca, conectados ou não, ou altera o que está anotado sobre um. Não lê nenhum disco.</translation>
    </message>
    <message>
        <source>List the disks of the library, give them names and places, and make labels for them. Without the name of a command, disks are listed.</source>
        <translation>Lista os discos da biblioteca, dá a eles nomes e lugares e faz etiquetas para eles. Sem o nome de um comando, os discos são listados.</translation>
    </message>
    <message>
        <source>List the files in the library. Only --make-pictures reads them.</source>
        <translation>Lista os arquivos da biblioteca. Só --make-pictures os lê.</translation>
    </message>
    <message>
        <source>List the files that were moved to the trash, or move files back to their folders.</source>
        <translation>Lista os arquivos que foram movidos para a lixeira, ou move arquivos de volta às pastas deles.</translation>
    </message>
    <message>
        <source>List the first N files of those that free the most.</source>
        <translation>Lista os primeiros N arquivos dos que mais liberam.</translation>
    </message>
    <message>
        <source>List the folders that hold equal files, in place of the groups.</source>
        <translation>Lista as pastas que contêm arquivos iguais, em vez dos grupos.</translation>
    </message>
    <message>
        <source>List the gaps in the seasons of series, and the seasons that are left out between others.</source>
        <translation>Lista as lacunas nas temporadas de séries e as temporadas que faltam entre outras.</translation>
    </message>
    <message>
        <source>List the groups that are ignored, in place of the others.</source>
        <translation>Lista os grupos ignorados, em vez dos outros.</translation>
    </message>
    <message>
        <source>List the libraries that the window has opened, the last one first.</source>
        <translation>Lista as bibliotecas que a janela abriu, a última primeiro.</translation>
    </message>
    <message>
        <source>List the programs that open a file, or open it in one of them.</source>
        <translation>Lista os programas que abrem um arquivo, ou o abre em um deles.</translation>
    </message>
    <message>
        <source>List the schedules, with the next run and what came of the last one.</source>
        <translation>Lista os agendamentos, com a próxima execução e o resultado da última.</translation>
    </message>
    <message>
        <source>List the sheets and rolls that are known.</source>
        <translation>Lista as folhas e os rolos conhecidos.</translation>
    </message>
    <message>
        <source>List the videos that are a part of a longer one, or have a part in common with it, with the times, in place of exact copies. cinventory fingerprint --parts finds them.</source>
        <translation>Lista os vídeos que são parte de um mais longo, ou que têm uma parte em comum com ele, com os tempos, em vez de cópias exatas. “cinventory fingerprint --parts” os encontra.</translation>
    </message>
    <message>
        <source>List the videos that show the same pictures in another encoding, size or cut, with the better one and why, in place of exact copies. cinventory fingerprint compares them. With --left-alone: those that are not the same.</source>
        <translation>Lista os vídeos que mostram as mesmas imagens em outra codificação, tamanho ou corte, com o melhor e o porquê, em vez de cópias exatas. “cinventory fingerprint” os compara. Com --left-alone: os que não são o mesmo.</translation>
    </message>
    <message>
        <source>List where words are said: the file, the time and the line.</source>
        <translation>Lista onde as palavras são ditas: o arquivo, o tempo e a linha.</translation>
    </message>
    <message>
        <source>Little or nothing to save</source>
        <translation>Pouco ou nada a economizar</translation>
    </message>
    <message>
        <source>Look after the computers that work together (--cluster of scan, checksum, verify and check).</source>
        <translation>Cuida dos computadores que trabalham juntos (--cluster de scan, checksum, verify e check).</translation>
    </message>
    <message>
        <source>Look at a file in the window of the quick look, or play it in another program.</source>
        <translation>Mostra um arquivo na janela da visualização rápida, ou o reproduz em outro programa.</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>FEITO EM</translation>
    </message>
    <message>
        <source>Manifests are ASC MHL histories, Media Hash Lists, BagIt bags, SFV lists, and lists of md5sum, sha256sum, b2sum, b3sum, xxhsum and their like. All algorithms that are possible are tried where a list names none.</source>
        <translation>Manifestos são históricos ASC MHL, Media Hash Lists, bags BagIt, listas SFV e listas de md5sum, sha256sum, b2sum, b3sum, xxhsum e semelhantes. Se uma lista não indica o algoritmo, todos os possíveis são tentados.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Falta o argumento {name}.</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Falta o comando.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Falta a opção {name}.</translation>
    </message>
    <message>
        <source>Move the files; otherwise they are only named.</source>
        <translation>Move os arquivos; caso contrário, eles são só listados.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>PRÓXIMA EXECUÇÃO</translation>
    </message>
    <message>
        <source>Name the copies that could go, and the file that stays for each; with --yes, move them to the trash.</source>
        <translation>Lista as cópias que poderiam ir e o arquivo que fica para cada uma; com --yes, move-as para a lixeira.</translation>
    </message>
    <message>
        <source>Name the files in which verify found other contents than the known ones; with --yes, accept these.</source>
        <translation>Lista os arquivos em que verify encontrou conteúdo diferente do conhecido; com --yes, aceita esse conteúdo.</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nenhum dos dois</translation>
    </message>
    <message>
        <source>New since the first scan, {time}</source>
        <translation>Novo desde o primeiro escaneamento, {time}</translation>
    </message>
    <message>
        <source>New since you last looked, {time}</source>
        <translation>Novo desde que você viu pela última vez, {time}</translation>
    </message>
    <message>
        <source>No browser was found. Open this link within ten minutes. It works once:</source>
        <translation>Nenhum navegador foi encontrado. Abra este link em até dez minutos. Ele funciona uma vez:</translation>
    </message>
    <message>
        <source>No change was found in what could be read</source>
        <translation>Nenhuma mudança foi encontrada no que pôde ser lido</translation>
    </message>
    <message>
        <source>No change was found until then</source>
        <translation>Nenhuma mudança foi encontrada até então</translation>
    </message>
    <message>
        <source>No disk has the name or id “{text}”. There are: {names}.</source>
        <translation>Nenhum disco tem o nome ou o ID “{text}”. Existem: {names}.</translation>
    </message>
    <message>
        <source>No file is ever replaced by an undo.</source>
        <translation>Desfazer nunca substitui um arquivo.</translation>
    </message>
    <message>
        <source>No file is known yet. Scan a folder first.</source>
        <translation>Nenhum arquivo é conhecido ainda. Escaneie uma pasta primeiro.</translation>
    </message>
    <message>
        <source>No folder is renamed.</source>
        <translation>Nenhuma pasta é renomeada.</translation>
    </message>
    <message>
        <source>No job is in this state.</source>
        <translation>Nenhuma tarefa está neste estado.</translation>
    </message>
    <message>
        <source>No player was found. Install one, or name a program by --in.</source>
        <translation>Nenhum reprodutor foi encontrado. Instale um ou indique um programa com --in.</translation>
    </message>
    <message>
        <source>No program for “{path}” was found.</source>
        <translation>Nenhum programa para “{path}” foi encontrado.</translation>
    </message>
    <message>
        <source>No program here is called “{name}”. There are: {names}.</source>
        <translation>Nenhum programa daqui se chama “{name}”. Existem: {names}.</translation>
    </message>
    <message>
        <source>No running Cinventory answers for this library. Only its saved jobs are available.</source>
        <translation>Nenhum Cinventory em execução responde por esta biblioteca. Só as tarefas salvas dela estão disponíveis.</translation>
    </message>
    <message>
        <source>No sheet has the name “{name}”: {names}.</source>
        <translation>Nenhuma folha tem o nome “{name}”: {names}.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Não existe o comando {name}.</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>Não existe o comando {name}. Você quis dizer {names}?</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>Não existe a opção {name}</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>Não existe a opção {name} (opções possíveis: {names})</translation>
    </message>
    <message>
        <source>None of these files has pictures.</source>
        <translation>Nenhum destes arquivos tem imagens.</translation>
    </message>
    <message>
        <source>None of these files has pictures. Make them with --make-pictures.</source>
        <translation>Nenhum destes arquivos tem imagens. Gere-as com --make-pictures.</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>Não estimado</translation>
    </message>
    <message>
        <source>Not known, since some files could not be compared</source>
        <translation>Não se sabe, porque alguns arquivos não puderam ser comparados</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>Não monitorado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note something else of the disk.</source>
        <translation>Anota outra coisa sobre o disco.</translation>
    </message>
    <message>
        <source>Note that two videos of --near do not show the same.</source>
        <translation>Anota que dois vídeos de --near não mostram o mesmo.</translation>
    </message>
    <message>
        <source>Note where the disk is kept.</source>
        <translation>Anota onde o disco é guardado.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nada mudou</translation>
    </message>
    <message>
        <source>Nothing that the catalogue names is opened. Its videos are listed as not connected and not read, until a scan of a disk with that name finds them. A later catalogue of the disk replaces the earlier one; what it lacks of that stays listed, and is counted, until you import it with --yes.</source>
        <translation>Nada do que o catálogo cita é aberto. Os vídeos dele são listados como não conectados e não lidos, até que um escaneamento de um disco com esse nome os encontre. Um catálogo posterior do disco substitui o anterior; o que falta nele em relação ao anterior continua listado, e é contado, até você o importar com --yes.</translation>
    </message>
    <message>
        <source>Nothing was forgotten: add --yes to forget what this one lacks.</source>
        <translation>Nada foi esquecido: adicione --yes para esquecer o que falta neste.</translation>
    </message>
    <message>
        <source>Nothing was moved: add --yes to move them to the trash.</source>
        <translation>Nada foi movido: adicione --yes para mover para a lixeira.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Now {limit}.</source>
        <translation>Agora {limit}.</translation>
    </message>
    <message>
        <source>OCCASION</source>
        <translation>OCASIÃO</translation>
    </message>
    <message>
        <source>OPENED</source>
        <translation>ABERTA EM</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Disso</translation>
    </message>
    <message>
        <source>Older jobs are not shown. Show more with --limit.</source>
        <translation>Tarefas mais antigas não são mostradas. Mostre mais com --limit.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list. One has to be named, here or by --where. A plain word that is no path is refused: give it by --where.</source>
        <translation>Só os arquivos nestes caminhos e abaixo deles que correspondem a todos os filtros, como em list. É preciso indicar um, aqui ou com --where. Uma palavra simples que não é caminho é recusada: indique-a com --where.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all files. A plain word that is no path is refused: give it by --where.</source>
        <translation>Só os arquivos nestes caminhos e abaixo deles que correspondem a todos os filtros, como em list; por padrão, todos os arquivos. Uma palavra simples que não é caminho é recusada: indique-a com --where.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all.</source>
        <translation>Só os arquivos nestes caminhos e abaixo deles que correspondem a todos os filtros, como em list; por padrão, todos.</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; name at least one. A plain word that is no path is refused: give it by --where.</source>
        <translation>Só os arquivos nestes caminhos e abaixo deles que correspondem a todos os filtros, como em list; indique ao menos um. Uma palavra simples que não é caminho é recusada: indique-a com --where.</translation>
    </message>
    <message>
        <source>Only files that match may go, and only those with another copy that can be reached on the same disk: a copy on another disk is a backup, and stays unless --across-disks is given. Run copies first. Just before a file goes, it is compared byte for byte with the file that stays; with --near, both must be as they were compared by their pictures, and the file that stays is read whole. Nothing is deleted, and journal undo moves files back. The preferences must allow it.</source>
        <translation>Só podem ir arquivos que correspondem aos filtros, e só aqueles com outra cópia que pode ser alcançada no mesmo disco: uma cópia em outro disco é um backup e fica, a não ser com --across-disks. Execute copies primeiro. Logo antes de um arquivo ir, ele é comparado byte a byte com o arquivo que fica; com --near, ambos devem estar como foram comparados pelas imagens, e o arquivo que fica é lido por inteiro. Nada é excluído, e “journal undo” move os arquivos de volta. As preferências precisam permitir isso.</translation>
    </message>
    <message>
        <source>Only in {path}</source>
        <translation>Só em {path}</translation>
    </message>
    <message>
        <source>Only say whether a server of this library answers.</source>
        <translation>Só informa se um servidor desta biblioteca responde.</translation>
    </message>
    <message>
        <source>Only this computer can open it. With --host, others can, such as a phone.</source>
        <translation>Só este computador pode abri-la. Com --host, outros podem, como um celular.</translation>
    </message>
    <message>
        <source>Only videos whose length is similar to that of another one are read, each once until it changes: some 10 MB and a second of the processor. Parts of one recording do not count as another. copies --near lists what is found. With --parts, the videos of 10 s or more are read that were not yet, and found in longer ones.</source>
        <translation>Só são lidos vídeos cuja duração é parecida com a de outro, cada um uma vez até mudar: uns 10 MB e um segundo do processador. Partes de uma mesma gravação não contam como outro vídeo. “copies --near” lista o que é encontrado. Com --parts, são lidos os vídeos de 10 s ou mais que ainda não foram lidos, e eles são procurados em outros mais longos.</translation>
    </message>
    <message>
        <source>Open another window. Otherwise the paths go to the window that is open.</source>
        <translation>Abre outra janela. Caso contrário, os caminhos vão para a janela que está aberta.</translation>
    </message>
    <message>
        <source>Open the live page in the browser.</source>
        <translation>Abre a página ao vivo no navegador.</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>A opção {name} não aceita valor.</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>A opção {name} requer um argumento.</translation>
    </message>
    <message>
        <source>Option {name} requires {number} arguments.</source>
        <translation>A opção {name} requer {number} argumentos.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Outlines of all labels, to be tried on plain paper.</source>
        <translation>Contornos de todas as etiquetas, para testar em papel comum.</translation>
    </message>
    <message>
        <source>Play it in this program, as open-with lists it; “preferred” is the preferred player.</source>
        <translation>Reproduz neste programa, como “open-with” o lista; “preferred” é o reprodutor preferido.</translation>
    </message>
    <message>
        <source>Print so many mm further down.</source>
        <translation>Imprime este número de mm mais abaixo.</translation>
    </message>
    <message>
        <source>Print so many mm further to the right.</source>
        <translation>Imprime este número de mm mais à direita.</translation>
    </message>
    <message>
        <source>Probe every file again, and read more of it.</source>
        <translation>Analisa todos os arquivos de novo e lê mais deles.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library. The library from before is kept beside it.</source>
        <translation>Põe um backup no lugar da biblioteca. A biblioteca anterior é guardada ao lado.</translation>
    </message>
    <message>
        <source>Put pictures from the cache of previews into an HTML report, of 120 files at most.</source>
        <translation>Põe imagens do cache de visualizações em um relatório HTML, de 120 arquivos no máximo.</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>TAXA</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>Read 8 pictures of each video, by which the same film is found in another encoding.</source>
        <translation>Lê 8 imagens de cada vídeo, pelas quais o mesmo filme é encontrado em outra codificação.</translation>
    </message>
    <message>
        <source>Read all files of a folder, and write a manifest of them. The files themselves are never changed.</source>
        <translation>Lê todos os arquivos de uma pasta e grava um manifesto deles. Os próprios arquivos nunca são alterados.</translation>
    </message>
    <message>
        <source>Read also videos that were read before.</source>
        <translation>Lê também vídeos que já foram lidos.</translation>
    </message>
    <message>
        <source>Read at most this much, such as 500GB or 2h, the longest unchecked files first.</source>
        <translation>Lê no máximo esta quantidade, como 500GB ou 2h, primeiro os arquivos há mais tempo sem verificação.</translation>
    </message>
    <message>
        <source>Read files in the library again, and compare them with their stored checksums.</source>
        <translation>Lê de novo arquivos da biblioteca e os compara com as somas de verificação guardadas.</translation>
    </message>
    <message>
        <source>Read the preferences from a file. Passwords, tokens and certificates stay as they are here.</source>
        <translation>Lê as preferências de um arquivo. Senhas, tokens e certificados ficam como estão aqui.</translation>
    </message>
    <message>
        <source>Read the tracks inside videos, too; each such video is read to its end.</source>
        <translation>Lê também as faixas dentro dos vídeos; cada vídeo assim é lido até o fim.</translation>
    </message>
    <message>
        <source>Record the new path of a source, and keep all that is known about its files.</source>
        <translation>Registra o novo caminho de uma origem e mantém tudo o que se sabe dos arquivos dela.</translation>
    </message>
    <message>
        <source>Relocate even if none of its files is found there.</source>
        <translation>Realoca mesmo que nenhum dos arquivos dela seja encontrado ali.</translation>
    </message>
    <message>
        <source>Remove a schedule. A job that it has begun goes on.</source>
        <translation>Remove um agendamento. Uma tarefa que ele iniciou prossegue.</translation>
    </message>
    <message>
        <source>Replace an existing checksum list.</source>
        <translation>Substitui uma lista de somas de verificação existente.</translation>
    </message>
    <message>
        <source>Results: made; not_compared: no print can be made of the video, for the reason that JSON names; a video without a result was not read yet, or no other is of similar length.</source>
        <translation>Resultados: made: lido; not_compared: nenhuma impressão pode ser feita do vídeo, pelo motivo que o JSON indica; um vídeo sem resultado ainda não foi lido, ou nenhum outro tem duração parecida.</translation>
    </message>
    <message>
        <source>Run the job of a schedule now, also of a disabled one and on battery.</source>
        <translation>Executa agora a tarefa de um agendamento, mesmo de um desativado e com bateria.</translation>
    </message>
    <message>
        <source>Run this program with its arguments, without a shell, for each alert; it reads the alert as JSON. Repeatable.</source>
        <translation>Executa este programa com os argumentos dele, sem shell, para cada alerta; ele lê o alerta como JSON. Repetível.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMANHO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Economiza</translation>
    </message>
    <message>
        <source>Say that a disk which only imports tell of is this one: scans of it then take the place of what was imported.</source>
        <translation>Informa que um disco que só importações conhecem é este: escaneamentos dele tomam então o lugar do que foi importado.</translation>
    </message>
    <message>
        <source>Say what limits the scan: processor, disk, late answers or library. With --cluster, also name the workers, their rates and faults.</source>
        <translation>Informa o que limita o escaneamento: processador, disco, respostas lentas ou biblioteca. Com --cluster, indica também os processos, as taxas e as falhas deles.</translation>
    </message>
    <message>
        <source>Scale larger pictures down to so many lines: 576, 720, 1080, 2160.</source>
        <translation>Reduz imagens maiores a este número de linhas: 576, 720, 1080, 2160.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Varredura</translation>
    </message>
    <message>
        <source>Scan folders and files into the library, and list them.</source>
        <translation>Escaneia pastas e arquivos para a biblioteca e os lista.</translation>
    </message>
    <message>
        <source>Scan {number} since scan {since}, {time}, {state}</source>
        <translation>Escaneamento {number} desde o escaneamento {since}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scan {number}, {time}, {state}</source>
        <translation>Escaneamento {number}, {time}, {state}</translation>
    </message>
    <message>
        <source>Scans run on the cluster at {address}.</source>
        <translation>Os escaneamentos são executados no cluster em {address}.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Send a test alert to each receiver in the preferences and the options, once, and say if it arrived.</source>
        <translation>Envia uma vez um alerta de teste a cada destinatário das preferências e das opções, e informa se ele chegou.</translation>
    </message>
    <message>
        <source>Send alerts to this address, as JSON. Repeatable.</source>
        <translation>Envia alertas a este endereço, como JSON. Repetível.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Serve the live page and the local job API without a window, and print the address.</source>
        <translation>Oferece a página ao vivo e a API local de tarefas sem uma janela, e imprime o endereço.</translation>
    </message>
    <message>
        <source>Several sheets have the name “{name}”: {names}.</source>
        <translation>Várias folhas têm o nome “{name}”: {names}.</translation>
    </message>
    <message>
        <source>Show a profile with its conditions, and the pages that they come from.</source>
        <translation>Mostra um perfil com as condições dele e as páginas de onde elas vêm.</translation>
    </message>
    <message>
        <source>Show all net changes after this scan, up to that of --scan; or those since a date (2026-10-01) or for an age (30d), with files that checks found changed unnoticed or damaged.</source>
        <translation>Mostra todas as mudanças somadas depois deste escaneamento, até o de --scan; ou as mudanças desde uma data (2026-10-01) ou de um período (30d), com arquivos que verificações encontraram alterados em silêncio ou danificados.</translation>
    </message>
    <message>
        <source>Show in how many files each language is spoken, written, forced, or neither spoken nor written.</source>
        <translation>Mostra em quantos arquivos cada idioma é falado, legendado, forçado ou nem falado nem legendado.</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>Não mostra barra de andamento.</translation>
    </message>
    <message>
        <source>Show no window, but an icon where the system has a place for it.</source>
        <translation>Não mostra janela, mas um ícone onde o sistema tem lugar para ele.</translation>
    </message>
    <message>
        <source>Show the job until it ends. Ctrl-C does not cancel it.</source>
        <translation>Mostra a tarefa até ela terminar. Ctrl-C não a cancela.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Show the workers of a cluster, and whether each of them can take part in a scan.</source>
        <translation>Mostra os processos de um cluster e se cada um pode participar de um escaneamento.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Mostra esta ajuda e sai.</translation>
    </message>
    <message>
        <source>Show what a scan found new, changed, moved, missing or back, without reading the files.</source>
        <translation>Mostra o que um escaneamento encontrou de novo, alterado, movido, ausente ou de volta, sem ler os arquivos.</translation>
    </message>
    <message>
        <source>Show what each scan found the library to hold: files, size, codecs, problems and checks over time.</source>
        <translation>Mostra o que cada escaneamento encontrou na biblioteca: arquivos, tamanho, codecs, problemas e verificações ao longo do tempo.</translation>
    </message>
    <message>
        <source>Sign what --webhook sends, with the secret in this file.</source>
        <translation>Assina o que --webhook envia, com o segredo deste arquivo.</translation>
    </message>
    <message>
        <source>Since {time}, up to scan {number}</source>
        <translation>Desde {time}, até o escaneamento {number}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Sort by this column, named as in CSV. Repeatable.</source>
        <translation>Ordena por esta coluna, com o nome que tem no CSV. Repetível.</translation>
    </message>
    <message>
        <source>Sort in descending order: the largest or latest first.</source>
        <translation>Ordena em ordem decrescente: o maior ou mais recente primeiro.</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Falado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Take --not-same of two videos back.</source>
        <translation>Desfaz --not-same de dois vídeos.</translation>
    </message>
    <message>
        <source>Take a file only if copies stay on at least so many disks that are connected.</source>
        <translation>Toma um arquivo só se ficarem cópias em pelo menos este número de discos conectados.</translation>
    </message>
    <message>
        <source>Take no file from the disk of this path in a source. Repeatable.</source>
        <translation>Não toma nenhum arquivo do disco deste caminho em uma origem. Repetível.</translation>
    </message>
    <message>
        <source>Take no file from this folder. Repeatable.</source>
        <translation>Não toma nenhum arquivo desta pasta. Repetível.</translation>
    </message>
    <message>
        <source>Take the inventory of a video library. Without a command, cinventory [--library FILE] [PATH]... opens the window and scans the paths. cinventory self-test checks whether it works on this computer.</source>
        <translation>Faz o inventário de uma biblioteca de vídeos. Sem um comando, cinventory [--library FILE] [PATH]... abre a janela e escaneia os caminhos. “cinventory self-test” verifica se ele funciona neste computador.</translation>
    </message>
    <message>
        <source>Tell by when the disk will be full, and by which looks.</source>
        <translation>Informa quando o disco estará cheio, e por quais medições.</translation>
    </message>
    <message>
        <source>Tell the size of the library, what it holds, and its backups; of a damaged one, the backups.</source>
        <translation>Informa o tamanho da biblioteca, o que ela contém e os backups dela; de uma danificada, os backups.</translation>
    </message>
    <message>
        <source>Tell what encoding videos anew would save: a range with its grounds. Nothing is encoded or changed.</source>
        <translation>Informa o que codificar vídeos de novo economizaria: uma faixa de valores com os motivos. Nada é codificado nem alterado.</translation>
    </message>
    <message>
        <source>Tell what files take room without need, by kind, and which would free the most. Changes nothing.</source>
        <translation>Informa que arquivos ocupam espaço sem necessidade, por tipo, e quais mais liberariam. Não altera nada.</translation>
    </message>
    <message>
        <source>Tell what is wrong, new and unknown in the library, and the command that answers each. Reads no file.</source>
        <translation>Informa o que está errado, novo e desconhecido na biblioteca, e o comando que responde a cada caso. Não lê nenhum arquivo.</translation>
    </message>
    <message>
        <source>Tell what the index holds, its size, and when it was made.</source>
        <translation>Informa o que o índice contém, o tamanho dele e quando foi feito.</translation>
    </message>
    <message>
        <source>Tell what would be lost with the disk: what is nowhere else.</source>
        <translation>Informa o que se perderia com o disco: o que não está em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Tell which disks were not seen, or not checked, for long.</source>
        <translation>Informa que discos não foram vistos, ou não foram verificados, há muito tempo.</translation>
    </message>
    <message>
        <source>Tell which files fit on a disk with so much room: 800GB.</source>
        <translation>Informa que arquivos cabem em um disco com este espaço: 800GB.</translation>
    </message>
    <message>
        <source>Tell which files have copies on fewer than N disks.</source>
        <translation>Informa que arquivos têm cópias em menos de N discos.</translation>
    </message>
    <message>
        <source>Test known files against profiles. Only imported policies read the files.</source>
        <translation>Testa arquivos conhecidos com perfis. Só políticas importadas leem os arquivos.</translation>
    </message>
    <message>
        <source>Test this profile, not all. Repeatable.</source>
        <translation>Testa este perfil, não todos. Repetível.</translation>
    </message>
    <message>
        <source>The action.</source>
        <translation>A ação.</translation>
    </message>
    <message>
        <source>The address of the Dask scheduler.</source>
        <translation>O endereço do agendador Dask.</translation>
    </message>
    <message>
        <source>The address to listen on. Other computers can reach it unless it is loopback.</source>
        <translation>O endereço em que escutar. Outros computadores podem alcançá-lo, a menos que seja loopback.</translation>
    </message>
    <message>
        <source>The algorithm of a checksum list whose name and lines do not tell it.</source>
        <translation>O algoritmo de uma lista de somas de verificação cujo nome e cujas linhas não o indicam.</translation>
    </message>
    <message>
        <source>The answer is yes, no or unknown, with the facts that fail or are not known.</source>
        <translation>A resposta é yes, no ou unknown, com os dados que falham ou não são conhecidos.</translation>
    </message>
    <message>
        <source>The backup is checked first. While a window or another program uses the library, nothing is done.</source>
        <translation>O backup é verificado primeiro. Enquanto uma janela ou outro programa usa a biblioteca, nada é feito.</translation>
    </message>
    <message>
        <source>The backup; by default the newest one beside the library.</source>
        <translation>O backup; por padrão, o mais novo ao lado da biblioteca.</translation>
    </message>
    <message>
        <source>The catalogue, or another library.</source>
        <translation>O catálogo ou outra biblioteca.</translation>
    </message>
    <message>
        <source>The code is for a scanner that types: Find a disk by its label, in the window, shows the disk. Sheet and correction are at first those that the window used last.</source>
        <translation>O código é para um leitor que digita: “Encontrar um disco pela etiqueta”, na janela, mostra o disco. Folha e correção são, no início, as que a janela usou por último.</translation>
    </message>
    <message>
        <source>The codec of the results.</source>
        <translation>O codec dos resultados.</translation>
    </message>
    <message>
        <source>The command ends when that window is closed; the other program goes on by itself. The status is 1 if there is no such file, if it cannot be played, or if the program did not start.</source>
        <translation>O comando termina quando essa janela é fechada; o outro programa prossegue sozinho. O status é 1 se tal arquivo não existe, se ele não pode ser reproduzido ou se o programa não foi iniciado.</translation>
    </message>
    <message>
        <source>The command looks for the files there first. The next scan does not probe unchanged files again.</source>
        <translation>O comando procura antes os arquivos ali. O próximo escaneamento não analisa de novo arquivos inalterados.</translation>
    </message>
    <message>
        <source>The day of a weekly job, or the first such day of a month; sunday.</source>
        <translation>O dia de uma tarefa semanal, ou o primeiro dia assim de um mês; sunday.</translation>
    </message>
    <message>
        <source>The depth of a check for damage; index by default.</source>
        <translation>A profundidade de uma verificação de danos; por padrão, index.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”, kept at {place}.</source>
        <translation>O disco {id} se chama “{name}” e é guardado em: {place}.</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”.</source>
        <translation>O disco {id} se chama “{name}”.</translation>
    </message>
    <message>
        <source>The file appears once it is whole. A file there is replaced only if it is a library.</source>
        <translation>O arquivo aparece assim que está completo. Um arquivo que já está ali só é substituído se é uma biblioteca.</translation>
    </message>
    <message>
        <source>The file that an export replaces; its extension is the format.</source>
        <translation>O arquivo que uma exportação substitui; a extensão dele é o formato.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>O arquivo a gravar; - é a saída padrão.</translation>
    </message>
    <message>
        <source>The file with the token, made if missing; by default the user&apos;s own.</source>
        <translation>O arquivo com o token, criado se ausente; por padrão, o do próprio usuário.</translation>
    </message>
    <message>
        <source>The file, or the folder for a new file; by default the folder beside the library.</source>
        <translation>O arquivo, ou a pasta para um arquivo novo; por padrão, a pasta ao lado da biblioteca.</translation>
    </message>
    <message>
        <source>The file. It need not be in the library.</source>
        <translation>O arquivo. Ele não precisa estar na biblioteca.</translation>
    </message>
    <message>
        <source>The files are compared with all files of the library. Of files of the same size, only those are read that may still be equal; stored checksums stand for files on disks that are not connected. Hard links, reflinks and several paths to one file are one copy.</source>
        <translation>Os arquivos são comparados com todos os arquivos da biblioteca. Dos arquivos do mesmo tamanho, só são lidos os que ainda podem ser iguais; somas de verificação guardadas representam arquivos em discos não conectados. Links físicos, reflinks e vários caminhos para um arquivo são uma só cópia.</translation>
    </message>
    <message>
        <source>The files that are to fit; by default those on one disk alone. Repeatable.</source>
        <translation>Os arquivos que devem caber; por padrão, os que estão em um só disco. Repetível.</translation>
    </message>
    <message>
        <source>The files to test, as for the command list. Scan them first. A plain word that is no path is refused: give it by --where.</source>
        <translation>Os arquivos a testar, como no comando list. Escaneie-os primeiro. Uma palavra simples que não é caminho é recusada: indique-a com --where.</translation>
    </message>
    <message>
        <source>The first label that is left on the sheet.</source>
        <translation>A primeira etiqueta que resta na folha.</translation>
    </message>
    <message>
        <source>The first run is at the next of these times. Runs that were missed are caught up with once. On battery, jobs wait until the computer is plugged in.</source>
        <translation>A primeira execução é no próximo desses horários. Execuções perdidas são recuperadas uma vez. Com bateria, as tarefas aguardam até o computador ser ligado à tomada.</translation>
    </message>
    <message>
        <source>The first {count} files make {share} of it.</source>
        <translation>Os primeiros {count} arquivos formam {share} disso.</translation>
    </message>
    <message>
        <source>The first {count} {count:file makes|files make} {share} of it: {size}</source>
        <translation>{count:O primeiro {count} arquivo forma|Os primeiros {count} arquivos formam} {share} disso: {size}</translation>
    </message>
    <message>
        <source>The folder for what an encoder makes, for handbrake, sh, powershell and cmd. It is in no source.</source>
        <translation>A pasta para o que um codificador faz, para handbrake, sh, powershell e cmd. Ela não está em nenhuma origem.</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk, such as /media/blue or E:/; by default the one that the paths tell. An empty one cuts nothing.</source>
        <translation>A pasta nos caminhos que representa o disco, como /media/blue ou E:/; por padrão, a que os caminhos indicam. Uma vazia não corta nada.</translation>
    </message>
    <message>
        <source>The folder of a source; by default all sources.</source>
        <translation>A pasta de uma origem; por padrão, todas as origens.</translation>
    </message>
    <message>
        <source>The folder of the source.</source>
        <translation>A pasta da origem.</translation>
    </message>
    <message>
        <source>The folder to compare; by default that of the manifest.</source>
        <translation>A pasta a comparar; por padrão, a do manifesto.</translation>
    </message>
    <message>
        <source>The folder to describe.</source>
        <translation>A pasta a descrever.</translation>
    </message>
    <message>
        <source>The form of the manifest.</source>
        <translation>A forma do manifesto.</translation>
    </message>
    <message>
        <source>The format of the output.</source>
        <translation>O formato da saída.</translation>
    </message>
    <message>
        <source>The format of the report; by default that of the output&apos;s name.</source>
        <translation>O formato do relatório; por padrão, o do nome da saída.</translation>
    </message>
    <message>
        <source>The format; by default that of the output&apos;s name, or a table.</source>
        <translation>O formato; por padrão, o do nome da saída, ou uma tabela.</translation>
    </message>
    <message>
        <source>The format; by default the one that its contents tell.</source>
        <translation>O formato; por padrão, o que o conteúdo indica.</translation>
    </message>
    <message>
        <source>The hours of a nightly, weekly or monthly job; 22:00-06:00 by default. Verifications and checks end with them.</source>
        <translation>As horas de uma tarefa noturna, semanal ou mensal; por padrão, 22:00-06:00. Conferências e verificações terminam com elas.</translation>
    </message>
    <message>
        <source>The id of a job, or its beginning.</source>
        <translation>O ID de uma tarefa, ou o começo dele.</translation>
    </message>
    <message>
        <source>The index is a file of its own beside the library. Subtitles that are in it are not read again, and those that are gone or have changed are taken out. Its size has a limit in the settings, dialogue_mb.</source>
        <translation>O índice é um arquivo próprio ao lado da biblioteca. Legendas que já estão nele não são lidas de novo, e as que sumiram ou mudaram são retiradas. O tamanho dele tem um limite nas configurações, dialogue_mb.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted: {size}.</source>
        <translation>O índice das falas foi excluído: {size}.</translation>
    </message>
    <message>
        <source>The job has not ended, but no more changes are reported. Run the command again later.</source>
        <translation>A tarefa não terminou, mas nenhuma mudança mais é informada. Execute o comando de novo mais tarde.</translation>
    </message>
    <message>
        <source>The job was not changed.</source>
        <translation>A tarefa não foi alterada.</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>A tarefa.</translation>
    </message>
    <message>
        <source>The journal is empty: nothing was moved to the trash.</source>
        <translation>O diário está vazio: nada foi movido para a lixeira.</translation>
    </message>
    <message>
        <source>The last label of {sheet} is number {number}.</source>
        <translation>A última etiqueta de {sheet} é a número {number}.</translation>
    </message>
    <message>
        <source>The library from before is kept as {path}.</source>
        <translation>A biblioteca anterior foi guardada como {path}.</translation>
    </message>
    <message>
        <source>The library has no disk yet. Scan a folder first.</source>
        <translation>A biblioteca ainda não tem discos. Escaneie uma pasta primeiro.</translation>
    </message>
    <message>
        <source>The library has no sources. Scan a folder first.</source>
        <translation>A biblioteca não tem origens. Escaneie uma pasta primeiro.</translation>
    </message>
    <message>
        <source>The library no longer keeps the details of this scan.</source>
        <translation>A biblioteca não guarda mais os detalhes deste escaneamento.</translation>
    </message>
    <message>
        <source>The library of another computer comes with all that it knows: contents, checksums, checks, the disks. It is only read, and nothing that this library knows is replaced. A scan of a disk here takes the place of its files, and gets what was known of them.</source>
        <translation>A biblioteca de outro computador vem com tudo o que sabe: conteúdo, somas de verificação, verificações, os discos. Ela só é lida, e nada do que esta biblioteca sabe é substituído. Um escaneamento de um disco aqui toma o lugar dos arquivos dele e recebe o que se sabia deles.</translation>
    </message>
    <message>
        <source>The library {path} is now as in {backup}.</source>
        <translation>A biblioteca {path} está agora como em {backup}.</translation>
    </message>
    <message>
        <source>The library {path} is of this version.</source>
        <translation>A biblioteca {path} é desta versão.</translation>
    </message>
    <message>
        <source>The log: {path}</source>
        <translation>O registro: {path}</translation>
    </message>
    <message>
        <source>The manifest: a file for a checksum list, a folder for ascmhl and bagit.</source>
        <translation>O manifesto: um arquivo para uma lista de somas de verificação, uma pasta para ascmhl e bagit.</translation>
    </message>
    <message>
        <source>The name of a profile.</source>
        <translation>O nome de um perfil.</translation>
    </message>
    <message>
        <source>The name of its disk; by default the one that the catalogue tells. Of a library, the name for it here; by default that of its file.</source>
        <translation>O nome do disco dele; por padrão, o que o catálogo indica. De uma biblioteca, o nome dela aqui; por padrão, o do arquivo dela.</translation>
    </message>
    <message>
        <source>The name or id of a program, as it is listed.</source>
        <translation>O nome ou o ID de um programa, como está listado.</translation>
    </message>
    <message>
        <source>The name or the id of one disk; without it, all.</source>
        <translation>O nome ou o ID de um disco; sem ele, todos.</translation>
    </message>
    <message>
        <source>The name; by default that of the file.</source>
        <translation>O nome; por padrão, o do arquivo.</translation>
    </message>
    <message>
        <source>The name; without one, that of its folder again.</source>
        <translation>O nome; sem um, de novo o da pasta dela.</translation>
    </message>
    <message>
        <source>The names or ids of disks; without any, all.</source>
        <translation>Os nomes ou IDs de discos; sem nenhum, todos.</translation>
    </message>
    <message>
        <source>The new folder of the source.</source>
        <translation>A nova pasta da origem.</translation>
    </message>
    <message>
        <source>The new name of the disk.</source>
        <translation>O novo nome do disco.</translation>
    </message>
    <message>
        <source>The number of a file in the list.</source>
        <translation>O número de um arquivo na lista.</translation>
    </message>
    <message>
        <source>The number of probe processes, with --cluster on each worker; by default from the preferences.</source>
        <translation>O número de processos de análise, com --cluster em cada processo dele; por padrão, o das preferências.</translation>
    </message>
    <message>
        <source>The number of the schedule, as in the list.</source>
        <translation>O número do agendamento, como na lista.</translation>
    </message>
    <message>
        <source>The old path of the source.</source>
        <translation>O caminho antigo da origem.</translation>
    </message>
    <message>
        <source>The paths of one folder on different computers, such as /Volumes/Media=/mnt/media. Repeatable.</source>
        <translation>Os caminhos de uma mesma pasta em computadores diferentes, como /Volumes/Media=/mnt/media. Repetível.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 for any free one.</source>
        <translation>A porta em que escutar; 0 para qualquer uma livre.</translation>
    </message>
    <message>
        <source>The same, and make the pictures that are absent. This reads the files, for a minute at most.</source>
        <translation>O mesmo, e gera as imagens que faltam. Isto lê os arquivos, por um minuto no máximo.</translation>
    </message>
    <message>
        <source>The saved search to export.</source>
        <translation>A pesquisa salva a exportar.</translation>
    </message>
    <message>
        <source>The scan to show; by default the last one.</source>
        <translation>O escaneamento a mostrar; por padrão, o último.</translation>
    </message>
    <message>
        <source>The scan was too short to tell what limited it.</source>
        <translation>O escaneamento foi curto demais para saber o que o limitou.</translation>
    </message>
    <message>
        <source>The scan was {limit}.</source>
        <translation>O escaneamento foi {limit}.</translation>
    </message>
    <message>
        <source>The sheet or roll, by a part of its name; by default the last one.</source>
        <translation>A folha ou o rolo, por uma parte do nome; por padrão, o último.</translation>
    </message>
    <message>
        <source>The source {old} is now at {new}. No file was probed.</source>
        <translation>A origem {old} está agora em {new}. Nenhum arquivo foi analisado.</translation>
    </message>
    <message>
        <source>The source {path} is called “{name}” now.</source>
        <translation>A origem {path} agora se chama “{name}”.</translation>
    </message>
    <message>
        <source>The token is in {path}. Press Ctrl-C to stop the server.</source>
        <translation>O token está em {path}. Pressione Ctrl-C para encerrar o servidor.</translation>
    </message>
    <message>
        <source>The trash is on the same disk: emptying it frees the space.</source>
        <translation>A lixeira está no mesmo disco: esvaziá-la libera o espaço.</translation>
    </message>
    <message>
        <source>The window has opened no library yet.</source>
        <translation>A janela ainda não abriu nenhuma biblioteca.</translation>
    </message>
    <message>
        <source>The window or cinventory serve watches while it is open. A file is probed once it has not changed for 10 seconds. Where the system reports no changes, a scan each hour or night finds them.</source>
        <translation>A janela ou “cinventory serve” monitora enquanto está aberto. Um arquivo é analisado quando não muda por 10 segundos. Onde o sistema não informa mudanças, um escaneamento a cada hora ou noite as encontra.</translation>
    </message>
    <message>
        <source>The words, in a row, in any case.</source>
        <translation>As palavras, em sequência, sem diferenciar maiúsculas.</translation>
    </message>
    <message>
        <source>The worker {name} gets no files: {fault}</source>
        <translation>O processo {name} não recebe arquivos: {fault}</translation>
    </message>
    <message>
        <source>Their video may have been renamed, moved or deleted. Nothing is changed.</source>
        <translation>O vídeo deles pode ter sido renomeado, movido ou excluído. Nada é alterado.</translation>
    </message>
    <message>
        <source>There are more folders with equal files than are listed.</source>
        <translation>Há mais pastas com arquivos iguais do que as listadas.</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>Não há tarefas.</translation>
    </message>
    <message>
        <source>There are no schedules. Add one with: cinventory schedule add</source>
        <translation>Não há agendamentos. Adicione um com: cinventory schedule add</translation>
    </message>
    <message>
        <source>There is no file at “{path}”, or its disk is not connected.</source>
        <translation>Não há arquivo em “{path}”, ou o disco dele não está conectado.</translation>
    </message>
    <message>
        <source>There is no gap between the episodes that names tell.</source>
        <translation>Não há lacuna entre os episódios que os nomes indicam.</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>Não há índice.</translation>
    </message>
    <message>
        <source>There may be more.</source>
        <translation>Pode haver mais.</translation>
    </message>
    <message>
        <source>There may be more: see --format json.</source>
        <translation>Pode haver mais: veja --format json.</translation>
    </message>
    <message>
        <source>These are the programs that the system names for its type, the usual one first, and known tools that are here: mpv, VLC, MediaInfo, LosslessCut, HandBrake. An editor of texts is not among those for a stream (.ts). The status is 1 if there is no file or no program, or if the program did not start.</source>
        <translation>Estes são os programas que o sistema indica para o tipo dele, o habitual primeiro, e ferramentas conhecidas que estão aqui: mpv, VLC, MediaInfo, LosslessCut, HandBrake. Um editor de textos não está entre os de um fluxo (.ts). O status é 1 se não há arquivo ou programa, ou se o programa não foi iniciado.</translation>
    </message>
    <message>
        <source>This installation has no window, whose libraries paint labels.</source>
        <translation>Esta instalação não tem janela, cujas bibliotecas desenham as etiquetas.</translation>
    </message>
    <message>
        <source>This installation has no window.</source>
        <translation>Esta instalação não tem janela.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Try [blue]&apos;{command_path} {help_option}&apos;[/] for help.</source>
        <translation>Experimente [blue]&apos;{command_path} {help_option}&apos;[/] para obter ajuda.</translation>
    </message>
    <message>
        <source>Try the ways in which cinventory serve sends alerts: of jobs that end badly, sources that are offline, and files that changed unnoticed.</source>
        <translation>Testa as formas como “cinventory serve” envia alertas: sobre tarefas que terminam mal, origens que estão offline e arquivos alterados em silêncio.</translation>
    </message>
    <message>
        <source>Turn HDR into SDR.</source>
        <translation>Converte HDR em SDR.</translation>
    </message>
    <message>
        <source>Undo the whole last move to the trash.</source>
        <translation>Desfaz todo o último movimento para a lixeira.</translation>
    </message>
    <message>
        <source>Update a library of an earlier version, which any command does by itself if it can back it up before.</source>
        <translation>Atualiza uma biblioteca de uma versão anterior, o que qualquer comando faz sozinho se puder fazer backup dela antes.</translation>
    </message>
    <message>
        <source>Update it though no backup could be made before.</source>
        <translation>Atualiza-a mesmo que nenhum backup tenha podido ser feito antes.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Uso: </translation>
    </message>
    <message>
        <source>Use this library file instead of the default one.</source>
        <translation>Usa este arquivo de biblioteca em vez do padrão.</translation>
    </message>
    <message>
        <source>Use {gone} for one that is gone, or --where {word} for the files that match.</source>
        <translation>Use {gone} para um que sumiu, ou --where {word} para os arquivos que correspondem.</translation>
    </message>
    <message>
        <source>Verdicts: clean; cannot_tell: nothing found, but damage does not show in this codec; suspicious: one sign of damage; damaged: a contradiction in the container, or two independent signs; not_finished: the file was not examined to its end, or cannot be decoded.</source>
        <translation>Resultados: clean: sem danos; cannot_tell: nada encontrado, mas os danos não aparecem neste codec; suspicious: um sinal de danos; damaged: uma contradição no contêiner, ou dois sinais independentes; not_finished: o arquivo não foi examinado até o fim, ou não pode ser decodificado.</translation>
    </message>
    <message>
        <source>Verdicts: verified; moved; stored (verdict:new): there was no checksum before; edited: the contents have changed, and so has the size or the time of the last change; changed unnoticed (verdict:rotten): the contents have changed while both stayed; unreadable. A file that changed unnoticed keeps its known checksum: see accept.</source>
        <translation>Resultados: conferido; movido; soma armazenada (verdict:new): não havia soma de verificação antes; editado: o conteúdo mudou, e também o tamanho ou a data da última mudança; alterado em silêncio (verdict:rotten): o conteúdo mudou, mas o tamanho e a data não; ilegível. Um arquivo alterado em silêncio mantém a soma de verificação conhecida: veja accept.</translation>
    </message>
    <message>
        <source>Verify folders against manifests of checksums, and create such manifests.</source>
        <translation>Confere pastas com manifestos de somas de verificação e cria tais manifestos.</translation>
    </message>
    <message>
        <source>Verify or check at most this much, such as 500GB or 2h.</source>
        <translation>Confere ou verifica no máximo esta quantidade, como 500GB ou 2h.</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUANDO</translation>
    </message>
    <message>
        <source>Warning: other computers can reach this address, and the connection is not encrypted.</source>
        <translation>Aviso: outros computadores podem alcançar este endereço, e a conexão não é criptografada.</translation>
    </message>
    <message>
        <source>Watch sources: changes are scanned as they happen. Without a source, list the sources and their state.</source>
        <translation>Monitora origens: mudanças são escaneadas quando acontecem. Sem uma origem, lista as origens e o estado delas.</translation>
    </message>
    <message>
        <source>Watch these sources no more.</source>
        <translation>Não monitora mais estas origens.</translation>
    </message>
    <message>
        <source>What a disk is and its room are as of the last look, which is told. Nothing is copied: --list writes a list for a program that copies, such as rsync --from0 --files-from=FILE / TARGET.</source>
        <translation>O que um disco é e o espaço dele se referem à última vez em que foi visto, que é informada. Nada é copiado: --list grava uma lista para um programa que copia, como rsync --from0 --files-from=FILE / TARGET.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>What is not known is not estimated, and is told apart from what has nothing to save.</source>
        <translation>O que não é conhecido não é estimado, e é informado à parte do que não tem nada a economizar.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer a seguir</translation>
    </message>
    <message>
        <source>What was imported of “{name}” is on “{disk}”. The next scan finds its files.</source>
        <translation>O que foi importado de “{name}” está em “{disk}”. O próximo escaneamento encontra os arquivos dele.</translation>
    </message>
    <message>
        <source>Which episode is the last of a season is not known: nothing is said of what comes after those that are there. `cinventory list gap:yes` lists the episodes of the seasons with gaps.</source>
        <translation>Não se sabe qual episódio é o último de uma temporada: nada é dito do que vem depois dos que existem. `cinventory list gap:yes` lista os episódios das temporadas com lacunas.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>With --near: let a file go although it has sound in a language that the better one lacks.</source>
        <translation>Com --near: deixa um arquivo ir mesmo que tenha som em um idioma que falta no melhor.</translation>
    </message>
    <message>
        <source>With a path, each worker reads a part of a file there, and the command compares it with what this computer reads. Nothing is written. Exit status: 0 all workers can take part; 1 there is no cluster; 3 a worker cannot.</source>
        <translation>Com um caminho, cada processo lê ali uma parte de um arquivo, e o comando a compara com o que este computador lê. Nada é gravado. Status de saída: 0 todos os processos podem participar; 1 não há cluster; 3 um processo não pode.</translation>
    </message>
    <message>
        <source>Write JSON, as the local API does.</source>
        <translation>Grava JSON, como a API local.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Grava JSON.</translation>
    </message>
    <message>
        <source>Write in English, as for a report to the makers, whatever the language of the preferences.</source>
        <translation>Escreve em inglês, como para um relato aos autores, seja qual for o idioma nas preferências.</translation>
    </message>
    <message>
        <source>Write labels for disks as PDF: name, place, size, files, the id, and the id as a QR code.</source>
        <translation>Grava etiquetas para discos como PDF: nome, lugar, tamanho, arquivos, o ID, e o ID como código QR.</translation>
    </message>
    <message>
        <source>Write one line for the files of a recording, with their sums.</source>
        <translation>Grava uma só linha para os arquivos de uma gravação, com as somas deles.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension does not belong to the format. Videos and libraries are never replaced.</source>
        <translation>Grava ou substitui um arquivo mesmo que a extensão não pertença ao formato. Vídeos e bibliotecas nunca são substituídos.</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension is of another format.</source>
        <translation>Grava ou substitui um arquivo mesmo que a extensão seja de outro formato.</translation>
    </message>
    <message>
        <source>Write paths for rsync and rclone from this folder on; by default from the innermost one of all files.</source>
        <translation>Grava caminhos para rsync e rclone a partir desta pasta; por padrão, a partir da mais interna de todos os arquivos.</translation>
    </message>
    <message>
        <source>Write the paths of these files; - is standard output.</source>
        <translation>Grava os caminhos destes arquivos; - é a saída padrão.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, and read them from one, as for another computer.</source>
        <translation>Grava as preferências em um arquivo e as lê de um, como para outro computador.</translation>
    </message>
    <message>
        <source>Write the preferences to a file, without passwords, tokens and certificates.</source>
        <translation>Grava as preferências em um arquivo, sem senhas, tokens e certificados.</translation>
    </message>
    <message>
        <source>Write the report to this file as well.</source>
        <translation>Grava o relatório também neste arquivo.</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Grava o resultado como JSON.</translation>
    </message>
    <message>
        <source>Write this file; - is standard output.</source>
        <translation>Grava este arquivo; - é a saída padrão.</translation>
    </message>
    <message>
        <source>Write to this file; - is standard output.</source>
        <translation>Grava neste arquivo; - é a saída padrão.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[padrão: {}]</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[obrigatório]</translation>
    </message>
    <message>
        <source>a checksum list has the algorithm of its form.</source>
        <translation>uma lista de somas de verificação tem o algoritmo da forma dela.</translation>
    </message>
    <message>
        <source>a file with the extension {ending} cannot be {format}. Leave --format out, give the file the extension {other}, or add --force.</source>
        <translation>um arquivo com a extensão {ending} não pode ser {format}. Omita --format, dê ao arquivo a extensão {other} ou adicione --force.</translation>
    </message>
    <message>
        <source>a list needs --if-lost, --fewer-than or --fits.</source>
        <translation>uma lista requer --if-lost, --fewer-than ou --fits.</translation>
    </message>
    <message>
        <source>a named target has them already. Leave out --codec, --height, --sdr and --aac.</source>
        <translation>um destino com nome já os tem. Omita --codec, --height, --sdr e --aac.</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>todos:</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>opção ambígua: {option} pode indicar {options}</translation>
    </message>
    <message>
        <source>an hourly job has no hours.</source>
        <translation>uma tarefa de hora em hora não tem horas.</translation>
    </message>
    <message>
        <source>and {count} {count:file|files} more</source>
        <translation>e mais {count} {count:arquivo|arquivos}</translation>
    </message>
    <message>
        <source>any of:</source>
        <translation>qualquer um:</translation>
    </message>
    <message>
        <source>argument {name}: {reason}</source>
        <translation>argumento {name}: {reason}</translation>
    </message>
    <message>
        <source>ascmhl adds a generation to the history of the folder, after verifying its chain. Files that differ from this history or that of an outer folder are recorded as failed. bagit needs a folder with its files in a folder data inside.</source>
        <translation>ascmhl adiciona uma geração ao histórico da pasta, depois de conferir a cadeia dele. Arquivos que diferem deste histórico ou do de uma pasta externa são registrados com falha. bagit requer uma pasta com os arquivos em uma pasta data dentro dela.</translation>
    </message>
    <message>
        <source>ask one thing at a time.</source>
        <translation>pergunte uma coisa de cada vez.</translation>
    </message>
    <message>
        <source>at another speed</source>
        <translation>em outra velocidade</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>pelo menos {count} {count:cópia|cópias} de {size}: {total}, {freed}</translation>
    </message>
    <message>
        <source>at most {most} mm.</source>
        <translation>no máximo {most} mm.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de volta</translation>
    </message>
    <message>
        <source>back online</source>
        <translation>de volta online</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <source>began</source>
        <translation>início</translation>
    </message>
    <message>
        <source>both are the same place.</source>
        <translation>ambos são o mesmo lugar.</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por você</translation>
    </message>
    <message>
        <source>can take part</source>
        <translation>pode participar</translation>
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
        <translation>certo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>alterado em silêncio</translation>
    </message>
    <message>
        <source>connected as of the last scan</source>
        <translation>conectado no último escaneamento</translation>
    </message>
    <message>
        <source>connected as of {time}</source>
        <translation>conectado em {time}</translation>
    </message>
    <message>
        <source>copies on the same disk take at most {within}, on other disks {across}</source>
        <translation>cópias no mesmo disco ocupam no máximo {within}, em outros discos {across}</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criação</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>falta um valor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>files</source>
        <translation>arquivos</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixo</translation>
    </message>
    <message>
        <source>for {time}; use skip to leave it out</source>
        <translation>há {time}; use skip para pular</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>full about {time}</source>
        <translation>cheio por volta de {time}</translation>
    </message>
    <message>
        <source>full {earliest} at the earliest</source>
        <translation>cheio não antes de {earliest}</translation>
    </message>
    <message>
        <source>full {earliest} to {latest}</source>
        <translation>cheio entre {earliest} e {latest}</translation>
    </message>
    <message>
        <source>gets no files: {fault}</source>
        <translation>não recebe arquivos: {fault}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>sumiu</translation>
    </message>
    <message>
        <source>has {own_begin} to {own_end} in common with {path}, from {begin} to {end}</source>
        <translation>tem de {own_begin} a {own_end} em comum com {path}, de {begin} a {end}</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>o valor {value} não é possível aqui</translation>
    </message>
    <message>
        <source>imported from {name}, not seen here</source>
        <translation>importado de {name}, não visto aqui</translation>
    </message>
    <message>
        <source>in SDR</source>
        <translation>em SDR</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>na lixeira</translation>
    </message>
    <message>
        <source>index compares the tables of the container with the bytes there and reads all packets; key-frames decodes the key frames as well, full every frame of picture and sound.</source>
        <translation>index compara as tabelas do contêiner com os bytes ali e lê todos os pacotes; key-frames decodifica também os quadros-chave; full, cada quadro de imagem e todo o som.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>is a part of {path}, from {begin} to {end}</source>
        <translation>é uma parte de {path}, de {begin} a {end}</translation>
    </message>
    <message>
        <source>is better than the chosen one: {reason}</source>
        <translation>é melhor que o escolhido: {reason}</translation>
    </message>
    <message>
        <source>it takes two paths, and nothing else.</source>
        <translation>ela aceita dois caminhos e mais nada.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conhecido</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>último backup</translation>
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
        <translation>list não aceita ID; todas as outras ações requerem um.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhado</translation>
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
        <translation>movido de volta</translation>
    </message>
    <message>
        <source>name the files that may go, by paths or filters.</source>
        <translation>indique os arquivos que podem ir, por caminhos ou filtros.</translation>
    </message>
    <message>
        <source>name the files to accept, by paths or filters.</source>
        <translation>indique os arquivos a aceitar, por caminhos ou filtros.</translation>
    </message>
    <message>
        <source>name the output, which is a file or a folder.</source>
        <translation>indique a saída, que é um arquivo ou uma pasta.</translation>
    </message>
    <message>
        <source>name the sources to watch no more.</source>
        <translation>indique as origens que não devem mais ser monitoradas.</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>network</source>
        <translation>de rede</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nunca verificados</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>next: {job}, {time}</source>
        <translation>a seguir: {job}, {time}</translation>
    </message>
    <message>
        <source>no language of a file is known. Scan a folder first.</source>
        <translation>nenhum idioma de um arquivo é conhecido. Escaneie uma pasta primeiro.</translation>
    </message>
    <message>
        <source>no receiver of alerts is named. Use --webhook or --on-alert.</source>
        <translation>nenhum destinatário de alertas foi indicado. Use --webhook ou --on-alert.</translation>
    </message>
    <message>
        <source>no server of this library runs.</source>
        <translation>nenhum servidor desta biblioteca está em execução.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>não conectado desde {time}</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>não movido</translation>
    </message>
    <message>
        <source>not moved: {reason}</source>
        <translation>não movido: {reason}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não está ali</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>nothing has been scanned yet. Scan a folder first.</source>
        <translation>nada foi escaneado ainda. Escaneie uma pasta primeiro.</translation>
    </message>
    <message>
        <source>nothing was indexed yet. Index what is said: cinventory dialogue index</source>
        <translation>nada foi indexado ainda. Indexe as falas: cinventory dialogue index</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on another disk</source>
        <translation>em outro disco</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>only CSV can have a byte order mark. Add --format csv.</source>
        <translation>só CSV pode ter uma marca de ordem de bytes. Adicione --format csv.</translation>
    </message>
    <message>
        <source>only HTML can have pictures. Add --format html.</source>
        <translation>só HTML pode ter imagens. Adicione --format html.</translation>
    </message>
    <message>
        <source>only a weekly or monthly job has a day.</source>
        <translation>só uma tarefa semanal ou mensal tem um dia.</translation>
    </message>
    <message>
        <source>only one of them is possible.</source>
        <translation>só uma dessas opções é possível.</translation>
    </message>
    <message>
        <source>only these formats have it: {names}.</source>
        <translation>só estes formatos têm isso: {names}.</translation>
    </message>
    <message>
        <source>only with --near.</source>
        <translation>só com --near.</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>óptico</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausada</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>pausando</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>talvez</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>player</source>
        <translation>reprodutor</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>probing</source>
        <translation>analisando</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>andamento</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lendo</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>removível</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>nova tentativa de</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rolo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>salvando</translation>
    </message>
    <message>
        <source>say how often: hourly, nightly, weekly or monthly.</source>
        <translation>indique com que frequência: hourly, nightly, weekly ou monthly.</translation>
    </message>
    <message>
        <source>say where to write the labels.</source>
        <translation>indique onde gravar as etiquetas.</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>visto em {time}</translation>
    </message>
    <message>
        <source>sees {path} (device {device})</source>
        <translation>vê {path} (dispositivo {device})</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
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
        <translation>som {found}</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>origens</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>stays: {path}</source>
        <translation>fica: {path}</translation>
    </message>
    <message>
        <source>the better file stays.</source>
        <translation>o arquivo melhor fica.</translation>
    </message>
    <message>
        <source>the columns of path, or name, and size are needed.</source>
        <translation>são necessárias as colunas do caminho, ou do nome, e do tamanho.</translation>
    </message>
    <message>
        <source>the index of what is said cannot be read now, and finds nothing. Try again.</source>
        <translation>o índice das falas não pode ser lido agora e não encontra nada. Tente de novo.</translation>
    </message>
    <message>
        <source>the index of what is said is damaged. Make it anew: cinventory dialogue index</source>
        <translation>o índice das falas está danificado. Faça-o de novo: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the index of what is said is of another version. Make it anew: cinventory dialogue index</source>
        <translation>o índice das falas é de outra versão. Faça-o de novo: cinventory dialogue index</translation>
    </message>
    <message>
        <source>the last check found other contents than those of the checksum.</source>
        <translation>a última verificação encontrou conteúdo diferente do da soma de verificação.</translation>
    </message>
    <message>
        <source>the library does not remember this list. {reason}</source>
        <translation>a biblioteca não se lembra desta lista. {reason}</translation>
    </message>
    <message>
        <source>the paths go from {folder} on.</source>
        <translation>os caminhos partem de {folder}.</translation>
    </message>
    <message>
        <source>the scan must be older than scan {number}.</source>
        <translation>o escaneamento deve ser mais antigo que o escaneamento {number}.</translation>
    </message>
    <message>
        <source>there is no scan {number}; the last is {last}.</source>
        <translation>não existe o escaneamento {number}; o último é {last}.</translation>
    </message>
    <message>
        <source>there is no target of this name, but: {names}.</source>
        <translation>não existe destino com este nome, mas: {names}.</translation>
    </message>
    <message>
        <source>this command does not write {ending}. Use one of {possible}.</source>
        <translation>este comando não grava {ending}. Use um de {possible}.</translation>
    </message>
    <message>
        <source>this format has a line for each file.</source>
        <translation>este formato tem uma linha para cada arquivo.</translation>
    </message>
    <message>
        <source>trash: {path}</source>
        <translation>lixeira: {path}</translation>
    </message>
    <message>
        <source>undo needs numbers or --last; list takes neither.</source>
        <translation>undo requer números ou --last; list não aceita nenhum dos dois.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>argumentos desconhecidos: {arguments}</translation>
    </message>
    <message>
        <source>use a scan with --scan, not a date.</source>
        <translation>use com --scan um escaneamento, não uma data.</translation>
    </message>
    <message>
        <source>use a size such as 200MB or 1.5GB.</source>
        <translation>use um tamanho como 200MB ou 1.5GB.</translation>
    </message>
    <message>
        <source>use an amount such as 500GB or 2h.</source>
        <translation>use uma quantidade como 500GB ou 2h.</translation>
    </message>
    <message>
        <source>use an amount such as 800GB.</source>
        <translation>use uma quantidade como 800GB.</translation>
    </message>
    <message>
        <source>use one of {names}.</source>
        <translation>use um de {names}.</translation>
    </message>
    <message>
        <source>use these options only with --cluster.</source>
        <translation>use estas opções só com --cluster.</translation>
    </message>
    <message>
        <source>use these options only with list.</source>
        <translation>use estas opções só com list.</translation>
    </message>
    <message>
        <source>use this option only with --webhook.</source>
        <translation>use esta opção só com --webhook.</translation>
    </message>
    <message>
        <source>use this option only with show.</source>
        <translation>use esta opção só com show.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>conferido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>with AAC</source>
        <translation>com AAC</translation>
    </message>
    <message>
        <source>without sound in: {languages}</source>
        <translation>sem som em: {languages}</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>processo</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} de {count} {count:processo|processos}</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>novos: {added}, alterados: {changed}</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translation>{address} responde.</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} não responde.</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}.</translation>
    </message>
    <message>
        <source>{count} bad</source>
        <translation>ruins: {count}</translation>
    </message>
    <message>
        <source>{count} files are too many to print here. Show them with: {command}</source>
        <translation>{count} arquivos são muitos para imprimir aqui. Mostre-os com: {command}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>encontrados: {count}</translation>
    </message>
    <message>
        <source>{count} further {count:pair is|pairs are} not confirmed yet. Run it again.</source>
        <translation>{count} {count:outro par ainda não está confirmado|outros pares ainda não estão confirmados}. Execute de novo.</translation>
    </message>
    <message>
        <source>{count} missing, as far as the sources were read</source>
        <translation>ausentes: {count}, até onde as origens foram lidas</translation>
    </message>
    <message>
        <source>{count} more, {least} to {most} each</source>
        <translation>mais {count}, cada um de {least} a {most}</translation>
    </message>
    <message>
        <source>{count} of the {files} {files:file|files} in {folder} {count:is|are} also in {other}: {size}</source>
        <translation>{count} de {files} {files:arquivo|arquivos} em {folder} {count:está|estão} também em {other}: {size}</translation>
    </message>
    <message>
        <source>{count} of those that fit {count:is|are} on disks that are not connected now.</source>
        <translation>{count} dos que cabem {count:está|estão} em discos que não estão conectados agora.</translation>
    </message>
    <message>
        <source>{count} of {known} known {known:file|files} {count:was|were} found at {path}.</source>
        <translation>{count} de {known} {known:arquivo conhecido|arquivos conhecidos} {count:foi encontrado|foram encontrados} em {path}.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files}</source>
        <translation>{count} de {total} {total:arquivo|arquivos}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files} left out:</source>
        <translation>{count} de {total} {total:arquivo|arquivos} de fora:</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>só aqui: {count}</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>{count} {count:cópia|cópias} de {size}: {total}, {freed}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} sound in a language that the better file lacks: --other-languages lets {count:it|them} go.</source>
        <translation>{count} {count:arquivo tem|arquivos têm} som em um idioma que falta no arquivo melhor: --other-languages {count:o|os} deixa ir.</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} on several disks now, and would be on one only.</source>
        <translation>{count} {count:arquivo está|arquivos estão} agora em vários discos e {count:ficaria|ficariam} em um só.</translation>
    </message>
    <message>
        <source>{count} {count:file stays as a copy on another disk|files stay as copies on other disks}: --across-disks lets {count:it|them} go.</source>
        <translation>{count} {count:arquivo fica como cópia em outro disco|arquivos ficam como cópias em outros discos}: --across-disks {count:o|os} deixa ir.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) only on one disk</source>
        <translation>{count} {count:arquivo|arquivos} ({size}) em um só disco</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:does|do} not.</source>
        <translation>{count} {count:arquivo|arquivos} ({size}) não {count:cabe|cabem}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:exists|exist} on no other disk, {unchecked} of them never checked.</source>
        <translation>{count} {count:arquivo|arquivos} ({size}) não {count:existe|existem} em nenhum outro disco, {unchecked} deles nunca verificados.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:fits|fit} into {free}.</source>
        <translation>{count} {count:arquivo|arquivos} ({size}) {count:cabe|cabem} em {free}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:has|have} a copy on another disk.</source>
        <translation>{count} {count:arquivo|arquivos} ({size}) {count:tem|têm} uma cópia em outro disco.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} not known: {count:it was|they were} not compared. Ask with: cinventory copies</source>
        <translation>{count} {count:arquivo|arquivos} ({size}): não se sabe, porque não {count:foi comparado|foram comparados}. Pergunte com: cinventory copies</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} on fewer than {disks} {disks:disk|disks}.</source>
        <translation>{count} {count:arquivo|arquivos} ({size}) {count:está|estão} em menos de {disks} {disks:disco|discos}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} accepted: what the last check found is the known checksum from now on.</source>
        <translation>{count} {count:arquivo aceito|arquivos aceitos}: o que a última verificação encontrou é a soma de verificação conhecida a partir de agora.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could be accepted. Nothing was changed: add --yes to forget the known checksums and take what was found as good.</source>
        <translation>{count} {count:arquivo poderia ser aceito|arquivos poderiam ser aceitos}. Nada foi alterado: adicione --yes para esquecer as somas de verificação conhecidas e tomar o que foi encontrado como bom.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could go, {freed}.</source>
        <translation>{count} {count:arquivo poderia|arquivos poderiam} ir, {freed}.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. Index again: cinventory dialogue index</source>
        <translation>{count} {count:arquivo|arquivos} de legendas não {count:está indexado ou mudou|estão indexados ou mudaram}. Indexe de novo: cinventory dialogue index</translation>
    </message>
    <message>
        <source>{count} {count:file|files}, {size}, {hours} h on {disks} {disks:disk|disks}, as of {time}</source>
        <translation>{count} {count:arquivo|arquivos}, {size}, {hours} h em {disks} {disks:disco|discos}, em {time}</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} on {pages} {pages:page|pages} for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>{count} {count:etiqueta|etiquetas} em {pages} {pages:página|páginas} para {sheet}. Imprima a 100 %, sem ajustar à página.</translation>
    </message>
    <message>
        <source>{count} {count:path|paths} with a line break {count:was|were} left out. Use --list-form nul.</source>
        <translation>{count} {count:caminho|caminhos} com uma quebra de linha {count:ficou|ficaram} de fora. Use --list-form nul.</translation>
    </message>
    <message>
        <source>{count} {count:process|processes}, answers in {time} ms, clock {clock} s</source>
        <translation>{count} {count:processo|processos}, responde em {time} ms, relógio {clock} s</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} back online</source>
        <translation>{count} {count:origem|origens} de volta online</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} offline</source>
        <translation>{count} {count:origem|origens} offline</translation>
    </message>
    <message>
        <source>{count} {count:text|texts}, {size}, as of {time}</source>
        <translation>{count} {count:texto|textos}, {size}, em {time}</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with longer ones. Compare with: cinventory fingerprint --parts</source>
        <translation>{count} {count:vídeo não foi comparado|vídeos não foram comparados} com outros mais longos. Compare com: cinventory fingerprint --parts</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with those of similar length. Compare with: cinventory fingerprint</source>
        <translation>{count} {count:vídeo não foi comparado|vídeos não foram comparados} com os de duração parecida. Compare com: cinventory fingerprint</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} cannot be compared.</source>
        <translation>{count} {count:vídeo não pode ser comparado|vídeos não podem ser comparados}.</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} with the same pictures</source>
        <translation>{count} {count:vídeo|vídeos} com as mesmas imagens</translation>
    </message>
    <message>
        <source>{count} {count:worker has|workers have} gone: {names}.</source>
        <translation>{count} {count:processo sumiu|processos sumiram}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker takes|workers take} part: {names}.</source>
        <translation>{count} {count:processo participa|processos participam}: {names}.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} {count:processo|processos}</translation>
    </message>
    <message>
        <source>{ending} is the extension of no format. Writing {format}; choose with --format.</source>
        <translation>{ending} não é a extensão de nenhum formato. Gravando {format}; escolha com --format.</translation>
    </message>
    <message>
        <source>{fine} of {count} {count:worker|workers} can take part, with {processes} probe {processes:process|processes}.</source>
        <translation>{fine} de {count} {count:processo|processos} podem participar, com {processes} {processes:processo|processos} de análise.</translation>
    </message>
    <message>
        <source>{folder} has none of the files. Name their folder with --folder.</source>
        <translation>{folder} não tem nenhum dos arquivos. Indique a pasta deles com --folder.</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{free} de {total} livres</translation>
    </message>
    <message>
        <source>{free} of {total} free as of {time}</source>
        <translation>{free} de {total} livres em {time}</translation>
    </message>
    <message>
        <source>{grid} on {sheet}</source>
        <translation>{grid} em {sheet}</translation>
    </message>
    <message>
        <source>{holder} has it open. Its running jobs can be reached only while its local API is on.</source>
        <translation>{holder} está com ela aberta. As tarefas em execução só podem ser alcançadas enquanto a API local estiver ativada.</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <source>{name} is not a column. Use {names}.</source>
        <translation>{name} não é uma coluna. Use {names}.</translation>
    </message>
    <message>
        <source>{part} (continue with: {command})</source>
        <translation>{part} (retomar com: {command})</translation>
    </message>
    <message>
        <source>{program} begins at the beginning: it cannot be told a time.</source>
        <translation>{program} começa do início: não é possível indicar um tempo a ele.</translation>
    </message>
    <message>
        <source>{program} could not be started: {detail}.</source>
        <translation>{program} não pôde ser iniciado: {detail}.</translation>
    </message>
    <message>
        <source>{program} ended at once, with status {status}: {command}</source>
        <translation>{program} terminou logo, com status {status}: {command}</translation>
    </message>
    <message>
        <source>{sentence} Ask with: {command}</source>
        <translation>{sentence} Pergunte com: {command}</translation>
    </message>
    <message>
        <source>{sentence} List them with: {command}</source>
        <translation>{sentence} Liste com: {command}</translation>
    </message>
    <message>
        <source>{target}: of no file it can be said that it would save something.</source>
        <translation>{target}: de nenhum arquivo se pode dizer que economizaria algo.</translation>
    </message>
    <message>
        <source>{target}: {count} {count:file|files} of {size} would save {saves}.</source>
        <translation>{target}: {count} {count:arquivo|arquivos} de {size} {count:economizaria|economizariam} {saves}.</translation>
    </message>
    <message>
        <source>{text} is no scan, date or age, such as 2026-10-01 or 30d.</source>
        <translation>{text} não é um escaneamento, uma data nem um período, como 2026-10-01 ou 30d.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>{value} is not a valid float range.</source>
        <translation>{value} não é um número.</translation>
    </message>
    <message>
        <source>{value} is not a valid float.</source>
        <translation>{value} não é um número.</translation>
    </message>
    <message>
        <source>{value} is not a valid int range.</source>
        <translation>{value} não é um número inteiro.</translation>
    </message>
    <message>
        <source>{value} is not a valid int.</source>
        <translation>{value} não é um número inteiro.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} não está no intervalo {range}.</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} não é um de {choices}.</translation>
    </message>
    <message>
        <source>{word} is no file or folder here.</source>
        <translation>{word} não é arquivo nem pasta aqui.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name one file.</source>
        <translation>“{path}” é uma pasta. Indique um arquivo.</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds, or as 1:02:03.5.</source>
        <translation>“{text}” não é um tempo. Digite segundos, ou como 1:02:03.5.</translation>
    </message>
    <message>
        <source>“{text}” names no column: write such as path=Location.</source>
        <translation>“{text}” não indica uma coluna: digite algo como path=Location.</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Only files that are there now can be compared: some are missing, or not connected.</source>
        <translation>Só é possível comparar arquivos disponíveis agora: alguns estão ausentes ou não conectados.</translation>
    </message>
    <message>
        <source>“{}” is left out: {}</source>
        <translation>“{}” fica de fora: {}</translation>
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
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borda</translation>
    </message>
    <message>
        <source>File over the first one</source>
        <translation>Arquivo sobre o primeiro</translation>
    </message>
    <message>
        <source>How much later this file is shown than the first one</source>
        <translation>Quanto depois do primeiro este arquivo é exibido</translation>
    </message>
    <message>
        <source>How the pictures are compared (W for the next way)</source>
        <translation>Como as imagens são comparadas (W para o próximo modo)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Offset of {}</source>
        <translation>Deslocamento de {}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>The file to compare the first with</source>
        <translation>O arquivo com o qual comparar o primeiro</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Where the first picture ends and the other one begins</source>
        <translation>Onde a primeira imagem termina e a outra começa</translation>
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
        <translation>no mínimo {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>no máximo {}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>é no mínimo</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>é no máximo</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>é exatamente</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>é menor que</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>é maior que</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>less than {}</source>
        <translation>menos de {}</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>mais de {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>não {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>{} (differs)</source>
        <translation>{} (diferente)</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Before, after, and the difference</source>
        <translation>Antes, depois e a diferença</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The earlier scan</source>
        <translation>O escaneamento anterior</translation>
    </message>
    <message>
        <source>The later scan</source>
        <translation>O escaneamento posterior</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What has changed from one scan to the other</source>
        <translation>O que mudou de um escaneamento para o outro</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>A row for each fact, a column for each file</source>
        <translation>Uma linha para cada dado, uma coluna para cada arquivo</translation>
    </message>
    <message>
        <source>Files side by side</source>
        <translation>Arquivos lado a lado</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all</source>
        <translation>Omite o que é igual em todos</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Só diferenças</translation>
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
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
</context>
<context>
    <name>CopiesController</name>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A row for files with equal contents; those that take the most room come first</source>
        <translation>Uma linha para arquivos de conteúdo igual; primeiro os que ocupam mais espaço</translation>
    </message>
    <message>
        <source>A search after the next scan may find some.</source>
        <translation>Uma procura após o próximo escaneamento pode achar algumas.</translation>
    </message>
    <message>
        <source>All groups are ignored</source>
        <translation>Todos os grupos são ignorados</translation>
    </message>
    <message>
        <source>Also on other disks</source>
        <translation>Também em outros discos</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Colunas dos grupos</translation>
    </message>
    <message>
        <source>Compare two places</source>
        <translation>Comparar dois locais</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Files of the same size are compared; only those that may be equal are read.</source>
        <translation>São comparados arquivos do mesmo tamanho; só os que podem ser iguais são lidos.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups of copies</source>
        <translation>Grupos de cópias</translation>
    </message>
    <message>
        <source>Groups of equal files, places and folders against each other, and the trash</source>
        <translation>Grupos de arquivos iguais, locais e pastas frente a frente, e a lixeira</translation>
    </message>
    <message>
        <source>Lists the groups whose copies are all on different disks as well: those are backups</source>
        <translation>Lista também os grupos cujas cópias estão todas em discos diferentes: esses são backups</translation>
    </message>
    <message>
        <source>No disk holds a file twice</source>
        <translation>Nenhum disco tem um arquivo duas vezes</translation>
    </message>
    <message>
        <source>No disk holds a file twice that matches</source>
        <translation>Nenhum disco tem duas vezes um arquivo que corresponde</translation>
    </message>
    <message>
        <source>No file has another copy</source>
        <translation>Nenhum arquivo tem outra cópia</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Ainda não se procuraram cópias</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos os grupos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-los</translation>
    </message>
    <message>
        <source>Views of the copies</source>
        <translation>Visões das cópias</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>O que se informa de cada grupo</translation>
    </message>
    <message>
        <source>“Ignored” shows them.</source>
        <translation>“Ignorados” os mostra.</translation>
    </message>
</context>
<context>
    <name>CopiesPreferences</name>
    <message>
        <source>Allow moving copies to the tras&amp;h</source>
        <translation>Permitir mover cópias para a li&amp;xeira</translation>
    </message>
    <message>
        <source>Copies and trash</source>
        <translation>Cópias e lixeira</translation>
    </message>
    <message>
        <source>Otherwise files are only read. Every move is shown before, and can be undone.</source>
        <translation>Caso contrário, os arquivos só são lidos. Todo movimento é mostrado antes e pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>CopyFileTable</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Uma linha por arquivo; Enter o abre</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Colunas dos arquivos</translation>
    </message>
    <message>
        <source>Files of the group</source>
        <translation>Arquivos do grupo</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>Preferir esta origem</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar na tabela</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>O que se informa de cada arquivo</translation>
    </message>
</context>
<context>
    <name>CopyFormatter</name>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Em ambos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep: {}</source>
        <translation>Manter: {}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Nenhum grupo corresponde</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar, that matches “{typed}”.</source>
        <translation>Nenhum tem um arquivo de “{chosen}”, a escolha na barra lateral, que corresponda a “{typed}”.</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar.</source>
        <translation>Nenhum tem um arquivo de “{chosen}”, a escolha na barra lateral.</translation>
    </message>
    <message>
        <source>None has a file that matches “{typed}”. Other words may find some.</source>
        <translation>Nenhum tem um arquivo que corresponda a “{typed}”. Outras palavras podem encontrar alguns.</translation>
    </message>
    <message>
        <source>None has one of the files that the window shows now.</source>
        <translation>Nenhum tem um dos arquivos que a janela mostra agora.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Only in {}</source>
        <translation>Só em {}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To reclaim</source>
        <translation>A liberar</translation>
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
        <translation>no mínimo {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>no máximo {}</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>primeiro por caminho</translation>
    </message>
    <message>
        <source>imported from {}, not seen here</source>
        <translation>importado de {}, não visto aqui</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>na lixeira</translation>
    </message>
    <message>
        <source>longest name</source>
        <translation>nome mais longo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>mais antigo</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>others are called copies</source>
        <translation>outros se chamam cópia</translation>
    </message>
    <message>
        <source>others are in folders of copies</source>
        <translation>outros estão em pastas de cópias</translation>
    </message>
    <message>
        <source>preferred source</source>
        <translation>origem preferida</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>caminho mais curto</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>o único intacto</translation>
    </message>
    <message>
        <source>{0} {0:group of copies is|groups of copies are} hidden</source>
        <translation>{0} {0:grupo de cópias está oculto|grupos de cópias estão ocultos}</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of copies</source>
        <translation>{0} {0:grupo|grupos} de cópias</translation>
    </message>
    <message>
        <source>{0} {0:video has its copies on different disks: they are backups|videos have their copies on different disks: they are backups}.</source>
        <translation>{0} {0:vídeo tem as cópias em discos diferentes: são backups|vídeos têm as cópias em discos diferentes: são backups}.</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Check for damage…</source>
        <translation>Verificar danos…</translation>
    </message>
    <message>
        <source>Check the rest…</source>
        <translation>Verificar o resto…</translation>
    </message>
    <message>
        <source>Compare all files with each other, to find which exist several times</source>
        <translation>Comparar todos os arquivos entre si, para descobrir quais existem várias vezes</translation>
    </message>
    <message>
        <source>Decode all files to find damage</source>
        <translation>Decodificar todos os arquivos para encontrar danos</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Procurar cópias</translation>
    </message>
    <message>
        <source>Read all files, and compare them with their checksums; of files without any, store them</source>
        <translation>Ler todos os arquivos e compará-los com as somas de verificação; armazenar a dos que não têm</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Conferir somas de verificação</translation>
    </message>
    <message>
        <source>none of {}</source>
        <translation>nenhum de {}</translation>
    </message>
    <message>
        <source>{0:Not the one checked|None of the {0} checked}</source>
        <translation>{0:Não o verificado|Nenhum dos {0} verificados}</translation>
    </message>
    <message>
        <source>{0:Not the one compared|None of the {0} compared}</source>
        <translation>{0:Não o comparado|Nenhum dos {0} comparados}</translation>
    </message>
    <message>
        <source>{0:Not the one verified|None of the {0} verified}</source>
        <translation>{0:Não o conferido|Nenhum dos {0} conferidos}</translation>
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
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>&amp;Gravar em</translation>
    </message>
    <message>
        <source>A history takes a new part with each run; a bag or a list is written once</source>
        <translation>Um histórico ganha uma nova parte a cada vez; um bag ou uma lista é gravado uma só vez</translation>
    </message>
    <message>
        <source>ASC MHL history (a folder ascmhl)</source>
        <translation>Histórico ASC MHL (uma pasta ascmhl)</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Allow it to write there, or choose another place.</source>
        <translation>Permita a gravação ali ou escolha outro local.</translation>
    </message>
    <message>
        <source>BagIt bag (with its files in a folder data)</source>
        <translation>Bag BagIt (com os arquivos em uma pasta data)</translation>
    </message>
    <message>
        <source>Checksum list for b3sum</source>
        <translation>Lista de somas para b3sum</translation>
    </message>
    <message>
        <source>Checksum list for md5sum</source>
        <translation>Lista de somas para md5sum</translation>
    </message>
    <message>
        <source>Checksum list for sha1sum</source>
        <translation>Lista de somas para sha1sum</translation>
    </message>
    <message>
        <source>Checksum list for sha256sum</source>
        <translation>Lista de somas para sha256sum</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH128</source>
        <translation>Lista de somas para xxhsum, XXH128</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH64</source>
        <translation>Lista de somas para xxhsum, XXH64</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose at least one algorithm.</source>
        <translation>Escolha pelo menos um algoritmo.</translation>
    </message>
    <message>
        <source>Choose the folder to describe</source>
        <translation>Escolher a pasta a descrever</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Escolher onde gravar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Compute this checksum of each file</source>
        <translation>Calcular esta soma de verificação de cada arquivo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Create manifest</source>
        <translation>Criar manifesto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
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
        <translation>Pode ser solta sobre este diálogo.</translation>
    </message>
    <message>
        <source>Name the file of the checksum list.</source>
        <translation>Dê um nome ao arquivo da lista de somas de verificação.</translation>
    </message>
    <message>
        <source>Reads all files of the folder, and writes the manifest</source>
        <translation>Lê todos os arquivos da pasta e grava o manifesto</translation>
    </message>
    <message>
        <source>The folder whose files the manifest lists</source>
        <translation>A pasta cujos arquivos o manifesto lista</translation>
    </message>
    <message>
        <source>The path of the new manifest</source>
        <translation>O caminho do novo manifesto</translation>
    </message>
    <message>
        <source>Type whole paths.</source>
        <translation>Digite caminhos completos.</translation>
    </message>
    <message>
        <source>Without it, nothing is written into the folder. Its videos are never changed.</source>
        <translation>Sem isto, nada é gravado na pasta. Os vídeos dela nunca são alterados.</translation>
    </message>
    <message>
        <source>Write &amp;into “{}” itself</source>
        <translation>Gravar &amp;na própria pasta “{}”</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Gravar em</translation>
    </message>
    <message>
        <source>{} is a source of the library, where nothing is written. Choose another place.</source>
        <translation>{} é uma origem da biblioteca, onde nada é gravado. Escolha outro local.</translation>
    </message>
</context>
<context>
    <name>DBusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>&amp;Again, also what was checked before</source>
        <translation>&amp;De novo, também o que já foi verificado</translation>
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
        <translation>&amp;Quadros-chave</translation>
    </message>
    <message>
        <source>A single changed bit may not show: only checksums find each change.</source>
        <translation>Um único bit alterado pode passar despercebido: só as somas de verificação encontram toda mudança.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Verificar danos</translation>
    </message>
    <message>
        <source>Compares the tables of a file with the bytes there. As fast as the disk reads.</source>
        <translation>Compara as tabelas de um arquivo com os bytes existentes. Tão rápido quanto o disco lê.</translation>
    </message>
    <message>
        <source>Decodes every frame of picture and sound: several minutes for an hour of video.</source>
        <translation>Decodifica todos os quadros de imagem e o som: vários minutos para uma hora de vídeo.</translation>
    </message>
    <message>
        <source>Decodes the key frames as well: a few seconds for an hour of video.</source>
        <translation>Decodifica também os quadros-chave: alguns segundos para uma hora de vídeo.</translation>
    </message>
    <message>
        <source>Otherwise only new and changed files are read</source>
        <translation>Caso contrário, só arquivos novos e alterados são lidos</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Damage at {}. Click to see the picture there, double click to play from there.</source>
        <translation>Dano em {}. Clique para ver a imagem desse ponto, clique duplo para reproduzir a partir dele.</translation>
    </message>
    <message>
        <source>Damage at {}. The arrow keys show the picture there, Enter plays from there.</source>
        <translation>Dano em {}. As setas mostram a imagem desse ponto, Enter reproduz a partir dele.</translation>
    </message>
    <message>
        <source>Damage on the time line</source>
        <translation>Danos na linha do tempo</translation>
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
        <translation>Não altera nada</translation>
    </message>
    <message>
        <source>Changes since a date</source>
        <translation>Mudanças desde uma data</translation>
    </message>
    <message>
        <source>Shows what changed since that day</source>
        <translation>Mostra o que mudou desde esse dia</translation>
    </message>
    <message>
        <source>Tell changes</source>
        <translation>Mostrar mudanças</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>O dia a partir do qual se informam as mudanças</translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>&amp;Delete the index</source>
        <translation>E&amp;xcluir o índice</translation>
    </message>
    <message>
        <source>Delete the index of what is said?</source>
        <translation>Excluir o índice das falas?</translation>
    </message>
    <message>
        <source>Deletes the index of what is said; nothing can be found by says: then</source>
        <translation>Exclui o índice das falas; says: deixa de encontrar qualquer coisa</translation>
    </message>
    <message>
        <source>Subtitles and videos stay as they are. To search what is said again, index it again.</source>
        <translation>As legendas e os vídeos ficam como estão. Para pesquisar as falas de novo, indexe-as novamente.</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>O índice ocupa {size}.</translation>
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
        <translation>O backup está sendo posto no lugar da biblioteca…</translation>
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
        <translation>? Incerto: faltam dados</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Audio {}</source>
        <translation>Áudio {}</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Prof. de bits</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Verificar danos</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Somas de verificação</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculada</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>IDs em bases</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Codificado</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episódio</translation>
    </message>
    <message>
        <source>Episode {}</source>
        <translation>Episódio {}</translation>
    </message>
    <message>
        <source>Equal in all</source>
        <translation>Igual em todos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Arquivos ao lado</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>Filme ou episódio</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Sinalizadores</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation>Encontrada em vez dela</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Good copy</source>
        <translation>Boa cópia</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelaçado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
    </message>
    <message>
        <source>Last look failed</source>
        <translation>Última leitura falhou</translation>
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
        <translation>No disco {}</translation>
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
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressivo</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>Lido com</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>Gravação em vários arquivos</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Rolo</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Varredura</translation>
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
        <translation>Tamanho</translation>
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
        <translation>Legendas</translation>
    </message>
    <message>
        <source>The file declares more bytes than it has. Its end may be missing.</source>
        <translation>O arquivo declara mais bytes do que tem. O final pode estar faltando.</translation>
    </message>
    <message>
        <source>The file is in the trash, so it counts as no copy. Its data stays in the library.</source>
        <translation>O arquivo está na lixeira, por isso não conta como cópia. Os dados dele permanecem na biblioteca.</translation>
    </message>
    <message>
        <source>The last scan did not find the file. Its data stays in the library.</source>
        <translation>O último escaneamento não encontrou o arquivo. Os dados dele permanecem na biblioteca.</translation>
    </message>
    <message>
        <source>The source cannot be reached now. The data of the file stays in the library.</source>
        <translation>A origem não pode ser alcançada agora. Os dados do arquivo permanecem na biblioteca.</translation>
    </message>
    <message>
        <source>They are of another version of the file than the last scan saw, modified {}.</source>
        <translation>São de outra versão do arquivo, não da que o último escaneamento viu, modificada em {}.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Faixa {}</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Falas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>capítulos</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>somas de verificação</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não pôde ser lido</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>cortes</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>edições</translation>
    </message>
    <message>
        <source>for the hard of hearing</source>
        <translation>para deficientes auditivos</translation>
    </message>
    <message>
        <source>for those who see little</source>
        <translation>para deficientes visuais</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forçada</translation>
    </message>
    <message>
        <source>found on {}</source>
        <translation>encontrado em {}</translation>
    </message>
    <message>
        <source>kept at {}</source>
        <translation>guardado em {}</translation>
    </message>
    <message>
        <source>last seen {}</source>
        <translation>visto em {}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadados</translation>
    </message>
    <message>
        <source>metadata of the camera</source>
        <translation>metadados da câmera</translation>
    </message>
    <message>
        <source>more than {} different</source>
        <translation>mais de {} diferentes</translation>
    </message>
    <message>
        <source>names of file and folders</source>
        <translation>nomes de arquivo e pastas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not a video</source>
        <translation>não é um vídeo</translation>
    </message>
    <message>
        <source>not read: it declares a document type</source>
        <translation>não lido: declara um tipo de documento</translation>
    </message>
    <message>
        <source>not read: it is larger than 1 MiB</source>
        <translation>não lido: tem mais de 1 MiB</translation>
    </message>
    <message>
        <source>not read: it is no text</source>
        <translation>não lido: não é texto</translation>
    </message>
    <message>
        <source>notes of a download</source>
        <translation>notas de um download</translation>
    </message>
    <message>
        <source>of the same episode, perhaps for another version</source>
        <translation>do mesmo episódio, talvez para outra versão</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>pictures for seeking</source>
        <translation>imagens para avançar e voltar</translation>
    </message>
    <message>
        <source>smaller version</source>
        <translation>versão menor</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>legendas</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetria</translation>
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
        <translation>exigido: {}</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} bits</translation>
    </message>
    <message>
        <source>{} by its text</source>
        <translation>{} pelo texto</translation>
    </message>
    <message>
        <source>{} constant</source>
        <translation>{} constante</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>mais {}</translation>
    </message>
    <message>
        <source>{} of unknown duration</source>
        <translation>{} de duração desconhecida</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>lidos: {}</translation>
    </message>
    <message>
        <source>{} variable</source>
        <translation>{} variável</translation>
    </message>
    <message>
        <source>✓ The file fulfils the profile</source>
        <translation>✓ O arquivo cumpre o perfil</translation>
    </message>
    <message>
        <source>✗ The file does not fulfil the profile</source>
        <translation>✗ O arquivo não cumpre o perfil</translation>
    </message>
</context>
<context>
    <name>DetailsContents</name>
    <message>
        <source>Find its other copies</source>
        <translation>Procurar outras cópias</translation>
    </message>
    <message>
        <source>No other copy is known</source>
        <translation>Nenhuma outra cópia é conhecida</translation>
    </message>
    <message>
        <source>Not known yet: compares files; a copy may be on a disk that is there</source>
        <translation>Ainda não se sabe: compara arquivos; uma cópia pode estar em um disco conectado</translation>
    </message>
    <message>
        <source>Shows where else its contents are</source>
        <translation>Mostra onde mais está o conteúdo dele</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Tudo o que o mecanismo de mídia diz do arquivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details or report</source>
        <translation>Detalhes ou relatório</translation>
    </message>
    <message>
        <source>Gives the table their room</source>
        <translation>Dá à tabela o espaço deles</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ocultar os detalhes</translation>
    </message>
    <message>
        <source>Open it, show it in its folder, copy where it is</source>
        <translation>Abrir, mostrar na pasta, copiar o local</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Select a file to see its details.</source>
        <translation>Selecione um arquivo para ver os detalhes.</translation>
    </message>
    <message>
        <source>Select a single file to see its report.</source>
        <translation>Selecione um único arquivo para ver o relatório.</translation>
    </message>
    <message>
        <source>The arrow keys change between the two</source>
        <translation>As setas alternam entre os dois</translation>
    </message>
    <message>
        <source>What can be done with the file</source>
        <translation>O que se pode fazer com o arquivo</translation>
    </message>
    <message>
        <source>What is known of the file, in words</source>
        <translation>O que se sabe do arquivo, em palavras</translation>
    </message>
    <message>
        <source>What is known of the selected files</source>
        <translation>O que se sabe dos arquivos selecionados</translation>
    </message>
</context>
<context>
    <name>DialogueCommands</name>
    <message>
        <source>Index what is said</source>
        <translation>Indexar as falas</translation>
    </message>
    <message>
        <source>Nothing was indexed yet, so that says: finds nothing.</source>
        <translation>Nada foi indexado ainda, por isso says: não encontra nada.</translation>
    </message>
    <message>
        <source>The index of what is said cannot be read now, so that says: finds nothing.</source>
        <translation>O índice das falas não pode ser lido agora, por isso says: não encontra nada.</translation>
    </message>
    <message>
        <source>The index of what is said is damaged, and finds nothing.</source>
        <translation>O índice das falas está danificado e não encontra nada.</translation>
    </message>
    <message>
        <source>The index of what is said is deleted.</source>
        <translation>O índice das falas foi excluído.</translation>
    </message>
    <message>
        <source>The index of what is said is of another version of the program. It has to be made anew.</source>
        <translation>O índice das falas é de outra versão do programa. Precisa ser feito de novo.</translation>
    </message>
    <message>
        <source>There is no index of what is said.</source>
        <translation>Não há índice das falas.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. What is said there is not found.</source>
        <translation>{count} {count:arquivo|arquivos} de legendas não {count:está indexado|estão indexados} ou {count:mudou|mudaram}. O que se diz ali não é encontrado.</translation>
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
        <translation>&amp;Indexar as falas após cada escaneamento</translation>
    </message>
    <message>
        <source>A video with such a track is read to its end, once. That may take hours.</source>
        <translation>Um vídeo com uma faixa assim é lido até o fim, uma vez. Isso pode levar horas.</translation>
    </message>
    <message>
        <source>About 35 MB for 1,000 films. When it is full, what is indexed stays.</source>
        <translation>Cerca de 35 MB para 1.000 filmes. Quando está cheio, o que foi indexado permanece.</translation>
    </message>
    <message>
        <source>Index at &amp;most</source>
        <translation>Indexar no &amp;máximo</translation>
    </message>
    <message>
        <source>New and changed subtitles are read, so that says: finds what is said in them.</source>
        <translation>As legendas novas e alteradas são lidas, para que says: encontre o que se diz nelas.</translation>
    </message>
    <message>
        <source>Read trac&amp;ks inside videos as well</source>
        <translation>Ler também &amp;faixas dentro dos vídeos</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Falas</translation>
    </message>
</context>
<context>
    <name>DiskCards</name>
    <message>
        <source>A card for each disk; Enter shows its files</source>
        <translation>Um cartão para cada disco; Enter mostra os arquivos dele</translation>
    </message>
</context>
<context>
    <name>DiskCommands</name>
    <message>
        <source>what is told of the disk “{}”</source>
        <translation>o que se diz do disco “{}”</translation>
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
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>Anything else, such as the day on which it was bought.</source>
        <translation>Qualquer outra coisa, como o dia da compra.</translation>
    </message>
    <message>
        <source>As on its label. Empty: the name that the system tells.</source>
        <translation>Como na etiqueta. Vazio: o nome que o sistema informa.</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Não altera nada</translation>
    </message>
    <message>
        <source>Disk “{}”</source>
        <translation>Disco “{}”</translation>
    </message>
    <message>
        <source>Keeps this; the disk is not touched</source>
        <translation>Guarda isto; o disco não é tocado</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Where it is kept, such as “safe, upper shelf”.</source>
        <translation>Onde é guardado, como “cofre, prateleira de cima”.</translation>
    </message>
</context>
<context>
    <name>DiskFormatter</name>
    <message>
        <source>Damaged</source>
        <translation>Danificados</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Full by</source>
        <translation>Cheio até</translation>
    </message>
    <message>
        <source>Full by: {}</source>
        <translation>Cheio até: {}</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto em</translation>
    </message>
    <message>
        <source>Last seen: {}</source>
        <translation>Visto em: {}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Só aqui</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Não verificados</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>cerca de {}</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>em {}</translation>
    </message>
    <message>
        <source>away since {}</source>
        <translation>fora desde {}</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} of {} free</source>
        <translation>{} de {} livres</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} ou depois</translation>
    </message>
</context>
<context>
    <name>DiskQuestions</name>
    <message>
        <source>A list of {} was saved.</source>
        <translation>Uma lista de {} foi salva.</translation>
    </message>
    <message>
        <source>{0} {0:path|paths} with a line break {0:is|are} not in it: use the other format.</source>
        <translation>{0} {0:caminho|caminhos} com quebra de linha não {0:está|estão} nela: use o outro formato.</translation>
    </message>
</context>
<context>
    <name>DiskSheet</name>
    <message>
        <source>Changes nothing</source>
        <translation>Não altera nada</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Salvar lista…</translation>
    </message>
    <message>
        <source>Writes the paths of these files for rsync, rclone or your own use; nothing is copied</source>
        <translation>Grava os caminhos destes arquivos para rsync, rclone ou uso próprio; nada é copiado</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>A row for each disk; Enter shows its files</source>
        <translation>Uma linha para cada disco; Enter mostra os arquivos dele</translation>
    </message>
    <message>
        <source>Columns of the disks</source>
        <translation>Colunas dos discos</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>What is known of each; a click sorts by it</source>
        <translation>O que se sabe de cada um; um clique ordena por isso</translation>
    </message>
</context>
<context>
    <name>DisksController</name>
    <message>
        <source>forgetting of the disk “{}”</source>
        <translation>esquecimento do disco “{}”</translation>
    </message>
    <message>
        <source>that the disk “{}” is “{}”</source>
        <translation>que o disco “{}” é “{}”</translation>
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
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>Ordem inversa</translation>
    </message>
    <message>
        <source>Shows a card for each disk</source>
        <translation>Mostra um cartão para cada disco</translation>
    </message>
    <message>
        <source>Shows a row for each disk</source>
        <translation>Mostra uma linha para cada disco</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Turns the order of the disks round</source>
        <translation>Inverte a ordem dos discos</translation>
    </message>
</context>
<context>
    <name>DisksPage</name>
    <message>
        <source>Compares files of equal size</source>
        <translation>Compara arquivos de tamanho igual</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>Drops what you told of a disk that has no source any more</source>
        <translation>Descarta o que você informou de um disco que não tem mais origem</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Procurar cópias</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>If it were lost…</source>
        <translation>Se ele se perdesse…</translation>
    </message>
    <message>
        <source>Is another disk…</source>
        <translation>É outro disco…</translation>
    </message>
    <message>
        <source>Makes a list of files for the room of another disk</source>
        <translation>Faz uma lista de arquivos para o espaço de outro disco</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>Nome e local…</translation>
    </message>
    <message>
        <source>No disk is known yet</source>
        <translation>Nenhum disco conhecido ainda</translation>
    </message>
    <message>
        <source>On one disk alone</source>
        <translation>Só em um disco</translation>
    </message>
    <message>
        <source>Room over time…</source>
        <translation>Espaço ao longo do tempo…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>Mostrar arquivos</translation>
    </message>
    <message>
        <source>Shows the files of the disk in the table</source>
        <translation>Mostra os arquivos do disco na tabela</translation>
    </message>
    <message>
        <source>Shows the files with a copy on fewer than two disks</source>
        <translation>Mostra os arquivos com cópia em menos de dois discos</translation>
    </message>
    <message>
        <source>Shows the room of the disk on each day with a look, and by when it is full</source>
        <translation>Mostra o espaço do disco em cada dia em que foi visto e até quando ele fica cheio</translation>
    </message>
    <message>
        <source>Tells what you call the disk, and where you keep it; the disk is not touched</source>
        <translation>Informa como você chama o disco e onde o guarda; o disco não é tocado</translation>
    </message>
    <message>
        <source>Tells which files exist on this disk alone</source>
        <translation>Diz quais arquivos existem só neste disco</translation>
    </message>
    <message>
        <source>What each disk alone holds is not known yet: files were not compared.</source>
        <translation>O que só cada disco contém ainda não se sabe: os arquivos não foram comparados.</translation>
    </message>
    <message>
        <source>What fits on a disk…</source>
        <translation>O que cabe em um disco…</translation>
    </message>
    <message>
        <source>Which disks do you have? Add a folder of each: its files stay known while it is away.</source>
        <translation>Que discos você tem? Adicione uma pasta de cada um: os arquivos continuam conhecidos enquanto ele está fora.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add folders</source>
        <translation>Adicionar pastas</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be scanned.</source>
        <translation>Só arquivos e pastas deste computador podem ser escaneados.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>change of the profile “{}”</source>
        <translation>alteração do perfil “{}”</translation>
    </message>
    <message>
        <source>copy to the profile “{}”</source>
        <translation>cópia para o perfil “{}”</translation>
    </message>
    <message>
        <source>deletion of the profile “{}”</source>
        <translation>exclusão do perfil “{}”</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Did you mean {}?</source>
        <translation>Você quis dizer {}?</translation>
    </message>
    <message>
        <source>Each filter alone finds this many files; a click takes it away:</source>
        <translation>Cada filtro sozinho encontra este número de arquivos; um clique o remove:</translation>
    </message>
    <message>
        <source>Searches for this in place of what was typed</source>
        <translation>Pesquisa isto no lugar do que foi digitado</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalhes…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Prosseguir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>A job failed because of an error in the program: {detail}</source>
        <translation>Uma tarefa falhou por causa de um erro no programa: {detail}</translation>
    </message>
    <message>
        <source>A process that helps the window has ended by itself: {cause}.</source>
        <translation>Um processo que ajuda a janela terminou sozinho: {cause}.</translation>
    </message>
    <message>
        <source>All changes to the library are saved.</source>
        <translation>Todas as alterações da biblioteca estão salvas.</translation>
    </message>
    <message>
        <source>All that jobs found until a few seconds ago is saved in the library, and the others go on.</source>
        <translation>Tudo o que as tarefas encontraram até alguns segundos atrás está salvo na biblioteca, e as outras continuam.</translation>
    </message>
    <message>
        <source>Closes this dialog; the program goes on</source>
        <translation>Fecha este diálogo; o programa continua</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Ends the program in order, and saves what jobs have found</source>
        <translation>Encerra o programa em ordem e salva o que as tarefas encontraram</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Prosseguir</translation>
    </message>
    <message>
        <source>It has come {count} {count:time|times}.</source>
        <translation>Ocorreu {count} {count:vez|vezes}.</translation>
    </message>
    <message>
        <source>No library is open, so nothing of it can be lost.</source>
        <translation>Nenhuma biblioteca está aberta, por isso nada dela pode se perder.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Shows a report that you can read and save</source>
        <translation>Mostra um relatório que você pode ler e salvar</translation>
    </message>
    <message>
        <source>Something in the program failed unexpectedly: {detail}</source>
        <translation>Algo no programa falhou inesperadamente: {detail}</translation>
    </message>
    <message>
        <source>The process that lists folders has ended by itself: {cause}.</source>
        <translation>O processo que lista pastas terminou sozinho: {cause}.</translation>
    </message>
    <message>
        <source>The process that moves files to the trash has ended by itself: {cause}.</source>
        <translation>O processo que move arquivos para a lixeira terminou sozinho: {cause}.</translation>
    </message>
    <message>
        <source>The process that plays videos has ended by itself: {cause}.</source>
        <translation>O processo que reproduz vídeos terminou sozinho: {cause}.</translation>
    </message>
    <message>
        <source>The process that reads the folder of a manifest has ended by itself: {cause}.</source>
        <translation>O processo que lê a pasta de um manifesto terminou sozinho: {cause}.</translation>
    </message>
    <message>
        <source>The report is complete in about half a minute, once each part of the program is tried…</source>
        <translation>O relatório fica completo em cerca de meio minuto, depois que cada parte do programa for testada…</translation>
    </message>
    <message>
        <source>This window only reads the library, so nothing of it can be lost.</source>
        <translation>Esta janela só lê a biblioteca, por isso nada dela pode se perder.</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Erro inesperado</translation>
    </message>
    <message>
        <source>{count} other {count:error is|errors are} in the log, too.</source>
        <translation>Há também {count} {count:outro erro|outros erros} no registro.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Another computer</source>
        <translation>Outro computador</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>Exportar preferências</translation>
    </message>
    <message>
        <source>Export preferences…</source>
        <translation>Exportar preferências…</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>Importar preferências</translation>
    </message>
    <message>
        <source>Import preferences…</source>
        <translation>Importar preferências…</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>Preferências (*.json)</translation>
    </message>
    <message>
        <source>Takes those of a file at once, and closes this dialog.</source>
        <translation>Adota na hora as de um arquivo e fecha este diálogo.</translation>
    </message>
    <message>
        <source>Writes them to a file, without passwords, tokens and certificates.</source>
        <translation>Grava-as em um arquivo, sem senhas, tokens e certificados.</translation>
    </message>
    <message>
        <source>Written, without receivers of alerts and certificates of a cluster: they are secret.</source>
        <translation>Gravadas, sem os destinatários de alertas e os certificados de um cluster: eles são secretos.</translation>
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
        <translation>Um caminho por linha</translation>
    </message>
    <message>
        <source>ALE, for Avid, clips of one frame rate</source>
        <translation>ALE, para Avid, clipes de uma só taxa de quadros</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV with metadata, for Resolve</source>
        <translation>CSV com metadados, para Resolve</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, para planilhas</translation>
    </message>
    <message>
        <source>EDL (CMX 3600), 999 clips of one frame rate</source>
        <translation>EDL (CMX 3600), 999 clipes de uma só taxa de quadros</translation>
    </message>
    <message>
        <source>FCPXML, for Final Cut Pro and Resolve</source>
        <translation>FCPXML, para Final Cut Pro e Resolve</translation>
    </message>
    <message>
        <source>For Tdarr, a path a line</source>
        <translation>Para Tdarr, um caminho por linha</translation>
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
        <translation>HTML, uma página para qualquer navegador</translation>
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
        <translation>JSON Lines, uma linha por arquivo</translation>
    </message>
    <message>
        <source>M3U8, a play list</source>
        <translation>M3U8, uma lista de reprodução</translation>
    </message>
    <message>
        <source>MLT, for Shotcut</source>
        <translation>MLT, para Shotcut</translation>
    </message>
    <message>
        <source>OTIO, a timeline for Resolve, Avid, Kdenlive and others</source>
        <translation>OTIO, uma linha do tempo para Resolve, Avid, Kdenlive e outros</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paths that end with a zero byte, for xargs -0</source>
        <translation>Caminhos que terminam com um byte zero, para xargs -0</translation>
    </message>
    <message>
        <source>Queue for HandBrakeCLI</source>
        <translation>Fila para HandBrakeCLI</translation>
    </message>
    <message>
        <source>Script for PowerShell, with ffmpeg</source>
        <translation>Script para PowerShell, com ffmpeg</translation>
    </message>
    <message>
        <source>Script for a Unix shell, with ffmpeg</source>
        <translation>Script para um shell Unix, com ffmpeg</translation>
    </message>
    <message>
        <source>Script for the command prompt of Windows, with ffmpeg</source>
        <translation>Script para o prompt de comando do Windows, com ffmpeg</translation>
    </message>
    <message>
        <source>XML of Final Cut Pro 7, for Premiere and others</source>
        <translation>XML do Final Cut Pro 7, para Premiere e outros</translation>
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
        <translation>&amp;Abrir o arquivo depois de gravado</translation>
    </message>
    <message>
        <source>&amp;Pictures that are there already</source>
        <translation>&amp;Imagens que já existem</translation>
    </message>
    <message>
        <source>&amp;Report, for people</source>
        <translation>&amp;Relatório, para pessoas</translation>
    </message>
    <message>
        <source>&amp;Shown files: {}</source>
        <translation>Arquivos &amp;exibidos: {}</translation>
    </message>
    <message>
        <source>A line for each re&amp;cording in several files, with its sums</source>
        <translation>Uma linha para cada &amp;gravação em vários arquivos, com as somas dela</translation>
    </message>
    <message>
        <source>A queue or a script, which you run yourself</source>
        <translation>Uma fila ou um script, que você mesmo executa</translation>
    </message>
    <message>
        <source>A row a file, as CSV, JSON or plain text</source>
        <translation>Uma linha por arquivo, como CSV, JSON ou texto simples</translation>
    </message>
    <message>
        <source>A timeline or a table of clips</source>
        <translation>Uma linha do tempo ou uma tabela de clipes</translation>
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
        <translation>Como na tabela</translation>
    </message>
    <message>
        <source>Asks where to write; nothing is written before</source>
        <translation>Pergunta onde gravar; nada é gravado antes</translation>
    </message>
    <message>
        <source>CSV is for spreadsheets, JSON for programs, HTML and PDF for people</source>
        <translation>CSV é para planilhas, JSON para programas, HTML e PDF para pessoas</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Escolha pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>Colu&amp;nas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>E&amp;diting, for the bin of an editor</source>
        <translation>E&amp;dição, para o bin de um editor</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Tudo o que a pesquisa e a barra lateral mostram</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>For rsync, rclone, Tdarr, players and others</source>
        <translation>Para rsync, rclone, Tdarr, reprodutores e outros</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>In the program that your system has for it</source>
        <translation>No programa que o seu sistema tem para isso</translation>
    </message>
    <message>
        <source>L&amp;ist, for a spreadsheet or a program</source>
        <translation>&amp;Lista, para uma planilha ou um programa</translation>
    </message>
    <message>
        <source>No file is read for them. A report has 120 at most.</source>
        <translation>Nenhum arquivo é lido para elas. Um relatório tem no máximo 120.</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Só as linhas selecionadas</translation>
    </message>
    <message>
        <source>Otherwise, each file has a line of its own</source>
        <translation>Caso contrário, cada arquivo tem uma linha própria</translation>
    </message>
    <message>
        <source>P&amp;aths, for copying and playing</source>
        <translation>&amp;Caminhos, para copiar e reproduzir</translation>
    </message>
    <message>
        <source>Re-&amp;encoding, for HandBrake or ffmpeg</source>
        <translation>Recodificaçã&amp;o, para HandBrake ou ffmpeg</translation>
    </message>
    <message>
        <source>Se&amp;lected files: {}</source>
        <translation>Arquivos &amp;selecionados: {}</translation>
    </message>
    <message>
        <source>Their titles stand above, as in the window</source>
        <translation>Os títulos ficam acima, como na janela</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Totals, problems, pictures and files, as HTML or PDF</source>
        <translation>Totais, problemas, imagens e arquivos, como HTML ou PDF</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation>Não grava nada</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Audio language</source>
        <translation>Idioma do áudio</translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well.</source>
        <translation>Clique: só estes. Ctrl+clique: estes também.</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Enter shows only files with this value, Ctrl+Enter adds it to those that are chosen</source>
        <translation>Enter mostra só os arquivos com este valor, Ctrl+Enter o acrescenta aos escolhidos</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Filme ou série</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Idioma da legenda</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}</source>
        <translation>{0}: {1} {1:arquivo|arquivos}</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}, chosen</source>
        <translation>{0}: {1} {1:arquivo|arquivos}, escolhido</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Double click to open the file</source>
        <translation>Clique duplo para abrir o arquivo</translation>
    </message>
    <message>
        <source>Double click to play the file from here</source>
        <translation>Clique duplo para reproduzir o arquivo a partir daqui</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in the player from here</source>
        <translation>Abrir no reprodutor a partir daqui</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproduzir a partir daqui</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>The selection has too many parts to be inverted. Search for the other files.</source>
        <translation>A seleção tem partes demais para ser invertida. Pesquise os outros arquivos.</translation>
    </message>
    <message>
        <source>{} files are too many to open at once.</source>
        <translation>{} arquivos são demais para abrir de uma vez.</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Sorted by {}</source>
        <translation>Ordenado por {}</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnicas</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usuais</translation>
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
        <translation>Uma linha por arquivo ou por gravação de vários arquivos, que a seta direita expande e a esquerda recolhe; Enter reproduz, a tecla Menu mostra o que mais se pode fazer</translation>
    </message>
    <message>
        <source>The recording is closed</source>
        <translation>A gravação está recolhida</translation>
    </message>
    <message>
        <source>The recording is open: its parts are below it</source>
        <translation>A gravação está expandida: as partes estão abaixo dela</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Arquivos de vídeo</translation>
    </message>
</context>
<context>
    <name>FileTypesPage</name>
    <message>
        <source>&amp;Leave out files that end in</source>
        <translation>&amp;Excluir arquivos que terminam em</translation>
    </message>
    <message>
        <source>&amp;Scan also files that end in</source>
        <translation>E&amp;scanear também arquivos que terminam em</translation>
    </message>
    <message>
        <source>A name on each line; * stands for anything: proxy*. Trash and system folders always are.</source>
        <translation>Um nome em cada linha; * representa qualquer coisa: proxy*. A lixeira e as pastas do sistema sempre são ignoradas.</translation>
    </message>
    <message>
        <source>Empty ones whose name begins with a dot, and what macOS keeps beside files (._name).</source>
        <translation>Vazios cujo nome começa com ponto, e o que o macOS guarda ao lado de arquivos (._nome).</translation>
    </message>
    <message>
        <source>Pass over &amp;folders named</source>
        <translation>Ignorar &amp;pastas chamadas</translation>
    </message>
    <message>
        <source>Scan &amp;hidden files that are no videos</source>
        <translation>Escanear arquivos &amp;ocultos que não são vídeos</translation>
    </message>
    <message>
        <source>Scanned unless you leave them out: {}</source>
        <translation>Escaneados, a menos que você os exclua: {}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneamento</translation>
    </message>
    <message>
        <source>Separated by spaces, as in: mkv mov</source>
        <translation>Separados por espaços, como em: mkv mov</translation>
    </message>
</context>
<context>
    <name>FilesChoice</name>
    <message>
        <source>All copies in the groups that are selected</source>
        <translation>Todas as cópias nos grupos selecionados</translation>
    </message>
    <message>
        <source>All copies in the groups that the page lists</source>
        <translation>Todas as cópias nos grupos que a página lista</translation>
    </message>
    <message>
        <source>Everything in the source that the side bar shows</source>
        <translation>Tudo na origem que a barra lateral mostra</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>Tudo o que a pesquisa e a barra lateral mostram</translation>
    </message>
    <message>
        <source>Everything, whatever is shown</source>
        <translation>Tudo, seja o que for exibido</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>Em toda a biblioteca</translation>
    </message>
    <message>
        <source>In {0} listed {0:group|groups}</source>
        <translation>Em {0} {0:grupo listado|grupos listados}</translation>
    </message>
    <message>
        <source>In {0} selected {0:group|groups}</source>
        <translation>Em {0} {0:grupo selecionado|grupos selecionados}</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>Em {}</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>Só as linhas selecionadas</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionados</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Exibidos</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Quais arquivos?</translation>
    </message>
    <message>
        <source>{name}: {files}, {size}</source>
        <translation>{name}: {files}, {size}</translation>
    </message>
    <message>
        <source>{name}: {files}; at most {most} can be chosen one by one</source>
        <translation>{name}: {files}; no máximo {most} podem ser escolhidos um a um</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>All disks of the library are connected.</source>
        <translation>Todos os discos da biblioteca estão conectados.</translation>
    </message>
    <message>
        <source>Another filter may find some.</source>
        <translation>Outro filtro pode encontrar alguns.</translation>
    </message>
    <message>
        <source>Cinventory reads them, never changes them.</source>
        <translation>O Cinventory os lê, nunca os altera.</translation>
    </message>
    <message>
        <source>Drop folders or videos here</source>
        <translation>Solte pastas ou vídeos aqui</translation>
    </message>
    <message>
        <source>No file is in the trash</source>
        <translation>Nenhum arquivo está na lixeira</translation>
    </message>
    <message>
        <source>No file is in this list</source>
        <translation>Nenhum arquivo nesta lista</translation>
    </message>
    <message>
        <source>No file is offline</source>
        <translation>Nenhum arquivo está offline</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Nenhum arquivo corresponde</translation>
    </message>
    <message>
        <source>Other words or filters may find some.</source>
        <translation>Outras palavras ou filtros podem encontrar alguns.</translation>
    </message>
    <message>
        <source>Show those that could not be checked</source>
        <translation>Mostrar os que não puderam ser verificados</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Armazenar somas de verificação</translation>
    </message>
    <message>
        <source>The last scan found no video in this folder. A rescan looks again.</source>
        <translation>O último escaneamento não encontrou nenhum vídeo nesta pasta. Escanear de novo procura outra vez.</translation>
    </message>
    <message>
        <source>Their details say why: the file is encrypted, for instance</source>
        <translation>Os detalhes dizem por quê: o arquivo está criptografado, por exemplo</translation>
    </message>
    <message>
        <source>This source has no files</source>
        <translation>Esta origem não tem arquivos</translation>
    </message>
    <message>
        <source>What this program moves to the trash is listed here, and can be moved back.</source>
        <translation>O que este programa move para a lixeira é listado aqui e pode ser movido de volta.</translation>
    </message>
    <message>
        <source>“Show all files” shows every file of the library.</source>
        <translation>“Mostrar todos os arquivos” mostra todos os arquivos da biblioteca.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Dolby Vision profile</source>
        <translation>perfil do Dolby Vision</translation>
    </message>
    <message>
        <source>HDR format</source>
        <translation>formato de HDR</translation>
    </message>
    <message>
        <source>bits per component</source>
        <translation>bits por componente</translation>
    </message>
    <message>
        <source>bits per pixel and frame</source>
        <translation>bits por pixel e quadro</translation>
    </message>
    <message>
        <source>channels of the first audio track</source>
        <translation>canais da primeira faixa de áudio</translation>
    </message>
    <message>
        <source>chroma subsampling</source>
        <translation>subamostragem de croma</translation>
    </message>
    <message>
        <source>codec of the first audio track</source>
        <translation>codec da primeira faixa de áudio</translation>
    </message>
    <message>
        <source>colour primaries</source>
        <translation>cores primárias</translation>
    </message>
    <message>
        <source>container format</source>
        <translation>formato de contêiner</translation>
    </message>
    <message>
        <source>date of the first scan</source>
        <translation>data do primeiro escaneamento</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>data da última alteração</translation>
    </message>
    <message>
        <source>date of the last check for damage</source>
        <translation>data da última verificação de danos</translation>
    </message>
    <message>
        <source>date of the last check of the checksums, or the depth of the last check for damage</source>
        <translation>data da última conferência das somas, ou nível da última verificação de danos</translation>
    </message>
    <message>
        <source>date of the last look at the disk</source>
        <translation>data em que o disco foi visto por último</translation>
    </message>
    <message>
        <source>depth of the last check for damage</source>
        <translation>nível da última verificação de danos</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>edition of the film in the name</source>
        <translation>edição do filme no nome</translation>
    </message>
    <message>
        <source>episode in the file, which may have several</source>
        <translation>episódio no arquivo, que pode ter vários</translation>
    </message>
    <message>
        <source>episodes of a season between whose first and last one there is a gap</source>
        <translation>episódios de uma temporada em que há uma lacuna entre o primeiro e o último</translation>
    </message>
    <message>
        <source>extension of the file&apos;s name</source>
        <translation>extensão do nome do arquivo</translation>
    </message>
    <message>
        <source>frames per second</source>
        <translation>quadros por segundo</translation>
    </message>
    <message>
        <source>free part of the disk, by the last look</source>
        <translation>parte livre do disco quando foi visto por último</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>altura em pixels</translation>
    </message>
    <message>
        <source>id of the film or series in a database, or the database</source>
        <translation>ID do filme ou da série em uma base de dados, ou a base de dados</translation>
    </message>
    <message>
        <source>kind of files that take room without need: extras of films, raw files beside their finished video, or many more bits than most files of their class</source>
        <translation>tipo de arquivos que ocupam espaço sem necessidade: extras de filmes, arquivos brutos ao lado do vídeo pronto, ou muito mais bits que a maioria dos arquivos da sua classe</translation>
    </message>
    <message>
        <source>language of an audio track; und for a track without one; commentary</source>
        <translation>idioma de uma faixa de áudio; und para uma faixa sem idioma; commentary</translation>
    </message>
    <message>
        <source>language of subtitles, in a track or in a file of their own, or what else is told of them</source>
        <translation>idioma das legendas, em uma faixa ou em arquivo próprio, ou o que mais se diz delas</translation>
    </message>
    <message>
        <source>level of the video codec</source>
        <translation>nível do codec de vídeo</translation>
    </message>
    <message>
        <source>maker and model of the camera</source>
        <translation>fabricante e modelo da câmera</translation>
    </message>
    <message>
        <source>name of the disk that holds the file, away, or imported</source>
        <translation>nome do disco que contém o arquivo, ou away (não conectado), ou imported (só importado)</translation>
    </message>
    <message>
        <source>number of chapters</source>
        <translation>número de capítulos</translation>
    </message>
    <message>
        <source>number of disks with a copy; of a recording, that of the part with the fewest</source>
        <translation>número de discos com uma cópia; de uma gravação, o da parte com menos</translation>
    </message>
    <message>
        <source>number of exact copies, itself included; of a recording, that of the part with the fewest</source>
        <translation>número de cópias exatas, incluindo o próprio arquivo; de uma gravação, o da parte com menos</translation>
    </message>
    <message>
        <source>number of files of the recording that are there</source>
        <translation>número de arquivos existentes da gravação</translation>
    </message>
    <message>
        <source>number of video, audio and subtitle tracks</source>
        <translation>número de faixas de vídeo, áudio e legendas</translation>
    </message>
    <message>
        <source>overall bit rate</source>
        <translation>taxa de bits total</translation>
    </message>
    <message>
        <source>part of the file&apos;s name</source>
        <translation>parte do nome do arquivo</translation>
    </message>
    <message>
        <source>part of the folder&apos;s path</source>
        <translation>parte do caminho da pasta</translation>
    </message>
    <message>
        <source>place at which the disk is kept</source>
        <translation>local em que o disco é guardado</translation>
    </message>
    <message>
        <source>problem of the file</source>
        <translation>problema do arquivo</translation>
    </message>
    <message>
        <source>problem that is marked OK</source>
        <translation>problema marcado como OK</translation>
    </message>
    <message>
        <source>profile and level of the video codec</source>
        <translation>perfil e nível do codec de vídeo</translation>
    </message>
    <message>
        <source>profile that the file fulfils, or with =no or =unknown does not</source>
        <translation>perfil que o arquivo cumpre, ou com =no ou =unknown não cumpre</translation>
    </message>
    <message>
        <source>program that wrote the file</source>
        <translation>programa que gravou o arquivo</translation>
    </message>
    <message>
        <source>progressive, interlaced, or mbaff: interlaced in parts of each frame</source>
        <translation>progressivo, entrelaçado, ou mbaff: entrelaçado em partes de cada quadro</translation>
    </message>
    <message>
        <source>resolution class</source>
        <translation>classe de resolução</translation>
    </message>
    <message>
        <source>result of the last check of the checksums, or for damage</source>
        <translation>resultado da última conferência das somas ou verificação de danos</translation>
    </message>
    <message>
        <source>sample rate of the first audio track in hertz</source>
        <translation>taxa de amostragem da primeira faixa de áudio em hertz</translation>
    </message>
    <message>
        <source>season of a series; 0: specials</source>
        <translation>temporada de uma série; 0: especiais</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>tamanho do arquivo</translation>
    </message>
    <message>
        <source>source or disk that holds all copies; of a recording, those of any part</source>
        <translation>origem ou disco que contém todas as cópias; de uma gravação, as de qualquer parte</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>estado do arquivo</translation>
    </message>
    <message>
        <source>the name begins with a dot, so that systems hide the file</source>
        <translation>o nome começa com ponto, por isso os sistemas ocultam o arquivo</translation>
    </message>
    <message>
        <source>time code of the first frame</source>
        <translation>timecode do primeiro quadro</translation>
    </message>
    <message>
        <source>title in the file</source>
        <translation>título no arquivo</translation>
    </message>
    <message>
        <source>title of the film or series in the name, with its year</source>
        <translation>título do filme ou da série no nome, com o ano</translation>
    </message>
    <message>
        <source>transfer characteristics of the colours</source>
        <translation>características de transferência das cores</translation>
    </message>
    <message>
        <source>variable frame rate</source>
        <translation>taxa de quadros variável</translation>
    </message>
    <message>
        <source>video codec</source>
        <translation>codec de vídeo</translation>
    </message>
    <message>
        <source>video or audio codec</source>
        <translation>codec de vídeo ou áudio</translation>
    </message>
    <message>
        <source>whether a better copy, with the same pictures, is known</source>
        <translation>se é conhecida uma cópia melhor, com as mesmas imagens</translation>
    </message>
    <message>
        <source>whether a file is a part of a recording in several files, and whether parts are known to be missing</source>
        <translation>se um arquivo é parte de uma gravação em vários arquivos, e se faltam partes conhecidas</translation>
    </message>
    <message>
        <source>whether neither the file nor a copy, exact or certainly with the same pictures, is known to reach the least quality of the preferences</source>
        <translation>se não se sabe de nenhum, nem o arquivo nem uma cópia, exata ou certamente com as mesmas imagens, que alcance a qualidade mínima das preferências</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>largura em pixels</translation>
    </message>
    <message>
        <source>words in a row that are said, as the indexed subtitles tell</source>
        <translation>palavras seguidas que são ditas, conforme as legendas indexadas</translation>
    </message>
    <message>
        <source>year of the film or series in the name</source>
        <translation>ano do filme ou da série no nome</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only files in {}</source>
        <translation>Só arquivos em {}</translation>
    </message>
    <message>
        <source>Only files in {} that are unreadable, timed out or were skipped</source>
        <translation>Só arquivos em {} que estão ilegíveis, excederam o tempo ou foram pulados</translation>
    </message>
    <message>
        <source>Only files that are missing since {}</source>
        <translation>Só arquivos ausentes desde {}</translation>
    </message>
    <message>
        <source>Only files that are new since {}</source>
        <translation>Só arquivos novos desde {}</translation>
    </message>
    <message>
        <source>Only files that checks found changed unnoticed since {}</source>
        <translation>Só arquivos que verificações encontraram alterados em silêncio desde {}</translation>
    </message>
    <message>
        <source>Only files that checks found damaged since {}</source>
        <translation>Só arquivos que verificações encontraram danificados desde {}</translation>
    </message>
    <message>
        <source>Only files that scans found changed since {}</source>
        <translation>Só arquivos que escaneamentos encontraram alterados desde {}</translation>
    </message>
    <message>
        <source>Only files that scans found moved since {}</source>
        <translation>Só arquivos que escaneamentos encontraram movidos desde {}</translation>
    </message>
    <message>
        <source>Only files that were verified since {}</source>
        <translation>Só arquivos conferidos desde {}</translation>
    </message>
    <message>
        <source>Only files with errors and warnings</source>
        <translation>Só arquivos com erros e avisos</translation>
    </message>
    <message>
        <source>The search “{}” was taken away. Back shows it again.</source>
        <translation>A pesquisa “{}” foi removida. Voltar a mostra de novo.</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>O que a tabela mostra</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>&amp;Add a filter</source>
        <translation>&amp;Adicionar um filtro</translation>
    </message>
    <message>
        <source>&amp;Words in the name or folder</source>
        <translation>&amp;Palavras no nome ou na pasta</translation>
    </message>
    <message>
        <source>Adds a row; a file must match all rows</source>
        <translation>Adiciona uma linha; um arquivo precisa corresponder a todas as linhas</translation>
    </message>
    <message>
        <source>As a &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>Files that match all of these:</source>
        <translation>Arquivos que correspondem a tudo isto:</translation>
    </message>
    <message>
        <source>Filter builder</source>
        <translation>Montar filtro</translation>
    </message>
    <message>
        <source>In the name or the folder; a minus sign in front excludes</source>
        <translation>No nome ou na pasta; um sinal de menos na frente exclui</translation>
    </message>
    <message>
        <source>Leaves the search as it is</source>
        <translation>Deixa a pesquisa como está</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Searches for what the rows say</source>
        <translation>Pesquisa o que as linhas dizem</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar os arquivos</translation>
    </message>
    <message>
        <source>What the rows become in the search field</source>
        <translation>O que as linhas viram no campo de pesquisa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>As in a filter; commas separate alternatives</source>
        <translation>Como em um filtro; vírgulas separam alternativas</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Enter a value such as {}.</source>
        <translation>Digite um valor como {}.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>How the fact is compared with the values</source>
        <translation>Como o dado é comparado com os valores</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Remover a condição</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>Remove esta condição</translation>
    </message>
    <message>
        <source>The fact of a file that is compared</source>
        <translation>O dado de um arquivo que é comparado</translation>
    </message>
    <message>
        <source>The values as in a filter; commas separate alternatives</source>
        <translation>Os valores como em um filtro; vírgulas separam alternativas</translation>
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
        <translation>Uma linha para cada arquivo que não está simplesmente conferido</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>Colunas do relatório</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Arquivos do relatório</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>O que se informa de cada arquivo</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Arquivos</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Espaço</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Counts the files that fit; folders stay together</source>
        <translation>Conta os arquivos que cabem; as pastas ficam juntas</translation>
    </message>
    <message>
        <source>Does not fit: {}</source>
        <translation>Não cabe: {}</translation>
    </message>
    <message>
        <source>Files on one disk alone</source>
        <translation>Arquivos em um só disco</translation>
    </message>
    <message>
        <source>Fits: {}</source>
        <translation>Cabe: {}</translation>
    </message>
    <message>
        <source>Free room of the other disk, such as 800 GB.</source>
        <translation>Espaço livre do outro disco, como 800 GB.</translation>
    </message>
    <message>
        <source>Not known, as not compared: {}</source>
        <translation>Incerto, por não ter sido comparado: {}</translation>
    </message>
    <message>
        <source>Of these on disks that are not connected: {}</source>
        <translation>Destes, em discos não conectados: {}</translation>
    </message>
    <message>
        <source>Those of connected disks are taken first.</source>
        <translation>Os dos discos conectados vêm primeiro.</translation>
    </message>
    <message>
        <source>Those that are shown: {}</source>
        <translation>Os exibidos: {}</translation>
    </message>
    <message>
        <source>What fits on a disk</source>
        <translation>O que cabe em um disco</translation>
    </message>
</context>
<context>
    <name>FolderFormatter</name>
    <message>
        <source>Also in</source>
        <translation>Também em</translation>
    </message>
    <message>
        <source>Files also here</source>
        <translation>Também aqui</translation>
    </message>
    <message>
        <source>Files also there</source>
        <translation>Também lá</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Size in both</source>
        <translation>Tamanho em ambas</translation>
    </message>
    <message>
        <source>{0} of the {1} {1:file|files} in {2} {0:is|are} also in {3}</source>
        <translation>De {1} {1:arquivo|arquivos} em {2}, {0} {0:está|estão} também em {3}</translation>
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
        <translation>Uma linha para duas pastas; Enter compara os arquivos delas</translation>
    </message>
    <message>
        <source>Columns of the folders</source>
        <translation>Colunas das pastas</translation>
    </message>
    <message>
        <source>Compare the two folders</source>
        <translation>Comparar as duas pastas</translation>
    </message>
    <message>
        <source>Folders with equal files</source>
        <translation>Pastas com arquivos iguais</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>Ainda não se procuraram cópias</translation>
    </message>
    <message>
        <source>No two folders hold equal files that match.</source>
        <translation>Não há duas pastas com arquivos iguais que correspondam.</translation>
    </message>
    <message>
        <source>No two folders hold equal files.</source>
        <translation>Não há duas pastas com arquivos iguais.</translation>
    </message>
    <message>
        <source>Only the folders that share the most are listed.</source>
        <translation>Só são listadas as pastas que mais têm em comum.</translation>
    </message>
    <message>
        <source>The folders are being compared…</source>
        <translation>As pastas estão sendo comparadas…</translation>
    </message>
    <message>
        <source>What is told of each pair; a click sorts by it</source>
        <translation>O que se informa de cada par; um clique ordena por isso</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Jobs: {}</source>
        <translation>Tarefas: {}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>{0} {0:part|parts}</source>
        <translation>{0} {0:parte|partes}</translation>
    </message>
    <message>
        <source>{0} {0:source is|sources are} offline</source>
        <translation>{0} {0:origem está|origens estão} offline</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, closed</source>
        <translation>{name}, gravação de {count} {count:parte|partes}, recolhida</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, open</source>
        <translation>{name}, gravação de {count} {count:parte|partes}, expandida</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} e mais {}</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} dias</translation>
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
        <translation>{} está offline</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} of {} in the list</source>
        <translation>{} de {} na lista</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>{} em execução</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} aguardando</translation>
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
        <translation>Primeiro o maior, o mais recente ou o último</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Invertido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>Pequenas, médias ou grandes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The fact that decides the order of the pictures</source>
        <translation>O dado que decide a ordem das imagens</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>A ordem em que foram encontrados</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>A card a file, or a recording of several files, which Plus opens and Minus closes; Enter plays it, a full stop shows more pictures of it</source>
        <translation>Um cartão por arquivo ou por gravação de vários arquivos, que Mais expande e Menos recolhe; Enter reproduz, um ponto mostra mais imagens</translation>
    </message>
    <message>
        <source>Pictures of the files</source>
        <translation>Imagens dos arquivos</translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Add condition</source>
        <translation>Adicionar condição</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Adicionar grupo</translation>
    </message>
    <message>
        <source>Adds a condition to this group</source>
        <translation>Adiciona uma condição a este grupo</translation>
    </message>
    <message>
        <source>Adds a group of alternatives to this group</source>
        <translation>Adiciona a este grupo um grupo de alternativas</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Todas devem valer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Uma deve valer</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Remover grupo</translation>
    </message>
    <message>
        <source>Takes the group out of the profile</source>
        <translation>Remove o grupo do perfil</translation>
    </message>
    <message>
        <source>Whether all conditions of the group must hold, or one</source>
        <translation>Se devem valer todas as condições do grupo ou só uma</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Todos os problemas</translation>
    </message>
    <message>
        <source>Another file, on the same disk or another, has the same contents; of a recording, each part has such a file</source>
        <translation>Outro arquivo, no mesmo disco ou em outro, tem o mesmo conteúdo; de uma gravação, cada parte tem um arquivo assim</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Alterados em silêncio</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortados</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificados</translation>
    </message>
    <message>
        <source>Every file that was found in a source, readable or not</source>
        <translation>Todo arquivo encontrado em uma origem, legível ou não</translation>
    </message>
    <message>
        <source>Files with any error or warning, which their details explain</source>
        <translation>Arquivos com qualquer erro ou aviso, explicado nos detalhes</translation>
    </message>
    <message>
        <source>Found for the first time since you last looked</source>
        <translation>Encontrados pela primeira vez desde a sua última visita</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
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
        <translation>Movidos para a lixeira por este programa, e ainda lá</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisam de você</translation>
    </message>
    <message>
        <source>New since last visit</source>
        <translation>Novos desde a última visita</translation>
    </message>
    <message>
        <source>No longer where they were, though their disk is connected</source>
        <translation>Não estão mais onde estavam, embora o disco esteja conectado</translation>
    </message>
    <message>
        <source>No other file, on any disk of the library, has the same contents, or those of a part of the same recording</source>
        <translation>Nenhum outro arquivo, em nenhum disco da biblioteca, tem o mesmo conteúdo, nem o de uma parte da mesma gravação</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On disks that are not connected now</source>
        <translation>Em discos que não estão conectados agora</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Uma só cópia</translation>
    </message>
    <message>
        <source>Picture or sound is broken, as a check for damage has found</source>
        <translation>Imagem ou som com defeito, como uma verificação de danos constatou</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>Várias cópias</translation>
    </message>
    <message>
        <source>The contents have changed, though size and time have not</source>
        <translation>O conteúdo mudou, embora o tamanho e a data não</translation>
    </message>
    <message>
        <source>The last scan could not read them; their details say why</source>
        <translation>O último escaneamento não pôde lê-los; os detalhes dizem por quê</translation>
    </message>
    <message>
        <source>Their end is missing: a copy was probably interrupted</source>
        <translation>Falta o fim deles: provavelmente uma cópia foi interrompida</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <source>Written again since you last looked</source>
        <translation>Gravados de novo desde a sua última visita</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>All changes, in English</source>
        <translation>Todas as mudanças, em inglês</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>Todos os filtros</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
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
        <translation>{} arquivos ficam de fora: estão ausentes, ou os discos deles não estão conectados.</translation>
    </message>
    <message>
        <source>{} files are too many to drag: export them to a file.</source>
        <translation>{} arquivos são demais para arrastar: exporte-os para um arquivo.</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export them to a file.</source>
        <translation>{} linhas são demais para a área de transferência: exporte-as para um arquivo.</translation>
    </message>
    <message>
        <source>“{}” is left out: it is missing, or its disk is not connected.</source>
        <translation>“{}” fica de fora: está ausente, ou o disco dele não está conectado.</translation>
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
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>A folder outside of your sources, for what an encoder makes</source>
        <translation>Uma pasta fora das suas origens, para o que um codificador produz</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>Do tamanho que é</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose the folder for what an encoder makes</source>
        <translation>Escolher a pasta para o que um codificador produz</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Folders that have another path for the other program, with a semicolon between them</source>
        <translation>Pastas que têm outro caminho para o outro programa, separadas por ponto e vírgula</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller, none larger</source>
        <translation>Imagens maiores são reduzidas, nenhuma é ampliada</translation>
    </message>
    <message>
        <source>Otherwise, HDR is turned into SDR</source>
        <translation>Caso contrário, HDR é convertido em SDR</translation>
    </message>
    <message>
        <source>Otherwise, sound is turned into AAC</source>
        <translation>Caso contrário, o som é convertido em AAC</translation>
    </message>
    <message>
        <source>Paths &amp;there</source>
        <translation>Caminhos &amp;lá</translation>
    </message>
    <message>
        <source>Paths there</source>
        <translation>Caminhos lá</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Relati&amp;ve to</source>
        <translation>Relati&amp;vo a</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Relativo a</translation>
    </message>
    <message>
        <source>So&amp;und, as it is</source>
        <translation>&amp;Som, como está</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>The codec that an encoder is to make</source>
        <translation>O codec que um codificador deve produzir</translation>
    </message>
    <message>
        <source>The folder that the paths are relative to</source>
        <translation>A pasta em relação à qual os caminhos são dados</translation>
    </message>
    <message>
        <source>The innermost folder of all files</source>
        <translation>A pasta mais interna de todos os arquivos</translation>
    </message>
    <message>
        <source>Up to {} px high</source>
        <translation>Até {} px de altura</translation>
    </message>
</context>
<context>
    <name>HandedPanel</name>
    <message>
        <source>A row a list, with what came back of it</source>
        <translation>Uma linha por lista, com o que voltou dela</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>Colunas das listas</translation>
    </message>
    <message>
        <source>Lists that were handed over</source>
        <translation>Listas que foram entregues</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. “What encoding saves” writes lists and scripts for programs that encode. When you have scanned their results, this page tells what they saved.</source>
        <translation>Nada foi entregue ainda. “O que a codificação economiza” grava listas e scripts para programas que codificam. Depois que você escanear os resultados deles, esta página informa o que economizaram.</translation>
    </message>
    <message>
        <source>What is told of each list</source>
        <translation>O que se informa de cada lista</translation>
    </message>
</context>
<context>
    <name>HealthCards</name>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>Verificar todos os arquivos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copies on the same disk take at most {}, on other disks {}: those are backups.</source>
        <translation>As cópias no mesmo disco ocupam no máximo {}, as em outros discos {}: essas são backups.</translation>
    </message>
    <message>
        <source>Last week: {}</source>
        <translation>Semana passada: {}</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>A seguir: {}, {}</translation>
    </message>
    <message>
        <source>Not known yet: files were not compared.</source>
        <translation>Ainda incerto: os arquivos não foram comparados.</translation>
    </message>
    <message>
        <source>Nothing: all is known, and all is well.</source>
        <translation>Nada: tudo se sabe e tudo está bem.</translation>
    </message>
    <message>
        <source>Only on one disk</source>
        <translation>Só em um disco</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Mostrar estes arquivos</translation>
    </message>
    <message>
        <source>Show these files beside good copies of them</source>
        <translation>Mostrar estes arquivos ao lado de boas cópias deles</translation>
    </message>
    <message>
        <source>Space by disk</source>
        <translation>Espaço por disco</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer a seguir</translation>
    </message>
    <message>
        <source>Where the room goes</source>
        <translation>Para onde vai o espaço</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>sugestão</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>em {}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nunca medido</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não concluído</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>of {} checked</source>
        <translation>de {} verificados</translation>
    </message>
    <message>
        <source>{0} {0:disk|disks}</source>
        <translation>{0} {0:disco|discos}</translation>
    </message>
    <message>
        <source>{0} {0:hint is|hints are} not shown</source>
        <translation>{0} {0:dica não exibida|dicas não exibidas}</translation>
    </message>
    <message>
        <source>{:file|files}</source>
        <translation>{:arquivo|arquivos}</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>livre: {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>mais {}</translation>
    </message>
    <message>
        <source>{} not connected</source>
        <translation>não conectado: {}</translation>
    </message>
    <message>
        <source>{} not connected since {}</source>
        <translation>não conectado: {}, desde {}</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help on this (?)</source>
        <translation>Ajuda sobre isto (?)</translation>
    </message>
    <message>
        <source>Opens the page of the help about this</source>
        <translation>Abre a página da ajuda sobre isto</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Closes the help</source>
        <translation>Fecha a ajuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Lists the pages that have most of the words; a whole question will do</source>
        <translation>Lista as páginas que têm mais das palavras; uma pergunta inteira também serve</translation>
    </message>
    <message>
        <source>No page has these words. Try a single word, or another one for the same thing.</source>
        <translation>Nenhuma página contém estas palavras. Tente uma só palavra, ou outra para a mesma coisa.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>The pages of the help, by task</source>
        <translation>As páginas da ajuda, por assunto</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Uma linha por arquivo; Enter o abre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Choose a scan, or two with Ctrl to compare them</source>
        <translation>Escolha um escaneamento, ou dois com Ctrl para compará-los</translation>
    </message>
    <message>
        <source>Columns of the changes</source>
        <translation>Colunas das mudanças</translation>
    </message>
    <message>
        <source>Copies all changes of this kind, a line each</source>
        <translation>Copia todas as mudanças deste tipo, uma por linha</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation>De {} até {}</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>Tipos de mudanças</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>Nada foi escaneado ainda.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>Nothing was scanned or checked since then.</source>
        <translation>Nada foi escaneado nem verificado desde então.</translation>
    </message>
    <message>
        <source>Scans and checks</source>
        <translation>Escaneamentos e verificações</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar na tabela</translation>
    </message>
    <message>
        <source>The details of this scan are not kept any more.</source>
        <translation>Os detalhes deste escaneamento não são mais guardados.</translation>
    </message>
    <message>
        <source>The numbers lead to the files, as they are now.</source>
        <translation>Os números levam aos arquivos, como estão agora.</translation>
    </message>
    <message>
        <source>This check has read no file.</source>
        <translation>Esta verificação não leu nenhum arquivo.</translation>
    </message>
    <message>
        <source>What became of the files, with how many there are</source>
        <translation>O que aconteceu com os arquivos, e quantos são</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What is told of each change</source>
        <translation>O que se informa de cada mudança</translation>
    </message>
</context>
<context>
    <name>HomeController</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Sua biblioteca</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
</context>
<context>
    <name>InPlaceView</name>
    <message>
        <source>End the player</source>
        <translation>Encerrar o reprodutor</translation>
    </message>
    <message>
        <source>Go on in the quick look</source>
        <translation>Prosseguir na visualização rápida</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reprodutor</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>1 to 3 years</source>
        <translation>1 a 3 anos</translation>
    </message>
    <message>
        <source>3 to 10 years</source>
        <translation>3 a 10 anos</translation>
    </message>
    <message>
        <source>30 days to 1 year</source>
        <translation>30 dias a 1 ano</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>Idiomas do áudio</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Bits per pixel and frame</source>
        <translation>Bits por pixel e quadro</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Cumprido</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Sem HDR</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Nenhum conhecido</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Não cumprido</translation>
    </message>
    <message>
        <source>Over 10 years</source>
        <translation>Mais de 10 anos</translation>
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
        <translation>Resolução</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>Menos de 30 dias</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>InsightsPanel</name>
    <message>
        <source>A treemap of the folders, charts, or trends</source>
        <translation>Um mapa de blocos das pastas, gráficos ou tendências</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mapa de blocos</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendências</translation>
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
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Gets no files: {}</source>
        <translation>Não recebe arquivos: {}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Nem tudo lido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
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
        <translation>Andamento</translation>
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
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>{0} more {0:is|are} in the log.</source>
        <translation>Mais {0} {0:está|estão} no registro.</translation>
    </message>
</context>
<context>
    <name>JobPresenter</name>
    <message>
        <source>{0} more {0:message|messages}</source>
        <translation>Mais {0} {0:mensagem|mensagens}</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>A row a job; Enter shows its problems, the Menu key what else can be done</source>
        <translation>Uma linha por tarefa; Enter mostra os problemas dela, a tecla Menu o que mais se pode fazer</translation>
    </message>
    <message>
        <source>Columns of the jobs</source>
        <translation>Colunas das tarefas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>What is told of each job</source>
        <translation>O que se informa de cada tarefa</translation>
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
        <translation>Fazer outra vez o que foi pedido a esta tarefa</translation>
    </message>
    <message>
        <source>End this job, and keep what it did</source>
        <translation>Encerrar esta tarefa e manter o que ela fez</translation>
    </message>
    <message>
        <source>Go on from where this job was</source>
        <translation>Prosseguir de onde esta tarefa estava</translation>
    </message>
    <message>
        <source>Have this job begin earlier</source>
        <translation>Fazer esta tarefa começar mais cedo</translation>
    </message>
    <message>
        <source>Have this job begin later</source>
        <translation>Fazer esta tarefa começar mais tarde</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>No job has run yet. Each scan, check, search for copies and export will be listed here.</source>
        <translation>Nenhuma tarefa foi executada ainda. Cada escaneamento, verificação, procura de cópias e exportação será listada aqui.</translation>
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
        <translation>Ler quando as tarefas começaram e terminaram, e o que deu errado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar mudanças</translation>
    </message>
    <message>
        <source>Show its files that are unreadable, timed out or were skipped</source>
        <translation>Mostrar os arquivos dela que estão ilegíveis, excederam o tempo ou foram pulados</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Show the files that are missing, changed or additional</source>
        <translation>Mostrar os arquivos ausentes, alterados ou adicionais</translation>
    </message>
    <message>
        <source>Show what this scan found new, changed, moved or missing</source>
        <translation>Mostrar o que este escaneamento encontrou de novo, alterado, movido ou ausente</translation>
    </message>
    <message>
        <source>Stop this job for now</source>
        <translation>Parar esta tarefa por ora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>A row a file, the newest first</source>
        <translation>Uma linha por arquivo, o mais novo primeiro</translation>
    </message>
    <message>
        <source>Columns of the journal</source>
        <translation>Colunas do diário</translation>
    </message>
    <message>
        <source>Files in the journal</source>
        <translation>Arquivos no diário</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover de volta</translation>
    </message>
    <message>
        <source>Moves the selected files back to their folders; no file is replaced</source>
        <translation>Move os arquivos selecionados de volta para as pastas deles; nenhum arquivo é substituído</translation>
    </message>
    <message>
        <source>No file was moved to the trash yet.
Copies that this program moves there are listed here, and can be moved back.</source>
        <translation>Nenhum arquivo foi movido para a lixeira ainda.
As cópias que este programa move para lá são listadas aqui e podem ser movidas de volta.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>O que se informa de cada arquivo</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Each action with its keys</source>
        <translation>Cada ação com as teclas dela</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Act</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Acts with their keys</source>
        <translation>Ações com as teclas delas</translation>
    </message>
    <message>
        <source>Find an act or keys</source>
        <translation>Pesquisar ação ou teclas</translation>
    </message>
    <message>
        <source>Gives the chosen act its usual keys again</source>
        <translation>Devolve à ação escolhida as teclas usuais</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>Press the keys that the chosen act is to have</source>
        <translation>Pressione as teclas que a ação escolhida deve ter</translation>
    </message>
    <message>
        <source>Shows only the acts that match</source>
        <translation>Mostra só as ações que correspondem</translation>
    </message>
    <message>
        <source>Takes the keys from the chosen act</source>
        <translation>Tira as teclas da ação escolhida</translation>
    </message>
    <message>
        <source>The keys of the chosen act are changed below</source>
        <translation>As teclas da ação escolhida são alteradas abaixo</translation>
    </message>
    <message>
        <source>These acts have the same keys, which then do nothing: {}</source>
        <translation>Estas ações têm as mesmas teclas, que então não fazem nada: {}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas usuais</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Choose an act, and press the keys that it is to have.</source>
        <translation>Escolha uma ação e pressione as teclas que ela deve ter.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of acts:</source>
        <translation>Teclas das ações:</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message>
        <source>No disk is known yet. Add a folder first.</source>
        <translation>Nenhum disco conhecido ainda. Adicione primeiro uma pasta.</translation>
    </message>
    <message>
        <source>The labels were saved. Print the file at 100 %, not fitted to the page.</source>
        <translation>As etiquetas foram salvas. Imprima o arquivo em 100%, sem ajustar à página.</translation>
    </message>
    <message>
        <source>The labels were sent to the printer.</source>
        <translation>As etiquetas foram enviadas à impressora.</translation>
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
        <translation>Salvar etiquetas</translation>
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
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Página {} de {}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Shows the next page of the preview</source>
        <translation>Mostra a próxima página da visualização</translation>
    </message>
    <message>
        <source>Shows the previous page of the preview</source>
        <translation>Mostra a página anterior da visualização</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;Disks</source>
        <translation>&amp;Discos</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>&amp;Primeira etiqueta</translation>
    </message>
    <message>
        <source>&amp;Sheet or roll</source>
        <translation>&amp;Folha ou rolo</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>Página de &amp;teste</translation>
    </message>
    <message>
        <source>A label for each that is ticked.</source>
        <translation>Uma etiqueta para cada um que está marcado.</translation>
    </message>
    <message>
        <source>As its package says.</source>
        <translation>Como diz a embalagem.</translation>
    </message>
    <message>
        <source>Asks for a printer, and prints at the right size</source>
        <translation>Pergunta a impressora e imprime no tamanho certo</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>If your printer needs it.</source>
        <translation>Se a sua impressora precisar.</translation>
    </message>
    <message>
        <source>Only the outlines of all labels, for plain paper.</source>
        <translation>Só os contornos de todas as etiquetas, para papel comum.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimir etiquetas</translation>
    </message>
    <message>
        <source>Prints a label for every disk</source>
        <translation>Imprime uma etiqueta para cada disco</translation>
    </message>
    <message>
        <source>Prints nothing</source>
        <translation>Não imprime nada</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Para a di&amp;reita</translation>
    </message>
    <message>
        <source>Upwards below zero.</source>
        <translation>Abaixo de zero, para cima.</translation>
    </message>
    <message>
        <source>Where a used sheet still has labels; row by row.</source>
        <translation>Onde uma folha usada ainda tem etiquetas; linha por linha.</translation>
    </message>
    <message>
        <source>Writes the pages to a file; print it at 100 %</source>
        <translation>Grava as páginas em um arquivo; imprima em 100%</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>rolo</translation>
    </message>
    <message>
        <source>{} on a sheet</source>
        <translation>{} por folha</translation>
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
        <translation>Albanês</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armênio</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Basco</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalão</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tcheco</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dinamarquês</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Holandês</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estoniano</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finlandês</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galego</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
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
        <translation>Islandês</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésio</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irlandês</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letão</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lituano</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedônio</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaio</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norueguês</translation>
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
        <translation>Polonês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Sérvio</translation>
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
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tâmil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Télugo</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandês</translation>
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
        <translation>Galês</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A row a language; a number leads to its files</source>
        <translation>Uma linha por idioma; um número leva aos arquivos dele</translation>
    </message>
    <message>
        <source>Columns of the languages</source>
        <translation>Colunas dos idiomas</translation>
    </message>
    <message>
        <source>Files by the languages of their sound (spoken) and of their subtitles (written), as the files themselves tell them. A click on a number shows its files.</source>
        <translation>Arquivos por idioma do som (falado) e das legendas (escrito), como os próprios arquivos informam. Um clique em um número mostra os arquivos.</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forçadas</translation>
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
        <translation>Idiomas dos arquivos exibidos</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Nenhum dos dois</translation>
    </message>
    <message>
        <source>No language of these files is known.</source>
        <translation>Nenhum idioma destes arquivos é conhecido.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Show forced</source>
        <translation>Mostrar forçadas</translation>
    </message>
    <message>
        <source>Show spoken</source>
        <translation>Mostrar falados</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar os arquivos</translation>
    </message>
    <message>
        <source>Show those without</source>
        <translation>Mostrar os sem ele</translation>
    </message>
    <message>
        <source>Show written</source>
        <translation>Mostrar escritos</translation>
    </message>
    <message>
        <source>Shows the files with sound in this language</source>
        <translation>Mostra os arquivos com som neste idioma</translation>
    </message>
    <message>
        <source>Shows the files with subtitles in this language</source>
        <translation>Mostra os arquivos com legendas neste idioma</translation>
    </message>
    <message>
        <source>Shows the files with subtitles of foreign parts alone in this language</source>
        <translation>Mostra os arquivos com legendas só de trechos estrangeiros neste idioma</translation>
    </message>
    <message>
        <source>Shows the files without it in sound and subtitles; save the search</source>
        <translation>Mostra os arquivos sem ele no som e nas legendas; salve a pesquisa</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Falado</translation>
    </message>
    <message>
        <source>What is counted of each</source>
        <translation>O que se conta de cada um</translation>
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
        <translation>&amp;Pará-las e prosseguir</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>Há tarefas em execução</translation>
    </message>
    <message>
        <source>Jobs of this library are running.</source>
        <translation>Há tarefas desta biblioteca em execução.</translation>
    </message>
    <message>
        <source>Lets the jobs go on in this window</source>
        <translation>Deixa as tarefas continuarem nesta janela</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>Abrir em &amp;nova janela</translation>
    </message>
    <message>
        <source>Stops the jobs, and opens the other library here</source>
        <translation>Para as tarefas e abre aqui a outra biblioteca</translation>
    </message>
    <message>
        <source>They stop now, keep what they have found, and can go on when it is opened again.</source>
        <translation>Elas param agora, mantêm o que encontraram e podem continuar quando a biblioteca for aberta de novo.</translation>
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
        <translation>Não lista mais o grupo, mesmo depois que os arquivos dele são movidos; “Ignorados” o mostra</translation>
    </message>
    <message>
        <source>Lists the group with the others again</source>
        <translation>Lista o grupo com os outros de novo</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>Não ignorar mais</translation>
    </message>
    <message>
        <source>Shows the groups that you ignore, and no others</source>
        <translation>Mostra os grupos que você ignora, e nenhum outro</translation>
    </message>
    <message>
        <source>ignoring of “{}”</source>
        <translation>comando Ignorar para “{}”</translation>
    </message>
    <message>
        <source>listing of “{}”</source>
        <translation>listagem de “{}”</translation>
    </message>
    <message>
        <source>“{}” is ignored. Its copies still count as copies.</source>
        <translation>“{}” é ignorado. As cópias continuam contando como cópias.</translation>
    </message>
    <message>
        <source>“{}” is listed with the other groups again.</source>
        <translation>“{}” está listado com os outros grupos de novo.</translation>
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
        <translation>Mostrar só estes arquivos, ou todos de novo</translation>
    </message>
    <message>
        <source>What the colours mean; a click shows only these files</source>
        <translation>O que as cores significam; um clique mostra só estes arquivos</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filmes</translation>
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
        <translation>Nova biblioteca</translation>
    </message>
    <message>
        <source>No library was opened before</source>
        <translation>Nenhuma biblioteca foi aberta antes</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>There is a file {path} already. Open it, or choose another name.</source>
        <translation>Já existe um arquivo {path}. Abra-o ou escolha outro nome.</translation>
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
        <translation>Contado de novo sempre que a leitura do arquivo avança. Só arquivos danificados demoram tanto.</translation>
    </message>
    <message>
        <source>Files that are read at once. Automatic: one for each core, fewer where memory is short.</source>
        <translation>Arquivos lidos ao mesmo tempo. Automático: um para cada núcleo, menos se a memória for pouca.</translation>
    </message>
    <message>
        <source>Give up a file &amp;without a byte for</source>
        <translation>Desistir de um arquivo &amp;sem um byte por</translation>
    </message>
    <message>
        <source>Give up a file that takes a &amp;processor for</source>
        <translation>Desistir de um arquivo que ocupa um &amp;processador por</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>More helps with slow shares and disks that have to wake up.</source>
        <translation>Mais ajuda com compartilhamentos lentos e discos que precisam despertar.</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>P&amp;rocessos</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Changes nothing</source>
        <translation>Não altera nada</translation>
    </message>
    <message>
        <source>It is the &amp;disk</source>
        <translation>É o &amp;disco</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>É este</translation>
    </message>
    <message>
        <source>Makes them one disk; can be undone</source>
        <translation>Torna-os um só disco; pode ser desfeito</translation>
    </message>
    <message>
        <source>The next scan of that disk takes the place of what was imported.</source>
        <translation>O próximo escaneamento desse disco substitui o que foi importado.</translation>
    </message>
    <message>
        <source>Which disk is “{}”?</source>
        <translation>Que disco é “{}”?</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Tab chooses a number, and Enter shows the files that it counts</source>
        <translation>Tab escolhe um número, e Enter mostra os arquivos que ele conta</translation>
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
        <translation>não conectado</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>não conectado desde {}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} checked</source>
        <translation>{0} de {1} {1:arquivo foi verificado|arquivos foram verificados}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} compared</source>
        <translation>{0} de {1} {1:arquivo foi comparado|arquivos foram comparados}</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} verified</source>
        <translation>{0} de {1} {1:arquivo foi conferido|arquivos foram conferidos}</translation>
    </message>
    <message>
        <source>{} could not be checked</source>
        <translation>{0} não {0:pôde|puderam} ser {0:verificado|verificados}</translation>
    </message>
</context>
<context>
    <name>LookAfter</name>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>Nothing begins by itself for “{}” any more.</source>
        <translation>Nada mais começa sozinho para “{}”.</translation>
    </message>
    <message>
        <source>checked for damage every month</source>
        <translation>verificação de danos todo mês</translation>
    </message>
    <message>
        <source>looking after “{}”</source>
        <translation>cuidado de “{}”</translation>
    </message>
    <message>
        <source>verified every month</source>
        <translation>conferência todo mês</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>monitoramento</translation>
    </message>
    <message>
        <source>“{}” is looked after: {}.</source>
        <translation>“{}” recebe cuidados: {}.</translation>
    </message>
</context>
<context>
    <name>LookAfterSheet</name>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Não altera nada</translation>
    </message>
    <message>
        <source>Look after all folders</source>
        <translation>Cuidar de todas as pastas</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Cuidar dela</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>Cuidar delas</translation>
    </message>
    <message>
        <source>Look after this folder</source>
        <translation>Cuidar desta pasta</translation>
    </message>
    <message>
        <source>Sets up what is ticked, and takes away what is not</source>
        <translation>Configura o que está marcado e remove o que não está</translation>
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
        <translation>Começar arquivos CSV com uma marca de ordem de &amp;bytes</translation>
    </message>
    <message>
        <source>By it Excel knows that the file is UTF-8; other programs do not need it.</source>
        <translation>Por ela o Excel sabe que o arquivo é UTF-8; outros programas não precisam dela.</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>&amp;Linhas compactas</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Is tried on at once.</source>
        <translation>É aplicado na hora.</translation>
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
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Look and export</source>
        <translation>Aparência e exportação</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Of all text in the window; pictures have a size of their own in the gallery.</source>
        <translation>De todo o texto da janela; as imagens têm tamanho próprio na galeria.</translation>
    </message>
    <message>
        <source>Rows of tables are lower, so that more of them are visible.</source>
        <translation>As linhas das tabelas são mais baixas, para que mais delas fiquem visíveis.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the window. The help tells how to improve it.</source>
        <translation>Tem efeito no próximo início da janela. A ajuda diz como melhorá-lo.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source>{} (translated by machine)</source>
        <translation>{} (tradução automática)</translation>
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
        <translation>Procurar cópias compara os que não são conhecidos.</translation>
    </message>
    <message>
        <source>If “{}” were lost</source>
        <translation>Se “{}” se perdesse</translation>
    </message>
    <message>
        <source>Lost: on no other disk</source>
        <translation>Perdidos: em nenhum outro disco</translation>
    </message>
    <message>
        <source>Not known: not compared</source>
        <translation>Incertos: não comparados</translation>
    </message>
    <message>
        <source>Safe: with a copy on another disk</source>
        <translation>Seguros: com uma cópia em outro disco</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-los</translation>
    </message>
    <message>
        <source>Shows these files in the table</source>
        <translation>Mostra estes arquivos na tabela</translation>
    </message>
    <message>
        <source>{0} of the lost {0:file was|files were} never checked.</source>
        <translation>Dos perdidos, {0} {0:nunca foi verificado|nunca foram verificados}.</translation>
    </message>
</context>
<context>
    <name>ManifestDialogs</name>
    <message>
        <source>The report was written to {}.</source>
        <translation>O relatório foi gravado em {}.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. All other arguments are filters, as in the window: words, \(dqphrases\(dq, \-without, and typed ones like \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Put a filter that begins with \- after \-\-. \fB\-\-where\fR \fIFILTER\fR takes a filter alone; all arguments are then paths. An invalid filter ends the command with status 2, and a caret below the error.</source>
        <translation>Um argumento é um caminho se existe no disco, é absoluto ou começa com um ponto ou ~. Todos os outros argumentos são filtros, como na janela: palavras, \(dqfrases\(dq, \-sem, e filtros com nome como \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Ponha um filtro que começa com \- depois de \-\-. \fB\-\-where\fR \fIFILTER\fR aceita um só filtro; todos os argumentos são então caminhos. Um filtro inválido encerra o comando com status 2 e uma marca abaixo do erro.</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>COMMON OPTIONS</source>
        <translation>OPÇÕES COMUNS</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIÇÃO</translation>
    </message>
    <message>
        <source>Done, but something needs attention: a folder that could not be read, a source that is offline, a file that has changed unnoticed, is damaged, or could not be verified or examined to its end.</source>
        <translation>Concluído, mas algo requer atenção: uma pasta que não pôde ser lida, uma origem que está offline, um arquivo alterado em silêncio, danificado, ou que não pôde ser conferido ou examinado até o fim.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EXEMPLOS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>STATUS DE SAÍDA</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARQUIVOS</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>FILTROS</translation>
    </message>
    <message>
        <source>Files that are being written get no checksums. A check never replaces a known checksum.</source>
        <translation>Arquivos que estão sendo gravados não recebem somas de verificação. Uma verificação nunca substitui uma soma de verificação conhecida.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTAS</translation>
    </message>
    <message>
        <source>No path could be read, the library is locked or damaged, or the output could not be written; of \fBjobs\fR, there is no such job, or its state does not allow what was asked for; of \fBself\-test\fR, something does not work.</source>
        <translation>Nenhum caminho pôde ser lido, a biblioteca está bloqueada ou danificada, ou a saída não pôde ser gravada; de \fBjobs\fR, não existe tal tarefa, ou o estado dela não permite o que foi pedido; de \fBself\-test\fR, algo não funciona.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPÇÕES</translation>
    </message>
    <message>
        <source>Of scans by older versions, only the number of files is known.</source>
        <translation>De escaneamentos feitos por versões mais antigas, só se conhece o número de arquivos.</translation>
    </message>
    <message>
        <source>Output goes to a file completely or not at all. An existing file is replaced if its extension belongs to the format. Videos, libraries and the files that the library lists are never replaced.</source>
        <translation>A saída vai para um arquivo por completo ou não vai. Um arquivo existente é substituído se a extensão dele pertence ao formato. Vídeos, bibliotecas e os arquivos que a biblioteca lista nunca são substituídos.</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VEJA TAMBÉM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSE</translation>
    </message>
    <message>
        <source>Scan a folder, and write a table for a spreadsheet:</source>
        <translation>Escaneia uma pasta e grava uma tabela para uma planilha:</translation>
    </message>
    <message>
        <source>See COMMON OPTIONS for {names}.</source>
        <translation>Veja OPÇÕES COMUNS para {names}.</translation>
    </message>
    <message>
        <source>Show the options of \fBcinventory\fR or of a command.</source>
        <translation>Mostra as opções de \fBcinventory\fR ou de um comando.</translation>
    </message>
    <message>
        <source>The first line that \fBserve\fR writes is its address; \fI/api/v1/openapi.json\fR there describes the API. The program of \fB\-\-on\-alert\fR reads the alert from its standard input, and is killed after 30 seconds. No other user may be able to read the file of \fB\-\-webhook\-secret\-file\fR.</source>
        <translation>A primeira linha que \fBserve\fR grava é o endereço dele; \fI/api/v1/openapi.json\fR ali descreve a API. O programa de \fB\-\-on\-alert\fR lê o alerta da entrada padrão e é encerrado à força após 30 segundos. Nenhum outro usuário pode ter permissão para ler o arquivo de \fB\-\-webhook\-secret\-file\fR.</translation>
    </message>
    <message>
        <source>The library.</source>
        <translation>A biblioteca.</translation>
    </message>
    <message>
        <source>The packaged program cannot have a cluster read files. An installation from the source needs further packages, and names them.</source>
        <translation>O programa empacotado não pode fazer um cluster ler arquivos. Uma instalação a partir do código-fonte requer outros pacotes e indica quais são.</translation>
    </message>
    <message>
        <source>The token of \fBserve\fR.</source>
        <translation>O token de \fBserve\fR.</translation>
    </message>
    <message>
        <source>Unforeseen errors.</source>
        <translation>Erros imprevistos.</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>Comandos de usuário</translation>
    </message>
    <message>
        <source>Without a command it opens its window, and scans the \fIPATH\fRs at once.</source>
        <translation>Sem um comando, ele abre a janela e escaneia logo cada \fIPATH\fR.</translation>
    </message>
    <message>
        <source>Wrong usage, or an output that is refused.</source>
        <translation>Uso incorreto, ou uma saída que é recusada.</translation>
    </message>
    <message>
        <source>\fBcinventory\fR finds the video files in folders, probes each with MediaInfo, and keeps the results in a library. Files are only ever read, unless you let \fBtrash\fR move copies to the trash. Manifests are written only where you say.</source>
        <translation>\fBcinventory\fR encontra os arquivos de vídeo em pastas, analisa cada um com MediaInfo e mantém os resultados em uma biblioteca. Os arquivos são sempre só lidos, a menos que você deixe \fBtrash\fR mover cópias para a lixeira. Manifestos são gravados só onde você indicar.</translation>
    </message>
    <message>
        <source>cinventory \- take the inventory of a video library</source>
        <translation>cinventory \- faz o inventário de uma biblioteca de vídeos</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>The problems of {files} are marked OK.</source>
        <translation>Os problemas de {files} foram marcados como OK.</translation>
    </message>
    <message>
        <source>The selected files have no problems.</source>
        <translation>Os arquivos selecionados não têm problemas.</translation>
    </message>
    <message>
        <source>mark of {} as OK</source>
        <translation>marcação de {} como OK</translation>
    </message>
    <message>
        <source>mark of “{}” as OK</source>
        <translation>marcação de “{}” como OK</translation>
    </message>
    <message>
        <source>removal of the mark of “{}”</source>
        <translation>remoção da marca de “{}”</translation>
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
        <translation>Um bag não pode conter o nome deste arquivo, por isso ele não está no manifesto.</translation>
    </message>
    <message>
        <source>A better video with the same pictures is known: see Copies, Same pictures.</source>
        <translation>Um vídeo melhor com as mesmas imagens é conhecido: veja Cópias, Mesmas imagens.</translation>
    </message>
    <message>
        <source>A camera recorded it: an original is not encoded again.</source>
        <translation>Uma câmera o gravou: um original não é codificado de novo.</translation>
    </message>
    <message>
        <source>A check found damage. Look at that first.</source>
        <translation>Uma verificação encontrou danos. Veja isso primeiro.</translation>
    </message>
    <message>
        <source>A good copy is {path}, which is not connected now.</source>
        <translation>Uma boa cópia é {path}, que não está conectada agora.</translation>
    </message>
    <message>
        <source>A good copy is {path}.</source>
        <translation>Uma boa cópia é {path}.</translation>
    </message>
    <message>
        <source>A job failed.</source>
        <translation>Uma tarefa falhou.</translation>
    </message>
    <message>
        <source>A job in the state {state} cannot become {wanted}.</source>
        <translation>Uma tarefa no estado {state} não pode passar a {wanted}.</translation>
    </message>
    <message>
        <source>A job in the state {state} has not ended. Retry it after its end.</source>
        <translation>Uma tarefa no estado {state} não terminou. Tente de novo depois do fim dela.</translation>
    </message>
    <message>
        <source>A job in the state {state} is not waiting and cannot be moved.</source>
        <translation>Uma tarefa no estado {state} não está aguardando e não pode ser movida.</translation>
    </message>
    <message>
        <source>A job needs your attention.</source>
        <translation>Uma tarefa requer sua atenção.</translation>
    </message>
    <message>
        <source>A later generation of the history leaves the file out, and it is not there.</source>
        <translation>Uma geração posterior do histórico exclui o arquivo, e ele não existe.</translation>
    </message>
    <message>
        <source>A library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>Uma biblioteca de software está ausente, bloqueada ou é para outro sistema. Instale o Cinventory novamente.</translation>
    </message>
    <message>
        <source>A library tells the folders of its disks by itself. Leave out what is for tables and paths.</source>
        <translation>Uma biblioteca informa sozinha as pastas dos seus discos. Omita o que vale para tabelas e caminhos.</translation>
    </message>
    <message>
        <source>A manifest as {form} lists every file of its folder. Leave out the search.</source>
        <translation>Um manifesto como {form} lista todos os arquivos da pasta. Omita a pesquisa.</translation>
    </message>
    <message>
        <source>A manifest is written once. Create another one to repeat it.</source>
        <translation>Um manifesto é gravado uma só vez. Crie outro para repeti-lo.</translation>
    </message>
    <message>
        <source>A process could do this in spite of {layers}: {acts}.</source>
        <translation>Apesar de {layers}, um processo conseguiu fazer isto: {acts}.</translation>
    </message>
    <message>
        <source>A scan has seen “{name}” itself. Only a disk that imports alone tell of can be another one.</source>
        <translation>Um escaneamento viu o próprio disco “{name}”. Só um disco conhecido apenas por importações pode ser outro.</translation>
    </message>
    <message>
        <source>A schedule verifies checksums, or looks for changes, at night or once a week.</source>
        <translation>Um agendamento confere somas de verificação ou procura mudanças, à noite ou uma vez por semana.</translation>
    </message>
    <message>
        <source>A search, as in the list of files</source>
        <translation>Uma pesquisa, como na lista de arquivos</translation>
    </message>
    <message>
        <source>A side of {picture} is odd. Most encoders need even sizes.</source>
        <translation>Um lado de {picture} é ímpar. A maioria dos codificadores exige tamanhos pares.</translation>
    </message>
    <message>
        <source>A spreadsheet would take its path for a formula.</source>
        <translation>Uma planilha tomaria o caminho por uma fórmula.</translation>
    </message>
    <message>
        <source>A track ends after {end}, though its length is given as {length}.</source>
        <translation>Uma faixa termina após {end}, embora a duração dela seja dada como {length}.</translation>
    </message>
    <message>
        <source>A track was not checked for damage, because there is no decoder for it.</source>
        <translation>Uma faixa não passou por verificação de danos, porque não há decodificador para ela.</translation>
    </message>
    <message>
        <source>A week frees up to {least}, or takes up to {most}.</source>
        <translation>Uma semana libera até {least} ou ocupa até {most}.</translation>
    </message>
    <message>
        <source>A week takes about {most}.</source>
        <translation>Uma semana ocupa cerca de {most}.</translation>
    </message>
    <message>
        <source>A week takes {least} to {most}.</source>
        <translation>Uma semana ocupa de {least} a {most}.</translation>
    </message>
    <message>
        <source>ASC MHL has no checksums by {name}.</source>
        <translation>ASC MHL não tem somas de verificação {name}.</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>Adicionais</translation>
    </message>
    <message>
        <source>All copies were chosen. One has to stay.</source>
        <translation>Todas as cópias foram escolhidas. Uma precisa ficar.</translation>
    </message>
    <message>
        <source>All files of this report</source>
        <translation>Todos os arquivos deste relatório</translation>
    </message>
    <message>
        <source>All files that would stay are on other disks.</source>
        <translation>Todos os arquivos que ficariam estão em outros discos.</translation>
    </message>
    <message>
        <source>All others are known to be damaged.</source>
        <translation>Sabe-se que todos os outros estão danificados.</translation>
    </message>
    <message>
        <source>An argument is empty. Give a path or a filter, and check the variables of the shell.</source>
        <translation>Um argumento está vazio. Indique um caminho ou um filtro e verifique as variáveis do shell.</translation>
    </message>
    <message>
        <source>An export needs a saved search and a file.</source>
        <translation>Uma exportação requer uma pesquisa salva e um arquivo.</translation>
    </message>
    <message>
        <source>An export replaces a file, so it can only be repeated in the window.</source>
        <translation>Uma exportação substitui um arquivo, por isso só pode ser repetida na janela.</translation>
    </message>
    <message>
        <source>An older check found what it could not weigh. Check the file for damage again.</source>
        <translation>Uma verificação antiga encontrou o que não soube avaliar. Verifique os danos do arquivo de novo.</translation>
    </message>
    <message>
        <source>An unexpected error occurred: {detail}. See the log for details.</source>
        <translation>Ocorreu um erro inesperado: {detail}. Veja os detalhes no registro.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>E mais {count}.</translation>
    </message>
    <message>
        <source>Another volume is mounted at this path. The records are kept as offline.</source>
        <translation>Outro volume está montado neste caminho. Os dados são mantidos como offline.</translation>
    </message>
    <message>
        <source>Another volume is mounted over this folder. The files that it hides stay, as offline.</source>
        <translation>Outro volume está montado sobre esta pasta. Os arquivos que ele oculta permanecem, como offline.</translation>
    </message>
    <message>
        <source>At {place}: an object in braces is missing here.</source>
        <translation>Em {place}: falta aqui um objeto entre chaves.</translation>
    </message>
    <message>
        <source>At {place}: groups are nested more than {limit} deep. Use fewer groups.</source>
        <translation>Em {place}: os grupos estão aninhados em mais de {limit} níveis. Use menos grupos.</translation>
    </message>
    <message>
        <source>At {place}: no list of conditions, or two. Use either &quot;all&quot; or &quot;any&quot;.</source>
        <translation>Em {place}: nenhuma lista de condições, ou duas. Use &quot;all&quot; ou &quot;any&quot;.</translation>
    </message>
    <message>
        <source>At {place}: the list of conditions is empty. Add a condition.</source>
        <translation>Em {place}: a lista de condições está vazia. Adicione uma condição.</translation>
    </message>
    <message>
        <source>At {place}: the profile names no sources. Remove the numbers, or add the sources.</source>
        <translation>Em {place}: o perfil não cita fontes. Remova os números ou adicione as fontes.</translation>
    </message>
    <message>
        <source>At {place}: the version of the form is missing. Write &quot;version&quot;: {version}.</source>
        <translation>Em {place}: falta a versão do formato. Escreva &quot;version&quot;: {version}.</translation>
    </message>
    <message>
        <source>At {place}: there are more than {limit} conditions. Remove some.</source>
        <translation>Em {place}: há mais de {limit} condições. Remova algumas.</translation>
    </message>
    <message>
        <source>At {place}: there is no such source. {count:Use number 1|Use numbers from 1 to {count}}.</source>
        <translation>Em {place}: essa fonte não existe. {count:Use o número 1|Use números de 1 a {count}}.</translation>
    </message>
    <message>
        <source>At {place}: this form needs a later version of Cinventory. Update Cinventory.</source>
        <translation>Em {place}: este formato requer uma versão mais nova do Cinventory. Atualize o Cinventory.</translation>
    </message>
    <message>
        <source>At {place}: this is no address. Begin with https://.</source>
        <translation>Em {place}: isto não é um endereço. Comece com https://.</translation>
    </message>
    <message>
        <source>At {place}: this is no list of at most {limit} values.</source>
        <translation>Em {place}: isto não é uma lista de no máximo {limit} valores.</translation>
    </message>
    <message>
        <source>At {place}: this is no text of at most {limit} printable characters.</source>
        <translation>Em {place}: isto não é um texto de no máximo {limit} caracteres imprimíveis.</translation>
    </message>
    <message>
        <source>At {place}: this is not a single filter for profiles. Use one of {names}.</source>
        <translation>Em {place}: isto não é um filtro único para perfis. Use um destes: {names}.</translation>
    </message>
    <message>
        <source>At {place}: this key is not known. Use {names}.</source>
        <translation>Em {place}: esta chave não é conhecida. Use {names}.</translation>
    </message>
    <message>
        <source>Audio track {audio} and subtitle track {text} have no language.</source>
        <translation>A faixa de áudio {audio} e a faixa de legendas {text} não têm idioma.</translation>
    </message>
    <message>
        <source>Audio track {audio} has no language.</source>
        <translation>A faixa de áudio {audio} não tem idioma.</translation>
    </message>
    <message>
        <source>Backup cancelled: there is no new copy</source>
        <translation>Backup cancelado: não há nova cópia</translation>
    </message>
    <message>
        <source>Backup of the library</source>
        <translation>Backup da biblioteca</translation>
    </message>
    <message>
        <source>Bags have no checksums by {name}.</source>
        <translation>Bags não têm somas de verificação {name}.</translation>
    </message>
    <message>
        <source>Bit rate by resolution</source>
        <translation>Taxa de bits por resolução</translation>
    </message>
    <message>
        <source>Both paths lead to the same file.</source>
        <translation>Os dois caminhos levam ao mesmo arquivo.</translation>
    </message>
    <message>
        <source>By looks at its room on {looks} days, from {since} to {until}.</source>
        <translation>Pelo espaço medido em {looks} dias, de {since} a {until}.</translation>
    </message>
    <message>
        <source>By published tests, {target} saves {low} to {high} % of the picture&apos;s bits in {codec}, at the same quality. How good an encoding this file is, is not known: that makes the range wider.</source>
        <translation>Segundo testes publicados, {target} economiza {low} a {high}% dos bits da imagem em {codec}, com a mesma qualidade. Não se sabe quão boa é a codificação deste arquivo: isso amplia a faixa.</translation>
    </message>
    <message>
        <source>Camera raw files beside a finished video</source>
        <translation>Arquivos brutos da câmera ao lado de um vídeo pronto</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>Cancelado: {title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Alterados em silêncio</translation>
    </message>
    <message>
        <source>Changes are found by the watch; a schedule verifies checksums at night.</source>
        <translation>O monitoramento encontra as mudanças; um agendamento confere somas de verificação à noite.</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen, and the whole folder once an hour.</source>
        <translation>As mudanças são escaneadas assim que acontecem, e a pasta inteira uma vez por hora.</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Verificar danos</translation>
    </message>
    <message>
        <source>Check of {name} for damage</source>
        <translation>Verificação de danos de {name}</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files has free space.</source>
        <translation>Verifique se a pasta de arquivos temporários tem espaço livre.</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth})</source>
        <translation>Verificar danos de {source} ({depth})</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth}), at most {budget}</source>
        <translation>Verificar danos de {source} ({depth}), no máximo {budget}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Checking for damage</source>
        <translation>Verificando danos</translation>
    </message>
    <message>
        <source>Checking the copy of the library</source>
        <translation>Verificando a cópia da biblioteca</translation>
    </message>
    <message>
        <source>Checking {name} for damage</source>
        <translation>Verificando danos de {name}</translation>
    </message>
    <message>
        <source>Checks for damage have an answer about {asked} of {files} {files:file|files}. Of the {left:other it is not known whether it is|others it is not known whether they are} damaged.</source>
        <translation>As verificações de danos têm resposta sobre {asked} de {files} {files:arquivo|arquivos}. {left:Do outro não se sabe se está danificado|Dos outros não se sabe se estão danificados}.</translation>
    </message>
    <message>
        <source>Checksums inside the file do not agree with the pictures that they stand for. Replace the file by a good copy.</source>
        <translation>As somas de verificação dentro do arquivo não concordam com as imagens que representam. Substitua o arquivo por uma boa cópia.</translation>
    </message>
    <message>
        <source>Checksums of {name}</source>
        <translation>Somas de verificação de {name}</translation>
    </message>
    <message>
        <source>Choose a folder for the files that the encoder makes.</source>
        <translation>Escolha uma pasta para os arquivos que o codificador produz.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Escolhido por você.</translation>
    </message>
    <message>
        <source>Chosen by you. “{other}”, chosen before, no longer counts.</source>
        <translation>Escolhido por você. “{other}”, escolhido antes, não conta mais.</translation>
    </message>
    <message>
        <source>Cinventory cannot run there ({detail}).</source>
        <translation>O Cinventory não pode ser executado lá ({detail}).</translation>
    </message>
    <message>
        <source>Cinventory cannot tell that this browser is yours: it may be another user&apos;s, in a container, or behind a proxy. Enter the token instead.</source>
        <translation>O Cinventory não sabe se este navegador é seu: pode ser de outro usuário, estar em um contêiner ou atrás de um proxy. Informe o token.</translation>
    </message>
    <message>
        <source>Cinventory listens at {address} but does not respond. Try again, or restart it.</source>
        <translation>O Cinventory escuta em {address}, mas não responde. Tente de novo ou reinicie-o.</translation>
    </message>
    <message>
        <source>Cinventory only reads. To let it move copies to the trash, switch that on in the preferences of the window, or set &quot;trash&quot; to true in {path}.</source>
        <translation>O Cinventory só lê. Para permitir que mova cópias para a lixeira, ative isso nas preferências da janela ou defina &quot;trash&quot; como true em {path}.</translation>
    </message>
    <message>
        <source>Codec, picture size, frame rate or length are not known.</source>
        <translation>O codec, o tamanho da imagem, a taxa de quadros ou a duração não são conhecidos.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Comparando imagens</translation>
    </message>
    <message>
        <source>Comparing videos with longer ones</source>
        <translation>Comparando vídeos com outros mais longos</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>Comparando com {name}</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>Comparando {name}</translation>
    </message>
    <message>
        <source>Comparing, and moving to the trash</source>
        <translation>Comparando e movendo para a lixeira</translation>
    </message>
    <message>
        <source>Complete: every file of the manifest is there, and is as it was.</source>
        <translation>Completo: todos os arquivos do manifesto existem e estão como estavam.</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>Calculando somas de verificação</translation>
    </message>
    <message>
        <source>Computing checksums of {name}</source>
        <translation>Calculando somas de verificação de {name}</translation>
    </message>
    <message>
        <source>Connect it, and verify its files: only then is it known whether they are still the same.</source>
        <translation>Conecte-o e confira os arquivos: só assim se sabe se continuam os mesmos.</translation>
    </message>
    <message>
        <source>Copies of {name}</source>
        <translation>Cópias de {name}</translation>
    </message>
    <message>
        <source>Copies on the same disk</source>
        <translation>Cópias no mesmo disco</translation>
    </message>
    <message>
        <source>Copies were never searched</source>
        <translation>Nunca se procuraram cópias</translation>
    </message>
    <message>
        <source>Copies would stay on fewer disks than the chosen rules demand.</source>
        <translation>As cópias ficariam em menos discos do que as regras escolhidas exigem.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copiando a biblioteca</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Creating the manifest of {name}</source>
        <translation>Criando o manifesto de {name}</translation>
    </message>
    <message>
        <source>Damage inside the sound does not show in {codec}.</source>
        <translation>Danos dentro do som não aparecem em {codec}.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificados</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Dolby Vision needs care, and is not estimated.</source>
        <translation>O Dolby Vision exige cuidado e não é estimado.</translation>
    </message>
    <message>
        <source>Each file tells why. “Read all files again” tries them once more.</source>
        <translation>Cada arquivo diz por quê. “Ler todos os arquivos de novo” tenta com eles mais uma vez.</translation>
    </message>
    <message>
        <source>Each point stands for files of one picture size and nearly one bit rate. Another colour marks rates that are unusual for the size.</source>
        <translation>Cada ponto representa arquivos de um tamanho de imagem e quase a mesma taxa de bits. Outra cor marca taxas incomuns para o tamanho.</translation>
    </message>
    <message>
        <source>Emptying the trash of the system frees it. The journal tells what Cinventory has moved there, and can move it back.</source>
        <translation>Esvaziar a lixeira do sistema libera esse espaço. O diário diz o que o Cinventory moveu para lá e pode movê-lo de volta.</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>A cada hora</translation>
    </message>
    <message>
        <source>Every move to the trash is chosen anew, in the list of copies.</source>
        <translation>Cada movimento para a lixeira é escolhido de novo, na lista de cópias.</translation>
    </message>
    <message>
        <source>Every night, {start} to {end}</source>
        <translation>Toda noite, das {start} às {end}</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Exportar uma lista</translation>
    </message>
    <message>
        <source>Export a saved search</source>
        <translation>Exportar uma pesquisa salva</translation>
    </message>
    <message>
        <source>Export cancelled: {name} was not written</source>
        <translation>Exportação cancelada: {name} não foi gravado</translation>
    </message>
    <message>
        <source>Export paused: {name} is not written yet</source>
        <translation>Exportação pausada: {name} ainda não foi gravado</translation>
    </message>
    <message>
        <source>Export to {name}</source>
        <translation>Exportação para {name}</translation>
    </message>
    <message>
        <source>Export “{search}” to {path}</source>
        <translation>Exportar “{search}” para {path}</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>Exportado para {name}</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALHA</translation>
    </message>
    <message>
        <source>Failed: some files, or the manifest, are not as they were.</source>
        <translation>Falhou: alguns arquivos, ou o manifesto, não estão como estavam.</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>Falhou: {title}</translation>
    </message>
    <message>
        <source>Fails the chosen profiles {profiles}.</source>
        <translation>Não cumpre os perfis escolhidos: {profiles}.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Far larger than similar videos</source>
        <translation>Muito maiores que vídeos semelhantes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files beside videos that belong to none, as the last scans saw them.</source>
        <translation>Arquivos ao lado de vídeos que não pertencem a nenhum, como os últimos escaneamentos os viram.</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <translation>Arquivos em {folder}</translation>
    </message>
    <message>
        <source>Files that are more than once on a disk, without the one that stays. Copies on other disks are backups, and do not count. On the page Copies you plan which one stays.</source>
        <translation>Arquivos que existem mais de uma vez em um disco, sem o que fica. Cópias em outros discos são backups e não contam. Na página “Cópias” você planeja qual fica.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Procurar cópias</translation>
    </message>
    <message>
        <source>Find videos in longer ones</source>
        <translation>Encontrar vídeos dentro de outros mais longos</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones</source>
        <translation>Encontrar vídeos de {source} dentro de outros mais longos</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones, at most {budget}</source>
        <translation>Encontrar vídeos de {source} dentro de outros mais longos, no máximo {budget}</translation>
    </message>
    <message>
        <source>Finding {name} in longer videos</source>
        <translation>Procurando {name} em vídeos mais longos</translation>
    </message>
    <message>
        <source>Finished: {title}</source>
        <translation>Concluído: {title}</translation>
    </message>
    <message>
        <source>First {day} of the month, {start} to {end}</source>
        <translation>{day} da primeira semana do mês, das {start} às {end}</translation>
    </message>
    <message>
        <source>Folders by size</source>
        <translation>Pastas por tamanho</translation>
    </message>
    <message>
        <source>Folders of {path}, by size</source>
        <translation>Pastas de {path}, por tamanho</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>A verificação completa decodifica todos os quadros; a de índice, nenhum.</translation>
    </message>
    <message>
        <source>HDR10+ needs care, and is not estimated.</source>
        <translation>O HDR10+ exige cuidado e não é estimado.</translation>
    </message>
    <message>
        <source>How few bits its picture needs is not known: the simplest pictures that were tried took {bits} bits for 10,000 pixels in {target}. What this file has beyond that may be saved.</source>
        <translation>Não se sabe de quão poucos bits a imagem dele precisa: as imagens mais simples que foram testadas ocuparam {bits} bits por 10.000 pixels em {target}. O que este arquivo tem além disso talvez possa ser economizado.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels.</source>
        <translation>Quanto do arquivo é som se estima pelo codec e pelos canais.</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels. It becomes AAC of 64 kb/s a channel.</source>
        <translation>Quanto do arquivo é som se estima pelo codec e pelos canais. Ele se torna AAC de 64 kb/s por canal.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full between {earliest} and {latest}.</source>
        <translation>Se continuar assim, ficará cheio entre {earliest} e {latest}.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by about {earliest}.</source>
        <translation>Se continuar assim, ficará cheio por volta de {earliest}.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by {earliest} at the earliest; the latest time is not known.</source>
        <translation>Se continuar assim, ficará cheio em {earliest}, no mínimo; a data mais tardia não se sabe.</translation>
    </message>
    <message>
        <source>If it goes on like this, it is not full within ten years.</source>
        <translation>Se continuar assim, não ficará cheio nos próximos dez anos.</translation>
    </message>
    <message>
        <source>Import cancelled: what was read of {name} is kept</source>
        <translation>Importação cancelada: o que foi lido de {name} é mantido</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>Importação de {name}</translation>
    </message>
    <message>
        <source>Imported from {origin} on {day}: the file was not read, and its disk was not seen. Scan the disk to know more.</source>
        <translation>Importado de {origin} em {day}: o arquivo não foi lido e o disco dele não foi visto. Escaneie o disco para saber mais.</translation>
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
        <translation>Em nenhum dos idiomas que você quer. Falado: {spoken}. Legendas: {written}.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Na lixeira</translation>
    </message>
    <message>
        <source>Incomplete: some files are missing, left out or not checked.</source>
        <translation>Incompleto: alguns arquivos estão ausentes, excluídos ou não verificados.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>Indexar as falas</translation>
    </message>
    <message>
        <source>Index what is said in {source}</source>
        <translation>Indexar as falas de {source}</translation>
    </message>
    <message>
        <source>Indexing what is said</source>
        <translation>Indexando as falas</translation>
    </message>
    <message>
        <source>Indexing what is said in {name}</source>
        <translation>Indexando as falas de {name}</translation>
    </message>
    <message>
        <source>Install Cinventory again.</source>
        <translation>Instale o Cinventory novamente.</translation>
    </message>
    <message>
        <source>Install what is missing. Fonts are in fonts-dejavu-core and fonts-noto-cjk.</source>
        <translation>Instale o que falta. As fontes estão em fonts-dejavu-core e fonts-noto-cjk.</translation>
    </message>
    <message>
        <source>Interlaced video needs care, and is not estimated.</source>
        <translation>Vídeo entrelaçado exige cuidado e não é estimado.</translation>
    </message>
    <message>
        <source>It alone is HDR: {kept}.</source>
        <translation>Só ele é HDR: {kept}.</translation>
    </message>
    <message>
        <source>It can be reached. Otherwise it is no better than others.</source>
        <translation>Ele pode ser alcançado. No mais, não é melhor que os outros.</translation>
    </message>
    <message>
        <source>It could not read {count} {count:file|files} that this computer can read.</source>
        <translation>Ele não conseguiu ler {count} {count:arquivo|arquivos} que este computador consegue ler.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Ele não responde.</translation>
    </message>
    <message>
        <source>It does not become fuller.</source>
        <translation>Ele não está ficando mais cheio.</translation>
    </message>
    <message>
        <source>It does not see {path}, or other files there.</source>
        <translation>Ele não vê {path}, ou vê ali outros arquivos.</translation>
    </message>
    <message>
        <source>It failed: {detail}.</source>
        <translation>Ele falhou: {detail}.</translation>
    </message>
    <message>
        <source>It gave answers that cannot be true ({detail}).</source>
        <translation>Ele deu respostas que não podem ser verdadeiras ({detail}).</translation>
    </message>
    <message>
        <source>It has Cinventory {there}, and this computer {here}.</source>
        <translation>Ele tem o Cinventory {there}, e este computador {here}.</translation>
    </message>
    <message>
        <source>It has another copy, which may be whole.</source>
        <translation>Ele tem outra cópia, que pode estar inteira.</translation>
    </message>
    <message>
        <source>It has fewer than {bits} bits for 10,000 pixels. So its quality may be worse than that of the target, and then it saves less than published.</source>
        <translation>Ele tem menos de {bits} bits por 10.000 pixels. Por isso a qualidade dele pode ser pior que a do destino, e então ele economiza menos do que o publicado.</translation>
    </message>
    <message>
        <source>It has finer colours: {kept} against {other} (bits).</source>
        <translation>Ele tem cores mais finas: {kept} contra {other} (bits).</translation>
    </message>
    <message>
        <source>It has hard links: nothing is saved until all of them are gone.</source>
        <translation>Ele tem links físicos: nada se economiza até que todos tenham sumido.</translation>
    </message>
    <message>
        <source>It has more bits a second, as far as codecs compare: {kept}, against {other}.</source>
        <translation>Ele tem mais bits por segundo, até onde os codecs se comparam: {kept}, contra {other}.</translation>
    </message>
    <message>
        <source>It has more colour than 4:2:0, which the result would lose.</source>
        <translation>Ele tem mais cor do que 4:2:0, que o resultado perderia.</translation>
    </message>
    <message>
        <source>It has no picture, or nothing is known of it.</source>
        <translation>Ele não tem imagem, ou nada se sabe dele.</translation>
    </message>
    <message>
        <source>It has sound in a language that the file that would stay does not have.</source>
        <translation>Ele tem som em um idioma que o arquivo que ficaria não tem.</translation>
    </message>
    <message>
        <source>It has sound in more languages: {kept}, against {other}.</source>
        <translation>Ele tem som em mais idiomas: {kept}, contra {other}.</translation>
    </message>
    <message>
        <source>It has subtitles in more languages: {kept}, against {other}.</source>
        <translation>Ele tem legendas em mais idiomas: {kept}, contra {other}.</translation>
    </message>
    <message>
        <source>It has the codec of the target already.</source>
        <translation>Ele já tem o codec do destino.</translation>
    </message>
    <message>
        <source>It has the larger picture: {kept}, against {other}.</source>
        <translation>Ele tem a imagem maior: {kept}, contra {other}.</translation>
    </message>
    <message>
        <source>It has very many bits for its picture, as discs, cameras and grain have. It may save more, and grain is lost.</source>
        <translation>Ele tem muitíssimos bits para a imagem, como têm discos, câmeras e granulação. Pode economizar mais, e a granulação se perde.</translation>
    </message>
    <message>
        <source>It has {kind}, which would be lost. Encode it with settings of your own.</source>
        <translation>Ele tem {kind}, que se perderia. Codifique-o com configurações próprias.</translation>
    </message>
    <message>
        <source>It has {rate} frames per second, and the list {list}.</source>
        <translation>Ele tem {rate} quadros por segundo, e a lista {list}.</translation>
    </message>
    <message>
        <source>It holds {count} {count:file|files}. Connect it now and then, and verify them.</source>
        <translation>Ele contém {count} {count:arquivo|arquivos}. Conecte-o de vez em quando e confira esses arquivos.</translation>
    </message>
    <message>
        <source>It is a part of a recording in several files, which stays whole.</source>
        <translation>Ele é parte de uma gravação em vários arquivos, que fica inteira.</translation>
    </message>
    <message>
        <source>It is in a trash.</source>
        <translation>Ele está em uma lixeira.</translation>
    </message>
    <message>
        <source>It is interlaced. Encode it with settings of your own.</source>
        <translation>Ele é entrelaçado. Codifique-o com configurações próprias.</translation>
    </message>
    <message>
        <source>It is longer: {kept}, against {other}.</source>
        <translation>Ele é mais longo: {kept}, contra {other}.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Ele está ausente.</translation>
    </message>
    <message>
        <source>It is not in {folder}.</source>
        <translation>Ele não está em {folder}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: that takes looks at its room on {least} days, and {days} days from the first to the last one. There {looks:is one|are {looks}}.</source>
        <translation>Não se sabe quando ficará cheio: para isso o espaço precisa ser medido em {least} dias, com {days} dias do primeiro ao último. Há {looks:um|{looks}}.</translation>
    </message>
    <message>
        <source>It is not known by when it is full: the last look at its room, on {until}, is too long ago.</source>
        <translation>Não se sabe quando ficará cheio: a última medição do espaço, em {until}, é antiga demais.</translation>
    </message>
    <message>
        <source>It is not known to show the same pictures as the file that would stay.</source>
        <translation>Não se sabe se ele mostra as mesmas imagens que o arquivo que ficaria.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: no answer came ({detail}).</source>
        <translation>Não se sabe se há uma nova versão: não veio resposta ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer has no valid signature.</source>
        <translation>Não se sabe se há uma nova versão: a resposta não tem assinatura válida.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is invalid ({detail}).</source>
        <translation>Não se sabe se há uma nova versão: a resposta é inválida ({detail}).</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is older than the last one.</source>
        <translation>Não se sabe se há uma nova versão: a resposta é mais antiga que a última.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer was too long.</source>
        <translation>Não se sabe se há uma nova versão: a resposta era longa demais.</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the server answered {status}.</source>
        <translation>Não se sabe se há uma nova versão: o servidor respondeu {status}.</translation>
    </message>
    <message>
        <source>It is not known which columns of {path} hold the paths and sizes. Name them. There are: {titles}.</source>
        <translation>Não se sabe quais colunas de {path} contêm os caminhos e os tamanhos. Informe-as. Existem: {titles}.</translation>
    </message>
    <message>
        <source>It is not known which disk the file is on: it may be a backup, and stays.</source>
        <translation>Não se sabe em que disco o arquivo está: pode ser um backup, e fica.</translation>
    </message>
    <message>
        <source>It is small already: few bits per pixel.</source>
        <translation>Ele já é pequeno: poucos bits por pixel.</translation>
    </message>
    <message>
        <source>It is the oldest. Otherwise it is no better than others.</source>
        <translation>Ele é o mais antigo. No mais, não é melhor que os outros.</translation>
    </message>
    <message>
        <source>It is the one to keep, of this group or of another one.</source>
        <translation>Ele é o que deve ser mantido, deste grupo ou de outro.</translation>
    </message>
    <message>
        <source>It is the only copy in the library.</source>
        <translation>Ele é a única cópia na biblioteca.</translation>
    </message>
    <message>
        <source>It may not start processes. Start it with --no-nanny, or set distributed.worker.daemon to false.</source>
        <translation>Ele não pode iniciar processos. Inicie-o com --no-nanny ou defina distributed.worker.daemon como false.</translation>
    </message>
    <message>
        <source>It may save nothing: the result may even be larger.</source>
        <translation>Talvez não economize nada: o resultado pode até ser maior.</translation>
    </message>
    <message>
        <source>It reads files with {there}, and this computer with {here}.</source>
        <translation>Ele lê arquivos com {there}, e este computador com {here}.</translation>
    </message>
    <message>
        <source>It reads {path} differently from this computer.</source>
        <translation>Ele lê {path} de modo diferente deste computador.</translation>
    </message>
    <message>
        <source>It shows more frames a second: {kept}, against {other}.</source>
        <translation>Ele mostra mais quadros por segundo: {kept}, contra {other}.</translation>
    </message>
    <message>
        <source>It was full on {until}.</source>
        <translation>Estava cheio em {until}.</translation>
    </message>
    <message>
        <source>It was never checked. Check it before the original goes.</source>
        <translation>Nunca foi verificado. Verifique-o antes que o original se vá.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, after {done} of {count} {count:file|files}. The {left:other is|others are} not read yet: plug it in to go on.</source>
        <translation>Foi desconectado, ou parou de responder, após {done} de {count} {count:arquivo|arquivos}. {left:O outro ainda não foi lido|Os outros ainda não foram lidos}: conecte-o para prosseguir.</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, while its folders were listed. Plug it in to go on.</source>
        <translation>Foi desconectado, ou parou de responder, enquanto as pastas eram listadas. Conecte-o para prosseguir.</translation>
    </message>
    <message>
        <source>It would save little: less than 15 % of the file, or less than the target asks for.</source>
        <translation>Economizaria pouco: menos de 15% do arquivo, ou menos do que o destino pede.</translation>
    </message>
    <message>
        <source>Its clock differs by {seconds} s.</source>
        <translation>O relógio dele difere em {seconds} s.</translation>
    </message>
    <message>
        <source>Its codec is one for editing and archives: it is not encoded again.</source>
        <translation>O codec é próprio para edição e arquivamento: não é codificado de novo.</translation>
    </message>
    <message>
        <source>Its disk is not connected. Connect it to read the rest.</source>
        <translation>O disco não está conectado. Conecte-o para ler o resto.</translation>
    </message>
    <message>
        <source>Its files are still being moved.</source>
        <translation>Os arquivos ainda estão sendo movidos.</translation>
    </message>
    <message>
        <source>Its frame rate varies or is not known, and this format needs one.</source>
        <translation>A taxa de quadros varia ou não é conhecida, e este formato precisa de uma.</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>A duração não é conhecida.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, which this format needs.</source>
        <translation>O nome não é UTF-8, de que este formato precisa.</translation>
    </message>
    <message>
        <source>Its path comes first. Otherwise it is no better than others.</source>
        <translation>O caminho dele vem primeiro. No mais, não é melhor que os outros.</translation>
    </message>
    <message>
        <source>Its path has {sign}, which this format cannot hold.</source>
        <translation>O caminho tem {sign}, que este formato não pode conter.</translation>
    </message>
    <message>
        <source>Its sound has more channels: {kept}, against {other}.</source>
        <translation>O som dele tem mais canais: {kept}, contra {other}.</translation>
    </message>
    <message>
        <source>Its subtitles ({codec}) cannot be in Matroska, and would be lost.</source>
        <translation>As legendas ({codec}) não podem estar em Matroska e se perderiam.</translation>
    </message>
    <message>
        <source>Its video {video} is not there any more.</source>
        <translation>O vídeo a que pertence, {video}, não existe mais.</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>Quadros-chave</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Line {line} is not valid JSON: {detail}.</source>
        <translation>A linha {line} não é JSON válido: {detail}.</translation>
    </message>
    <message>
        <source>Line {line} of the manifest is not valid.</source>
        <translation>A linha {line} do manifesto não é válida.</translation>
    </message>
    <message>
        <source>Listing ended unexpectedly ({detail}).</source>
        <translation>A listagem terminou inesperadamente ({detail}).</translation>
    </message>
    <message>
        <source>Look for copies in {source}</source>
        <translation>Procurar cópias em {source}</translation>
    </message>
    <message>
        <source>Looking for videos</source>
        <translation>Procurando vídeos</translation>
    </message>
    <message>
        <source>Looking for videos in {name}</source>
        <translation>Procurando vídeos em {name}</translation>
    </message>
    <message>
        <source>Looking through the catalogue</source>
        <translation>Percorrendo o catálogo</translation>
    </message>
    <message>
        <source>Looking up files</source>
        <translation>Localizando arquivos</translation>
    </message>
    <message>
        <source>Made by Cinventory on {time}.</source>
        <translation>Feito pelo Cinventory em {time}.</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>Gerando imagens</translation>
    </message>
    <message>
        <source>Making pictures of {name}</source>
        <translation>Gerando imagens de {name}</translation>
    </message>
    <message>
        <source>Manifest of {name}</source>
        <translation>Manifesto de {name}</translation>
    </message>
    <message>
        <source>Many programs cannot play {codec} in {container}.</source>
        <translation>Muitos programas não reproduzem {codec} em {container}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>More than one job id begins with {job}: {jobs}.</source>
        <translation>Mais de um ID de tarefa começa com {job}: {jobs}.</translation>
    </message>
    <message>
        <source>Move back: {name}</source>
        <translation>Mover de volta: {name}</translation>
    </message>
    <message>
        <source>Move to the trash: {name}</source>
        <translation>Mover para a lixeira: {name}</translation>
    </message>
    <message>
        <source>Moving back from the trash</source>
        <translation>Movendo de volta da lixeira</translation>
    </message>
    <message>
        <source>Needs attention: {title}</source>
        <translation>Requer atenção: {title}</translation>
    </message>
    <message>
        <source>No byte could be read for {limit} s.</source>
        <translation>Nenhum byte pôde ser lido por {limit} s.</translation>
    </message>
    <message>
        <source>No check for damage has an answer yet.</source>
        <translation>Nenhuma verificação de danos tem resposta ainda.</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that the preferences ask for.</source>
        <translation>Nenhuma cópia conhecida tem a qualidade mínima que as preferências pedem.</translation>
    </message>
    <message>
        <source>No disk of this library has the id “{text}”. Scan the label again, or type its id.</source>
        <translation>Nenhum disco desta biblioteca tem o ID “{text}”. Leia a etiqueta de novo ou digite o ID.</translation>
    </message>
    <message>
        <source>No error and no warning is known. Only a check tells whether a file is damaged or was changed unnoticed.</source>
        <translation>Nenhum erro nem aviso é conhecido. Só uma verificação diz se um arquivo está danificado ou foi alterado em silêncio.</translation>
    </message>
    <message>
        <source>No file can be probed, because the probe processes end at once ({detail}).</source>
        <translation>Nenhum arquivo pode ser analisado, porque os processos de análise terminam imediatamente ({detail}).</translation>
    </message>
    <message>
        <source>No file can be read, because the processes that read them end at once ({detail}).</source>
        <translation>Nenhum arquivo pode ser lido, porque os processos que os leem terminam imediatamente ({detail}).</translation>
    </message>
    <message>
        <source>No file has a checksum</source>
        <translation>Nenhum arquivo tem soma de verificação</translation>
    </message>
    <message>
        <source>No file in the journal can be moved back.</source>
        <translation>Nenhum arquivo do diário pode ser movido de volta.</translation>
    </message>
    <message>
        <source>No file of the library matches. Check path and filter, or scan the folder first.</source>
        <translation>Nenhum arquivo da biblioteca corresponde. Verifique o caminho e o filtro, ou escaneie primeiro a pasta.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was checked since {day}.</source>
        <translation>Nenhum arquivo de “{name}” ({place}) foi verificado desde {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was ever checked; it is known since {day}.</source>
        <translation>Nenhum arquivo de “{name}” ({place}) jamais foi verificado; o disco é conhecido desde {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked for {days} {days:day|days}</source>
        <translation>Nenhum arquivo de “{name}” é verificado há {days} {days:dia|dias}</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked since {day}.</source>
        <translation>Nenhum arquivo de “{name}” foi verificado desde {day}.</translation>
    </message>
    <message>
        <source>No file of “{name}” was ever checked; it is known since {day}.</source>
        <translation>Nenhum arquivo de “{name}” jamais foi verificado; o disco é conhecido desde {day}.</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>Nenhum arquivo foi verificado.</translation>
    </message>
    <message>
        <source>No file was compared with an earlier checksum yet.</source>
        <translation>Nenhum arquivo foi comparado ainda com uma soma de verificação anterior.</translation>
    </message>
    <message>
        <source>No font has the letters of the language of the window.</source>
        <translation>Nenhuma fonte tem as letras do idioma da janela.</translation>
    </message>
    <message>
        <source>No font has the letters of this language. The package fonts-noto-cjk has one.</source>
        <translation>Nenhuma fonte tem as letras deste idioma. O pacote fonts-noto-cjk tem uma.</translation>
    </message>
    <message>
        <source>No frame of this video could be decoded.</source>
        <translation>Nenhum quadro deste vídeo pôde ser decodificado.</translation>
    </message>
    <message>
        <source>No good copy is known.</source>
        <translation>Nenhuma boa cópia é conhecida.</translation>
    </message>
    <message>
        <source>No labels were made: this system has no font. Install one, such as DejaVu.</source>
        <translation>Nenhuma etiqueta foi feita: este sistema não tem fonte. Instale uma, como a DejaVu.</translation>
    </message>
    <message>
        <source>No media track was found. The file is not a media file, or its beginning is damaged.</source>
        <translation>Nenhuma faixa de mídia foi encontrada. O arquivo não é de mídia, ou o início dele está danificado.</translation>
    </message>
    <message>
        <source>No picture of the sample video could be made.</source>
        <translation>Nenhuma imagem do vídeo de exemplo pôde ser feita.</translation>
    </message>
    <message>
        <source>No player could be started: {detail}.</source>
        <translation>Nenhum reprodutor pôde ser iniciado: {detail}.</translation>
    </message>
    <message>
        <source>No process could be started: {detail}.</source>
        <translation>Nenhum processo pôde ser iniciado: {detail}.</translation>
    </message>
    <message>
        <source>No program listens at {address}.</source>
        <translation>Nenhum programa escuta em {address}.</translation>
    </message>
    <message>
        <source>No queue tells every version of HandBrake to turn HDR into SDR. Write a script.</source>
        <translation>Nenhuma fila faz todas as versões do HandBrake converter HDR em SDR. Grave um script.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve` and try again.</source>
        <translation>Nenhum programa em execução pode fazer esta tarefa. Inicie `cinventory serve` e tente de novo.</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve`, or run `{command}`.</source>
        <translation>Nenhum programa em execução pode fazer esta tarefa. Inicie `cinventory serve` ou execute `{command}`.</translation>
    </message>
    <message>
        <source>No subtitles that can be shown were found in this file.</source>
        <translation>Nenhuma legenda que possa ser exibida foi encontrada neste arquivo.</translation>
    </message>
    <message>
        <source>No trash could take the file ({detail}). Cinventory never deletes: remove it in your file manager.</source>
        <translation>Nenhuma lixeira pôde receber o arquivo ({detail}). O Cinventory nunca exclui: remova-o no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>No trash is available here. Nothing was moved.</source>
        <translation>Nenhuma lixeira está disponível aqui. Nada foi movido.</translation>
    </message>
    <message>
        <source>No video in its folder has such a name.</source>
        <translation>Nenhum vídeo na pasta tem um nome assim.</translation>
    </message>
    <message>
        <source>Nobody has published figures for its codec and this target.</source>
        <translation>Ninguém publicou números para o codec e este destino.</translation>
    </message>
    <message>
        <source>Nobody said that these files are not the same.</source>
        <translation>Ninguém disse que estes arquivos não são o mesmo.</translation>
    </message>
    <message>
        <source>None of the files that would stay can be reached and is free of damage.</source>
        <translation>Nenhum dos arquivos que ficariam pode ser alcançado e está livre de danos.</translation>
    </message>
    <message>
        <source>None of the {asked} checked {asked:file|files} is damaged.</source>
        <translation>{asked:O arquivo verificado não está danificado|Nenhum dos {asked} arquivos verificados está danificado}.</translation>
    </message>
    <message>
        <source>None of the {total} {total:file has|files have} pictures: none were made yet. Make them for a source first.</source>
        <translation>{total:O arquivo não tem|Nenhum dos {total} arquivos tem} imagens: nenhuma foi gerada ainda. Gere-as primeiro para uma origem.</translation>
    </message>
    <message>
        <source>None on this system: a file that takes over the process that reads it can open others.</source>
        <translation>Nenhuma neste sistema: um arquivo que assume o controle do processo que o lê pode abrir outros.</translation>
    </message>
    <message>
        <source>Not all pictures of that library could be copied: {detail}.</source>
        <translation>Nem todas as imagens dessa biblioteca puderam ser copiadas: {detail}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificados</translation>
    </message>
    <message>
        <source>Not every manifest of the bag lists the file.</source>
        <translation>Nem todo manifesto do bag lista o arquivo.</translation>
    </message>
    <message>
        <source>Not known: files were never compared.</source>
        <translation>Incerto: os arquivos nunca foram comparados.</translation>
    </message>
    <message>
        <source>Not known: too few similar videos were read to tell what is usual.</source>
        <translation>Incerto: foram lidos poucos vídeos semelhantes para saber o que é usual.</translation>
    </message>
    <message>
        <source>Not known: videos were never compared by their pictures.</source>
        <translation>Incerto: os vídeos nunca foram comparados pelas imagens.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Não listados</translation>
    </message>
    <message>
        <source>Nothing answered here for {limit} s, so it was left out.</source>
        <translation>Nada respondeu aqui por {limit} s, por isso ficou de fora.</translation>
    </message>
    <message>
        <source>Nothing is checked by itself</source>
        <translation>Nada é verificado automaticamente</translation>
    </message>
    <message>
        <source>Nothing was found, but damage inside {codec} does not show. Compare checksums to know whether the file is intact.</source>
        <translation>Nada foi encontrado, mas danos dentro de {codec} não aparecem. Compare somas de verificação para saber se o arquivo está intacto.</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Número de arquivos</translation>
    </message>
    <message>
        <source>Of {count} {count:file|files} the copies are not known</source>
        <translation>De {count} {count:arquivo|arquivos} não se conhecem as cópias</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On Debian and its derivatives: sudo apt install {packages}</source>
        <translation>No Debian e derivados: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>One file of {size}, copied while the program works.</source>
        <translation>Um arquivo de {size}, copiado enquanto o programa trabalha.</translation>
    </message>
    <message>
        <source>One of the files was not compared yet. Compare it with: cinventory fingerprint.</source>
        <translation>Um dos arquivos ainda não foi comparado. Compare-o com: cinventory fingerprint.</translation>
    </message>
    <message>
        <source>Only files of equal size are read, and of these mostly a small part.</source>
        <translation>Só arquivos de tamanho igual são lidos, e destes quase sempre uma pequena parte.</translation>
    </message>
    <message>
        <source>Only files that match</source>
        <translation>Só arquivos que correspondem</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>Uma só cópia</translation>
    </message>
    <message>
        <source>Only the first {count:file with pictures is|{count} files with pictures are} shown, since there is no room for more.</source>
        <translation>Só {count:o primeiro arquivo com imagens é exibido|os primeiros {count} arquivos com imagens são exibidos}, pois não há espaço para mais.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time.</source>
        <translation>Outros bytes, mesmo tamanho e data.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. A good copy is known.</source>
        <translation>Outros bytes, mesmo tamanho e data. Uma boa cópia é conhecida.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. No good copy is known.</source>
        <translation>Outros bytes, mesmo tamanho e data. Nenhuma boa cópia é conhecida.</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. Of {good} of them a good copy is known.</source>
        <translation>Outros bytes, mesmo tamanho e data. De {good} deles uma boa cópia é conhecida.</translation>
    </message>
    <message>
        <source>Other paths lead to the same bytes, so that moving one would free nothing.</source>
        <translation>Outros caminhos levam aos mesmos bytes, por isso mover um não liberaria nada.</translation>
    </message>
    <message>
        <source>Other users can read the secret of a webhook in {path}. Restrict its permissions.</source>
        <translation>Outros usuários podem ler o segredo de um webhook em {path}. Restrinja as permissões dele.</translation>
    </message>
    <message>
        <source>Other users can read the token in {path}. Delete the file for a new token, or restrict its permissions.</source>
        <translation>Outros usuários podem ler o token em {path}. Exclua o arquivo para obter um novo token ou restrinja as permissões dele.</translation>
    </message>
    <message>
        <source>Other videos went to the trash for it, and the one that would stay is not known to show as much as these.</source>
        <translation>Outros vídeos foram para a lixeira por causa dele, e não se sabe se o que ficaria mostra tanto quanto eles.</translation>
    </message>
    <message>
        <source>Parts of its recording would stay, or be left on different disks. All go, or none.</source>
        <translation>Partes da gravação ficariam para trás, ou em discos diferentes. Vão todas ou nenhuma.</translation>
    </message>
    <message>
        <source>Parts of {name} in other videos</source>
        <translation>Partes de {name} em outros vídeos</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>Pausado: {title}</translation>
    </message>
    <message>
        <source>Perhaps it shows something else: nothing that is not sure goes.</source>
        <translation>Talvez mostre outra coisa: só vai embora o que é certo.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Pictures are not available for this file type.</source>
        <translation>Não há imagens disponíveis para este tipo de arquivo.</translation>
    </message>
    <message>
        <source>Pictures of {name}</source>
        <translation>Imagens de {name}</translation>
    </message>
    <message>
        <source>Prints of {name}</source>
        <translation>Impressões das imagens de {name}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Qt lacks system libraries, of these packages of Debian: {packages}.</source>
        <translation>Faltam ao Qt bibliotecas do sistema, destes pacotes do Debian: {packages}.</translation>
    </message>
    <message>
        <source>Raw files of cameras with a finished video of the same name in the same folder. Keep them if you may edit again.</source>
        <translation>Arquivos brutos de câmeras com um vídeo pronto de mesmo nome na mesma pasta. Mantenha-os se talvez for editar de novo.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidos</translation>
    </message>
    <message>
        <source>Read each file thoroughly</source>
        <translation>Ler cada arquivo a fundo</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare</source>
        <translation>Ler imagens de {source} para comparar</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare, at most {budget}</source>
        <translation>Ler imagens de {source} para comparar, no máximo {budget}</translation>
    </message>
    <message>
        <source>Read pictures to compare</source>
        <translation>Ler imagens para comparar</translation>
    </message>
    <message>
        <source>Reading failed at byte {offset}: {detail}. Replace the file by a good copy.</source>
        <translation>A leitura falhou no byte {offset}: {detail}. Substitua o arquivo por uma boa cópia.</translation>
    </message>
    <message>
        <source>Reading failed {count:once, at|{count} times, first at} {time}.</source>
        <translation>A leitura falhou {count:uma vez, em|{count} vezes, a primeira em} {time}.</translation>
    </message>
    <message>
        <source>Reading pictures of {name} to compare</source>
        <translation>Lendo imagens de {name} para comparar</translation>
    </message>
    <message>
        <source>Reading pictures to compare</source>
        <translation>Lendo imagens para comparar</translation>
    </message>
    <message>
        <source>Reading pictures to find videos in longer ones</source>
        <translation>Lendo imagens para encontrar vídeos dentro de outros mais longos</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>Lendo o manifesto</translation>
    </message>
    <message>
        <source>Reading this format fails with intact files too, so this proves no damage.</source>
        <translation>A leitura deste formato falha também com arquivos intactos, por isso não prova danos.</translation>
    </message>
    <message>
        <source>Reads each video with such a track to its end.</source>
        <translation>Lê até o fim cada vídeo com uma faixa assim.</translation>
    </message>
    <message>
        <source>Receivers of alerts and the certificates of a cluster are left out: they are secret.</source>
        <translation>Os destinatários de alertas e os certificados de um cluster ficam de fora: eles são secretos.</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Escanear de novo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Samples, trailers and extras</source>
        <translation>Amostras, trailers e extras</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Salvando {name}</translation>
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
        <translation>Os agendamentos rodam na janela ou no cinventory serve. Inicie um deles.</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>Tamanho dos arquivos</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>Menores</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Ordenar por {column}</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Armazenar somas de verificação</translation>
    </message>
    <message>
        <source>Store checksums of {source}</source>
        <translation>Armazenar somas de verificação de {source}</translation>
    </message>
    <message>
        <source>Store checksums of {source}, at most {budget}</source>
        <translation>Armazenar somas de verificação de {source}, no máximo {budget}</translation>
    </message>
    <message>
        <source>Subtitle track {text} has no language.</source>
        <translation>A faixa de legendas {text} não tem idioma.</translation>
    </message>
    <message>
        <source>Subtitles and .nfo without a video</source>
        <translation>Legendas e .nfo sem vídeo</translation>
    </message>
    <message>
        <source>The .sub file with the pictures of these subtitles could not be opened.</source>
        <translation>O arquivo .sub com as imagens destas legendas não pôde ser aberto.</translation>
    </message>
    <message>
        <source>The FFmpeg libraries are missing, blocked or for another system. Install Cinventory again.</source>
        <translation>As bibliotecas do FFmpeg estão ausentes, bloqueadas ou são para outro sistema. Instale o Cinventory novamente.</translation>
    </message>
    <message>
        <source>The MediaInfo library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>A biblioteca do MediaInfo está ausente, bloqueada ou é para outro sistema. Instale o Cinventory novamente.</translation>
    </message>
    <message>
        <source>The address for new versions is invalid. It has to begin with https://.</source>
        <translation>O endereço para novas versões é inválido. Deve começar com https://.</translation>
    </message>
    <message>
        <source>The address of a webhook is invalid. Enter one such as https://host.example/path.</source>
        <translation>O endereço de um webhook é inválido. Digite um como https://host.example/path.</translation>
    </message>
    <message>
        <source>The algorithm of this checksum is not known: {name}.</source>
        <translation>O algoritmo desta soma de verificação não é conhecido: {name}.</translation>
    </message>
    <message>
        <source>The aspect ratio {aspect}:1 is unusual.</source>
        <translation>A proporção {aspect}:1 é incomum.</translation>
    </message>
    <message>
        <source>The bag is not complete: some of its files have yet to be fetched.</source>
        <translation>O bag não está completo: alguns dos arquivos ainda precisam ser baixados.</translation>
    </message>
    <message>
        <source>The bag of {path} has no manifest by a known algorithm.</source>
        <translation>O bag de {path} não tem manifesto de um algoritmo conhecido.</translation>
    </message>
    <message>
        <source>The bare stream was not read ({status}).</source>
        <translation>O fluxo de vídeo sem contêiner não foi lido ({status}).</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be read: {detail}.</source>
        <translation>O catálogo {path} não pôde ser lido: {detail}.</translation>
    </message>
    <message>
        <source>The catalogue {path} does not tell the name of its disk. Give it one.</source>
        <translation>O catálogo {path} não informa o nome do disco. Dê-lhe um.</translation>
    </message>
    <message>
        <source>The chain of the history is missing: {path}.</source>
        <translation>A cadeia do histórico está ausente: {path}.</translation>
    </message>
    <message>
        <source>The chart shows {count} of {total} {total:point|points}: those with an unusual bit rate, then those of the most files.</source>
        <translation>O gráfico mostra {count} de {total} {total:ponto|pontos}: os de taxa de bits incomum, depois os com mais arquivos.</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} s.</source>
        <translation>A verificação não terminou em {seconds} s.</translation>
    </message>
    <message>
        <source>The chosen rules keep all files on this disk or in this folder.</source>
        <translation>As regras escolhidas mantêm todos os arquivos neste disco ou nesta pasta.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Faltam as aspas finais.</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be reached ({detail}). Start it and try again.</source>
        <translation>O cluster em {address} não pode ser alcançado ({detail}). Inicie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The cluster at {address} has gone, or has no usable worker. The job is paused. Resume it later.</source>
        <translation>O cluster em {address} sumiu ou não tem processo utilizável. A tarefa está pausada. Retome-a depois.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one.</source>
        <translation>O cluster em {address} não tem TLS: quem o alcança pode executar programas nos computadores dele e neste.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one. Use a tls address, or accept the risk with --cluster-insecure or in the preferences.</source>
        <translation>O cluster em {address} não tem TLS: quem o alcança pode executar programas nos computadores dele e neste. Use um endereço tls ou aceite o risco com --cluster-insecure ou nas preferências.</translation>
    </message>
    <message>
        <source>The codec of this video is not supported.</source>
        <translation>Não há suporte para o codec deste vídeo.</translation>
    </message>
    <message>
        <source>The computer runs on battery. Jobs on schedule wait until it is plugged in.</source>
        <translation>O computador está usando a bateria. As tarefas agendadas aguardam até ele ser ligado à tomada.</translation>
    </message>
    <message>
        <source>The connection to {address} was lost.</source>
        <translation>A conexão com {address} se perdeu.</translation>
    </message>
    <message>
        <source>The contents changed while size and time of the last change stayed: {algorithm} was {expected} on {date}, and {found} at the last check. Replace the file by a good copy, or accept the contents if they are meant to be so.</source>
        <translation>O conteúdo mudou, enquanto o tamanho e a data da última alteração ficaram iguais: {algorithm} era {expected} em {date}, e {found} na última verificação. Substitua o arquivo por uma boa cópia, ou aceite o conteúdo se ele deve ser assim.</translation>
    </message>
    <message>
        <source>The copies of no file are known yet.</source>
        <translation>De nenhum arquivo se conhecem as cópias ainda.</translation>
    </message>
    <message>
        <source>The copies of {asked} of {files} {files:file|files} are known. Of the {left:other|others} nothing is known.</source>
        <translation>As cópias de {asked} de {files} {files:arquivo|arquivos} são conhecidas. {left:Do outro|Dos outros} nada se sabe.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {detail}.</source>
        <translation>A cópia {path} não pôde ser gravada: {detail}.</translation>
    </message>
    <message>
        <source>The date is in the future: {date}.</source>
        <translation>A data está no futuro: {date}.</translation>
    </message>
    <message>
        <source>The date was never set: it is the start value of a computer&apos;s clock.</source>
        <translation>A data nunca foi definida: é o valor inicial do relógio de um computador.</translation>
    </message>
    <message>
        <source>The decoder hid errors of the picture.</source>
        <translation>O decodificador ocultou erros da imagem.</translation>
    </message>
    <message>
        <source>The decoder reported {count} {count:error|errors}.</source>
        <translation>O decodificador relatou {count} {count:erro|erros}.</translation>
    </message>
    <message>
        <source>The device for sound takes none any more.</source>
        <translation>O dispositivo de som não aceita mais nenhum som.</translation>
    </message>
    <message>
        <source>The disk of the file, or of the one that stays, is not connected, or no longer answers. Plug it in, and begin again.</source>
        <translation>O disco do arquivo, ou do que fica, não está conectado ou não responde mais. Conecte-o e comece de novo.</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Delete something there, or choose another disk.</source>
        <translation>O disco de {path} está cheio. Exclua algo nele ou escolha outro disco.</translation>
    </message>
    <message>
        <source>The entry of the manifest has two different {algorithm} checksums.</source>
        <translation>A entrada do manifesto tem duas somas de verificação {algorithm} diferentes.</translation>
    </message>
    <message>
        <source>The entry of the manifest names two files.</source>
        <translation>A entrada do manifesto cita dois arquivos.</translation>
    </message>
    <message>
        <source>The extension is .{extension}, but the container is {container}.</source>
        <translation>A extensão é .{extension}, mas o contêiner é {container}.</translation>
    </message>
    <message>
        <source>The file and the one that would stay differ at byte {offset}, so they are no copies. Verify both.</source>
        <translation>O arquivo e o que ficaria diferem no byte {offset}, logo não são cópias. Confira os dois.</translation>
    </message>
    <message>
        <source>The file cannot be reached. Connect its disk, or scan its source.</source>
        <translation>O arquivo não pode ser alcançado. Conecte o disco dele ou escaneie a origem.</translation>
    </message>
    <message>
        <source>The file could not be read, for an unknown reason.</source>
        <translation>O arquivo não pôde ser lido, por um motivo desconhecido.</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}.</source>
        <translation>O arquivo não pôde ser lido: {detail}.</translation>
    </message>
    <message>
        <source>The file declares a duration of 0.</source>
        <translation>O arquivo declara uma duração de 0.</translation>
    </message>
    <message>
        <source>The file declares more than its {size}. Its end may be missing.</source>
        <translation>O arquivo declara mais do que os seus {size}. O final pode estar faltando.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history of {path}.</source>
        <translation>O arquivo difere do registro no histórico de {path}.</translation>
    </message>
    <message>
        <source>The file differs from its record in the history.</source>
        <translation>O arquivo difere do registro no histórico.</translation>
    </message>
    <message>
        <source>The file does not declare its duration.</source>
        <translation>O arquivo não declara a duração.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan it, and look for copies again.</source>
        <translation>O arquivo mudou desde o último escaneamento. Escaneie-o e procure cópias de novo.</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan its folder again to see its contents.</source>
        <translation>O arquivo mudou desde o último escaneamento. Escaneie a pasta de novo para ver o conteúdo.</translation>
    </message>
    <message>
        <source>The file has no video to show.</source>
        <translation>O arquivo não tem vídeo para mostrar.</translation>
    </message>
    <message>
        <source>The file has no video track. Audio tracks: {audio}, subtitle tracks: {text}.</source>
        <translation>O arquivo não tem faixa de vídeo. Faixas de áudio: {audio}, faixas de legendas: {text}.</translation>
    </message>
    <message>
        <source>The file has several hard links, so that moving one would free nothing.</source>
        <translation>O arquivo tem vários links físicos, por isso mover um não liberaria nada.</translation>
    </message>
    <message>
        <source>The file has video but no audio.</source>
        <translation>O arquivo tem vídeo, mas não áudio.</translation>
    </message>
    <message>
        <source>The file has {size} {size:byte|bytes}, but {listed} in the manifest.</source>
        <translation>O arquivo tem {size} {size:byte|bytes}, mas {listed} no manifesto.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in other files.</source>
        <translation>O arquivo não contém vídeo próprio: a mídia está em outros arquivos.</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in {name}, which was not opened.</source>
        <translation>O arquivo não contém vídeo próprio: a mídia está em {name}, que não foi aberto.</translation>
    </message>
    <message>
        <source>The file in the trash is not the one that was moved there.</source>
        <translation>O arquivo na lixeira não é o que foi movido para lá.</translation>
    </message>
    <message>
        <source>The file is a picture ({format}), not a video. Rename it with the ending of a picture.</source>
        <translation>O arquivo é uma imagem ({format}), não um vídeo. Renomeie-o com a extensão de uma imagem.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video.</source>
        <translation>O arquivo é uma lista de reprodução, não um vídeo.</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video: it names {name}, which was not opened.</source>
        <translation>O arquivo é uma lista de reprodução, não um vídeo: ele cita {name}, que não foi aberto.</translation>
    </message>
    <message>
        <source>The file is a project of an editing program, not a video. Its media are other files.</source>
        <translation>O arquivo é um projeto de um programa de edição, não um vídeo. A mídia está em outros arquivos.</translation>
    </message>
    <message>
        <source>The file is a symbolic link. Links are not followed.</source>
        <translation>O arquivo é um link simbólico. Links não são seguidos.</translation>
    </message>
    <message>
        <source>The file is a text, not a video.</source>
        <translation>O arquivo é um texto, não um vídeo.</translation>
    </message>
    <message>
        <source>The file is an image of a disc, not a video. Mount it to scan the files in it.</source>
        <translation>O arquivo é uma imagem de disco óptico, não um vídeo. Monte-a para escanear os arquivos nela.</translation>
    </message>
    <message>
        <source>The file is an index of a disc, not a video. The videos of the disc are other files.</source>
        <translation>O arquivo é o índice de um disco óptico, não um vídeo. Os vídeos do disco são outros arquivos.</translation>
    </message>
    <message>
        <source>The file is cut off: a part that begins at byte {offset} goes on {missing} {missing:byte|bytes} beyond the end. Replace the file by a good copy.</source>
        <translation>O arquivo está cortado: uma parte que começa no byte {offset} continua {missing} {missing:byte|bytes} além do fim. Substitua o arquivo por uma boa cópia.</translation>
    </message>
    <message>
        <source>The file is damaged, so it is no copy of the others.</source>
        <translation>O arquivo está danificado, logo não é cópia dos outros.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is in its folder.</source>
        <translation>O arquivo está na pasta dele.</translation>
    </message>
    <message>
        <source>The file is in the trash already.</source>
        <translation>O arquivo já está na lixeira.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>O arquivo tem mais de {limit} bytes.</translation>
    </message>
    <message>
        <source>The file is no longer in the trash.</source>
        <translation>O arquivo não está mais na lixeira.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>O arquivo não existe mais.</translation>
    </message>
    <message>
        <source>The file is not as it was listed. Scan it, and look for copies again.</source>
        <translation>O arquivo não está como foi listado. Escaneie-o e procure cópias de novo.</translation>
    </message>
    <message>
        <source>The file is not there now: it is missing, or its disk is not connected.</source>
        <translation>O arquivo não está disponível agora: está ausente, ou o disco dele não está conectado.</translation>
    </message>
    <message>
        <source>The file is recorded in the history of {path}, and is not there.</source>
        <translation>O arquivo está registrado no histórico de {path}, mas não existe.</translation>
    </message>
    <message>
        <source>The file is recorded in the history, and is not there.</source>
        <translation>O arquivo está registrado no histórico, mas não existe.</translation>
    </message>
    <message>
        <source>The file is still being downloaded. It is read once the download has ended.</source>
        <translation>O arquivo ainda está sendo baixado. Ele é lido quando o download terminar.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, and could not be put back. It is at {path}.</source>
        <translation>O arquivo que ficaria desapareceu junto com este e não pôde ser posto de volta. Está em {path}.</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, as both are one file. It was put back.</source>
        <translation>O arquivo que ficaria desapareceu junto com este, pois os dois são um só arquivo. Foi posto de volta.</translation>
    </message>
    <message>
        <source>The file that would stay is in the trash, so it is no copy.</source>
        <translation>O arquivo que ficaria está na lixeira, logo não é cópia.</translation>
    </message>
    <message>
        <source>The file that would stay is no longer there.</source>
        <translation>O arquivo que ficaria não existe mais.</translation>
    </message>
    <message>
        <source>The file that would stay is not as it was listed. Scan it, and look for copies again.</source>
        <translation>O arquivo que ficaria não está como foi listado. Escaneie-o e procure cópias de novo.</translation>
    </message>
    <message>
        <source>The file took too long to read.</source>
        <translation>O arquivo demorou demais para ser lido.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because decoding needs too much memory.</source>
        <translation>O arquivo não passou por verificação de danos, porque a decodificação requer memória demais.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is a picture.</source>
        <translation>O arquivo não passou por verificação de danos, porque é uma imagem.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is encrypted.</source>
        <translation>O arquivo não passou por verificação de danos, porque está criptografado.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because no frame of {codec} could be decoded.</source>
        <translation>O arquivo não passou por verificação de danos, porque nenhum quadro de {codec} pôde ser decodificado.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder cannot open it.</source>
        <translation>O arquivo não passou por verificação de danos, porque o decodificador não consegue abri-lo.</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder finds neither picture nor sound.</source>
        <translation>O arquivo não passou por verificação de danos, porque o decodificador não encontra imagem nem som.</translation>
    </message>
    <message>
        <source>The file was not checked for damage: timeout, because the decoder made no progress for {limit} s of processor time.</source>
        <translation>O arquivo não passou por verificação de danos: tempo esgotado, pois o decodificador não avançou em {limit} s de processador.</translation>
    </message>
    <message>
        <source>The file was not moved, because it was skipped.</source>
        <translation>O arquivo não foi movido, porque foi pulado.</translation>
    </message>
    <message>
        <source>The file was not moved, because no byte could be read for {limit} s.</source>
        <translation>O arquivo não foi movido, porque nenhum byte pôde ser lido por {limit} s.</translation>
    </message>
    <message>
        <source>The file was not moved, because the process that compared it ended.</source>
        <translation>O arquivo não foi movido, porque o processo que o comparava terminou.</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file but a {kind}.</source>
        <translation>O arquivo não foi aberto, porque não é um arquivo comum ({kind}).</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file.</source>
        <translation>O arquivo não foi aberto, porque não é um arquivo comum.</translation>
    </message>
    <message>
        <source>The file was not read, because it was being written. Try again later.</source>
        <translation>O arquivo não foi lido, porque estava sendo gravado. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The file was not read, because it was skipped.</source>
        <translation>O arquivo não foi lido, porque foi pulado.</translation>
    </message>
    <message>
        <source>The file was not read, because its contents are in the cloud. Download it and scan again.</source>
        <translation>O arquivo não foi lido, porque o conteúdo está na nuvem. Baixe-o e escaneie de novo.</translation>
    </message>
    <message>
        <source>The file was not read, because its disk no longer answers.</source>
        <translation>O arquivo não foi lido, porque o disco dele não responde mais.</translation>
    </message>
    <message>
        <source>The file was not read, because memory was short or too many files were open: {detail}. Close other programs, then scan or check it again.</source>
        <translation>O arquivo não foi lido, porque faltou memória ou havia arquivos abertos demais: {detail}. Feche outros programas e depois escaneie-o ou verifique-o de novo.</translation>
    </message>
    <message>
        <source>The file was not read, because no byte could be read for {limit} s.</source>
        <translation>O arquivo não foi lido, porque nenhum byte pôde ser lido por {limit} s.</translation>
    </message>
    <message>
        <source>The file was not read, because the last scan did not find it.</source>
        <translation>O arquivo não foi lido, porque o último escaneamento não o encontrou.</translation>
    </message>
    <message>
        <source>The file was not read, because the process that read it ended ({detail}).</source>
        <translation>O arquivo não foi lido, porque o processo que o lia terminou ({detail}).</translation>
    </message>
    <message>
        <source>The file was not read, because this system cannot compute {algorithm}.</source>
        <translation>O arquivo não foi lido, porque este sistema não consegue calcular {algorithm}.</translation>
    </message>
    <message>
        <source>The file was skipped while it was read. The next scan reads it again.</source>
        <translation>O arquivo foi pulado durante a leitura. O próximo escaneamento o lê de novo.</translation>
    </message>
    <message>
        <source>The file, or a folder around it, was replaced by a symbolic link. Links are not followed: scan its folder again.</source>
        <translation>O arquivo, ou uma pasta acima dele, foi substituído por um link simbólico. Links não são seguidos: escaneie a pasta de novo.</translation>
    </message>
    <message>
        <source>The file, or the one that would stay, was being written. Try again later.</source>
        <translation>O arquivo, ou o que ficaria, estava sendo gravado. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The first {count} of {total} {total:file|files}.</source>
        <translation>Os primeiros {count} de {total} {total:arquivo|arquivos}.</translation>
    </message>
    <message>
        <source>The folder at this path is on another volume, and the volume of this source is not connected here. The records are kept as offline.</source>
        <translation>A pasta neste caminho está em outro volume, e o volume desta origem não está conectado aqui. Os dados são mantidos como offline.</translation>
    </message>
    <message>
        <source>The folder cannot be watched: {detail}.</source>
        <translation>A pasta não pode ser monitorada: {detail}.</translation>
    </message>
    <message>
        <source>The folder could not be listed: {detail}.</source>
        <translation>A pasta não pôde ser listada: {detail}.</translation>
    </message>
    <message>
        <source>The folder has no manifest. Name the file of the manifest.</source>
        <translation>A pasta não tem manifesto. Informe o arquivo do manifesto.</translation>
    </message>
    <message>
        <source>The folder has several manifests: {names}. Name one of them.</source>
        <translation>A pasta tem vários manifestos: {names}. Informe um deles.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has files in it. They are kept as offline.</source>
        <translation>A pasta está vazia, mas a biblioteca tem arquivos nela. Eles são mantidos como offline.</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has {count} {count:file in it. It is|files in it. They are} kept as offline.</source>
        <translation>A pasta está vazia, mas a biblioteca tem {count} {count:arquivo nela. Ele é mantido|arquivos nela. Eles são mantidos} como offline.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>A pasta não existe mais.</translation>
    </message>
    <message>
        <source>The folder is out of reach. It is scanned as soon as it is back.</source>
        <translation>A pasta está fora de alcance. É escaneada assim que voltar.</translation>
    </message>
    <message>
        <source>The folder is scanned once a night.</source>
        <translation>A pasta é escaneada uma vez por noite.</translation>
    </message>
    <message>
        <source>The folder is scanned once an hour.</source>
        <translation>A pasta é escaneada uma vez por hora.</translation>
    </message>
    <message>
        <source>The folder is watched while the window or cinventory serve is open.</source>
        <translation>A pasta é monitorada enquanto a janela ou o cinventory serve está aberto.</translation>
    </message>
    <message>
        <source>The folder no longer existed when it was listed.</source>
        <translation>A pasta já não existia quando foi listada.</translation>
    </message>
    <message>
        <source>The folder of this manifest has a history of its own, which was not compared. Verify it, too.</source>
        <translation>A pasta deste manifesto tem um histórico próprio, que não foi comparado. Confira-o também.</translation>
    </message>
    <message>
        <source>The folder was unplugged, or stopped answering, before the file was read. Plug it in, and begin again.</source>
        <translation>A pasta foi desconectada, ou parou de responder, antes de o arquivo ser lido. Conecte-a e comece de novo.</translation>
    </message>
    <message>
        <source>The folder {path} could not be read: {detail}.</source>
        <translation>A pasta {path} não pôde ser lida: {detail}.</translation>
    </message>
    <message>
        <source>The folder {path} is no longer there. Create it, and try again.</source>
        <translation>A pasta {path} não existe mais. Crie-a e tente de novo.</translation>
    </message>
    <message>
        <source>The folder, or one around it, was replaced by a symbolic link while it was scanned. Links are not followed.</source>
        <translation>A pasta, ou uma acima dela, foi substituída por um link simbólico durante o escaneamento. Links não são seguidos.</translation>
    </message>
    <message>
        <source>The format of {path} is not known. Use a file name that ends with {endings}.</source>
        <translation>O formato de {path} não é conhecido. Use um nome de arquivo que termine em {endings}.</translation>
    </message>
    <message>
        <source>The frame rate varies. Some editing programs do not support that.</source>
        <translation>A taxa de quadros varia. Alguns programas de edição não aceitam isso.</translation>
    </message>
    <message>
        <source>The full report is made from the file, and the file cannot be reached now. Connect its disk, then select the file again.</source>
        <translation>O relatório completo é feito a partir do arquivo, que não pode ser alcançado agora. Conecte o disco dele e selecione o arquivo de novo.</translation>
    </message>
    <message>
        <source>The help lacks pictures: {names}.</source>
        <translation>Faltam imagens na ajuda: {names}.</translation>
    </message>
    <message>
        <source>The history of this folder is missing, but that of an outer folder names it.</source>
        <translation>O histórico desta pasta está ausente, mas o de uma pasta externa o cita.</translation>
    </message>
    <message>
        <source>The history of {path} cannot be used, so it was not compared ({detail}).</source>
        <translation>O histórico de {path} não pode ser usado, por isso não foi comparado ({detail}).</translation>
    </message>
    <message>
        <source>The history of {path} may record more of these files. Verify it, too.</source>
        <translation>O histórico de {path} pode registrar mais destes arquivos. Confira-o também.</translation>
    </message>
    <message>
        <source>The index is at the end of the file. Playback over a network starts late.</source>
        <translation>O índice está no fim do arquivo. A reprodução pela rede demora a começar.</translation>
    </message>
    <message>
        <source>The index of the file is missing. A repair program may rebuild it.</source>
        <translation>O índice do arquivo está ausente. Um programa de reparo talvez o reconstrua.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be deleted: {detail}.</source>
        <translation>O índice das falas ({path}) não pôde ser excluído: {detail}.</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be written: {detail}. Free some space, allow it to be written, or wait until nothing else uses it; then index again.</source>
        <translation>O índice das falas ({path}) não pôde ser gravado: {detail}. Libere espaço, permita a gravação ou espere até que nada mais o use; depois indexe de novo.</translation>
    </message>
    <message>
        <source>The index of what is said is being made. Cancel that job, then delete the index.</source>
        <translation>O índice das falas está sendo feito. Cancele essa tarefa e depois exclua o índice.</translation>
    </message>
    <message>
        <source>The index of what is said was deleted while it was being made. Index again.</source>
        <translation>O índice das falas foi excluído enquanto era feito. Indexe de novo.</translation>
    </message>
    <message>
        <source>The job was not added, because the program is closing.</source>
        <translation>A tarefa não foi adicionada, porque o programa está fechando.</translation>
    </message>
    <message>
        <source>The journal has no file in the trash with the id {id}.</source>
        <translation>O diário não tem arquivo na lixeira com o ID {id}.</translation>
    </message>
    <message>
        <source>The key {name} is there twice in one object. Remove one of the two.</source>
        <translation>A chave {name} aparece duas vezes em um objeto. Remova uma das duas.</translation>
    </message>
    <message>
        <source>The last backup of this library is {days} {days:day|days} old</source>
        <translation>O último backup desta biblioteca tem {days} {days:dia|dias}</translation>
    </message>
    <message>
        <source>The last job of this schedule has not ended.</source>
        <translation>A última tarefa deste agendamento não terminou.</translation>
    </message>
    <message>
        <source>The last subtitle in {name} ends at {end}, and the video after {duration}.</source>
        <translation>A última legenda em {name} termina em {end}, e o vídeo após {duration}.</translation>
    </message>
    <message>
        <source>The library could not be backed up</source>
        <translation>Não foi possível fazer backup da biblioteca</translation>
    </message>
    <message>
        <source>The library holds what Cinventory never writes, and cannot be imported: {detail}.</source>
        <translation>A biblioteca contém o que o Cinventory nunca grava e não pode ser importada: {detail}.</translation>
    </message>
    <message>
        <source>The library holds {count} {count:file|files} instead of one.</source>
        <translation>A biblioteca contém {count} {count:arquivo|arquivos} em vez de um.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now.</source>
        <translation>A biblioteca está agora como no backup {backup}.</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now. The one from before is kept as {kept}.</source>
        <translation>A biblioteca está agora como no backup {backup}. A anterior é guardada como {kept}.</translation>
    </message>
    <message>
        <source>The library is backed up</source>
        <translation>A biblioteca tem backup</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. Close that program, then restore the backup again.</source>
        <translation>A biblioteca está em uso por {holder}. Feche esse programa e restaure o backup de novo.</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. It is read-only until you close that program.</source>
        <translation>A biblioteca está em uso por {holder}. Ela é somente leitura até você fechar esse programa.</translation>
    </message>
    <message>
        <source>The library knows no files in {path}. Check the path, or scan it first.</source>
        <translation>A biblioteca não conhece arquivos em {path}. Verifique o caminho ou escaneie-o primeiro.</translation>
    </message>
    <message>
        <source>The library was opened read-only.</source>
        <translation>A biblioteca foi aberta como somente leitura.</translation>
    </message>
    <message>
        <source>The library was written all the time, so that no copy could be made. Try again when no job runs.</source>
        <translation>A biblioteca foi gravada o tempo todo, por isso nenhuma cópia pôde ser feita. Tente de novo quando não houver tarefa em execução.</translation>
    </message>
    <message>
        <source>The library {path} cannot be made: {detail}.</source>
        <translation>A biblioteca {path} não pode ser criada: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read: {detail}.</source>
        <translation>A biblioteca {path} não pode ser lida: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be copied: {detail}.</source>
        <translation>A biblioteca {path} não pôde ser copiada: {detail}.</translation>
    </message>
    <message>
        <source>The library {path} could not be replaced: {detail}. It was not changed.</source>
        <translation>A biblioteca {path} não pôde ser substituída: {detail}. Ela não foi alterada.</translation>
    </message>
    <message>
        <source>The library {path} could not be written: {detail}. Everything saved before is safe.</source>
        <translation>A biblioteca {path} não pôde ser gravada: {detail}. Tudo o que foi salvo antes está seguro.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Restore a backup, in the window or with cinventory library restore.</source>
        <translation>A biblioteca {path} está danificada ({detail}). Restaure um backup, na janela ou com cinventory library restore.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). The next start of Cinventory checks it.</source>
        <translation>A biblioteca {path} está danificada ({detail}). O próximo início do Cinventory a verifica.</translation>
    </message>
    <message>
        <source>The library {path} is no longer there: it was deleted or moved, or its disk is gone. Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.</source>
        <translation>A biblioteca {path} não existe mais: foi excluída ou movida, ou o disco dela sumiu. Nada é salvo até ela voltar. Ponha-a de volta ou inicie o Cinventory de novo para criar outra.</translation>
    </message>
    <message>
        <source>The library {path} is not writable: {detail}. You can still look at its contents.</source>
        <translation>Não é possível gravar na biblioteca {path}: {detail}. Você ainda pode ver o conteúdo dela.</translation>
    </message>
    <message>
        <source>The library {path} is of an earlier version of Cinventory, and must be updated to be opened. No backup could be made before, so that nothing was changed. {reason} Or update it without a backup, in the window or with cinventory library update --no-backup.</source>
        <translation>A biblioteca {path} é de uma versão anterior do Cinventory e precisa ser atualizada para ser aberta. Nenhum backup pôde ser feito antes, por isso nada foi alterado. {reason} Ou atualize-a sem backup, na janela ou com cinventory library update --no-backup.</translation>
    </message>
    <message>
        <source>The library {path} was made by a later version of Cinventory. Update Cinventory to open it.</source>
        <translation>A biblioteca {path} foi feita por uma versão posterior do Cinventory. Atualize o Cinventory para abri-la.</translation>
    </message>
    <message>
        <source>The library {path} was made by an earlier version. Scan a folder or open the window to update it.</source>
        <translation>A biblioteca {path} foi feita por uma versão anterior. Escaneie uma pasta ou abra a janela para atualizá-la.</translation>
    </message>
    <message>
        <source>The library {path} was replaced by another file. Nothing is saved any more. Start Cinventory again to open the other one.</source>
        <translation>A biblioteca {path} foi substituída por outro arquivo. Nada mais é salvo. Inicie o Cinventory de novo para abrir a outra.</translation>
    </message>
    <message>
        <source>The list is full: it holds {count} {count:clip|clips} and 23 hours.</source>
        <translation>A lista está cheia: ela contém {count} {count:clipe|clipes} e 23 horas.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: another program uses this port.</source>
        <translation>A API local não pode escutar em {host}, porta {port}: outro programa usa esta porta.</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: {detail}.</source>
        <translation>A API local não pode escutar em {host}, porta {port}: {detail}.</translation>
    </message>
    <message>
        <source>The local API is off, because this window can only read the library.</source>
        <translation>A API local está desativada, porque esta janela só pode ler a biblioteca.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {detail}.</source>
        <translation>O registro {path} não pode ser gravado: {detail}.</translation>
    </message>
    <message>
        <source>The log {path} is not written, because another user may have chosen the file: {detail}. Delete it, and close its folder to other users.</source>
        <translation>O registro {path} não é gravado, porque outro usuário pode ter escolhido o arquivo: {detail}. Exclua-o e feche a pasta dele a outros usuários.</translation>
    </message>
    <message>
        <source>The manifest does not tell the algorithm of this checksum, and none of {choices} fits. Name the algorithm, and verify again.</source>
        <translation>O manifesto não informa o algoritmo desta soma de verificação, e nenhum de {choices} serve. Informe o algoritmo e confira de novo.</translation>
    </message>
    <message>
        <source>The manifest has a checksum that is none of {algorithm}.</source>
        <translation>O manifesto tem uma soma de verificação que não é de {algorithm}.</translation>
    </message>
    <message>
        <source>The manifest has more than {limit} entries, which is too many.</source>
        <translation>O manifesto tem mais de {limit} entradas, o que é demais.</translation>
    </message>
    <message>
        <source>The manifest has no checksum of the original, only one of the file when it differed from it.</source>
        <translation>O manifesto não tem soma de verificação do original, só uma do arquivo quando diferia dele.</translation>
    </message>
    <message>
        <source>The manifest has no usable checksum of this file.</source>
        <translation>O manifesto não tem soma de verificação utilizável deste arquivo.</translation>
    </message>
    <message>
        <source>The manifest lists the file twice, with different checksums.</source>
        <translation>O manifesto lista o arquivo duas vezes, com somas de verificação diferentes.</translation>
    </message>
    <message>
        <source>The manifest of the bag lists a file that does not belong in it.</source>
        <translation>O manifesto do bag lista um arquivo que não pertence a ele.</translation>
    </message>
    <message>
        <source>The manifest records that the file differed from its original, and it is as it was then.</source>
        <translation>O manifesto registra que o arquivo diferia do original, e ele está como estava então.</translation>
    </message>
    <message>
        <source>The manifest {path} could not be read: {detail}.</source>
        <translation>O manifesto {path} não pôde ser lido: {detail}.</translation>
    </message>
    <message>
        <source>The media engine crashed on this file ({detail}).</source>
        <translation>O mecanismo de mídia travou com este arquivo ({detail}).</translation>
    </message>
    <message>
        <source>The move was interrupted, and the file is neither in its folder nor found in the trash. Connect its disk, and try again.</source>
        <translation>O movimento foi interrompido, e o arquivo não está na pasta dele nem foi encontrado na lixeira. Conecte o disco e tente de novo.</translation>
    </message>
    <message>
        <source>The name ends with a dot or a space, which Windows removes.</source>
        <translation>O nome termina com ponto ou espaço, que o Windows remove.</translation>
    </message>
    <message>
        <source>The name has an invisible control character, which Windows does not allow.</source>
        <translation>O nome tem um caractere de controle invisível, que o Windows não permite.</translation>
    </message>
    <message>
        <source>The name has {count} {count:character|characters}. Most systems allow at most 255.</source>
        <translation>O nome tem {count} {count:caractere|caracteres}. A maioria dos sistemas permite no máximo 255.</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Other systems may show it wrongly or not open the file.</source>
        <translation>O nome não é UTF-8. Outros sistemas podem mostrá-lo errado ou não abrir o arquivo.</translation>
    </message>
    <message>
        <source>The name of {name} says {named}, and its text is {text}.</source>
        <translation>O nome de {name} diz {named}, e o texto é {text}.</translation>
    </message>
    <message>
        <source>The number {start}… has more than {limit} digits. Write a shorter one.</source>
        <translation>O número {start}… tem mais de {limit} dígitos. Escreva um mais curto.</translation>
    </message>
    <message>
        <source>The packaged program cannot work with several machines. Run Cinventory from its source; docs/cluster.md there tells how.</source>
        <translation>O programa empacotado não trabalha com várias máquinas. Execute o Cinventory a partir do código-fonte; docs/cluster.md ali diz como.</translation>
    </message>
    <message>
        <source>The parts of the file do not follow each other at byte {offset}: something was overwritten or lost.</source>
        <translation>As partes do arquivo não se seguem no byte {offset}: algo foi sobrescrito ou perdido.</translation>
    </message>
    <message>
        <source>The path in the manifest is absolute, and was not followed.</source>
        <translation>O caminho no manifesto é absoluto e não foi seguido.</translation>
    </message>
    <message>
        <source>The path in the manifest is not valid on this system.</source>
        <translation>O caminho no manifesto não é válido neste sistema.</translation>
    </message>
    <message>
        <source>The path in the manifest leads out of its folder, and was not followed.</source>
        <translation>O caminho no manifesto leva para fora da pasta dele e não foi seguido.</translation>
    </message>
    <message>
        <source>The payload has another size or number of files than the bag tells.</source>
        <translation>A carga tem outro tamanho ou número de arquivos do que o bag informa.</translation>
    </message>
    <message>
        <source>The picture is scaled down to {width} × {height}.</source>
        <translation>A imagem é reduzida a {width} × {height}.</translation>
    </message>
    <message>
        <source>The pictures could not be made: {detail}.</source>
        <translation>As imagens não puderam ser geradas: {detail}.</translation>
    </message>
    <message>
        <source>The pixels are not square: their width is {aspect} times their height.</source>
        <translation>Os pixels não são quadrados: a largura é {aspect} vezes a altura.</translation>
    </message>
    <message>
        <source>The player ended on this video ({detail}).</source>
        <translation>O reprodutor terminou neste vídeo ({detail}).</translation>
    </message>
    <message>
        <source>The player gave no answer, and was ended.</source>
        <translation>O reprodutor não respondeu e foi encerrado.</translation>
    </message>
    <message>
        <source>The player was ended, because its answer about this video was not valid.</source>
        <translation>O reprodutor foi encerrado, porque a resposta dele sobre este vídeo não era válida.</translation>
    </message>
    <message>
        <source>The policy has a group of the type {name}. Use and, or or.</source>
        <translation>A política tem um grupo do tipo {name}. Use and ou or.</translation>
    </message>
    <message>
        <source>The policy has more than {limit} rules. Divide it into several.</source>
        <translation>A política tem mais de {limit} regras. Divida-a em várias.</translation>
    </message>
    <message>
        <source>The preferences could not be read ({detail}). They were renamed to {aside}.</source>
        <translation>As preferências não puderam ser lidas ({detail}). Foram renomeadas para {aside}.</translation>
    </message>
    <message>
        <source>The preferences could not be saved in {path}: {detail}.</source>
        <translation>As preferências não puderam ser salvas em {path}: {detail}.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. The defaults apply.</source>
        <translation>As preferências em {path} são de uma versão posterior. Valem os padrões.</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. Update Cinventory first. Nothing was changed.</source>
        <translation>As preferências em {path} são de uma versão posterior. Atualize primeiro o Cinventory. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The preferences in {path} are not used, because another user may have written them: {detail}. Look at the file, then make it yours alone, or delete it.</source>
        <translation>As preferências em {path} não são usadas, porque outro usuário pode tê-las gravado: {detail}. Veja o arquivo e depois torne-o só seu ou exclua-o.</translation>
    </message>
    <message>
        <source>The preferences in {path} could not be read ({detail}). The defaults apply.</source>
        <translation>As preferências em {path} não puderam ser lidas ({detail}). Valem os padrões.</translation>
    </message>
    <message>
        <source>The preferences of {path} apply now.</source>
        <translation>Agora valem as preferências de {path}.</translation>
    </message>
    <message>
        <source>The preferences were not saved: those in {path} are from a later version.</source>
        <translation>As preferências não foram salvas: as de {path} são de uma versão posterior.</translation>
    </message>
    <message>
        <source>The preview process failed.</source>
        <translation>O processo de visualização falhou.</translation>
    </message>
    <message>
        <source>The printer could not be used. Choose another one, or check its connection.</source>
        <translation>A impressora não pôde ser usada. Escolha outra ou verifique a conexão dela.</translation>
    </message>
    <message>
        <source>The probe got only {spent} s of processor time in {limit} s. The next scan retries it.</source>
        <translation>A análise só obteve {spent} s de processador em {limit} s. O próximo escaneamento tenta de novo.</translation>
    </message>
    <message>
        <source>The probe needed more than {limit} MB of memory.</source>
        <translation>A análise precisou de mais de {limit} MB de memória.</translation>
    </message>
    <message>
        <source>The probe was stopped, because it used {limit} s of processor time without reading.</source>
        <translation>A análise foi parada, porque usou {limit} s de processador sem ler.</translation>
    </message>
    <message>
        <source>The process ended with status {status}.</source>
        <translation>O processo terminou com o status {status}.</translation>
    </message>
    <message>
        <source>The process ended with status {status}: {detail}.</source>
        <translation>O processo terminou com o status {status}: {detail}.</translation>
    </message>
    <message>
        <source>The process that listed this folder ended twice. Scan the folder by itself.</source>
        <translation>O processo que listava esta pasta terminou duas vezes. Escaneie a pasta em separado.</translation>
    </message>
    <message>
        <source>The processes that read videos can still connect.</source>
        <translation>Os processos que leem vídeos ainda podem fazer conexões.</translation>
    </message>
    <message>
        <source>The processes that read videos can still open files.</source>
        <translation>Os processos que leem vídeos ainda podem abrir arquivos.</translation>
    </message>
    <message>
        <source>The processes that read videos can still write files.</source>
        <translation>Os processos que leem vídeos ainda podem gravar arquivos.</translation>
    </message>
    <message>
        <source>The processes that read videos open and connect nothing: {layers}.</source>
        <translation>Os processos que leem vídeos não abrem arquivos nem conexões: {layers}.</translation>
    </message>
    <message>
        <source>The profile {path} could not be saved: {detail}.</source>
        <translation>O perfil {path} não pôde ser salvo: {detail}.</translation>
    </message>
    <message>
        <source>The profile {path} is not used. {detail} Mend or remove the file.</source>
        <translation>O perfil {path} não é usado. {detail} Corrija ou remova o arquivo.</translation>
    </message>
    <message>
        <source>The profiles in {path} could not be read: {detail}.</source>
        <translation>Os perfis em {path} não puderam ser lidos: {detail}.</translation>
    </message>
    <message>
        <source>The program at {address} is not this version of Cinventory.</source>
        <translation>O programa em {address} não é esta versão do Cinventory.</translation>
    </message>
    <message>
        <source>The program ended after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>O programa terminou após {done} de {count} {count:arquivo|arquivos}. Continuar lê {left:o outro|os outros}.</translation>
    </message>
    <message>
        <source>The program ended in the middle of a scan. Continue reads what is left.</source>
        <translation>O programa terminou no meio de um escaneamento. Continuar lê o que falta.</translation>
    </message>
    <message>
        <source>The recording begins or ends in the middle of something, as recordings of broadcasts do. Whether more was cut off cannot be known.</source>
        <translation>A gravação começa ou termina no meio de algo, como gravações de transmissões. Não se pode saber se mais foi cortado.</translation>
    </message>
    <message>
        <source>The request of this job is no longer stored, so it cannot be retried. Start a new job.</source>
        <translation>A solicitação desta tarefa não está mais armazenada, por isso não é possível tentar de novo. Inicie uma nova tarefa.</translation>
    </message>
    <message>
        <source>The request was refused: {detail}.</source>
        <translation>A solicitação foi recusada: {detail}.</translation>
    </message>
    <message>
        <source>The result of the media engine is not valid: {detail}.</source>
        <translation>O resultado do mecanismo de mídia não é válido: {detail}.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy has a value of over {limit} characters. Shorten it.</source>
        <translation>A regra {name} da política tem um valor de mais de {limit} caracteres. Encurte-o.</translation>
    </message>
    <message>
        <source>The rule {name} of the policy names no field. Add the attribute value.</source>
        <translation>A regra {name} da política não cita campo. Adicione o atributo value.</translation>
    </message>
    <message>
        <source>The running Cinventory does not accept the token in {path}. Restart it.</source>
        <translation>O Cinventory em execução não aceita o token em {path}. Reinicie-o.</translation>
    </message>
    <message>
        <source>The sample video gave {count} {count:picture|pictures} of {shapes}.</source>
        <translation>O vídeo de exemplo deu {count} {count:imagem|imagens} de {shapes}.</translation>
    </message>
    <message>
        <source>The sample video was not read ({status}).</source>
        <translation>O vídeo de exemplo não foi lido ({status}).</translation>
    </message>
    <message>
        <source>The sample video was read wrongly: {details}.</source>
        <translation>O vídeo de exemplo foi lido de forma errada: {details}.</translation>
    </message>
    <message>
        <source>The sample video was scanned into a new library and read back.</source>
        <translation>O vídeo de exemplo foi escaneado para uma nova biblioteca e lido dela.</translation>
    </message>
    <message>
        <source>The scan before it ended as {state}: {found} {found:file|files} found, {ok} read, {unchanged} unchanged, {missing} missing.</source>
        <translation>O escaneamento anterior terminou como {state}: {found} {found:arquivo encontrado|arquivos encontrados}; lidos: {ok}, inalterados: {unchanged}, ausentes: {missing}.</translation>
    </message>
    <message>
        <source>The scan stopped</source>
        <translation>O escaneamento parou</translation>
    </message>
    <message>
        <source>The scan stopped after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>O escaneamento parou após {done} de {count} {count:arquivo|arquivos}. Continuar lê {left:o outro|os outros}.</translation>
    </message>
    <message>
        <source>The scan stopped while its folders were listed. Continue reads what is left.</source>
        <translation>O escaneamento parou enquanto as pastas eram listadas. Continuar lê o que falta.</translation>
    </message>
    <message>
        <source>The scan was cancelled after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>O escaneamento foi cancelado após {done} de {count} {count:arquivo|arquivos}. Continuar lê {left:o outro|os outros}.</translation>
    </message>
    <message>
        <source>The scan was cancelled while its folders were listed. Continue reads what is left.</source>
        <translation>O escaneamento foi cancelado enquanto as pastas eram listadas. Continuar lê o que falta.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} characters.</source>
        <translation>A pesquisa é longa demais. Pode ter no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} words and values.</source>
        <translation>A pesquisa é longa demais. Pode ter no máximo {limit} palavras e valores.</translation>
    </message>
    <message>
        <source>The secret of a webhook in {path} could not be read: {detail}.</source>
        <translation>O segredo de um webhook em {path} não pôde ser lido: {detail}.</translation>
    </message>
    <message>
        <source>The security file {path} cannot be used: {detail}.</source>
        <translation>O arquivo de segurança {path} não pode ser usado: {detail}.</translation>
    </message>
    <message>
        <source>The size of {count} {count:file|files} is not known.</source>
        <translation>O tamanho de {count} {count:arquivo|arquivos} não é conhecido.</translation>
    </message>
    <message>
        <source>The sound ended, as its process did. The video goes on without it.</source>
        <translation>O som terminou, assim como o processo dele. O vídeo continua sem som.</translation>
    </message>
    <message>
        <source>The source did not respond for {limit} s. Its records are kept as offline.</source>
        <translation>A origem não respondeu por {limit} s. Os dados dela são mantidos como offline.</translation>
    </message>
    <message>
        <source>The source of the schedule is not in the library any more.</source>
        <translation>A origem do agendamento não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>The system can watch no more folders ({limit}).</source>
        <translation>O sistema não pode monitorar mais pastas ({limit}).</translation>
    </message>
    <message>
        <source>The system could not move the file back ({detail}). Restore it in the trash.</source>
        <translation>O sistema não pôde mover o arquivo de volta ({detail}). Restaure-o na lixeira.</translation>
    </message>
    <message>
        <source>The system did not take that: {detail}.</source>
        <translation>O sistema não aceitou isso: {detail}.</translation>
    </message>
    <message>
        <source>The system does not show the file that would stay on the same disk.</source>
        <translation>O sistema não mostra o arquivo que ficaria no mesmo disco.</translation>
    </message>
    <message>
        <source>The system has no font.</source>
        <translation>O sistema não tem fonte.</translation>
    </message>
    <message>
        <source>The system reports no changes on a network share.</source>
        <translation>O sistema não informa mudanças em um compartilhamento de rede.</translation>
    </message>
    <message>
        <source>The token of the local API in {path} could not be read or created: {detail}.</source>
        <translation>O token da API local em {path} não pôde ser lido nem criado: {detail}.</translation>
    </message>
    <message>
        <source>The trash cannot take a file whose name is not valid text. Rename and scan it.</source>
        <translation>A lixeira não pode receber um arquivo cujo nome não é texto válido. Renomeie-o e escaneie-o.</translation>
    </message>
    <message>
        <source>The video is interlaced: {scan}.</source>
        <translation>O vídeo é entrelaçado: {scan}.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because decoding its pictures takes more than {limit} seconds of the processor.</source>
        <translation>O vídeo não é comparado com outros mais longos, porque decodificar as imagens leva mais de {limit} segundos de processador.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because more than {limit} MB would be read.</source>
        <translation>O vídeo não é comparado com outros mais longos, porque seria preciso ler mais de {limit} MB.</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because no part of it can be reached without reading all before.</source>
        <translation>O vídeo não é comparado com outros mais longos, porque nenhuma parte dele pode ser alcançada sem ler tudo o que vem antes.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding 8 of its pictures takes more than {limit} seconds of the processor.</source>
        <translation>O vídeo não é comparado com outros, porque decodificar 8 das imagens leva mais de {limit} segundos de processador.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding needs too much memory.</source>
        <translation>O vídeo não é comparado com outros, porque a decodificação requer memória demais.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its frames have no times.</source>
        <translation>O vídeo não é comparado com outros, porque os quadros não têm marcas de tempo.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its length is not known.</source>
        <translation>O vídeo não é comparado com outros, porque a duração não é conhecida.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because more than {limit} MB would be read for 8 of its pictures.</source>
        <translation>O vídeo não é comparado com outros, porque seria preciso ler mais de {limit} MB para 8 das imagens.</translation>
    </message>
    <message>
        <source>The video is not compared with others, because the decoder broke on it ({detail}).</source>
        <translation>O vídeo não é comparado com outros, porque o decodificador falhou nele ({detail}).</translation>
    </message>
    <message>
        <source>The video lasts {video}, but audio track {track} lasts {audio}.</source>
        <translation>O vídeo dura {video}, mas a faixa de áudio {track} dura {audio}.</translation>
    </message>
    <message>
        <source>The volume of this source is mounted elsewhere: relocate the source to {path}.</source>
        <translation>O volume desta origem está montado em outro lugar: realoque a origem para {path}.</translation>
    </message>
    <message>
        <source>The volume of this source is not connected. The records are kept as offline.</source>
        <translation>O volume desta origem não está conectado. Os dados são mantidos como offline.</translation>
    </message>
    <message>
        <source>The webhook at {host} has a user name or password in its address. Use a secret file.</source>
        <translation>O webhook em {host} tem um nome de usuário ou uma senha no endereço. Use um arquivo de segredo.</translation>
    </message>
    <message>
        <source>The webhook at {host} is not encrypted. Use https, or allow plain HTTP for it.</source>
        <translation>O webhook em {host} não é criptografado. Use https ou permita HTTP simples para ele.</translation>
    </message>
    <message>
        <source>The window cannot start: {detail}.</source>
        <translation>A janela não pode ser iniciada: {detail}.</translation>
    </message>
    <message>
        <source>The window is translated into {languages}.</source>
        <translation>A janela está traduzida em {languages}.</translation>
    </message>
    <message>
        <source>The window was painted with {count} {count:colour|colours}, so it must be empty.</source>
        <translation>A janela foi desenhada com {count} {count:cor|cores}, portanto deve estar vazia.</translation>
    </message>
    <message>
        <source>The window was painted, {width} × {height} pixels.</source>
        <translation>A janela foi desenhada, {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>The {algorithm} checksum is not that of the manifest.</source>
        <translation>A soma de verificação {algorithm} não é a do manifesto.</translation>
    </message>
    <message>
        <source>There are no files to list. Choose another folder, or scan it if you search.</source>
        <translation>Não há arquivos a listar. Escolha outra pasta ou, se estiver pesquisando, escaneie-a.</translation>
    </message>
    <message>
        <source>There are no icons in {path}.</source>
        <translation>Não há ícones em {path}.</translation>
    </message>
    <message>
        <source>There are no stored pictures, and the file cannot be reached now.</source>
        <translation>Não há imagens armazenadas, e o arquivo não pode ser alcançado agora.</translation>
    </message>
    <message>
        <source>There are no translations in {path}.</source>
        <translation>Não há traduções em {path}.</translation>
    </message>
    <message>
        <source>There are {most} schedules already. Remove one first.</source>
        <translation>Já há {most} agendamentos. Remova um primeiro.</translation>
    </message>
    <message>
        <source>There is a file at the old path now. Rename it, and try again.</source>
        <translation>Há agora um arquivo no caminho antigo. Renomeie-o e tente de novo.</translation>
    </message>
    <message>
        <source>There is a profile {name} already. Use another name.</source>
        <translation>Já existe um perfil {name}. Use outro nome.</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Name the file of one.</source>
        <translation>Não há backup em {path}. Informe o arquivo de um.</translation>
    </message>
    <message>
        <source>There is no catalogue of commands for {language}.</source>
        <translation>Não há catálogo dos comandos para {language}.</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>Não há arquivo em {path}.</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Put it in quotation marks to search for it as text.</source>
        <translation>Não existe o filtro “{name}:”. Ponha-o entre aspas para pesquisá-lo como texto.</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>Não existe a tarefa {job}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet. Scan a folder first.</source>
        <translation>Ainda não há biblioteca em {path}. Escaneie primeiro uma pasta.</translation>
    </message>
    <message>
        <source>There is no profile {name}. Use one of {names}.</source>
        <translation>Não existe o perfil {name}. Use um destes: {names}.</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”.</source>
        <translation>Não existe a pesquisa salva “{name}”.</translation>
    </message>
    <message>
        <source>There is no schedule {id}.</source>
        <translation>Não existe o agendamento {id}.</translation>
    </message>
    <message>
        <source>There is no secret of at least {limit} characters in {path}.</source>
        <translation>Não há segredo de pelo menos {limit} caracteres em {path}.</translation>
    </message>
    <message>
        <source>There is no sound, as no device for it could be opened.</source>
        <translation>Não há som, pois nenhum dispositivo para ele pôde ser aberto.</translation>
    </message>
    <message>
        <source>There is no sound, as the package miniaudio is not installed.</source>
        <translation>Não há som, pois o pacote miniaudio não está instalado.</translation>
    </message>
    <message>
        <source>There is no token in {path}. Delete the file for a new token.</source>
        <translation>Não há token em {path}. Exclua o arquivo para obter um novo token.</translation>
    </message>
    <message>
        <source>There is no video in its folder.</source>
        <translation>Não há vídeo na pasta dele.</translation>
    </message>
    <message>
        <source>There is not enough free space for a copy of the library at {path}; it needs {size}. Delete something there, or choose another disk.</source>
        <translation>Não há espaço livre suficiente para uma cópia da biblioteca em {path}; ela precisa de {size}. Exclua algo lá ou escolha outro disco.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Não há nada neste caminho.</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>Não há nada em “{path}”.</translation>
    </message>
    <message>
        <source>There was no file at this path when it was opened.</source>
        <translation>Não havia arquivo neste caminho quando ele foi aberto.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:gap|gaps} in the sound, {count:at|the first at} {time}.</source>
        <translation>Há {count} {count:lacuna|lacunas} no som, {count:em|a primeira em} {time}.</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:packet|packets} of the picture, though {declared} {declared:is|are} declared.</source>
        <translation>Há {count} {count:pacote|pacotes} da imagem, embora {declared} {declared:esteja declarado|estejam declarados}.</translation>
    </message>
    <message>
        <source>These files were imported, and never seen here. Scan their disk: it takes their place.</source>
        <translation>Estes arquivos foram importados e nunca vistos aqui. Escaneie o disco: os arquivos encontrados nele substituem estes.</translation>
    </message>
    <message>
        <source>These icons are empty: {names}.</source>
        <translation>Estes ícones estão vazios: {names}.</translation>
    </message>
    <message>
        <source>They are restricted by: {layers}.</source>
        <translation>Eles são limitados por: {layers}.</translation>
    </message>
    <message>
        <source>This disk is not known any more.</source>
        <translation>Este disco não é mais conhecido.</translation>
    </message>
    <message>
        <source>This format cannot hold the path {path}. Choose another folder, or say what this one is called for the other program.</source>
        <translation>Este formato não pode conter o caminho {path}. Escolha outra pasta ou diga como esta se chama para o outro programa.</translation>
    </message>
    <message>
        <source>This is a test. Cinventory can reach you in this way.</source>
        <translation>Isto é um teste. O Cinventory pode avisar você desta forma.</translation>
    </message>
    <message>
        <source>This is an output of Cinventory that is being written, or was left by an interrupted program.</source>
        <translation>Esta é uma saída do Cinventory que está sendo gravada ou foi deixada por um programa interrompido.</translation>
    </message>
    <message>
        <source>This is the CRC of POSIX, which cksum writes without --algorithm. It is not verified here. Verify the list with cksum.</source>
        <translation>Este é o CRC do POSIX, que o cksum grava sem --algorithm. Ele não é conferido aqui. Confira a lista com o cksum.</translation>
    </message>
    <message>
        <source>This is {container}, but this version of the media engine knows no codec in it.</source>
        <translation>Isto é {container}, mas esta versão do mecanismo de mídia não conhece nenhum codec nele.</translation>
    </message>
    <message>
        <source>This job cannot be paused while it is running.</source>
        <translation>Esta tarefa não pode ser pausada durante a execução.</translation>
    </message>
    <message>
        <source>This job is not reading a slow file now.</source>
        <translation>Esta tarefa não está lendo um arquivo lento agora.</translation>
    </message>
    <message>
        <source>This library has no backup</source>
        <translation>Esta biblioteca não tem backup</translation>
    </message>
    <message>
        <source>This link opens the page once, and only for some minutes. Make a new one.</source>
        <translation>Este link abre a página uma só vez, e só por alguns minutos. Crie um novo.</translation>
    </message>
    <message>
        <source>This path is in the trash, and what lies there is never listed. Restore it in the file manager, and add the folder to which it comes back.</source>
        <translation>Este caminho está na lixeira, e o que está nela nunca é listado. Restaure-o no gerenciador de arquivos e adicione a pasta para onde ele volta.</translation>
    </message>
    <message>
        <source>This path was not scanned: {path}.</source>
        <translation>Este caminho não foi escaneado: {path}.</translation>
    </message>
    <message>
        <source>This version cannot run jobs of type {job_type}.</source>
        <translation>Esta versão não executa tarefas do tipo {job_type}.</translation>
    </message>
    <message>
        <source>This video cannot be played: {detail}.</source>
        <translation>Este vídeo não pode ser reproduzido: {detail}.</translation>
    </message>
    <message>
        <source>This video has no sound that can be played.</source>
        <translation>Este vídeo não tem som que possa ser reproduzido.</translation>
    </message>
    <message>
        <source>This video needs more memory than a player may have.</source>
        <translation>Este vídeo precisa de mais memória do que um reprodutor pode ter.</translation>
    </message>
    <message>
        <source>This volume no longer answers, so the rest of it was left out. Scan it again later.</source>
        <translation>Este volume não responde mais, por isso o resto dele ficou de fora. Escaneie-o de novo mais tarde.</translation>
    </message>
    <message>
        <source>Too many changes were asked for. Wait, and then ask for at most {rate} a second.</source>
        <translation>Foram pedidas mudanças demais. Espere e depois peça no máximo {rate} por segundo.</translation>
    </message>
    <message>
        <source>Tracks inside videos, too</source>
        <translation>Também faixas dentro de vídeos</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>Mapa de blocos</translation>
    </message>
    <message>
        <source>Unchanged files too. Takes longer.</source>
        <translation>Também arquivos inalterados. Demora mais.</translation>
    </message>
    <message>
        <source>Under {edge}</source>
        <translation>Abaixo de {edge}</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <source>Values as text</source>
        <translation>Valores como texto</translation>
    </message>
    <message>
        <source>Verification against {name}</source>
        <translation>Conferência com {name}</translation>
    </message>
    <message>
        <source>Verification of {manifest}</source>
        <translation>Conferência de {manifest}</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>Conferência de {name}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Conferidos</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Conferir somas de verificação</translation>
    </message>
    <message>
        <source>Verify its files: only then is it known whether they are still the same.</source>
        <translation>Confira os arquivos dele: só assim se sabe se continuam os mesmos.</translation>
    </message>
    <message>
        <source>Verify {source}</source>
        <translation>Conferir {source}</translation>
    </message>
    <message>
        <source>Verify {source}, at most {budget}</source>
        <translation>Conferir {source}, no máximo {budget}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Conferindo</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Conferindo {name}</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>Codec de vídeo</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>Arquivos de vídeo</translation>
    </message>
    <message>
        <source>Video files, {time}</source>
        <translation>Arquivos de vídeo, {time}</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because no file can be made in {path} ({detail}). Make the folder writable, and run it again: what was read stays.</source>
        <translation>Não é possível encontrar vídeos dentro de outros mais longos, porque nenhum arquivo pode ser criado em {path} ({detail}). Permita a gravação na pasta e execute de novo: o que foi lido permanece.</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because the disk has no room for the index in {path}: {detail}. What was read stays for the next run.</source>
        <translation>Não é possível encontrar vídeos dentro de outros mais longos, porque o disco não tem espaço para o índice em {path}: {detail}. O que foi lido fica para a próxima execução.</translation>
    </message>
    <message>
        <source>Videos of strangers could read other files. Please report this.</source>
        <translation>Vídeos de estranhos poderiam ler outros arquivos. Por favor, relate isto.</translation>
    </message>
    <message>
        <source>Videos of which a better one, with the same pictures, is on the same disk, by the last comparison.</source>
        <translation>Vídeos dos quais há um melhor, com as mesmas imagens, no mesmo disco, segundo a última comparação.</translation>
    </message>
    <message>
        <source>Videos that lie with a film or a series without being it, by their names and folders. Keep what you watch.</source>
        <translation>Vídeos que acompanham um filme ou uma série sem sê-lo, pelos nomes e pastas. Mantenha o que você assiste.</translation>
    </message>
    <message>
        <source>Videos with far more bits for a pixel than most videos here of the same codec, height and frame rate. What they have beyond the usual counts; encoding them again may save it.</source>
        <translation>Vídeos com muito mais bits por pixel do que a maioria dos vídeos aqui com o mesmo codec, altura e taxa de quadros. Conta o que eles têm além do usual; codificá-los de novo pode economizá-lo.</translation>
    </message>
    <message>
        <source>Waiting for earlier jobs.</source>
        <translation>Aguardando tarefas anteriores.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same disk.</source>
        <translation>Aguardando o escaneamento de {name}, que lê o mesmo disco.</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same folders.</source>
        <translation>Aguardando o escaneamento de {name}, que lê as mesmas pastas.</translation>
    </message>
    <message>
        <source>Waiting since the last start. Resume it to continue.</source>
        <translation>Aguardando desde o último início. Retome-a para continuar.</translation>
    </message>
    <message>
        <source>Watching begins.</source>
        <translation>O monitoramento começa.</translation>
    </message>
    <message>
        <source>What is said in {name}</source>
        <translation>Falas de {name}</translation>
    </message>
    <message>
        <source>What it changed was changed again meanwhile, or has gone.</source>
        <translation>O que isso alterou foi alterado de novo nesse meio-tempo ou não existe mais.</translation>
    </message>
    <message>
        <source>Whether any is damaged is not known. A check of the index is as fast as the disk.</source>
        <translation>Não se sabe se algum está danificado. Uma verificação do índice é tão rápida quanto o disco.</translation>
    </message>
    <message>
        <source>Whether there are copies of it is not known.</source>
        <translation>Não se sabe se há cópias dele.</translation>
    </message>
    <message>
        <source>Whether {count:it has|they have} copies is not known: copies were never searched.</source>
        <translation>Não se sabe se {count:ele tem|eles têm} cópias: nunca se procuraram cópias.</translation>
    </message>
    <message>
        <source>Windows does not allow {sign} in a name.</source>
        <translation>O Windows não permite {sign} em um nome.</translation>
    </message>
    <message>
        <source>Windows reserves the name {name} for a device.</source>
        <translation>O Windows reserva o nome {name} para um dispositivo.</translation>
    </message>
    <message>
        <source>Without them nobody can tell later whether {count:its file is|the {count} files are} still the same.</source>
        <translation>Sem elas ninguém pode saber depois se {count:o arquivo continua o mesmo|os {count} arquivos continuam os mesmos}.</translation>
    </message>
    <message>
        <source>Work by several machines needs packages that are not installed. Install them with “{command}”.</source>
        <translation>O trabalho com várias máquinas requer pacotes que não estão instalados. Instale-os com “{command}”.</translation>
    </message>
    <message>
        <source>Worse versions on the same disk</source>
        <translation>Versões piores no mesmo disco</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Gravando {name}</translation>
    </message>
    <message>
        <source>XML cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>O XML não pode conter o nome deste arquivo, por isso ele não está no manifesto.</translation>
    </message>
    <message>
        <source>Year of the last change</source>
        <translation>Ano da última alteração</translation>
    </message>
    <message>
        <source>You do not have permission to list the folder.</source>
        <translation>Você não tem permissão para listar a pasta.</translation>
    </message>
    <message>
        <source>You do not have permission to read the file.</source>
        <translation>Você não tem permissão para ler o arquivo.</translation>
    </message>
    <message>
        <source>Your {target} files are larger than the published figures suggest.</source>
        <translation>Os seus arquivos {target} são maiores do que os números publicados sugerem.</translation>
    </message>
    <message>
        <source>Your {target} files are smaller than the published figures suggest.</source>
        <translation>Os seus arquivos {target} são menores do que os números publicados sugerem.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorda</translation>
    </message>
    <message>
        <source>alike in part</source>
        <translation>igual em parte</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>todas as origens</translation>
    </message>
    <message>
        <source>at most {size} to reclaim</source>
        <translation>no máximo {size} a liberar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>somas de verificação</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>damaged prints of {count} {count:file|files} left out</source>
        <translation>impressões danificadas das imagens de {count} {count:arquivo|arquivos} deixadas de fora</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>mecanismo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>folders not read: {count}</source>
        <translation>pastas não lidas: {count}</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>ícones</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>it is longer than any path</source>
        <translation>é mais longo que qualquer caminho</translation>
    </message>
    <message>
        <source>it is not of this format</source>
        <translation>não está neste formato</translation>
    </message>
    <message>
        <source>its time is in words; list with --time-style=full-iso</source>
        <translation>a data está em palavras; liste com --time-style=full-iso</translation>
    </message>
    <message>
        <source>known of {count}</source>
        <translation>conhecido de {count}</translation>
    </message>
    <message>
        <source>last look failed: {reason}</source>
        <translation>a última leitura falhou: {reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixados de fora</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>limited by late answers of the disk or share</source>
        <translation>limitado por respostas lentas do disco ou compartilhamento</translation>
    </message>
    <message>
        <source>limited by the library</source>
        <translation>limitado pela biblioteca</translation>
    </message>
    <message>
        <source>limited by the processor</source>
        <translation>limitado pelo processador</translation>
    </message>
    <message>
        <source>limited by the reading speed of the disk</source>
        <translation>limitado pela velocidade de leitura do disco</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifesto</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>nenhum arquivo</translation>
    </message>
    <message>
        <source>no room for the pictures of {count}: the limit is in the preferences</source>
        <translation>arquivos sem espaço para as imagens: {count}; o limite está nas preferências</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>não comparado</translation>
    </message>
    <message>
        <source>not compared: another speed</source>
        <translation>não comparado: outra velocidade</translation>
    </message>
    <message>
        <source>not compared: cannot be read</source>
        <translation>não comparado: não pode ser lido</translation>
    </message>
    <message>
        <source>not compared: one has none</source>
        <translation>não comparado: um vídeo não tem som</translation>
    </message>
    <message>
        <source>not compared: too little there</source>
        <translation>não comparado: pouco som nesse ponto</translation>
    </message>
    <message>
        <source>not packaged</source>
        <translation>não empacotado</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não conferido</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada a fazer</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>de {count} verificados</translation>
    </message>
    <message>
        <source>of {count} compared</source>
        <translation>de {count} comparados</translation>
    </message>
    <message>
        <source>of {count} verified</source>
        <translation>de {count} conferidos</translation>
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
        <translation>outros</translation>
    </message>
    <message>
        <source>packaged</source>
        <translation>empacotado</translation>
    </message>
    <message>
        <source>path</source>
        <translation>caminho</translation>
    </message>
    <message>
        <source>paths from {folder} on</source>
        <translation>caminhos a partir de {folder}</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>portátil</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>visualizações</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lidos</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>lida em parte</translation>
    </message>
    <message>
        <source>read in part: {done} of {count}</source>
        <translation>lida em parte: {done} de {count}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>preferências</translation>
    </message>
    <message>
        <source>sources offline: {count}</source>
        <translation>origens offline: {count}</translation>
    </message>
    <message>
        <source>stopped before its end (import it again once the reason is gone)</source>
        <translation>parou antes do fim (importe de novo quando a causa for resolvida)</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>o arquivo termina cedo demais</translation>
    </message>
    <message>
        <source>the index was damaged, and was begun anew</source>
        <translation>o índice estava danificado e foi recomeçado</translation>
    </message>
    <message>
        <source>the path is an address on the network</source>
        <translation>o caminho é um endereço na rede</translation>
    </message>
    <message>
        <source>there is no path that a file can have</source>
        <translation>não há caminho que um arquivo possa ter</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traduções</translation>
    </message>
    <message>
        <source>tree did not open this folder</source>
        <translation>tree não abriu esta pasta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>unplugged after {done} of {count} {count:file|files}</source>
        <translation>desconectado após {done} de {count} {count:arquivo|arquivos}</translation>
    </message>
    <message>
        <source>unplugged while its folders were listed</source>
        <translation>desconectado enquanto as pastas eram listadas</translation>
    </message>
    <message>
        <source>unusual bit rate</source>
        <translation>taxa de bits incomum</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>até {high}</translation>
    </message>
    <message>
        <source>window</source>
        <translation>janela</translation>
    </message>
    <message>
        <source>{asked} of {files} {files:file|files} {asked:was|were} compared with an earlier checksum. Of the {left:other it is not known whether it has|others it is not known whether they have} changed unnoticed.</source>
        <translation>{asked:Foi comparado|Foram comparados} com uma soma de verificação anterior {asked} de {files} {files:arquivo|arquivos}. {left:Do outro não se sabe se foi alterado|Dos outros não se sabe se foram alterados} em silêncio.</translation>
    </message>
    <message>
        <source>{copied} of them {copied:has|have} another copy, which may be whole.</source>
        <translation>{copied} deles {copied:tem|têm} outra cópia, que pode estar inteira.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been checked for long.</source>
        <translation>{count:Um disco não é verificado|{count} discos não são verificados} há muito tempo.</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been seen for long.</source>
        <translation>{count:Um disco não é visto|{count} discos não são vistos} há muito tempo.</translation>
    </message>
    <message>
        <source>{count:A file changed unnoticed: its contents are not as before, its size and time|{count} files changed unnoticed: their contents are not as before, sizes and times} are.</source>
        <translation>{count:Um arquivo foi alterado em silêncio: o conteúdo não é o mesmo de antes, mas o tamanho e a data são|{count} arquivos foram alterados em silêncio: o conteúdo não é o mesmo de antes, mas o tamanho e a data são}.</translation>
    </message>
    <message>
        <source>{count:A source is|{count} sources are} offline.</source>
        <translation>{count:Uma origem está|{count} origens estão} offline.</translation>
    </message>
    <message>
        <source>{count:It has no other copy.|None of them has another copy.}</source>
        <translation>{count:Ele não tem outra cópia.|Nenhum deles tem outra cópia.}</translation>
    </message>
    <message>
        <source>{count:The only known file was not|None of the {count} known files was} found at {path}. Nothing was changed.</source>
        <translation>{count:O único arquivo conhecido não|Nenhum dos {count} arquivos conhecidos} foi encontrado em {path}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{count} additional</source>
        <translation>adicionais: {count}</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>de volta: {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>alterados: {count}</translation>
    </message>
    <message>
        <source>{count} changed unnoticed</source>
        <translation>alterados em silêncio: {count}</translation>
    </message>
    <message>
        <source>{count} checked before</source>
        <translation>já verificados: {count}</translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation>danificados: {count}</translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation>editados: {count}</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>vazios: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>falharam: {count}</translation>
    </message>
    <message>
        <source>{count} gone missing</source>
        <translation>agora ausentes: {count}</translation>
    </message>
    <message>
        <source>{count} gone or changed</source>
        <translation>sumidos ou alterados: {count}</translation>
    </message>
    <message>
        <source>{count} in the trash</source>
        <translation>na lixeira: {count}</translation>
    </message>
    <message>
        <source>{count} indexed</source>
        <translation>indexados: {count}</translation>
    </message>
    <message>
        <source>{count} indexed before</source>
        <translation>já indexados: {count}</translation>
    </message>
    <message>
        <source>{count} known before</source>
        <translation>já conhecidos: {count}</translation>
    </message>
    <message>
        <source>{count} known from an import</source>
        <translation>conhecidos de uma importação: {count}</translation>
    </message>
    <message>
        <source>{count} known from the disk itself</source>
        <translation>conhecidos do próprio disco: {count}</translation>
    </message>
    <message>
        <source>{count} left for the next run</source>
        <translation>deixados para a próxima execução: {count}</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>excluídos: {count}</translation>
    </message>
    <message>
        <source>{count} left out by the manifest</source>
        <translation>excluídos pelo manifesto: {count}</translation>
    </message>
    <message>
        <source>{count} left: the space for pictures is full</source>
        <translation>faltam {count}: o espaço para imagens está cheio</translation>
    </message>
    <message>
        <source>{count} left: the space for the index is full</source>
        <translation>faltam {count}: o espaço para o índice está cheio</translation>
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
        <translation>movidos de volta: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>novos: {count}</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} that {count:shares|share} a part</source>
        <translation>{count} {count:novo par que compartilha|novos pares que compartilham} uma parte</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} with the same pictures</source>
        <translation>{count} {count:novo par|novos pares} com as mesmas imagens</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>não verificados: {count}</translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation>não concluídos: {count}</translation>
    </message>
    <message>
        <source>{count} not known for certain</source>
        <translation>sem certeza: {count}</translation>
    </message>
    <message>
        <source>{count} not moved</source>
        <translation>não movidos: {count}</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>não alcançados: {count}</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>não lidos: {count}</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>ilegíveis: {count}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, forgotten</source>
        <translation>{count} de uma importação anterior, que {count:falta|faltam} nesta, {count:esquecido|esquecidos}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, still listed</source>
        <translation>{count} de uma importação anterior, que {count:falta|faltam} nesta, ainda {count:listado|listados}</translation>
    </message>
    <message>
        <source>{count} of another computer&apos;s library not there, forgotten</source>
        <translation>da biblioteca de outro computador, ausentes e esquecidos: {count}</translation>
    </message>
    <message>
        <source>{count} of them to complete recordings</source>
        <translation>destes, para completar gravações: {count}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file has|files have} pictures. Of the others none were made yet.</source>
        <translation>{count} de {total} {total:arquivo tem|arquivos têm} imagens. Dos outros nenhuma foi gerada ainda.</translation>
    </message>
    <message>
        <source>{count} offline</source>
        <translation>offline: {count}</translation>
    </message>
    <message>
        <source>{count} ok</source>
        <translation>em ordem: {count}</translation>
    </message>
    <message>
        <source>{count} other {count:file|files} left out</source>
        <translation>{count} {count:outro arquivo excluído|outros arquivos excluídos}</translation>
    </message>
    <message>
        <source>{count} probed</source>
        <translation>analisados: {count}</translation>
    </message>
    <message>
        <source>{count} ready to compare</source>
        <translation>prontos para comparar: {count}</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>pulados: {count}</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>somas armazenadas: {count}</translation>
    </message>
    <message>
        <source>{count} suspicious</source>
        <translation>suspeitos: {count}</translation>
    </message>
    <message>
        <source>{count} that cannot be compared</source>
        <translation>sem comparação possível: {count}</translation>
    </message>
    <message>
        <source>{count} timed out</source>
        <translation>tempo esgotado: {count}</translation>
    </message>
    <message>
        <source>{count} too short to be found in others</source>
        <translation>curtos demais para serem achados em outros: {count}</translation>
    </message>
    <message>
        <source>{count} unchanged in size and date</source>
        <translation>inalterados em tamanho e data: {count}</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>ilegíveis: {count}</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>conferidos: {count}</translation>
    </message>
    <message>
        <source>{count} video {count:file|files} ({results})</source>
        <translation>{count} {count:arquivo|arquivos} de vídeo ({results})</translation>
    </message>
    <message>
        <source>{count} whose codec does not show damage</source>
        <translation>com codec que não mostra danos: {count}</translation>
    </message>
    <message>
        <source>{count} with another checksum than here, listed beside {count:it|them}</source>
        <translation>{count} com soma de verificação diferente da daqui, {count:listado|listados} ao lado</translation>
    </message>
    <message>
        <source>{count} with new pictures</source>
        <translation>com novas imagens: {count}</translation>
    </message>
    <message>
        <source>{count} with other copies</source>
        <translation>com outras cópias: {count}</translation>
    </message>
    <message>
        <source>{count} with pictures from before</source>
        <translation>com imagens de antes: {count}</translation>
    </message>
    <message>
        <source>{count} with the pictures from there</source>
        <translation>com as imagens de lá: {count}</translation>
    </message>
    <message>
        <source>{count} without another copy</source>
        <translation>sem outra cópia: {count}</translation>
    </message>
    <message>
        <source>{count} without another of similar length</source>
        <translation>sem outro de duração parecida: {count}</translation>
    </message>
    <message>
        <source>{count} without damage</source>
        <translation>sem danos: {count}</translation>
    </message>
    <message>
        <source>{count} without picture or known length</source>
        <translation>sem imagem ou duração conhecida: {count}</translation>
    </message>
    <message>
        <source>{count} without pictures</source>
        <translation>sem imagens: {count}</translation>
    </message>
    <message>
        <source>{count} without text</source>
        <translation>sem texto: {count}</translation>
    </message>
    <message>
        <source>{count} {count:disk|disks}</source>
        <translation>{count} {count:disco|discos}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} no checksum</source>
        <translation>{count} {count:arquivo não tem|arquivos não têm} soma de verificação</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged</source>
        <translation>{count} {count:arquivo está danificado|arquivos estão danificados}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged; {imported} as imported from {origins}</source>
        <translation>{count} {count:arquivo está danificado|arquivos estão danificados}; {imported} conforme importado de {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} not compared yet.</source>
        <translation>{count} {count:arquivo ainda não foi comparado|arquivos ainda não foram comparados}.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. None came back yet.</source>
        <translation>{count} {count:arquivo foi entregue|arquivos foram entregues} em {time}. Nenhum voltou ainda.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} larger.</source>
        <translation>{count} {count:arquivo foi entregue|arquivos foram entregues} em {time}. Voltaram {back}, com {size} a mais.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} smaller.</source>
        <translation>{count} {count:arquivo foi entregue|arquivos foram entregues} em {time}. Voltaram {back}, com {size} a menos.</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} never checked for damage</source>
        <translation>{count} {count:arquivo nunca passou|arquivos nunca passaram} por verificação de danos</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:arquivo|arquivos}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} as of {day}</source>
        <translation>{count} {count:arquivo|arquivos} em {day}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed</source>
        <translation>{count} {count:arquivo alterado|arquivos alterados} em silêncio</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed; {imported} as imported from {origins}</source>
        <translation>{count} {count:arquivo alterado|arquivos alterados} em silêncio; {imported} conforme importado de {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be checked for damage; {count:its details say|their details say} why.</source>
        <translation>{count} {count:arquivo não pôde|arquivos não puderam} passar por verificação de danos; os detalhes {count:dele|deles} dizem por quê.</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read</source>
        <translation>{count} {count:arquivo não pôde ser lido|arquivos não puderam ser lidos}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read; {imported} as imported from {origins}</source>
        <translation>{count} {count:arquivo não pôde ser lido|arquivos não puderam ser lidos}; {imported} conforme importado de {origins}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} not read</source>
        <translation>{count} {count:arquivo não lido|arquivos não lidos}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of other kinds, not listed</source>
        <translation>{count} {count:arquivo de outro tipo, não listado|arquivos de outros tipos, não listados}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} with problems</source>
        <translation>{count} {count:arquivo|arquivos} com problemas</translation>
    </message>
    <message>
        <source>{count} {count:frame of DV holds|frames of DV hold} blocks that do not belong there, {count:at|the first at} {time}: something was overwritten.</source>
        <translation>{count} {count:quadro DV contém|quadros DV contêm} blocos que não pertencem a ele, {count:em|o primeiro em} {time}: algo foi sobrescrito.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:quadro da imagem está corrompido|quadros da imagem estão corrompidos}, {count:em|o primeiro em} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:quadro do som está corrompido|quadros do som estão corrompidos}, {count:em|o primeiro em} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:icon was|icons were} drawn small and large.</source>
        <translation>{count} {count:ícone foi desenhado pequeno e grande|ícones foram desenhados pequenos e grandes}.</translation>
    </message>
    <message>
        <source>{count} {count:kind of checksums was|kinds of checksums were} computed.</source>
        <translation>{count} {count:tipo de soma de verificação foi calculado|tipos de somas de verificação foram calculados}.</translation>
    </message>
    <message>
        <source>{count} {count:line|lines} not understood</source>
        <translation>{count} {count:linha não entendida|linhas não entendidas}</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pacote da imagem não pode ser decodificado|pacotes da imagem não podem ser decodificados}, {count:em|o primeiro em} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pacote da imagem está corrompido|pacotes da imagem estão corrompidos}, {count:em|o primeiro em} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pacote do som não pode ser decodificado|pacotes do som não podem ser decodificados}, {count:em|o primeiro em} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} {count:pacote do som está corrompido|pacotes do som estão corrompidos}, {count:em|o primeiro em} {time}.</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of track {track} cannot be decoded, too many to be chance.</source>
        <translation>{count} {count:pacote|pacotes} da faixa {track} não {count:pode ser decodificado|podem ser decodificados}, demais para ser acaso.</translation>
    </message>
    <message>
        <source>{count} {count:pair|pairs} to be confirmed in the next run</source>
        <translation>{count} {count:par|pares} a confirmar na próxima execução</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} of this recording {count:is|are} not here.</source>
        <translation>{count} {count:parte|partes} desta gravação não {count:está|estão} aqui.</translation>
    </message>
    <message>
        <source>{count} {count:picture was|pictures were} made of the sample video.</source>
        <translation>{count} {count:imagem foi feita|imagens foram feitas} do vídeo de exemplo.</translation>
    </message>
    <message>
        <source>{damaged} of {asked} checked {asked:file is|files are} damaged.</source>
        <translation>Entre {asked} {asked:arquivo verificado|arquivos verificados}, {damaged} com danos.</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}, das {start} às {end}</translation>
    </message>
    <message>
        <source>{detail} This is at {place}.</source>
        <translation>{detail} Isto está em {place}.</translation>
    </message>
    <message>
        <source>{edge} and more</source>
        <translation>{edge} ou mais</translation>
    </message>
    <message>
        <source>{engine} read the sample video and a bare stream.</source>
        <translation>{engine} leu o vídeo de exemplo e um fluxo de vídeo sem contêiner.</translation>
    </message>
    <message>
        <source>{files} in {size}</source>
        <translation>{files} em {size}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of yours from {codec} to {target}, with up to {lines} lines: {low} to {high} % of the file.</source>
        <translation>{files} {files:arquivo seu|arquivos seus} de {codec} para {target}, com até {lines} linhas: {low} a {high}% do arquivo.</translation>
    </message>
    <message>
        <source>{files} {target} {files:file|files} of this library in {folders} {folders:folder|folders}, with up to {lines} lines: the middle half of their bits per pixel.</source>
        <translation>{files} {files:arquivo|arquivos} {target} desta biblioteca em {folders} {folders:pasta|pastas}, com até {lines} linhas: a metade central dos bits por pixel.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest} by Cinventory until {time}.</source>
        <translation>{folder}, comparada com {manifest} pelo Cinventory até {time}.</translation>
    </message>
    <message>
        <source>{jobs} jobs wait or run. Wait until some have ended, or cancel some.</source>
        <translation>{jobs} tarefas aguardam ou estão em execução. Espere até algumas terminarem ou cancele algumas.</translation>
    </message>
    <message>
        <source>{kept} of {count} kept</source>
        <translation>mantidos: {kept} de {count}</translation>
    </message>
    <message>
        <source>{kind} files are listed but not read.</source>
        <translation>Arquivos {kind} são listados, mas não lidos.</translation>
    </message>
    <message>
        <source>{kind}: {detail}.</source>
        <translation>{kind}: {detail}.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>{name} não pôde ser gravado</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>{name} não pôde ser gravado: {detail}.</translation>
    </message>
    <message>
        <source>{name} holds values of a camera. Programs may show them as subtitles.</source>
        <translation>{name} contém valores de uma câmera. Programas podem mostrá-los como legendas.</translation>
    </message>
    <message>
        <source>{name} is empty, or no subtitles are in it.</source>
        <translation>{name} está vazio, ou não há legendas nele.</translation>
    </message>
    <message>
        <source>{name} is no name for a profile. Use up to 40 small letters, digits and hyphens.</source>
        <translation>{name} não é nome para um perfil. Use até 40 letras minúsculas, dígitos e hifens.</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8, so programs may show wrong letters.</source>
        <translation>{name} não está em UTF-8, por isso programas podem mostrar letras erradas.</translation>
    </message>
    <message>
        <source>{name} was computed wrongly: {digest}.</source>
        <translation>{name} foi calculado de forma errada: {digest}.</translation>
    </message>
    <message>
        <source>{part} %</source>
        <translation>{part}%</translation>
    </message>
    <message>
        <source>{path} and the source {source} contain one another. Choose another folder.</source>
        <translation>{path} e a origem {source} contêm um ao outro. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{path} appeared while the list was written, and was not replaced. Try again.</source>
        <translation>{path} apareceu enquanto a lista era gravada e não foi substituído. Tente de novo.</translation>
    </message>
    <message>
        <source>{path} belongs to Cinventory, and is never replaced. Choose another name.</source>
        <translation>{path} pertence ao Cinventory e nunca é substituído. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} belongs to the library, and is never replaced. Choose another name.</source>
        <translation>{path} pertence à biblioteca e nunca é substituído. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} changed while the list was written, and was not replaced. Try again.</source>
        <translation>{path} mudou enquanto a lista era gravada e não foi substituído. Tente de novo.</translation>
    </message>
    <message>
        <source>{path} could not be read ({detail}).</source>
        <translation>{path} não pôde ser lido ({detail}).</translation>
    </message>
    <message>
        <source>{path} could not be read because it does not respond. Check the disk or the network.</source>
        <translation>{path} não pôde ser lido porque não responde. Verifique o disco ou a rede.</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}. An existing file was not changed.</source>
        <translation>{path} não pôde ser gravado: {detail}. Um arquivo existente não foi alterado.</translation>
    </message>
    <message>
        <source>{path} declares XML entities, which it does not need, so it was not read.</source>
        <translation>{path} declara entidades XML de que não precisa, por isso não foi lido.</translation>
    </message>
    <message>
        <source>{path} does not declare a bag in UTF-8.</source>
        <translation>{path} não declara um bag em UTF-8.</translation>
    </message>
    <message>
        <source>{path} exists and does not end in {endings}. Choose another name, or add --force.</source>
        <translation>{path} existe e não termina em {endings}. Escolha outro nome ou acrescente --force.</translation>
    </message>
    <message>
        <source>{path} exists. A new manifest would hide later changes of the files. Verify the old one, choose another name, or add --force.</source>
        <translation>{path} existe. Um novo manifesto ocultaria mudanças posteriores dos arquivos. Confira o antigo, escolha outro nome ou acrescente --force.</translation>
    </message>
    <message>
        <source>{path} has a history of its own. Continue it with --into-source.</source>
        <translation>{path} tem um histórico próprio. Continue-o com --into-source.</translation>
    </message>
    <message>
        <source>{path} has a line that is too long for a manifest.</source>
        <translation>{path} tem uma linha longa demais para um manifesto.</translation>
    </message>
    <message>
        <source>{path} has an XML element that is too large or too deep.</source>
        <translation>{path} tem um elemento XML grande ou profundo demais.</translation>
    </message>
    <message>
        <source>{path} has more than {limit} entries, which is too many.</source>
        <translation>{path} tem mais de {limit} entradas, o que é demais.</translation>
    </message>
    <message>
        <source>{path} has no folder “data”, in which a bag keeps its files.</source>
        <translation>{path} não tem a pasta “data”, na qual um bag guarda os arquivos.</translation>
    </message>
    <message>
        <source>{path} has no line of a checksum list, so it is no manifest.</source>
        <translation>{path} não tem nenhuma linha de lista de somas de verificação, por isso não é um manifesto.</translation>
    </message>
    <message>
        <source>{path} holds a video, and is never replaced. Choose another name.</source>
        <translation>{path} contém um vídeo e nunca é substituído. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} profiles; others are not used. Remove some.</source>
        <translation>{path} contém mais de {limit} perfis; os outros não são usados. Remova alguns.</translation>
    </message>
    <message>
        <source>{path} holds no preferences that can be used: {detail}. None were changed.</source>
        <translation>{path} não contém preferências utilizáveis: {detail}. Nenhuma foi alterada.</translation>
    </message>
    <message>
        <source>{path} is UTF-16 text. Save it as UTF-8 and try again.</source>
        <translation>{path} é texto UTF-16. Salve-o como UTF-8 e tente de novo.</translation>
    </message>
    <message>
        <source>{path} is a bag already. Verify it instead.</source>
        <translation>{path} já é um bag. Em vez disso, confira-o.</translation>
    </message>
    <message>
        <source>{path} is a database, and is never replaced. Choose another name.</source>
        <translation>{path} é um banco de dados e nunca é substituído. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} is a file that the library lists, and is never replaced. Choose another name.</source>
        <translation>{path} é um arquivo que a biblioteca lista e nunca é substituído. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} is a file that this scan is about to scan. Choose another name.</source>
        <translation>{path} é um arquivo que este escaneamento está para escanear. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} is an output that is being written, or was left by an interrupted program. It was not used.</source>
        <translation>{path} é uma saída que está sendo gravada ou foi deixada por um programa interrompido. Não foi usado.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}), and no copy was made. Restore an earlier backup of the library.</source>
        <translation>{path} está danificado ({detail}), e nenhuma cópia foi feita. Restaure um backup anterior da biblioteca.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vazio.</translation>
    </message>
    <message>
        <source>{path} is in use, or something else than a library. Choose another name.</source>
        <translation>{path} está em uso ou não é uma biblioteca. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{path} is in {source}, which the library lists. Choose a folder outside of it, so that nothing made there mixes with your files.</source>
        <translation>{path} está em {source}, que a biblioteca lista. Escolha uma pasta fora dela, para que nada do que se produza ali se misture com os seus arquivos.</translation>
    </message>
    <message>
        <source>{path} is inside {folder}, where Cinventory only reads. Choose another place, or add --into-source to write into the described folder.</source>
        <translation>{path} está dentro de {folder}, onde o Cinventory só lê. Escolha outro local ou acrescente --into-source para gravar na pasta descrita.</translation>
    </message>
    <message>
        <source>{path} is missing, but the chain of its history names it.</source>
        <translation>{path} está ausente, mas a cadeia do histórico o cita.</translation>
    </message>
    <message>
        <source>{path} is neither in the chain of its history nor whole. A program may have been interrupted. It was not used. The next manifest of the folder sets it aside.</source>
        <translation>{path} não está na cadeia do histórico nem está inteiro. Um programa pode ter sido interrompido. Não foi usado. O próximo manifesto da pasta o põe de lado.</translation>
    </message>
    <message>
        <source>{path} is no catalogue that Cinventory knows. Export the list as CSV, and choose its columns.</source>
        <translation>{path} não é um catálogo que o Cinventory conheça. Exporte a lista como CSV e escolha as colunas.</translation>
    </message>
    <message>
        <source>{path} is no library of Cinventory. Of the database of another program, export the list as CSV.</source>
        <translation>{path} não é uma biblioteca do Cinventory. Do banco de dados de outro programa, exporte a lista como CSV.</translation>
    </message>
    <message>
        <source>{path} is no manifest of a known form.</source>
        <translation>{path} não é um manifesto de formato conhecido.</translation>
    </message>
    <message>
        <source>{path} is no path of Windows. Say what its folder is called there.</source>
        <translation>{path} não é um caminho do Windows. Diga como a pasta se chama lá.</translation>
    </message>
    <message>
        <source>{path} is no policy of MediaConch, or has no rule.</source>
        <translation>{path} não é uma política do MediaConch ou não tem regra.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library.</source>
        <translation>{path} não é uma biblioteca do Cinventory.</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library. It was not changed. Name another with --library.</source>
        <translation>{path} não é uma biblioteca do Cinventory. Não foi alterado. Indique outra com --library.</translation>
    </message>
    <message>
        <source>{path} is not a complete chain of generations.</source>
        <translation>{path} não é uma cadeia completa de gerações.</translation>
    </message>
    <message>
        <source>{path} is not a folder, or cannot be read. Choose a folder that is there.</source>
        <translation>{path} não é uma pasta ou não pode ser lido. Escolha uma pasta existente.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} não é uma pasta.</translation>
    </message>
    <message>
        <source>{path} is not a regular file and was not replaced.</source>
        <translation>{path} não é um arquivo comum e não foi substituído.</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so no library. Name another with --library.</source>
        <translation>{path} não é um arquivo comum, logo não é uma biblioteca. Indique outra com --library.</translation>
    </message>
    <message>
        <source>{path} is not a source of the library. Scan it first.</source>
        <translation>{path} não é uma origem da biblioteca. Escaneie-o primeiro.</translation>
    </message>
    <message>
        <source>{path} is not a source of this library.</source>
        <translation>{path} não é uma origem desta biblioteca.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history, and is not its next generation.</source>
        <translation>{path} não está na cadeia do histórico e não é a próxima geração dele.</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history. A program may have been interrupted before it was added. It was compared like the others. The next manifest of the folder adds it.</source>
        <translation>{path} não está na cadeia do histórico. Um programa pode ter sido interrompido antes de adicioná-lo. Foi comparado como os outros. O próximo manifesto da pasta o adiciona.</translation>
    </message>
    <message>
        <source>{path} is not valid XML (line {line}: {detail}).</source>
        <translation>{path} não é XML válido (linha {line}: {detail}).</translation>
    </message>
    <message>
        <source>{path} is open in another program, and was not replaced. Close it, and try again.</source>
        <translation>{path} está aberto em outro programa e não foi substituído. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another name for its copy.</source>
        <translation>{path} é a própria biblioteca. Escolha outro nome para a cópia dela.</translation>
    </message>
    <message>
        <source>{path} is the library that is open. Choose that of another computer.</source>
        <translation>{path} é a biblioteca que está aberta. Escolha a de outro computador.</translation>
    </message>
    <message>
        <source>{path} leaves out files by more or longer patterns than a manifest needs.</source>
        <translation>{path} exclui arquivos por mais padrões, ou mais longos, do que um manifesto precisa.</translation>
    </message>
    <message>
        <source>{path} refers to another manifest by a path or checksum that is not valid.</source>
        <translation>{path} faz referência a outro manifesto por um caminho ou uma soma de verificação inválidos.</translation>
    </message>
    <message>
        <source>{path} was changed after it was written: its checksum is not that of the chain.</source>
        <translation>{path} foi alterado depois de gravado: a soma de verificação não é a da cadeia.</translation>
    </message>
    <message>
        <source>{path} was changed while the files were read. Nothing was added. Try again.</source>
        <translation>{path} foi alterado enquanto os arquivos eram lidos. Nada foi adicionado. Tente de novo.</translation>
    </message>
    <message>
        <source>{path} was not written: its disk has gone, or its folder was replaced. Look there, and try again. An existing file was not changed.</source>
        <translation>{path} não foi gravado: o disco não está mais ali, ou a pasta foi substituída. Verifique o local e tente de novo. Um arquivo existente não foi alterado.</translation>
    </message>
    <message>
        <source>{path} was not written: only the window makes reports as PDF. Export it there.</source>
        <translation>{path} não foi gravado: só a janela faz relatórios em PDF. Exporte-o nela.</translation>
    </message>
    <message>
        <source>{path} was not written: the disk of {source} is not connected. Connect it, or choose another folder.</source>
        <translation>{path} não foi gravado: o disco de {source} não está conectado. Conecte-o ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>{path} was unplugged, or stopped answering. Plug it in, and begin again.</source>
        <translation>{path} foi desconectado ou parou de responder. Conecte-o e comece de novo.</translation>
    </message>
    <message>
        <source>{path} was written, but its disk did not confirm that: {detail}. Export again if it is not there.</source>
        <translation>{path} foi gravado, mas o disco não confirmou a gravação: {detail}. Exporte de novo se o arquivo não estiver lá.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it begins otherwise than the name of the video.</source>
        <translation>{program} não vê {name}: o nome começa diferente do nome do vídeo.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not look into this folder.</source>
        <translation>{program} não vê {name}: ele não olha nesta pasta.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not read such files.</source>
        <translation>{program} não vê {name}: ele não lê arquivos assim.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it takes no such words after the video&apos;s name.</source>
        <translation>{program} não vê {name}: ele não aceita essas palavras depois do nome do vídeo.</translation>
    </message>
    <message>
        <source>{program} does not see {name}: there is no dot after the name of the video.</source>
        <translation>{program} não vê {name}: não há ponto depois do nome do vídeo.</translation>
    </message>
    <message>
        <source>{rate} is high for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} é alta para {picture} a {frames} quadros/s em {codec}.</translation>
    </message>
    <message>
        <source>{rate} is low for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{rate} é baixa para {picture} a {frames} quadros/s em {codec}.</translation>
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
        <translation>{size} lidos</translation>
    </message>
    <message>
        <source>{size} to reclaim</source>
        <translation>{size} a liberar</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{what} in {time}</source>
        <translation>{what} em {time}</translation>
    </message>
    <message>
        <source>“{address}” is no address of a cluster. Use tcp://HOST:PORT, tls://HOST:PORT or local:N.</source>
        <translation>“{address}” não é um endereço de cluster. Use tcp://HOST:PORT, tls://HOST:PORT ou local:N.</translation>
    </message>
    <message>
        <source>“{filter}” begins with -, as an option does. Write --where &apos;{filter}&apos;, or put the filter after --.</source>
        <translation>“{filter}” começa com -, como uma opção. Escreva --where &apos;{filter}&apos; ou ponha o filtro depois de --.</translation>
    </message>
    <message>
        <source>“{name}:” has no value. Enter for example {name}:{example}.</source>
        <translation>“{name}:” não tem valor. Digite, por exemplo, {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a language. Enter for example {name}:{example}.</source>
        <translation>“{name}:” requer um idioma. Digite, por exemplo, {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a text without a comparison. Enter for example {name}:{example}.</source>
        <translation>“{name}:” requer um texto sem comparação. Digite, por exemplo, {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs a whole word. Enter for example {name}:{example}.</source>
        <translation>“{name}:” requer uma palavra inteira. Digite, por exemplo, {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}:” needs words that are said. Enter for example {name}:{example}.</source>
        <translation>“{name}:” requer palavras que são ditas. Digite, por exemplo, {name}:{example}.</translation>
    </message>
    <message>
        <source>“{name}” ({place}) was last seen on {day}.</source>
        <translation>“{name}” ({place}) foi visto pela última vez em {day}.</translation>
    </message>
    <message>
        <source>“{name}” has no checksums</source>
        <translation>“{name}” não tem somas de verificação</translation>
    </message>
    <message>
        <source>“{name}” is read in part</source>
        <translation>“{name}” foi lida em parte</translation>
    </message>
    <message>
        <source>“{name}” is the same disk.</source>
        <translation>“{name}” é o mesmo disco.</translation>
    </message>
    <message>
        <source>“{name}” was last seen on {day}.</source>
        <translation>“{name}” foi visto pela última vez em {day}.</translation>
    </message>
    <message>
        <source>“{name}” was not connected for {days} {days:day|days}</source>
        <translation>“{name}” não é conectado há {days} {days:dia|dias}</translation>
    </message>
    <message>
        <source>“{path}” is not an absolute path. Enter the whole path of the file.</source>
        <translation>“{path}” não é um caminho absoluto. Digite o caminho completo do arquivo.</translation>
    </message>
    <message>
        <source>“{text}” are no hours. Use hours such as 22:00-06:00.</source>
        <translation>“{text}” não são horas. Use horas como 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” are no times of a schedule. Use times such as: nightly 22:00-06:00.</source>
        <translation>“{text}” não são horários de um agendamento. Use horários como: nightly 22:00-06:00.</translation>
    </message>
    <message>
        <source>“{text}” has no translation in the catalogue for {language}.</source>
        <translation>“{text}” não tem tradução no catálogo para {language}.</translation>
    </message>
    <message>
        <source>“{text}” is in both lists. Remove it from one of them.</source>
        <translation>“{text}” está nas duas listas. Remova-o de uma delas.</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Use an amount such as 500GB or 2h.</source>
        <translation>“{text}” não é uma quantidade. Use uma quantidade como 500GB ou 2h.</translation>
    </message>
    <message>
        <source>“{text}” is no command. Enter a program and its arguments.</source>
        <translation>“{text}” não é um comando. Digite um programa e os argumentos dele.</translation>
    </message>
    <message>
        <source>“{text}” is no day of the week. Use a day such as sunday.</source>
        <translation>“{text}” não é um dia da semana. Use um dia como sunday.</translation>
    </message>
    <message>
        <source>“{text}” is no number of bytes</source>
        <translation>“{text}” não é um número de bytes</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>“{text}” não é uma data</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Use a time such as 22:00.</source>
        <translation>“{text}” não é uma hora do dia. Use uma hora como 22:00.</translation>
    </message>
    <message>
        <source>“{text}” is not a language that is known. Enter a code such as de.</source>
        <translation>“{text}” não é um idioma conhecido. Digite um código como de.</translation>
    </message>
    <message>
        <source>“{text}” is not an extension. Enter an extension such as mkv.</source>
        <translation>“{text}” não é uma extensão. Digite uma extensão como mkv.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a folder. Enter a name without a path.</source>
        <translation>“{text}” não é o nome de uma pasta. Digite um nome sem caminho.</translation>
    </message>
    <message>
        <source>“{text}” is not two absolute paths. Write such as /media/nas=/mnt/media.</source>
        <translation>“{text}” não são dois caminhos absolutos. Escreva algo como /media/nas=/mnt/media.</translation>
    </message>
    <message>
        <source>“{text}” names no folder on two hosts. Use for example /Volumes/A=/mnt/a.</source>
        <translation>“{text}” não indica pastas em dois computadores. Use, por exemplo, /Volumes/A=/mnt/a.</translation>
    </message>
    <message>
        <source>“{text}” would exclude every folder. Enter a narrower pattern.</source>
        <translation>“{text}” excluiria todas as pastas. Digite um padrão mais restrito.</translation>
    </message>
    <message>
        <source>“{value}” is not a bit rate. Enter {name}:&gt;50Mb/s or {name}:800kb/s..2Mb/s.</source>
        <translation>“{value}” não é uma taxa de bits. Digite {name}:&gt;50Mb/s ou {name}:800kb/s..2Mb/s.</translation>
    </message>
    <message>
        <source>“{value}” is not a date or age. Enter {name}:2026-03, {name}:&gt;2025-01-31 or {name}:&lt;7d.</source>
        <translation>“{value}” não é uma data nem idade. Digite {name}:2026-03, {name}:&gt;2025-01-31 ou {name}:&lt;7d.</translation>
    </message>
    <message>
        <source>“{value}” is not a duration. Enter {name}:&lt;10m, {name}:1h30m or {name}:&gt;1:31:04.</source>
        <translation>“{value}” não é uma duração. Digite {name}:&lt;10m, {name}:1h30m ou {name}:&gt;1:31:04.</translation>
    </message>
    <message>
        <source>“{value}” is not a frame rate. Enter {name}:25, {name}:&gt;=50 or {name}:23.976..30.</source>
        <translation>“{value}” não é uma taxa de quadros. Digite {name}:25, {name}:&gt;=50 ou {name}:23.976..30.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of channels. Enter {name}:6, {name}:5.1 or {name}:&gt;2.</source>
        <translation>“{value}” não é um número de canais. Digite {name}:6, {name}:5.1 ou {name}:&gt;2.</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Enter {name}:{example}, or a range such as 1..10.</source>
        <translation>“{value}” não é um número. Digite {name}:{example} ou um intervalo como 1..10.</translation>
    </message>
    <message>
        <source>“{value}” is not a part in percent. Enter {name}:&lt;10% or {name}:10%..50%.</source>
        <translation>“{value}” não é uma parte em porcentagem. Digite {name}:&lt;10% ou {name}:10%..50%.</translation>
    </message>
    <message>
        <source>“{value}” is not a size. Enter {name}:&gt;2GB, {name}:&lt;500MB or {name}:1GB..4GB.</source>
        <translation>“{value}” não é um tamanho. Digite {name}:&gt;2GB, {name}:&lt;500MB ou {name}:1GB..4GB.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter one of {choices}.</source>
        <translation>“{value}” não é válido. Digite um destes: {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter yes or no.</source>
        <translation>“{value}” não é válido. Digite yes ou no.</translation>
    </message>
    <message>
        <source>“{word}” is a command only as the first word. Write cinventory {word} first.</source>
        <translation>“{word}” só é um comando como primeira palavra. Comece com cinventory {word}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The commands are {names}.</source>
        <translation>“{word}” não é um comando nem um caminho existente. Os comandos são {names}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The nearest command is “{near}”.</source>
        <translation>“{word}” não é um comando nem um caminho existente. O comando mais parecido é “{near}”.</translation>
    </message>
</context>
<context>
    <name>MomentButton</name>
    <message>
        <source>A date</source>
        <translation>Uma data</translation>
    </message>
    <message>
        <source>Choose the moment since which changes are told</source>
        <translation>Escolher o momento desde o qual se informam as mudanças</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último escaneamento</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana passada</translation>
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
        <translation>Não altera nada</translation>
    </message>
    <message>
        <source>Keeps this name</source>
        <translation>Guarda este nome</translation>
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
        <translation>Não é o mesmo que o melhor: {}. “Não é o mesmo” mostra esses arquivos.</translation>
    </message>
    <message>
        <source>Same pictures</source>
        <translation>Mesmas imagens</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on.</source>
        <translation>O arquivo escolhido será mantido de agora em diante.</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on. The choice before it no longer counts.</source>
        <translation>O arquivo escolhido deve ser mantido a partir de agora. A escolha anterior não conta mais.</translation>
    </message>
    <message>
        <source>The rules choose the file to keep again.</source>
        <translation>As regras voltam a escolher o arquivo a manter.</translation>
    </message>
    <message>
        <source>The same as the best one after all: {}.</source>
        <translation>Afinal, o mesmo que o melhor: {}.</translation>
    </message>
    <message>
        <source>choice of the file to keep</source>
        <translation>escolha do arquivo a manter</translation>
    </message>
    <message>
        <source>“Not the same” for {}</source>
        <translation>“Não é o mesmo” para {}</translation>
    </message>
    <message>
        <source>“The same after all” for {}</source>
        <translation>“Afinal, o mesmo” para {}</translation>
    </message>
</context>
<context>
    <name>NearFileTable</name>
    <message>
        <source>A row a file, the best one first; better values are marked; Enter opens a file</source>
        <translation>Uma linha por arquivo, o melhor primeiro; os valores melhores são marcados; Enter abre um arquivo</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Colunas dos arquivos</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar na tabela</translation>
    </message>
    <message>
        <source>Videos with the same pictures</source>
        <translation>Vídeos com as mesmas imagens</translation>
    </message>
    <message>
        <source>What differs between the files</source>
        <translation>O que difere entre os arquivos</translation>
    </message>
</context>
<context>
    <name>NearFormatter</name>
    <message>
        <source>All files of the group are known to be damaged: none is proposed to be kept.</source>
        <translation>Sabe-se que todos os arquivos do grupo estão danificados: nenhum é proposto para ser mantido.</translation>
    </message>
    <message>
        <source>Best video</source>
        <translation>Melhor vídeo</translation>
    </message>
    <message>
        <source>Certain ({})</source>
        <translation>Certos ({})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep “{name}”. {reason}</source>
        <translation>Manter “{name}”. {reason}</translation>
    </message>
    <message>
        <source>Nearly all pictures agree, but for what an encoder changes</source>
        <translation>Quase todas as imagens concordam, salvo o que um codificador altera</translation>
    </message>
    <message>
        <source>Not the same ({})</source>
        <translation>Não é o mesmo ({})</translation>
    </message>
    <message>
        <source>Other videos may agree as much: look at both</source>
        <translation>Outros vídeos podem concordar tanto quanto: veja os dois</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Perhaps ({})</source>
        <translation>Talvez ({})</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Probable ({})</source>
        <translation>Prováveis ({})</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposta</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>O mesmo</translation>
    </message>
    <message>
        <source>The pictures agree with more changes, or fewer tell something</source>
        <translation>As imagens concordam com mais mudanças, ou menos delas dizem algo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Why the best</source>
        <translation>Por que o melhor</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>espelhado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>talvez</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos that do not show the same</source>
        <translation>{0} {0:grupo|grupos} de vídeos que não mostram o mesmo</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos with the same pictures</source>
        <translation>{0} {0:grupo|grupos} de vídeos com as mesmas imagens</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared yet.</source>
        <translation>{0} {0:vídeo ainda não foi comparado|vídeos ainda não foram comparados}.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} {0:vídeo não pode ser comparado|vídeos não podem ser comparados}.</translation>
    </message>
    <message>
        <source>{title}: {value}, better</source>
        <translation>{title}: {value}, melhor</translation>
    </message>
    <message>
        <source>{} in all but the best of each</source>
        <translation>{} em todos menos o melhor de cada um</translation>
    </message>
    <message>
        <source>{} of {} pictures</source>
        <translation>{} de {} imagens</translation>
    </message>
</context>
<context>
    <name>NearPanel</name>
    <message>
        <source>A row a group; those whose other files take the most room come first</source>
        <translation>Uma linha por grupo; primeiro aqueles cujos outros arquivos ocupam mais espaço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Colunas dos grupos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Comparar imagens…</translation>
    </message>
    <message>
        <source>Grouping videos</source>
        <translation>Agrupando vídeos</translation>
    </message>
    <message>
        <source>Grouping videos by their pictures…</source>
        <translation>Agrupando vídeos pelas imagens…</translation>
    </message>
    <message>
        <source>Groups of videos with the same pictures</source>
        <translation>Grupos de vídeos com as mesmas imagens</translation>
    </message>
    <message>
        <source>Has the rules choose the file to keep again</source>
        <translation>Faz as regras escolherem de novo o arquivo a manter</translation>
    </message>
    <message>
        <source>Keep the proposed one</source>
        <translation>Manter o proposto</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Manter este</translation>
    </message>
    <message>
        <source>Keeps the selected file in place of the proposed one. It counts for its contents</source>
        <translation>Mantém o arquivo selecionado no lugar do proposto. Vale para o conteúdo dele</translation>
    </message>
    <message>
        <source>Lists the selected files with the others again</source>
        <translation>Lista os arquivos selecionados com os outros de novo</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Nenhum grupo corresponde</translation>
    </message>
    <message>
        <source>No two videos are of similar length</source>
        <translation>Não há dois vídeos de duração parecida</translation>
    </message>
    <message>
        <source>No two videos show the same</source>
        <translation>Não há dois vídeos que mostrem o mesmo</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Nem todos os vídeos foram comparados ainda</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é o mesmo</translation>
    </message>
    <message>
        <source>Not up to date: the grouping was cancelled.</source>
        <translation>Desatualizado: o agrupamento foi cancelado.</translation>
    </message>
    <message>
        <source>Notes that the selected files do not show the same as the best one. It counts for their contents, also after a move</source>
        <translation>Anota que os arquivos selecionados não mostram o mesmo que o melhor. Vale para o conteúdo deles, também depois de movidos</translation>
    </message>
    <message>
        <source>Shows the videos of which you said that they do not show the same, and no others</source>
        <translation>Mostra os vídeos dos quais você disse que não mostram o mesmo, e nenhum outro</translation>
    </message>
    <message>
        <source>Stops the grouping; the list stays as it is</source>
        <translation>Para o agrupamento; a lista fica como está</translation>
    </message>
    <message>
        <source>The boxes above hide all groups of the search.</source>
        <translation>As caixas acima ocultam todos os grupos da pesquisa.</translation>
    </message>
    <message>
        <source>The same after all</source>
        <translation>Afinal, o mesmo</translation>
    </message>
    <message>
        <source>The same film in another encoding has other bytes, but the same pictures.</source>
        <translation>O mesmo filme em outra codificação tem outros bytes, mas as mesmas imagens.</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>O que se informa de cada grupo</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Cinventory was updated to version {version}.</source>
        <translation>O Cinventory foi atualizado para a versão {version}.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Shall Cinventory look once a week whether there is a new version? It asks {host}, and sends nothing but its own version.</source>
        <translation>O Cinventory deve procurar uma vez por semana se há uma nova versão? Ele pergunta a {host} e não envia nada além da própria versão.</translation>
    </message>
    <message>
        <source>There is no later version than this one, {version}.</source>
        <translation>Não há versão posterior a esta, {version}.</translation>
    </message>
    <message>
        <source>Version {version} of Cinventory is there, since {date}.</source>
        <translation>A versão {version} do Cinventory está disponível desde {date}.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>{host} is asked for the newest version…</source>
        <translation>Perguntando a {host} pela versão mais nova…</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Show these files</source>
        <translation>Mostrar estes arquivos</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>before the first scan</source>
        <translation>antes do primeiro escaneamento</translation>
    </message>
    <message>
        <source>not all sources were read</source>
        <translation>nem todas as origens foram lidas</translation>
    </message>
    <message>
        <source>since the first scan, {}</source>
        <translation>desde o primeiro escaneamento, {}</translation>
    </message>
    <message>
        <source>since the last scan, {}</source>
        <translation>desde o último escaneamento, {}</translation>
    </message>
    <message>
        <source>since you last looked, {}</source>
        <translation>desde a sua última visita, {}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>desde {}</translation>
    </message>
    <message>
        <source>{:changed file|changed files}</source>
        <translation>{:arquivo alterado|arquivos alterados}</translation>
    </message>
    <message>
        <source>{:missing file|missing files}</source>
        <translation>{:arquivo ausente|arquivos ausentes}</translation>
    </message>
    <message>
        <source>{:new file|new files}</source>
        <translation>{:arquivo novo|arquivos novos}</translation>
    </message>
</context>
<context>
    <name>NewsPreferences</name>
    <message>
        <source>&amp;Look once a week whether there is a new version</source>
        <translation>&amp;Procurar uma vez por semana se há uma nova versão</translation>
    </message>
    <message>
        <source>Ask at this a&amp;ddress</source>
        <translation>Perguntar neste en&amp;dereço</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Novas versões</translation>
    </message>
    <message>
        <source>Only the version of this program is sent. Nothing is loaded by itself.</source>
        <translation>Só a versão deste programa é enviada. Nada é baixado automaticamente.</translation>
    </message>
    <message>
        <source>The answer counts only if the makers of Cinventory have signed it.</source>
        <translation>A resposta só vale se os autores do Cinventory a assinaram.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Dispensar este aviso</translation>
    </message>
    <message>
        <source>Does what the notice offers</source>
        <translation>Faz o que o aviso oferece</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Takes the notice away and changes nothing</source>
        <translation>Remove o aviso e não altera nada</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Disks in a drawer fail unnoticed: connect each now and then.</source>
        <translation>Discos em uma gaveta falham sem que se note: conecte cada um de vez em quando.</translation>
    </message>
    <message>
        <source>For damage or for their checksums. cinventory serve sends it as an alert.</source>
        <translation>Quanto a danos ou às somas de verificação. O cinventory serve envia isso como alerta.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Mostrar &amp;notificações na área de trabalho</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;checked for</source>
        <translation>Avisar de discos não &amp;verificados há</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;seen for</source>
        <translation>Avisar de discos não vis&amp;tos há</translation>
    </message>
    <message>
        <source>When a job needs attention, or a long one ends, while you work elsewhere.</source>
        <translation>Quando uma tarefa requer atenção, ou uma longa termina, enquanto você trabalha em outra coisa.</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Another program…</source>
        <translation>Outro programa…</translation>
    </message>
    <message>
        <source>Choose the program that Open uses</source>
        <translation>Escolher o programa que Abrir usa</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>Procurando programas…</translation>
    </message>
    <message>
        <source>No player for “{}” is known here, so the system was asked to open it (xdg-open). If nothing opens, install a player, or choose a program by “Open with”.</source>
        <translation>Nenhum reprodutor para “{}” é conhecido aqui, por isso se pediu ao sistema que o abrisse (xdg-open). Se nada abrir, instale um reprodutor ou escolha um programa em “Abrir com”.</translation>
    </message>
    <message>
        <source>No player was found for “{}”. Install one, or choose a program by “Open with”.</source>
        <translation>Nenhum reprodutor foi encontrado para “{}”. Instale um ou escolha um programa em “Abrir com”.</translation>
    </message>
    <message>
        <source>No program for videos was found</source>
        <translation>Nenhum programa para vídeos foi encontrado</translation>
    </message>
    <message>
        <source>Open in the preferred player</source>
        <translation>Abrir no reprodutor preferido</translation>
    </message>
    <message>
        <source>Open the selected files in {}</source>
        <translation>Abrir os arquivos selecionados em {}</translation>
    </message>
    <message>
        <source>Preferred player…</source>
        <translation>Reprodutor preferido…</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Visualização rápida</translation>
    </message>
    <message>
        <source>The program of the system</source>
        <translation>O programa do sistema</translation>
    </message>
    <message>
        <source>{} begins at the beginning: it cannot be told a time.</source>
        <translation>{} começa do início: não é possível informar-lhe um instante.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>It could not be opened: {program} is not installed here.</source>
        <translation>Não pôde ser aberto: {program} não está instalado aqui.</translation>
    </message>
    <message>
        <source>Nothing has been written to the log yet.</source>
        <translation>Nada foi gravado ainda no registro.</translation>
    </message>
</context>
<context>
    <name>OrphansPage</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Uma linha por arquivo; Enter o abre</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>Todas as legendas e arquivos .nfo vistos pelos escaneamentos pertencem a um vídeo.</translation>
    </message>
    <message>
        <source>Columns of files without a video</source>
        <translation>Colunas dos arquivos sem vídeo</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Arquivos sem vídeo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leaves the files whose row has all of these words</source>
        <translation>Deixa os arquivos cuja linha tem todas estas palavras</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>Nenhuma linha tem estas palavras.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opens the file in the program of the system</source>
        <translation>Abre o arquivo no programa do sistema</translation>
    </message>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>Parte de um nome, pasta ou motivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Shows the file in the file manager</source>
        <translation>Mostra o arquivo no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Subtitles and .nfo files that belong to no video, as the last scan saw them. Their video may have been renamed, moved or deleted. Nothing is changed here.</source>
        <translation>Legendas e arquivos .nfo que não pertencem a nenhum vídeo, como o último escaneamento os viu. O vídeo pode ter sido renomeado, movido ou excluído. Nada é alterado aqui.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>O que se informa de cada arquivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Two videos over each other</source>
        <translation>Dois vídeos sobrepostos</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>All sources</source>
        <translation>Todas as origens</translation>
    </message>
    <message>
        <source>An existing file is not replaced.</source>
        <translation>Um arquivo existente não é substituído.</translation>
    </message>
    <message>
        <source>Ask for a new link before the page opens again</source>
        <translation>Pedir um novo link antes que a página abra de novo</translation>
    </message>
    <message>
        <source>Audio language</source>
        <translation>Idioma do áudio</translation>
    </message>
    <message>
        <source>Browsers cannot play {what}: it fails the profile “{profile}” ({facts}).</source>
        <translation>Os navegadores não reproduzem {what}: não cumpre o perfil “{profile}” ({facts}).</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By playing time</source>
        <translation>Por duração</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Por tamanho</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Por {column}</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
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
        <translation>Escolha primeiro uma pasta.</translation>
    </message>
    <message>
        <source>Choose a folder:</source>
        <translation>Escolha uma pasta:</translation>
    </message>
    <message>
        <source>Choose where to write the list.</source>
        <translation>Escolha onde gravar a lista.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
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
        <translation>Conexão perdida. Tentando de novo…</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Did you mean {search}?</source>
        <translation>Você quis dizer {search}?</translation>
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
        <translation>Cada parte sozinha encontra este número de arquivos. Um clique a remove:</translation>
    </message>
    <message>
        <source>Earlier scans</source>
        <translation>Escaneamentos anteriores</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files/s</source>
        <translation>Arquivos/s</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>Filme ou série</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filtros e valores</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>For a new link, choose “Open in browser” in Cinventory, or run:</source>
        <translation>Para um novo link, escolha “Abrir no navegador” no Cinventory ou execute:</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>Forçadas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galeria</translation>
    </message>
    <message>
        <source>Gets no files: {reason}</source>
        <translation>Não recebe arquivos: {reason}</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>In all browsers</source>
        <translation>Em todos os navegadores</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>It is in the file that the server names at its start.</source>
        <translation>Está no arquivo que o servidor informa ao iniciar.</translation>
    </message>
    <message>
        <source>It opens again by a new link alone.</source>
        <translation>Só volta a abrir com um novo link.</translation>
    </message>
    <message>
        <source>It opens by a link that works once, and then stays open in this browser for two weeks.</source>
        <translation>Abre com um link que funciona uma vez e depois fica aberta neste navegador por duas semanas.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>Tarefas ({count})</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while the server runs.</source>
        <translation>As tarefas começam sozinhas enquanto o servidor está em execução.</translation>
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
        <translation>Bloquear a página?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Mais pastas</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>Mais grupos</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Nenhum dos dois</translation>
    </message>
    <message>
        <source>New since the scan of {time}</source>
        <translation>Novo desde o escaneamento de {time}</translation>
    </message>
    <message>
        <source>New since {time}</source>
        <translation>Novo desde {time}</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>A seguir:</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>Sem HDR</translation>
    </message>
    <message>
        <source>No file matches this search:</source>
        <translation>Nenhum arquivo corresponde a esta pesquisa:</translation>
    </message>
    <message>
        <source>No folders in here</source>
        <translation>Nenhuma pasta aqui</translation>
    </message>
    <message>
        <source>No job has ended in the last 7 days.</source>
        <translation>Nenhuma tarefa terminou nos últimos 7 dias.</translation>
    </message>
    <message>
        <source>No job is scheduled.</source>
        <translation>Nenhuma tarefa está agendada.</translation>
    </message>
    <message>
        <source>No jobs yet. Start a scan to take the inventory of a folder.</source>
        <translation>Nenhuma tarefa ainda. Inicie um escaneamento para fazer o inventário de uma pasta.</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>Nenhum problema conhecido.</translation>
    </message>
    <message>
        <source>No scan has ended yet.</source>
        <translation>Nenhum escaneamento terminou ainda.</translation>
    </message>
    <message>
        <source>No schedules yet.</source>
        <translation>Nenhum agendamento ainda.</translation>
    </message>
    <message>
        <source>No two files have the same contents.</source>
        <translation>Não há dois arquivos com o mesmo conteúdo.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Not every source is there and read to its end: more may be missing.</source>
        <translation>Nem toda origem está disponível e foi lida até o fim: pode faltar mais.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nada precisa de você agora.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Or enter the token</source>
        <translation>Ou digite o token</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture at {time}</source>
        <translation>Imagem em {time}</translation>
    </message>
    <message>
        <source>Pictures are being made…</source>
        <translation>As imagens estão sendo geradas…</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Reproduz em</translation>
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
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Executar agora</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>Pesquisar arquivos</translation>
    </message>
    <message>
        <source>Search: words, codec:hevc, size:&gt;2GB</source>
        <translation>Pesquisa: palavras, codec:hevc, size:&gt;2GB</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostrar todos os arquivos</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>Mostrar estes arquivos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Pular este arquivo</translation>
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
        <translation>Em ordem decrescente. Inverter</translation>
    </message>
    <message>
        <source>Sorted in rising order. Reverse</source>
        <translation>Em ordem crescente. Inverter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Falado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a job</source>
        <translation>Iniciar uma tarefa</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>Iniciar uma tarefa…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>Idioma da legenda</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Take away {part}</source>
        <translation>Remover {part}</translation>
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
        <translation>A tarefa foi adicionada de novo.</translation>
    </message>
    <message>
        <source>The job was added.</source>
        <translation>A tarefa foi adicionada.</translation>
    </message>
    <message>
        <source>The page was locked, or two weeks are over.</source>
        <translation>A página foi bloqueada, ou passaram duas semanas.</translation>
    </message>
    <message>
        <source>The schedule was added.</source>
        <translation>O agendamento foi adicionado.</translation>
    </message>
    <message>
        <source>The schedule was changed.</source>
        <translation>O agendamento foi alterado.</translation>
    </message>
    <message>
        <source>The schedule was deleted.</source>
        <translation>O agendamento foi excluído.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>O servidor não conhece este token.</translation>
    </message>
    <message>
        <source>The window moves copies to the trash, and undoes it. A copy on another disk is a backup.</source>
        <translation>A janela move cópias para a lixeira e desfaz isso. Uma cópia em outro disco é um backup.</translation>
    </message>
    <message>
        <source>There are no files in this source.</source>
        <translation>Não há arquivos nesta origem.</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>Ainda não há arquivos.</translation>
    </message>
    <message>
        <source>There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.</source>
        <translation>Ainda não há arquivos. Um escaneamento faz o inventário de uma pasta e não altera nada nela.</translation>
    </message>
    <message>
        <source>This browser cannot play the video.</source>
        <translation>Este navegador não reproduz o vídeo.</translation>
    </message>
    <message>
        <source>This page is locked</source>
        <translation>Esta página está bloqueada</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Ir para o conteúdo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer a seguir</translation>
    </message>
    <message>
        <source>What was read of the files is compared with what each device or delivery takes. No file is played.</source>
        <translation>O que foi lido dos arquivos é comparado com o que cada aparelho ou entrega aceita. Nenhum arquivo é reproduzido.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>Worst problem</source>
        <translation>Pior problema</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>Gravar em</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>uma data</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>em {time}</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies}</source>
        <translation>pelo menos {count} {count:cópia|cópias}</translation>
    </message>
    <message>
        <source>at most {size} can be freed within disks</source>
        <translation>no máximo {size} podem ser liberados dentro dos discos</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>de volta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>alterado em silêncio</translation>
    </message>
    <message>
        <source>copies on other disks</source>
        <translation>cópias em outros discos</translation>
    </message>
    <message>
        <source>copies on the same disk</source>
        <translation>cópias no mesmo disco</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>free space not known</source>
        <translation>espaço livre desconhecido</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>mês passado</translation>
    </message>
    <message>
        <source>last scan</source>
        <translation>último escaneamento</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>última visita</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>semana passada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>ausentes agora</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nunca verificados</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>não conectado desde {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>de {count} verificados</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>on {count} {count:disk|disks}</source>
        <translation>em {count} {count:disco|discos}</translation>
    </message>
    <message>
        <source>one copy with {count} {count:other path|other paths}</source>
        <translation>uma cópia com {count} {count:outro caminho|outros caminhos}</translation>
    </message>
    <message>
        <source>online again</source>
        <translation>online de novo</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>só aqui</translation>
    </message>
    <message>
        <source>only on one disk</source>
        <translation>só em um disco</translation>
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
        <translation>conferido</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} de {count} {count:processo|processos}</translation>
    </message>
    <message>
        <source>{count} failed or {count:needs|need} attention.</source>
        <translation>Com falha ou à espera de atenção: {count}.</translation>
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
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies}</source>
        <translation>{count} {count:cópia|cópias}</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} {count:arquivo|arquivos}</translation>
    </message>
    <message>
        <source>{count} {count:folder|folders}</source>
        <translation>{count} {count:pasta|pastas}</translation>
    </message>
    <message>
        <source>{count} {count:group|groups}</source>
        <translation>{count} {count:grupo|grupos}</translation>
    </message>
    <message>
        <source>{count} {count:hint|hints}</source>
        <translation>{count} {count:dica|dicas}</translation>
    </message>
    <message>
        <source>{count} {count:job has|jobs have} ended in the last 7 days.</source>
        <translation>{count} {count:tarefa terminou|tarefas terminaram} nos últimos 7 dias.</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} {count:processo|processos}</translation>
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
        <translation>{free} de {total} livres, {time}</translation>
    </message>
    <message>
        <source>{job}…</source>
        <translation>{job}…</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} arquivos/s</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <translation>{size} podem ser liberados</translation>
    </message>
    <message>
        <source>{size} can be freed within disks</source>
        <translation>{size} podem ser liberados dentro dos discos</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>{size} cada</translation>
    </message>
    <message>
        <source>{source} (offline)</source>
        <translation>{source} (offline)</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
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
        <translation>A página escolhida na lista</translation>
    </message>
    <message>
        <source>The page that is chosen in the list. Its pictures: {}</source>
        <translation>A página escolhida na lista. Imagens dela: {}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Does not play: {}</source>
        <translation>Não reproduz: {}</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>Pesquisar “{}”</translation>
    </message>
    <message>
        <source>act</source>
        <translation>ação</translation>
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
        <translation>preferência</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>pesquisa salva</translation>
    </message>
    <message>
        <source>search</source>
        <translation>pesquisa</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origem</translation>
    </message>
    <message>
        <source>{} (chosen source)</source>
        <translation>{} (origem escolhida)</translation>
    </message>
    <message>
        <source>{} (value of “Narrow down”)</source>
        <translation>{} (valor de “Refinar”)</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>An act, a page, a source, a search, a filter, a preference</source>
        <translation>Uma ação, página, origem, pesquisa, filtro ou preferência</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>Pesquisar ação</translation>
    </message>
    <message>
        <source>Each with what it is</source>
        <translation>Cada item com o que é</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>The arrow keys choose what is found, Enter does it</source>
        <translation>As setas escolhem o que foi encontrado, Enter o executa</translation>
    </message>
</context>
<context>
    <name>PartsCommands</name>
    <message>
        <source>In longer videos</source>
        <translation>Em vídeos mais longos</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>A clip that was cut out of a recording shows the same pictures as a part of it. Many pictures of each video are read, once: some hundred megabytes of a film, and about half a minute of the processor. The job can be paused and cancelled, and goes on where it stopped. The page Copies lists what it finds, under “In longer videos”.</source>
        <translation>Um trecho recortado de uma gravação mostra as mesmas imagens que uma parte dela. Muitas imagens de cada vídeo são lidas, uma vez: algumas centenas de megabytes de um filme, e cerca de meio minuto de processador. A tarefa pode ser pausada e cancelada, e prossegue de onde parou. A página Cópias lista o que ela encontra, em “Em vídeos mais longos”.</translation>
    </message>
    <message>
        <source>Find clips inside longer videos</source>
        <translation>Encontrar trechos dentro de vídeos mais longos</translation>
    </message>
    <message>
        <source>No video of the library is long enough.</source>
        <translation>Nenhum vídeo da biblioteca é longo o bastante.</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>Sem comparação possível: {lacking}.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not compared yet.</source>
        <translation>{left} {left:ainda não foi comparado|ainda não foram comparados}.</translation>
    </message>
    <message>
        <source>{made} of {videos} {videos:video|videos} can be compared with longer ones.</source>
        <translation>{made} de {videos} {videos:vídeo pode ser comparado|vídeos podem ser comparados} com outros mais longos.</translation>
    </message>
</context>
<context>
    <name>PartsFormatter</name>
    <message>
        <source>All of the video is in the longer one: each quarter of it agrees</source>
        <translation>O vídeo inteiro está no mais longo: cada quarto dele concorda</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Longer video</source>
        <translation>Vídeo mais longo</translation>
    </message>
    <message>
        <source>One is mirrored.</source>
        <translation>Um está espelhado.</translation>
    </message>
    <message>
        <source>One is played faster, so that they drift apart.</source>
        <translation>Um é reproduzido mais rápido, por isso eles se desencontram.</translation>
    </message>
    <message>
        <source>Part of ({})</source>
        <translation>Trecho de ({})</translation>
    </message>
    <message>
        <source>Place in the longer video</source>
        <translation>Ponto no vídeo mais longo</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relação</translation>
    </message>
    <message>
        <source>Shares a part ({})</source>
        <translation>Parte em comum ({})</translation>
    </message>
    <message>
        <source>Some of it is in both, such as an opening; nothing is said of the rest</source>
        <translation>Algo dele está nos dois, como uma abertura; do resto nada se diz</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>What both have</source>
        <translation>O que os dois têm</translation>
    </message>
    <message>
        <source>What both have: from {} to {}</source>
        <translation>O que os dois têm: de {} a {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>trecho de</translation>
    </message>
    <message>
        <source>shares a part with</source>
        <translation>parte em comum com</translation>
    </message>
    <message>
        <source>{0} {0:pair is|pairs are} not confirmed yet.</source>
        <translation>{0} {0:par ainda não foi confirmado|pares ainda não foram confirmados}.</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared with longer ones yet.</source>
        <translation>{0} {0:vídeo ainda não foi comparado|vídeos ainda não foram comparados} com outros mais longos.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} {0:vídeo não pode ser comparado|vídeos não podem ser comparados}.</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} in longer ones, or sharing a part</source>
        <translation>{0} {0:vídeo|vídeos} em outros mais longos, ou com parte em comum</translation>
    </message>
    <message>
        <source>“{part}” has a part in common with “{whole}”: there from {begin} to {end}.</source>
        <translation>“{part}” tem uma parte em comum com “{whole}”: nele, de {begin} a {end}.</translation>
    </message>
    <message>
        <source>“{part}” is a part of “{whole}”: from {begin} to {end}.</source>
        <translation>“{part}” é um trecho de “{whole}”: de {begin} a {end}.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>A clip that was cut out of a recording has another length, and the pictures of a part of it.</source>
        <translation>Um trecho recortado de uma gravação tem outra duração, e as imagens de uma parte dela.</translation>
    </message>
    <message>
        <source>A row a video and a longer one in which it lies, or with which it shares a part</source>
        <translation>Uma linha por vídeo com um mais longo que o contém ou com o qual tem uma parte em comum</translation>
    </message>
    <message>
        <source>Columns of the pairs</source>
        <translation>Colunas dos pares</translation>
    </message>
    <message>
        <source>Columns of the two videos</source>
        <translation>Colunas dos dois vídeos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>Encontrar trechos…</translation>
    </message>
    <message>
        <source>No pair matches</source>
        <translation>Nenhum par corresponde</translation>
    </message>
    <message>
        <source>No video is long enough</source>
        <translation>Nenhum vídeo é longo o bastante</translation>
    </message>
    <message>
        <source>No video lies in a longer one</source>
        <translation>Nenhum vídeo está contido em outro</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>Nem todos os vídeos foram comparados ainda</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar na tabela</translation>
    </message>
    <message>
        <source>The boxes above hide all pairs of the search.</source>
        <translation>As caixas acima ocultam todos os pares da pesquisa.</translation>
    </message>
    <message>
        <source>The longer video, then the other one, with the times that both have; Enter opens a file</source>
        <translation>O vídeo mais longo, depois o outro, com os instantes que os dois têm; Enter abre um arquivo</translation>
    </message>
    <message>
        <source>The two videos</source>
        <translation>Os dois vídeos</translation>
    </message>
    <message>
        <source>Videos in longer ones</source>
        <translation>Vídeos em outros mais longos</translation>
    </message>
    <message>
        <source>What is told of each pair</source>
        <translation>O que se informa de cada par</translation>
    </message>
    <message>
        <source>What is told of each video</source>
        <translation>O que se informa de cada vídeo</translation>
    </message>
</context>
<context>
    <name>PathListDialog</name>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>For rclone and people: a path a line (*.txt)</source>
        <translation>Para rclone e pessoas: um caminho por linha (*.txt)</translation>
    </message>
    <message>
        <source>For rsync and xargs: paths end with a zero byte (*.nul)</source>
        <translation>Para rsync e xargs: os caminhos terminam com um byte zero (*.nul)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Salvar lista</translation>
    </message>
</context>
<context>
    <name>PictureColumn</name>
    <message>
        <source>No picture yet</source>
        <translation>Ainda sem imagem</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Imagem em {}</translation>
    </message>
    <message>
        <source>Pictures from files are switched off</source>
        <translation>As imagens dos arquivos estão desativadas</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Pictures are switched off, or not kept.</source>
        <translation>As imagens estão desativadas ou não são guardadas.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures along the time line</source>
        <translation>Imagens ao longo da linha do tempo</translation>
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
        <translation>Alguns quadros são lidos do arquivo quando ele é visto, nunca durante um escaneamento.</translation>
    </message>
    <message>
        <source>Keep pictures an&amp;d reports, at most</source>
        <translation>Guardar imagens e relatórios, no &amp;máximo</translation>
    </message>
    <message>
        <source>Pictures and space</source>
        <translation>Imagens e espaço</translation>
    </message>
    <message>
        <source>Show pict&amp;ures from files</source>
        <translation>Mostrar imagens &amp;dos arquivos</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0 keeps nothing.</source>
        <translation>O que não é visto há mais tempo sai primeiro. 0 não guarda nada.</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>Uma linha por arquivo; Enter o abre</translation>
    </message>
    <message>
        <source>Add a second source to compare two places.</source>
        <translation>Adicione uma segunda origem para comparar dois locais.</translation>
    </message>
    <message>
        <source>Columns of the compared files</source>
        <translation>Colunas dos arquivos comparados</translation>
    </message>
    <message>
        <source>Compared files</source>
        <translation>Arquivos comparados</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primeiro local</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Segundo local</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar na tabela</translation>
    </message>
    <message>
        <source>The source or folder that the first is compared with</source>
        <translation>A origem ou pasta com que a primeira é comparada</translation>
    </message>
    <message>
        <source>The source or folder whose files are looked for</source>
        <translation>A origem ou pasta cujos arquivos são procurados</translation>
    </message>
    <message>
        <source>These are the same place. Choose another one on one side.</source>
        <translation>Estes são o mesmo local. Escolha outro em um dos lados.</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>O que se informa de cada arquivo</translation>
    </message>
    <message>
        <source>Which of the two places hold the contents, with counts</source>
        <translation>Qual dos dois locais tem o conteúdo, com contagens</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add schedule</source>
        <translation>Adicionar agendamento</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Não altera nada</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Editar agendamento</translation>
    </message>
    <message>
        <source>Keeps the schedule</source>
        <translation>Guarda o agendamento</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;At most</source>
        <translation>No &amp;máximo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>D&amp;ia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arq&amp;uivo</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Com que frequência</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Tarefa</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Origem</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>All of them read files and change none; an export writes a file of its own.</source>
        <translation>Todas elas leem arquivos e não alteram nenhum; uma exportação grava um arquivo próprio.</translation>
    </message>
    <message>
        <source>All sources include those that are added later.</source>
        <translation>Todas as origens incluem as que forem adicionadas depois.</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>&amp;Nível</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>A verificação completa decodifica todos os quadros; a de índice, nenhum.</translation>
    </message>
    <message>
        <source>It begins then, not when it is saved.</source>
        <translation>Começa nessa hora, não ao ser salvo.</translation>
    </message>
    <message>
        <source>Its path, with .csv, .json, .jsonl, .html or .txt at the end. Each run replaces it.</source>
        <translation>O caminho dele, com .csv, .json, .jsonl, .html ou .txt no fim. Cada execução o substitui.</translation>
    </message>
    <message>
        <source>Missed runs are caught up with once.</source>
        <translation>Execuções perdidas são recuperadas uma só vez.</translation>
    </message>
    <message>
        <source>Save a search in the window to export it.</source>
        <translation>Salve uma pesquisa na janela para exportá-la.</translation>
    </message>
    <message>
        <source>Saved sea&amp;rch</source>
        <translation>&amp;Pesquisa salva</translation>
    </message>
    <message>
        <source>Such as 500GB or 2h; empty for all files at once.</source>
        <translation>Como 500GB ou 2h; vazio para todos os arquivos de uma vez.</translation>
    </message>
    <message>
        <source>The hours begin on this day; the first of a month.</source>
        <translation>O horário começa neste dia; o primeiro do mês.</translation>
    </message>
    <message>
        <source>Verifications and checks end then.</source>
        <translation>Conferências e verificações terminam então.</translation>
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
        <translation>Um arquivo só vai embora se restarem cópias neste número de discos conectados</translation>
    </message>
    <message>
        <source>Also across disks</source>
        <translation>Também entre discos</translation>
    </message>
    <message>
        <source>Also files whose other copies are on other &amp;disks</source>
        <translation>Também arquivos cujas outras cópias estão em outros &amp;discos</translation>
    </message>
    <message>
        <source>Also files with sound in a &amp;language that the better file lacks</source>
        <translation>Também arquivos com som em um &amp;idioma que falta ao arquivo melhor</translation>
    </message>
    <message>
        <source>Also other languages</source>
        <translation>Também outros idiomas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep all files &amp;in:</source>
        <translation>Manter tudo na &amp;pasta:</translation>
    </message>
    <message>
        <source>Keep all files &amp;on:</source>
        <translation>Manter &amp;tudo no disco:</translation>
    </message>
    <message>
        <source>Keep all files in</source>
        <translation>Manter todos os arquivos na pasta</translation>
    </message>
    <message>
        <source>Keep all files on</source>
        <translation>Manter todos os arquivos no disco</translation>
    </message>
    <message>
        <source>Keep at least so many disks</source>
        <translation>Manter pelo menos este número de discos</translation>
    </message>
    <message>
        <source>Keep the longest name</source>
        <translation>Manter o nome mais longo</translation>
    </message>
    <message>
        <source>Keep the oldest file</source>
        <translation>Manter o arquivo mais antigo</translation>
    </message>
    <message>
        <source>Keep the proposed file</source>
        <translation>Manter o arquivo proposto</translation>
    </message>
    <message>
        <source>Keep the shortest path</source>
        <translation>Manter o caminho mais curto</translation>
    </message>
    <message>
        <source>Lets a file go although it has sound in a language that the file that stays has not</source>
        <translation>Deixa um arquivo ir embora mesmo que tenha som em um idioma que o arquivo que fica não tem</translation>
    </message>
    <message>
        <source>Lets a file go although the file that stays is on another disk, as a backup is</source>
        <translation>Deixa um arquivo ir embora mesmo que o que fica esteja em outro disco, como um backup</translation>
    </message>
    <message>
        <source>The disk that no file is taken from</source>
        <translation>O disco do qual nenhum arquivo é tirado</translation>
    </message>
    <message>
        <source>The folder that no file is taken from</source>
        <translation>A pasta da qual nenhum arquivo é tirado</translation>
    </message>
    <message>
        <source>The rule that chooses the file that stays. Files that are copies by their names, or in folders of backups, go before the others</source>
        <translation>A regra que escolhe o arquivo que fica. Arquivos que são cópias pelo nome, ou que estão em pastas de backups, vão embora antes dos outros</translation>
    </message>
    <message>
        <source>no disk chosen</source>
        <translation>nenhum disco escolhido</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>nenhuma pasta escolhida</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Columns of the files to move</source>
        <translation>Colunas dos arquivos a mover</translation>
    </message>
    <message>
        <source>Files to move</source>
        <translation>Arquivos a mover</translation>
    </message>
    <message>
        <source>Folders with their files, and the file that stays for each; Space ticks the rows</source>
        <translation>Pastas com os arquivos delas, e o arquivo que fica para cada um; Espaço marca as linhas</translation>
    </message>
    <message>
        <source>Keep all files in this folder</source>
        <translation>Manter todos os arquivos desta pasta</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>O que se informa de cada arquivo</translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message>
        <source>Chapter at {}: {}</source>
        <translation>Capítulo em {}: {}</translation>
    </message>
    <message>
        <source>Damage at {}</source>
        <translation>Dano em {}</translation>
    </message>
    <message>
        <source>No chapters, and no damage that is known</source>
        <translation>Nenhum capítulo e nenhum dano conhecido</translation>
    </message>
    <message>
        <source>Said at {}: {}</source>
        <translation>Dito em {}: {}</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>&amp;Preferred player</source>
        <translation>&amp;Reprodutor preferido</translation>
    </message>
    <message>
        <source>Inside Cinventory</source>
        <translation>Dentro do Cinventory</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Opens files by Enter and double click. “Open with” has the others.</source>
        <translation>Abre arquivos com Enter e clique duplo. “Abrir com” tem os outros.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reprodução</translation>
    </message>
    <message>
        <source>{} (not found)</source>
        <translation>{} (não encontrado)</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Begin again at the end (R)</source>
        <translation>Recomeçar ao chegar ao fim (R)</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>Arquivo anterior</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Go on at this picture in another program (Enter: in the preferred player)</source>
        <translation>Prosseguir nesta imagem em outro programa (Enter: no reprodutor preferido)</translation>
    </message>
    <message>
        <source>How fast the video is played (J slower and back, L faster)</source>
        <translation>A velocidade do vídeo (J mais lento e para trás, L mais rápido)</translation>
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
        <translation>Próximo arquivo</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Próxima marca</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir com</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Reopen now</source>
        <translation>Reabrir agora</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew.</source>
        <translation>O idioma muda quando a janela for aberta de novo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>&amp;Redefinir esta página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Fecha este diálogo e não altera nada</translation>
    </message>
    <message>
        <source>Fills in what is built in, on this page</source>
        <translation>Preenche esta página com os valores padrão</translation>
    </message>
    <message>
        <source>Finds options by the words beside them</source>
        <translation>Encontra opções pelas palavras ao lado delas</translation>
    </message>
    <message>
        <source>No preference is named so.</source>
        <translation>Nenhuma preferência tem esse nome.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Páginas das preferências</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Pesquisar preferências</translation>
    </message>
    <message>
        <source>Shows the options of the chosen page</source>
        <translation>Mostra as opções da página escolhida</translation>
    </message>
    <message>
        <source>Takes the changes</source>
        <translation>Aplica as alterações</translation>
    </message>
    <message>
        <source>Takes the changes and closes this dialog</source>
        <translation>Aplica as alterações e fecha este diálogo</translation>
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
        <translation>Reencontrar…</translation>
    </message>
</context>
<context>
    <name>PreviewLoader</name>
    <message>
        <source>The file is being read…</source>
        <translation>O arquivo está sendo lido…</translation>
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
        <translation>Imprimindo um relatório de {}…</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>A impressão foi cancelada.</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>O relatório foi enviado à impressora.</translation>
    </message>
</context>
<context>
    <name>PrintsDialog</name>
    <message>
        <source>Compare videos by their pictures</source>
        <translation>Comparar vídeos pelas imagens</translation>
    </message>
    <message>
        <source>No two videos of the library are of similar length.</source>
        <translation>Não há na biblioteca dois vídeos de duração parecida.</translation>
    </message>
    <message>
        <source>The same film in another encoding has another size, but the same pictures. 8 pictures of each video are read, once, if another video has a similar length. The job can be paused and cancelled. The page Copies lists what it finds, under “Same pictures”.</source>
        <translation>O mesmo filme em outra codificação tem outro tamanho, mas as mesmas imagens. 8 imagens de cada vídeo são lidas, uma vez, se outro vídeo tem duração parecida. A tarefa pode ser pausada e cancelada. A página Cópias lista o que ela encontra, em “Mesmas imagens”.</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>Sem comparação possível: {lacking}.</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not read yet.</source>
        <translation>{left} {left:ainda não foi lido|ainda não foram lidos}.</translation>
    </message>
    <message>
        <source>{made} of {needed} {needed:video|videos} of similar length can be compared.</source>
        <translation>{made} de {needed} {needed:vídeo|vídeos} de duração parecida {needed:pode ser comparado|podem ser comparados}.</translation>
    </message>
    <message>
        <source>{unmatched} {unmatched:was|were} read, and not compared yet.</source>
        <translation>{unmatched} {unmatched:foi lido e ainda não foi comparado|foram lidos e ainda não foram comparados}.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A better copy exists</source>
        <translation>Existe uma cópia melhor</translation>
    </message>
    <message>
        <source>Audio and video differ in length</source>
        <translation>Áudio e vídeo de duração diferente</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>Alterado em silêncio</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Data no futuro</translation>
    </message>
    <message>
        <source>Date was never set</source>
        <translation>Data nunca definida</translation>
    </message>
    <message>
        <source>Does not play</source>
        <translation>Não reproduz</translation>
    </message>
    <message>
        <source>Emby does not see subtitles</source>
        <translation>O Emby não vê legendas</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>High bit rate</source>
        <translation>Taxa de bits alta</translation>
    </message>
    <message>
        <source>Index at the end</source>
        <translation>Índice no fim</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelaçado</translation>
    </message>
    <message>
        <source>Jellyfin does not see subtitles</source>
        <translation>O Jellyfin não vê legendas</translation>
    </message>
    <message>
        <source>Kodi does not see subtitles</source>
        <translation>O Kodi não vê legendas</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation>Falta o idioma</translation>
    </message>
    <message>
        <source>Low bit rate</source>
        <translation>Taxa de bits baixa</translation>
    </message>
    <message>
        <source>Name is not portable</source>
        <translation>Nome não portável</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>Sem áudio</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>Sem duração</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>Sem vídeo</translation>
    </message>
    <message>
        <source>Not in a wanted language</source>
        <translation>Sem idioma desejado</translation>
    </message>
    <message>
        <source>Odd picture size</source>
        <translation>Tamanho de imagem ímpar</translation>
    </message>
    <message>
        <source>Only in low quality</source>
        <translation>Só em baixa qualidade</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>Faltam partes</translation>
    </message>
    <message>
        <source>Perhaps damaged</source>
        <translation>Talvez danificado</translation>
    </message>
    <message>
        <source>Pixels are not square</source>
        <translation>Pixels não quadrados</translation>
    </message>
    <message>
        <source>Plex does not see subtitles</source>
        <translation>O Plex não vê legendas</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>Erro de leitura</translation>
    </message>
    <message>
        <source>Subtitles end early</source>
        <translation>Legendas terminam cedo</translation>
    </message>
    <message>
        <source>Subtitles in another language</source>
        <translation>Legendas em outro idioma</translation>
    </message>
    <message>
        <source>Subtitles not in UTF-8</source>
        <translation>Legendas fora do UTF-8</translation>
    </message>
    <message>
        <source>Subtitles or .nfo without a video</source>
        <translation>Legendas ou .nfo sem vídeo</translation>
    </message>
    <message>
        <source>Subtitles without text</source>
        <translation>Legendas sem texto</translation>
    </message>
    <message>
        <source>Telemetry, not subtitles</source>
        <translation>Telemetria, não legendas</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Unusual aspect ratio</source>
        <translation>Proporção incomum</translation>
    </message>
    <message>
        <source>Unusual codec for the container</source>
        <translation>Codec incomum para o contêiner</translation>
    </message>
    <message>
        <source>VLC does not see subtitles</source>
        <translation>O VLC não vê legendas</translation>
    </message>
    <message>
        <source>Variable frame rate</source>
        <translation>Taxa de quadros variável</translation>
    </message>
    <message>
        <source>Wrong extension</source>
        <translation>Extensão errada</translation>
    </message>
    <message>
        <source>mpv does not see subtitles</source>
        <translation>O mpv não vê legendas</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Accept contents…</source>
        <translation>Aceitar conteúdo…</translation>
    </message>
    <message>
        <source>Counts this as a problem again</source>
        <translation>Volta a contar isto como problema</translation>
    </message>
    <message>
        <source>Counts this as no problem, until the file changes</source>
        <translation>Conta isto como sem problema, até o arquivo mudar</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <translation>Marcar como OK</translation>
    </message>
    <message>
        <source>Takes what was found as good, after a question</source>
        <translation>Aceita como bom o que foi encontrado, depois de uma pergunta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>It could not be saved: {}</source>
        <translation>Não pôde ser salvo: {}</translation>
    </message>
    <message>
        <source>Leaves paths and names of files in the text</source>
        <translation>Deixa no texto os caminhos e nomes dos arquivos</translation>
    </message>
    <message>
        <source>Read the text, and send it to those who can help. Nothing is sent by itself.</source>
        <translation>Leia o texto e envie-o a quem pode ajudar. Nada é enviado automaticamente.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Salvo: {}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>With &amp;paths and names</source>
        <translation>Com &amp;caminhos e nomes</translation>
    </message>
    <message>
        <source>Writes the text to a file that you can send</source>
        <translation>Grava o texto em um arquivo que você pode enviar</translation>
    </message>
</context>
<context>
    <name>ProblemFormatter</name>
    <message>
        <source>A file of subtitles beside the video has none: get it again.</source>
        <translation>Um arquivo de legendas ao lado do vídeo está sem elas: obtenha-o de novo.</translation>
    </message>
    <message>
        <source>A part of the pictures or the sound cannot be decoded.</source>
        <translation>Uma parte das imagens ou do som não pode ser decodificada.</translation>
    </message>
    <message>
        <source>A video with the same pictures is better: “Same pictures” on the page Copies shows both.</source>
        <translation>Um vídeo com as mesmas imagens é melhor: “Mesmas imagens” na página Cópias mostra os dois.</translation>
    </message>
    <message>
        <source>Decoding met faults that players often hide.</source>
        <translation>A decodificação encontrou falhas que os reprodutores costumam ocultar.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Few players expect this codec in this container.</source>
        <translation>Poucos reprodutores esperam este codec neste contêiner.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>Marcado como OK</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that is set in the preferences.</source>
        <translation>Nenhuma cópia conhecida tem a qualidade mínima definida nas preferências.</translation>
    </message>
    <message>
        <source>No program that was tried can read the file.</source>
        <translation>Nenhum programa testado consegue ler o arquivo.</translation>
    </message>
    <message>
        <source>Other parts of the recording are not in the library, by their numbers.</source>
        <translation>Outras partes da gravação não estão na biblioteca, pela numeração delas.</translation>
    </message>
    <message>
        <source>Other systems cannot store this name.</source>
        <translation>Outros sistemas não podem armazenar este nome.</translation>
    </message>
    <message>
        <source>Over a network, the file begins to play only when its end is there.</source>
        <translation>Pela rede, o arquivo só começa a ser reproduzido quando o fim dele chega.</translation>
    </message>
    <message>
        <source>Pictures are stored as alternate lines, which show combs on a screen.</source>
        <translation>As imagens são armazenadas em linhas alternadas, que mostram serrilhados na tela.</translation>
    </message>
    <message>
        <source>Players cannot choose the sound or subtitles by language.</source>
        <translation>Os reprodutores não podem escolher o som ou as legendas pelo idioma.</translation>
    </message>
    <message>
        <source>Players have to guess the letters of a file of subtitles.</source>
        <translation>Os reprodutores precisam adivinhar as letras de um arquivo de legendas.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Reading took longer than the limit in the preferences.</source>
        <translation>A leitura demorou mais que o limite das preferências.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Some editing programs lose the sound&apos;s place in such files.</source>
        <translation>Alguns programas de edição perdem a posição do som em arquivos assim.</translation>
    </message>
    <message>
        <source>Sound or pictures end long before the other.</source>
        <translation>O som ou as imagens terminam muito antes do outro.</translation>
    </message>
    <message>
        <source>Subtitles end long before the video, or are of another one.</source>
        <translation>As legendas terminam muito antes do vídeo, ou são de outro.</translation>
    </message>
    <message>
        <source>Subtitles or a .nfo file belong to no video. Their video may have been renamed, moved or deleted.</source>
        <translation>Legendas ou um arquivo .nfo não pertencem a nenhum vídeo. O vídeo pode ter sido renomeado, movido ou excluído.</translation>
    </message>
    <message>
        <source>The bytes changed though nobody saved the file. Get it back from a copy.</source>
        <translation>Os bytes mudaram, embora ninguém tenha salvo o arquivo. Recupere-o de uma cópia.</translation>
    </message>
    <message>
        <source>The camera never knew the date.</source>
        <translation>A câmera nunca soube a data.</translation>
    </message>
    <message>
        <source>The disk could not read the whole file. Copy what is on it elsewhere.</source>
        <translation>O disco não conseguiu ler o arquivo inteiro. Copie o que está nele para outro lugar.</translation>
    </message>
    <message>
        <source>The end of the file is missing: a copy was probably interrupted.</source>
        <translation>Falta o fim do arquivo: provavelmente uma cópia foi interrompida.</translation>
    </message>
    <message>
        <source>The file does not say how long it is, so that players cannot seek.</source>
        <translation>O arquivo não diz quanto dura, por isso os reprodutores não podem avançar nem voltar nele.</translation>
    </message>
    <message>
        <source>The file fails a chosen profile. “Plays on” says why.</source>
        <translation>O arquivo não cumpre um perfil escolhido. “Reproduz em” diz por quê.</translation>
    </message>
    <message>
        <source>The file has few bits for its size of picture: quality may be poor.</source>
        <translation>O arquivo tem poucos bits para o tamanho da imagem: a qualidade pode ser ruim.</translation>
    </message>
    <message>
        <source>The file has many bits for its size of picture: some players stutter.</source>
        <translation>O arquivo tem muitos bits para o tamanho da imagem: alguns reprodutores engasgam.</translation>
    </message>
    <message>
        <source>The file has no bytes.</source>
        <translation>O arquivo não tem bytes.</translation>
    </message>
    <message>
        <source>The file has no sound.</source>
        <translation>O arquivo não tem som.</translation>
    </message>
    <message>
        <source>The file has the name of a video, and no pictures.</source>
        <translation>O arquivo tem nome de vídeo, mas nenhuma imagem.</translation>
    </message>
    <message>
        <source>The file is in none of the languages that are wanted in the preferences.</source>
        <translation>O arquivo não está em nenhum dos idiomas desejados nas preferências.</translation>
    </message>
    <message>
        <source>The file was made later than today: a clock was wrong.</source>
        <translation>O arquivo foi feito depois de hoje: um relógio estava errado.</translation>
    </message>
    <message>
        <source>The name of a file of subtitles says another language than its text.</source>
        <translation>O nome de um arquivo de legendas indica outro idioma que o do texto.</translation>
    </message>
    <message>
        <source>The name says another format than the contents.</source>
        <translation>O nome indica outro formato que o do conteúdo.</translation>
    </message>
    <message>
        <source>The picture has none of the usual shapes.</source>
        <translation>A imagem não tem nenhum dos formatos usuais.</translation>
    </message>
    <message>
        <source>The picture is stretched when it is shown; some programs forget that.</source>
        <translation>A imagem é esticada ao ser exibida; alguns programas esquecem isso.</translation>
    </message>
    <message>
        <source>Values of a camera beside the video look like subtitles to programs.</source>
        <translation>Valores de uma câmera ao lado do vídeo parecem legendas aos programas.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Width or height is odd, which some encoders refuse.</source>
        <translation>A largura ou a altura é ímpar, o que alguns codificadores recusam.</translation>
    </message>
    <message>
        <source>{program} does not find a file of subtitles by its name or folder.</source>
        <translation>{program} não encontra um arquivo de legendas pelo nome ou pela pasta.</translation>
    </message>
    <message>
        <source>{} Of these, as imported from {}: {}.</source>
        <translation>{} Destes, conforme importado de {}: {}.</translation>
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
        <translation>Uma linha por tipo; Enter mostra os arquivos dele</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>Colunas dos problemas</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>Tipos de problemas</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>Nenhum problema conhecido.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar os arquivos</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-los</translation>
    </message>
    <message>
        <source>Show those marked OK</source>
        <translation>Mostrar os marcados como OK</translation>
    </message>
    <message>
        <source>Shows the files in the table that a check for damage could not examine</source>
        <translation>Mostra na tabela os arquivos que uma verificação de danos não pôde examinar</translation>
    </message>
    <message>
        <source>Shows the files of which you marked this problem OK; the mark can be taken away there</source>
        <translation>Mostra os arquivos em que você marcou este problema como OK; lá a marca pode ser removida</translation>
    </message>
    <message>
        <source>Shows the files with this problem in the table; they can be marked OK there</source>
        <translation>Mostra na tabela os arquivos com este problema; lá podem ser marcados como OK</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>O que se informa de cada tipo</translation>
    </message>
</context>
<context>
    <name>ProblemsPreferences</name>
    <message>
        <source> lines</source>
        <translation> linhas</translation>
    </message>
    <message>
        <source>&amp;Least picture of a copy</source>
        <translation>Imagem &amp;mínima de uma cópia</translation>
    </message>
    <message>
        <source>&amp;Wanted languages</source>
        <translation>Idiomas &amp;desejados</translation>
    </message>
    <message>
        <source>A track that tells no language may be in a wanted one, and is no problem.</source>
        <translation>Uma faixa que não informa idioma pode estar em um desejado e não é problema.</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Qualquer um</translation>
    </message>
    <message>
        <source>In subtitles</source>
        <translation>Nas legendas</translation>
    </message>
    <message>
        <source>Least &amp;bits per pixel of a copy</source>
        <translation>Mínimo de &amp;bits por pixel de uma cópia</translation>
    </message>
    <message>
        <source>Of each picture, as in H.264: a bit of HEVC counts for 1.6. Unknown is enough.</source>
        <translation>De cada imagem, como em H.264: um bit de HEVC conta por 1,6. Desconhecido basta.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show th&amp;ese</source>
        <translation>Mostrar &amp;estes</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Falado</translation>
    </message>
    <message>
        <source>Spoken or wr&amp;itten</source>
        <translation>Falado ou escr&amp;ito</translation>
    </message>
    <message>
        <source>Such as de, en. A file that is in none of them has a problem. Empty: any language.</source>
        <translation>Como de, en. Um arquivo que não está em nenhum deles tem um problema. Vazio: qualquer idioma.</translation>
    </message>
    <message>
        <source>What is not ticked is counted and shown nowhere. No file is read again for that.</source>
        <translation>O que não está marcado não é contado nem exibido em lugar nenhum. Nenhum arquivo é relido por isso.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>“Only in low quality” are videos of which no copy, exact or certainly with the same pictures, is so large. A picture without bars counts by its width, as one of 16:9.</source>
        <translation>“Só em baixa qualidade” são vídeos dos quais nenhuma cópia, exata ou certamente com as mesmas imagens, é desse tamanho. Uma imagem sem barras conta pela largura, como uma de 16:9.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>AS-11 UK DPP: delivery in HD</source>
        <translation>AS-11 UK DPP: entrega em HD</translation>
    </message>
    <message>
        <source>Apple TV 4K</source>
        <translation>Apple TV 4K</translation>
    </message>
    <message>
        <source>Archive master: FFV1 in Matroska</source>
        <translation>Matriz de arquivamento: FFV1 em Matroska</translation>
    </message>
    <message>
        <source>Chromecast Ultra</source>
        <translation>Chromecast Ultra</translation>
    </message>
    <message>
        <source>Chromecast, first and second generation</source>
        <translation>Chromecast, primeira e segunda geração</translation>
    </message>
    <message>
        <source>DLNA televisions in HD</source>
        <translation>Televisores DLNA em HD</translation>
    </message>
    <message>
        <source>DaVinci Resolve, free, on Linux</source>
        <translation>DaVinci Resolve, gratuito, no Linux</translation>
    </message>
    <message>
        <source>Jellyfin: direct play on all clients</source>
        <translation>Jellyfin: reprodução direta em todos os clientes</translation>
    </message>
    <message>
        <source>Most clients play more; the server converts the rest.</source>
        <translation>A maioria dos clientes reproduz mais; o servidor converte o resto.</translation>
    </message>
    <message>
        <source>Other apps of Plex play more; the server converts the rest.</source>
        <translation>Outros aplicativos do Plex reproduzem mais; o servidor converte o resto.</translation>
    </message>
    <message>
        <source>Picture and sound only. Metadata, segments, loudness and photosensitivity need a tool of their own.</source>
        <translation>Só imagem e som. Metadados, segmentos, volume sonoro e fotossensibilidade exigem uma ferramenta própria.</translation>
    </message>
    <message>
        <source>Plays in Apple&apos;s own apps, without a player that brings decoders of its own.</source>
        <translation>Reproduz nos aplicativos da própria Apple, sem um reprodutor que traga decodificadores próprios.</translation>
    </message>
    <message>
        <source>Plays in all current browsers. Only the first audio track is looked at.</source>
        <translation>Reproduz em todos os navegadores atuais. Só a primeira faixa de áudio é considerada.</translation>
    </message>
    <message>
        <source>Plays in current Chrome, Edge, Firefox and Opera; Safari needs a device that decodes AV1.</source>
        <translation>Reproduz nas versões atuais de Chrome, Edge, Firefox e Opera; o Safari requer um aparelho que decodifique AV1.</translation>
    </message>
    <message>
        <source>Plex: direct play on smart televisions</source>
        <translation>Plex: reprodução direta em televisores inteligentes</translation>
    </message>
    <message>
        <source>Sound is to be lossless too. The version of FFV1 and its checksums of slices are not looked at.</source>
        <translation>O som também deve ser sem perdas. A versão do FFV1 e as somas de verificação das fatias não são consideradas.</translation>
    </message>
    <message>
        <source>The free edition on Linux decodes neither H.264 nor HEVC, and no edition on Linux reads AAC.</source>
        <translation>A edição gratuita no Linux não decodifica H.264 nem HEVC, e nenhuma edição no Linux lê AAC.</translation>
    </message>
    <message>
        <source>Vimeo takes many other formats too, and converts them all.</source>
        <translation>O Vimeo também aceita muitos outros formatos e converte todos.</translation>
    </message>
    <message>
        <source>Vimeo: recommended for uploads</source>
        <translation>Vimeo: recomendado para envios</translation>
    </message>
    <message>
        <source>Web browsers: AV1</source>
        <translation>Navegadores: AV1</translation>
    </message>
    <message>
        <source>Web browsers: MP4 with H.264</source>
        <translation>Navegadores: MP4 com H.264</translation>
    </message>
    <message>
        <source>Web browsers: WebM with VP8 or VP9</source>
        <translation>Navegadores: WebM com VP8 ou VP9</translation>
    </message>
    <message>
        <source>What many televisions play from a media server. The limits are those of HD, not of a page: the manual of a television tells more.</source>
        <translation>O que muitos televisores reproduzem de um servidor de mídia. Os limites são os de HD, não os de uma página: o manual de um televisor diz mais.</translation>
    </message>
    <message>
        <source>YouTube takes many other formats too, and converts them all.</source>
        <translation>O YouTube também aceita muitos outros formatos e converte todos.</translation>
    </message>
    <message>
        <source>YouTube: recommended for uploads</source>
        <translation>YouTube: recomendado para envios</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>choice of profiles</source>
        <translation>escolha de perfis</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Edit profiles…</source>
        <translation>Editar perfis…</translation>
    </message>
    <message>
        <source>Show why files do not play on {}, and which</source>
        <translation>Mostrar por que arquivos não são reproduzidos em {}, e quais</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>&amp;Name in filters</source>
        <translation>&amp;Nome nos filtros</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>? {} unknown</source>
        <translation>? {} incertos</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>Todas devem valer</translation>
    </message>
    <message>
        <source>Name in filters</source>
        <translation>Nome nos filtros</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>Uma deve valer</translation>
    </message>
    <message>
        <source>Show in details</source>
        <translation>Mostrar nos detalhes</translation>
    </message>
    <message>
        <source>Shows these files in the window</source>
        <translation>Mostra estes arquivos na janela</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>Letras minúsculas, dígitos e hifens</translation>
    </message>
    <message>
        <source>The command “{}” tests files by it, since the files are to be read for that.</source>
        <translation>O comando “{}” testa arquivos com ele, já que para isso os arquivos precisam ser lidos.</translation>
    </message>
    <message>
        <source>The details and the column Plays tell whether a file passes; failing is a problem</source>
        <translation>Os detalhes e a coluna Reproduz em dizem se um arquivo o cumpre; não cumprir é um problema</translation>
    </message>
    <message>
        <source>The name of the profile in lists</source>
        <translation>O nome do perfil nas listas</translation>
    </message>
    <message>
        <source>There is another profile of this name.</source>
        <translation>Há outro perfil com este nome.</translation>
    </message>
    <message>
        <source>This profile comes with Cinventory. Copy it to change it.</source>
        <translation>Este perfil vem com o Cinventory. Copie-o para alterá-lo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Use letras minúsculas, dígitos e hifens.</translation>
    </message>
    <message>
        <source>✓ {0} {0:passes|pass}</source>
        <translation>✓ {0} {0:cumpre|cumprem}</translation>
    </message>
    <message>
        <source>✗ {0} {0:fails|fail}</source>
        <translation>✗ {0} não {0:cumpre|cumprem}</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Files that fail this profile</source>
        <translation>Arquivos que não cumprem este perfil</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Reproduz em</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Deletes your profile; can be undone</source>
        <translation>Exclui o seu perfil; pode ser desfeito</translation>
    </message>
    <message>
        <source>Devices and deliveries that files can be judged by</source>
        <translation>Aparelhos e entregas pelos quais os arquivos podem ser avaliados</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch</source>
        <translation>Importar uma política do MediaConch</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Makes a profile of your own that can be changed</source>
        <translation>Cria um perfil próprio que pode ser alterado</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Reproduz em</translation>
    </message>
    <message>
        <source>Policies (*.xml)</source>
        <translation>Políticas (*.xml)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Takes a policy of MediaConch, an XML file; it can be dropped here too</source>
        <translation>Aceita uma política do MediaConch, um arquivo XML; também pode ser solto aqui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{} (cópia)</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Ocultar a janela</translation>
    </message>
    <message>
        <source>&amp;Minimize the window</source>
        <translation>&amp;Minimizar a janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Ends the program, and what it does by itself</source>
        <translation>Encerra o programa e o que ele faz sozinho</translation>
    </message>
    <message>
        <source>Goes on in the background</source>
        <translation>Continua em segundo plano</translation>
    </message>
    <message>
        <source>Quit Cinventory?</source>
        <translation>Sair do Cinventory?</translation>
    </message>
    <message>
        <source>The running jobs stop. They can go on at the next start.</source>
        <translation>As tarefas em execução param. Elas podem continuar no próximo início.</translation>
    </message>
    <message>
        <source>This system shows no icon for Cinventory: it goes on only with its window.</source>
        <translation>Este sistema não mostra um ícone para o Cinventory: ele só continua com a janela.</translation>
    </message>
    <message>
        <source>Until the next start, nothing goes on in the background.</source>
        <translation>Até o próximo início, nada continua em segundo plano.</translation>
    </message>
    <message>
        <source>{count} {count:schedule begins|schedules begin} no job. Missed runs are caught up with.</source>
        <translation>{count} {count:agendamento não inicia|agendamentos não iniciam} tarefas. As execuções perdidas são recuperadas.</translation>
    </message>
    <message>
        <source>{count} {count:source is|sources are} not watched.</source>
        <translation>{count} {count:origem não é monitorada|origens não são monitoradas}.</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>Read pictures</source>
        <translation>Ler imagens</translation>
    </message>
    <message>
        <source>Reads nothing</source>
        <translation>Não lê nada</translation>
    </message>
    <message>
        <source>Starts to read the pictures of the other videos</source>
        <translation>Começa a ler as imagens dos outros vídeos</translation>
    </message>
</context>
<context>
    <name>ReadingCosts</name>
    <message>
        <source>A check of the index is as fast as the disk reads: {size} of {files}.</source>
        <translation>Uma verificação do índice é tão rápida quanto o disco lê: {size} de {files}.</translation>
    </message>
    <message>
        <source>It reads about {size} of {files}.</source>
        <translation>Lê cerca de {size} de {files}.</translation>
    </message>
    <message>
        <source>It reads {size} of {files}.</source>
        <translation>Lê {size} de {files}.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no checksums are stored. To store them reads {size} of {files}.</source>
        <translation>Não há com que comparar: nenhuma soma de verificação está armazenada. Armazená-las lê {size} de {files}.</translation>
    </message>
</context>
<context>
    <name>ReasonFormatter</name>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Why they fail</source>
        <translation>Por que falham</translation>
    </message>
    <message>
        <source>a combination that does not play, such as of container and codec</source>
        <translation>uma combinação que não é reproduzida, como de contêiner e codec</translation>
    </message>
    <message>
        <source>{0} unknown, which is not why they fail; wanted: {1}</source>
        <translation>{0} incertos, o que não é o motivo da falha; exigido: {1}</translation>
    </message>
    <message>
        <source>{0}; wanted: {1}</source>
        <translation>{0}; exigido: {1}</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>A row a condition; a click or Enter shows the files</source>
        <translation>Uma linha por condição; um clique ou Enter mostra os arquivos</translation>
    </message>
    <message>
        <source>Columns of the reasons</source>
        <translation>Colunas dos motivos</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar os arquivos</translation>
    </message>
    <message>
        <source>What is told of each reason</source>
        <translation>O que se informa de cada motivo</translation>
    </message>
    <message>
        <source>Why files fail</source>
        <translation>Por que arquivos falham</translation>
    </message>
</context>
<context>
    <name>RelocateCommands</name>
    <message>
        <source>Looking through {}…</source>
        <translation>Percorrendo {}…</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Realocar</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>Onde está “{}” agora?</translation>
    </message>
    <message>
        <source>relocation of “{}”</source>
        <translation>realocação de “{}”</translation>
    </message>
    <message>
        <source>{0} of {1} {0:is|are} at {2}, with the same size. All records of “{3}” go there.</source>
        <translation>{0} de {1} {0:está|estão} em {2}, com o mesmo tamanho. Todos os dados de “{3}” vão para lá.</translation>
    </message>
    <message>
        <source>“{}” is at {} now. The next scan reads only what has changed.</source>
        <translation>“{}” está em {} agora. O próximo escaneamento lê só o que mudou.</translation>
    </message>
</context>
<context>
    <name>RenameCommands</name>
    <message>
        <source>Rename source</source>
        <translation>Renomear origem</translation>
    </message>
    <message>
        <source>What {} is called in the window; an empty name is the name of the folder</source>
        <translation>Como {} se chama na janela; um nome vazio é o nome da pasta</translation>
    </message>
    <message>
        <source>renaming of a source to “{}”</source>
        <translation>renomeação de uma origem para “{}”</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Closes this dialog; the list of jobs keeps the report</source>
        <translation>Fecha este diálogo; a lista de tarefas guarda o relatório</translation>
    </message>
    <message>
        <source>Copies the files that are shown, a line each</source>
        <translation>Copia os arquivos exibidos, um por linha</translation>
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
        <translation>Nenhum arquivo do relatório corresponde.</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Pesquisar no relatório</translation>
    </message>
    <message>
        <source>Shows the files whose path has these words</source>
        <translation>Mostra os arquivos cujo caminho tem estas palavras</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>The files in one state, or in any, with counts</source>
        <translation>Os arquivos em um estado, ou em qualquer um, com contagens</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <translation>Não há mais nada a informar.</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>Relatório da conferência</translation>
    </message>
    <message>
        <source>Writes the whole report to a file</source>
        <translation>Grava o relatório inteiro em um arquivo</translation>
    </message>
</context>
<context>
    <name>ReportExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>HTML page for any browser (*.html)</source>
        <translation>Página HTML para qualquer navegador (*.html)</translation>
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
        <translation>Arquivo</translation>
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
        <translation>A lista omite mais {0} {0:arquivo|arquivos}.</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest}</source>
        <translation>{folder}, comparada com {manifest}</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>lidos: {}</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export the report.</source>
        <translation>{} linhas são demais para a área de transferência: exporte o relatório.</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>conferidos: {}</translation>
    </message>
    <message>
        <source>{}, compared with its manifest</source>
        <translation>{}, comparada com o manifesto dela</translation>
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
        <translation>Mostrar relatório</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>Tudo o que o mecanismo de mídia diz do arquivo</translation>
    </message>
    <message>
        <source>All that the media engine says of the file, by track</source>
        <translation>Tudo o que o mecanismo de mídia diz do arquivo, por faixa</translation>
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
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation>Nenhuma linha contém todas estas palavras.</translation>
    </message>
    <message>
        <source>Puts all that is shown of the report on the clipboard</source>
        <translation>Põe na área de transferência tudo o que se exibe do relatório</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>Pesquisar no relatório</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word</source>
        <translation>Mostra só as linhas que contêm todas as palavras</translation>
    </message>
    <message>
        <source>Shows the report as lines of text, not as a tree</source>
        <translation>Mostra o relatório como linhas de texto, não como árvore</translation>
    </message>
    <message>
        <source>The media engine gave no report of this file.</source>
        <translation>O mecanismo de mídia não deu relatório deste arquivo.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Closes this dialog, and does nothing</source>
        <translation>Fecha este diálogo e não faz nada</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Outro arquivo…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>A row a backup, the newest first</source>
        <translation>Uma linha por backup, o mais novo primeiro</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chooses a backup in another folder</source>
        <translation>Escolhe um backup em outra pasta</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>Fecha este diálogo e não altera nada</translation>
    </message>
    <message>
        <source>Columns of the backups</source>
        <translation>Colunas dos backups</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasião</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the place of the library</source>
        <translation>Põe o backup escolhido no lugar da biblioteca</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The backup takes the place of {library}. The library of now stays beside it, under another name.</source>
        <translation>O backup toma o lugar de {library}. A biblioteca atual fica ao lado, com outro nome.</translation>
    </message>
    <message>
        <source>There is no backup in the usual folder.</source>
        <translation>Não há backup na pasta usual.</translation>
    </message>
    <message>
        <source>What is told of each backup</source>
        <translation>O que se informa de cada backup</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>feito antes de uma atualização</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>feito por você</translation>
    </message>
    <message>
        <source>made each week</source>
        <translation>feito toda semana</translation>
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
        <translation>Mostra estes arquivos</translation>
    </message>
</context>
<context>
    <name>RoomFormatter</name>
    <message>
        <source>A file of several kinds counts once, in the topmost of them.</source>
        <translation>Um arquivo de vários tipos conta uma só vez, no primeiro deles, de cima para baixo.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Could be freed: {0}, in {1}.</source>
        <translation>A liberar: {0}, em {1}.</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>A liberar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>In all: {0}, {1}.</source>
        <translation>Ao todo: {0}, {1}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Listed: {0} of {1}, those that free the most.</source>
        <translation>Listados: {0} de {1}, os que mais liberam.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>{0:O primeiro arquivo soma|Os primeiros {0} arquivos somam} {1}% disso.</translation>
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
        <translation>Entregues</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Views of the room</source>
        <translation>Visões do espaço</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>O que a codificação economiza</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Para onde vai</translation>
    </message>
    <message>
        <source>Where it goes, what could be saved, and what was saved</source>
        <translation>Para onde vai, o que se poderia economizar e o que se economizou</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>By the last look of each day</source>
        <translation>Pela última medição de cada dia</translation>
    </message>
    <message>
        <source>Room of “{}”</source>
        <translation>Espaço de “{}”</translation>
    </message>
    <message>
        <source>Used room</source>
        <translation>Espaço usado</translation>
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
        <translation>Não altera nada</translation>
    </message>
</context>
<context>
    <name>SavedSearchCommands</name>
    <message>
        <source>Rename search</source>
        <translation>Renomear pesquisa</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salvar pesquisa</translation>
    </message>
    <message>
        <source>What the search is called in the side bar</source>
        <translation>Como a pesquisa se chama na barra lateral</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>The search “{}” was deleted.</source>
        <translation>A pesquisa “{}” foi excluída.</translation>
    </message>
    <message>
        <source>deletion of the search “{}”</source>
        <translation>exclusão da pesquisa “{}”</translation>
    </message>
    <message>
        <source>renaming of a search to “{}”</source>
        <translation>renomeação de uma pesquisa para “{}”</translation>
    </message>
    <message>
        <source>saving of the search “{}”</source>
        <translation>salvamento da pesquisa “{}”</translation>
    </message>
</context>
<context>
    <name>SavingsController</name>
    <message>
        <source>change of the target “{}”</source>
        <translation>alteração do destino “{}”</translation>
    </message>
    <message>
        <source>marks of {}</source>
        <translation>marcas de {}</translation>
    </message>
    <message>
        <source>marks taken from {}</source>
        <translation>marcas removidas de {}</translation>
    </message>
</context>
<context>
    <name>SavingsFormatter</name>
    <message>
        <source>Came back</source>
        <translation>Voltaram</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Codec now</source>
        <translation>Codec atual</translation>
    </message>
    <message>
        <source>Encoding {0} of {1} again could save {2}.</source>
        <translation>Codificar de novo {0} de {1} poderia economizar {2}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregues</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>Em porcentagem</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Little or nothing to save: {}</source>
        <translation>Pouco ou nada a economizar: {}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Not estimated: {}</source>
        <translation>Não estimados: {}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Economiza</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>{0:O primeiro arquivo soma|Os primeiros {0} arquivos somam} {1}% disso.</translation>
    </message>
    <message>
        <source>Those {0} that save most are listed.</source>
        <translation>São listados os {0} que mais economizam.</translation>
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
        <translation>não marcado</translation>
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
        <translation>Uma linha por arquivo; M marca os selecionados, Enter abre um</translation>
    </message>
    <message>
        <source>Add a folder: what its videos would save is estimated from what a scan reads.</source>
        <translation>Adicione uma pasta: o que os vídeos dela economizariam se estima pelo que um escaneamento lê.</translation>
    </message>
    <message>
        <source>Columns of the advice</source>
        <translation>Colunas das sugestões</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Estimando…</translation>
    </message>
    <message>
        <source>Files that save most</source>
        <translation>Arquivos que mais economizam</translation>
    </message>
    <message>
        <source>Hand over the marked…</source>
        <translation>Entregar os marcados…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Marcar nenhum</translation>
    </message>
    <message>
        <source>Mark the first {}</source>
        <translation>Marcar os primeiros {}</translation>
    </message>
    <message>
        <source>Marks are for this session; Undo takes a mark back</source>
        <translation>As marcas valem para esta sessão; Desfazer remove uma marca</translation>
    </message>
    <message>
        <source>Marks those that save most, in the order of the list</source>
        <translation>Marca os que mais economizam, na ordem da lista</translation>
    </message>
    <message>
        <source>No advice: nothing was read yet</source>
        <translation>Sem sugestão: nada foi lido ainda</translation>
    </message>
    <message>
        <source>No file matches the search.</source>
        <translation>Nenhum arquivo corresponde à pesquisa.</translation>
    </message>
    <message>
        <source>No file would save enough with this target.</source>
        <translation>Nenhum arquivo economizaria o bastante com este destino.</translation>
    </message>
    <message>
        <source>Only files such as codec:avc or size:&gt;2GB</source>
        <translation>Só arquivos como codec:avc ou size:&gt;2GB</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar na tabela</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Remover marcas</translation>
    </message>
    <message>
        <source>Takes all marks away</source>
        <translation>Remove todas as marcas</translation>
    </message>
    <message>
        <source>The same words and filters as in the search above</source>
        <translation>As mesmas palavras e filtros da pesquisa acima</translation>
    </message>
    <message>
        <source>What is told of each file; a click sorts by it</source>
        <translation>O que se informa de cada arquivo; um clique ordena por isso</translation>
    </message>
    <message>
        <source>Writes a list or a script for a program that encodes; starts nothing</source>
        <translation>Grava uma lista ou um script para um programa que codifica; não inicia nada</translation>
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
        <translation>Não altera nada</translation>
    </message>
    <message>
        <source>Find a disk by its label</source>
        <translation>Encontrar um disco pela etiqueta</translation>
    </message>
    <message>
        <source>Scan the code on the label, or type the id below it.</source>
        <translation>Leia o código da etiqueta ou digite o ID abaixo dele.</translation>
    </message>
    <message>
        <source>Show the disk</source>
        <translation>Mostrar o disco</translation>
    </message>
    <message>
        <source>Shows the disk among the others</source>
        <translation>Mostra o disco entre os outros</translation>
    </message>
</context>
<context>
    <name>ScanPresenter</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>Cancelado antes de começar</translation>
    </message>
    <message>
        <source>Cancelled while looking for videos</source>
        <translation>Cancelado durante a procura de vídeos</translation>
    </message>
    <message>
        <source>Cancelled: {} of {} kept</source>
        <translation>Cancelado: {} de {} mantidos</translation>
    </message>
    <message>
        <source>Finished: {} in {}</source>
        <translation>Concluído: {} em {}</translation>
    </message>
    <message>
        <source>Needs attention: {}</source>
        <translation>Requer atenção: {}</translation>
    </message>
    <message>
        <source>Needs attention: {} in {}</source>
        <translation>Requer atenção: {} em {}</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>Pausado antes de começar</translation>
    </message>
    <message>
        <source>Paused while looking for videos</source>
        <translation>Pausado durante a procura de vídeos</translation>
    </message>
    <message>
        <source>Paused: {} of {} kept</source>
        <translation>Pausado: {} de {} mantidos</translation>
    </message>
</context>
<context>
    <name>ScheduleFormatter</name>
    <message>
        <source>Every hour</source>
        <translation>A cada hora</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Todo mês</translation>
    </message>
    <message>
        <source>Every night</source>
        <translation>Toda noite</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Sexta-feira</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima execução</translation>
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
        <translation>Quinta-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Quarta-feira</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>prevista para agora</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
</context>
<context>
    <name>ScheduleStore</name>
    <message>
        <source>adding of a schedule</source>
        <translation>adição de um agendamento</translation>
    </message>
    <message>
        <source>change of a schedule</source>
        <translation>alteração de um agendamento</translation>
    </message>
    <message>
        <source>removal of a schedule</source>
        <translation>remoção de um agendamento</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>A row a schedule; Space switches it on or off, Enter edits it, Delete removes it</source>
        <translation>Uma linha por agendamento; Espaço o ativa ou desativa, Enter o edita, Delete o remove</translation>
    </message>
    <message>
        <source>Adds a schedule</source>
        <translation>Adiciona um agendamento</translation>
    </message>
    <message>
        <source>Begins the job of the chosen schedule at once</source>
        <translation>Começa imediatamente a tarefa do agendamento escolhido</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Fecha este diálogo</translation>
    </message>
    <message>
        <source>Columns of the schedules</source>
        <translation>Colunas dos agendamentos</translation>
    </message>
    <message>
        <source>Edits the chosen schedule</source>
        <translation>Edita o agendamento escolhido</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while this window or cinventory serve is open.</source>
        <translation>As tarefas começam sozinhas enquanto esta janela ou o cinventory serve está aberto.</translation>
    </message>
    <message>
        <source>Nothing begins by itself yet. For example: verify the checksums every Sunday night.</source>
        <translation>Nada começa sozinho ainda. Por exemplo: conferir as somas de verificação toda noite de domingo.</translation>
    </message>
    <message>
        <source>Removes the chosen schedule</source>
        <translation>Remove o agendamento escolhido</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>Executar a&amp;gora</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>What is told of each schedule</source>
        <translation>O que se informa de cada agendamento</translation>
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
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Pesquisar ou filtrar</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters like codec:hevc size:&gt;2GB -audio:eng; Escape clears them</source>
        <translation>Palavras, “frases” e filtros como codec:hevc size:&gt;2GB -audio:eng; Esc os limpa</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>There is no file to compare. Files that are only imported cannot be read.</source>
        <translation>Não há arquivo a comparar. Arquivos que só foram importados não podem ser lidos.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>Filtros e valores</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Mostra tudo de novo</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>A line for each part, and what to do where one fails</source>
        <translation>Uma linha para cada parte, e o que fazer quando uma falha</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>Fecha este diálogo</translation>
    </message>
    <message>
        <source>Copies the text</source>
        <translation>Copia o texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Each part of the program is tried. This takes about half a minute…</source>
        <translation>Cada parte do programa está sendo testada. Isso leva cerca de meio minuto…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autoteste</translation>
    </message>
    <message>
        <source>The self-test has ended.</source>
        <translation>O autoteste terminou.</translation>
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
        <translation>{} deles na lixeira</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>O dia a partir do qual se informam as mudanças</translation>
    </message>
    <message>
        <source>The moment since which changes are counted</source>
        <translation>O momento desde o qual as mudanças são contadas</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>Primeiro o maior, o mais recente ou o último</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Invertido</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>Ordenar por “{}”</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>A ordem em que foram encontrados</translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>How loud the sound is</source>
        <translation>O volume do som</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>Desativar som (M)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ativar som (M)</translation>
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
        <translation>Um escaneamento começou.</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Remover da biblioteca</translation>
    </message>
    <message>
        <source>Remove “{}”? The library forgets {}, for good with the next scan. The files themselves stay where they are.</source>
        <translation>Remover “{}”? A biblioteca esquece {}, de vez no próximo escaneamento. Os arquivos em si ficam onde estão.</translation>
    </message>
    <message>
        <source>removal of “{}”</source>
        <translation>remoção de “{}”</translation>
    </message>
    <message>
        <source>“{}” was removed, with {}. Until the next scan this can be undone.</source>
        <translation>“{}” foi removida, com {}. Até o próximo escaneamento isso pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>SourceListModel</name>
    <message>
        <source>Kept at: {}</source>
        <translation>Guardado em: {}</translation>
    </message>
    <message>
        <source>Last check of a file: {}</source>
        <translation>Última verificação de um arquivo: {}</translation>
    </message>
    <message>
        <source>being scanned</source>
        <translation>sendo escaneada</translation>
    </message>
    <message>
        <source>imported from {}</source>
        <translation>importado de {}</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requer atenção</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>sem conexão desde {}</translation>
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
        <translation>lida em parte</translation>
    </message>
    <message>
        <source>read in part: {} of {}</source>
        <translation>lida em parte: {} de {}</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>monitorada</translation>
    </message>
    <message>
        <source>{0} {0:file|files}</source>
        <translation>{0} {0:arquivo|arquivos}</translation>
    </message>
    <message>
        <source>{} % free</source>
        <translation>{}% livre</translation>
    </message>
    <message>
        <source>{} in the trash</source>
        <translation>{} na lixeira</translation>
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
        <translation>{} de {} livres em {}</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Choose which files the table shows; the Menu key shows what can be done with a source</source>
        <translation>Escolha quais arquivos a tabela mostra; a tecla Menu mostra o que se pode fazer com uma origem</translation>
    </message>
    <message>
        <source>Its menu has “{}”.</source>
        <translation>O menu tem “{}”.</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>Ainda não há pastas</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Nenhuma salva ainda</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Pesquisas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Origens</translation>
    </message>
    <message>
        <source>Sources and library</source>
        <translation>Origens e biblioteca</translation>
    </message>
    <message>
        <source>“Save search…”, the star beside the search field, keeps a search here</source>
        <translation>“Salvar pesquisa…”, a estrela ao lado do campo de pesquisa, guarda uma pesquisa aqui</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening the library…</source>
        <translation>Abrindo a biblioteca…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Puts new and changed rows into their order</source>
        <translation>Põe na ordem as linhas novas e alteradas</translation>
    </message>
    <message>
        <source>Rows may be out of order: sort again</source>
        <translation>Linhas podem estar fora de ordem: ordene de novo</translation>
    </message>
    <message>
        <source>Shows the files with errors and warnings</source>
        <translation>Mostra os arquivos com erros e avisos</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>Ordenar de novo</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Procurar cópias</translation>
    </message>
    <message>
        <source>Find files that exist several times, or only on one disk.</source>
        <translation>Encontre arquivos que existem várias vezes ou só em um disco.</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Have the library looked after by schedules.</source>
        <translation>Deixe agendamentos cuidarem da biblioteca.</translation>
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
        <translation>Leia as suas pastas até o fim.</translation>
    </message>
    <message>
        <source>See what is wrong with files: unreadable, cut off, damaged.</source>
        <translation>Veja o que está errado com os arquivos: ilegíveis, cortados, danificados.</translation>
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
        <translation>Não mostrar mais este passo</translation>
    </message>
    <message>
        <source>Shows these steps no more; Help ▸ Getting started brings them back</source>
        <translation>Não mostra mais estes passos; Ajuda ▸ Primeiros passos os traz de volta</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>Armazenar somas de verificação</translation>
    </message>
    <message>
        <source>Store checksums: only they tell later whether a file is still the same.</source>
        <translation>Armazene somas de verificação: só elas dizem depois se um arquivo continua o mesmo.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} de {count} concluídos</translation>
    </message>
</context>
<context>
    <name>StripPosition</name>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Imagem {} de {}, em {}</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar janela</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Edit targets</source>
        <translation>Editar destinos</translation>
    </message>
    <message>
        <source>Makes, changes or deletes targets</source>
        <translation>Cria, altera ou exclui destinos</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Novo destino</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Novo destino…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Target “{}”</source>
        <translation>Destino “{}”</translation>
    </message>
    <message>
        <source>The encoding that the savings are estimated for</source>
        <translation>A codificação para a qual se estima a economia</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>Usar como padrão</translation>
    </message>
    <message>
        <source>{} of mine</source>
        <translation>{} (meu)</translation>
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
        <translation>&amp;Economia mínima</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Não altera nada</translation>
    </message>
    <message>
        <source>Files that cannot save as much are not listed.</source>
        <translation>Arquivos que não podem economizar tanto não são listados.</translation>
    </message>
    <message>
        <source>HEVC plays on most devices; AV1 saves more.</source>
        <translation>HEVC é reproduzido na maioria dos aparelhos; AV1 economiza mais.</translation>
    </message>
    <message>
        <source>Keep &amp;HDR</source>
        <translation>Manter &amp;HDR</translation>
    </message>
    <message>
        <source>Keep the &amp;sound as it is</source>
        <translation>Manter o &amp;som como está</translation>
    </message>
    <message>
        <source>Keeps this target</source>
        <translation>Guarda este destino</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down, smaller ones stay.</source>
        <translation>Imagens maiores são reduzidas, as menores ficam como estão.</translation>
    </message>
    <message>
        <source>Otherwise it becomes AAC with 64 kb/s a channel.</source>
        <translation>Caso contrário, ele se torna AAC com 64 kb/s por canal.</translation>
    </message>
    <message>
        <source>Otherwise it becomes SDR, which every screen shows.</source>
        <translation>Caso contrário, ele se torna SDR, que toda tela mostra.</translation>
    </message>
    <message>
        <source>There is another target of this name.</source>
        <translation>Há outro destino com este nome.</translation>
    </message>
    <message>
        <source>What you call this target.</source>
        <translation>Como você chama este destino.</translation>
    </message>
    <message>
        <source>{}p at most</source>
        <translation>{}p no máximo</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Checked for damage</source>
        <translation>Danos verificados</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>Somas de verificação conferidas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última verificação</translation>
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
        <translation>não conectado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>{name}, except: {values}</source>
        <translation>{name}, exceto: {values}</translation>
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
        <translation>Sem imagem: {}</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>Imagem em {}</translation>
    </message>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>Imagem {} de {}, em {}</translation>
    </message>
    <message>
        <source>Picture, not there yet</source>
        <translation>Imagem, ainda não disponível</translation>
    </message>
    <message>
        <source>Shows this picture large</source>
        <translation>Mostra esta imagem ampliada</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The arrow keys go back and forward</source>
        <translation>As setas voltam e avançam</translation>
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
        <translation>Tudo o mais que se pode fazer</translation>
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
        <translation>Mostra a biblioteca de outra maneira</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>View: {}</source>
        <translation>Exibição: {}</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>Choose the track of sound, and subtitles (T)</source>
        <translation>Escolher a faixa de som e as legendas (T)</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>Closed captions</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>Faixa {}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>language {}</source>
        <translation>idioma {}</translation>
    </message>
    <message>
        <source>{} (of a kind that is not shown here)</source>
        <translation>{} (de um tipo que não é exibido aqui)</translation>
    </message>
</context>
<context>
    <name>TrashButton</name>
    <message>
        <source>Shows which files could go to the trash, and which stay</source>
        <translation>Mostra quais arquivos poderiam ir para a lixeira e quais ficam</translation>
    </message>
    <message>
        <source>To the Trash</source>
        <translation>Para a lixeira</translation>
    </message>
    <message>
        <source>Trash plan for all {0} {0:group|groups} in the list…</source>
        <translation>Plano da lixeira para {0:{0} grupo|todos os {0} grupos} da lista…</translation>
    </message>
    <message>
        <source>Trash plan for this group…</source>
        <translation>Plano da lixeira para este grupo…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:file|files}…</source>
        <translation>Plano da lixeira para {0} {0:arquivo selecionado|arquivos selecionados}…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:group|groups}…</source>
        <translation>Plano da lixeira para {0} {0:grupo selecionado|grupos selecionados}…</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Trash plan</source>
        <translation>Plano da lixeira</translation>
    </message>
</context>
<context>
    <name>TrashFormatter</name>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Move {} to Trash</source>
        <translation>Mover {} para a lixeira</translation>
    </message>
    <message>
        <source>Not moved: {}</source>
        <translation>Não movidos: {}</translation>
    </message>
    <message>
        <source>Plan of {0} listed {0:group|groups}</source>
        <translation>Plano de {0} {0:grupo listado|grupos listados}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:file|files}</source>
        <translation>Plano de {0} {0:arquivo selecionado|arquivos selecionados}</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:group|groups}</source>
        <translation>Plano de {0} {0:grupo selecionado|grupos selecionados}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The library knows no files in the folder to keep.</source>
        <translation>A biblioteca não conhece arquivos na pasta a manter.</translation>
    </message>
    <message>
        <source>What stays, or what failed</source>
        <translation>O que fica ou o que falhou</translation>
    </message>
    <message>
        <source>What stays, or why not moved</source>
        <translation>O que fica ou por que não foi movido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>sumiu</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>na lixeira</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>movido de volta</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>não movido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{0} in “{1}”</source>
        <translation>{0} em “{1}”</translation>
    </message>
    <message>
        <source>{0} without another copy, or ignored</source>
        <translation>{0} sem outra cópia ou ignorados</translation>
    </message>
    <message>
        <source>{0} {0:file has|files have} sound in a language that the file that stays lacks, and {0:goes|go} all the same.</source>
        <translation>{0} {0:arquivo tem|arquivos têm} som em um idioma que falta ao arquivo que fica, e mesmo assim {0:vai|vão} embora.</translation>
    </message>
    <message>
        <source>{0} {0:file is|files are} on several disks now, and would be on one only</source>
        <translation>{0} {0:arquivo está|arquivos estão} agora em vários discos e {0:ficaria|ficariam} em um só</translation>
    </message>
    <message>
        <source>{0} {0:file stays as a copy on another disk; the box above lets it go|files stay as copies on other disks; the box above lets them go}.</source>
        <translation>{0} {0:arquivo fica como cópia em outro disco; a caixa acima o deixa ir embora|arquivos ficam como cópias em outros discos; a caixa acima os deixa ir embora}.</translation>
    </message>
    <message>
        <source>{0} {0:file stays, as it has|files stay, as they have} sound in a language that the better file lacks; the box above lets {0:it|them} go.</source>
        <translation>{0} {0:arquivo fica, pois tem|arquivos ficam, pois têm} som em um idioma que falta ao arquivo melhor; a caixa acima {0:o deixa|os deixa} ir embora.</translation>
    </message>
    <message>
        <source>{0} {0:file that goes is|files that go are} better than the one that you have chosen to keep: the list says by what.</source>
        <translation>{0} {0:arquivo que vai é melhor|arquivos que vão são melhores} que aquele que você escolheu manter: a lista diz em quê.</translation>
    </message>
    <message>
        <source>{stays}. This file is better than the chosen one: {reason}</source>
        <translation>{stays}. Este arquivo é melhor que o escolhido: {reason}</translation>
    </message>
    <message>
        <source>{} (on another disk)</source>
        <translation>{} (em outro disco)</translation>
    </message>
    <message>
        <source>{} not moved</source>
        <translation>não movidos: {}</translation>
    </message>
    <message>
        <source>{} to the trash</source>
        <translation>{} para a lixeira</translation>
    </message>
    <message>
        <source>{}, without sound in: {}</source>
        <translation>{}, sem som em: {}</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>Allow moves to the trash</source>
        <translation>Permitir mover para a lixeira</translation>
    </message>
    <message>
        <source>Cinventory only reads until you allow more. The preferences take it back.</source>
        <translation>O Cinventory só lê até você permitir mais. As preferências revogam isso.</translation>
    </message>
    <message>
        <source>Just before a file goes, it is compared byte for byte with the file that stays.</source>
        <translation>Pouco antes de um arquivo ir embora, ele é comparado byte a byte com o que fica.</translation>
    </message>
    <message>
        <source>Looking up the files…</source>
        <translation>Localizando os arquivos…</translation>
    </message>
    <message>
        <source>Makes a plan of all groups that the list shows now, in place of this one</source>
        <translation>Faz um plano de todos os grupos que a lista mostra agora, no lugar deste</translation>
    </message>
    <message>
        <source>Moves the ticked files to the trash</source>
        <translation>Move os arquivos marcados para a lixeira</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the journal moves files back. The trash is on the disk of its files: the space is free once the trash is emptied.</source>
        <translation>Nada é excluído, e o diário move arquivos de volta. A lixeira fica no disco dos arquivos: o espaço só é liberado quando a lixeira é esvaziada.</translation>
    </message>
    <message>
        <source>Nothing is moved yet: the button below does that</source>
        <translation>Nada foi movido ainda: o botão abaixo faz isso</translation>
    </message>
    <message>
        <source>Plan what is shown now</source>
        <translation>Planejar o que é exibido agora</translation>
    </message>
    <message>
        <source>The list shows other files now. The plan stays as it was.</source>
        <translation>A lista mostra outros arquivos agora. O plano fica como estava.</translation>
    </message>
    <message>
        <source>These files have other bytes than the files that stay, and show the same pictures. Just before a file goes, both have to be as they were compared, and the file that stays is read whole.</source>
        <translation>Estes arquivos têm outros bytes que os arquivos que ficam e mostram as mesmas imagens. Pouco antes de um arquivo ir embora, os dois precisam estar como foram comparados, e o que fica é lido por inteiro.</translation>
    </message>
</context>
<context>
    <name>TrashUndo</name>
    <message>
        <source>In the trash: {}.</source>
        <translation>Na lixeira: {}.</translation>
    </message>
    <message>
        <source>move of {} to the trash</source>
        <translation>movimento de {} para a lixeira</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What the areas stand for</source>
        <translation>O que as áreas representam</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>A search does not change the trends, which tell of whole sources.</source>
        <translation>Uma pesquisa não altera as tendências, que tratam de origens inteiras.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas as origens</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before {}, only the number of files is known.</source>
        <translation>Antes de {}, só se conhece o número de arquivos.</translation>
    </message>
    <message>
        <source>Checked for damage</source>
        <translation>Danos verificados</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Somas de verificação</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danos</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Each scan adds a point. Scan a source to begin.</source>
        <translation>Cada escaneamento adiciona um ponto. Escaneie uma origem para começar.</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Erros e avisos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Arquivos com problemas</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Arquivos ausentes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Share of checked files</source>
        <translation>Parcela de arquivos verificados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size by video codec</source>
        <translation>Tamanho por codec de vídeo</translation>
    </message>
    <message>
        <source>The last two points that you choose are compared below; Enter goes there.</source>
        <translation>Os dois últimos pontos que você escolhe são comparados abaixo; Enter leva até lá.</translation>
    </message>
    <message>
        <source>The next scan begins to store sizes, codecs, problems and checks.</source>
        <translation>O próximo escaneamento começa a armazenar tamanhos, codecs, problemas e verificações.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>With checksums</source>
        <translation>Com somas de verificação</translation>
    </message>
    <message>
        <source>With checksums, and checked for damage</source>
        <translation>Com somas de verificação e danos verificados</translation>
    </message>
</context>
<context>
    <name>TrendsPanel</name>
    <message>
        <source>Trends</source>
        <translation>Tendências</translation>
    </message>
    <message>
        <source>What the library held after each scan, and holds now</source>
        <translation>O que a biblioteca continha após cada escaneamento e contém agora</translation>
    </message>
</context>
<context>
    <name>UndoActs</name>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>Refazer {}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>Desfazer {}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {}</source>
        <translation>Refeito: {}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}. {1}</source>
        <translation>Isto não pode mais ser desfeito: {0}. {1}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Desfeito: {}</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrors</name>
    <message>
        <source>An error came again that you know of: {count} {count:time|times} so far.</source>
        <translation>Voltou a ocorrer um erro que você já conhece: {count} {count:vez|vezes} até agora.</translation>
    </message>
    <message>
        <source>Cinventory ended unexpectedly. A report can be saved.</source>
        <translation>O Cinventory terminou inesperadamente. Um relatório pode ser salvo.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Its file was last changed {time}.</source>
        <translation>O arquivo dela foi alterado pela última vez em {time}.</translation>
    </message>
    <message>
        <source>The last backup is of {time}.</source>
        <translation>O último backup é de {time}.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>A biblioteca não pode ser aberta</translation>
    </message>
    <message>
        <source>There is no backup of it in the usual folder.</source>
        <translation>Não há backup dela na pasta usual.</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>&amp;Atualizar sem backup</translation>
    </message>
    <message>
        <source>Changes the library, which earlier versions of Cinventory cannot open any more</source>
        <translation>Altera a biblioteca, que versões anteriores do Cinventory não poderão mais abrir</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Sem backup</translation>
    </message>
    <message>
        <source>The library must be updated, and there is no backup of it.</source>
        <translation>A biblioteca precisa ser atualizada, e não há backup dela.</translation>
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
        <translation>&amp;Arquivos em</translation>
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
        <translation>Um histórico ASC MHL, uma Media Hash List, um bag BagIt ou uma lista de md5sum, sha256sum, xxhsum, b3sum ou SFV: o arquivo ou a pasta dele. Pode ser solto sobre este diálogo.</translation>
    </message>
    <message>
        <source>As the manifest tells</source>
        <translation>Como o manifesto informa</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder with a manifest</source>
        <translation>Escolher uma pasta com um manifesto</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>Escolher um manifesto</translation>
    </message>
    <message>
        <source>Choose the file of a manifest</source>
        <translation>Escolher o arquivo de um manifesto</translation>
    </message>
    <message>
        <source>Choose the folder to compare</source>
        <translation>Escolher a pasta a comparar</translation>
    </message>
    <message>
        <source>Files in</source>
        <translation>Arquivos em</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Arquivo…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <source>Only for a list that does not tell its own</source>
        <translation>Só para uma lista que não informa o seu</translation>
    </message>
    <message>
        <source>Reads all files of the manifest, and compares their checksums</source>
        <translation>Lê todos os arquivos do manifesto e compara as somas de verificação</translation>
    </message>
    <message>
        <source>The folder of the manifest</source>
        <translation>A pasta do manifesto</translation>
    </message>
    <message>
        <source>The folder to compare</source>
        <translation>A pasta a comparar</translation>
    </message>
    <message>
        <source>The folder to compare, if the manifest is not beside its files.</source>
        <translation>A pasta a comparar, se o manifesto não está ao lado dos arquivos.</translation>
    </message>
    <message>
        <source>The path of a manifest, or of its folder</source>
        <translation>O caminho de um manifesto ou da pasta dele</translation>
    </message>
    <message>
        <source>Type the whole path of the folder, or nothing.</source>
        <translation>Digite o caminho completo da pasta, ou nada.</translation>
    </message>
    <message>
        <source>Type the whole path of the manifest.</source>
        <translation>Digite o caminho completo do manifesto.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Verify manifest</source>
        <translation>Conferir manifesto</translation>
    </message>
</context>
<context>
    <name>WastePanel</name>
    <message>
        <source>A row a file of the chosen kind; Enter opens it</source>
        <translation>Uma linha por arquivo do tipo escolhido; Enter o abre</translation>
    </message>
    <message>
        <source>A row a kind; its files that free the most are listed below</source>
        <translation>Uma linha por tipo; abaixo são listados os arquivos dele que mais liberam</translation>
    </message>
    <message>
        <source>Add a folder: then it is seen which files take room without need.</source>
        <translation>Adicione uma pasta: assim se vê quais arquivos ocupam espaço sem necessidade.</translation>
    </message>
    <message>
        <source>All in the table</source>
        <translation>Todos na tabela</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>Colunas dos arquivos</translation>
    </message>
    <message>
        <source>Columns of the kinds</source>
        <translation>Colunas dos tipos</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>Comparar imagens…</translation>
    </message>
    <message>
        <source>Compares files of equal size</source>
        <translation>Compara arquivos de tamanho igual</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Files that free the most</source>
        <translation>Arquivos que mais liberam</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>Arquivos sem vídeo</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>Procurar cópias</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>Diário da lixeira</translation>
    </message>
    <message>
        <source>Kinds of waste</source>
        <translation>Tipos de desperdício</translation>
    </message>
    <message>
        <source>No file is known yet</source>
        <translation>Nenhum arquivo conhecido ainda</translation>
    </message>
    <message>
        <source>Reads pictures of videos of similar length</source>
        <translation>Lê imagens de vídeos de duração parecida</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar na tabela</translation>
    </message>
    <message>
        <source>Show where to act</source>
        <translation>Mostrar onde agir</translation>
    </message>
    <message>
        <source>Shows all files of this kind in the table of files</source>
        <translation>Mostra todos os arquivos deste tipo na tabela de arquivos</translation>
    </message>
    <message>
        <source>Shows the files beside videos that belong to none</source>
        <translation>Mostra os arquivos ao lado de vídeos que não pertencem a nenhum</translation>
    </message>
    <message>
        <source>Shows the groups of equal files</source>
        <translation>Mostra os grupos de arquivos iguais</translation>
    </message>
    <message>
        <source>Shows the groups of videos with the same pictures</source>
        <translation>Mostra os grupos de vídeos com as mesmas imagens</translation>
    </message>
    <message>
        <source>Shows what Cinventory has moved to the trash</source>
        <translation>Mostra o que o Cinventory moveu para a lixeira</translation>
    </message>
    <message>
        <source>Shows what encoding files again would save</source>
        <translation>Mostra o que se economizaria codificando arquivos de novo</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>O que a codificação economiza</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>O que se informa de cada arquivo</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>O que se informa de cada tipo</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message>
        <source>end of the watch over “{}”</source>
        <translation>fim do monitoramento de “{}”</translation>
    </message>
    <message>
        <source>watch over “{}”</source>
        <translation>monitoramento de “{}”</translation>
    </message>
    <message>
        <source>“{}” is watched no more.</source>
        <translation>“{}” não é mais monitorada.</translation>
    </message>
    <message>
        <source>“{}” is watched.</source>
        <translation>“{}” é monitorada.</translation>
    </message>
</context>
<context>
    <name>WelcomeCards</name>
    <message>
        <source>A library that you have from another computer, or a backup.</source>
        <translation>Uma biblioteca que você tem de outro computador, ou um backup.</translation>
    </message>
    <message>
        <source>A short video that comes with Cinventory shows what the table and the details tell.</source>
        <translation>Um vídeo curto que vem com o Cinventory mostra o que a tabela e os detalhes informam.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Adicionar o exemplo</translation>
    </message>
    <message>
        <source>Add your folders</source>
        <translation>Adicionar as suas pastas</translation>
    </message>
    <message>
        <source>Connected disks</source>
        <translation>Discos conectados</translation>
    </message>
    <message>
        <source>Drop folders here, or choose them. Cinventory reads them, never changes them.</source>
        <translation>Solte pastas aqui ou escolha-as. O Cinventory as lê, nunca as altera.</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Ver um exemplo</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Abrir uma biblioteca</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>livre: {}</translation>
    </message>
</context>
<context>
    <name>WorkerModel</name>
    <message>
        <source>Files/s</source>
        <translation>Arquivos/s</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Processo</translation>
    </message>
</context>
<context>
    <name>WorkerTable</name>
    <message>
        <source>A row a worker of the cluster; those that get no files are at the top</source>
        <translation>Uma linha por processo do cluster; os que não recebem arquivos ficam no alto</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>Colunas dos processos</translation>
    </message>
    <message>
        <source>What is told of each worker</source>
        <translation>O que se informa de cada processo</translation>
    </message>
    <message>
        <source>Workers of the job</source>
        <translation>Processos da tarefa</translation>
    </message>
</context>
<context>
    <name>_Poster</name>
    <message>
        <source>Play here</source>
        <translation>Reproduzir aqui</translation>
    </message>
    <message>
        <source>Play the file in the place of this picture</source>
        <translation>Reproduzir o arquivo no lugar desta imagem</translation>
    </message>
</context>
</TS>
