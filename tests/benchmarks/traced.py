"""Shows by strace that nothing else is opened for files that refer elsewhere, by the engines alone.

Start it by hand on Linux: `python -m tests.benchmarks.traced`. No layer of the sandbox is in force here.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from app.core.damage.depth import Depth
from app.core.run.limits import ProbeLimits
from app.damage.child import examine_file
from app.damage.protocol import ExamineRequest
from app.preview.child import run_task
from app.probe.base import ProbeTask
from app.probe.row_probe import probe_row
from app.process.limits import Allowance
from app.process.opening import open_file
from tests.benchmarks.measure import report
from tests.elsewhere.files import SIBLING, make
from tests.elsewhere.listener import Listener

BEGIN: Final = "/begin-of-the-files"
"""A path that is nowhere: the trace behind it counts."""
_OPENED: Final = re.compile(
    r'\b(?:open|openat|openat2|execve)\((?:[^<"]*<(?P<folder>[^>]*)>, )?"(?P<name>(?:[^"\\]|\\.)*)"'
)
_CONNECTED: Final = re.compile(r"\b(?:socket|connect)\(")
_CALLS: Final = "trace=open,openat,openat2,socket,connect,execve"


def read_all(paths: list[Path], begin: str) -> None:
    """Read one file to load everything, and then all files by every act."""
    _read(paths[0].parent.parent / SIBLING)
    try:
        os.open(begin, os.O_RDONLY)
    except FileNotFoundError:
        for path in paths:
            _read(path)


def _read(path: Path) -> None:
    allowance = Allowance(ProbeLimits())
    task = ProbeTask(0, os.fsencode(path))
    for each in (task, task._replace(deep=True), task._replace(second=True)):
        probe_row(each, allowance)
    for each in (task, task._replace(moment=0.5), task._replace(deep=True)):
        run_task(each, allowance, open_file)
    examine_file(ExamineRequest(path=task.path, depth=Depth.FULL), lambda _position: None)
    allowance.end()


def main() -> int:
    """Make the files, read them in a traced process, and print what it did besides. Return an exit status."""
    with tempfile.TemporaryDirectory() as name, Listener().listening() as listener:
        folder = Path(name) / "films"
        folder.mkdir()
        files = make(folder, listener.port)
        trace = Path(name) / "trace"
        command = [sys.executable, "-m", __spec__.name, "read", str(folder)]
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(path for path in ["", str(Path.cwd()), *sys.path] if path)
        }
        subprocess.run(
            ["strace", "-f", "-y", "-e", _CALLS, "-o", trace, *command],
            check=True,
            cwd=folder,
            env=environment,
        )
        calls = trace.read_text().partition(BEGIN)[2].splitlines()[1:]
        matches = filter(None, map(_OPENED.search, calls))
        opened = [Path(match["folder"] or "", match["name"]) for match in matches]
        # A file is opened within its folder, which is opened before.
        others = sorted({str(path) for path in opened if path not in files and path != folder})
        connected = [line for line in calls if _CONNECTED.search(line)]
        print(f"{len(files)} files, opened {len(opened)} times; others opened: {others}")
        print(f"sockets and connections: {connected}; heard: {listener.heard}")
        figures = {"others": len(others), "connected": len(connected), "heard": len(listener.heard)}
        report("traced", {"files": len(files), "opened": len(opened), **figures})
        return 1 if others or connected or listener.heard or len(opened) < len(files) else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["read"]:
        read_all(sorted(Path(sys.argv[2]).iterdir()), BEGIN)
    else:
        sys.exit(main())
