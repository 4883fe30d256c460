"""The line above the files: which list they are, its filters, and buttons that search or show all files."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.core.coverage import FAILED_CHECK, Question, question_of
from app.core.query.collections import OfferedSearch, SavedSearch
from app.core.scan.since import FoundSince, NewsKind
from app.core.text.units import local_time_text
from app.qt.base.browse_state import BrowseState
from app.qt.base.formatting import Formatter
from app.qt.base.frame import Frame
from app.qt.base.library_totals import Totals
from app.qt.base.list_pages import OF_LISTS
from app.qt.search.search_bar import SearchBar
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.link_line import LinkLine

_MOST_NAMES: Final = 5
_NAME: Final = 240
"""Width that the name of the list has at least, if it needs that, px: else a sentence beside squeezes it."""
_HEIGHT: Final = 40
"""Least height, px: it holds a line of chips or two lines of text, so that the rows below stay in place."""


class FilterBar(QFrame):
    """The line. It is always there above files, since rows that move under the pointer are missed."""

    followed = Signal(object)
    """The target of a link: a search text, or the `QAction` to trigger."""

    def __init__(
        self,
        show_all: QAction,
        search_all: QAction,
        search: SearchBar,
        texts: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        """Take the actions of the buttons, and the search, whose chips and errors are shown here."""
        super().__init__(parent)
        self._texts = texts
        self.setObjectName("filterPanel")
        self.setAccessibleName(self.tr("What the table shows"))
        self.setMinimumHeight(_HEIGHT)
        self.label = LinkLine()
        self.label.setWordWrap(True)
        self.label.followed.connect(self.followed)
        self.said = QLabel()
        """The sentence about the search that was there before."""
        self.said.setObjectName("hintText")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.hide()
        self.fault = search.fault
        self.widen = _button(search_all)
        self.back = _button(show_all)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self._lay_out(search)

    def _lay_out(self, search: SearchBar) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for widget, stretch in ((self.label, 0), (self.said, 1), (search.chips, 1)):
            row.addWidget(widget, stretch)
        row.addWidget(self.widen)
        row.addWidget(self.back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_fault()

    def place_fault(self) -> None:
        """Lay the error of the search over the first rows, which stay in place: it can have several lines."""
        page, fault = self.parentWidget(), self.fault
        if page is None:
            return
        if fault.parentWidget() is not page:
            fault.setParent(page)  # which hides it
        fault.setVisible(bool(fault.text()) and not self.isHidden())
        fault.setGeometry(
            self.x(), self.y() + self.height(), self.width(), fault.heightForWidth(self.width())
        )
        fault.raise_()

    def show_state(self, state: BrowseState, parts: list[tuple[str, object]]) -> None:
        """Show the filter of a browse state; without one, `parts` tell which list is shown."""
        self.show_filter(
            self._names(state.failures_of),
            within=self._names(state.within),
            anywhere=state.only_problems,
            found=state.found,
        )
        is_filtered = bool(self.label.text())
        if not is_filtered:
            self.label.show_parts(parts)
        self.label.setMinimumWidth(min(self.label.whole_width, _NAME))
        self.widen.setVisible(state.searches_part)
        self.back.setVisible(is_filtered or bool(state.text) or state.choice is not None)

    def say_dropped(self, text: str) -> None:
        """Say that a search was taken away; empty: nothing was."""
        said = self.tr("The search “{}” was taken away. Back shows it again.").format(text) if text else ""
        self.said.setText(said)
        self.said.setAccessibleName(said)
        self.said.setVisible(bool(said))

    def show_filter(
        self, failures: str, *, within: str = "", anywhere: bool = False, found: FoundSince | None = None
    ) -> None:
        """Show which filter is active; nothing without any.

        It is failures in folders, files `within` folders, problems `anywhere`, or what was `found`.
        """
        text = ""
        if failures:
            text = self.tr("Only files in {} that are unreadable, timed out or were skipped").format(failures)
        elif within:
            text = self.tr("Only files in {}").format(within)
        elif anywhere:
            text = self.tr("Only files with errors and warnings")
        elif found is not None:
            text = self._found_text(found)
        self.label.show_parts([(text, None)] if text else [])

    def _found_text(self, found: FoundSince) -> str:
        """Return what has become of the files, and since when."""
        texts = {
            NewsKind.NEW: self.tr("Only files that are new since {}"),
            NewsKind.CHANGED: self.tr("Only files that scans found changed since {}"),
            NewsKind.MOVED: self.tr("Only files that scans found moved since {}"),
            NewsKind.MISSING: self.tr("Only files that are missing since {}"),
            NewsKind.ROTTEN: self.tr("Only files that checks found changed unnoticed since {}"),
            NewsKind.DAMAGED: self.tr("Only files that checks found damaged since {}"),
            NewsKind.VERIFIED: self.tr("Only files that were verified since {}"),
        }
        return texts[found.kind].format(local_time_text(found.since.time))

    def _names(self, paths: tuple[bytes, ...]) -> str:
        """Return the names of the first paths; a job can have a thousand."""
        return self._texts.folders(paths[:_MOST_NAMES]) + (", …" if len(paths) > _MOST_NAMES else "")


class ListLine(FilterBar):
    """The line of the window, which follows what the user asks for."""

    def __init__(self, frame: Frame) -> None:
        menu = frame.menu
        super().__init__(menu["show_all"], menu["search_all"], frame.part(SearchBar), frame.texts)
        self._frame = frame
        self._side_bar = frame.part(SideBar)
        self._before = frame.browse.state
        frame.browse.changed.connect(self._follow)
        frame.totals.changed.connect(self._show)
        window = frame.window
        window.page_changed.connect(self._follow_page)
        window.restored.connect(lambda: self._follow_page(window.page))
        self.followed.connect(self._go)
        self._show()

    @Slot(str)
    def _follow_page(self, key: str) -> None:
        self.setVisible(key in OF_LISTS)
        self.place_fault()

    @Slot()
    def _follow(self) -> None:
        """Say which typed search another list of the side bar has ended."""
        before, self._before = self._before, self._frame.browse.state
        now = self._before
        was_typed = not isinstance(before.choice, SavedSearch | OfferedSearch)
        if before.subject != now.subject:
            is_dropped = was_typed and before.choice != now.choice and not now.text
            self.say_dropped(before.text if is_dropped else "")
        self._show()

    @Slot()
    def _show(self) -> None:
        state = self._frame.browse.state
        self.show_state(state, self._parts(state))
        self.place_fault()

    def _parts(self, state: BrowseState) -> list[tuple[str, object]]:
        """Return the name of the list, and what is known of its files, with links."""
        name = self._side_bar.view.name_of(state.choice)
        parts: list[tuple[str, object]] = [(name, None)]
        totals = self._frame.totals.now
        question = question_of(state.group) if state.group is not None else None
        if question is not None:
            parts += self._asked(question, totals)
        source = next((each for each in totals.sources if each.id == state.source_id), None)
        if source is not None and source.imported:
            parts.append((self.tr("imported from {}").format(source.imported), None))
        elif source is not None and not source.online:
            since = "" if source.away is None else self._texts.day(source.away)
            text = self.tr("not connected since {}").format(since) if since else self.tr("not connected")
            again = self._frame.menu["relocate_source"]
            parts += [(text, None), (again.text(), again)]
        return parts

    def _asked(self, question: Question, totals: Totals) -> list[tuple[str, object]]:
        """Return of how many files an answer is known, and those that could not be checked."""
        coverage, number = totals.coverage, self._texts.number
        told: list[tuple[str, object]] = []
        if coverage.of(question) and coverage.is_open(question):
            text = {
                Question.DAMAGE: self.tr("{0} of {1} {1:file was|files were} checked"),
                Question.ROT: self.tr("{0} of {1} {1:file was|files were} verified"),
                Question.COPIES: self.tr("{0} of {1} {1:file was|files were} compared"),
            }[question]
            told.append((text.format(number(coverage.of(question)), number(coverage.among(question))), None))
        if question is Question.DAMAGE and coverage.failed:
            text = self.tr("{} could not be checked").format(number(coverage.failed))
            told.append((text, FAILED_CHECK))
        return told

    @Slot(object)
    def _go(self, target: object) -> None:
        if isinstance(target, QAction):
            target.trigger()
        else:
            self._frame.browse.search_everywhere(str(target))


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(action.text())
    button.setAccessibleDescription(action.statusTip())
    button.hide()
    return button
