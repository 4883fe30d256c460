"""The command `advise`: tell what encoding videos anew would save, as a range with its grounds."""

from collections.abc import Iterable, Iterator
from typing import Annotated, Final

import typer
from msgspec.structs import replace

from app.cli.actions.command_body import library_to_read
from app.cli.choices import TrashFormat
from app.cli.language import texts, tr
from app.cli.options import file_arguments
from app.cli.options.common import LibraryOption, TrashFormatOption, WhereOption
from app.cli.options.target_options import (
    AacOption,
    CodecOption,
    HeightOption,
    SdrOption,
    TargetOption,
    target_of,
)
from app.cli.output.opening import open_standard_output
from app.cli.output.tables import table_lines
from app.cli.preferences import preferred
from app.core.advice.advise import Advice
from app.core.advice.estimate import SavedRange
from app.core.advice.gates import Effect
from app.core.advice.named_targets import FIRST, first_part
from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.insights.amounts import Amount
from app.core.text import amounts
from app.core.text.names import display
from app.library.advice import listing
from app.library.advice.listing import AdviceList

_INDENT: Final = "  "
_LISTED: Final = 40


def command(
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH|FILTER]...",
            help="Only files at and below these paths that match every filter, as in list; by default all.",
        ),
    ] = None,
    *,
    where: WhereOption = None,
    target: TargetOption = None,
    codec: CodecOption = TargetCodec.HEVC,
    height: HeightOption = None,
    sdr: SdrOption = False,
    aac: AacOption = False,
    least: Annotated[
        str | None,
        typer.Option("--least", metavar="SIZE", help="Leave out files that save less, by default 200MB."),
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", metavar="FILES", min=0, help="List so many files, those that save most.")
    ] = _LISTED,
    library: LibraryOption = None,
    form: TrashFormatOption = TrashFormat.TEXT,
) -> None:
    """Tell what encoding videos anew would save: a range with its grounds. Nothing is encoded or changed.

    What is not known is not estimated, and is told apart from what has nothing to save.
    """
    made = target_of(target, codec, height, sdr=sdr, aac=aac)
    made = made if least is None else replace(made, least=_least(least))
    query = file_arguments.parse(what or (), where or (), words=True).query
    with library_to_read(library) as known, known.reader() as reader:
        asked = replace(query, hidden_problems=preferred().hidden_problems)
        found = listing.read(reader, asked, made, limit)
    with open_standard_output() as out:
        if form is TrashFormat.JSON:
            from app.api.schemas.advice_schemas import advice_view  # noqa: PLC0415 - loads all types of jobs
            from app.api.schemas.job_schemas import to_json  # noqa: PLC0415

            out.write(f"{to_json(advice_view(found, made)).decode()}\n")
        else:
            out.writelines(f"{line}\n" for line in _lines(found, made))


def _least(text: str) -> int:
    amount = amounts.size(text.strip().casefold())
    if amount is None:
        raise typer.BadParameter(tr("use a size such as 200MB or 1.5GB."), param_hint="--least")
    return int(amount.value)


def _lines(found: AdviceList, target: EncodingTarget) -> Iterator[str]:
    total = found.total
    if total.files:
        yield tr(
            "{target}: {count} {count:file|files} of {size} would save {saves}.",
            target=_target_text(target),
            count=total.files,
            size=texts().size(total.size),
            saves=total.saves.phrase,
        )
        share = first_part([file.advice.saves or SavedRange() for file in found.files], total)
        if share is not None:
            yield tr("The first {count} files make {share} of it.", count=FIRST, share=texts().percent(share))
    else:
        yield tr(
            "{target}: of no file it can be said that it would save something.", target=_target_text(target)
        )
    yield from _section(
        tr("Files that would save most"), table_lines(_rows(found), (0, 1, 2)) if found.files else ()
    )
    reasons = dict.fromkeys(texts().message(each) for file in found.files for each in file.advice.reasons)
    yield from _section(tr("Grounds"), reasons)
    yield from _section(tr("Not estimated"), _gated(found, Effect.UNKNOWN))
    yield from _section(tr("Little or nothing to save"), _gated(found, Effect.NOTHING))
    yield from _section(tr("Handed over"), (texts().message(each.phrase) for each in found.handovers))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    known = list(lines)
    if known:
        yield from ("", title)
        yield from (f"{_INDENT}{line}" for line in known)


def _target_text(target: EncodingTarget) -> str:
    parts = [target.codec.codec_name]
    parts += [] if target.height is None else [f"{target.height}p"]
    parts += [] if target.keep_hdr else [tr("in SDR")]
    parts += [] if target.keep_sound else [tr("with AAC")]
    return ", ".join(parts)


def _rows(found: AdviceList) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [(tr("Saves"), tr("Of it"), tr("Size"), tr("File"), tr("Note"))]
    for record, advice in found.files:
        notes = " ".join(texts().message(gate.message) for gate in advice.gates)
        saves = texts().message(advice.saves.phrase) if advice.saves is not None else ""
        rows.append((saves, _percent(advice), texts().size(record.size), display(record.path), notes))
    return rows


def _percent(advice: Advice) -> str:
    low, high = advice.percent or (0, 0)
    return tr("{low} to {high} %", low=low, high=high)


def _gated(found: AdviceList, effect: Effect) -> Iterator[str]:
    gated = sorted(found.total.gated.items(), key=lambda each: -each[1].size)
    for gate, amount in gated:
        if gate.effect is effect:
            yield f"{_amount(amount)}: {texts().message(gate.message)}"


def _amount(amount: Amount) -> str:
    return f"{texts().files(amount.files)}, {texts().size(amount.size)}"
