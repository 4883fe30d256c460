"""Files of profiles: a bad one is named with its mistake, and never keeps others from being used."""

import json
import os
import sys
from pathlib import Path

import pytest

from app.config import paths, profiles
from app.core.errors import ProfileRefused
from app.core.profiles.profile import LARGEST, MOST_PROFILES
from app.core.profiles.tree import profile_of

TREE = {"version": 1, "title": "Mine", "about": "", "sources": [], "all": [{"filter": "vcodec:avc"}]}
SHIPPED = {path.stem for path in paths.resource("profiles").iterdir()}


def _write(folder: Path, name: str, text: str | bytes) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_all_shipped_profiles_are_sound_and_have_sources(tmp_path: Path) -> None:
    loaded = profiles.load(tmp_path / "none")
    assert loaded.faults == ()
    assert {profile.name for profile in loaded.profiles} == SHIPPED
    for profile in loaded.profiles:
        assert profile.shipped
        assert profile.sources
        assert all(source.says for source in profile.sources)


def test_a_profile_is_saved_read_and_removed(tmp_path: Path) -> None:
    profile = profile_of("mine", TREE)
    path = profiles.save(profile, tmp_path / "new")
    assert profiles.read(path) == profile
    assert profiles.load(tmp_path / "new").named("mine") == profile
    profiles.remove("mine", tmp_path / "new")
    with pytest.raises(ProfileRefused, match="There is no profile mine"):
        profiles.load(tmp_path / "new").named("mine")
    profiles.remove("mine", tmp_path / "new")


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("bad", "{", "Line 1 is not valid JSON"),
        ("bad", '{\n"version": 1\n"kind"\n}', "Line 3 is not valid JSON"),
        ("bad", b"\xff\xfe", "Line 1 is not valid JSON"),
        ("bad", "[" * 100_000, "Line 1 is not valid JSON"),
        ("bad", '{"version": ' + "9" * 100_000 + "}", "The number 999999999999… has more than 100 digits."),
        ("bad", '{"version": 1, "all": [-' + "9" * 101 + "]}", "has more than 100 digits"),
        ("bad", '{"version": 1e999, "all": []}', "version"),
        ("bad", '{"version": 1, "title": "a", "title": "b"}', "The key title is there twice"),
        (
            "bad",
            '{"version": 1, "all": [{"filter": "hdr:yes", "filter": "hdr:no"}]}',
            "The key filter is there",
        ),
        ("bad", "null", "an object in braces is missing"),
        ("bad", " " * (LARGEST + 1), f"larger than {LARGEST} bytes"),
        ("bad", json.dumps({**TREE, "all": [{"filter": "bits:x"}]}), "This is at all[0].filter."),
        ("Bad name", json.dumps(TREE), "is no name for a profile"),
        ("web-mp4", json.dumps(TREE), "There is a profile web-mp4 already"),
    ],
)
def test_a_bad_file_is_named_and_others_are_used(
    tmp_path: Path, name: str, text: str | bytes, told: str
) -> None:
    path = _write(tmp_path, name, text)
    _write(tmp_path, "good", b"\xef\xbb\xbf" + json.dumps(TREE).encode())
    loaded = profiles.load(tmp_path)
    assert {profile.name for profile in loaded.profiles} == SHIPPED | {"good"}
    (fault,) = loaded.faults
    assert str(path) in str(fault)
    assert told in str(fault)


def test_folders_and_other_files_are_no_profiles(tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "notes.txt").write_text("x")
    loaded = profiles.load(tmp_path)
    (fault,) = loaded.faults
    assert "folder.json" in str(fault)


def test_a_place_that_is_no_folder_is_told(tmp_path: Path) -> None:
    path = _write(tmp_path, "file", "x")
    (fault,) = profiles.load(path).faults
    assert str(path) in str(fault)
    with pytest.raises(ProfileRefused, match="could not be saved"):
        profiles.save(profile_of("mine", TREE), path)
    if sys.platform != "win32":  # which says of a path below a file that nothing is there to remove
        with pytest.raises(ProfileRefused, match="could not be saved"):
            profiles.remove("x", path)


def test_a_flood_of_files_is_bounded(tmp_path: Path) -> None:
    for number in range(MOST_PROFILES + 2):
        _write(tmp_path, f"p{number:03}", json.dumps(TREE))
    loaded = profiles.load(tmp_path)
    assert len(loaded.profiles) == len(SHIPPED) + MOST_PROFILES
    assert "more than 200 profiles" in str(loaded.faults[0])


def test_a_query_knows_profiles_only_if_it_asks_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "profile_folder", lambda: tmp_path)
    _write(tmp_path, "mine", json.dumps(TREE))
    assert profiles.parse_query("codec:avc").rules == ()
    query = profiles.parse_query("plays:mine", 3)
    assert (query.faults, query.source_id) == ((), 3)
    assert dict(query.rules).keys() == SHIPPED | {"mine"}
    assert "mine" in str(profiles.parse_query("plays:yours").faults[0].message)


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):  # reading it would wait for ever
        os.mkfifo(tmp_path / "pipe.json")
        (fault,) = profiles.load(tmp_path).faults
        assert "pipe.json" in str(fault)
