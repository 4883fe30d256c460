"""The flags of tracks, as words that filters find."""

import pytest

from app.core.file.media import AudioStream, TextStream
from app.core.file.track_flags import audio_flags, track_flags


@pytest.mark.parametrize(
    ("tracks", "flags"),
    [
        ((), None),
        ((AudioStream(language="de"),), None),
        ((AudioStream(), AudioStream(language="und")), "und"),
        ((AudioStream(language="en", commentary=True), AudioStream(language="de")), "commentary"),
        ((AudioStream(language="en", original=True, visual_impaired=True),), "original described"),
        ((AudioStream(commentary=True), AudioStream(commentary=False)), "und commentary"),
    ],
)
def test_flags_of_sound(tracks: tuple[AudioStream, ...], flags: str | None) -> None:
    assert audio_flags(tracks) == flags


@pytest.mark.parametrize(
    ("tracks", "flags"),
    [
        ((), ()),
        ((TextStream(language="de", hearing_impaired=True),), ("sdh",)),
        ((TextStream(language="de", commentary=True, hearing_impaired=False),), ("commentary",)),
        (
            (TextStream(forced=True), TextStream(codec="PGS", language="en", forced=True)),
            ("und", "forced", "forced-en", "image"),
        ),
    ],
)
def test_flags_of_subtitles(tracks: tuple[TextStream, ...], flags: tuple[str, ...]) -> None:
    assert track_flags(tracks) == flags
