"""Handlers of requests about what is said in files."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from aiohttp import web
from msgspec import UNSET
from msgspec.structs import replace

from app.api.http.answers import bytes_answer, json_answer
from app.api.http.request_reader import Call, Handler
from app.api.routes.file_search import FileSearcher
from app.api.routes.while_connected import while_connected
from app.api.schemas.dialogue_schemas import dialogue_view, said_file_view
from app.api.schemas.job_schemas import FilesQuery, to_json
from app.config.settings import Settings
from app.core.dialogue.phrase import SaidPhrase
from app.core.run.threads import run_in_thread
from app.jobs.job_body import check_sort, parsed_query
from app.library import Library
from app.library.dialogue import hits
from app.library.dialogue.index import index_state
from app.library.file_search import FileSearch
from app.library.reader import Reader


class DialogueRoutes:
    """Handlers for one library."""

    def __init__(self, library: Library, searcher: FileSearcher, settings: Callable[[], Settings]) -> None:
        self._library = library
        self._searcher = searcher
        self._settings = settings

    def handlers(self) -> Mapping[str, Handler]:
        """Return the handlers by the ids of their operations."""
        return {"get_dialogue": self.dialogue, "list_hits": self.hits}

    async def dialogue(self, _call: Call) -> web.Response:
        return json_answer(dialogue_view(await run_in_thread(index_state, self._library.path)))

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
        state = to_json(dialogue_view(await run_in_thread(index_state, self._library.path)))
        head = b'{"total":%d,"offset":%d,"index":%s,"files":[' % (page.total, asked.offset, state)
        return bytes_answer(head + b",".join(page.files) + b"]}")


def _hits(phrases: Sequence[SaidPhrase], reader: Reader, ids: Sequence[int], hidden: int) -> list[bytes]:
    found = dict(zip(ids, reader.insight(hits.of_files, ids, phrases), strict=True))
    records = reader.records(ids, hidden=hidden)
    return [to_json(said_file_view(record.id, record.path, found[record.id])) for record in records]
