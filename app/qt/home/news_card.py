"""The card of what is new since a moment that the user chooses."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.home.figures import Figures
from app.core.query.collections import SmartGroup
from app.core.scan.since import FoundSince, NewsKind, NewsSince, Period
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.qt.base.formatting import Formatter
from app.qt.home.cards import Card, Row, ShownFiles, label, link
from app.qt.widgets.moment_button import MomentButton

_KINDS: Final = (
    (NewsKind.NEW, SmartGroup.NEW),
    (NewsKind.CHANGED, SmartGroup.CHANGED),
    (NewsKind.MISSING, SmartGroup.MISSING),
)
"""The kinds, and the groups that list their files since the last visit."""


class NewsCard(Card):
    """The card. Since another moment than the last visit, it needs the numbers of that moment."""

    files_requested = Signal(object)
    """The files of a figure, as `ShownFiles`."""

    def __init__(self, texts: Formatter, saved: str) -> None:
        super().__init__("")
        self._texts = texts
        self.title.setText(self.tr("What is new"))
        self.setAccessibleName(self.title.text())
        self.since = MomentButton(saved)
        self.column.insertWidget(1, self.since, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def moment(self) -> Period | float | None:
        """Return the moment whose numbers it needs; None since the last visit, of which `Figures` tell."""
        moment = self.since.moment
        return None if moment == Period.LAST_VISIT else moment

    def say_since(self, figures: Figures, news: NewsSince | None) -> None:
        """Show the moment in words. The button is as wide for each, so that no other card moves."""
        before, day = self.tr("before the first scan"), self.tr("since {}")
        looked, visit = self.tr("since you last looked, {}"), self.tr("since the first scan, {}")
        scan = self.tr("since the last scan, {}")
        since = figures.news.since if news is None else news.since.time if news.since else None
        if since is None:
            text = before
        elif news is None and figures.news.looked:
            text = looked
        elif news is None:
            text = visit
        elif self.since.moment is Period.LAST_SCAN:
            text = scan
        else:
            text = day
        when = local_time_text(since or 0.0)
        others = [each.format(when) for each in (before, day, looked, visit, scan)]
        self.since.say(text.format(when), others)

    def rows(self, figures: Figures, news: NewsSince | None) -> Iterator[QWidget]:
        """Yield the rows: a number of files with its link, and what they are."""
        words: dict[NewsKind, str] = {
            NewsKind.NEW: self.tr("{:new file|new files}"),
            NewsKind.CHANGED: self.tr("{:changed file|changed files}"),
            NewsKind.MISSING: self.tr("{:missing file|missing files}"),
        }
        visit = {
            NewsKind.NEW: figures.news.added,
            NewsKind.CHANGED: figures.news.changed,
            NewsKind.MISSING: figures.missing,
        }
        for kind, group in _KINDS:
            files = visit[kind] if news is None else news.files.get(kind)
            what = words[kind].format(self._texts.number(files or 0))
            shown = ShownFiles(choice=group)
            if news is not None and news.since is not None:
                shown = ShownFiles(found=FoundSince(kind, news.since))
            note: tuple[QWidget, ...] = ()
            if kind is NewsKind.MISSING and not figures.is_wholly_read:
                note = (label(self.tr("not all sources were read"), "homeNote"),)
            yield Row(self._figure(files, kind, what, shown), label(what, "homeText2", wraps=True), *note)

    def _figure(self, files: int | None, kind: NewsKind, what: str, shown: ShownFiles) -> QWidget:
        if files is None:
            return label(UNKNOWN_TEXT, "homeDash")
        says = self.tr("Show these files")
        made = link(self._texts.number(files), f"news {kind}", says=says, of=what, large=True)
        made.clicked.connect(lambda: self.files_requested.emit(shown))
        return made
