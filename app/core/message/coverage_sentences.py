"""Sentences about what is not known of files, because nobody has asked yet."""

from typing import Final

COVERAGE_SENTENCES: Final[dict[str, str]] = {
    "coverage.damage_none": "No check for damage has an answer yet.",
    "coverage.damage_part": "Checks for damage have an answer about {asked} of {files} "
    "{files:file|files}. Of the {left:other it is not known whether it is|others it is not known whether "
    "they are} damaged.",
    "coverage.rot_none": "No file was compared with an earlier checksum yet.",
    "coverage.rot_part": "{asked} of {files} {files:file|files} {asked:was|were} compared with an earlier "
    "checksum. Of the {left:other it is not known whether it is|others it is not known whether they are} "
    "rotten.",
    "coverage.copies_none": "The copies of no file are known yet.",
    "coverage.copies_part": "The copies of {asked} of {files} {files:file|files} are known. "
    "Of the {left:other|others} nothing is known.",
}
