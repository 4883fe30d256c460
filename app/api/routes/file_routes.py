"""Handlers of requests about files: rows, details, facets and suggestions."""

import time
from asyncio import wrap_future
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from http import HTTPStatus
from typing import Final

from aiohttp import web
from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from app.api.http.answers import json_answer
from app.api.http.path_values import path_number
from app.api.http.request_reader import Call, Handler
from app.api.routes.file_details import details_view
from app.api.routes.file_search import FileSearcher
from app.api.routes.history_routes import read_since
from app.api.routes.library_reads import ServerReads
from app.api.routes.while_connected import while_connected
from app.api.schemas.job_schemas import SeenContents, message_view, to_json
from app.api.schemas.library_schemas import (
    ColumnsView,
    ColumnView,
    CoverageView,
    FacetsQuery,
    FacetsView,
    FacetView,
    ProblemCountView,
    ProblemsView,
    RowsQuery,
    RowView,
    SuggestionsQuery,
    SuggestionsView,
    SuggestionView,
)
from app.api.schemas.problem_details import ApiProblem, invalid
from app.config.settings import Settings
from app.core.checksum.algorithm import texts_of
from app.core.coverage import Coverage, Question, depends, open_question
from app.core.details.file_details import FileDetails
from app.core.facts.catalogue import BY_KEY, COLUMNS, FACETS
from app.core.facts.fact import Fact
from app.core.file.record import FileRecord
from app.core.problems.catalogue import ORPHAN, PROBLEM_KINDS, Severity
from app.core.query import Query
from app.core.query.completion import complete
from app.core.scan.since import FoundSince, Since
from app.core.text.names import as_text
from app.jobs.job_body import check_sort, parsed_query
from app.library import Library
from app.library.checks import found_contents
from app.library.checks.checksum_plan import StoredFile
from app.library.file_search import FileSearch
from app.library.insights import orphans
from app.library.query.queries import Facet
from app.library.reader import Reader

MOST_VALUES: Final = 12
"""Values of a filter that are counted."""
_KNOWN_VALUES: Final = 200
"""Values of a filter among which a completion searches."""
_KNOWN_SECONDS: Final = 30.0
"""Seconds for which these values are kept."""
_MAIN: Final = tuple(column for column in COLUMNS if column.main)
_RANKS: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


