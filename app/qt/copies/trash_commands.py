"""Connects the page of copies with the plan of a move to the trash, and with the journal."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.core.copies.removal import Removal
from app.jobs.types.trash import RESTORE, TRASH, restore_request
from app.qt.base.browse_state import BrowseState
from app.qt.base.desk import Desk
from app.qt.copies.list_name import chosen_name
from app.qt.copies.loader import GroupList, GroupsAsked
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
        self._asked: Callable[[], GroupsAsked] = GroupsAsked
        self._listed = GroupList()
        """The groups that the page lists."""
        self._is_begun = False
        """Whether the plan that is about to be shown is that of a selection."""
        self._follows_list = False
        """Whether the plan is of all groups that are listed."""
        self._planned: GroupList | None = None
        """The list that is planned; None for a selection, and until the list of now is read."""
        self._subject: object = None
        """The list from which the planned files were selected; None if the plan follows the list."""
        self._back = 0
        """The tab with the groups that are planned."""
        loader.confirmed.connect(lambda request: desk.submit(TRASH, request))
        loader.moved.connect(desk.files.take)
        desk.browse.changed.connect(self.follow_list)

    def attach(self, page: "CopiesPage", asked: Callable[[], GroupsAsked]) -> None:
        """Add the commands and the views to the page. `asked` returns the question for the groups of now."""
        self._page, self._asked = page, asked
        self.plan_view = page.add_view(self.tr("Trash plan"), self._made_plan)
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
        plan.listed_requested.connect(self._begin_listed)
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
        from app.qt.copies.trash_button import TrashButton  # noqa: PLC0415 - not needed at the start

        self._remove = remove = TrashButton(page.groups, page.files, self._words.number)
        page.buttons.addWidget(remove)
        remove.files_requested.connect(
            lambda: self.plan_files([file.id for file in page.files.chosen()], page, page.files_within)
        )
        remove.groups_requested.connect(lambda: self._plan_groups(page))
        remove.all_requested.connect(lambda: page.turn_to(self.plan_view))
        self.show_groups(self._listed)

    @Slot()
    def _allow(self) -> None:
        preferences = self._desk.preferences
        preferences.keep(replace(preferences.settings, trash=True))

    def show_groups(self, found: GroupList) -> None:
        """Offer the move of the listed groups, unless they are left alone. A plan of them follows."""
        self._listed = found
        self._remove.allow(possible=bool(found.groups) and not found.is_alone)
        if self._follows_list and found is not self._planned:
            self._plan_listed()

    @Slot(object)
    def _show_view(self, view: QWidget) -> None:
        """Plan the removal of all groups that are listed when the plan was chosen by its tab."""
        self._planned = None
        if not self._is_begun:
            self._subject, self._follows_list = None, False
        if view is self._journal_view:
            self._loader.read_journal()
        elif view is not self.plan_view:
            self._loader.forget()
        elif not self._is_begun:
            self._begin_listed()

    @Slot()
    def _begin_listed(self) -> None:
        """Plan the removal of all groups that are listed, in place of any other plan."""
        self._subject, self._follows_list = None, True
        self._back = 0
        self.plan.begin(self._list_name(self._desk.browse.state), by_rule=True, follows_list=True)
        self._plan_listed()

    def _list_name(self, state: BrowseState) -> str:
        return self._words.list_name(chosen_name(self._desk, state), state)

    @Slot()
    def follow_list(self) -> None:
        """Tell when the list is no longer that of the selected files, or plan what it has now."""
        if self._subject is not None:
            self.plan.show_elsewhere(elsewhere=self._subject != self._desk.browse.state.subject)
        elif self._follows_list and (self._planned is None or self._planned.asked != self._asked()):
            self._plan_listed()

    def _plan_listed(self) -> None:
        """Plan the removal of all groups that are listed, by the chosen rules.

        While the list of now is being read, nothing is planned: `show_groups` calls again.
        """
        listed, self._planned = self._listed, None
        self.plan.wait(self._list_name(self._desk.browse.state))
        if listed.asked != self._asked():
            self._loader.forget()
            return
        self._planned = listed
        groups = () if listed.is_alone else listed.groups
        places = self._page.files_model.places if self._page is not None else ()
        options = self.plan.rules.options
        self._loader.plan_groups(groups, listed.query, places, selected=False, options=options)

    def _plan_groups(self, page: "CopiesPage") -> None:
        """Show the plan for the selected groups."""
        if groups := page.chosen_groups():
            self._turn_to_plan(page, self._listed.asked.state, by_rule=True)
            self._loader.plan_groups(groups, self._listed.query, page.files_model.places)

    def plan_files(self, chosen: Sequence[int], page: "CopiesPage", within: BrowseState) -> None:
        """Show the plan for these files on the page; `within` is the search whose list they are from."""
        self._turn_to_plan(page, within, by_rule=False)
        self._loader.plan_files(chosen, page.files_model.places)

    def plan_near(self, find: Find, page: "CopiesPage") -> None:
        """Show the plan for a choice of videos of which better ones stay."""
        within, back = self._desk.browse.state, page.tabs.currentIndex()
        self._turn_to_plan(page, within, by_rule=False, is_near=True, back=back)
        self._loader.plan_by(find)

    def show_journal(self, page: "CopiesPage") -> None:
        """Show the journal on the page."""
        page.turn_to(self._journal_view)
        self.journal.table.setFocus()

    def _turn_to_plan(
        self,
        page: "CopiesPage",
        within: BrowseState,
        *,
        by_rule: bool,
        is_near: bool = False,
        back: int = 0,
    ) -> None:
        self._back = back
        self.plan.begin(self._list_name(within), by_rule=by_rule, is_near=is_near)
        self._subject = within.subject
        self.follow_list()  # a later list may be being read
        self._is_begun, self._planned, self._follows_list = True, None, False
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
