"""Texts for the results of jobs in a terminal, from their form in the API."""

import os
from collections.abc import Sequence

from app.core.text.names import display
from app.jobs.types import BY_NAME
from app.jobs.types.registered_type import Facts, Result


def result_facts(job_type: str, result: Result, summary: Sequence[str] = ()) -> Facts:
    """Yield the facts of a result. A type without facts of its own has its summary shown, or plain values."""
    known = BY_NAME.get(job_type)
    if known is not None and known.facts is not None:
        yield from known.facts(result)
    elif summary:
        yield "result", ", ".join(summary)
    else:
        yield from _plain(result)
    for error in result.get("errors", ()):
        yield "problem", f"{display(os.fsencode(error['path']))}: {error['reason']}"


def _plain(result: Result) -> Facts:
    for name, value in result.items():
        if name != "state" and isinstance(value, str | int | float):
            yield name, str(value)
