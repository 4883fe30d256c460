"""The keys for searching and sorting: folded text, and names in natural order (2 before 10)."""

from app.core.file.record import FileRecord
from app.core.text.fold import fold_lines
from app.core.text.names import display, natural_bytes


def file_keys(name: bytes, title: str | None, codec: str | None, container: str | None) -> tuple[str, bytes]:
    """Return the `search_key` and the `name_key` of a file."""
    shown = display(name)
    return fold_lines(shown, title, codec, container), natural_bytes(shown)


def folder_keys(path: bytes) -> tuple[str, bytes]:
    """Return the `search_key` and the `path_key` of a folder."""
    shown = display(path)
    return fold_lines(shown), natural_bytes(shown)


def search_key(record: FileRecord) -> str:
    """Return the text to search for plain words: name, folder, title, codec and container."""
    summary = record.summary
    return fold_lines(
        display(record.name), display(record.folder), summary.title, summary.video_codec, summary.container
    )
