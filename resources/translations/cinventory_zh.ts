<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cinventory</source>
        <translation>关于 Cinventory</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>关闭此对话框</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Its data is in {folder}.</source>
        <translation>数据保存在 {folder}。</translation>
    </message>
    <message>
        <source>MediaInfo is missing. Install Cinventory again.</source>
        <translation>缺少 MediaInfo。请重新安装 Cinventory。</translation>
    </message>
    <message>
        <source>Portable: all data is beside the program, in {folder}.</source>
        <translation>便携版：所有数据都在程序旁的 {folder}。</translation>
    </message>
    <message>
        <source>Program, engines and folders, for a report of a problem</source>
        <translation>程序、引擎和文件夹信息，用于报告问题</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version} of this system, and {second}.</source>
        <translation>使用本系统的 MediaInfo {version} 和 {second} 读取文件。</translation>
    </message>
    <message>
        <source>Reads files with MediaInfo {version}, which it brings along, and {second}.</source>
        <translation>使用自带的 MediaInfo {version} 和 {second} 读取文件。</translation>
    </message>
    <message>
        <source>Takes the inventory of a video library. Free software: GPL-3.0-or-later, without warranty.</source>
        <translation>用于清点视频库。自由软件：GPL-3.0-or-later，不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>AcceptCommands</name>
    <message>
        <source>There is nothing to accept: no check found other contents than the known ones.</source>
        <translation>没有可接受的内容：没有检查发现与已知内容不同的内容。</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept contents</source>
        <translation>接受内容</translation>
    </message>
    <message>
        <source>Each with the known and the found checksum</source>
        <translation>每个文件都列出已知的和发现的校验和</translation>
    </message>
    <message>
        <source>Files whose contents are accepted</source>
        <translation>要接受其内容的文件</translation>
    </message>
    <message>
        <source>Keeps the known checksums</source>
        <translation>保留已知的校验和</translation>
    </message>
    <message>
        <source>Makes the contents that were found the known ones</source>
        <translation>将发现的内容作为已知内容</translation>
    </message>
    <message>
        <source>No file is read or changed.</source>
        <translation>不会读取或更改任何文件。</translation>
    </message>
    <message>
        <source>The last check found other contents than the known ones. If you accept them, they count as good: the known checksums are forgotten, and this change is no longer told.</source>
        <translation>上次检查发现了与已知内容不同的内容。如果接受，这些内容将视为正常：已知的校验和会被忘记，此更改也不再提示。</translation>
    </message>
    <message>
        <source>found on {}: {}</source>
        <translation>发现于 {}：{}</translation>
    </message>
    <message>
        <source>known since {}: {}</source>
        <translation>已知于 {}：{}</translation>
    </message>
</context>
<context>
    <name>Act</name>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>媒体库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>About Cinventory</source>
        <translation>关于 Cinventory</translation>
    </message>
    <message>
        <source>Accept contents…</source>
        <translation>接受内容…</translation>
    </message>
    <message>
        <source>Add folders…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>All acts that have keys, with these</source>
        <translation>所有带快捷键的命令及其按键</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Ask the page of the program for its newest version; nothing is sent but that of this one</source>
        <translation>向程序网页查询最新版本；除当前版本号外不发送任何信息</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Bring in the list of a disk that is not here, as another program made it</source>
        <translation>导入不在此处的磁盘的列表，由其他程序生成</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>浏览器页面</translation>
    </message>
    <message>
        <source>Build a search from facts, comparisons and values</source>
        <translation>用属性、比较方式和值构建搜索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check for damage…</source>
        <translation>检查损坏…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Check whether each part of the program works on this computer</source>
        <translation>检查程序的每个部分能否在这台计算机上工作</translation>
    </message>
    <message>
        <source>Choose the program that opens the selected files</source>
        <translation>选择用来打开所选文件的程序</translation>
    </message>
    <message>
        <source>Choose what the files of the table and the gallery are sorted by</source>
        <translation>选择表格和图库中文件的排序依据</translation>
    </message>
    <message>
        <source>Choose, move and sort by the columns of the table</source>
        <translation>选择、移动表格的列，并按列排序</translation>
    </message>
    <message>
        <source>Clear the search, and show every source</source>
        <translation>清除搜索，显示所有来源</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare a folder with a list of checksums, a history or a bag that came with it</source>
        <translation>将文件夹与随附的校验和列表、历史记录或 BagIt 包进行比较</translation>
    </message>
    <message>
        <source>Compare files with their stored checksums: those selected, shown, or all</source>
        <translation>将文件与其存储的校验和比较：所选文件、显示的文件或所有文件</translation>
    </message>
    <message>
        <source>Compare the files here with all others, to find which exist several times</source>
        <translation>将此处的文件与其他所有文件比较，找出哪些有多份</translation>
    </message>
    <message>
        <source>Compare the files that match the search, in the chosen source or folder, with all others, to find which exist several times</source>
        <translation>将所选来源或文件夹中符合搜索的文件与其他所有文件比较，找出哪些有多份</translation>
    </message>
    <message>
        <source>Compare two places…</source>
        <translation>比较两个位置…</translation>
    </message>
    <message>
        <source>Compare videos by their pictures…</source>
        <translation>按画面比较视频…</translation>
    </message>
    <message>
        <source>Continue scan</source>
        <translation>继续扫描</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the library to one file, while it is in use</source>
        <translation>在使用过程中将媒体库复制为一个文件</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>将各行复制为文本</translation>
    </message>
    <message>
        <source>Copy the rows with all columns, for a spreadsheet</source>
        <translation>复制各行的所有列，用于电子表格</translation>
    </message>
    <message>
        <source>Copy the value and its number of files as text</source>
        <translation>将值及其文件数复制为文本</translation>
    </message>
    <message>
        <source>Copy where the file is</source>
        <translation>复制文件所在的路径</translation>
    </message>
    <message>
        <source>Copy where this folder is</source>
        <translation>复制此文件夹所在的路径</translation>
    </message>
    <message>
        <source>Create manifest…</source>
        <translation>创建清单…</translation>
    </message>
    <message>
        <source>Decode files to find damage: those selected, shown, or all</source>
        <translation>解码文件以查找损坏：所选文件、显示的文件或所有文件</translation>
    </message>
    <message>
        <source>Decode the files here to find damage</source>
        <translation>解码此处的文件以查找损坏</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the index of what is said…</source>
        <translation>删除对白索引…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Do anything…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Earlier picture</source>
        <translation>上一画面</translation>
    </message>
    <message>
        <source>Enlarge the text of menus, tables and details; pictures keep their size</source>
        <translation>放大菜单、表格和详情中的文字；图片大小不变</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>File types, limits, theme and language</source>
        <translation>文件类型、限制、主题和语言</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>没有视频的文件</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>构建筛选器…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a disk by its label…</source>
        <translation>按标签查找磁盘…</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>重新定位…</translation>
    </message>
    <message>
        <source>Find an act, a page, a source, a saved search, a filter or a preference by words</source>
        <translation>按词语查找命令、页面、来源、已保存的搜索、筛选器或首选项</translation>
    </message>
    <message>
        <source>Find clips inside longer videos…</source>
        <translation>在更长的视频中查找片段…</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>查找副本</translation>
    </message>
    <message>
        <source>Forget this search; no file is changed</source>
        <translation>忘记此搜索；不会更改任何文件</translation>
    </message>
    <message>
        <source>Forget what is known of its files; the files themselves stay</source>
        <translation>忘记其文件的已知信息；文件本身保持不变</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Give the window the whole screen, or not</source>
        <translation>让窗口占满整个屏幕，或恢复原状</translation>
    </message>
    <message>
        <source>Give this search another name</source>
        <translation>为此搜索另取名称</translation>
    </message>
    <message>
        <source>Give this source a name of its own; its folder keeps its name</source>
        <translation>为此来源另取名称；其文件夹名称不变</translation>
    </message>
    <message>
        <source>Go back in the current file to the picture of a moment before</source>
        <translation>在当前文件中后退到稍早的画面</translation>
    </message>
    <message>
        <source>Go on in the current file to the picture of a moment after</source>
        <translation>在当前文件中前进到稍后的画面</translation>
    </message>
    <message>
        <source>Go on without the file that takes so long; the next scan tries it again</source>
        <translation>跳过耗时过长的文件继续；下次扫描会再试</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>Hand over for re-encoding…</source>
        <translation>交出以重新编码…</translation>
    </message>
    <message>
        <source>Have changes in this folder scanned as they happen</source>
        <translation>此文件夹有更改时立即扫描</translation>
    </message>
    <message>
        <source>Have more lines in menus, tables and details; pictures keep their size</source>
        <translation>在菜单、表格和详情中显示更多行；图片大小不变</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Import a catalogue…</source>
        <translation>导入目录…</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>索引对白</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>反向选择</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>回收站记录</translation>
    </message>
    <message>
        <source>Keep a checksum of files, to tell later whether they changed: of those selected, shown, or all</source>
        <translation>保存文件的校验和，以便日后判断是否更改：所选文件、显示的文件或所有文件</translation>
    </message>
    <message>
        <source>Keep the search, and leave the list that it was limited to</source>
        <translation>保留搜索，并离开搜索所限定的列表</translation>
    </message>
    <message>
        <source>Keep this search in the side bar, by a name</source>
        <translation>将此搜索以某个名称保留在侧边栏中</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Later picture</source>
        <translation>下一画面</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>照看…</translation>
    </message>
    <message>
        <source>Look for what has changed in all sources</source>
        <translation>查找所有来源中的更改</translation>
    </message>
    <message>
        <source>Look for what has changed in the chosen source, or in all of them</source>
        <translation>查找所选来源或所有来源中的更改</translation>
    </message>
    <message>
        <source>Make a text for those who can help; nothing is sent</source>
        <translation>生成一份文本，供能提供帮助的人查看；不会发送任何内容</translation>
    </message>
    <message>
        <source>Make an empty library in a file of its own, and show it</source>
        <translation>在单独的文件中新建空媒体库并显示</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <source>Make the change again that was taken back last</source>
        <translation>重做上次撤销的更改</translation>
    </message>
    <message>
        <source>Make the pictures of the files here before they are looked at in the gallery</source>
        <translation>在图库中查看之前，先生成此处文件的图片</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Mark problems OK</source>
        <translation>将问题标为正常</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Move to Trash…</source>
        <translation>移到回收站…</translation>
    </message>
    <message>
        <source>Name and place of the disk…</source>
        <translation>磁盘的名称和位置…</translation>
    </message>
    <message>
        <source>Names and labels</source>
        <translation>名称和标签</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Needs a chosen source that was read in part</source>
        <translation>需要选择一个只读取了一部分的来源</translation>
    </message>
    <message>
        <source>Needs a disk or a source that is chosen in the side bar</source>
        <translation>需要在侧边栏中选择一个磁盘或来源</translation>
    </message>
    <message>
        <source>Needs a file that takes long</source>
        <translation>需要有一个耗时较长的文件</translation>
    </message>
    <message>
        <source>Needs a folder in the library</source>
        <translation>需要媒体库中有文件夹</translation>
    </message>
    <message>
        <source>Needs a folder that was scanned: what is only imported cannot be read</source>
        <translation>需要一个扫描过的文件夹：仅导入的内容无法读取</translation>
    </message>
    <message>
        <source>Needs a job that runs</source>
        <translation>需要有正在运行的任务</translation>
    </message>
    <message>
        <source>Needs a job that runs and can be paused</source>
        <translation>需要有正在运行且可暂停的任务</translation>
    </message>
    <message>
        <source>Needs a library that can be changed</source>
        <translation>需要可以更改的媒体库</translation>
    </message>
    <message>
        <source>Needs a recording of several files</source>
        <translation>需要由多个文件组成的录像</translation>
    </message>
    <message>
        <source>Needs a saved search that is chosen in the side bar</source>
        <translation>需要在侧边栏中选择一个已保存的搜索</translation>
    </message>
    <message>
        <source>Needs a search that is limited to a list</source>
        <translation>需要一个限定在列表中的搜索</translation>
    </message>
    <message>
        <source>Needs a selected file</source>
        <translation>需要选择一个文件</translation>
    </message>
    <message>
        <source>Needs a selected file that has another copy</source>
        <translation>需要选择一个有其他副本的文件</translation>
    </message>
    <message>
        <source>Needs a source that is chosen in the side bar</source>
        <translation>需要在侧边栏中选择一个来源</translation>
    </message>
    <message>
        <source>Needs a source that is not being scanned</source>
        <translation>需要一个未在扫描的来源</translation>
    </message>
    <message>
        <source>Needs a source that was read in part</source>
        <translation>需要一个只读取了一部分的来源</translation>
    </message>
    <message>
        <source>Needs a text in the search field</source>
        <translation>需要在搜索框中输入文字</translation>
    </message>
    <message>
        <source>Needs a value that is chosen in “Narrow down”</source>
        <translation>需要在“缩小范围”中选择一个值</translation>
    </message>
    <message>
        <source>Needs an open library</source>
        <translation>需要打开媒体库</translation>
    </message>
    <message>
        <source>Needs at most 1,000 selected files</source>
        <translation>最多只能选择 1,000 个文件</translation>
    </message>
    <message>
        <source>Needs files that are shown</source>
        <translation>需要有显示的文件</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown larger</source>
        <translation>需要图片还能放大</translation>
    </message>
    <message>
        <source>Needs pictures that can be shown smaller</source>
        <translation>需要图片还能缩小</translation>
    </message>
    <message>
        <source>Needs something from which you went back</source>
        <translation>需要先执行过后退</translation>
    </message>
    <message>
        <source>Needs something that was shown before</source>
        <translation>需要之前显示过内容</translation>
    </message>
    <message>
        <source>Needs the gallery</source>
        <translation>需要打开图库</translation>
    </message>
    <message>
        <source>Needs the table or the gallery</source>
        <translation>需要打开表格或图库</translation>
    </message>
    <message>
        <source>Needs two to four selected files</source>
        <translation>需要选择两到四个文件</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建媒体库…</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>正常文字</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>排除此值</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>仅限此值</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open another window; of one library, the first alone can change it</source>
        <translation>打开另一个窗口；同一媒体库只有第一个窗口可以更改</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>打开媒体库…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Open or close recording</source>
        <translation>展开或折叠录像</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open this folder in your file manager</source>
        <translation>在文件管理器中打开此文件夹</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>从此处播放</translation>
    </message>
    <message>
        <source>Play in place</source>
        <translation>原位播放</translation>
    </message>
    <message>
        <source>Play the file here from a chapter on, or from a place where it is damaged</source>
        <translation>在此处从某一章节或损坏位置开始播放文件</translation>
    </message>
    <message>
        <source>Play the file here, until Space is pressed again</source>
        <translation>在此处播放文件，直到再次按空格键</translation>
    </message>
    <message>
        <source>Play the file in its picture, in the gallery or in the details</source>
        <translation>在图库或详情中的图片位置播放文件</translation>
    </message>
    <message>
        <source>Play the file with your player</source>
        <translation>用您的播放器播放文件</translation>
    </message>
    <message>
        <source>Play two to four files in step, or a file and its copies, side by side or over each other</source>
        <translation>同步播放两到四个文件，或播放文件及其副本，并排或叠放显示</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>可播放设备</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Print a report of the files that are shown, or of those that are selected</source>
        <translation>打印所显示或所选文件的报告</translation>
    </message>
    <message>
        <source>Print labels for disks, with a code that a scanner reads</source>
        <translation>打印带扫码识别代码的磁盘标签</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>打印标签…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library, which is kept beside it</source>
        <translation>用备份替换媒体库，原媒体库保留在旁边</translation>
    </message>
    <message>
        <source>Put fewer pictures in a row of the gallery</source>
        <translation>减少图库每行的图片数</translation>
    </message>
    <message>
        <source>Put more pictures in a row of the gallery</source>
        <translation>增加图库每行的图片数</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>预读</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>重新读取所有文件</translation>
    </message>
    <message>
        <source>Read all files of the chosen source, or of all sources, also those that seem unchanged</source>
        <translation>读取所选来源或所有来源的全部文件，包括看似未更改的文件</translation>
    </message>
    <message>
        <source>Read how files are found, with all filters</source>
        <translation>了解如何查找文件，包含所有筛选器</translation>
    </message>
    <message>
        <source>Read how things are done, by task</source>
        <translation>按任务了解操作方法</translation>
    </message>
    <message>
        <source>Read many pictures of each video, to find those that lie in longer ones</source>
        <translation>读取每个视频的许多画面，找出包含在更长视频中的视频</translation>
    </message>
    <message>
        <source>Read pictures of videos of similar length, to find the same film in another encoding</source>
        <translation>读取时长相近的视频的画面，找出编码不同的同一影片</translation>
    </message>
    <message>
        <source>Read the files here again, and compare them with their stored checksums</source>
        <translation>重新读取此处的文件，并与已存储的校验和比较</translation>
    </message>
    <message>
        <source>Read the files here that the last scan did not come to</source>
        <translation>读取上次扫描未读到的此处文件</translation>
    </message>
    <message>
        <source>Read the files here without a checksum, and keep one, to tell later whether they changed</source>
        <translation>读取此处没有校验和的文件并保存校验和，以便日后判断是否更改</translation>
    </message>
    <message>
        <source>Read the files that the last scan did not come to, in the chosen source or in all of them</source>
        <translation>读取所选来源或所有来源中上次扫描未读到的文件</translation>
    </message>
    <message>
        <source>Read the subtitles of the files here, so that says: finds where something is said</source>
        <translation>读取此处文件的字幕，以便用 says: 查找对白出处</translation>
    </message>
    <message>
        <source>Read what this version brings</source>
        <translation>了解此版本的新内容</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>查看任务的起止时间和出现的问题</translation>
    </message>
    <message>
        <source>Recordings as one row</source>
        <translation>录像合为一行</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove from the library…</source>
        <translation>从媒体库中移除…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Rescan all</source>
        <translation>全部重新扫描</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>保存搜索…</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Say that the errors and warnings of the selected files are fine, until the files change</source>
        <translation>将所选文件的错误和警告视为正常，直到文件更改</translation>
    </message>
    <message>
        <source>Say what the disk is called, where it is kept, and what else is to know of it</source>
        <translation>填写磁盘的名称、存放位置和其他信息</translation>
    </message>
    <message>
        <source>Say where this folder is now; what is known of its files goes with it</source>
        <translation>指出此文件夹现在的位置；其文件的已知信息会一并保留</translation>
    </message>
    <message>
        <source>Scan one folder or several into the library</source>
        <translation>将一个或多个文件夹扫描到媒体库</translation>
    </message>
    <message>
        <source>Scan the code on the label of a disk, or type its id, and see the disk</source>
        <translation>扫描磁盘标签上的代码或输入其 ID，查看该磁盘</translation>
    </message>
    <message>
        <source>Scan the files and folders on the clipboard</source>
        <translation>扫描剪贴板中的文件和文件夹</translation>
    </message>
    <message>
        <source>Schedules…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>在所有文件中搜索</translation>
    </message>
    <message>
        <source>See and change which jobs begin by themselves, and when</source>
        <translation>查看和更改哪些任务自动开始以及何时开始</translation>
    </message>
    <message>
        <source>See every disk, connected or not: its room, what it alone holds, and where it is kept</source>
        <translation>查看每个磁盘（无论是否已连接）：空间、独有的文件和存放位置</translation>
    </message>
    <message>
        <source>See how large the index is, and delete it; the subtitles stay as they are</source>
        <translation>查看索引的大小并将其删除；字幕保持不变</translation>
    </message>
    <message>
        <source>See in which languages the shown files are spoken and written, and which lack one</source>
        <translation>查看显示的文件有哪些语言的音轨和字幕，以及哪些文件缺少某种语言</translation>
    </message>
    <message>
        <source>See the subtitles and .nfo files that belong to no video, and why</source>
        <translation>查看不属于任何视频的字幕和 .nfo 文件及其原因</translation>
    </message>
    <message>
        <source>See what each scan found new, changed, moved or missing</source>
        <translation>查看每次扫描发现的新增、更改、移动或缺失</translation>
    </message>
    <message>
        <source>See what is wrong with the files, by kind, and what nobody has looked for yet</source>
        <translation>按种类查看文件的问题，以及尚未查找过的问题</translation>
    </message>
    <message>
        <source>See where the room of your disks goes, and what encoding files again would save</source>
        <translation>查看磁盘空间用在何处，以及重新编码文件可节省多少</translation>
    </message>
    <message>
        <source>See which files Cinventory has moved to the trash, and move them back</source>
        <translation>查看 Cinventory 已移到回收站的文件，并将其移回</translation>
    </message>
    <message>
        <source>See which files exist several times, where they are, and how much room they take</source>
        <translation>查看哪些文件有多份、在何处以及占用多少空间</translation>
    </message>
    <message>
        <source>See which files fail on a device or in a delivery, and why, and change the conditions</source>
        <translation>查看哪些文件不符合设备或交付要求及其原因，并更改条件</translation>
    </message>
    <message>
        <source>See which files of one source or folder are at another one too, and which are not</source>
        <translation>查看某一来源或文件夹中哪些文件在另一处也有，哪些没有</translation>
    </message>
    <message>
        <source>See why files fail on one of your devices or in a delivery, and which</source>
        <translation>查看哪些文件不符合您的设备或交付要求及其原因</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select all that is not selected, and nothing else</source>
        <translation>选择所有未选的项，取消已选的项</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>选择显示的所有内容</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消全选</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>自检…</translation>
    </message>
    <message>
        <source>Show a library again that was opened lately</source>
        <translation>再次显示最近打开过的媒体库</translation>
    </message>
    <message>
        <source>Show a recording that a camera wrote in several files as one row, which opens</source>
        <translation>将摄像机写成多个文件的录像显示为一行，可以展开</translation>
    </message>
    <message>
        <source>Show again what was shown before you went back</source>
        <translation>再次显示后退之前的内容</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>显示所有文件</translation>
    </message>
    <message>
        <source>Show all text of the window in its usual size</source>
        <translation>以通常大小显示窗口中的所有文字</translation>
    </message>
    <message>
        <source>Show another library in place of this one</source>
        <translation>用另一个媒体库替换当前媒体库</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Show its copies</source>
        <translation>显示其副本</translation>
    </message>
    <message>
        <source>Show lower rows in tables, so that more of them are visible</source>
        <translation>在表格中使用较矮的行，以便显示更多行</translation>
    </message>
    <message>
        <source>Show only the files with this value</source>
        <translation>只显示有此值的文件</translation>
    </message>
    <message>
        <source>Show only the files without this value</source>
        <translation>只显示没有此值的文件</translation>
    </message>
    <message>
        <source>Show or hide pictures, problems and facts of the selected file</source>
        <translation>显示或隐藏所选文件的图片、问题和属性</translation>
    </message>
    <message>
        <source>Show or hide the sources</source>
        <translation>显示或隐藏来源</translation>
    </message>
    <message>
        <source>Show or hide what runs, what waits and what has ended</source>
        <translation>显示或隐藏正在运行、等待中和已结束的任务</translation>
    </message>
    <message>
        <source>Show or hide what the files have in common, with counts</source>
        <translation>显示或隐藏文件的共同点及数量</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>在文件所在文件夹中显示该文件</translation>
    </message>
    <message>
        <source>Show the file of the library in its folder</source>
        <translation>在所在文件夹中显示媒体库文件</translation>
    </message>
    <message>
        <source>Show the files as a table</source>
        <translation>将文件显示为表格</translation>
    </message>
    <message>
        <source>Show the files as a treemap and as charts, whose parts are filters</source>
        <translation>将文件显示为矩形树图和图表，其各部分可用作筛选器</translation>
    </message>
    <message>
        <source>Show the files as pictures</source>
        <translation>将文件显示为图片</translation>
    </message>
    <message>
        <source>Show the files in which no check has looked for damage</source>
        <translation>显示从未检查过损坏的文件</translation>
    </message>
    <message>
        <source>Show the first steps with a library again, also those that were hidden</source>
        <translation>重新显示媒体库的入门步骤，包括已隐藏的步骤</translation>
    </message>
    <message>
        <source>Show the menus in a bar, or below a button</source>
        <translation>在菜单栏中或按钮下显示菜单</translation>
    </message>
    <message>
        <source>Show the page and the files that were shown before</source>
        <translation>显示之前的页面和文件</translation>
    </message>
    <message>
        <source>Show the parts of the current recording below it, or hide them</source>
        <translation>在当前录像下方显示其各部分，或将其隐藏</translation>
    </message>
    <message>
        <source>Show this library in your browser; asks first where that is not switched on</source>
        <translation>在浏览器中显示此媒体库；尚未启用时会先询问</translation>
    </message>
    <message>
        <source>Show what is wrong, new and unknown in the library, and what to do next</source>
        <translation>显示媒体库中的问题、新内容和未知项，以及接下来该做什么</translation>
    </message>
    <message>
        <source>Show where else the contents of the selected files are</source>
        <translation>显示所选文件的内容还在何处</translation>
    </message>
    <message>
        <source>Show which of the selected files could go to the trash because another copy stays</source>
        <translation>显示所选文件中哪些因另有副本保留而可移到回收站</translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skip file</source>
        <translation>跳过文件</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Stop the scan for now; Resume goes on from there</source>
        <translation>暂时停止扫描；“恢复”可从该处继续</translation>
    </message>
    <message>
        <source>Stop what is running, and keep what there is</source>
        <translation>停止正在运行的任务，保留已有结果</translation>
    </message>
    <message>
        <source>Store checksums…</source>
        <translation>存储校验和…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take everything out of the selection</source>
        <translation>取消选择所有项</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Take what the last check found in the selected files as good</source>
        <translation>将上次检查在所选文件中发现的内容视为正常</translation>
    </message>
    <message>
        <source>The version, the licence and the engines</source>
        <translation>版本、许可证和引擎</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>This library</source>
        <translation>此媒体库</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>视频(&amp;I)</translation>
    </message>
    <message>
        <source>Verify checksums…</source>
        <translation>验证校验和…</translation>
    </message>
    <message>
        <source>Verify manifest…</source>
        <translation>验证清单…</translation>
    </message>
    <message>
        <source>Waits until no source is being scanned</source>
        <translation>等到没有来源正在扫描时再进行</translation>
    </message>
    <message>
        <source>Watch the chosen folder, or all of them, verify and check it every month, and be told</source>
        <translation>监视所选文件夹或所有文件夹，每月验证和检查，并发出通知</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>监视此文件夹</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Write a list of all files of a folder with their checksums</source>
        <translation>写出文件夹中所有文件及其校验和的列表</translation>
    </message>
    <message>
        <source>Write a report of these files for people, as a page or a PDF</source>
        <translation>将这些文件写成便于阅读的报告，格式为网页或 PDF</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, as a queue or script for an encoder</source>
        <translation>将所选文件或显示的所有文件写成编码器的队列或脚本</translation>
    </message>
    <message>
        <source>Write the selected files, or all that are shown, to a file</source>
        <translation>将所选文件或显示的所有文件写入文件</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not finished when the window was closed: {}. What was found is kept.</source>
        <translation>窗口关闭时未完成：{}。已找到的内容会保留。</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Slow: {}</source>
        <translation>缓慢：{}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>not begun: {} more</source>
        <translation>尚未开始：还有 {} 个</translation>
    </message>
    <message>
        <source>{0} of {1} {1:worker|workers}</source>
        <translation>{0}/{1} 个工作进程</translation>
    </message>
    <message>
        <source>{0} {0:worker|workers}</source>
        <translation>{0} 个工作进程</translation>
    </message>
    <message>
        <source>{} files/s</source>
        <translation>{} 个文件/秒</translation>
    </message>
    <message>
        <source>{} found</source>
        <translation>找到 {} 个</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>还有 {} 个</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
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
        <translation>活动</translation>
    </message>
    <message>
        <source>Cancel the scan</source>
        <translation>取消扫描</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>Go on with the scan</source>
        <translation>继续扫描</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>当前进度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the file that was written</source>
        <translation>打开写出的文件</translation>
    </message>
    <message>
        <source>Pause the scan</source>
        <translation>暂停扫描</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Show the file that was written in its folder</source>
        <translation>在所在文件夹中显示写出的文件</translation>
    </message>
    <message>
        <source>Shows what this job found</source>
        <translation>显示此任务发现的内容</translation>
    </message>
    <message>
        <source>Skip file that is slow</source>
        <translation>跳过缓慢的文件</translation>
    </message>
    <message>
        <source>Takes the line away and changes nothing</source>
        <translation>移除此行，不作任何更改</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Finishing: what was found is being saved…</source>
        <translation>即将完成：正在保存找到的内容…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>AddCommands</name>
    <message>
        <source>{} free</source>
        <translation>{} 可用</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>&amp;Store checksums</source>
        <translation>存储校验和(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add these disks too:</source>
        <translation>同时添加这些磁盘：</translation>
    </message>
    <message>
        <source>Adds nothing</source>
        <translation>不添加任何内容</translation>
    </message>
    <message>
        <source>Adds {} with the folders</source>
        <translation>将 {} 与文件夹一起添加</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>有更改时立即扫描。</translation>
    </message>
    <message>
        <source>Reads all bytes, once the folders are known. Checksums tell later whether a file is still the same.</source>
        <translation>文件夹信息就绪后读取所有字节。校验和可在日后判断文件是否仍然相同。</translation>
    </message>
    <message>
        <source>Reads these folders, and does what is ticked</source>
        <translation>读取这些文件夹，并执行勾选的操作</translation>
    </message>
</context>
<context>
    <name>ApiPage</name>
    <message>
        <source>&amp;Copy the address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>A page with the jobs and files of this library, while the window is open.</source>
        <translation>在窗口打开期间，以网页显示此媒体库的任务和文件。</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Browser page</source>
        <translation>浏览器页面</translation>
    </message>
    <message>
        <source>Each request has to bring the token that is in {}</source>
        <translation>每个请求都必须带有 {} 中的令牌</translation>
    </message>
    <message>
        <source>It listens at {}</source>
        <translation>正在监听 {}</translation>
    </message>
    <message>
        <source>Let other progra&amp;ms on this computer start and follow scans</source>
        <translation>允许本机的其他程序启动和跟踪扫描(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;in browser</source>
        <translation>在浏览器中打开(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Through a local API, for those who bring its token. They may have the folders of this library scanned, and no others.</source>
        <translation>通过本地 API，供持有其令牌的程序使用。它们只能扫描此媒体库的文件夹，不能扫描其他文件夹。</translation>
    </message>
    <message>
        <source>Where they look for it; with 0 on any port that is free.</source>
        <translation>其他程序连接的端口；填 0 则使用任意空闲端口。</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Cinventory goes on in the background</source>
        <translation>Cinventory 继续在后台运行</translation>
    </message>
    <message>
        <source>Schedules and watching go on. A click on the icon shows the window again.</source>
        <translation>计划和监视会继续进行。单击图标可再次显示窗口。</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>An icon in the tray or menu bar shows the window again; Quit says what stops.</source>
        <translation>托盘或菜单栏中的图标可再次显示窗口；“退出”会说明哪些内容将停止。</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>后台运行</translation>
    </message>
    <message>
        <source>Schedules and watched folders go on then. Takes effect at once.</source>
        <translation>计划和文件夹监视会继续进行。立即生效。</translation>
    </message>
    <message>
        <source>Start at &amp;login, without a window</source>
        <translation>登录时启动，不显示窗口(&amp;L)</translation>
    </message>
    <message>
        <source>This desktop has no place for such an icon: before anything stops, closing the window asks whether to minimize it.</source>
        <translation>此桌面没有显示该图标的位置：停止任何内容之前，关闭窗口时会询问是否改为最小化。</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Back up the library</source>
        <translation>备份媒体库</translation>
    </message>
    <message>
        <source>Libraries (*{ending})</source>
        <translation>媒体库 (*{ending})</translation>
    </message>
</context>
<context>
    <name>BasicPlayerView</name>
    <message>
        <source>K or a click tries again.</source>
        <translation>按 K 或单击可重试。</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>The disk is slow…</source>
        <translation>磁盘速度很慢…</translation>
    </message>
    <message>
        <source>This file is not there now: it is missing, or its disk is not connected.</source>
        <translation>此文件现在不可用：文件缺失或其磁盘未连接。</translation>
    </message>
</context>
<context>
    <name>BesideCommand</name>
    <message>
        <source>Shows pictures and facts of the selected files, or of all</source>
        <translation>显示所选文件或所有文件的图片和属性</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
</context>
<context>
    <name>BesideDialog</name>
    <message>
        <source>Closes this dialog</source>
        <translation>关闭此对话框</translation>
    </message>
    <message>
        <source>Pictures of {}</source>
        <translation>{} 的图片</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Show this folder in the treemap</source>
        <translation>在矩形树图中显示此文件夹</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancels what is running</source>
        <translation>取消正在运行的任务</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop what is running?</source>
        <translation>要停止正在运行的任务吗？</translation>
    </message>
    <message>
        <source>What was found so far is kept, and Continue does the rest later.</source>
        <translation>目前找到的内容会保留，稍后可用“继续”完成其余部分。</translation>
    </message>
</context>
<context>
    <name>CardPlayButton</name>
    <message>
        <source>Play here</source>
        <translation>在此播放</translation>
    </message>
    <message>
        <source>Play the file in its picture (K for the selected one)</source>
        <translation>在图片位置播放文件（所选文件可按 K）</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>在桌面上通知我(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Verify checksums every month</source>
        <translation>每月验证校验和(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
    <message>
        <source>A schedule for all sources does this already.</source>
        <translation>已有针对所有来源的计划执行此操作。</translation>
    </message>
    <message>
        <source>Already set up: {}.</source>
        <translation>已设置：{}。</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen.</source>
        <translation>有更改时立即扫描。</translation>
    </message>
    <message>
        <source>Check for &amp;damage every month</source>
        <translation>每月检查损坏(&amp;D)</translation>
    </message>
    <message>
        <source>Cinventory starts at login, and goes on when its window is closed. For all folders.</source>
        <translation>Cinventory 在登录时启动，关闭窗口后继续运行。适用于所有文件夹。</translation>
    </message>
    <message>
        <source>Cinventory starts at login. This system shows no icon for it, so that it goes on only while its window is open or minimized. For all folders.</source>
        <translation>Cinventory 在登录时启动。本系统不显示其图标，因此仅在窗口打开或最小化时继续运行。适用于所有文件夹。</translation>
    </message>
    <message>
        <source>In the &amp;background</source>
        <translation>后台运行(&amp;B)</translation>
    </message>
    <message>
        <source>When something is wrong, or a long job ends. For all folders.</source>
        <translation>出现问题或长时间任务结束时通知。适用于所有文件夹。</translation>
    </message>
    <message>
        <source>{}. Checksums of new files are stored each week, for they tell later what changed.</source>
        <translation>{}。每周存储新文件的校验和，以便日后判断哪些内容更改了。</translation>
    </message>
    <message>
        <source>{}. It reads each file once, and decodes no frame.</source>
        <translation>{}。每个文件读取一次，不解码任何帧。</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>&amp;Catalogue</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>磁盘(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Forget what this one lacks</source>
        <translation>忘记此次导入中缺少的文件(&amp;F)</translation>
    </message>
    <message>
        <source>A list of Everything, Katalog, VVV, Cathy, find, rclone lsjson, ls -lR or tree -J, a CSV or TSV, or the library of another computer. It can be dropped on this dialog.</source>
        <translation>Everything、Katalog、VVV、Cathy、find、rclone lsjson、ls -lR 或 tree -J 的列表，CSV 或 TSV 文件，或另一台计算机的媒体库。可将其拖放到此对话框。</translation>
    </message>
    <message>
        <source>A scan of a disk with this name takes the place of what is imported.</source>
        <translation>扫描同名磁盘后，扫描结果会取代导入的内容。</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>附带内容</translation>
    </message>
    <message>
        <source>Brings the videos in it into the library; nothing that it names is opened</source>
        <translation>将其中的视频导入媒体库；不会打开其中列出的任何文件</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Catalogue of Cathy</source>
        <translation>Cathy 目录</translation>
    </message>
    <message>
        <source>Catalogue of Katalog</source>
        <translation>Katalog 目录</translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation>选择目录</translation>
    </message>
    <message>
        <source>Choose the columns of the sizes, and of the paths or the names.</source>
        <translation>请选择大小列，以及路径列或名称列。</translation>
    </message>
    <message>
        <source>Choose the file of a catalogue</source>
        <translation>选择目录文件</translation>
    </message>
    <message>
        <source>Column of folders</source>
        <translation>文件夹列</translation>
    </message>
    <message>
        <source>Column of names</source>
        <translation>名称列</translation>
    </message>
    <message>
        <source>Column of paths</source>
        <translation>路径列</translation>
    </message>
    <message>
        <source>Column of sizes in bytes</source>
        <translation>大小列（字节）</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>Copies the command that lists a disk best, for a terminal on another computer</source>
        <translation>复制最适合列出磁盘内容的命令，用于另一台计算机的终端</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Earlier import</source>
        <translation>较早的导入</translation>
    </message>
    <message>
        <source>Export of VVV</source>
        <translation>VVV 导出文件</translation>
    </message>
    <message>
        <source>File list of Everything</source>
        <translation>Everything 文件列表</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>First videos</source>
        <translation>前几个视频</translation>
    </message>
    <message>
        <source>Folder to c&amp;ut off</source>
        <translation>要去掉的文件夹(&amp;U)</translation>
    </message>
    <message>
        <source>Folder to cut off</source>
        <translation>要去掉的文件夹</translation>
    </message>
    <message>
        <source>Forget what this one lacks</source>
        <translation>忘记此次导入中缺少的文件</translation>
    </message>
    <message>
        <source>Forgets files that an earlier import lists and this one does not</source>
        <translation>忘记较早的导入中列出而此次导入中没有的文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Give the disk a name.</source>
        <translation>请为磁盘命名。</translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation>请为媒体库命名。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a catalogue</source>
        <translation>导入目录</translation>
    </message>
    <message>
        <source>Its disks are listed under this name, with all that it knows, until you scan them.</source>
        <translation>在您扫描之前，其磁盘及所有已知信息列在此名称下。</translation>
    </message>
    <message>
        <source>Library of Cinventory</source>
        <translation>Cinventory 媒体库</translation>
    </message>
    <message>
        <source>List of find</source>
        <translation>find 列表</translation>
    </message>
    <message>
        <source>List of ls -lR</source>
        <translation>ls -lR 列表</translation>
    </message>
    <message>
        <source>List of rclone lsjson</source>
        <translation>rclone lsjson 列表</translation>
    </message>
    <message>
        <source>List of tree -J</source>
        <translation>tree -J 列表</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>None &amp;yet?</source>
        <translation>还没有吗(&amp;Y)？</translation>
    </message>
    <message>
        <source>Otherwise these files stay listed, and the end of the import tells their number.</source>
        <translation>否则这些文件仍会列出，导入结束时会显示其数量。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Run it in the topmost folder of the disk: {}</source>
        <translation>在磁盘的最上层文件夹中运行：{}</translation>
    </message>
    <message>
        <source>Table: CSV or TSV</source>
        <translation>表格：CSV 或 TSV</translation>
    </message>
    <message>
        <source>The column of the table that holds this</source>
        <translation>表格中包含此项的列</translation>
    </message>
    <message>
        <source>The first videos, as they would be listed</source>
        <translation>前几个视频，按将要列出的样子显示</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk</source>
        <translation>其路径中代表磁盘的文件夹</translation>
    </message>
    <message>
        <source>The name for that library here, as of its computer</source>
        <translation>该媒体库在此处的名称，例如其计算机名</translation>
    </message>
    <message>
        <source>The name of the disk that the catalogue lists</source>
        <translation>目录所列磁盘的名称</translation>
    </message>
    <message>
        <source>The path of the catalogue</source>
        <translation>目录文件的路径</translation>
    </message>
    <message>
        <source>They come along, as far as the limit in the preferences allows.</source>
        <translation>在首选项限制允许的范围内，图片会一并导入。</translation>
    </message>
    <message>
        <source>Type the whole path of the catalogue.</source>
        <translation>请输入目录文件的完整路径。</translation>
    </message>
</context>
<context>
    <name>ChangeFormatter</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back online</source>
        <translation>恢复在线</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Since then no file was checked for damage.</source>
        <translation>此后没有检查过文件损坏。</translation>
    </message>
    <message>
        <source>Since then no file was verified or checked for damage.</source>
        <translation>此后没有验证或检查过任何文件。</translation>
    </message>
    <message>
        <source>Since then no file was verified.</source>
        <translation>此后没有验证过任何文件。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>no file was read</source>
        <translation>未读取任何文件</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>sources back online: {}</source>
        <translation>恢复在线的来源：{}</translation>
    </message>
    <message>
        <source>sources offline: {}</source>
        <translation>离线的来源：{}</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>was called {}</source>
        <translation>原名 {}</translation>
    </message>
    <message>
        <source>was in {}</source>
        <translation>原位于 {}</translation>
    </message>
    <message>
        <source>{} back</source>
        <translation>{} 个恢复</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} 个已更改</translation>
    </message>
    <message>
        <source>{} changed unnoticed</source>
        <translation>{} 个静默更改</translation>
    </message>
    <message>
        <source>{} damaged</source>
        <translation>{} 个损坏</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{} 个缺失</translation>
    </message>
    <message>
        <source>{} moved</source>
        <translation>{} 个已移动</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} 个新增</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>{} 个已验证</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Arrow keys, Home and End go from mark to mark, Enter opens one, Ctrl+T shows a table</source>
        <translation>方向键、Home 和 End 在标记间移动，Enter 打开标记，Ctrl+T 显示表格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name and value</source>
        <translation>名称和值</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>排除此值</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>仅限此值</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>The same bar again takes the filter away</source>
        <translation>再次单击同一条形可取消筛选</translation>
    </message>
    <message>
        <source>The values of the chart; Ctrl+T shows the chart</source>
        <translation>图表的值；Ctrl+T 显示图表</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>left out by the filter</source>
        <translation>被筛选器排除</translation>
    </message>
</context>
<context>
    <name>ChartsPanel</name>
    <message>
        <source>A file with several languages counts for each.</source>
        <translation>含多种语言的文件在每种语言中各计一次。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts of the files that are shown</source>
        <translation>显示的文件的图表</translation>
    </message>
    <message>
        <source>Encoding with HEVC would save about {}. This assumes that HEVC needs half the room of AVC, 35 % of that of MPEG-4 Visual and 30 % of that of MPEG-2. Each encoding loses quality.</source>
        <translation>用 HEVC 编码约可节省 {}。假定 HEVC 所需空间为 AVC 的一半、MPEG-4 Visual 的 35%、MPEG-2 的 30%。每次编码都会损失画质。</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>已筛选</translation>
    </message>
    <message>
        <source>{0} {0:other|others}</source>
        <translation>其他 {0} 项</translation>
    </message>
    <message>
        <source>{} of {} shown</source>
        <translation>显示 {} / {}</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>There is no file to check. Files that are missing, in a trash or imported cannot be read.</source>
        <translation>没有可检查的文件。缺失的、在回收站中的或导入的文件无法读取。</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Checks nothing</source>
        <translation>不检查任何内容</translation>
    </message>
    <message>
        <source>Starts the check, which can be paused and cancelled</source>
        <translation>开始检查，可暂停和取消</translation>
    </message>
</context>
<context>
    <name>ChecksumDialog</name>
    <message>
        <source>Each file is read to its end and compared. Files without a checksum get one.</source>
        <translation>每个文件都会读取到结尾并进行比较。没有校验和的文件会存储校验和。</translation>
    </message>
    <message>
        <source>Files are read to their end, except those that already have their checksum.</source>
        <translation>文件会读取到结尾，已有校验和的文件除外。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>存储校验和</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>验证校验和</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Alone it finds: {}</source>
        <translation>单独使用可找到：{}</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>使用中的筛选器</translation>
    </message>
    <message>
        <source>Take away the filter {}</source>
        <translation>移除筛选器 {}</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>A folder on each line: /Volumes/Media=/mnt/media. It holds for all sources inside.</source>
        <translation>每行一个文件夹：/Volumes/Media=/mnt/media。适用于其中的所有来源。</translation>
    </message>
    <message>
        <source>Accept an e&amp;xposed cluster, without TLS</source>
        <translation>接受不使用 TLS 的公开集群(&amp;X)</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Files are probed b&amp;y the cluster at</source>
        <translation>由此地址的集群探测文件(&amp;Y)</translation>
    </message>
    <message>
        <source>For a tcp address. Whoever reaches such a cluster can run programs on its computers and on this one: only in a network of your own.</source>
        <translation>用于 tcp 地址。任何能访问此类集群的人都能在集群计算机和本机上运行程序：仅限在您自己的网络中使用。</translation>
    </message>
    <message>
        <source>For a tls address: the path of a TOML file with ca, cert and key.</source>
        <translation>用于 tls 地址：含有 ca、cert 和 key 的 TOML 文件的路径。</translation>
    </message>
    <message>
        <source>Its certificates are gi&amp;ven in the file</source>
        <translation>其证书所在的文件(&amp;V)</translation>
    </message>
    <message>
        <source>Paths of e&amp;qual folders on different computers</source>
        <translation>不同计算机上相同文件夹的路径(&amp;Q)</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler, tcp://HOST:PORT or tls://HOST:PORT; local:N starts N workers on this computer. Empty: this computer alone probes.</source>
        <translation>Dask 调度器的地址，tcp://HOST:PORT 或 tls://HOST:PORT；local:N 在本机启动 N 个工作进程。留空：仅由本机探测。</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <translation>颜色的含义</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>音频语言</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Bits per pixel</source>
        <translation>每像素位数</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>声道</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Check depth</source>
        <translation>检查深度</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>色度</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Colour primaries</source>
        <translation>色彩原色</translation>
    </message>
    <message>
        <source>Colour transfer</source>
        <translation>传输特性</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Copies on disks</source>
        <translation>有副本的磁盘</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Damage checked</source>
        <translation>损坏检查</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>数据库 ID</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Disk last seen</source>
        <translation>磁盘上次出现</translation>
    </message>
    <message>
        <source>Dolby Vision</source>
        <translation>Dolby Vision</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>编码时间</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>集</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>电影或剧集单集</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>电影或剧集</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Free on disk</source>
        <translation>磁盘可用空间</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>隔行</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>最后一集</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>上次失败</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>缺失部分</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Origin and time</source>
        <translation>来历和时间</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分数</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Place of disk</source>
        <translation>磁盘位置</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>可播放设备</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>多文件录像</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resolution class</source>
        <translation>分辨率等级</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Scan type</source>
        <translation>扫描方式</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>起始时间码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State and checks</source>
        <translation>状态和检查</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>静默更改</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>无损坏</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>key frames</source>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
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
        <translation>使“{}”适合内容宽度</translation>
    </message>
    <message>
        <source>Hide “{}”</source>
        <translation>隐藏“{}”</translation>
    </message>
    <message>
        <source>Move “{}” to the left</source>
        <translation>将“{}”左移</translation>
    </message>
    <message>
        <source>Move “{}” to the right</source>
        <translation>将“{}”右移</translation>
    </message>
    <message>
        <source>No longer sort by “{}”</source>
        <translation>不再按“{}”排序</translation>
    </message>
    <message>
        <source>Pin “{}” at the left</source>
        <translation>将“{}”固定在左侧</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>按“{}”排序</translation>
    </message>
    <message>
        <source>Sort by “{}”, reversed</source>
        <translation>按“{}”倒序排序</translation>
    </message>
    <message>
        <source>Then by “{}”</source>
        <translation>再按“{}”排序</translation>
    </message>
    <message>
        <source>Then by “{}”, reversed</source>
        <translation>再按“{}”倒序排序</translation>
    </message>
    <message>
        <source>Unpin “{}”</source>
        <translation>取消固定“{}”</translation>
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
        <translation>没有名为“{}”的列。</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>搜索列</translation>
    </message>
    <message>
        <source>Shows the columns with this text in their name, or in the name of their filter</source>
        <translation>显示名称或其筛选器名称中含有此文字的列</translation>
    </message>
    <message>
        <source>Space shows or hides a column</source>
        <translation>空格键显示或隐藏列</translation>
    </message>
</context>
<context>
    <name>ColumnSets</name>
    <message>
        <source>Save columns</source>
        <translation>保存列</translation>
    </message>
    <message>
        <source>The column set “{}” was deleted.</source>
        <translation>已删除列方案“{}”。</translation>
    </message>
    <message>
        <source>The column set “{}” was replaced.</source>
        <translation>已替换列方案“{}”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What the set is called in the dialog of columns</source>
        <translation>方案在列对话框中的名称</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save these…</source>
        <translation>保存当前列(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes this dialog; the columns stay as they are now</source>
        <translation>关闭此对话框；列保持现状</translation>
    </message>
    <message>
        <source>Column se&amp;t</source>
        <translation>列方案(&amp;T)</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>列方案</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Deletes the set; the columns stay as they are</source>
        <translation>删除方案；列保持现状</translation>
    </message>
    <message>
        <source>From the left of the table to its right</source>
        <translation>按表格从左到右的顺序</translation>
    </message>
    <message>
        <source>Holds the column at the left while others scroll</source>
        <translation>其他列滚动时将此列固定在左侧</translation>
    </message>
    <message>
        <source>Largest, latest or last first</source>
        <translation>最大、最新或最后的排在最前</translation>
    </message>
    <message>
        <source>Moves the column in the table</source>
        <translation>移动表格中的列</translation>
    </message>
    <message>
        <source>Re&amp;versed</source>
        <translation>倒序(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>Saves columns and order under a name</source>
        <translation>以某个名称保存列和顺序</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Shown, &amp;from the left</source>
        <translation>显示的列，从左起(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the columns and the order of a set</source>
        <translation>显示方案的列和顺序</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>The column that decides the order of the rows</source>
        <translation>决定行顺序的列</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>找到文件的顺序</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>{} (pinned)</source>
        <translation>{}（已固定）</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A TOML file that names the certificates of a tls address: ca, cert and key.</source>
        <translation>指明 tls 地址所用证书的 TOML 文件：ca、cert 和 key。</translation>
    </message>
    <message>
        <source>A column of a CSV or TSV, by its title or its number: path, folder, name, size or time. Repeatable.</source>
        <translation>CSV 或 TSV 中的一列，用列标题或列号指定：path、folder、name、size 或 time。可重复使用。</translation>
    </message>
    <message>
        <source>A dash stands for what nobody has counted.</source>
        <translation>短横线表示尚未统计过。</translation>
    </message>
    <message>
        <source>A file is not read again while it has not changed since a check of the same depth, or a greater one.</source>
        <translation>文件自上次相同或更深深度的检查以来未更改的，不再读取。</translation>
    </message>
    <message>
        <source>A file of several kinds counts once, in the topmost of them. A dash stands for what nobody has asked.</source>
        <translation>属于多个类别的文件只计一次，计入其中最上面的类别。短横线表示尚未查询的内容。</translation>
    </message>
    <message>
        <source>A file that settings export has written.</source>
        <translation>由 settings export 写出的文件。</translation>
    </message>
    <message>
        <source>A filter; all arguments are then paths. Repeatable.</source>
        <translation>筛选器；此时所有参数都是路径。可重复使用。</translation>
    </message>
    <message>
        <source>A folder or file that each worker must see.</source>
        <translation>每个工作进程都必须能看到的文件夹或文件。</translation>
    </message>
    <message>
        <source>A folder to allow for scans, besides those in the library. Repeatable.</source>
        <translation>除媒体库中的文件夹外，另允许扫描的文件夹。可重复使用。</translation>
    </message>
    <message>
        <source>A folder, and its path for the other program, such as /media/nas=/mnt/media. Repeatable.</source>
        <translation>文件夹及其在另一程序中的路径，例如 /media/nas=/mnt/media。可重复使用。</translation>
    </message>
    <message>
        <source>A host name that clients may use for this computer. Repeatable.</source>
        <translation>客户端可用来称呼此计算机的主机名。可重复使用。</translation>
    </message>
    <message>
        <source>A manifest, or a folder with a single one.</source>
        <translation>清单，或只含一份清单的文件夹。</translation>
    </message>
    <message>
        <source>A policy of MediaConch, in XML.</source>
        <translation>MediaConch 策略，XML 格式。</translation>
    </message>
    <message>
        <source>A running window or cinventory serve answers, if its local API is on. Otherwise the jobs are those saved in the library. These can be cancelled and paused, but not resumed or retried.</source>
        <translation>如果正在运行的窗口或 cinventory serve 开启了本地 API，则由它应答。否则列出的是保存在媒体库中的任务。这些任务可以取消和暂停，但不能恢复或重试。</translation>
    </message>
    <message>
        <source>A running window or cinventory serve begins the job, if its local API is on. Otherwise the job runs here.</source>
        <translation>如果正在运行的窗口或 cinventory serve 开启了本地 API，则由它启动任务。否则任务在此处运行。</translation>
    </message>
    <message>
        <source>A target of the page Room, in place of --codec, --height, --sdr and --aac.</source>
        <translation>“空间”页面中的一个目标，用来代替 --codec、--height、--sdr 和 --aac。</translation>
    </message>
    <message>
        <source>A test page for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>{sheet} 的测试页。请按 100 % 打印，不要缩放到适合页面。</translation>
    </message>
    <message>
        <source>Accept a tcp address, without TLS: whoever reaches the cluster can run programs on its computers and on this one.</source>
        <translation>接受不使用 TLS 的 tcp 地址：任何能访问集群的人都可以在集群的计算机和此计算机上运行程序。</translation>
    </message>
    <message>
        <source>Accept the contents; otherwise the files are only named.</source>
        <translation>接受这些内容；否则只列出文件。</translation>
    </message>
    <message>
        <source>Add a folder: cinventory scan FOLDER</source>
        <translation>添加文件夹：cinventory scan FOLDER</translation>
    </message>
    <message>
        <source>Add a schedule: scan or verify a source, check it for damage, look for copies, or export a search.</source>
        <translation>添加计划：扫描或验证来源、检查其是否损坏、查找副本，或导出搜索结果。</translation>
    </message>
    <message>
        <source>All else is told of these files as the last scans and checks saw them.</source>
        <translation>关于这些文件的其他信息均以上次扫描和检查时所见为准。</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>扫描见过的所有字幕和 .nfo 文件都属于某个视频。</translation>
    </message>
    <message>
        <source>Allow the manifest inside the described folder; ascmhl and bagit go there by default then.</source>
        <translation>允许将清单写入所描述的文件夹内；此时 ascmhl 和 bagit 默认写在该处。</translation>
    </message>
    <message>
        <source>Also look into files without a video extension. Scans without --sniff ignore them.</source>
        <translation>同时查看没有视频扩展名的文件。不带 --sniff 的扫描会忽略这些文件。</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable.</source>
        <translation>算法：xxh3-128、xxh3-64、xxh64、md5、sha1、sha256、sha512、blake3、c4、crc32、xxh32、sha224、sha384、sha3-256、sha3-512、sm3、ripemd160、blake2s、blake2b、blake2b-384、blake2b-256、blake2b-160、blake2b-128。可重复使用。</translation>
    </message>
    <message>
        <source>An algorithm: xxh3-128, xxh3-64, xxh64, md5, sha1, sha256, sha512, blake3, c4, crc32, xxh32, sha224, sha384, sha3-256, sha3-512, sm3, ripemd160, blake2s, blake2b, blake2b-384, blake2b-256, blake2b-160, blake2b-128. Repeatable: all are computed in one pass.</source>
        <translation>算法：xxh3-128、xxh3-64、xxh64、md5、sha1、sha256、sha512、blake3、c4、crc32、xxh32、sha224、sha384、sha3-256、sha3-512、sm3、ripemd160、blake2s、blake2b、blake2b-384、blake2b-256、blake2b-160、blake2b-128。可重复使用：所有算法在一次读取中计算。</translation>
    </message>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. So is one with a separator outside a filter. All other arguments are filters.</source>
        <translation>如果参数存在于磁盘上、是绝对路径，或以点或 ~ 开头，则为路径。不属于筛选器而含有路径分隔符的参数也是路径。所有其他参数都是筛选器。</translation>
    </message>
    <message>
        <source>An open window keeps its own: close it before.</source>
        <translation>打开的窗口会保留自己的设置：请先将其关闭。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Back up the library, restore it, and tell where it is and what is in it.</source>
        <translation>备份和还原媒体库，并显示其位置和内容。</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, so that Excel recognizes UTF-8.</source>
        <translation>CSV 以字节顺序标记 (BOM) 开头，以便 Excel 识别 UTF-8。</translation>
    </message>
    <message>
        <source>Begin there: seconds, or as 1:02:03.5.</source>
        <translation>从此处开始：以秒为单位，或写成 1:02:03.5。</translation>
    </message>
    <message>
        <source>Bring the list of a disk that is not here into the library, from another program or computer.</source>
        <translation>将不在此处的磁盘的列表导入媒体库，列表来自其他程序或计算机。</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动执行</translation>
    </message>
    <message>
        <source>Cancelled in {time} s.</source>
        <translation>{time} 秒后取消。</translation>
    </message>
    <message>
        <source>Cancelled in {time} s: {summary}.</source>
        <translation>{time} 秒后取消：{summary}。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancelled. No manifest was written.</source>
        <translation>已取消。没有写出清单。</translation>
    </message>
    <message>
        <source>Cancelled. There is no new copy.</source>
        <translation>已取消。没有新的副本。</translation>
    </message>
    <message>
        <source>Change the times, the budget, the depth, the search or the file of a schedule.</source>
        <translation>更改计划的时间、限额、深度、搜索或文件。</translation>
    </message>
    <message>
        <source>Check also files that were checked before.</source>
        <translation>同时检查以前检查过的文件。</translation>
    </message>
    <message>
        <source>Check whether Cinventory works on this computer.</source>
        <translation>检查 Cinventory 能否在此计算机上正常工作。</translation>
    </message>
    <message>
        <source>Checks found: {counts}.</source>
        <translation>检查发现：{counts}。</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Compare a folder with a manifest, and report what is missing, changed or additional.</source>
        <translation>将文件夹与清单比较，并报告缺失、更改或多出的文件。</translation>
    </message>
    <message>
        <source>Compare two folders or files, in place of a list: what is only in A, in both, only in B. Of two folders, one in the other, the inner one is no part of the outer one.</source>
        <translation>比较两个文件夹或文件，用来代替列表：只在 A 中的、两者都有的、只在 B 中的。如果一个文件夹在另一个之内，则内层文件夹不算作外层文件夹的一部分。</translation>
    </message>
    <message>
        <source>Compared with longer ones in the library: {compared} of {count} {count:video|videos}.</source>
        <translation>已与媒体库中更长的视频比较：{compared}/{count} 个视频。</translation>
    </message>
    <message>
        <source>Compute the checksums of files in the library, and store them.</source>
        <translation>计算媒体库中文件的校验和并存储。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Copy the library to one file, also while a window or a job uses it, and check the copy.</source>
        <translation>将媒体库复制为一个文件（窗口或任务正在使用时也可以），并检查该副本。</translation>
    </message>
    <message>
        <source>Could be freed: {size}, in {count} {count:file|files}</source>
        <translation>可释放：{size}，共 {count} 个文件</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>可释放</translation>
    </message>
    <message>
        <source>Ctrl-C stops the server. Results are kept. Alerts tell of jobs that end badly, of sources that are offline and of files that changed unnoticed. With --cluster, or a cluster in the preferences, its workers probe the files of all scans. With --health, the exit status is 0 if a running server answers, and else 1.</source>
        <translation>按 Ctrl-C 停止服务器。结果会保留。任务异常结束、来源离线和文件静默更改时会发出警报。使用 --cluster 或首选项中设有集群时，由集群的工作进程探测所有扫描的文件。使用 --health 时，如果有正在运行的服务器应答，退出状态为 0，否则为 1。</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Damage checks</source>
        <translation>损坏检查</translation>
    </message>
    <message>
        <source>Decode files in the library to find damage.</source>
        <translation>解码媒体库中的文件以查找损坏。</translation>
    </message>
    <message>
        <source>Delete the index. The subtitles themselves stay as they are.</source>
        <translation>删除索引。字幕本身保持不变。</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Done in {time} s.</source>
        <translation>{time} 秒完成。</translation>
    </message>
    <message>
        <source>Done in {time} s: {summary}.</source>
        <translation>{time} 秒完成：{summary}。</translation>
    </message>
    <message>
        <source>Done: {summary}.</source>
        <translation>完成：{summary}。</translation>
    </message>
    <message>
        <source>Drop its name, place and note before.</source>
        <translation>先去掉其名称、位置和备注。</translation>
    </message>
    <message>
        <source>Encode sound anew as AAC; else it is copied.</source>
        <translation>将声音重新编码为 AAC；否则直接复制。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Exit status: 0 all arrived; 1 there is no receiver, or one cannot be used; 2 wrong usage; 3 an alert did not arrive.</source>
        <translation>退出状态：0 全部送达；1 没有接收方，或某个接收方无法使用；2 用法错误；3 有警报未送达。</translation>
    </message>
    <message>
        <source>Exit status: 0 complete; 1 the manifest cannot be read; 2 wrong usage; 3 incomplete or failed; 130 cancelled. Additional files make a history or a bag incomplete, since these list every file.</source>
        <translation>退出状态：0 完整；1 无法读取清单；2 用法错误；3 不完整或失败；130 已取消。多出的文件会使历史记录或 BagIt 包不完整，因为它们列出每个文件。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, also if --budget leaves files; otherwise as of verify.</source>
        <translation>退出状态：0 完成，--budget 留下文件时也是如此；其他与 verify 相同。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed; 2 wrong usage or a refused output; 3 done, but a file is left out, or not as it was recorded; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 失败；2 用法错误或输出被拒绝；3 完成，但有文件被排除或与记录不符；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no backup could be made, or the library is in use or damaged; 2 wrong usage.</source>
        <translation>退出状态：0 完成；1 无法备份，或媒体库正在使用或已损坏；2 用法错误。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 no path could be read, the library is locked or damaged, or the output could not be written; 2 wrong usage or a refused output; 3 done, but something needs attention; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 所有路径都无法读取、媒体库已锁定或损坏，或无法写出输出；2 用法错误或输出被拒绝；3 完成，但有需要注意的情况；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 nothing was imported, since the catalogue cannot be read, or the library is locked or damaged; 2 wrong usage; 3 it stopped before its end, some lines were not understood, a checksum is another one here, or files of an earlier import are lacking; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 未导入任何内容，因为无法读取目录，或媒体库已锁定或损坏；2 用法错误；3 导入中途停止、有些行无法识别、有校验和与此处不同，或缺少较早的导入中的文件；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file could not be written; 2 wrong usage.</source>
        <translation>退出状态：0 完成；1 无法写出文件；2 用法错误。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the file holds no preferences that can be used; 2 wrong usage.</source>
        <translation>退出状态：0 完成；1 文件中没有可用的首选项；2 用法错误。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read, or the copy could not be written; 2 wrong usage; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 无法读取媒体库，或无法写出副本；2 用法错误；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage.</source>
        <translation>退出状态：0 完成；1 无法读取媒体库；2 用法错误。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library cannot be read; 2 wrong usage; 3 nothing was indexed yet.</source>
        <translation>退出状态：0 完成；1 无法读取媒体库；2 用法错误；3 尚未索引任何内容。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is in use, or the backup is damaged or missing; 2 wrong usage; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 媒体库正在使用，或备份损坏或缺失；2 用法错误；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library is locked or damaged; 2 wrong usage.</source>
        <translation>退出状态：0 完成；1 媒体库已锁定或损坏；2 用法错误。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file changed unnoticed, is unreadable, could not be checked, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 媒体库中没有此文件，或媒体库已锁定或损坏；2 用法错误；3 有文件静默更改、无法读取、无法检查，或因 --budget 留待下次运行；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file could not be read, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 媒体库中没有此文件，或媒体库已锁定或损坏；2 用法错误；3 有文件无法读取，或因 --budget 留待下次运行；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a file is damaged, was not examined to its end, or is left by --budget for the next run; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 媒体库中没有此文件，或媒体库已锁定或损坏；2 用法错误；3 有文件损坏、未检查到结尾，或因 --budget 留待下次运行；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 a source went away; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 媒体库中没有此文件，或媒体库已锁定或损坏；2 用法错误；3 有来源变为不可访问；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage; 3 some files could not be compared, so that they may be copies too; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 媒体库中没有此文件，或媒体库已锁定或损坏；2 用法错误；3 有些文件无法比较，因此也可能是副本；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the preferences do not allow it, or the library is locked or damaged; 2 wrong usage; 3 some files were not moved; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 首选项不允许，或媒体库已锁定或损坏；2 用法错误；3 有些文件未移动；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 there is nothing to undo, or the library is locked or damaged; 2 wrong usage; 3 some files could not be moved back; 130 cancelled.</source>
        <translation>退出状态：0 完成；1 没有可撤销的内容，或媒体库已锁定或损坏；2 用法错误；3 有些文件无法移回；130 已取消。</translation>
    </message>
    <message>
        <source>Exit status: 0 every file passes; 1 the library knows no such file, or there is no such profile; 2 wrong usage; 3 a file does not pass, or it is not known whether it does.</source>
        <translation>退出状态：0 所有文件都符合；1 媒体库中没有此文件，或没有此规格；2 用法错误；3 有文件不符合，或不清楚是否符合。</translation>
    </message>
    <message>
        <source>Exit status: 0 no file is known to be lost; 1 the library cannot be read; 2 wrong usage; 3 files changed unnoticed, are damaged or could not be read.</source>
        <translation>退出状态：0 没有已知丢失的文件；1 无法读取媒体库；2 用法错误；3 有文件静默更改、损坏或无法读取。</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that could not be read are left out.</source>
        <translation>无法读取的文件不包括在内。</translation>
    </message>
    <message>
        <source>Files that would save most</source>
        <translation>可节省最多的文件</translation>
    </message>
    <message>
        <source>Files whose checksums are stored already are not read. Files that have changed since are compared, as by verify. By default xxh3-128 is computed.</source>
        <translation>已存有校验和的文件不再读取。之后更改过的文件会像 verify 那样比较。默认计算 xxh3-128。</translation>
    </message>
    <message>
        <source>Find the exact copies of files in the library, and list them in groups.</source>
        <translation>查找媒体库中文件的完全相同副本，并分组列出。</translation>
    </message>
    <message>
        <source>Find videos that are parts of longer ones, by many pictures of each: half a minute of the processor and some hundred MB for a film. copies --parts lists them.</source>
        <translation>通过每个视频的许多画面，查找属于更长视频的一部分的视频：一部影片需要约半分钟处理器时间和几百 MB。用 copies --parts 列出。</translation>
    </message>
    <message>
        <source>Folders and files that the window scans.</source>
        <translation>由窗口扫描的文件夹和文件。</translation>
    </message>
    <message>
        <source>Folders and files to scan.</source>
        <translation>要扫描的文件夹和文件。</translation>
    </message>
    <message>
        <source>Folders of sources to watch; without any, list all.</source>
        <translation>要监视的来源文件夹；不指定则列出全部。</translation>
    </message>
    <message>
        <source>For rsync and xargs, or a path a line for rclone and people.</source>
        <translation>用于 rsync 和 xargs；或每行一个路径，用于 rclone 和阅读。</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>强制字幕</translation>
    </message>
    <message>
        <source>Forget the files of an earlier import that this one lacks; otherwise they stay, and are counted.</source>
        <translation>忘记较早的导入中有而此次导入中缺少的文件；否则保留这些文件，并统计其数量。</translation>
    </message>
    <message>
        <source>From then on, the checksums that the last check found are the known ones, and those from before are forgotten. Accept a file that changed unnoticed only if you know that its contents are as they should be. No file is read or changed. An edit whose new time a scan has seen needs no acceptance.</source>
        <translation>从此以后，上次检查发现的校验和成为已知校验和，之前的校验和会被忘记。只有在确知内容正确时，才应接受静默更改的文件。不读取也不更改任何文件。如果扫描已发现编辑后的新时间，则该编辑无需接受。</translation>
    </message>
    <message>
        <source>Gap in episodes</source>
        <translation>剧集间断</translation>
    </message>
    <message>
        <source>Give a source a name of its own, by which the window, the page and other commands call it.</source>
        <translation>为来源指定名称，供窗口、网页和其他命令使用。</translation>
    </message>
    <message>
        <source>Give up a file after this time without a byte; by default from the preferences.</source>
        <translation>文件在此时间内没有读到一个字节则放弃；默认采用首选项中的值。</translation>
    </message>
    <message>
        <source>Got unexpected extra argument(s) ({arguments})</source>
        <translation>多余的参数（{arguments}）</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交出</translation>
    </message>
    <message>
        <source>Have the workers of this Dask scheduler read the files, tcp://HOST:PORT or tls://HOST:PORT. local:N starts N workers on this computer.</source>
        <translation>由此 Dask 调度器的工作进程读取文件，格式为 tcp://HOST:PORT 或 tls://HOST:PORT。local:N 在此计算机上启动 N 个工作进程。</translation>
    </message>
    <message>
        <source>How often the job runs.</source>
        <translation>任务运行的频率。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>If “{name}” were lost:</source>
        <translation>如果“{name}”丢失：</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch, so that the command profiles test can use it by its name.</source>
        <translation>导入 MediaConch 策略，以便命令 profiles test 可以按名称使用。</translation>
    </message>
    <message>
        <source>Imported {title}. Use it with --profile {name}.</source>
        <translation>已导入 {title}。用 --profile {name} 来使用它。</translation>
    </message>
    <message>
        <source>In all: {count} {count:file|files}, {size}</source>
        <translation>总计：{count} 个文件，{size}</translation>
    </message>
    <message>
        <source>In both, as in {path}</source>
        <translation>两者都有，与 {path} 中相同</translation>
    </message>
    <message>
        <source>In the library, {made} of {count} {count:video|videos} of similar length can be compared.</source>
        <translation>在媒体库中，{count} 个长度相近的视频中有 {made} 个可以比较。</translation>
    </message>
    <message>
        <source>Index the subtitles of files in the library, so that `says:` finds what is said in them.</source>
        <translation>索引媒体库中文件的字幕，以便 `says:` 查找其中的对白。</translation>
    </message>
    <message>
        <source>Index what is said in videos, as their subtitles tell it, and find where it is said.</source>
        <translation>根据字幕索引视频中的对白，并查找对白出处。</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {reason}</source>
        <translation>{name} 的值无效：{reason}</translation>
    </message>
    <message>
        <source>Invalid value: {reason}</source>
        <translation>值无效：{reason}</translation>
    </message>
    <message>
        <source>It reads lists of Everything (.efu), Katalog (.idx), VVV and Cathy (.caf), and CSV or TSV. It also reads what rclone lsjson -R, tree -J -s -D and ls -lR --time-style=full-iso print. Best is what this prints, run in the topmost folder of the disk: find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</source>
        <translation>读取 Everything (.efu)、Katalog (.idx)、VVV 和 Cathy (.caf) 的列表，以及 CSV 或 TSV。也读取 rclone lsjson -R、tree -J -s -D 和 ls -lR --time-style=full-iso 的输出。最好的是在磁盘的最上层文件夹中运行下面命令的输出：find . -type f -printf &apos;%s\t%T@\t%p\0&apos; &gt; disk.files</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Keep a schedule, but do not run it.</source>
        <translation>保留计划，但不运行。</translation>
    </message>
    <message>
        <source>Keep the copy in this folder if there is one. Repeatable.</source>
        <translation>如果此文件夹中有副本，则保留该副本。可重复使用。</translation>
    </message>
    <message>
        <source>Keep the copy that this rule prefers: oldest, longest-name, shortest-path. Repeatable: in this order. What is a copy by its name, or in a folder of backups, goes first whatever the rule.</source>
        <translation>保留此规则优先的副本：oldest、longest-name、shortest-path。可重复使用：按此顺序应用。无论规则如何，从名称看是副本或位于备份文件夹中的文件最先移除。</translation>
    </message>
    <message>
        <source>Keep {number}: {reason}</source>
        <translation>保留 {number}：{reason}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>LAST RUN</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation>媒体库</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leave out files that save less, by default 200MB.</source>
        <translation>排除节省少于此数量的文件，默认为 200MB。</translation>
    </message>
    <message>
        <source>Let --webhook reach other computers without encryption.</source>
        <translation>允许 --webhook 不加密地访问其他计算机。</translation>
    </message>
    <message>
        <source>Let a file go although the file that stays is on another disk, as a backup is.</source>
        <translation>即使要保留的文件在另一磁盘上（如备份），也允许移除文件。</translation>
    </message>
    <message>
        <source>Let a schedule run again. What it has missed is not caught up with.</source>
        <translation>重新启用计划。错过的运行不会补做。</translation>
    </message>
    <message>
        <source>Let videos go of which a better one with the same pictures stays (copies --near), in place of exact copies. What is only perhaps the same stays.</source>
        <translation>移除画面相同且有更好版本要保留的视频（copies --near），而不是完全相同的副本。只是可能相同的视频会保留。</translation>
    </message>
    <message>
        <source>Line {place}: {reason}.</source>
        <translation>第 {place} 行：{reason}。</translation>
    </message>
    <message>
        <source>List all profiles: those of Cinventory, and your own.</source>
        <translation>列出所有规格：Cinventory 的和您自己的。</translation>
    </message>
    <message>
        <source>List and change the schedules of jobs. They run while the window or cinventory serve is open.</source>
        <translation>列出和更改任务的计划。计划在窗口或 cinventory serve 打开时运行。</translation>
    </message>
    <message>
        <source>List and show profiles of devices and deliveries, and test files of the library against them.</source>
        <translation>列出和显示设备与交付的规格，并按规格测试媒体库中的文件。</translation>
    </message>
    <message>
        <source>List at most N jobs, the newest; 20 by default.</source>
        <translation>最多列出 N 个最新的任务；默认为 20 个。</translation>
    </message>
    <message>
        <source>List jobs, show one, cancel, pause, resume or retry it, or make it skip a slow file.</source>
        <translation>列出任务，显示、取消、暂停、恢复或重试某个任务，或让其跳过缓慢的文件。</translation>
    </message>
    <message>
        <source>List only files at and below these paths that match every filter: words, or codec:hevc, size:&gt;2GB, duration:&lt;10m, hdr:yes, audio:deu, added:&lt;7d and so on. Put a filter that begins with - after --.</source>
        <translation>只列出这些路径及其下方符合所有筛选器的文件：单词，或 codec:hevc、size:&gt;2GB、duration:&lt;10m、hdr:yes、audio:deu、added:&lt;7d 等。以 - 开头的筛选器请放在 -- 之后。</translation>
    </message>
    <message>
        <source>List only files of the library that match every filter, as in list; for checksum lists.</source>
        <translation>只列出媒体库中符合所有筛选器的文件，与 list 相同；用于校验和列表。</translation>
    </message>
    <message>
        <source>List only jobs in this state: queued, running, paused, cancelling, interrupted, completed, failed, cancelled, needs_attention. Repeatable.</source>
        <translation>只列出处于此状态的任务：queued、running、paused、cancelling、interrupted、completed、failed、cancelled、needs_attention。可重复使用。</translation>
    </message>
    <message>
        <source>List so many files, those that save most.</source>
        <translation>列出此数量的文件，即节省最多的文件。</translation>
    </message>
    <message>
        <source>List subtitles and .nfo files that belong to no video, as the last scan saw them.</source>
        <translation>列出上次扫描所见的、不属于任何视频的字幕和 .nfo 文件。</translation>
    </message>
    <message>
        <source>List the disks of the library, connected or not, or change what is noted of one. Reads no disk.</source>
        <translation>列出媒体库的磁盘（无论是否已连接），或更改某个磁盘的备注信息。不读取任何磁盘。</translation>
    </message>
    <message>
        <source>List the disks of the library, give them names and places, and make labels for them. Without the name of a command, disks are listed.</source>
        <translation>列出媒体库的磁盘，为其指定名称和位置，并制作标签。不指定命令名称时，列出磁盘。</translation>
    </message>
    <message>
        <source>List the files in the library. Only --make-pictures reads them.</source>
        <translation>列出媒体库中的文件。只有 --make-pictures 会读取文件。</translation>
    </message>
    <message>
        <source>List the files that were moved to the trash, or move files back to their folders.</source>
        <translation>列出已移到回收站的文件，或将文件移回原文件夹。</translation>
    </message>
    <message>
        <source>List the first N files of those that free the most.</source>
        <translation>列出可释放空间最多的前 N 个文件。</translation>
    </message>
    <message>
        <source>List the folders that hold equal files, in place of the groups.</source>
        <translation>列出包含相同文件的文件夹，用来代替各组。</translation>
    </message>
    <message>
        <source>List the gaps in the seasons of series, and the seasons that are left out between others.</source>
        <translation>列出剧集各季中的间断，以及中间缺少的季。</translation>
    </message>
    <message>
        <source>List the groups that are ignored, in place of the others.</source>
        <translation>列出已忽略的组，而不是其他组。</translation>
    </message>
    <message>
        <source>List the libraries that the window has opened, the last one first.</source>
        <translation>列出窗口打开过的媒体库，最近的在前。</translation>
    </message>
    <message>
        <source>List the programs that open a file, or open it in one of them.</source>
        <translation>列出可打开文件的程序，或用其中一个打开。</translation>
    </message>
    <message>
        <source>List the schedules, with the next run and what came of the last one.</source>
        <translation>列出计划，以及下次运行和上次运行的结果。</translation>
    </message>
    <message>
        <source>List the sheets and rolls that are known.</source>
        <translation>列出已知的标签纸和卷。</translation>
    </message>
    <message>
        <source>List the videos that are a part of a longer one, or have a part in common with it, with the times, in place of exact copies. cinventory fingerprint --parts finds them.</source>
        <translation>列出属于更长视频的一部分或与之有共同部分的视频及其时间，而不是完全相同的副本。这些视频由 cinventory fingerprint --parts 查找。</translation>
    </message>
    <message>
        <source>List the videos that show the same pictures in another encoding, size or cut, with the better one and why, in place of exact copies. cinventory fingerprint compares them. With --left-alone: those that are not the same.</source>
        <translation>列出以另一种编码、大小或剪辑显示相同画面的视频，以及哪个更好及其原因，而不是完全相同的副本。这些视频由 cinventory fingerprint 比较。与 --left-alone 同用：列出不相同的视频。</translation>
    </message>
    <message>
        <source>List where words are said: the file, the time and the line.</source>
        <translation>列出对白出处：文件、时间和台词行。</translation>
    </message>
    <message>
        <source>Little or nothing to save</source>
        <translation>可节省的很少或没有</translation>
    </message>
    <message>
        <source>Look after the computers that work together (--cluster of scan, checksum, verify and check).</source>
        <translation>照看协同工作的计算机（scan、checksum、verify 和 check 的 --cluster）。</translation>
    </message>
    <message>
        <source>Look at a file in the window of the quick look, or play it in another program.</source>
        <translation>在快速查看窗口中查看文件，或在其他程序中播放。</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Manifests are ASC MHL histories, Media Hash Lists, BagIt bags, SFV lists, and lists of md5sum, sha256sum, b2sum, b3sum, xxhsum and their like. All algorithms that are possible are tried where a list names none.</source>
        <translation>清单包括 ASC MHL 历史记录、Media Hash List、BagIt 包、SFV 列表，以及 md5sum、sha256sum、b2sum、b3sum、xxhsum 等的列表。列表未指明算法时，会尝试所有可能的算法。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>缺少参数 {name}。</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>缺少选项 {name}。</translation>
    </message>
    <message>
        <source>Move the files; otherwise they are only named.</source>
        <translation>移动文件；否则只列出文件。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>NEXT RUN</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Name the copies that could go, and the file that stays for each; with --yes, move them to the trash.</source>
        <translation>列出可移除的副本，以及各自要保留的文件；使用 --yes 时将副本移到回收站。</translation>
    </message>
    <message>
        <source>Name the files in which verify found other contents than the known ones; with --yes, accept these.</source>
        <translation>列出 verify 发现内容与已知内容不同的文件；使用 --yes 时接受这些文件。</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>两者皆无</translation>
    </message>
    <message>
        <source>New since the first scan, {time}</source>
        <translation>自 {time} 首次扫描起新增</translation>
    </message>
    <message>
        <source>New since you last looked, {time}</source>
        <translation>自您 {time} 上次查看起新增</translation>
    </message>
    <message>
        <source>No browser was found. Open this link within ten minutes. It works once:</source>
        <translation>未找到浏览器。请在十分钟内打开此链接。链接只能使用一次：</translation>
    </message>
    <message>
        <source>No change was found in what could be read</source>
        <translation>在可读取的内容中未发现更改</translation>
    </message>
    <message>
        <source>No change was found until then</source>
        <translation>到那时为止未发现更改</translation>
    </message>
    <message>
        <source>No disk has the name or id “{text}”. There are: {names}.</source>
        <translation>没有名称或 ID 为“{text}”的磁盘。现有：{names}。</translation>
    </message>
    <message>
        <source>No file is ever replaced by an undo.</source>
        <translation>撤销绝不会替换任何文件。</translation>
    </message>
    <message>
        <source>No file is known yet. Scan a folder first.</source>
        <translation>尚无已知文件。请先扫描文件夹。</translation>
    </message>
    <message>
        <source>No folder is renamed.</source>
        <translation>不会重命名任何文件夹。</translation>
    </message>
    <message>
        <source>No job is in this state.</source>
        <translation>没有处于此状态的任务。</translation>
    </message>
    <message>
        <source>No player was found. Install one, or name a program by --in.</source>
        <translation>未找到播放器。请安装播放器，或用 --in 指定程序。</translation>
    </message>
    <message>
        <source>No program for “{path}” was found.</source>
        <translation>未找到可打开“{path}”的程序。</translation>
    </message>
    <message>
        <source>No program here is called “{name}”. There are: {names}.</source>
        <translation>此处没有名为“{name}”的程序。现有：{names}。</translation>
    </message>
    <message>
        <source>No running Cinventory answers for this library. Only its saved jobs are available.</source>
        <translation>没有正在运行的 Cinventory 为此媒体库应答。只能使用其已保存的任务。</translation>
    </message>
    <message>
        <source>No sheet has the name “{name}”: {names}.</source>
        <translation>没有名为“{name}”的标签纸：{names}。</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>没有命令 {name}。</translation>
    </message>
    <message>
        <source>No such command {name}. Did you mean {names}?</source>
        <translation>没有命令 {name}。您是否指 {names}？</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>没有选项：{name}</translation>
    </message>
    <message>
        <source>No such option: {name} (Possible options: {names})</source>
        <translation>没有选项：{name}（可能的选项：{names}）</translation>
    </message>
    <message>
        <source>None of these files has pictures.</source>
        <translation>这些文件都没有图片。</translation>
    </message>
    <message>
        <source>None of these files has pictures. Make them with --make-pictures.</source>
        <translation>这些文件都没有图片。请用 --make-pictures 生成。</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>未作估算</translation>
    </message>
    <message>
        <source>Not known, since some files could not be compared</source>
        <translation>未知，因为有些文件无法比较</translation>
    </message>
    <message>
        <source>Not watched.</source>
        <translation>未监视。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note something else of the disk.</source>
        <translation>记录磁盘的其他信息。</translation>
    </message>
    <message>
        <source>Note that two videos of --near do not show the same.</source>
        <translation>注明 --near 的两个视频画面不相同。</translation>
    </message>
    <message>
        <source>Note where the disk is kept.</source>
        <translation>记录磁盘的存放位置。</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>Nothing that the catalogue names is opened. Its videos are listed as not connected and not read, until a scan of a disk with that name finds them. A later catalogue of the disk replaces the earlier one; what it lacks of that stays listed, and is counted, until you import it with --yes.</source>
        <translation>不会打开目录中列出的任何文件。其中的视频列为未连接和未读取，直到扫描同名磁盘时找到它们。同一磁盘的较新目录会取代较早的目录；较新目录中缺少的文件仍会列出并统计数量，直到用 --yes 导入该目录。</translation>
    </message>
    <message>
        <source>Nothing was forgotten: add --yes to forget what this one lacks.</source>
        <translation>未忘记任何文件：添加 --yes 可忘记此次导入中缺少的文件。</translation>
    </message>
    <message>
        <source>Nothing was moved: add --yes to move them to the trash.</source>
        <translation>没有移动任何文件：添加 --yes 可将其移到回收站。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Now {limit}.</source>
        <translation>当前{limit}。</translation>
    </message>
    <message>
        <source>OCCASION</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>OPENED</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>Older jobs are not shown. Show more with --limit.</source>
        <translation>未显示较早的任务。用 --limit 显示更多。</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list. One has to be named, here or by --where. A plain word that is no path is refused: give it by --where.</source>
        <translation>只处理这些路径及其下方符合所有筛选器的文件，与 list 相同。必须在此处或用 --where 指定至少一项。不是路径的普通单词会被拒绝：请用 --where 指定。</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all files. A plain word that is no path is refused: give it by --where.</source>
        <translation>只处理这些路径及其下方符合所有筛选器的文件，与 list 相同；默认为所有文件。不是路径的普通单词会被拒绝：请用 --where 指定。</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; by default all.</source>
        <translation>只处理这些路径及其下方符合所有筛选器的文件，与 list 相同；默认为全部。</translation>
    </message>
    <message>
        <source>Only files at and below these paths that match every filter, as in list; name at least one. A plain word that is no path is refused: give it by --where.</source>
        <translation>只处理这些路径及其下方符合所有筛选器的文件，与 list 相同；至少指定一项。不是路径的普通单词会被拒绝：请用 --where 指定。</translation>
    </message>
    <message>
        <source>Only files that match may go, and only those with another copy that can be reached on the same disk: a copy on another disk is a backup, and stays unless --across-disks is given. Run copies first. Just before a file goes, it is compared byte for byte with the file that stays; with --near, both must be as they were compared by their pictures, and the file that stays is read whole. Nothing is deleted, and journal undo moves files back. The preferences must allow it.</source>
        <translation>只移除符合条件的文件，且同一磁盘上须另有可访问的副本：其他磁盘上的副本是备份，除非指定 --across-disks，否则会保留。请先运行 copies。移除每个文件之前，会将其与要保留的文件逐字节比较；使用 --near 时，两者都必须仍与比较画面时一致，并会完整读取要保留的文件。不会删除任何文件，journal undo 可将文件移回。首选项必须允许此操作。</translation>
    </message>
    <message>
        <source>Only in {path}</source>
        <translation>只在 {path} 中</translation>
    </message>
    <message>
        <source>Only say whether a server of this library answers.</source>
        <translation>只报告此媒体库的服务器是否应答。</translation>
    </message>
    <message>
        <source>Only this computer can open it. With --host, others can, such as a phone.</source>
        <translation>只有此计算机可以打开。使用 --host 时，其他设备（如手机）也可以打开。</translation>
    </message>
    <message>
        <source>Only videos whose length is similar to that of another one are read, each once until it changes: some 10 MB and a second of the processor. Parts of one recording do not count as another. copies --near lists what is found. With --parts, the videos of 10 s or more are read that were not yet, and found in longer ones.</source>
        <translation>只读取与其他视频长度相近的视频，每个视频在更改之前只读取一次：约 10 MB 和一秒处理器时间。同一录像的各部分不互相算作其他视频。用 copies --near 列出结果。使用 --parts 时，读取尚未读取的 10 秒及以上的视频，并在更长的视频中查找它们。</translation>
    </message>
    <message>
        <source>Open another window. Otherwise the paths go to the window that is open.</source>
        <translation>打开另一个窗口。否则路径会传给已打开的窗口。</translation>
    </message>
    <message>
        <source>Open the live page in the browser.</source>
        <translation>在浏览器中打开浏览器页面。</translation>
    </message>
    <message>
        <source>Option {name} does not take a value.</source>
        <translation>选项 {name} 不接受值。</translation>
    </message>
    <message>
        <source>Option {name} requires an argument.</source>
        <translation>选项 {name} 需要一个参数。</translation>
    </message>
    <message>
        <source>Option {name} requires {number} arguments.</source>
        <translation>选项 {name} 需要 {number} 个参数。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Outlines of all labels, to be tried on plain paper.</source>
        <translation>所有标签的轮廓，用于在普通纸上试打。</translation>
    </message>
    <message>
        <source>Play it in this program, as open-with lists it; “preferred” is the preferred player.</source>
        <translation>在此程序中播放，程序名与 open-with 所列的相同；“preferred”表示首选播放器。</translation>
    </message>
    <message>
        <source>Print so many mm further down.</source>
        <translation>打印位置下移的毫米数。</translation>
    </message>
    <message>
        <source>Print so many mm further to the right.</source>
        <translation>打印位置右移的毫米数。</translation>
    </message>
    <message>
        <source>Probe every file again, and read more of it.</source>
        <translation>重新探测每个文件，并读取更多内容。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Put a backup in the place of the library. The library from before is kept beside it.</source>
        <translation>用备份取代媒体库。之前的媒体库保留在其旁边。</translation>
    </message>
    <message>
        <source>Put pictures from the cache of previews into an HTML report, of 120 files at most.</source>
        <translation>将预览缓存中的图片放入 HTML 报告，最多 120 个文件。</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Read 8 pictures of each video, by which the same film is found in another encoding.</source>
        <translation>读取每个视频的 8 个画面，用来找出采用另一种编码的同一影片。</translation>
    </message>
    <message>
        <source>Read all files of a folder, and write a manifest of them. The files themselves are never changed.</source>
        <translation>读取文件夹中的所有文件，并写出其清单。绝不更改文件本身。</translation>
    </message>
    <message>
        <source>Read also videos that were read before.</source>
        <translation>同时读取以前读取过的视频。</translation>
    </message>
    <message>
        <source>Read at most this much, such as 500GB or 2h, the longest unchecked files first.</source>
        <translation>最多读取此数量，例如 500GB 或 2h，最久未检查的文件优先。</translation>
    </message>
    <message>
        <source>Read files in the library again, and compare them with their stored checksums.</source>
        <translation>重新读取媒体库中的文件，并与存储的校验和比较。</translation>
    </message>
    <message>
        <source>Read the preferences from a file. Passwords, tokens and certificates stay as they are here.</source>
        <translation>从文件读取首选项。密码、令牌和证书保持此处的不变。</translation>
    </message>
    <message>
        <source>Read the tracks inside videos, too; each such video is read to its end.</source>
        <translation>同时读取视频内的轨道；每个这样的视频都会读到结尾。</translation>
    </message>
    <message>
        <source>Record the new path of a source, and keep all that is known about its files.</source>
        <translation>记录来源的新路径，并保留关于其文件的所有已知信息。</translation>
    </message>
    <message>
        <source>Relocate even if none of its files is found there.</source>
        <translation>即使在该处找不到任何文件，也重新定位。</translation>
    </message>
    <message>
        <source>Remove a schedule. A job that it has begun goes on.</source>
        <translation>移除计划。由其启动的任务会继续进行。</translation>
    </message>
    <message>
        <source>Replace an existing checksum list.</source>
        <translation>替换现有的校验和列表。</translation>
    </message>
    <message>
        <source>Results: made; not_compared: no print can be made of the video, for the reason that JSON names; a video without a result was not read yet, or no other is of similar length.</source>
        <translation>结果：made；not_compared：无法为视频生成指纹，原因在 JSON 中注明；没有结果的视频尚未读取，或没有长度相近的其他视频。</translation>
    </message>
    <message>
        <source>Run the job of a schedule now, also of a disabled one and on battery.</source>
        <translation>立即运行计划的任务，计划已停用或正在使用电池时也可以。</translation>
    </message>
    <message>
        <source>Run this program with its arguments, without a shell, for each alert; it reads the alert as JSON. Repeatable.</source>
        <translation>每次警报时，不经 shell 运行此程序及其参数；程序以 JSON 读取警报。可重复使用。</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Say that a disk which only imports tell of is this one: scans of it then take the place of what was imported.</source>
        <translation>指明只在导入内容中出现的磁盘就是此磁盘：此后对此磁盘的扫描结果会取代导入的内容。</translation>
    </message>
    <message>
        <source>Say what limits the scan: processor, disk, late answers or library. With --cluster, also name the workers, their rates and faults.</source>
        <translation>指出限制扫描的因素：处理器、磁盘、应答延迟或媒体库。使用 --cluster 时，还列出工作进程及其速率和故障。</translation>
    </message>
    <message>
        <source>Scale larger pictures down to so many lines: 576, 720, 1080, 2160.</source>
        <translation>将较大的画面缩小到此行数：576、720、1080、2160。</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描方式</translation>
    </message>
    <message>
        <source>Scan folders and files into the library, and list them.</source>
        <translation>将文件夹和文件扫描到媒体库中，并列出文件。</translation>
    </message>
    <message>
        <source>Scan {number} since scan {since}, {time}, {state}</source>
        <translation>扫描 {number}，自扫描 {since} 起，{time}，{state}</translation>
    </message>
    <message>
        <source>Scan {number}, {time}, {state}</source>
        <translation>扫描 {number}，{time}，{state}</translation>
    </message>
    <message>
        <source>Scans run on the cluster at {address}.</source>
        <translation>扫描在位于 {address} 的集群上运行。</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Send a test alert to each receiver in the preferences and the options, once, and say if it arrived.</source>
        <translation>向首选项和选项中的每个接收方各发送一次测试警报，并报告是否送达。</translation>
    </message>
    <message>
        <source>Send alerts to this address, as JSON. Repeatable.</source>
        <translation>以 JSON 将警报发送到此地址。可重复使用。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>剧集</translation>
    </message>
    <message>
        <source>Serve the live page and the local job API without a window, and print the address.</source>
        <translation>不打开窗口而提供浏览器页面和本地任务 API，并显示地址。</translation>
    </message>
    <message>
        <source>Several sheets have the name “{name}”: {names}.</source>
        <translation>有多种标签纸的名称为“{name}”：{names}。</translation>
    </message>
    <message>
        <source>Show a profile with its conditions, and the pages that they come from.</source>
        <translation>显示规格及其条件，以及这些条件的来源网页。</translation>
    </message>
    <message>
        <source>Show all net changes after this scan, up to that of --scan; or those since a date (2026-10-01) or for an age (30d), with files that checks found changed unnoticed or damaged.</source>
        <translation>显示此扫描之后的所有净更改，直到 --scan 指定的扫描；或自某日期 (2026-10-01) 起或某时长 (30d) 以来的更改，包括检查发现静默更改或损坏的文件。</translation>
    </message>
    <message>
        <source>Show in how many files each language is spoken, written, forced, or neither spoken nor written.</source>
        <translation>显示每种语言在多少个文件中有音轨、有字幕、有强制字幕，或两者皆无。</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>不显示进度条。</translation>
    </message>
    <message>
        <source>Show no window, but an icon where the system has a place for it.</source>
        <translation>不显示窗口；系统有放置图标之处时显示图标。</translation>
    </message>
    <message>
        <source>Show the job until it ends. Ctrl-C does not cancel it.</source>
        <translation>显示任务直到其结束。Ctrl-C 不会取消任务。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Show the workers of a cluster, and whether each of them can take part in a scan.</source>
        <translation>显示集群的工作进程，以及每个进程能否参与扫描。</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>显示此消息并退出。</translation>
    </message>
    <message>
        <source>Show what a scan found new, changed, moved, missing or back, without reading the files.</source>
        <translation>显示扫描发现的新增、更改、移动、缺失或恢复的文件，不读取文件。</translation>
    </message>
    <message>
        <source>Show what each scan found the library to hold: files, size, codecs, problems and checks over time.</source>
        <translation>显示每次扫描时媒体库的内容：文件、大小、编解码器、问题以及各时期的检查。</translation>
    </message>
    <message>
        <source>Sign what --webhook sends, with the secret in this file.</source>
        <translation>用此文件中的密钥为 --webhook 发送的内容签名。</translation>
    </message>
    <message>
        <source>Since {time}, up to scan {number}</source>
        <translation>自 {time} 起，直到扫描 {number}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sort by this column, named as in CSV. Repeatable.</source>
        <translation>按此列排序，列名与 CSV 中的相同。可重复使用。</translation>
    </message>
    <message>
        <source>Sort in descending order: the largest or latest first.</source>
        <translation>降序排序：最大或最近的在前。</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Take --not-same of two videos back.</source>
        <translation>撤回对两个视频的 --not-same。</translation>
    </message>
    <message>
        <source>Take a file only if copies stay on at least so many disks that are connected.</source>
        <translation>只有在副本仍留存于至少此数量的已连接磁盘上时，才移除文件。</translation>
    </message>
    <message>
        <source>Take no file from the disk of this path in a source. Repeatable.</source>
        <translation>不从某来源中此路径所在的磁盘移除文件。可重复使用。</translation>
    </message>
    <message>
        <source>Take no file from this folder. Repeatable.</source>
        <translation>不从此文件夹移除文件。可重复使用。</translation>
    </message>
    <message>
        <source>Take the inventory of a video library. Without a command, cinventory [--library FILE] [PATH]... opens the window and scans the paths. cinventory self-test checks whether it works on this computer.</source>
        <translation>清点视频媒体库。不指定命令时，cinventory [--library FILE] [PATH]... 打开窗口并扫描这些路径。cinventory self-test 检查程序能否在此计算机上正常工作。</translation>
    </message>
    <message>
        <source>Tell by when the disk will be full, and by which looks.</source>
        <translation>指出磁盘将在何时用满，以及根据哪些查看得出。</translation>
    </message>
    <message>
        <source>Tell the size of the library, what it holds, and its backups; of a damaged one, the backups.</source>
        <translation>显示媒体库的大小、内容及其备份；如果媒体库已损坏，则显示备份。</translation>
    </message>
    <message>
        <source>Tell what encoding videos anew would save: a range with its grounds. Nothing is encoded or changed.</source>
        <translation>指出重新编码视频可节省多少：给出范围及依据。不编码也不更改任何文件。</translation>
    </message>
    <message>
        <source>Tell what files take room without need, by kind, and which would free the most. Changes nothing.</source>
        <translation>按类别指出哪些文件不必要地占用空间，以及哪些文件可释放最多空间。不更改任何内容。</translation>
    </message>
    <message>
        <source>Tell what is wrong, new and unknown in the library, and the command that answers each. Reads no file.</source>
        <translation>指出媒体库中有问题、新增和未知的内容，以及应对各项的命令。不读取任何文件。</translation>
    </message>
    <message>
        <source>Tell what the index holds, its size, and when it was made.</source>
        <translation>显示索引的内容、大小和生成时间。</translation>
    </message>
    <message>
        <source>Tell what would be lost with the disk: what is nowhere else.</source>
        <translation>指出丢失该磁盘会失去什么：别处没有的文件。</translation>
    </message>
    <message>
        <source>Tell which disks were not seen, or not checked, for long.</source>
        <translation>指出哪些磁盘长期未见或未检查。</translation>
    </message>
    <message>
        <source>Tell which files fit on a disk with so much room: 800GB.</source>
        <translation>指出哪些文件可放入有此空间的磁盘：800GB。</translation>
    </message>
    <message>
        <source>Tell which files have copies on fewer than N disks.</source>
        <translation>指出哪些文件的副本所在磁盘少于 N 个。</translation>
    </message>
    <message>
        <source>Test known files against profiles. Only imported policies read the files.</source>
        <translation>按规格测试已知文件。只有导入的策略会读取文件。</translation>
    </message>
    <message>
        <source>Test this profile, not all. Repeatable.</source>
        <translation>测试此规格，而不是全部规格。可重复使用。</translation>
    </message>
    <message>
        <source>The action.</source>
        <translation>操作。</translation>
    </message>
    <message>
        <source>The address of the Dask scheduler.</source>
        <translation>Dask 调度器的地址。</translation>
    </message>
    <message>
        <source>The address to listen on. Other computers can reach it unless it is loopback.</source>
        <translation>要监听的地址。除回环地址外，其他计算机都可访问。</translation>
    </message>
    <message>
        <source>The algorithm of a checksum list whose name and lines do not tell it.</source>
        <translation>名称和各行均未表明算法的校验和列表的算法。</translation>
    </message>
    <message>
        <source>The answer is yes, no or unknown, with the facts that fail or are not known.</source>
        <translation>回答为 yes、no 或 unknown，并附上不符合或未知的属性。</translation>
    </message>
    <message>
        <source>The backup is checked first. While a window or another program uses the library, nothing is done.</source>
        <translation>先检查备份。如果窗口或其他程序正在使用媒体库，则不执行任何操作。</translation>
    </message>
    <message>
        <source>The backup; by default the newest one beside the library.</source>
        <translation>备份；默认为媒体库旁边最新的备份。</translation>
    </message>
    <message>
        <source>The catalogue, or another library.</source>
        <translation>目录，或另一个媒体库。</translation>
    </message>
    <message>
        <source>The code is for a scanner that types: Find a disk by its label, in the window, shows the disk. Sheet and correction are at first those that the window used last.</source>
        <translation>代码供以键入方式工作的扫描器使用：窗口中的“按标签查找磁盘”会显示该磁盘。标签纸和校正值起初采用窗口上次使用的值。</translation>
    </message>
    <message>
        <source>The codec of the results.</source>
        <translation>编码结果的编解码器。</translation>
    </message>
    <message>
        <source>The command ends when that window is closed; the other program goes on by itself. The status is 1 if there is no such file, if it cannot be played, or if the program did not start.</source>
        <translation>该窗口关闭时命令结束；其他程序则独立继续运行。如果没有此文件、文件无法播放或程序未启动，状态为 1。</translation>
    </message>
    <message>
        <source>The command looks for the files there first. The next scan does not probe unchanged files again.</source>
        <translation>命令先在该处查找文件。下次扫描不会重新探测未更改的文件。</translation>
    </message>
    <message>
        <source>The day of a weekly job, or the first such day of a month; sunday.</source>
        <translation>每周任务在星期几运行，或每月任务在当月的第一个星期几运行；默认为 sunday。</translation>
    </message>
    <message>
        <source>The depth of a check for damage; index by default.</source>
        <translation>损坏检查的深度；默认为 index。</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”, kept at {place}.</source>
        <translation>磁盘 {id} 名为“{name}”，存放于 {place}。</translation>
    </message>
    <message>
        <source>The disk {id} is called “{name}”.</source>
        <translation>磁盘 {id} 名为“{name}”。</translation>
    </message>
    <message>
        <source>The file appears once it is whole. A file there is replaced only if it is a library.</source>
        <translation>文件完整后才会出现。该处已有的文件只有是媒体库时才会被替换。</translation>
    </message>
    <message>
        <source>The file that an export replaces; its extension is the format.</source>
        <translation>每次导出所替换的文件；其扩展名决定格式。</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>要写出的文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>The file with the token, made if missing; by default the user&apos;s own.</source>
        <translation>令牌文件，缺失时自动生成；默认为用户自己的令牌文件。</translation>
    </message>
    <message>
        <source>The file, or the folder for a new file; by default the folder beside the library.</source>
        <translation>文件，或用于存放新文件的文件夹；默认为媒体库旁边的文件夹。</translation>
    </message>
    <message>
        <source>The file. It need not be in the library.</source>
        <translation>文件。不必在媒体库中。</translation>
    </message>
    <message>
        <source>The files are compared with all files of the library. Of files of the same size, only those are read that may still be equal; stored checksums stand for files on disks that are not connected. Hard links, reflinks and several paths to one file are one copy.</source>
        <translation>文件与媒体库中的所有文件比较。大小相同的文件中，只读取仍可能相同的；对于未连接磁盘上的文件，使用存储的校验和。硬链接、reflink 和指向同一文件的多个路径都算作一份副本。</translation>
    </message>
    <message>
        <source>The files that are to fit; by default those on one disk alone. Repeatable.</source>
        <translation>要放入的文件；默认为只在一个磁盘上的文件。可重复使用。</translation>
    </message>
    <message>
        <source>The files to test, as for the command list. Scan them first. A plain word that is no path is refused: give it by --where.</source>
        <translation>要测试的文件，写法与命令 list 相同。请先扫描。不是路径的普通单词会被拒绝：请用 --where 指定。</translation>
    </message>
    <message>
        <source>The first label that is left on the sheet.</source>
        <translation>标签纸上剩余的第一个标签。</translation>
    </message>
    <message>
        <source>The first run is at the next of these times. Runs that were missed are caught up with once. On battery, jobs wait until the computer is plugged in.</source>
        <translation>首次运行在下一个这样的时间。错过的运行会补做一次。使用电池时，任务会等到计算机接通电源后再运行。</translation>
    </message>
    <message>
        <source>The first {count} files make {share} of it.</source>
        <translation>前 {count} 个文件占其中的 {share}。</translation>
    </message>
    <message>
        <source>The first {count} {count:file makes|files make} {share} of it: {size}</source>
        <translation>前 {count} 个文件占其中的 {share}：{size}</translation>
    </message>
    <message>
        <source>The folder for what an encoder makes, for handbrake, sh, powershell and cmd. It is in no source.</source>
        <translation>存放编码器所生成文件的文件夹，用于 handbrake、sh、powershell 和 cmd。不在任何来源中。</translation>
    </message>
    <message>
        <source>The folder in its paths that stands for the disk, such as /media/blue or E:/; by default the one that the paths tell. An empty one cuts nothing.</source>
        <translation>目录路径中代表该磁盘的文件夹，例如 /media/blue 或 E:/；默认为从路径得知的文件夹。指定空值时不截去任何部分。</translation>
    </message>
    <message>
        <source>The folder of a source; by default all sources.</source>
        <translation>来源的文件夹；默认为所有来源。</translation>
    </message>
    <message>
        <source>The folder of the source.</source>
        <translation>来源的文件夹。</translation>
    </message>
    <message>
        <source>The folder to compare; by default that of the manifest.</source>
        <translation>要比较的文件夹；默认为清单所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder to describe.</source>
        <translation>要描述的文件夹。</translation>
    </message>
    <message>
        <source>The form of the manifest.</source>
        <translation>清单的形式。</translation>
    </message>
    <message>
        <source>The format of the output.</source>
        <translation>输出的格式。</translation>
    </message>
    <message>
        <source>The format of the report; by default that of the output&apos;s name.</source>
        <translation>报告的格式；默认由输出文件名决定。</translation>
    </message>
    <message>
        <source>The format; by default that of the output&apos;s name, or a table.</source>
        <translation>格式；默认由输出文件名决定，否则为表格。</translation>
    </message>
    <message>
        <source>The format; by default the one that its contents tell.</source>
        <translation>格式；默认由其内容决定。</translation>
    </message>
    <message>
        <source>The hours of a nightly, weekly or monthly job; 22:00-06:00 by default. Verifications and checks end with them.</source>
        <translation>每夜、每周或每月任务的时段；默认为 22:00-06:00。验证和检查在时段结束时停止。</translation>
    </message>
    <message>
        <source>The id of a job, or its beginning.</source>
        <translation>任务的 ID 或其开头部分。</translation>
    </message>
    <message>
        <source>The index is a file of its own beside the library. Subtitles that are in it are not read again, and those that are gone or have changed are taken out. Its size has a limit in the settings, dialogue_mb.</source>
        <translation>索引是媒体库旁边的单独文件。已在其中的字幕不会重新读取，已消失或已更改的字幕会从中移除。其大小上限由设置 dialogue_mb 决定。</translation>
    </message>
    <message>
        <source>The index of what is said is deleted: {size}.</source>
        <translation>对白索引已删除：{size}。</translation>
    </message>
    <message>
        <source>The job has not ended, but no more changes are reported. Run the command again later.</source>
        <translation>任务尚未结束，但不再报告更改。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>The job was not changed.</source>
        <translation>任务未更改。</translation>
    </message>
    <message>
        <source>The job.</source>
        <translation>任务。</translation>
    </message>
    <message>
        <source>The journal is empty: nothing was moved to the trash.</source>
        <translation>回收站记录为空：没有文件移到过回收站。</translation>
    </message>
    <message>
        <source>The last label of {sheet} is number {number}.</source>
        <translation>{sheet} 的最后一个标签是第 {number} 个。</translation>
    </message>
    <message>
        <source>The library from before is kept as {path}.</source>
        <translation>之前的媒体库保留为 {path}。</translation>
    </message>
    <message>
        <source>The library has no disk yet. Scan a folder first.</source>
        <translation>媒体库中尚无磁盘。请先扫描文件夹。</translation>
    </message>
    <message>
        <source>The library has no sources. Scan a folder first.</source>
        <translation>媒体库中没有来源。请先扫描文件夹。</translation>
    </message>
    <message>
        <source>The library no longer keeps the details of this scan.</source>
        <translation>媒体库不再保留此扫描的详情。</translation>
    </message>
    <message>
        <source>The library of another computer comes with all that it knows: contents, checksums, checks, the disks. It is only read, and nothing that this library knows is replaced. A scan of a disk here takes the place of its files, and gets what was known of them.</source>
        <translation>导入另一计算机的媒体库时，会带上其所有已知信息：内容、校验和、检查、磁盘。该媒体库只会被读取，此媒体库已知的信息不会被替换。在此处扫描某个磁盘后，扫描结果会取代该磁盘导入的文件，并沿用关于这些文件的已知信息。</translation>
    </message>
    <message>
        <source>The library {path} is now as in {backup}.</source>
        <translation>媒体库 {path} 现已与 {backup} 中的相同。</translation>
    </message>
    <message>
        <source>The library {path} is of this version.</source>
        <translation>媒体库 {path} 已是此版本。</translation>
    </message>
    <message>
        <source>The log: {path}</source>
        <translation>日志：{path}</translation>
    </message>
    <message>
        <source>The manifest: a file for a checksum list, a folder for ascmhl and bagit.</source>
        <translation>清单：校验和列表为文件，ascmhl 和 bagit 为文件夹。</translation>
    </message>
    <message>
        <source>The name of a profile.</source>
        <translation>规格的名称。</translation>
    </message>
    <message>
        <source>The name of its disk; by default the one that the catalogue tells. Of a library, the name for it here; by default that of its file.</source>
        <translation>其磁盘的名称；默认为目录所注明的名称。对于媒体库，则为在此处使用的名称；默认为其文件名。</translation>
    </message>
    <message>
        <source>The name or id of a program, as it is listed.</source>
        <translation>程序的名称或 ID，与所列的相同。</translation>
    </message>
    <message>
        <source>The name or the id of one disk; without it, all.</source>
        <translation>一个磁盘的名称或 ID；不指定则为全部。</translation>
    </message>
    <message>
        <source>The name; by default that of the file.</source>
        <translation>名称；默认为文件的名称。</translation>
    </message>
    <message>
        <source>The name; without one, that of its folder again.</source>
        <translation>名称；不指定则恢复为其文件夹的名称。</translation>
    </message>
    <message>
        <source>The names or ids of disks; without any, all.</source>
        <translation>磁盘的名称或 ID；不指定则为全部。</translation>
    </message>
    <message>
        <source>The new folder of the source.</source>
        <translation>来源的新文件夹。</translation>
    </message>
    <message>
        <source>The new name of the disk.</source>
        <translation>磁盘的新名称。</translation>
    </message>
    <message>
        <source>The number of a file in the list.</source>
        <translation>文件在列表中的编号。</translation>
    </message>
    <message>
        <source>The number of probe processes, with --cluster on each worker; by default from the preferences.</source>
        <translation>探测进程数，使用 --cluster 时为每个工作进程的探测进程数；默认采用首选项中的值。</translation>
    </message>
    <message>
        <source>The number of the schedule, as in the list.</source>
        <translation>计划的编号，与列表中的相同。</translation>
    </message>
    <message>
        <source>The old path of the source.</source>
        <translation>来源的旧路径。</translation>
    </message>
    <message>
        <source>The paths of one folder on different computers, such as /Volumes/Media=/mnt/media. Repeatable.</source>
        <translation>同一文件夹在不同计算机上的路径，例如 /Volumes/Media=/mnt/media。可重复使用。</translation>
    </message>
    <message>
        <source>The port to listen on; 0 for any free one.</source>
        <translation>要监听的端口；0 表示任一空闲端口。</translation>
    </message>
    <message>
        <source>The same, and make the pictures that are absent. This reads the files, for a minute at most.</source>
        <translation>同上，并生成缺少的图片。这会读取文件，最多一分钟。</translation>
    </message>
    <message>
        <source>The saved search to export.</source>
        <translation>要导出的已保存的搜索。</translation>
    </message>
    <message>
        <source>The scan to show; by default the last one.</source>
        <translation>要显示的扫描；默认为最近一次。</translation>
    </message>
    <message>
        <source>The scan was too short to tell what limited it.</source>
        <translation>扫描时间太短，无法判断受什么限制。</translation>
    </message>
    <message>
        <source>The scan was {limit}.</source>
        <translation>此次扫描{limit}。</translation>
    </message>
    <message>
        <source>The sheet or roll, by a part of its name; by default the last one.</source>
        <translation>标签纸或卷，用名称的一部分指定；默认为上次使用的。</translation>
    </message>
    <message>
        <source>The source {old} is now at {new}. No file was probed.</source>
        <translation>来源 {old} 现位于 {new}。没有探测任何文件。</translation>
    </message>
    <message>
        <source>The source {path} is called “{name}” now.</source>
        <translation>来源 {path} 现名为“{name}”。</translation>
    </message>
    <message>
        <source>The token is in {path}. Press Ctrl-C to stop the server.</source>
        <translation>令牌在 {path} 中。按 Ctrl-C 停止服务器。</translation>
    </message>
    <message>
        <source>The trash is on the same disk: emptying it frees the space.</source>
        <translation>回收站在同一磁盘上：清空回收站即可释放空间。</translation>
    </message>
    <message>
        <source>The window has opened no library yet.</source>
        <translation>窗口尚未打开过媒体库。</translation>
    </message>
    <message>
        <source>The window or cinventory serve watches while it is open. A file is probed once it has not changed for 10 seconds. Where the system reports no changes, a scan each hour or night finds them.</source>
        <translation>窗口或 cinventory serve 打开时会监视。文件 10 秒未更改后即被探测。如果系统不报告更改，则由每小时或每夜的扫描发现更改。</translation>
    </message>
    <message>
        <source>The words, in a row, in any case.</source>
        <translation>按顺序连续出现的单词，不区分大小写。</translation>
    </message>
    <message>
        <source>The worker {name} gets no files: {fault}</source>
        <translation>工作进程 {name} 未分配文件：{fault}</translation>
    </message>
    <message>
        <source>Their video may have been renamed, moved or deleted. Nothing is changed.</source>
        <translation>其视频可能已重命名、移动或删除。不会更改任何内容。</translation>
    </message>
    <message>
        <source>There are more folders with equal files than are listed.</source>
        <translation>还有更多包含相同文件的文件夹未列出。</translation>
    </message>
    <message>
        <source>There are no jobs.</source>
        <translation>没有任务。</translation>
    </message>
    <message>
        <source>There are no schedules. Add one with: cinventory schedule add</source>
        <translation>没有计划。用以下命令添加：cinventory schedule add</translation>
    </message>
    <message>
        <source>There is no file at “{path}”, or its disk is not connected.</source>
        <translation>“{path}”处没有文件，或其磁盘未连接。</translation>
    </message>
    <message>
        <source>There is no gap between the episodes that names tell.</source>
        <translation>从名称可得知的各集之间没有间断。</translation>
    </message>
    <message>
        <source>There is no index.</source>
        <translation>没有索引。</translation>
    </message>
    <message>
        <source>There may be more.</source>
        <translation>可能还有更多。</translation>
    </message>
    <message>
        <source>There may be more: see --format json.</source>
        <translation>可能还有更多：见 --format json。</translation>
    </message>
    <message>
        <source>These are the programs that the system names for its type, the usual one first, and known tools that are here: mpv, VLC, MediaInfo, LosslessCut, HandBrake. An editor of texts is not among those for a stream (.ts). The status is 1 if there is no file or no program, or if the program did not start.</source>
        <translation>这些是系统为其类型指明的程序（常用的在前），以及此处已有的已知工具：mpv、VLC、MediaInfo、LosslessCut、HandBrake。对于流 (.ts)，文本编辑器不在其中。如果没有文件、没有程序，或程序未启动，状态为 1。</translation>
    </message>
    <message>
        <source>This installation has no window, whose libraries paint labels.</source>
        <translation>此安装没有窗口，而绘制标签需要窗口的程序库。</translation>
    </message>
    <message>
        <source>This installation has no window.</source>
        <translation>此安装没有窗口。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Try [blue]&apos;{command_path} {help_option}&apos;[/] for help.</source>
        <translation>运行 [blue]&apos;{command_path} {help_option}&apos;[/] 可查看帮助。</translation>
    </message>
    <message>
        <source>Try the ways in which cinventory serve sends alerts: of jobs that end badly, sources that are offline, and files that changed unnoticed.</source>
        <translation>测试 cinventory serve 发送警报的途径：任务异常结束、来源离线以及文件静默更改的警报。</translation>
    </message>
    <message>
        <source>Turn HDR into SDR.</source>
        <translation>将 HDR 转换为 SDR。</translation>
    </message>
    <message>
        <source>Undo the whole last move to the trash.</source>
        <translation>撤销上次移到回收站的全部操作。</translation>
    </message>
    <message>
        <source>Update a library of an earlier version, which any command does by itself if it can back it up before.</source>
        <translation>更新较早版本的媒体库；如果可以先备份，任何命令都会自动更新。</translation>
    </message>
    <message>
        <source>Update it though no backup could be made before.</source>
        <translation>即使事先无法备份，也进行更新。</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>用法： </translation>
    </message>
    <message>
        <source>Use this library file instead of the default one.</source>
        <translation>使用此媒体库文件，而不是默认文件。</translation>
    </message>
    <message>
        <source>Use {gone} for one that is gone, or --where {word} for the files that match.</source>
        <translation>已消失的文件请用 {gone}；符合条件的文件请用 --where {word}。</translation>
    </message>
    <message>
        <source>Verdicts: clean; cannot_tell: nothing found, but damage does not show in this codec; suspicious: one sign of damage; damaged: a contradiction in the container, or two independent signs; not_finished: the file was not examined to its end, or cannot be decoded.</source>
        <translation>结论：clean；cannot_tell：未发现损坏，但损坏在此编解码器中不会显现；suspicious：一个损坏迹象；damaged：容器中有矛盾，或有两个独立的迹象；not_finished：文件未检查到结尾，或无法解码。</translation>
    </message>
    <message>
        <source>Verdicts: verified; moved; stored (verdict:new): there was no checksum before; edited: the contents have changed, and so has the size or the time of the last change; changed unnoticed (verdict:rotten): the contents have changed while both stayed; unreadable. A file that changed unnoticed keeps its known checksum: see accept.</source>
        <translation>结论：已验证；已移动；已存储 (verdict:new)：之前没有校验和；已编辑：内容已更改，大小或上次更改时间也已更改；静默更改 (verdict:rotten)：内容已更改，而大小和时间都未变；无法读取。静默更改的文件保留其已知校验和：见 accept。</translation>
    </message>
    <message>
        <source>Verify folders against manifests of checksums, and create such manifests.</source>
        <translation>按校验和清单验证文件夹，以及创建这种清单。</translation>
    </message>
    <message>
        <source>Verify or check at most this much, such as 500GB or 2h.</source>
        <translation>最多验证或检查此数量，例如 500GB 或 2h。</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Warning: other computers can reach this address, and the connection is not encrypted.</source>
        <translation>警告：其他计算机可以访问此地址，且连接未加密。</translation>
    </message>
    <message>
        <source>Watch sources: changes are scanned as they happen. Without a source, list the sources and their state.</source>
        <translation>监视来源：更改发生时即扫描。不指定来源时，列出来源及其状态。</translation>
    </message>
    <message>
        <source>Watch these sources no more.</source>
        <translation>不再监视这些来源。</translation>
    </message>
    <message>
        <source>What a disk is and its room are as of the last look, which is told. Nothing is copied: --list writes a list for a program that copies, such as rsync --from0 --files-from=FILE / TARGET.</source>
        <translation>磁盘的类型和空间以上次查看时为准，并注明查看时间。不复制任何文件：--list 为复制程序写出列表，例如 rsync --from0 --files-from=FILE / TARGET。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>What is not known is not estimated, and is told apart from what has nothing to save.</source>
        <translation>未知的内容不作估算，并与没有可节省的内容分开列出。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>What was imported of “{name}” is on “{disk}”. The next scan finds its files.</source>
        <translation>从“{name}”导入的内容在“{disk}”上。下次扫描会找到其文件。</translation>
    </message>
    <message>
        <source>Which episode is the last of a season is not known: nothing is said of what comes after those that are there. `cinventory list gap:yes` lists the episodes of the seasons with gaps.</source>
        <translation>无法得知哪一集是一季的最后一集：现有各集之后的内容不作判断。`cinventory list gap:yes` 列出有间断的各季的剧集。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>With --near: let a file go although it has sound in a language that the better one lacks.</source>
        <translation>与 --near 同用：即使文件有更好版本所缺少的语言的声音，也允许移除。</translation>
    </message>
    <message>
        <source>With a path, each worker reads a part of a file there, and the command compares it with what this computer reads. Nothing is written. Exit status: 0 all workers can take part; 1 there is no cluster; 3 a worker cannot.</source>
        <translation>指定路径时，每个工作进程读取该处文件的一部分，命令将其与此计算机读取的内容比较。不写入任何内容。退出状态：0 所有工作进程都可以参与；1 没有集群；3 有工作进程无法参与。</translation>
    </message>
    <message>
        <source>Write JSON, as the local API does.</source>
        <translation>写出 JSON，与本地 API 相同。</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>写出 JSON。</translation>
    </message>
    <message>
        <source>Write in English, as for a report to the makers, whatever the language of the preferences.</source>
        <translation>以英文写出，如同给开发者的报告，不论首选项中的语言是什么。</translation>
    </message>
    <message>
        <source>Write labels for disks as PDF: name, place, size, files, the id, and the id as a QR code.</source>
        <translation>将磁盘标签写成 PDF：名称、位置、大小、文件、ID，以及 ID 的二维码。</translation>
    </message>
    <message>
        <source>Write one line for the files of a recording, with their sums.</source>
        <translation>将录像的各文件写成一行，并给出合计。</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension does not belong to the format. Videos and libraries are never replaced.</source>
        <translation>即使文件的扩展名不属于该格式，也写出或替换文件。绝不替换视频和媒体库。</translation>
    </message>
    <message>
        <source>Write or replace a file even if its extension is of another format.</source>
        <translation>即使文件的扩展名属于另一种格式，也写出或替换文件。</translation>
    </message>
    <message>
        <source>Write paths for rsync and rclone from this folder on; by default from the innermost one of all files.</source>
        <translation>从此文件夹起写出用于 rsync 和 rclone 的路径；默认从所有文件共有的最内层文件夹起。</translation>
    </message>
    <message>
        <source>Write the paths of these files; - is standard output.</source>
        <translation>写出这些文件的路径；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Write the preferences to a file, and read them from one, as for another computer.</source>
        <translation>将首选项写入文件，以及从文件读取首选项，例如用于另一计算机。</translation>
    </message>
    <message>
        <source>Write the preferences to a file, without passwords, tokens and certificates.</source>
        <translation>将首选项写入文件，不含密码、令牌和证书。</translation>
    </message>
    <message>
        <source>Write the report to this file as well.</source>
        <translation>同时将报告写入此文件。</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>将结果写成 JSON。</translation>
    </message>
    <message>
        <source>Write this file; - is standard output.</source>
        <translation>写出此文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Write to this file; - is standard output.</source>
        <translation>写入此文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>[default: {}]</source>
        <translation>[默认：{}]</translation>
    </message>
    <message>
        <source>[required]</source>
        <translation>[必需]</translation>
    </message>
    <message>
        <source>a checksum list has the algorithm of its form.</source>
        <translation>校验和列表的算法由其形式决定。</translation>
    </message>
    <message>
        <source>a file with the extension {ending} cannot be {format}. Leave --format out, give the file the extension {other}, or add --force.</source>
        <translation>扩展名为 {ending} 的文件不能是 {format}。请省略 --format，使用扩展名 {other}，或添加 --force。</translation>
    </message>
    <message>
        <source>a list needs --if-lost, --fewer-than or --fits.</source>
        <translation>列表需要 --if-lost、--fewer-than 或 --fits。</translation>
    </message>
    <message>
        <source>a named target has them already. Leave out --codec, --height, --sdr and --aac.</source>
        <translation>指定的目标已包含这些设置。请省略 --codec、--height、--sdr 和 --aac。</translation>
    </message>
    <message>
        <source>all of:</source>
        <translation>全部满足：</translation>
    </message>
    <message>
        <source>ambiguous option: {option} could match {options}</source>
        <translation>选项不明确：{option} 可以是 {options}</translation>
    </message>
    <message>
        <source>an hourly job has no hours.</source>
        <translation>每小时任务没有时段。</translation>
    </message>
    <message>
        <source>and {count} {count:file|files} more</source>
        <translation>以及另外 {count} 个文件</translation>
    </message>
    <message>
        <source>any of:</source>
        <translation>满足其一：</translation>
    </message>
    <message>
        <source>argument {name}: {reason}</source>
        <translation>参数 {name}：{reason}</translation>
    </message>
    <message>
        <source>ascmhl adds a generation to the history of the folder, after verifying its chain. Files that differ from this history or that of an outer folder are recorded as failed. bagit needs a folder with its files in a folder data inside.</source>
        <translation>ascmhl 先验证文件夹历史记录的链，再在其中添加一代。与此历史记录或外层文件夹的历史记录不符的文件记录为失败。bagit 要求文件夹中的文件位于其内的 data 文件夹中。</translation>
    </message>
    <message>
        <source>ask one thing at a time.</source>
        <translation>一次只能查询一项。</translation>
    </message>
    <message>
        <source>at another speed</source>
        <translation>以另一速度</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>至少 {count} 份副本，每份 {size}：共 {total}，{freed}</translation>
    </message>
    <message>
        <source>at most {most} mm.</source>
        <translation>最多 {most} mm。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>back online</source>
        <translation>恢复在线</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>both are the same place.</source>
        <translation>两者是同一位置。</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>can take part</source>
        <translation>可以参与</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>静默更改</translation>
    </message>
    <message>
        <source>connected as of the last scan</source>
        <translation>上次扫描时已连接</translation>
    </message>
    <message>
        <source>connected as of {time}</source>
        <translation>{time} 时已连接</translation>
    </message>
    <message>
        <source>copies on the same disk take at most {within}, on other disks {across}</source>
        <translation>同一磁盘上的副本最多占用 {within}，其他磁盘上的最多占用 {across}</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>for {time}; use skip to leave it out</source>
        <translation>已持续 {time}；用 skip 可将其跳过</translation>
    </message>
    <message>
        <source>found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>full about {time}</source>
        <translation>约 {time} 用满</translation>
    </message>
    <message>
        <source>full {earliest} at the earliest</source>
        <translation>最早 {earliest} 用满</translation>
    </message>
    <message>
        <source>full {earliest} to {latest}</source>
        <translation>{earliest} 至 {latest} 用满</translation>
    </message>
    <message>
        <source>gets no files: {fault}</source>
        <translation>未分配文件：{fault}</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>has {own_begin} to {own_end} in common with {path}, from {begin} to {end}</source>
        <translation>{own_begin} 至 {own_end} 与 {path} 的 {begin} 至 {end} 相同</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>暂缓分配</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ignored explicit argument {value}</source>
        <translation>此处不能使用值 {value}</translation>
    </message>
    <message>
        <source>imported from {name}, not seen here</source>
        <translation>从 {name} 导入，未在此处见过</translation>
    </message>
    <message>
        <source>in SDR</source>
        <translation>转换为 SDR</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>index compares the tables of the container with the bytes there and reads all packets; key-frames decodes the key frames as well, full every frame of picture and sound.</source>
        <translation>index 将容器中的表与该处的字节比较，并读取所有数据包；key-frames 还会解码关键帧；full 解码画面和声音的每一帧。</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>is a part of {path}, from {begin} to {end}</source>
        <translation>是 {path} 的一部分，从 {begin} 至 {end}</translation>
    </message>
    <message>
        <source>is better than the chosen one: {reason}</source>
        <translation>优于所选文件：{reason}</translation>
    </message>
    <message>
        <source>it takes two paths, and nothing else.</source>
        <translation>需要两个路径，不接受其他内容。</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>last week: {jobs}</source>
        <translation>上周：{jobs}</translation>
    </message>
    <message>
        <source>library</source>
        <translation>媒体库</translation>
    </message>
    <message>
        <source>list takes no id; every other action needs one.</source>
        <translation>list 不接受 ID；其他操作都需要一个 ID。</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>已移回</translation>
    </message>
    <message>
        <source>name the files that may go, by paths or filters.</source>
        <translation>请用路径或筛选器指定可移除的文件。</translation>
    </message>
    <message>
        <source>name the files to accept, by paths or filters.</source>
        <translation>请用路径或筛选器指定要接受的文件。</translation>
    </message>
    <message>
        <source>name the output, which is a file or a folder.</source>
        <translation>请指定输出，即文件或文件夹。</translation>
    </message>
    <message>
        <source>name the sources to watch no more.</source>
        <translation>请指定不再监视的来源。</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>next: {job}, {time}</source>
        <translation>下次：{job}，{time}</translation>
    </message>
    <message>
        <source>no language of a file is known. Scan a folder first.</source>
        <translation>没有已知文件语言。请先扫描文件夹。</translation>
    </message>
    <message>
        <source>no receiver of alerts is named. Use --webhook or --on-alert.</source>
        <translation>未指定警报接收方。请使用 --webhook 或 --on-alert。</translation>
    </message>
    <message>
        <source>no server of this library runs.</source>
        <translation>没有此媒体库的服务器在运行。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>自 {time} 起未连接</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>未移动</translation>
    </message>
    <message>
        <source>not moved: {reason}</source>
        <translation>未移动：{reason}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在该处</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>nothing has been scanned yet. Scan a folder first.</source>
        <translation>尚未扫描任何内容。请先扫描文件夹。</translation>
    </message>
    <message>
        <source>nothing was indexed yet. Index what is said: cinventory dialogue index</source>
        <translation>尚未索引任何内容。请用以下命令索引对白：cinventory dialogue index</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count}</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>on another disk</source>
        <translation>在另一磁盘上</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>only CSV can have a byte order mark. Add --format csv.</source>
        <translation>只有 CSV 可以带字节顺序标记 (BOM)。请添加 --format csv。</translation>
    </message>
    <message>
        <source>only HTML can have pictures. Add --format html.</source>
        <translation>只有 HTML 可以带图片。请添加 --format html。</translation>
    </message>
    <message>
        <source>only a weekly or monthly job has a day.</source>
        <translation>只有每周或每月任务有运行日。</translation>
    </message>
    <message>
        <source>only one of them is possible.</source>
        <translation>只能使用其中一项。</translation>
    </message>
    <message>
        <source>only these formats have it: {names}.</source>
        <translation>只有这些格式可以使用：{names}。</translation>
    </message>
    <message>
        <source>only with --near.</source>
        <translation>只能与 --near 同用。</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>光盘</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>probing</source>
        <translation>正在探测</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>removable</source>
        <translation>可移动</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>say how often: hourly, nightly, weekly or monthly.</source>
        <translation>请指定频率：hourly、nightly、weekly 或 monthly。</translation>
    </message>
    <message>
        <source>say where to write the labels.</source>
        <translation>请指定标签的写出位置。</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>{time} 见到</translation>
    </message>
    <message>
        <source>sees {path} (device {device})</source>
        <translation>可看到 {path}（设备 {device}）</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>slow: {seconds} s</source>
        <translation>缓慢：{seconds} 秒</translation>
    </message>
    <message>
        <source>sound {found}</source>
        <translation>声音{found}</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>stays: {path}</source>
        <translation>保留：{path}</translation>
    </message>
    <message>
        <source>the better file stays.</source>
        <translation>更好的文件会保留。</translation>
    </message>
    <message>
        <source>the columns of path, or name, and size are needed.</source>
        <translation>需要路径或名称列，以及大小列。</translation>
    </message>
    <message>
        <source>the index of what is said cannot be read now, and finds nothing. Try again.</source>
        <translation>现在无法读取对白索引，找不到任何内容。请重试。</translation>
    </message>
    <message>
        <source>the index of what is said is damaged. Make it anew: cinventory dialogue index</source>
        <translation>对白索引已损坏。请重新生成：cinventory dialogue index</translation>
    </message>
    <message>
        <source>the index of what is said is of another version. Make it anew: cinventory dialogue index</source>
        <translation>对白索引属于另一版本。请重新生成：cinventory dialogue index</translation>
    </message>
    <message>
        <source>the last check found other contents than those of the checksum.</source>
        <translation>上次检查发现的内容与校验和不符。</translation>
    </message>
    <message>
        <source>the library does not remember this list. {reason}</source>
        <translation>媒体库未记住此列表。{reason}</translation>
    </message>
    <message>
        <source>the paths go from {folder} on.</source>
        <translation>路径从 {folder} 起。</translation>
    </message>
    <message>
        <source>the scan must be older than scan {number}.</source>
        <translation>该扫描必须早于扫描 {number}。</translation>
    </message>
    <message>
        <source>there is no scan {number}; the last is {last}.</source>
        <translation>没有扫描 {number}；最后一次是 {last}。</translation>
    </message>
    <message>
        <source>there is no target of this name, but: {names}.</source>
        <translation>没有此名称的目标。现有：{names}。</translation>
    </message>
    <message>
        <source>this command does not write {ending}. Use one of {possible}.</source>
        <translation>此命令不能写出 {ending}。请使用以下之一：{possible}。</translation>
    </message>
    <message>
        <source>this format has a line for each file.</source>
        <translation>此格式每个文件一行。</translation>
    </message>
    <message>
        <source>trash: {path}</source>
        <translation>回收站：{path}</translation>
    </message>
    <message>
        <source>undo needs numbers or --last; list takes neither.</source>
        <translation>undo 需要编号或 --last；list 两者都不接受。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unrecognized arguments: {arguments}</source>
        <translation>无法识别的参数：{arguments}</translation>
    </message>
    <message>
        <source>use a scan with --scan, not a date.</source>
        <translation>与 --scan 同用时请指定扫描，而不是日期。</translation>
    </message>
    <message>
        <source>use a size such as 200MB or 1.5GB.</source>
        <translation>请使用类似 200MB 或 1.5GB 的大小。</translation>
    </message>
    <message>
        <source>use an amount such as 500GB or 2h.</source>
        <translation>请使用类似 500GB 或 2h 的数量。</translation>
    </message>
    <message>
        <source>use an amount such as 800GB.</source>
        <translation>请使用类似 800GB 的数量。</translation>
    </message>
    <message>
        <source>use one of {names}.</source>
        <translation>请使用以下之一：{names}。</translation>
    </message>
    <message>
        <source>use these options only with --cluster.</source>
        <translation>这些选项只能与 --cluster 同用。</translation>
    </message>
    <message>
        <source>use these options only with list.</source>
        <translation>这些选项只能与 list 同用。</translation>
    </message>
    <message>
        <source>use this option only with --webhook.</source>
        <translation>此选项只能与 --webhook 同用。</translation>
    </message>
    <message>
        <source>use this option only with show.</source>
        <translation>此选项只能与 show 同用。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>with AAC</source>
        <translation>声音为 AAC</translation>
    </message>
    <message>
        <source>without sound in: {languages}</source>
        <translation>没有以下语言的声音：{languages}</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} / {count} 个工作进程</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>{added} 个新增，{changed} 个更改</translation>
    </message>
    <message>
        <source>{address} answers.</source>
        <translation>{address} 有应答。</translation>
    </message>
    <message>
        <source>{address} does not answer.</source>
        <translation>{address} 没有应答。</translation>
    </message>
    <message>
        <source>{changes}.</source>
        <translation>{changes}。</translation>
    </message>
    <message>
        <source>{count} bad</source>
        <translation>{count} 个不良</translation>
    </message>
    <message>
        <source>{count} files are too many to print here. Show them with: {command}</source>
        <translation>{count} 个文件太多，无法在此全部列出。用以下命令显示：{command}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 个</translation>
    </message>
    <message>
        <source>{count} further {count:pair is|pairs are} not confirmed yet. Run it again.</source>
        <translation>另有 {count} 对尚未确认。请再次运行。</translation>
    </message>
    <message>
        <source>{count} missing, as far as the sources were read</source>
        <translation>{count} 个缺失，以已读取的来源为限</translation>
    </message>
    <message>
        <source>{count} more, {least} to {most} each</source>
        <translation>另有 {count} 个，每个 {least} 至 {most}</translation>
    </message>
    <message>
        <source>{count} of the {files} {files:file|files} in {folder} {count:is|are} also in {other}: {size}</source>
        <translation>{folder} 的 {files} 个文件中有 {count} 个也在 {other} 中：{size}</translation>
    </message>
    <message>
        <source>{count} of those that fit {count:is|are} on disks that are not connected now.</source>
        <translation>可放入的文件中有 {count} 个在当前未连接的磁盘上。</translation>
    </message>
    <message>
        <source>{count} of {known} known {known:file|files} {count:was|were} found at {path}.</source>
        <translation>{known} 个已知文件中有 {count} 个在 {path} 找到。</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} / {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files}</source>
        <translation>{total} 个文件中的 {count} 个</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file|files} left out:</source>
        <translation>{total} 个文件中有 {count} 个未包括在内：</translation>
    </message>
    <message>
        <source>{count} only here</source>
        <translation>{count} 个只在此处</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies} of {size}: {total}, {freed}</source>
        <translation>{count} 份副本，每份 {size}：共 {total}，{freed}</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} sound in a language that the better file lacks: --other-languages lets {count:it|them} go.</source>
        <translation>{count} 个文件有更好的文件所缺少的语言的声音：用 --other-languages 可将其移除。</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} on several disks now, and would be on one only.</source>
        <translation>{count} 个文件现在位于多个磁盘上，之后将只在一个磁盘上。</translation>
    </message>
    <message>
        <source>{count} {count:file stays as a copy on another disk|files stay as copies on other disks}: --across-disks lets {count:it|them} go.</source>
        <translation>{count} 个文件作为其他磁盘上的副本保留：用 --across-disks 可将其移除。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) only on one disk</source>
        <translation>{count} 个文件（{size}）只在一个磁盘上</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:does|do} not.</source>
        <translation>{count} 个文件（{size}）不能放入。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:exists|exist} on no other disk, {unchecked} of them never checked.</source>
        <translation>{count} 个文件（{size}）不在任何其他磁盘上，其中 {unchecked} 个从未检查。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:fits|fit} into {free}.</source>
        <translation>{count} 个文件（{size}）可放入 {free}。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:has|have} a copy on another disk.</source>
        <translation>{count} 个文件（{size}）在另一磁盘上有副本。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} not known: {count:it was|they were} not compared. Ask with: cinventory copies</source>
        <translation>{count} 个文件（{size}）情况未知：尚未比较。用以下命令查询：cinventory copies</translation>
    </message>
    <message>
        <source>{count} {count:file|files} ({size}) {count:is|are} on fewer than {disks} {disks:disk|disks}.</source>
        <translation>{count} 个文件（{size}）所在磁盘少于 {disks} 个。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} accepted: what the last check found is the known checksum from now on.</source>
        <translation>已接受 {count} 个文件：从现在起，上次检查发现的校验和成为已知校验和。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could be accepted. Nothing was changed: add --yes to forget the known checksums and take what was found as good.</source>
        <translation>可接受 {count} 个文件。未作任何更改：添加 --yes 可忘记已知校验和，并将发现的内容视为正确。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could go, {freed}.</source>
        <translation>{count} 个文件可移除，{freed}。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. Index again: cinventory dialogue index</source>
        <translation>{count} 个字幕文件尚未索引或已更改。请重新索引：cinventory dialogue index</translation>
    </message>
    <message>
        <source>{count} {count:file|files}, {size}, {hours} h on {disks} {disks:disk|disks}, as of {time}</source>
        <translation>{count} 个文件，{size}，{hours} 小时，在 {disks} 个磁盘上，截至 {time}</translation>
    </message>
    <message>
        <source>{count} {count:label|labels} on {pages} {pages:page|pages} for {sheet}. Print it at 100 %, not fitted to the page.</source>
        <translation>{sheet} 的 {count} 个标签，共 {pages} 页。请按 100 % 打印，不要缩放到适合页面。</translation>
    </message>
    <message>
        <source>{count} {count:path|paths} with a line break {count:was|were} left out. Use --list-form nul.</source>
        <translation>{count} 个含换行符的路径未包括在内。请使用 --list-form nul。</translation>
    </message>
    <message>
        <source>{count} {count:process|processes}, answers in {time} ms, clock {clock} s</source>
        <translation>{count} 个进程，应答用时 {time} ms，时钟 {clock} s</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} back online</source>
        <translation>{count} 个来源恢复在线</translation>
    </message>
    <message>
        <source>{count} {count:source|sources} offline</source>
        <translation>{count} 个来源离线</translation>
    </message>
    <message>
        <source>{count} {count:text|texts}, {size}, as of {time}</source>
        <translation>{count} 条文本，{size}，截至 {time}</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with longer ones. Compare with: cinventory fingerprint --parts</source>
        <translation>{count} 个视频尚未与更长的视频比较。用以下命令比较：cinventory fingerprint --parts</translation>
    </message>
    <message>
        <source>{count} {count:video was|videos were} not compared with those of similar length. Compare with: cinventory fingerprint</source>
        <translation>{count} 个视频尚未与长度相近的视频比较。用以下命令比较：cinventory fingerprint</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} cannot be compared.</source>
        <translation>{count} 个视频无法比较。</translation>
    </message>
    <message>
        <source>{count} {count:video|videos} with the same pictures</source>
        <translation>{count} 个画面相同的视频</translation>
    </message>
    <message>
        <source>{count} {count:worker has|workers have} gone: {names}.</source>
        <translation>{count} 个工作进程已消失：{names}。</translation>
    </message>
    <message>
        <source>{count} {count:worker takes|workers take} part: {names}.</source>
        <translation>{count} 个工作进程参与：{names}。</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} 个工作进程</translation>
    </message>
    <message>
        <source>{ending} is the extension of no format. Writing {format}; choose with --format.</source>
        <translation>{ending} 不是任何格式的扩展名。将写出 {format}；可用 --format 选择格式。</translation>
    </message>
    <message>
        <source>{fine} of {count} {count:worker|workers} can take part, with {processes} probe {processes:process|processes}.</source>
        <translation>{count} 个工作进程中有 {fine} 个可以参与，共 {processes} 个探测进程。</translation>
    </message>
    <message>
        <source>{folder} has none of the files. Name their folder with --folder.</source>
        <translation>{folder} 中没有这些文件。请用 --folder 指定其文件夹。</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>可用 {free}，共 {total}</translation>
    </message>
    <message>
        <source>{free} of {total} free as of {time}</source>
        <translation>截至 {time} 可用 {free}，共 {total}</translation>
    </message>
    <message>
        <source>{grid} on {sheet}</source>
        <translation>{grid}，{sheet}</translation>
    </message>
    <message>
        <source>{holder} has it open. Its running jobs can be reached only while its local API is on.</source>
        <translation>{holder} 已将其打开。只有在其本地 API 开启时，才能访问其正在运行的任务。</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} 至 {high} %</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>{name} is not a column. Use {names}.</source>
        <translation>{name} 不是列。请使用 {names}。</translation>
    </message>
    <message>
        <source>{part} (continue with: {command})</source>
        <translation>{part}（用以下命令继续：{command}）</translation>
    </message>
    <message>
        <source>{program} begins at the beginning: it cannot be told a time.</source>
        <translation>{program} 从头开始：无法为其指定时间。</translation>
    </message>
    <message>
        <source>{program} could not be started: {detail}.</source>
        <translation>无法启动 {program}：{detail}。</translation>
    </message>
    <message>
        <source>{program} ended at once, with status {status}: {command}</source>
        <translation>{program} 立即结束，状态为 {status}：{command}</translation>
    </message>
    <message>
        <source>{sentence} Ask with: {command}</source>
        <translation>{sentence} 用以下命令查询：{command}</translation>
    </message>
    <message>
        <source>{sentence} List them with: {command}</source>
        <translation>{sentence} 用以下命令列出：{command}</translation>
    </message>
    <message>
        <source>{target}: of no file it can be said that it would save something.</source>
        <translation>{target}：无法断定任何文件可节省空间。</translation>
    </message>
    <message>
        <source>{target}: {count} {count:file|files} of {size} would save {saves}.</source>
        <translation>{target}：{size} 的 {count} 个文件可节省 {saves}。</translation>
    </message>
    <message>
        <source>{text} is no scan, date or age, such as 2026-10-01 or 30d.</source>
        <translation>{text} 不是扫描、日期或时长（例如 2026-10-01 或 30d）。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{value} is not a valid float range.</source>
        <translation>{value} 不是有效的小数范围。</translation>
    </message>
    <message>
        <source>{value} is not a valid float.</source>
        <translation>{value} 不是有效的小数。</translation>
    </message>
    <message>
        <source>{value} is not a valid int range.</source>
        <translation>{value} 不是有效的整数范围。</translation>
    </message>
    <message>
        <source>{value} is not a valid int.</source>
        <translation>{value} 不是有效的整数。</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} 不在范围 {range} 内。</translation>
    </message>
    <message>
        <source>{value} is not one of {choices}.</source>
        <translation>{value} 不是 {choices} 之一。</translation>
    </message>
    <message>
        <source>{word} is no file or folder here.</source>
        <translation>{word} 不是此处的文件或文件夹。</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Name one file.</source>
        <translation>“{path}”是文件夹。请指定一个文件。</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write seconds, or as 1:02:03.5.</source>
        <translation>“{text}”不是时间。请以秒为单位，或写成 1:02:03.5。</translation>
    </message>
    <message>
        <source>“{text}” names no column: write such as path=Location.</source>
        <translation>“{text}”没有指定列：请写成类似 path=Location 的形式。</translation>
    </message>
</context>
<context>
    <name>CompareCommands</name>
    <message>
        <source>Only files that are there now can be compared: some are missing, or not connected.</source>
        <translation>只能比较现在可用的文件：部分文件缺失或未连接。</translation>
    </message>
    <message>
        <source>“{}” is left out: {}</source>
        <translation>未包括“{}”：{}</translation>
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
        <translation>比较</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>File over the first one</source>
        <translation>叠在第一个文件上的文件</translation>
    </message>
    <message>
        <source>How much later this file is shown than the first one</source>
        <translation>此文件比第一个文件晚多少显示</translation>
    </message>
    <message>
        <source>How the pictures are compared (W for the next way)</source>
        <translation>画面的比较方式（按 W 切换）</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Offset of {}</source>
        <translation>{} 的偏移</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
    <message>
        <source>The file to compare the first with</source>
        <translation>与第一个文件比较的文件</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Where the first picture ends and the other one begins</source>
        <translation>第一个画面与另一画面的分界位置</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>at least {}</source>
        <translation>至少 {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>至多 {}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不为</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>less than {}</source>
        <translation>小于 {}</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>大于 {}</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>非 {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} 到 {}</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>{} (differs)</source>
        <translation>{}（不同）</translation>
    </message>
</context>
<context>
    <name>ComparisonPanel</name>
    <message>
        <source>Before, after, and the difference</source>
        <translation>之前、之后和差异</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>The earlier scan</source>
        <translation>较早的扫描</translation>
    </message>
    <message>
        <source>The later scan</source>
        <translation>较晚的扫描</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>What has changed from one scan to the other</source>
        <translation>两次扫描之间的更改</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>A row for each fact, a column for each file</source>
        <translation>每个属性一行，每个文件一列</translation>
    </message>
    <message>
        <source>Files side by side</source>
        <translation>文件并排显示</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all</source>
        <translation>不显示各文件相同的内容</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>仅差异</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
</context>
<context>
    <name>CopiesController</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>A row for files with equal contents; those that take the most room come first</source>
        <translation>内容相同的文件为一行；占用空间最多的排在最前</translation>
    </message>
    <message>
        <source>A search after the next scan may find some.</source>
        <translation>下次扫描后再查找，可能会找到一些。</translation>
    </message>
    <message>
        <source>All groups are ignored</source>
        <translation>所有组都已忽略</translation>
    </message>
    <message>
        <source>Also on other disks</source>
        <translation>也在其他磁盘上</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>组的列</translation>
    </message>
    <message>
        <source>Compare two places</source>
        <translation>比较两个位置</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Files of the same size are compared; only those that may be equal are read.</source>
        <translation>比较大小相同的文件；只读取可能相同的文件。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Groups of copies</source>
        <translation>副本组</translation>
    </message>
    <message>
        <source>Groups of equal files, places and folders against each other, and the trash</source>
        <translation>相同文件的组、位置与文件夹的对照，以及回收站</translation>
    </message>
    <message>
        <source>Lists the groups whose copies are all on different disks as well: those are backups</source>
        <translation>也列出副本全部位于不同磁盘的组：这些是备份</translation>
    </message>
    <message>
        <source>No disk holds a file twice</source>
        <translation>没有磁盘重复存有文件</translation>
    </message>
    <message>
        <source>No disk holds a file twice that matches</source>
        <translation>没有磁盘重复存有符合的文件</translation>
    </message>
    <message>
        <source>No file has another copy</source>
        <translation>没有文件有其他副本</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>尚未查找过副本</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>显示所有组</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Views of the copies</source>
        <translation>副本的视图</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>每组显示的信息</translation>
    </message>
    <message>
        <source>“Ignored” shows them.</source>
        <translation>单击“已忽略”可显示这些组。</translation>
    </message>
</context>
<context>
    <name>CopiesPreferences</name>
    <message>
        <source>Allow moving copies to the tras&amp;h</source>
        <translation>允许将副本移到回收站(&amp;H)</translation>
    </message>
    <message>
        <source>Copies and trash</source>
        <translation>副本和回收站</translation>
    </message>
    <message>
        <source>Otherwise files are only read. Every move is shown before, and can be undone.</source>
        <translation>否则只读取文件。每次移动都会事先显示，并可撤销。</translation>
    </message>
</context>
<context>
    <name>CopyFileTable</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>每个文件一行；Enter 打开文件</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Files of the group</source>
        <translation>组中的文件</translation>
    </message>
    <message>
        <source>Prefer this source</source>
        <translation>优先此来源</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>每个文件显示的信息</translation>
    </message>
</context>
<context>
    <name>CopyFormatter</name>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>两处都有</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep: {}</source>
        <translation>保留：{}</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>没有符合的组</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar, that matches “{typed}”.</source>
        <translation>没有任何组含有属于“{chosen}”（在侧边栏中选择）且符合“{typed}”的文件。</translation>
    </message>
    <message>
        <source>None has a file of “{chosen}”, which is chosen in the side bar.</source>
        <translation>没有任何组含有属于“{chosen}”（在侧边栏中选择）的文件。</translation>
    </message>
    <message>
        <source>None has a file that matches “{typed}”. Other words may find some.</source>
        <translation>没有任何组含有符合“{typed}”的文件。换用其他词语可能会找到一些。</translation>
    </message>
    <message>
        <source>None has one of the files that the window shows now.</source>
        <translation>没有任何组含有窗口现在显示的文件。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Only in {}</source>
        <translation>仅在 {}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To reclaim</source>
        <translation>可释放</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>至少 {}</translation>
    </message>
    <message>
        <source>at most {}</source>
        <translation>至多 {}</translation>
    </message>
    <message>
        <source>first by path</source>
        <translation>路径排序最前</translation>
    </message>
    <message>
        <source>imported from {}, not seen here</source>
        <translation>从 {} 导入，未在此处见过</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>longest name</source>
        <translation>名称最长</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>others are called copies</source>
        <translation>其他文件名为副本</translation>
    </message>
    <message>
        <source>others are in folders of copies</source>
        <translation>其他文件在副本文件夹中</translation>
    </message>
    <message>
        <source>preferred source</source>
        <translation>优先来源</translation>
    </message>
    <message>
        <source>shortest path</source>
        <translation>路径最短</translation>
    </message>
    <message>
        <source>the only intact one</source>
        <translation>唯一完好的文件</translation>
    </message>
    <message>
        <source>{0} {0:group of copies is|groups of copies are} hidden</source>
        <translation>已隐藏 {0} 个副本组</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of copies</source>
        <translation>{0} 个副本组</translation>
    </message>
    <message>
        <source>{0} {0:video has its copies on different disks: they are backups|videos have their copies on different disks: they are backups}.</source>
        <translation>{0} 个视频的副本位于不同磁盘：这些是备份。</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Check for damage…</source>
        <translation>检查损坏…</translation>
    </message>
    <message>
        <source>Check the rest…</source>
        <translation>检查其余文件…</translation>
    </message>
    <message>
        <source>Compare all files with each other, to find which exist several times</source>
        <translation>将所有文件相互比较，找出哪些有多份</translation>
    </message>
    <message>
        <source>Decode all files to find damage</source>
        <translation>解码所有文件以查找损坏</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>查找副本</translation>
    </message>
    <message>
        <source>Read all files, and compare them with their checksums; of files without any, store them</source>
        <translation>读取所有文件并与其校验和比较；没有校验和的则存储校验和</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>验证校验和</translation>
    </message>
    <message>
        <source>none of {}</source>
        <translation>{} 个中没有</translation>
    </message>
    <message>
        <source>{0:Not the one checked|None of the {0} checked}</source>
        <translation>已检查的 {0} 个中没有</translation>
    </message>
    <message>
        <source>{0:Not the one compared|None of the {0} compared}</source>
        <translation>已比较的 {0} 个中没有</translation>
    </message>
    <message>
        <source>{0:Not the one verified|None of the {0} verified}</source>
        <translation>已验证的 {0} 个中没有</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation>写入位置(&amp;W)</translation>
    </message>
    <message>
        <source>A history takes a new part with each run; a bag or a list is written once</source>
        <translation>历史记录每次运行增加一部分；BagIt 包或列表只写一次</translation>
    </message>
    <message>
        <source>ASC MHL history (a folder ascmhl)</source>
        <translation>ASC MHL 历史记录（ascmhl 文件夹）</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Allow it to write there, or choose another place.</source>
        <translation>请允许写入该处，或选择其他位置。</translation>
    </message>
    <message>
        <source>BagIt bag (with its files in a folder data)</source>
        <translation>BagIt 包（文件在 data 文件夹中）</translation>
    </message>
    <message>
        <source>Checksum list for b3sum</source>
        <translation>b3sum 校验和列表</translation>
    </message>
    <message>
        <source>Checksum list for md5sum</source>
        <translation>md5sum 校验和列表</translation>
    </message>
    <message>
        <source>Checksum list for sha1sum</source>
        <translation>sha1sum 校验和列表</translation>
    </message>
    <message>
        <source>Checksum list for sha256sum</source>
        <translation>sha256sum 校验和列表</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH128</source>
        <translation>xxhsum 校验和列表，XXH128</translation>
    </message>
    <message>
        <source>Checksum list for xxhsum, XXH64</source>
        <translation>xxhsum 校验和列表，XXH64</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose at least one algorithm.</source>
        <translation>请至少选择一种算法。</translation>
    </message>
    <message>
        <source>Choose the folder to describe</source>
        <translation>选择要生成清单的文件夹</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>选择写入位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Compute this checksum of each file</source>
        <translation>为每个文件计算此校验和</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Create manifest</source>
        <translation>创建清单</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>It can be dropped on this dialog.</source>
        <translation>可将其拖放到此对话框。</translation>
    </message>
    <message>
        <source>Name the file of the checksum list.</source>
        <translation>请输入校验和列表的文件名。</translation>
    </message>
    <message>
        <source>Reads all files of the folder, and writes the manifest</source>
        <translation>读取文件夹中的所有文件并写出清单</translation>
    </message>
    <message>
        <source>The folder whose files the manifest lists</source>
        <translation>清单要列出其文件的文件夹</translation>
    </message>
    <message>
        <source>The path of the new manifest</source>
        <translation>新清单的路径</translation>
    </message>
    <message>
        <source>Type whole paths.</source>
        <translation>请输入完整路径。</translation>
    </message>
    <message>
        <source>Without it, nothing is written into the folder. Its videos are never changed.</source>
        <translation>不勾选则不会在文件夹中写入任何内容。其中的视频绝不会更改。</translation>
    </message>
    <message>
        <source>Write &amp;into “{}” itself</source>
        <translation>写入“{}”本身(&amp;I)</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写入位置</translation>
    </message>
    <message>
        <source>{} is a source of the library, where nothing is written. Choose another place.</source>
        <translation>{} 是媒体库的来源，不会在其中写入任何内容。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>DBusNotifier</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>&amp;Again, also what was checked before</source>
        <translation>重新检查，包括以前检查过的文件(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>完整(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Index</source>
        <translation>索引(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Key frames</source>
        <translation>关键帧(&amp;K)</translation>
    </message>
    <message>
        <source>A single changed bit may not show: only checksums find each change.</source>
        <translation>单个位的更改可能不会显现：只有校验和能发现每一处更改。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>检查损坏</translation>
    </message>
    <message>
        <source>Compares the tables of a file with the bytes there. As fast as the disk reads.</source>
        <translation>将文件的索引表与实际字节比较。速度取决于磁盘读取速度。</translation>
    </message>
    <message>
        <source>Decodes every frame of picture and sound: several minutes for an hour of video.</source>
        <translation>解码画面和声音的每一帧：每小时视频需要几分钟。</translation>
    </message>
    <message>
        <source>Decodes the key frames as well: a few seconds for an hour of video.</source>
        <translation>同时解码关键帧：每小时视频需要几秒钟。</translation>
    </message>
    <message>
        <source>Otherwise only new and changed files are read</source>
        <translation>否则只读取新增和已更改的文件</translation>
    </message>
</context>
<context>
    <name>DamageStrip</name>
    <message>
        <source>Damage at {}. Click to see the picture there, double click to play from there.</source>
        <translation>{} 处有损坏。单击可查看该处画面，双击可从该处播放。</translation>
    </message>
    <message>
        <source>Damage at {}. The arrow keys show the picture there, Enter plays from there.</source>
        <translation>{} 处有损坏。方向键显示该处画面，Enter 从该处播放。</translation>
    </message>
    <message>
        <source>Damage on the time line</source>
        <translation>时间轴上的损坏</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
    <message>
        <source>Changes since a date</source>
        <translation>自某日起的更改</translation>
    </message>
    <message>
        <source>Shows what changed since that day</source>
        <translation>显示自该日起的更改</translation>
    </message>
    <message>
        <source>Tell changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>从哪一天起显示更改</translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <source>&amp;Delete the index</source>
        <translation>删除索引(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the index of what is said?</source>
        <translation>要删除对白索引吗？</translation>
    </message>
    <message>
        <source>Deletes the index of what is said; nothing can be found by says: then</source>
        <translation>删除对白索引；之后 says: 将无法找到任何内容</translation>
    </message>
    <message>
        <source>Subtitles and videos stay as they are. To search what is said again, index it again.</source>
        <translation>字幕和视频保持不变。要再次搜索对白，请重新索引。</translation>
    </message>
    <message>
        <source>The index takes {size}.</source>
        <translation>索引占用 {size}。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Library</source>
        <translation>媒体库</translation>
    </message>
    <message>
        <source>The backup is put in the place of the library…</source>
        <translation>正在用备份替换媒体库…</translation>
    </message>
</context>
<context>
    <name>DesktopStatus</name>
    <message>
        <source>{} found</source>
        <translation>找到 {} 个</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>? Not known: facts are missing</source>
        <translation>? 未知：缺少属性</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Audio {}</source>
        <translation>音频 {}</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>检查损坏</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算时间</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Database ids</source>
        <translation>数据库 ID</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>编码时间</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>集</translation>
    </message>
    <message>
        <source>Episode {}</source>
        <translation>第 {} 集</translation>
    </message>
    <message>
        <source>Equal in all</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>旁边的文件</translation>
    </message>
    <message>
        <source>Film or episode</source>
        <translation>电影或剧集单集</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Found instead</source>
        <translation>实际发现</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>Good copy</source>
        <translation>完好副本</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>隔行</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Last look failed</source>
        <translation>上次读取失败</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>已标为正常</translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation>缺失部分</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>On the disk {}</source>
        <translation>在磁盘 {} 上</translation>
    </message>
    <message>
        <source>Part {}</source>
        <translation>第 {} 部分</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分数</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>读取工具</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recording in several files</source>
        <translation>多文件录像</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>卷名</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描方式</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Season {}</source>
        <translation>第 {} 季</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Start timecode</source>
        <translation>起始时间码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>The file declares more bytes than it has. Its end may be missing.</source>
        <translation>文件声明的字节数多于实际字节数。其末尾可能缺失。</translation>
    </message>
    <message>
        <source>The file is in the trash, so it counts as no copy. Its data stays in the library.</source>
        <translation>文件在回收站中，因此不算作副本。其数据保留在媒体库中。</translation>
    </message>
    <message>
        <source>The last scan did not find the file. Its data stays in the library.</source>
        <translation>上次扫描未找到此文件。其数据保留在媒体库中。</translation>
    </message>
    <message>
        <source>The source cannot be reached now. The data of the file stays in the library.</source>
        <translation>现在无法访问该来源。文件的数据保留在媒体库中。</translation>
    </message>
    <message>
        <source>They are of another version of the file than the last scan saw, modified {}.</source>
        <translation>它们属于文件的另一版本（修改于 {}），与上次扫描所见不同。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>轨道 {}</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Video {}</source>
        <translation>视频 {}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>artwork</source>
        <translation>封面图</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>commentary</source>
        <translation>评论音轨</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>剪辑点</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>编辑信息</translation>
    </message>
    <message>
        <source>for the hard of hearing</source>
        <translation>面向听障人士</translation>
    </message>
    <message>
        <source>for those who see little</source>
        <translation>面向视障人士</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>found on {}</source>
        <translation>发现于 {}</translation>
    </message>
    <message>
        <source>kept at {}</source>
        <translation>存放于 {}</translation>
    </message>
    <message>
        <source>last seen {}</source>
        <translation>上次出现 {}</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>metadata of the camera</source>
        <translation>摄像机元数据</translation>
    </message>
    <message>
        <source>more than {} different</source>
        <translation>超过 {} 种不同</translation>
    </message>
    <message>
        <source>names of file and folders</source>
        <translation>文件和文件夹的名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not a video</source>
        <translation>不是视频</translation>
    </message>
    <message>
        <source>not read: it declares a document type</source>
        <translation>未读取：声明了文档类型</translation>
    </message>
    <message>
        <source>not read: it is larger than 1 MiB</source>
        <translation>未读取：大于 1 MiB</translation>
    </message>
    <message>
        <source>not read: it is no text</source>
        <translation>未读取：不是文本</translation>
    </message>
    <message>
        <source>notes of a download</source>
        <translation>下载说明</translation>
    </message>
    <message>
        <source>of the same episode, perhaps for another version</source>
        <translation>属于同一集，可能对应另一版本</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原声</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>pictures for seeking</source>
        <translation>用于定位的图片</translation>
    </message>
    <message>
        <source>smaller version</source>
        <translation>较小版本</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>遥测数据</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>wanted: {}</source>
        <translation>要求：{}</translation>
    </message>
    <message>
        <source>{} bits</source>
        <translation>{} 位</translation>
    </message>
    <message>
        <source>{} by its text</source>
        <translation>{}（根据文字）</translation>
    </message>
    <message>
        <source>{} constant</source>
        <translation>{} 恒定</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>还有 {} 个</translation>
    </message>
    <message>
        <source>{} of unknown duration</source>
        <translation>{} 个时长未知</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>已读取 {}</translation>
    </message>
    <message>
        <source>{} variable</source>
        <translation>{} 可变</translation>
    </message>
    <message>
        <source>✓ The file fulfils the profile</source>
        <translation>✓ 文件符合规格</translation>
    </message>
    <message>
        <source>✗ The file does not fulfil the profile</source>
        <translation>✗ 文件不符合规格</translation>
    </message>
</context>
<context>
    <name>DetailsContents</name>
    <message>
        <source>Find its other copies</source>
        <translation>查找其他副本</translation>
    </message>
    <message>
        <source>No other copy is known</source>
        <translation>没有已知的其他副本</translation>
    </message>
    <message>
        <source>Not known yet: compares files; a copy may be on a disk that is there</source>
        <translation>尚不清楚：将比较文件；可用的磁盘上可能有副本</translation>
    </message>
    <message>
        <source>Shows where else its contents are</source>
        <translation>显示其内容还在何处</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>媒体引擎给出的所有文件信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details or report</source>
        <translation>详情或报告</translation>
    </message>
    <message>
        <source>Gives the table their room</source>
        <translation>将空间让给表格</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Open it, show it in its folder, copy where it is</source>
        <translation>打开、在文件夹中显示、复制所在路径</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Select a file to see its details.</source>
        <translation>选择文件可查看其详情。</translation>
    </message>
    <message>
        <source>Select a single file to see its report.</source>
        <translation>选择单个文件可查看其报告。</translation>
    </message>
    <message>
        <source>The arrow keys change between the two</source>
        <translation>用方向键在两者间切换</translation>
    </message>
    <message>
        <source>What can be done with the file</source>
        <translation>可对文件执行的操作</translation>
    </message>
    <message>
        <source>What is known of the file, in words</source>
        <translation>用文字说明文件的已知信息</translation>
    </message>
    <message>
        <source>What is known of the selected files</source>
        <translation>所选文件的已知信息</translation>
    </message>
</context>
<context>
    <name>DialogueCommands</name>
    <message>
        <source>Index what is said</source>
        <translation>索引对白</translation>
    </message>
    <message>
        <source>Nothing was indexed yet, so that says: finds nothing.</source>
        <translation>尚未索引任何内容，因此 says: 找不到任何内容。</translation>
    </message>
    <message>
        <source>The index of what is said cannot be read now, so that says: finds nothing.</source>
        <translation>现在无法读取对白索引，因此 says: 找不到任何内容。</translation>
    </message>
    <message>
        <source>The index of what is said is damaged, and finds nothing.</source>
        <translation>对白索引已损坏，找不到任何内容。</translation>
    </message>
    <message>
        <source>The index of what is said is deleted.</source>
        <translation>对白索引已删除。</translation>
    </message>
    <message>
        <source>The index of what is said is of another version of the program. It has to be made anew.</source>
        <translation>对白索引来自程序的另一版本，必须重新建立。</translation>
    </message>
    <message>
        <source>There is no index of what is said.</source>
        <translation>没有对白索引。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} changed. What is said there is not found.</source>
        <translation>{count} 个字幕文件未索引或已更改。其中的对白无法找到。</translation>
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
        <translation>每次扫描后索引对白(&amp;I)</translation>
    </message>
    <message>
        <source>A video with such a track is read to its end, once. That may take hours.</source>
        <translation>含此类轨道的视频会完整读取一次。可能需要数小时。</translation>
    </message>
    <message>
        <source>About 35 MB for 1,000 films. When it is full, what is indexed stays.</source>
        <translation>1,000 部影片约需 35 MB。空间用满后，已索引的内容会保留。</translation>
    </message>
    <message>
        <source>Index at &amp;most</source>
        <translation>索引上限(&amp;M)</translation>
    </message>
    <message>
        <source>New and changed subtitles are read, so that says: finds what is said in them.</source>
        <translation>读取新增和已更改的字幕，以便用 says: 查找其中的对白。</translation>
    </message>
    <message>
        <source>Read trac&amp;ks inside videos as well</source>
        <translation>同时读取视频内的轨道(&amp;K)</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>对白</translation>
    </message>
</context>
<context>
    <name>DiskCards</name>
    <message>
        <source>A card for each disk; Enter shows its files</source>
        <translation>每个磁盘一张卡片；Enter 显示其文件</translation>
    </message>
</context>
<context>
    <name>DiskCommands</name>
    <message>
        <source>what is told of the disk “{}”</source>
        <translation>磁盘“{}”的说明</translation>
    </message>
</context>
<context>
    <name>DiskDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>Anything else, such as the day on which it was bought.</source>
        <translation>其他信息，例如购买日期。</translation>
    </message>
    <message>
        <source>As on its label. Empty: the name that the system tells.</source>
        <translation>与标签一致。留空：使用系统给出的名称。</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
    <message>
        <source>Disk “{}”</source>
        <translation>磁盘“{}”</translation>
    </message>
    <message>
        <source>Keeps this; the disk is not touched</source>
        <translation>保存此信息；不会改动磁盘</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Where it is kept, such as “safe, upper shelf”.</source>
        <translation>存放位置，例如“保险柜，上层”。</translation>
    </message>
</context>
<context>
    <name>DiskFormatter</name>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Full by</source>
        <translation>预计用满</translation>
    </message>
    <message>
        <source>Full by: {}</source>
        <translation>预计用满：{}</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次出现</translation>
    </message>
    <message>
        <source>Last seen: {}</source>
        <translation>上次出现：{}</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅在此处</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>约 {}</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>截至 {}</translation>
    </message>
    <message>
        <source>away since {}</source>
        <translation>自 {} 起断开</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>{} of {} free</source>
        <translation>{} / {} 可用</translation>
    </message>
    <message>
        <source>{} or later</source>
        <translation>{} 或更晚</translation>
    </message>
</context>
<context>
    <name>DiskQuestions</name>
    <message>
        <source>A list of {} was saved.</source>
        <translation>已保存 {} 的列表。</translation>
    </message>
    <message>
        <source>{0} {0:path|paths} with a line break {0:is|are} not in it: use the other format.</source>
        <translation>{0} 个含换行符的路径未列入：请使用另一种格式。</translation>
    </message>
</context>
<context>
    <name>DiskSheet</name>
    <message>
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>Writes the paths of these files for rsync, rclone or your own use; nothing is copied</source>
        <translation>写出这些文件的路径，供 rsync、rclone 或您自己使用；不会复制任何文件</translation>
    </message>
</context>
<context>
    <name>DiskTable</name>
    <message>
        <source>A row for each disk; Enter shows its files</source>
        <translation>每个磁盘一行；Enter 显示其文件</translation>
    </message>
    <message>
        <source>Columns of the disks</source>
        <translation>磁盘的列</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>What is known of each; a click sorts by it</source>
        <translation>每个磁盘的已知信息；单击可按其排序</translation>
    </message>
</context>
<context>
    <name>DisksController</name>
    <message>
        <source>forgetting of the disk “{}”</source>
        <translation>忘记磁盘“{}”</translation>
    </message>
    <message>
        <source>that the disk “{}” is “{}”</source>
        <translation>将磁盘“{}”认定为“{}”</translation>
    </message>
</context>
<context>
    <name>DisksHead</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Other way round</source>
        <translation>反序</translation>
    </message>
    <message>
        <source>Shows a card for each disk</source>
        <translation>每个磁盘显示一张卡片</translation>
    </message>
    <message>
        <source>Shows a row for each disk</source>
        <translation>每个磁盘显示一行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Turns the order of the disks round</source>
        <translation>反转磁盘的顺序</translation>
    </message>
</context>
<context>
    <name>DisksPage</name>
    <message>
        <source>Compares files of equal size</source>
        <translation>比较大小相同的文件</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Drops what you told of a disk that has no source any more</source>
        <translation>删除您对已无来源的磁盘所作的说明</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>查找副本</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>If it were lost…</source>
        <translation>如果丢失…</translation>
    </message>
    <message>
        <source>Is another disk…</source>
        <translation>认定为另一磁盘…</translation>
    </message>
    <message>
        <source>Makes a list of files for the room of another disk</source>
        <translation>按另一磁盘的空间列出文件</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>名称和位置…</translation>
    </message>
    <message>
        <source>No disk is known yet</source>
        <translation>尚无已知磁盘</translation>
    </message>
    <message>
        <source>On one disk alone</source>
        <translation>仅在一个磁盘上</translation>
    </message>
    <message>
        <source>Room over time…</source>
        <translation>空间变化…</translation>
    </message>
    <message>
        <source>Show its files</source>
        <translation>显示其文件</translation>
    </message>
    <message>
        <source>Shows the files of the disk in the table</source>
        <translation>在表格中显示该磁盘的文件</translation>
    </message>
    <message>
        <source>Shows the files with a copy on fewer than two disks</source>
        <translation>显示副本所在磁盘少于两个的文件</translation>
    </message>
    <message>
        <source>Shows the room of the disk on each day with a look, and by when it is full</source>
        <translation>显示每次查看时的磁盘空间，以及预计何时用满</translation>
    </message>
    <message>
        <source>Tells what you call the disk, and where you keep it; the disk is not touched</source>
        <translation>填写磁盘的名称和存放位置；不会改动磁盘</translation>
    </message>
    <message>
        <source>Tells which files exist on this disk alone</source>
        <translation>显示哪些文件仅在此磁盘上</translation>
    </message>
    <message>
        <source>What each disk alone holds is not known yet: files were not compared.</source>
        <translation>各磁盘独有的文件尚不清楚：文件未经比较。</translation>
    </message>
    <message>
        <source>What fits on a disk…</source>
        <translation>磁盘能装下什么…</translation>
    </message>
    <message>
        <source>Which disks do you have? Add a folder of each: its files stay known while it is away.</source>
        <translation>您有哪些磁盘？为每个磁盘添加一个文件夹：断开后其文件信息仍会保留。</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add folders</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be scanned.</source>
        <translation>只能扫描本机的文件和文件夹。</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>change of the profile “{}”</source>
        <translation>更改规格“{}”</translation>
    </message>
    <message>
        <source>copy to the profile “{}”</source>
        <translation>复制到规格“{}”</translation>
    </message>
    <message>
        <source>deletion of the profile “{}”</source>
        <translation>删除规格“{}”</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Did you mean {}?</source>
        <translation>您要找的是 {} 吗？</translation>
    </message>
    <message>
        <source>Each filter alone finds this many files; a click takes it away:</source>
        <translation>单独使用每个筛选器可找到的文件数如下；单击可将其移除：</translation>
    </message>
    <message>
        <source>Searches for this in place of what was typed</source>
        <translation>用此内容代替输入的内容进行搜索</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>&amp;Details…</source>
        <translation>详情(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>A job failed because of an error in the program: {detail}</source>
        <translation>程序出错，一个任务失败：{detail}</translation>
    </message>
    <message>
        <source>A process that helps the window has ended by itself: {cause}.</source>
        <translation>辅助窗口的一个进程自行结束：{cause}。</translation>
    </message>
    <message>
        <source>All changes to the library are saved.</source>
        <translation>媒体库的所有更改都已保存。</translation>
    </message>
    <message>
        <source>All that jobs found until a few seconds ago is saved in the library, and the others go on.</source>
        <translation>几秒前各任务找到的内容都已保存在媒体库中，其他任务会继续。</translation>
    </message>
    <message>
        <source>Closes this dialog; the program goes on</source>
        <translation>关闭此对话框；程序继续运行</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Ends the program in order, and saves what jobs have found</source>
        <translation>正常结束程序，并保存任务找到的内容</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It has come {count} {count:time|times}.</source>
        <translation>已出现 {count} 次。</translation>
    </message>
    <message>
        <source>No library is open, so nothing of it can be lost.</source>
        <translation>没有打开媒体库，因此不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Shows a report that you can read and save</source>
        <translation>显示可供阅读和保存的报告</translation>
    </message>
    <message>
        <source>Something in the program failed unexpectedly: {detail}</source>
        <translation>程序发生意外错误：{detail}</translation>
    </message>
    <message>
        <source>The process that lists folders has ended by itself: {cause}.</source>
        <translation>列出文件夹的进程自行结束：{cause}。</translation>
    </message>
    <message>
        <source>The process that moves files to the trash has ended by itself: {cause}.</source>
        <translation>将文件移到回收站的进程自行结束：{cause}。</translation>
    </message>
    <message>
        <source>The process that plays videos has ended by itself: {cause}.</source>
        <translation>播放视频的进程自行结束：{cause}。</translation>
    </message>
    <message>
        <source>The process that reads the folder of a manifest has ended by itself: {cause}.</source>
        <translation>读取清单文件夹的进程自行结束：{cause}。</translation>
    </message>
    <message>
        <source>The report is complete in about half a minute, once each part of the program is tried…</source>
        <translation>正在测试程序的各个部分，报告约半分钟后完成…</translation>
    </message>
    <message>
        <source>This window only reads the library, so nothing of it can be lost.</source>
        <translation>此窗口只读取媒体库，因此不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>意外错误</translation>
    </message>
    <message>
        <source>{count} other {count:error is|errors are} in the log, too.</source>
        <translation>日志中还有其他 {count} 个错误。</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Another computer</source>
        <translation>另一台计算机</translation>
    </message>
    <message>
        <source>Export preferences</source>
        <translation>导出首选项</translation>
    </message>
    <message>
        <source>Export preferences…</source>
        <translation>导出首选项…</translation>
    </message>
    <message>
        <source>Import preferences</source>
        <translation>导入首选项</translation>
    </message>
    <message>
        <source>Import preferences…</source>
        <translation>导入首选项…</translation>
    </message>
    <message>
        <source>Preferences (*.json)</source>
        <translation>首选项 (*.json)</translation>
    </message>
    <message>
        <source>Takes those of a file at once, and closes this dialog.</source>
        <translation>立即采用文件中的首选项，并关闭此对话框。</translation>
    </message>
    <message>
        <source>Writes them to a file, without passwords, tokens and certificates.</source>
        <translation>将首选项写入文件，不含密码、令牌和证书。</translation>
    </message>
    <message>
        <source>Written, without receivers of alerts and certificates of a cluster: they are secret.</source>
        <translation>已写出，不含警报接收方和集群证书：这些是机密信息。</translation>
    </message>
</context>
<context>
    <name>ExportFileDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>A path a line</source>
        <translation>每行一个路径</translation>
    </message>
    <message>
        <source>ALE, for Avid, clips of one frame rate</source>
        <translation>ALE，用于 Avid，同一帧率的片段</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV with metadata, for Resolve</source>
        <translation>含元数据的 CSV，用于 Resolve</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>EDL (CMX 3600), 999 clips of one frame rate</source>
        <translation>EDL (CMX 3600)，999 个同一帧率的片段</translation>
    </message>
    <message>
        <source>FCPXML, for Final Cut Pro and Resolve</source>
        <translation>FCPXML，用于 Final Cut Pro 和 Resolve</translation>
    </message>
    <message>
        <source>For Tdarr, a path a line</source>
        <translation>用于 Tdarr，每行一个路径</translation>
    </message>
    <message>
        <source>For rclone --files-from-raw</source>
        <translation>用于 rclone --files-from-raw</translation>
    </message>
    <message>
        <source>For rsync --from0 --files-from</source>
        <translation>用于 rsync --from0 --files-from</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML, one page for any browser</source>
        <translation>HTML，任何浏览器可打开的单个页面</translation>
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
        <translation>JSON Lines，每行一个文件</translation>
    </message>
    <message>
        <source>M3U8, a play list</source>
        <translation>M3U8，播放列表</translation>
    </message>
    <message>
        <source>MLT, for Shotcut</source>
        <translation>MLT，用于 Shotcut</translation>
    </message>
    <message>
        <source>OTIO, a timeline for Resolve, Avid, Kdenlive and others</source>
        <translation>OTIO，时间线，用于 Resolve、Avid、Kdenlive 等</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paths that end with a zero byte, for xargs -0</source>
        <translation>以零字节结尾的路径，用于 xargs -0</translation>
    </message>
    <message>
        <source>Queue for HandBrakeCLI</source>
        <translation>HandBrakeCLI 队列</translation>
    </message>
    <message>
        <source>Script for PowerShell, with ffmpeg</source>
        <translation>PowerShell 脚本，使用 ffmpeg</translation>
    </message>
    <message>
        <source>Script for a Unix shell, with ffmpeg</source>
        <translation>Unix shell 脚本，使用 ffmpeg</translation>
    </message>
    <message>
        <source>Script for the command prompt of Windows, with ffmpeg</source>
        <translation>Windows 命令提示符脚本，使用 ffmpeg</translation>
    </message>
    <message>
        <source>XML of Final Cut Pro 7, for Premiere and others</source>
        <translation>Final Cut Pro 7 的 XML，用于 Premiere 等</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open the file when it is written</source>
        <translation>写完后打开文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pictures that are there already</source>
        <translation>已有的图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Report, for people</source>
        <translation>报告，供阅读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Shown files: {}</source>
        <translation>显示的文件(&amp;S)：{}</translation>
    </message>
    <message>
        <source>A line for each re&amp;cording in several files, with its sums</source>
        <translation>每个多文件录像一行，附合计(&amp;C)</translation>
    </message>
    <message>
        <source>A queue or a script, which you run yourself</source>
        <translation>由您自己运行的队列或脚本</translation>
    </message>
    <message>
        <source>A row a file, as CSV, JSON or plain text</source>
        <translation>每个文件一行，格式为 CSV、JSON 或纯文本</translation>
    </message>
    <message>
        <source>A timeline or a table of clips</source>
        <translation>时间线或片段表</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>与表格相同</translation>
    </message>
    <message>
        <source>Asks where to write; nothing is written before</source>
        <translation>询问写入位置；在此之前不写入任何内容</translation>
    </message>
    <message>
        <source>CSV is for spreadsheets, JSON for programs, HTML and PDF for people</source>
        <translation>CSV 用于电子表格，JSON 用于程序，HTML 和 PDF 供阅读</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>请至少选择一列。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
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
        <translation>剪辑，用于剪辑程序的素材箱(&amp;D)</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>搜索和侧边栏显示的所有内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>For rsync, rclone, Tdarr, players and others</source>
        <translation>用于 rsync、rclone、Tdarr、播放器等</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>In the program that your system has for it</source>
        <translation>用系统中对应的程序打开</translation>
    </message>
    <message>
        <source>L&amp;ist, for a spreadsheet or a program</source>
        <translation>列表，用于电子表格或程序(&amp;I)</translation>
    </message>
    <message>
        <source>No file is read for them. A report has 120 at most.</source>
        <translation>不会为此读取任何文件。报告最多含 120 张图片。</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>仅所选的行</translation>
    </message>
    <message>
        <source>Otherwise, each file has a line of its own</source>
        <translation>否则每个文件单独一行</translation>
    </message>
    <message>
        <source>P&amp;aths, for copying and playing</source>
        <translation>路径，用于复制和播放(&amp;A)</translation>
    </message>
    <message>
        <source>Re-&amp;encoding, for HandBrake or ffmpeg</source>
        <translation>重新编码，用于 HandBrake 或 ffmpeg(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;lected files: {}</source>
        <translation>所选文件(&amp;L)：{}</translation>
    </message>
    <message>
        <source>Their titles stand above, as in the window</source>
        <translation>标题在上方，与窗口中相同</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>完成后</translation>
    </message>
    <message>
        <source>Totals, problems, pictures and files, as HTML or PDF</source>
        <translation>合计、问题、图片和文件，格式为 HTML 或 PDF</translation>
    </message>
    <message>
        <source>With</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Writes nothing</source>
        <translation>不写入任何内容</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Audio language</source>
        <translation>音频语言</translation>
    </message>
    <message>
        <source>Click: only these. Ctrl+click: these as well.</source>
        <translation>单击：仅限这些。Ctrl+单击：同时包含这些。</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Enter shows only files with this value, Ctrl+Enter adds it to those that are chosen</source>
        <translation>Enter 只显示有此值的文件，Ctrl+Enter 将其加入已选的值</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>电影或剧集</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>字幕语言</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}</source>
        <translation>{0}：{1} 个文件</translation>
    </message>
    <message>
        <source>{0}: {1} {1:file|files}, chosen</source>
        <translation>{0}：{1} 个文件，已选</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Double click to open the file</source>
        <translation>双击可打开文件</translation>
    </message>
    <message>
        <source>Double click to play the file from here</source>
        <translation>双击可从此处播放文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in the player from here</source>
        <translation>在播放器中从此处打开</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从此处播放</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>The selection has too many parts to be inverted. Search for the other files.</source>
        <translation>选择的部分太多，无法反选。请搜索其他文件。</translation>
    </message>
    <message>
        <source>{} files are too many to open at once.</source>
        <translation>{} 个文件太多，无法同时打开。</translation>
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
        <translation>按 {} 排序</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>{}, reversed</source>
        <translation>{}，倒序</translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>A row a file, or a recording of several files, which Right opens and Left closes; Enter plays it, the Menu key shows what else can be done</source>
        <translation>每个文件一行；多文件录像为一行，右方向键展开，左方向键折叠；Enter 播放，菜单键显示其他操作</translation>
    </message>
    <message>
        <source>The recording is closed</source>
        <translation>录像已折叠</translation>
    </message>
    <message>
        <source>The recording is open: its parts are below it</source>
        <translation>录像已展开：各部分列在下方</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>视频文件</translation>
    </message>
</context>
<context>
    <name>FileTypesPage</name>
    <message>
        <source>&amp;Leave out files that end in</source>
        <translation>排除以此结尾的文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Scan also files that end in</source>
        <translation>同时扫描以此结尾的文件(&amp;S)</translation>
    </message>
    <message>
        <source>A name on each line; * stands for anything: proxy*. Trash and system folders always are.</source>
        <translation>每行一个名称；* 代表任意字符：proxy*。回收站和系统文件夹始终跳过。</translation>
    </message>
    <message>
        <source>Empty ones whose name begins with a dot, and what macOS keeps beside files (._name).</source>
        <translation>名称以点开头的空文件，以及 macOS 在文件旁保存的文件 (._名称)。</translation>
    </message>
    <message>
        <source>Pass over &amp;folders named</source>
        <translation>跳过此名称的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Scan &amp;hidden files that are no videos</source>
        <translation>扫描并非视频的隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>Scanned unless you leave them out: {}</source>
        <translation>除非您排除，否则会扫描：{}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Separated by spaces, as in: mkv mov</source>
        <translation>用空格分隔，例如：mkv mov</translation>
    </message>
</context>
<context>
    <name>FilesChoice</name>
    <message>
        <source>All copies in the groups that are selected</source>
        <translation>所选组中的所有副本</translation>
    </message>
    <message>
        <source>All copies in the groups that the page lists</source>
        <translation>页面所列组中的所有副本</translation>
    </message>
    <message>
        <source>Everything in the source that the side bar shows</source>
        <translation>侧边栏所显示来源中的所有内容</translation>
    </message>
    <message>
        <source>Everything that the search and the side bar show</source>
        <translation>搜索和侧边栏显示的所有内容</translation>
    </message>
    <message>
        <source>Everything, whatever is shown</source>
        <translation>所有内容，不论显示什么</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>在整个媒体库中</translation>
    </message>
    <message>
        <source>In {0} listed {0:group|groups}</source>
        <translation>在所列的 {0} 个组中</translation>
    </message>
    <message>
        <source>In {0} selected {0:group|groups}</source>
        <translation>在所选的 {0} 个组中</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>在 {} 中</translation>
    </message>
    <message>
        <source>Only the rows that are selected</source>
        <translation>仅所选的行</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示的</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>哪些文件？</translation>
    </message>
    <message>
        <source>{name}: {files}, {size}</source>
        <translation>{name}：{files}，{size}</translation>
    </message>
    <message>
        <source>{name}: {files}; at most {most} can be chosen one by one</source>
        <translation>{name}：{files}；最多可逐个选择 {most} 个</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>All disks of the library are connected.</source>
        <translation>媒体库的所有磁盘都已连接。</translation>
    </message>
    <message>
        <source>Another filter may find some.</source>
        <translation>换用其他筛选器可能会找到一些。</translation>
    </message>
    <message>
        <source>Cinventory reads them, never changes them.</source>
        <translation>Cinventory 只读取文件，绝不更改文件。</translation>
    </message>
    <message>
        <source>Drop folders or videos here</source>
        <translation>将文件夹或视频拖放到此处</translation>
    </message>
    <message>
        <source>No file is in the trash</source>
        <translation>回收站中没有文件</translation>
    </message>
    <message>
        <source>No file is in this list</source>
        <translation>此列表中没有文件</translation>
    </message>
    <message>
        <source>No file is offline</source>
        <translation>没有离线文件</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>没有符合的文件</translation>
    </message>
    <message>
        <source>Other words or filters may find some.</source>
        <translation>换用其他词语或筛选器可能会找到一些。</translation>
    </message>
    <message>
        <source>Show those that could not be checked</source>
        <translation>显示无法检查的文件</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>存储校验和</translation>
    </message>
    <message>
        <source>The last scan found no video in this folder. A rescan looks again.</source>
        <translation>上次扫描在此文件夹中没有找到视频。重新扫描会再次查找。</translation>
    </message>
    <message>
        <source>Their details say why: the file is encrypted, for instance</source>
        <translation>详情说明了原因：例如文件已加密</translation>
    </message>
    <message>
        <source>This source has no files</source>
        <translation>此来源没有文件</translation>
    </message>
    <message>
        <source>What this program moves to the trash is listed here, and can be moved back.</source>
        <translation>此程序移到回收站的文件列在此处，并可移回。</translation>
    </message>
    <message>
        <source>“Show all files” shows every file of the library.</source>
        <translation>“显示所有文件”会显示媒体库的每个文件。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Dolby Vision profile</source>
        <translation>Dolby Vision 配置</translation>
    </message>
    <message>
        <source>HDR format</source>
        <translation>HDR 格式</translation>
    </message>
    <message>
        <source>bits per component</source>
        <translation>每分量位数</translation>
    </message>
    <message>
        <source>bits per pixel and frame</source>
        <translation>每像素每帧位数</translation>
    </message>
    <message>
        <source>channels of the first audio track</source>
        <translation>第一条音轨的声道</translation>
    </message>
    <message>
        <source>chroma subsampling</source>
        <translation>色度抽样</translation>
    </message>
    <message>
        <source>codec of the first audio track</source>
        <translation>第一条音轨的编解码器</translation>
    </message>
    <message>
        <source>colour primaries</source>
        <translation>色彩原色</translation>
    </message>
    <message>
        <source>container format</source>
        <translation>容器格式</translation>
    </message>
    <message>
        <source>date of the first scan</source>
        <translation>首次扫描的日期</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>上次更改的日期</translation>
    </message>
    <message>
        <source>date of the last check for damage</source>
        <translation>上次检查损坏的日期</translation>
    </message>
    <message>
        <source>date of the last check of the checksums, or the depth of the last check for damage</source>
        <translation>上次检查校验和的日期，或上次检查损坏的深度</translation>
    </message>
    <message>
        <source>date of the last look at the disk</source>
        <translation>上次查看磁盘的日期</translation>
    </message>
    <message>
        <source>depth of the last check for damage</source>
        <translation>上次检查损坏的深度</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>edition of the film in the name</source>
        <translation>名称中的影片版本</translation>
    </message>
    <message>
        <source>episode in the file, which may have several</source>
        <translation>文件中的集，可能有多集</translation>
    </message>
    <message>
        <source>episodes of a season between whose first and last one there is a gap</source>
        <translation>某季的首末集之间有缺集的剧集</translation>
    </message>
    <message>
        <source>extension of the file&apos;s name</source>
        <translation>文件扩展名</translation>
    </message>
    <message>
        <source>frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>free part of the disk, by the last look</source>
        <translation>上次查看时磁盘的可用比例</translation>
    </message>
    <message>
        <source>height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>id of the film or series in a database, or the database</source>
        <translation>电影或剧集在数据库中的 ID，或数据库名</translation>
    </message>
    <message>
        <source>kind of files that take room without need: extras of films, raw files beside their finished video, or many more bits than most files of their class</source>
        <translation>不必要地占用空间的文件类别：影片花絮、成品视频旁的原始素材，或比特数远多于同类大多数文件</translation>
    </message>
    <message>
        <source>language of an audio track; und for a track without one; commentary</source>
        <translation>音轨的语言；und 表示没有语言的音轨；commentary 表示评论音轨</translation>
    </message>
    <message>
        <source>language of subtitles, in a track or in a file of their own, or what else is told of them</source>
        <translation>字幕（轨道或单独文件）的语言，或其他字幕信息</translation>
    </message>
    <message>
        <source>level of the video codec</source>
        <translation>视频编解码器的级别</translation>
    </message>
    <message>
        <source>maker and model of the camera</source>
        <translation>摄像机的厂商和型号</translation>
    </message>
    <message>
        <source>name of the disk that holds the file, away, or imported</source>
        <translation>存有文件的磁盘的名称，或 away（未连接），或 imported（仅导入）</translation>
    </message>
    <message>
        <source>number of chapters</source>
        <translation>章节数</translation>
    </message>
    <message>
        <source>number of disks with a copy; of a recording, that of the part with the fewest</source>
        <translation>有副本的磁盘数；对于录像，为此数最少的部分的磁盘数</translation>
    </message>
    <message>
        <source>number of exact copies, itself included; of a recording, that of the part with the fewest</source>
        <translation>完全相同副本的数量，包括其自身；对于录像，为此数最少的部分的数量</translation>
    </message>
    <message>
        <source>number of files of the recording that are there</source>
        <translation>录像现有的文件数</translation>
    </message>
    <message>
        <source>number of video, audio and subtitle tracks</source>
        <translation>视频、音频和字幕轨道数</translation>
    </message>
    <message>
        <source>overall bit rate</source>
        <translation>总比特率</translation>
    </message>
    <message>
        <source>part of the file&apos;s name</source>
        <translation>文件名的一部分</translation>
    </message>
    <message>
        <source>part of the folder&apos;s path</source>
        <translation>文件夹路径的一部分</translation>
    </message>
    <message>
        <source>place at which the disk is kept</source>
        <translation>磁盘的存放位置</translation>
    </message>
    <message>
        <source>problem of the file</source>
        <translation>文件的问题</translation>
    </message>
    <message>
        <source>problem that is marked OK</source>
        <translation>标为正常的问题</translation>
    </message>
    <message>
        <source>profile and level of the video codec</source>
        <translation>视频编解码器的配置和级别</translation>
    </message>
    <message>
        <source>profile that the file fulfils, or with =no or =unknown does not</source>
        <translation>文件符合的规格；加 =no 或 =unknown 表示不符合或未知</translation>
    </message>
    <message>
        <source>program that wrote the file</source>
        <translation>写出文件的程序</translation>
    </message>
    <message>
        <source>progressive, interlaced, or mbaff: interlaced in parts of each frame</source>
        <translation>逐行、隔行，或 mbaff：每帧部分隔行</translation>
    </message>
    <message>
        <source>resolution class</source>
        <translation>分辨率等级</translation>
    </message>
    <message>
        <source>result of the last check of the checksums, or for damage</source>
        <translation>上次检查校验和或损坏的结果</translation>
    </message>
    <message>
        <source>sample rate of the first audio track in hertz</source>
        <translation>第一条音轨的采样率（赫兹）</translation>
    </message>
    <message>
        <source>season of a series; 0: specials</source>
        <translation>剧集的季；0：特别篇</translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>source or disk that holds all copies; of a recording, those of any part</source>
        <translation>包含所有副本的来源或磁盘；对于录像，为任一部分的所有副本</translation>
    </message>
    <message>
        <source>state of the file</source>
        <translation>文件的状态</translation>
    </message>
    <message>
        <source>the name begins with a dot, so that systems hide the file</source>
        <translation>名称以点开头，因此系统会隐藏该文件</translation>
    </message>
    <message>
        <source>time code of the first frame</source>
        <translation>第一帧的时间码</translation>
    </message>
    <message>
        <source>title in the file</source>
        <translation>文件中的标题</translation>
    </message>
    <message>
        <source>title of the film or series in the name, with its year</source>
        <translation>名称中电影或剧集的标题，含年份</translation>
    </message>
    <message>
        <source>transfer characteristics of the colours</source>
        <translation>色彩的传输特性</translation>
    </message>
    <message>
        <source>variable frame rate</source>
        <translation>可变帧率</translation>
    </message>
    <message>
        <source>video codec</source>
        <translation>视频编解码器</translation>
    </message>
    <message>
        <source>video or audio codec</source>
        <translation>视频或音频编解码器</translation>
    </message>
    <message>
        <source>whether a better copy, with the same pictures, is known</source>
        <translation>是否已知有画面相同且更好的副本</translation>
    </message>
    <message>
        <source>whether a file is a part of a recording in several files, and whether parts are known to be missing</source>
        <translation>文件是否为多文件录像的一部分，以及是否已知有部分缺失</translation>
    </message>
    <message>
        <source>whether neither the file nor a copy, exact or certainly with the same pictures, is known to reach the least quality of the preferences</source>
        <translation>是否已知文件及其副本（完全相同或画面确定相同）均未达到首选项中的最低质量</translation>
    </message>
    <message>
        <source>width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>words in a row that are said, as the indexed subtitles tell</source>
        <translation>对白中连续的词语，根据已索引的字幕</translation>
    </message>
    <message>
        <source>year of the film or series in the name</source>
        <translation>名称中电影或剧集的年份</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Only files in {}</source>
        <translation>仅 {} 中的文件</translation>
    </message>
    <message>
        <source>Only files in {} that are unreadable, timed out or were skipped</source>
        <translation>仅 {} 中无法读取、超时或已跳过的文件</translation>
    </message>
    <message>
        <source>Only files that are missing since {}</source>
        <translation>仅自 {} 起缺失的文件</translation>
    </message>
    <message>
        <source>Only files that are new since {}</source>
        <translation>仅自 {} 起新增的文件</translation>
    </message>
    <message>
        <source>Only files that checks found changed unnoticed since {}</source>
        <translation>仅自 {} 起检查发现静默更改的文件</translation>
    </message>
    <message>
        <source>Only files that checks found damaged since {}</source>
        <translation>仅自 {} 起检查发现损坏的文件</translation>
    </message>
    <message>
        <source>Only files that scans found changed since {}</source>
        <translation>仅自 {} 起扫描发现更改的文件</translation>
    </message>
    <message>
        <source>Only files that scans found moved since {}</source>
        <translation>仅自 {} 起扫描发现移动的文件</translation>
    </message>
    <message>
        <source>Only files that were verified since {}</source>
        <translation>仅自 {} 起验证过的文件</translation>
    </message>
    <message>
        <source>Only files with errors and warnings</source>
        <translation>仅有错误和警告的文件</translation>
    </message>
    <message>
        <source>The search “{}” was taken away. Back shows it again.</source>
        <translation>已移除搜索“{}”。“后退”可再次显示。</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>表格显示的内容</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>&amp;Add a filter</source>
        <translation>添加筛选器(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Words in the name or folder</source>
        <translation>名称或文件夹中的词语(&amp;W)</translation>
    </message>
    <message>
        <source>Adds a row; a file must match all rows</source>
        <translation>添加一行；文件必须符合所有行</translation>
    </message>
    <message>
        <source>As a &amp;text</source>
        <translation>作为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Files that match all of these:</source>
        <translation>符合以下所有条件的文件：</translation>
    </message>
    <message>
        <source>Filter builder</source>
        <translation>筛选器构建器</translation>
    </message>
    <message>
        <source>In the name or the folder; a minus sign in front excludes</source>
        <translation>在名称或文件夹中；前加减号表示排除</translation>
    </message>
    <message>
        <source>Leaves the search as it is</source>
        <translation>保持搜索不变</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Searches for what the rows say</source>
        <translation>按各行内容搜索</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>What the rows become in the search field</source>
        <translation>各行在搜索框中的写法</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>As in a filter; commas separate alternatives</source>
        <translation>与筛选器写法相同；用逗号分隔多个可选值</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Enter a value such as {}.</source>
        <translation>请输入值，例如 {}。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>How the fact is compared with the values</source>
        <translation>属性与值的比较方式</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>移除条件</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>The fact of a file that is compared</source>
        <translation>要比较的文件属性</translation>
    </message>
    <message>
        <source>The values as in a filter; commas separate alternatives</source>
        <translation>与筛选器写法相同的值；用逗号分隔多个可选值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>A row for each file that is not simply verified</source>
        <translation>每个并非简单“已验证”的文件一行</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>报告的列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>报告中的文件</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>每个文件显示的信息</translation>
    </message>
</context>
<context>
    <name>FitsSheet</name>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>空间(&amp;R)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Counts the files that fit; folders stay together</source>
        <translation>计算能装下的文件；同一文件夹保持在一起</translation>
    </message>
    <message>
        <source>Does not fit: {}</source>
        <translation>装不下：{}</translation>
    </message>
    <message>
        <source>Files on one disk alone</source>
        <translation>仅在一个磁盘上的文件</translation>
    </message>
    <message>
        <source>Fits: {}</source>
        <translation>可装下：{}</translation>
    </message>
    <message>
        <source>Free room of the other disk, such as 800 GB.</source>
        <translation>另一磁盘的可用空间，例如 800 GB。</translation>
    </message>
    <message>
        <source>Not known, as not compared: {}</source>
        <translation>未知（未经比较）：{}</translation>
    </message>
    <message>
        <source>Of these on disks that are not connected: {}</source>
        <translation>其中位于未连接的磁盘：{}</translation>
    </message>
    <message>
        <source>Those of connected disks are taken first.</source>
        <translation>优先选取已连接磁盘上的文件。</translation>
    </message>
    <message>
        <source>Those that are shown: {}</source>
        <translation>显示的文件：{}</translation>
    </message>
    <message>
        <source>What fits on a disk</source>
        <translation>磁盘能装下什么</translation>
    </message>
</context>
<context>
    <name>FolderFormatter</name>
    <message>
        <source>Also in</source>
        <translation>也位于</translation>
    </message>
    <message>
        <source>Files also here</source>
        <translation>此处也有</translation>
    </message>
    <message>
        <source>Files also there</source>
        <translation>对方也有</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size in both</source>
        <translation>共有大小</translation>
    </message>
    <message>
        <source>{0} of the {1} {1:file|files} in {2} {0:is|are} also in {3}</source>
        <translation>{2} 的 {1} 个文件中有 {0} 个也在 {3}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>A row for two folders; Enter compares their files</source>
        <translation>每两个文件夹一行；Enter 比较其文件</translation>
    </message>
    <message>
        <source>Columns of the folders</source>
        <translation>文件夹的列</translation>
    </message>
    <message>
        <source>Compare the two folders</source>
        <translation>比较这两个文件夹</translation>
    </message>
    <message>
        <source>Folders with equal files</source>
        <translation>含相同文件的文件夹</translation>
    </message>
    <message>
        <source>No search for copies yet</source>
        <translation>尚未查找过副本</translation>
    </message>
    <message>
        <source>No two folders hold equal files that match.</source>
        <translation>没有两个文件夹含有符合条件的相同文件。</translation>
    </message>
    <message>
        <source>No two folders hold equal files.</source>
        <translation>没有两个文件夹含有相同文件。</translation>
    </message>
    <message>
        <source>Only the folders that share the most are listed.</source>
        <translation>只列出相同文件最多的文件夹。</translation>
    </message>
    <message>
        <source>The folders are being compared…</source>
        <translation>正在比较文件夹…</translation>
    </message>
    <message>
        <source>What is told of each pair; a click sorts by it</source>
        <translation>每对文件夹显示的信息；单击可按其排序</translation>
    </message>
</context>
<context>
    <name>Formatter</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Jobs: {}</source>
        <translation>任务：{}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>{0} {0:part|parts}</source>
        <translation>{0} 个部分</translation>
    </message>
    <message>
        <source>{0} {0:source is|sources are} offline</source>
        <translation>{0} 个来源离线</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, closed</source>
        <translation>{name}，由 {count} 个部分组成的录像，已折叠</translation>
    </message>
    <message>
        <source>{name}, recording of {count} {count:part|parts}, open</source>
        <translation>{name}，由 {count} 个部分组成的录像，已展开</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} 和另外 {} 项</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} 天</translation>
    </message>
    <message>
        <source>{} h {} min</source>
        <translation>{} 小时 {} 分</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} 小时</translation>
    </message>
    <message>
        <source>{} is offline</source>
        <translation>{} 已离线</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} 分</translation>
    </message>
    <message>
        <source>{} of {} in the list</source>
        <translation>列表中 {} / {}</translation>
    </message>
    <message>
        <source>{} running</source>
        <translation>{} 个运行中</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} 秒</translation>
    </message>
    <message>
        <source>{} waiting</source>
        <translation>{} 个等待中</translation>
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
        <translation>最大、最新或最后的排在最前</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Small, medium or large</source>
        <translation>小、中或大</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>The fact that decides the order of the pictures</source>
        <translation>决定图片顺序的属性</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>找到文件的顺序</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>A card a file, or a recording of several files, which Plus opens and Minus closes; Enter plays it, a full stop shows more pictures of it</source>
        <translation>每个文件一张卡片；多文件录像为一张卡片，加号键展开，减号键折叠；Enter 播放，句号键显示更多图片</translation>
    </message>
    <message>
        <source>Pictures of the files</source>
        <translation>文件的图片</translation>
    </message>
</context>
<context>
    <name>GroupFrame</name>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加组</translation>
    </message>
    <message>
        <source>Adds a condition to this group</source>
        <translation>在此组中添加条件</translation>
    </message>
    <message>
        <source>Adds a group of alternatives to this group</source>
        <translation>在此组中添加一组可选条件</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>必须全部满足</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>必须满足其一</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>移除组</translation>
    </message>
    <message>
        <source>Takes the group out of the profile</source>
        <translation>从规格中移除该组</translation>
    </message>
    <message>
        <source>Whether all conditions of the group must hold, or one</source>
        <translation>组中的条件必须全部满足，还是满足其一</translation>
    </message>
</context>
<context>
    <name>GroupRows</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>Another file, on the same disk or another, has the same contents; of a recording, each part has such a file</source>
        <translation>同一磁盘或其他磁盘上的另一文件内容相同；对于录像，每个部分都有这样的文件</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>静默更改</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Every file that was found in a source, readable or not</source>
        <translation>在来源中找到的每个文件，无论能否读取</translation>
    </message>
    <message>
        <source>Files with any error or warning, which their details explain</source>
        <translation>有错误或警告的文件，详情中有说明</translation>
    </message>
    <message>
        <source>Found for the first time since you last looked</source>
        <translation>您上次查看后首次发现</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>媒体库</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Moved to the trash by this program, and still there</source>
        <translation>由此程序移到回收站且仍在其中</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>New since last visit</source>
        <translation>自上次访问起新增</translation>
    </message>
    <message>
        <source>No longer where they were, though their disk is connected</source>
        <translation>磁盘已连接，但文件已不在原处</translation>
    </message>
    <message>
        <source>No other file, on any disk of the library, has the same contents, or those of a part of the same recording</source>
        <translation>媒体库的任何磁盘上都没有其他文件与其内容相同，或与同一录像的某个部分内容相同</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>On disks that are not connected now</source>
        <translation>位于现在未连接的磁盘</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>只有一份</translation>
    </message>
    <message>
        <source>Picture or sound is broken, as a check for damage has found</source>
        <translation>损坏检查发现画面或声音有损坏</translation>
    </message>
    <message>
        <source>Several copies</source>
        <translation>有多份</translation>
    </message>
    <message>
        <source>The contents have changed, though size and time have not</source>
        <translation>内容已更改，但大小和时间未变</translation>
    </message>
    <message>
        <source>The last scan could not read them; their details say why</source>
        <translation>上次扫描无法读取；详情中有原因说明</translation>
    </message>
    <message>
        <source>Their end is missing: a copy was probably interrupted</source>
        <translation>文件末尾缺失：可能是复制被中断</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Written again since you last looked</source>
        <translation>您上次查看后重新写入</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>All changes, in English</source>
        <translation>所有更改（英文）</translation>
    </message>
    <message>
        <source>All filters</source>
        <translation>所有筛选器</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>{} files are left out: they are missing, or their disks are not connected.</source>
        <translation>未包括 {} 个文件：文件缺失或其磁盘未连接。</translation>
    </message>
    <message>
        <source>{} files are too many to drag: export them to a file.</source>
        <translation>{} 个文件太多，无法拖动：请导出到文件。</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export them to a file.</source>
        <translation>{} 行太多，剪贴板无法容纳：请导出到文件。</translation>
    </message>
    <message>
        <source>“{}” is left out: it is missing, or its disk is not connected.</source>
        <translation>未包括“{}”：文件缺失或其磁盘未连接。</translation>
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
        <translation>写入(&amp;I)</translation>
    </message>
    <message>
        <source>A folder outside of your sources, for what an encoder makes</source>
        <translation>来源之外的文件夹，存放编码器生成的文件</translation>
    </message>
    <message>
        <source>As large as it is</source>
        <translation>保持原大小</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder for what an encoder makes</source>
        <translation>选择存放编码器所生成文件的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Folders that have another path for the other program, with a semicolon between them</source>
        <translation>在另一程序中路径不同的文件夹，用分号分隔</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Larger pictures are made smaller, none larger</source>
        <translation>缩小较大的画面，不放大任何画面</translation>
    </message>
    <message>
        <source>Otherwise, HDR is turned into SDR</source>
        <translation>否则将 HDR 转换为 SDR</translation>
    </message>
    <message>
        <source>Otherwise, sound is turned into AAC</source>
        <translation>否则将声音转换为 AAC</translation>
    </message>
    <message>
        <source>Paths &amp;there</source>
        <translation>另一程序中的路径(&amp;T)</translation>
    </message>
    <message>
        <source>Paths there</source>
        <translation>另一程序中的路径</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Relati&amp;ve to</source>
        <translation>相对于(&amp;V)</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>相对于</translation>
    </message>
    <message>
        <source>So&amp;und, as it is</source>
        <translation>声音保持原样(&amp;U)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The codec that an encoder is to make</source>
        <translation>编码器要使用的编解码器</translation>
    </message>
    <message>
        <source>The folder that the paths are relative to</source>
        <translation>路径所相对的文件夹</translation>
    </message>
    <message>
        <source>The innermost folder of all files</source>
        <translation>所有文件共同的最内层文件夹</translation>
    </message>
    <message>
        <source>Up to {} px high</source>
        <translation>高度至多 {} 像素</translation>
    </message>
</context>
<context>
    <name>HandedPanel</name>
    <message>
        <source>A row a list, with what came back of it</source>
        <translation>每个列表一行，附返回的结果</translation>
    </message>
    <message>
        <source>Columns of the lists</source>
        <translation>列表的列</translation>
    </message>
    <message>
        <source>Lists that were handed over</source>
        <translation>已交出的列表</translation>
    </message>
    <message>
        <source>Nothing was handed over yet. “What encoding saves” writes lists and scripts for programs that encode. When you have scanned their results, this page tells what they saved.</source>
        <translation>尚未交出任何文件。“编码可节省”可为编码程序写出列表和脚本。扫描其结果后，此页面会显示节省了多少。</translation>
    </message>
    <message>
        <source>What is told of each list</source>
        <translation>每个列表显示的信息</translation>
    </message>
</context>
<context>
    <name>HealthCards</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动执行</translation>
    </message>
    <message>
        <source>Check all files</source>
        <translation>检查所有文件</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copies on the same disk take at most {}, on other disks {}: those are backups.</source>
        <translation>同一磁盘上的副本至多占用 {}，其他磁盘上的占用 {}：后者是备份。</translation>
    </message>
    <message>
        <source>Last week: {}</source>
        <translation>上周：{}</translation>
    </message>
    <message>
        <source>Next: {}, {}</source>
        <translation>接下来：{}，{}</translation>
    </message>
    <message>
        <source>Not known yet: files were not compared.</source>
        <translation>尚不清楚：文件未经比较。</translation>
    </message>
    <message>
        <source>Nothing: all is known, and all is well.</source>
        <translation>无需处理：一切已知，一切正常。</translation>
    </message>
    <message>
        <source>Only on one disk</source>
        <translation>仅在一个磁盘上</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>显示这些文件</translation>
    </message>
    <message>
        <source>Show these files beside good copies of them</source>
        <translation>将这些文件与其完好副本并排显示</translation>
    </message>
    <message>
        <source>Space by disk</source>
        <translation>各磁盘空间</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Where the room goes</source>
        <translation>空间用在何处</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>as of {}</source>
        <translation>截至 {}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>从未测量</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>of {} checked</source>
        <translation>已检查 {} 个</translation>
    </message>
    <message>
        <source>{0} {0:disk|disks}</source>
        <translation>{0} 个磁盘</translation>
    </message>
    <message>
        <source>{0} {0:hint is|hints are} not shown</source>
        <translation>{0} 条提示未显示</translation>
    </message>
    <message>
        <source>{:file|files}</source>
        <translation>{:个文件}</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} 可用</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>还有 {} 个</translation>
    </message>
    <message>
        <source>{} not connected</source>
        <translation>{} 未连接</translation>
    </message>
    <message>
        <source>{} not connected since {}</source>
        <translation>{} 自 {} 起未连接</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help on this (?)</source>
        <translation>此项的帮助 (?)</translation>
    </message>
    <message>
        <source>Opens the page of the help about this</source>
        <translation>打开相关的帮助页面</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Closes the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Lists the pages that have most of the words; a whole question will do</source>
        <translation>列出含有最多所输词语的页面；可输入完整的问题</translation>
    </message>
    <message>
        <source>No page has these words. Try a single word, or another one for the same thing.</source>
        <translation>没有页面包含这些词。请尝试只用一个词，或用另一个词表示同一事物。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>The pages of the help, by task</source>
        <translation>按任务分类的帮助页面</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>每个文件一行；Enter 打开文件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Choose a scan, or two with Ctrl to compare them</source>
        <translation>选择一次扫描，或按住 Ctrl 选择两次进行比较</translation>
    </message>
    <message>
        <source>Columns of the changes</source>
        <translation>更改的列</translation>
    </message>
    <message>
        <source>Copies all changes of this kind, a line each</source>
        <translation>复制此类的所有更改，每项一行</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>From {} to {}</source>
        <translation>从 {} 到 {}</translation>
    </message>
    <message>
        <source>Kinds of changes</source>
        <translation>更改种类</translation>
    </message>
    <message>
        <source>Nothing has been scanned yet.</source>
        <translation>尚未扫描任何内容。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing was scanned or checked since then.</source>
        <translation>此后没有扫描或检查过任何内容。</translation>
    </message>
    <message>
        <source>Scans and checks</source>
        <translation>扫描和检查</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>The details of this scan are not kept any more.</source>
        <translation>此次扫描的详细信息已不再保留。</translation>
    </message>
    <message>
        <source>The numbers lead to the files, as they are now.</source>
        <translation>单击数字可查看文件的现状。</translation>
    </message>
    <message>
        <source>This check has read no file.</source>
        <translation>此次检查没有读取任何文件。</translation>
    </message>
    <message>
        <source>What became of the files, with how many there are</source>
        <translation>文件的变化及其数量</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What is told of each change</source>
        <translation>每项更改显示的信息</translation>
    </message>
</context>
<context>
    <name>HomeController</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>您的媒体库</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
</context>
<context>
    <name>InPlaceView</name>
    <message>
        <source>End the player</source>
        <translation>结束播放器</translation>
    </message>
    <message>
        <source>Go on in the quick look</source>
        <translation>在快速查看中继续播放</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>1 to 3 years</source>
        <translation>1 到 3 年</translation>
    </message>
    <message>
        <source>3 to 10 years</source>
        <translation>3 到 10 年</translation>
    </message>
    <message>
        <source>30 days to 1 year</source>
        <translation>30 天到 1 年</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时间</translation>
    </message>
    <message>
        <source>Audio languages</source>
        <translation>音频语言</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>比特率</translation>
    </message>
    <message>
        <source>Bits per pixel and frame</source>
        <translation>每像素每帧位数</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>无 HDR</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>无已知项</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Over 10 years</source>
        <translation>超过 10 年</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Profile {}</source>
        <translation>规格 {}</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Under 30 days</source>
        <translation>不到 30 天</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
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
        <translation>文件夹的矩形树图、图表或趋势</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>矩形树图</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
</context>
<context>
    <name>JobFormatter</name>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Gets no files: {}</source>
        <translation>未分配文件：{}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暂缓分配</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>未全部读取</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参与中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>自 {} 起</translation>
    </message>
    <message>
        <source>{0} more {0:is|are} in the log.</source>
        <translation>日志中还有 {0} 条。</translation>
    </message>
</context>
<context>
    <name>JobPresenter</name>
    <message>
        <source>{0} more {0:message|messages}</source>
        <translation>还有 {0} 条消息</translation>
    </message>
</context>
<context>
    <name>JobTable</name>
    <message>
        <source>A row a job; Enter shows its problems, the Menu key what else can be done</source>
        <translation>每个任务一行；Enter 显示其问题，菜单键显示其他操作</translation>
    </message>
    <message>
        <source>Columns of the jobs</source>
        <translation>任务的列</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is told of each job</source>
        <translation>每个任务显示的信息</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do once more what this job was asked for</source>
        <translation>再次执行此任务的要求</translation>
    </message>
    <message>
        <source>End this job, and keep what it did</source>
        <translation>结束此任务，保留已完成的部分</translation>
    </message>
    <message>
        <source>Go on from where this job was</source>
        <translation>从此任务停止处继续</translation>
    </message>
    <message>
        <source>Have this job begin earlier</source>
        <translation>让此任务提前开始</translation>
    </message>
    <message>
        <source>Have this job begin later</source>
        <translation>让此任务推后开始</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>No job has run yet. Each scan, check, search for copies and export will be listed here.</source>
        <translation>尚未运行任何任务。每次扫描、检查、查找副本和导出都会列在此处。</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Read when jobs began and ended, and what went wrong</source>
        <translation>查看任务的起止时间和出现的问题</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>Show its files that are unreadable, timed out or were skipped</source>
        <translation>显示其中无法读取、超时或已跳过的文件</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Show the files that are missing, changed or additional</source>
        <translation>显示缺失、已更改或多出的文件</translation>
    </message>
    <message>
        <source>Show what this scan found new, changed, moved or missing</source>
        <translation>显示此次扫描发现的新增、更改、移动或缺失</translation>
    </message>
    <message>
        <source>Stop this job for now</source>
        <translation>暂时停止此任务</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>A row a file, the newest first</source>
        <translation>每个文件一行，最新的在前</translation>
    </message>
    <message>
        <source>Columns of the journal</source>
        <translation>回收站记录的列</translation>
    </message>
    <message>
        <source>Files in the journal</source>
        <translation>回收站记录中的文件</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>移回</translation>
    </message>
    <message>
        <source>Moves the selected files back to their folders; no file is replaced</source>
        <translation>将所选文件移回原文件夹；不会替换任何文件</translation>
    </message>
    <message>
        <source>No file was moved to the trash yet.
Copies that this program moves there are listed here, and can be moved back.</source>
        <translation>尚未将任何文件移到回收站。
此程序移到回收站的副本列在此处，并可移回。</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>每个文件显示的信息</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Each action with its keys</source>
        <translation>每个命令及其按键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Act</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Acts with their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Find an act or keys</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Gives the chosen act its usual keys again</source>
        <translation>恢复所选命令的默认按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Press the keys that the chosen act is to have</source>
        <translation>按下要分配给所选命令的按键</translation>
    </message>
    <message>
        <source>Shows only the acts that match</source>
        <translation>只显示符合的命令</translation>
    </message>
    <message>
        <source>Takes the keys from the chosen act</source>
        <translation>清除所选命令的按键</translation>
    </message>
    <message>
        <source>The keys of the chosen act are changed below</source>
        <translation>可在下方更改所选命令的按键</translation>
    </message>
    <message>
        <source>These acts have the same keys, which then do nothing: {}</source>
        <translation>这些命令的按键相同，因而都不起作用：{}</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认按键</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Choose an act, and press the keys that it is to have.</source>
        <translation>选择命令，然后按下要分配的按键。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys of acts:</source>
        <translation>命令的按键：</translation>
    </message>
</context>
<context>
    <name>LabelCommands</name>
    <message>
        <source>No disk is known yet. Add a folder first.</source>
        <translation>尚无已知磁盘。请先添加文件夹。</translation>
    </message>
    <message>
        <source>The labels were saved. Print the file at 100 %, not fitted to the page.</source>
        <translation>标签已保存。请按 100% 打印该文件，不要缩放到页面大小。</translation>
    </message>
    <message>
        <source>The labels were sent to the printer.</source>
        <translation>标签已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>LabelFileDialog</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>保存标签</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>第 {} 页，共 {} 页</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Shows the next page of the preview</source>
        <translation>显示预览的下一页</translation>
    </message>
    <message>
        <source>Shows the previous page of the preview</source>
        <translation>显示预览的上一页</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>&amp;Disks</source>
        <translation>磁盘(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>起始标签(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sheet or roll</source>
        <translation>标签纸或卷(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>测试页(&amp;T)</translation>
    </message>
    <message>
        <source>A label for each that is ticked.</source>
        <translation>为每个勾选项打印一个标签。</translation>
    </message>
    <message>
        <source>As its package says.</source>
        <translation>以包装上的说明为准。</translation>
    </message>
    <message>
        <source>Asks for a printer, and prints at the right size</source>
        <translation>询问打印机，并按正确尺寸打印</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>向下(&amp;O)</translation>
    </message>
    <message>
        <source>If your printer needs it.</source>
        <translation>如果打印机需要。</translation>
    </message>
    <message>
        <source>Only the outlines of all labels, for plain paper.</source>
        <translation>只打印所有标签的轮廓，用于普通纸。</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Prints a label for every disk</source>
        <translation>为每个磁盘打印一个标签</translation>
    </message>
    <message>
        <source>Prints nothing</source>
        <translation>不打印任何内容</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>Upwards below zero.</source>
        <translation>小于零则向上。</translation>
    </message>
    <message>
        <source>Where a used sheet still has labels; row by row.</source>
        <translation>用过的标签纸上剩余标签的起始位置；逐行计数。</translation>
    </message>
    <message>
        <source>Writes the pages to a file; print it at 100 %</source>
        <translation>将各页写入文件；请按 100% 打印</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>{} on a sheet</source>
        <translation>每张 {} 个</translation>
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
        <translation>阿尔巴尼亚语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>亚美尼亚语</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>巴斯克语</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>汉语</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>加利西亚语</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>格鲁吉亚语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>冰岛语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>爱尔兰语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>马其顿语</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>新挪威语</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>泰卢固语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>威尔士语</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>A row a language; a number leads to its files</source>
        <translation>每种语言一行；单击数字可查看其文件</translation>
    </message>
    <message>
        <source>Columns of the languages</source>
        <translation>语言的列</translation>
    </message>
    <message>
        <source>Files by the languages of their sound (spoken) and of their subtitles (written), as the files themselves tell them. A click on a number shows its files.</source>
        <translation>按音轨语言（口语）和字幕语言（书面）列出文件，以文件自身的信息为准。单击数字可显示其文件。</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>强制字幕</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages of the shown files</source>
        <translation>显示的文件的语言</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>两者皆无</translation>
    </message>
    <message>
        <source>No language of these files is known.</source>
        <translation>这些文件没有已知的语言。</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Show forced</source>
        <translation>显示强制字幕</translation>
    </message>
    <message>
        <source>Show spoken</source>
        <translation>显示有音轨的</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Show those without</source>
        <translation>显示没有的</translation>
    </message>
    <message>
        <source>Show written</source>
        <translation>显示有字幕的</translation>
    </message>
    <message>
        <source>Shows the files with sound in this language</source>
        <translation>显示含此语言音轨的文件</translation>
    </message>
    <message>
        <source>Shows the files with subtitles in this language</source>
        <translation>显示含此语言字幕的文件</translation>
    </message>
    <message>
        <source>Shows the files with subtitles of foreign parts alone in this language</source>
        <translation>显示含此语言强制字幕（仅外语部分）的文件</translation>
    </message>
    <message>
        <source>Shows the files without it in sound and subtitles; save the search</source>
        <translation>显示音轨和字幕中都没有此语言的文件；可保存该搜索</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>What is counted of each</source>
        <translation>每种语言的统计项</translation>
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
        <translation>停止任务并继续(&amp;S)</translation>
    </message>
    <message>
        <source>Jobs are running</source>
        <translation>任务正在运行</translation>
    </message>
    <message>
        <source>Jobs of this library are running.</source>
        <translation>此媒体库的任务正在运行。</translation>
    </message>
    <message>
        <source>Lets the jobs go on in this window</source>
        <translation>让任务在此窗口中继续</translation>
    </message>
    <message>
        <source>Open in a &amp;new window</source>
        <translation>在新窗口中打开(&amp;N)</translation>
    </message>
    <message>
        <source>Stops the jobs, and opens the other library here</source>
        <translation>停止任务，并在此打开另一个媒体库</translation>
    </message>
    <message>
        <source>They stop now, keep what they have found, and can go on when it is opened again.</source>
        <translation>任务现在停止并保留已找到的内容，再次打开时可继续。</translation>
    </message>
</context>
<context>
    <name>LeftAlone</name>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Ignored ({})</source>
        <translation>已忽略 ({})</translation>
    </message>
    <message>
        <source>Lists the group no more, also after its files were moved; “Ignored” shows it</source>
        <translation>不再列出该组，其文件移动后也是如此；“已忽略”会显示该组</translation>
    </message>
    <message>
        <source>Lists the group with the others again</source>
        <translation>将该组重新与其他组一起列出</translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation>不再忽略</translation>
    </message>
    <message>
        <source>Shows the groups that you ignore, and no others</source>
        <translation>只显示您忽略的组</translation>
    </message>
    <message>
        <source>ignoring of “{}”</source>
        <translation>忽略“{}”</translation>
    </message>
    <message>
        <source>listing of “{}”</source>
        <translation>列出“{}”</translation>
    </message>
    <message>
        <source>“{}” is ignored. Its copies still count as copies.</source>
        <translation>已忽略“{}”。其副本仍算作副本。</translation>
    </message>
    <message>
        <source>“{}” is listed with the other groups again.</source>
        <translation>“{}”已重新与其他组一起列出。</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Show only these files, or all again</source>
        <translation>只显示这些文件，或重新显示全部</translation>
    </message>
    <message>
        <source>What the colours mean; a click shows only these files</source>
        <translation>颜色的含义；单击可只显示这些文件</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Libraries (*.cinv *.sqlite3)</source>
        <translation>媒体库 (*.cinv *.sqlite3)</translation>
    </message>
    <message>
        <source>Libraries (*.cinv)</source>
        <translation>媒体库 (*.cinv)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新建媒体库</translation>
    </message>
    <message>
        <source>No library was opened before</source>
        <translation>以前没有打开过媒体库</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>打开媒体库</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>There is a file {path} already. Open it, or choose another name.</source>
        <translation>文件 {path} 已存在。请打开它，或选择其他名称。</translation>
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
        <translation>自动</translation>
    </message>
    <message>
        <source>Counted anew whenever the file is read on. Only damaged files take so long.</source>
        <translation>文件继续读取时重新计时。只有损坏的文件才会耗时这么久。</translation>
    </message>
    <message>
        <source>Files that are read at once. Automatic: one for each core, fewer where memory is short.</source>
        <translation>同时读取的文件数。自动：每个核心一个，内存不足时减少。</translation>
    </message>
    <message>
        <source>Give up a file &amp;without a byte for</source>
        <translation>无字节时放弃文件的时限(&amp;W)</translation>
    </message>
    <message>
        <source>Give up a file that takes a &amp;processor for</source>
        <translation>占用处理器时放弃文件的时限(&amp;P)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>More helps with slow shares and disks that have to wake up.</source>
        <translation>对缓慢的网络共享和需要唤醒的磁盘，增加数量会有帮助。</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>工作进程(&amp;K)</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
    <message>
        <source>It is the &amp;disk</source>
        <translation>该磁盘是(&amp;D)</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是此磁盘</translation>
    </message>
    <message>
        <source>Makes them one disk; can be undone</source>
        <translation>将两者合为一个磁盘；可撤销</translation>
    </message>
    <message>
        <source>The next scan of that disk takes the place of what was imported.</source>
        <translation>下次扫描该磁盘时，扫描结果会取代导入的内容。</translation>
    </message>
    <message>
        <source>Which disk is “{}”?</source>
        <translation>“{}”是哪个磁盘？</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>Tab chooses a number, and Enter shows the files that it counts</source>
        <translation>Tab 选择数字，Enter 显示其所计的文件</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>imported from {}</source>
        <translation>从 {} 导入</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>自 {} 起未连接</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} checked</source>
        <translation>已检查 {0} / {1} 个文件</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} compared</source>
        <translation>已比较 {0} / {1} 个文件</translation>
    </message>
    <message>
        <source>{0} of {1} {1:file was|files were} verified</source>
        <translation>已验证 {0} / {1} 个文件</translation>
    </message>
    <message>
        <source>{} could not be checked</source>
        <translation>{} 个无法检查</translation>
    </message>
</context>
<context>
    <name>LookAfter</name>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>Nothing begins by itself for “{}” any more.</source>
        <translation>“{}”不再自动执行任何操作。</translation>
    </message>
    <message>
        <source>checked for damage every month</source>
        <translation>每月检查损坏</translation>
    </message>
    <message>
        <source>looking after “{}”</source>
        <translation>照看“{}”</translation>
    </message>
    <message>
        <source>verified every month</source>
        <translation>每月验证</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>“{}” is looked after: {}.</source>
        <translation>“{}”已受照看：{}。</translation>
    </message>
</context>
<context>
    <name>LookAfterSheet</name>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
    <message>
        <source>Look after all folders</source>
        <translation>照看所有文件夹</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>照看</translation>
    </message>
    <message>
        <source>Look after them</source>
        <translation>全部照看</translation>
    </message>
    <message>
        <source>Look after this folder</source>
        <translation>照看此文件夹</translation>
    </message>
    <message>
        <source>Sets up what is ticked, and takes away what is not</source>
        <translation>设置勾选的项，移除未勾选的项</translation>
    </message>
</context>
<context>
    <name>LooksPage</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <translation>CSV 文件以字节顺序标记 (BOM) 开头(&amp;B)</translation>
    </message>
    <message>
        <source>By it Excel knows that the file is UTF-8; other programs do not need it.</source>
        <translation>Excel 据此识别 UTF-8 文件；其他程序不需要。</translation>
    </message>
    <message>
        <source>Compact ro&amp;ws</source>
        <translation>紧凑行(&amp;W)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Is tried on at once.</source>
        <translation>立即预览效果。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
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
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look and export</source>
        <translation>外观和导出</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Of all text in the window; pictures have a size of their own in the gallery.</source>
        <translation>适用于窗口中的所有文字；图库中的图片大小单独设置。</translation>
    </message>
    <message>
        <source>Rows of tables are lower, so that more of them are visible.</source>
        <translation>表格行变矮，可显示更多行。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Takes effect at the next start of the window. The help tells how to improve it.</source>
        <translation>下次启动窗口时生效。帮助中说明了如何改进翻译。</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>{} (translated by machine)</source>
        <translation>{}（机器翻译）</translation>
    </message>
</context>
<context>
    <name>LossSheet</name>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Find copies compares those that are not known.</source>
        <translation>“查找副本”会比较尚不清楚的文件。</translation>
    </message>
    <message>
        <source>If “{}” were lost</source>
        <translation>如果“{}”丢失</translation>
    </message>
    <message>
        <source>Lost: on no other disk</source>
        <translation>丢失：其他磁盘上没有</translation>
    </message>
    <message>
        <source>Not known: not compared</source>
        <translation>未知：未经比较</translation>
    </message>
    <message>
        <source>Safe: with a copy on another disk</source>
        <translation>安全：其他磁盘上有副本</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows these files in the table</source>
        <translation>在表格中显示这些文件</translation>
    </message>
    <message>
        <source>{0} of the lost {0:file was|files were} never checked.</source>
        <translation>丢失的文件中有 {0} 个从未检查。</translation>
    </message>
</context>
<context>
    <name>ManifestDialogs</name>
    <message>
        <source>The report was written to {}.</source>
        <translation>报告已写入 {}。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. All other arguments are filters, as in the window: words, \(dqphrases\(dq, \-without, and typed ones like \fBcodec:hevc,prores\fR, \fBsize:&gt;2GB\fR, \fBduration:&lt;10m\fR, \fBhdr:yes\fR, \fBaudio:deu\fR, \fBadded:&lt;7d\fR. Put a filter that begins with \- after \-\-. \fB\-\-where\fR \fIFILTER\fR takes a filter alone; all arguments are then paths. An invalid filter ends the command with status 2, and a caret below the error.</source>
        <translation>如果参数存在于磁盘上、是绝对路径，或以点或 ~ 开头，则为路径。所有其他参数都是筛选器，与窗口中相同：单词、\(dq短语\(dq、\-排除，以及带类型的筛选器，如 \fBcodec:hevc,prores\fR、\fBsize:&gt;2GB\fR、\fBduration:&lt;10m\fR、\fBhdr:yes\fR、\fBaudio:deu\fR、\fBadded:&lt;7d\fR。以 \- 开头的筛选器请放在 \-\- 之后。\fB\-\-where\fR \fIFILTER\fR 单独接受一个筛选器；此时所有参数都是路径。筛选器无效时，命令以状态 2 结束，并在错误下方显示插入符。</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>COMMON OPTIONS</source>
        <translation>通用选项</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Done, but something needs attention: a folder that could not be read, a source that is offline, a file that has changed unnoticed, is damaged, or could not be verified or examined to its end.</source>
        <translation>完成，但有需要注意的情况：文件夹无法读取、来源离线，或文件静默更改、损坏、无法验证或未检查到结尾。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>FILTERS</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Files that are being written get no checksums. A check never replaces a known checksum.</source>
        <translation>正在写入的文件没有校验和。检查绝不替换已知校验和。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>No path could be read, the library is locked or damaged, or the output could not be written; of \fBjobs\fR, there is no such job, or its state does not allow what was asked for; of \fBself\-test\fR, something does not work.</source>
        <translation>所有路径都无法读取、媒体库已锁定或损坏，或无法写出输出；对于 \fBjobs\fR：没有此任务，或其状态不允许所要求的操作；对于 \fBself\-test\fR：有功能不正常。</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Of scans by older versions, only the number of files is known.</source>
        <translation>对于较早版本的扫描，只知道文件数。</translation>
    </message>
    <message>
        <source>Output goes to a file completely or not at all. An existing file is replaced if its extension belongs to the format. Videos, libraries and the files that the library lists are never replaced.</source>
        <translation>输出要么完整写入文件，要么完全不写。如果现有文件的扩展名属于该格式，则会被替换。绝不替换视频、媒体库和媒体库所列的文件。</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>参见</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Scan a folder, and write a table for a spreadsheet:</source>
        <translation>扫描文件夹，并为电子表格写出表格：</translation>
    </message>
    <message>
        <source>See COMMON OPTIONS for {names}.</source>
        <translation>关于 {names}，见“通用选项”。</translation>
    </message>
    <message>
        <source>Show the options of \fBcinventory\fR or of a command.</source>
        <translation>显示 \fBcinventory\fR 或某个命令的选项。</translation>
    </message>
    <message>
        <source>The first line that \fBserve\fR writes is its address; \fI/api/v1/openapi.json\fR there describes the API. The program of \fB\-\-on\-alert\fR reads the alert from its standard input, and is killed after 30 seconds. No other user may be able to read the file of \fB\-\-webhook\-secret\-file\fR.</source>
        <translation>\fBserve\fR 写出的第一行是其地址；该处的 \fI/api/v1/openapi.json\fR 描述了 API。\fB\-\-on\-alert\fR 的程序从其标准输入读取警报，并在 30 秒后被终止。\fB\-\-webhook\-secret\-file\fR 的文件不得让其他用户读取。</translation>
    </message>
    <message>
        <source>The library.</source>
        <translation>媒体库。</translation>
    </message>
    <message>
        <source>The packaged program cannot have a cluster read files. An installation from the source needs further packages, and names them.</source>
        <translation>打包的程序不能由集群读取文件。从源代码安装时需要其他软件包，程序会指明是哪些。</translation>
    </message>
    <message>
        <source>The token of \fBserve\fR.</source>
        <translation>\fBserve\fR 的令牌。</translation>
    </message>
    <message>
        <source>Unforeseen errors.</source>
        <translation>意外错误。</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>用户命令</translation>
    </message>
    <message>
        <source>Without a command it opens its window, and scans the \fIPATH\fRs at once.</source>
        <translation>不指定命令时，打开窗口并立即扫描各路径 (\fIPATH\fR)。</translation>
    </message>
    <message>
        <source>Wrong usage, or an output that is refused.</source>
        <translation>用法错误，或输出被拒绝。</translation>
    </message>
    <message>
        <source>\fBcinventory\fR finds the video files in folders, probes each with MediaInfo, and keeps the results in a library. Files are only ever read, unless you let \fBtrash\fR move copies to the trash. Manifests are written only where you say.</source>
        <translation>\fBcinventory\fR 查找文件夹中的视频文件，用 MediaInfo 逐个探测，并将结果保存在媒体库中。文件只会被读取，除非您让 \fBtrash\fR 将副本移到回收站。清单只写在您指定的位置。</translation>
    </message>
    <message>
        <source>cinventory \- take the inventory of a video library</source>
        <translation>cinventory \- 清点视频媒体库</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>The problems of {files} are marked OK.</source>
        <translation>{files} 的问题已标为正常。</translation>
    </message>
    <message>
        <source>The selected files have no problems.</source>
        <translation>所选文件没有问题。</translation>
    </message>
    <message>
        <source>mark of {} as OK</source>
        <translation>将 {} 标为正常</translation>
    </message>
    <message>
        <source>mark of “{}” as OK</source>
        <translation>将“{}”标为正常</translation>
    </message>
    <message>
        <source>removal of the mark of “{}”</source>
        <translation>移除“{}”的标记</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>A bag cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>BagIt 包无法容纳此文件的名称，因此未列入清单。</translation>
    </message>
    <message>
        <source>A better video with the same pictures is known: see Copies, Same pictures.</source>
        <translation>已知有画面相同且更好的视频：见“副本”页面的“画面相同”。</translation>
    </message>
    <message>
        <source>A camera recorded it: an original is not encoded again.</source>
        <translation>由摄像机录制：原始素材不会重新编码。</translation>
    </message>
    <message>
        <source>A check found damage. Look at that first.</source>
        <translation>检查发现损坏。请先查看该问题。</translation>
    </message>
    <message>
        <source>A good copy is {path}, which is not connected now.</source>
        <translation>完好副本是 {path}，现在未连接。</translation>
    </message>
    <message>
        <source>A good copy is {path}.</source>
        <translation>完好副本是 {path}。</translation>
    </message>
    <message>
        <source>A job failed.</source>
        <translation>一个任务失败。</translation>
    </message>
    <message>
        <source>A job in the state {state} cannot become {wanted}.</source>
        <translation>处于“{state}”状态的任务不能变为 {wanted}。</translation>
    </message>
    <message>
        <source>A job in the state {state} has not ended. Retry it after its end.</source>
        <translation>处于“{state}”状态的任务尚未结束。请在结束后重试。</translation>
    </message>
    <message>
        <source>A job in the state {state} is not waiting and cannot be moved.</source>
        <translation>处于“{state}”状态的任务不在等待中，无法移动。</translation>
    </message>
    <message>
        <source>A job needs your attention.</source>
        <translation>一个任务需要您注意。</translation>
    </message>
    <message>
        <source>A later generation of the history leaves the file out, and it is not there.</source>
        <translation>历史记录中较晚的一代排除了此文件，且文件不在该处。</translation>
    </message>
    <message>
        <source>A library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>某个程序库缺失、被阻止或适用于其他系统。请重新安装 Cinventory。</translation>
    </message>
    <message>
        <source>A library tells the folders of its disks by itself. Leave out what is for tables and paths.</source>
        <translation>媒体库自带磁盘的文件夹信息。请去掉用于表格和路径的选项。</translation>
    </message>
    <message>
        <source>A manifest as {form} lists every file of its folder. Leave out the search.</source>
        <translation>{form} 格式的清单会列出其文件夹的每个文件。请去掉搜索。</translation>
    </message>
    <message>
        <source>A manifest is written once. Create another one to repeat it.</source>
        <translation>清单只写一次。要重复执行，请另建一份。</translation>
    </message>
    <message>
        <source>A process could do this in spite of {layers}: {acts}.</source>
        <translation>尽管有 {layers}，进程仍能执行以下操作：{acts}。</translation>
    </message>
    <message>
        <source>A scan has seen “{name}” itself. Only a disk that imports alone tell of can be another one.</source>
        <translation>扫描已见过“{name}”本身。只有仅由导入得知的磁盘才能认定为另一磁盘。</translation>
    </message>
    <message>
        <source>A schedule verifies checksums, or looks for changes, at night or once a week.</source>
        <translation>计划可在夜间或每周一次验证校验和或查找更改。</translation>
    </message>
    <message>
        <source>A search, as in the list of files</source>
        <translation>搜索，与文件列表中相同</translation>
    </message>
    <message>
        <source>A side of {picture} is odd. Most encoders need even sizes.</source>
        <translation>{picture} 有一边为奇数。大多数编码器要求偶数尺寸。</translation>
    </message>
    <message>
        <source>A spreadsheet would take its path for a formula.</source>
        <translation>电子表格会将其路径当作公式。</translation>
    </message>
    <message>
        <source>A track ends after {end}, though its length is given as {length}.</source>
        <translation>一条轨道在 {end} 后结束，但其标明的长度为 {length}。</translation>
    </message>
    <message>
        <source>A track was not checked for damage, because there is no decoder for it.</source>
        <translation>一条轨道没有检查损坏，因为没有对应的解码器。</translation>
    </message>
    <message>
        <source>A week frees up to {least}, or takes up to {most}.</source>
        <translation>每周释放至多 {least}，或占用至多 {most}。</translation>
    </message>
    <message>
        <source>A week takes about {most}.</source>
        <translation>每周约占用 {most}。</translation>
    </message>
    <message>
        <source>A week takes {least} to {most}.</source>
        <translation>每周占用 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>ASC MHL has no checksums by {name}.</source>
        <translation>ASC MHL 没有 {name} 校验和。</translation>
    </message>
    <message>
        <source>Additional</source>
        <translation>多出</translation>
    </message>
    <message>
        <source>All copies were chosen. One has to stay.</source>
        <translation>选中了所有副本。必须保留一份。</translation>
    </message>
    <message>
        <source>All files of this report</source>
        <translation>此报告的所有文件</translation>
    </message>
    <message>
        <source>All files that would stay are on other disks.</source>
        <translation>要保留的文件都在其他磁盘上。</translation>
    </message>
    <message>
        <source>All others are known to be damaged.</source>
        <translation>其他文件均已知有损坏。</translation>
    </message>
    <message>
        <source>An argument is empty. Give a path or a filter, and check the variables of the shell.</source>
        <translation>有一个参数为空。请给出路径或筛选器，并检查 shell 的变量。</translation>
    </message>
    <message>
        <source>An export needs a saved search and a file.</source>
        <translation>导出需要已保存的搜索和文件。</translation>
    </message>
    <message>
        <source>An export replaces a file, so it can only be repeated in the window.</source>
        <translation>导出会替换文件，因此只能在窗口中重复执行。</translation>
    </message>
    <message>
        <source>An older check found what it could not weigh. Check the file for damage again.</source>
        <translation>较早的检查发现了无法判定的情况。请再次检查该文件是否损坏。</translation>
    </message>
    <message>
        <source>An unexpected error occurred: {detail}. See the log for details.</source>
        <translation>发生意外错误：{detail}。详情见日志。</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>另有 {count} 个。</translation>
    </message>
    <message>
        <source>Another volume is mounted at this path. The records are kept as offline.</source>
        <translation>此路径挂载了另一个卷。记录保留为离线。</translation>
    </message>
    <message>
        <source>Another volume is mounted over this folder. The files that it hides stay, as offline.</source>
        <translation>此文件夹上挂载了另一个卷。被遮住的文件保留为离线。</translation>
    </message>
    <message>
        <source>At {place}: an object in braces is missing here.</source>
        <translation>在 {place}：此处缺少花括号中的对象。</translation>
    </message>
    <message>
        <source>At {place}: groups are nested more than {limit} deep. Use fewer groups.</source>
        <translation>在 {place}：组的嵌套超过 {limit} 层。请减少组数。</translation>
    </message>
    <message>
        <source>At {place}: no list of conditions, or two. Use either &quot;all&quot; or &quot;any&quot;.</source>
        <translation>在 {place}：没有条件列表，或有两个。请使用 &quot;all&quot; 或 &quot;any&quot; 之一。</translation>
    </message>
    <message>
        <source>At {place}: the list of conditions is empty. Add a condition.</source>
        <translation>在 {place}：条件列表为空。请添加条件。</translation>
    </message>
    <message>
        <source>At {place}: the profile names no sources. Remove the numbers, or add the sources.</source>
        <translation>在 {place}：规格没有列出来源。请移除编号，或添加来源。</translation>
    </message>
    <message>
        <source>At {place}: the version of the form is missing. Write &quot;version&quot;: {version}.</source>
        <translation>在 {place}：缺少格式版本。请写入 &quot;version&quot;: {version}。</translation>
    </message>
    <message>
        <source>At {place}: there are more than {limit} conditions. Remove some.</source>
        <translation>在 {place}：条件超过 {limit} 个。请移除一些。</translation>
    </message>
    <message>
        <source>At {place}: there is no such source. {count:Use number 1|Use numbers from 1 to {count}}.</source>
        <translation>在 {place}：没有此来源。请使用 1 到 {count} 的编号。</translation>
    </message>
    <message>
        <source>At {place}: this form needs a later version of Cinventory. Update Cinventory.</source>
        <translation>在 {place}：此格式需要更新版本的 Cinventory。请更新 Cinventory。</translation>
    </message>
    <message>
        <source>At {place}: this is no address. Begin with https://.</source>
        <translation>在 {place}：这不是地址。请以 https:// 开头。</translation>
    </message>
    <message>
        <source>At {place}: this is no list of at most {limit} values.</source>
        <translation>在 {place}：这不是至多含 {limit} 个值的列表。</translation>
    </message>
    <message>
        <source>At {place}: this is no text of at most {limit} printable characters.</source>
        <translation>在 {place}：这不是至多 {limit} 个可打印字符的文本。</translation>
    </message>
    <message>
        <source>At {place}: this is not a single filter for profiles. Use one of {names}.</source>
        <translation>在 {place}：这不是可用于规格的单个筛选器。请使用以下之一：{names}。</translation>
    </message>
    <message>
        <source>At {place}: this key is not known. Use {names}.</source>
        <translation>在 {place}：未知的键。请使用 {names}。</translation>
    </message>
    <message>
        <source>Audio track {audio} and subtitle track {text} have no language.</source>
        <translation>音轨 {audio} 和字幕轨道 {text} 没有语言。</translation>
    </message>
    <message>
        <source>Audio track {audio} has no language.</source>
        <translation>音轨 {audio} 没有语言。</translation>
    </message>
    <message>
        <source>Backup cancelled: there is no new copy</source>
        <translation>备份已取消：没有生成新备份</translation>
    </message>
    <message>
        <source>Backup of the library</source>
        <translation>备份媒体库</translation>
    </message>
    <message>
        <source>Bags have no checksums by {name}.</source>
        <translation>BagIt 包没有 {name} 校验和。</translation>
    </message>
    <message>
        <source>Bit rate by resolution</source>
        <translation>各分辨率的比特率</translation>
    </message>
    <message>
        <source>Both paths lead to the same file.</source>
        <translation>两个路径指向同一文件。</translation>
    </message>
    <message>
        <source>By looks at its room on {looks} days, from {since} to {until}.</source>
        <translation>根据 {since} 到 {until} 之间 {looks} 天的空间查看记录。</translation>
    </message>
    <message>
        <source>By published tests, {target} saves {low} to {high} % of the picture&apos;s bits in {codec}, at the same quality. How good an encoding this file is, is not known: that makes the range wider.</source>
        <translation>根据已发布的测试，在质量相同时，{target} 可节省 {codec} 画面比特数的 {low}% 到 {high}%。此文件的编码效率未知，因此范围更宽。</translation>
    </message>
    <message>
        <source>Camera raw files beside a finished video</source>
        <translation>成品视频旁的摄像机原始素材</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Cancelled: {title}</source>
        <translation>已取消：{title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>静默更改</translation>
    </message>
    <message>
        <source>Changes are found by the watch; a schedule verifies checksums at night.</source>
        <translation>监视会发现更改；计划在夜间验证校验和。</translation>
    </message>
    <message>
        <source>Changes are scanned as they happen, and the whole folder once an hour.</source>
        <translation>有更改时立即扫描，整个文件夹每小时扫描一次。</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>检查损坏</translation>
    </message>
    <message>
        <source>Check of {name} for damage</source>
        <translation>检查 {name} 是否损坏</translation>
    </message>
    <message>
        <source>Check that the folder for temporary files has free space.</source>
        <translation>请检查临时文件所在的文件夹是否有可用空间。</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth})</source>
        <translation>检查 {source} 是否损坏（{depth}）</translation>
    </message>
    <message>
        <source>Check {source} for damage ({depth}), at most {budget}</source>
        <translation>检查 {source} 是否损坏（{depth}），至多 {budget}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Checking for damage</source>
        <translation>正在检查损坏</translation>
    </message>
    <message>
        <source>Checking the copy of the library</source>
        <translation>正在检查媒体库的备份</translation>
    </message>
    <message>
        <source>Checking {name} for damage</source>
        <translation>正在检查 {name} 是否损坏</translation>
    </message>
    <message>
        <source>Checks for damage have an answer about {asked} of {files} {files:file|files}. Of the {left:other it is not known whether it is|others it is not known whether they are} damaged.</source>
        <translation>在 {files} 个文件中，损坏检查对 {asked} 个有结论。其余 {left} 个是否损坏尚不清楚。</translation>
    </message>
    <message>
        <source>Checksums inside the file do not agree with the pictures that they stand for. Replace the file by a good copy.</source>
        <translation>文件内部的校验和与对应画面不一致。请用完好副本替换该文件。</translation>
    </message>
    <message>
        <source>Checksums of {name}</source>
        <translation>{name} 的校验和</translation>
    </message>
    <message>
        <source>Choose a folder for the files that the encoder makes.</source>
        <translation>请选择存放编码器所生成文件的文件夹。</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>由您选择。</translation>
    </message>
    <message>
        <source>Chosen by you. “{other}”, chosen before, no longer counts.</source>
        <translation>由您选择。之前选择的“{other}”不再有效。</translation>
    </message>
    <message>
        <source>Cinventory cannot run there ({detail}).</source>
        <translation>Cinventory 无法在该处运行（{detail}）。</translation>
    </message>
    <message>
        <source>Cinventory cannot tell that this browser is yours: it may be another user&apos;s, in a container, or behind a proxy. Enter the token instead.</source>
        <translation>Cinventory 无法确认这是您的浏览器：它可能属于其他用户、在容器中或在代理之后。请改为输入令牌。</translation>
    </message>
    <message>
        <source>Cinventory listens at {address} but does not respond. Try again, or restart it.</source>
        <translation>Cinventory 在 {address} 监听但没有响应。请重试，或重新启动。</translation>
    </message>
    <message>
        <source>Cinventory only reads. To let it move copies to the trash, switch that on in the preferences of the window, or set &quot;trash&quot; to true in {path}.</source>
        <translation>Cinventory 只读取文件。要允许它将副本移到回收站，请在窗口的首选项中启用，或在 {path} 中将 &quot;trash&quot; 设为 true。</translation>
    </message>
    <message>
        <source>Codec, picture size, frame rate or length are not known.</source>
        <translation>编解码器、画面尺寸、帧率或长度未知。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>正在比较画面</translation>
    </message>
    <message>
        <source>Comparing videos with longer ones</source>
        <translation>正在将视频与更长的视频比较</translation>
    </message>
    <message>
        <source>Comparing with {name}</source>
        <translation>与 {name} 比较</translation>
    </message>
    <message>
        <source>Comparing {name}</source>
        <translation>正在比较 {name}</translation>
    </message>
    <message>
        <source>Comparing, and moving to the trash</source>
        <translation>正在比较并移到回收站</translation>
    </message>
    <message>
        <source>Complete: every file of the manifest is there, and is as it was.</source>
        <translation>完整：清单中的每个文件都在，且与原来一致。</translation>
    </message>
    <message>
        <source>Computing checksums</source>
        <translation>正在计算校验和</translation>
    </message>
    <message>
        <source>Computing checksums of {name}</source>
        <translation>正在计算 {name} 的校验和</translation>
    </message>
    <message>
        <source>Connect it, and verify its files: only then is it known whether they are still the same.</source>
        <translation>请连接它并验证其文件：只有这样才能知道文件是否仍然相同。</translation>
    </message>
    <message>
        <source>Copies of {name}</source>
        <translation>{name} 的副本</translation>
    </message>
    <message>
        <source>Copies on the same disk</source>
        <translation>同一磁盘上的副本</translation>
    </message>
    <message>
        <source>Copies were never searched</source>
        <translation>从未查找过副本</translation>
    </message>
    <message>
        <source>Copies would stay on fewer disks than the chosen rules demand.</source>
        <translation>副本将留存的磁盘数少于所选规则的要求。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>正在复制媒体库</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Creating the manifest of {name}</source>
        <translation>正在创建 {name} 的清单</translation>
    </message>
    <message>
        <source>Damage inside the sound does not show in {codec}.</source>
        <translation>{codec} 内部的声音损坏无法显现。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Dolby Vision needs care, and is not estimated.</source>
        <translation>Dolby Vision 需要特别处理，不作估算。</translation>
    </message>
    <message>
        <source>Each file tells why. “Read all files again” tries them once more.</source>
        <translation>每个文件都说明了原因。“重新读取所有文件”会再试一次。</translation>
    </message>
    <message>
        <source>Each point stands for files of one picture size and nearly one bit rate. Another colour marks rates that are unusual for the size.</source>
        <translation>每个点代表画面尺寸相同、比特率相近的文件。另一种颜色标出该尺寸下不寻常的比特率。</translation>
    </message>
    <message>
        <source>Emptying the trash of the system frees it. The journal tells what Cinventory has moved there, and can move it back.</source>
        <translation>清空系统回收站可释放这些空间。回收站记录列出 Cinventory 移到回收站的文件，并可将其移回。</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every move to the trash is chosen anew, in the list of copies.</source>
        <translation>每次移到回收站都需要在副本列表中重新选择。</translation>
    </message>
    <message>
        <source>Every night, {start} to {end}</source>
        <translation>每晚，{start} 到 {end}</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Export a saved search</source>
        <translation>导出已保存的搜索</translation>
    </message>
    <message>
        <source>Export cancelled: {name} was not written</source>
        <translation>导出已取消：没有写出 {name}</translation>
    </message>
    <message>
        <source>Export paused: {name} is not written yet</source>
        <translation>导出已暂停：尚未写出 {name}</translation>
    </message>
    <message>
        <source>Export to {name}</source>
        <translation>导出到 {name}</translation>
    </message>
    <message>
        <source>Export “{search}” to {path}</source>
        <translation>将“{search}”导出到 {path}</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>已导出到 {name}</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed: some files, or the manifest, are not as they were.</source>
        <translation>失败：部分文件或清单与原来不一致。</translation>
    </message>
    <message>
        <source>Failed: {title}</source>
        <translation>失败：{title}</translation>
    </message>
    <message>
        <source>Fails the chosen profiles {profiles}.</source>
        <translation>不符合所选规格 {profiles}。</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Far larger than similar videos</source>
        <translation>远大于类似的视频</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files beside videos that belong to none, as the last scans saw them.</source>
        <translation>视频旁不属于任何视频的文件，以上次扫描所见为准。</translation>
    </message>
    <message>
        <source>Files in {folder}</source>
        <translation>{folder} 中的文件</translation>
    </message>
    <message>
        <source>Files that are more than once on a disk, without the one that stays. Copies on other disks are backups, and do not count. On the page Copies you plan which one stays.</source>
        <translation>同一磁盘上多次出现的文件，不含要保留的那一个。其他磁盘上的副本是备份，不计入。可在“副本”页面中计划保留哪一个。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>查找副本</translation>
    </message>
    <message>
        <source>Find videos in longer ones</source>
        <translation>在更长的视频中查找视频</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones</source>
        <translation>在更长的视频中查找 {source} 的视频</translation>
    </message>
    <message>
        <source>Find videos of {source} in longer ones, at most {budget}</source>
        <translation>在更长的视频中查找 {source} 的视频，至多 {budget}</translation>
    </message>
    <message>
        <source>Finding {name} in longer videos</source>
        <translation>正在更长的视频中查找 {name}</translation>
    </message>
    <message>
        <source>Finished: {title}</source>
        <translation>已完成：{title}</translation>
    </message>
    <message>
        <source>First {day} of the month, {start} to {end}</source>
        <translation>每月第一个{day}，{start} 到 {end}</translation>
    </message>
    <message>
        <source>Folders by size</source>
        <translation>按大小排列的文件夹</translation>
    </message>
    <message>
        <source>Folders of {path}, by size</source>
        <translation>{path} 的文件夹，按大小排列</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>“完整”解码每一帧，“索引”不解码任何帧。</translation>
    </message>
    <message>
        <source>HDR10+ needs care, and is not estimated.</source>
        <translation>HDR10+ 需要特别处理，不作估算。</translation>
    </message>
    <message>
        <source>How few bits its picture needs is not known: the simplest pictures that were tried took {bits} bits for 10,000 pixels in {target}. What this file has beyond that may be saved.</source>
        <translation>其画面最少需要多少比特未知：试过的最简单画面在 {target} 中每 1 万像素用 {bits} 比特。此文件超出的部分也许可以节省。</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels.</source>
        <translation>文件中声音所占的比例按编解码器和声道估算。</translation>
    </message>
    <message>
        <source>How much of the file is sound is estimated by its codec and channels. It becomes AAC of 64 kb/s a channel.</source>
        <translation>文件中声音所占的比例按编解码器和声道估算。声音将变为每声道 64 kb/s 的 AAC。</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full between {earliest} and {latest}.</source>
        <translation>照此下去，将在 {earliest} 到 {latest} 之间用满。</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by about {earliest}.</source>
        <translation>照此下去，大约到 {earliest} 用满。</translation>
    </message>
    <message>
        <source>If it goes on like this, it is full by {earliest} at the earliest; the latest time is not known.</source>
        <translation>照此下去，最早到 {earliest} 用满；最晚时间未知。</translation>
    </message>
    <message>
        <source>If it goes on like this, it is not full within ten years.</source>
        <translation>照此下去，十年内不会用满。</translation>
    </message>
    <message>
        <source>Import cancelled: what was read of {name} is kept</source>
        <translation>导入已取消：从 {name} 读取的内容会保留</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>Imported from {origin} on {day}: the file was not read, and its disk was not seen. Scan the disk to know more.</source>
        <translation>于 {day} 从 {origin} 导入：文件未读取，其磁盘未见过。扫描该磁盘可了解更多。</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>已导入：{name}</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>In none of the languages that you want. Spoken: {spoken}. Subtitles: {written}.</source>
        <translation>不含您想要的任何语言。音轨：{spoken}。字幕：{written}。</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Incomplete: some files are missing, left out or not checked.</source>
        <translation>不完整：部分文件缺失、被排除或未检查。</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Index what is said</source>
        <translation>索引对白</translation>
    </message>
    <message>
        <source>Index what is said in {source}</source>
        <translation>索引 {source} 中的对白</translation>
    </message>
    <message>
        <source>Indexing what is said</source>
        <translation>正在索引对白</translation>
    </message>
    <message>
        <source>Indexing what is said in {name}</source>
        <translation>正在索引 {name} 中的对白</translation>
    </message>
    <message>
        <source>Install Cinventory again.</source>
        <translation>请重新安装 Cinventory。</translation>
    </message>
    <message>
        <source>Install what is missing. Fonts are in fonts-dejavu-core and fonts-noto-cjk.</source>
        <translation>请安装缺少的内容。字体在 fonts-dejavu-core 和 fonts-noto-cjk 中。</translation>
    </message>
    <message>
        <source>Interlaced video needs care, and is not estimated.</source>
        <translation>隔行视频需要特别处理，不作估算。</translation>
    </message>
    <message>
        <source>It alone is HDR: {kept}.</source>
        <translation>只有它是 HDR：{kept}。</translation>
    </message>
    <message>
        <source>It can be reached. Otherwise it is no better than others.</source>
        <translation>它可以访问。除此之外并不优于其他文件。</translation>
    </message>
    <message>
        <source>It could not read {count} {count:file|files} that this computer can read.</source>
        <translation>它无法读取 {count} 个本机可以读取的文件。</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>没有应答。</translation>
    </message>
    <message>
        <source>It does not become fuller.</source>
        <translation>占用没有增加。</translation>
    </message>
    <message>
        <source>It does not see {path}, or other files there.</source>
        <translation>它看不到 {path}，或在该处看到其他文件。</translation>
    </message>
    <message>
        <source>It failed: {detail}.</source>
        <translation>失败：{detail}。</translation>
    </message>
    <message>
        <source>It gave answers that cannot be true ({detail}).</source>
        <translation>它给出了不可能正确的应答（{detail}）。</translation>
    </message>
    <message>
        <source>It has Cinventory {there}, and this computer {here}.</source>
        <translation>它的 Cinventory 版本为 {there}，本机为 {here}。</translation>
    </message>
    <message>
        <source>It has another copy, which may be whole.</source>
        <translation>它另有一份副本，可能是完整的。</translation>
    </message>
    <message>
        <source>It has fewer than {bits} bits for 10,000 pixels. So its quality may be worse than that of the target, and then it saves less than published.</source>
        <translation>其每 1 万像素不到 {bits} 比特，因此质量可能低于目标的质量，节省的也就比已发布的数值少。</translation>
    </message>
    <message>
        <source>It has finer colours: {kept} against {other} (bits).</source>
        <translation>它的色彩更细腻：{kept}，其他文件为 {other}（位）。</translation>
    </message>
    <message>
        <source>It has hard links: nothing is saved until all of them are gone.</source>
        <translation>它有硬链接：在所有硬链接都移除之前不会节省空间。</translation>
    </message>
    <message>
        <source>It has more bits a second, as far as codecs compare: {kept}, against {other}.</source>
        <translation>按编解码器折算，它的比特率更高：{kept}，其他文件为 {other}。</translation>
    </message>
    <message>
        <source>It has more colour than 4:2:0, which the result would lose.</source>
        <translation>它的色彩信息多于 4:2:0，转换后会丢失。</translation>
    </message>
    <message>
        <source>It has no picture, or nothing is known of it.</source>
        <translation>它没有画面，或没有任何已知信息。</translation>
    </message>
    <message>
        <source>It has sound in a language that the file that would stay does not have.</source>
        <translation>它有要保留的文件所没有的语言的音轨。</translation>
    </message>
    <message>
        <source>It has sound in more languages: {kept}, against {other}.</source>
        <translation>它的音轨语言更多：{kept}，其他文件为 {other}。</translation>
    </message>
    <message>
        <source>It has subtitles in more languages: {kept}, against {other}.</source>
        <translation>它的字幕语言更多：{kept}，其他文件为 {other}。</translation>
    </message>
    <message>
        <source>It has the codec of the target already.</source>
        <translation>它已采用目标编解码器。</translation>
    </message>
    <message>
        <source>It has the larger picture: {kept}, against {other}.</source>
        <translation>它的画面更大：{kept}，其他文件为 {other}。</translation>
    </message>
    <message>
        <source>It has very many bits for its picture, as discs, cameras and grain have. It may save more, and grain is lost.</source>
        <translation>其画面的比特数非常多，与光盘、摄像机拍摄和有颗粒的视频一样。可能节省更多，但会失去颗粒。</translation>
    </message>
    <message>
        <source>It has {kind}, which would be lost. Encode it with settings of your own.</source>
        <translation>它有 {kind}，会丢失。请用您自己的设置编码。</translation>
    </message>
    <message>
        <source>It has {rate} frames per second, and the list {list}.</source>
        <translation>它为每秒 {rate} 帧，而列表为 {list}。</translation>
    </message>
    <message>
        <source>It holds {count} {count:file|files}. Connect it now and then, and verify them.</source>
        <translation>它存有 {count} 个文件。请不时连接并验证这些文件。</translation>
    </message>
    <message>
        <source>It is a part of a recording in several files, which stays whole.</source>
        <translation>它是多文件录像的一部分，该录像会保持完整。</translation>
    </message>
    <message>
        <source>It is in a trash.</source>
        <translation>它在回收站中。</translation>
    </message>
    <message>
        <source>It is interlaced. Encode it with settings of your own.</source>
        <translation>它是隔行的。请用您自己的设置编码。</translation>
    </message>
    <message>
        <source>It is longer: {kept}, against {other}.</source>
        <translation>它更长：{kept}，其他文件为 {other}。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>它缺失。</translation>
    </message>
    <message>
        <source>It is not in {folder}.</source>
        <translation>它不在 {folder} 中。</translation>
    </message>
    <message>
        <source>It is not known by when it is full: that takes looks at its room on {least} days, and {days} days from the first to the last one. There {looks:is one|are {looks}}.</source>
        <translation>尚不清楚何时用满：需要有 {least} 天的空间查看记录，且首末相隔 {days} 天。现有 {looks} 天。</translation>
    </message>
    <message>
        <source>It is not known by when it is full: the last look at its room, on {until}, is too long ago.</source>
        <translation>尚不清楚何时用满：上次查看空间是在 {until}，已过太久。</translation>
    </message>
    <message>
        <source>It is not known to show the same pictures as the file that would stay.</source>
        <translation>尚不清楚它与要保留的文件画面是否相同。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: no answer came ({detail}).</source>
        <translation>不清楚是否有新版本：没有收到应答（{detail}）。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer has no valid signature.</source>
        <translation>不清楚是否有新版本：应答没有有效签名。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is invalid ({detail}).</source>
        <translation>不清楚是否有新版本：应答无效（{detail}）。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer is older than the last one.</source>
        <translation>不清楚是否有新版本：应答比上一次的更旧。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the answer was too long.</source>
        <translation>不清楚是否有新版本：应答过长。</translation>
    </message>
    <message>
        <source>It is not known whether there is a new version: the server answered {status}.</source>
        <translation>不清楚是否有新版本：服务器应答 {status}。</translation>
    </message>
    <message>
        <source>It is not known which columns of {path} hold the paths and sizes. Name them. There are: {titles}.</source>
        <translation>不清楚 {path} 的哪些列存有路径和大小。请指定。现有：{titles}。</translation>
    </message>
    <message>
        <source>It is not known which disk the file is on: it may be a backup, and stays.</source>
        <translation>不清楚文件在哪个磁盘：可能是备份，因此保留。</translation>
    </message>
    <message>
        <source>It is small already: few bits per pixel.</source>
        <translation>它已经很小：每像素位数很少。</translation>
    </message>
    <message>
        <source>It is the oldest. Otherwise it is no better than others.</source>
        <translation>它最早。除此之外并不优于其他文件。</translation>
    </message>
    <message>
        <source>It is the one to keep, of this group or of another one.</source>
        <translation>它是此组或另一组中要保留的文件。</translation>
    </message>
    <message>
        <source>It is the only copy in the library.</source>
        <translation>它是媒体库中的唯一一份。</translation>
    </message>
    <message>
        <source>It may not start processes. Start it with --no-nanny, or set distributed.worker.daemon to false.</source>
        <translation>它不能启动进程。请使用 --no-nanny 启动，或将 distributed.worker.daemon 设为 false。</translation>
    </message>
    <message>
        <source>It may save nothing: the result may even be larger.</source>
        <translation>可能没有任何节省：结果甚至可能更大。</translation>
    </message>
    <message>
        <source>It reads files with {there}, and this computer with {here}.</source>
        <translation>它用 {there} 读取文件，本机用 {here}。</translation>
    </message>
    <message>
        <source>It reads {path} differently from this computer.</source>
        <translation>它读取 {path} 的结果与本机不同。</translation>
    </message>
    <message>
        <source>It shows more frames a second: {kept}, against {other}.</source>
        <translation>它每秒帧数更多：{kept}，其他文件为 {other}。</translation>
    </message>
    <message>
        <source>It was full on {until}.</source>
        <translation>已在 {until} 用满。</translation>
    </message>
    <message>
        <source>It was never checked. Check it before the original goes.</source>
        <translation>它从未检查。请在移走原文件之前检查。</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, after {done} of {count} {count:file|files}. The {left:other is|others are} not read yet: plug it in to go on.</source>
        <translation>读取 {done} / {count} 个文件后，它被拔出或停止响应。其余 {left} 个尚未读取：请重新连接以继续。</translation>
    </message>
    <message>
        <source>It was unplugged, or stopped answering, while its folders were listed. Plug it in to go on.</source>
        <translation>列出文件夹时，它被拔出或停止响应。请重新连接以继续。</translation>
    </message>
    <message>
        <source>It would save little: less than 15 % of the file, or less than the target asks for.</source>
        <translation>节省很少：不到文件的 15%，或少于目标的要求。</translation>
    </message>
    <message>
        <source>Its clock differs by {seconds} s.</source>
        <translation>其时钟相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Its codec is one for editing and archives: it is not encoded again.</source>
        <translation>其编解码器用于剪辑和归档：不会重新编码。</translation>
    </message>
    <message>
        <source>Its disk is not connected. Connect it to read the rest.</source>
        <translation>其磁盘未连接。请连接以读取其余部分。</translation>
    </message>
    <message>
        <source>Its files are still being moved.</source>
        <translation>其文件仍在移动中。</translation>
    </message>
    <message>
        <source>Its frame rate varies or is not known, and this format needs one.</source>
        <translation>其帧率可变或未知，而此格式需要固定帧率。</translation>
    </message>
    <message>
        <source>Its length is not known.</source>
        <translation>其长度未知。</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, which this format needs.</source>
        <translation>其名称不是 UTF-8，而此格式需要 UTF-8。</translation>
    </message>
    <message>
        <source>Its path comes first. Otherwise it is no better than others.</source>
        <translation>其路径排在最前。除此之外并不优于其他文件。</translation>
    </message>
    <message>
        <source>Its path has {sign}, which this format cannot hold.</source>
        <translation>其路径含有 {sign}，此格式无法容纳。</translation>
    </message>
    <message>
        <source>Its sound has more channels: {kept}, against {other}.</source>
        <translation>其声音的声道更多：{kept}，其他文件为 {other}。</translation>
    </message>
    <message>
        <source>Its subtitles ({codec}) cannot be in Matroska, and would be lost.</source>
        <translation>其字幕（{codec}）无法放入 Matroska，会丢失。</translation>
    </message>
    <message>
        <source>Its video {video} is not there any more.</source>
        <translation>其视频 {video} 已不在。</translation>
    </message>
    <message>
        <source>Key frames</source>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Line {line} is not valid JSON: {detail}.</source>
        <translation>第 {line} 行不是有效的 JSON：{detail}。</translation>
    </message>
    <message>
        <source>Line {line} of the manifest is not valid.</source>
        <translation>清单的第 {line} 行无效。</translation>
    </message>
    <message>
        <source>Listing ended unexpectedly ({detail}).</source>
        <translation>列出文件意外结束（{detail}）。</translation>
    </message>
    <message>
        <source>Look for copies in {source}</source>
        <translation>在 {source} 中查找副本</translation>
    </message>
    <message>
        <source>Looking for videos</source>
        <translation>正在查找视频</translation>
    </message>
    <message>
        <source>Looking for videos in {name}</source>
        <translation>正在 {name} 中查找视频</translation>
    </message>
    <message>
        <source>Looking through the catalogue</source>
        <translation>正在查看目录</translation>
    </message>
    <message>
        <source>Looking up files</source>
        <translation>正在查询文件</translation>
    </message>
    <message>
        <source>Made by Cinventory on {time}.</source>
        <translation>由 Cinventory 于 {time} 生成。</translation>
    </message>
    <message>
        <source>Making pictures</source>
        <translation>正在生成图片</translation>
    </message>
    <message>
        <source>Making pictures of {name}</source>
        <translation>正在生成 {name} 的图片</translation>
    </message>
    <message>
        <source>Manifest of {name}</source>
        <translation>{name} 的清单</translation>
    </message>
    <message>
        <source>Many programs cannot play {codec} in {container}.</source>
        <translation>许多程序无法播放 {container} 中的 {codec}。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>More than one job id begins with {job}: {jobs}.</source>
        <translation>以 {job} 开头的任务 ID 不止一个：{jobs}。</translation>
    </message>
    <message>
        <source>Move back: {name}</source>
        <translation>移回：{name}</translation>
    </message>
    <message>
        <source>Move to the trash: {name}</source>
        <translation>移到回收站：{name}</translation>
    </message>
    <message>
        <source>Moving back from the trash</source>
        <translation>正在从回收站移回</translation>
    </message>
    <message>
        <source>Needs attention: {title}</source>
        <translation>需要注意：{title}</translation>
    </message>
    <message>
        <source>No byte could be read for {limit} s.</source>
        <translation>{limit} 秒内没有读到任何字节。</translation>
    </message>
    <message>
        <source>No check for damage has an answer yet.</source>
        <translation>损坏检查尚无结论。</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that the preferences ask for.</source>
        <translation>没有已知的副本达到首选项要求的最低质量。</translation>
    </message>
    <message>
        <source>No disk of this library has the id “{text}”. Scan the label again, or type its id.</source>
        <translation>此媒体库中没有 ID 为“{text}”的磁盘。请重新扫描标签，或输入其 ID。</translation>
    </message>
    <message>
        <source>No error and no warning is known. Only a check tells whether a file is damaged or was changed unnoticed.</source>
        <translation>没有已知的错误和警告。只有检查才能判断文件是否损坏或静默更改。</translation>
    </message>
    <message>
        <source>No file can be probed, because the probe processes end at once ({detail}).</source>
        <translation>无法探测任何文件，因为探测进程立即结束（{detail}）。</translation>
    </message>
    <message>
        <source>No file can be read, because the processes that read them end at once ({detail}).</source>
        <translation>无法读取任何文件，因为读取进程立即结束（{detail}）。</translation>
    </message>
    <message>
        <source>No file has a checksum</source>
        <translation>没有文件有校验和</translation>
    </message>
    <message>
        <source>No file in the journal can be moved back.</source>
        <translation>回收站记录中没有可移回的文件。</translation>
    </message>
    <message>
        <source>No file of the library matches. Check path and filter, or scan the folder first.</source>
        <translation>媒体库中没有符合的文件。请检查路径和筛选器，或先扫描该文件夹。</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was checked since {day}.</source>
        <translation>自 {day} 起，“{name}”（{place}）没有检查过任何文件。</translation>
    </message>
    <message>
        <source>No file of “{name}” ({place}) was ever checked; it is known since {day}.</source>
        <translation>“{name}”（{place}）从未检查过任何文件；该磁盘自 {day} 起已知。</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked for {days} {days:day|days}</source>
        <translation>“{name}”已有 {days} 天没有检查过文件</translation>
    </message>
    <message>
        <source>No file of “{name}” was checked since {day}.</source>
        <translation>自 {day} 起，“{name}”没有检查过任何文件。</translation>
    </message>
    <message>
        <source>No file of “{name}” was ever checked; it is known since {day}.</source>
        <translation>“{name}”从未检查过任何文件；该磁盘自 {day} 起已知。</translation>
    </message>
    <message>
        <source>No file was checked.</source>
        <translation>没有检查任何文件。</translation>
    </message>
    <message>
        <source>No file was compared with an earlier checksum yet.</source>
        <translation>尚无文件与较早的校验和比较过。</translation>
    </message>
    <message>
        <source>No font has the letters of the language of the window.</source>
        <translation>没有字体包含窗口语言的文字。</translation>
    </message>
    <message>
        <source>No font has the letters of this language. The package fonts-noto-cjk has one.</source>
        <translation>没有字体包含此语言的文字。软件包 fonts-noto-cjk 中有一种。</translation>
    </message>
    <message>
        <source>No frame of this video could be decoded.</source>
        <translation>此视频没有一帧可以解码。</translation>
    </message>
    <message>
        <source>No good copy is known.</source>
        <translation>没有已知的完好副本。</translation>
    </message>
    <message>
        <source>No labels were made: this system has no font. Install one, such as DejaVu.</source>
        <translation>没有生成标签：本系统没有字体。请安装字体，例如 DejaVu。</translation>
    </message>
    <message>
        <source>No media track was found. The file is not a media file, or its beginning is damaged.</source>
        <translation>没有找到媒体轨道。该文件不是媒体文件，或其开头已损坏。</translation>
    </message>
    <message>
        <source>No picture of the sample video could be made.</source>
        <translation>无法生成示例视频的任何图片。</translation>
    </message>
    <message>
        <source>No player could be started: {detail}.</source>
        <translation>无法启动播放器：{detail}。</translation>
    </message>
    <message>
        <source>No process could be started: {detail}.</source>
        <translation>无法启动进程：{detail}。</translation>
    </message>
    <message>
        <source>No program listens at {address}.</source>
        <translation>没有程序在 {address} 监听。</translation>
    </message>
    <message>
        <source>No queue tells every version of HandBrake to turn HDR into SDR. Write a script.</source>
        <translation>没有队列能让所有版本的 HandBrake 将 HDR 转换为 SDR。请写出脚本。</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve` and try again.</source>
        <translation>没有正在运行的程序能执行此任务。请启动 `cinventory serve` 后重试。</translation>
    </message>
    <message>
        <source>No running program can do this job. Start `cinventory serve`, or run `{command}`.</source>
        <translation>没有正在运行的程序能执行此任务。请启动 `cinventory serve`，或运行 `{command}`。</translation>
    </message>
    <message>
        <source>No subtitles that can be shown were found in this file.</source>
        <translation>此文件中没有找到可显示的字幕。</translation>
    </message>
    <message>
        <source>No trash could take the file ({detail}). Cinventory never deletes: remove it in your file manager.</source>
        <translation>没有回收站能接收此文件（{detail}）。Cinventory 绝不删除文件：请在文件管理器中移除。</translation>
    </message>
    <message>
        <source>No trash is available here. Nothing was moved.</source>
        <translation>此处没有可用的回收站。没有移动任何文件。</translation>
    </message>
    <message>
        <source>No video in its folder has such a name.</source>
        <translation>其文件夹中没有这个名称的视频。</translation>
    </message>
    <message>
        <source>Nobody has published figures for its codec and this target.</source>
        <translation>没有公开发表的针对其编解码器和此目标的数据。</translation>
    </message>
    <message>
        <source>Nobody said that these files are not the same.</source>
        <translation>没有人指出这些文件不相同。</translation>
    </message>
    <message>
        <source>None of the files that would stay can be reached and is free of damage.</source>
        <translation>要保留的文件中，没有可访问且无损坏的文件。</translation>
    </message>
    <message>
        <source>None of the {asked} checked {asked:file|files} is damaged.</source>
        <translation>已检查的 {asked} 个文件均无损坏。</translation>
    </message>
    <message>
        <source>None of the {total} {total:file has|files have} pictures: none were made yet. Make them for a source first.</source>
        <translation>{total} 个文件均没有图片：尚未生成。请先为某个来源生成图片。</translation>
    </message>
    <message>
        <source>None on this system: a file that takes over the process that reads it can open others.</source>
        <translation>此系统上没有：文件如果控制了读取它的进程，就能打开其他文件。</translation>
    </message>
    <message>
        <source>Not all pictures of that library could be copied: {detail}.</source>
        <translation>该媒体库的部分图片无法复制：{detail}。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Not every manifest of the bag lists the file.</source>
        <translation>该包的清单并非都列出此文件。</translation>
    </message>
    <message>
        <source>Not known: files were never compared.</source>
        <translation>未知：文件从未比较过。</translation>
    </message>
    <message>
        <source>Not known: too few similar videos were read to tell what is usual.</source>
        <translation>未知：读取过的类似视频太少，无法判断通常的数值。</translation>
    </message>
    <message>
        <source>Not known: videos were never compared by their pictures.</source>
        <translation>未知：视频从未按画面比较过。</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列出</translation>
    </message>
    <message>
        <source>Nothing answered here for {limit} s, so it was left out.</source>
        <translation>此处 {limit} 秒没有应答，因此被跳过。</translation>
    </message>
    <message>
        <source>Nothing is checked by itself</source>
        <translation>没有自动检查任何内容</translation>
    </message>
    <message>
        <source>Nothing was found, but damage inside {codec} does not show. Compare checksums to know whether the file is intact.</source>
        <translation>没有发现问题，但 {codec} 内部的损坏无法显现。请比较校验和以判断文件是否完好。</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Of {count} {count:file|files} the copies are not known</source>
        <translation>{count} 个文件的副本情况未知</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>On Debian and its derivatives: sudo apt install {packages}</source>
        <translation>在 Debian 及其衍生系统上：sudo apt install {packages}</translation>
    </message>
    <message>
        <source>One file of {size}, copied while the program works.</source>
        <translation>一个 {size} 的文件，在程序运行时复制。</translation>
    </message>
    <message>
        <source>One of the files was not compared yet. Compare it with: cinventory fingerprint.</source>
        <translation>其中一个文件尚未比较。请用以下命令比较：cinventory fingerprint。</translation>
    </message>
    <message>
        <source>Only files of equal size are read, and of these mostly a small part.</source>
        <translation>只读取大小相同的文件，且大多只读取一小部分。</translation>
    </message>
    <message>
        <source>Only files that match</source>
        <translation>仅符合的文件</translation>
    </message>
    <message>
        <source>Only one copy</source>
        <translation>只有一份</translation>
    </message>
    <message>
        <source>Only the first {count:file with pictures is|{count} files with pictures are} shown, since there is no room for more.</source>
        <translation>空间不足，只显示前 {count} 个有图片的文件。</translation>
    </message>
    <message>
        <source>Other bytes, same size and time.</source>
        <translation>字节不同，大小和时间相同。</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. A good copy is known.</source>
        <translation>字节不同，大小和时间相同。有已知的完好副本。</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. No good copy is known.</source>
        <translation>字节不同，大小和时间相同。没有已知的完好副本。</translation>
    </message>
    <message>
        <source>Other bytes, same size and time. Of {good} of them a good copy is known.</source>
        <translation>字节不同，大小和时间相同。其中 {good} 个有已知的完好副本。</translation>
    </message>
    <message>
        <source>Other paths lead to the same bytes, so that moving one would free nothing.</source>
        <translation>其他路径指向相同的字节，因此移动其中一个不会释放空间。</translation>
    </message>
    <message>
        <source>Other users can read the secret of a webhook in {path}. Restrict its permissions.</source>
        <translation>其他用户可以读取 {path} 中的 webhook 密钥。请限制其权限。</translation>
    </message>
    <message>
        <source>Other users can read the token in {path}. Delete the file for a new token, or restrict its permissions.</source>
        <translation>其他用户可以读取 {path} 中的令牌。请删除该文件以获取新令牌，或限制其权限。</translation>
    </message>
    <message>
        <source>Other videos went to the trash for it, and the one that would stay is not known to show as much as these.</source>
        <translation>其他视频已因它移到回收站，而尚不清楚要保留的文件是否显示同样多的内容。</translation>
    </message>
    <message>
        <source>Parts of its recording would stay, or be left on different disks. All go, or none.</source>
        <translation>其录像的部分文件会留下，或分散在不同磁盘上。要么全部移走，要么都不移走。</translation>
    </message>
    <message>
        <source>Parts of {name} in other videos</source>
        <translation>{name} 出现在其他视频中的部分</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Paused: {title}</source>
        <translation>已暂停：{title}</translation>
    </message>
    <message>
        <source>Perhaps it shows something else: nothing that is not sure goes.</source>
        <translation>它显示的可能是其他内容：不确定的文件不会移走。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures are not available for this file type.</source>
        <translation>此文件类型没有图片可用。</translation>
    </message>
    <message>
        <source>Pictures of {name}</source>
        <translation>{name} 的图片</translation>
    </message>
    <message>
        <source>Prints of {name}</source>
        <translation>{name} 的画面指纹</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Qt lacks system libraries, of these packages of Debian: {packages}.</source>
        <translation>Qt 缺少系统库，它们在以下 Debian 软件包中：{packages}。</translation>
    </message>
    <message>
        <source>Raw files of cameras with a finished video of the same name in the same folder. Keep them if you may edit again.</source>
        <translation>摄像机原始素材，同一文件夹中有同名的成品视频。如果还要再剪辑，请保留。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Read each file thoroughly</source>
        <translation>彻底读取每个文件</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare</source>
        <translation>读取 {source} 的画面以供比较</translation>
    </message>
    <message>
        <source>Read pictures of {source} to compare, at most {budget}</source>
        <translation>读取 {source} 的画面以供比较，至多 {budget}</translation>
    </message>
    <message>
        <source>Read pictures to compare</source>
        <translation>读取画面以供比较</translation>
    </message>
    <message>
        <source>Reading failed at byte {offset}: {detail}. Replace the file by a good copy.</source>
        <translation>在字节 {offset} 处读取失败：{detail}。请用完好副本替换该文件。</translation>
    </message>
    <message>
        <source>Reading failed {count:once, at|{count} times, first at} {time}.</source>
        <translation>读取失败 {count} 次，首次在 {time}。</translation>
    </message>
    <message>
        <source>Reading pictures of {name} to compare</source>
        <translation>正在读取 {name} 的画面以供比较</translation>
    </message>
    <message>
        <source>Reading pictures to compare</source>
        <translation>正在读取画面以供比较</translation>
    </message>
    <message>
        <source>Reading pictures to find videos in longer ones</source>
        <translation>正在读取画面，以在更长的视频中查找视频</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>正在读取清单</translation>
    </message>
    <message>
        <source>Reading this format fails with intact files too, so this proves no damage.</source>
        <translation>即使是完好的文件，读取此格式也会失败，因此不能证明有损坏。</translation>
    </message>
    <message>
        <source>Reads each video with such a track to its end.</source>
        <translation>将含此类轨道的每个视频读到末尾。</translation>
    </message>
    <message>
        <source>Receivers of alerts and the certificates of a cluster are left out: they are secret.</source>
        <translation>不包括警报接收方和集群证书：这些是机密信息。</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Samples, trailers and extras</source>
        <translation>样片、预告片和花絮</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存 {name}</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scan {source}</source>
        <translation>扫描 {source}</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>Scanning {name}</source>
        <translation>正在扫描 {name}</translation>
    </message>
    <message>
        <source>Schedules run in the window or cinventory serve. Start one of them.</source>
        <translation>计划在窗口或 cinventory serve 中运行。请启动其中之一。</translation>
    </message>
    <message>
        <source>Size of the files</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Smaller ones</source>
        <translation>较小的</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>按 {column} 排序</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>存储校验和</translation>
    </message>
    <message>
        <source>Store checksums of {source}</source>
        <translation>存储 {source} 的校验和</translation>
    </message>
    <message>
        <source>Store checksums of {source}, at most {budget}</source>
        <translation>存储 {source} 的校验和，至多 {budget}</translation>
    </message>
    <message>
        <source>Subtitle track {text} has no language.</source>
        <translation>字幕轨道 {text} 没有语言。</translation>
    </message>
    <message>
        <source>Subtitles and .nfo without a video</source>
        <translation>没有视频的字幕和 .nfo</translation>
    </message>
    <message>
        <source>The .sub file with the pictures of these subtitles could not be opened.</source>
        <translation>无法打开含有这些字幕图像的 .sub 文件。</translation>
    </message>
    <message>
        <source>The FFmpeg libraries are missing, blocked or for another system. Install Cinventory again.</source>
        <translation>FFmpeg 库缺失、被阻止或适用于其他系统。请重新安装 Cinventory。</translation>
    </message>
    <message>
        <source>The MediaInfo library is missing, blocked or for another system. Install Cinventory again.</source>
        <translation>MediaInfo 库缺失、被阻止或适用于其他系统。请重新安装 Cinventory。</translation>
    </message>
    <message>
        <source>The address for new versions is invalid. It has to begin with https://.</source>
        <translation>新版本的查询地址无效。必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address of a webhook is invalid. Enter one such as https://host.example/path.</source>
        <translation>webhook 地址无效。请输入类似 https://host.example/path 的地址。</translation>
    </message>
    <message>
        <source>The algorithm of this checksum is not known: {name}.</source>
        <translation>此校验和的算法未知：{name}。</translation>
    </message>
    <message>
        <source>The aspect ratio {aspect}:1 is unusual.</source>
        <translation>宽高比 {aspect}:1 不寻常。</translation>
    </message>
    <message>
        <source>The bag is not complete: some of its files have yet to be fetched.</source>
        <translation>BagIt 包不完整：部分文件尚待获取。</translation>
    </message>
    <message>
        <source>The bag of {path} has no manifest by a known algorithm.</source>
        <translation>{path} 的 BagIt 包没有采用已知算法的清单。</translation>
    </message>
    <message>
        <source>The bare stream was not read ({status}).</source>
        <translation>未能读取没有容器的视频流（{status}）。</translation>
    </message>
    <message>
        <source>The catalogue {path} could not be read: {detail}.</source>
        <translation>无法读取目录 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The catalogue {path} does not tell the name of its disk. Give it one.</source>
        <translation>目录 {path} 没有注明其磁盘的名称。请为其命名。</translation>
    </message>
    <message>
        <source>The chain of the history is missing: {path}.</source>
        <translation>缺少历史记录的链：{path}。</translation>
    </message>
    <message>
        <source>The chart shows {count} of {total} {total:point|points}: those with an unusual bit rate, then those of the most files.</source>
        <translation>图表显示 {total} 个点中的 {count} 个：先是比特率不寻常的，再是文件最多的。</translation>
    </message>
    <message>
        <source>The check did not end within {seconds} s.</source>
        <translation>检查未在 {seconds} 秒内结束。</translation>
    </message>
    <message>
        <source>The chosen rules keep all files on this disk or in this folder.</source>
        <translation>所选规则保留此磁盘或此文件夹中的所有文件。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>The cluster at {address} cannot be reached ({detail}). Start it and try again.</source>
        <translation>无法连接位于 {address} 的集群（{detail}）。请启动集群后重试。</translation>
    </message>
    <message>
        <source>The cluster at {address} has gone, or has no usable worker. The job is paused. Resume it later.</source>
        <translation>位于 {address} 的集群已消失，或没有可用的工作进程。任务已暂停。请稍后恢复。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one.</source>
        <translation>位于 {address} 的集群没有 TLS：任何能访问它的人都能在其计算机和本机上运行程序。</translation>
    </message>
    <message>
        <source>The cluster at {address} has no TLS: whoever reaches it can run programs on its computers and on this one. Use a tls address, or accept the risk with --cluster-insecure or in the preferences.</source>
        <translation>位于 {address} 的集群没有 TLS：任何能访问它的人都能在其计算机和本机上运行程序。请使用 tls 地址，或用 --cluster-insecure 或在首选项中接受此风险。</translation>
    </message>
    <message>
        <source>The codec of this video is not supported.</source>
        <translation>不支持此视频的编解码器。</translation>
    </message>
    <message>
        <source>The computer runs on battery. Jobs on schedule wait until it is plugged in.</source>
        <translation>计算机正在使用电池。计划任务将等到接通电源后再运行。</translation>
    </message>
    <message>
        <source>The connection to {address} was lost.</source>
        <translation>与 {address} 的连接已断开。</translation>
    </message>
    <message>
        <source>The contents changed while size and time of the last change stayed: {algorithm} was {expected} on {date}, and {found} at the last check. Replace the file by a good copy, or accept the contents if they are meant to be so.</source>
        <translation>内容已更改，但大小和上次更改的时间未变：{algorithm} 在 {date} 为 {expected}，上次检查时为 {found}。请用完好副本替换该文件；如果内容本应如此，请接受内容。</translation>
    </message>
    <message>
        <source>The copies of no file are known yet.</source>
        <translation>尚无任何文件的副本情况已知。</translation>
    </message>
    <message>
        <source>The copies of {asked} of {files} {files:file|files} are known. Of the {left:other|others} nothing is known.</source>
        <translation>{files} 个文件中，{asked} 个的副本情况已知。其余 {left} 个一无所知。</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {detail}.</source>
        <translation>无法写入副本 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The date is in the future: {date}.</source>
        <translation>日期在未来：{date}。</translation>
    </message>
    <message>
        <source>The date was never set: it is the start value of a computer&apos;s clock.</source>
        <translation>日期从未设置：这是计算机时钟的初始值。</translation>
    </message>
    <message>
        <source>The decoder hid errors of the picture.</source>
        <translation>解码器掩盖了画面错误。</translation>
    </message>
    <message>
        <source>The decoder reported {count} {count:error|errors}.</source>
        <translation>解码器报告了 {count} 个错误。</translation>
    </message>
    <message>
        <source>The device for sound takes none any more.</source>
        <translation>音频设备不再接受声音。</translation>
    </message>
    <message>
        <source>The disk of the file, or of the one that stays, is not connected, or no longer answers. Plug it in, and begin again.</source>
        <translation>该文件或要保留的文件所在磁盘未连接，或不再响应。请连接后重新开始。</translation>
    </message>
    <message>
        <source>The disk of {path} is full. Delete something there, or choose another disk.</source>
        <translation>{path} 所在磁盘已满。请删除一些内容，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The entry of the manifest has two different {algorithm} checksums.</source>
        <translation>清单条目含有两个不同的 {algorithm} 校验和。</translation>
    </message>
    <message>
        <source>The entry of the manifest names two files.</source>
        <translation>清单条目列出了两个文件。</translation>
    </message>
    <message>
        <source>The extension is .{extension}, but the container is {container}.</source>
        <translation>扩展名是 .{extension}，但容器是 {container}。</translation>
    </message>
    <message>
        <source>The file and the one that would stay differ at byte {offset}, so they are no copies. Verify both.</source>
        <translation>该文件与要保留的文件在字节 {offset} 处不同，因此不是副本。请验证两者。</translation>
    </message>
    <message>
        <source>The file cannot be reached. Connect its disk, or scan its source.</source>
        <translation>无法访问该文件。请连接其磁盘，或扫描其来源。</translation>
    </message>
    <message>
        <source>The file could not be read, for an unknown reason.</source>
        <translation>无法读取该文件，原因未知。</translation>
    </message>
    <message>
        <source>The file could not be read: {detail}.</source>
        <translation>无法读取该文件：{detail}。</translation>
    </message>
    <message>
        <source>The file declares a duration of 0.</source>
        <translation>文件声明的时长为 0。</translation>
    </message>
    <message>
        <source>The file declares more than its {size}. Its end may be missing.</source>
        <translation>文件声明的大小超过其实际的 {size}。其末尾可能缺失。</translation>
    </message>
    <message>
        <source>The file differs from its record in the history of {path}.</source>
        <translation>文件与 {path} 历史记录中的记录不同。</translation>
    </message>
    <message>
        <source>The file differs from its record in the history.</source>
        <translation>文件与历史记录中的记录不同。</translation>
    </message>
    <message>
        <source>The file does not declare its duration.</source>
        <translation>文件没有声明时长。</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan it, and look for copies again.</source>
        <translation>文件自上次扫描后已更改。请扫描该文件，并重新查找副本。</translation>
    </message>
    <message>
        <source>The file has changed since the last scan. Scan its folder again to see its contents.</source>
        <translation>文件自上次扫描后已更改。请重新扫描其文件夹以查看内容。</translation>
    </message>
    <message>
        <source>The file has no video to show.</source>
        <translation>文件没有可显示的视频。</translation>
    </message>
    <message>
        <source>The file has no video track. Audio tracks: {audio}, subtitle tracks: {text}.</source>
        <translation>文件没有视频轨道。音轨：{audio}，字幕轨道：{text}。</translation>
    </message>
    <message>
        <source>The file has several hard links, so that moving one would free nothing.</source>
        <translation>文件有多个硬链接，因此移动其中一个不会释放空间。</translation>
    </message>
    <message>
        <source>The file has video but no audio.</source>
        <translation>文件有视频但没有音频。</translation>
    </message>
    <message>
        <source>The file has {size} {size:byte|bytes}, but {listed} in the manifest.</source>
        <translation>文件为 {size} 字节，但清单中为 {listed}。</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in other files.</source>
        <translation>文件本身不含视频：其媒体在其他文件中。</translation>
    </message>
    <message>
        <source>The file holds no video of its own: its media are in {name}, which was not opened.</source>
        <translation>文件本身不含视频：其媒体在 {name} 中，该文件没有打开。</translation>
    </message>
    <message>
        <source>The file in the trash is not the one that was moved there.</source>
        <translation>回收站中的文件不是移入的那个文件。</translation>
    </message>
    <message>
        <source>The file is a picture ({format}), not a video. Rename it with the ending of a picture.</source>
        <translation>文件是图片（{format}），不是视频。请将其扩展名改为图片的扩展名。</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video.</source>
        <translation>文件是播放列表，不是视频。</translation>
    </message>
    <message>
        <source>The file is a playlist, not a video: it names {name}, which was not opened.</source>
        <translation>文件是播放列表，不是视频：其中列出的 {name} 没有打开。</translation>
    </message>
    <message>
        <source>The file is a project of an editing program, not a video. Its media are other files.</source>
        <translation>文件是剪辑程序的项目，不是视频。其媒体是其他文件。</translation>
    </message>
    <message>
        <source>The file is a symbolic link. Links are not followed.</source>
        <translation>文件是符号链接。不会跟随链接。</translation>
    </message>
    <message>
        <source>The file is a text, not a video.</source>
        <translation>文件是文本，不是视频。</translation>
    </message>
    <message>
        <source>The file is an image of a disc, not a video. Mount it to scan the files in it.</source>
        <translation>文件是光盘映像，不是视频。请挂载后扫描其中的文件。</translation>
    </message>
    <message>
        <source>The file is an index of a disc, not a video. The videos of the disc are other files.</source>
        <translation>文件是光盘索引，不是视频。光盘的视频是其他文件。</translation>
    </message>
    <message>
        <source>The file is cut off: a part that begins at byte {offset} goes on {missing} {missing:byte|bytes} beyond the end. Replace the file by a good copy.</source>
        <translation>文件被截断：从字节 {offset} 开始的一部分超出末尾 {missing} 字节。请用完好副本替换该文件。</translation>
    </message>
    <message>
        <source>The file is damaged, so it is no copy of the others.</source>
        <translation>文件已损坏，因此不是其他文件的副本。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is in its folder.</source>
        <translation>文件在其文件夹中。</translation>
    </message>
    <message>
        <source>The file is in the trash already.</source>
        <translation>文件已在回收站中。</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>文件大于 {limit} 字节。</translation>
    </message>
    <message>
        <source>The file is no longer in the trash.</source>
        <translation>文件已不在回收站中。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不在该处。</translation>
    </message>
    <message>
        <source>The file is not as it was listed. Scan it, and look for copies again.</source>
        <translation>文件与列出时不同。请扫描该文件，并重新查找副本。</translation>
    </message>
    <message>
        <source>The file is not there now: it is missing, or its disk is not connected.</source>
        <translation>文件现在不可用：文件缺失或其磁盘未连接。</translation>
    </message>
    <message>
        <source>The file is recorded in the history of {path}, and is not there.</source>
        <translation>文件记录在 {path} 的历史记录中，但不在该处。</translation>
    </message>
    <message>
        <source>The file is recorded in the history, and is not there.</source>
        <translation>文件记录在历史记录中，但不在该处。</translation>
    </message>
    <message>
        <source>The file is still being downloaded. It is read once the download has ended.</source>
        <translation>文件仍在下载。下载结束后才会读取。</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, and could not be put back. It is at {path}.</source>
        <translation>要保留的文件随此文件一起消失，且无法放回。它在 {path}。</translation>
    </message>
    <message>
        <source>The file that would stay disappeared with this one, as both are one file. It was put back.</source>
        <translation>要保留的文件随此文件一起消失，因为两者是同一文件。已将其放回。</translation>
    </message>
    <message>
        <source>The file that would stay is in the trash, so it is no copy.</source>
        <translation>要保留的文件在回收站中，因此不是副本。</translation>
    </message>
    <message>
        <source>The file that would stay is no longer there.</source>
        <translation>要保留的文件已不在该处。</translation>
    </message>
    <message>
        <source>The file that would stay is not as it was listed. Scan it, and look for copies again.</source>
        <translation>要保留的文件与列出时不同。请扫描该文件，并重新查找副本。</translation>
    </message>
    <message>
        <source>The file took too long to read.</source>
        <translation>读取该文件耗时过长。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because decoding needs too much memory.</source>
        <translation>没有检查该文件是否损坏，因为解码需要的内存过多。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is a picture.</source>
        <translation>没有检查该文件是否损坏，因为它是一张图片。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because it is encrypted.</source>
        <translation>没有检查该文件是否损坏，因为文件已加密。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because no frame of {codec} could be decoded.</source>
        <translation>没有检查该文件是否损坏，因为 {codec} 没有一帧可以解码。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder cannot open it.</source>
        <translation>没有检查该文件是否损坏，因为解码器无法打开它。</translation>
    </message>
    <message>
        <source>The file was not checked for damage, because the decoder finds neither picture nor sound.</source>
        <translation>没有检查该文件是否损坏，因为解码器没有找到画面或声音。</translation>
    </message>
    <message>
        <source>The file was not checked for damage: timeout, because the decoder made no progress for {limit} s of processor time.</source>
        <translation>没有检查该文件是否损坏：超时，因为解码器在 {limit} 秒处理器时间内没有进展。</translation>
    </message>
    <message>
        <source>The file was not moved, because it was skipped.</source>
        <translation>没有移动该文件，因为已跳过。</translation>
    </message>
    <message>
        <source>The file was not moved, because no byte could be read for {limit} s.</source>
        <translation>没有移动该文件，因为 {limit} 秒内没有读到任何字节。</translation>
    </message>
    <message>
        <source>The file was not moved, because the process that compared it ended.</source>
        <translation>没有移动该文件，因为比较它的进程已结束。</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file but a {kind}.</source>
        <translation>没有打开该文件，因为它不是普通文件（{kind}）。</translation>
    </message>
    <message>
        <source>The file was not opened, because it is not a regular file.</source>
        <translation>没有打开该文件，因为它不是普通文件。</translation>
    </message>
    <message>
        <source>The file was not read, because it was being written. Try again later.</source>
        <translation>没有读取该文件，因为它正在写入。请稍后重试。</translation>
    </message>
    <message>
        <source>The file was not read, because it was skipped.</source>
        <translation>没有读取该文件，因为已跳过。</translation>
    </message>
    <message>
        <source>The file was not read, because its contents are in the cloud. Download it and scan again.</source>
        <translation>没有读取该文件，因为其内容在云端。请下载后重新扫描。</translation>
    </message>
    <message>
        <source>The file was not read, because its disk no longer answers.</source>
        <translation>没有读取该文件，因为其磁盘不再响应。</translation>
    </message>
    <message>
        <source>The file was not read, because memory was short or too many files were open: {detail}. Close other programs, then scan or check it again.</source>
        <translation>没有读取该文件，因为内存不足或打开的文件过多：{detail}。请关闭其他程序，然后重新扫描或检查。</translation>
    </message>
    <message>
        <source>The file was not read, because no byte could be read for {limit} s.</source>
        <translation>没有读取该文件，因为 {limit} 秒内没有读到任何字节。</translation>
    </message>
    <message>
        <source>The file was not read, because the last scan did not find it.</source>
        <translation>没有读取该文件，因为上次扫描没有找到它。</translation>
    </message>
    <message>
        <source>The file was not read, because the process that read it ended ({detail}).</source>
        <translation>没有读取该文件，因为读取它的进程已结束（{detail}）。</translation>
    </message>
    <message>
        <source>The file was not read, because this system cannot compute {algorithm}.</source>
        <translation>没有读取该文件，因为本系统无法计算 {algorithm}。</translation>
    </message>
    <message>
        <source>The file was skipped while it was read. The next scan reads it again.</source>
        <translation>读取时跳过了该文件。下次扫描会重新读取。</translation>
    </message>
    <message>
        <source>The file, or a folder around it, was replaced by a symbolic link. Links are not followed: scan its folder again.</source>
        <translation>文件或其上层文件夹被符号链接替换。不会跟随链接：请重新扫描其文件夹。</translation>
    </message>
    <message>
        <source>The file, or the one that would stay, was being written. Try again later.</source>
        <translation>该文件或要保留的文件正在写入。请稍后重试。</translation>
    </message>
    <message>
        <source>The first {count} of {total} {total:file|files}.</source>
        <translation>{total} 个文件中的前 {count} 个。</translation>
    </message>
    <message>
        <source>The folder at this path is on another volume, and the volume of this source is not connected here. The records are kept as offline.</source>
        <translation>此路径的文件夹位于另一个卷，而此来源的卷未在此连接。记录保留为离线。</translation>
    </message>
    <message>
        <source>The folder cannot be watched: {detail}.</source>
        <translation>无法监视该文件夹：{detail}。</translation>
    </message>
    <message>
        <source>The folder could not be listed: {detail}.</source>
        <translation>无法列出该文件夹：{detail}。</translation>
    </message>
    <message>
        <source>The folder has no manifest. Name the file of the manifest.</source>
        <translation>该文件夹没有清单。请指定清单文件。</translation>
    </message>
    <message>
        <source>The folder has several manifests: {names}. Name one of them.</source>
        <translation>该文件夹有多份清单：{names}。请指定其中之一。</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has files in it. They are kept as offline.</source>
        <translation>文件夹为空，但媒体库中有其文件。这些文件保留为离线。</translation>
    </message>
    <message>
        <source>The folder is empty, but the library has {count} {count:file in it. It is|files in it. They are} kept as offline.</source>
        <translation>文件夹为空，但媒体库中有其 {count} 个文件。这些文件保留为离线。</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>文件夹已不在该处。</translation>
    </message>
    <message>
        <source>The folder is out of reach. It is scanned as soon as it is back.</source>
        <translation>无法访问该文件夹。恢复后会立即扫描。</translation>
    </message>
    <message>
        <source>The folder is scanned once a night.</source>
        <translation>该文件夹每晚扫描一次。</translation>
    </message>
    <message>
        <source>The folder is scanned once an hour.</source>
        <translation>该文件夹每小时扫描一次。</translation>
    </message>
    <message>
        <source>The folder is watched while the window or cinventory serve is open.</source>
        <translation>窗口或 cinventory serve 打开期间会监视该文件夹。</translation>
    </message>
    <message>
        <source>The folder no longer existed when it was listed.</source>
        <translation>列出该文件夹时，它已不存在。</translation>
    </message>
    <message>
        <source>The folder of this manifest has a history of its own, which was not compared. Verify it, too.</source>
        <translation>此清单的文件夹有自己的历史记录，尚未比较。请一并验证。</translation>
    </message>
    <message>
        <source>The folder was unplugged, or stopped answering, before the file was read. Plug it in, and begin again.</source>
        <translation>读取文件之前，文件夹被拔出或停止响应。请连接后重新开始。</translation>
    </message>
    <message>
        <source>The folder {path} could not be read: {detail}.</source>
        <translation>无法读取文件夹 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The folder {path} is no longer there. Create it, and try again.</source>
        <translation>文件夹 {path} 已不在该处。请创建后重试。</translation>
    </message>
    <message>
        <source>The folder, or one around it, was replaced by a symbolic link while it was scanned. Links are not followed.</source>
        <translation>扫描时，该文件夹或其上层文件夹被符号链接替换。不会跟随链接。</translation>
    </message>
    <message>
        <source>The format of {path} is not known. Use a file name that ends with {endings}.</source>
        <translation>{path} 的格式未知。请使用以 {endings} 结尾的文件名。</translation>
    </message>
    <message>
        <source>The frame rate varies. Some editing programs do not support that.</source>
        <translation>帧率可变。一些剪辑程序不支持。</translation>
    </message>
    <message>
        <source>The full report is made from the file, and the file cannot be reached now. Connect its disk, then select the file again.</source>
        <translation>完整报告由文件生成，而现在无法访问该文件。请连接其磁盘，然后重新选择文件。</translation>
    </message>
    <message>
        <source>The help lacks pictures: {names}.</source>
        <translation>帮助缺少图片：{names}。</translation>
    </message>
    <message>
        <source>The history of this folder is missing, but that of an outer folder names it.</source>
        <translation>此文件夹的历史记录缺失，但外层文件夹的历史记录提到了它。</translation>
    </message>
    <message>
        <source>The history of {path} cannot be used, so it was not compared ({detail}).</source>
        <translation>无法使用 {path} 的历史记录，因此没有比较（{detail}）。</translation>
    </message>
    <message>
        <source>The history of {path} may record more of these files. Verify it, too.</source>
        <translation>{path} 的历史记录可能记录了更多这些文件。请一并验证。</translation>
    </message>
    <message>
        <source>The index is at the end of the file. Playback over a network starts late.</source>
        <translation>索引在文件末尾。通过网络播放时开始较慢。</translation>
    </message>
    <message>
        <source>The index of the file is missing. A repair program may rebuild it.</source>
        <translation>文件的索引缺失。修复程序或可重建。</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be deleted: {detail}.</source>
        <translation>无法删除对白索引 ({path})：{detail}。</translation>
    </message>
    <message>
        <source>The index of what is said ({path}) could not be written: {detail}. Free some space, allow it to be written, or wait until nothing else uses it; then index again.</source>
        <translation>无法写入对白索引 ({path})：{detail}。请腾出空间、允许写入，或等到没有其他程序使用它，然后重新索引。</translation>
    </message>
    <message>
        <source>The index of what is said is being made. Cancel that job, then delete the index.</source>
        <translation>正在建立对白索引。请先取消该任务，再删除索引。</translation>
    </message>
    <message>
        <source>The index of what is said was deleted while it was being made. Index again.</source>
        <translation>对白索引在建立过程中被删除。请重新索引。</translation>
    </message>
    <message>
        <source>The job was not added, because the program is closing.</source>
        <translation>没有添加任务，因为程序正在关闭。</translation>
    </message>
    <message>
        <source>The journal has no file in the trash with the id {id}.</source>
        <translation>回收站记录中没有 ID 为 {id} 的文件。</translation>
    </message>
    <message>
        <source>The key {name} is there twice in one object. Remove one of the two.</source>
        <translation>键 {name} 在一个对象中出现两次。请移除其中一个。</translation>
    </message>
    <message>
        <source>The last backup of this library is {days} {days:day|days} old</source>
        <translation>此媒体库的上次备份是 {days} 天前的</translation>
    </message>
    <message>
        <source>The last job of this schedule has not ended.</source>
        <translation>此计划的上一个任务尚未结束。</translation>
    </message>
    <message>
        <source>The last subtitle in {name} ends at {end}, and the video after {duration}.</source>
        <translation>{name} 的最后一条字幕在 {end} 结束，而视频在 {duration} 后结束。</translation>
    </message>
    <message>
        <source>The library could not be backed up</source>
        <translation>无法备份媒体库</translation>
    </message>
    <message>
        <source>The library holds what Cinventory never writes, and cannot be imported: {detail}.</source>
        <translation>媒体库含有 Cinventory 从不写入的内容，无法导入：{detail}。</translation>
    </message>
    <message>
        <source>The library holds {count} {count:file|files} instead of one.</source>
        <translation>媒体库包含 {count} 个文件，而不是一个。</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now.</source>
        <translation>媒体库现已恢复到备份 {backup} 的状态。</translation>
    </message>
    <message>
        <source>The library is as in the backup {backup} now. The one from before is kept as {kept}.</source>
        <translation>媒体库现已恢复到备份 {backup} 的状态。之前的媒体库保留为 {kept}。</translation>
    </message>
    <message>
        <source>The library is backed up</source>
        <translation>媒体库已备份</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. Close that program, then restore the backup again.</source>
        <translation>媒体库正由 {holder} 使用。请关闭该程序，然后重新还原备份。</translation>
    </message>
    <message>
        <source>The library is in use by {holder}. It is read-only until you close that program.</source>
        <translation>媒体库正由 {holder} 使用。在您关闭该程序之前为只读。</translation>
    </message>
    <message>
        <source>The library knows no files in {path}. Check the path, or scan it first.</source>
        <translation>媒体库中没有 {path} 的已知文件。请检查路径，或先扫描。</translation>
    </message>
    <message>
        <source>The library was opened read-only.</source>
        <translation>媒体库以只读方式打开。</translation>
    </message>
    <message>
        <source>The library was written all the time, so that no copy could be made. Try again when no job runs.</source>
        <translation>媒体库一直在写入，因此无法生成副本。请在没有任务运行时重试。</translation>
    </message>
    <message>
        <source>The library {path} cannot be made: {detail}.</source>
        <translation>无法创建媒体库 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The library {path} cannot be read: {detail}.</source>
        <translation>无法读取媒体库 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The library {path} could not be copied: {detail}.</source>
        <translation>无法复制媒体库 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The library {path} could not be replaced: {detail}. It was not changed.</source>
        <translation>无法替换媒体库 {path}：{detail}。媒体库没有更改。</translation>
    </message>
    <message>
        <source>The library {path} could not be written: {detail}. Everything saved before is safe.</source>
        <translation>无法写入媒体库 {path}：{detail}。之前保存的所有内容都安全。</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Restore a backup, in the window or with cinventory library restore.</source>
        <translation>媒体库 {path} 已损坏（{detail}）。请在窗口中或用 cinventory library restore 还原备份。</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). The next start of Cinventory checks it.</source>
        <translation>媒体库 {path} 已损坏（{detail}）。Cinventory 下次启动时会检查。</translation>
    </message>
    <message>
        <source>The library {path} is no longer there: it was deleted or moved, or its disk is gone. Nothing is saved until it is back. Put it back, or start Cinventory again for a new one.</source>
        <translation>媒体库 {path} 已不在该处：它被删除或移动，或其磁盘已断开。恢复之前不会保存任何内容。请将其放回，或重新启动 Cinventory 以新建媒体库。</translation>
    </message>
    <message>
        <source>The library {path} is not writable: {detail}. You can still look at its contents.</source>
        <translation>媒体库 {path} 不可写入：{detail}。您仍可查看其内容。</translation>
    </message>
    <message>
        <source>The library {path} is of an earlier version of Cinventory, and must be updated to be opened. No backup could be made before, so that nothing was changed. {reason} Or update it without a backup, in the window or with cinventory library update --no-backup.</source>
        <translation>媒体库 {path} 来自较早版本的 Cinventory，必须更新才能打开。更新前无法备份，因此没有作任何更改。{reason} 也可以在窗口中或用 cinventory library update --no-backup 不备份而直接更新。</translation>
    </message>
    <message>
        <source>The library {path} was made by a later version of Cinventory. Update Cinventory to open it.</source>
        <translation>媒体库 {path} 由更新版本的 Cinventory 创建。请更新 Cinventory 后打开。</translation>
    </message>
    <message>
        <source>The library {path} was made by an earlier version. Scan a folder or open the window to update it.</source>
        <translation>媒体库 {path} 由较早版本创建。请扫描文件夹或打开窗口以更新。</translation>
    </message>
    <message>
        <source>The library {path} was replaced by another file. Nothing is saved any more. Start Cinventory again to open the other one.</source>
        <translation>媒体库 {path} 被另一个文件替换。不再保存任何内容。请重新启动 Cinventory 以打开另一个媒体库。</translation>
    </message>
    <message>
        <source>The list is full: it holds {count} {count:clip|clips} and 23 hours.</source>
        <translation>列表已满：含 {count} 个片段和 23 小时。</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: another program uses this port.</source>
        <translation>本地 API 无法在 {host} 的端口 {port} 监听：另一个程序正在使用此端口。</translation>
    </message>
    <message>
        <source>The local API cannot listen on {host}, port {port}: {detail}.</source>
        <translation>本地 API 无法在 {host} 的端口 {port} 监听：{detail}。</translation>
    </message>
    <message>
        <source>The local API is off, because this window can only read the library.</source>
        <translation>本地 API 已关闭，因为此窗口只能读取媒体库。</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {detail}.</source>
        <translation>无法写入日志 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The log {path} is not written, because another user may have chosen the file: {detail}. Delete it, and close its folder to other users.</source>
        <translation>没有写入日志 {path}，因为该文件可能由其他用户指定：{detail}。请删除该文件，并禁止其他用户访问其文件夹。</translation>
    </message>
    <message>
        <source>The manifest does not tell the algorithm of this checksum, and none of {choices} fits. Name the algorithm, and verify again.</source>
        <translation>清单没有注明此校验和的算法，且 {choices} 均不符合。请指定算法后重新验证。</translation>
    </message>
    <message>
        <source>The manifest has a checksum that is none of {algorithm}.</source>
        <translation>清单含有不属于 {algorithm} 的校验和。</translation>
    </message>
    <message>
        <source>The manifest has more than {limit} entries, which is too many.</source>
        <translation>清单的条目超过 {limit} 个，数量过多。</translation>
    </message>
    <message>
        <source>The manifest has no checksum of the original, only one of the file when it differed from it.</source>
        <translation>清单没有原文件的校验和，只有文件与原文件不同时的校验和。</translation>
    </message>
    <message>
        <source>The manifest has no usable checksum of this file.</source>
        <translation>清单没有此文件的可用校验和。</translation>
    </message>
    <message>
        <source>The manifest lists the file twice, with different checksums.</source>
        <translation>清单两次列出该文件，校验和不同。</translation>
    </message>
    <message>
        <source>The manifest of the bag lists a file that does not belong in it.</source>
        <translation>BagIt 包的清单列出了不属于它的文件。</translation>
    </message>
    <message>
        <source>The manifest records that the file differed from its original, and it is as it was then.</source>
        <translation>清单记录该文件当时与其原文件不同，现在仍与当时一致。</translation>
    </message>
    <message>
        <source>The manifest {path} could not be read: {detail}.</source>
        <translation>无法读取清单 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The media engine crashed on this file ({detail}).</source>
        <translation>媒体引擎处理此文件时崩溃（{detail}）。</translation>
    </message>
    <message>
        <source>The move was interrupted, and the file is neither in its folder nor found in the trash. Connect its disk, and try again.</source>
        <translation>移动被中断，文件既不在其文件夹中，也不在回收站中。请连接其磁盘后重试。</translation>
    </message>
    <message>
        <source>The name ends with a dot or a space, which Windows removes.</source>
        <translation>名称以点或空格结尾，Windows 会将其去掉。</translation>
    </message>
    <message>
        <source>The name has an invisible control character, which Windows does not allow.</source>
        <translation>名称含有不可见的控制字符，Windows 不允许。</translation>
    </message>
    <message>
        <source>The name has {count} {count:character|characters}. Most systems allow at most 255.</source>
        <translation>名称有 {count} 个字符。大多数系统至多允许 255 个。</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Other systems may show it wrongly or not open the file.</source>
        <translation>名称不是 UTF-8。其他系统可能显示错误或无法打开文件。</translation>
    </message>
    <message>
        <source>The name of {name} says {named}, and its text is {text}.</source>
        <translation>{name} 的名称注明 {named}，而其文字是 {text}。</translation>
    </message>
    <message>
        <source>The number {start}… has more than {limit} digits. Write a shorter one.</source>
        <translation>数字 {start}… 超过 {limit} 位。请写短一些。</translation>
    </message>
    <message>
        <source>The packaged program cannot work with several machines. Run Cinventory from its source; docs/cluster.md there tells how.</source>
        <translation>打包的程序不能与多台计算机协作。请从源代码运行 Cinventory；其中的 docs/cluster.md 有说明。</translation>
    </message>
    <message>
        <source>The parts of the file do not follow each other at byte {offset}: something was overwritten or lost.</source>
        <translation>文件的各部分在字节 {offset} 处不连续：有内容被覆盖或丢失。</translation>
    </message>
    <message>
        <source>The path in the manifest is absolute, and was not followed.</source>
        <translation>清单中的路径是绝对路径，没有采用。</translation>
    </message>
    <message>
        <source>The path in the manifest is not valid on this system.</source>
        <translation>清单中的路径在本系统上无效。</translation>
    </message>
    <message>
        <source>The path in the manifest leads out of its folder, and was not followed.</source>
        <translation>清单中的路径指向其文件夹之外，没有采用。</translation>
    </message>
    <message>
        <source>The payload has another size or number of files than the bag tells.</source>
        <translation>有效载荷的大小或文件数与 BagIt 包所注明的不同。</translation>
    </message>
    <message>
        <source>The picture is scaled down to {width} × {height}.</source>
        <translation>画面缩小到 {width} × {height}。</translation>
    </message>
    <message>
        <source>The pictures could not be made: {detail}.</source>
        <translation>无法生成图片：{detail}。</translation>
    </message>
    <message>
        <source>The pixels are not square: their width is {aspect} times their height.</source>
        <translation>像素不是正方形：宽度为高度的 {aspect} 倍。</translation>
    </message>
    <message>
        <source>The player ended on this video ({detail}).</source>
        <translation>播放器在播放此视频时结束（{detail}）。</translation>
    </message>
    <message>
        <source>The player gave no answer, and was ended.</source>
        <translation>播放器没有应答，已将其结束。</translation>
    </message>
    <message>
        <source>The player was ended, because its answer about this video was not valid.</source>
        <translation>播放器对此视频的应答无效，已将其结束。</translation>
    </message>
    <message>
        <source>The policy has a group of the type {name}. Use and, or or.</source>
        <translation>策略含有类型为 {name} 的组。请使用 and 或 or。</translation>
    </message>
    <message>
        <source>The policy has more than {limit} rules. Divide it into several.</source>
        <translation>策略的规则超过 {limit} 条。请分成几个策略。</translation>
    </message>
    <message>
        <source>The preferences could not be read ({detail}). They were renamed to {aside}.</source>
        <translation>无法读取首选项（{detail}）。已将其改名为 {aside}。</translation>
    </message>
    <message>
        <source>The preferences could not be saved in {path}: {detail}.</source>
        <translation>无法将首选项保存到 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. The defaults apply.</source>
        <translation>{path} 中的首选项来自更新的版本。将采用默认值。</translation>
    </message>
    <message>
        <source>The preferences in {path} are from a later version. Update Cinventory first. Nothing was changed.</source>
        <translation>{path} 中的首选项来自更新的版本。请先更新 Cinventory。没有作任何更改。</translation>
    </message>
    <message>
        <source>The preferences in {path} are not used, because another user may have written them: {detail}. Look at the file, then make it yours alone, or delete it.</source>
        <translation>没有采用 {path} 中的首选项，因为它们可能由其他用户写入：{detail}。请查看该文件，然后将其设为仅供您使用，或将其删除。</translation>
    </message>
    <message>
        <source>The preferences in {path} could not be read ({detail}). The defaults apply.</source>
        <translation>无法读取 {path} 中的首选项（{detail}）。将采用默认值。</translation>
    </message>
    <message>
        <source>The preferences of {path} apply now.</source>
        <translation>现已采用 {path} 中的首选项。</translation>
    </message>
    <message>
        <source>The preferences were not saved: those in {path} are from a later version.</source>
        <translation>没有保存首选项：{path} 中的首选项来自更新的版本。</translation>
    </message>
    <message>
        <source>The preview process failed.</source>
        <translation>预览进程失败。</translation>
    </message>
    <message>
        <source>The printer could not be used. Choose another one, or check its connection.</source>
        <translation>无法使用打印机。请选择其他打印机，或检查其连接。</translation>
    </message>
    <message>
        <source>The probe got only {spent} s of processor time in {limit} s. The next scan retries it.</source>
        <translation>探测在 {limit} 秒内只获得 {spent} 秒处理器时间。下次扫描会重试。</translation>
    </message>
    <message>
        <source>The probe needed more than {limit} MB of memory.</source>
        <translation>探测需要的内存超过 {limit} MB。</translation>
    </message>
    <message>
        <source>The probe was stopped, because it used {limit} s of processor time without reading.</source>
        <translation>探测已停止，因为它占用 {limit} 秒处理器时间而没有读取内容。</translation>
    </message>
    <message>
        <source>The process ended with status {status}.</source>
        <translation>进程已结束，状态为 {status}。</translation>
    </message>
    <message>
        <source>The process ended with status {status}: {detail}.</source>
        <translation>进程已结束，状态为 {status}：{detail}。</translation>
    </message>
    <message>
        <source>The process that listed this folder ended twice. Scan the folder by itself.</source>
        <translation>列出此文件夹的进程两次意外结束。请单独扫描该文件夹。</translation>
    </message>
    <message>
        <source>The processes that read videos can still connect.</source>
        <translation>读取视频的进程仍可建立连接。</translation>
    </message>
    <message>
        <source>The processes that read videos can still open files.</source>
        <translation>读取视频的进程仍可打开文件。</translation>
    </message>
    <message>
        <source>The processes that read videos can still write files.</source>
        <translation>读取视频的进程仍可写入文件。</translation>
    </message>
    <message>
        <source>The processes that read videos open and connect nothing: {layers}.</source>
        <translation>读取视频的进程无法打开文件，也无法建立连接：{layers}。</translation>
    </message>
    <message>
        <source>The profile {path} could not be saved: {detail}.</source>
        <translation>无法保存规格 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The profile {path} is not used. {detail} Mend or remove the file.</source>
        <translation>没有采用规格 {path}。{detail} 请修正或移除该文件。</translation>
    </message>
    <message>
        <source>The profiles in {path} could not be read: {detail}.</source>
        <translation>无法读取 {path} 中的规格：{detail}。</translation>
    </message>
    <message>
        <source>The program at {address} is not this version of Cinventory.</source>
        <translation>位于 {address} 的程序不是此版本的 Cinventory。</translation>
    </message>
    <message>
        <source>The program ended after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>程序在完成 {done} / {count} 个文件后结束。“继续”会读取其余 {left} 个。</translation>
    </message>
    <message>
        <source>The program ended in the middle of a scan. Continue reads what is left.</source>
        <translation>程序在扫描过程中结束。“继续”会读取其余部分。</translation>
    </message>
    <message>
        <source>The recording begins or ends in the middle of something, as recordings of broadcasts do. Whether more was cut off cannot be known.</source>
        <translation>录像在内容中途开始或结束，广播录制常有此情况。无法得知是否还有其他部分被截断。</translation>
    </message>
    <message>
        <source>The request of this job is no longer stored, so it cannot be retried. Start a new job.</source>
        <translation>此任务的要求已不再存储，因此无法重试。请启动新任务。</translation>
    </message>
    <message>
        <source>The request was refused: {detail}.</source>
        <translation>请求被拒绝：{detail}。</translation>
    </message>
    <message>
        <source>The result of the media engine is not valid: {detail}.</source>
        <translation>媒体引擎的结果无效：{detail}。</translation>
    </message>
    <message>
        <source>The rule {name} of the policy has a value of over {limit} characters. Shorten it.</source>
        <translation>策略的规则 {name} 含有超过 {limit} 个字符的值。请缩短。</translation>
    </message>
    <message>
        <source>The rule {name} of the policy names no field. Add the attribute value.</source>
        <translation>策略的规则 {name} 没有指定字段。请添加属性 value。</translation>
    </message>
    <message>
        <source>The running Cinventory does not accept the token in {path}. Restart it.</source>
        <translation>正在运行的 Cinventory 不接受 {path} 中的令牌。请重新启动它。</translation>
    </message>
    <message>
        <source>The sample video gave {count} {count:picture|pictures} of {shapes}.</source>
        <translation>示例视频生成了 {count} 张 {shapes} 的图片。</translation>
    </message>
    <message>
        <source>The sample video was not read ({status}).</source>
        <translation>未能读取示例视频（{status}）。</translation>
    </message>
    <message>
        <source>The sample video was read wrongly: {details}.</source>
        <translation>示例视频的读取结果有误：{details}。</translation>
    </message>
    <message>
        <source>The sample video was scanned into a new library and read back.</source>
        <translation>示例视频已扫描到新的媒体库中，并已从中读回。</translation>
    </message>
    <message>
        <source>The scan before it ended as {state}: {found} {found:file|files} found, {ok} read, {unchanged} unchanged, {missing} missing.</source>
        <translation>上一次扫描以“{state}”结束：找到 {found} 个文件，读取 {ok} 个，未更改 {unchanged} 个，缺失 {missing} 个。</translation>
    </message>
    <message>
        <source>The scan stopped</source>
        <translation>扫描已停止</translation>
    </message>
    <message>
        <source>The scan stopped after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>扫描在完成 {done} / {count} 个文件后停止。“继续”会读取其余 {left} 个。</translation>
    </message>
    <message>
        <source>The scan stopped while its folders were listed. Continue reads what is left.</source>
        <translation>扫描在列出文件夹时停止。“继续”会读取其余部分。</translation>
    </message>
    <message>
        <source>The scan was cancelled after {done} of {count} {count:file|files}. Continue reads the {left:other|others}.</source>
        <translation>扫描在完成 {done} / {count} 个文件后取消。“继续”会读取其余 {left} 个。</translation>
    </message>
    <message>
        <source>The scan was cancelled while its folders were listed. Continue reads what is left.</source>
        <translation>扫描在列出文件夹时取消。“继续”会读取其余部分。</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} characters.</source>
        <translation>搜索过长。至多可有 {limit} 个字符。</translation>
    </message>
    <message>
        <source>The search is too long. It can have at most {limit} words and values.</source>
        <translation>搜索过长。至多可有 {limit} 个词语和值。</translation>
    </message>
    <message>
        <source>The secret of a webhook in {path} could not be read: {detail}.</source>
        <translation>无法读取 {path} 中的 webhook 密钥：{detail}。</translation>
    </message>
    <message>
        <source>The security file {path} cannot be used: {detail}.</source>
        <translation>无法使用安全文件 {path}：{detail}。</translation>
    </message>
    <message>
        <source>The size of {count} {count:file|files} is not known.</source>
        <translation>{count} 个文件的大小未知。</translation>
    </message>
    <message>
        <source>The sound ended, as its process did. The video goes on without it.</source>
        <translation>声音已停止，因为其进程已结束。视频继续播放，没有声音。</translation>
    </message>
    <message>
        <source>The source did not respond for {limit} s. Its records are kept as offline.</source>
        <translation>来源在 {limit} 秒内没有响应。其记录保留为离线。</translation>
    </message>
    <message>
        <source>The source of the schedule is not in the library any more.</source>
        <translation>计划的来源已不在媒体库中。</translation>
    </message>
    <message>
        <source>The system can watch no more folders ({limit}).</source>
        <translation>系统无法监视更多文件夹（{limit}）。</translation>
    </message>
    <message>
        <source>The system could not move the file back ({detail}). Restore it in the trash.</source>
        <translation>系统无法将文件移回（{detail}）。请在回收站中还原。</translation>
    </message>
    <message>
        <source>The system did not take that: {detail}.</source>
        <translation>系统没有接受：{detail}。</translation>
    </message>
    <message>
        <source>The system does not show the file that would stay on the same disk.</source>
        <translation>系统没有在同一磁盘上显示要保留的文件。</translation>
    </message>
    <message>
        <source>The system has no font.</source>
        <translation>系统没有字体。</translation>
    </message>
    <message>
        <source>The system reports no changes on a network share.</source>
        <translation>系统不报告网络共享上的更改。</translation>
    </message>
    <message>
        <source>The token of the local API in {path} could not be read or created: {detail}.</source>
        <translation>无法读取或创建 {path} 中的本地 API 令牌：{detail}。</translation>
    </message>
    <message>
        <source>The trash cannot take a file whose name is not valid text. Rename and scan it.</source>
        <translation>回收站无法接收名称不是有效文本的文件。请重命名并扫描。</translation>
    </message>
    <message>
        <source>The video is interlaced: {scan}.</source>
        <translation>视频是隔行的：{scan}。</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because decoding its pictures takes more than {limit} seconds of the processor.</source>
        <translation>没有将该视频与更长的视频比较，因为解码其画面需要超过 {limit} 秒处理器时间。</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because more than {limit} MB would be read.</source>
        <translation>没有将该视频与更长的视频比较，因为需要读取超过 {limit} MB。</translation>
    </message>
    <message>
        <source>The video is not compared with longer ones, because no part of it can be reached without reading all before.</source>
        <translation>没有将该视频与更长的视频比较，因为不读取前面的全部内容就无法到达任何部分。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding 8 of its pictures takes more than {limit} seconds of the processor.</source>
        <translation>没有将该视频与其他视频比较，因为解码其 8 幅画面需要超过 {limit} 秒处理器时间。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because decoding needs too much memory.</source>
        <translation>没有将该视频与其他视频比较，因为解码需要的内存过多。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its frames have no times.</source>
        <translation>没有将该视频与其他视频比较，因为其帧没有时间。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because its length is not known.</source>
        <translation>没有将该视频与其他视频比较，因为其长度未知。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because more than {limit} MB would be read for 8 of its pictures.</source>
        <translation>没有将该视频与其他视频比较，因为其 8 幅画面需要读取超过 {limit} MB。</translation>
    </message>
    <message>
        <source>The video is not compared with others, because the decoder broke on it ({detail}).</source>
        <translation>没有将该视频与其他视频比较，因为解码器处理它时出错（{detail}）。</translation>
    </message>
    <message>
        <source>The video lasts {video}, but audio track {track} lasts {audio}.</source>
        <translation>视频长 {video}，但音轨 {track} 长 {audio}。</translation>
    </message>
    <message>
        <source>The volume of this source is mounted elsewhere: relocate the source to {path}.</source>
        <translation>此来源的卷挂载在别处：请将来源重新定位到 {path}。</translation>
    </message>
    <message>
        <source>The volume of this source is not connected. The records are kept as offline.</source>
        <translation>此来源的卷未连接。记录保留为离线。</translation>
    </message>
    <message>
        <source>The webhook at {host} has a user name or password in its address. Use a secret file.</source>
        <translation>位于 {host} 的 webhook 的地址中含有用户名或密码。请使用密钥文件。</translation>
    </message>
    <message>
        <source>The webhook at {host} is not encrypted. Use https, or allow plain HTTP for it.</source>
        <translation>位于 {host} 的 webhook 未加密。请使用 https，或允许它使用普通 HTTP。</translation>
    </message>
    <message>
        <source>The window cannot start: {detail}.</source>
        <translation>无法启动窗口：{detail}。</translation>
    </message>
    <message>
        <source>The window is translated into {languages}.</source>
        <translation>窗口已翻译成：{languages}。</translation>
    </message>
    <message>
        <source>The window was painted with {count} {count:colour|colours}, so it must be empty.</source>
        <translation>窗口只用 {count} 种颜色绘制，所以是空的。</translation>
    </message>
    <message>
        <source>The window was painted, {width} × {height} pixels.</source>
        <translation>已绘制窗口，{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>The {algorithm} checksum is not that of the manifest.</source>
        <translation>{algorithm} 校验和与清单中的不同。</translation>
    </message>
    <message>
        <source>There are no files to list. Choose another folder, or scan it if you search.</source>
        <translation>没有可列出的文件。请选择其他文件夹；如果使用搜索，请先扫描。</translation>
    </message>
    <message>
        <source>There are no icons in {path}.</source>
        <translation>{path} 中没有图标。</translation>
    </message>
    <message>
        <source>There are no stored pictures, and the file cannot be reached now.</source>
        <translation>没有已存储的图片，且现在无法访问该文件。</translation>
    </message>
    <message>
        <source>There are no translations in {path}.</source>
        <translation>{path} 中没有译文。</translation>
    </message>
    <message>
        <source>There are {most} schedules already. Remove one first.</source>
        <translation>已有 {most} 个计划。请先移除一个。</translation>
    </message>
    <message>
        <source>There is a file at the old path now. Rename it, and try again.</source>
        <translation>原路径上现在有一个文件。请将其重命名后重试。</translation>
    </message>
    <message>
        <source>There is a profile {name} already. Use another name.</source>
        <translation>规格 {name} 已存在。请使用其他名称。</translation>
    </message>
    <message>
        <source>There is no backup in {path}. Name the file of one.</source>
        <translation>{path} 中没有备份。请指定备份文件。</translation>
    </message>
    <message>
        <source>There is no catalogue of commands for {language}.</source>
        <translation>没有 {language} 的命令翻译目录。</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>{path} 处没有文件。</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Put it in quotation marks to search for it as text.</source>
        <translation>没有筛选器“{name}:”。要作为文字搜索，请加上引号。</translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation>没有任务 {job}。</translation>
    </message>
    <message>
        <source>There is no library at {path} yet. Scan a folder first.</source>
        <translation>{path} 处尚无媒体库。请先扫描文件夹。</translation>
    </message>
    <message>
        <source>There is no profile {name}. Use one of {names}.</source>
        <translation>没有规格 {name}。请使用以下之一：{names}。</translation>
    </message>
    <message>
        <source>There is no saved search “{name}”.</source>
        <translation>没有已保存的搜索“{name}”。</translation>
    </message>
    <message>
        <source>There is no schedule {id}.</source>
        <translation>没有计划 {id}。</translation>
    </message>
    <message>
        <source>There is no secret of at least {limit} characters in {path}.</source>
        <translation>{path} 中没有至少 {limit} 个字符的密钥。</translation>
    </message>
    <message>
        <source>There is no sound, as no device for it could be opened.</source>
        <translation>没有声音，因为无法打开音频设备。</translation>
    </message>
    <message>
        <source>There is no sound, as the package miniaudio is not installed.</source>
        <translation>没有声音，因为没有安装 miniaudio 包。</translation>
    </message>
    <message>
        <source>There is no token in {path}. Delete the file for a new token.</source>
        <translation>{path} 中没有令牌。请删除该文件以获取新令牌。</translation>
    </message>
    <message>
        <source>There is no video in its folder.</source>
        <translation>其文件夹中没有视频。</translation>
    </message>
    <message>
        <source>There is not enough free space for a copy of the library at {path}; it needs {size}. Delete something there, or choose another disk.</source>
        <translation>{path} 处没有足够的可用空间存放媒体库的副本；需要 {size}。请删除一些内容，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>此路径上没有任何内容。</translation>
    </message>
    <message>
        <source>There is nothing at “{path}”.</source>
        <translation>“{path}”处没有任何内容。</translation>
    </message>
    <message>
        <source>There was no file at this path when it was opened.</source>
        <translation>打开时此路径上没有文件。</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:gap|gaps} in the sound, {count:at|the first at} {time}.</source>
        <translation>声音中有 {count} 处间断，首处在 {time}。</translation>
    </message>
    <message>
        <source>There {count:is|are} {count} {count:packet|packets} of the picture, though {declared} {declared:is|are} declared.</source>
        <translation>画面有 {count} 个数据包，但声明的是 {declared} 个。</translation>
    </message>
    <message>
        <source>These files were imported, and never seen here. Scan their disk: it takes their place.</source>
        <translation>这些文件是导入的，从未在此处见过。请扫描其磁盘：扫描结果会取代它们。</translation>
    </message>
    <message>
        <source>These icons are empty: {names}.</source>
        <translation>以下图标为空：{names}。</translation>
    </message>
    <message>
        <source>They are restricted by: {layers}.</source>
        <translation>它们受以下限制：{layers}。</translation>
    </message>
    <message>
        <source>This disk is not known any more.</source>
        <translation>媒体库中已没有此磁盘。</translation>
    </message>
    <message>
        <source>This format cannot hold the path {path}. Choose another folder, or say what this one is called for the other program.</source>
        <translation>此格式无法容纳路径 {path}。请选择其他文件夹，或指明此文件夹在另一程序中的名称。</translation>
    </message>
    <message>
        <source>This is a test. Cinventory can reach you in this way.</source>
        <translation>这是一项测试。Cinventory 可以通过此方式通知您。</translation>
    </message>
    <message>
        <source>This is an output of Cinventory that is being written, or was left by an interrupted program.</source>
        <translation>这是 Cinventory 正在写入的输出，或由中断的程序遗留。</translation>
    </message>
    <message>
        <source>This is the CRC of POSIX, which cksum writes without --algorithm. It is not verified here. Verify the list with cksum.</source>
        <translation>这是 POSIX 的 CRC，由 cksum 在不带 --algorithm 时写出。此处不验证。请用 cksum 验证该列表。</translation>
    </message>
    <message>
        <source>This is {container}, but this version of the media engine knows no codec in it.</source>
        <translation>这是 {container}，但此版本的媒体引擎不认识其中的任何编解码器。</translation>
    </message>
    <message>
        <source>This job cannot be paused while it is running.</source>
        <translation>此任务运行时不能暂停。</translation>
    </message>
    <message>
        <source>This job is not reading a slow file now.</source>
        <translation>此任务现在没有在读取缓慢的文件。</translation>
    </message>
    <message>
        <source>This library has no backup</source>
        <translation>此媒体库没有备份</translation>
    </message>
    <message>
        <source>This link opens the page once, and only for some minutes. Make a new one.</source>
        <translation>此链接只能打开页面一次，且仅在几分钟内有效。请生成新链接。</translation>
    </message>
    <message>
        <source>This path is in the trash, and what lies there is never listed. Restore it in the file manager, and add the folder to which it comes back.</source>
        <translation>此路径在回收站中，其中的内容绝不列出。请在文件管理器中还原，并添加还原到的文件夹。</translation>
    </message>
    <message>
        <source>This path was not scanned: {path}.</source>
        <translation>此路径未扫描：{path}。</translation>
    </message>
    <message>
        <source>This version cannot run jobs of type {job_type}.</source>
        <translation>此版本不能运行类型为 {job_type} 的任务。</translation>
    </message>
    <message>
        <source>This video cannot be played: {detail}.</source>
        <translation>无法播放此视频：{detail}。</translation>
    </message>
    <message>
        <source>This video has no sound that can be played.</source>
        <translation>此视频没有可播放的声音。</translation>
    </message>
    <message>
        <source>This video needs more memory than a player may have.</source>
        <translation>此视频需要的内存超过播放器的限额。</translation>
    </message>
    <message>
        <source>This volume no longer answers, so the rest of it was left out. Scan it again later.</source>
        <translation>此卷不再响应，因此跳过了其余部分。请稍后重新扫描。</translation>
    </message>
    <message>
        <source>Too many changes were asked for. Wait, and then ask for at most {rate} a second.</source>
        <translation>请求的更改过多。请等待，之后每秒至多请求 {rate} 个。</translation>
    </message>
    <message>
        <source>Tracks inside videos, too</source>
        <translation>也包括视频内的轨道</translation>
    </message>
    <message>
        <source>Treemap</source>
        <translation>矩形树图</translation>
    </message>
    <message>
        <source>Unchanged files too. Takes longer.</source>
        <translation>也包括未更改的文件。耗时更长。</translation>
    </message>
    <message>
        <source>Under {edge}</source>
        <translation>低于 {edge}</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Values as text</source>
        <translation>值作为文本</translation>
    </message>
    <message>
        <source>Verification against {name}</source>
        <translation>根据 {name} 验证</translation>
    </message>
    <message>
        <source>Verification of {manifest}</source>
        <translation>验证 {manifest}</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>验证 {name}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>验证校验和</translation>
    </message>
    <message>
        <source>Verify its files: only then is it known whether they are still the same.</source>
        <translation>请验证其文件：只有这样才能知道文件是否仍然相同。</translation>
    </message>
    <message>
        <source>Verify {source}</source>
        <translation>验证 {source}</translation>
    </message>
    <message>
        <source>Verify {source}, at most {budget}</source>
        <translation>验证 {source}，至多 {budget}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>正在验证 {name}</translation>
    </message>
    <message>
        <source>Video codec</source>
        <translation>视频编解码器</translation>
    </message>
    <message>
        <source>Video files</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>Video files, {time}</source>
        <translation>视频文件，{time}</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because no file can be made in {path} ({detail}). Make the folder writable, and run it again: what was read stays.</source>
        <translation>无法在更长的视频中查找视频，因为不能在 {path} 中创建文件（{detail}）。请将该文件夹设为可写，然后重新运行：已读取的内容会保留。</translation>
    </message>
    <message>
        <source>Videos cannot be found in longer ones, because the disk has no room for the index in {path}: {detail}. What was read stays for the next run.</source>
        <translation>无法在更长的视频中查找视频，因为 {path} 所在磁盘没有空间存放索引：{detail}。已读取的内容留待下次运行使用。</translation>
    </message>
    <message>
        <source>Videos of strangers could read other files. Please report this.</source>
        <translation>来自陌生人的视频可能会读取其他文件。请报告此问题。</translation>
    </message>
    <message>
        <source>Videos of which a better one, with the same pictures, is on the same disk, by the last comparison.</source>
        <translation>根据上次比较，同一磁盘上另有画面相同且更好的视频。</translation>
    </message>
    <message>
        <source>Videos that lie with a film or a series without being it, by their names and folders. Keep what you watch.</source>
        <translation>按名称和文件夹判断，与电影或剧集放在一起但并非正片的视频。请保留您要看的。</translation>
    </message>
    <message>
        <source>Videos with far more bits for a pixel than most videos here of the same codec, height and frame rate. What they have beyond the usual counts; encoding them again may save it.</source>
        <translation>每像素比特数远多于此处多数同编解码器、同高度和同帧率视频的视频。计入的是超出通常数值的部分；重新编码也许可以节省。</translation>
    </message>
    <message>
        <source>Waiting for earlier jobs.</source>
        <translation>正在等待较早的任务。</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same disk.</source>
        <translation>正在等待 {name} 的扫描，它读取同一磁盘。</translation>
    </message>
    <message>
        <source>Waiting for the scan of {name}, which reads the same folders.</source>
        <translation>正在等待 {name} 的扫描，它读取相同的文件夹。</translation>
    </message>
    <message>
        <source>Waiting since the last start. Resume it to continue.</source>
        <translation>自上次启动后一直等待。请恢复以继续。</translation>
    </message>
    <message>
        <source>Watching begins.</source>
        <translation>监视开始。</translation>
    </message>
    <message>
        <source>What is said in {name}</source>
        <translation>{name} 中的对白</translation>
    </message>
    <message>
        <source>What it changed was changed again meanwhile, or has gone.</source>
        <translation>它更改的内容其间又被更改，或已消失。</translation>
    </message>
    <message>
        <source>Whether any is damaged is not known. A check of the index is as fast as the disk.</source>
        <translation>尚不清楚是否有损坏。索引检查的速度取决于磁盘。</translation>
    </message>
    <message>
        <source>Whether there are copies of it is not known.</source>
        <translation>尚不清楚它是否有副本。</translation>
    </message>
    <message>
        <source>Whether {count:it has|they have} copies is not known: copies were never searched.</source>
        <translation>尚不清楚{count:其}是否有副本：从未查找过副本。</translation>
    </message>
    <message>
        <source>Windows does not allow {sign} in a name.</source>
        <translation>Windows 不允许名称中有 {sign}。</translation>
    </message>
    <message>
        <source>Windows reserves the name {name} for a device.</source>
        <translation>Windows 将名称 {name} 保留给设备。</translation>
    </message>
    <message>
        <source>Without them nobody can tell later whether {count:its file is|the {count} files are} still the same.</source>
        <translation>没有校验和，以后无法判断这 {count} 个文件是否仍然相同。</translation>
    </message>
    <message>
        <source>Work by several machines needs packages that are not installed. Install them with “{command}”.</source>
        <translation>多台计算机协作需要的软件包没有安装。请用“{command}”安装。</translation>
    </message>
    <message>
        <source>Worse versions on the same disk</source>
        <translation>同一磁盘上较差的版本</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>XML cannot hold the name of this file, so it is not in the manifest.</source>
        <translation>XML 无法容纳此文件的名称，因此未列入清单。</translation>
    </message>
    <message>
        <source>Year of the last change</source>
        <translation>上次更改的年份</translation>
    </message>
    <message>
        <source>You do not have permission to list the folder.</source>
        <translation>您没有列出该文件夹的权限。</translation>
    </message>
    <message>
        <source>You do not have permission to read the file.</source>
        <translation>您没有读取该文件的权限。</translation>
    </message>
    <message>
        <source>Your {target} files are larger than the published figures suggest.</source>
        <translation>您的 {target} 文件比公开数据所显示的更大。</translation>
    </message>
    <message>
        <source>Your {target} files are smaller than the published figures suggest.</source>
        <translation>您的 {target} 文件比公开数据所显示的更小。</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>alike in part</source>
        <translation>部分相同</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>at most {size} to reclaim</source>
        <translation>至多可释放 {size}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>damaged prints of {count} {count:file|files} left out</source>
        <translation>未包括 {count} 个文件的损坏指纹</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>folders not read: {count}</source>
        <translation>未读取的文件夹：{count}</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>it is longer than any path</source>
        <translation>长度超过任何路径</translation>
    </message>
    <message>
        <source>it is not of this format</source>
        <translation>不是此格式</translation>
    </message>
    <message>
        <source>its time is in words; list with --time-style=full-iso</source>
        <translation>时间以文字表示；请用 --time-style=full-iso 列出</translation>
    </message>
    <message>
        <source>known of {count}</source>
        <translation>（{count} 个中已知）</translation>
    </message>
    <message>
        <source>last look failed: {reason}</source>
        <translation>上次查看失败：{reason}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未包括</translation>
    </message>
    <message>
        <source>library</source>
        <translation>媒体库</translation>
    </message>
    <message>
        <source>limited by late answers of the disk or share</source>
        <translation>受限于磁盘或共享的延迟响应</translation>
    </message>
    <message>
        <source>limited by the library</source>
        <translation>受限于媒体库</translation>
    </message>
    <message>
        <source>limited by the processor</source>
        <translation>受限于处理器</translation>
    </message>
    <message>
        <source>limited by the reading speed of the disk</source>
        <translation>受限于磁盘的读取速度</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>无文件</translation>
    </message>
    <message>
        <source>no room for the pictures of {count}: the limit is in the preferences</source>
        <translation>{count} 个文件的图片因空间不足未导入：限制在首选项中设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>not compared: another speed</source>
        <translation>未比较：速度不同</translation>
    </message>
    <message>
        <source>not compared: cannot be read</source>
        <translation>未比较：无法读取</translation>
    </message>
    <message>
        <source>not compared: one has none</source>
        <translation>未比较：其中一个没有声音</translation>
    </message>
    <message>
        <source>not compared: too little there</source>
        <translation>未比较：该处声音太少</translation>
    </message>
    <message>
        <source>not packaged</source>
        <translation>未打包</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>（已检查 {count} 个）</translation>
    </message>
    <message>
        <source>of {count} compared</source>
        <translation>（已比较 {count} 个）</translation>
    </message>
    <message>
        <source>of {count} verified</source>
        <translation>（已验证 {count} 个）</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>packaged</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>paths from {folder} on</source>
        <translation>从 {folder} 起的路径</translation>
    </message>
    <message>
        <source>portable</source>
        <translation>便携版</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>部分读取</translation>
    </message>
    <message>
        <source>read in part: {done} of {count}</source>
        <translation>部分读取：{done} / {count}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>sources offline: {count}</source>
        <translation>离线的来源：{count}</translation>
    </message>
    <message>
        <source>stopped before its end (import it again once the reason is gone)</source>
        <translation>中途停止（原因消除后请再次导入）</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>文件过早结束</translation>
    </message>
    <message>
        <source>the index was damaged, and was begun anew</source>
        <translation>索引已损坏，已重新建立</translation>
    </message>
    <message>
        <source>the path is an address on the network</source>
        <translation>该路径是网络地址</translation>
    </message>
    <message>
        <source>there is no path that a file can have</source>
        <translation>没有文件可能具有的路径</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>tree did not open this folder</source>
        <translation>tree 未打开此文件夹</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unplugged after {done} of {count} {count:file|files}</source>
        <translation>完成 {done} / {count} 个文件后被拔出</translation>
    </message>
    <message>
        <source>unplugged while its folders were listed</source>
        <translation>列出文件夹时被拔出</translation>
    </message>
    <message>
        <source>unusual bit rate</source>
        <translation>不寻常的比特率</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>最多 {high}</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>{asked} of {files} {files:file|files} {asked:was|were} compared with an earlier checksum. Of the {left:other it is not known whether it has|others it is not known whether they have} changed unnoticed.</source>
        <translation>{files} 个文件中，{asked} 个已与较早的校验和比较。其余 {left} 个是否静默更改尚不清楚。</translation>
    </message>
    <message>
        <source>{copied} of them {copied:has|have} another copy, which may be whole.</source>
        <translation>其中 {copied} 个另有副本，可能是完整的。</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been checked for long.</source>
        <translation>{count} 个磁盘很久没有检查。</translation>
    </message>
    <message>
        <source>{count:A disk has|{count} disks have} not been seen for long.</source>
        <translation>{count} 个磁盘很久没有出现。</translation>
    </message>
    <message>
        <source>{count:A file changed unnoticed: its contents are not as before, its size and time|{count} files changed unnoticed: their contents are not as before, sizes and times} are.</source>
        <translation>{count} 个文件静默更改：内容与之前不同，大小和时间未变。</translation>
    </message>
    <message>
        <source>{count:A source is|{count} sources are} offline.</source>
        <translation>{count} 个来源离线。</translation>
    </message>
    <message>
        <source>{count:It has no other copy.|None of them has another copy.}</source>
        <translation>{count:没有其他副本。}</translation>
    </message>
    <message>
        <source>{count:The only known file was not|None of the {count} known files was} found at {path}. Nothing was changed.</source>
        <translation>{count} 个已知文件均未在 {path} 找到。没有作任何更改。</translation>
    </message>
    <message>
        <source>{count} additional</source>
        <translation>{count} 个多出</translation>
    </message>
    <message>
        <source>{count} back</source>
        <translation>{count} 个已恢复</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} 个已更改</translation>
    </message>
    <message>
        <source>{count} changed unnoticed</source>
        <translation>{count} 个静默更改</translation>
    </message>
    <message>
        <source>{count} checked before</source>
        <translation>{count} 个以前检查过</translation>
    </message>
    <message>
        <source>{count} damaged</source>
        <translation>{count} 个损坏</translation>
    </message>
    <message>
        <source>{count} edited</source>
        <translation>{count} 个已编辑</translation>
    </message>
    <message>
        <source>{count} empty</source>
        <translation>{count} 个为空</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} 个失败</translation>
    </message>
    <message>
        <source>{count} gone missing</source>
        <translation>{count} 个变为缺失</translation>
    </message>
    <message>
        <source>{count} gone or changed</source>
        <translation>{count} 个消失或已更改</translation>
    </message>
    <message>
        <source>{count} in the trash</source>
        <translation>{count} 个在回收站中</translation>
    </message>
    <message>
        <source>{count} indexed</source>
        <translation>{count} 个已索引</translation>
    </message>
    <message>
        <source>{count} indexed before</source>
        <translation>{count} 个以前已索引</translation>
    </message>
    <message>
        <source>{count} known before</source>
        <translation>{count} 个以前已知</translation>
    </message>
    <message>
        <source>{count} known from an import</source>
        <translation>{count} 个从导入得知</translation>
    </message>
    <message>
        <source>{count} known from the disk itself</source>
        <translation>{count} 个从磁盘本身得知</translation>
    </message>
    <message>
        <source>{count} left for the next run</source>
        <translation>{count} 个留待下次运行</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} 个未包括</translation>
    </message>
    <message>
        <source>{count} left out by the manifest</source>
        <translation>{count} 个被清单排除</translation>
    </message>
    <message>
        <source>{count} left: the space for pictures is full</source>
        <translation>{count} 个未处理：图片空间已满</translation>
    </message>
    <message>
        <source>{count} left: the space for the index is full</source>
        <translation>{count} 个未处理：索引空间已满</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} 个缺失</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} 个已移动</translation>
    </message>
    <message>
        <source>{count} moved back</source>
        <translation>{count} 个已移回</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} 个新增</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} that {count:shares|share} a part</source>
        <translation>{count} 对新增的视频有相同部分</translation>
    </message>
    <message>
        <source>{count} new {count:pair|pairs} with the same pictures</source>
        <translation>{count} 对新增的视频画面相同</translation>
    </message>
    <message>
        <source>{count} not checked</source>
        <translation>{count} 个未检查</translation>
    </message>
    <message>
        <source>{count} not finished</source>
        <translation>{count} 个未完成</translation>
    </message>
    <message>
        <source>{count} not known for certain</source>
        <translation>{count} 个不能确定</translation>
    </message>
    <message>
        <source>{count} not moved</source>
        <translation>{count} 个未移动</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>{count} 个无法访问</translation>
    </message>
    <message>
        <source>{count} not read</source>
        <translation>{count} 个未读取</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} 个无法读取</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, forgotten</source>
        <translation>较早的导入中有 {count} 个文件不在此次导入中，已忘记</translation>
    </message>
    <message>
        <source>{count} of an earlier import, which this one lacks, still listed</source>
        <translation>较早的导入中有 {count} 个文件不在此次导入中，仍会列出</translation>
    </message>
    <message>
        <source>{count} of another computer&apos;s library not there, forgotten</source>
        <translation>另一台计算机的媒体库中有 {count} 个文件不存在，已忘记</translation>
    </message>
    <message>
        <source>{count} of them to complete recordings</source>
        <translation>其中 {count} 个用于补全录像</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} / {total}</translation>
    </message>
    <message>
        <source>{count} of {total} {total:file has|files have} pictures. Of the others none were made yet.</source>
        <translation>{total} 个文件中有 {count} 个有图片。其余尚未生成。</translation>
    </message>
    <message>
        <source>{count} offline</source>
        <translation>{count} 个离线</translation>
    </message>
    <message>
        <source>{count} ok</source>
        <translation>{count} 个正常</translation>
    </message>
    <message>
        <source>{count} other {count:file|files} left out</source>
        <translation>未包括其他 {count} 个文件</translation>
    </message>
    <message>
        <source>{count} probed</source>
        <translation>{count} 个已探测</translation>
    </message>
    <message>
        <source>{count} ready to compare</source>
        <translation>{count} 个可供比较</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} 个已跳过</translation>
    </message>
    <message>
        <source>{count} stored</source>
        <translation>{count} 个已存储</translation>
    </message>
    <message>
        <source>{count} suspicious</source>
        <translation>{count} 个可疑</translation>
    </message>
    <message>
        <source>{count} that cannot be compared</source>
        <translation>{count} 个不能比较</translation>
    </message>
    <message>
        <source>{count} timed out</source>
        <translation>{count} 个超时</translation>
    </message>
    <message>
        <source>{count} too short to be found in others</source>
        <translation>{count} 个过短，无法在其他视频中查找</translation>
    </message>
    <message>
        <source>{count} unchanged in size and date</source>
        <translation>{count} 个大小和日期未变</translation>
    </message>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} 个无法读取</translation>
    </message>
    <message>
        <source>{count} verified</source>
        <translation>{count} 个已验证</translation>
    </message>
    <message>
        <source>{count} video {count:file|files} ({results})</source>
        <translation>{count} 个视频文件（{results}）</translation>
    </message>
    <message>
        <source>{count} whose codec does not show damage</source>
        <translation>{count} 个的编解码器不显现损坏</translation>
    </message>
    <message>
        <source>{count} with another checksum than here, listed beside {count:it|them}</source>
        <translation>{count} 个的校验和与此处不同，列在旁边</translation>
    </message>
    <message>
        <source>{count} with new pictures</source>
        <translation>{count} 个有新图片</translation>
    </message>
    <message>
        <source>{count} with other copies</source>
        <translation>{count} 个有其他副本</translation>
    </message>
    <message>
        <source>{count} with pictures from before</source>
        <translation>{count} 个有以前的图片</translation>
    </message>
    <message>
        <source>{count} with the pictures from there</source>
        <translation>{count} 个有来自该处的图片</translation>
    </message>
    <message>
        <source>{count} without another copy</source>
        <translation>{count} 个没有其他副本</translation>
    </message>
    <message>
        <source>{count} without another of similar length</source>
        <translation>{count} 个没有时长相近的其他视频</translation>
    </message>
    <message>
        <source>{count} without damage</source>
        <translation>{count} 个无损坏</translation>
    </message>
    <message>
        <source>{count} without picture or known length</source>
        <translation>{count} 个没有画面或已知长度</translation>
    </message>
    <message>
        <source>{count} without pictures</source>
        <translation>{count} 个没有图片</translation>
    </message>
    <message>
        <source>{count} without text</source>
        <translation>{count} 个没有文本</translation>
    </message>
    <message>
        <source>{count} {count:disk|disks}</source>
        <translation>{count} 个磁盘</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} no checksum</source>
        <translation>{count} 个文件没有校验和</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged</source>
        <translation>{count} 个文件损坏</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} damaged; {imported} as imported from {origins}</source>
        <translation>{count} 个文件损坏；其中 {imported} 个的信息从 {origins} 导入</translation>
    </message>
    <message>
        <source>{count} {count:file is|files are} not compared yet.</source>
        <translation>{count} 个文件尚未比较。</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. None came back yet.</source>
        <translation>已于 {time} 交出 {count} 个文件。尚无一个返回。</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} larger.</source>
        <translation>已于 {time} 交出 {count} 个文件。返回 {back} 个，增大 {size}。</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} handed over on {time}. {back} came back, {size} smaller.</source>
        <translation>已于 {time} 交出 {count} 个文件。返回 {back} 个，减小 {size}。</translation>
    </message>
    <message>
        <source>{count} {count:file was|files were} never checked for damage</source>
        <translation>{count} 个文件从未检查过损坏</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} {count:file|files} as of {day}</source>
        <translation>{count} 个文件，截至 {day}</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed</source>
        <translation>{count} 个文件静默更改</translation>
    </message>
    <message>
        <source>{count} {count:file|files} changed unnoticed; {imported} as imported from {origins}</source>
        <translation>{count} 个文件静默更改；其中 {imported} 个的信息从 {origins} 导入</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be checked for damage; {count:its details say|their details say} why.</source>
        <translation>{count} 个文件无法检查损坏；详情中有原因说明。</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read</source>
        <translation>{count} 个文件无法读取</translation>
    </message>
    <message>
        <source>{count} {count:file|files} could not be read; {imported} as imported from {origins}</source>
        <translation>{count} 个文件无法读取；其中 {imported} 个的信息从 {origins} 导入</translation>
    </message>
    <message>
        <source>{count} {count:file|files} not read</source>
        <translation>{count} 个文件未读取</translation>
    </message>
    <message>
        <source>{count} {count:file|files} of other kinds, not listed</source>
        <translation>{count} 个其他类型的文件未列出</translation>
    </message>
    <message>
        <source>{count} {count:file|files} with problems</source>
        <translation>{count} 个文件有问题</translation>
    </message>
    <message>
        <source>{count} {count:frame of DV holds|frames of DV hold} blocks that do not belong there, {count:at|the first at} {time}: something was overwritten.</source>
        <translation>{count} 个 DV 帧含有不属于该处的块，首个在 {time}：有内容被覆盖。</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} 个画面帧已损坏，首个在 {time}。</translation>
    </message>
    <message>
        <source>{count} {count:frame|frames} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} 个声音帧已损坏，首个在 {time}。</translation>
    </message>
    <message>
        <source>{count} {count:icon was|icons were} drawn small and large.</source>
        <translation>已绘制 {count} 个图标的小尺寸和大尺寸。</translation>
    </message>
    <message>
        <source>{count} {count:kind of checksums was|kinds of checksums were} computed.</source>
        <translation>已计算 {count} 种校验和。</translation>
    </message>
    <message>
        <source>{count} {count:line|lines} not understood</source>
        <translation>{count} 行无法识别</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} 个画面数据包无法解码，首个在 {time}。</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the picture {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} 个画面数据包已损坏，首个在 {time}。</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound cannot be decoded, {count:at|the first at} {time}.</source>
        <translation>{count} 个声音数据包无法解码，首个在 {time}。</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of the sound {count:is|are} corrupt, {count:at|the first at} {time}.</source>
        <translation>{count} 个声音数据包已损坏，首个在 {time}。</translation>
    </message>
    <message>
        <source>{count} {count:packet|packets} of track {track} cannot be decoded, too many to be chance.</source>
        <translation>轨道 {track} 的 {count} 个数据包无法解码，数量过多，不可能是偶然。</translation>
    </message>
    <message>
        <source>{count} {count:pair|pairs} to be confirmed in the next run</source>
        <translation>{count} 对留待下次运行确认</translation>
    </message>
    <message>
        <source>{count} {count:part|parts} of this recording {count:is|are} not here.</source>
        <translation>此录像的 {count} 个部分不在此处。</translation>
    </message>
    <message>
        <source>{count} {count:picture was|pictures were} made of the sample video.</source>
        <translation>已生成示例视频的 {count} 张图片。</translation>
    </message>
    <message>
        <source>{damaged} of {asked} checked {asked:file is|files are} damaged.</source>
        <translation>已检查的 {asked} 个文件中有 {damaged} 个损坏。</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>{day}，{start} 到 {end}</translation>
    </message>
    <message>
        <source>{detail} This is at {place}.</source>
        <translation>{detail} 位置：{place}。</translation>
    </message>
    <message>
        <source>{edge} and more</source>
        <translation>{edge} 及以上</translation>
    </message>
    <message>
        <source>{engine} read the sample video and a bare stream.</source>
        <translation>{engine} 已读取示例视频和没有容器的视频流。</translation>
    </message>
    <message>
        <source>{files} in {size}</source>
        <translation>{files}，{size}</translation>
    </message>
    <message>
        <source>{files} {files:file|files} of yours from {codec} to {target}, with up to {lines} lines: {low} to {high} % of the file.</source>
        <translation>您的 {files} 个文件由 {codec} 转为 {target}，至多 {lines} 行：文件的 {low}% 到 {high}%。</translation>
    </message>
    <message>
        <source>{files} {target} {files:file|files} of this library in {folders} {folders:folder|folders}, with up to {lines} lines: the middle half of their bits per pixel.</source>
        <translation>此媒体库 {folders} 个文件夹中的 {files} 个 {target} 文件，至多 {lines} 行：每像素位数的中间一半。</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest} by Cinventory until {time}.</source>
        <translation>{folder}，由 Cinventory 与 {manifest} 比较，截至 {time}。</translation>
    </message>
    <message>
        <source>{jobs} jobs wait or run. Wait until some have ended, or cancel some.</source>
        <translation>{jobs} 个任务在等待或运行。请等其中一些结束，或取消一些。</translation>
    </message>
    <message>
        <source>{kept} of {count} kept</source>
        <translation>保留 {kept} / {count}</translation>
    </message>
    <message>
        <source>{kind} files are listed but not read.</source>
        <translation>{kind} 文件只列出，不读取。</translation>
    </message>
    <message>
        <source>{kind}: {detail}.</source>
        <translation>{kind}：{detail}。</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 到 {most}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} could not be written</source>
        <translation>无法写入 {name}</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>无法写入 {name}：{detail}。</translation>
    </message>
    <message>
        <source>{name} holds values of a camera. Programs may show them as subtitles.</source>
        <translation>{name} 含有摄像机的数值。程序可能将其显示为字幕。</translation>
    </message>
    <message>
        <source>{name} is empty, or no subtitles are in it.</source>
        <translation>{name} 为空，或其中没有字幕。</translation>
    </message>
    <message>
        <source>{name} is no name for a profile. Use up to 40 small letters, digits and hyphens.</source>
        <translation>{name} 不能作为规格的名称。请使用至多 40 个小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>{name} is not in UTF-8, so programs may show wrong letters.</source>
        <translation>{name} 不是 UTF-8 编码，程序可能显示错误的字符。</translation>
    </message>
    <message>
        <source>{name} was computed wrongly: {digest}.</source>
        <translation>{name} 的计算结果有误：{digest}。</translation>
    </message>
    <message>
        <source>{part} %</source>
        <translation>{part}%</translation>
    </message>
    <message>
        <source>{path} and the source {source} contain one another. Choose another folder.</source>
        <translation>{path} 与来源 {source} 互相包含。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} appeared while the list was written, and was not replaced. Try again.</source>
        <translation>{path} 在写出列表时出现，没有替换。请重试。</translation>
    </message>
    <message>
        <source>{path} belongs to Cinventory, and is never replaced. Choose another name.</source>
        <translation>{path} 属于 Cinventory，绝不替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} belongs to the library, and is never replaced. Choose another name.</source>
        <translation>{path} 属于媒体库，绝不替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} changed while the list was written, and was not replaced. Try again.</source>
        <translation>{path} 在写出列表时已更改，没有替换。请重试。</translation>
    </message>
    <message>
        <source>{path} could not be read ({detail}).</source>
        <translation>无法读取 {path}（{detail}）。</translation>
    </message>
    <message>
        <source>{path} could not be read because it does not respond. Check the disk or the network.</source>
        <translation>无法读取 {path}，因为没有响应。请检查磁盘或网络。</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}. An existing file was not changed.</source>
        <translation>无法写入 {path}：{detail}。已有的文件没有更改。</translation>
    </message>
    <message>
        <source>{path} declares XML entities, which it does not need, so it was not read.</source>
        <translation>{path} 声明了不需要的 XML 实体，因此没有读取。</translation>
    </message>
    <message>
        <source>{path} does not declare a bag in UTF-8.</source>
        <translation>{path} 没有声明 UTF-8 编码的 BagIt 包。</translation>
    </message>
    <message>
        <source>{path} exists and does not end in {endings}. Choose another name, or add --force.</source>
        <translation>{path} 已存在，且不以 {endings} 结尾。请选择其他名称，或添加 --force。</translation>
    </message>
    <message>
        <source>{path} exists. A new manifest would hide later changes of the files. Verify the old one, choose another name, or add --force.</source>
        <translation>{path} 已存在。新清单会掩盖文件之后的更改。请验证旧清单、选择其他名称，或添加 --force。</translation>
    </message>
    <message>
        <source>{path} has a history of its own. Continue it with --into-source.</source>
        <translation>{path} 有自己的历史记录。请用 --into-source 接续。</translation>
    </message>
    <message>
        <source>{path} has a line that is too long for a manifest.</source>
        <translation>{path} 含有对清单来说过长的行。</translation>
    </message>
    <message>
        <source>{path} has an XML element that is too large or too deep.</source>
        <translation>{path} 含有过大或嵌套过深的 XML 元素。</translation>
    </message>
    <message>
        <source>{path} has more than {limit} entries, which is too many.</source>
        <translation>{path} 的条目超过 {limit} 个，数量过多。</translation>
    </message>
    <message>
        <source>{path} has no folder “data”, in which a bag keeps its files.</source>
        <translation>{path} 没有 BagIt 包用来存放文件的“data”文件夹。</translation>
    </message>
    <message>
        <source>{path} has no line of a checksum list, so it is no manifest.</source>
        <translation>{path} 没有校验和列表的行，因此不是清单。</translation>
    </message>
    <message>
        <source>{path} holds a video, and is never replaced. Choose another name.</source>
        <translation>{path} 含有视频，绝不替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} holds more than {limit} profiles; others are not used. Remove some.</source>
        <translation>{path} 含有超过 {limit} 个规格；其余不采用。请移除一些。</translation>
    </message>
    <message>
        <source>{path} holds no preferences that can be used: {detail}. None were changed.</source>
        <translation>{path} 没有可用的首选项：{detail}。没有作任何更改。</translation>
    </message>
    <message>
        <source>{path} is UTF-16 text. Save it as UTF-8 and try again.</source>
        <translation>{path} 是 UTF-16 文本。请另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>{path} is a bag already. Verify it instead.</source>
        <translation>{path} 已是 BagIt 包。请改为验证。</translation>
    </message>
    <message>
        <source>{path} is a database, and is never replaced. Choose another name.</source>
        <translation>{path} 是数据库，绝不替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is a file that the library lists, and is never replaced. Choose another name.</source>
        <translation>{path} 是媒体库列出的文件，绝不替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is a file that this scan is about to scan. Choose another name.</source>
        <translation>{path} 是此次扫描将要扫描的文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is an output that is being written, or was left by an interrupted program. It was not used.</source>
        <translation>{path} 是正在写入的输出，或由中断的程序遗留。没有采用。</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}), and no copy was made. Restore an earlier backup of the library.</source>
        <translation>{path} 已损坏（{detail}），没有生成副本。请还原媒体库的较早备份。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 为空。</translation>
    </message>
    <message>
        <source>{path} is in use, or something else than a library. Choose another name.</source>
        <translation>{path} 正在使用中，或不是媒体库。请选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is in {source}, which the library lists. Choose a folder outside of it, so that nothing made there mixes with your files.</source>
        <translation>{path} 在媒体库列出的 {source} 中。请选择其外的文件夹，以免生成的文件与您的文件混在一起。</translation>
    </message>
    <message>
        <source>{path} is inside {folder}, where Cinventory only reads. Choose another place, or add --into-source to write into the described folder.</source>
        <translation>{path} 在 {folder} 内，Cinventory 在其中只读取。请选择其他位置，或添加 --into-source 以写入清单所列的文件夹。</translation>
    </message>
    <message>
        <source>{path} is missing, but the chain of its history names it.</source>
        <translation>{path} 缺失，但其历史记录的链提到了它。</translation>
    </message>
    <message>
        <source>{path} is neither in the chain of its history nor whole. A program may have been interrupted. It was not used. The next manifest of the folder sets it aside.</source>
        <translation>{path} 既不在其历史记录的链中，也不完整。可能有程序被中断。没有采用。该文件夹的下一份清单会将其搁置。</translation>
    </message>
    <message>
        <source>{path} is no catalogue that Cinventory knows. Export the list as CSV, and choose its columns.</source>
        <translation>{path} 不是 Cinventory 认识的目录。请将列表导出为 CSV，并选择其列。</translation>
    </message>
    <message>
        <source>{path} is no library of Cinventory. Of the database of another program, export the list as CSV.</source>
        <translation>{path} 不是 Cinventory 媒体库。其他程序的数据库请将列表导出为 CSV。</translation>
    </message>
    <message>
        <source>{path} is no manifest of a known form.</source>
        <translation>{path} 不是已知格式的清单。</translation>
    </message>
    <message>
        <source>{path} is no path of Windows. Say what its folder is called there.</source>
        <translation>{path} 不是 Windows 路径。请指明其文件夹在该处的名称。</translation>
    </message>
    <message>
        <source>{path} is no policy of MediaConch, or has no rule.</source>
        <translation>{path} 不是 MediaConch 策略，或没有规则。</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library.</source>
        <translation>{path} 不是 Cinventory 媒体库。</translation>
    </message>
    <message>
        <source>{path} is not a Cinventory library. It was not changed. Name another with --library.</source>
        <translation>{path} 不是 Cinventory 媒体库。没有更改。请用 --library 指定另一个。</translation>
    </message>
    <message>
        <source>{path} is not a complete chain of generations.</source>
        <translation>{path} 不是完整的世代链。</translation>
    </message>
    <message>
        <source>{path} is not a folder, or cannot be read. Choose a folder that is there.</source>
        <translation>{path} 不是文件夹，或无法读取。请选择存在的文件夹。</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} 不是文件夹。</translation>
    </message>
    <message>
        <source>{path} is not a regular file and was not replaced.</source>
        <translation>{path} 不是普通文件，没有替换。</translation>
    </message>
    <message>
        <source>{path} is not a regular file, so no library. Name another with --library.</source>
        <translation>{path} 不是普通文件，因此不是媒体库。请用 --library 指定另一个。</translation>
    </message>
    <message>
        <source>{path} is not a source of the library. Scan it first.</source>
        <translation>{path} 不是媒体库的来源。请先扫描。</translation>
    </message>
    <message>
        <source>{path} is not a source of this library.</source>
        <translation>{path} 不是此媒体库的来源。</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history, and is not its next generation.</source>
        <translation>{path} 不在其历史记录的链中，也不是其下一代。</translation>
    </message>
    <message>
        <source>{path} is not in the chain of its history. A program may have been interrupted before it was added. It was compared like the others. The next manifest of the folder adds it.</source>
        <translation>{path} 不在其历史记录的链中。可能有程序在添加之前被中断。已与其他文件一样比较。该文件夹的下一份清单会将其添加。</translation>
    </message>
    <message>
        <source>{path} is not valid XML (line {line}: {detail}).</source>
        <translation>{path} 不是有效的 XML（第 {line} 行：{detail}）。</translation>
    </message>
    <message>
        <source>{path} is open in another program, and was not replaced. Close it, and try again.</source>
        <translation>{path} 在另一程序中打开，没有替换。请关闭后重试。</translation>
    </message>
    <message>
        <source>{path} is the library itself. Choose another name for its copy.</source>
        <translation>{path} 就是媒体库本身。请为其副本选择其他名称。</translation>
    </message>
    <message>
        <source>{path} is the library that is open. Choose that of another computer.</source>
        <translation>{path} 是当前打开的媒体库。请选择另一台计算机的媒体库。</translation>
    </message>
    <message>
        <source>{path} leaves out files by more or longer patterns than a manifest needs.</source>
        <translation>{path} 排除文件所用的模式过多或过长，超出清单的需要。</translation>
    </message>
    <message>
        <source>{path} refers to another manifest by a path or checksum that is not valid.</source>
        <translation>{path} 以无效的路径或校验和引用另一份清单。</translation>
    </message>
    <message>
        <source>{path} was changed after it was written: its checksum is not that of the chain.</source>
        <translation>{path} 在写出后被更改：其校验和与链中的不同。</translation>
    </message>
    <message>
        <source>{path} was changed while the files were read. Nothing was added. Try again.</source>
        <translation>{path} 在读取文件时被更改。没有添加任何内容。请重试。</translation>
    </message>
    <message>
        <source>{path} was not written: its disk has gone, or its folder was replaced. Look there, and try again. An existing file was not changed.</source>
        <translation>没有写出 {path}：其磁盘已断开，或其文件夹已被替换。请检查该处，然后重试。现有文件未更改。</translation>
    </message>
    <message>
        <source>{path} was not written: only the window makes reports as PDF. Export it there.</source>
        <translation>没有写入 {path}：只有窗口能生成 PDF 报告。请在窗口中导出。</translation>
    </message>
    <message>
        <source>{path} was not written: the disk of {source} is not connected. Connect it, or choose another folder.</source>
        <translation>没有写出 {path}：{source} 的磁盘未连接。请连接该磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} was unplugged, or stopped answering. Plug it in, and begin again.</source>
        <translation>{path} 被拔出或停止响应。请连接后重新开始。</translation>
    </message>
    <message>
        <source>{path} was written, but its disk did not confirm that: {detail}. Export again if it is not there.</source>
        <translation>已写出 {path}，但其磁盘未确认写入：{detail}。如果文件不在该处，请重新导出。</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it begins otherwise than the name of the video.</source>
        <translation>{program} 看不到 {name}：其开头与视频名称不同。</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not look into this folder.</source>
        <translation>{program} 看不到 {name}：它不查看此文件夹。</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it does not read such files.</source>
        <translation>{program} 看不到 {name}：它不读取此类文件。</translation>
    </message>
    <message>
        <source>{program} does not see {name}: it takes no such words after the video&apos;s name.</source>
        <translation>{program} 看不到 {name}：它不接受视频名称后的这些词语。</translation>
    </message>
    <message>
        <source>{program} does not see {name}: there is no dot after the name of the video.</source>
        <translation>{program} 看不到 {name}：视频名称后没有点。</translation>
    </message>
    <message>
        <source>{rate} is high for {picture} at {frames} frames/s in {codec}.</source>
        <translation>对于 {codec} 编码、{frames} 帧/秒的 {picture}，{rate} 偏高。</translation>
    </message>
    <message>
        <source>{rate} is low for {picture} at {frames} frames/s in {codec}.</source>
        <translation>对于 {codec} 编码、{frames} 帧/秒的 {picture}，{rate} 偏低。</translation>
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
        <translation>已读取 {size}</translation>
    </message>
    <message>
        <source>{size} to reclaim</source>
        <translation>可释放 {size}</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{what} in {time}</source>
        <translation>{what}，用时 {time}</translation>
    </message>
    <message>
        <source>“{address}” is no address of a cluster. Use tcp://HOST:PORT, tls://HOST:PORT or local:N.</source>
        <translation>“{address}”不是集群地址。请使用 tcp://HOST:PORT、tls://HOST:PORT 或 local:N。</translation>
    </message>
    <message>
        <source>“{filter}” begins with -, as an option does. Write --where &apos;{filter}&apos;, or put the filter after --.</source>
        <translation>“{filter}”以 - 开头，与选项一样。请写 --where &apos;{filter}&apos;，或将筛选器放在 -- 之后。</translation>
    </message>
    <message>
        <source>“{name}:” has no value. Enter for example {name}:{example}.</source>
        <translation>“{name}:”没有值。例如输入 {name}:{example}。</translation>
    </message>
    <message>
        <source>“{name}:” needs a language. Enter for example {name}:{example}.</source>
        <translation>“{name}:”需要语言。例如输入 {name}:{example}。</translation>
    </message>
    <message>
        <source>“{name}:” needs a text without a comparison. Enter for example {name}:{example}.</source>
        <translation>“{name}:”需要不带比较符号的文字。例如输入 {name}:{example}。</translation>
    </message>
    <message>
        <source>“{name}:” needs a whole word. Enter for example {name}:{example}.</source>
        <translation>“{name}:”需要完整的词语。例如输入 {name}:{example}。</translation>
    </message>
    <message>
        <source>“{name}:” needs words that are said. Enter for example {name}:{example}.</source>
        <translation>“{name}:”需要对白中的词语。例如输入 {name}:{example}。</translation>
    </message>
    <message>
        <source>“{name}” ({place}) was last seen on {day}.</source>
        <translation>“{name}”（{place}）上次出现于 {day}。</translation>
    </message>
    <message>
        <source>“{name}” has no checksums</source>
        <translation>“{name}”没有校验和</translation>
    </message>
    <message>
        <source>“{name}” is read in part</source>
        <translation>“{name}”只读取了一部分</translation>
    </message>
    <message>
        <source>“{name}” is the same disk.</source>
        <translation>“{name}”是同一磁盘。</translation>
    </message>
    <message>
        <source>“{name}” was last seen on {day}.</source>
        <translation>“{name}”上次出现于 {day}。</translation>
    </message>
    <message>
        <source>“{name}” was not connected for {days} {days:day|days}</source>
        <translation>“{name}”已有 {days} 天未连接</translation>
    </message>
    <message>
        <source>“{path}” is not an absolute path. Enter the whole path of the file.</source>
        <translation>“{path}”不是绝对路径。请输入文件的完整路径。</translation>
    </message>
    <message>
        <source>“{text}” are no hours. Use hours such as 22:00-06:00.</source>
        <translation>“{text}”不是时段。请使用类似 22:00-06:00 的时段。</translation>
    </message>
    <message>
        <source>“{text}” are no times of a schedule. Use times such as: nightly 22:00-06:00.</source>
        <translation>“{text}”不是计划时间。请使用类似以下的时间：nightly 22:00-06:00。</translation>
    </message>
    <message>
        <source>“{text}” has no translation in the catalogue for {language}.</source>
        <translation>“{text}”在 {language} 的翻译目录中没有译文。</translation>
    </message>
    <message>
        <source>“{text}” is in both lists. Remove it from one of them.</source>
        <translation>“{text}”在两个列表中都有。请从其中一个移除。</translation>
    </message>
    <message>
        <source>“{text}” is no amount. Use an amount such as 500GB or 2h.</source>
        <translation>“{text}”不是数量。请使用类似 500GB 或 2h 的数量。</translation>
    </message>
    <message>
        <source>“{text}” is no command. Enter a program and its arguments.</source>
        <translation>“{text}”不是命令。请输入程序及其参数。</translation>
    </message>
    <message>
        <source>“{text}” is no day of the week. Use a day such as sunday.</source>
        <translation>“{text}”不是星期几。请使用类似 sunday 的日期。</translation>
    </message>
    <message>
        <source>“{text}” is no number of bytes</source>
        <translation>“{text}”不是字节数</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>“{text}”不是时间</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Use a time such as 22:00.</source>
        <translation>“{text}”不是一天中的时间。请使用类似 22:00 的时间。</translation>
    </message>
    <message>
        <source>“{text}” is not a language that is known. Enter a code such as de.</source>
        <translation>“{text}”不是已知语言。请输入类似 de 的代码。</translation>
    </message>
    <message>
        <source>“{text}” is not an extension. Enter an extension such as mkv.</source>
        <translation>“{text}”不是扩展名。请输入类似 mkv 的扩展名。</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a folder. Enter a name without a path.</source>
        <translation>“{text}”不是文件夹名称。请输入不带路径的名称。</translation>
    </message>
    <message>
        <source>“{text}” is not two absolute paths. Write such as /media/nas=/mnt/media.</source>
        <translation>“{text}”不是两个绝对路径。请按此格式输入：/media/nas=/mnt/media。</translation>
    </message>
    <message>
        <source>“{text}” names no folder on two hosts. Use for example /Volumes/A=/mnt/a.</source>
        <translation>“{text}”没有指定两台主机上的文件夹。例如使用 /Volumes/A=/mnt/a。</translation>
    </message>
    <message>
        <source>“{text}” would exclude every folder. Enter a narrower pattern.</source>
        <translation>“{text}”会排除所有文件夹。请输入范围更窄的模式。</translation>
    </message>
    <message>
        <source>“{value}” is not a bit rate. Enter {name}:&gt;50Mb/s or {name}:800kb/s..2Mb/s.</source>
        <translation>“{value}”不是比特率。请输入 {name}:&gt;50Mb/s 或 {name}:800kb/s..2Mb/s。</translation>
    </message>
    <message>
        <source>“{value}” is not a date or age. Enter {name}:2026-03, {name}:&gt;2025-01-31 or {name}:&lt;7d.</source>
        <translation>“{value}”不是日期或时间长度。请输入 {name}:2026-03、{name}:&gt;2025-01-31 或 {name}:&lt;7d。</translation>
    </message>
    <message>
        <source>“{value}” is not a duration. Enter {name}:&lt;10m, {name}:1h30m or {name}:&gt;1:31:04.</source>
        <translation>“{value}”不是时长。请输入 {name}:&lt;10m、{name}:1h30m 或 {name}:&gt;1:31:04。</translation>
    </message>
    <message>
        <source>“{value}” is not a frame rate. Enter {name}:25, {name}:&gt;=50 or {name}:23.976..30.</source>
        <translation>“{value}”不是帧率。请输入 {name}:25、{name}:&gt;=50 或 {name}:23.976..30。</translation>
    </message>
    <message>
        <source>“{value}” is not a number of channels. Enter {name}:6, {name}:5.1 or {name}:&gt;2.</source>
        <translation>“{value}”不是声道数。请输入 {name}:6、{name}:5.1 或 {name}:&gt;2。</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Enter {name}:{example}, or a range such as 1..10.</source>
        <translation>“{value}”不是数字。请输入 {name}:{example}，或类似 1..10 的范围。</translation>
    </message>
    <message>
        <source>“{value}” is not a part in percent. Enter {name}:&lt;10% or {name}:10%..50%.</source>
        <translation>“{value}”不是百分比。请输入 {name}:&lt;10% 或 {name}:10%..50%。</translation>
    </message>
    <message>
        <source>“{value}” is not a size. Enter {name}:&gt;2GB, {name}:&lt;500MB or {name}:1GB..4GB.</source>
        <translation>“{value}”不是大小。请输入 {name}:&gt;2GB、{name}:&lt;500MB 或 {name}:1GB..4GB。</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter one of {choices}.</source>
        <translation>“{value}”无效。请输入以下之一：{choices}。</translation>
    </message>
    <message>
        <source>“{value}” is not valid. Enter yes or no.</source>
        <translation>“{value}”无效。请输入 yes 或 no。</translation>
    </message>
    <message>
        <source>“{word}” is a command only as the first word. Write cinventory {word} first.</source>
        <translation>“{word}”只有作为第一个词时才是命令。请以 cinventory {word} 开头。</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The commands are {names}.</source>
        <translation>“{word}”既不是命令，也不是存在的路径。命令有 {names}。</translation>
    </message>
    <message>
        <source>“{word}” is neither a command nor a path that exists. The nearest command is “{near}”.</source>
        <translation>“{word}”既不是命令，也不是存在的路径。最接近的命令是“{near}”。</translation>
    </message>
</context>
<context>
    <name>MomentButton</name>
    <message>
        <source>A date</source>
        <translation>某个日期</translation>
    </message>
    <message>
        <source>Choose the moment since which changes are told</source>
        <translation>选择从何时起显示更改</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>上次扫描</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次访问</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
    <message>
        <source>Keeps this name</source>
        <translation>保存此名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>NearCommands</name>
    <message>
        <source>Not the same as the best one: {}. “Not the same” shows them.</source>
        <translation>与最佳文件不同：{}。“不相同”可显示它们。</translation>
    </message>
    <message>
        <source>Same pictures</source>
        <translation>画面相同</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on.</source>
        <translation>从现在起保留所选文件。</translation>
    </message>
    <message>
        <source>The chosen file is to be kept from now on. The choice before it no longer counts.</source>
        <translation>从现在起保留所选文件。之前的选择不再有效。</translation>
    </message>
    <message>
        <source>The rules choose the file to keep again.</source>
        <translation>重新由规则选择要保留的文件。</translation>
    </message>
    <message>
        <source>The same as the best one after all: {}.</source>
        <translation>已重新认定与最佳文件相同：{}。</translation>
    </message>
    <message>
        <source>choice of the file to keep</source>
        <translation>选择要保留的文件</translation>
    </message>
    <message>
        <source>“Not the same” for {}</source>
        <translation>将 {} 标为“不相同”</translation>
    </message>
    <message>
        <source>“The same after all” for {}</source>
        <translation>将 {} 改回“相同”</translation>
    </message>
</context>
<context>
    <name>NearFileTable</name>
    <message>
        <source>A row a file, the best one first; better values are marked; Enter opens a file</source>
        <translation>每个文件一行，最佳的在前；较好的值有标记；Enter 打开文件</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>Videos with the same pictures</source>
        <translation>画面相同的视频</translation>
    </message>
    <message>
        <source>What differs between the files</source>
        <translation>各文件的差异</translation>
    </message>
</context>
<context>
    <name>NearFormatter</name>
    <message>
        <source>All files of the group are known to be damaged: none is proposed to be kept.</source>
        <translation>该组的所有文件均已知有损坏：不建议保留任何一个。</translation>
    </message>
    <message>
        <source>Best video</source>
        <translation>最佳视频</translation>
    </message>
    <message>
        <source>Certain ({})</source>
        <translation>确定（{}）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep “{name}”. {reason}</source>
        <translation>保留“{name}”。{reason}</translation>
    </message>
    <message>
        <source>Nearly all pictures agree, but for what an encoder changes</source>
        <translation>除编码器造成的变化外，画面几乎全部一致</translation>
    </message>
    <message>
        <source>Not the same ({})</source>
        <translation>不相同（{}）</translation>
    </message>
    <message>
        <source>Other videos may agree as much: look at both</source>
        <translation>其他视频可能同样一致：请查看两者</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Perhaps ({})</source>
        <translation>可能（{}）</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Probable ({})</source>
        <translation>很可能（{}）</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同程度</translation>
    </message>
    <message>
        <source>The pictures agree with more changes, or fewer tell something</source>
        <translation>画面一致但变化较多，或可供判断的画面较少</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Why the best</source>
        <translation>最佳的理由</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos that do not show the same</source>
        <translation>{0} 组画面不相同的视频</translation>
    </message>
    <message>
        <source>{0} {0:group|groups} of videos with the same pictures</source>
        <translation>{0} 组画面相同的视频</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared yet.</source>
        <translation>{0} 个视频尚未比较。</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} 个视频不能比较。</translation>
    </message>
    <message>
        <source>{title}: {value}, better</source>
        <translation>{title}：{value}，较好</translation>
    </message>
    <message>
        <source>{} in all but the best of each</source>
        <translation>各组除最佳以外共 {}</translation>
    </message>
    <message>
        <source>{} of {} pictures</source>
        <translation>{} / {} 幅画面</translation>
    </message>
</context>
<context>
    <name>NearPanel</name>
    <message>
        <source>A row a group; those whose other files take the most room come first</source>
        <translation>每组一行；其他文件占用空间最多的在前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>组的列</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>比较画面…</translation>
    </message>
    <message>
        <source>Grouping videos</source>
        <translation>正在为视频分组</translation>
    </message>
    <message>
        <source>Grouping videos by their pictures…</source>
        <translation>正在按画面为视频分组…</translation>
    </message>
    <message>
        <source>Groups of videos with the same pictures</source>
        <translation>画面相同的视频组</translation>
    </message>
    <message>
        <source>Has the rules choose the file to keep again</source>
        <translation>重新由规则选择要保留的文件</translation>
    </message>
    <message>
        <source>Keep the proposed one</source>
        <translation>保留建议的文件</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留此文件</translation>
    </message>
    <message>
        <source>Keeps the selected file in place of the proposed one. It counts for its contents</source>
        <translation>保留所选文件，代替建议的文件。此选择针对文件内容</translation>
    </message>
    <message>
        <source>Lists the selected files with the others again</source>
        <translation>将所选文件重新与其他文件一起列出</translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>没有符合的组</translation>
    </message>
    <message>
        <source>No two videos are of similar length</source>
        <translation>没有两个视频时长相近</translation>
    </message>
    <message>
        <source>No two videos show the same</source>
        <translation>没有两个视频画面相同</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>尚未比较所有视频</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不相同</translation>
    </message>
    <message>
        <source>Not up to date: the grouping was cancelled.</source>
        <translation>不是最新：分组已取消。</translation>
    </message>
    <message>
        <source>Notes that the selected files do not show the same as the best one. It counts for their contents, also after a move</source>
        <translation>记下所选文件与最佳文件画面不同。此标记针对文件内容，移动后仍有效</translation>
    </message>
    <message>
        <source>Shows the videos of which you said that they do not show the same, and no others</source>
        <translation>只显示您标为画面不同的视频</translation>
    </message>
    <message>
        <source>Stops the grouping; the list stays as it is</source>
        <translation>停止分组；列表保持现状</translation>
    </message>
    <message>
        <source>The boxes above hide all groups of the search.</source>
        <translation>上方的选框隐藏了搜索的所有组。</translation>
    </message>
    <message>
        <source>The same after all</source>
        <translation>改回相同</translation>
    </message>
    <message>
        <source>The same film in another encoding has other bytes, but the same pictures.</source>
        <translation>编码不同的同一影片字节不同，但画面相同。</translation>
    </message>
    <message>
        <source>What is told of each group</source>
        <translation>每组显示的信息</translation>
    </message>
</context>
<context>
    <name>NewVersions</name>
    <message>
        <source>Cinventory was updated to version {version}.</source>
        <translation>Cinventory 已更新到版本 {version}。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Shall Cinventory look once a week whether there is a new version? It asks {host}, and sends nothing but its own version.</source>
        <translation>要让 Cinventory 每周查看一次是否有新版本吗？它会查询 {host}，只发送自身的版本号。</translation>
    </message>
    <message>
        <source>There is no later version than this one, {version}.</source>
        <translation>没有比当前版本 {version} 更新的版本。</translation>
    </message>
    <message>
        <source>Version {version} of Cinventory is there, since {date}.</source>
        <translation>Cinventory 版本 {version} 已于 {date} 发布。</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{host} is asked for the newest version…</source>
        <translation>正在向 {host} 查询最新版本…</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Show these files</source>
        <translation>显示这些文件</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>before the first scan</source>
        <translation>首次扫描之前</translation>
    </message>
    <message>
        <source>not all sources were read</source>
        <translation>未读取所有来源</translation>
    </message>
    <message>
        <source>since the first scan, {}</source>
        <translation>自首次扫描（{}）起</translation>
    </message>
    <message>
        <source>since the last scan, {}</source>
        <translation>自上次扫描（{}）起</translation>
    </message>
    <message>
        <source>since you last looked, {}</source>
        <translation>自您上次查看（{}）起</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>自 {} 起</translation>
    </message>
    <message>
        <source>{:changed file|changed files}</source>
        <translation>{:个已更改的文件}</translation>
    </message>
    <message>
        <source>{:missing file|missing files}</source>
        <translation>{:个缺失的文件}</translation>
    </message>
    <message>
        <source>{:new file|new files}</source>
        <translation>{:个新增的文件}</translation>
    </message>
</context>
<context>
    <name>NewsPreferences</name>
    <message>
        <source>&amp;Look once a week whether there is a new version</source>
        <translation>每周查看一次是否有新版本(&amp;L)</translation>
    </message>
    <message>
        <source>Ask at this a&amp;ddress</source>
        <translation>查询此地址(&amp;D)</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Only the version of this program is sent. Nothing is loaded by itself.</source>
        <translation>只发送此程序的版本号。不会自动下载任何内容。</translation>
    </message>
    <message>
        <source>The answer counts only if the makers of Cinventory have signed it.</source>
        <translation>只有经 Cinventory 开发者签名的应答才有效。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Does what the notice offers</source>
        <translation>执行通知提供的操作</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Takes the notice away and changes nothing</source>
        <translation>移除通知，不作任何更改</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Disks in a drawer fail unnoticed: connect each now and then.</source>
        <translation>放在抽屉里的磁盘会悄然失效：请不时逐个连接。</translation>
    </message>
    <message>
        <source>For damage or for their checksums. cinventory serve sends it as an alert.</source>
        <translation>指损坏检查或校验和检查。cinventory serve 会将其作为警报发送。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>在桌面上显示通知(&amp;N)</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;checked for</source>
        <translation>久未检查的磁盘的提示期限(&amp;C)</translation>
    </message>
    <message>
        <source>Tell of disks not &amp;seen for</source>
        <translation>久未出现的磁盘的提示期限(&amp;S)</translation>
    </message>
    <message>
        <source>When a job needs attention, or a long one ends, while you work elsewhere.</source>
        <translation>您在别处工作时，如有任务需要注意或长时间任务结束。</translation>
    </message>
</context>
<context>
    <name>OpenWith</name>
    <message>
        <source>Another program…</source>
        <translation>其他程序…</translation>
    </message>
    <message>
        <source>Choose the program that Open uses</source>
        <translation>选择“打开”使用的程序</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>正在查找程序…</translation>
    </message>
    <message>
        <source>No player for “{}” is known here, so the system was asked to open it (xdg-open). If nothing opens, install a player, or choose a program by “Open with”.</source>
        <translation>没有已知的“{}”播放器，因此请求系统打开 (xdg-open)。如果没有打开，请安装播放器，或用“打开方式”选择程序。</translation>
    </message>
    <message>
        <source>No player was found for “{}”. Install one, or choose a program by “Open with”.</source>
        <translation>没有找到“{}”的播放器。请安装一个，或用“打开方式”选择程序。</translation>
    </message>
    <message>
        <source>No program for videos was found</source>
        <translation>没有找到视频程序</translation>
    </message>
    <message>
        <source>Open in the preferred player</source>
        <translation>用首选播放器打开</translation>
    </message>
    <message>
        <source>Open the selected files in {}</source>
        <translation>用 {} 打开所选文件</translation>
    </message>
    <message>
        <source>Preferred player…</source>
        <translation>首选播放器…</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>The program of the system</source>
        <translation>系统默认程序</translation>
    </message>
    <message>
        <source>{} begins at the beginning: it cannot be told a time.</source>
        <translation>{} 从头开始播放：无法为其指定时间。</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>It could not be opened: {program} is not installed here.</source>
        <translation>无法打开：此处没有安装 {program}。</translation>
    </message>
    <message>
        <source>Nothing has been written to the log yet.</source>
        <translation>日志中尚无任何内容。</translation>
    </message>
</context>
<context>
    <name>OrphansPage</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>每个文件一行；Enter 打开文件</translation>
    </message>
    <message>
        <source>All subtitles and .nfo files that scans have seen belong to a video.</source>
        <translation>扫描见过的所有字幕和 .nfo 文件都属于某个视频。</translation>
    </message>
    <message>
        <source>Columns of files without a video</source>
        <translation>没有视频的文件的列</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>没有视频的文件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Leaves the files whose row has all of these words</source>
        <translation>只保留行中含有所有这些词语的文件</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No row has these words.</source>
        <translation>没有行含有这些词语。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opens the file in the program of the system</source>
        <translation>用系统程序打开文件</translation>
    </message>
    <message>
        <source>Part of a name, folder or reason</source>
        <translation>名称、文件夹或原因的一部分</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Shows the file in the file manager</source>
        <translation>在文件管理器中显示文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Subtitles and .nfo files that belong to no video, as the last scan saw them. Their video may have been renamed, moved or deleted. Nothing is changed here.</source>
        <translation>不属于任何视频的字幕和 .nfo 文件，以上次扫描所见为准。其视频可能已重命名、移动或删除。此处不作任何更改。</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>每个文件显示的信息</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Two videos over each other</source>
        <translation>两个视频叠放</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>An existing file is not replaced.</source>
        <translation>不会替换已有的文件。</translation>
    </message>
    <message>
        <source>Ask for a new link before the page opens again</source>
        <translation>需要新链接才能再次打开页面</translation>
    </message>
    <message>
        <source>Audio language</source>
        <translation>音频语言</translation>
    </message>
    <message>
        <source>Browsers cannot play {what}: it fails the profile “{profile}” ({facts}).</source>
        <translation>浏览器无法播放 {what}：不符合规格“{profile}”（{facts}）。</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按数量</translation>
    </message>
    <message>
        <source>By playing time</source>
        <translation>按播放时间</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>按大小</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>按 {column}</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>请先选择文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder:</source>
        <translation>选择文件夹：</translation>
    </message>
    <message>
        <source>Choose where to write the list.</source>
        <translation>选择列表的写入位置。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connection lost. Trying again…</source>
        <translation>连接已断开。正在重试…</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Did you mean {search}?</source>
        <translation>您要找的是 {search} 吗？</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Each part alone finds this many files. A click takes it away:</source>
        <translation>单独使用每部分可找到的文件数如下。单击可将其移除：</translation>
    </message>
    <message>
        <source>Earlier scans</source>
        <translation>较早的扫描</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files/s</source>
        <translation>文件/秒</translation>
    </message>
    <message>
        <source>Film or series</source>
        <translation>电影或剧集</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>筛选器和值</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>For a new link, choose “Open in browser” in Cinventory, or run:</source>
        <translation>要获取新链接，请在 Cinventory 中选择“在浏览器中打开”，或运行：</translation>
    </message>
    <message>
        <source>Forced</source>
        <translation>强制字幕</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Gets no files: {reason}</source>
        <translation>未分配文件：{reason}</translation>
    </message>
    <message>
        <source>HDR</source>
        <translation>HDR</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>In all browsers</source>
        <translation>在所有浏览器中</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>It is in the file that the server names at its start.</source>
        <translation>令牌在服务器启动时指明的文件中。</translation>
    </message>
    <message>
        <source>It opens again by a new link alone.</source>
        <translation>只有用新链接才能再次打开。</translation>
    </message>
    <message>
        <source>It opens by a link that works once, and then stays open in this browser for two weeks.</source>
        <translation>用只能使用一次的链接打开，之后在此浏览器中保持打开两周。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Jobs ({count})</source>
        <translation>任务（{count}）</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while the server runs.</source>
        <translation>服务器运行期间，任务会自动开始。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock the page?</source>
        <translation>要锁定页面吗？</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>更多文件夹</translation>
    </message>
    <message>
        <source>More groups</source>
        <translation>更多组</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>两者皆无</translation>
    </message>
    <message>
        <source>New since the scan of {time}</source>
        <translation>自 {time} 的扫描起新增</translation>
    </message>
    <message>
        <source>New since {time}</source>
        <translation>自 {time} 起新增</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>接下来：</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No HDR</source>
        <translation>无 HDR</translation>
    </message>
    <message>
        <source>No file matches this search:</source>
        <translation>没有文件符合此搜索：</translation>
    </message>
    <message>
        <source>No folders in here</source>
        <translation>其中没有文件夹</translation>
    </message>
    <message>
        <source>No job has ended in the last 7 days.</source>
        <translation>最近 7 天没有任务结束。</translation>
    </message>
    <message>
        <source>No job is scheduled.</source>
        <translation>没有计划中的任务。</translation>
    </message>
    <message>
        <source>No jobs yet. Start a scan to take the inventory of a folder.</source>
        <translation>尚无任务。启动扫描可清点文件夹。</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>没有已知的问题。</translation>
    </message>
    <message>
        <source>No scan has ended yet.</source>
        <translation>尚无扫描结束。</translation>
    </message>
    <message>
        <source>No schedules yet.</source>
        <translation>尚无计划。</translation>
    </message>
    <message>
        <source>No two files have the same contents.</source>
        <translation>没有两个文件内容相同。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not every source is there and read to its end: more may be missing.</source>
        <translation>并非每个来源都可用且已完整读取：缺失的可能更多。</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>现在没有需要处理的事项。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Or enter the token</source>
        <translation>或输入令牌</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Picture at {time}</source>
        <translation>{time} 处的画面</translation>
    </message>
    <message>
        <source>Pictures are being made…</source>
        <translation>正在生成图片…</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>可播放设备</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Search files</source>
        <translation>搜索文件</translation>
    </message>
    <message>
        <source>Search: words, codec:hevc, size:&gt;2GB</source>
        <translation>搜索：词语、codec:hevc、size:&gt;2GB</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>显示所有文件</translation>
    </message>
    <message>
        <source>Show these files</source>
        <translation>显示这些文件</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>Slow since {time}:</source>
        <translation>自 {time} 起缓慢：</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Sorted in falling order. Reverse</source>
        <translation>已按降序排列。反转</translation>
    </message>
    <message>
        <source>Sorted in rising order. Reverse</source>
        <translation>已按升序排列。反转</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start a job</source>
        <translation>启动任务</translation>
    </message>
    <message>
        <source>Start a job…</source>
        <translation>启动任务…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Subtitle language</source>
        <translation>字幕语言</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Take away {part}</source>
        <translation>移除 {part}</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参与中</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The job was added again.</source>
        <translation>任务已重新添加。</translation>
    </message>
    <message>
        <source>The job was added.</source>
        <translation>任务已添加。</translation>
    </message>
    <message>
        <source>The page was locked, or two weeks are over.</source>
        <translation>页面已锁定，或已满两周。</translation>
    </message>
    <message>
        <source>The schedule was added.</source>
        <translation>计划已添加。</translation>
    </message>
    <message>
        <source>The schedule was changed.</source>
        <translation>计划已更改。</translation>
    </message>
    <message>
        <source>The schedule was deleted.</source>
        <translation>计划已删除。</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器没有应答。</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>服务器不认识此令牌。</translation>
    </message>
    <message>
        <source>The window moves copies to the trash, and undoes it. A copy on another disk is a backup.</source>
        <translation>在窗口中可将副本移到回收站或撤销移动。其他磁盘上的副本是备份。</translation>
    </message>
    <message>
        <source>There are no files in this source.</source>
        <translation>此来源中没有文件。</translation>
    </message>
    <message>
        <source>There are no files yet.</source>
        <translation>尚无文件。</translation>
    </message>
    <message>
        <source>There are no files yet. A scan takes the inventory of a folder, and changes nothing in it.</source>
        <translation>尚无文件。扫描会清点文件夹，不作任何更改。</translation>
    </message>
    <message>
        <source>This browser cannot play the video.</source>
        <translation>此浏览器无法播放该视频。</translation>
    </message>
    <message>
        <source>This page is locked</source>
        <translation>此页面已锁定</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>转到内容</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上一级</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>What was read of the files is compared with what each device or delivery takes. No file is played.</source>
        <translation>将从文件读取的信息与各设备或交付的要求进行比较。不会播放任何文件。</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Worst problem</source>
        <translation>最严重的问题</translation>
    </message>
    <message>
        <source>Write into</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>某个日期</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>at least {count} {count:copy|copies}</source>
        <translation>至少 {count} 份副本</translation>
    </message>
    <message>
        <source>at most {size} can be freed within disks</source>
        <translation>各磁盘内至多可释放 {size}</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>重新出现</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changed unnoticed</source>
        <translation>静默更改</translation>
    </message>
    <message>
        <source>copies on other disks</source>
        <translation>其他磁盘上的副本</translation>
    </message>
    <message>
        <source>copies on the same disk</source>
        <translation>同一磁盘上的副本</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>free space not known</source>
        <translation>可用空间未知</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>last scan</source>
        <translation>上次扫描</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>上次访问</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>missing now</source>
        <translation>现在缺失</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not connected since {time}</source>
        <translation>自 {time} 起未连接</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>of {count} checked</source>
        <translation>（已检查 {count} 个）</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>on {count} {count:disk|disks}</source>
        <translation>位于 {count} 个磁盘</translation>
    </message>
    <message>
        <source>one copy with {count} {count:other path|other paths}</source>
        <translation>一份副本，另有 {count} 个路径</translation>
    </message>
    <message>
        <source>online again</source>
        <translation>恢复在线</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅在此处</translation>
    </message>
    <message>
        <source>only on one disk</source>
        <translation>仅在一个磁盘上</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>自{moment}起</translation>
    </message>
    <message>
        <source>this video</source>
        <translation>此视频</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>{able} of {count} {count:worker|workers}</source>
        <translation>{able} / {count} 个工作进程</translation>
    </message>
    <message>
        <source>{count} failed or {count:needs|need} attention.</source>
        <translation>{count} 个失败或需要注意。</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 个</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} {count:copy|copies}</source>
        <translation>{count} 份副本</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} {count:folder|folders}</source>
        <translation>{count} 个文件夹</translation>
    </message>
    <message>
        <source>{count} {count:group|groups}</source>
        <translation>{count} 个组</translation>
    </message>
    <message>
        <source>{count} {count:hint|hints}</source>
        <translation>{count} 条提示</translation>
    </message>
    <message>
        <source>{count} {count:job has|jobs have} ended in the last 7 days.</source>
        <translation>最近 7 天有 {count} 个任务结束。</translation>
    </message>
    <message>
        <source>{count} {count:worker|workers}</source>
        <translation>{count} 个工作进程</translation>
    </message>
    <message>
        <source>{count} {word}</source>
        <translation>{word}：{count}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{free} of {total} free, {time}</source>
        <translation>{free} / {total} 可用，{time}</translation>
    </message>
    <message>
        <source>{job}…</source>
        <translation>{job}…</translation>
    </message>
    <message>
        <source>{rate} files/s</source>
        <translation>{rate} 个文件/秒</translation>
    </message>
    <message>
        <source>{size} can be freed</source>
        <translation>可释放 {size}</translation>
    </message>
    <message>
        <source>{size} can be freed within disks</source>
        <translation>各磁盘内可释放 {size}</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>每个 {size}</translation>
    </message>
    <message>
        <source>{source} (offline)</source>
        <translation>{source}（离线）</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>The page that is chosen in the list</source>
        <translation>列表中选择的页面</translation>
    </message>
    <message>
        <source>The page that is chosen in the list. Its pictures: {}</source>
        <translation>列表中选择的页面。其图片：{}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Does not play: {}</source>
        <translation>无法播放：{}</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>搜索“{}”</translation>
    </message>
    <message>
        <source>act</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>{} (chosen source)</source>
        <translation>{}（所选来源）</translation>
    </message>
    <message>
        <source>{} (value of “Narrow down”)</source>
        <translation>{}（“缩小范围”的值）</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>An act, a page, a source, a search, a filter, a preference</source>
        <translation>命令、页面、来源、搜索、筛选器或首选项</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Each with what it is</source>
        <translation>每项及其类别</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的项</translation>
    </message>
    <message>
        <source>The arrow keys choose what is found, Enter does it</source>
        <translation>方向键选择找到的项，Enter 执行</translation>
    </message>
</context>
<context>
    <name>PartsCommands</name>
    <message>
        <source>In longer videos</source>
        <translation>包含在更长视频中</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>A clip that was cut out of a recording shows the same pictures as a part of it. Many pictures of each video are read, once: some hundred megabytes of a film, and about half a minute of the processor. The job can be paused and cancelled, and goes on where it stopped. The page Copies lists what it finds, under “In longer videos”.</source>
        <translation>从录像中剪出的片段与录像的一部分画面相同。读取每个视频的许多画面，只读一次：一部影片约需读取数百兆字节，占用处理器约半分钟。任务可暂停和取消，并从停止处继续。“副本”页面在“包含在更长视频中”下列出结果。</translation>
    </message>
    <message>
        <source>Find clips inside longer videos</source>
        <translation>在更长的视频中查找片段</translation>
    </message>
    <message>
        <source>No video of the library is long enough.</source>
        <translation>媒体库中没有足够长的视频。</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>{lacking} 个不能比较。</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not compared yet.</source>
        <translation>{left} 个尚未比较。</translation>
    </message>
    <message>
        <source>{made} of {videos} {videos:video|videos} can be compared with longer ones.</source>
        <translation>{videos} 个视频中，{made} 个可与更长的视频比较。</translation>
    </message>
</context>
<context>
    <name>PartsFormatter</name>
    <message>
        <source>All of the video is in the longer one: each quarter of it agrees</source>
        <translation>整个视频都在更长的视频中：每个四分之一都一致</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Longer video</source>
        <translation>更长的视频</translation>
    </message>
    <message>
        <source>One is mirrored.</source>
        <translation>其中一个是镜像的。</translation>
    </message>
    <message>
        <source>One is played faster, so that they drift apart.</source>
        <translation>其中一个播放较快，因此两者逐渐错开。</translation>
    </message>
    <message>
        <source>Part of ({})</source>
        <translation>一部分（{}）</translation>
    </message>
    <message>
        <source>Place in the longer video</source>
        <translation>在更长视频中的位置</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Shares a part ({})</source>
        <translation>有相同部分（{}）</translation>
    </message>
    <message>
        <source>Some of it is in both, such as an opening; nothing is said of the rest</source>
        <translation>两者都有其中一些内容，例如片头；其余部分没有结论</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>What both have</source>
        <translation>两者共有</translation>
    </message>
    <message>
        <source>What both have: from {} to {}</source>
        <translation>两者共有：从 {} 到 {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>属于其一部分</translation>
    </message>
    <message>
        <source>shares a part with</source>
        <translation>有相同部分</translation>
    </message>
    <message>
        <source>{0} {0:pair is|pairs are} not confirmed yet.</source>
        <translation>{0} 对尚未确认。</translation>
    </message>
    <message>
        <source>{0} {0:video was|videos were} not compared with longer ones yet.</source>
        <translation>{0} 个视频尚未与更长的视频比较。</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} cannot be compared.</source>
        <translation>{0} 个视频不能比较。</translation>
    </message>
    <message>
        <source>{0} {0:video|videos} in longer ones, or sharing a part</source>
        <translation>{0} 个视频包含在更长视频中，或有相同部分</translation>
    </message>
    <message>
        <source>“{part}” has a part in common with “{whole}”: there from {begin} to {end}.</source>
        <translation>“{part}”与“{whole}”有相同部分：在后者的 {begin} 到 {end}。</translation>
    </message>
    <message>
        <source>“{part}” is a part of “{whole}”: from {begin} to {end}.</source>
        <translation>“{part}”是“{whole}”的一部分：从 {begin} 到 {end}。</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>A clip that was cut out of a recording has another length, and the pictures of a part of it.</source>
        <translation>从录像中剪出的片段长度不同，但与录像的一部分画面相同。</translation>
    </message>
    <message>
        <source>A row a video and a longer one in which it lies, or with which it shares a part</source>
        <translation>每个视频及包含它或与它有相同部分的更长视频为一行</translation>
    </message>
    <message>
        <source>Columns of the pairs</source>
        <translation>视频对的列</translation>
    </message>
    <message>
        <source>Columns of the two videos</source>
        <translation>两个视频的列</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Find clips…</source>
        <translation>查找片段…</translation>
    </message>
    <message>
        <source>No pair matches</source>
        <translation>没有符合的视频对</translation>
    </message>
    <message>
        <source>No video is long enough</source>
        <translation>没有足够长的视频</translation>
    </message>
    <message>
        <source>No video lies in a longer one</source>
        <translation>没有视频包含在更长的视频中</translation>
    </message>
    <message>
        <source>Not all videos were compared yet</source>
        <translation>尚未比较所有视频</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>The boxes above hide all pairs of the search.</source>
        <translation>上方的选框隐藏了搜索的所有视频对。</translation>
    </message>
    <message>
        <source>The longer video, then the other one, with the times that both have; Enter opens a file</source>
        <translation>先是更长的视频，然后是另一个，附两者共有的时间；Enter 打开文件</translation>
    </message>
    <message>
        <source>The two videos</source>
        <translation>两个视频</translation>
    </message>
    <message>
        <source>Videos in longer ones</source>
        <translation>更长视频中的视频</translation>
    </message>
    <message>
        <source>What is told of each pair</source>
        <translation>每对视频显示的信息</translation>
    </message>
    <message>
        <source>What is told of each video</source>
        <translation>每个视频显示的信息</translation>
    </message>
</context>
<context>
    <name>PathListDialog</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>For rclone and people: a path a line (*.txt)</source>
        <translation>供 rclone 和阅读：每行一个路径 (*.txt)</translation>
    </message>
    <message>
        <source>For rsync and xargs: paths end with a zero byte (*.nul)</source>
        <translation>供 rsync 和 xargs：路径以零字节结尾 (*.nul)</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>保存列表</translation>
    </message>
</context>
<context>
    <name>PictureColumn</name>
    <message>
        <source>No picture yet</source>
        <translation>尚无图片</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>{} 处的画面</translation>
    </message>
    <message>
        <source>Pictures from files are switched off</source>
        <translation>已停用来自文件的图片</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Pictures are switched off, or not kept.</source>
        <translation>图片已停用，或不保留。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Pictures along the time line</source>
        <translation>时间轴上的图片</translation>
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
        <translation>查看文件时读取几帧，扫描时绝不读取。</translation>
    </message>
    <message>
        <source>Keep pictures an&amp;d reports, at most</source>
        <translation>保留图片和报告，上限(&amp;D)</translation>
    </message>
    <message>
        <source>Pictures and space</source>
        <translation>图片和空间</translation>
    </message>
    <message>
        <source>Show pict&amp;ures from files</source>
        <translation>显示来自文件的图片(&amp;U)</translation>
    </message>
    <message>
        <source>What was not looked at for longest goes first. 0 keeps nothing.</source>
        <translation>最久未查看的最先移除。0 表示不保留。</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>A row a file; Enter opens it</source>
        <translation>每个文件一行；Enter 打开文件</translation>
    </message>
    <message>
        <source>Add a second source to compare two places.</source>
        <translation>要比较两个位置，请添加第二个来源。</translation>
    </message>
    <message>
        <source>Columns of the compared files</source>
        <translation>比较文件的列</translation>
    </message>
    <message>
        <source>Compared files</source>
        <translation>比较的文件</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>第一个位置</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>存在情况</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>第二个位置</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>The source or folder that the first is compared with</source>
        <translation>与第一个位置比较的来源或文件夹</translation>
    </message>
    <message>
        <source>The source or folder whose files are looked for</source>
        <translation>要查找其文件的来源或文件夹</translation>
    </message>
    <message>
        <source>These are the same place. Choose another one on one side.</source>
        <translation>两者是同一位置。请将其中一方换成其他位置。</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>每个文件显示的信息</translation>
    </message>
    <message>
        <source>Which of the two places hold the contents, with counts</source>
        <translation>两个位置中哪些存有该内容及数量</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add schedule</source>
        <translation>添加计划</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>编辑计划</translation>
    </message>
    <message>
        <source>Keeps the schedule</source>
        <translation>保存计划</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>&amp;At most</source>
        <translation>至多(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>频率(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>All of them read files and change none; an export writes a file of its own.</source>
        <translation>所有任务都只读取文件，不更改任何文件；导出会写出单独的文件。</translation>
    </message>
    <message>
        <source>All sources include those that are added later.</source>
        <translation>所有来源包括以后添加的来源。</translation>
    </message>
    <message>
        <source>D&amp;epth</source>
        <translation>深度(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>Full decodes every frame, index none.</source>
        <translation>“完整”解码每一帧，“索引”不解码任何帧。</translation>
    </message>
    <message>
        <source>It begins then, not when it is saved.</source>
        <translation>到时开始，而不是保存时开始。</translation>
    </message>
    <message>
        <source>Its path, with .csv, .json, .jsonl, .html or .txt at the end. Each run replaces it.</source>
        <translation>其路径，以 .csv、.json、.jsonl、.html 或 .txt 结尾。每次运行都会替换该文件。</translation>
    </message>
    <message>
        <source>Missed runs are caught up with once.</source>
        <translation>错过的运行会补做一次。</translation>
    </message>
    <message>
        <source>Save a search in the window to export it.</source>
        <translation>要导出搜索，请先在窗口中保存。</translation>
    </message>
    <message>
        <source>Saved sea&amp;rch</source>
        <translation>已保存的搜索(&amp;V)</translation>
    </message>
    <message>
        <source>Such as 500GB or 2h; empty for all files at once.</source>
        <translation>例如 500GB 或 2h；留空则一次处理所有文件。</translation>
    </message>
    <message>
        <source>The hours begin on this day; the first of a month.</source>
        <translation>时段从这一天开始；每月第一个。</translation>
    </message>
    <message>
        <source>Verifications and checks end then.</source>
        <translation>验证和检查到时结束。</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>&amp;Least number of disks:</source>
        <translation>最少磁盘数(&amp;L)：</translation>
    </message>
    <message>
        <source>A file goes only if copies stay on so many disks that are connected</source>
        <translation>只有当副本仍留存在这么多个已连接的磁盘上时，文件才会移走</translation>
    </message>
    <message>
        <source>Also across disks</source>
        <translation>也跨磁盘</translation>
    </message>
    <message>
        <source>Also files whose other copies are on other &amp;disks</source>
        <translation>也包括其他副本位于其他磁盘的文件(&amp;D)</translation>
    </message>
    <message>
        <source>Also files with sound in a &amp;language that the better file lacks</source>
        <translation>也包括音轨语言为更好的文件所缺少的文件(&amp;L)</translation>
    </message>
    <message>
        <source>Also other languages</source>
        <translation>也包括其他语言</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep all files &amp;in:</source>
        <translation>全部保留的文件夹(&amp;I)：</translation>
    </message>
    <message>
        <source>Keep all files &amp;on:</source>
        <translation>全部保留的磁盘(&amp;O)：</translation>
    </message>
    <message>
        <source>Keep all files in</source>
        <translation>全部保留的文件夹</translation>
    </message>
    <message>
        <source>Keep all files on</source>
        <translation>全部保留的磁盘</translation>
    </message>
    <message>
        <source>Keep at least so many disks</source>
        <translation>保留的最少磁盘数</translation>
    </message>
    <message>
        <source>Keep the longest name</source>
        <translation>保留名称最长的</translation>
    </message>
    <message>
        <source>Keep the oldest file</source>
        <translation>保留最早的文件</translation>
    </message>
    <message>
        <source>Keep the proposed file</source>
        <translation>保留建议的文件</translation>
    </message>
    <message>
        <source>Keep the shortest path</source>
        <translation>保留路径最短的</translation>
    </message>
    <message>
        <source>Lets a file go although it has sound in a language that the file that stays has not</source>
        <translation>即使文件有保留的文件所没有的语言的音轨，也移走该文件</translation>
    </message>
    <message>
        <source>Lets a file go although the file that stays is on another disk, as a backup is</source>
        <translation>即使保留的文件在另一磁盘上（如同备份），也移走该文件</translation>
    </message>
    <message>
        <source>The disk that no file is taken from</source>
        <translation>不从中移走任何文件的磁盘</translation>
    </message>
    <message>
        <source>The folder that no file is taken from</source>
        <translation>不从中移走任何文件的文件夹</translation>
    </message>
    <message>
        <source>The rule that chooses the file that stays. Files that are copies by their names, or in folders of backups, go before the others</source>
        <translation>选择保留文件的规则。名称表明是副本或位于备份文件夹中的文件先于其他文件移走</translation>
    </message>
    <message>
        <source>no disk chosen</source>
        <translation>未选择磁盘</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Columns of the files to move</source>
        <translation>要移动的文件的列</translation>
    </message>
    <message>
        <source>Files to move</source>
        <translation>要移动的文件</translation>
    </message>
    <message>
        <source>Folders with their files, and the file that stays for each; Space ticks the rows</source>
        <translation>文件夹及其文件，以及每个文件对应的保留文件；空格键勾选行</translation>
    </message>
    <message>
        <source>Keep all files in this folder</source>
        <translation>保留此文件夹中的所有文件</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>每个文件显示的信息</translation>
    </message>
</context>
<context>
    <name>PlayerController</name>
    <message>
        <source>Chapter at {}: {}</source>
        <translation>{} 处的章节：{}</translation>
    </message>
    <message>
        <source>Damage at {}</source>
        <translation>{} 处有损坏</translation>
    </message>
    <message>
        <source>No chapters, and no damage that is known</source>
        <translation>没有章节，也没有已知的损坏</translation>
    </message>
    <message>
        <source>Said at {}: {}</source>
        <translation>{} 处的对白：{}</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>&amp;Preferred player</source>
        <translation>首选播放器(&amp;P)</translation>
    </message>
    <message>
        <source>Inside Cinventory</source>
        <translation>在 Cinventory 中播放</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Opens files by Enter and double click. “Open with” has the others.</source>
        <translation>用 Enter 和双击打开文件。“打开方式”中有其他播放器。</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>{} (not found)</source>
        <translation>{}（未找到）</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Begin again at the end (R)</source>
        <translation>播放到末尾后从头开始 (R)</translation>
    </message>
    <message>
        <source>File before</source>
        <translation>上一个文件</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go on at this picture in another program (Enter: in the preferred player)</source>
        <translation>在其他程序中从此画面继续（Enter：使用首选播放器）</translation>
    </message>
    <message>
        <source>How fast the video is played (J slower and back, L faster)</source>
        <translation>视频的播放速度（J 减速和倒放，L 加速）</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>上一个标记</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一个标记</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一画面</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>打开方式</translation>
    </message>
    <message>
        <source>Picture before</source>
        <translation>上一画面</translation>
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
        <translation>立即重新打开</translation>
    </message>
    <message>
        <source>The language changes when the window is opened anew.</source>
        <translation>重新打开窗口后更改语言。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>关闭此对话框，不作任何更改</translation>
    </message>
    <message>
        <source>Fills in what is built in, on this page</source>
        <translation>在此页填入内置的值</translation>
    </message>
    <message>
        <source>Finds options by the words beside them</source>
        <translation>按旁边的文字查找选项</translation>
    </message>
    <message>
        <source>No preference is named so.</source>
        <translation>没有此名称的首选项。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>首选项的页面</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <source>Shows the options of the chosen page</source>
        <translation>显示所选页面的选项</translation>
    </message>
    <message>
        <source>Takes the changes</source>
        <translation>采用更改</translation>
    </message>
    <message>
        <source>Takes the changes and closes this dialog</source>
        <translation>采用更改并关闭此对话框</translation>
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
        <translation>重新定位…</translation>
    </message>
</context>
<context>
    <name>PreviewLoader</name>
    <message>
        <source>The file is being read…</source>
        <translation>正在读取文件…</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Printing a report of {}…</source>
        <translation>正在打印 {} 的报告…</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>报告已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>PrintsDialog</name>
    <message>
        <source>Compare videos by their pictures</source>
        <translation>按画面比较视频</translation>
    </message>
    <message>
        <source>No two videos of the library are of similar length.</source>
        <translation>媒体库中没有两个视频时长相近。</translation>
    </message>
    <message>
        <source>The same film in another encoding has another size, but the same pictures. 8 pictures of each video are read, once, if another video has a similar length. The job can be paused and cancelled. The page Copies lists what it finds, under “Same pictures”.</source>
        <translation>编码不同的同一影片大小不同，但画面相同。如果有时长相近的其他视频，则读取每个视频的 8 幅画面，只读一次。任务可暂停和取消。“副本”页面在“画面相同”下列出结果。</translation>
    </message>
    <message>
        <source>{lacking} cannot be compared.</source>
        <translation>{lacking} 个不能比较。</translation>
    </message>
    <message>
        <source>{left} {left:was|were} not read yet.</source>
        <translation>{left} 个尚未读取。</translation>
    </message>
    <message>
        <source>{made} of {needed} {needed:video|videos} of similar length can be compared.</source>
        <translation>{needed} 个时长相近的视频中，{made} 个可以比较。</translation>
    </message>
    <message>
        <source>{unmatched} {unmatched:was|were} read, and not compared yet.</source>
        <translation>{unmatched} 个已读取，尚未比较。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A better copy exists</source>
        <translation>有更好的副本</translation>
    </message>
    <message>
        <source>Audio and video differ in length</source>
        <translation>音频和视频长度不同</translation>
    </message>
    <message>
        <source>Changed unnoticed</source>
        <translation>静默更改</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>日期在未来</translation>
    </message>
    <message>
        <source>Date was never set</source>
        <translation>日期从未设置</translation>
    </message>
    <message>
        <source>Does not play</source>
        <translation>无法播放</translation>
    </message>
    <message>
        <source>Emby does not see subtitles</source>
        <translation>Emby 看不到字幕</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>High bit rate</source>
        <translation>比特率偏高</translation>
    </message>
    <message>
        <source>Index at the end</source>
        <translation>索引在末尾</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>隔行</translation>
    </message>
    <message>
        <source>Jellyfin does not see subtitles</source>
        <translation>Jellyfin 看不到字幕</translation>
    </message>
    <message>
        <source>Kodi does not see subtitles</source>
        <translation>Kodi 看不到字幕</translation>
    </message>
    <message>
        <source>Language missing</source>
        <translation>缺少语言</translation>
    </message>
    <message>
        <source>Low bit rate</source>
        <translation>比特率偏低</translation>
    </message>
    <message>
        <source>Name is not portable</source>
        <translation>名称不通用</translation>
    </message>
    <message>
        <source>No audio</source>
        <translation>没有音频</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>没有时长</translation>
    </message>
    <message>
        <source>No video</source>
        <translation>没有视频</translation>
    </message>
    <message>
        <source>Not in a wanted language</source>
        <translation>不含想要的语言</translation>
    </message>
    <message>
        <source>Odd picture size</source>
        <translation>画面尺寸为奇数</translation>
    </message>
    <message>
        <source>Only in low quality</source>
        <translation>只有低质量版本</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>缺少部分</translation>
    </message>
    <message>
        <source>Perhaps damaged</source>
        <translation>可能损坏</translation>
    </message>
    <message>
        <source>Pixels are not square</source>
        <translation>像素不是正方形</translation>
    </message>
    <message>
        <source>Plex does not see subtitles</source>
        <translation>Plex 看不到字幕</translation>
    </message>
    <message>
        <source>Read error</source>
        <translation>读取错误</translation>
    </message>
    <message>
        <source>Subtitles end early</source>
        <translation>字幕过早结束</translation>
    </message>
    <message>
        <source>Subtitles in another language</source>
        <translation>字幕为另一种语言</translation>
    </message>
    <message>
        <source>Subtitles not in UTF-8</source>
        <translation>字幕不是 UTF-8</translation>
    </message>
    <message>
        <source>Subtitles or .nfo without a video</source>
        <translation>没有视频的字幕或 .nfo</translation>
    </message>
    <message>
        <source>Subtitles without text</source>
        <translation>字幕没有文字</translation>
    </message>
    <message>
        <source>Telemetry, not subtitles</source>
        <translation>遥测数据，并非字幕</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Unusual aspect ratio</source>
        <translation>宽高比不寻常</translation>
    </message>
    <message>
        <source>Unusual codec for the container</source>
        <translation>容器的编解码器不寻常</translation>
    </message>
    <message>
        <source>VLC does not see subtitles</source>
        <translation>VLC 看不到字幕</translation>
    </message>
    <message>
        <source>Variable frame rate</source>
        <translation>帧率可变</translation>
    </message>
    <message>
        <source>Wrong extension</source>
        <translation>扩展名错误</translation>
    </message>
    <message>
        <source>mpv does not see subtitles</source>
        <translation>mpv 看不到字幕</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Accept contents…</source>
        <translation>接受内容…</translation>
    </message>
    <message>
        <source>Counts this as a problem again</source>
        <translation>重新将此视为问题</translation>
    </message>
    <message>
        <source>Counts this as no problem, until the file changes</source>
        <translation>在文件更改之前不将此视为问题</translation>
    </message>
    <message>
        <source>Mark OK</source>
        <translation>标为正常</translation>
    </message>
    <message>
        <source>Takes what was found as good, after a question</source>
        <translation>询问后，将发现的内容视为正常</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>It could not be saved: {}</source>
        <translation>无法保存：{}</translation>
    </message>
    <message>
        <source>Leaves paths and names of files in the text</source>
        <translation>在文本中保留文件的路径和名称</translation>
    </message>
    <message>
        <source>Read the text, and send it to those who can help. Nothing is sent by itself.</source>
        <translation>请阅读文本，并发送给能提供帮助的人。不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>已保存：{}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>With &amp;paths and names</source>
        <translation>包含路径和名称(&amp;P)</translation>
    </message>
    <message>
        <source>Writes the text to a file that you can send</source>
        <translation>将文本写入可供发送的文件</translation>
    </message>
</context>
<context>
    <name>ProblemFormatter</name>
    <message>
        <source>A file of subtitles beside the video has none: get it again.</source>
        <translation>视频旁的字幕文件没有文字：请重新获取。</translation>
    </message>
    <message>
        <source>A part of the pictures or the sound cannot be decoded.</source>
        <translation>部分画面或声音无法解码。</translation>
    </message>
    <message>
        <source>A video with the same pictures is better: “Same pictures” on the page Copies shows both.</source>
        <translation>有画面相同且更好的视频：“副本”页面的“画面相同”显示两者。</translation>
    </message>
    <message>
        <source>Decoding met faults that players often hide.</source>
        <translation>解码时遇到错误，播放器常会将其掩盖。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Few players expect this codec in this container.</source>
        <translation>很少有播放器支持此容器中的此编解码器。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>已标为正常</translation>
    </message>
    <message>
        <source>No copy that is known has the least quality that is set in the preferences.</source>
        <translation>没有已知的副本达到首选项中设置的最低质量。</translation>
    </message>
    <message>
        <source>No program that was tried can read the file.</source>
        <translation>试过的程序都无法读取该文件。</translation>
    </message>
    <message>
        <source>Other parts of the recording are not in the library, by their numbers.</source>
        <translation>从编号看，录像的其他部分不在媒体库中。</translation>
    </message>
    <message>
        <source>Other systems cannot store this name.</source>
        <translation>其他系统无法存储此名称。</translation>
    </message>
    <message>
        <source>Over a network, the file begins to play only when its end is there.</source>
        <translation>通过网络播放时，要等文件末尾到达后才能开始。</translation>
    </message>
    <message>
        <source>Pictures are stored as alternate lines, which show combs on a screen.</source>
        <translation>画面以交错的行存储，在屏幕上会出现梳状条纹。</translation>
    </message>
    <message>
        <source>Players cannot choose the sound or subtitles by language.</source>
        <translation>播放器无法按语言选择音轨或字幕。</translation>
    </message>
    <message>
        <source>Players have to guess the letters of a file of subtitles.</source>
        <translation>播放器只能猜测字幕文件的字符编码。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Reading took longer than the limit in the preferences.</source>
        <translation>读取时间超过首选项中的限制。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Some editing programs lose the sound&apos;s place in such files.</source>
        <translation>一些剪辑程序处理此类文件时声音会错位。</translation>
    </message>
    <message>
        <source>Sound or pictures end long before the other.</source>
        <translation>声音和画面中的一个远早于另一个结束。</translation>
    </message>
    <message>
        <source>Subtitles end long before the video, or are of another one.</source>
        <translation>字幕远早于视频结束，或属于另一个视频。</translation>
    </message>
    <message>
        <source>Subtitles or a .nfo file belong to no video. Their video may have been renamed, moved or deleted.</source>
        <translation>字幕或 .nfo 文件不属于任何视频。其视频可能已重命名、移动或删除。</translation>
    </message>
    <message>
        <source>The bytes changed though nobody saved the file. Get it back from a copy.</source>
        <translation>没有人保存过该文件，但字节已更改。请从副本恢复。</translation>
    </message>
    <message>
        <source>The camera never knew the date.</source>
        <translation>摄像机从不知道日期。</translation>
    </message>
    <message>
        <source>The disk could not read the whole file. Copy what is on it elsewhere.</source>
        <translation>磁盘无法读取整个文件。请将其中的内容复制到别处。</translation>
    </message>
    <message>
        <source>The end of the file is missing: a copy was probably interrupted.</source>
        <translation>文件末尾缺失：可能是复制被中断。</translation>
    </message>
    <message>
        <source>The file does not say how long it is, so that players cannot seek.</source>
        <translation>文件没有注明长度，因此播放器无法跳转。</translation>
    </message>
    <message>
        <source>The file fails a chosen profile. “Plays on” says why.</source>
        <translation>文件不符合所选的规格。“可播放设备”说明了原因。</translation>
    </message>
    <message>
        <source>The file has few bits for its size of picture: quality may be poor.</source>
        <translation>文件的位数相对画面尺寸偏少：画质可能较差。</translation>
    </message>
    <message>
        <source>The file has many bits for its size of picture: some players stutter.</source>
        <translation>文件的位数相对画面尺寸偏多：一些播放器会卡顿。</translation>
    </message>
    <message>
        <source>The file has no bytes.</source>
        <translation>文件没有任何字节。</translation>
    </message>
    <message>
        <source>The file has no sound.</source>
        <translation>文件没有声音。</translation>
    </message>
    <message>
        <source>The file has the name of a video, and no pictures.</source>
        <translation>文件具有视频的名称，但没有画面。</translation>
    </message>
    <message>
        <source>The file is in none of the languages that are wanted in the preferences.</source>
        <translation>文件不含首选项中想要的任何语言。</translation>
    </message>
    <message>
        <source>The file was made later than today: a clock was wrong.</source>
        <translation>文件的生成时间晚于今天：时钟有误。</translation>
    </message>
    <message>
        <source>The name of a file of subtitles says another language than its text.</source>
        <translation>字幕文件的名称注明的语言与其文字不同。</translation>
    </message>
    <message>
        <source>The name says another format than the contents.</source>
        <translation>名称注明的格式与内容不同。</translation>
    </message>
    <message>
        <source>The picture has none of the usual shapes.</source>
        <translation>画面不是任何常见的形状。</translation>
    </message>
    <message>
        <source>The picture is stretched when it is shown; some programs forget that.</source>
        <translation>画面在显示时会拉伸；一些程序不会处理。</translation>
    </message>
    <message>
        <source>Values of a camera beside the video look like subtitles to programs.</source>
        <translation>视频旁的摄像机数值会被程序当作字幕。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Width or height is odd, which some encoders refuse.</source>
        <translation>宽度或高度为奇数，一些编码器不接受。</translation>
    </message>
    <message>
        <source>{program} does not find a file of subtitles by its name or folder.</source>
        <translation>{program} 无法按名称或文件夹找到字幕文件。</translation>
    </message>
    <message>
        <source>{} Of these, as imported from {}: {}.</source>
        <translation>{} 其中信息从 {} 导入的有 {} 个。</translation>
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
        <translation>每种一行；Enter 显示其文件</translation>
    </message>
    <message>
        <source>Columns of the problems</source>
        <translation>问题的列</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>问题种类</translation>
    </message>
    <message>
        <source>No problems are known.</source>
        <translation>没有已知的问题。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show those marked OK</source>
        <translation>显示标为正常的</translation>
    </message>
    <message>
        <source>Shows the files in the table that a check for damage could not examine</source>
        <translation>在表格中显示损坏检查未能检查的文件</translation>
    </message>
    <message>
        <source>Shows the files of which you marked this problem OK; the mark can be taken away there</source>
        <translation>显示此问题已标为正常的文件；可在该处移除标记</translation>
    </message>
    <message>
        <source>Shows the files with this problem in the table; they can be marked OK there</source>
        <translation>在表格中显示有此问题的文件；可在该处标为正常</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>每种问题显示的信息</translation>
    </message>
</context>
<context>
    <name>ProblemsPreferences</name>
    <message>
        <source> lines</source>
        <translation> 行</translation>
    </message>
    <message>
        <source>&amp;Least picture of a copy</source>
        <translation>副本的最小画面(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Wanted languages</source>
        <translation>想要的语言(&amp;W)</translation>
    </message>
    <message>
        <source>A track that tells no language may be in a wanted one, and is no problem.</source>
        <translation>没有注明语言的轨道可能是想要的语言，不算问题。</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>任意一种</translation>
    </message>
    <message>
        <source>In subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Least &amp;bits per pixel of a copy</source>
        <translation>副本的最少每像素位数(&amp;B)</translation>
    </message>
    <message>
        <source>Of each picture, as in H.264: a bit of HEVC counts for 1.6. Unknown is enough.</source>
        <translation>按每幅画面计，以 H.264 为准：HEVC 的一位按 1.6 计。未知视为足够。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show th&amp;ese</source>
        <translation>显示这些(&amp;E)</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Spoken or wr&amp;itten</source>
        <translation>音轨或字幕(&amp;I)</translation>
    </message>
    <message>
        <source>Such as de, en. A file that is in none of them has a problem. Empty: any language.</source>
        <translation>例如 de, en。不含其中任何语言的文件视为有问题。留空：任何语言。</translation>
    </message>
    <message>
        <source>What is not ticked is counted and shown nowhere. No file is read again for that.</source>
        <translation>未勾选的问题不计数，也不显示。不会因此重新读取任何文件。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>“Only in low quality” are videos of which no copy, exact or certainly with the same pictures, is so large. A picture without bars counts by its width, as one of 16:9.</source>
        <translation>“只有低质量版本”是指没有副本（完全相同或画面确定相同）达到此大小的视频。没有黑边的画面按宽度计算，视作 16:9。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>AS-11 UK DPP: delivery in HD</source>
        <translation>AS-11 UK DPP：高清交付</translation>
    </message>
    <message>
        <source>Apple TV 4K</source>
        <translation>Apple TV 4K</translation>
    </message>
    <message>
        <source>Archive master: FFV1 in Matroska</source>
        <translation>归档母版：Matroska 中的 FFV1</translation>
    </message>
    <message>
        <source>Chromecast Ultra</source>
        <translation>Chromecast Ultra</translation>
    </message>
    <message>
        <source>Chromecast, first and second generation</source>
        <translation>Chromecast，第一代和第二代</translation>
    </message>
    <message>
        <source>DLNA televisions in HD</source>
        <translation>DLNA 高清电视</translation>
    </message>
    <message>
        <source>DaVinci Resolve, free, on Linux</source>
        <translation>DaVinci Resolve 免费版，Linux</translation>
    </message>
    <message>
        <source>Jellyfin: direct play on all clients</source>
        <translation>Jellyfin：所有客户端直接播放</translation>
    </message>
    <message>
        <source>Most clients play more; the server converts the rest.</source>
        <translation>大多数客户端能播放更多格式；其余由服务器转换。</translation>
    </message>
    <message>
        <source>Other apps of Plex play more; the server converts the rest.</source>
        <translation>Plex 的其他应用能播放更多格式；其余由服务器转换。</translation>
    </message>
    <message>
        <source>Picture and sound only. Metadata, segments, loudness and photosensitivity need a tool of their own.</source>
        <translation>仅限画面和声音。元数据、分段、响度和光敏性需要专门的工具。</translation>
    </message>
    <message>
        <source>Plays in Apple&apos;s own apps, without a player that brings decoders of its own.</source>
        <translation>可在 Apple 自己的应用中播放，无需自带解码器的播放器。</translation>
    </message>
    <message>
        <source>Plays in all current browsers. Only the first audio track is looked at.</source>
        <translation>可在当前所有浏览器中播放。只查看第一条音轨。</translation>
    </message>
    <message>
        <source>Plays in current Chrome, Edge, Firefox and Opera; Safari needs a device that decodes AV1.</source>
        <translation>可在当前的 Chrome、Edge、Firefox 和 Opera 中播放；Safari 需要能解码 AV1 的设备。</translation>
    </message>
    <message>
        <source>Plex: direct play on smart televisions</source>
        <translation>Plex：智能电视直接播放</translation>
    </message>
    <message>
        <source>Sound is to be lossless too. The version of FFV1 and its checksums of slices are not looked at.</source>
        <translation>声音也须无损。不查看 FFV1 的版本及其切片的校验和。</translation>
    </message>
    <message>
        <source>The free edition on Linux decodes neither H.264 nor HEVC, and no edition on Linux reads AAC.</source>
        <translation>Linux 免费版既不解码 H.264 也不解码 HEVC，Linux 上的所有版本都不读取 AAC。</translation>
    </message>
    <message>
        <source>Vimeo takes many other formats too, and converts them all.</source>
        <translation>Vimeo 也接受许多其他格式，并全部转换。</translation>
    </message>
    <message>
        <source>Vimeo: recommended for uploads</source>
        <translation>Vimeo：推荐的上传格式</translation>
    </message>
    <message>
        <source>Web browsers: AV1</source>
        <translation>网页浏览器：AV1</translation>
    </message>
    <message>
        <source>Web browsers: MP4 with H.264</source>
        <translation>网页浏览器：MP4 与 H.264</translation>
    </message>
    <message>
        <source>Web browsers: WebM with VP8 or VP9</source>
        <translation>网页浏览器：WebM 与 VP8 或 VP9</translation>
    </message>
    <message>
        <source>What many televisions play from a media server. The limits are those of HD, not of a page: the manual of a television tells more.</source>
        <translation>许多电视可从媒体服务器播放的格式。限制以高清为准，并非出自某个页面：电视的说明书有更多信息。</translation>
    </message>
    <message>
        <source>YouTube takes many other formats too, and converts them all.</source>
        <translation>YouTube 也接受许多其他格式，并全部转换。</translation>
    </message>
    <message>
        <source>YouTube: recommended for uploads</source>
        <translation>YouTube：推荐的上传格式</translation>
    </message>
</context>
<context>
    <name>ProfileCommands</name>
    <message>
        <source>choice of profiles</source>
        <translation>选择规格</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Edit profiles…</source>
        <translation>编辑规格…</translation>
    </message>
    <message>
        <source>Show why files do not play on {}, and which</source>
        <translation>显示哪些文件不能在 {} 上播放及其原因</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>&amp;Name in filters</source>
        <translation>筛选器中的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>? {} unknown</source>
        <translation>? {} 个未知</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>必须全部满足</translation>
    </message>
    <message>
        <source>Name in filters</source>
        <translation>筛选器中的名称</translation>
    </message>
    <message>
        <source>One of these must hold</source>
        <translation>必须满足其一</translation>
    </message>
    <message>
        <source>Show in details</source>
        <translation>在详情中显示</translation>
    </message>
    <message>
        <source>Shows these files in the window</source>
        <translation>在窗口中显示这些文件</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens</source>
        <translation>小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>The command “{}” tests files by it, since the files are to be read for that.</source>
        <translation>命令“{}”按此规格测试文件，因为需要为此读取文件。</translation>
    </message>
    <message>
        <source>The details and the column Plays tell whether a file passes; failing is a problem</source>
        <translation>详情和“可播放设备”列说明文件是否符合；不符合则视为问题</translation>
    </message>
    <message>
        <source>The name of the profile in lists</source>
        <translation>规格在列表中的名称</translation>
    </message>
    <message>
        <source>There is another profile of this name.</source>
        <translation>已有同名的其他规格。</translation>
    </message>
    <message>
        <source>This profile comes with Cinventory. Copy it to change it.</source>
        <translation>此规格由 Cinventory 自带。请复制后再更改。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>请使用小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>✓ {0} {0:passes|pass}</source>
        <translation>✓ {0} 个符合</translation>
    </message>
    <message>
        <source>✗ {0} {0:fails|fail}</source>
        <translation>✗ {0} 个不符合</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Files that fail this profile</source>
        <translation>不符合此规格的文件</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>可播放设备</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deletes your profile; can be undone</source>
        <translation>删除您的规格；可撤销</translation>
    </message>
    <message>
        <source>Devices and deliveries that files can be judged by</source>
        <translation>可用来评判文件的设备和交付要求</translation>
    </message>
    <message>
        <source>Import a policy of MediaConch</source>
        <translation>导入 MediaConch 策略</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Makes a profile of your own that can be changed</source>
        <translation>创建可更改的自定义规格</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>可播放设备</translation>
    </message>
    <message>
        <source>Policies (*.xml)</source>
        <translation>策略 (*.xml)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Takes a policy of MediaConch, an XML file; it can be dropped here too</source>
        <translation>导入 MediaConch 策略（XML 文件）；也可将其拖放到此处</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{} (copy)</source>
        <translation>{}（副本）</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>隐藏窗口(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Minimize the window</source>
        <translation>最小化窗口(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program, and what it does by itself</source>
        <translation>结束程序及其自动执行的操作</translation>
    </message>
    <message>
        <source>Goes on in the background</source>
        <translation>在后台继续运行</translation>
    </message>
    <message>
        <source>Quit Cinventory?</source>
        <translation>要退出 Cinventory 吗？</translation>
    </message>
    <message>
        <source>The running jobs stop. They can go on at the next start.</source>
        <translation>正在运行的任务会停止。下次启动时可以继续。</translation>
    </message>
    <message>
        <source>This system shows no icon for Cinventory: it goes on only with its window.</source>
        <translation>本系统不显示 Cinventory 的图标：只有窗口打开时才继续运行。</translation>
    </message>
    <message>
        <source>Until the next start, nothing goes on in the background.</source>
        <translation>在下次启动之前，后台不会运行任何内容。</translation>
    </message>
    <message>
        <source>{count} {count:schedule begins|schedules begin} no job. Missed runs are caught up with.</source>
        <translation>{count} 个计划不会启动任务。错过的运行会补做。</translation>
    </message>
    <message>
        <source>{count} {count:source is|sources are} not watched.</source>
        <translation>{count} 个来源不受监视。</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>Read pictures</source>
        <translation>读取画面</translation>
    </message>
    <message>
        <source>Reads nothing</source>
        <translation>不读取任何内容</translation>
    </message>
    <message>
        <source>Starts to read the pictures of the other videos</source>
        <translation>开始读取其他视频的画面</translation>
    </message>
</context>
<context>
    <name>ReadingCosts</name>
    <message>
        <source>A check of the index is as fast as the disk reads: {size} of {files}.</source>
        <translation>索引检查的速度取决于磁盘读取速度：{files} 共 {size}。</translation>
    </message>
    <message>
        <source>It reads about {size} of {files}.</source>
        <translation>读取 {files} 中约 {size}。</translation>
    </message>
    <message>
        <source>It reads {size} of {files}.</source>
        <translation>读取 {files} 的 {size}。</translation>
    </message>
    <message>
        <source>There is nothing to compare with: no checksums are stored. To store them reads {size} of {files}.</source>
        <translation>没有可比较的对象：没有存储校验和。存储校验和需要读取 {files} 的 {size}。</translation>
    </message>
</context>
<context>
    <name>ReasonFormatter</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why they fail</source>
        <translation>不符合的原因</translation>
    </message>
    <message>
        <source>a combination that does not play, such as of container and codec</source>
        <translation>无法播放的组合，例如容器与编解码器</translation>
    </message>
    <message>
        <source>{0} unknown, which is not why they fail; wanted: {1}</source>
        <translation>{0} 未知，但不是不符合的原因；要求：{1}</translation>
    </message>
    <message>
        <source>{0}; wanted: {1}</source>
        <translation>{0}；要求：{1}</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>A row a condition; a click or Enter shows the files</source>
        <translation>每个条件一行；单击或按 Enter 显示文件</translation>
    </message>
    <message>
        <source>Columns of the reasons</source>
        <translation>原因的列</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>What is told of each reason</source>
        <translation>每个原因显示的信息</translation>
    </message>
    <message>
        <source>Why files fail</source>
        <translation>文件不符合的原因</translation>
    </message>
</context>
<context>
    <name>RelocateCommands</name>
    <message>
        <source>Looking through {}…</source>
        <translation>正在查看 {}…</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>重新定位</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>“{}”现在在哪里？</translation>
    </message>
    <message>
        <source>relocation of “{}”</source>
        <translation>重新定位“{}”</translation>
    </message>
    <message>
        <source>{0} of {1} {0:is|are} at {2}, with the same size. All records of “{3}” go there.</source>
        <translation>{1} 中有 {0} 个在 {2}，大小相同。“{3}”的所有记录将移到该处。</translation>
    </message>
    <message>
        <source>“{}” is at {} now. The next scan reads only what has changed.</source>
        <translation>“{}”现在位于 {}。下次扫描只读取已更改的内容。</translation>
    </message>
</context>
<context>
    <name>RenameCommands</name>
    <message>
        <source>Rename source</source>
        <translation>重命名来源</translation>
    </message>
    <message>
        <source>What {} is called in the window; an empty name is the name of the folder</source>
        <translation>{} 在窗口中的名称；留空则使用文件夹名称</translation>
    </message>
    <message>
        <source>renaming of a source to “{}”</source>
        <translation>将来源重命名为“{}”</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Closes this dialog; the list of jobs keeps the report</source>
        <translation>关闭此对话框；任务列表会保留报告</translation>
    </message>
    <message>
        <source>Copies the files that are shown, a line each</source>
        <translation>复制显示的文件，每个一行</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>No file of the report matches.</source>
        <translation>报告中没有符合的文件。</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>在报告中搜索</translation>
    </message>
    <message>
        <source>Shows the files whose path has these words</source>
        <translation>显示路径中含有这些词语的文件</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The files in one state, or in any, with counts</source>
        <translation>某一状态或任意状态的文件及数量</translation>
    </message>
    <message>
        <source>There is nothing else to tell.</source>
        <translation>没有其他可说明的内容。</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>验证报告</translation>
    </message>
    <message>
        <source>Writes the whole report to a file</source>
        <translation>将整个报告写入文件</translation>
    </message>
</context>
<context>
    <name>ReportExportDialog</name>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>HTML page for any browser (*.html)</source>
        <translation>任何浏览器可打开的 HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>ReportFormatter</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The list leaves out {0} more {0:file|files}.</source>
        <translation>列表未包括另外 {0} 个文件。</translation>
    </message>
    <message>
        <source>{folder}, compared with {manifest}</source>
        <translation>{folder}，与 {manifest} 比较</translation>
    </message>
    <message>
        <source>{} read</source>
        <translation>已读取 {}</translation>
    </message>
    <message>
        <source>{} rows are too many for the clipboard: export the report.</source>
        <translation>{} 行太多，剪贴板无法容纳：请导出报告。</translation>
    </message>
    <message>
        <source>{} verified</source>
        <translation>{} 个已验证</translation>
    </message>
    <message>
        <source>{}, compared with its manifest</source>
        <translation>{}，与其清单比较</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>All that the media engine says of the file</source>
        <translation>媒体引擎给出的所有文件信息</translation>
    </message>
    <message>
        <source>All that the media engine says of the file, by track</source>
        <translation>媒体引擎给出的所有文件信息，按轨道排列</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>作为文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>No line holds all of these words.</source>
        <translation>没有行含有所有这些词语。</translation>
    </message>
    <message>
        <source>Puts all that is shown of the report on the clipboard</source>
        <translation>将显示的报告全部放到剪贴板</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Search the report</source>
        <translation>搜索报告</translation>
    </message>
    <message>
        <source>Shows only the lines that hold every word</source>
        <translation>只显示含有每个词语的行</translation>
    </message>
    <message>
        <source>Shows the report as lines of text, not as a tree</source>
        <translation>将报告显示为文本行，而不是树</translation>
    </message>
    <message>
        <source>The media engine gave no report of this file.</source>
        <translation>媒体引擎没有给出此文件的报告。</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Closes this dialog, and does nothing</source>
        <translation>关闭此对话框，不执行任何操作</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Other file…</source>
        <translation>其他文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>A row a backup, the newest first</source>
        <translation>每个备份一行，最新的在前</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Chooses a backup in another folder</source>
        <translation>选择其他文件夹中的备份</translation>
    </message>
    <message>
        <source>Closes this dialog and changes nothing</source>
        <translation>关闭此对话框，不作任何更改</translation>
    </message>
    <message>
        <source>Columns of the backups</source>
        <translation>备份的列</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Puts the chosen backup in the place of the library</source>
        <translation>用所选备份替换媒体库</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The backup takes the place of {library}. The library of now stays beside it, under another name.</source>
        <translation>备份将替换 {library}。当前的媒体库会以其他名称保留在旁边。</translation>
    </message>
    <message>
        <source>There is no backup in the usual folder.</source>
        <translation>通常的文件夹中没有备份。</translation>
    </message>
    <message>
        <source>What is told of each backup</source>
        <translation>每个备份显示的信息</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>更新前生成</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>由您生成</translation>
    </message>
    <message>
        <source>made each week</source>
        <translation>每周生成</translation>
    </message>
</context>
<context>
    <name>ResultLinks</name>
    <message>
        <source>Show: {}</source>
        <translation>显示：{}</translation>
    </message>
    <message>
        <source>Shows these files</source>
        <translation>显示这些文件</translation>
    </message>
</context>
<context>
    <name>RoomFormatter</name>
    <message>
        <source>A file of several kinds counts once, in the topmost of them.</source>
        <translation>属于多个类别的文件只计一次，计入其中最上面的类别。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Could be freed: {0}, in {1}.</source>
        <translation>可释放：{0}，共 {1}。</translation>
    </message>
    <message>
        <source>Could free</source>
        <translation>可释放</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>In all: {0}, {1}.</source>
        <translation>总计：{0}，{1}。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Listed: {0} of {1}, those that free the most.</source>
        <translation>已列出 {0} 个（共 {1}），即释放空间最多的文件。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>前 {0} 个文件占其中的 {1}%。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Handed over</source>
        <translation>已交出</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Views of the room</source>
        <translation>空间的视图</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>编码可节省</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>用在何处</translation>
    </message>
    <message>
        <source>Where it goes, what could be saved, and what was saved</source>
        <translation>空间用在何处，可节省多少，已节省多少</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>By the last look of each day</source>
        <translation>根据每天最后一次查看</translation>
    </message>
    <message>
        <source>Room of “{}”</source>
        <translation>“{}”的空间</translation>
    </message>
    <message>
        <source>Used room</source>
        <translation>已用空间</translation>
    </message>
</context>
<context>
    <name>SafeQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
</context>
<context>
    <name>SavedSearchCommands</name>
    <message>
        <source>Rename search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>What the search is called in the side bar</source>
        <translation>搜索在侧边栏中的名称</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>The search “{}” was deleted.</source>
        <translation>已删除搜索“{}”。</translation>
    </message>
    <message>
        <source>deletion of the search “{}”</source>
        <translation>删除搜索“{}”</translation>
    </message>
    <message>
        <source>renaming of a search to “{}”</source>
        <translation>将搜索重命名为“{}”</translation>
    </message>
    <message>
        <source>saving of the search “{}”</source>
        <translation>保存搜索“{}”</translation>
    </message>
</context>
<context>
    <name>SavingsController</name>
    <message>
        <source>change of the target “{}”</source>
        <translation>更改目标“{}”</translation>
    </message>
    <message>
        <source>marks of {}</source>
        <translation>标记 {}</translation>
    </message>
    <message>
        <source>marks taken from {}</source>
        <translation>取消标记 {}</translation>
    </message>
</context>
<context>
    <name>SavingsFormatter</name>
    <message>
        <source>Came back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Codec now</source>
        <translation>当前编解码器</translation>
    </message>
    <message>
        <source>Encoding {0} of {1} again could save {2}.</source>
        <translation>重新编码 {0}（{1}）可节省 {2}。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交出</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Little or nothing to save: {}</source>
        <translation>可节省很少或没有：{}</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Not estimated: {}</source>
        <translation>未估算：{}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The first {0} {0:file makes|files make} {1} % of it.</source>
        <translation>前 {0} 个文件占其中的 {1}%。</translation>
    </message>
    <message>
        <source>Those {0} that save most are listed.</source>
        <translation>列出节省最多的 {0}。</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未标记</translation>
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
        <translation>每个文件一行；M 标记所选文件，Enter 打开文件</translation>
    </message>
    <message>
        <source>Add a folder: what its videos would save is estimated from what a scan reads.</source>
        <translation>请添加文件夹：根据扫描读取的信息估算其视频可节省多少。</translation>
    </message>
    <message>
        <source>Columns of the advice</source>
        <translation>建议的列</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>Files that save most</source>
        <translation>节省最多的文件</translation>
    </message>
    <message>
        <source>Hand over the marked…</source>
        <translation>交出已标记的…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交出…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>全不标记</translation>
    </message>
    <message>
        <source>Mark the first {}</source>
        <translation>标记前 {}</translation>
    </message>
    <message>
        <source>Marks are for this session; Undo takes a mark back</source>
        <translation>标记仅在本次会话中有效；“撤销”可收回标记</translation>
    </message>
    <message>
        <source>Marks those that save most, in the order of the list</source>
        <translation>按列表顺序标记节省最多的文件</translation>
    </message>
    <message>
        <source>No advice: nothing was read yet</source>
        <translation>没有建议：尚未读取任何内容</translation>
    </message>
    <message>
        <source>No file matches the search.</source>
        <translation>没有文件符合搜索。</translation>
    </message>
    <message>
        <source>No file would save enough with this target.</source>
        <translation>使用此目标，没有文件能节省足够的空间。</translation>
    </message>
    <message>
        <source>Only files such as codec:avc or size:&gt;2GB</source>
        <translation>仅限类似 codec:avc 或 size:&gt;2GB 的文件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Takes all marks away</source>
        <translation>移除所有标记</translation>
    </message>
    <message>
        <source>The same words and filters as in the search above</source>
        <translation>与上方搜索相同的词语和筛选器</translation>
    </message>
    <message>
        <source>What is told of each file; a click sorts by it</source>
        <translation>每个文件显示的信息；单击可按其排序</translation>
    </message>
    <message>
        <source>Writes a list or a script for a program that encodes; starts nothing</source>
        <translation>为编码程序写出列表或脚本；不启动任何程序</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
    <message>
        <source>Find a disk by its label</source>
        <translation>按标签查找磁盘</translation>
    </message>
    <message>
        <source>Scan the code on the label, or type the id below it.</source>
        <translation>扫描标签上的代码，或输入其下方的 ID。</translation>
    </message>
    <message>
        <source>Show the disk</source>
        <translation>显示磁盘</translation>
    </message>
    <message>
        <source>Shows the disk among the others</source>
        <translation>在其他磁盘中显示该磁盘</translation>
    </message>
</context>
<context>
    <name>ScanPresenter</name>
    <message>
        <source>Cancelled before it began</source>
        <translation>开始前已取消</translation>
    </message>
    <message>
        <source>Cancelled while looking for videos</source>
        <translation>查找视频时已取消</translation>
    </message>
    <message>
        <source>Cancelled: {} of {} kept</source>
        <translation>已取消：保留 {} / {}</translation>
    </message>
    <message>
        <source>Finished: {} in {}</source>
        <translation>已完成：{}，用时 {}</translation>
    </message>
    <message>
        <source>Needs attention: {}</source>
        <translation>需要注意：{}</translation>
    </message>
    <message>
        <source>Needs attention: {} in {}</source>
        <translation>需要注意：{}，用时 {}</translation>
    </message>
    <message>
        <source>Paused before it began</source>
        <translation>开始前已暂停</translation>
    </message>
    <message>
        <source>Paused while looking for videos</source>
        <translation>查找视频时已暂停</translation>
    </message>
    <message>
        <source>Paused: {} of {} kept</source>
        <translation>已暂停：保留 {} / {}</translation>
    </message>
</context>
<context>
    <name>ScheduleFormatter</name>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every night</source>
        <translation>每晚</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>ScheduleStore</name>
    <message>
        <source>adding of a schedule</source>
        <translation>添加计划</translation>
    </message>
    <message>
        <source>change of a schedule</source>
        <translation>更改计划</translation>
    </message>
    <message>
        <source>removal of a schedule</source>
        <translation>移除计划</translation>
    </message>
</context>
<context>
    <name>SchedulesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>A row a schedule; Space switches it on or off, Enter edits it, Delete removes it</source>
        <translation>每个计划一行；空格键启用或停用，Enter 编辑，Delete 移除</translation>
    </message>
    <message>
        <source>Adds a schedule</source>
        <translation>添加计划</translation>
    </message>
    <message>
        <source>Begins the job of the chosen schedule at once</source>
        <translation>立即开始所选计划的任务</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>关闭此对话框</translation>
    </message>
    <message>
        <source>Columns of the schedules</source>
        <translation>计划的列</translation>
    </message>
    <message>
        <source>Edits the chosen schedule</source>
        <translation>编辑所选计划</translation>
    </message>
    <message>
        <source>Jobs begin by themselves while this window or cinventory serve is open.</source>
        <translation>此窗口或 cinventory serve 打开期间，任务会自动开始。</translation>
    </message>
    <message>
        <source>Nothing begins by itself yet. For example: verify the checksums every Sunday night.</source>
        <translation>尚无自动开始的任务。例如：每周日晚上验证校验和。</translation>
    </message>
    <message>
        <source>Removes the chosen schedule</source>
        <translation>移除所选计划</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>立即运行(&amp;N)</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What is told of each schedule</source>
        <translation>每个计划显示的信息</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>搜索或筛选</translation>
    </message>
    <message>
        <source>Words, “phrases” and filters like codec:hevc size:&gt;2GB -audio:eng; Escape clears them</source>
        <translation>词语、“短语”和筛选器，例如 codec:hevc size:&gt;2GB -audio:eng；Esc 清除</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>There is no file to compare. Files that are only imported cannot be read.</source>
        <translation>没有可比较的文件。仅导入的文件无法读取。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Filters and values</source>
        <translation>筛选器和值</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>重新显示所有内容</translation>
    </message>
</context>
<context>
    <name>SelfTestDialog</name>
    <message>
        <source>A line for each part, and what to do where one fails</source>
        <translation>每个部分一行，失败时说明该怎么做</translation>
    </message>
    <message>
        <source>Closes this dialog</source>
        <translation>关闭此对话框</translation>
    </message>
    <message>
        <source>Copies the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Each part of the program is tried. This takes about half a minute…</source>
        <translation>正在测试程序的各个部分。大约需要半分钟…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>The self-test has ended.</source>
        <translation>自检已结束。</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Side bar</source>
        <translation>侧边栏</translation>
    </message>
</context>
<context>
    <name>SideBarUpdater</name>
    <message>
        <source>{} of them in the trash</source>
        <translation>其中 {} 个在回收站中</translation>
    </message>
</context>
<context>
    <name>SinceHead</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>起始：</translation>
    </message>
    <message>
        <source>The day from which on changes are told</source>
        <translation>从哪一天起显示更改</translation>
    </message>
    <message>
        <source>The moment since which changes are counted</source>
        <translation>从何时起统计更改</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Largest, latest or last first</source>
        <translation>最大、最新或最后的排在最前</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>Sort by “{}”</source>
        <translation>按“{}”排序</translation>
    </message>
    <message>
        <source>The order in which they were found</source>
        <translation>找到文件的顺序</translation>
    </message>
</context>
<context>
    <name>SoundControls</name>
    <message>
        <source>How loud the sound is</source>
        <translation>声音的大小</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound off (M)</source>
        <translation>关闭声音 (M)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>打开声音 (M)</translation>
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
        <translation>扫描已开始。</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>从媒体库中移除</translation>
    </message>
    <message>
        <source>Remove “{}”? The library forgets {}, for good with the next scan. The files themselves stay where they are.</source>
        <translation>要移除“{}”吗？媒体库会忘记 {}，下次扫描后不可恢复。文件本身保持不动。</translation>
    </message>
    <message>
        <source>removal of “{}”</source>
        <translation>移除“{}”</translation>
    </message>
    <message>
        <source>“{}” was removed, with {}. Until the next scan this can be undone.</source>
        <translation>已移除“{}”，连同 {}。下次扫描之前可以撤销。</translation>
    </message>
</context>
<context>
    <name>SourceListModel</name>
    <message>
        <source>Kept at: {}</source>
        <translation>存放于：{}</translation>
    </message>
    <message>
        <source>Last check of a file: {}</source>
        <translation>上次检查文件：{}</translation>
    </message>
    <message>
        <source>being scanned</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>imported from {}</source>
        <translation>从 {} 导入</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not connected since {}</source>
        <translation>自 {} 起未连接</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>部分读取</translation>
    </message>
    <message>
        <source>read in part: {} of {}</source>
        <translation>部分读取：{} / {}</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>{0} {0:file|files}</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{} % free</source>
        <translation>{}% 可用</translation>
    </message>
    <message>
        <source>{} in the trash</source>
        <translation>{} 个在回收站中</translation>
    </message>
    <message>
        <source>{} missing</source>
        <translation>{} 个缺失</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
    </message>
    <message>
        <source>{} of {} free as of {}</source>
        <translation>{} / {} 可用，截至 {}</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Choose which files the table shows; the Menu key shows what can be done with a source</source>
        <translation>选择表格显示哪些文件；菜单键显示可对来源执行的操作</translation>
    </message>
    <message>
        <source>Its menu has “{}”.</source>
        <translation>其菜单中有“{}”。</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <translation>尚无文件夹</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources and library</source>
        <translation>来源和媒体库</translation>
    </message>
    <message>
        <source>“Save search…”, the star beside the search field, keeps a search here</source>
        <translation>搜索框旁的星形按钮“保存搜索…”可将搜索保留在此处</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening the library…</source>
        <translation>正在打开媒体库…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Puts new and changed rows into their order</source>
        <translation>将新增和已更改的行放到正确的位置</translation>
    </message>
    <message>
        <source>Rows may be out of order: sort again</source>
        <translation>行的顺序可能不正确：请重新排序</translation>
    </message>
    <message>
        <source>Shows the files with errors and warnings</source>
        <translation>显示有错误和警告的文件</translation>
    </message>
    <message>
        <source>Sort again</source>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>查找副本</translation>
    </message>
    <message>
        <source>Find files that exist several times, or only on one disk.</source>
        <translation>查找有多份或仅在一个磁盘上的文件。</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Have the library looked after by schedules.</source>
        <translation>用计划照看媒体库。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Look after…</source>
        <translation>照看…</translation>
    </message>
    <message>
        <source>Read your folders to the end.</source>
        <translation>完整读取您的文件夹。</translation>
    </message>
    <message>
        <source>See what is wrong with files: unreadable, cut off, damaged.</source>
        <translation>查看文件的问题：无法读取、被截断、损坏。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>显示更少</translation>
    </message>
    <message>
        <source>Show this step no more</source>
        <translation>不再显示此步骤</translation>
    </message>
    <message>
        <source>Shows these steps no more; Help ▸ Getting started brings them back</source>
        <translation>不再显示这些步骤；可通过 帮助 ▸ 入门 重新显示</translation>
    </message>
    <message>
        <source>Store checksums</source>
        <translation>存储校验和</translation>
    </message>
    <message>
        <source>Store checksums: only they tell later whether a file is still the same.</source>
        <translation>存储校验和：只有它们能在日后判断文件是否仍然相同。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>已完成 {done} / {count}</translation>
    </message>
</context>
<context>
    <name>StripPosition</name>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>第 {} / {} 幅画面，位于 {}</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>TargetBar</name>
    <message>
        <source>&amp;Target</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit targets</source>
        <translation>编辑目标</translation>
    </message>
    <message>
        <source>Makes, changes or deletes targets</source>
        <translation>创建、更改或删除目标</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新建目标</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>新建目标…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target “{}”</source>
        <translation>目标“{}”</translation>
    </message>
    <message>
        <source>The encoding that the savings are estimated for</source>
        <translation>估算节省量所依据的编码</translation>
    </message>
    <message>
        <source>Use by default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>{} of mine</source>
        <translation>{}（自定义）</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>&amp;Codec</source>
        <translation>编解码器(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Least saving</source>
        <translation>最小节省量(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>画面(&amp;P)</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>不作任何更改</translation>
    </message>
    <message>
        <source>Files that cannot save as much are not listed.</source>
        <translation>不能节省这么多的文件不列出。</translation>
    </message>
    <message>
        <source>HEVC plays on most devices; AV1 saves more.</source>
        <translation>HEVC 可在大多数设备上播放；AV1 节省更多。</translation>
    </message>
    <message>
        <source>Keep &amp;HDR</source>
        <translation>保留 HDR(&amp;H)</translation>
    </message>
    <message>
        <source>Keep the &amp;sound as it is</source>
        <translation>声音保持原样(&amp;S)</translation>
    </message>
    <message>
        <source>Keeps this target</source>
        <translation>保存此目标</translation>
    </message>
    <message>
        <source>Larger pictures are scaled down, smaller ones stay.</source>
        <translation>较大的画面会缩小，较小的保持不变。</translation>
    </message>
    <message>
        <source>Otherwise it becomes AAC with 64 kb/s a channel.</source>
        <translation>否则转换为每声道 64 kb/s 的 AAC。</translation>
    </message>
    <message>
        <source>Otherwise it becomes SDR, which every screen shows.</source>
        <translation>否则转换为所有屏幕都能显示的 SDR。</translation>
    </message>
    <message>
        <source>There is another target of this name.</source>
        <translation>已有同名的其他目标。</translation>
    </message>
    <message>
        <source>What you call this target.</source>
        <translation>您为此目标取的名称。</translation>
    </message>
    <message>
        <source>{}p at most</source>
        <translation>至多 {}p</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Checked for damage</source>
        <translation>损坏检查</translation>
    </message>
    <message>
        <source>Checksums verified</source>
        <translation>校验和验证</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Marked OK</source>
        <translation>已标为正常</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>仅导入</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{name}, except: {values}</source>
        <translation>{name}：{values} 除外</translation>
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
        <translation>没有图片：{}</translation>
    </message>
    <message>
        <source>Picture at {}</source>
        <translation>{} 处的画面</translation>
    </message>
    <message>
        <source>Picture {} of {}, at {}</source>
        <translation>第 {} / {} 幅画面，位于 {}</translation>
    </message>
    <message>
        <source>Picture, not there yet</source>
        <translation>图片尚未生成</translation>
    </message>
    <message>
        <source>Shows this picture large</source>
        <translation>放大显示此图片</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>The arrow keys go back and forward</source>
        <translation>方向键后退和前进</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Everything else that can be done</source>
        <translation>其他所有可执行的操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>Shows the library in another way</source>
        <translation>以其他方式显示媒体库</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View: {}</source>
        <translation>视图：{}</translation>
    </message>
</context>
<context>
    <name>TrackMenu</name>
    <message>
        <source>Choose the track of sound, and subtitles (T)</source>
        <translation>选择音轨和字幕 (T)</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>隐藏式字幕</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Track {}</source>
        <translation>轨道 {}</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>language {}</source>
        <translation>语言 {}</translation>
    </message>
    <message>
        <source>{} (of a kind that is not shown here)</source>
        <translation>{}（此处不显示的类型）</translation>
    </message>
</context>
<context>
    <name>TrashButton</name>
    <message>
        <source>Shows which files could go to the trash, and which stay</source>
        <translation>显示哪些文件可移到回收站，哪些会保留</translation>
    </message>
    <message>
        <source>To the Trash</source>
        <translation>放入回收站</translation>
    </message>
    <message>
        <source>Trash plan for all {0} {0:group|groups} in the list…</source>
        <translation>列表中全部 {0} 个组的回收站计划…</translation>
    </message>
    <message>
        <source>Trash plan for this group…</source>
        <translation>此组的回收站计划…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:file|files}…</source>
        <translation>所选 {0} 个文件的回收站计划…</translation>
    </message>
    <message>
        <source>Trash plan for {0} selected {0:group|groups}…</source>
        <translation>所选 {0} 个组的回收站计划…</translation>
    </message>
</context>
<context>
    <name>TrashCommands</name>
    <message>
        <source>Journal</source>
        <translation>回收站记录</translation>
    </message>
    <message>
        <source>Trash plan</source>
        <translation>回收站计划</translation>
    </message>
</context>
<context>
    <name>TrashFormatter</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move {} to Trash</source>
        <translation>将 {} 移到回收站</translation>
    </message>
    <message>
        <source>Not moved: {}</source>
        <translation>未移动：{}</translation>
    </message>
    <message>
        <source>Plan of {0} listed {0:group|groups}</source>
        <translation>所列 {0} 个组的计划</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:file|files}</source>
        <translation>所选 {0} 个文件的计划</translation>
    </message>
    <message>
        <source>Plan of {0} selected {0:group|groups}</source>
        <translation>所选 {0} 个组的计划</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The library knows no files in the folder to keep.</source>
        <translation>媒体库中没有要保留的文件夹中的已知文件。</translation>
    </message>
    <message>
        <source>What stays, or what failed</source>
        <translation>保留的文件或失败原因</translation>
    </message>
    <message>
        <source>What stays, or why not moved</source>
        <translation>保留的文件或未移动的原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>已移回</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>未移动</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{0} in “{1}”</source>
        <translation>{0}（在“{1}”中）</translation>
    </message>
    <message>
        <source>{0} without another copy, or ignored</source>
        <translation>{0} 个没有其他副本或已忽略</translation>
    </message>
    <message>
        <source>{0} {0:file has|files have} sound in a language that the file that stays lacks, and {0:goes|go} all the same.</source>
        <translation>{0} 个文件有保留的文件所缺少的语言的音轨，仍会移走。</translation>
    </message>
    <message>
        <source>{0} {0:file is|files are} on several disks now, and would be on one only</source>
        <translation>{0} 个文件现在位于多个磁盘上，之后将只在一个磁盘上</translation>
    </message>
    <message>
        <source>{0} {0:file stays as a copy on another disk; the box above lets it go|files stay as copies on other disks; the box above lets them go}.</source>
        <translation>{0} 个文件作为其他磁盘上的副本保留；上方的选框可将其移走。</translation>
    </message>
    <message>
        <source>{0} {0:file stays, as it has|files stay, as they have} sound in a language that the better file lacks; the box above lets {0:it|them} go.</source>
        <translation>{0} 个文件因有更好的文件所缺少的语言的音轨而保留；上方的选框可将其移走。</translation>
    </message>
    <message>
        <source>{0} {0:file that goes is|files that go are} better than the one that you have chosen to keep: the list says by what.</source>
        <translation>{0} 个将移除的文件优于您选择保留的文件：列表说明了优在何处。</translation>
    </message>
    <message>
        <source>{stays}. This file is better than the chosen one: {reason}</source>
        <translation>{stays}。此文件优于所选文件：{reason}</translation>
    </message>
    <message>
        <source>{} (on another disk)</source>
        <translation>{}（在另一磁盘上）</translation>
    </message>
    <message>
        <source>{} not moved</source>
        <translation>{} 个未移动</translation>
    </message>
    <message>
        <source>{} to the trash</source>
        <translation>{} 移到回收站</translation>
    </message>
    <message>
        <source>{}, without sound in: {}</source>
        <translation>{}，缺少音轨语言：{}</translation>
    </message>
</context>
<context>
    <name>TrashPanel</name>
    <message>
        <source>Allow moves to the trash</source>
        <translation>允许移到回收站</translation>
    </message>
    <message>
        <source>Cinventory only reads until you allow more. The preferences take it back.</source>
        <translation>在您允许更多操作之前，Cinventory 只读取文件。可在首选项中收回许可。</translation>
    </message>
    <message>
        <source>Just before a file goes, it is compared byte for byte with the file that stays.</source>
        <translation>文件移走之前，会与保留的文件逐字节比较。</translation>
    </message>
    <message>
        <source>Looking up the files…</source>
        <translation>正在查询文件…</translation>
    </message>
    <message>
        <source>Makes a plan of all groups that the list shows now, in place of this one</source>
        <translation>为列表现在显示的所有组制定计划，取代此计划</translation>
    </message>
    <message>
        <source>Moves the ticked files to the trash</source>
        <translation>将勾选的文件移到回收站</translation>
    </message>
    <message>
        <source>Nothing is deleted, and the journal moves files back. The trash is on the disk of its files: the space is free once the trash is emptied.</source>
        <translation>不会删除任何文件，回收站记录可将文件移回。回收站与其文件在同一磁盘上：清空回收站后才会释放空间。</translation>
    </message>
    <message>
        <source>Nothing is moved yet: the button below does that</source>
        <translation>尚未移动任何文件：用下方的按钮移动</translation>
    </message>
    <message>
        <source>Plan what is shown now</source>
        <translation>计划现在显示的内容</translation>
    </message>
    <message>
        <source>The list shows other files now. The plan stays as it was.</source>
        <translation>列表现在显示其他文件。计划不变。</translation>
    </message>
    <message>
        <source>These files have other bytes than the files that stay, and show the same pictures. Just before a file goes, both have to be as they were compared, and the file that stays is read whole.</source>
        <translation>这些文件与保留的文件字节不同，但画面相同。文件移走之前，两者都必须与比较时一致，并完整读取保留的文件。</translation>
    </message>
</context>
<context>
    <name>TrashUndo</name>
    <message>
        <source>In the trash: {}.</source>
        <translation>在回收站中：{}。</translation>
    </message>
    <message>
        <source>move of {} to the trash</source>
        <translation>将 {} 移到回收站</translation>
    </message>
</context>
<context>
    <name>TreemapPanel</name>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What the areas stand for</source>
        <translation>面积的含义</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>A search does not change the trends, which tell of whole sources.</source>
        <translation>趋势针对整个来源，不受搜索影响。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before {}, only the number of files is known.</source>
        <translation>{} 之前只知道文件数。</translation>
    </message>
    <message>
        <source>Checked for damage</source>
        <translation>已检查损坏</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Each scan adds a point. Scan a source to begin.</source>
        <translation>每次扫描增加一个点。请扫描来源以开始。</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>错误和警告</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>有问题的文件</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>缺失的文件</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Share of checked files</source>
        <translation>已检查文件的比例</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size by video codec</source>
        <translation>各视频编解码器的大小</translation>
    </message>
    <message>
        <source>The last two points that you choose are compared below; Enter goes there.</source>
        <translation>最后选择的两个点在下方比较；Enter 转到该处。</translation>
    </message>
    <message>
        <source>The next scan begins to store sizes, codecs, problems and checks.</source>
        <translation>从下次扫描起存储大小、编解码器、问题和检查。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>With checksums</source>
        <translation>有校验和</translation>
    </message>
    <message>
        <source>With checksums, and checked for damage</source>
        <translation>有校验和，且已检查损坏</translation>
    </message>
</context>
<context>
    <name>TrendsPanel</name>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>What the library held after each scan, and holds now</source>
        <translation>媒体库在每次扫描后的内容和现在的内容</translation>
    </message>
</context>
<context>
    <name>UndoActs</name>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>重做：{}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>撤销：{}</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Done again: {}</source>
        <translation>已重做：{}</translation>
    </message>
    <message>
        <source>This can no longer be undone: {0}. {1}</source>
        <translation>无法再撤销：{0}。{1}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>已撤销：{}</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrors</name>
    <message>
        <source>An error came again that you know of: {count} {count:time|times} so far.</source>
        <translation>您已知的一个错误再次出现：至今 {count} 次。</translation>
    </message>
    <message>
        <source>Cinventory ended unexpectedly. A report can be saved.</source>
        <translation>Cinventory 意外结束。可以保存报告。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Its file was last changed {time}.</source>
        <translation>其文件上次更改于 {time}。</translation>
    </message>
    <message>
        <source>The last backup is of {time}.</source>
        <translation>上次备份于 {time}。</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开媒体库</translation>
    </message>
    <message>
        <source>There is no backup of it in the usual folder.</source>
        <translation>通常的文件夹中没有其备份。</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>&amp;Update without a backup</source>
        <translation>不备份而更新(&amp;U)</translation>
    </message>
    <message>
        <source>Changes the library, which earlier versions of Cinventory cannot open any more</source>
        <translation>更改媒体库，更改后较早版本的 Cinventory 无法再打开</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>没有备份</translation>
    </message>
    <message>
        <source>The library must be updated, and there is no backup of it.</source>
        <translation>必须更新媒体库，但没有其备份。</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>&amp;Algorithm</source>
        <translation>算法(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Files in</source>
        <translation>文件位置(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>清单(&amp;M)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>An ASC MHL history, a Media Hash List, a BagIt bag, or a list of md5sum, sha256sum, xxhsum, b3sum or SFV: the file, or its folder. It can be dropped on this dialog.</source>
        <translation>ASC MHL 历史记录、Media Hash List、BagIt 包，或 md5sum、sha256sum、xxhsum、b3sum 或 SFV 的列表：文件或其文件夹。可将其拖放到此对话框。</translation>
    </message>
    <message>
        <source>As the manifest tells</source>
        <translation>以清单注明的为准</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder with a manifest</source>
        <translation>选择含有清单的文件夹</translation>
    </message>
    <message>
        <source>Choose a manifest</source>
        <translation>选择清单</translation>
    </message>
    <message>
        <source>Choose the file of a manifest</source>
        <translation>选择清单文件</translation>
    </message>
    <message>
        <source>Choose the folder to compare</source>
        <translation>选择要比较的文件夹</translation>
    </message>
    <message>
        <source>Files in</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Only for a list that does not tell its own</source>
        <translation>仅用于没有注明算法的列表</translation>
    </message>
    <message>
        <source>Reads all files of the manifest, and compares their checksums</source>
        <translation>读取清单的所有文件，并比较其校验和</translation>
    </message>
    <message>
        <source>The folder of the manifest</source>
        <translation>清单所在的文件夹</translation>
    </message>
    <message>
        <source>The folder to compare</source>
        <translation>要比较的文件夹</translation>
    </message>
    <message>
        <source>The folder to compare, if the manifest is not beside its files.</source>
        <translation>要比较的文件夹（如果清单不在其文件旁）。</translation>
    </message>
    <message>
        <source>The path of a manifest, or of its folder</source>
        <translation>清单或其文件夹的路径</translation>
    </message>
    <message>
        <source>Type the whole path of the folder, or nothing.</source>
        <translation>请输入文件夹的完整路径，或留空。</translation>
    </message>
    <message>
        <source>Type the whole path of the manifest.</source>
        <translation>请输入清单的完整路径。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Verify manifest</source>
        <translation>验证清单</translation>
    </message>
</context>
<context>
    <name>WastePanel</name>
    <message>
        <source>A row a file of the chosen kind; Enter opens it</source>
        <translation>所选种类的每个文件一行；Enter 打开文件</translation>
    </message>
    <message>
        <source>A row a kind; its files that free the most are listed below</source>
        <translation>每种一行；其中释放空间最多的文件列在下方</translation>
    </message>
    <message>
        <source>Add a folder: then it is seen which files take room without need.</source>
        <translation>添加文件夹后，可看到哪些文件不必要地占用空间。</translation>
    </message>
    <message>
        <source>All in the table</source>
        <translation>全部在表格中显示</translation>
    </message>
    <message>
        <source>Columns of the files</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Columns of the kinds</source>
        <translation>种类的列</translation>
    </message>
    <message>
        <source>Compare pictures…</source>
        <translation>比较画面…</translation>
    </message>
    <message>
        <source>Compares files of equal size</source>
        <translation>比较大小相同的文件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Files that free the most</source>
        <translation>释放空间最多的文件</translation>
    </message>
    <message>
        <source>Files without a video</source>
        <translation>没有视频的文件</translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation>查找副本</translation>
    </message>
    <message>
        <source>Journal of the trash</source>
        <translation>回收站记录</translation>
    </message>
    <message>
        <source>Kinds of waste</source>
        <translation>浪费的种类</translation>
    </message>
    <message>
        <source>No file is known yet</source>
        <translation>尚无已知文件</translation>
    </message>
    <message>
        <source>Reads pictures of videos of similar length</source>
        <translation>读取时长相近的视频的画面</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>Show where to act</source>
        <translation>显示可操作之处</translation>
    </message>
    <message>
        <source>Shows all files of this kind in the table of files</source>
        <translation>在文件表格中显示此类别的所有文件</translation>
    </message>
    <message>
        <source>Shows the files beside videos that belong to none</source>
        <translation>显示视频旁不属于任何视频的文件</translation>
    </message>
    <message>
        <source>Shows the groups of equal files</source>
        <translation>显示相同文件的组</translation>
    </message>
    <message>
        <source>Shows the groups of videos with the same pictures</source>
        <translation>显示画面相同的视频组</translation>
    </message>
    <message>
        <source>Shows what Cinventory has moved to the trash</source>
        <translation>显示 Cinventory 已移到回收站的文件</translation>
    </message>
    <message>
        <source>Shows what encoding files again would save</source>
        <translation>显示重新编码文件可节省多少</translation>
    </message>
    <message>
        <source>What encoding saves</source>
        <translation>编码可节省</translation>
    </message>
    <message>
        <source>What is told of each file</source>
        <translation>每个文件显示的信息</translation>
    </message>
    <message>
        <source>What is told of each kind</source>
        <translation>每种问题显示的信息</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message>
        <source>end of the watch over “{}”</source>
        <translation>停止监视“{}”</translation>
    </message>
    <message>
        <source>watch over “{}”</source>
        <translation>监视“{}”</translation>
    </message>
    <message>
        <source>“{}” is watched no more.</source>
        <translation>不再监视“{}”。</translation>
    </message>
    <message>
        <source>“{}” is watched.</source>
        <translation>正在监视“{}”。</translation>
    </message>
</context>
<context>
    <name>WelcomeCards</name>
    <message>
        <source>A library that you have from another computer, or a backup.</source>
        <translation>来自另一台计算机的媒体库，或备份。</translation>
    </message>
    <message>
        <source>A short video that comes with Cinventory shows what the table and the details tell.</source>
        <translation>Cinventory 自带的短视频，展示表格和详情中的信息。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>Add your folders</source>
        <translation>添加您的文件夹</translation>
    </message>
    <message>
        <source>Connected disks</source>
        <translation>已连接的磁盘</translation>
    </message>
    <message>
        <source>Drop folders here, or choose them. Cinventory reads them, never changes them.</source>
        <translation>将文件夹拖放到此处，或选择文件夹。Cinventory 只读取，绝不更改。</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>查看示例</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>打开媒体库</translation>
    </message>
    <message>
        <source>{} free</source>
        <translation>{} 可用</translation>
    </message>
</context>
<context>
    <name>WorkerModel</name>
    <message>
        <source>Files/s</source>
        <translation>文件/秒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
</context>
<context>
    <name>WorkerTable</name>
    <message>
        <source>A row a worker of the cluster; those that get no files are at the top</source>
        <translation>集群的每个工作进程一行；未分配文件的在最前</translation>
    </message>
    <message>
        <source>Columns of the workers</source>
        <translation>工作进程的列</translation>
    </message>
    <message>
        <source>What is told of each worker</source>
        <translation>每个工作进程显示的信息</translation>
    </message>
    <message>
        <source>Workers of the job</source>
        <translation>任务的工作进程</translation>
    </message>
</context>
<context>
    <name>_Poster</name>
    <message>
        <source>Play here</source>
        <translation>在此播放</translation>
    </message>
    <message>
        <source>Play the file in the place of this picture</source>
        <translation>在此图片位置播放文件</translation>
    </message>
</context>
</TS>
