"""The side bar: the choice of files for the table, and the commands on sources and searches."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from app.core.coverage import Question, question_of
from app.core.query.collections import SavedSearch, SmartGroup
from app.core.sources.source import may_continue
from app.qt.base.browse_state import Choice
from app.qt.base.theme import Theme
from app.qt.sources.model import SourceListModel, SourceState
from app.qt.sources.view import SourceView
from app.qt.widgets.tooltips import set_tip

_WIDTH: Final = 232
_NARROWEST: Final = 160


class SideBar(QFrame):
    """The side bar. Commands are emitted as signals; results come back through the model."""

    chosen = Signal(object)
    """The new `Choice`."""
    rename_requested = Signal(object)
    """A `SavedSearch`."""
    forget_requested = Signal(object)
    """A `SavedSearch`."""
    relocate_requested = Signal(object)
    """The id of a source."""
    rescan_requested = Signal(object)
    """The id of a source."""
    continue_requested = Signal(object)
    """The id of a source."""
    watch_requested = Signal(object, bool)
    """The id of a source, and whether to watch the source."""
    reveal_requested = Signal(object)
    """The id of a source."""
    copy_path_requested = Signal(object)
    """The id of a source."""
    remove_requested = Signal(object)
    """The id of a source."""
    question_asked = Signal(object)
    """A `Question` about all files."""
    _removal = Signal(object)
    """The `Choice` to remove."""

    def __init__(
        self,
        sources: SourceListModel,
        theme: Theme,
        jobs: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Take the actions that begin `jobs`, other than scans, on the files of the chosen source."""
        super().__init__(parent)
        self._jobs = jobs
        self.setObjectName("sideBar")
        self.setAccessibleName(self.tr("Side bar"))
        self.setMinimumWidth(_NARROWEST)
        self._sources = sources
        self._writable = True
        self.view = SourceView(sources, theme)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._make_actions()
        self.view.chosen_changed.connect(self.chosen)
        self.view.chosen_changed.connect(self._refresh)
        self._removal.connect(self._take_out)
        self.view.customContextMenuRequested.connect(self._open_menu)
        sources.dataChanged.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the width that the side bar has until the user changes it."""
        return QSize(_WIDTH, super().sizeHint().height())

    def _make_actions(self) -> None:
        self.rescan = self._action(
            self.rescan_requested, self.tr("Rescan"), self.tr("Look for what has changed in this folder")
        )
        self.continue_scan = self._action(
            self.continue_requested,
            self.tr("Continue"),
            self.tr("Read the files here that the last scan did not come to"),
        )
        self.reveal = self._action(
            self.reveal_requested, self.tr("Show in file manager"), self.tr("Open this folder"), "Ctrl+R"
        )
        self.copy_path = self._action(
            self.copy_path_requested,
            self.tr("Copy path"),
            self.tr("Copy where this folder is"),
            "Ctrl+Shift+P",
        )
        self.remove = self._action(self._removal, "", "", QKeySequence.StandardKey.Delete, "Backspace")
        self.relocate = self._action(
            self.relocate_requested,
            self.tr("Moved to another place…"),
            self.tr("Say where this folder is now; what is known of its files goes with it"),
        )
        self.rename = self._action(
            self.rename_requested, self.tr("Rename…"), self.tr("Give this search another name"), "F2"
        )
        self.watch = QAction(self.tr("Watch this folder"), self, checkable=True)
        self.watch.triggered.connect(lambda on: self.watch_requested.emit(self.view.chosen, on))
        self.view.addAction(self.watch)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.addActions([self.continue_scan, self.rescan, self.watch, self.reveal, self.copy_path])
        self.menu.addSeparator()
        self.menu.addActions(self._jobs)
        self.view.addActions(self._jobs)
        self.menu.addSeparator()
        self.menu.addActions([self.relocate, self.remove])
        self.ask = QAction(self)
        self.ask.triggered.connect(lambda: self.question_asked.emit(self._question()))
        self.ask.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.addAction(self.ask)
        self.group_menu = QMenu(self)
        self.group_menu.setToolTipsVisible(True)
        self.group_menu.addAction(self.ask)
        self.search_menu = QMenu(self)
        self.search_menu.setToolTipsVisible(True)
        self.search_menu.addActions([self.rename, self.remove])

    def _action(
        self, asked: SignalInstance, text: str, says: str, *keys: QKeySequence.StandardKey | str
    ) -> QAction:
        """Return an action on the chosen row, whose keys work while the list has the focus."""
        action = QAction(text, self)
        set_tip(action, says)
        action.setStatusTip(says)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: asked.emit(self.view.chosen))
        self.view.addAction(action)
        return action

    def choose(self, choice: Choice) -> None:
        """Choose a source, a group or a search. Choose all files for None, or if the row has gone."""
        if choice != self.view.chosen:
            self.view.choose(choice)

    def set_total(self, files: int | None) -> None:
        """Show the number of all files; None means that the number is not known yet."""
        self.view.set_total(files)

    def set_watches(self, watches: Mapping[int, str]) -> None:
        """Show which sources are watched: sentences about them, by id."""
        self._sources.set_watches(watches)

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001
        """Set whether the library can be changed."""
        self._writable = writable
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Enable the actions that are possible now.

        A source that is being scanned cannot be scanned or removed. During a scan, no source can be
        relocated.
        """
        source = self.view.source()
        rests = source is not None and self._sources.state(source) is not SourceState.SCANNING
        self.reveal.setEnabled(source is not None)
        self.copy_path.setEnabled(source is not None)
        self.rescan.setEnabled(self._writable and rests)
        unread = source is not None and source.unread is not None
        self.continue_scan.setVisible(unread)
        self.continue_scan.setEnabled(
            self._writable and rests and source is not None and may_continue(source)
        )
        self._refresh_watch()
        self._refresh_question()
        self.relocate.setEnabled(self._writable and source is not None and not self._sources.scanning)
        saved = isinstance(self.view.chosen, SavedSearch)
        self.rename.setEnabled(self._writable and saved)
        self._offer_removal(saved=saved, enabled=self._writable and (rests or saved))

    def _question(self) -> Question | None:
        """Return the question whose answers the chosen group needs; None without one."""
        chosen = self.view.chosen
        return question_of(chosen) if isinstance(chosen, SmartGroup) else None

    def _refresh_question(self) -> None:
        question = self._question()
        self.ask.setEnabled(self._writable and question is not None and self._sources.rowCount() > 0)
        self.ask.setText("" if question is None else self.view.words.act(question))
        set_tip(self.ask, "" if question is None else self.view.words.act_hint(question))
        self.ask.setStatusTip(self.ask.toolTip())

    def _refresh_watch(self) -> None:
        source = self.view.source()
        state = self._sources.watch(source) if source else ""
        self.watch.setEnabled(self._writable and source is not None)
        self.watch.setChecked(bool(state))
        set_tip(self.watch, state or self.tr("Have changes in this folder scanned as they happen"))
        self.watch.setStatusTip(self.watch.toolTip())

    def _offer_removal(self, *, saved: bool, enabled: bool) -> None:
        """Adapt the action of removal to the choice: sources and searches share its key."""
        source_says = self.tr("Forget what is known of its files; the files themselves stay")
        search_says = self.tr("Forget this search; no file is changed")
        self.remove.setText(self.tr("Delete") if saved else self.tr("Remove from the library…"))
        set_tip(self.remove, search_says if saved else source_says)
        self.remove.setStatusTip(self.remove.toolTip())
        self.remove.setEnabled(enabled)

    @Slot(object)
    def _take_out(self, choice: Choice) -> None:
        if isinstance(choice, SavedSearch):
            self.forget_requested.emit(choice)
        else:
            self.remove_requested.emit(choice)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        """Open the menu of the clicked source or search, which the click has chosen."""
        if self.view.indexAt(at) != self.view.currentIndex():
            return
        if self.view.source() is not None:
            self.menu.popup(self.view.viewport().mapToGlobal(at))
        elif self._question() is not None:
            self.group_menu.popup(self.view.viewport().mapToGlobal(at))
        elif isinstance(self.view.chosen, SavedSearch):
            self.search_menu.popup(self.view.viewport().mapToGlobal(at))
