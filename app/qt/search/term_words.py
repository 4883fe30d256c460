"""Puts filters into words whose values are names of the program: a link sets them, and nobody typed them."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.verdict import DamageVerdict
from app.core.file.record import FileStatus
from app.core.problems.catalogue import PROBLEM_KINDS, Severity
from app.core.query import Term
from app.qt.base.formatting import Formatter

_NONE: Final = "none"


class TermWords(QObject):
    """A formatter of filters for people: `Problem: Cut off` for `problem:truncated`."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: Mapping[str, str] = {
            "problem": self.tr("Problem"),
            "marked": self.tr("Marked OK"),
            "status": self.tr("State"),
            "verdict": self.tr("Last check"),
            "checked": self.tr("Checksums verified"),
            "decoded": self.tr("Checked for damage"),
            "copies": self.tr("Copies"),
            "disk": self.tr("Disk"),
        }
        titles = {kind.code: QCoreApplication.translate("Problem", kind.title) for kind in PROBLEM_KINDS}
        problems = titles | {str(severity): texts.words(severity) for severity in Severity}
        never = {_NONE: self.tr("never")}
        self._values: Mapping[str, Mapping[str, str]] = {
            "problem": problems,
            "marked": problems,
            "status": {str(status): texts.facet("status", status) for status in FileStatus},
            "verdict": {
                str(verdict): texts.facet("verdict", verdict)
                for verdict in (*ChecksumVerdict, *DamageVerdict)
            },
            "checked": never,
            "decoded": never,
            "copies": {_NONE: self.tr("not known")},
            "disk": {"away": self.tr("not connected"), "imported": self.tr("imported")},
        }
        """The words of values by the filter."""

    def text(self, term: Term) -> str:
        """Return a filter in words, or as it is typed if one of its values has none."""
        words = self._values.get(term.key, {})
        values = [words.get(value.text.casefold()) for value in term.values]
        told = [value for value in values if value is not None]
        if len(told) < len(values) or any(value.operator for value in term.values):
            return str(term)
        form = self.tr("{name}, except: {values}") if term.negated else self.tr("{name}: {values}")
        return form.format(name=self._names[term.key], values=", ".join(told))
