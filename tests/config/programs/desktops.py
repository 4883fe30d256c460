"""A desktop of the tests: desktop files and lists of associations in folders of their own."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.config.programs.desktop_files import DesktopFiles, read


class FakeDesktop:
    """The folders of a user and of a system."""

    def __init__(self, root: Path) -> None:
        self.user, self.system, self.config = root / "user", root / "system", root / "config"
        self.programs = root / "bin"
        for folder in (self.user, self.system):
            (folder / "applications").mkdir(parents=True)
        self.config.mkdir()
        self.programs.mkdir()

    def add(self, key: str, *types: str, own: bool = False, **values: str) -> None:
        """Write a desktop file of the system, or the user's `own`; `values` replace the usual ones."""
        self.write(key, types, values, own=own)

    def write(self, key: str, types: Sequence[str], values: Mapping[str, str], *, own: bool = False) -> None:
        """Do the same with any values."""
        lines = {
            "Name": key.removesuffix(".desktop"),
            "Exec": f"{key.removesuffix('.desktop')} %U",
            "MimeType": ";".join((*types, "")),
            **values,
        }
        text = "".join(f"{name}={value}\n" for name, value in lines.items())
        path = (self.user if own else self.system) / "applications" / key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# a comment\n[Desktop Entry]\n{text}[Desktop Action x]\nExec=other\n")

    def associate(self, section: str, values: Mapping[str, str], name: str = "mimeapps.list") -> None:
        """Add a section to a list of the user."""
        with (self.config / name).open("a") as file:
            file.write(f"[{section}]\n" + "".join(f"{of}={keys}\n" for of, keys in values.items()))

    def read(self, **environment: str) -> DesktopFiles:
        return read(
            {
                "HOME": str(self.user),
                "PATH": str(self.programs),
                "XDG_CONFIG_HOME": str(self.config),
                "XDG_CONFIG_DIRS": str(self.config / "none"),
                "XDG_DATA_HOME": str(self.user),
                "XDG_DATA_DIRS": str(self.system),
                **environment,
            }
        )

    def put(self, name: str) -> Path:
        """Put a program on the search path."""
        path = self.programs / name
        path.write_text("#!/bin/sh\n")
        path.chmod(0o755)
        return path
