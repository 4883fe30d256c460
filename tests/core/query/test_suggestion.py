"""The text that a search without result may have meant."""

import pytest

from app.core.query import Query
from app.core.query.suggestion import suggestion


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("not hevc", "-codec:hevc"),
        ("Not HEVC", "-codec:HEVC"),
        ("without german", "-audio:german"),
        ("nicht h265", "-codec:h265"),
        ("-hevc", "-codec:hevc"),
        ("hevc", "codec:hevc"),
        ("not 4k", "-res:4k"),
        ("holiday not hevc size:>2GB", "holiday -codec:hevc size:>2GB"),
        ("mkv av1", "container:mkv codec:av1"),
    ],
)
def test_words_that_name_values_become_filters(text: str, meant: str) -> None:
    assert suggestion(Query.parse(text)) == meant
    assert not Query.parse(meant).faults


@pytest.mark.parametrize(
    "text", ["", "holiday", "not", "not holiday", "codec:hevc", "-codec:hevc", "none", "any", "de", "size:>x"]
)
def test_other_words_are_left_alone(text: str) -> None:
    assert suggestion(Query.parse(text)) is None
