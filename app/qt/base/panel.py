"""The panels around the pages: each is described by its feature in one value, with its place."""

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.qt.base.frame import Frame


class Area(Enum):
    """A part of the window that has panels."""

    TOOLS = auto()
    """The middle of the tool bar."""
    TOP = auto()
    """Above the page, and as wide."""
    LEFT = auto()
    """Beside the page. Its first panel is shown and hidden with all of them."""
    MIDDLE = auto()
    """Among the pages: a panel that pages share."""
    RIGHT = auto()
    """Beside the page, folded away while there is nothing to select."""
    LOWER = auto()
    """Below the page and what is beside it; the user can move the border."""
    BOTTOM = auto()
    """Below all others, above the status bar."""
    STATUS = auto()
    """The status bar."""


class Panel(Struct, frozen=True, kw_only=True):
    """A panel, which a feature registers. It is made with the window, before the library is open."""

    key: str
    """The name by which the window finds it."""
    area: Area
    make: "Callable[[Frame], QWidget]"
    position: int = 0
    """A number that rises within the area, from the left or from above."""
    act: str = ""
    """The key of the act that shows and hides the panel, if there is one."""
    late: bool = False
    """Whether the panel is made of the library: it is handed the `Desk` when that opens."""
