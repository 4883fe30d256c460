"""Lists folders for another host: of each folder all there is, or nothing."""

from collections.abc import Iterator
from typing import Final

from app.core.file.listed_file import ListedFile
from app.core.message import Message
from app.core.scan.folder_digest import MOST_FILES, Beside
from app.core.text.names import moved
from app.scan.listing.folder_entries import Ancestors
from app.scan.listing.folder_files import FolderFiles
from app.scan.listing.folder_lister import FolderLister
from app.scan.listing.lister_protocol import RootPart, WholeFolder

UNSURE: Final = Message("folder.unlistable", {"detail": "another host has to list it"})
"""The reason for each folder that this host cannot tell of. No user sees it."""


class WholeLister(FolderLister):
    """A lister that leaves a folder to the host that asks, if its answer might depend on the host."""

    def list_folder(self, folder: bytes, ancestors: Ancestors | None) -> Iterator[None]:
        """List a folder, without a message before its end."""
        before, self.found = self.found, RootPart()
        self._is_unsure = folder in self._request.refused
        if not self._is_unsure:
            for _ in super().list_folder(folder, ancestors):
                pass
        told, self.found = self.found, before
        before.current = folder
        if self._is_unsure or not _is_certain(told) or self._some_vanished:
            self._inner.clear()
            before.errors.append((self._asked(folder), UNSURE))
            yield from ()
            return
        if folder in self._request.checks:
            self._inner.clear()
        before.whole.append(self._whole(folder, told))
        before.videos += told.videos

    def _whole(self, folder: bytes, told: RootPart) -> WholeFolder:
        digest, by_name = told.listings[0][1:] if told.listings else (b"", b"")
        return WholeFolder(
            self._asked(folder),
            [file for _, files in told.folders for file in files],
            list(map(self._asked, told.opened)),
            digest,
            by_name,
            told.other_files,
            told.ignored,
            told.beside[0][1] if told.beside else Beside(),
        )

    def _open_folder(self, folder: bytes) -> None:
        super()._open_folder(folder)
        self._files = FolderFiles(self._asked(folder), may_be_known=True)

    def _head(self, path: bytes) -> bytes:
        head = super()._head(path)
        self._is_unsure |= not head  # it may be that only this host cannot read the file
        return head

    def _asked(self, path: bytes) -> bytes:
        """Return the path on the host that asks."""
        return moved(path, self._request.root, self._request.asking_root)


def _is_certain(told: RootPart) -> bool:
    """Return whether another host would have listed the same, and can save it at once."""
    return (
        not (told.errors or told.mounts or told.trashes)
        and told.videos <= MOST_FILES
        and all(_is_plain(file) for _, files in told.folders for file in files)
    )


def _is_plain(file: ListedFile) -> bool:
    """Return whether a file has a number, and no reason but its name not to be opened."""
    *_, number, reason = file
    return bool(number) and (reason is None or Message.from_json(reason).code == "file.not_parsed")
