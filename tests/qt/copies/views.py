"""Views of the page of copies, which are made when they are shown."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.qt.copies.page import CopiesPage

V = TypeVar("V", bound=QWidget)


def shown_view(page: CopiesPage, title: str, kind: type[V]) -> V:
    """Show the view behind the tab of this title, and return it."""
    titles = [page.tabs.tabText(at) for at in range(page.tabs.count())]
    page.tabs.setCurrentIndex(titles.index(title))
    view = page.findChild(kind)
    assert view is not None
    return view
