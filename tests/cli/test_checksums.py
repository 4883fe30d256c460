"""`checksum` and `verify` in a terminal: their output, their exit status, and going on after an end."""

import hashlib
import io
import json
import os
from contextlib import closing
from pathlib import Path

import pytest

from app.cli.choices import AcceptFormat
from app.cli.commands import accept
from app.core.query import Query
from app.library import Library, open_library
from app.library.checks import found_contents
from tests.checksum.known import know_files, rot, write_files
from tests.cli.conftest import Run

DATA = {"a.mov": b"a" * 1000, "b.mov": b"b" * 2000}


@pytest.fixture
def known(path: Path, videos: Path) -> Path:
    """A folder of two files that the library of the commands knows."""
    library: Library = open_library(path)
    write_files(library, videos, DATA)
    library.close()
    return videos


def test_digests_are_listed_as_other_tools_list_them(run: Run, known: Path) -> None:
    result = run("checksum", known, "--algorithm", "sha256")
    lines = [f"{hashlib.sha256(data).hexdigest()}  {known / name}" for name, data in DATA.items()]
    assert result.out.decode().splitlines() == lines
    assert (result.status, "2 stored" in result.err) == (0, True)
    two = run("checksum", known, "--algorithm", "sha256", "--algorithm", "md5").out.decode().splitlines()
    assert two[0] == f"sha256  {lines[0]}"
    assert len(two) == 4


def test_what_is_stored_is_not_read_again(run: Run, known: Path) -> None:
    run("checksum", known)
    assert "2 known before" in run("checksum", known).err


def test_a_verification_tells_each_verdict(run: Run, known: Path) -> None:
    run("checksum", known)
    (known / "a.mov").write_bytes(b"other")
    result = run("verify")
    assert result.out.decode().split() == ["edited", str(known / "a.mov"), "verified", str(known / "b.mov")]
    assert result.status == 0


def test_a_file_that_is_gone_needs_attention(run: Run, known: Path) -> None:
    (known / "a.mov").unlink()
    result = run("verify", known, "--format", "json")
    tree = json.loads(result.out)
    assert result.status == 3
    assert (tree["state"], tree["verdicts"]) == ("needs_attention", {"not_checked": 1, "new": 1})
    assert [error["reason_code"] for error in tree["errors"]] == ["file.vanished"]
    by_name = {os.path.basename(file["path"]): file for file in tree["checked"]}  # noqa: PTH119
    assert (by_name["a.mov"]["verdict"], by_name["b.mov"]["verdict"]) == (None, "new")
    assert by_name["b.mov"]["checksums"].keys() == {"xxh3-128"}


def test_filters_and_a_budget_narrow_the_files(run: Run, known: Path) -> None:
    assert "1 file, 1 stored" in run("checksum", "name:a").err
    assert "1 file, 1 stored" in run("checksum", known, "--where", "name:b").err
    result = run("verify", known, "--budget", "1kB")
    assert (result.status, "1 left for the next run" in result.err) == (3, True)


def test_a_verification_within_a_budget_is_no_pass_and_tells_only_its_own_verdicts(
    run: Run, known: Path
) -> None:
    assert run("verify", known).status == 0
    result = run("verify", known, "--budget", "1kB")
    words = sorted(line.rpartition("  ")[0].strip() for line in result.out.decode().splitlines())
    assert (result.status, words) == (3, ["not checked", "verified"])
    tree = json.loads(run("verify", known, "--budget", "1kB", "--format", "json").out)
    assert {file["verdict"] for file in tree["checked"]} == {"verified", None}
    assert {file["last_verdict"] for file in tree["checked"]} <= {"verified", "new"}


def test_a_budget_for_checksums_leaves_files_for_the_next_run(run: Run, known: Path) -> None:
    result = run("checksum", known, "--budget", "1kB")
    assert (result.status, len(result.out.splitlines())) == (0, 1)
    assert "1 left for the next run" in result.err


