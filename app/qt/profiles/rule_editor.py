"""The editor of a rule: groups of conditions within each other."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.errors import ProfileRefused
from app.core.profiles.draft import Place, added, draft_of, part_at, removed, replaced
from app.core.profiles.profile import DEEPEST, RULE_FILTERS
from app.core.profiles.tree import condition
from app.core.query.rules import Condition, RuleGroup
from app.qt.base.filter_row import FilterItems, FilterRow, fact_name

_NEW: Final = "vcodec:avc"
"""The condition that a new one begins as."""
AT_ONCE: Final = 4
"""Conditions whose controls are made in one turn of the event loop: some 20 ms."""
TEXTS_AT_ONCE: Final = 40
"""Conditions whose texts are made in one turn."""


def condition_text(shown: Condition) -> str:
    """Return a condition in words: `video codec is avc, hevc`."""
    draft = draft_of(shown.term)
    words = QCoreApplication.translate("Comparison", draft.comparison)
    numbers = "".join(f" [{number}]" for number in shown.sources)
    return f"{fact_name(draft.key)} {words} {draft.text.replace(',', ', ')}".rstrip() + numbers


def _condition(sources: tuple[int, ...], text: str) -> Condition | None:
    """Return the condition of a filter; None if there is not exactly one."""
    try:
        return condition(text, sources)
    except ProfileRefused:
        return None


class RuleEditor(QWidget):
    """Shows a rule, and emits each valid state of it."""

    changed = Signal(object, object)
    """The new `RuleGroup`, None while a condition is invalid; the place of an edited condition, or None."""

    def __init__(self, before: QWidget) -> None:
        """Take the control `before` the editor in the order of the Tab key."""
        super().__init__()
        self._before = before
        self._rule = RuleGroup(True, (condition(_NEW),))
        self._invalid: set[Place] = set()
        self._editable = False
        self._items = FilterItems(RULE_FILTERS, self)
        self.rows: dict[Place, FilterRow[Condition]] = {}
        self.groups: dict[Place, GroupFrame] = {}
        self._focused: Place | None = None
        self._parts: Iterator[Place] = iter(())
        self._rest = QTimer(self, interval=0, singleShot=True)
        self._rest.timeout.connect(self._make_parts)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_rule(self, rule: RuleGroup, *, editable: bool) -> None:
        """Show another rule."""
        self._rule, self._editable = rule, editable
        self._invalid.clear()
        self._build()

    def _build(self, focused: Place | None = None) -> None:
        """Make the controls, the first at once; the condition at `focused` gets the focus."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows, self.groups = {}, {}
        self._last = self._before
        self._focused = focused
        # Each widget is made inside its parent: moving it there would have the style sheet applied again.
        frame = self._frame(self._rule, (), self)
        self._column.addWidget(frame)
        self._column.addStretch(1)
        self._parts = self._fill(self._rule, (), frame)
        self._make_parts()

    def _make_parts(self) -> None:
        """Make the next controls; those of a large rule would block the window for 0.2 s."""
        self._rest.stop()
        for _ in range(AT_ONCE if self._editable else TEXTS_AT_ONCE):
            if next(self._parts, None) is None:
                return
        self._rest.start()

    def _follow(self, stops: Sequence[QWidget]) -> None:
        """Let the Tab key go through these controls next."""
        for stop in stops if self._editable else ():
            QWidget.setTabOrder(self._last, stop)
            self._last = stop

    def _frame(self, group: RuleGroup, place: Place, parent: QWidget) -> "GroupFrame":
        frame = self.groups[place] = GroupFrame(group, place, parent, editable=self._editable)
        self._follow(frame.stops())
        frame.every.currentIndexChanged.connect(partial(self._choose, place))
        frame.add_condition.clicked.connect(partial(self._add, place, group=False))
        frame.add_group.clicked.connect(partial(self._add, place, group=True))
        frame.remove.clicked.connect(partial(self._remove, place))
        return frame

    def _fill(self, group: RuleGroup, place: Place, frame: "GroupFrame") -> Iterator[Place]:
        """Make the parts of a group, and yield the place of each condition when it is there."""
        for at, part in enumerate(group.parts):
            inner = (*place, at)
            if isinstance(part, RuleGroup):
                nested = self._frame(part, inner, frame)
                frame.add_part(nested)
                yield from self._fill(part, inner, nested)
                continue
            shown = self._condition(part, inner, frame)
            frame.add_part(shown)
            if inner == self._focused and isinstance(shown, FilterRow):
                shown.field.setFocus(Qt.FocusReason.OtherFocusReason)
            yield inner

    def _condition(self, part: Condition, place: Place, parent: QWidget) -> QWidget:
        if not self._editable:
            text = QLabel(f"• {condition_text(part)}", parent)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            return text
        row = self.rows[place] = FilterRow(
            draft_of(part.term), self._items, partial(_condition, part.sources), parent
        )
        self._follow(row.stops())
        row.changed.connect(partial(self._edit, place))
        row.remove_requested.connect(partial(self._remove, place))
        return row

    def _edit(self, place: Place, made: Condition | None) -> None:
        """Take an edited condition; its controls stay as they are."""
        if made is None:
            self._invalid.add(place)
            self.changed.emit(None, place)
            return
        self._invalid.discard(place)
        rule = replaced(self._rule, place, made)
        assert isinstance(rule, RuleGroup)  # noqa: S101 - a condition is never the whole rule
        self._rule = rule
        self.changed.emit(None if self._invalid else rule, place)

    def _choose(self, place: Place, index: int) -> None:
        group = part_at(self._rule, place)
        assert isinstance(group, RuleGroup)  # noqa: S101 - only groups offer it
        rule = replaced(self._rule, place, RuleGroup(index == 0, group.parts))
        assert isinstance(rule, RuleGroup)  # noqa: S101
        self._rule = rule
        self.changed.emit(None if self._invalid else rule, None)

    def _add(self, place: Place, *_clicked: bool, group: bool) -> None:
        made = condition(_NEW)
        group_ = part_at(self._rule, place)
        assert isinstance(group_, RuleGroup)  # noqa: S101 - as above
        at = (*place, len(group_.parts))
        other = not group_.every  # a group in a group of the same sort would say nothing
        new = added(self._rule, place, RuleGroup(other, (made,)) if group else made)
        self._renew(new, (*at, 0) if group else at)

    def _remove(self, place: Place, *_clicked: bool) -> None:
        self._renew(removed(self._rule, place))
        next(iter(self.groups.values())).add_condition.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew(self, rule: RuleGroup, focused: Place | None = None) -> None:
        self._rule = rule
        self._invalid.clear()
        self._build(focused)
        self.changed.emit(rule, None)


