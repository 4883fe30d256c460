"""A scheduler and workers by Dask's own commands, as on real hosts. They end with the block, or the tests."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import app
from tests.waiting import wait_until

_ROOT: Final = Path(app.__file__).parent.parent
_PATIENCE: Final = 60.0
_SETTINGS: Final = {
    "DASK_DISTRIBUTED__WORKER__DAEMON": "False",
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "1s",
}
"""Those that the documentation advises."""


@contextmanager
def scheduler(folder: Path, port: int = 0) -> Iterator[str]:
    """Start a scheduler, and yield its address. Port 0 takes any that is free."""
    told = folder / "scheduler.json"
    told.unlink(missing_ok=True)
    options = ["--port", str(port), "--no-dashboard", "--scheduler-file", str(told)]
    with _running(["scheduler", *options]):
        assert wait_until(lambda: told.exists() and bool(told.read_text()), _PATIENCE)
        yield str(json.loads(told.read_text())["address"])


@contextmanager
def worker(
    address: str, *, threads: int = 1, preload: str = "", memory: str = "0", prefix: Sequence[str] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    """Start a worker, which runs the statements `preload` first; `prefix` are words before its command.

    With a limit for its memory, a nanny of Dask starts it, and starts it anew beyond the limit.
    """
    options = ["--nworkers", "1", "--nthreads", str(threads), "--memory-limit", memory, "--no-dashboard"]
    options += ["--no-nanny"] if memory == "0" else []
    options += ["--preload", preload] if preload else []
    with _running(["worker", address, *options], prefix) as process:
        yield process


@contextmanager
def _running(words: Sequence[str], prefix: Sequence[str] = ()) -> Iterator[subprocess.Popen[bytes]]:
    module = f"distributed.cli.dask_{words[0]}"
    process = subprocess.Popen(  # noqa: S603
        [*prefix, sys.executable, "-m", "tests.cluster.bound", module, *words[1:]],
        cwd=_ROOT,
        env={**os.environ, **_SETTINGS},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()
