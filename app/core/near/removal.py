"""The plan of a removal of videos of which a better one, with the same pictures, stays.

Every guard of a removal of exact copies holds for each pair of a file and the one that stays.
"""

from collections.abc import Callable, Collection, Container, Iterable, Mapping
from typing import Final

from msgspec.structs import replace

from app.core.copies.group import CopyFile
from app.core.copies.removal import (
    SAME_DISK,
    GroupPlan,
    Planned,
    Refusal,
    Refused,
    Removal,
    RemovalRules,
    plan,
)
from app.core.file.record import FileRecord
from app.core.near.groups import NearGroup
from app.core.near.keeper import NearRule, why_better
from app.core.near.likeness import Likeness, NearKind

_KEEPER: Final = 1
_FILE: Final = 2
"""Numbers of the copies of a pair, which are no links of each other: their bytes differ."""
CopyOf = Callable[[FileRecord], CopyFile]
"""Returns a file with the disk that it is on."""


def copy_of(record: FileRecord, source: bytes, volume: str) -> CopyFile:
    """Return a file of a group on a source; `volume` is empty if it is not known."""
    return CopyFile(
        id=record.id,
        path=record.path,
        source=source,
        status=record.status,
        mtime_ns=record.mtime_ns,
        verdict=record.verdict,
        copy=_FILE,
        volume=volume,
        clip=record.clip,
        parts=record.parts or 1,
    )


def plan_near(
    groups: Iterable[NearGroup],
    chosen: Collection[int],
    kept: Collection[int],
    as_copy: CopyOf,
    rules: RemovalRules = SAME_DISK,
    needed: Container[tuple[int, int]] = (),
) -> list[GroupPlan]:
    """Return a plan for each chosen file, beside the file of its group that stays.

    `kept` are the first files of all groups of the library, of which none goes. A file of several groups goes
    if one of them allows it. `needed` are pairs of ids of a file for which others went, and one that cannot
    stay in its place (`library.near.stand_ins`).
    """
    groups = list(groups)
    kept = frozenset(kept) | {group.keeper.file.id for group in groups if group.keeper is not None}
    found: dict[int, GroupPlan] = {}
    for group in groups:
        likeness = _likenesses(group)
        for file in group.files:
            if file.id in chosen and not _goes(found.get(file.id)):
                found[file.id] = _plan_file(group, file, likeness, kept, as_copy, rules, needed)
    return list(found.values())


def _goes(planned: GroupPlan | None) -> bool:
    return planned is not None and isinstance(planned.rows[0], Removal)


def _likenesses(group: NearGroup) -> Mapping[int, Likeness]:
    """Return the likeness of each file to the one to keep; only those pairs are known."""
    head, *others = group.files
    known = {file.id: likeness for file, likeness in zip(others, group.likenesses, strict=True)}
    keeper = None if group.keeper is None else group.keeper.file.id
    if keeper == head.id:
        return known
    return {} if keeper is None else {head.id: known[keeper]}


def _plan_file(
    group: NearGroup,
    file: FileRecord,
    likenesses: Mapping[int, Likeness],
    kept: Collection[int],
    as_copy: CopyOf,
    rules: RemovalRules,
    needed: Container[tuple[int, int]],
) -> GroupPlan:
    ours, keeper = as_copy(file), group.keeper
    if keeper is None:
        return _refused(ours, file.size, Refusal.NO_KEEPER)
    likeness, lost = likenesses.get(file.id), _lost_languages(file, keeper.file)
    checks = (
        (file.id in kept, Refusal.BETTER),
        (ours.clip is not None, Refusal.IN_PARTS),
        (likeness is None, Refusal.UNPAIRED),
        (likeness is not None and likeness.kind is NearKind.PERHAPS, Refusal.UNSURE),
        ((file.id, keeper.file.id) in needed, Refusal.STANDS_FOR),
        (bool(lost) and not rules.other_languages, Refusal.LANGUAGES),
    )
    if reason := next((reason for applies, reason in checks if applies), None):
        return _refused(ours, file.size, reason)
    theirs = replace(as_copy(keeper.file), copy=_KEEPER)
    pair = (theirs, ours)
    better = why_better(file, keeper.file) if keeper.rule is NearRule.CHOSEN else None
    rows: tuple[Planned, ...] = tuple(
        row._replace(keeper_size=keeper.file.size, lost_languages=lost, better=better)
        if isinstance(row, Removal)
        else row
        for row in plan(pair, file.size, {file.id}, rules)
    )
    return GroupPlan(pair, file.size, rows, _as_backup(pair, file, rows, rules))


def _lost_languages(file: FileRecord, keeper: FileRecord) -> tuple[str, ...]:
    """Return the languages of sound of a file that the one that stays is not known to have."""
    return tuple(sorted(_languages(file) - _languages(keeper)))


def _languages(file: FileRecord) -> frozenset[str]:
    """Return the languages of sound without countries: German of Austria is German."""
    return frozenset(tag.partition("-")[0] for tag in (file.summary.audio_languages or "").split())


def _as_backup(
    pair: tuple[CopyFile, CopyFile], file: FileRecord, rows: tuple[Planned, ...], rules: RemovalRules
) -> int:
    """Return 1 if the file stays only because the other one is on another disk, else 0."""
    if rules.across_disks or isinstance(rows[0], Removal):
        return 0
    across = plan(pair, file.size, {file.id}, replace(rules, across_disks=True))
    return int(isinstance(next(across), Removal))


def _refused(file: CopyFile, size: int, reason: Refusal) -> GroupPlan:
    return GroupPlan((file,), size, (Refused(file, size, reason),))
