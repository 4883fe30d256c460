"""Names that are no text, and yet go through JSON."""

import json
import os
from pathlib import Path
from urllib.parse import quote

from yarl import URL

from app.api.routes.sse import event_of
from app.core.job import Job
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanRequest
from app.core.sources.source import SourceNames
from app.jobs.types.scan import SCAN
from app.library import Library
from tests.api.acts import JOBS, run, serving
from tests.systems import keeps_any_name, only


def test_the_bytes_of_a_path_survive(library: Library, videos: Path) -> None:
    """A name that is no UTF-8 goes in and out as exports have it."""
    path = bytes(videos) + os.sep.encode() + b"caf\xe9"

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            text = json.dumps({"type": "scan", "paths": [os.fsdecode(path)]})
            assert "\\udce9" in text
            answer = await api.post(JOBS, data=text, headers={"Content-Type": "application/json"})
            assert (answer.status, os.fsencode(answer.body["paths"][0])) == (202, path)

    run(act)


@only(keeps_any_name(), "names that are no text")
def test_a_folder_is_listed_by_the_bytes_of_its_name(library: Library, videos: Path) -> None:
    (videos / "caf\udce9" / "in").mkdir(parents=True)

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            path = URL(f"/api/v1/folders?folder={quote(bytes(videos))}/caf%e9", encoded=True)
            async with api.client.get(path) as answer:
                found = await answer.json()
            assert found["folder"] == f"{videos}/caf\udce9"
            assert [each["name"] for each in found["folders"]] == ["in"]

    run(act)


def test_what_is_a_name_in_no_encoding_is_refused(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            answer = await api.post(JOBS, json={"type": "scan", "paths": ["/\ud800"]})
            assert (answer.status, answer.body["field"]) == (422, "paths[0]")

    run(act)


def test_an_event_is_one_line_whatever_a_path_holds() -> None:
    progress = Progress(phase=Phase.PROBING, current=b"a\n\r\xff")
    job = Job(id="1", type=SCAN, request=ScanRequest(paths=(b"/v",)), progress=progress)
    head, data, end, rest = event_of(job, SourceNames()).data.split(b"\n")
    assert (head, end, rest) == (b"event: job", b"", b"")
    assert json.loads(data.removeprefix(b"data: "))["current"] == "a\n\r\udcff"
