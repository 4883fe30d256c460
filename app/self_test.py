"""The self-test: reports which parts work on this system, and a remedy for each failure.

Each check runs in its own process and imports there. A check that crashes, hangs or lacks a library fails
alone. All files are written into a temporary folder; the user's files are not touched.
"""

import asyncio
import json
import multiprocessing
import os
import platform
import socket
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import asdict

from app import __version__
from app.config import paths
from app.config.language import COMMANDS_ENDING, catalogue
from app.config.system_libraries import absent_packages
from app.process.sandbox import ALL, REFUSED, Layers, RestrictedAct
from app.process.spawn import ChildProcess

PATIENCE: Final = 60.0
"""Seconds that a check may take. All of them together normally take three."""
SAMPLE: Final = {
    "container": "MPEG-4",
    "video_codec": "AVC",
    "width": 128,
    "height": 96,
    "frame_rate": 25.0,
    "bit_depth": 8,
    "chroma": "4:2:0",
    "scan_type": "Progressive",
    "audio_codec": "AAC LC",
    "channels": 2,
    "sample_rate": 48_000,
    "audio_languages": "en",
}
"""The content of the embedded video, as fields of a `Summary`. tests/embedded_sample.py makes the video."""
_PATHS: Final = {"library": paths.default_library, "settings": paths.settings_file, "log": paths.log_file}
_ICON_SIZES: Final = (16, 256)
_FEWEST_COLOURS: Final = 50
"""The minimum for a window with words and icons. An empty window has about a dozen colours."""
_BARE_STREAM: Final = bytes.fromhex(
    "000000016764000aacd95e84000003000400000300c83c4896580000000168ebe3cb22c000000001"
    "658884002bfffed8e7f32ca87b1abb7cd14d57e241"
)
"""A stream with a single picture of H.264, 16 x 16, in which MediaInfo finds no track."""


class CheckFailed(Exception):
    """A check found an error; the text describes it."""


class Check(Struct, frozen=True):
    """A check of one part of the program."""

    name: str
    act: Callable[[Path], str]
    """Takes the temporary folder and returns a text of success. Any exception describes the failure."""
    advice: str
    """The remedy for a failure."""


class Result(Struct, frozen=True):
    """The result of one check."""

    name: str
    ok: bool
    detail: str
    seconds: float


