"""Texts and colours of a report."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from app.core.manifest.report import ORDER, STATE_WORDS, VERDICTS, VerificationReport
from app.core.manifest.verdict import FileState, ManifestFinding, ManifestVerdict
from app.core.text.names import display
from app.core.text.units import local_time_text, size_text
from app.export.csv import tabbed
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.base.theme import Theme
from app.qt.widgets.row_model import RowColumn

_MARKS: Final = {
    ManifestVerdict.COMPLETE: "verified",
    ManifestVerdict.INCOMPLETE: "problem",
    ManifestVerdict.FAILED: "failed",
}
"""Names of icons."""
_SIGNS: Final = {
    FileState.CHANGED: "✕",
    FileState.UNREADABLE: "✕",
    FileState.MISSING: "⚠",
    FileState.OFFLINE: "⚠",
    FileState.NOT_CHECKED: "⚠",
    FileState.ADDITIONAL: "+",
    FileState.IGNORED: "⚠",
    FileState.VERIFIED: "✓",
}
_RED: Final = frozenset({FileState.CHANGED, FileState.UNREADABLE})
_AMBER: Final = frozenset({FileState.MISSING, FileState.OFFLINE, FileState.NOT_CHECKED, FileState.IGNORED})


class ReportFormatter(QObject):
    """Formats reports and their findings."""

    def __init__(self, texts: Formatter, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._theme = theme

    def verdict(self, report: VerificationReport) -> str:
        """Return the verdict as a sentence."""
        return self._texts.message(VERDICTS[report.result.verdict])

    def icon_name(self, report: VerificationReport) -> str:
        """Return the name of the icon of the verdict."""
        return _MARKS[report.result.verdict]

    def verdict_ink(self, report: VerificationReport) -> str:
        """Return the colour of the verdict."""
        colours = self._theme.colours
        return {
            ManifestVerdict.COMPLETE: colours.green,
            ManifestVerdict.INCOMPLETE: colours.amber,
            ManifestVerdict.FAILED: colours.red,
        }[report.result.verdict]

    def about(self, report: VerificationReport) -> str:
        """Return what was compared, when, and how much was read."""
        if report.manifest == report.folder:
            text = self.tr("{}, compared with its manifest").format(display(report.folder))
        else:
            text = self.tr("{folder}, compared with {manifest}").format(
                folder=display(report.folder), manifest=display(report.manifest)
            )
        size = self.tr("{} read").format(self._texts.measure(size_text(report.result.bytes)))
        verified = report.result.counts.get(FileState.VERIFIED, 0)
        counted = self.tr("{} verified").format(self._texts.number(verified))
        return SEPARATOR.join((text, local_time_text(report.time), counted, size))

    def broken(self, report: VerificationReport) -> str:
        """Return why the manifest cannot be trusted; empty if it can."""
        return self._texts.message(report.result.broken) if report.result.broken else ""

    def notes(self, report: VerificationReport) -> str:
        """Return the other remarks about the manifest, a line each; empty for none."""
        return "\n".join(map(self._texts.message, report.result.notes))

    def tabs(self, report: VerificationReport) -> Iterator[tuple[FileState | None, str]]:
        """Yield the states of a report with their titles, first all of them."""
        counts = {state: report.result.counts.get(state, 0) for state in ORDER}
        counts[FileState.VERIFIED] = 0  # these have no names
        yield None, self._tab(self.tr("All"), sum(counts.values()))
        for state, count in counts.items():
            if count:
                yield state, self._tab(self.state(state), count)

    def omitted(self, report: VerificationReport) -> str:
        """Return how many files the list leaves out; empty for none."""
        number = self._texts.number(report.omitted)
        return (
            self.tr("The list leaves out {0} more {0:file|files}.").format(number) if report.omitted else ""
        )

    def too_many(self, rows: int) -> str:
        """Return why so many rows are not copied."""
        text = self.tr("{} rows are too many for the clipboard: export the report.")
        return text.format(self._texts.number(rows))

    def state(self, state: FileState) -> str:
        """Return the word of a state."""
        return self._texts.message(STATE_WORDS[state])

    def columns(self) -> tuple[RowColumn[ManifestFinding], ...]:
        """Return the columns from left to right."""
        return (
            RowColumn(
                self.tr("State"),
                lambda finding: f"{_SIGNS[finding.state]} {self.state(finding.state)}",
                140,
                ink=self.ink,
            ),
            RowColumn(self.tr("File"), lambda finding: display(finding.path), 420),
            RowColumn(self.tr("Reason"), self._reason),
        )

    def tip(self, finding: ManifestFinding) -> str:
        """Return the path and the reason of a finding."""
        return "\n".join(filter(None, (display(finding.path), self._reason(finding))))

    def line(self, finding: ManifestFinding) -> str:
        """Return a finding as a line of text with tabs."""
        cells = self.state(finding.state), display(finding.path), self._reason(finding)
        return tabbed(cells).rstrip()

    def ink(self, finding: ManifestFinding) -> QColor:
        """Return the colour of a state."""
        colours = self._theme.colours
        if finding.state in _RED:
            return QColor(colours.red)
        return QColor(colours.amber if finding.state in _AMBER else colours.dim)

    def _reason(self, finding: ManifestFinding) -> str:
        return self._texts.message(finding.reason) if finding.reason else ""

    def _tab(self, title: str, count: int) -> str:
        return f"{title} ({self._texts.number(count)})"
