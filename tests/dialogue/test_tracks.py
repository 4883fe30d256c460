"""The tracks inside videos are read by children that have shut themselves in, and found by number."""

import shutil
from pathlib import Path

from app.core.job import JobState
from app.dialogue.session import dialogue_prober
from app.library import Library
from tests.dialogue.spoken import Spoken, srt
from tests.scan.acts import scan_for_real


def test_tracks_are_read_when_asked_for(library: Library, videos: Path, media: dict[str, Path]) -> None:
    shutil.copy(media["subtitles.mkv"], videos / "Film.mkv")
    shutil.copy(media["languages.mkv"], videos / "Other.mkv")
    (videos / "Other.srt").write_bytes(srt("Beside the other"))
    scan_for_real(library, videos)
    spoken = Spoken(library, videos)
    beside = spoken.index(make_prober=dialogue_prober)
    assert (beside.files, beside.made, spoken.find("says:any")) == (1, 1, ["Other.mkv"])
    outcome = spoken.index(make_prober=dialogue_prober, tracks=True)
    assert (outcome.state, outcome.files, outcome.made) == (JobState.COMPLETED, 2, 1)
    assert spoken.find("says:any") == ["Film.mkv", "Other.mkv"]
    (hit,) = spoken.hits("says:words")
    assert (hit.start, hit.text, hit.sidecar, hit.track) == (0.0, "Words", None, 0)
    assert hit.languages == ("fre",)
    assert spoken.index(make_prober=dialogue_prober, tracks=True).known == 2
