"""Manifests over HTTP: created and verified where the server may read and write."""

from pathlib import Path
from typing import Any

import pytest

from app.api.schemas.operation import API
from app.compose import build
from app.jobs.runner import ThreadRunner
from app.library import Library
from tests.api.acts import JOBS, Api, finished, run, serving
from tests.manifest_formats.checks import make

FILES = {"Clips/a.mov": b"one", "b.mov": b"two"}


def test_a_list_is_created_and_verified(library: Library, tmp_path: Path) -> None:
    card, lists = make(tmp_path / "card", FILES), make(tmp_path / "lists", {"note.txt": b""})
    output = lists / "card.md5"

    async def act() -> None:
        queue = build(ThreadRunner(), library).queue
        async with serving(library, queue=queue, allowed=[card, lists]) as api:
            asked = {"type": "create-manifest", "folder": str(card), "format": "md5", "output": str(output)}
            made = await finished(api, asked)
            assert (made["state"], made["type"], made["progress"]) == ("completed", "create-manifest", 1.0)
            assert (made["result"]["path"], made["result"]["files"]) == (str(output), 2)
            assert (made["result"]["size"], made["result"]["told"]) == (6, {})
            (card / "b.mov").write_bytes(b"twO")
            (card / "Clips/a.mov").unlink()
            asked = {"type": "verify-manifest", "path": str(output), "folder": str(card)}
            done = await finished(api, asked)
            assert (done["state"], done["result"]["verdict"]) == ("needs_attention", "failed")
            assert [(file["path"], file["state"]) for file in done["result"]["files"]] == [
                ("b.mov", "changed"),
                ("Clips/a.mov", "missing"),
            ]
            again = await api.post(f"{JOBS}/{done['id']}/retry")
            assert again.status == 202
            await api.queue.wait(again.body["id"])

    run(act)


def test_a_history_is_written_into_the_folder_with_permission_alone(library: Library, tmp_path: Path) -> None:
    card = make(tmp_path / "card", FILES)

    async def act() -> None:
        queue = build(ThreadRunner(), library).queue
        async with serving(library, queue=queue, allowed=[card]) as api:
            asked: dict[str, Any] = {"type": "create-manifest", "folder": str(card), "format": "ascmhl"}
            refused = await api.post(JOBS, json=asked)
            assert (refused.status, refused.body["field"]) == (422, "output")
            failed = await finished(api, {**asked, "output": str(card)})
            assert (failed["state"], failed["error"]["code"]) == ("failed", "manifest.inside_source")
            assert not (card / "ascmhl").exists()
            made = await finished(api, {**asked, "into_source": True})
            assert made["state"] == "completed"
            done = await finished(api, {"type": "verify-manifest", "path": str(card)})
            assert (done["result"]["verdict"], done["result"]["counts"]["verified"]) == ("complete", 2)

    run(act)


@pytest.mark.parametrize("field", ["folder", "output"])
def test_nothing_outside_the_allowed_folders_is_read_or_written(
    library: Library, tmp_path: Path, field: str
) -> None:
    card, other = make(tmp_path / "card", FILES), make(tmp_path / "other", {"x.md5": b"old"})
    (card / "link").symlink_to(other)
    asked = {"type": "create-manifest", "format": "md5", "folder": str(card), "output": str(card / "x.md5")}
    asked[field] = str(other / "x.md5") if field == "folder" else str(card / "link" / "x.md5")

    async def act() -> None:
        async with serving(library, queue=build(ThreadRunner(), library).queue, allowed=[card]) as api:
            await refused(api, asked, field)
            await refused(api, {"type": "verify-manifest", "path": str(other / "x.md5")}, "path")
            apart = {"type": "verify-manifest", "path": str(card), "folder": str(other)}
            await refused(api, apart, "folder")

    run(act)
    assert (other / "x.md5").read_bytes() == b"old"


async def refused(api: Api, asked: dict[str, Any], field: str) -> None:
    answer = await api.post(f"{API}/jobs", json=asked)
    assert (answer.status, answer.body["field"]) == (403, field)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"format": "md6"}, "format"),
        ({"output": "x.md5"}, "output"),
        ({"query": "size:nonsense"}, "query"),
        ({"algorithms": ["sha1"]}, "algorithms"),
        ({"force": True}, "force"),
    ],
)
def test_a_request_that_makes_no_sense_is_refused(
    library: Library, tmp_path: Path, more: dict[str, Any], field: str
) -> None:
    card = make(tmp_path / "card", FILES)
    asked = {
        "type": "create-manifest",
        "folder": str(card),
        "format": "md5",
        "output": str(card / "x.md5"),
        **more,
    }

    async def act() -> None:
        async with serving(library, queue=build(ThreadRunner(), library).queue, allowed=[card]) as api:
            answer = await api.post(JOBS, json=asked)
            assert (answer.status, answer.body["field"]) == (422, field)

    run(act)
