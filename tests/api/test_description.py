"""The description against the server: requests that are made of it are answered as it says.

Without schemathesis' plugin for pytest: it would make its requests whenever tests are collected, which takes
half a minute.
"""

import asyncio
import os
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any, Final

import pytest
import schemathesis
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from schemathesis import Case, GenerationMode

from app.api.access.path_policy import PathPolicy
from app.api.routes.openapi import document
from app.api.schemas.operations import OPERATIONS
from app.core.query import Query
from app.library import Library
from tests.api.acts import PATIENCE, TOKEN, run, serving
from tests.jobs.acts import until_cancelled

EXAMPLES: Final = 4
UNENDING: Final = "follow_jobs"
"""The answer has no end."""
HEADERS: Final = {"Authorization": f"Bearer {TOKEN}"}
NOTHING_TO_SAY: Final = {"check_health", "get_description"}
"""They have neither parameters nor a body, so that nothing can be wrong with them."""
BY_NAME: Final = {"get_advice": "target"}
"""Parameters that name what must exist, which no schema can say; `test_advice` has them."""
MODES: Final = [
    (operation.id, mode)
    for operation in OPERATIONS
    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
    if operation.id != UNENDING
    if mode is GenerationMode.POSITIVE or operation.id not in NOTHING_TO_SAY
]

schemathesis.openapi.format(
    "cinventory-search",
    st.text(st.characters(codec="utf-8"), max_size=40).filter(lambda text: not Query.parse(text).faults),
)


@pytest.fixture
def _no_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Resolve in a thread: to start a process for each request takes too long."""
    monkeypatch.setattr(
        PathPolicy, "_resolve", lambda _, *paths: {each: os.path.realpath(each) for each in chain(*paths)}
    )


@contextmanager
def _served(library: Library, folder: Path) -> Iterator[str]:
    """Serve in a thread, with one job that runs, and yield the address."""
    ready, end = threading.Event(), asyncio.Event()
    told: list[tuple[asyncio.AbstractEventLoop, str]] = []

    async def main() -> None:
        async with serving(library, act=until_cancelled, allowed=[folder]) as api:
            await api.submit(folder)
            told.append((asyncio.get_running_loop(), api.server.address))
            ready.set()
            await end.wait()

    thread = threading.Thread(target=asyncio.run, args=(main(),))
    thread.start()
    try:
        assert ready.wait(PATIENCE)
        yield told[0][1]
    finally:
        for loop, _ in told:
            loop.call_soon_threadsafe(end.set)
        thread.join()


@pytest.mark.no_cover  # takes twice as long with it, and other tests cover the same
@pytest.mark.usefixtures("_no_children")
@pytest.mark.parametrize(("name", "mode"), MODES)
def test_requests_made_of_the_description(
    library: Library, videos: Path, name: str, mode: GenerationMode
) -> None:
    """With all checks of schemathesis."""
    operation = schemathesis.openapi.from_dict(document()).find_operation_by_id(name)

    with _served(library, videos) as address:

        @seed(1)
        @settings(
            max_examples=EXAMPLES, database=None, deadline=None, suppress_health_check=list(HealthCheck)
        )
        @given(operation.as_strategy(generation_mode=mode))
        def check(case: Case[Any]) -> None:
            if mode is GenerationMode.POSITIVE and isinstance(case.query, dict):
                case.query.pop(BY_NAME.get(name, ""), None)
            case.call_and_validate(base_url=address, headers=HEADERS, timeout=PATIENCE)

        check()


def test_another_method_is_refused_with_those_that_there_are(library: Library) -> None:
    """As the description says: its schema of problems, and the header `Allow`."""
    paths: dict[str, Any] = document()["paths"]

    async def act() -> None:
        async with serving(library) as api:
            for path, item in paths.items():
                for method in {"GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "OPTIONS"} - _methods(item):
                    answer = await api.ask(method, re.sub("{.*?}", "1", path))
                    assert answer.status == 405, (method, path)
                    assert answer.headers["Allow"].split(",") == sorted(_methods(item))
                    assert answer.headers["Content-Type"] == "application/problem+json"

    run(act)


def _methods(item: dict[str, Any]) -> set[str]:
    return {method.upper() for method in item}
