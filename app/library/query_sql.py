"""Makes SQL of a `Query`: a condition on `file f` alone, with every value bound.

Folders are looked up by their id in a list that SQLite makes once, so that no row needs a join. Texts are
compared folded. What many files have in common is asked of the few rows of `look`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from app.core.problems.catalogue import PROBLEM_KINDS
from app.core.query import FAILURES, Query, Term, field_named
from app.core.query.fields import problem_text
from app.core.query.predicates import AgeBetween, Between, Contains, Equals, HasLanguage, Known, Predicate
from app.core.record import FileStatus
from app.core.standards import CROPPED, PICTURE_CLASSES
from app.library.groups import condition as in_group
from app.library.path_range import place
from app.library.problems import having
from app.library.row_mapping import COVERED, OFFLINE_FOLDERS

Bound = str | bytes | float
Statement = tuple[str, tuple[Bound, ...]]

_FILE, _FOLDER, _LOOK = "file f", "folder d", "look l"
_IN: Final = {
    _FILE: "({})",
    _FOLDER: "f.folder_id IN (SELECT d.id FROM folder d WHERE {})",
    _LOOK: "f.look_id IN (SELECT l.id FROM look l WHERE {})",
}
_NAME: Final = "substr(f.search_key, 1, instr(f.search_key, char(10)) - 1)"
_EXTENDED: Final = f"instr(ltrim({_NAME}, '.'), '.')"
"""Whether a name has an extension."""
PRESENT: Final = (
    "f.folder_id NOT IN (SELECT d.id FROM folder d JOIN source s ON s.id = d.source_id "
    "WHERE s.removed IS NOT NULL)"
)
"""Leaves out the files of removed sources, as `rows.RECORD_TABLES` does."""
STATUS: Final = (
    f"CASE WHEN f.missing = {COVERED} OR f.folder_id IN ({OFFLINE_FOLDERS}) THEN 'offline' "
    "WHEN f.missing THEN 'missing' ELSE f.status END"
)
"""As `rows.shown_status`."""
DOLBY: Final = (
    "CASE WHEN l.hdr_format GLOB 'Dolby Vision ?*' THEN "
    "substr(l.hdr_format, 14, instr(l.hdr_format || ' / ', ' / ') - 14) END"
)
"""As `core.record.dolby_vision`."""
SHORT, LONG = "min(l.width, l.height)", "max(l.width, l.height)"
PICTURE_CLASS: Final = (
    "CASE WHEN l.width IS NULL OR l.height IS NULL THEN NULL "
    + " ".join(
        f"WHEN {LONG} >= {CROPPED * each.long}"
        + ("" if each.short is None else f" OR {SHORT} >= {CROPPED * each.short}")
        + f" THEN {PICTURE_CLASSES.index(each)}"
        for each in reversed(PICTURE_CLASSES)
    )
    + " END"
)
"""As `core.standards.picture_class`, by its place among the classes."""


def density(pixels: str) -> str:
    """Return the SQL of `core.record.bits_per_pixel`, for the SQL of how many pixels a picture has."""
    return f"f.bit_rate / (f.frame_rate * {pixels})"


class Place(NamedTuple):
    """Where a filter's values are stored."""

    columns: tuple[str, ...]
    """SQL, folded where it is text; a filter that has several holds where one does."""
    shown: str = ""
    """SQL for the value as facets show it; none: the first of the columns."""
    table: str = _FILE
    """What the columns are of: `file f`, `folder d` or `look l`."""


def _look(*names: str) -> Place:
    return Place(tuple(f"fold(l.{name})" for name in names), f"l.{names[0]}", _LOOK)


def _seen(expression: str) -> Place:
    return Place((expression,), table=_LOOK)


def _bare(expression: str) -> Place:
    return Place((expression,))


