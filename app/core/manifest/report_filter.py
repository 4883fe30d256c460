"""Finds the files of a report that a user looks for."""

from array import array
from collections.abc import Sequence

from app.core.manifest.verdict import FileState, Finding
from app.core.names import display
from app.core.text.fold import fold


def matching(findings: Sequence[Finding], state: FileState | None, text: str) -> "array[int]":
    """Return the positions of the findings in `state`, or in any, whose path has all words of `text`."""
    words = fold(text).split()
    return array(
        "q",
        (
            at
            for at, finding in enumerate(findings)
            if (state is None or finding.state is state) and _has(finding.path, words)
        ),
    )


def _has(path: bytes, words: Sequence[str]) -> bool:
    if not words:
        return True
    name = fold(display(path))
    return all(word in name for word in words)
