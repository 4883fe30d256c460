"""The actions of the window, each with its text, icon and shortcut."""

import sys
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from app.qt.base.theme import Theme
from app.qt.widgets.tooltips import set_tip

Keys = QKeySequence.StandardKey | str
_ENTER: Final = ("Return", "Enter")
_LARGER: Final = (QKeySequence.StandardKey.ZoomIn, "Ctrl+=")
"""On many keyboards, `+` is the key `=` with Shift."""
_HISTORY: Final = "Meta+H" if sys.platform == "darwin" else "Ctrl+H"
"""On macOS, Qt calls the Command key `Ctrl` and the Control key `Meta`. Command-H hides the program."""


class Actions(QObject):
    """The window's actions. At first, only those that need no open library are enabled."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[QAction, str] = {}
        self._make_scanning()
        self._make_rows()
        self._make_window()
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def _make_scanning(self) -> None:
        standard = QKeySequence.StandardKey
        self.add_folder = self._action(
            self.tr("Add folder…"), self.tr("Scan a folder into the library"), standard.Open, icon="add"
        )
        self.rescan = self._action(
            self.tr("Rescan"),
            self.tr("Look for what has changed in the chosen source, or in all of them"),
            "F5",
            icon="rescan",
        )
        self.continue_scan = self._action(
            self.tr("Continue"),
            self.tr(
                "Read the files that the last scan did not come to, in the chosen source or in all of them"
            ),
            "Shift+F5",
        )
        self.paste = self._action(
            self.tr("Paste"), self.tr("Scan the files and folders on the clipboard"), standard.Paste
        )
        self.pause = self._action(
            self.tr("Pause"), self.tr("Stop the scan for now; Resume goes on from there"), "Ctrl+P"
        )
        self.cancel = self._action(
            self.tr("Cancel"), self.tr("Stop what is running, and keep what there is"), "Esc"
        )
        self.skip = self._action(
            self.tr("Skip file"),
            self.tr("Go on without the file that takes so long; the next scan tries it again"),
            "Ctrl+K",
        )
        self.export = self._action(
            self.tr("Export…"),
            self.tr("Write the selected files, or all that are shown, to a file"),
            "Ctrl+E",
            icon="export",
        )
        self.find_copies = self._action(
            self.tr("Find copies"),
            self.tr("Compare the files that are shown with all others, to find which exist several times"),
            "Ctrl+Shift+D",
        )
        self.verify_manifest = self._action(
            self.tr("Verify manifest…"),
            self.tr("Compare a folder with a list of checksums, a history or a bag that came with it"),
            "Ctrl+Shift+Y",
        )
        self.create_manifest = self._action(
            self.tr("Create manifest…"),
            self.tr("Write a list of all files of a folder with their checksums"),
            "Ctrl+Shift+N",
        )

    def _make_rows(self) -> None:
        """Make the actions on selected rows, whose shortcuts work while the table has the focus."""
        standard = QKeySequence.StandardKey
        self.open_file = self._action(self.tr("Open"), self.tr("Play the file with your player"), *_ENTER)
        self.reveal = self._action(
            self.tr("Show in file manager"), self.tr("Show the file in its folder"), "Ctrl+R"
        )
        self.copy = self._action(self.tr("Copy"), self.tr("Copy the rows as text"), standard.Copy)
        self.copy_csv = self._action(
            self.tr("Copy as CSV"),
            self.tr("Copy the rows with all columns, for a spreadsheet"),
            "Ctrl+Shift+C",
        )
        self.copy_path = self._action(self.tr("Copy path"), self.tr("Copy where the file is"), "Ctrl+Shift+P")
        self.checksum = self._action(
            self.tr("Compute checksums"),
            self.tr("Compute and store the checksums of the selected files that have none"),
            "Ctrl+Shift+M",
        )
        self.verify = self._action(
            self.tr("Verify"),
            self.tr("Read the selected files again, and compare them with their stored checksums"),
            "Ctrl+Shift+V",
        )
        self.accept = self._action(
            self.tr("Accept contents…"),
            self.tr("Take what the last check found in the selected files as good"),
            "Ctrl+Shift+A",
        )
        self.check_damage = self._action(
            self.tr("Check for damage…"),
            self.tr("Decode the selected files, or all that are shown, to find damage"),
            "Ctrl+Shift+X",
        )
        self.select_all = self._action(
            self.tr("Select all"), self.tr("Select everything that is shown"), standard.SelectAll
        )
        for action in self.rows():
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _make_window(self) -> None:
        self.find = self._action(
            self.tr("Find"), self.tr("Go to the search field"), QKeySequence.StandardKey.Find
        )
        self.show_all = self._action(
            self.tr("Show all files"), self.tr("Clear the search, and show every source"), "Ctrl+Shift+F"
        )
        self.save_search = self._action(
            self.tr("Save search…"),
            self.tr("Keep this search in the side bar, by a name"),
            QKeySequence.StandardKey.Save,
            icon="star",
        )
        self.changes = self._action(
            self.tr("What changed…"),
            self.tr("See what each scan found new, changed, moved or missing"),
            _HISTORY,
        )
        self.copies = self._action(
            self.tr("Copies…"),
            self.tr("See which files exist several times, where they are, and how much room they take"),
            "Ctrl+Shift+K",
        )
        self.profiles = self._action(
            self.tr("Profiles…"),
            self.tr("See which files play on a device or are fit for a delivery, and change the conditions"),
            "Ctrl+Shift+O",
        )
        self.schedules = self._action(
            self.tr("Schedules…"),
            self.tr("See and change which jobs begin by themselves, and when"),
            "Ctrl+Shift+J",
        )
        self.columns = self._action(
            self.tr("Columns…"), self.tr("Choose, move and sort by the columns of the table"), "Ctrl+L"
        )
        self.table_view = self._action(
            self.tr("Table"), self.tr("Show the files as a table"), "Ctrl+1", checkable=True
        )
        self.gallery = self._action(
            self.tr("Gallery"), self.tr("Show the files as pictures"), "Ctrl+2", checkable=True
        )
        self.insights = self._action(
            self.tr("Insights"),
            self.tr("Show the files as a treemap and as charts, whose parts are filters"),
            "Ctrl+3",
            checkable=True,
        )
        self._make_gallery()
        self.table_view.setChecked(True)
        self.views = QActionGroup(self)
        for action in (self.table_view, self.gallery, self.insights):
            self.views.addAction(action)
        self.side_bar = self._action(
            self.tr("Side bar"), self.tr("Show or hide the sources"), "F9", checkable=True
        )
        self.facets = self._action(
            self.tr("Narrow down"),
            self.tr("Show or hide what the files have in common, with counts"),
            "Ctrl+D",
            checkable=True,
        )
        self.details = self._action(
            self.tr("Details"), self.tr("Show or hide the details"), "Ctrl+I", checkable=True
        )
        self.jobs = self._action(
            self.tr("Jobs"),
            self.tr("Show or hide what runs, what waits and what has ended"),
            "Ctrl+J",
            checkable=True,
        )
        self.preferences = self._action(
            self.tr("Preferences…"), self.tr("File types, limits, theme and language"), "Ctrl+,"
        )
        self.about = self._action(
            self.tr("Shortcuts and about…"), self.tr("All keys, the version and the licence"), "F1"
        )
        self.quit = self._action(self.tr("Quit"), self.tr("Close the window"), "Ctrl+Q")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        for action in self._views():
            action.setEnabled(action is not self.show_all)

    def _make_gallery(self) -> None:
        """Make the actions on the pictures of the gallery, which have shortcuts while it has the focus."""
        self.larger = self._action(
            self.tr("Larger pictures"), self.tr("Show the pictures of the gallery larger"), *_LARGER
        )
        self.smaller = self._action(
            self.tr("Smaller pictures"),
            self.tr("Show the pictures of the gallery smaller"),
            QKeySequence.StandardKey.ZoomOut,
        )
        self.earlier_picture = self._action(
            self.tr("Earlier picture"), self.tr("Show an earlier picture of the current file"), "Alt+Left"
        )
        self.later_picture = self._action(
            self.tr("Later picture"), self.tr("Show a later picture of the current file"), "Alt+Right"
        )
        for action in self.pictures():
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def pictures(self) -> list[QAction]:
        """Return the actions on the pictures of the gallery."""
        return [self.larger, self.smaller, self.earlier_picture, self.later_picture]

    def _views(self) -> list[QAction]:
        """Return the actions on the view and on the program."""
        view = [self.find, self.show_all, self.columns, self.side_bar, self.facets, self.details]
        return [*view, self.table_view, self.gallery, self.jobs, self.preferences, self.about, self.quit]

    def rows(self) -> list[QAction]:
        """Return the actions on selected rows, in the order of a menu."""
        return [
            self.open_file,
            self.reveal,
            self.copy,
            self.copy_csv,
            self.copy_path,
            *self.checks(),
            self.select_all,
        ]

    def checks(self) -> list[QAction]:
        """Return the actions on the contents of selected files."""
        return [self.checksum, self.verify, self.accept, self.check_damage]

    def of_a_file(self) -> list[QAction]:
        """Return the actions that make sense beside the details of a file."""
        return [self.open_file, self.reveal, self.copy_path]

    def anywhere(self) -> list[QAction]:
        """Return the actions whose shortcuts work in the whole window."""
        scanning = [
            self.add_folder,
            self.rescan,
            self.continue_scan,
            self.paste,
            self.export,
            self.find_copies,
        ]
        manifests = [self.verify_manifest, self.create_manifest]
        history = [self.save_search, self.changes, self.copies, self.profiles, self.schedules, self.insights]
        return [*scanning, *manifests, self.skip, self.pause, self.cancel, *history, *self._views()]

    def menu(self) -> list[list[QAction]]:
        """Return the groups of actions for the menu button."""
        return [
            [self.continue_scan, self.paste, self.export, self.find_copies, self.pause, self.skip],
            [self.verify_manifest, self.create_manifest],
            self.rows(),
            [self.find, self.save_search, self.show_all, self.columns],
            [self.table_view, self.gallery, self.insights, *self.pictures()],
            [
                self.side_bar,
                self.facets,
                self.details,
                self.jobs,
                self.changes,
                self.copies,
                self.profiles,
                self.schedules,
            ],
            [self.preferences, self.about],
            [self.quit],
        ]

    def all(self) -> list[QAction]:
        """Return every action."""
        return [*self.anywhere(), *self.rows(), *self.pictures()]

    def _action(self, text: str, says: str, *keys: Keys, icon: str = "", checkable: bool = False) -> QAction:
        action = QAction(text, self)
        action.setIconText(text)
        action.setShortcuts([QKeySequence(key) for key in keys])
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(action, f"{says} ({native})")
        action.setStatusTip(says)
        action.setCheckable(checkable)
        action.setIconVisibleInMenu(False)  # an icon would hide the check mark
        action.setEnabled(False)
        if icon:
            self._icons[action] = icon
        return action

    def _apply_theme(self) -> None:
        for action, name in self._icons.items():
            primary = action is self.add_folder
            action.setIcon(self._theme.icon(name, on_accent=primary))
