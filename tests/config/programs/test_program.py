"""The commands by which a program opens files."""

import pytest

from app.config.programs.program import Program
from app.core.text.uris import file_uri

ONE, TWO, ODD = b"/v/a b.mkv", b"/v/c%d.mkv", b"/v/\xe9.mkv"


def commands(*words: str, paths: tuple[bytes, ...] = (ONE, TWO)) -> list[tuple[str, ...]]:
    return list(Program(key="p", name="Play & see", command=words).commands(paths))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("play",), [("play", "/v/a b.mkv", "/v/c%d.mkv")]),
        (("play", "%F", "--"), [("play", "/v/a b.mkv", "/v/c%d.mkv", "--")]),
        (("play", "@@u", "%U", "@@"), [("play", "@@u", file_uri(ONE), file_uri(TWO), "@@")]),
        (("play", "%f"), [("play", "/v/a b.mkv"), ("play", "/v/c%d.mkv")]),
        (("play", "--at=%u"), [("play", f"--at={file_uri(ONE)}"), ("play", f"--at={file_uri(TWO)}")]),
        (
            ("play", "%i", "--title", "%c", "100%%", "%U"),
            [("play", "--title", "Play & see", "100%", file_uri(ONE), file_uri(TWO))],
        ),
    ],
)
def test_codes_stand_for_the_files(words: tuple[str, ...], found: list[tuple[str, ...]]) -> None:
    assert commands(*words) == found


def test_signs_in_a_name_are_no_codes() -> None:
    name = b"/v/50%% off, 100%complete %u.mkv"
    assert commands("play", "--name=%c", "%f", paths=(name,)) == [
        ("play", "--name=Play & see", name.decode())
    ]


def test_a_name_that_is_no_text_is_given_as_an_address() -> None:
    assert commands("play", "%F", paths=(ODD,)) == [("play", "file:///v/%E9.mkv")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("mpv", "--", "%U"), ("mpv", "--start=61.500", "--", file_uri(ONE))),
        (("mpv",), ("mpv", "--start=61.500", "/v/a b.mkv")),
        (
            ("flatpak", "run", "io.mpv.Mpv", "@@u", "%U", "@@"),
            ("flatpak", "run", "io.mpv.Mpv", "--start=61.500", "@@u", file_uri(ONE), "@@"),
        ),
        (("open", "-a", "mpv"), ("open", "-a", "mpv", "/v/a b.mkv", "--args", "--start=61.500")),
    ],
)
def test_a_player_begins_at_a_time(words: tuple[str, ...], found: tuple[str, ...]) -> None:
    program = Program(key="mpv", name="mpv", command=words, start="--start={}")
    assert list(program.commands([ONE], 61.5)) == [found]
    assert "--start=61.500" not in next(program.commands([ONE]))
    assert "--start=61.500" not in next(Program(key="p", name="p", command=words).commands([ONE], 61.5))
