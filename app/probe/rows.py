"""Makes the row of a file for the library. A scan has its children do that, so that the parent need not."""

from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import asdict

from app.core.file.media import VideoFile
from app.core.file.record import UNKNOWN, ProbedRow, summarise
from app.core.file.search_keys import file_keys
from app.core.file.title import UNTITLED, Title
from app.core.problems.evaluate import judge
from app.core.problems.facts import FileFacts
from app.core.text.names import split
from app.probe.base import ProbeAnswer

_STREAMS = ("video", "audio", "text", "chapters")


def answer_row(answer: ProbeAnswer, path: bytes, size: int, mtime_ns: int, now: float) -> ProbedRow:
    """Return the row of a file with this answer; the other values are those to judge by."""
    # Few answers lack a row, which children make: the parent need not load patterns of titles for a scan.
    from app.core.titles.title import title_of  # noqa: PLC0415

    folder, name = split(path)
    return make_row(
        FileFacts(
            name=name,
            size=size,
            mtime_ns=mtime_ns,
            status=answer.status,
            reason=answer.reason,
            media=answer.media,
            now=now,
        ),
        title_of(folder, name),
    )


def make_row(facts: FileFacts, title: Title = UNTITLED) -> ProbedRow:
    """Return the row of a file."""
    media = facts.media
    summary = summarise(media) if media else UNKNOWN
    keys = file_keys(facts.name, summary.title, summary.video_codec, summary.container)
    return ProbedRow(summary, judge(facts), *keys, title, media_json(media) if media else None)


def media_json(media: VideoFile) -> str:
    """Return the contents of a file as compact JSON, without unknown fields."""
    tree = _known(media)
    for key in _STREAMS:
        tree[key] = [_known(stream) for stream in tree[key]]
    return msgspec.json.encode(tree).decode()


def _known(value: Struct) -> dict[str, Any]:
    return {name: item for name, item in asdict(value).items() if item is not None}
