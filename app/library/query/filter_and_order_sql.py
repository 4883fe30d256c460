"""SQL by which the facts of a file are filtered, and by which their columns are sorted.

Most follow from the fields of a fact (`core.facts`), which are columns of `file f`, or of `look l` where
files share them. `_OWN` has the others. Texts are compared folded.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from app.core.facts.catalogue import COLUMNS, FACTS
from app.core.facts.disks import AWAY as AWAY_DISK
from app.core.facts.disks import IMPORTED
from app.core.facts.fact import FOLDED, Fact, Filter, Order
from app.core.facts.standards import CROPPED, PICTURE_CLASSES
from app.core.facts.waste_kind import FILTERED
from app.core.file.listed_file import UNKNOWN_TIME
from app.core.file.record import SHARED_FIELDS, FileStatus
from app.core.file.track_flags import UNDEFINED
from app.core.query.predicates import Contains, Equals, Predicate
from app.library.query import copy_sql, problems
from app.library.query.near_sql import BETTER, ONLY_LOW
from app.library.query.row_mapping import OFFLINE_FOLDERS
from app.library.query.stored_fields import COVERED, IN_TRASH

Bound = str | bytes | float
Statement = tuple[str, tuple[Bound, ...]]
FILE, FOLDER, LOOK, DISK = "file f", "folder d", "look l", "disk h"
_DISKS: Final = "JOIN source s ON s.id = d.source_id LEFT JOIN disk h ON h.id = s.disk_id"
_OF_SOURCES: Final = "SELECT s.id FROM source s LEFT JOIN disk h ON h.id = s.disk_id"
IN_TABLE: Final = {
    FILE: "({})",
    FOLDER: "f.folder_id IN (SELECT d.id FROM folder d WHERE {})",
    LOOK: "f.look_id IN (SELECT l.id FROM look l WHERE {})",
    DISK: f"f.folder_id IN (SELECT d.id FROM folder d WHERE d.source_id IN ({_OF_SOURCES} WHERE {{}}))",
}
"""SQL on `file f` for a condition on a table.

