"""`cinventory profiles`: list, show and test."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import command_line
from app.config import paths, profiles
from app.core.profiles.tree import profile_of
from app.library import open_library
from tests import samples
from tests.library.filling import fill, found

OWN = {"version": 1, "title": "All that have a size", "all": [{"filter": "size:>0"}]}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "profiles"
    monkeypatch.setattr(paths, "profile_folder", lambda: folder)
    profiles.save(profile_of("own", OWN), folder)
    (folder / "bad.json").write_text("{")
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.sqlite3"
    library = open_library(path)
    fill(library, b"/v", [(b"/v/a", [found(b"one.mp4"), found(b"two.mkv")])])
    library.close()
    return path


@pytest.mark.usefixtures("folder")
def test_profiles_are_listed_and_a_bad_file_is_named(capfd: pytest.CaptureFixture[str]) -> None:
    assert command_line.run(["profiles", "list"]) == 0
    out, err = capfd.readouterr()
    lines = [line.split(maxsplit=1) for line in out.splitlines()]
    assert ["own", "All that have a size"] in lines
    assert ["plex", "Plex: direct play on smart televisions"] in lines
    assert "bad.json" in err
    assert command_line.run(["profiles", "list", "--json"]) == 0
    tree = json.loads(capfd.readouterr().out)
    assert {"name": "own", "title": "All that have a size", "shipped": False} in tree["profiles"]
    assert [fault["code"] for fault in tree["faults"]] == ["profile.bad_file"]


def test_a_profile_is_shown_with_its_sources(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.json").unlink()
    assert command_line.run(["profiles", "show", "plex"]) == 0
    out = capfd.readouterr().out
    assert "  any of:\n    all of:\n      vcodec:avc [1]\n" in out
    assert "\n[1] https://support.plex.tv/" in out
    assert command_line.run(["profiles", "show", "own", "--json"]) == 0
    assert json.loads(capfd.readouterr().out) == {"name": "own", "about": "", "sources": [], **OWN}
    assert command_line.run(["profiles", "show", "nothing"]) == 1
    assert "There is no profile nothing" in capfd.readouterr().err


def _test(library: Path, *arguments: str) -> int:
    return command_line.run(["profiles", "test", "--library", str(library), *arguments])


@pytest.mark.usefixtures("folder")
def test_the_exit_status_tells_whether_every_file_passes(
    library: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert _test(library, "name:mp4", "--profile", "own") == 0
    assert capfd.readouterr().out == "yes      own  /v/a/one.mp4\n"
    assert _test(library, "name:mkv", "--profile", "own", "--profile", "web-mp4") == 3
    out = capfd.readouterr().out
    assert "no       web-mp4  /v/a/two.mkv\n" in out
    assert "         extension of the file's name: mkv; wanted: mp4 or m4v\n" in out
    assert _test(library, "name:nothing") == 1
    assert _test(library, "name:mp4", "--profile", "nothing") == 1
    assert _test(library, "bits:x") == 2
    capfd.readouterr()
    assert _test(library, "/v/a", "--json") == 3
    told: list[dict[str, Any]] = json.loads(capfd.readouterr().out)["verdicts"]
    assert len(told) == 2 * len(profiles.load().profiles)
    assert told[0].keys() == {"path", "profile", "outcome", "facts"}
    (fact,) = (
        fact
        for each in told
        if (each["path"], each["profile"]) == ("/v/a/two.mkv", "web-webm")
        for fact in each["facts"]
        if fact["filter"] == "ext"
    )
    assert fact == {
        "filter": "ext",
        "fact": "extension of the file's name",
        "found": "mkv",
        "wanted": ["webm"],
    }


@pytest.mark.usefixtures("folder")
def test_list_takes_the_filter(library: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for text, rows in (("plays:own", 2), ("plays:own=no", 0), ("-plays:own", 0), ("plays:any", 2)):
        arguments = ["list", "--library", str(library), "--format", "jsonl", "--where", text]
        assert command_line.run(arguments) == 0
        assert len(capfd.readouterr().out.splitlines()) == rows, text
    assert command_line.run(["list", "--library", str(library), "plays:nobody"]) == 2
    assert "web-mp4" in capfd.readouterr().err


POLICY = """<policy type="and" name="It is MP4"><rule name="Container" value="Format" tracktype="General"
operator="=">MPEG-4</rule></policy>"""


def test_a_policy_is_imported_and_reads_the_files(
    folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "preview_folder", lambda: tmp_path / "previews")
    made = samples.make(tmp_path / "clips")
    library = str(tmp_path / "scanned.sqlite3")
    assert command_line.run(["scan", "--library", library, str(tmp_path / "clips")]) == 0
    policy = tmp_path / "My Policy.xml"
    policy.write_text(POLICY)
    assert command_line.run(["profiles", "import", str(policy)]) == 0
    assert "--profile my-policy" in capfd.readouterr().err
    assert (folder / "my-policy.xml").read_text() == POLICY
    assert command_line.run(["profiles", "import", str(policy)]) == 1
    assert "There is a profile my-policy already" in capfd.readouterr().err
    assert command_line.run(["profiles", "list"]) == 0
    assert "It is MP4 (MediaConch)" in capfd.readouterr().out
    test = ["profiles", "test", "--library", library, "--profile", "my-policy"]
    assert command_line.run([*test, str(made["plain.mp4"])]) == 0
    assert capfd.readouterr().out.startswith("yes      my-policy  ")
    assert command_line.run([*test, str(made["languages.mkv"]), "--json"]) == 3
    (told,) = json.loads(capfd.readouterr().out)["verdicts"]
    assert (told["outcome"], told["facts"][0]["found"]) == ("no", ["Matroska"])
    made["vp9.webm"].unlink()  # its report is not in the cache
    assert command_line.run([*test, "name:vp9.webm"]) == 3
    assert capfd.readouterr().out.startswith("unknown  my-policy  ")


@pytest.mark.usefixtures("folder")
def test_what_is_no_policy_is_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.xml"
    for text, told in (("<a/>", "is no policy of MediaConch"), ("<", "is not valid XML")):
        bad.write_text(text)
        assert command_line.run(["profiles", "import", str(bad), "--name", "new"]) == 1
        assert told in capfd.readouterr().err
    assert command_line.run(["profiles", "import", str(tmp_path / "none.xml"), "--name", "new"]) == 1
    assert command_line.run(["profiles", "import", str(bad), "--name", "Bad Name"]) == 1
