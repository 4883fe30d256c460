"""The settings of the user, in a file of their own (`config.paths`)."""

import logging
import os
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final

from msgspec import Meta, Struct, field

from app.config import versioned_json
from app.config.alert_targets import NO_TARGETS, AlertTargets
from app.config.news import NEWS_ADDRESS
from app.config.private_files import NotPrivate
from app.config.versioned_json import Damaged, Migration, TooNew
from app.core.advice.named_targets import TargetChoice
from app.core.advice.target import EncodingTarget
from app.core.cluster import ClusterChoice, chosen
from app.core.errors import ClusterRefused, SettingsError
from app.core.export.format import Format
from app.core.facts.fact import Order
from app.core.file.filetypes import NameRules
from app.core.labels.sheets import FARTHEST, SHEETS
from app.core.message import Message
from app.core.near.least_quality import DENSITY, LINES, USUAL, LeastQuality
from app.core.problems.catalogue import COPY_HINTS, OF_PROGRAMS, OFF_AT_FIRST, ORPHAN, problem_bits
from app.core.problems.wanted_languages import LanguageWay, WantedLanguages
from app.core.run.limits import CACHE_MB, CPU_SECONDS, DISK_DAYS, PORT, WALL_SECONDS, WORKERS, ProbeLimits
from app.core.sources.overdue import OverdueLimits

log = logging.getLogger(__name__)

if TYPE_CHECKING:
    from app.core.scan.job import ScanRequest

_LIMITS: Final = ProbeLimits()
API_PORT: Final = 8737
INSIDE: Final = "inside"
"""The value of `Settings.player` with which the window plays videos itself."""
BY_NAME: Final[Order] = (("name", False),)
LONGEST_NAME: Final = 60
"""Maximum length of the name of a column set, in characters."""


class ThemeChoice(StrEnum):
    """The theme of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TextSize(StrEnum):
    """The size of text in the window, the smallest first."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"


class Language(StrEnum):
    """The language of the window and of commands."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    ITALIAN = "it"
    PORTUGUESE = "pt"
    """Portuguese as in Brazil."""
    POLISH = "pl"
    JAPANESE = "ja"
    CHINESE = "zh"
    """Chinese in simplified characters."""


BY_PEOPLE: Final = frozenset({Language.ENGLISH, Language.GERMAN})
"""The languages whose texts people have written. A machine wrote those of others; what lacks is English."""


class ColumnState(Struct, frozen=True, kw_only=True):
    """The state of a column of the table."""

    key: str
    width: Annotated[int, Meta(ge=0, le=100_000)]
    """Width in device-independent pixels; 0: the rest of the table."""
    shown: bool = True
    pinned: bool = False
    """Whether the column stays at the left of the table."""


class ColumnSet(Struct, frozen=True, kw_only=True):
    """Columns and an order of rows, saved under a name."""

    name: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
    columns: tuple[ColumnState, ...]
    """Columns from left to right."""
    order: Order = ()


class ColumnChoice(StrEnum):
    """The columns of an exported list."""

    TABLE = "table"
    """The columns of the table, in their order."""
    ALL = "all"
    CHOSEN = "chosen"


class ExportChoice(Struct, frozen=True, kw_only=True):
    """The choices of the last export, offered again for the next one."""

    format: Format = Format.CSV
    printed: bool = False
    """Whether a report is printed, as PDF."""
    columns: ColumnChoice = ColumnChoice.TABLE
    chosen: tuple[str, ...] = ()
    """Keys of the columns that were chosen one by one."""
    pictures: bool = True
    """Whether a report has pictures."""
    by_clip: bool = False
    """Whether a list has one line for the files of a recording."""
    open_result: bool = False
    """Whether the file is opened once it is written."""
    target: EncodingTarget = EncodingTarget()
    """The encoding that an encoder is asked for."""
    folder: str = ""
    """The folder for what an encoder makes."""
    mapped: tuple[str, ...] = ()
    """Folders with their paths for another program, each such as /media/nas=/mnt/media."""
    relative_to: str = ""
    """The folder that paths for rsync and rclone are relative to; empty for the innermost of all files."""


class LabelChoice(Struct, frozen=True, kw_only=True):
    """The paper of the last labels of disks, offered again for the next ones."""

    sheet: str = SHEETS[0].name
    """The name of a sheet or roll; one of another version is unknown."""
    right: Annotated[float, Meta(ge=-FARTHEST, le=FARTHEST)] = 0.0
    """Correction of the place of all labels for the user's printer, mm."""
    down: Annotated[float, Meta(ge=-FARTHEST, le=FARTHEST)] = 0.0
    """The same, mm."""


def _off_at_first(values: dict[str, Any]) -> None:
    """Migrate version 1, which knew no problems that are off at first."""
    values["problems_off"] = [*values.get("problems_off", ()), *OF_PROGRAMS]


def _orphans_off(values: dict[str, Any]) -> None:
    """Migrate version 2, which knew no problem of files that belong to no video."""
    if "problems_off" in values:
        values["problems_off"] = [*values["problems_off"], ORPHAN.code]


