"""The token: made once, kept, and compared."""

from pathlib import Path

import pytest

from app.api.access import token
from app.core.errors import ServerFailed


def test_it_is_made_once_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "not there yet" / "api-token"
    made = token.load(path)
    assert len(made) >= 43
    assert token.load(path) == made
    assert token.load(tmp_path / "another") != made


@pytest.mark.parametrize("text", ["", "\n", "short", "two words that are long enough", "ü" * 20, "x" * 5000])
def test_what_is_no_token_is_refused_and_left_alone(tmp_path: Path, text: str) -> None:
    path = tmp_path / "api-token"
    path.touch(0o600)
    path.write_text(text, "utf-8")
    with pytest.raises(ServerFailed, match="There is no token in"):
        token.load(path)
    assert path.read_text("utf-8") == text


def test_nothing_but_the_same_is_the_same() -> None:
    assert token.same("abc", "abc")
    for other in ("", "ab", "abcd", "abd", "ab\xe9", "ab\udce9"):
        assert not token.same(other, "abc")
