"""Scripts for the command prompt of Windows that encode with ffmpeg.

Values are set in double quotes, within which `& | < > ^ ( )` have no meaning. Per cent and exclamation marks
have one everywhere: names with them are left out. No path is passed on by `call`, which reads its words again
(https://learn.microsoft.com/windows-server/administration/windows-commands/cmd).
"""

from collections.abc import Iterable
from typing import Final, TextIO

from app.export.hand_over.encoding import encodings, ffmpeg_options
from app.export.hand_over.handing import HandingOver, SeenFile, utf8
from app.export.hand_over.windows_names import windows_texts

FORBIDDEN: Final = "%!"
"""Signs that have a meaning everywhere in a script."""
_BEGINNING: Final = r"""@echo off
rem Encodes videos with ffmpeg, one after the other. A file that is there already is never replaced.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set made=0
set there=0
set failed=0

"""
_END: Final = r"""
echo %made% encoded, %there% already there, %failed% failed
if %failed% neq 0 exit /b 1
exit /b 0

:encode
if exist "%to%" goto there
if exist "%to%.part" goto left
ffmpeg -nostdin -hide_banner -loglevel warning -n -i "file:%from%" %options% "file:%to%.part"
if errorlevel 1 goto failed
ren "%to%.part" "%name%"
if not exist "%to%" goto failed
if exist "%to%.part" goto failed
set /a made+=1
exit /b 0
:there
set /a there+=1
echo ALREADY THERE "%to%"
exit /b 0
:left
set /a failed+=1
echo LEFT FROM BEFORE, REMOVE IT "%to%.part"
exit /b 0
:failed
set /a failed+=1
if exist "%to%.part" del "%to%.part"
echo FAILED "%from%"
exit /b 0
"""


def write(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write the script, some lines a file."""
    out.write(_lines(_BEGINNING))
    fitting = (file for file, _ in windows_texts(files, handing, FORBIDDEN))
    for file, encoding in encodings(fitting, handing):
        result, source = utf8(handing.output(file)) or "", file.text or ""
        options = " ".join(f'"{option}"' for option in ffmpeg_options(file.media, encoding))
        out.write(
            _lines(
                f'set "from={source}"\nset "to={result}"\nset "name={result.rpartition(chr(92))[2]}"\n'
                f"set options={options}\ncall :encode\n"
            )
        )
    out.write(_lines(_END))


def _lines(text: str) -> str:
    return text.replace("\n", "\r\n")
