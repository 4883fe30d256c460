"""One line for what the user should know and may wave away: notices and errors, never a dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class NoticePanel(QFrame):
    """Shows the newest notice; dismissing it brings back the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticePanel")
        self.setAccessibleName(self.tr("Notices"))
        self._notices: list[str] = []
        self.label = QLabel()
        self.label.setObjectName("noticeText")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.dismiss = QPushButton(self.tr("Dismiss"))
        self.dismiss.setAccessibleName(self.tr("Dismiss this notice"))
        self.dismiss.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self.label, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def announce(self, notice: str) -> None:
        """Show a sentence; one that is there already comes to the front."""
        self._notices = [*(shown for shown in self._notices if shown != notice), notice]
        self._show()

    def notices(self) -> tuple[str, ...]:
        """Return what waits to be waved away, the newest last."""
        return tuple(self._notices)

    def _dismiss(self) -> None:
        self._notices.pop()
        self._show()

    def _show(self) -> None:
        if self._notices:
            self.label.setText("⚠ " + self._notices[-1])
            self.label.setAccessibleName(self._notices[-1])
        self.setVisible(bool(self._notices))
