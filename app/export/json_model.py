"""A file, and a scan, as JSON, JSON Lines and the local API show them.

Times are ISO 8601 UTC, durations seconds, rates bits per second, sizes bytes. A path's bytes that are no
UTF-8 become `\\udc80` to `\\udcff`, one per byte (PEP 383). `os.fsencode` restores the path.
"""

import json
from dataclasses import asdict
from typing import Any

from app.core.message import Message
from app.core.names import as_text
from app.core.problems.catalogue import Problem
from app.core.record import FileDocument, FileStatus
from app.core.scan import ScanOutcome
from app.core.units import time_text


def file_json(file: FileDocument, scan_id: int | None = None) -> str:
    """Return the JSON object of a file, in ASCII on one line, with a space after `,` and `:`.

    With `scan_id`, `fresh` says whether that scan read the file.
    """
    fresh = "" if scan_id is None else f'"fresh": {json.dumps(_is_fresh(file, scan_id))}, '
    told = "null" if file.problems is None else json.dumps(list(map(_problem, file.problems)))
    return (
        f'{{"path": {json.dumps(as_text(file.path))}, "size": {file.size}, '
        f'"modified": "{time_text(file.mtime_ns // 10**9)}", "added": "{time_text(file.added)}", '
        f'"status": "{file.status}", {_reason("reason", file.reason)}'
        f'{_reason("last_failure", file.last_failure)}{fresh}{file.contents[1:-1]}, "problems": {told}}}'
    )


def _reason(name: str, reason: Message | None) -> str:
    """Return the members for a reason, its sentence and its code."""
    if reason is None:
        return f'"{name}": null, "{name}_code": null, '
    return f'"{name}": {json.dumps(str(reason))}, "{name}_code": {json.dumps(reason.code)}, '


def _is_fresh(file: FileDocument, scan_id: int) -> bool:
    read = file.last_failure is None and file.status is not FileStatus.SKIPPED
    return read and file.scan_id == scan_id


def _problem(problem: Problem) -> dict[str, Any]:
    kind, text, marked = problem
    return {
        "code": kind.code,
        "severity": kind.severity,
        "title": kind.title,
        "text": str(text) if text else None,
        "evidence": text.args if text else {},
        "marked_ok": marked,
    }


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
