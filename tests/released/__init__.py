"""What a release promises to those who use it. Each later version keeps it, or is a new major version.

`python -m tests.released` stores the promises of a version, as a step of its release.
"""

from pathlib import Path
from typing import Final

KEPT: Final = Path(__file__).parent / "kept"
API: Final = KEPT / "api.txt"
"""The promises of the last release's API, a line each."""
