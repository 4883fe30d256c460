"""Connects the selection in the table with the details of files."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from app.core.details.comparison import FileComparison
from app.core.details.file_details import FileDetails
from app.core.profiles.profile import Profile
from app.core.query import Term
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.open_with import OpenWith
from app.qt.base.said_hits import said_terms
from app.qt.details.loader import DetailsLoader
from app.qt.details.panel import DetailsPanel
from app.qt.pictures.preview_loader import PreviewLoader

_PAUSE_MS: Final = 60
"""Pause after which the details follow the selection, in ms."""


class DetailsController(QObject):
    """The controller of the details panel. While the panel is hidden, nothing is read."""

    def __init__(self, desk: Desk, panel: DetailsPanel, loader: DetailsLoader) -> None:
        super().__init__(desk.window)
        self._store = desk.browse
        self._selection = desk.selection
        self._panel = panel
        self._loader = loader
        self._profiles: tuple[Profile, ...] = ()
        self._asked: tuple[Profile, ...] = ()
        """The profiles that the files do not fulfil by the search: the details say why."""
        self._said: tuple[Term, ...] = ()
        """The terms of the search that ask for what is said: the details list the places."""
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._describe)
        panel.set_writable(desk.writable)
        panel.mark_requested.connect(desk.files.mark)
        panel.accept_requested.connect(lambda file: desk.files.accept_wanted.emit((file.id,)))
        # A file whose copies are not known may have some: only then is it worth comparing all.
        panel.copies_requested.connect(
            lambda file: desk.menu["find_copies" if file.copies is None else "show_copies"].trigger()
        )
        desk.menu["mark_ok"].triggered.connect(
            lambda: desk.files.mark_all(desk.selection.chosen(), desk.browse.state.hidden_problems)
        )
        desk.selection.changed.connect(self.refresh)
        desk.browse.changed.connect(self._follow_search)
        panel.shown.connect(self._describe)
        loader.described.connect(self._show)
        desk.files.problems_changed.connect(self._describe)
        desk.files.judges_changed.connect(self._judge_by)
        # Also after the end of a check, whose checksums and verdicts are details.
        for change in (desk.jobs_changed, desk.jobs.scan_ended, desk.files.states_changed):
            change.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Update the details after a pause, so that a moving selection reads nothing."""
        self._pause.start()

    @Slot()
    def _describe(self) -> None:
        if self._panel.isVisible():
            state = self._store.state
            # The details of its first part tell all of a recording in several files.
            chosen = self._selection.chosen()[:1] if self._selection.is_one() else self._selection.chosen()
            self._loader.describe(chosen, state.hidden_problems, self._profiles, self._asked, state.query)

    @Slot()
    def _follow_search(self) -> None:
        query = self._store.state.query
        names = query.lacking
        asked = tuple(each for each in self._store.profiles if each.name in names) if names else ()
        said = said_terms(query)
        if (asked, said) != (self._asked, self._said):
            self._asked, self._said = asked, said
            self.refresh()

    @Slot(object)
    def _judge_by(self, profiles: tuple[Profile, ...]) -> None:
        """Show the verdicts of these profiles from now on."""
        if profiles != self._profiles:
            self._profiles = profiles
            self.refresh()

    @Slot(object)
    def _show(self, answer: FileDetails | FileComparison | None) -> None:
        if answer is None:
            self._panel.show_nothing()
        elif isinstance(answer, FileComparison):
            self._panel.show_comparison(answer)
        else:
            self._panel.show_entry(answer)


def open_details(desk: Desk) -> Closing:
    """Connect the panel with the selection, and with the pictures of the file."""
    panel, preferences = desk.part(DetailsPanel), desk.preferences
    loader = DetailsLoader(desk.library, desk.tasks, desk.window)
    DetailsController(desk, panel, loader)
    previews = PreviewLoader(
        desk.make_previewer(),
        settings=preferences.settings,
        texts=desk.texts,
        tasks=desk.tasks,
        parent=desk.window,
    )
    preferences.changed.connect(previews.prefer)
    previews.pictured.connect(panel.show_pictured)
    previews.reported.connect(panel.show_report)
    previews.switched.connect(panel.show_pictures)
    previews.moment_pictured.connect(panel.show_moment)
    panel.looked_at.connect(previews.look)
    panel.moment_requested.connect(previews.look_at)
    panel.play_requested.connect(desk.part(OpenWith).look_wanted)
    panel.play_here_requested.connect(desk.part(OpenWith).in_place_wanted)
    panel.player_requested.connect(lambda file, seconds: desk.part(OpenWith).play((file,), seconds))
    panel.open_requested.connect(desk.opener.open_file)
    panel.reveal_requested.connect(desk.opener.reveal)
    panel.show_pictures(previews.on)
    return Closing(loader.close, previews.close)
