"""The files as a whole: their sums by value, and groups of copies."""

from pathlib import Path

from app.api.schemas.operation import API
from app.compose import build
from app.config.settings import Settings
from app.jobs.runner import ThreadRunner
from app.library import Library
from tests.api.acts import finished, run, serving
from tests.checksum.known import write_files
from tests.doubles import write_file
from tests.library.near.near_library import add_near
from tests.library.near.parts_library import add_parts
from tests.scan.acts import scan


def test_copies_are_listed_once_they_were_searched(library: Library, videos: Path) -> None:
    write_files(
        library,
        videos,
        {"a.mov": b"a" * 1000, "again.mov": b"a" * 1000, "b.mov": b"b" * 2000, "bb.mov": b"b" * 2000},
    )

    async def act() -> None:
        queue = build(ThreadRunner(), library).queue
        async with serving(library, queue=queue, allowed=[videos]) as api:
            before = (await api.get(f"{API}/copies")).body
            assert (before["known"], before["groups"]) == (False, [])
            await finished(api, {"type": "copies", "paths": [str(videos)]})
            found = (await api.get(f"{API}/copies")).body
            assert (found["known"], found["total"], found["size"]) == (True, 2, 6000)
            assert (found["reclaimable"], found["reclaimable_at_least"]) == (3000, 3000)
            largest, _ = found["groups"]
            assert (largest["size"], largest["copies"], largest["disks"]) == (2000, 2, 1)
            paths = {file["path"]: file["copy"] for file in largest["files"]}
            assert paths == {str(videos / "b.mov"): 1, str(videos / "bb.mov"): 2}
            second = (await api.get(f"{API}/copies?limit=1&offset=1")).body
            assert [group["size"] for group in second["groups"]] == [1000]
            assert (await api.get(f"{API}/copies?query=name:again")).body["total"] == 1
            assert (await api.get(f"{API}/copies?query=size:nonsense")).status == 422

    run(act)


def test_videos_with_the_same_pictures_are_listed_in_groups(library: Library, videos: Path) -> None:
    ids = add_near(library, bytes(videos))

    async def act() -> None:
        async with serving(library) as api:
            found = (await api.get(f"{API}/copies/near")).body
            assert (found["needed"], found["left"], found["not_compared"]) == (4, 0, 0)
            assert (found["total"], found["offset"]) == (1, 0)
            (group,) = found["groups"]
            assert [file["id"] for file in group["files"]] == [ids[f"{name}.mkv"] for name in "bac"]
            assert [file["kind"] for file in group["files"]] == [None, "certain", "perhaps"]
            assert (group["keep"], group["rule"]) == (ids["b.mkv"], "resolution")
            assert (await api.get(f"{API}/copies/near?offset=1")).body["groups"] == []
            assert (await api.get(f"{API}/copies/near?query=name:z")).body["total"] == 0
            assert (await api.get(f"{API}/copies/near?query=name:c.mkv")).body["total"] == 1

    run(act)


def test_videos_that_lie_in_longer_ones_are_listed(library: Library, videos: Path) -> None:
    ids = add_parts(library, bytes(videos))

    async def act() -> None:
        async with serving(library) as api:
            found = (await api.get(f"{API}/copies/parts")).body
            assert (found["videos"], found["left"], found["not_compared"], found["unconfirmed"]) == (
                3,
                1,
                0,
                1,
            )
            assert (found["total"], found["offset"]) == (2, 0)
            contained, shares = found["parts"]
            assert (contained["kind"], contained["part"]["id"]) == ("contained", ids["a.mkv"])
            assert (contained["whole"]["begin"], contained["whole"]["end"]) == (100, 160)
            assert (shares["kind"], shares["part"]["id"]) == ("shares", ids["c.mkv"])
            assert len((await api.get(f"{API}/copies/parts?offset=1")).body["parts"]) == 1
            assert (await api.get(f"{API}/copies/parts?query=name:a.mkv")).body["total"] == 1
            assert (await api.get(f"{API}/copies/parts?query=name:z")).body["total"] == 0

    run(act)


def test_gaps_between_episodes_are_listed(library: Library, videos: Path) -> None:
    for name in ("Dark S01E01.mkv", "Dark S01E03.mkv", "Dark S04E01.mkv"):
        write_file(videos / name, name.encode())
    scan(library, videos)

    async def act() -> None:
        async with serving(library) as api:
            episode, seasons = (await api.get(f"{API}/gaps")).body["gaps"]
            assert (episode["title"], episode["season"], episode["first_episode"]) == ("Dark", 1, 2)
            assert (episode["last_season"], episode["last_episode"]) == (1, 2)
            assert (seasons["season"], seasons["last_season"]) == (2, 3)
            assert (seasons["first_episode"], seasons["last_episode"]) == (None, None)

    run(act)


