"""Makes the request of an export, whose files are searched first."""

import os
from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace

from app.api.file_search import FileSearch
from app.api.job_requests import TypedRequest, parsed_query
from app.api.job_schemas import NewExport
from app.api.library_reads import LibraryReads
from app.api.path_policy import Place
from app.api.problem_details import invalid
from app.config.settings import Settings
from app.core.export.format import PDF_ENDINGS, Format, format_of
from app.core.export.job import ExportRequest
from app.core.facts.catalogue import COLUMNS
from app.core.filetypes import extension
from app.core.threads import run_in_thread
from app.jobs.types.export import EXPORT
from app.library.reader import Reader

SORT_KEYS = frozenset(column.key for column in COLUMNS)


async def export_request(
    asked: NewExport, places: Sequence[Place], settings: Settings, reads: LibraryReads
) -> TypedRequest:
    """Return the type and the request of an export to `places[0]` of the files below the other places.

    Raises `ApiProblem` for a mistake in the search, for pictures in another format than HTML, for a name that
    says another format, and if `places[0]` exists: a client replaces no file.
    """
    output, *below = places
    check_sort(asked.sort)
    if await run_in_thread(os.path.lexists, output.path):  # its disk has just answered
        raise invalid("There is a file with this name. Choose another name.", "output")
    form = _format(asked.format, output.path)
    if asked.pictures and form is not Format.HTML:
        raise invalid("Only HTML can have pictures.", "pictures")
    query = parsed_query(asked.query)
    roots = tuple(place.path for place in below)
    query = replace(query, roots=roots, hidden_problems=settings.hidden_problems)
    search = FileSearch(query=query, sort=asked.sort, descending=asked.order == "desc")
    return EXPORT, ExportRequest(
        path=output.path,
        within=output.root,
        format=form,
        ids=await reads.ask(partial(_ids, search)),
        bom=settings.csv_bom,
        hidden_problems=settings.hidden_problems,
        pictures=asked.pictures,
    )


def _format(asked: str | None, path: bytes) -> Format:
    """Return the format of an export: `asked`, or that of the file's name. Raises `ApiProblem`."""
    named, chosen = format_of(path), Format(asked) if asked else None
    is_pdf = extension(path) in map(str.encode, PDF_ENDINGS)
    if is_pdf or (chosen and named not in {None, chosen, Format.TABLE}):
        raise invalid(f"A file with this extension is not {chosen or Format.CSV}. Choose another.", "output")
    return chosen or named or Format.CSV


def check_sort(key: str | None) -> None:
    """Raise `ApiProblem` unless `key` is that of a column, or None."""
    if key is not None and key not in SORT_KEYS:
        raise invalid("There is no such column. The API description lists all columns.", "sort")


def _ids(search: FileSearch, reader: Reader) -> Sequence[int]:
    return search.ids(reader)
