"""Has the real programs read the lists that Cinventory writes for them, and tells which are not installed.

Run: python packaging/prove_handover.py [--otio PYTHON] [--windows-ffmpeg EXE] [PROOF...]

PYTHON is one with the packages opentimelineio, OpenTimelineIO-Plugins and otio-fcpx-xml-adapter. The other
programs are those of Debian's packages handbrake-cli, ffmpeg, rsync, rclone, mpv, melt, dash, bash and wine.
ffmpeg makes the videos. EXE is ffmpeg for Windows, as in the wheel of imageio-ffmpeg.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import project

sys.path.insert(0, str(project.ROOT))
from tests.export.hand_over.files import HOSTILE

_OTIO: Final = """
import json, sys
import opentimelineio as otio

def clips(item):
    if isinstance(item, otio.schema.Clip):
        return [item]
    if hasattr(item, "find_clips"):
        return list(item.find_clips())
    return [clip for each in item for clip in clips(each)]

for path in sys.argv[1:]:
    options = {"rate": 25} if path.endswith(".edl") else {}
    told = [
        [
            clip.name,
            clip.trimmed_range().start_time.to_timecode(),
            clip.duration().to_seconds(),
            clip.trimmed_range().duration.rate,
        ]
        for clip in clips(otio.adapters.read_from_file(path, **options))
    ]
    print(json.dumps([path, told]))
"""
_CLIPS: Final = ("a.mp4", "it's b.mkv")
_LARGE: Final = {"upright.mp4": (576, 1024), "wide.mp4": (1024, 576)}
"""The displayed sizes of videos of 720 lines that are scaled down to 576, by name."""
_ALIKE: Final = 20.0
"""The least PSNR of a result, dB. Of the same picture turned it is below 12."""
NOTHING: Final[Mapping[str, str]] = {}
_LIMIT: Final = 600
"""Seconds that a program may take."""


class Place(NamedTuple):
    """The folder of the proof, with its videos and its library."""

    folder: Path
    otio: str | None
    windows_ffmpeg: str | None

    @property
    def clips(self) -> Path:
        """Two videos with two sound tracks, subtitles and chapters."""
        return self.folder / "clips"

    @property
    def large(self) -> Path:
        """Two videos to be scaled down, one of which is displayed upright."""
        return self.folder / "large"

    @property
    def hostile(self) -> Path:
        """28 videos whose names hurt."""
        return self.folder / "hostile"

    def new_folder(self, name: str) -> Path:
        """Return an empty folder."""
        made = self.folder / name
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir()
        return made

    def write(self, form: str, output: Path, source: Path, *options: str | Path) -> str:
        """Write a list, and return what was said about it."""
        arguments = ("list", "--library", self.folder / "library", source, "--format", form, "--force")
        ended = _run(sys.executable, "-m", "app", *arguments, *options, "--output", output, allowed=(0, 3))
        return ended.stderr.decode(errors="replace")


def _run(
    *command: str | Path,
    allowed: Sequence[int] = (0,),
    cwd: Path | None = None,
    environment: Mapping[str, str] = NOTHING,
) -> "subprocess.CompletedProcess[bytes]":
    """Run a program without input. Raises `AssertionError` for a bad exit status."""
    ended = subprocess.run(
        [os.fspath(word) for word in command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(project.ROOT), **environment},
        timeout=_LIMIT,
        check=False,
    )
    said = (ended.stderr[-2000:] + ended.stdout[-3000:]).decode(errors="replace")
    _insist(ended.returncode in allowed, f"{command[0]} ended with {ended.returncode}: {said}")
    return ended


def _insist(holds: bool, what: str) -> None:  # noqa: FBT001 - reads like assert
    if not holds:
        raise AssertionError(what)


def _make_videos(place: Place) -> None:
    place.clips.mkdir()
    place.hostile.mkdir()
    words = place.folder / "words.srt"
    words.write_text("1\n00:00:00,000 --> 00:00:01,000\nHello\n")
    marks = place.folder / "marks"
    chapter = "[CHAPTER]\nTIMEBASE=1/1\nSTART={}\nEND={}\ntitle=Part\n"
    marks.write_text(f";FFMETADATA1\n{chapter.format(0, 1)}{chapter.format(1, 2)}")
    picture = ("-f", "lavfi", "-i", "testsrc2=size=320x180:rate=25:duration=2")
    sound = ("-f", "lavfi", "-i", "sine=frequency=440:duration=2")
    tracks = ("-map", "0", "-map", "1", "-map", "1", "-map", "2", "-map_metadata", "3", "-c:v", "libx264")
    for name, subtitles in zip(_CLIPS, ("mov_text", "srt"), strict=True):
        inputs = (*picture, *sound, "-i", words, "-i", marks)
        start = ("-timecode", "01:00:00:00") if name.endswith("mp4") else ()
        kinds = ("-c:a", "aac", "-c:s", subtitles, *start)
        _run("ffmpeg", "-nostdin", "-y", *inputs, *tracks, *kinds, f"file:{place.clips / name}")
    tiny = place.folder / "tiny.mp4"
    _run(
        *("ffmpeg", "-nostdin", "-y", "-f", "lavfi", "-i", "testsrc2=size=64x64:rate=25:duration=0.2"),
        *("-pix_fmt", "yuv420p", tiny),
    )
    for hostile in HOSTILE:
        Path(os.fsdecode(os.fsencode(place.hostile) + b"/" + hostile)).write_bytes(tiny.read_bytes())
    _make_large(place)
    library = ("--library", place.folder / "library")
    folders = (place.clips, place.large, place.hostile)
    _run(sys.executable, "-m", "app", "scan", *library, "--no-progress", *folders)


def _make_large(place: Place) -> None:
    place.large.mkdir()
    wide, upright = place.large / "wide.mp4", place.large / "upright.mp4"
    picture = "testsrc2=size=1280x720:rate=25:duration=1"
    _run("ffmpeg", "-nostdin", "-y", "-f", "lavfi", "-i", picture, "-pix_fmt", "yuv420p", wide)
    _run("ffmpeg", "-nostdin", "-y", "-display_rotation", "90", "-i", wide, "-c", "copy", upright)


def _tracks(video: Path) -> Sequence[str]:
    """Return the codecs of a video's tracks, sorted, with `chapters` if it has some."""
    told = _run("ffprobe", "-v", "error", "-show_streams", "-show_chapters", "-of", "json", f"file:{video}")
    read = json.loads(told.stdout)
    return sorted([each["codec_name"] for each in read["streams"]] + ["chapters"] * bool(read["chapters"]))


