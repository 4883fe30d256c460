"""A check for damage from the choice of its files to what the library knows afterwards."""

import os
import time
from pathlib import Path

import pytest

from app.core.damage.depth import Depth
from app.core.damage.evidence import Evidence, TrackEvidence
from app.core.damage.job import DamageOutcome, DamageRequest
from app.core.damage.verdict import DamageVerdict
from app.core.errors import NoKnownFiles
from app.core.job import JobState
from app.core.query import Query
from app.damage import session
from app.library import Library
from app.library.checks import damage
from app.library.checks.damage import packed
from tests import samples
from tests.checksum.known import know_files
from tests.damage.damage import cut
from tests.doubles import DummyHost


@pytest.fixture
def known(library: Library, videos: Path) -> Path:
    """A folder with an intact and a damaged file that the library knows."""
    for name in ("a.mp4", "b.mp4"):
        samples.video(videos / name, audio="aac")
    cut(videos / "b.mp4")
    know_files(library, videos, "a.mp4", "b.mp4")
    return videos


def check(library: Library, folder: Path, **asked: object) -> DamageOutcome:
    began = asked.pop("began", time.time())
    request = DamageRequest(**{"paths": (os.fsencode(folder),), **asked})  # type: ignore[arg-type]
    return session.run(request, DummyHost(), library, began=began)  # type: ignore[arg-type]


def found(library: Library, text: str) -> list[str]:
    with library.reader() as reader:
        ids = reader.find(Query.parse(text), (("name", False),))
        return [os.fsdecode(record.name) for record in reader.records(ids)]


def test_verdicts_are_saved_and_can_be_searched(library: Library, known: Path) -> None:
    outcome = check(library, known, depth=Depth.FULL)
    assert outcome.verdicts == {DamageVerdict.CLEAN: 1, DamageVerdict.DAMAGED: 1}
    assert outcome.state is JobState.NEEDS_ATTENTION
    assert [(os.path.basename(error.path), error.reason.code) for error in outcome.errors] == [  # noqa: PTH119
        (b"b.mp4", "decode.cut")
    ]
    assert found(library, "verdict:damaged") == ["b.mp4"]
    assert found(library, "checked:full") == ["a.mp4", "b.mp4"]
    assert found(library, "checked:full verdict:clean") == ["a.mp4"]
    assert found(library, "checked:index") == []
    assert found(library, "checked:none") == ["a.mp4", "b.mp4"]
    assert found(library, "problem:damaged") == ["b.mp4"]


def test_a_file_is_not_read_again_until_it_changes(library: Library, known: Path) -> None:
    check(library, known, depth=Depth.FULL)
    again = check(library, known, depth=Depth.INDEX)
    assert (again.known, again.bytes_read) == (2, 0)
    assert again.state is JobState.NEEDS_ATTENTION
    assert check(library, known, depth=Depth.INDEX, again=True).known == 0
    deeper = check(library, known, depth=Depth.KEY_FRAMES)
    assert deeper.known == 0


def test_a_budget_leaves_files_for_the_next_run(library: Library, known: Path) -> None:
    first = check(library, known, budget_bytes=1)
    assert (first.out_of_budget, sum(first.verdicts.values())) == (1, 2)
    second = check(library, known, budget_bytes=1)
    assert (second.known, second.out_of_budget) == (1, 0)


def test_a_file_that_cannot_be_decoded_needs_attention_once(library: Library, videos: Path) -> None:
    (videos / "c.mp4").write_bytes(bytes(10_000))
    know_files(library, videos, "c.mp4")
    first = check(library, videos)
    assert (first.verdicts, first.state) == ({DamageVerdict.NOT_FINISHED: 1}, JobState.NEEDS_ATTENTION)
    again = check(library, videos)
    assert (again.known, again.verdicts, again.state) == (1, first.verdicts, JobState.COMPLETED)


def test_a_resumed_job_goes_on(library: Library, known: Path) -> None:
    began = time.time()
    check(library, known, began=began, query="name:a")
    rest = check(library, known, began=began)
    assert rest.verdicts == {DamageVerdict.CLEAN: 1, DamageVerdict.DAMAGED: 1}


def test_stored_evidence_is_judged_again_by_other_rules(library: Library, known: Path) -> None:
    check(library, known)
    library.write(lambda db: db.execute("UPDATE decoding SET rules = 0")).result()
    library.write(lambda db: db.execute("UPDATE file SET damage = 'clean', problems = 0")).result()
    while library.write(damage.judge_again, 1).result():
        pass
    assert found(library, "verdict:damaged") == found(library, "problem:damaged") == ["b.mp4"]


def test_a_verdict_that_older_evidence_leaves_open_is_checked_again(library: Library, known: Path) -> None:
    check(library, known)
    dv = TrackEvidence(index=0, is_video=True, codec="dvvideo", packets=9)
    older = packed(Evidence(depth=Depth.INDEX, decoder="libav 61", size=1, container="avi", tracks=(dv,)))
    library.write(lambda db: db.execute("UPDATE decoding SET rules = 0, evidence = ?", (older,))).result()
    again = check(library, known)
    assert (again.known, again.verdicts.get(DamageVerdict.NOT_FINISHED, 0)) == (0, 0)
    assert check(library, known).known == again.files


def test_another_file_is_nothing_to_check(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NoKnownFiles):
        check(library, tmp_path / "elsewhere")


def test_a_cancelled_check_keeps_what_it_found(library: Library, known: Path) -> None:
    host = DummyHost()
    request = DamageRequest(paths=(os.fsencode(known),))
    host.cancel_event.set()
    outcome = session.run(request, host, library, began=time.time())
    assert outcome.state is JobState.CANCELLED
