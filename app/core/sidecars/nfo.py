"""The contents of a `.nfo`: what a film or an episode is, in the XML of Kodi and others, or by addresses.

Works on bytes of strangers: a document type, and so every entity, is refused. Damage ends it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import Final
from xml.parsers import expat

from app.core.sidecars.sidecar import NfoContents
from app.core.text.names import one_line
from app.core.xml_events import MOST_DEPTH, MOST_TEXT, Child

MOST_BYTES: Final = 2**20
"""Size of a file from which on it is not read. Those of Kodi have some KB."""
_MOST_PARTS: Final = 50
"""Episodes of one file, each with a root of its own."""
_MOST_IDS: Final = 8
_LONGEST_TITLE: Final = 300
_CHILD_DEPTH: Final = 2
_ROOT: Final = re.compile(rb"<(movie|episodedetails)[\s/>]")
_DECLARATION: Final = re.compile(rb"\s{0,99}<\?xml[^>]{0,200}\?>")
_DATABASES: Final = ("imdb", "tmdb", "tvdb", "anidb")
_ID_TAGS: Final = {f"{name}{end}": name for name in _DATABASES for end in ("", "id", "_id")}
_ADDRESSES: Final = (
    ("imdb", "imdb.com/", re.compile(r"imdb\.com/(?:[a-z]{2}/)?title/(tt\d{5,10})")),
    ("tmdb", "themoviedb.org/", re.compile(r"themoviedb\.org/(?:movie|tv)/(\d{1,9})")),
    ("tvdb", "thetvdb.com/", re.compile(r"thetvdb\.com/[^\s\"<]{0,80}[?&](?:series)?id=(\d{1,9})")),
    ("anidb", "anidb.net/", re.compile(r"anidb\.net/(?:anime/|a)(\d{1,9})")),
)
_DATES: Final = ("year", "premiered", "releasedate")
_TELLING: Final = frozenset({"title", "showtitle", "season", "episode", "uniqueid", "id", *_DATES, *_ID_TAGS})
"""The elements that are read, in small letters."""
_YEAR: Final = re.compile(r"(18[89]\d|19\d\d|20\d\d)(?:-|$)")


class _Refused(Exception):
    """XML that has a document type, or exceeds a bound."""


def nfo_of(data: bytes) -> NfoContents:
    """Return what a whole file tells."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        data = _DECLARATION.sub(b"", data.decode("utf-16", "replace").encode("utf-8", "replace"), 1)
    if b"\0" in data:
        return NfoContents(refused="binary")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return NfoContents(refused="doctype")
    roots = list(islice(_ROOT.finditer(data), _MOST_PARTS))
    if not roots:
        return NfoContents(ids=tuple(dict.fromkeys(_addresses(data))))
    root = roots[0][1].decode()
    found = [_children(part) for part in _parts(data, roots)]
    after = data[data.rfind(b"</") :]
    ids = tuple(dict.fromkeys((*_ids(found), *_addresses(after))))[:_MOST_IDS]
    return _film(found[0], ids) if root == "movie" else _episodes(found, ids)


def _parts(data: bytes, roots: Sequence[re.Match[bytes]]) -> Iterator[bytes]:
    """Yield a document for each root: a file of two episodes has two."""
    declared = _DECLARATION.match(data.removeprefix(b"\xef\xbb\xbf"))
    head = declared[0].lstrip() if declared else b""
    ends = [*(each.start() for each in roots[1:]), len(data)]
    for root, end in zip(roots, ends, strict=True):
        closing = b"</" + root[1] + b">"
        last = data.find(closing, root.start(), end)
        yield head + data[root.start() : end if last < 0 else last + len(closing)]


def _children(document: bytes) -> list[Child]:
    """Return the elements inside the root that tell something, up to the first damage."""
    reader = _Reader()
    # What stands before damage counts. LookupError and ValueError: an encoding that Python lacks.
    with suppress(_Refused, expat.ExpatError, LookupError, ValueError):
        reader.parser.Parse(document, False)
    return reader.found


class _Reader:
    """Takes the elements directly inside the root, whose text is that behind their last tag."""

    def __init__(self) -> None:
        self.found: list[Child] = []
        self._depth = self._length = 0
        self._attributes: Mapping[str, str] = {}
        self._texts: list[str] = []
        self.parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._doctype

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise _Refused
        if self._depth == _CHILD_DEPTH and name.rpartition(" ")[2].lower() in _TELLING:
            self._attributes = attributes
            self.parser.CharacterDataHandler = self._text
        self._texts.clear()
        self._length = 0

    def _end(self, name: str) -> None:
        if self._depth == _CHILD_DEPTH and self.parser.CharacterDataHandler:
            self.found.append(Child(name.rpartition(" ")[2], self._attributes, "".join(self._texts)))
            self.parser.CharacterDataHandler = None
        self._texts.clear()
        self._depth -= 1

    def _text(self, text: str) -> None:
        self._length += len(text)
        if self._length > MOST_TEXT:
            raise _Refused
        self._texts.append(text)

    def _doctype(self, *_declared: object) -> None:
        raise _Refused


def _first(elements: Iterable[Child], tag: str) -> str:
    return next((each.text.strip() for each in elements if each.tag == tag and each.text.strip()), "")


def _film(elements: Sequence[Child], ids: tuple[str, ...]) -> NfoContents:
    dates = (_YEAR.match(_first(elements, tag)) for tag in _DATES)
    year = next((int(date[1]) for date in dates if date), None)
    return NfoContents(kind="film", title=_title(_first(elements, "title")), year=year, ids=ids)


def _episodes(parts: Sequence[Sequence[Child]], ids: tuple[str, ...]) -> NfoContents:
    """Return what the parts tell, each of one episode of the same season."""
    title = next(filter(None, (_first(part, "showtitle") for part in parts)), "")
    season = _number(_first(parts[0], "season"))
    numbers = [
        _number(_first(part, "episode")) for part in parts if _number(_first(part, "season")) == season
    ]
    known = [each for each in numbers if each is not None]
    first, last = (min(known), max(known)) if known else (None, None)
    return NfoContents(
        kind="episode",
        title=_title(title),
        season=season,
        episode=first,
        last_episode=last if last != first else None,
        ids=ids,
    )


def _title(text: str) -> str:
    return one_line(" ".join(text.split()))[:_LONGEST_TITLE]


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and text.isascii() and len(text) <= 4 else None


def _ids(parts: Iterable[Iterable[Child]]) -> Iterator[str]:
    for element in (each for part in parts for each in part):
        for name, value in _told_ids(element.tag.lower(), element.attributes, element.text.strip()):
            if value.removeprefix("tt" if name == "imdb" else "").isdecimal() and value.isascii():
                yield f"{name}-{value[:12]}"


def _told_ids(tag: str, attributes: Mapping[str, str], text: str) -> Iterator[tuple[str, str]]:
    if tag == "uniqueid" and (name := attributes.get("type", "").lower()) in _DATABASES:
        yield name, text
    elif tag == "id":  # without a name it was that of IMDb in films, and others in series
        if text.startswith("tt"):
            yield "imdb", text
        yield from ((name.lower(), value) for name, value in attributes.items() if name.lower() in _DATABASES)
    elif tag in _ID_TAGS:
        yield _ID_TAGS[tag], text


def _addresses(data: bytes) -> Iterator[str]:
    text = data.decode("latin-1")
    for name, host, address in _ADDRESSES:
        if host in text:
            yield from (f"{name}-{found[1]}" for found in islice(address.finditer(text), 2))
