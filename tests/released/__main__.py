"""Keeps what this version promises: `python -m tests.released`, a step of a release."""

import json

from app import __version__
from app.api.routes.openapi import document
from tests.released import API, KEPT, api, library


def main() -> None:
    """Replace the promises of the API, and add a library of this version."""
    KEPT.mkdir(exist_ok=True)
    API.write_text("\n".join(api.promises(document())) + "\n", "utf-8")
    packed = KEPT / f"{__version__}.sqlite3.xz"
    packed.unlink(missing_ok=True)
    found = library.write(packed)
    (KEPT / f"{__version__}.json").write_text(json.dumps(found, indent=1) + "\n", "utf-8")


main()
