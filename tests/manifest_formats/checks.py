"""Short ways to make a folder, and to verify it."""

from collections.abc import Mapping
from pathlib import Path

from app.core.checksum.algorithm import Algorithm
from app.core.manifest.verdict import FileState, ManifestFinding, VerificationResult
from app.core.manifest.verification import verify
from app.manifest_formats.registry import open_manifest
from app.manifests.local_folder import LocalFolder
from tests.manifest_formats.doubles import PlainHasher


def make(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write files below a folder, and return it."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def check(
    folder: Path, manifest: str = "", algorithm: Algorithm | None = None
) -> tuple[VerificationResult, dict[bytes, ManifestFinding]]:
    """Verify a folder against a manifest in it; return the result, and the findings by path."""
    findings: dict[bytes, ManifestFinding] = {}

    def listen(finding: ManifestFinding) -> None:
        assert finding.path not in findings, "one finding a path"
        findings[finding.path] = finding

    local = LocalFolder(bytes(folder))
    opened = open_manifest(local, manifest.encode(), algorithm)
    return verify(opened, local, PlainHasher(folder), listen), findings


def states(findings: Mapping[bytes, ManifestFinding]) -> dict[bytes, FileState]:
    """Return the state of each file that is not simply verified."""
    return {path: finding.state for path, finding in findings.items()}