def test_files_without_a_video_are_listed_with_the_reason(library: Library, videos: Path) -> None:
    for name in ("Film.mkv", "Gone.srt", "Gone.nfo", "Other.mkv"):
        write_file(videos / name, name.encode())
    scan(library, videos)
    switched_off = Settings()
    switched_on = Settings(problems_off=())

    async def act() -> None:
        async with serving(library, settings=lambda: switched_on) as api:
            assert (await api.get(f"{API}/problems")).body["orphans"] == 2
            found = (await api.get(f"{API}/orphans", params={"kind": "subtitles"})).body
            assert (found["total"], found["offset"]) == (1, 0)
            (orphan,) = found["orphans"]
            assert (orphan["path"], orphan["kind"], orphan["size"]) == (
                str(videos / "Gone.srt"),
                "subtitles",
                8,
            )
            assert orphan["reason"]["code"] == "orphan.no_name"
            second = (await api.get(f"{API}/orphans", params={"offset": 1})).body
            assert (second["total"], len(second["orphans"])) == (2, 1)
        async with serving(library, settings=lambda: switched_off) as api:
            assert (await api.get(f"{API}/problems")).body["orphans"] is None

    run(act)


def test_a_search_without_result_is_taken_apart(library: Library, videos: Path) -> None:
    write_files(library, videos, {"a.mov": b"a" * 1000, "b.mp4": b"b" * 2000})

    async def act() -> None:
        async with serving(library) as api:
            found = (await api.get(f"{API}/terms", params={"query": "ext:mov size:>1500B"})).body
            assert found["suggestion"] is None
            assert [(each["text"], each["files"]) for each in found["terms"]] == [
                ("ext:mov", 1),
                ("size:>1500B", 1),
            ]
            assert [each["without"] for each in found["terms"]] == ["size:>1500B", "ext:mov"]
            meant = (await api.get(f"{API}/terms?query=not hevc")).body
            assert meant["suggestion"] == "-codec:hevc"
            assert (await api.get(f"{API}/terms")).body == {"terms": [], "suggestion": None}

    run(act)


def test_files_are_summed_up_by_their_values(library: Library, videos: Path) -> None:
    write_files(library, videos, {"a.mov": b"a" * 1000, "b.mov": b"b" * 2000, "c.mp4": b"c" * 500})

    async def act() -> None:
        async with serving(library) as api:
            found = (await api.get(f"{API}/insights?key=codec&key=status&key=problems")).body["breakdowns"]
            assert {each["key"] for each in found} == {"codec", "status", "problems"}
            for each in found:
                assert sum(group["files"] for group in each["groups"]) == 3
                assert sum(group["size"] for group in each["groups"]) == 3500
                for group in each["groups"]:
                    rows = await api.get(f"{API}/rows", params={"query": group["query"]})
                    assert rows.body["total"] == group["files"], "one click shows these files"
            narrowed = (await api.get(f"{API}/insights?key=status&query=ext:mov")).body["breakdowns"]
            assert [group["size"] for group in narrowed[0]["groups"]] == [3000]
            assert (await api.get(f"{API}/insights")).body == {"breakdowns": []}
            assert (await api.get(f"{API}/insights?key=year")).status == 422

    run(act)


def test_languages_are_counted_and_each_number_has_its_search(library: Library, videos: Path) -> None:
    write_files(library, videos, {"a.mov": b"a" * 1000, "b.mov": b"b" * 2000})

    async def act() -> None:
        async with serving(library) as api:
            found = (await api.get(f"{API}/languages")).body["languages"]
            assert [(each["tag"], each["name"]) for each in found][:1] == [("de", "German")]
            for each in found:
                for field in ("spoken", "written", "forced", "neither"):
                    if (count := each[field]) is not None:
                        rows = await api.get(f"{API}/rows", params={"query": count["query"]})
                        assert rows.body["total"] == count["files"], count
            narrowed = (await api.get(f"{API}/languages?query=name:a.mov")).body["languages"]
            assert narrowed[0]["spoken"] == {"files": 1, "query": "audio:de"}
            assert (await api.get(f"{API}/languages?query=size:nonsense")).status == 422

    run(act)


def test_the_room_tells_what_is_not_known_and_lists_the_largest_files(library: Library, videos: Path) -> None:
    folder = videos / "Film (1999)"
    folder.mkdir()
    for name, data in (("Film (1999).mkv", b"film" * 100), ("Film (1999)-trailer.mkv", b"trailer")):
        write_file(folder / name, data)
    scan(library, videos)

    async def act() -> None:
        async with serving(library) as api:
            room = (await api.get(f"{API}/room")).body
            assert (room["whole"], room["files"], room["size"]) == ({"files": 2, "size": 407}, 1, 7)
            known = {each["kind"]: each["files"] for each in room["kinds"]}
            assert (known["copies"], known["near"], known["extras"]) == (None, None, 1)
            assert [file["kind"] for file in room["listed"]] == ["extras"]
            assert (await api.get(f"{API}/room?limit=0")).body["listed"] == []
            assert (await api.get(f"{API}/room?limit=1001")).status == 422

    run(act)
