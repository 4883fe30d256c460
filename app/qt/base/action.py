"""The acts of the window, each described by its feature in one value, and the actions made of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum, IntEnum, auto
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, Qt, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from app.qt.base.need import Need
from app.qt.base.place import In, MenuPlace
from app.qt.base.theme import Theme
from app.qt.widgets.tooltips import set_tip

Key = QKeySequence.StandardKey | str

_ORDER: Final = {menu: at for at, menu in enumerate(In)}


class Bar(IntEnum):
    """A part of the tool bar, from the left."""

    HISTORY = auto()
    START = auto()
    SEARCH = auto()
    VIEWS = auto()
    END = auto()


class Scope(Enum):
    """The part of the window that has the focus when an act's keys work."""

    WINDOW = auto()
    FILES = auto()
    """A view of files, whose context menu has the act as well."""
    PICTURES = auto()
    """The gallery."""
    SOURCE = auto()
    """The list of sources; the act is on the chosen one."""
    SEARCH = auto()
    """The same list; the act is on the chosen saved search."""
    FACET = auto()
    """The values of *Narrow down*; the act is on the current one."""


class Act(Struct, frozen=True, kw_only=True):
    """An act of the window. Its words are English, and translated when its action is made."""

    key: str
    """The name by which the action is found."""
    text: str
    hint: str
    keys: tuple[Key, ...] = ()
    places: tuple[MenuPlace, ...] = ()
    """The places in the menus. An act has one in a menu of the window, or its twin has."""
    twin: str = ""
    """The key of the act of the menus of the window that does the same with other files."""
    is_menu: bool = False
    """Whether the act opens a menu, which its feature fills."""
    bar: tuple[Bar, int] | None = None
    """The place in the tool bar: a part, and a number that rises from the left."""
    icon: str = ""
    scope: Scope = Scope.WINDOW
    needs: Need = Need.LIBRARY
    checkable: bool = False
    primary: bool = False
    """Whether the button of the act stands out."""
    of_one_file: bool = False
    """Whether the act stands beside the details of a file as well."""
    role: QAction.MenuRole = QAction.MenuRole.TextHeuristicRole
    """The place in the menu of the program, on macOS."""