PLACES: Final[Mapping[str, Place]] = {
    "name": _bare(_NAME),
    "folder": Place(("rtrim(d.search_key, char(10))",), "d.path", table=_FOLDER),
    "ext": _bare(f"CASE WHEN {_EXTENDED} THEN 1 END"),
    "codec": _look("video_codec", "audio_codec"),
    "profile": _look("video_profile"),
    "container": _look("container"),
    "size": _bare("f.size"),
    "duration": _bare("f.duration"),
    "bitrate": _bare("f.bit_rate"),
    "density": _bare(density("(SELECT l.width * l.height FROM look l WHERE l.id = f.look_id)")),
    "res": _seen(PICTURE_CLASS),
    "width": _seen("l.width"),
    "height": _seen("l.height"),
    "fps": _bare("f.frame_rate"),
    "vfr": _seen("l.frame_rate_mode = 'VFR'"),
    "bits": _seen("l.bit_depth"),
    "chroma": _look("chroma"),
    "hdr": _look("hdr_format"),
    "dolby": _seen(DOLBY),
    "scan": _look("scan_type"),
    "audio": _look("audio_languages"),
    "sub": _look("text_languages"),
    "channels": _seen("l.channels"),
    "tracks": _seen("l.tracks"),
    "chapters": _bare("f.chapters"),
    "title": Place(("CASE WHEN f.title IS NOT NULL THEN fold(f.title) END",), "f.title"),
    "timecode": _bare("f.start_timecode"),
    "app": _look("application"),
    "camera": _look("camera"),
    "added": _bare("f.added"),
    "modified": _bare("f.mtime_ns / 1e9"),
    "status": _bare(STATUS),
    "problem": _bare("f.problems & ~f.marked"),
}  # fmt: skip
"""By the key of the filter in `core.query.FIELDS`."""


def condition(query: Query, now: float, hidden: int = 0) -> Statement:
    """Return what `query` demands of `file f`, and the values to bind; `now`: seconds since the epoch.

    Nothing is found by a problem of the set `hidden`.
    """
    parts = [_source(query.source_id), _problems(query.problems_of), _below(query.roots)]
    parts += [(in_group(query.group, hidden), ())] if query.group is not None else []
    parts.append((having(query.problems), ()) if query.problems else ("", ()))
    parts += [_term(term, now, hidden) for term in query.terms]
    return (
        _joined("AND", (part for part in parts if part[0])) if any(part[0] for part in parts) else ("1", ())
    )


def _source(source_id: int | None) -> Statement:
    if source_id is None:
        return "", ()
    return "f.folder_id IN (SELECT id FROM folder WHERE source_id = ?)", (source_id,)


def _problems(paths: Sequence[bytes]) -> Statement:
    if not paths:
        return "", ()
    where, values = _below(paths)
    states = tuple(sorted(map(str, FAILURES)))
    known = f"(f.failure IS NOT NULL AND {STATUS} = 'ok')"
    return f"({STATUS} IN ({', '.join('?' * len(states))}) OR {known}) AND {where}", (*states, *values)


def _below(paths: Sequence[bytes]) -> Statement:
    return _joined("OR", map(_at_or_below, paths))


def _at_or_below(root: bytes) -> Statement:
    at = place(root)
    sql = (
        "(f.folder_id IN (SELECT id FROM folder WHERE path = ? OR (path >= ? AND path < ?)) "
        "OR (f.name = ? AND f.folder_id = (SELECT id FROM folder WHERE path = ?)))"
    )
    return sql, (at["at"], at["first"], at["end"], at["name"], at["folder"])


def _term(term: Term, now: float, hidden: int) -> Statement:
    demands = (
        _trouble(each, now, hidden) if term.key == "problem" else _demand(term.key, each, now)
        for each in term.predicates
    )
    sql, values = _joined("OR", demands)
    return (f"NOT ifnull({sql}, 0)" if term.negated else sql), values


def _demand(key: str, wanted: Predicate, now: float) -> Statement:
    field = field_named(key) if key else None
    if field is None:
        return _free_text(wanted)
    at = PLACES[field.key]
    if isinstance(wanted, Known):
        return _known(at, wanted, certain=field.certain)
    if isinstance(wanted, Equals | Contains) and (quicker := _QUICKER.get((field.key, type(wanted)))):
        return quicker(wanted.text)
    sql, values = _joined("OR", (_test(column, wanted, now) for column in at.columns))
    return _IN[at.table].format(sql), values


