"""The file that ended a child is found from the last position of the child, unless that cannot be."""

import pytest

from app.probe.culprit import Culprits, Ending, culprits
from app.probe.slot import SlotPosition

NOBODY = Culprits(None)


def at(begun: int, ended: int) -> SlotPosition:
    return SlotPosition(begun, ended, 0, 0.0)


@pytest.mark.parametrize(
    ("ending", "found"),
    [
        (Ending(at(0, 0), 0, 0), NOBODY),
        (Ending(at(1, 0), 0, 16), Culprits(0)),
        (Ending(at(5, 4), 0, 16), Culprits(4)),
        (Ending(at(20, 19), 16, 16), Culprits(3)),
        # between two files: one of those that it was done with
        (Ending(at(20, 20), 16, 16), Culprits(None, 4)),
        (Ending(at(20, 20), 20, 12), Culprits(None, 1)),
        (Ending(at(20, 20), 20, 1), Culprits(0)),
        # a position that cannot be
        (Ending(at(2**64 - 1, 0), 16, 16), Culprits(None, 16)),
        (Ending(at(3, 2), 16, 16), Culprits(None, 1)),
        # what was sent says more than the position
        (Ending(at(20, 19), 16, 16, wrong_answer=True, garbled=True), Culprits(0)),
        (Ending(at(20, 19), 16, 16, garbled=True), Culprits(None, 4)),
        (Ending(at(17, 16), 16, 1, garbled=True), Culprits(0)),
        # another process was at fault
        (Ending(at(1, 0), 0, 1, innocent=True), Culprits(None, 1)),
        (Ending(at(18, 17), 16, 16, innocent=True), Culprits(None, 2)),
        # ended by the parent
        (Ending(at(18, 17), 16, 16, skipped=18), Culprits(1)),
        (Ending(at(19, 18), 16, 16, skipped=18), Culprits(1)),
        (Ending(at(19, 18), 18, 14, skipped=18), NOBODY),
        (Ending(at(18, 17), 16, 16, accused=18), Culprits(1)),
        (Ending(at(19, 18), 16, 16, accused=18), NOBODY),
        (Ending(at(18, 18), 16, 16, accused=18), Culprits(None, 2)),
    ],
)
def test_culprits(ending: Ending, found: Culprits) -> None:
    assert culprits(ending) == found
