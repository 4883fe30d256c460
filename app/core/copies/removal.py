"""The plan of a removal of copies: which files may go, which file stays for each, and which may not go."""

from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from app.core.checksum.verdict import BAD
from app.core.copies.group import CopyFile, Disk
from app.core.copies.keeper import Rank, ranking
from app.core.copies.occupancy import CopyBlocks, FreedSpace, occupancy
from app.core.file.record import AWAY
from app.core.message import Message
from app.core.text.names import covers

_USUAL: Final = ranking()


class Refusal(StrEnum):
    """The reason why a chosen file is not removed; the value is the code of its sentence."""

    AWAY = "trash.away"
    """The file cannot be reached."""
    DAMAGED = "trash.damaged"
    """The file is known to be damaged, so its bytes are no longer those of the others."""
    LINK = "trash.link"
    """Another path leads to the same bytes: a hard link, a reflink, a second mount."""
    LAST_COPY = "trash.last_copy"
    """No file of these contents would stay."""
    NO_KEEPER = "trash.no_keeper"
    """No file that stays can be reached and is free of damage."""
    PROTECTED = "trash.protected"
    """The rules keep all files on its disk, or in its folder."""
    OTHER_DISK = "trash.on_other_disk"
    """The files that stay are on other disks."""
    UNKNOWN_DISK = "trash.unknown_disk"
    """The disk of the file is unknown, so it may be a backup."""
    FEW_DISKS = "trash.few_disks"
    """The files that stay are on fewer disks than the rules demand."""
    TORN = "trash.torn"
    """Other files of its recording would stay, or no disk would have all of them."""
    BETTER = "trash.better"
    """The file is the one to keep of files with the same pictures, in this group or in another one."""
    UNSURE = "trash.unsure"
    """Perhaps the file does not show the same pictures as the one that stays."""
    IN_PARTS = "trash.in_parts"
    """The file is a part of a recording in several files, and the others show something else."""
    LANGUAGES = "trash.languages"
    """The file has sound in a language that the one that stays is not known to have."""
    STANDS_FOR = "trash.stands_for"
    """Other files went for it, and the one that stays is not known to show as much as these."""
    UNPAIRED = "trash.unpaired"
    """The file was not compared with the one that stays, or shows something else."""


class RemovalRules(Struct, frozen=True, kw_only=True):
    """The rules of a removal. By default, a copy goes only where another one stays on the same disk."""

    across_disks: bool = False
    """Whether a file may go although the file that stays is on another disk, as a backup is."""
    keep_on: frozenset[Disk] = frozenset()
    """Disks that no file is removed from."""
    keep_in: tuple[bytes, ...] = ()
    """Folders that no file is removed from; absolute."""
    keep_disks: int = 1
    """The least number of disks that hold a copy afterwards. Only known disks within reach count."""
    other_languages: bool = False
    """Whether a file may go that has sound in a language which the better one is not known to have."""
    rank: Rank = _USUAL
    """The order of the files of a group, the one to keep first."""

    def protect(self, file: CopyFile) -> bool:
        """Return whether a file has to stay where it is."""
        return file.disk in self.keep_on or any(covers(folder, file.path) for folder in self.keep_in)


SAME_DISK: Final = RemovalRules()


class Removal(NamedTuple):
    """A file to remove, and the file that stays in its place."""

    file: CopyFile
    keeper: CopyFile
    size: int
    """Bytes of each."""
    keeper_size: int | None = None
    """Bytes of the file that stays, if it has other bytes, which show the same pictures."""
    lost_languages: tuple[str, ...] = ()
    """Languages of sound that the file that stays is not known to have."""
    better: Message | None = None
    """By what the file is better than the one that stays, which the user has chosen; None if it is not."""

    @property
    def on_one_disk(self) -> bool:
        """Whether both are certainly on the same disk."""
        return self.file.volume != "" and self.file.volume == self.keeper.volume


class Refused(NamedTuple):
    """A chosen file that is not removed."""

    file: CopyFile
    size: int
    reason: Refusal


Planned = Removal | Refused


class GroupPlan(NamedTuple):
    """The plan for a group of files with equal contents."""

    files: Sequence[CopyFile]
    """The files of the group, whether they may go or not."""
    size: int
    """Bytes of each."""
    rows: Sequence[Planned]
    backups: int = 0
    """Files that stay as copies on other disks, and would go if `across_disks` were set."""

    @property
    def dubs(self) -> int:
        """Files with sound in a language that the file that stays lacks: they go if the rules allow it."""
        return sum(
            bool(row.lost_languages) if isinstance(row, Removal) else row.reason is Refusal.LANGUAGES
            for row in self.rows
        )

    def leaves_one_disk(self, removed: Container[int]) -> bool:
        """Return whether these removals leave one disk, or none, that holds the contents within reach.

        It is not said of a group whose files were on no more disks before.
        """
        before = {file.disk for file in usable(self.files)}
        staying = list(usable(self.files, removed))
        return len({file.disk for file in staying}) < len(before) and count_disks(staying) < 2

    def freed(self, removed: Container[int]) -> FreedSpace:
        """Return the space that these removals free."""
        staying = {file.copy for file in self.files if file.id not in removed}
        going = {file.copy for file in self.files} - staying
        blocks = [CopyBlocks(file.copy, file.disk, file.blocks) for file in self.files]
        return occupancy(blocks, self.size).freed(going)


