"""What only Linux has in place of a library."""

from pathlib import Path

import pytest

from app.core.errors import LibraryError
from app.library import open_library


@pytest.mark.parametrize(
    ("name", "said"), [("version", "is not a Cinventory"), ("self/mem", "cannot be read")]
)
def test_a_file_that_is_longer_than_its_size_is_refused(name: str, said: str) -> None:
    with pytest.raises(LibraryError, match=f"/proc/.*{Path(name).name} {said}"):
        open_library(Path("/proc") / name)