def _copy_hints_off(values: dict[str, Any]) -> None:
    """Migrate version 3, which knew no hints by files with the same pictures."""
    if "problems_off" in values:
        off = values["problems_off"]
        at = off.index(ORPHAN.code) if ORPHAN.code in off else len(off)
        values["problems_off"] = [*off[:at], *COPY_HINTS, *off[at:]]  # in the order of the preferences


class Settings(Struct, frozen=True, kw_only=True):
    """The settings of the user."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = (_off_at_first, _orphans_off, _copy_hints_off)

    version: int = 4
    more_extensions: tuple[str, ...] = ()
    """Extensions that are scanned besides the built-in ones."""
    fewer_extensions: tuple[str, ...] = ()
    """Built-in extensions that are not scanned."""
    skipped_folders: tuple[str, ...] = ()
    """Names, or patterns for names, of additional folders to skip."""
    hidden_files: bool = False
    """Whether AppleDouble files and hidden empty files are scanned, which are no videos."""
    workers: Annotated[int, Meta(ge=WORKERS.least, le=WORKERS.most)] | None = None
    """Number of probe children; None: the number of cores, less where memory is short."""
    wall_seconds: Annotated[float, Meta(ge=WALL_SECONDS.least, le=WALL_SECONDS.most)] = _LIMITS.wall_seconds
    cpu_seconds: Annotated[float, Meta(ge=CPU_SECONDS.least, le=CPU_SECONDS.most)] = _LIMITS.cpu_seconds
    cluster: str = ""
    """Address of the cluster whose workers probe the files of scans; empty: this computer does."""
    cluster_security: str = ""
    """Path of the file with the certificates of a cluster; empty: as Dask is configured."""
    cluster_insecure: bool = False
    """Whether a cluster without TLS is accepted."""
    cluster_folders: tuple[str, ...] = ()
    """Paths of one folder on several hosts, each such as `/Volumes/Media=/mnt/media`."""
    problems_off: tuple[str, ...] = OFF_AT_FIRST
    """Codes of the problems that are switched off."""
    wanted_languages: tuple[str, ...] = ()
    """Tags of the languages of which a video is to be in one (`core.problems`); empty: any."""
    wanted_way: LanguageWay = LanguageWay.EITHER
    """Whether they are to be spoken or written."""
    least_lines: Annotated[int, Meta(ge=LINES.least, le=LINES.most)] = USUAL.lines
    """Lines of the picture that a copy of each video is to have (`core.near.least_quality`); 0: any."""
    least_density: Annotated[float, Meta(ge=DENSITY.least, le=DENSITY.most)] = USUAL.density
    """Bits per pixel and frame that it is to have, as of AVC; 0: any."""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size: TextSize = TextSize.NORMAL
    compact_rows: bool = False
    """Whether the rows of tables are low, so that more of them are visible."""
    language: Language = Language.SYSTEM
    player: str = ""
    """The program that plays videos: a key of `app.config.programs`, `INSIDE`, or empty for the system's."""
    volume: Annotated[int, Meta(ge=0, le=100)] = 100
    """The volume of the sound of videos, 0 to 100."""
    csv_bom: bool = False
    """Whether CSV files begin with a byte order mark."""
    previews: bool = True
    """Whether the details and the gallery show pictures from files."""
    preview_cache_mb: Annotated[int, Meta(ge=CACHE_MB.least, le=CACHE_MB.most)] = 500
    """Maximum size of the cache of pictures and long reports, in millions of bytes."""
    dialogue_mb: Annotated[int, Meta(ge=CACHE_MB.least, le=CACHE_MB.most)] = 1000
    """Maximum size of the index of what is said, in millions of bytes."""
    dialogue_tracks: bool = False
    """Whether the tracks inside videos are indexed as well, for which each is read to its end."""
    dialogue_after_scans: bool = False
    """Whether what is said in new and changed files is indexed after each scan."""
    api: bool = False
    """Whether the window serves the local API."""
    api_port: Annotated[int, Meta(ge=PORT.least, le=PORT.most)] = API_PORT
    """Port of the local API; 0: any free port."""
    trash: bool = False
    """Whether copies may be moved to the trash; otherwise files are only read."""
    background: bool = False
    """Whether the program goes on without a window once the window is closed."""
    news: bool = False
    """Whether the window looks for new versions, once a week."""
    news_address: Annotated[str, Meta(max_length=2048)] = NEWS_ADDRESS
    """Address of the signed file that names the newest version."""
    desktop_alerts: bool = True
    """Whether the window shows notifications on the desktop."""
    disk_unseen_days: Annotated[int, Meta(ge=DISK_DAYS.least, le=DISK_DAYS.most)] = 180
    """Days without a look at a disk after which the user is told; 0: never."""
    disk_unchecked_days: Annotated[int, Meta(ge=DISK_DAYS.least, le=DISK_DAYS.most)] = 365
    """Days without a check of a disk after which the user is told; 0: never."""
    alerts: AlertTargets = NO_TARGETS
    """Receivers of the alerts of `cinventory serve`."""
    column_sets: tuple[ColumnSet, ...] = ()
    """Column sets that the user saved."""

    export: ExportChoice = ExportChoice()
    """The choices of the last export."""
    labels: LabelChoice = LabelChoice()
    """The paper of the last labels of disks."""
    targets: TargetChoice = TargetChoice()
    """The encodings that advice on room is asked about."""
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Keys that the user has given to acts in place of the usual ones, by the keys of the acts."""
    chosen_profiles: tuple[str, ...] = ()
    """Names of the profiles that files are judged by: a file that fails one has a problem."""

    @property
    def hidden_problems(self) -> int:
        """The set of switched-off problems, as bits."""
        return problem_bits(self.problems_off)

    @property
    def wanted(self) -> WantedLanguages:
        """The languages of which a video is to be in one."""
        return WantedLanguages(self.wanted_languages, self.wanted_way)

    @property
    def programs(self) -> tuple[str, ...]:
        """The codes of the problems of programs that do not see subtitles, without those switched off."""
        return tuple(code for code in OF_PROGRAMS if code not in self.problems_off)

    @property
    def least_quality(self) -> LeastQuality:
        """The least quality of a copy of each video, with the hints about it that are on."""
        hints = tuple(code for code in COPY_HINTS if code not in self.problems_off)
        return LeastQuality(self.least_lines, self.least_density, hints)

    @property
    def preview_cache_bytes(self) -> int:
        """Maximum size of the cache of pictures and long reports, in bytes."""
        return self.preview_cache_mb * 1_000_000

    @property
    def overdue_limits(self) -> OverdueLimits:
        """The days after which a disk is overdue."""
        return OverdueLimits(self.disk_unseen_days, self.disk_unchecked_days)

    def name_rules(self) -> NameRules:
        """Return the rules for names of files and folders. Raises `SettingsError` if they are invalid."""
        return NameRules.written(
            self.more_extensions, self.fewer_extensions, self.skipped_folders, hidden=self.hidden_files
        )

    def cluster_choice(self) -> ClusterChoice | None:
        """Return the cluster for scans; None: this computer. Raises `ClusterRefused` if it is invalid."""
        if not self.cluster:
            return None
        security = os.fsencode(self.cluster_security)
        return chosen(self.cluster, security, self.cluster_folders, insecure=self.cluster_insecure)

    def request(
        self, paths: tuple[bytes, ...], *, deep: bool = False, sniff: bool = False, here: bool = False
    ) -> "ScanRequest":
        """Return a request to scan `paths` with these settings. With `here`, no cluster takes part.

        Raises `SettingsError` like `name_rules`, and `ClusterRefused` like `cluster_choice`.
        """
        from app.core.scan.job import ScanRequest  # noqa: PLC0415 - 10 ms of a start

        cluster = None if here else self.cluster_choice()
        return ScanRequest(
            paths=paths,
            deep=deep,
            sniff=sniff,
            workers=None if cluster else self.workers,
            cluster=cluster,
            limits=ProbeLimits(cpu_seconds=self.cpu_seconds, wall_seconds=self.wall_seconds),
            names=self.name_rules(),
        )


def language(path: Path) -> Language:
    """Return the language in the settings in `path`; that of the system if they cannot be used.

    The file stays as it is: `load` tells the user of a damaged one.
    """
    try:
        return versioned_json.read(path, Settings).language
    except (OSError, Damaged, TooNew):
        return Language.SYSTEM


class Loaded(Struct, frozen=True):
    """Loaded settings, with a notice for the user if the file could not be used."""

    settings: Settings
    notice: Message | None = None


def load(path: Path) -> Loaded:
    """Return the settings in `path`, or the defaults and a notice with the reason.

    Without a file, the defaults have no notice. A damaged file is set aside. A file of a later version is
    left unchanged.
    """
    try:
        settings = versioned_json.read(path, Settings)
        settings.name_rules()
        settings.cluster_choice()
    except FileNotFoundError:
        return Loaded(Settings())
    except NotPrivate as error:
        return _defaults("preferences.not_private", path, str(error.strerror))
    except OSError as error:
        return _defaults("preferences.unreadable", path, error.strerror or str(error))
    except TooNew:
        return Loaded(Settings(), Message("preferences.too_new", {"path": str(path)}))
    except (Damaged, SettingsError, ClusterRefused) as error:
        return _set_aside(path, str(error))
    return Loaded(settings)


def save(path: Path, settings: Settings) -> None:
    """Write the settings to `path`. Raises `SettingsError`, and leaves the old file unchanged then."""
    try:
        versioned_json.write(path, settings)
    except TooNew as error:
        raise SettingsError("preferences.too_new_kept", path=str(path)) from error
    except OSError as error:
        detail = error.strerror or str(error)
        raise SettingsError("preferences.not_saved", path=str(path), detail=detail) from error


def _set_aside(path: Path, detail: str) -> Loaded:
    try:
        aside = versioned_json.set_aside(path)
    except OSError:
        return _defaults("preferences.unreadable", path, detail)
    return Loaded(Settings(), Message("preferences.damaged", {"detail": detail, "aside": str(aside)}))


def _defaults(code: str, path: Path, detail: str) -> Loaded:
    return Loaded(Settings(), Message(code, {"path": str(path), "detail": detail}))
