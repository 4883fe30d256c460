"""The pages in the middle of the window: each is made when it is first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.qt.base.selection import Selection

if TYPE_CHECKING:
    from app.qt.base.desk import Desk


def _nothing(*_arguments: object) -> None:
    pass


def after_paint(page: QWidget, read: Callable[[], object]) -> Callable[[], None]:
    """Return what calls `read` once a page is painted: a thread that reads would slow the paint down."""
    return lambda: QTimer.singleShot(0, page, read)


class PageView(Struct, frozen=True, kw_only=True):
    """A page that was made: its widget, and what the window asks of it."""

    widget: QWidget
    """Two pages can share a widget, such as the table and the gallery."""
    focus: Callable[[], None] | None = None
    """Gives the focus to the part that keys act on; None: to the widget."""
    selection: Selection | None = None
    """The files on the page, on which acts work; None: a page without files, which a search leaves."""
    entered: Callable[[], None] = _nothing
    """Called each time the page is about to be shown."""
    left: Callable[[], None] = _nothing
    """Called each time another page is about to be shown."""
    opened: "Callable[[Desk], None]" = _nothing
    """Called once, when the library opens; of a page that is made later, at once."""


class Page(Struct, frozen=True, kw_only=True):
    """A page, which a feature registers. Its act, of the same key, shows it.

    A page whose act needs nothing can be made before the library is open: it is handed a `Frame`.
    """

    key: str
    make: "Callable[[Desk], PageView]"
    guide: str = ""
    """The name of the page of the help that fits (`docs/guide`); empty: the first one."""
