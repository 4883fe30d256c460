"""The sources and the groups in the palette."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.core.text.names import display
from app.qt.base.desk import Desk
from app.qt.base.find import Find
from app.qt.sources.sidebar import SideBar


def find_sources(desk: Desk) -> Iterator[Find]:
    """Yield all sources and groups, which are shown when they are chosen."""
    browse = desk.browse
    for source in desk.sources.sources:
        yield Find(
            key=f"source:{source.id}",
            text=desk.sources.name(source.path),
            kind=QCoreApplication.translate("Palette", "source"),
            do=partial(browse.choose, source.id),
            words=display(source.path),
        )
    for group, text in desk.part(SideBar).view.group_names():
        yield Find(
            key=f"group:{group.value}",
            text=text,
            kind=QCoreApplication.translate("Palette", "group"),
            do=partial(browse.choose, group),
        )
