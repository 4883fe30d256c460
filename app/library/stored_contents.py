"""The contents of files as the library stores them: JSON of a `VideoFile`, without its unknown fields.

They are read as structs with the fields of the classes in `app.core.media`. That takes a fifth of the time:
`msgspec` fills a dataclass attribute by attribute.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import MISSING, fields
from typing import Any, Final, get_type_hints

import msgspec

from app.core.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream


def _struct(kind: type[Any], **nested: object) -> type[msgspec.Struct]:
    """Return a struct with the fields of a dataclass; `nested` are types of fields that hold structs."""
    types = get_type_hints(kind) | nested
    members = [
        (field.name, types[field.name], *(() if field.default is MISSING else (field.default,)))
        for field in fields(kind)
    ]
    properties = {name: item for name, item in vars(kind).items() if isinstance(item, property)}
    return msgspec.defstruct(kind.__name__, members, namespace=properties, gc=False)


_KIND: Final = _struct(
    VideoFile,
    video=tuple[_struct(VideoStream), ...],  # type: ignore[misc]
    audio=tuple[_struct(AudioStream), ...],  # type: ignore[misc]
    text=tuple[_struct(TextStream), ...],  # type: ignore[misc]
    chapters=tuple[_struct(Chapter), ...],  # type: ignore[misc]
)
_DECODER: Final[msgspec.json.Decoder[Any]] = msgspec.json.Decoder(_KIND)
_ENCODER: Final = msgspec.json.Encoder()


def media_of(text: str | bytes | None) -> VideoFile | None:
    """Return the contents of a file from the stored JSON; None if there is none or it is invalid."""
    try:
        media: VideoFile | None = _DECODER.decode(text) if text else None
    except (ValueError, RecursionError):
        return None
    return media


def media_tree(media: VideoFile | None) -> dict[str, Any]:
    """Return the contents of a file as a JSON tree with every field; unknown fields are None."""
    tree: dict[str, Any] = msgspec.to_builtins(media if media is not None else _KIND())
    return {name: list(value) if isinstance(value, tuple) else value for name, value in tree.items()}


def full_members(contents: Sequence[VideoFile | None]) -> Sequence[str]:
    """Return the JSON object of the contents of each file with every field, in ASCII, without its braces."""
    if not contents:
        return ()
    known = [_NOTHING if media is None else media for media in contents]
    # One call for all files. A quotation mark within a text has a backslash before it, so that `_BETWEEN`
    # occurs between two files only.
    whole = msgspec.json.format(_ENCODER.encode(known), indent=0)
    return [_FIRST + _ascii(text) for text in whole[2 + len(_FIRST) : -2].split(_BETWEEN)]


def _ascii(text: bytes) -> str:
    if text.isascii():
        return text.decode()
    return _NOT_ASCII.sub(lambda found: json.dumps(found[0])[1:-1], text.decode())


_NOTHING: Final[Any] = _KIND()
_FIRST: Final = '"container": '
_BETWEEN: Final = f"}}, {{{_FIRST}".encode()
_NOT_ASCII: Final = re.compile(r"[^\0-\x7f]+")
