"""Subtitles of tracks and of files beside the video stand over the pictures at their times."""

import os
from pathlib import Path

import pytest

from app.core.sidecars.timed_text import Cue, cue_of
from app.player.captions import Captions
from app.player.protocol import Caption, NoText, Opened, OpenText, SetText, VideoPicture
from app.player.styled_text import StyledCue, TextStyles, block_of, styled_packet
from tests.player.subtitled import with_texts
from tests.player.viewer import viewing
from tests.preview import clips

SRT = "1\n00:00:00,400 --> 00:00:00,800\nOne\n\n2\n00:00:01,200 --> 00:00:01,600\nTwo\n"


def _cue(start: float, end: float, text: str) -> StyledCue:
    return StyledCue(start, end, text, block_of(text, TextStyles()))


def test_texts_stand_together_and_once() -> None:
    captions = Captions()
    for cue in (_cue(1.0, 3.0, "a"), _cue(2.0, 2.5, "b"), _cue(1.0, 3.0, "a"), _cue(5.0, 6.0, "")):
        captions.add(cue)
    assert [captions.at(seconds).text for seconds in (0.5, 1.0, 2.2)] == ["", "a", "a\nb"]
    assert [captions.at(seconds).text for seconds in (2.5, 3.0, 5.5)] == ["a", "", ""]
    assert len(captions.at(2.2).blocks) == 2


@pytest.mark.parametrize(
    ("codec", "data"),
    [
        ("subrip", b"<b>Hi</b>"),
        ("mov_text", b"\0\x02Hi\0\0\0\x0cstyl"),
        ("ass", b"0,0,Default,,0,0,0,,{\\i1}Hi"),
        ("webvtt", b"Hi"),
        ("subrip", b"Hi\0\xde\xad"),
    ],
)
def test_the_text_of_a_packet(codec: str, data: bytes) -> None:
    cue = cue_of(codec, data, 2.0, 0.0)
    assert cue == Cue(2.0, 7.0, "Hi")
    (run,) = styled_packet(codec, data, cue, TextStyles()).block.runs
    assert run.text == "Hi"


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds."""
    return clips.write(tmp_path_factory.mktemp("film") / "film.mp4", key_every=10)


@pytest.fixture(scope="module")
def titled(film: Path) -> Path:
    """The same with a track of subtitles."""
    texts = {400: (b"One", 400), 1200: (b"Two", 400)}
    return with_texts(film, film.with_name("titled.mkv"), "subrip", texts)


def test_a_track_is_shown_once_it_is_chosen(titled: Path) -> None:
    with viewing(titled) as viewer:
        opened = viewer.wait(Opened)
        assert [track.codec for track in opened.subtitles] in (["srt"], ["subrip"])
        viewer.seek(0.5)
        viewer.player.command(SetText(opened.subtitles[0].index))
        assert viewer.wait(Caption).text == "One"
        viewer.seek(1.0)
        assert viewer.caption == ""
        viewer.seek(1.4)
        assert viewer.caption == "Two"
        viewer.player.command(SetText(None))
        assert viewer.wait(Caption).text == ""


def test_a_file_beside_is_opened_for_the_player(film: Path, tmp_path: Path) -> None:
    beside = tmp_path / "film.de.srt"
    beside.write_text(SRT)
    with viewing(film) as viewer:
        viewer.wait(VideoPicture)
        viewer.player.open_text(OpenText(path=os.fsencode(tmp_path / "gone.srt")))
        assert viewer.wait(NoText).reason.code == "file.vanished"
        viewer.seek(1.4)
        viewer.player.open_text(OpenText(path=os.fsencode(beside)))
        assert viewer.wait(Caption).text == "Two"
        viewer.seek(1.0)
        assert viewer.caption == ""
        viewer.seek(0.5)
        assert viewer.caption == "One"
