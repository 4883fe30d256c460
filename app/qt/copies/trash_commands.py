"""Connects the page of copies with the preview of a move to the trash, and with the journal."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox

from app.core.job import Job
from app.core.trash.job import TrashRequest
from app.jobs.types.trash import RESTORE, TRASH, restore_request
from app.qt.base.desk import Desk
from app.qt.copies.journal_panel import JournalPanel
from app.qt.copies.loader import GroupList
from app.qt.copies.panel import CopiesPanel
from app.qt.copies.trash_dialog import TrashDialog
from app.qt.copies.trash_formatting import TrashFormatter
from app.qt.copies.trash_loader import TrashLoader
from app.qt.widgets.notice_bar import Notice


class TrashNotices(QObject):
    """Listens to the queue until `close`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._offer = Notice("")
        self._told: set[str] = set()
        self.close = desk.queue.subscribe(self._on_job)

    def _on_job(self, job: Job) -> None:
        outcome = job.outcome_of(TRASH)
        if job.outcome_of(RESTORE) is not None:
            self._desk.notice.withdraw(self._offer)
        if outcome is None or not job.state.terminal or not outcome.moved or job.id in self._told:
            return
        self._told.add(job.id)
        text = self.tr("In the trash: {}.").format(self._desk.texts.files(outcome.moved))
        request = TrashRequest(paths=job.request.paths, act=outcome.act)
        self._offer = Notice(text, self.tr("Undo"), partial(self._desk.submit, RESTORE, request))
        self._desk.notice.announce(self._offer)


class TrashCommands(QObject):
    """The commands of one window; `attach` adds their buttons and the journal to the page of copies."""

    def __init__(self, desk: Desk, loader: TrashLoader) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._loader = loader
        self._words = TrashFormatter(desk.texts, self)
        self.preview: TrashDialog | None = None
        """The open preview; None while there is none."""
        self.journal: JournalPanel | None = None
        """The journal of the page; None before the page is made."""
        loader.confirmed.connect(lambda request: desk.submit(TRASH, request))
        loader.moved.connect(desk.files.take)
        desk.preferences.changed.connect(self._show_allowed)

    @Slot()
    def _show_allowed(self) -> None:
        """Show in an open preview whether the preferences and the library allow moves."""
        if self.preview is not None:
            allowed = self._desk.preferences.settings.trash and self._desk.writable
            self.preview.show_allowed(allowed=allowed)

    def attach(self, page: CopiesPanel) -> None:
        """Add the commands and the journal to the page."""
        role = QDialogButtonBox.ButtonRole.ActionRole
        remove = page.buttons.addButton(self.tr("Move to Trash…"), role)
        remove.setAutoDefault(False)
        remove.setAccessibleDescription(
            self.tr("Shows which of the selected files or groups could go to the trash, and which stay")
        )
        remove.clicked.connect(lambda: self._preview(page))
        self._add_journal(page)
        groups = QAction(self.tr("Move to Trash…"), page.groups)
        groups.triggered.connect(lambda: self._preview_groups(page))
        groups.setShortcut(QKeySequence.StandardKey.Delete)
        groups.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        groups.setEnabled(False)
        page.groups.addAction(groups)
        chosen = QAction(self.tr("Move to Trash…"), page.files)
        chosen.triggered.connect(lambda: self._preview_chosen(page))
        chosen.setShortcut(QKeySequence.StandardKey.Delete)
        chosen.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        chosen.setEnabled(False)
        page.files.addAction(chosen)
        page.files.menu.addAction(chosen)
        selection = page.files.selectionModel()
        selection.selectionChanged.connect(lambda: chosen.setEnabled(selection.hasSelection()))
        remove.setEnabled(False)
        page.tabs.currentChanged.connect(lambda view: remove.setVisible(view == 0))
        self._remove = (remove, groups)
        page.left.connect(self._loader.forget)

    def show_groups(self, found: GroupList) -> None:
        """Offer the move of the shown groups, unless they are left alone."""
        for each in self._remove:
            each.setEnabled(bool(found.groups) and not found.is_alone)

    def _preview(self, page: CopiesPanel) -> None:
        """Show the plan for the selected files of a group, or else for the selected groups."""
        if page.files.chosen():
            self._preview_chosen(page)
        else:
            self._preview_groups(page)

    def _preview_groups(self, page: CopiesPanel) -> None:
        if groups := page.chosen_groups():
            self._open(page, by_rule=True)
            self._loader.plan_groups(groups, page.shown_query, page.files_model.places)

    def _preview_chosen(self, page: CopiesPanel) -> None:
        summary = page.groups_model.group(page.groups.currentIndex().row())
        files = page.files_model.files()
        group = summary.with_files(files)
        self._open(page, by_rule=False)
        chosen = [file.id for file in page.files.chosen()]
        self._loader.plan_files(group, chosen, page.files_model.places)

    def _open(self, page: CopiesPanel, *, by_rule: bool) -> None:
        self.preview = preview = TrashDialog(self._words, page, by_rule=by_rule)
        self._show_allowed()
        self._loader.planned.connect(preview.show_plan)
        preview.options_chosen.connect(self._loader.plan_again)
        preview.confirmed.connect(self._loader.confirm)
        preview.preferences_requested.connect(lambda: self._desk.preferences.open("trash"))
        preview.finished.connect(self._forget_preview)
        preview.open()

    @Slot()
    def _forget_preview(self) -> None:
        self.preview = None
        self._loader.forget()

    def _add_journal(self, page: CopiesPanel) -> None:
        self.journal = journal = JournalPanel(self._words, writable=self._desk.writable)
        page.add_view(self.tr("Journal of the trash"), journal)
        journal.entries_requested.connect(self._loader.read_journal)
        journal.undo_requested.connect(lambda entries: self._desk.submit(RESTORE, restore_request(entries)))
        self._loader.journal_read.connect(journal.show_entries)

    @Slot()
    def refresh(self) -> None:
        """Read the journal again while it is shown."""
        if self.journal is not None and self.journal.isVisible():
            self._loader.read_journal()
