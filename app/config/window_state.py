"""The state of the window, in a file of its own (`config.paths`)."""

import logging
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, ClassVar, Final

from msgspec import Meta, Struct, field

from app.config import versioned_json
from app.config.settings import BY_NAME, ColumnState
from app.config.versioned_json import Damaged, Migration, TooNew
from app.core.facts.fact import Order

log = logging.getLogger(__name__)

_NAME_OF_VERSION_2: Final = 190
"""Default width of the column "name" in version 2, in pixels."""


class PictureSize(StrEnum):
    """The size of the pictures in the gallery, the smallest first."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


def _sort_by_several(values: dict[str, Any]) -> None:
    """Migrate version 1, which had one sort column, by default the name."""
    key, descending = values.pop("sort_key", "name"), values.pop("sort_descending", False)
    values["order"] = [[key, descending]] if key else []


def _free_name(values: dict[str, Any]) -> None:
    """Migrate version 2, which had no width 0: a name of the default width was not resized by the user."""
    for column in values.get("columns", ()):
        if column.get("key") == "name" and column.get("width") == _NAME_OF_VERSION_2:
            column["width"] = 0


def _no_dialogs(values: dict[str, Any]) -> None:
    """Migrate version 3, which knew no dialogs."""
    values["dialogs"] = {}


def _no_gallery(values: dict[str, Any]) -> None:
    """Migrate version 4, which knew no gallery."""
    values["gallery"] = False


def _no_menu_bar(values: dict[str, Any]) -> None:
    """Migrate version 5, which knew whether the gallery was shown, and no menu bar."""
    values["page"] = "gallery" if values.pop("gallery") else "table_view"
    values["menu_bar_shown"] = True


def _no_home(values: dict[str, Any]) -> None:
    """Migrate version 6, which knew no Home: it is shown once, whatever was shown last."""
    values["page"] = "home"


def _nothing_recent(values: dict[str, Any]) -> None:
    """Migrate version 7, which knew no palette."""
    values["recent"] = []


class WindowState(Struct, frozen=True, kw_only=True):
    """The state of the window."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = (
        *(_sort_by_several, _free_name, _no_dialogs, _no_gallery),
        *(_no_menu_bar, _no_home, _nothing_recent),
    )

    version: int = 8
    geometry: str = ""
    """Geometry of the window as Qt saves it, in base64; empty for a new window."""
    sidebar_width: Annotated[int, Meta(ge=0, le=100_000)] = 232
    details_width: Annotated[int, Meta(ge=0, le=100_000)] = 336
    sidebar_shown: bool = True
    details_shown: bool = True
    jobs_shown: bool = False
    menu_bar_shown: bool = True
    page: str = "home"
    """The key of the page that was shown last, of those that need no library."""
    picture_size: PictureSize = PictureSize.MEDIUM
    clips_as_one: bool = True
    """Whether a recording of several files is one row."""
    disk_cards: bool = False
    """Whether the page of disks shows cards in place of its table."""
    columns: tuple[ColumnState, ...] = ()
    """Columns from left to right; empty: the columns of a new window."""
    order: Order = BY_NAME
    """Order of the rows."""
    recent: tuple[str, ...] = ()
    """Keys of the entries of the palette that were used last, the newest first."""
    dialogs: dict[str, str] = field(default_factory=dict)
    """Sizes of dialogs and columns of their lists as Qt saves them, in base64, by their names."""
    steps_done: tuple[str, ...] = ()
    """The first steps that the user has taken, where the library does not tell it."""
    steps_hidden: tuple[str, ...] = ()
    """The first steps that the user does not want to see."""
    news_since: str = "last-visit"
    """The moment since which Home tells what is new: a `core.scan.since.Period`, or a date."""
    changes_since: str = "month"
    """The moment of the page of changes, likewise."""


def load_window(path: Path) -> WindowState:
    """Return the saved state of the window; the state of a new window if there is none that can be read."""
    try:
        return versioned_json.read(path, WindowState)
    except FileNotFoundError:
        pass
    except (OSError, Damaged, TooNew) as error:
        log.warning("the window's state in %s is not used: %r", path, error)
    return WindowState()


def save_window(path: Path, state: WindowState) -> None:
    """Write the state of the window; log a failure."""
    try:
        versioned_json.write(path, state)
    except (OSError, TooNew) as error:
        log.warning("the window's state was not saved in %s: %r", path, error)
