"""The health of the library over HTTP: what to do next, and what is new since the last look."""

import time
from http import HTTPStatus
from pathlib import Path

from app.core.sources.disk import Space
from app.core.sources.disk_forecast import DAY
from app.core.text.units import time_text
from app.library import Library, open_to_read
from app.library.home import visits
from app.library.scan import disk_room
from tests.api.acts import run, serving
from tests.library.filling import fill, found, run_sql

HOME = "/api/v1/home"


def test_what_to_do_next_has_its_figures_and_what_answers_it(library: Library, videos: Path) -> None:
    fill(library, b"/v", [(b"/v", [found(b"1.mkv"), found(b"2.mkv")])])
    run_sql(library, "UPDATE file SET problems = id = 1")
    run_sql(library, "UPDATE disk SET free = 3, total = 4, measured = 0")

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            answer = await api.get(HOME)
            assert answer.status == HTTPStatus.OK
            body = answer.body
            assert [item["rule"] for item in body["items"]] == [
                "unreadable",
                "never-checked",
                "no-checksums",
                "copies-unknown",
                "no-schedule",
                "no-backup",
            ]
            first = body["items"][0]
            assert (first["mark"], first["files"], first["query"]) == ("error", 1, "problem:unreadable")
            assert first["title"]["text"] == "1 file could not be read"
            assert body["items"][1]["job"] == "check"
            rows = await api.get(f"/api/v1/rows?query={first['query']}")
            assert rows.body["total"] == first["files"]
            assert {each["code"]: each["files"] for each in body["problems"]} == {
                "unreadable": 1,
                "rotten": None,
                "damaged": None,
            }
            assert body["only_on_one_disk"] is None
            assert body["disks"][0]["space"] == {"free": 3, "total": 4, "time": "1970-01-01T00:00:00Z"}

    run(act)


def test_a_look_is_noted(library: Library, videos: Path) -> None:
    library.write(visits.look, 0.0).result()
    fill(library, b"/v", [(b"/v", [found(b"1.mkv")])])

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            assert (await api.get(HOME)).body["news"]["looked"] is False
            news = (await api.post(f"{HOME}/looked")).body["news"]
            assert (news["looked"], news["since"], news["added"]) == (True, "1970-01-01T00:00:00Z", 1)

    run(act)


def test_a_read_only_library_notes_no_look(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(open_to_read(library.path), allowed=[videos]) as api:
            assert (await api.post(f"{HOME}/looked")).status == HTTPStatus.CONFLICT

    run(act)


def test_a_disk_is_told_of_and_keeps_the_other_words(library: Library, videos: Path) -> None:
    fill(library, b"/v", [(b"/v", [found(b"1.mkv")])])
    run_sql(library, "UPDATE file SET checked = 86400")

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            (before,) = (await api.get("/api/v1/disks")).body["disks"]
            assert (before["name"], before["place"], before["last_check"]) == (
                "v",
                "",
                "1970-01-02T00:00:00Z",
            )
            path = f"/api/v1/disks/{before['id']}"
            now = (await api.post(path, json={"name": " Blue\n3 ", "place": "safe"})).body
            assert (now["name"], now["given"], now["place"]) == ("Blue␊3", "Blue␊3", "safe")
            again = (await api.post(path, json={"name": "", "note": "x"})).body
            assert (again["name"], again["place"], again["note"]) == ("v", "safe", "x")
            assert (await api.post("/api/v1/disks/77", json={"name": "x"})).status == HTTPStatus.NOT_FOUND
            assert (await api.post(path, json={"label": "x"})).status == HTTPStatus.UNPROCESSABLE_ENTITY
            refused = await api.post(path, json={"is": before["id"]})
            assert (refused.status, refused.body["field"]) == (HTTPStatus.CONFLICT, "is")
            run_sql(
                library, "INSERT INTO disk (id, code, first_seen, given, name) VALUES (9, 'A', 0, 'B', 'B')"
            )
            linked = (await api.post("/api/v1/disks/9", json={"is": before["id"]})).body
            assert (linked["id"], linked["given"]) == (before["id"], "B")

    run(act)


def test_what_would_be_lost_with_a_disk_and_what_fits_on_one(library: Library, videos: Path) -> None:
    fill(library, b"/v", [(b"/v", [found(b"1.mkv"), found(b"2.mkv", 3000)])])

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            (disk,) = (await api.get("/api/v1/disks")).body["disks"]
            assert (disk["files"], disk["only_here"], disk["unchecked"], disk["damaged"]) == (
                2,
                None,
                2,
                None,
            )
            loss = (await api.get(f"/api/v1/disks/{disk['id']}/loss")).body
            nothing = {"files": 0, "size": 0}
            assert (loss["lost"], loss["unknown"]) == (None, {"files": 2, "size": 4000})
            assert (await api.get("/api/v1/disks/77/loss")).status == HTTPStatus.NOT_FOUND
            fits = (await api.get("/api/v1/fits?free=2000&query=ext:mkv")).body
            assert fits == {
                "fitting": {"files": 1, "size": 1000},
                "left": {"files": 1, "size": 3000},
                "away": 0,
                "unknown": nothing,
            }
            fits = (await api.get("/api/v1/fits?free=2000")).body
            assert (fits["fitting"], fits["unknown"]) == (nothing, {"files": 2, "size": 4000})
            refused = await api.get("/api/v1/fits?free=1&query=size:much")
            assert refused.status == HTTPStatus.UNPROCESSABLE_ENTITY

    run(act)


def test_by_when_a_disk_is_full_is_told_with_its_ground(library: Library, videos: Path) -> None:
    fill(library, b"/v", [(b"/v", [found(b"1.mkv")])])
    now = time.time()
    looks = [Space(1000 - day, 2000, now - (99 - day) * DAY) for day in range(100)]

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            (disk,) = (await api.get("/api/v1/disks")).body["disks"]
            room = f"/api/v1/disks/{disk['id']}/room"
            assert disk["full"] is None
            assert (await api.get(room)).body == {"full": None, "looks": []}
            library.write(disk_room.note, disk["id"], looks).result()
            (disk,) = (await api.get("/api/v1/disks")).body["disks"]
            full = disk["full"]
            assert (full["course"], full["looks"], full["text"][0]["code"]) == (
                "filling",
                100,
                "disk.full_about",
            )
            assert (full["since"], full["until"]) == (time_text(looks[0].time), time_text(now))
            found = (await api.get(room)).body
            assert [each["free"] for each in found["looks"]] == [look.free for look in looks]
            assert found["full"]["latest"] is not None
            assert (await api.get("/api/v1/disks/77/room")).status == HTTPStatus.NOT_FOUND

    run(act)
