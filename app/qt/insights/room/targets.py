"""The choice of the encoding that is asked about, and the dialog that makes or changes one."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.advice.named_targets import LONGEST_NAME, NamedTarget, TargetChoice, free_name
from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.advice.video_class import HeightBand
from app.qt.widgets.fitted_size import FittedDialog
from app.qt.widgets.form_field import FormField
from app.qt.widgets.main_button import lead
from app.qt.widgets.name_dialog import NAME_WIDTH
from app.qt.widgets.tooltips import explain

_HEIGHTS: Final = (HeightBand.UHD, HeightBand.FULL_HD, HeightBand.HD, HeightBand.SD)
_MEGA: Final = 1_000_000
_MOST_MB: Final = 100_000


class TargetDialog(FittedDialog):
    """A dialog for an encoding; show it with `open`."""

    saved = Signal(object)
    """The `NamedTarget`."""

    def __init__(self, title: str, named: NamedTarget, taken: Collection[str], parent: QWidget) -> None:
        """Take the names `taken` that other encodings have."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._taken = frozenset(taken)
        target = named.target
        self.name = QLineEdit(named.name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumWidth(NAME_WIDTH)
        self.codec = QComboBox()
        for codec in TargetCodec:
            self.codec.addItem(codec.codec_name, codec)
        self.codec.setCurrentIndex(self.codec.findData(target.codec))
        self.lines = QComboBox()
        self.lines.addItem(self.tr("As it is"), None)
        for band in _HEIGHTS:
            self.lines.addItem(self.tr("{}p at most").format(int(band)), int(band))
        self.lines.setCurrentIndex(max(0, self.lines.findData(target.height)))
        self.hdr = QCheckBox()
        self.hdr.setChecked(target.keep_hdr)
        self.sound = QCheckBox()
        self.sound.setChecked(target.keep_sound)
        self.least = QSpinBox()
        self.least.setRange(0, _MOST_MB)
        self.least.setSuffix(" MB")
        self.least.setValue(target.least // _MEGA)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        self.buttons.button(kinds.Save).setAccessibleDescription(self.tr("Keeps this target"))
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Changes nothing"))
        lead(self.buttons, self.buttons.button(kinds.Save))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.name.textChanged.connect(self._refresh)
        self.name.selectAll()
        self._refresh()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(12)
        self.name_field = FormField(self.tr("&Name"), self.name, self.tr("What you call this target."))
        column.addWidget(self.name_field)
        for label, field, hint in (
            (self.tr("&Codec"), self.codec, self.tr("HEVC plays on most devices; AV1 saves more.")),
            (
                self.tr("&Picture"),
                self.lines,
                self.tr("Larger pictures are scaled down, smaller ones stay."),
            ),
            (self.tr("&Least saving"), self.least, self.tr("Files that cannot save as much are not listed.")),
        ):
            column.addWidget(FormField(label, field, hint))
        hdr = self.tr("Otherwise it becomes SDR, which every screen shows.")
        sound = self.tr("Otherwise it becomes AAC with 64 kb/s a channel.")
        column.addWidget(FormField(self.tr("Keep &HDR"), self.hdr, hdr))
        column.addWidget(FormField(self.tr("Keep the &sound as it is"), self.sound, sound))
        column.addWidget(self.buttons)

    def named(self) -> NamedTarget:
        """Return what is chosen."""
        height = self.lines.currentData()
        return NamedTarget(
            name=self.name.text().strip(),
            target=EncodingTarget(
                codec=TargetCodec(self.codec.currentData()),
                height=None if height is None else int(height),
                keep_hdr=self.hdr.isChecked(),
                keep_sound=self.sound.isChecked(),
                least=self.least.value() * _MEGA,
            ),
        )

    @Slot()
    def _refresh(self) -> None:
        name = self.name.text().strip()
        is_taken = name in self._taken
        self.name_field.problem.setText(self.tr("There is another target of this name.") if is_taken else "")
        self.name_field.problem.setVisible(is_taken)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(name) and not is_taken)

    @Slot()
    def _finish(self) -> None:
        self.saved.emit(self.named())
        self.accept()


class TargetBar(QWidget):
    """The chosen encoding, and a menu that makes, changes and deletes them."""

    chosen = Signal()
    """Another encoding is asked about."""
    edited = Signal(object, str)
    """The new `TargetChoice`, and the name of the encoding that was made, changed, deleted or preferred."""

    def __init__(self, choice: TargetChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        explain(self.box, self.tr("Target"), self.tr("The encoding that the savings are estimated for"))
        label = QLabel(self.tr("&Target"))
        label.setBuddy(self.box)
        self.menu = QMenu(self)
        self.new = self._act(self.tr("New target…"), self._ask_new)
        self.change = self._act(self.tr("Change…"), self._ask_change)
        self.prefer = self._act(self.tr("Use by default"), self._prefer)
        self.delete = self._act(self.tr("Delete"), self._delete)
        self.more = QToolButton()
        self.more.setText(self.tr("Edit targets"))
        explain(self.more, self.more.text(), self.tr("Makes, changes or deletes targets"))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (label, self.box, self.more):
            row.addWidget(widget)
        self.show_choice(choice)
        self.box.currentIndexChanged.connect(self._turn)

    def _act(self, text: str, act: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(act)
        self.menu.addAction(action)
        return action

    @property
    def named(self) -> NamedTarget:
        """Return the encoding that is asked about."""
        return self._choice.named(self.box.currentText())

    def show_choice(self, choice: TargetChoice, name: str = "") -> None:
        """Offer these encodings. That of a name is asked about, or else the one before, or the default."""
        before, self._choice = self.box.currentText(), choice
        names = [each.name for each in choice.targets]
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.addItems(names)
            wanted = next((each for each in (name, before) if each in names), choice.named().name)
            self.box.setCurrentText(wanted)
        self._refresh()

    @Slot()
    def _turn(self, *_: object) -> None:
        self._refresh()
        self.chosen.emit()

    def _refresh(self) -> None:
        self.delete.setEnabled(len(self._choice.targets) > 1)
        self.prefer.setEnabled(self.named.name != self._choice.named().name)

    def _open(self, title: str, named: NamedTarget, before: str) -> None:
        taken = {each.name for each in self._choice.targets} - {before}
        dialog = TargetDialog(title, named, taken, self.window())
        dialog.saved.connect(
            lambda found: self.edited.emit(self._choice.with_target(found, before), found.name)
        )
        dialog.open()

    @Slot()
    def _ask_new(self) -> None:
        now = self.named
        name = free_name(self.tr("{} of mine").format(now.name), self._choice.targets)
        self._open(self.tr("New target"), NamedTarget(name=name[:LONGEST_NAME], target=now.target), "")

    @Slot()
    def _ask_change(self) -> None:
        now = self.named
        self._open(self.tr("Target “{}”").format(now.name), now, now.name)

    @Slot()
    def _prefer(self) -> None:
        name = self.named.name
        self.edited.emit(TargetChoice(targets=self._choice.targets, default=name), name)

    @Slot()
    def _delete(self) -> None:
        name = self.named.name
        self.edited.emit(self._choice.without(name), name)
