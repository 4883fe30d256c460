"""Nobody else's business."""

from pathlib import Path

from app.preview.cache import Cache
from tests.preview.scanned import SCANNED


def test_what_is_kept_is_the_users_alone(tmp_path: Path) -> None:
    folder = tmp_path / "previews"
    Cache(folder, 1000).put(SCANNED, "frames", b"pictures")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in folder.iterdir()} == {0o600}
