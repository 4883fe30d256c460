"""Exports of schedules through the API: they stay in the allowed folders, also when a link appears later."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.api.server.server import Server
from app.compose import build
from app.config.settings import Settings
from app.core.job import Job, JobState
from app.jobs.automation import Automation
from app.jobs.runner import ThreadRunner
from app.library import Library
from app.library.query import saved_searches
from tests.api.acts import TOKEN, Answer, Api, run, serving

SCHEDULES = "/api/v1/schedules"


@pytest.fixture
def allowed(library: Library, tmp_path: Path) -> Path:
    """A folder with one for lists; beside it a folder that is not allowed, with a list."""
    library.write(saved_searches.save, "all", "width:>1").result()
    folder = tmp_path / "allowed"
    (folder / "lists").mkdir(parents=True)
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / "list.csv").write_text("mine")
    return folder


def _saved_and_run(
    library: Library, allowed: Path, meanwhile: Callable[[], object]
) -> tuple[Answer, Job | None]:
    """Save a schedule through the API, change the folders, and have it run; return the answer and the job."""
    found: list[tuple[Answer, Job | None]] = []

    async def act() -> None:
        queue = build(ThreadRunner(), library).queue
        automation = Automation(library, queue, Settings)
        async with serving(library, queue=queue) as api:
            server = Server(
                queue=queue,
                library=library,
                settings=Settings,
                token=TOKEN,
                allowed=(bytes(allowed),),
                automation=automation,
            )
            try:
                address = await server.start(port=0)
                found.append(
                    await _ran(api, f"{address}{SCHEDULES}", allowed / "lists" / "list.csv", meanwhile)
                )
            finally:
                await automation.close()
                await server.close()

    run(act)
    return found[0]


async def _ran(
    api: Api, schedules: str, target: Path, meanwhile: Callable[[], object]
) -> tuple[Answer, Job | None]:
    asked = {"task": "export", "times": "hourly", "search": "all", "target": str(target)}
    added = await api.post(schedules, json=asked)
    if added.status != 200:
        return added, None
    meanwhile()
    ran = await api.post(f"{schedules}/{added.body['id']}/run")
    await api.queue.wait(ran.body["last_job"])
    return added, await api.queue.get(ran.body["last_job"])


def _text(path: Path) -> str:
    return (path / "list.csv").read_text() if (path / "list.csv").exists() else ""


def test_an_export_into_an_allowed_folder_is_written(library: Library, allowed: Path) -> None:
    for _ in range(2):  # the second replaces the first
        added, job = _saved_and_run(library, allowed, lambda: None)
        assert added.body["target"] == str(allowed / "lists" / "list.csv")
        assert job is not None
        assert job.state is JobState.COMPLETED
        assert _text(allowed / "lists").startswith("path,name,")


def test_a_link_as_target_is_refused(library: Library, allowed: Path) -> None:
    private = allowed.parent / "private"
    (allowed / "lists" / "list.csv").symlink_to(private / "list.csv")
    added, job = _saved_and_run(library, allowed, lambda: None)
    assert (added.status, added.body["field"], job) == (403, "target", None)
    assert _text(private) == "mine"


def test_a_link_inside_is_taken_for_what_it_is(library: Library, allowed: Path) -> None:
    (allowed / "lists" / "list.csv").symlink_to(allowed / "other.csv")
    added, job = _saved_and_run(library, allowed, lambda: None)
    assert added.body["target"] == str(allowed / "other.csv")
    assert job is not None
    assert job.state is JobState.COMPLETED


def test_a_target_that_became_a_link_is_not_written(library: Library, allowed: Path) -> None:
    private = allowed.parent / "private"

    def attack() -> None:
        (allowed / "lists" / "list.csv").symlink_to(private / "list.csv")

    _, job = _saved_and_run(library, allowed, attack)
    assert _text(private) == "mine"
    assert job is not None
    assert job.error is not None
    assert (job.state, job.error.code) == (JobState.FAILED, "export.not_regular")


@pytest.mark.parametrize("is_new", [False, True], ids=["over a list", "a new file"])
def test_a_folder_that_became_a_link_is_not_written_into(
    library: Library, allowed: Path, *, is_new: bool
) -> None:
    private = allowed.parent / "private"
    if is_new:
        (private / "list.csv").unlink()

    def attack() -> None:
        (allowed / "lists").rename(allowed / "away")
        (allowed / "lists").symlink_to(private)

    _, job = _saved_and_run(library, allowed, attack)
    assert _text(private) == ("" if is_new else "mine")
    assert job is not None
    assert job.error is not None
    assert (job.state, job.error.code) == (JobState.FAILED, "export.failed")
    assert "a part of the path is a link" in str(job.error)
