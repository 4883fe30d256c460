"""The report of a verification against a manifest: as text, as JSON, and as a page of HTML."""

import json
from collections.abc import Iterator
from html import escape
from typing import Final, TextIO

import app as package
from app.config import paths
from app.core.localization import IN_ENGLISH
from app.core.manifest.report import Report, counted
from app.core.manifest.verdict import FileState, Verdict
from app.core.names import display, one_line
from app.core.units import local_time_text, size_text, time_text
from app.export.html_page import beginning, policy
from app.export.report_format import ReportFormat, finding_tree, report_tree

_VERDICTS: Final = {
    Verdict.COMPLETE: "Complete: every file of the manifest is there, and is as it was.",
    Verdict.INCOMPLETE: "Incomplete: some files are missing or were not checked.",
    Verdict.FAILED: "Failed: some files, or the manifest, are not as they were.",
}
_STATES: Final = {
    FileState.CHANGED: "changed",
    FileState.UNREADABLE: "unreadable",
    FileState.MISSING: "missing",
    FileState.OFFLINE: "offline",
    FileState.NOT_CHECKED: "not checked",
    FileState.ADDITIONAL: "additional",
    FileState.IGNORED: "left out",
    FileState.VERIFIED: "verified",
}
_MARKS: Final = {
    FileState.CHANGED: " class=red",
    FileState.UNREADABLE: " class=red",
    FileState.MISSING: " class=amber",
    FileState.OFFLINE: " class=amber",
    FileState.NOT_CHECKED: " class=amber",
}


def write_report(out: TextIO, report: Report, form: ReportFormat) -> None:
    """Write a report. Raises `OSError`."""
    match form:
        case ReportFormat.TEXT:
            out.writelines(_text(report))
        case ReportFormat.JSON:
            out.writelines(_json(report))
        case ReportFormat.HTML:
            out.writelines(_html(report))


def summary(report: Report) -> str:
    """Return the verdict, and the number of files by state, in one line."""
    counts = ", ".join(map(str, counted(report.result)))
    return f"{_VERDICTS[report.result.verdict]} {counts or 'No file was checked'}."


def _text(report: Report) -> Iterator[str]:
    if report.result.broken is not None:
        yield f"{one_line(str(report.result.broken))}\n"
    for finding in report.findings:
        reason = f" ({one_line(str(finding.reason))})" if finding.reason else ""
        yield f"{_STATES[finding.state]:12}{display(finding.path)}{reason}\n"
    if report.omitted:
        yield f"and {report.omitted:,} more\n"
    yield f"{summary(report)}\n"


def _json(report: Report) -> Iterator[str]:
    yield json.dumps(report_tree(report, 0))[:-2]
    comma = "\n"
    for finding in report.findings:
        yield comma + json.dumps(finding_tree(finding))
        comma = ",\n"
    yield "\n]}\n"


def _html(report: Report) -> Iterator[str]:
    style = paths.resource("report.css").read_text("utf-8")
    result, name = report.result, escape(display(report.manifest))
    yield beginning(IN_ENGLISH) + policy([style], None)
    yield f'<meta name="generator" content="Cinventory {escape(package.__version__)}">\n'
    yield '<meta name="viewport" content="width=device-width">\n'
    yield '<meta name="color-scheme" content="light dark">\n'
    yield f"<title>Verification of {name} - Cinventory</title>\n<style>{style}</style>\n"
    yield f"<header>\n<h1>{_VERDICTS[result.verdict]}</h1>\n"
    yield f"<p>{escape(display(report.folder))}, compared with {name} by Cinventory until "
    yield f'<time datetime="{time_text(report.time)}">{local_time_text(report.time)}</time>.\n'
    if result.broken is not None:
        yield f"<p>{escape(one_line(str(result.broken)))}\n"
    yield "<dl>\n"
    for state, title in _STATES.items():
        count = result.counts.get(state, 0)
        if count:
            yield f"<div><dt>{title.capitalize()}<dd>{count:,}</div>\n"
    yield f"<div><dt>Read<dd>{size_text(result.bytes)}</div>\n</dl>\n</header>\n<main>\n<table>\n"
    yield "<thead>\n<tr><th scope=col>Name<th scope=col>State<th scope=col>Reason\n<tbody>\n"
    for finding in report.findings:
        reason = escape(one_line(str(finding.reason))) if finding.reason else ""
        mark, path = _MARKS.get(finding.state, ""), escape(display(finding.path))
        yield f"<tr{mark}><th scope=row>{path}<td>{_STATES[finding.state]}<td>{reason}\n"
    yield "</table>\n"
    if report.omitted:
        yield f"<p>And {report.omitted:,} more.\n"
    yield "</main>\n</html>\n"
