"""The language of the user."""

import pytest
from PySide6.QtCore import QLocale

from tests.qt.conftest import Install


@pytest.fixture
def german(install: Install) -> QLocale:
    """Have the application speak German."""
    return install("de")
