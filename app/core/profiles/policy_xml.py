"""Reads a policy of MediaConch from its XML, within bounds."""

from collections.abc import Iterator, Mapping
from typing import Final

from app.core.errors import ProfileRefused
from app.core.profiles.policy import EVERY, OPERATORS, WITHOUT_VALUE, Policy, PolicyRule
from app.core.xml_events import Event, events

MOST_RULES: Final = 2000
_MOST_NUMBER: Final = 4
"""Digits of the number of a track."""
_LONGEST_VALUE: Final = 2000
"""Characters of a requested value, which a verdict repeats for each file."""


def policy_of(text: bytes, name: bytes) -> Policy:
    """Return the policy in an XML document; `name` is its path, for the user. Raises `ProfileRefused`."""
    stream = events([text], name, ProfileRefused)
    for event in stream:
        if event.starts:
            if event.tag != "policy":
                break
            counted = _Rules()
            made = _policy(event.attributes, stream, counted)
            for _ in stream:  # the rest of the document must be sound too
                pass
            if counted.found:
                return made
            break
    raise ProfileRefused("policy.none", path=name.decode("utf-8", "replace"))


class _Rules:
    """The number of rules so far."""

    def __init__(self) -> None:
        self.found = 0

    def add(self) -> None:
        self.found += 1
        if self.found > MOST_RULES:
            raise ProfileRefused("policy.too_many", limit=MOST_RULES)


def _policy(attributes: Mapping[str, str], stream: Iterator[Event], rules: _Rules) -> Policy:
    kind = attributes.get("type", "")
    if kind not in {"and", "or"}:
        raise ProfileRefused("policy.bad_type", name=kind[:40])
    parts: list[Policy | PolicyRule] = []
    for event in stream:
        if not event.starts:
            if event.tag == "policy":
                break
        elif event.tag == "policy":
            parts.append(_policy(event.attributes, stream, rules))
        elif event.tag == "rule":
            rules.add()
            parts.append(_rule(event.attributes, stream))
    return Policy(
        name=attributes.get("name", ""),
        every=kind == "and",
        parts=tuple(parts),
        level=attributes.get("level", ""),
    )


def _rule(attributes: Mapping[str, str], stream: Iterator[Event]) -> PolicyRule:
    requested, inner = "", ""
    for event in stream:
        if event.starts:
            inner = inner or event.tag
        elif event.tag == "rule":
            requested = event.text
            break
    if len(requested) > _LONGEST_VALUE:
        raise ProfileRefused("policy.long_value", name=attributes.get("name", "")[:80], limit=_LONGEST_VALUE)
    rule = PolicyRule(
        name=attributes.get("name", ""),
        field=attributes.get("value", ""),
        track=attributes.get("tracktype", ""),
        occurrence=attributes.get("occurrence", ""),
        operator=attributes.get("operator", ""),
        requested=requested,
        level=attributes.get("level", ""),
        unsupported=_unsupported(attributes, requested, inner),
    )
    if not rule.field and not rule.unsupported:
        raise ProfileRefused("policy.no_field", name=rule.name[:80])
    return rule


def _unsupported(attributes: Mapping[str, str], requested: str, inner: str) -> str:
    """Return the part of a rule that is not understood; empty for none."""
    occurrence, operator = attributes.get("occurrence", ""), attributes.get("operator", "")
    if attributes.get("scope", "mi") not in {"", "mi"}:
        return f'scope="{attributes["scope"][:40]}"'
    if inner:
        return f"<{inner[:40]}>"
    if requested == "compare":
        return "compare"
    if operator not in OPERATORS and operator not in WITHOUT_VALUE:
        return f'operator="{operator[:40]}"'
    numbered = occurrence.isascii() and occurrence.isdecimal() and len(occurrence) <= _MOST_NUMBER
    return "" if occurrence in EVERY or numbered else f'occurrence="{occurrence[:40]}"'
