"""The texts, values and sort keys of the table's columns."""

from functools import lru_cache
from typing import Final

from app.core.message import Message
from app.core.names import display, natural_key
from app.core.problems.catalogue import Severity, gravest, problem_kinds
from app.core.record import (
    LastFailure,
    bits_per_pixel,
)
from app.core.standards import channel_layout, picture_class
from app.core.units import (
    UNKNOWN_TEXT,
    local_time_text,
    time_text,
)


def name_key(name: bytes) -> object:
    return natural_key(display(name))


folder_text: Final = lru_cache(4096)(display)  # files share folders


def density_text(*given: float | None) -> str:
    bits = bits_per_pixel(*given)
    return UNKNOWN_TEXT if bits is None else f"{bits:.3f}"


def joined(*parts: str | None) -> str | None:
    return " ".join(part for part in parts if part) or None


def video_text(codec: str | None, profile: str | None) -> str:
    """Return codec and profile without the level, which only the details show."""
    return joined(codec, (profile or "").partition("@")[0]) or UNKNOWN_TEXT


def picture_value(width: int | None, height: int | None) -> str | None:
    return f"{width}x{height}" if width and height else None


def picture_text(width: int | None, height: int | None) -> str:
    return f"{width} × {height}" if width and height else UNKNOWN_TEXT  # noqa: RUF001


def picture_key(width: int | None, height: int | None) -> object:
    return (width * height, width) if width and height else None


def picture_class_name(width: int | None, height: int | None) -> str | None:
    return picture_class(width, height).name if width and height else None


def picture_class_key(width: int | None, height: int | None) -> object:
    return picture_class(width, height).long if width and height else None


def frame_rate_text(rate: float | None, mode: str | None) -> str:
    if rate is None:
        return UNKNOWN_TEXT
    return f"{rate:.3f}".rstrip("0").rstrip(".") + (" vfr" if mode == "VFR" else "")


def hdr_text(hdr: str | None, codec: str | None) -> str:
    """Return an empty text for video without HDR, so that files with HDR stand out."""
    return hdr or ("" if codec else UNKNOWN_TEXT)


def channels_text(channels: int | None) -> str:
    return UNKNOWN_TEXT if channels is None else channel_layout(channels)


def modified_value(mtime_ns: int) -> str | None:
    return time_text(mtime_ns // 10**9) or None


def modified_text(mtime_ns: int) -> str:
    return local_time_text(mtime_ns // 10**9)


@lru_cache(4096)  # files of a batch are added at once
def added_value(added: float) -> str | None:
    return time_text(added) or None


def reason_value(reason: Message | None) -> str | None:
    return str(reason) if reason else None


def failure_value(failure: LastFailure | None) -> str | None:
    return str(failure.reason) if failure else None


@lru_cache(1024)  # most files have none, or one of a few sets
def problems_value(problems: int | None) -> str | None:
    """Return the problem codes; empty for none."""
    return None if problems is None else " ".join(kind.code for kind in problem_kinds(problems))


def problems_text(problems: int | None) -> str:
    """Return the title of the worst problem, and the number of further ones: `Cut off +2`."""
    if problems is None:
        return UNKNOWN_TEXT
    worst, *others = problem_kinds(problems) or (None,)
    return f"{worst.title if worst else ''}{f' +{len(others)}' if others else ''}"


def problems_key(problems: int | None) -> int | None:
    """Return the rank of the worst severity; 0 for no problem."""
    worst = gravest(problems or 0)
    ranks = {None: 0, Severity.HINT: 1, Severity.WARNING: 2, Severity.ERROR: 3}
    return None if problems is None else ranks[worst]
