"""What listeners cost a scan: the same one with 50 clients that follow its events, of whom 25 never read.

    python -m tests.benchmarks.listeners [--files 10000] [--runs 3] [--clients 50]

Each run has a fresh library and a `cinventory serve` of its own; runs with and without clients alternate.
The clients have a process of their own, as in life.
"""

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.measure import median, report
from tests.benchmarks.server import Server, serving
from tests.cli.clips import make_links


class Run(NamedTuple):
    """One scan over the API."""

    seconds: float
    cpu: float
    """Seconds of processor time of the server, without its children."""
    begun_mb: float
    """Memory of the server when the first event came."""
    peak_mb: float
    """At most, from the first event to the last."""
    events: int


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--listen", nargs=2, metavar=("ADDRESS", "TOKEN"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.listen:
        address, token = arguments.listen
        asyncio.run(_listen(address, token, arguments.clients))
        return
    with tempfile.TemporaryDirectory() as scratch:
        videos = Path(scratch) / "videos"
        videos.mkdir()
        make_links(videos, arguments.files)
        alone, heard = [], []
        for _ in range(arguments.runs):
            alone.append(_run(videos, 0))
            heard.append(_run(videos, arguments.clients))
    figures = {name: _figures(runs) for name, runs in (("alone", alone), ("heard", heard))}
    ratio = median([one.seconds / other.seconds for one, other in zip(heard, alone, strict=True)])
    settings = {"files": arguments.files, "runs": arguments.runs, "clients": arguments.clients}
    report("listeners", {**settings, **figures, "ratio": ratio})


def _figures(runs: list[Run]) -> dict[str, float]:
    return {name: median([getattr(run, name) for run in runs]) for name in Run._fields}


def _run(videos: Path, clients: int) -> Run:
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder), "--allow", str(videos)) as server,
        _listeners(server.address, server.token, clients),
    ):
        run = _scan(server, videos)
    print(f"{clients} clients: {run}", file=sys.stderr)
    return run


@contextmanager
def _listeners(address: str, token: str, clients: int) -> Iterator[None]:
    command = [sys.executable, "-m", __spec__.name, "--clients", str(clients), "--listen", address, token]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield
        process.kill()


def _scan(server: Server, videos: Path) -> Run:
    process, address, token = server
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    asked = json.dumps({"type": "scan", "paths": [str(videos)]}).encode()
    before, began = sum(process.cpu_times()[:2]), time.monotonic()
    with urllib.request.urlopen(urllib.request.Request(f"{address}/api/v1/jobs", asked, headers)) as answer:  # noqa: S310
        job = json.load(answer)
    memory, last = [], b""
    events = urllib.request.Request(f"{address}/api/v1/jobs/{job['id']}/events", headers=headers)  # noqa: S310
    with urllib.request.urlopen(events) as answer:  # noqa: S310
        for line in answer:
            if line.startswith(b"data: "):
                memory.append(process.memory_info().rss / 1e6)
                last = line
    seconds = time.monotonic() - began
    ended = json.loads(last.removeprefix(b"data: "))
    if ended["state"] != "completed":
        sys.exit(f"the scan ended as {ended}")
    cpu = sum(process.cpu_times()[:2]) - before
    return Run(round(seconds, 2), round(cpu, 2), round(memory[0], 1), round(max(memory), 1), len(memory))


async def _listen(address: str, token: str, clients: int) -> None:
    """Follow all jobs with every other client, and never read with the others."""
    host, port = address.removeprefix("http://").split(":")
    kept: list[object] = []
    text = f"GET /api/v1/events HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n\r\n"
    for number in range(clients):
        reader, writer = await asyncio.open_connection(host, int(port))
        if number % 2:
            writer.transport.pause_reading()  # type: ignore[attr-defined] # it is one that reads
        else:
            kept.append(asyncio.create_task(_read(reader)))
        writer.write(text.encode())
        await writer.drain()
        kept += reader, writer
    print("ready", flush=True)
    await asyncio.Event().wait()


async def _read(reader: asyncio.StreamReader) -> None:
    while await reader.read(65_536):
        pass


if __name__ == "__main__":
    main()
