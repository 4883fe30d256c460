"""The files of a folder that match a search, as the library knows them."""

from collections.abc import Collection, Iterator

from app.config.profiles import parse_query
from app.core.manifest.seams import Folder, Found
from app.core.names import covers, separator
from app.core.record import FileStatus
from app.library import Library

_PAGE = 1000


class LibraryFolder:
    """A `Folder` that has only the files of a search. Other reads go to the folder itself."""

    def __init__(self, library: Library, root: bytes, query: str, folder: Folder) -> None:
        """Take the absolute path of `folder`, and the text of a search."""
        self._library = library
        self._root = root
        self._query = query
        self._folder = folder

    def files(self, below: bytes = b"") -> Iterator[Found]:
        query = parse_query(self._query, roots=(self._root,))
        sep = separator(self._root)
        start = len(self._root.rstrip(sep)) + 1
        with self._library.reader() as reader:
            ids = reader.find(query, (("folder", False), ("name", False)))
            for at in range(0, len(ids), _PAGE):
                for record in reader.records(ids[at : at + _PAGE]):
                    is_inside = record.path != self._root and covers(self._root, record.path)
                    if is_inside and record.status is not FileStatus.IN_TRASH:
                        inside = record.path[start:].replace(sep, b"/")
                        if inside.startswith(below):
                            yield Found(inside, record.size)

    def names(self, path: bytes) -> Collection[bytes]:
        return self._folder.names(path)

    def read(self, path: bytes) -> Iterator[bytes]:
        return self._folder.read(path)
