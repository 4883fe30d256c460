"""A scan in a process of its own that may be killed, and is taken up again: the command's, and the API's."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from abc import ABC, abstractmethod
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import psutil

PATIENCE: Final = 600.0
SURVIVOR_SECONDS: Final = 2.0
_FOLDERS: Final = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
_RIGHTS: Final = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
"""Has root, too, fail to read what nobody may read."""


class Life(ABC):
    """One process at one library, with one scan to do."""

    def __init__(self, library: Path, videos: Path, log: Path) -> None:
        """Start it; `log` will hold which files it has probed (`handed`)."""
        self.library = library
        self.videos = videos
        self.log = log
        self.begun = time.time()
        """When the scan was asked for, seconds since the epoch."""
        self.process: subprocess.Popen[str]

    def start(self, *arguments: str | Path) -> None:
        rights = _RIGHTS if os.geteuid() == 0 and shutil.which(_RIGHTS[0]) else ()
        command = [*rights, sys.executable, "-m", "tests.benchmarks.handed", self.log, *arguments]
        self.process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | dict.fromkeys(_FOLDERS, str(self.library.parent)),
            text=True,
            start_new_session=True,
        )

    def kill(self, moment: float) -> float | None:
        """Kill it so many seconds after the scan was asked for; return when, None where it was over."""
        time.sleep(max(0.0, self.begun + moment - time.time()))
        if self.over():
            self.finish()
            return None
        self.process.kill()
        now = time.time()
        self.process.communicate()
        return now

    def survivors(self) -> list[str]:
        """Return which of its children outlive it by two seconds."""
        end = time.monotonic() + SURVIVOR_SECONDS
        while (left := _session(self.process.pid)) and time.monotonic() < end:
            time.sleep(0.02)
        for process in left:
            with suppress(psutil.Error):
                process.kill()
        return [" ".join(process.cmdline()) for process in left if process.is_running()]

    @abstractmethod
    def over(self) -> bool:
        """Whether its scan has come to its end."""

    @abstractmethod
    def finish(self) -> float:
        """Wait for the end of the scan, and of the process; return when that was, seconds since the epoch."""


class Command(Life):
    """`cinventory scan`, which goes on with the same scan where it was interrupted."""

    def __init__(self, library: Path, videos: Path, log: Path) -> None:
        super().__init__(library, videos, log)
        self.start("scan", videos, "--format", "jsonl", "--output", os.devnull, "--library", library)

    def over(self) -> bool:
        return self.process.poll() is not None

    def finish(self) -> float:
        self.process.communicate(timeout=PATIENCE)
        return time.time()


class Service(Life):
    """`cinventory serve`, asked over the API to resume what was interrupted."""

    def __init__(self, library: Path, videos: Path, log: Path) -> None:
        super().__init__(library, videos, log)
        token = library.with_name("token")
        where = ("--port", "0", "--token-file", token, "--allow", videos)
        self.start("serve", "--library", library, *where)
        assert self.process.stdout is not None
        self._address = self.process.stdout.readline().strip()
        self._token = token.read_text().strip()
        self.begun = time.time()
        self._job = self._take_up()

    def _take_up(self) -> str:
        left = self._ask("/jobs?state=interrupted&state=queued")["jobs"]
        if left:
            return str(self._ask(f"/jobs/{left[0]['id']}/resume", {})["id"])
        return str(self._ask("/jobs", {"type": "scan", "paths": [str(self.videos)]})["id"])

    def over(self) -> bool:
        return self._ask(f"/jobs/{self._job}")["ended"] is not None

    def finish(self) -> float:
        end = time.monotonic() + PATIENCE
        while not self.over() and time.monotonic() < end:
            time.sleep(0.05)
        ended = time.time()
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=PATIENCE)
        return ended

    def _ask(self, path: str, body: object = None) -> Any:  # noqa: ANN401
        data = json.dumps(body).encode() if body is not None else None
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        request = urllib.request.Request(f"{self._address}/api/v1{path}", data, headers)  # noqa: S310
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
            return json.load(answer)


def _session(number: int) -> list[psutil.Process]:
    """Return the processes of a session that are alive."""
    found = []
    for process in psutil.process_iter():
        with suppress(ProcessLookupError, psutil.Error):
            if os.getsid(process.pid) == number and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found
