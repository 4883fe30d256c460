"""Text for XML files: which names it can hold, and how they are escaped."""

import re
from datetime import UTC, datetime
from typing import Final
from xml.sax.saxutils import escape

_NOT_ALLOWED: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CARRIAGE_RETURN: Final = {"\r": "&#13;"}
"""A parser would turn a plain one into a newline."""


def text_of(path: bytes) -> str | None:
    """Return the text of a path for XML; None if XML cannot hold it."""
    try:
        text = path.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if _NOT_ALLOWED.search(text) else escape(text, _CARRIAGE_RETURN)


def time_of(seconds: float) -> str:
    """Return a time, in seconds since the epoch, as ISO 8601 in UTC."""
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()
