"""The form of a profile in JSON: strict reading, and writing. `docs/profiles.md` describes it."""

from collections.abc import Mapping
from typing import Any, Final

from app.core.errors import ProfileRefused
from app.core.profiles.profile import (
    DEEPEST,
    LONGEST,
    MOST_CONDITIONS,
    MOST_SOURCES,
    RULE_FILTERS,
    VERSION,
    Profile,
    ProfileSource,
    conditions_of,
)
from app.core.query.grammar import parse
from app.core.query.rules import Condition, Rule, RuleGroup

_KEYS: Final = frozenset({"version", "title", "about", "sources", "all", "any"})
_WORDS: Final = {True: "all", False: "any"}


def profile_of(name: str, tree: object, *, shipped: bool = False) -> Profile:
    """Return the profile in a JSON tree.

    Raises `ProfileRefused` with the place of the mistake, such as `all[2].filter`.
    """
    values = _object(tree, "", _KEYS)
    version = values.get("version")
    if type(version) is not int or version < 1:
        raise _refused("version", "profile.no_version", version=VERSION)
    if version > VERSION:
        raise _refused("version", "profile.too_new")
    sources = tuple(
        _source(each, f"sources[{at}]") for at, each in enumerate(_list(values, "sources", MOST_SOURCES))
    )
    rule = _group(values, "", len(sources), 0)
    if len(conditions_of(rule)) > MOST_CONDITIONS:
        raise _refused("", "profile.too_many", limit=MOST_CONDITIONS)
    return Profile(
        name=name,
        title=_text(values, "title", "title") or name,
        about=_text(values, "about", "about"),
        rule=rule,
        sources=sources,
        shipped=shipped,
    )


def tree_of(profile: Profile) -> dict[str, Any]:
    """Return the JSON tree of a profile; `profile_of` reverses it."""
    return {
        "version": VERSION,
        "title": profile.title,
        "about": profile.about,
        "sources": [source._asdict() for source in profile.sources],
        **_rule_tree(profile.rule),
    }


def rule_tree(profile: Profile) -> dict[str, Any]:
    """Return the JSON tree of the conditions of a profile alone, which `profile_of` reads too."""
    return {"version": VERSION, **_rule_tree(profile.rule, with_sources=False)}


def _rule_tree(rule: Rule, *, with_sources: bool = True) -> dict[str, Any]:
    if isinstance(rule, RuleGroup):
        return {_WORDS[rule.every]: [_rule_tree(part, with_sources=with_sources) for part in rule.parts]}
    numbers = {"sources": list(rule.sources)} if rule.sources and with_sources else {}
    return {"filter": str(rule.term), **numbers}


def _group(values: Mapping[str, Any], place: str, sources: int, depth: int) -> RuleGroup:
    if ("all" in values) == ("any" in values):
        raise _refused(place, "profile.all_or_any")
    every = "all" in values
    key = _joined(place, _WORDS[every])
    if depth >= DEEPEST:
        raise _refused(key, "profile.too_deep", limit=DEEPEST)
    parts = _list(values, _WORDS[every], MOST_CONDITIONS, place)
    if not parts:
        raise _refused(key, "profile.empty")
    return RuleGroup(
        every, tuple(_rule(part, f"{key}[{at}]", sources, depth + 1) for at, part in enumerate(parts))
    )


def _rule(tree: object, place: str, sources: int, depth: int) -> Rule:
    values = _object(tree, place, frozenset({"all", "any", "filter", "sources"}))
    if "filter" not in values:
        _object(tree, place, frozenset({"all", "any"}))
        return _group(values, place, sources, depth)
    _object(tree, place, frozenset({"filter", "sources"}))
    numbers = _list(values, "sources", MOST_SOURCES, place)
    for number in numbers:
        if type(number) is not int or not 1 <= number <= sources:
            if not sources:
                raise _refused(f"{place}.sources", "profile.without_sources")
            raise _refused(f"{place}.sources", "profile.no_source", count=sources)
    return condition(_text(values, "filter", f"{place}.filter"), tuple(numbers), f"{place}.filter")


def condition(text: str, sources: tuple[int, ...] = (), place: str = "filter") -> Condition:
    """Return the condition that a filter stands for. Raises `ProfileRefused` if there is not exactly one."""
    terms, faults = parse(text)
    if faults:
        raise _refused(place, "profile.filter", detail=str(faults[0].message))
    if len(terms) != 1 or terms[0].key not in RULE_FILTERS:
        raise _refused(place, "profile.one_filter", names=", ".join(RULE_FILTERS))
    return Condition(terms[0], sources)


def _source(tree: object, place: str) -> ProfileSource:
    values = _object(tree, place, frozenset({"url", "says"}))
    url = _text(values, "url", f"{place}.url")
    if not url.startswith(("https://", "http://")):
        raise _refused(f"{place}.url", "profile.url")
    return ProfileSource(url, _text(values, "says", f"{place}.says"))


def _object(tree: object, place: str, keys: frozenset[str]) -> Mapping[str, Any]:
    if not isinstance(tree, dict):
        raise _refused(place, "profile.no_object")
    for key in tree:
        if key not in keys:
            raise _refused(
                _joined(place, str(key)[:40]), "profile.unknown_key", names=", ".join(sorted(keys))
            )
    return tree


def _list(values: Mapping[str, Any], key: str, most: int, place: str = "") -> list[Any]:
    found = values.get(key, [])
    if not isinstance(found, list) or len(found) > most:
        raise _refused(_joined(place, key), "profile.no_list", limit=most)
    return found


def _text(values: Mapping[str, Any], key: str, place: str) -> str:
    found = values.get(key, "")
    if not isinstance(found, str) or len(found) > LONGEST or not found.isprintable():
        raise _refused(place, "profile.no_text", limit=LONGEST)
    return found


def _joined(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _refused(place: str, code: str, **args: str | int) -> ProfileRefused:
    return ProfileRefused(code, place=place or "/", **args)
