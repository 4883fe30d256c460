"""Kinds of waste: sums, what is not known of them, and the files that free the most."""

from app.core.copies.occupancy import FreedSpace
from app.core.facts.waste_kind import WasteKind
from app.core.message import ENGLISH
from app.core.room.waste import MEANINGS, MOST_LISTED, TITLES, FirstFiles, Room, Waste, WastedFile, most_first


def kind(kind: WasteKind, *sizes: int) -> Waste:
    files = [WastedFile(1000 * list(WasteKind).index(kind) + at, size) for at, size in enumerate(sizes)]
    freed = FreedSpace(sum(sizes), sum(sizes))
    return Waste(kind=kind, files=len(files), freed=freed, listed=most_first(files))


def test_kinds_add_up_and_their_largest_files_come_first() -> None:
    copies, extras = kind(WasteKind.COPIES, 5, 40, 1), kind(WasteKind.EXTRAS, 30, 2)
    room = Room(kinds=(copies, Waste(kind=WasteKind.NEAR, is_known=False), extras))
    assert (room.files, room.freed) == (5, FreedSpace(78, 78))
    assert [file.size for _, file in room.listed()] == [40, 30, 5, 2, 1]
    assert [each for each, _ in room.listed(2)] == [WasteKind.COPIES, WasteKind.EXTRAS]
    assert room.first(2) == FirstFiles(2, 70, 70 / 78)


def test_first_files_tell_nothing_unless_there_are_more() -> None:
    assert Room(kinds=(kind(WasteKind.COPIES, 5, 4),)).first(2) is None
    assert Room(kinds=(kind(WasteKind.COPIES, 0, 0, 0),)).first(2) is None
    assert Room().first() is None


def test_no_more_files_than_the_most_are_listed() -> None:
    found = most_first([WastedFile(at, at) for at in range(MOST_LISTED + 5)])
    assert (len(found), found[0].size, found[-1].size) == (MOST_LISTED, MOST_LISTED + 4, 5)


def test_what_is_not_known_is_told() -> None:
    def told(waste: Waste) -> list[str]:
        return [str(doubt) for doubt in waste.doubts()]

    assert told(Waste(kind=WasteKind.COPIES, is_known=False)) == ["Not known: files were never compared."]
    assert told(Waste(kind=WasteKind.COPIES, files=1, unasked=1)) == ["1 file is not compared yet."]
    assert told(Waste(kind=WasteKind.SIDECARS, files=3, unsized=2)) == ["The size of 2 files is not known."]
    assert told(Waste(kind=WasteKind.RAW)) == []


def test_every_kind_has_its_words() -> None:
    assert set(TITLES) == set(MEANINGS) == set(WasteKind)
    assert {*TITLES.values(), *MEANINGS.values()} <= set(ENGLISH)
