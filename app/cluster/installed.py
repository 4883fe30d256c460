"""Tells whether the packages of the extra `cluster` are installed, without loading them."""

import importlib.util

from app.core.errors import ClusterRefused


def check_installed() -> None:
    """Raise `ClusterRefused` if a scan by several machines is not possible here."""
    if importlib.util.find_spec("distributed") is None:
        raise ClusterRefused("cluster.not_installed")
