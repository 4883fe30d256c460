"""The chain file of an ASC MHL history: the digest of each generation."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from app.core.checksum.algorithm import Algorithm, digest_of_text, digest_text
from app.core.errors import ManifestBroken
from app.core.text.names import display
from app.core.xml_events import Event, children, events
from app.manifest_formats.xml_text import escape

FOLDER: Final = b"ascmhl"
"""The folder of a history, in the folder that it describes."""
CHAIN: Final = b"ascmhl_chain.xml"
NAMESPACE: Final = "urn:ASC:MHL:DIRECTORY:v2.0"
_GENERATION: Final = re.compile(rb"(\d{4,8})(?:_[^/\\]*)?\.mhl", re.DOTALL)
_MOST: Final = 100_000
"""Generations of one history."""


class Link(NamedTuple):
    """A generation, as the chain has it."""

    number: int
    name: bytes
    digest: bytes
    """Of SHA-512."""


def read_chain(chunks: Iterable[bytes], path: bytes) -> Sequence[Link]:
    """Return the generations in their order; `path` is that of the chain, for the user.

    Raises `ManifestBroken` unless they are numbered from 1 without a gap, and `ManifestRefused`.
    """
    stream = events(chunks, path)
    first = next(stream)
    if (first.namespace, first.tag) != (NAMESPACE, "ascmhldirectory"):
        raise ManifestBroken("manifest.chain_damaged", path=display(path))
    links = []
    for event in stream:
        if event.starts and event.tag == "hashlist":
            links.append(_link(event, stream, path))
        if len(links) > _MOST:
            raise ManifestBroken("manifest.chain_damaged", path=display(path))
    if [link.number for link in links] != list(range(1, len(links) + 1)):
        raise ManifestBroken("manifest.chain_damaged", path=display(path))
    return links


def _link(start: Event, stream: Iterator[Event], path: bytes) -> Link:
    texts = {child.tag: child.text for child in children(stream)}
    name = texts.get("path", "").encode()
    number = start.attributes.get("sequencenr", "")
    try:
        digest = digest_of_text(Algorithm.C4, texts.get("c4", "").strip())
        if not (number.isascii() and generation_number(name) == int(number)):
            raise ValueError("the name has another number")  # noqa: TRY301
    except ValueError as error:
        raise ManifestBroken("manifest.chain_damaged", path=display(path)) from error
    return Link(int(number), name, digest)


def generation_number(name: bytes) -> int | None:
    """Return the number of a generation from the name of its file, None for another file."""
    found = _GENERATION.fullmatch(name)
    return int(found[1]) if found and not name.startswith(b"._") else None


def chain_text(links: Iterable[Link]) -> str:
    """Return a chain file."""
    inside = "".join(
        f'  <hashlist sequencenr="{link.number}">\n'
        f"    <path>{escape(link.name.decode())}</path>\n"
        f"    <c4>{digest_text(Algorithm.C4, link.digest)}</c4>\n"
        "  </hashlist>\n"
        for link in links
    )
    start = f'<?xml version="1.0" encoding="UTF-8"?>\n<ascmhldirectory xmlns="{NAMESPACE}">\n'
    return f"{start}{inside}</ascmhldirectory>\n"
