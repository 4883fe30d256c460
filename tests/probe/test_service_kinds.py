"""Flags of real tracks, as the engine tells them: of MP4, not of QuickTime and Matroska."""

import os
from pathlib import Path
from typing import Any

import av
import pytest
from av.stream import Disposition

from app.core.file.media import AudioStream
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeTask
from app.probe.mediainfo import probe_file
from app.process.limits import Allowance
from tests import samples


def _sounds(path: Path) -> tuple[AudioStream, ...]:
    """Write a file with three tracks of sound, and return them as they are read."""
    container: Any
    with av.open(str(path), "w") as container:
        sounds = [samples.add_audio(container, "aac", "deu") for _ in range(3)]
        sounds[1].disposition = Disposition.comment
        sounds[2].disposition = Disposition.hearing_impaired
        for sound in sounds:
            samples.encode_audio(container, sound, 4800)
    media = probe_file(ProbeTask(1, os.fsencode(path)), Allowance(ProbeLimits())).media
    assert media is not None
    return media.audio


@pytest.mark.parametrize(("ending", "told"), [("mp4", True), ("mov", None), ("mkv", None)])
def test_commentary_and_sound_for_the_hard_of_hearing(tmp_path: Path, ending: str, told: bool | None) -> None:  # noqa: FBT001
    plain, comment, hearing = _sounds(tmp_path / f"film.{ending}")
    assert (plain.commentary, plain.hearing_impaired) == (None, None)
    assert comment.commentary is told
    assert hearing.hearing_impaired is told
