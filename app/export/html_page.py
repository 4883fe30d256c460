"""The parts of a report around its rows: head, totals, breakdowns, and the table's heading."""

import time
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from html import escape
from typing import Final, NamedTuple

import app as package
from app.config import paths
from app.core.charts.chart import Chart
from app.core.facts.fact import Fact
from app.core.job import JobState
from app.core.localization import Localization
from app.core.message import Message
from app.core.scan.job import ScanOutcome
from app.core.text.names import display, one_line
from app.core.text.units import local_time_text, time_text
from app.export.contact_sheets import ContactSheets
from app.export.report_charts import ReportCharts
from app.export.report_problems import ReportProblems
from app.export.statistics import PropertyGroups, ReportTotals, share_text
from app.export.svg import rules as svg_rules
from app.export.svg import svg

_TREEMAP: Final = 1200.0, 560.0
"""Width and height of the treemap, px; the page scales it."""
_CHART: Final = 560.0, 200.0
_LISTED: Final = 100
"""Most values of a chart that are listed as text."""
_KEY: Final = 'viewBox="0 0 12 12" aria-hidden="true"'
_PRINTED: Final = frozenset({"reason", "last_failure"})
"""Columns that are printed besides the main ones."""
_STATES: Final = {
    JobState.COMPLETED: Message("library_report.completed"),
    JobState.CANCELLED: Message("library_report.cancelled"),
    JobState.NEEDS_ATTENTION: Message("library_report.needs_attention"),
}


class ReportFigures(NamedTuple):
    """The values that a report shows before its rows."""

    totals: ReportTotals
    charts: ReportCharts
    sheets: ContactSheets | None
    problems: ReportProblems


def beginning(texts: Localization) -> str:
    """Return the first lines of the page, with its language."""
    return f'<!doctype html>\n<html lang="{escape(texts.language)}">\n<meta charset="utf-8">\n'


def until_rows(
    figures: ReportFigures,
    outcome: ScanOutcome | None,
    columns: Sequence[Fact],
    filled: frozenset[Fact],
    texts: Localization,
    *,
    sortable: bool,
) -> Iterator[str]:
    """Yield the page from its head to the table's heading, in small pieces."""
    totals, charts, sheets, problems = figures
    breakdowns, now = totals.breakdowns(), time.time()
    style = _style(breakdowns, columns, filled, totals.files)
    yield policy(style, _script() if sortable else None, pictures=bool(sheets and sheets.files))
    yield f'<meta name="generator" content="Cinventory {escape(package.__version__)}">\n'
    yield '<meta name="viewport" content="width=device-width">\n'
    yield '<meta name="color-scheme" content="light dark">\n'
    shown = local_time_text(now)
    title = texts.phrase("library_report.dated_title", time=shown)
    yield f"<title>{escape(title)} - Cinventory</title>\n<style>"
    yield from style
    yield f"</style>\n<header>\n<h1>{escape(texts.phrase('library_report.title'))}</h1>\n"
    made = escape(texts.phrase("library_report.made", time=shown))
    yield f"<p>{made}\n".replace(shown, f'<time datetime="{time_text(now)}">{shown}</time>')
    yield from _totals(totals)
    if outcome is not None:
        yield from _scan(outcome, texts)
    if totals.files:
        yield from problems.html()
        yield from _bars(breakdowns, totals.files, texts)
        yield from _charts(charts, texts)
        yield from sheets.html() if sheets else ()
    yield f"</header>\n<main>\n<table{_script_words(texts) if sortable else ''}>\n"
    yield f"<caption>{escape(texts.phrase('library_report.all_files'))}</caption>\n<thead>\n<tr>"
    yield from (f"<th scope=col>{escape(texts.title(column))}" for column in columns)
    yield "\n<tbody>\n"


def _script_words(texts: Localization) -> str:
    """Return the attributes of the table with the words of the script, which fills their braces."""
    words = {
        "find": texts.phrase("library_report.find"),
        "found": texts.phrase("library_report.found", count="{count}", total="{total}"),
        "sort": texts.phrase("library_report.sort", column="{column}"),
    }
    return "".join(f' data-{key}="{escape(word)}"' for key, word in words.items())


def after_rows(orders: Iterable[str] | None) -> Iterator[str]:
    """Yield the rest of the page; `orders` are the rows' orders for the script, None without one."""
    yield "</table>\n</main>\n"
    if orders is not None:
        separator = '<script type="application/json" id="orders">[\n'
        for order in orders:
            yield separator + order
            separator = ",\n"
        yield f"\n]</script>\n<script>{_script()}</script>\n"
    yield "</html>\n"


def _totals(totals: ReportTotals) -> Iterator[str]:
    yield "<dl>\n"
    for title, text, more in totals.texts():
        addition = f" <small>{escape(more)}</small>" if more else ""
        yield f"<div><dt>{escape(title)}<dd>{text}{addition}</div>\n"
    yield "</dl>\n"


