"""A file, and a scan, as JSON, JSON Lines and the local API show them.

Times are ISO 8601 UTC, durations seconds, rates bits per second, sizes bytes. A path's bytes that are no
UTF-8 become `\\udc80` to `\\udcff`, one per byte (PEP 383). `os.fsencode` restores the path.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice, repeat
from json.encoder import encode_basestring_ascii
from typing import Annotated, Any, Final, NamedTuple, cast, get_args

from msgspec import Meta, Struct
from msgspec.structs import asdict, fields

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.facts.catalogue import BY_KEY
from app.core.facts.fact import CellValue
from app.core.facts.outcomes import Outcome, outcomes_of
from app.core.file.media import VideoFile
from app.core.file.page import FilePage, convert_each, is_unknown
from app.core.file.record import FileStatus, LastFailure
from app.core.json_types import Count, Time
from app.core.message import Message
from app.core.problems.catalogue import BY_CODE, Problem, ProblemKind, Severity
from app.core.scan.job import ScanOutcome
from app.core.text.names import as_text
from app.core.text.units import time_text

ProblemCode = Annotated[str, Meta(extra_json_schema={"enum": list(BY_CODE)})]


class FileProblem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A problem of a file."""

    code: ProblemCode
    severity: Severity
    title: str
    text: str | None
    evidence: dict[str, Any]
    marked_ok: bool


