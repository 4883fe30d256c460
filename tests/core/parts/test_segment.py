"""A segment of the index: it is used only if it is the right one, and whole."""

from collections.abc import Iterator

import pytest

from app.core.errors import Cancelled
from app.core.parts import segment
from app.core.parts.parts_print import PartFrame, changes
from app.core.parts.segment import NewSegment, PrintFrames, Segment
from tests.core.parts.made_films import STAMP, made_file, prints_of

PRINTS = [each._replace(serial=70) for each in prints_of([made_file(1, [("film", 0, 90)])])]
NEW = NewSegment(PRINTS)
MADE = b"".join(NEW.sections(STAMP, lambda: None))


def opened(made: bytes, stamp: bytes = STAMP) -> Segment:
    return Segment(memoryview(made), stamp, NEW.counts)


def test_a_segment_tells_the_serials_of_similar_frames() -> None:
    made = opened(MADE)
    assert len(MADE) == NEW.counts.size
    assert made.is_whole(lambda: None)
    (print_,) = PRINTS
    assert (70, 2) in made.answers.near(print_.answers[2].hash, 0)
    last = len(changes(print_.questions)) - 1
    assert (70, last) in made.questions.near(print_.questions[-1].hash, 0)


def test_frames_in_which_nothing_moves_are_looked_up_once() -> None:
    (print_,) = PRINTS
    assert NEW.counts == (1, len(print_.answers), len(changes(print_.questions)))
    frames = [PartFrame(at / 6, hash_) for at, hash_ in enumerate([0, 0b11, 0b111, 0b110, 0b1110 << 9])]
    assert changes(frames) == [0, 2, 4]
    assert changes([]) == []


@pytest.mark.parametrize(
    "made", [b"", MADE[:-1], MADE + b"\0", b"C" * len(MADE), bytes(len(MADE)), MADE[:8] + b"\xff" + MADE[9:]]
)
def test_another_file_is_refused(made: bytes) -> None:
    with pytest.raises(ValueError, match="another segment"):
        opened(made)


def test_the_segment_of_another_library_or_computer_or_version_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(ValueError, match="another segment"):
        opened(MADE, bytes(16))
    for name, value in (("_ORDER", 1 - segment._ORDER), ("_VERSION", segment._VERSION + 1)):
        with monkeypatch.context() as changed:
            changed.setattr(segment, name, value)
            with pytest.raises(ValueError, match="another segment"):
                opened(MADE)


@pytest.mark.parametrize("at", [70, -5, -1])
def test_a_changed_byte_is_seen(at: int) -> None:
    damaged = bytearray(MADE)
    damaged[at] ^= 1
    assert not opened(bytes(damaged)).is_whole(lambda: None)


def test_a_segment_of_many_frames_can_be_cancelled_after_the_last_is_read() -> None:
    read: list[int] = []

    def prints() -> Iterator[PrintFrames]:
        yield from PRINTS
        read.append(1)

    def check() -> None:
        if read:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(NewSegment(prints()).sections(STAMP, check))
    with pytest.raises(Cancelled):
        opened(MADE).is_whole(check)
