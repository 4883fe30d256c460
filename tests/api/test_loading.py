"""What is loaded when: only who serves pays for aiohttp, and it serves in a package without OpenSSL."""

import subprocess
import sys
from pathlib import Path

import pytest

import slimming

SERVE = """
import asyncio, http.client, sys
sys.modules.update(dict.fromkeys({without}))
from pathlib import Path
from app.api import token
from app.api.server import Server
from app.config.settings import Settings
from app.jobs.queue import AsyncioJobQueue
from app.library import open_library

def ask(address, secret):
    connection = http.client.HTTPConnection(address.removeprefix("http://"))
    connection.request("GET", "/api/v1/jobs", headers={{"Authorization": "Bearer " + secret}})
    print(connection.getresponse().status)
    connection.close()

async def main(folder):
    library, queue = open_library(folder / "library.sqlite3"), AsyncioJobQueue()
    secret = token.load(folder / "token")
    server = Server(queue=queue, library=library, settings=Settings, token=secret)
    await asyncio.to_thread(ask, await server.start(port=0), secret)
    await queue.close()
    await server.close()
    library.close()

asyncio.run(main(Path(sys.argv[1])))
"""


@pytest.mark.parametrize(
    "module", ["app.cli.commands", "app.compose", "app.api.resolving", "app.api.whereabouts"]
)
def test_aiohttp_is_not_loaded_before_it_is_needed(module: str) -> None:
    code = f"import {module}, sys; raise SystemExit('aiohttp' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603


def test_it_serves_without_what_packages_leave_out(tmp_path: Path) -> None:
    code = SERVE.format(without=slimming.UNUSED_MODULES)
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, check=True)  # noqa: S603
    assert done.stdout == b"200\n"
