"""The proposal of the file to keep among files with equal contents, with the rule that decided."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from app.core.checksum.verdict import BAD
from app.core.copies.copy_marks import count_folders, name_marks
from app.core.copies.group import CopyFile
from app.core.file.record import AWAY
from app.core.text.names import covers, separator, split


class KeeperRule(StrEnum):
    """A rule that prefers some files to others."""

    INTACT = "intact"
    """Files that are not known to be damaged."""
    PREFERRED_PLACE = "preferred_place"
    """Files in the first preferred place that has one."""
    ONLINE = "online"
    """Files that can be reached."""
    PLAIN_NAME = "plain_name"
    """Files whose names do not say that they are copies, as "Copy of" does."""
    PLAIN_FOLDER = "plain_folder"
    """Files in no folder of backups or copies."""
    OLDEST = "oldest"
    """The file that was changed first."""
    LONGEST_NAME = "longest_name"
    SHORTEST_PATH = "shortest_path"
    FIRST_PATH = "first_path"
    """The first path in the order of bytes, which always decides."""


RULES: Final = (
    KeeperRule.PREFERRED_PLACE,
    KeeperRule.ONLINE,
    KeeperRule.PLAIN_NAME,
    KeeperRule.PLAIN_FOLDER,
    KeeperRule.OLDEST,
    KeeperRule.LONGEST_NAME,
    KeeperRule.SHORTEST_PATH,
)
"""The rules between intact files, in their usual order."""
_BEFORE_CHOSEN: Final = RULES[: RULES.index(KeeperRule.PLAIN_FOLDER) + 1]
"""The rules that no chosen one comes before: the longest name may well be "Copy of" the right one."""


class Keeper(NamedTuple):
    """The file to keep."""

    file: CopyFile
    rule: KeeperRule | None
    """The rule that left no other file; None if there was but one."""


def order(*chosen: KeeperRule) -> tuple[KeeperRule, ...]:
    """Return all rules with the chosen ones before those that merely tell equals apart."""
    return tuple(dict.fromkeys((*_BEFORE_CHOSEN, *chosen, *RULES)))


def propose(
    files: Sequence[CopyFile],
    rules: Sequence[KeeperRule] = RULES,
    places: Sequence[bytes] = (),
    group: Sequence[CopyFile] = (),
) -> Keeper | None:
    """Return the file to keep; None without files, and if all are known to be damaged.

    Each rule in turn leaves the files that it prefers. `places` are preferred folders, the best first, and
    `group` is what the files are chosen from, if it is more than they.
    Damaged files are never proposed, whatever the rules.
    """
    left = [file for file in files if file.verdict not in BAD]
    if not left:
        return None
    decided = KeeperRule.INTACT if len(left) == 1 < len(files) else None
    for rule in (*rules, KeeperRule.FIRST_PATH):
        if len(left) == 1:
            break
        left, decided = _preferred(left, _key(rule, places, group or files)), rule
    return Keeper(left[0], decided)


Key = Callable[[CopyFile], tuple[object, ...]]
"""Returns what is least for the file to keep."""
Rank = Callable[[Sequence[CopyFile]], Key]
"""Returns the key for the files of a group."""


def ranking(rules: Sequence[KeeperRule] = RULES, places: Sequence[bytes] = ()) -> Rank:
    """Return the rank by which `propose` chooses: for many groups, it is several times as fast."""
    used = (rule for rule in rules if places or rule is not KeeperRule.PREFERRED_PLACE)
    every = (*used, KeeperRule.FIRST_PATH)
    shared = [_key(rule, places, ()) for rule in every]
    named = [at for at, rule in enumerate(every) if rule is KeeperRule.PLAIN_NAME]

    def rank(group: Sequence[CopyFile]) -> Key:
        keys = shared.copy()
        for at in named:
            keys[at] = _by_name(group)
        return lambda file: tuple([key(file) for key in keys])

    return rank


def _preferred(files: Sequence[CopyFile], key: Callable[[CopyFile], object]) -> list[CopyFile]:
    keys = [key(file) for file in files]
    least = min(keys)  # type: ignore[type-var]
    return [file for file, each in zip(files, keys, strict=True) if each == least]


def _key(
    rule: KeeperRule, places: Sequence[bytes], group: Sequence[CopyFile]
) -> Callable[[CopyFile], object]:
    """Return the function whose least value a rule prefers in a group."""
    if rule is KeeperRule.PREFERRED_PLACE:
        ranks = dict(enumerate(places))
        return lambda file: next((at for at, place in ranks.items() if covers(place, file.path)), len(ranks))
    if rule is KeeperRule.PLAIN_NAME:
        return _by_name(group)
    return _KEYS[rule]


def _by_name(group: Sequence[CopyFile]) -> Callable[[CopyFile], int]:
    marks = name_marks(tuple([file.path for file in group]))
    return lambda file: marks.get(file.path, 0)


_KEYS: Final[Mapping[KeeperRule, Callable[[CopyFile], object]]] = {
    KeeperRule.ONLINE: lambda file: file.status in AWAY,
    KeeperRule.PLAIN_FOLDER: lambda file: count_folders(file.path.rpartition(separator(file.path))[0]),
    KeeperRule.OLDEST: lambda file: file.mtime_ns,
    KeeperRule.LONGEST_NAME: lambda file: -len(split(file.path)[1]),
    KeeperRule.SHORTEST_PATH: lambda file: len(file.path),
    KeeperRule.FIRST_PATH: lambda file: file.path,
}
