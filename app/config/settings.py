"""What the user prefers, and how the window was left. Either is one file (`config.paths` says which)."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, ClassVar, Final

from msgspec import Meta

from app.config import versioned_json
from app.config.versioned_json import Damaged, Migration, TooNew
from app.core.columns import Order
from app.core.errors import SettingsError
from app.core.filetypes import NameRules
from app.core.limits import CACHE_MB, CPU_SECONDS, PORT, WALL_SECONDS, WORKERS, ProbeLimits
from app.core.message import Message
from app.core.problems.catalogue import problem_bits
from app.core.scan import ScanRequest

log = logging.getLogger(__name__)

_LIMITS: Final = ProbeLimits()
API_PORT: Final = 8737
BY_NAME: Final[Order] = (("name", False),)
_NAME_OF_VERSION_2: Final = 190
"""Width of the column, px."""
LONGEST_NAME: Final = 60
"""Signs in the name of a column set."""


class ThemeChoice(StrEnum):
    """Which clothes the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """What the window speaks."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnState:
    """One column of the table, as the user left it."""

    key: str
    width: Annotated[int, Meta(ge=0, le=100_000)]
    """Pixels that do not depend on the screen; 0: the room that the others leave."""
    shown: bool = True
    pinned: bool = False
    """Kept left of those that are not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnSet:
    """Columns and an order of rows under a name."""

    name: Annotated[str, Meta(min_length=1, max_length=LONGEST_NAME)]
    columns: tuple[ColumnState, ...]
    """In the order in which they stand."""
    order: Order = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the user prefers."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = ()

    version: int = 1
    more_extensions: tuple[str, ...] = ()
    """Scanned besides those that are built in."""
    fewer_extensions: tuple[str, ...] = ()
    """Left out."""
    skipped_folders: tuple[str, ...] = ()
    """Names, or patterns for names, of further folders to pass over."""
    workers: Annotated[int, Meta(ge=WORKERS.least, le=WORKERS.most)] | None = None
    """Probe children; None: as many as cores, at most 8."""
    wall_seconds: Annotated[float, Meta(ge=WALL_SECONDS.least, le=WALL_SECONDS.most)] = _LIMITS.wall_seconds
    cpu_seconds: Annotated[float, Meta(ge=CPU_SECONDS.least, le=CPU_SECONDS.most)] = _LIMITS.cpu_seconds
    problems_off: tuple[str, ...] = ()
    """Codes of the problems that nobody wants to hear of."""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: Language = Language.SYSTEM
    csv_bom: bool = False
    """Whether CSV files begin with a byte order mark."""
    previews: bool = True
    """Whether pictures are made of the file that is looked at."""
    preview_cache_mb: Annotated[int, Meta(ge=CACHE_MB.least, le=CACHE_MB.most)] = 500
    """Millions of bytes of pictures and long reports that are kept."""
    api: bool = False
    """Whether the window serves the local API."""
    api_port: Annotated[int, Meta(ge=PORT.least, le=PORT.most)] = API_PORT
    """Where it listens then; 0: on any port that is free."""
    column_sets: tuple[ColumnSet, ...] = ()
    """Those that the user has saved."""

    @property
    def hidden_problems(self) -> int:
        """The set of the problems that are switched off."""
        return problem_bits(self.problems_off)

    def name_rules(self) -> NameRules:
        """Return what is looked for by name. Raises `SettingsError` where that makes no sense."""
        return NameRules.written(self.more_extensions, self.fewer_extensions, self.skipped_folders)

    def request(self, paths: tuple[bytes, ...], *, deep: bool = False, sniff: bool = False) -> ScanRequest:
        """Return how these are to be scanned. Raises `SettingsError` like `name_rules`."""
        return ScanRequest(
            paths=paths,
            deep=deep,
            sniff=sniff,
            workers=self.workers,
            limits=ProbeLimits(cpu_seconds=self.cpu_seconds, wall_seconds=self.wall_seconds),
            names=self.name_rules(),
        )


@dataclass(frozen=True, slots=True)
class Loaded:
    """Preferences, and what there is to say about where they came from."""

    settings: Settings
    notice: Message | None = None


def _sort_by_several(values: dict[str, Any]) -> None:
    """Version 1 knew one column to sort by, and was one where it said nothing."""
    key, descending = values.pop("sort_key", "name"), values.pop("sort_descending", False)
    values["order"] = [[key, descending]] if key else []


def _free_name(values: dict[str, Any]) -> None:
    """Version 2 knew no free width: a name as wide as that began was never given another."""
    for column in values.get("columns", ()):
        if column.get("key") == "name" and column.get("width") == _NAME_OF_VERSION_2:
            column["width"] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowState:
    """How the window was left."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = (_sort_by_several, _free_name)

    version: int = 3
    geometry: str = ""
    """What Qt saves of it, in base64; empty for a new window."""
    sidebar_width: Annotated[int, Meta(ge=0, le=100_000)] = 232
    details_width: Annotated[int, Meta(ge=0, le=100_000)] = 336
    sidebar_shown: bool = True
    details_shown: bool = True
    jobs_shown: bool = False
    columns: tuple[ColumnState, ...] = ()
    """In the order in which they stand; none: those of a new window."""
    order: Order = BY_NAME
    """What the rows are sorted by."""


def load(path: Path) -> Loaded:
    """Return the preferences in `path`, or the defaults and a notice that says why.

    Where nothing was saved yet there is nothing to say. A damaged file is set aside, one of a later
    version is left alone.
    """
    try:
        settings = versioned_json.read(path, Settings)
        settings.name_rules()
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError as error:
        return _defaults("preferences.unreadable", path, error.strerror or str(error))
    except TooNew:
        return Loaded(Settings(), Message("preferences.too_new", {"path": str(path)}))
    except (Damaged, SettingsError) as error:
        return _set_aside(path, str(error))
    return Loaded(settings)


def save(path: Path, settings: Settings) -> None:
    """Keep the preferences in `path`. Raises `SettingsError`; what was there then stays."""
    try:
        versioned_json.write(path, settings)
    except TooNew as error:
        raise SettingsError("preferences.too_new_kept", path=str(path)) from error
    except OSError as error:
        detail = error.strerror or str(error)
        raise SettingsError("preferences.not_saved", path=str(path), detail=detail) from error


def load_window(path: Path) -> WindowState:
    """Return how the window was left, as far as anyone knows: a new one is no matter to speak of."""
    try:
        return versioned_json.read(path, WindowState)
    except FileNotFoundError:
        pass
    except (OSError, Damaged, TooNew) as error:
        log.warning("the window's state in %s is not used: %r", path, error)
    return WindowState()


def save_window(path: Path, state: WindowState) -> None:
    """Keep how the window was left; where that cannot be, only the log hears of it."""
    try:
        versioned_json.write(path, state)
    except (OSError, TooNew) as error:
        log.warning("the window's state was not saved in %s: %r", path, error)


def _set_aside(path: Path, detail: str) -> Loaded:
    try:
        aside = versioned_json.set_aside(path)
    except OSError:
        return _defaults("preferences.unreadable", path, detail)
    return Loaded(Settings(), Message("preferences.damaged", {"detail": detail, "aside": str(aside)}))


def _defaults(code: str, path: Path, detail: str) -> Loaded:
    return Loaded(Settings(), Message(code, {"path": str(path), "detail": detail}))
