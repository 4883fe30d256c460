"""Compares the tables of containers with the bytes that are there: a file a container."""

import io
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from app.core.damage.evidence import ContainerFact
from app.damage.layout import boxes, matroska, streams, tags
from app.damage.layout.parts import FileBytes

_HEAD: Final = 2048
_MOST: Final = 20
_CONTAINERS: Final[
    tuple[tuple[Callable[[bytes], object], Callable[[FileBytes], Iterator[ContainerFact]]], ...]
] = (
    (boxes.is_iso, boxes.iso_facts),
    (matroska.is_matroska, matroska.facts),
    (boxes.is_avi, boxes.avi_facts),
    (tags.is_flv, tags.flv_facts),
    (tags.is_ogg, tags.ogg_facts),
    (tags.is_mxf, tags.mxf_facts),
    (boxes.is_asf, boxes.asf_facts),
    (streams.is_program, streams.program_facts),
    (streams.transport_size, streams.transport_facts),
)


def container_facts(file: io.FileIO, size: int) -> tuple[ContainerFact, ...]:
    """Return the contradictions in an opened file; none for an unknown container. Raises OSError."""
    data = FileBytes(file, size)
    head = data.at(0, _HEAD)
    for fits, facts in _CONTAINERS:
        if fits(head):
            return tuple(islice(facts(data), _MOST))
    return ()
