"""What is loaded when: only who serves pays for aiohttp, and it serves in a package without OpenSSL."""

import subprocess
import sys
from pathlib import Path

import slimming

SERVE = """
import asyncio, sys
sys.modules.update(dict.fromkeys({without}))
from pathlib import Path
from app.api.access import token
from app.api.server.client import Client
from app.api.server.server import Server
from app.config.settings import Settings
from app.jobs.queue import AsyncioJobQueue
from app.library import open_library

async def main(folder):
    library, queue = open_library(folder / "library.sqlite3"), AsyncioJobQueue()
    secret = token.load(folder / "token")
    server = Server(queue=queue, library=library, settings=Settings, token=secret)
    async with Client(await server.start(port=0), folder / "token") as client:
        print(await client.is_there(), await client.jobs())
    await queue.close()
    await server.close()
    library.close()

asyncio.run(main(Path(sys.argv[1])))
"""


WITHOUT_AIOHTTP = (
    "app.cli.commands.scan",
    "app.cli.commands.serve",
    "app.compose",
    "app.api.access.path_child",
    "app.api.server.discovery",
    "app.qt.startup.application",
    "app.qt.startup.session",
)


def test_aiohttp_is_not_loaded_before_it_is_needed() -> None:
    looks = (f"import {module}; print('{module}', 'aiohttp' in sys.modules)" for module in WITHOUT_AIOHTTP)
    code = "\n".join(("import sys", *looks))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)  # noqa: S603
    assert done.stdout.decode().splitlines() == [f"{module} False" for module in WITHOUT_AIOHTTP]


def test_it_serves_and_asks_without_what_packages_leave_out(tmp_path: Path) -> None:
    code = SERVE.format(without=slimming.UNUSED_MODULES)
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, check=True)  # noqa: S603
    assert done.stdout.split() == [b"True", b"[]"]
