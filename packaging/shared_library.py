"""Links a small library of ELF in the place of one that is larger than needed: binutils suffice."""

import subprocess
from pathlib import Path
from typing import Final

import toolbox

_NO_PLACE: Final = {"UND", "ABS"}
"""Sections of symbols that are not in the library, and of the names of versions."""


def soname(library: Path) -> str:
    """Return the name by which others ask the loader for a library."""
    return next(iter(_named(library, "SONAME")), library.name)


def needed(library: Path) -> set[str]:
    """Return the names of the libraries that a library asks the loader for."""
    return set(_named(library, "NEEDED"))


def exported(library: Path) -> set[str]:
    """Return the symbols that others can find in a library."""
    return {name.partition("@")[0] for name, section in _symbols(library) if section not in _NO_PLACE}


def wanted(library: Path) -> set[str]:
    """Return the symbols that a library looks for in others."""
    return {name.partition("@")[0] for name, section in _symbols(library) if section == "UND"}


def replace(library: Path, assembly: str) -> None:
    """Link `assembly` in the place of `library`, with its name and versions of symbols for the loader."""
    name, versions = soname(library), _versions(library)
    source, compiled, script = (library.with_suffix(ending) for ending in (".s", ".o", ".map"))
    source.write_text(assembly + '\t.section .note.GNU-stack,"",@progbits\n', "ascii")
    script.write_text(
        "".join(f"{version} {{ global: {'; '.join(names)}; }};\n" for version, names in versions)
    )
    linking = ("-shared", "--build-id=none", "--hash-style=gnu", "-z", "noexecstack", "-soname", name)
    try:
        toolbox.run(["as", "-o", compiled, source])
        known = ("--version-script", script) if versions else ()
        toolbox.run(["ld", *linking, *known, "-o", library, compiled])
    finally:
        for file in (source, compiled, script):
            file.unlink(missing_ok=True)


def _versions(library: Path) -> list[tuple[str, list[str]]]:
    """Return the versions of the symbols that others can find, each with its symbols."""
    found: dict[str, list[str]] = {}
    for symbol, section in _symbols(library):
        name, _, version = symbol.partition("@@")
        if section not in _NO_PLACE and version:
            found.setdefault(version, []).append(name)
    return sorted(found.items())


def _named(library: Path, tag: str) -> list[str]:
    """Return the names in brackets that the dynamic section has for a tag."""
    lines = [line for line in _read(library, "--dynamic") if f"({tag})" in line]
    return [line.split("[")[1].split("]")[0] for line in lines]


def _symbols(library: Path) -> list[tuple[str, str]]:
    """Return each dynamic symbol, as in name@@VERSION, and its section."""
    fields = [line.split() for line in _read(library, "--dyn-syms")]
    return [(each[7], each[6]) for each in fields if len(each) >= 8 and each[0][:-1].isdigit()]


def _read(library: Path, what: str) -> list[str]:
    command = ("readelf", "--wide", what, str(library))
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
