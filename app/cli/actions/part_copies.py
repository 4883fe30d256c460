"""Lists the videos that lie in longer ones in a terminal."""

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TextIO

from app.cli.actions.command_body import library_to_read
from app.cli.choices import CopiesFormat
from app.cli.language import tr
from app.cli.messages import say
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import write_csv, write_json_list
from app.core.facts.fact import CellValue
from app.core.parts.confirmation import PartKind
from app.core.query import Query
from app.core.text.names import as_text, display
from app.core.text.units import moment_text
from app.library.near import part_pairs, parts_prints
from app.library.near.part_pairs import PartPair
from app.library.near.parts_prints import PartsCoverage

_TITLES = (
    *("kind", "part", "part_begin", "part_end", "whole", "whole_begin", "whole_end"),
    *("scale", "mirrored", "agree", "compared", "sound"),
)


def list_parts(query: Query, library: Path | None, form: CopiesFormat) -> None:
    """Write the pairs with a file of the query. Raises `LibraryError`."""
    with library_to_read(library) as known, open_standard_output() as out:
        with known.reader() as reader:
            ids = None if query.everything else frozenset(reader.find(query))
            pairs = reader.insight(part_pairs.pairs, ids)
            coverage = reader.insight(parts_prints.coverage)
            unconfirmed = reader.insight(part_pairs.count_open)
        _write(out, form, pairs, coverage, unconfirmed)
    _say_coverage(coverage, unconfirmed)


def _write(
    out: TextIO, form: CopiesFormat, pairs: Sequence[PartPair], coverage: PartsCoverage, unconfirmed: int
) -> None:
    if form is CopiesFormat.TEXT:
        out.writelines(f"{line}\n" for line in _lines(pairs))
    elif form is CopiesFormat.CSV:
        write_csv(out, _TITLES, map(_row, pairs))
    else:
        from app.api.schemas.job_schemas import to_json  # noqa: PLC0415 - loads all types of jobs
        from app.api.schemas.part_schemas import part_pair_view  # noqa: PLC0415 - only here

        head = {
            "videos": coverage.videos,
            "left": coverage.left,
            "not_compared": coverage.not_compared,
            "unconfirmed": unconfirmed,
        }
        write_json_list(out, head, "parts", (json.loads(to_json(part_pair_view(pair))) for pair in pairs))


def _say_coverage(coverage: PartsCoverage, unconfirmed: int) -> None:
    """Say of how many videos nothing is known."""
    if coverage.left:
        say(
            tr(
                "{count} {count:video was|videos were} not compared with longer ones. "
                "Compare with: cinventory fingerprint --parts",
                count=coverage.left,
            )
        )
    if unconfirmed:
        say(
            tr(
                "{count} further {count:pair is|pairs are} not confirmed yet. Run it again.",
                count=unconfirmed,
            )
        )
    if coverage.not_compared:
        say(tr("{count} {count:video|videos} cannot be compared.", count=coverage.not_compared))


def _lines(pairs: Sequence[PartPair]) -> Iterator[str]:
    """Yield each file, and below it where it lies."""
    for number, (_, of_part) in enumerate(groupby(pairs, lambda pair: pair.part.id)):
        together = list(of_part)
        if number:
            yield ""
        yield display(together[0].part.path)
        for pair in together:
            yield f"  {', '.join((_place(pair), *_changes(pair)))}"


def _place(pair: PartPair) -> str:
    begin, end = map(moment_text, pair.in_whole)
    path = display(pair.whole.path)
    if pair.relation.kind is PartKind.CONTAINED:
        return tr("is a part of {path}, from {begin} to {end}", path=path, begin=begin, end=end)
    return tr(
        "has {own_begin} to {own_end} in common with {path}, from {begin} to {end}",
        own_begin=moment_text(pair.relation.begin),
        own_end=moment_text(pair.relation.end),
        path=path,
        begin=begin,
        end=end,
    )


def _changes(pair: PartPair) -> Iterator[str]:
    if pair.offset.mirrored:
        yield tr("mirrored")
    if pair.offset.scale != 1:
        yield tr("at another speed")
    if pair.sound is not None:
        yield tr("sound {found}", found=pair.sound.message())


def _row(pair: PartPair) -> tuple[CellValue, ...]:
    relation, offset = pair.relation, pair.offset
    begin, end = (round(at, 1) for at in pair.in_whole)
    return (
        *(relation.kind, as_text(pair.part.path), round(relation.begin, 1), round(relation.end, 1)),
        *(as_text(pair.whole.path), begin, end),
        *(round(offset.scale, 4), "yes" if offset.mirrored else "no", relation.agree, relation.told),
        pair.sound or "",
    )
