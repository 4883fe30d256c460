"""SQL of a `Query`: a condition on `file f` alone, with every value bound.

Conditions on folders are subqueries that SQLite runs once, so that no row needs a join. Conditions on shared
values are asked of the few rows of `look` in the same way. Texts are compared folded.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from app.core.problems.catalogue import PROBLEM_KINDS
from app.core.query import FAILURES, Field, Outcome, Query, Rules, Term, field_named
from app.core.query.field import problem_text
from app.core.query.fields import PLAYS
from app.core.query.predicates import AgeBetween, Between, Contains, Equals, HasLanguage, Known, Predicate
from app.core.query.rules import Condition, Rule, asks_presence, named_outcome
from app.core.record import FileStatus
from app.core.standards import CROPPED, PICTURE_CLASSES
from app.library import rule_sql
from app.library.groups import condition as in_group
from app.library.path_range import place
from app.library.problems import having
from app.library.row_mapping import COVERED, IN_TRASH, OFFLINE_FOLDERS
from app.library.rule_sql import RuleSql

Bound = str | bytes | float
Statement = tuple[str, tuple[Bound, ...]]

_FILE, _FOLDER, _LOOK = "file f", "folder d", "look l"
# None of these subqueries refers to `f`, so SQLite makes each list once and looks the ids up in it.
_IN: Final = {
    _FILE: "({})",
    _FOLDER: "f.folder_id IN (SELECT d.id FROM folder d WHERE {})",
    _LOOK: "f.look_id IN (SELECT l.id FROM look l WHERE {})",
}
# Unknown differs from not read: `tracks` is set for every file that a probe has read.
_WAS_READ: Final = "f.look_id IN (SELECT l.id FROM look l WHERE l.tracks IS NOT NULL)"
# The first line of `search_key` is the folded name (`search_index`).
_NAME: Final = "substr(f.search_key, 1, instr(f.search_key, char(10)) - 1)"
_EXTENDED: Final = f"instr(ltrim({_NAME}, '.'), '.')"
"""SQL: whether a name has an extension. Dots at the begin mark a hidden file and do not count."""
PRESENT: Final = (
    "f.folder_id NOT IN (SELECT d.id FROM folder d JOIN source s ON s.id = d.source_id "
    "WHERE s.removed IS NOT NULL)"
)
"""SQL that leaves out the files of removed sources, as `row_mapping.RECORD_TABLES` does."""
_STATUS: Final = (
    f"CASE WHEN f.missing = {COVERED}{{}} THEN 'offline' "
    f"WHEN f.missing = {IN_TRASH} THEN '{FileStatus.IN_TRASH}' "
    "WHEN f.missing THEN 'missing' ELSE f.status END"
)
AWAY: Final = f"f.folder_id IN ({OFFLINE_FOLDERS})"
"""SQL for the files of sources that cannot be reached."""


def status(away: str) -> str:
    """Return SQL for `row_mapping.shown_status`; `away` is like `AWAY`, or empty without such a source."""
    return _STATUS.format(f" OR {away}" if away else "")


STATUS: Final = status(AWAY)
"""The same, with a look at each folder: a third slower than without, or with a few ranges of folders."""
# "Dolby Vision " has 13 letters. A second format follows after " / "; the one that is appended here makes
# instr() find an end in every text.
DOLBY: Final = (
    "CASE WHEN l.hdr_format GLOB 'Dolby Vision ?*' THEN "
    "substr(l.hdr_format, 14, instr(l.hdr_format || ' / ', ' / ') - 14) END"
)
"""SQL for `core.record.dolby_vision`."""
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
"""SQL for `core.standards.picture_class`, as its index in `PICTURE_CLASSES`."""
COPIES: Final = "(SELECT k.copies FROM copy k WHERE k.file_id = f.id)"
_ALONE: Final = "(SELECT 1 FROM copy k WHERE k.file_id = f.id AND k.alone)"
_ON: Final = (
    f"({_ALONE} AND f.folder_id IN (SELECT d.id FROM folder d JOIN source s ON s.id = d.source_id "
    "WHERE instr({names}, ?)))"
)
"""SQL: whether all copies are on the volume of a source; `names` has the names of the source."""


def density(pixels: str) -> str:
    """Return the SQL for `core.record.bits_per_pixel`; `pixels` is the SQL for the pixels of a picture."""
    # SQLite gives NULL for a division by zero, which is "unknown" here.
    return f"f.bit_rate / (f.frame_rate * {pixels})"


class FieldSql(NamedTuple):
    """The columns in which the values of a filter are stored."""

    columns: tuple[str, ...]
    """SQL, folded where the value is text. A filter with several columns matches if one column matches."""
    shown: str = ""
    """SQL for the value as facets show it; empty: the first of the columns."""
    table: str = _FILE
    """Table of the columns: `file f`, `folder d` or `look l`."""


def _look(*names: str) -> FieldSql:
    return FieldSql(tuple(f"fold(l.{name})" for name in names), f"l.{names[0]}", _LOOK)


def _look_value(expression: str) -> FieldSql:
    return FieldSql((expression,), table=_LOOK)


def _file_value(expression: str) -> FieldSql:
    return FieldSql((expression,))


FIELD_SQL: Final[Mapping[str, FieldSql]] = {
    "name": _file_value(_NAME),
    "folder": FieldSql(("rtrim(d.search_key, char(10))",), "d.path", table=_FOLDER),
    "ext": _file_value(f"CASE WHEN {_EXTENDED} THEN 1 END"),
    "codec": _look("video_codec", "audio_codec"),
    "vcodec": _look("video_codec"),
    "acodec": _look("audio_codec"),
    "profile": _look("video_profile"),
    "level": _look_value("codec_level(l.video_profile)"),
    "container": _look("container"),
    "size": _file_value("f.size"),
    "duration": _file_value("f.duration"),
    "bitrate": _file_value("f.bit_rate"),
    "density": _file_value(density("(SELECT l.width * l.height FROM look l WHERE l.id = f.look_id)")),
    "res": _look_value(PICTURE_CLASS),
    "width": _look_value("l.width"),
    "height": _look_value("l.height"),
    "fps": _file_value("f.frame_rate"),
    "vfr": _look_value("l.frame_rate_mode = 'VFR'"),
    "bits": _look_value("l.bit_depth"),
    "chroma": _look("chroma"),
    "hdr": _look("hdr_format"),
    "dolby": _look_value(DOLBY),
    "primaries": _look("colour_primaries"),
    "transfer": _look("colour_transfer"),
    "scan": _look("scan_type"),
    "audio": _look("audio_languages"),
    "sub": _look("text_languages"),
    "channels": _look_value("l.channels"),
    "sampling": _look_value("l.sample_rate"),
    "tracks": _look_value("l.tracks"),
    "chapters": _file_value("f.chapters"),
    # CASE spares the call of a Python function for each of the many files without a title.
    "title": FieldSql(("CASE WHEN f.title IS NOT NULL THEN fold(f.title) END",), "f.title"),
    "timecode": _file_value("f.start_timecode"),
    "app": _look("application"),
    "camera": _look("camera"),
    "added": _file_value("f.added"),
    "modified": _file_value("f.mtime_ns / 1e9"),
    "status": _file_value(STATUS),
    "checked": _file_value("f.checked"),
    "verdict": FieldSql(("f.verdict", "f.damage")),
    "decoded": _file_value("f.decoded"),
    "depth-of-check": _file_value("f.depth"),
    "copies": _file_value(COPIES),
    "only-on": _file_value(_ALONE),
    # `queries.facet` counts these: a file fulfils several profiles.
    PLAYS: _file_value("NULL"),
    "problem": _file_value("f.problems & ~f.marked"),
}  # fmt: skip
"""The SQL of each filter, by its key in `core.query.FIELDS`."""


def condition(query: Query, now: float) -> Statement:
    """Return the condition of `query` on `file f`, and the values to bind.

    `now` is in seconds since the epoch.
    """
    hidden = query.hidden_problems
    parts = [_source(query.source_id), _problems(query.problems_of), _below(query.roots)]
    parts += [(in_group(query.group, hidden), ())] if query.group is not None else []
    parts.append((having(query.problems & ~hidden), ()) if query.problems else ("", ()))
    parts += [_term(term, now, query) for term in query.terms]
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


def _term(term: Term, now: float, query: Query) -> Statement:
    if term.key == "problem":
        demands = [_trouble(each, now, query.hidden_problems) for each in term.predicates]
    elif term.key == PLAYS:
        demands = [_plays(each, query.rules, now) for each in term.predicates]
    else:
        demands = [_demand(term.key, each, now) for each in term.predicates]
    sql, values = _joined("OR", demands)
    # A file whose value is unknown (NULL) matches the negated filter.
    return (f"NOT ifnull({sql}, 0)" if term.negated else sql), values


def _demand(key: str, wanted: Predicate, now: float) -> Statement:
    field = field_named(key) if key else None
    if field is None:
        return _free_text(wanted)
    at = FIELD_SQL[field.key]
    if isinstance(wanted, Known):
        return _known(at, wanted, certain=field.certain)
    if isinstance(wanted, Equals | Contains) and (faster := _FASTER.get((field.key, type(wanted)))):
        return faster(wanted.text)
    sql, values = _joined("OR", (_test(column, wanted, now) for column in at.columns))
    return _IN[at.table].format(sql), values


def _trouble(wanted: Predicate, now: float, hidden: int) -> Statement:
    asked = Known(wanted=True) if isinstance(wanted, Known) else wanted
    found = having(sum(kind.bit for kind in PROBLEM_KINDS if asked.holds(problem_text(kind), now)) & ~hidden)
    return (f"NOT {found}" if isinstance(wanted, Known) and not wanted.wanted else found), ()


def _free_text(wanted: Predicate) -> Statement:
    """Return the condition that the search key of a file, or of its folder, holds a text."""
    # instr() on BLOBs counts no characters: it finds the same in UTF-8, in 2/3 of the time.
    text = wanted.text if isinstance(wanted, Contains) else ""
    folders = "SELECT id FROM folder WHERE instr(search_key, ?)"
    return f"(instr(CAST(f.search_key AS BLOB), ?) OR f.folder_id IN ({folders}))", (text.encode(), text)


def _ending(text: str) -> Statement:
    """Return the condition that a name has the extension `text`."""
    # Only the end of the name is compared: taking every name apart would take a second for a million files.
    if "." in text:
        return "0", ()  # An extension begins at the last dot and holds none.
    end = "substr(f.search_key, instr(f.search_key, char(10)) - ?, ?) = ?"
    return f"({end} AND {_EXTENDED})", (len(text) + 1, len(text) + 1, f".{text}")


def _in_name(text: str) -> Statement:
    """Return the condition that a name holds a text."""
    # The fast test of the whole key comes first; the name is cut out of the few keys that pass.
    return f"(instr(CAST(f.search_key AS BLOB), ?) AND instr({_NAME}, ?))", (text.encode(), text)


def _state(text: str) -> Statement:
    """Return the condition for a status."""
    # The stored column comes first: it rules out most files without the CASE of `STATUS`.
    if text == FileStatus.OFFLINE:
        return f"{STATUS} = ?", (text,)
    if text in {FileStatus.MISSING, FileStatus.IN_TRASH}:
        return f"(f.missing AND {STATUS} = ?)", (text,)
    return f"(f.status = ? AND {STATUS} = ?)", (text, text)


def _on_source(text: str) -> Statement:
    """Return the condition that a name of the only source, or of its volume, holds a text."""
    return _ON.format(names="place_names(s.path, s.volume)"), (text,)


def _on_named(text: str) -> Statement:
    """Return the condition that a name of the only source, or of its volume, is a text."""
    names = "char(10) || place_names(s.path, s.volume) || char(10)"
    return _ON.format(names=names), (f"\n{text}\n",)


_FASTER: Final[Mapping[tuple[str, type[Predicate]], Callable[[str], Statement]]] = {
    ("ext", Equals): _ending,
    ("name", Contains): _in_name,
    ("status", Equals): _state,
    ("only-on", Contains): _on_source,
    ("only-on", Equals): _on_named,
}
"""Other or faster conditions than the general ones, by filter and predicate."""


def _known(at: FieldSql, wanted: Known, *, certain: bool) -> Statement:
    if wanted.wanted:
        sql, _ = _joined("OR", ((f"{column} IS NOT NULL", ()) for column in at.columns))
        return _IN[at.table].format(sql), ()
    sql, _ = _joined("AND", ((f"{column} IS NULL", ()) for column in at.columns))
    return f"({_IN[at.table].format(sql)} AND ({int(certain)} OR {_WAS_READ}))", ()


def _test(column: str, wanted: Predicate, now: float) -> Statement:
    if isinstance(wanted, Contains):
        return f"instr({column}, ?)", (wanted.text,)
    if isinstance(wanted, Equals):
        return f"{column} = ?", (wanted.text,)
    if isinstance(wanted, HasLanguage):
        # Spaces around the list make each tag whole; `de` also matches `de-AT`, but not `deu`.
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


def _plays(wanted: Predicate, rules: Rules, now: float) -> Statement:
    """Return the condition for a value of `plays:`, as `core.query.rules.asked` judges a record."""
    if isinstance(wanted, Known):
        sql, values = _joined("OR", [("0", ()), *(outcome_sql(rule, Outcome.YES, now) for _, rule in rules)])
        return (sql if wanted.wanted else f"NOT {sql}"), values
    name, outcome = named_outcome(wanted.text if isinstance(wanted, Equals) else "")
    rule = next((rule for each, rule in rules if each == name), None)
    return outcome_sql(rule, outcome, now) if rule and outcome else ("0", ())


def outcome_sql(rule: Rule, outcome: Outcome, now: float) -> Statement:
    """Return the condition that a rule has an outcome for a file."""
    return rule_sql.condition(rule, outcome, lambda each: _condition_sql(each, now))


def _condition_sql(condition: Condition, now: float) -> RuleSql:
    """Return the SQL of a condition in a rule, as `core.query.rules` judges a record."""
    term = condition.term
    field = field_named(term.key)
    if field is None:
        return RuleSql(_FILE, ("0", ()), ("0", ()))
    at = FIELD_SQL[field.key]
    read = "l.tracks IS NOT NULL" if at.table == _LOOK else _WAS_READ
    told = "1" if field.certain else read if field.complete or asks_presence(term.predicates) else "0"
    met = _joined("OR", [_met(field, each, now, read) for each in term.predicates])
    known, _ = _joined("OR", [(f"{column} IS NOT NULL", ()) for column in at.columns])
    yes = (f"ifnull({met[0]}, 0)", met[1])
    no = (f"(NOT {yes[0]} AND ({known} OR {told}))", met[1])
    return RuleSql(at.table, no, yes) if term.negated else RuleSql(at.table, yes, no)


def _met(field: Field, wanted: Predicate, now: float, read: str) -> Statement:
    at = FIELD_SQL[field.key]
    if isinstance(wanted, Known) and wanted.wanted:
        return _joined("OR", [(f"{column} IS NOT NULL", ()) for column in at.columns])
    if isinstance(wanted, Known):
        absent = " AND ".join(f"{column} IS NULL" for column in at.columns)
        return f"({absent} AND {1 if field.certain else read})", ()
    if isinstance(wanted, Equals | Contains) and (faster := _FASTER.get((field.key, type(wanted)))):
        return faster(wanted.text)
    return _joined("OR", [_test(column, wanted, now) for column in at.columns])


def _joined(word: str, parts: Iterable[Statement]) -> Statement:
    known = list(parts)
    sql = f" {word} ".join(sql for sql, _ in known)
    return (f"({sql})" if len(known) > 1 else sql), tuple(value for _, values in known for value in values)
