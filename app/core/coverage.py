"""The number of files that were asked: what a check or a search alone can tell is not known of the others."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.verdict import DamageVerdict
from app.core.message import Message
from app.core.problems.catalogue import OF_CHECKSUMS, OF_DAMAGE, problem_kinds
from app.core.query import Query, Term
from app.core.query.collections import SmartGroup
from app.core.query.predicates import Contains, Equals


class Question(StrEnum):
    """A question about files that only reading them answers."""

    DAMAGE = "damage"
    """Answered by a check for damage that was finished, of a file whose codec shows damage."""
    ROT = "rot"
    """Answered by a comparison with earlier checksums."""
    COPIES = "copies"
    """Answered by a search for copies."""


_FINISHED: Final = frozenset(DamageVerdict) - {DamageVerdict.NOT_FINISHED}
CHECKED: Final = _FINISHED - {DamageVerdict.CANNOT_TELL}
"""The verdicts that say whether a file is damaged."""
VERIFIED: Final = frozenset(
    {ChecksumVerdict.VERIFIED, ChecksumVerdict.MOVED, ChecksumVerdict.EDITED, ChecksumVerdict.ROTTEN}
)
"""The verdicts that say whether the bytes of a file are as before. The first checksum says nothing."""
_OF_GROUPS: Final = {
    SmartGroup.DAMAGED: Question.DAMAGE,
    SmartGroup.ROTTEN: Question.ROT,
    SmartGroup.SINGLE: Question.COPIES,
    SmartGroup.COPIED: Question.COPIES,
}
_OF_FILTERS: Final = {"copies": Question.COPIES, "disks": Question.COPIES, "only-on": Question.COPIES}
_WORDS: Final[Mapping[str, Mapping[Question, frozenset[str]]]] = {
    "verdict": {
        Question.DAMAGE: frozenset(map(str, _FINISHED)),
        Question.ROT: frozenset(map(str, VERIFIED)),
    },
    "problem": {
        Question.DAMAGE: frozenset(kind.code for kind in problem_kinds(OF_DAMAGE)),
        Question.ROT: frozenset(kind.code for kind in problem_kinds(OF_CHECKSUMS)),
    },
}
"""The values of filters that depend on an answer."""


_NONE: Final = {
    Question.DAMAGE: "coverage.damage_none",
    Question.ROT: "coverage.rot_none",
    Question.COPIES: "coverage.copies_none",
}
_PART: Final = {
    Question.DAMAGE: "coverage.damage_part",
    Question.ROT: "coverage.rot_part",
    Question.COPIES: "coverage.copies_part",
}


class ReadingCost(NamedTuple):
    """The files that an answer to a question would read."""

    files: int
    size: int
    """Bytes."""
    has_checksums: bool = False
    """Whether checksums of any file are stored."""


class Coverage(Struct, frozen=True):
    """The files of a library, and how many of them were asked."""

    files: int = 0
    asked: Mapping[Question, int] = field(default_factory=dict)
    gone: Mapping[Question, int] = field(default_factory=dict)
    """Files that are missing, or in a trash, and were not asked: nobody can ask them now."""
    failed: int = 0
    """Files that a check for damage could not examine: encrypted ones, those without a decoder."""

    def among(self, question: Question) -> int:
        """Return the number of files that were asked, or could be."""
        return self.files - self.gone.get(question, 0)

    def of(self, question: Question) -> int:
        """Return the number of files that were asked."""
        return self.asked.get(question, 0)

    def is_open(self, question: Question) -> bool:
        """Return whether there are files of which the answer is not known."""
        return self.of(question) < self.among(question)

    def sentence(self, question: Question) -> Message:
        """Return how many files were asked."""
        asked, files = self.of(question), self.among(question)
        if not asked:
            return Message(_NONE[question])
        return Message(_PART[question], {"asked": asked, "files": files, "left": files - asked})

    def failure(self, question: Question) -> Message | None:
        """Return how many files a check could not examine; None without such a file."""
        if question is not Question.DAMAGE or not self.failed:
            return None
        return Message("coverage.damage_failed", {"count": self.failed})


FAILED_CHECK: Final = f"verdict:{DamageVerdict.NOT_FINISHED}"
"""The search for the files that a check for damage could not examine."""
NO_COVERAGE: Final = Coverage()
"""The coverage of an empty library."""
_NOBODY: Final = Coverage(1)


def question_of(group: SmartGroup) -> Question | None:
    """Return the question that decides which files are in a group; None if a scan alone does."""
    return _OF_GROUPS.get(group)


def questions_of(field: str) -> Iterable[Question]:
    """Return the questions on which some values of a filter depend."""
    return tuple(_WORDS.get(field, ()))


def depends(query: Query) -> bool:
    """Return whether a question decides which files match, so that the coverage is worth a look."""
    return open_question(query, _NOBODY) is not None


def open_question(query: Query, coverage: Coverage) -> Question | None:
    """Return the question whose missing answers may hide files that match; None without one."""
    asked = (*_of_group(query.group), *map(_of_term, query.terms))
    return next((each for each in asked if each is not None and coverage.is_open(each)), None)


def asks_alone(query: Query) -> bool:
    """Return whether a query asks one thing of all files, so that no result says that of all of them."""
    is_one = len(query.terms) + (query.group is not None) == 1
    return is_one and replace(query, terms=(), group=None).everything


def _of_group(group: SmartGroup | None) -> Iterable[Question | None]:
    return () if group is None else (question_of(group),)


def _of_term(term: Term) -> Question | None:
    if term.negated:
        return None
    values = {each.text for each in term.predicates if isinstance(each, Equals | Contains)}
    found = (question for question, said in _WORDS.get(term.key, {}).items() if said & values)
    return next(found, _OF_FILTERS.get(term.key))