None of these subqueries refers to `f`, so SQLite makes each list once and looks the ids up in it.
"""
LINKS: Final = {
    LOOK: ("look_id", "JOIN look l ON l.id = link"),
    FOLDER: ("folder_id", "JOIN folder d ON d.id = link"),
    DISK: ("folder_id", f"JOIN folder d ON d.id = link {_DISKS}"),
}
"""The column of `file f` that leads to a table, and the SQL that joins its values, called `link`, to it."""
BY_FOLDER: Final = "folder"
"""Key of the column that sorts by folder."""
_DISK_FREE: Final = "100.0 * h.free / nullif(h.total, 0)"
DISK_ORDERS: Final = {
    "disk": "h.rank",
    "disk_place": "nullif(h.place, '')",
    "disk_free": _DISK_FREE,
    "disk_seen": "h.last_seen",
}
"""SQL on `disk h` by the keys of the columns that sort by it."""

# The first line of `search_key` is the folded name (`search_index`).
_NAME: Final = "substr(f.search_key, 1, instr(f.search_key, char(10)) - 1)"
_EXTENDED: Final = f"instr(ltrim({_NAME}, '.'), '.')"
"""SQL: whether a name has an extension. Dots at the begin mark a hidden file and do not count."""
_STATUS: Final = (
    f"CASE WHEN f.missing = {COVERED}{{}} THEN 'offline' "
    f"WHEN f.missing = {IN_TRASH} THEN '{FileStatus.IN_TRASH}' "
    "WHEN f.missing THEN 'missing' ELSE f.status END"
)
AWAY: Final = f"f.folder_id IN ({OFFLINE_FOLDERS})"
"""SQL for the files of sources that cannot be reached."""


def status(away: str) -> str:
    """Return SQL for `stored_fields.shown_status`; `away` is like `AWAY`, or empty without such a source."""
    return _STATUS.format(f" OR {away}" if away else "")


STATUS: Final = status(AWAY)
"""The same, with a look at each folder: a third slower than without, or with a few ranges of folders."""
# "Dolby Vision " has 13 letters. A second format follows after " / "; the one that is appended here makes
# instr() find an end in every text.
_DOLBY: Final = (
    "CASE WHEN l.hdr_format GLOB 'Dolby Vision ?*' THEN "
    "substr(l.hdr_format, 14, instr(l.hdr_format || ' / ', ' / ') - 14) END"
)
"""SQL for `core.file.record.dolby_vision`."""
_SHORT, _LONG = "min(l.width, l.height)", "max(l.width, l.height)"
_PICTURE_CLASS: Final = (
    "CASE WHEN l.width IS NULL OR l.height IS NULL THEN NULL "
    + " ".join(
        f"WHEN {_LONG} >= {CROPPED * each.long}"
        + ("" if each.short is None else f" OR {_SHORT} >= {CROPPED * each.short}")
        + f" THEN {PICTURE_CLASSES.index(each)}"
        for each in reversed(PICTURE_CLASSES)
    )
    + " END"
)
"""SQL for `core.facts.standards.picture_class`, as its index in `PICTURE_CLASSES`."""
_WORK: Final = "f.work || ifnull(' (' || f.year || ')', '')"
"""SQL for `core.facts.titles.work_text`."""
_OF_PART: Final = "(SELECT p.{} FROM clip_part p WHERE p.file_id = f.id)"
_CLIPS: Final = {
    "yes": "f.id IN (SELECT file_id FROM clip_part)",
    "no": "f.id NOT IN (SELECT file_id FROM clip_part)",
    "complete": "f.id IN (SELECT file_id FROM clip_part WHERE missing = 0)",
    "incomplete": "f.id IN (SELECT file_id FROM clip_part WHERE missing > 0)",
    "first": "f.id IN (SELECT clip FROM clip_part)",
}
"""The conditions of the filter by clips, by value."""
_CLIP_WORD: Final = (
    f"CASE WHEN {_CLIPS['incomplete']} THEN 'incomplete' WHEN {_CLIPS['yes']} THEN 'complete' ELSE 'no' END"
)
_COPIES, _COPY_DISKS = copy_sql.of_file(copy_sql.COPIES), copy_sql.of_file(copy_sql.COPY_DISKS)
_ALONE: Final = f"nullif({copy_sql.of_file(copy_sql.ALONE)} <> 0, 0)"
_ON: Final = (
    f"({_ALONE} AND f.folder_id IN (SELECT d.id FROM folder d JOIN source s ON s.id = d.source_id "
    "WHERE instr({names}, ?)))"
)
"""SQL: whether all copies are on the disk of a source; `names` has the names of the source."""
_PLACE_NAMES: Final = (
    "place_names(s.path, s.volume, s.name, ifnull((SELECT h.name FROM disk h WHERE h.id = s.disk_id), ''))"
)


SAYS: Final = "says"
"""Key of the filter by what is said."""
SAID: Final = (
    "f.id IN (WITH said AS MATERIALIZED (SELECT substr(key, 1, 1) AS kind, "
    "CAST(substr(key, 2) AS INTEGER) AS id, value AS version FROM json_each(said_in({}))) "
    "SELECT b.file_id FROM said t CROSS JOIN sidecar s ON s.id = t.id CROSS JOIN beside b "
    "ON b.sidecar_id = s.id WHERE +t.kind = 's' AND s.size || ':' || s.mtime_ns = t.version "
    "AND NOT s.guessed UNION ALL SELECT v.id FROM said t CROSS JOIN file v ON v.id = t.id "
    "WHERE +t.kind = 'f' AND v.size || ':' || v.mtime_ns = t.version)"
)
"""SQL for the files whose indexed subtitles have a text (`app.library.dialogue`).

Texts of another version of a file than the library knows do not count. The `+` keeps SQLite from making an
index of the kinds, which takes longer than all the rest.
"""
SAID_OF_EACH: Final = (
    "is_said({}, 'f' || f.id || '=' || f.size || ':' || f.mtime_ns || ifnull((SELECT group_concat("
    "' s' || s.id || '=' || s.size || ':' || s.mtime_ns, '') FROM beside b CROSS JOIN sidecar s "
    "ON s.id = b.sidecar_id WHERE b.file_id = f.id AND NOT s.guessed), ''))"
)
"""The same for one file after the other: faster where few files are looked at, and many texts have the words.

