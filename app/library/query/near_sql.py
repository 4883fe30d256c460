"""SQL that tells of a file by those with the same pictures: is a better one known, does one reach a quality?

`library.tables.schema` tells what `near_pair` and the other tables hold. Each condition is there in two ways:
as a list of all such files, for a query, and for a single row `f` of `file`.
"""

from typing import Final

from app.core.checksum.verdict import BAD
from app.core.damage.verdict import DamageVerdict
from app.core.near.least_quality import USUAL
from app.core.near.likeness import CERTAIN, CERTAIN_FRAMES, SAME
from app.core.near.traits import EFFICIENCY, SAME_SIZE
from app.library.query.stored_fields import COVERED

LISTED: Final = f"f.missing IN (0, {COVERED})"
"""SQL: whether a file `f` is at its place, or will be once its disk is connected."""
SIDES: Final = (
    ("first_size", "first_print", "second_size", "second_print"),
    ("second_size", "second_print", "first_size", "first_print"),
)
OF_PAIR: Final = "(a.size, a.print, b.size, b.print)"
IS_REJECTED: Final = " OR ".join(
    f"EXISTS (SELECT 1 FROM not_same n WHERE {OF_PAIR} = ({', '.join(f'n.{name}' for name in side)}))"
    for side in SIDES
)
"""SQL: whether the user says that files with the matched prints `a` and `b` do not show the same."""
_IS_THERE: Final = (
    "SELECT 1 FROM file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id "
    "AND s.removed IS NULL WHERE f.id = {0}.file_id AND (f.size, f.mtime_ns) = ({0}.size, {0}.mtime_ns) "
    f"AND {LISTED}"
)
ARE_THERE: Final = f"EXISTS ({_IS_THERE.format('a')}) AND EXISTS ({_IS_THERE.format('b')})"
"""SQL: whether the files of the matched prints `a` and `b` are there, as they were matched."""
_BAD: Final = ", ".join(f"'{verdict}'" for verdict in sorted(BAD))
_IS_INTACT: Final = (
    f"ifnull(g.verdict NOT IN ({_BAD}), 1) AND ifnull(g.damage <> '{DamageVerdict.DAMAGED}', 1)"
)
"""SQL: whether a file `g` is not known to be damaged, as `core.near.traits.SOUND` tells."""

OF_WORSE: Final = (
    "FROM near_state t CROSS JOIN near_member n ON n.answer = t.answer AND n.worse{only} "
    "CROSS JOIN near_pair x ON x.first = min(n.head, n.file_id) AND x.second = max(n.head, n.file_id) "
    "CROSS JOIN matched_print a ON a.file_id = n.head CROSS JOIN matched_print b ON b.file_id = n.file_id "
    f"CROSS JOIN file g ON g.id = n.head WHERE x.distance <= {SAME} AND {_IS_INTACT} AND {ARE_THERE} "
    f"AND NOT ({IS_REJECTED})"
)
"""SQL: the files `n.file_id` that are known to be worse than the intact file `n.head` of their group."""
IS_WORSE: Final = f"EXISTS (SELECT 1 {OF_WORSE.format(only=' AND n.file_id = f.id')})"
"""SQL: whether a better file with the same pictures is known than one file `f`."""
BETTER: Final = (
    f"CASE WHEN f.look_id IS NOT NULL THEN f.id IN (SELECT n.file_id {OF_WORSE.format(only='')}) END"
)
"""The same for a query."""

_WEIGHT: Final = " ".join(f"WHEN '{codec}' THEN {weight}" for codec, weight in EFFICIENCY.items())
_LINES: Final = f"ifnull((SELECT lines FROM least_quality), {USUAL.lines}) * {SAME_SIZE}"
_DENSITY: Final = f"ifnull((SELECT density FROM least_quality), {USUAL.density})"
_REACHES: Final = (
    f"(min(l.width, l.height) >= {_LINES} OR max(l.width, l.height) * 9.0 / 16 >= {_LINES}) "
    f"AND ifnull({{0}}.bit_rate * CASE l.video_codec {_WEIGHT} END "
    f"/ ({{0}}.frame_rate * l.width * l.height) >= {_DENSITY}, 1)"
)
"""SQL: whether a file with the look `l` reaches the least quality (`core.near.least_quality`)."""
_OWN: Final = (
    "(SELECT CASE WHEN l.video_codec IS NOT NULL AND l.width > 0 AND l.height > 0 "
    f"THEN {_REACHES.format('f')} END FROM look l WHERE l.id = f.look_id)"
)
_REACHED: Final = " UNION ALL ".join(
    f"SELECT x.{own} FROM near_pair x CROSS JOIN matched_print a ON a.file_id = x.first "
    f"CROSS JOIN matched_print b ON b.file_id = x.second CROSS JOIN file g ON g.id = x.{other} "
    f"CROSS JOIN look l ON l.id = g.look_id WHERE {{{own}}}x.distance <= {CERTAIN} "
    f"AND x.frames >= {CERTAIN_FRAMES} AND {_IS_INTACT} AND {_REACHES.format('g')} AND {ARE_THERE} "
    f"AND NOT ({IS_REJECTED})"
    for own, other in (("first", "second"), ("second", "first"))
)
_NO_SIDE: Final = {"first": "", "second": ""}
_ITS_SIDES: Final = {"first": "x.first = f.id AND ", "second": "x.second = f.id AND "}
ONLY_LOW: Final = f"CASE {_OWN} WHEN 1 THEN 0 WHEN 0 THEN f.id NOT IN ({_REACHED.format(**_NO_SIDE)}) END"
"""SQL: whether neither a file `f` nor one that certainly shows the same reaches it; NULL if unknown."""
IS_ONLY_LOW: Final = f"ifnull({_OWN} = 0, 0) AND NOT EXISTS ({_REACHED.format(**_ITS_SIDES)})"
"""The same of one file; 0 if it is unknown."""
