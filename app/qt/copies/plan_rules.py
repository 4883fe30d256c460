"""The rules of a removal, as the user chooses them in the preview."""

import os
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from app.core.copies.group import Disk
from app.core.copies.keeper import KeeperRule
from app.qt.copies.trash_loader import PlanOptions
from app.qt.widgets.path_field import PathField
from app.qt.widgets.tooltips import explain

_MOST_DISKS = 99


class PlanRules(QWidget):
    """Controls for the rules. By default, backups on other disks stay."""

    changed = Signal(object)
    """The `PlanOptions` that the user has chosen."""

    def __init__(self, folders: Callable[[Iterable[bytes]], str], parent: QWidget | None = None) -> None:
        """Take the function that names sources."""
        super().__init__(parent)
        self._folders = folders
        self._disks: Mapping[bytes, Disk] = {}
        self.across = QCheckBox(self.tr("Also files whose other copies are on other &disks"))
        explain(
            self.across,
            self.tr("Also across disks"),
            self.tr("Lets a file go although the file that stays is on another disk, as a backup is"),
        )
        self.languages = QCheckBox(self.tr("Also files with sound in a &language that the better file lacks"))
        explain(
            self.languages,
            self.tr("Also other languages"),
            self.tr("Lets a file go although it has sound in a language that the file that stays has not"),
        )
        self._make_keep()
        self._make_limits()
        self._lay_out()
        self.across.toggled.connect(self._tell)
        self.languages.toggled.connect(self._tell)
        self.keep.activated.connect(self._tell)
        self.keep_on.activated.connect(self._tell)
        self.keep_in.changed.connect(self._tell)
        self.keep_disks.valueChanged.connect(self._tell)

    def _make_keep(self) -> None:
        self.keep = QComboBox()
        for rule, text in (
            (None, self.tr("Keep the proposed file")),
            (KeeperRule.OLDEST, self.tr("Keep the oldest file")),
            (KeeperRule.LONGEST_NAME, self.tr("Keep the longest name")),
            (KeeperRule.SHORTEST_PATH, self.tr("Keep the shortest path")),
        ):
            self.keep.addItem(text, rule)
        explain(
            self.keep,
            self.tr("Keep"),
            self.tr(
                "The rule that chooses the file that stays. "
                "Files that are copies by their names, or in folders of backups, go before the others"
            ),
        )

    def _make_limits(self) -> None:
        self.keep_on = QComboBox()
        self.keep_on.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.keep_on.setMinimumContentsLength(16)
        explain(self.keep_on, self.tr("Keep all files on"), self.tr("The disk that no file is taken from"))
        self.keep_in = PathField(
            self.tr("Keep all files in"), self.tr("The folder that no file is taken from")
        )
        self.keep_in.edit.setPlaceholderText(self.tr("no folder chosen"))
        self.keep_disks = QSpinBox()
        self.keep_disks.setRange(1, _MOST_DISKS)
        explain(
            self.keep_disks,
            self.tr("Keep at least so many disks"),
            self.tr("A file goes only if copies stay on so many disks that are connected"),
        )
        self.show_disks({})

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        boxes = QVBoxLayout()  # side by side, their words would be wider than a small window
        boxes.addWidget(self.across)
        boxes.addWidget(self.languages)
        grid.addLayout(boxes, 0, 0, 1, 4)
        grid.addWidget(self.keep, 1, 0, 1, 2)
        fields = (
            (self.tr("&Least number of disks:"), self.keep_disks, 1, 2),
            (self.tr("Keep all files &on:"), self.keep_on, 2, 0),
            (self.tr("Keep all files &in:"), self.keep_in, 2, 2),
        )
        for text, field, row, column in fields:
            label = QLabel(text)
            label.setBuddy(field)
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1)
        grid.setColumnStretch(3, 1)

    def begin(self, *, by_rule: bool, is_near: bool = False) -> None:
        """Choose the first rules; `by_rule` tells whether rules choose the files, and not the user.

        `is_near` tells whether the files that stay have other bytes, and perhaps other sound.
        """
        self.blockSignals(True)
        self.across.setChecked(False)
        self.languages.setChecked(False)
        self.languages.setVisible(is_near)
        self.keep.setCurrentIndex(0)
        self.keep.setVisible(by_rule)
        self.keep_on.setCurrentIndex(0)
        self.keep_in.edit.clear()
        self.keep_disks.setValue(1)
        self.blockSignals(False)

    @property
    def options(self) -> PlanOptions:
        """The chosen rules."""
        keep, disk = self.keep.currentData(), self.keep_on.currentData()
        return PlanOptions(
            keep=None if keep is None else KeeperRule(keep),
            across_disks=self.across.isChecked(),
            keep_on=frozenset() if disk is None else frozenset({self._disks[bytes(disk)]}),
            keep_in=() if self.keep_in.is_empty else (self._folder(),),
            keep_disks=self.keep_disks.value(),
            other_languages=self.languages.isChecked(),
        )

    def _folder(self) -> bytes:
        """Return the folder, or the text that is none: ignored, it would protect nothing."""
        return self.keep_in.path or os.fsencode(self.keep_in.edit.text())

    def show_disks(self, disks: Mapping[bytes, Disk]) -> None:
        """Offer the disks of the sources, named by their sources. That of the chosen source stays chosen."""
        if disks != self._disks or not self.keep_on.count():
            path = bytes(self.keep_on.currentData() or b"")
            chosen = disks.get(path, self._disks.get(path))
            self._disks = disks
            self.keep_on.clear()
            self.keep_on.addItem(self.tr("no disk chosen"))
            for disk in dict.fromkeys(disks.values()):
                self.keep_on.addItem("", next(path for path, each in disks.items() if each == disk))
                if disk == chosen:
                    self.keep_on.setCurrentIndex(self.keep_on.count() - 1)
        for at in range(1, self.keep_on.count()):  # the user may have renamed a source
            disk = disks[bytes(self.keep_on.itemData(at))]
            self.keep_on.setItemText(at, self._folders(path for path, each in disks.items() if each == disk))

    def protect(self, folder: bytes) -> None:
        """Keep the files in a folder."""
        self.keep_in.show_path(folder)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self.options)
