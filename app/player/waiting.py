"""The players of the window: those that play, and one that waits for the next file."""

from contextlib import suppress

from app.player.process import Player


class WaitingPlayer:
    """Holds one player that has started, so that the next file need not wait for its start.

    Used by one thread.
    """

    def __init__(self) -> None:
        self._player: Player | None = None
        self._taken: set[Player] = set()

    def prepare(self) -> None:
        """Start a player, unless one waits. A failure is met again by `take`."""
        if self._player is None:
            with suppress(OSError):
                self._player = Player()

    def take(self) -> Player:
        """Return the player that waits, or a new one. Raises OSError."""
        player, self._player = self._player or Player(), None
        self._taken.add(player)
        return player

    def end(self, player: Player) -> None:
        """End a player that was taken."""
        self._taken.discard(player)
        player.close()

    def rest(self) -> None:
        """End the player that waits."""
        player, self._player = self._player, None
        if player is not None:
            player.close()

    def close(self) -> None:
        """End all players."""
        self.rest()
        while self._taken:
            self._taken.pop().close()
