"""The window: puts the parts together and passes on what they say. It decides nothing else."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.qt.actions import Actions
from app.qt.controller import Controller
from app.qt.models.dropped import dropped_paths, has_paths
from app.qt.models.file_table import FileTableModel, Totals
from app.qt.panels.activity_panel import ActivityPanel
from app.qt.panels.notice_panel import NoticePanel
from app.qt.panels.table_panel import TablePanel
from app.qt.texts import Activity, Texts
from app.qt.theme import Theme

_SIZE: Final = QSize(1280, 800)


class MainWindow(QMainWindow):
    """Is on the screen before the library is open; `serve` gives it what it works with."""

    close_requested = Signal()
    """The user wants to leave; the window stays, out of reach, until `leave`."""

    def __init__(self, texts: Texts, theme: Theme, icon: QIcon) -> None:
        super().__init__()
        self._texts = texts
        self._controller: Controller | None = None
        self._activity: Activity | None = None
        self.settled = False
        """Whether all rows of the library are there."""
        self._leaving = False
        self._may_close = False
        self.commands = Actions(self)
        self.model = FileTableModel(texts, theme.ink, self)
        self.notice = NoticePanel()
        self.panel = TablePanel(self.model, self.commands.add_folder, icon)
        self.activity = ActivityPanel(self.commands.cancel)
        self.totals = QLabel(self.tr("Opening the library…"))
        self.problems = QLabel()
        self.setWindowTitle("Cinventory")
        self.setWindowIcon(icon)
        self.setAcceptDrops(True)
        self.resize(_SIZE)
        self.addActions(self.commands.all())
        self._lay_out()
        self._connect(theme)

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tool_row())
        column.addWidget(self.notice)
        column.addWidget(self.panel, 1)
        column.addWidget(self.activity)
        column.addWidget(self._status_line())
        self.setCentralWidget(body)

    def _tool_row(self) -> QWidget:
        frame = QFrame()
        frame.setObjectName("toolRow")
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        for action, primary in ((self.commands.add_folder, True), (self.commands.rescan, False)):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setProperty("primary", primary)
            button.setAccessibleName(action.text())
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        return frame

    def _status_line(self) -> QWidget:
        frame = QFrame()
        frame.setObjectName("statusLine")
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 5, 16, 5)
        row.addWidget(self.totals, 1)
        row.addWidget(self.problems)
        return frame

    def _connect(self, theme: Theme) -> None:
        self.commands.add_folder.triggered.connect(self._choose_folder)
        self.commands.paste.triggered.connect(self._paste)
        self.commands.quit.triggered.connect(self.close)
        self.model.totals_changed.connect(self._show_totals)
        theme.changed.connect(self.panel.table.viewport().update)

    def serve(self, controller: Controller) -> None:
        """Connect the window to what does the work."""
        self._controller = controller
        self.commands.rescan.triggered.connect(controller.rescan)
        self.commands.cancel.triggered.connect(controller.cancel)
        self.activity.resume_requested.connect(controller.resume)
        self.activity.dismiss_requested.connect(controller.dismiss)
        controller.activity_changed.connect(self._show_activity)
        controller.notice_raised.connect(self.notice.announce)
        controller.loaded.connect(self.settle)
        self._refresh()

    @Slot()
    def settle(self) -> None:
        """Say that no more rows come by themselves: a table that is empty now is empty."""
        self.settled = True
        self._show_totals(self.model.totals)
        self._refresh()

    def leave(self) -> None:
        """Close for good."""
        self._may_close = True
        self.close()

    @property
    def _open(self) -> bool:
        """Whether anything can be scanned now."""
        return self._controller is not None and self._controller.writable and not self._leaving

    def _refresh(self) -> None:
        activity = self._activity
        running = activity is not None and activity.running
        self.commands.add_folder.setEnabled(self._open)
        self.commands.paste.setEnabled(self._open)
        self.commands.rescan.setEnabled(
            self._open and self._controller is not None and self._controller.can_rescan
        )
        self.commands.cancel.setEnabled(activity is not None and activity.can_cancel and not self._leaving)
        self.panel.set_idle(self.settled and not running)

    @Slot(object)
    def _show_activity(self, activity: Activity | None) -> None:
        if self._leaving and activity is not None:
            finishing = self.tr("Finishing: what was found is being saved…")
            activity = replace(activity, heading=finishing, running=True, resume="", detail="")
        self._activity = activity
        self.activity.show_activity(activity)
        self._refresh()

    @Slot(object)
    def _show_totals(self, totals: Totals) -> None:
        self.totals.setText(self._texts.totals(totals.files, totals.size))
        self.problems.setText(self._texts.problems(totals.problems))

    @Slot()
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.accepted.connect(lambda: self._add(dialog.selectedUrls()))
        dialog.open()

    def _add(self, urls: Iterable[QUrl]) -> None:
        mime = QMimeData()
        mime.setUrls(list(urls))
        self._take(mime)

    @Slot()
    def _paste(self) -> None:
        self._take(QGuiApplication.clipboard().mimeData())

    def _take(self, mime: QMimeData) -> None:
        if has_paths(mime):
            self._scan(*dropped_paths(mime))

    def _scan(self, paths: tuple[bytes, ...], refused: int) -> None:
        if refused:
            self.notice.announce(self.tr("Only files and folders of this computer can be scanned."))
        if self._open and self._controller is not None:
            self._controller.scan(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._open and has_paths(event.mimeData()):
            event.setDropAction(_harmless(event))
            event.accept()
            self.panel.set_dropping(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.panel.set_dropping(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.panel.set_dropping(False)
        event.setDropAction(_harmless(event))
        event.accept()
        self._take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the work has ended in order; asking twice is asking once."""
        event.setAccepted(self._may_close)
        if self._may_close or self._leaving:
            return
        self._leaving = True
        if self._controller is not None and self._controller.busy:
            self._show_activity(self._activity)
        else:
            self.hide()
        self.close_requested.emit()


def _harmless(event: QDropEvent) -> Qt.DropAction:
    """Return what the other side is told that we do: after a move it would delete its files."""
    link, copy = Qt.DropAction.LinkAction, Qt.DropAction.CopyAction
    return copy if event.possibleActions() & copy else link
