"""Scripts for PowerShell that encode with ffmpeg, on Windows and elsewhere.

Names are in single quotes, within which only these have a meaning: two stand for one. PowerShell takes four
signs of Unicode for a single quote too
(https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules).
Version 5.1 knows UTF-8 by its mark alone. Before version 7.3, an argument with a double quote is passed on in
pieces: names with one are left out.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final, TextIO

from app.export.hand_over.encoding import encodings, ffmpeg_options
from app.export.hand_over.handing import HandingOver, SeenFile, utf8
from app.export.hand_over.windows_names import windows_texts
from app.export.registry import BYTE_ORDER_MARK

FORBIDDEN: Final = '"'
"""The sign that splits an argument."""
_BEGINNING: Final = r"""# Encodes videos with ffmpeg, one after the other. It replaces no file that is there.
# If Windows does not run it: powershell -ExecutionPolicy Bypass -File NAME.ps1
$script:made = 0; $script:there = 0; $script:failed = 0
if (-not (Get-Command ffmpeg -ErrorAction SilentlyContinue)) {
    Write-Host 'ffmpeg is not installed.'
    exit 127
}

# Takes a source, its result, and the options of ffmpeg between them.
function Convert-Video([string]$From, [string]$To, [string[]]$Options) {
    $part = $To + '.part'
    if (Test-Path -LiteralPath $To) {
        $script:there++
        Write-Host "ALREADY THERE $To"
        return
    }
    if (Test-Path -LiteralPath $part) {
        $script:failed++
        Write-Host "LEFT FROM BEFORE, REMOVE IT $part"
        return
    }
    $sides = ('file:' + $From), ('file:' + $part)
    & ffmpeg -nostdin -hide_banner -loglevel warning -n -i $sides[0] @Options $sides[1]
    $good = $LASTEXITCODE -eq 0
    # Not Move-Item, whose destination may be a pattern. This one replaces nothing.
    if ($good) { try { [System.IO.File]::Move($part, $To) } catch { $good = $false } }
    if ($good) {
        $script:made++
    } else {
        $script:failed++
        if (Test-Path -LiteralPath $part) { Remove-Item -LiteralPath $part }
        Write-Host "FAILED $From"
    }
}

"""
_END: Final = r"""
Write-Host "$made encoded, $there already there, $failed failed"
if ($failed) { exit 1 }
"""
_QUOTES: Final = re.compile("['\u2018\u2019\u201a\u201b]")


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the script, a line a file."""
    out.write(BYTE_ORDER_MARK + _lines(_BEGINNING))
    fitting = (file for file, _ in windows_texts(files, handing, FORBIDDEN, others=True))
    for file, encoding in encodings(fitting, handing):
        result = utf8(handing.output(file)) or ""
        options = ", ".join(_quoted(ffmpeg_options(file.media, encoding)))
        source = file.text or ""
        out.write(f"Convert-Video {' '.join(_quoted((source, result)))} @({options})\r\n")
    out.write(_lines(_END))


def _quoted(words: Sequence[str]) -> Sequence[str]:
    return ["'" + _QUOTES.sub(r"\g<0>\g<0>", word) + "'" for word in words]


def _lines(text: str) -> str:
    return text.replace("\n", "\r\n")
