"""Texts for the results of jobs in a terminal, from their form in the API."""

import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from app.cli.formatting import count_text, counts_text
from app.core.facts.checks import DAMAGE_WORDS, VERDICT_WORDS
from app.core.names import display
from app.core.units import duration_text, size_text
from app.jobs.types.checksum import CHECKSUM, VERIFY
from app.jobs.types.damage import CHECK
from app.jobs.types.export import EXPORT
from app.jobs.types.manifest import VERIFY_MANIFEST
from app.jobs.types.scan import SCAN

Result = Mapping[str, Any]
Facts = Iterator[tuple[str, str]]
"""Titles and texts."""


def result_facts(job_type: str, result: Result) -> Facts:
    """Yield the facts of a result. A type without texts of its own has its plain values shown."""
    yield from _FACTS.get(job_type, _plain)(result)
    for error in result.get("errors", ()):
        yield "problem", f"{_path(error['path'])}: {error['reason']}"


def _scan(result: Result) -> Facts:
    yield "result", f"{counts_text(result)} in {duration_text(result['seconds'])}"
    for path in result["offline"]:
        yield "offline", _path(path)


def _export(result: Result) -> Facts:
    yield "result", f"{count_text(result['files'])} in {size_text(result['bytes'])}"


def _check(result: Result) -> Facts:
    counts = [f"{count:,} {_WORDS[verdict]}" for verdict, count in result["verdicts"].items()]
    known = [f"{result['known']:,} known before"] if result["known"] else []
    yield "result", ", ".join((count_text(result["files"]), *counts, *known))
    yield "read", f"{size_text(result['bytes_read'])} in {duration_text(result['seconds'])}"


def _manifest_report(result: Result) -> Facts:
    counts = [f"{count:,} {state.replace('_', ' ')}" for state, count in result["counts"].items() if count]
    yield "result", ", ".join((result["verdict"], *counts))
    if result["broken"]:
        yield "manifest", result["broken"]
    yield "read", size_text(result["bytes"])


def _plain(result: Result) -> Facts:
    for name, value in result.items():
        if name != "state" and isinstance(value, str | int | float):
            yield name, str(value)


_WORDS: Final[Mapping[str, str]] = {
    str(key): word for key, word in (*VERDICT_WORDS.items(), *DAMAGE_WORDS.items())
}
_FACTS: Final[Mapping[str, Callable[[Result], Facts]]] = {
    SCAN.name: _scan,
    EXPORT.name: _export,
    CHECKSUM.name: _check,
    VERIFY.name: _check,
    VERIFY_MANIFEST.name: _manifest_report,
    CHECK.name: _check,
}


def _path(text: str) -> str:
    return display(os.fsencode(text))