def _trouble(wanted: Predicate, now: float, hidden: int) -> Statement:
    asked = Known(wanted=True) if isinstance(wanted, Known) else wanted
    found = having(sum(kind.bit for kind in PROBLEM_KINDS if asked.holds(problem_text(kind), now)) & ~hidden)
    return (f"NOT {found}" if isinstance(wanted, Known) and not wanted.wanted else found), ()


def _free_text(wanted: Predicate) -> Statement:
    """Return the demand that a text is in a file's key, or its folder's: as bytes in 2/3 of the time."""
    text = wanted.text if isinstance(wanted, Contains) else ""
    folders = "SELECT id FROM folder WHERE instr(search_key, ?)"
    return f"(instr(CAST(f.search_key AS BLOB), ?) OR f.folder_id IN ({folders}))", (text.encode(), text)


def _ending(text: str) -> Statement:
    """Return the demand that a name ends so; to take every name apart would take a second."""
    if "." in text:
        return "0", ()
    end = "substr(f.search_key, instr(f.search_key, char(10)) - ?, ?) = ?"
    return f"({end} AND {_EXTENDED})", (len(text) + 1, len(text) + 1, f".{text}")


def _in_name(text: str) -> Statement:
    """Return the demand that a name holds a text; it is taken out of the key only where that does."""
    return f"(instr(CAST(f.search_key AS BLOB), ?) AND instr({_NAME}, ?))", (text.encode(), text)


def _state(text: str) -> Statement:
    """Return the demand for a status; what is stored decides for most files alone."""
    if text == FileStatus.OFFLINE:
        return f"{STATUS} = ?", (text,)
    if text == FileStatus.MISSING:
        return f"(f.missing AND {STATUS} = ?)", (text,)
    return f"(f.status = ? AND {STATUS} = ?)", (text, text)


_QUICKER: Final[Mapping[tuple[str, type[Predicate]], Callable[[str], Statement]]] = {
    ("ext", Equals): _ending,
    ("name", Contains): _in_name,
    ("status", Equals): _state,
}
"""What is found sooner than by the rule, by filter and condition."""


def _known(at: Place, wanted: Known, *, certain: bool) -> Statement:
    if wanted.wanted:
        sql, _ = _joined("OR", ((f"{column} IS NOT NULL", ()) for column in at.columns))
        return _IN[at.table].format(sql), ()
    sql, _ = _joined("AND", ((f"{column} IS NULL", ()) for column in at.columns))
    was_read = "f.look_id IN (SELECT l.id FROM look l WHERE l.tracks IS NOT NULL)"
    return f"({_IN[at.table].format(sql)} AND ({int(certain)} OR {was_read}))", ()


def _test(column: str, wanted: Predicate, now: float) -> Statement:
    if isinstance(wanted, Contains):
        return f"instr({column}, ?)", (wanted.text,)
    if isinstance(wanted, Equals):
        return f"{column} = ?", (wanted.text,)
    if isinstance(wanted, HasLanguage):
        tests = [
            (f"instr(' ' || {column} || ' ', ?)", (f" {tag}{end}",)) for tag in wanted.tags for end in " -"
        ]
        return _joined("OR", tests)
    return _between(column, wanted.at(now) if isinstance(wanted, AgeBetween) else wanted)


def _between(column: str, wanted: Between | Known) -> Statement:
    if isinstance(wanted, Known):
        return "1", ()
    if wanted.low is not None and wanted.low == wanted.high:
        return f"{column} = ?", (wanted.low,)
    tests: list[Statement] = []
    if wanted.low is not None:
        tests.append((f"{column} {'>' if wanted.low_open else '>='} ?", (wanted.low,)))
    if wanted.high is not None:
        tests.append((f"{column} {'<' if wanted.high_open else '<='} ?", (wanted.high,)))
    return _joined("AND", tests)


def _joined(word: str, parts: Iterable[Statement]) -> Statement:
    known = list(parts)
    sql = f" {word} ".join(sql for sql, _ in known)
    return (f"({sql})" if len(known) > 1 else sql), tuple(value for _, values in known for value in values)
