"""The first steps with a library: three ways to begin, and what can be done after the first scan."""

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import islice
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.core.coverage import Question
from app.core.home.figures import Figures
from app.core.sources.disk import DiskFacts, disk_name
from app.core.text.names import display
from app.qt.base.action import Menu
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.home.cards import Card, CardColumns, Row, button, column, label, link
from app.qt.widgets.tooltips import explain

_MOST_DISKS: Final = 6
OPEN_LIBRARY: Final = "library_open"
"""The act that opens another library."""


class WelcomeCards(QObject):
    """Three cards for a library without sources."""

    scan_requested = Signal(object)
    """The paths to scan."""
    sample_requested = Signal()

    def __init__(self, texts: Formatter, menu: Menu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._menu = menu
        self.folders = Card(self.tr("Add your folders"))
        sample = Card(self.tr("Look at a sample"))
        cards: list[tuple[QWidget, int, int]] = [(self.folders, 0, 0), (sample, 1, 1)]
        look = button(self.tr("Add the sample"), "sample")
        look.clicked.connect(self.sample_requested)
        says = self.tr("A short video that comes with Cinventory shows what the table and the details tell.")
        sample.renew([Row(column(label(says, "homeText", wraps=True), look))])
        if any(act.key == OPEN_LIBRARY for act in menu.acts):
            library = Card(self.tr("Open a library"))
            says = self.tr("A library that you have from another computer, or a backup.")
            library.renew([Row(column(label(says, "homeText", wraps=True), self._of(OPEN_LIBRARY)))])
            cards.append((library, 1, 2))
        self.widget = CardColumns(cards)
        self.show_disks({})

    def show_disks(self, disks: Mapping[bytes, DiskFacts]) -> None:
        """Offer the disks at these mount points with their room, each with a button that adds it."""
        says = self.tr("Drop folders here, or choose them. Cinventory reads them, never changes them.")
        rows = [Row(column(label(says, "homeText", wraps=True), self._of("add_folder", primary=True)))]
        if disks:
            rows.append(Row(label(self.tr("Connected disks"), "homeNote")))
        for disk, facts in islice(disks.items(), _MOST_DISKS):
            name = disk_name(facts, disk)
            add = button(self.tr("Add"), f"disk {display(disk)}", says=display(disk), of=name)
            add.clicked.connect(self._adder(disk))
            free = "" if facts.free is None else self.tr("{} free").format(self._texts.size(facts.free))
            told = SEPARATOR.join(filter(None, (name, free)))
            rows.append(Row(label(told, "homeText2", wraps=True), add))
        self.folders.renew(rows)

    def _adder(self, disk: bytes) -> Callable[[], None]:
        return lambda: self.scan_requested.emit((disk,))

    def _of(self, key: str, *, primary: bool = False) -> QWidget:
        """Return a button that triggers an action of the window, as far as that is possible."""
        action = self._menu[key]
        made = button(action.text(), key, says=action.statusTip(), primary=primary)
        made.setEnabled(action.isEnabled())
        action.enabledChanged.connect(made.setEnabled)
        made.clicked.connect(action.trigger)
        return made


class FirstStep(Struct, frozen=True):
    """A first step."""

    key: str
    is_done: Callable[[Figures], bool]
    reads: bool = True
    """Whether a job reads files for it, which only a folder has: what was imported is at no place."""


STEPS: Final = (
    FirstStep("read", lambda figures: all(source.unread is None for source in figures.sources), reads=False),
    FirstStep("wrong", lambda figures: not sum(wrong.files or 0 for wrong in figures.wrong()), reads=False),
    FirstStep("copies", lambda figures: figures.asked_about(Question.COPIES) > 0),
    FirstStep(
        "checksums", lambda figures: {bool(each.bare) for each in figures.sources if each.files} == {False}
    ),
    FirstStep("nightly", lambda figures: figures.schedules > 0),
)


class StepsCard(Card):
    """The steps after the first scan, each with a tick once it is done; each can be hidden, or all.

    Once most are done, the card has a line for the next one alone, until the user wants to see all.
    """

    step_requested = Signal(str)
    hide_requested = Signal(object)
    """The keys of the steps to hide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Getting started"))
        self.setAccessibleName(self.title.text())
        self._whole = False
        """Whether all steps are shown though most are done."""
        self._open: Sequence[str] = ()
        self._shown_steps: Sequence[str] = ()
        self.more = link("", "steps more", of=self.title.text())
        self.more.clicked.connect(self._turn)
        says = self.tr("Shows these steps no more; Help ▸ Getting started brings them back")
        self.close_all = link(self.tr("Close"), "steps close", says=says, of=self.title.text())
        self.close_all.clicked.connect(lambda: self.hide_requested.emit(tuple(self._shown_steps)))
        self.head.addWidget(self.more)
        self.head.addWidget(self.close_all)

    def show_steps(self, figures: Figures, done: Collection[str], hidden: Collection[str]) -> None:
        """Show the steps that are not hidden, unless all of them are done."""
        possible = [step for step in STEPS if figures.has_folders or not step.reads]
        shown = [step for step in possible if step.key not in hidden]
        self._shown_steps = [step.key for step in shown]
        self._open = [step.key for step in shown if not (step.key in done or step.is_done(figures))]
        self._renew()

    @Slot()
    def _turn(self) -> None:
        self._whole = not self._whole
        self._renew()

    def _renew(self) -> None:
        ticked = len(self._shown_steps) - len(self._open)
        is_mostly_done = ticked > len(self._open)
        steps = self._open[:1] if is_mostly_done and not self._whole else self._shown_steps
        told = self.tr("{done} of {count} done").format(done=ticked, count=len(self._shown_steps))
        self.note.setText(told if is_mostly_done else "")
        text = self.tr("Show fewer") if self._whole else self.tr("Show all")
        explain(self.more, f"{text}: {self.title.text()}", "")
        self.more.setText(text)
        self.more.setVisible(is_mostly_done)
        self.renew([self._row(key, is_done=key not in self._open) for key in steps] if self._open else [])

    def _row(self, key: str, *, is_done: bool) -> Row:
        text, act = self._words(key)
        sign = label("✓" if is_done else "○", "homeMark")
        sign.setProperty("mark", "done" if is_done else "part")
        sign.setAccessibleName(self.tr("done") if is_done else self.tr("to do"))
        hide = link(self.tr("Hide"), f"hide {key}", says=self.tr("Show this step no more"), of=text)
        hide.clicked.connect(lambda: self.hide_requested.emit((key,)))
        parts: list[QWidget] = [sign, label(text, "homeText2", wraps=True)]
        if act and not is_done:
            step = button(act, f"step {key}", of=text)
            step.clicked.connect(lambda: self.step_requested.emit(key))
            parts.append(step)
        return Row(*parts, hide)

    def _words(self, key: str) -> tuple[str, str]:
        """Return the text of a step, and of its button."""
        return {
            "read": (self.tr("Read your folders to the end."), self.tr("Continue")),
            "wrong": (
                self.tr("See what is wrong with files: unreadable, cut off, damaged."),
                self.tr("Show"),
            ),
            "copies": (
                self.tr("Find files that exist several times, or only on one disk."),
                self.tr("Find copies"),
            ),
            "checksums": (
                self.tr("Store checksums: only they tell later whether a file is still the same."),
                self.tr("Store checksums"),
            ),
            "nightly": (self.tr("Have the library looked after by schedules."), self.tr("Look after…")),
        }[key]
