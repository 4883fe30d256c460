"""The gallery as a page of the window."""

from typing import TYPE_CHECKING, Final

from app.config.window_state import PictureSize
from app.qt.base.action import Scope
from app.qt.base.frame import Frame
from app.qt.base.page import PageView
from app.qt.files.gallery.card_play_button import CardPlayButton
from app.qt.files.gallery.feature import LARGER, SHOWN, SMALLER
from app.qt.files.gallery.head import GalleryHead
from app.qt.files.gallery.view import GalleryController, GalleryView
from app.qt.files.panel import FilesPanel

if TYPE_CHECKING:
    from app.qt.base.desk import Desk

KEY: Final = "gallery"


def make_gallery(frame: Frame) -> PageView:
    """Return the page, which shares the panel and the selection of files with the table."""
    panel, menu, window = frame.part(FilesPanel), frame.menu, frame.window
    selection = panel.table.selection
    view = GalleryView(selection, menu, frame.texts, frame.theme)
    view.set_picture_size(window.saved.picture_size)
    GalleryHead(view, panel.table.header)
    window.kept["picture_size"] = lambda: view.picture_size
    view.addActions(menu.in_scope(Scope.PICTURES))
    menu["larger"].triggered.connect(lambda: view.enlarge(1))
    menu["smaller"].triggered.connect(lambda: view.enlarge(-1))
    menu["earlier_picture"].triggered.connect(lambda: view.strip.step(-1))
    menu["later_picture"].triggered.connect(lambda: view.strip.step(1))
    menu.follow(
        {
            SHOWN: menu[KEY].isChecked,
            LARGER: lambda: view.picture_size is not PictureSize.LARGE,
            SMALLER: lambda: view.picture_size is not PictureSize.SMALL,
        },
        window.page_changed,
        view.size_changed,
    )

    def open_(desk: "Desk") -> None:
        from app.qt.base.open_with import OpenWith  # noqa: PLC0415 - behind the first paint
        from app.qt.pictures.thumbnail_loader import ThumbnailLoader  # noqa: PLC0415 - as above

        GalleryController(view, desk.part(ThumbnailLoader))
        CardPlayButton(view, desk.theme).wanted.connect(desk.part(OpenWith).in_place_wanted)

    return PageView(
        widget=panel,
        focus=panel.focus_view,
        selection=selection,
        entered=lambda: panel.show_view(view),
        opened=open_,
    )
