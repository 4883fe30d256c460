"""Formats file details and comparisons as texts of a fact sheet."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.checksum.good_copy import copy_messages
from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.details import build
from app.core.details.comparison import MOST_COUNTED_TEXTS, ColumnComparison, FileComparison
from app.core.details.file_details import FileDetails
from app.core.details.model import DetailRow, Note, Part, Phrase, Word
from app.core.facts.checks import DAMAGE_WORDS, DEPTH_WORDS, STATE_WORDS, VERDICT_WORDS
from app.core.facts.outcomes import Outcome
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.problems.catalogue import OF_CHECKSUMS, OF_PROFILES, Problem, Severity
from app.core.profiles.facts import ProfileFact, ProfileVerdict, wanted_text
from app.core.text.names import display
from app.core.text.units import UNKNOWN_TEXT, size_text
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.details.fact_sheet import FactGroup, Facts, SheetNote, Tone
from app.qt.details.problem_cards import CardText

_WARNING: Final = "\u26a0\ufe0e"
_CHECK: Final = "\u2713"
_TONES: Final = {
    FileStatus.FAILED: (Tone.RED, _WARNING),
    FileStatus.TIMEOUT: (Tone.AMBER, _WARNING),
    FileStatus.SKIPPED: (Tone.AMBER, _WARNING),
    FileStatus.MISSING: (Tone.GREY, "\u25cb"),
    FileStatus.OFFLINE: (Tone.GREY, "\u25cb"),
    FileStatus.IN_TRASH: (Tone.GREY, "\u25cb"),
}
"""Colour and mark by status: a warning sign, or a hollow ring for an unreachable file."""
_SEVERITIES: Final = {
    Severity.ERROR: (Tone.RED, _WARNING),
    Severity.WARNING: (Tone.AMBER, _WARNING),
    Severity.HINT: (Tone.GREY, "\u2139\ufe0e"),
}
"""Colour and mark of a problem: a hint is no warning."""
_OUTCOMES: Final = {
    Outcome.YES: Word.PASSES_PROFILE,
    Outcome.NO: Word.FAILS_PROFILE,
    Outcome.UNKNOWN: Word.UNKNOWN_PROFILE,
}
_DAY: Final = 86400


class FactFormatter:
    """Formats facts in the user's language, and joins their parts."""

    def __init__(self, texts: Formatter) -> None:
        self._texts = texts

    def entry(self, entry: FileDetails) -> Facts:
        """Return the sheet of one file."""
        note = build.note(entry)
        return Facts(
            title=display(entry.record.name),
            subtitle=SEPARATOR.join(map(self._texts.measure, build.headline(entry.record))),
            note=self._note(note) if note is not None else None,
            groups=tuple(self._verdict(*each) for each in entry.asked_profiles)
            + tuple(
                FactGroup(
                    self._say(section.title),
                    tuple(map(self._row, section.facts)),
                    tuple(row.seconds for row in section.facts),
                    tuple(row.path for row in section.facts),
                )
                for section in build.sections(entry)
            )
            + tuple(self._verdict(*each) for each in entry.profiles if each not in entry.asked_profiles),
        )

    def _verdict(self, title: str, verdict: ProfileVerdict) -> FactGroup:
        """Return the verdict of a profile, with the facts that fail or are missing."""
        return FactGroup(
            _profile(title), (("", self._say(_OUTCOMES[verdict.outcome])), *map(self._fact, verdict.facts))
        )

    def _fact(self, fact: ProfileFact) -> tuple[str, str]:
        wanted = [wanted_text(value, self._compared) for value in fact.wanted]
        found = UNKNOWN_TEXT if fact.found is None else fact.found
        asked = self._say(Phrase(Word.WANTED_N, ", ".join(wanted)))
        return QCoreApplication.translate("Filter", fact.label), f"{found}\n{asked}"

    def _compared(self, words: str) -> str:
        return self._texts.words(words, "Comparison")

    def problems(self, entry: FileDetails) -> tuple[CardText, ...]:
        """Return a card for each problem of a file; problems marked OK come last."""
        ordered = sorted(entry.problems or (), key=lambda problem: problem.marked)
        return tuple(self._card(problem, self._evidence(problem, entry)) for problem in ordered)

    def _evidence(self, problem: Problem, entry: FileDetails) -> str:
        failed = [each for each in entry.profiles if each[1].outcome is Outcome.NO]
        if problem.kind.bit == OF_PROFILES and failed:
            return "\n".join(self._failure(title, verdict) for title, verdict in failed)
        told = [problem.text] if problem.text else []
        if problem.kind.bit & OF_CHECKSUMS and entry.good_copies is not None:
            told += copy_messages(entry.good_copies)
        return " ".join(map(self._texts.message, told))

    def _failure(self, title: str, verdict: ProfileVerdict) -> str:
        """Return a profile that a file fails, with the facts in one line."""
        facts = [f"{label} {told}".replace("\n", ", ") for label, told in map(self._fact, verdict.facts)]
        return f"{_profile(title)}: {'; '.join(facts)}"

    def _card(self, problem: Problem, text: str) -> CardText:
        kind, marked = problem.kind, problem.marked
        tone, mark = _SEVERITIES[kind.severity]
        title = QCoreApplication.translate("Problem", kind.title)
        severity = self._texts.words(kind.severity)
        said = self._say(Word.MARKED_OK) if marked else severity[:1].upper() + severity[1:]
        return CardText(
            code=kind.code,
            tone=tone,
            mark=_CHECK if marked else mark,
            title=title,
            text=said if marked else text,
            spoken=f"{said}: {title}. {text}".rstrip(),
            marked=marked,
        )

    def comparison(self, comparison: FileComparison) -> Facts:
        """Return the sheet of several files: totals, differing facts and equal facts."""
        same = tuple(each for each in comparison.columns if each.common is not None)
        differing = tuple(each for each in comparison.columns if each.common is None)
        groups = (
            FactGroup(
                self._say(Word.DIFFERING),
                tuple((self._label(each), self._shares(each)) for each in differing),
            ),
            FactGroup(self._say(Word.SAME), tuple((self._label(each), self._common(each)) for each in same)),
        )
        return Facts(
            title=self._texts.files(comparison.count),
            subtitle=self._totals(comparison),
            groups=tuple(group for group in groups if group.rows),
        )

    def _say(self, part: Part) -> str:
        if isinstance(part, Message):
            return self._texts.message(part)
        if isinstance(part, Phrase):
            return _word(part.word).format(self._texts.measure(part.value))
        if isinstance(part, FileStatus):
            return self._state(part)
        if isinstance(part, ChecksumVerdict):
            return self._texts.words(VERDICT_WORDS[part])
        if isinstance(part, DamageVerdict | Depth):
            return self._texts.words(
                DAMAGE_WORDS[part] if isinstance(part, DamageVerdict) else DEPTH_WORDS[part]
            )
        return _word(part) if isinstance(part, Word) else self._texts.measure(part)

    def _row(self, fact: DetailRow) -> tuple[str, str]:
        return self._say(fact.label), SEPARATOR.join(map(self._say, fact.parts))

    def _note(self, note: Note) -> SheetNote:
        tone, mark = _TONES[note.status]
        title = self._say(note.title)
        where = ", ".join(map(self._say, note.where))
        text = f"{self._say(note.text)} {where}." if where else self._say(note.text)
        return SheetNote(tone, mark, title[:1].upper() + title[1:], text)

    def _state(self, status: FileStatus) -> str:
        return QCoreApplication.translate("Column", STATE_WORDS[status])

    def _totals(self, comparison: FileComparison) -> str:
        parts = [self._texts.measure(size_text(comparison.size))]
        seconds, unknown = comparison.duration, comparison.without_duration
        if unknown < comparison.count:
            parts.append(self._texts.duration(seconds) if seconds < 2 * _DAY else self._texts.hours(seconds))
        if unknown:
            parts.append(self._say(Phrase(Word.UNKNOWN_DURATION_N, self._texts.number(unknown))))
        return SEPARATOR.join(parts)

    def _label(self, compared: ColumnComparison) -> str:
        return self._texts.title(compared.column)

    def _common(self, compared: ColumnComparison) -> str:
        return self._cell(compared, compared.common or "")

    def _cell(self, compared: ColumnComparison, text: str) -> str:
        if compared.column.words and text:
            return self._texts.words(text, compared.column.table)
        return self._texts.measure(text) or self._say(Word.NONE)

    def _shares(self, compared: ColumnComparison) -> str:
        if compared.others and compared.span is not None:
            return " – ".join(compared.span)  # noqa: RUF001
        if not compared.shares:
            return self._say(Phrase(Word.DIFFERENT_N, self._texts.number(MOST_COUNTED_TEXTS)))
        lines = [
            self._cell(compared, share.text) + SEPARATOR + self._texts.files(share.files)
            for share in compared.shares
        ]
        if compared.others:
            lines.append(self._say(Word.OTHERS) + SEPARATOR + self._texts.files(compared.others))
        return "\n".join(lines)


def _profile(title: str) -> str:
    return QCoreApplication.translate("Profile", title)


def _word(word: Word) -> str:
    return QCoreApplication.translate("Details", word)
