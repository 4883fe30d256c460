"""Tables by the titles of their columns, as a user sees them."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, Qt

from app.qt.widgets.row_model import RowColumn

R = TypeVar("R")


def titled(columns: Sequence[RowColumn[R]], title: str) -> RowColumn[R]:
    """Return the column with a title."""
    (column,) = [each for each in columns if each.title == title]
    return column


def column_of(model: QAbstractItemModel, title: str) -> int:
    """Return the number of the column with a title."""
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    return titles.index(title)


def texts_of(model: QAbstractItemModel, title: str) -> list[str]:
    """Return the texts of a column, from the top."""
    column = column_of(model, title)
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]
