"""The page of the help that is shown: text with pictures, which fit its width."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

_MARGIN: Final = 16
_BELOW: Final = 10
"""Room below a paragraph, px; Markdown comes without any."""
_ABOVE_HEADING: Final = 14
_BELOW_ITEM: Final = 4
_SHARPNESS: Final = 2
"""Pixels of a picture for a pixel of the window that it shows, along an edge: it is sharp at 200 %."""
_DARK: Final = "dark"
"""The folder, beside a picture of the light theme, with the same one of the dark theme."""


class PageText(QTextBrowser):
    """Shows Markdown. Links are emitted (`anchorClicked`) and not followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._width = 0
        """The width that the pictures were fitted to, px of the screen."""
        self.setOpenLinks(False)
        flags = Qt.TextInteractionFlag  # by key, the list leads to all pages that links lead to
        self.document().setDocumentMargin(_MARGIN)
        self.setTextInteractionFlags(flags.TextBrowserInteraction & ~flags.LinksAccessibleByKeyboard)
        self.setTabChangesFocus(True)
        # A scroll bar that came with the pictures would make them narrower, and might go again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Page"))

    def show_text(self, text: str, folder: Path) -> None:
        """Show a page, with pictures whose names are relative to a folder."""
        self._folder = folder
        self.setMarkdown(text)
        self._give_room()
        self._fit_pictures()
        shown = "; ".join(alt for _, alt in self._pictures())
        told = self.tr("The page that is chosen in the list. Its pictures: {}").format(shown)
        self.setAccessibleDescription(told if shown else self.tr("The page that is chosen in the list"))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's
        """Return a picture of the help, fitted. Nothing else is loaded: a page has no other resources."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        return self._fitted(QUrl(name).path())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width."""
        super().resizeEvent(event)
        if self._room() != self._width:
            self._fit_pictures()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's
        """Show the pictures of another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._fit_pictures()

    def _room(self) -> int:
        """Return the width that a picture can have, px of the screen."""
        return round((self.viewport().width() - 2 * _MARGIN) * self.devicePixelRatioF())

    def _fit_pictures(self) -> None:
        self._width = self._room()
        document = self.document()
        for name, _ in self._pictures():
            document.addResource(document.ResourceType.ImageResource, QUrl(name), self._fitted(name))
            document.markContentsDirty(0, document.characterCount())

    def _fitted(self, name: str) -> QImage:
        """Return a picture of the theme, as wide as there is room, but not larger than what it shows."""
        light = self._folder / name
        dark = light.parent / _DARK / light.name
        is_dark = self.palette().base().color().lightness() < self.palette().text().color().lightness()
        image = QImage(str(dark if is_dark and dark.is_file() else light))
        if image.isNull():
            return image
        ratio = self.devicePixelRatioF()
        width = max(1, min(self._room(), round(image.width() / _SHARPNESS * ratio)))
        if width != image.width():
            size = QSize(width, round(image.height() * width / image.width()))
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        image.setDevicePixelRatio(ratio)
        return image

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _pictures(self) -> list[tuple[str, str]]:
        """Return the names of the pictures of the page, with their descriptions."""
        formats = (form.format for block in self._blocks() for form in block.textFormats())
        images = (form.toImageFormat() for form in formats if form.isImageFormat())
        return [
            (image.name(), str(image.property(image.Property.ImageAltText.value) or "")) for image in images
        ]

    def _give_room(self) -> None:
        """Keep paragraphs, headings and entries of lists apart."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block in self._blocks():
            form = block.blockFormat()
            cursor.setPosition(block.position())
            if cursor.currentTable() is None:  # its rows are apart by its cells
                of_list = block.textList() is not None
                form.setTopMargin(_ABOVE_HEADING if form.headingLevel() and block.blockNumber() else 0)
                form.setBottomMargin(_BELOW_ITEM if of_list else _BELOW)
                cursor.setBlockFormat(form)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
