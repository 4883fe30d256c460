"""Cancel by a request to a server in a process of its own.

Acknowledged is when the answer to the request has come, final when the last of the job's events has.
"""

import argparse
import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import aiohttp

from app.api.server.server import Server
from app.compose import build
from app.config.settings import Settings
from app.core.job import JobState
from app.core.run.progress import Phase
from app.jobs.runner import ThreadRunner
from app.library import open_library
from tests.benchmarks.cancelling.course import PATIENCE, Course, Try
from tests.benchmarks.cancelling.scenes import PROBERS, Scene

_TOKEN = "a-token-of-the-benchmark-0123456789"  # noqa: S105 - no secret


def attempt(scene: Scene, delay: float) -> Try | None:
    """Cancel so many seconds into the phase (`Way`)."""
    with scene.library() as path, _serving(scene, path) as address:
        return asyncio.run(_attempt(scene, delay, address))


async def _attempt(scene: Scene, delay: float, address: str) -> Try | None:
    course = Course(scene)
    headers = {"Authorization": f"Bearer {_TOKEN}"}
    async with asyncio.timeout(PATIENCE), aiohttp.ClientSession(address, headers=headers) as client:
        asked = {"type": "scan", "paths": [str(scene.folder)]}
        async with client.post("/api/v1/jobs", json=asked, raise_for_status=True) as answer:
            job = f"/api/v1/jobs/{(await answer.json())['id']}"
        following = asyncio.create_task(_follow(client, f"{job}/events", course))
        due = await course.moment(delay)
        if due is None:
            following.cancel()
            return None
        async with client.post(f"{job}/cancel") as answer:
            await answer.read()
        acknowledged = perf_counter()
        await following
        if not (answer.ok and course.cancelled):
            return None
        return Try(acknowledged - due, course.final() - due)


async def _follow(client: aiohttp.ClientSession, path: str, course: Course) -> None:
    async with client.get(path, raise_for_status=True) as answer:
        async for line in answer.content:
            if line.startswith(b"data: "):
                job = json.loads(line.removeprefix(b"data: "))
                course.hear(JobState(job["state"]), Phase(job["phase"]) if job["phase"] else None)


@contextmanager
def _serving(scene: Scene, library: Path) -> Iterator[str]:
    """Yield the address of a server that ends when its standard input does."""
    command = [sys.executable, "-m", __name__, scene.name, str(library), str(scene.folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()


async def _serve(name: str, library_path: Path, folder: Path) -> None:
    parts = build(ThreadRunner(), open_library(library_path), PROBERS[name])
    server = Server(
        queue=parts.queue,
        library=parts.library,
        settings=Settings,
        token=_TOKEN,
        allowed=(bytes(folder),),
    )
    print(await server.start(port=0), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await parts.queue.close()
    await server.close()
    await parts.close()


def _main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("library", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    asyncio.run(_serve(arguments.name, arguments.library, arguments.folder))


if __name__ == "__main__":
    _main()
