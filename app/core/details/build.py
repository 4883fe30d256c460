"""The details of one file as sections by track."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from app.core.checksum.algorithm import digest_text
from app.core.checksum.good_copy import copy_messages
from app.core.checksum.verdict import Contents
from app.core.clips.whole import whole_length
from app.core.damage.rules import judge
from app.core.details.file_details import FileDetails
from app.core.details.model import DetailRow, Note, Part, Phrase, Section, Word
from app.core.dialogue.dialogue import SaidHit
from app.core.facts.standards import channel_layout
from app.core.facts.titles import range_text
from app.core.file.listed_file import UNKNOWN_TIME
from app.core.file.record import AWAY, FileRecord, FileStatus
from app.core.sidecars.sidecar import Sidecar
from app.core.sidecars.words import SubtitleFlag
from app.core.text.names import display, one_line, separator, split
from app.core.text.units import (
    UNKNOWN_TEXT,
    bit_rate_text,
    duration_text,
    local_time_text,
    sample_rate_text,
    size_text,
)

Tree = Mapping[str, Any]
"""A stream of the JSON tree, with every field; None is unknown."""

LISTED: Final = 100
"""Most tracks or chapters in a section; further ones are only counted."""
_ASPECTS: Final = {"16:9": 16 / 9, "4:3": 4 / 3, "9:16": 9 / 16, "3:4": 3 / 4, "3:2": 3 / 2, "1:1": 1.0}
_NEAR: Final = 0.006
_FLAGS: Final = frozenset(SubtitleFlag)


def sections(entry: FileDetails) -> tuple[Section, ...]:
    """Return the details of a file: what it says, its tracks, then the container, then the file itself."""
    record, media = entry.record, entry.media
    found = (
        Section(Word.SAID, _listed(map(_said, entry.said[:LISTED]), entry.said)),
        *_video_sections(media["video"]),
        *_audio_sections(media["audio"]),
        Section(Word.SUBTITLES, _listed(map(_subtitle, range(1, LISTED + 1), media["text"]), media["text"])),
        Section(
            Word.BESIDE,
            _listed((_sidecar(record.folder, each) for each in entry.sidecars[:LISTED]), entry.sidecars),
        ),
        Section(Word.CHAPTERS, _listed(map(_chapter, media["chapters"][:LISTED]), media["chapters"])),
        Section(Word.CONTAINER, _container(media)),
        Section(Word.FILM, _film(entry)),
        Section(Word.CLIP, _clip(entry)),
        Section(Word.DAMAGE, _damage(entry)),
        Section(Word.FILE, _file(record)),
        Section(Word.CHECKSUMS, _checksums(entry)),
    )
    return tuple(section for section in found if section.facts)


def _damage(entry: FileDetails) -> tuple[DetailRow, ...]:
    record, found = entry.record, entry.found
    if record.decoded is None:
        return ()
    reasons = judge(found).reasons if found is not None else ()
    return _facts(
        (Word.VERDICT, (record.damage,)),
        (Word.DEPTH, (record.depth,)),
        (Word.LAST_CHECK, (local_time_text(record.decoded),)),
        (Word.DECODER, (found.decoder if found is not None else None,)),
        *((Word.FOUND, (reason,)) for reason in reasons),
    )


def _film(entry: FileDetails) -> tuple[DetailRow, ...]:
    record, episode = entry.record, entry.record.episode
    missing = (
        Phrase(
            Word.SEASONS_N if gap.first is None else Word.EPISODES_N,
            range_text(gap.first or gap.season, gap.last),
        )
        for gap in entry.gaps
    )
    return _facts(
        (Word.TITLE, (record.work,)),
        (Word.YEAR, (_number(record.year),)),
        (Word.SEASON, (_number(record.season),)),
        (Word.EPISODE, (None if episode is None else range_text(episode, record.last_episode),)),
        (Word.GAPS, tuple(missing)),
        (Word.EDITION, (record.edition,)),
        (Word.DATABASE_IDS, (record.ids,)),
        (Word.FROM, _told_by(entry)),
    )


def _told_by(entry: FileDetails) -> tuple[Part | None, ...]:
    """Return what the title of a file comes from: the `.nfo` beside it that tell something, else names."""
    record = entry.record
    if record.work is None and record.ids is None:
        return ()
    nfos = [each for each in entry.sidecars if each.nfo is not None and (each.nfo.kind or each.nfo.ids)]
    has_all = any(each.nfo and each.nfo.title for each in nfos)
    return (*(display(each.name) for each in nfos), None if has_all else Word.BY_NAMES)


def _clip(entry: FileDetails) -> tuple[DetailRow, ...]:
    parts = entry.parts
    if not parts:
        return ()
    length = whole_length(parts)
    numbers = {part.part for part in parts}
    lacking = [str(each) for each in range(1, max(part.part or 1 for part in parts)) if each not in numbers]
    found = _facts(
        (Word.PARTS, (str(len(parts)),)),
        (Word.DURATION, (None if length is None else duration_text(length),)),
        (Word.SIZE, (size_text(sum(part.size for part in parts)),)),
        (Word.MISSING_PARTS, (", ".join(lacking[:LISTED]) or None,)),
    )
    return (*found, *_listed(map(_part, parts[:LISTED]), parts))


def _part(part: FileRecord) -> DetailRow:
    duration = part.summary.duration
    told = (display(part.name), None if duration is None else duration_text(duration), size_text(part.size))
    return DetailRow(Phrase(Word.PART_N, str(part.part)), tuple(each for each in told if each is not None))


def _number(value: int | None) -> str | None:
    return None if value is None else str(value)


def headline(record: FileRecord) -> tuple[str, ...]:
    """Return the most important facts: folder name, size, duration."""
    folder = display(split(record.folder)[1] or record.folder)
    duration = record.summary.duration
    return (folder, size_text(record.size), *((duration_text(duration),) if duration is not None else ()))


def note(entry: FileDetails) -> Note | None:
    """Return why the file needs attention; None if its last probe succeeded or a problem says the same."""
    record = entry.record
    if record.status is FileStatus.OK and (failure := record.last_failure):
        return Note(failure.status, failure.reason, Word.LAST_LOOK_FAILED)
    told = (problem.text for problem in entry.problems or ())
    if record.status is FileStatus.OK or (record.reason in told and record.status not in AWAY):
        return None
    if record.status is FileStatus.MISSING:
        return Note(record.status, Word.MISSING, record.status, _where(record))
    if record.status is FileStatus.IN_TRASH:
        return Note(record.status, Word.IN_TRASH, record.status)
    if record.status is FileStatus.OFFLINE:
        return Note(record.status, Word.OFFLINE, record.status, _where(record))
    return Note(record.status, record.reason or UNKNOWN_TEXT, record.status)


def _where(record: FileRecord) -> tuple[Part, ...]:
    """Return on which disk a file is or was, where the disk is kept, and when it was last seen."""
    disk = record.disk
    if disk is None:
        return ()
    kept = (Phrase(Word.KEPT_AT_N, disk.place),) if disk.place else ()
    day = local_time_text(disk.seen).partition(" ")[0] if disk.seen is not None else ""
    seen = (Phrase(Word.LAST_SEEN_N, day),) if day and not disk.connected else ()
    return (Phrase(Word.ON_DISK_N, one_line(disk.name)), *kept, *seen)


def _facts(*rows: tuple[Part, Iterable[Part | None]]) -> tuple[DetailRow, ...]:
    """Return the rows with at least one known part."""
    return tuple(
        DetailRow(label, known) for label, parts in rows if (known := tuple(part for part in parts if part))
    )


def _text(value: str | None) -> str | None:
    """Return a text of the file as one printable line."""
    return one_line(value) if value else None


def _rate(bits: int | None) -> str | None:
    return None if bits is None else bit_rate_text(bits)


def _length(seconds: float | None) -> str | None:
    return None if seconds is None else duration_text(seconds)


def _flags(track: Tree) -> tuple[Part | None, ...]:
    words = {
        "default": Word.DEFAULT,
        "forced": Word.FORCED,
        "hearing_impaired": Word.SDH,
        "commentary": Word.COMMENTARY,
        "original": Word.ORIGINAL,
        "visual_impaired": Word.DESCRIBED,
    }
    return tuple(word for name, word in words.items() if track[name])


def _listed(facts: Iterable[DetailRow], everything: Sequence[object]) -> tuple[DetailRow, ...]:
    """Return the facts, and the number of further ones."""
    more = len(everything) - LISTED
    return (*facts, DetailRow("", (Phrase(Word.MORE_N, str(more)),))) if more > 0 else tuple(facts)


def _video_sections(tracks: Sequence[Tree]) -> Iterator[Section]:
    for number, track in enumerate(tracks, 1):
        title = Word.VIDEO if len(tracks) == 1 else Phrase(Word.VIDEO_N, str(number))
        yield Section(title, _video(track) or _facts((Word.CODEC, (UNKNOWN_TEXT,))))


def _video(track: Tree) -> tuple[DetailRow, ...]:
    colour = (track["colour_primaries"], track["colour_transfer"], track["colour_matrix"])
    return _facts(
        (Word.CODEC, (codec_text(track["codec"], track["profile"]),)),
        (Word.PICTURE, (_size(track), _aspect(track["display_aspect"]), _text(track["chroma"]))),
        (Word.FRAME_RATE, (_frame_rate(track["frame_rate"], track["frame_rate_mode"]),)),
        (Word.SCAN, (_scan(track["scan_type"]),)),
        (Word.BIT_DEPTH, (_bits(track["bit_depth"]),)),
        (Word.COLOUR, dict.fromkeys(map(_text, colour))),
        (Word.HDR, (_text(track["hdr_format"]),)),
        (Word.BIT_RATE, (_rate(track["bit_rate"]),)),
        (Word.DURATION, (_length(track["duration"]),)),
        (Word.ROTATION, (f"{track['rotation']:g}°" if track["rotation"] else None,)),
        (Word.LANGUAGE, (_text(track["language"]),)),
        (Word.TITLE, (_text(track["title"]),)),
    )


def codec_text(codec: str | None, profile: str | None) -> str | None:
    """Return `HEVC Main 10 @ L6.1`, with spaces around the `@` of the level."""
    parts = (_text(codec), (_text(profile) or "").replace("@", " @ ").strip())
    return " ".join(part for part in parts if part) or None


def _size(track: Tree) -> str | None:
    width, height = track["width"], track["height"]
    return f"{width} × {height}" if width and height else None  # noqa: RUF001


def _aspect(ratio: float | None) -> str | None:
    if ratio is None:
        return None
    names = (name for name, usual in _ASPECTS.items() if abs(ratio - usual) < _NEAR)
    return next(names, f"{ratio:.2f}:1")


def _frame_rate(rate: float | None, mode: str | None) -> Part | None:
    if rate is None:
        return Phrase(Word.VARIABLE_N, UNKNOWN_TEXT) if mode == "VFR" else None
    shown = f"{rate:.3f}".rstrip("0").rstrip(".")
    words = {"CFR": Word.CONSTANT_N, "VFR": Word.VARIABLE_N}
    return Phrase(words[mode], shown) if mode in words else shown


def _scan(kind: str | None) -> Part | None:
    words = {"Progressive": Word.PROGRESSIVE, "Interlaced": Word.INTERLACED}
    return words.get(kind, _text(kind)) if kind else None


def _bits(depth: int | None) -> Part | None:
    return None if depth is None else Phrase(Word.BITS_N, str(depth))


def _audio_sections(tracks: Sequence[Tree]) -> Iterator[Section]:
    for number, track in enumerate(tracks, 1):
        yield Section(Phrase(Word.AUDIO_N, str(number)), _audio(track))


def _audio(track: Tree) -> tuple[DetailRow, ...]:
    rate, channels = track["sample_rate"], track["channels"]
    sound = (
        _text(track["codec"]) or UNKNOWN_TEXT,
        None if rate is None else sample_rate_text(rate),
        None if channels is None else channel_layout(channels),
    )
    return _facts(
        (Word.CODEC, sound),
        (Word.LANGUAGE, (_text(track["language"]) or UNKNOWN_TEXT,)),
        (Word.TITLE, (_text(track["title"]),)),
        (Word.BIT_RATE, (_rate(track["bit_rate"]),)),
        (Word.DURATION, (_length(track["duration"]),)),
        (Word.FLAGS, _flags(track)),
    )


def _subtitle(number: int, track: Tree) -> DetailRow:
    known = (_text(track["codec"]), _text(track["language"]), _text(track["title"]), *_flags(track))
    return DetailRow(
        Phrase(Word.TRACK_N, str(number)), tuple(part for part in known if part) or (UNKNOWN_TEXT,)
    )


def _sidecar(folder: bytes, sidecar: Sidecar) -> DetailRow:
    """Return a file beside a video in `folder`, by its path from there."""
    path = sidecar.path.removeprefix(folder).lstrip(separator(folder))
    size = None if sidecar.size is None else size_text(sidecar.size)
    words = (
        Word[f"OF_{sidecar.kind.name}"],
        *(Word[flag.upper()] for flag in sidecar.flags if flag in _FLAGS),
    )
    guess = Word.GUESSED if sidecar.is_guess else None
    told = None if sidecar.languages or not sidecar.spoken else Phrase(Word.BY_TEXT_N, sidecar.spoken[0])
    refused = Word[f"NFO_{sidecar.nfo.refused.upper()}"] if sidecar.nfo and sidecar.nfo.refused else None
    known = (*words, *sidecar.languages, told, refused, _text(sidecar.title), size, guess)
    return DetailRow(display(path), tuple(part for part in known if part), path=sidecar.path)


def _said(hit: SaidHit) -> DetailRow:
    return DetailRow(_clock(hit.start), (hit.line, *hit.languages), hit.start)


def _chapter(chapter: Tree) -> DetailRow:
    start = chapter["start"]
    return DetailRow(_clock(start), (_text(chapter["title"]) or UNKNOWN_TEXT,), start)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def _container(media: Tree) -> tuple[DetailRow, ...]:
    return _facts(
        (Word.FORMAT, (_text(media["container"]), _text(media["container_profile"]))),
        (Word.DURATION, (_length(media["duration"]),)),
        (Word.BIT_RATE, (_rate(media["bit_rate"]),)),
        (Word.TITLE, (_text(media["title"]),)),
        (Word.ENCODED, (_moment(media["encoded_date"]),)),
        (Word.APPLICATION, (_text(media["writing_application"]),)),
        (Word.TIMECODE, (_text(media["start_timecode"]),)),
        (Word.REEL, (_text(media["reel_name"]),)),
        (Word.ENGINE, (_text(media["engine"]),)),
        (Word.WARNING, (Word.TRUNCATED if media["truncated"] else None,)),
    )


def _checksums(entry: FileDetails) -> tuple[DetailRow, ...]:
    record, stored = entry.record, entry.checksums
    good = stored.good if stored else None
    version = good.version if good else None
    other = None
    if version and (version.size, version.mtime_ns) != (record.size, record.mtime_ns):
        # It may be earlier or later: a file can change between a scan and a check.
        other = Phrase(Word.OTHER_VERSION_N, local_time_text(version.mtime_ns / 1e9))
    read = Phrase(Word.READ_N, size_text(version.size)) if version else None
    found = stored.found(record.verdict) if stored else None
    copies = () if entry.good_copies is None else copy_messages(entry.good_copies)
    return _facts(
        *_digests(good),
        (Word.COMPUTED, (local_time_text(good.computed) if good else None, read)),
        (Word.WARNING, (other,)),
        *((Word.FOUND_INSTEAD, parts) for parts in _instead(found)),
        (Word.CHECKED, (local_time_text(record.checked) if record.checked else None,)),
        (Word.VERDICT, (record.verdict,)),
        *((Word.GOOD_COPY, (message,)) for message in copies),
    )


def _digests(contents: Contents | None) -> Iterator[tuple[str, tuple[str]]]:
    for algorithm, digest in sorted(contents.digests.items()) if contents else ():
        yield str(algorithm), (digest_text(algorithm, digest),)


def _instead(found: Contents | None) -> Iterator[tuple[Part | None, ...]]:
    when = Phrase(Word.FOUND_ON_N, local_time_text(found.computed)) if found else None
    for algorithm, digest in _digests(found):
        yield algorithm, *digest, when


def _moment(date: str | None) -> str | None:
    """Return an ISO 8601 date in a readable form, and any other text unchanged."""
    text = _text(date)
    return text.replace("T", " ", 1).replace("Z", " UTC") if text and text[:4].isdecimal() else text


def _modified(record: FileRecord) -> str | None:
    return None if record.mtime_ns == UNKNOWN_TIME else local_time_text(record.mtime_ns / 1e9)


def _file(record: FileRecord) -> tuple[DetailRow, ...]:
    return _facts(
        (Word.FOLDER, (display(record.folder),)),
        (Word.SIZE, (size_text(record.size), f"{record.size:,} B" if record.size >= 1000 else None)),
        (Word.MODIFIED, (_modified(record),)),
        (Word.ADDED, (local_time_text(record.added) if record.added else None,)),
        (Word.STATE, (Word.NOT_A_VIDEO if record.is_picture else record.status,)),
        (Word.REASON, (record.reason if record.status in AWAY else None,)),
        (
            Word.LAST_LOOK_FAILED,
            (record.last_failure.reason if record.last_failure and record.status in AWAY else None,),
        ),
    )
