"""Texts of videos that lie in longer ones."""

from typing import Final

from PySide6.QtCore import QObject

from app.core.facts.catalogue import BY_KEY
from app.core.parts.confirmation import PartKind
from app.core.text.names import display
from app.core.text.units import duration_text, moment_text
from app.library.near.part_pairs import PartPair
from app.qt.base.formatting import Formatter
from app.qt.copies.parts.loader import PartsFound, PartsState
from app.qt.copies.parts.models import PartFile
from app.qt.widgets.row_model import RowColumn, Text

_UNREAD: Final = "…"
PLACE_OF_PAIR: Final = 7
PLACE_OF_FILE: Final = 5
"""The columns with a bar."""


class PartsFormatter(QObject):
    """Formats pairs and files."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def kind(self, kind: PartKind) -> str:
        """Return the relation of a video to a longer one."""
        return self.tr("part of") if kind is PartKind.CONTAINED else self.tr("shares a part with")

    def kind_filter(self, kind: PartKind, count: int) -> str:
        """Return the name of the filter of a kind, with the number of its pairs."""
        text = self.tr("Part of ({})") if kind is PartKind.CONTAINED else self.tr("Shares a part ({})")
        return text.format(self._texts.number(count))

    def kind_explained(self, kind: PartKind) -> str:
        """Return what a kind means."""
        if kind is PartKind.CONTAINED:
            return self.tr("All of the video is in the longer one: each quarter of it agrees")
        return self.tr("Some of it is in both, such as an opening; nothing is said of the rest")

    def totals(self, found: PartsFound) -> str:
        """Return the number of pairs that are shown."""
        count = len(found.pairs.parts)
        text = self.tr("{0} {0:video|videos} in longer ones, or sharing a part")
        return text.format(self._texts.number(count)) if count else ""

    def state(self, state: PartsState) -> str:
        """Return of how many videos nothing is known."""
        number = self._texts.number
        said = []
        if state.coverage.left:
            text = self.tr("{0} {0:video was|videos were} not compared with longer ones yet.")
            said.append(text.format(number(state.coverage.left)))
        if state.unconfirmed:
            text = self.tr("{0} {0:pair is|pairs are} not confirmed yet.")
            said.append(text.format(number(state.unconfirmed)))
        if state.coverage.not_compared:
            text = self.tr("{0} {0:video|videos} cannot be compared.")
            said.append(text.format(number(state.coverage.not_compared)))
        return " ".join(said)

    def sentence(self, pair: PartPair | None) -> str:
        """Return where a video lies in the longer one."""
        if pair is None:
            return ""
        begin, end = map(moment_text, pair.in_whole)
        text = (
            self.tr("“{part}” is a part of “{whole}”: from {begin} to {end}.")
            if pair.relation.kind is PartKind.CONTAINED
            else self.tr("“{part}” has a part in common with “{whole}”: there from {begin} to {end}.")
        )
        part, whole = display(pair.part.name), display(pair.whole.name)
        return f"{text.format(part=part, whole=whole, begin=begin, end=end)} {self._changes(pair)}".rstrip()

    def _changes(self, pair: PartPair) -> str:
        said = (
            self.tr("One is mirrored.") if pair.offset.mirrored else "",
            self.tr("One is played faster, so that they drift apart.") if pair.offset.scale != 1 else "",
        )
        return " ".join(filter(None, said))

    def sound(self, pair: PartPair) -> str:
        """Return what the sound of a pair tells at its place; empty if it was not compared yet."""
        return "" if pair.sound is None else self._texts.message(pair.sound.message())

    def pair_columns(self) -> tuple[RowColumn[PartPair | None], ...]:
        """Return the columns of pairs from left to right; the last one has the bar."""
        return (
            _column(self.tr("Video"), lambda pair: display(pair.part.name), 220),
            _column(self.tr("Relation"), lambda pair: self.kind(pair.relation.kind), 140),
            _column(self.tr("Longer video"), lambda pair: display(pair.whole.name), 220),
            _column(self.tr("From"), lambda pair: moment_text(pair.in_whole[0]), 90, is_figure=True),
            _column(self.tr("To"), lambda pair: moment_text(pair.in_whole[1]), 90, is_figure=True),
            _column(
                self.tr("Length"), lambda pair: duration_text(pair.whole.summary.duration), 90, is_figure=True
            ),
            _column(self.tr("Sound"), self.sound, 230),
            RowColumn(
                self.tr("Place in the longer video"),
                lambda _pair: "",
                spoken=self.sentence,
            ),
        )

    def file_columns(self) -> tuple[RowColumn[PartFile], ...]:
        """Return the columns of the two files from left to right."""
        picture = BY_KEY["picture"]
        return (
            self._file_column(self.tr("File"), lambda row: display(row.record.name), 220),
            self._file_column(self.tr("From"), lambda row: moment_text(row.begin), 90),
            self._file_column(self.tr("To"), lambda row: moment_text(row.end), 90),
            self._file_column(self.tr("Length"), lambda row: duration_text(row.record.summary.duration), 90),
            self._file_column(
                self._texts.title(picture), lambda row: self._texts.cell(picture, row.record), 120
            ),
            RowColumn(self.tr("What both have"), lambda _row: "", 260, spoken=self._place),
            self._file_column(self.tr("Folder"), lambda row: display(row.record.folder), 200),
        )

    def _place(self, row: PartFile) -> str:
        text = self.tr("What both have: from {} to {}")
        return text.format(moment_text(row.begin), moment_text(row.end))

    def _file_column(self, title: str, text: Text[PartFile], width: int) -> RowColumn[PartFile]:
        none = self.tr("none")
        return RowColumn(title, text, width, spoken=lambda row: f"{title}: {text(row) or none}")


def _column(
    title: str, text: Text[PartPair], width: int, *, is_figure: bool = False
) -> RowColumn[PartPair | None]:
    return RowColumn(title, lambda pair: _UNREAD if pair is None else text(pair), width, is_figure)
