"""`python -m tests.process.program VIDEO`: a program whose children end by themselves, each in its own way.

A scan and a preview kill theirs as soon as they have told all, so that nobody sees how they would have ended.
"""

import multiprocessing
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from app.api.access import path_child
from app.core.file.filetypes import BUILT_IN
from app.core.file.record import FileStatus
from app.core.run.limits import ProbeLimits
from app.preview.child import run_task
from app.probe import child as probe_child
from app.probe import protocol, second_engine
from app.probe.base import Probe, ProbeAnswer, ProbeTask
from app.probe.row_probe import probe_row
from app.probe.slot import ProbeSlot
from app.process.limits import Allowance
from app.process.opening import Opener
from app.process.spawn import ChildProcess
from app.scan import locate_child
from app.scan.listing import lister_child
from app.scan.listing.lister_protocol import ListRequest
from app.scan.listing.position import SharedPosition

PATIENCE = 30.0


def tell(pipe: Connection) -> None:
    """Send something, and end well."""
    pipe.send(os.environ.get("CINVENTORY_TEST"))


def fail(_pipe: Connection) -> None:
    """End with an error that nobody foresaw."""
    raise RuntimeError("unforeseen")


def leave(_pipe: Connection) -> None:
    """End with a status."""
    sys.exit(3)


def raise_error(_task: ProbeTask, _allowance: Allowance, _opener: Opener) -> ProbeAnswer:
    """Fail on one file."""
    raise RuntimeError("unforeseen")


def have_no_memory(_task: ProbeTask, _allowance: Allowance, _opener: Opener) -> ProbeAnswer:
    """Fail for want of memory."""
    raise MemoryError


def _run(target: Callable[..., None], *arguments: object, **options: object) -> None:
    """Print what a child sends, its exit code, and the last line of its output."""
    ours, theirs = multiprocessing.Pipe()
    child = ChildProcess(
        target=target, args=(theirs, *arguments), kwargs=options, name="cinventory-test", daemon=True
    )
    child.start()
    theirs.close()
    told: list[object] = []
    with ours, suppress(EOFError):
        while True:
            told.append(ours.recv())
    _end(child, *(each if isinstance(each, str) else type(each).__name__ for each in told))


def _probe(probe: Probe, *tasks: ProbeTask) -> None:
    """Print the status of each task, and the reason; the child ends once nobody asks any more."""
    ours, theirs = multiprocessing.Pipe()
    read, write = multiprocessing.Pipe(duplex=False)
    arguments = (read, theirs, ProbeSlot(), probe, ProbeLimits())
    options = {"modules": second_engine.MODULES}
    child = ChildProcess(
        target=probe_child.serve, args=arguments, kwargs=options, name="cinventory-test", daemon=True
    )
    child.start()
    theirs.close()
    read.close()
    answers: list[ProbeAnswer] = []
    with ours, write:
        write.send_bytes(protocol.encode((1, tasks)))
        while len(answers) < len(tasks):
            message = ours.recv_bytes()
            if message != protocol.READY:
                answers.extend(filter(None, protocol.answers(message)))
    _end(child, *(answer.reason.code if answer.reason else FileStatus.OK for answer in answers))


def _end(child: ChildProcess, *told: str) -> None:
    child.join(PATIENCE)
    print(child.exitcode, *told, *child.output().splitlines()[-1:])  # noqa: T201
    child.close()


def main() -> None:
    """Have one child after another."""
    video = os.fsencode(sys.argv[1])
    folder, empty = os.path.dirname(video), video + b".empty"  # noqa: PTH120 - bytes
    Path(os.fsdecode(empty)).touch()
    for target in (tell, fail, leave):
        os.environ["CINVENTORY_TEST"] = target.__name__
        _run(target)
    _run(lister_child.run, [ListRequest(folder)], SharedPosition(), sniff=True, names=BUILT_IN)
    _run(locate_child.run, [folder, folder + b"/nowhere"])
    _run(path_child.resolve_paths, [folder])
    tasks = [ProbeTask(number, path) for number, path in enumerate((video, empty, folder + b"/nowhere"))]
    _probe(probe_row, *tasks)
    _probe(run_task, *tasks, ProbeTask(9, video, deep=True))
    for probe in (raise_error, have_no_memory):
        _probe(probe, *tasks[:1])


if __name__ == "__main__":
    main()
