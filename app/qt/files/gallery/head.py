"""The head of the gallery: what the files are sorted by, and how large their pictures are."""

from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSlider, QWidget

from app.config.window_state import PictureSize
from app.qt.files.columns import THUMBNAIL
from app.qt.files.gallery.card_area import CardArea
from app.qt.files.header import FileHeader
from app.qt.widgets.tooltips import explain

_SIZES: Final = tuple(PictureSize)
_SLIDER: Final = 96
"""Width of the slider, px."""


class GalleryHead(QWidget):
    """The controls above the cards. They show what is so by other means, too, such as keys."""

    def __init__(self, view: CardArea, header: FileHeader) -> None:
        super().__init__(view)
        self.setObjectName("galleryHead")
        self._view = view
        self._header = header
        self.sort = QComboBox()
        explain(self.sort, self.tr("Sort by"), self.tr("The fact that decides the order of the pictures"))
        self.sort.addItem(self.tr("The order in which they were found"), "")
        for section, column in enumerate(view.selection.model.columns):
            if column.key != THUMBNAIL.key:
                self.sort.addItem(header.title(section), column.key)
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sort.setMinimumContentsLength(14)
        self.reversed = QCheckBox(self.tr("Reversed"))
        self.reversed.setAccessibleDescription(self.tr("Largest, latest or last first"))
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        explain(self.size_slider, self.tr("Size of the pictures"), self.tr("Small, medium or large"))
        self.size_slider.setRange(0, len(_SIZES) - 1)
        self.size_slider.setPageStep(1)
        self.size_slider.setFixedWidth(_SLIDER)
        caption = QLabel(self.tr("Size"))
        caption.setBuddy(self.size_slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 0)
        row.setSpacing(8)
        for widget in (self.sort, self.reversed):
            row.addWidget(widget)
        row.addStretch(1)
        for shown in (caption, self.size_slider):
            row.addWidget(shown)
        view.set_head(self)
        self._follow()

    def _follow(self) -> None:
        self.sort.activated.connect(self._sort)
        self.reversed.clicked.connect(self._sort)
        self.size_slider.valueChanged.connect(lambda at: self._view.set_picture_size(_SIZES[at]))
        self._view.size_changed.connect(self._show)
        self._header.order_chosen.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        key, descending = next(iter(self._header.order), ("", False))
        self.sort.setCurrentIndex(max(self.sort.findData(key), 0))
        self.reversed.setChecked(descending)
        self.reversed.setEnabled(bool(key))
        self.size_slider.setValue(_SIZES.index(self._view.picture_size))

    @Slot()
    def _sort(self) -> None:
        key = self.sort.currentData()
        self._header.sort_by(key, descending=bool(key) and self.reversed.isChecked())
