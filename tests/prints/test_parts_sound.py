"""The sound of real files at a place."""

from pathlib import Path

import pytest

from app.core.parts.offsets import Offset
from app.core.parts.sound import SoundPlace, SoundVerdict, SoundWord, judged
from app.prints.parts_sound import NoSound, sound_words
from app.probe.bounded_file import BoundedFile
from tests.prints import clips, sounds


def heard(path: Path, begin: float, end: float, *, is_part: bool) -> list[SoundWord]:
    with path.open("rb", buffering=0) as file:
        bounded = BoundedFile(file, path.stat().st_size, lambda _count: None)
        return sound_words(bounded, SoundPlace(((begin, end),), is_part))


@pytest.fixture(scope="module")
def mute(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clips.write(tmp_path_factory.mktemp("mute") / "mute.mp4", frames=100)


@pytest.fixture(scope="module")
def film(mute: Path) -> Path:
    return sounds.add(mute, mute.with_name("film.mkv"), 1, 0.0, 20.0)


def test_an_excerpt_in_another_encoding_sounds_alike(film: Path, mute: Path, tmp_path: Path) -> None:
    part = sounds.add(mute, tmp_path / "part.mp4", 1, 8.0, 17.0, codec="aac", rate=44100)
    one, other = heard(part, 1.2, 7.8, is_part=True), heard(film, 10.0, 15.0, is_part=False)
    assert judged(one, other, Offset(8.2)) is SoundVerdict.AGREES
    assert judged(one, heard(film, 2.0, 7.0, is_part=False), Offset(0.0)) is SoundVerdict.DIFFERS


def test_sound_is_found_before_the_pictures_of_its_time(film: Path, mute: Path, tmp_path: Path) -> None:
    before = sounds.add(mute, tmp_path / "before.mkv", 1, 0.0, 20.0, is_first=True)
    assert heard(before, 1.0, 4.0, is_part=True) == heard(film, 1.0, 4.0, is_part=True) != []


def test_silence_has_no_words(mute: Path, tmp_path: Path) -> None:
    quiet = sounds.add(mute, tmp_path / "quiet.mkv", 1, 0.0, 4.0, volume=0.0)
    assert heard(quiet, 0.0, 4.0, is_part=True) == []


def test_a_video_without_sound_says_so(mute: Path) -> None:
    with pytest.raises(NoSound):
        heard(mute, 0.0, 2.0, is_part=True)


def test_decoding_ends_at_its_allowance(film: Path) -> None:
    ticks = iter(range(0, 10_000, 3))
    with film.open("rb", buffering=0) as file:
        bounded = BoundedFile(file, film.stat().st_size, lambda _count: None)
        place = SoundPlace(((0.0, 20.0),), is_part=True)
        assert not sound_words(bounded, place, lambda: float(next(ticks)))
