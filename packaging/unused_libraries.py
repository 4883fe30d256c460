"""Leaves out what comes with PyAV and is never used: two encoders, and screens and microphones as inputs.

FFmpeg is linked to it and does not load without. So a library of the same name takes the place of each; all
it does is to refuse. Whoever asks for an encoder gets an error, as where memory is short; devices are none.
"""

import platform
from pathlib import Path
from typing import Final

import shared_library

_REFUSED: Final = 0x80001000
"""EB_ErrorInsufficientResources of SVT-AV1; x265 refuses by null where it should return an object."""
_ABSENT: Final = 0xFFFFFFDA
"""AVERROR(ENOSYS) of FFmpeg, -38."""
_ENTRIES: Final = 128
"""More pointers than the table of functions of x265 has."""
_TEXTS: Final = {"avdevice_configuration", "avdevice_license"}


def leave_out(libraries: Path, modules: Path) -> None:
    """Replace libraries of PyAV, and delete those that then nothing asks for; other machines keep all.

    `modules` is the folder of PyAV itself.
    """
    if platform.machine() != "x86_64":
        return
    (codec,) = libraries.glob("libavcodec-*")
    wanted = shared_library.wanted(codec)
    for library in libraries.glob("libx265-*"):
        shared_library.replace(library, _table(wanted & shared_library.exported(library)))
    for library in libraries.glob("libSvtAv1Enc-*"):
        names = wanted & shared_library.exported(library)
        shared_library.replace(library, _each(names, f"movl ${_REFUSED:#x}, %eax"))
    for library in libraries.glob("libavdevice-*"):
        shared_library.replace(library, _devices(shared_library.exported(library)))
    _delete_unasked(libraries, modules)


def _delete_unasked(libraries: Path, modules: Path) -> None:
    """Delete libraries that none of the rest asks for, and the links to them in the folder above."""
    while True:
        rest = [*libraries.iterdir(), *modules.rglob("*.so")]
        asked = {name for file in rest for name in shared_library.needed(file)}
        unasked = [file for file in libraries.iterdir() if shared_library.soname(file) not in asked]
        if not unasked:
            return
        for file in unasked:
            file.unlink()
            (libraries.parent / file.name).unlink(missing_ok=True)


def _table(names: set[str]) -> str:
    """Return functions that return a table, each entry of which is a function that returns null."""
    entries = "\t.quad refuse\n" * _ENTRIES
    table = f'\t.section .data.rel.ro,"aw"\n\t.p2align 3\ntable:\n{entries}'
    return f"refuse:\n\txorl %eax, %eax\n\tret\n{_each(names, 'leaq table(%rip), %rax')}{table}"


def _devices(names: set[str]) -> str:
    texts = _each(names & _TEXTS, "leaq empty(%rip), %rax")
    absent = {name for name in names if name.endswith(("_next", "_version"))}
    nothing = _each(absent, "xorl %eax, %eax")
    refusals = _each(names - _TEXTS - absent, f"movl ${_ABSENT:#x}, %eax")
    return f"{texts}{nothing}{refusals}\t.section .rodata\nempty:\n\t.byte 0\n"


def _each(names: set[str], act: str) -> str:
    return "\t.text\n" + "".join(
        f"\t.globl {name}\n\t.type {name}, @function\n{name}:\n\t{act}\n\tret\n" for name in sorted(names)
    )
