"""Copies over HTTP: counted by a job, then found by filters."""

from pathlib import Path

from app.api.schemas.operation import API
from app.compose import build
from app.jobs.runner import ThreadRunner
from app.library import Library
from tests.api.acts import finished, run, serving
from tests.checksum.known import write_files


def test_copies_are_counted_and_found(library: Library, videos: Path) -> None:
    write_files(library, videos, {"a.mov": b"a" * 1000, "again.mov": b"a" * 1000, "b.mov": b"b" * 2000})

    async def act() -> None:
        queue = build(ThreadRunner(), library).queue
        async with serving(library, queue=queue, allowed=[videos]) as api:
            shown = await finished(api, {"type": "copies", "paths": [str(videos)], "query": "ext:mov"})
            result = shown["result"]
            assert (shown["state"], shown["progress"]) == ("completed", 1.0)
            assert (result["files"], result["copied"], result["single"]) == (3, 2, 1)
            assert (result["groups"], result["reclaimable"], result["unknown"]) == (1, 1000, 0)
            found = await api.get(f"{API}/files?query=copies:2")
            assert found.body["total"] == 2
            refused = await api.post(f"{API}/jobs", json={"type": "copies", "paths": [], "deep": True})
            assert refused.status == 422

    run(act)
