"""A file, and a scan, as JSON, JSON Lines and the local API show them.

Times are ISO 8601 UTC, durations seconds, rates bits per second, sizes bytes. A path's bytes that are no
UTF-8 become `\\udc80` to `\\udcff`, one per byte (PEP 383). `os.fsencode` restores the path.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import repeat
from json.encoder import encode_basestring_ascii
from typing import Any, Final

from msgspec.structs import asdict

from app.core.checksum.verdict import Verdict
from app.core.facts.file import added_value
from app.core.facts.outcomes import outcomes_of
from app.core.file_page import FilePage, convert_each
from app.core.message import Message
from app.core.names import as_text
from app.core.problems.catalogue import Problem, ProblemKind
from app.core.record import FileStatus, LastFailure
from app.core.scan.job import ScanOutcome
from app.core.units import time_text

FIELDS: Final = (
    *("folder", "name", "size", "mtime_ns", "added", "scan_id", "status", "reason", "last_failure"),
    *("contents", "explained", "checked", "verdict", "decoded", "depth", "damage", "plays", "copies"),
)
_STATUSES: Final = {status: str(status) for status in FileStatus}
_VERDICTS: Final[dict[Verdict | None, str]] = {
    None: "null",
    **{verdict: json.dumps(verdict) for verdict in Verdict},
}
_FILE: Final = (
    '{"path": %s, "size": %d, "modified": "%s", "added": "%s", "status": "%s", %s%s%s%s, "checked": %s, '
    '"verdict": %s, "decoded": %s, "depth": %s, "damage": %s, "plays": %s, "copies": %s, "problems": %s}'
)


def file_texts(page: FilePage, scan_id: int | None = None) -> Iterator[str]:
    """Return the JSON object of each file, in ASCII on one line, with a space after `,` and `:`.

    With `scan_id`, `fresh` says whether that scan read the file.
    """
    fields = zip(
        map(encode_basestring_ascii, map(as_text, page.paths)),
        page.field("size"),
        [time_text(mtime_ns // 10**9) for mtime_ns in page.field("mtime_ns")],
        [added_value(added) or "" for added in page.field("added")],
        map(_STATUSES.__getitem__, page.field("status")),
        convert_each(partial(_reason, "reason"), page.field("reason")),
        convert_each(_last_failure, page.field("last_failure")),
        _fresh(page, scan_id),
        page.field("contents"),
        convert_each(_checked, page.field("checked")),
        convert_each(_VERDICTS.__getitem__, page.field("verdict")),
        convert_each(_checked, page.field("decoded")),
        convert_each(_word, page.field("depth")),
        convert_each(_word, page.field("damage")),
        convert_each(_plays, page.field("plays")),
        convert_each(_count, page.field("copies")),
        convert_each(_problems, page.field("explained")),
        strict=False,
    )
    return map(_FILE.__mod__, fields)


def _reason(name: str, reason: Message | None) -> str:
    """Return the members for a reason, its sentence and its code."""
    if reason is None:
        return f'"{name}": null, "{name}_code": null, '
    return f'"{name}": {json.dumps(str(reason))}, "{name}_code": {json.dumps(reason.code)}, '


def _last_failure(failure: LastFailure | None) -> str:
    return _reason("last_failure", failure and failure.reason)


def _checked(checked: float | None) -> str:
    return "null" if checked is None else f'"{time_text(checked)}"'


def _count(count: int | None) -> str:
    return "null" if count is None else str(count)


def _word(value: str | None) -> str:
    return "null" if value is None else f'"{value}"'


@lru_cache(4096)  # many files have the same outcomes
def _plays(plays: str | None) -> str:
    return "null" if plays is None else json.dumps(dict(outcomes_of(plays)))


def _fresh(page: FilePage, scan_id: int | None) -> Iterable[str]:
    if scan_id is None:
        return repeat("")
    known = zip(page.field("scan_id"), page.field("status"), page.field("last_failure"), strict=True)
    return [
        f'"fresh": {json.dumps(read == scan_id and status is not FileStatus.SKIPPED and failure is None)}, '
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


def scan_tree(outcome: ScanOutcome) -> dict[str, Any]:
    """Return the tree of a scan's outcome."""
    return {
        "state": outcome.state,
        **asdict(outcome.counts),
        "missing": outcome.missing,
        "offline": [as_text(path) for path in outcome.offline],
        "errors": [
            {"path": as_text(error.path), "reason": str(error.reason), "reason_code": error.reason.code}
            for error in outcome.errors
        ],
        "started": time_text(outcome.started),
        "seconds": round(outcome.seconds, 3),
    }
