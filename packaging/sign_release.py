"""Signs the file by which the window knows the newest version: `sign_release.py sign KEY OUTPUT --serial N`.

`sign_release.py make-key KEY` makes a key pair, and prints the public key for `app.news.release_file.KEYS`.
The private key stays outside of the repository, in a file of the user alone.
"""

import argparse
import base64
import os
import stat
import sys
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

import project

sys.path.insert(0, str(project.ROOT))
from app.core.errors import NewsFailed
from app.news.release_file import KEYS, Release, read, write

_CHANGES: Final = project.ROOT / "CHANGELOG.md"


def main() -> None:
    """Read what is wanted, and do it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    acts = parser.add_subparsers(dest="act", required=True)
    acts.add_parser("make-key").add_argument("key", type=Path)
    signing = acts.add_parser("sign")
    signing.add_argument("key", type=Path)
    signing.add_argument("output", type=Path)
    signing.add_argument("--serial", type=int, required=True, help="higher than that of the file before")
    asked = parser.parse_args()
    key = outside(asked.key)
    if asked.act == "make-key":
        sys.stdout.write(f"{make_key(key)}\n")
    else:
        asked.output.write_bytes(sign(key, asked.serial, project.version(), _CHANGES.read_text("utf-8")))


def outside(key: Path) -> Path:
    """Return the path of a key, or leave the program: none may get into the repository."""
    if key.resolve().is_relative_to(project.ROOT):
        sys.exit("the key has to lie outside of the repository")
    return key


def make_key(path: Path) -> str:
    """Write a new private key that only the user can read, and return the public one in base64."""
    key = Ed25519PrivateKey.generate()
    text = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:  # noqa: PTH123
        file.write(text)
    return _public(key)


def sign(path: Path, serial: int, version: str, changes: str, keys: tuple[str, ...] = KEYS) -> bytes:
    """Return the signed file of a version, or leave the program if the window would not take it."""
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        sys.exit(f"others can read {path}: chmod 600 it")
    key = load_pem_private_key(path.read_bytes(), password=None)
    if not isinstance(key, Ed25519PrivateKey):
        sys.exit(f"{path} is no key of Ed25519")
    date = project.release_date(version, changes)
    if date is None:
        sys.exit(f"CHANGELOG.md has no date for {version}: it is not released")
    text = write(Release(serial=serial, version=version, date=date), key)
    try:
        read(text, keys)
    except NewsFailed as error:
        sys.exit(f"the window would refuse the file: {error}")
    return text


def _public(key: Ed25519PrivateKey) -> str:
    return base64.b64encode(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode("ascii")


if __name__ == "__main__":
    main()
