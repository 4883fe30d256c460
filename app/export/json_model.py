"""A file, and a scan, as JSON trees that JSON and JSON Lines share.

Times are ISO 8601 UTC, durations seconds, rates bits per second, sizes bytes. A path's bytes that are no
UTF-8 become `\\udc80` to `\\udcff`, one per byte (PEP 383). `os.fsencode` restores the path.
"""

from dataclasses import asdict
from typing import Any

from app.core.names import as_text
from app.core.problems.catalogue import Problem
from app.core.record import FileDetails, FileStatus
from app.core.scan import ScanOutcome
from app.core.units import time_text


def file_tree(entry: FileDetails, scan_id: int | None = None) -> dict[str, Any]:
    """Return the tree of a file. With `scan_id`, `fresh` says whether that scan read the file."""
    record, media, problems = entry
    failure = record.last_failure
    tree = {
        "path": as_text(record.path),
        "size": record.size,
        "modified": time_text(record.mtime_ns // 10**9),
        "added": time_text(record.added),
        "status": record.status,
        "reason": str(record.reason) if record.reason else None,
        "reason_code": record.reason.code if record.reason else None,
        "last_failure": str(failure.reason) if failure else None,
        "last_failure_code": failure.reason.code if failure else None,
    }
    if scan_id is not None:
        read = failure is None and record.status is not FileStatus.SKIPPED
        tree["fresh"] = read and record.scan_id == scan_id
    told = None if problems is None else list(map(_problem, problems))
    return tree | media | {"problems": told}


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
