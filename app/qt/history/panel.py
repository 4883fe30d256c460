"""The page of what changed since a moment, with the changes in a scan or between two, and of a check."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.core.job import Job
from app.core.scan.history import OF_SOURCES, START, Change, ChangeKind, ReportRange, ScanReport
from app.core.scan.since import NewsSince, Since
from app.qt.base.action import Menu
from app.qt.base.file_rows import FileRowTable, RowSelection
from app.qt.history.formatting import ChangeFormatter
from app.qt.history.since_head import SinceHead
from app.qt.widgets.coverage_words import CoverageWords
from app.qt.widgets.link_line import LinkLine
from app.qt.widgets.row_model import Index, RowColumn, RowModel, Text
from app.qt.widgets.side_margins import set_margins
from app.qt.widgets.tooltips import set_tip

_REPORT: Final = Qt.ItemDataRole.UserRole + 1
_MOST: Final = 1000
"""Most scans in the list, the newest: a longer list is of no use."""
_PLAIN: Final = frozenset({ChangeKind.ADDED, ChangeKind.MISSING, ChangeKind.BACK})
"""Kinds of changes without details, whose column is hidden."""
_WHAT: Final = 2
"""The column of the details."""


_NOWHERE: Final = QModelIndex()


class ChangeListModel(RowModel[Change]):
    """A table model of the changes that have been loaded so far."""

    page_requested = Signal(object)
    """The id of the record before the requested page."""

    def __init__(
        self, columns: Sequence[RowColumn[Change]], tip: Text[Change], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent, tip=tip)
        self._changes: list[Change] = []
        self._more = False

    def clear(self) -> None:
        """Remove all rows until a page comes."""
        self._changes, self._more = [], False
        self.show(self._changes)

    def append(self, page: Sequence[Change], *, more: bool) -> None:
        """Append a page; `more` says whether another page may follow."""
        self._more = more
        if page:
            first = len(self._changes)
            self.beginInsertRows(_NOWHERE, first, first + len(page) - 1)
            self._changes += page
            self.endInsertRows()

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        """Return whether scrolling down loads more."""
        return self._more and not parent.isValid()

    def fetchMore(self, _parent: Index = _NOWHERE) -> None:
        """Request the next page, once."""
        if self._more and self._changes:
            self._more = False
            self.page_requested.emit(self._changes[-1].record)


def _id(row: ScanReport | Job) -> int | str:
    return row.id


def _began(row: ScanReport | Job) -> float:
    return row.started if isinstance(row, ScanReport) else row.began or row.created


def _item(id_: int | str, texts: tuple[str, str]) -> QListWidgetItem:
    item = QListWidgetItem("\n".join(texts))
    item.setData(_REPORT, id_)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(texts))
    set_tip(item, item.text())
    return item


class _FromTheStart(QStyledItemDelegate):
    """Elides a text at its end; the table elides in the middle, where names say least."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight


