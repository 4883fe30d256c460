"""The groups of copies of which a disk holds several."""

from app.core.copies.group import GroupSummaries


def test_groups_whose_copies_are_all_backups_are_left_out() -> None:
    within, apart, both = (1, 10, 2, 1, 1, 10, 10), (2, 20, 2, 1, 2, 0, 0), (3, 5, 3, 1, 2, 0, 5)
    groups = GroupSummaries([within, apart, both]).on_one_disk()
    assert [group.content for group in groups] == [1, 3]
    assert groups == GroupSummaries([within, both])
