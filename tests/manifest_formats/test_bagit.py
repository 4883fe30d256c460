"""BagIt bags: written, read, and what makes them incomplete."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.manifest.form import Form
from app.core.manifest.verdict import FileState, ManifestVerdict
from app.manifest_formats import merge
from tests.manifest_formats.checks import check, make, states
from tests.manifest_formats.creating import create

FILES = {"data/a.mov": b"one", "data/Clips/b ü.mov": b"two"}


def sums(algorithm: str, files: Mapping[str, bytes]) -> bytes:
    lines = (f"{hashlib.new(algorithm, data).hexdigest()}  {name}\n" for name, data in files.items())
    return "".join(lines).encode()


def bag(folder: Path, *algorithms: str, version: str = "1.0") -> Path:
    """Write a bag without a tag manifest."""
    declaration = f"BagIt-Version: {version}\nTag-File-Character-Encoding: UTF-8\n"
    manifests = {f"manifest-{each}.txt": sums(each, FILES) for each in algorithms or ("sha256",)}
    return make(folder, {**FILES, "bagit.txt": declaration.encode(), **manifests})


@pytest.mark.parametrize("algorithms", [(), (Algorithm.MD5, Algorithm.SHA512)])
def test_a_written_bag_is_complete(tmp_path: Path, algorithms: tuple[Algorithm, ...]) -> None:
    make(tmp_path, FILES)
    assert create(tmp_path, Form.BAGIT, *algorithms) == (2, [])
    result, findings = check(tmp_path)
    assert (result.verdict, findings) == (ManifestVerdict.COMPLETE, {})
    text = (tmp_path / "bag-info.txt").read_text("utf-8")
    assert "Payload-Oxum: 6.2\n" in text
    assert result.counts[FileState.VERIFIED] == 2 + 2 + len(algorithms or (1,))


def test_a_bag_is_written_beside_its_files_without_touching_them(tmp_path: Path) -> None:
    folder = make(tmp_path / "bag", FILES)
    output = make(tmp_path / "out", {"notes.txt": b""})
    before = sorted(folder.rglob("*"))
    create(folder, Form.BAGIT, output=output)
    assert sorted(folder.rglob("*")) == before
    assert (output / "manifest-sha256.txt").read_text("utf-8").count("  data/") == 2


def test_damage_of_the_payload_and_of_tag_files_is_told(tmp_path: Path) -> None:
    make(tmp_path, FILES)
    create(tmp_path, Form.BAGIT)
    make(tmp_path, {"data/a.mov": b"onE", "bagit.txt": (tmp_path / "bagit.txt").read_bytes() + b"x"})
    result, findings = check(tmp_path)
    assert result.verdict is ManifestVerdict.FAILED
    assert states(findings) == {b"data/a.mov": FileState.CHANGED, b"bagit.txt": FileState.CHANGED}


def test_a_missing_tag_file_is_told(tmp_path: Path) -> None:
    make(tmp_path, FILES)
    create(tmp_path, Form.BAGIT)
    (tmp_path / "bag-info.txt").unlink()
    result, findings = check(tmp_path)
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.INCOMPLETE,
        {b"bag-info.txt": FileState.MISSING},
    )


def test_missing_and_additional_files_make_a_bag_incomplete(tmp_path: Path) -> None:
    bag(tmp_path)
    make(tmp_path, {"data/new.mov": b"new", "notes/readme.txt": b"may be here"})
    result, findings = check(tmp_path)
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.INCOMPLETE,
        {b"data/new.mov": FileState.ADDITIONAL},
    )
    (tmp_path / "data/new.mov").unlink()
    (tmp_path / "data/a.mov").unlink()
    result, findings = check(tmp_path)
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.INCOMPLETE,
        {b"data/a.mov": FileState.MISSING},
    )


def test_a_bag_that_has_yet_to_be_fetched_is_incomplete(tmp_path: Path) -> None:
    make(bag(tmp_path), {"fetch.txt": b"https://example.org/a.mov - data/a.mov\n"})
    result, findings = check(tmp_path)
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.INCOMPLETE,
        {b"fetch.txt": FileState.NOT_CHECKED},
    )


@pytest.mark.parametrize("oxum", ["7.2", "6.3"])
def test_a_payload_of_another_size_is_told(tmp_path: Path, oxum: str) -> None:
    make(bag(tmp_path), {"bag-info.txt": f"Source: x\nPayload-Oxum: {oxum}\n".encode()})
    result, findings = check(tmp_path)
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.FAILED,
        {b"bag-info.txt": FileState.CHANGED},
    )


@pytest.mark.parametrize("oxum", ["6.x", "", "6"])
def test_a_sum_of_the_payload_that_is_none_is_told(tmp_path: Path, oxum: str) -> None:
    make(bag(tmp_path), {"bag-info.txt": f"Payload-Oxum: {oxum}\n".encode()})
    assert check(tmp_path)[0].verdict is ManifestVerdict.FAILED


def test_a_missing_file_does_not_blame_the_information_about_the_bag(tmp_path: Path) -> None:
    make(tmp_path, FILES)
    create(tmp_path, Form.BAGIT)
    (tmp_path / "data/a.mov").unlink()
    result, findings = check(tmp_path)
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.INCOMPLETE,
        {b"data/a.mov": FileState.MISSING},
    )


@pytest.mark.parametrize("kind", ["manifest", "tagmanifest"])
def test_manifests_whose_names_differ_in_case_both_count(tmp_path: Path, kind: str) -> None:
    files = FILES if kind == "manifest" else {"note.txt": b"note"}
    make(bag(tmp_path, "md5"), {**files, f"{kind}-md5.txt": sums("md5", files)})
    make(tmp_path, {f"{kind}-MD5.txt": sums("md5", files)})
    assert check(tmp_path)[0].verdict is ManifestVerdict.COMPLETE
    other = {name: data + b"x" for name, data in files.items()}
    for name in (f"{kind}-MD5.txt", f"{kind}-md5.txt"):
        before = (tmp_path / name).read_bytes()
        make(tmp_path, {name: sums("md5", other)})
        assert check(tmp_path)[0].verdict is ManifestVerdict.FAILED
        make(tmp_path, {name: before})


def test_every_manifest_counts(tmp_path: Path) -> None:
    bag(tmp_path, "md5", "sha256")
    assert check(tmp_path)[0].counts == {FileState.VERIFIED: 2}
    make(tmp_path, {"manifest-sha256.txt": sums("sha256", {**FILES, "data/a.mov": b"other"})})
    assert check(tmp_path)[0].verdict is ManifestVerdict.FAILED


def test_a_file_that_one_manifest_lacks_is_not_checked_since_version_1(tmp_path: Path) -> None:
    half = {"manifest-sha256.txt": sums("sha256", {"data/a.mov": b"one"})}
    make(bag(tmp_path / "new", "md5", "sha256"), half)
    assert check(tmp_path / "new")[0].verdict is ManifestVerdict.INCOMPLETE
    make(bag(tmp_path / "old", "md5", "sha256", version="0.97"), half)
    assert check(tmp_path / "old")[0].verdict is ManifestVerdict.COMPLETE


def test_manifests_in_another_order_are_merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bag(tmp_path, "md5")
    make(tmp_path, {"manifest-sha256.txt": sums("sha256", dict(reversed(FILES.items())))})
    assert check(tmp_path)[0].counts == {FileState.VERIFIED: 2}
    monkeypatch.setattr(merge, "MOST_WAITING", 1)
    with pytest.raises(ManifestRefused, match="more than 1 entries"):
        check(tmp_path)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("../a.mov", "manifest.path_outside"),
        ("/etc/passwd", "manifest.path_absolute"),
        ("notes.txt", "manifest.bag_place"),
        ("data/../../x", "manifest.path_outside"),
    ],
)
def test_hostile_paths_are_told(tmp_path: Path, path: str, code: str) -> None:
    bag(tmp_path)
    text = sums("sha256", {**FILES, path: b"x"})
    make(tmp_path, {"manifest-sha256.txt": text})
    result, findings = check(tmp_path)
    assert result.verdict is ManifestVerdict.INCOMPLETE
    reason = findings[path.encode()].reason
    assert reason is not None
    assert reason.code == code


def test_a_manifest_by_an_unknown_algorithm_is_told(tmp_path: Path) -> None:
    make(bag(tmp_path), {"manifest-whirlpool.txt": b"12  data/a.mov\n"})
    result, findings = check(tmp_path)
    assert (result.verdict, states(findings)) == (
        ManifestVerdict.INCOMPLETE,
        {b"manifest-whirlpool.txt": FileState.NOT_CHECKED},
    )


@pytest.mark.parametrize(
    ("name", "escaped", "version"),
    [
        ("data/50%.mov", "data/50%25.mov", "1.0"),
        ("data/50%25.mov", "data/50%25.mov", "0.97"),
    ],
)
def test_escapes_are_those_of_the_version(tmp_path: Path, name: str, escaped: str, version: str) -> None:
    declaration = f"BagIt-Version: {version}\r\nTag-File-Character-Encoding: utf-8\r\n"
    text = f"{hashlib.sha256(b'x').hexdigest()}\t*./{escaped}\r\n"
    make(
        tmp_path,
        {name: b"x", "bagit.txt": declaration.encode(), "manifest-sha256.txt": text.encode()},
    )
    assert check(tmp_path)[0].verdict is ManifestVerdict.COMPLETE


def test_a_name_with_a_percent_sign_is_written_so_that_others_read_it(tmp_path: Path) -> None:
    make(tmp_path, {"data/50%0A.mov": b"x"})
    create(tmp_path, Form.BAGIT)
    assert "0.97" in (tmp_path / "bagit.txt").read_text("utf-8")


@pytest.mark.parametrize(
    "declaration",
    [
        "",
        "BagIt-Version: x\nTag-File-Character-Encoding: UTF-8\n",
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: Latin-1\n",
    ],
)
def test_other_declarations_are_refused(tmp_path: Path, declaration: str) -> None:
    make(bag(tmp_path), {"bagit.txt": declaration.encode()})
    with pytest.raises(ManifestRefused, match="does not declare"):
        check(tmp_path)


def test_a_bag_without_a_manifest_is_refused(tmp_path: Path) -> None:
    (bag(tmp_path) / "manifest-sha256.txt").unlink()
    with pytest.raises(ManifestRefused, match="no manifest"):
        check(tmp_path)


def test_only_a_folder_that_can_be_a_bag_becomes_one(tmp_path: Path) -> None:
    with pytest.raises(ManifestRefused, match="no folder “data”"):
        create(make(tmp_path / "x", {"a.mov": b"a"}), Form.BAGIT)
    with pytest.raises(ManifestRefused, match="bag already"):
        create(bag(tmp_path / "y"), Form.BAGIT)
    with pytest.raises(ManifestRefused, match="blake3"):
        create(make(tmp_path / "z", FILES), Form.BAGIT, Algorithm.BLAKE3)
