"""An alert as JSON, in the form that docs/server.md describes."""

import json
import socket
from datetime import UTC, datetime
from typing import Any, Final

from app import __version__
from app.core.job import Job
from app.core.job.alert import Alert
from app.core.text.names import as_text

VERSION: Final = 1
"""Version of the form. New fields may come; a changed one raises it."""


def payload(alert: Alert) -> bytes:
    """Return an alert as JSON in ASCII, whose escapes express the bytes of a path that are not UTF-8."""
    tree = {
        "version": VERSION,
        "id": alert.id,
        "kind": alert.kind.value,
        "time": datetime.fromtimestamp(alert.time, UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "host": socket.gethostname(),
        "program": f"cinventory {__version__}",
        "text": str(alert.heading),
        "details": [str(detail) for detail in alert.details],
        "paths": [as_text(path) for path in alert.paths],
        "count": alert.count,
        "job": _job(alert.job) if alert.job else None,
    }
    return json.dumps(tree, separators=(",", ":")).encode("ascii")


def _job(job: Job) -> dict[str, Any]:
    outcome = job.outcome
    return {
        "id": job.id,
        "type": job.type.name,
        "state": job.state.value,
        "problems": outcome.problems if outcome else None,
        "search": outcome.problem_search if outcome else "",
    }
