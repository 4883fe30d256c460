"""A changed file is to be scanned once it stood still on two looks ten seconds apart."""

from collections.abc import Iterable

from app.core.watch.hint import ChangesSettled, Hint
from app.core.watch.stability import MOST_GROWING, STILL_SECONDS, StabilityCheck, Stamp

FILE, OTHER = b"/v/a/film.mkv", b"/v/a/other.mkv"


class Disk:
    """Files with their stamps, and a clock."""

    def __init__(self) -> None:
        self.files: dict[bytes, Stamp] = {}
        self.now = 0.0
        self.check = StabilityCheck(self.files.get, self._below, lambda: self.now)

    def _below(self, folder: bytes) -> Iterable[bytes]:
        return [path for path in self.files if path.startswith(folder + b"/")]

    def write(self, path: bytes, size: int) -> None:
        self.files[path] = (size, round(self.now * 1e9))
        self.check.take([Hint(path)])

    def wait(self, seconds: float) -> ChangesSettled | None:
        self.now += seconds
        return self.check.settle()


def test_a_file_is_due_ten_seconds_after_its_last_change() -> None:
    disk = Disk()
    for size in range(1, 6):
        disk.write(FILE, size)
        told = disk.wait(4)
        assert told is None or told.due == ()
    assert disk.wait(5.9) is None
    assert disk.wait(0.1) == ChangesSettled((b"/v/a",), ())
    assert disk.check.wait_seconds is None


def test_a_change_without_an_event_is_seen_by_the_second_look() -> None:
    disk = Disk()
    disk.write(FILE, 1)
    disk.files[FILE] = (2, 0)
    told = disk.wait(STILL_SECONDS)
    assert told == ChangesSettled((), (FILE,))
    assert disk.wait(STILL_SECONDS) == ChangesSettled((b"/v/a",), ())


def test_files_that_grow_are_told_for_the_scan_of_their_folder() -> None:
    disk = Disk()
    disk.write(FILE, 1)
    disk.now = 5.0
    disk.write(OTHER, 1)
    assert disk.wait(5.0) == ChangesSettled((b"/v/a",), (OTHER,))
    assert disk.wait(5.0) == ChangesSettled((b"/v/a",), ())


def test_a_folder_that_files_have_left_is_scanned_again_with_where_they_went() -> None:
    disk = Disk()
    disk.check.take([Hint(FILE)])
    disk.now = 1.0
    disk.write(b"/v/b/film.mkv", 1)
    disk.write(b"/v/c/film.mkv", 1)
    assert disk.wait(9.0) == ChangesSettled((b"/v/a",), (b"/v/b/film.mkv", b"/v/c/film.mkv"))
    disk.write(b"/v/c/film.mkv", 2)
    assert disk.wait(1.0) == ChangesSettled((b"/v/b", b"/v/a"), (b"/v/c/film.mkv",))
    assert disk.wait(9.0) == ChangesSettled((b"/v/c", b"/v/a"), ())
    disk.write(b"/v/c/film.mkv", 3)
    assert disk.wait(STILL_SECONDS) == ChangesSettled((b"/v/c",), ())


def test_a_file_that_is_gone_has_its_folder_scanned() -> None:
    disk = Disk()
    disk.check.take([Hint(FILE)])
    assert disk.check.wait_seconds == STILL_SECONDS
    assert disk.wait(STILL_SECONDS) == ChangesSettled((b"/v/a",), ())


def test_the_files_of_a_new_folder_are_looked_at_too() -> None:
    disk = Disk()
    disk.files[b"/v/new/deep/film.mkv"] = (1, 1)
    disk.check.take([Hint(b"/v/new", is_folder=True, is_new=True)])
    assert disk.wait(1.0) == ChangesSettled((), (b"/v/new/deep/film.mkv",))
    assert disk.wait(9.0) == ChangesSettled((b"/v/new",), ())


def test_a_folder_whose_events_were_lost_is_scanned_with_all_below() -> None:
    disk = Disk()
    disk.check.take([Hint(b"/v", is_folder=True), Hint(b"/v/a", is_folder=True)])
    assert disk.wait(STILL_SECONDS) == ChangesSettled((b"/v",), ())


def test_the_list_of_growing_files_has_an_end() -> None:
    disk = Disk()
    for number in range(MOST_GROWING + 5):
        disk.write(b"/v/%d.mkv" % number, 1)
    told = disk.wait(1.0)
    assert told is not None
    assert len(told.growing) == MOST_GROWING


def test_the_wait_ends_with_the_next_look() -> None:
    disk = Disk()
    assert disk.check.wait_seconds is None
    disk.write(FILE, 1)
    disk.now = 4.0
    assert disk.check.wait_seconds == 6.0
    disk.now = 40.0
    assert disk.check.wait_seconds == 0.0
