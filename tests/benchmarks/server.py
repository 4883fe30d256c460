"""A `cinventory serve` in a process of its own, as in life, for benchmarks that ask it over the API."""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import psutil


class Server(NamedTuple):
    """A running server."""

    process: psutil.Process
    address: str
    token: str

    def get(self, path: str) -> Any:  # noqa: ANN401 - any JSON
        """Return the JSON at a path below the version of the API."""
        return json.loads(self.get_text(path))

    def get_text(self, path: str) -> str:
        """Return the text at such a path."""
        headers = {"Authorization": f"Bearer {self.token}"}
        request = urllib.request.Request(f"{self.address}/api/v1/{path}", headers=headers)  # noqa: S310
        with urllib.request.urlopen(request) as answer:  # noqa: S310
            return str(answer.read().decode())


def command(library: Path, name: str, *arguments: str) -> list[str]:
    """Return a command line of the program for a library."""
    return [sys.executable, "-m", "app", name, "--library", str(library), *arguments]


@contextmanager
def serving(folder: Path, *options: str, before: Sequence[str] = ()) -> Iterator[Server]:
    """Serve the library in `folder`; `before` is a command that runs the server."""
    token = folder / "token"
    serve = command(folder / "library.sqlite3", "serve", "--token-file", str(token), "--port", "0", *options)
    with subprocess.Popen([*before, *serve], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        try:
            yield Server(psutil.Process(process.pid), address, token.read_text().strip())
        finally:
            process.terminate()
