"""The API indexes what is said, tells what the index holds, and lists where something is said."""

from pathlib import Path

from app.api.schemas.operation import API
from app.compose import build
from app.jobs.runner import ThreadRunner
from app.library import Library
from tests.api.acts import finished, run, serving
from tests.dialogue.spoken import Spoken, srt


def test_what_is_said_is_indexed_and_listed_with_its_places(library: Library, videos: Path) -> None:
    spoken = Spoken(library, videos)
    spoken.write(Film_en=srt("To be, or not", "to be"), Other=srt("To be is to do"))

    async def act() -> None:
        queue = build(ThreadRunner(), library).queue
        async with serving(library, queue=queue, allowed=[videos]) as api:
            before = (await api.get(f"{API}/dialogue")).body
            nothing = {"texts": 0, "size": 0, "updated": None, "broken": False, "fault": None}
            assert before == {**nothing, "lacking": 2}
            ended = await finished(api, {"type": "dialogue", "paths": [str(videos)]})
            assert (ended["result"]["made"], ended["result"]["failed"]) == (2, 0)
            index = (await api.get(f"{API}/dialogue")).body
            assert (index["texts"], index["lacking"]) == (2, 0)
            assert index["updated"]

            found = (await api.get(f"{API}/dialogue/hits", params={"query": 'says:"not to be"'})).body
            assert (found["total"], found["index"]["texts"]) == (1, 2)
            (file,) = found["files"]
            assert file["path"] == str(videos / "Film.mkv")
            (hit,) = file["hits"]
            assert (hit["start"], hit["end"], hit["text"]) == (0.0, 2.0, "To be, or not")
            assert (hit["sidecar"], hit["languages"]) == (str(videos / "Film.en.srt"), ["en"])
            page = {"query": "says:be", "sort": "name", "offset": 1}
            second = (await api.get(f"{API}/dialogue/hits", params=page)).body
            assert [each["path"] for each in second["files"]] == [str(videos / "Other.mkv")]
            rows = (await api.get(f"{API}/rows", params={"query": "-says:not"})).body
            assert rows["total"] == 1
            assert (await api.get(f"{API}/dialogue/hits", params={"query": "says:??"})).status == 422
            everything = (await api.get(f"{API}/dialogue/hits")).body["files"]
            assert [each["hits"] for each in everything] == [[], []]

    run(act)
