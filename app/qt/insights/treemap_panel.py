"""The treemap of the files that are shown, with its legend and the way to the opened folder."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.charts.chart import Tiles, Treemap
from app.core.charts.picture import Mark
from app.core.charts.treemap import REST, Node, Tile, TileKind, folder_of_rest
from app.core.insights.amounts import Amount
from app.core.insights.breakdown import profile_key
from app.core.insights.folder_tree import opened, with_files
from app.core.insights.folders import Colour, FileMark, FolderKey, Measure, tile_name
from app.core.text.names import split
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.base.theme import Theme
from app.qt.charts.panel import ChartPanel
from app.qt.insights.formatting import InsightWords
from app.qt.insights.legend import Legend
from app.qt.insights.loader import FolderAnswer, TreemapRoom
from app.qt.insights.open_note import OpenNote
from app.qt.widgets.tab_order import tab_through

FILES: Final = 6000
"""Most files that are read to be shown one by one."""
_OPENED: Final = 900.0
"""Smallest area of a folder whose files are read, px²."""


_KEYS: Final = ("codec", "res", "hdr", "age", "status", "problems", "bitrate")


class ColourBox(QComboBox):
    """A box of breakdowns, with the verdicts of each profile at the end."""

    def __init__(self, words: InsightWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(self.tr("Colour"))
        self.setAccessibleDescription(self.tr("What the colours stand for"))
        for key in _KEYS:
            self.addItem(words.titles[key], key)

    @property
    def key(self) -> str:
        """Return the key of the breakdown."""
        return str(self.currentData())

    def show_profiles(self, names: Sequence[str]) -> None:
        """Offer these profiles. If the chosen one is not among them, choose codecs."""
        wanted = [profile_key(name) for name in names]
        if wanted == [self.itemData(at) for at in range(len(_KEYS), self.count())]:
            return
        chosen = self.key
        with QSignalBlocker(self):
            while self.count() > len(_KEYS):
                self.removeItem(len(_KEYS))
            for name, key in zip(names, wanted, strict=True):
                self.addItem(self._words.profile(name), key)
            self.setCurrentIndex(self.findData(chosen))
        if self.key != chosen:
            self.setCurrentIndex(0)


class Breadcrumb(QWidget):
    """A row of buttons, the outermost folder first."""

    path_requested = Signal(object)
    """The path of a folder; empty for all sources."""

    def __init__(self, texts: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.buttons: list[QPushButton] = []
        self.show_paths(())

    def show_paths(self, paths: Sequence[bytes]) -> None:
        """Show the folders from a source to the opened one; empty: all sources."""
        had = any(button.hasFocus() for button in self.buttons)
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.buttons = []
        for number, path in enumerate((b"", *paths)):
            name = self._texts.folders((path,)) if path else self.tr("All sources")
            text = f"/ {name}" if number else name
            button = QPushButton(text)
            button.setFlat(True)
            button.setAccessibleName(text)
            button.setAccessibleDescription(self.tr("Show this folder in the treemap"))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _=False, path=path: self.path_requested.emit(path))
            self._row.addWidget(button)
            self.buttons.append(button)
        self._row.addStretch()
        tab_through(self)
        if had:
            self.buttons[-1].setFocus()


class TreemapPanel(QWidget):
    """A panel that requests what it shows by signals."""

    folders_requested = Signal()
    """Another breakdown or measure was chosen."""
    files_requested = Signal(object)
    """The ids of folders."""
    file_chosen = Signal(object)
    """The id of a file."""
    search_requested = Signal(str)

    def __init__(self, theme: Theme, words: InsightWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("treemapPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = words
        self._answer: FolderAnswer | None = None
        self._top = Node("", 0, files=0)
        self._opened: dict[int, Node] = {}
        """The nodes of the folders whose files were requested, by the ids of the folders."""
        self.path = b""
        """The opened folder; empty for all sources."""
        self.chart = ChartPanel(theme, words.localization.phrase("charts.treemap"))
        self.legend = Legend(theme, words)
        self.breadcrumb = Breadcrumb(words.texts)
        self.measures = QComboBox()
        self.measures.setAccessibleName(self.tr("Area"))
        self.measures.setAccessibleDescription(self.tr("What the areas stand for"))
        self.measures.addItem(self.tr("Size"), Measure.SIZE)
        self.measures.addItem(self.tr("Duration"), Measure.DURATION)
        self.colours = ColourBox(words)
        self.note = OpenNote()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 0)
        top.setSpacing(8)
        top.addWidget(self.breadcrumb, 1)
        for box in (self.measures, self.colours):
            label = QLabel(box.accessibleName())
            label.setBuddy(box)
            top.addWidget(label)
            top.addWidget(box)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.chart, 1)
        below.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.note)
        column.addLayout(below, 1)
        self.chart.title.hide()

    def _connect(self) -> None:
        for box in (self.measures, self.colours):
            box.currentIndexChanged.connect(self.folders_requested)
        self.breadcrumb.path_requested.connect(self.open)
        self.legend.search_requested.connect(self.search_requested)
        self.chart.chosen.connect(self._choose)
        self.chart.entered.connect(self._activate)
        self.chart.opened.connect(self._activate)
        self.chart.view.back_requested.connect(self.go_up)

    @property
    def measure(self) -> Measure:
        return Measure(self.measures.currentData())

    def room(self) -> TreemapRoom:
        """Return the place of the treemap."""
        view = self.chart.view
        return TreemapRoom(self.path, view.width(), view.height())

    def show_folders(self, answer: FolderAnswer) -> None:
        """Show the folders of a query. The opened folder stays open, if it has files."""
        self._answer = answer
        self._top = answer.top
        colours = [self._colour(group.value) for group in answer.groups]
        self.legend.show_groups(answer.key, answer.groups, colours)
        self._open(self.path, answer.tiles)

    def _colour(self, value: Colour) -> int:
        return REST if self._answer is None else self._answer.colours.get(value, REST)

    @Slot(object)
    def open(self, path: bytes) -> None:
        """Zoom to a folder; if it has no files, to the next one above that has."""
        self._open(path)

    def _open(self, path: bytes, tiles: Tiles | None = None) -> None:
        self.path, node = opened(self._top, path)
        self.breadcrumb.show_paths(self._way(self.path))
        self.chart.show_chart(Treemap(node, self._describe, tiles))
        self._request_files()

    def _way(self, path: bytes) -> Sequence[bytes]:
        roots = self._answer.roots if self._answer is not None else ()
        way: list[bytes] = []
        while path:
            way.append(path)
            above = split(path)[0]
            if path in roots or above == path:
                break
            path = above
        return way[::-1]

    def _describe(self, tile: Tile) -> Mark:
        node = tile.node
        name = tile_name(tile, self._words.localization, self._words.texts.source_names.by_path)
        share = self._words.share(node.size / self._top.size)
        return Mark(name, f"{self._facts(node)}{SEPARATOR}{share}", node.size, node.colour)

    def _facts(self, node: Node) -> str:
        if isinstance(node.key, FileMark):
            value = self._words.value(self._answer.key, node.key.colour) if self._answer else ""
            return f"{self._words.file(node.key.amount)}{SEPARATOR}{value}"
        by_size = self.measure is Measure.SIZE
        size = int(node.size) if by_size else 0
        seconds = 0.0 if by_size else node.size
        return self._words.sums(Amount(node.files, size, seconds))

    def _request_files(self) -> None:
        """Request the files of the folders with the largest areas."""
        chart = self.chart.view.chart
        if not isinstance(chart, Treemap):
            return
        large = [
            tile
            for tile in chart.tiles
            if isinstance(tile.node.key, FolderKey)
            and tile.node.key.id
            and not tile.node.children
            and tile.rect.area >= _OPENED
        ]
        self._opened, left = {}, FILES
        for tile in sorted(large, key=lambda each: -each.rect.area):
            if tile.node.files <= left and isinstance(tile.node.key, FolderKey):
                left -= tile.node.files
                self._opened[tile.node.key.id] = tile.node
        if self._opened:
            self.files_requested.emit(list(self._opened))

    def show_files(self, found: dict[int, list[FileMark]]) -> None:
        """Show the files of folders one by one."""
        for id_, files in found.items():
            if id_ in self._opened:
                with_files(self._opened[id_], files, self.measure, self._colour)
        self._opened = {}
        self.chart.show_chart(Treemap(opened(self._top, self.path)[1], self._describe))

    def _tile(self, index: int) -> Tile | None:
        chart = self.chart.view.chart
        return chart.tiles[index] if isinstance(chart, Treemap) and index < chart.count else None

    @Slot(int)
    def _choose(self, index: int) -> None:
        tile = self._tile(index)
        if tile is not None and isinstance(tile.node.key, FileMark):
            self.file_chosen.emit(tile.node.key.id)

    @Slot(int)
    def _activate(self, index: int) -> None:
        """Open a folder; for what is in it, go one folder further towards it."""
        tile = self._tile(index)
        chart = self.chart.view.chart
        if tile is None or not isinstance(chart, Treemap):
            return
        self._choose(index)
        x, y = tile.rect.x + tile.rect.width / 2, tile.rect.y + tile.rect.height / 2
        outer = next(each for each in chart.tiles if not each.depth and each.rect.holds(x, y))
        inside = tile.kind in {TileKind.LEAF, TileKind.REST}
        key = (outer if inside else tile).node.key
        key = folder_of_rest(outer.node) or key if inside else key
        if isinstance(key, FolderKey) and key.path and key.path != self.path:
            self.open(key.path)

    @Slot()
    def go_up(self) -> None:
        """Open the folder above."""
        way = self._way(self.path)
        if way:
            self.open(way[-2] if len(way) > 1 else b"")
            self.chart.view.setFocus(Qt.FocusReason.OtherFocusReason)
