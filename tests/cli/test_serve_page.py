"""`cinventory serve --open`: the live page in the browser of the user."""

import signal
import threading
import webbrowser
from pathlib import Path

import pytest

from app.api.access import token
from app.cli.actions import serve
from app.config.settings import Settings
from app.library import Library
from tests.systems import posix_only

pytestmark = posix_only("it ends by a signal to this process")


def test_it_opens_the_page_without_telling_the_token(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []
    file = tmp_path / "token"

    def open_(address: str) -> bool:
        opened.append(address)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        return False

    monkeypatch.setattr(webbrowser, "open", open_)
    request = serve.ServeRequest(
        host="127.0.0.1", port=0, allowed=(), names=(), token_file=file, open_page=True
    )
    serve.run(request, library, Settings())
    said = capsys.readouterr()
    secret = token.read(file)
    (address,) = opened
    assert address.startswith(f"{said.out.strip()}/#code=")
    assert secret not in address
    assert "No browser was found" in said.err
    link = next(line for line in said.err.splitlines() if "/#code=" in line)
    assert link.startswith(f"{said.out.strip()}/#code=")
    assert link != address, "another code, which no list of processes has shown"
    assert "█" not in said.err, "no terminal"
    assert secret not in said.out + said.err