`FORGET_SAID` gives the memory back that it took.
"""
FORGET_SAID: Final = "SELECT is_said(NULL, 0, '')"


_OF_WASTE: Final = {
    str(kind): f"f.id IN (SELECT value FROM json_each(wasted('{kind}')))" for kind in FILTERED
}
"""The conditions of the filter by waste, by kind. Each list is made once (`app.library.room.waste`)."""
_WASTE_WORDS: Final = " ".join(f"WHEN {sql} THEN '{kind}'" for kind, sql in _OF_WASTE.items())
_GAP: Final = (
    "CASE WHEN f.season > 0 AND f.episode IS NOT NULL THEN (lower(f.work), ifnull(f.year, 0), f.season) IN "
    "(SELECT work, year, season FROM (SELECT lower(e.work) AS work, ifnull(e.year, 0) AS year, "
    "e.season AS season, e.episode AS first, max(ifnull(e.last_episode, e.episode)) OVER "
    "(PARTITION BY lower(e.work), ifnull(e.year, 0), e.season ORDER BY e.episode "
    "ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM file e "
    "JOIN folder d ON d.id = e.folder_id JOIN source s ON s.id = d.source_id AND s.removed IS NULL "
    "WHERE e.look_id IS NOT NULL AND e.season > 0 AND e.episode IS NOT NULL "
    f"AND e.missing IN (0, {COVERED})) WHERE first > before + 1) END"
)
"""SQL: whether an episode is in a season with a gap, as `core.titles.gaps` tells it."""


def _density(pixels: str) -> str:
    """Return the SQL for `core.file.record.bits_per_pixel`; `pixels` is the SQL for the pixels."""
    # SQLite gives NULL for a division by zero, which is "unknown" here.
    return f"f.bit_rate / (f.frame_rate * {pixels})"


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
    return _ON.format(names=_PLACE_NAMES), (text,)


def _on_named(text: str) -> Statement:
    """Return the condition that a name of the only source, or of its volume, is a text."""
    return _ON.format(names=f"char(10) || {_PLACE_NAMES} || char(10)"), (f"\n{text}\n",)


class FilterSql(NamedTuple):
    """The columns in which the values of a filter are stored."""

    columns: tuple[str, ...]
    """SQL, folded where the value is text. A filter with several columns matches if one column matches."""
    shown: str = ""
    """SQL for the value as facets show it; empty: the first of the columns."""
    table: str = FILE
    """Table of the columns, of those in `IN_TABLE`."""
    faster: Mapping[type[Predicate], Callable[[str], Statement]] = {}
    """Other or faster conditions than the general ones, by predicate."""
    last: str = ""
    """SQL for the last number of a range whose first one is the column; empty: a number alone."""


class FactSql(NamedTuple):
    """The SQL of a fact that its fields do not tell."""

    order: str = ""
    """SQL on the table of the fields; empty: the first field."""
    filter: FilterSql | None = None


def _spoken(kind: str) -> FactSql:
    """Return the SQL of the languages of tracks, where `und` counts for a track that tells none."""
    languages, flags = f"l.{kind}_languages", f"l.{kind}_flags"
    undefined = f"CASE WHEN instr(' ' || {flags} || ' ', ' {UNDEFINED} ') THEN ' {UNDEFINED}' ELSE '' END"
    shown = f"nullif(trim(ifnull({languages}, '') || {undefined}), '')"
    return FactSql("", FilterSql((f"fold({languages})", f"fold({flags})"), shown, LOOK))


def _of_disk(key: str) -> str:
    """Return the SQL by which a column of the disk sorts files."""
    return f"(SELECT {DISK_ORDERS[key]} FROM folder d {_DISKS} WHERE d.id = f.folder_id)"


_NAME_OF_DISK: Final = "nullif(h.search_key, '')"
_SIGNS: Final = tuple(
    f"CASE WHEN {condition} AND {_NAME_OF_DISK} IS NOT NULL THEN char({ord(sign)}) END"
    for condition, sign in (("NOT s.online", AWAY_DISK), ("s.imported IS NOT NULL", IMPORTED))
)
"""SQL for the lines that `core.facts.disks` adds to the name."""
_OWN: Final[Mapping[str, FactSql]] = {
    "name": FactSql("f.name_key", FilterSql((_NAME,), faster={Contains: _in_name})),
    BY_FOLDER: FactSql(
        "(SELECT d.path_key FROM folder d WHERE d.id = f.folder_id)",
        FilterSql(("rtrim(d.search_key, char(10))",), "d.path", FOLDER),
    ),
    "disk": FactSql(_of_disk("disk"), FilterSql((_NAME_OF_DISK, *_SIGNS), "nullif(h.name, '')", DISK)),
    "disk_place": FactSql(
        _of_disk("disk_place"), FilterSql(("nullif(fold(h.place), '')",), "nullif(h.place, '')", DISK)
    ),
    "disk_free": FactSql(_of_disk("disk_free"), FilterSql((_DISK_FREE,), table=DISK)),
    "disk_seen": FactSql(_of_disk("disk_seen"), FilterSql(("h.last_seen",), table=DISK)),
    "ext": FactSql("", FilterSql((f"CASE WHEN {_EXTENDED} THEN 1 END",), faster={Equals: _ending})),
    "video": FactSql("nullif(trim(ifnull(l.video_codec, '') || ' ' || ifnull(l.video_profile, '')), '')"),
    "level": FactSql("", FilterSql(("codec_level(l.video_profile)",), table=LOOK)),
    # By area, then by width; a factor above every width keeps the two apart.
    "picture": FactSql("nullif(l.width * l.height, 0) * 1000000 + l.width"),
    "picture_class": FactSql(_PICTURE_CLASS, FilterSql((_PICTURE_CLASS,), table=LOOK)),
    "variable_frame_rate": FactSql("", FilterSql(("l.frame_rate_mode = 'VFR'",), table=LOOK)),
    "dolby_vision": FactSql(_DOLBY, FilterSql((_DOLBY,), table=LOOK)),
    "bits_per_pixel": FactSql(
        _density("l.pixels"),
        FilterSql((_density("(SELECT l.width * l.height FROM look l WHERE l.id = f.look_id)"),)),
    ),
    "audio_languages": _spoken("audio"),
    "text_languages": _spoken("text"),
    SAYS: FactSql("", FilterSql((f"CASE WHEN {SAID.format('NULL, 0')} THEN 1 END",))),
    "start_timecode": FactSql("", FilterSql(("f.start_timecode",))),  # digits need no folding
    "modified": FactSql("", FilterSql((f"nullif(f.mtime_ns, {UNKNOWN_TIME}) / 1e9",))),
    "work": FactSql("", FilterSql((f"CASE WHEN f.work IS NOT NULL THEN fold({_WORK}) END",), _WORK)),
    "episode": FactSql("", FilterSql(("f.episode",), last="ifnull(f.last_episode, f.episode)")),
    "gap": FactSql("", FilterSql((_GAP,))),
    "hidden": FactSql("", FilterSql(("substr(f.name, 1, 1) = x'2E'",))),
    "ids": FactSql("", FilterSql(("f.ids",))),  # small letters as they are
    "status": FactSql(STATUS, FilterSql((STATUS,), faster={Equals: _state})),
    "problems": FactSql(problems.order(), FilterSql(("f.problems & ~f.marked",))),
    "marked": FactSql("", FilterSql(("f.problems & f.marked",))),
    # `queries.facet` counts these: a file fulfils several profiles.
    "plays": FactSql("", FilterSql(("NULL",))),
    "clip": FactSql(
        _OF_PART.format("clip"),
        FilterSql((_CLIP_WORD,), faster={Equals: lambda text: (_CLIPS.get(text, "0"), ())}),
    ),
    "clip_complete": FactSql(_OF_PART.format("missing > 0")),
    "part": FactSql(_OF_PART.format("part")),
    "parts": FactSql(_OF_PART.format("parts"), FilterSql((_OF_PART.format("parts"),))),
    "missing_parts": FactSql(_OF_PART.format("missing")),
    "copies": FactSql(_COPIES, FilterSql((_COPIES,))),
    "copy_disks": FactSql(_COPY_DISKS, FilterSql((_COPY_DISKS,))),
    "better": FactSql("", FilterSql((BETTER,))),
    "only_low": FactSql("", FilterSql((ONLY_LOW,))),
    "waste": FactSql(
        "",
        FilterSql(
            (f"CASE {_WASTE_WORDS} END",), faster={Equals: lambda text: (_OF_WASTE.get(text, "0"), ())}
        ),
    ),
    "only_on": FactSql("", FilterSql((_ALONE,), faster={Contains: _on_source, Equals: _on_named})),
    "last_failure": FactSql("f.failure"),
}
"""By the keys of facts."""
_NOTHING: Final = FactSql()


def _column(field: str) -> str:
    return f"l.{field}" if field in SHARED_FIELDS else f"f.{field}"


def _order(fact: Fact) -> str:
    return _OWN.get(fact.key, _NOTHING).order or _column(fact.fields[0])


def _filter(fact: Fact, each: Filter) -> FilterSql:
    own = _OWN.get(fact.key, _NOTHING).filter
    if own is not None:
        return own
    if each.convert is not None:
        raise NotImplementedError(f"the filter {each.key} has no SQL")
    columns = tuple(map(_column, each.fields))
    table = LOOK if each.fields[0] in SHARED_FIELDS else FILE
    if each.kind not in FOLDED:
        return FilterSql(columns, table=table)
    # CASE spares the call of a Python function for each of the many files without a value.
    fold = "fold({0})" if table == LOOK else "CASE WHEN {0} IS NOT NULL THEN fold({0}) END"
    return FilterSql(tuple(map(fold.format, columns)), columns[0], table)


FILTER_SQL: Final[Mapping[str, FilterSql]] = {
    fact.filter.key: _filter(fact, fact.filter) for fact in FACTS if fact.filter
}
"""The SQL of each filter, by its key."""
OF_FILES: Final = {fact.key: _order(fact) for fact in COLUMNS if not fact.shared}
"""SQL on `file f` by the key of the column; a reason is sorted by its code."""
OF_LOOKS: Final = {fact.key: _order(fact) for fact in COLUMNS if fact.shared}
"""SQL on `look l` by the key of the column. Looks are ranked, and files are sorted by the rank.

