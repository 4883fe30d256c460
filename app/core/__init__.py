"""Values and pure functions that every layer shares; the standard library only."""
