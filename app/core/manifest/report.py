"""The report of a verification: the result, and the files that are not simply verified."""

from array import array
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from app.core.manifest.verdict import FileState, ManifestFinding, ManifestVerdict, VerificationResult
from app.core.message import Message
from app.core.text.fold import fold
from app.core.text.names import display

MOST_FINDINGS: Final = 100_000
"""Findings of one report; the counts are of all."""
ORDER: Final = (
    FileState.CHANGED,
    FileState.UNREADABLE,
    FileState.MISSING,
    FileState.OFFLINE,
    FileState.NOT_CHECKED,
    FileState.IGNORED,
    FileState.ADDITIONAL,
    FileState.VERIFIED,
)
"""States, the worst first."""
STATE_COUNTS: Final = {
    FileState.CHANGED: "manifest.count_changed",
    FileState.UNREADABLE: "manifest.count_unreadable",
    FileState.MISSING: "manifest.count_missing",
    FileState.OFFLINE: "manifest.count_offline",
    FileState.NOT_CHECKED: "manifest.count_not_checked",
    FileState.ADDITIONAL: "manifest.count_additional",
    FileState.IGNORED: "manifest.count_ignored",
    FileState.VERIFIED: "manifest.count_verified",
}
"""Codes of the number of files in a state."""

STATE_WORDS: Final = {
    FileState.CHANGED: Message("verification.changed"),
    FileState.UNREADABLE: Message("verification.unreadable"),
    FileState.MISSING: Message("verification.missing"),
    FileState.OFFLINE: Message("verification.offline"),
    FileState.NOT_CHECKED: Message("verification.not_checked"),
    FileState.ADDITIONAL: Message("verification.additional"),
    FileState.IGNORED: Message("verification.ignored"),
    FileState.VERIFIED: Message("verification.verified"),
}
"""The words of the states."""
VERDICTS: Final = {
    ManifestVerdict.COMPLETE: Message("verification.complete"),
    ManifestVerdict.INCOMPLETE: Message("verification.incomplete"),
    ManifestVerdict.FAILED: Message("verification.failed"),
}
"""The sentences of the verdicts. Only `COMPLETE` is a pass."""


class VerificationReport(Struct, frozen=True, kw_only=True):
    """The report of a verification."""

    manifest: bytes
    """Absolute path of the manifest, or of the folder that has it."""
    folder: bytes
    """Absolute path of the folder that was compared."""
    result: VerificationResult
    findings: Sequence[ManifestFinding]
    """The first `MOST_FINDINGS`, the worst first."""
    time: float
    """The end of the verification, seconds since the epoch."""

    @property
    def omitted(self) -> int:
        """Return the number of findings beyond those of the report."""
        counts = self.result.counts
        told = sum(count for state, count in counts.items() if state is not FileState.VERIFIED)
        return max(0, told - len(self.findings))


def counted(result: VerificationResult) -> Iterator[Message]:
    """Yield the number of files by state, the worst first."""
    for state in ORDER:
        count = result.counts.get(state, 0)
        if count:
            yield Message(STATE_COUNTS[state], {"count": count})


def in_order(findings: Sequence[ManifestFinding]) -> list[ManifestFinding]:
    """Return findings by state, the worst first, then by path."""
    return sorted(findings, key=lambda finding: (ORDER.index(finding.state), finding.path))


def matching(findings: Sequence[ManifestFinding], state: FileState | None, text: str) -> "array[int]":
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
