"""Descriptions of controls, and tool tips of names, in which Qt would interpret markup."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton, QWidget


class Tipped(Protocol):
    """A widget, an action or an item: anything with a tool tip."""

    def setToolTip(self, tip: str, /) -> None: ...  # noqa: N802 - as of Qt


def explain(control: QWidget, name: str, says: str) -> None:
    """Set a control's accessible name, and `says` as its tool tip and accessible description."""
    control.setAccessibleName(name)
    control.setAccessibleDescription(says)
    set_tip(control, says)


def let_clear(field: QLineEdit) -> None:
    """Show a button in a search field that clears it, and say so."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        explain(
            button,
            QCoreApplication.translate("SearchField", "Clear the search"),
            QCoreApplication.translate("SearchField", "Shows everything again"),
        )


def set_tip(target: Tipped, text: str) -> None:
    """Set a tool tip that shows `text` literally."""
    target.setToolTip(plain_tip(text))


def set_choice_tip(choices: QComboBox, at: int, text: str) -> None:
    """Set a tool tip of the choice at an index, that shows `text` literally."""
    choices.setItemData(at, plain_tip(text), Qt.ItemDataRole.ToolTipRole)


def plain_tip(text: str) -> str:
    """Return a tool tip that shows `text` literally, without markup."""
    return Markup.convertFromPlainText(text) if Markup.mightBeRichText(text) else text
