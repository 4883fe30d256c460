"""The desk that every feature of the window is handed when a library opens."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import SignalInstance

from app.config.settings import ColumnSet, ExportChoice, LabelChoice, Settings
from app.core.advice.named_targets import TargetChoice
from app.core.checksum.verdict import Contents
from app.core.file.record import FileRecord
from app.core.file.record_batch import RecordBatch
from app.core.job import AsyncJobQueue, JobType
from app.core.job.job_type import Request
from app.core.near.least_quality import LeastQuality
from app.core.problems.wanted_languages import WantedLanguages
from app.core.profiles.profile import Profile
from app.jobs.automation import Automation
from app.library import Library
from app.preview.previewer import Previewer
from app.qt.base.environment import Environment, UserFiles
from app.qt.base.find import Find
from app.qt.base.frame import Frame
from app.qt.base.source_store import SourceStore
from app.qt.base.tasks import Tasks
from app.qt.base.undo import UndoStack
from app.qt.desktop.opener import Opener

if TYPE_CHECKING:
    from app.jobs.blocking_job import MakeProber
    from app.qt.widgets.preferences_page import NamedOption


class Files(Protocol):
    """The files of the library in the window."""

    @property
    def asked(self) -> SignalInstance:
        """A request for other rows."""

    @property
    def found(self) -> SignalInstance:
        """The arrival of all rows of a result."""

    @property
    def judges_changed(self) -> SignalInstance:
        """The `Profile`s by which all files are judged from now on."""

    @property
    def accept_wanted(self) -> SignalInstance:
        """The ids of files whose contents are to be accepted as checks found them, after a question."""

    @property
    def problems_changed(self) -> SignalInstance:
        """A change of problems: some were judged, marked OK or switched off, or that was undone."""

    @property
    def states_changed(self) -> SignalInstance:
        """A change of the states of sources."""

    def refresh(self) -> None:
        """Read all rows and sources again."""

    def refresh_states(self) -> None:
        """Read sources and visible rows again, whose states have changed."""

    def refresh_totals(self) -> None:
        """Read the sources and all totals again."""

    def mark(self, record: FileRecord, code: str, ok: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Mark a problem of a file OK, or undo that."""

    def mark_all(self, ids: Sequence[int], hidden: int) -> None:
        """Mark all problems of these files OK, but those of the set `hidden`."""

    def with_records(self, ids: Sequence[int], act: Callable[[Sequence[FileRecord]], None]) -> None:
        """Call `act` with the records of these files, now or soon."""

    def take(self, batch: RecordBatch) -> None:
        """Show a batch of files that have changed."""

    def accept(self, seen: Mapping[int, Contents]) -> None:
        """Make the contents that checks found in files the known ones, as the user has seen them."""

    def judge_by(
        self,
        profiles: tuple[Profile, ...],
        wanted: WantedLanguages,
        programs: tuple[str, ...],
        quality: LeastQuality,
    ) -> None:
        """Judge all files from now on by these, and show the changes.

        `programs` are the codes of the problems of programs that are to see subtitles.
        """


class Preferences(Protocol):
    """The user's settings."""

    settings: Settings

    @property
    def changed(self) -> SignalInstance:
        """The new `Settings`."""

    @property
    def opened(self) -> SignalInstance:
        """The pages of the dialog, before it is shown."""

    def open(self, target: str = "") -> None:
        """Open the preferences dialog, at a page by its key or at an option by its field of the settings."""

    def named_options(self) -> "Iterable[NamedOption]":
        """Return the words of all options."""

    @property
    def page_wanted(self) -> SignalInstance:
        """The URL of the live page, to be opened in the browser."""

    def keep(self, settings: Settings) -> None:
        """Apply these settings from now on, and save them."""

    def keep_column_sets(self, sets: tuple[ColumnSet, ...]) -> None:
        """Save the sets of columns of the table."""

    def keep_export(self, choice: ExportChoice) -> None:
        """Save the choices of an export for the next one."""

    def keep_labels(self, choice: LabelChoice) -> None:
        """Save the paper of labels for the next ones."""

    def keep_volume(self, volume: int) -> None:
        """Save how loud the window plays for the next start."""

    def keep_targets(self, targets: TargetChoice) -> None:
        """Save the named encodings for the next start."""

    def keep_chosen_profiles(self, names: tuple[str, ...]) -> None:
        """Save the names of the chosen profiles for the next start."""


