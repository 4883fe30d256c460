"""Opens the palette, and does what is chosen there."""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtGui import QKeySequence

from app.qt.base.action import Act, Scope
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.find import Find
from app.qt.shell.palette import ACT, PaletteDialog

_RECENT: Final = 10
"""Number of entries that come first because they were used last."""


class PaletteCommands(QObject):
    """Opens the palette by its act, and by a text that begins with `>` in the search field."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._recent = desk.window.saved.recent
        desk.window.kept["recent"] = lambda: self._recent
        desk.menu["palette"].triggered.connect(self._open)
        desk.window.anything_asked.connect(self.show)

    @Slot()
    def _open(self) -> None:
        self.show("")

    @Slot(str)
    def show(self, text: str) -> None:
        """Show the palette, with a text."""
        desk = self._desk
        finds = (find for source in desk.finds for find in source(desk))
        dialog = PaletteDialog(finds, self._answers, self._recent, desk.window)
        dialog.chosen.connect(self._do)
        dialog.field.setText(text)
        dialog.show()
        dialog.field.setFocus()
        late = (find for source in desk.late_finds for find in source(desk))
        QTimer.singleShot(0, dialog, lambda: dialog.add(late))

    def _answers(self, text: str) -> Iterable[Find]:
        return [find for source in self._desk.answers for find in source(self._desk, text)]

    @Slot(object)
    def _do(self, find: Find) -> None:
        others = (key for key in self._recent if key != find.key)
        self._recent = (find.key, *others)[:_RECENT]
        QTimer.singleShot(0, self, find.do)  # once the keyboard is back in the window


def find_acts(desk: Desk) -> Iterator[Find]:
    """Yield all acts of the window, also those that are not possible now."""
    for act in desk.menu.acts:
        if act.is_menu or act.key == "palette":
            continue
        action = desk.menu[act.key]
        yield Find(
            key=f"{ACT}{act.key}",
            text=_name(act),
            kind=QCoreApplication.translate("Palette", "act"),
            do=action.trigger,
            detail=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            words=action.statusTip(),
            reason=desk.menu.reason(act.key),
        )


def _name(act: Act) -> str:
    """Return the name of an act, with the menu or the part of the window where its name alone says little."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Act", text)

    within = next((place.within for place in act.places if place.within), None)
    if act.scope is Scope.SOURCE:
        return QCoreApplication.translate("Palette", "{} (chosen source)").format(tr(act.text))
    if act.scope is Scope.FACET:
        return QCoreApplication.translate("Palette", "{} (value of “Narrow down”)").format(tr(act.text))
    return f"{tr(within.title)}: {tr(act.text)}" if within else tr(act.text)


def open_palette(desk: Desk) -> Closing:
    """Connect the act with the palette."""
    PaletteCommands(desk)
    return Closing()
