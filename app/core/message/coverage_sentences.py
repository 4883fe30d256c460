"""Sentences about what is not known of files, because nobody has asked yet."""

from typing import Final

COVERAGE_SENTENCES: Final[dict[str, str]] = {
    "coverage.damage_none": "No file was checked for damage yet.",
    "coverage.damage_part": "{asked} of {files} files were checked for damage. "
    "Of the others nothing is known.",
    "coverage.rot_none": "No file was compared with an earlier checksum yet.",
    "coverage.rot_part": "{asked} of {files} files were compared with an earlier checksum. "
    "Of the others nothing is known.",
    "coverage.copies_none": "No search for copies yet.",
    "coverage.copies_part": "The copies of {asked} of {files} files are known. "
    "Of the others nothing is known.",
}
