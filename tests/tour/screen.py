"""A screen of our own with a window manager on it, and the hands and eyes of a person before it."""

import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from msgspec import Struct

from tests.tour.waiting import Missed, wait_for

WIDTH: Final = 1440
HEIGHT: Final = 900
TOOLS: Final = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "xwininfo": "x11-utils",
    "import": "imagemagick",
    "tesseract": "tesseract-ocr",
}
"""Programs, and the Debian packages they are in."""
_STILL: Final = 0.4
"""Seconds without a change after which a picture stands; a cursor blinks more slowly."""
_ENLARGED: Final = 3
"""Times that a picture is enlarged before its words are read."""
_DRAG_STEPS: Final = 12
_HINTS: Final = "_MOTIF_WM_HINTS"


class Area(Struct, frozen=True):
    """A part of the screen, px."""

    x: int = 0
    y: int = 0
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def middle(self) -> tuple[int, int]:
        """Return the point in its middle."""
        return self.x + self.width // 2, self.y + self.height // 2


class Word(Struct, frozen=True):
    """A word that can be read on the screen, and where."""

    text: str
    area: Area


class Screen:
    """Is there as long as `opened` lasts."""

    def __init__(self, display: str, frame: mmap.mmap) -> None:
        self.display = display
        self.acts = 0
        """What was done so far: a click, a key with its modifiers, a typed word or a drag is an act."""
        self.environ = {**os.environ, "DISPLAY": display}
        self._frame = frame

    def frame(self) -> bytes:
        """Return what is on the screen, in no format that matters."""
        return self._frame[:]

    def still(self) -> None:
        """Wait until nothing moves any more."""
        last, since = self.frame(), time.monotonic()

        def stands() -> bool:
            nonlocal last, since
            now = self.frame()
            if now != last:
                last, since = now, time.monotonic()
            return time.monotonic() - since >= _STILL

        wait_for(stands, "a picture that stands still")

    def after(self, act: Callable[[], object], what: str) -> Area:
        """Do something that is to be seen, wait until it is and stands still, and return where."""
        before = self.frame()
        act()
        wait_for(lambda: self.frame() != before, what)
        self.still()
        return _changed(before, self.frame(), self._header(), self._row())

    def keys(self, *keys: str) -> None:
        """Press keys, as in `ctrl+f`, one after another."""
        self.acts += len(keys)
        self._xdotool("key", "--delay", "40", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.acts += len(text.split())
        self._xdotool("type", "--delay", "40", "--", text)  # a text may begin with a minus

    def click(self, at: tuple[int, int], button: int = 1, *, holding: str = "") -> None:
        """Click, perhaps `holding` a key."""
        self.acts += 1
        held, let_go = (["keydown", holding], ["keyup", holding]) if holding else ([], [])
        self._xdotool("mousemove", *map(str, at), *held, "click", str(button), *let_go)

    def point(self, at: tuple[int, int]) -> None:
        """Point at something."""
        self._xdotool("mousemove", *map(str, at))

    @contextmanager
    def dragging(self, start: tuple[int, int], end: tuple[int, int]) -> Iterator[None]:
        """Drag from one point to another, in steps as a hand does, and drop when the block ends."""
        self.acts += 1
        self._xdotool("mousemove", *map(str, start), "mousedown", "1")
        for _ in range(5):
            self._xdotool("mousemove_relative", "4", "4", "sleep", "0.05")
        for step in range(1, _DRAG_STEPS + 1):
            point = (str(a + (b - a) * step // _DRAG_STEPS) for a, b in zip(start, end, strict=True))
            self._xdotool("mousemove", *point, "sleep", "0.05")
        try:
            self.still()
            yield
        finally:
            self._xdotool("mouseup", "1")

    def windows(self, name: str) -> list[str]:
        """Return the visible windows whose title matches."""
        command = ["xdotool", "search", "--onlyvisible", "--name", name]
        found = subprocess.run(command, env=self.environ, capture_output=True, text=True, check=False)
        return found.stdout.split()

    def window(self, name: str) -> str:
        """Wait for a window by its title."""
        return wait_for(lambda: self.windows(name), f"a window named {name}")[0]

    def place(self, window: str, x: int, y: int, width: int, height: int) -> Area:
        """Put a window somewhere, as large as it may be, and return where it then is."""
        move = ["windowsize", window, str(width), str(height), "windowmove", window, str(x), str(y)]
        self.after(lambda: self._xdotool(*move), "a window in another place")
        return self.area(window)

    def bare(self, window: str) -> None:
        """Take away the frame around a window."""
        hints = ["-f", _HINTS, "32c", "-set", _HINTS, "2, 0, 0, 0, 0"]
        command = ["xprop", "-id", window, *hints]
        self.after(lambda: subprocess.run(command, env=self.environ, check=True), "a window without a frame")

    def area(self, window: str) -> Area:
        """Return where a window is, without its frame."""
        command = ["xwininfo", "-id", window]
        told = subprocess.run(command, env=self.environ, capture_output=True, text=True, check=True).stdout
        facts = dict(line.strip().rsplit(":", 1) for line in told.splitlines() if line.count(":") == 1)
        keys = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        return Area(*(int(facts[key]) for key in keys))

    def words(self, area: Area) -> list[Word]:
        """Read what is written somewhere."""
        shot = self._shot(area, "-resize", f"{_ENLARGED * 100}%")
        command = ["tesseract", "-", "-", "--psm", "11", "tsv"]
        read = subprocess.run(command, input=shot, capture_output=True, check=True).stdout.decode()
        rows = (line.split("\t") for line in read.splitlines()[1:])
        return [_word(row, area) for row in rows if row[-1].strip()]

    def text(self, area: Area) -> str:
        """Read what is written somewhere, as one line."""
        return " ".join(word.text for word in self.words(area))

    def find(self, text: str, area: Area) -> tuple[int, int]:
        """Wait until a word can be read somewhere, and return its middle."""

        def seen() -> list[Word]:
            return [word for word in self.words(area) if word.text.strip(".…") == text]

        return wait_for(seen, f"the word “{text}” on the screen")[-1].area.middle

    def blot(self, colour: str, area: Area) -> Area | None:
        """Return the smallest area that holds all that is of one colour, as in `3b6cf0`."""
        pixel, header, row = bytes.fromhex(colour)[::-1], self._header(), self._row()
        frame, right = self.frame(), 4 * (area.x + area.width)
        places = []
        for y in range(area.y, area.y + area.height):
            start = header + y * row
            line = frame[start + 4 * area.x : start + right]
            columns = [at // 4 for at in range(0, len(line), 4) if line[at : at + 3] == pixel]
            if columns:
                places.append((y, columns[0], columns[-1]))
        if not places:
            return None
        left = min(first for _, first, _ in places)
        width = max(last for _, _, last in places) - left + 1
        return Area(area.x + left, places[0][0], width, places[-1][0] - places[0][0] + 1)

    def colours(self, area: Area) -> int:
        """Return how many colours are seen somewhere."""
        frame, header, row = self.frame(), self._header(), self._row()
        starts = (header + y * row + 4 * area.x for y in range(area.y, area.y + area.height))
        return len({frame[at : at + 3] for start in starts for at in range(start, start + 4 * area.width, 4)})

    def picture(self, path: Path) -> None:
        """Keep what is on the screen."""
        path.write_bytes(self._shot(Area()))

    def _shot(self, area: Area, *more: str) -> bytes:
        crop = f"{area.width}x{area.height}+{area.x}+{area.y}"
        command = ["import", "-window", "root", "-crop", crop, "+repage", *more, "png:-"]
        return subprocess.run(command, env=self.environ, capture_output=True, check=True).stdout

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environ, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise Missed(f"xdotool {words[0]}: {done.stderr.strip() or done.returncode}")
        return done.stdout

    def _header(self) -> int:
        """Return where the pixels begin in the file of an X window dump."""
        return int(
            struct.unpack_from(">I", self._frame)[0] + 12 * struct.unpack_from(">I", self._frame, 76)[0]
        )

    def _row(self) -> int:
        return int(struct.unpack_from(">I", self._frame, 48)[0])


@contextmanager
def opened() -> Iterator[Screen]:
    """Start an X server on a free display, and a window manager."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="tour-screen-"))
        size = f"{WIDTH}x{HEIGHT}x24"
        command = [
            "Xvfb",
            "-displayfd",
            "1",
            "-screen",
            "0",
            size,
            "-nolisten",
            "tcp",
            "-noreset",
            "-fbdir",
            folder,
        ]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        stack.callback(end, server)
        assert server.stdout is not None
        display = f":{server.stdout.readline().strip()}"
        file = stack.enter_context((Path(folder) / "Xvfb_screen0").open("rb"))
        screen = Screen(display, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=screen.environ,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        stack.callback(end, manager)
        wait_for(lambda: _managed(screen), "the window manager")
        yield screen


def end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    """Have a process end, by force where it does not by itself."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _managed(screen: Screen) -> bool:
    command = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    asked = subprocess.run(command, env=screen.environ, capture_output=True, text=True, check=False)
    return "window id" in asked.stdout


def _word(row: list[str], area: Area) -> Word:
    left, top, width, height = (int(number) // _ENLARGED for number in row[6:10])
    return Word(row[-1], Area(area.x + left, area.y + top, width, height))


def _changed(before: bytes, after: bytes, header: int, row: int) -> Area:
    """Return the smallest area that holds every pixel that differs; four bytes are a pixel."""
    starts = range(header, header + row * HEIGHT, row)
    rows = [
        at for at, start in enumerate(starts) if before[start : start + row] != after[start : start + row]
    ]
    if not rows:
        return Area(0, 0, 0, 0)
    columns = [
        column
        for column in range(WIDTH)
        if any(
            before[start + 4 * column : start + 4 * column + 4]
            != after[start + 4 * column : start + 4 * column + 4]
            for start in (header + row * at for at in rows)
        )
    ]
    return Area(columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)
