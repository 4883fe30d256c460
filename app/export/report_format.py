"""The formats of a report of a verification, and its tree of JSON values."""

from enum import StrEnum
from typing import Any, Final

from app.core.manifest.report import VerificationReport
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.text.names import as_text
from app.core.text.units import time_text


class ReportFormat(StrEnum):
    """The formats of a report."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


ENDINGS: Final = {
    ReportFormat.TEXT: (".txt",),
    ReportFormat.JSON: (".json",),
    ReportFormat.HTML: (".html", ".htm"),
}


def report_tree(report: VerificationReport, most: int) -> dict[str, Any]:
    """Return a report as a tree of JSON values, with `most` of its findings at the end."""
    result = report.result
    return {
        "manifest": as_text(report.manifest),
        "folder": as_text(report.folder),
        "time": time_text(report.time),
        "verdict": result.verdict.value,
        "counts": {state.value: result.counts.get(state, 0) for state in FileState},
        "bytes": result.bytes,
        "broken": str(result.broken) if result.broken else None,
        "broken_code": result.broken.code if result.broken else None,
        "notes": list(map(str, result.notes)),
        "omitted": report.omitted,
        "files": list(map(finding_tree, report.findings[:most])),
    }


def finding_tree(finding: ManifestFinding) -> dict[str, str | None]:
    """Return a finding as a tree of JSON values."""
    return {
        "path": as_text(finding.path),
        "state": finding.state.value,
        "reason": str(finding.reason) if finding.reason else None,
        "reason_code": finding.reason.code if finding.reason else None,
    }
