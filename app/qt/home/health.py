"""The cards about the health of a library, filled from its figures."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app.core.coverage import Question
from app.core.home.figures import DiskFigures, Figures, FileCount, Wrong
from app.core.home.rules import Item, ItemMark, items
from app.core.message import Message
from app.core.problems.catalogue import Severity
from app.core.query import Term
from app.core.query.query import exactly
from app.core.scan.since import NewsSince
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.qt.base.action import Menu
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.home.cards import Card, CardColumns, Row, ShownFiles, button, column, label, link
from app.qt.home.news_card import NewsCard

_ITEMS: Final = 8
"""Items that are shown at first."""


class HealthCards(QObject):
    """The cards, and what their buttons ask for."""

    files_requested = Signal(object)
    """The files of a figure, as `ShownFiles`."""
    act_requested = Signal(object)
    """The act of an `Item`."""
    comparison_requested = Signal()
    """Rotten files are to be compared with good copies."""
    question_asked = Signal(object)
    """A `Question` about all files."""

    def __init__(self, texts: Formatter, menu: Menu, since: str, parent: QObject | None = None) -> None:
        """Take the moment that was chosen last as `since`."""
        super().__init__(parent)
        self._texts = texts
        self._menu = menu
        self._all = False
        self._figures: Figures | None = None
        self._news: NewsSince | None = None
        self._seen: dict[Card, object] = {}
        """The figures that cards show."""
        self._waiting: list[tuple[Card, object, Callable[[Figures], Iterator[QWidget]]]] = []
        """Cards to renew, with the figures that they will show, and the makers of their rows."""
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._renew)
        self.next = Card(self.tr("What to do next"))
        self.wrong = Card(self.tr("What is wrong"))
        self.news = NewsCard(texts, since)
        self.news.files_requested.connect(self.files_requested)
        self.single = Card(self.tr("Only on one disk"))
        self.disks = Card(self.tr("Space by disk"))
        self.automation = Card(self.tr("By itself"))
        self.widget = CardColumns(
            (
                (self.next, 0, 0),
                (self.wrong, 1, 1),
                (self.news, 1, 2),
                (self.single, 1, 1),
                (self.disks, 0, 2),
                (self.automation, 1, 0),
            )
        )

    def show(self, figures: Figures, news: NewsSince | None) -> None:
        """Show the figures, a card a turn of the loop: to make all at once takes longer than a frame.

        Cards whose figures are as before keep their widgets.
        """
        self._figures, self._news = figures, news
        self.next.note.setText(self.tr("as of {}").format(local_time_text(figures.time)))
        self.news.say_since(figures, news)
        wanted: tuple[tuple[Card, object, Callable[[Figures], Iterator[QWidget]]], ...] = (
            (self.next, (items(figures), self._all), self._items),
            (self.wrong, (tuple(figures.wrong()), figures.hints), self._wrong),
            (
                self.news,
                (figures.news, figures.missing, figures.is_wholly_read, news),
                lambda figures: self.news.rows(figures, news),
            ),
            (self.single, (figures.single, figures.freeable), self._single),
            (self.disks, figures.disks, self._disks),
            (self.automation, (figures.next, figures.week), self._automation),
        )
        self._waiting = []
        for card, seen, rows in wanted:
            if self._seen.get(card) != seen:
                self._waiting.append((card, seen, rows))
        self._turn.start()

    @Slot()
    def _renew(self) -> None:
        """Renew the next card that waits."""
        if self._waiting and self._figures is not None:
            card, seen, rows = self._waiting.pop(0)
            self._seen[card] = seen
            card.renew([*rows(self._figures)])
        if not self._waiting:
            self._turn.stop()

    def head(self, figures: Figures) -> str:
        """Return the totals as a line."""
        texts, disks = self._texts, figures.disks
        facts = [texts.files(figures.files), texts.size(figures.size), texts.hours(figures.seconds)]
        facts.append(self.tr("{0} {0:disk|disks}").format(texts.number(len(disks))))
        away = [disk for disk in disks if not disk.online]
        if len(away) == 1 and away[0].away is not None:
            since = local_time_text(away[0].away)
            facts.append(self.tr("{} not connected since {}").format(away[0].name, since))
        elif away:
            facts.append(self.tr("{} not connected").format(", ".join(disk.name for disk in away)))
        return SEPARATOR.join(facts)

    # What to do next

    def _items(self, figures: Figures) -> Iterator[QWidget]:
        found = items(figures)
        shown = found if self._all else found[:_ITEMS]
        for number, item in enumerate(shown):
            yield self._item(item, primary=number == 0)
        if len(shown) < len(found):
            more = self.tr("{} more").format(self._texts.number(len(found) - len(shown)))
            yield Row(self._connected(link(more, "more"), self._show_all))
        if not found:
            yield Row(label(self.tr("Nothing: all is known, and all is well."), "homeText", wraps=True))

    def _show_all(self) -> None:
        self._all = True
        if self._figures is not None:
            self.show(self._figures, self._news)

    def _item(self, item: Item, *, primary: bool) -> Row:
        title = self._texts.counted(item.title)
        parts = [label(title, "homeTitle", wraps=True)]
        if item.detail is not None:
            parts.append(label(self._texts.counted(item.detail), "homeText", wraps=True))
        buttons = []
        if item.job == "backup":
            back_up = button(self.tr("Back up now"), f"act {item.rule}", of=title, primary=primary)
            buttons.append(self._connected(back_up, lambda: self.act_requested.emit(item)))
        if item.act:
            action = self._menu[item.act]
            act = button(
                action.text(), f"act {item.rule}", says=action.statusTip(), of=title, primary=primary
            )
            buttons.append(self._connected(act, lambda: self.act_requested.emit(item)))
        if item.query is not None:
            says = self.tr("Show these files")
            show = button(self.tr("Show"), f"show {item.rule}", says=says, of=title)
            shown = ShownFiles(item.query, item.source)
            buttons.append(self._connected(show, lambda: self.files_requested.emit(shown)))
        if item.has_good_copy:
            says = self.tr("Show these files beside good copies of them")
            compare = button(self.tr("Compare"), f"compare {item.rule}", says=says, of=title)
            buttons.append(self._connected(compare, self.comparison_requested))
        line = QHBoxLayout()
        line.setSpacing(8)
        for each in buttons:
            line.addWidget(each)
        line.addStretch(1)
        words = column(*parts)
        words.addSpacing(4)
        words.addLayout(line)
        words.addStretch(1)
        return Row(column(self._mark(item.mark), stretch=True), words)

    def _mark(self, mark: ItemMark) -> QLabel:
        sign = {ItemMark.PART: "◐", ItemMark.ERROR: "!", ItemMark.UNKNOWN: "?", ItemMark.ADVICE: "·"}[mark]
        spoken = {
            ItemMark.PART: self.tr("not finished"),
            ItemMark.ERROR: self.tr("error"),
            ItemMark.UNKNOWN: self.tr("not known"),
            ItemMark.ADVICE: self.tr("advice"),
        }[mark]
        made = label(sign, "homeMark")
        made.setProperty("mark", mark.value)
        made.setAccessibleName(spoken)
        return made

    # What is wrong

    def _wrong(self, figures: Figures) -> Iterator[QWidget]:
        for wrong in figures.wrong():
            yield self._problem(wrong)
        if hints := figures.hints:
            text = self.tr("{0} {0:hint is|hints are} not shown").format(self._texts.number(hints))
            yield Row(label(text, "homeText", wraps=True))

    def _problem(self, wrong: Wrong) -> Row:
        title = QCoreApplication.translate("Problem", wrong.kind.title)
        pill = label(
            QCoreApplication.translate("Column", wrong.kind.severity),
            "homePill",
        )
        pill.setProperty("tone", "red" if wrong.kind.severity is Severity.ERROR else "amber")
        name = label(title, "homeText2", wraps=True)
        if wrong.files is None:
            return Row(pill, name, *self._unasked(wrong, title))
        asked: tuple[QWidget, ...] = ()
        if wrong.asked is not None:
            of = self.tr("of {} checked").format(self._texts.number(wrong.asked))
            asked = (label(of, "homeNote"),)
        shown = ShownFiles(f"problem:{wrong.kind.code}")
        return Row(pill, name, *asked, self._figure(wrong.files, f"problem {wrong.kind.code}", title, shown))

    def _unasked(self, wrong: Wrong, title: str) -> tuple[QWidget, ...]:
        question = Question.DAMAGE if wrong.kind.code == "damaged" else Question.ROT
        check = link(self.tr("not checked"), f"ask {question}", says=self.tr("Check all files"), of=title)
        self._connected(check, lambda: self.question_asked.emit(question))
        return label(UNKNOWN_TEXT, "homeText2"), check

    # Copies and disks

    def _single(self, figures: Figures) -> Iterator[QWidget]:
        if figures.single is None or figures.freeable is None:
            says = label(self.tr("Not known yet: files were not compared."), "homeText", wraps=True)
            find = self._menu["find_copies"]
            ask = link(find.text(), "ask copies", says=find.statusTip())
            yield Row(says, self._connected(ask, lambda: self.question_asked.emit(Question.COPIES)))
            return
        files, size = figures.single
        what = self.tr("{:file|files}").format(self._texts.number(files))
        number = self._figure(files, "single", what, ShownFiles("only-on:any"), large=True)
        yield Row(number, label(f"{what}{SEPARATOR}{self._texts.size(size)}", "homeText2", wraps=True))
        yield from (self._only_on(disk) for disk in figures.disks if len(figures.disks) > 1 and disk.single)
        within, across = map(self._texts.size, figures.freeable)
        text = self.tr("Copies on the same disk take at most {}, on other disks {}: those are backups.")
        yield Row(label(text.format(within, across), "homeText", wraps=True))
        room = self._menu["room"]
        more = link(self.tr("Where the room goes"), "room", says=room.statusTip())
        yield Row(self._connected(more, room.trigger))

    def _only_on(self, disk: DiskFigures) -> Row:
        """Return the line of the files that exist on no other disk than this one."""
        files, size = disk.single or FileCount()
        what = self.tr("{:file|files}").format(self._texts.number(files))
        on = ShownFiles(f"only-on:any {Term('disk', (exactly(disk.name),))}")
        number = self._figure(files, f"only-on {disk.disk.code}", f"{what}{SEPARATOR}{disk.name}", on)
        return Row(number, label(f"{disk.name}{SEPARATOR}{self._texts.size(size)}", "homeText", wraps=True))

    def _disks(self, figures: Figures) -> Iterator[QWidget]:
        yield from map(self._disk, figures.disks)

    def _disk(self, disk: DiskFigures) -> Row:
        name, space = label(disk.name, "homeText2", wraps=True), disk.space
        if space is None:
            state = self.tr("never measured") if disk.online else self.tr("not connected")
            return Row(name, label(state, "homeNote"))
        used = QProgressBar()
        used.setRange(0, 1000)
        used.setValue(round(space.used * 1000))
        used.setTextVisible(False)
        free = self.tr("{} free").format(self._texts.size(space.free))
        used.setAccessibleName(f"{disk.name}: {free}")
        when = self.tr("as of {}").format(local_time_text(space.time))
        return Row(column(name, used, label(f"{free}{SEPARATOR}{when}", "homeNote")))

    # What happens by itself

    def _automation(self, figures: Figures) -> Iterator[QWidget]:
        from app.jobs.scheduled_request import plan_sentence  # noqa: PLC0415 - behind the first paint
        from app.jobs.types.registry import SCHEDULED  # noqa: PLC0415

        if figures.next is not None and figures.next[1].plan.task in SCHEDULED:
            due, schedule = figures.next
            everywhere = self._texts.message(Message("schedule.everything"))
            job = self._texts.message(plan_sentence(schedule.plan, self._texts.source_names, everywhere))
            text = self.tr("Next: {}, {}").format(job, local_time_text(due))
            yield Row(label(text, "homeText2", wraps=True))
        if week := ", ".join(self._week(figures)):
            text = self.tr("Last week: {}").format(week)
            yield Row(label(text, "homeText", wraps=True))

    def _week(self, figures: Figures) -> Iterator[str]:
        from app.jobs.types.registry import BY_NAME  # noqa: PLC0415 - as above

        for jobs in figures.week:
            kind = BY_NAME.get(jobs.type)
            named = (kind.scheduled or kind.form) if kind else None
            if named is not None:  # else no user asks for such jobs by name
                name = self._texts.localization.phrase(named.label)
                yield f"{name}: {self._texts.number(jobs.ended)}"

    def _figure(
        self, files: int, key: str, what: str, shown: ShownFiles, *, large: bool = False
    ) -> QPushButton:
        made = link(self._texts.number(files), key, says=self.tr("Show these files"), of=what, large=large)
        return self._connected(made, lambda: self.files_requested.emit(shown))

    @staticmethod
    def _connected(made: QPushButton, act: object) -> QPushButton:
        made.clicked.connect(act)
        return made