def _names(folder: Path) -> list[bytes]:
    return sorted(os.listdir(os.fsencode(folder)))  # noqa: PTH208 - bytes


def handbrake(place: Place) -> str:
    """HandBrakeCLI encodes two files with all tracks."""
    made, queue = place.new_folder("handbrake"), place.folder / "queue.json"
    for codec, expected in (("hevc", "hevc"), ("av1", "av1")):
        place.write("handbrake", queue, place.clips, "--into", made, "--codec", codec)
        _run("HandBrakeCLI", "--queue-import-file", queue)
        stems = [Path(name).stem for name in _CLIPS]
        names = [f"{stem}.mkv" if codec == "hevc" else f"{stem} (2).mkv" for stem in stems]
        for name in names:
            tracks = _tracks(made / name)
            kinds = [each for each in tracks if each not in {"aac", "chapters", expected}]
            _insist(tracks.count("aac") == 2 and expected in tracks, f"{name} has {tracks}")
            _insist(len(kinds) == 1 and "chapters" in tracks, f"{name} has {tracks}")
    tracked = len(_names(made))
    place.write("handbrake", queue, place.large, "--into", made, "--height", "576")
    _run("HandBrakeCLI", "--queue-import-file", queue)
    for name, size in _LARGE.items():
        _compare(made / f"{Path(name).stem}.mkv", place.large / name, size)
    return (
        f"{tracked} files with two sound tracks, subtitles and chapters; "
        f"{len(_LARGE)} scaled down, one of them turned"
    )


def _compare(result: Path, source: Path, size: tuple[int, int]) -> None:
    """Insist that a result has this size and shows what its source shows, as a player would."""
    width, height = size
    probe = ("-select_streams", "v", "-show_entries", "stream=width,height", "-of", "csv=p=0")
    found = _run("ffprobe", "-v", "error", *probe, f"file:{result}").stdout.decode().strip()
    _insist(found == f"{width},{height}", f"{result.name} has {found}")
    alike = f"[1]scale={width}:{height}[s];[0][s]psnr"
    inputs = ("-i", f"file:{result}", "-i", f"file:{source}")
    said = _run("ffmpeg", "-nostdin", *inputs, "-lavfi", alike, "-f", "null", "-").stderr.decode()
    told = re.search(r"PSNR .*average:(\S+)", said)
    _insist(told is not None and float(told[1]) >= _ALIKE, f"{result.name} shows another picture: {said}")


