"""The checks of the self-test, each of which imports what it tries."""

import asyncio
import os
import socket
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from app.config import paths
from app.config.language import COMMANDS_ENDING, catalogue
from app.config.system_libraries import absent_packages
from app.core.message import Message
from app.process.sandbox import ALL, REFUSED, Layers, RestrictedAct
from app.self_test.attempt import Check, CheckFailed

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
_ICON_SIZES: Final = (16, 256)
_FEWEST_COLOURS: Final = 50
"""The minimum for a window with words and icons. An empty window has about a dozen colours."""
_STILL: Final = {
    RestrictedAct.OPEN: "self_test.still_opens",
    RestrictedAct.WRITE: "self_test.still_writes",
    RestrictedAct.CONNECT: "self_test.still_connects",
}
_BARE_STREAM: Final = bytes.fromhex(
    "000000016764000aacd95e84000003000400000300c83c4896580000000168ebe3cb22c000000001"
    "658884002bfffed8e7f32ca87b1abb7cd14d57e241"
)
"""A stream with a single picture of H.264, 16 x 16, in which MediaInfo finds no track."""


def _engine(folder: Path) -> Sequence[Message]:
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
    for key, code in enumerate(("self_test.sample_not_read", "self_test.stream_not_read")):
        row, reason = answers[key].row, answers[key].reason
        if reason or row is None:
            raise CheckFailed(code, *_given(reason), status=str(answers[key].status))
        if key == 0:
            _compare(row.summary)
    return (Message("self_test.engine_ok", {"engine": str(engine)}),)


def _library(folder: Path) -> Sequence[Message]:
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
        raise CheckFailed("self_test.not_scanned", *_given(error.reason), path=display(error.path))
    with closing(open_to_read(path)) as library:
        records = library.page(0, 2)
    if len(records) != 1:
        raise CheckFailed("self_test.other_files", count=len(records))
    if (reason := records[0].reason) is not None:
        raise CheckFailed("self_test.sample_not_read", reason, status=str(records[0].status))
    _compare(records[0].summary)
    return (Message("self_test.library_ok"),)


def _checksums(_folder: Path) -> Sequence[Message]:
    """Compute every kind of checksum of nothing, of which two are known by heart."""
    from app.checksum.hashers import hashers  # noqa: PLC0415
    from app.core.checksum.algorithm import Algorithm, digest_text, is_available  # noqa: PLC0415

    at_work = hashers(filter(is_available, Algorithm))
    made = {name: digest_text(name, hasher.digest()) for name, hasher in at_work.items()}
    for name, right in ((Algorithm.XXH3_128, "99aa06d3"), (Algorithm.BLAKE3, "af1349b9")):
        if not made[name].startswith(right):
            raise CheckFailed("self_test.wrong_checksum", name=str(name), digest=made[name])
    return (Message("self_test.checksums_ok", {"count": len(made)}),)


def _window(folder: Path) -> Sequence[Message]:
    """Paint the main window off screen, with the library of the previous check."""
    if absent := absent_packages():
        raise CheckFailed("self_test.no_libraries", packages=" ".join(absent))
    from app.qt.startup import self_test  # noqa: PLC0415

    painted = self_test.paint_window(folder / "library.sqlite3", folder)
    if not painted.fonts:
        raise CheckFailed("self_test.no_font")
    if painted.boxes:
        raise CheckFailed("self_test.no_letters")
    if painted.colours < _FEWEST_COLOURS:
        raise CheckFailed("self_test.empty_window", count=painted.colours)
    return (Message("self_test.window_ok", {"width": painted.width, "height": painted.height}),)


def _icons(_folder: Path) -> Sequence[Message]:
    """Draw every icon small and large, and look for the pictures of the help."""
    from app.qt.startup import self_test  # noqa: PLC0415

    drawn = self_test.icon_colours(_ICON_SIZES)
    if not drawn:
        raise CheckFailed("self_test.no_icons", path=str(paths.resource("icons")))
    empty = [icon for icon, colours in drawn.items() if colours < 2]
    if empty:
        raise CheckFailed("self_test.empty_icons", names=", ".join(empty))
    if absent := self_test.absent_pictures():
        raise CheckFailed("self_test.no_pictures", names=", ".join(absent))
    return (Message("self_test.icons_ok", {"count": len(drawn) // len(_ICON_SIZES)}),)


def _translations(_folder: Path) -> Sequence[Message]:
    """Translate a sentence of Cinventory and a word of Qt into every language of the window."""
    from app.qt.startup import self_test  # noqa: PLC0415

    spoken = self_test.words()
    if not spoken:
        raise CheckFailed("self_test.no_translations", path=str(paths.resource("translations")))
    for language, words in spoken.items():
        for english, word in words.items():
            if word == english:
                raise CheckFailed("self_test.no_translation", text=english, language=language)
        if not catalogue(language, COMMANDS_ENDING).is_file():
            raise CheckFailed("self_test.no_catalogue", language=language)
    return (Message("self_test.translations_ok", {"languages": ", ".join(spoken)}),)


def _previews(folder: Path) -> Sequence[Message]:
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
        raise CheckFailed("self_test.no_preview", *_given(preview))
    shapes = {(frame.width, frame.height) for frame in preview.frames}
    if len(preview.frames) != FRAMES or shapes != {(SAMPLE["width"], SAMPLE["height"])}:
        raise CheckFailed("self_test.other_preview", count=len(preview.frames), shapes=str(shapes))
    return (Message("self_test.previews_ok", {"count": FRAMES}),)


def sandbox_told(folder: Path, wanted: Layers = ALL) -> Sequence[Message]:
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
        return (Message("self_test.not_shut_in"),)
    named = ", ".join(sorted(layers))
    if broken := [act for act in left if any(act in REFUSED[layer] for layer in layers)]:
        raise CheckFailed("self_test.broken_layers", layers=named, acts=", ".join(broken))
    if left:
        return (*(Message(_STILL[act]) for act in left), Message("self_test.layers", {"layers": named}))
    return (Message("self_test.shut_in", {"layers": named}),)


def _succeeds(act: Callable[[], object]) -> bool:
    try:
        act()
    except (OSError, LookupError):  # the latter of a name, whose encoding cannot be loaded
        return False
    return True


def _sample() -> Path:
    return paths.resource("samples/sample.mp4")


def _compare(summary: object) -> None:
    """Raise `CheckFailed` unless the fields of the sample are as expected."""
    fields = ((name, getattr(summary, name), right) for name, right in SAMPLE.items())
    wrong = [f"{name} {found!r} != {right!r}" for name, found, right in fields if found != right]
    if wrong:
        raise CheckFailed("self_test.sample_wrong", details=", ".join(wrong))


def _given(reason: object) -> Sequence[Message]:
    """Return what a part of the program gave as its reason."""
    return (reason,) if isinstance(reason, Message) else ()


_AGAIN: Final = Message("self_test.install_again")
CHECKS: Final = (
    Check(Message("self_test.engine"), _engine, Message("self_test.no_engine")),
    Check(Message("self_test.library"), _library, Message("self_test.no_space")),
    Check(Message("self_test.window"), _window, Message("self_test.install_fonts")),
    Check(Message("self_test.icons"), _icons, _AGAIN),
    Check(Message("self_test.translations"), _translations, _AGAIN),
    Check(Message("self_test.previews"), _previews, Message("self_test.no_decoder")),
    Check(Message("self_test.sandbox"), sandbox_told, Message("self_test.report")),
    Check(Message("self_test.checksums"), _checksums, Message("self_test.no_hashes")),
)
"""In this order, as the window's check shows the library of the check before."""
