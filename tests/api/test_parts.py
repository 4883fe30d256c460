"""The search for videos in longer ones over HTTP: the job, and what came of it."""

from pathlib import Path
from typing import Any

from app.compose import build
from app.jobs.runner import ThreadRunner
from app.library import Library
from tests.api.acts import finished, run, serving
from tests.checksum.known import write_files
from tests.library.filling import run_sql


def test_a_client_can_have_parts_found(library: Library, videos: Path) -> None:
    write_files(library, videos, {"a.mp4": bytes(9_000), "b.mp4": bytes(10_000)})
    run_sql(library, "UPDATE file SET duration = 30")

    async def act() -> None:
        queue = build(ThreadRunner(), library).queue
        async with serving(library, queue=queue, allowed=[videos]) as api:
            asked: dict[str, Any] = {"type": "parts", "paths": [str(videos)], "budget_seconds": 600}
            made = await finished(api, asked)
            assert (made["state"], made["result"]["verdicts"]) == ("completed", {"not_compared": 2})
            assert (made["result"]["pairs"], made["result"]["unconfirmed"]) == (0, 0)
            again = await finished(api, asked | {"query": "name:b"})
            assert (again["result"]["known"], again["result"]["files"]) == (1, 1)

    run(act)
