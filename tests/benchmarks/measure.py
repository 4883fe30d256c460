"""Runs a command and tells what it and all its children cost."""

import compileall
import json
import os
import statistics
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import psutil

SAMPLE_SECONDS = 0.25
FIRST_SAMPLE_SECONDS = 0.05


class Cost(NamedTuple):
    """What one run cost, children that were waited for included."""

    seconds: float
    cpu: float
    """Seconds of processor time."""
    read_mb: float
    """Asked for through read calls, MB (10^6); what is mapped into memory does not count."""
    peak_pss_mb: float | None
    """Memory of the process tree, shared pages counted once, MB; four samples a second, None without."""
    status: int


def run(command: Sequence[str], *, environment: Mapping[str, str] | None = None) -> Cost:
    """Run `command` with its output thrown away."""
    began = time.monotonic()
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment and {**os.environ, **environment},
    )
    done = threading.Event()
    peaks: list[float] = []
    sampler = threading.Thread(target=_sample, args=(process.pid, peaks, done))
    sampler.start()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    seconds = time.monotonic() - began
    done.set()
    sampler.join()
    read = _read_bytes(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(
        seconds, usage.ru_utime + usage.ru_stime, read / 1e6, max(peaks, default=None), process.returncode
    )


def compile_modules() -> None:
    """Compile our modules, as those of an installed program are, whatever the environment says."""
    for package in ("app", "tests"):
        compileall.compile_dir(package, quiet=1)


def drop_caches() -> None:
    """Have the next reads come from the disk; needs root."""
    os.sync()
    Path("/proc/sys/vm/drop_caches").write_text("3")


def report(name: str, figures: Mapping[str, object]) -> None:
    """Print the closing line of a benchmark: one line of JSON."""
    print(json.dumps({"benchmark": name, "cores": os.cpu_count(), **figures}))


def median(values: Sequence[float]) -> float:
    """Return the median, rounded for printing."""
    return round(statistics.median(values), 4)


def distribution(values: Sequence[float]) -> dict[str, float]:
    """Return the percentiles that count, and the largest, rounded for printing."""
    several = values if len(values) > 1 else [*values, *values]
    cuts = statistics.quantiles(several, n=100, method="inclusive")
    figures = {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98], "max": max(values)}
    return {name: round(value, 1) for name, value in figures.items()}


def pss_mb(process: psutil.Process) -> float:
    """Return the memory of one process, shared pages in part, MB; 0 where it is gone."""
    return _pss(process) / 1e6


def _read_bytes(pid: int) -> int:
    lines = Path(f"/proc/{pid}/io").read_text().splitlines()
    return int(lines[0].split()[1])


def _sample(pid: int, peaks: list[float], done: threading.Event) -> None:
    pause = FIRST_SAMPLE_SECONDS
    while not done.wait(pause):
        if memory := _tree_pss(pid):
            peaks.append(memory / 1e6)
        pause = SAMPLE_SECONDS


def _tree_pss(pid: int) -> int:
    try:
        root = psutil.Process(pid)
        tree = [root, *root.children(recursive=True)]
    except psutil.Error:
        return 0
    return sum(map(_pss, tree))


def _pss(process: psutil.Process) -> int:
    try:
        lines = Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
