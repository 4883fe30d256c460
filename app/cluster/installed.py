"""Tells whether a cluster can be used here, without loading the packages of the extra `cluster`."""

import importlib.util
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

import app
from app.core.cluster import ClusterChoice
from app.core.errors import ClusterRefused

_LOCK: Final = "requirements-cluster.lock"
_PACKAGES: Final = {"distributed": "distributed>=2026.7", "cryptography": "cryptography>=44"}
"""The requirements by package. The second package makes the certificate of `local:N`."""


def check_usable(choice: ClusterChoice) -> None:
    """Raise `ClusterRefused` if a cluster is not protected, or its packages are not here, with what to do."""
    choice.check_protected()
    packages = tuple(_PACKAGES)[: 2 if choice.local_workers else 1]
    if all(map(importlib.util.find_spec, packages)):
        return
    if getattr(sys, "frozen", False):  # nothing can be added to it
        raise ClusterRefused("cluster.not_packaged")
    command = [sys.executable, "-m", "pip", "install", *_requirements()]
    line = subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)
    raise ClusterRefused("cluster.not_installed", command=line)


def unreachable(choice: ClusterChoice, error: BaseException) -> ClusterRefused:
    """Return the error that tells why there is no such cluster."""
    detail = str(error) or type(error).__name__
    return ClusterRefused("cluster.unreachable", address=choice.address, detail=detail)


def _requirements() -> list[str]:
    """Return the arguments of pip: the locked versions in a checkout, else any version that fits."""
    lock = Path(app.__file__).resolve().parent.parent / _LOCK
    return ["--require-hashes", "-r", str(lock)] if lock.is_file() else list(_PACKAGES.values())
