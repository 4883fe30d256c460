"""The dialog that chooses disks, paper and place of labels, and shows them as they will be printed."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import LabelChoice
from app.core.labels.label import DiskLabel, LabelPrint
from app.core.labels.sheets import FARTHEST, SHEETS, LabelSheet, sheets_named
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.base.help_button import add_help
from app.qt.sources.labels.preview import LabelPreview
from app.qt.widgets.fitted_size import FittedDialog
from app.qt.widgets.form_field import FormField
from app.qt.widgets.main_button import lead
from app.qt.widgets.option_controls import inset
from app.qt.widgets.tooltips import explain

_STEP: Final = 0.5
"""Of a correction, mm."""
_WIDTH: Final = 380
"""Of the fields, px."""
_LIST: Final = 110
"""Least height of the list of disks, px."""


class LabelsDialog(FittedDialog):
    """The dialog; show it with `open`."""

    print_requested = Signal(object)
    """A `LabelPrint` for a printer."""
    save_requested = Signal(object)
    """A `LabelPrint` for a PDF."""

    def __init__(
        self,
        labels: Sequence[DiskLabel],
        ticked: Collection[str],
        choice: LabelChoice,
        texts: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        """Take the labels of all disks, and the ids of the disks that are ticked at first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print labels"))
        self._texts = texts
        self._labels = labels
        self._make_list(ticked)
        self._make_fields(choice)
        self._make_buttons()
        self._lay_out()
        self._refresh()

    def _make_list(self, ticked: Collection[str]) -> None:
        self.disks = QListWidget()
        self.disks.setObjectName("labelDisks")
        self.disks.setMinimumHeight(_LIST)
        for label in self._labels:
            item = QListWidgetItem(SEPARATOR.join((label.name, *label.details[:1])), self.disks)
            is_ticked = label.code in ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self.disks.setCurrentRow(0)
        self.disks.itemChanged.connect(self._refresh)
        self.every = QPushButton(self.tr("Tick all"))
        self.every.setAutoDefault(False)
        explain(self.every, self.every.text(), self.tr("Prints a label for every disk"))
        self.every.clicked.connect(self._tick_all)

    def _make_fields(self, choice: LabelChoice) -> None:
        self.sheet = QComboBox()
        for sheet in SHEETS:
            self.sheet.addItem(self._sheet_text(sheet))
        known = sheets_named(choice.sheet)
        self.sheet.setCurrentIndex(SHEETS.index(known[0]) if known else 0)
        self.first = QSpinBox()
        self.first.setMinimum(1)
        inset(self.first)
        self.right, self.down = _way(choice.right), _way(choice.down)
        self.test = QCheckBox()
        self.sheet.currentIndexChanged.connect(self._refresh)
        self.test.toggled.connect(self._refresh)
        for box in (self.first, self.right, self.down):
            box.valueChanged.connect(self._refresh)
        self.preview = LabelPreview()

    def _sheet_text(self, sheet: LabelSheet) -> str:
        sides = (
            f"{side:g}".replace(".", self._texts.localization.point) for side in (sheet.width, sheet.height)
        )
        size = self.tr("{} × {} mm").format(*sides)  # noqa: RUF001 - as between measures
        kind = self.tr("{} on a sheet").format(sheet.labels) if sheet.sheet else self.tr("roll")
        return SEPARATOR.join((sheet.name, size, kind))

    def _make_buttons(self) -> None:
        roles = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print = self.buttons.addButton(self.tr("Print…"), roles.ActionRole)
        self.save = self.buttons.addButton(self.tr("Save as PDF…"), roles.ActionRole)
        add_help(self.buttons, "disks")
        lead(self.buttons, self.print)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAccessibleDescription(self.tr("Prints nothing"))
        explain(self.print, self.print.text(), self.tr("Asks for a printer, and prints at the right size"))
        explain(self.save, self.save.text(), self.tr("Writes the pages to a file; print it at 100 %"))
        self.print.clicked.connect(lambda: self.print_requested.emit(self.asked()))
        self.save.clicked.connect(lambda: self.save_requested.emit(self.asked()))
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(
            FormField(self.tr("&Disks"), self.disks, self.tr("A label for each that is ticked.")), 1
        )
        fields.addWidget(self.every, 0, Qt.AlignmentFlag.AlignLeft)
        for label, field, hint in (
            (self.tr("&Sheet or roll"), self.sheet, self.tr("As its package says.")),
            (
                self.tr("&First label"),
                self.first,
                self.tr("Where a used sheet still has labels; row by row."),
            ),
            (self.tr("&Test page"), self.test, self.tr("Only the outlines of all labels, for plain paper.")),
        ):
            fields.addWidget(FormField(label, field, hint))
        ways = QHBoxLayout()
        ways.addWidget(FormField(self.tr("To the &right"), self.right, self.tr("If your printer needs it.")))
        ways.addWidget(FormField(self.tr("D&own"), self.down, self.tr("Upwards below zero.")))
        fields.addLayout(ways)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        left = QWidget()
        left.setFixedWidth(_WIDTH)
        left.setLayout(fields)
        fields.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(left)
        sides.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(sides, 1)
        column.addWidget(self.buttons)

    def choice(self) -> LabelChoice:
        """Return the paper, for the next time."""
        return LabelChoice(sheet=self._sheet.name, right=self.right.value(), down=self.down.value())

    def asked(self) -> LabelPrint:
        """Return what is to be printed."""
        ticked = [
            label
            for row, label in enumerate(self._labels)
            if self.disks.item(row).checkState() is Qt.CheckState.Checked
        ]
        return LabelPrint(
            sheet=self._sheet,
            labels=tuple(ticked),
            first=self.first.value(),
            right=self.right.value(),
            down=self.down.value(),
            outlines=self.test.isChecked(),
        )

    @property
    def _sheet(self) -> LabelSheet:
        return SHEETS[self.sheet.currentIndex()]

    @Slot()
    def _tick_all(self) -> None:
        for row in range(self.disks.count()):
            self.disks.item(row).setCheckState(Qt.CheckState.Checked)

    @Slot()
    def _refresh(self, *_: object) -> None:
        self.first.setMaximum(self._sheet.labels)
        self.first.setEnabled(self._sheet.labels > 1)
        asked = self.asked()
        able = bool(asked.labels) or asked.outlines
        self.print.setEnabled(able)
        self.save.setEnabled(able)
        self.preview.show_labels(asked)


def _way(mm: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox(minimum=-FARTHEST, maximum=FARTHEST, singleStep=_STEP, decimals=1)
    inset(box)
    box.setSuffix(" mm")
    box.setValue(mm)
    return box
