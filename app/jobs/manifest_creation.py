"""Writes a manifest of a folder: the work of a job `create-manifest`."""

import time
from collections import Counter
from contextlib import closing

from app.core.errors import ManifestRefused, OutputRefused
from app.core.job import MOST_TOLD, JobState, PathError
from app.core.manifest.form import Form
from app.core.manifest.job import CreateManifestOutcome, CreateManifestRequest
from app.core.manifest.seams import Folder, Kind
from app.core.manifest.verdict import FileState, Finding
from app.core.message import Message
from app.core.names import display, local_path, split
from app.disk_pool.disk_queue import STILL_SECONDS
from app.jobs.library_folder import LibraryFolder
from app.jobs.manifest_outputs import ManifestOutputs
from app.jobs.manifest_place import ManifestPlace
from app.jobs.manifest_watch import ManifestWatch, WholeHasher
from app.library import Library
from app.manifest.child_folder import ChildFolder
from app.manifest.creation_job import CreationJob
from app.manifest.outer_folders import outer_folders
from app.manifest.registry import WRITERS


def create_manifest(
    request: CreateManifestRequest,
    library: Library,
    watch: ManifestWatch,
    still_seconds: float = STILL_SECONDS,
) -> CreateManifestOutcome:
    """Write a manifest. Blocks: call it in a worker thread.

    Raises `ManifestRefused`, `ExportFailed`, `Cancelled`, `LibraryError` and `ProberBroken`.
    """
    writer = WRITERS[request.form]
    outputs = check_outputs(request, library)
    folder: Folder = ChildFolder(request.folder, watch.tick)
    if request.query:
        folder = LibraryFolder(library, request.folder, request.query, folder)
    inside = request.output == request.folder
    told = _Told(request.folder)
    place = ManifestPlace(request.folder, watch.tick)
    with closing(place):
        try:
            _count(folder, outputs, watch)
            files = writer.write(
                CreationJob(
                    folder=folder,
                    name=split(request.folder)[1],
                    place=folder if inside else ChildFolder(request.output, watch.tick),
                    hasher=WholeHasher(place, watch, still_seconds),
                    algorithms=request.algorithms or writer.algorithms,
                    open=outputs.open,
                    discard=outputs.discard,
                    set_aside=outputs.set_aside,
                    above=outer_folders(request.folder, watch.tick) if request.form is Form.ASC_MHL else (),
                    listen=told.add,
                    leave_out=outputs.has,
                    now=time.time(),
                )
            )
        except OSError as error:
            if not place.look():
                raise place.refuse() from error
            detail = error.strerror or str(error)
            raise ManifestRefused(
                "manifest.folder_unreadable", path=display(request.folder), detail=detail
            ) from error
    return CreateManifestOutcome(
        state=JobState.NEEDS_ATTENTION if told.counts else JobState.COMPLETED,
        errors=tuple(told.errors),
        path=request.output,
        files=files,
        told=dict(told.counts),
        size=watch.bytes_read,
        seconds=watch.finish(),
    )


def check_outputs(request: CreateManifestRequest, library: Library) -> ManifestOutputs:
    """Return the outputs of a request, which are not opened yet. Raises `OutputRefused`."""
    outputs = ManifestOutputs(
        library,
        request.form,
        request.output,
        request.folder,
        into_source=request.into_source,
        force=request.force,
        within=request.within,
    )
    outputs.check()
    if request.query and request.form.is_folder:
        raise OutputRefused("manifest.lists_all", form=request.form.value)
    return outputs


def _count(folder: Folder, outputs: ManifestOutputs, watch: ManifestWatch) -> None:
    files = size = 0
    for found in folder.files():
        if found.kind is Kind.FILE and not outputs.has(found.path):
            files += 1
            size += found.size
        watch.count(files)
    if not files:
        raise ManifestRefused("manifest.no_files")
    watch.begin(files, size)


class _Told:
    """Counts the files that are not simply in the manifest."""

    def __init__(self, folder: bytes) -> None:
        self.counts: Counter[FileState] = Counter()
        self.errors: list[PathError] = []
        self._folder = folder

    def add(self, finding: Finding) -> None:
        self.counts[finding.state] += 1
        if len(self.errors) < MOST_TOLD:
            reason = finding.reason or Message("manifest.file_missing")
            path = local_path(self._folder, finding.path) if finding.path else self._folder
            self.errors.append(PathError(path, reason))
