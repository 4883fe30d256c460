"""The panel of one profile: its names, conditions and sources, and how many files pass it."""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.facts.outcomes import Outcome
from app.core.message.number import Argument, Number
from app.core.profiles.policy import Policy, PolicyRule
from app.core.profiles.profile import LONGEST, NAME, Profile
from app.core.text.names import one_line
from app.qt.profiles.reason_table import ReasonTable
from app.qt.profiles.rule_editor import RuleEditor
from app.qt.widgets.side_margins import set_margins
from app.qt.widgets.tooltips import set_tip

MOST_LINES: Final = 500
_STEP: Final = "\N{NO-BREAK SPACE}" * 3


def policy_text(policy: Policy, every: str, one: str) -> str:
    """Return the rules of a policy, a line each; groups are indented.

    `every` and `one` say that all parts of a group must hold, or one.
    """
    lines: list[str] = []
    for line in _lines(policy, "", every, one):
        if len(lines) == MOST_LINES:
            return "\n".join([*lines, "…"])
        lines.append(line)
    return "\n".join(lines)


def _lines(part: Policy | PolicyRule, indent: str, every: str, one: str) -> Iterator[str]:
    if isinstance(part, PolicyRule):
        wanted = " ".join(filter(None, (part.operator or "exists", part.requested)))
        yield indent + one_line(f"• {part.track}/{part.field} {wanted}")
        return
    yield indent + (every if part.every else one)
    for inner in part.parts:
        yield from _lines(inner, f"{indent}{_STEP}", every, one)


