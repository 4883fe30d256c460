"""What a stop of the tour plays on: the real program in a home of its own, and the pictures of it."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from msgspec.structs import replace

import app
from app.config.window_state import WindowState, save_window
from tests.tour.screen import HEIGHT, WIDTH, Area, Screen, end
from tests.tour.videos import Videos
from tests.tour.waiting import Missed, insist, wait_for

HERE: Final = Path(app.__file__).parent.parent
TITLE: Final = " \N{EN DASH} Cinventory$"
TOOL_ROW: Final = 70
LIST_LINE: Final = 40
"""Heights and widths of the window's parts, px: where a person would see them."""
TABLE_HEADER: Final = 32
ROW: Final = 31
SIDE_BAR: Final = 232
HEADING_LINE: Final = 24
SOURCE_ROW: Final = 30
DISK_ROW: Final = 44
DETAILS: Final = 336
STATUS: Final = 26
ACCENT: Final = "3b6cf0"
ACTIVITY: Final = 58
_NOTICE: Final = 64
"""Height of a notice, px."""
_FAULTS: Final = ("Traceback", "Error", "QObject", "QPainter", "QWidget", "qt.", "Could not parse")


def _name_folders(config: Path) -> None:
    """Say where documents are, or dialogs begin in the folder of this code."""
    config.mkdir(exist_ok=True)
    (config / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Documents"\n', "utf-8")


class Home:
    """A user's folders, with the environment of a program that lives there."""

    def __init__(self, folder: Path, environ: Mapping[str, str]) -> None:
        self._data = folder / "data"
        self.folder = folder
        self.library = self._data / "cinventory" / "library.sqlite3"
        self.documents = folder / "Documents"
        self.documents.mkdir(parents=True)
        self.settings = folder / "config" / "cinventory" / "settings.json"
        state = folder / "state" / "cinventory"
        self.window = state / "window.json"
        self.log = state / "log" / "cinventory.log"
        run = folder / "run"
        run.mkdir(parents=True, mode=0o700)
        state.mkdir(parents=True)
        _name_folders(self.settings.parent.parent)
        save_window(self.window, WindowState(page="table_view"))  # most stops look at files
        self.environ = {
            **{name: value for name, value in environ.items() if name != "WAYLAND_DISPLAY"},
            "HOME": str(folder),
            "XDG_DATA_HOME": str(self._data),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_RUNTIME_DIR": str(run),
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
        }

    def command(self, *words: str | Path) -> "subprocess.CompletedProcess[str]":
        """Run one of the program's commands to its end."""
        command = [sys.executable, "-m", "app", *map(str, words)]
        return subprocess.run(
            command, env=self.environ, cwd=HERE, capture_output=True, text=True, check=False, timeout=120
        )

    def files(self, *query: str) -> list[dict[str, object]]:
        """Return what the library knows, as the command line tells it; or what a query finds."""
        told = self.command("list", "--format", "json", *query)
        insist(not told.returncode, f"list: {told.stderr}")
        files: list[dict[str, object]] = json.loads(told.stdout)["files"]
        return files

    def prefer(self, **settings: object) -> None:
        """Write preferences as the program does."""
        self.settings.parent.mkdir(parents=True, exist_ok=True)
        self.settings.write_text(json.dumps({"version": 1, **settings}), "utf-8")


class Stage:
    """Is cleared when the block ends; a fault that the program noted then fails the stop."""

    def __init__(
        self, *, name: str, screen: Screen, videos: Videos, known: Path, out: Path, room: Path
    ) -> None:
        """`known` is the library of most stops, `room` a folder for this one."""
        self.screen = screen
        self.videos = videos
        self.home = Home(room / "home", screen.environ)
        self.room = room
        self.pictures: list[Path] = []
        self.figures = ""
        """What the stop has counted, for the table at the end."""
        self.window = Area()
        self.name = name
        self._known = known
        self._out = out
        self._stack = ExitStack()
        self._said = room / "said.txt"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.picture("failed")
        self._stack.close()
        if kind is None:
            self._look_for_faults()

    def picture(self, what: str = "") -> None:
        """Keep what is on the screen, under the stop's name."""
        path = self._out / f"{self.name}{'-' if what else ''}{what}.png"
        self.screen.picture(path)
        self.pictures.append(path)

    def start(
        self,
        *,
        known: bool = True,
        size: tuple[int, int] | None = None,
        at: tuple[int, int] | None = None,
        environ: Mapping[str, str] | None = None,
        preferences: Mapping[str, object] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start the program, wait for its window and until all is there, and put it where it is wanted."""
        if known:
            shutil.copytree(self._known.parent, self.home.library.parent)
        if preferences:
            self.home.prefer(**preferences)
        process = self.run([sys.executable, "-m", "app"], environ)
        window = self._window_of(process)
        self.screen.still()
        if size is not None:
            self.screen.place(window, *(at or (0, 24)), *size)
        self.window = self.screen.area(window)
        insist(size in {None, (self.window.width, self.window.height)}, f"the window came as {self.window}")
        if known and environ is None:
            self.reads("MB")  # the window is still before the files are there, too
        return process

    def _window_of(self, process: subprocess.Popen[bytes]) -> str:
        """Wait for the window of the program. Raises `Missed` as soon as the program ends without one."""

        def shown() -> list[str]:
            windows = self.screen.windows(TITLE)
            if not windows and process.poll() is not None:
                # A library that Qt lacks, for example; the reason is in the last lines that were printed.
                said = self._said.read_text("utf-8", "replace").strip().splitlines()[-3:]
                ended = f"the program ended with {process.returncode} before its window"
                raise Missed(f"{ended}: {' / '.join(said)}")
            return windows

        return wait_for(shown, "the window of the program")[0]

    def fill_screen(self) -> None:
        """Have the window fill the screen, without a frame around it."""
        window = self.screen.window(TITLE)
        self.screen.bare(window)
        self.window = self.screen.place(window, 0, 0, WIDTH, HEIGHT)

    def run(
        self, command: Sequence[str], environ: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program that ends with the stop."""
        with self._said.open("ab") as said:
            process = subprocess.Popen(
                command,
                env={**self.home.environ, **(environ or {})},
                cwd=HERE,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said if command[0] == sys.executable else subprocess.DEVNULL,
                start_new_session=True,
            )
        self._stack.callback(_end_all, process)
        return process

    def know(self, *folders: Path) -> None:
        """Have these scanned before the program starts, with `known=False`."""
        told = self.home.command("scan", "--no-progress", "--output", os.devnull, *folders)
        insist(told.returncode in {0, 3}, f"scan: {told.stderr}")

    def scan(self) -> None:
        """Have the open window scan the many videos, by a later start."""
        self.run([sys.executable, "-m", "app", str(self.videos.many)])

    def rescan(self) -> None:
        """Scan all sources again, by key, once the library is open."""
        self.reads("files")
        self.screen.keys("F5")

    def at(self, x: int, y: int) -> tuple[int, int]:
        """Return a point of the window on the screen; from the right and from below where negative."""
        area = self.window
        return area.x + x % area.width, area.y + y % area.height

    def save_search(self, name: str, text: str, picture: str = "") -> None:
        """Search for something, keep that by a name, and show all files again; perhaps with a picture."""
        self.screen.keys("ctrl+f")
        self.screen.after(lambda: self.screen.type(f"{text} "), "what is found")
        self.screen.keys("ctrl+s")
        self.screen.window("^Save search")
        self.screen.still()
        if picture:
            self.picture(picture)
        self.screen.type(name)
        self.screen.after(lambda: self.screen.keys("Return"), "a saved search")
        self.screen.after(lambda: self.act("show all files"), "all files")

    def act(self, words: str) -> None:
        """Have an act found in the palette by words, and done."""
        self.screen.after(lambda: self.screen.keys("ctrl+k"), "the palette")
        self.screen.after(lambda: self.screen.type(words), "the act")
        self.screen.keys("Return")

    def row(self, number: int) -> tuple[int, int]:
        """Return where a row of the table is, from 0."""
        return self.at(SIDE_BAR + 60, TOOL_ROW + LIST_LINE + TABLE_HEADER + ROW * number + ROW // 2)

    def source(self, number: int) -> tuple[int, int]:
        """Return where a source is in the side bar, from 0: all lie on one disk, whose row is above."""
        x, y = self._below("SOURCES", number)
        return x, y + DISK_ROW

    def saved(self, number: int) -> tuple[int, int]:
        """Return where a saved search is in the side bar, from 0."""
        return self._below("SEARCHES", number)

    def group(self, name: str) -> tuple[int, int]:
        """Return where a group is in the side bar, by the last word of its name."""
        return self.screen.find(name, self.side_bar)

    def _below(self, heading: str, number: int) -> tuple[int, int]:
        """Return where a row below a heading of the side bar is, from 0."""
        x, y = self.screen.find(heading, self.side_bar)
        return x, y + HEADING_LINE // 2 + SOURCE_ROW * number + SOURCE_ROW // 2

    @property
    def side_bar(self) -> Area:
        """Return the panel at the left."""
        return Area(self.window.x, self.window.y + TOOL_ROW, SIDE_BAR, self.window.height - TOOL_ROW - STATUS)

    @property
    def details(self) -> Area:
        """Return the panel at the right."""
        top = self.window.y + TOOL_ROW
        left = self.window.x + self.window.width - DETAILS
        return Area(left, top, DETAILS, self.window.height - TOOL_ROW - STATUS)

    @property
    def page(self) -> Area:
        """Return the middle of the window and the details, beside the side bar."""
        area = self.window
        left = area.x + SIDE_BAR
        return Area(left, area.y + TOOL_ROW, area.width - SIDE_BAR, area.height - TOOL_ROW - STATUS)

    @property
    def status(self) -> Area:
        """Return the line at the bottom of the window."""
        area = self.window
        return Area(area.x, area.y + area.height - STATUS, area.width, STATUS)

    @property
    def activity(self) -> Area:
        """Return the bar above it, where there is one."""
        return replace(self.status, y=self.status.y - ACTIVITY - 2, height=ACTIVITY)

    @property
    def table_header(self) -> Area:
        """Return the headings of the table."""
        return Area(
            self.window.x + SIDE_BAR,
            self.window.y + TOOL_ROW + LIST_LINE,
            self.window.width - SIDE_BAR,
            TABLE_HEADER,
        )

    @property
    def notice(self) -> Area:
        """Return where a notice stands: above the bar of the job, or in its place."""
        height = ACTIVITY + _NOTICE
        return replace(self.status, y=self.status.y - height, height=height)

    def reads(self, *texts: str) -> str:
        """Wait until all of the texts can be read at the bottom of the window, and return what is there."""

        def seen() -> str:
            text = " ".join(map(self.screen.text, (self.activity, self.status)))
            return text if all(part in text for part in texts) else ""

        return wait_for(seen, f"{' and '.join(texts)} at the bottom")

    def accent(self, area: Area) -> Area:
        """Wait until something in the light theme's accent is there, and return where."""
        return wait_for(lambda: self.screen.blot(ACCENT, area), "something to act on, in blue")

    def pictured(self) -> None:
        """Wait until the details show pictures, or say why they do not."""
        details = self.details
        poster = Area(details.x + 24, details.y + TABLE_HEADER + 24, DETAILS - 48, 120)
        wait_for(lambda: self.screen.colours(poster) > 1, "pictures")
        self.screen.still()

    def holds(self, count: int) -> None:
        """Wait until the library holds so many files."""
        wait_for(lambda: self.home.library.exists() and len(self.home.files()) == count, f"{count} files")

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """End a program as a crash would."""
        process.send_signal(signal.SIGKILL)
        process.wait()

    def _look_for_faults(self) -> None:
        for path in (self._said, *self.home.folder.rglob("*.log")):
            text = path.read_text("utf-8", "replace") if path.exists() else ""
            faults = [line for line in text.splitlines() if any(sign in line for sign in _FAULTS)]
            if faults:
                raise Missed(f"the program said: {faults[-1]}")


def _end_all(process: subprocess.Popen[bytes]) -> None:
    """End a program with what it has started, which may live on without it."""
    end(process)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def scanned(home: Home, videos: Videos) -> Path:
    """Return a library that knows all sources, one of which has gone since."""
    told = home.command("scan", "--no-progress", "--output", os.devnull, *videos.sources)
    insist(told.returncode in {0, 3}, f"scan: {told.stderr}")
    gone = videos.sources[-1]
    gone.rename(gone.with_name(f"{gone.name} (unplugged)"))
    home.command("scan", "--no-progress", "--output", os.devnull, gone)
    return home.library
