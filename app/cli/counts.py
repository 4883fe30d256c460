"""The counts of a scan as one line of text."""

from collections.abc import Mapping
from typing import Any, Final

_WORDS: Final = {
    "ok": "ok",
    "unchanged": "unchanged",
    "failed": "failed",
    "timeout": "timed out",
    "skipped": "skipped",
    "not_reached": "not reached",
    "missing": "gone missing",
}


def counts_text(counts: Mapping[str, Any]) -> str:
    """Return `3 video files (2 ok, 1 failed)` from the fields of `ScanCounts` and `missing`."""
    parts = [f"{counts[name]:,} {word}" for name, word in _WORDS.items() if counts[name]]
    return f"{counts['found']:,} video files ({', '.join(parts) or 'nothing to do'})"
