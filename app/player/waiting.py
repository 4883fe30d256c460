"""The player that waits for the next file, while videos are looked at."""

from contextlib import suppress

from app.player.process import Player


class WaitingPlayer:
    """Holds one player that has started, so that the next file need not wait for its start."""

    def __init__(self) -> None:
        self._player: Player | None = None

    def prepare(self) -> None:
        """Start a player, unless one waits. A failure is met again by `take`."""
        if self._player is None:
            with suppress(OSError):
                self._player = Player()

    def take(self) -> Player:
        """Return the player that waits, or a new one. Raises OSError."""
        player, self._player = self._player, None
        return player or Player()

    def close(self) -> None:
        """End the player."""
        player, self._player = self._player, None
        if player is not None:
            player.close()
