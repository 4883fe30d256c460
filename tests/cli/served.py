"""`cinventory serve` in a process of its own, and a client of it."""

import json
import subprocess
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.cli.processes import PATIENCE, start


class Served:
    """A server, and what it takes to ask it."""

    def __init__(self, process: "subprocess.Popen[bytes]", address: str, token: str) -> None:
        self.process = process
        self.address = address
        self._token = token

    def ask(self, path: str, body: object = None) -> tuple[int, Any]:
        """Return the status and the JSON that come back; with a `body` it is a POST."""
        data = json.dumps(body).encode() if body is not None else None
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.address}/api/v1{path}", data, headers)  # noqa: S310
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)

    def follow(self, job_id: str, act: Callable[[], object] = lambda: None) -> Any:  # noqa: ANN401
        """Return the last event of a job; call `act` after the first one."""
        events = self.events(job_id)
        first = next(events)
        act()
        return [first, *events][-1]

    def events(self, job_id: str) -> Iterator[Any]:
        """Yield the events of a job until its end."""
        address = f"{self.address}/api/v1/jobs/{job_id}/events"
        request = urllib.request.Request(address, headers={"Authorization": f"Bearer {self._token}"})  # noqa: S310
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
            for line in answer:
                if line.startswith(b"data: "):
                    yield json.loads(line.removeprefix(b"data: "))


@contextmanager
def serving(path: Path, *options: str | Path) -> Iterator[Served]:
    """Serve a library in a process of its own, which does not outlive the block."""
    token = path.with_name("token")
    process = start("serve", "--library", path, "--port", "0", "--token-file", token, *options)
    with process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().decode().strip()
            assert address.startswith("http://"), process.stderr and process.stderr.read()
            yield Served(process, address, token.read_text().strip())
        finally:
            process.kill()
