"""A check for damage by a cluster finds what one by this computer finds."""

import os
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from app.cluster.file_readers import ClusterReaders
from app.core.cluster import ClusterChoice
from app.core.decoding.depth import Depth
from app.core.decoding.job import DecodeOutcome, DecodeRequest
from app.core.decoding.verdict import DecodeVerdict
from app.decoding import session
from app.decoding.pool import DecodePool, DecodeQueue, DecodeTask, DecodeWorker, MakePool
from app.decoding.protocol import ExamineResult
from app.library import Library, open_library
from app.library.decoding_plan import DecodedFile
from tests import samples
from tests.checksum.known import know_files
from tests.cluster.hosts import Hosts
from tests.decoding.damage import cut
from tests.doubles import DummyHost

NAMES = ("clean.mp4", "cut.mp4", "text.mp4", "sound.mkv")


def _check(path: Path, folder: Path, make_pool: MakePool) -> tuple[DecodeOutcome, list[DecodedFile]]:
    """Check the files of a folder in a new library; return what it knows of them, but for times."""
    library: Library = open_library(path)
    try:
        know_files(library, folder, *NAMES)
        request = DecodeRequest(paths=(os.fsencode(folder),), depth=Depth.FULL)
        outcome = session.run(request, DummyHost(), library, began=1.0, make_pool=make_pool)
        with library.reader() as reader:
            files = list(reader.decoded_files([record.id for record in library.page(0, 100)]))
    finally:
        library.close()
    errors = tuple(sorted(outcome.errors, key=lambda error: error.path))
    return replace(outcome, seconds=0.0, errors=errors), [file._replace(decoded=0.0) for file in files]


def test_a_check_for_damage_finds_what_this_computer_finds(
    tmp_path: Path, videos: Path, cluster: Hosts
) -> None:
    for name in NAMES[:2]:
        samples.video(videos / name, audio="aac")
    cut(videos / "cut.mp4")
    (videos / "text.mp4").write_text("no video")
    samples.video(videos / "sound.mkv")

    def here(queues: Sequence[DecodeQueue]) -> DecodePool:
        return DecodePool(_at_once(queues))

    def there(queues: Sequence[DecodeQueue]) -> ClusterReaders[DecodeTask, ExamineResult]:
        return ClusterReaders(
            _at_once(queues),
            choice=ClusterChoice(address=cluster.address, insecure=True),
            roots=[os.fsencode(videos)],
            worker=DecodeWorker,
            readers=64,
        )

    alone = _check(tmp_path / "alone.sqlite3", videos, here)

    assert alone[0].verdicts[DecodeVerdict.DAMAGED] > 0
    assert alone[0].verdicts[DecodeVerdict.CLEAN] > 0
    assert _check(tmp_path / "together.sqlite3", videos, there) == alone


def _at_once(queues: Sequence[DecodeQueue]) -> Sequence[DecodeQueue]:
    """Let files be read without a pause between two looks."""
    for queue in queues:
        queue.still_seconds = 0.0
    return queues
