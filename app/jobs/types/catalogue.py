"""The job type `import`: bring in another program's catalogue, or another computer's library."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from msgspec import Meta

from app.config.paths import pictures_beside, preview_folder
from app.core.catalogue.entry import CatalogueFormat, Columns
from app.core.catalogue.job import ImportOutcome, ImportRequest
from app.core.job import JobOutcome, JobRequest, JobState, JobWords
from app.core.run.progress import Phase
from app.core.text.names import display
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_body import LONGEST_PATH, AbsolutePath, Asker, JobBody
from app.jobs.job_json import JsonCodec
from app.jobs.result_schema import COUNT, TEXT, array_of, object_of, value_schema
from app.jobs.types.registered_type import RegisteredType

if TYPE_CHECKING:
    from app.preview.other_cache import OtherCache

_COUNTS: Final = (
    *("files", "disks", "others", "refused", "claimed", "kept", "forgotten", "differing", "unsound"),
    *("pictures", "pictures_left"),
)
"""The numbers in an outcome."""
ShortText = Annotated[str, Meta(max_length=200)]


class ColumnNames(Columns, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The columns of a table, each by its title or its number from 1."""

    path: ShortText = ""
    folder: ShortText = ""
    name: ShortText = ""
    size: ShortText = ""
    time: ShortText = ""


class NewImport(JobBody, frozen=True, kw_only=True, tag="import"):
    """A request to bring the files of a catalogue or of another library into the library.

    Nothing that it names is opened.
    """

    path: AbsolutePath
    """The file of the catalogue, or another library, which is only read."""
    disk: ShortText = ""
    """The name of its disk, empty for the one that the catalogue tells; of a library, its name here."""
    prefix: Annotated[str, Meta(max_length=LONGEST_PATH)] | None = None
    """The folder in front of all paths that stands for the disk; null for the one that the paths tell."""
    format: CatalogueFormat | None = None
    """The format; null for the one that its contents tell."""
    columns: ColumnNames = ColumnNames()
    """The columns of a table; without any, those that its titles tell."""
    forget: bool = False
    """Whether files of an earlier import that this one lacks are forgotten; else they are counted."""

    def named_paths(self) -> Mapping[str, str]:
        return {"path": self.path}

    async def request(self, asker: Asker) -> JobRequest:
        columns = {name: getattr(self.columns, name) for name in Columns.__struct_fields__}
        return ImportRequest(
            path=asker.paths[0],
            disk=self.disk,
            prefix=self.prefix,
            format=self.format,
            columns=Columns(**columns),
            forget=self.forget,
            names=asker.settings.name_rules(),
            picture_bytes=asker.settings.preview_cache_bytes,
        )


def _import(run: JobRun[ImportRequest]) -> ImportOutcome:
    from app.catalogues.session import import_catalogue  # noqa: PLC0415 - few jobs need it

    return import_catalogue(run.request, run.library, run.host, _pictures(run))


def _pictures(run: JobRun[ImportRequest]) -> "OtherCache | None":
    """Return the pictures beside the file; None without any."""
    folder = pictures_beside(Path(os.fsdecode(run.request.path)))
    if not folder.is_dir():
        return None
    from app.preview.cache import Cache  # noqa: PLC0415 - few imports need it
    from app.preview.other_cache import OtherCache  # noqa: PLC0415 - see above

    return OtherCache(folder, Cache(run.context.previews or preview_folder(), run.request.picture_bytes))


class ImportCodec(JsonCodec[ImportRequest, ImportOutcome]):
    """The codec of imports."""

    def __init__(self) -> None:
        super().__init__(ImportRequest, ImportOutcome)

    def outcome_tree(self, outcome: ImportOutcome) -> dict[str, Any]:
        tree = super().outcome_tree(outcome)
        tree["refusals"] = [
            {"line": place, "reason": str(reason), "reason_code": reason.code}
            for place, reason in outcome.refusals
        ]
        return tree

    def result_fields(self) -> dict[str, Any]:
        outcome = value_schema(JobOutcome)["properties"]
        refusal = object_of(line=COUNT, reason=TEXT, reason_code=TEXT)
        return {
            **{name: outcome[name] for name in ("state", "errors", "seconds")},
            "disk": TEXT,
            "stopped": value_schema(bool),
            "format": value_schema(CatalogueFormat | None),
            **dict.fromkeys(_COUNTS, COUNT),
            "refusals": array_of(refusal),
        }


def _command(request: ImportRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    options = ("--disk", request.disk) if request.disk else ()
    prefix = () if request.prefix is None else ("--prefix", request.prefix)
    form = ("--format", request.format.value) if request.format else ()
    columns = [
        text
        for name in Columns.__struct_fields__
        if (title := getattr(request.columns, name))
        for text in ("--column", f"{name}={title}")
    ]
    forget = ("--yes",) if request.forget else ()
    return ("import", *options, *prefix, *form, *columns, *forget, display(request.path))


IMPORT: Final = RegisteredType(
    name="import",
    request=ImportRequest,
    outcome=ImportOutcome,
    codec=ImportCodec(),
    handler=blocking(_import, in_pool=False),
    body=NewImport,
    pausable=False,
    replaces_files=True,
    command=_command,
    words=JobWords(
        title="import.title",
        path="export.file",
        phases={
            Phase.COUNTING: "import.looking",
            Phase.READING: "import.reading",
            Phase.SAVING: "import.saving",
        },
        headings=dict.fromkeys(Phase, "import.reading_of"),
        ends={JobState.COMPLETED: "import.completed", JobState.CANCELLED: "import.cancelled"},
    ),
)
