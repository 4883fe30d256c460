"""Assigns the files beside videos in a scan, and has those read in probe children that tell something."""

from collections.abc import Callable, Collection, Container, Iterator
from itertools import chain
from typing import Final

import msgspec

from app.core.file.record import KILLED, OUTSIDE, FileStatus
from app.core.sidecars.sidecar import NfoContents, SubtitleContents
from app.core.text.names import innermost
from app.library import Library
from app.library.scan import sidecars, subtitles
from app.library.scan.sidecars import UnreadSidecar
from app.probe.base import NFO, SUBTITLES, ProbeAnswer, Prober, ProbeTask
from app.scan.pipeline import Announce

_PAGE = 500
_Read = tuple[SubtitleContents | NfoContents, int, int | None, int | None]
_SUBTITLES: Final = msgspec.json.Decoder(SubtitleContents)
_NFO: Final = msgspec.json.Decoder(NfoContents)


class SidecarScan:
    """The work of a scan on the files beside videos, once the videos are saved."""

    def __init__(self, library: Library, scan_id: int, tick: Callable[[], None], announce: Announce) -> None:
        """Set up without work. `tick` is called between slices, and may raise."""
        self._library = library
        self._scan_id = scan_id
        self._tick = tick
        self._announce = announce

    def assign(self) -> None:
        """Find the videos that the files beside them belong to."""
        while self._library.write(sidecars.assign).result():
            self._tick()

    def read(self, prober: Prober, within: Collection[bytes], away: Container[int]) -> None:
        """Read the subtitles and `.nfo` that are new or changed, but not of sources that are `away`.

        No link below the folders `within` may lead to a file.
        """
        tasks = self._tasks(within, away)
        if (first := next(tasks, None)) is None:
            return  # no child is asked for nothing
        found: list[_Read] = []
        for answer in prober.probe(chain((first,), tasks)):
            self._tick()
            if answer and (contents := _contents(answer)):
                found.append((contents, answer.key // 2, answer.size, answer.mtime_ns))
            if len(found) >= _PAGE:
                self._library.write(sidecars.keep_contents, found).result()
                found = []
        self._library.write(sidecars.keep_contents, found).result()

    def _tasks(self, within: Collection[bytes], away: Container[int]) -> Iterator[ProbeTask]:
        """Yield the tasks page by page, so that the children need not wait between two pages."""
        after = 0
        while page := self._library.write(sidecars.unread, after, _PAGE).result():
            after = page[-1].id
            yield from (_task(each, within) for each in page if each.source_id not in away)

    def renew(self) -> None:
        """Have the videos show the subtitles and titles that they have now."""
        more = True
        while more:
            more, changed = self._library.write(subtitles.renew, self._scan_id).result()
            self._announce(changed)
            self._tick()


def _task(each: UnreadSidecar, within: Collection[bytes]) -> ProbeTask:
    work = NFO if each.is_nfo else SUBTITLES
    return ProbeTask(2 * each.id + each.is_nfo, each.path, work=work, root=innermost(each.path, within))


def _contents(answer: ProbeAnswer) -> SubtitleContents | NfoContents | None:
    """Return contents, unknown ones of a file that broke its child; None for one to be read again."""
    is_nfo = answer.key % 2 == 1
    if answer.status is FileStatus.OK:
        try:
            return (_NFO if is_nfo else _SUBTITLES).decode(answer.report)
        except (msgspec.MsgspecError, ValueError):
            return None
    reason = answer.reason
    if reason is None or reason.code in OUTSIDE or reason == KILLED:
        return None
    return NfoContents(refused="unreadable") if is_nfo else SubtitleContents()
