"""A disk that is unplugged during a search for copies: nothing is said of its files (T2)."""

import os
from collections.abc import Iterator
from pathlib import Path

from app.checksum.pool import HashPool
from app.checksum.tasks import HashAnswer
from app.copies import session
from app.core.copies.job import CopiesRequest
from app.core.job import JobState
from app.library import Library
from tests.checksum.known import write_files
from tests.doubles import DummyHost

FILES = {f"{number}.mov": b"same" * 100_000 for number in range(4)}


def test_nothing_is_said_of_files_on_an_unplugged_disk(library: Library, videos: Path) -> None:
    write_files(library, videos, FILES)
    away = videos.with_name("away")

    class Pool(HashPool):
        def answers(self) -> Iterator[HashAnswer | None]:
            for answer in super().answers():
                yield answer
                if answer is not None and not away.exists():
                    videos.rename(away)

    request = CopiesRequest(paths=(os.fsencode(videos),))
    outcome = session.run(request, DummyHost(), library, make_pool=Pool)
    assert outcome.state is JobState.NEEDS_ATTENTION
    assert [each.path for each in outcome.interrupted] == [os.fsencode(videos)]
    assert {error.path for error in outcome.errors} == {os.fsencode(videos)}
    assert (outcome.single, outcome.copied, outcome.unknown) == (0, 0, 4)
    away.rename(videos)
    outcome = session.run(request, DummyHost(), library)
    assert (outcome.state, outcome.copied) == (JobState.COMPLETED, 4)
