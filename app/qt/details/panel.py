"""The panel of the selected file's details, pictures and report; for several files, a comparison."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.qt.base.drag_out import DragOut
from app.qt.base.formatting import Formatter
from app.qt.base.frame import Frame
from app.qt.base.play_place import PlayPlace
from app.qt.base.theme import Theme
from app.qt.widgets.tab_order import tab_before
from app.qt.widgets.tooltips import explain, set_tip

if TYPE_CHECKING:
    from app.core.details.comparison import FileComparison
    from app.core.details.file_details import FileDetails
    from app.core.details.report import ReportLine
    from app.qt.base.comparison_view import ComparisonView
    from app.qt.details.contents import DetailsContents
    from app.qt.details.fact_sheet import Facts, FactSheet
    from app.qt.details.problem_cards import ProblemCards
    from app.qt.details.report_view import ReportView
    from app.qt.pictures.shots import Shots
    from app.qt.pictures.thumbnails import Thumbnails

_WIDTH: Final = 336
_NARROWEST: Final = 240
_TOP: Final = 32
"""Least height of the top row, px: that of the table's header beside it."""
_LOWEST: Final = 64
"""Least height of the pages, px, which pictures leave them in a low window."""
_DETAILS, _REPORT = 0, 1


class DetailsPanel(QFrame):
    """Shows a file's details until others arrive, so that nothing flickers between two files."""

    hide_requested = Signal()
    """Emitted to hide the panel."""
    shown = Signal()
    """The panel can be seen again: what it tells may be of before."""
    looked_at = Signal(object, bool)
    """The `FileDetails` whose pictures or report are visible, or None, and whether the report is."""
    moment_requested = Signal(object, float)
    """The `FileDetails` whose picture at a time is wanted, and the time, seconds."""
    play_here_requested = Signal(object, object)
    """A `FileRecord` that is to be played in the place of its picture, and that `PlayPlace`."""
    play_requested = Signal(object, float)
    """A `FileRecord` that is to be looked at from a time on, and that time, seconds."""
    player_requested = Signal(object, float)
    """The same for the player that opens files."""
    open_requested = Signal(object)
    """The path (bytes) of a file beside a video, which is to be opened."""
    reveal_requested = Signal(object)
    """The same to be shown in the file manager."""
    copies_requested = Signal(object)
    """A `FileRecord` that cannot be reached, whose other copies are wanted."""
    accept_requested = Signal(object)
    """A `FileRecord` whose contents are to be accepted as a check found them."""
    mark_requested = Signal(object, str, bool)
    """A `FileRecord`, the code of its problem, and True to mark the problem OK, False to undo that."""

    def __init__(
        self, texts: Formatter, theme: Theme, actions: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        """Take the `actions` of the menu, which act on the selected files."""
        super().__init__(parent)
        self.setObjectName("detailsPanel")
        self.setAccessibleName(self.tr("Details"))
        self.setMinimumWidth(_NARROWEST)
        self._texts = texts
        self._theme = theme
        self._writable = True
        self._entry: FileDetails | None = None
        self._empty = True
        self._beside = False
        """Whether the selected files are few enough to be shown side by side."""
        self._with_pictures = False
        self._looked_at: tuple[object, bool] = None, False
        self.tabs = self._tabs()
        self.menu = QMenu(self)
        self.menu.addActions(actions)
        self.menu_button = self._menu_button()
        self.close_button = self._close_button()
        self.hint = _hint()
        self.pages = QStackedWidget()
        self.pages.setMinimumHeight(_LOWEST)
        self.pages.addWidget(self.hint)
        self._lay_out()
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        self.show_nothing()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the size with the default width."""
        return QSize(_WIDTH, super().sizeHint().height())

    @cached_property
    def contents(self) -> "DetailsContents":
        """The pages that show files. They are built on first use, which should be behind the first paint."""
        from app.qt.details.contents import DetailsContents  # noqa: PLC0415 - 35 ms before the first paint

        contents = DetailsContents(self._texts, self._theme)
        contents.sheet.setAccessibleDescription(self.tr("What is known of the selected files"))
        contents.cards.set_writable(self._writable)
        contents.cards.mark_requested.connect(self.mark_requested)
        contents.cards.accept_requested.connect(self.accept_requested)
        contents.damage.chosen.connect(self._ask_for_moment)
        for source in (contents.damage.opened, contents.sheet.time_opened):
            source.connect(self._play_from)
        contents.sheet.player_wanted.connect(self._open_from)
        contents.sheet.path_opened.connect(self.open_requested)
        contents.sheet.path_revealed.connect(self.reveal_requested)
        contents.pictures.hide()
        DragOut(contents.pictures.poster, lambda _at: True)
        place = PlayPlace(contents.pictures.poster, self._picture_place)
        contents.pictures.play_requested.connect(lambda: self._play_at(place))
        self._column.insertWidget(self._column.indexOf(self.pages), contents.pictures)
        self._column.insertWidget(self._column.indexOf(self.pages), contents.damage)
        for page in contents.pages():
            self.pages.addWidget(page)
        tab_before(contents.pictures, self.pages)
        self._column.insertWidget(self._column.indexOf(self.pages), contents.other_copies)
        tab_before(contents.other_copies, self.pages)
        contents.other_copies.clicked.connect(self._ask_for_copies)
        self._fit_pictures(contents.pictures)
        return contents

    @property
    def sheet(self) -> "FactSheet":
        """The facts of a file, or the totals of several."""
        return self.contents.sheet

    @property
    def pictures(self) -> "Thumbnails":
        """The pictures of a file."""
        return self.contents.pictures

    @property
    def beside(self) -> "ComparisonView":
        """A few files side by side."""
        return self.contents.beside

    @property
    def cards(self) -> "ProblemCards":
        """The problems of a file."""
        return self.contents.cards

    @property
    def report(self) -> "ReportView":
        """The report of a file."""
        return self.contents.report

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show the buttons that mark problems only if the library is writable."""
        self._writable = writable
        if self._built:
            self.cards.set_writable(writable)

    def show_nothing(self) -> None:
        """Show the hint to select a file."""
        self._show(None, None)

    def show_entry(self, entry: "FileDetails") -> None:
        """Show the details of one file."""
        self._show(self.contents.words.entry(entry), entry)

    def show_comparison(self, comparison: "FileComparison") -> None:
        """Show the totals of several files, and a few files side by side."""
        facts = self.contents.words.comparison(comparison)
        self.beside.show_comparison(facts.title, facts.subtitle, comparison)
        self._show(facts, None, beside=bool(comparison.files))

    def show_pictures(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show or hide the pictures."""
        self._with_pictures = shown
        self._turn()

    def show_report(self, lines: "Sequence[ReportLine] | None", note: str) -> None:
        """Show the report of the shown file; without lines, `note` says why."""
        self.report.say(note)
        if lines is not None:
            self.report.show_lines(lines)

    def show_pictured(self, pictured: "Shots | str") -> None:
        """Show pictures of the shown file, or the reason why there are none."""
        if isinstance(pictured, str):
            self.pictures.show_reason(pictured)
        else:
            self.pictures.show_shots(pictured)

    def show_moment(self, pictured: "Shots | str") -> None:
        """Show the picture at a time that was asked for, or the reason why there is none."""
        self.pictures.show_moment(pictured)

    @Slot(float)
    def _ask_for_moment(self, seconds: float) -> None:
        if self._entry is not None and self._with_pictures:
            self.moment_requested.emit(self._entry, seconds)

    @Slot(float)
    def _play_from(self, seconds: float) -> None:
        if self._entry is not None:
            self.play_requested.emit(self._entry.record, seconds)

    @Slot(float)
    def _open_from(self, seconds: float) -> None:
        if self._entry is not None:
            self.player_requested.emit(self._entry.record, seconds)

    @Slot()
    def _ask_for_copies(self) -> None:
        if self._entry is not None:
            self.copies_requested.emit(self._entry.record)

    def _play_at(self, place: PlayPlace) -> None:
        if self._entry is not None:
            self.play_here_requested.emit(self._entry.record, place)

    def _picture_place(self, id_: int) -> QRect:
        """Return where the large picture of a file is, empty if another file is shown."""
        return self.pictures.poster.rect() if self._entry and self._entry.record.id == id_ else QRect()

    def _show(self, facts: "Facts | None", entry: "FileDetails | None", *, beside: bool = False) -> None:
        if _version(entry) != _version(self._entry):  # one of them is a file, whose pages are built
            self.pictures.show_pending()
            self.report.forget()
        self._beside = beside
        self._entry = entry
        self._empty = facts is None
        if facts is not None or self._built:
            from app.core.damage.timeline import places  # noqa: PLC0415 - not needed at the start

            found = entry.found if entry is not None else None
            self.contents.damage.show_places(places(found) if found is not None else ())
            self.contents.offer_copies(entry.record if entry is not None else None)
        if facts is not None:
            cards = self.contents.words.problems(entry) if entry is not None else ()
            self.cards.show_texts(cards, entry.record if entry is not None else None)
            self.sheet.make_room(wanted=bool(cards))
            self.sheet.show_facts(facts)
            self.sheet.setAccessibleName(facts.title)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        """Show the page for the current contents and tab."""
        wants_report = self.tabs.currentIndex() == _REPORT
        if self._empty or (wants_report and self._entry is None):
            self._say_what_to_select(one=not self._empty)
        else:
            contents = self.contents
            facts = contents.beside if self._beside else contents.sheet
            self.pages.setCurrentWidget(contents.report if wants_report else facts)
        self._show_what_it_looks_like(wants_report=wants_report)

    def _show_what_it_looks_like(self, *, wants_report: bool) -> None:
        seen = self._with_pictures and self._entry is not None and not wants_report
        if seen or self._built:
            self.pictures.setVisible(seen)
        entry = self._entry if seen or wants_report else None
        now = _version(entry), wants_report
        if now != self._looked_at:
            self._looked_at = now
            self.looked_at.emit(entry, wants_report)

    def _say_what_to_select(self, *, one: bool) -> None:
        one_file = self.tr("Select a single file to see its report.")
        self.hint.setText(one_file if one else self.tr("Select a file to see its details."))
        self.pages.setCurrentWidget(self.hint)

    def _tabs(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setObjectName("detailsTabs")
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(False)
        tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tabs.setAccessibleName(self.tr("Details or report"))
        tabs.setAccessibleDescription(self.tr("The arrow keys change between the two"))
        tabs.addTab(self.tr("Details"))
        tabs.addTab(self.tr("Report"))
        tabs.setTabToolTip(_DETAILS, self.tr("What is known of the file, in words"))
        tabs.setTabToolTip(_REPORT, self.tr("All that the media engine says of the file"))
        tabs.currentChanged.connect(self._turn)
        return tabs

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Have the selected files described, which nobody did while the panel was hidden."""
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Distribute the height between pictures and text."""
        super().resizeEvent(event)
        if self._built:
            self._fit_pictures(self.pictures)

    @property
    def _built(self) -> bool:
        return "contents" in vars(self)

    def _fit_pictures(self, pictures: "Thumbnails") -> None:
        pictures.resize(self.width(), pictures.height())
        pictures.fit(self.height())

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("detailsMenu")
        explain(
            button,
            self.tr("What can be done with the file"),
            self.tr("Open it, show it in its folder, copy where it is"),
        )
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setVisible(bool(self.menu.actions()))
        button.clicked.connect(self._open_menu)
        return button

    @Slot()
    def _open_menu(self) -> None:
        corner = self.menu_button.mapToGlobal(QPoint(self.menu_button.width(), self.menu_button.height() + 2))
        self.menu.popup(corner - QPoint(self.menu.sizeHint().width(), 0))

    def _close_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("detailsClose")
        button.setAccessibleName(self.tr("Hide the details"))
        button.setAccessibleDescription(self.tr("Gives the table their room"))
        set_tip(button, self.tr("Hide the details"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.hide_requested)
        return button

    def _lay_out(self) -> None:
        top = QFrame()
        top.setObjectName("detailsTop")
        top.setMinimumHeight(_TOP)
        row = QHBoxLayout(top)
        row.setContentsMargins(8, 0, 8, 1)
        row.setSpacing(8)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.menu_button)
        row.addWidget(self.close_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(top)
        self._column.addWidget(self.pages, 1)

    @Slot()
    def _apply_theme(self) -> None:
        self.close_button.setIcon(self._theme.icon("close"))
        self.menu_button.setIcon(self._theme.icon("more"))


def _hint() -> QLabel:
    label = QLabel()
    label.setObjectName("detailsHint")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def make_details(frame: Frame) -> DetailsPanel:
    """Return the panel, which its own button hides."""
    panel = DetailsPanel(frame.texts, frame.theme, frame.menu.of_one_file())
    panel.hide_requested.connect(lambda: frame.menu["details"].setChecked(False))
    return panel


def _version(entry: "FileDetails | None") -> object:
    """Return what pictures and report belong to: they stay when other facts of the file change."""
    if entry is None:
        return None
    record = entry.record
    return record.id, record.path, record.size, record.mtime_ns, record.status
