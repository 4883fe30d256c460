"""The stack of what can be undone: its order, its bound, what fails, and the notices that offer an undo."""

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.core.errors import ChangedMeanwhile, LibraryError
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.base.undo import MOST, UndoEntry, UndoStack
from app.qt.widgets.notice_bar import NoticeBar


@pytest.fixture
def notice(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def stack(tasks: Tasks, notice: NoticeBar) -> UndoStack:
    return UndoStack(notice, Formatter(QLocale("en_US")), tasks)


@pytest.fixture
def log() -> list[str]:
    """The steps that have run, in order."""
    return []


def entry(name: str, log: list[str], error: Exception | None = None) -> UndoEntry:
    def step(verb: str) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            if error is not None:
                raise error
            log.append(f"{verb} {name}")

        return run

    return UndoEntry(words=name, undo=step("undo"), redo=step("redo"))


def sides(stack: UndoStack) -> tuple[str | None, str | None]:
    done, undone = stack.last_done, stack.last_undone
    return done.words if done else None, undone.words if undone else None


def test_the_last_act_is_undone_first_and_redone_last(stack: UndoStack, log: list[str], qtbot: QtBot) -> None:
    for name in "abc":
        stack.push(entry(name, log))
    stack.undo()
    stack.undo()
    assert sides(stack) == ("a", "b")  # at once, before the steps have run
    stack.redo()
    qtbot.waitUntil(lambda: log == ["undo c", "undo b", "redo b"])
    assert sides(stack) == ("b", "c")


def test_a_new_act_forgets_what_was_undone(stack: UndoStack, log: list[str], qtbot: QtBot) -> None:
    stack.push(entry("a", log))
    stack.undo()
    stack.push(entry("b", log))
    stack.redo()
    qtbot.waitUntil(lambda: log == ["undo a"])
    assert sides(stack) == ("b", None)


def test_nothing_is_undone_of_an_empty_stack(stack: UndoStack, log: list[str]) -> None:
    stack.undo()
    stack.redo()
    assert sides(stack) == (None, None)


def test_what_cannot_be_undone_any_more_is_dropped_and_said(
    stack: UndoStack, notice: NoticeBar, log: list[str], qtbot: QtBot
) -> None:
    stack.push(entry("a", log))
    stack.push(entry("b", log, ChangedMeanwhile()))
    stack.undo()
    stack.redo()  # of an entry that fails meanwhile
    told = "This can no longer be undone: b. What it changed was changed again meanwhile, or has gone."
    qtbot.waitUntil(lambda: notice.notices() == (told,))
    assert sides(stack) == ("a", None)
    stack.undo()
    qtbot.waitUntil(lambda: log == ["undo a"])


def test_an_act_stays_if_the_library_could_not_be_written(
    stack: UndoStack, notice: NoticeBar, log: list[str], qtbot: QtBot
) -> None:
    stack.push(entry("a", log, LibraryError("library.reading")))
    stack.undo()
    qtbot.waitUntil(lambda: notice.notices() == ("The library was opened read-only.",))
    assert sides(stack) == ("a", None)


def test_a_notice_undoes_its_own_act_and_goes_with_it(
    stack: UndoStack, notice: NoticeBar, log: list[str], qtbot: QtBot
) -> None:
    stack.push(entry("a", log), "a was done")
    stack.push(entry("b", log), "b was done")
    stack.push(entry("c", log))
    notice.offer.click()
    qtbot.waitUntil(lambda: log == ["undo b"])
    assert sides(stack) == ("c", "b")
    stack.undo()
    stack.undo()
    assert notice.notices() == ()
    qtbot.waitUntil(lambda: log == ["undo b", "undo c", "undo a"])


def test_the_oldest_acts_are_forgotten(stack: UndoStack, notice: NoticeBar, log: list[str]) -> None:
    stack.push(entry("first", log), "said")
    for number in range(MOST):
        stack.push(entry(str(number), log))
    assert notice.notices() == ()
    for _ in range(MOST):
        assert stack.last_done is not None
        stack.undo()
    assert stack.last_done is None


def test_an_act_is_renewed_only_while_it_is_the_last(stack: UndoStack, log: list[str]) -> None:
    first, second = entry("a", log), entry("b", log)
    stack.push(first)
    assert stack.renew(first, second)
    assert sides(stack) == ("b", None)
    stack.push(entry("c", log))
    assert not stack.renew(second, first)
    assert sides(stack) == ("c", None)


def test_what_was_undone_by_other_means_can_be_redone(stack: UndoStack, log: list[str], qtbot: QtBot) -> None:
    done = entry("a", log)
    stack.push(done)
    stack.note_undone(done)
    stack.redo()
    qtbot.waitUntil(lambda: log == ["redo a"])
