"""The pictures that a report of a command has."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from enum import Enum, auto
from typing import TYPE_CHECKING

import typer

from app.cli.language import tr
from app.cli.messages import say
from app.config import paths
from app.config.settings import Settings
from app.core.export.format import Format

if TYPE_CHECKING:
    from app.export.contact_sheets import PicturesOf, Sheet
    from app.library import Library


class Pictures(Enum):
    """The pictures that a user wants in a report."""

    NONE = auto()
    CACHED = auto()
    MADE = auto()
    """Pictures from the cache, and new ones."""


def pictures_of_options(form: Format, *, cached: bool, made: bool) -> Pictures:
    """Return the pictures that options ask for. Ends the command with a message for another format."""
    if (cached or made) and form is not Format.HTML:
        option = "--make-pictures" if made else "--pictures"
        raise typer.BadParameter(tr("only HTML can have pictures. Add --format html."), param_hint=option)
    return Pictures.MADE if made else Pictures.CACHED if cached else Pictures.NONE


@contextmanager
def report_pictures(
    wanted: Pictures, settings: Settings, library: "Library"
) -> "Iterator[PicturesOf | None]":
    """Yield the function that returns the pictures of a file; None without any.

    Say at the end if no file has pictures.
    """
    if wanted is Pictures.NONE:
        yield None
        return
    from app.jobs.report_pictures import cached_pictures, made_pictures  # noqa: PLC0415 - few reports need it

    folder, found = paths.preview_folder(), 0
    cached = nullcontext(cached_pictures(folder))
    made = made_pictures(folder, settings.preview_cache_bytes, roots=library.source_paths)
    with cached if wanted is Pictures.CACHED else made as pictures_of:

        def counted(path: bytes, size: int, mtime_ns: int) -> "Sheet | None":
            nonlocal found
            sheet = pictures_of(path, size, mtime_ns)
            found += sheet is not None
            return sheet

        yield counted
    if not found:
        if wanted is Pictures.CACHED:
            say(tr("None of these files has pictures. Make them with --make-pictures."))
        else:
            say(tr("None of these files has pictures."))
