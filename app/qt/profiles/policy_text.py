"""A policy of MediaConch in words."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.core.names import one_line
from app.core.profiles.policy import Policy, PolicyRule

MOST_LINES: Final = 500


def policy_text(policy: Policy) -> str:
    """Return the rules of a policy, a line each; groups are indented."""
    lines: list[str] = []
    for line in _lines(policy, ""):
        if len(lines) == MOST_LINES:
            return "\n".join([*lines, "…"])
        lines.append(line)
    return "\n".join(lines)


def _lines(part: Policy | PolicyRule, indent: str) -> Iterator[str]:
    if isinstance(part, PolicyRule):
        wanted = " ".join(filter(None, (part.operator or "exists", part.requested)))
        yield indent + one_line(f"• {part.track}/{part.field} {wanted}")
        return
    every, one = "All of these must hold", "One of these must hold"
    yield indent + QCoreApplication.translate("GroupFrame", every if part.every else one)
    for inner in part.parts:
        yield from _lines(inner, f"{indent}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}")