There are few looks: 1,000,000 files are sorted in 120 ms, where their own values took 300 to 600 ms.
"""

# Columns that are never NULL, and need no NULLS LAST.
_ALWAYS_KNOWN: Final = frozenset({"name", BY_FOLDER, "size", "modified", "added", "status"})
_LOOKED_AT: Final = frozenset({*OF_LOOKS, "bits_per_pixel"})


class Ordering(NamedTuple):
    """The SQL of an order."""

    by: str
    """The terms of ORDER BY: unknown last in both directions, and equal files by their ids."""
    looks: str
    """A SELECT of the columns of `l` in `by`, to be joined by its `id`; empty if `by` needs no look."""


def ordering(
    order: Order, hidden: int = 0, away: str = AWAY, disks: Mapping[str, str] = MappingProxyType({})
) -> Ordering:
    """Return the SQL of an order, as `core.facts` sorts; problems of the set `hidden` do not count.

    `away` is the condition for the files of sources that cannot be reached. `disks` has the ranks of a file's
    disk by the keys of columns, where that is faster than in general. Raises `KeyError` for unknown columns.
    """
    of_files = {**OF_FILES, "problems": problems.order(hidden), "status": status(away), **disks}
    ranks = [f"{_rank(key, descending=down)} AS {key}" for key, down in order if key in OF_LOOKS]
    by = ", ".join([*(_by(of_files, key, descending=down) for key, down in order), "f.id"])
    if not any(key in _LOOKED_AT for key, _ in order):
        return Ordering(by, "")
    return Ordering(by, f"SELECT {', '.join(['l.id', 'l.width * l.height AS pixels', *ranks])} FROM look l")


def _rank(key: str, *, descending: bool) -> str:
    # Equal looks must share a rank, or the next column of the order would never count.
    return f"dense_rank() OVER (ORDER BY {OF_LOOKS[key]} {'DESC' if descending else 'ASC'} NULLS LAST)"


def _by(of_files: Mapping[str, str], key: str, *, descending: bool) -> str:
    if key in OF_LOOKS:
        return f"l.{key} NULLS LAST"  # The rank has the direction already.
    way = "DESC" if descending else "ASC"
    return f"{of_files[key]} {way}{'' if key in _ALWAYS_KNOWN else ' NULLS LAST'}"
