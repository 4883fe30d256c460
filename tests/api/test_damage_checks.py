"""A check for damage over HTTP: its verdicts, what the files show of it, and requests without sense."""

from pathlib import Path
from typing import Any

import pytest

from app.compose import build
from app.jobs.runner import ThreadRunner
from app.library import Library
from tests import samples
from tests.api.acts import JOBS, finished, run, serving
from tests.checksum.known import know_files
from tests.damage.damage import cut


def test_damage_is_found_once_and_shown_with_the_files(library: Library, videos: Path) -> None:
    for name in ("a.mp4", "b.mp4"):
        samples.video(videos / name)
    cut(videos / "b.mp4")
    know_files(library, videos, "a.mp4", "b.mp4")

    async def act() -> None:
        queue = build(ThreadRunner(), library).queue
        async with serving(library, queue=queue, allowed=[videos]) as api:
            asked: dict[str, Any] = {"type": "check", "paths": [str(videos)], "depth": "full"}
            checked = await finished(api, asked)
            verdicts = {"clean": 1, "damaged": 1}
            assert (checked["state"], checked["result"]["verdicts"]) == ("needs_attention", verdicts)
            assert checked["result"]["errors"][0]["reason_code"] == "decode.cut"
            again = await finished(api, asked | {"depth": "index", "query": "name:b"})
            assert (again["result"]["known"], again["result"]["verdicts"]) == (1, {"damaged": 1})
            answer = await api.get("/api/v1/files", params={"query": "checked:full verdict:damaged"})
            assert [Path(file["path"]).name for file in answer.body["files"]] == ["b.mp4"]

    run(act)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"depth": "deepest"}, "depth"),
        ({"query": "verdict:nonsense"}, "query"),
        ({"budget_seconds": 0}, "budget_seconds"),
        ({"algorithms": ["md5"]}, "algorithms"),
    ],
)
def test_a_request_without_sense_names_its_field(
    library: Library, videos: Path, more: dict[str, Any], field: str
) -> None:
    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            answer = await api.post(JOBS, json={"type": "check", "paths": [str(videos)], **more})
            assert (answer.status, answer.body["field"]) == (422, field)

    run(act)
