"""The videos that need a print: their length is similar to that of another one of another clip."""

import pytest

from app.core.near.similar_length import of_similar_length


@pytest.mark.parametrize(
    ("lengths", "clips", "expected"),
    [
        ([], [], []),
        ([60.0], [None], [0]),
        ([60.0, 60.0], [None, None], [1, 1]),
        ([60.0, 63.2], [None, None], [1, 1]),
        ([60.0, 63.9], [None, None], [0, 0]),
        ([60.0, 60.0], [5, 5], [0, 0]),
        ([60.0, 60.0], [5, 6], [1, 1]),
        ([60.0, 60.0, 61.0], [5, 5, None], [1, 1, 1]),
        ([60.0, 60.0, 90.0], [5, 5, None], [0, 0, 0]),
        ([600.0, 620.0, 2400.0, 2500.0], [None] * 4, [0, 0, 1, 1]),
    ],
    ids=[
        "none",
        "one",
        "two",
        "within 2 % and 2 s",
        "beyond",
        "parts of a clip",
        "parts of two clips",
        "parts, and another",
        "parts, and one of another length",
        "a film at 24 frames and at 25",
    ],
)
def test_company_is_of_similar_length(
    lengths: list[float], clips: list[int | None], expected: list[int]
) -> None:
    found = of_similar_length(lengths, clips)
    assert list(found) == expected
