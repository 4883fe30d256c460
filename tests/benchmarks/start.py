"""How long a start takes until the window is painted, beside the floor, and how long a later start takes.

    python -m tests.benchmarks.start [--rounds 10] [--cold] [--library FILE] [--command PROGRAM ...]

`window` is the command until the first paint of its window; `floor` a Python that imports Qt and paints an
empty window; `later` a start with paths while a window is open, until it has handed them over and ended.
`--cold` has each read everything from the disk, and needs root. A library that is named is used where it is.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from app.qt.startup.qt_application import SAY_PAINTED
from tests.benchmarks.measure import drop_caches, median, report

FLOOR = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, painted)

def painted():
    sys.stderr.write(f"painted {time.monotonic_ns()}\\n")
    sys.stderr.flush()
    app.quit()

app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")
PATIENCE = 30


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("--library", type=Path)
    parser.add_argument("--command", nargs="+", default=[sys.executable, "-m", "app"])
    arguments = parser.parse_args()
    # The fork server of the last window may still compile modules there.
    with tempfile.TemporaryDirectory(prefix="start", ignore_cleanup_errors=True) as scratch:
        environment = _environment(Path(scratch))
        library = arguments.library or Path(scratch) / "library.sqlite3"
        start = Start([*arguments.command, "--library", str(library)], environment)
        contestants: dict[str, Callable[[], float]] = {
            "window": start.window,
            "floor": Start([sys.executable, "-c", FLOOR], environment).window,
            "later": start.later,
        }
        start.window()  # makes the library, and has all modules compiled
        taken = _take_turns(contestants, arguments.rounds, cold=arguments.cold)
    medians = {name: median(seconds) for name, seconds in taken.items()}
    ratios = {name: round(seconds / medians["floor"], 2) for name, seconds in medians.items()}
    settings = {
        "rounds": arguments.rounds,
        "cold": arguments.cold,
        "platform": environment.get("QT_QPA_PLATFORM", "display"),
    }
    report("start", {**settings, "seconds": medians, "x_floor": ratios})


def _environment(scratch: Path) -> dict[str, str]:
    """Return ours, with a screen if need be, and a home of its own: no window of the user's is called.

    Modules are compiled there once, as those of an installed program are.
    """
    for name in FOLDERS:
        (scratch / name).mkdir(mode=0o700)
    environment = {**os.environ, SAY_PAINTED: "1", **{name: str(scratch / name) for name in FOLDERS}}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(scratch / "compiled")
    if not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & set(environment):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment


def _take_turns(
    contestants: dict[str, Callable[[], float]], rounds: int, *, cold: bool
) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            if cold:
                drop_caches()
            taken[name].append(run())
    for name, seconds in taken.items():
        print(name, *(f"{each:.3f}" for each in sorted(seconds)), file=sys.stderr)
    return taken


class Start:
    """A command that opens a window."""

    def __init__(self, command: Sequence[str], environment: dict[str, str]) -> None:
        self._command = command
        self._environment = environment

    def window(self) -> float:
        """Return seconds until the window was painted, and close it."""
        with ExitStack() as stack:
            return self._open(stack)

    def later(self) -> float:
        """Return seconds that a start takes which hands a path to the window that is open.

        The path is an empty folder, so that the window has next to nothing to do.
        """
        folder = Path(self._environment["HOME"]) / "nothing"
        folder.mkdir(exist_ok=True)
        with ExitStack() as stack:
            self._open(stack)
            began = time.monotonic()
            subprocess.run(
                [*self._command, str(folder)],
                env=self._environment,
                check=True,
                timeout=PATIENCE,
            )
            return time.monotonic() - began

    def _open(self, stack: ExitStack) -> float:
        began = time.monotonic_ns()
        process = stack.enter_context(
            subprocess.Popen(self._command, env=self._environment, stderr=subprocess.PIPE, text=True)
        )
        stack.callback(process.wait, PATIENCE)
        stack.callback(process.terminate)
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("painted "):
                return (int(line.split()[1]) - began) / 1e9
            sys.stderr.write(line)
        raise RuntimeError(f"{self._command[0]} ended before its window was painted")


if __name__ == "__main__":
    main()
