"""The facts about containers of which the tests can make no whole file."""

import io

import msgspec
import pytest

from app.core.damage.evidence import ContainerFact, FactCode
from app.damage.layout import container_facts

KEY = bytes.fromhex("060e2b34020501010d01020101020400")
PRIVATE = bytes.fromhex("8053080036210804b3b398a51c9011d4")


def codes(data: bytes) -> list[FactCode]:
    return [fact.code for fact in container_facts(io.BytesIO(data), len(data))]  # type: ignore[arg-type]


def packet(key: bytes, contents: bytes) -> bytes:
    return key + b"\x83" + len(contents).to_bytes(3, "big") + contents


USUAL = packet(KEY, bytes(500))


@pytest.mark.parametrize("private", [0, 1, 5])
@pytest.mark.parametrize("behind", [USUAL, b""])
def test_mxf_may_hold_packets_of_a_maker(private: int, behind: bytes) -> None:
    assert codes(USUAL + private * packet(PRIVATE, b"Avid") + behind) == []


def test_overwritten_and_cut_mxf_is_told() -> None:
    whole = 4 * USUAL
    for junk in (bytes(600), PRIVATE * 40):
        assert codes(whole[:500] + junk + whole[500 + len(junk) :]) == [FactCode.STRUCTURE]
    assert codes(USUAL + PRIVATE + b"\x88" + b"\xff" * 600) == [FactCode.STRUCTURE]
    assert codes(whole[:-1]) == [FactCode.CUT]
    assert codes(USUAL + packet(PRIVATE, bytes(1000))[:-600]) == [FactCode.STRUCTURE]


def box(kind: bytes, contents: bytes = b"") -> bytes:
    return (8 + len(contents)).to_bytes(4, "big") + kind + contents


def test_fragments_need_an_index_unless_they_are_parts_of_a_stream() -> None:
    fragments = box(b"moof", bytes(50)) + box(b"mdat", bytes(500))
    file = box(b"ftyp", b"isom") + box(b"moov", bytes(100))
    assert codes(file + fragments) == codes(box(b"styp", b"msdh") + fragments) == codes(fragments) == []
    assert codes(file.replace(b"moov", b"free") + fragments) == [FactCode.NO_INDEX]


def element(id_: int, contents: bytes) -> bytes:
    return (
        id_.to_bytes((id_.bit_length() + 7) // 8, "big")
        + b"\x01"
        + len(contents).to_bytes(7, "big")
        + contents
    )


def matroska(*elements: bytes) -> bytes:
    return element(0x1A45DFA3, b"") + element(0x18538067, b"".join(elements))


UNKNOWN, CUES, TAGS = element(0x2AD1D3, bytes(33)), element(0x1C53BB6B, b""), element(0x1254C367, bytes(9))


@pytest.mark.parametrize("elements", [(CUES, UNKNOWN), (UNKNOWN, CUES), (TAGS, UNKNOWN, CUES)])
def test_matroska_may_hold_elements_that_readers_skip(elements: tuple[bytes, ...]) -> None:
    assert codes(matroska(*elements)) == []


def test_what_leads_nowhere_is_no_element_of_matroska() -> None:
    assert codes(matroska(TAGS, bytes(50), CUES)) == [FactCode.STRUCTURE]
    assert codes(matroska(TAGS, UNKNOWN[:-5], CUES)) == [FactCode.STRUCTURE]


@pytest.mark.parametrize(
    "data",
    [
        box(b"ftyp", b"isom") + b"\0\0\0\x01mdat" + b"\xff" * 8 + bytes(100),
        USUAL + KEY + b"\xff" + b"\xff" * 200,
    ],
)
def test_a_length_beyond_all_numbers_can_be_sent(data: bytes) -> None:
    facts = container_facts(io.BytesIO(data), len(data))  # type: ignore[arg-type]
    assert facts[0].code is FactCode.CUT
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(facts), type=tuple[ContainerFact, ...]) == facts
