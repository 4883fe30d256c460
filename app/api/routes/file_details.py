"""The details of a file, as the API sends them."""

from app.api.schemas.details_schemas import (
    ChecksumsView,
    ContentsView,
    DetailsView,
    FactRow,
    FileProblemView,
    GoodCopyView,
    NoteView,
    PartView,
    SectionView,
)
from app.api.schemas.job_schemas import message_view
from app.core.checksum.algorithm import texts_of
from app.core.checksum.good_copy import GoodCopy
from app.core.checksum.verdict import ChecksumVerdict, Contents
from app.core.details import build
from app.core.details.file_details import FileDetails
from app.core.details.model import DetailRow, Note, Part, Phrase, Word
from app.core.facts.checks import STATE_WORDS, VERDICT_WORDS
from app.core.file.record import FileStatus
from app.core.message import ENGLISH, Message
from app.core.problems.catalogue import Problem
from app.core.text.names import as_text, display
from app.core.text.units import time_text


def details_view(entry: FileDetails) -> DetailsView:
    """Return the details of a file, in the order of the window."""
    record = entry.record
    note = build.note(entry)
    return DetailsView(
        id=record.id,
        path=as_text(record.path),
        name=display(record.name),
        status=record.status,
        headline=build.headline(record),
        note=None if note is None else _note(note),
        sections=tuple(
            SectionView(title=_part(section.title), facts=tuple(map(_row, section.facts)))
            for section in build.sections(entry)
        ),
        problems=None if entry.problems is None else tuple(map(_problem, entry.problems)),
        checksums=_checksums(entry),
    )


def _note(note: Note) -> NoteView:
    return NoteView(title=_part(note.title), text=_part(note.text), where=tuple(map(_part, note.where)))


def _checksums(entry: FileDetails) -> ChecksumsView | None:
    if entry.checksums is None:
        return None
    found, copies = entry.checksums.found(entry.record.verdict), entry.good_copies
    return ChecksumsView(
        known=_contents(entry.checksums.good),
        found=None if found is None else _contents(found),
        good_copies=None if copies is None else tuple(map(_good_copy, copies)),
    )


def _contents(contents: Contents) -> ContentsView:
    return ContentsView(
        checksums=texts_of(contents.digests),
        computed=time_text(contents.computed),
        size=contents.version.size,
        modified=time_text(contents.version.mtime_ns / 1e9),
    )


def _good_copy(copy: GoodCopy) -> GoodCopyView:
    return GoodCopyView(path=as_text(copy.path), checked=time_text(copy.checked), connected=copy.connected)


def _row(fact: DetailRow) -> FactRow:
    return FactRow(label=_part(fact.label), parts=tuple(map(_part, fact.parts)))


def _part(part: Part) -> PartView:
    match part:
        case Message(code=code, args=args):
            return PartView(text=str(part), context="Message", word=ENGLISH.get(code, code), values=args)
        case Phrase(word=word, value=value):
            return PartView(text=word.format(value), context="Details", word=word.value, values={"": value})
        case FileStatus():
            return PartView(text=STATE_WORDS[part], context="Column", word=STATE_WORDS[part])
        case ChecksumVerdict():
            return PartView(text=VERDICT_WORDS[part], context="Column", word=VERDICT_WORDS[part])
        case Word():
            return PartView(text=part.value, context="Details", word=part.value)
        case _:
            return PartView(text=part)


def _problem(problem: Problem) -> FileProblemView:
    return FileProblemView(
        code=problem.kind.code,
        severity=problem.kind.severity,
        title=problem.kind.title,
        message=message_view(problem.text) if problem.text else None,
        marked_ok=problem.marked,
    )
