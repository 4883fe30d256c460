"""Reads the files that say what is packaged."""

import configparser
import re
from pathlib import Path
from typing import Any

import yaml

import project


def desktop_file(name: str) -> dict[str, str]:
    """Return the keys of a desktop file; those with a language in brackets too."""
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",), strict=True)
    parser.optionxform = str  # type: ignore[method-assign,assignment] # upper and lower case differ
    parser.read(project.HERE / "linux" / name, "utf-8")
    return dict(parser["Desktop Entry"])


def load_yaml(path: Path) -> Any:  # noqa: ANN401 - so is YAML
    """Return what a YAML file holds."""
    return yaml.safe_load(path.read_text("utf-8"))


def nfpm() -> Any:  # noqa: ANN401
    """Return what describes the deb and the rpm."""
    return load_yaml(project.HERE / "nfpm.yaml")


def workflow(name: str) -> Any:  # noqa: ANN401
    """Return one of the workflows."""
    return load_yaml(project.ROOT / ".github" / "workflows" / name)


def qt_needs() -> dict[str, str]:
    """Return what ./dev installs for the window: sonames with their Debian packages."""
    text = (project.ROOT / "dev").read_text("utf-8")
    return dict(re.findall(r"^\t(lib\S+\.so\.\d+)=([a-z0-9.-]+)['\"]?$", text, re.MULTILINE))
