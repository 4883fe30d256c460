"""The preferences in the palette, each by its name."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.qt.base.desk import Desk
from app.qt.base.find import Find


def find_preferences(desk: Desk) -> Iterator[Find]:
    """Yield all options, at which the dialog opens when they are chosen."""
    for option in desk.preferences.named_options():
        yield Find(
            key=f"option:{option.field}",
            text=option.label.replace("&", "").rstrip(":"),
            kind=QCoreApplication.translate("Palette", "preference"),
            do=partial(desk.preferences.open, option.field),
            detail=option.page,
            words=option.hint,
        )
