"""How late a loop is: a timer that beats on it."""

import asyncio
from collections.abc import Sequence
from statistics import quantiles
from time import perf_counter, thread_time
from typing import Any

BEAT = 0.005


async def beat(until: "asyncio.Task[Any]", busy: list[float] | None = None) -> list[float]:
    """Return how late each beat was, in seconds, until a task is done.

    `busy` takes the processor time of the loop's thread between two beats, which tells of stalls on a machine
    that others keep busy.
    """
    late: list[float] = []
    while not until.done():
        began, spent = perf_counter(), thread_time()
        await asyncio.sleep(BEAT)
        late.append(max(perf_counter() - began - BEAT, 0.0))
        if busy is not None:
            busy.append(thread_time() - spent)
    return late


def stalls(late: Sequence[float]) -> dict[str, float]:
    """Return percentiles and the longest, in milliseconds."""
    cuts = quantiles(late, n=1000, method="inclusive")
    figures = {"p50": cuts[499], "p99": cuts[989], "p99.9": cuts[998], "max": max(late)}
    return {name: round(seconds * 1e3, 1) for name, seconds in figures.items()}
