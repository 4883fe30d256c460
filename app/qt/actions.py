"""What the user can do: each action once, with its words and its shortcut."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


class Actions(QObject):
    """The window's actions. All are off until there is something that could do them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        standard = QKeySequence.StandardKey
        self.add_folder = self._action(
            self.tr("Add folder…"), self.tr("Scan a folder into the library"), standard.Open
        )
        self.rescan = self._action(
            self.tr("Rescan"), self.tr("Scan everything again that was added since the start"), "F5"
        )
        self.paste = self._action(
            self.tr("Paste"), self.tr("Scan the files and folders on the clipboard"), standard.Paste
        )
        self.cancel = self._action(self.tr("Cancel"), self.tr("Stop, and keep what was found"), "Esc")
        self.quit = self._action(self.tr("Quit"), self.tr("Close the window"), "Ctrl+Q")
        self.quit.setEnabled(True)

    def all(self) -> list[QAction]:
        """Return every action, so that a window can take their shortcuts."""
        return [self.add_folder, self.rescan, self.paste, self.cancel, self.quit]

    def _action(self, text: str, says: str, shortcut: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self)
        action.setIconText(text)
        action.setShortcut(QKeySequence(shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{says} ({keys})")
        action.setEnabled(False)
        return action
