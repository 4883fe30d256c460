"""Plans a removal of videos of which better ones, with the same pictures, stay."""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from app.core.copies.group import CopyFile
from app.core.copies.removal import GroupPlan, RemovalRules
from app.core.file.record import AWAY, FileRecord, FileStatus
from app.core.near.group_list import NearGroupList
from app.core.near.groups import NearGroup
from app.core.near.removal import copy_of, plan_near
from app.core.query import Query
from app.library.near import near_groups, near_making, stand_ins
from app.library.reader import Reader
from app.library.scan import sources

Place = tuple[bytes, str]
"""The path of a source, and its volume."""


class NearChoice(NamedTuple):
    """Groups, and their files that are to go."""

    groups: Sequence[NearGroup]
    chosen: Collection[int]
    kept: Collection[int]
    """The chosen files that a group of the library begins with."""
    places: Mapping[int, Place]
    """The sources by their ids."""
    needed: Collection[tuple[int, int]] = ()
    """As `plan_near` takes them."""
    away: Collection[bytes] = ()
    """The sources that cannot be reached."""

    def sources(self) -> Collection[bytes]:
        """Return the paths of the sources of all files."""
        return {self._place(file)[0] for group in self.groups for file in group.files}

    def plans(self, rules: RemovalRules) -> list[GroupPlan]:
        """Return the plan of each chosen file."""
        return plan_near(self.groups, self.chosen, self.kept, self._as_copy, rules, self.needed)

    def _place(self, file: FileRecord) -> Place:
        return self.places.get(file.source_id, (b"", ""))

    def _as_copy(self, file: FileRecord) -> CopyFile:
        source, volume = self._place(file)
        made = copy_of(file, source, volume)
        is_away = source in self.away and file.status not in AWAY
        return replace(made, status=FileStatus.OFFLINE) if is_away or not source else made


def choose_near(
    reader: Reader,
    found: NearGroupList,
    rows: Sequence[int],
    files: Collection[int] | None = None,
) -> NearChoice:
    """Return the choice of files of the groups at these positions; None: all but the first ones."""
    groups = near_groups.read(reader, found, rows)
    others = [file.id for group in groups for file in group.files[1:]]
    chosen = frozenset(others if files is None else files)
    pairs = [
        (file.id, group.keeper.file.id)
        for group in groups
        if group.keeper is not None
        for file in group.files
        if file.id in chosen
    ]
    places = {id_: (each.path, each.volume) for id_, (each, _) in reader.insight(sources.expected).items()}
    kept = near_groups.heads_among(reader, found, chosen)
    return NearChoice(groups, chosen, kept, places, reader.insight(stand_ins.needed, pairs))


def plan_matching(
    reader: Reader, query: Query, rules: RemovalRules, away: Collection[bytes] = ()
) -> list[GroupPlan]:
    """Return the plan of each file of a search of which a better one stays.

    `away` are the sources out of reach.
    """
    matching = None if query.everything else frozenset(reader.find(query))
    found = near_making.current(reader, query)
    choice = choose_near(reader, found, range(len(found)))
    if matching is not None:
        choice = choice._replace(chosen=frozenset(choice.chosen) & matching)
    return choice._replace(away=away).plans(rules)
