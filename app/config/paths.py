"""The only file that knows where resources and the user's data lie, frozen or not."""

import warnings
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return a file of `resources`, as in `resource("icons/cinventory.svg")`.

    An installed or frozen package carries them inside `app`, a checkout beside it.
    """
    inside = _PACKAGE / "resources"
    return (inside if inside.is_dir() else _PACKAGE.parent / "resources") / name


def data_folder() -> Path:
    """Return the platform's folder for the user's data; it may not exist yet."""
    return platformdirs.user_data_path("cinventory", appauthor=False)


def default_library() -> Path:
    """Return the library file that is used unless another is named."""
    return data_folder() / "library.sqlite3"


def token_file() -> Path:
    """Return the file with the local API's token; it may not exist yet."""
    return data_folder() / "api-token"


def settings_file() -> Path:
    """Return the file of the user's preferences; it may not exist yet."""
    return platformdirs.user_config_path("cinventory", appauthor=False) / "settings.json"


def window_file() -> Path:
    """Return the file that says how the window was left; it may not exist yet."""
    return platformdirs.user_state_path("cinventory", appauthor=False) / "window.json"


def preview_folder() -> Path:
    """Return the folder of what can be made again of a file at any time; it may not exist yet."""
    return platformdirs.user_cache_path("cinventory", appauthor=False) / "previews"


def log_file() -> Path:
    """Return the file that unforeseen errors are written to."""
    return platformdirs.user_log_path("cinventory", appauthor=False) / "cinventory.log"


def own_files() -> tuple[Path, ...]:
    """Return the program's own files besides a library; some may not exist."""
    log = log_file()
    return (settings_file(), window_file(), token_file(), log, log.with_name(f"{log.name}.1"))


def runtime_folder() -> Path:
    """Return the user's own folder for what lasts as long as a program runs; it may not exist yet."""
    with warnings.catch_warnings():
        # platformdirs says where it turns to when the system names none, as for root: no matter for a user.
        warnings.simplefilter("ignore")
        return platformdirs.user_runtime_path("cinventory", appauthor=False)
