"""Reads XML of unknown origin in parts, within bounds: no document type, no entities, no deep trees."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple
from xml.parsers import expat

from app.core.errors import CinventoryError, ManifestRefused
from app.core.text.names import display

MOST_DEPTH: Final = 32
MOST_TEXT: Final = 2**17
"""Characters of one element: twice the longest path."""
MOST_TOKEN: Final = 2**20
"""Bytes of one tag or comment; the parser keeps an unfinished one in memory."""
_FED: Final = 2**16
"""Bytes handed to the parser at once."""
_CHILD_DEPTH: Final = 2


class Event(NamedTuple):
    """The start or the end of an element."""

    starts: bool
    tag: str
    """The name without its namespace."""
    attributes: Mapping[str, str]
    """Empty at the end."""
    text: str
    """The text since the tag before: all text of an element without children; empty at a start."""
    namespace: str = ""


def events(
    chunks: Iterable[bytes], name: bytes, refused: type[CinventoryError] = ManifestRefused
) -> Iterator[Event]:
    """Yield the events of a document. `name` is its path, for the user.

    Raises the error `refused` for a document that is damaged or exceeds a bound.
    """
    reader = _Reader(name, refused)
    for chunk in chunks:
        for at in range(0, len(chunk), _FED):
            yield from reader.feed(chunk[at : at + _FED])
    yield from reader.close()


class Child(NamedTuple):
    """An element directly inside another."""

    tag: str
    attributes: Mapping[str, str]
    text: str


def children(stream: Iterator[Event]) -> Iterator[Child]:
    """Yield the children of an element that has started, and take its end. Deeper elements are skipped."""
    depth = 1
    attributes: Mapping[str, str] = {}
    for event in stream:
        if event.starts:
            depth += 1
            if depth == _CHILD_DEPTH:
                attributes = event.attributes
        else:
            depth -= 1
            if not depth:
                return
            if depth == _CHILD_DEPTH - 1:
                yield Child(event.tag, attributes, event.text)


def skip(stream: Iterator[Event]) -> None:
    """Take all of an element that has started."""
    for _ in children(stream):
        pass


class _Reader:
    def __init__(self, name: bytes, refused: type[CinventoryError]) -> None:
        self._name = name
        self._error = refused
        self._events: list[Event] = []
        self._texts: list[str] = []
        """The text since the last tag."""
        self._length = 0
        self._depth = 0
        self._fed = 0
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        self._parser = parser

    def feed(self, data: bytes) -> list[Event]:
        self._fed += len(data)
        self._parse(data)
        if self._fed - self._parser.CurrentByteIndex > MOST_TOKEN:
            raise self._refused("manifest.xml_too_large")
        return self._take()

    def close(self) -> list[Event]:
        self._parse(b"", final=True)
        return self._take()

    def _parse(self, data: bytes, *, final: bool = False) -> None:
        try:
            self._parser.Parse(data, final)
        except expat.ExpatError as error:
            detail = expat.errors.messages.get(error.code, str(error))
            raise self._error(
                "manifest.bad_xml", path=display(self._name), line=error.lineno, detail=detail
            ) from error
        except (
            LookupError,
            ValueError,
        ) as error:  # an encoding that Python does not know, or of several bytes
            line = self._parser.CurrentLineNumber
            raise self._error(
                "manifest.bad_xml", path=display(self._name), line=line, detail=str(error)
            ) from error

    def _take(self) -> list[Event]:
        taken, self._events = self._events, []
        return taken

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise self._refused("manifest.xml_too_large")
        self._take_text()
        namespace, _, tag = name.rpartition(" ")
        self._events.append(Event(True, tag, attributes, "", namespace))

    def _end(self, name: str) -> None:
        self._depth -= 1
        namespace, _, tag = name.rpartition(" ")
        self._events.append(Event(False, tag, {}, self._take_text(), namespace))

    def _take_text(self) -> str:
        text = "".join(self._texts)
        self._texts.clear()
        self._length = 0
        return text

    def _text(self, text: str) -> None:
        self._length += len(text)
        if self._length > MOST_TEXT:
            raise self._refused("manifest.xml_too_large")
        self._texts.append(text)

    def _doctype(self, *_declared: object) -> None:
        raise self._refused("manifest.doctype")

    def _refused(self, code: str) -> CinventoryError:
        return self._error(code, path=display(self._name))
