"""The report of a verification against a manifest: as text, as JSON, and as a page of HTML."""

import json
from collections.abc import Iterator
from html import escape
from typing import Final, TextIO

import app as package
from app.config import paths
from app.core.facts.catalogue import BY_KEY
from app.core.localization import IN_ENGLISH, Localization
from app.core.manifest.report import ORDER, STATE_WORDS, VERDICTS, VerificationReport, counted
from app.core.manifest.verdict import FileState
from app.core.message import Message
from app.core.text.names import display, one_line
from app.core.text.units import local_time_text, time_text
from app.export.atomic_write import open_output
from app.export.html_page import beginning, policy
from app.export.protection import Protection
from app.export.report_format import ENDINGS, ReportFormat, finding_tree, report_tree
from app.library import Library

_MARKS: Final = {
    FileState.CHANGED: " class=red",
    FileState.UNREADABLE: " class=red",
    FileState.MISSING: " class=amber",
    FileState.OFFLINE: " class=amber",
    FileState.NOT_CHECKED: " class=amber",
    FileState.IGNORED: " class=amber",
}
_TIME: Final = "\x00"
"""The place of the time in a sentence; no name that is displayed has this character."""


def write_report_file(
    path: bytes, report: VerificationReport, form: ReportFormat, library: Library, localization: Localization
) -> None:
    """Write a report to `path`, completely or not at all. An existing file is replaced: the user was asked.

    Blocks. Raises `OutputRefused` and `ExportFailed`.
    """
    with open_output(path, ENDINGS[form], Protection(library), force=True) as out:
        write_report(out, report, form, localization)


def write_report(
    out: TextIO, report: VerificationReport, form: ReportFormat, localization: Localization = IN_ENGLISH
) -> None:
    """Write a report, as text or as a page in the language of `localization`. Raises `OSError`."""
    match form:
        case ReportFormat.TEXT:
            out.writelines(_text(report, localization))
        case ReportFormat.JSON:
            out.writelines(_json(report))
        case ReportFormat.HTML:
            out.writelines(_html(report, localization))


def summary(report: VerificationReport, texts: Localization = IN_ENGLISH) -> str:
    """Return the verdict, and the number of files by state, in one line."""
    counts = ", ".join(map(texts.message, counted(report.result)))
    told = f"{counts}." if counts else texts.phrase("verification.no_file")
    return f"{texts.message(VERDICTS[report.result.verdict])} {told}"


def _text(report: VerificationReport, texts: Localization) -> Iterator[str]:
    for message in report.result.remarks:
        yield f"{_sentence(message, texts)}\n"
    for finding in report.findings:
        reason = f" ({_sentence(finding.reason, texts)})" if finding.reason else ""
        yield f"{texts.message(STATE_WORDS[finding.state]).lower():12}{display(finding.path)}{reason}\n"
    if report.omitted:
        yield f"{texts.phrase('verification.more', count=texts.number(report.omitted))}\n"
    yield f"{summary(report, texts)}\n"


def _sentence(message: Message, texts: Localization) -> str:
    return one_line(texts.message(message))


def _json(report: VerificationReport) -> Iterator[str]:
    yield json.dumps(report_tree(report, 0))[:-2]
    comma = "\n"
    for finding in report.findings:
        yield comma + json.dumps(finding_tree(finding))
        comma = ",\n"
    yield "\n]}\n"


def _html(report: VerificationReport, texts: Localization) -> Iterator[str]:
    style = paths.resource("report.css").read_text("utf-8")
    result, manifest, time = report.result, display(report.manifest), local_time_text(report.time)
    title = escape(texts.phrase("verification.title", manifest=manifest))
    about = texts.phrase("verification.about", folder=display(report.folder), manifest=manifest, time=_TIME)
    stamp = f'<time datetime="{time_text(report.time)}">{time}</time>'
    yield beginning(texts) + policy([style], None)
    yield f'<meta name="generator" content="Cinventory {escape(package.__version__)}">\n'
    yield '<meta name="viewport" content="width=device-width">\n'
    yield '<meta name="color-scheme" content="light dark">\n'
    yield f"<title>{title} - Cinventory</title>\n<style>{style}</style>\n"
    yield f"<header>\n<h1>{escape(texts.message(VERDICTS[result.verdict]))}</h1>\n"
    yield f"<p>{escape(about).replace(_TIME, stamp)}\n"
    for message in result.remarks:
        yield f"<p>{escape(_sentence(message, texts))}\n"
    yield from _counts(report, texts)
    yield "</header>\n<main>\n<table>\n<thead>\n<tr>"
    yield from (f"<th scope=col>{escape(texts.title(BY_KEY[key]))}" for key in ("name", "status", "reason"))
    yield "\n<tbody>\n"
    for finding in report.findings:
        reason = escape(_sentence(finding.reason, texts)) if finding.reason else ""
        state = escape(texts.message(STATE_WORDS[finding.state]))
        mark, path = _MARKS.get(finding.state, ""), escape(display(finding.path))
        yield f"<tr{mark}><th scope=row>{path}<td>{state}<td>{reason}\n"
    yield "</table>\n"
    if report.omitted:
        yield f"<p>{escape(texts.phrase('verification.more', count=texts.number(report.omitted)))}\n"
    yield "</main>\n</html>\n"


def _counts(report: VerificationReport, texts: Localization) -> Iterator[str]:
    yield "<dl>\n"
    for state in ORDER:
        count = report.result.counts.get(state, 0)
        if count:
            yield f"<div><dt>{escape(texts.message(STATE_WORDS[state]))}<dd>{texts.number(count)}</div>\n"
    read = escape(texts.phrase("verification.read"))
    yield f"<div><dt>{read}<dd>{texts.size(report.result.bytes)}</div>\n</dl>\n"
