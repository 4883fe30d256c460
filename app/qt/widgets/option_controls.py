"""Controls of options: a widget, its value, and how it is set and changes."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from app.core.run.limits import Range

V = TypeVar("V")
E = TypeVar("E", bound=StrEnum)


class Control(Struct, Generic[V], frozen=True):
    """A widget that edits a value."""

    widget: QWidget
    value: Callable[[], V]
    """Returns the value. Raises `CinventoryError` if what was typed is invalid."""
    show: Callable[[V], object]
    changed: SignalInstance
    typed: bool = False
    """Whether the value is typed, and so may be invalid."""


def switch() -> Control[bool]:
    """Return a check box."""
    box = QCheckBox()
    return Control(box, box.isChecked, box.setChecked, box.toggled)


def choice(texts: Mapping[E, str]) -> Control[E]:
    """Return a list of these values, each with its text."""
    box = QComboBox()
    for value, text in texts.items():
        box.addItem(text, value)
    kind = type(next(iter(texts)))
    return Control(
        box,
        lambda: kind(box.currentData()),
        lambda value: box.setCurrentIndex(box.findData(value)),
        box.currentIndexChanged,
    )


def number(allowed: Range[int], *, step: int = 1, unit: str = "", least: str = "") -> Control[int]:
    """Return a field for a whole number, which shows the text `least` in place of the smallest one."""
    box = QSpinBox()
    box.setRange(allowed.least, allowed.most)
    box.setSingleStep(step)
    box.setSuffix(unit)
    box.setSpecialValueText(least)
    return Control(inset(box), box.value, box.setValue, box.valueChanged)


def decimal(allowed: Range[float], *, unit: str = "", places: int = 1, least: str = "") -> Control[float]:
    """Return a field for a number with so many decimal places, as `number`."""
    box = QDoubleSpinBox()
    box.setRange(allowed.least, allowed.most)
    box.setDecimals(places)
    box.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
    box.setSuffix(unit)
    box.setSpecialValueText(least)
    return Control(inset(box), box.value, box.setValue, box.valueChanged)


def line(read: Callable[[str], V], write: Callable[[V], str]) -> Control[V]:
    """Return a line of text. `read` may raise `CinventoryError`."""
    edit = QLineEdit()
    return Control(
        edit,
        lambda: read(edit.text()),
        lambda value: edit.setText(write(value)),
        edit.textChanged,
        typed=True,
    )


def lines(read: Callable[[str], tuple[str, ...]], *, height: int) -> Control[tuple[str, ...]]:
    """Return a field for a text on each line, `height` lines high. `read` may raise `CinventoryError`."""
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(edit.fontMetrics().lineSpacing() * height + 16)
    return Control(
        edit,
        lambda: read(edit.toPlainText()),
        lambda values: edit.setPlainText("\n".join(values)),
        edit.textChanged,
        typed=True,
    )


def inset(box: QAbstractSpinBox) -> QAbstractSpinBox:
    """Return a spin box with room before its text, as a line of text has it."""
    box.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet does not affect these margins
    return box
