"""Moves copies to the trash of the system, each after it was compared with the file that stays, and back."""

__all__ = ["mover", "session", "settling"]
