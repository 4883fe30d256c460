"""Files to hand over, made from nothing, and names that hurt."""

import io
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec.structs import replace

from app.core.export.format import Format
from app.core.export.hand_over import HandOverChoice
from app.core.file.media import AudioStream, TextStream, VideoFile, VideoStream
from app.core.file.page import FilePage
from app.core.file.record import FileStatus
from app.core.text.names import split
from app.export.hand_over.handing import HandingOver
from app.export.hand_over.output_names import OutputNames
from app.export.hand_over.registry import hand_over
from tests.export.rows import entry

NO_CHOICE: Final = HandOverChoice()
HOSTILE: Final = (
    *(b"sp ace.mp4", b"it's.mp4", b'dq".mp4', b"dollar$HOME.mp4", b"back`id`tick.mp4", b"$(touch pwned).mp4"),
    *(b"new\nline.mp4", b"-dash.mp4", b"semi;rm x.mp4", b"star*.mp4", b"[br].mp4", b"#hash.mp4"),
    *(b"; sharp.mp4", b"pct%PATH%.mp4", b"caret^.mp4", b"bang!.mp4", "\xfcmlaut.mp4".encode(), b" lead.mp4"),
    *(b"trail .mp4", b"back\\slash.mp4", b"tab\t.mp4", b"{a,b}.mp4", b"bad\xff.mp4", b"a:b.mp4", b"%03d.mp4"),
    *(b"&& id.mp4", b"~.mp4", "\u2019quote.mp4".encode()),
)
"""28 names, one of which would make the file `pwned` if a shell ran it."""


def media(rate: float | None = 25.0, seconds: float = 6.0, **more: object) -> VideoFile:
    """Return contents with two sound tracks and a subtitle."""
    picture = VideoStream(
        codec="AVC", width=1920, height=1080, frame_rate=rate, frame_rate_mode="CFR", duration=seconds
    )
    base = VideoFile(
        container="MPEG-4",
        duration=seconds,
        video=(picture,),
        audio=(AudioStream(codec="AAC LC", channels=2), AudioStream(codec="PCM", channels=6)),
        text=(TextStream(codec="Timed Text", language="de"),),
    )
    return replace(base, **more)


def page(
    *files: tuple[bytes, VideoFile | None], status: FileStatus = FileStatus.OK, **more: object
) -> FilePage:
    """Return files at absolute paths, with their contents; `more` are fields of all of them."""
    records = []
    for number, (path, _) in enumerate(files, 1):
        folder, name = split(path)
        records.append(replace(entry(number=number), folder=folder, name=name, status=status, **more))
    return FilePage.of(records, media=[each for _, each in files])


def handing(choice: HandOverChoice = NO_CHOICE, taken: Sequence[bytes] = ()) -> HandingOver:
    """Return a hand-over that makes files in the folder of the choice, or in /encoded."""
    return HandingOver(choice, OutputNames(choice.folder or b"/encoded", taken), choice.base)


def written(form: Format, *pages: FilePage, given: HandingOver | None = None) -> tuple[str, HandingOver]:
    """Return what a format writes, and the hand-over."""
    given = given or handing()
    out = io.StringIO(newline="")
    hand_over(out, pages, form, given)
    return out.getvalue(), given


def left_out(given: HandingOver) -> Iterator[tuple[bytes, str]]:
    """Yield the paths of the files that were left out, with the codes of the reasons."""
    return ((error.path, error.reason.code) for error in given.errors)
