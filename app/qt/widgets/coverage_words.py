"""Texts about what is not known of files, because nobody has asked yet."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from app.core.coverage import Coverage, Question
from app.core.localization import Localization
from app.core.message import Message
from app.core.message.number import Number


class CoverageWords(QObject):
    """The texts of coverage in the user's language."""

    def __init__(self, number: Callable[[int], Number], parent: QObject | None = None) -> None:
        """Take a function that formats a whole number for the user's locale."""
        super().__init__(parent)
        self.number = number
        self._texts = Localization(translate=QCoreApplication.translate)

    def part(self, count: int, asked: int) -> str:
        """Return a number of files among those that were asked."""
        of = self.number(asked)
        return (
            self.tr("{} of {}").format(self.number(count), of) if count else self.tr("none of {}").format(of)
        )

    def short_part(self, count: int, asked: int) -> str:
        """Return the same for a place where words have no room."""
        return f"{self.number(count)}/{self.number(asked)}"

    def asked(self, question: Question, coverage: Coverage) -> str:
        """Return how many files were asked, and that of the others nothing is known."""
        failure = self.failure(coverage) if question is Question.DAMAGE else ""
        return " ".join(filter(None, (self.answered(question, coverage), failure)))

    def answered(self, question: Question, coverage: Coverage) -> str:
        """Return that without the files that could not be asked."""
        return self._say(coverage.sentence(question))

    def _say(self, said: Message) -> str:
        numbers = {key: self.number(arg) for key, arg in said.args.items() if isinstance(arg, int)}
        return self._texts.message(Message(said.code, {**numbers}))

    def failure(self, coverage: Coverage) -> str:
        """Return how many files a check for damage could not examine; empty for none."""
        said = coverage.failure(Question.DAMAGE)
        return "" if said is None else self._say(said)

    def none(self, question: Question, asked: int) -> str:
        """Return that no file that was asked is among those that are shown."""
        told = {
            Question.DAMAGE: self.tr("{0:Not the one checked|None of the {0} checked}"),
            Question.ROT: self.tr("{0:Not the one verified|None of the {0} verified}"),
            Question.COPIES: self.tr("{0:Not the one compared|None of the {0} compared}"),
        }[question]
        return told.format(self.number(asked))

    def act(self, question: Question, *, is_begun: bool = False) -> str:
        """Return the text of the button that asks; `is_begun`: some files were asked already."""
        return {
            Question.DAMAGE: self.tr("Check the rest…") if is_begun else self.tr("Check for damage…"),
            Question.ROT: self.tr("Verify checksums"),
            Question.COPIES: self.tr("Find copies"),
        }[question]

    def act_hint(self, question: Question) -> str:
        """Return what that button does."""
        return {
            Question.DAMAGE: self.tr("Decode all files to find damage"),
            Question.ROT: self.tr(
                "Read all files, and compare them with their checksums; of files without any, store them"
            ),
            Question.COPIES: self.tr("Compare all files with each other, to find which exist several times"),
        }[question]