class ProfilePanel(QWidget):
    """Shows a profile; those of the user can be changed."""

    rule_changed = Signal(object, object)
    """As `RuleEditor.changed`."""
    renamed = Signal(str, str)
    """A title, and a name for filters, which may be invalid."""
    outcome_chosen = Signal(object)
    """An `Outcome` whose files are to be shown."""

    def __init__(self, number: Callable[[int], Number]) -> None:
        """Take `number`, which writes a number in the user's language."""
        super().__init__()
        self._number = number
        self._make_names()
        self._make_counts()
        self.reasons = ReasonTable(number)
        self.rule = RuleEditor(self.reasons)
        self.rule.changed.connect(self._change)
        self.about = _text("fieldHint")
        self.sources = _text("fieldHint")
        self.sources.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lay_out()

    def _make_names(self) -> None:
        self.title, self.name = QLineEdit(), QLineEdit()
        self.title.setMaxLength(LONGEST)
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setAccessibleDescription(self.tr("The name of the profile in lists"))
        self.name.setMaxLength(40)
        self.name.setAccessibleName(self.tr("Name in filters"))
        self.name.setAccessibleDescription(self.tr("Small letters, digits and hyphens"))
        self.problem = _text("fieldProblem")
        self.problem.hide()
        for line in (self.title, self.name):
            line.textEdited.connect(lambda: self.renamed.emit(self.title.text().strip(), self.name.text()))

    def _make_counts(self) -> None:
        self.chosen = QCheckBox(self.tr("Show in details"))
        self.chosen.setAccessibleDescription(
            self.tr("The details and the column Plays tell whether a file passes; failing is a problem")
        )
        set_tip(self.chosen, self.chosen.accessibleDescription())
        self.counts: dict[Outcome, QPushButton] = {}
        for outcome in (Outcome.YES, Outcome.NO, Outcome.UNKNOWN):
            button = self.counts[outcome] = QPushButton()
            button.setAutoDefault(False)
            button.setAccessibleDescription(self.tr("Shows these files in the window"))
            set_tip(button, button.accessibleDescription())
            button.clicked.connect(partial(self._choose, outcome))

    def _choose(self, outcome: Outcome, *_clicked: bool) -> None:
        self.outcome_chosen.emit(outcome)

    def _lay_out(self) -> None:
        names = QGridLayout()
        names.setHorizontalSpacing(8)
        names.setVerticalSpacing(8)
        for row, (text, line) in enumerate(
            ((self.tr("&Title"), self.title), (self.tr("&Name in filters"), self.name))
        ):
            label = QLabel(text)
            label.setBuddy(line)
            names.addWidget(label, row, 0)
            names.addWidget(line, row, 1)
        counts = QGridLayout()  # two rows: in a small window, one has no room for longer languages
        counts.setSpacing(8)
        for at, button in enumerate((*self.counts.values(), self.chosen)):
            counts.addWidget(button, at // 2, at % 2)
        counts.setColumnStretch(2, 1)
        page = QWidget()
        page.setObjectName("profilePage")
        inner = QVBoxLayout(page)
        set_margins(page, 0, 4, 8, 0)
        for widget in (self.about, self.rule, self.sources):
            inner.addWidget(widget)
        inner.addStretch(1)
        self.page = QScrollArea()
        self.page.setWidget(page)
        self.page.setWidgetResizable(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(names)
        column.addWidget(self.problem)
        column.addLayout(counts)
        column.addWidget(self.reasons)
        column.addWidget(self.page, 1)

    def show_profile(self, profile: Profile, *, chosen: bool) -> None:
        """Show a profile, and whether it is `chosen`; its numbers of files follow."""
        self.chosen.blockSignals(True)
        self.chosen.setChecked(chosen)
        self.chosen.blockSignals(False)
        self.title.setText(in_words(profile.title) if profile.shipped else profile.title)
        self.name.setText(profile.name)
        for line in (self.title, self.name):
            line.setReadOnly(profile.shipped)
        self._complain("")
        self._show_controls(shown=True)
        about = [in_words(profile.about)] if profile.about else []
        if profile.shipped:
            about.append(self.tr("This profile comes with Cinventory. Copy it to change it."))
        self.about.setText(" ".join(about))
        self.about.setVisible(bool(about))
        self.rule.show_rule(profile.rule, editable=not profile.shipped)
        numbered = enumerate(profile.sources, 1)
        self.sources.setText("\n".join(f"[{number}] {each.url}\n{each.says}" for number, each in numbered))
        self.sources.setVisible(bool(profile.sources))
        self.show_counts({})

    def show_policy(self, name: str, policy: Policy) -> None:
        """Show the rules of a policy of MediaConch, which cannot be changed here."""
        self.title.setText(one_line(policy.name))
        self.name.setText(name)
        for line in (self.title, self.name):
            line.setReadOnly(True)
        self._complain("")
        self._show_controls(shown=False)
        self.reasons.hide()
        told = self.tr("The command “{}” tests files by it, since the files are to be read for that.")
        self.about.setText(told.format(f"cinventory profiles test --profile {name}"))
        self.about.show()
        every, one = self.tr("All of these must hold"), self.tr("One of these must hold")
        self.sources.setText(policy_text(policy, every, one))
        self.sources.show()

    def _show_controls(self, *, shown: bool) -> None:
        for widget in (self.rule, self.chosen, *self.counts.values()):
            widget.setVisible(shown)

    def show_counts(self, counts: Mapping[Outcome, int]) -> None:
        """Show numbers of files; a dash for a number that is not known yet."""
        texts = {
            Outcome.YES: self.tr("✓ {0} {0:passes|pass}"),
            Outcome.NO: self.tr("✗ {0} {0:fails|fail}"),
            Outcome.UNKNOWN: self.tr("? {} unknown"),
        }
        for outcome, button in self.counts.items():
            number = self._number(counts[outcome]) if outcome in counts else Argument("—")
            button.setText(texts[outcome].format(number))
            button.setEnabled(bool(counts.get(outcome)))

    def complain_of_name(self, name: str, taken: Collection[str]) -> bool:
        """Say what is wrong with a name for filters, and return whether something is."""
        text = ""
        if not NAME.fullmatch(name):
            text = self.tr("Use small letters, digits and hyphens.")
        elif name in taken:
            text = self.tr("There is another profile of this name.")
        self._complain(text)
        return bool(text)

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        said = self.tr("Small letters, digits and hyphens")
        self.name.setAccessibleDescription(f"{text} {said}".strip())

    @Slot(object, object)
    def _change(self, rule: object, place: object) -> None:
        self.show_counts({})
        self.rule_changed.emit(rule, place)


def in_words(text: str) -> str:
    """Return the title or remark of a profile in the language of the window, if it comes with the program."""
    return QCoreApplication.translate("Profile", text)


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
