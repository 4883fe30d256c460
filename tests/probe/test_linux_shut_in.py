"""A probe child opens and connects nothing, whatever its file does, and reads as it did before."""

import json
import signal
import socket
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import psutil
import pytest

from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.preview.child import run_task
from app.probe.base import Probe, ProbeAnswer
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from app.process import fork_popen, sandbox
from app.process.sandbox import Layer
from tests.child_processes import all_have_ended, is_alive, is_opener
from tests.probe import bare_streams, hostile, slow_share
from tests.probe.conftest import QUICK, tasks
from tests.systems import only
from tests.waiting import wait_until

SHARED = ("/dev/shm/", "/tmp/pym-", "/proc/")  # noqa: S108 - places of the memory of a slot
PATIENT = ProbeLimits(wall_seconds=600)
has = partial(only, reason="a kernel with this layer")
PLAYLISTS = {
    "holiday.mp4": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{place}/a.ts\n#EXT-X-ENDLIST\n",
    "dash.mkv": """<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"><Period>
        <AdaptationSet mimeType="video/mp4"><Representation id="1"><BaseURL>{place}/b.mp4</BaseURL>
        <SegmentList><SegmentURL media="{place}/c.mp4"/></SegmentList>
        </Representation></AdaptationSet></Period></MPD>""",
    "smooth.avi": """<?xml version="1.0"?><SmoothStreamingMedia MajorVersion="2" Duration="9">
        <StreamIndex Type="video" Chunks="1" Url="{place}/d({{bitrate}})"><QualityLevel Bitrate="9"/>
        <c n="0" d="9"/></StreamIndex></SmoothStreamingMedia>""",
}


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def _probed(files: list[Path], probe: Probe, *, second: bool = False) -> dict[str, ProbeAnswer]:
    prober = MediaInfoProber(1, PATIENT, probe=probe, second=second, prefetch=True)
    found = [answer for answer in prober.probe(tasks(files)) if answer]
    assert prober.close()
    return {files[answer.key].name: answer for answer in found}


@pytest.mark.parametrize(
    "probe",
    [
        hostile.by_all,
        hostile.by_limit,
        pytest.param(hostile.by_landlock, marks=has(Layer.LANDLOCK in sandbox.available())),
        pytest.param(hostile.by_seccomp, marks=has(Layer.SECCOMP in sandbox.available())),
    ],
)
def test_a_file_that_takes_over_its_child_reaches_nothing(
    tmp_path: Path, server: socket.socket, probe: Probe
) -> None:
    file = tmp_path / "a.mkv"
    file.write_text(str(server.getsockname()[1]))

    assert json.loads(_probed([file], probe)["a.mkv"].report) == []
    assert list(tmp_path.iterdir()) == [file]


def test_the_same_attempts_succeed_in_a_child_that_is_not_shut_in(
    tmp_path: Path, server: socket.socket
) -> None:
    file = tmp_path / "a.mkv"
    file.write_text(str(server.getsockname()[1]))
    answer = _probed([file], hostile.all_in_the_open)["a.mkv"]

    assert json.loads(answer.report) == ["open", "create", "list", "connect"]


@pytest.mark.parametrize("probe", [probe_row, run_task])
def test_a_playlist_named_as_a_video_is_not_followed(
    tmp_path: Path, server: socket.socket, probe: Probe
) -> None:
    place = f"http://127.0.0.1:{server.getsockname()[1]}"
    for name, text in PLAYLISTS.items():
        (tmp_path / name).write_text(text.format(place=place))
    files = [tmp_path / name for name in PLAYLISTS]
    assert _probed(files, probe, second=probe is probe_row).keys() == PLAYLISTS.keys()

    with pytest.raises(BlockingIOError):
        server.accept()


@pytest.mark.parametrize("forked", [True, False])
def test_every_engine_finds_the_same_as_in_the_open(
    media: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, forked: bool
) -> None:
    """Also in a new interpreter, as the packaged program starts its children."""
    monkeypatch.setattr(fork_popen, "USABLE", forked)
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    bare = tmp_path / "bare.264"
    bare.write_bytes(bare_streams.bare(count=1))
    files = [*media.values(), bare, tmp_path / "gone.mkv"]
    inside = _probed(files, probe_row, second=True)
    outside = _probed(files, hostile.in_the_open, second=True)

    assert inside == outside
    assert inside["bare.264"].status is FileStatus.OK


