"""The commands by which a program opens files."""

import pytest

from app.config.programs.program import Program, path_uri

ONE, TWO, ODD = b"/v/a b.mkv", b"/v/c%d.mkv", b"/v/\xe9.mkv"


def commands(*words: str, paths: tuple[bytes, ...] = (ONE, TWO)) -> list[tuple[str, ...]]:
    return list(Program(key="p", name="Play & see", command=words).commands(paths))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("play",), [("play", "/v/a b.mkv", "/v/c%d.mkv")]),
        (("play", "%F", "--"), [("play", "/v/a b.mkv", "/v/c%d.mkv", "--")]),
        (("play", "@@u", "%U", "@@"), [("play", "@@u", path_uri(ONE), path_uri(TWO), "@@")]),
        (("play", "%f"), [("play", "/v/a b.mkv"), ("play", "/v/c%d.mkv")]),
        (("play", "--at=%u"), [("play", f"--at={path_uri(ONE)}"), ("play", f"--at={path_uri(TWO)}")]),
        (
            ("play", "%i", "--title", "%c", "100%%", "%U"),
            [("play", "--title", "Play & see", "100%", path_uri(ONE), path_uri(TWO))],
        ),
    ],
)
def test_codes_stand_for_the_files(words: tuple[str, ...], found: list[tuple[str, ...]]) -> None:
    assert commands(*words) == found


def test_a_name_that_is_no_text_is_given_as_an_address() -> None:
    assert commands("play", "%F", paths=(ODD,)) == [("play", "file:///v/%E9.mkv")]
