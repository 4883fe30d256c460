"""A subtitle that began before the key frame to which a jump leads is found, and stands."""

from collections.abc import Iterator
from io import FileIO
from pathlib import Path

import pytest

from app.player import earlier_texts
from app.player.earlier_texts import EarlierTexts
from app.player.picture_subtitles import PictureCue
from app.player.protocol import Caption, Opened, SetText
from app.player.source import PlainFile, PlayedFile
from app.player.styled_text import StyledCue
from tests.player import pgs
from tests.player.subtitled import with_texts
from tests.player.viewer import viewing
from tests.preview import clips

TEXTS = {200: (b"Early", 1500), 1300: (b"Late", 500)}
"""Texts and how long they stand, by their times, milliseconds."""


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds with a key frame each 0.4 seconds."""
    return clips.write(tmp_path_factory.mktemp("film") / "film.mp4", key_every=10)


@pytest.fixture(scope="module", params=["film.mkv", "titled.mp4", "pictures.mkv"])
def titled(request: pytest.FixtureRequest, film: Path) -> Path:
    """The same with subtitles of which the first stands from 0.2 to 1.7 seconds."""
    path = film.with_name(request.param)
    if path.stem == "pictures":
        return pgs.add_track(film, path, (0.2, 1.7))
    return with_texts(film, path, "mov_text" if path.suffix == ".mp4" else "subrip", TEXTS)


@pytest.fixture
def source(titled: Path) -> Iterator[PlayedFile]:
    """The opened film."""
    with FileIO(titled) as file:
        yield PlayedFile(PlainFile(file, titled.stat().st_size))


@pytest.fixture(autouse=True)
def ample_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have reading end by its own, however slow the machine is."""
    monkeypatch.setattr(earlier_texts, "_MOST_SECONDS", 60.0)


def found_by(texts: EarlierTexts, track: int) -> list[float]:
    found = list[StyledCue | PictureCue]()
    while texts.waits:
        found += texts.advance(track)
    return sorted(round(cue.start, 3) for cue in found)


def test_what_began_before_a_key_frame_is_found_and_texts_once(titled: Path, source: PlayedFile) -> None:
    texts, track = EarlierTexts(source), source.described().subtitles[0].index
    assert not texts.waits
    texts.begin(1.2)
    assert 0.2 in found_by(texts, track)
    texts.begin(1.6)
    assert (0.2 if titled.stem == "pictures" else 1.3) in found_by(texts, track)
    texts.begin(1.6)
    assert found_by(texts, track) == ([0.2] if titled.stem == "pictures" else [])


def test_what_costs_too_much_is_left(source: PlayedFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(earlier_texts, "_MOST_BYTES", -1)
    texts = EarlierTexts(source)
    texts.begin(1.2)
    assert found_by(texts, source.described().subtitles[0].index) == []


def test_it_stands_after_a_jump(titled: Path) -> None:
    with viewing(titled) as viewer:
        opened = viewer.wait(Opened)
        viewer.seek(1.25)
        viewer.player.command(SetText(opened.subtitles[0].index))
        shown = viewer.wait(Caption)
        assert shown.text == "Early" or shown.picture is not None
