<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cinventory</source>
        <translation>Cinventory について</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>このダイアログを閉じます</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Its data is in {folder}.</source>
        <translation>データは {folder} にあります。</translation>
    </message>
    <message>
        <source>MediaInfo is missing. Install Cinventory again.</source>
        <translation>MediaInfo が見つかりません。Cinventory をインストールし直してください。</translation>
    </message>
    <message>
        <source>Portable: all data is beside the program, in {folder}.</source>
        <translation>ポータブル：すべてのデータはプログラムと同じ場所、{folder} にあります。</translation>
    </message>
    <message>
        <source>Program, engines and folders, for a report of a problem</source>
        <translation>問題の報告に使う、プログラム・エンジン・フォルダーの情報</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version} of this system, and {second}.</source>
        <translation>このシステムの MediaInfo {version} と {second} でファイルを読み取ります。</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version}, which it brings along, and {second}.</source>
        <translation>付属の MediaInfo {version} と {second} でファイルを読み取ります。</translation>
    </message>
    <message>
        <source>Takes the inventory of a video library. Free software: GPL-3.0-or-later, without warranty.</source>
        <translation>動画ライブラリの目録を作成します。フリーソフトウェア：GPL-3.0-or-later、無保証。</translation>
    </message>
</context>
<context>
    <name>AcceptCommands</name>
    <message>
        <source>There is nothing to accept: no check found other contents than the known ones.</source>
        <translation>承認するものはありません。既知の内容と異なる内容は見つかっていません。</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Accept contents</source>
        <translation>内容を承認</translation>
    </message>
    <message>
        <source>Each with the known and the found checksum</source>
        <translation>それぞれ既知のチェックサムと見つかったチェックサムを示します</translation>
    </message>
    <message>
        <source>Files whose contents are accepted</source>
        <translation>内容を承認するファイル</translation>
    </message>
    <message>
        <source>Keeps the known checksums</source>
        <translation>既知のチェックサムをそのまま残します</translation>
    </message>
    <message>
        <source>Makes the contents that were found the known ones</source>
        <translation>見つかった内容を既知の内容にします</translation>
    </message>
    <message>
        <source>No file is read or changed.</source>
        <translation>ファイルの読み取りや変更は行いません。</translation>
    </message>
    <message>
        <source>The last check found other contents than the known ones. If you accept them, they count as good: the known checksums are forgotten, and this change is no longer told.</source>
        <translation>前回のチェックで、既知の内容と異なる内容が見つかりました。承認すると正しい内容として扱われ、既知のチェックサムは破棄され、この変化は以後通知されません。</translation>
    </message>
    <message>
        <source>found on {}: {}</source>
        <translation>{} に検出：{}</translation>
    </message>
    <message>
        <source>known since {}: {}</source>
        <translation>{} から既知：{}</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>&amp;Check</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>About Cinventory</source>
        <translation>Cinventory について</translation>
    </message>
    <message>
        <source>Accept contents…</source>
        <translation>内容を承認…</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>All acts that have keys, with these</source>
        <translation>キーが割り当てられたすべての操作とそのキーを表示します</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Ask the page of the program for its newest version; nothing is sent but that of this one</source>
        <translation>プログラムのページに最新バージョンを問い合わせます。送信されるのはこのプログラムのバージョンだけです</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Bring in the list of a disk that is not here, as another program made it</source>
        <translation>ここにないディスクについて、別のプログラムが作成した一覧を取り込みます</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>ブラウザーページ</translation>
    </message>
    <message>
        <source>Build a search from facts, comparisons and values</source>
        <translation>項目・比較・値から検索を組み立てます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Check for damage…</source>
        <translation>破損をチェック…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>Check whether each part of the program works on this computer</source>
        <translation>このコンピューターでプログラムの各部が動作するかどうかを確認します</translation>
    </message>
    <message>
        <source>Choose the program that opens the selected files</source>
        <translation>選択したファイルを開くプログラムを選びます</translation>
    </message>
    <message>
        <source>Choose what the files of the table and the gallery are sorted by</source>
        <translation>表とギャラリーのファイルを並べ替える基準を選びます</translation>
    </message>
    <message>
        <source>Choose, move and sort by the columns of the table</source>
        <translation>表の列の選択・移動・並べ替えを行います</translation>
    </message>
    <message>
        <source>Clear the search, and show every source</source>
        <translation>検索を消去して、すべてのソースを表示します</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>行を詰めて表示</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare a folder with a list of checksums, a history or a bag that came with it</source>
        <translation>フォルダーを、付属のチェックサム一覧・履歴・バッグと照合します</translation>
    </message>
    <message>
        <source>Compare files with their stored checksums: those selected, shown, or all</source>
        <translation>選択したファイル、表示中のファイル、またはすべてのファイルを、保存済みのチェックサムと照合します</translation>
    </message>
    <message>
        <source>Compare the files here with all others, to find which exist several times</source>
        <translation>ここにあるファイルをほかのすべてのファイルと比べて、重複しているものを探します</translation>
    </message>
    <message>
        <source>Compare the files that match the search, in the chosen source or folder, with all others, to find which exist several times</source>
        <translation>選択したソースまたはフォルダーで検索に一致するファイルを、ほかのすべてのファイルと比べて、重複しているものを探します</translation>
    </message>
    <message>
        <source>Compare two places…</source>
        <translation>2 つの場所を比較…</translation>
    </message>
    <message>
        <source>Compare videos by their pictures…</source>
        <translation>動画を画像で比較…</translation>
    </message>
    <message>
        <source>Continue scan</source>
        <translation>スキャンを続行</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy the library to one file, while it is in use</source>
        <translation>ライブラリを使用中のまま 1 つのファイルにコピーします</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>行をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Copy the rows with all columns, for a spreadsheet</source>
        <translation>すべての列を含む行を、表計算用にコピーします</translation>
    </message>
    <message>
        <source>Copy the value and its number of files as text</source>
        <translation>値とそのファイル数をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>ファイルの場所をコピーします</translation>
    </message>
    <message>
        <source>Copy where this folder is</source>
        <translation>このフォルダーの場所をコピーします</translation>
    </message>
    <message>
        <source>Create manifest…</source>
        <translation>マニフェストを作成…</translation>
    </message>
    <message>
        <source>Decode files to find damage: those selected, shown, or all</source>
        <translation>選択したファイル、表示中のファイル、またはすべてのファイルをデコードして破損を探します</translation>
    </message>
    <message>
        <source>Decode the files here to find damage</source>
        <translation>ここにあるファイルをデコードして破損を探します</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the index of what is said…</source>
        <translation>セリフのインデックスを削除…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>操作を検索…</translation>
    </message>
    <message>
        <source>Earlier picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Enlarge the text of menus, tables and details; pictures keep their size</source>
        <translation>メニュー・表・詳細の文字を大きくします。画像の大きさは変わりません</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>一覧をエクスポート…</translation>
    </message>
    <message>
        <source>File types, limits, theme and language</source>
        <translation>ファイルの種類、制限、テーマ、言語</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>動画のないファイル</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>フィルターを作成…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find a disk by its label…</source>
        <translation>ラベルからディスクを検索…</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>場所を再指定…</translation>
    </message>
    <message>
        <source>Find an act, a page, a source, a saved search, a filter or a preference by words</source>
        <translation>操作・ページ・ソース・保存した検索・フィルター・設定を言葉で探します</translation>
    </message>
    <message>
        <source>Find clips inside longer videos…</source>
        <translation>より長い動画の中のクリップを検索…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>複製を検索</translation>
    </message>
    <message>
        <source>Forget this search; no file is changed</source>
        <translation>この検索を削除します。ファイルは変更されません</translation>
    </message>
    <message>
        <source>Forget what is known of its files; the files themselves stay</source>
        <translation>ファイルについて記録した情報を破棄します。ファイル自体は残ります</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or not</source>
        <translation>ウィンドウの全画面表示を切り替えます</translation>
    </message>
    <message>
        <source>Give this search another name</source>
        <translation>この検索の名前を変更します</translation>
    </message>
    <message>
        <source>Give this source a name of its own; its folder keeps its name</source>
        <translation>このソースに独自の名前を付けます。フォルダー名は変わりません</translation>
    </message>
    <message>
        <source>Go back in the current file to the picture of a moment before</source>
        <translation>現在のファイルで、少し前の画像に戻ります</translation>
    </message>
    <message>
        <source>Go on in the current file to the picture of a moment after</source>
        <translation>現在のファイルで、少し後の画像に進みます</translation>
    </message>
    <message>
        <source>Go on without the file that takes so long; the next scan tries it again</source>
        <translation>時間のかかるファイルを飛ばして続けます。次回のスキャンで再び試みます</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>検索欄に移動します</translation>
    </message>
    <message>
        <source>Hand over for re-encoding…</source>
        <translation>再エンコードに引き渡す…</translation>
    </message>
    <message>
        <source>Have changes in this folder scanned as they happen</source>
        <translation>このフォルダーの変更を、その都度スキャンします</translation>
    </message>
    <message>
        <source>Have more lines in menus, tables and details; pictures keep their size</source>
        <translation>メニュー・表・詳細の行数を増やします。画像の大きさは変わりません</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>カタログをインポート…</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>セリフをインデックス化</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>インサイト</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>選択を反転</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>ゴミ箱の記録</translation>
    </message>
    <message>
        <source>Keep a checksum of files, to tell later whether they changed: of those selected, shown, or all</source>
        <translation>選択したファイル、表示中のファイル、またはすべてのファイルのチェックサムを保存し、後で変化の有無を確かめられるようにします</translation>
    </message>
    <message>
        <source>Keep the search, and leave the list that it was limited to</source>
        <translation>検索を保持し、検索を限定していた一覧から離れます</translation>
    </message>
    <message>
        <source>Keep this search in the side bar, by a name</source>
        <translation>この検索に名前を付けてサイドバーに保存します</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>画像を大きく</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Later picture</source>
        <translation>後の画像</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>見守り…</translation>
    </message>
    <message>
        <source>Look for what has changed in all sources</source>
        <translation>すべてのソースの変更を調べます</translation>
    </message>
    <message>
        <source>Look for what has changed in the chosen source, or in all of them</source>
        <translation>選択したソース、またはすべてのソースの変更を調べます</translation>
    </message>
    <message>
        <source>Make a text for those who can help; nothing is sent</source>
        <translation>助けてくれる人のために文書を作成します。送信は行いません</translation>
    </message>
    <message>
        <source>Make an empty library in a file of its own, and show it</source>
        <translation>専用ファイルに空のライブラリを作成して表示します</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>画像を作成</translation>
    </message>
    <message>
        <source>Make the change again that was taken back last</source>
        <translation>直前に取り消した変更をやり直します</translation>
    </message>
    <message>
        <source>Make the pictures of the files here before they are looked at in the gallery</source>
        <translation>ギャラリーで見る前に、ここにあるファイルの画像を作成します</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Mark problems OK</source>
        <translation>問題を OK にする</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>ゴミ箱に移動…</translation>
    </message>
    <message>
        <source>Name and place of the disk…</source>
        <translation>ディスクの名前と場所…</translation>
    </message>
    <message>
        <source>Names and labels</source>
        <translation>名前とラベル</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Needs a chosen source that was read in part</source>
        <translation>一部だけ読み取ったソースの選択が必要です</translation>
    </message>
    <message>
        <source>Needs a disk or a source that is chosen in the side bar</source>
        <translation>サイドバーでのディスクまたはソースの選択が必要です</translation>
    </message>
    <message>
        <source>Needs a file that takes long</source>
        <translation>時間のかかっているファイルが必要です</translation>
    </message>
    <message>
        <source>Needs a folder in the library</source>
        <translation>ライブラリ内のフォルダーが必要です</translation>
    </message>
    <message>
        <source>Needs a folder that was scanned: what is only imported cannot be read</source>
        <translation>スキャンしたフォルダーが必要です。インポートしただけのものは読み取れません</translation>
    </message>
    <message>
        <source>Needs a job that runs</source>
        <translation>実行中のジョブが必要です</translation>
    </message>
    <message>
        <source>Needs a job that runs and can be paused</source>
        <translation>実行中で一時停止できるジョブが必要です</translation>
    </message>
    <message>
        <source>Needs a library that can be changed</source>
        <translation>変更できるライブラリが必要です</translation>
    </message>
    <message>
        <source>Needs a recording of several files</source>
        <translation>複数ファイルの収録が必要です</translation>
    </message>
    <message>
        <source>Needs a saved search that is chosen in the side bar</source>
        <translation>サイドバーでの保存した検索の選択が必要です</translation>
    </message>
    <message>
        <source>Needs a search that is limited to a list</source>
        <translation>一覧に限定した検索が必要です</translation>
    </message>
    <message>
        <source>Needs a selected file</source>
        <translation>ファイルの選択が必要です</translation>
    </message>
    <message>
        <source>Needs a selected file that has another copy</source>
        <translation>ほかに複製があるファイルの選択が必要です</translation>
    </message>
    <message>
        <source>Needs a source that is chosen in the side bar</source>
        <translation>サイドバーでのソースの選択が必要です</translation>
    </message>
    <message>
        <source>Needs a source that is not being scanned</source>
        <translation>スキャン中でないソースが必要です</translation>
    </message>
    <message>
        <source>Needs a source that was read in part</source>
        <translation>一部だけ読み取ったソースが必要です</translation>
    </message>
    <message>
        <source>Needs a text in the search field</source>
        <translation>検索欄の文字が必要です</translation>
    </message>
    <message>
        <source>Needs a value that is chosen in “Narrow down”</source>
        <translation>「絞り込み」での値の選択が必要です</translation>
    </message>
    <message>
        <source>Needs an open library</source>
        <translation>開いているライブラリが必要です</translation>
    </message>
    <message>
        <source>Needs at most 1,000 selected files</source>
        <translation>選択できるファイルは 1,000 件までです</translation>
    </message>
    <message>
        <source>Needs files that are shown</source>
        <translation>表示中のファイルが必要です</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown larger</source>
        <translation>さらに大きく表示できる画像が必要です</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown smaller</source>
        <translation>さらに小さく表示できる画像が必要です</translation>
    </message>
    <message>
        <source>Needs something from which you went back</source>
        <translation>戻る操作をした後で使えます</translation>
    </message>
    <message>
        <source>Needs something that was shown before</source>
        <translation>前に表示したものが必要です</translation>
    </message>
    <message>
        <source>Needs the gallery</source>
        <translation>ギャラリーの表示が必要です</translation>
    </message>
    <message>
        <source>Needs the table or the gallery</source>
        <translation>表またはギャラリーの表示が必要です</translation>
    </message>
    <message>
        <source>Needs two to four selected files</source>
        <translation>2～4 個のファイルの選択が必要です</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新しいライブラリ…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>これを除く</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>これのみ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open another window; of one library, the first alone can change it</source>
        <translation>別のウィンドウを開きます。同じライブラリを変更できるのは最初のウィンドウだけです</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>ライブラリを開く…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Open or close recording</source>
        <translation>収録を展開／折りたたみ</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったものを開く</translation>
    </message>
    <message>
        <source>Open this folder in your file manager</source>
        <translation>このフォルダーをファイルマネージャーで開きます</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>プログラムから開く</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>位置を選んで再生</translation>
    </message>
    <message>
        <source>Play in place</source>
        <translation>その場で再生</translation>
    </message>
    <message>
        <source>Play the file here from a chapter on, or from a place where it is damaged</source>
        <translation>章または破損箇所から、ファイルをここで再生します</translation>
    </message>
    <message>
        <source>Play the file here, until Space is pressed again</source>
        <translation>スペースキーをもう一度押すまで、ファイルをここで再生します</translation>
    </message>
    <message>
        <source>Play the file in its picture, in the gallery or in the details</source>
        <translation>ギャラリーまたは詳細の画像の中でファイルを再生します</translation>
    </message>
    <message>
        <source>Play the file with your player</source>
        <translation>ファイルをプレーヤーで再生します</translation>
    </message>
    <message>
        <source>Play two to four files in step, or a file and its copies, side by side or over each other</source>
        <translation>2～4 個のファイル、またはファイルとその複製を、並べるか重ねて同時に再生します</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>再生先</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Print a report of the files that are shown, or of those that are selected</source>
        <translation>表示中または選択したファイルのレポートを印刷します</translation>
    </message>
    <message>
        <source>Print labels for disks, with a code that a scanner reads</source>
        <translation>スキャナーで読めるコード付きのディスク用ラベルを印刷します</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>ラベルを印刷…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library, which is kept beside it</source>
        <translation>ライブラリをバックアップで置き換えます。今のライブラリは同じ場所に残ります</translation>
    </message>
    <message>
        <source>Put fewer pictures in a row of the gallery</source>
        <translation>ギャラリーの 1 行の画像を減らします</translation>
    </message>
    <message>
        <source>Put more pictures in a row of the gallery</source>
        <translation>ギャラリーの 1 行の画像を増やします</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>クイックルック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>先読み</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>全ファイルを再読み取り</translation>
    </message>
    <message>
        <source>Read all files of the chosen source, or of all sources, also those that seem unchanged</source>
        <translation>選択したソースまたは全ソースの全ファイルを、変わっていないように見えるものも含めて読み取ります</translation>
    </message>
    <message>
        <source>Read how files are found, with all filters</source>
        <translation>ファイルの探し方を、すべてのフィルターとともに読みます</translation>
    </message>
    <message>
        <source>Read how things are done, by task</source>
        <translation>操作のしかたを作業別に読みます</translation>
    </message>
    <message>
        <source>Read many pictures of each video, to find those that lie in longer ones</source>
        <translation>各動画の画像を多数読み取り、より長い動画に含まれるものを探します</translation>
    </message>
    <message>
        <source>Read pictures of videos of similar length, to find the same film in another encoding</source>
        <translation>長さの近い動画の画像を読み取り、エンコードの異なる同じ映画を探します</translation>
    </message>
    <message>
        <source>Read the files here again, and compare them with their stored checksums</source>
        <translation>ここにあるファイルを再び読み取り、保存したチェックサムと照合します</translation>
    </message>
    <message>
        <source>Read the files here that the last scan did not come to</source>
        <translation>前回のスキャンで読めなかった、ここにあるファイルを読み取ります</translation>
    </message>
    <message>
        <source>Read the files here without a checksum, and keep one, to tell later whether they changed</source>
        <translation>ここにあるチェックサムのないファイルを読み取って保存し、後で変化の有無を確かめられるようにします</translation>
    </message>
    <message>
        <source>Read the files that the last scan did not come to, in the chosen source or in all of them</source>
        <translation>選択したソースまたは全ソースで、前回のスキャンで読めなかったファイルを読み取ります</translation>
    </message>
    <message>
        <source>Read the subtitles of the files here, so that says: finds where something is said</source>
        <translation>ここにあるファイルの字幕を読み取り、says: でセリフの箇所を検索できるようにします</translation>
    </message>
    <message>
        <source>Read what this version brings</source>
        <translation>このバージョンの新機能を読みます</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>ジョブの開始と終了の時刻、発生した問題を読みます</translation>
    </message>
    <message>
        <source>Recordings as one row</source>
        <translation>収録を 1 行で表示</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>ライブラリから削除…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>問題を報告…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>すべて再スキャン</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>検索を保存…</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Say that the errors and warnings of the selected files are fine, until the files change</source>
        <translation>選択したファイルのエラーと警告を、ファイルが変わるまで問題なしとします</translation>
    </message>
    <message>
        <source>Say what the disk is called, where it is kept, and what else is to know of it</source>
        <translation>ディスクの名前、保管場所、そのほかの情報を記入します</translation>
    </message>
    <message>
        <source>Say where this folder is now; what is known of its files goes with it</source>
        <translation>このフォルダーの現在の場所を指定します。ファイルの情報も引き継がれます</translation>
    </message>
    <message>
        <source>Scan one folder or several into the library</source>
        <translation>1 つまたは複数のフォルダーをライブラリにスキャンします</translation>
    </message>
    <message>
        <source>Scan the code on the label of a disk, or type its id, and see the disk</source>
        <translation>ディスクのラベルのコードを読み取るか ID を入力して、そのディスクを表示します</translation>
    </message>
    <message>
        <source>Scan the files and folders on the clipboard</source>
        <translation>クリップボードのファイルとフォルダーをスキャンします</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>スケジュール…</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>検索のヘルプ</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>すべてのファイルで検索</translation>
    </message>
    <message>
        <source>See and change which jobs begin by themselves, and when</source>
        <translation>自動で始まるジョブとその時刻を表示・変更します</translation>
    </message>
    <message>
        <source>See every disk, connected or not: its room, what it alone holds, and where it is kept</source>
        <translation>接続の有無を問わず、各ディスクの容量、そこにしかないもの、保管場所を表示します</translation>
    </message>
    <message>
        <source>See how large the index is, and delete it; the subtitles stay as they are</source>
        <translation>インデックスの大きさを確認し、削除します。字幕はそのまま残ります</translation>
    </message>
    <message>
        <source>See in which languages the shown files are spoken and written, and which lack one</source>
        <translation>表示中のファイルの音声と字幕の言語、足りない言語を表示します</translation>
    </message>
    <message>
        <source>See the subtitles and .nfo files that belong to no video, and why</source>
        <translation>どの動画にも属さない字幕と .nfo ファイルとその理由を表示します</translation>
    </message>
    <message>
        <source>See what each scan found new, changed, moved or missing</source>
        <translation>各スキャンで見つかった新規・変更・移動・所在不明を表示します</translation>
    </message>
    <message>
        <source>See what is wrong with the files, by kind, and what nobody has looked for yet</source>
        <translation>ファイルの問題を種類別に、また未チェックの事項を表示します</translation>
    </message>
    <message>
        <source>See where the room of your disks goes, and what encoding files again would save</source>
        <translation>ディスクの容量の使い道と、再エンコードで節約できる量を表示します</translation>
    </message>
    <message>
        <source>See which files Cinventory has moved to the trash, and move them back</source>
        <translation>Cinventory がゴミ箱に移動したファイルを表示し、元に戻します</translation>
    </message>
    <message>
        <source>See which files exist several times, where they are, and how much room they take</source>
        <translation>重複しているファイル、その場所、占める容量を表示します</translation>
    </message>
    <message>
        <source>See which files fail on a device or in a delivery, and why, and change the conditions</source>
        <translation>デバイスや納品の条件を満たさないファイルとその理由を表示し、条件を変更します</translation>
    </message>
    <message>
        <source>See which files of one source or folder are at another one too, and which are not</source>
        <translation>あるソースまたはフォルダーのファイルのうち、別の場所にもあるものとないものを表示します</translation>
    </message>
    <message>
        <source>See why files fail on one of your devices or in a delivery, and which</source>
        <translation>デバイスや納品の条件を満たさない理由とそのファイルを表示します</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select all that is not selected, and nothing else</source>
        <translation>選択されていないものだけをすべて選択します</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>表示中のものをすべて選択します</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>セルフテスト…</translation>
    </message>
    <message>
        <source>Show a library again that was opened lately</source>
        <translation>最近開いたライブラリを再び表示します</translation>
    </message>
    <message>
        <source>Show a recording that a camera wrote in several files as one row, which opens</source>
        <translation>カメラが複数のファイルに記録した収録を、展開できる 1 行で表示します</translation>
    </message>
    <message>
        <source>Show again what was shown before you went back</source>
        <translation>戻る前に表示していたものを再び表示します</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>すべてのファイルを表示</translation>
    </message>
    <message>
        <source>Show all text of the window in its usual size</source>
        <translation>ウィンドウのすべての文字を通常の大きさで表示します</translation>
    </message>
    <message>
        <source>Show another library in place of this one</source>
        <translation>このライブラリの代わりに別のライブラリを表示します</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>複製を表示</translation>
    </message>
    <message>
        <source>Show lower rows in tables, so that more of them are visible</source>
        <translation>表の行を低くして、より多くの行を表示します</translation>
    </message>
    <message>
        <source>Show only the files with this value</source>
        <translation>この値のファイルだけを表示します</translation>
    </message>
    <message>
        <source>Show only the files without this value</source>
        <translation>この値でないファイルだけを表示します</translation>
    </message>
    <message>
        <source>Show or hide pictures, problems and facts of the selected file</source>
        <translation>選択したファイルの画像・問題・情報の表示を切り替えます</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>ソースの表示を切り替えます</translation>
    </message>
    <message>
        <source>Show or hide what runs, what waits and what has ended</source>
        <translation>実行中・待機中・終了したジョブの表示を切り替えます</translation>
    </message>
    <message>
        <source>Show or hide what the files have in common, with counts</source>
        <translation>ファイルの共通点とその件数の表示を切り替えます</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>ファイルをフォルダー内で表示します</translation>
    </message>
    <message>
        <source>Show the file of the library in its folder</source>
        <translation>ライブラリのファイルをフォルダー内で表示します</translation>
    </message>
    <message>
        <source>Show the files as a table</source>
        <translation>ファイルを表で表示します</translation>
    </message>
    <message>
        <source>Show the files as a treemap and as charts, whose parts are filters</source>
        <translation>ファイルを、各部がフィルターになるツリーマップとグラフで表示します</translation>
    </message>
    <message>
        <source>Show the files as pictures</source>
        <translation>ファイルを画像で表示します</translation>
    </message>
    <message>
        <source>Show the files in which no check has looked for damage</source>
        <translation>破損チェックを受けていないファイルを表示します</translation>
    </message>
    <message>
        <source>Show the first steps with a library again, also those that were hidden</source>
        <translation>隠したものも含めて、ライブラリの最初の手順を再び表示します</translation>
    </message>
    <message>
        <source>Show the menus in a bar, or below a button</source>
        <translation>メニューをバーに表示するか、ボタンにまとめるかを切り替えます</translation>
    </message>
    <message>
        <source>Show the page and the files that were shown before</source>
        <translation>前に表示していたページとファイルを表示します</translation>
    </message>
    <message>
        <source>Show the parts of the current recording below it, or hide them</source>
        <translation>現在の収録の各部を下に表示するか、隠します</translation>
    </message>
    <message>
        <source>Show this library in your browser; asks first where that is not switched on</source>
        <translation>このライブラリをブラウザーで表示します。有効でない場合は先に確認します</translation>
    </message>
    <message>
        <source>Show what is wrong, new and unknown in the library, and what to do next</source>
        <translation>ライブラリの問題・新着・未確認の事項と、次にすることを表示します</translation>
    </message>
    <message>
        <source>Show where else the contents of the selected files are</source>
        <translation>選択したファイルと同じ内容がほかのどこにあるかを表示します</translation>
    </message>
    <message>
        <source>Show which of the selected files could go to the trash because another copy stays</source>
        <translation>選択したファイルのうち、別の複製が残るためゴミ箱に移せるものを表示します</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>ファイルをスキップ</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>画像を小さく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Stop the scan for now; Resume goes on from there</source>
        <translation>スキャンをいったん止めます。「再開」で続きから始まります</translation>
    </message>
    <message>
        <source>Stop what is running, and keep what there is</source>
        <translation>実行中のものを止め、それまでの結果を残します</translation>
    </message>
    <message>
        <source>Store checksums…</source>
        <translation>チェックサムを保存…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Take everything out of the selection</source>
        <translation>選択からすべてを外します</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>直前の変更を取り消します</translation>
    </message>
    <message>
        <source>Take what the last check found in the selected files as good</source>
        <translation>選択したファイルについて、前回のチェックで見つかった内容を正しいものとします</translation>
    </message>
    <message>
        <source>The version, the licence and the engines</source>
        <translation>バージョン、ライセンス、エンジン</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>やり直すものはありません</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>このライブラリ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>動画(&amp;D)</translation>
    </message>
    <message>
        <source>Verify checksums…</source>
        <translation>チェックサムを検証…</translation>
    </message>
    <message>
        <source>Verify manifest…</source>
        <translation>マニフェストを検証…</translation>
    </message>
    <message>
        <source>Waits until no source is being scanned</source>
        <translation>ソースのスキャンがすべて終わるまで待ちます</translation>
    </message>
    <message>
        <source>Watch the chosen folder, or all of them, verify and check it every month, and be told</source>
        <translation>選択したフォルダーまたは全フォルダーを監視し、毎月検証とチェックを行い、結果を通知します</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>このフォルダーを監視</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Write a list of all files of a folder with their checksums</source>
        <translation>フォルダーの全ファイルの一覧をチェックサムとともに書き出します</translation>
    </message>
    <message>
        <source>Write a report of these files for people, as a page or a PDF</source>
        <translation>これらのファイルの、人が読むためのレポートを Web ページまたは PDF で作成します</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, as a queue or script for an encoder</source>
        <translation>選択したファイル、または表示中の全ファイルを、エンコーダー用のキューまたはスクリプトとして書き出します</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, to a file</source>
        <translation>選択したファイル、または表示中の全ファイルの一覧をファイルに書き出します</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Not finished when the window was closed: {}. What was found is kept.</source>
        <translation>ウィンドウを閉じたときに未完了：{}。それまでの結果は保存されています。</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Slow: {}</source>
        <translation>遅延中：{}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>not begun: {} more</source>
        <translation>未開始：ほか {} 件</translation>
    </message>
    <message>
        <source>{0} of {1} {1:worker|workers}</source>
        <translation>ワーカー {0}／{1}</translation>
    </message>
    <message>
        <source>{0} {0:worker|workers}</source>
        <translation>ワーカー {0}</translation>
    </message>
    <message>
        <source>{} files/s</source>
        <translation>{} ファイル/秒</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>検出 {} 件</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>残り {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}／{}</translation>
    </message>
    <message>
        <source>{}/s</source>
        <translation>{}/秒</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>スキャンをキャンセルします</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>この行を閉じます</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>スキャンを再開します</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>どこまで進んだか</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the file that was written</source>
        <translation>書き出したファイルを開きます</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>スキャンを一時停止します</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Show the file that was written in its folder</source>
        <translation>書き出したファイルをフォルダー内で表示します</translation>
    </message>
    <message>
        <source>Shows what this job found</source>
        <translation>このジョブで見つかったものを表示します</translation>
    </message>
    <message>
        <source>Skip file that is slow</source>
        <translation>遅いファイルをスキップします</translation>
    </message>
    <message>
        <source>Takes the line away and changes nothing</source>
        <translation>この行を消します。ほかは何も変わりません</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Finishing: what was found is being saved…</source>
        <translation>仕上げ中：見つかったものを保存しています…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>AddCommands</name>
    <message>
        <source>{} free</source>
        <translation>空き {}</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>&amp;Store checksums</source>
        <translation>チェックサムを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>監視する(&amp;W)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add these disks too:</source>
        <translation>これらのディスクも追加：</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>何も追加しません</translation>
    </message>
    <message>
        <source>Adds {} with the folders</source>
        <translation>フォルダーとともに {} を追加します</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>変更はその都度スキャンされます。</translation>
    </message>
    <message>
        <source>Reads all bytes, once the folders are known. Checksums tell later whether a file is still the same.</source>
        <translation>フォルダーの内容がわかった後、全バイトを読み取ります。ファイルが元のままかどうかを後でチェックサムで確かめられます。</translation>
    </message>
    <message>
        <source>Reads these folders, and does what is ticked</source>
        <translation>これらのフォルダーを読み取り、チェックした項目を実行します</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>&amp;Copy the address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>A page with the jobs and files of this library, while the window is open.</source>
        <translation>ウィンドウが開いている間、このライブラリのジョブとファイルを表示するページです。</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>空いている任意のポート</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>ブラウザーページ</translation>
    </message>
    <message>
        <source>Each request has to bring the token that is in {}</source>
        <translation>すべてのリクエストには {} のトークンが必要です</translation>
    </message>
    <message>
        <source>It listens at {}</source>
        <translation>{} で待ち受けています</translation>
    </message>
    <message>
        <source>Let other progra&amp;ms on this computer start and follow scans</source>
        <translation>このコンピューターのほかのプログラムにスキャンの開始と追跡を許可(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;in browser</source>
        <translation>ブラウザーで開く(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Through a local API, for those who bring its token. They may have the folders of this library scanned, and no others.</source>
        <translation>トークンを示すプログラムがローカル API を通じて行います。スキャンできるのは、このライブラリのフォルダーだけです。</translation>
    </message>
    <message>
        <source>Where they look for it; with 0 on any port that is free.</source>
        <translation>プログラムが探すポートです。0 では空いている任意のポートを使います。</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Cinventory goes on in the background</source>
        <translation>Cinventory はバックグラウンドで動作を続けます</translation>
    </message>
    <message>
        <source>Schedules and watching go on. A click on the icon shows the window again.</source>
        <translation>スケジュールと監視は続きます。アイコンをクリックすると、ウィンドウが再び表示されます。</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>ウィンドウを閉じても実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>An icon in the tray or menu bar shows the window again; Quit says what stops.</source>
        <translation>トレイまたはメニューバーのアイコンでウィンドウを再び表示できます。「終了」では、停止するものが示されます。</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>Schedules and watched folders go on then. Takes effect at once.</source>
        <translation>スケジュールとフォルダーの監視が続きます。すぐに有効になります。</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>ログイン時にウィンドウなしで起動(&amp;L)</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon: before anything stops, closing the window asks whether to minimize it.</source>
        <translation>このデスクトップにはアイコンを置く場所がありません。何かが停止する前に、ウィンドウを閉じる際に最小化するかどうかを確認します。</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Back up the library</source>
        <translation>ライブラリをバックアップ</translation>
    </message>
    <message>
        <source>Libraries (*{ending})</source>
        <translation>ライブラリ (*{ending})</translation>
    </message>
</context>
<context>
    <name>BasicPlayerView</name>
    <message>
        <source>K or a click tries again.</source>
        <translation>K キーまたはクリックで再試行します。</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>The disk is slow…</source>
        <translation>ディスクの応答が遅くなっています…</translation>
    </message>
    <message>
        <source>This file is not there now: it is missing, or its disk is not connected.</source>
        <translation>このファイルは今ここにありません。見つからないか、ディスクが接続されていません。</translation>
    </message>
</context>
<context>
    <name>BesideCommand</name>
    <message>
        <source>Shows pictures and facts of the selected files, or of all</source>
        <translation>選択したファイル、またはすべてのファイルの画像と情報を表示します</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Closes this dialog</source>
        <translation>このダイアログを閉じます</translation>
    </message>
    <message>
        <source>Pictures of {}</source>
        <translation>{} の画像</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>All sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message>
        <source>Show this folder in the treemap</source>
        <translation>このフォルダーをツリーマップで表示します</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancels what is running</source>
        <translation>実行中のものをキャンセルします</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Stop what is running?</source>
        <translation>実行中のものを停止しますか？</translation>
    </message>
    <message>
        <source>What was found so far is kept, and Continue does the rest later.</source>
        <translation>これまでに見つかったものは保存され、残りは後で「続行」から行えます。</translation>
    </message>
</context>
<context>
    <name>CardPlayButton</name>
    <message>
        <source>Play here</source>
        <translation>ここで再生</translation>
    </message>
    <message>
        <source>Play the file in its picture (K for the selected one)</source>
        <translation>ファイルを画像の中で再生します（選択中のファイルは K）</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>デスクトップに通知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Verify checksums every month</source>
        <translation>毎月チェックサムを検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>監視する(&amp;W)</translation>
    </message>
    <message>
        <source>A schedule for all sources does this already.</source>
        <translation>すべてのソースのスケジュールがすでにこれを行っています。</translation>
    </message>
    <message>
        <source>Already set up: {}.</source>
        <translation>設定済み：{}。</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>変更はその都度スキャンされます。</translation>
    </message>
    <message>
        <source>Check for &amp;damage every month</source>
        <translation>毎月破損をチェック(&amp;D)</translation>
    </message>
    <message>
        <source>Cinventory starts at login, and goes on when its window is closed. For all folders.</source>
        <translation>Cinventory はログイン時に起動し、ウィンドウを閉じても動作を続けます。全フォルダーが対象です。</translation>
    </message>
    <message>
        <source>Cinventory starts at login. This system shows no icon for it, so that it goes on only while its window is open or minimized. For all folders.</source>
        <translation>Cinventory はログイン時に起動します。このシステムではアイコンが表示されないため、ウィンドウを開いているか最小化している間だけ動作します。全フォルダーが対象です。</translation>
    </message>
    <message>
        <source>In the &amp;background</source>
        <translation>バックグラウンドで実行(&amp;B)</translation>
    </message>
    <message>
        <source>When something is wrong, or a long job ends. For all folders.</source>
        <translation>問題が起きたとき、または長いジョブが終わったとき。全フォルダーが対象です。</translation>
    </message>
    <message>
        <source>{}. Checksums of new files are stored each week, for they tell later what changed.</source>
        <translation>{}。新しいファイルのチェックサムは、後で変化がわかるよう毎週保存されます。</translation>
    </message>
    <message>
        <source>{}. It reads each file once, and decodes no frame.</source>
        <translation>{}。各ファイルを 1 回読み取り、フレームのデコードは行いません。</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>カタログ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>ディスク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forget what this one lacks</source>
        <translation>今回ないファイルの情報を破棄(&amp;F)</translation>
    </message>
    <message>
        <source>A list of Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR or tree -J, a CSV or TSV, or the library of another computer. It can be dropped on this dialog.</source>
        <translation>Everything、Katalog、VVV、Cathy、find、rclone lsjson、ls -lR、tree -J の一覧、CSV や TSV、または別のコンピューターのライブラリ。このダイアログにドロップできます。</translation>
    </message>
    <message>
        <source>A scan of a disk with this name takes the place of what is imported.</source>
        <translation>この名前のディスクをスキャンすると、インポートした内容は置き換えられます。</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>付随データ</translation>
    </message>
    <message>
        <source>Brings the videos in it into the library; nothing that it names is opened</source>
        <translation>含まれる動画をライブラリに取り込みます。記載されたファイルは開きません</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Catalogue of Cathy</source>
        <translation>Cathy のカタログ</translation>
    </message>
    <message>
        <source>Catalogue of Katalog</source>
        <translation>Katalog のカタログ</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>カタログを選択</translation>
    </message>
    <message>
        <source>Choose the columns of the sizes, and of the paths or the names.</source>
        <translation>サイズの列と、パスまたは名前の列を選んでください。</translation>
    </message>
    <message>
        <source>Choose the file of a catalogue</source>
        <translation>カタログのファイルを選びます</translation>
    </message>
    <message>
        <source>Column of folders</source>
        <translation>フォルダーの列</translation>
    </message>
    <message>
        <source>Column of names</source>
        <translation>名前の列</translation>
    </message>
    <message>
        <source>Column of paths</source>
        <translation>パスの列</translation>
    </message>
    <message>
        <source>Column of sizes in bytes</source>
        <translation>サイズの列（バイト）</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>日時の列</translation>
    </message>
    <message>
        <source>Copies the command that lists a disk best, for a terminal on another computer</source>
        <translation>別のコンピューターの端末でディスクを一覧するのに最適なコマンドをコピーします</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Earlier import</source>
        <translation>以前のインポート</translation>
    </message>
    <message>
        <source>Export of VVV</source>
        <translation>VVV のエクスポート</translation>
    </message>
    <message>
        <source>File list of Everything</source>
        <translation>Everything のファイル一覧</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>First videos</source>
        <translation>最初の動画</translation>
    </message>
    <message>
        <source>Folder to c&amp;ut off</source>
        <translation>取り除くフォルダー(&amp;U)</translation>
    </message>
    <message>
        <source>Folder to cut off</source>
        <translation>取り除くフォルダー</translation>
    </message>
    <message>
        <source>Forget what this one lacks</source>
        <translation>今回ないファイルの情報を破棄</translation>
    </message>
    <message>
        <source>Forgets files that an earlier import lists and this one does not</source>
        <translation>以前のインポートにあり、今回のインポートにないファイルの情報を破棄します</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Give the disk a name.</source>
        <translation>ディスクに名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation>ライブラリに名前を付けてください。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>カタログをインポート</translation>
    </message>
    <message>
        <source>Its disks are listed under this name, with all that it knows, until you scan them.</source>
        <translation>スキャンするまで、そのディスクは既知の情報とともにこの名前で一覧されます。</translation>
    </message>
    <message>
        <source>Library of Cinventory</source>
        <translation>Cinventory のライブラリ</translation>
    </message>
    <message>
        <source>List of find</source>
        <translation>find の一覧</translation>
    </message>
    <message>
        <source>List of ls -lR</source>
        <translation>ls -lR の一覧</translation>
    </message>
    <message>
        <source>List of rclone lsjson</source>
        <translation>rclone lsjson の一覧</translation>
    </message>
    <message>
        <source>List of tree -J</source>
        <translation>tree -J の一覧</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>None &amp;yet?</source>
        <translation>まだありませんか(&amp;Y)？</translation>
    </message>
    <message>
        <source>Otherwise these files stay listed, and the end of the import tells their number.</source>
        <translation>選ばない場合、これらのファイルは一覧に残り、インポートの終了時に件数が示されます。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Run it in the topmost folder of the disk: {}</source>
        <translation>ディスクの最上位のフォルダーで実行してください：{}</translation>
    </message>
    <message>
        <source>Table: CSV or TSV</source>
        <translation>表：CSV または TSV</translation>
    </message>
    <message>
        <source>The column of the table that holds this</source>
        <translation>これを含む表の列</translation>
    </message>
    <message>
        <source>The first videos, as they would be listed</source>
        <translation>最初の動画を、一覧での表示どおりに示します</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk</source>
        <translation>パスの中でディスクに当たるフォルダー</translation>
    </message>
    <message>
        <source>The name for that library here, as of its computer</source>
        <translation>ここでのそのライブラリの名前。コンピューター名など</translation>
    </message>
    <message>
        <source>The name of the disk that the catalogue lists</source>
        <translation>カタログに記載されたディスクの名前</translation>
    </message>
    <message>
        <source>The path of the catalogue</source>
        <translation>カタログのパス</translation>
    </message>
    <message>
        <source>They come along, as far as the limit in the preferences allows.</source>
        <translation>設定の上限の範囲内で、画像も取り込まれます。</translation>
    </message>
    <message>
        <source>Type the whole path of the catalogue.</source>
        <translation>カタログの完全なパスを入力してください。</translation>
    </message>
</context>
<context>
    <name>ChangeFormatter</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>オンラインに復帰</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Since then no file was checked for damage.</source>
        <translation>それ以降、破損チェックを行ったファイルはありません。</translation>
    </message>
    <message>
        <source>Since then no file was verified or checked for damage.</source>
        <translation>それ以降、検証または破損チェックを行ったファイルはありません。</translation>
    </message>
    <message>
        <source>Since then no file was verified.</source>
        <translation>それ以降、検証を行ったファイルはありません。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>ファイルは読み取られていません</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>sources back online: {}</source>
        <translation>オンラインに復帰したソース：{}</translation>
    </message>
    <message>
        <source>sources offline: {}</source>
        <translation>オフラインのソース：{}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>was called {}</source>
        <translation>以前の名前：{}</translation>
    </message>
    <message>
        <source>was in {}</source>
        <translation>以前の場所：{}</translation>
    </message>
    <message>
        <source>{} back</source>
        <translation>復帰 {}</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>変更 {}</translation>
    </message>
    <message>
        <source>{} changed unnoticed</source>
        <translation>気付かれない変化 {}</translation>
    </message>
    <message>
        <source>{} damaged</source>
        <translation>破損 {}</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>見つからない {}</translation>
    </message>
    <message>
        <source>{} moved</source>
        <translation>移動 {}</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>新規 {}</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>検証済み {}</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Arrow keys, Home and End go from mark to mark, Enter opens one, Ctrl+T shows a table</source>
        <translation>矢印キー、Home、End で項目を移動、Enter で開く、Ctrl+T で表を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>名前と値</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>これを除く</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>これのみ</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>The same bar again takes the filter away</source>
        <translation>同じ棒をもう一度選ぶとフィルターが外れます</translation>
    </message>
    <message>
        <source>The values of the chart; Ctrl+T shows the chart</source>
        <translation>グラフの値。Ctrl+T でグラフを表示します</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>left out by the filter</source>
        <translation>フィルターで除外</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>A file with several languages counts for each.</source>
        <translation>複数の言語を持つファイルは、それぞれの言語で数えます。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Charts of the files that are shown</source>
        <translation>表示中のファイルのグラフ</translation>
    </message>
    <message>
        <source>Encoding with HEVC would save about {}. This assumes that HEVC needs half the room of AVC, 35 % of that of MPEG-4 Visual and 30 % of that of MPEG-2. Each encoding loses quality.</source>
        <translation>HEVC でエンコードすると約 {} 節約できます。HEVC に必要な容量を、AVC の半分、MPEG-4 Visual の 35 %、MPEG-2 の 30 % と仮定しています。エンコードのたびに画質は低下します。</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>絞り込み中</translation>
    </message>
    <message>
        <source>{0} {0:other|others}</source>
        <translation>ほか {0}</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>{1} 件中 {0} 件を表示</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>There is no file to check. Files that are missing, in a trash or imported cannot be read.</source>
        <translation>チェックするファイルがありません。見つからないファイル、ゴミ箱内のファイル、インポートしたファイルは読み取れません。</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Checks nothing</source>
        <translation>何もチェックしません</translation>
    </message>
    <message>
        <source>Starts the check, which can be paused and cancelled</source>
        <translation>チェックを開始します。一時停止とキャンセルができます</translation>
    </message>
</context>
<context>
    <name>ChecksumDialog</name>
    <message>
        <source>Each file is read to its end and compared. Files without a checksum get one.</source>
        <translation>各ファイルを最後まで読み取って照合します。チェックサムのないファイルには、チェックサムを保存します。</translation>
    </message>
    <message>
        <source>Files are read to their end, except those that already have their checksum.</source>
        <translation>すでにチェックサムのあるものを除き、ファイルを最後まで読み取ります。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>チェックサムを保存</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>チェックサムを検証</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Alone it finds: {}</source>
        <translation>単独での検出：{}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>使用中のフィルター</translation>
    </message>
    <message>
        <source>Take away the filter {}</source>
        <translation>フィルター {} を外します</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>A folder on each line: /Volumes/Media=/mnt/media. It holds for all sources inside.</source>
        <translation>1 行に 1 つのフォルダー：/Volumes/Media=/mnt/media。その中のすべてのソースに適用されます。</translation>
    </message>
    <message>
        <source>Accept an e&amp;xposed cluster, without TLS</source>
        <translation>TLS なしの公開されたクラスターを許可(&amp;X)</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Files are probed b&amp;y the cluster at</source>
        <translation>ファイルを解析するクラスター(&amp;Y)</translation>
    </message>
    <message>
        <source>For a tcp address. Whoever reaches such a cluster can run programs on its computers and on this one: only in a network of your own.</source>
        <translation>tcp アドレスの場合。このようなクラスターに接続できる人は、そのコンピューターとこのコンピューターでプログラムを実行できます。自分専用のネットワークでのみ使ってください。</translation>
    </message>
    <message>
        <source>For a tls address: the path of a TOML file with ca, cert and key.</source>
        <translation>tls アドレスの場合：ca、cert、key を含む TOML ファイルのパス。</translation>
    </message>
    <message>
        <source>Its certificates are gi&amp;ven in the file</source>
        <translation>証明書を記載したファイル(&amp;V)</translation>
    </message>
    <message>
        <source>Paths of e&amp;qual folders on different computers</source>
        <translation>異なるコンピューターの同じフォルダーのパス(&amp;Q)</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler, tcp://HOST:PORT or tls://HOST:PORT; local:N starts N workers on this computer. Empty: this computer alone probes.</source>
        <translation>Dask スケジューラーのアドレス、tcp://HOST:PORT または tls://HOST:PORT。local:N はこのコンピューターで N 個のワーカーを起動します。空欄：このコンピューターだけで解析します。</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>色の意味</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>音声言語</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>ビット数</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>ビット/ピクセル</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Check depth</source>
        <translation>チェックの深さ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>チェック日</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>クロマ</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Colour primaries</source>
        <translation>原色</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>伝達特性</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copies on disks</source>
        <translation>複製のあるディスク</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Damage checked</source>
        <translation>破損チェック日</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>データベース ID</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Disk last seen</source>
        <translation>ディスクの最終確認</translation>
    </message>
    <message>
        <source>Dolby Vision</source>
        <translation>Dolby Vision</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>エディション</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>エンコード日</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>エピソード</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>映画／エピソード</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>映画／シリーズ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>インターレース</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最後のチェック</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>最終エピソード</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>最後の失敗</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>足りない部分</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Origin and time</source>
        <translation>出所と時刻</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Place of disk</source>
        <translation>ディスクの場所</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>再生先</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>プログレッシブ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>複数ファイルの収録</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Resolution class</source>
        <translation>解像度クラス</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Scan type</source>
        <translation>走査方式</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>開始タイムコード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State and checks</source>
        <translation>状態とチェック</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>気付かれない変化</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>破損なし</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>key frames</source>
        <translation>キーフレーム</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Fit “{}” to its contents</source>
        <translation>「{}」を内容に合わせる</translation>
    </message>
    <message>
        <source>Hide “{}”</source>
        <translation>「{}」を隠す</translation>
    </message>
    <message>
        <source>Move “{}” to the left</source>
        <translation>「{}」を左に移動</translation>
    </message>
    <message>
        <source>Move “{}” to the right</source>
        <translation>「{}」を右に移動</translation>
    </message>
    <message>
        <source>No longer sort by “{}”</source>
        <translation>「{}」での並べ替えをやめる</translation>
    </message>
    <message>
        <source>Pin “{}” at the left</source>
        <translation>「{}」を左に固定</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>「{}」で並べ替え</translation>
    </message>
    <message>
        <source>Sort by “{}”, reversed</source>
        <translation>「{}」で逆順に並べ替え</translation>
    </message>
    <message>
        <source>Then by “{}”</source>
        <translation>次に「{}」で</translation>
    </message>
    <message>
        <source>Then by “{}”, reversed</source>
        <translation>次に「{}」で逆順に</translation>
    </message>
    <message>
        <source>Unpin “{}”</source>
        <translation>「{}」の固定を解除</translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No column is named “{}”.</source>
        <translation>「{}」という名前の列はありません。</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>列を検索</translation>
    </message>
    <message>
        <source>Shows the columns with this text in their name, or in the name of their filter</source>
        <translation>名前またはフィルター名にこの文字を含む列を表示します</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>スペースキーで列の表示を切り替えます</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Save columns</source>
        <translation>列を保存</translation>
    </message>
    <message>
        <source>The column set “{}” was deleted.</source>
        <translation>列セット「{}」を削除しました。</translation>
    </message>
    <message>
        <source>The column set “{}” was replaced.</source>
        <translation>列セット「{}」を置き換えました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What the set is called in the dialog of columns</source>
        <translation>列のダイアログでのセットの名前</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save these…</source>
        <translation>これを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes this dialog; the columns stay as they are now</source>
        <translation>このダイアログを閉じます。列は今のままです</translation>
    </message>
    <message>
        <source>Column se&amp;t</source>
        <translation>列セット(&amp;T)</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>列セット</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Deletes the set; the columns stay as they are</source>
        <translation>セットを削除します。列は今のままです</translation>
    </message>
    <message>
        <source>From the left of the table to its right</source>
        <translation>表の左から右への順</translation>
    </message>
    <message>
        <source>Holds the column at the left while others scroll</source>
        <translation>ほかの列がスクロールしても、この列を左に固定します</translation>
    </message>
    <message>
        <source>Largest, latest or last first</source>
        <translation>大きいもの、新しいもの、末尾のものを先にします</translation>
    </message>
    <message>
        <source>Moves the column in the table</source>
        <translation>表の列を移動します</translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation>逆順(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>Saves columns and order under a name</source>
        <translation>列と順序に名前を付けて保存します</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Shown, &amp;from the left</source>
        <translation>表示、左から(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the columns and the order of a set</source>
        <translation>セットの列と順序を表示します</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>The column that decides the order of the rows</source>
        <translation>行の順序を決める列</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>見つかった順</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>左へ(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>右へ(&amp;R)</translation>
    </message>
    <message>
        <source>{} (pinned)</source>
        <translation>{}（固定）</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A TOML file that names the certificates of a tls address: ca, cert and key.</source>
        <translation>tls アドレスの証明書を記載した TOML ファイル：ca、cert、key。</translation>
    </message>
    <message>
        <source>A column of a CSV or TSV, by its title or its number: path, folder, name, size or time. Repeatable.</source>
        <translation>CSV または TSV の列。見出しまたは番号で指定する：path、folder、name、size、time。複数回指定可。</translation>
    </message>
    <message>
        <source>A dash stands for what nobody has counted.</source>
        <translation>ダッシュは、まだ数えていないことを表す。</translation>
    </message>
    <message>
        <source>A file is not read again while it has not changed since a check of the same depth, or a greater one.</source>
        <translation>同じ深さ、またはより深いチェックの後に変更されていないファイルは、再び読み取らない。</translation>
    </message>
    <message>
        <source>A file of several kinds counts once, in the topmost of them. A dash stands for what nobody has asked.</source>
        <translation>複数の種類に当てはまるファイルは、そのうち最も上の種類で 1 回だけ数えます。ダッシュは、まだ調べていないことを表します。</translation>
    </message>
    <message>
        <source>A file that settings export has written.</source>
        <translation>settings export で書き出したファイル。</translation>
    </message>
    <message>
        <source>A filter; all arguments are then paths. Repeatable.</source>
        <translation>フィルター。指定すると、引数はすべてパスとして扱う。複数回指定可。</translation>
    </message>
    <message>
        <source>A folder or file that each worker must see.</source>
        <translation>すべてのワーカーから見える必要のあるフォルダーまたはファイル。</translation>
    </message>
    <message>
        <source>A folder to allow for scans, besides those in the library. Repeatable.</source>
        <translation>ライブラリにあるもの以外に、スキャンを許可するフォルダー。複数回指定可。</translation>
    </message>
    <message>
        <source>A folder, and its path for the other program, such as /media/nas=/mnt/media. Repeatable.</source>
        <translation>フォルダーと、別のプログラムから見たそのパス。例：/media/nas=/mnt/media。複数回指定可。</translation>
    </message>
    <message>
        <source>A host name that clients may use for this computer. Repeatable.</source>
        <translation>クライアントがこのコンピューターに使ってよいホスト名。複数回指定可。</translation>
    </message>
    <message>
        <source>A manifest, or a folder with a single one.</source>
        <translation>マニフェスト、またはマニフェストが 1 つだけあるフォルダー。</translation>
    </message>
    <message>
        <source>A policy of MediaConch, in XML.</source>
        <translation>MediaConch のポリシー（XML）。</translation>
    </message>
    <message>
        <source>A running window or cinventory serve answers, if its local API is on. Otherwise the jobs are those saved in the library. These can be cancelled and paused, but not resumed or retried.</source>
        <translation>実行中のウィンドウまたは cinventory serve が、ローカル API が有効なら応答する。それ以外の場合、ジョブはライブラリに保存されたものになる。それらはキャンセルと一時停止はできるが、再開と再試行はできない。</translation>
    </message>
    <message>
        <source>A running window or cinventory serve begins the job, if its local API is on. Otherwise the job runs here.</source>
        <translation>実行中のウィンドウまたは cinventory serve が、ローカル API が有効ならジョブを開始する。それ以外の場合、ジョブはここで実行する。</translation>
    </message>
    <message>
        <source>A target of the page Room, in place of --codec, --height, --sdr and --aac.</source>
        <translation>--codec、--height、--sdr、--aac の代わりに使う、「容量」のページの変換先。</translation>
    </message>
    <message>
        <source>A test page for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>{sheet} のテストページ。ページに合わせず、100 % で印刷してください。</translation>
    </message>
    <message>
        <source>Accept a tcp address, without TLS: whoever reaches the cluster can run programs on its computers and on this one.</source>
        <translation>TLS なしの tcp アドレスを許可する。クラスターに接続できる人は、そのコンピューターとこのコンピューターでプログラムを実行できる。</translation>
    </message>
    <message>
        <source>Accept the contents; otherwise the files are only named.</source>
        <translation>内容を承認する。指定しない場合、ファイルを示すだけになる。</translation>
    </message>
    <message>
        <source>Add a folder: cinventory scan FOLDER</source>
        <translation>フォルダーを追加：cinventory scan FOLDER</translation>
    </message>
    <message>
        <source>Add a schedule: scan or verify a source, check it for damage, look for copies, or export a search.</source>
        <translation>スケジュールを追加する：ソースのスキャンまたは検証、破損チェック、複製の検索、検索結果のエクスポート。</translation>
    </message>
    <message>
        <source>All else is told of these files as the last scans and checks saw them.</source>
        <translation>これらのファイルについてのほかの情報は、最後のスキャンとチェックの時点のものです。</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>スキャンで見つかった字幕と .nfo ファイルは、すべて動画に属しています。</translation>
    </message>
    <message>
        <source>Allow the manifest inside the described folder; ascmhl and bagit go there by default then.</source>
        <translation>記載対象のフォルダーの中にマニフェストを置くことを許可する。その場合、ascmhl と bagit は既定でそこに置く。</translation>
    </message>
    <message>
        <source>Also look into files without a video extension. Scans without --sniff ignore them.</source>
        <translation>動画の拡張子のないファイルの中身も調べる。--sniff のないスキャンでは、それらを無視する。</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable.</source>
        <translation>アルゴリズム：xxh3-128、xxh3-64、xxh64、md5、sha1、sha256、sha512、blake3、c4、crc32、xxh32、sha224、sha384、sha3-256、sha3-512、sm3、ripemd160、blake2s、blake2b、blake2b-384、blake2b-256、blake2b-160、blake2b-128。複数回指定可。</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable: all are computed in one pass.</source>
        <translation>アルゴリズム：xxh3-128、xxh3-64、xxh64、md5、sha1、sha256、sha512、blake3、c4、crc32、xxh32、sha224、sha384、sha3-256、sha3-512、sm3、ripemd160、blake2s、blake2b、blake2b-384、blake2b-256、blake2b-160、blake2b-128。複数回指定可。すべてを 1 回の読み取りで計算する。</translation>
    </message>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. So is one with a separator outside a filter. All other arguments are filters.</source>
        <translation>引数は、ディスク上に存在するか、絶対パスであるか、ドットまたは ~ で始まる場合にパスとして扱う。フィルター以外で区切り文字を含むものも同様。ほかの引数はすべてフィルターとして扱う。</translation>
    </message>
    <message>
        <source>An open window keeps its own: close it before.</source>
        <translation>開いているウィンドウは自身の設定を保持する。先に閉じること。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Back up the library, restore it, and tell where it is and what is in it.</source>
        <translation>ライブラリのバックアップと復元を行い、その場所と内容を示す。</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, so that Excel recognizes UTF-8.</source>
        <translation>Excel が UTF-8 を認識するように、CSV の先頭にバイトオーダーマークを付ける。</translation>
    </message>
    <message>
        <source>Begin there: seconds, or as 1:02:03.5.</source>
        <translation>そこから始める。秒数、または 1:02:03.5 の形で指定する。</translation>
    </message>
    <message>
        <source>Bring the list of a disk that is not here into the library, from another program or computer.</source>
        <translation>ここにないディスクの一覧を、別のプログラムまたはコンピューターからライブラリに取り込む。</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動実行</translation>
    </message>
    <message>
        <source>Cancelled in {time} s.</source>
        <translation>{time} 秒でキャンセルしました。</translation>
    </message>
    <message>
        <source>Cancelled in {time} s: {summary}.</source>
        <translation>{time} 秒でキャンセルしました：{summary}。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Cancelled. No manifest was written.</source>
        <translation>キャンセルしました。マニフェストは書き出されていません。</translation>
    </message>
    <message>
        <source>Cancelled. There is no new copy.</source>
        <translation>キャンセルしました。新しいコピーはありません。</translation>
    </message>
    <message>
        <source>Change the times, the budget, the depth, the search or the file of a schedule.</source>
        <translation>スケジュールの時刻、上限、深さ、検索、ファイルを変更する。</translation>
    </message>
    <message>
        <source>Check also files that were checked before.</source>
        <translation>以前にチェックしたファイルもチェックする。</translation>
    </message>
    <message>
        <source>Check whether Cinventory works on this computer.</source>
        <translation>Cinventory がこのコンピューターで動作するかどうかを確認する。</translation>
    </message>
    <message>
        <source>Checks found: {counts}.</source>
        <translation>チェックの結果：{counts}。</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Compare a folder with a manifest, and report what is missing, changed or additional.</source>
        <translation>フォルダーをマニフェストと照合し、見つからないもの、変更されたもの、余分なものを報告する。</translation>
    </message>
    <message>
        <source>Compare two folders or files, in place of a list: what is only in A, in both, only in B. Of two folders, one in the other, the inner one is no part of the outer one.</source>
        <translation>一覧の代わりに、2 つのフォルダーまたはファイルを比較する：A のみ、両方、B のみにあるもの。一方のフォルダーがもう一方の中にある場合、内側のフォルダーは外側に含めない。</translation>
    </message>
    <message>
        <source>Compared with longer ones in the library: {compared} of {count} {count:video|videos}.</source>
        <translation>ライブラリ内のより長い動画と比較済み：{count} 件中 {compared} 件の動画。</translation>
    </message>
    <message>
        <source>Compute the checksums of files in the library, and store them.</source>
        <translation>ライブラリのファイルのチェックサムを計算し、保存する。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the library to one file, also while a window or a job uses it, and check the copy.</source>
        <translation>ライブラリを 1 つのファイルにコピーし、コピーをチェックする。ウィンドウやジョブが使用中でもよい。</translation>
    </message>
    <message>
        <source>Could be freed: {size}, in {count} {count:file|files}</source>
        <translation>解放可能：{size}（ファイル {count} 件）</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>解放可能</translation>
    </message>
    <message>
        <source>Ctrl-C stops the server. Results are kept. Alerts tell of jobs that end badly, of sources that are offline and of files that changed unnoticed. With --cluster, or a cluster in the preferences, its workers probe the files of all scans. With --health, the exit status is 0 if a running server answers, and else 1.</source>
        <translation>Ctrl-C でサーバーを停止する。結果は残る。失敗したジョブ、オフラインのソース、気付かれずに変化したファイルを通知で知らせる。--cluster を指定するか、設定にクラスターがあると、すべてのスキャンのファイルをそのワーカーが解析する。--health では、実行中のサーバーが応答すれば終了ステータスは 0、それ以外は 1。</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Damage checks</source>
        <translation>破損チェック</translation>
    </message>
    <message>
        <source>Decode files in the library to find damage.</source>
        <translation>ライブラリのファイルをデコードして破損を探す。</translation>
    </message>
    <message>
        <source>Delete the index. The subtitles themselves stay as they are.</source>
        <translation>インデックスを削除する。字幕そのものはそのまま残る。</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Done in {time} s.</source>
        <translation>{time} 秒で完了しました。</translation>
    </message>
    <message>
        <source>Done in {time} s: {summary}.</source>
        <translation>{time} 秒で完了しました：{summary}。</translation>
    </message>
    <message>
        <source>Done: {summary}.</source>
        <translation>完了しました：{summary}。</translation>
    </message>
    <message>
        <source>Drop its name, place and note before.</source>
        <translation>その前に、名前・場所・メモを消去する。</translation>
    </message>
    <message>
        <source>Encode sound anew as AAC; else it is copied.</source>
        <translation>音声を AAC に再エンコードする。指定しない場合はコピーする。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Exit status: 0 all arrived; 1 there is no receiver, or one cannot be used; 2 wrong usage; 3 an alert did not arrive.</source>
        <translation>終了ステータス：0 すべて届いた；1 送信先がないか、使えない送信先がある；2 使い方の誤り；3 届かなかった通知がある。</translation>
    </message>
    <message>
        <source>Exit status: 0 complete; 1 the manifest cannot be read; 2 wrong usage; 3 incomplete or failed; 130 cancelled. Additional files make a history or a bag incomplete, since these list every file.</source>
        <translation>終了ステータス：0 完全；1 マニフェストを読み取れない；2 使い方の誤り；3 不完全または不合格；130 キャンセル。履歴とバッグは全ファイルを記載するため、余分なファイルがあると不完全になる。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, also if --budget leaves files; otherwise as of verify.</source>
        <translation>終了ステータス：0 完了（--budget で残ったファイルがある場合も）；それ以外は verify と同じ。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed; 2 wrong usage or a refused output; 3 done, but a file is left out, or not as it was recorded; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 失敗；2 使い方の誤り、または出力の拒否；3 完了したが、除外したファイル、または記録と異なるファイルがある；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no backup could be made, or the library is in use or damaged; 2 wrong usage.</source>
        <translation>終了ステータス：0 完了；1 バックアップを作成できないか、ライブラリが使用中または破損；2 使い方の誤り。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 読み取れるパスがないか、ライブラリがロック中または破損、あるいは出力を書き込めない；2 使い方の誤り、または出力の拒否；3 完了したが、確認が必要なものがある；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 nothing was imported, since the catalogue cannot be read, or the library is locked or damaged; 2 wrong usage; 3 it stopped before its end, some lines were not understood, a checksum is another one here, or files of an earlier import are lacking; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 カタログを読み取れないか、ライブラリがロック中または破損のため、何もインポートされなかった；2 使い方の誤り；3 途中で停止した、解釈できない行がある、ここと異なるチェックサムがある、または以前のインポートのファイルが足りない；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file could not be written; 2 wrong usage.</source>
        <translation>終了ステータス：0 完了；1 ファイルを書き込めない；2 使い方の誤り。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file holds no preferences that can be used; 2 wrong usage.</source>
        <translation>終了ステータス：0 完了；1 ファイルに使える設定がない；2 使い方の誤り。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read, or the copy could not be written; 2 wrong usage; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 ライブラリを読み取れないか、コピーを書き込めない；2 使い方の誤り；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage.</source>
        <translation>終了ステータス：0 完了；1 ライブラリを読み取れない；2 使い方の誤り。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage; 3 nothing was indexed yet.</source>
        <translation>終了ステータス：0 完了；1 ライブラリを読み取れない；2 使い方の誤り；3 まだ何もインデックス化されていない。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is in use, or the backup is damaged or missing; 2 wrong usage; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 ライブラリが使用中か、バックアップが破損または見つからない；2 使い方の誤り；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is locked or damaged; 2 wrong usage.</source>
        <translation>終了ステータス：0 完了；1 ライブラリがロック中または破損；2 使い方の誤り。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file changed unnoticed, is unreadable, could not be checked, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 該当するファイルがライブラリにないか、ライブラリがロック中または破損；2 使い方の誤り；3 気付かれずに変化した、読み取れない、チェックできない、または --budget により次回に残ったファイルがある；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file could not be read, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 該当するファイルがライブラリにないか、ライブラリがロック中または破損；2 使い方の誤り；3 読み取れない、または --budget により次回に残ったファイルがある；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file is damaged, was not examined to its end, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 該当するファイルがライブラリにないか、ライブラリがロック中または破損；2 使い方の誤り；3 破損している、最後まで調べられていない、または --budget により次回に残ったファイルがある；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a source went away; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 該当するファイルがライブラリにないか、ライブラリがロック中または破損；2 使い方の誤り；3 途中でなくなったソースがある；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 some files could not be compared, so that they may be copies too; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 該当するファイルがライブラリにないか、ライブラリがロック中または破損；2 使い方の誤り；3 比較できないファイルがあり、それらも複製の可能性がある；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the preferences do not allow it, or the library is locked or damaged; 2 wrong usage; 3 some files were not moved; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 設定で許可されていないか、ライブラリがロック中または破損；2 使い方の誤り；3 移動しなかったファイルがある；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 there is nothing to undo, or the library is locked or damaged; 2 wrong usage; 3 some files could not be moved back; 130 cancelled.</source>
        <translation>終了ステータス：0 完了；1 元に戻すものがないか、ライブラリがロック中または破損；2 使い方の誤り；3 元に戻せないファイルがある；130 キャンセル。</translation>
    </message>
    <message>
        <source>Exit status: 0 every file passes; 1 the library knows no such file, or there is no such profile; 2 wrong usage; 3 a file does not pass, or it is not known whether it does.</source>
        <translation>終了ステータス：0 全ファイルが満たす；1 該当するファイルがライブラリにないか、該当するプロファイルがない；2 使い方の誤り；3 満たさないファイル、または満たすかどうか不明なファイルがある。</translation>
    </message>
    <message>
        <source>Exit status: 0 no file is known to be lost; 1 the library cannot be read; 2 wrong usage; 3 files changed unnoticed, are damaged or could not be read.</source>
        <translation>終了ステータス：0 失われたとわかっているファイルがない；1 ライブラリを読み取れない；2 使い方の誤り；3 気付かれずに変化した、破損した、または読み取れないファイルがある。</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files that could not be read are left out.</source>
        <translation>読み取れないファイルは除外する。</translation>
    </message>
    <message>
        <source>Files that would save most</source>
        <translation>節約量の最も多いファイル</translation>
    </message>
    <message>
        <source>Files whose checksums are stored already are not read. Files that have changed since are compared, as by verify. By default xxh3-128 is computed.</source>
        <translation>すでにチェックサムを保存したファイルは読み取らない。その後に変更されたファイルは、verify と同様に照合する。省略時は xxh3-128 を計算する。</translation>
    </message>
    <message>
        <source>Find the exact copies of files in the library, and list them in groups.</source>
        <translation>ライブラリのファイルの完全に一致する複製を探し、グループで一覧する。</translation>
    </message>
    <message>
        <source>Find videos that are parts of longer ones, by many pictures of each: half a minute of the processor and some hundred MB for a film. copies --parts lists them.</source>
        <translation>動画ごとに多数の画像を使い、より長い動画の一部である動画を探す。映画 1 本につき、プロセッサーの 30 秒と数百 MB を要する。結果は copies --parts で一覧する。</translation>
    </message>
    <message>
        <source>Folders and files that the window scans.</source>
        <translation>ウィンドウがスキャンするフォルダーとファイル。</translation>
    </message>
    <message>
        <source>Folders and files to scan.</source>
        <translation>スキャンするフォルダーとファイル。</translation>
    </message>
    <message>
        <source>Folders of sources to watch; without any, list all.</source>
        <translation>監視するソースのフォルダー。指定しない場合、すべてを一覧する。</translation>
    </message>
    <message>
        <source>For rsync and xargs, or a path a line for rclone and people.</source>
        <translation>rsync と xargs 用、または rclone と人が読むための 1 行 1 パス。</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>強制字幕</translation>
    </message>
    <message>
        <source>Forget the files of an earlier import that this one lacks; otherwise they stay, and are counted.</source>
        <translation>以前のインポートにあり、今回のインポートにないファイルの情報を破棄する。指定しない場合、一覧に残し、件数を示す。</translation>
    </message>
    <message>
        <source>From then on, the checksums that the last check found are the known ones, and those from before are forgotten. Accept a file that changed unnoticed only if you know that its contents are as they should be. No file is read or changed. An edit whose new time a scan has seen needs no acceptance.</source>
        <translation>以後、最後のチェックで見つかったチェックサムを既知のものとし、以前のものは破棄する。気付かれずに変化したファイルは、内容が正しいとわかっている場合にだけ承認すること。ファイルの読み取りや変更は行わない。新しい日時をスキャンで確認済みの編集には、承認は不要。</translation>
    </message>
    <message>
        <source>Gap in episodes</source>
        <translation>エピソードの欠落</translation>
    </message>
    <message>
        <source>Give a source a name of its own, by which the window, the page and other commands call it.</source>
        <translation>ソースに独自の名前を付ける。ウィンドウ、ページ、ほかのコマンドはその名前で表示する。</translation>
    </message>
    <message>
        <source>Give up a file after this time without a byte; by default from the preferences.</source>
        <translation>この時間に 1 バイトも読み取れないファイルは断念する。省略時は設定に従う。</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>余分な引数があります（{arguments}）</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Have the workers of this Dask scheduler read the files, tcp://HOST:PORT or tls://HOST:PORT. local:N starts N workers on this computer.</source>
        <translation>この Dask スケジューラーのワーカーにファイルを読み取らせる。tcp://HOST:PORT または tls://HOST:PORT。local:N では、このコンピューターで N 個のワーカーを起動する。</translation>
    </message>
    <message>
        <source>How often the job runs.</source>
        <translation>ジョブを実行する頻度。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>If “{name}” were lost:</source>
        <translation>「{name}」が失われた場合：</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch, so that the command profiles test can use it by its name.</source>
        <translation>MediaConch のポリシーをインポートし、コマンド profiles test で名前で使えるようにする。</translation>
    </message>
    <message>
        <source>Imported {title}. Use it with --profile {name}.</source>
        <translation>{title} をインポートしました。--profile {name} で使えます。</translation>
    </message>
    <message>
        <source>In all: {count} {count:file|files}, {size}</source>
        <translation>合計：ファイル {count} 件、{size}</translation>
    </message>
    <message>
        <source>In both, as in {path}</source>
        <translation>両方にある（例：{path}）</translation>
    </message>
    <message>
        <source>In the library, {made} of {count} {count:video|videos} of similar length can be compared.</source>
        <translation>ライブラリでは、長さの近い動画 {count} 件中 {made} 件を比較できます。</translation>
    </message>
    <message>
        <source>Index the subtitles of files in the library, so that `says:` finds what is said in them.</source>
        <translation>ライブラリのファイルの字幕をインデックス化し、`says:` でセリフを検索できるようにする。</translation>
    </message>
    <message>
        <source>Index what is said in videos, as their subtitles tell it, and find where it is said.</source>
        <translation>動画のセリフを字幕からインデックス化し、セリフの箇所を検索する。</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {reason}</source>
        <translation>{name} の値が無効です：{reason}</translation>
    </message>
    <message>
        <source>Invalid value: {reason}</source>
        <translation>値が無効です：{reason}</translation>
    </message>
    <message>
        <source>It reads lists of Everything (.efu), Katalog (.idx), VVV and Cathy (.caf), and CSV or TSV. It also reads what rclone lsjson -R, tree -J -s -D and ls -lR --time-style=full-iso print. Best is what this prints, run in the topmost folder of the disk: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</source>
        <translation>Everything（.efu）、Katalog（.idx）、VVV、Cathy（.caf）の一覧と、CSV や TSV を読み取る。rclone lsjson -R、tree -J -s -D、ls -lR --time-style=full-iso の出力も読み取る。最もよいのは、ディスクの最上位のフォルダーで次を実行した出力: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Keep a schedule, but do not run it.</source>
        <translation>スケジュールを残すが、実行しない。</translation>
    </message>
    <message>
        <source>Keep the copy in this folder if there is one. Repeatable.</source>
        <translation>このフォルダーに複製があれば、それを残す。複数回指定可。</translation>
    </message>
    <message>
        <source>Keep the copy that this rule prefers: oldest, longest-name, shortest-path. Repeatable: in this order. What is a copy by its name, or in a folder of backups, goes first whatever the rule.</source>
        <translation>このルールで優先される複製を残す：oldest、longest-name、shortest-path。複数回指定可で、指定した順に適用する。名前から複製とわかるもの、またはバックアップのフォルダーにあるものは、ルールにかかわらず先に移す。</translation>
    </message>
    <message>
        <source>Keep {number}: {reason}</source>
        <translation>{number} を残す：{reason}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Leave out files that save less, by default 200MB.</source>
        <translation>節約量がこれより少ないファイルを除外する。省略時は 200MB。</translation>
    </message>
    <message>
        <source>Let --webhook reach other computers without encryption.</source>
        <translation>--webhook で、ほかのコンピューターへの暗号化なしの接続を許可する。</translation>
    </message>
    <message>
        <source>Let a file go although the file that stays is on another disk, as a backup is.</source>
        <translation>残るファイルがバックアップのように別のディスクにある場合も、ファイルを移す。</translation>
    </message>
    <message>
        <source>Let a schedule run again. What it has missed is not caught up with.</source>
        <translation>スケジュールを再び実行できるようにする。逃した実行は補わない。</translation>
    </message>
    <message>
        <source>Let videos go of which a better one with the same pictures stays (copies --near), in place of exact copies. What is only perhaps the same stays.</source>
        <translation>完全に一致する複製の代わりに、同じ画像のより良い動画が残る動画（copies --near）を移す。同じ可能性があるだけのものは残る。</translation>
    </message>
    <message>
        <source>Line {place}: {reason}.</source>
        <translation>{place} 行目：{reason}。</translation>
    </message>
    <message>
        <source>List all profiles: those of Cinventory, and your own.</source>
        <translation>すべてのプロファイルを一覧する：Cinventory のものと自分のもの。</translation>
    </message>
    <message>
        <source>List and change the schedules of jobs. They run while the window or cinventory serve is open.</source>
        <translation>ジョブのスケジュールを一覧し、変更する。スケジュールは、ウィンドウまたは cinventory serve を開いている間に実行される。</translation>
    </message>
    <message>
        <source>List and show profiles of devices and deliveries, and test files of the library against them.</source>
        <translation>デバイスと納品のプロファイルを一覧・表示し、ライブラリのファイルがそれらを満たすかどうかを調べる。</translation>
    </message>
    <message>
        <source>List at most N jobs, the newest; 20 by default.</source>
        <translation>最新のジョブを最大 N 件一覧する。省略時は 20。</translation>
    </message>
    <message>
        <source>List jobs, show one, cancel, pause, resume or retry it, or make it skip a slow file.</source>
        <translation>ジョブの一覧、表示、キャンセル、一時停止、再開、再試行を行う。または遅いファイルをスキップさせる。</translation>
    </message>
    <message>
        <source>List only files at and below these paths that match every filter: words, or codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d and so on. Put a filter that begins with - after --.</source>
        <translation>これらのパスとその下にあり、すべてのフィルターに一致するファイルだけを一覧する。フィルターは語、または codec:hevc、size:&gt;2GB、duration:&lt;10m、hdr:yes、audio:deu、added:&lt;7d など。- で始まるフィルターは -- の後に置く。</translation>
    </message>
    <message>
        <source>List only files of the library that match every filter, as in list; for checksum lists.</source>
        <translation>list と同じく、すべてのフィルターに一致するライブラリのファイルだけを記載する。チェックサム一覧用。</translation>
    </message>
    <message>
        <source>List only jobs in this state: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Repeatable.</source>
        <translation>この状態のジョブだけを一覧する：queued、running、paused、cancelling、interrupted、completed、failed、cancelled、needs_attention。複数回指定可。</translation>
    </message>
    <message>
        <source>List so many files, those that save most.</source>
        <translation>節約量の最も多いファイルを、この件数だけ一覧する。</translation>
    </message>
    <message>
        <source>List subtitles and .nfo files that belong to no video, as the last scan saw them.</source>
        <translation>最後のスキャンの時点で、どの動画にも属さない字幕と .nfo ファイルを一覧する。</translation>
    </message>
    <message>
        <source>List the disks of the library, connected or not, or change what is noted of one. Reads no disk.</source>
        <translation>接続の有無を問わず、ライブラリのディスクを一覧する。またはディスクについての記入を変更する。ディスクは読み取らない。</translation>
    </message>
    <message>
        <source>List the disks of the library, give them names and places, and make labels for them. Without the name of a command, disks are listed.</source>
        <translation>ライブラリのディスクを一覧し、名前と場所を付け、ラベルを作成する。コマンド名を指定しない場合、ディスクを一覧する。</translation>
    </message>
    <message>
        <source>List the files in the library. Only --make-pictures reads them.</source>
        <translation>ライブラリのファイルを一覧する。ファイルを読み取るのは --make-pictures だけ。</translation>
    </message>
    <message>
        <source>List the files that were moved to the trash, or move files back to their folders.</source>
        <translation>ゴミ箱に移動したファイルを一覧する。またはファイルを元のフォルダーに戻す。</translation>
    </message>
    <message>
        <source>List the first N files of those that free the most.</source>
        <translation>解放量の最も多いファイルのうち、最初の N 件を一覧する。</translation>
    </message>
    <message>
        <source>List the folders that hold equal files, in place of the groups.</source>
        <translation>グループの代わりに、等しいファイルを含むフォルダーを一覧する。</translation>
    </message>
    <message>
        <source>List the gaps in the seasons of series, and the seasons that are left out between others.</source>
        <translation>シリーズのシーズン内の欠落と、間の抜けているシーズンを一覧する。</translation>
    </message>
    <message>
        <source>List the groups that are ignored, in place of the others.</source>
        <translation>ほかのグループの代わりに、無視しているグループを一覧する。</translation>
    </message>
    <message>
        <source>List the libraries that the window has opened, the last one first.</source>
        <translation>ウィンドウで開いたライブラリを、最後のものから順に一覧する。</translation>
    </message>
    <message>
        <source>List the programs that open a file, or open it in one of them.</source>
        <translation>ファイルを開けるプログラムを一覧する。またはそのいずれかでファイルを開く。</translation>
    </message>
    <message>
        <source>List the schedules, with the next run and what came of the last one.</source>
        <translation>スケジュールを、次回の実行と前回の結果とともに一覧する。</translation>
    </message>
    <message>
        <source>List the sheets and rolls that are known.</source>
        <translation>既知のシートとロールを一覧する。</translation>
    </message>
    <message>
        <source>List the videos that are a part of a longer one, or have a part in common with it, with the times, in place of exact copies. cinventory fingerprint --parts finds them.</source>
        <translation>完全に一致する複製の代わりに、より長い動画の一部であるか、共通の部分がある動画を、その時刻とともに一覧する。これらは cinventory fingerprint --parts で探す。</translation>
    </message>
    <message>
        <source>List the videos that show the same pictures in another encoding, size or cut, with the better one and why, in place of exact copies. cinventory fingerprint compares them. With --left-alone: those that are not the same.</source>
        <translation>完全に一致する複製の代わりに、エンコード、大きさ、編集が異なり同じ画像を映す動画を、より良いものとその理由とともに一覧する。これらは cinventory fingerprint で比較する。--left-alone では、同じでないとしたものを一覧する。</translation>
    </message>
    <message>
        <source>List where words are said: the file, the time and the line.</source>
        <translation>セリフの箇所を一覧する：ファイル、時刻、行。</translation>
    </message>
    <message>
        <source>Little or nothing to save</source>
        <translation>節約できる量はわずか、またはなし</translation>
    </message>
    <message>
        <source>Look after the computers that work together (--cluster of scan, checksum, verify and check).</source>
        <translation>協力して動作するコンピューターを見守る（scan、checksum、verify、check の --cluster）。</translation>
    </message>
    <message>
        <source>Look at a file in the window of the quick look, or play it in another program.</source>
        <translation>ファイルをクイックルックのウィンドウで見る。または別のプログラムで再生する。</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Manifests are ASC MHL histories, Media Hash Lists, BagIt bags, SFV lists, and lists of md5sum, sha256sum, b2sum, b3sum, xxhsum and their like. All algorithms that are possible are tried where a list names none.</source>
        <translation>マニフェストは、ASC MHL の履歴、Media Hash List、BagIt のバッグ、SFV の一覧、および md5sum、sha256sum、b2sum、b3sum、xxhsum などの一覧。一覧にアルゴリズムの記載がない場合、可能なアルゴリズムをすべて試す。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>引数 {name} がありません。</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>オプション {name} がありません。</translation>
    </message>
    <message>
        <source>Move the files; otherwise they are only named.</source>
        <translation>ファイルを移動する。指定しない場合、ファイルを示すだけになる。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Name the copies that could go, and the file that stays for each; with --yes, move them to the trash.</source>
        <translation>ゴミ箱に移せる複製と、それぞれについて残るファイルを示す。--yes を付けると、ゴミ箱に移動する。</translation>
    </message>
    <message>
        <source>Name the files in which verify found other contents than the known ones; with --yes, accept these.</source>
        <translation>verify で既知の内容と異なる内容が見つかったファイルを示す。--yes を付けると、その内容を承認する。</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>どちらもなし</translation>
    </message>
    <message>
        <source>New since the first scan, {time}</source>
        <translation>最初のスキャン（{time}）以降の新着</translation>
    </message>
    <message>
        <source>New since you last looked, {time}</source>
        <translation>前回の確認（{time}）以降の新着</translation>
    </message>
    <message>
        <source>No browser was found. Open this link within ten minutes. It works once:</source>
        <translation>ブラウザーが見つかりませんでした。10 分以内にこのリンクを開いてください。使えるのは 1 回だけです：</translation>
    </message>
    <message>
        <source>No change was found in what could be read</source>
        <translation>読み取れた範囲では、変更は見つかりませんでした</translation>
    </message>
    <message>
        <source>No change was found until then</source>
        <translation>それまでの間に、変更は見つかりませんでした</translation>
    </message>
    <message>
        <source>No disk has the name or id “{text}”. There are: {names}.</source>
        <translation>名前または ID が「{text}」のディスクはありません。使えるもの：{names}。</translation>
    </message>
    <message>
        <source>No file is ever replaced by an undo.</source>
        <translation>元に戻す際に、既存のファイルを置き換えることはない。</translation>
    </message>
    <message>
        <source>No file is known yet. Scan a folder first.</source>
        <translation>既知のファイルはまだありません。先にフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>No folder is renamed.</source>
        <translation>フォルダーの名前は変更しない。</translation>
    </message>
    <message>
        <source>No job is in this state.</source>
        <translation>この状態のジョブはありません。</translation>
    </message>
    <message>
        <source>No player was found. Install one, or name a program by --in.</source>
        <translation>プレーヤーが見つかりませんでした。インストールするか、--in でプログラムを指定してください。</translation>
    </message>
    <message>
        <source>No program for “{path}” was found.</source>
        <translation>「{path}」用のプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>No program here is called “{name}”. There are: {names}.</source>
        <translation>「{name}」というプログラムはここにありません。使えるもの：{names}。</translation>
    </message>
    <message>
        <source>No running Cinventory answers for this library. Only its saved jobs are available.</source>
        <translation>このライブラリについて応答する Cinventory は実行されていません。保存されたジョブだけを利用できます。</translation>
    </message>
    <message>
        <source>No sheet has the name “{name}”: {names}.</source>
        <translation>「{name}」という名前のシートはありません：{names}。</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>コマンド {name} はありません。</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>コマンド {name} はありません。{names} のことですか？</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>オプション {name} はありません</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>オプション {name} はありません（候補：{names}）</translation>
    </message>
    <message>
        <source>None of these files has pictures.</source>
        <translation>これらのファイルには画像がありません。</translation>
    </message>
    <message>
        <source>None of these files has pictures. Make them with --make-pictures.</source>
        <translation>これらのファイルには画像がありません。--make-pictures で作成してください。</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>見積もりなし</translation>
    </message>
    <message>
        <source>Not known, since some files could not be compared</source>
        <translation>一部のファイルを比較できなかったため、不明</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>監視していません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note something else of the disk.</source>
        <translation>ディスクについて、そのほかの情報を記入する。</translation>
    </message>
    <message>
        <source>Note that two videos of --near do not show the same.</source>
        <translation>--near の 2 つの動画が同じものを映していないことを記録する。</translation>
    </message>
    <message>
        <source>Note where the disk is kept.</source>
        <translation>ディスクの保管場所を記入する。</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>Nothing that the catalogue names is opened. Its videos are listed as not connected and not read, until a scan of a disk with that name finds them. A later catalogue of the disk replaces the earlier one; what it lacks of that stays listed, and is counted, until you import it with --yes.</source>
        <translation>カタログに記載されたファイルは開かない。その動画は、同じ名前のディスクのスキャンで見つかるまで、未接続かつ未読み取りとして一覧する。同じディスクの新しいカタログは、以前のものを置き換える。以前のものにあり新しいものにないファイルは、--yes を付けてインポートするまで一覧に残り、件数を示す。</translation>
    </message>
    <message>
        <source>Nothing was forgotten: add --yes to forget what this one lacks.</source>
        <translation>何も破棄していません。--yes を付けると、今回ないファイルの情報を破棄します。</translation>
    </message>
    <message>
        <source>Nothing was moved: add --yes to move them to the trash.</source>
        <translation>何も移動していません。--yes を付けると、ゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Now {limit}.</source>
        <translation>現在：{limit}。</translation>
    </message>
    <message>
        <source>OCCASION</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>OPENED</source>
        <translation>開いた日時</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Older jobs are not shown. Show more with --limit.</source>
        <translation>古いジョブは表示していません。--limit でさらに表示できます。</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list. One has to be named, here or by --where. A plain word that is no path is refused: give it by --where.</source>
        <translation>list と同じく、これらのパスとその下にあり、すべてのフィルターに一致するファイルだけ。ここまたは --where で、少なくとも 1 つ指定する。パスでない単なる語は受け付けない。--where で指定すること。</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all files. A plain word that is no path is refused: give it by --where.</source>
        <translation>list と同じく、これらのパスとその下にあり、すべてのフィルターに一致するファイルだけ。省略時は全ファイル。パスでない単なる語は受け付けない。--where で指定すること。</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all.</source>
        <translation>list と同じく、これらのパスとその下にあり、すべてのフィルターに一致するファイルだけ。省略時はすべて。</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; name at least one. A plain word that is no path is refused: give it by --where.</source>
        <translation>list と同じく、これらのパスとその下にあり、すべてのフィルターに一致するファイルだけ。少なくとも 1 つ指定する。パスでない単なる語は受け付けない。--where で指定すること。</translation>
    </message>
    <message>
        <source>Only files that match may go, and only those with another copy that can be reached on the same disk: a copy on another disk is a backup, and stays unless --across-disks is given. Run copies first. Just before a file goes, it is compared byte for byte with the file that stays; with --near, both must be as they were compared by their pictures, and the file that stays is read whole. Nothing is deleted, and journal undo moves files back. The preferences must allow it.</source>
        <translation>移せるのは、一致するファイルのうち、同じディスクにアクセスできる別の複製があるものだけ。別のディスクの複製はバックアップであり、--across-disks を指定しない限り残る。先に copies を実行すること。ファイルを移す直前に、残るファイルと 1 バイトずつ比較する。--near では、両方のファイルが画像で比較したときのままである必要があり、残るファイルは全体を読み取る。何も削除せず、journal undo でファイルを元に戻せる。設定での許可が必要。</translation>
    </message>
    <message>
        <source>Only in {path}</source>
        <translation>{path} のみにある</translation>
    </message>
    <message>
        <source>Only say whether a server of this library answers.</source>
        <translation>このライブラリのサーバーが応答するかどうかだけを示す。</translation>
    </message>
    <message>
        <source>Only this computer can open it. With --host, others can, such as a phone.</source>
        <translation>開けるのはこのコンピューターだけです。--host を指定すると、電話など、ほかの機器からも開けます。</translation>
    </message>
    <message>
        <source>Only videos whose length is similar to that of another one are read, each once until it changes: some 10 MB and a second of the processor. Parts of one recording do not count as another. copies --near lists what is found. With --parts, the videos of 10 s or more are read that were not yet, and found in longer ones.</source>
        <translation>ほかの動画と長さの近い動画だけを、変更されるまで 1 回ずつ読み取る。約 10 MB とプロセッサーの 1 秒を要する。同じ収録の各部は、ほかの動画に数えない。見つかったものは copies --near で一覧する。--parts では、10 秒以上の未読み取りの動画を読み取り、より長い動画の中から探す。</translation>
    </message>
    <message>
        <source>Open another window. Otherwise the paths go to the window that is open.</source>
        <translation>別のウィンドウを開く。指定しない場合、パスは開いているウィンドウに渡す。</translation>
    </message>
    <message>
        <source>Open the live page in the browser.</source>
        <translation>ライブページをブラウザーで開く。</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>オプション {name} には値を指定できません。</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>オプション {name} には引数が必要です。</translation>
    </message>
    <message>
        <source>Option {name} requires {number} arguments.</source>
        <translation>オプション {name} には {number} 個の引数が必要です。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Outlines of all labels, to be tried on plain paper.</source>
        <translation>すべてのラベルの輪郭。普通紙で試すためのもの。</translation>
    </message>
    <message>
        <source>Play it in this program, as open-with lists it; “preferred” is the preferred player.</source>
        <translation>open-with で一覧されるこのプログラムで再生する。「preferred」 は優先プレーヤー。</translation>
    </message>
    <message>
        <source>Print so many mm further down.</source>
        <translation>この mm 数だけ下にずらして印刷する。</translation>
    </message>
    <message>
        <source>Print so many mm further to the right.</source>
        <translation>この mm 数だけ右にずらして印刷する。</translation>
    </message>
    <message>
        <source>Probe every file again, and read more of it.</source>
        <translation>すべてのファイルを再び解析し、より多くを読み取る。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library. The library from before is kept beside it.</source>
        <translation>ライブラリをバックアップで置き換える。以前のライブラリは同じ場所に残る。</translation>
    </message>
    <message>
        <source>Put pictures from the cache of previews into an HTML report, of 120 files at most.</source>
        <translation>プレビューのキャッシュの画像を HTML レポートに入れる。最大 120 件のファイル。</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Read 8 pictures of each video, by which the same film is found in another encoding.</source>
        <translation>各動画の 8 枚の画像を読み取り、異なるエンコードの同じ映画を探せるようにする。</translation>
    </message>
    <message>
        <source>Read all files of a folder, and write a manifest of them. The files themselves are never changed.</source>
        <translation>フォルダーの全ファイルを読み取り、そのマニフェストを書き出す。ファイルそのものは変更しない。</translation>
    </message>
    <message>
        <source>Read also videos that were read before.</source>
        <translation>以前に読み取った動画も読み取る。</translation>
    </message>
    <message>
        <source>Read at most this much, such as 500GB or 2h, the longest unchecked files first.</source>
        <translation>読み取る量の上限。例：500GB、2h。チェックされていない期間が最も長いファイルから始める。</translation>
    </message>
    <message>
        <source>Read files in the library again, and compare them with their stored checksums.</source>
        <translation>ライブラリのファイルを再び読み取り、保存したチェックサムと照合する。</translation>
    </message>
    <message>
        <source>Read the preferences from a file. Passwords, tokens and certificates stay as they are here.</source>
        <translation>設定をファイルから読み込む。パスワード・トークン・証明書はここのものがそのまま残る。</translation>
    </message>
    <message>
        <source>Read the tracks inside videos, too; each such video is read to its end.</source>
        <translation>動画の中のトラックも読み取る。そのような動画は最後まで読み取る。</translation>
    </message>
    <message>
        <source>Record the new path of a source, and keep all that is known about its files.</source>
        <translation>ソースの新しいパスを記録し、そのファイルについての情報をすべて残す。</translation>
    </message>
    <message>
        <source>Relocate even if none of its files is found there.</source>
        <translation>そのファイルが 1 つも見つからない場合も、場所を変更する。</translation>
    </message>
    <message>
        <source>Remove a schedule. A job that it has begun goes on.</source>
        <translation>スケジュールを削除する。開始済みのジョブは続行する。</translation>
    </message>
    <message>
        <source>Replace an existing checksum list.</source>
        <translation>既存のチェックサム一覧を置き換える。</translation>
    </message>
    <message>
        <source>Results: made; not_compared: no print can be made of the video, for the reason that JSON names; a video without a result was not read yet, or no other is of similar length.</source>
        <translation>結果：made 比較用データを作成済み；not_compared JSON に示される理由により、動画の比較用データを作成できない；結果のない動画は、未読み取りか、長さの近い動画がほかにない。</translation>
    </message>
    <message>
        <source>Run the job of a schedule now, also of a disabled one and on battery.</source>
        <translation>スケジュールのジョブを今すぐ実行する。無効なスケジュールでも、バッテリー動作中でも実行する。</translation>
    </message>
    <message>
        <source>Run this program with its arguments, without a shell, for each alert; it reads the alert as JSON. Repeatable.</source>
        <translation>通知ごとに、このプログラムを引数付きで、シェルを通さずに実行する。プログラムは通知を JSON として読み取る。複数回指定可。</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>節約量</translation>
    </message>
    <message>
        <source>Say that a disk which only imports tell of is this one: scans of it then take the place of what was imported.</source>
        <translation>インポートでしかわからないディスクが、このディスクであることを示す。そのスキャンの結果が、インポートした内容を置き換える。</translation>
    </message>
    <message>
        <source>Say what limits the scan: processor, disk, late answers or library. With --cluster, also name the workers, their rates and faults.</source>
        <translation>スキャンを制限しているものを示す：プロセッサー、ディスク、応答の遅れ、ライブラリ。--cluster では、ワーカーとその速度および障害も示す。</translation>
    </message>
    <message>
        <source>Scale larger pictures down to so many lines: 576, 720, 1080, 2160.</source>
        <translation>これより大きい画像を、このライン数に縮小する：576、720、1080、2160。</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>走査</translation>
    </message>
    <message>
        <source>Scan folders and files into the library, and list them.</source>
        <translation>フォルダーとファイルをライブラリにスキャンし、一覧する。</translation>
    </message>
    <message>
        <source>Scan {number} since scan {since}, {time}, {state}</source>
        <translation>スキャン {number}（スキャン {since} 以降）、{time}、{state}</translation>
    </message>
    <message>
        <source>Scan {number}, {time}, {state}</source>
        <translation>スキャン {number}、{time}、{state}</translation>
    </message>
    <message>
        <source>Scans run on the cluster at {address}.</source>
        <translation>スキャンは {address} のクラスターで実行します。</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Send a test alert to each receiver in the preferences and the options, once, and say if it arrived.</source>
        <translation>設定とオプションの各送信先にテスト通知を 1 回送信し、届いたかどうかを示す。</translation>
    </message>
    <message>
        <source>Send alerts to this address, as JSON. Repeatable.</source>
        <translation>このアドレスに通知を JSON で送信する。複数回指定可。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Serve the live page and the local job API without a window, and print the address.</source>
        <translation>ライブページとローカルのジョブ API をウィンドウなしで提供し、そのアドレスを表示する。</translation>
    </message>
    <message>
        <source>Several sheets have the name “{name}”: {names}.</source>
        <translation>「{name}」という名前のシートが複数あります：{names}。</translation>
    </message>
    <message>
        <source>Show a profile with its conditions, and the pages that they come from.</source>
        <translation>プロファイルを、その条件と出典のページとともに表示する。</translation>
    </message>
    <message>
        <source>Show all net changes after this scan, up to that of --scan; or those since a date (2026-10-01) or for an age (30d), with files that checks found changed unnoticed or damaged.</source>
        <translation>このスキャンの後から --scan のスキャンまでの、差し引きの変更をすべて表示する。または日付（2026-10-01）以降、または期間（30d）内の変更を表示する。チェックで気付かれない変化または破損が見つかったファイルも含む。</translation>
    </message>
    <message>
        <source>Show in how many files each language is spoken, written, forced, or neither spoken nor written.</source>
        <translation>各言語が音声、字幕、強制字幕にあるファイル、どちらにもないファイルの件数を表示する。</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>進行状況バーを表示しない。</translation>
    </message>
    <message>
        <source>Show no window, but an icon where the system has a place for it.</source>
        <translation>ウィンドウを表示せず、システムに場所があればアイコンを表示する。</translation>
    </message>
    <message>
        <source>Show the job until it ends. Ctrl-C does not cancel it.</source>
        <translation>ジョブを終了まで表示する。Ctrl-C ではキャンセルされない。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示する。</translation>
    </message>
    <message>
        <source>Show the workers of a cluster, and whether each of them can take part in a scan.</source>
        <translation>クラスターのワーカーと、それぞれがスキャンに参加できるかどうかを表示する。</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>このヘルプを表示して終了する。</translation>
    </message>
    <message>
        <source>Show what a scan found new, changed, moved, missing or back, without reading the files.</source>
        <translation>ファイルを読み取らずに、スキャンで見つかった新規・変更・移動・所在不明・復帰を表示する。</translation>
    </message>
    <message>
        <source>Show what each scan found the library to hold: files, size, codecs, problems and checks over time.</source>
        <translation>各スキャンの時点のライブラリの内容を表示する：ファイル、サイズ、コーデック、問題、チェックの推移。</translation>
    </message>
    <message>
        <source>Sign what --webhook sends, with the secret in this file.</source>
        <translation>--webhook の送信内容に、このファイルのシークレットで署名する。</translation>
    </message>
    <message>
        <source>Since {time}, up to scan {number}</source>
        <translation>{time} 以降、スキャン {number} まで</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sort by this column, named as in CSV. Repeatable.</source>
        <translation>この列で並べ替える。列名は CSV と同じ。複数回指定可。</translation>
    </message>
    <message>
        <source>Sort in descending order: the largest or latest first.</source>
        <translation>降順に並べ替える：最大または最新のものが先頭。</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Take --not-same of two videos back.</source>
        <translation>2 つの動画の --not-same を取り消す。</translation>
    </message>
    <message>
        <source>Take a file only if copies stay on at least so many disks that are connected.</source>
        <translation>接続中の少なくともこの台数のディスクに複製が残る場合だけ、ファイルを移す。</translation>
    </message>
    <message>
        <source>Take no file from the disk of this path in a source. Repeatable.</source>
        <translation>ソース内のこのパスのディスクからはファイルを移さない。複数回指定可。</translation>
    </message>
    <message>
        <source>Take no file from this folder. Repeatable.</source>
        <translation>このフォルダーからはファイルを移さない。複数回指定可。</translation>
    </message>
    <message>
        <source>Take the inventory of a video library. Without a command, cinventory [--library FILE] [PATH]... opens the window and scans the paths. cinventory self-test checks whether it works on this computer.</source>
        <translation>動画ライブラリの目録を作成する。コマンドを指定しない場合、cinventory [--library FILE] [PATH]... はウィンドウを開き、パスをスキャンする。cinventory self-test は、このコンピューターで動作するかどうかを確認する。</translation>
    </message>
    <message>
        <source>Tell by when the disk will be full, and by which looks.</source>
        <translation>ディスクが満杯になる時期と、その根拠となる確認を示す。</translation>
    </message>
    <message>
        <source>Tell the size of the library, what it holds, and its backups; of a damaged one, the backups.</source>
        <translation>ライブラリのサイズ、内容、バックアップを示す。壊れたライブラリの場合は、バックアップを示す。</translation>
    </message>
    <message>
        <source>Tell what encoding videos anew would save: a range with its grounds. Nothing is encoded or changed.</source>
        <translation>動画の再エンコードで節約できる量を示す：範囲とその根拠。エンコードや変更は行わない。</translation>
    </message>
    <message>
        <source>Tell what files take room without need, by kind, and which would free the most. Changes nothing.</source>
        <translation>不要に容量を占めるファイルを種類別に示し、解放量の最も多いものを示す。何も変更しない。</translation>
    </message>
    <message>
        <source>Tell what is wrong, new and unknown in the library, and the command that answers each. Reads no file.</source>
        <translation>ライブラリの問題、新着、不明なものと、それぞれに対応するコマンドを示す。ファイルは読み取らない。</translation>
    </message>
    <message>
        <source>Tell what the index holds, its size, and when it was made.</source>
        <translation>インデックスの内容、サイズ、作成日時を示す。</translation>
    </message>
    <message>
        <source>Tell what would be lost with the disk: what is nowhere else.</source>
        <translation>ディスクとともに失われるもの、つまりほかにないものを示す。</translation>
    </message>
    <message>
        <source>Tell which disks were not seen, or not checked, for long.</source>
        <translation>長い間確認されていないディスク、またはチェックされていないディスクを示す。</translation>
    </message>
    <message>
        <source>Tell which files fit on a disk with so much room: 800GB.</source>
        <translation>この容量のディスクに収まるファイルを示す：800GB。</translation>
    </message>
    <message>
        <source>Tell which files have copies on fewer than N disks.</source>
        <translation>複製のあるディスクが N 台未満のファイルを示す。</translation>
    </message>
    <message>
        <source>Test known files against profiles. Only imported policies read the files.</source>
        <translation>既知のファイルがプロファイルを満たすかどうかを調べる。ファイルを読み取るのは、インポートしたポリシーだけ。</translation>
    </message>
    <message>
        <source>Test this profile, not all. Repeatable.</source>
        <translation>すべてではなく、このプロファイルを調べる。複数回指定可。</translation>
    </message>
    <message>
        <source>The action.</source>
        <translation>操作。</translation>
    </message>
    <message>
        <source>The address of the Dask scheduler.</source>
        <translation>Dask スケジューラーのアドレス。</translation>
    </message>
    <message>
        <source>The address to listen on. Other computers can reach it unless it is loopback.</source>
        <translation>待ち受けるアドレス。ループバックでなければ、ほかのコンピューターからアクセスできる。</translation>
    </message>
    <message>
        <source>The algorithm of a checksum list whose name and lines do not tell it.</source>
        <translation>名前と行から判別できないチェックサム一覧のアルゴリズム。</translation>
    </message>
    <message>
        <source>The answer is yes, no or unknown, with the facts that fail or are not known.</source>
        <translation>答えははい、いいえ、不明のいずれかで、満たさない情報または不明な情報を併せて示す。</translation>
    </message>
    <message>
        <source>The backup is checked first. While a window or another program uses the library, nothing is done.</source>
        <translation>バックアップは先にチェックされる。ウィンドウまたは別のプログラムがライブラリを使用している間は、何も行わない。</translation>
    </message>
    <message>
        <source>The backup; by default the newest one beside the library.</source>
        <translation>バックアップ。省略時はライブラリと同じ場所にある最新のもの。</translation>
    </message>
    <message>
        <source>The catalogue, or another library.</source>
        <translation>カタログ、または別のライブラリ。</translation>
    </message>
    <message>
        <source>The code is for a scanner that types: Find a disk by its label, in the window, shows the disk. Sheet and correction are at first those that the window used last.</source>
        <translation>コードは、文字を入力する方式のスキャナー用。ウィンドウの「ラベルからディスクを検索」でディスクを表示できる。シートと補正の初期値は、ウィンドウで最後に使ったもの。</translation>
    </message>
    <message>
        <source>The codec of the results.</source>
        <translation>変換結果のコーデック。</translation>
    </message>
    <message>
        <source>The command ends when that window is closed; the other program goes on by itself. The status is 1 if there is no such file, if it cannot be played, or if the program did not start.</source>
        <translation>コマンドはそのウィンドウを閉じると終了する。別のプログラムは単独で動作を続ける。ファイルがない、再生できない、またはプログラムが起動しなかった場合、ステータスは 1。</translation>
    </message>
    <message>
        <source>The command looks for the files there first. The next scan does not probe unchanged files again.</source>
        <translation>コマンドは、まずそこにファイルがあるかどうかを調べる。次回のスキャンでは、変更のないファイルを再び解析しない。</translation>
    </message>
    <message>
        <source>The day of a weekly job, or the first such day of a month; sunday.</source>
        <translation>毎週のジョブの曜日、または毎月のジョブではその月の最初のその曜日。例：sunday。</translation>
    </message>
    <message>
        <source>The depth of a check for damage; index by default.</source>
        <translation>破損チェックの深さ。省略時は index。</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”, kept at {place}.</source>
        <translation>ディスク {id} の名前は「{name}」、保管場所は {place} です。</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”.</source>
        <translation>ディスク {id} の名前は「{name}」です。</translation>
    </message>
    <message>
        <source>The file appears once it is whole. A file there is replaced only if it is a library.</source>
        <translation>ファイルは完全にできた時点で現れる。既存のファイルは、ライブラリの場合にだけ置き換える。</translation>
    </message>
    <message>
        <source>The file that an export replaces; its extension is the format.</source>
        <translation>エクスポートで置き換えるファイル。拡張子が形式になる。</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>書き出すファイル。- は標準出力。</translation>
    </message>
    <message>
        <source>The file with the token, made if missing; by default the user&apos;s own.</source>
        <translation>トークンのファイル。なければ作成する。省略時はユーザー自身のもの。</translation>
    </message>
    <message>
        <source>The file, or the folder for a new file; by default the folder beside the library.</source>
        <translation>ファイル、または新しいファイルのフォルダー。省略時はライブラリと同じ場所のフォルダー。</translation>
    </message>
    <message>
        <source>The file. It need not be in the library.</source>
        <translation>ファイル。ライブラリになくてもよい。</translation>
    </message>
    <message>
        <source>The files are compared with all files of the library. Of files of the same size, only those are read that may still be equal; stored checksums stand for files on disks that are not connected. Hard links, reflinks and several paths to one file are one copy.</source>
        <translation>ファイルをライブラリの全ファイルと比較する。同じサイズのファイルは、等しい可能性が残るものだけを読み取る。未接続のディスクのファイルは、保存したチェックサムで代用する。ハードリンク、reflink、1 つのファイルへの複数のパスは、1 つの複製として扱う。</translation>
    </message>
    <message>
        <source>The files that are to fit; by default those on one disk alone. Repeatable.</source>
        <translation>収めるファイル。省略時は 1 台のディスクにしかないもの。複数回指定可。</translation>
    </message>
    <message>
        <source>The files to test, as for the command list. Scan them first. A plain word that is no path is refused: give it by --where.</source>
        <translation>調べるファイル。コマンド list と同様に指定する。先にスキャンしておくこと。パスでない単なる語は受け付けない。--where で指定すること。</translation>
    </message>
    <message>
        <source>The first label that is left on the sheet.</source>
        <translation>シートに残っている最初のラベル。</translation>
    </message>
    <message>
        <source>The first run is at the next of these times. Runs that were missed are caught up with once. On battery, jobs wait until the computer is plugged in.</source>
        <translation>最初の実行は、これらの時刻のうち次に来るとき。逃した実行は 1 回だけ補う。バッテリー動作中は、電源に接続するまでジョブを待機させる。</translation>
    </message>
    <message>
        <source>The first {count} files make {share} of it.</source>
        <translation>最初の {count} 件のファイルがその {share} を占めます。</translation>
    </message>
    <message>
        <source>The first {count} {count:file makes|files make} {share} of it: {size}</source>
        <translation>最初の {count} 件のファイルがその {share} を占めます：{size}</translation>
    </message>
    <message>
        <source>The folder for what an encoder makes, for handbrake, sh, powershell and cmd. It is in no source.</source>
        <translation>エンコーダーの出力先のフォルダー。handbrake、sh、powershell、cmd 用。ソースの外に置く。</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk, such as /media/blue or E:/; by default the one that the paths tell. An empty one cuts nothing.</source>
        <translation>パスのうちディスクを表すフォルダー。例：/media/blue、E:/。省略時はパスからわかるもの。空の場合は何も取り除かない。</translation>
    </message>
    <message>
        <source>The folder of a source; by default all sources.</source>
        <translation>ソースのフォルダー。省略時はすべてのソース。</translation>
    </message>
    <message>
        <source>The folder of the source.</source>
        <translation>ソースのフォルダー。</translation>
    </message>
    <message>
        <source>The folder to compare; by default that of the manifest.</source>
        <translation>照合するフォルダー。省略時はマニフェストのフォルダー。</translation>
    </message>
    <message>
        <source>The folder to describe.</source>
        <translation>記載対象のフォルダー。</translation>
    </message>
    <message>
        <source>The form of the manifest.</source>
        <translation>マニフェストの形式。</translation>
    </message>
    <message>
        <source>The format of the output.</source>
        <translation>出力の形式。</translation>
    </message>
    <message>
        <source>The format of the report; by default that of the output&apos;s name.</source>
        <translation>レポートの形式。省略時は出力の名前に従う。</translation>
    </message>
    <message>
        <source>The format; by default that of the output&apos;s name, or a table.</source>
        <translation>形式。省略時は出力の名前に従うか、表になる。</translation>
    </message>
    <message>
        <source>The format; by default the one that its contents tell.</source>
        <translation>形式。省略時は内容からわかるもの。</translation>
    </message>
    <message>
        <source>The hours of a nightly, weekly or monthly job; 22:00-06:00 by default. Verifications and checks end with them.</source>
        <translation>毎晩、毎週、毎月のジョブの時間帯。省略時は 22:00-06:00。検証とチェックはこの時間帯で終わる。</translation>
    </message>
    <message>
        <source>The id of a job, or its beginning.</source>
        <translation>ジョブの ID、またはその先頭部分。</translation>
    </message>
    <message>
        <source>The index is a file of its own beside the library. Subtitles that are in it are not read again, and those that are gone or have changed are taken out. Its size has a limit in the settings, dialogue_mb.</source>
        <translation>インデックスは、ライブラリと同じ場所にある独立したファイル。すでに含まれる字幕は再び読み取らず、なくなったか変更された字幕は取り除く。サイズの上限は設定の dialogue_mb。</translation>
    </message>
    <message>
        <source>The index of what is said is deleted: {size}.</source>
        <translation>セリフのインデックスを削除しました：{size}。</translation>
    </message>
    <message>
        <source>The job has not ended, but no more changes are reported. Run the command again later.</source>
        <translation>ジョブは終わっていませんが、これ以上の変化は報告されません。後でもう一度コマンドを実行してください。</translation>
    </message>
    <message>
        <source>The job was not changed.</source>
        <translation>ジョブは変更されませんでした。</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>ジョブ。</translation>
    </message>
    <message>
        <source>The journal is empty: nothing was moved to the trash.</source>
        <translation>記録は空です。ゴミ箱に移動したものはありません。</translation>
    </message>
    <message>
        <source>The last label of {sheet} is number {number}.</source>
        <translation>{sheet} の最後のラベルは {number} 番です。</translation>
    </message>
    <message>
        <source>The library from before is kept as {path}.</source>
        <translation>以前のライブラリは {path} として残っています。</translation>
    </message>
    <message>
        <source>The library has no disk yet. Scan a folder first.</source>
        <translation>ライブラリにディスクはまだありません。先にフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>The library has no sources. Scan a folder first.</source>
        <translation>ライブラリにソースがありません。先にフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>The library no longer keeps the details of this scan.</source>
        <translation>このスキャンの詳細は、もうライブラリにありません。</translation>
    </message>
    <message>
        <source>The library of another computer comes with all that it knows: contents, checksums, checks, the disks. It is only read, and nothing that this library knows is replaced. A scan of a disk here takes the place of its files, and gets what was known of them.</source>
        <translation>別のコンピューターのライブラリは、持っている情報のすべてとともに取り込む：内容、チェックサム、チェック、ディスク。そのライブラリは読み取るだけで、このライブラリの情報は置き換えない。ここでディスクをスキャンすると、その結果がファイルを置き換え、ファイルについての情報を引き継ぐ。</translation>
    </message>
    <message>
        <source>The library {path} is now as in {backup}.</source>
        <translation>ライブラリ {path} は {backup} の状態になりました。</translation>
    </message>
    <message>
        <source>The library {path} is of this version.</source>
        <translation>ライブラリ {path} はこのバージョンのものです。</translation>
    </message>
    <message>
        <source>The log: {path}</source>
        <translation>ログ：{path}</translation>
    </message>
    <message>
        <source>The manifest: a file for a checksum list, a folder for ascmhl and bagit.</source>
        <translation>マニフェスト：チェックサム一覧ではファイル、ascmhl と bagit ではフォルダー。</translation>
    </message>
    <message>
        <source>The name of a profile.</source>
        <translation>プロファイルの名前。</translation>
    </message>
    <message>
        <source>The name of its disk; by default the one that the catalogue tells. Of a library, the name for it here; by default that of its file.</source>
        <translation>そのディスクの名前。省略時はカタログに記載されたもの。ライブラリの場合はここでの名前で、省略時はそのファイルの名前。</translation>
    </message>
    <message>
        <source>The name or id of a program, as it is listed.</source>
        <translation>一覧に示されるプログラムの名前または ID。</translation>
    </message>
    <message>
        <source>The name or the id of one disk; without it, all.</source>
        <translation>1 台のディスクの名前または ID。省略時はすべて。</translation>
    </message>
    <message>
        <source>The name; by default that of the file.</source>
        <translation>名前。省略時はファイルの名前。</translation>
    </message>
    <message>
        <source>The name; without one, that of its folder again.</source>
        <translation>名前。省略すると、再びフォルダーの名前になる。</translation>
    </message>
    <message>
        <source>The names or ids of disks; without any, all.</source>
        <translation>ディスクの名前または ID。省略時はすべて。</translation>
    </message>
    <message>
        <source>The new folder of the source.</source>
        <translation>ソースの新しいフォルダー。</translation>
    </message>
    <message>
        <source>The new name of the disk.</source>
        <translation>ディスクの新しい名前。</translation>
    </message>
    <message>
        <source>The number of a file in the list.</source>
        <translation>一覧でのファイルの番号。</translation>
    </message>
    <message>
        <source>The number of probe processes, with --cluster on each worker; by default from the preferences.</source>
        <translation>解析プロセスの数。--cluster では各ワーカーでの数。省略時は設定に従う。</translation>
    </message>
    <message>
        <source>The number of the schedule, as in the list.</source>
        <translation>一覧でのスケジュールの番号。</translation>
    </message>
    <message>
        <source>The old path of the source.</source>
        <translation>ソースの古いパス。</translation>
    </message>
    <message>
        <source>The paths of one folder on different computers, such as /Volumes/Media=/mnt/media. Repeatable.</source>
        <translation>同じフォルダーの、異なるコンピューターでのパス。例：/Volumes/Media=/mnt/media。複数回指定可。</translation>
    </message>
    <message>
        <source>The port to listen on; 0 for any free one.</source>
        <translation>待ち受けるポート。0 では空いている任意のポート。</translation>
    </message>
    <message>
        <source>The same, and make the pictures that are absent. This reads the files, for a minute at most.</source>
        <translation>同じく画像を入れ、ない画像は作成する。そのためにファイルを読み取る。最大 1 分。</translation>
    </message>
    <message>
        <source>The saved search to export.</source>
        <translation>エクスポートする保存した検索。</translation>
    </message>
    <message>
        <source>The scan to show; by default the last one.</source>
        <translation>表示するスキャン。省略時は最後のもの。</translation>
    </message>
    <message>
        <source>The scan was too short to tell what limited it.</source>
        <translation>スキャンが短すぎて、制限していたものがわかりません。</translation>
    </message>
    <message>
        <source>The scan was {limit}.</source>
        <translation>スキャン：{limit}。</translation>
    </message>
    <message>
        <source>The sheet or roll, by a part of its name; by default the last one.</source>
        <translation>シートまたはロール。名前の一部で指定する。省略時は最後に使ったもの。</translation>
    </message>
    <message>
        <source>The source {old} is now at {new}. No file was probed.</source>
        <translation>ソース {old} の場所は {new} になりました。ファイルの解析は行っていません。</translation>
    </message>
    <message>
        <source>The source {path} is called “{name}” now.</source>
        <translation>ソース {path} の名前は「{name}」になりました。</translation>
    </message>
    <message>
        <source>The token is in {path}. Press Ctrl-C to stop the server.</source>
        <translation>トークンは {path} にあります。Ctrl-C でサーバーを停止します。</translation>
    </message>
    <message>
        <source>The trash is on the same disk: emptying it frees the space.</source>
        <translation>ゴミ箱は同じディスクにあります。空にすると容量が解放されます。</translation>
    </message>
    <message>
        <source>The window has opened no library yet.</source>
        <translation>ウィンドウで開いたライブラリはまだありません。</translation>
    </message>
    <message>
        <source>The window or cinventory serve watches while it is open. A file is probed once it has not changed for 10 seconds. Where the system reports no changes, a scan each hour or night finds them.</source>
        <translation>ウィンドウまたは cinventory serve を開いている間、監視する。ファイルは、10 秒間変更がなければ解析する。システムが変更を知らせない場所では、毎時または毎晩のスキャンで変更を見つける。</translation>
    </message>
    <message>
        <source>The words, in a row, in any case.</source>
        <translation>連続する語。大文字と小文字は区別しない。</translation>
    </message>
    <message>
        <source>The worker {name} gets no files: {fault}</source>
        <translation>ワーカー {name} にはファイルを割り当てません：{fault}</translation>
    </message>
    <message>
        <source>Their video may have been renamed, moved or deleted. Nothing is changed.</source>
        <translation>属していた動画は、名前の変更、移動、または削除された可能性がある。何も変更しない。</translation>
    </message>
    <message>
        <source>There are more folders with equal files than are listed.</source>
        <translation>等しいファイルを含むフォルダーは、一覧のほかにもあります。</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>ジョブはありません。</translation>
    </message>
    <message>
        <source>There are no schedules. Add one with: cinventory schedule add</source>
        <translation>スケジュールはありません。追加するには：cinventory schedule add</translation>
    </message>
    <message>
        <source>There is no file at “{path}”, or its disk is not connected.</source>
        <translation>「{path}」にファイルがないか、そのディスクが接続されていません。</translation>
    </message>
    <message>
        <source>There is no gap between the episodes that names tell.</source>
        <translation>名前からわかるエピソードの間に欠落はありません。</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>インデックスはありません。</translation>
    </message>
    <message>
        <source>There may be more.</source>
        <translation>ほかにもある可能性があります。</translation>
    </message>
    <message>
        <source>There may be more: see --format json.</source>
        <translation>ほかにもある可能性があります。--format json をご覧ください。</translation>
    </message>
    <message>
        <source>These are the programs that the system names for its type, the usual one first, and known tools that are here: mpv, VLC, MediaInfo, LosslessCut, HandBrake. An editor of texts is not among those for a stream (.ts). The status is 1 if there is no file or no program, or if the program did not start.</source>
        <translation>示すのは、システムがファイルの種類に割り当てたプログラム（通常のものが先頭）と、ここにある既知のツール：mpv、VLC、MediaInfo、LosslessCut、HandBrake。ストリーム（.ts）用のものにテキストエディターは含めない。ファイルまたはプログラムがない場合、あるいはプログラムが起動しなかった場合、ステータスは 1。</translation>
    </message>
    <message>
        <source>This installation has no window, whose libraries paint labels.</source>
        <translation>このインストールには、ラベルの描画に使うウィンドウのライブラリがありません。</translation>
    </message>
    <message>
        <source>This installation has no window.</source>
        <translation>このインストールにはウィンドウがありません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Try [blue]&apos;{command_path} {help_option}&apos;[/] for help.</source>
        <translation>ヘルプは [blue]&apos;{command_path} {help_option}&apos;[/] で表示できます。</translation>
    </message>
    <message>
        <source>Try the ways in which cinventory serve sends alerts: of jobs that end badly, sources that are offline, and files that changed unnoticed.</source>
        <translation>cinventory serve が通知を送信する手段を試す。通知の対象は、失敗したジョブ、オフラインのソース、気付かれずに変化したファイル。</translation>
    </message>
    <message>
        <source>Turn HDR into SDR.</source>
        <translation>HDR を SDR に変換する。</translation>
    </message>
    <message>
        <source>Undo the whole last move to the trash.</source>
        <translation>ゴミ箱への前回の移動をすべて元に戻す。</translation>
    </message>
    <message>
        <source>Update a library of an earlier version, which any command does by itself if it can back it up before.</source>
        <translation>以前のバージョンのライブラリを更新する。事前にバックアップできれば、どのコマンドでも自動的に更新する。</translation>
    </message>
    <message>
        <source>Update it though no backup could be made before.</source>
        <translation>事前にバックアップを作成できない場合も更新する。</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>使い方: </translation>
    </message>
    <message>
        <source>Use this library file instead of the default one.</source>
        <translation>既定のライブラリファイルの代わりに、これを使う。</translation>
    </message>
    <message>
        <source>Use {gone} for one that is gone, or --where {word} for the files that match.</source>
        <translation>なくなったものには {gone}、一致するファイルには --where {word} を使ってください。</translation>
    </message>
    <message>
        <source>Verdicts: clean; cannot_tell: nothing found, but damage does not show in this codec; suspicious: one sign of damage; damaged: a contradiction in the container, or two independent signs; not_finished: the file was not examined to its end, or cannot be decoded.</source>
        <translation>判定：clean 破損なし；cannot_tell 何も見つからないが、このコーデックでは破損が現れない；suspicious 破損の兆候が 1 つある；damaged コンテナーに矛盾があるか、独立した 2 つの兆候がある；not_finished ファイルを最後まで調べていないか、デコードできない。</translation>
    </message>
    <message>
        <source>Verdicts: verified; moved; stored (verdict:new): there was no checksum before; edited: the contents have changed, and so has the size or the time of the last change; changed unnoticed (verdict:rotten): the contents have changed while both stayed; unreadable. A file that changed unnoticed keeps its known checksum: see accept.</source>
        <translation>判定：検証済み；移動；保存済み (verdict:new) 以前のチェックサムがない；編集済み 内容が変わり、サイズまたは最終更新日時も変わった；気付かれない変化 (verdict:rotten) サイズと日時は同じまま内容が変わった；読み取り不可。気付かれずに変化したファイルは、既知のチェックサムを保持する。accept を参照。</translation>
    </message>
    <message>
        <source>Verify folders against manifests of checksums, and create such manifests.</source>
        <translation>フォルダーをチェックサムのマニフェストと照合して検証する。またはマニフェストを作成する。</translation>
    </message>
    <message>
        <source>Verify or check at most this much, such as 500GB or 2h.</source>
        <translation>検証またはチェックする量の上限。例：500GB、2h。</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Warning: other computers can reach this address, and the connection is not encrypted.</source>
        <translation>警告：ほかのコンピューターがこのアドレスにアクセスでき、接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Watch sources: changes are scanned as they happen. Without a source, list the sources and their state.</source>
        <translation>ソースを監視する：変更があればすぐにスキャンする。ソースを指定しない場合、ソースとその状態を一覧する。</translation>
    </message>
    <message>
        <source>Watch these sources no more.</source>
        <translation>これらのソースの監視をやめる。</translation>
    </message>
    <message>
        <source>What a disk is and its room are as of the last look, which is told. Nothing is copied: --list writes a list for a program that copies, such as rsync --from0 --files-from=FILE / TARGET.</source>
        <translation>ディスクの種類と容量は、併せて示す最後の確認時のもの。何もコピーしない。--list は、コピーを行うプログラム用の一覧を書き出す。例：rsync --from0 --files-from=FILE / TARGET。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>What is not known is not estimated, and is told apart from what has nothing to save.</source>
        <translation>不明なものは見積もらず、節約できる量のないものとは分けて示す。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>What was imported of “{name}” is on “{disk}”. The next scan finds its files.</source>
        <translation>「{name}」からインポートしたものは「{disk}」にあります。次回のスキャンでファイルが見つかります。</translation>
    </message>
    <message>
        <source>Which episode is the last of a season is not known: nothing is said of what comes after those that are there. `cinventory list gap:yes` lists the episodes of the seasons with gaps.</source>
        <translation>シーズンの最終エピソードは不明なため、今あるエピソードより後については何も示さない。`cinventory list gap:yes` は、欠落のあるシーズンのエピソードを一覧する。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>With --near: let a file go although it has sound in a language that the better one lacks.</source>
        <translation>--near と併用：より良いファイルにない言語の音声がある場合も、ファイルを移す。</translation>
    </message>
    <message>
        <source>With a path, each worker reads a part of a file there, and the command compares it with what this computer reads. Nothing is written. Exit status: 0 all workers can take part; 1 there is no cluster; 3 a worker cannot.</source>
        <translation>パスを指定すると、各ワーカーがそこにあるファイルの一部を読み取り、コマンドがこのコンピューターで読み取ったものと比較する。書き込みは行わない。終了ステータス：0 全ワーカーが参加できる；1 クラスターがない；3 参加できないワーカーがある。</translation>
    </message>
    <message>
        <source>Write JSON, as the local API does.</source>
        <translation>ローカル API と同じ JSON を書き出す。</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>JSON を書き出す。</translation>
    </message>
    <message>
        <source>Write in English, as for a report to the makers, whatever the language of the preferences.</source>
        <translation>設定の言語にかかわらず、開発者への報告用に英語で出力する。</translation>
    </message>
    <message>
        <source>Write labels for disks as PDF: name, place, size, files, the id, and the id as a QR code.</source>
        <translation>ディスクのラベルを PDF として書き出す：名前、場所、サイズ、ファイル、ID、ID の QR コード。</translation>
    </message>
    <message>
        <source>Write one line for the files of a recording, with their sums.</source>
        <translation>収録のファイルを、合計とともに 1 行にまとめて書き出す。</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension does not belong to the format. Videos and libraries are never replaced.</source>
        <translation>拡張子が形式に属さない場合も、ファイルを書き出す、または置き換える。動画とライブラリは置き換えない。</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension is of another format.</source>
        <translation>拡張子が別の形式のものでも、ファイルを書き出す、または置き換える。</translation>
    </message>
    <message>
        <source>Write paths for rsync and rclone from this folder on; by default from the innermost one of all files.</source>
        <translation>rsync と rclone 用のパスを、このフォルダーを起点に書き出す。省略時は、全ファイルを含む最も内側のフォルダー。</translation>
    </message>
    <message>
        <source>Write the paths of these files; - is standard output.</source>
        <translation>これらのファイルのパスを書き出す。- は標準出力。</translation>
    </message>
    <message>
        <source>Write the preferences to a file, and read them from one, as for another computer.</source>
        <translation>別のコンピューター用などに、設定をファイルに書き出す。またはファイルから読み込む。</translation>
    </message>
    <message>
        <source>Write the preferences to a file, without passwords, tokens and certificates.</source>
        <translation>パスワード・トークン・証明書を除いて、設定をファイルに書き出す。</translation>
    </message>
    <message>
        <source>Write the report to this file as well.</source>
        <translation>レポートをこのファイルにも書き出す。</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>結果を JSON として書き出す。</translation>
    </message>
    <message>
        <source>Write this file; - is standard output.</source>
        <translation>このファイルを書き出す。- は標準出力。</translation>
    </message>
    <message>
        <source>Write to this file; - is standard output.</source>
        <translation>このファイルに書き出す。- は標準出力。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[省略時: {}]</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[必須]</translation>
    </message>
    <message>
        <source>a checksum list has the algorithm of its form.</source>
        <translation>チェックサム一覧のアルゴリズムは、その形式で決まります。</translation>
    </message>
    <message>
        <source>a file with the extension {ending} cannot be {format}. Leave --format out, give the file the extension {other}, or add --force.</source>
        <translation>拡張子 {ending} のファイルを {format} にはできません。--format を外すか、ファイルの拡張子を {other} にするか、--force を付けてください。</translation>
    </message>
    <message>
        <source>a list needs --if-lost, --fewer-than or --fits.</source>
        <translation>一覧には --if-lost、--fewer-than、--fits のいずれかが必要です。</translation>
    </message>
    <message>
        <source>a named target has them already. Leave out --codec, --height, --sdr and --aac.</source>
        <translation>名前で指定した変換先にすでに含まれています。--codec、--height、--sdr、--aac を外してください。</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>すべてを満たす：</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>あいまいなオプション：{option} は {options} のどれにも当てはまります</translation>
    </message>
    <message>
        <source>an hourly job has no hours.</source>
        <translation>毎時のジョブに時間帯はありません。</translation>
    </message>
    <message>
        <source>and {count} {count:file|files} more</source>
        <translation>ほか {count} 件のファイル</translation>
    </message>
    <message>
        <source>any of:</source>
        <translation>いずれかを満たす：</translation>
    </message>
    <message>
        <source>argument {name}: {reason}</source>
        <translation>引数 {name}：{reason}</translation>
    </message>
    <message>
        <source>ascmhl adds a generation to the history of the folder, after verifying its chain. Files that differ from this history or that of an outer folder are recorded as failed. bagit needs a folder with its files in a folder data inside.</source>
        <translation>ascmhl は、フォルダーの履歴のチェーンを検証した後、履歴に世代を追加する。この履歴または外側のフォルダーの履歴と異なるファイルは、不合格として記録する。bagit では、フォルダー内のフォルダー data にファイルがある必要がある。</translation>
    </message>
    <message>
        <source>ask one thing at a time.</source>
        <translation>一度に調べられるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>at another speed</source>
        <translation>別の速度</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>{size} の複製が少なくとも {count} 件：{total}、{freed}</translation>
    </message>
    <message>
        <source>at most {most} mm.</source>
        <translation>最大 {most} mm です。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>back online</source>
        <translation>オンラインに復帰</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>both are the same place.</source>
        <translation>両方が同じ場所です。</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>can take part</source>
        <translation>参加可能</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>気付かれない変化</translation>
    </message>
    <message>
        <source>connected as of the last scan</source>
        <translation>最後のスキャンの時点で接続中</translation>
    </message>
    <message>
        <source>connected as of {time}</source>
        <translation>{time} 現在、接続中</translation>
    </message>
    <message>
        <source>copies on the same disk take at most {within}, on other disks {across}</source>
        <translation>同じディスク上の複製は最大 {within}、別のディスク上の複製は {across} を占めます</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>for {time}; use skip to leave it out</source>
        <translation>{time} 経過。skip でスキップできます</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>full about {time}</source>
        <translation>{time} 頃に満杯</translation>
    </message>
    <message>
        <source>full {earliest} at the earliest</source>
        <translation>早くて {earliest} に満杯</translation>
    </message>
    <message>
        <source>full {earliest} to {latest}</source>
        <translation>{earliest}～{latest} に満杯</translation>
    </message>
    <message>
        <source>gets no files: {fault}</source>
        <translation>ファイルの割り当てなし：{fault}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>has {own_begin} to {own_end} in common with {path}, from {begin} to {end}</source>
        <translation>{own_begin}～{own_end} が {path} の {begin}～{end} と共通</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>ここに値 {value} は指定できません</translation>
    </message>
    <message>
        <source>imported from {name}, not seen here</source>
        <translation>{name} からインポート、ここでは未確認</translation>
    </message>
    <message>
        <source>in SDR</source>
        <translation>SDR に変換</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>index compares the tables of the container with the bytes there and reads all packets; key-frames decodes the key frames as well, full every frame of picture and sound.</source>
        <translation>index は、コンテナーの表を実際のバイトと照合し、すべてのパケットを読み取る。key-frames はキーフレームもデコードし、full は映像と音声の全フレームをデコードする。</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>is a part of {path}, from {begin} to {end}</source>
        <translation>{path} の一部（{begin}～{end}）</translation>
    </message>
    <message>
        <source>is better than the chosen one: {reason}</source>
        <translation>選択したものより優れています：{reason}</translation>
    </message>
    <message>
        <source>it takes two paths, and nothing else.</source>
        <translation>指定できるのは 2 つのパスだけです。</translation>
    </message>
    <message>
        <source>known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>前回のバックアップ</translation>
    </message>
    <message>
        <source>last week: {jobs}</source>
        <translation>先週：{jobs}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>list takes no id; every other action needs one.</source>
        <translation>list には ID を指定できません。ほかの操作では必要です。</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>name the files that may go, by paths or filters.</source>
        <translation>移してよいファイルを、パスまたはフィルターで指定してください。</translation>
    </message>
    <message>
        <source>name the files to accept, by paths or filters.</source>
        <translation>承認するファイルを、パスまたはフィルターで指定してください。</translation>
    </message>
    <message>
        <source>name the output, which is a file or a folder.</source>
        <translation>出力先のファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>name the sources to watch no more.</source>
        <translation>監視をやめるソースを指定してください。</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>next: {job}, {time}</source>
        <translation>次：{job}、{time}</translation>
    </message>
    <message>
        <source>no language of a file is known. Scan a folder first.</source>
        <translation>言語がわかっているファイルはありません。先にフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>no receiver of alerts is named. Use --webhook or --on-alert.</source>
        <translation>通知の送信先が指定されていません。--webhook または --on-alert を使ってください。</translation>
    </message>
    <message>
        <source>no server of this library runs.</source>
        <translation>このライブラリのサーバーは実行されていません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>{time} から未接続</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>未移動</translation>
    </message>
    <message>
        <source>not moved: {reason}</source>
        <translation>移動なし：{reason}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>nothing has been scanned yet. Scan a folder first.</source>
        <translation>まだ何もスキャンされていません。先にフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>nothing was indexed yet. Index what is said: cinventory dialogue index</source>
        <translation>まだ何もインデックス化されていません。セリフをインデックス化するには：cinventory dialogue index</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>全 {count} 件中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>on another disk</source>
        <translation>別のディスク</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>only CSV can have a byte order mark. Add --format csv.</source>
        <translation>バイトオーダーマークを付けられるのは CSV だけです。--format csv を付けてください。</translation>
    </message>
    <message>
        <source>only HTML can have pictures. Add --format html.</source>
        <translation>画像を入れられるのは HTML だけです。--format html を付けてください。</translation>
    </message>
    <message>
        <source>only a weekly or monthly job has a day.</source>
        <translation>曜日を指定できるのは、毎週または毎月のジョブだけです。</translation>
    </message>
    <message>
        <source>only one of them is possible.</source>
        <translation>指定できるのはこのうち 1 つだけです。</translation>
    </message>
    <message>
        <source>only these formats have it: {names}.</source>
        <translation>使えるのは次の形式だけです：{names}。</translation>
    </message>
    <message>
        <source>only with --near.</source>
        <translation>--near でのみ使えます。</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>光学</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>probing</source>
        <translation>解析中</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>リムーバブル</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>再試行元</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>say how often: hourly, nightly, weekly or monthly.</source>
        <translation>頻度を指定してください：hourly、nightly、weekly、monthly。</translation>
    </message>
    <message>
        <source>say where to write the labels.</source>
        <translation>ラベルの書き出し先を指定してください。</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>{time} に確認</translation>
    </message>
    <message>
        <source>sees {path} (device {device})</source>
        <translation>{path} が見えます（デバイス {device}）</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>遅延中</translation>
    </message>
    <message>
        <source>slow: {seconds} s</source>
        <translation>遅延中：{seconds} 秒</translation>
    </message>
    <message>
        <source>sound {found}</source>
        <translation>音声 {found}</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>stays: {path}</source>
        <translation>残る：{path}</translation>
    </message>
    <message>
        <source>the better file stays.</source>
        <translation>より良いファイルが残ります。</translation>
    </message>
    <message>
        <source>the columns of path, or name, and size are needed.</source>
        <translation>path または name の列と、size の列が必要です。</translation>
    </message>
    <message>
        <source>the index of what is said cannot be read now, and finds nothing. Try again.</source>
        <translation>セリフのインデックスを今は読み取れないため、何も見つかりません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>the index of what is said is damaged. Make it anew: cinventory dialogue index</source>
        <translation>セリフのインデックスが壊れています。作り直すには：cinventory dialogue index</translation>
    </message>
    <message>
        <source>the index of what is said is of another version. Make it anew: cinventory dialogue index</source>
        <translation>セリフのインデックスは別のバージョンのものです。作り直すには：cinventory dialogue index</translation>
    </message>
    <message>
        <source>the last check found other contents than those of the checksum.</source>
        <translation>最後のチェックで、チェックサムと異なる内容が見つかりました。</translation>
    </message>
    <message>
        <source>the library does not remember this list. {reason}</source>
        <translation>ライブラリはこの一覧を記憶しません。{reason}</translation>
    </message>
    <message>
        <source>the paths go from {folder} on.</source>
        <translation>パスの起点は {folder} です。</translation>
    </message>
    <message>
        <source>the scan must be older than scan {number}.</source>
        <translation>スキャン {number} より前のスキャンを指定してください。</translation>
    </message>
    <message>
        <source>there is no scan {number}; the last is {last}.</source>
        <translation>スキャン {number} はありません。最後は {last} です。</translation>
    </message>
    <message>
        <source>there is no target of this name, but: {names}.</source>
        <translation>この名前の変換先はありません。使えるもの：{names}。</translation>
    </message>
    <message>
        <source>this command does not write {ending}. Use one of {possible}.</source>
        <translation>このコマンドでは {ending} を書き出せません。次のいずれかを使ってください：{possible}。</translation>
    </message>
    <message>
        <source>this format has a line for each file.</source>
        <translation>この形式では、ファイルごとに 1 行になります。</translation>
    </message>
    <message>
        <source>trash: {path}</source>
        <translation>ゴミ箱：{path}</translation>
    </message>
    <message>
        <source>undo needs numbers or --last; list takes neither.</source>
        <translation>undo には番号または --last が必要です。list にはどちらも指定できません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>不明な引数：{arguments}</translation>
    </message>
    <message>
        <source>use a scan with --scan, not a date.</source>
        <translation>--scan では日付ではなく、スキャンを指定してください。</translation>
    </message>
    <message>
        <source>use a size such as 200MB or 1.5GB.</source>
        <translation>200MB、1.5GB などのサイズを指定してください。</translation>
    </message>
    <message>
        <source>use an amount such as 500GB or 2h.</source>
        <translation>500GB、2h などの量を指定してください。</translation>
    </message>
    <message>
        <source>use an amount such as 800GB.</source>
        <translation>800GB などの量を指定してください。</translation>
    </message>
    <message>
        <source>use one of {names}.</source>
        <translation>{names} のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>use these options only with --cluster.</source>
        <translation>これらのオプションは --cluster でのみ使えます。</translation>
    </message>
    <message>
        <source>use these options only with list.</source>
        <translation>これらのオプションは list でのみ使えます。</translation>
    </message>
    <message>
        <source>use this option only with --webhook.</source>
        <translation>このオプションは --webhook でのみ使えます。</translation>
    </message>
    <message>
        <source>use this option only with show.</source>
        <translation>このオプションは show でのみ使えます。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>with AAC</source>
        <translation>AAC に変換</translation>
    </message>
    <message>
        <source>without sound in: {languages}</source>
        <translation>音声のない言語：{languages}</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>ワーカー {able}／{count}</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>新規 {added}、変更 {changed}</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translation>{address} が応答しています。</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} が応答しません。</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}。</translation>
    </message>
    <message>
        <source>{count} bad</source>
        <translation>不良 {count}</translation>
    </message>
    <message>
        <source>{count} files are too many to print here. Show them with: {command}</source>
        <translation>{count} 件のファイルは、ここに表示するには多すぎます。表示するには：{command}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>検出 {count} 件</translation>
    </message>
    <message>
        <source>{count} further {count:pair is|pairs are} not confirmed yet. Run it again.</source>
        <translation>ほかに {count} 組が未確定です。もう一度実行してください。</translation>
    </message>
    <message>
        <source>{count} missing, as far as the sources were read</source>
        <translation>見つからない {count}（ソースを読み取れた範囲）</translation>
    </message>
    <message>
        <source>{count} more, {least} to {most} each</source>
        <translation>ほか {count} 件、それぞれ {least}～{most}</translation>
    </message>
    <message>
        <source>{count} of the {files} {files:file|files} in {folder} {count:is|are} also in {other}: {size}</source>
        <translation>{folder} のファイル {files} 件中 {count} 件が {other} にもあります：{size}</translation>
    </message>
    <message>
        <source>{count} of those that fit {count:is|are} on disks that are not connected now.</source>
        <translation>収まるもののうち {count} 件は、今は未接続のディスクにあります。</translation>
    </message>
    <message>
        <source>{count} of {known} known {known:file|files} {count:was|were} found at {path}.</source>
        <translation>既知のファイル {known} 件中 {count} 件が {path} で見つかりました。</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} 件中 {count} 件</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files}</source>
        <translation>ファイル {total} 件中 {count} 件</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files} left out:</source>
        <translation>ファイル {total} 件中 {count} 件を除外：</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>ここのみ {count}</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>{size} の複製 {count} 件：{total}、{freed}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} sound in a language that the better file lacks: --other-languages lets {count:it|them} go.</source>
        <translation>{count} 件のファイルに、より良いファイルにない言語の音声があります。--other-languages で移せます。</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} on several disks now, and would be on one only.</source>
        <translation>{count} 件のファイルは現在複数のディスクにありますが、1 つのディスクだけに残ることになります。</translation>
    </message>
    <message>
        <source>{count} {count:file stays as a copy on another disk|files stay as copies on other disks}: --across-disks lets {count:it|them} go.</source>
        <translation>{count} 件のファイルは、別のディスクの複製として残ります。--across-disks で移せます。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) only on one disk</source>
        <translation>1 台のディスクのみのファイル {count} 件（{size}）</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:does|do} not.</source>
        <translation>{count} 件のファイル（{size}）は収まりません。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:exists|exist} on no other disk, {unchecked} of them never checked.</source>
        <translation>{count} 件のファイル（{size}）は別のディスクになく、うち {unchecked} 件は一度もチェックされていません。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:fits|fit} into {free}.</source>
        <translation>{count} 件のファイル（{size}）が {free} に収まります。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:has|have} a copy on another disk.</source>
        <translation>{count} 件のファイル（{size}）は、別のディスクに複製があります。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} not known: {count:it was|they were} not compared. Ask with: cinventory copies</source>
        <translation>{count} 件のファイル（{size}）は未比較のため不明です。調べるには：cinventory copies</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} on fewer than {disks} {disks:disk|disks}.</source>
        <translation>{count} 件のファイル（{size}）は、複製のあるディスクが {disks} 台未満です。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} accepted: what the last check found is the known checksum from now on.</source>
        <translation>{count} 件のファイルを承認しました。以後、最後のチェックで見つかったものが既知のチェックサムになります。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could be accepted. Nothing was changed: add --yes to forget the known checksums and take what was found as good.</source>
        <translation>{count} 件のファイルを承認できます。何も変更していません。--yes を付けると、既知のチェックサムを破棄し、見つかった内容を正しいものとします。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could go, {freed}.</source>
        <translation>{count} 件のファイルを移せます。{freed}。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. Index again: cinventory dialogue index</source>
        <translation>{count} 件の字幕ファイルは未インデックス化か、変更されています。再びインデックス化するには：cinventory dialogue index</translation>
    </message>
    <message>
        <source>{count} {count:file|files}, {size}, {hours} h on {disks} {disks:disk|disks}, as of {time}</source>
        <translation>{time} 現在、{disks} 台のディスクにファイル {count} 件、{size}、{hours} 時間</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} on {pages} {pages:page|pages} for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>{sheet} 用のラベル {count} 枚、{pages} ページ。ページに合わせず、100 % で印刷してください。</translation>
    </message>
    <message>
        <source>{count} {count:path|paths} with a line break {count:was|were} left out. Use --list-form nul.</source>
        <translation>改行を含む {count} 件のパスを除外しました。--list-form nul を使ってください。</translation>
    </message>
    <message>
        <source>{count} {count:process|processes}, answers in {time} ms, clock {clock} s</source>
        <translation>プロセス {count}、応答 {time} ms、時計のずれ {clock} 秒</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} back online</source>
        <translation>オンラインに復帰したソース {count}</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} offline</source>
        <translation>オフラインのソース {count}</translation>
    </message>
    <message>
        <source>{count} {count:text|texts}, {size}, as of {time}</source>
        <translation>テキスト {count} 件、{size}、{time} 現在</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with longer ones. Compare with: cinventory fingerprint --parts</source>
        <translation>{count} 件の動画は、より長い動画と比較されていません。比較するには：cinventory fingerprint --parts</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with those of similar length. Compare with: cinventory fingerprint</source>
        <translation>{count} 件の動画は、長さの近い動画と比較されていません。比較するには：cinventory fingerprint</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} cannot be compared.</source>
        <translation>{count} 件の動画は比較できません。</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} with the same pictures</source>
        <translation>同じ画像の動画 {count} 件</translation>
    </message>
    <message>
        <source>{count} {count:worker has|workers have} gone: {names}.</source>
        <translation>{count} 個のワーカーがなくなりました：{names}。</translation>
    </message>
    <message>
        <source>{count} {count:worker takes|workers take} part: {names}.</source>
        <translation>{count} 個のワーカーが参加します：{names}。</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>ワーカー {count}</translation>
    </message>
    <message>
        <source>{ending} is the extension of no format. Writing {format}; choose with --format.</source>
        <translation>{ending} はどの形式の拡張子でもありません。{format} で書き出します。形式は --format で選べます。</translation>
    </message>
    <message>
        <source>{fine} of {count} {count:worker|workers} can take part, with {processes} probe {processes:process|processes}.</source>
        <translation>{count} 個中 {fine} 個のワーカーが、{processes} 個の解析プロセスで参加できます。</translation>
    </message>
    <message>
        <source>{folder} has none of the files. Name their folder with --folder.</source>
        <translation>{folder} にはこれらのファイルがありません。--folder でファイルのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>空き {free}／{total}</translation>
    </message>
    <message>
        <source>{free} of {total} free as of {time}</source>
        <translation>空き {free}／{total}（{time} 現在）</translation>
    </message>
    <message>
        <source>{grid} on {sheet}</source>
        <translation>{grid}（{sheet}）</translation>
    </message>
    <message>
        <source>{holder} has it open. Its running jobs can be reached only while its local API is on.</source>
        <translation>{holder} がライブラリを開いています。実行中のジョブにアクセスできるのは、そのローカル API が有効な間だけです。</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low}～{high} %</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}、ほか {count} 件</translation>
    </message>
    <message>
        <source>{name} is not a column. Use {names}.</source>
        <translation>{name} は列ではありません。{names} を使ってください。</translation>
    </message>
    <message>
        <source>{part} (continue with: {command})</source>
        <translation>{part}（続行するには：{command}）</translation>
    </message>
    <message>
        <source>{program} begins at the beginning: it cannot be told a time.</source>
        <translation>{program} は先頭から再生します。時刻を指定できません。</translation>
    </message>
    <message>
        <source>{program} could not be started: {detail}.</source>
        <translation>{program} を起動できませんでした：{detail}。</translation>
    </message>
    <message>
        <source>{program} ended at once, with status {status}: {command}</source>
        <translation>{program} はステータス {status} ですぐに終了しました：{command}</translation>
    </message>
    <message>
        <source>{sentence} Ask with: {command}</source>
        <translation>{sentence} 調べるには：{command}</translation>
    </message>
    <message>
        <source>{sentence} List them with: {command}</source>
        <translation>{sentence} 一覧するには：{command}</translation>
    </message>
    <message>
        <source>{target}: of no file it can be said that it would save something.</source>
        <translation>{target}：節約できると言えるファイルはありません。</translation>
    </message>
    <message>
        <source>{target}: {count} {count:file|files} of {size} would save {saves}.</source>
        <translation>{target}：{count} 件のファイル（{size}）で {saves} 節約できます。</translation>
    </message>
    <message>
        <source>{text} is no scan, date or age, such as 2026-10-01 or 30d.</source>
        <translation>{text} はスキャン、日付、期間のいずれでもありません。2026-10-01 や 30d のように指定してください。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{value} is not a valid float range.</source>
        <translation>{value} は有効な数値ではありません。</translation>
    </message>
    <message>
        <source>{value} is not a valid float.</source>
        <translation>{value} は有効な数値ではありません。</translation>
    </message>
    <message>
        <source>{value} is not a valid int range.</source>
        <translation>{value} は有効な整数ではありません。</translation>
    </message>
    <message>
        <source>{value} is not a valid int.</source>
        <translation>{value} は有効な整数ではありません。</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} は範囲 {range} にありません。</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} は {choices} のいずれでもありません。</translation>
    </message>
    <message>
        <source>{word} is no file or folder here.</source>
        <translation>{word} というファイルまたはフォルダーはここにありません。</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name one file.</source>
        <translation>「{path}」はフォルダーです。1 つのファイルを指定してください。</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds, or as 1:02:03.5.</source>
        <translation>「{text}」は時刻ではありません。秒数、または 1:02:03.5 の形で指定してください。</translation>
    </message>
    <message>
        <source>“{text}” names no column: write such as path=Location.</source>
        <translation>「{text}」は列を指定していません。path=Location のように指定してください。</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Only files that are there now can be compared: some are missing, or not connected.</source>
        <translation>比較できるのは今ここにあるファイルだけです。一部は見つからないか、接続されていません。</translation>
    </message>
    <message>
        <source>“{}” is left out: {}</source>
        <translation>「{}」は除外されました：{}</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>File over the first one</source>
        <translation>最初のファイルに重ねるファイル</translation>
    </message>
    <message>
        <source>How much later this file is shown than the first one</source>
        <translation>このファイルを最初のファイルよりどれだけ遅らせて表示するか</translation>
    </message>
    <message>
        <source>How the pictures are compared (W for the next way)</source>
        <translation>画像の比較方法（W で次の方法）</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ずれ</translation>
    </message>
    <message>
        <source>Offset of {}</source>
        <translation>{} のずれ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>The file to compare the first with</source>
        <translation>最初のファイルと比べるファイル</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Where the first picture ends and the other one begins</source>
        <translation>最初の画像が終わり、もう一方が始まる位置</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>at least {}</source>
        <translation>{} 以上</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>{} 以下</translation>
    </message>
    <message>
        <source>is</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>超</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>値あり</translation>
    </message>
    <message>
        <source>less than {}</source>
        <translation>{} 未満</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>{} 超</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>{} 以外</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} ～ {}</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>{} (differs)</source>
        <translation>{}（相違）</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Before, after, and the difference</source>
        <translation>変更前、変更後、差分</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The earlier scan</source>
        <translation>前のスキャン</translation>
    </message>
    <message>
        <source>The later scan</source>
        <translation>後のスキャン</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What has changed from one scan to the other</source>
        <translation>2 つのスキャンの間に変わったもの</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>A row for each fact, a column for each file</source>
        <translation>行は項目、列はファイルを表します</translation>
    </message>
    <message>
        <source>Files side by side</source>
        <translation>ファイルを並べて表示</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all</source>
        <translation>すべてに共通するものを省きます</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>相違点のみ</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
</context>
<context>
    <name>CopiesController</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A row for files with equal contents; those that take the most room come first</source>
        <translation>行は内容の等しいファイルを表し、最も容量を占めるものが先頭になります</translation>
    </message>
    <message>
        <source>A search after the next scan may find some.</source>
        <translation>次回のスキャンの後に検索すると見つかる場合があります。</translation>
    </message>
    <message>
        <source>All groups are ignored</source>
        <translation>すべてのグループを無視しています</translation>
    </message>
    <message>
        <source>Also on other disks</source>
        <translation>別のディスクにもあるもの</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>グループの列</translation>
    </message>
    <message>
        <source>Compare two places</source>
        <translation>2 つの場所を比較</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Files of the same size are compared; only those that may be equal are read.</source>
        <translation>同じサイズのファイルを比較します。等しい可能性のあるものだけを読み取ります。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Groups of copies</source>
        <translation>複製のグループ</translation>
    </message>
    <message>
        <source>Groups of equal files, places and folders against each other, and the trash</source>
        <translation>等しいファイルのグループ、場所やフォルダーどうしの比較、ゴミ箱</translation>
    </message>
    <message>
        <source>Lists the groups whose copies are all on different disks as well: those are backups</source>
        <translation>すべての複製が別々のディスクにもあるグループを一覧します。これらはバックアップです</translation>
    </message>
    <message>
        <source>No disk holds a file twice</source>
        <translation>同じファイルが 2 つあるディスクはありません</translation>
    </message>
    <message>
        <source>No disk holds a file twice that matches</source>
        <translation>一致するファイルが 2 つあるディスクはありません</translation>
    </message>
    <message>
        <source>No file has another copy</source>
        <translation>複製のあるファイルはありません</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>複製はまだ検索されていません</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>すべてのグループを表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>これらを表示</translation>
    </message>
    <message>
        <source>Views of the copies</source>
        <translation>複製の表示方法</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>各グループの情報</translation>
    </message>
    <message>
        <source>“Ignored” shows them.</source>
        <translation>「無視中」で表示できます。</translation>
    </message>
</context>
<context>
    <name>CopiesPreferences</name>
    <message>
        <source>Allow moving copies to the tras&amp;h</source>
        <translation>複製のゴミ箱への移動を許可(&amp;H)</translation>
    </message>
    <message>
        <source>Copies and trash</source>
        <translation>複製とゴミ箱</translation>
    </message>
    <message>
        <source>Otherwise files are only read. Every move is shown before, and can be undone.</source>
        <translation>許可しない場合、ファイルは読み取るだけです。移動は事前にすべて表示され、元に戻せます。</translation>
    </message>
</context>
<context>
    <name>CopyFileTable</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>行はファイルを表し、Enter で開きます</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Files of the group</source>
        <translation>グループのファイル</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>このソースを優先</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>表に表示</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>各ファイルの情報</translation>
    </message>
</context>
<context>
    <name>CopyFormatter</name>
    <message>
        <source>Copies</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>両方にあり</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep: {}</source>
        <translation>残す：{}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最後のチェック</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>一致するグループはありません</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar, that matches “{typed}”.</source>
        <translation>サイドバーで選択した「{chosen}」のファイルで「{typed}」に一致するものを含むグループはありません。</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar.</source>
        <translation>サイドバーで選択した「{chosen}」のファイルを含むグループはありません。</translation>
    </message>
    <message>
        <source>None has a file that matches “{typed}”. Other words may find some.</source>
        <translation>「{typed}」に一致するファイルを含むグループはありません。別の言葉で見つかる場合があります。</translation>
    </message>
    <message>
        <source>None has one of the files that the window shows now.</source>
        <translation>ウィンドウに今表示中のファイルを含むグループはありません。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Only in {}</source>
        <translation>{} のみ</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To reclaim</source>
        <translation>解放可能</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>{} 以上</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>{} 以下</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>パス順で先頭</translation>
    </message>
    <message>
        <source>imported from {}, not seen here</source>
        <translation>{} からインポート、ここでは未確認</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>longest name</source>
        <translation>最も長い名前</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>最も古い</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>others are called copies</source>
        <translation>ほかは名前が複製を示す</translation>
    </message>
    <message>
        <source>others are in folders of copies</source>
        <translation>ほかは複製用フォルダー内</translation>
    </message>
    <message>
        <source>preferred source</source>
        <translation>優先するソース</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>最も短いパス</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>唯一の破損のないもの</translation>
    </message>
    <message>
        <source>{0} {0:group of copies is|groups of copies are} hidden</source>
        <translation>複製のグループ {0} 件が非表示です</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of copies</source>
        <translation>複製のグループ {0} 件</translation>
    </message>
    <message>
        <source>{0} {0:video has its copies on different disks: they are backups|videos have their copies on different disks: they are backups}.</source>
        <translation>{0} 件の動画の複製は別々のディスクにあり、バックアップです。</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Check for damage…</source>
        <translation>破損をチェック…</translation>
    </message>
    <message>
        <source>Check the rest…</source>
        <translation>残りをチェック…</translation>
    </message>
    <message>
        <source>Compare all files with each other, to find which exist several times</source>
        <translation>すべてのファイルを互いに比べて、重複しているものを探します</translation>
    </message>
    <message>
        <source>Decode all files to find damage</source>
        <translation>すべてのファイルをデコードして破損を探します</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>複製を検索</translation>
    </message>
    <message>
        <source>Read all files, and compare them with their checksums; of files without any, store them</source>
        <translation>すべてのファイルを読み取ってチェックサムと照合します。ない場合は保存します</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>チェックサムを検証</translation>
    </message>
    <message>
        <source>none of {}</source>
        <translation>{} 件中 0 件</translation>
    </message>
    <message>
        <source>{0:Not the one checked|None of the {0} checked}</source>
        <translation>チェック済みの {0} 件中 0 件</translation>
    </message>
    <message>
        <source>{0:Not the one compared|None of the {0} compared}</source>
        <translation>比較済みの {0} 件中 0 件</translation>
    </message>
    <message>
        <source>{0:Not the one verified|None of the {0} verified}</source>
        <translation>検証済みの {0} 件中 0 件</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{1} 件中 {0} 件</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>書き込み先(&amp;W)</translation>
    </message>
    <message>
        <source>A history takes a new part with each run; a bag or a list is written once</source>
        <translation>履歴は実行のたびに追加されます。バッグと一覧は 1 回だけ書き出されます</translation>
    </message>
    <message>
        <source>ASC MHL history (a folder ascmhl)</source>
        <translation>ASC MHL 履歴（フォルダー ascmhl）</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Allow it to write there, or choose another place.</source>
        <translation>そこへの書き込みを許可するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>BagIt bag (with its files in a folder data)</source>
        <translation>BagIt バッグ（ファイルはフォルダー data 内）</translation>
    </message>
    <message>
        <source>Checksum list for b3sum</source>
        <translation>b3sum 用チェックサム一覧</translation>
    </message>
    <message>
        <source>Checksum list for md5sum</source>
        <translation>md5sum 用チェックサム一覧</translation>
    </message>
    <message>
        <source>Checksum list for sha1sum</source>
        <translation>sha1sum 用チェックサム一覧</translation>
    </message>
    <message>
        <source>Checksum list for sha256sum</source>
        <translation>sha256sum 用チェックサム一覧</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH128</source>
        <translation>xxhsum 用チェックサム一覧、XXH128</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH64</source>
        <translation>xxhsum 用チェックサム一覧、XXH64</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose at least one algorithm.</source>
        <translation>アルゴリズムを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder to describe</source>
        <translation>記録するフォルダーを選びます</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>書き込み先を選びます</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Compute this checksum of each file</source>
        <translation>各ファイルのこのチェックサムを計算します</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Create manifest</source>
        <translation>マニフェストを作成</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>It can be dropped on this dialog.</source>
        <translation>このダイアログにドロップできます。</translation>
    </message>
    <message>
        <source>Name the file of the checksum list.</source>
        <translation>チェックサム一覧のファイル名を入力してください。</translation>
    </message>
    <message>
        <source>Reads all files of the folder, and writes the manifest</source>
        <translation>フォルダーの全ファイルを読み取り、マニフェストを書き出します</translation>
    </message>
    <message>
        <source>The folder whose files the manifest lists</source>
        <translation>マニフェストにファイルを記載するフォルダー</translation>
    </message>
    <message>
        <source>The path of the new manifest</source>
        <translation>新しいマニフェストのパス</translation>
    </message>
    <message>
        <source>Type whole paths.</source>
        <translation>完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>Without it, nothing is written into the folder. Its videos are never changed.</source>
        <translation>許可しない場合、フォルダーには何も書き込まれません。動画が変更されることはありません。</translation>
    </message>
    <message>
        <source>Write &amp;into “{}” itself</source>
        <translation>「{}」自体に書き込む(&amp;I)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>{} is a source of the library, where nothing is written. Choose another place.</source>
        <translation>{} はライブラリのソースで、書き込みは行われません。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>DBusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>&amp;Again, also what was checked before</source>
        <translation>チェック済みのものも再度チェック(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>全体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>インデックス(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Key frames</source>
        <translation>キーフレーム(&amp;K)</translation>
    </message>
    <message>
        <source>A single changed bit may not show: only checksums find each change.</source>
        <translation>1 ビットの変化は現れないことがあります。すべての変化がわかるのはチェックサムだけです。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>破損をチェック</translation>
    </message>
    <message>
        <source>Compares the tables of a file with the bytes there. As fast as the disk reads.</source>
        <translation>ファイル内の表を実際のバイトと照合します。ディスクの読み取りと同じ速さです。</translation>
    </message>
    <message>
        <source>Decodes every frame of picture and sound: several minutes for an hour of video.</source>
        <translation>映像と音声の全フレームをデコードします。1 時間の動画で数分かかります。</translation>
    </message>
    <message>
        <source>Decodes the key frames as well: a few seconds for an hour of video.</source>
        <translation>キーフレームもデコードします。1 時間の動画で数秒かかります。</translation>
    </message>
    <message>
        <source>Otherwise only new and changed files are read</source>
        <translation>選ばない場合、新規と変更のあったファイルだけを読み取ります</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Damage at {}. Click to see the picture there, double click to play from there.</source>
        <translation>{} に破損。クリックでその箇所の画像を表示、ダブルクリックでそこから再生します。</translation>
    </message>
    <message>
        <source>Damage at {}. The arrow keys show the picture there, Enter plays from there.</source>
        <translation>{} に破損。矢印キーでその箇所の画像を表示、Enter でそこから再生します。</translation>
    </message>
    <message>
        <source>Damage on the time line</source>
        <translation>タイムライン上の破損</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>Changes since a date</source>
        <translation>ある日付からの変更</translation>
    </message>
    <message>
        <source>Shows what changed since that day</source>
        <translation>その日からの変更点を表示します</translation>
    </message>
    <message>
        <source>Tell changes</source>
        <translation>変更を表示</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>変更点を示す期間の最初の日</translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>&amp;Delete the index</source>
        <translation>インデックスを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the index of what is said?</source>
        <translation>セリフのインデックスを削除しますか？</translation>
    </message>
    <message>
        <source>Deletes the index of what is said; nothing can be found by says: then</source>
        <translation>セリフのインデックスを削除します。says: では何も見つからなくなります</translation>
    </message>
    <message>
        <source>Subtitles and videos stay as they are. To search what is said again, index it again.</source>
        <translation>字幕と動画はそのまま残ります。再びセリフを検索するには、もう一度インデックス化してください。</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>インデックスの大きさは {size} です。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>The backup is put in the place of the library…</source>
        <translation>ライブラリをバックアップに置き換えています…</translation>
    </message>
</context>
<context>
    <name>DesktopStatus</name>
    <message>
        <source>{} found</source>
        <translation>検出 {} 件</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>? Not known: facts are missing</source>
        <translation>? 不明：情報が不足しています</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Audio {}</source>
        <translation>音声 {}</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>破損をチェック</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>チェック日</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算日</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>データベース ID</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>エディション</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>エンコード日</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>エピソード</translation>
    </message>
    <message>
        <source>Episode {}</source>
        <translation>エピソード {}</translation>
    </message>
    <message>
        <source>Equal in all</source>
        <translation>すべてに共通</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>付随ファイル</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>映画／エピソード</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation>代わりに検出</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Good copy</source>
        <translation>正常な複製</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>インターレース</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最後のチェック</translation>
    </message>
    <message>
        <source>Last look failed</source>
        <translation>前回の読み取りに失敗</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>OK に設定</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>足りない部分</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>On the disk {}</source>
        <translation>ディスク {} 上</translation>
    </message>
    <message>
        <source>Part {}</source>
        <translation>第 {} 部</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>プログレッシブ</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>読み取りに使用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>複数ファイルの収録</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>リール</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>走査</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>シーズン</translation>
    </message>
    <message>
        <source>Season {}</source>
        <translation>シーズン {}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>開始タイムコード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>The file declares more bytes than it has. Its end may be missing.</source>
        <translation>ファイルに記された大きさより実際のデータが少なくなっています。末尾が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The file is in the trash, so it counts as no copy. Its data stays in the library.</source>
        <translation>ファイルはゴミ箱にあるため、複製として数えません。データはライブラリに残ります。</translation>
    </message>
    <message>
        <source>The last scan did not find the file. Its data stays in the library.</source>
        <translation>前回のスキャンでファイルが見つかりませんでした。データはライブラリに残ります。</translation>
    </message>
    <message>
        <source>The source cannot be reached now. The data of the file stays in the library.</source>
        <translation>今はソースにアクセスできません。ファイルのデータはライブラリに残ります。</translation>
    </message>
    <message>
        <source>They are of another version of the file than the last scan saw, modified {}.</source>
        <translation>前回のスキャンで見たものとは別の版のファイルのもので、更新日時は {} です。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>トラック {}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Video {}</source>
        <translation>映像 {}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>アートワーク</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>解説</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>for the hard of hearing</source>
        <translation>聴覚障害者向け</translation>
    </message>
    <message>
        <source>for those who see little</source>
        <translation>視覚障害者向け</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>found on {}</source>
        <translation>{} に検出</translation>
    </message>
    <message>
        <source>kept at {}</source>
        <translation>保管場所：{}</translation>
    </message>
    <message>
        <source>last seen {}</source>
        <translation>最終確認 {}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>metadata of the camera</source>
        <translation>カメラのメタデータ</translation>
    </message>
    <message>
        <source>more than {} different</source>
        <translation>{} 種類を超える</translation>
    </message>
    <message>
        <source>names of file and folders</source>
        <translation>ファイルとフォルダーの名前</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not a video</source>
        <translation>動画ではない</translation>
    </message>
    <message>
        <source>not read: it declares a document type</source>
        <translation>未読み取り：文書型を宣言しています</translation>
    </message>
    <message>
        <source>not read: it is larger than 1 MiB</source>
        <translation>未読み取り：1 MiB を超えています</translation>
    </message>
    <message>
        <source>not read: it is no text</source>
        <translation>未読み取り：テキストではありません</translation>
    </message>
    <message>
        <source>notes of a download</source>
        <translation>ダウンロードの情報</translation>
    </message>
    <message>
        <source>of the same episode, perhaps for another version</source>
        <translation>同じエピソードの、おそらく別の版のもの</translation>
    </message>
    <message>
        <source>original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>pictures for seeking</source>
        <translation>シーク用の画像</translation>
    </message>
    <message>
        <source>smaller version</source>
        <translation>縮小版</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>テレメトリー</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>wanted: {}</source>
        <translation>条件：{}</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} ビット</translation>
    </message>
    <message>
        <source>{} by its text</source>
        <translation>本文から {}</translation>
    </message>
    <message>
        <source>{} constant</source>
        <translation>{} 固定</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>ほか {}</translation>
    </message>
    <message>
        <source>{} of unknown duration</source>
        <translation>{}、長さ不明</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} 読み取り済み</translation>
    </message>
    <message>
        <source>{} variable</source>
        <translation>{} 可変</translation>
    </message>
    <message>
        <source>✓ The file fulfils the profile</source>
        <translation>✓ ファイルはプロファイルを満たしています</translation>
    </message>
    <message>
        <source>✗ The file does not fulfil the profile</source>
        <translation>✗ ファイルはプロファイルを満たしていません</translation>
    </message>
</context>
<context>
    <name>DetailsContents</name>
    <message>
        <source>Find its other copies</source>
        <translation>ほかの複製を検索</translation>
    </message>
    <message>
        <source>No other copy is known</source>
        <translation>ほかに既知の複製はありません</translation>
    </message>
    <message>
        <source>Not known yet: compares files; a copy may be on a disk that is there</source>
        <translation>未確認：ファイルを比較します。複製は接続中のディスクにあるかもしれません</translation>
    </message>
    <message>
        <source>Shows where else its contents are</source>
        <translation>同じ内容がほかのどこにあるかを表示します</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>メディアエンジンが示すファイルの全情報</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details or report</source>
        <translation>詳細またはレポート</translation>
    </message>
    <message>
        <source>Gives the table their room</source>
        <translation>その場所を表に使います</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Open it, show it in its folder, copy where it is</source>
        <translation>開く、フォルダーで表示、場所をコピー</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Select a file to see its details.</source>
        <translation>ファイルを選択すると詳細が表示されます。</translation>
    </message>
    <message>
        <source>Select a single file to see its report.</source>
        <translation>ファイルを 1 つ選択するとレポートが表示されます。</translation>
    </message>
    <message>
        <source>The arrow keys change between the two</source>
        <translation>矢印キーで切り替えます</translation>
    </message>
    <message>
        <source>What can be done with the file</source>
        <translation>ファイルに対する操作</translation>
    </message>
    <message>
        <source>What is known of the file, in words</source>
        <translation>ファイルの情報の文章による説明</translation>
    </message>
    <message>
        <source>What is known of the selected files</source>
        <translation>選択したファイルの情報</translation>
    </message>
</context>
<context>
    <name>DialogueCommands</name>
    <message>
        <source>Index what is said</source>
        <translation>セリフをインデックス化</translation>
    </message>
    <message>
        <source>Nothing was indexed yet, so that says: finds nothing.</source>
        <translation>まだインデックス化されていないため、says: では何も見つかりません。</translation>
    </message>
    <message>
        <source>The index of what is said cannot be read now, so that says: finds nothing.</source>
        <translation>セリフのインデックスを現在読み取れないため、says: では何も見つかりません。</translation>
    </message>
    <message>
        <source>The index of what is said is damaged, and finds nothing.</source>
        <translation>セリフのインデックスが壊れているため、何も見つかりません。</translation>
    </message>
    <message>
        <source>The index of what is said is deleted.</source>
        <translation>セリフのインデックスを削除しました。</translation>
    </message>
    <message>
        <source>The index of what is said is of another version of the program. It has to be made anew.</source>
        <translation>セリフのインデックスは別のバージョンのプログラムのものです。作り直す必要があります。</translation>
    </message>
    <message>
        <source>There is no index of what is said.</source>
        <translation>セリフのインデックスはありません。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. What is said there is not found.</source>
        <translation>{count} 件の字幕ファイルは未インデックス化か、変更されています。その中のセリフは検索できません。</translation>
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
        <translation>スキャンのたびにセリフをインデックス化(&amp;I)</translation>
    </message>
    <message>
        <source>A video with such a track is read to its end, once. That may take hours.</source>
        <translation>このようなトラックのある動画は、1 回だけ最後まで読み取ります。数時間かかることがあります。</translation>
    </message>
    <message>
        <source>About 35 MB for 1,000 films. When it is full, what is indexed stays.</source>
        <translation>映画 1,000 本で約 35 MB です。上限に達しても、インデックス化したものは残ります。</translation>
    </message>
    <message>
        <source>Index at &amp;most</source>
        <translation>インデックスの上限(&amp;M)</translation>
    </message>
    <message>
        <source>New and changed subtitles are read, so that says: finds what is said in them.</source>
        <translation>新規と変更のあった字幕を読み取り、says: でそのセリフを検索できるようにします。</translation>
    </message>
    <message>
        <source>Read trac&amp;ks inside videos as well</source>
        <translation>動画内のトラックも読み取る(&amp;K)</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>セリフ</translation>
    </message>
</context>
<context>
    <name>DiskCards</name>
    <message>
        <source>A card for each disk; Enter shows its files</source>
        <translation>カードはディスクを表し、Enter でファイルを表示します</translation>
    </message>
</context>
<context>
    <name>DiskCommands</name>
    <message>
        <source>what is told of the disk “{}”</source>
        <translation>ディスク「{}」の情報</translation>
    </message>
</context>
<context>
    <name>DiskDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>場所(&amp;P)</translation>
    </message>
    <message>
        <source>Anything else, such as the day on which it was bought.</source>
        <translation>購入日など、そのほかの情報。</translation>
    </message>
    <message>
        <source>As on its label. Empty: the name that the system tells.</source>
        <translation>ラベルの表記どおりの名前。空欄：システムが示す名前。</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>Disk “{}”</source>
        <translation>ディスク「{}」</translation>
    </message>
    <message>
        <source>Keeps this; the disk is not touched</source>
        <translation>これを保存します。ディスクには触れません</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Where it is kept, such as “safe, upper shelf”.</source>
        <translation>「金庫の上段」などの保管場所。</translation>
    </message>
</context>
<context>
    <name>DiskFormatter</name>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Full by</source>
        <translation>満杯予想</translation>
    </message>
    <message>
        <source>Full by: {}</source>
        <translation>満杯予想：{}</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Last seen: {}</source>
        <translation>最終確認：{}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>ここのみ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>約 {}</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>{} 現在</translation>
    </message>
    <message>
        <source>away since {}</source>
        <translation>{} から未接続</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}／{}</translation>
    </message>
    <message>
        <source>{} of {} free</source>
        <translation>空き {}／{}</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} 以降</translation>
    </message>
</context>
<context>
    <name>DiskQuestions</name>
    <message>
        <source>A list of {} was saved.</source>
        <translation>{}の一覧を保存しました。</translation>
    </message>
    <message>
        <source>{0} {0:path|paths} with a line break {0:is|are} not in it: use the other format.</source>
        <translation>改行を含む {0} 件のパスは含まれていません。別の形式を使ってください。</translation>
    </message>
</context>
<context>
    <name>DiskSheet</name>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>一覧を保存…</translation>
    </message>
    <message>
        <source>Writes the paths of these files for rsync, rclone or your own use; nothing is copied</source>
        <translation>rsync、rclone、または自分用に、これらのファイルのパスを書き出します。コピーは行いません</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>A row for each disk; Enter shows its files</source>
        <translation>行はディスクを表し、Enter でファイルを表示します</translation>
    </message>
    <message>
        <source>Columns of the disks</source>
        <translation>ディスクの列</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>What is known of each; a click sorts by it</source>
        <translation>各ディスクの情報。クリックで並べ替えます</translation>
    </message>
</context>
<context>
    <name>DisksController</name>
    <message>
        <source>forgetting of the disk “{}”</source>
        <translation>ディスク「{}」の情報の破棄</translation>
    </message>
    <message>
        <source>that the disk “{}” is “{}”</source>
        <translation>ディスク「{}」を「{}」とする設定</translation>
    </message>
</context>
<context>
    <name>DisksHead</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Shows a card for each disk</source>
        <translation>各ディスクをカードで表示します</translation>
    </message>
    <message>
        <source>Shows a row for each disk</source>
        <translation>各ディスクを行で表示します</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Turns the order of the disks round</source>
        <translation>ディスクの順序を逆にします</translation>
    </message>
</context>
<context>
    <name>DisksPage</name>
    <message>
        <source>Compares files of equal size</source>
        <translation>同じサイズのファイルを比較します</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Drops what you told of a disk that has no source any more</source>
        <translation>ソースがなくなったディスクについて記入した情報を破棄します</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>複製を検索</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>情報を破棄</translation>
    </message>
    <message>
        <source>If it were lost…</source>
        <translation>失われた場合…</translation>
    </message>
    <message>
        <source>Is another disk…</source>
        <translation>別のディスクとして設定…</translation>
    </message>
    <message>
        <source>Makes a list of files for the room of another disk</source>
        <translation>別のディスクの容量に収まるファイルの一覧を作成します</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>名前と場所…</translation>
    </message>
    <message>
        <source>No disk is known yet</source>
        <translation>既知のディスクはまだありません</translation>
    </message>
    <message>
        <source>On one disk alone</source>
        <translation>1 台のディスクのみ</translation>
    </message>
    <message>
        <source>Room over time…</source>
        <translation>容量の推移…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Shows the files of the disk in the table</source>
        <translation>ディスクのファイルを表に表示します</translation>
    </message>
    <message>
        <source>Shows the files with a copy on fewer than two disks</source>
        <translation>複製のあるディスクが 2 台未満のファイルを表示します</translation>
    </message>
    <message>
        <source>Shows the room of the disk on each day with a look, and by when it is full</source>
        <translation>確認した日ごとのディスクの容量と、満杯になる時期を表示します</translation>
    </message>
    <message>
        <source>Tells what you call the disk, and where you keep it; the disk is not touched</source>
        <translation>ディスクの呼び名と保管場所を記入します。ディスクには触れません</translation>
    </message>
    <message>
        <source>Tells which files exist on this disk alone</source>
        <translation>このディスクにしかないファイルを示します</translation>
    </message>
    <message>
        <source>What each disk alone holds is not known yet: files were not compared.</source>
        <translation>各ディスクにしかないものはまだ不明です。ファイルの比較が行われていません。</translation>
    </message>
    <message>
        <source>What fits on a disk…</source>
        <translation>ディスクに収まるもの…</translation>
    </message>
    <message>
        <source>Which disks do you have? Add a folder of each: its files stay known while it is away.</source>
        <translation>どのディスクをお持ちですか？ それぞれのフォルダーを追加すると、接続していない間もファイルの情報が残ります。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add folders</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be scanned.</source>
        <translation>スキャンできるのは、このコンピューターのファイルとフォルダーだけです。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>change of the profile “{}”</source>
        <translation>プロファイル「{}」の変更</translation>
    </message>
    <message>
        <source>copy to the profile “{}”</source>
        <translation>プロファイル「{}」へのコピー</translation>
    </message>
    <message>
        <source>deletion of the profile “{}”</source>
        <translation>プロファイル「{}」の削除</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Did you mean {}?</source>
        <translation>{} ですか？</translation>
    </message>
    <message>
        <source>Each filter alone finds this many files; a click takes it away:</source>
        <translation>各フィルター単独での検出件数です。クリックするとそのフィルターが外れます：</translation>
    </message>
    <message>
        <source>Searches for this in place of what was typed</source>
        <translation>入力した内容の代わりにこれを検索します</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>A job failed because of an error in the program: {detail}</source>
        <translation>プログラムのエラーによりジョブが失敗しました：{detail}</translation>
    </message>
    <message>
        <source>A process that helps the window has ended by itself: {cause}.</source>
        <translation>ウィンドウを補助するプロセスが終了しました：{cause}。</translation>
    </message>
    <message>
        <source>All changes to the library are saved.</source>
        <translation>ライブラリの変更はすべて保存されています。</translation>
    </message>
    <message>
        <source>All that jobs found until a few seconds ago is saved in the library, and the others go on.</source>
        <translation>数秒前までにジョブで見つかったものはすべてライブラリに保存され、ほかのジョブは続きます。</translation>
    </message>
    <message>
        <source>Closes this dialog; the program goes on</source>
        <translation>このダイアログを閉じます。プログラムは続きます</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Ends the program in order, and saves what jobs have found</source>
        <translation>ジョブで見つかったものを保存し、プログラムを正常に終了します</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>It has come {count} {count:time|times}.</source>
        <translation>{count} 回発生しました。</translation>
    </message>
    <message>
        <source>No library is open, so nothing of it can be lost.</source>
        <translation>開いているライブラリはないため、失われるものはありません。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Shows a report that you can read and save</source>
        <translation>確認して保存できるレポートを表示します</translation>
    </message>
    <message>
        <source>Something in the program failed unexpectedly: {detail}</source>
        <translation>プログラムで予期しない問題が発生しました：{detail}</translation>
    </message>
    <message>
        <source>The process that lists folders has ended by itself: {cause}.</source>
        <translation>フォルダーを一覧するプロセスが終了しました：{cause}。</translation>
    </message>
    <message>
        <source>The process that moves files to the trash has ended by itself: {cause}.</source>
        <translation>ファイルをゴミ箱に移動するプロセスが終了しました：{cause}。</translation>
    </message>
    <message>
        <source>The process that plays videos has ended by itself: {cause}.</source>
        <translation>動画を再生するプロセスが終了しました：{cause}。</translation>
    </message>
    <message>
        <source>The process that reads the folder of a manifest has ended by itself: {cause}.</source>
        <translation>マニフェストのフォルダーを読み取るプロセスが終了しました：{cause}。</translation>
    </message>
    <message>
        <source>The report is complete in about half a minute, once each part of the program is tried…</source>
        <translation>プログラムの各部を確認した後、約 30 秒でレポートが完成します…</translation>
    </message>
    <message>
        <source>This window only reads the library, so nothing of it can be lost.</source>
        <translation>このウィンドウはライブラリを読み取るだけなので、失われるものはありません。</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>予期しないエラー</translation>
    </message>
    <message>
        <source>{count} other {count:error is|errors are} in the log, too.</source>
        <translation>ログにはほかに {count} 件のエラーもあります。</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Another computer</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Export preferences…</source>
        <translation>設定をエクスポート…</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Import preferences…</source>
        <translation>設定をインポート…</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Takes those of a file at once, and closes this dialog.</source>
        <translation>ファイルの設定をすぐに適用し、このダイアログを閉じます。</translation>
    </message>
    <message>
        <source>Writes them to a file, without passwords, tokens and certificates.</source>
        <translation>パスワード・トークン・証明書を除いてファイルに書き出します。</translation>
    </message>
    <message>
        <source>Written, without receivers of alerts and certificates of a cluster: they are secret.</source>
        <translation>書き出しました。秘密情報である通知の送信先とクラスターの証明書は含まれません。</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>A path a line</source>
        <translation>1 行に 1 つのパス</translation>
    </message>
    <message>
        <source>ALE, for Avid, clips of one frame rate</source>
        <translation>ALE、Avid 用、同じフレームレートのクリップ</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV with metadata, for Resolve</source>
        <translation>メタデータ付き CSV、Resolve 用</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV、表計算用</translation>
    </message>
    <message>
        <source>EDL (CMX 3600), 999 clips of one frame rate</source>
        <translation>EDL (CMX 3600)、同じフレームレートのクリップ 999 個</translation>
    </message>
    <message>
        <source>FCPXML, for Final Cut Pro and Resolve</source>
        <translation>FCPXML、Final Cut Pro と Resolve 用</translation>
    </message>
    <message>
        <source>For Tdarr, a path a line</source>
        <translation>Tdarr 用、1 行に 1 つのパス</translation>
    </message>
    <message>
        <source>For rclone --files-from-raw</source>
        <translation>rclone --files-from-raw 用</translation>
    </message>
    <message>
        <source>For rsync --from0 --files-from</source>
        <translation>rsync --from0 --files-from 用</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML、任意のブラウザー用の 1 ページ</translation>
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
        <translation>JSON Lines、1 行に 1 ファイル</translation>
    </message>
    <message>
        <source>M3U8, a play list</source>
        <translation>M3U8、プレイリスト</translation>
    </message>
    <message>
        <source>MLT, for Shotcut</source>
        <translation>MLT、Shotcut 用</translation>
    </message>
    <message>
        <source>OTIO, a timeline for Resolve, Avid, Kdenlive and others</source>
        <translation>OTIO、Resolve、Avid、Kdenlive など用のタイムライン</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paths that end with a zero byte, for xargs -0</source>
        <translation>ゼロバイトで終わるパス、xargs -0 用</translation>
    </message>
    <message>
        <source>Queue for HandBrakeCLI</source>
        <translation>HandBrakeCLI 用キュー</translation>
    </message>
    <message>
        <source>Script for PowerShell, with ffmpeg</source>
        <translation>PowerShell 用スクリプト、ffmpeg 使用</translation>
    </message>
    <message>
        <source>Script for a Unix shell, with ffmpeg</source>
        <translation>Unix シェル用スクリプト、ffmpeg 使用</translation>
    </message>
    <message>
        <source>Script for the command prompt of Windows, with ffmpeg</source>
        <translation>Windows コマンドプロンプト用スクリプト、ffmpeg 使用</translation>
    </message>
    <message>
        <source>XML of Final Cut Pro 7, for Premiere and others</source>
        <translation>Final Cut Pro 7 の XML、Premiere など用</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open the file when it is written</source>
        <translation>書き出し後にファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pictures that are there already</source>
        <translation>すでにある画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Report, for people</source>
        <translation>人が読むためのレポート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Shown files: {}</source>
        <translation>表示中のファイル：{}(&amp;S)</translation>
    </message>
    <message>
        <source>A line for each re&amp;cording in several files, with its sums</source>
        <translation>複数ファイルの収録を合計とともに 1 行で(&amp;C)</translation>
    </message>
    <message>
        <source>A queue or a script, which you run yourself</source>
        <translation>自分で実行するキューまたはスクリプト</translation>
    </message>
    <message>
        <source>A row a file, as CSV, JSON or plain text</source>
        <translation>1 行に 1 ファイル、CSV・JSON・プレーンテキスト形式</translation>
    </message>
    <message>
        <source>A timeline or a table of clips</source>
        <translation>タイムライン、またはクリップの表</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>As</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>表のとおり</translation>
    </message>
    <message>
        <source>Asks where to write; nothing is written before</source>
        <translation>書き込み先を確認します。それまで何も書き込みません</translation>
    </message>
    <message>
        <source>CSV is for spreadsheets, JSON for programs, HTML and PDF for people</source>
        <translation>CSV は表計算用、JSON はプログラム用、HTML と PDF は人が読むためのもの</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>列を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Colum&amp;ns</source>
        <translation>列(&amp;N)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>E&amp;diting, for the bin of an editor</source>
        <translation>編集ソフトのビン用(&amp;D)</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>検索とサイドバーで表示されるすべて</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>For rsync, rclone, Tdarr, players and others</source>
        <translation>rsync、rclone、Tdarr、プレーヤーなど用</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>In the program that your system has for it</source>
        <translation>システムで関連付けられたプログラムで開きます</translation>
    </message>
    <message>
        <source>L&amp;ist, for a spreadsheet or a program</source>
        <translation>表計算やプログラム用の一覧(&amp;I)</translation>
    </message>
    <message>
        <source>No file is read for them. A report has 120 at most.</source>
        <translation>画像のためにファイルは読み取りません。1 つのレポートで最大 120 枚です。</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>選択した行のみ</translation>
    </message>
    <message>
        <source>Otherwise, each file has a line of its own</source>
        <translation>選ばない場合、各ファイルが 1 行になります</translation>
    </message>
    <message>
        <source>P&amp;aths, for copying and playing</source>
        <translation>コピーと再生用のパス(&amp;A)</translation>
    </message>
    <message>
        <source>Re-&amp;encoding, for HandBrake or ffmpeg</source>
        <translation>HandBrake または ffmpeg での再エンコード用(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;lected files: {}</source>
        <translation>選択したファイル：{}(&amp;L)</translation>
    </message>
    <message>
        <source>Their titles stand above, as in the window</source>
        <translation>ウィンドウと同じく、上に見出しが付きます</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Totals, problems, pictures and files, as HTML or PDF</source>
        <translation>合計・問題・画像・ファイル、HTML または PDF 形式</translation>
    </message>
    <message>
        <source>With</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation>何も書き込みません</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Audio language</source>
        <translation>音声言語</translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well.</source>
        <translation>クリック：これのみ。Ctrl+クリック：これも追加。</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Enter shows only files with this value, Ctrl+Enter adds it to those that are chosen</source>
        <translation>Enter でこの値のファイルだけを表示、Ctrl+Enter で選択に追加</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>映画／シリーズ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>字幕言語</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}</source>
        <translation>{0}：{1} 件</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}, chosen</source>
        <translation>{0}：{1} 件、選択中</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Double click to open the file</source>
        <translation>ダブルクリックでファイルを開きます</translation>
    </message>
    <message>
        <source>Double click to play the file from here</source>
        <translation>ダブルクリックでここからファイルを再生します</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open in the player from here</source>
        <translation>ここからプレーヤーで開く</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>ここから再生</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>The selection has too many parts to be inverted. Search for the other files.</source>
        <translation>選択範囲の部分が多すぎて反転できません。ほかのファイルを検索してください。</translation>
    </message>
    <message>
        <source>{} files are too many to open at once.</source>
        <translation>{} 件のファイルは一度に開くには多すぎます。</translation>
    </message>
</context>
<context>
    <name>FileHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sorted by {}</source>
        <translation>並べ替え：{}</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技術情報</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>{}, reversed</source>
        <translation>{}、逆順</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>A row a file, or a recording of several files, which Right opens and Left closes; Enter plays it, the Menu key shows what else can be done</source>
        <translation>行はファイルまたは複数ファイルの収録を表します。収録は右キーで開き、左キーで閉じます。Enter で再生、メニューキーでほかの操作を表示</translation>
    </message>
    <message>
        <source>The recording is closed</source>
        <translation>収録は閉じています</translation>
    </message>
    <message>
        <source>The recording is open: its parts are below it</source>
        <translation>収録は開いており、各部が下に表示されています</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>動画ファイル</translation>
    </message>
</context>
<context>
    <name>FileTypesPage</name>
    <message>
        <source>&amp;Leave out files that end in</source>
        <translation>末尾が次のファイルを除外(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Scan also files that end in</source>
        <translation>末尾が次のファイルもスキャン(&amp;S)</translation>
    </message>
    <message>
        <source>A name on each line; * stands for anything: proxy*. Trash and system folders always are.</source>
        <translation>1 行に 1 つの名前。* は任意の文字列：proxy*。ゴミ箱とシステムのフォルダーは常に除外されます。</translation>
    </message>
    <message>
        <source>Empty ones whose name begins with a dot, and what macOS keeps beside files (._name).</source>
        <translation>名前がドットで始まる空のファイルと、macOS がファイルに付けるもの（._name）です。</translation>
    </message>
    <message>
        <source>Pass over &amp;folders named</source>
        <translation>次の名前のフォルダーを除外(&amp;F)</translation>
    </message>
    <message>
        <source>Scan &amp;hidden files that are no videos</source>
        <translation>動画でない隠しファイルもスキャン(&amp;H)</translation>
    </message>
    <message>
        <source>Scanned unless you leave them out: {}</source>
        <translation>除外しない限りスキャンされるもの：{}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Separated by spaces, as in: mkv mov</source>
        <translation>空白で区切ります。例：mkv mov</translation>
    </message>
</context>
<context>
    <name>FilesChoice</name>
    <message>
        <source>All copies in the groups that are selected</source>
        <translation>選択したグループのすべての複製</translation>
    </message>
    <message>
        <source>All copies in the groups that the page lists</source>
        <translation>ページの一覧にあるグループのすべての複製</translation>
    </message>
    <message>
        <source>Everything in the source that the side bar shows</source>
        <translation>サイドバーで表示しているソースのすべて</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>検索とサイドバーで表示されるすべて</translation>
    </message>
    <message>
        <source>Everything, whatever is shown</source>
        <translation>表示内容にかかわらず、すべて</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <source>In {0} listed {0:group|groups}</source>
        <translation>一覧のグループ {0} 件</translation>
    </message>
    <message>
        <source>In {0} selected {0:group|groups}</source>
        <translation>選択したグループ {0} 件</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>{} 内</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>選択した行のみ</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>どのファイルですか？</translation>
    </message>
    <message>
        <source>{name}: {files}, {size}</source>
        <translation>{name}：{files}、{size}</translation>
    </message>
    <message>
        <source>{name}: {files}; at most {most} can be chosen one by one</source>
        <translation>{name}：{files}。個別に選択できるのは最大 {most} 件です</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>All disks of the library are connected.</source>
        <translation>ライブラリの全ディスクが接続されています。</translation>
    </message>
    <message>
        <source>Another filter may find some.</source>
        <translation>別のフィルターで見つかる場合があります。</translation>
    </message>
    <message>
        <source>Cinventory reads them, never changes them.</source>
        <translation>Cinventory はファイルを読み取るだけで、変更することはありません。</translation>
    </message>
    <message>
        <source>Drop folders or videos here</source>
        <translation>ここにフォルダーまたは動画をドロップ</translation>
    </message>
    <message>
        <source>No file is in the trash</source>
        <translation>ゴミ箱内のファイルはありません</translation>
    </message>
    <message>
        <source>No file is in this list</source>
        <translation>この一覧にファイルはありません</translation>
    </message>
    <message>
        <source>No file is offline</source>
        <translation>オフラインのファイルはありません</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>一致するファイルはありません</translation>
    </message>
    <message>
        <source>Other words or filters may find some.</source>
        <translation>別の言葉やフィルターで見つかる場合があります。</translation>
    </message>
    <message>
        <source>Show those that could not be checked</source>
        <translation>チェックできなかったものを表示</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>チェックサムを保存</translation>
    </message>
    <message>
        <source>The last scan found no video in this folder. A rescan looks again.</source>
        <translation>前回のスキャンでは、このフォルダーに動画が見つかりませんでした。再スキャンで再び調べます。</translation>
    </message>
    <message>
        <source>Their details say why: the file is encrypted, for instance</source>
        <translation>理由は詳細に示されます。例：ファイルが暗号化されている</translation>
    </message>
    <message>
        <source>This source has no files</source>
        <translation>このソースにファイルはありません</translation>
    </message>
    <message>
        <source>What this program moves to the trash is listed here, and can be moved back.</source>
        <translation>このプログラムがゴミ箱に移動したものがここに一覧され、元に戻せます。</translation>
    </message>
    <message>
        <source>“Show all files” shows every file of the library.</source>
        <translation>「すべてのファイルを表示」で、ライブラリの全ファイルが表示されます。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Dolby Vision profile</source>
        <translation>Dolby Vision プロファイル</translation>
    </message>
    <message>
        <source>HDR format</source>
        <translation>HDR 形式</translation>
    </message>
    <message>
        <source>bits per component</source>
        <translation>成分ごとのビット数</translation>
    </message>
    <message>
        <source>bits per pixel and frame</source>
        <translation>1 フレームの 1 ピクセルあたりのビット数</translation>
    </message>
    <message>
        <source>channels of the first audio track</source>
        <translation>最初の音声トラックのチャンネル数</translation>
    </message>
    <message>
        <source>chroma subsampling</source>
        <translation>クロマサブサンプリング</translation>
    </message>
    <message>
        <source>codec of the first audio track</source>
        <translation>最初の音声トラックのコーデック</translation>
    </message>
    <message>
        <source>colour primaries</source>
        <translation>原色</translation>
    </message>
    <message>
        <source>container format</source>
        <translation>コンテナー形式</translation>
    </message>
    <message>
        <source>date of the first scan</source>
        <translation>最初のスキャンの日付</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>最後の変更の日付</translation>
    </message>
    <message>
        <source>date of the last check for damage</source>
        <translation>最後の破損チェックの日付</translation>
    </message>
    <message>
        <source>date of the last check of the checksums, or the depth of the last check for damage</source>
        <translation>最後のチェックサム検証の日付、または最後の破損チェックの深さ</translation>
    </message>
    <message>
        <source>date of the last look at the disk</source>
        <translation>ディスクを最後に確認した日付</translation>
    </message>
    <message>
        <source>depth of the last check for damage</source>
        <translation>最後の破損チェックの深さ</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>edition of the film in the name</source>
        <translation>名前に含まれる映画のエディション</translation>
    </message>
    <message>
        <source>episode in the file, which may have several</source>
        <translation>ファイルに含まれるエピソード（複数の場合もあり）</translation>
    </message>
    <message>
        <source>episodes of a season between whose first and last one there is a gap</source>
        <translation>最初と最後の間に欠けのあるシーズンのエピソード</translation>
    </message>
    <message>
        <source>extension of the file&apos;s name</source>
        <translation>ファイル名の拡張子</translation>
    </message>
    <message>
        <source>frames per second</source>
        <translation>1 秒あたりのフレーム数</translation>
    </message>
    <message>
        <source>free part of the disk, by the last look</source>
        <translation>最後の確認時のディスクの空きの割合</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>ピクセル単位の高さ</translation>
    </message>
    <message>
        <source>id of the film or series in a database, or the database</source>
        <translation>データベースでの映画またはシリーズの ID、またはデータベース</translation>
    </message>
    <message>
        <source>kind of files that take room without need: extras of films, raw files beside their finished video, or many more bits than most files of their class</source>
        <translation>不要に容量を占めるファイルの種類: 映画の特典、完成した動画と並ぶ RAW ファイル、同クラスの大半のファイルよりはるかに多いビット</translation>
    </message>
    <message>
        <source>language of an audio track; und for a track without one; commentary</source>
        <translation>音声トラックの言語。ない場合は und。commentary は解説</translation>
    </message>
    <message>
        <source>language of subtitles, in a track or in a file of their own, or what else is told of them</source>
        <translation>トラックまたは別ファイルの字幕の言語、またはそのほかの字幕の情報</translation>
    </message>
    <message>
        <source>level of the video codec</source>
        <translation>映像コーデックのレベル</translation>
    </message>
    <message>
        <source>maker and model of the camera</source>
        <translation>カメラのメーカーと機種</translation>
    </message>
    <message>
        <source>name of the disk that holds the file, away, or imported</source>
        <translation>ファイルのあるディスクの名前、または away（未接続）、または imported（インポートのみ）</translation>
    </message>
    <message>
        <source>number of chapters</source>
        <translation>チャプターの数</translation>
    </message>
    <message>
        <source>number of disks with a copy; of a recording, that of the part with the fewest</source>
        <translation>複製のあるディスクの台数。収録の場合は、最も少ない部分の台数</translation>
    </message>
    <message>
        <source>number of exact copies, itself included; of a recording, that of the part with the fewest</source>
        <translation>それ自身を含む、完全に一致する複製の数。収録の場合は、最も少ない部分の数</translation>
    </message>
    <message>
        <source>number of files of the recording that are there</source>
        <translation>収録のうち、あるファイルの数</translation>
    </message>
    <message>
        <source>number of video, audio and subtitle tracks</source>
        <translation>映像・音声・字幕トラックの数</translation>
    </message>
    <message>
        <source>overall bit rate</source>
        <translation>全体のビットレート</translation>
    </message>
    <message>
        <source>part of the file&apos;s name</source>
        <translation>ファイル名の一部</translation>
    </message>
    <message>
        <source>part of the folder&apos;s path</source>
        <translation>フォルダーのパスの一部</translation>
    </message>
    <message>
        <source>place at which the disk is kept</source>
        <translation>ディスクの保管場所</translation>
    </message>
    <message>
        <source>problem of the file</source>
        <translation>ファイルの問題</translation>
    </message>
    <message>
        <source>problem that is marked OK</source>
        <translation>OK にした問題</translation>
    </message>
    <message>
        <source>profile and level of the video codec</source>
        <translation>映像コーデックのプロファイルとレベル</translation>
    </message>
    <message>
        <source>profile that the file fulfils, or with =no or =unknown does not</source>
        <translation>ファイルが満たすプロファイル。=no または =unknown で満たさないもの</translation>
    </message>
    <message>
        <source>program that wrote the file</source>
        <translation>ファイルを書き出したプログラム</translation>
    </message>
    <message>
        <source>progressive, interlaced, or mbaff: interlaced in parts of each frame</source>
        <translation>プログレッシブ、インターレース、または mbaff：各フレームの一部がインターレース</translation>
    </message>
    <message>
        <source>resolution class</source>
        <translation>解像度クラス</translation>
    </message>
    <message>
        <source>result of the last check of the checksums, or for damage</source>
        <translation>最後のチェックサム検証または破損チェックの結果</translation>
    </message>
    <message>
        <source>sample rate of the first audio track in hertz</source>
        <translation>最初の音声トラックのサンプルレート（ヘルツ）</translation>
    </message>
    <message>
        <source>season of a series; 0: specials</source>
        <translation>シリーズのシーズン。0：スペシャル</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source>source or disk that holds all copies; of a recording, those of any part</source>
        <translation>すべての複製があるソースまたはディスク。収録の場合は、いずれかの部分のもの</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>ファイルの状態</translation>
    </message>
    <message>
        <source>the name begins with a dot, so that systems hide the file</source>
        <translation>名前がドットで始まり、システムで隠されるファイル</translation>
    </message>
    <message>
        <source>time code of the first frame</source>
        <translation>最初のフレームのタイムコード</translation>
    </message>
    <message>
        <source>title in the file</source>
        <translation>ファイル内のタイトル</translation>
    </message>
    <message>
        <source>title of the film or series in the name, with its year</source>
        <translation>名前に含まれる映画またはシリーズのタイトルと年</translation>
    </message>
    <message>
        <source>transfer characteristics of the colours</source>
        <translation>色の伝達特性</translation>
    </message>
    <message>
        <source>variable frame rate</source>
        <translation>可変フレームレート</translation>
    </message>
    <message>
        <source>video codec</source>
        <translation>映像コーデック</translation>
    </message>
    <message>
        <source>video or audio codec</source>
        <translation>映像または音声のコーデック</translation>
    </message>
    <message>
        <source>whether a better copy, with the same pictures, is known</source>
        <translation>同じ画像のより良い複製があるとわかっているか</translation>
    </message>
    <message>
        <source>whether a file is a part of a recording in several files, and whether parts are known to be missing</source>
        <translation>ファイルが複数ファイルの収録の一部かどうか、足りない部分が判明しているかどうか</translation>
    </message>
    <message>
        <source>whether neither the file nor a copy, exact or certainly with the same pictures, is known to reach the least quality of the preferences</source>
        <translation>設定の最低品質に達するファイルまたは複製（完全、または確実に同じ画像）が 1 つもないか</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>ピクセル単位の幅</translation>
    </message>
    <message>
        <source>words in a row that are said, as the indexed subtitles tell</source>
        <translation>インデックス化した字幕による、連続したセリフの言葉</translation>
    </message>
    <message>
        <source>year of the film or series in the name</source>
        <translation>名前に含まれる映画またはシリーズの年</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only files in {}</source>
        <translation>{} のファイルのみ</translation>
    </message>
    <message>
        <source>Only files in {} that are unreadable, timed out or were skipped</source>
        <translation>{} のファイルのうち、読み取り不可・時間切れ・スキップのもののみ</translation>
    </message>
    <message>
        <source>Only files that are missing since {}</source>
        <translation>{} 以降に見つからなくなったファイルのみ</translation>
    </message>
    <message>
        <source>Only files that are new since {}</source>
        <translation>{} 以降の新規ファイルのみ</translation>
    </message>
    <message>
        <source>Only files that checks found changed unnoticed since {}</source>
        <translation>{} 以降のチェックで気付かれない変化が見つかったファイルのみ</translation>
    </message>
    <message>
        <source>Only files that checks found damaged since {}</source>
        <translation>{} 以降のチェックで破損が見つかったファイルのみ</translation>
    </message>
    <message>
        <source>Only files that scans found changed since {}</source>
        <translation>{} 以降のスキャンで変更が見つかったファイルのみ</translation>
    </message>
    <message>
        <source>Only files that scans found moved since {}</source>
        <translation>{} 以降のスキャンで移動が見つかったファイルのみ</translation>
    </message>
    <message>
        <source>Only files that were verified since {}</source>
        <translation>{} 以降に検証したファイルのみ</translation>
    </message>
    <message>
        <source>Only files with errors and warnings</source>
        <translation>エラーと警告のあるファイルのみ</translation>
    </message>
    <message>
        <source>The search “{}” was taken away. Back shows it again.</source>
        <translation>検索「{}」を外しました。「戻る」で再び表示されます。</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>表に表示されているもの</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>&amp;Add a filter</source>
        <translation>フィルターを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Words in the name or folder</source>
        <translation>名前またはフォルダーの言葉(&amp;W)</translation>
    </message>
    <message>
        <source>Adds a row; a file must match all rows</source>
        <translation>行を追加します。ファイルはすべての行に一致する必要があります</translation>
    </message>
    <message>
        <source>As a &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>Files that match all of these:</source>
        <translation>次のすべてに一致するファイル：</translation>
    </message>
    <message>
        <source>Filter builder</source>
        <translation>フィルターの作成</translation>
    </message>
    <message>
        <source>In the name or the folder; a minus sign in front excludes</source>
        <translation>名前またはフォルダーの中。先頭のマイナス記号で除外します</translation>
    </message>
    <message>
        <source>Leaves the search as it is</source>
        <translation>検索を今のまま残します</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Searches for what the rows say</source>
        <translation>各行の内容で検索します</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>What the rows become in the search field</source>
        <translation>各行が検索欄で表される形</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>As in a filter; commas separate alternatives</source>
        <translation>フィルターと同じ書き方。カンマでいずれかを指定します</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Enter a value such as {}.</source>
        <translation>{} のような値を入力してください。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How the fact is compared with the values</source>
        <translation>項目と値の比べ方</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>条件を削除</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>この条件を取り除きます</translation>
    </message>
    <message>
        <source>The fact of a file that is compared</source>
        <translation>比べるファイルの項目</translation>
    </message>
    <message>
        <source>The values as in a filter; commas separate alternatives</source>
        <translation>フィルターと同じ書き方の値。カンマでいずれかを指定します</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>A row for each file that is not simply verified</source>
        <translation>行は、検証済みとならなかったファイルを表します</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>レポートの列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>レポートのファイル</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>各ファイルの情報</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>&amp;Files</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>容量(&amp;R)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Counts the files that fit; folders stay together</source>
        <translation>収まるファイルを数えます。フォルダーは分割しません</translation>
    </message>
    <message>
        <source>Does not fit: {}</source>
        <translation>収まらない：{}</translation>
    </message>
    <message>
        <source>Files on one disk alone</source>
        <translation>1 台のディスクにしかないファイル</translation>
    </message>
    <message>
        <source>Fits: {}</source>
        <translation>収まる：{}</translation>
    </message>
    <message>
        <source>Free room of the other disk, such as 800 GB.</source>
        <translation>もう一方のディスクの空き容量。例：800 GB。</translation>
    </message>
    <message>
        <source>Not known, as not compared: {}</source>
        <translation>不明（未比較）：{}</translation>
    </message>
    <message>
        <source>Of these on disks that are not connected: {}</source>
        <translation>うち未接続のディスク上：{}</translation>
    </message>
    <message>
        <source>Those of connected disks are taken first.</source>
        <translation>接続中のディスクのものを優先します。</translation>
    </message>
    <message>
        <source>Those that are shown: {}</source>
        <translation>表示中のもの：{}</translation>
    </message>
    <message>
        <source>What fits on a disk</source>
        <translation>ディスクに収まるもの</translation>
    </message>
</context>
<context>
    <name>FolderFormatter</name>
    <message>
        <source>Also in</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Files also here</source>
        <translation>ここにもあるファイル</translation>
    </message>
    <message>
        <source>Files also there</source>
        <translation>相手にもあるファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size in both</source>
        <translation>両方にあるサイズ</translation>
    </message>
    <message>
        <source>{0} of the {1} {1:file|files} in {2} {0:is|are} also in {3}</source>
        <translation>{2} の {1} 件中 {0} 件のファイルは {3} にもあります</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}／{}</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>A row for two folders; Enter compares their files</source>
        <translation>行は 2 つのフォルダーを表し、Enter でファイルを比較します</translation>
    </message>
    <message>
        <source>Columns of the folders</source>
        <translation>フォルダーの列</translation>
    </message>
    <message>
        <source>Compare the two folders</source>
        <translation>2 つのフォルダーを比較</translation>
    </message>
    <message>
        <source>Folders with equal files</source>
        <translation>同じファイルを含むフォルダー</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>複製はまだ検索されていません</translation>
    </message>
    <message>
        <source>No two folders hold equal files that match.</source>
        <translation>一致する同じファイルを含むフォルダーの組はありません。</translation>
    </message>
    <message>
        <source>No two folders hold equal files.</source>
        <translation>同じファイルを含むフォルダーの組はありません。</translation>
    </message>
    <message>
        <source>Only the folders that share the most are listed.</source>
        <translation>共通部分の最も多いフォルダーだけを一覧します。</translation>
    </message>
    <message>
        <source>The folders are being compared…</source>
        <translation>フォルダーを比較しています…</translation>
    </message>
    <message>
        <source>What is told of each pair; a click sorts by it</source>
        <translation>各組の情報。クリックで並べ替えます</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Jobs: {}</source>
        <translation>ジョブ：{}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>{0} {0:part|parts}</source>
        <translation>{0} 部分</translation>
    </message>
    <message>
        <source>{0} {0:source is|sources are} offline</source>
        <translation>{0} 件のソースがオフライン</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, closed</source>
        <translation>{name}、{count} 部分の収録、閉じています</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, open</source>
        <translation>{name}、{count} 部分の収録、開いています</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} とほか {} 件</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} 日</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} 時間 {} 分</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} 時間</translation>
    </message>
    <message>
        <source>{} is offline</source>
        <translation>{} はオフラインです</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} 分</translation>
    </message>
    <message>
        <source>{} of {} in the list</source>
        <translation>一覧に {}／{}</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>実行中 {}</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>待機中 {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>「{}」</translation>
    </message>
</context>
<context>
    <name>GalleryHead</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>大きいもの、新しいもの、末尾のものを先に</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>小・中・大</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>The fact that decides the order of the pictures</source>
        <translation>画像の順序を決める項目</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>見つかった順</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>A card a file, or a recording of several files, which Plus opens and Minus closes; Enter plays it, a full stop shows more pictures of it</source>
        <translation>カードはファイルまたは複数ファイルの収録を表します。収録は + で開き、- で閉じます。Enter で再生、ピリオドでほかの画像を表示</translation>
    </message>
    <message>
        <source>Pictures of the files</source>
        <translation>ファイルの画像</translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Add condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>Adds a condition to this group</source>
        <translation>このグループに条件を追加します</translation>
    </message>
    <message>
        <source>Adds a group of alternatives to this group</source>
        <translation>このグループに「いずれか」のグループを追加します</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>次のすべてを満たす</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>次のいずれかを満たす</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Takes the group out of the profile</source>
        <translation>プロファイルからグループを取り除きます</translation>
    </message>
    <message>
        <source>Whether all conditions of the group must hold, or one</source>
        <translation>グループの条件をすべて満たすか、1 つを満たすか</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>すべての問題</translation>
    </message>
    <message>
        <source>Another file, on the same disk or another, has the same contents; of a recording, each part has such a file</source>
        <translation>同じディスクまたは別のディスクに、同じ内容の別のファイルがあります。収録の場合は、どの部分にもそのようなファイルがあります</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>気付かれない変化</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>途切れ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Every file that was found in a source, readable or not</source>
        <translation>読み取りの可否を問わず、ソースで見つかったすべてのファイル</translation>
    </message>
    <message>
        <source>Files with any error or warning, which their details explain</source>
        <translation>エラーまたは警告のあるファイル。詳細に説明があります</translation>
    </message>
    <message>
        <source>Found for the first time since you last looked</source>
        <translation>前回の確認以降に初めて見つかったもの</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Moved to the trash by this program, and still there</source>
        <translation>このプログラムがゴミ箱に移動し、まだそこにあるもの</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>New since last visit</source>
        <translation>前回の確認以降の新着</translation>
    </message>
    <message>
        <source>No longer where they were, though their disk is connected</source>
        <translation>ディスクは接続されていますが、元の場所にありません</translation>
    </message>
    <message>
        <source>No other file, on any disk of the library, has the same contents, or those of a part of the same recording</source>
        <translation>ライブラリのどのディスクにも、同じ内容の、または同じ収録の部分と同じ内容の別のファイルはありません</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>On disks that are not connected now</source>
        <translation>現在接続されていないディスクのもの</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>複製なし</translation>
    </message>
    <message>
        <source>Picture or sound is broken, as a check for damage has found</source>
        <translation>破損チェックで、映像または音声の破損が見つかったもの</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>複製あり</translation>
    </message>
    <message>
        <source>The contents have changed, though size and time have not</source>
        <translation>サイズと日時は同じですが、内容が変わっています</translation>
    </message>
    <message>
        <source>The last scan could not read them; their details say why</source>
        <translation>前回のスキャンで読み取れなかったもの。詳細に理由があります</translation>
    </message>
    <message>
        <source>Their end is missing: a copy was probably interrupted</source>
        <translation>末尾のないもの。コピーが中断された可能性があります</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Written again since you last looked</source>
        <translation>前回の確認以降に書き換えられたもの</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>All changes, in English</source>
        <translation>すべての変更点（英語）</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>すべてのフィルター</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>{} files are left out: they are missing, or their disks are not connected.</source>
        <translation>{} 件のファイルを除外しました。見つからないか、ディスクが接続されていません。</translation>
    </message>
    <message>
        <source>{} files are too many to drag: export them to a file.</source>
        <translation>{} 件のファイルはドラッグするには多すぎます。ファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export them to a file.</source>
        <translation>{} 行はクリップボードには多すぎます。ファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>“{}” is left out: it is missing, or its disk is not connected.</source>
        <translation>「{}」を除外しました。見つからないか、ディスクが接続されていません。</translation>
    </message>
</context>
<context>
    <name>HandOverFields</name>
    <message>
        <source>&amp;HDR</source>
        <translation>HDR(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>出力先(&amp;I)</translation>
    </message>
    <message>
        <source>A folder outside of your sources, for what an encoder makes</source>
        <translation>エンコーダーの出力を置く、ソースの外のフォルダー</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>元の大きさのまま</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the folder for what an encoder makes</source>
        <translation>エンコーダーの出力先のフォルダーを選びます</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Folders that have another path for the other program, with a semicolon between them</source>
        <translation>相手のプログラムではパスの異なるフォルダー。セミコロンで区切ります</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>出力先</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller, none larger</source>
        <translation>大きい画像を縮小します。拡大は行いません</translation>
    </message>
    <message>
        <source>Otherwise, HDR is turned into SDR</source>
        <translation>選ばない場合、HDR を SDR に変換します</translation>
    </message>
    <message>
        <source>Otherwise, sound is turned into AAC</source>
        <translation>選ばない場合、音声を AAC に変換します</translation>
    </message>
    <message>
        <source>Paths &amp;there</source>
        <translation>相手のパス(&amp;T)</translation>
    </message>
    <message>
        <source>Paths there</source>
        <translation>相手のパス</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Relati&amp;ve to</source>
        <translation>相対パスの基準(&amp;V)</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>相対パスの基準</translation>
    </message>
    <message>
        <source>So&amp;und, as it is</source>
        <translation>音声をそのまま(&amp;U)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>変換先</translation>
    </message>
    <message>
        <source>The codec that an encoder is to make</source>
        <translation>エンコーダーで作成するコーデック</translation>
    </message>
    <message>
        <source>The folder that the paths are relative to</source>
        <translation>相対パスの基準となるフォルダー</translation>
    </message>
    <message>
        <source>The innermost folder of all files</source>
        <translation>全ファイルを含む最も内側のフォルダー</translation>
    </message>
    <message>
        <source>Up to {} px high</source>
        <translation>高さ {} px まで</translation>
    </message>
</context>
<context>
    <name>HandedPanel</name>
    <message>
        <source>A row a list, with what came back of it</source>
        <translation>行は一覧を表し、そこから戻ったものを示します</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>一覧の列</translation>
    </message>
    <message>
        <source>Lists that were handed over</source>
        <translation>引き渡した一覧</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. “What encoding saves” writes lists and scripts for programs that encode. When you have scanned their results, this page tells what they saved.</source>
        <translation>まだ何も引き渡していません。「エンコードで節約できるもの」では、エンコードするプログラム用のリストとスクリプトを書き出せます。その結果をスキャンすると、節約できた量がこのページに表示されます。</translation>
    </message>
    <message>
        <source>What is told of each list</source>
        <translation>各一覧の情報</translation>
    </message>
</context>
<context>
    <name>HealthCards</name>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動実行</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>全ファイルをチェック</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copies on the same disk take at most {}, on other disks {}: those are backups.</source>
        <translation>同じディスク上の複製は最大 {}、別のディスク上の複製は {} を占めます。後者はバックアップです。</translation>
    </message>
    <message>
        <source>Last week: {}</source>
        <translation>先週：{}</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>次回：{}、{}</translation>
    </message>
    <message>
        <source>Not known yet: files were not compared.</source>
        <translation>まだ不明です。ファイルの比較が行われていません。</translation>
    </message>
    <message>
        <source>Nothing: all is known, and all is well.</source>
        <translation>ありません。すべて確認済みで、問題はありません。</translation>
    </message>
    <message>
        <source>Only on one disk</source>
        <translation>1 台のディスクのみ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>これらのファイルを表示</translation>
    </message>
    <message>
        <source>Show these files beside good copies of them</source>
        <translation>これらのファイルを正常な複製と並べて表示します</translation>
    </message>
    <message>
        <source>Space by disk</source>
        <translation>ディスク別の容量</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Where the room goes</source>
        <translation>容量の使い道</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>{} 現在</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>of {} checked</source>
        <translation>チェック済み {} 件中</translation>
    </message>
    <message>
        <source>{0} {0:disk|disks}</source>
        <translation>ディスク {0} 台</translation>
    </message>
    <message>
        <source>{0} {0:hint is|hints are} not shown</source>
        <translation>{0} 件のヒントは非表示</translation>
    </message>
    <message>
        <source>{:file|files}</source>
        <translation>{:ファイル}</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>空き {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>ほか {} 件</translation>
    </message>
    <message>
        <source>{} not connected</source>
        <translation>{} は未接続</translation>
    </message>
    <message>
        <source>{} not connected since {}</source>
        <translation>{} は {} から未接続</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help on this (?)</source>
        <translation>これについてのヘルプ (?)</translation>
    </message>
    <message>
        <source>Opens the page of the help about this</source>
        <translation>ヘルプの該当ページを開きます</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Closes the help</source>
        <translation>ヘルプを閉じます</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Lists the pages that have most of the words; a whole question will do</source>
        <translation>含まれる言葉の多いページを一覧します。質問文でも検索できます</translation>
    </message>
    <message>
        <source>No page has these words. Try a single word, or another one for the same thing.</source>
        <translation>これらの語を含むページはありません。1 つの語だけにするか、同じ意味の別の語をお試しください。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>The pages of the help, by task</source>
        <translation>作業別のヘルプのページ</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>行はファイルを表し、Enter で開きます</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Choose a scan, or two with Ctrl to compare them</source>
        <translation>スキャンを選択。Ctrl で 2 つ選ぶと比較</translation>
    </message>
    <message>
        <source>Columns of the changes</source>
        <translation>変更点の列</translation>
    </message>
    <message>
        <source>Copies all changes of this kind, a line each</source>
        <translation>この種類の変更点をすべて、1 行に 1 つずつコピーします</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation>{} ～ {}</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>変更点の種類</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>まだスキャンされていません。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Nothing was scanned or checked since then.</source>
        <translation>それ以降、スキャンもチェックも行われていません。</translation>
    </message>
    <message>
        <source>Scans and checks</source>
        <translation>スキャンとチェック</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>表に表示</translation>
    </message>
    <message>
        <source>The details of this scan are not kept any more.</source>
        <translation>このスキャンの詳細はもう保存されていません。</translation>
    </message>
    <message>
        <source>The numbers lead to the files, as they are now.</source>
        <translation>数字をクリックすると、現在のファイルが表示されます。</translation>
    </message>
    <message>
        <source>This check has read no file.</source>
        <translation>このチェックはファイルを読み取っていません。</translation>
    </message>
    <message>
        <source>What became of the files, with how many there are</source>
        <translation>ファイルの変化と、それぞれの件数</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What is told of each change</source>
        <translation>各変更点の情報</translation>
    </message>
</context>
<context>
    <name>HomeController</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>ライブラリ</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
</context>
<context>
    <name>InPlaceView</name>
    <message>
        <source>End the player</source>
        <translation>プレーヤーを終了</translation>
    </message>
    <message>
        <source>Go on in the quick look</source>
        <translation>クイックルックで続ける</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>1 to 3 years</source>
        <translation>1～3 年</translation>
    </message>
    <message>
        <source>3 to 10 years</source>
        <translation>3～10 年</translation>
    </message>
    <message>
        <source>30 days to 1 year</source>
        <translation>30 日～1 年</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過期間</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>音声言語</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Bits per pixel and frame</source>
        <translation>1 フレームの 1 ピクセルあたりのビット数</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>HDR なし</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>判明なし</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>Over 10 years</source>
        <translation>10 年超</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Profile {}</source>
        <translation>プロファイル {}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>30 日未満</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>InsightsPanel</name>
    <message>
        <source>A treemap of the folders, charts, or trends</source>
        <translation>フォルダーのツリーマップ、グラフ、または推移</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>インサイト</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>ツリーマップ</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>推移</translation>
    </message>
</context>
<context>
    <name>JobFormatter</name>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Gets no files: {}</source>
        <translation>ファイルの割り当てなし：{}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>一部未読み取り</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>{} から</translation>
    </message>
    <message>
        <source>{0} more {0:is|are} in the log.</source>
        <translation>ログにほか {0} 件あります。</translation>
    </message>
</context>
<context>
    <name>JobPresenter</name>
    <message>
        <source>{0} more {0:message|messages}</source>
        <translation>ほか {0} 件のメッセージ</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>A row a job; Enter shows its problems, the Menu key what else can be done</source>
        <translation>行はジョブを表し、Enter で問題を表示、メニューキーでほかの操作を表示します</translation>
    </message>
    <message>
        <source>Columns of the jobs</source>
        <translation>ジョブの列</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>What is told of each job</source>
        <translation>各ジョブの情報</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Do once more what this job was asked for</source>
        <translation>このジョブと同じ内容をもう一度行います</translation>
    </message>
    <message>
        <source>End this job, and keep what it did</source>
        <translation>このジョブを終了し、それまでの結果を残します</translation>
    </message>
    <message>
        <source>Go on from where this job was</source>
        <translation>このジョブを続きから再開します</translation>
    </message>
    <message>
        <source>Have this job begin earlier</source>
        <translation>このジョブの開始を早めます</translation>
    </message>
    <message>
        <source>Have this job begin later</source>
        <translation>このジョブの開始を遅らせます</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>No job has run yet. Each scan, check, search for copies and export will be listed here.</source>
        <translation>まだジョブは実行されていません。スキャン、チェック、複製の検索、エクスポートがここに一覧されます。</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>ジョブの開始と終了の時刻、発生した問題を読みます</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>変更点を表示</translation>
    </message>
    <message>
        <source>Show its files that are unreadable, timed out or were skipped</source>
        <translation>ファイルのうち、読み取り不可・時間切れ・スキップのものを表示します</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Show the files that are missing, changed or additional</source>
        <translation>見つからない・変更・追加のファイルを表示します</translation>
    </message>
    <message>
        <source>Show what this scan found new, changed, moved or missing</source>
        <translation>このスキャンで見つかった新規・変更・移動・所在不明を表示します</translation>
    </message>
    <message>
        <source>Stop this job for now</source>
        <translation>このジョブをいったん止めます</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>A row a file, the newest first</source>
        <translation>行はファイルを表し、新しいものが先頭です</translation>
    </message>
    <message>
        <source>Columns of the journal</source>
        <translation>記録の列</translation>
    </message>
    <message>
        <source>Files in the journal</source>
        <translation>記録のファイル</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Moves the selected files back to their folders; no file is replaced</source>
        <translation>選択したファイルを元のフォルダーに戻します。ファイルの上書きは行いません</translation>
    </message>
    <message>
        <source>No file was moved to the trash yet.
Copies that this program moves there are listed here, and can be moved back.</source>
        <translation>ゴミ箱に移動したファイルはまだありません。
このプログラムがゴミ箱に移動した複製がここに一覧され、元に戻せます。</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>各ファイルの情報</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Each action with its keys</source>
        <translation>各操作とそのキー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Acts with their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Find an act or keys</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Gives the chosen act its usual keys again</source>
        <translation>選択した操作のキーを標準に戻します</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Press the keys that the chosen act is to have</source>
        <translation>選択した操作に割り当てるキーを押してください</translation>
    </message>
    <message>
        <source>Shows only the acts that match</source>
        <translation>一致する操作だけを表示します</translation>
    </message>
    <message>
        <source>Takes the keys from the chosen act</source>
        <translation>選択した操作からキーを外します</translation>
    </message>
    <message>
        <source>The keys of the chosen act are changed below</source>
        <translation>選択した操作のキーは下で変更します</translation>
    </message>
    <message>
        <source>These acts have the same keys, which then do nothing: {}</source>
        <translation>これらの操作のキーが重複しているため、そのキーは働きません：{}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>標準のキー</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Choose an act, and press the keys that it is to have.</source>
        <translation>操作を選択し、割り当てるキーを押してください。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys of acts:</source>
        <translation>操作のキー：</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message>
        <source>No disk is known yet. Add a folder first.</source>
        <translation>既知のディスクはまだありません。先にフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>The labels were saved. Print the file at 100 %, not fitted to the page.</source>
        <translation>ラベルを保存しました。ページに合わせず、100 % で印刷してください。</translation>
    </message>
    <message>
        <source>The labels were sent to the printer.</source>
        <translation>ラベルをプリンターに送信しました。</translation>
    </message>
</context>
<context>
    <name>LabelFileDialog</name>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>ラベルを保存</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Back</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>{}／{} ページ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Shows the next page of the preview</source>
        <translation>プレビューの次のページを表示します</translation>
    </message>
    <message>
        <source>Shows the previous page of the preview</source>
        <translation>プレビューの前のページを表示します</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;Disks</source>
        <translation>ディスク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>最初のラベル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sheet or roll</source>
        <translation>シートまたはロール(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>テストページ(&amp;T)</translation>
    </message>
    <message>
        <source>A label for each that is ticked.</source>
        <translation>チェックした各ディスクに 1 枚。</translation>
    </message>
    <message>
        <source>As its package says.</source>
        <translation>パッケージの表記のとおり。</translation>
    </message>
    <message>
        <source>Asks for a printer, and prints at the right size</source>
        <translation>プリンターを確認し、正しい大きさで印刷します</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>下へ(&amp;O)</translation>
    </message>
    <message>
        <source>If your printer needs it.</source>
        <translation>プリンターで必要な場合。</translation>
    </message>
    <message>
        <source>Only the outlines of all labels, for plain paper.</source>
        <translation>すべてのラベルの輪郭だけを、普通紙用に印刷します。</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>ラベルを印刷</translation>
    </message>
    <message>
        <source>Prints a label for every disk</source>
        <translation>各ディスクのラベルを印刷します</translation>
    </message>
    <message>
        <source>Prints nothing</source>
        <translation>何も印刷しません</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>右へ(&amp;R)</translation>
    </message>
    <message>
        <source>Upwards below zero.</source>
        <translation>0 より小さい値で上へ。</translation>
    </message>
    <message>
        <source>Where a used sheet still has labels; row by row.</source>
        <translation>使いかけのシートでラベルが残っている位置。行ごとに数えます。</translation>
    </message>
    <message>
        <source>Writes the pages to a file; print it at 100 %</source>
        <translation>ページをファイルに書き出します。100 % で印刷してください</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>{} on a sheet</source>
        <translation>1 シートに {} 枚</translation>
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
        <translation>アルバニア語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>アルメニア語</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>バスク語</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ベンガル語</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>ブルガリア語</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>カタルーニャ語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>クロアチア語</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>エストニア語</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>ガリシア語</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ジョージア語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>アイスランド語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>アイルランド語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>ラトビア語</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>リトアニア語</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>マケドニア語</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>ニーノシュク</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ペルシア語</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>セルビア語</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>スロバキア語</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>スロベニア語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>タミル語</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>テルグ語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ウルドゥー語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>ウェールズ語</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A row a language; a number leads to its files</source>
        <translation>行は言語を表し、数字からファイルに移動できます</translation>
    </message>
    <message>
        <source>Columns of the languages</source>
        <translation>言語の列</translation>
    </message>
    <message>
        <source>Files by the languages of their sound (spoken) and of their subtitles (written), as the files themselves tell them. A click on a number shows its files.</source>
        <translation>ファイル自体が示す音声（話される言語）と字幕（書かれる言語）で分類したファイルです。数字をクリックするとファイルが表示されます。</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>強制字幕</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Languages of the shown files</source>
        <translation>表示中のファイルの言語</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>どちらにもない</translation>
    </message>
    <message>
        <source>No language of these files is known.</source>
        <translation>これらのファイルの言語は判明していません。</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Show forced</source>
        <translation>強制字幕を表示</translation>
    </message>
    <message>
        <source>Show spoken</source>
        <translation>音声を表示</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show those without</source>
        <translation>ないものを表示</translation>
    </message>
    <message>
        <source>Show written</source>
        <translation>字幕を表示</translation>
    </message>
    <message>
        <source>Shows the files with sound in this language</source>
        <translation>音声がこの言語のファイルを表示します</translation>
    </message>
    <message>
        <source>Shows the files with subtitles in this language</source>
        <translation>字幕がこの言語のファイルを表示します</translation>
    </message>
    <message>
        <source>Shows the files with subtitles of foreign parts alone in this language</source>
        <translation>外国語部分だけの字幕がこの言語のファイルを表示します</translation>
    </message>
    <message>
        <source>Shows the files without it in sound and subtitles; save the search</source>
        <translation>音声にも字幕にもこの言語がないファイルを表示し、検索を保存します</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>What is counted of each</source>
        <translation>それぞれの件数</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>&amp;Stop them and go on</source>
        <translation>停止して続行(&amp;S)</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>ジョブが実行中です</translation>
    </message>
    <message>
        <source>Jobs of this library are running.</source>
        <translation>このライブラリのジョブが実行中です。</translation>
    </message>
    <message>
        <source>Lets the jobs go on in this window</source>
        <translation>このウィンドウのジョブを続けます</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>新しいウィンドウで開く(&amp;N)</translation>
    </message>
    <message>
        <source>Stops the jobs, and opens the other library here</source>
        <translation>ジョブを停止し、別のライブラリをここで開きます</translation>
    </message>
    <message>
        <source>They stop now, keep what they have found, and can go on when it is opened again.</source>
        <translation>ジョブは今停止し、見つかったものは保存されます。ライブラリを再び開くと続行できます。</translation>
    </message>
</context>
<context>
    <name>LeftAlone</name>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視中</translation>
    </message>
    <message>
        <source>Ignored ({})</source>
        <translation>無視中（{}）</translation>
    </message>
    <message>
        <source>Lists the group no more, also after its files were moved; “Ignored” shows it</source>
        <translation>ファイルの移動後も、このグループを一覧しないようにします。「無視中」で表示できます</translation>
    </message>
    <message>
        <source>Lists the group with the others again</source>
        <translation>このグループを再びほかと一緒に一覧します</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>無視をやめる</translation>
    </message>
    <message>
        <source>Shows the groups that you ignore, and no others</source>
        <translation>無視しているグループだけを表示します</translation>
    </message>
    <message>
        <source>ignoring of “{}”</source>
        <translation>「{}」の無視</translation>
    </message>
    <message>
        <source>listing of “{}”</source>
        <translation>「{}」の一覧表示</translation>
    </message>
    <message>
        <source>“{}” is ignored. Its copies still count as copies.</source>
        <translation>「{}」を無視しています。複製は引き続き複製として数えます。</translation>
    </message>
    <message>
        <source>“{}” is listed with the other groups again.</source>
        <translation>「{}」を再びほかのグループと一緒に一覧します。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Show only these files, or all again</source>
        <translation>これらのファイルだけを表示、またはすべてを再表示</translation>
    </message>
    <message>
        <source>What the colours mean; a click shows only these files</source>
        <translation>色の意味。クリックするとこれらのファイルだけを表示します</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>映画</translation>
    </message>
    <message>
        <source>Libraries (*.cinv *.sqlite3)</source>
        <translation>ライブラリ (*.cinv *.sqlite3)</translation>
    </message>
    <message>
        <source>Libraries (*.cinv)</source>
        <translation>ライブラリ (*.cinv)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新しいライブラリ</translation>
    </message>
    <message>
        <source>No library was opened before</source>
        <translation>以前に開いたライブラリはありません</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>ライブラリを開く</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>There is a file {path} already. Open it, or choose another name.</source>
        <translation>ファイル {path} はすでにあります。それを開くか、別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Counted anew whenever the file is read on. Only damaged files take so long.</source>
        <translation>ファイルの読み取りが進むたびに数え直します。これほど時間がかかるのは破損したファイルだけです。</translation>
    </message>
    <message>
        <source>Files that are read at once. Automatic: one for each core, fewer where memory is short.</source>
        <translation>同時に読み取るファイルの数です。自動：コアごとに 1 つ、メモリーが少ない場合は減らします。</translation>
    </message>
    <message>
        <source>Give up a file &amp;without a byte for</source>
        <translation>1 バイトも読めないときに中止するまで(&amp;W)</translation>
    </message>
    <message>
        <source>Give up a file that takes a &amp;processor for</source>
        <translation>プロセッサーを使い続けるファイルを中止するまで(&amp;P)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>More helps with slow shares and disks that have to wake up.</source>
        <translation>増やすと、遅い共有フォルダーやスリープから復帰するディスクで役立ちます。</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>ワーカー(&amp;K)</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>It is the &amp;disk</source>
        <translation>同一のディスク(&amp;D)</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>このディスク</translation>
    </message>
    <message>
        <source>Makes them one disk; can be undone</source>
        <translation>1 台のディスクとして扱います。元に戻せます</translation>
    </message>
    <message>
        <source>The next scan of that disk takes the place of what was imported.</source>
        <translation>次にそのディスクをスキャンすると、インポートした内容は置き換えられます。</translation>
    </message>
    <message>
        <source>Which disk is “{}”?</source>
        <translation>「{}」はどのディスクですか？</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Tab chooses a number, and Enter shows the files that it counts</source>
        <translation>Tab で数字を選び、Enter で該当するファイルを表示します</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>imported from {}</source>
        <translation>{} からインポート</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>{} から未接続</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} checked</source>
        <translation>{1} 件中 {0} 件をチェック済み</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} compared</source>
        <translation>{1} 件中 {0} 件を比較済み</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} verified</source>
        <translation>{1} 件中 {0} 件を検証済み</translation>
    </message>
    <message>
        <source>{} could not be checked</source>
        <translation>チェックできなかったもの {} 件</translation>
    </message>
</context>
<context>
    <name>LookAfter</name>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>Nothing begins by itself for “{}” any more.</source>
        <translation>「{}」の自動実行はなくなりました。</translation>
    </message>
    <message>
        <source>checked for damage every month</source>
        <translation>毎月破損をチェック</translation>
    </message>
    <message>
        <source>looking after “{}”</source>
        <translation>「{}」の見守り</translation>
    </message>
    <message>
        <source>verified every month</source>
        <translation>毎月検証</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>“{}” is looked after: {}.</source>
        <translation>「{}」を見守ります：{}。</translation>
    </message>
</context>
<context>
    <name>LookAfterSheet</name>
    <message>
        <source>All folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>Look after all folders</source>
        <translation>すべてのフォルダーを見守る</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>見守る</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>すべて見守る</translation>
    </message>
    <message>
        <source>Look after this folder</source>
        <translation>このフォルダーを見守る</translation>
    </message>
    <message>
        <source>Sets up what is ticked, and takes away what is not</source>
        <translation>チェックした項目を設定し、チェックのない項目を取り除きます</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <translation>CSV ファイルの先頭にバイトオーダーマークを付ける(&amp;B)</translation>
    </message>
    <message>
        <source>By it Excel knows that the file is UTF-8; other programs do not need it.</source>
        <translation>Excel が UTF-8 と認識するために使います。ほかのプログラムには不要です。</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>行を詰めて表示(&amp;W)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Is tried on at once.</source>
        <translation>すぐに試せます。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Look and export</source>
        <translation>外観とエクスポート</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Of all text in the window; pictures have a size of their own in the gallery.</source>
        <translation>ウィンドウのすべての文字の大きさです。ギャラリーの画像の大きさは別に設定します。</translation>
    </message>
    <message>
        <source>Rows of tables are lower, so that more of them are visible.</source>
        <translation>表の行を低くして、より多くの行を表示します。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the window. The help tells how to improve it.</source>
        <translation>ウィンドウの次回起動時に有効になります。翻訳を改善する方法はヘルプにあります。</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字サイズ(&amp;X)</translation>
    </message>
    <message>
        <source>{} (translated by machine)</source>
        <translation>{}（機械翻訳）</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Find copies compares those that are not known.</source>
        <translation>「複製を検索」で不明なものを比較します。</translation>
    </message>
    <message>
        <source>If “{}” were lost</source>
        <translation>「{}」が失われた場合</translation>
    </message>
    <message>
        <source>Lost: on no other disk</source>
        <translation>失われる：別のディスクにない</translation>
    </message>
    <message>
        <source>Not known: not compared</source>
        <translation>不明：未比較</translation>
    </message>
    <message>
        <source>Safe: with a copy on another disk</source>
        <translation>安全：別のディスクに複製あり</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>これらを表示</translation>
    </message>
    <message>
        <source>Shows these files in the table</source>
        <translation>これらのファイルを表に表示します</translation>
    </message>
    <message>
        <source>{0} of the lost {0:file was|files were} never checked.</source>
        <translation>失われるファイルのうち {0} 件は未チェックです。</translation>
    </message>
</context>
<context>
    <name>ManifestDialogs</name>
    <message>
        <source>The report was written to {}.</source>
        <translation>レポートを {} に書き出しました。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. All other arguments are filters, as in the window: words, \(dqphrases\(dq, \-without, and typed ones like \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Put a filter that begins with \- after \-\-. \fB\-\-where\fR \fIFILTER\fR takes a filter alone; all arguments are then paths. An invalid filter ends the command with status 2, and a caret below the error.</source>
        <translation>引数は、ディスク上に存在するか、絶対パスであるか、ドットまたは ~ で始まる場合にパスとして扱う。ほかの引数はすべて、ウィンドウと同じフィルターとして扱う：語、\(dq語句\(dq、\-除外語、および \fBcodec:hevc,prores\fR、\fBsize:&gt;2GB\fR、\fBduration:&lt;10m\fR、\fBhdr:yes\fR、\fBaudio:deu\fR、\fBadded:&lt;7d\fR のような型のあるもの。\- で始まるフィルターは \-\- の後に置く。\fB\-\-where\fR \fIFILTER\fR にはフィルターだけを指定でき、その場合、引数はすべてパスとして扱う。無効なフィルターがあると、コマンドはエラーの箇所の下にキャレットを示し、ステータス 2 で終了する。</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>COMMON OPTIONS</source>
        <translation>共通オプション</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Done, but something needs attention: a folder that could not be read, a source that is offline, a file that has changed unnoticed, is damaged, or could not be verified or examined to its end.</source>
        <translation>完了したが、確認が必要なものがある：読み取れないフォルダー、オフラインのソース、気付かれずに変化したファイル、破損したファイル、検証できない、または最後まで調べられなかったファイル。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了。</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>例</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Files that are being written get no checksums. A check never replaces a known checksum.</source>
        <translation>書き込み中のファイルのチェックサムは計算しない。チェックが既知のチェックサムを置き換えることはない。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>No path could be read, the library is locked or damaged, or the output could not be written; of \fBjobs\fR, there is no such job, or its state does not allow what was asked for; of \fBself\-test\fR, something does not work.</source>
        <translation>読み取れるパスがないか、ライブラリがロック中または破損、あるいは出力を書き込めない。\fBjobs\fR では、ジョブがないか、その状態では要求された操作ができない。\fBself\-test\fR では、動作しないものがある。</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Of scans by older versions, only the number of files is known.</source>
        <translation>以前のバージョンによるスキャンについては、ファイルの件数だけがわかる。</translation>
    </message>
    <message>
        <source>Output goes to a file completely or not at all. An existing file is replaced if its extension belongs to the format. Videos, libraries and the files that the library lists are never replaced.</source>
        <translation>出力は、ファイルに完全に書き出すか、まったく書き出さないかのどちらかになる。既存のファイルは、拡張子が形式に属する場合に置き換える。動画、ライブラリ、ライブラリに記載されたファイルは置き換えない。</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>関連項目</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Scan a folder, and write a table for a spreadsheet:</source>
        <translation>フォルダーをスキャンし、表計算ソフト用の表を書き出す：</translation>
    </message>
    <message>
        <source>See COMMON OPTIONS for {names}.</source>
        <translation>{names} については「共通オプション」を参照。</translation>
    </message>
    <message>
        <source>Show the options of \fBcinventory\fR or of a command.</source>
        <translation>\fBcinventory\fR またはコマンドのオプションを表示する。</translation>
    </message>
    <message>
        <source>The first line that \fBserve\fR writes is its address; \fI/api/v1/openapi.json\fR there describes the API. The program of \fB\-\-on\-alert\fR reads the alert from its standard input, and is killed after 30 seconds. No other user may be able to read the file of \fB\-\-webhook\-secret\-file\fR.</source>
        <translation>\fBserve\fR が最初に出力する行はそのアドレスで、そこの \fI/api/v1/openapi.json\fR に API の説明がある。\fB\-\-on\-alert\fR のプログラムは標準入力から通知を読み取り、30 秒後に強制終了される。\fB\-\-webhook\-secret\-file\fR のファイルは、ほかのユーザーが読めないようにしておく必要がある。</translation>
    </message>
    <message>
        <source>The library.</source>
        <translation>ライブラリ。</translation>
    </message>
    <message>
        <source>The packaged program cannot have a cluster read files. An installation from the source needs further packages, and names them.</source>
        <translation>パッケージ版のプログラムでは、クラスターにファイルを読み取らせることはできない。ソースからのインストールでは追加のパッケージが必要で、その名前が表示される。</translation>
    </message>
    <message>
        <source>The token of \fBserve\fR.</source>
        <translation>\fBserve\fR のトークン。</translation>
    </message>
    <message>
        <source>Unforeseen errors.</source>
        <translation>予期しないエラー。</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>ユーザーコマンド</translation>
    </message>
    <message>
        <source>Without a command it opens its window, and scans the \fIPATH\fRs at once.</source>
        <translation>コマンドを指定しない場合はウィンドウを開き、すぐにパス（\fIPATH\fR）をスキャンする。</translation>
    </message>
    <message>
        <source>Wrong usage, or an output that is refused.</source>
        <translation>使い方の誤り、または出力の拒否。</translation>
    </message>
    <message>
        <source>\fBcinventory\fR finds the video files in folders, probes each with MediaInfo, and keeps the results in a library. Files are only ever read, unless you let \fBtrash\fR move copies to the trash. Manifests are written only where you say.</source>
        <translation>\fBcinventory\fR は、フォルダー内の動画ファイルを探し、それぞれを MediaInfo で解析し、結果をライブラリに保存する。\fBtrash\fR に複製をゴミ箱へ移動させる場合を除き、ファイルは読み取るだけ。マニフェストは、指定した場所にだけ書き出す。</translation>
    </message>
    <message>
        <source>cinventory \- take the inventory of a video library</source>
        <translation>cinventory \- 動画ライブラリの目録を作成する</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>The problems of {files} are marked OK.</source>
        <translation>{files}の問題を OK にしました。</translation>
    </message>
    <message>
        <source>The selected files have no problems.</source>
        <translation>選択したファイルに問題はありません。</translation>
    </message>
    <message>
        <source>mark of {} as OK</source>
        <translation>{}を OK にする設定</translation>
    </message>
    <message>
        <source>mark of “{}” as OK</source>
        <translation>「{}」を OK にする設定</translation>
    </message>
    <message>
        <source>removal of the mark of “{}”</source>
        <translation>「{}」の OK の解除</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A bag cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>バッグではこのファイルの名前を表せないため、マニフェストに含まれていません。</translation>
    </message>
    <message>
        <source>A better video with the same pictures is known: see Copies, Same pictures.</source>
        <translation>同じ画像のより良い動画があります。「複製」の「同じ画像」をご覧ください。</translation>
    </message>
    <message>
        <source>A camera recorded it: an original is not encoded again.</source>
        <translation>カメラの記録です。オリジナルは再エンコードしません。</translation>
    </message>
    <message>
        <source>A check found damage. Look at that first.</source>
        <translation>破損が見つかっています。先に確認してください。</translation>
    </message>
    <message>
        <source>A good copy is {path}, which is not connected now.</source>
        <translation>正常な複製は {path} ですが、現在接続されていません。</translation>
    </message>
    <message>
        <source>A good copy is {path}.</source>
        <translation>正常な複製は {path} です。</translation>
    </message>
    <message>
        <source>A job failed.</source>
        <translation>ジョブが失敗しました。</translation>
    </message>
    <message>
        <source>A job in the state {state} cannot become {wanted}.</source>
        <translation>状態が {state} のジョブを {wanted} にすることはできません。</translation>
    </message>
    <message>
        <source>A job in the state {state} has not ended. Retry it after its end.</source>
        <translation>状態が {state} のジョブは終了していません。終了後に再試行してください。</translation>
    </message>
    <message>
        <source>A job in the state {state} is not waiting and cannot be moved.</source>
        <translation>状態が {state} のジョブは待機中ではないため、移動できません。</translation>
    </message>
    <message>
        <source>A job needs your attention.</source>
        <translation>確認が必要なジョブがあります。</translation>
    </message>
    <message>
        <source>A later generation of the history leaves the file out, and it is not there.</source>
        <translation>履歴の後の世代ではこのファイルが除外されており、ファイルもありません。</translation>
    </message>
    <message>
        <source>A library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>プログラムのライブラリが見つからないか、ブロックされているか、別のシステム用です。Cinventory をインストールし直してください。</translation>
    </message>
    <message>
        <source>A library tells the folders of its disks by itself. Leave out what is for tables and paths.</source>
        <translation>ライブラリはディスクのフォルダーを自ら示します。表とパス用の指定を省いてください。</translation>
    </message>
    <message>
        <source>A manifest as {form} lists every file of its folder. Leave out the search.</source>
        <translation>{form} のマニフェストには、フォルダーの全ファイルが記載されます。検索を外してください。</translation>
    </message>
    <message>
        <source>A manifest is written once. Create another one to repeat it.</source>
        <translation>マニフェストは 1 回だけ書き出されます。繰り返すには新たに作成してください。</translation>
    </message>
    <message>
        <source>A process could do this in spite of {layers}: {acts}.</source>
        <translation>{layers} があるにもかかわらず、プロセスで次の操作ができました：{acts}。</translation>
    </message>
    <message>
        <source>A scan has seen “{name}” itself. Only a disk that imports alone tell of can be another one.</source>
        <translation>「{name}」はスキャン済みです。別のディスクとして扱えるのは、インポートだけで知られているディスクです。</translation>
    </message>
    <message>
        <source>A schedule verifies checksums, or looks for changes, at night or once a week.</source>
        <translation>スケジュールで夜間または週 1 回、チェックサムの検証や変更の確認を行います。</translation>
    </message>
    <message>
        <source>A search, as in the list of files</source>
        <translation>ファイル一覧と同じ検索</translation>
    </message>
    <message>
        <source>A side of {picture} is odd. Most encoders need even sizes.</source>
        <translation>{picture} の一辺が奇数です。ほとんどのエンコーダーには偶数の大きさが必要です。</translation>
    </message>
    <message>
        <source>A spreadsheet would take its path for a formula.</source>
        <translation>表計算プログラムがパスを数式として扱います。</translation>
    </message>
    <message>
        <source>A track ends after {end}, though its length is given as {length}.</source>
        <translation>長さが {length} とされているトラックが {end} で終わっています。</translation>
    </message>
    <message>
        <source>A track was not checked for damage, because there is no decoder for it.</source>
        <translation>デコーダーがないため、破損チェックを行わなかったトラックがあります。</translation>
    </message>
    <message>
        <source>A week frees up to {least}, or takes up to {most}.</source>
        <translation>1 週間で最大 {least} 空くか、最大 {most} 増えます。</translation>
    </message>
    <message>
        <source>A week takes about {most}.</source>
        <translation>1 週間に約 {most} 増えます。</translation>
    </message>
    <message>
        <source>A week takes {least} to {most}.</source>
        <translation>1 週間に {least}～{most} 増えます。</translation>
    </message>
    <message>
        <source>ASC MHL has no checksums by {name}.</source>
        <translation>ASC MHL では {name} によるチェックサムを使えません。</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>All copies were chosen. One has to stay.</source>
        <translation>すべての複製が選ばれています。1 つは残す必要があります。</translation>
    </message>
    <message>
        <source>All files of this report</source>
        <translation>このレポートの全ファイル</translation>
    </message>
    <message>
        <source>All files that would stay are on other disks.</source>
        <translation>残るファイルはすべて別のディスクにあります。</translation>
    </message>
    <message>
        <source>All others are known to be damaged.</source>
        <translation>ほかはすべて破損していることがわかっています。</translation>
    </message>
    <message>
        <source>An argument is empty. Give a path or a filter, and check the variables of the shell.</source>
        <translation>空の引数があります。パスまたはフィルターを指定し、シェルの変数を確認してください。</translation>
    </message>
    <message>
        <source>An export needs a saved search and a file.</source>
        <translation>エクスポートには保存した検索とファイルが必要です。</translation>
    </message>
    <message>
        <source>An export replaces a file, so it can only be repeated in the window.</source>
        <translation>エクスポートはファイルを置き換えるため、繰り返しはウィンドウからのみ行えます。</translation>
    </message>
    <message>
        <source>An older check found what it could not weigh. Check the file for damage again.</source>
        <translation>以前のチェックで評価できないものが見つかりました。ファイルの破損をもう一度チェックしてください。</translation>
    </message>
    <message>
        <source>An unexpected error occurred: {detail}. See the log for details.</source>
        <translation>予期しないエラーが発生しました：{detail}。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>ほか {count} 件。</translation>
    </message>
    <message>
        <source>Another volume is mounted at this path. The records are kept as offline.</source>
        <translation>このパスには別のボリュームがマウントされています。記録はオフラインとして残ります。</translation>
    </message>
    <message>
        <source>Another volume is mounted over this folder. The files that it hides stay, as offline.</source>
        <translation>このフォルダーの上に別のボリュームがマウントされています。隠れたファイルはオフラインとして残ります。</translation>
    </message>
    <message>
        <source>At {place}: an object in braces is missing here.</source>
        <translation>{place}：波かっこのオブジェクトがありません。</translation>
    </message>
    <message>
        <source>At {place}: groups are nested more than {limit} deep. Use fewer groups.</source>
        <translation>{place}：グループの入れ子が {limit} 段を超えています。グループを減らしてください。</translation>
    </message>
    <message>
        <source>At {place}: no list of conditions, or two. Use either &quot;all&quot; or &quot;any&quot;.</source>
        <translation>{place}：条件の一覧がないか、2 つあります。&quot;all&quot; か &quot;any&quot; のどちらかを使ってください。</translation>
    </message>
    <message>
        <source>At {place}: the list of conditions is empty. Add a condition.</source>
        <translation>{place}：条件の一覧が空です。条件を追加してください。</translation>
    </message>
    <message>
        <source>At {place}: the profile names no sources. Remove the numbers, or add the sources.</source>
        <translation>{place}：プロファイルに出典がありません。番号を削除するか、出典を追加してください。</translation>
    </message>
    <message>
        <source>At {place}: the version of the form is missing. Write &quot;version&quot;: {version}.</source>
        <translation>{place}：書式のバージョンがありません。&quot;version&quot;: {version} と記述してください。</translation>
    </message>
    <message>
        <source>At {place}: there are more than {limit} conditions. Remove some.</source>
        <translation>{place}：条件が {limit} 個を超えています。いくつか削除してください。</translation>
    </message>
    <message>
        <source>At {place}: there is no such source. {count:Use number 1|Use numbers from 1 to {count}}.</source>
        <translation>{place}：その出典はありません。1 から {count} までの番号を使ってください。</translation>
    </message>
    <message>
        <source>At {place}: this form needs a later version of Cinventory. Update Cinventory.</source>
        <translation>{place}：この書式には新しいバージョンの Cinventory が必要です。Cinventory を更新してください。</translation>
    </message>
    <message>
        <source>At {place}: this is no address. Begin with https://.</source>
        <translation>{place}：アドレスではありません。https:// で始めてください。</translation>
    </message>
    <message>
        <source>At {place}: this is no list of at most {limit} values.</source>
        <translation>{place}：{limit} 個以下の値の一覧ではありません。</translation>
    </message>
    <message>
        <source>At {place}: this is no text of at most {limit} printable characters.</source>
        <translation>{place}：{limit} 文字以下の印字可能なテキストではありません。</translation>
    </message>
    <message>
        <source>At {place}: this is not a single filter for profiles. Use one of {names}.</source>
        <translation>{place}：プロファイル用の単一のフィルターではありません。{names} のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>At {place}: this key is not known. Use {names}.</source>
        <translation>{place}：不明なキーです。{names} を使ってください。</translation>
    </message>
    <message>
        <source>Audio track {audio} and subtitle track {text} have no language.</source>
        <translation>音声トラック {audio} と字幕トラック {text} に言語がありません。</translation>
    </message>
    <message>
        <source>Audio track {audio} has no language.</source>
        <translation>音声トラック {audio} に言語がありません。</translation>
    </message>
    <message>
        <source>Backup cancelled: there is no new copy</source>
        <translation>バックアップはキャンセルされました。新しいコピーはありません</translation>
    </message>
    <message>
        <source>Backup of the library</source>
        <translation>ライブラリのバックアップ</translation>
    </message>
    <message>
        <source>Bags have no checksums by {name}.</source>
        <translation>バッグでは {name} によるチェックサムを使えません。</translation>
    </message>
    <message>
        <source>Bit rate by resolution</source>
        <translation>解像度別のビットレート</translation>
    </message>
    <message>
        <source>Both paths lead to the same file.</source>
        <translation>両方のパスは同じファイルを指しています。</translation>
    </message>
    <message>
        <source>By looks at its room on {looks} days, from {since} to {until}.</source>
        <translation>{since} から {until} までの {looks} 日間の容量の確認によります。</translation>
    </message>
    <message>
        <source>By published tests, {target} saves {low} to {high} % of the picture&apos;s bits in {codec}, at the same quality. How good an encoding this file is, is not known: that makes the range wider.</source>
        <translation>公開されているテストによると、同じ画質で {target} は {codec} の映像のビットを {low}～{high} % 節約します。このファイルがどれほど効率よくエンコードされているかは不明なため、範囲が広くなっています。</translation>
    </message>
    <message>
        <source>Camera raw files beside a finished video</source>
        <translation>完成した動画と並ぶ、カメラの RAW ファイル</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>キャンセル：{title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>気付かれない変化</translation>
    </message>
    <message>
        <source>Changes are found by the watch; a schedule verifies checksums at night.</source>
        <translation>変更は監視で見つけ、チェックサムはスケジュールで夜間に検証します。</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen, and the whole folder once an hour.</source>
        <translation>変更はその都度、フォルダー全体は 1 時間ごとにスキャンします。</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>破損をチェック</translation>
    </message>
    <message>
        <source>Check of {name} for damage</source>
        <translation>{name} の破損チェック</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files has free space.</source>
        <translation>一時ファイル用のフォルダーに空き容量があるか確認してください。</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth})</source>
        <translation>{source} の破損をチェック（{depth}）</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth}), at most {budget}</source>
        <translation>{source} の破損をチェック（{depth}）、上限 {budget}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>Checking for damage</source>
        <translation>破損をチェック中</translation>
    </message>
    <message>
        <source>Checking the copy of the library</source>
        <translation>ライブラリのコピーをチェック中</translation>
    </message>
    <message>
        <source>Checking {name} for damage</source>
        <translation>{name} の破損をチェック中</translation>
    </message>
    <message>
        <source>Checks for damage have an answer about {asked} of {files} {files:file|files}. Of the {left:other it is not known whether it is|others it is not known whether they are} damaged.</source>
        <translation>破損チェックの結果があるのは {files} 件中 {asked} 件です。残りの {left} 件が破損しているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Checksums inside the file do not agree with the pictures that they stand for. Replace the file by a good copy.</source>
        <translation>ファイル内のチェックサムが対応する映像と一致しません。ファイルを正常な複製で置き換えてください。</translation>
    </message>
    <message>
        <source>Checksums of {name}</source>
        <translation>{name} のチェックサム</translation>
    </message>
    <message>
        <source>Choose a folder for the files that the encoder makes.</source>
        <translation>エンコーダーの出力先のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>ご自身で選んだものです。</translation>
    </message>
    <message>
        <source>Chosen by you. “{other}”, chosen before, no longer counts.</source>
        <translation>ご自身で選んだものです。以前に選んだ「{other}」は無効になります。</translation>
    </message>
    <message>
        <source>Cinventory cannot run there ({detail}).</source>
        <translation>そこでは Cinventory を実行できません（{detail}）。</translation>
    </message>
    <message>
        <source>Cinventory cannot tell that this browser is yours: it may be another user&apos;s, in a container, or behind a proxy. Enter the token instead.</source>
        <translation>このブラウザーがご本人のものか、Cinventory では判断できません。別のユーザーのものか、コンテナー内またはプロキシの背後にある可能性があります。代わりにトークンを入力してください。</translation>
    </message>
    <message>
        <source>Cinventory listens at {address} but does not respond. Try again, or restart it.</source>
        <translation>Cinventory は {address} で待ち受けていますが、応答がありません。再試行するか、再起動してください。</translation>
    </message>
    <message>
        <source>Cinventory only reads. To let it move copies to the trash, switch that on in the preferences of the window, or set &quot;trash&quot; to true in {path}.</source>
        <translation>Cinventory は読み取りだけを行います。複製をゴミ箱に移動できるようにするには、ウィンドウの設定で許可するか、{path} で &quot;trash&quot; を true にしてください。</translation>
    </message>
    <message>
        <source>Codec, picture size, frame rate or length are not known.</source>
        <translation>コーデック、画像の大きさ、フレームレート、または長さが不明です。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>画像を比較中</translation>
    </message>
    <message>
        <source>Comparing videos with longer ones</source>
        <translation>動画をより長い動画と比較中</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>{name} と比較中</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>{name} を比較中</translation>
    </message>
    <message>
        <source>Comparing, and moving to the trash</source>
        <translation>比較してゴミ箱に移動中</translation>
    </message>
    <message>
        <source>Complete: every file of the manifest is there, and is as it was.</source>
        <translation>完全：マニフェストの全ファイルがあり、元のままです。</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>チェックサムを計算中</translation>
    </message>
    <message>
        <source>Computing checksums of {name}</source>
        <translation>{name} のチェックサムを計算中</translation>
    </message>
    <message>
        <source>Connect it, and verify its files: only then is it known whether they are still the same.</source>
        <translation>接続してファイルを検証してください。元のままかどうかは検証しないとわかりません。</translation>
    </message>
    <message>
        <source>Copies of {name}</source>
        <translation>{name} の複製</translation>
    </message>
    <message>
        <source>Copies on the same disk</source>
        <translation>同じディスク上の複製</translation>
    </message>
    <message>
        <source>Copies were never searched</source>
        <translation>複製は未検索です</translation>
    </message>
    <message>
        <source>Copies would stay on fewer disks than the chosen rules demand.</source>
        <translation>複製の残るディスクが、選択したルールの求める数より少なくなります。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>ライブラリをコピー中</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>Creating the manifest of {name}</source>
        <translation>{name} のマニフェストを作成中</translation>
    </message>
    <message>
        <source>Damage inside the sound does not show in {codec}.</source>
        <translation>{codec} では音声内の破損は現れません。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Dolby Vision needs care, and is not estimated.</source>
        <translation>Dolby Vision には注意が必要なため、見積もりません。</translation>
    </message>
    <message>
        <source>Each file tells why. “Read all files again” tries them once more.</source>
        <translation>理由は各ファイルに示されます。「全ファイルを再読み取り」でもう一度試みます。</translation>
    </message>
    <message>
        <source>Each point stands for files of one picture size and nearly one bit rate. Another colour marks rates that are unusual for the size.</source>
        <translation>各点は、画像の大きさが同じでビットレートがほぼ等しいファイルを表します。別の色は、その大きさとしては珍しいビットレートを示します。</translation>
    </message>
    <message>
        <source>Emptying the trash of the system frees it. The journal tells what Cinventory has moved there, and can move it back.</source>
        <translation>システムのゴミ箱を空にすると解放されます。Cinventory が移動したものはゴミ箱の記録に示され、元に戻せます。</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Every move to the trash is chosen anew, in the list of copies.</source>
        <translation>ゴミ箱への移動は、複製の一覧でその都度選びます。</translation>
    </message>
    <message>
        <source>Every night, {start} to {end}</source>
        <translation>毎晩 {start}～{end}</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>一覧をエクスポート</translation>
    </message>
    <message>
        <source>Export a saved search</source>
        <translation>保存した検索をエクスポート</translation>
    </message>
    <message>
        <source>Export cancelled: {name} was not written</source>
        <translation>エクスポートはキャンセルされました。{name} は書き出されていません</translation>
    </message>
    <message>
        <source>Export paused: {name} is not written yet</source>
        <translation>エクスポートは一時停止中です。{name} はまだ書き出されていません</translation>
    </message>
    <message>
        <source>Export to {name}</source>
        <translation>{name} へのエクスポート</translation>
    </message>
    <message>
        <source>Export “{search}” to {path}</source>
        <translation>「{search}」を {path} にエクスポート</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>{name} にエクスポートしました</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: some files, or the manifest, are not as they were.</source>
        <translation>不合格：一部のファイルまたはマニフェストが元のままではありません。</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>失敗：{title}</translation>
    </message>
    <message>
        <source>Fails the chosen profiles {profiles}.</source>
        <translation>選択したプロファイル {profiles} を満たしていません。</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Far larger than similar videos</source>
        <translation>類似の動画よりはるかに大きいもの</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files beside videos that belong to none, as the last scans saw them.</source>
        <translation>前回のスキャンで見つかった、どの動画にも属さない付随ファイルです。</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <translation>{folder} のファイル</translation>
    </message>
    <message>
        <source>Files that are more than once on a disk, without the one that stays. Copies on other disks are backups, and do not count. On the page Copies you plan which one stays.</source>
        <translation>同じディスクに複数あるファイルから、残す 1 つを除いたものです。別のディスク上の複製はバックアップのため、数えません。どれを残すかは「複製」のページで決めます。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>複製を検索</translation>
    </message>
    <message>
        <source>Find videos in longer ones</source>
        <translation>より長い動画の中から動画を検索</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones</source>
        <translation>{source} の動画をより長い動画の中から検索</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones, at most {budget}</source>
        <translation>{source} の動画をより長い動画の中から検索、上限 {budget}</translation>
    </message>
    <message>
        <source>Finding {name} in longer videos</source>
        <translation>{name} をより長い動画の中から検索中</translation>
    </message>
    <message>
        <source>Finished: {title}</source>
        <translation>完了：{title}</translation>
    </message>
    <message>
        <source>First {day} of the month, {start} to {end}</source>
        <translation>毎月の最初の{day} {start}～{end}</translation>
    </message>
    <message>
        <source>Folders by size</source>
        <translation>サイズ順のフォルダー</translation>
    </message>
    <message>
        <source>Folders of {path}, by size</source>
        <translation>{path} のフォルダー、サイズ順</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>「全体」は全フレームをデコードし、「インデックス」はデコードしません。</translation>
    </message>
    <message>
        <source>HDR10+ needs care, and is not estimated.</source>
        <translation>HDR10+ には注意が必要なため、見積もりません。</translation>
    </message>
    <message>
        <source>How few bits its picture needs is not known: the simplest pictures that were tried took {bits} bits for 10,000 pixels in {target}. What this file has beyond that may be saved.</source>
        <translation>このファイルの映像に最低限必要なビット数は不明です。試した中で最も単純な映像では、{target} で 1 万ピクセルあたり {bits} ビットが必要でした。それを超える分は節約できる可能性があります。</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels.</source>
        <translation>ファイルに占める音声の量は、コーデックとチャンネルから推定します。</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels. It becomes AAC of 64 kb/s a channel.</source>
        <translation>ファイルに占める音声の量は、コーデックとチャンネルから推定します。音声はチャンネルあたり 64 kb/s の AAC になります。</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full between {earliest} and {latest}.</source>
        <translation>このまま進むと、{earliest} から {latest} の間に満杯になります。</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by about {earliest}.</source>
        <translation>このまま進むと、{earliest} ごろに満杯になります。</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by {earliest} at the earliest; the latest time is not known.</source>
        <translation>このまま進むと、早ければ {earliest} に満杯になります。最も遅い時期は不明です。</translation>
    </message>
    <message>
        <source>If it goes on like this, it is not full within ten years.</source>
        <translation>このまま進んでも、10 年以内に満杯にはなりません。</translation>
    </message>
    <message>
        <source>Import cancelled: what was read of {name} is kept</source>
        <translation>インポートはキャンセルされました。{name} から読み取ったものは残ります</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>{name} のインポート</translation>
    </message>
    <message>
        <source>Imported from {origin} on {day}: the file was not read, and its disk was not seen. Scan the disk to know more.</source>
        <translation>{day} に {origin} からインポートしました。ファイルは読み取られておらず、ディスクも確認されていません。詳しく知るには、ディスクをスキャンしてください。</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>インポート完了：{name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} をインポート中</translation>
    </message>
    <message>
        <source>In none of the languages that you want. Spoken: {spoken}. Subtitles: {written}.</source>
        <translation>希望の言語がありません。音声：{spoken}。字幕：{written}。</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>Incomplete: some files are missing, left out or not checked.</source>
        <translation>不完全：見つからない、除外された、または未チェックのファイルがあります。</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>セリフをインデックス化</translation>
    </message>
    <message>
        <source>Index what is said in {source}</source>
        <translation>{source} のセリフをインデックス化</translation>
    </message>
    <message>
        <source>Indexing what is said</source>
        <translation>セリフをインデックス化中</translation>
    </message>
    <message>
        <source>Indexing what is said in {name}</source>
        <translation>{name} のセリフをインデックス化中</translation>
    </message>
    <message>
        <source>Install Cinventory again.</source>
        <translation>Cinventory をインストールし直してください。</translation>
    </message>
    <message>
        <source>Install what is missing. Fonts are in fonts-dejavu-core and fonts-noto-cjk.</source>
        <translation>足りないものをインストールしてください。フォントは fonts-dejavu-core と fonts-noto-cjk にあります。</translation>
    </message>
    <message>
        <source>Interlaced video needs care, and is not estimated.</source>
        <translation>インターレース映像には注意が必要なため、見積もりません。</translation>
    </message>
    <message>
        <source>It alone is HDR: {kept}.</source>
        <translation>これだけが HDR です：{kept}。</translation>
    </message>
    <message>
        <source>It can be reached. Otherwise it is no better than others.</source>
        <translation>アクセスできます。それ以外は、ほかより優れた点はありません。</translation>
    </message>
    <message>
        <source>It could not read {count} {count:file|files} that this computer can read.</source>
        <translation>このコンピューターで読めるファイルのうち {count} 件を読めませんでした。</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>It does not become fuller.</source>
        <translation>使用量は増えていません。</translation>
    </message>
    <message>
        <source>It does not see {path}, or other files there.</source>
        <translation>{path}、またはそこにあるほかのファイルが見えません。</translation>
    </message>
    <message>
        <source>It failed: {detail}.</source>
        <translation>失敗しました：{detail}。</translation>
    </message>
    <message>
        <source>It gave answers that cannot be true ({detail}).</source>
        <translation>正しいはずのない応答を返しました（{detail}）。</translation>
    </message>
    <message>
        <source>It has Cinventory {there}, and this computer {here}.</source>
        <translation>Cinventory のバージョンは {there} ですが、このコンピューターでは {here} です。</translation>
    </message>
    <message>
        <source>It has another copy, which may be whole.</source>
        <translation>ほかに複製があり、無事かもしれません。</translation>
    </message>
    <message>
        <source>It has fewer than {bits} bits for 10,000 pixels. So its quality may be worse than that of the target, and then it saves less than published.</source>
        <translation>1 万ピクセルあたり {bits} ビット未満です。そのため、画質が変換先より低い可能性があり、その場合の節約量は公開されている値より少なくなります。</translation>
    </message>
    <message>
        <source>It has finer colours: {kept} against {other} (bits).</source>
        <translation>色がより精細です：{other} に対して {kept}（ビット）。</translation>
    </message>
    <message>
        <source>It has hard links: nothing is saved until all of them are gone.</source>
        <translation>ハードリンクがあります。すべてなくなるまで、容量は節約されません。</translation>
    </message>
    <message>
        <source>It has more bits a second, as far as codecs compare: {kept}, against {other}.</source>
        <translation>コーデックを考慮した比較で、ビットレートがより高くなっています：{other} に対して {kept}。</translation>
    </message>
    <message>
        <source>It has more colour than 4:2:0, which the result would lose.</source>
        <translation>4:2:0 より色の情報が多く、変換すると失われます。</translation>
    </message>
    <message>
        <source>It has no picture, or nothing is known of it.</source>
        <translation>映像がないか、映像の情報が不明です。</translation>
    </message>
    <message>
        <source>It has sound in a language that the file that would stay does not have.</source>
        <translation>残るファイルにない言語の音声があります。</translation>
    </message>
    <message>
        <source>It has sound in more languages: {kept}, against {other}.</source>
        <translation>音声の言語がより多くあります：{other} に対して {kept}。</translation>
    </message>
    <message>
        <source>It has subtitles in more languages: {kept}, against {other}.</source>
        <translation>字幕の言語がより多くあります：{other} に対して {kept}。</translation>
    </message>
    <message>
        <source>It has the codec of the target already.</source>
        <translation>すでに変換先のコーデックです。</translation>
    </message>
    <message>
        <source>It has the larger picture: {kept}, against {other}.</source>
        <translation>画像がより大きくなっています：{other} に対して {kept}。</translation>
    </message>
    <message>
        <source>It has very many bits for its picture, as discs, cameras and grain have. It may save more, and grain is lost.</source>
        <translation>ディスクメディア、カメラ、粒状感のある映像のように、映像のビットレートが非常に高いファイルです。節約量はさらに増える可能性がありますが、粒状感は失われます。</translation>
    </message>
    <message>
        <source>It has {kind}, which would be lost. Encode it with settings of your own.</source>
        <translation>{kind} が失われます。独自の設定でエンコードしてください。</translation>
    </message>
    <message>
        <source>It has {rate} frames per second, and the list {list}.</source>
        <translation>フレームレートは {rate} フレーム/秒ですが、一覧は {list} です。</translation>
    </message>
    <message>
        <source>It holds {count} {count:file|files}. Connect it now and then, and verify them.</source>
        <translation>{count} 件のファイルがあります。ときどき接続して検証してください。</translation>
    </message>
    <message>
        <source>It is a part of a recording in several files, which stays whole.</source>
        <translation>複数ファイルの収録の一部です。収録は分割しません。</translation>
    </message>
    <message>
        <source>It is in a trash.</source>
        <translation>ゴミ箱にあります。</translation>
    </message>
    <message>
        <source>It is interlaced. Encode it with settings of your own.</source>
        <translation>インターレースです。独自の設定でエンコードしてください。</translation>
    </message>
    <message>
        <source>It is longer: {kept}, against {other}.</source>
        <translation>より長くなっています：{other} に対して {kept}。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>It is not in {folder}.</source>
        <translation>{folder} にありません。</translation>
    </message>
    <message>
        <source>It is not known by when it is full: that takes looks at its room on {least} days, and {days} days from the first to the last one. There {looks:is one|are {looks}}.</source>
        <translation>満杯になる時期は不明です。予測するには {least} 日分の容量の確認と、最初から最後まで {days} 日の間隔が必要です。現在は {looks} 日分です。</translation>
    </message>
    <message>
        <source>It is not known by when it is full: the last look at its room, on {until}, is too long ago.</source>
        <translation>満杯になる時期は不明です。容量の最後の確認 {until} から時間がたちすぎています。</translation>
    </message>
    <message>
        <source>It is not known to show the same pictures as the file that would stay.</source>
        <translation>残るファイルと同じ画像を映しているかどうか不明です。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: no answer came ({detail}).</source>
        <translation>新しいバージョンの有無は不明です。応答がありませんでした（{detail}）。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer has no valid signature.</source>
        <translation>新しいバージョンの有無は不明です。応答に有効な署名がありません。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is invalid ({detail}).</source>
        <translation>新しいバージョンの有無は不明です。応答が無効です（{detail}）。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is older than the last one.</source>
        <translation>新しいバージョンの有無は不明です。応答が前回のものより古くなっています。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer was too long.</source>
        <translation>新しいバージョンの有無は不明です。応答が長すぎます。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the server answered {status}.</source>
        <translation>新しいバージョンの有無は不明です。サーバーの応答は {status} でした。</translation>
    </message>
    <message>
        <source>It is not known which columns of {path} hold the paths and sizes. Name them. There are: {titles}.</source>
        <translation>{path} のどの列がパスとサイズなのか不明です。列を指定してください。列：{titles}。</translation>
    </message>
    <message>
        <source>It is not known which disk the file is on: it may be a backup, and stays.</source>
        <translation>ファイルのあるディスクが不明です。バックアップかもしれないため、残します。</translation>
    </message>
    <message>
        <source>It is small already: few bits per pixel.</source>
        <translation>すでに小さいファイルです。ピクセルあたりのビット数が少なくなっています。</translation>
    </message>
    <message>
        <source>It is the oldest. Otherwise it is no better than others.</source>
        <translation>最も古いものです。それ以外は、ほかより優れた点はありません。</translation>
    </message>
    <message>
        <source>It is the one to keep, of this group or of another one.</source>
        <translation>このグループ、または別のグループの残すファイルです。</translation>
    </message>
    <message>
        <source>It is the only copy in the library.</source>
        <translation>ライブラリにある唯一のものです。</translation>
    </message>
    <message>
        <source>It may not start processes. Start it with --no-nanny, or set distributed.worker.daemon to false.</source>
        <translation>プロセスを起動できません。--no-nanny を付けて起動するか、distributed.worker.daemon を false にしてください。</translation>
    </message>
    <message>
        <source>It may save nothing: the result may even be larger.</source>
        <translation>何も節約できない可能性があります。結果のほうが大きくなることもあります。</translation>
    </message>
    <message>
        <source>It reads files with {there}, and this computer with {here}.</source>
        <translation>ファイルの読み取りは {there} で行われますが、このコンピューターでは {here} です。</translation>
    </message>
    <message>
        <source>It reads {path} differently from this computer.</source>
        <translation>{path} の読み取り結果がこのコンピューターと異なります。</translation>
    </message>
    <message>
        <source>It shows more frames a second: {kept}, against {other}.</source>
        <translation>1 秒あたりのフレーム数がより多くなっています：{other} に対して {kept}。</translation>
    </message>
    <message>
        <source>It was full on {until}.</source>
        <translation>{until} に満杯でした。</translation>
    </message>
    <message>
        <source>It was never checked. Check it before the original goes.</source>
        <translation>未チェックです。元のファイルを移す前にチェックしてください。</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, after {done} of {count} {count:file|files}. The {left:other is|others are} not read yet: plug it in to go on.</source>
        <translation>{count} 件中 {done} 件の後に取り外されたか、応答しなくなりました。残りの {left} 件はまだ読み取っていません。接続して続行してください。</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, while its folders were listed. Plug it in to go on.</source>
        <translation>フォルダーの一覧中に取り外されたか、応答しなくなりました。接続して続行してください。</translation>
    </message>
    <message>
        <source>It would save little: less than 15 % of the file, or less than the target asks for.</source>
        <translation>節約量がわずかです。ファイルの 15 % 未満か、変換先で求める量に達しません。</translation>
    </message>
    <message>
        <source>Its clock differs by {seconds} s.</source>
        <translation>時計が {seconds} 秒ずれています。</translation>
    </message>
    <message>
        <source>Its codec is one for editing and archives: it is not encoded again.</source>
        <translation>編集やアーカイブ用のコーデックのため、再エンコードしません。</translation>
    </message>
    <message>
        <source>Its disk is not connected. Connect it to read the rest.</source>
        <translation>ディスクが接続されていません。残りを読み取るには接続してください。</translation>
    </message>
    <message>
        <source>Its files are still being moved.</source>
        <translation>ファイルを移動している途中です。</translation>
    </message>
    <message>
        <source>Its frame rate varies or is not known, and this format needs one.</source>
        <translation>フレームレートが変動しているか不明ですが、この形式では指定が必要です。</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>長さが不明です。</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, which this format needs.</source>
        <translation>名前が UTF-8 ではありませんが、この形式では UTF-8 が必要です。</translation>
    </message>
    <message>
        <source>Its path comes first. Otherwise it is no better than others.</source>
        <translation>パス順で先頭です。それ以外は、ほかより優れた点はありません。</translation>
    </message>
    <message>
        <source>Its path has {sign}, which this format cannot hold.</source>
        <translation>パスにこの形式で使えない {sign} があります。</translation>
    </message>
    <message>
        <source>Its sound has more channels: {kept}, against {other}.</source>
        <translation>音声のチャンネルがより多くなっています：{other} に対して {kept}。</translation>
    </message>
    <message>
        <source>Its subtitles ({codec}) cannot be in Matroska, and would be lost.</source>
        <translation>字幕（{codec}）は Matroska に入れられず、失われます。</translation>
    </message>
    <message>
        <source>Its video {video} is not there any more.</source>
        <translation>属する動画 {video} はもうありません。</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>キーフレーム</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Line {line} is not valid JSON: {detail}.</source>
        <translation>{line} 行目は有効な JSON ではありません：{detail}。</translation>
    </message>
    <message>
        <source>Line {line} of the manifest is not valid.</source>
        <translation>マニフェストの {line} 行目は無効です。</translation>
    </message>
    <message>
        <source>Listing ended unexpectedly ({detail}).</source>
        <translation>一覧の作成が予期せず終了しました（{detail}）。</translation>
    </message>
    <message>
        <source>Look for copies in {source}</source>
        <translation>{source} の複製を検索</translation>
    </message>
    <message>
        <source>Looking for videos</source>
        <translation>動画を検索中</translation>
    </message>
    <message>
        <source>Looking for videos in {name}</source>
        <translation>{name} の動画を検索中</translation>
    </message>
    <message>
        <source>Looking through the catalogue</source>
        <translation>カタログを確認中</translation>
    </message>
    <message>
        <source>Looking up files</source>
        <translation>ファイルを照会中</translation>
    </message>
    <message>
        <source>Made by Cinventory on {time}.</source>
        <translation>{time} に Cinventory が作成。</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>画像を作成中</translation>
    </message>
    <message>
        <source>Making pictures of {name}</source>
        <translation>{name} の画像を作成中</translation>
    </message>
    <message>
        <source>Manifest of {name}</source>
        <translation>{name} のマニフェスト</translation>
    </message>
    <message>
        <source>Many programs cannot play {codec} in {container}.</source>
        <translation>多くのプログラムは {container} 内の {codec} を再生できません。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>More than one job id begins with {job}: {jobs}.</source>
        <translation>{job} で始まるジョブ ID が複数あります：{jobs}。</translation>
    </message>
    <message>
        <source>Move back: {name}</source>
        <translation>元に戻す：{name}</translation>
    </message>
    <message>
        <source>Move to the trash: {name}</source>
        <translation>ゴミ箱に移動：{name}</translation>
    </message>
    <message>
        <source>Moving back from the trash</source>
        <translation>ゴミ箱から元に戻しています</translation>
    </message>
    <message>
        <source>Needs attention: {title}</source>
        <translation>要確認：{title}</translation>
    </message>
    <message>
        <source>No byte could be read for {limit} s.</source>
        <translation>{limit} 秒間、1 バイトも読み取れませんでした。</translation>
    </message>
    <message>
        <source>No check for damage has an answer yet.</source>
        <translation>結果の出た破損チェックはまだありません。</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that the preferences ask for.</source>
        <translation>既知の複製に、設定の最低品質を満たすものがありません。</translation>
    </message>
    <message>
        <source>No disk of this library has the id “{text}”. Scan the label again, or type its id.</source>
        <translation>ID「{text}」のディスクはこのライブラリにありません。ラベルをもう一度読み取るか、ID を入力してください。</translation>
    </message>
    <message>
        <source>No error and no warning is known. Only a check tells whether a file is damaged or was changed unnoticed.</source>
        <translation>エラーと警告は見つかっていません。ファイルが破損しているか、気付かれずに変化したかは、チェックしないとわかりません。</translation>
    </message>
    <message>
        <source>No file can be probed, because the probe processes end at once ({detail}).</source>
        <translation>解析プロセスがすぐに終了するため、ファイルを解析できません（{detail}）。</translation>
    </message>
    <message>
        <source>No file can be read, because the processes that read them end at once ({detail}).</source>
        <translation>読み取りプロセスがすぐに終了するため、ファイルを読み取れません（{detail}）。</translation>
    </message>
    <message>
        <source>No file has a checksum</source>
        <translation>チェックサムのあるファイルがありません</translation>
    </message>
    <message>
        <source>No file in the journal can be moved back.</source>
        <translation>記録の中に元に戻せるファイルはありません。</translation>
    </message>
    <message>
        <source>No file of the library matches. Check path and filter, or scan the folder first.</source>
        <translation>ライブラリに一致するファイルはありません。パスとフィルターを確認するか、先にフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was checked since {day}.</source>
        <translation>「{name}」（{place}）のファイルは {day} からチェックされていません。</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was ever checked; it is known since {day}.</source>
        <translation>「{name}」（{place}）のファイルは未チェックです。{day} から登録されています。</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked for {days} {days:day|days}</source>
        <translation>「{name}」のファイルは {days} 日間チェックされていません</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked since {day}.</source>
        <translation>「{name}」のファイルは {day} からチェックされていません。</translation>
    </message>
    <message>
        <source>No file of “{name}” was ever checked; it is known since {day}.</source>
        <translation>「{name}」のファイルは未チェックです。{day} から登録されています。</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>チェックしたファイルはありません。</translation>
    </message>
    <message>
        <source>No file was compared with an earlier checksum yet.</source>
        <translation>以前のチェックサムと照合したファイルはまだありません。</translation>
    </message>
    <message>
        <source>No font has the letters of the language of the window.</source>
        <translation>ウィンドウの言語の文字を持つフォントがありません。</translation>
    </message>
    <message>
        <source>No font has the letters of this language. The package fonts-noto-cjk has one.</source>
        <translation>この言語の文字を持つフォントがありません。パッケージ fonts-noto-cjk に含まれています。</translation>
    </message>
    <message>
        <source>No frame of this video could be decoded.</source>
        <translation>この動画のフレームを 1 つもデコードできませんでした。</translation>
    </message>
    <message>
        <source>No good copy is known.</source>
        <translation>正常な複製は見つかっていません。</translation>
    </message>
    <message>
        <source>No labels were made: this system has no font. Install one, such as DejaVu.</source>
        <translation>ラベルを作成できませんでした。システムにフォントがありません。DejaVu などをインストールしてください。</translation>
    </message>
    <message>
        <source>No media track was found. The file is not a media file, or its beginning is damaged.</source>
        <translation>メディアトラックが見つかりません。メディアファイルではないか、先頭が破損しています。</translation>
    </message>
    <message>
        <source>No picture of the sample video could be made.</source>
        <translation>サンプル動画の画像を作成できませんでした。</translation>
    </message>
    <message>
        <source>No player could be started: {detail}.</source>
        <translation>プレーヤーを起動できませんでした：{detail}。</translation>
    </message>
    <message>
        <source>No process could be started: {detail}.</source>
        <translation>プロセスを起動できませんでした：{detail}。</translation>
    </message>
    <message>
        <source>No program listens at {address}.</source>
        <translation>{address} で待ち受けているプログラムはありません。</translation>
    </message>
    <message>
        <source>No queue tells every version of HandBrake to turn HDR into SDR. Write a script.</source>
        <translation>すべてのバージョンの HandBrake に HDR から SDR への変換を指示できるキューはありません。スクリプトを書き出してください。</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve` and try again.</source>
        <translation>このジョブを実行できる起動中のプログラムがありません。`cinventory serve` を起動して再試行してください。</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve`, or run `{command}`.</source>
        <translation>このジョブを実行できる起動中のプログラムがありません。`cinventory serve` を起動するか、`{command}` を実行してください。</translation>
    </message>
    <message>
        <source>No subtitles that can be shown were found in this file.</source>
        <translation>このファイルに表示できる字幕は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No trash could take the file ({detail}). Cinventory never deletes: remove it in your file manager.</source>
        <translation>ファイルを移せるゴミ箱がありません（{detail}）。Cinventory は削除を行いません。ファイルマネージャーで削除してください。</translation>
    </message>
    <message>
        <source>No trash is available here. Nothing was moved.</source>
        <translation>ここで使えるゴミ箱がありません。何も移動していません。</translation>
    </message>
    <message>
        <source>No video in its folder has such a name.</source>
        <translation>同じフォルダーに該当する名前の動画がありません。</translation>
    </message>
    <message>
        <source>Nobody has published figures for its codec and this target.</source>
        <translation>このコーデックと変換先については、公表された数値がありません。</translation>
    </message>
    <message>
        <source>Nobody said that these files are not the same.</source>
        <translation>これらのファイルに「別のもの」の設定はありません。</translation>
    </message>
    <message>
        <source>None of the files that would stay can be reached and is free of damage.</source>
        <translation>残るファイルの中に、アクセスできて破損のないものがありません。</translation>
    </message>
    <message>
        <source>None of the {asked} checked {asked:file|files} is damaged.</source>
        <translation>チェックした {asked} 件に破損はありません。</translation>
    </message>
    <message>
        <source>None of the {total} {total:file has|files have} pictures: none were made yet. Make them for a source first.</source>
        <translation>{total} 件のファイルに画像がありません。まだ作成されていません。先にソースの画像を作成してください。</translation>
    </message>
    <message>
        <source>None on this system: a file that takes over the process that reads it can open others.</source>
        <translation>このシステムにはありません。読み取るプロセスを乗っ取ったファイルは、ほかのファイルを開けます。</translation>
    </message>
    <message>
        <source>Not all pictures of that library could be copied: {detail}.</source>
        <translation>そのライブラリの画像の一部をコピーできませんでした：{detail}。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Not every manifest of the bag lists the file.</source>
        <translation>ファイルを記載していないマニフェストがバッグにあります。</translation>
    </message>
    <message>
        <source>Not known: files were never compared.</source>
        <translation>不明：ファイルは未比較です。</translation>
    </message>
    <message>
        <source>Not known: too few similar videos were read to tell what is usual.</source>
        <translation>不明：読み取った類似の動画が少なすぎるため、通常の値がわかりません。</translation>
    </message>
    <message>
        <source>Not known: videos were never compared by their pictures.</source>
        <translation>不明：動画の画像による比較は行われていません。</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Nothing answered here for {limit} s, so it was left out.</source>
        <translation>{limit} 秒間応答がなかったため、除外しました。</translation>
    </message>
    <message>
        <source>Nothing is checked by itself</source>
        <translation>自動チェックの設定がありません</translation>
    </message>
    <message>
        <source>Nothing was found, but damage inside {codec} does not show. Compare checksums to know whether the file is intact.</source>
        <translation>何も見つかりませんでしたが、{codec} 内の破損は現れません。ファイルが無事かどうかは、チェックサムを照合して確かめてください。</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Of {count} {count:file|files} the copies are not known</source>
        <translation>{count} 件のファイルの複製の有無は不明です</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>On Debian and its derivatives: sudo apt install {packages}</source>
        <translation>Debian とその派生システムの場合：sudo apt install {packages}</translation>
    </message>
    <message>
        <source>One file of {size}, copied while the program works.</source>
        <translation>{size} のファイル 1 つ。プログラムの動作中にコピーします。</translation>
    </message>
    <message>
        <source>One of the files was not compared yet. Compare it with: cinventory fingerprint.</source>
        <translation>未比較のファイルがあります。次のコマンドで比較してください：cinventory fingerprint。</translation>
    </message>
    <message>
        <source>Only files of equal size are read, and of these mostly a small part.</source>
        <translation>サイズの等しいファイルだけを読み取り、多くの場合はその一部だけです。</translation>
    </message>
    <message>
        <source>Only files that match</source>
        <translation>一致するファイルのみ</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>複製なし</translation>
    </message>
    <message>
        <source>Only the first {count:file with pictures is|{count} files with pictures are} shown, since there is no room for more.</source>
        <translation>表示できる数に限りがあるため、画像のあるファイルのうち最初の {count} 件だけを表示しています。</translation>
    </message>
    <message>
        <source>Other bytes, same size and time.</source>
        <translation>バイトは異なりますが、サイズと日時は同じです。</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. A good copy is known.</source>
        <translation>バイトは異なりますが、サイズと日時は同じです。正常な複製があります。</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. No good copy is known.</source>
        <translation>バイトは異なりますが、サイズと日時は同じです。正常な複製は見つかっていません。</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. Of {good} of them a good copy is known.</source>
        <translation>バイトは異なりますが、サイズと日時は同じです。うち {good} 件には正常な複製があります。</translation>
    </message>
    <message>
        <source>Other paths lead to the same bytes, so that moving one would free nothing.</source>
        <translation>ほかのパスが同じデータを指しているため、1 つ移動しても容量は空きません。</translation>
    </message>
    <message>
        <source>Other users can read the secret of a webhook in {path}. Restrict its permissions.</source>
        <translation>ほかのユーザーが {path} の Webhook のシークレットを読めます。アクセス権を制限してください。</translation>
    </message>
    <message>
        <source>Other users can read the token in {path}. Delete the file for a new token, or restrict its permissions.</source>
        <translation>ほかのユーザーが {path} のトークンを読めます。ファイルを削除して新しいトークンを作るか、アクセス権を制限してください。</translation>
    </message>
    <message>
        <source>Other videos went to the trash for it, and the one that would stay is not known to show as much as these.</source>
        <translation>このために別の動画がゴミ箱に移されており、残る動画がそれらと同じだけの内容を映しているかどうか不明です。</translation>
    </message>
    <message>
        <source>Parts of its recording would stay, or be left on different disks. All go, or none.</source>
        <translation>収録の一部が残るか、別々のディスクに分かれます。移すなら全部、さもなければ移しません。</translation>
    </message>
    <message>
        <source>Parts of {name} in other videos</source>
        <translation>ほかの動画に含まれる {name} の一部</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>一時停止：{title}</translation>
    </message>
    <message>
        <source>Perhaps it shows something else: nothing that is not sure goes.</source>
        <translation>別の内容かもしれません。確実でないものは移しません。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures are not available for this file type.</source>
        <translation>このファイル形式では画像を表示できません。</translation>
    </message>
    <message>
        <source>Pictures of {name}</source>
        <translation>{name} の画像</translation>
    </message>
    <message>
        <source>Prints of {name}</source>
        <translation>{name} のフィンガープリント</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Qt lacks system libraries, of these packages of Debian: {packages}.</source>
        <translation>Qt に必要なシステムのライブラリがありません。Debian では次のパッケージに含まれます：{packages}。</translation>
    </message>
    <message>
        <source>Raw files of cameras with a finished video of the same name in the same folder. Keep them if you may edit again.</source>
        <translation>同じフォルダーに同名の完成した動画がある、カメラの RAW ファイルです。再編集する可能性があれば残してください。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Read each file thoroughly</source>
        <translation>各ファイルを全体にわたって読み取る</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare</source>
        <translation>{source} の画像を比較用に読み取る</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare, at most {budget}</source>
        <translation>{source} の画像を比較用に読み取る、上限 {budget}</translation>
    </message>
    <message>
        <source>Read pictures to compare</source>
        <translation>画像を比較用に読み取る</translation>
    </message>
    <message>
        <source>Reading failed at byte {offset}: {detail}. Replace the file by a good copy.</source>
        <translation>バイト {offset} で読み取りに失敗しました：{detail}。ファイルを正常な複製で置き換えてください。</translation>
    </message>
    <message>
        <source>Reading failed {count:once, at|{count} times, first at} {time}.</source>
        <translation>読み取りに {count} 回失敗しました。最初の箇所は {time} です。</translation>
    </message>
    <message>
        <source>Reading pictures of {name} to compare</source>
        <translation>{name} の画像を比較用に読み取り中</translation>
    </message>
    <message>
        <source>Reading pictures to compare</source>
        <translation>画像を比較用に読み取り中</translation>
    </message>
    <message>
        <source>Reading pictures to find videos in longer ones</source>
        <translation>より長い動画の中から検索するため、画像を読み取り中</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>マニフェストを読み取り中</translation>
    </message>
    <message>
        <source>Reading this format fails with intact files too, so this proves no damage.</source>
        <translation>この形式の読み取りは無事なファイルでも失敗するため、破損の証明にはなりません。</translation>
    </message>
    <message>
        <source>Reads each video with such a track to its end.</source>
        <translation>このようなトラックのある動画をそれぞれ最後まで読み取ります。</translation>
    </message>
    <message>
        <source>Receivers of alerts and the certificates of a cluster are left out: they are secret.</source>
        <translation>秘密情報である通知の送信先とクラスターの証明書は含まれません。</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>再スキャン</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Samples, trailers and extras</source>
        <translation>サンプル、予告編、特典</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} を保存中</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Scan {source}</source>
        <translation>{source} をスキャン</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>Scanning {name}</source>
        <translation>{name} をスキャン中</translation>
    </message>
    <message>
        <source>Schedules run in the window or cinventory serve. Start one of them.</source>
        <translation>スケジュールはウィンドウまたは cinventory serve で実行されます。どちらかを起動してください。</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>小さいもの</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>{column} で並べ替え</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>チェックサムを保存</translation>
    </message>
    <message>
        <source>Store checksums of {source}</source>
        <translation>{source} のチェックサムを保存</translation>
    </message>
    <message>
        <source>Store checksums of {source}, at most {budget}</source>
        <translation>{source} のチェックサムを保存、上限 {budget}</translation>
    </message>
    <message>
        <source>Subtitle track {text} has no language.</source>
        <translation>字幕トラック {text} に言語がありません。</translation>
    </message>
    <message>
        <source>Subtitles and .nfo without a video</source>
        <translation>動画のない字幕と .nfo</translation>
    </message>
    <message>
        <source>The .sub file with the pictures of these subtitles could not be opened.</source>
        <translation>これらの字幕の画像を含む .sub ファイルを開けませんでした。</translation>
    </message>
    <message>
        <source>The FFmpeg libraries are missing, blocked or for another system. Install Cinventory again.</source>
        <translation>FFmpeg のライブラリが見つからないか、ブロックされているか、別のシステム用です。Cinventory をインストールし直してください。</translation>
    </message>
    <message>
        <source>The MediaInfo library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>MediaInfo のライブラリが見つからないか、ブロックされているか、別のシステム用です。Cinventory をインストールし直してください。</translation>
    </message>
    <message>
        <source>The address for new versions is invalid. It has to begin with https://.</source>
        <translation>新しいバージョンを確認するアドレスが無効です。https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address of a webhook is invalid. Enter one such as https://host.example/path.</source>
        <translation>Webhook のアドレスが無効です。https://host.example/path のように入力してください。</translation>
    </message>
    <message>
        <source>The algorithm of this checksum is not known: {name}.</source>
        <translation>このチェックサムのアルゴリズムは不明です：{name}。</translation>
    </message>
    <message>
        <source>The aspect ratio {aspect}:1 is unusual.</source>
        <translation>アスペクト比 {aspect}:1 は一般的ではありません。</translation>
    </message>
    <message>
        <source>The bag is not complete: some of its files have yet to be fetched.</source>
        <translation>バッグは不完全です。取得していないファイルがあります。</translation>
    </message>
    <message>
        <source>The bag of {path} has no manifest by a known algorithm.</source>
        <translation>{path} のバッグには、既知のアルゴリズムによるマニフェストがありません。</translation>
    </message>
    <message>
        <source>The bare stream was not read ({status}).</source>
        <translation>コンテナーのない映像ストリームを読み取れませんでした（{status}）。</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be read: {detail}.</source>
        <translation>カタログ {path} を読み取れませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The catalogue {path} does not tell the name of its disk. Give it one.</source>
        <translation>カタログ {path} にはディスクの名前がありません。名前を付けてください。</translation>
    </message>
    <message>
        <source>The chain of the history is missing: {path}.</source>
        <translation>履歴のチェーンがありません：{path}。</translation>
    </message>
    <message>
        <source>The chart shows {count} of {total} {total:point|points}: those with an unusual bit rate, then those of the most files.</source>
        <translation>グラフには {total} 個中 {count} 個の点を示しています。珍しいビットレートのもの、次にファイルの多いものの順です。</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} s.</source>
        <translation>チェックが {seconds} 秒以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The chosen rules keep all files on this disk or in this folder.</source>
        <translation>選択したルールでは、このディスクまたはフォルダーの全ファイルを残します。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be reached ({detail}). Start it and try again.</source>
        <translation>{address} のクラスターにアクセスできません（{detail}）。起動して再試行してください。</translation>
    </message>
    <message>
        <source>The cluster at {address} has gone, or has no usable worker. The job is paused. Resume it later.</source>
        <translation>{address} のクラスターがなくなったか、使えるワーカーがありません。ジョブを一時停止しました。後で再開してください。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one.</source>
        <translation>{address} のクラスターには TLS がありません。接続できる人は、そのコンピューターとこのコンピューターでプログラムを実行できます。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one. Use a tls address, or accept the risk with --cluster-insecure or in the preferences.</source>
        <translation>{address} のクラスターには TLS がありません。接続できる人は、そのコンピューターとこのコンピューターでプログラムを実行できます。tls アドレスを使うか、--cluster-insecure または設定で危険を承知のうえ許可してください。</translation>
    </message>
    <message>
        <source>The codec of this video is not supported.</source>
        <translation>この動画のコーデックには対応していません。</translation>
    </message>
    <message>
        <source>The computer runs on battery. Jobs on schedule wait until it is plugged in.</source>
        <translation>コンピューターはバッテリーで動作しています。スケジュールのジョブは電源に接続するまで待機します。</translation>
    </message>
    <message>
        <source>The connection to {address} was lost.</source>
        <translation>{address} への接続が切れました。</translation>
    </message>
    <message>
        <source>The contents changed while size and time of the last change stayed: {algorithm} was {expected} on {date}, and {found} at the last check. Replace the file by a good copy, or accept the contents if they are meant to be so.</source>
        <translation>サイズと更新日時は同じまま内容が変わりました。{algorithm} は {date} に {expected}、前回のチェックでは {found} でした。ファイルを正常な複製で置き換えるか、意図した内容であれば承認してください。</translation>
    </message>
    <message>
        <source>The copies of no file are known yet.</source>
        <translation>複製の有無がわかるファイルはまだありません。</translation>
    </message>
    <message>
        <source>The copies of {asked} of {files} {files:file|files} are known. Of the {left:other|others} nothing is known.</source>
        <translation>{files} 件中 {asked} 件のファイルの複製の有無がわかっています。残りの {left} 件は不明です。</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {detail}.</source>
        <translation>コピー {path} を書き込めませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The date is in the future: {date}.</source>
        <translation>日付が未来です：{date}。</translation>
    </message>
    <message>
        <source>The date was never set: it is the start value of a computer&apos;s clock.</source>
        <translation>日付が設定されていません。コンピューターの時計の初期値です。</translation>
    </message>
    <message>
        <source>The decoder hid errors of the picture.</source>
        <translation>デコーダーが映像のエラーを隠しました。</translation>
    </message>
    <message>
        <source>The decoder reported {count} {count:error|errors}.</source>
        <translation>デコーダーが {count} 件のエラーを報告しました。</translation>
    </message>
    <message>
        <source>The device for sound takes none any more.</source>
        <translation>音声デバイスが音声を受け付けなくなりました。</translation>
    </message>
    <message>
        <source>The disk of the file, or of the one that stays, is not connected, or no longer answers. Plug it in, and begin again.</source>
        <translation>ファイル、または残るファイルのディスクが接続されていないか、応答しなくなりました。接続してやり直してください。</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Delete something there, or choose another disk.</source>
        <translation>{path} のディスクがいっぱいです。何か削除するか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>The entry of the manifest has two different {algorithm} checksums.</source>
        <translation>マニフェストの項目に異なる {algorithm} チェックサムが 2 つあります。</translation>
    </message>
    <message>
        <source>The entry of the manifest names two files.</source>
        <translation>マニフェストの項目に 2 つのファイルが記載されています。</translation>
    </message>
    <message>
        <source>The extension is .{extension}, but the container is {container}.</source>
        <translation>拡張子は .{extension} ですが、コンテナーは {container} です。</translation>
    </message>
    <message>
        <source>The file and the one that would stay differ at byte {offset}, so they are no copies. Verify both.</source>
        <translation>ファイルと残るファイルはバイト {offset} で異なるため、複製ではありません。両方を検証してください。</translation>
    </message>
    <message>
        <source>The file cannot be reached. Connect its disk, or scan its source.</source>
        <translation>ファイルにアクセスできません。ディスクを接続するか、ソースをスキャンしてください。</translation>
    </message>
    <message>
        <source>The file could not be read, for an unknown reason.</source>
        <translation>不明な理由により、ファイルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}.</source>
        <translation>ファイルを読み取れませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The file declares a duration of 0.</source>
        <translation>ファイルに記された長さが 0 です。</translation>
    </message>
    <message>
        <source>The file declares more than its {size}. Its end may be missing.</source>
        <translation>ファイルに記された大きさが実際の {size} を超えています。末尾が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The file differs from its record in the history of {path}.</source>
        <translation>ファイルが {path} の履歴の記録と異なります。</translation>
    </message>
    <message>
        <source>The file differs from its record in the history.</source>
        <translation>ファイルが履歴の記録と異なります。</translation>
    </message>
    <message>
        <source>The file does not declare its duration.</source>
        <translation>ファイルに長さが記されていません。</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan it, and look for copies again.</source>
        <translation>前回のスキャン以降にファイルが変更されました。スキャンして、もう一度複製を検索してください。</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan its folder again to see its contents.</source>
        <translation>前回のスキャン以降にファイルが変更されました。内容を見るには、フォルダーをもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The file has no video to show.</source>
        <translation>ファイルに表示できる映像がありません。</translation>
    </message>
    <message>
        <source>The file has no video track. Audio tracks: {audio}, subtitle tracks: {text}.</source>
        <translation>ファイルに映像トラックがありません。音声トラック：{audio}、字幕トラック：{text}。</translation>
    </message>
    <message>
        <source>The file has several hard links, so that moving one would free nothing.</source>
        <translation>ファイルには複数のハードリンクがあるため、1 つ移動しても容量は空きません。</translation>
    </message>
    <message>
        <source>The file has video but no audio.</source>
        <translation>ファイルに映像はありますが、音声がありません。</translation>
    </message>
    <message>
        <source>The file has {size} {size:byte|bytes}, but {listed} in the manifest.</source>
        <translation>ファイルは {size} バイトですが、マニフェストでは {listed} です。</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in other files.</source>
        <translation>ファイル自体に動画はありません。メディアは別のファイルにあります。</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in {name}, which was not opened.</source>
        <translation>ファイル自体に動画はありません。メディアは {name} にあり、それは開いていません。</translation>
    </message>
    <message>
        <source>The file in the trash is not the one that was moved there.</source>
        <translation>ゴミ箱のファイルは、そこに移動したものではありません。</translation>
    </message>
    <message>
        <source>The file is a picture ({format}), not a video. Rename it with the ending of a picture.</source>
        <translation>ファイルは動画ではなく、画像（{format}）です。名前の拡張子を画像のものに変更してください。</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video.</source>
        <translation>ファイルは動画ではなく、プレイリストです。</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video: it names {name}, which was not opened.</source>
        <translation>ファイルは動画ではなく、プレイリストです。指定された {name} は開いていません。</translation>
    </message>
    <message>
        <source>The file is a project of an editing program, not a video. Its media are other files.</source>
        <translation>ファイルは動画ではなく、編集プログラムのプロジェクトです。メディアは別のファイルです。</translation>
    </message>
    <message>
        <source>The file is a symbolic link. Links are not followed.</source>
        <translation>ファイルはシンボリックリンクです。リンクはたどりません。</translation>
    </message>
    <message>
        <source>The file is a text, not a video.</source>
        <translation>ファイルは動画ではなく、テキストです。</translation>
    </message>
    <message>
        <source>The file is an image of a disc, not a video. Mount it to scan the files in it.</source>
        <translation>ファイルは動画ではなく、ディスクイメージです。中のファイルをスキャンするにはマウントしてください。</translation>
    </message>
    <message>
        <source>The file is an index of a disc, not a video. The videos of the disc are other files.</source>
        <translation>ファイルは動画ではなく、光学ディスクの索引です。ディスクの動画は別のファイルです。</translation>
    </message>
    <message>
        <source>The file is cut off: a part that begins at byte {offset} goes on {missing} {missing:byte|bytes} beyond the end. Replace the file by a good copy.</source>
        <translation>ファイルが途切れています。バイト {offset} で始まる部分が末尾を {missing} バイト超えています。ファイルを正常な複製で置き換えてください。</translation>
    </message>
    <message>
        <source>The file is damaged, so it is no copy of the others.</source>
        <translation>ファイルは破損しているため、ほかの複製ではありません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>The file is in its folder.</source>
        <translation>ファイルは元のフォルダーにあります。</translation>
    </message>
    <message>
        <source>The file is in the trash already.</source>
        <translation>ファイルはすでにゴミ箱にあります。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>ファイルが {limit} バイトを超えています。</translation>
    </message>
    <message>
        <source>The file is no longer in the trash.</source>
        <translation>ファイルはもうゴミ箱にありません。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>ファイルはもうありません。</translation>
    </message>
    <message>
        <source>The file is not as it was listed. Scan it, and look for copies again.</source>
        <translation>ファイルが一覧の内容と異なります。スキャンして、もう一度複製を検索してください。</translation>
    </message>
    <message>
        <source>The file is not there now: it is missing, or its disk is not connected.</source>
        <translation>ファイルは今ここにありません。見つからないか、ディスクが接続されていません。</translation>
    </message>
    <message>
        <source>The file is recorded in the history of {path}, and is not there.</source>
        <translation>ファイルは {path} の履歴に記録されていますが、ありません。</translation>
    </message>
    <message>
        <source>The file is recorded in the history, and is not there.</source>
        <translation>ファイルは履歴に記録されていますが、ありません。</translation>
    </message>
    <message>
        <source>The file is still being downloaded. It is read once the download has ended.</source>
        <translation>ファイルはまだダウンロード中です。ダウンロードが終わると読み取られます。</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, and could not be put back. It is at {path}.</source>
        <translation>残るファイルがこのファイルとともに消え、元に戻せませんでした。{path} にあります。</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, as both are one file. It was put back.</source>
        <translation>両者が同一のファイルだったため、残るファイルがこのファイルとともに消えました。元に戻しました。</translation>
    </message>
    <message>
        <source>The file that would stay is in the trash, so it is no copy.</source>
        <translation>残るファイルがゴミ箱にあるため、複製ではありません。</translation>
    </message>
    <message>
        <source>The file that would stay is no longer there.</source>
        <translation>残るファイルはもうありません。</translation>
    </message>
    <message>
        <source>The file that would stay is not as it was listed. Scan it, and look for copies again.</source>
        <translation>残るファイルが一覧の内容と異なります。スキャンして、もう一度複製を検索してください。</translation>
    </message>
    <message>
        <source>The file took too long to read.</source>
        <translation>ファイルの読み取りに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because decoding needs too much memory.</source>
        <translation>デコードに必要なメモリーが多すぎるため、破損チェックを行いませんでした。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is a picture.</source>
        <translation>画像ファイルのため、破損チェックを行いませんでした。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is encrypted.</source>
        <translation>ファイルが暗号化されているため、破損チェックを行いませんでした。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because no frame of {codec} could be decoded.</source>
        <translation>{codec} のフレームを 1 つもデコードできないため、破損チェックを行いませんでした。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder cannot open it.</source>
        <translation>デコーダーがファイルを開けないため、破損チェックを行いませんでした。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder finds neither picture nor sound.</source>
        <translation>デコーダーが映像も音声も見つけられないため、破損チェックを行いませんでした。</translation>
    </message>
    <message>
        <source>The file was not checked for damage: timeout, because the decoder made no progress for {limit} s of processor time.</source>
        <translation>破損チェックを行いませんでした。プロセッサー時間 {limit} 秒の間デコーダーが進まず、時間切れになりました。</translation>
    </message>
    <message>
        <source>The file was not moved, because it was skipped.</source>
        <translation>スキップされたため、ファイルを移動しませんでした。</translation>
    </message>
    <message>
        <source>The file was not moved, because no byte could be read for {limit} s.</source>
        <translation>{limit} 秒間 1 バイトも読み取れないため、ファイルを移動しませんでした。</translation>
    </message>
    <message>
        <source>The file was not moved, because the process that compared it ended.</source>
        <translation>比較中のプロセスが終了したため、ファイルを移動しませんでした。</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file but a {kind}.</source>
        <translation>通常のファイルではなく {kind} のため、ファイルを開きませんでした。</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file.</source>
        <translation>通常のファイルではないため、ファイルを開きませんでした。</translation>
    </message>
    <message>
        <source>The file was not read, because it was being written. Try again later.</source>
        <translation>書き込み中のため、ファイルを読み取りませんでした。後で再試行してください。</translation>
    </message>
    <message>
        <source>The file was not read, because it was skipped.</source>
        <translation>スキップされたため、ファイルを読み取りませんでした。</translation>
    </message>
    <message>
        <source>The file was not read, because its contents are in the cloud. Download it and scan again.</source>
        <translation>内容がクラウドにあるため、ファイルを読み取りませんでした。ダウンロードして、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The file was not read, because its disk no longer answers.</source>
        <translation>ディスクが応答しなくなったため、ファイルを読み取りませんでした。</translation>
    </message>
    <message>
        <source>The file was not read, because memory was short or too many files were open: {detail}. Close other programs, then scan or check it again.</source>
        <translation>メモリー不足、または開いているファイルが多すぎるため、ファイルを読み取りませんでした：{detail}。ほかのプログラムを閉じて、もう一度スキャンまたはチェックしてください。</translation>
    </message>
    <message>
        <source>The file was not read, because no byte could be read for {limit} s.</source>
        <translation>{limit} 秒間 1 バイトも読み取れないため、ファイルを読み取りませんでした。</translation>
    </message>
    <message>
        <source>The file was not read, because the last scan did not find it.</source>
        <translation>前回のスキャンで見つからなかったため、ファイルを読み取りませんでした。</translation>
    </message>
    <message>
        <source>The file was not read, because the process that read it ended ({detail}).</source>
        <translation>読み取り中のプロセスが終了したため、ファイルを読み取りませんでした（{detail}）。</translation>
    </message>
    <message>
        <source>The file was not read, because this system cannot compute {algorithm}.</source>
        <translation>このシステムでは {algorithm} を計算できないため、ファイルを読み取りませんでした。</translation>
    </message>
    <message>
        <source>The file was skipped while it was read. The next scan reads it again.</source>
        <translation>ファイルは読み取り中にスキップされました。次回のスキャンで再び読み取ります。</translation>
    </message>
    <message>
        <source>The file, or a folder around it, was replaced by a symbolic link. Links are not followed: scan its folder again.</source>
        <translation>ファイルまたは上位のフォルダーがシンボリックリンクに置き換わりました。リンクはたどりません。フォルダーをもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The file, or the one that would stay, was being written. Try again later.</source>
        <translation>ファイルまたは残るファイルが書き込み中でした。後で再試行してください。</translation>
    </message>
    <message>
        <source>The first {count} of {total} {total:file|files}.</source>
        <translation>{total} 件中、最初の {count} 件。</translation>
    </message>
    <message>
        <source>The folder at this path is on another volume, and the volume of this source is not connected here. The records are kept as offline.</source>
        <translation>このパスのフォルダーは別のボリュームにあり、このソースのボリュームはここに接続されていません。記録はオフラインとして残ります。</translation>
    </message>
    <message>
        <source>The folder cannot be watched: {detail}.</source>
        <translation>フォルダーを監視できません：{detail}。</translation>
    </message>
    <message>
        <source>The folder could not be listed: {detail}.</source>
        <translation>フォルダーを一覧できませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The folder has no manifest. Name the file of the manifest.</source>
        <translation>フォルダーにマニフェストがありません。マニフェストのファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder has several manifests: {names}. Name one of them.</source>
        <translation>フォルダーに複数のマニフェストがあります：{names}。いずれかを指定してください。</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has files in it. They are kept as offline.</source>
        <translation>フォルダーは空ですが、ライブラリにはその中のファイルがあります。それらはオフラインとして残ります。</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has {count} {count:file in it. It is|files in it. They are} kept as offline.</source>
        <translation>フォルダーは空ですが、ライブラリにはその中のファイルが {count} 件あります。それらはオフラインとして残ります。</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>フォルダーはもうありません。</translation>
    </message>
    <message>
        <source>The folder is out of reach. It is scanned as soon as it is back.</source>
        <translation>フォルダーにアクセスできません。復帰するとすぐにスキャンされます。</translation>
    </message>
    <message>
        <source>The folder is scanned once a night.</source>
        <translation>フォルダーは毎晩 1 回スキャンされます。</translation>
    </message>
    <message>
        <source>The folder is scanned once an hour.</source>
        <translation>フォルダーは 1 時間に 1 回スキャンされます。</translation>
    </message>
    <message>
        <source>The folder is watched while the window or cinventory serve is open.</source>
        <translation>フォルダーは、ウィンドウまたは cinventory serve が動作している間、監視されます。</translation>
    </message>
    <message>
        <source>The folder no longer existed when it was listed.</source>
        <translation>一覧の際、フォルダーはもうありませんでした。</translation>
    </message>
    <message>
        <source>The folder of this manifest has a history of its own, which was not compared. Verify it, too.</source>
        <translation>このマニフェストのフォルダーには独自の履歴があり、照合していません。それも検証してください。</translation>
    </message>
    <message>
        <source>The folder was unplugged, or stopped answering, before the file was read. Plug it in, and begin again.</source>
        <translation>ファイルを読み取る前にフォルダーが取り外されたか、応答しなくなりました。接続してやり直してください。</translation>
    </message>
    <message>
        <source>The folder {path} could not be read: {detail}.</source>
        <translation>フォルダー {path} を読み取れませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The folder {path} is no longer there. Create it, and try again.</source>
        <translation>フォルダー {path} はもうありません。作成してから再試行してください。</translation>
    </message>
    <message>
        <source>The folder, or one around it, was replaced by a symbolic link while it was scanned. Links are not followed.</source>
        <translation>スキャン中に、フォルダーまたは上位のフォルダーがシンボリックリンクに置き換わりました。リンクはたどりません。</translation>
    </message>
    <message>
        <source>The format of {path} is not known. Use a file name that ends with {endings}.</source>
        <translation>{path} の形式が不明です。末尾が {endings} のファイル名を使ってください。</translation>
    </message>
    <message>
        <source>The frame rate varies. Some editing programs do not support that.</source>
        <translation>フレームレートが変動しています。対応していない編集プログラムがあります。</translation>
    </message>
    <message>
        <source>The full report is made from the file, and the file cannot be reached now. Connect its disk, then select the file again.</source>
        <translation>完全なレポートはファイルから作成しますが、今はファイルにアクセスできません。ディスクを接続してから、もう一度ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The help lacks pictures: {names}.</source>
        <translation>ヘルプに画像がありません：{names}。</translation>
    </message>
    <message>
        <source>The history of this folder is missing, but that of an outer folder names it.</source>
        <translation>このフォルダーの履歴がありませんが、外側のフォルダーの履歴に記載されています。</translation>
    </message>
    <message>
        <source>The history of {path} cannot be used, so it was not compared ({detail}).</source>
        <translation>{path} の履歴は使えないため、照合していません（{detail}）。</translation>
    </message>
    <message>
        <source>The history of {path} may record more of these files. Verify it, too.</source>
        <translation>{path} の履歴に、これらのファイルがさらに記録されている可能性があります。それも検証してください。</translation>
    </message>
    <message>
        <source>The index is at the end of the file. Playback over a network starts late.</source>
        <translation>インデックスがファイルの末尾にあります。ネットワーク経由の再生開始が遅くなります。</translation>
    </message>
    <message>
        <source>The index of the file is missing. A repair program may rebuild it.</source>
        <translation>ファイルのインデックスがありません。修復プログラムで再構築できる場合があります。</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be deleted: {detail}.</source>
        <translation>セリフのインデックス（{path}）を削除できませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be written: {detail}. Free some space, allow it to be written, or wait until nothing else uses it; then index again.</source>
        <translation>セリフのインデックス（{path}）を書き込めませんでした：{detail}。空き容量を増やすか、書き込みを許可するか、ほかで使われなくなるまで待ってから、もう一度インデックス化してください。</translation>
    </message>
    <message>
        <source>The index of what is said is being made. Cancel that job, then delete the index.</source>
        <translation>セリフのインデックスを作成中です。そのジョブをキャンセルしてから、インデックスを削除してください。</translation>
    </message>
    <message>
        <source>The index of what is said was deleted while it was being made. Index again.</source>
        <translation>作成中にセリフのインデックスが削除されました。もう一度インデックス化してください。</translation>
    </message>
    <message>
        <source>The job was not added, because the program is closing.</source>
        <translation>プログラムが終了しようとしているため、ジョブを追加しませんでした。</translation>
    </message>
    <message>
        <source>The journal has no file in the trash with the id {id}.</source>
        <translation>ゴミ箱の記録に、ゴミ箱内にある ID {id} のファイルはありません。</translation>
    </message>
    <message>
        <source>The key {name} is there twice in one object. Remove one of the two.</source>
        <translation>1 つのオブジェクトにキー {name} が 2 つあります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>The last backup of this library is {days} {days:day|days} old</source>
        <translation>このライブラリの最後のバックアップは {days} 日前です</translation>
    </message>
    <message>
        <source>The last job of this schedule has not ended.</source>
        <translation>このスケジュールの前回のジョブが終わっていません。</translation>
    </message>
    <message>
        <source>The last subtitle in {name} ends at {end}, and the video after {duration}.</source>
        <translation>{name} の最後の字幕は {end} に終わり、動画は {duration} に終わります。</translation>
    </message>
    <message>
        <source>The library could not be backed up</source>
        <translation>ライブラリをバックアップできませんでした</translation>
    </message>
    <message>
        <source>The library holds what Cinventory never writes, and cannot be imported: {detail}.</source>
        <translation>ライブラリに Cinventory が書き込むことのないものが含まれるため、インポートできません：{detail}。</translation>
    </message>
    <message>
        <source>The library holds {count} {count:file|files} instead of one.</source>
        <translation>ライブラリにあるファイルが 1 件ではなく {count} 件です。</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now.</source>
        <translation>ライブラリはバックアップ {backup} の状態になりました。</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now. The one from before is kept as {kept}.</source>
        <translation>ライブラリはバックアップ {backup} の状態になりました。以前のものは {kept} として残っています。</translation>
    </message>
    <message>
        <source>The library is backed up</source>
        <translation>ライブラリをバックアップしました</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. Close that program, then restore the backup again.</source>
        <translation>ライブラリは {holder} で使用中です。そのプログラムを閉じてから、もう一度バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. It is read-only until you close that program.</source>
        <translation>ライブラリは {holder} で使用中です。そのプログラムを閉じるまで読み取り専用です。</translation>
    </message>
    <message>
        <source>The library knows no files in {path}. Check the path, or scan it first.</source>
        <translation>ライブラリに {path} のファイルはありません。パスを確認するか、先にスキャンしてください。</translation>
    </message>
    <message>
        <source>The library was opened read-only.</source>
        <translation>ライブラリは読み取り専用で開かれました。</translation>
    </message>
    <message>
        <source>The library was written all the time, so that no copy could be made. Try again when no job runs.</source>
        <translation>ライブラリへの書き込みが続いていたため、コピーを作成できませんでした。ジョブが動いていないときに再試行してください。</translation>
    </message>
    <message>
        <source>The library {path} cannot be made: {detail}.</source>
        <translation>ライブラリ {path} を作成できません：{detail}。</translation>
    </message>
    <message>
        <source>The library {path} cannot be read: {detail}.</source>
        <translation>ライブラリ {path} を読み取れません：{detail}。</translation>
    </message>
    <message>
        <source>The library {path} could not be copied: {detail}.</source>
        <translation>ライブラリ {path} をコピーできませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The library {path} could not be replaced: {detail}. It was not changed.</source>
        <translation>ライブラリ {path} を置き換えられませんでした：{detail}。変更はされていません。</translation>
    </message>
    <message>
        <source>The library {path} could not be written: {detail}. Everything saved before is safe.</source>
        <translation>ライブラリ {path} に書き込めませんでした：{detail}。それまでに保存したものは無事です。</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Restore a backup, in the window or with cinventory library restore.</source>
        <translation>ライブラリ {path} は壊れています（{detail}）。ウィンドウまたは cinventory library restore でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). The next start of Cinventory checks it.</source>
        <translation>ライブラリ {path} は壊れています（{detail}）。Cinventory の次回起動時にチェックします。</translation>
    </message>
    <message>
        <source>The library {path} is no longer there: it was deleted or moved, or its disk is gone. Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.</source>
        <translation>ライブラリ {path} はもうありません。削除または移動されたか、ディスクがなくなりました。戻るまで何も保存されません。元に戻すか、Cinventory を再起動して新しいライブラリを作成してください。</translation>
    </message>
    <message>
        <source>The library {path} is not writable: {detail}. You can still look at its contents.</source>
        <translation>ライブラリ {path} に書き込めません：{detail}。内容を見ることはできます。</translation>
    </message>
    <message>
        <source>The library {path} is of an earlier version of Cinventory, and must be updated to be opened. No backup could be made before, so that nothing was changed. {reason} Or update it without a backup, in the window or with cinventory library update --no-backup.</source>
        <translation>ライブラリ {path} は以前のバージョンの Cinventory のもので、開くには更新が必要です。事前のバックアップができなかったため、何も変更していません。{reason} または、ウィンドウか cinventory library update --no-backup で、バックアップなしで更新してください。</translation>
    </message>
    <message>
        <source>The library {path} was made by a later version of Cinventory. Update Cinventory to open it.</source>
        <translation>ライブラリ {path} は新しいバージョンの Cinventory で作成されています。開くには Cinventory を更新してください。</translation>
    </message>
    <message>
        <source>The library {path} was made by an earlier version. Scan a folder or open the window to update it.</source>
        <translation>ライブラリ {path} は以前のバージョンで作成されています。更新するには、フォルダーをスキャンするかウィンドウを開いてください。</translation>
    </message>
    <message>
        <source>The library {path} was replaced by another file. Nothing is saved any more. Start Cinventory again to open the other one.</source>
        <translation>ライブラリ {path} は別のファイルに置き換わりました。もう何も保存されません。そのファイルを開くには、Cinventory を再起動してください。</translation>
    </message>
    <message>
        <source>The list is full: it holds {count} {count:clip|clips} and 23 hours.</source>
        <translation>一覧がいっぱいです。クリップ {count} 個、23 時間分が入っています。</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: another program uses this port.</source>
        <translation>ローカル API は {host} のポート {port} で待ち受けできません。別のプログラムがこのポートを使っています。</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: {detail}.</source>
        <translation>ローカル API は {host} のポート {port} で待ち受けできません：{detail}。</translation>
    </message>
    <message>
        <source>The local API is off, because this window can only read the library.</source>
        <translation>このウィンドウはライブラリを読み取るだけなので、ローカル API は無効です。</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {detail}.</source>
        <translation>ログ {path} に書き込めません：{detail}。</translation>
    </message>
    <message>
        <source>The log {path} is not written, because another user may have chosen the file: {detail}. Delete it, and close its folder to other users.</source>
        <translation>別のユーザーが指定したファイルの可能性があるため、ログ {path} には書き込みません：{detail}。ファイルを削除し、フォルダーをほかのユーザーから保護してください。</translation>
    </message>
    <message>
        <source>The manifest does not tell the algorithm of this checksum, and none of {choices} fits. Name the algorithm, and verify again.</source>
        <translation>マニフェストにこのチェックサムのアルゴリズムの記載がなく、{choices} のどれにも当てはまりません。アルゴリズムを指定して、もう一度検証してください。</translation>
    </message>
    <message>
        <source>The manifest has a checksum that is none of {algorithm}.</source>
        <translation>マニフェストに {algorithm} のものではないチェックサムがあります。</translation>
    </message>
    <message>
        <source>The manifest has more than {limit} entries, which is too many.</source>
        <translation>マニフェストの項目が {limit} 件を超えており、多すぎます。</translation>
    </message>
    <message>
        <source>The manifest has no checksum of the original, only one of the file when it differed from it.</source>
        <translation>マニフェストにはオリジナルのチェックサムがなく、それと異なっていたときのファイルのチェックサムだけがあります。</translation>
    </message>
    <message>
        <source>The manifest has no usable checksum of this file.</source>
        <translation>マニフェストにこのファイルの使えるチェックサムがありません。</translation>
    </message>
    <message>
        <source>The manifest lists the file twice, with different checksums.</source>
        <translation>マニフェストに、このファイルが異なるチェックサムで 2 回記載されています。</translation>
    </message>
    <message>
        <source>The manifest of the bag lists a file that does not belong in it.</source>
        <translation>バッグのマニフェストに、対象外のファイルが記載されています。</translation>
    </message>
    <message>
        <source>The manifest records that the file differed from its original, and it is as it was then.</source>
        <translation>マニフェストにはファイルがオリジナルと異なることが記録されており、ファイルはそのときのままです。</translation>
    </message>
    <message>
        <source>The manifest {path} could not be read: {detail}.</source>
        <translation>マニフェスト {path} を読み取れませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The media engine crashed on this file ({detail}).</source>
        <translation>このファイルでメディアエンジンがクラッシュしました（{detail}）。</translation>
    </message>
    <message>
        <source>The move was interrupted, and the file is neither in its folder nor found in the trash. Connect its disk, and try again.</source>
        <translation>移動が中断され、ファイルは元のフォルダーにもゴミ箱にも見つかりません。ディスクを接続して再試行してください。</translation>
    </message>
    <message>
        <source>The name ends with a dot or a space, which Windows removes.</source>
        <translation>名前がドットまたは空白で終わっており、Windows ではそれが取り除かれます。</translation>
    </message>
    <message>
        <source>The name has an invisible control character, which Windows does not allow.</source>
        <translation>名前に Windows で使えない、目に見えない制御文字があります。</translation>
    </message>
    <message>
        <source>The name has {count} {count:character|characters}. Most systems allow at most 255.</source>
        <translation>名前が {count} 文字あります。ほとんどのシステムでは 255 文字までです。</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Other systems may show it wrongly or not open the file.</source>
        <translation>名前が UTF-8 ではありません。ほかのシステムで正しく表示されないか、開けないことがあります。</translation>
    </message>
    <message>
        <source>The name of {name} says {named}, and its text is {text}.</source>
        <translation>{name} の名前は {named} を示していますが、本文は {text} です。</translation>
    </message>
    <message>
        <source>The number {start}… has more than {limit} digits. Write a shorter one.</source>
        <translation>数値 {start}… が {limit} 桁を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The packaged program cannot work with several machines. Run Cinventory from its source; docs/cluster.md there tells how.</source>
        <translation>パッケージ版のプログラムでは、複数のコンピューターを使った処理はできません。ソースコードから Cinventory を実行してください。方法は docs/cluster.md にあります。</translation>
    </message>
    <message>
        <source>The parts of the file do not follow each other at byte {offset}: something was overwritten or lost.</source>
        <translation>バイト {offset} でファイルの各部がつながっていません。上書きまたは欠落があります。</translation>
    </message>
    <message>
        <source>The path in the manifest is absolute, and was not followed.</source>
        <translation>マニフェストのパスが絶対パスのため、たどりませんでした。</translation>
    </message>
    <message>
        <source>The path in the manifest is not valid on this system.</source>
        <translation>マニフェストのパスがこのシステムでは無効です。</translation>
    </message>
    <message>
        <source>The path in the manifest leads out of its folder, and was not followed.</source>
        <translation>マニフェストのパスがフォルダーの外を指すため、たどりませんでした。</translation>
    </message>
    <message>
        <source>The payload has another size or number of files than the bag tells.</source>
        <translation>ペイロードのサイズまたはファイル数がバッグの記載と異なります。</translation>
    </message>
    <message>
        <source>The picture is scaled down to {width} × {height}.</source>
        <translation>画像は {width} × {height} に縮小されます。</translation>
    </message>
    <message>
        <source>The pictures could not be made: {detail}.</source>
        <translation>画像を作成できませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The pixels are not square: their width is {aspect} times their height.</source>
        <translation>ピクセルが正方形ではありません。幅は高さの {aspect} 倍です。</translation>
    </message>
    <message>
        <source>The player ended on this video ({detail}).</source>
        <translation>この動画でプレーヤーが終了しました（{detail}）。</translation>
    </message>
    <message>
        <source>The player gave no answer, and was ended.</source>
        <translation>プレーヤーが応答しないため、終了させました。</translation>
    </message>
    <message>
        <source>The player was ended, because its answer about this video was not valid.</source>
        <translation>この動画についての応答が無効なため、プレーヤーを終了させました。</translation>
    </message>
    <message>
        <source>The policy has a group of the type {name}. Use and, or or.</source>
        <translation>ポリシーに {name} 型のグループがあります。and または or を使ってください。</translation>
    </message>
    <message>
        <source>The policy has more than {limit} rules. Divide it into several.</source>
        <translation>ポリシーのルールが {limit} 個を超えています。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>The preferences could not be read ({detail}). They were renamed to {aside}.</source>
        <translation>設定を読み取れませんでした（{detail}）。名前を {aside} に変更しました。</translation>
    </message>
    <message>
        <source>The preferences could not be saved in {path}: {detail}.</source>
        <translation>設定を {path} に保存できませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. The defaults apply.</source>
        <translation>{path} の設定は新しいバージョンのものです。既定値を使います。</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. Update Cinventory first. Nothing was changed.</source>
        <translation>{path} の設定は新しいバージョンのものです。先に Cinventory を更新してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The preferences in {path} are not used, because another user may have written them: {detail}. Look at the file, then make it yours alone, or delete it.</source>
        <translation>別のユーザーが書き込んだ可能性があるため、{path} の設定は使いません：{detail}。ファイルを確認し、自分専用にするか、削除してください。</translation>
    </message>
    <message>
        <source>The preferences in {path} could not be read ({detail}). The defaults apply.</source>
        <translation>{path} の設定を読み取れませんでした（{detail}）。既定値を使います。</translation>
    </message>
    <message>
        <source>The preferences of {path} apply now.</source>
        <translation>{path} の設定を適用しました。</translation>
    </message>
    <message>
        <source>The preferences were not saved: those in {path} are from a later version.</source>
        <translation>設定は保存されませんでした。{path} の設定は新しいバージョンのものです。</translation>
    </message>
    <message>
        <source>The preview process failed.</source>
        <translation>プレビューのプロセスが失敗しました。</translation>
    </message>
    <message>
        <source>The printer could not be used. Choose another one, or check its connection.</source>
        <translation>プリンターを使用できませんでした。別のプリンターを選ぶか、接続を確認してください。</translation>
    </message>
    <message>
        <source>The probe got only {spent} s of processor time in {limit} s. The next scan retries it.</source>
        <translation>解析は {limit} 秒間に {spent} 秒のプロセッサー時間しか得られませんでした。次回のスキャンで再試行します。</translation>
    </message>
    <message>
        <source>The probe needed more than {limit} MB of memory.</source>
        <translation>解析に必要なメモリーが {limit} MB を超えました。</translation>
    </message>
    <message>
        <source>The probe was stopped, because it used {limit} s of processor time without reading.</source>
        <translation>読み取りのないまま {limit} 秒のプロセッサー時間を使ったため、解析を停止しました。</translation>
    </message>
    <message>
        <source>The process ended with status {status}.</source>
        <translation>プロセスはステータス {status} で終了しました。</translation>
    </message>
    <message>
        <source>The process ended with status {status}: {detail}.</source>
        <translation>プロセスはステータス {status} で終了しました：{detail}。</translation>
    </message>
    <message>
        <source>The process that listed this folder ended twice. Scan the folder by itself.</source>
        <translation>このフォルダーを一覧するプロセスが 2 回終了しました。このフォルダーだけをスキャンしてください。</translation>
    </message>
    <message>
        <source>The processes that read videos can still connect.</source>
        <translation>動画を読み取るプロセスは、まだ接続できます。</translation>
    </message>
    <message>
        <source>The processes that read videos can still open files.</source>
        <translation>動画を読み取るプロセスは、まだファイルを開けます。</translation>
    </message>
    <message>
        <source>The processes that read videos can still write files.</source>
        <translation>動画を読み取るプロセスは、まだファイルに書き込めます。</translation>
    </message>
    <message>
        <source>The processes that read videos open and connect nothing: {layers}.</source>
        <translation>動画を読み取るプロセスは、何も開けず、何にも接続できません：{layers}。</translation>
    </message>
    <message>
        <source>The profile {path} could not be saved: {detail}.</source>
        <translation>プロファイル {path} を保存できませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The profile {path} is not used. {detail} Mend or remove the file.</source>
        <translation>プロファイル {path} は使われません。{detail} ファイルを修正するか、削除してください。</translation>
    </message>
    <message>
        <source>The profiles in {path} could not be read: {detail}.</source>
        <translation>{path} のプロファイルを読み取れませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The program at {address} is not this version of Cinventory.</source>
        <translation>{address} のプログラムは、このバージョンの Cinventory ではありません。</translation>
    </message>
    <message>
        <source>The program ended after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>{count} 件中 {done} 件の後でプログラムが終了しました。「続行」で残りの {left} 件を読み取ります。</translation>
    </message>
    <message>
        <source>The program ended in the middle of a scan. Continue reads what is left.</source>
        <translation>スキャンの途中でプログラムが終了しました。「続行」で残りを読み取ります。</translation>
    </message>
    <message>
        <source>The recording begins or ends in the middle of something, as recordings of broadcasts do. Whether more was cut off cannot be known.</source>
        <translation>放送の録画のように、収録が途中から始まるか、途中で終わっています。それ以上の欠落の有無はわかりません。</translation>
    </message>
    <message>
        <source>The request of this job is no longer stored, so it cannot be retried. Start a new job.</source>
        <translation>このジョブの要求はもう保存されていないため、再試行できません。新しいジョブを開始してください。</translation>
    </message>
    <message>
        <source>The request was refused: {detail}.</source>
        <translation>要求が拒否されました：{detail}。</translation>
    </message>
    <message>
        <source>The result of the media engine is not valid: {detail}.</source>
        <translation>メディアエンジンの結果が無効です：{detail}。</translation>
    </message>
    <message>
        <source>The rule {name} of the policy has a value of over {limit} characters. Shorten it.</source>
        <translation>ポリシーのルール {name} の値が {limit} 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The rule {name} of the policy names no field. Add the attribute value.</source>
        <translation>ポリシーのルール {name} にフィールドの指定がありません。属性 value を追加してください。</translation>
    </message>
    <message>
        <source>The running Cinventory does not accept the token in {path}. Restart it.</source>
        <translation>実行中の Cinventory が {path} のトークンを受け付けません。再起動してください。</translation>
    </message>
    <message>
        <source>The sample video gave {count} {count:picture|pictures} of {shapes}.</source>
        <translation>サンプル動画から得られた画像は {count} 枚、{shapes} です。</translation>
    </message>
    <message>
        <source>The sample video was not read ({status}).</source>
        <translation>サンプル動画を読み取れませんでした（{status}）。</translation>
    </message>
    <message>
        <source>The sample video was read wrongly: {details}.</source>
        <translation>サンプル動画が誤って読み取られました：{details}。</translation>
    </message>
    <message>
        <source>The sample video was scanned into a new library and read back.</source>
        <translation>サンプル動画を新しいライブラリにスキャンし、そこから読み取りました。</translation>
    </message>
    <message>
        <source>The scan before it ended as {state}: {found} {found:file|files} found, {ok} read, {unchanged} unchanged, {missing} missing.</source>
        <translation>前回のスキャンの結果は {state} でした。検出 {found} 件、読み取り {ok} 件、変更なし {unchanged} 件、見つからない {missing} 件。</translation>
    </message>
    <message>
        <source>The scan stopped</source>
        <translation>スキャンが停止しました</translation>
    </message>
    <message>
        <source>The scan stopped after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>{count} 件中 {done} 件の後でスキャンが停止しました。「続行」で残りの {left} 件を読み取ります。</translation>
    </message>
    <message>
        <source>The scan stopped while its folders were listed. Continue reads what is left.</source>
        <translation>フォルダーの一覧中にスキャンが停止しました。「続行」で残りを読み取ります。</translation>
    </message>
    <message>
        <source>The scan was cancelled after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>{count} 件中 {done} 件の後でスキャンがキャンセルされました。「続行」で残りの {left} 件を読み取ります。</translation>
    </message>
    <message>
        <source>The scan was cancelled while its folders were listed. Continue reads what is left.</source>
        <translation>フォルダーの一覧中にスキャンがキャンセルされました。「続行」で残りを読み取ります。</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} characters.</source>
        <translation>検索が長すぎます。{limit} 文字までにしてください。</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} words and values.</source>
        <translation>検索が長すぎます。言葉と値は合わせて {limit} 個までにしてください。</translation>
    </message>
    <message>
        <source>The secret of a webhook in {path} could not be read: {detail}.</source>
        <translation>{path} の Webhook のシークレットを読み取れませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The security file {path} cannot be used: {detail}.</source>
        <translation>セキュリティファイル {path} を使えません：{detail}。</translation>
    </message>
    <message>
        <source>The size of {count} {count:file|files} is not known.</source>
        <translation>{count} 件のファイルのサイズが不明です。</translation>
    </message>
    <message>
        <source>The sound ended, as its process did. The video goes on without it.</source>
        <translation>音声のプロセスが終了したため、音声が止まりました。映像は音声なしで続きます。</translation>
    </message>
    <message>
        <source>The source did not respond for {limit} s. Its records are kept as offline.</source>
        <translation>ソースが {limit} 秒間応答しませんでした。記録はオフラインとして残ります。</translation>
    </message>
    <message>
        <source>The source of the schedule is not in the library any more.</source>
        <translation>スケジュールのソースはもうライブラリにありません。</translation>
    </message>
    <message>
        <source>The system can watch no more folders ({limit}).</source>
        <translation>システムで監視できるフォルダーの上限に達しています（{limit}）。</translation>
    </message>
    <message>
        <source>The system could not move the file back ({detail}). Restore it in the trash.</source>
        <translation>システムがファイルを元に戻せませんでした（{detail}）。ゴミ箱で復元してください。</translation>
    </message>
    <message>
        <source>The system did not take that: {detail}.</source>
        <translation>システムに受け付けられませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The system does not show the file that would stay on the same disk.</source>
        <translation>残るファイルが同じディスクにあることを、システムで確認できません。</translation>
    </message>
    <message>
        <source>The system has no font.</source>
        <translation>システムにフォントがありません。</translation>
    </message>
    <message>
        <source>The system reports no changes on a network share.</source>
        <translation>ネットワーク共有の変更はシステムから通知されません。</translation>
    </message>
    <message>
        <source>The token of the local API in {path} could not be read or created: {detail}.</source>
        <translation>{path} のローカル API のトークンを読み取れないか、作成できませんでした：{detail}。</translation>
    </message>
    <message>
        <source>The trash cannot take a file whose name is not valid text. Rename and scan it.</source>
        <translation>名前が有効な文字列でないファイルはゴミ箱に移せません。名前を変更してスキャンしてください。</translation>
    </message>
    <message>
        <source>The video is interlaced: {scan}.</source>
        <translation>映像はインターレースです：{scan}。</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because decoding its pictures takes more than {limit} seconds of the processor.</source>
        <translation>画像のデコードに {limit} 秒を超えるプロセッサー時間がかかるため、より長い動画と比較しません。</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because more than {limit} MB would be read.</source>
        <translation>{limit} MB を超える読み取りが必要なため、より長い動画と比較しません。</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because no part of it can be reached without reading all before.</source>
        <translation>前の部分をすべて読まないとどの部分にも達しないため、より長い動画と比較しません。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding 8 of its pictures takes more than {limit} seconds of the processor.</source>
        <translation>8 枚の画像のデコードに {limit} 秒を超えるプロセッサー時間がかかるため、ほかの動画と比較しません。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding needs too much memory.</source>
        <translation>デコードに必要なメモリーが多すぎるため、ほかの動画と比較しません。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its frames have no times.</source>
        <translation>フレームに時刻がないため、ほかの動画と比較しません。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its length is not known.</source>
        <translation>長さが不明なため、ほかの動画と比較しません。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because more than {limit} MB would be read for 8 of its pictures.</source>
        <translation>8 枚の画像のために {limit} MB を超える読み取りが必要なため、ほかの動画と比較しません。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because the decoder broke on it ({detail}).</source>
        <translation>この動画でデコーダーが異常終了したため、ほかの動画と比較しません（{detail}）。</translation>
    </message>
    <message>
        <source>The video lasts {video}, but audio track {track} lasts {audio}.</source>
        <translation>映像は {video} ですが、音声トラック {track} は {audio} です。</translation>
    </message>
    <message>
        <source>The volume of this source is mounted elsewhere: relocate the source to {path}.</source>
        <translation>このソースのボリュームは別の場所にマウントされています。ソースの場所を {path} に変更してください。</translation>
    </message>
    <message>
        <source>The volume of this source is not connected. The records are kept as offline.</source>
        <translation>このソースのボリュームは接続されていません。記録はオフラインとして残ります。</translation>
    </message>
    <message>
        <source>The webhook at {host} has a user name or password in its address. Use a secret file.</source>
        <translation>{host} の Webhook のアドレスにユーザー名またはパスワードが含まれています。シークレットのファイルを使ってください。</translation>
    </message>
    <message>
        <source>The webhook at {host} is not encrypted. Use https, or allow plain HTTP for it.</source>
        <translation>{host} の Webhook は暗号化されていません。https を使うか、暗号化なしの HTTP を許可してください。</translation>
    </message>
    <message>
        <source>The window cannot start: {detail}.</source>
        <translation>ウィンドウを起動できません：{detail}。</translation>
    </message>
    <message>
        <source>The window is translated into {languages}.</source>
        <translation>ウィンドウの翻訳がある言語：{languages}。</translation>
    </message>
    <message>
        <source>The window was painted with {count} {count:colour|colours}, so it must be empty.</source>
        <translation>ウィンドウの描画に使われた色が {count} 色だけのため、空と判断されます。</translation>
    </message>
    <message>
        <source>The window was painted, {width} × {height} pixels.</source>
        <translation>ウィンドウを {width} × {height} ピクセルで描画しました。</translation>
    </message>
    <message>
        <source>The {algorithm} checksum is not that of the manifest.</source>
        <translation>{algorithm} チェックサムがマニフェストのものと異なります。</translation>
    </message>
    <message>
        <source>There are no files to list. Choose another folder, or scan it if you search.</source>
        <translation>一覧するファイルがありません。別のフォルダーを選ぶか、検索の場合はスキャンしてください。</translation>
    </message>
    <message>
        <source>There are no icons in {path}.</source>
        <translation>{path} にアイコンはありません。</translation>
    </message>
    <message>
        <source>There are no stored pictures, and the file cannot be reached now.</source>
        <translation>保存された画像がなく、今はファイルにアクセスできません。</translation>
    </message>
    <message>
        <source>There are no translations in {path}.</source>
        <translation>{path} に翻訳はありません。</translation>
    </message>
    <message>
        <source>There are {most} schedules already. Remove one first.</source>
        <translation>スケジュールはすでに {most} 件あります。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>There is a file at the old path now. Rename it, and try again.</source>
        <translation>元のパスには現在ファイルがあります。その名前を変更して再試行してください。</translation>
    </message>
    <message>
        <source>There is a profile {name} already. Use another name.</source>
        <translation>プロファイル {name} はすでにあります。別の名前を使ってください。</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Name the file of one.</source>
        <translation>{path} にバックアップはありません。バックアップのファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no catalogue of commands for {language}.</source>
        <translation>{language} 用のコマンドの翻訳カタログはありません。</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>{path} にファイルはありません。</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Put it in quotation marks to search for it as text.</source>
        <translation>フィルター「{name}:」はありません。テキストとして検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>ジョブ {job} はありません。</translation>
    </message>
    <message>
        <source>There is no library at {path} yet. Scan a folder first.</source>
        <translation>{path} にライブラリはまだありません。先にフォルダーをスキャンしてください。</translation>
    </message>
    <message>
        <source>There is no profile {name}. Use one of {names}.</source>
        <translation>プロファイル {name} はありません。{names} のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”.</source>
        <translation>保存した検索「{name}」はありません。</translation>
    </message>
    <message>
        <source>There is no schedule {id}.</source>
        <translation>スケジュール {id} はありません。</translation>
    </message>
    <message>
        <source>There is no secret of at least {limit} characters in {path}.</source>
        <translation>{path} に {limit} 文字以上のシークレットがありません。</translation>
    </message>
    <message>
        <source>There is no sound, as no device for it could be opened.</source>
        <translation>音声デバイスを開けなかったため、音声は出ません。</translation>
    </message>
    <message>
        <source>There is no sound, as the package miniaudio is not installed.</source>
        <translation>パッケージ miniaudio がインストールされていないため、音声は出ません。</translation>
    </message>
    <message>
        <source>There is no token in {path}. Delete the file for a new token.</source>
        <translation>{path} にトークンがありません。ファイルを削除すると新しいトークンが作られます。</translation>
    </message>
    <message>
        <source>There is no video in its folder.</source>
        <translation>同じフォルダーに動画がありません。</translation>
    </message>
    <message>
        <source>There is not enough free space for a copy of the library at {path}; it needs {size}. Delete something there, or choose another disk.</source>
        <translation>{path} にライブラリをコピーする空き容量がありません。{size} が必要です。何か削除するか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>このパスには何もありません。</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>「{path}」には何もありません。</translation>
    </message>
    <message>
        <source>There was no file at this path when it was opened.</source>
        <translation>開いたとき、このパスにファイルはありませんでした。</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:gap|gaps} in the sound, {count:at|the first at} {time}.</source>
        <translation>音声に {count} か所の途切れがあります。最初の箇所は {time} です。</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:packet|packets} of the picture, though {declared} {declared:is|are} declared.</source>
        <translation>{declared} 個と記されている映像のパケットが {count} 個です。</translation>
    </message>
    <message>
        <source>These files were imported, and never seen here. Scan their disk: it takes their place.</source>
        <translation>これらのファイルはインポートしたもので、ここでは確認されていません。ディスクをスキャンすると置き換えられます。</translation>
    </message>
    <message>
        <source>These icons are empty: {names}.</source>
        <translation>次のアイコンが空です：{names}。</translation>
    </message>
    <message>
        <source>They are restricted by: {layers}.</source>
        <translation>プロセスの制限に使われているもの：{layers}。</translation>
    </message>
    <message>
        <source>This disk is not known any more.</source>
        <translation>このディスクの情報はもうありません。</translation>
    </message>
    <message>
        <source>This format cannot hold the path {path}. Choose another folder, or say what this one is called for the other program.</source>
        <translation>この形式ではパス {path} を表せません。別のフォルダーを選ぶか、相手のプログラムでのパスを指定してください。</translation>
    </message>
    <message>
        <source>This is a test. Cinventory can reach you in this way.</source>
        <translation>これはテストです。Cinventory からの通知はこの方法で届きます。</translation>
    </message>
    <message>
        <source>This is an output of Cinventory that is being written, or was left by an interrupted program.</source>
        <translation>書き込み中の、または中断されたプログラムが残した Cinventory の出力です。</translation>
    </message>
    <message>
        <source>This is the CRC of POSIX, which cksum writes without --algorithm. It is not verified here. Verify the list with cksum.</source>
        <translation>これは cksum が --algorithm なしで書き出す POSIX の CRC です。ここでは検証しません。cksum で検証してください。</translation>
    </message>
    <message>
        <source>This is {container}, but this version of the media engine knows no codec in it.</source>
        <translation>{container} ですが、このバージョンのメディアエンジンでは中のコーデックがわかりません。</translation>
    </message>
    <message>
        <source>This job cannot be paused while it is running.</source>
        <translation>このジョブは実行中に一時停止できません。</translation>
    </message>
    <message>
        <source>This job is not reading a slow file now.</source>
        <translation>このジョブは今、遅いファイルを読み取っていません。</translation>
    </message>
    <message>
        <source>This library has no backup</source>
        <translation>このライブラリのバックアップがありません</translation>
    </message>
    <message>
        <source>This link opens the page once, and only for some minutes. Make a new one.</source>
        <translation>このリンクでページを開けるのは 1 回だけ、数分以内です。新しいリンクを作成してください。</translation>
    </message>
    <message>
        <source>This path is in the trash, and what lies there is never listed. Restore it in the file manager, and add the folder to which it comes back.</source>
        <translation>このパスはゴミ箱の中にあり、その内容は一覧されません。ファイルマネージャーで復元し、戻った先のフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>This path was not scanned: {path}.</source>
        <translation>このパスはスキャンされていません：{path}。</translation>
    </message>
    <message>
        <source>This version cannot run jobs of type {job_type}.</source>
        <translation>このバージョンでは {job_type} 型のジョブを実行できません。</translation>
    </message>
    <message>
        <source>This video cannot be played: {detail}.</source>
        <translation>この動画を再生できません：{detail}。</translation>
    </message>
    <message>
        <source>This video has no sound that can be played.</source>
        <translation>この動画に再生できる音声はありません。</translation>
    </message>
    <message>
        <source>This video needs more memory than a player may have.</source>
        <translation>この動画には、プレーヤーで使える量を超えるメモリーが必要です。</translation>
    </message>
    <message>
        <source>This volume no longer answers, so the rest of it was left out. Scan it again later.</source>
        <translation>このボリュームが応答しなくなったため、残りを除外しました。後でもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Too many changes were asked for. Wait, and then ask for at most {rate} a second.</source>
        <translation>変更の要求が多すぎます。少し待ってから、1 秒に {rate} 件までで要求してください。</translation>
    </message>
    <message>
        <source>Tracks inside videos, too</source>
        <translation>動画内のトラックも</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>ツリーマップ</translation>
    </message>
    <message>
        <source>Unchanged files too. Takes longer.</source>
        <translation>変更のないファイルも対象です。時間がかかります。</translation>
    </message>
    <message>
        <source>Under {edge}</source>
        <translation>{edge} 未満</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Values as text</source>
        <translation>値をテキストで表示</translation>
    </message>
    <message>
        <source>Verification against {name}</source>
        <translation>{name} との照合</translation>
    </message>
    <message>
        <source>Verification of {manifest}</source>
        <translation>{manifest} の検証</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>{name} の検証</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>チェックサムを検証</translation>
    </message>
    <message>
        <source>Verify its files: only then is it known whether they are still the same.</source>
        <translation>ファイルを検証してください。元のままかどうかは検証しないとわかりません。</translation>
    </message>
    <message>
        <source>Verify {source}</source>
        <translation>{source} を検証</translation>
    </message>
    <message>
        <source>Verify {source}, at most {budget}</source>
        <translation>{source} を検証、上限 {budget}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>{name} を検証中</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>映像コーデック</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>動画ファイル</translation>
    </message>
    <message>
        <source>Video files, {time}</source>
        <translation>動画ファイル、{time}</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because no file can be made in {path} ({detail}). Make the folder writable, and run it again: what was read stays.</source>
        <translation>{path} にファイルを作成できないため、より長い動画の中から検索できません（{detail}）。フォルダーを書き込み可能にして、もう一度実行してください。読み取ったものは残ります。</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because the disk has no room for the index in {path}: {detail}. What was read stays for the next run.</source>
        <translation>{path} のインデックスを置く空きがディスクにないため、より長い動画の中から検索できません：{detail}。読み取ったものは次回の実行まで残ります。</translation>
    </message>
    <message>
        <source>Videos of strangers could read other files. Please report this.</source>
        <translation>他人の動画がほかのファイルを読み取るおそれがあります。報告してください。</translation>
    </message>
    <message>
        <source>Videos of which a better one, with the same pictures, is on the same disk, by the last comparison.</source>
        <translation>前回の比較で、同じ画像のより良い動画が同じディスクにあるもの。</translation>
    </message>
    <message>
        <source>Videos that lie with a film or a series without being it, by their names and folders. Keep what you watch.</source>
        <translation>名前とフォルダーから、映画やシリーズに付随するがそれ自体ではない動画。見るものは残してください。</translation>
    </message>
    <message>
        <source>Videos with far more bits for a pixel than most videos here of the same codec, height and frame rate. What they have beyond the usual counts; encoding them again may save it.</source>
        <translation>ここにある同じコーデック・高さ・フレームレートの大半の動画より、ピクセルあたりのビットがはるかに多い動画です。通常の値を超える分を数えます。再エンコードで節約できる可能性があります。</translation>
    </message>
    <message>
        <source>Waiting for earlier jobs.</source>
        <translation>先のジョブを待っています。</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same disk.</source>
        <translation>同じディスクを読み取る {name} のスキャンを待っています。</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same folders.</source>
        <translation>同じフォルダーを読み取る {name} のスキャンを待っています。</translation>
    </message>
    <message>
        <source>Waiting since the last start. Resume it to continue.</source>
        <translation>前回の起動から待機中です。続けるには再開してください。</translation>
    </message>
    <message>
        <source>Watching begins.</source>
        <translation>監視を始めます。</translation>
    </message>
    <message>
        <source>What is said in {name}</source>
        <translation>{name} のセリフ</translation>
    </message>
    <message>
        <source>What it changed was changed again meanwhile, or has gone.</source>
        <translation>変更したものが、その間に再び変更されたか、なくなりました。</translation>
    </message>
    <message>
        <source>Whether any is damaged is not known. A check of the index is as fast as the disk.</source>
        <translation>破損の有無は不明です。インデックスのチェックはディスクの読み取りと同じ速さです。</translation>
    </message>
    <message>
        <source>Whether there are copies of it is not known.</source>
        <translation>複製の有無は不明です。</translation>
    </message>
    <message>
        <source>Whether {count:it has|they have} copies is not known: copies were never searched.</source>
        <translation>{count} 件の複製の有無は不明です。複製は未検索です。</translation>
    </message>
    <message>
        <source>Windows does not allow {sign} in a name.</source>
        <translation>Windows では名前に {sign} を使えません。</translation>
    </message>
    <message>
        <source>Windows reserves the name {name} for a device.</source>
        <translation>Windows では {name} はデバイス用に予約された名前です。</translation>
    </message>
    <message>
        <source>Without them nobody can tell later whether {count:its file is|the {count} files are} still the same.</source>
        <translation>チェックサムがないと、{count} 件のファイルが元のままかどうかを後で確かめられません。</translation>
    </message>
    <message>
        <source>Work by several machines needs packages that are not installed. Install them with “{command}”.</source>
        <translation>複数のコンピューターでの処理に必要なパッケージがインストールされていません。「{command}」でインストールしてください。</translation>
    </message>
    <message>
        <source>Worse versions on the same disk</source>
        <translation>同じディスクにある品質の劣るもの</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} を書き込み中</translation>
    </message>
    <message>
        <source>XML cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>XML ではこのファイルの名前を表せないため、マニフェストに含まれていません。</translation>
    </message>
    <message>
        <source>Year of the last change</source>
        <translation>最終更新の年</translation>
    </message>
    <message>
        <source>You do not have permission to list the folder.</source>
        <translation>フォルダーを一覧する権限がありません。</translation>
    </message>
    <message>
        <source>You do not have permission to read the file.</source>
        <translation>ファイルを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Your {target} files are larger than the published figures suggest.</source>
        <translation>お持ちの {target} ファイルは、公表された数値から予想されるより大きくなっています。</translation>
    </message>
    <message>
        <source>Your {target} files are smaller than the published figures suggest.</source>
        <translation>お持ちの {target} ファイルは、公表された数値から予想されるより小さくなっています。</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>alike in part</source>
        <translation>一部一致</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message>
        <source>at most {size} to reclaim</source>
        <translation>最大 {size} 解放可能</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>damaged prints of {count} {count:file|files} left out</source>
        <translation>ファイル {count} 件の破損したフィンガープリントを除外</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>folders not read: {count}</source>
        <translation>読み取れなかったフォルダー：{count}</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>it is longer than any path</source>
        <translation>どのパスよりも長い</translation>
    </message>
    <message>
        <source>it is not of this format</source>
        <translation>この形式ではありません</translation>
    </message>
    <message>
        <source>its time is in words; list with --time-style=full-iso</source>
        <translation>時刻が文字で記されています。--time-style=full-iso で一覧してください</translation>
    </message>
    <message>
        <source>known of {count}</source>
        <translation>判明 {count} 件中</translation>
    </message>
    <message>
        <source>last look failed: {reason}</source>
        <translation>前回の読み取りに失敗：{reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>limited by late answers of the disk or share</source>
        <translation>ディスクまたは共有の応答の遅れによる制約</translation>
    </message>
    <message>
        <source>limited by the library</source>
        <translation>ライブラリによる制約</translation>
    </message>
    <message>
        <source>limited by the processor</source>
        <translation>プロセッサーによる制約</translation>
    </message>
    <message>
        <source>limited by the reading speed of the disk</source>
        <translation>ディスクの読み取り速度による制約</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>no room for the pictures of {count}: the limit is in the preferences</source>
        <translation>{count} 件の画像は容量不足で取り込めず：上限は設定にあります</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>not compared: another speed</source>
        <translation>未比較：別の速度</translation>
    </message>
    <message>
        <source>not compared: cannot be read</source>
        <translation>未比較：読み取り不可</translation>
    </message>
    <message>
        <source>not compared: one has none</source>
        <translation>未比較：片方に音声なし</translation>
    </message>
    <message>
        <source>not compared: too little there</source>
        <translation>未比較：その箇所の音声が不足</translation>
    </message>
    <message>
        <source>not packaged</source>
        <translation>パッケージ版ではない</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>処理の必要なし</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>チェック済み {count} 件中</translation>
    </message>
    <message>
        <source>of {count} compared</source>
        <translation>比較済み {count} 件中</translation>
    </message>
    <message>
        <source>of {count} verified</source>
        <translation>検証済み {count} 件中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>packaged</source>
        <translation>パッケージ版</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>paths from {folder} on</source>
        <translation>{folder} からのパス</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>ポータブル</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>一部読み取り</translation>
    </message>
    <message>
        <source>read in part: {done} of {count}</source>
        <translation>一部読み取り：{done}／{count}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>sources offline: {count}</source>
        <translation>オフラインのソース：{count}</translation>
    </message>
    <message>
        <source>stopped before its end (import it again once the reason is gone)</source>
        <translation>途中で停止（原因を解消してから、もう一度インポートしてください）</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>the index was damaged, and was begun anew</source>
        <translation>インデックスが壊れていたため、新たに作り始めました</translation>
    </message>
    <message>
        <source>the path is an address on the network</source>
        <translation>パスがネットワーク上のアドレスです</translation>
    </message>
    <message>
        <source>there is no path that a file can have</source>
        <translation>ファイルのパスとしてあり得ません</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>tree did not open this folder</source>
        <translation>tree はこのフォルダーを開いていません</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>unplugged after {done} of {count} {count:file|files}</source>
        <translation>{count} 件中 {done} 件で取り外し</translation>
    </message>
    <message>
        <source>unplugged while its folders were listed</source>
        <translation>フォルダーの一覧中に取り外し</translation>
    </message>
    <message>
        <source>unusual bit rate</source>
        <translation>珍しいビットレート</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>最大 {high}</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>{asked} of {files} {files:file|files} {asked:was|were} compared with an earlier checksum. Of the {left:other it is not known whether it has|others it is not known whether they have} changed unnoticed.</source>
        <translation>{files} 件中 {asked} 件のファイルを以前のチェックサムと照合しました。残りの {left} 件が気付かれずに変化したかどうかは不明です。</translation>
    </message>
    <message>
        <source>{copied} of them {copied:has|have} another copy, which may be whole.</source>
        <translation>そのうち {copied} 件にはほかに複製があり、無事かもしれません。</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been checked for long.</source>
        <translation>長くチェックされていないディスクが {count} 台あります。</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been seen for long.</source>
        <translation>長く確認されていないディスクが {count} 台あります。</translation>
    </message>
    <message>
        <source>{count:A file changed unnoticed: its contents are not as before, its size and time|{count} files changed unnoticed: their contents are not as before, sizes and times} are.</source>
        <translation>{count} 件のファイルが気付かれずに変化しました。サイズと日時は同じですが、内容が以前と異なります。</translation>
    </message>
    <message>
        <source>{count:A source is|{count} sources are} offline.</source>
        <translation>{count} 件のソースがオフラインです。</translation>
    </message>
    <message>
        <source>{count:It has no other copy.|None of them has another copy.}</source>
        <translation>{count:{count} 件にはほかに複製がありません。}</translation>
    </message>
    <message>
        <source>{count:The only known file was not|None of the {count} known files was} found at {path}. Nothing was changed.</source>
        <translation>既知の {count} 件のファイルは {path} に見つかりませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>{count} additional</source>
        <translation>追加 {count}</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>復帰 {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>変更 {count}</translation>
    </message>
    <message>
        <source>{count} changed unnoticed</source>
        <translation>気付かれない変化 {count}</translation>
    </message>
    <message>
        <source>{count} checked before</source>
        <translation>以前にチェック済み {count}</translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation>破損 {count}</translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation>編集済み {count}</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>空 {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>失敗 {count}</translation>
    </message>
    <message>
        <source>{count} gone missing</source>
        <translation>見つからなくなった {count}</translation>
    </message>
    <message>
        <source>{count} gone or changed</source>
        <translation>消失または変更 {count}</translation>
    </message>
    <message>
        <source>{count} in the trash</source>
        <translation>ゴミ箱内 {count}</translation>
    </message>
    <message>
        <source>{count} indexed</source>
        <translation>インデックス化 {count}</translation>
    </message>
    <message>
        <source>{count} indexed before</source>
        <translation>以前にインデックス化 {count}</translation>
    </message>
    <message>
        <source>{count} known before</source>
        <translation>以前から既知 {count}</translation>
    </message>
    <message>
        <source>{count} known from an import</source>
        <translation>インポートから既知 {count}</translation>
    </message>
    <message>
        <source>{count} known from the disk itself</source>
        <translation>ディスク自体から既知 {count}</translation>
    </message>
    <message>
        <source>{count} left for the next run</source>
        <translation>次回の実行に残したもの {count}</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>除外 {count}</translation>
    </message>
    <message>
        <source>{count} left out by the manifest</source>
        <translation>マニフェストで除外 {count}</translation>
    </message>
    <message>
        <source>{count} left: the space for pictures is full</source>
        <translation>残り {count}：画像用の容量が満杯</translation>
    </message>
    <message>
        <source>{count} left: the space for the index is full</source>
        <translation>残り {count}：インデックス用の容量が満杯</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>見つからない {count}</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>移動 {count}</translation>
    </message>
    <message>
        <source>{count} moved back</source>
        <translation>元に戻したもの {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新規 {count}</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} that {count:shares|share} a part</source>
        <translation>一部を共有する新しい組 {count}</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} with the same pictures</source>
        <translation>同じ画像の新しい組 {count}</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>未チェック {count}</translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation>未完了 {count}</translation>
    </message>
    <message>
        <source>{count} not known for certain</source>
        <translation>不確実 {count}</translation>
    </message>
    <message>
        <source>{count} not moved</source>
        <translation>未移動 {count}</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>未到達 {count}</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>未読み取り {count}</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>読み取り不可 {count}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, forgotten</source>
        <translation>以前のインポートにあり今回ないため、情報を破棄 {count}</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, still listed</source>
        <translation>以前のインポートにあり今回ないが、一覧に残存 {count}</translation>
    </message>
    <message>
        <source>{count} of another computer&apos;s library not there, forgotten</source>
        <translation>別のコンピューターのライブラリにあり見つからないため、情報を破棄 {count}</translation>
    </message>
    <message>
        <source>{count} of them to complete recordings</source>
        <translation>うち収録を補完するもの {count}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} 件中 {count} 件</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file has|files have} pictures. Of the others none were made yet.</source>
        <translation>{total} 件中 {count} 件のファイルに画像があります。ほかの画像はまだ作成されていません。</translation>
    </message>
    <message>
        <source>{count} offline</source>
        <translation>オフライン {count}</translation>
    </message>
    <message>
        <source>{count} ok</source>
        <translation>OK {count}</translation>
    </message>
    <message>
        <source>{count} other {count:file|files} left out</source>
        <translation>除外したほかのファイル {count}</translation>
    </message>
    <message>
        <source>{count} probed</source>
        <translation>解析済み {count}</translation>
    </message>
    <message>
        <source>{count} ready to compare</source>
        <translation>比較可能 {count}</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>スキップ {count}</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>保存済み {count}</translation>
    </message>
    <message>
        <source>{count} suspicious</source>
        <translation>疑わしい {count}</translation>
    </message>
    <message>
        <source>{count} that cannot be compared</source>
        <translation>比較不可 {count}</translation>
    </message>
    <message>
        <source>{count} timed out</source>
        <translation>時間切れ {count}</translation>
    </message>
    <message>
        <source>{count} too short to be found in others</source>
        <translation>短すぎてほかの中に探せないもの {count}</translation>
    </message>
    <message>
        <source>{count} unchanged in size and date</source>
        <translation>サイズと日付が同じ {count}</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>読み取り不可 {count}</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>検証済み {count}</translation>
    </message>
    <message>
        <source>{count} video {count:file|files} ({results})</source>
        <translation>動画ファイル {count} 件（{results}）</translation>
    </message>
    <message>
        <source>{count} whose codec does not show damage</source>
        <translation>コーデックで破損が現れないもの {count}</translation>
    </message>
    <message>
        <source>{count} with another checksum than here, listed beside {count:it|them}</source>
        <translation>付随する一覧のチェックサムがここのものと異なる {count}</translation>
    </message>
    <message>
        <source>{count} with new pictures</source>
        <translation>新しい画像 {count}</translation>
    </message>
    <message>
        <source>{count} with other copies</source>
        <translation>ほかに複製あり {count}</translation>
    </message>
    <message>
        <source>{count} with pictures from before</source>
        <translation>以前からの画像 {count}</translation>
    </message>
    <message>
        <source>{count} with the pictures from there</source>
        <translation>インポート元の画像あり {count}</translation>
    </message>
    <message>
        <source>{count} without another copy</source>
        <translation>ほかに複製なし {count}</translation>
    </message>
    <message>
        <source>{count} without another of similar length</source>
        <translation>長さの近い動画なし {count}</translation>
    </message>
    <message>
        <source>{count} without damage</source>
        <translation>破損なし {count}</translation>
    </message>
    <message>
        <source>{count} without picture or known length</source>
        <translation>画像なしまたは長さ不明 {count}</translation>
    </message>
    <message>
        <source>{count} without pictures</source>
        <translation>画像なし {count}</translation>
    </message>
    <message>
        <source>{count} without text</source>
        <translation>テキストなし {count}</translation>
    </message>
    <message>
        <source>{count} {count:disk|disks}</source>
        <translation>ディスク {count} 台</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} no checksum</source>
        <translation>{count} 件のファイルにチェックサムがありません</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged</source>
        <translation>{count} 件のファイルが破損しています</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged; {imported} as imported from {origins}</source>
        <translation>{count} 件のファイルが破損しています；うち {imported} 件は {origins} からのインポートによる</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} not compared yet.</source>
        <translation>{count} 件のファイルはまだ比較されていません。</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. None came back yet.</source>
        <translation>{time} に {count} 件のファイルを引き渡しました。戻ったものはまだありません。</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} larger.</source>
        <translation>{time} に {count} 件のファイルを引き渡しました。{back} 件が戻り、{size} 大きくなりました。</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} smaller.</source>
        <translation>{time} に {count} 件のファイルを引き渡しました。{back} 件が戻り、{size} 小さくなりました。</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} never checked for damage</source>
        <translation>{count} 件のファイルが破損チェックを受けていません</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>ファイル {count} 件</translation>
    </message>
    <message>
        <source>{count} {count:file|files} as of {day}</source>
        <translation>ファイル {count} 件（{day} 現在）</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed</source>
        <translation>{count} 件のファイルが気付かれずに変化しました</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed; {imported} as imported from {origins}</source>
        <translation>{count} 件のファイルが気付かれずに変化しました；うち {imported} 件は {origins} からのインポートによる</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be checked for damage; {count:its details say|their details say} why.</source>
        <translation>{count} 件のファイルは破損チェックができませんでした。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read</source>
        <translation>{count} 件のファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read; {imported} as imported from {origins}</source>
        <translation>{count} 件のファイルを読み取れませんでした；うち {imported} 件は {origins} からのインポートによる</translation>
    </message>
    <message>
        <source>{count} {count:file|files} not read</source>
        <translation>未読み取りのファイル {count} 件</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of other kinds, not listed</source>
        <translation>一覧しないほかの種類のファイル {count} 件</translation>
    </message>
    <message>
        <source>{count} {count:file|files} with problems</source>
        <translation>問題のあるファイル {count} 件</translation>
    </message>
    <message>
        <source>{count} {count:frame of DV holds|frames of DV hold} blocks that do not belong there, {count:at|the first at} {time}: something was overwritten.</source>
        <translation>{count} 個の DV フレームに無関係なブロックが含まれます。最初の箇所は {time} です。上書きがあったと考えられます。</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>映像の {count} 個のフレームが壊れています。最初の箇所は {time} です。</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>音声の {count} 個のフレームが壊れています。最初の箇所は {time} です。</translation>
    </message>
    <message>
        <source>{count} {count:icon was|icons were} drawn small and large.</source>
        <translation>{count} 個のアイコンを大小のサイズで描画しました。</translation>
    </message>
    <message>
        <source>{count} {count:kind of checksums was|kinds of checksums were} computed.</source>
        <translation>{count} 種類のチェックサムを計算しました。</translation>
    </message>
    <message>
        <source>{count} {count:line|lines} not understood</source>
        <translation>解釈できない行 {count}</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>映像の {count} 個のパケットをデコードできません。最初の箇所は {time} です。</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>映像の {count} 個のパケットが壊れています。最初の箇所は {time} です。</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>音声の {count} 個のパケットをデコードできません。最初の箇所は {time} です。</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>音声の {count} 個のパケットが壊れています。最初の箇所は {time} です。</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of track {track} cannot be decoded, too many to be chance.</source>
        <translation>トラック {track} の {count} 個のパケットをデコードできません。偶然にしては多すぎます。</translation>
    </message>
    <message>
        <source>{count} {count:pair|pairs} to be confirmed in the next run</source>
        <translation>次回の実行で確認する組 {count}</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} of this recording {count:is|are} not here.</source>
        <translation>この収録の {count} 部分がここにありません。</translation>
    </message>
    <message>
        <source>{count} {count:picture was|pictures were} made of the sample video.</source>
        <translation>サンプル動画の画像を {count} 枚作成しました。</translation>
    </message>
    <message>
        <source>{damaged} of {asked} checked {asked:file is|files are} damaged.</source>
        <translation>チェックした {asked} 件中 {damaged} 件のファイルが破損しています。</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day} {start}～{end}</translation>
    </message>
    <message>
        <source>{detail} This is at {place}.</source>
        <translation>{detail} 場所は {place} です。</translation>
    </message>
    <message>
        <source>{edge} and more</source>
        <translation>{edge} 以上</translation>
    </message>
    <message>
        <source>{engine} read the sample video and a bare stream.</source>
        <translation>{engine} でサンプル動画と、コンテナーのない映像ストリームを読み取りました。</translation>
    </message>
    <message>
        <source>{files} in {size}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of yours from {codec} to {target}, with up to {lines} lines: {low} to {high} % of the file.</source>
        <translation>お持ちの {codec} から {target} へのファイル {files} 件（{lines} ラインまで）：ファイルの {low}～{high} %。</translation>
    </message>
    <message>
        <source>{files} {target} {files:file|files} of this library in {folders} {folders:folder|folders}, with up to {lines} lines: the middle half of their bits per pixel.</source>
        <translation>このライブラリの {folders} 個のフォルダーにある {target} ファイル {files} 件（{lines} ラインまで）：ピクセルあたりのビット数の中央半分。</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest} by Cinventory until {time}.</source>
        <translation>{folder}、{time} までに Cinventory が {manifest} と照合。</translation>
    </message>
    <message>
        <source>{jobs} jobs wait or run. Wait until some have ended, or cancel some.</source>
        <translation>{jobs} 件のジョブが待機中または実行中です。いくつか終わるまで待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>{kept} of {count} kept</source>
        <translation>{count} 件中 {kept} 件を保存</translation>
    </message>
    <message>
        <source>{kind} files are listed but not read.</source>
        <translation>{kind} ファイルは一覧されますが、読み取られません。</translation>
    </message>
    <message>
        <source>{kind}: {detail}.</source>
        <translation>{kind}：{detail}。</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least}～{most}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>{name} を書き込めませんでした</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>{name} を書き込めませんでした：{detail}。</translation>
    </message>
    <message>
        <source>{name} holds values of a camera. Programs may show them as subtitles.</source>
        <translation>{name} にはカメラの値が含まれます。字幕として表示するプログラムがあります。</translation>
    </message>
    <message>
        <source>{name} is empty, or no subtitles are in it.</source>
        <translation>{name} は空か、中に字幕がありません。</translation>
    </message>
    <message>
        <source>{name} is no name for a profile. Use up to 40 small letters, digits and hyphens.</source>
        <translation>{name} はプロファイルの名前に使えません。小文字・数字・ハイフンを 40 文字まで使ってください。</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8, so programs may show wrong letters.</source>
        <translation>{name} は UTF-8 ではないため、文字が正しく表示されないことがあります。</translation>
    </message>
    <message>
        <source>{name} was computed wrongly: {digest}.</source>
        <translation>{name} の計算結果が誤っています：{digest}。</translation>
    </message>
    <message>
        <source>{part} %</source>
        <translation>{part}%</translation>
    </message>
    <message>
        <source>{path} and the source {source} contain one another. Choose another folder.</source>
        <translation>{path} とソース {source} の一方が他方に含まれています。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} appeared while the list was written, and was not replaced. Try again.</source>
        <translation>一覧の書き込み中に {path} が作られたため、置き換えませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>{path} belongs to Cinventory, and is never replaced. Choose another name.</source>
        <translation>{path} は Cinventory のもので、置き換えることはできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} belongs to the library, and is never replaced. Choose another name.</source>
        <translation>{path} はライブラリのもので、置き換えることはできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} changed while the list was written, and was not replaced. Try again.</source>
        <translation>一覧の書き込み中に {path} が変更されたため、置き換えませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>{path} could not be read ({detail}).</source>
        <translation>{path} を読み取れませんでした（{detail}）。</translation>
    </message>
    <message>
        <source>{path} could not be read because it does not respond. Check the disk or the network.</source>
        <translation>応答がないため、{path} を読み取れませんでした。ディスクまたはネットワークを確認してください。</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}. An existing file was not changed.</source>
        <translation>{path} に書き込めませんでした：{detail}。既存のファイルは変更していません。</translation>
    </message>
    <message>
        <source>{path} declares XML entities, which it does not need, so it was not read.</source>
        <translation>{path} には不要な XML 実体宣言があるため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>{path} does not declare a bag in UTF-8.</source>
        <translation>{path} は UTF-8 のバッグを宣言していません。</translation>
    </message>
    <message>
        <source>{path} exists and does not end in {endings}. Choose another name, or add --force.</source>
        <translation>{path} はすでにあり、末尾が {endings} ではありません。別の名前を選ぶか、--force を付けてください。</translation>
    </message>
    <message>
        <source>{path} exists. A new manifest would hide later changes of the files. Verify the old one, choose another name, or add --force.</source>
        <translation>{path} はすでにあります。新しいマニフェストを作ると、ファイルの後からの変化がわからなくなります。古いものを検証するか、別の名前を選ぶか、--force を付けてください。</translation>
    </message>
    <message>
        <source>{path} has a history of its own. Continue it with --into-source.</source>
        <translation>{path} には独自の履歴があります。--into-source で続けてください。</translation>
    </message>
    <message>
        <source>{path} has a line that is too long for a manifest.</source>
        <translation>{path} にマニフェストとしては長すぎる行があります。</translation>
    </message>
    <message>
        <source>{path} has an XML element that is too large or too deep.</source>
        <translation>{path} に大きすぎるか深すぎる XML 要素があります。</translation>
    </message>
    <message>
        <source>{path} has more than {limit} entries, which is too many.</source>
        <translation>{path} の項目が {limit} 件を超えており、多すぎます。</translation>
    </message>
    <message>
        <source>{path} has no folder “data”, in which a bag keeps its files.</source>
        <translation>{path} に、バッグのファイルを入れるフォルダー「data」がありません。</translation>
    </message>
    <message>
        <source>{path} has no line of a checksum list, so it is no manifest.</source>
        <translation>{path} にチェックサム一覧の行がないため、マニフェストではありません。</translation>
    </message>
    <message>
        <source>{path} holds a video, and is never replaced. Choose another name.</source>
        <translation>{path} には動画が含まれ、置き換えることはできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} profiles; others are not used. Remove some.</source>
        <translation>{path} のプロファイルが {limit} 個を超えており、残りは使われません。いくつか削除してください。</translation>
    </message>
    <message>
        <source>{path} holds no preferences that can be used: {detail}. None were changed.</source>
        <translation>{path} に使える設定がありません：{detail}。何も変更していません。</translation>
    </message>
    <message>
        <source>{path} is UTF-16 text. Save it as UTF-8 and try again.</source>
        <translation>{path} は UTF-16 のテキストです。UTF-8 で保存して再試行してください。</translation>
    </message>
    <message>
        <source>{path} is a bag already. Verify it instead.</source>
        <translation>{path} はすでにバッグです。代わりに検証してください。</translation>
    </message>
    <message>
        <source>{path} is a database, and is never replaced. Choose another name.</source>
        <translation>{path} はデータベースで、置き換えることはできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} is a file that the library lists, and is never replaced. Choose another name.</source>
        <translation>{path} はライブラリに登録されたファイルで、置き換えることはできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} is a file that this scan is about to scan. Choose another name.</source>
        <translation>{path} はこれからスキャンするファイルです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} is an output that is being written, or was left by an interrupted program. It was not used.</source>
        <translation>{path} は書き込み中の、または中断されたプログラムが残した出力です。使用しませんでした。</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}), and no copy was made. Restore an earlier backup of the library.</source>
        <translation>{path} は壊れているため（{detail}）、コピーを作成しませんでした。ライブラリの以前のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} は空です。</translation>
    </message>
    <message>
        <source>{path} is in use, or something else than a library. Choose another name.</source>
        <translation>{path} は使用中か、ライブラリではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} is in {source}, which the library lists. Choose a folder outside of it, so that nothing made there mixes with your files.</source>
        <translation>{path} は、ライブラリに登録された {source} の中にあります。出力がご自分のファイルと混ざらないよう、その外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} is inside {folder}, where Cinventory only reads. Choose another place, or add --into-source to write into the described folder.</source>
        <translation>{path} は、Cinventory が読み取るだけの {folder} の中にあります。別の場所を選ぶか、--into-source を付けて対象フォルダーに書き込んでください。</translation>
    </message>
    <message>
        <source>{path} is missing, but the chain of its history names it.</source>
        <translation>{path} がありませんが、履歴のチェーンに記載されています。</translation>
    </message>
    <message>
        <source>{path} is neither in the chain of its history nor whole. A program may have been interrupted. It was not used. The next manifest of the folder sets it aside.</source>
        <translation>{path} は履歴のチェーンになく、完全でもありません。プログラムが中断された可能性があります。使用しませんでした。フォルダーの次のマニフェストで取り除かれます。</translation>
    </message>
    <message>
        <source>{path} is no catalogue that Cinventory knows. Export the list as CSV, and choose its columns.</source>
        <translation>{path} は Cinventory の知るカタログではありません。一覧を CSV でエクスポートし、列を選んでください。</translation>
    </message>
    <message>
        <source>{path} is no library of Cinventory. Of the database of another program, export the list as CSV.</source>
        <translation>{path} は Cinventory のライブラリではありません。別のプログラムのデータベースは、一覧を CSV でエクスポートしてください。</translation>
    </message>
    <message>
        <source>{path} is no manifest of a known form.</source>
        <translation>{path} は既知の形式のマニフェストではありません。</translation>
    </message>
    <message>
        <source>{path} is no path of Windows. Say what its folder is called there.</source>
        <translation>{path} は Windows のパスではありません。そのフォルダーの Windows でのパスを指定してください。</translation>
    </message>
    <message>
        <source>{path} is no policy of MediaConch, or has no rule.</source>
        <translation>{path} は MediaConch のポリシーではないか、ルールがありません。</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library.</source>
        <translation>{path} は Cinventory のライブラリではありません。</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library. It was not changed. Name another with --library.</source>
        <translation>{path} は Cinventory のライブラリではありません。変更していません。--library で別のものを指定してください。</translation>
    </message>
    <message>
        <source>{path} is not a complete chain of generations.</source>
        <translation>{path} は世代の完全なチェーンではありません。</translation>
    </message>
    <message>
        <source>{path} is not a folder, or cannot be read. Choose a folder that is there.</source>
        <translation>{path} はフォルダーではないか、読み取れません。存在するフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} はフォルダーではありません。</translation>
    </message>
    <message>
        <source>{path} is not a regular file and was not replaced.</source>
        <translation>{path} は通常のファイルではないため、置き換えませんでした。</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so no library. Name another with --library.</source>
        <translation>{path} は通常のファイルではないため、ライブラリではありません。--library で別のものを指定してください。</translation>
    </message>
    <message>
        <source>{path} is not a source of the library. Scan it first.</source>
        <translation>{path} はライブラリのソースではありません。先にスキャンしてください。</translation>
    </message>
    <message>
        <source>{path} is not a source of this library.</source>
        <translation>{path} はこのライブラリのソースではありません。</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history, and is not its next generation.</source>
        <translation>{path} は履歴のチェーンになく、次の世代でもありません。</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history. A program may have been interrupted before it was added. It was compared like the others. The next manifest of the folder adds it.</source>
        <translation>{path} は履歴のチェーンにありません。追加される前にプログラムが中断された可能性があります。ほかと同様に照合しました。フォルダーの次のマニフェストで追加されます。</translation>
    </message>
    <message>
        <source>{path} is not valid XML (line {line}: {detail}).</source>
        <translation>{path} は有効な XML ではありません（{line} 行目：{detail}）。</translation>
    </message>
    <message>
        <source>{path} is open in another program, and was not replaced. Close it, and try again.</source>
        <translation>{path} は別のプログラムで開かれているため、置き換えませんでした。閉じて再試行してください。</translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another name for its copy.</source>
        <translation>{path} はライブラリそのものです。コピーには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{path} is the library that is open. Choose that of another computer.</source>
        <translation>{path} は開いているライブラリです。別のコンピューターのものを選んでください。</translation>
    </message>
    <message>
        <source>{path} leaves out files by more or longer patterns than a manifest needs.</source>
        <translation>{path} の除外パターンは、マニフェストに必要な数または長さを超えています。</translation>
    </message>
    <message>
        <source>{path} refers to another manifest by a path or checksum that is not valid.</source>
        <translation>{path} は、無効なパスまたはチェックサムで別のマニフェストを参照しています。</translation>
    </message>
    <message>
        <source>{path} was changed after it was written: its checksum is not that of the chain.</source>
        <translation>{path} は書き出し後に変更されています。チェックサムがチェーンのものと異なります。</translation>
    </message>
    <message>
        <source>{path} was changed while the files were read. Nothing was added. Try again.</source>
        <translation>ファイルの読み取り中に {path} が変更されました。何も追加していません。再試行してください。</translation>
    </message>
    <message>
        <source>{path} was not written: its disk has gone, or its folder was replaced. Look there, and try again. An existing file was not changed.</source>
        <translation>{path} は書き出されませんでした。ディスクがなくなったか、フォルダーが置き換えられました。そこを確認して、再試行してください。既存のファイルは変更されていません。</translation>
    </message>
    <message>
        <source>{path} was not written: only the window makes reports as PDF. Export it there.</source>
        <translation>{path} は書き出されませんでした。PDF のレポートはウィンドウでのみ作成できます。ウィンドウからエクスポートしてください。</translation>
    </message>
    <message>
        <source>{path} was not written: the disk of {source} is not connected. Connect it, or choose another folder.</source>
        <translation>{path} は書き出されませんでした。{source} のディスクが接続されていません。接続するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} was unplugged, or stopped answering. Plug it in, and begin again.</source>
        <translation>{path} が取り外されたか、応答しなくなりました。接続してやり直してください。</translation>
    </message>
    <message>
        <source>{path} was written, but its disk did not confirm that: {detail}. Export again if it is not there.</source>
        <translation>{path} を書き出しましたが、ディスクで書き込みを確認できませんでした：{detail}。ファイルがそこにない場合は、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it begins otherwise than the name of the video.</source>
        <translation>{program} は {name} を認識しません。名前の先頭が動画の名前と異なります。</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not look into this folder.</source>
        <translation>{program} は {name} を認識しません。このフォルダーは調べられません。</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not read such files.</source>
        <translation>{program} は {name} を認識しません。この種のファイルは読み取られません。</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it takes no such words after the video&apos;s name.</source>
        <translation>{program} は {name} を認識しません。動画名の後にこの言葉は使えません。</translation>
    </message>
    <message>
        <source>{program} does not see {name}: there is no dot after the name of the video.</source>
        <translation>{program} は {name} を認識しません。動画名の後にドットがありません。</translation>
    </message>
    <message>
        <source>{rate} is high for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{codec} の {picture}、{frames} フレーム/秒に対して {rate} は高い値です。</translation>
    </message>
    <message>
        <source>{rate} is low for {picture} at {frames} frames/s in {codec}.</source>
        <translation>{codec} の {picture}、{frames} フレーム/秒に対して {rate} は低い値です。</translation>
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
        <translation>{size} 読み取り済み</translation>
    </message>
    <message>
        <source>{size} to reclaim</source>
        <translation>{size} 解放可能</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{what} in {time}</source>
        <translation>{what}、{time}</translation>
    </message>
    <message>
        <source>“{address}” is no address of a cluster. Use tcp://HOST:PORT, tls://HOST:PORT or local:N.</source>
        <translation>「{address}」はクラスターのアドレスではありません。tcp://HOST:PORT、tls://HOST:PORT、または local:N を使ってください。</translation>
    </message>
    <message>
        <source>“{filter}” begins with -, as an option does. Write --where &apos;{filter}&apos;, or put the filter after --.</source>
        <translation>「{filter}」はオプションと同じく - で始まります。--where &apos;{filter}&apos; と書くか、フィルターを -- の後に置いてください。</translation>
    </message>
    <message>
        <source>“{name}:” has no value. Enter for example {name}:{example}.</source>
        <translation>「{name}:」に値がありません。{name}:{example} のように入力してください。</translation>
    </message>
    <message>
        <source>“{name}:” needs a language. Enter for example {name}:{example}.</source>
        <translation>「{name}:」には言語が必要です。{name}:{example} のように入力してください。</translation>
    </message>
    <message>
        <source>“{name}:” needs a text without a comparison. Enter for example {name}:{example}.</source>
        <translation>「{name}:」には比較記号のないテキストが必要です。{name}:{example} のように入力してください。</translation>
    </message>
    <message>
        <source>“{name}:” needs a whole word. Enter for example {name}:{example}.</source>
        <translation>「{name}:」には単語全体が必要です。{name}:{example} のように入力してください。</translation>
    </message>
    <message>
        <source>“{name}:” needs words that are said. Enter for example {name}:{example}.</source>
        <translation>「{name}:」にはセリフの言葉が必要です。{name}:{example} のように入力してください。</translation>
    </message>
    <message>
        <source>“{name}” ({place}) was last seen on {day}.</source>
        <translation>「{name}」（{place}）の最終確認は {day} です。</translation>
    </message>
    <message>
        <source>“{name}” has no checksums</source>
        <translation>「{name}」にチェックサムがありません</translation>
    </message>
    <message>
        <source>“{name}” is read in part</source>
        <translation>「{name}」は一部だけ読み取り済みです</translation>
    </message>
    <message>
        <source>“{name}” is the same disk.</source>
        <translation>「{name}」は同じディスクです。</translation>
    </message>
    <message>
        <source>“{name}” was last seen on {day}.</source>
        <translation>「{name}」の最終確認は {day} です。</translation>
    </message>
    <message>
        <source>“{name}” was not connected for {days} {days:day|days}</source>
        <translation>「{name}」は {days} 日間接続されていません</translation>
    </message>
    <message>
        <source>“{path}” is not an absolute path. Enter the whole path of the file.</source>
        <translation>「{path}」は絶対パスではありません。ファイルの完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>“{text}” are no hours. Use hours such as 22:00-06:00.</source>
        <translation>「{text}」は時間帯ではありません。22:00-06:00 のように入力してください。</translation>
    </message>
    <message>
        <source>“{text}” are no times of a schedule. Use times such as: nightly 22:00-06:00.</source>
        <translation>「{text}」はスケジュールの時刻ではありません。nightly 22:00-06:00 のように入力してください。</translation>
    </message>
    <message>
        <source>“{text}” has no translation in the catalogue for {language}.</source>
        <translation>「{text}」は {language} の翻訳カタログに訳がありません。</translation>
    </message>
    <message>
        <source>“{text}” is in both lists. Remove it from one of them.</source>
        <translation>「{text}」は両方の一覧にあります。どちらかから削除してください。</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Use an amount such as 500GB or 2h.</source>
        <translation>「{text}」は量ではありません。500GB や 2h のように入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is no command. Enter a program and its arguments.</source>
        <translation>「{text}」はコマンドではありません。プログラムとその引数を入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is no day of the week. Use a day such as sunday.</source>
        <translation>「{text}」は曜日ではありません。sunday のように入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is no number of bytes</source>
        <translation>「{text}」はバイト数ではありません</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>「{text}」は時刻ではありません</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Use a time such as 22:00.</source>
        <translation>「{text}」は時刻ではありません。22:00 のように入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a language that is known. Enter a code such as de.</source>
        <translation>「{text}」は既知の言語ではありません。de のようなコードを入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is not an extension. Enter an extension such as mkv.</source>
        <translation>「{text}」は拡張子ではありません。mkv のように入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a folder. Enter a name without a path.</source>
        <translation>「{text}」はフォルダー名ではありません。パスのない名前を入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is not two absolute paths. Write such as /media/nas=/mnt/media.</source>
        <translation>「{text}」は 2 つの絶対パスではありません。/media/nas=/mnt/media のように入力してください。</translation>
    </message>
    <message>
        <source>“{text}” names no folder on two hosts. Use for example /Volumes/A=/mnt/a.</source>
        <translation>「{text}」は 2 つのホストのフォルダーを示していません。例：/Volumes/A=/mnt/a。</translation>
    </message>
    <message>
        <source>“{text}” would exclude every folder. Enter a narrower pattern.</source>
        <translation>「{text}」ではすべてのフォルダーが除外されます。より限定したパターンを入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a bit rate. Enter {name}:&gt;50Mb/s or {name}:800kb/s..2Mb/s.</source>
        <translation>「{value}」はビットレートではありません。{name}:&gt;50Mb/s または {name}:800kb/s..2Mb/s のように入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a date or age. Enter {name}:2026-03, {name}:&gt;2025-01-31 or {name}:&lt;7d.</source>
        <translation>「{value}」は日付でも期間でもありません。{name}:2026-03、{name}:&gt;2025-01-31、{name}:&lt;7d のように入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a duration. Enter {name}:&lt;10m, {name}:1h30m or {name}:&gt;1:31:04.</source>
        <translation>「{value}」は長さではありません。{name}:&lt;10m、{name}:1h30m、{name}:&gt;1:31:04 のように入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a frame rate. Enter {name}:25, {name}:&gt;=50 or {name}:23.976..30.</source>
        <translation>「{value}」はフレームレートではありません。{name}:25、{name}:&gt;=50、{name}:23.976..30 のように入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a number of channels. Enter {name}:6, {name}:5.1 or {name}:&gt;2.</source>
        <translation>「{value}」はチャンネル数ではありません。{name}:6、{name}:5.1、{name}:&gt;2 のように入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Enter {name}:{example}, or a range such as 1..10.</source>
        <translation>「{value}」は数値ではありません。{name}:{example}、または 1..10 のような範囲を入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a part in percent. Enter {name}:&lt;10% or {name}:10%..50%.</source>
        <translation>「{value}」はパーセントの割合ではありません。{name}:&lt;10% または {name}:10%..50% のように入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a size. Enter {name}:&gt;2GB, {name}:&lt;500MB or {name}:1GB..4GB.</source>
        <translation>「{value}」はサイズではありません。{name}:&gt;2GB、{name}:&lt;500MB、{name}:1GB..4GB のように入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter one of {choices}.</source>
        <translation>「{value}」は無効です。{choices} のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter yes or no.</source>
        <translation>「{value}」は無効です。yes または no を入力してください。</translation>
    </message>
    <message>
        <source>“{word}” is a command only as the first word. Write cinventory {word} first.</source>
        <translation>「{word}」がコマンドになるのは、最初の語としてだけです。cinventory {word} で始めてください。</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The commands are {names}.</source>
        <translation>「{word}」はコマンドでも、存在するパスでもありません。コマンドは {names} です。</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The nearest command is “{near}”.</source>
        <translation>「{word}」はコマンドでも、存在するパスでもありません。最も近いコマンドは「{near}」です。</translation>
    </message>
</context>
<context>
    <name>MomentButton</name>
    <message>
        <source>A date</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Choose the moment since which changes are told</source>
        <translation>変更点を示す起点を選びます</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>前回のスキャン</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>前回の確認</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>Keeps this name</source>
        <translation>この名前で保存します</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>NearCommands</name>
    <message>
        <source>Not the same as the best one: {}. “Not the same” shows them.</source>
        <translation>最良のものと別：{}。「別のもの」で表示されます。</translation>
    </message>
    <message>
        <source>Same pictures</source>
        <translation>同じ画像</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on.</source>
        <translation>今後は選択したファイルを残します。</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on. The choice before it no longer counts.</source>
        <translation>以後、選択したファイルを残します。以前の選択は無効になります。</translation>
    </message>
    <message>
        <source>The rules choose the file to keep again.</source>
        <translation>再びルールに従って残すファイルを選びます。</translation>
    </message>
    <message>
        <source>The same as the best one after all: {}.</source>
        <translation>やはり最良のものと同じ：{}。</translation>
    </message>
    <message>
        <source>choice of the file to keep</source>
        <translation>残すファイルの選択</translation>
    </message>
    <message>
        <source>“Not the same” for {}</source>
        <translation>{} の「別のもの」の設定</translation>
    </message>
    <message>
        <source>“The same after all” for {}</source>
        <translation>{} の「やはり同じ」の設定</translation>
    </message>
</context>
<context>
    <name>NearFileTable</name>
    <message>
        <source>A row a file, the best one first; better values are marked; Enter opens a file</source>
        <translation>行はファイルを表し、最良のものが先頭です。優れた値に印が付きます。Enter でファイルを開きます</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>表に表示</translation>
    </message>
    <message>
        <source>Videos with the same pictures</source>
        <translation>同じ画像の動画</translation>
    </message>
    <message>
        <source>What differs between the files</source>
        <translation>ファイル間の相違点</translation>
    </message>
</context>
<context>
    <name>NearFormatter</name>
    <message>
        <source>All files of the group are known to be damaged: none is proposed to be kept.</source>
        <translation>グループのファイルはすべて破損していることがわかっているため、残すものを提案しません。</translation>
    </message>
    <message>
        <source>Best video</source>
        <translation>最良の動画</translation>
    </message>
    <message>
        <source>Certain ({})</source>
        <translation>確実（{}）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep “{name}”. {reason}</source>
        <translation>「{name}」を残す。{reason}</translation>
    </message>
    <message>
        <source>Nearly all pictures agree, but for what an encoder changes</source>
        <translation>エンコーダーによる違いを除き、ほぼすべての画像が一致</translation>
    </message>
    <message>
        <source>Not the same ({})</source>
        <translation>別のもの（{}）</translation>
    </message>
    <message>
        <source>Other videos may agree as much: look at both</source>
        <translation>ほかの動画も同じ程度に一致する可能性あり。両方を確認してください</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Perhaps ({})</source>
        <translation>可能性あり（{}）</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Probable ({})</source>
        <translation>おそらく（{}）</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>The pictures agree with more changes, or fewer tell something</source>
        <translation>違いがより多いか、判断に使える画像が少ない状態で一致</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Why the best</source>
        <translation>最良の理由</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos that do not show the same</source>
        <translation>別のものとした動画のグループ {0} 件</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos with the same pictures</source>
        <translation>同じ画像の動画のグループ {0} 件</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared yet.</source>
        <translation>{0} 件の動画はまだ比較されていません。</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} 件の動画は比較できません。</translation>
    </message>
    <message>
        <source>{title}: {value}, better</source>
        <translation>{title}：{value}、優</translation>
    </message>
    <message>
        <source>{} in all but the best of each</source>
        <translation>各グループの最良以外で {}</translation>
    </message>
    <message>
        <source>{} of {} pictures</source>
        <translation>画像 {}／{}</translation>
    </message>
</context>
<context>
    <name>NearPanel</name>
    <message>
        <source>A row a group; those whose other files take the most room come first</source>
        <translation>行はグループを表し、最良以外のファイルが最も容量を占めるものが先頭です</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>グループの列</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>画像を比較…</translation>
    </message>
    <message>
        <source>Grouping videos</source>
        <translation>動画をグループ化中</translation>
    </message>
    <message>
        <source>Grouping videos by their pictures…</source>
        <translation>動画を画像でグループ化しています…</translation>
    </message>
    <message>
        <source>Groups of videos with the same pictures</source>
        <translation>同じ画像の動画のグループ</translation>
    </message>
    <message>
        <source>Has the rules choose the file to keep again</source>
        <translation>再びルールに従って残すファイルを選びます</translation>
    </message>
    <message>
        <source>Keep the proposed one</source>
        <translation>提案のものを残す</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>これを残す</translation>
    </message>
    <message>
        <source>Keeps the selected file in place of the proposed one. It counts for its contents</source>
        <translation>提案されたものの代わりに、選択したファイルを残します。内容に対する設定です</translation>
    </message>
    <message>
        <source>Lists the selected files with the others again</source>
        <translation>選択したファイルを再びほかと一緒に一覧します</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>一致するグループはありません</translation>
    </message>
    <message>
        <source>No two videos are of similar length</source>
        <translation>長さの近い動画の組はありません</translation>
    </message>
    <message>
        <source>No two videos show the same</source>
        <translation>同じ内容の動画の組はありません</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>まだ比較されていない動画があります</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Not up to date: the grouping was cancelled.</source>
        <translation>最新ではありません。グループ化がキャンセルされました。</translation>
    </message>
    <message>
        <source>Notes that the selected files do not show the same as the best one. It counts for their contents, also after a move</source>
        <translation>選択したファイルを、最良のものと別の内容として記録します。内容に対する記録なので、移動後も有効です</translation>
    </message>
    <message>
        <source>Shows the videos of which you said that they do not show the same, and no others</source>
        <translation>別のものとした動画だけを表示します</translation>
    </message>
    <message>
        <source>Stops the grouping; the list stays as it is</source>
        <translation>グループ化を停止します。一覧は今のままです</translation>
    </message>
    <message>
        <source>The boxes above hide all groups of the search.</source>
        <translation>上のボックスにより、検索のすべてのグループが隠れています。</translation>
    </message>
    <message>
        <source>The same after all</source>
        <translation>やはり同じ</translation>
    </message>
    <message>
        <source>The same film in another encoding has other bytes, but the same pictures.</source>
        <translation>エンコードの異なる同じ映画は、バイトは違っても画像が同じです。</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>各グループの情報</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Cinventory was updated to version {version}.</source>
        <translation>Cinventory をバージョン {version} に更新しました。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Shall Cinventory look once a week whether there is a new version? It asks {host}, and sends nothing but its own version.</source>
        <translation>Cinventory が週に 1 回、新しいバージョンを確認してもよろしいですか？ {host} に問い合わせ、自身のバージョン以外は何も送信しません。</translation>
    </message>
    <message>
        <source>There is no later version than this one, {version}.</source>
        <translation>このバージョン {version} が最新です。</translation>
    </message>
    <message>
        <source>Version {version} of Cinventory is there, since {date}.</source>
        <translation>Cinventory のバージョン {version} が {date} から公開されています。</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>{host} is asked for the newest version…</source>
        <translation>{host} に最新バージョンを問い合わせています…</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Show these files</source>
        <translation>これらのファイルを表示</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>before the first scan</source>
        <translation>最初のスキャンの前</translation>
    </message>
    <message>
        <source>not all sources were read</source>
        <translation>一部のソースは未読み取り</translation>
    </message>
    <message>
        <source>since the first scan, {}</source>
        <translation>最初のスキャン {} 以降</translation>
    </message>
    <message>
        <source>since the last scan, {}</source>
        <translation>前回のスキャン {} 以降</translation>
    </message>
    <message>
        <source>since you last looked, {}</source>
        <translation>前回の確認 {} 以降</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>{} 以降</translation>
    </message>
    <message>
        <source>{:changed file|changed files}</source>
        <translation>{:変更されたファイル}</translation>
    </message>
    <message>
        <source>{:missing file|missing files}</source>
        <translation>{:見つからないファイル}</translation>
    </message>
    <message>
        <source>{:new file|new files}</source>
        <translation>{:新規ファイル}</translation>
    </message>
</context>
<context>
    <name>NewsPreferences</name>
    <message>
        <source>&amp;Look once a week whether there is a new version</source>
        <translation>週に 1 回、新しいバージョンを確認(&amp;L)</translation>
    </message>
    <message>
        <source>Ask at this a&amp;ddress</source>
        <translation>問い合わせ先のアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Only the version of this program is sent. Nothing is loaded by itself.</source>
        <translation>送信するのはこのプログラムのバージョンだけです。自動でダウンロードすることはありません。</translation>
    </message>
    <message>
        <source>The answer counts only if the makers of Cinventory have signed it.</source>
        <translation>Cinventory の制作者が署名した応答だけを有効とします。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>この通知を閉じます</translation>
    </message>
    <message>
        <source>Does what the notice offers</source>
        <translation>通知で提案された操作を行います</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Takes the notice away and changes nothing</source>
        <translation>通知を消します。ほかは何も変わりません</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Disks in a drawer fail unnoticed: connect each now and then.</source>
        <translation>引き出しのディスクは気付かないうちに故障します。ときどき接続してください。</translation>
    </message>
    <message>
        <source>For damage or for their checksums. cinventory serve sends it as an alert.</source>
        <translation>破損またはチェックサムのチェックです。cinventory serve では通知として送信します。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>知らせない</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>デスクトップに通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;checked for</source>
        <translation>チェックされていないディスクを知らせるまで(&amp;C)</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;seen for</source>
        <translation>接続されていないディスクを知らせるまで(&amp;S)</translation>
    </message>
    <message>
        <source>When a job needs attention, or a long one ends, while you work elsewhere.</source>
        <translation>ほかの作業中に、ジョブの確認が必要になったとき、または長いジョブが終わったとき。</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Another program…</source>
        <translation>別のプログラム…</translation>
    </message>
    <message>
        <source>Choose the program that Open uses</source>
        <translation>「開く」で使うプログラムを選びます</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>プログラムを探しています…</translation>
    </message>
    <message>
        <source>No player for “{}” is known here, so the system was asked to open it (xdg-open). If nothing opens, install a player, or choose a program by “Open with”.</source>
        <translation>「{}」用の既知のプレーヤーがないため、システムに開くよう依頼しました（xdg-open）。開かない場合は、プレーヤーをインストールするか、「プログラムから開く」で選んでください。</translation>
    </message>
    <message>
        <source>No player was found for “{}”. Install one, or choose a program by “Open with”.</source>
        <translation>「{}」用のプレーヤーが見つかりませんでした。インストールするか、「プログラムから開く」でプログラムを選んでください。</translation>
    </message>
    <message>
        <source>No program for videos was found</source>
        <translation>動画用のプログラムが見つかりませんでした</translation>
    </message>
    <message>
        <source>Open in the preferred player</source>
        <translation>優先プレーヤーで開きます</translation>
    </message>
    <message>
        <source>Open the selected files in {}</source>
        <translation>選択したファイルを {} で開きます</translation>
    </message>
    <message>
        <source>Preferred player…</source>
        <translation>優先プレーヤー…</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>クイックルック</translation>
    </message>
    <message>
        <source>The program of the system</source>
        <translation>システムのプログラム</translation>
    </message>
    <message>
        <source>{} begins at the beginning: it cannot be told a time.</source>
        <translation>{} は先頭から再生します。開始位置を指定できません。</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>It could not be opened: {program} is not installed here.</source>
        <translation>開けませんでした。{program} がここにインストールされていません。</translation>
    </message>
    <message>
        <source>Nothing has been written to the log yet.</source>
        <translation>ログにはまだ何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>OrphansPage</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>行はファイルを表し、Enter で開きます</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>スキャンで見つかった字幕と .nfo ファイルは、すべて動画に属しています。</translation>
    </message>
    <message>
        <source>Columns of files without a video</source>
        <translation>動画のないファイルの列</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>動画のないファイル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Leaves the files whose row has all of these words</source>
        <translation>これらの言葉をすべて含む行のファイルだけを残します</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>これらの言葉を含む行はありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opens the file in the program of the system</source>
        <translation>システムのプログラムでファイルを開きます</translation>
    </message>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>名前・フォルダー・理由の一部</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Shows the file in the file manager</source>
        <translation>ファイルマネージャーでファイルを表示します</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Subtitles and .nfo files that belong to no video, as the last scan saw them. Their video may have been renamed, moved or deleted. Nothing is changed here.</source>
        <translation>前回のスキャンで見つかった、どの動画にも属さない字幕と .nfo ファイルです。動画の名前が変更されたか、移動または削除された可能性があります。ここでは何も変更しません。</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>各ファイルの情報</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Two videos over each other</source>
        <translation>重ねた 2 つの動画</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>All sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message>
        <source>An existing file is not replaced.</source>
        <translation>既存のファイルは置き換えません。</translation>
    </message>
    <message>
        <source>Ask for a new link before the page opens again</source>
        <translation>次にページを開くときに新しいリンクを求めます</translation>
    </message>
    <message>
        <source>Audio language</source>
        <translation>音声言語</translation>
    </message>
    <message>
        <source>Browsers cannot play {what}: it fails the profile “{profile}” ({facts}).</source>
        <translation>ブラウザーは {what} を再生できません。プロファイル「{profile}」を満たしていません（{facts}）。</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>件数順</translation>
    </message>
    <message>
        <source>By playing time</source>
        <translation>再生時間順</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>サイズ順</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>{column} 順</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>先にフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder:</source>
        <translation>フォルダーを選択：</translation>
    </message>
    <message>
        <source>Choose where to write the list.</source>
        <translation>一覧の書き込み先を選んでください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Connection lost. Trying again…</source>
        <translation>接続が切れました。再試行しています…</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Did you mean {search}?</source>
        <translation>{search} ですか？</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Each part alone finds this many files. A click takes it away:</source>
        <translation>各部分単独での検出件数です。クリックするとその部分が外れます：</translation>
    </message>
    <message>
        <source>Earlier scans</source>
        <translation>以前のスキャン</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files/s</source>
        <translation>ファイル/秒</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>映画／シリーズ</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>フィルターと値</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>For a new link, choose “Open in browser” in Cinventory, or run:</source>
        <translation>新しいリンクを得るには、Cinventory で「ブラウザーで開く」を選ぶか、次を実行してください：</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>強制字幕</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Gets no files: {reason}</source>
        <translation>ファイルの割り当てなし：{reason}</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>In all browsers</source>
        <translation>すべてのブラウザーで</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>インサイト</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>It is in the file that the server names at its start.</source>
        <translation>サーバーが起動時に示すファイルにあります。</translation>
    </message>
    <message>
        <source>It opens again by a new link alone.</source>
        <translation>新しいリンクでのみ再び開けます。</translation>
    </message>
    <message>
        <source>It opens by a link that works once, and then stays open in this browser for two weeks.</source>
        <translation>1 回だけ有効なリンクで開き、その後このブラウザーで 2 週間開けます。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>ジョブ（{count}）</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while the server runs.</source>
        <translation>サーバーの実行中、ジョブは自動で始まります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock the page?</source>
        <translation>ページをロックしますか？</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック済み</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>ほかのフォルダー</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>ほかのグループ</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>どちらにもない</translation>
    </message>
    <message>
        <source>New since the scan of {time}</source>
        <translation>{time} のスキャン以降の新着</translation>
    </message>
    <message>
        <source>New since {time}</source>
        <translation>{time} 以降の新着</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>次回：</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>HDR なし</translation>
    </message>
    <message>
        <source>No file matches this search:</source>
        <translation>この検索に一致するファイルはありません：</translation>
    </message>
    <message>
        <source>No folders in here</source>
        <translation>ここにフォルダーはありません</translation>
    </message>
    <message>
        <source>No job has ended in the last 7 days.</source>
        <translation>過去 7 日間に終了したジョブはありません。</translation>
    </message>
    <message>
        <source>No job is scheduled.</source>
        <translation>スケジュールされたジョブはありません。</translation>
    </message>
    <message>
        <source>No jobs yet. Start a scan to take the inventory of a folder.</source>
        <translation>ジョブはまだありません。スキャンを開始して、フォルダーの目録を作成してください。</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>問題は見つかっていません。</translation>
    </message>
    <message>
        <source>No scan has ended yet.</source>
        <translation>終了したスキャンはまだありません。</translation>
    </message>
    <message>
        <source>No schedules yet.</source>
        <translation>スケジュールはまだありません。</translation>
    </message>
    <message>
        <source>No two files have the same contents.</source>
        <translation>内容の等しいファイルの組はありません。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not every source is there and read to its end: more may be missing.</source>
        <translation>一部のソースが接続されていないか、最後まで読み取られていません。さらに足りないものがある可能性があります。</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>今、対応の必要なものはありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Or enter the token</source>
        <translation>またはトークンを入力</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture at {time}</source>
        <translation>{time} の画像</translation>
    </message>
    <message>
        <source>Pictures are being made…</source>
        <translation>画像を作成しています…</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>再生先</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>ファイルを検索</translation>
    </message>
    <message>
        <source>Search: words, codec:hevc, size:&gt;2GB</source>
        <translation>検索：言葉、codec:hevc、size:&gt;2GB</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>すべてのファイルを表示</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>これらのファイルを表示</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>このファイルをスキップ</translation>
    </message>
    <message>
        <source>Slow since {time}:</source>
        <translation>{time} から遅延中：</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Sorted in falling order. Reverse</source>
        <translation>降順で並べ替え済み。逆順にする</translation>
    </message>
    <message>
        <source>Sorted in rising order. Reverse</source>
        <translation>昇順で並べ替え済み。逆順にする</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start a job</source>
        <translation>ジョブを開始</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>ジョブを開始…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>字幕言語</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Take away {part}</source>
        <translation>{part} を外す</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The job was added again.</source>
        <translation>ジョブをもう一度追加しました。</translation>
    </message>
    <message>
        <source>The job was added.</source>
        <translation>ジョブを追加しました。</translation>
    </message>
    <message>
        <source>The page was locked, or two weeks are over.</source>
        <translation>ページがロックされたか、2 週間が過ぎました。</translation>
    </message>
    <message>
        <source>The schedule was added.</source>
        <translation>スケジュールを追加しました。</translation>
    </message>
    <message>
        <source>The schedule was changed.</source>
        <translation>スケジュールを変更しました。</translation>
    </message>
    <message>
        <source>The schedule was deleted.</source>
        <translation>スケジュールを削除しました。</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>サーバーはこのトークンを認識しません。</translation>
    </message>
    <message>
        <source>The window moves copies to the trash, and undoes it. A copy on another disk is a backup.</source>
        <translation>複製のゴミ箱への移動と取り消しはウィンドウで行います。別のディスクの複製はバックアップです。</translation>
    </message>
    <message>
        <source>There are no files in this source.</source>
        <translation>このソースにファイルはありません。</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>ファイルはまだありません。</translation>
    </message>
    <message>
        <source>There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.</source>
        <translation>ファイルはまだありません。スキャンはフォルダーの目録を作成し、中のものは何も変更しません。</translation>
    </message>
    <message>
        <source>This browser cannot play the video.</source>
        <translation>このブラウザーでは動画を再生できません。</translation>
    </message>
    <message>
        <source>This page is locked</source>
        <translation>このページはロックされています</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>本文へ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上の階層へ</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>What was read of the files is compared with what each device or delivery takes. No file is played.</source>
        <translation>読み取ったファイルの情報を、各デバイスや納品の条件と照合します。ファイルの再生は行いません。</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Worst problem</source>
        <translation>最も重い問題</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>{time} 現在</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies}</source>
        <translation>複製 {count} 件以上</translation>
    </message>
    <message>
        <source>at most {size} can be freed within disks</source>
        <translation>ディスク内で最大 {size} 解放可能</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>気付かれない変化</translation>
    </message>
    <message>
        <source>copies on other disks</source>
        <translation>別のディスク上の複製</translation>
    </message>
    <message>
        <source>copies on the same disk</source>
        <translation>同じディスク上の複製</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>free space not known</source>
        <translation>空き容量不明</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>last scan</source>
        <translation>前回のスキャン</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>前回の確認</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>現在見つからない</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>{time} から未接続</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>チェック済み {count} 件中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>on {count} {count:disk|disks}</source>
        <translation>ディスク {count} 台</translation>
    </message>
    <message>
        <source>one copy with {count} {count:other path|other paths}</source>
        <translation>1 つの複製、別のパス {count} 件</translation>
    </message>
    <message>
        <source>online again</source>
        <translation>オンラインに復帰</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ここのみ</translation>
    </message>
    <message>
        <source>only on one disk</source>
        <translation>1 台のディスクのみ</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment}以降</translation>
    </message>
    <message>
        <source>this video</source>
        <translation>この動画</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>ワーカー {able}／{count}</translation>
    </message>
    <message>
        <source>{count} failed or {count:needs|need} attention.</source>
        <translation>失敗または要確認 {count} 件。</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>検出 {count} 件</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 時間</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほか {count} 件</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies}</source>
        <translation>複製 {count} 件</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>ファイル {count} 件</translation>
    </message>
    <message>
        <source>{count} {count:folder|folders}</source>
        <translation>フォルダー {count} 個</translation>
    </message>
    <message>
        <source>{count} {count:group|groups}</source>
        <translation>グループ {count} 件</translation>
    </message>
    <message>
        <source>{count} {count:hint|hints}</source>
        <translation>ヒント {count} 件</translation>
    </message>
    <message>
        <source>{count} {count:job has|jobs have} ended in the last 7 days.</source>
        <translation>過去 7 日間に {count} 件のジョブが終了しました。</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>ワーカー {count}</translation>
    </message>
    <message>
        <source>{count} {word}</source>
        <translation>{word} {count}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}／{total}</translation>
    </message>
    <message>
        <source>{free} of {total} free, {time}</source>
        <translation>空き {free}／{total}、{time}</translation>
    </message>
    <message>
        <source>{job}…</source>
        <translation>{job}…</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} ファイル/秒</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <translation>{size} 解放可能</translation>
    </message>
    <message>
        <source>{size} can be freed within disks</source>
        <translation>ディスク内で {size} 解放可能</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>各 {size}</translation>
    </message>
    <message>
        <source>{source} (offline)</source>
        <translation>{source}（オフライン）</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{word}: {count}</source>
        <translation>{word}：{count}</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>一覧で選択したページ</translation>
    </message>
    <message>
        <source>The page that is chosen in the list. Its pictures: {}</source>
        <translation>一覧で選択したページ。その画像：{}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Does not play: {}</source>
        <translation>再生不可：{}</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>「{}」を検索</translation>
    </message>
    <message>
        <source>act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>{} (chosen source)</source>
        <translation>{}（選択したソース）</translation>
    </message>
    <message>
        <source>{} (value of “Narrow down”)</source>
        <translation>{}（「絞り込み」の値）</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>An act, a page, a source, a search, a filter, a preference</source>
        <translation>操作・ページ・ソース・検索・フィルター・設定</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Each with what it is</source>
        <translation>それぞれの種類を示します</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>The arrow keys choose what is found, Enter does it</source>
        <translation>矢印キーで検索結果を選び、Enter で実行します</translation>
    </message>
</context>
<context>
    <name>PartsCommands</name>
    <message>
        <source>In longer videos</source>
        <translation>より長い動画の中</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>A clip that was cut out of a recording shows the same pictures as a part of it. Many pictures of each video are read, once: some hundred megabytes of a film, and about half a minute of the processor. The job can be paused and cancelled, and goes on where it stopped. The page Copies lists what it finds, under “In longer videos”.</source>
        <translation>収録から切り出されたクリップは、その一部と同じ画像を映しています。各動画の画像を多数、1 回だけ読み取ります。映画 1 本で数百 MB、プロセッサー時間で約 30 秒です。ジョブは一時停止とキャンセルができ、止めたところから続行できます。結果は「複製」ページの「より長い動画の中」に一覧されます。</translation>
    </message>
    <message>
        <source>Find clips inside longer videos</source>
        <translation>より長い動画の中のクリップを検索</translation>
    </message>
    <message>
        <source>No video of the library is long enough.</source>
        <translation>ライブラリに十分な長さの動画がありません。</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>{lacking} 件は比較できません。</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not compared yet.</source>
        <translation>{left} 件はまだ比較されていません。</translation>
    </message>
    <message>
        <source>{made} of {videos} {videos:video|videos} can be compared with longer ones.</source>
        <translation>動画 {videos} 件中 {made} 件をより長い動画と比較できます。</translation>
    </message>
</context>
<context>
    <name>PartsFormatter</name>
    <message>
        <source>All of the video is in the longer one: each quarter of it agrees</source>
        <translation>動画全体がより長い動画の中にあります。4 分の 1 ごとの各部分が一致します</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Longer video</source>
        <translation>より長い動画</translation>
    </message>
    <message>
        <source>One is mirrored.</source>
        <translation>一方は左右反転です。</translation>
    </message>
    <message>
        <source>One is played faster, so that they drift apart.</source>
        <translation>一方の再生が速いため、次第にずれます。</translation>
    </message>
    <message>
        <source>Part of ({})</source>
        <translation>一部（{}）</translation>
    </message>
    <message>
        <source>Place in the longer video</source>
        <translation>より長い動画の中の位置</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Shares a part ({})</source>
        <translation>一部を共有（{}）</translation>
    </message>
    <message>
        <source>Some of it is in both, such as an opening; nothing is said of the rest</source>
        <translation>オープニングなどの一部が両方にあります。残りについては判断しません</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>What both have</source>
        <translation>共通部分</translation>
    </message>
    <message>
        <source>What both have: from {} to {}</source>
        <translation>共通部分：{} ～ {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>次の一部</translation>
    </message>
    <message>
        <source>shares a part with</source>
        <translation>次と一部を共有</translation>
    </message>
    <message>
        <source>{0} {0:pair is|pairs are} not confirmed yet.</source>
        <translation>{0} 件の組はまだ確認されていません。</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared with longer ones yet.</source>
        <translation>{0} 件の動画は、より長い動画とまだ比較されていません。</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} 件の動画は比較できません。</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} in longer ones, or sharing a part</source>
        <translation>より長い動画の中にあるか、一部を共有する動画 {0} 件</translation>
    </message>
    <message>
        <source>“{part}” has a part in common with “{whole}”: there from {begin} to {end}.</source>
        <translation>「{part}」は「{whole}」と一部が共通です。後者での位置は {begin} ～ {end} です。</translation>
    </message>
    <message>
        <source>“{part}” is a part of “{whole}”: from {begin} to {end}.</source>
        <translation>「{part}」は「{whole}」の一部です：{begin} ～ {end}。</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>A clip that was cut out of a recording has another length, and the pictures of a part of it.</source>
        <translation>収録から切り出されたクリップは、長さは違っても、その一部と同じ画像を映しています。</translation>
    </message>
    <message>
        <source>A row a video and a longer one in which it lies, or with which it shares a part</source>
        <translation>行は、動画と、それを含むか一部を共有するより長い動画を表します</translation>
    </message>
    <message>
        <source>Columns of the pairs</source>
        <translation>組の列</translation>
    </message>
    <message>
        <source>Columns of the two videos</source>
        <translation>2 つの動画の列</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>クリップを検索…</translation>
    </message>
    <message>
        <source>No pair matches</source>
        <translation>一致する組はありません</translation>
    </message>
    <message>
        <source>No video is long enough</source>
        <translation>十分な長さの動画がありません</translation>
    </message>
    <message>
        <source>No video lies in a longer one</source>
        <translation>より長い動画に含まれる動画はありません</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>まだ比較されていない動画があります</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>表に表示</translation>
    </message>
    <message>
        <source>The boxes above hide all pairs of the search.</source>
        <translation>上のボックスにより、検索のすべての組が隠れています。</translation>
    </message>
    <message>
        <source>The longer video, then the other one, with the times that both have; Enter opens a file</source>
        <translation>より長い動画、次にもう一方の動画と、共通部分の時刻。Enter でファイルを開きます</translation>
    </message>
    <message>
        <source>The two videos</source>
        <translation>2 つの動画</translation>
    </message>
    <message>
        <source>Videos in longer ones</source>
        <translation>より長い動画の中の動画</translation>
    </message>
    <message>
        <source>What is told of each pair</source>
        <translation>各組の情報</translation>
    </message>
    <message>
        <source>What is told of each video</source>
        <translation>各動画の情報</translation>
    </message>
</context>
<context>
    <name>PathListDialog</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>For rclone and people: a path a line (*.txt)</source>
        <translation>rclone と人が読む用：1 行に 1 つのパス (*.txt)</translation>
    </message>
    <message>
        <source>For rsync and xargs: paths end with a zero byte (*.nul)</source>
        <translation>rsync と xargs 用：パスの終わりはゼロバイト (*.nul)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>一覧を保存</translation>
    </message>
</context>
<context>
    <name>PictureColumn</name>
    <message>
        <source>No picture yet</source>
        <translation>画像はまだありません</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>{} の画像</translation>
    </message>
    <message>
        <source>Pictures from files are switched off</source>
        <translation>ファイルからの画像はオフです</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Pictures are switched off, or not kept.</source>
        <translation>画像がオフか、保存されない設定です。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures along the time line</source>
        <translation>タイムライン上の画像</translation>
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
        <translation>ファイルを見るときに数フレームを読み取ります。スキャンでは読み取りません。</translation>
    </message>
    <message>
        <source>Keep pictures an&amp;d reports, at most</source>
        <translation>画像とレポートの保存量の上限(&amp;D)</translation>
    </message>
    <message>
        <source>Pictures and space</source>
        <translation>画像と容量</translation>
    </message>
    <message>
        <source>Show pict&amp;ures from files</source>
        <translation>ファイルから画像を表示(&amp;U)</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0 keeps nothing.</source>
        <translation>最も長く見られていないものから消えます。0 では何も保存しません。</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>行はファイルを表し、Enter で開きます</translation>
    </message>
    <message>
        <source>Add a second source to compare two places.</source>
        <translation>2 つの場所を比較するには、2 つ目のソースを追加してください。</translation>
    </message>
    <message>
        <source>Columns of the compared files</source>
        <translation>比較したファイルの列</translation>
    </message>
    <message>
        <source>Compared files</source>
        <translation>比較したファイル</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>1 つ目の場所</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>有無</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>2 つ目の場所</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>表に表示</translation>
    </message>
    <message>
        <source>The source or folder that the first is compared with</source>
        <translation>1 つ目と比べるソースまたはフォルダー</translation>
    </message>
    <message>
        <source>The source or folder whose files are looked for</source>
        <translation>ファイルを探すソースまたはフォルダー</translation>
    </message>
    <message>
        <source>These are the same place. Choose another one on one side.</source>
        <translation>同じ場所です。どちらかに別の場所を選んでください。</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>各ファイルの情報</translation>
    </message>
    <message>
        <source>Which of the two places hold the contents, with counts</source>
        <translation>その内容がどちらの場所にあるか、件数とともに示します</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add schedule</source>
        <translation>スケジュールを追加</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>スケジュールを編集</translation>
    </message>
    <message>
        <source>Keeps the schedule</source>
        <translation>スケジュールを保存します</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;At most</source>
        <translation>上限(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>曜日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>頻度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>All of them read files and change none; an export writes a file of its own.</source>
        <translation>どれもファイルを読み取るだけで、変更しません。エクスポートは専用のファイルを書き出します。</translation>
    </message>
    <message>
        <source>All sources include those that are added later.</source>
        <translation>「すべてのソース」には、後で追加するものも含まれます。</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>深さ(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>開始(&amp;R)</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>「全体」は全フレームをデコードし、「インデックス」はデコードしません。</translation>
    </message>
    <message>
        <source>It begins then, not when it is saved.</source>
        <translation>保存時ではなく、その時刻に始まります。</translation>
    </message>
    <message>
        <source>Its path, with .csv, .json, .jsonl, .html or .txt at the end. Each run replaces it.</source>
        <translation>パス。末尾は .csv、.json、.jsonl、.html、.txt のいずれか。実行のたびに置き換えます。</translation>
    </message>
    <message>
        <source>Missed runs are caught up with once.</source>
        <translation>逃した実行は 1 回だけ補います。</translation>
    </message>
    <message>
        <source>Save a search in the window to export it.</source>
        <translation>エクスポートするには、ウィンドウで検索を保存してください。</translation>
    </message>
    <message>
        <source>Saved sea&amp;rch</source>
        <translation>保存した検索(&amp;V)</translation>
    </message>
    <message>
        <source>Such as 500GB or 2h; empty for all files at once.</source>
        <translation>500GB や 2h など。空欄では全ファイルを一度に行います。</translation>
    </message>
    <message>
        <source>The hours begin on this day; the first of a month.</source>
        <translation>時間帯の始まる曜日。月 1 回の場合はその月の最初。</translation>
    </message>
    <message>
        <source>Verifications and checks end then.</source>
        <translation>検証とチェックはこの時刻に終わります。</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>&amp;Least number of disks:</source>
        <translation>ディスクの最少数(&amp;L)：</translation>
    </message>
    <message>
        <source>A file goes only if copies stay on so many disks that are connected</source>
        <translation>接続中のこの数のディスクに複製が残る場合にだけ、ファイルを移します</translation>
    </message>
    <message>
        <source>Also across disks</source>
        <translation>ディスクをまたぐものも</translation>
    </message>
    <message>
        <source>Also files whose other copies are on other &amp;disks</source>
        <translation>別のディスクに複製のあるファイルも対象(&amp;D)</translation>
    </message>
    <message>
        <source>Also files with sound in a &amp;language that the better file lacks</source>
        <translation>より良いファイルにない言語の音声を持つファイルも対象(&amp;G)</translation>
    </message>
    <message>
        <source>Also other languages</source>
        <translation>ほかの言語も</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep all files &amp;in:</source>
        <translation>全ファイルを残すフォルダー(&amp;I)：</translation>
    </message>
    <message>
        <source>Keep all files &amp;on:</source>
        <translation>全ファイルを残すディスク(&amp;O)：</translation>
    </message>
    <message>
        <source>Keep all files in</source>
        <translation>全ファイルを残すフォルダー</translation>
    </message>
    <message>
        <source>Keep all files on</source>
        <translation>全ファイルを残すディスク</translation>
    </message>
    <message>
        <source>Keep at least so many disks</source>
        <translation>少なくともこの数のディスクに残します</translation>
    </message>
    <message>
        <source>Keep the longest name</source>
        <translation>最も長い名前を残す</translation>
    </message>
    <message>
        <source>Keep the oldest file</source>
        <translation>最も古いファイルを残す</translation>
    </message>
    <message>
        <source>Keep the proposed file</source>
        <translation>提案されたファイルを残す</translation>
    </message>
    <message>
        <source>Keep the shortest path</source>
        <translation>最も短いパスを残す</translation>
    </message>
    <message>
        <source>Lets a file go although it has sound in a language that the file that stays has not</source>
        <translation>残るファイルにない言語の音声があっても、ファイルを移せるようにします</translation>
    </message>
    <message>
        <source>Lets a file go although the file that stays is on another disk, as a backup is</source>
        <translation>残るファイルがバックアップのように別のディスクにあっても、ファイルを移せるようにします</translation>
    </message>
    <message>
        <source>The disk that no file is taken from</source>
        <translation>ファイルを取り除かないディスク</translation>
    </message>
    <message>
        <source>The folder that no file is taken from</source>
        <translation>ファイルを取り除かないフォルダー</translation>
    </message>
    <message>
        <source>The rule that chooses the file that stays. Files that are copies by their names, or in folders of backups, go before the others</source>
        <translation>残すファイルを選ぶルール。名前が複製を示すもの、バックアップのフォルダーにあるものを先に移します</translation>
    </message>
    <message>
        <source>no disk chosen</source>
        <translation>ディスク未選択</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>フォルダー未選択</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Columns of the files to move</source>
        <translation>移動するファイルの列</translation>
    </message>
    <message>
        <source>Files to move</source>
        <translation>移動するファイル</translation>
    </message>
    <message>
        <source>Folders with their files, and the file that stays for each; Space ticks the rows</source>
        <translation>フォルダーとそのファイル、それぞれに残るファイル。スペースキーで行をチェックします</translation>
    </message>
    <message>
        <source>Keep all files in this folder</source>
        <translation>このフォルダーの全ファイルを残す</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>各ファイルの情報</translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message>
        <source>Chapter at {}: {}</source>
        <translation>{} のチャプター：{}</translation>
    </message>
    <message>
        <source>Damage at {}</source>
        <translation>{} に破損</translation>
    </message>
    <message>
        <source>No chapters, and no damage that is known</source>
        <translation>チャプターと既知の破損はありません</translation>
    </message>
    <message>
        <source>Said at {}: {}</source>
        <translation>{} のセリフ：{}</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>&amp;Preferred player</source>
        <translation>優先プレーヤー(&amp;P)</translation>
    </message>
    <message>
        <source>Inside Cinventory</source>
        <translation>Cinventory 内で</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Opens files by Enter and double click. “Open with” has the others.</source>
        <translation>Enter とダブルクリックでファイルを開きます。ほかは「プログラムから開く」にあります。</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>{} (not found)</source>
        <translation>{}（見つかりません）</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Begin again at the end (R)</source>
        <translation>最後まで再生したら最初に戻る (R)</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>前のファイル</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Go on at this picture in another program (Enter: in the preferred player)</source>
        <translation>この画像から別のプログラムで続ける（Enter：優先プレーヤー）</translation>
    </message>
    <message>
        <source>How fast the video is played (J slower and back, L faster)</source>
        <translation>再生の速さ（J 遅く・逆方向、L 速く）</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>前のマーク</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>次のファイル</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>次のマーク</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>プログラムから開く</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Reopen now</source>
        <translation>今すぐ開き直す</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew.</source>
        <translation>言語はウィンドウを開き直すと変わります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>このページを初期値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>このダイアログを閉じます。何も変更しません</translation>
    </message>
    <message>
        <source>Fills in what is built in, on this page</source>
        <translation>このページを組み込みの値に戻します</translation>
    </message>
    <message>
        <source>Finds options by the words beside them</source>
        <translation>横の言葉から項目を探します</translation>
    </message>
    <message>
        <source>No preference is named so.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Shows the options of the chosen page</source>
        <translation>選択したページの項目を表示します</translation>
    </message>
    <message>
        <source>Takes the changes</source>
        <translation>変更を適用します</translation>
    </message>
    <message>
        <source>Takes the changes and closes this dialog</source>
        <translation>変更を適用して、このダイアログを閉じます</translation>
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
        <translation>場所を再指定…</translation>
    </message>
</context>
<context>
    <name>PreviewLoader</name>
    <message>
        <source>The file is being read…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Printing a report of {}…</source>
        <translation>{}のレポートを印刷しています…</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>印刷をキャンセルしました。</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>レポートをプリンターに送信しました。</translation>
    </message>
</context>
<context>
    <name>PrintsDialog</name>
    <message>
        <source>Compare videos by their pictures</source>
        <translation>動画を画像で比較</translation>
    </message>
    <message>
        <source>No two videos of the library are of similar length.</source>
        <translation>ライブラリに長さの近い動画の組はありません。</translation>
    </message>
    <message>
        <source>The same film in another encoding has another size, but the same pictures. 8 pictures of each video are read, once, if another video has a similar length. The job can be paused and cancelled. The page Copies lists what it finds, under “Same pictures”.</source>
        <translation>エンコードの異なる同じ映画は、サイズは違っても画像が同じです。長さの近い動画がほかにある場合、各動画の画像 8 枚を 1 回だけ読み取ります。ジョブは一時停止とキャンセルができます。結果は「複製」ページの「同じ画像」に一覧されます。</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>{lacking} 件は比較できません。</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not read yet.</source>
        <translation>{left} 件はまだ読み取られていません。</translation>
    </message>
    <message>
        <source>{made} of {needed} {needed:video|videos} of similar length can be compared.</source>
        <translation>長さの近い動画 {needed} 件中 {made} 件を比較できます。</translation>
    </message>
    <message>
        <source>{unmatched} {unmatched:was|were} read, and not compared yet.</source>
        <translation>{unmatched} 件は読み取り済みですが、まだ比較されていません。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A better copy exists</source>
        <translation>より良い複製あり</translation>
    </message>
    <message>
        <source>Audio and video differ in length</source>
        <translation>音声と映像の長さが異なる</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>気付かれない変化</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>途切れ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>日付が未来</translation>
    </message>
    <message>
        <source>Date was never set</source>
        <translation>日付が未設定</translation>
    </message>
    <message>
        <source>Does not play</source>
        <translation>再生不可</translation>
    </message>
    <message>
        <source>Emby does not see subtitles</source>
        <translation>Emby が字幕を認識しない</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>High bit rate</source>
        <translation>ビットレートが高い</translation>
    </message>
    <message>
        <source>Index at the end</source>
        <translation>インデックスが末尾</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>インターレース</translation>
    </message>
    <message>
        <source>Jellyfin does not see subtitles</source>
        <translation>Jellyfin が字幕を認識しない</translation>
    </message>
    <message>
        <source>Kodi does not see subtitles</source>
        <translation>Kodi が字幕を認識しない</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation>言語の記載なし</translation>
    </message>
    <message>
        <source>Low bit rate</source>
        <translation>ビットレートが低い</translation>
    </message>
    <message>
        <source>Name is not portable</source>
        <translation>他環境で使えない名前</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>長さの記載なし</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>映像なし</translation>
    </message>
    <message>
        <source>Not in a wanted language</source>
        <translation>希望の言語なし</translation>
    </message>
    <message>
        <source>Odd picture size</source>
        <translation>画像の大きさが奇数</translation>
    </message>
    <message>
        <source>Only in low quality</source>
        <translation>低品質のもののみ</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>足りない部分あり</translation>
    </message>
    <message>
        <source>Perhaps damaged</source>
        <translation>破損の疑い</translation>
    </message>
    <message>
        <source>Pixels are not square</source>
        <translation>ピクセルが正方形でない</translation>
    </message>
    <message>
        <source>Plex does not see subtitles</source>
        <translation>Plex が字幕を認識しない</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>読み取りエラー</translation>
    </message>
    <message>
        <source>Subtitles end early</source>
        <translation>字幕が早く終わる</translation>
    </message>
    <message>
        <source>Subtitles in another language</source>
        <translation>字幕の言語が異なる</translation>
    </message>
    <message>
        <source>Subtitles not in UTF-8</source>
        <translation>字幕が UTF-8 でない</translation>
    </message>
    <message>
        <source>Subtitles or .nfo without a video</source>
        <translation>動画のない字幕／.nfo</translation>
    </message>
    <message>
        <source>Subtitles without text</source>
        <translation>テキストのない字幕</translation>
    </message>
    <message>
        <source>Telemetry, not subtitles</source>
        <translation>字幕でないテレメトリー</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Unusual aspect ratio</source>
        <translation>珍しいアスペクト比</translation>
    </message>
    <message>
        <source>Unusual codec for the container</source>
        <translation>コンテナーに対して珍しいコーデック</translation>
    </message>
    <message>
        <source>VLC does not see subtitles</source>
        <translation>VLC が字幕を認識しない</translation>
    </message>
    <message>
        <source>Variable frame rate</source>
        <translation>可変フレームレート</translation>
    </message>
    <message>
        <source>Wrong extension</source>
        <translation>拡張子の誤り</translation>
    </message>
    <message>
        <source>mpv does not see subtitles</source>
        <translation>mpv が字幕を認識しない</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Accept contents…</source>
        <translation>内容を承認…</translation>
    </message>
    <message>
        <source>Counts this as a problem again</source>
        <translation>再び問題として数えます</translation>
    </message>
    <message>
        <source>Counts this as no problem, until the file changes</source>
        <translation>ファイルが変わるまで、問題として数えません</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <translation>OK にする</translation>
    </message>
    <message>
        <source>Takes what was found as good, after a question</source>
        <translation>確認のうえ、見つかった内容を正しいものとします</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>It could not be saved: {}</source>
        <translation>保存できませんでした：{}</translation>
    </message>
    <message>
        <source>Leaves paths and names of files in the text</source>
        <translation>文書にファイルのパスと名前を残します</translation>
    </message>
    <message>
        <source>Read the text, and send it to those who can help. Nothing is sent by itself.</source>
        <translation>文書を確認し、助けてくれる人に送ってください。自動では何も送信されません。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>保存しました：{}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>With &amp;paths and names</source>
        <translation>パスと名前を含める(&amp;P)</translation>
    </message>
    <message>
        <source>Writes the text to a file that you can send</source>
        <translation>送信用のファイルに文書を書き出します</translation>
    </message>
</context>
<context>
    <name>ProblemFormatter</name>
    <message>
        <source>A file of subtitles beside the video has none: get it again.</source>
        <translation>動画に付随する字幕ファイルに字幕がありません。入手し直してください。</translation>
    </message>
    <message>
        <source>A part of the pictures or the sound cannot be decoded.</source>
        <translation>映像または音声の一部をデコードできません。</translation>
    </message>
    <message>
        <source>A video with the same pictures is better: “Same pictures” on the page Copies shows both.</source>
        <translation>同じ画像のより良い動画があります。「複製」ページの「同じ画像」に両方が示されます。</translation>
    </message>
    <message>
        <source>Decoding met faults that players often hide.</source>
        <translation>デコード中に、プレーヤーが隠すことの多い不具合が見つかりました。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Few players expect this codec in this container.</source>
        <translation>このコンテナーでこのコーデックを想定するプレーヤーはわずかです。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>OK に設定</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that is set in the preferences.</source>
        <translation>既知の複製に、設定で指定した最低品質を満たすものがありません。</translation>
    </message>
    <message>
        <source>No program that was tried can read the file.</source>
        <translation>試したどのプログラムでもファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Other parts of the recording are not in the library, by their numbers.</source>
        <translation>番号によると、収録のほかの部分がライブラリにありません。</translation>
    </message>
    <message>
        <source>Other systems cannot store this name.</source>
        <translation>ほかのシステムではこの名前を使えません。</translation>
    </message>
    <message>
        <source>Over a network, the file begins to play only when its end is there.</source>
        <translation>ネットワーク経由では、末尾が届いてから再生が始まります。</translation>
    </message>
    <message>
        <source>Pictures are stored as alternate lines, which show combs on a screen.</source>
        <translation>映像が 1 行おきの線で記録されており、画面に櫛状のずれが現れます。</translation>
    </message>
    <message>
        <source>Players cannot choose the sound or subtitles by language.</source>
        <translation>プレーヤーが言語で音声や字幕を選べません。</translation>
    </message>
    <message>
        <source>Players have to guess the letters of a file of subtitles.</source>
        <translation>プレーヤーが字幕ファイルの文字コードを推測する必要があります。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Reading took longer than the limit in the preferences.</source>
        <translation>読み取りが設定の制限時間を超えました。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Some editing programs lose the sound&apos;s place in such files.</source>
        <translation>このようなファイルで音声の位置がずれる編集プログラムがあります。</translation>
    </message>
    <message>
        <source>Sound or pictures end long before the other.</source>
        <translation>音声または映像が、もう一方よりかなり早く終わります。</translation>
    </message>
    <message>
        <source>Subtitles end long before the video, or are of another one.</source>
        <translation>字幕が動画よりかなり早く終わるか、別の動画のものです。</translation>
    </message>
    <message>
        <source>Subtitles or a .nfo file belong to no video. Their video may have been renamed, moved or deleted.</source>
        <translation>どの動画にも属さない字幕または .nfo ファイルです。動画の名前が変更されたか、移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>The bytes changed though nobody saved the file. Get it back from a copy.</source>
        <translation>誰もファイルを保存していないのに、バイトが変わりました。複製から元に戻してください。</translation>
    </message>
    <message>
        <source>The camera never knew the date.</source>
        <translation>カメラの日付が設定されていませんでした。</translation>
    </message>
    <message>
        <source>The disk could not read the whole file. Copy what is on it elsewhere.</source>
        <translation>ディスクからファイル全体を読み取れませんでした。ディスクの内容を別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>The end of the file is missing: a copy was probably interrupted.</source>
        <translation>ファイルの末尾がありません。コピーが中断された可能性があります。</translation>
    </message>
    <message>
        <source>The file does not say how long it is, so that players cannot seek.</source>
        <translation>ファイルに長さが記されていないため、プレーヤーでシークできません。</translation>
    </message>
    <message>
        <source>The file fails a chosen profile. “Plays on” says why.</source>
        <translation>ファイルが選択したプロファイルを満たしていません。理由は「再生先」にあります。</translation>
    </message>
    <message>
        <source>The file has few bits for its size of picture: quality may be poor.</source>
        <translation>画像の大きさに対してビットが少なく、画質が低い可能性があります。</translation>
    </message>
    <message>
        <source>The file has many bits for its size of picture: some players stutter.</source>
        <translation>画像の大きさに対してビットが多く、再生が途切れるプレーヤーがあります。</translation>
    </message>
    <message>
        <source>The file has no bytes.</source>
        <translation>ファイルのサイズが 0 バイトです。</translation>
    </message>
    <message>
        <source>The file has no sound.</source>
        <translation>ファイルに音声がありません。</translation>
    </message>
    <message>
        <source>The file has the name of a video, and no pictures.</source>
        <translation>ファイルの名前は動画ですが、映像がありません。</translation>
    </message>
    <message>
        <source>The file is in none of the languages that are wanted in the preferences.</source>
        <translation>設定で希望した言語がファイルにありません。</translation>
    </message>
    <message>
        <source>The file was made later than today: a clock was wrong.</source>
        <translation>ファイルの作成日が今日より後です。時計が誤っていました。</translation>
    </message>
    <message>
        <source>The name of a file of subtitles says another language than its text.</source>
        <translation>字幕ファイルの名前が示す言語と本文の言語が異なります。</translation>
    </message>
    <message>
        <source>The name says another format than the contents.</source>
        <translation>名前が示す形式と内容が異なります。</translation>
    </message>
    <message>
        <source>The picture has none of the usual shapes.</source>
        <translation>画像が通常の縦横比のどれでもありません。</translation>
    </message>
    <message>
        <source>The picture is stretched when it is shown; some programs forget that.</source>
        <translation>画像は表示時に伸縮されますが、行わないプログラムがあります。</translation>
    </message>
    <message>
        <source>Values of a camera beside the video look like subtitles to programs.</source>
        <translation>動画に付随するカメラの値が、プログラムには字幕に見えます。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Width or height is odd, which some encoders refuse.</source>
        <translation>幅または高さが奇数で、受け付けないエンコーダーがあります。</translation>
    </message>
    <message>
        <source>{program} does not find a file of subtitles by its name or folder.</source>
        <translation>名前またはフォルダーのため、{program} が字幕ファイルを見つけられません。</translation>
    </message>
    <message>
        <source>{} Of these, as imported from {}: {}.</source>
        <translation>{} うち {} からのインポートによるもの：{}。</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>A row a kind; Enter shows its files</source>
        <translation>行は種類を表し、Enter でファイルを表示します</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>問題の列</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>問題の種類</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>問題は見つかっていません。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>これらを表示</translation>
    </message>
    <message>
        <source>Show those marked OK</source>
        <translation>OK にしたものを表示</translation>
    </message>
    <message>
        <source>Shows the files in the table that a check for damage could not examine</source>
        <translation>破損チェックで調べられなかったファイルを表に表示します</translation>
    </message>
    <message>
        <source>Shows the files of which you marked this problem OK; the mark can be taken away there</source>
        <translation>この問題を OK にしたファイルを表示します。OK の設定はそこで解除できます</translation>
    </message>
    <message>
        <source>Shows the files with this problem in the table; they can be marked OK there</source>
        <translation>この問題のあるファイルを表に表示します。そこで OK にできます</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>各種類の情報</translation>
    </message>
</context>
<context>
    <name>ProblemsPreferences</name>
    <message>
        <source> lines</source>
        <translation> ライン</translation>
    </message>
    <message>
        <source>&amp;Least picture of a copy</source>
        <translation>複製の最低の画像サイズ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Wanted languages</source>
        <translation>希望の言語(&amp;W)</translation>
    </message>
    <message>
        <source>A track that tells no language may be in a wanted one, and is no problem.</source>
        <translation>言語の記載のないトラックは希望の言語かもしれないため、問題としません。</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>どちらか</translation>
    </message>
    <message>
        <source>In subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Least &amp;bits per pixel of a copy</source>
        <translation>複製のピクセルあたりの最低ビット数(&amp;B)</translation>
    </message>
    <message>
        <source>Of each picture, as in H.264: a bit of HEVC counts for 1.6. Unknown is enough.</source>
        <translation>各画像の H.264 換算値です。HEVC の 1 ビットは 1.6 と数えます。不明なものは満たすとみなします。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show th&amp;ese</source>
        <translation>これらを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Spoken or wr&amp;itten</source>
        <translation>音声または字幕(&amp;I)</translation>
    </message>
    <message>
        <source>Such as de, en. A file that is in none of them has a problem. Empty: any language.</source>
        <translation>de, en など。どの言語もないファイルは問題となります。空欄：すべての言語。</translation>
    </message>
    <message>
        <source>What is not ticked is counted and shown nowhere. No file is read again for that.</source>
        <translation>チェックのないものは、どこでも数えず、表示もしません。そのためにファイルを読み直すことはありません。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>“Only in low quality” are videos of which no copy, exact or certainly with the same pictures, is so large. A picture without bars counts by its width, as one of 16:9.</source>
        <translation>「低品質のもののみ」は、この大きさに達する複製（完全、または確実に同じ画像）が 1 つもない動画です。黒帯のない画像は、16:9 とみなして幅で数えます。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>AS-11 UK DPP: delivery in HD</source>
        <translation>AS-11 UK DPP：HD 納品</translation>
    </message>
    <message>
        <source>Apple TV 4K</source>
        <translation>Apple TV 4K</translation>
    </message>
    <message>
        <source>Archive master: FFV1 in Matroska</source>
        <translation>アーカイブ用マスター：FFV1、Matroska</translation>
    </message>
    <message>
        <source>Chromecast Ultra</source>
        <translation>Chromecast Ultra</translation>
    </message>
    <message>
        <source>Chromecast, first and second generation</source>
        <translation>Chromecast、第 1・第 2 世代</translation>
    </message>
    <message>
        <source>DLNA televisions in HD</source>
        <translation>DLNA テレビ（HD）</translation>
    </message>
    <message>
        <source>DaVinci Resolve, free, on Linux</source>
        <translation>DaVinci Resolve、無償版、Linux</translation>
    </message>
    <message>
        <source>Jellyfin: direct play on all clients</source>
        <translation>Jellyfin：全クライアントで直接再生</translation>
    </message>
    <message>
        <source>Most clients play more; the server converts the rest.</source>
        <translation>ほとんどのクライアントはこれ以外も再生できます。残りはサーバーが変換します。</translation>
    </message>
    <message>
        <source>Other apps of Plex play more; the server converts the rest.</source>
        <translation>Plex のほかのアプリはこれ以外も再生できます。残りはサーバーが変換します。</translation>
    </message>
    <message>
        <source>Picture and sound only. Metadata, segments, loudness and photosensitivity need a tool of their own.</source>
        <translation>映像と音声のみ。メタデータ、セグメント、ラウドネス、光感受性には専用のツールが必要です。</translation>
    </message>
    <message>
        <source>Plays in Apple&apos;s own apps, without a player that brings decoders of its own.</source>
        <translation>独自のデコーダーを持つプレーヤーなしで、Apple 純正アプリで再生できます。</translation>
    </message>
    <message>
        <source>Plays in all current browsers. Only the first audio track is looked at.</source>
        <translation>現行のすべてのブラウザーで再生できます。最初の音声トラックだけを調べます。</translation>
    </message>
    <message>
        <source>Plays in current Chrome, Edge, Firefox and Opera; Safari needs a device that decodes AV1.</source>
        <translation>現行の Chrome、Edge、Firefox、Opera で再生できます。Safari には AV1 をデコードできるデバイスが必要です。</translation>
    </message>
    <message>
        <source>Plex: direct play on smart televisions</source>
        <translation>Plex：スマートテレビで直接再生</translation>
    </message>
    <message>
        <source>Sound is to be lossless too. The version of FFV1 and its checksums of slices are not looked at.</source>
        <translation>音声も可逆である必要があります。FFV1 のバージョンとスライスのチェックサムは調べません。</translation>
    </message>
    <message>
        <source>The free edition on Linux decodes neither H.264 nor HEVC, and no edition on Linux reads AAC.</source>
        <translation>Linux の無償版は H.264 も HEVC もデコードせず、Linux ではどの版も AAC を読み取れません。</translation>
    </message>
    <message>
        <source>Vimeo takes many other formats too, and converts them all.</source>
        <translation>Vimeo はほかの多くの形式も受け付け、すべて変換します。</translation>
    </message>
    <message>
        <source>Vimeo: recommended for uploads</source>
        <translation>Vimeo：アップロード推奨</translation>
    </message>
    <message>
        <source>Web browsers: AV1</source>
        <translation>Web ブラウザー：AV1</translation>
    </message>
    <message>
        <source>Web browsers: MP4 with H.264</source>
        <translation>Web ブラウザー：MP4、H.264</translation>
    </message>
    <message>
        <source>Web browsers: WebM with VP8 or VP9</source>
        <translation>Web ブラウザー：WebM、VP8 または VP9</translation>
    </message>
    <message>
        <source>What many televisions play from a media server. The limits are those of HD, not of a page: the manual of a television tells more.</source>
        <translation>多くのテレビがメディアサーバーから再生できるもの。上限は HD のもので、特定の資料によるものではありません。詳しくはテレビの取扱説明書をご覧ください。</translation>
    </message>
    <message>
        <source>YouTube takes many other formats too, and converts them all.</source>
        <translation>YouTube はほかの多くの形式も受け付け、すべて変換します。</translation>
    </message>
    <message>
        <source>YouTube: recommended for uploads</source>
        <translation>YouTube：アップロード推奨</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>choice of profiles</source>
        <translation>プロファイルの選択</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Edit profiles…</source>
        <translation>プロファイルを編集…</translation>
    </message>
    <message>
        <source>Show why files do not play on {}, and which</source>
        <translation>{} で再生できない理由とそのファイルを表示します</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>&amp;Name in filters</source>
        <translation>フィルターでの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>? {} unknown</source>
        <translation>? 不明 {}</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>次のすべてを満たす</translation>
    </message>
    <message>
        <source>Name in filters</source>
        <translation>フィルターでの名前</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>次のいずれかを満たす</translation>
    </message>
    <message>
        <source>Show in details</source>
        <translation>詳細に表示</translation>
    </message>
    <message>
        <source>Shows these files in the window</source>
        <translation>これらのファイルをウィンドウに表示します</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>小文字、数字、ハイフン</translation>
    </message>
    <message>
        <source>The command “{}” tests files by it, since the files are to be read for that.</source>
        <translation>ファイルの読み取りが必要なため、これによるテストはコマンド「{}」で行います。</translation>
    </message>
    <message>
        <source>The details and the column Plays tell whether a file passes; failing is a problem</source>
        <translation>詳細と「再生先」の列に、ファイルが適合するかどうかを示します。不適合は問題となります</translation>
    </message>
    <message>
        <source>The name of the profile in lists</source>
        <translation>一覧でのプロファイルの名前</translation>
    </message>
    <message>
        <source>There is another profile of this name.</source>
        <translation>同じ名前のプロファイルがほかにあります。</translation>
    </message>
    <message>
        <source>This profile comes with Cinventory. Copy it to change it.</source>
        <translation>Cinventory に付属のプロファイルです。変更するにはコピーしてください。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>小文字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>✓ {0} {0:passes|pass}</source>
        <translation>✓ 適合 {0}</translation>
    </message>
    <message>
        <source>✗ {0} {0:fails|fail}</source>
        <translation>✗ 不適合 {0}</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Files that fail this profile</source>
        <translation>このプロファイルを満たさないファイル</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>再生先</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deletes your profile; can be undone</source>
        <translation>自分のプロファイルを削除します。元に戻せます</translation>
    </message>
    <message>
        <source>Devices and deliveries that files can be judged by</source>
        <translation>ファイルを判定する基準となるデバイスと納品</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch</source>
        <translation>MediaConch のポリシーをインポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Makes a profile of your own that can be changed</source>
        <translation>変更できる独自のプロファイルを作成します</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>再生先</translation>
    </message>
    <message>
        <source>Policies (*.xml)</source>
        <translation>ポリシー (*.xml)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Takes a policy of MediaConch, an XML file; it can be dropped here too</source>
        <translation>MediaConch のポリシー（XML ファイル）を取り込みます。ここにドロップすることもできます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{}（コピー）</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>ウィンドウを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Minimize the window</source>
        <translation>ウィンドウを最小化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program, and what it does by itself</source>
        <translation>プログラムと、その自動実行を終了します</translation>
    </message>
    <message>
        <source>Goes on in the background</source>
        <translation>バックグラウンドで続けます</translation>
    </message>
    <message>
        <source>Quit Cinventory?</source>
        <translation>Cinventory を終了しますか？</translation>
    </message>
    <message>
        <source>The running jobs stop. They can go on at the next start.</source>
        <translation>実行中のジョブは停止します。次回の起動時に続行できます。</translation>
    </message>
    <message>
        <source>This system shows no icon for Cinventory: it goes on only with its window.</source>
        <translation>このシステムには Cinventory のアイコンが表示されません。ウィンドウがある間だけ動作します。</translation>
    </message>
    <message>
        <source>Until the next start, nothing goes on in the background.</source>
        <translation>次回の起動まで、バックグラウンドでは何も行われません。</translation>
    </message>
    <message>
        <source>{count} {count:schedule begins|schedules begin} no job. Missed runs are caught up with.</source>
        <translation>{count} 件のスケジュールがジョブを開始しません。逃した実行は 1 回だけ補います。</translation>
    </message>
    <message>
        <source>{count} {count:source is|sources are} not watched.</source>
        <translation>{count} 件のソースが監視されません。</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>Read pictures</source>
        <translation>画像を読み取る</translation>
    </message>
    <message>
        <source>Reads nothing</source>
        <translation>何も読み取りません</translation>
    </message>
    <message>
        <source>Starts to read the pictures of the other videos</source>
        <translation>残りの動画の画像の読み取りを開始します</translation>
    </message>
</context>
<context>
    <name>ReadingCosts</name>
    <message>
        <source>A check of the index is as fast as the disk reads: {size} of {files}.</source>
        <translation>インデックスのチェックはディスクの読み取りと同じ速さです：{size}（{files}）。</translation>
    </message>
    <message>
        <source>It reads about {size} of {files}.</source>
        <translation>約 {size}（{files}）を読み取ります。</translation>
    </message>
    <message>
        <source>It reads {size} of {files}.</source>
        <translation>{size}（{files}）を読み取ります。</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no checksums are stored. To store them reads {size} of {files}.</source>
        <translation>照合するチェックサムが保存されていません。保存するには {size}（{files}）を読み取ります。</translation>
    </message>
</context>
<context>
    <name>ReasonFormatter</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why they fail</source>
        <translation>不適合の理由</translation>
    </message>
    <message>
        <source>a combination that does not play, such as of container and codec</source>
        <translation>コンテナーとコーデックなど、再生できない組み合わせ</translation>
    </message>
    <message>
        <source>{0} unknown, which is not why they fail; wanted: {1}</source>
        <translation>{0} は不明ですが、不適合の理由ではありません。条件：{1}</translation>
    </message>
    <message>
        <source>{0}; wanted: {1}</source>
        <translation>{0}。条件：{1}</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>A row a condition; a click or Enter shows the files</source>
        <translation>行は条件を表し、クリックまたは Enter でファイルを表示します</translation>
    </message>
    <message>
        <source>Columns of the reasons</source>
        <translation>理由の列</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>What is told of each reason</source>
        <translation>各理由の情報</translation>
    </message>
    <message>
        <source>Why files fail</source>
        <translation>ファイルが不適合となる理由</translation>
    </message>
</context>
<context>
    <name>RelocateCommands</name>
    <message>
        <source>Looking through {}…</source>
        <translation>{} を調べています…</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>場所を変更</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>「{}」は現在どこにありますか？</translation>
    </message>
    <message>
        <source>relocation of “{}”</source>
        <translation>「{}」の場所の変更</translation>
    </message>
    <message>
        <source>{0} of {1} {0:is|are} at {2}, with the same size. All records of “{3}” go there.</source>
        <translation>{1} 件中 {0} 件が同じサイズで {2} にあります。「{3}」の記録はすべてそこに移ります。</translation>
    </message>
    <message>
        <source>“{}” is at {} now. The next scan reads only what has changed.</source>
        <translation>「{}」の場所は {} になりました。次回のスキャンでは、変更されたものだけを読み取ります。</translation>
    </message>
</context>
<context>
    <name>RenameCommands</name>
    <message>
        <source>Rename source</source>
        <translation>ソースの名前を変更</translation>
    </message>
    <message>
        <source>What {} is called in the window; an empty name is the name of the folder</source>
        <translation>ウィンドウでの {} の名前。空欄ではフォルダーの名前になります</translation>
    </message>
    <message>
        <source>renaming of a source to “{}”</source>
        <translation>ソースの名前の「{}」への変更</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Closes this dialog; the list of jobs keeps the report</source>
        <translation>このダイアログを閉じます。レポートはジョブの一覧に残ります</translation>
    </message>
    <message>
        <source>Copies the files that are shown, a line each</source>
        <translation>表示中のファイルを、1 行に 1 つずつコピーします</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>No file of the report matches.</source>
        <translation>一致するファイルはレポートにありません。</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>レポートを検索</translation>
    </message>
    <message>
        <source>Shows the files whose path has these words</source>
        <translation>パスにこれらの言葉を含むファイルを表示します</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The files in one state, or in any, with counts</source>
        <translation>1 つの状態、またはすべての状態のファイルと件数</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <translation>ほかに知らせることはありません。</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>検証レポート</translation>
    </message>
    <message>
        <source>Writes the whole report to a file</source>
        <translation>レポート全体をファイルに書き出します</translation>
    </message>
</context>
<context>
    <name>ReportExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>レポートをエクスポート</translation>
    </message>
    <message>
        <source>HTML page for any browser (*.html)</source>
        <translation>任意のブラウザー用の HTML ページ (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>ReportFormatter</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The list leaves out {0} more {0:file|files}.</source>
        <translation>この一覧ではさらに {0} 件のファイルを省略しています。</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest}</source>
        <translation>{folder}、{manifest} と照合</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>{} 読み取り済み</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export the report.</source>
        <translation>{} 行はクリップボードには多すぎます。レポートをエクスポートしてください。</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>検証済み {}</translation>
    </message>
    <message>
        <source>{}, compared with its manifest</source>
        <translation>{}、そのマニフェストと照合</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>メディアエンジンが示すファイルの全情報</translation>
    </message>
    <message>
        <source>All that the media engine says of the file, by track</source>
        <translation>メディアエンジンが示すファイルの全情報、トラック別</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキスト表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation>これらの言葉をすべて含む行はありません。</translation>
    </message>
    <message>
        <source>Puts all that is shown of the report on the clipboard</source>
        <translation>表示中のレポートをすべてクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>レポートを検索</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word</source>
        <translation>すべての言葉を含む行だけを表示します</translation>
    </message>
    <message>
        <source>Shows the report as lines of text, not as a tree</source>
        <translation>レポートをツリーではなく、テキストの行で表示します</translation>
    </message>
    <message>
        <source>The media engine gave no report of this file.</source>
        <translation>メディアエンジンからこのファイルのレポートを得られませんでした。</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Closes this dialog, and does nothing</source>
        <translation>このダイアログを閉じます。何も行いません</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>別のファイル(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>A row a backup, the newest first</source>
        <translation>行はバックアップを表し、新しいものが先頭です</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Chooses a backup in another folder</source>
        <translation>別のフォルダーのバックアップを選びます</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>このダイアログを閉じます。何も変更しません</translation>
    </message>
    <message>
        <source>Columns of the backups</source>
        <translation>バックアップの列</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the place of the library</source>
        <translation>ライブラリを選択したバックアップで置き換えます</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The backup takes the place of {library}. The library of now stays beside it, under another name.</source>
        <translation>{library} がバックアップで置き換えられます。今のライブラリは別の名前で同じ場所に残ります。</translation>
    </message>
    <message>
        <source>There is no backup in the usual folder.</source>
        <translation>通常のフォルダーにバックアップはありません。</translation>
    </message>
    <message>
        <source>What is told of each backup</source>
        <translation>各バックアップの情報</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>更新前に作成</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>手動で作成</translation>
    </message>
    <message>
        <source>made each week</source>
        <translation>毎週の作成</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Show: {}</source>
        <translation>表示：{}</translation>
    </message>
    <message>
        <source>Shows these files</source>
        <translation>これらのファイルを表示します</translation>
    </message>
</context>
<context>
    <name>RoomFormatter</name>
    <message>
        <source>A file of several kinds counts once, in the topmost of them.</source>
        <translation>複数の種類に当てはまるファイルは、そのうち最も上の種類で 1 回だけ数えます。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Could be freed: {0}, in {1}.</source>
        <translation>解放可能：{0}（{1}）。</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>解放可能</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>解放量</translation>
    </message>
    <message>
        <source>In all: {0}, {1}.</source>
        <translation>合計：{0}、{1}。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Listed: {0} of {1}, those that free the most.</source>
        <translation>解放量の最も多い順に {0} 件を一覧しています（全体：{1}）。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>最初の {0} 件のファイルで {1} % を占めます。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Handed over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Views of the room</source>
        <translation>容量の表示方法</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>エンコードで節約できるもの</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>容量の使い道</translation>
    </message>
    <message>
        <source>Where it goes, what could be saved, and what was saved</source>
        <translation>容量の使い道、節約できるもの、節約したもの</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>By the last look of each day</source>
        <translation>各日の最後の確認による</translation>
    </message>
    <message>
        <source>Room of “{}”</source>
        <translation>「{}」の容量</translation>
    </message>
    <message>
        <source>Used room</source>
        <translation>使用済みの容量</translation>
    </message>
</context>
<context>
    <name>SafeQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
</context>
<context>
    <name>SavedSearchCommands</name>
    <message>
        <source>Rename search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>What the search is called in the side bar</source>
        <translation>サイドバーでの検索の名前</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>The search “{}” was deleted.</source>
        <translation>検索「{}」を削除しました。</translation>
    </message>
    <message>
        <source>deletion of the search “{}”</source>
        <translation>検索「{}」の削除</translation>
    </message>
    <message>
        <source>renaming of a search to “{}”</source>
        <translation>検索の名前の「{}」への変更</translation>
    </message>
    <message>
        <source>saving of the search “{}”</source>
        <translation>検索「{}」の保存</translation>
    </message>
</context>
<context>
    <name>SavingsController</name>
    <message>
        <source>change of the target “{}”</source>
        <translation>変換先「{}」の変更</translation>
    </message>
    <message>
        <source>marks of {}</source>
        <translation>{}へのマーク</translation>
    </message>
    <message>
        <source>marks taken from {}</source>
        <translation>{}のマークの解除</translation>
    </message>
</context>
<context>
    <name>SavingsFormatter</name>
    <message>
        <source>Came back</source>
        <translation>戻り</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Codec now</source>
        <translation>現在のコーデック</translation>
    </message>
    <message>
        <source>Encoding {0} of {1} again could save {2}.</source>
        <translation>{0}（{1}）の再エンコードで {2} 節約できる可能性があります。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Little or nothing to save: {}</source>
        <translation>節約がわずか、またはなし：{}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Not estimated: {}</source>
        <translation>見積もりなし：{}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>節約量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>変換先</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>最初の {0} 件のファイルで {1} % を占めます。</translation>
    </message>
    <message>
        <source>Those {0} that save most are listed.</source>
        <translation>節約量の最も多い {0} 件を一覧しています。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>マークなし</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>SavingsPanel</name>
    <message>
        <source>A row a file; M marks the selected ones, Enter opens one</source>
        <translation>行はファイルを表し、M で選択したものをマーク、Enter で開きます</translation>
    </message>
    <message>
        <source>Add a folder: what its videos would save is estimated from what a scan reads.</source>
        <translation>フォルダーを追加すると、スキャンで読み取った内容から、動画の節約量を見積もります。</translation>
    </message>
    <message>
        <source>Columns of the advice</source>
        <translation>助言の列</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>見積もっています…</translation>
    </message>
    <message>
        <source>Files that save most</source>
        <translation>節約量の最も多いファイル</translation>
    </message>
    <message>
        <source>Hand over the marked…</source>
        <translation>マークしたものを引き渡す…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き渡す…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>マークを全解除</translation>
    </message>
    <message>
        <source>Mark the first {}</source>
        <translation>最初の {} をマーク</translation>
    </message>
    <message>
        <source>Marks are for this session; Undo takes a mark back</source>
        <translation>マークはこのセッションだけ有効です。「元に戻す」でマークを取り消せます</translation>
    </message>
    <message>
        <source>Marks those that save most, in the order of the list</source>
        <translation>一覧の順に、節約量の最も多いものをマークします</translation>
    </message>
    <message>
        <source>No advice: nothing was read yet</source>
        <translation>助言なし：まだ何も読み取られていません</translation>
    </message>
    <message>
        <source>No file matches the search.</source>
        <translation>検索に一致するファイルはありません。</translation>
    </message>
    <message>
        <source>No file would save enough with this target.</source>
        <translation>この変換先で十分に節約できるファイルはありません。</translation>
    </message>
    <message>
        <source>Only files such as codec:avc or size:&gt;2GB</source>
        <translation>codec:avc や size:&gt;2GB などのファイルのみ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>表に表示</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>マークを解除</translation>
    </message>
    <message>
        <source>Takes all marks away</source>
        <translation>すべてのマークを解除します</translation>
    </message>
    <message>
        <source>The same words and filters as in the search above</source>
        <translation>上の検索と同じ言葉とフィルター</translation>
    </message>
    <message>
        <source>What is told of each file; a click sorts by it</source>
        <translation>各ファイルの情報。クリックで並べ替えます</translation>
    </message>
    <message>
        <source>Writes a list or a script for a program that encodes; starts nothing</source>
        <translation>エンコードを行うプログラム用の一覧またはスクリプトを書き出します。何も起動しません</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>Find a disk by its label</source>
        <translation>ラベルからディスクを検索</translation>
    </message>
    <message>
        <source>Scan the code on the label, or type the id below it.</source>
        <translation>ラベルのコードを読み取るか、その下の ID を入力してください。</translation>
    </message>
    <message>
        <source>Show the disk</source>
        <translation>ディスクを表示</translation>
    </message>
    <message>
        <source>Shows the disk among the others</source>
        <translation>このディスクをほかのディスクとともに表示します</translation>
    </message>
</context>
<context>
    <name>ScanPresenter</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>開始前にキャンセルされました</translation>
    </message>
    <message>
        <source>Cancelled while looking for videos</source>
        <translation>動画の検索中にキャンセルされました</translation>
    </message>
    <message>
        <source>Cancelled: {} of {} kept</source>
        <translation>キャンセル：{1} 件中 {0} 件を保存</translation>
    </message>
    <message>
        <source>Finished: {} in {}</source>
        <translation>完了：{}（{}）</translation>
    </message>
    <message>
        <source>Needs attention: {}</source>
        <translation>要確認：{}</translation>
    </message>
    <message>
        <source>Needs attention: {} in {}</source>
        <translation>要確認：{}（{}）</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>開始前に一時停止されました</translation>
    </message>
    <message>
        <source>Paused while looking for videos</source>
        <translation>動画の検索中に一時停止されました</translation>
    </message>
    <message>
        <source>Paused: {} of {} kept</source>
        <translation>一時停止：{1} 件中 {0} 件を保存</translation>
    </message>
</context>
<context>
    <name>ScheduleFormatter</name>
    <message>
        <source>Every hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Every night</source>
        <translation>毎晩</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>実行時刻</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>ScheduleStore</name>
    <message>
        <source>adding of a schedule</source>
        <translation>スケジュールの追加</translation>
    </message>
    <message>
        <source>change of a schedule</source>
        <translation>スケジュールの変更</translation>
    </message>
    <message>
        <source>removal of a schedule</source>
        <translation>スケジュールの削除</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>A row a schedule; Space switches it on or off, Enter edits it, Delete removes it</source>
        <translation>行はスケジュールを表し、スペースキーでオンとオフを切り替え、Enter で編集、Delete で削除します</translation>
    </message>
    <message>
        <source>Adds a schedule</source>
        <translation>スケジュールを追加します</translation>
    </message>
    <message>
        <source>Begins the job of the chosen schedule at once</source>
        <translation>選択したスケジュールのジョブをすぐに開始します</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>このダイアログを閉じます</translation>
    </message>
    <message>
        <source>Columns of the schedules</source>
        <translation>スケジュールの列</translation>
    </message>
    <message>
        <source>Edits the chosen schedule</source>
        <translation>選択したスケジュールを編集します</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while this window or cinventory serve is open.</source>
        <translation>このウィンドウまたは cinventory serve が動作している間、ジョブは自動で始まります。</translation>
    </message>
    <message>
        <source>Nothing begins by itself yet. For example: verify the checksums every Sunday night.</source>
        <translation>自動で始まるものはまだありません。例：毎週日曜日の夜にチェックサムを検証する。</translation>
    </message>
    <message>
        <source>Removes the chosen schedule</source>
        <translation>選択したスケジュールを削除します</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>今すぐ実行(&amp;N)</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>What is told of each schedule</source>
        <translation>各スケジュールの情報</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>検索またはフィルター</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters like codec:hevc size:&gt;2GB -audio:eng; Escape clears them</source>
        <translation>言葉、“語句”、フィルター（codec:hevc size:&gt;2GB -audio:eng など）。Esc で消去します</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>There is no file to compare. Files that are only imported cannot be read.</source>
        <translation>比較するファイルがありません。インポートしただけのファイルは読み取れません。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>フィルターと値</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>すべてを再び表示します</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>A line for each part, and what to do where one fails</source>
        <translation>各部を 1 行で示し、失敗した場合の対処も示します</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>このダイアログを閉じます</translation>
    </message>
    <message>
        <source>Copies the text</source>
        <translation>テキストをコピーします</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Each part of the program is tried. This takes about half a minute…</source>
        <translation>プログラムの各部を確認しています。約 30 秒かかります…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>セルフテスト</translation>
    </message>
    <message>
        <source>The self-test has ended.</source>
        <translation>セルフテストが終わりました。</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>サイドバー</translation>
    </message>
</context>
<context>
    <name>SideBarUpdater</name>
    <message>
        <source>{} of them in the trash</source>
        <translation>うちゴミ箱内 {}</translation>
    </message>
</context>
<context>
    <name>SinceHead</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>起点：</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>変更点を示す期間の最初の日</translation>
    </message>
    <message>
        <source>The moment since which changes are counted</source>
        <translation>変更を数え始める起点</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>大きいもの、新しいもの、末尾のものを先に</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>逆順</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>「{}」で並べ替え</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>見つかった順</translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>How loud the sound is</source>
        <translation>音声の大きさ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>音声オフ (M)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>音声オン (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>SourceCommands</name>
    <message>
        <source>A scan has begun.</source>
        <translation>スキャンを開始しました。</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>ライブラリから削除</translation>
    </message>
    <message>
        <source>Remove “{}”? The library forgets {}, for good with the next scan. The files themselves stay where they are.</source>
        <translation>「{}」を削除しますか？ ライブラリから{}の情報が消え、次回のスキャンで完全になくなります。ファイル自体は元の場所に残ります。</translation>
    </message>
    <message>
        <source>removal of “{}”</source>
        <translation>「{}」の削除</translation>
    </message>
    <message>
        <source>“{}” was removed, with {}. Until the next scan this can be undone.</source>
        <translation>「{}」を{}とともに削除しました。次回のスキャンまで元に戻せます。</translation>
    </message>
</context>
<context>
    <name>SourceListModel</name>
    <message>
        <source>Kept at: {}</source>
        <translation>保管場所：{}</translation>
    </message>
    <message>
        <source>Last check of a file: {}</source>
        <translation>ファイルの最後のチェック：{}</translation>
    </message>
    <message>
        <source>being scanned</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>imported from {}</source>
        <translation>{} からインポート</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>{} から未接続</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>一部読み取り</translation>
    </message>
    <message>
        <source>read in part: {} of {}</source>
        <translation>一部読み取り：{}／{}</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>{0} {0:file|files}</source>
        <translation>ファイル {0} 件</translation>
    </message>
    <message>
        <source>{} % free</source>
        <translation>空き {} %</translation>
    </message>
    <message>
        <source>{} in the trash</source>
        <translation>ゴミ箱内 {}</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>見つからない {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}／{}</translation>
    </message>
    <message>
        <source>{} of {} free as of {}</source>
        <translation>空き {}／{}（{} 現在）</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Choose which files the table shows; the Menu key shows what can be done with a source</source>
        <translation>表に表示するファイルを選びます。メニューキーでソースの操作を表示します</translation>
    </message>
    <message>
        <source>Its menu has “{}”.</source>
        <translation>メニューに「{}」があります。</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>フォルダーはまだありません</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>保存したものはまだありません</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Sources and library</source>
        <translation>ソースとライブラリ</translation>
    </message>
    <message>
        <source>“Save search…”, the star beside the search field, keeps a search here</source>
        <translation>検索欄の横の星「検索を保存…」で、検索をここに保存します</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening the library…</source>
        <translation>ライブラリを開いています…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Puts new and changed rows into their order</source>
        <translation>新規と変更のあった行を順序どおりに並べ替えます</translation>
    </message>
    <message>
        <source>Rows may be out of order: sort again</source>
        <translation>行の順序が変わっている可能性があります：並べ替え直す</translation>
    </message>
    <message>
        <source>Shows the files with errors and warnings</source>
        <translation>エラーと警告のあるファイルを表示します</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>並べ替え直す</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>複製を検索</translation>
    </message>
    <message>
        <source>Find files that exist several times, or only on one disk.</source>
        <translation>重複しているファイルや、1 台のディスクにしかないファイルを探します。</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Have the library looked after by schedules.</source>
        <translation>スケジュールでライブラリを見守ります。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>見守り…</translation>
    </message>
    <message>
        <source>Read your folders to the end.</source>
        <translation>フォルダーを最後まで読み取ります。</translation>
    </message>
    <message>
        <source>See what is wrong with files: unreadable, cut off, damaged.</source>
        <translation>読み取り不可、途切れ、破損など、ファイルの問題を確認します。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message>
        <source>Show this step no more</source>
        <translation>この手順を今後表示しません</translation>
    </message>
    <message>
        <source>Shows these steps no more; Help ▸ Getting started brings them back</source>
        <translation>これらの手順を今後表示しません。ヘルプ ▸ はじめに で再び表示できます</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>チェックサムを保存</translation>
    </message>
    <message>
        <source>Store checksums: only they tell later whether a file is still the same.</source>
        <translation>チェックサムを保存します。ファイルが元のままかどうかを後で確かめるのに必要です。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{count} 件中 {done} 件完了</translation>
    </message>
</context>
<context>
    <name>StripPosition</name>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>画像 {}／{}、{}</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>&amp;Target</source>
        <translation>変換先(&amp;T)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit targets</source>
        <translation>変換先を編集</translation>
    </message>
    <message>
        <source>Makes, changes or deletes targets</source>
        <translation>変換先の作成・変更・削除を行います</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新しい変換先</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>新しい変換先…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>変換先</translation>
    </message>
    <message>
        <source>Target “{}”</source>
        <translation>変換先「{}」</translation>
    </message>
    <message>
        <source>The encoding that the savings are estimated for</source>
        <translation>節約量の見積もりに使うエンコード</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>既定として使う</translation>
    </message>
    <message>
        <source>{} of mine</source>
        <translation>{}（独自）</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;Codec</source>
        <translation>コーデック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Least saving</source>
        <translation>最小の節約量(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>Files that cannot save as much are not listed.</source>
        <translation>これだけ節約できないファイルは一覧しません。</translation>
    </message>
    <message>
        <source>HEVC plays on most devices; AV1 saves more.</source>
        <translation>HEVC はほとんどのデバイスで再生できます。AV1 はより多く節約できます。</translation>
    </message>
    <message>
        <source>Keep &amp;HDR</source>
        <translation>HDR を維持(&amp;H)</translation>
    </message>
    <message>
        <source>Keep the &amp;sound as it is</source>
        <translation>音声をそのまま維持(&amp;S)</translation>
    </message>
    <message>
        <source>Keeps this target</source>
        <translation>この変換先を保存します</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down, smaller ones stay.</source>
        <translation>大きい画像は縮小し、小さい画像はそのまま残します。</translation>
    </message>
    <message>
        <source>Otherwise it becomes AAC with 64 kb/s a channel.</source>
        <translation>選ばない場合、チャンネルあたり 64 kb/s の AAC になります。</translation>
    </message>
    <message>
        <source>Otherwise it becomes SDR, which every screen shows.</source>
        <translation>選ばない場合、どの画面でも表示できる SDR になります。</translation>
    </message>
    <message>
        <source>There is another target of this name.</source>
        <translation>同じ名前の変換先がほかにあります。</translation>
    </message>
    <message>
        <source>What you call this target.</source>
        <translation>この変換先の呼び名。</translation>
    </message>
    <message>
        <source>{}p at most</source>
        <translation>最大 {}p</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Checked for damage</source>
        <translation>破損チェック</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>チェックサムの検証</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最後のチェック</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>OK に設定</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポートのみ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{name}, except: {values}</source>
        <translation>{name}：{values} 以外</translation>
    </message>
    <message>
        <source>{name}: {values}</source>
        <translation>{name}：{values}</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>No picture: {}</source>
        <translation>画像なし：{}</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>{} の画像</translation>
    </message>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>画像 {}／{}、{}</translation>
    </message>
    <message>
        <source>Picture, not there yet</source>
        <translation>画像、まだありません</translation>
    </message>
    <message>
        <source>Shows this picture large</source>
        <translation>この画像を大きく表示します</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The arrow keys go back and forward</source>
        <translation>矢印キーで前後に移動します</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Everything else that can be done</source>
        <translation>そのほかのすべての操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>メニュー (F10)</translation>
    </message>
    <message>
        <source>Shows the library in another way</source>
        <translation>ライブラリを別の方法で表示します</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>View: {}</source>
        <translation>表示：{}</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>Choose the track of sound, and subtitles (T)</source>
        <translation>音声トラックと字幕を選びます (T)</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>クローズドキャプション</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>トラック {}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>language {}</source>
        <translation>言語 {}</translation>
    </message>
    <message>
        <source>{} (of a kind that is not shown here)</source>
        <translation>{}（ここで表示できない種類）</translation>
    </message>
</context>
<context>
    <name>TrashButton</name>
    <message>
        <source>Shows which files could go to the trash, and which stay</source>
        <translation>ゴミ箱に移せるファイルと残るファイルを表示します</translation>
    </message>
    <message>
        <source>To the Trash</source>
        <translation>ゴミ箱へ</translation>
    </message>
    <message>
        <source>Trash plan for all {0} {0:group|groups} in the list…</source>
        <translation>一覧の全グループ {0} 件のゴミ箱への移動計画…</translation>
    </message>
    <message>
        <source>Trash plan for this group…</source>
        <translation>このグループのゴミ箱への移動計画…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:file|files}…</source>
        <translation>選択したファイル {0} 件のゴミ箱への移動計画…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:group|groups}…</source>
        <translation>選択したグループ {0} 件のゴミ箱への移動計画…</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Journal</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Trash plan</source>
        <translation>ゴミ箱への移動計画</translation>
    </message>
</context>
<context>
    <name>TrashFormatter</name>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move {} to Trash</source>
        <translation>{}をゴミ箱に移動</translation>
    </message>
    <message>
        <source>Not moved: {}</source>
        <translation>未移動：{}</translation>
    </message>
    <message>
        <source>Plan of {0} listed {0:group|groups}</source>
        <translation>一覧のグループ {0} 件の計画</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:file|files}</source>
        <translation>選択したファイル {0} 件の計画</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:group|groups}</source>
        <translation>選択したグループ {0} 件の計画</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The library knows no files in the folder to keep.</source>
        <translation>残すフォルダーのファイルがライブラリにありません。</translation>
    </message>
    <message>
        <source>What stays, or what failed</source>
        <translation>残るもの、または失敗の理由</translation>
    </message>
    <message>
        <source>What stays, or why not moved</source>
        <translation>残るもの、または移動しない理由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>未移動</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{0} in “{1}”</source>
        <translation>{0}（「{1}」内）</translation>
    </message>
    <message>
        <source>{0} without another copy, or ignored</source>
        <translation>ほかに複製なし、または無視中 {0}</translation>
    </message>
    <message>
        <source>{0} {0:file has|files have} sound in a language that the file that stays lacks, and {0:goes|go} all the same.</source>
        <translation>残るファイルにない言語の音声があっても移動するファイル {0} 件。</translation>
    </message>
    <message>
        <source>{0} {0:file is|files are} on several disks now, and would be on one only</source>
        <translation>{0} 件のファイルは現在複数のディスクにありますが、1 つのディスクだけに残ることになります</translation>
    </message>
    <message>
        <source>{0} {0:file stays as a copy on another disk; the box above lets it go|files stay as copies on other disks; the box above lets them go}.</source>
        <translation>{0} 件のファイルは別のディスクの複製として残ります。上のボックスで移せるようになります。</translation>
    </message>
    <message>
        <source>{0} {0:file stays, as it has|files stay, as they have} sound in a language that the better file lacks; the box above lets {0:it|them} go.</source>
        <translation>{0} 件のファイルは、より良いファイルにない言語の音声があるため残ります。上のボックスで移せるようになります。</translation>
    </message>
    <message>
        <source>{0} {0:file that goes is|files that go are} better than the one that you have chosen to keep: the list says by what.</source>
        <translation>移動するファイルのうち {0} 件は、残すと選択したものより優れています。どの点かは一覧に示されます。</translation>
    </message>
    <message>
        <source>{stays}. This file is better than the chosen one: {reason}</source>
        <translation>{stays}。このファイルは選択したものより優れています：{reason}</translation>
    </message>
    <message>
        <source>{} (on another disk)</source>
        <translation>{}（別のディスク）</translation>
    </message>
    <message>
        <source>{} not moved</source>
        <translation>未移動 {}</translation>
    </message>
    <message>
        <source>{} to the trash</source>
        <translation>{}をゴミ箱へ</translation>
    </message>
    <message>
        <source>{}, without sound in: {}</source>
        <translation>{}、次の言語の音声なし：{}</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>Allow moves to the trash</source>
        <translation>ゴミ箱への移動を許可</translation>
    </message>
    <message>
        <source>Cinventory only reads until you allow more. The preferences take it back.</source>
        <translation>許可されるまで、Cinventory は読み取りだけを行います。設定で取り消せます。</translation>
    </message>
    <message>
        <source>Just before a file goes, it is compared byte for byte with the file that stays.</source>
        <translation>移動の直前に、残るファイルとバイト単位で比較します。</translation>
    </message>
    <message>
        <source>Looking up the files…</source>
        <translation>ファイルを照会しています…</translation>
    </message>
    <message>
        <source>Makes a plan of all groups that the list shows now, in place of this one</source>
        <translation>この計画の代わりに、一覧に今表示中の全グループの計画を作成します</translation>
    </message>
    <message>
        <source>Moves the ticked files to the trash</source>
        <translation>チェックしたファイルをゴミ箱に移動します</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the journal moves files back. The trash is on the disk of its files: the space is free once the trash is emptied.</source>
        <translation>何も削除されず、記録からファイルを元に戻せます。ゴミ箱はファイルと同じディスクにあり、ゴミ箱を空にすると容量が空きます。</translation>
    </message>
    <message>
        <source>Nothing is moved yet: the button below does that</source>
        <translation>まだ何も移動していません。移動は下のボタンで行います</translation>
    </message>
    <message>
        <source>Plan what is shown now</source>
        <translation>今の表示内容で計画</translation>
    </message>
    <message>
        <source>The list shows other files now. The plan stays as it was.</source>
        <translation>一覧に表示されるファイルが変わりました。計画は元のままです。</translation>
    </message>
    <message>
        <source>These files have other bytes than the files that stay, and show the same pictures. Just before a file goes, both have to be as they were compared, and the file that stays is read whole.</source>
        <translation>これらのファイルは残るファイルとバイトは異なりますが、同じ画像を映しています。移動の直前に、両方が比較時のままであることを確かめ、残るファイルを全体にわたって読み取ります。</translation>
    </message>
</context>
<context>
    <name>TrashUndo</name>
    <message>
        <source>In the trash: {}.</source>
        <translation>ゴミ箱内：{}。</translation>
    </message>
    <message>
        <source>move of {} to the trash</source>
        <translation>{}のゴミ箱への移動</translation>
    </message>
</context>
<context>
    <name>TreemapPanel</name>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What the areas stand for</source>
        <translation>面積の意味</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>A search does not change the trends, which tell of whole sources.</source>
        <translation>検索で推移は変わりません。推移はソース全体のものです。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Before {}, only the number of files is known.</source>
        <translation>{} より前は、ファイル数だけがわかっています。</translation>
    </message>
    <message>
        <source>Checked for damage</source>
        <translation>破損チェック済み</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Each scan adds a point. Scan a source to begin.</source>
        <translation>スキャンのたびに点が増えます。ソースをスキャンすると始まります。</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>エラーと警告</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>問題のあるファイル</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>見つからないファイル</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Share of checked files</source>
        <translation>チェック済みファイルの割合</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size by video codec</source>
        <translation>映像コーデック別のサイズ</translation>
    </message>
    <message>
        <source>The last two points that you choose are compared below; Enter goes there.</source>
        <translation>最後に選んだ 2 つの点を下で比較します。Enter で移動します。</translation>
    </message>
    <message>
        <source>The next scan begins to store sizes, codecs, problems and checks.</source>
        <translation>次回のスキャンから、サイズ・コーデック・問題・チェックの保存が始まります。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>With checksums</source>
        <translation>チェックサムあり</translation>
    </message>
    <message>
        <source>With checksums, and checked for damage</source>
        <translation>チェックサムあり、破損チェック済み</translation>
    </message>
</context>
<context>
    <name>TrendsPanel</name>
    <message>
        <source>Trends</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>What the library held after each scan, and holds now</source>
        <translation>各スキャン後と現在のライブラリの内容</translation>
    </message>
</context>
<context>
    <name>UndoActs</name>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>やり直す：{}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>元に戻す：{}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {}</source>
        <translation>やり直しました：{}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}. {1}</source>
        <translation>元に戻せなくなりました：{0}。{1}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>元に戻しました：{}</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrors</name>
    <message>
        <source>An error came again that you know of: {count} {count:time|times} so far.</source>
        <translation>既知のエラーが再び発生しました。これまでに {count} 回です。</translation>
    </message>
    <message>
        <source>Cinventory ended unexpectedly. A report can be saved.</source>
        <translation>Cinventory が予期せず終了しました。レポートを保存できます。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Its file was last changed {time}.</source>
        <translation>ファイルの最終更新は {time} です。</translation>
    </message>
    <message>
        <source>The last backup is of {time}.</source>
        <translation>最後のバックアップは {time} のものです。</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>ライブラリを開けません</translation>
    </message>
    <message>
        <source>There is no backup of it in the usual folder.</source>
        <translation>通常のフォルダーにバックアップはありません。</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>バックアップなしで更新(&amp;U)</translation>
    </message>
    <message>
        <source>Changes the library, which earlier versions of Cinventory cannot open any more</source>
        <translation>ライブラリを変更します。以前のバージョンの Cinventory では開けなくなります</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>The library must be updated, and there is no backup of it.</source>
        <translation>ライブラリの更新が必要ですが、バックアップがありません。</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>&amp;Algorithm</source>
        <translation>アルゴリズム(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Files in</source>
        <translation>対象フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>マニフェスト(&amp;M)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>An ASC MHL history, a Media Hash List, a BagIt bag, or a list of md5sum, sha256sum, xxhsum, b3sum or SFV: the file, or its folder. It can be dropped on this dialog.</source>
        <translation>ASC MHL 履歴、Media Hash List、BagIt バッグ、または md5sum、sha256sum、xxhsum、b3sum、SFV の一覧。そのファイルまたはフォルダーを指定します。このダイアログにドロップできます。</translation>
    </message>
    <message>
        <source>As the manifest tells</source>
        <translation>マニフェストのとおり</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a folder with a manifest</source>
        <translation>マニフェストのあるフォルダーを選びます</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>マニフェストを選択</translation>
    </message>
    <message>
        <source>Choose the file of a manifest</source>
        <translation>マニフェストのファイルを選びます</translation>
    </message>
    <message>
        <source>Choose the folder to compare</source>
        <translation>照合するフォルダーを選びます</translation>
    </message>
    <message>
        <source>Files in</source>
        <translation>対象フォルダー</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Only for a list that does not tell its own</source>
        <translation>アルゴリズムの記載がない一覧の場合のみ</translation>
    </message>
    <message>
        <source>Reads all files of the manifest, and compares their checksums</source>
        <translation>マニフェストの全ファイルを読み取り、チェックサムを照合します</translation>
    </message>
    <message>
        <source>The folder of the manifest</source>
        <translation>マニフェストのフォルダー</translation>
    </message>
    <message>
        <source>The folder to compare</source>
        <translation>照合するフォルダー</translation>
    </message>
    <message>
        <source>The folder to compare, if the manifest is not beside its files.</source>
        <translation>マニフェストがファイルと同じ場所にない場合の、照合するフォルダー。</translation>
    </message>
    <message>
        <source>The path of a manifest, or of its folder</source>
        <translation>マニフェスト、またはそのフォルダーのパス</translation>
    </message>
    <message>
        <source>Type the whole path of the folder, or nothing.</source>
        <translation>フォルダーの完全なパスを入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Type the whole path of the manifest.</source>
        <translation>マニフェストの完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verify manifest</source>
        <translation>マニフェストを検証</translation>
    </message>
</context>
<context>
    <name>WastePanel</name>
    <message>
        <source>A row a file of the chosen kind; Enter opens it</source>
        <translation>行は選択した種類のファイルを表し、Enter で開きます</translation>
    </message>
    <message>
        <source>A row a kind; its files that free the most are listed below</source>
        <translation>行は種類を表し、解放量の最も多いファイルを下に一覧します</translation>
    </message>
    <message>
        <source>Add a folder: then it is seen which files take room without need.</source>
        <translation>フォルダーを追加すると、不要に容量を占めるファイルがわかります。</translation>
    </message>
    <message>
        <source>All in the table</source>
        <translation>すべて表に表示</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Columns of the kinds</source>
        <translation>種類の列</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>画像を比較…</translation>
    </message>
    <message>
        <source>Compares files of equal size</source>
        <translation>同じサイズのファイルを比較します</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Files that free the most</source>
        <translation>解放量の最も多いファイル</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>動画のないファイル</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>複製を検索</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>ゴミ箱の記録</translation>
    </message>
    <message>
        <source>Kinds of waste</source>
        <translation>無駄な容量の種類</translation>
    </message>
    <message>
        <source>No file is known yet</source>
        <translation>既知のファイルはまだありません</translation>
    </message>
    <message>
        <source>Reads pictures of videos of similar length</source>
        <translation>長さの近い動画の画像を読み取ります</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>表に表示</translation>
    </message>
    <message>
        <source>Show where to act</source>
        <translation>対処する場所を表示</translation>
    </message>
    <message>
        <source>Shows all files of this kind in the table of files</source>
        <translation>この種類のファイルをすべて、ファイルの表に表示します</translation>
    </message>
    <message>
        <source>Shows the files beside videos that belong to none</source>
        <translation>どの動画にも属さない付随ファイルを表示します</translation>
    </message>
    <message>
        <source>Shows the groups of equal files</source>
        <translation>等しいファイルのグループを表示します</translation>
    </message>
    <message>
        <source>Shows the groups of videos with the same pictures</source>
        <translation>同じ画像の動画のグループを表示します</translation>
    </message>
    <message>
        <source>Shows what Cinventory has moved to the trash</source>
        <translation>Cinventory がゴミ箱に移動したものを表示します</translation>
    </message>
    <message>
        <source>Shows what encoding files again would save</source>
        <translation>再エンコードで節約できる量を表示します</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>エンコードで節約できるもの</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>各ファイルの情報</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>各種類の情報</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message>
        <source>end of the watch over “{}”</source>
        <translation>「{}」の監視の終了</translation>
    </message>
    <message>
        <source>watch over “{}”</source>
        <translation>「{}」の監視</translation>
    </message>
    <message>
        <source>“{}” is watched no more.</source>
        <translation>「{}」の監視を終了しました。</translation>
    </message>
    <message>
        <source>“{}” is watched.</source>
        <translation>「{}」を監視しています。</translation>
    </message>
</context>
<context>
    <name>WelcomeCards</name>
    <message>
        <source>A library that you have from another computer, or a backup.</source>
        <translation>別のコンピューターから持ってきたライブラリ、またはバックアップ。</translation>
    </message>
    <message>
        <source>A short video that comes with Cinventory shows what the table and the details tell.</source>
        <translation>Cinventory に付属の短い動画で、表と詳細に示される内容を確かめます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>サンプルを追加</translation>
    </message>
    <message>
        <source>Add your folders</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Connected disks</source>
        <translation>接続中のディスク</translation>
    </message>
    <message>
        <source>Drop folders here, or choose them. Cinventory reads them, never changes them.</source>
        <translation>ここにフォルダーをドロップするか、選択してください。Cinventory はファイルを読み取るだけで、変更することはありません。</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>サンプルを見る</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>ライブラリを開く</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>空き {}</translation>
    </message>
</context>
<context>
    <name>WorkerModel</name>
    <message>
        <source>Files/s</source>
        <translation>ファイル/秒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
</context>
<context>
    <name>WorkerTable</name>
    <message>
        <source>A row a worker of the cluster; those that get no files are at the top</source>
        <translation>行はクラスターのワーカーを表し、ファイルの割り当てがないものが先頭です</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>ワーカーの列</translation>
    </message>
    <message>
        <source>What is told of each worker</source>
        <translation>各ワーカーの情報</translation>
    </message>
    <message>
        <source>Workers of the job</source>
        <translation>ジョブのワーカー</translation>
    </message>
</context>
<context>
    <name>_Poster</name>
    <message>
        <source>Play here</source>
        <translation>ここで再生</translation>
    </message>
    <message>
        <source>Play the file in the place of this picture</source>
        <translation>この画像の場所でファイルを再生します</translation>
    </message>
</context>
</TS>
