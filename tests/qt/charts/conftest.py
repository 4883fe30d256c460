"""The language of the user."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from app.qt.startup import translation


@pytest.fixture
def german(qapp: QCoreApplication) -> Iterator[QLocale]:
    """Have the application speak German."""
    before = QLocale()
    yield translation.install(qapp, "de")
    translation.install(qapp, translation.ENGLISH)
    QLocale.setDefault(before)
