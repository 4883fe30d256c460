"""What is kept, for how long, and that damage is no answer."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.preview.base import ScannedFile
from app.preview.cache import Cache
from tests.preview.scanned import SCANNED

DIGEST = 32


def scanned(number: int) -> ScannedFile:
    return replace(SCANNED, path=b"/v/%d" % number)


def kept(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


def test_what_was_put_is_got(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "a" / "b", 1000)
    assert cache.get(SCANNED, "frames") is None
    cache.put(SCANNED, "frames", b"pictures")
    cache.put(SCANNED, "report", b"words")
    assert cache.get(SCANNED, "frames") == b"pictures"
    assert Cache(tmp_path / "a" / "b", 1000).get(SCANNED, "report") == b"words"


@pytest.mark.parametrize("change", [{"path": b"/v/b.mkv"}, {"size": 11}, {"mtime_ns": 8}])
def test_a_file_that_has_changed_is_another(tmp_path: Path, change: dict[str, object]) -> None:
    cache = Cache(tmp_path, 1000)
    cache.put(SCANNED, "frames", b"pictures")
    assert cache.get(replace(SCANNED, **change), "frames") is None
    assert cache.get(replace(SCANNED, reachable=False), "frames") == b"pictures"


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data[:-1] + b"!", lambda _data: b""])
def test_what_is_damaged_is_not_there(tmp_path: Path, damage: object) -> None:
    cache = Cache(tmp_path, 1000)
    cache.put(SCANNED, "frames", b"pictures")
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage(file.read_bytes()))  # type: ignore[operator]
    assert cache.get(SCANNED, "frames") is None
    cache.put(SCANNED, "frames", b"new ones")
    assert cache.get(SCANNED, "frames") == b"new ones"


def test_what_was_used_last_stays(tmp_path: Path) -> None:
    size = 100 + DIGEST
    cache = Cache(tmp_path, 10 * size)
    for number in range(10):
        cache.put(scanned(number), "frames", bytes(100))
        for file in tmp_path.iterdir():
            os.utime(file, ns=(0, file.stat().st_mtime_ns - 10**9))
    assert kept(tmp_path) == 10 * size
    assert cache.get(scanned(0), "frames") is not None
    cache.put(scanned(10), "frames", bytes(100))
    assert kept(tmp_path) <= 10 * size
    assert cache.get(scanned(0), "frames") is not None
    assert cache.get(scanned(10), "frames") is not None
    assert cache.get(scanned(1), "frames") is None


def test_the_limit_holds_for_what_others_left_there(tmp_path: Path) -> None:
    (tmp_path / "half written").write_bytes(bytes(900))
    cache = Cache(tmp_path, 1000)
    cache.put(SCANNED, "frames", bytes(200))
    assert [file.name for file in tmp_path.iterdir() if file.stat().st_size > 300] == []
    assert cache.get(SCANNED, "frames") is not None


def test_what_is_larger_than_all_of_it_is_not_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 100)
    cache.put(SCANNED, "frames", bytes(100))
    assert list(tmp_path.iterdir()) == []


def test_a_lower_limit_holds_at_once(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 10_000)
    for number in range(10):
        cache.put(scanned(number), "frames", bytes(500))
    cache.set_limit(2000)
    assert kept(tmp_path) <= 2000
    cache.set_limit(0)
    cache.put(SCANNED, "frames", b"")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = Cache(tmp_path / "file" / "folder", 1000)
    cache.put(SCANNED, "frames", b"pictures")
    assert cache.get(SCANNED, "frames") is None


def test_caches_of_one_folder_count_together(tmp_path: Path) -> None:
    """Such as the window's, and that of an import, which fills what room there is and removes nothing."""
    size = 100 + DIGEST
    window = Cache(tmp_path / "previews", 4 * size)
    window.put(scanned(0), "frames", bytes(100))
    of_import = Cache(tmp_path / "previews", 4 * size)
    assert of_import.add(scanned(1), "frames", bytes(100))
    assert of_import.add(scanned(2), "frames", bytes(100))
    window.put(scanned(3), "frames", bytes(100))
    assert not of_import.add(scanned(4), "frames", bytes(100)), "the window has taken the rest"
    window.put(scanned(5), "frames", bytes(100))
    assert kept(tmp_path / "previews") <= 4 * size
