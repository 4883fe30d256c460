"""Words and columns of what encoding files again would save, in the user's language."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QObject

from app.core.advice.estimate import SavedRange
from app.core.advice.gates import Effect, Gate
from app.core.advice.handover import HandOverState
from app.core.advice.named_targets import FIRST, first_part
from app.core.advice.total import AdviceSum
from app.core.facts.catalogue import BY_KEY
from app.core.text.names import display, natural_key
from app.core.text.units import local_time_text
from app.library.advice.listing import AdviceList, AdvisedFile
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.widgets.row_model import RowColumn

MARKED: Final = "\N{CHECK MARK}"


class SavingColumn(NamedTuple):
    """A column, and the key by which its rows are sorted."""

    shown: RowColumn[AdvisedFile]
    key: Callable[[AdvisedFile], Any]


class SavingsFormatter(QObject):
    """Formats advice."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def columns(self, marked: Collection[int]) -> Sequence[SavingColumn]:
        """Return the columns from left to right. `marked` has the ids of the files that are marked."""

        def mark(row: AdvisedFile) -> str:
            return MARKED if row.record.id in marked else ""

        def spoken(row: AdvisedFile) -> str:
            return self.tr("marked") if row.record.id in marked else self.tr("not marked")

        texts = self._texts
        return (
            SavingColumn(RowColumn(self.tr("Marked"), mark, 60, spoken=spoken), mark),
            _column(self.tr("Video"), lambda row: display(row.record.name), _name, 220),
            _column(self.tr("Saves"), lambda row: self.range(saves_of(row)), _saves, 150, is_figure=True),
            _column(self.tr("In percent"), self._part, _part, 90, is_figure=True),
            _column(self.tr("Size"), lambda row: texts.size(row.record.size), _size, 90, is_figure=True),
            _column(self.tr("Codec now"), self._codec, self._codec, 130),
            _column(self.tr("Picture"), self._picture, _pixels, 130),
            _column(self.tr("Care"), self.cautions, lambda row: len(row.advice.gates), 240),
            _column(self.tr("Folder"), lambda row: display(row.record.folder), _folder, 0),
        )

    def range(self, saves: SavedRange) -> str:
        """Return a range of bytes."""
        return self._texts.message(saves.phrase)

    def _part(self, row: AdvisedFile) -> str:
        low, high = row.advice.percent or (0, 0)
        return f"{low}\N{EN DASH}{high} %"

    def _codec(self, row: AdvisedFile) -> str:
        return self._texts.cell(BY_KEY["video"], row.record)

    def _picture(self, row: AdvisedFile) -> str:
        return self._texts.cell(BY_KEY["picture"], row.record)

    def cautions(self, row: AdvisedFile) -> str:
        """Return the gates of a file that stand beside its range."""
        return " ".join(self._texts.message(gate.message) for gate in row.advice.gates)

    def explained(self, row: AdvisedFile) -> str:
        """Return the grounds of a file's range, and its gates, in sentences."""
        reasons = " ".join(map(self._texts.counted, row.advice.reasons))
        return f"{reasons} {self.cautions(row)}".strip()

    def head(self, found: AdviceList) -> str:
        """Return what all files save together, and how few of them make most of it."""
        total = found.total
        if not total.files:
            return ""
        told = self.tr("Encoding {0} of {1} again could save {2}.").format(
            self._texts.files(total.files), self._texts.size(total.size), self.range(total.saves)
        )
        share = first_part([saves_of(row) for row in found.files], total)
        if share is not None:
            makes = self.tr("The first {0} {0:file makes|files make} {1} % of it.")
            part = self._texts.number(round(share * 100))
            told = f"{told} {makes.format(self._texts.number(FIRST), part)}"
        if len(found.files) < total.files:
            listed = self.tr("Those {0} that save most are listed.")
            told = f"{told} {listed.format(self._texts.number(len(found.files)))}"
        return told

    def left_out(self, total: AdviceSum) -> str:
        """Return how many files are not in the sum."""
        told = []
        if total.unknown.files:
            told.append(self.tr("Not estimated: {}").format(self._texts.files(total.unknown.files)))
        if total.nothing.files:
            told.append(
                self.tr("Little or nothing to save: {}").format(self._texts.files(total.nothing.files))
            )
        return SEPARATOR.join(told)

    def why_left_out(self, total: AdviceSum) -> str:
        """Return the gates that keep files out of the sum, a line each."""
        lines = (
            self.tr("{0}: {1}").format(self._texts.files(amount.files), self._texts.message(gate.message))
            for gate, amount in sorted(total.gated.items(), key=lambda item: (_rank(item[0]), -item[1].files))
        )
        return "\n".join(lines)

    def handed_columns(self) -> tuple[RowColumn[HandOverState], ...]:
        """Return the columns of the lists that were handed over."""
        texts = self._texts
        return (
            RowColumn(self.tr("Handed over"), lambda row: local_time_text(row.time), 150),
            RowColumn(self.tr("Format"), lambda row: row.format, 110),
            RowColumn(self.tr("Target"), lambda row: row.target.codec.codec_name, 80),
            RowColumn(self.tr("Files"), lambda row: texts.number(row.files), 80, is_figure=True),
            RowColumn(self.tr("Came back"), lambda row: texts.number(row.back), 100, is_figure=True),
            RowColumn(self.tr("In words"), lambda row: texts.counted(row.phrase)),
        )


def saves_of(row: AdvisedFile) -> SavedRange:
    """Return the bytes that a file saves."""
    return row.advice.saves or SavedRange()


def _rank(gate: Gate) -> bool:
    return gate.effect is not Effect.UNKNOWN


def _name(row: AdvisedFile) -> object:
    return natural_key(display(row.record.name))


def _folder(row: AdvisedFile) -> object:
    return natural_key(display(row.record.folder))


def _size(row: AdvisedFile) -> int:
    return row.record.size


def _saves(row: AdvisedFile) -> int:
    return sum(saves_of(row))


def _part(row: AdvisedFile) -> float:
    return sum(saves_of(row)) / max(1, row.record.size)


def _pixels(row: AdvisedFile) -> int:
    return (row.record.summary.width or 0) * (row.record.summary.height or 0)


def _column(
    title: str,
    text: Callable[[AdvisedFile], str],
    key: Callable[[AdvisedFile], Any],
    width: int,
    *,
    is_figure: bool = False,
) -> SavingColumn:
    return SavingColumn(RowColumn(title, text, width, is_figure=is_figure), key)
