"""The choice of a cluster for a scan, as a user writes it."""

import os
import re
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from app.core.errors import ClusterRefused
from app.core.run.limits import Range
from app.core.text.names import display, is_absolute, moved, separator, split

LOCAL_WORKERS: Final = Range(1, 64)
"""Processes of a cluster on this computer."""
_LOCAL: Final = re.compile(r"local:(\d{1,3})")
_REMOTE: Final = re.compile(r"(tcp|tls)://[^\s/]+:\d{1,5}")

Names = tuple[bytes, ...]
"""The paths of one folder on several hosts."""


class ClusterChoice(Struct, frozen=True, kw_only=True):
    """The cluster that probes the files of a scan."""

    address: str
    """Of a Dask scheduler, `tcp://host:port` or `tls://host:port`; `local:N` starts N workers here."""
    security: bytes = b""
    """Path of the file with the certificates of TLS; empty: as Dask is configured."""
    folders: tuple[Names, ...] = ()
    """Folders that have another path on another host."""
    insecure: bool = False
    """True if the user accepts an address without TLS."""

    @property
    def protected(self) -> bool:
        """Whether only processes with a certificate take part. Others would need no proof of who they are."""
        return is_protected(self.address)

    def check_protected(self) -> None:
        """Raise `ClusterRefused` for an address without TLS that the user has not accepted."""
        if not (self.protected or self.insecure):
            raise ClusterRefused("cluster.not_protected", address=self.address)

    @property
    def local_workers(self) -> int | None:
        """The number of workers to start on this computer; None for a cluster that runs already."""
        found = _LOCAL.fullmatch(self.address)
        return int(found[1]) if found else None

    def __post_init__(self) -> None:
        """Raise `ValueError` for an address that cannot be."""
        number = self.local_workers
        if not (_REMOTE.fullmatch(self.address) if number is None else number in LOCAL_WORKERS):
            raise ValueError("this is no address of a cluster")

    def places(self, roots: Iterable[bytes]) -> Sequence[Names]:
        """Return the paths of each root and mapped folder on other hosts, those with the longest path first.

        The first path of each is that on this host.
        """
        here = dict.fromkeys(roots)
        here.update((name, None) for group in self.folders for name in group if _is_below(name, tuple(here)))
        found = ((path, *(name for name in self._elsewhere(path) if name != path)) for path in here)
        return sorted(found, key=lambda names: -len(names[0]))

    def _elsewhere(self, path: bytes) -> Iterable[bytes]:
        for group in self.folders:
            for name in group:
                if _is_below(path, (name,)):
                    yield from (moved(path, name, other) for other in group)


def chosen(
    address: str, security: bytes = b"", folders: Iterable[str] = (), *, insecure: bool = False
) -> ClusterChoice:
    """Return the choice that a user has written. Raises `ClusterRefused`.

    `folders` are texts such as `/Volumes/Media=/mnt/media`.
    """
    if security and not is_absolute(security):
        raise ClusterRefused("cluster.relative_security", path=display(security))
    try:
        groups = tuple(map(same_folder, folders))
        return ClusterChoice(address=address, security=security, folders=groups, insecure=insecure)
    except ValueError as error:
        raise ClusterRefused("cluster.bad_address", address=address) from error


def is_protected(address: str) -> bool:
    """Return whether only processes with a certificate take part in the cluster at an address."""
    return not address.startswith("tcp://")


def place_of(path: bytes, places: Sequence[Names]) -> Names:
    """Return the place, of those with the longest path first, that a path is in; else its folder."""
    return next((names for names in places if _is_below(path, names[:1])), None) or (split(path)[0],)


def same_folder(text: str) -> Names:
    """Return the paths of one folder in `A=B=C`. Raises `ClusterRefused`."""
    names = [os.fsencode(name.strip()) for name in text.split("=")]
    if len(names) < 2 or not all(is_absolute(name) for name in names):
        raise ClusterRefused("cluster.bad_folders", text=text)
    return tuple(names)


def _is_below(path: bytes, folders: Iterable[bytes]) -> bool:
    for folder in folders:
        sep = separator(folder)
        if path == folder or path.startswith(folder.rstrip(sep) + sep):
            return True
    return False
