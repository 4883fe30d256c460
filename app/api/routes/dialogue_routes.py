"""Handlers of requests about what is said in files."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from aiohttp import web
from msgspec import UNSET
from msgspec.structs import replace

from app.api.http.answers import bytes_answer, json_answer
from app.api.http.request_reader import Call, Handler
from app.api.routes.file_search import FileSearcher
from app.api.routes.library_reads import ServerReads
from app.api.routes.while_connected import while_connected
from app.api.schemas.dialogue_schemas import DialogueView, dialogue_view, said_file_view
from app.api.schemas.job_schemas import FilesQuery, to_json
from app.config.settings import Settings
from app.core.dialogue.phrase import SaidPhrase
from app.core.query import Query
from app.jobs.job_body import check_sort, parsed_query
from app.library import Library
from app.library.dialogue import hits
from app.library.dialogue.coverage import lacking
from app.library.dialogue.index import index_state
from app.library.file_search import FileSearch
from app.library.reader import Reader


class DialogueRoutes:
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

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"get_dialogue": self.dialogue, "list_hits": self.hits}

    async def dialogue(self, call: Call) -> web.Response:
        return json_answer(await while_connected(call.request, self._state()))

    async def _state(self) -> DialogueView:
        return await self._reads.ask(partial(_state, self._library.path))

    async def hits(self, call: Call) -> web.Response:
        asked: FilesQuery = call.query
        sort = None if asked.sort is UNSET else asked.sort
        check_sort(sort)
        query = parsed_query(asked.query, None if asked.source is UNSET else asked.source)
        query = replace(query, hidden_problems=self._settings().hidden_problems)
        search = FileSearch(query=query, sort=sort, descending=asked.order == "desc")
        reading = self._searcher.page(
            search, asked.offset, asked.limit, partial(_hits, hits.phrases_of(query))
        )
        page = await while_connected(call.request, reading)
        state = to_json(await while_connected(call.request, self._state()))
        head = b'{"total":%d,"offset":%d,"index":%s,"files":[' % (page.total, asked.offset, state)
        return bytes_answer(head + b",".join(page.files) + b"]}")


def _state(path: Path, reader: Reader) -> DialogueView:
    return dialogue_view(index_state(path), reader.insight(lacking, path, Query(), tracks=False))


def _hits(phrases: Sequence[SaidPhrase], reader: Reader, ids: Sequence[int], hidden: int) -> list[bytes]:
    found = dict(zip(ids, reader.insight(hits.of_files, ids, phrases), strict=True))
    records = reader.records(ids, hidden=hidden)
    return [to_json(said_file_view(record.id, record.path, found[record.id])) for record in records]
