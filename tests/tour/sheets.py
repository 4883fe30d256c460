"""Stops: every page and every dialog in other clothes, sizes and languages, each stop's on one sheet."""

import subprocess
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from msgspec import Struct

from tests import samples
from tests.damage.damage import cut
from tests.tour.stage import Stage
from tests.tour.waiting import wait_for

_PAGES: Final = ("home", "table", "gallery", "insights", "copies", "changes", "problems", "profiles")
"""By their keys, Ctrl+1 to Ctrl+8."""
_DIALOGS: Final = {
    "preferences": ("ctrl+comma",),
    "columns": ("ctrl+l",),
    "filters": ("ctrl+shift+f",),
    "export": ("ctrl+e",),
    "search": ("ctrl+s",),
    "keys": ("F1",),
    "palette": ("ctrl+k",),
}
"""The keys that open each dialog over the table."""
_ACTS: Final = (
    *("check for damage", "schedules", "look after", "verify manifest", "create manifest", "restore"),
    *("about",),
)
"""The acts that open the other dialogs, as the palette finds them; a keyboard of X types no umlauts."""
_GERMAN_ACTS: Final = (
    *("auf sch", "zeitpl", "betreuen", "manifest pr", "manifest erstellen", "wiederherstellen"),
    *("cinventory",),
)


_FRAME: Final = 24
"""Width of what the window manager puts around a window, at most, px."""
_MOST: Final = 720
"""Width of a picture on a sheet, at most, px."""


class Look(Struct, frozen=True, kw_only=True):
    """A look of the window."""

    size: tuple[int, int] | None = None
    scale: str = "1"
    preferences: Mapping[str, str] = {}

    @property
    def is_german(self) -> bool:
        """Return whether the window speaks German."""
        return self.preferences.get("language") == "de"


LOOKS: Final = {
    "light": Look(),
    "dark": Look(preferences={"theme": "dark"}),
    "german": Look(preferences={"language": "de"}),
    "laptop": Look(size=(1366, 744)),
    "small": Look(size=(640, 480)),
    "small-german": Look(size=(640, 480), preferences={"language": "de"}),
    "doubled": Look(size=(1432, 860), scale="2"),
}


def _open(stage: Stage, look: Look) -> None:
    rushes = stage.room / "Rushes"
    made = samples.make(rushes)
    cut(made["plain.mp4"])
    (rushes / "empty.mov").touch()
    stage.know(rushes)
    stage.home.command("copies")
    stage.start(
        known=False, size=look.size, environ={"QT_SCALE_FACTOR": look.scale}, preferences=look.preferences
    )
    wait_for(lambda: stage.screen.text(stage.window), "the files")
    stage.screen.still()


def pages(stage: Stage, look: Look) -> None:
    """Each page, with a file selected where it shows files."""
    _open(stage, look)
    for number, page in enumerate(_PAGES, 1):
        stage.screen.keys(f"ctrl+{number}")
        stage.screen.still()
        stage.picture(page)
    stage.act("sprachen" if look.is_german else "languages")
    stage.screen.still()
    stage.picture("languages")
    _sheet(stage)


def dialogs(stage: Stage, look: Look) -> None:
    """Each dialog over the table with a search."""
    _open(stage, look)
    stage.screen.keys("ctrl+f")
    stage.screen.type("a ")
    stage.screen.still()
    for name, keys in _DIALOGS.items():
        _dialog(stage, name, partial(stage.screen.keys, *keys))
    for words, name in zip(_GERMAN_ACTS if look.is_german else _ACTS, _ACTS, strict=True):
        _dialog(stage, name.replace(" ", "-"), partial(stage.act, words))
    _sheet(stage)


def _dialog(stage: Stage, name: str, opens: Callable[[], object]) -> None:
    """Keep a picture of a dialog, and leave it."""
    stage.screen.after(opens, f"the dialog {name}")
    stage.picture(name)
    stage.screen.after(lambda: stage.screen.keys("Escape"), f"no dialog {name}")


def _sheet(stage: Stage) -> None:
    """Put the pictures of the stop on one, as large as the window, three side by side."""
    sheet, area = stage.pictures[0].with_name(f"{stage.name}.png"), stage.window
    left, top = max(area.x - _FRAME, 0), max(area.y - _FRAME, 0)
    crop = f"{area.width + 2 * _FRAME}x{area.height + 2 * _FRAME}+{left}+{top}"
    command = ["montage", *map(str, stage.pictures), "-crop", crop, "+repage"]
    subprocess.run([*command, "-tile", "3x", "-geometry", f"{_MOST}x>+4+4", str(sheet)], check=True)
    stage.pictures.append(sheet)


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    f"{what}-{name}": partial(stop, look=look)
    for name, look in LOOKS.items()
    for what, stop in (("pages", pages), ("dialogs", dialogs))
}
