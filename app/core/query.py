"""Which files are to be shown: plain words, and the source they belong to."""

import unicodedata
from dataclasses import dataclass

from app.core.names import display
from app.core.record import FileRecord


def fold(text: str) -> str:
    """Return `text` without case and accents, so that `Sørlandet CAFÉ` is found by `cafe`."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def search_key(record: FileRecord) -> str:
    """Return the text that words are looked for in: name, folder and what the file holds."""
    summary = record.summary
    parts = (display(record.name), display(record.folder), summary.video_codec, summary.container)
    return fold("\n".join(part for part in parts if part))


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What a user asked to see. Every word must be found, each as a part of the key."""

    words: tuple[str, ...] = ()
    """Folded."""
    source_id: int | None = None
    """None: of every source."""

    @classmethod
    def parse(cls, text: str, source_id: int | None = None) -> "Query":
        """Return the query for what was typed."""
        return cls(words=tuple(fold(text).split()), source_id=source_id)

    @property
    def everything(self) -> bool:
        """Whether this leaves nothing out."""
        return self == Query()

    def matches(self, record: FileRecord, key: str) -> bool:
        """Whether the record, whose `search_key` is `key`, is to be shown."""
        if self.source_id is not None and record.source_id != self.source_id:
            return False
        return all(word in key for word in self.words)
