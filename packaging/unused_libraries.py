"""Leaves out what comes with PyAV and is never used: three encoders, TLS, a measure of quality, and devices.

FFmpeg is linked to it and does not load without. So a library of the same name takes the place of each; all
it does is to refuse. Whoever asks for an encoder, a secure connection or the measure (VMAF) gets an error;
screens and microphones are none.
"""

import platform
from collections import defaultdict
from pathlib import Path
from typing import Final

import shared_library
import windows_library

_NULL: Final = "xorl %eax, %eax"
_ABSENT: Final = -38
"""AVERROR(ENOSYS) of FFmpeg."""
_REFUSALS: Final = {
    "libSvtAv1Enc-*": 0x80001000,  # EB_ErrorInsufficientResources
    "libgnutls-*": -50,  # GNUTLS_E_INVALID_REQUEST; FFmpeg passes over it when it starts
    "libvmaf-*": _ABSENT,
    "libx264-*": 0,  # its encoder is null, as where it cannot be opened
}
"""What all functions of a library return."""
_TABLED: Final = "libx265-*"
"""Its function returns a table of others, which FFmpeg calls even where there is no encoder."""
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
    if platform.machine() == "AMD64":  # as Windows calls the same
        _leave_out_of_windows(libraries, modules)
    elif platform.machine() == "x86_64":
        _leave_out_of_linux(libraries, modules)


def _leave_out_of_windows(libraries: Path, modules: Path) -> None:
    """Replace the same, but for devices, which are small there, and TLS, which the system has."""
    refusing = {library: result for form, result in _REFUSALS.items() for library in libraries.glob(form)}
    tabled = set(libraries.glob(_TABLED))
    users = {*libraries.glob("*.dll"), *modules.rglob("*.pyd")} - refusing.keys() - tabled
    wanted = defaultdict[str, set[str]](set)
    for user in users:
        for name, symbols in windows_library.imported(user).items():
            wanted[name.casefold()] |= symbols
    if unasked := [each.name for each in (*refusing, *tabled) if not wanted[each.name.casefold()]]:
        raise SystemExit(f"no library asks for {', '.join(unasked)}: PyAV would not load with an empty one")
    for library, result in refusing.items():
        names = wanted[library.name.casefold()]
        windows_library.replace(library, dict.fromkeys(names - _TABLES, result), data=names & _TABLES)
    for library in tabled:
        windows_library.replace(library, {}, tables=wanted[library.name.casefold()])


def _leave_out_of_linux(libraries: Path, modules: Path) -> None:
    wanted = {name for user in libraries.glob("libav*") for name in shared_library.wanted(user)}
    for form, result in _REFUSALS.items():
        for library in libraries.glob(form):
            names = wanted & shared_library.exported(library)
            shared_library.replace(library, _refusing(names, _returning(result)))
    for library in libraries.glob(_TABLED):
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
    refusals = _refusing(names - absent, _returning(_ABSENT))
    return f"{_each(absent, _NULL)}{refusals}"


def _returning(result: int) -> str:
    return f"movl ${result & 0xFFFFFFFF:#x}, %eax" if result else _NULL


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
