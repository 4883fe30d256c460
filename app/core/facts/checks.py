"""The facts that looks at a file have found: its state and problems, and what checks and searches tell."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.facts.fact import Fact, Filter, FilterKind
from app.core.facts.outcomes import marked_text
from app.core.facts.synonyms import STATES
from app.core.facts.waste_kind import FILTERED
from app.core.file.record import FileStatus, LastFailure
from app.core.message import Message
from app.core.problems.catalogue import (
    BY_CODE,
    PROBLEM_KINDS,
    ProblemKind,
    Severity,
    gravest,
    problem_kinds,
)
from app.core.sources.source import place_names
from app.core.text.fold import fold
from app.core.text.units import UNKNOWN_TEXT, local_time_text, time_text

PLAYS: Final = "plays"
"""The key of the filter by profiles."""
STATE_WORDS: Final[Mapping[FileStatus, str]] = {
    FileStatus.OK: "read",  # by a scan, which knows nothing of the contents: those may be rotten
    FileStatus.FAILED: "unreadable",
    FileStatus.TIMEOUT: "timed out",
    FileStatus.SKIPPED: "skipped",
    FileStatus.MISSING: "missing",
    FileStatus.OFFLINE: "offline",
    FileStatus.IN_TRASH: "in the trash",
}
"""Names of the file states for people; programs read the values."""
_STATE_VALUES: Final = {status: str(status) for status in FileStatus}
VERDICT_WORDS: Final[Mapping[ChecksumVerdict, str]] = {
    ChecksumVerdict.VERIFIED: "verified",
    ChecksumVerdict.MOVED: "moved",
    ChecksumVerdict.NEW: "stored",
    ChecksumVerdict.EDITED: "edited",
    ChecksumVerdict.ROTTEN: "changed unnoticed",
    ChecksumVerdict.UNREADABLE: "unreadable",
    ChecksumVerdict.NOT_CHECKED: "not checked",
}
"""Names of the verdicts of checks, for people."""
VERDICT_WIDTH: Final = max(map(len, VERDICT_WORDS.values()))
"""Width of a column of them in a terminal."""
DAMAGE_WORDS: Final[Mapping[DamageVerdict, str]] = {
    DamageVerdict.CLEAN: "clean",
    DamageVerdict.CANNOT_TELL: "cannot tell",
    DamageVerdict.SUSPICIOUS: "suspicious",
    DamageVerdict.DAMAGED: "damaged",
    DamageVerdict.NOT_FINISHED: "not finished",
}
"""Names of the verdicts of checks for damage, for people."""
DEPTH_WORDS: Final[Mapping[Depth, str]] = {
    Depth.INDEX: "index",
    Depth.KEY_FRAMES: "key frames",
    Depth.FULL: "full",
}
"""Names of the depths of checks for damage, for people."""
_RANKS: Final = {None: 0, Severity.HINT: 1, Severity.WARNING: 2, Severity.ERROR: 3}


@lru_cache(1024)  # most files have none, or one of a few sets
def _problems_value(problems: int | None) -> str | None:
    """Return the problem codes; empty for none."""
    return None if problems is None else " ".join(kind.code for kind in problem_kinds(problems))


def _problems_text(problems: int | None) -> str:
    """Return the title of the worst problem, and the number of further ones: `Cut off +2`."""
    if problems is None:
        return UNKNOWN_TEXT
    worst, *others = problem_kinds(problems) or (None,)
    return f"{worst.title if worst else ''}{f' +{len(others)}' if others else ''}"


def _problems_key(problems: int | None) -> int | None:
    """Return the rank of the worst severity; 0 for no problem."""
    return None if problems is None else _RANKS[gravest(problems)]


def _problems_words(problems: int | None) -> str | None:
    return "\n".join(map(problem_text, problem_kinds(problems or 0))) or None


def problem_text(kind: ProblemKind) -> str:
    """Return the searchable text of a problem: its code and severity."""
    return f"{kind.code}\n{kind.severity}"


def _reason_value(reason: Message | None) -> str | None:
    return str(reason) if reason else None


def _failure_value(failure: LastFailure | None) -> str | None:
    return str(failure.reason) if failure else None


def _time_value(time: float | None) -> str | None:
    return None if time is None else time_text(time)


def _time_text(time: float | None) -> str:
    return UNKNOWN_TEXT if time is None else local_time_text(time)


def _time_key(time: float | None) -> float | None:
    return time


def _time_fact(key: str, title: str, of: Filter) -> Fact:
    """Return the fact of a time that most files have not."""
    return Fact(
        key=key, title=title, fields=(key,), convert=_time_value, text=_time_text, sort=_time_key, filter=of
    )


def _word_fact(key: str, title: str, words: Mapping[Any, str], of: Filter | None = None) -> Fact:
    """Return the fact with a value of `words`, which holds the word for each."""
    values = {value: str(value) for value in words}
    return Fact(
        key=key,
        title=title,
        fields=(key,),
        convert=values.get,
        text=lambda value: words.get(value, UNKNOWN_TEXT),
        words=tuple(words.values()),
        filter=of,
    )


def _unrecorded(_id: int) -> None:
    """Return the value that a record has: none, since other files tell it."""


def _copy_fact(key: str, filter_key: str, text: str) -> Fact:
    """Return a fact that no record knows: the files with the same pictures do."""
    return Fact(
        key=key,
        fields=("id",),
        filter=Filter(
            key=filter_key,
            kind=FilterKind.FLAG,
            help=text,
            example="yes",
            convert=_unrecorded,
            choices=("yes", "no"),
            certain=True,
        ),
    )


CHECKS: Final = (
    Fact(
        key="status",
        title="State",
        fields=("status",),
        convert=_STATE_VALUES.__getitem__,
        text=STATE_WORDS.__getitem__,
        words=tuple(STATE_WORDS.values()),
        main=True,
        filter=Filter(
            key="status",
            kind=FilterKind.CHOICE,
            help="state of the file",
            example="missing",
            aliases=("state", "is"),
            choices=tuple(FileStatus),
            synonyms=STATES,
        ),
    ),
    Fact(
        key="problems",
        title="Problems",
        fields=("problems",),
        convert=_problems_value,
        text=_problems_text,
        words=tuple(kind.title for kind in PROBLEM_KINDS),
        table="Problem",
        sort=_problems_key,
        filter=Filter(
            key="problem",
            kind=FilterKind.TEXT,
            help="problem of the file",
            example="truncated",
            convert=_problems_words,
            aliases=("problems",),
            choices=("any", "none", *Severity, *BY_CODE),
            certain=True,
        ),
    ),
    Fact(
        key="marked",
        fields=("marked",),
        filter=Filter(
            key="marked",
            kind=FilterKind.TEXT,
            help="problem that is marked OK",
            example="any",
            convert=_problems_words,
            choices=("any", "none", *Severity, *BY_CODE),
            certain=True,
        ),
    ),
    _time_fact(
        "checked",
        "Checked",
        Filter(
            key="checked",
            kind=FilterKind.DATE,
            help="date of the last check of the checksums, or the depth of the last check for damage",
            example=">1y",
            choices=tuple(Depth),
            words_of="depth-of-check",
            certain=True,
        ),
    ),
    _word_fact(
        "verdict",
        "Last check",
        VERDICT_WORDS,
        Filter(
            key="verdict",
            kind=FilterKind.CHOICE,
            help="result of the last check of the checksums, or for damage",
            example="damaged",
            fields=("verdict", "damage"),
            choices=(
                "any",
                "none",
                *(verdict for verdict in ChecksumVerdict if verdict is not ChecksumVerdict.NOT_CHECKED),
                *DamageVerdict,
            ),
            certain=True,
        ),
    ),
    _word_fact("damage", "Damage", DAMAGE_WORDS),
    _word_fact(
        "depth",
        "Check depth",
        DEPTH_WORDS,
        Filter(
            key="depth-of-check",
            kind=FilterKind.CHOICE,
            help="depth of the last check for damage",
            example="full",
            choices=("any", "none", *Depth),
            certain=True,
        ),
    ),
    _time_fact(
        "decoded",
        "Damage checked",
        Filter(
            key="decoded",
            kind=FilterKind.DATE,
            help="date of the last check for damage",
            example=">1y",
            certain=True,
        ),
    ),
    Fact(
        key="plays",
        title="Plays",
        fields=("plays",),
        text=lambda plays: marked_text(plays) or UNKNOWN_TEXT,
        filter=Filter(
            key=PLAYS,
            kind=FilterKind.CHOICE,
            help="profile that the file fulfils, or with =no or =unknown does not",
            example="web-mp4",
            convert=lambda _plays: None,  # `Query` holds the rules of the profiles, and judges by them
            certain=True,
        ),
    ),
    Fact(
        key="copies",
        title="Copies",
        fields=("copies",),
        numeric=True,
        filter=Filter(
            key="copies",
            kind=FilterKind.NUMBER,
            help="number of exact copies, itself included; of a recording, that of the part with the fewest",
            example="1",
            certain=True,
        ),
    ),
    Fact(
        key="copy_disks",
        title="Copies on disks",
        fields=("copy_disks",),
        numeric=True,
        filter=Filter(
            key="disks",
            kind=FilterKind.NUMBER,
            help="number of disks with a copy; of a recording, that of the part with the fewest",
            example="<2",
            certain=True,
        ),
    ),
    Fact(
        key="only_on",
        fields=("only_on",),
        filter=Filter(
            key="only-on",
            kind=FilterKind.TEXT,
            help="source or disk that holds all copies; of a recording, those of any part",
            example='"Disk A"',
            convert=lambda place: fold(place_names(*place)) or None if place else None,
            certain=True,
        ),
    ),
    _copy_fact("better", "better", "whether a better copy, with the same pictures, is known"),
    _copy_fact(
        "only_low",
        "only-low",
        "whether neither the file nor a copy, exact or certainly with the same pictures, "
        "is known to reach the least quality of the preferences",
    ),
    Fact(
        key="waste",
        fields=("id",),
        filter=Filter(
            key="waste",
            kind=FilterKind.CHOICE,
            help="kind of files that take room without need: extras of films, raw files beside their "
            "finished video, or many more bits than most files of their class",
            example="extras",
            convert=_unrecorded,
            choices=("any", "none", *(str(kind) for kind in FILTERED)),
            certain=True,
        ),
    ),
    Fact(key="reason", title="Reason", fields=("reason",), convert=_reason_value),
    Fact(key="last_failure", title="Last failure", fields=("last_failure",), convert=_failure_value),
)