def _scan(outcome: ScanOutcome, texts: Localization) -> Iterator[str]:
    counts, number = outcome.counts, texts.number
    told = texts.phrase(
        "library_report.scan",
        state=texts.message(_STATES[outcome.state]) if outcome.state in _STATES else outcome.state,
        found=number(counts.found),
        ok=number(counts.ok),
        unchanged=number(counts.unchanged),
        missing=number(outcome.missing),
    )
    yield f"<p>{escape(told)}\n"
    if outcome.errors:
        yield f"<section><h2>{escape(texts.phrase('library_report.not_listed'))}</h2>\n<ul>\n"
        for error in outcome.errors:
            yield f"<li>{escape(display(error.path))}: {escape(one_line(texts.message(error.reason)))}\n"
        yield "</ul></section>\n"


def _bars(breakdowns: Sequence[PropertyGroups], files: int, texts: Localization) -> Iterator[str]:
    yield '<div class="breakdowns">\n'
    for at, (title, groups) in enumerate(breakdowns):
        yield f"<section><h2>{escape(title)}</h2>\n<ul>\n"
        for bar, (label, count, size) in enumerate(groups):
            yield f'<li><span class="label">{escape(label)}</span> '
            yield f'<span class="size">{texts.size(size)}</span> '
            yield f'<span class="count">{texts.number(count)}</span> '
            yield f'<span class="share">{escape(share_text(count, files))}</span>'
            yield f'<span class="bar" aria-hidden="true"><i id="b{at}-{bar}"></i></span>\n'
        yield "</ul></section>\n"
    yield "</div>\n"


def _charts(charts: ReportCharts, texts: Localization) -> Iterator[str]:
    """Yield the treemap with its legend, and the other charts."""
    treemap = charts.treemap()
    yield f"<section class=treemap><h2>{escape(treemap.title)}</h2>\n<p>{escape(treemap.note)}\n"
    yield from svg(treemap.chart, treemap.title, _TREEMAP)
    yield "<ul class=legend>\n"
    for codec, colour, size in charts.legend():
        yield f'<li><svg class="key" {_KEY}><rect class="c{colour}" width="12" height="12"/></svg>'
        yield f"<strong>{escape(codec)}</strong> {texts.size(size)}\n"
    yield "</ul></section>\n<div class=charts>\n"
    for title, note, chart in charts.charts():
        yield f"<section><h2>{escape(title)}</h2>\n<p>{escape(note)}\n"
        yield from svg(chart, title, _CHART)
        yield from _values(chart, texts)
        yield "</section>\n"
    yield "</div>\n"


def _values(chart: Chart, texts: Localization) -> Iterator[str]:
    """Yield the marks of a chart as a list of texts, closed at first."""
    yield f"<details><summary>{escape(texts.phrase('library_report.values'))}</summary>\n<ul>\n"
    for mark in map(chart.mark, range(min(chart.count, _LISTED))):
        yield f"<li>{escape(mark.name)}: {escape(mark.text)}\n"
    yield "</ul></details>\n"


def _style(
    breakdowns: Sequence[PropertyGroups], columns: Sequence[Fact], filled: frozenset[Fact], files: int
) -> list[str]:
    """Return the style sheet of all reports, and the rules that depend on the files."""
    lines = [paths.resource("report.css").read_text("utf-8"), svg_rules()]
    for at, (_, groups) in enumerate(breakdowns):
        for bar, group in enumerate(groups):
            lines.append(f"#b{at}-{bar}{{width:{100 * group.files / files:.2f}%}}\n")
    lines.append(
        _rule([column.numeric for column in columns], "text-align:right;white-space:nowrap!important")
    )
    if files:
        lines.append(_rule([column not in filled for column in columns], "display:none"))
    printed = [column.main or column.key in _PRINTED for column in columns]
    lines.append(f"@media print{{{_rule([not is_printed for is_printed in printed], 'display:none')}}}\n")
    return lines


def _rule(chosen: Sequence[bool], what: str) -> str:
    places = ",".join(f":nth-child({at})" for at, wanted in enumerate(chosen, 1) if wanted)
    return f"tr>:is({places}){{{what}}}\n" if places else ""


def policy(style: Iterable[str], script: str | None, *, pictures: bool = False) -> str:
    """Return the rule that only this style and script of a page are allowed, and perhaps its own pictures."""
    images = "; img-src data:" if pictures else ""
    allowed = f"style-src {_hash(''.join(style))}" + (f"; script-src {_hash(script)}" if script else "")
    rules = f"default-src 'none'; {allowed}{images}; base-uri 'none'; form-action 'none'"
    return f'<meta http-equiv="Content-Security-Policy" content="{rules}">\n'


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _script() -> str:
    return paths.resource("report.js").read_text("utf-8")
