"""Reads the places at which a file says what the search asks for."""

from app.core.dialogue.dialogue import SaidHit
from app.core.query import Query, Term
from app.library.reader import Reader

_SAYS = "says"


def said_terms(query: Query) -> tuple[Term, ...]:
    """Return the terms of a search that ask for what is said."""
    return tuple(term for term in query.terms if term.key == _SAYS and not term.negated)


def said_in(reader: Reader, file_id: int, query: Query | None) -> tuple[SaidHit, ...]:
    """Return the places of a file, text by text, by time; none if the search asks for no words."""
    if query is None or not said_terms(query):
        return ()
    from app.library.dialogue import hits  # noqa: PLC0415 - few searches need the index

    return reader.insight(hits.of_file, file_id, hits.phrases_of(query))
