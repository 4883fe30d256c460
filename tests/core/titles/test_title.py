"""The rules for titles, against names of films, episodes and recordings with the answers written by hand."""

from pathlib import Path
from time import process_time

import pytest

from app.core.file.title import UNTITLED, Title
from app.core.titles.title import EXTRA_WORDS, is_extra, title_of


def _rows(table: str) -> list[list[str]]:
    text = (Path(__file__).parent / table).read_text("utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]


def _told(path: str) -> Title:
    folder, _, name = path.rpartition("/")
    return title_of(f"/media/{folder}".rstrip("/").encode(), name.encode())


def _cells(title: Title) -> list[str]:
    first, last = title.episode, title.last_episode
    episodes = "-" if first is None else ",".join(map(str, range(first, (last or first) + 1)))
    told = ["-" if value is None else str(value) for value in (title.work, title.year, title.season)]
    return [*told, episodes, title.edition or "-", title.ids or "-"]


@pytest.mark.parametrize("row", _rows("film-names.tsv"), ids=lambda row: row[0])
def test_names_with_known_answers(row: list[str]) -> None:
    # "Frieren - Beyond Journey's End" is one title: nothing tells the part after the dash from it.
    assert _cells(_told(row[0]))[:4] == row[2:]


@pytest.mark.parametrize("row", _rows("technical-names.tsv"), ids=lambda row: row[0])
def test_names_of_codecs_sizes_and_tests_tell_nothing(row: list[str]) -> None:
    assert _cells(_told(row[0]))[:4] == row[1:]


@pytest.mark.parametrize("row", _rows("unseen-names.tsv"), ids=lambda row: row[0])
def test_names_written_before_the_rules(row: list[str]) -> None:
    assert _cells(_told(row[0])) == row[2:]


@pytest.mark.parametrize(
    "name",
    [
        b"",
        b".mkv",
        b"\xff\xfe.mkv",
        b"a\n(1999).mkv",
        b"[" * 200,
        b"{tmdb-1}.mkv",
        b"S01E01.mkv",
        b"(1999).mkv",
    ],
)
def test_strange_names_have_an_answer(name: bytes) -> None:
    assert isinstance(title_of(b"/", name), Title)


@pytest.mark.parametrize("sign", ["a ", "1 ", " - ", ".", "(", "S1", "19", "x1", "a.", "- 1"])
def test_long_names_take_no_time(sign: str) -> None:
    name = (sign * 250)[:250].encode()
    begun = process_time()
    title_of(b"/media", name)
    assert process_time() - begun < 20


def test_a_folder_of_windows_tells_the_season() -> None:
    found = title_of(rb"D:\Serien\Dark\Staffel 2", b"03.mkv")
    assert found == Title("Dark", season=2, episode=3)


def test_a_recording_has_no_title() -> None:
    assert title_of(b"/media/Stalker (1979)", b"IMG_0001.MOV") == UNTITLED


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("Film (1999)/Film (1999)-trailer.mkv", True),
        ("Film (1999)/Film-behindthescenes2.mkv", True),
        ("Film (1999)/Other (2001)-trailer1999.mkv", True),
        ("Film (1999)/Sample/film-sample.mkv", True),
        ("Film (1999)/Extras/Making of.mkv", True),
        ("Dark/Season 1/Featurettes/The set.mkv", True),
        ("Film (1999)/Film (1999).mkv", False),
        ("Film (1999)/Extras/Other film (2001).mkv", False),
        ("rushes/clips/Harbour.mov", False),
        ("rushes/C0001-clip.mov", False),
    ],
)
def test_extras_lie_with_a_film_or_a_series(path: str, found: bool) -> None:  # noqa: FBT001 - a parameter
    folder, _, name = path.rpartition("/")
    assert is_extra(f"/media/{folder}".encode(), name.encode()) is found
    if found and "/" not in path.removeprefix("Film (1999)/"):
        assert any(word in name for word in EXTRA_WORDS)
