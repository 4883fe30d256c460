"""The command `cluster`: show the workers of a cluster."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.options.cluster import FoldersOption, InsecureOption, SecurityOption, cluster_choice
from app.cli.output.opening import open_standard_output
from app.cli.status import Exit
from app.config.disk_spelling import absolute
from app.core.cluster import ClusterChoice
from app.core.text.names import display

if TYPE_CHECKING:
    from app.cluster.check import WorkerCheck

command = typer.Typer(
    name="cluster",
    help="Look after the computers that work together (--cluster of scan, checksum, verify and check).",
    no_args_is_help=True,
)


@command.command()
def check(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="The address of the Dask scheduler.")],
    path: Annotated[
        str | None, typer.Argument(metavar="[PATH]", help="A folder or file that each worker must see.")
    ] = None,
    *,
    security: SecurityOption = None,
    folders: FoldersOption = None,
    insecure: InsecureOption = False,
) -> None:
    """Show the workers of a cluster, and whether each of them can take part in a scan.

    With a path, each worker reads a part of a file there, and the command compares it with what this
    computer reads. Nothing is written. Exit status: 0 all workers can take part; 1 there is no cluster;
    3 a worker cannot.
    """
    choice = cluster_choice(address, security, folders, insecure=insecure)
    assert choice is not None  # noqa: S101 - there is an address
    fine = _check(choice, absolute(path) if path is not None else None)
    raise typer.Exit(Exit.DONE if fine else Exit.NEEDS_ATTENTION)


def _check(choice: ClusterChoice, path: bytes | None) -> bool:
    """Write a paragraph a worker; return whether all can take part. Raises `ClusterRefused`."""
    from app.cluster.check import check_cluster  # noqa: PLC0415 - loads asyncio, only here

    workers = check_cluster(choice, path)
    with open_standard_output() as out:
        for worker in sorted(workers, key=lambda worker: worker.address):
            out.write("".join(f"{line}\n" for line in _lines(worker)))
    fine = sum(worker.fault is None for worker in workers)
    children = sum(worker.greeting.children for worker in workers if worker.greeting and not worker.fault)
    say(
        tr(
            "{fine} of {count} {count:worker|workers} can take part, with {processes} probe "
            "{processes:process|processes}.",
            fine=fine,
            count=len(workers),
            processes=children,
        )
    )
    return bool(workers) and fine == len(workers)


def _lines(worker: "WorkerCheck") -> Iterator[str]:
    there = worker.greeting
    state = texts().message(worker.fault) if worker.fault else tr("can take part")
    yield f"{worker.address}  {there.host if there else '?'}  {state}"
    if there:
        yield f"    Cinventory {there.version}, Python {there.python}, distributed {there.distributed}"
        yield f"    {there.engine}"
        answer = tr(
            "{count} {count:process|processes}, answers in {time} ms, clock {clock} s",
            count=there.children,
            time=round(worker.milliseconds),
            clock=f"{'+' if worker.clock >= 0 else ''}{texts().decimal(worker.clock, 1)}",
        )
        yield f"    {answer}"
    if worker.path:
        sees = tr("sees {path} (device {device})", path=display(worker.path), device=f"{worker.device:#x}")
        yield f"    {sees}"
