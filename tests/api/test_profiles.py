"""Profiles over HTTP; and the same verdicts from the API, the command and the search of the window."""

import json
import random
from pathlib import Path

import pytest

from app.cli import command_line
from app.config import paths, profiles
from app.core.facts.outcomes import Outcome
from app.core.profiles.profile import Profile, rules_of
from app.core.profiles.tree import profile_of
from app.core.query import Query
from app.core.text.names import as_text
from app.library import Library
from app.library.reader import Reader
from tests.api.acts import Api, run, serving
from tests.library.random_profiles import fill_at_random, random_group
from tests.systems import posix_only

PROFILES, VERDICTS = "/api/v1/profiles", "/api/v1/verdicts"
ROUNDS = 20
LARGE = {"version": 1, "title": "Large", "all": [{"filter": "size:>1kB"}]}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "profiles"
    monkeypatch.setattr(paths, "profile_folder", lambda: folder)
    profiles.save(profile_of("large", LARGE), folder)
    return folder


@pytest.fixture
def filled(library: Library) -> Library:
    fill_at_random(library)
    return library


def test_profiles_and_bad_files_are_listed(filled: Library, folder: Path) -> None:
    (folder / "bad.json").write_text("[]")

    async def act() -> None:
        async with serving(filled) as api:
            told = (await api.get(PROFILES)).body
            assert {each["name"] for each in told["profiles"]} >= {"large", "web-mp4"}
            (fault,) = told["faults"]
            assert fault["code"] == "profile.bad_file"
            (large,) = (each for each in told["profiles"] if each["name"] == "large")
            assert large == {"name": "large", "title": "Large", "about": "", "shipped": False, "sources": []}

    run(act)


@pytest.mark.usefixtures("folder")
def test_files_are_counted_by_outcome_and_found_so(filled: Library) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            every = (await api.get("/api/v1/rows")).body["total"]
            told = (await api.get("/api/v1/outcomes?profile=large")).body
            assert set(told) == {"yes", "no", "unknown"}
            assert sum(each["files"] for each in told.values()) == every
            assert told["yes"]["files"]
            for each in told.values():
                found = await api.get("/api/v1/rows", params={"query": each["query"]})
                assert found.body["total"] == each["files"]
            assert (await api.get("/api/v1/outcomes?profile=none")).status == 404

    run(act)


@pytest.mark.usefixtures("folder")
def test_verdicts_come_in_pages(filled: Library) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            asked = {"profile": "large", "query": "-ext:none", "limit": "2", "offset": "1"}
            told = (await api.get(VERDICTS, params=asked)).body
            assert (told["total"], told["offset"], len(told["verdicts"])) == (150, 1, 2)
            for each in told["verdicts"]:
                passes = each["outcome"] == "yes"
                assert passes is (each["facts"] == [])

    run(act)


@posix_only("the paths of the sample are absolute on POSIX alone")
@pytest.mark.usefixtures("folder")
def test_a_verdict_is_asked_for_by_its_path(filled: Library) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            first = (await api.get(VERDICTS, params={"profile": "large", "limit": "1"})).body["verdicts"]
            asked = {"profile": "large", "path": first[0]["path"]}
            assert (await api.get(VERDICTS, params=asked)).body["verdicts"] == first

    run(act)


@pytest.mark.usefixtures("folder")
def test_what_is_asked_wrongly_is_told(filled: Library) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            for asked, status, field in (
                ({"profile": "nothing"}, 404, "profile"),
                ({}, 422, "profile"),
                ({"profile": "large", "query": "bits:x"}, 422, "query"),
                ({"profile": "large", "query": "plays:nobody"}, 422, "query"),
                ({"profile": "large", "path": "relative"}, 422, "path"),
            ):
                answer = await api.get(VERDICTS, params=asked)
                assert (answer.status, answer.body["field"]) == (status, field), asked

    run(act)


def test_api_command_and_search_give_the_same_verdicts(
    filled: Library, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    async def act() -> None:
        async with serving(filled) as api:
            for round_ in range(ROUNDS):
                rule = random_group(random.Random(100 + round_))  # noqa: S311 - not for secrets
                profile = Profile(name="random", title="Random", rule=rule)
                profiles.save(profile, folder)
                assert profiles.load(folder).named("random").rule == rule
                told = await _of_api(api)
                assert told == _of_command(filled, capfd)
                with filled.reader() as reader:
                    assert told == _of_search(reader, profile)

    run(act)


async def _of_api(api: Api) -> dict[str, str]:
    answer = await api.get(VERDICTS, params={"profile": "random", "limit": "1000"})
    return {each["path"]: each["outcome"] for each in answer.body["verdicts"]}


def _of_command(library: Library, capfd: pytest.CaptureFixture[str]) -> dict[str, str]:
    arguments = ("--library", str(library.path), "--profile", "random", "--json", "/v")
    assert command_line.run(["profiles", "test", *arguments]) in {0, 3}
    told = json.loads(capfd.readouterr().out)["verdicts"]
    return {each["path"]: each["outcome"] for each in told}


def _of_search(reader: Reader, profile: Profile) -> dict[str, str]:
    found: dict[str, str] = {}
    for outcome in Outcome:
        query = Query.parse(f"plays:random={outcome}", rules=rules_of((profile,)))
        found |= {as_text(each.path): str(outcome) for each in reader.records(reader.find(query))}
    return found
