"""A line of texts, some of which are links."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QWidget

_BETWEEN: Final = " · "
_LINKS: Final = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


class LinkLine(QLabel):
    """Shows texts, those with a target as links. Tab goes from one to the next, Enter follows it."""

    followed = Signal(object)
    """The target of a link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAccessibleDescription(
            self.tr("Tab chooses a number, and Enter shows the files that it counts")
        )
        self._targets: tuple[object, ...] = ()
        self._plain = ""
        self.linkActivated.connect(lambda at: self.followed.emit(self._targets[int(at)]))

    def show_parts(self, parts: Sequence[tuple[str, object]], template: str = "{}") -> None:
        """Show these texts with their targets in `template`; a text whose target is None is no link."""
        self._targets = tuple(target for _, target in parts)
        # Without a link, Tab passes by.
        self.setTextInteractionFlags(
            _LINKS if any(self._targets) else Qt.TextInteractionFlag.NoTextInteraction
        )
        self._plain = template.format(_BETWEEN.join(text for text, _ in parts)) if parts else ""
        shown = (
            _plain(text) if target is None else f'<a href="{at}">{_plain(text)}</a>'
            for at, (text, target) in enumerate(parts)
        )
        self.setText(template.format(_BETWEEN.join(shown)) if parts else "")
        self.setAccessibleName(template.format(", ".join(text for text, _ in parts)) if parts else "")

    @property
    def whole_width(self) -> int:
        """Return the width that the texts need on one line, px."""
        return self.fontMetrics().horizontalAdvance(self._plain)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Choose the first link, or the last one, when the Tab key comes here."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.focusNextPrevChild(event.reason() is Qt.FocusReason.TabFocusReason)


def _plain(text: str) -> str:
    from html import escape  # noqa: PLC0415 - takes 2 ms, and the first paint shows no text

    return escape(text)
