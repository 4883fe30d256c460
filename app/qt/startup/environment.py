"""What a window asks of the computer around it; tests put stand-ins in its place."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.jobs.sleep_inhibitor import Hold
    from app.probe.base import Prober
    from app.qt.desktop.notifier import Notifier


def _no_badge(_number: int) -> None:
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """None stands for what the system has."""

    badge: Callable[[int], None] = _no_badge
    """Shows a number on the program's icon, of which 0 is none."""
    notifier: "Notifier | None" = None
    hold: "Hold | None" = None
    preview_prober: "Callable[[], Prober] | None" = None
    """Makes what looks at single files."""
