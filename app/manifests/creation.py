"""Writes a manifest of a folder: the work of a job `create-manifest`."""

import time
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from typing import Final

from app.config.profiles import parse_query
from app.core.errors import ManifestRefused, OutputRefused
from app.core.file.record import FileStatus
from app.core.job import MOST_NAMED_FILES, JobState, PathError
from app.core.manifest.creation import Creation
from app.core.manifest.form import Form
from app.core.manifest.job import CreateManifestOutcome, CreateManifestRequest
from app.core.manifest.seams import Folder, FolderItem, ItemKind
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.message import Message
from app.core.text.names import covers, display, local_path, separator, split
from app.library import Library
from app.library.query import whole_clips
from app.library.reader import Reader
from app.manifest_formats.registry import WRITERS
from app.manifests.child_folder import ChildFolder
from app.manifests.hashers import WholeHasher
from app.manifests.outer_folders import outer_folders
from app.manifests.outputs import ManifestOutputs
from app.manifests.place import ManifestPlace
from app.manifests.progress import ManifestProgress

_PAGE: Final = 1000
"""Files that are asked of the library at once."""


def create_manifest(
    request: CreateManifestRequest, library: Library, progress: ManifestProgress
) -> CreateManifestOutcome:
    """Write a manifest. Blocks: call it in a worker thread.

    Raises `ManifestRefused`, `ExportFailed`, `Cancelled`, `LibraryError` and `ProberBroken`.
    """
    writer = WRITERS[request.form]
    outputs = check_outputs(request, library)
    folder: Folder = ChildFolder(request.folder, progress.tick)
    searched = _LibraryFolder(library, request.folder, request.query, folder) if request.query else None
    folder = searched or folder
    inside = request.output == request.folder
    told = _Told(request.folder)
    place = ManifestPlace(request.folder, progress.tick)
    with closing(place):
        try:
            _count(folder, outputs, progress)
            files = writer.write(
                Creation(
                    folder=folder,
                    name=split(request.folder)[1],
                    place=folder if inside else ChildFolder(request.output, progress.tick),
                    hasher=WholeHasher(place, progress),
                    algorithms=request.algorithms or writer.algorithms,
                    open=outputs.open,
                    discard=outputs.discard,
                    set_aside=outputs.set_aside,
                    above=outer_folders(request.folder, progress.tick)
                    if request.form is Form.ASC_MHL
                    else (),
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
        of_recordings=searched.added if searched else 0,
        told=dict(told.counts),
        size=progress.bytes_read,
        seconds=progress.finish(),
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


def _count(folder: Folder, outputs: ManifestOutputs, progress: ManifestProgress) -> None:
    files = size = 0
    for found in folder.files():
        if found.kind is ItemKind.FILE and not outputs.has(found.path):
            files += 1
            size += found.size
        progress.count(files)
    if not files:
        raise ManifestRefused("manifest.no_files")
    progress.begin(files, size)


class _LibraryFolder:
    """A `Folder` that has only the files of a search, and all parts of recordings of which it finds some.

    Other reads go to the folder itself.
    """

    def __init__(self, library: Library, root: bytes, query: str, folder: Folder) -> None:
        """Take the absolute path of `folder`, and the text of a search."""
        self._library = library
        self._root = root
        self._query = query
        self._folder = folder
        self.added = 0
        """Parts of recordings that the search itself did not find, of those read last."""

    def files(self, below: bytes = b"") -> Iterator[FolderItem]:
        sep = separator(self._root)
        start = len(self._root.rstrip(sep)) + 1
        self.added = 0
        with self._library.reader() as reader:
            found = self._found(reader, self._query)
            others = reader.insight(whole_clips.other_parts, found)
            wanted = others.union(found)
            ids = [id_ for id_ in self._found(reader, "") if id_ in wanted] if others else found
            for at in range(0, len(ids), _PAGE):
                for record in reader.records(ids[at : at + _PAGE]):
                    is_inside = record.path != self._root and covers(self._root, record.path)
                    if is_inside and record.status is not FileStatus.IN_TRASH:
                        inside = record.path[start:].replace(sep, b"/")
                        if inside.startswith(below):
                            self.added += record.id in others
                            yield FolderItem(inside, record.size)

    def _found(self, reader: Reader, query: str) -> Sequence[int]:
        return reader.find(parse_query(query, roots=(self._root,)), (("folder", False), ("name", False)))

    def names(self, path: bytes) -> Collection[bytes]:
        return self._folder.names(path)

    def read(self, path: bytes) -> Iterator[bytes]:
        return self._folder.read(path)


class _Told:
    """Counts the files that are not simply in the manifest."""

    def __init__(self, folder: bytes) -> None:
        self.counts: Counter[FileState] = Counter()
        self.errors: list[PathError] = []
        self._folder = folder

    def add(self, finding: ManifestFinding) -> None:
        self.counts[finding.state] += 1
        if len(self.errors) < MOST_NAMED_FILES:
            reason = finding.reason or Message("manifest.file_missing")
            path = local_path(self._folder, finding.path) if finding.path else self._folder
            self.errors.append(PathError(path, reason))
