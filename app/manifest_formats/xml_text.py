"""Text for XML files: which names it can hold, and how they are escaped."""

import re
from datetime import UTC, datetime
from typing import Final

_NOT_ALLOWED: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def text_of(path: bytes) -> str | None:
    """Return the text of a path for XML; None if XML cannot hold it."""
    try:
        text = path.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if _NOT_ALLOWED.search(text) else escape(text)


def escape(text: str) -> str:
    """Return text for the inside of an element. A parser would turn a plain CR into a newline."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def time_of(seconds: float) -> str:
    """Return a time, in seconds since the epoch, as ISO 8601 in UTC."""
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()
