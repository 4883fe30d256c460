"""The query for a list of files: search terms, and the place or collection to search."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import astuple, replace

from app.core.facts.checks import PLAYS
from app.core.facts.outcomes import Outcome
from app.core.file.record import FileRecord, FileStatus, LastFailure
from app.core.query.ast import WORDS, Fault, Term
from app.core.query.collections import SmartGroup
from app.core.query.grammar import parse, written
from app.core.query.rules import Rules, named_outcome
from app.core.query.values import QueryValue
from app.core.scan.since import FoundSince

FAILURES: Final = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.SKIPPED})
"""The statuses that count as failures of a job."""

OF_PROBLEMS: Final = frozenset({"problem", "marked"})
"""The filters that find no problem that is switched off."""


class Query(Struct, frozen=True, kw_only=True):
    """A query; a file must match every term."""

    terms: tuple[Term, ...] = ()
    source_id: int | None = None
    """The source of the files; None for all sources."""
    problems_of: tuple[bytes, ...] = ()
    """Only files whose last probe failed, at or below these paths; empty: all files."""
    problems: int = 0
    """Only files with a problem of this bit set; 0: all files."""
    roots: tuple[bytes, ...] = ()
    """Only files at or below these paths; empty: all files."""
    group: SmartGroup | None = None
    """The smart group of the files; None for all files."""
    found: FoundSince | None = None
    """Only files of which scans or checks have found this since a moment; None for all files."""
    hidden_problems: int = 0
    """The set of problems that are switched off: they match no file, and no record or count has them."""
    rules: Rules = ()
    """The rules of the profiles that `plays:` can name."""
    faults: tuple[Fault, ...] = ()
    """The mistakes in the text; these parts are left out. The last field, since it is not compared."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Query) and astuple(self)[:-1] == astuple(other)[:-1]

    def __hash__(self) -> int:
        return hash(astuple(self)[:-1])

    @classmethod
    def parse(
        cls,
        text: str,
        source_id: int | None = None,
        problems_of: tuple[bytes, ...] = (),
        group: SmartGroup | None = None,
        rules: Rules | None = None,
    ) -> "Query":
        """Return the query for a search text; without `rules`, any name of a profile is accepted.

        Never raises.
        """
        terms, faults = parse(text, None if rules is None else [name for name, _ in rules])
        return cls(
            terms=terms,
            source_id=source_id,
            problems_of=problems_of,
            group=group,
            rules=rules or (),
            faults=faults,
        )

    def __str__(self) -> str:
        """Return the text of the terms; parsing reverses it."""
        return written(self.terms)

    @property
    def everything(self) -> bool:
        """True if every file matches."""
        return self == Query(hidden_problems=self.hidden_problems, rules=self.rules)

    @property
    def has_profile_terms(self) -> bool:
        """True if a term is about profiles."""
        return bool(self._about_profiles)

    @property
    def depends_on_hidden(self) -> bool:
        """True if a term finds other files where no problem is switched off."""
        return bool(self.hidden_problems) and any(term.key in OF_PROBLEMS for term in self.terms)

    @property
    def _about_profiles(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if term.key == PLAYS)

    @property
    def lacking(self) -> tuple[str, ...]:
        """The names of profiles for whose failing or unknown files the query asks."""
        asked = [
            (named_outcome(each.text), term.negated) for term in self._about_profiles for each in term.values
        ]
        return tuple(
            dict.fromkeys(name for (name, wanted), negated in asked if (wanted is Outcome.YES) is negated)
        )

    @property
    def words(self) -> tuple[str, ...]:
        """The plain words, as typed."""
        return tuple(term.values[0].text for term in self.terms if term.key == WORDS)

    @property
    def filters(self) -> tuple[Term, ...]:
        """The terms of filters."""
        return tuple(term for term in self.terms if term.key != WORDS)

    def without(self, term: Term) -> "Query":
        return replace(self, terms=tuple(each for each in self.terms if each != term))

    def without_filter(self, *keys: str) -> "Query":
        """Return the query without the terms of these filters."""
        return replace(self, terms=tuple(term for term in self.terms if term.key not in keys))

    def with_term(self, key: str, value: str) -> "Query":
        """Return the query with one exact value of a filter, in place of its other values."""
        return self._with(key, (exactly(value),), [term for term in self.terms if not _asks(term, key)])

    def toggle(self, key: str, value: str) -> "Query":
        """Return the query with an exact value of a filter added, or removed if it is there."""
        asked = next((term for term in self.terms if _asks(term, key)), None)
        chosen = asked.values if asked else ()
        wanted = exactly(value)
        values = tuple(each for each in chosen if each != wanted)
        if len(values) == len(chosen):
            values = (*chosen, wanted)
        return self._with(key, values, [term for term in self.terms if term != asked])

    def only(self, wanted: Sequence[Term]) -> "Query":
        """Return the query with these terms, in place of all others with their filters."""
        keys = {term.key for term in wanted}
        others = [term for term in self.terms if term.key not in keys]
        return self._asking([*others, *wanted])

    def excluding(self, unwanted: Term) -> "Query":
        """Return the query without the files that a term finds: it asks for none of the term's values."""
        kept = []
        for term in self.terms:
            values = tuple(value for value in term.values if value not in unwanted.values)
            if not _asks(term, unwanted.key) or values == term.values:
                kept.append(term)
            elif values:
                kept.append(replace(term, values=values))
        against = replace(unwanted, negated=True)
        return self._asking([*(term for term in kept if term != against), against])

    def chosen(self, key: str) -> frozenset[str]:
        """Return the exact values of a filter in this query."""
        values = (value for term in self.terms if _asks(term, key) for value in term.values)
        return frozenset(value.text for value in values if value == exactly(value.text))

    def _with(self, key: str, values: tuple[QueryValue, ...], others: list[Term]) -> "Query":
        return self._asking([*others, *([Term(key, values)] if values else [])])

    def _asking(self, terms: Sequence[Term]) -> "Query":
        return replace(self, terms=parse(written(terms)).terms)

    def without_hidden_problems(self, record: FileRecord) -> FileRecord:
        """Return a record without the hidden problems."""
        found = record.problems or 0
        return (
            replace(record, problems=found & ~self.hidden_problems)
            if found & self.hidden_problems
            else record
        )


def is_failure(status: FileStatus, last_failure: LastFailure | None) -> bool:
    """Return whether the last look at a file failed, even if an earlier look found its contents."""
    return status in FAILURES or (last_failure is not None and status is FileStatus.OK)


def exactly(value: str) -> QueryValue:
    """Return the value that matches exactly this text; an empty text matches files without a value."""
    return QueryValue("=", value, quoted=True) if value else QueryValue("", "none")


def _asks(term: Term, key: str) -> bool:
    return term.key == key and not term.negated
