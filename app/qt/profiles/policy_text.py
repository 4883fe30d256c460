"""A policy of MediaConch in words."""

from collections.abc import Iterator
from typing import Final

from app.core.names import one_line
from app.core.profiles.policy import Policy, PolicyRule

MOST_LINES: Final = 500
_STEP: Final = "\N{NO-BREAK SPACE}" * 3


def policy_text(policy: Policy, every: str, one: str) -> str:
    """Return the rules of a policy, a line each; groups are indented.

    `every` and `one` say that all parts of a group must hold, or one.
    """
    lines: list[str] = []
    for line in _lines(policy, "", every, one):
        if len(lines) == MOST_LINES:
            return "\n".join([*lines, "…"])
        lines.append(line)
    return "\n".join(lines)


def _lines(part: Policy | PolicyRule, indent: str, every: str, one: str) -> Iterator[str]:
    if isinstance(part, PolicyRule):
        wanted = " ".join(filter(None, (part.operator or "exists", part.requested)))
        yield indent + one_line(f"• {part.track}/{part.field} {wanted}")
        return
    yield indent + (every if part.every else one)
    for inner in part.parts:
        yield from _lines(inner, f"{indent}{_STEP}", every, one)