class FileRoutes:
    """Handlers for one library."""

    def __init__(
        self,
        library: Library,
        reads: ServerReads,
        searcher: FileSearcher,
        settings: Callable[[], Settings],
    ) -> None:
        self._library = library
        self._reads = reads
        self._searcher = searcher
        self._settings = settings
        self._values: dict[str, tuple[float, tuple[str, ...]]] = {}

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {
            "list_columns": self.columns,
            "list_rows": self.rows,
            "list_facets": self.facets,
            "list_suggestions": self.suggestions,
            "list_problems": self.problems,
            "get_file": self.file,
            "accept_contents": self.accept,
        }

    async def columns(self, _call: Call) -> web.Response:
        views = (
            ColumnView(
                key=column.key,
                title=column.title,
                numeric=column.numeric,
                main=column.main,
                worded=bool(column.words),
            )
            for column in COLUMNS
        )
        return json_answer(ColumnsView(columns=tuple(views)))

    async def rows(self, call: Call) -> web.Response:
        asked: RowsQuery = call.query
        sort = None if asked.sort is UNSET else asked.sort
        check_sort(sort)
        columns = tuple(map(_column, asked.column)) or _MAIN
        query = self._query(asked.query, asked.source)
        if asked.found is not UNSET:
            since = await read_since(self._reads, asked.since)
            query = replace(query, found=FoundSince(asked.found, since or Since(0.0)))
        search = FileSearch(query=query, sort=sort, descending=asked.order == "desc")
        reading = self._searcher.page(search, asked.offset, asked.limit, partial(_row_texts, columns))
        page = await while_connected(call.request, reading)
        unknown = to_json(await self._open(search.query))
        head = b'{"total":%d,"offset":%d,"open":%s,"rows":[' % (page.total, asked.offset, unknown)
        return web.Response(body=head + b",".join(page.files) + b"]}", content_type="application/json")

    async def _open(self, query: Query) -> CoverageView | None:
        """Return the question whose answers the query lacks; None without one."""
        if not depends(query):
            return None
        coverage = await self._reads.ask(_coverage)
        question = open_question(query, coverage)
        return None if question is None else coverage_view(question, coverage)

    async def facets(self, call: Call) -> web.Response:
        asked: FacetsQuery = call.query
        if asked.key not in FACETS:
            raise invalid("The values of this filter cannot be counted. Ask for another one.", "key")
        query = self._query(asked.query, asked.source)
        others = replace(query, terms=tuple(term for term in query.terms if term.key != asked.key))
        counting = self._reads.ask(partial(_facet, others, asked.key, _most_values(asked.key)))
        found = await while_connected(call.request, counting)
        chosen = query.chosen(asked.key)
        values = tuple(
            FacetView(
                value=each.value,
                shown=each.shown,
                files=each.files,
                chosen=each.value in chosen,
                query=str(query.toggle(asked.key, each.value)),
            )
            for each in found
        )
        return json_answer(FacetsView(key=asked.key, values=values))

    async def suggestions(self, call: Call) -> web.Response:
        asked: SuggestionsQuery = call.query
        wanted: list[str] = []

        def values(key: str) -> Sequence[str]:
            wanted.append(key)
            return self._known_values(key)

        found = complete(asked.text, asked.cursor, values)
        # The names of problems are no values of the filter, which offers its own.
        learns = wanted and wanted[0] in FACETS and wanted[0] != "problem"
        if learns and self._known_values(wanted[0]) == ():
            await self._learn(call, wanted[0])
            found = complete(asked.text, asked.cursor, self._known_values)
        offers = tuple(SuggestionView(text=offer.text, help=offer.help) for offer in found.offers)
        return json_answer(SuggestionsView(start=found.start, end=found.end, suggestions=offers))

    def _known_values(self, key: str) -> Sequence[str]:
        learnt, values = self._values.get(key, (0.0, ()))
        return values if time.monotonic() - learnt < _KNOWN_SECONDS else ()

    async def _learn(self, call: Call, key: str) -> None:
        """Read the values of a filter, which the completion needs."""
        reading = self._reads.ask(partial(_facet, self._query("", UNSET), key, _KNOWN_VALUES))
        found = await while_connected(call.request, reading)
        self._values[key] = (time.monotonic(), tuple(each.shown for each in found if each.shown))

    async def problems(self, call: Call) -> web.Response:
        kinds = {kind.code: kind for kind in PROBLEM_KINDS}
        counting = self._reads.ask(partial(_facet, self._query("", UNSET), "problem", len(kinds) + 1))
        found = [each for each in await while_connected(call.request, counting) if each.value in kinds]
        views = (
            ProblemCountView(
                code=each.value,
                severity=kinds[each.value].severity,
                title=kinds[each.value].title,
                files=each.files,
            )
            for each in found
        )
        coverage = await self._reads.ask(_coverage)
        asked = tuple(coverage_view(question, coverage) for question in Question)
        ranked = tuple(sorted(views, key=lambda one: _RANKS[one.severity]))
        alone = None
        if ORPHAN.code not in self._settings().problems_off:
            alone = await self._reads.ask(lambda reader: reader.insight(orphans.count))
        return json_answer(ProblemsView(problems=ranked, asked=asked, orphans=alone))

    async def file(self, call: Call) -> web.Response:
        hidden = self._settings().hidden_problems
        number = path_number(call, "file")
        entry = await while_connected(call.request, self._reads.ask(partial(_details, number, hidden)))
        if entry is None:
            raise no_file()
        return json_answer(details_view(entry))

    async def accept(self, call: Call) -> web.Response:
        """Accept the contents that the client has seen, unless a check found others meanwhile."""
        self._library.check_writable()
        number = path_number(call, "file")
        asked: SeenContents = call.body
        stored = await while_connected(call.request, self._reads.ask(partial(_stored, number)))
        if stored is None:
            raise no_file()
        if stored.found is None or asked.checksum not in texts_of(stored.found.digests).values():
            raise _not_found_so()
        writing = self._library.write(found_contents.accept, {number: stored.found})
        if not await wrap_future(writing):
            raise _not_found_so()
        return await self.file(call)

    def _query(self, text: str, source: int | UnsetType) -> Query:
        query = parsed_query(text, None if source is UNSET else source)
        return replace(query, hidden_problems=self._settings().hidden_problems)


def no_file() -> ApiProblem:
    """Return the problem of an id of no file."""
    return ApiProblem(HTTPStatus.NOT_FOUND, "There is no file with this id.", field="file")


def _not_found_so() -> ApiProblem:
    text = "The last check found no contents of this checksum in place of the known ones."
    return ApiProblem(HTTPStatus.CONFLICT, text, field="checksum")


def _column(key: str) -> Fact:
    if key not in BY_KEY:
        raise invalid("There is no such column. The API description lists all columns.", "column")
    return BY_KEY[key]


def _row_texts(columns: Sequence[Fact], reader: Reader, ids: Sequence[int], hidden: int) -> list[bytes]:
    return [to_json(_row(columns, record)) for record in reader.records(ids, hidden=hidden)]


def _row(columns: Sequence[Fact], record: FileRecord) -> RowView:
    return RowView(
        id=record.id,
        path=as_text(record.path),
        status=record.status,
        reason=message_view(record.reason) if record.reason else None,
        cells=tuple(column.show(record) for column in columns),
    )


def _coverage(reader: Reader) -> Coverage:
    return reader.coverage()


def coverage_view(question: Question, coverage: Coverage) -> CoverageView:
    """Return how many files were asked a question."""
    return CoverageView(
        question=question,
        asked=coverage.of(question),
        files=coverage.among(question),
        sentence=message_view(coverage.sentence(question)),
    )


def _most_values(key: str) -> int:
    return len(PROBLEM_KINDS) + 1 if key == "problem" else MOST_VALUES


def _facet(query: Query, key: str, limit: int, reader: Reader) -> tuple[Facet, ...]:
    return reader.facet(query, key, limit)


def _stored(number: int, reader: Reader) -> StoredFile | None:
    return next(reader.stored_checksums((number,)), None)


def _details(number: int, hidden: int, reader: Reader) -> FileDetails | None:
    entry = next(reader.entries_of((number,), hidden=hidden), None)
    return None if entry is None else reader.with_checksums(entry)