def scripts(place: Place) -> str:
    """The shells encode 28 files with ffmpeg, and run no name."""
    shells = [shell for shell in ("sh", "dash", "bash") if shutil.which(shell)]
    for shell in shells:
        made, work, script = (
            place.new_folder(f"made by {shell}"),
            place.new_folder("work"),
            place.folder / "encode.sh",
        )
        place.write("sh", script, place.hostile, "--into", made)
        ended = _run(shell, script, cwd=work)
        said = ended.stderr.decode(errors="replace")
        _insist("28 encoded, 0 already there, 0 failed" in said, said)
        expected = sorted(name.removesuffix(b".mp4") + b".mkv" for name in HOSTILE)
        _insist(_names(made) == expected, f"{shell} made {_names(made)}")
        _insist(not _names(work), f"{shell} ran a name: {_names(work)}")
    place.write("sh", script, place.clips, "--into", made, "--codec", "av1", "--aac")
    _run("sh", script)
    tracks = _tracks(made / "a.mkv")
    _insist(tracks == ["aac", "aac", "av1", "chapters", "subrip"], f"a.mkv has {tracks}")
    return f"28 names in {', '.join(shells)}; all tracks of a video"


def rsync(place: Place) -> str:
    """Rsync copies the files of a list."""
    listed, copied = place.folder / "list.nul", place.new_folder("copied")
    place.write("rsync", listed, place.hostile)
    _run("rsync", "-a", "--from0", f"--files-from={listed}", f"{place.hostile}/", f"{copied}/")
    _insist(_names(copied) == sorted(HOSTILE), f"rsync copied {_names(copied)}")
    return f"{len(HOSTILE)} files"


def rclone(place: Place) -> str:
    """Rclone copies the files of a list, and those that are left out are told."""
    listed, copied = place.folder / "list.txt", place.new_folder("copied")
    said = place.write("rclone", listed, place.hostile)
    _run("rclone", "copy", "--files-from-raw", listed, place.hostile, copied)
    lacking = sorted(set(HOSTILE) - set(_names(copied)))
    _insist(lacking == sorted([b"new\nline.mp4", b"tab\t.mp4"]), f"rclone did not copy {lacking}")
    _insist("2 of 28 files left out" in said, said)
    return f"{len(_names(copied))} files; two were told to be left out"


def mpv(place: Place) -> str:
    """A player opens each file of a play list."""
    listed = place.folder / "list.m3u8"
    place.write("m3u8", listed, place.hostile)
    player = ("mpv", "--no-config", "--vo=null", "--ao=null", "--frames=1", "--msg-level=all=info")
    said = _run(*player, listed).stdout
    opened = said.count(b"Video  --vid=1")
    _insist(opened == len(HOSTILE), f"mpv opened {opened} files: {said.decode(errors='replace')[-2000:]}")
    return f"{opened} files"


def melt(place: Place) -> str:
    """Melt plays every frame of the clips, and opens hostile names."""
    listed = place.folder / "list.mlt"
    place.write("mlt", listed, place.clips)
    frames = len(_frames(listed))
    _insist(frames == 100, f"melt played {frames} frames")
    said = place.write("mlt", listed, place.hostile)
    written = len(HOSTILE) - said.count("not UTF-8")
    sums = _frames(listed)
    # All these files are the same video. In place of one that it cannot open, melt shows another picture.
    _insist(len(sums) == 5 * written, f"melt played {len(sums)} frames of {written} files")
    _insist(len(set(sums)) == 5, f"melt showed {len(set(sums))} pictures")
    return f"{frames} frames of two clips; {written} hostile names, {len(HOSTILE) - written} left out"


def _frames(listed: Path) -> Sequence[str]:
    """Return the checksums of the frames that melt plays."""
    sums = listed.with_suffix(".framemd5")
    options = ("f=framemd5", "an=1", "vcodec=rawvideo", "real_time=0")
    _run("melt", listed, "-consumer", f"avformat:{sums}", *options)
    return [line.split(",")[-1] for line in sums.read_text().splitlines() if not line.startswith("#")]


