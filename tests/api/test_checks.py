"""Checksums over HTTP: computed, verified, and refused where the request makes no sense."""

from pathlib import Path
from typing import Any

import pytest

from app.compose import build
from app.core.job import JobState
from app.jobs.runner import ThreadRunner
from app.library import Library
from tests.api.acts import JOBS, finished, run, serving
from tests.checksum.known import write_files


def test_checksums_are_computed_and_verified(library: Library, videos: Path) -> None:
    write_files(library, videos, {"a.mov": b"a" * 1000, "b.mov": b"b" * 2000})

    async def act() -> None:
        queue = build(ThreadRunner(), library).queue
        async with serving(library, queue=queue, allowed=[videos]) as api:
            asked: dict[str, Any] = {"type": "checksum", "paths": [str(videos)], "algorithms": ["md5", "c4"]}
            computed = await finished(api, asked)
            assert (computed["state"], computed["result"]["verdicts"]) == ("completed", {"new": 2})
            assert (computed["bytes_done"], computed["bytes_total"], computed["progress"]) == (
                3000,
                3000,
                1.0,
            )
            (videos / "a.mov").unlink()
            asked = {"type": "verify", "paths": [str(videos)], "query": "name:a"}
            verified = await finished(api, asked | {"budget_seconds": 60})
            assert (verified["state"], verified["result"]["verdicts"]) == (
                "needs_attention",
                {"not_checked": 1},
            )
            assert verified["result"]["errors"][0]["reason_code"] == "file.vanished"

    run(act)


def test_files_that_the_library_does_not_know_fail_the_job(library: Library, videos: Path) -> None:
    async def act() -> None:
        queue = build(ThreadRunner(), library).queue
        async with serving(library, queue=queue, allowed=[videos]) as api:
            shown = await finished(api, {"type": "verify", "paths": [str(videos)]})
            assert (shown["state"], shown["error"]["code"]) == (JobState.FAILED, "check.no_files")

    run(act)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"query": "size:nonsense"}, "query"),
        ({"algorithms": ["md6"]}, "algorithms[0]"),
        ({"budget_bytes": 0}, "budget_bytes"),
        ({"deep": True}, "deep"),
    ],
)
def test_a_request_without_sense_names_its_field(
    library: Library, videos: Path, more: dict[str, Any], field: str
) -> None:
    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            answer = await api.post(JOBS, json={"type": "verify", "paths": [str(videos)], **more})
            assert (answer.status, answer.body["field"]) == (422, field)

    run(act)
