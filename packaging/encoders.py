"""Leaves out two encoders that come with PyAV: Cinventory encodes pictures as JPEG alone.

libavcodec is linked to them and does not load without. So a library of the same name takes the place of
each; all it does is to refuse. Whoever asks for the encoder gets an error, as where memory is short.
"""

import platform
from pathlib import Path
from typing import Final

import shared_library

_REFUSED: Final = 0x80001000
"""EB_ErrorInsufficientResources of SVT-AV1; x265 refuses by null where it should return an object."""
_ENTRIES: Final = 128
"""More pointers than the table of functions of x265 has."""


def leave_out(folder: Path) -> None:
    """Replace the encoders in the libraries of PyAV; elsewhere than on x86-64 they stay."""
    if platform.machine() != "x86_64":
        return
    (codec,) = folder.glob("libavcodec-*")
    wanted = shared_library.wanted(codec)
    for library in folder.glob("libx265-*"):
        names = wanted & shared_library.exported(library)
        shared_library.replace(library, _table(names))
    for library in folder.glob("libSvtAv1Enc-*"):
        names = wanted & shared_library.exported(library)
        shared_library.replace(library, _functions(names, _REFUSED))


def _table(names: set[str]) -> str:
    """Return functions that return a table, each entry of which is a function that returns null."""
    entries = "\t.quad refuse\n" * _ENTRIES
    table = f'\t.section .data.rel.ro,"aw"\n\t.p2align 3\ntable:\n{entries}'
    return f"\t.text\nrefuse:\n\txorl %eax, %eax\n\tret\n{_each(names, 'leaq table(%rip), %rax')}{table}"


def _functions(names: set[str], result: int) -> str:
    return f"\t.text\n{_each(names, f'movl ${result:#x}, %eax')}"


def _each(names: set[str], act: str) -> str:
    return "".join(
        f"\t.globl {name}\n\t.type {name}, @function\n{name}:\n\t{act}\n\tret\n" for name in sorted(names)
    )
