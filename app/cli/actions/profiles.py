"""The commands of profiles: list and show them, and test files of the library."""

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TextIO

from app.cli.language import texts, tr
from app.cli.output.tables import table_lines, write_json_list
from app.config.profiles import LoadedProfiles
from app.core.facts.outcomes import Outcome
from app.core.file.record import FileRecord
from app.core.profiles.facts import ProfileFact
from app.core.profiles.judge import ProfileJudge
from app.core.profiles.profile import Profile
from app.core.profiles.tree import tree_of
from app.core.text.names import as_text, display, one_line
from app.library.reader import Reader

_AT_ONCE = 500


def write_list(loaded: LoadedProfiles, out: TextIO, *, as_json: bool) -> None:
    """Write the names and titles of all profiles."""
    if as_json:
        faults = [{"code": fault.code, "message": str(fault)} for fault in loaded.faults]
        listed = [
            {"name": each.name, "title": each.title, "shipped": each.shipped} for each in loaded.profiles
        ]
        policies = [{"name": name, "title": policy.name} for name, policy in loaded.policies]
        tree = {"profiles": listed, "policies": policies, "faults": faults}
        out.write(json.dumps(tree, indent=2) + "\n")
        return
    named = [(each.name, texts().translate("Profile", each.title)) for each in loaded.profiles]
    named += [(name, f"{one_line(policy.name)} (MediaConch)") for name, policy in loaded.policies]
    out.writelines(f"{line}\n" for line in table_lines(named))


def write_profile(profile: Profile, out: TextIO, *, as_json: bool) -> None:
    """Write a profile with its conditions and sources."""
    tree = tree_of(profile)
    if as_json:
        out.write(json.dumps({"name": profile.name, **tree}, indent=2) + "\n")
        return
    out.write(f"{profile.name}: {texts().translate('Profile', profile.title)}\n")
    out.write(f"{texts().translate('Profile', profile.about)}\n\n" if profile.about else "\n")
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
    yield f"{indent}{tr('all of:') if word == 'all' else tr('any of:')}\n"
    for part in tree[word]:
        yield from _rule_lines(part, f"{indent}  ")


class Verdict(NamedTuple):
    """The verdict of a profile on a file."""

    record: FileRecord
    profile: str
    outcome: Outcome
    facts: Sequence[str]
    trees: Sequence[dict[str, Any]]
    """The facts, for JSON."""


def verdicts(reader: Reader, ids: Sequence[int], profiles: Sequence[Profile]) -> Iterator[Verdict]:
    """Yield the verdict of each profile on each file, from the facts in the library."""
    judges = [ProfileJudge(profile, time.time()) for profile in profiles]
    for start in range(0, len(ids), _AT_ONCE):
        for record in reader.records(ids[start : start + _AT_ONCE]):
            for judge in judges:
                found = judge.verdict(record)
                facts, trees = list(map(str, found.facts)), list(map(_fact_tree, found.facts))
                yield Verdict(record, judge.profile.name, found.outcome, facts, trees)


def _fact_tree(fact: ProfileFact) -> dict[str, Any]:
    return {"filter": fact.key, "fact": fact.label, "found": fact.found, "wanted": list(fact.wanted)}


def write_verdicts(found: Iterable[Verdict], out: TextIO, *, as_json: bool) -> bool:
    """Write verdicts as they are made, and return whether every file passes."""
    passed = True

    def noted() -> Iterator[Verdict]:
        nonlocal passed
        for each in found:
            passed &= each.outcome is Outcome.YES
            yield each

    if as_json:
        write_json_list(out, {}, "verdicts", map(_verdict_tree, noted()))
    for each in () if as_json else noted():
        out.write(f"{each.outcome:7}  {each.profile}  {display(each.record.path)}\n")
        out.writelines(f"         {fact}\n" for fact in each.facts)
    return passed


def _verdict_tree(verdict: Verdict) -> dict[str, Any]:
    return {
        "path": as_text(verdict.record.path),
        "profile": verdict.profile,
        "outcome": verdict.outcome,
        "facts": verdict.trees,
    }
