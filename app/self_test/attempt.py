"""Runs a check in its own process, where it imports.

A check that crashes, hangs or lacks a library fails alone.
"""

import multiprocessing
import os
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from app.core.message import Message
from app.process.spawn import ChildProcess

PATIENCE: Final = 60.0
"""Seconds that a check may take. All of them together normally take three."""


class CheckFailed(Exception):
    """A check found an error, which the messages describe: that of a code, and its reasons."""

    def __init__(self, code: str, *reasons: Message, **args: str | float) -> None:
        self.messages = (Message(code, dict(args)), *reasons)
        super().__init__(_in_english(self.messages))


class Check(Struct, frozen=True):
    """A check of one part of the program."""

    title: Message
    act: Callable[[Path], Sequence[Message]]
    """Takes the temporary folder and returns what works. Any exception describes the failure."""
    advice: Message
    """The remedy for a failure."""


class Result(Struct, frozen=True):
    """The result of one check."""

    title: Message
    ok: bool
    detail: Sequence[Message]
    seconds: float

    def tree(self) -> dict[str, Any]:
        """Return the result as JSON has it, in English."""
        detail = _in_english(self.detail)
        return {"name": str(self.title), "ok": self.ok, "detail": detail, "seconds": self.seconds}


def _in_english(messages: Sequence[Message]) -> str:
    return " ".join(map(str, messages))


def attempt(check: Check, folder: Path) -> Result:
    """Return the result of a check, run in its own process."""
    begun = time.monotonic()
    try:
        ok, detail = True, elsewhere(check.act, folder)
    except CheckFailed as failure:
        ok, detail = False, (*failure.messages, check.advice)
    return Result(check.title, ok, detail, round(time.monotonic() - begun, 2))


def elsewhere(act: Callable[[Path], Any], folder: Path, patience: float = PATIENCE) -> Any:  # noqa: ANN401
    """Return the result of `act` from a new process. Raises `CheckFailed` if it raises, dies or is silent."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    complaints = folder / "complaints"
    complaints.write_bytes(b"")
    child = ChildProcess(target=_answer, args=(act, folder, complaints, theirs), name="cinventory-check")
    with closing(ours):
        try:
            with closing(theirs):
                child.start()
        except OSError as error:
            raise CheckFailed("self_test.no_process", detail=str(error)) from error
        try:
            if not ours.poll(patience):
                raise CheckFailed("self_test.no_end", seconds=f"{patience:g}")
            good, answer = ours.recv()
        except (EOFError, BrokenPipeError):  # the latter on Windows
            child.join()
            status = str(child.exitcode)
            if last := complaints.read_text("utf-8", "replace").splitlines()[-1:]:
                raise CheckFailed("self_test.died_saying", status=status, detail=last[0]) from None
            raise CheckFailed("self_test.died", status=status) from None
        finally:
            child.join(1)
            child.kill()
            child.join()
    if not good:
        first, *reasons = answer
        raise CheckFailed(first.code, *reasons, **first.args)
    return answer


def _answer(act: Callable[[Path], Any], folder: Path, complaints: Path, pipe: Connection) -> None:
    """Send the result of `act`. Standard error goes to a file, as libraries write there."""
    descriptor = os.open(complaints, os.O_WRONLY)
    os.dup2(descriptor, 2)
    os.close(descriptor)
    try:
        answer = True, act(folder)
    except CheckFailed as failure:
        answer = False, failure.messages
    except Exception as error:  # noqa: BLE001 - any error is a result of the check
        detail = str(error).rstrip(".")
        answer = False, (Message("self_test.raised", {"kind": type(error).__name__, "detail": detail}),)
    pipe.send(answer)
