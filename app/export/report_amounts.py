"""Sums of files as text in a report."""

from typing import Final

from app.core.insights.amounts import Amount
from app.core.units import size_text

NOTHING: Final = Amount()


def sums_text(amount: Amount) -> str:
    """Return size and number of files: `1.2 GB, 3 files`."""
    files = "1 file" if amount.files == 1 else f"{amount.files:,} files"
    return f"{size_text(amount.size)}, {files}"
