"""Matroska and WebM: elements inside a segment (RFC 9559)."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from app.core.damage.evidence import ContainerFact
from app.damage.layout.parts import FileBytes, broken, cut, no_index

_EBML: Final = 0x1A45DFA3
_SEGMENT: Final = 0x18538067
_SEEK_HEAD: Final = 0x114D9B74
_SEEK: Final = 0x4DBB
_SEEK_ID: Final = 0x53AB
_SEEK_POSITION: Final = 0x53AC
_CUES: Final = 0x1C53BB6B
_CLUSTER: Final = 0x1F43B675
_LEVEL_1: Final = frozenset(
    (_SEEK_HEAD, 0x1549A966, _CLUSTER, 0x1654AE6B, _CUES, 0x1941A469, 0x1043A770, 0x1254C367, 0xEC, 0xBF)
)
_CLUSTER_CHILDREN: Final = frozenset((0xE7, 0x5854, 0xA7, 0xAB, 0xA3, 0xA0, 0xAF, 0xEC, 0xBF))
_MOST_ELEMENTS: Final = 500_000
_LONGEST_SEEK_HEAD: Final = 64 * 1024


class _Element(NamedTuple):
    id: int
    at: int
    data_at: int
    size: int | None
    """Bytes of the contents; None if they are not known."""


def is_matroska(head: bytes) -> bool:
    """Return whether a file begins with an EBML header."""
    return head[:4] == _EBML.to_bytes(4, "big")


def facts(data: FileBytes) -> Iterator[ContainerFact]:
    """Yield the contradictions in the segment: its end, its elements, and its index."""
    header = _element(data, 0)
    segment = header and header.size is not None and _element(data, header.data_at + header.size)
    if not segment or segment.id != _SEGMENT:
        return
    if segment.size is not None and segment.data_at + segment.size > data.size:
        yield cut(segment.at, segment.data_at + segment.size)
    yield from _elements(data, segment)


def _elements(data: FileBytes, segment: _Element) -> Iterator[ContainerFact]:
    end = min(data.size, data.size if segment.size is None else segment.data_at + segment.size)
    at = segment.data_at
    wanted: set[int] = set()
    for _ in range(_MOST_ELEMENTS):
        if at >= end:
            break
        element = _element(data, at)
        if element is None or (element.id not in _LEVEL_1 and not _leads_on(data, element, end)):
            if segment.size is not None:  # else anything may follow the segment
                yield broken(at)
            return
        if element.size is None:  # written live: it ends where the next one begins
            return
        if element.id == _CLUSTER and (wrong := _wrong_block(data, element, end)) is not None:
            yield broken(wrong)
            return
        if element.id == _SEEK_HEAD:
            wanted |= _index_places(data, element)
        if element.at - segment.data_at in wanted and element.id != _CUES:
            yield no_index(element.at)
        at = element.data_at + element.size
        if at > end and end == data.size and segment.size is None:
            yield cut(element.at, at)


def _leads_on(data: FileBytes, element: _Element, end: int) -> bool:
    """Return whether behind an unknown element, which readers skip, there is a known one, or the very end."""
    if element.size is None:
        return False
    at = element.data_at + element.size
    following = _element(data, at)
    return at == end or (following is not None and following.id in _LEVEL_1)


def _wrong_block(data: FileBytes, cluster: _Element, end: int) -> int | None:
    """Return the position of a child that is none of a cluster; None if all are."""
    at, end = cluster.data_at, min(end, cluster.data_at + (cluster.size or 0))
    while at < end:
        child = _element(data, at)
        if child is None or child.id not in _CLUSTER_CHILDREN or child.size is None:
            return at if at + 12 <= end else None
        at = child.data_at + child.size
    return None


def _index_places(data: FileBytes, head: _Element) -> set[int]:
    """Return the positions in the segment at which an index is announced."""
    found: set[int] = set()
    at, end = head.data_at, head.data_at + min(head.size or 0, _LONGEST_SEEK_HEAD)
    while at < end and (entry := _element(data, at)) and entry.size is not None:
        if entry.id == _SEEK:
            id_, position = _entry(data, entry)
            if id_ == _CUES:
                found.add(position)
        at = entry.data_at + entry.size
    return found


def _entry(data: FileBytes, seek: _Element) -> tuple[int, int]:
    values = {_SEEK_ID: 0, _SEEK_POSITION: -1}
    at, end = seek.data_at, seek.data_at + (seek.size or 0)
    while at < end and (child := _element(data, at)) and child.size is not None:
        if child.id in values:
            values[child.id] = int.from_bytes(data.at(child.data_at, min(child.size, 8)), "big")
        at = child.data_at + child.size
    return values[_SEEK_ID], values[_SEEK_POSITION]


def _element(data: FileBytes, at: int) -> _Element | None:
    head = data.at(at, 12)
    id_length = _length(head[:1])
    if not 1 <= id_length <= 4:
        return None
    size_length = _length(head[id_length : id_length + 1])
    length = id_length + size_length
    if not 1 <= size_length <= 8 or len(head) < length:
        return None
    mask = (1 << 7 * size_length) - 1
    size = int.from_bytes(head[id_length:length], "big") & mask
    id_ = int.from_bytes(head[:id_length], "big")
    return _Element(id_, at, at + length, None if size == mask else size)


def _length(first: bytes) -> int:
    """Return the length of a number that begins with this byte; 9 for none."""
    return 9 - first[0].bit_length() if first else 9
