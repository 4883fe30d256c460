"""How SQL puts files into the order of a column, as `core.columns` does with records in memory."""

from collections.abc import Mapping
from typing import Final

from app.core.columns import Order
from app.library import problems
from app.library.finding import DENSITY, DOLBY, PICTURE_CLASS, STATUS

FOLDER: Final = "folder"
"""The column whose order is an order of folders."""


def _look(expression: str) -> tuple[str, ...]:
    return (f"(SELECT {expression} FROM look l WHERE l.id = f.look_id)",)


ORDERS: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("f.name_key",),
    FOLDER: ("(SELECT d.path_key FROM folder d WHERE d.id = f.folder_id)",),
    "size": ("f.size",),
    "duration": ("f.duration",),
    "container": _look("l.container"),
    "video": _look("nullif(trim(ifnull(l.video_codec, '') || ' ' || ifnull(l.video_profile, '')), '')"),
    "picture": _look("nullif(l.width * l.height, 0) * 1000000 + l.width"),
    "picture_class": _look(PICTURE_CLASS),
    "frame_rate": ("f.frame_rate",),
    "bit_depth": _look("l.bit_depth"),
    "chroma": _look("l.chroma"),
    "hdr": _look("l.hdr_format"),
    "dolby_vision": _look(DOLBY),
    "colour_primaries": _look("l.colour_primaries"),
    "colour_transfer": _look("l.colour_transfer"),
    "scan_type": _look("l.scan_type"),
    "bit_rate": ("f.bit_rate",),
    "bits_per_pixel": (DENSITY,),
    "audio": _look("l.audio_codec"),
    "channels": _look("l.channels"),
    "sample_rate": _look("l.sample_rate"),
    "audio_languages": _look("l.audio_languages"),
    "text_languages": _look("l.text_languages"),
    "start_timecode": ("f.start_timecode",),
    "tracks": _look("l.tracks"),
    "chapters": ("f.chapters",),
    "title": ("f.title",),
    "encoded": ("f.encoded_date",),
    "application": _look("l.application"),
    "camera": _look("l.camera"),
    "modified": ("f.mtime_ns",),
    "added": ("f.added",),
    "status": (STATUS,),
    "problems": (problems.order(),),
    "reason": ("f.reason",),
}
"""SQL on `file f` by the key of the column; a reason goes by its code."""

_ALWAYS_KNOWN: Final = frozenset({"name", FOLDER, "size", "modified", "added", "status"})


def order_by(order: Order, hidden: int = 0) -> str:
    """Return what follows ORDER BY: unknown last either way, and equal files by their ids.

    No problem of the set `hidden` counts. Raises KeyError for what is no column.
    """
    orders = {**ORDERS, "problems": (problems.order(hidden),)}
    parts = [
        f"{expression} {'DESC' if descending else 'ASC'}{'' if key in _ALWAYS_KNOWN else ' NULLS LAST'}"
        for key, descending in order
        for expression in orders[key]
    ]
    return ", ".join([*parts, "f.id"])
