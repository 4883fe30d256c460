"""The figures of a library at one moment. A figure that nobody has counted is None, never 0."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from msgspec import Struct, field

from app.core.coverage import Question
from app.core.problems.catalogue import PROBLEM_KINDS, FromImports, ProblemKind, Severity
from app.core.schedule.schedule import Schedule
from app.core.sources.disk import KnownDisk, Space
from app.core.sources.disk_forecast import Forecast
from app.core.sources.overdue import OverdueDisk
from app.core.sources.source import PartialScan

_ASKED: Final = {"rotten": Question.ROT, "damaged": Question.DAMAGE}
"""The problems of which a scan knows nothing, and the question that finds them."""


class FileCount(NamedTuple):
    """A number of files, and their size."""

    files: int = 0
    size: int = 0
    """Bytes."""


class SourceFigures(Struct, frozen=True, kw_only=True):
    """A source of the library."""

    id: int
    path: bytes
    name: str
    """A unique name."""
    disk: KnownDisk
    """The disk that it lies on."""
    online: bool = True
    """Whether the last look could reach it."""
    away: float | None = None
    """Time at which it was found out of reach, seconds since the epoch; None if that is not known."""
    files: int = 0
    """Files that are not missing, in a trash, or skipped."""
    bare: int = 0
    """Files of these whose checksums were never looked at; of a catalogue none, which no check can read."""
    unchecked: int = 0
    """Files of these that no check has ever read, neither for damage nor for their checksums."""
    damaged: int | None = None
    """Damaged files; None while no file was checked for damage."""
    unread: PartialScan | None = None
    """The part that was read, if the last scan did not come to its end."""
    imported: bool = False
    """Whether its files are from a catalogue or from another library."""


class DiskFigures(Struct, frozen=True):
    """A disk with its sources. One that the user has named may have none any more."""

    disk: KnownDisk
    sources: tuple[SourceFigures, ...] = ()
    single: FileCount | None = None
    """Files that exist on no other disk; None while copies are not known."""
    forecast: Forecast | None = None
    """The time by which it is full; None if no look has told its room, or if nobody asked."""

    @property
    def name(self) -> str:
        """Return its name, which no other disk has."""
        return self.disk.name

    @property
    def online(self) -> bool:
        """Return whether any of its sources can be reached."""
        return any(source.online for source in self.sources)

    @property
    def is_imported(self) -> bool:
        """Return whether imports alone tell of it."""
        return bool(self.sources) and all(source.imported for source in self.sources)

    @property
    def away(self) -> float | None:
        """Return the time at which it was found out of reach; None if it is not, or if that is not known."""
        times = [source.away for source in self.sources if source.away is not None]
        return None if self.online else max(times, default=None)

    @property
    def files(self) -> int:
        """Return the number of its files."""
        return sum(source.files for source in self.sources)

    @property
    def unchecked(self) -> int:
        """Return the number of its files that no check has ever read."""
        return sum(source.unchecked for source in self.sources)

    @property
    def damaged(self) -> int | None:
        """Return the number of its damaged files; None while none of its files was checked for damage."""
        known = [source.damaged for source in self.sources if source.damaged is not None]
        return sum(known) if known else None

    @property
    def space(self) -> Space | None:
        """Return its space by the last look; None if no look has told it."""
        return self.disk.space


def by_disk(
    sources: Iterable[SourceFigures], only_on: Mapping[int, FileCount] | None
) -> tuple[DiskFigures, ...]:
    """Return the disks of sources, in the order of their first ones.

    `only_on` has the files that exist on no other disk, by the ids of the disks of which that is known; None
    while copies are not known.
    """
    found: dict[int, list[SourceFigures]] = {}
    for source in sources:
        found.setdefault(source.disk.id, []).append(source)
    return tuple(
        DiskFigures(those[0].disk, tuple(those), None if only_on is None else only_on.get(id_))
        for id_, those in found.items()
    )


class News(Struct, frozen=True, kw_only=True):
    """Changes since the last visit of the user; during the first visit, all that scans have found."""

    since: float | None = None
    """Time of the last look, or of the first scan, seconds since the epoch; None without both."""
    looked: bool = False
    """Whether the user has looked before."""
    added: int = 0
    changed: int | None = None
    """Absent if details of a scan since then were dropped."""
    missing: int = 0
    """Files that are missing now."""


class Freeable(NamedTuple):
    """The bytes that copies on the same disk take at most, and those of copies on other disks: backups."""

    within: int = 0
    across: int = 0


class PastJobs(NamedTuple):
    """The jobs of one type that have ended within a week."""

    type: str
    """The name of the type."""
    ended: int
    bad: int
    """Jobs of these that failed, or need attention."""


class Wrong(NamedTuple):
    """A kind of problem, and the files that have it."""

    kind: ProblemKind
    files: int | None
    """Absent if no file was asked."""
    asked: int | None = None
    """The files that were asked; None if each scan asks all."""


class Figures(Struct, frozen=True, kw_only=True):
    """The figures of a library."""

    time: float
    """Time of the read, seconds since the epoch."""
    files: int = 0
    """Known files, missing ones included."""
    size: int = 0
    """Bytes."""
    seconds: float = 0.0
    """Playing time of the files whose duration is known."""
    sources: tuple[SourceFigures, ...] = ()
    """The sources in natural order of their names."""
    asked: Mapping[Question, int] = field(default_factory=dict)
    """The files that were asked each question, as in `core.coverage`."""
    undecoded: int = 0
    """Files that no check for damage has looked at, among those that one could read."""
    uncompared: int = 0
    """Files whose copies are not known, among those that may have some."""
    problems: Mapping[str, int] = field(default_factory=dict)
    """Numbers of files by the code of a problem, without hidden problems and those marked OK."""
    imported: Mapping[str, FromImports] = field(default_factory=dict)
    """Of these files, those that imports of other libraries tell of, if any."""
    hidden: frozenset[str] = frozenset()
    """Codes of the problems that the user has switched off."""
    rotten_with_good_copy: int | None = None
    """Rotten files of which a good copy is known; None without any, and if there are too many to look."""
    damaged_with_copy: int | None = None
    """Damaged files that have another copy; None without any, and while copies are not known."""
    news: News = News()
    single: FileCount | None = None
    """Files whose copies all lie on one disk; None while copies are not known."""
    only_on: Mapping[int, FileCount] = field(default_factory=dict)
    """These files by the id of their disk; none for a disk without such a file."""
    freeable: Freeable | None = None
    """Absent while copies are not known."""
    library_size: int = 0
    """Bytes of the file of the library."""
    backup: float | None = None
    """Time of the last backup of the library, seconds since the epoch; None without one."""
    schedules: int = 0
    """Schedules that are enabled."""
    watched: int = 0
    """Sources that are watched."""
    next: tuple[float, Schedule] | None = None
    """The schedule that runs next, and when, seconds since the epoch."""
    week: tuple[PastJobs, ...] = ()
    """The jobs of the last seven days."""
    overdue: tuple[OverdueDisk, ...] = ()
    """The disks that were not seen, or not checked, for longer than the user wants."""

    @property
    def disks(self) -> tuple[DiskFigures, ...]:
        """Return the disks, in the order of their first sources."""
        return by_disk(self.sources, None if self.single is None else self.only_on)

    @property
    def has_folders(self) -> bool:
        """Return whether a source is a folder, which a job can read, or will be: there is none yet."""
        return not self.sources or not all(source.imported for source in self.sources)

    @property
    def is_wholly_read(self) -> bool:
        """Return whether each source is there, and its last scan came to its end."""
        return all(source.online and source.unread is None for source in self.sources)

    @property
    def missing(self) -> int | None:
        """Return the number of files that are missing now; None if none is known, but not all was read."""
        return self.news.missing or (0 if self.is_wholly_read else None)

    def asked_about(self, question: Question) -> int:
        """Return the number of files that were asked."""
        return self.asked.get(question, 0)

    def with_problem(self, code: str) -> int:
        """Return the number of files with a problem, among those that were asked."""
        return self.problems.get(code, 0)

    def wrong(self) -> Iterator[Wrong]:
        """Yield the errors and warnings of files, and those that nobody has looked for, the worst first."""
        for kind in PROBLEM_KINDS:
            if kind.severity is Severity.HINT or kind.code in self.hidden:
                continue
            files, question = self.with_problem(kind.code), _ASKED.get(kind.code)
            if question is not None:
                asked = self.asked_about(question)
                yield Wrong(kind, files if asked or files else None, asked)
            elif files:
                yield Wrong(kind, files)

    @property
    def hints(self) -> int:
        """Return the number of hints."""
        kinds = (kind for kind in PROBLEM_KINDS if kind.severity is Severity.HINT)
        return sum(self.with_problem(kind.code) for kind in kinds)
