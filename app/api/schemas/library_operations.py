"""The operations about the library: folders, files, their details, history and metrics."""

from http import HTTPStatus
from typing import Final

from app.api.schemas.job_schemas import SeenContents
from app.api.schemas.library_schemas import (
    ChangesQuery,
    FacetsQuery,
    FoldersQuery,
    RowsQuery,
    ScansQuery,
    SuggestionsQuery,
)
from app.api.schemas.operation import API, BODY, READS, Descriptions, Operation
from app.api.schemas.overview_schemas import CopiesQuery, InsightsQuery

_NO_FILE: Final[Descriptions] = {HTTPStatus.NOT_FOUND: "There is no file with this id"}
_FILE: Final = f"{API}/files/{{file}}"
MOST_WAITING: Final = 64
"""Files whose pictures may be waited for at once. One is made after another."""

LIBRARY_OPERATIONS: Final = (
    Operation(
        id="list_roots",
        tag="folders",
        method="GET",
        path=f"{API}/roots",
        summary="List the folders at and below which jobs may read",
        answer="RootsView",
        problems=READS,
    ),
    Operation(
        id="list_folders",
        tag="folders",
        method="GET",
        path=f"{API}/folders",
        summary="List the folders in a folder, in the order of their names",
        answer="FoldersView",
        query=FoldersQuery,
        problems={
            HTTPStatus.NOT_FOUND: "The folder does not exist, or cannot be listed",
            HTTPStatus.SERVICE_UNAVAILABLE: "A disk does not respond, or too many clients are connected",
        },
    ),
    Operation(
        id="list_columns",
        tag="files",
        method="GET",
        path=f"{API}/columns",
        summary="List the columns of the table of files",
        answer="ColumnsView",
    ),
    Operation(
        id="list_rows",
        tag="files",
        method="GET",
        path=f"{API}/rows",
        summary="List files as rows of a table, with texts for people",
        answer="RowsView",
        query=RowsQuery,
        problems=READS,
    ),
    Operation(
        id="list_facets",
        tag="files",
        method="GET",
        path=f"{API}/facets",
        summary="Count the values of a filter, without the filter's own part of the query",
        answer="FacetsView",
        query=FacetsQuery,
        problems=READS,
    ),
    Operation(
        id="list_suggestions",
        tag="files",
        method="GET",
        path=f"{API}/suggestions",
        summary="Complete the word at the cursor of a search text",
        answer="SuggestionsView",
        query=SuggestionsQuery,
        problems=READS,
    ),
    Operation(
        id="list_problems",
        tag="files",
        method="GET",
        path=f"{API}/problems",
        summary="Count the files with each problem",
        answer="ProblemsView",
        problems=READS,
    ),
    Operation(
        id="list_insights",
        tag="files",
        method="GET",
        path=f"{API}/insights",
        summary="Sum up files by their values: their number, bytes and playing time",
        answer="InsightsView",
        query=InsightsQuery,
        problems=READS,
    ),
    Operation(
        id="list_copies",
        tag="files",
        method="GET",
        path=f"{API}/copies",
        summary="List groups of files with equal contents, as the last search for copies found them",
        answer="CopiesView",
        query=CopiesQuery,
        problems=READS,
    ),
    Operation(
        id="get_file",
        tag="files",
        method="GET",
        path=_FILE,
        summary="Show the details of a file",
        answer="DetailsView",
        problems=READS | _NO_FILE,
    ),
    Operation(
        id="list_pictures",
        tag="files",
        method="GET",
        path=f"{_FILE}/pictures",
        summary="Make the pictures of a file, and describe them",
        answer="PicturesView",
        problems=READS | _NO_FILE,
    ),
    Operation(
        id="accept_contents",
        tag="files",
        method="POST",
        path=f"{_FILE}/accept",
        summary="Accept the contents of a file that the last check found rotten or edited, as the known ones",
        answer="DetailsView",
        description="The checksums that the check found are the known ones; those from before are forgotten",
        body=SeenContents,
        problems=READS
        | BODY
        | _NO_FILE
        | {HTTPStatus.CONFLICT: "The check found no contents of this checksum, or the library is read-only"},
    ),
    Operation(
        id="get_picture",
        tag="files",
        method="GET",
        path=f"{_FILE}/pictures/{{picture}}",
        summary="Return a picture of a file",
        answer="picture",
        problems=READS | {HTTPStatus.NOT_FOUND: "There is no such file or picture"},
    ),
    Operation(
        id="get_poster",
        tag="files",
        method="GET",
        path=f"{_FILE}/poster",
        summary="Return the picture of a file that shows most, for lists; makes its pictures if need be",
        answer="picture",
        problems=READS
        | {
            HTTPStatus.NOT_FOUND: "There is no such file, or no picture of it",
            HTTPStatus.TOO_MANY_REQUESTS: f"{MOST_WAITING} files wait for their pictures",
        },
    ),
    Operation(
        id="list_scans",
        tag="history",
        method="GET",
        path=f"{API}/scans",
        summary="List the history of scans, newest first",
        answer="ScansView",
        query=ScansQuery,
        problems=READS,
    ),
    Operation(
        id="list_changes",
        tag="history",
        method="GET",
        path=f"{API}/changes",
        summary="List the net changes of one kind that scans found",
        answer="ChangesView",
        query=ChangesQuery,
        problems=READS,
    ),
    Operation(
        id="get_library",
        tag="server",
        method="GET",
        path=f"{API}/library",
        summary="Show the library as a file, and its backups",
        answer="LibraryView",
        problems=READS,
    ),
    Operation(
        id="get_settings",
        tag="server",
        method="GET",
        path=f"{API}/settings",
        summary="Show the settings that clients may see",
        answer="SettingsView",
    ),
    Operation(
        id="get_metrics",
        tag="server",
        method="GET",
        path=f"{API}/metrics",
        summary="Return numbers of files and jobs in the text format of Prometheus",
        answer="metrics",
        problems=READS,
    ),
)
