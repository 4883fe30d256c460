"""Opens the files of a new manifest, where the user has allowed it."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final, TextIO

from app.core.errors import OutputRefused
from app.core.file.output_target import is_part_name
from app.core.manifest.form import Form
from app.core.text.names import covers, display, local_path, real_path
from app.export.atomic_write import open_output
from app.export.part_files import remove_leftovers
from app.export.protection import Protection
from app.library import Library
from app.manifest_formats.registry import WRITERS
from app.process.held_folder import HeldFolder

_ASIDE: Final = b".incomplete"
"""Added to the name of what an interrupted program has left."""


class ManifestOutputs:
    """The outputs of one manifest of the folder `described`, at `path`: a file, or a folder for several."""

    def __init__(
        self,
        library: Library,
        form: Form,
        path: bytes,
        described: bytes,
        *,
        into_source: bool,
        force: bool,
        within: bytes | None = None,
    ) -> None:
        """Take the user's permission to write inside `described`, and to replace a file.

        With `within`, no link below that folder leads to an output.
        """
        self._library = library
        self._into_source = into_source
        self._protect = Protection(library)
        self._form = form
        self._path = path
        self._described = described
        self._force = force
        self._within = within

    def check(self) -> None:
        """Raise `OutputRefused` for a place inside a source that the user has not allowed.

        Raise it for an existing list, too: a new one would hide what has changed since. What an interrupted
        program has left in that place is deleted.
        """
        _check_place(self._library, self._path, self._described, into_source=self._into_source)
        place = self._path if self._form.is_folder else os.path.dirname(self._path)  # noqa: PTH120 - bytes
        with suppress(OSError), self._held(place) as folder:
            remove_leftovers(folder)
        if not self._form.is_folder:
            self._check_new(self._path)

    @contextmanager
    def open(self, path: bytes, *, replace: bool = False) -> Iterator[TextIO]:
        """Implement `Open`."""
        target = local_path(self._path, path) if path else self._path
        self._make_folder(target)
        if not replace:
            self._check_new(target)
        endings = WRITERS[self._form].endings
        with open_output(target, endings, self._protect, force=self._force, within=self._within) as out:
            yield out

    def discard(self, inside: bytes) -> None:
        """Delete an output that this job has written."""
        folder, name = os.path.split(local_path(self._path, inside))
        with suppress(OSError), self._held(folder) as held:
            held.remove(name)

    def set_aside(self, inside: bytes) -> None:
        """Rename what an interrupted program has left. Raises `OSError`."""
        folder, name = os.path.split(local_path(self._path, inside))
        with self._held(folder) as held:
            held.replace(name, name + _ASIDE)

    def has(self, inside: bytes) -> bool:
        """Return whether a file of the described folder is the output, or one that is being written."""
        being_written = is_part_name(inside.rpartition(b"/")[2])
        return being_written or local_path(self._described, inside) == self._path

    def _held(self, folder: bytes, *, make: bool = False) -> HeldFolder:
        return HeldFolder(folder if self._within else real_path(folder), self._within, make=make)

    def _check_new(self, path: bytes) -> None:
        if not self._force and not _is_free(path):
            raise OutputRefused("manifest.exists", path=display(path))

    def _make_folder(self, path: bytes) -> None:
        if not self._form.is_folder:
            return
        try:
            self._held(os.path.dirname(path), make=True).close()  # noqa: PTH120 - bytes
        except OSError as error:
            detail = error.strerror or str(error)
            raise OutputRefused("export.failed", path=display(path), detail=detail) from error


def _is_free(path: bytes) -> bool:
    """Return whether a manifest hides nothing at a path.

    An interrupted program may have left an empty file: without hard links, as on memory cards, the name of
    an output is reserved by one.
    """
    try:
        status = os.lstat(path)
    except OSError:
        return not os.path.lexists(path)
    return stat.S_ISREG(status.st_mode) and not status.st_size


def _check_place(library: Library, path: bytes, described: bytes, *, into_source: bool) -> None:
    real, folder = real_path(path), real_path(described)
    if covers(folder, real) and into_source:
        return
    sources = [real_path(path) for path in library.source_paths()]
    inside = next((each for each in (folder, *sources) if covers(each, real)), None)
    if inside is not None:
        raise OutputRefused("manifest.inside_source", path=display(path), folder=display(inside))