class Jobs(Protocol):
    """The jobs of the window."""

    @property
    def busy(self) -> bool:
        """Return whether a job runs."""

    @property
    def scanning_changed(self) -> SignalInstance:
        """The paths of the running jobs that update records; emitted with each phase of such a job."""

    @property
    def scan_ended(self) -> SignalInstance:
        """The paths of a job that updates records, and its outcome; None for a job without one."""

    @property
    def files_replaced(self) -> SignalInstance:
        """Emitted after a job since which other files are listed, as its type or outcome tells."""

    def scan(self, paths: tuple[bytes, ...], *, deep: bool = False) -> None:
        """Submit a scan of these paths as one job, after the jobs that wait already.

        A deep scan reads unchanged files too, and more of each.
        """


class Submit(Protocol):
    """Submits a job, unless an equal one waits already."""

    def __call__(self, job_type: JobType[Request, Any], request: Request) -> None: ...


class OpenFrame(Frame, frozen=True, kw_only=True):
    """The window with an open library, before its features share anything."""

    library: Library
    tasks: Tasks
    undo: UndoStack
    """The acts that the user can undo and redo."""
    sources: SourceStore
    preferences: Preferences
    opener: Opener
    user_files: UserFiles
    environment: Environment
    make_prober: "MakeProber | None"
    """A replacement for the real prober, in tests."""
    make_previewer: Callable[[], Previewer]
    """Makes a reader of single files, with a child process of its own."""
    finds: "Sequence[Callable[[Desk], Iterable[Find]]]" = ()
    """The features' sources of what the palette finds by its words."""
    late_finds: "Sequence[Callable[[Desk], Iterable[Find]]]" = ()
    """More such sources, which take so long that they are asked once the palette is shown."""
    answers: "Sequence[Callable[[Desk, str], Iterable[Find]]]" = ()
    """The features' sources of what the palette offers for a text as a whole."""
    reports: dict[type, Callable[[Any], None]]
    """The features' views of the reports of jobs, by the type of the report."""


class Desk(OpenFrame, frozen=True, kw_only=True):
    """The open library, the window that shows it, and what features share."""

    files: Files
    show_file: Callable[[int], None]
    """Selects a file by its id, and shows all files first if it has no row."""
    queue: AsyncJobQueue
    submit: Submit
    jobs: Jobs
    jobs_changed: SignalInstance
    """A change of the numbers of jobs, also at the end of each; copies were counted anew."""
    jobs_settled: SignalInstance
    """The same, but for a count of copies while a job runs, for lists that begin anew when they are read."""
    batch: SignalInstance
    """The id of a job, and a `RecordBatch` of files that the job has changed."""
    automation: Automation
    """The jobs that begin by themselves, and the watch over the sources."""

    @property
    def writable(self) -> bool:
        """Return whether the library can be changed."""
        return not self.library.read_only

    def chosen_source(self) -> tuple[bytes, ...]:
        """Return the path of the chosen source; empty while none is chosen that is a folder."""
        chosen = self.browse.state.source_id
        return () if chosen is None else self.sources.paths(chosen)

    def shown_paths(self) -> tuple[bytes, ...]:
        """Return paths at or below which all files are that are shown, with others that are not.

        Files of imported sources are not among them, unless they are shown one by one.
        """
        state = self.browse.state
        return state.within or self.sources.paths(state.source_id)

    def show_report(self, report: object) -> None:
        """Show the report of a job."""
        if type(report) in self.reports:
            self.reports[type(report)](report)
