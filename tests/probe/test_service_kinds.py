"""Flags of real tracks: of MP4 the engine tells them, of Matroska their own elements, of QuickTime nobody."""

import os
from pathlib import Path
from typing import Any

import av
import pytest
from av.stream import Disposition

from app.core.file.media import AudioStream, TextStream, VideoFile
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeTask
from app.probe.matroska_times import with_flags
from app.probe.mediainfo import probe_file
from app.process.limits import Allowance
from tests import samples


def _sounds(path: Path, *dispositions: Disposition) -> tuple[AudioStream, ...]:
    """Write a file with a plain track of sound, and one of each disposition; return them as they are read."""
    container: Any
    with av.open(str(path), "w") as container:
        sounds = [samples.add_audio(container, "aac", "deu") for _ in range(1 + len(dispositions))]
        for sound, disposition in zip(sounds[1:], dispositions, strict=True):
            sound.disposition = disposition
        for sound in sounds:
            samples.encode_audio(container, sound, 4800)
    media = probe_file(ProbeTask(1, os.fsencode(path)), Allowance(ProbeLimits())).media
    assert media is not None
    return media.audio


@pytest.mark.parametrize(("ending", "told"), [("mp4", True), ("mov", None), ("mkv", True)])
def test_commentary_and_sound_for_the_hard_of_hearing(tmp_path: Path, ending: str, told: bool | None) -> None:  # noqa: FBT001
    both = (Disposition.comment, Disposition.hearing_impaired)
    plain, comment, hearing = _sounds(tmp_path / f"film.{ending}", *both)
    assert (plain.commentary, plain.hearing_impaired) == (None, None)
    assert comment.commentary is told
    assert hearing.hearing_impaired is told


def test_matroska_tells_of_the_original_and_of_sound_that_describes(tmp_path: Path) -> None:
    both = (Disposition.original, Disposition.visual_impaired)
    plain, original, described = _sounds(tmp_path / "film.mkv", *both)
    assert (plain.original, plain.visual_impaired) == (None, None)
    assert (original.original, described.visual_impaired) == (True, True)


def test_flags_count_only_where_both_find_the_same_tracks() -> None:
    media = VideoFile(audio=(AudioStream(),), text=(TextStream(), TextStream()))
    sound, words = {0x83: 2, 0x55AE: 1}, {0x83: 0x11, 0x55AB: 1}
    assert with_flags(media, [sound, sound, words]) == media
    found = with_flags(media, [{0x83: 1}, sound, words, {0x83: 0x11}])
    assert found.audio == (AudioStream(original=True),)
    assert found.text == (TextStream(hearing_impaired=True), TextStream())
