"""The server that is found: what it does with files does not hold the loop up."""

import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.api.access import token
from app.api.server import discovery
from app.api.server.lifecycle import Service
from app.config.settings import Settings
from app.core.errors import ServerFailed
from app.library import Library
from tests.api.acts import run
from tests.doubles import InMemoryJobQueue


def _service(library: Library, token_file: Path) -> Service:
    return Service(queue=InMemoryJobQueue(), library=library, settings=Settings, token_file=token_file)


def test_files_are_read_and_written_away_from_the_loop(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    touched: list[tuple[str, threading.Thread]] = []

    def watched(act: Callable[..., Any]) -> Callable[..., Any]:
        def touch(*args: object) -> Any:  # noqa: ANN401
            touched.append((act.__name__, threading.current_thread()))
            return act(*args)

        return touch

    monkeypatch.setattr(token, "load", watched(token.load))
    for name in ("announce", "withdraw"):
        monkeypatch.setattr(discovery, name, watched(getattr(discovery, name)))

    async def act() -> None:
        service = _service(library, tmp_path / "token")
        address = await service.start(port=0)
        here = discovery.running(library.path)
        assert here is not None
        assert here.address == address
        await service.close()
        assert discovery.read(library.path) is None

    run(act)
    assert [name for name, _ in touched] == ["load", "announce", "withdraw"]
    assert threading.current_thread() not in {thread for _, thread in touched}


def test_a_printed_link_is_for_other_computers_too(library: Library, tmp_path: Path) -> None:
    async def act() -> None:
        for host, names, begin in (
            ("127.0.0.1", (), r"http://127\.0\.0\.1:"),
            ("0.0.0.0", ("studio.example",), r"http://studio\.example:"),  # noqa: S104
            ("0.0.0.0", (), r"http://\d+\.\d+\.\d+\.\d+:"),  # noqa: S104
        ):
            queue = InMemoryJobQueue()
            service = Service(
                queue=queue, library=library, settings=Settings, token_file=tmp_path / "token", names=names
            )
            await service.start(host, 0)
            printed = service.printed_address()
            assert re.match(begin + r"\d+/#code=[\w-]{43}$", printed)
            assert "0.0.0.0" not in printed  # noqa: S104
            assert service.page_address().startswith("http://127.0.0.1:")
            await queue.close()
            await service.close()

    run(act)


def test_without_a_token_it_does_not_start(library: Library, tmp_path: Path) -> None:
    async def act() -> None:
        service = _service(library, tmp_path)
        await service.close()
        with pytest.raises(ServerFailed, match="The token of the local API in"):
            await service.start(port=0)
        await service.close()
        assert discovery.read(library.path) is None

    run(act)
