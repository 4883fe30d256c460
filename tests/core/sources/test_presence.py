"""The rule for the state of a source: an unplugged disk is not another volume."""

import pytest

from app.core.sources.presence import FolderState, KnownSource, absence, lost

DISK, SYSTEM, OTHER = "uuid:disk", "uuid:system", "uuid:other"


def _source(volume: str = DISK, *, is_mount: bool) -> KnownSource:
    return KnownSource(b"/media/x/Disk", volume, is_mount, has_files=True)


@pytest.mark.parametrize(
    ("was_mount", "known", "now", "is_mount", "reason"),
    [
        (True, DISK, DISK, True, None),
        (True, DISK, SYSTEM, False, "source.not_mounted"),
        (True, "", "", False, "source.not_mounted"),
        (True, SYSTEM, SYSTEM, False, "source.not_mounted"),  # a bind mount
        (True, DISK, OTHER, True, "source.other_volume"),
        (True, DISK, "", True, None),
        (False, DISK, DISK, False, None),
        (False, DISK, SYSTEM, False, "source.elsewhere"),  # a folder with the name of one on the disk
        (False, DISK, OTHER, True, "source.other_volume"),
        (False, "", SYSTEM, False, None),
    ],
)
def test_a_folder_at_the_path_is_the_source_or_not(
    *, was_mount: bool, known: str, now: str, is_mount: bool, reason: str | None
) -> None:
    found = absence(_source(known, is_mount=was_mount), FolderState(now, is_mount, is_empty=False))
    assert (found and found.code) == reason


@pytest.mark.parametrize(("has_files", "reason"), [(True, "source.emptied"), (False, None)])
def test_an_empty_folder_is_the_source_only_if_that_is_empty(*, has_files: bool, reason: str | None) -> None:
    source = _source(is_mount=True)._replace(has_files=has_files)
    found = absence(source, FolderState(DISK, is_mount=True, is_empty=True))
    assert (found and found.code) == reason


@pytest.mark.parametrize(
    ("known", "around", "was_mount", "reason"),
    [
        (DISK, SYSTEM, False, "source.not_mounted"),
        (SYSTEM, SYSTEM, False, "source.not_found"),
        (DISK, DISK, False, "source.not_found"),
        ("", SYSTEM, True, "source.not_mounted"),
        ("", SYSTEM, False, "source.not_found"),
    ],
)
def test_a_path_without_anything_belongs_to_an_absent_disk_or_was_removed(
    known: str, around: str, *, was_mount: bool, reason: str
) -> None:
    assert lost(known, around, was_mount=was_mount).code == reason