def test_the_second_engine_gets_a_child_that_has_loaded_it(tmp_path: Path, media: dict[str, Path]) -> None:
    bare = [tmp_path / f"{number}.264" for number in range(3)]
    for path in bare:
        path.write_bytes(bare_streams.bare(count=1))
    good = media["languages.mkv"]
    prober = MediaInfoProber(1, PATIENT, probe=probe_row, second=True)
    files = [good, bare[0], good, bare[1], good, bare[2], good]
    answers = [answer for answer in prober.probe(tasks(files)) if answer]
    assert prober.close()

    assert sorted(answer.key for answer in answers) == list(range(len(files)))
    assert {answer.status for answer in answers} == {FileStatus.OK}
    assert prober.restarts == 0


def _opener_of(child: psutil.Process) -> psutil.Process:
    (opener,) = (each for each in child.children() if is_opener(each))
    return opener


def _while_it_lives(tmp_path: Path) -> tuple[MediaInfoProber, psutil.Process]:
    file = tmp_path / "a.mkv"
    file.write_bytes(b"contents")
    prober = MediaInfoProber(1, PATIENT, probe=hostile.idle)
    (answer,) = (answer for answer in prober.probe(tasks([file])) if answer)
    return prober, psutil.Process(int(answer.report))


def test_a_child_holds_nothing_but_its_pipes(tmp_path: Path) -> None:
    prober, child = _while_it_lives(tmp_path)
    opener = _opener_of(child)
    # The file is closed there once it was sent, by when the child may have answered.
    assert wait_until(lambda: _held(opener) == ["/dev/null", "/dev/null", "/dev/null", "pipe", "socket"], 60)
    held = _held(child)
    assert prober.close()

    assert {name for name in held if not name.startswith(SHARED)} == {"/dev/null", "pipe", "socket"}
    assert held.count("socket") == 2  # of its answers, and of files that come


def _held(process: psutil.Process) -> list[str]:
    """Return the targets of the descriptors of a process."""
    targets = []
    for link in Path(f"/proc/{process.pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # it was closed meanwhile
            targets.append(str(link.readlink()).partition(":")[0])
    return sorted(targets)


def test_the_process_that_opens_files_ends_with_its_child(tmp_path: Path) -> None:
    prober, child = _while_it_lives(tmp_path)
    opener = _opener_of(child)
    child.kill()

    assert wait_until(lambda: not is_alive(opener), 60)
    assert prober.close()


@pytest.mark.parametrize("count", [1, 3])
def test_without_that_process_the_child_is_replaced_and_no_file_blamed(tmp_path: Path, count: int) -> None:
    prober, child = _while_it_lives(tmp_path)
    _opener_of(child).send_signal(signal.SIGKILL)
    answers = [answer for answer in prober.probe(tasks([tmp_path / "a.mkv"] * count)) if answer]
    assert prober.close()

    assert [answer.status for answer in answers] == [FileStatus.OK] * count
    assert all_have_ended()


def test_files_come_through_a_stream_as_well(media: dict[str, Path], tmp_path: Path) -> None:
    """As on macOS, which has no packets."""
    deep = tmp_path.joinpath(*["deep" * 50] * 12)
    files = [*media.values(), tmp_path / "gone.mkv", deep / "long.mkv"] * 3

    assert _probed(files, slow_share.through_streams) == _probed(files, probe_row)


def test_threads_open_files_that_come_through_a_stream(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.mkv" for number in range(120)]
    for file in files:
        file.write_bytes(b"contents")
    found = _probed(files, slow_share.slow_through_streams)

    assert {answer.status for answer in found.values()} == {FileStatus.OK}
    assert sum(answer.report == b"prefetch" for answer in found.values()) > len(files) // 5
    assert all_have_ended()


def test_a_file_is_opened_once_others_have_closed_theirs(tmp_path: Path, media: dict[str, Path]) -> None:
    never = tmp_path / "never.mkv"
    never.write_bytes(media["languages.mkv"].read_bytes())
    found = _probed([media["languages.mkv"], never], slow_share.exhausted)

    assert found["languages.mkv"].status is FileStatus.OK
    assert found["never.mkv"].reason is not None
    assert found["never.mkv"].reason.code == "file.exhausted"


def test_a_file_that_cannot_be_opened_in_time_takes_none_of_those_before_with_it(tmp_path: Path) -> None:
    """Files that open at once are sent together: those before it must not wait for it."""
    files = [tmp_path / f"{number}{' hangs' if number in (40, 80) else ''}.mkv" for number in range(120)]
    for file in files:
        file.write_bytes(b"contents")
    prober = MediaInfoProber(1, QUICK, probe=slow_share.stuck)
    found = {answer.key: answer.status for answer in prober.probe(tasks(files)) if answer}
    assert prober.close()

    assert {key: status for key, status in found.items() if status is not FileStatus.OK} == {
        40: FileStatus.TIMEOUT,
        80: FileStatus.TIMEOUT,
    }
    assert len(found) == len(files)
