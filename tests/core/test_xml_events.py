"""XML of unknown origin: streamed, and refused beyond its bounds."""

import pytest

from app.core.errors import ManifestRefused
from app.core.xml_events import MOST_DEPTH, MOST_TEXT, MOST_TOKEN, children, events, skip


def parse(*chunks: bytes) -> list[tuple[bool, str, str]]:
    return [(event.starts, event.tag, event.text) for event in events(chunks, b"x.mhl")]


def test_events_come_in_order_wherever_the_parts_end() -> None:
    text = '<?xml version="1.0"?><a xmlns="urn:x"><b c="1"> d &amp;\u00fc</b></a>'.encode()
    whole = parse(text)
    assert whole == [
        (True, "a", ""),
        (True, "b", ""),
        (False, "b", " d &ü"),
        (False, "a", ""),
    ]
    assert parse(*(text[at : at + 1] for at in range(len(text)))) == whole


def test_a_long_document_is_no_large_element() -> None:
    text = b"<a>" + b"  <b>x</b>\n" * 50_000 + b"</a>"
    assert sum(event.tag == "b" for event in events([text], b"x")) == 100_000


def test_children_are_taken_without_what_is_inside_them() -> None:
    stream = events([b"<a><b x='1'>t<c>no</c>u</b><d/><b>2</b></a>"], b"x")
    next(stream)
    assert [(child.tag, dict(child.attributes), child.text) for child in children(stream)] == [
        ("b", {"x": "1"}, "u"),
        ("d", {}, ""),
        ("b", {}, "2"),
    ]
    stream = events([b"<a><b><c/></b><d/></a>"], b"x")
    next(stream)
    next(stream)
    skip(stream)
    assert next(stream).tag == "d"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "declares XML entities"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "declares XML entities"),
        (b"<a>&b;</a>", "not valid XML"),
        (b"<a>", "not valid XML"),
        (b"", "not valid XML"),
        (b"<a></b>", "not valid XML"),
        (b"\xff\xfe\x00", "not valid XML"),
        (b"<a>\xff</a>", "not valid XML"),
        (b"<?xml version='1.0' encoding='U0F-8'?><a/>", "unknown encoding"),
        (b"<?xml version='1.0' encoding='shift_jis'?><a/>", "encoding"),
        (b"<a>" * (MOST_DEPTH + 1), "too large or too deep"),
        (b"<a>" + b"x" * (MOST_TEXT + 1), "too large or too deep"),
        (b"<a b='" + b"x" * (MOST_TOKEN + 2**17), "too large or too deep"),
        (b"<!--" + b"x" * (MOST_TOKEN + 2**17), "too large or too deep"),
    ],
    ids=range(14),
)
def test_what_is_no_honest_document_is_refused(text: bytes, message: str) -> None:
    with pytest.raises(ManifestRefused, match=message):
        parse(text)
