"""The JSON types of requests for new jobs."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from app.api.schemas import LARGEST_ID, MOST_PATHS, AbsolutePath, SearchText, SortKey
from app.core.checksum.algorithm import Algorithm
from app.core.decoding.depth import Depth
from app.core.decoding.job import DEFAULT_DEPTH
from app.core.limits import WORKERS
from app.core.manifest.form import Form

JobPaths = Annotated[tuple[AbsolutePath, ...], Meta(min_length=1, max_length=MOST_PATHS)]


class NewScan(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="scan"
):
    """A request for a scan."""

    paths: JobPaths
    deep: bool = False
    sniff: bool = False
    workers: Annotated[int, Meta(ge=WORKERS.least, le=WORKERS.most)] | None = None
    """Number of probe processes, on each worker of a cluster."""
    cluster: bool = True
    """Whether the cluster of the settings probes the files, if there is one."""


class _NewCheck(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type"):
    paths: JobPaths
    query: SearchText = ""
    algorithms: Annotated[tuple[Algorithm, ...], Meta(max_length=len(Algorithm))] = ()
    budget_bytes: Annotated[int, Meta(ge=1, le=LARGEST_ID)] | None = None
    budget_seconds: Annotated[float, Meta(gt=0, le=1e9)] | None = None


class NewChecksum(_NewCheck, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="checksum"):
    """A request to compute the checksums of files that the library knows."""


class NewVerification(_NewCheck, frozen=True, kw_only=True, forbid_unknown_fields=True, tag="verify"):
    """A request to compare files with their stored checksums."""


class NewDamageCheck(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="check"
):
    """A request to check files that the library knows for damage."""

    paths: JobPaths
    query: SearchText = ""
    depth: Depth = DEFAULT_DEPTH
    again: bool = False
    budget_bytes: Annotated[int, Meta(ge=1, le=LARGEST_ID)] | None = None
    budget_seconds: Annotated[float, Meta(gt=0, le=1e9)] | None = None


class NewCopies(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="copies"
):
    """A request to count the copies of files that the library knows."""

    paths: JobPaths
    query: SearchText = ""


class NewManifestVerification(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="type",
    tag="verify-manifest",
):
    """A request to compare a folder with a manifest."""

    path: AbsolutePath
    """The manifest, or a folder with a single one."""
    folder: AbsolutePath | None = None
    """The folder to compare; None for the folder of the manifest."""
    algorithm: Algorithm | None = None
    """The algorithm of a checksum list whose name and lines do not tell it."""


class NewManifest(
    msgspec.Struct,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="type",
    tag="create-manifest",
):
    """A request for a manifest of a folder. No existing checksum list is replaced."""

    folder: AbsolutePath
    """The folder to describe."""
    format: Form
    output: AbsolutePath | None = None
    """A file for a checksum list, a folder for the others; None for the described folder itself."""
    query: SearchText = ""
    """Only files of the library that match are listed; for checksum lists."""
    algorithms: Annotated[tuple[Algorithm, ...], Meta(max_length=len(Algorithm))] = ()
    """The algorithms of a history or a bag."""
    into_source: bool = False
    """Whether the user has allowed to write inside the described folder."""


class NewExport(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="export"
):
    """A request to write a list of files that the library knows to a file."""

    output: AbsolutePath
    """A new file inside the allowed folders."""
    paths: Annotated[tuple[AbsolutePath, ...], Meta(max_length=MOST_PATHS)] = ()
    """Only files at and below these paths; without any, all files."""
    format: Literal["csv", "json", "jsonl", "html", "table"] | None = None
    """By default that of the extension of `output`, or CSV. Another extension than its own is refused."""
    query: SearchText = ""
    sort: SortKey | None = None
    order: Literal["asc", "desc"] = "asc"
    pictures: bool = False
    """Put pictures from the cache of previews into an HTML report, of 120 files at most."""


NewJob = (
    NewScan
    | NewChecksum
    | NewVerification
    | NewDamageCheck
    | NewCopies
    | NewManifestVerification
    | NewManifest
    | NewExport
)
