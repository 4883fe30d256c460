"""The plan of a move to the trash: it names every file, and what stays."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.qt.copies.plan_model import PlanModel
from app.qt.copies.plan_rules import PlanRules
from app.qt.copies.plan_view import PlanView
from app.qt.copies.trash_formatting import TrashFormatter
from app.qt.copies.trash_loader import PlanOptions, TrashPlan
from app.qt.widgets.tooltips import explain


class TrashPanel(QWidget):
    """Shows a plan, and emits requests. Nothing is moved before `confirmed`."""

    options_chosen = Signal(object)
    """Other `PlanOptions`."""
    confirmed = Signal(object, object)
    """The removals that are not left out, and their `PlanOptions`."""
    allowed_requested = Signal()
    """The user allows moves to the trash, from now on."""
    listed_requested = Signal()
    """A plan of what the page lists now, in place of that of a selection."""

    def __init__(self, words: TrashFormatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._plan = TrashPlan()
        self._list = ""
        """The name of the list that the planned files were in."""
        self._allowed = False
        self._is_planned = False
        """Whether the plan of the chosen rules is shown."""
        self.model = PlanModel(words, self)
        self.rules = PlanRules(words.folders)
        self.view = PlanView(self.model)
        self._make_texts()
        self._make_buttons()
        self._lay_out()
        self.rules.changed.connect(self._choose)
        self.view.protect_requested.connect(self.rules.protect)
        self.model.chosen_changed.connect(self._refresh)
        self.show_allowed(allowed=False)

    def _make_texts(self) -> None:
        self.origin = QLabel()
        self.totals = QLabel(self.tr("Looking up the files…"))
        self.totals.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.totals.setWordWrap(True)  # or a narrow page would cut its beginning
        self.backups, self.dubs, self.better = QLabel(), QLabel(), QLabel()
        self._remarks = (self.backups, self.dubs, self.better)
        self.elsewhere = QLabel(self.tr("The list shows other files now. The plan stays as it was."))
        for label in (self.origin, self.totals, *self._remarks):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (*self._remarks, self.elsewhere):
            label.setWordWrap(True)
            label.hide()
        self.promise = QLabel()
        self.promise.setWordWrap(True)
        self._promise(is_near=False)

    def _promise(self, *, is_near: bool) -> None:
        """Say what is looked at before a file goes."""
        looked = (
            self.tr(
                "These files have other bytes than the files that stay, and show the same pictures. "
                "Just before a file goes, both have to be as they were compared, and the file that stays is "
                "read whole."
            )
            if is_near
            else self.tr("Just before a file goes, it is compared byte for byte with the file that stays.")
        )
        back = self.tr(
            "Nothing is deleted, and the journal moves files back. "
            "The trash is on the disk of its files: the space is free once the trash is emptied."
        )
        self.promise.setText(f"{looked} {back}")

    def _make_buttons(self) -> None:
        self.listed = QPushButton(self.tr("Plan what is shown now"))
        explain(
            self.listed,
            self.listed.text(),
            self.tr("Makes a plan of all groups that the list shows now, in place of this one"),
        )
        self.listed.clicked.connect(self.listed_requested)
        self.listed.hide()
        self.hint = QLabel(
            self.tr("Cinventory only reads until you allow more. The preferences take it back.")
        )
        self.hint.setWordWrap(True)
        self.allow = QPushButton(self.tr("Allow moves to the trash"))
        self.allow.setAccessibleDescription(self.tr("Nothing is moved yet: the button below does that"))
        self.allow.clicked.connect(self.allowed_requested)
        self.move_button = QPushButton(self._words.move(0))
        self.move_button.setProperty("danger", True)
        self.move_button.setAccessibleDescription(self.tr("Moves the ticked files to the trash"))
        self.move_button.clicked.connect(self._confirm)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.origin)
        top.addWidget(self.totals, 1)
        other = QHBoxLayout()
        other.setSpacing(16)
        other.addWidget(self.elsewhere, 1)
        other.addWidget(self.listed, 0, Qt.AlignmentFlag.AlignRight)
        refusal = QHBoxLayout()
        refusal.addWidget(self.hint, 1)
        refusal.addWidget(self.allow)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self.rules)
        outer.addLayout(top)
        outer.addLayout(other)
        outer.addWidget(self.view, 1)
        for label in self._remarks:
            outer.addWidget(label)
        outer.addWidget(self.promise)
        outer.addLayout(refusal)
        outer.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignRight)

    def begin(self, within: str, *, by_rule: bool, is_near: bool = False, follows_list: bool = False) -> None:
        """Wait for a plan with the first rules. For `by_rule` and `is_near`, see `PlanRules.begin`.

        `within` is the name of the list that the files are in, empty without one. `follows_list` tells
        whether the plan is of all groups that the page lists; any other plan stays when the list changes.
        """
        self._list = within
        self.listed.setHidden(follows_list or is_near)
        self.elsewhere.hide()
        self._plan, self._is_planned = TrashPlan(), False
        self.rules.begin(by_rule=by_rule, is_near=is_near)
        self.model.begin()
        self.origin.clear()
        for label in self._remarks:
            label.hide()
        self.totals.setText(self.tr("Looking up the files…"))
        self._refresh()

    def show_elsewhere(self, *, elsewhere: bool) -> None:
        """Show whether the list shows other files than when the plan was begun."""
        self.elsewhere.setVisible(elsewhere)

    def wait(self, within: str) -> None:
        """Wait for a plan of the files in a list of this name, with the same rules.

        What was left out stays left out.
        """
        self._list = within
        self._is_planned = False
        self.totals.setText(self.tr("Looking up the files…"))
        self._refresh()

    @Slot(object)
    def show_plan(self, plan: TrashPlan) -> None:
        """Show a plan, unless the user has chosen other rules by now."""
        if plan.options != self.rules.options:
            return
        self.rules.show_disks(plan.disks)
        if plan.options != self.rules.options:  # the chosen disk has gone, or is another one now
            self._choose(self.rules.options)
            return
        self._plan, self._is_planned = plan, True
        self._promise(is_near=plan.is_near)
        self.origin.setText(self._words.plan_origin(plan.origin, self._list))
        self.backups.setText(self._words.backups(plan.backups))
        self.backups.setVisible(bool(plan.backups))
        self.dubs.setText(self._words.dubs(plan.dubs, go=plan.options.other_languages))
        self.dubs.setVisible(bool(plan.dubs))
        self.model.show(plan.folders, plan.chosen)

    def show_allowed(self, *, allowed: bool) -> None:
        """Show whether the preferences allow the move, and the library can be changed."""
        self._allowed = allowed
        self.hint.setHidden(allowed)
        self.allow.setHidden(allowed)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        chosen = self.model.chosen
        if self._is_planned:
            self.totals.setText(self._words.plan_totals(self._plan, chosen))
            better = sum(row.better is not None for row in chosen.removals()) if self._plan.is_near else 0
            self.better.setText(self._words.better(better))
            self.better.setVisible(bool(better))
        self.move_button.setText(self._words.move(chosen.files))
        self.move_button.setEnabled(self._allowed and self._is_planned and bool(chosen.files))

    @Slot(object)
    def _choose(self, options: PlanOptions) -> None:
        if options != self._plan.options or not self._is_planned:
            self._is_planned = False
            self.move_button.setEnabled(False)  # until the new plan is shown
            self.options_chosen.emit(options)

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit(list(self.model.chosen.removals()), self._plan.options)
