"""Makes the request of an export, whose files are searched first."""

import os
from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace

from app.api.file_search import FileSearch
from app.api.job_requests import TypedRequest, parsed_query
from app.api.job_schemas import NewExport
from app.api.library_reads import LibraryReads
from app.api.problem_details import invalid
from app.config.settings import Settings
from app.core.columns import COLUMNS
from app.core.threads import run_in_thread
from app.export.registry import Format
from app.jobs.export_job import EXPORT, ExportRequest
from app.library.reader import Reader

SORT_KEYS = frozenset(column.key for column in COLUMNS)


async def export_request(
    asked: NewExport, paths: Sequence[bytes], settings: Settings, reads: LibraryReads
) -> TypedRequest:
    """Return the type and the request of an export to `paths[0]` of the files below the other paths.

    Raises `ApiProblem` for a mistake in the search, for pictures in another format than HTML, and if
    `paths[0]` exists: a client replaces no file.
    """
    check_sort(asked.sort)
    if await run_in_thread(os.path.lexists, paths[0]):  # its disk has just answered
        raise invalid("There is a file with this name. Choose another name.", "output")
    if asked.pictures and asked.format != "html":
        raise invalid("Only HTML can have pictures.", "pictures")
    query = parsed_query(asked.query)
    query = replace(query, roots=tuple(paths[1:]), hidden_problems=settings.hidden_problems)
    search = FileSearch(query=query, sort=asked.sort, descending=asked.order == "desc")
    return EXPORT, ExportRequest(
        path=paths[0],
        format=Format(asked.format),
        ids=await reads.ask(partial(_ids, search)),
        bom=settings.csv_bom,
        hidden_problems=settings.hidden_problems,
        pictures=asked.pictures,
    )


def check_sort(key: str | None) -> None:
    """Raise `ApiProblem` unless `key` is that of a column, or None."""
    if key is not None and key not in SORT_KEYS:
        raise invalid("There is no such column. The API description lists all columns.", "sort")


def _ids(search: FileSearch, reader: Reader) -> Sequence[int]:
    return search.ids(reader)
