"""Scripts for POSIX shells that encode with ffmpeg.

Names are in single quotes, byte by byte as the file system has them: nothing within has a meaning to a shell
(https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02). `file:` keeps ffmpeg
from taking a name for a protocol or an option.
"""

from collections.abc import Iterable, Sequence
from typing import Final, TextIO

from app.core.text.names import as_text
from app.export.hand_over.encoding import encodings, ffmpeg_options
from app.export.hand_over.handing import HandingOver, SeenFile

_BEGINNING: Final = r"""#!/bin/sh
# Encodes videos with ffmpeg, one after the other. A file that is there already is never replaced.
set -u
command -v ffmpeg >/dev/null || { echo 'ffmpeg is not installed.' >&2; exit 127; }
made=0 there=0 failed=0

# Takes a source, its result, and the options of ffmpeg between them.
encode() {
	from=$1 to=$2
	shift 2
	if [ -e "$to" ] || [ -L "$to" ]; then
		there=$((there + 1))
		printf 'ALREADY THERE %s\n' "$to" >&2
	elif [ -e "$to.part" ] || [ -L "$to.part" ]; then
		failed=$((failed + 1))
		printf 'LEFT FROM BEFORE, REMOVE IT %s\n' "$to.part" >&2
	elif ffmpeg -nostdin -hide_banner -loglevel warning -n -i "file:$from" "$@" "file:$to.part" </dev/null &&
		mv -n -- "$to.part" "$to" && [ ! -e "$to.part" ]; then
		made=$((made + 1))
	else
		failed=$((failed + 1))
		rm -f -- "$to.part"
		printf 'FAILED %s\n' "$from" >&2
	fi
}

"""
_END: Final = r"""
printf '%s encoded, %s already there, %s failed\n' "$made" "$there" "$failed" >&2
[ "$failed" -eq 0 ]
"""


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the script, a line a file."""
    out.write(_BEGINNING)
    for file, encoding in encodings(files, handing):
        words = (as_text(file.path), as_text(handing.output(file)), *ffmpeg_options(file.media, encoding))
        out.write(f"encode {_quoted(words)}\n")
    out.write(_END)


def _quoted(words: Sequence[str]) -> str:
    return " ".join("'" + word.replace("'", "'\\''") + "'" for word in words)
