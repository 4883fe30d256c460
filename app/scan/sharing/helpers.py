"""The interface between a scan and other hosts that help it to list folders."""

from collections.abc import Iterator
from typing import Protocol


class Helpers(Protocol):
    """Other hosts. One thread makes, uses and closes them."""

    def can_share(self, root: bytes) -> bool:
        """Return whether other hosts may see a root as a whole."""

    @property
    def idle(self) -> int:
        """Number of shares that can be handed out now. The first call begins to look for hosts."""

    def hand(self, key: int, root: bytes, share: bytes) -> None:
        """Have a host call `share_child.list_share` for folders of `root`."""

    def answers(self, seconds: float) -> Iterator[tuple[int, bytes | None]]:
        """Yield keys and answers, waiting some seconds for the first. None: no host could answer."""

    def distrust(self, key: int) -> None:
        """Leave out the host that gave this answer."""

    def close(self) -> bool:
        """End all within half a second; return False if that failed."""
