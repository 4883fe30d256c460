"""Paths of resources and of the data of the user, in a checkout, an installed or a frozen program."""

import warnings
from pathlib import Path
from typing import Final

import platformdirs

from app.config.program import program_folder

_PACKAGE = Path(__file__).resolve().parent.parent
PORTABLE: Final = "portable"
"""The name of the file beside the program that keeps all data there, for a program on a stick."""


def resource(name: str) -> Path:
    """Return the path of a file of `resources`, as in `resource("icons/cinventory.svg")`.

    An installed or frozen package carries them inside `app`, a checkout beside it.
    """
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name


def guide_folder() -> Path:
    """Return the folder with the pages of the help; a checkout has them in `docs`."""
    inside = _PACKAGE / "guide"
    return inside if inside.is_dir() else _PACKAGE.parent / "docs" / "guide"


def changes_file() -> Path:
    """Return the list of the changes of all versions, which an installed package has beside the help."""
    inside = _PACKAGE / "guide" / "CHANGELOG.md"
    return inside if inside.is_file() else _PACKAGE.parent / "CHANGELOG.md"


def portable_folder() -> Path | None:
    """Return the folder for all data beside a portable program; None for one that is installed."""
    folder = program_folder()
    return folder / "data" if (folder / PORTABLE).is_file() else None


def data_folder() -> Path:
    """Return the folder for the data of the user; it may not exist yet."""
    return portable_folder() or platformdirs.user_data_path("cinventory", appauthor=False)


def default_library() -> Path:
    """Return the path of the default library; it may not exist yet."""
    return data_folder() / "library.sqlite3"


def backup_folder(library: Path) -> Path:
    """Return the folder of the backups of a library, beside it; it may not exist yet."""
    return library.with_name(f"{library.stem}.backups")


def token_file() -> Path:
    """Return the path of the file with the token of the local API; it may not exist yet."""
    return data_folder() / "api-token"


def settings_file() -> Path:
    """Return the path of the settings file; it may not exist yet."""
    return (
        portable_folder() or platformdirs.user_config_path("cinventory", appauthor=False)
    ) / "settings.json"


def profile_folder() -> Path:
    """Return the folder of the profiles of the user; it may not exist yet."""
    return settings_file().parent / "profiles"


def window_file() -> Path:
    """Return the path of the file with the state of the window; it may not exist yet."""
    return (portable_folder() or platformdirs.user_state_path("cinventory", appauthor=False)) / "window.json"


def recent_file() -> Path:
    """Return the path of the file with the libraries that were opened lately; it may not exist yet."""
    return window_file().with_name("libraries.json")


def news_file() -> Path:
    """Return the path of the file with what is remembered of news; it may not exist yet."""
    return window_file().with_name("versions.json")


def preview_folder() -> Path:
    """Return the folder of the preview cache, which may be deleted at any time; it may not exist yet."""
    return _cache_folder() / "previews"


def pictures_beside(library: Path) -> Path:
    """Return the folder of pictures beside a library, where a portable program has both; it may not exist."""
    return library.parent / preview_folder().name


def cluster_folder() -> Path:
    """Return the folder for files of the workers on this computer; it may not exist yet."""
    return _cache_folder() / "cluster"


def _cache_folder() -> Path:
    return portable_folder() or platformdirs.user_cache_path("cinventory", appauthor=False)


def log_file() -> Path:
    """Return the path of the log; it may not exist yet."""
    return (portable_folder() or platformdirs.user_log_path("cinventory", appauthor=False)) / "cinventory.log"


def crash_file() -> Path:
    """Return the path of the file that a crash of the window writes; it may not exist yet."""
    return log_file().with_name("cinventory.crash")


def own_files() -> tuple[Path, ...]:
    """Return the paths of the files of the program, without libraries; some may not exist."""
    log = log_file()
    logs = (log, log.with_name(f"{log.name}.1"), crash_file())
    return (settings_file(), window_file(), recent_file(), news_file(), token_file(), *logs)


def runtime_folder() -> Path:
    """Return the folder of the user for files that last as long as a program runs; it may not exist yet."""
    with warnings.catch_warnings():
        # platformdirs warns of its fallback if the system names no such folder, as for root.
        warnings.simplefilter("ignore")
        return platformdirs.user_runtime_path("cinventory", appauthor=False)
