"""Connects the facets with the browse state."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from app.core.query import Term
from app.core.query.query import exactly
from app.qt.base.action import Menu, Scope
from app.qt.base.desk import Desk
from app.qt.base.menus import context_menu
from app.qt.base.place import In
from app.qt.search.facet_panel import FacetPanel
from app.qt.search.feature import VALUE

if TYPE_CHECKING:
    from app.library.query.queries import Facet
    from app.qt.search.facet_counter import FacetCounter


class FacetController(QObject):
    """The controller of the facets. A click on a value edits the search text."""

    def __init__(self, desk: Desk, panel: FacetPanel, counter: "FacetCounter") -> None:
        super().__init__(desk.window)
        self._panel = panel
        self._store = desk.browse
        self._counter = counter
        panel.value_chosen.connect(self._choose)
        self._make_menu(desk.menu)
        panel.counts_wanted.connect(self._count)
        counter.counted.connect(self._show)
        desk.files.found.connect(self._count)
        self._count()

    def _make_menu(self, menu: Menu) -> None:
        tree = self._panel.tree
        shown = context_menu(menu, In.OF_FACET, tree)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        def open_menu(at: QPoint) -> None:
            if self._panel.current() is not None:
                shown.popup(tree.viewport().mapToGlobal(at))

        tree.customContextMenuRequested.connect(open_menu)
        by_key = QShortcut(QKeySequence("Shift+F10"), tree, context=Qt.ShortcutContext.WidgetShortcut)
        by_key.activated.connect(lambda: open_menu(tree.visualRect(tree.currentIndex()).bottomLeft()))
        tree.addActions(menu.in_scope(Scope.FACET))
        menu.follow({VALUE: lambda: self._panel.current() is not None}, tree.currentItemChanged)
        menu["facet_only"].triggered.connect(lambda: self._narrow(negated=False))
        menu["facet_not"].triggered.connect(lambda: self._narrow(negated=True))
        menu["facet_copy"].triggered.connect(
            lambda: QGuiApplication.clipboard().setText(self._panel.current_text())
        )

    def _narrow(self, *, negated: bool) -> None:
        current = self._panel.current()
        if current is not None:
            key, value = current
            query, term = self._store.state.query, Term(key, (exactly(value),))
            self._store.set_text(str(query.excluding(term) if negated else query.only((term,))))

    @Slot()
    def _count(self) -> None:
        if self._panel.isVisible():
            state = self._store.state
            self._counter.count(replace(state.query, rules=state.rules), self._panel.keys)

    @Slot(str, object)
    def _show(self, key: str, facets: "tuple[Facet, ...]") -> None:
        self._panel.show_counts(key, facets, self._store.state.query.chosen(key))

    @Slot(str, str, bool)
    def _choose(self, key: str, value: str, adds: bool) -> None:  # noqa: FBT001
        query = self._store.state.query
        alone = query.chosen(key) == {value}
        wanted = query.toggle(key, value) if adds or alone else query.with_term(key, value)
        self._store.set_text(str(wanted))