def test_the_checksums_of_an_earlier_version_are_not_printed(run: Run, known: Path, path: Path) -> None:
    run("checksum", known)
    with closing(open_library(path)) as library:
        write_files(library, known, {name: data + b"more" for name, data in DATA.items()})
    assert len(run("checksum", known, "--budget", "1B").out.splitlines()) == 1
    assert len(run("checksum", known).out.splitlines()) == 2


def test_files_that_the_library_does_not_know_are_an_error(run: Run, known: Path, tmp_path: Path) -> None:
    result = run("verify", tmp_path / "elsewhere")
    assert (result.status, "No file of the library matches" in result.err) == (1, True)
    assert known.exists()


@pytest.mark.parametrize(
    "arguments",
    [("--budget", "much"), ("--budget", "5"), ("--algorithm", "md6"), ("size:nonsense",)],
)
def test_wrong_usage_is_refused(run: Run, known: Path, arguments: tuple[str, ...]) -> None:
    assert run("checksum", known, *arguments).status == 2


@pytest.mark.parametrize("command", ["checksum", "verify", "check"])
def test_without_the_packages_of_a_cluster_a_check_says_how_to_install_them(
    run: Run, known: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    result = run(command, known, "--cluster", "local:1")
    assert "-m pip install --require-hashes" in result.err
    assert result.status == 1


def test_rot_is_told_with_its_good_copies_and_accepted_only_with_yes(
    run: Run, known: Path, path: Path
) -> None:
    clip, copy = known / "a.mov", known / "copy.mov"
    copy.write_bytes(DATA["a.mov"])
    with closing(open_library(path)) as library:
        know_files(library, known, "copy.mov")
    run("checksum", known, "--algorithm", "sha256")
    rot(clip)

    told = run("verify", known)
    lines = told.out.decode().splitlines()
    assert lines[:2] == [f"changed unnoticed  {clip}", f"{'':17}  A good copy is {copy}."]
    assert told.status == 3
    file = json.loads(run("verify", clip, "--format", "json").out)["checked"][0]
    good, bad = (hashlib.sha256(data).hexdigest() for data in (DATA["a.mov"], clip.read_bytes()))
    assert (file["checksums"], file["found"]["checksums"]) == ({"sha256": good}, {"sha256": bad})
    assert [(each["path"], each["connected"]) for each in file["good_copies"]] == [(str(copy), True)]

    listed = run("checksum", known, "--algorithm", "sha256")
    assert f"{good}  {clip}" in listed.out.decode()
    assert f"{clip}: the last check found other contents" in listed.err

    shown = run("accept", known)
    assert [line.split()[-1] for line in shown.out.decode().splitlines()[1:3]] == [good, bad]
    assert "Nothing was changed" in shown.err
    assert run("verify", clip).status == 3
    tree = json.loads(run("accept", known, "--yes", "--format", "json").out)
    assert [(each["path"], each["verdict"]) for each in tree["files"]] == [(str(clip), "rotten")]
    assert (tree["accepted"], tree["files"][0]["accepted"], run("verify", clip).status) == (True, True, 0)
    assert "0 files accepted" in run("accept", known, "--yes").err


def test_nothing_is_called_accepted_before_it_is(
    run: Run, known: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("checksum", known)
    rot(known / "a.mov")
    run("verify", known)
    out = io.StringIO()
    with closing(open_library(path)) as library, monkeypatch.context() as broken:
        broken.setattr(found_contents, "accept", lambda _db, _seen: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            accept._run(Query(), library, AcceptFormat.JSON, out, yes=True)
        assert out.getvalue() == ""
        broken.setattr(found_contents, "accept", lambda _db, _seen: ())  # a check has found others meanwhile
        accept._run(Query(), library, AcceptFormat.JSON, out, yes=True)
    assert [each["accepted"] for each in json.loads(out.getvalue())["files"]] == [False]


def test_a_rotten_file_without_a_good_copy_says_so(run: Run, known: Path) -> None:
    run("checksum", known)
    rot(known / "a.mov")
    assert run("verify", known).out.decode().splitlines()[1].strip() == "No good copy is known."


def test_files_to_accept_have_to_be_named(run: Run) -> None:
    assert run("accept").status == 2
