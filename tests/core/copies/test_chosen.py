"""The removals that are not left out, and their totals."""

from app.core.copies.chosen import ChosenRemovals, by_folder
from app.core.copies.removal import RemovalRules, plan_group
from tests.core.copies.copy_file import file

ACROSS = RemovalRules(across_disks=True)


def test_totals_follow_what_is_left_out() -> None:
    groups = [
        plan_group([file(1), file(2), file(3, disk="B")], 9, None, ACROSS),
        plan_group([file(4), file(5)], 5, None, ACROSS),
    ]
    chosen = ChosenRemovals(groups)
    assert {each.file.id for each in chosen.removals()} == {2, 3, 5}
    assert (chosen.files, chosen.freed.most, chosen.left_on_one_disk) == (3, 23, 1)
    chosen.change([3, 3, 1, 99], go=False)
    assert (chosen.files, chosen.freed.most, chosen.left_on_one_disk) == (2, 14, 0)
    assert [chosen.goes(id_) for id_ in (1, 2, 3, 5, 99)] == [False, True, False, True, False]
    chosen.change([3, 5], go=True)
    assert (chosen.files, chosen.freed.most, chosen.left_on_one_disk) == (3, 23, 1)


def test_folders_with_files_that_go_come_first() -> None:
    groups = [
        plan_group([file(1, "/z/1"), file(2, "/b/1"), file(3, "/b/0", mtime_ns=-1)], 9, None),
        plan_group([file(4, "/a/1", copy=4), file(5, "/a/2", copy=4), file(6, mtime_ns=-1)], 9, None),
    ]
    found = by_folder(groups)
    assert [each.path for each in found] == [b"/b", b"/z", b"/a"]
    assert [each.removals for each in found] == [[2], [1], []]
    assert [row.file.id for row in found[2].rows] == [4, 5]


def test_what_was_left_out_of_an_earlier_plan_stays_out() -> None:
    chosen = ChosenRemovals([plan_group([file(1), file(2)], 9, None)])
    chosen.change({2, 7}, go=False)
    assert (list(chosen.removals()), chosen.files, chosen.freed.most) == ([], 0, 0)