class GroupFrame(QFrame):
    """The controls of a group, and its parts below."""

    def __init__(self, group: RuleGroup, place: Place, parent: QWidget, *, editable: bool) -> None:
        super().__init__(parent)
        self.setObjectName("ruleGroup")
        self.every = QComboBox(self)
        self.every.addItem(self.tr("All of these must hold"))
        self.every.addItem(self.tr("One of these must hold"))
        self.every.setCurrentIndex(0 if group.every else 1)
        self.every.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.every.setAccessibleName(self.tr("Group"))
        self.every.setAccessibleDescription(self.tr("Whether all conditions of the group must hold, or one"))
        self.add_condition = QPushButton(self.tr("Add condition"), self)
        self.add_condition.setAccessibleDescription(self.tr("Adds a condition to this group"))
        self.add_group = QPushButton(self.tr("Add group"), self)
        self.add_group.setAccessibleDescription(self.tr("Adds a group of alternatives to this group"))
        self.remove = QPushButton(self.tr("Remove group"), self)
        self.remove.setAccessibleDescription(self.tr("Takes the group out of the profile"))
        title = QLabel(self.every.currentText(), self)
        (title if editable else self.every).hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self.every)
        head.addStretch(1)
        for button, offered in (
            (self.add_condition, True),
            (self.add_group, len(place) + 1 < DEEPEST),
            (self.remove, bool(place)),
        ):
            button.setAutoDefault(False)
            head.addWidget(button)
            if not (editable and offered):
                button.hide()
        self._column = QVBoxLayout(self)
        side = 8 if place else 0
        self._column.setContentsMargins(side, 8, side, side)
        self._column.setSpacing(8)
        self._column.addLayout(head)

    def stops(self) -> list[QWidget]:
        """Return the controls in the order of the Tab key, without those of the parts."""
        return [self.every, self.add_condition, self.add_group, self.remove]

    def add_part(self, part: QWidget) -> None:
        """Show a part of the group below the others."""
        self._column.addWidget(part)
