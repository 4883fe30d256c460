"""The commands of profiles: list and show them, and test files of the library."""

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TextIO

from app.config.profiles import LoadedProfiles
from app.core.names import as_text, display
from app.core.profiles.facts import ProfileVerdict
from app.core.profiles.judge import ProfileJudge
from app.core.profiles.profile import Profile
from app.core.profiles.tree import tree_of
from app.core.query import Outcome
from app.core.record import FileRecord
from app.library.reader import Reader

_AT_ONCE = 500


def write_list(loaded: LoadedProfiles, out: TextIO, *, as_json: bool) -> None:
    """Write the names and titles of all profiles."""
    if as_json:
        faults = [{"code": fault.code, "message": str(fault)} for fault in loaded.faults]
        listed = [
            {"name": each.name, "title": each.title, "shipped": each.shipped} for each in loaded.profiles
        ]
        out.write(json.dumps({"profiles": listed, "faults": faults}, indent=2) + "\n")
        return
    width = max(len(each.name) for each in loaded.profiles) if loaded.profiles else 0
    out.writelines(f"{each.name:{width}}  {each.title}\n" for each in loaded.profiles)


def write_profile(profile: Profile, out: TextIO, *, as_json: bool) -> None:
    """Write a profile with its conditions and sources."""
    tree = tree_of(profile)
    if as_json:
        out.write(json.dumps({"name": profile.name, **tree}, indent=2) + "\n")
        return
    out.write(f"{profile.name}: {profile.title}\n")
    out.write(f"{profile.about}\n\n" if profile.about else "\n")
    out.writelines(_rule_lines(tree, ""))
    out.write("\n" if profile.sources else "")
    out.writelines(
        f"[{number}] {source.url}\n    {source.says}\n" for number, source in enumerate(profile.sources, 1)
    )


def _rule_lines(tree: dict[str, Any], indent: str) -> Iterator[str]:
    if "filter" in tree:
        numbers = "".join(f" [{number}]" for number in tree.get("sources", ()))
        yield f"{indent}{tree['filter']}{numbers}\n"
        return
    word = "all" if "all" in tree else "any"
    yield f"{indent}{word} of:\n"
    for part in tree[word]:
        yield from _rule_lines(part, f"{indent}  ")


def test_files(
    reader: Reader, ids: Sequence[int], profiles: Sequence[Profile], out: TextIO, *, as_json: bool
) -> bool:
    """Write the verdict of each profile on each file, and return whether every file passes all of them."""
    verdicts = _verdicts(reader, ids, profiles)
    return _write_json(verdicts, out) if as_json else _write_text(verdicts, out)


_Verdict = tuple[FileRecord, Profile, ProfileVerdict]


def _verdicts(reader: Reader, ids: Sequence[int], profiles: Sequence[Profile]) -> Iterator[_Verdict]:
    judges = [ProfileJudge(profile, time.time()) for profile in profiles]
    for start in range(0, len(ids), _AT_ONCE):
        for record in reader.records(ids[start : start + _AT_ONCE]):
            for judge in judges:
                yield record, judge.profile, judge.verdict(record)


def _write_text(verdicts: Iterable[_Verdict], out: TextIO) -> bool:
    passed = True
    for record, profile, found in verdicts:
        out.write(f"{found.outcome:7}  {profile.name}  {display(record.path)}\n")
        out.writelines(f"         {fact}\n" for fact in found.facts)
        passed &= found.outcome is Outcome.YES
    return passed


def _write_json(verdicts: Iterable[_Verdict], out: TextIO) -> bool:
    """Write the verdicts as they are made."""
    passed, comma = True, "\n"
    out.write('{"verdicts": [')
    for record, profile, found in verdicts:
        tree = {"path": as_text(record.path), "profile": profile.name, **verdict_tree(found)}
        out.write(comma + json.dumps(tree))
        comma = ",\n"
        passed &= found.outcome is Outcome.YES
    out.write("\n]}\n")
    return passed


def verdict_tree(found: ProfileVerdict) -> dict[str, Any]:
    """Return the JSON tree of a verdict."""
    facts = [
        {"filter": each.key, "fact": each.label, "found": each.found, "wanted": list(each.wanted)}
        for each in found.facts
    ]
    return {"outcome": found.outcome, "facts": facts}
