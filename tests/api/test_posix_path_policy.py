"""Which paths may be opened, whatever links and dots they are written with."""

import asyncio
import itertools
import os
import threading
import time
from collections.abc import Sequence
from functools import partial
from http import HTTPStatus
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.api.access.path_policy import PathPolicy
from app.api.schemas.problem_details import ApiProblem
from app.jobs.job_body import AllowedPath
from app.library import Library
from tests.api.acts import JOBS, run, serving, until


def _places(allowed: Sequence[Path], *paths: str | Path | bytes) -> tuple[bytes, ...]:
    return tuple(place.path for place in _whole(allowed, *paths))


def _whole(allowed: Sequence[Path], *paths: str | Path | bytes) -> tuple[AllowedPath, ...]:
    policy = PathPolicy(list, [bytes(path) for path in allowed])
    try:
        return asyncio.run(policy.resolve([os.fsencode(path) for path in paths]))
    finally:
        policy.close()


def _refused(allowed: Sequence[Path], *paths: str | Path | bytes) -> tuple[int, str | None]:
    with pytest.raises(ApiProblem) as refused:
        _places(allowed, *paths)
    return int(refused.value.status), refused.value.view.field


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder


def test_what_lies_inside(videos: Path) -> None:
    assert _places([videos], videos, f"{videos}/", f"{videos}/a/../b", videos / "not there") == (
        bytes(videos),
        bytes(videos),
        bytes(videos / "b"),
        bytes(videos / "not there"),
    )


def test_what_lies_outside(videos: Path, outside: Path) -> None:
    for path in (
        outside,
        "/",
        "/etc/passwd",
        f"{videos}/../outside",
        f"{videos}s",
        f"{videos}/./.././outside",
    ):
        assert _refused([videos], videos, path) == (403, "paths[1]"), path
    assert _refused([], videos) == (403, "paths[0]")


def test_a_link_that_leads_out(videos: Path, outside: Path) -> None:
    (videos / "link").symlink_to(outside)
    (videos / "dangling").symlink_to(outside / "not there yet")
    (videos / "deep").mkdir()
    (videos / "deep" / "relative").symlink_to("../../outside/x")
    for name in ("link", "link/below", "link/../videos/../outside", "dangling", "deep/relative"):
        assert _refused([videos], videos / name)[0] == 403, name


def test_a_link_that_stays_inside_is_taken_for_what_it_is(videos: Path) -> None:
    (videos / "real").mkdir()
    (videos / "link").symlink_to(videos / "real")
    assert _places([videos], videos / "link" / "x") == (bytes(videos / "real" / "x"),)


def test_a_link_in_a_circle_goes_nowhere(videos: Path) -> None:
    (videos / "circle").symlink_to("circle")
    assert _places([videos], videos / "circle") == (bytes(videos / "circle"),)


def test_a_root_that_is_a_link_keeps_the_name_that_its_user_gave_it(videos: Path, tmp_path: Path) -> None:
    """Else the library would have the same files twice."""
    (tmp_path / "mine").symlink_to(videos)
    assert _places([tmp_path / "mine"], videos / "a", tmp_path / "mine") == (
        bytes(tmp_path / "mine" / "a"),
        bytes(tmp_path / "mine"),
    )


def test_everything_may_be_allowed(videos: Path) -> None:
    assert _places([Path("/")], videos, "/") == (bytes(videos), b"/")


def test_the_innermost_root_counts(videos: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").symlink_to(videos)
    assert _places([tmp_path / "mine", videos.parent], videos / "a")[0] in {
        bytes(tmp_path / "mine" / "a"),
        bytes(videos / "a"),
    }


def test_a_place_has_the_outermost_root_below_which_no_link_leads_there(videos: Path, tmp_path: Path) -> None:
    inner = videos / "inner"
    (inner / "real").mkdir(parents=True)
    (videos / "link").symlink_to(inner / "real")
    roots = {
        place.path: place.root for place in _whole([inner, videos, videos / "link"], inner / "x", videos)
    }
    assert roots == {bytes(inner / "x"): bytes(videos), bytes(videos): bytes(videos)}
    (place,) = _whole([videos / "link"], inner / "real" / "x")
    assert place == AllowedPath(bytes(videos / "link" / "x"), bytes(videos / "link"))
    (place,) = _whole([videos, videos / "link"], videos / "link" / "x")
    assert place in {
        AllowedPath(bytes(videos / "link" / "x"), bytes(videos / "link")),
        AllowedPath(bytes(inner / "real" / "x"), bytes(videos)),
    }
    (tmp_path / "mine").symlink_to(videos)
    assert _whole([tmp_path / "mine"], inner / "x")[0].root == bytes(tmp_path / "mine")


def test_over_http(library: Library, videos: Path, outside: Path) -> None:
    (videos / "link").symlink_to(outside)

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            for path in (outside, videos / "link", f"{videos}/../outside"):
                answer = await api.post(JOBS, json={"type": "scan", "paths": [str(videos), str(path)]})
                assert (answer.status, answer.body["field"]) == (403, "paths[1]")
            assert await api.queue.list() == []

    run(act)


def _one_hangs(dead: bytes, connection: Connection, paths: Sequence[bytes]) -> None:
    """Stands in for a child that asks a dead mount."""
    for path in paths:
        if path != dead:
            connection.send((path, path))
    time.sleep(600)


def test_a_dead_root_delays_nobody_who_is_elsewhere(videos: Path, outside: Path) -> None:
    policy = PathPolicy(
        lambda: [bytes(outside)], [bytes(videos)], resolve=partial(_one_hangs, bytes(outside))
    )
    try:
        (place,) = asyncio.run(policy.resolve([bytes(videos / "a")]))
        assert place.path == bytes(videos / "a")
    finally:
        policy.close()


def test_a_dead_path_is_said_to_be_so_and_blocks_nothing(
    library: Library, videos: Path, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dead = partial(_one_hangs, bytes(outside))
    policy = PathPolicy(list, [bytes(videos), bytes(outside)], resolve=dead)
    healthy, seconds = threading.Event(), itertools.count(1)
    # Time stands still until somebody else was answered.
    clock = SimpleNamespace(monotonic=lambda: next(seconds) if healthy.is_set() else 0)
    monkeypatch.setattr("app.api.access.path_policy.time", clock)

    async def act() -> None:
        async with serving(library, path_policy=policy) as api:
            waiting = asyncio.create_task(api.post(JOBS, json={"type": "scan", "paths": [str(outside)]}))
            assert (await api.get("/api/v1/health")).status == 200
            assert not waiting.done()
            healthy.set()
            answer = await waiting
            assert (answer.status, answer.body["field"]) == (HTTPStatus.SERVICE_UNAVAILABLE, "paths[0]")

    run(act)


def test_closing_waits_for_no_dead_disk(videos: Path, outside: Path) -> None:
    policy = PathPolicy(list, [bytes(videos)], seconds=600, resolve=partial(_one_hangs, bytes(outside)))

    async def act() -> None:
        waiting = asyncio.create_task(policy.resolve([bytes(outside)]))
        await until(lambda: policy._threads._threads)
        policy.close()
        with pytest.raises(ApiProblem):
            await waiting

    begun = time.monotonic()
    run(act)
    assert time.monotonic() - begun < 100  # its limit would take ten minutes
