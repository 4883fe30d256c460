"""Connects the page of copies with the plan of a move to the trash, and with the journal."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from app.core.copies.removal import Removal
from app.jobs.types.trash import RESTORE, TRASH, restore_request
from app.qt.base.desk import Desk
from app.qt.copies.loader import GroupList
from app.qt.copies.trash_formatting import TrashFormatter
from app.qt.copies.trash_loader import Find, PlanOptions, TrashLoader

if TYPE_CHECKING:
    from app.qt.copies.journal_panel import JournalPanel
    from app.qt.copies.page import CopiesPage, ViewContents
    from app.qt.copies.trash_panel import TrashPanel


class TrashCommands(QObject):
    """The commands of one window; `attach` adds them, the plan and the journal to the page of copies."""

    def __init__(self, desk: Desk, loader: TrashLoader) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._loader = loader
        self._words = TrashFormatter(desk.texts, self)
        self._page: CopiesPage | None = None
        self._listed = GroupList()
        """The groups that the page lists."""
        self._is_begun = False
        """Whether the plan that is about to be shown is that of a selection."""
        self._planned: GroupList | None = None
        """The listed groups that are planned; None for a selection."""
        self._back = 0
        """The tab with the groups that are planned."""
        loader.confirmed.connect(lambda request: desk.submit(TRASH, request))
        loader.moved.connect(desk.files.take)

    def attach(self, page: "CopiesPage") -> None:
        """Add the commands and the views to the page."""
        self._page = page
        self.plan_view = page.add_view(self.tr("Move to Trash"), self._made_plan)
        self._journal_view = page.add_view(self.tr("Journal"), self._made_journal)
        self._add_commands(page)
        page.view_shown.connect(self._show_view)

    @property
    def plan(self) -> "TrashPanel":
        """The plan, which is made now at the latest."""
        return self.plan_view.made()

    @property
    def journal(self) -> "JournalPanel":
        """The journal, which is made now at the latest."""
        return self._journal_view.made()

    def _made_plan(self) -> "ViewContents[TrashPanel]":
        from app.qt.copies.page import ViewContents  # noqa: PLC0415 - not needed at the start
        from app.qt.copies.trash_panel import TrashPanel  # noqa: PLC0415 - as above

        plan, preferences = TrashPanel(self._words), self._desk.preferences

        def show_allowed() -> None:
            """Show whether the preferences and the library allow moves."""
            plan.show_allowed(allowed=preferences.settings.trash and self._desk.writable)

        self._loader.planned.connect(plan.show_plan)
        plan.options_chosen.connect(self._loader.plan_again)
        plan.confirmed.connect(self._confirm)
        plan.allowed_requested.connect(self._allow)
        preferences.changed.connect(show_allowed)
        show_allowed()
        return ViewContents(plan)

    def _made_journal(self) -> "ViewContents[JournalPanel]":
        from app.qt.copies.journal_panel import JournalPanel  # noqa: PLC0415 - not needed at the start
        from app.qt.copies.page import ViewContents  # noqa: PLC0415 - as above

        journal = JournalPanel(self._words, writable=self._desk.writable)
        self._loader.journal_read.connect(journal.show_entries)
        journal.undo_requested.connect(lambda entries: self._desk.submit(RESTORE, restore_request(entries)))
        return ViewContents(journal)

    def _add_commands(self, page: "CopiesPage") -> None:
        text = self.tr("Move to Trash…")
        says = self.tr("Shows which of the selected files or groups could go to the trash, and which stay")
        remove = page.add_button(text, says)
        remove.clicked.connect(self._plan)
        groups = page.groups.add_key(text, self._plan_groups, QKeySequence.StandardKey.Delete)
        self._remove = (remove, groups)
        self.show_groups(self._listed)

    @Slot()
    def _allow(self) -> None:
        preferences = self._desk.preferences
        preferences.keep(replace(preferences.settings, trash=True))

    def show_groups(self, found: GroupList) -> None:
        """Offer the move of the listed groups, unless they are left alone. A plan of them follows."""
        self._listed = found
        for each in self._remove:
            each.setEnabled(bool(found.groups) and not found.is_alone)
        before = self._planned
        if before is not None and (before.query, before.counted) != (found.query, found.counted):
            self.plan.wait()
            self._plan_listed()

    @Slot(object)
    def _show_view(self, view: QWidget) -> None:
        """Plan the removal of all groups that are listed when the plan was chosen by its tab."""
        self._planned = None
        if view is self._journal_view:
            self._loader.read_journal()
        elif view is not self.plan_view:
            self._loader.forget()
        elif not self._is_begun:
            self._back = 0
            self.plan.begin(by_rule=True)
            self._plan_listed()

    def _plan_listed(self) -> None:
        """Plan the removal of all groups that are listed, by the chosen rules."""
        self._planned = listed = self._listed
        groups = () if listed.is_alone else listed.groups
        places = self._page.files_model.places if self._page is not None else ()
        options = self.plan.rules.options
        self._loader.plan_groups(groups, listed.query, places, selected=False, options=options)

    @Slot()
    def _plan(self) -> None:
        """Show the plan for the selected files of a group, or else for the selected groups."""
        if self._page is not None and (files := self._page.files.chosen()):
            self.plan_files([file.id for file in files], self._page)
        else:
            self._plan_groups()

    @Slot()
    def _plan_groups(self) -> None:
        page = self._page
        if page is not None and (groups := page.chosen_groups()):
            self._turn_to_plan(page, by_rule=True)
            self._loader.plan_groups(groups, page.query, page.files_model.places)

    def plan_files(self, chosen: Sequence[int], page: "CopiesPage") -> None:
        """Show the plan for these files on the page."""
        self._turn_to_plan(page, by_rule=False)
        self._loader.plan_files(chosen, page.files_model.places)

    def plan_near(self, find: Find, page: "CopiesPage") -> None:
        """Show the plan for a choice of videos of which better ones stay."""
        self._turn_to_plan(page, by_rule=False, is_near=True, back=page.tabs.currentIndex())
        self._loader.plan_by(find)

    def show_journal(self, page: "CopiesPage") -> None:
        """Show the journal on the page."""
        page.turn_to(self._journal_view)
        self.journal.table.setFocus()

    def _turn_to_plan(
        self, page: "CopiesPage", *, by_rule: bool, is_near: bool = False, back: int = 0
    ) -> None:
        self._back = back
        self.plan.begin(by_rule=by_rule, is_near=is_near)
        self._is_begun, self._planned = True, None
        page.turn_to(self.plan_view)
        self._is_begun = False
        self.plan.view.setFocus()

    @Slot(object, object)
    def _confirm(self, removals: Sequence[Removal], options: PlanOptions) -> None:
        """Have the files moved, and show the groups that are left."""
        self._loader.confirm(removals, options)
        if self._page is not None:
            self._page.tabs.setCurrentIndex(self._back)
            self._page.focus()

    @Slot()
    def refresh(self) -> None:
        """Read the journal again while it is shown."""
        if self._journal_view.isVisible():
            self._loader.read_journal()
