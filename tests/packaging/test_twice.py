"""Two builds are compared down to the file inside a package."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import twice


def packed(content: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        member = tarfile.TarInfo("usr/bin/program")
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))
    return gzip.compress(out.getvalue(), mtime=0)


def deb(content: bytes) -> bytes:
    data = packed(content)
    head = b"data.tar.gz".ljust(48) + str(len(data)).encode().ljust(10) + b"`\n"
    return b"!<arch>\n" + head + data + b"\n" * (len(data) % 2)


def build(folder: Path, content: bytes) -> Path:
    folder.mkdir()
    (folder / "a.deb").write_bytes(deb(content))
    (folder / "same").write_bytes(b"same")
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo("inside"), content)
    return folder


def test_what_differs_is_named_with_its_place(tmp_path: Path) -> None:
    first, second = build(tmp_path / "1", b"one"), build(tmp_path / "2", b"other")
    (second / "new").touch()
    found = twice.differences(first, second)
    assert [line.partition(": ")[0] for line in found] == [
        "a.deb ▸ data.tar.gz ▸ usr/bin/program",
        "a.zip ▸ inside",
        "new",
    ]
    assert found[2] == "new: only the second time"


def test_the_same_is_the_same(tmp_path: Path) -> None:
    assert twice.differences(build(tmp_path / "1", b"one"), build(tmp_path / "2", b"one")) == []


def test_a_package_that_differs_with_equal_contents_is_told(tmp_path: Path) -> None:
    first, second = build(tmp_path / "1", b"one"), build(tmp_path / "2", b"one")
    (second / "same").write_bytes(b"other")
    (line,) = twice.differences(first, second)
    assert line.startswith("same: 4 and 5 bytes")
