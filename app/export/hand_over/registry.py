"""The writers of hand-overs. A new one is a module here, and a line in the table."""

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import Final, TextIO

from app.core.export.format import PATHS, Format
from app.core.export.hand_over import HandOverChoice
from app.core.file.page import FilePage
from app.export.hand_over.handing import FIELDS, NAMED, HandingOver, SeenFile
from app.library.reader import Reader

Writer = Callable[[TextIO, Iterable[SeenFile], HandingOver], None]
"""Writes files as they come, and leaves out those that the format cannot have."""

_WRITERS: Final = {
    Format.NUL: ("path_lists", "write_nul"),
    Format.LINES: ("path_lists", "write_lines"),
    Format.TDARR: ("path_lists", "write_lines"),
    Format.RSYNC: ("path_lists", "write_rsync"),
    Format.RCLONE: ("path_lists", "write_rclone"),
    Format.M3U8: ("m3u8", "write"),
    Format.HANDBRAKE: ("handbrake", "write"),
    Format.SH: ("sh", "write"),
    Format.POWERSHELL: ("powershell", "write"),
    Format.CMD: ("cmd", "write"),
    Format.OTIO: ("otio", "write"),
    Format.EDL: ("edl", "write"),
    Format.RESOLVE: ("resolve_csv", "write"),
    Format.FCPXML: ("fcpxml", "write"),
    Format.XMEML: ("xmeml", "write"),
    Format.MLT: ("mlt", "write"),
    Format.ALE: ("ale", "write"),
}
"""The module and function of each format. Only the asked one is loaded."""
_WITH_GONE: Final = frozenset({Format.NUL, Format.LINES})
"""Lists that name missing files too: people look for these, programs would fail."""
_UNREAD: Final = frozenset(PATHS) - {Format.M3U8}
"""Formats that tell nothing of the contents of files."""


def fields_of(form: Format) -> Sequence[str]:
    """Return the fields of files that a format needs."""
    return NAMED if form in _UNREAD else FIELDS


def hand_over(out: TextIO, pages: Iterable[FilePage], form: Format, handing: HandingOver) -> None:
    """Write the files of pages with the fields of a format, which is one of `HANDED_OVER`."""
    module, function = _WRITERS[form]
    write: Writer = getattr(import_module(f"app.export.hand_over.{module}"), function)
    files = handing.files(pages, gone=form in _WITH_GONE, read=form not in _UNREAD)
    write(out, files, handing)


def write_paths(out: TextIO, reader: Reader, ids: Sequence[int], form: Format) -> tuple[int, int]:
    """Write a list of the paths of files, and return the numbers of those in it and of those left out."""
    handing = HandingOver(HandOverChoice())
    hand_over(out, reader.pages(ids, fields_of(form)), form, handing)
    return len(ids) - handing.left_out, handing.left_out
