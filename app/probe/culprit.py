"""Finds the file that ended a child, among those that the child held."""

from typing import NamedTuple

from app.probe.slot import SlotPosition


class Ending(NamedTuple):
    """The facts about the end of a child. Numbers count the files sent to it, from 1."""

    position: SlotPosition
    """The last position of the child."""
    answered: int
    """Number of the last file that was answered."""
    held: int
    """Number of files that were sent after that one."""
    wrong_answer: bool = False
    """True if the next answer was wrong."""
    garbled: bool = False
    """True if the child sent something that is no message."""
    skipped: int = 0
    """Number of the file to give up; 0 for none."""
    innocent: bool = False
    """True if the child says that another process was at fault, and has not said so of its file before."""
    accused: int | None = None
    """Number of the last file begun when the parent found the child over a limit; None if it did not."""


class Culprits(NamedTuple):
    """The held files that may have ended the child, by their places among the files without an answer."""

    place: int | None
    """The culprit; None if it is unknown, or if there is none."""
    suspects: int = 0
    """If the culprit is unknown: the first so many files are to be probed one by one."""


def culprits(ending: Ending) -> Culprits:
    """Return which file ended a child, or which files may have done so.

    A file that the child was done with, but had not answered, is no culprit: it is probed again. So is a
    file that the child began while the parent ended it for another one.
    """
    if not ending.held:
        return Culprits(None)
    if ending.wrong_answer:
        return Culprits(0)
    if ending.garbled or ending.innocent:
        return _unknown(ending)
    begun, ended, *_ = ending.position
    if ending.skipped > ending.answered:
        return Culprits(ending.skipped - ending.answered - 1)
    if ending.skipped or (ending.accused is not None and begun > ending.accused):
        return Culprits(None)
    place = begun - ending.answered - 1
    return Culprits(place) if begun > ended and 0 <= place < ending.held else _unknown(ending)


def _unknown(ending: Ending) -> Culprits:
    """Return the culprit if only one file was held; otherwise the files begun are suspects, at least one."""
    if ending.held == 1 and not ending.innocent:
        return Culprits(0)
    return Culprits(None, max(1, min(ending.position.begun - ending.answered, ending.held)))
