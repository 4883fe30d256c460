"""References that are where no regular file has them are seen on their way to the engine."""

import os
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.references.refusal import NotAVideo
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.mediainfo import probe_file
from app.probe.reference_watch import ReferenceWatch
from app.process.limits import Allowance
from tests.elsewhere.containers import alias, box, movie, mxf

ELSEWHERE = box(b"alis", bytes(4) + alias("other.mov"))
HANDLER = box(b"hdlr", bytes(4) + b"dhlralisappl" + bytes(9))


def probe(path: Path, contents: bytes, *, deep: bool = False) -> ProbeAnswer:
    path.write_bytes(contents)
    return probe_file(ProbeTask(1, os.fsencode(path), deep=deep), Allowance(ProbeLimits()))


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize(
    "before",
    [
        box(b"ftyp", b"qt  ") + box(b"abcd", bytes(40)),
        box(b"abcd", bytes(40)),
        box(b"ftyp", b"qt  ") + box(b"free", bytes(100_000)) + b"\0\0\0\1junk" + (16).to_bytes(8),
    ],
)
def test_a_movie_behind_strange_boxes_is_watched(tmp_path: Path, before: bytes, *, deep: bool) -> None:
    answer = probe(tmp_path / "a.mov", before + movie(ELSEWHERE), deep=deep)
    assert answer.reason is not None
    assert (answer.reason.code, answer.reason.args) == ("file.elsewhere", {"name": "other.mov"})


@pytest.mark.parametrize("step", [1, 7, 64, 4096])
def test_a_reference_across_chunks_is_seen(step: int) -> None:
    data = box(b"minf", HANDLER + ELSEWHERE) + bytes(5000)
    watch = ReferenceWatch(boxes=True, sets=False)
    with pytest.raises(NotAVideo):
        list(map(watch.checked, (data[at : at + step] for at in range(0, len(data), step))))


def test_own_media_are_no_reference() -> None:
    own = box(b"alis", b"\0\0\0\1")
    data = box(b"minf", HANDLER + own)
    assert ReferenceWatch(boxes=True, sets=True).checked(data) == data


def test_boxes_that_cannot_be_looked_into_are_refused() -> None:
    for kind in (b"cmvd", b"RU*A"):
        with pytest.raises(NotAVideo):
            ReferenceWatch(boxes=True, sets=False).checked(box(b"minf", box(kind, bytes(40))))


@pytest.mark.parametrize("step", [1, 5, 4096])
def test_locators_are_found_and_hidden(step: int) -> None:
    data = mxf("http://host/a.mxf", essence=b"picture")
    watch = ReferenceWatch(boxes=False, sets=True)
    hidden = b"".join(watch.checked(data[at : at + step]) for at in range(0, len(data), step))
    assert len(hidden) == len(data)
    assert [at for at in range(len(data)) if hidden[at] != data[at]] == [data.index(b"\x01\x32\0\x83") + 1]
    assert watch.address is not None
    assert "http://host/a.mxf".startswith(watch.address)


def test_a_locator_beside_own_essence_is_not_followed(tmp_path: Path) -> None:
    answer = probe(tmp_path / "a.mxf", mxf(str(tmp_path / "other.mxf"), essence=bytes(5000)))
    assert answer.status is FileStatus.OK
    assert answer.media
    assert [(track.width, track.height) for track in answer.media.video] == [(320, 240)]


def test_a_disc_image_is_told(tmp_path: Path) -> None:
    answer = probe(tmp_path / "a.vob", bytes(32 * 1024) + b"\x01CD001\1" + bytes(9000))
    assert answer.reason is not None
    assert answer.reason.code == "file.disc_image"
