"""Previews and reports as the window asks for them: made in a child, kept, given up."""

import itertools
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.preview import previewer as module
from app.preview.base import FRAMES, Preview
from app.preview.cache import Cache
from app.preview.child import run_task
from app.preview.previewer import Previewer, preview_prober
from app.probe.base import Prober
from app.probe.pool import MediaInfoProber
from tests import scripted
from tests.child_processes import all_have_ended, child_processes, is_alive
from tests.preview import clips
from tests.preview.scanned import always, scanned
from tests.systems import is_wine, only, posix_only
from tests.waiting import wait_until

PATIENCE = 60.0


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    """A cache with room."""
    return Cache(tmp_path / "previews", 10**8)


@pytest.fixture
def previewer(cache: Cache) -> Iterator[Previewer]:
    """One with a real child."""
    previewer = Previewer(cache)
    yield previewer
    previewer.end_child()


def no_prober() -> Prober:
    raise AssertionError("no child is needed")


@pytest.mark.parametrize(
    "name",
    [
        "näme.mp4",
        pytest.param("näme\n.mp4", marks=posix_only("Windows has no line break in a name.")),
    ],
)
def test_pictures_are_made_once_and_kept(
    tmp_path: Path, previewer: Previewer, cache: Cache, name: str
) -> None:
    clip = clips.write(tmp_path / name, frames=60)
    made = previewer.preview(scanned(clip), always)
    assert isinstance(made, Preview)
    assert len(made.frames) == FRAMES
    assert Previewer(cache, no_prober).preview(scanned(clip), always) == made


def test_a_file_that_is_gone_shows_what_was_kept(tmp_path: Path, previewer: Previewer, cache: Cache) -> None:
    clip = clips.write(tmp_path / "a.mp4")
    known, other = scanned(clip, reachable=False), scanned(clips.write(tmp_path / "b.mp4"), reachable=False)
    made = previewer.preview(scanned(clip), always)
    clip.unlink()
    blind = Previewer(cache, no_prober)
    assert blind.preview(known, always) == made
    assert blind.preview(other, always) == Message("preview.unreachable")


def test_a_picture_at_a_time_is_kept_beside_the_others(
    tmp_path: Path, previewer: Previewer, cache: Cache
) -> None:
    clip = clips.write(tmp_path / "a.mp4", frames=100)
    made = previewer.picture_at(scanned(clip), 2.0, always)
    assert isinstance(made, Preview)
    assert [frame.seconds for frame in made.frames] == [pytest.approx(2.0)]
    other = previewer.picture_at(scanned(clip), 3.0, always)
    assert previewer.preview(scanned(clip), always) != made != other
    assert Previewer(cache, no_prober).picture_at(scanned(clip), 2.0, always) == made


def test_one_child_makes_pictures_and_reports(tmp_path: Path, previewer: Previewer) -> None:
    clip = clips.write(tmp_path / "a.mp4")
    previewer.preview(scanned(clip), always)
    (child,) = child_processes()
    report = previewer.report(scanned(clip), always)
    assert isinstance(report, str)
    assert '"@type":"Video"' in report
    assert child_processes() == [child]
    previewer.end_child()
    assert all_have_ended()


def test_what_is_no_video_has_a_reason_and_is_not_kept(
    tmp_path: Path, previewer: Previewer, cache: Cache
) -> None:
    empty, text, gone = (tmp_path / name for name in ("empty.mp4", "text.mp4", "gone.mp4"))
    for path in (empty, gone, text):
        path.write_bytes(b"" if path is empty else b"no video")
    there = scanned(gone)
    gone.unlink()
    reasons = [
        previewer.preview(each, always) for each in (scanned(empty), scanned(text), there, scanned(tmp_path))
    ]
    codes = [reason.code for reason in reasons if isinstance(reason, Message)]
    assert codes == ["file.empty", "preview.damaged", "file.vanished", "file.not_regular"]
    assert not (tmp_path / "previews").exists()
    assert cache.get(scanned(text), "frames") is None


def test_a_file_that_has_changed_since_the_scan_is_kept_as_what_it_is(
    tmp_path: Path, previewer: Previewer, cache: Cache
) -> None:
    clip = clips.write(tmp_path / "a.mp4")
    before = scanned(clip)
    os.utime(clip, (1, 1))
    found = previewer.preview(before, always)
    assert isinstance(found, Message)
    assert found.code == "preview.changed"
    assert cache.get(before, "frames") is None
    assert cache.get(scanned(clip), "frames") is not None


def test_nonsense_that_was_kept_is_made_again(tmp_path: Path, previewer: Previewer, cache: Cache) -> None:
    clip = clips.write(tmp_path / "a.mp4")
    for kind in ("frames", "report"):
        cache.put(scanned(clip), kind, b"nonsense")
    assert isinstance(previewer.preview(scanned(clip), always), Preview)
    assert isinstance(previewer.report(scanned(clip), always), str)


def test_a_child_that_was_killed_is_followed_by_another(tmp_path: Path, previewer: Previewer) -> None:
    first, second = clips.write(tmp_path / "a.mp4"), clips.write(tmp_path / "b.mp4")
    assert isinstance(previewer.preview(scanned(first), always), Preview)
    killed = child_processes()
    for child in killed:
        child.kill()
    assert wait_until(lambda: not any(map(is_alive, killed)), PATIENCE)
    previewer.preview(scanned(second), always)  # which may have been handed to the dead one
    assert isinstance(previewer.preview(scanned(second), always), Preview)


@only(not is_wine(), "wine does not limit the memory of a process.")
def test_nothing_to_be_had_from_memory_alone(tmp_path: Path) -> None:
    """A child under a cap that libav cannot live with fails the file, and nothing else."""
    tight = Previewer(
        Cache(tmp_path / "previews", 0), lambda: MediaInfoProber(1, ProbeLimits(memory_mb=64), probe=run_task)
    )
    reason = tight.preview(scanned(clips.write(tmp_path / "a.mp4")), always)
    tight.end_child()
    assert isinstance(reason, Message)


def test_the_limits_are_those_of_a_probe_child() -> None:
    prober = preview_prober()
    assert prober.running() == ()
    assert prober.close()
    assert module.LIMITS.memory_mb <= 1024
    assert module.LIMITS.cpu_seconds <= 10


def test_who_is_not_waited_for_is_given_up(
    tmp_path: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "GRACE", 0.1)

    hung = scripted.write(tmp_path, "hung.mkv", "hang_read")
    limits = ProbeLimits(cpu_seconds=600, wall_seconds=600)
    previewer = Previewer(cache, lambda: MediaInfoProber(1, limits, probe=scripted.probe))
    asked = itertools.count()
    began = time.monotonic()
    found = previewer.preview(
        scanned(hung), lambda: not scripted.started(hung).exists() and next(asked) < 10_000
    )
    previewer.end_child()
    assert found is None
    assert time.monotonic() - began < 100
    assert all_have_ended()


def test_stop_gives_a_file_up_that_is_still_waited_for(tmp_path: Path, cache: Cache) -> None:
    """A window that closes waits for no file, however long that may take."""
    hung = scripted.write(tmp_path, "hung.mkv", "hang_read")
    limits = ProbeLimits(cpu_seconds=600, wall_seconds=600)
    previewer = Previewer(cache, lambda: MediaInfoProber(1, limits, probe=scripted.probe))

    def wanted() -> bool:
        if scripted.started(hung).exists():
            previewer.stop()
        return True

    assert previewer.preview(scanned(hung), wanted) is None
    previewer.end_child()
    assert all_have_ended()
