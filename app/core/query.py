"""Which files are to be shown: plain words, the source they belong to, or what went wrong where."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from app.core.groups import STATUSES, Group
from app.core.names import covers, display, one_line
from app.core.record import FileRecord, FileStatus

PROBLEMS: Final = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.SKIPPED})
"""Of a job, what is told as its problems, and shown where they are asked for."""


def fold(text: str) -> str:
    """Return `text` without case and accents, so that `Sørlandet CAFÉ` is found by `cafe`."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def search_key(record: FileRecord) -> str:
    """Return the text that words are looked for in: name, folder and what the file holds."""
    summary = record.summary
    told = (one_line(text) for text in (summary.video_codec, summary.container) if text)
    return fold("\n".join((display(record.name), display(record.folder), *told)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What a user asked to see. Every word must be found, each as a part of the key."""

    words: tuple[str, ...] = ()
    """Folded."""
    source_id: int | None = None
    """None: of every source."""
    problems_of: tuple[bytes, ...] = ()
    """Only files that are unreadable, timed out or were skipped, at or below these paths; none: all files."""
    group: Group | None = None
    """None: of every group."""
    members: frozenset[int] = frozenset()
    """The ids of the files in a group that statuses do not decide."""

    @classmethod
    def parse(
        cls,
        text: str,
        source_id: int | None = None,
        problems_of: tuple[bytes, ...] = (),
        group: Group | None = None,
        members: frozenset[int] = frozenset(),
    ) -> "Query":
        """Return the query for what was typed."""
        return cls(
            words=tuple(fold(text).split()),
            source_id=source_id,
            problems_of=problems_of,
            group=group,
            members=members,
        )

    @property
    def everything(self) -> bool:
        """Whether this leaves nothing out."""
        return self == Query()

    def matches(self, record: FileRecord, key: str) -> bool:
        """Whether the record, whose `search_key` is `key`, is to be shown."""
        if self.source_id is not None and record.source_id != self.source_id:
            return False
        if self.problems_of and not self._is_problem(record):
            return False
        if self.group is not None and not self._is_in(self.group, record):
            return False
        return all(word in key for word in self.words)

    def _is_in(self, group: Group, record: FileRecord) -> bool:
        statuses = STATUSES.get(group)
        return record.id in self.members if statuses is None else record.status in statuses

    def _is_problem(self, record: FileRecord) -> bool:
        return record.status in PROBLEMS and any(covers(root, record.path) for root in self.problems_of)
