"""What the pictures of the help show. Each picture has the name of its file."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from PySide6.QtCore import QRect, QRegularExpression
from PySide6.QtGui import QColor, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from app.qt.copies.page import CopiesPage
from app.qt.details.panel import DetailsPanel
from app.qt.player.quick_look import QuickLook
from tests.qt.parts import parts
from tests.tour.guide.photographer import Photographer, dialogs

_WINDOW: Final = 900, 460
_PAGE: Final = 760, 560
_PLAN: Final = 5
"""The tab of the plan of a move to the trash."""
_TALL: Final = 1100, 1500
"""A window in which all details have room."""


async def begin(camera: Photographer) -> None:
    """The window without a library, on the page of the first start."""
    camera.window.resize(760, 520)
    await camera.act("home")
    await camera.still()
    camera.keep("welcome", camera.window)


async def look(camera: Photographer) -> None:
    """The files, in each of the ways to look at them, and searched."""
    window = camera.window
    window.resize(*_WINDOW)
    await camera.act("table_view")
    parts(window).files.table.selectRow(0)
    await camera.still()
    camera.keep("table", window)
    await camera.act("insights")
    camera.keep("insights", camera.page)
    await camera.act("gallery")
    await camera.find("codec:avc -status:offline")
    camera.keep("gallery", camera.page)
    await camera.act("table_view")
    await camera.act("facets")
    camera.keep("search", window)
    await camera.act("facets")
    await _dialog(camera, "filter_builder")
    camera.desk.browse.show_all()
    window.resize(900, 700)
    await camera.still()
    camera.keep("side-bar", parts(window).side_bar)


async def details(camera: Photographer) -> None:
    """Parts of the details of a film, an episode, and a damaged file."""
    await camera.act("table_view")
    panel = parts(camera.window).details
    for name, search, part, above, below in (
        ("beside", "film:glass", r"\.de\.srt", 60, 90),
        ("episode", "season:1 episode:2", r"\tTidewater$", 34, 84),
        ("damage", "interview verdict:damaged", "", 0, 420),
    ):
        camera.window.resize(*_TALL)
        await camera.find(search)
        parts(camera.window).files.table.selectRow(0)
        await camera.still()
        y = _place(panel, part) if part else 0
        camera.keep(name, panel, QRect(0, y - above, panel.width(), above + below))


def _place(panel: DetailsPanel, pattern: str) -> int:
    """Return the height, px, at which the details have a text of a pattern for the last time."""
    sheet = panel.sheet
    end = QTextCursor(sheet.document())
    end.movePosition(QTextCursor.MoveOperation.End)
    found = sheet.document().find(QRegularExpression(pattern), end, QTextDocument.FindFlag.FindBackward)
    return sheet.viewport().mapTo(panel, sheet.cursorRect(found).topLeft()).y()


async def play(camera: Photographer) -> None:
    """The player."""
    window = camera.window
    window.resize(*_WINDOW)
    await camera.act("table_view")
    await camera.find("codec:hevc glass")
    parts(window).files.table.selectRow(0)
    await camera.act("quick_look")
    look = dialogs()[-1]
    assert isinstance(look, QuickLook)
    look.resize(640, 460)
    screen = look.view.screen_
    await camera.until(lambda: _middle(screen).lightness() > 0, "the picture of a video")
    look.view.play.click()
    await camera.still()
    camera.keep("quick-look", look)
    look.reject()


def _middle(screen: QWidget) -> QColor:
    image = screen.grab().toImage()
    return image.pixelColor(image.rect().center())


async def pages(camera: Photographer) -> None:
    """The other pages."""
    window = camera.window
    window.resize(*_PAGE)
    await camera.act("side_bar")
    for key in ("problems", "copies", "changes", "profiles"):
        await camera.act(key)
        camera.keep(key, camera.page)
    await camera.act("copies")
    copies = camera.page
    assert isinstance(copies, CopiesPage)
    copies.tabs.setCurrentIndex(_PLAN)
    await camera.still()
    camera.keep("trash", copies)


async def ask(camera: Photographer) -> None:
    """The dialogs."""
    window = camera.window
    window.resize(*_WINDOW)
    await camera.act("table_view")
    parts(window).files.table.selectRow(2)
    for key in ("look_after", "check_damage", "create_manifest", "export"):
        await _dialog(camera, key)
    camera.desk.preferences.open("api")
    await camera.still()
    camera.keep("browser-page", dialogs()[-1])
    dialogs()[-1].reject()


async def _dialog(camera: Photographer, key: str) -> None:
    """Keep a picture of the dialog of an act, and close it."""
    dialog = await camera.dialog(key)
    camera.keep(key.replace("_", "-"), dialog)
    dialog.reject()
    await camera.still()


BEGIN: Final = "begin"
"""The scene without a library."""
SCENES: Final[Mapping[str, Callable[[Photographer], Awaitable[None]]]] = {
    BEGIN: begin,
    "look": look,
    "details": details,
    "play": play,
    "pages": pages,
    "ask": ask,
}
