"""Finds new, changed, moved and missing files: compares a scan with the library, slice by slice."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial

from app.core.file.filetypes import BUILT_IN, NameRules
from app.core.file.record import FileRecord, FileStatus
from app.core.text.names import join
from app.library import Library
from app.library.catalogues.claims import Claims, claim_all
from app.library.catalogues.unlisted import WholeScan
from app.library.scan import scan_diff, sidecars

SLICE = 2_000
"""Files per transaction: well under 200 ms, even if all of them had been missing (P3)."""
FOLDER_SLICE = 100
MISSING_SLICE = 1_000

Check = Callable[[], None]
Announce = Callable[[Sequence[FileRecord]], None]


class Changes:
    """Compares the pending files of one scan with the library."""

    def __init__(
        self,
        library: Library,
        scan_id: int,
        check: Check,
        announce: Announce,
        *,
        sniffed: bool = False,
        names: NameRules = BUILT_IN,
        is_there: Callable[[bytes], bool] = lambda _root: True,
    ) -> None:
        """Set up the comparison for the scan `scan_id`.

        `check` is called between slices and may raise. `announce` is called with records that changed.
        `sniffed` and `names` define which files this scan looked for. Other known files do not become
        missing. `is_there` looks whether the source of a root is there, before files in it are called gone.
        """
        self._is_there = is_there
        self._library = library
        self._scan_id = scan_id
        self._check = check
        self._announce = announce
        self._sniffed = sniffed
        self._names = names
        self._left_out = frozenset[bytes]()
        self._left_ids: Collection[str] = ()
        self._whole: Sequence[bytes] = ()
        self.of_job: Counter[FileStatus] = Counter()
        """Files that earlier runs of the same job probed, by status; complete after `compare`."""
        self.missing = 0
        """Files marked missing so far."""
        self.claims = Claims()
        """Files of imports that were found, or have gone, so far."""

    def compare(
        self,
        whole: Sequence[bytes],
        *,
        deep: bool,
        engine: str,
        left_out: Collection[bytes] = (),
        left_ids: Collection[str] = (),
    ) -> Counter[FileStatus]:
        """Remove files that need no probe from the pending files, and count them by their earlier status.

        Files that the same job has probed are not counted here, but in `of_job`. `whole` are the roots that
        were listed to the last entry: only there can a file be missing. Files of `left_out` do not become
        missing, nor known files with one of `left_ids`: they were renamed a moment ago.
        """
        self._whole = whole
        self._left_out, self._left_ids = frozenset(left_out), left_ids
        if self._find_gone(whole):
            self._follow_moves()
        counts: Counter[FileStatus] = Counter()
        for low, high in self._slices():
            unchanged, returned = self._library.write(
                scan_diff.settle_unchanged, self._scan_id, low, high, deep=deep, engine=engine
            ).result()
            counts += unchanged.counts
            self.of_job += unchanged.of_job
            self._announce(returned)
        return counts

    def mark_missing(self) -> None:
        """Mark files that are gone as missing, and drop those of imports that were found or have gone."""
        write, after = self._library.write, 0
        while gone := write(scan_diff.mark_missing, self._scan_id, after, MISSING_SLICE).result():
            after = gone[-1].id
            self.missing += len(gone)
            self._announce(gone)
            self._check()
        claim_all(
            self._library,
            self._check,
            self.claims,
            WholeScan(self._whole, self._is_there, partial(self._is_looked_for, file_id="")),
        )

    def _find_gone(self, whole: Sequence[bytes]) -> int:
        write = self._library.write
        for root in whole:
            folders = write(scan_diff.folders_to_compare, self._scan_id, root).result()
            lost: list[int] = []
            for start in range(0, len(folders), FOLDER_SLICE):
                self._check()
                part = folders[start : start + FOLDER_SLICE]
                write(scan_diff.find_gone, self._scan_id, part, partial(self._is_looked_for, root)).result()
                lost += write(sidecars.untold, self._scan_id, part).result()
            if (lost or write(scan_diff.has_gone, self._scan_id).result()) and not self._is_there(root):
                write(scan_diff.forget_gone, self._scan_id, root).result()
                continue
            for start in range(0, len(lost), SLICE):
                write(sidecars.delete, lost[start : start + SLICE]).result()
        last: int | None = 0
        while last is not None:
            self._check()
            last = write(scan_diff.find_missing, self._scan_id, last, SLICE).result()
        return write(scan_diff.count_gone, self._scan_id).result()

    def _is_looked_for(self, root: bytes, folder: bytes, name: bytes, file_id: str) -> bool:
        if file_id and file_id in self._left_ids:
            return False
        reached = not self._names.passes_over(folder.removeprefix(root))
        looked_for = reached and self._names.is_looked_for(name, sniff=self._sniffed)
        looked_for = looked_for and not self._names.leaves_out(name)
        return looked_for and (not self._left_out or join(folder, name) not in self._left_out)

    def _follow_moves(self) -> None:
        """Let moved files keep their records, if old and new path match one to one (S4)."""
        moves = [
            move
            for low, high in self._slices()
            for move in self._library.write(scan_diff.find_moves, self._scan_id, low, high).result()
        ]
        olds = Counter(move.record for move in moves)
        news = Counter(move.pending for move in moves)
        certain = [move for move in moves if olds[move.record] == news[move.pending] == 1]
        for start in range(0, len(certain), MISSING_SLICE):
            self._check()
            part = certain[start : start + MISSING_SLICE]
            self._announce(self._library.write(scan_diff.apply_moves, self._scan_id, part).result())

    def _slices(self) -> Iterator[tuple[int, int]]:
        low, high = self._library.write(scan_diff.pending_range, self._scan_id).result()
        for start in range(low, high + 1, SLICE):
            self._check()
            yield start, min(start + SLICE - 1, high)
