"""The file that the user wants to keep: in place of the proposed one, unless it is damaged."""

import pytest

from app.core.near.keeper import NearRule
from app.core.near.picture_print import PicturePrint
from app.library import Library
from app.library.near import keepers, matches, near_groups
from app.prints.matching import regroup
from tests.library.filling import count, run_sql
from tests.library.near.near_library import add_near


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    """A video at three sizes, `b` the largest and `c` perhaps the same, and another one."""
    return {name[0]: id_ for name, id_ in add_near(library, b"/v").items()}


def kept(library: Library) -> tuple[str, NearRule]:
    """Return the name of the file to keep of the only group, which is its first one, and the rule."""
    with library.reader() as reader:
        regroup(library, reader)
        found = reader.insight(near_groups.stored)
        (group,) = near_groups.read(reader, found, range(len(found)))
    assert group.keeper is not None
    assert group.keeper.file is group.files[0]
    return group.keeper.file.name.decode()[0], group.keeper.rule


def choose(library: Library, ids: dict[str, int], chosen: str) -> None:
    files = {ids[each]: 1.0 for each in chosen}
    library.write(keepers.choose, files, [ids[each] for each in "abc"]).result()


def test_the_chosen_file_is_kept_until_that_is_taken_back(library: Library, ids: dict[str, int]) -> None:
    assert kept(library) == ("b", NearRule.RESOLUTION)
    choose(library, ids, "a")
    assert kept(library) == ("a", NearRule.CHOSEN)
    choose(library, ids, "c")
    assert kept(library) == ("c", NearRule.CHOSEN)
    assert count(library, "near_keeper") == 1
    choose(library, ids, "")
    assert kept(library) == ("b", NearRule.RESOLUTION)


def test_a_damaged_file_is_not_kept_in_place_of_others(library: Library, ids: dict[str, int]) -> None:
    choose(library, ids, "a")
    run_sql(library, "UPDATE file SET damage = 'damaged' WHERE id = ?", ids["a"])
    assert kept(library) == ("b", NearRule.RESOLUTION)


def test_a_choice_is_of_contents_and_outlives_a_new_method(library: Library, ids: dict[str, int]) -> None:
    choose(library, ids, "a")
    with library.reader() as reader:
        (new,) = (
            each for each in reader.insight(matches.read_new, [ids["a"]]).files if each.printed.id == ids["a"]
        )
    made = PicturePrint.from_bytes(new.printed.print)
    other = PicturePrint((made.frames[0]._replace(hash=made.frames[0].hash ^ 1), *made.frames[1:])).to_bytes()
    anew = new._replace(printed=new.printed._replace(print=other))
    library.write(matches.store, [anew], []).result()
    with library.reader() as reader:
        assert reader.insight(keepers.chosen) == {ids["a"]: 1.0}
        assert reader.insight(keepers.chosen, [ids["b"]]) == {}


def test_choices_of_two_groups_that_become_one_leave_the_last_one(
    library: Library, ids: dict[str, int]
) -> None:
    for name, now in (("c", 5.0), ("a", 6.0)):  # each when it was in a group of its own
        library.write(keepers.choose, {ids[name]: now}, [ids[name]]).result()
    assert kept(library) == ("a", NearRule.CHOSEN)
