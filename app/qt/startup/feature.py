"""The program in the background, as a feature of the window."""

from typing import TYPE_CHECKING, Final

from app.qt.base.feature import Closing, Feature, Named

if TYPE_CHECKING:
    from app.qt.base.desk import Desk


def _open(desk: "Desk") -> Closing:
    del desk  # the icon is there before a library is
    return Closing()


FEATURE: Final = Feature(
    acts=(), open=_open, preferences=(Named("app.qt.startup.preferences_pages", "BackgroundPage"),)
)