class FileView(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file of the library: its members are those of its JSON object, in their order.

    A member with the name of a fact has the value of its column, "" in place of an unknown one that cannot be
    null.
    """

    path: str
    disk: str | None
    disk_place: str | None
    disk_free: float | None
    disk_seen: Time | None
    size: Count
    modified: str
    added: str
    status: FileStatus
    reason: str | None
    reason_code: str | None
    last_failure: str | None
    last_failure_code: str | None
    contents: VideoFile
    """The object has the members of this one in its place."""
    work: str | None
    year: int | None
    season: Count | None
    episode: Count | None
    last_episode: Count | None
    edition: str | None
    ids: str | None
    clip: int | None
    part: Count | None
    parts: Count | None
    missing_parts: Count | None
    checked: Time | None
    verdict: ChecksumVerdict | None
    decoded: Time | None
    depth: Depth | None
    damage: DamageVerdict | None
    plays: dict[str, Outcome] | None
    copies: Count | None
    copy_disks: Count | None
    problems: tuple[FileProblem, ...] | None


class _Member(NamedTuple):
    """A member whose value is not that of a column."""

    fields: tuple[str, ...]
    texts: Callable[[FilePage], Iterable[str]]
    """Returns the JSON of each file of a page."""


def few_texts(page: FilePage, scan_id: int | None = None) -> Iterator[Sequence[str]]:
    """Return what `file_texts` does, a few files at a time: enough to be written at once.

    Text of 500 files is so long that its memory goes back to the system each time it is freed. To get it anew
    would take a tenth of a list's time.
    """
    texts = file_texts(page, scan_id)
    while few := tuple(islice(texts, _FEW)):
        yield few


def file_texts(page: FilePage, scan_id: int | None = None) -> Iterator[str]:
    """Return the JSON object of each file, in ASCII on one line, with a space after `,` and `:`.

    With `scan_id`, `fresh` says whether that scan read the file.
    """
    parts: list[Iterable[str]] = []
    before = "{"
    """The text before the next member that differs: names, and the members that are null for every file."""
    for name in _MEMBERS:
        if name == "contents":
            if scan_id is not None:
                parts += [repeat(f'{before}"fresh": '), _fresh(page, scan_id)]
                before = ", "
            parts += [repeat(before), page.field(name)]
            before = ", "
            continue
        texts, quote = _texts(name, page), '"' if name in _QUOTED else ""
        before += f'"{name}": {quote}'
        if texts is None:
            before += "null"
        else:
            parts += [repeat(before), texts]
            before = ""
        before += quote + ", "
    parts.append(repeat(before.removesuffix(", ") + "}"))
    return map("".join, zip(*parts, strict=False))  # what is repeated has no end


def _texts(name: str, page: FilePage) -> Iterable[str] | None:
    """Return a member of each file as text, of `_QUOTED` without quotation marks; None if all are null."""
    own = _OWN.get(name)
    values = BY_KEY[name].values(page) if own is None else page.field(own.fields[0])
    if name in _QUOTED:
        return cast("Sequence[str]", ["" if value is None else value for value in values])
    if is_unknown(values):
        return None
    return own.texts(page) if own is not None else _encoded(values)


def _encoded(values: Sequence[CellValue]) -> Sequence[str]:
    """Return values as JSON. Files share most texts."""
    if set(map(type, values)) == {int}:
        return list(map(str, values))
    known = {value: _json(value) for value in set(values)}
    return list(map(known.__getitem__, values))


def _json(value: CellValue) -> str:
    return encode_basestring_ascii(value) if isinstance(value, str) else json.dumps(value)


def _paths(page: FilePage) -> Iterable[str]:
    return map(encode_basestring_ascii, map(as_text, page.paths))


def _code(reason: Message | None) -> str:
    return "null" if reason is None else json.dumps(reason.code)


def _failure_code(failure: LastFailure | None) -> str:
    return _code(failure and failure.reason)


@lru_cache(4096)  # many files have the same outcomes
def _plays(plays: str | None) -> str:
    return "null" if plays is None else json.dumps(dict(outcomes_of(plays)))


def _fresh(page: FilePage, scan_id: int) -> Iterable[str]:
    known = zip(page.field("scan_id"), page.field("status"), page.field("last_failure"), strict=True)
    return [
        json.dumps(read == scan_id and status is not FileStatus.SKIPPED and failure is None)
        for read, status, failure in known
    ]


def _problems(problems: Sequence[Problem] | None) -> str:
    if not problems:
        return "null" if problems is None else "[]"
    return f"[{', '.join(map(_problem, problems))}]"


def _problem(problem: Problem) -> str:
    kind, message, marked = problem
    if message is None:
        return _problem_text(kind, marked, None)
    try:
        return _problem_text(kind, marked, message.code, *message.args, *message.args.values())
    except TypeError:  # the arguments are no plain values, as in a damaged library
        return _problem_text.__wrapped__(kind, marked, message.code, *message.args, *message.args.values())


@lru_cache(4096, typed=True)  # many files have the same problem with the same values
def _problem_text(kind: ProblemKind, marked: bool, code: str | None, *names_and_values: Any) -> str:  # noqa: ANN401, FBT001
    half = len(names_and_values) // 2
    evidence = dict(zip(names_and_values[:half], names_and_values[half:], strict=True))
    told = {
        "code": kind.code,
        "severity": kind.severity,
        "title": kind.title,
        "text": None if code is None else str(Message(code, evidence)),
        "evidence": evidence,
        "marked_ok": marked,
    }
    return json.dumps(told)


_FEW: Final = 64
"""Files whose texts are joined to one."""
_OWN: Final[Mapping[str, _Member]] = {
    "path": _Member(("folder", "name"), _paths),
    "reason_code": _Member(("reason",), lambda page: convert_each(_code, page.field("reason"))),
    "last_failure_code": _Member(
        ("last_failure",), lambda page: convert_each(_failure_code, page.field("last_failure"))
    ),
    "contents": _Member(("contents",), lambda page: page.field("contents")),
    "plays": _Member(("plays",), lambda page: convert_each(_plays, page.field("plays"))),
    "problems": _Member(("explained",), lambda page: convert_each(_problems, page.field("explained"))),
}
_MEMBERS: Final = FileView.__struct_fields__
_QUOTED: Final = {
    each.name
    for each in fields(FileView)
    if each.name in BY_KEY and each.type is not Count and type(None) not in get_args(each.type)
}
"""The facts that are never null and no numbers: times and words, which need no escapes."""
FIELDS: Final = tuple(
    dict.fromkeys(
        (
            *(field for name in _MEMBERS for field in (_OWN[name] if name in _OWN else BY_KEY[name]).fields),
            "scan_id",
        )
    )
)
"""The fields of the files that `file_texts` needs."""


def scan_tree(outcome: ScanOutcome) -> dict[str, Any]:
    """Return the tree of a scan's outcome."""
    return {
        "state": outcome.state,
        **asdict(outcome.counts),
        "missing": outcome.missing,
        "claimed": outcome.claimed,
        "forgotten": outcome.forgotten,
        "offline": [as_text(path) for path in outcome.offline],
        "errors": [
            {"path": as_text(error.path), "reason": str(error.reason), "reason_code": error.reason.code}
            for error in outcome.errors
        ],
        "started": time_text(outcome.started),
        "seconds": round(outcome.seconds, 3),
    }
