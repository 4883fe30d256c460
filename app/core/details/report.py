"""The MediaInfo report of a file: unpack it, build a tree by track, search it, and write it as text.

No function raises, whatever the report holds. Every line of the result is safe to display.
"""

import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from app.core.text.names import one_line

LONGEST_REPORT: Final = 2**26
"""Bytes, unpacked. A few packed bytes can expand to gigabytes."""
_DEEPEST: Final = 8
_KEY_WIDTH: Final = 24


class ReportLine(Struct, frozen=True):
    """A field with its value, or a heading with the lines below it."""

    name: str
    value: str | None = None
    below: tuple["ReportLine", ...] = ()


def unpack(report: bytes) -> str | None:
    """Return the text of a zlib-packed report; None if it is not text, or too long."""
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(report, LONGEST_REPORT).decode()
    except (zlib.error, UnicodeDecodeError):
        return None
    return text if unpacking.eof else None


def report_tree(report: str) -> tuple[ReportLine, ...]:
    """Return the engine's JSON by track; any other text line by line."""
    try:
        tree = json.loads(report)
    except (ValueError, RecursionError):
        return tuple(ReportLine(one_line(line)) for line in report.splitlines())
    media = tree.get("media") if isinstance(tree, dict) else None
    tracks = media.get("track") if isinstance(media, dict) else None
    if not isinstance(tree, dict) or not isinstance(media, dict) or not isinstance(tracks, list):
        return tuple(_lines(tree, 0))
    counts: Counter[str] = Counter()
    found = [_track(track, counts) for track in tracks]
    return (*found, *_lines({key: value for key, value in tree.items() if key != "media"}, 0))


def matching_lines(tree: Iterable[ReportLine], words: str) -> tuple[ReportLine, ...]:
    """Return the lines that contain all of the words, ignoring case, with their headings."""
    wanted = words.casefold().split()
    return tuple(_narrowed(tree, wanted)) if wanted else tuple(tree)


def _narrowed(tree: Iterable[ReportLine], wanted: list[str]) -> Iterator[ReportLine]:
    for line in tree:
        said = f"{line.name} {line.value or ''}".casefold()
        missing = [word for word in wanted if word not in said]
        if not missing:
            yield line
        elif below := tuple(_narrowed(line.below, missing)):
            yield replace(line, below=below)


def tree_text(tree: Iterable[ReportLine]) -> str:
    """Return a tree as aligned lines, with an empty line between the tracks."""
    blocks: list[list[str]] = []
    loose: list[ReportLine] = []
    for line in tree:
        if line.below and not loose:
            blocks.append([line.name, *_text(line.below, 1)] if line.name else list(_text(line.below, 0)))
        else:
            loose.append(line)
    return "\n\n".join("\n".join(block) for block in (*blocks, list(_text(loose, 0))) if block)


def _text(lines: Sequence[ReportLine], depth: int) -> Iterator[str]:
    indent = "  " * depth
    width = min(max((len(line.name) for line in lines), default=0), _KEY_WIDTH)
    for line in lines:
        if line.value is None:
            yield from (indent + line.name,) if line.name else ()
            yield from _text(line.below, depth + 1)
        else:
            yield indent + (f"{line.name:<{width}} : {line.value}" if line.name else line.value)


def line_text(line: ReportLine) -> str:
    """Return one line without the lines below it."""
    return line.name if line.value is None else f"{line.name} : {line.value}" if line.name else line.value


def _track(track: object, counts: Counter[str]) -> ReportLine:
    if not isinstance(track, dict):
        return ReportLine("", None, tuple(_lines(track, 1)))
    said = track.get("@type")
    kind = one_line(said) if isinstance(said, str) else "?"
    counts[kind] += 1
    fields = {key: value for key, value in track.items() if not key.startswith("@type")}
    return ReportLine(
        kind if kind == "General" else f"{kind} #{counts[kind]}", None, tuple(_lines(fields, 1))
    )


def _lines(value: object, depth: int) -> Iterator[ReportLine]:
    """Yield a value as lines, without anything nested deeper than `_DEEPEST`."""
    if not isinstance(value, dict | list):
        yield ReportLine("", _scalar(value))
    elif depth > _DEEPEST:
        yield ReportLine("…")
    elif isinstance(value, list):
        for item in value:
            below = tuple(_lines(item, depth + isinstance(item, list)))
            yield from (ReportLine("", None, below),) if isinstance(item, list) else below
    else:
        for key, item in value.items():
            if isinstance(item, dict) or (isinstance(item, list) and _nested(item)):
                yield ReportLine(one_line(key), None, tuple(_lines(item, depth + 1)))
            else:
                yield ReportLine(one_line(key), _scalar(item))


def _nested(items: list[object]) -> bool:
    return any(isinstance(item, dict | list) for item in items)


def _scalar(value: object) -> str:
    """Return a single value, or several separated by slashes, as text."""
    if isinstance(value, list):
        return " / ".join(map(_scalar, value))
    return one_line(value) if isinstance(value, str) else json.dumps(value)


def report_tracks(report: str) -> Sequence[Mapping[str, Any]]:
    """Return the tracks of the engine's JSON with their fields; none if the text is another."""
    try:
        tree = json.loads(report)
    except (ValueError, RecursionError):
        return ()
    media = tree.get("media") if isinstance(tree, dict) else None
    tracks = media.get("track") if isinstance(media, dict) else None
    return [track for track in tracks if isinstance(track, dict)] if isinstance(tracks, list) else ()
