"""The forms in which manifests are written. Apart from the writers, which commands need not load."""

from enum import StrEnum


class Form(StrEnum):
    """The forms in which manifests are written, as the values of `--as`."""

    ASC_MHL = "ascmhl"
    BAGIT = "bagit"
    MD5 = "md5"
    SHA1 = "sha1"
    SHA256 = "sha256"
    BLAKE3 = "blake3"
    XXH64 = "xxh64"
    XXH128 = "xxh128"

    @property
    def is_folder(self) -> bool:
        """Return whether the output is a folder of several files."""
        return self in {Form.ASC_MHL, Form.BAGIT}
