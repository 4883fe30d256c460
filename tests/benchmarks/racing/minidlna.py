"""Has a MiniDLNA of our own index a folder from nothing, on loopback, and ends when that is done.

    python -m tests.benchmarks.racing.minidlna PROGRAM DIR

Its configuration, database and log are in a temporary folder, whatever else runs on this machine. A child of
the server does the work: the server takes note of its end, and then so do we, so that its cost is counted.
"""

import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

LOOK_SECONDS = 0.01
_USER_VERSION = slice(60, 64)
"""Where the header of an SQLite file has it (https://sqlite.org/fileformat.html, 1.3)."""


def main() -> None:
    program, folder = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="minidlna") as scratch:
        _index(program, folder, Path(scratch))


def _index(program: str, folder: str, scratch: Path) -> None:
    configuration = scratch / "minidlna.conf"
    configuration.write_text(_configuration(folder, scratch))
    command = [program, "-S", "-R", "-f", str(configuration), "-P", str(scratch / "pid")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            while not _is_complete(scratch / "files.db") or psutil.Process(server.pid).children():
                if server.poll() is not None:
                    sys.exit("minidlnad has ended before its database was complete")
                time.sleep(LOOK_SECONDS)
        finally:
            server.terminate()


def _configuration(folder: str, scratch: Path) -> str:
    settings = {
        "media_dir": f"V,{folder}",
        "db_dir": scratch,
        "log_dir": scratch,
        "network_interface": "lo",
        "port": _free_port(),
        "inotify": "no",
    }
    return "".join(f"{name}={value}\n" for name, value in settings.items())


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _is_complete(database: Path) -> bool:
    """Whether the version is noted in it, which is the last that a scan from nothing does."""
    try:
        with database.open("rb") as file:
            return any(file.read(_USER_VERSION.stop)[_USER_VERSION])
    except FileNotFoundError:
        return False


if __name__ == "__main__":
    main()
