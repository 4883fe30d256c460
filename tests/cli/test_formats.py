"""The data on stdout, in each format."""

import csv
import io
import json
import os
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.core.facts.catalogue import COLUMNS
from app.library import open_library
from app.probe.base import ProbeAnswer, ProbeTask
from app.scan import pipeline
from tests.cli.conftest import Run
from tests.doubles import FakeProber, make_files, write_file
from tests.library.filling import run_sql
from tests.scan.acts import by_first_word
from tests.systems import posix_only

SCAN_KEYS = {
    *("state", "found", "ok", "unchanged", "failed", "timeout", "skipped", "not_reached", "other_files"),
    *("ignored", "missing", "offline", "errors", "started", "seconds"),
}
FILE_KEYS = {
    *("path", "size", "modified", "status", "reason", "fresh", "container", "duration", "bit_rate"),
    *("video", "audio", "text", "chapters", "problems"),
}


def _files(out: bytes) -> dict[str, dict[str, Any]]:
    return {Path(file["path"]).name: file for file in json.loads(out)["files"]}


@pytest.fixture
def mixed(videos: Path, prober: FakeProber) -> Path:
    """A folder with an ok, a failed and a silent file, and one that is no video."""
    prober._answer = by_first_word
    for name in ("ok 1.mkv", "crash 1.mkv", "silent 1.mkv", "raw.braw", "note.txt"):
        write_file(videos / name, b"four")
    os.utime(videos / "ok 1.mkv", (1_700_000_000, 1_700_000_000))
    return videos


def test_json_of_a_scan(run: Run, mixed: Path) -> None:
    result = run("scan", mixed, "--format", "json")
    document = json.loads(result.out)
    assert set(document) == {"scan", "files"}
    scan = document["scan"]
    assert set(scan) >= SCAN_KEYS
    assert {
        key: scan[key] for key in ("state", "found", "ok", "failed", "timeout", "skipped", "other_files")
    } == {
        "state": "completed",
        "found": 4,
        "ok": 1,
        "failed": 1,
        "timeout": 1,
        "skipped": 1,
        "other_files": 1,
    }
    assert (scan["unchanged"], scan["not_reached"], scan["errors"]) == (0, 0, [])
    assert scan["seconds"] > 0
    assert datetime.fromisoformat(scan["started"]).tzinfo == UTC
    files = _files(result.out)
    assert all(set(file) >= FILE_KEYS for file in files.values())
    good = files["ok 1.mkv"]
    assert good["path"] == str(mixed / "ok 1.mkv")
    assert (good["size"], good["modified"], good["status"], good["reason"]) == (
        4,
        "2023-11-14T22:13:20Z",
        "ok",
        None,
    )
    assert (good["fresh"], good["container"], good["duration"], good["bit_rate"]) == (
        True,
        "Matroska",
        12.5,
        8_000_000,
    )
    assert (good["video"][0]["codec"], good["video"][0]["width"], good["audio"][0]["channels"]) == (
        "HEVC",
        3840,
        2,
    )
    assert good["text"] == good["chapters"] == []
    assert {name: file["status"] for name, file in files.items()} == {
        "ok 1.mkv": "ok",
        "crash 1.mkv": "failed",
        "silent 1.mkv": "timeout",
        "raw.braw": "skipped",
    }
    assert files["crash 1.mkv"]["reason"] == "The media engine crashed on this file (SIGSEGV)."


def test_fresh_says_whether_this_scan_probed_the_file(run: Run, mixed: Path) -> None:
    run("scan", mixed)
    (mixed / "ok 2.mkv").write_bytes(b"new")
    files = _files(run("scan", mixed, "--format", "json").out)
    assert {name for name, file in files.items() if file["fresh"]} == {"ok 2.mkv", "silent 1.mkv"}


def test_missing_and_offline_files_are_listed_as_such(run: Run, videos: Path) -> None:
    file, _ = make_files(videos, 2)
    run("scan", videos)
    file.unlink()
    result = run("scan", videos, "--format", "json")
    assert json.loads(result.out)["scan"]["missing"] == 1
    assert _files(result.out)[file.name]["status"] == "missing"
    videos.rename(videos.parent / "away")
    result = run("scan", videos, "--format", "json")
    assert {file["status"] for file in _files(result.out).values()} == {"offline"}
    assert json.loads(result.out)["scan"]["offline"] == [str(videos)]


