"""The changes of a release are collected from a file each."""

from datetime import date

import pytest

import changes

DAY = date(2027, 3, 1)
BEFORE = "# Changelog\n\nWhat users notice.\n\n## 1.0.0 - 2027-01-01\n\nThe first one.\n"


def test_changes_become_a_section_above_the_others() -> None:
    told = {
        "b.fixed.md": "A crash.\n",
        "room.added.md": "A page.\nIt has two lines.\n",
        "a.fixed.md": "Another.",
    }
    assert changes.collected(BEFORE, told, "1.1.0", DAY) == (
        "# Changelog\n\nWhat users notice.\n\n## 1.1.0 - 2027-03-01\n\n"
        "### Added\n\n- A page.\n  It has two lines.\n\n### Fixed\n\n- Another.\n- A crash.\n\n"
        "## 1.0.0 - 2027-01-01\n\nThe first one.\n"
    )


@pytest.mark.parametrize(
    ("told", "version", "fault"),
    [({"a.fixed.md": "x"}, "1.0.0", "has a section 1.0.0 already"), ({}, "1.1.0", "no change")],
)
def test_a_release_without_news_or_for_the_second_time_is_refused(
    told: dict[str, str], version: str, fault: str
) -> None:
    with pytest.raises(ValueError, match=fault):
        changes.collected(BEFORE, told, version, DAY)


def test_every_change_that_waits_has_a_kind() -> None:
    assert [file.name for file in changes.files() if changes.kind(file.name) is None] == []
