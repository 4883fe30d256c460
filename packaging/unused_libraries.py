"""Leaves out what comes with PyAV and is never used: three encoders, TLS, a measure of quality, and devices.

FFmpeg is linked to it and does not load without. So a library of the same name takes the place of each; all
it does is to refuse. Whoever asks for an encoder, a secure connection or the measure (VMAF) gets an error;
screens and microphones are none.
"""

import platform
from pathlib import Path
from typing import Final

import shared_library

_NULL: Final = "xorl %eax, %eax"
_REFUSALS: Final = {
    "libSvtAv1Enc-*": "movl $0x80001000, %eax",  # EB_ErrorInsufficientResources
    "libgnutls-*": "movl $-50, %eax",  # GNUTLS_E_INVALID_REQUEST; FFmpeg passes over it when it starts
    "libvmaf-*": "movl $-38, %eax",  # -ENOSYS
    "libx264-*": _NULL,  # its encoder is null, as where it cannot be opened
}
"""What all functions of a library do, in assembly."""
_ABSENT: Final = 0xFFFFFFDA
"""AVERROR(ENOSYS) of FFmpeg, -38."""
_ENTRIES: Final = 128
"""More pointers than the table of functions of x265 has."""
_TEXTS: Final = {"avdevice_configuration", "avdevice_license", "gnutls_strerror"}
"""Functions that return a text; here it is empty."""
_TABLES: Final = {"x264_levels"}
"""Data; here they are zero, which ends the table."""
_TABLE_BYTES: Final = 1024


def leave_out(libraries: Path, modules: Path) -> None:
    """Replace libraries of PyAV, and delete those that then nothing asks for; other machines keep all.

    `modules` is the folder of PyAV itself.
    """
    if platform.machine() != "x86_64":
        return
    wanted = {name for user in libraries.glob("libav*") for name in shared_library.wanted(user)}
    for form, act in _REFUSALS.items():
        for library in libraries.glob(form):
            names = wanted & shared_library.exported(library)
            shared_library.replace(library, _refusing(names, act))
    for library in libraries.glob("libx265-*"):
        shared_library.replace(library, _table(wanted & shared_library.exported(library)))
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
    return f"refuse:\n\t{_NULL}\n\tret\n{_each(names, 'leaq table(%rip), %rax')}{table}"


def _devices(names: set[str]) -> str:
    absent = {name for name in names if name.endswith(("_next", "_version"))}
    refusals = _refusing(names - absent, f"movl ${_ABSENT:#x}, %eax")
    return f"{_each(absent, _NULL)}{refusals}"


def _refusing(names: set[str], act: str) -> str:
    """Return functions that all do the same, but for those that return a text, and tables."""
    texts = _each(names & _TEXTS, "leaq empty(%rip), %rax")
    refusals = _each(names - _TEXTS - _TABLES, act)
    tables = "".join(
        f"\t.globl {name}\n\t.type {name}, @object\n{name}:\n\t.zero {_TABLE_BYTES}\n"
        for name in sorted(names & _TABLES)
    )
    return f"{texts}{refusals}\t.section .rodata\nempty:\n\t.byte 0\n{tables}"


def _each(names: set[str], act: str) -> str:
    return "\t.text\n" + "".join(
        f"\t.globl {name}\n\t.type {name}, @function\n{name}:\n\t{act}\n\tret\n" for name in sorted(names)
    )
