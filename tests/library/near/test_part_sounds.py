"""The sound of pairs: what is to be heard, and what is kept of it."""

import pytest

from app.core.parts.sound import SoundVerdict, SoundWord, words_to_bytes
from app.library import Library
from app.library.near import part_pairs, part_sounds
from app.library.near.part_sounds import HeardPlace
from tests.library.filling import run_sql
from tests.library.near.parts_library import add_parts


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    return add_parts(library, b"/films")


def to_hear(library: Library) -> list[int]:
    with library.reader() as reader:
        return [each.id for each in reader.stream(part_sounds.to_hear)]


def told(library: Library) -> list[SoundVerdict | None]:
    with library.reader() as reader:
        return [each.sound for each in reader.insight(part_pairs.pairs)]


def hear(library: Library, file: int, words: bytes = b"", sound: SoundVerdict | None = None) -> None:
    with library.reader() as reader:
        places = reader.insight(part_sounds.places, file, 9)
    heard = [HeardPlace(place, words, sound) for place in places]
    library.write(part_sounds.save, [heard]).result()


def kept(library: Library) -> int:
    with library.reader() as reader:
        rows = "SELECT count(*) FROM part_pair WHERE part_words NOT NULL OR whole_words NOT NULL"
        return int(reader.insight(lambda db: db.execute(rows).fetchone()[0]))


def words(begin: int, apart: int) -> bytes:
    return words_to_bytes(
        SoundWord(begin + step, step // 8 * 0x9E3779B1 % 2**32, 2**32 - 1) for step in range(0, 800, apart)
    )


def test_both_files_are_heard_one_after_the_other(library: Library, ids: dict[str, int]) -> None:
    # The other pair is played at another speed.
    assert told(library) == [None, SoundVerdict.SPEED]
    assert set(to_hear(library)) == {ids["a.mkv"], ids["b.mkv"]}
    hear(library, ids["a.mkv"], words(0, 1))
    assert to_hear(library) == [ids["b.mkv"]]
    assert told(library) == [None, SoundVerdict.SPEED]
    hear(library, ids["b.mkv"], words(8613, 8))
    assert told(library) == [SoundVerdict.AGREES, SoundVerdict.SPEED]
    assert to_hear(library) == []
    assert kept(library) == 0


def test_a_file_without_sound_is_enough(library: Library, ids: dict[str, int]) -> None:
    hear(library, ids["b.mkv"], sound=SoundVerdict.NONE)
    assert told(library)[0] is SoundVerdict.NONE
    assert to_hear(library) == []


def test_sound_goes_with_the_version_of_the_file(library: Library, ids: dict[str, int]) -> None:
    run_sql(library, "UPDATE file SET size = 7 WHERE id = ?", ids["b.mkv"])
    assert to_hear(library) == []
