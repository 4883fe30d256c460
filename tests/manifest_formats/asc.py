"""Makes and verifies ASC MHL histories for tests."""

from collections.abc import Sequence
from pathlib import Path

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.form import Form
from app.core.manifest.verdict import ManifestFinding, VerificationResult
from tests.manifest_formats import creating
from tests.manifest_formats.checks import check
from tests.manifest_formats.creating import NOW


def create(
    folder: Path, *algorithms: Algorithm, now: float = NOW, output: Path | None = None
) -> tuple[int, list[ManifestFinding]]:
    """Write a new generation, and return the number of files and what was told."""
    return creating.create(folder, Form.ASC_MHL, *(algorithms or (Algorithm.MD5,)), output=output, now=now)


def verify_history(folder: Path) -> tuple[VerificationResult, dict[bytes, ManifestFinding]]:
    """Verify a folder against its history."""
    return check(folder, "ascmhl/ascmhl_chain.xml")


def generations(folder: Path) -> Sequence[str]:
    """Return the names of the generations of a folder."""
    return sorted(path.name for path in (folder / "ascmhl").glob("*.mhl"))


def edit(folder: Path, name: str, old: str, new: str) -> None:
    """Replace text in a file of a history."""
    path = folder / "ascmhl" / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
