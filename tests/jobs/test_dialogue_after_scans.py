"""After a scan, what is said is indexed where the user wants that and there is something new."""

import asyncio
import os
from pathlib import Path
from typing import Any

from app.config.settings import Settings
from app.core.dialogue.job import DialogueOutcome, DialogueRequest
from app.core.job import JobState
from app.core.scan.job import ScanOutcome, ScanRequest
from app.jobs.dialogue_after_scans import DialogueAfterScans
from app.jobs.types.dialogue import DIALOGUE
from app.library import Library
from tests.dialogue.spoken import Spoken, srt
from tests.doubles import InMemoryJobQueue
from tests.jobs.acts import FAKE_SCAN, handler


def _requested(library: Library, videos: Path, settings: Settings, state: JobState) -> list[DialogueRequest]:
    """Return what was requested after a scan that ended in a state."""
    asked: list[DialogueRequest] = []

    async def scanned(_payload: dict[str, Any]) -> ScanOutcome:
        return ScanOutcome(state=state)

    async def indexed(payload: dict[str, Any]) -> DialogueOutcome:
        asked.append(payload["request"])
        return DialogueOutcome()

    async def main() -> None:
        queue = InMemoryJobQueue()
        queue.register(FAKE_SCAN, handler(scanned))
        queue.register(DIALOGUE, handler(indexed))
        after = DialogueAfterScans(library, queue, lambda: settings)
        job = await queue.submit(FAKE_SCAN, ScanRequest(paths=(os.fsencode(videos),)))
        await queue.wait(job.id)
        await asyncio.sleep(0)
        await after.close()
        for each in await queue.list():
            await queue.wait(each.id)
        await queue.close()

    asyncio.run(main())
    return asked


WANTED = Settings(dialogue_after_scans=True, dialogue_mb=7)


def test_it_begins_only_where_it_is_wanted_and_something_is_new(library: Library, videos: Path) -> None:
    spoken = Spoken(library, videos)
    assert _requested(library, videos, WANTED, JobState.COMPLETED) == []
    spoken.write(Film=srt("Hello"))
    assert _requested(library, videos, Settings(), JobState.COMPLETED) == []
    assert _requested(library, videos, WANTED, JobState.CANCELLED) == []
    wanted = DialogueRequest(paths=(os.fsencode(videos),), limit_mb=7)
    assert _requested(library, videos, WANTED, JobState.COMPLETED) == [wanted]
    spoken.index()
    assert _requested(library, videos, WANTED, JobState.NEEDS_ATTENTION) == []
    spoken.write(Film=srt("Hello again"))
    assert _requested(library, videos, WANTED, JobState.NEEDS_ATTENTION) == [wanted]
