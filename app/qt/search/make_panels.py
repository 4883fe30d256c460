"""Makes the panels of the search before a library is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.qt.base.frame import Frame
from app.qt.files.panel import FilesPanel
from app.qt.search.facet_panel import FacetPanel
from app.qt.search.feature import IN_PART
from app.qt.search.filter_bar import FilterBar, ListLine
from app.qt.search.search_bar import SearchBar
from app.qt.search.term_words import TermWords


def make_search(frame: Frame) -> QWidget:
    """Return the search field. A text that begins with `>` goes on to the palette."""
    menu, window = frame.menu, frame.window
    bar = SearchBar(
        store=frame.browse,
        theme=frame.theme,
        export=menu["export"],
        words=frame.texts.message,
        filter_words=TermWords(frame.texts, window).text,
        parent=window,
    )

    def go_to_results() -> None:
        files = frame.part(FilesPanel)
        if files.isVisible():
            files.view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            window.show_page(window.page)

    def pass_on(text: str) -> None:
        if text.startswith(">") and menu["palette"].isEnabled():
            bar.field.clear()
            window.anything_asked.emit(text[1:].strip())

    bar.results_requested.connect(go_to_results)
    bar.field.textEdited.connect(pass_on)
    menu["find"].triggered.connect(bar.focus)
    browse = frame.browse
    menu["show_all"].triggered.connect(browse.show_all)
    menu["search_all"].triggered.connect(browse.widen)
    menu.follow({IN_PART: lambda: browse.state.searches_part}, browse.changed)
    return bar.field


def make_filter(frame: Frame) -> FilterBar:
    """Return the line that tells which files are shown, with the chips and errors of the search."""
    return ListLine(frame)


def make_facets(frame: Frame) -> FacetPanel:
    """Return the panel of facets."""
    panel = FacetPanel(frame.texts)
    frame.menu["facets"].triggered.connect(lambda shown: shown and panel.setFocus())
    return panel
