"""A long text of a program, to be read and copied."""

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

_TEXT_SIZE: Final = 12


class ReportView(QWidget):
    """Shows the text in letters of one width, with a button that copies all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setObjectName("reportText")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setAcceptDrops(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.document().setDocumentMargin(16)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(_TEXT_SIZE)
        self.text.setFont(font)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setAccessibleDescription(self.tr("All that the media engine says of the file"))
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the report"))
        self.copy.setAccessibleDescription(self.tr("Puts the whole report on the clipboard"))
        self.copy.setToolTip(self.copy.accessibleDescription())
        self.copy.clicked.connect(self._copy)
        self._lay_out()
        self.forget()

    def show_text(self, text: str) -> None:
        """Show another text from its beginning; the same one stays where it is."""
        self.text.setPlaceholderText(self.tr("The media engine gave no report of this file."))
        self.copy.setEnabled(bool(text))
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def forget(self) -> None:
        """Show nothing until a text comes."""
        self.text.setPlaceholderText("")
        self.text.clear()
        self.copy.setEnabled(False)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 12)
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
