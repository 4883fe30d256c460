"""QR codes as rows of dark and light modules; the only place that knows segno."""

from typing import Final

BORDER: Final = 4
"""The white border around a code, in modules, as ISO/IEC 18004 demands it."""


def modules(text: str, error: str = "m") -> tuple[tuple[bool, ...], ...]:
    """Return the rows of a code with its border; True is dark.

    `error` is the least level of error correction, `l`, `m`, `q` or `h`; a higher one is taken where it
    needs no larger code.
    """
    import segno  # noqa: PLC0415 - few commands and one dialog need it

    rows = segno.make_qr(text, error=error).matrix_iter(border=BORDER)
    return tuple(tuple(map(bool, row)) for row in rows)
