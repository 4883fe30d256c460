"""The contents of files as the library stores them: JSON of a `VideoFile`, without its unknown fields."""

import codecs
import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec

from app.core.file.media import VideoFile

_DECODER: Final = msgspec.json.Decoder(VideoFile)
_ENCODER: Final = msgspec.json.Encoder()


def media_of(text: str | bytes | None) -> VideoFile | None:
    """Return the contents of a file from the stored JSON; None if there is none or it is invalid."""
    try:
        return _DECODER.decode(text) if text else None
    except (ValueError, RecursionError):
        return None


def media_tree(media: VideoFile | None) -> dict[str, Any]:
    """Return the contents of a file as a JSON tree with every field; unknown fields are None."""
    tree: dict[str, Any] = msgspec.to_builtins(media if media is not None else VideoFile())
    return {name: list(value) if isinstance(value, tuple) else value for name, value in tree.items()}


def full_members(contents: Sequence[VideoFile | None]) -> Sequence[str]:
    """Return the JSON object of the contents of each file with every field, in ASCII, without its braces."""
    known = _members([media for media in contents if media is not None])
    return [_NO_MEMBERS if media is None else next(known) for media in contents]


def _members(contents: Sequence[VideoFile]) -> Iterator[str]:
    # One call for many files. A quotation mark within a text has a backslash before it, so that `_BETWEEN`
    # occurs between two files only.
    for start in range(0, len(contents), _SLICE):
        whole = msgspec.json.format(_ENCODER.encode(contents[start : start + _SLICE]), indent=0)
        for text in whole[2 + len(_FIRST) : -2].split(_BETWEEN):
            yield _FIRST + (text if text.isascii() else text.decode().encode("ascii", _ESCAPES)).decode()


def _escape(error: UnicodeError) -> tuple[str, int]:
    """Return the signs that are not ASCII as a JSON text has them, and where they end."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


_FIRST: Final = '"container": '
_BETWEEN: Final = f"}}, {{{_FIRST}".encode()
_SLICE: Final = 64
"""Files whose text is made at once: the system would take back the memory of longer ones each time."""
_ESCAPES: Final = "cinventory-json"
codecs.register_error(_ESCAPES, _escape)
(_NO_MEMBERS,) = _members([VideoFile()])
