"""Links, devices and folders that cannot be listed, in the folder of a manifest."""

import hashlib
import os
from pathlib import Path

import pytest

from app.core.manifest.verdict import FileState, ManifestVerdict
from app.manifests.local_folder import LocalFolder
from tests.manifest_formats.asc import create, verify_history
from tests.manifest_formats.checks import check, make, states

ONE = hashlib.md5(b"one").hexdigest()  # noqa: S324 - a checksum


def test_a_path_over_a_link_is_not_followed(tmp_path: Path) -> None:
    make(tmp_path / "outside", {"a.mov": b"one"})
    folder = make(tmp_path / "card", {"list.md5": f"{ONE}  linked/a.mov\n{ONE}  b.mov\n".encode()})
    (folder / "linked").symlink_to(tmp_path / "outside")
    (folder / "b.mov").symlink_to(tmp_path / "outside/a.mov")
    result, findings = check(folder, "list.md5")
    assert result.verdict is ManifestVerdict.FAILED
    assert states(findings) == {b"linked/a.mov": FileState.UNREADABLE, b"b.mov": FileState.UNREADABLE}


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    make(tmp_path, {"list.md5": f"{ONE}  pipe.mov\n".encode()})
    os.mkfifo(tmp_path / "pipe.mov")
    result, findings = check(tmp_path, "list.md5")
    assert result.verdict is ManifestVerdict.FAILED
    assert states(findings) == {b"pipe.mov": FileState.UNREADABLE}


def test_names_that_are_no_text(tmp_path: Path) -> None:
    make(tmp_path, {"list.md5": ONE.encode() + b"  \xff.mov\n\\" + ONE.encode() + b"  a\\nb.mov\n"})
    make(tmp_path, {"\udcff.mov": b"one", "a\nb.mov": b"one"})
    result, findings = check(tmp_path, "list.md5")
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})


@pytest.mark.only(os.geteuid() != 0, "root may list every folder")
def test_a_folder_that_cannot_be_listed_makes_no_file_missing(tmp_path: Path) -> None:
    make(tmp_path, {"list.md5": f"{ONE}  shut/a.mov\n".encode(), "shut/a.mov": b"one"})
    (tmp_path / "shut").chmod(0)
    result, findings = check(tmp_path, "list.md5")
    (tmp_path / "shut").chmod(0o700)
    assert result.verdict is ManifestVerdict.FAILED
    assert states(findings) == {b"shut/a.mov": FileState.UNREADABLE}


def test_names_that_only_xml_escapes_are_written_and_read(tmp_path: Path) -> None:
    names = ("<b> & ü.mov", "a\rb.mov", "tab\tand\nline.mov", " blank ", "]]>.mov", "\"quoted'.mov")
    folder = make(tmp_path / "card", dict.fromkeys(names, b"one"))
    assert create(folder) == (len(names), [])
    assert verify_history(folder)[0].counts == {FileState.VERIFIED: len(names)}


def test_a_name_that_xml_cannot_hold_is_left_out_and_told(tmp_path: Path) -> None:
    folder = make(tmp_path / "card", {"a.mov": b"one", "\udcff.mov": b"one", "b\x01.mov": b"one"})
    files, told = create(folder)
    assert (files, {finding.path for finding in told}) == (1, {b"\xff.mov", b"b\x01.mov"})
    assert verify_history(folder)[0].verdict is ManifestVerdict.INCOMPLETE


def test_a_manifest_is_not_read_over_a_link(tmp_path: Path) -> None:
    make(tmp_path / "outside", {"list.md5": b"secret"})
    (tmp_path / "card").mkdir()
    (tmp_path / "card/linked").symlink_to(tmp_path / "outside")
    (tmp_path / "card/list.md5").symlink_to(tmp_path / "outside/list.md5")
    folder = LocalFolder(bytes(tmp_path / "card"))
    with pytest.raises(OSError, match="links"):
        list(folder.read(b"linked/list.md5"))
    with pytest.raises(OSError, match="links"):
        list(folder.read(b"list.md5"))
    with pytest.raises(OSError, match="links"):
        folder.names(b"linked")
