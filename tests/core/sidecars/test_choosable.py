"""Of the files beside a video those can be chosen that tell subtitles; an index stands for its pictures."""

import pytest

from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.sidecar import Sidecar, SubtitleContents, choosable, pictures_of


def beside(name: bytes, format_: str | None = None, folder: bytes = b"/v") -> Sidecar:
    contents = None if format_ is None else SubtitleContents(format_)
    kind = SidecarKind.SUBTITLES if name[-3:] != b"nfo" else SidecarKind.METADATA
    return Sidecar(id=1, folder=folder, name=name, size=1, mtime_ns=1, kind=kind, contents=contents)


def test_pictures_are_chosen_by_their_index() -> None:
    files = [
        beside(b"a.nfo"),
        beside(b"a.srt", "subrip"),
        beside(b"a.sup", "pgs"),
        beside(b"a.idx", "vobsub index"),
        beside(b"a.sub", "vobsub"),
        beside(b"b.sub", "microdvd"),
        beside(b"c.sub"),
    ]
    assert [each.name for each in choosable(files)] == [b"a.srt", b"a.sup", b"a.idx", b"b.sub", b"c.sub"]


@pytest.mark.parametrize(
    ("index", "there", "expected"),
    [
        (b"a.idx", (b"a.idx", b"a.sub"), b"/v/a.sub"),
        (b"a.IDX", (b"A.sub",), b"/v/A.sub"),
        (b"a.IDX", (), b"/v/a.SUB"),
        (b"a.de.idx", (b"a.sub",), b"/v/a.de.sub"),
        (b"a.sup", (b"a.sub",), None),
    ],
)
def test_an_index_tells_of_the_pictures_beside_it(
    index: bytes, there: tuple[bytes, ...], expected: bytes | None
) -> None:
    files = [*map(beside, there), beside(b"a.sub", folder=b"/other")]
    assert pictures_of(beside(index), files) == expected
