"""The columns of the table: those of files, and the small picture, which only the window can show."""

from typing import Final

from app.core.facts.catalogue import COLUMNS
from app.core.facts.fact import Fact

THUMBNAIL: Final = Fact(key="thumbnail", title="Picture", fields=("id",), text=lambda _id: "")
"""The picture of a file. No text, order, filter or export has it."""
TABLE_COLUMNS: Final = (*COLUMNS, THUMBNAIL)
THUMBNAIL_WIDTH: Final = 112
"""Usual width of the picture's column, px."""
