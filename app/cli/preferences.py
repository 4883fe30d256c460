"""The preferences of the user, for commands."""

from msgspec.structs import replace

from app.cli.messages import note
from app.config import paths, settings
from app.config import profiles as profile_files
from app.library import Library
from app.library.query import chosen_profiles, near_hints


def preferred(workers: int | None = None, wall_seconds: float | None = None) -> settings.Settings:
    """Return the user's preferences, overridden by the command line."""
    loaded = settings.load(paths.settings_file())
    if loaded.notice is not None:
        note(loaded.notice)
    kept = loaded.settings
    return replace(
        kept,
        workers=kept.workers if workers is None else workers,
        wall_seconds=kept.wall_seconds if wall_seconds is None else wall_seconds,
    )


def choose_judges(library: Library, kept: settings.Settings) -> None:
    """Have the next scan judge all files by what the user has chosen, if that differs from before."""
    profiles = profile_files.chosen(kept.chosen_profiles)
    library.write(chosen_profiles.choose, profiles, kept.wanted, kept.programs).result()
    library.write(near_hints.choose, kept.least_quality).result()