def run(arguments: Sequence[str]) -> int:
    """Run the command `self-test` and return its exit status. Raises `SystemExit` for wrong arguments."""
    parser = ArgumentParser(
        prog="cinventory self-test", description="Check whether Cinventory works on this computer."
    )
    parser.add_argument("--json", action="store_true", help="write one JSON document instead of lines")
    as_json: bool = parser.parse_args(arguments[1:]).json
    results = []
    with tempfile.TemporaryDirectory(prefix="cinventory-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        surroundings = _surroundings(folder)
        if not as_json:
            _print_surroundings(surroundings)
        for check in CHECKS:
            results.append(attempt(check, folder))
            if not as_json:
                _print_result(results[-1])
    good = all(result.ok for result in results)
    if as_json:
        _print(json.dumps({"ok": good, "checks": [*map(asdict, results)], **surroundings}, indent=2))
    return 0 if good else 1


def attempt(check: Check, folder: Path) -> Result:
    """Return the result of a check, run in its own process."""
    begun = time.monotonic()
    try:
        ok, detail = True, elsewhere(check.act, folder)
    except CheckFailed as failure:
        ok, detail = False, f"{str(failure).rstrip('.')}. {check.advice}"
    return Result(check.name, ok, detail, round(time.monotonic() - begun, 2))


def elsewhere(act: Callable[[Path], Any], folder: Path, patience: float = PATIENCE) -> Any:  # noqa: ANN401
    """Return the result of `act` from a new process. Raises `CheckFailed` if it raises, dies or is silent."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    complaints = folder / "complaints"
    complaints.write_bytes(b"")
    child = ChildProcess(target=_answer, args=(act, folder, complaints, theirs), name="cinventory-check")
    with closing(ours):
        try:
            with closing(theirs):
                child.start()
        except OSError as error:
            raise CheckFailed(f"No process could be started: {error}") from error
        try:
            if not ours.poll(patience):
                raise CheckFailed(f"The check did not end within {patience:g} s")
            good, answer = ours.recv()
        except (EOFError, BrokenPipeError):  # the latter on Windows
            child.join()
            last = complaints.read_text("utf-8", "replace").splitlines()[-1:]
            raise CheckFailed(": ".join((f"The process ended with status {child.exitcode}", *last))) from None
        finally:
            child.join(1)
            child.kill()
            child.join()
    if not good:
        raise CheckFailed(answer)
    return answer


def _answer(act: Callable[[Path], Any], folder: Path, complaints: Path, pipe: Connection) -> None:
    """Send the result of `act`. Standard error goes to a file, as libraries write there."""
    descriptor = os.open(complaints, os.O_WRONLY)
    os.dup2(descriptor, 2)
    os.close(descriptor)
    try:
        answer = True, act(folder)
    except CheckFailed as failure:
        answer = False, str(failure)
    except Exception as error:  # noqa: BLE001 - any error is a result of the check
        answer = False, f"{type(error).__name__}: {error}"
    pipe.send(answer)


def _engine(folder: Path) -> str:
    """Read the sample, and a stream that only the second engine reads, in a killable child as a scan does."""
    from app.probe.base import PROBE_ROW, ProbeTask  # noqa: PLC0415
    from app.probe.pool import MediaInfoProber  # noqa: PLC0415

    bare = folder / "picture.h264"
    bare.write_bytes(_BARE_STREAM)
    prober = MediaInfoProber(1, probe=PROBE_ROW, second=True)
    try:
        tasks = [ProbeTask(key, os.fsencode(path)) for key, path in enumerate((_sample(), bare))]
        answers = {answer.key: answer for answer in prober.probe(tasks) if answer is not None}
        engine = prober.engine
    finally:
        prober.close()
    for key, name in enumerate(("sample video", "bare stream")):
        row = answers[key].row
        if answers[key].reason or row is None:
            raise CheckFailed(f"The {name} was not read ({answers[key].status}): {answers[key].reason}")
        if key == 0:
            _compare(row.summary)
    return f"{engine} read the sample video and a bare stream"


def _library(folder: Path) -> str:
    """Scan the sample into a new library, and read it back."""
    from app.compose import build  # noqa: PLC0415
    from app.core.text.names import display  # noqa: PLC0415
    from app.jobs.runner import ThreadRunner  # noqa: PLC0415
    from app.library import open_library, open_to_read  # noqa: PLC0415

    path = folder / "library.sqlite3"
    with closing(open_library(path)) as library:
        scan = build(ThreadRunner(), library).handlers.scan_directory
        outcome = asyncio.run(scan(os.fsencode(_sample().parent)))
    for error in outcome.errors:
        raise CheckFailed(f"{display(error.path)}: {error.reason}")
    with closing(open_to_read(path)) as library:
        records = library.page(0, 2)
    if len(records) != 1:
        raise CheckFailed(f"The library holds {len(records)} files instead of one")
    if records[0].reason is not None:
        raise CheckFailed(f"The sample video was not read ({records[0].status}): {records[0].reason}")
    _compare(records[0].summary)
    return "the sample video was scanned into a new library and read back"


def _checksums(_folder: Path) -> str:
    """Compute every kind of checksum of nothing, of which two are known by heart."""
    from app.checksum.hashers import hashers  # noqa: PLC0415
    from app.core.checksum.algorithm import Algorithm, digest_text, is_available  # noqa: PLC0415

    at_work = hashers(filter(is_available, Algorithm))
    made = {name: digest_text(name, hasher.digest()) for name, hasher in at_work.items()}
    for name, right in ((Algorithm.XXH3_128, "99aa06d3"), (Algorithm.BLAKE3, "af1349b9")):
        if not made[name].startswith(right):
            raise CheckFailed(f"{name} was computed wrongly: {made[name]}")
    return f"{len(made)} kinds of checksums were computed"


def _window(folder: Path) -> str:
    """Paint the main window off screen, with the library of the previous check."""
    if absent := absent_packages():
        raise CheckFailed(f"Qt lacks system libraries, of these packages of Debian: {' '.join(absent)}")
    from app.qt.startup import self_test  # noqa: PLC0415

    painted = self_test.paint_window(folder / "library.sqlite3", folder)
    if not painted.fonts:
        raise CheckFailed("The system has no font")
    if painted.boxes:
        raise CheckFailed("No font has the letters of the language of the window")
    if painted.colours < _FEWEST_COLOURS:
        raise CheckFailed(f"The window was painted with {painted.colours} colours, so it must be empty")
    return f"the window was painted, {painted.width} × {painted.height} pixels"  # noqa: RUF001


def _icons(_folder: Path) -> str:
    """Draw every icon small and large, and look for the pictures of the help."""
    from app.qt.startup import self_test  # noqa: PLC0415

    drawn = self_test.icon_colours(_ICON_SIZES)
    if not drawn:
        raise CheckFailed(f"There are no icons in {paths.resource('icons')}")
    empty = [icon for icon, colours in drawn.items() if colours < 2]
    if empty:
        raise CheckFailed(f"These icons are empty: {', '.join(empty)}")
    if absent := self_test.absent_pictures():
        raise CheckFailed(f"The help lacks pictures: {', '.join(absent)}")
    return f"{len(drawn) // len(_ICON_SIZES)} icons were drawn small and large"


def _translations(_folder: Path) -> str:
    """Translate a sentence of Cinventory and a word of Qt into every language of the window."""
    from app.qt.startup import self_test  # noqa: PLC0415

    spoken = self_test.words()
    if not spoken:
        raise CheckFailed(f"There are no translations in {paths.resource('translations')}")
    for language, words in spoken.items():
        for english, word in words.items():
            if word == english:
                raise CheckFailed(f"“{english}” has no translation in the catalogue for {language}")
        if not catalogue(language, COMMANDS_ENDING).is_file():
            raise CheckFailed(f"There is no catalogue of commands for {language}")
    return f"the window is translated into {', '.join(spoken)}"


def _previews(folder: Path) -> str:
    """Make pictures of the sample in a killable child, as the details panel does."""
    from app.preview.base import FRAMES, Preview, ScannedFile  # noqa: PLC0415
    from app.preview.cache import Cache  # noqa: PLC0415
    from app.preview.previewer import Previewer  # noqa: PLC0415

    status = _sample().stat()
    scanned = ScannedFile(path=os.fsencode(_sample()), size=status.st_size, mtime_ns=status.st_mtime_ns)
    previewer = Previewer(Cache(folder / "previews", 0))
    try:
        preview = previewer.preview(scanned, lambda: True)
    finally:
        previewer.end_child()
    if not isinstance(preview, Preview):
        raise CheckFailed(f"No picture of the sample video could be made: {preview}")
    shapes = {(frame.width, frame.height) for frame in preview.frames}
    if len(preview.frames) != FRAMES or shapes != {(SAMPLE["width"], SAMPLE["height"])}:
        raise CheckFailed(f"The sample video gave {len(preview.frames)} pictures of {shapes}")
    return f"{FRAMES} pictures were made of the sample video"


def sandbox_told(folder: Path, wanted: Layers = ALL) -> str:
    """Shut this process in, as a child that reads videos does, and tell what it can do then."""
    from app.process import sandbox  # noqa: PLC0415

    path = _sample()
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
        acts: dict[RestrictedAct, Callable[[], object]] = {
            RestrictedAct.OPEN: path.read_bytes,
            RestrictedAct.WRITE: (folder / "written").touch,
            RestrictedAct.CONNECT: lambda: socket.create_connection(address).close(),
        }
        layers = sandbox.enter(wanted) if wanted else wanted
        left = [act for act in acts if _succeeds(acts[act])]
    if not layers:
        return "none on this system: a file that takes over the process that reads it can open others"
    if broken := [act for act in left if any(act in REFUSED[layer] for layer in layers)]:
        raise CheckFailed(f"A process could {' and '.join(broken)} in spite of {_named(layers)}")
    if left:
        return f"the processes that read videos can still {' and '.join(left)}: {_named(layers)}"
    return f"the processes that read videos open and connect nothing: {_named(layers)}"


def _succeeds(act: Callable[[], object]) -> bool:
    try:
        act()
    except (OSError, LookupError):  # the latter of a name, whose encoding cannot be loaded
        return False
    return True


def _named(layers: Layers) -> str:
    return ", ".join(sorted(layers))


def _sample() -> Path:
    return paths.resource("samples/sample.mp4")


def _compare(summary: object) -> None:
    """Raise `CheckFailed` unless the fields of the sample are as expected."""
    fields = ((name, getattr(summary, name), right) for name, right in SAMPLE.items())
    wrong = [f"{name} {found!r} instead of {right!r}" for name, found, right in fields if found != right]
    if wrong:
        raise CheckFailed(f"The sample video was read wrongly: {', '.join(wrong)}")


_AGAIN: Final = "Install Cinventory again."
CHECKS: Final = (
    Check("engine", _engine, f"The MediaInfo library is missing, blocked or for another system. {_AGAIN}"),
    Check("library", _library, "Check that the folder for temporary files has free space."),
    Check("window", _window, "Install what is missing. Fonts are in fonts-dejavu-core and fonts-noto-cjk."),
    Check("icons", _icons, _AGAIN),
    Check("translations", _translations, _AGAIN),
    Check(
        "previews", _previews, f"The FFmpeg libraries are missing, blocked or for another system. {_AGAIN}"
    ),
    Check("sandbox", sandbox_told, "Videos of strangers could read other files. Please report this."),
    Check("checksums", _checksums, f"A library is missing, blocked or for another system. {_AGAIN}"),
)
"""In this order, as the window's check shows the library of the check before."""


def _surroundings(folder: Path) -> dict[str, Any]:
    """Return versions, paths and platform. None stands for an unknown version."""
    versions = dict.fromkeys(("Cinventory", "Python", "Qt", "PySide6", "MediaInfo", "SQLite"))
    with suppress(CheckFailed):
        versions.update(elsewhere(_versions, folder))
    return {
        "versions": {**versions, "Cinventory": __version__, "Python": platform.python_version()},
        "platform": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "portable": paths.portable_folder() is not None,
        "paths": {name: str(each()) for name, each in _PATHS.items()},
    }


def _versions(_folder: Path) -> dict[str, str]:
    """Return the versions of the libraries that load. Checks report why the others do not."""
    versions = {}
    with suppress(Exception):
        from app.library.open.connection import SQLITE_VERSION  # noqa: PLC0415

        versions["SQLite"] = SQLITE_VERSION
    with suppress(Exception):
        from app.probe.engine import engine  # noqa: PLC0415

        versions["MediaInfo"] = f"{engine().version} ({engine().origin})"
    with suppress(Exception):
        from app.qt.startup import self_test  # noqa: PLC0415

        versions.update(self_test.versions())
    return versions


def _print_surroundings(report: Mapping[str, Any]) -> None:
    _print(", ".join(f"{name} {version or '?'}" for name, version in report["versions"].items()))
    kind = "Packaged" if report["frozen"] else "Not packaged"
    _print(f"{kind}{', portable' if report['portable'] else ''}, on {report['platform']}")
    for name, path in report["paths"].items():
        _print(f"{name:<9} {path}")


def _print_result(result: Result) -> None:
    mark = "ok" if result.ok else "FAILED"
    _print(f"{mark:<7} {result.name:<13} {result.detail} ({result.seconds:.1f} s)")


def _print(text: str) -> None:
    """Write and flush a line. Characters that the terminal's encoding lacks are escaped."""
    known = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(known, "backslashreplace").decode(known) + "\n")
    sys.stdout.flush()
