"""A few records in memory that answer a table at once, in place of a library."""

from array import array
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.core.facts.catalogue import BY_KEY
from app.core.file.record import FileRecord, FileStatus
from app.core.file.search_keys import search_key
from app.qt.base.formatting import Formatter
from app.qt.base.library_totals import Totals
from app.qt.files.model import FileTableModel
from app.qt.files.query_runner import QueryRunner
from app.qt.shell.main_window import MainWindow
from app.qt.sources.model import SourceRole
from app.qt.startup.application import Desktop
from tests.matching import matches
from tests.qt.parts import parts


def file_model() -> FileTableModel:
    """Return a model of the table without rows, in English and without colours."""
    texts = Formatter(QLocale("en_US"))
    model = FileTableModel(texts, lambda _column, _record: None)
    texts.setParent(model)
    return model


class FakeLibrary:
    """Answers what the model asks for, and stands in for `LibraryView`."""

    def __init__(self, model: FileTableModel, records: Iterable[FileRecord] = ()) -> None:
        self.records = {record.id: record for record in records}
        self._model = model
        model.asked.connect(self.answer)
        model.rows_wanted.connect(self._fill)
        self.answer()

    def answer(self) -> None:
        """Show the rows that are asked for, in their order."""
        model = self._model
        found = [each for each in self.records.values() if matches(model.query, each, search_key(each))]
        for key, descending in reversed(model.order):
            found.sort(
                key=lambda each: BY_KEY[key].order(each, unknown_last=not descending),
                reverse=descending,
            )
        self._add_up()
        model.show_result(array("q", [each.id for each in found]), found)

    def take(self, *records: FileRecord) -> None:
        """Have these come from a scan."""
        known = [each for each in records if each.id in self.records]
        new = {each.id: each for each in records if each.id not in self.records}
        self.records |= {each.id: each for each in records}
        self._model.update(known)
        query = self._model.query
        self._model.append([each for each in new.values() if matches(query, each, search_key(each))])
        self._add_up()

    def with_records(self, ids: Sequence[int], act: Callable[[Sequence[FileRecord]], None]) -> None:
        """Stand in for `LibraryView.with_records`."""
        act([self.records[id_] for id_ in ids])

    def _fill(self, ids: "array[int]") -> None:
        self._model.fill(ids, [self.records[id_] for id_ in ids if id_ in self.records])

    def _add_up(self) -> None:
        records = self.records.values()
        self._model.set_totals(
            Totals(
                files=len(records),
                size=sum(each.size for each in records),
                seconds=sum(each.summary.duration or 0.0 for each in records),
                problems=sum(each.status in {FileStatus.FAILED, FileStatus.TIMEOUT} for each in records),
            )
        )


def records_in(model: FileTableModel, qtbot: QtBot, ids: Sequence[int] | None = None) -> list[FileRecord]:
    """Return the records of these files, or of all rows, in their order, once a view has had them read.

    Rows come before their records, and what changes in a library has all records read again.
    """

    def held() -> list[FileRecord] | None:
        return model.held(model.ids() if ids is None else ids)

    qtbot.waitUntil(lambda: held() is not None)
    return held() or []


def settle(desktop: Desktop, qtbot: QtBot) -> None:
    """Wait until the table shows what the library holds."""
    session = desktop.session
    assert session is not None
    qtbot.waitUntil(lambda: not session.desk.part(QueryRunner).busy)


def counts_of(window: MainWindow, text: str) -> list[object]:
    """Return the counts of the side bar's rows of this name."""
    rows = parts(window).side_bar.view.model()
    indexes = (rows.index(at, 0) for at in range(rows.rowCount()))
    return [index.data(SourceRole.COUNT) for index in indexes if index.data() == text]
