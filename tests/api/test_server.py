"""Where the server listens, how it says so, and how it ends."""

import asyncio
import os
import threading
from pathlib import Path

import pytest

from app.api.access.path_policy import PathPolicy
from app.api.schemas.problem_details import ApiProblem
from app.api.server import discovery
from app.api.server.server import Server
from app.config.settings import Settings
from app.core.errors import ServerFailed
from app.library import Library
from tests.api.acts import PATIENCE, TOKEN, run, serving, until
from tests.doubles import InMemoryJobQueue


def _server(library: Library) -> Server:
    return Server(queue=InMemoryJobQueue(), library=library, settings=Settings, token=TOKEN)


def test_it_listens_on_this_computer_alone(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            assert api.server.address.startswith("http://127.0.0.1:")
            assert api.server.near

    run(act)


def test_another_address_is_not_near(library: Library) -> None:
    async def act() -> None:
        server = _server(library)
        await server.start("0.0.0.0", 0)  # noqa: S104
        assert not server.near
        await server.close()

    run(act)


def test_a_port_that_is_taken_and_a_name_of_nobody_are_said(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            port = int(api.server.address.rpartition(":")[2])
            with pytest.raises(ServerFailed, match=f"cannot listen on 127.0.0.1, port {port}"):
                await _server(library).start(port=port)
        with pytest.raises(ServerFailed, match="cannot listen on"):
            await _server(library).start("nobody.invalid", 0)

    run(act)


def test_closing_twice_or_before_the_start_is_no_matter(library: Library) -> None:
    async def act() -> None:
        server = _server(library)
        await server.close()
        async with serving(library) as api:
            await asyncio.gather(api.server.close(), api.server.close())

    run(act)


def test_the_loop_turns_while_it_waits_for_what_reads_the_library(library: Library) -> None:
    entered, leave = threading.Event(), threading.Event()

    def added() -> list[bytes]:
        entered.set()
        leave.wait(PATIENCE)
        return []

    async def act() -> None:
        policy = PathPolicy(added)
        async with serving(library, path_policy=policy) as api:
            asked = asyncio.create_task(policy.resolve([b"/videos"]))
            await until(entered.is_set)
            closing = asyncio.create_task(api.server.close())
            await until(policy._closed.is_set)
            leave.set()
            await closing
            with pytest.raises(ApiProblem):
                await asked

    run(act)


def test_where_it_listens_is_told_beside_the_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    assert discovery.read(path) is None
    discovery.announce(path, "http://127.0.0.1:1", tmp_path / "api-token")
    here = discovery.read(path)
    assert here is not None
    assert (here.address, here.token_file, here.process) == (
        "http://127.0.0.1:1",
        str(tmp_path / "api-token"),
        os.getpid(),
    )
    discovery.withdraw(path)
    discovery.withdraw(path)
    assert discovery.read(path) is None
    discovery.announcement_path(path).write_text("nonsense")
    assert discovery.read(path) is None


def test_where_nothing_can_be_told_only_the_log_hears(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    discovery.announce(tmp_path / "file" / "library.sqlite3", "http://127.0.0.1:1", tmp_path)
    assert "was not announced" in caplog.text
