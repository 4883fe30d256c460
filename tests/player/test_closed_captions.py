"""Closed captions in the pictures are told of, and shown once they are chosen."""

from pathlib import Path

import pytest

from app.player.protocol import CAPTIONS, Caption, HasCaptions, SetText, VideoPicture
from tests.player.captioned import with_captions
from tests.player.viewer import viewing
from tests.preview import clips


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A film of four seconds, in which two captions follow each other and the second one is erased."""
    plain = clips.write(tmp_path / "plain.ts", frames=100)
    return with_captions(plain, tmp_path / "film.ts", {0: "HELLO WORLD", 25: "GOOD MORNING", 60: ""})


def test_captions_are_shown_at_their_times_once_they_are_chosen(film: Path) -> None:
    with viewing(film) as viewer:
        viewer.wait(HasCaptions)
        viewer.seek(0.9)
        assert viewer.caption == ""
        viewer.player.command(SetText(CAPTIONS))
        viewer.wait(Caption, lambda caption: caption.text == "HELLO WORLD")
        told = []
        for seconds in (0.2, 0.9, 2.2, 3.5):
            viewer.seek(seconds)
            told.append(viewer.caption)
        assert told == ["", "HELLO WORLD", "GOOD MORNING", ""]
        viewer.player.command(SetText(None))
        viewer.seek(0.9)
        assert viewer.caption == ""


def test_a_film_without_captions_tells_of_none(tmp_path: Path) -> None:
    with viewing(clips.write(tmp_path / "film.ts", frames=10)) as viewer:
        told = viewer.wait(VideoPicture | HasCaptions)  # type: ignore[arg-type]
        assert isinstance(told, VideoPicture)
