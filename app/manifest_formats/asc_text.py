"""The text of a new generation of an ASC MHL history."""

import re
import socket
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import app
from app.core.checksum.algorithm import Algorithm, digest_text
from app.core.manifest.entry import Action, Digests
from app.manifest_formats.asc_chain import FOLDER, Link
from app.manifest_formats.asc_generation import NAMESPACE, TAGS
from app.manifest_formats.xml_text import escape, text_of, time_of

_MOST_NAME: Final = 80
"""Characters of the folder's name in that of a generation."""


_ODD: Final = re.compile(r'[\s\\/:*?"<>|]')
"""Signs that some system does not allow in names."""


class Record(NamedTuple):
    """A file of a new generation."""

    path: bytes
    """Relative to the folder of the history; XML can hold it (`text_of`)."""
    size: int
    modified: int
    """Seconds since the epoch."""
    digests: Digests
    actions: Mapping[Algorithm, Action]
    """The digests to record."""


def generation_name(number: int, folder: bytes, now: float) -> bytes:
    """Return the name of a new generation; `folder` is the name of the described folder."""
    text = folder.decode("utf-8", "ignore") if text_of(folder) else ""
    moment = time_of(now)[:19].replace("T", "_").replace(":", "")
    parts = [f"{number:04d}", *([_ODD.sub("_", text)[:_MOST_NAME]] if text else []), f"{moment}Z.mhl"]
    return "_".join(parts).encode()


def head(patterns: Sequence[str], now: float) -> str:
    """Return the text before the files."""
    ignored = "".join(f"      <pattern>{escape(pattern)}</pattern>\n" for pattern in patterns)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<hashlist version="2.0" xmlns="{NAMESPACE}">\n'
        f"  <creatorinfo>\n    <creationdate>{time_of(now)}</creationdate>\n"
        f"    <hostname>{escape(socket.gethostname())}</hostname>\n"
        f'    <tool version="{app.__version__}">Cinventory</tool>\n  </creatorinfo>\n'
        f"  <processinfo>\n    <process>in-place</process>\n"
        f"    <ignore>\n{ignored}    </ignore>\n  </processinfo>\n"
    )


def body(records: Iterable[Record], now: float) -> Iterator[str]:
    """Yield the text of the files as they come. Without files there is no `hashes` element."""
    date = time_of(now)
    empty = True
    for record in records:
        if empty:
            yield "  <hashes>\n"
        empty = False
        yield _hash(record, date)
    if not empty:
        yield "  </hashes>\n"


def tail(references: Iterable[tuple[bytes, Link]]) -> str:
    """Return the text after the files; references are the inner folders and their newest generations."""
    inside = "".join(
        f"    <hashlistreference>\n      <path>{text_of(below + FOLDER + b'/' + link.name)}</path>\n"
        f"      <c4>{digest_text(Algorithm.C4, link.digest)}</c4>\n    </hashlistreference>\n"
        for below, link in references
    )
    return (f"  <references>\n{inside}  </references>\n" if inside else "") + "</hashlist>\n"


def _hash(record: Record, date: str) -> str:
    path = f'size="{record.size}" lastmodificationdate="{time_of(record.modified)}">{text_of(record.path)}'
    lines = [f"    <hash>\n      <path {path}</path>\n"]
    for tag, algorithm in TAGS.items():
        action = record.actions.get(algorithm)
        if action is not None:
            text = digest_text(algorithm, record.digests[algorithm])
            lines.append(f'      <{tag} action="{action}" hashdate="{date}">{text}</{tag}>\n')
    return "".join((*lines, "    </hash>\n"))
