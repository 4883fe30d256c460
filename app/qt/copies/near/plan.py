"""The choice of videos that are to go to the trash, of which better ones stay."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from app.core.copies.chosen import ChosenRemovals, by_folder
from app.core.copies.group import CopyFile, Disk
from app.core.file.record import AWAY, FileRecord, FileStatus
from app.core.near.group_list import NearGroupList
from app.core.near.groups import NearGroup
from app.core.near.removal import copy_of, plan_near
from app.library.near import near_groups
from app.library.reader import Reader
from app.library.scan import sources
from app.qt.copies.trash_loader import PlanOptions, PlanOrigin, TrashPlan

Place = tuple[bytes, str]
"""The path of a source, and its volume."""


class NearChoice(NamedTuple):
    """Groups, and their files that are to go."""

    groups: Sequence[NearGroup]
    chosen: Collection[int]
    kept: Collection[int]
    """The first files of all groups of the library."""
    places: Mapping[int, Place]
    """The sources by their ids."""
    disks: Mapping[bytes, Disk]
    origin: PlanOrigin
    away: Collection[bytes] = ()
    """The sources that cannot be reached."""

    def sources(self) -> Collection[bytes]:
        return {self._place(file)[0] for group in self.groups for file in group.files}

    def reached(self, away: Collection[bytes]) -> "NearChoice":
        return self._replace(away=away)

    def emptied(self) -> "NearChoice":
        return self._replace(groups=())

    def planned(self, options: PlanOptions) -> TrashPlan:
        plans = plan_near(self.groups, self.chosen, self.kept, self._as_copy, options.rules(()))
        backups = sum(each.backups for each in plans)
        found, folders = ChosenRemovals(plans), by_folder(plans)
        return TrashPlan(folders, found, backups, self.disks, options, self.origin, is_near=True)

    def _place(self, file: FileRecord) -> Place:
        return self.places.get(file.source_id, (b"", ""))

    def _as_copy(self, file: FileRecord) -> CopyFile:
        source, volume = self._place(file)
        made = copy_of(file, source, volume)
        is_away = source in self.away and file.status not in AWAY
        return replace(made, status=FileStatus.OFFLINE) if is_away or not source else made


def choose_near(
    reader: Reader,
    *,
    found: NearGroupList,
    kept: Collection[int],
    heads: Sequence[int],
    files: Sequence[int] | None,
) -> NearChoice:
    """Return the choice of files of the groups with these first files; None: all but the first ones."""
    rows = [row for row in map(found.row_of, heads) if row is not None]
    groups = near_groups.read(reader, found, rows)
    others = [file.id for group in groups for file in group.files[1:]]
    chosen = frozenset(others if files is None else files)
    places = {id_: (each.path, each.volume) for id_, (each, _) in reader.insight(sources.expected).items()}
    origin = PlanOrigin(files=0 if files is None else len(chosen), groups=len(groups))
    return NearChoice(groups, chosen, kept, places, reader.source_disks(), origin)