def test_json_of_a_list_has_files_alone(run: Run, mixed: Path) -> None:
    run("scan", mixed)
    document = json.loads(run("list", "--format", "json").out)
    assert set(document) == {"files"}
    assert len(document["files"]) == 4
    assert all("fresh" not in file for file in document["files"])


def test_json_of_nothing_is_json(run: Run, videos: Path) -> None:
    assert json.loads(run("scan", videos, "--format", "json").out)["files"] == []
    assert json.loads(run("list", "--format", "json").out) == {"files": []}
    assert run("list", "--format", "jsonl").out == b""
    assert run("list").out == b""


def test_json_lines_are_the_files_of_json_each_once(run: Run, mixed: Path) -> None:
    lines = [json.loads(line) for line in run("scan", mixed, "--format", "jsonl").out.splitlines()]
    document = json.loads(run("scan", mixed, "--format", "json").out)
    by_path = {file["path"]: {**file, "fresh": file["status"] != "skipped"} for file in document["files"]}
    for file in (*lines, *by_path.values()):
        del file["disk_free"], file["disk_seen"]  # which each scan measures anew
    assert {line["path"]: line for line in lines} == by_path
    assert len(lines) == 4


def test_json_lines_of_a_second_scan_have_the_unchanged_too(run: Run, mixed: Path) -> None:
    run("scan", mixed)
    lines = [json.loads(line) for line in run("scan", mixed, "--format", "jsonl").out.splitlines()]
    assert len(lines) == 4
    assert [Path(line["path"]).name for line in lines if line["fresh"]] == ["silent 1.mkv"]


