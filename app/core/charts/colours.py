"""The colours of marks: told apart with every kind of colour vision, and seen on both themes."""

from typing import Final

ON_LIGHT: Final = ("#0b5fa5", "#d96a00", "#00876c", "#a3478c", "#452e09", "#a340fd", "#3516a2", "#5e143b")
ON_DARK: Final = ("#4f9ee8", "#e69f00", "#35c9a0", "#d98bc0", "#9c3ffb", "#cc374c", "#b9faa6", "#e8ec6d")
COUNT: Final = len(ON_LIGHT)
"""Number of different colours."""


def text_on(colour: str) -> str:
    """Return black or white, whichever has more contrast on a colour such as `#0b5fa5`."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    # Both have the same contrast where (L + 0.05)² = 1.05 · 0.05 (WCAG 2.1, contrast ratio).
    return "#000000" if light > 0.179 else "#ffffff"


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
