"""Texts of kinds of problems."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from app.core.coverage import Coverage, Question
from app.core.problems.catalogue import (
    OF_CHECKSUMS,
    OF_DAMAGE,
    ORPHAN,
    PROBLEM_KINDS,
    FromImports,
    ProblemKind,
    Severity,
)
from app.core.sidecars.programs import PROGRAMS
from app.library.query.problem_counts import ProblemOverview
from app.qt.base.formatting import Formatter
from app.qt.widgets.coverage_words import CoverageWords
from app.qt.widgets.row_model import RowColumn

_UNKNOWN = "—"
_MARKS = {Severity.ERROR: "✗", Severity.WARNING: "▲", Severity.HINT: "·"}


class KindRow(NamedTuple):
    """A kind of problem, and the files that have it."""

    kind: ProblemKind
    files: int | None
    """Absent if no file was asked."""
    marked: int = 0
    """Files where it is marked OK."""
    asked: int | None = None
    """The files that were asked; None if each scan asks all."""
    imported: FromImports | None = None
    """Of the files, those that imports of other libraries tell of, if any."""


def question_of(kind: ProblemKind) -> Question | None:
    """Return the question that finds a problem; None if each scan does."""
    if kind.bit & OF_DAMAGE:
        return Question.DAMAGE
    return Question.ROT if kind.bit & OF_CHECKSUMS else None


def kind_rows(overview: ProblemOverview) -> list[KindRow]:
    """Return the kinds that files have, and those that nobody has looked for, the worst first."""
    counts, coverage = overview.counts, overview.coverage
    rows = []
    for kind in PROBLEM_KINDS:
        files, marked = counts.files.get(kind.code, 0), counts.marked.get(kind.code, 0)
        question = question_of(kind)
        asked = coverage.of(question) if question is not None else None
        if files or marked or (asked is not None and not kind.bit & overview.hidden):
            shown = files if files or asked != 0 else None
            rows.append(KindRow(kind, shown, marked, asked, counts.imported.get(kind.code)))
    if overview.orphans:
        rows.append(KindRow(ORPHAN, overview.orphans))
    return rows


class ProblemFormatter(QObject):
    """Formats the rows of the page."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._coverage = CoverageWords(texts.number, self)

    def columns(self) -> tuple[RowColumn[KindRow], ...]:
        """Return the columns from left to right."""
        return (
            RowColumn(self.tr("Severity"), self._severity),
            RowColumn(self.tr("Problem"), lambda row: self.title(row.kind)),
            RowColumn(self.tr("Files"), self._files, is_figure=True),
            RowColumn(self.tr("Marked OK"), self._marked, is_figure=True),
            RowColumn(self.tr("What it means"), lambda row: self.meaning(row.kind)),
        )

    def title(self, kind: ProblemKind) -> str:
        """Return the name of a kind."""
        return QCoreApplication.translate("Problem", kind.title)

    def sentence(self, row: KindRow) -> str:
        """Return what a kind means, and what is known of it."""
        sentence = self.tr("{}: {}").format(self.title(row.kind), self.meaning(row.kind))
        if row.imported is None:
            return sentence
        files = self._texts.number(row.imported.files)
        return self.tr("{} Of these, as imported from {}: {}.").format(sentence, row.imported.told, files)

    def unknown(self, question: Question, coverage: Coverage) -> str:
        """Return how many files were asked a question."""
        return self._coverage.answered(question, coverage)

    def failure(self, coverage: Coverage) -> str:
        """Return how many files no check could examine; empty for none."""
        return self._coverage.failure(coverage)

    def act(self, question: Question) -> tuple[str, str]:
        """Return the text of the button that asks a question, and what it does."""
        return self._coverage.act(question), self._coverage.act_hint(question)

    def _severity(self, row: KindRow) -> str:
        words = {
            Severity.ERROR: self.tr("Error"),
            Severity.WARNING: self.tr("Warning"),
            Severity.HINT: self.tr("Hint"),
        }
        return f"{_MARKS[row.kind.severity]} {words[row.kind.severity]}"

    def _files(self, row: KindRow) -> str:
        if row.files is None:
            return _UNKNOWN
        if row.asked is None:
            return self._texts.number(row.files)
        return self._coverage.part(row.files, row.asked)

    def _marked(self, row: KindRow) -> str:
        return self._texts.number(row.marked) if row.marked else ""

    def meaning(self, kind: ProblemKind) -> str:
        """Return what a kind means, in a sentence."""
        if kind.code in PROGRAMS:
            return self.tr("{program} does not find a file of subtitles by its name or folder.").format(
                program=PROGRAMS[kind.code]
            )
        return {
            "unreadable": self.tr("No program that was tried can read the file."),
            "empty": self.tr("The file has no bytes."),
            "truncated": self.tr("The end of the file is missing: a copy was probably interrupted."),
            "rotten": self.tr("The bytes changed though nobody saved the file. Get it back from a copy."),
            "read-error": self.tr("The disk could not read the whole file. Copy what is on it elsewhere."),
            "damaged": self.tr("A part of the pictures or the sound cannot be decoded."),
            "timeout": self.tr("Reading took longer than the limit in the preferences."),
            "suspicious": self.tr("Decoding met faults that players often hide."),
            "no-video": self.tr("The file has the name of a video, and no pictures."),
            "no-duration": self.tr("The file does not say how long it is, so that players cannot seek."),
            "lengths": self.tr("Sound or pictures end long before the other."),
            "extension": self.tr("The name says another format than the contents."),
            "codec": self.tr("Few players expect this codec in this container."),
            "future-date": self.tr("The file was made later than today: a clock was wrong."),
            "name": self.tr("Other systems cannot store this name."),
            "plays": self.tr("The file fails a chosen profile. “Plays on” says why."),
            "languages": self.tr("The file is in none of the languages that are wanted in the preferences."),
            "parts": self.tr("Other parts of the recording are not in the library, by their numbers."),
            "subtitles-empty": self.tr("A file of subtitles beside the video has none: get it again."),
            "subtitles-short": self.tr("Subtitles end long before the video, or are of another one."),
            "subtitles-language": self.tr(
                "The name of a file of subtitles says another language than its text."
            ),
            "no-audio": self.tr("The file has no sound."),
            "no-language": self.tr("Players cannot choose the sound or subtitles by language."),
            "subtitles-encoding": self.tr("Players have to guess the letters of a file of subtitles."),
            "subtitles-telemetry": self.tr(
                "Values of a camera beside the video look like subtitles to programs."
            ),
            "index-last": self.tr("Over a network, the file begins to play only when its end is there."),
            "variable-frame-rate": self.tr("Some editing programs lose the sound's place in such files."),
            "interlaced": self.tr("Pictures are stored as alternate lines, which show combs on a screen."),
            "odd-size": self.tr("Width or height is odd, which some encoders refuse."),
            "odd-aspect": self.tr("The picture has none of the usual shapes."),
            "pixel-aspect": self.tr("The picture is stretched when it is shown; some programs forget that."),
            "low-bit-rate": self.tr("The file has few bits for its size of picture: quality may be poor."),
            "high-bit-rate": self.tr("The file has many bits for its size of picture: some players stutter."),
            "orphan": self.tr(
                "Subtitles or a .nfo file belong to no video. "
                "Their video may have been renamed, moved or deleted."
            ),
            "better-copy": self.tr(
                "A video with the same pictures is better: “Same pictures” on the page Copies shows both."
            ),
            "only-low": self.tr(
                "No copy that is known has the least quality that is set in the preferences."
            ),
            "unset-date": self.tr("The camera never knew the date."),
        }[kind.code]
