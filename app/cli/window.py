"""The options of the window."""

import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from app.cli.plain_parser import PlainParser
from app.config.presence import is_there
from app.config.program import BACKGROUND
from app.core.arguments import unknown_word


class WindowArguments(Struct, frozen=True):
    """The options in a command line for the window."""

    paths: tuple[bytes, ...]
    """Absolute paths to scan."""
    library: Path | None
    new_window: bool
    background: bool


def parser() -> PlainParser:
    """Return a parser of the options."""
    made = PlainParser("cinventory", "Open the window, and scan the paths at once.")
    made.add_argument("paths", nargs="*", metavar="PATH", help="Folders and files that the window scans.")
    made.add_argument(
        "--library", metavar="FILE", type=Path, help="Use this library file instead of the default one."
    )
    made.add_argument(
        "--new-window",
        action="store_true",
        help="Open another window. Otherwise the paths go to the window that is open.",
    )
    made.add_argument(
        BACKGROUND,
        action="store_true",
        help="Show no window, but an icon where the system has a place for it.",
    )
    return made


def parsed(arguments: Sequence[str]) -> WindowArguments:
    """Return what the arguments ask for. Raises `SystemExit` for invalid ones."""
    options = parser()
    asked = options.parse_args(arguments)
    if asked.paths and not is_there(os.fsencode(asked.paths[0])):
        from app.cli.language import texts  # noqa: PLC0415 - for an error alone

        options.error(texts().message(unknown_word(asked.paths[0])))
    paths = tuple(os.path.abspath(os.fsencode(path)) for path in asked.paths)  # noqa: PTH100 - bytes
    return WindowArguments(paths, asked.library, asked.new_window, asked.background)