def test_json_lines_come_while_files_are_probed(
    run: Run, videos: Path, prober: FakeProber, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the last file is answered, the first are on standard output already."""
    monkeypatch.setattr(pipeline, "SAVE_FILES", 10)
    make_files(videos, 300)
    seen: list[int] = []

    def answer(task: ProbeTask) -> ProbeAnswer:
        seen.append(os.fstat(sys.stdout.fileno()).st_size)
        return by_ok(task)

    by_ok = prober._answer
    prober._answer = answer
    out = run("scan", videos, "--format", "jsonl").out
    assert seen[0] == 0
    assert 0 < seen[-1] < len(out)
    assert len(out.splitlines()) == 300


BROKEN = "ok , and.mkv" if sys.platform == "win32" else 'ok , "quoted"\nand broken.mkv'


def test_csv_is_read_back_as_it_was(run: Run, mixed: Path) -> None:
    (mixed / BROKEN).write_bytes(b"x")
    run("scan", mixed)
    out = run("list", "--format", "csv").out
    rows = list(csv.DictReader(io.StringIO(out.decode(), newline="")))
    assert list(rows[0]) == ["path", *(column.key for column in COLUMNS)]
    by_path = {row["path"]: row for row in rows}
    assert len(rows) == len(by_path) == 5
    good = by_path[str(mixed / "ok 1.mkv")]
    assert (good["size"], good["duration"], good["container"], good["status"]) == (
        "4",
        "12.5",
        "Matroska",
        "ok",
    )
    assert (good["bit_rate"], good["hdr"]) == ("8000000", "")
    assert str(mixed / BROKEN) in by_path
    assert by_path[str(mixed / "crash 1.mkv")]["reason"].startswith("The media engine crashed")
    assert out.count(b"\r\n") >= 6


def test_csv_begins_with_a_byte_order_mark_when_asked(run: Run, mixed: Path) -> None:
    run("scan", mixed)
    plain = run("list", "--format", "csv").out
    assert run("list", "--format", "csv", "--bom").out == b"\xef\xbb\xbf" + plain
    assert plain.startswith(b"path,name,")


@pytest.mark.parametrize("form", ["json", "jsonl", "html", "table"])
def test_a_byte_order_mark_before_anything_else_is_refused(
    run: Run, mixed: Path, tmp_path: Path, form: str
) -> None:
    output = tmp_path / "out"
    output.write_text("old")
    result = run("list", "--format", form, "--bom", "--output", output)
    assert (result.status, result.out) == (2, b"")
    assert "--bom" in result.err
    assert output.read_text() == "old"


def test_names_that_a_spreadsheet_would_compute_are_text_in_csv(run: Run, videos: Path) -> None:
    names = ["=1+1.mkv", "+1.mkv", "-1.mkv", "@SUM(A1).mkv"]
    for name in names:
        write_file(videos / name, b"four")
    run("scan", videos)
    out = run("list", "--format", "csv").out.decode()
    rows = list(csv.DictReader(io.StringIO(out, newline="")))
    assert {row["name"] for row in rows} == {f"'{name}" for name in names}
    assert {row["path"] for row in rows} == {str(videos / name) for name in names}
    assert {row["size"] for row in rows} == {"4"}


@posix_only("No name on Windows has a control character.")
def test_a_table_has_a_line_a_file_whatever_its_name(run: Run, mixed: Path) -> None:
    (mixed / "ok \x1b[31m\nred.mkv").write_bytes(b"x")
    heading, *lines = run("scan", mixed).out.decode().splitlines()
    assert heading.split()[0] == "State"
    assert heading.endswith("Path")
    assert len(lines) == 5
    assert not any("\x1b" in line for line in lines)
    (good,) = (line for line in lines if line.endswith("ok 1.mkv"))
    assert good.split()[:4] == ["read", "4", "B", "0:12"]
    (bad,) = (line for line in lines if "crash 1.mkv" in line)
    assert bad.endswith("(The media engine crashed on this file (SIGSEGV).)")
    assert bad.startswith("unreadable  ")
    assert "—" in bad
    assert {line.split("  ")[0] for line in lines} == {"read", "unreadable", "timed out", "skipped"}


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "table"])
def test_output_goes_to_a_file_and_nothing_to_stdout(
    run: Run, mixed: Path, tmp_path: Path, form: str
) -> None:
    run("scan", mixed)
    direct = run("list", "--format", form).out
    result = run("list", "--format", form, "--output", tmp_path / "out")
    assert (result.status, result.out) == (0, b"")
    assert (tmp_path / "out").read_bytes() == direct


def test_output_dash_is_stdout(run: Run, mixed: Path) -> None:
    assert json.loads(run("scan", mixed, "--format", "json", "--output", "-").out)["files"]


def test_list_takes_paths(run: Run, videos: Path) -> None:
    make_files(videos / "a", 1)
    make_files(videos / "a-b", 1)
    make_files(videos / "c", 1)
    run("scan", videos)

    def listed(*paths: Path) -> set[str]:
        files = json.loads(run("list", *paths, "--format", "json").out)["files"]
        assert len(files) == len({file["path"] for file in files})
        return {Path(file["path"]).relative_to(videos).as_posix() for file in files}

    everything = {f"{folder}/clip 0000.mkv" for folder in ("a", "a-b", "c")}
    assert listed() == listed(videos) == listed(videos, videos / "a") == everything
    assert listed(videos / "a") == {"a/clip 0000.mkv"}
    assert listed(videos / "a", videos / "c" / "clip 0000.mkv") == {"a/clip 0000.mkv", "c/clip 0000.mkv"}
    assert listed(videos / "nowhere") == set()


def test_a_scan_lists_its_own_paths_and_no_others(run: Run, videos: Path) -> None:
    make_files(videos / "a", 1)
    make_files(videos / "b", 1)
    run("scan", videos)
    files = json.loads(run("scan", videos / "b", "--format", "json").out)["files"]
    assert [file["path"] for file in files] == [str(videos / "b" / "clip 0000.mkv")]


def test_relative_paths_are_those_of_the_working_directory(
    run: Run, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_files(videos / "a", 1)
    monkeypatch.chdir(videos)
    assert json.loads(run("scan", "./a/../a/", "--format", "json").out)["files"][0]["path"] == str(
        videos / "a" / "clip 0000.mkv"
    )
    assert len(json.loads(run("list", "a", "--format", "json").out)["files"]) == 1


@posix_only("Names on Windows are no bytes.")
def test_a_name_that_is_not_utf_8_is_carried_to_the_byte(run: Run, videos: Path) -> None:
    name = b"caf\xe9 \xff.mkv"
    path = os.fsencode(videos) + b"/" + name
    (videos / os.fsdecode(name)).write_bytes(b"x")
    (file,) = json.loads(run("scan", videos, "--format", "json").out)["files"]
    assert os.fsencode(file["path"]) == path
    (line,) = run("list", "--format", "jsonl").out.splitlines()
    line.decode("ascii")
    assert os.fsencode(json.loads(line)["path"]) == path
    assert path in run("list", "--format", "csv").out
    assert "caf\ufffd \ufffd.mkv" in run("list").out.decode()
    assert len(json.loads(run("list", os.fsdecode(path), "--format", "json").out)["files"]) == 1


def test_a_report_of_a_scan_and_of_a_list(run: Run, mixed: Path) -> None:
    scanned = run("scan", mixed, "--format", "html").out.decode()
    listed = run("list", "--format", "html").out.decode()
    for page in (scanned, listed):
        assert page.startswith("<!doctype html>")
        assert page.count("<th scope=row>") == 4
        assert "The media engine crashed on this file (SIGSEGV)." in page
    assert "4 files found" in scanned
    assert "files found" not in listed


def test_json_tells_what_is_wrong_with_each_file(run: Run, mixed: Path) -> None:
    run("scan", mixed)
    problems = {name: file["problems"] for name, file in _files(run("list", "--format", "json").out).items()}
    assert problems == {
        "ok 1.mkv": [],
        "raw.braw": [],
        "crash 1.mkv": [
            {
                "code": "unreadable",
                "severity": "error",
                "title": "Unreadable",
                "text": "The media engine crashed on this file (SIGSEGV).",
                "evidence": {"detail": "SIGSEGV"},
                "marked_ok": False,
            }
        ],
        "silent 1.mkv": [
            {
                "code": "timeout",
                "severity": "warning",
                "title": "Timed out",
                "text": "No byte could be read for 20.0 s.",
                "evidence": {"limit": 20.0},
                "marked_ok": False,
            }
        ],
    }


def test_json_says_that_nobody_has_looked_for_problems_yet(run: Run, videos: Path, path: Path) -> None:
    make_files(videos, 1)
    run("scan", videos)
    with closing(open_library(path)) as library:
        run_sql(library, "UPDATE file SET problems = NULL")
    (file,) = _files(run("list", "--format", "json").out).values()
    assert file["problems"] is None


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("list.html", b"<!doctype html>"),
        ("list.HTM", b"<!doctype html>"),
        ("list.csv", b"path,"),
        ("list.json", b"{"),
        ("list.jsonl", b"{"),
        ("list.ndjson", b"{"),
    ],
)
@pytest.mark.parametrize("command", ["scan", "list"])
def test_the_extension_of_the_output_says_its_format(
    run: Run, videos: Path, tmp_path: Path, command: str, name: str, begins: bytes
) -> None:
    make_files(videos, 1)
    run("scan", videos)
    result = run(command, videos, "--output", tmp_path / name)
    assert result.status == 0
    assert "extension" not in result.err
    assert (tmp_path / name).read_bytes().lower().startswith(begins)


@pytest.mark.parametrize("command", [("list",), ("changes",), ("trends",)], ids=" ".join)
def test_an_extension_of_another_format_than_asked_is_refused(
    run: Run, videos: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    make_files(videos, 1)
    run("scan", videos)
    target = tmp_path / "list.html"
    result = run(*command, "--format", "csv", "--output", target)
    assert result.status == 2
    assert "a file with the extension .html cannot be csv" in " ".join(result.err.replace("│", "").split())
    assert not target.exists()
    assert run(*command, "--format", "csv", "--output", target, "--force").status == 0
    assert b"," in target.read_bytes().splitlines()[0]


@pytest.mark.parametrize(
    ("command", "name"), [("changes", "x.html"), ("trends", "x.jsonl"), ("list", "x.pdf")]
)
def test_a_format_that_the_command_does_not_write_is_refused(
    run: Run, videos: Path, tmp_path: Path, command: str, name: str
) -> None:
    make_files(videos, 1)
    run("scan", videos)
    result = run(command, "--output", tmp_path / name)
    assert result.status == 2
    assert f"this command does not write {Path(name).suffix}" in " ".join(result.err.replace("│", "").split())
    assert not (tmp_path / name).exists()


def test_an_unknown_extension_gets_the_default_format_and_a_word_about_it(
    run: Run, videos: Path, tmp_path: Path
) -> None:
    make_files(videos, 1)
    run("scan", videos)
    result = run("list", "--output", tmp_path / "list.xlsx")
    assert result.status == 0
    assert ".xlsx is the extension of no format. Writing table; choose with --format." in result.err
    assert run("list", "--format", "json", "--output", tmp_path / "notes.txt").err == ""
    assert (tmp_path / "notes.txt").read_bytes().startswith(b"{")
