"""Numbers and times in XML manifests; what is not valid counts as not given."""

from datetime import datetime

_MOST_DIGITS = 19
"""Digits of the largest size that any system can tell."""


def size_of(text: str | None) -> int | None:
    """Return a size in bytes."""
    valid = text and text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS
    return int(text) if text and valid else None


def seconds_of(text: str | None) -> int | None:
    """Return a time as seconds since the epoch."""
    try:
        return int(datetime.fromisoformat(text).timestamp()) if text else None
    except (ValueError, OverflowError, OSError):
        return None
