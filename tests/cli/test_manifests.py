"""`cinventory manifest`: what it prints, writes and returns."""

import hashlib
import json
from pathlib import Path

import pytest

from app.cli import command_line
from app.cli.status import Exit
from tests.cli.conftest import Result, Run
from tests.doubles import FakeProber
from tests.manifest_formats.checks import make


@pytest.fixture
def manifest(
    capfdbinary: pytest.CaptureFixture[bytes],
    path: Path,
    prober: FakeProber,
) -> Run:
    """Run a command of the group on the test's library."""

    def act(action: str, *arguments: str | Path) -> Result:
        status = command_line.run(["manifest", action, "--library", str(path), *map(str, arguments)])
        out, err = capfdbinary.readouterr()
        return Result(status, out, err.decode("utf-8", "surrogateescape"))

    return act


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Return a folder with a checksum list."""
    text = f"{hashlib.sha256(b'one').hexdigest()}  a.mov\n"
    return make(tmp_path / "card", {"a.mov": b"one", "list.sha256": text.encode()})


def test_a_complete_folder_passes(manifest: Run, card: Path) -> None:
    status, out, err = manifest("verify", card)
    assert (status, err) == (Exit.DONE, "")
    assert out == b"Complete: every file of the manifest is there, and is as it was. 1 verified.\n"


def test_a_list_that_lies_elsewhere_needs_the_folder(manifest: Run, card: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "lists"
    elsewhere.mkdir()
    (card / "list.sha256").rename(elsewhere / "list.sha256")
    status, _, err = manifest("verify", elsewhere / "list.sha256")
    assert status == Exit.NEEDS_ATTENTION
    assert f"{elsewhere} has none of the files. Name their folder with --folder." in err
    status, _, err = manifest("verify", elsewhere / "list.sha256", "--folder", card)
    assert (status, err) == (Exit.DONE, "")


def test_a_manifest_is_not_written_to_standard_output(manifest: Run, card: Path) -> None:
    status, out, _ = manifest("create", card, "--as", "md5", "--output", "-")
    assert (status, out, Path("-").exists()) == (Exit.USAGE, b"", False)


def test_a_difference_is_exit_status_3(manifest: Run, card: Path, tmp_path: Path) -> None:
    make(card, {"a.mov": b"onE"})
    status, out, err = manifest("verify", card / "list.sha256", "--format", "json")
    assert status == Exit.NEEDS_ATTENTION
    assert json.loads(out)["files"][0]["state"] == "changed"
    assert err.startswith("Failed: ")
    report = tmp_path / "report.html"
    assert manifest("verify", card, "--output", report).status == Exit.NEEDS_ATTENTION
    assert "<h1>Failed" in report.read_text("utf-8")
    (card / "a.mov").unlink()
    assert manifest("verify", card).status == Exit.NEEDS_ATTENTION


def test_what_is_no_manifest_is_exit_status_1(manifest: Run, tmp_path: Path) -> None:
    status, out, err = manifest("verify", tmp_path / "none.md5")
    assert (status, out) == (Exit.NOTHING_READ, b"")
    assert "could not be read" in err


def test_a_manifest_is_created_where_the_user_says(manifest: Run, card: Path, tmp_path: Path) -> None:
    output = tmp_path / "made.md5"
    status, out, err = manifest("create", card, "--as", "md5", "--output", output)
    assert (status, out) == (Exit.DONE, f"{output}\n".encode())
    assert err.startswith("Done: 2 files")
    assert manifest("verify", output, "--folder", card).status == Exit.DONE
    assert manifest("create", card, "--as", "ascmhl", "--into-source").status == Exit.DONE
    assert (card / "ascmhl/ascmhl_chain.xml").exists()


def test_refusals_are_exit_status_2(manifest: Run, card: Path, tmp_path: Path) -> None:
    create = ("create", card, "--as")
    assert manifest(*create, "ascmhl").status == Exit.USAGE
    assert manifest(*create, "md5", "--into-source").status == Exit.USAGE
    assert manifest(*create, "md5", "--output", card / "x.md5").status == Exit.USAGE
    assert (
        manifest(*create, "md5", "--output", tmp_path / "x.md5", "--algorithm", "sha1").status == Exit.USAGE
    )
    assert list(card.rglob("x.md5")) == []