class HistoryPanel(QWidget):
    """The page; requests its contents by signals, and receives them by `show_rows` and others."""

    counts_requested = Signal(object)
    """A `ReportRange`."""
    page_requested = Signal(object, object, object)
    """A `ReportRange`, a `ChangeKind`, and the id of the record before the page."""
    copy_requested = Signal(object, object)
    """A `ReportRange` and a `ChangeKind` whose changes are to be copied."""
    file_requested = Signal(object)
    """The id of a file that the table is to show."""

    result_requested = Signal(object, str)
    """The paths and the search of what a check found."""

    def __init__(self, words: ChangeFormatter, coverage: CoverageWords, menu: Menu, since: str) -> None:
        """Take the moment that was chosen last as `since`."""
        super().__init__()
        self.setObjectName("changes")
        self.setAccessibleName(self.tr("What changed"))
        self._words = words
        self.head = SinceHead(words, coverage, since)
        self._scans: Sequence[ScanReport] = ()
        self._checks: Sequence[Job] = ()
        self._since: Since | None = None
        self._reports: dict[int, ScanReport] = {}
        self._shown: int | None = None
        """The scan that another part of the window has led to, until another moment is chosen."""
        self._jobs: dict[str, Job] = {}
        self._listed: list[tuple[int | str, tuple[str, str]]] = []
        """The rows of the list: the id of a scan or a job, and its texts."""
        self._span: ReportRange | None = None
        self._kinds: list[ChangeKind] = []
        self.model = ChangeListModel(words.columns(), words.tip, self)
        self._make_parts(menu)
        self._lay_out()
        self._connect()

    def _make_parts(self, menu: Menu) -> None:
        self.scans = QListWidget()
        self.scans.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.scans.setObjectName("changesScans")
        self.scans.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scans.setAccessibleName(self.tr("Scans and checks"))
        self.scans.setAccessibleDescription(self.tr("Choose a scan, or two with Ctrl to compare them"))
        self.heading = QLabel()
        self.heading.setObjectName("dialogTitle")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.tabs = QTabBar()
        self.tabs.setObjectName("changesTabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Kinds of changes"))
        self.tabs.setAccessibleDescription(self.tr("What became of the files, with how many there are"))
        self.found = LinkLine()
        self.found.setWordWrap(True)
        self.found.followed.connect(lambda target: self.result_requested.emit(*target))
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table = FileRowTable(self.model, "changesTable", menu, self.file_of)
        self.selection = RowSelection(self)
        self.selection.follow(self.table)
        self.selection.show(self.table)
        self.table.setItemDelegateForColumn(_WHAT, _FromTheStart(self.table))
        self.table.name_rows(self.tr("Changes"), self.tr("A row a file; Enter opens it"))
        self.table.name_columns(self.tr("Columns of the changes"), self.tr("What is told of each change"))
        self.go = self.table.add_command(
            self.tr("Show in the table"),
            lambda: self._go(self.table.currentIndex()),
            *("Ctrl+Return", "Ctrl+Enter"),
        )

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        set_margins(right, 4, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.heading, self.tabs, self.found, self.hint, self.table):
            column.addWidget(widget, int(widget in {self.table, self.hint}))
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setObjectName("changesHalves")
        halves.setHandleWidth(8)
        halves.addWidget(self.scans)
        halves.addWidget(right)
        halves.setSizes([240, 700])
        halves.setStretchFactor(1, 1)
        self.copy = QPushButton(self.tr("Copy as text"))
        self.copy.setAccessibleDescription(self.tr("Copies all changes of this kind, a line each"))
        self.copy.setAutoDefault(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 8, 12, 8)
        outer.setSpacing(12)
        outer.addWidget(self.head)
        outer.addWidget(halves, 1)
        outer.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self.head.moment_chosen.connect(self._forget_shown)
        self.scans.itemSelectionChanged.connect(self._choose)
        self.tabs.currentChanged.connect(self._show_kind)
        self.model.page_requested.connect(self._ask_page)
        self.copy.clicked.connect(self._copy)
        self._say_nothing(self.tr("Nothing has been scanned yet."))

    def show_news(self, news: NewsSince) -> None:
        """Show what has become of the files, and list the scans and checks since then."""
        self.head.show_news(news)
        self._since = news.since
        self._list(None)

    def show_rows(
        self, reports: Sequence[ScanReport], checks: Sequence[Job], wanted: int | None = None
    ) -> None:
        """List scans and checks, the newest first, and choose the scan `wanted`, or what was chosen."""
        self._scans, self._checks = reports[:_MOST], checks
        self._list(wanted)

    def _list(self, wanted: int | None) -> None:
        """List the rows since the moment; all scans, if the one `wanted` is older."""
        since = self._since
        scans = [each for each in self._scans if since is None or each.id > since.report]
        self._shown = self._shown if wanted is None else wanted
        if self._shown is not None and self._shown not in {each.id for each in scans}:
            scans = [*self._scans]
        checks = [each for each in self._checks if since is None or _began(each) >= since.time]
        rows: list[ScanReport | Job] = sorted([*scans, *checks], key=_began, reverse=True)
        texts = [(_id(row), self._text(row)) for row in rows]
        if texts == self._listed and wanted is None:
            return
        self._listed = texts
        chosen = [item.data(_REPORT) for item in self.scans.selectedItems()]
        self._reports = {report.id: report for report in scans}
        self._jobs = {job.id: job for job in checks}
        with QSignalBlocker(self.scans):
            self.scans.clear()
            for id_, text in texts:
                self.scans.addItem(_item(id_, text))
        ids = [id_ for id_, _ in texts]
        known: list[int | str] = [id_ for id_ in chosen if id_ in ids]
        first: int | str | None = wanted if wanted is not None else next(iter(known), None)
        if ids:
            self.scans.setCurrentRow(ids.index(first) if first in ids else 0)
        else:
            self._show_none()

    @Slot()
    def _forget_shown(self) -> None:
        self._shown = None

    def _text(self, row: ScanReport | Job) -> tuple[str, str]:
        return self._words.scan(row) if isinstance(row, ScanReport) else self._words.check(row)

    def _show_none(self) -> None:
        """Say that nothing was scanned or checked."""
        self._span, self._kinds = None, []
        self.heading.setText("")
        self.found.hide()
        self._say_nothing(
            self.tr("Nothing was scanned or checked since then.")
            if self._scans
            else self.tr("Nothing has been scanned yet.")
        )

    def _show_check(self, job: Job) -> None:
        """Show what a check found, with links to the files."""
        self._span, self._kinds = None, []
        self.heading.setText(self._words.check(job)[0])
        parts = self._words.found(job)
        self.found.show_parts(parts)
        self.found.setVisible(bool(parts))
        self._say_nothing(
            self.tr("The numbers lead to the files, as they are now.")
            if parts
            else self.tr("This check has read no file.")
        )

    def show_counts(self, span: ReportRange, counts: Mapping[ChangeKind, int]) -> None:
        """Show the number of changes, a tab per kind, and request the changes of the first kind."""
        if span != self._span:
            return
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self._kinds = list(counts)
        for kind, count in counts.items():
            self.tabs.addTab(self._words.tab(kind, count))
        self.tabs.blockSignals(False)
        if counts:
            self._show_kind()
        else:
            self._say_nothing(self.tr("Nothing has changed."))

    def show_page(self, span: ReportRange, kind: ChangeKind, after: int, page: Sequence[Change]) -> None:
        """Append a requested page of changes; an empty page is the end."""
        if (span, kind) != (self._span, self._kind()) or (after == START) is bool(self.model.rowCount()):
            return
        self.model.append(page, more=bool(page))
        if not self.model.rowCount():
            self._say_nothing(self.tr("The details of this scan are not kept any more."))

    def _kind(self) -> ChangeKind | None:
        at = self.tabs.currentIndex()
        return self._kinds[at] if 0 <= at < len(self._kinds) else None

    @Slot()
    def _choose(self) -> None:
        rows = [item.data(_REPORT) for item in self.scans.selectedItems()]
        chosen = sorted(id_ for id_ in rows if id_ in self._reports)
        if not chosen:
            for id_ in rows[:1]:
                self._show_check(self._jobs[id_])
            return
        self.found.hide()
        first, last = chosen[0], chosen[-1]
        if first == last:
            self._span = (first, first)
            self.heading.setText(self._words.scan(self._reports[first])[0])
        else:
            # The changes after the first scan: its own led to the state that is compared.
            self._span = (first + 1, last)
            one, other = (self._words.scan(self._reports[each])[0] for each in (first, last))
            self.heading.setText(self.tr("From {} to {}").format(one, other))
        self.model.clear()
        self.counts_requested.emit(self._span)

    @Slot()
    def _show_kind(self) -> None:
        self.model.clear()
        self.table.setColumnHidden(_WHAT, self._kind() in _PLAIN)
        self.hint.hide()
        self.tabs.show()
        self.table.show()
        self.copy.setEnabled(True)
        self._ask_page(START)

    @Slot(object)
    def _ask_page(self, after: int) -> None:
        kind = self._kind()
        if self._span is not None and kind is not None:
            self.page_requested.emit(self._span, kind, after)

    def _say_nothing(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setAccessibleName(text)
        self.hint.show()
        self.table.hide()
        self.tabs.setVisible(bool(self._kinds))
        self.copy.setEnabled(False)

    def file_of(self, row: int) -> int | None:
        """Return the id of the file of a change; None for a change of a source."""
        change = self.model.row(row)
        return None if change.kind in OF_SOURCES else change.record

    def _go(self, index: Index) -> None:
        if index.isValid() and (file := self.file_of(index.row())) is not None:
            self.file_requested.emit(file)

    @Slot()
    def _copy(self) -> None:
        kind = self._kind()
        if self._span is not None and kind is not None:
            self.copy_requested.emit(self._span, kind)
