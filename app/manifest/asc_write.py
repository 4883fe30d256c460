"""Writes a new generation of an ASC MHL history, and of each history inside."""

from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.manifest.creation import read_files
from app.core.manifest.entry import Action
from app.core.manifest.records import actions, algorithms_for
from app.core.manifest.verdict import FileState, Finding
from app.core.message import Message
from app.core.names import display
from app.manifest.asc_chain import CHAIN, FOLDER, Link, chain_text
from app.manifest.asc_generation import TAGS
from app.manifest.asc_history import DEFAULT_PATTERNS, AscHistory, AscManifest
from app.manifest.asc_text import Record, body, generation_name, head, tail
from app.manifest.creation_job import CreationJob
from app.manifest.hashed_text import HashedText
from app.manifest.xml_text import text_of


def write_generations(job: CreationJob) -> int:
    """Write a generation of each history, the inner ones first; return the number of files.

    Nothing is written unless each chain is whole. Raises `ManifestRefused`, `ManifestBroken`,
    `ExportFailed`, `Cancelled` and `OSError`.
    """
    _check(job)
    histories = AscManifest(job.place, may_begin=True, nested=job.place is job.folder).histories()
    newest: dict[bytes, Link] = {}
    files = 0
    for history in reversed(histories):
        inside = [each.below for each in histories if _is_inside(each.below, history.below)]
        direct = [each for each in inside if not any(_is_inside(each, other) for other in inside)]
        references = [(each[len(history.below) :], newest[each]) for each in direct]
        writer = _Writer(history, inside, job)
        newest[history.below] = writer.write(references)
        files += writer.files
    return files


def _check(job: CreationJob) -> None:
    others = [each for each in job.algorithms if each not in TAGS.values()]
    if others or not job.algorithms:
        raise ManifestRefused("manifest.not_of_asc_mhl", name=", ".join(others))
    if job.place is not job.folder and FOLDER in job.folder.names(b""):
        raise ManifestRefused("manifest.has_history", path=display(job.name))


def _is_inside(path: bytes, outer: bytes) -> bool:
    return path != outer and path.startswith(outer)


class _Writer:
    def __init__(self, history: AscHistory, inside: Collection[bytes], job: CreationJob) -> None:
        self.files = 0
        self._history = history
        self._inside = tuple(inside)
        self._job = job
        self._left = set(history.files)

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
        link = Link(number, name, out.digests()[Algorithm.SHA512])
        try:
            with job.open(history.place + CHAIN) as plain:
                plain.write(chain_text((*history.links, link)))
        except BaseException:
            job.discard(history.place + name)  # outside the chain, it would break the history
            raise
        return link

    def _records(self) -> Iterator[Record]:
        job, below = self._job, self._history.below
        for file in read_files(job.folder, job.hasher, self._choose, job.listen, below=below):
            path = file.path[len(below) :]
            known = self._history.files.get(path)
            done = actions(known, file.digests)
            if Action.FAILED in done.values():
                job.listen(Finding(file.path, FileState.CHANGED, Message("manifest.other_than_recorded")))
            self.files += 1
            yield Record(path, file.size, file.modified, file.digests, done)

    def _choose(self, path: bytes) -> Collection[Algorithm]:
        inside = path[len(self._history.below) :]
        if self._job.leave_out(path):
            return ()
        if path.startswith((self._history.place, *self._inside)) or self._history.ignored.matches(inside):
            return ()
        self._left.discard(inside)
        if text_of(inside) is None:
            self._job.listen(Finding(path, FileState.NOT_CHECKED, Message("manifest.no_xml")))
            return ()
        return algorithms_for(self._history.files.get(inside), self._job.algorithms)

    def _tell_missing(self) -> None:
        for path in sorted(self._left):
            whole = self._history.below + path
            if not (self._history.ignored.matches(path) or whole.startswith(self._inside)):
                self._job.listen(Finding(whole, FileState.MISSING))
