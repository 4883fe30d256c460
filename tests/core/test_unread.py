"""What is said of a source that was read in part."""

import pytest

from app.core.message import ENGLISH
from app.core.sources.source import Unread, UnreadReason


@pytest.mark.parametrize("reason", UnreadReason)
@pytest.mark.parametrize("count", [20, None])
def test_each_reason_has_a_sentence(reason: UnreadReason, count: int | None) -> None:
    unread = Unread(reason=reason, done=7 if count else 0, count=count)
    assert unread.sentence.code in ENGLISH
    assert unread.extent.code in ENGLISH
    assert ("7 of 20" in str(unread.sentence)) is bool(count)