class Menu(QObject):
    """The actions of the window. At first, only those are enabled that need nothing."""

    def __init__(self, acts: Iterable[Act], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.acts: Final = tuple(acts)
        self._acts = {act.key: act for act in self.acts}
        self._in_order: Final = sorted(self.acts, key=lambda act: [_rank(each) for each in act.places])
        self._keys: dict[str, tuple[str, ...]] = {}
        """Keys in place of the usual ones, by the keys of acts."""
        self._hints: dict[str, str] = {}
        """Explanations that change, by the keys of acts."""
        self._menus: dict[str, QMenu] = {}
        """The menus that acts open."""
        self._actions = {act.key: self._action(act) for act in self.acts}
        self._needing: dict[Need, list[Act]] = {}
        for act in self.acts:
            self._needing.setdefault(act.needs, []).append(act)
        self._reasons: dict[Need, str] = {}
        """Why actions with a need are disabled; empty if they are enabled."""
        self._met: dict[Need, bool] = {Need.NOTHING: True}
        """Whether each need is met, of itself. What no feature has spoken of is not."""
        self._enable()
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def __getitem__(self, key: str) -> QAction:
        """Return the action of the act with this key."""
        return self._actions[key]

    def act(self, key: str) -> Act:
        """Return the act with this key."""
        return self._acts[key]

    def follow(self, met: Mapping[Need, Callable[[], bool]], *changes: SignalInstance) -> None:
        """Enable the actions whose needs are met, now and after each of these changes."""

        def look(*_arguments: object) -> None:
            found = {need: is_met() for need, is_met in met.items()}
            if not found.items() <= self._met.items():
                self._met.update(found)
                self._enable()

        for change in changes:
            change.connect(look)
        look()

    def missing(self, need: Need) -> str:
        """Return the reason why a need is not met, empty if it is."""
        for earlier in need.after:
            if reason := self.missing(earlier):
                return reason
        met = self._met.get(need, not need.reason)
        return "" if met else QCoreApplication.translate("Act", need.reason)

    def _enable(self) -> None:
        for need, acts in self._needing.items():
            reason = self.missing(need)
            if self._reasons.get(need) == reason:
                continue
            self._reasons[need] = reason
            for act in acts:
                self[act.key].setEnabled(not reason)
                self._say(self[act.key], act)

    def use_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Give acts these keys in place of the usual ones, by the keys of the acts."""
        before, self._keys = self._keys, {key: tuple(given) for key, given in keys.items()}
        for act in self.acts:
            if act.key in before or act.key in keys:
                given = self._keys.get(act.key, act.keys)
                self[act.key].setShortcuts([QKeySequence(key) for key in given])
                self._say(self[act.key], act)

    def usual_keys(self, key: str) -> tuple[str, ...]:
        """Return the keys that an act has unless the user gives it others."""
        return tuple(QKeySequence(each).toString() for each in self.act(key).keys)

    def reason(self, key: str) -> str:
        """Return why an act is not possible now, empty if it is."""
        return self._reasons[self.act(key).needs]

    def say(self, key: str, hint: str) -> None:
        """Explain an act by this sentence, already translated, in place of its hint."""
        self._hints[key] = hint
        self._say(self[key], self.act(key))

    def _say(self, action: QAction, act: Act) -> None:
        """Set the tips of an action: what it does, its key, and why it is not possible now."""
        hint = self._hints.get(act.key) or QCoreApplication.translate("Act", act.hint)
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        reason = self._reasons[act.needs]
        set_tip(action, "\n".join(filter(None, (f"{hint} ({native})" if native else hint, reason))))
        action.setStatusTip(f"{hint}. {reason}" if reason else hint)

    def on_bar(self, part: Bar) -> list[QAction]:
        """Return the actions on a part of the tool bar, from the left."""
        found = [act for act in self.acts if act.bar and act.bar[0] is part]
        return [self[act.key] for act in sorted(found, key=lambda act: act.bar or (part, 0))]

    def on_primary(self) -> list[QAction]:
        """Return the actions whose buttons stand out."""
        return [self[act.key] for act in self.acts if act.primary]

    def in_scope(self, scope: Scope) -> list[QAction]:
        """Return the actions whose keys work there, in the order of the menus."""
        return [self[act.key] for act in self.in_order() if act.scope is scope]

    def of_one_file(self) -> list[QAction]:
        """Return the actions that stand beside the details of a file, in the order of the menu of files."""
        return [self[key] for _, key in self.placed(In.OF_FILES) if self.act(key).of_one_file]

    def all(self) -> list[QAction]:
        """Return every action, in the order of the menus."""
        return [self[act.key] for act in self.in_order()]

    def in_order(self) -> Sequence[Act]:
        """Return every act, in the order of the menus."""
        return self._in_order

    def placed(self, kind: In) -> list[tuple[MenuPlace, str]]:
        """Return the places in a menu with the keys of their acts, in order."""
        placed = [(place, act.key) for act in self.acts for place in act.places if place.menu is kind]
        return sorted(placed, key=lambda each: each[0][1:3])

    def fill(self, key: str, fill: Callable[[QMenu], None]) -> None:
        """Have the menu of an act filled whenever it is about to open."""
        menu = self._menus[key]

        def renew() -> None:
            menu.clear()
            fill(menu)

        menu.aboutToShow.connect(renew)

    def _action(self, act: Act) -> QAction:
        def tr(text: str) -> str:
            return QCoreApplication.translate("Act", text)

        action = QAction(tr(act.text), self)
        action.setIconText(tr(act.text))
        if act.keys:
            action.setShortcuts([QKeySequence(key) for key in act.keys])
        action.setCheckable(act.checkable)
        action.setIconVisibleInMenu(False)  # an icon would hide the check mark
        action.setMenuRole(act.role)
        action.setEnabled(False)
        if act.is_menu:
            menu = self._menus[act.key] = QMenu()
            self.destroyed.connect(menu.deleteLater)  # `fill` has the menu hold itself
            action.setMenu(menu)
        if act.scope is not Scope.WINDOW:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _apply_theme(self) -> None:
        for act in self.acts:
            if act.icon:
                self[act.key].setIcon(self._theme.icon(act.icon, on_accent=act.primary))


def _rank(place: MenuPlace) -> tuple[int, ...]:
    """Return by what places are put in order."""
    return _ORDER[place.menu], place.section, place.position
