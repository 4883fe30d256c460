"""A check for damage by a cluster finds what one by this computer finds."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.cluster.file_readers import ClusterReaders
from app.core.cluster import ClusterChoice
from app.core.damage.depth import Depth
from app.core.damage.job import DamageOutcome, DamageRequest
from app.core.damage.verdict import DamageVerdict
from app.damage import session
from app.damage.pool import DamagePool, DamageQueue, DamageTask, DamageWorker, MakePool
from app.damage.protocol import ExamineResult
from app.library import Library, open_library
from app.library.checks.damage_plan import StoredDamage
from tests import samples
from tests.checksum.known import know_files
from tests.cluster.hosts import Hosts
from tests.damage.damage import cut
from tests.doubles import DummyHost

pytestmark = pytest.mark.cluster

NAMES = ("clean.mp4", "cut.mp4", "text.mp4", "sound.mkv")


def _check(path: Path, folder: Path, make_pool: MakePool) -> tuple[DamageOutcome, list[StoredDamage]]:
    """Check the files of a folder in a new library; return what it knows of them, but for times."""
    library: Library = open_library(path)
    try:
        know_files(library, folder, *NAMES)
        request = DamageRequest(paths=(os.fsencode(folder),), depth=Depth.FULL)
        outcome = session.run(request, DummyHost(), library, began=1.0, make_pool=make_pool)
        with library.reader() as reader:
            files = list(reader.stored_damage([record.id for record in library.page(0, 100)]))
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

    def there(queues: Sequence[DamageQueue]) -> ClusterReaders[DamageTask, ExamineResult]:
        return ClusterReaders(
            queues,
            choice=ClusterChoice(address=cluster.address, insecure=True),
            roots=[os.fsencode(videos)],
            worker=DamageWorker,
            readers=64,
        )

    alone = _check(tmp_path / "alone.sqlite3", videos, DamagePool)

    assert alone[0].verdicts[DamageVerdict.DAMAGED] > 0
    assert alone[0].verdicts[DamageVerdict.CLEAN] > 0
    assert _check(tmp_path / "together.sqlite3", videos, there) == alone