def otio(place: Place) -> str:
    """OpenTimelineIO reads each format for editors."""
    python = place.otio or ""
    files = []
    for form, ending in (
        ("otio", "otio"),
        ("edl", "edl"),
        ("ale", "ale"),
        ("fcpxml", "fcpxml"),
        ("xmeml", "xml"),
    ):
        files.append(place.folder / f"clips.{ending}")
        place.write(form, files[-1], place.clips)
    told = _run(python, "-c", _OTIO, *files).stdout.decode().splitlines()
    for line in told:
        path, clips = json.loads(line)
        _insist(len(clips) == 2, f"{path} has {clips}")
        for (name, start, seconds, rate), own in zip(sorted(clips), _CLIPS, strict=True):
            _insist(Path(own).stem in name, f"{path} has {name}")
            _insist(abs(seconds - 2) < 0.05 and rate == 25, f"{path}: {name} has {seconds} s at {rate}")
            first = "01:00:00:00" if own.endswith("mp4") else "00:00:00:00"
            _insist(start == first, f"{path}: {name} begins at {start}")
    return ", ".join(file.suffix.removeprefix(".") for file in files)


def command_prompt(place: Place) -> str:
    """The command prompt of wine encodes the files whose names it can hold, with ffmpeg for Windows."""
    made, script, programs = (
        place.new_folder("made by cmd"),
        place.folder / "encode.cmd",
        place.new_folder("programs"),
    )
    shutil.copy(place.windows_ffmpeg or "", programs / "ffmpeg.exe")
    drive = f"{place.folder}=Z:{str(place.folder).replace('/', chr(92))}"
    place.write("cmd", script, place.hostile, "--into", made, "--map", drive)
    wine = {"WINEPREFIX": str(place.folder / "wine"), "WINEDEBUG": "-all"}
    wine["WINEPATH"] = f"Z:{programs}".replace("/", "\\")
    fitting = [name for name in HOSTILE if not any(sign in name for sign in b'\n\t"%!*:\\\xff')]
    plain = [name for name in fitting if name.isascii()]  # wine reads scripts in its code page, not in UTF-8
    failed = f"{len(fitting) - len(plain)} failed"
    for told in (
        f"{len(plain)} encoded, 0 already there, {failed}",
        f"0 encoded, {len(plain)} already there",
    ):
        ended = _run("wine", "cmd", "/c", f"Z:{script}".replace("/", "\\"), allowed=(0, 1), environment=wine)
        said = ended.stdout.decode(errors="replace")
        _insist(told in said, said)
    _run("wineserver", "--kill", allowed=(0, 1), environment=wine)
    expected = sorted(name.removesuffix(b".mp4") + b".mkv" for name in plain)
    _insist(_names(made) == expected, f"it made {_names(made)}")
    other = len(fitting) - len(plain)
    return f"{len(plain)} of {len(HOSTILE)} names; {other} are not ASCII, the others are left out"


class Proof(NamedTuple):
    """A proof, and the programs that it needs."""

    prove: Callable[[Place], str]
    programs: Sequence[str]


PROOFS: Final = (
    Proof(handbrake, ("HandBrakeCLI", "ffprobe")),
    Proof(scripts, ("sh",)),
    Proof(rsync, ("rsync",)),
    Proof(rclone, ("rclone",)),
    Proof(mpv, ("mpv",)),
    Proof(melt, ("melt",)),
    Proof(otio, ()),
    Proof(command_prompt, ("wine",)),
)


_NAMES: Final = tuple(proof.prove.__name__ for proof in PROOFS)


def _lacking(proof: Proof, place: Place) -> Iterator[str]:
    yield from (name for name in proof.programs if shutil.which(name) is None)
    if proof.prove is otio and place.otio is None:
        yield "OpenTimelineIO (give --otio)"
    if proof.prove is command_prompt and place.windows_ffmpeg is None:
        yield "ffmpeg for Windows (give --windows-ffmpeg)"


def main() -> int:
    """Run all proofs, print what came of each, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--otio", metavar="PYTHON")
    parser.add_argument("--windows-ffmpeg", metavar="EXE")
    parser.add_argument("names", nargs="*", metavar="PROOF", help="only these proofs")
    options = parser.parse_args()
    if shutil.which("ffmpeg") is None:
        print("not installed: ffmpeg, without which nothing can be tried")
        return 1
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder), options.otio, options.windows_ffmpeg)
        _make_videos(place)
        for proof in (each for each in PROOFS if each.prove.__name__ in (options.names or _NAMES)):
            name, lacking = proof.prove.__name__, list(_lacking(proof, place))
            try:
                found = f"not installed: {', '.join(lacking)}" if lacking else f"good: {proof.prove(place)}"
            except (AssertionError, OSError, ValueError, subprocess.TimeoutExpired) as error:
                found, failed = f"FAILED: {error}", True
            print(f"{name}: {found}", flush=True)
    print("powershell: not tried: no PowerShell runs here")
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
