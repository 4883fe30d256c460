"""A report is narrowed by state and by words, without regard to case and accents."""

import pytest

from app.core.manifest.report import matching
from app.core.manifest.verdict import FileState, ManifestFinding

FINDINGS = (
    ManifestFinding("Clips/Søren CAFÉ.mov".encode(), FileState.CHANGED),
    ManifestFinding(b"Clips/a.mov", FileState.MISSING),
    ManifestFinding(b"b\xff.mov", FileState.MISSING),
)


@pytest.mark.parametrize(
    ("state", "text", "rows"),
    [
        (None, "", [0, 1, 2]),
        (FileState.MISSING, "", [1, 2]),
        (FileState.OFFLINE, "", []),
        (None, " cafe  CLIPS ", [0]),
        (FileState.MISSING, "clips", [1]),
        (None, "nothing", []),
    ],
)
def test_findings_match_by_state_and_all_words(state: FileState | None, text: str, rows: list[int]) -> None:
    assert list(matching(FINDINGS, state, text)) == rows
