"""Writes a new generation of an ASC MHL history, and of each history inside."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.manifest.creation import Creation, HashedFile, read_files
from app.core.manifest.entry import Action
from app.core.manifest.records import FileGenerations, actions, algorithms_for, combined
from app.core.manifest.verdict import FileState, ManifestFinding
from app.core.message import Message
from app.core.text.names import display
from app.manifest_formats.asc_chain import CHAIN, FOLDER, Link, chain_text
from app.manifest_formats.asc_generation import DEFAULT_PATTERNS, TAGS
from app.manifest_formats.asc_history import AscHistory
from app.manifest_formats.asc_manifest import AscManifest
from app.manifest_formats.asc_text import Record, body, generation_name, head, tail
from app.manifest_formats.hashed_text import HashedText
from app.manifest_formats.xml_text import text_of


def write_generations(job: Creation) -> int:
    """Write a generation of each history, the inner ones first; return the number of files.

    Nothing is written unless each chain is whole. Raises `ManifestRefused`, `ManifestBroken`,
    `ExportFailed`, `Cancelled` and `OSError`.
    """
    _check(job)
    histories = AscManifest(job.place, may_begin=True, nested=job.place is job.folder).histories()
    above = _histories_above(job)
    newest: dict[bytes, Link] = {}
    files = 0
    for history in reversed(histories):
        inside = [each.below for each in histories if _is_inside(each.below, history.below)]
        direct = [each for each in inside if not any(_is_inside(each, other) for other in inside)]
        references = [(each[len(history.below) :], newest[each]) for each in direct]
        outer = [
            _Outer(each, b"", b"/".join(filter(None, (job.name, each.below.rstrip(b"/")))))
            for each in histories
            if _is_inside(history.below, each.below)
        ]
        writer = _Writer(history, [*above, *outer], inside, job)
        newest[history.below] = writer.write(references)
        files += writer.files
    return files


def _check(job: Creation) -> None:
    others = [each for each in job.algorithms if each not in TAGS.values()]
    if others or not job.algorithms:
        raise ManifestRefused("manifest.not_of_asc_mhl", name=", ".join(others))
    if job.place is not job.folder and FOLDER in job.folder.names(b""):
        raise ManifestRefused("manifest.has_history", path=display(job.name))


def _is_inside(path: bytes, outer: bytes) -> bool:
    return path != outer and path.startswith(outer)


class _Outer(NamedTuple):
    """A history that describes the files of an inner one, too."""

    history: AscHistory
    start: bytes
    """The path of the folder of the job in that of the history: empty, or with a slash at its end."""
    name: bytes
    """The path of its folder, for the user."""

    def paths(self, below: bytes) -> Iterator[bytes]:
        """Yield the paths that the history knows below a folder, relative to it."""
        history, start = self.history, self.start + below
        for path in history.files:
            whole = history.below + path
            if whole.startswith(start) and not history.ignored.matches(path):
                yield whole[len(start) :]


def _histories_above(job: Creation) -> Sequence[_Outer]:
    """Return the histories of outer folders, the outermost first; tell those that cannot be used."""
    found = []
    for path, folder, start in job.above:
        history = AscHistory(folder)
        try:
            history.load()
        except (ManifestRefused, OSError) as error:
            reason = Message("manifest.outer_broken", {"path": display(path), "detail": _detail(error)})
            job.listen(ManifestFinding(b"", FileState.NOT_CHECKED, reason))
        else:
            found.append(_Outer(history, start, path))
    return found


def _detail(error: ManifestRefused | OSError) -> str:
    return str(error.message) if isinstance(error, ManifestRefused) else error.strerror or str(error)


class _Writer:
    def __init__(
        self, history: AscHistory, outer: Sequence[_Outer], inside: Collection[bytes], job: Creation
    ) -> None:
        self.files = 0
        self._history = history
        self._outer = outer
        self._inside = tuple(inside)
        self._job = job
        self._left: dict[bytes, Message | None] = {}
        for each in outer:
            reason = Message("manifest.missing_of_outer", {"path": display(each.name)})
            self._left.update(dict.fromkeys(each.paths(history.below), reason))
        self._left.update(dict.fromkeys(history.files))

    def write(self, references: Iterable[tuple[bytes, Link]]) -> Link:
        history, job = self._history, self._job
        number = len(history.links) + 1
        own = history.below.rstrip(b"/").rpartition(b"/")[2] or job.name
        name = generation_name(number, own, job.now)
        patterns = tuple(dict.fromkeys((*(history.patterns or DEFAULT_PATTERNS), *DEFAULT_PATTERNS)))
        with job.open(history.place + name) as plain:
            out = HashedText(plain, (Algorithm.SHA512,))
            parts = ((head(patterns, job.now),), body(self._records(), job.now), (tail(references),))
            for text in chain.from_iterable(parts):
                out.write(text)
            self._tell_missing()
            history.check_unchanged()
            if history.torn is not None:
                job.set_aside(history.place + history.torn.name)
        link = Link(number, name, out.digests()[Algorithm.SHA512])
        # Between the generation and the chain, a program may be killed: the next one takes it up.
        try:
            with job.open(history.place + CHAIN, replace=True) as plain:
                plain.write(chain_text((*history.links, link)))
        except BaseException:
            job.discard(history.place + name)  # nobody was told of it
            raise
        return link

    def _records(self) -> Iterator[Record]:
        job, below = self._job, self._history.below
        for file in read_files(job.folder, job.hasher, self._choose, job.listen, below=below):
            done = actions(self._known(file.path), file.digests)
            if Action.FAILED in done.values():
                job.listen(ManifestFinding(file.path, FileState.CHANGED, self._reason(file)))
            self.files += 1
            yield Record(file.path[len(below) :], file.size, file.modified, file.digests, done)

    def _known(self, path: bytes) -> FileGenerations | None:
        """Return the records of a file, those of the outermost history first."""
        if not self._outer:
            return self._history.known(path)
        found = (each.history.known(each.start + path) for each in self._outer)
        return combined([each for each in (*found, self._history.known(path)) if each is not None])

    def _reason(self, file: HashedFile) -> Message:
        for each in self._outer:
            if Action.FAILED in actions(each.history.known(each.start + file.path), file.digests).values():
                return Message("manifest.other_than_outer", {"path": display(each.name)})
        return Message("manifest.other_than_recorded")

    def _choose(self, path: bytes) -> Collection[Algorithm]:
        inside = path[len(self._history.below) :]
        if self._job.leave_out(path):
            return ()
        if path.startswith((self._history.place, *self._inside)) or self._history.ignored.matches(inside):
            return ()
        self._left.pop(inside, None)
        if text_of(inside) is None:
            self._job.listen(ManifestFinding(path, FileState.NOT_CHECKED, Message("manifest.no_xml")))
            return ()
        return self._algorithms(path)

    def _algorithms(self, path: bytes) -> Collection[Algorithm]:
        """Return the algorithms for a file: one of each history that knows it, and those of the job."""
        own, wanted = self._history.known(path), self._job.algorithms
        if not self._outer:
            return algorithms_for(own, wanted)
        records = (*(each.history.known(each.start + path) for each in self._outer), own)
        return tuple(dict.fromkeys(each for known in records for each in algorithms_for(known, wanted)))

    def _tell_missing(self) -> None:
        for path, reason in sorted(self._left.items()):
            whole = self._history.below + path
            if not (self._history.ignored.matches(path) or whole.startswith(self._inside)):
                self._job.listen(ManifestFinding(whole, FileState.MISSING, reason))
