"""A folder of videos with subtitles."""

from pathlib import Path

import pytest

from app.library import Library
from tests.dialogue.spoken import Spoken


@pytest.fixture
def spoken(library: Library, videos: Path) -> Spoken:
    """No files yet."""
    return Spoken(library, videos)
