"""A better text for a search that found nothing: `not hevc` was perhaps meant as `-codec:hevc`."""

from functools import cache
from typing import Final

from app.core.facts.catalogue import filter_named
from app.core.facts.fact import FilterKind
from app.core.query.ast import WORDS, Term
from app.core.query.grammar import parse, written
from app.core.query.predicates import HasLanguage
from app.core.query.query import Query
from app.core.query.values import QueryValue, predicate
from app.core.text.fold import fold

_NEGATIONS: Final = frozenset({"not", "no", "without", "except", "nicht", "kein", "keine", "ohne"})
_FILTERS: Final = ("codec", "res", "hdr", "container", "audio", "status")
"""The filters whose values people type as plain words, the most frequent first."""
_CODECS: Final = {"av1", "vp8", "vp9", "prores", "aac", "flac", "opus", "dts", "pcm", "vorbis"}
"""Codecs that have no other words."""
_SHORT: Final = 3
"""Length of the tags of languages, which are too often words: `de`, `no`, `es`."""


def suggestion(query: Query) -> str | None:
    """Return the text with filters in place of plain words that name their values; None if there is none."""
    terms, made = list(query.terms), []
    changed = False
    while terms:
        term = terms.pop(0)
        negates = _word(term) in _NEGATIONS and bool(terms) and _named(terms[0]) is not None
        subject = terms.pop(0) if negates else term
        field = _named(subject)
        if field is None:
            made.append(term)
            continue
        negated = negates or term.negated
        made.append(Term(field, (QueryValue("", subject.values[0].text),), negated))
        changed = True
    text = written(made)
    return text if changed and not parse(text).faults else None


def _word(term: Term) -> str:
    return fold(term.values[0].text) if term.key == WORDS else ""


def _named(term: Term) -> str | None:
    """Return the key of the first filter that has this word among its values."""
    word = _word(term)
    return next((key for key in _FILTERS if word and _has(key, word)), None)


@cache
def _has(key: str, word: str) -> bool:
    field = filter_named(key)
    if field is None or word in {"any", "none"}:
        return False
    if field.kind is FilterKind.CLASS:
        return predicate(field.kind, QueryValue("", word), field.synonyms) is not None
    if field.kind is FilterKind.LANGUAGE:
        return len(word) > _SHORT and predicate(field.kind, QueryValue("", word), {}) != HasLanguage((word,))
    known = {*field.choices, *field.synonyms, *field.synonyms.values(), field.example}
    known |= _CODECS if key == "codec" else set()
    return word in map(fold, known)
