"""Links a small library of ELF in the place of one that is larger than needed: binutils suffice."""

import subprocess
from pathlib import Path

import toolbox


def soname(library: Path) -> str:
    """Return the name by which others ask the loader for a library."""
    dynamic = _read(library, "--dynamic")
    return next((line.split("[")[1].split("]")[0] for line in dynamic if "(SONAME)" in line), library.name)


def exported(library: Path) -> set[str]:
    """Return the symbols that others can find in a library."""
    return {name for name, section in _symbols(library) if section != "UND"}


def wanted(library: Path) -> set[str]:
    """Return the symbols that a library looks for in others."""
    return {name for name, section in _symbols(library) if section == "UND"}


def replace(library: Path, assembly: str) -> None:
    """Link `assembly` in the place of `library`, under the same name for the loader."""
    name, source, compiled = soname(library), library.with_suffix(".s"), library.with_suffix(".o")
    source.write_text(assembly + '\t.section .note.GNU-stack,"",@progbits\n', "ascii")
    linking = ("-shared", "--build-id=none", "--hash-style=gnu", "-z", "noexecstack", "-soname", name)
    try:
        toolbox.run(["as", "-o", compiled, source])
        toolbox.run(["ld", *linking, "-o", library, compiled])
    finally:
        source.unlink()
        compiled.unlink(missing_ok=True)


def _symbols(library: Path) -> list[tuple[str, str]]:
    """Return name and section of each dynamic symbol."""
    fields = [line.split() for line in _read(library, "--dyn-syms")]
    return [
        (each[7].partition("@")[0], each[6]) for each in fields if len(each) >= 8 and each[0][:-1].isdigit()
    ]


def _read(library: Path, what: str) -> list[str]:
    command = ("readelf", "--wide", what, str(library))
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