def usable(files: Iterable[CopyFile], without: Container[int] = ()) -> Iterator[CopyFile]:
    """Yield the files that can stay in the place of others: within reach, and not known to be damaged."""
    return (
        file
        for file in files
        if file.id not in without and file.status not in AWAY and file.verdict not in BAD
    )


def count_disks(files: Iterable[CopyFile]) -> int:
    """Return the number of disks that hold one of the files, at least: an unknown one may be a known one."""
    volumes = {file.volume for file in files}
    return len(volumes - {""}) or len(volumes)


def choose(
    files: Sequence[CopyFile],
    candidates: Collection[int] | None,
    rules: RemovalRules = SAME_DISK,
) -> frozenset[int]:
    """Return the ids of the files of a group to remove, all `candidates` but the best; None: all files.

    The best one is that of each disk, or with `across_disks`, of as many disks as have to keep a copy. Files
    that are no candidates, or that the rules protect, stay anyway: with one that can be a keeper, all go.
    """
    chosen = [
        file for file in files if (candidates is None or file.id in candidates) and not rules.protect(file)
    ]
    ids = frozenset([file.id for file in chosen])
    staying = list(usable(files, ids))
    for file in sorted(usable(chosen), key=rules.rank(files)):
        if _is_needed(file, staying, rules):
            # Other paths to the keeper are the keeper.
            staying += [each for each in chosen if each.copy == file.copy]
    return ids.difference(file.id for file in staying)


def _is_needed(file: CopyFile, staying: Collection[CopyFile], rules: RemovalRules) -> bool:
    """Return whether a file has to stay beside those that stay."""
    if not rules.across_disks:
        return all(each.disk != file.disk for each in staying)
    more = count_disks((*staying, file)) > count_disks(staying)
    return not staying or (more and count_disks(staying) < rules.keep_disks)


def plan(
    files: Sequence[CopyFile],
    size: int,
    remove: Container[int],
    rules: RemovalRules = SAME_DISK,
) -> Iterator[Planned]:
    """Yield what becomes of each chosen file of a group; `size` is that of one copy in bytes.

    `files` are all files with these contents. A file that stays can be reached and is not damaged; with none,
    no file goes.
    """
    others = [file for file in files if file.id not in remove]
    keepers = sorted(usable(others), key=rules.rank(files))
    copies = [file.copy for file in files]
    for file in files:
        if file.id in remove:
            near = keepers if rules.across_disks else [each for each in keepers if each.disk == file.disk]
            reason = _refusal(file, copies.count(file.copy), others, keepers, near, rules)
            yield Refused(file, size, reason) if reason else Removal(file, near[0], size)


def plan_group(
    files: Sequence[CopyFile],
    size: int,
    candidates: Collection[int] | None,
    rules: RemovalRules = SAME_DISK,
) -> GroupPlan:
    """Return the plan for the files of a group that the rules choose among `candidates`; None: all files."""
    remove = choose(files, candidates, rules)
    backups = 0
    if not rules.across_disks:
        across = replace(rules, across_disks=True)
        backups = sum(
            isinstance(each, Removal) and each.file.id not in remove
            for each in plan(files, size, choose(files, candidates, across), across)
        )
    return GroupPlan(files, size, tuple(plan(files, size, remove, rules)), backups)


def whole_clips(plans: Iterable[GroupPlan]) -> list[GroupPlan]:
    """Return plans in which all files of a recording go, or none, and one disk keeps it whole.

    Where its parts would be left on several disks, none of which has all, the recording stays.
    """
    made = list(plans)
    keeping: dict[int, list[frozenset[Disk]]] = {}
    """The disks that keep each part that goes, by the recording."""
    parts: dict[int, int] = {}
    for each in made:
        going = [row.file for row in each.rows if isinstance(row, Removal)]
        if all(file.clip is None for file in going):
            continue
        gone = frozenset(file.id for file in going)
        disks = frozenset(file.disk for file in usable(each.files, gone))
        for file in going:
            if file.clip is not None:
                keeping.setdefault(file.clip, []).append(disks)
                parts[file.clip] = file.parts
    torn = {
        clip
        for clip, of_parts in keeping.items()
        if len(of_parts) < parts[clip] or not frozenset.intersection(*of_parts)
    }
    return [_untorn(each, torn) for each in made] if torn else made


def _untorn(group: GroupPlan, torn: Container[int]) -> GroupPlan:
    def is_torn(row: Planned) -> bool:
        return isinstance(row, Removal) and row.file.clip is not None and row.file.clip in torn

    if not any(map(is_torn, group.rows)):
        return group
    rows = (Refused(row.file, row.size, Refusal.TORN) if is_torn(row) else row for row in group.rows)
    return group._replace(rows=tuple(rows))


def _refusal(
    file: CopyFile,
    paths: int,
    others: Sequence[CopyFile],
    keepers: Sequence[CopyFile],
    near: Sequence[CopyFile],
    rules: RemovalRules,
) -> Refusal | None:
    """Return the reason not to remove a file whose copy has so many paths; None if it may go."""
    checks = (
        (rules.protect(file), Refusal.PROTECTED),
        (file.status in AWAY, Refusal.AWAY),
        (file.verdict in BAD, Refusal.DAMAGED),
        (not others, Refusal.LAST_COPY),
        (not keepers, Refusal.NO_KEEPER),
        (paths > 1, Refusal.LINK),
        (not (file.volume or rules.across_disks), Refusal.UNKNOWN_DISK),
        (not near, Refusal.OTHER_DISK),
        (count_disks(keepers) < rules.keep_disks, Refusal.FEW_DISKS),
    )
    return next((reason for applies, reason in checks if applies), None)
